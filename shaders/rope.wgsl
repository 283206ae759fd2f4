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
  if v40 {
    let v41 = u32(3);
    let v42 = v39 * v41;
    let v43 = &(*v12)[v42];
    let v44 = *v43;
    let v45 = u32(v44);
    let v46 = u32(1);
    let v47 = v42 + v46;
    let v48 = &(*v12)[v47];
    let v49 = *v48;
    let v50 = u32(v49);
    let v51 = u32(2);
    let v52 = v42 + v51;
    let v53 = &(*v12)[v52];
    let v54 = *v53;
    let v55 = u32(v54);
    let v56 = v39 * v37;
    let v57 = v56 + v38;
    let v58 = u32(4);
    let v59 = v57 * v58;
    let v60 = u32(6);
    let v61 = v38 < v60;
    if v61 {
      let v62 = v39 * v60;
      let v63 = v62 + v38;
      let v64 = v63 * v58;
      for(var v65: u32 = v15; v65 < v51; v65 += v46) {
        let v66 = u32(256);
        let v67 = v45 % v66;
        let v68 = v67 * v58;
        let v69 = v68 + v65;
        let v70 = v45 / v66;
        let v71 = v66 + v70;
        let v72 = v71 * v58;
        let v73 = v72 + v65;
        let v74 = &(*v13)[v69];
        let v75 = *v74;
        let v76 = v69 + v51;
        let v77 = &(*v13)[v76];
        let v78 = *v77;
        let v79 = &(*v13)[v73];
        let v80 = *v79;
        let v81 = v73 + v51;
        let v82 = &(*v13)[v81];
        let v83 = *v82;
        let v84 = v83 * v78;
        let v85 = -v84;
        let v86 = fma(v80, v75, v85);
        let v87 = v80 * v78;
        let v88 = fma(v83, v75, v87);
        let v89 = v59 + v65;
        let v90 = &(*v14)[v89];
        let v91 = *v90;
        let v92 = v59 + v51;
        let v93 = v92 + v65;
        let v94 = &(*v14)[v93];
        let v95 = *v94;
        let v96 = v95 * v88;
        let v97 = -v96;
        let v98 = fma(v91, v86, v97);
        let v99 = v64 + v65;
        let v100 = &(*v11)[v99];
        *v100 = v98;
        let v101 = v91 * v88;
        let v102 = fma(v95, v86, v101);
        let v103 = v64 + v51;
        let v104 = v103 + v65;
        let v105 = &(*v11)[v104];
        *v105 = v102;
      }
      for(var v106: u32 = v58; v106 < v58; v106 += v46) {
        let v107 = v59 + v106;
        let v108 = &(*v14)[v107];
        let v109 = *v108;
        let v110 = v64 + v106;
        let v111 = &(*v11)[v110];
        *v111 = v109;
      }
    } else {
      let v112 = u32(8);
      let v113 = v38 < v112;
      if v113 {
        let v114 = v38 - v60;
        let v115 = v114 * v55;
        let v116 = v50 + v115;
        let v117 = v116 * v58;
        for(var v118: u32 = v15; v118 < v51; v118 += v46) {
          let v119 = u32(256);
          let v120 = v45 % v119;
          let v121 = v120 * v58;
          let v122 = v121 + v118;
          let v123 = v45 / v119;
          let v124 = v119 + v123;
          let v125 = v124 * v58;
          let v126 = v125 + v118;
          let v127 = &(*v13)[v122];
          let v128 = *v127;
          let v129 = v122 + v51;
          let v130 = &(*v13)[v129];
          let v131 = *v130;
          let v132 = &(*v13)[v126];
          let v133 = *v132;
          let v134 = v126 + v51;
          let v135 = &(*v13)[v134];
          let v136 = *v135;
          let v137 = v136 * v131;
          let v138 = -v137;
          let v139 = fma(v133, v128, v138);
          let v140 = v133 * v131;
          let v141 = fma(v136, v128, v140);
          let v142 = v59 + v118;
          let v143 = &(*v14)[v142];
          let v144 = *v143;
          let v145 = v59 + v51;
          let v146 = v145 + v118;
          let v147 = &(*v14)[v146];
          let v148 = *v147;
          let v149 = v148 * v141;
          let v150 = -v149;
          let v151 = fma(v144, v139, v150);
          let v152 = v117 + v118;
          let v153 = &(*v10)[v152];
          *v153 = v151;
          let v154 = v144 * v141;
          let v155 = fma(v148, v139, v154);
          let v156 = v117 + v51;
          let v157 = v156 + v118;
          let v158 = &(*v10)[v157];
          *v158 = v155;
        }
        for(var v159: u32 = v58; v159 < v58; v159 += v46) {
          let v160 = v59 + v159;
          let v161 = &(*v14)[v160];
          let v162 = *v161;
          let v163 = v117 + v159;
          let v164 = &(*v10)[v163];
          *v164 = v162;
        }
      } else {
        let v165 = v38 - v112;
        let v166 = v165 * v55;
        let v167 = v50 + v166;
        let v168 = v167 * v58;
        for(var v169: u32 = v15; v169 < v58; v169 += v46) {
          let v170 = v59 + v169;
          let v171 = &(*v14)[v170];
          let v172 = *v171;
          let v173 = v168 + v169;
          let v174 = &(*v9)[v173];
          *v174 = v172;
        }
      }
    }
  }
  return;
}
