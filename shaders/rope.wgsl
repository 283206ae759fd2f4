@group(0) @binding(5) var<storage, read_write> v0: array<vec4<f32>>;
@group(0) @binding(4) var<storage, read_write> v1: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read_write> v2: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> v3: array<u32>;
@group(0) @binding(1) var<storage, read_write> v4: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v5: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn rope(@builtin(workgroup_id) v6: vec3<u32>, @builtin(num_workgroups) v7: vec3<u32>, @builtin(local_invocation_index) v8: u32) {
  let v9 = &v0;
  let v10 = &v1;
  let v11 = &v2;
  let v12 = &v3;
  let v13 = &v4;
  let v14 = &v5;
  let v15 = u32(0);
  let v16 = info_var.scalars_usize[0];
  let v17 = v6[2];
  let v18 = u32(v17);
  let v19 = v7[1];
  let v20 = u32(v19);
  let v21 = v18 * v20;
  let v22 = v7[0];
  let v23 = u32(v22);
  let v24 = v21 * v23;
  let v25 = v6[1];
  let v26 = u32(v25);
  let v27 = v26 * v23;
  let v28 = v24 + v27;
  let v29 = v6[0];
  let v30 = u32(v29);
  let v31 = v28 + v30;
  let v32 = u32(64);
  let v33 = v31 * v32;
  let v34 = v8;
  let v35 = u32(v34);
  let v36 = v33 + v35;
  let v37 = u32(10);
  let v38 = v36 % v37;
  let v39 = v36 / v37;
  let v40 = v39 < v16;
  var<function> v41_store: bool;
  let v41 = &v41_store;
  *v41 = v40;
  let v42 = *v41;
  if v42 {
    let v43 = u32(3);
    let v44 = v39 * v43;
    let v45 = &(*v12)[v44];
    let v46 = *v45;
    let v47 = u32(4294967295);
    let v48 = v46 != v47;
    *v41 = v48;
  }
  let v49 = *v41;
  if v49 {
    let v50 = u32(3);
    let v51 = v39 * v50;
    let v52 = &(*v12)[v51];
    let v53 = *v52;
    let v54 = u32(v53);
    let v55 = u32(1);
    let v56 = v51 + v55;
    let v57 = &(*v12)[v56];
    let v58 = *v57;
    let v59 = u32(v58);
    let v60 = u32(2);
    let v61 = v51 + v60;
    let v62 = &(*v12)[v61];
    let v63 = *v62;
    let v64 = u32(v63);
    let v65 = v39 * v37;
    let v66 = v65 + v38;
    let v67 = u32(4);
    let v68 = v66 * v67;
    let v69 = u32(6);
    let v70 = v38 < v69;
    if v70 {
      let v71 = v39 * v69;
      let v72 = v71 + v38;
      let v73 = v72 * v67;
      for(var v74: u32 = v15; v74 < v60; v74 += v55) {
        let v75 = u32(256);
        let v76 = v54 % v75;
        let v77 = v76 * v67;
        let v78 = v77 + v74;
        let v79 = v54 / v75;
        let v80 = v75 + v79;
        let v81 = v80 * v67;
        let v82 = v81 + v74;
        let v83 = &(*v13)[v78];
        let v84 = *v83;
        let v85 = v78 + v60;
        let v86 = &(*v13)[v85];
        let v87 = *v86;
        let v88 = &(*v13)[v82];
        let v89 = *v88;
        let v90 = v82 + v60;
        let v91 = &(*v13)[v90];
        let v92 = *v91;
        let v93 = v92 * v87;
        let v94 = -v93;
        let v95 = fma(v89, v84, v94);
        let v96 = v89 * v87;
        let v97 = fma(v92, v84, v96);
        let v98 = v68 + v74;
        let v99 = &(*v14)[v98];
        let v100 = *v99;
        let v101 = v68 + v60;
        let v102 = v101 + v74;
        let v103 = &(*v14)[v102];
        let v104 = *v103;
        let v105 = v104 * v97;
        let v106 = -v105;
        let v107 = fma(v100, v95, v106);
        let v108 = v73 + v74;
        let v109 = &(*v11)[v108];
        *v109 = v107;
        let v110 = v100 * v97;
        let v111 = fma(v104, v95, v110);
        let v112 = v73 + v60;
        let v113 = v112 + v74;
        let v114 = &(*v11)[v113];
        *v114 = v111;
      }
      for(var v115: u32 = v67; v115 < v67; v115 += v55) {
        let v116 = v68 + v115;
        let v117 = &(*v14)[v116];
        let v118 = *v117;
        let v119 = v73 + v115;
        let v120 = &(*v11)[v119];
        *v120 = v118;
      }
    } else {
      let v121 = u32(8);
      let v122 = v38 < v121;
      if v122 {
        let v123 = v38 - v69;
        let v124 = v123 * v64;
        let v125 = v59 + v124;
        let v126 = v125 * v67;
        for(var v127: u32 = v15; v127 < v60; v127 += v55) {
          let v128 = u32(256);
          let v129 = v54 % v128;
          let v130 = v129 * v67;
          let v131 = v130 + v127;
          let v132 = v54 / v128;
          let v133 = v128 + v132;
          let v134 = v133 * v67;
          let v135 = v134 + v127;
          let v136 = &(*v13)[v131];
          let v137 = *v136;
          let v138 = v131 + v60;
          let v139 = &(*v13)[v138];
          let v140 = *v139;
          let v141 = &(*v13)[v135];
          let v142 = *v141;
          let v143 = v135 + v60;
          let v144 = &(*v13)[v143];
          let v145 = *v144;
          let v146 = v145 * v140;
          let v147 = -v146;
          let v148 = fma(v142, v137, v147);
          let v149 = v142 * v140;
          let v150 = fma(v145, v137, v149);
          let v151 = v68 + v127;
          let v152 = &(*v14)[v151];
          let v153 = *v152;
          let v154 = v68 + v60;
          let v155 = v154 + v127;
          let v156 = &(*v14)[v155];
          let v157 = *v156;
          let v158 = v157 * v150;
          let v159 = -v158;
          let v160 = fma(v153, v148, v159);
          let v161 = v126 + v127;
          let v162 = &(*v10)[v161];
          *v162 = v160;
          let v163 = v153 * v150;
          let v164 = fma(v157, v148, v163);
          let v165 = v126 + v60;
          let v166 = v165 + v127;
          let v167 = &(*v10)[v166];
          *v167 = v164;
        }
        for(var v168: u32 = v67; v168 < v67; v168 += v55) {
          let v169 = v68 + v168;
          let v170 = &(*v14)[v169];
          let v171 = *v170;
          let v172 = v126 + v168;
          let v173 = &(*v10)[v172];
          *v173 = v171;
        }
      } else {
        let v174 = v38 - v121;
        let v175 = v174 * v64;
        let v176 = v59 + v175;
        let v177 = v176 * v67;
        for(var v178: u32 = v15; v178 < v67; v178 += v55) {
          let v179 = v68 + v178;
          let v180 = &(*v14)[v179];
          let v181 = *v180;
          let v182 = v177 + v178;
          let v183 = &(*v9)[v182];
          *v183 = v181;
        }
      }
    }
  }
  return;
}
