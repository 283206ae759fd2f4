var<workgroup> shared_v98: array<f32, 64>;
var<workgroup> shared_v139: array<f32, 64>;
var<workgroup> shared_v171: array<u32, 64>;
@group(0) @binding(1) var<storage, read_write> v0: array<u32>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
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
    let v27 = f32(-3.0000000054977558e38);
    var<function> v28_store: f32;
    let v28 = &v28_store;
    *v28 = v27;
    let v29 = u32(0);
    var<function> v30_store: u32;
    let v30 = &v30_store;
    *v30 = v29;
    var<function> v31_store: u32;
    let v31 = &v31_store;
    *v31 = v29;
    let v32 = v2;
    let v33 = u32(v32);
    let v34 = u32(64);
    for(var v35: u32 = v33; v35 < v9; v35 += v34) {
      let v36 = v26 + v35;
      let v37 = &(*v6)[v36];
      let v38 = *v37;
      let v39 = v38[0];
      let v40 = bitcast<u32>(v39);
      let v41 = u32(2139095040);
      let v42 = v40 & v41;
      let v43 = v42 == v41;
      let v44 = u32(v43);
      let v45 = *v31;
      let v46 = v45 + v44;
      *v31 = v46;
      let v47 = *v28;
      let v48 = v39 > v47;
      if v48 {
        *v28 = v39;
        let v49 = u32(4);
        let v50 = v35 * v49;
        let v51 = u32(v50);
        *v30 = v51;
      }
      let v52 = v38[1];
      let v53 = bitcast<u32>(v52);
      let v54 = v53 & v41;
      let v55 = v54 == v41;
      let v56 = u32(v55);
      let v57 = *v31;
      let v58 = v57 + v56;
      *v31 = v58;
      let v59 = *v28;
      let v60 = v52 > v59;
      if v60 {
        *v28 = v52;
        let v61 = u32(4);
        let v62 = v35 * v61;
        let v63 = u32(1);
        let v64 = v62 + v63;
        let v65 = u32(v64);
        *v30 = v65;
      }
      let v66 = v38[2];
      let v67 = bitcast<u32>(v66);
      let v68 = v67 & v41;
      let v69 = v68 == v41;
      let v70 = u32(v69);
      let v71 = *v31;
      let v72 = v71 + v70;
      *v31 = v72;
      let v73 = *v28;
      let v74 = v66 > v73;
      if v74 {
        *v28 = v66;
        let v75 = u32(4);
        let v76 = v35 * v75;
        let v77 = u32(2);
        let v78 = v76 + v77;
        let v79 = u32(v78);
        *v30 = v79;
      }
      let v80 = v38[3];
      let v81 = bitcast<u32>(v80);
      let v82 = v81 & v41;
      let v83 = v82 == v41;
      let v84 = u32(v83);
      let v85 = *v31;
      let v86 = v85 + v84;
      *v31 = v86;
      let v87 = *v28;
      let v88 = v80 > v87;
      if v88 {
        *v28 = v80;
        let v89 = u32(4);
        let v90 = v35 * v89;
        let v91 = u32(3);
        let v92 = v90 + v91;
        let v93 = u32(v92);
        *v30 = v93;
      }
    }
    let v94 = &shared_v98;
    workgroupBarrier();
    let v95 = &(*v94)[v33];
    let v96 = *v28;
    *v95 = v96;
    workgroupBarrier();
    let v97 = &(*v94)[v7];
    let v98 = *v97;
    var<function> v99_store: f32;
    let v99 = &v99_store;
    *v99 = v98;
    let v100 = u32(1);
    for(var v101: u32 = v100; v101 < v34; v101 += v100) {
      let v102 = &(*v94)[v101];
      let v103 = *v102;
      let v104 = *v99;
      let v105 = max(v104, v103);
      *v99 = v105;
    }
    let v106 = *v28;
    let v107 = *v99;
    let v108 = v106 == v107;
    var<function> v109_store: u32;
    let v109 = &v109_store;
    if v108 {
      let v110 = *v30;
      *v109 = v110;
    } else {
      let v111 = u32(4);
      let v112 = v9 * v111;
      let v113 = u32(v112);
      *v109 = v113;
    }
    let v114 = *v109;
    let v115 = f32(v114);
    let v116 = -v115;
    let v117 = &shared_v139;
    workgroupBarrier();
    let v118 = &(*v117)[v33];
    *v118 = v116;
    workgroupBarrier();
    let v119 = &(*v117)[v7];
    let v120 = *v119;
    var<function> v121_store: f32;
    let v121 = &v121_store;
    *v121 = v120;
    for(var v122: u32 = v100; v122 < v34; v122 += v100) {
      let v123 = &(*v117)[v122];
      let v124 = *v123;
      let v125 = *v121;
      let v126 = max(v125, v124);
      *v121 = v126;
    }
    let v127 = *v121;
    let v128 = -v127;
    let v129 = u32(v128);
    let v130 = &shared_v171;
    workgroupBarrier();
    let v131 = &(*v130)[v33];
    let v132 = *v31;
    *v131 = v132;
    workgroupBarrier();
    var<function> v133_store: u32;
    let v133 = &v133_store;
    *v133 = v29;
    for(var v134: u32 = v7; v134 < v34; v134 += v100) {
      let v135 = &(*v130)[v134];
      let v136 = *v135;
      let v137 = *v133;
      let v138 = v137 + v136;
      *v133 = v138;
    }
    let v139 = v33 == v7;
    if v139 {
      let v140 = *v133;
      let v141 = v140 > v29;
      var<function> v142_store: u32;
      let v142 = &v142_store;
      if v141 {
        let v143 = u32(4294967295);
        *v142 = v143;
      } else {
        *v142 = v129;
      }
      let v144 = &(*v5)[v24];
      let v145 = *v142;
      *v144 = v145;
    }
  }
  return;
}
