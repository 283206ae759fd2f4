var<workgroup> shared_v84: array<f32, 64>;
var<workgroup> shared_v114: array<u32, 64>;
var<workgroup> shared_v178: array<u32, 64>;
var<workgroup> shared_v239: array<f32, 64>;
var<workgroup> shared_v310: array<f32, 64>;
var<workgroup> shared_v368: array<f32, 64>;
@group(0) @binding(3) var<storage, read_write> v0: array<u32>;
@group(0) @binding(2) var<storage, read_write> v1: array<u32>;
@group(0) @binding(1) var<storage, read_write> v2: array<f32>;
@group(0) @binding(0) var<storage, read_write> v3: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn sample(@builtin(local_invocation_index) v4: u32, @builtin(workgroup_id) v5: vec3<u32>, @builtin(num_workgroups) v6: vec3<u32>) {
  let v7 = &v0;
  let v8 = &v1;
  let v9 = &v2;
  let v10 = &v3;
  let v11 = u32(0);
  let v12 = info_var.scalars_usize[0];
  let v13 = info_var.scalars_usize[1];
  let v14 = v5[2];
  let v15 = u32(v14);
  let v16 = v6[1];
  let v17 = u32(v16);
  let v18 = v15 * v17;
  let v19 = v6[0];
  let v20 = u32(v19);
  let v21 = v18 * v20;
  let v22 = v5[1];
  let v23 = u32(v22);
  let v24 = v23 * v20;
  let v25 = v21 + v24;
  let v26 = v5[0];
  let v27 = u32(v26);
  let v28 = v25 + v27;
  let v29 = v28 < v12;
  if v29 {
    let v30 = v28 * v13;
    let v31 = u32(3);
    let v32 = v28 * v31;
    let v33 = &(*v9)[v32];
    let v34 = *v33;
    let v35 = u32(1);
    let v36 = v32 + v35;
    let v37 = &(*v9)[v36];
    let v38 = *v37;
    let v39 = u32(2);
    let v40 = v32 + v39;
    let v41 = &(*v9)[v40];
    let v42 = *v41;
    let v43 = v4;
    let v44 = u32(v43);
    let v45 = u32(64);
    let v46 = v13 + v45;
    let v47 = v46 - v35;
    let v48 = v47 / v45;
    let v49 = v44 * v48;
    let v50 = min(v49, v13);
    let v51 = v50 + v48;
    let v52 = min(v51, v13);
    let v53 = f32(-3.0000000054977558e38);
    var<function> v54_store: f32;
    let v54 = &v54_store;
    *v54 = v53;
    let v55 = u32(0);
    var<function> v56_store: u32;
    let v56 = &v56_store;
    *v56 = v55;
    for(var v57: u32 = v50; v57 < v52; v57 += v35) {
      let v58 = v30 + v57;
      let v59 = &(*v10)[v58];
      let v60 = *v59;
      let v61 = bitcast<u32>(v60);
      let v62 = u32(2139095040);
      let v63 = v61 & v62;
      let v64 = v63 == v62;
      let v65 = u32(v64);
      let v66 = *v56;
      let v67 = v66 + v65;
      *v56 = v67;
      let v68 = *v54;
      let v69 = max(v68, v60);
      *v54 = v69;
    }
    let v70 = &shared_v84;
    workgroupBarrier();
    let v71 = &(*v70)[v44];
    let v72 = *v54;
    *v71 = v72;
    workgroupBarrier();
    let v73 = &(*v70)[v11];
    let v74 = *v73;
    var<function> v75_store: f32;
    let v75 = &v75_store;
    *v75 = v74;
    for(var v76: u32 = v35; v76 < v45; v76 += v35) {
      let v77 = &(*v70)[v76];
      let v78 = *v77;
      let v79 = *v75;
      let v80 = max(v79, v78);
      *v75 = v80;
    }
    let v81 = &shared_v114;
    workgroupBarrier();
    let v82 = &(*v81)[v44];
    let v83 = *v56;
    *v82 = v83;
    workgroupBarrier();
    var<function> v84_store: u32;
    let v84 = &v84_store;
    *v84 = v55;
    for(var v85: u32 = v11; v85 < v45; v85 += v35) {
      let v86 = &(*v81)[v85];
      let v87 = *v86;
      let v88 = *v84;
      let v89 = v88 + v87;
      *v84 = v89;
    }
    var<function> v90_store: u32;
    let v90 = &v90_store;
    *v90 = v55;
    let v91 = u32(32);
    let v92 = u32(1);
    for(var v93: u32 = v55; v93 < v91; v93 += v92) {
      let v94 = u32(31);
      let v95 = v94 - v93;
      let v96 = v92 << u32(v95);
      let v97 = *v90;
      let v98 = v97 | v96;
      var<function> v99_store: u32;
      let v99 = &v99_store;
      *v99 = v55;
      for(var v100: u32 = v50; v100 < v52; v100 += v35) {
        let v101 = v30 + v100;
        let v102 = &(*v10)[v101];
        let v103 = *v102;
        let v104 = bitcast<u32>(v103);
        let v105 = u32(2147483648);
        let v106 = v104 >= v105;
        var<function> v107_store: u32;
        let v107 = &v107_store;
        if v106 {
          let v108 = ~v104;
          *v107 = v108;
        } else {
          let v109 = v104 | v105;
          *v107 = v109;
        }
        let v110 = *v107;
        let v111 = v110 >= v98;
        let v112 = u32(v111);
        let v113 = *v99;
        let v114 = v113 + v112;
        *v99 = v114;
      }
      let v115 = &shared_v178;
      workgroupBarrier();
      let v116 = &(*v115)[v44];
      let v117 = *v99;
      *v116 = v117;
      workgroupBarrier();
      var<function> v118_store: u32;
      let v118 = &v118_store;
      *v118 = v55;
      for(var v119: u32 = v11; v119 < v45; v119 += v35) {
        let v120 = &(*v115)[v119];
        let v121 = *v120;
        let v122 = *v118;
        let v123 = v122 + v121;
        *v118 = v123;
      }
      let v124 = &(*v8)[v28];
      let v125 = *v124;
      let v126 = *v118;
      let v127 = v126 >= v125;
      if v127 {
        *v90 = v98;
      }
    }
    let v128 = f32(0.0);
    var<function> v129_store: f32;
    let v129 = &v129_store;
    *v129 = v128;
    for(var v130: u32 = v50; v130 < v52; v130 += v35) {
      let v131 = v30 + v130;
      let v132 = &(*v10)[v131];
      let v133 = *v132;
      let v134 = bitcast<u32>(v133);
      let v135 = u32(2147483648);
      let v136 = v134 >= v135;
      var<function> v137_store: u32;
      let v137 = &v137_store;
      if v136 {
        let v138 = ~v134;
        *v137 = v138;
      } else {
        let v139 = v134 | v135;
        *v137 = v139;
      }
      let v140 = *v137;
      let v141 = *v90;
      let v142 = v140 >= v141;
      if v142 {
        let v143 = *v75;
        let v144 = v133 - v143;
        let v145 = v144 * v34;
        let v146 = exp(v145);
        let v147 = *v129;
        let v148 = v147 + v146;
        *v129 = v148;
      }
    }
    let v149 = &shared_v239;
    workgroupBarrier();
    let v150 = &(*v149)[v44];
    let v151 = *v129;
    *v150 = v151;
    workgroupBarrier();
    var<function> v152_store: f32;
    let v152 = &v152_store;
    *v152 = v128;
    for(var v153: u32 = v11; v153 < v45; v153 += v35) {
      let v154 = &(*v149)[v153];
      let v155 = *v154;
      let v156 = *v152;
      let v157 = v156 + v155;
      *v152 = v157;
    }
    let v158 = *v152;
    let v159 = v38 * v158;
    var<function> v160_store: u32;
    let v160 = &v160_store;
    *v160 = v55;
    for(var v161: u32 = v55; v161 < v91; v161 += v92) {
      let v162 = u32(31);
      let v163 = v162 - v161;
      let v164 = v92 << u32(v163);
      let v165 = *v160;
      let v166 = v165 | v164;
      let v167 = *v90;
      let v168 = max(v166, v167);
      var<function> v169_store: f32;
      let v169 = &v169_store;
      *v169 = v128;
      for(var v170: u32 = v50; v170 < v52; v170 += v35) {
        let v171 = v30 + v170;
        let v172 = &(*v10)[v171];
        let v173 = *v172;
        let v174 = bitcast<u32>(v173);
        let v175 = u32(2147483648);
        let v176 = v174 >= v175;
        var<function> v177_store: u32;
        let v177 = &v177_store;
        if v176 {
          let v178 = ~v174;
          *v177 = v178;
        } else {
          let v179 = v174 | v175;
          *v177 = v179;
        }
        let v180 = *v177;
        let v181 = v180 >= v168;
        if v181 {
          let v182 = *v75;
          let v183 = v173 - v182;
          let v184 = v183 * v34;
          let v185 = exp(v184);
          let v186 = *v169;
          let v187 = v186 + v185;
          *v169 = v187;
        }
      }
      let v188 = &shared_v310;
      workgroupBarrier();
      let v189 = &(*v188)[v44];
      let v190 = *v169;
      *v189 = v190;
      workgroupBarrier();
      var<function> v191_store: f32;
      let v191 = &v191_store;
      *v191 = v128;
      for(var v192: u32 = v11; v192 < v45; v192 += v35) {
        let v193 = &(*v188)[v192];
        let v194 = *v193;
        let v195 = *v191;
        let v196 = v195 + v194;
        *v191 = v196;
      }
      let v197 = *v191;
      let v198 = v197 >= v159;
      if v198 {
        *v160 = v166;
      }
    }
    let v199 = *v160;
    let v200 = *v90;
    let v201 = max(v199, v200);
    var<function> v202_store: f32;
    let v202 = &v202_store;
    *v202 = v128;
    for(var v203: u32 = v50; v203 < v52; v203 += v35) {
      let v204 = v30 + v203;
      let v205 = &(*v10)[v204];
      let v206 = *v205;
      let v207 = bitcast<u32>(v206);
      let v208 = u32(2147483648);
      let v209 = v207 >= v208;
      var<function> v210_store: u32;
      let v210 = &v210_store;
      if v209 {
        let v211 = ~v207;
        *v210 = v211;
      } else {
        let v212 = v207 | v208;
        *v210 = v212;
      }
      let v213 = *v210;
      let v214 = v213 >= v201;
      if v214 {
        let v215 = *v75;
        let v216 = v206 - v215;
        let v217 = v216 * v34;
        let v218 = exp(v217);
        let v219 = *v202;
        let v220 = v219 + v218;
        *v202 = v220;
      }
    }
    let v221 = &shared_v368;
    workgroupBarrier();
    let v222 = &(*v221)[v44];
    let v223 = *v202;
    *v222 = v223;
    workgroupBarrier();
    var<function> v224_store: f32;
    let v224 = &v224_store;
    *v224 = v128;
    for(var v225: u32 = v11; v225 < v45; v225 += v35) {
      let v226 = &(*v221)[v225];
      let v227 = *v226;
      let v228 = *v224;
      let v229 = v228 + v227;
      *v224 = v229;
    }
    let v230 = *v224;
    let v231 = v42 * v230;
    let v232 = v44 == v11;
    if v232 {
      var<function> v233_store: f32;
      let v233 = &v233_store;
      *v233 = v128;
      let v234 = u32(v13);
      var<function> v235_store: u32;
      let v235 = &v235_store;
      *v235 = v234;
      var<function> v236_store: u32;
      let v236 = &v236_store;
      *v236 = v55;
      for(var v237: u32 = v11; v237 < v13; v237 += v35) {
        let v238 = v30 + v237;
        let v239 = &(*v10)[v238];
        let v240 = *v239;
        let v241 = bitcast<u32>(v240);
        let v242 = u32(2147483648);
        let v243 = v241 >= v242;
        var<function> v244_store: u32;
        let v244 = &v244_store;
        if v243 {
          let v245 = ~v241;
          *v244 = v245;
        } else {
          let v246 = v241 | v242;
          *v244 = v246;
        }
        let v247 = *v244;
        let v248 = v247 >= v201;
        var<function> v249_store: bool;
        let v249 = &v249_store;
        if v248 {
          let v250 = *v235;
          let v251 = v250 == v234;
          *v249 = v251;
        } else {
          let v252 = false;
          *v249 = v252;
        }
        let v253 = *v249;
        if v253 {
          let v254 = *v75;
          let v255 = v240 - v254;
          let v256 = v255 * v34;
          let v257 = exp(v256);
          let v258 = *v233;
          let v259 = v258 + v257;
          *v233 = v259;
          let v260 = u32(v237);
          *v236 = v260;
          let v261 = *v233;
          let v262 = v261 > v231;
          if v262 {
            *v235 = v260;
          }
        }
      }
      let v263 = *v235;
      let v264 = v263 == v234;
      var<function> v265_store: u32;
      let v265 = &v265_store;
      if v264 {
        let v266 = *v236;
        *v265 = v266;
      } else {
        let v267 = *v235;
        *v265 = v267;
      }
      let v268 = *v84;
      let v269 = v268 > v55;
      var<function> v270_store: u32;
      let v270 = &v270_store;
      if v269 {
        let v271 = u32(4294967295);
        *v270 = v271;
      } else {
        let v272 = *v265;
        *v270 = v272;
      }
      let v273 = &(*v7)[v28];
      let v274 = *v270;
      *v273 = v274;
    }
  }
  return;
}
