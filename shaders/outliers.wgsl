var<workgroup> shared_v94: array<u32, 64>;
var<workgroup> shared_v147: array<u32, 64>;
var<workgroup> shared_v175: array<u32, 64>;
var<workgroup> shared_v209: array<u32, 64>;
@group(0) @binding(2) var<storage, read_write> v0: array<u32>;
@group(0) @binding(1) var<storage, read_write> v1: array<u32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn outliers(@builtin(local_invocation_index) v3: u32, @builtin(workgroup_id) v4: vec3<u32>, @builtin(num_workgroups) v5: vec3<u32>) {
  let v6 = &v0;
  let v7 = &v1;
  let v8 = &v2;
  let v9 = u32(0);
  let v10 = info_var.scalars_usize[0];
  let v11 = info_var.scalars_usize[1];
  let v12 = info_var.scalars_u32[0];
  let v13 = v4[2];
  let v14 = u32(v13);
  let v15 = v5[1];
  let v16 = u32(v15);
  let v17 = v14 * v16;
  let v18 = v5[0];
  let v19 = u32(v18);
  let v20 = v17 * v19;
  let v21 = v4[1];
  let v22 = u32(v21);
  let v23 = v22 * v19;
  let v24 = v20 + v23;
  let v25 = v4[0];
  let v26 = u32(v25);
  let v27 = v24 + v26;
  let v28 = v27 < v10;
  if v28 {
    let v29 = v27 * v11;
    let v30 = v3;
    let v31 = u32(v30);
    let v32 = u32(64);
    let v33 = v11 + v32;
    let v34 = u32(1);
    let v35 = v33 - v34;
    let v36 = v35 / v32;
    let v37 = v31 * v36;
    let v38 = min(v37, v11);
    let v39 = v38 + v36;
    let v40 = min(v39, v11);
    for(var v41: u32 = v38; v41 < v40; v41 += v34) {
      let v42 = v29 + v41;
      let v43 = &(*v8)[v42];
      let v44 = *v43;
      let v45 = f32(1.0);
      let v46 = v45 - v44;
      let v47 = f32(0.0);
      let v48 = max(v46, v47);
      let v49 = bitcast<u32>(v48);
      let v50 = u32(1);
      let v51 = v49 + v50;
      let v52 = &(*v7)[v42];
      *v52 = v51;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v53 = u32(0);
    var<function> v54_store: u32;
    let v54 = &v54_store;
    *v54 = v53;
    let v55 = u32(32);
    let v56 = u32(1);
    for(var v57: u32 = v53; v57 < v55; v57 += v56) {
      let v58 = u32(31);
      let v59 = v58 - v57;
      let v60 = v56 << u32(v59);
      let v61 = *v54;
      let v62 = v61 | v60;
      var<function> v63_store: u32;
      let v63 = &v63_store;
      *v63 = v53;
      for(var v64: u32 = v38; v64 < v40; v64 += v34) {
        let v65 = v29 + v64;
        let v66 = &(*v7)[v65];
        let v67 = *v66;
        let v68 = v67 >= v62;
        let v69 = u32(v68);
        let v70 = *v63;
        let v71 = v70 + v69;
        *v63 = v71;
      }
      let v72 = &shared_v94;
      workgroupBarrier();
      let v73 = &(*v72)[v31];
      let v74 = *v63;
      *v73 = v74;
      workgroupBarrier();
      var<function> v75_store: u32;
      let v75 = &v75_store;
      *v75 = v53;
      for(var v76: u32 = v9; v76 < v32; v76 += v34) {
        let v77 = &(*v72)[v76];
        let v78 = *v77;
        let v79 = *v75;
        let v80 = v79 + v78;
        *v75 = v80;
      }
      let v81 = *v75;
      let v82 = v81 >= v12;
      if v82 {
        *v54 = v62;
      }
    }
    var<function> v83_store: u32;
    let v83 = &v83_store;
    *v83 = v53;
    var<function> v84_store: u32;
    let v84 = &v84_store;
    *v84 = v53;
    for(var v85: u32 = v38; v85 < v40; v85 += v34) {
      let v86 = v29 + v85;
      let v87 = &(*v7)[v86];
      let v88 = *v87;
      let v89 = *v54;
      let v90 = v88 > v89;
      if v90 {
        let v91 = *v83;
        let v92 = v91 + v56;
        *v83 = v92;
      } else {
        let v93 = v88 == v89;
        if v93 {
          let v94 = *v84;
          let v95 = v94 + v56;
          *v84 = v95;
        }
      }
    }
    let v96 = &shared_v147;
    workgroupBarrier();
    let v97 = &(*v96)[v31];
    let v98 = *v83;
    *v97 = v98;
    workgroupBarrier();
    var<function> v99_store: u32;
    let v99 = &v99_store;
    *v99 = v53;
    for(var v100: u32 = v9; v100 < v32; v100 += v34) {
      let v101 = &(*v96)[v100];
      let v102 = *v101;
      let v103 = *v99;
      let v104 = v103 + v102;
      *v99 = v104;
    }
    let v105 = *v99;
    let v106 = v12 - v105;
    let v107 = &shared_v175;
    workgroupBarrier();
    let v108 = &(*v107)[v31];
    let v109 = *v84;
    *v108 = v109;
    workgroupBarrier();
    var<function> v110_store: u32;
    let v110 = &v110_store;
    *v110 = v53;
    for(var v111: u32 = v9; v111 < v31; v111 += v34) {
      let v112 = &(*v107)[v111];
      let v113 = *v112;
      let v114 = *v110;
      let v115 = v114 + v113;
      *v110 = v115;
    }
    let v116 = *v110;
    let v117 = min(v106, v116);
    let v118 = v106 - v117;
    let v119 = *v84;
    let v120 = min(v119, v118);
    let v121 = *v83;
    let v122 = v121 + v120;
    let v123 = &shared_v209;
    workgroupBarrier();
    let v124 = &(*v123)[v31];
    *v124 = v122;
    workgroupBarrier();
    var<function> v125_store: u32;
    let v125 = &v125_store;
    *v125 = v53;
    for(var v126: u32 = v9; v126 < v31; v126 += v34) {
      let v127 = &(*v123)[v126];
      let v128 = *v127;
      let v129 = *v125;
      let v130 = v129 + v128;
      *v125 = v130;
    }
    var<function> v131_store: u32;
    let v131 = &v131_store;
    let v132 = *v125;
    *v131 = v132;
    var<function> v133_store: u32;
    let v133 = &v133_store;
    let v134 = *v110;
    *v133 = v134;
    for(var v135: u32 = v38; v135 < v40; v135 += v34) {
      let v136 = v29 + v135;
      let v137 = &(*v7)[v136];
      let v138 = *v137;
      let v139 = *v54;
      let v140 = v138 > v139;
      var<function> v141_store: bool;
      let v141 = &v141_store;
      *v141 = v140;
      let v142 = *v54;
      let v143 = v138 == v142;
      if v143 {
        let v144 = *v133;
        let v145 = v144 < v106;
        *v141 = v145;
        let v146 = *v133;
        let v147 = v146 + v56;
        *v133 = v147;
      }
      let v148 = *v141;
      if v148 {
        let v149 = u32(v135);
        let v150 = u32(v12);
        let v151 = v27 * v150;
        let v152 = *v131;
        let v153 = u32(v152);
        let v154 = v151 + v153;
        let v155 = &(*v6)[v154];
        *v155 = v149;
        let v156 = v152 + v56;
        *v131 = v156;
      }
    }
  }
  return;
}
