var<workgroup> shared_v54: array<f32, 64>;
var<workgroup> shared_v93: array<f32, 64>;
var<workgroup> shared_v125: array<u32, 64>;
@group(0) @binding(1) var<storage, read_write> v0: array<u32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn argmax(@builtin(local_invocation_index) v2: u32, @builtin(workgroup_id) v3: vec3<u32>, @builtin(num_workgroups) v4: vec3<u32>) {
  let v5 = &v0;
  let v6 = &v1;
  let v7 = u32(0);
  let v8 = info_var.scalars_usize[0];
  let v9 = info_var.scalars_usize[1];
  let v10 = v3[2];
  let v11 = u32(v10);
  let v12 = v4[1];
  let v13 = u32(v12);
  let v14 = v11 * v13;
  let v15 = v4[0];
  let v16 = u32(v15);
  let v17 = v14 * v16;
  let v18 = v3[1];
  let v19 = u32(v18);
  let v20 = v19 * v16;
  let v21 = v17 + v20;
  let v22 = v3[0];
  let v23 = u32(v22);
  let v24 = v21 + v23;
  let v25 = v24 < v8;
  if v25 {
    let v26 = v24 * v9;
    let v27 = v2;
    let v28 = u32(v27);
    let v29 = u32(64);
    let v30 = v9 + v29;
    let v31 = u32(1);
    let v32 = v30 - v31;
    let v33 = v32 / v29;
    let v34 = v28 * v33;
    let v35 = min(v34, v9);
    let v36 = v35 + v33;
    let v37 = min(v36, v9);
    let v38 = f32(-3.0000000054977558e38);
    var<function> v39_store: f32;
    let v39 = &v39_store;
    *v39 = v38;
    let v40 = u32(v9);
    var<function> v41_store: u32;
    let v41 = &v41_store;
    *v41 = v40;
    let v42 = u32(0);
    var<function> v43_store: u32;
    let v43 = &v43_store;
    *v43 = v42;
    for(var v44: u32 = v35; v44 < v37; v44 += v31) {
      let v45 = v26 + v44;
      let v46 = &(*v6)[v45];
      let v47 = *v46;
      let v48 = bitcast<u32>(v47);
      let v49 = u32(2139095040);
      let v50 = v48 & v49;
      let v51 = v50 == v49;
      let v52 = u32(v51);
      let v53 = *v43;
      let v54 = v53 + v52;
      *v43 = v54;
      let v55 = *v39;
      let v56 = v47 > v55;
      if v56 {
        *v39 = v47;
        let v57 = u32(v44);
        *v41 = v57;
      }
    }
    let v58 = &shared_v54;
    workgroupBarrier();
    let v59 = &(*v58)[v28];
    let v60 = *v39;
    *v59 = v60;
    workgroupBarrier();
    let v61 = &(*v58)[v7];
    let v62 = *v61;
    var<function> v63_store: f32;
    let v63 = &v63_store;
    *v63 = v62;
    for(var v64: u32 = v31; v64 < v29; v64 += v31) {
      let v65 = &(*v58)[v64];
      let v66 = *v65;
      let v67 = *v63;
      let v68 = max(v67, v66);
      *v63 = v68;
    }
    let v69 = *v39;
    let v70 = *v63;
    let v71 = v69 == v70;
    var<function> v72_store: u32;
    let v72 = &v72_store;
    if v71 {
      let v73 = *v41;
      *v72 = v73;
    } else {
      *v72 = v40;
    }
    let v74 = *v72;
    let v75 = f32(v74);
    let v76 = -v75;
    let v77 = &shared_v93;
    workgroupBarrier();
    let v78 = &(*v77)[v28];
    *v78 = v76;
    workgroupBarrier();
    let v79 = &(*v77)[v7];
    let v80 = *v79;
    var<function> v81_store: f32;
    let v81 = &v81_store;
    *v81 = v80;
    for(var v82: u32 = v31; v82 < v29; v82 += v31) {
      let v83 = &(*v77)[v82];
      let v84 = *v83;
      let v85 = *v81;
      let v86 = max(v85, v84);
      *v81 = v86;
    }
    let v87 = *v81;
    let v88 = -v87;
    let v89 = u32(v88);
    let v90 = &shared_v125;
    workgroupBarrier();
    let v91 = &(*v90)[v28];
    let v92 = *v43;
    *v91 = v92;
    workgroupBarrier();
    var<function> v93_store: u32;
    let v93 = &v93_store;
    *v93 = v42;
    for(var v94: u32 = v7; v94 < v29; v94 += v31) {
      let v95 = &(*v90)[v94];
      let v96 = *v95;
      let v97 = *v93;
      let v98 = v97 + v96;
      *v93 = v98;
    }
    let v99 = v28 == v7;
    if v99 {
      let v100 = *v93;
      let v101 = v100 > v42;
      var<function> v102_store: u32;
      let v102 = &v102_store;
      if v101 {
        let v103 = u32(4294967295);
        *v102 = v103;
      } else {
        let v104 = u32(1);
        let v105 = v40 - v104;
        let v106 = min(v89, v105);
        *v102 = v106;
      }
      let v107 = &(*v5)[v24];
      let v108 = *v102;
      *v107 = v108;
    }
  }
  return;
}
