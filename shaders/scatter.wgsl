@group(0) @binding(2) var<storage, read_write> v0: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> v1: array<u32>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn scatter(@builtin(workgroup_id) v3: vec3<u32>, @builtin(num_workgroups) v4: vec3<u32>, @builtin(local_invocation_index) v5: u32) {
  let v6 = &v0;
  let v7 = &v1;
  let v8 = &v2;
  let v9 = u32(0);
  let v10 = info_var.scalars_usize[0];
  let v11 = v3[2];
  let v12 = u32(v11);
  let v13 = v4[1];
  let v14 = u32(v13);
  let v15 = v12 * v14;
  let v16 = v4[0];
  let v17 = u32(v16);
  let v18 = v15 * v17;
  let v19 = v3[1];
  let v20 = u32(v19);
  let v21 = v20 * v17;
  let v22 = v18 + v21;
  let v23 = v3[0];
  let v24 = u32(v23);
  let v25 = v22 + v24;
  let v26 = u32(64);
  let v27 = v25 * v26;
  let v28 = v5;
  let v29 = u32(v28);
  let v30 = v27 + v29;
  let v31 = u32(8);
  let v32 = v30 % v31;
  let v33 = v30 / v31;
  let v34 = v33 < v10;
  if v34 {
    let v35 = &(*v7)[v33];
    let v36 = *v35;
    let v37 = u32(v36);
    let v38 = v37 * v31;
    let v39 = v38 + v32;
    let v40 = u32(4);
    let v41 = v39 * v40;
    let v42 = u32(1);
    for(var v43: u32 = v9; v43 < v40; v43 += v42) {
      let v44 = v30 * v40;
      let v45 = v44 + v43;
      let v46 = &(*v8)[v45];
      let v47 = *v46;
      let v48 = v41 + v43;
      let v49 = &(*v6)[v48];
      *v49 = v47;
    }
  }
  return;
}
