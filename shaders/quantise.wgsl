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
      let v65 = f32(3.4028234663852886e38);
      let v66 = v62 <= v65;
      let v67 = v64 && v66;
      if v67 {
        *v57 = v62;
      }
    }
    let v68 = f32(127.0);
    let v69 = *v57;
    let v70 = v68 / v69;
    let v71 = f32(3.4028234663852886e38);
    let v72 = v70 <= v71;
    for(var v73: u32 = v9; v73 < v49; v73 += v53) {
      let v74 = u32(0);
      var<function> v75_store: u32;
      let v75 = &v75_store;
      *v75 = v74;
      if v72 {
        let v76 = v73 * v48;
        let v77 = v47 + v76;
        let v78 = &(*v8)[v77];
        let v79 = *v78;
        let v80 = v79 * v70;
        let v81 = f32(-127.0);
        let v82 = clamp(v80, v81, v68);
        let v83 = round(v82);
        var<function> v84_store: f32;
        let v84 = &v84_store;
        *v84 = v83;
        let v85 = v79 != v79;
        if v85 {
          *v84 = v56;
        }
        let v86 = *v84;
        let v87 = i32(v86);
        let v88 = bitcast<u32>(v87);
        let v89 = u32(255);
        let v90 = v88 & v89;
        let v91 = *v75;
        let v92 = v91 | v90;
        *v75 = v92;
        let v93 = v77 + v53;
        let v94 = &(*v8)[v93];
        let v95 = *v94;
        let v96 = v95 * v70;
        let v97 = clamp(v96, v81, v68);
        let v98 = round(v97);
        var<function> v99_store: f32;
        let v99 = &v99_store;
        *v99 = v98;
        let v100 = v95 != v95;
        if v100 {
          *v99 = v56;
        }
        let v101 = *v99;
        let v102 = i32(v101);
        let v103 = bitcast<u32>(v102);
        let v104 = v103 & v89;
        let v105 = u32(8);
        let v106 = v104 << u32(v105);
        let v107 = *v75;
        let v108 = v107 | v106;
        *v75 = v108;
        let v109 = u32(2);
        let v110 = v77 + v109;
        let v111 = &(*v8)[v110];
        let v112 = *v111;
        let v113 = v112 * v70;
        let v114 = clamp(v113, v81, v68);
        let v115 = round(v114);
        var<function> v116_store: f32;
        let v116 = &v116_store;
        *v116 = v115;
        let v117 = v112 != v112;
        if v117 {
          *v116 = v56;
        }
        let v118 = *v116;
        let v119 = i32(v118);
        let v120 = bitcast<u32>(v119);
        let v121 = v120 & v89;
        let v122 = u32(16);
        let v123 = v121 << u32(v122);
        let v124 = *v75;
        let v125 = v124 | v123;
        *v75 = v125;
        let v126 = u32(3);
        let v127 = v77 + v126;
        let v128 = &(*v8)[v127];
        let v129 = *v128;
        let v130 = v129 * v70;
        let v131 = clamp(v130, v81, v68);
        let v132 = round(v131);
        var<function> v133_store: f32;
        let v133 = &v133_store;
        *v133 = v132;
        let v134 = v129 != v129;
        if v134 {
          *v133 = v56;
        }
        let v135 = *v133;
        let v136 = i32(v135);
        let v137 = bitcast<u32>(v136);
        let v138 = v137 & v89;
        let v139 = u32(24);
        let v140 = v138 << u32(v139);
        let v141 = *v75;
        let v142 = v141 | v140;
        *v75 = v142;
      }
      let v143 = v36 * v49;
      let v144 = v55 + v143;
      let v145 = v144 + v73;
      let v146 = &(*v7)[v145];
      let v147 = *v75;
      *v146 = v147;
    }
    var<function> v148_store: f32;
    let v148 = &v148_store;
    *v148 = v56;
    if v72 {
      let v149 = *v57;
      let v150 = v149 / v68;
      let v151 = f32(2.6793883890187504e36);
      let v152 = min(v150, v151);
      *v148 = v152;
    }
    let v153 = *v148;
    let v154 = bitcast<u32>(v153);
    let v155 = v14 * v49;
    let v156 = v55 + v155;
    let v157 = v156 + v36;
    let v158 = &(*v7)[v157];
    *v158 = v154;
  }
  return;
}
