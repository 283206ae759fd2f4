@group(0) @binding(1) var<storage, read_write> v0: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn shrink(@builtin(workgroup_id) v2: vec3<u32>, @builtin(num_workgroups) v3: vec3<u32>, @builtin(local_invocation_index) v4: u32) {
  let v5 = &v0;
  let v6 = &v1;
  let v7 = u32(0);
  let v8 = info_var.scalars_usize[0];
  let v9 = v2[2];
  let v10 = u32(v9);
  let v11 = v3[1];
  let v12 = u32(v11);
  let v13 = v10 * v12;
  let v14 = v3[0];
  let v15 = u32(v14);
  let v16 = v13 * v15;
  let v17 = v2[1];
  let v18 = u32(v17);
  let v19 = v18 * v15;
  let v20 = v16 + v19;
  let v21 = v2[0];
  let v22 = u32(v21);
  let v23 = v20 + v22;
  let v24 = u32(64);
  let v25 = v23 * v24;
  let v26 = v4;
  let v27 = u32(v26);
  let v28 = v25 + v27;
  let v29 = v28 < v8;
  if v29 {
    let v30 = f32(1.8446744073709552e19);
    var<function> v31_store: f32;
    let v31 = &v31_store;
    *v31 = v30;
    let v32 = &(*v5)[v7];
    let v33 = *v32;
    let v34 = f32(1.0);
    let v35 = v33 > v34;
    if v35 {
      let v36 = f32(5.421010862427522e-20);
      *v31 = v36;
    }
    let v37 = *v31;
    let v38 = v33 * v37;
    let v39 = f32(1.0000000031710769e-30);
    let v40 = max(v38, v39);
    let v41 = &(*v6)[v28];
    let v42 = *v41;
    let v43 = vec4<f32>(v37);
    let v44 = v42 * v43;
    let v45 = vec4<f32>(v40);
    let v46 = v44 / v45;
    *v41 = v46;
  }
  return;
}
