var<workgroup> shared_v45: array<f32, 64>;
var<workgroup> shared_v245: array<f32, 64>;
@group(0) @binding(1) var<storage, read_write> v0: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn orthonormalise(@builtin(local_invocation_index) v2: u32, @builtin(workgroup_id) v3: vec3<u32>, @builtin(num_workgroups) v4: vec3<u32>) {
  let v5 = &v0;
  let v6 = &v1;
  let v7 = u32(0);
  let v8 = info_var.scalars_usize[0];
  let v9 = info_var.scalars_usize[1];
  let v10 = v2;
  let v11 = u32(v10);
  let v12 = v3[2];
  let v13 = u32(v12);
  let v14 = v4[1];
  let v15 = u32(v14);
  let v16 = v13 * v15;
  let v17 = v4[0];
  let v18 = u32(v17);
  let v19 = v16 * v18;
  let v20 = v3[1];
  let v21 = u32(v20);
  let v22 = v21 * v18;
  let v23 = v19 + v22;
  let v24 = v3[0];
  let v25 = u32(v24);
  let v26 = v23 + v25;
  let v27 = v26 == v7;
  if v27 {
    let v28 = u32(1);
    for(var v29: u32 = v7; v29 < v8; v29 += v28) {
      let v30 = v29 * v9;
      let v31 = f32(0.0);
      let v32 = vec4<f32>(v31);
      var<function> v33_store: vec4<f32>;
      let v33 = &v33_store;
      *v33 = v32;
      let v34 = u32(64);
      for(var v35: u32 = v11; v35 < v9; v35 += v34) {
        let v36 = v30 + v35;
        let v37 = &(*v6)[v36];
        let v38 = *v37;
        let v39 = *v33;
        let v40 = fma(v38, v38, v39);
        *v33 = v40;
      }
      let v41 = *v33;
      var<function> v42_store: f32;
      let v42 = &v42_store;
      *v42 = v31;
      let v43 = v41[0];
      let v44 = *v42;
      let v45 = v44 + v43;
      *v42 = v45;
      let v46 = v41[1];
      let v47 = *v42;
      let v48 = v47 + v46;
      *v42 = v48;
      let v49 = v41[2];
      let v50 = *v42;
      let v51 = v50 + v49;
      *v42 = v51;
      let v52 = v41[3];
      let v53 = *v42;
      let v54 = v53 + v52;
      *v42 = v54;
      let v55 = *v42;
      let v56 = &shared_v45;
      workgroupBarrier();
      let v57 = &(*v56)[v11];
      *v57 = v55;
      workgroupBarrier();
      var<function> v58_store: f32;
      let v58 = &v58_store;
      *v58 = v31;
      for(var v59: u32 = v7; v59 < v34; v59 += v28) {
        let v60 = &(*v56)[v59];
        let v61 = *v60;
        let v62 = *v58;
        let v63 = v62 + v61;
        *v58 = v63;
      }
      let v64 = *v58;
      let v65 = sqrt(v64);
      let v66 = f32(1.0000000031710769e-30);
      let v67 = max(v65, v66);
      let v68 = f32(1.0);
      let v69 = v68 / v67;
      for(var v70: u32 = v11; v70 < v9; v70 += v34) {
        let v71 = vec4<f32>(v69);
        let v72 = v30 + v70;
        let v73 = &(*v6)[v72];
        let v74 = *v73;
        let v75 = v74 * v71;
        *v73 = v75;
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      for(var v76: u32 = v11; v76 < v29; v76 += v34) {
        var<function> v77_store: vec4<f32>;
        let v77 = &v77_store;
        *v77 = v32;
        for(var v78: u32 = v7; v78 < v9; v78 += v28) {
          let v79 = v30 + v78;
          let v80 = &(*v6)[v79];
          let v81 = *v80;
          let v82 = v76 * v9;
          let v83 = v82 + v78;
          let v84 = &(*v6)[v83];
          let v85 = *v84;
          let v86 = *v77;
          let v87 = fma(v81, v85, v86);
          *v77 = v87;
        }
        let v88 = *v77;
        var<function> v89_store: f32;
        let v89 = &v89_store;
        *v89 = v31;
        let v90 = v88[0];
        let v91 = *v89;
        let v92 = v91 + v90;
        *v89 = v92;
        let v93 = v88[1];
        let v94 = *v89;
        let v95 = v94 + v93;
        *v89 = v95;
        let v96 = v88[2];
        let v97 = *v89;
        let v98 = v97 + v96;
        *v89 = v98;
        let v99 = v88[3];
        let v100 = *v89;
        let v101 = v100 + v99;
        *v89 = v101;
        let v102 = *v89;
        let v103 = &(*v5)[v76];
        *v103 = v102;
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      for(var v104: u32 = v11; v104 < v9; v104 += v34) {
        let v105 = v30 + v104;
        let v106 = &(*v6)[v105];
        let v107 = *v106;
        var<function> v108_store: vec4<f32>;
        let v108 = &v108_store;
        *v108 = v107;
        for(var v109: u32 = v7; v109 < v29; v109 += v28) {
          let v110 = v109 * v9;
          let v111 = v110 + v104;
          let v112 = &(*v6)[v111];
          let v113 = *v112;
          let v114 = &(*v5)[v109];
          let v115 = *v114;
          let v116 = vec4<f32>(v115);
          let v117 = *v108;
          let v118 = -v113;
          let v119 = fma(v118, v116, v117);
          *v108 = v119;
        }
        let v120 = *v108;
        *v106 = v120;
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      for(var v121: u32 = v11; v121 < v29; v121 += v34) {
        var<function> v122_store: vec4<f32>;
        let v122 = &v122_store;
        *v122 = v32;
        for(var v123: u32 = v7; v123 < v9; v123 += v28) {
          let v124 = v30 + v123;
          let v125 = &(*v6)[v124];
          let v126 = *v125;
          let v127 = v121 * v9;
          let v128 = v127 + v123;
          let v129 = &(*v6)[v128];
          let v130 = *v129;
          let v131 = *v122;
          let v132 = fma(v126, v130, v131);
          *v122 = v132;
        }
        let v133 = *v122;
        var<function> v134_store: f32;
        let v134 = &v134_store;
        *v134 = v31;
        let v135 = v133[0];
        let v136 = *v134;
        let v137 = v136 + v135;
        *v134 = v137;
        let v138 = v133[1];
        let v139 = *v134;
        let v140 = v139 + v138;
        *v134 = v140;
        let v141 = v133[2];
        let v142 = *v134;
        let v143 = v142 + v141;
        *v134 = v143;
        let v144 = v133[3];
        let v145 = *v134;
        let v146 = v145 + v144;
        *v134 = v146;
        let v147 = *v134;
        let v148 = &(*v5)[v121];
        *v148 = v147;
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      for(var v149: u32 = v11; v149 < v9; v149 += v34) {
        let v150 = v30 + v149;
        let v151 = &(*v6)[v150];
        let v152 = *v151;
        var<function> v153_store: vec4<f32>;
        let v153 = &v153_store;
        *v153 = v152;
        for(var v154: u32 = v7; v154 < v29; v154 += v28) {
          let v155 = v154 * v9;
          let v156 = v155 + v149;
          let v157 = &(*v6)[v156];
          let v158 = *v157;
          let v159 = &(*v5)[v154];
          let v160 = *v159;
          let v161 = vec4<f32>(v160);
          let v162 = *v153;
          let v163 = -v158;
          let v164 = fma(v163, v161, v162);
          *v153 = v164;
        }
        let v165 = *v153;
        *v151 = v165;
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      var<function> v166_store: vec4<f32>;
      let v166 = &v166_store;
      *v166 = v32;
      for(var v167: u32 = v11; v167 < v9; v167 += v34) {
        let v168 = v30 + v167;
        let v169 = &(*v6)[v168];
        let v170 = *v169;
        let v171 = *v166;
        let v172 = fma(v170, v170, v171);
        *v166 = v172;
      }
      let v173 = *v166;
      var<function> v174_store: f32;
      let v174 = &v174_store;
      *v174 = v31;
      let v175 = v173[0];
      let v176 = *v174;
      let v177 = v176 + v175;
      *v174 = v177;
      let v178 = v173[1];
      let v179 = *v174;
      let v180 = v179 + v178;
      *v174 = v180;
      let v181 = v173[2];
      let v182 = *v174;
      let v183 = v182 + v181;
      *v174 = v183;
      let v184 = v173[3];
      let v185 = *v174;
      let v186 = v185 + v184;
      *v174 = v186;
      let v187 = *v174;
      let v188 = &shared_v245;
      workgroupBarrier();
      let v189 = &(*v188)[v11];
      *v189 = v187;
      workgroupBarrier();
      var<function> v190_store: f32;
      let v190 = &v190_store;
      *v190 = v31;
      for(var v191: u32 = v7; v191 < v34; v191 += v28) {
        let v192 = &(*v188)[v191];
        let v193 = *v192;
        let v194 = *v190;
        let v195 = v194 + v193;
        *v190 = v195;
      }
      let v196 = *v190;
      let v197 = sqrt(v196);
      let v198 = max(v197, v66);
      let v199 = v68 / v198;
      for(var v200: u32 = v11; v200 < v9; v200 += v34) {
        let v201 = vec4<f32>(v199);
        let v202 = v30 + v200;
        let v203 = &(*v6)[v202];
        let v204 = *v203;
        let v205 = v204 * v201;
        *v203 = v205;
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
    }
  }
  return;
}
