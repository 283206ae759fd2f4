var<workgroup> shared_v214: array<f32, 64>;
var<workgroup> shared_v276: array<f32, 64>;
var<workgroup> shared_v334: array<f32, 64>;
var<workgroup> shared_v396: array<f32, 64>;
var<workgroup> shared_v454: array<f32, 64>;
var<workgroup> shared_v516: array<f32, 64>;
var<workgroup> shared_v685: array<u32, 64>;
var<workgroup> shared_v741: array<u32, 64>;
var<workgroup> shared_v767: array<u32, 64>;
var<workgroup> shared_v859: array<u32, 64>;
var<workgroup> shared_v886: array<u32, 64>;
var<workgroup> shared_v913: array<u32, 64>;
var<workgroup> shared_v939: array<u32, 64>;
var<workgroup> shared_v1095: array<u32, 64>;
var<workgroup> shared_v1152: array<u32, 64>;
var<workgroup> shared_v1181: array<u32, 64>;
var<workgroup> shared_v1215: array<u32, 64>;
@group(0) @binding(11) var<storage, read_write> v0: array<u32>;
@group(0) @binding(10) var<storage, read_write> v1: array<u32>;
@group(0) @binding(9) var<storage, read_write> v2: array<u32>;
@group(0) @binding(8) var<storage, read_write> v3: array<u32>;
@group(0) @binding(7) var<storage, read_write> v4: array<u32>;
@group(0) @binding(6) var<storage, read_write> v5: array<u32>;
@group(0) @binding(5) var<storage, read_write> v6: array<u32>;
@group(0) @binding(4) var<storage, read_write> v7: array<u32>;
@group(0) @binding(3) var<storage, read_write> v8: array<u32>;
@group(0) @binding(2) var<storage, read_write> v9: array<u32>;
@group(0) @binding(1) var<storage, read_write> v10: array<f32>;
@group(0) @binding(0) var<storage, read_write> v11: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, scalars_u32: array<u32, 2>, static_meta: array<u32, 12> }
@group(0) @binding(12) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn select(@builtin(local_invocation_index) v12: u32, @builtin(workgroup_id) v13: vec3<u32>, @builtin(num_workgroups) v14: vec3<u32>) {
  let v15 = &v0;
  let v16 = &v1;
  let v17 = &v2;
  let v18 = &v3;
  let v19 = &v4;
  let v20 = &v5;
  let v21 = &v6;
  let v22 = &v7;
  let v23 = &v8;
  let v24 = &v9;
  let v25 = &v10;
  let v26 = &v11;
  let v27 = u32(0);
  let v28 = info_var.scalars_usize[0];
  let v29 = info_var.scalars_usize[1];
  let v30 = info_var.scalars_u32[0];
  let v31 = info_var.scalars_usize[2];
  let v32 = info_var.scalars_usize[3];
  let v33 = info_var.scalars_usize[4];
  let v34 = info_var.scalars_usize[5];
  let v35 = info_var.scalars_usize[6];
  let v36 = v13[2];
  let v37 = u32(v36);
  let v38 = v14[1];
  let v39 = u32(v38);
  let v40 = v37 * v39;
  let v41 = v14[0];
  let v42 = u32(v41);
  let v43 = v40 * v42;
  let v44 = v13[1];
  let v45 = u32(v44);
  let v46 = v45 * v42;
  let v47 = v43 + v46;
  let v48 = v13[0];
  let v49 = u32(v48);
  let v50 = v47 + v49;
  let v51 = v50 < v28;
  if v51 {
    let v52 = v50 % v29;
    let v53 = v50 / v29;
    let v54 = u32(16);
    let v55 = v53 * v54;
    let v56 = u32(5);
    let v57 = v55 + v56;
    let v58 = &(*v24)[v57];
    let v59 = *v58;
    let v60 = u32(v59);
    let v61 = u32(6);
    let v62 = v55 + v61;
    let v63 = &(*v24)[v62];
    let v64 = *v63;
    let v65 = u32(7);
    let v66 = v55 + v65;
    let v67 = &(*v24)[v66];
    let v68 = *v67;
    let v69 = u32(12);
    let v70 = v55 + v69;
    let v71 = &(*v24)[v70];
    let v72 = *v71;
    let v73 = u32(2);
    let v74 = v55 + v73;
    let v75 = &(*v24)[v74];
    let v76 = *v75;
    let v77 = u32(v76);
    let v78 = u32(1);
    let v79 = v55 + v78;
    let v80 = &(*v24)[v79];
    let v81 = *v80;
    let v82 = u32(v81);
    let v83 = v52 * v77;
    let v84 = v82 + v83;
    let v85 = u32(3);
    let v86 = v55 + v85;
    let v87 = &(*v24)[v86];
    let v88 = *v87;
    let v89 = u32(v88);
    let v90 = u32(4);
    let v91 = v55 + v90;
    let v92 = &(*v24)[v91];
    let v93 = *v92;
    let v94 = u32(v93);
    let v95 = v52 * v94;
    let v96 = v89 + v95;
    let v97 = v50 * v35;
    let v98 = u32(v30);
    let v99 = v50 * v98;
    let v100 = v99 * v73;
    let v101 = v50 * v33;
    let v102 = v50 * v34;
    let v103 = u32(8);
    let v104 = v55 + v103;
    let v105 = &(*v24)[v104];
    let v106 = *v105;
    let v107 = u32(9);
    let v108 = v55 + v107;
    let v109 = &(*v24)[v108];
    let v110 = *v109;
    let v111 = v12;
    let v112 = u32(v111);
    let v113 = v112 == v27;
    if v113 {
      let v114 = u32(v64);
      for(var v115: u32 = v27; v115 < v114; v115 += v78) {
        let v116 = u32(v115);
        let v117 = v97 + v115;
        let v118 = &(*v18)[v117];
        *v118 = v116;
      }
      let v119 = u32(v110);
      for(var v120: u32 = v27; v120 < v119; v120 += v78) {
        let v121 = u32(v120);
        let v122 = v106 + v121;
        let v123 = v122 % v68;
        let v124 = v64 + v123;
        let v125 = v97 + v114;
        let v126 = v125 + v120;
        let v127 = &(*v18)[v126];
        *v127 = v124;
      }
    }
    let v128 = v64 + v110;
    let v129 = u32(32);
    let v130 = v60 + v129;
    let v131 = v130 - v78;
    let v132 = v131 / v129;
    var<function> v133_store: array<f32, 3>= array<f32, 3>();
    let v133 = &v133_store;
    let v134 = v50 * v85;
    let v135 = v134 * v32;
    let v136 = f32(-1.0000000150474662e30);
    var<function> v137_store: f32;
    let v137 = &v137_store;
    *v137 = v136;
    let v138 = u32(64);
    for(var v139: u32 = v112; v139 < v132; v139 += v138) {
      let v140 = v135 + v139;
      let v141 = v140 * v73;
      let v142 = &(*v25)[v141];
      let v143 = *v142;
      let v144 = *v137;
      let v145 = max(v144, v143);
      *v137 = v145;
    }
    let v146 = &shared_v214;
    workgroupBarrier();
    let v147 = &(*v146)[v112];
    let v148 = *v137;
    *v147 = v148;
    workgroupBarrier();
    let v149 = &(*v146)[v27];
    let v150 = *v149;
    var<function> v151_store: f32;
    let v151 = &v151_store;
    *v151 = v150;
    for(var v152: u32 = v78; v152 < v138; v152 += v78) {
      let v153 = &(*v146)[v152];
      let v154 = *v153;
      let v155 = *v151;
      let v156 = max(v155, v154);
      *v151 = v156;
    }
    let v157 = f32(0.0);
    var<function> v158_store: f32;
    let v158 = &v158_store;
    *v158 = v157;
    for(var v159: u32 = v112; v159 < v132; v159 += v138) {
      let v160 = v135 + v159;
      let v161 = v160 * v73;
      let v162 = v161 + v78;
      let v163 = &(*v25)[v162];
      let v164 = *v163;
      let v165 = &(*v25)[v161];
      let v166 = *v165;
      let v167 = *v151;
      let v168 = v166 - v167;
      let v169 = exp(v168);
      let v170 = *v158;
      let v171 = fma(v164, v169, v170);
      *v158 = v171;
    }
    let v172 = &shared_v276;
    workgroupBarrier();
    let v173 = &(*v172)[v112];
    let v174 = *v158;
    *v173 = v174;
    workgroupBarrier();
    var<function> v175_store: f32;
    let v175 = &v175_store;
    *v175 = v157;
    for(var v176: u32 = v27; v176 < v138; v176 += v78) {
      let v177 = &(*v172)[v176];
      let v178 = *v177;
      let v179 = *v175;
      let v180 = v179 + v178;
      *v175 = v180;
    }
    let v181 = *v175;
    let v182 = log(v181);
    let v183 = *v151;
    let v184 = v183 + v182;
    let v185 = &(*v133)[v27];
    *v185 = v184;
    let v186 = v134 + v78;
    let v187 = v186 * v32;
    var<function> v188_store: f32;
    let v188 = &v188_store;
    *v188 = v136;
    for(var v189: u32 = v112; v189 < v132; v189 += v138) {
      let v190 = v187 + v189;
      let v191 = v190 * v73;
      let v192 = &(*v25)[v191];
      let v193 = *v192;
      let v194 = *v188;
      let v195 = max(v194, v193);
      *v188 = v195;
    }
    let v196 = &shared_v334;
    workgroupBarrier();
    let v197 = &(*v196)[v112];
    let v198 = *v188;
    *v197 = v198;
    workgroupBarrier();
    let v199 = &(*v196)[v27];
    let v200 = *v199;
    var<function> v201_store: f32;
    let v201 = &v201_store;
    *v201 = v200;
    for(var v202: u32 = v78; v202 < v138; v202 += v78) {
      let v203 = &(*v196)[v202];
      let v204 = *v203;
      let v205 = *v201;
      let v206 = max(v205, v204);
      *v201 = v206;
    }
    var<function> v207_store: f32;
    let v207 = &v207_store;
    *v207 = v157;
    for(var v208: u32 = v112; v208 < v132; v208 += v138) {
      let v209 = v187 + v208;
      let v210 = v209 * v73;
      let v211 = v210 + v78;
      let v212 = &(*v25)[v211];
      let v213 = *v212;
      let v214 = &(*v25)[v210];
      let v215 = *v214;
      let v216 = *v201;
      let v217 = v215 - v216;
      let v218 = exp(v217);
      let v219 = *v207;
      let v220 = fma(v213, v218, v219);
      *v207 = v220;
    }
    let v221 = &shared_v396;
    workgroupBarrier();
    let v222 = &(*v221)[v112];
    let v223 = *v207;
    *v222 = v223;
    workgroupBarrier();
    var<function> v224_store: f32;
    let v224 = &v224_store;
    *v224 = v157;
    for(var v225: u32 = v27; v225 < v138; v225 += v78) {
      let v226 = &(*v221)[v225];
      let v227 = *v226;
      let v228 = *v224;
      let v229 = v228 + v227;
      *v224 = v229;
    }
    let v230 = *v224;
    let v231 = log(v230);
    let v232 = *v201;
    let v233 = v232 + v231;
    let v234 = &(*v133)[v78];
    *v234 = v233;
    let v235 = v134 + v73;
    let v236 = v235 * v32;
    var<function> v237_store: f32;
    let v237 = &v237_store;
    *v237 = v136;
    for(var v238: u32 = v112; v238 < v132; v238 += v138) {
      let v239 = v236 + v238;
      let v240 = v239 * v73;
      let v241 = &(*v25)[v240];
      let v242 = *v241;
      let v243 = *v237;
      let v244 = max(v243, v242);
      *v237 = v244;
    }
    let v245 = &shared_v454;
    workgroupBarrier();
    let v246 = &(*v245)[v112];
    let v247 = *v237;
    *v246 = v247;
    workgroupBarrier();
    let v248 = &(*v245)[v27];
    let v249 = *v248;
    var<function> v250_store: f32;
    let v250 = &v250_store;
    *v250 = v249;
    for(var v251: u32 = v78; v251 < v138; v251 += v78) {
      let v252 = &(*v245)[v251];
      let v253 = *v252;
      let v254 = *v250;
      let v255 = max(v254, v253);
      *v250 = v255;
    }
    var<function> v256_store: f32;
    let v256 = &v256_store;
    *v256 = v157;
    for(var v257: u32 = v112; v257 < v132; v257 += v138) {
      let v258 = v236 + v257;
      let v259 = v258 * v73;
      let v260 = v259 + v78;
      let v261 = &(*v25)[v260];
      let v262 = *v261;
      let v263 = &(*v25)[v259];
      let v264 = *v263;
      let v265 = *v250;
      let v266 = v264 - v265;
      let v267 = exp(v266);
      let v268 = *v256;
      let v269 = fma(v262, v267, v268);
      *v256 = v269;
    }
    let v270 = &shared_v516;
    workgroupBarrier();
    let v271 = &(*v270)[v112];
    let v272 = *v256;
    *v271 = v272;
    workgroupBarrier();
    var<function> v273_store: f32;
    let v273 = &v273_store;
    *v273 = v157;
    for(var v274: u32 = v27; v274 < v138; v274 += v78) {
      let v275 = &(*v270)[v274];
      let v276 = *v275;
      let v277 = *v273;
      let v278 = v277 + v276;
      *v273 = v278;
    }
    let v279 = *v273;
    let v280 = log(v279);
    let v281 = *v250;
    let v282 = v281 + v280;
    let v283 = &(*v133)[v73];
    *v283 = v282;
    for(var v284: u32 = v112; v284 < v60; v284 += v138) {
      let v285 = v134 * v31;
      let v286 = v285 + v284;
      let v287 = &(*v26)[v286];
      let v288 = *v287;
      let v289 = *v185;
      let v290 = v288 - v289;
      var<function> v291_store: f32;
      let v291 = &v291_store;
      *v291 = v290;
      let v292 = v286 + v31;
      let v293 = &(*v26)[v292];
      let v294 = *v293;
      let v295 = *v234;
      let v296 = v294 - v295;
      let v297 = *v291;
      let v298 = max(v297, v296);
      *v291 = v298;
      let v299 = v73 * v31;
      let v300 = v286 + v299;
      let v301 = &(*v26)[v300];
      let v302 = *v301;
      let v303 = *v283;
      let v304 = v302 - v303;
      let v305 = *v291;
      let v306 = max(v305, v304);
      *v291 = v306;
      let v307 = u32(0);
      var<function> v308_store: u32;
      let v308 = &v308_store;
      *v308 = v307;
      let v309 = *v287;
      let v310 = f32(-5.000000075237331e29);
      let v311 = v309 > v310;
      if v311 {
        let v312 = *v291;
        let v313 = v157 - v312;
        let v314 = max(v313, v157);
        let v315 = bitcast<u32>(v314);
        let v316 = u32(2139095041);
        let v317 = v316 - v315;
        *v308 = v317;
      }
      let v318 = v101 + v284;
      let v319 = &(*v20)[v318];
      let v320 = *v308;
      *v319 = v320;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v321 = v60 + v138;
    let v322 = v321 - v78;
    let v323 = v322 / v138;
    let v324 = v112 * v323;
    let v325 = min(v324, v60);
    let v326 = v325 + v323;
    let v327 = min(v326, v60);
    let v328 = u32(0);
    var<function> v329_store: u32;
    let v329 = &v329_store;
    *v329 = v328;
    let v330 = u32(32);
    let v331 = u32(1);
    for(var v332: u32 = v328; v332 < v330; v332 += v331) {
      let v333 = u32(31);
      let v334 = v333 - v332;
      let v335 = v331 << u32(v334);
      let v336 = *v329;
      let v337 = v336 | v335;
      var<function> v338_store: u32;
      let v338 = &v338_store;
      *v338 = v328;
      for(var v339: u32 = v325; v339 < v327; v339 += v78) {
        let v340 = v101 + v339;
        let v341 = &(*v20)[v340];
        let v342 = *v341;
        let v343 = v342 >= v337;
        let v344 = u32(v343);
        let v345 = *v338;
        let v346 = v345 + v344;
        *v338 = v346;
      }
      let v347 = &shared_v685;
      workgroupBarrier();
      let v348 = &(*v347)[v112];
      let v349 = *v338;
      *v348 = v349;
      workgroupBarrier();
      var<function> v350_store: u32;
      let v350 = &v350_store;
      *v350 = v328;
      for(var v351: u32 = v27; v351 < v138; v351 += v78) {
        let v352 = &(*v347)[v351];
        let v353 = *v352;
        let v354 = *v350;
        let v355 = v354 + v353;
        *v350 = v355;
      }
      let v356 = *v350;
      let v357 = v356 >= v30;
      if v357 {
        *v329 = v337;
      }
    }
    var<function> v358_store: u32;
    let v358 = &v358_store;
    *v358 = v328;
    var<function> v359_store: u32;
    let v359 = &v359_store;
    *v359 = v328;
    for(var v360: u32 = v325; v360 < v327; v360 += v78) {
      let v361 = v101 + v360;
      let v362 = &(*v20)[v361];
      let v363 = *v362;
      let v364 = *v329;
      let v365 = v363 > v364;
      if v365 {
        let v366 = *v358;
        let v367 = v366 + v331;
        *v358 = v367;
      } else {
        let v368 = v363 == v364;
        let v369 = v363 > v328;
        let v370 = v368 && v369;
        if v370 {
          let v371 = *v359;
          let v372 = v371 + v331;
          *v359 = v372;
        }
      }
    }
    let v373 = &shared_v741;
    workgroupBarrier();
    let v374 = &(*v373)[v112];
    let v375 = *v358;
    *v374 = v375;
    workgroupBarrier();
    var<function> v376_store: u32;
    let v376 = &v376_store;
    *v376 = v328;
    for(var v377: u32 = v27; v377 < v138; v377 += v78) {
      let v378 = &(*v373)[v377];
      let v379 = *v378;
      let v380 = *v376;
      let v381 = v380 + v379;
      *v376 = v381;
    }
    let v382 = &shared_v767;
    workgroupBarrier();
    let v383 = &(*v382)[v112];
    let v384 = *v359;
    *v383 = v384;
    workgroupBarrier();
    var<function> v385_store: u32;
    let v385 = &v385_store;
    *v385 = v328;
    for(var v386: u32 = v27; v386 < v112; v386 += v78) {
      let v387 = &(*v382)[v386];
      let v388 = *v387;
      let v389 = *v385;
      let v390 = v389 + v388;
      *v385 = v390;
    }
    let v391 = *v376;
    let v392 = v30 - v391;
    var<function> v393_store: u32;
    let v393 = &v393_store;
    *v393 = v328;
    var<function> v394_store: u32;
    let v394 = &v394_store;
    *v394 = v328;
    var<function> v395_store: u32;
    let v395 = &v395_store;
    let v396 = *v385;
    *v395 = v396;
    for(var v397: u32 = v325; v397 < v327; v397 += v78) {
      let v398 = v101 + v397;
      let v399 = &(*v20)[v398];
      let v400 = *v399;
      let v401 = *v329;
      let v402 = v400 > v401;
      var<function> v403_store: bool;
      let v403 = &v403_store;
      *v403 = v402;
      let v404 = *v329;
      let v405 = v400 == v404;
      let v406 = v400 > v328;
      let v407 = v405 && v406;
      if v407 {
        let v408 = *v395;
        let v409 = v408 < v392;
        *v403 = v409;
        let v410 = *v395;
        let v411 = v410 + v331;
        *v395 = v411;
      }
      let v412 = *v403;
      if v412 {
        let v413 = *v393;
        let v414 = v413 + v331;
        *v393 = v414;
        let v415 = v96 + v397;
        let v416 = &(*v23)[v415];
        let v417 = *v416;
        let v418 = u32(4294967295);
        let v419 = v417 == v418;
        if v419 {
          let v420 = *v394;
          let v421 = v420 + v331;
          *v394 = v421;
        } else {
          let v422 = u32(v417);
          let v423 = v84 + v422;
          let v424 = &(*v21)[v423];
          *v424 = v72;
        }
        *v399 = v331;
      } else {
        *v399 = v328;
      }
    }
    let v425 = &shared_v859;
    workgroupBarrier();
    let v426 = &(*v425)[v112];
    let v427 = *v393;
    *v426 = v427;
    workgroupBarrier();
    var<function> v428_store: u32;
    let v428 = &v428_store;
    *v428 = v328;
    for(var v429: u32 = v27; v429 < v112; v429 += v78) {
      let v430 = &(*v425)[v429];
      let v431 = *v430;
      let v432 = *v428;
      let v433 = v432 + v431;
      *v428 = v433;
    }
    let v434 = &shared_v886;
    workgroupBarrier();
    let v435 = &(*v434)[v112];
    let v436 = *v394;
    *v435 = v436;
    workgroupBarrier();
    var<function> v437_store: u32;
    let v437 = &v437_store;
    *v437 = v328;
    for(var v438: u32 = v27; v438 < v112; v438 += v78) {
      let v439 = &(*v434)[v438];
      let v440 = *v439;
      let v441 = *v437;
      let v442 = v441 + v440;
      *v437 = v442;
    }
    let v443 = &shared_v913;
    workgroupBarrier();
    let v444 = &(*v443)[v112];
    let v445 = *v393;
    *v444 = v445;
    workgroupBarrier();
    var<function> v446_store: u32;
    let v446 = &v446_store;
    *v446 = v328;
    for(var v447: u32 = v27; v447 < v138; v447 += v78) {
      let v448 = &(*v443)[v447];
      let v449 = *v448;
      let v450 = *v446;
      let v451 = v450 + v449;
      *v446 = v451;
    }
    let v452 = &shared_v939;
    workgroupBarrier();
    let v453 = &(*v452)[v112];
    let v454 = *v394;
    *v453 = v454;
    workgroupBarrier();
    var<function> v455_store: u32;
    let v455 = &v455_store;
    *v455 = v328;
    for(var v456: u32 = v27; v456 < v138; v456 += v78) {
      let v457 = &(*v452)[v456];
      let v458 = *v457;
      let v459 = *v455;
      let v460 = v459 + v458;
      *v455 = v460;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    var<function> v461_store: u32;
    let v461 = &v461_store;
    let v462 = *v428;
    *v461 = v462;
    var<function> v463_store: u32;
    let v463 = &v463_store;
    let v464 = *v437;
    *v463 = v464;
    for(var v465: u32 = v325; v465 < v327; v465 += v78) {
      let v466 = v101 + v465;
      let v467 = &(*v20)[v466];
      let v468 = *v467;
      let v469 = v468 == v331;
      if v469 {
        let v470 = v96 + v465;
        let v471 = &(*v23)[v470];
        let v472 = *v471;
        let v473 = u32(4294967295);
        let v474 = v472 == v473;
        if v474 {
          let v475 = u32(v465);
          let v476 = *v463;
          let v477 = u32(v476);
          let v478 = v73 * v477;
          let v479 = v100 + v478;
          let v480 = &(*v17)[v479];
          *v480 = v475;
          let v481 = v476 + v331;
          *v463 = v481;
        } else {
          let v482 = *v461;
          let v483 = v128 + v482;
          let v484 = u32(v483);
          let v485 = v97 + v484;
          let v486 = &(*v18)[v485];
          *v486 = v472;
        }
        let v487 = *v461;
        let v488 = v128 + v487;
        *v467 = v488;
        let v489 = v487 + v331;
        *v461 = v489;
      }
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v490 = v64 + v68;
    let v491 = u32(v490);
    let v492 = v77 - v491;
    let v493 = v492 + v138;
    let v494 = v493 - v78;
    let v495 = v494 / v138;
    let v496 = v112 * v495;
    let v497 = min(v496, v492);
    let v498 = v497 + v495;
    let v499 = min(v498, v492);
    for(var v500: u32 = v497; v500 < v499; v500 += v78) {
      let v501 = v84 + v491;
      let v502 = v501 + v500;
      let v503 = &(*v21)[v502];
      let v504 = *v503;
      let v505 = v72 - v504;
      let v506 = v102 + v500;
      let v507 = &(*v19)[v506];
      *v507 = v505;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v508 = *v455;
    let v509 = v508 > v328;
    if v509 {
      var<function> v510_store: u32;
      let v510 = &v510_store;
      *v510 = v328;
      for(var v511: u32 = v328; v511 < v330; v511 += v331) {
        let v512 = u32(31);
        let v513 = v512 - v511;
        let v514 = v331 << u32(v513);
        let v515 = *v510;
        let v516 = v515 | v514;
        var<function> v517_store: u32;
        let v517 = &v517_store;
        *v517 = v328;
        for(var v518: u32 = v497; v518 < v499; v518 += v78) {
          let v519 = v102 + v518;
          let v520 = &(*v19)[v519];
          let v521 = *v520;
          let v522 = v521 >= v516;
          let v523 = u32(v522);
          let v524 = *v517;
          let v525 = v524 + v523;
          *v517 = v525;
        }
        let v526 = &shared_v1095;
        workgroupBarrier();
        let v527 = &(*v526)[v112];
        let v528 = *v517;
        *v527 = v528;
        workgroupBarrier();
        var<function> v529_store: u32;
        let v529 = &v529_store;
        *v529 = v328;
        for(var v530: u32 = v27; v530 < v138; v530 += v78) {
          let v531 = &(*v526)[v530];
          let v532 = *v531;
          let v533 = *v529;
          let v534 = v533 + v532;
          *v529 = v534;
        }
        let v535 = *v529;
        let v536 = *v455;
        let v537 = v535 >= v536;
        if v537 {
          *v510 = v516;
        }
      }
      var<function> v538_store: u32;
      let v538 = &v538_store;
      *v538 = v328;
      var<function> v539_store: u32;
      let v539 = &v539_store;
      *v539 = v328;
      for(var v540: u32 = v497; v540 < v499; v540 += v78) {
        let v541 = v102 + v540;
        let v542 = &(*v19)[v541];
        let v543 = *v542;
        let v544 = *v510;
        let v545 = v543 > v544;
        if v545 {
          let v546 = *v538;
          let v547 = v546 + v331;
          *v538 = v547;
        } else {
          let v548 = v543 == v544;
          let v549 = v543 > v328;
          let v550 = v548 && v549;
          if v550 {
            let v551 = *v539;
            let v552 = v551 + v331;
            *v539 = v552;
          }
        }
      }
      let v553 = &shared_v1152;
      workgroupBarrier();
      let v554 = &(*v553)[v112];
      let v555 = *v538;
      *v554 = v555;
      workgroupBarrier();
      var<function> v556_store: u32;
      let v556 = &v556_store;
      *v556 = v328;
      for(var v557: u32 = v27; v557 < v138; v557 += v78) {
        let v558 = &(*v553)[v557];
        let v559 = *v558;
        let v560 = *v556;
        let v561 = v560 + v559;
        *v556 = v561;
      }
      let v562 = *v455;
      let v563 = *v556;
      let v564 = v562 - v563;
      let v565 = &shared_v1181;
      workgroupBarrier();
      let v566 = &(*v565)[v112];
      let v567 = *v539;
      *v566 = v567;
      workgroupBarrier();
      var<function> v568_store: u32;
      let v568 = &v568_store;
      *v568 = v328;
      for(var v569: u32 = v27; v569 < v112; v569 += v78) {
        let v570 = &(*v565)[v569];
        let v571 = *v570;
        let v572 = *v568;
        let v573 = v572 + v571;
        *v568 = v573;
      }
      let v574 = *v568;
      let v575 = min(v564, v574);
      let v576 = v564 - v575;
      let v577 = *v539;
      let v578 = min(v577, v576);
      let v579 = *v538;
      let v580 = v579 + v578;
      let v581 = &shared_v1215;
      workgroupBarrier();
      let v582 = &(*v581)[v112];
      *v582 = v580;
      workgroupBarrier();
      var<function> v583_store: u32;
      let v583 = &v583_store;
      *v583 = v328;
      for(var v584: u32 = v27; v584 < v112; v584 += v78) {
        let v585 = &(*v581)[v584];
        let v586 = *v585;
        let v587 = *v583;
        let v588 = v587 + v586;
        *v583 = v588;
      }
      var<function> v589_store: u32;
      let v589 = &v589_store;
      let v590 = *v583;
      *v589 = v590;
      var<function> v591_store: u32;
      let v591 = &v591_store;
      let v592 = *v568;
      *v591 = v592;
      for(var v593: u32 = v497; v593 < v499; v593 += v78) {
        let v594 = v102 + v593;
        let v595 = &(*v19)[v594];
        let v596 = *v595;
        let v597 = *v510;
        let v598 = v596 > v597;
        var<function> v599_store: bool;
        let v599 = &v599_store;
        *v599 = v598;
        let v600 = *v510;
        let v601 = v596 == v600;
        let v602 = v596 > v328;
        let v603 = v601 && v602;
        if v603 {
          let v604 = *v591;
          let v605 = v604 < v564;
          *v599 = v605;
          let v606 = *v591;
          let v607 = v606 + v331;
          *v591 = v607;
        }
        let v608 = *v599;
        if v608 {
          let v609 = v491 + v593;
          let v610 = v84 + v609;
          let v611 = &(*v22)[v610];
          let v612 = *v611;
          let v613 = u32(4294967295);
          let v614 = v612 != v613;
          if v614 {
            let v615 = u32(v612);
            let v616 = v96 + v615;
            let v617 = &(*v23)[v616];
            *v617 = v613;
          }
          let v618 = *v589;
          let v619 = u32(v618);
          let v620 = v73 * v619;
          let v621 = v100 + v620;
          let v622 = &(*v17)[v621];
          let v623 = *v622;
          let v624 = u32(v609);
          let v625 = v621 + v78;
          let v626 = &(*v17)[v625];
          *v626 = v624;
          *v611 = v623;
          let v627 = &(*v21)[v610];
          *v627 = v72;
          let v628 = u32(v623);
          let v629 = v101 + v628;
          let v630 = &(*v20)[v629];
          let v631 = *v630;
          let v632 = u32(v631);
          let v633 = v97 + v632;
          let v634 = &(*v18)[v633];
          *v634 = v624;
          let v635 = v618 + v331;
          *v589 = v635;
        }
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      let v636 = *v455;
      let v637 = u32(v636);
      for(var v638: u32 = v112; v638 < v637; v638 += v138) {
        let v639 = v73 * v638;
        let v640 = v100 + v639;
        let v641 = &(*v17)[v640];
        let v642 = *v641;
        let v643 = v640 + v78;
        let v644 = &(*v17)[v643];
        let v645 = *v644;
        let v646 = u32(v642);
        let v647 = v96 + v646;
        let v648 = &(*v23)[v647];
        *v648 = v645;
      }
    }
    if v113 {
      let v649 = *v446;
      let v650 = v128 + v649;
      let v651 = v50 * v73;
      let v652 = &(*v16)[v651];
      *v652 = v650;
      let v653 = v651 + v78;
      let v654 = &(*v16)[v653];
      let v655 = *v455;
      *v654 = v655;
      let v656 = &(*v15)[v651];
      let v657 = *v656;
      let v658 = v657 + v649;
      *v656 = v658;
      let v659 = &(*v15)[v653];
      let v660 = *v659;
      let v661 = v660 + v655;
      *v659 = v661;
    }
  }
  return;
}
