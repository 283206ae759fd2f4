var<workgroup> shared_v45: array<f32, 64>;
var<workgroup> shared_v245: array<f32, 64>;
@group(0) @binding(1) var<storage, read_write> v0: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn orthonormalise(@builtin(local_invocation_index) v2: u32, @builtin(workgroup_id) v3: vec3<u32>, @builtin(num_workgroups) v4: vec3<u32>) {
  let v5 = &v0;
  let v6 = &v1;
  let v7 = u32(0);
  let v8 = info_var.scalars_usize[0];
  let v9 = info_var.scalars_usize[1];
  let v10 = info_var.scalars_usize[2];
  let v11 = v2;
  let v12 = u32(v11);
  let v13 = v3[2];
  let v14 = u32(v13);
  let v15 = v4[1];
  let v16 = u32(v15);
  let v17 = v14 * v16;
  let v18 = v4[0];
  let v19 = u32(v18);
  let v20 = v17 * v19;
  let v21 = v3[1];
  let v22 = u32(v21);
  let v23 = v22 * v19;
  let v24 = v20 + v23;
  let v25 = v3[0];
  let v26 = u32(v25);
  let v27 = v24 + v26;
  let v28 = v27 == v7;
  if v28 {
    let v29 = u32(1);
    for(var v30: u32 = v8; v30 < v9; v30 += v29) {
      let v31 = v30 * v10;
      let v32 = f32(0.0);
      let v33 = vec4<f32>(v32);
      var<function> v34_store: vec4<f32>;
      let v34 = &v34_store;
      *v34 = v33;
      let v35 = u32(64);
      for(var v36: u32 = v12; v36 < v10; v36 += v35) {
        let v37 = v31 + v36;
        let v38 = &(*v6)[v37];
        let v39 = *v38;
        let v40 = *v34;
        let v41 = fma(v39, v39, v40);
        *v34 = v41;
      }
      let v42 = *v34;
      var<function> v43_store: f32;
      let v43 = &v43_store;
      *v43 = v32;
      let v44 = v42[0];
      let v45 = *v43;
      let v46 = v45 + v44;
      *v43 = v46;
      let v47 = v42[1];
      let v48 = *v43;
      let v49 = v48 + v47;
      *v43 = v49;
      let v50 = v42[2];
      let v51 = *v43;
      let v52 = v51 + v50;
      *v43 = v52;
      let v53 = v42[3];
      let v54 = *v43;
      let v55 = v54 + v53;
      *v43 = v55;
      let v56 = *v43;
      let v57 = &shared_v45;
      workgroupBarrier();
      let v58 = &(*v57)[v12];
      *v58 = v56;
      workgroupBarrier();
      var<function> v59_store: f32;
      let v59 = &v59_store;
      *v59 = v32;
      for(var v60: u32 = v7; v60 < v35; v60 += v29) {
        let v61 = &(*v57)[v60];
        let v62 = *v61;
        let v63 = *v59;
        let v64 = v63 + v62;
        *v59 = v64;
      }
      let v65 = *v59;
      let v66 = sqrt(v65);
      let v67 = f32(1.0000000031710769e-30);
      let v68 = max(v66, v67);
      let v69 = f32(1.0);
      let v70 = v69 / v68;
      for(var v71: u32 = v12; v71 < v10; v71 += v35) {
        let v72 = vec4<f32>(v70);
        let v73 = v31 + v71;
        let v74 = &(*v6)[v73];
        let v75 = *v74;
        let v76 = v75 * v72;
        *v74 = v76;
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      for(var v77: u32 = v12; v77 < v30; v77 += v35) {
        var<function> v78_store: vec4<f32>;
        let v78 = &v78_store;
        *v78 = v33;
        for(var v79: u32 = v7; v79 < v10; v79 += v29) {
          let v80 = v31 + v79;
          let v81 = &(*v6)[v80];
          let v82 = *v81;
          let v83 = v77 * v10;
          let v84 = v83 + v79;
          let v85 = &(*v6)[v84];
          let v86 = *v85;
          let v87 = *v78;
          let v88 = fma(v82, v86, v87);
          *v78 = v88;
        }
        let v89 = *v78;
        var<function> v90_store: f32;
        let v90 = &v90_store;
        *v90 = v32;
        let v91 = v89[0];
        let v92 = *v90;
        let v93 = v92 + v91;
        *v90 = v93;
        let v94 = v89[1];
        let v95 = *v90;
        let v96 = v95 + v94;
        *v90 = v96;
        let v97 = v89[2];
        let v98 = *v90;
        let v99 = v98 + v97;
        *v90 = v99;
        let v100 = v89[3];
        let v101 = *v90;
        let v102 = v101 + v100;
        *v90 = v102;
        let v103 = *v90;
        let v104 = &(*v5)[v77];
        *v104 = v103;
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      for(var v105: u32 = v12; v105 < v10; v105 += v35) {
        let v106 = v31 + v105;
        let v107 = &(*v6)[v106];
        let v108 = *v107;
        var<function> v109_store: vec4<f32>;
        let v109 = &v109_store;
        *v109 = v108;
        for(var v110: u32 = v7; v110 < v30; v110 += v29) {
          let v111 = v110 * v10;
          let v112 = v111 + v105;
          let v113 = &(*v6)[v112];
          let v114 = *v113;
          let v115 = &(*v5)[v110];
          let v116 = *v115;
          let v117 = vec4<f32>(v116);
          let v118 = *v109;
          let v119 = -v114;
          let v120 = fma(v119, v117, v118);
          *v109 = v120;
        }
        let v121 = *v109;
        *v107 = v121;
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      for(var v122: u32 = v12; v122 < v30; v122 += v35) {
        var<function> v123_store: vec4<f32>;
        let v123 = &v123_store;
        *v123 = v33;
        for(var v124: u32 = v7; v124 < v10; v124 += v29) {
          let v125 = v31 + v124;
          let v126 = &(*v6)[v125];
          let v127 = *v126;
          let v128 = v122 * v10;
          let v129 = v128 + v124;
          let v130 = &(*v6)[v129];
          let v131 = *v130;
          let v132 = *v123;
          let v133 = fma(v127, v131, v132);
          *v123 = v133;
        }
        let v134 = *v123;
        var<function> v135_store: f32;
        let v135 = &v135_store;
        *v135 = v32;
        let v136 = v134[0];
        let v137 = *v135;
        let v138 = v137 + v136;
        *v135 = v138;
        let v139 = v134[1];
        let v140 = *v135;
        let v141 = v140 + v139;
        *v135 = v141;
        let v142 = v134[2];
        let v143 = *v135;
        let v144 = v143 + v142;
        *v135 = v144;
        let v145 = v134[3];
        let v146 = *v135;
        let v147 = v146 + v145;
        *v135 = v147;
        let v148 = *v135;
        let v149 = &(*v5)[v122];
        *v149 = v148;
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      for(var v150: u32 = v12; v150 < v10; v150 += v35) {
        let v151 = v31 + v150;
        let v152 = &(*v6)[v151];
        let v153 = *v152;
        var<function> v154_store: vec4<f32>;
        let v154 = &v154_store;
        *v154 = v153;
        for(var v155: u32 = v7; v155 < v30; v155 += v29) {
          let v156 = v155 * v10;
          let v157 = v156 + v150;
          let v158 = &(*v6)[v157];
          let v159 = *v158;
          let v160 = &(*v5)[v155];
          let v161 = *v160;
          let v162 = vec4<f32>(v161);
          let v163 = *v154;
          let v164 = -v159;
          let v165 = fma(v164, v162, v163);
          *v154 = v165;
        }
        let v166 = *v154;
        *v152 = v166;
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      var<function> v167_store: vec4<f32>;
      let v167 = &v167_store;
      *v167 = v33;
      for(var v168: u32 = v12; v168 < v10; v168 += v35) {
        let v169 = v31 + v168;
        let v170 = &(*v6)[v169];
        let v171 = *v170;
        let v172 = *v167;
        let v173 = fma(v171, v171, v172);
        *v167 = v173;
      }
      let v174 = *v167;
      var<function> v175_store: f32;
      let v175 = &v175_store;
      *v175 = v32;
      let v176 = v174[0];
      let v177 = *v175;
      let v178 = v177 + v176;
      *v175 = v178;
      let v179 = v174[1];
      let v180 = *v175;
      let v181 = v180 + v179;
      *v175 = v181;
      let v182 = v174[2];
      let v183 = *v175;
      let v184 = v183 + v182;
      *v175 = v184;
      let v185 = v174[3];
      let v186 = *v175;
      let v187 = v186 + v185;
      *v175 = v187;
      let v188 = *v175;
      let v189 = &shared_v245;
      workgroupBarrier();
      let v190 = &(*v189)[v12];
      *v190 = v188;
      workgroupBarrier();
      var<function> v191_store: f32;
      let v191 = &v191_store;
      *v191 = v32;
      for(var v192: u32 = v7; v192 < v35; v192 += v29) {
        let v193 = &(*v189)[v192];
        let v194 = *v193;
        let v195 = *v191;
        let v196 = v195 + v194;
        *v191 = v196;
      }
      let v197 = *v191;
      let v198 = sqrt(v197);
      let v199 = max(v198, v67);
      let v200 = v69 / v199;
      for(var v201: u32 = v12; v201 < v10; v201 += v35) {
        let v202 = vec4<f32>(v200);
        let v203 = v31 + v201;
        let v204 = &(*v6)[v203];
        let v205 = *v204;
        let v206 = v205 * v202;
        *v204 = v206;
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
    }
  }
  return;
}
