@group(0) @binding(3) var<storage, read_write> v0: array<f32>;
@group(0) @binding(2) var<storage, read_write> v1: array<f32>;
@group(0) @binding(1) var<storage, read_write> v2: array<f32>;
@group(0) @binding(0) var<storage, read_write> v3: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, scalars_f32: array<f32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn attention_prefill(@builtin(workgroup_id) v4: vec3<u32>, @builtin(num_workgroups) v5: vec3<u32>, @builtin(local_invocation_index) v6: u32) {
  let v7 = &v0;
  let v8 = &v1;
  let v9 = &v2;
  let v10 = &v3;
  let v11 = u32(0);
  let v12 = info_var.scalars_usize[0];
  let v13 = info_var.scalars_usize[1];
  let v14 = info_var.scalars_usize[2];
  let v15 = info_var.scalars_usize[3];
  let v16 = info_var.scalars_usize[4];
  let v17 = info_var.scalars_usize[5];
  let v18 = info_var.scalars_f32[0];
  let v19 = u32(1);
  let v20 = v4[2];
  let v21 = u32(v20);
  let v22 = v5[1];
  let v23 = u32(v22);
  let v24 = v21 * v23;
  let v25 = v5[0];
  let v26 = u32(v25);
  let v27 = v24 * v26;
  let v28 = v4[1];
  let v29 = u32(v28);
  let v30 = v29 * v26;
  let v31 = v27 + v30;
  let v32 = v4[0];
  let v33 = u32(v32);
  let v34 = v31 + v33;
  let v35 = u32(64);
  let v36 = v34 * v35;
  let v37 = v6;
  let v38 = u32(v37);
  let v39 = v36 + v38;
  let v40 = v39 % v14;
  let v41 = v12 + v19;
  let v42 = v41 - v19;
  let v43 = v39 / v14;
  let v44 = v43 < v42;
  if v44 {
    let v45 = v42 - v19;
    let v46 = v45 - v43;
    let v47 = v40 / v15;
    let v48 = v47 * v17;
    let v49 = v16 + v48;
    let v50 = u32(16);
    let v51 = v49 * v50;
    var<function> v52_store: array<f32, 16>= array<f32, 16>();
    let v52 = &v52_store;
    var<function> v53_store: array<f32, 16>= array<f32, 16>();
    let v53 = &v53_store;
    var<function> v54_store: array<f32, 1>= array<f32, 1>();
    let v54 = &v54_store;
    var<function> v55_store: array<f32, 1>= array<f32, 1>();
    let v55 = &v55_store;
    var<function> v56_store: array<f32, 1>= array<f32, 1>();
    let v56 = &v56_store;
    var<function> v57_store: array<f32, 16>= array<f32, 16>();
    let v57 = &v57_store;
    let v58 = f32(0.0);
    var<function> v59_store: f32;
    let v59 = &v59_store;
    *v59 = v58;
    let v60 = v12 - v19;
    let v61 = min(v46, v60);
    let v62 = v13 + v61;
    let v63 = f32(v62);
    *v59 = v63;
    let v64 = &(*v54)[v11];
    let v65 = *v59;
    *v64 = v65;
    let v66 = f32(-1.0000000150474662e30);
    let v67 = &(*v55)[v11];
    *v67 = v66;
    let v68 = &(*v56)[v11];
    *v68 = v58;
    for(var v69: u32 = v11; v69 < v50; v69 += v19) {
      var<function> v70_store: f32;
      let v70 = &v70_store;
      *v70 = v58;
      let v71 = v61 * v14;
      let v72 = v71 + v40;
      let v73 = v72 * v50;
      let v74 = v73 + v69;
      let v75 = &(*v10)[v74];
      let v76 = *v75;
      let v77 = v76 * v18;
      *v70 = v77;
      let v78 = &(*v52)[v69];
      let v79 = *v70;
      *v78 = v79;
      let v80 = &(*v53)[v69];
      *v80 = v58;
    }
    let v81 = v46 + v19;
    let v82 = min(v81, v12);
    let v83 = v13 + v82;
    let v84 = v83 + v50;
    let v85 = v84 - v19;
    let v86 = v85 / v50;
    for(var v87: u32 = v11; v87 < v86; v87 += v19) {
      let v88 = v87 * v50;
      let v89 = v83 - v88;
      let v90 = min(v50, v89);
      let v91 = u32(4);
      let v92 = v90 / v91;
      for(var v93: u32 = v11; v93 < v92; v93 += v19) {
        let v94 = v93 * v91;
        let v95 = v88 + v94;
        let v96 = v95 * v50;
        let v97 = v51 + v96;
        var<function> v98_store: array<f32, 4>= array<f32, 4>();
        let v98 = &v98_store;
        let v99 = &(*v98)[v11];
        *v99 = v58;
        let v100 = &(*v98)[v19];
        *v100 = v58;
        let v101 = u32(2);
        let v102 = &(*v98)[v101];
        *v102 = v58;
        let v103 = u32(3);
        let v104 = &(*v98)[v103];
        *v104 = v58;
        for(var v105: u32 = v11; v105 < v50; v105 += v19) {
          let v106 = v97 + v105;
          let v107 = &(*v9)[v106];
          let v108 = *v107;
          let v109 = &(*v52)[v105];
          let v110 = *v109;
          let v111 = *v99;
          let v112 = fma(v110, v108, v111);
          *v99 = v112;
          let v113 = v106 + v50;
          let v114 = &(*v9)[v113];
          let v115 = *v114;
          let v116 = *v109;
          let v117 = *v100;
          let v118 = fma(v116, v115, v117);
          *v100 = v118;
          let v119 = u32(32);
          let v120 = v106 + v119;
          let v121 = &(*v9)[v120];
          let v122 = *v121;
          let v123 = *v109;
          let v124 = *v102;
          let v125 = fma(v123, v122, v124);
          *v102 = v125;
          let v126 = u32(48);
          let v127 = v106 + v126;
          let v128 = &(*v9)[v127];
          let v129 = *v128;
          let v130 = *v109;
          let v131 = *v104;
          let v132 = fma(v130, v129, v131);
          *v104 = v132;
        }
        let v133 = *v99;
        let v134 = &(*v57)[v94];
        *v134 = v133;
        let v135 = *v100;
        let v136 = v94 + v19;
        let v137 = &(*v57)[v136];
        *v137 = v135;
        let v138 = *v102;
        let v139 = v94 + v101;
        let v140 = &(*v57)[v139];
        *v140 = v138;
        let v141 = *v104;
        let v142 = v94 + v103;
        let v143 = &(*v57)[v142];
        *v143 = v141;
      }
      let v144 = v92 * v91;
      for(var v145: u32 = v144; v145 < v90; v145 += v19) {
        let v146 = v88 + v145;
        let v147 = v146 * v50;
        let v148 = v51 + v147;
        var<function> v149_store: array<f32, 1>= array<f32, 1>();
        let v149 = &v149_store;
        let v150 = &(*v149)[v11];
        *v150 = v58;
        for(var v151: u32 = v11; v151 < v50; v151 += v19) {
          let v152 = v148 + v151;
          let v153 = &(*v9)[v152];
          let v154 = *v153;
          let v155 = &(*v52)[v151];
          let v156 = *v155;
          let v157 = *v150;
          let v158 = fma(v156, v154, v157);
          *v150 = v158;
        }
        let v159 = *v150;
        let v160 = &(*v57)[v145];
        *v160 = v159;
      }
      let v161 = v88 + v90;
      let v162 = v13 + v46;
      let v163 = v162 + v19;
      let v164 = v161 > v163;
      if v164 {
        for(var v165: u32 = v11; v165 < v90; v165 += v19) {
          let v166 = v88 + v165;
          let v167 = f32(v166);
          let v168 = *v64;
          let v169 = v168 - v167;
          let v170 = min(v169, v58);
          let v171 = f32(1.0000000150474662e30);
          let v172 = &(*v57)[v165];
          let v173 = *v172;
          let v174 = fma(v170, v171, v173);
          *v172 = v174;
        }
      }
      let v175 = *v67;
      var<function> v176_store: f32;
      let v176 = &v176_store;
      *v176 = v175;
      for(var v177: u32 = v11; v177 < v90; v177 += v19) {
        let v178 = &(*v57)[v177];
        let v179 = *v178;
        let v180 = *v176;
        let v181 = max(v180, v179);
        *v176 = v181;
      }
      let v182 = *v67;
      let v183 = *v176;
      let v184 = v182 - v183;
      let v185 = exp(v184);
      var<function> v186_store: f32;
      let v186 = &v186_store;
      *v186 = v58;
      for(var v187: u32 = v11; v187 < v90; v187 += v19) {
        let v188 = &(*v57)[v187];
        let v189 = *v188;
        let v190 = *v176;
        let v191 = v189 - v190;
        let v192 = exp(v191);
        *v188 = v192;
        let v193 = *v186;
        let v194 = v193 + v192;
        *v186 = v194;
      }
      let v195 = *v68;
      let v196 = *v186;
      let v197 = fma(v195, v185, v196);
      *v68 = v197;
      let v198 = *v176;
      *v67 = v198;
      for(var v199: u32 = v11; v199 < v50; v199 += v19) {
        let v200 = &(*v53)[v199];
        let v201 = *v200;
        let v202 = v201 * v185;
        *v200 = v202;
      }
      for(var v203: u32 = v11; v203 < v91; v203 += v19) {
        let v204 = v203 * v91;
        var<function> v205_store: array<f32, 4>= array<f32, 4>();
        let v205 = &v205_store;
        let v206 = &(*v53)[v204];
        let v207 = *v206;
        let v208 = &(*v205)[v11];
        *v208 = v207;
        let v209 = v204 + v19;
        let v210 = &(*v53)[v209];
        let v211 = *v210;
        let v212 = &(*v205)[v19];
        *v212 = v211;
        let v213 = u32(2);
        let v214 = v204 + v213;
        let v215 = &(*v53)[v214];
        let v216 = *v215;
        let v217 = &(*v205)[v213];
        *v217 = v216;
        let v218 = u32(3);
        let v219 = v204 + v218;
        let v220 = &(*v53)[v219];
        let v221 = *v220;
        let v222 = &(*v205)[v218];
        *v222 = v221;
        for(var v223: u32 = v11; v223 < v90; v223 += v19) {
          let v224 = v88 + v223;
          let v225 = v224 * v50;
          let v226 = v51 + v225;
          let v227 = v226 + v204;
          let v228 = &(*v8)[v227];
          let v229 = *v228;
          let v230 = &(*v57)[v223];
          let v231 = *v230;
          let v232 = *v208;
          let v233 = fma(v231, v229, v232);
          *v208 = v233;
          let v234 = v227 + v19;
          let v235 = &(*v8)[v234];
          let v236 = *v235;
          let v237 = *v230;
          let v238 = *v212;
          let v239 = fma(v237, v236, v238);
          *v212 = v239;
          let v240 = v227 + v213;
          let v241 = &(*v8)[v240];
          let v242 = *v241;
          let v243 = *v230;
          let v244 = *v217;
          let v245 = fma(v243, v242, v244);
          *v217 = v245;
          let v246 = v227 + v218;
          let v247 = &(*v8)[v246];
          let v248 = *v247;
          let v249 = *v230;
          let v250 = *v222;
          let v251 = fma(v249, v248, v250);
          *v222 = v251;
        }
        let v252 = *v208;
        *v206 = v252;
        let v253 = *v212;
        *v210 = v253;
        let v254 = *v217;
        *v215 = v254;
        let v255 = *v222;
        *v220 = v255;
      }
    }
    for(var v256: u32 = v11; v256 < v50; v256 += v19) {
      let v257 = &(*v53)[v256];
      let v258 = *v257;
      let v259 = *v68;
      let v260 = v258 / v259;
      let v261 = v46 < v12;
      if v261 {
        let v262 = v46 * v14;
        let v263 = v262 + v40;
        let v264 = v263 * v50;
        let v265 = v264 + v256;
        let v266 = &(*v7)[v265];
        *v266 = v260;
      }
    }
  }
  return;
}
