var<workgroup> shared_v154: array<u32, 64>;
var<workgroup> shared_v207: array<u32, 64>;
var<workgroup> shared_v235: array<u32, 64>;
var<workgroup> shared_v309: array<u32, 64>;
var<workgroup> shared_v340: array<u32, 64>;
@group(0) @binding(7) var<storage, read_write> v0: array<u32>;
@group(0) @binding(6) var<storage, read_write> v1: array<u32>;
@group(0) @binding(5) var<storage, read_write> v2: array<u32>;
@group(0) @binding(4) var<storage, read_write> v3: array<u32>;
@group(0) @binding(3) var<storage, read_write> v4: array<u32>;
@group(0) @binding(2) var<storage, read_write> v5: array<u32>;
@group(0) @binding(1) var<storage, read_write> v6: array<f32>;
@group(0) @binding(0) var<storage, read_write> v7: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, scalars_u32: array<u32, 2>, static_meta: array<u32, 8> }
@group(0) @binding(8) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn outliers(@builtin(local_invocation_index) v8: u32, @builtin(workgroup_id) v9: vec3<u32>, @builtin(num_workgroups) v10: vec3<u32>) {
  let v11 = &v0;
  let v12 = &v1;
  let v13 = &v2;
  let v14 = &v3;
  let v15 = &v4;
  let v16 = &v5;
  let v17 = &v6;
  let v18 = &v7;
  let v19 = u32(0);
  let v20 = info_var.scalars_usize[0];
  let v21 = info_var.scalars_usize[1];
  let v22 = info_var.scalars_usize[2];
  let v23 = info_var.scalars_u32[0];
  let v24 = info_var.scalars_usize[3];
  let v25 = info_var.scalars_usize[4];
  let v26 = info_var.scalars_usize[5];
  let v27 = info_var.scalars_usize[6];
  let v28 = v9[2];
  let v29 = u32(v28);
  let v30 = v10[1];
  let v31 = u32(v30);
  let v32 = v29 * v31;
  let v33 = v10[0];
  let v34 = u32(v33);
  let v35 = v32 * v34;
  let v36 = v9[1];
  let v37 = u32(v36);
  let v38 = v37 * v34;
  let v39 = v35 + v38;
  let v40 = v9[0];
  let v41 = u32(v40);
  let v42 = v39 + v41;
  let v43 = v42 < v20;
  if v43 {
    let v44 = u32(v23);
    let v45 = v44 + v21;
    let v46 = v42 * v45;
    let v47 = v42 * v44;
    let v48 = v8;
    let v49 = u32(v48);
    let v50 = u32(64);
    let v51 = v45 + v50;
    let v52 = u32(1);
    let v53 = v51 - v52;
    let v54 = v53 / v50;
    let v55 = v49 * v54;
    let v56 = min(v55, v45);
    let v57 = v56 + v54;
    let v58 = min(v57, v45);
    for(var v59: u32 = v56; v59 < v58; v59 += v52) {
      let v60 = u32(0);
      var<function> v61_store: u32;
      let v61 = &v61_store;
      *v61 = v60;
      let v62 = v59 >= v44;
      if v62 {
        let v63 = v42 * v21;
        let v64 = v63 + v59;
        let v65 = v64 - v44;
        let v66 = &(*v18)[v65];
        let v67 = *v66;
        let v68 = f32(1.0);
        let v69 = v68 - v67;
        let v70 = f32(0.0);
        let v71 = max(v69, v70);
        let v72 = bitcast<u32>(v71);
        let v73 = u32(1);
        let v74 = v72 + v73;
        *v61 = v74;
      } else {
        let v75 = v24 + v47;
        let v76 = v75 + v59;
        let v77 = &(*v17)[v76];
        let v78 = *v77;
        let v79 = f32(2.0);
        let v80 = v78 < v79;
        if v80 {
          let v81 = f32(1.0);
          let v82 = v81 - v78;
          let v83 = f32(0.0);
          let v84 = max(v82, v83);
          let v85 = bitcast<u32>(v84);
          let v86 = u32(1);
          let v87 = v85 + v86;
          *v61 = v87;
        }
      }
      let v88 = v46 + v59;
      let v89 = &(*v13)[v88];
      let v90 = *v61;
      *v89 = v90;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v91 = u32(0);
    var<function> v92_store: u32;
    let v92 = &v92_store;
    *v92 = v91;
    let v93 = u32(32);
    let v94 = u32(1);
    for(var v95: u32 = v91; v95 < v93; v95 += v94) {
      let v96 = u32(31);
      let v97 = v96 - v95;
      let v98 = v94 << u32(v97);
      let v99 = *v92;
      let v100 = v99 | v98;
      var<function> v101_store: u32;
      let v101 = &v101_store;
      *v101 = v91;
      for(var v102: u32 = v56; v102 < v58; v102 += v52) {
        let v103 = v46 + v102;
        let v104 = &(*v13)[v103];
        let v105 = *v104;
        let v106 = v105 >= v100;
        let v107 = u32(v106);
        let v108 = *v101;
        let v109 = v108 + v107;
        *v101 = v109;
      }
      let v110 = &shared_v154;
      workgroupBarrier();
      let v111 = &(*v110)[v49];
      let v112 = *v101;
      *v111 = v112;
      workgroupBarrier();
      var<function> v113_store: u32;
      let v113 = &v113_store;
      *v113 = v91;
      for(var v114: u32 = v19; v114 < v50; v114 += v52) {
        let v115 = &(*v110)[v114];
        let v116 = *v115;
        let v117 = *v113;
        let v118 = v117 + v116;
        *v113 = v118;
      }
      let v119 = *v113;
      let v120 = v119 >= v23;
      if v120 {
        *v92 = v100;
      }
    }
    var<function> v121_store: u32;
    let v121 = &v121_store;
    *v121 = v91;
    var<function> v122_store: u32;
    let v122 = &v122_store;
    *v122 = v91;
    for(var v123: u32 = v56; v123 < v58; v123 += v52) {
      let v124 = v46 + v123;
      let v125 = &(*v13)[v124];
      let v126 = *v125;
      let v127 = *v92;
      let v128 = v126 > v127;
      if v128 {
        let v129 = *v121;
        let v130 = v129 + v94;
        *v121 = v130;
      } else {
        let v131 = v126 == v127;
        if v131 {
          let v132 = *v122;
          let v133 = v132 + v94;
          *v122 = v133;
        }
      }
    }
    let v134 = &shared_v207;
    workgroupBarrier();
    let v135 = &(*v134)[v49];
    let v136 = *v121;
    *v135 = v136;
    workgroupBarrier();
    var<function> v137_store: u32;
    let v137 = &v137_store;
    *v137 = v91;
    for(var v138: u32 = v19; v138 < v50; v138 += v52) {
      let v139 = &(*v134)[v138];
      let v140 = *v139;
      let v141 = *v137;
      let v142 = v141 + v140;
      *v137 = v142;
    }
    let v143 = *v137;
    let v144 = v23 - v143;
    let v145 = &shared_v235;
    workgroupBarrier();
    let v146 = &(*v145)[v49];
    let v147 = *v122;
    *v146 = v147;
    workgroupBarrier();
    var<function> v148_store: u32;
    let v148 = &v148_store;
    *v148 = v91;
    for(var v149: u32 = v19; v149 < v49; v149 += v52) {
      let v150 = &(*v145)[v149];
      let v151 = *v150;
      let v152 = *v148;
      let v153 = v152 + v151;
      *v148 = v153;
    }
    var<function> v154_store: u32;
    let v154 = &v154_store;
    let v155 = *v148;
    *v154 = v155;
    var<function> v156_store: u32;
    let v156 = &v156_store;
    *v156 = v91;
    var<function> v157_store: u32;
    let v157 = &v157_store;
    *v157 = v91;
    for(var v158: u32 = v56; v158 < v58; v158 += v52) {
      let v159 = v46 + v158;
      let v160 = &(*v13)[v159];
      let v161 = *v160;
      let v162 = *v92;
      let v163 = v161 > v162;
      var<function> v164_store: bool;
      let v164 = &v164_store;
      *v164 = v163;
      let v165 = *v92;
      let v166 = v161 == v165;
      if v166 {
        let v167 = *v154;
        let v168 = v167 < v144;
        *v164 = v168;
        let v169 = *v154;
        let v170 = v169 + v94;
        *v154 = v170;
      }
      let v171 = *v164;
      let v172 = u32(v171);
      *v160 = v172;
      let v173 = v158 >= v44;
      let v174 = v173 && v171;
      if v174 {
        let v175 = *v156;
        let v176 = v175 + v94;
        *v156 = v176;
      } else {
        let v177 = v158 < v44;
        let v178 = !v171;
        let v179 = v177 && v178;
        if v179 {
          let v180 = *v157;
          let v181 = v180 + v94;
          *v157 = v181;
        }
      }
    }
    let v182 = &shared_v309;
    workgroupBarrier();
    let v183 = &(*v182)[v49];
    let v184 = *v156;
    *v183 = v184;
    workgroupBarrier();
    var<function> v185_store: u32;
    let v185 = &v185_store;
    *v185 = v91;
    for(var v186: u32 = v19; v186 < v49; v186 += v52) {
      let v187 = &(*v182)[v186];
      let v188 = *v187;
      let v189 = *v185;
      let v190 = v189 + v188;
      *v185 = v190;
    }
    let v191 = *v185;
    let v192 = u32(v191);
    let v193 = v47 + v192;
    var<function> v194_store: u32;
    let v194 = &v194_store;
    *v194 = v193;
    let v195 = &shared_v340;
    workgroupBarrier();
    let v196 = &(*v195)[v49];
    let v197 = *v157;
    *v196 = v197;
    workgroupBarrier();
    var<function> v198_store: u32;
    let v198 = &v198_store;
    *v198 = v91;
    for(var v199: u32 = v19; v199 < v49; v199 += v52) {
      let v200 = &(*v195)[v199];
      let v201 = *v200;
      let v202 = *v198;
      let v203 = v202 + v201;
      *v198 = v203;
    }
    let v204 = *v198;
    let v205 = u32(v204);
    let v206 = v47 + v205;
    var<function> v207_store: u32;
    let v207 = &v207_store;
    *v207 = v206;
    let v208 = max(v56, v44);
    for(var v209: u32 = v208; v209 < v58; v209 += v52) {
      let v210 = v46 + v209;
      let v211 = &(*v13)[v210];
      let v212 = *v211;
      let v213 = v212 == v94;
      if v213 {
        let v214 = v209 - v44;
        let v215 = u32(v214);
        let v216 = *v194;
        let v217 = &(*v12)[v216];
        *v217 = v215;
        let v218 = v216 + v52;
        *v194 = v218;
      }
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v219 = min(v58, v44);
    for(var v220: u32 = v56; v220 < v219; v220 += v52) {
      let v221 = u32(4294967295);
      var<function> v222_store: u32;
      let v222 = &v222_store;
      *v222 = v221;
      let v223 = v46 + v220;
      let v224 = &(*v13)[v223];
      let v225 = *v224;
      let v226 = v225 == v91;
      if v226 {
        let v227 = *v207;
        let v228 = &(*v12)[v227];
        let v229 = *v228;
        let v230 = u32(v229);
        let v231 = v227 + v52;
        *v207 = v231;
        let v232 = v42 * v26;
        let v233 = v25 + v232;
        let v234 = v233 + v220;
        let v235 = &(*v16)[v234];
        let v236 = *v235;
        let v237 = v236 != v221;
        if v237 {
          let v238 = u32(v236);
          let v239 = v238 / v50;
          let v240 = v27 + v239;
          let v241 = &(*v14)[v240];
          let v242 = *v241;
          let v243 = u32(v242);
          let v244 = v243 * v20;
          let v245 = v244 + v42;
          let v246 = v245 * v50;
          let v247 = v238 % v50;
          let v248 = v246 + v247;
          let v249 = &(*v15)[v248];
          *v249 = v221;
        }
        let v250 = v42 * v21;
        let v251 = v250 + v230;
        let v252 = &(*v18)[v251];
        let v253 = *v252;
        let v254 = v24 + v47;
        let v255 = v254 + v220;
        let v256 = &(*v17)[v255];
        *v256 = v253;
        let v257 = v22 + v230;
        let v258 = u32(v257);
        *v222 = v258;
      }
      let v259 = v47 + v220;
      let v260 = &(*v11)[v259];
      let v261 = *v222;
      *v260 = v261;
    }
  }
  return;
}
