@group(0) @binding(1) var<storage, read_write> v0: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn copy(@builtin(workgroup_id) v2: vec3<u32>, @builtin(num_workgroups) v3: vec3<u32>, @builtin(local_invocation_index) v4: u32) {
  let v5 = &v0;
  let v6 = &v1;
  let v7 = info_var.scalars_usize[0];
  let v8 = info_var.scalars_usize[1];
  let v9 = info_var.scalars_usize[2];
  let v10 = v2[2];
  let v11 = u32(v10);
  let v12 = v3[1];
  let v13 = u32(v12);
  let v14 = v11 * v13;
  let v15 = v3[0];
  let v16 = u32(v15);
  let v17 = v14 * v16;
  let v18 = v2[1];
  let v19 = u32(v18);
  let v20 = v19 * v16;
  let v21 = v17 + v20;
  let v22 = v2[0];
  let v23 = u32(v22);
  let v24 = v21 + v23;
  let v25 = u32(64);
  let v26 = v24 * v25;
  let v27 = v4;
  let v28 = u32(v27);
  let v29 = v26 + v28;
  let v30 = v29 < v9;
  if v30 {
    let v31 = v7 + v29;
    let v32 = &(*v6)[v31];
    let v33 = *v32;
    let v34 = v8 + v29;
    let v35 = &(*v5)[v34];
    *v35 = v33;
  }
  return;
}
