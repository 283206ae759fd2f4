@group(0) @binding(2) var<storage, read_write> v0: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> v1: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<u32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn embed(@builtin(workgroup_id) v3: vec3<u32>, @builtin(num_workgroups) v4: vec3<u32>, @builtin(local_invocation_index) v5: u32) {
  let v6 = &v0;
  let v7 = &v1;
  let v8 = &v2;
  let v9 = info_var.scalars_usize[0];
  let v10 = info_var.scalars_usize[1];
  let v11 = info_var.scalars_usize[2];
  let v12 = v3[2];
  let v13 = u32(v12);
  let v14 = v4[1];
  let v15 = u32(v14);
  let v16 = v13 * v15;
  let v17 = v4[0];
  let v18 = u32(v17);
  let v19 = v16 * v18;
  let v20 = v3[1];
  let v21 = u32(v20);
  let v22 = v21 * v18;
  let v23 = v19 + v22;
  let v24 = v3[0];
  let v25 = u32(v24);
  let v26 = v23 + v25;
  let v27 = u32(64);
  let v28 = v26 * v27;
  let v29 = v5;
  let v30 = u32(v29);
  let v31 = v28 + v30;
  let v32 = v9 * v10;
  let v33 = v31 < v32;
  if v33 {
    let v34 = v31 / v10;
    let v35 = &(*v8)[v34];
    let v36 = *v35;
    let v37 = u32(v36);
    let v38 = v37 * v10;
    let v39 = v31 % v10;
    let v40 = v38 + v39;
    let v41 = &(*v7)[v40];
    let v42 = *v41;
    let v43 = v11 * v10;
    let v44 = v43 + v31;
    let v45 = &(*v6)[v44];
    *v45 = v42;
  }
  return;
}
