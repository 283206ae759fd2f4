var<workgroup> shared_v39: array<f32, 64>;
@group(0) @binding(2) var<storage, read_write> v0: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> v1: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, scalars_f32: array<f32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn rms_norm(@builtin(local_invocation_index) v3: u32, @builtin(workgroup_id) v4: vec3<u32>, @builtin(num_workgroups) v5: vec3<u32>) {
  let v6 = &v0;
  let v7 = &v1;
  let v8 = &v2;
  let v9 = u32(0);
  let v10 = info_var.scalars_usize[0];
  let v11 = info_var.scalars_usize[1];
  let v12 = info_var.scalars_usize[2];
  let v13 = info_var.scalars_f32[0];
  let v14 = v4[2];
  let v15 = u32(v14);
  let v16 = v5[1];
  let v17 = u32(v16);
  let v18 = v15 * v17;
  let v19 = v5[0];
  let v20 = u32(v19);
  let v21 = v18 * v20;
  let v22 = v4[1];
  let v23 = u32(v22);
  let v24 = v23 * v20;
  let v25 = v21 + v24;
  let v26 = v4[0];
  let v27 = u32(v26);
  let v28 = v25 + v27;
  let v29 = v3;
  let v30 = u32(v29);
  let v31 = v28 < v11;
  if v31 {
    let v32 = v10 + v28;
    let v33 = v32 * v12;
    let v34 = f32(0.0);
    let v35 = vec4<f32>(v34);
    var<function> v36_store: vec4<f32>;
    let v36 = &v36_store;
    *v36 = v35;
    let v37 = u32(64);
    for(var v38: u32 = v30; v38 < v12; v38 += v37) {
      let v39 = v33 + v38;
      let v40 = &(*v8)[v39];
      let v41 = *v40;
      let v42 = *v36;
      let v43 = fma(v41, v41, v42);
      *v36 = v43;
    }
    let v44 = *v36;
    var<function> v45_store: f32;
    let v45 = &v45_store;
    *v45 = v34;
    let v46 = v44[0];
    let v47 = *v45;
    let v48 = v47 + v46;
    *v45 = v48;
    let v49 = v44[1];
    let v50 = *v45;
    let v51 = v50 + v49;
    *v45 = v51;
    let v52 = v44[2];
    let v53 = *v45;
    let v54 = v53 + v52;
    *v45 = v54;
    let v55 = v44[3];
    let v56 = *v45;
    let v57 = v56 + v55;
    *v45 = v57;
    let v58 = *v45;
    let v59 = &shared_v39;
    workgroupBarrier();
    let v60 = &(*v59)[v30];
    *v60 = v58;
    workgroupBarrier();
    var<function> v61_store: f32;
    let v61 = &v61_store;
    *v61 = v34;
    let v62 = u32(1);
    for(var v63: u32 = v9; v63 < v37; v63 += v62) {
      let v64 = &(*v59)[v63];
      let v65 = *v64;
      let v66 = *v61;
      let v67 = v66 + v65;
      *v61 = v67;
    }
    let v68 = u32(4);
    let v69 = v12 * v68;
    let v70 = f32(v69);
    let v71 = *v61;
    let v72 = v71 / v70;
    let v73 = v72 + v13;
    let v74 = sqrt(v73);
    let v75 = f32(1.0);
    let v76 = v75 / v74;
    for(var v77: u32 = v30; v77 < v12; v77 += v37) {
      let v78 = v33 + v77;
      let v79 = &(*v8)[v78];
      let v80 = *v79;
      let v81 = &(*v7)[v77];
      let v82 = *v81;
      let v83 = vec4<f32>(v76);
      let v84 = v80 * v83;
      let v85 = v84 * v82;
      let v86 = v28 * v12;
      let v87 = v86 + v77;
      let v88 = &(*v6)[v87];
      *v88 = v85;
    }
  }
  return;
}
