var<workgroup> shared_v30: array<f32, 64>;
@group(0) @binding(1) var<storage, read_write> v0: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn largest(@builtin(local_invocation_index) v2: u32, @builtin(workgroup_id) v3: vec3<u32>, @builtin(num_workgroups) v4: vec3<u32>) {
  let v5 = &v0;
  let v6 = &v1;
  let v7 = u32(0);
  let v8 = info_var.scalars_usize[0];
  let v9 = v3[2];
  let v10 = u32(v9);
  let v11 = v4[1];
  let v12 = u32(v11);
  let v13 = v10 * v12;
  let v14 = v4[0];
  let v15 = u32(v14);
  let v16 = v13 * v15;
  let v17 = v3[1];
  let v18 = u32(v17);
  let v19 = v18 * v15;
  let v20 = v16 + v19;
  let v21 = v3[0];
  let v22 = u32(v21);
  let v23 = v20 + v22;
  let v24 = v23 == v7;
  if v24 {
    let v25 = f32(0.0);
    var<function> v26_store: f32;
    let v26 = &v26_store;
    *v26 = v25;
    let v27 = v2;
    let v28 = u32(v27);
    let v29 = u32(64);
    for(var v30: u32 = v28; v30 < v8; v30 += v29) {
      let v31 = v30 * v8;
      let v32 = v31 + v30;
      let v33 = &(*v6)[v32];
      let v34 = *v33;
      let v35 = *v26;
      let v36 = max(v35, v34);
      *v26 = v36;
    }
    let v37 = &shared_v30;
    workgroupBarrier();
    let v38 = &(*v37)[v28];
    let v39 = *v26;
    *v38 = v39;
    workgroupBarrier();
    let v40 = &(*v37)[v7];
    let v41 = *v40;
    var<function> v42_store: f32;
    let v42 = &v42_store;
    *v42 = v41;
    let v43 = u32(1);
    for(var v44: u32 = v43; v44 < v29; v44 += v43) {
      let v45 = &(*v37)[v44];
      let v46 = *v45;
      let v47 = *v42;
      let v48 = max(v47, v46);
      *v42 = v48;
    }
    let v49 = v28 == v7;
    if v49 {
      let v50 = &(*v5)[v7];
      let v51 = *v42;
      *v50 = v51;
    }
  }
  return;
}
