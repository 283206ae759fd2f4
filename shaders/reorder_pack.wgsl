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
  let v9 = info_var.scalars_usize[0];
  let v10 = info_var.scalars_usize[1];
  let v11 = info_var.scalars_usize[2];
  let v12 = info_var.scalars_usize[3];
  let v13 = info_var.scalars_usize[4];
  let v14 = info_var.scalars_usize[5];
  let v15 = v3[2];
  let v16 = u32(v15);
  let v17 = v4[1];
  let v18 = u32(v17);
  let v19 = v16 * v18;
  let v20 = v4[0];
  let v21 = u32(v20);
  let v22 = v19 * v21;
  let v23 = v3[1];
  let v24 = u32(v23);
  let v25 = v24 * v21;
  let v26 = v22 + v25;
  let v27 = v3[0];
  let v28 = u32(v27);
  let v29 = v26 + v28;
  let v30 = u32(64);
  let v31 = v29 * v30;
  let v32 = v5;
  let v33 = u32(v32);
  let v34 = v31 + v33;
  let v35 = u32(4);
  let v36 = v34 % v35;
  let v37 = v34 / v35;
  let v38 = v37 % v13;
  let v39 = v37 / v13;
  let v40 = v39 % v11;
  let v41 = v39 / v11;
  let v42 = v41 < v10;
  if v42 {
    let v43 = v9 * v11;
    let v44 = v43 * v13;
    let v45 = v44 + v37;
    let v46 = v45 * v14;
    let v47 = v40 * v12;
    let v48 = &(*v6)[v41];
    let v49 = *v48;
    let v50 = u32(v49);
    let v51 = v47 + v50;
    let v52 = v51 + v38;
    let v53 = v52 * v14;
    for(var v54: u32 = v36; v54 < v14; v54 += v35) {
      let v55 = v53 + v54;
      let v56 = &(*v8)[v55];
      let v57 = *v56;
      let v58 = v46 + v54;
      let v59 = &(*v7)[v58];
      *v59 = v57;
    }
  }
  return;
}
