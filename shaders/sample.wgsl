var<workgroup> shared_v73: array<f32, 64>;
var<workgroup> shared_v141: array<u32, 64>;
var<workgroup> shared_v202: array<f32, 64>;
var<workgroup> shared_v273: array<f32, 64>;
var<workgroup> shared_v331: array<f32, 64>;
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
    for(var v55: u32 = v50; v55 < v52; v55 += v35) {
      let v56 = v30 + v55;
      let v57 = &(*v10)[v56];
      let v58 = *v57;
      let v59 = *v54;
      let v60 = max(v59, v58);
      *v54 = v60;
    }
    let v61 = &shared_v73;
    workgroupBarrier();
    let v62 = &(*v61)[v44];
    let v63 = *v54;
    *v62 = v63;
    workgroupBarrier();
    let v64 = &(*v61)[v11];
    let v65 = *v64;
    var<function> v66_store: f32;
    let v66 = &v66_store;
    *v66 = v65;
    for(var v67: u32 = v35; v67 < v45; v67 += v35) {
      let v68 = &(*v61)[v67];
      let v69 = *v68;
      let v70 = *v66;
      let v71 = max(v70, v69);
      *v66 = v71;
    }
    let v72 = u32(0);
    var<function> v73_store: u32;
    let v73 = &v73_store;
    *v73 = v72;
    let v74 = u32(32);
    let v75 = u32(1);
    for(var v76: u32 = v72; v76 < v74; v76 += v75) {
      let v77 = u32(31);
      let v78 = v77 - v76;
      let v79 = v75 << u32(v78);
      let v80 = *v73;
      let v81 = v80 | v79;
      var<function> v82_store: u32;
      let v82 = &v82_store;
      *v82 = v72;
      for(var v83: u32 = v50; v83 < v52; v83 += v35) {
        let v84 = v30 + v83;
        let v85 = &(*v10)[v84];
        let v86 = *v85;
        let v87 = bitcast<u32>(v86);
        let v88 = u32(2147483648);
        let v89 = v87 >= v88;
        var<function> v90_store: u32;
        let v90 = &v90_store;
        if v89 {
          let v91 = ~v87;
          *v90 = v91;
        } else {
          let v92 = v87 | v88;
          *v90 = v92;
        }
        let v93 = *v90;
        let v94 = v93 >= v81;
        let v95 = u32(v94);
        let v96 = *v82;
        let v97 = v96 + v95;
        *v82 = v97;
      }
      let v98 = &shared_v141;
      workgroupBarrier();
      let v99 = &(*v98)[v44];
      let v100 = *v82;
      *v99 = v100;
      workgroupBarrier();
      var<function> v101_store: u32;
      let v101 = &v101_store;
      *v101 = v72;
      for(var v102: u32 = v11; v102 < v45; v102 += v35) {
        let v103 = &(*v98)[v102];
        let v104 = *v103;
        let v105 = *v101;
        let v106 = v105 + v104;
        *v101 = v106;
      }
      let v107 = &(*v8)[v28];
      let v108 = *v107;
      let v109 = *v101;
      let v110 = v109 >= v108;
      if v110 {
        *v73 = v81;
      }
    }
    let v111 = f32(0.0);
    var<function> v112_store: f32;
    let v112 = &v112_store;
    *v112 = v111;
    for(var v113: u32 = v50; v113 < v52; v113 += v35) {
      let v114 = v30 + v113;
      let v115 = &(*v10)[v114];
      let v116 = *v115;
      let v117 = bitcast<u32>(v116);
      let v118 = u32(2147483648);
      let v119 = v117 >= v118;
      var<function> v120_store: u32;
      let v120 = &v120_store;
      if v119 {
        let v121 = ~v117;
        *v120 = v121;
      } else {
        let v122 = v117 | v118;
        *v120 = v122;
      }
      let v123 = *v120;
      let v124 = *v73;
      let v125 = v123 >= v124;
      if v125 {
        let v126 = *v66;
        let v127 = v116 - v126;
        let v128 = v127 * v34;
        let v129 = exp(v128);
        let v130 = *v112;
        let v131 = v130 + v129;
        *v112 = v131;
      }
    }
    let v132 = &shared_v202;
    workgroupBarrier();
    let v133 = &(*v132)[v44];
    let v134 = *v112;
    *v133 = v134;
    workgroupBarrier();
    var<function> v135_store: f32;
    let v135 = &v135_store;
    *v135 = v111;
    for(var v136: u32 = v11; v136 < v45; v136 += v35) {
      let v137 = &(*v132)[v136];
      let v138 = *v137;
      let v139 = *v135;
      let v140 = v139 + v138;
      *v135 = v140;
    }
    let v141 = *v135;
    let v142 = v38 * v141;
    var<function> v143_store: u32;
    let v143 = &v143_store;
    *v143 = v72;
    for(var v144: u32 = v72; v144 < v74; v144 += v75) {
      let v145 = u32(31);
      let v146 = v145 - v144;
      let v147 = v75 << u32(v146);
      let v148 = *v143;
      let v149 = v148 | v147;
      let v150 = *v73;
      let v151 = max(v149, v150);
      var<function> v152_store: f32;
      let v152 = &v152_store;
      *v152 = v111;
      for(var v153: u32 = v50; v153 < v52; v153 += v35) {
        let v154 = v30 + v153;
        let v155 = &(*v10)[v154];
        let v156 = *v155;
        let v157 = bitcast<u32>(v156);
        let v158 = u32(2147483648);
        let v159 = v157 >= v158;
        var<function> v160_store: u32;
        let v160 = &v160_store;
        if v159 {
          let v161 = ~v157;
          *v160 = v161;
        } else {
          let v162 = v157 | v158;
          *v160 = v162;
        }
        let v163 = *v160;
        let v164 = v163 >= v151;
        if v164 {
          let v165 = *v66;
          let v166 = v156 - v165;
          let v167 = v166 * v34;
          let v168 = exp(v167);
          let v169 = *v152;
          let v170 = v169 + v168;
          *v152 = v170;
        }
      }
      let v171 = &shared_v273;
      workgroupBarrier();
      let v172 = &(*v171)[v44];
      let v173 = *v152;
      *v172 = v173;
      workgroupBarrier();
      var<function> v174_store: f32;
      let v174 = &v174_store;
      *v174 = v111;
      for(var v175: u32 = v11; v175 < v45; v175 += v35) {
        let v176 = &(*v171)[v175];
        let v177 = *v176;
        let v178 = *v174;
        let v179 = v178 + v177;
        *v174 = v179;
      }
      let v180 = *v174;
      let v181 = v180 >= v142;
      if v181 {
        *v143 = v149;
      }
    }
    let v182 = *v143;
    let v183 = *v73;
    let v184 = max(v182, v183);
    var<function> v185_store: f32;
    let v185 = &v185_store;
    *v185 = v111;
    for(var v186: u32 = v50; v186 < v52; v186 += v35) {
      let v187 = v30 + v186;
      let v188 = &(*v10)[v187];
      let v189 = *v188;
      let v190 = bitcast<u32>(v189);
      let v191 = u32(2147483648);
      let v192 = v190 >= v191;
      var<function> v193_store: u32;
      let v193 = &v193_store;
      if v192 {
        let v194 = ~v190;
        *v193 = v194;
      } else {
        let v195 = v190 | v191;
        *v193 = v195;
      }
      let v196 = *v193;
      let v197 = v196 >= v184;
      if v197 {
        let v198 = *v66;
        let v199 = v189 - v198;
        let v200 = v199 * v34;
        let v201 = exp(v200);
        let v202 = *v185;
        let v203 = v202 + v201;
        *v185 = v203;
      }
    }
    let v204 = &shared_v331;
    workgroupBarrier();
    let v205 = &(*v204)[v44];
    let v206 = *v185;
    *v205 = v206;
    workgroupBarrier();
    var<function> v207_store: f32;
    let v207 = &v207_store;
    *v207 = v111;
    for(var v208: u32 = v11; v208 < v45; v208 += v35) {
      let v209 = &(*v204)[v208];
      let v210 = *v209;
      let v211 = *v207;
      let v212 = v211 + v210;
      *v207 = v212;
    }
    let v213 = *v207;
    let v214 = v42 * v213;
    let v215 = v44 == v11;
    if v215 {
      var<function> v216_store: f32;
      let v216 = &v216_store;
      *v216 = v111;
      let v217 = u32(v13);
      var<function> v218_store: u32;
      let v218 = &v218_store;
      *v218 = v217;
      var<function> v219_store: u32;
      let v219 = &v219_store;
      *v219 = v72;
      for(var v220: u32 = v11; v220 < v13; v220 += v35) {
        let v221 = v30 + v220;
        let v222 = &(*v10)[v221];
        let v223 = *v222;
        let v224 = bitcast<u32>(v223);
        let v225 = u32(2147483648);
        let v226 = v224 >= v225;
        var<function> v227_store: u32;
        let v227 = &v227_store;
        if v226 {
          let v228 = ~v224;
          *v227 = v228;
        } else {
          let v229 = v224 | v225;
          *v227 = v229;
        }
        let v230 = *v227;
        let v231 = v230 >= v184;
        var<function> v232_store: bool;
        let v232 = &v232_store;
        if v231 {
          let v233 = *v218;
          let v234 = v233 == v217;
          *v232 = v234;
        } else {
          let v235 = false;
          *v232 = v235;
        }
        let v236 = *v232;
        if v236 {
          let v237 = *v66;
          let v238 = v223 - v237;
          let v239 = v238 * v34;
          let v240 = exp(v239);
          let v241 = *v216;
          let v242 = v241 + v240;
          *v216 = v242;
          let v243 = u32(v220);
          *v219 = v243;
          let v244 = *v216;
          let v245 = v244 > v214;
          if v245 {
            *v218 = v243;
          }
        }
      }
      let v246 = *v218;
      let v247 = v246 == v217;
      var<function> v248_store: u32;
      let v248 = &v248_store;
      if v247 {
        let v249 = *v219;
        *v248 = v249;
      } else {
        let v250 = *v218;
        *v248 = v250;
      }
      let v251 = &(*v7)[v28];
      let v252 = *v248;
      *v251 = v252;
    }
  }
  return;
}
