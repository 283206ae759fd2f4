@group(0) @binding(2) var<storage, read_write> v0: array<u32>;
@group(0) @binding(1) var<storage, read_write> v1: array<u32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn quantise(@builtin(workgroup_id) v3: vec3<u32>, @builtin(num_workgroups) v4: vec3<u32>, @builtin(local_invocation_index) v5: u32) {
  let v6 = &v0;
  let v7 = &v1;
  let v8 = &v2;
  let v9 = u32(0);
  let v10 = info_var.scalars_usize[0];
  let v11 = info_var.scalars_usize[1];
  let v12 = info_var.scalars_usize[2];
  let v13 = info_var.scalars_usize[3];
  let v14 = info_var.scalars_usize[4];
  let v15 = info_var.scalars_usize[5];
  let v16 = v3[2];
  let v17 = u32(v16);
  let v18 = v4[1];
  let v19 = u32(v18);
  let v20 = v17 * v19;
  let v21 = v4[0];
  let v22 = u32(v21);
  let v23 = v20 * v22;
  let v24 = v3[1];
  let v25 = u32(v24);
  let v26 = v25 * v22;
  let v27 = v23 + v26;
  let v28 = v3[0];
  let v29 = u32(v28);
  let v30 = v27 + v29;
  let v31 = u32(64);
  let v32 = v30 * v31;
  let v33 = v5;
  let v34 = u32(v33);
  let v35 = v32 + v34;
  let v36 = v35 % v14;
  let v37 = v35 / v14;
  let v38 = v37 % v12;
  let v39 = v37 / v12;
  let v40 = v39 < v11;
  if v40 {
    let v41 = v38 * v13;
    let v42 = &(*v6)[v39];
    let v43 = *v42;
    let v44 = u32(v43);
    let v45 = v41 + v44;
    let v46 = v45 + v36;
    let v47 = v46 * v15;
    let v48 = u32(4);
    let v49 = v15 / v48;
    let v50 = v10 * v12;
    let v51 = v50 + v37;
    let v52 = v51 * v14;
    let v53 = u32(1);
    let v54 = v49 + v53;
    let v55 = v52 * v54;
    let v56 = f32(0.0);
    var<function> v57_store: f32;
    let v57 = &v57_store;
    *v57 = v56;
    for(var v58: u32 = v9; v58 < v15; v58 += v53) {
      let v59 = v47 + v58;
      let v60 = &(*v8)[v59];
      let v61 = *v60;
      let v62 = abs(v61);
      let v63 = *v57;
      let v64 = v62 > v63;
      var<function> v65_store: bool;
      let v65 = &v65_store;
      if v64 {
        let v66 = bitcast<u32>(v62);
        let v67 = u32(2139095040);
        let v68 = v66 < v67;
        *v65 = v68;
      } else {
        let v69 = false;
        *v65 = v69;
      }
      let v70 = *v65;
      if v70 {
        *v57 = v62;
      }
    }
    let v71 = f32(127.0);
    let v72 = *v57;
    let v73 = v71 / v72;
    let v74 = f32(3.4028234663852886e38);
    let v75 = v73 <= v74;
    for(var v76: u32 = v9; v76 < v49; v76 += v53) {
      let v77 = u32(0);
      var<function> v78_store: u32;
      let v78 = &v78_store;
      *v78 = v77;
      if v75 {
        let v79 = v76 * v48;
        let v80 = v47 + v79;
        let v81 = &(*v8)[v80];
        let v82 = *v81;
        let v83 = v82 * v73;
        let v84 = f32(-127.0);
        let v85 = clamp(v83, v84, v71);
        let v86 = round(v85);
        var<function> v87_store: f32;
        let v87 = &v87_store;
        *v87 = v86;
        let v88 = bitcast<u32>(v82);
        let v89 = u32(2147483647);
        let v90 = v88 & v89;
        let v91 = u32(2139095040);
        let v92 = v90 > v91;
        if v92 {
          *v87 = v56;
        }
        let v93 = *v87;
        let v94 = i32(v93);
        let v95 = bitcast<u32>(v94);
        let v96 = u32(255);
        let v97 = v95 & v96;
        let v98 = *v78;
        let v99 = v98 | v97;
        *v78 = v99;
        let v100 = v80 + v53;
        let v101 = &(*v8)[v100];
        let v102 = *v101;
        let v103 = v102 * v73;
        let v104 = clamp(v103, v84, v71);
        let v105 = round(v104);
        var<function> v106_store: f32;
        let v106 = &v106_store;
        *v106 = v105;
        let v107 = bitcast<u32>(v102);
        let v108 = v107 & v89;
        let v109 = v108 > v91;
        if v109 {
          *v106 = v56;
        }
        let v110 = *v106;
        let v111 = i32(v110);
        let v112 = bitcast<u32>(v111);
        let v113 = v112 & v96;
        let v114 = u32(8);
        let v115 = v113 << u32(v114);
        let v116 = *v78;
        let v117 = v116 | v115;
        *v78 = v117;
        let v118 = u32(2);
        let v119 = v80 + v118;
        let v120 = &(*v8)[v119];
        let v121 = *v120;
        let v122 = v121 * v73;
        let v123 = clamp(v122, v84, v71);
        let v124 = round(v123);
        var<function> v125_store: f32;
        let v125 = &v125_store;
        *v125 = v124;
        let v126 = bitcast<u32>(v121);
        let v127 = v126 & v89;
        let v128 = v127 > v91;
        if v128 {
          *v125 = v56;
        }
        let v129 = *v125;
        let v130 = i32(v129);
        let v131 = bitcast<u32>(v130);
        let v132 = v131 & v96;
        let v133 = u32(16);
        let v134 = v132 << u32(v133);
        let v135 = *v78;
        let v136 = v135 | v134;
        *v78 = v136;
        let v137 = u32(3);
        let v138 = v80 + v137;
        let v139 = &(*v8)[v138];
        let v140 = *v139;
        let v141 = v140 * v73;
        let v142 = clamp(v141, v84, v71);
        let v143 = round(v142);
        var<function> v144_store: f32;
        let v144 = &v144_store;
        *v144 = v143;
        let v145 = bitcast<u32>(v140);
        let v146 = v145 & v89;
        let v147 = v146 > v91;
        if v147 {
          *v144 = v56;
        }
        let v148 = *v144;
        let v149 = i32(v148);
        let v150 = bitcast<u32>(v149);
        let v151 = v150 & v96;
        let v152 = u32(24);
        let v153 = v151 << u32(v152);
        let v154 = *v78;
        let v155 = v154 | v153;
        *v78 = v155;
      }
      let v156 = v36 * v49;
      let v157 = v55 + v156;
      let v158 = v157 + v76;
      let v159 = &(*v7)[v158];
      let v160 = *v78;
      *v159 = v160;
    }
    var<function> v161_store: f32;
    let v161 = &v161_store;
    *v161 = v56;
    if v75 {
      let v162 = *v57;
      let v163 = v162 / v71;
      let v164 = f32(2.6793883890187504e36);
      let v165 = min(v163, v164);
      *v161 = v165;
    }
    let v166 = *v161;
    let v167 = bitcast<u32>(v166);
    let v168 = v14 * v49;
    let v169 = v55 + v168;
    let v170 = v169 + v36;
    let v171 = &(*v7)[v170];
    *v171 = v167;
  }
  return;
}
