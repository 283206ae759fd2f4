@group(0) @binding(0) var<storage, read_write> v0: array<u32>;
struct info_st { scalars_usize: array<u32, 4>, scalars_u32: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn fill(@builtin(workgroup_id) v1: vec3<u32>, @builtin(num_workgroups) v2: vec3<u32>, @builtin(local_invocation_index) v3: u32) {
  let v4 = &v0;
  let v5 = info_var.scalars_u32[0];
  let v6 = info_var.scalars_usize[0];
  let v7 = info_var.scalars_usize[1];
  let v8 = info_var.scalars_usize[2];
  let v9 = info_var.scalars_usize[3];
  let v10 = v1[2];
  let v11 = u32(v10);
  let v12 = v2[1];
  let v13 = u32(v12);
  let v14 = v11 * v13;
  let v15 = v2[0];
  let v16 = u32(v15);
  let v17 = v14 * v16;
  let v18 = v1[1];
  let v19 = u32(v18);
  let v20 = v19 * v16;
  let v21 = v17 + v20;
  let v22 = v1[0];
  let v23 = u32(v22);
  let v24 = v21 + v23;
  let v25 = u32(64);
  let v26 = v24 * v25;
  let v27 = v3;
  let v28 = u32(v27);
  let v29 = v26 + v28;
  let v30 = v29 % v7;
  let v31 = v29 / v7;
  let v32 = v31 < v8;
  if v32 {
    let v33 = v31 * v9;
    let v34 = v6 + v33;
    let v35 = v34 + v30;
    let v36 = &(*v4)[v35];
    *v36 = v5;
  }
  return;
}
