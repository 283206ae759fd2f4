@group(0) @binding(2) var<storage, read_write> v0: array<u32>;
@group(0) @binding(1) var<storage, read_write> v1: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn reorder(@builtin(workgroup_id) v3: vec3<u32>, @builtin(num_workgroups) v4: vec3<u32>, @builtin(local_invocation_index) v5: u32) {
  let v6 = &v0;
  let v7 = &v1;
  let v8 = &v2;
  let v9 = u32(0);
  let v10 = info_var.scalars_usize[0];
  let v11 = info_var.scalars_usize[1];
  let v12 = info_var.scalars_usize[2];
  let v13 = info_var.scalars_usize[3];
  let v14 = info_var.scalars_usize[4];
  let v15 = info_var.scalars_usize[5];
  let v16 = v3[2];
  let v17 = u32(v16);
  let v18 = v4[1];
  let v19 = u32(v18);
  let v20 = v17 * v19;
  let v21 = v4[0];
  let v22 = u32(v21);
  let v23 = v20 * v22;
  let v24 = v3[1];
  let v25 = u32(v24);
  let v26 = v25 * v22;
  let v27 = v23 + v26;
  let v28 = v3[0];
  let v29 = u32(v28);
  let v30 = v27 + v29;
  let v31 = u32(64);
  let v32 = v30 * v31;
  let v33 = v5;
  let v34 = u32(v33);
  let v35 = v32 + v34;
  let v36 = v35 % v14;
  let v37 = v35 / v14;
  let v38 = v37 % v12;
  let v39 = v37 / v12;
  let v40 = v39 < v11;
  if v40 {
    let v41 = v10 * v12;
    let v42 = v41 * v14;
    let v43 = v42 + v35;
    let v44 = v43 * v15;
    let v45 = v38 * v13;
    let v46 = &(*v6)[v39];
    let v47 = *v46;
    let v48 = u32(v47);
    let v49 = v45 + v48;
    let v50 = v49 + v36;
    let v51 = v50 * v15;
    let v52 = u32(1);
    for(var v53: u32 = v9; v53 < v15; v53 += v52) {
      let v54 = v44 + v53;
      let v55 = &(*v8)[v54];
      let v56 = *v55;
      let v57 = v51 + v53;
      let v58 = &(*v7)[v57];
      *v58 = v56;
    }
  }
  return;
}
