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
  let v15 = info_var.scalars_usize[0];
  let v16 = v6[2];
  let v17 = u32(v16);
  let v18 = v7[1];
  let v19 = u32(v18);
  let v20 = v17 * v19;
  let v21 = v7[0];
  let v22 = u32(v21);
  let v23 = v20 * v22;
  let v24 = v6[1];
  let v25 = u32(v24);
  let v26 = v25 * v22;
  let v27 = v23 + v26;
  let v28 = v6[0];
  let v29 = u32(v28);
  let v30 = v27 + v29;
  let v31 = u32(64);
  let v32 = v30 * v31;
  let v33 = v8;
  let v34 = u32(v33);
  let v35 = v32 + v34;
  let v36 = u32(2);
  let v37 = v35 % v36;
  let v38 = v35 / v36;
  let v39 = u32(10);
  let v40 = v38 % v39;
  let v41 = v38 / v39;
  let v42 = v41 < v15;
  var<function> v43_store: bool;
  let v43 = &v43_store;
  *v43 = v42;
  let v44 = *v43;
  if v44 {
    let v45 = u32(3);
    let v46 = v41 * v45;
    let v47 = &(*v12)[v46];
    let v48 = *v47;
    let v49 = u32(4294967295);
    let v50 = v48 != v49;
    *v43 = v50;
  }
  let v51 = *v43;
  if v51 {
    let v52 = u32(3);
    let v53 = v41 * v52;
    let v54 = &(*v12)[v53];
    let v55 = *v54;
    let v56 = u32(v55);
    let v57 = u32(1);
    let v58 = v53 + v57;
    let v59 = &(*v12)[v58];
    let v60 = *v59;
    let v61 = u32(v60);
    let v62 = v53 + v36;
    let v63 = &(*v12)[v62];
    let v64 = *v63;
    let v65 = u32(v64);
    let v66 = v41 * v39;
    let v67 = v66 + v40;
    let v68 = u32(4);
    let v69 = v67 * v68;
    let v70 = u32(6);
    let v71 = v40 < v70;
    if v71 {
      let v72 = v41 * v70;
      let v73 = v72 + v40;
      let v74 = v73 * v68;
      for(var v75: u32 = v37; v75 < v36; v75 += v36) {
        let v76 = u32(256);
        let v77 = v56 % v76;
        let v78 = v77 * v68;
        let v79 = v78 + v75;
        let v80 = v56 / v76;
        let v81 = v76 + v80;
        let v82 = v81 * v68;
        let v83 = v82 + v75;
        let v84 = &(*v13)[v79];
        let v85 = *v84;
        let v86 = v79 + v36;
        let v87 = &(*v13)[v86];
        let v88 = *v87;
        let v89 = &(*v13)[v83];
        let v90 = *v89;
        let v91 = v83 + v36;
        let v92 = &(*v13)[v91];
        let v93 = *v92;
        let v94 = v93 * v88;
        let v95 = -v94;
        let v96 = fma(v90, v85, v95);
        let v97 = v90 * v88;
        let v98 = fma(v93, v85, v97);
        let v99 = v69 + v75;
        let v100 = &(*v14)[v99];
        let v101 = *v100;
        let v102 = v69 + v36;
        let v103 = v102 + v75;
        let v104 = &(*v14)[v103];
        let v105 = *v104;
        let v106 = v105 * v98;
        let v107 = -v106;
        let v108 = fma(v101, v96, v107);
        var<function> v109_store: vec4<f32>;
        let v109 = &v109_store;
        *v109 = v108;
        let v110 = v101 * v98;
        let v111 = fma(v105, v96, v110);
        var<function> v112_store: vec4<f32>;
        let v112 = &v112_store;
        *v112 = v111;
        let v113 = *v109;
        let v114 = v74 + v75;
        let v115 = &(*v11)[v114];
        *v115 = v113;
        let v116 = *v112;
        let v117 = v74 + v36;
        let v118 = v117 + v75;
        let v119 = &(*v11)[v118];
        *v119 = v116;
      }
      let v120 = v68 + v37;
      for(var v121: u32 = v120; v121 < v68; v121 += v36) {
        let v122 = v69 + v121;
        let v123 = &(*v14)[v122];
        let v124 = *v123;
        let v125 = v74 + v121;
        let v126 = &(*v11)[v125];
        *v126 = v124;
      }
    } else {
      let v127 = u32(8);
      let v128 = v40 < v127;
      if v128 {
        let v129 = v40 - v70;
        let v130 = v129 * v65;
        let v131 = v61 + v130;
        let v132 = v131 * v68;
        for(var v133: u32 = v37; v133 < v36; v133 += v36) {
          let v134 = u32(256);
          let v135 = v56 % v134;
          let v136 = v135 * v68;
          let v137 = v136 + v133;
          let v138 = v56 / v134;
          let v139 = v134 + v138;
          let v140 = v139 * v68;
          let v141 = v140 + v133;
          let v142 = &(*v13)[v137];
          let v143 = *v142;
          let v144 = v137 + v36;
          let v145 = &(*v13)[v144];
          let v146 = *v145;
          let v147 = &(*v13)[v141];
          let v148 = *v147;
          let v149 = v141 + v36;
          let v150 = &(*v13)[v149];
          let v151 = *v150;
          let v152 = v151 * v146;
          let v153 = -v152;
          let v154 = fma(v148, v143, v153);
          let v155 = v148 * v146;
          let v156 = fma(v151, v143, v155);
          let v157 = v69 + v133;
          let v158 = &(*v14)[v157];
          let v159 = *v158;
          let v160 = v69 + v36;
          let v161 = v160 + v133;
          let v162 = &(*v14)[v161];
          let v163 = *v162;
          let v164 = v163 * v156;
          let v165 = -v164;
          let v166 = fma(v159, v154, v165);
          var<function> v167_store: vec4<f32>;
          let v167 = &v167_store;
          *v167 = v166;
          let v168 = v159 * v156;
          let v169 = fma(v163, v154, v168);
          var<function> v170_store: vec4<f32>;
          let v170 = &v170_store;
          *v170 = v169;
          let v171 = *v167;
          let v172 = v132 + v133;
          let v173 = &(*v10)[v172];
          *v173 = v171;
          let v174 = *v170;
          let v175 = v132 + v36;
          let v176 = v175 + v133;
          let v177 = &(*v10)[v176];
          *v177 = v174;
        }
        let v178 = v68 + v37;
        for(var v179: u32 = v178; v179 < v68; v179 += v36) {
          let v180 = v69 + v179;
          let v181 = &(*v14)[v180];
          let v182 = *v181;
          let v183 = v132 + v179;
          let v184 = &(*v10)[v183];
          *v184 = v182;
        }
      } else {
        let v185 = v40 - v127;
        let v186 = v185 * v65;
        let v187 = v61 + v186;
        let v188 = v187 * v68;
        for(var v189: u32 = v37; v189 < v68; v189 += v36) {
          let v190 = v69 + v189;
          let v191 = &(*v14)[v190];
          let v192 = *v191;
          let v193 = v188 + v189;
          let v194 = &(*v9)[v193];
          *v194 = v192;
        }
      }
    }
  }
  return;
}
