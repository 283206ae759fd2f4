var<workgroup> shared_v143: array<f32, 64>;
var<workgroup> shared_v184: array<f32, 64>;
var<workgroup> shared_v216: array<u32, 64>;
var<workgroup> shared_v267: array<f32, 64>;
var<workgroup> shared_v465: array<f32, 64>;
var<workgroup> shared_v503: array<f32, 64>;
@group(0) @binding(3) var<storage, read_write> v0: array<u32>;
@group(0) @binding(2) var<storage, read_write> v1: array<u32>;
@group(0) @binding(1) var<storage, read_write> v2: array<u32>;
@group(0) @binding(0) var<storage, read_write> v3: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn logprobs(@builtin(local_invocation_index) v4: u32, @builtin(workgroup_id) v5: vec3<u32>, @builtin(num_workgroups) v6: vec3<u32>) {
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
    let v30 = u32(2);
    let v31 = v28 * v30;
    let v32 = &(*v8)[v31];
    let v33 = *v32;
    let v34 = u32(1);
    let v35 = v31 + v34;
    let v36 = &(*v8)[v35];
    let v37 = *v36;
    var<function> v38_store: u32;
    let v38 = &v38_store;
    *v38 = v37;
    let v39 = *v38;
    let v40 = u32(4294967295);
    let v41 = v39 == v40;
    if v41 {
      let v42 = &(*v9)[v28];
      let v43 = *v42;
      *v38 = v43;
    }
    let v44 = v33 != v40;
    var<function> v45_store: bool;
    let v45 = &v45_store;
    if v44 {
      let v46 = &(*v9)[v28];
      let v47 = *v46;
      let v48 = v47 != v40;
      *v45 = v48;
    } else {
      let v49 = false;
      *v45 = v49;
    }
    let v50 = *v45;
    if v50 {
      let v51 = v28 * v13;
      let v52 = f32(-3.0000000054977558e38);
      var<function> v53_store: f32;
      let v53 = &v53_store;
      *v53 = v52;
      let v54 = u32(0);
      var<function> v55_store: u32;
      let v55 = &v55_store;
      *v55 = v54;
      var<function> v56_store: u32;
      let v56 = &v56_store;
      *v56 = v54;
      let v57 = v4;
      let v58 = u32(v57);
      let v59 = u32(64);
      for(var v60: u32 = v58; v60 < v13; v60 += v59) {
        let v61 = v51 + v60;
        let v62 = &(*v10)[v61];
        let v63 = *v62;
        let v64 = v63[0];
        let v65 = bitcast<u32>(v64);
        let v66 = u32(2139095040);
        let v67 = v65 & v66;
        let v68 = v67 == v66;
        let v69 = u32(v68);
        let v70 = *v56;
        let v71 = v70 + v69;
        *v56 = v71;
        let v72 = *v53;
        let v73 = v64 > v72;
        if v73 {
          *v53 = v64;
          let v74 = u32(4);
          let v75 = v60 * v74;
          let v76 = u32(v75);
          *v55 = v76;
        }
        let v77 = v63[1];
        let v78 = bitcast<u32>(v77);
        let v79 = v78 & v66;
        let v80 = v79 == v66;
        let v81 = u32(v80);
        let v82 = *v56;
        let v83 = v82 + v81;
        *v56 = v83;
        let v84 = *v53;
        let v85 = v77 > v84;
        if v85 {
          *v53 = v77;
          let v86 = u32(4);
          let v87 = v60 * v86;
          let v88 = v87 + v34;
          let v89 = u32(v88);
          *v55 = v89;
        }
        let v90 = v63[2];
        let v91 = bitcast<u32>(v90);
        let v92 = v91 & v66;
        let v93 = v92 == v66;
        let v94 = u32(v93);
        let v95 = *v56;
        let v96 = v95 + v94;
        *v56 = v96;
        let v97 = *v53;
        let v98 = v90 > v97;
        if v98 {
          *v53 = v90;
          let v99 = u32(4);
          let v100 = v60 * v99;
          let v101 = v100 + v30;
          let v102 = u32(v101);
          *v55 = v102;
        }
        let v103 = v63[3];
        let v104 = bitcast<u32>(v103);
        let v105 = v104 & v66;
        let v106 = v105 == v66;
        let v107 = u32(v106);
        let v108 = *v56;
        let v109 = v108 + v107;
        *v56 = v109;
        let v110 = *v53;
        let v111 = v103 > v110;
        if v111 {
          *v53 = v103;
          let v112 = u32(4);
          let v113 = v60 * v112;
          let v114 = u32(3);
          let v115 = v113 + v114;
          let v116 = u32(v115);
          *v55 = v116;
        }
      }
      let v117 = &shared_v143;
      workgroupBarrier();
      let v118 = &(*v117)[v58];
      let v119 = *v53;
      *v118 = v119;
      workgroupBarrier();
      let v120 = &(*v117)[v11];
      let v121 = *v120;
      var<function> v122_store: f32;
      let v122 = &v122_store;
      *v122 = v121;
      for(var v123: u32 = v34; v123 < v59; v123 += v34) {
        let v124 = &(*v117)[v123];
        let v125 = *v124;
        let v126 = *v122;
        let v127 = max(v126, v125);
        *v122 = v127;
      }
      let v128 = *v53;
      let v129 = *v122;
      let v130 = v128 == v129;
      var<function> v131_store: u32;
      let v131 = &v131_store;
      if v130 {
        let v132 = *v55;
        *v131 = v132;
      } else {
        let v133 = u32(4);
        let v134 = v13 * v133;
        let v135 = u32(v134);
        *v131 = v135;
      }
      let v136 = *v131;
      let v137 = f32(v136);
      let v138 = -v137;
      let v139 = &shared_v184;
      workgroupBarrier();
      let v140 = &(*v139)[v58];
      *v140 = v138;
      workgroupBarrier();
      let v141 = &(*v139)[v11];
      let v142 = *v141;
      var<function> v143_store: f32;
      let v143 = &v143_store;
      *v143 = v142;
      for(var v144: u32 = v34; v144 < v59; v144 += v34) {
        let v145 = &(*v139)[v144];
        let v146 = *v145;
        let v147 = *v143;
        let v148 = max(v147, v146);
        *v143 = v148;
      }
      let v149 = *v143;
      let v150 = -v149;
      let v151 = u32(v150);
      let v152 = &shared_v216;
      workgroupBarrier();
      let v153 = &(*v152)[v58];
      let v154 = *v56;
      *v153 = v154;
      workgroupBarrier();
      var<function> v155_store: u32;
      let v155 = &v155_store;
      *v155 = v54;
      for(var v156: u32 = v11; v156 < v59; v156 += v34) {
        let v157 = &(*v152)[v156];
        let v158 = *v157;
        let v159 = *v155;
        let v160 = v159 + v158;
        *v155 = v160;
      }
      let v161 = f32(0.0);
      let v162 = vec4<f32>(v161);
      var<function> v163_store: vec4<f32>;
      let v163 = &v163_store;
      *v163 = v162;
      for(var v164: u32 = v58; v164 < v13; v164 += v59) {
        let v165 = v51 + v164;
        let v166 = &(*v10)[v165];
        let v167 = *v166;
        let v168 = *v122;
        let v169 = vec4<f32>(v168);
        let v170 = v167 - v169;
        let v171 = f32(-100.0);
        let v172 = vec4<f32>(v171);
        let v173 = max(v170, v172);
        let v174 = exp(v173);
        let v175 = *v163;
        let v176 = v175 + v174;
        *v163 = v176;
      }
      let v177 = *v163;
      var<function> v178_store: f32;
      let v178 = &v178_store;
      *v178 = v161;
      let v179 = v177[0];
      let v180 = *v178;
      let v181 = v180 + v179;
      *v178 = v181;
      let v182 = v177[1];
      let v183 = *v178;
      let v184 = v183 + v182;
      *v178 = v184;
      let v185 = v177[2];
      let v186 = *v178;
      let v187 = v186 + v185;
      *v178 = v187;
      let v188 = v177[3];
      let v189 = *v178;
      let v190 = v189 + v188;
      *v178 = v190;
      let v191 = *v178;
      let v192 = &shared_v267;
      workgroupBarrier();
      let v193 = &(*v192)[v58];
      *v193 = v191;
      workgroupBarrier();
      var<function> v194_store: f32;
      let v194 = &v194_store;
      *v194 = v161;
      for(var v195: u32 = v11; v195 < v59; v195 += v34) {
        let v196 = &(*v192)[v195];
        let v197 = *v196;
        let v198 = *v194;
        let v199 = v198 + v197;
        *v194 = v199;
      }
      let v200 = *v194;
      let v201 = log(v200);
      let v202 = *v122;
      let v203 = v202 + v201;
      let v204 = u32(42);
      let v205 = v28 * v204;
      let v206 = v58 == v11;
      if v206 {
        let v207 = *v38;
        let v208 = u32(v207);
        let v209 = u32(4);
        let v210 = v208 / v209;
        let v211 = v51 + v210;
        let v212 = &(*v10)[v211];
        let v213 = *v212;
        var<function> v214_store: f32;
        let v214 = &v214_store;
        *v214 = v161;
        let v215 = *v38;
        let v216 = u32(v215);
        let v217 = v216 % v209;
        let v218 = v217 == v11;
        if v218 {
          let v219 = v213[0];
          *v214 = v219;
        }
        let v220 = *v38;
        let v221 = u32(v220);
        let v222 = v221 % v209;
        let v223 = v222 == v34;
        if v223 {
          let v224 = v213[1];
          *v214 = v224;
        }
        let v225 = *v38;
        let v226 = u32(v225);
        let v227 = v226 % v209;
        let v228 = v227 == v30;
        if v228 {
          let v229 = v213[2];
          *v214 = v229;
        }
        let v230 = *v38;
        let v231 = u32(v230);
        let v232 = v231 % v209;
        let v233 = u32(3);
        let v234 = v232 == v233;
        if v234 {
          let v235 = v213[3];
          *v214 = v235;
        }
        let v236 = &(*v7)[v205];
        let v237 = *v38;
        *v236 = v237;
        let v238 = *v214;
        let v239 = v238 - v203;
        let v240 = bitcast<u32>(v239);
        let v241 = v205 + v34;
        let v242 = &(*v7)[v241];
        *v242 = v240;
      }
      var<function> v243_store: f32;
      let v243 = &v243_store;
      let v244 = *v122;
      *v243 = v244;
      var<function> v245_store: u32;
      let v245 = &v245_store;
      *v245 = v151;
      let v246 = u32(v33);
      for(var v247: u32 = v11; v247 < v246; v247 += v34) {
        let v248 = v247 > v11;
        if v248 {
          let v249 = u32(4);
          let v250 = v13 * v249;
          let v251 = u32(v250);
          let v252 = f32(-3.3999999521443642e38);
          var<function> v253_store: f32;
          let v253 = &v253_store;
          *v253 = v252;
          var<function> v254_store: u32;
          let v254 = &v254_store;
          *v254 = v251;
          for(var v255: u32 = v58; v255 < v13; v255 += v59) {
            let v256 = v51 + v255;
            let v257 = &(*v10)[v256];
            let v258 = *v257;
            let v259 = v258[0];
            let v260 = v255 * v249;
            let v261 = u32(v260);
            let v262 = *v243;
            let v263 = v259 < v262;
            let v264 = v259 == v262;
            let v265 = *v245;
            let v266 = v261 > v265;
            let v267 = v264 && v266;
            let v268 = v263 || v267;
            let v269 = *v253;
            let v270 = v259 > v269;
            let v271 = *v254;
            let v272 = v271 == v251;
            let v273 = v270 || v272;
            let v274 = v268 && v273;
            if v274 {
              *v253 = v259;
              *v254 = v261;
            }
            let v275 = v258[1];
            let v276 = v260 + v34;
            let v277 = u32(v276);
            let v278 = *v243;
            let v279 = v275 < v278;
            let v280 = v275 == v278;
            let v281 = *v245;
            let v282 = v277 > v281;
            let v283 = v280 && v282;
            let v284 = v279 || v283;
            let v285 = *v253;
            let v286 = v275 > v285;
            let v287 = *v254;
            let v288 = v287 == v251;
            let v289 = v286 || v288;
            let v290 = v284 && v289;
            if v290 {
              *v253 = v275;
              *v254 = v277;
            }
            let v291 = v258[2];
            let v292 = v260 + v30;
            let v293 = u32(v292);
            let v294 = *v243;
            let v295 = v291 < v294;
            let v296 = v291 == v294;
            let v297 = *v245;
            let v298 = v293 > v297;
            let v299 = v296 && v298;
            let v300 = v295 || v299;
            let v301 = *v253;
            let v302 = v291 > v301;
            let v303 = *v254;
            let v304 = v303 == v251;
            let v305 = v302 || v304;
            let v306 = v300 && v305;
            if v306 {
              *v253 = v291;
              *v254 = v293;
            }
            let v307 = v258[3];
            let v308 = u32(3);
            let v309 = v260 + v308;
            let v310 = u32(v309);
            let v311 = *v243;
            let v312 = v307 < v311;
            let v313 = v307 == v311;
            let v314 = *v245;
            let v315 = v310 > v314;
            let v316 = v313 && v315;
            let v317 = v312 || v316;
            let v318 = *v253;
            let v319 = v307 > v318;
            let v320 = *v254;
            let v321 = v320 == v251;
            let v322 = v319 || v321;
            let v323 = v317 && v322;
            if v323 {
              *v253 = v307;
              *v254 = v310;
            }
          }
          let v324 = &shared_v465;
          workgroupBarrier();
          let v325 = &(*v324)[v58];
          let v326 = *v253;
          *v325 = v326;
          workgroupBarrier();
          let v327 = &(*v324)[v11];
          let v328 = *v327;
          var<function> v329_store: f32;
          let v329 = &v329_store;
          *v329 = v328;
          for(var v330: u32 = v34; v330 < v59; v330 += v34) {
            let v331 = &(*v324)[v330];
            let v332 = *v331;
            let v333 = *v329;
            let v334 = max(v333, v332);
            *v329 = v334;
          }
          let v335 = *v253;
          let v336 = *v329;
          let v337 = v335 == v336;
          var<function> v338_store: u32;
          let v338 = &v338_store;
          if v337 {
            let v339 = *v254;
            *v338 = v339;
          } else {
            *v338 = v251;
          }
          let v340 = *v338;
          let v341 = f32(v340);
          let v342 = -v341;
          let v343 = &shared_v503;
          workgroupBarrier();
          let v344 = &(*v343)[v58];
          *v344 = v342;
          workgroupBarrier();
          let v345 = &(*v343)[v11];
          let v346 = *v345;
          var<function> v347_store: f32;
          let v347 = &v347_store;
          *v347 = v346;
          for(var v348: u32 = v34; v348 < v59; v348 += v34) {
            let v349 = &(*v343)[v348];
            let v350 = *v349;
            let v351 = *v347;
            let v352 = max(v351, v350);
            *v347 = v352;
          }
          let v353 = *v347;
          let v354 = -v353;
          let v355 = u32(v354);
          let v356 = *v329;
          *v243 = v356;
          *v245 = v355;
        }
        if v206 {
          let v357 = v247 + v34;
          let v358 = v357 * v30;
          let v359 = v205 + v358;
          let v360 = &(*v7)[v359];
          let v361 = *v245;
          *v360 = v361;
          let v362 = *v243;
          let v363 = v362 - v203;
          let v364 = bitcast<u32>(v363);
          let v365 = v359 + v34;
          let v366 = &(*v7)[v365];
          *v366 = v364;
        }
      }
    }
  }
  return;
}
