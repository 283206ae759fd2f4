var<workgroup> shared_v33: array<f32, 64>;
@group(0) @binding(1) var<storage, read_write> v0: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn energy(@builtin(local_invocation_index) v2: u32, @builtin(workgroup_id) v3: vec3<u32>, @builtin(num_workgroups) v4: vec3<u32>) {
  let v5 = &v0;
  let v6 = &v1;
  let v7 = u32(0);
  let v8 = info_var.scalars_usize[0];
  let v9 = info_var.scalars_usize[1];
  let v10 = info_var.scalars_usize[2];
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
  let v26 = v25 == v7;
  if v26 {
    let v27 = f32(0.0);
    let v28 = vec4<f32>(v27);
    var<function> v29_store: vec4<f32>;
    let v29 = &v29_store;
    *v29 = v28;
    let v30 = v2;
    let v31 = u32(v30);
    let v32 = v8 + v31;
    let v33 = u32(64);
    for(var v34: u32 = v32; v34 < v9; v34 += v33) {
      let v35 = &(*v6)[v34];
      let v36 = *v35;
      let v37 = *v29;
      let v38 = fma(v36, v36, v37);
      *v29 = v38;
    }
    let v39 = *v29;
    var<function> v40_store: f32;
    let v40 = &v40_store;
    *v40 = v27;
    let v41 = v39[0];
    let v42 = *v40;
    let v43 = v42 + v41;
    *v40 = v43;
    let v44 = v39[1];
    let v45 = *v40;
    let v46 = v45 + v44;
    *v40 = v46;
    let v47 = v39[2];
    let v48 = *v40;
    let v49 = v48 + v47;
    *v40 = v49;
    let v50 = v39[3];
    let v51 = *v40;
    let v52 = v51 + v50;
    *v40 = v52;
    let v53 = *v40;
    let v54 = &shared_v33;
    workgroupBarrier();
    let v55 = &(*v54)[v31];
    *v55 = v53;
    workgroupBarrier();
    var<function> v56_store: f32;
    let v56 = &v56_store;
    *v56 = v27;
    let v57 = u32(1);
    for(var v58: u32 = v7; v58 < v33; v58 += v57) {
      let v59 = &(*v54)[v58];
      let v60 = *v59;
      let v61 = *v56;
      let v62 = v61 + v60;
      *v56 = v62;
    }
    let v63 = v31 == v7;
    if v63 {
      let v64 = &(*v5)[v10];
      let v65 = *v64;
      let v66 = *v56;
      let v67 = v65 + v66;
      *v64 = v67;
    }
  }
  return;
}
