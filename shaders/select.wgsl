var<workgroup> shared_v222: array<f32, 64>;
var<workgroup> shared_v276: array<f32, 64>;
var<workgroup> shared_v392: array<u32, 64>;
var<workgroup> shared_v448: array<u32, 64>;
var<workgroup> shared_v474: array<u32, 64>;
var<workgroup> shared_v566: array<u32, 64>;
var<workgroup> shared_v593: array<u32, 64>;
var<workgroup> shared_v620: array<u32, 64>;
var<workgroup> shared_v646: array<u32, 64>;
var<workgroup> shared_v802: array<u32, 64>;
var<workgroup> shared_v859: array<u32, 64>;
var<workgroup> shared_v888: array<u32, 64>;
var<workgroup> shared_v922: array<u32, 64>;
@group(0) @binding(9) var<storage, read_write> v0: array<u32>;
@group(0) @binding(8) var<storage, read_write> v1: array<u32>;
@group(0) @binding(7) var<storage, read_write> v2: array<u32>;
@group(0) @binding(6) var<storage, read_write> v3: array<u32>;
@group(0) @binding(5) var<storage, read_write> v4: array<u32>;
@group(0) @binding(4) var<storage, read_write> v5: array<u32>;
@group(0) @binding(3) var<storage, read_write> v6: array<u32>;
@group(0) @binding(2) var<storage, read_write> v7: array<u32>;
@group(0) @binding(1) var<storage, read_write> v8: array<u32>;
@group(0) @binding(0) var<storage, read_write> v9: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, scalars_u32: array<u32, 2>, static_meta: array<u32, 10> }
@group(0) @binding(10) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn select(@builtin(local_invocation_index) v10: u32, @builtin(workgroup_id) v11: vec3<u32>, @builtin(num_workgroups) v12: vec3<u32>) {
  let v13 = &v0;
  let v14 = &v1;
  let v15 = &v2;
  let v16 = &v3;
  let v17 = &v4;
  let v18 = &v5;
  let v19 = &v6;
  let v20 = &v7;
  let v21 = &v8;
  let v22 = &v9;
  let v23 = u32(0);
  let v24 = info_var.scalars_usize[0];
  let v25 = info_var.scalars_usize[1];
  let v26 = info_var.scalars_u32[0];
  let v27 = info_var.scalars_usize[2];
  let v28 = info_var.scalars_usize[3];
  let v29 = info_var.scalars_usize[4];
  let v30 = v11[2];
  let v31 = u32(v30);
  let v32 = v12[1];
  let v33 = u32(v32);
  let v34 = v31 * v33;
  let v35 = v12[0];
  let v36 = u32(v35);
  let v37 = v34 * v36;
  let v38 = v11[1];
  let v39 = u32(v38);
  let v40 = v39 * v36;
  let v41 = v37 + v40;
  let v42 = v11[0];
  let v43 = u32(v42);
  let v44 = v41 + v43;
  let v45 = v44 < v24;
  if v45 {
    let v46 = v44 % v25;
    let v47 = v44 / v25;
    let v48 = u32(16);
    let v49 = v47 * v48;
    let v50 = u32(5);
    let v51 = v49 + v50;
    let v52 = &(*v21)[v51];
    let v53 = *v52;
    let v54 = u32(v53);
    let v55 = u32(6);
    let v56 = v49 + v55;
    let v57 = &(*v21)[v56];
    let v58 = *v57;
    let v59 = u32(7);
    let v60 = v49 + v59;
    let v61 = &(*v21)[v60];
    let v62 = *v61;
    let v63 = u32(12);
    let v64 = v49 + v63;
    let v65 = &(*v21)[v64];
    let v66 = *v65;
    let v67 = u32(2);
    let v68 = v49 + v67;
    let v69 = &(*v21)[v68];
    let v70 = *v69;
    let v71 = u32(v70);
    let v72 = u32(1);
    let v73 = v49 + v72;
    let v74 = &(*v21)[v73];
    let v75 = *v74;
    let v76 = u32(v75);
    let v77 = v46 * v71;
    let v78 = v76 + v77;
    let v79 = u32(3);
    let v80 = v49 + v79;
    let v81 = &(*v21)[v80];
    let v82 = *v81;
    let v83 = u32(v82);
    let v84 = u32(4);
    let v85 = v49 + v84;
    let v86 = &(*v21)[v85];
    let v87 = *v86;
    let v88 = u32(v87);
    let v89 = v46 * v88;
    let v90 = v83 + v89;
    let v91 = v44 * v29;
    let v92 = u32(v26);
    let v93 = v44 * v92;
    let v94 = v93 * v67;
    let v95 = v44 * v27;
    let v96 = v44 * v28;
    let v97 = u32(8);
    let v98 = v49 + v97;
    let v99 = &(*v21)[v98];
    let v100 = *v99;
    let v101 = u32(9);
    let v102 = v49 + v101;
    let v103 = &(*v21)[v102];
    let v104 = *v103;
    let v105 = v10;
    let v106 = u32(v105);
    let v107 = v106 == v23;
    if v107 {
      let v108 = u32(v58);
      for(var v109: u32 = v23; v109 < v108; v109 += v72) {
        let v110 = u32(v109);
        let v111 = v91 + v109;
        let v112 = &(*v15)[v111];
        *v112 = v110;
      }
      let v113 = u32(v104);
      for(var v114: u32 = v23; v114 < v113; v114 += v72) {
        let v115 = u32(v114);
        let v116 = v100 + v115;
        let v117 = v116 % v62;
        let v118 = v58 + v117;
        let v119 = v91 + v108;
        let v120 = v119 + v114;
        let v121 = &(*v15)[v120];
        *v121 = v118;
      }
    }
    let v122 = v58 + v104;
    let v123 = u32(64);
    let v124 = v54 + v123;
    let v125 = v124 - v72;
    let v126 = v125 / v123;
    let v127 = v106 * v126;
    let v128 = min(v127, v54);
    let v129 = v128 + v126;
    let v130 = min(v129, v54);
    for(var v131: u32 = v128; v131 < v130; v131 += v72) {
      let v132 = v95 + v131;
      let v133 = &(*v17)[v132];
      let v134 = u32(0);
      *v133 = v134;
    }
    for(var v135: u32 = v23; v135 < v79; v135 += v72) {
      let v136 = v44 * v79;
      let v137 = v136 + v135;
      let v138 = v137 * v27;
      let v139 = f32(-1.0000000150474662e30);
      var<function> v140_store: f32;
      let v140 = &v140_store;
      *v140 = v139;
      for(var v141: u32 = v128; v141 < v130; v141 += v72) {
        let v142 = v90 + v141;
        let v143 = &(*v20)[v142];
        let v144 = *v143;
        let v145 = v144 >= v58;
        if v145 {
          let v146 = v138 + v141;
          let v147 = &(*v22)[v146];
          let v148 = *v147;
          let v149 = *v140;
          let v150 = max(v149, v148);
          *v140 = v150;
        }
      }
      let v151 = &shared_v222;
      workgroupBarrier();
      let v152 = &(*v151)[v106];
      let v153 = *v140;
      *v152 = v153;
      workgroupBarrier();
      let v154 = &(*v151)[v23];
      let v155 = *v154;
      var<function> v156_store: f32;
      let v156 = &v156_store;
      *v156 = v155;
      for(var v157: u32 = v72; v157 < v123; v157 += v72) {
        let v158 = &(*v151)[v157];
        let v159 = *v158;
        let v160 = *v156;
        let v161 = max(v160, v159);
        *v156 = v161;
      }
      let v162 = f32(0.0);
      var<function> v163_store: f32;
      let v163 = &v163_store;
      *v163 = v162;
      for(var v164: u32 = v128; v164 < v130; v164 += v72) {
        let v165 = v90 + v164;
        let v166 = &(*v20)[v165];
        let v167 = *v166;
        let v168 = v167 >= v58;
        if v168 {
          let v169 = v138 + v164;
          let v170 = &(*v22)[v169];
          let v171 = *v170;
          let v172 = *v156;
          let v173 = v171 - v172;
          let v174 = exp(v173);
          let v175 = *v163;
          let v176 = v175 + v174;
          *v163 = v176;
        }
      }
      let v177 = &shared_v276;
      workgroupBarrier();
      let v178 = &(*v177)[v106];
      let v179 = *v163;
      *v178 = v179;
      workgroupBarrier();
      var<function> v180_store: f32;
      let v180 = &v180_store;
      *v180 = v162;
      for(var v181: u32 = v23; v181 < v123; v181 += v72) {
        let v182 = &(*v177)[v181];
        let v183 = *v182;
        let v184 = *v180;
        let v185 = v184 + v183;
        *v180 = v185;
      }
      for(var v186: u32 = v128; v186 < v130; v186 += v72) {
        let v187 = v90 + v186;
        let v188 = &(*v20)[v187];
        let v189 = *v188;
        let v190 = v189 >= v58;
        if v190 {
          let v191 = v138 + v186;
          let v192 = &(*v22)[v191];
          let v193 = *v192;
          let v194 = *v156;
          let v195 = v193 - v194;
          let v196 = exp(v195);
          let v197 = *v180;
          let v198 = v196 / v197;
          let v199 = v95 + v186;
          let v200 = &(*v17)[v199];
          let v201 = *v200;
          let v202 = bitcast<u32>(v198);
          let v203 = u32(1);
          let v204 = v202 + v203;
          let v205 = max(v201, v204);
          *v200 = v205;
        }
      }
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v206 = u32(0);
    var<function> v207_store: u32;
    let v207 = &v207_store;
    *v207 = v206;
    let v208 = u32(32);
    let v209 = u32(1);
    for(var v210: u32 = v206; v210 < v208; v210 += v209) {
      let v211 = u32(31);
      let v212 = v211 - v210;
      let v213 = v209 << u32(v212);
      let v214 = *v207;
      let v215 = v214 | v213;
      var<function> v216_store: u32;
      let v216 = &v216_store;
      *v216 = v206;
      for(var v217: u32 = v128; v217 < v130; v217 += v72) {
        let v218 = v95 + v217;
        let v219 = &(*v17)[v218];
        let v220 = *v219;
        let v221 = v220 >= v215;
        let v222 = u32(v221);
        let v223 = *v216;
        let v224 = v223 + v222;
        *v216 = v224;
      }
      let v225 = &shared_v392;
      workgroupBarrier();
      let v226 = &(*v225)[v106];
      let v227 = *v216;
      *v226 = v227;
      workgroupBarrier();
      var<function> v228_store: u32;
      let v228 = &v228_store;
      *v228 = v206;
      for(var v229: u32 = v23; v229 < v123; v229 += v72) {
        let v230 = &(*v225)[v229];
        let v231 = *v230;
        let v232 = *v228;
        let v233 = v232 + v231;
        *v228 = v233;
      }
      let v234 = *v228;
      let v235 = v234 >= v26;
      if v235 {
        *v207 = v215;
      }
    }
    var<function> v236_store: u32;
    let v236 = &v236_store;
    *v236 = v206;
    var<function> v237_store: u32;
    let v237 = &v237_store;
    *v237 = v206;
    for(var v238: u32 = v128; v238 < v130; v238 += v72) {
      let v239 = v95 + v238;
      let v240 = &(*v17)[v239];
      let v241 = *v240;
      let v242 = *v207;
      let v243 = v241 > v242;
      if v243 {
        let v244 = *v236;
        let v245 = v244 + v209;
        *v236 = v245;
      } else {
        let v246 = v241 == v242;
        let v247 = v241 > v206;
        let v248 = v246 && v247;
        if v248 {
          let v249 = *v237;
          let v250 = v249 + v209;
          *v237 = v250;
        }
      }
    }
    let v251 = &shared_v448;
    workgroupBarrier();
    let v252 = &(*v251)[v106];
    let v253 = *v236;
    *v252 = v253;
    workgroupBarrier();
    var<function> v254_store: u32;
    let v254 = &v254_store;
    *v254 = v206;
    for(var v255: u32 = v23; v255 < v123; v255 += v72) {
      let v256 = &(*v251)[v255];
      let v257 = *v256;
      let v258 = *v254;
      let v259 = v258 + v257;
      *v254 = v259;
    }
    let v260 = &shared_v474;
    workgroupBarrier();
    let v261 = &(*v260)[v106];
    let v262 = *v237;
    *v261 = v262;
    workgroupBarrier();
    var<function> v263_store: u32;
    let v263 = &v263_store;
    *v263 = v206;
    for(var v264: u32 = v23; v264 < v106; v264 += v72) {
      let v265 = &(*v260)[v264];
      let v266 = *v265;
      let v267 = *v263;
      let v268 = v267 + v266;
      *v263 = v268;
    }
    let v269 = *v254;
    let v270 = v26 - v269;
    var<function> v271_store: u32;
    let v271 = &v271_store;
    *v271 = v206;
    var<function> v272_store: u32;
    let v272 = &v272_store;
    *v272 = v206;
    var<function> v273_store: u32;
    let v273 = &v273_store;
    let v274 = *v263;
    *v273 = v274;
    for(var v275: u32 = v128; v275 < v130; v275 += v72) {
      let v276 = v95 + v275;
      let v277 = &(*v17)[v276];
      let v278 = *v277;
      let v279 = *v207;
      let v280 = v278 > v279;
      var<function> v281_store: bool;
      let v281 = &v281_store;
      *v281 = v280;
      let v282 = *v207;
      let v283 = v278 == v282;
      let v284 = v278 > v206;
      let v285 = v283 && v284;
      if v285 {
        let v286 = *v273;
        let v287 = v286 < v270;
        *v281 = v287;
        let v288 = *v273;
        let v289 = v288 + v209;
        *v273 = v289;
      }
      let v290 = *v281;
      if v290 {
        let v291 = *v271;
        let v292 = v291 + v209;
        *v271 = v292;
        let v293 = v90 + v275;
        let v294 = &(*v20)[v293];
        let v295 = *v294;
        let v296 = u32(4294967295);
        let v297 = v295 == v296;
        if v297 {
          let v298 = *v272;
          let v299 = v298 + v209;
          *v272 = v299;
        } else {
          let v300 = u32(v295);
          let v301 = v78 + v300;
          let v302 = &(*v18)[v301];
          *v302 = v66;
        }
        *v277 = v209;
      } else {
        *v277 = v206;
      }
    }
    let v303 = &shared_v566;
    workgroupBarrier();
    let v304 = &(*v303)[v106];
    let v305 = *v271;
    *v304 = v305;
    workgroupBarrier();
    var<function> v306_store: u32;
    let v306 = &v306_store;
    *v306 = v206;
    for(var v307: u32 = v23; v307 < v106; v307 += v72) {
      let v308 = &(*v303)[v307];
      let v309 = *v308;
      let v310 = *v306;
      let v311 = v310 + v309;
      *v306 = v311;
    }
    let v312 = &shared_v593;
    workgroupBarrier();
    let v313 = &(*v312)[v106];
    let v314 = *v272;
    *v313 = v314;
    workgroupBarrier();
    var<function> v315_store: u32;
    let v315 = &v315_store;
    *v315 = v206;
    for(var v316: u32 = v23; v316 < v106; v316 += v72) {
      let v317 = &(*v312)[v316];
      let v318 = *v317;
      let v319 = *v315;
      let v320 = v319 + v318;
      *v315 = v320;
    }
    let v321 = &shared_v620;
    workgroupBarrier();
    let v322 = &(*v321)[v106];
    let v323 = *v271;
    *v322 = v323;
    workgroupBarrier();
    var<function> v324_store: u32;
    let v324 = &v324_store;
    *v324 = v206;
    for(var v325: u32 = v23; v325 < v123; v325 += v72) {
      let v326 = &(*v321)[v325];
      let v327 = *v326;
      let v328 = *v324;
      let v329 = v328 + v327;
      *v324 = v329;
    }
    let v330 = &shared_v646;
    workgroupBarrier();
    let v331 = &(*v330)[v106];
    let v332 = *v272;
    *v331 = v332;
    workgroupBarrier();
    var<function> v333_store: u32;
    let v333 = &v333_store;
    *v333 = v206;
    for(var v334: u32 = v23; v334 < v123; v334 += v72) {
      let v335 = &(*v330)[v334];
      let v336 = *v335;
      let v337 = *v333;
      let v338 = v337 + v336;
      *v333 = v338;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    var<function> v339_store: u32;
    let v339 = &v339_store;
    let v340 = *v306;
    *v339 = v340;
    var<function> v341_store: u32;
    let v341 = &v341_store;
    let v342 = *v315;
    *v341 = v342;
    for(var v343: u32 = v128; v343 < v130; v343 += v72) {
      let v344 = v95 + v343;
      let v345 = &(*v17)[v344];
      let v346 = *v345;
      let v347 = v346 == v209;
      if v347 {
        let v348 = v90 + v343;
        let v349 = &(*v20)[v348];
        let v350 = *v349;
        let v351 = u32(4294967295);
        let v352 = v350 == v351;
        if v352 {
          let v353 = u32(v343);
          let v354 = *v341;
          let v355 = u32(v354);
          let v356 = v67 * v355;
          let v357 = v94 + v356;
          let v358 = &(*v14)[v357];
          *v358 = v353;
          let v359 = v354 + v209;
          *v341 = v359;
        } else {
          let v360 = *v339;
          let v361 = v122 + v360;
          let v362 = u32(v361);
          let v363 = v91 + v362;
          let v364 = &(*v15)[v363];
          *v364 = v350;
        }
        let v365 = *v339;
        let v366 = v122 + v365;
        *v345 = v366;
        let v367 = v365 + v209;
        *v339 = v367;
      }
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v368 = v58 + v62;
    let v369 = u32(v368);
    let v370 = v71 - v369;
    let v371 = v370 + v123;
    let v372 = v371 - v72;
    let v373 = v372 / v123;
    let v374 = v106 * v373;
    let v375 = min(v374, v370);
    let v376 = v375 + v373;
    let v377 = min(v376, v370);
    for(var v378: u32 = v375; v378 < v377; v378 += v72) {
      let v379 = v78 + v369;
      let v380 = v379 + v378;
      let v381 = &(*v18)[v380];
      let v382 = *v381;
      let v383 = v66 - v382;
      let v384 = v96 + v378;
      let v385 = &(*v16)[v384];
      *v385 = v383;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v386 = *v333;
    let v387 = v386 > v206;
    if v387 {
      var<function> v388_store: u32;
      let v388 = &v388_store;
      *v388 = v206;
      for(var v389: u32 = v206; v389 < v208; v389 += v209) {
        let v390 = u32(31);
        let v391 = v390 - v389;
        let v392 = v209 << u32(v391);
        let v393 = *v388;
        let v394 = v393 | v392;
        var<function> v395_store: u32;
        let v395 = &v395_store;
        *v395 = v206;
        for(var v396: u32 = v375; v396 < v377; v396 += v72) {
          let v397 = v96 + v396;
          let v398 = &(*v16)[v397];
          let v399 = *v398;
          let v400 = v399 >= v394;
          let v401 = u32(v400);
          let v402 = *v395;
          let v403 = v402 + v401;
          *v395 = v403;
        }
        let v404 = &shared_v802;
        workgroupBarrier();
        let v405 = &(*v404)[v106];
        let v406 = *v395;
        *v405 = v406;
        workgroupBarrier();
        var<function> v407_store: u32;
        let v407 = &v407_store;
        *v407 = v206;
        for(var v408: u32 = v23; v408 < v123; v408 += v72) {
          let v409 = &(*v404)[v408];
          let v410 = *v409;
          let v411 = *v407;
          let v412 = v411 + v410;
          *v407 = v412;
        }
        let v413 = *v407;
        let v414 = *v333;
        let v415 = v413 >= v414;
        if v415 {
          *v388 = v394;
        }
      }
      var<function> v416_store: u32;
      let v416 = &v416_store;
      *v416 = v206;
      var<function> v417_store: u32;
      let v417 = &v417_store;
      *v417 = v206;
      for(var v418: u32 = v375; v418 < v377; v418 += v72) {
        let v419 = v96 + v418;
        let v420 = &(*v16)[v419];
        let v421 = *v420;
        let v422 = *v388;
        let v423 = v421 > v422;
        if v423 {
          let v424 = *v416;
          let v425 = v424 + v209;
          *v416 = v425;
        } else {
          let v426 = v421 == v422;
          let v427 = v421 > v206;
          let v428 = v426 && v427;
          if v428 {
            let v429 = *v417;
            let v430 = v429 + v209;
            *v417 = v430;
          }
        }
      }
      let v431 = &shared_v859;
      workgroupBarrier();
      let v432 = &(*v431)[v106];
      let v433 = *v416;
      *v432 = v433;
      workgroupBarrier();
      var<function> v434_store: u32;
      let v434 = &v434_store;
      *v434 = v206;
      for(var v435: u32 = v23; v435 < v123; v435 += v72) {
        let v436 = &(*v431)[v435];
        let v437 = *v436;
        let v438 = *v434;
        let v439 = v438 + v437;
        *v434 = v439;
      }
      let v440 = *v333;
      let v441 = *v434;
      let v442 = v440 - v441;
      let v443 = &shared_v888;
      workgroupBarrier();
      let v444 = &(*v443)[v106];
      let v445 = *v417;
      *v444 = v445;
      workgroupBarrier();
      var<function> v446_store: u32;
      let v446 = &v446_store;
      *v446 = v206;
      for(var v447: u32 = v23; v447 < v106; v447 += v72) {
        let v448 = &(*v443)[v447];
        let v449 = *v448;
        let v450 = *v446;
        let v451 = v450 + v449;
        *v446 = v451;
      }
      let v452 = *v446;
      let v453 = min(v442, v452);
      let v454 = v442 - v453;
      let v455 = *v417;
      let v456 = min(v455, v454);
      let v457 = *v416;
      let v458 = v457 + v456;
      let v459 = &shared_v922;
      workgroupBarrier();
      let v460 = &(*v459)[v106];
      *v460 = v458;
      workgroupBarrier();
      var<function> v461_store: u32;
      let v461 = &v461_store;
      *v461 = v206;
      for(var v462: u32 = v23; v462 < v106; v462 += v72) {
        let v463 = &(*v459)[v462];
        let v464 = *v463;
        let v465 = *v461;
        let v466 = v465 + v464;
        *v461 = v466;
      }
      var<function> v467_store: u32;
      let v467 = &v467_store;
      let v468 = *v461;
      *v467 = v468;
      var<function> v469_store: u32;
      let v469 = &v469_store;
      let v470 = *v446;
      *v469 = v470;
      for(var v471: u32 = v375; v471 < v377; v471 += v72) {
        let v472 = v96 + v471;
        let v473 = &(*v16)[v472];
        let v474 = *v473;
        let v475 = *v388;
        let v476 = v474 > v475;
        var<function> v477_store: bool;
        let v477 = &v477_store;
        *v477 = v476;
        let v478 = *v388;
        let v479 = v474 == v478;
        let v480 = v474 > v206;
        let v481 = v479 && v480;
        if v481 {
          let v482 = *v469;
          let v483 = v482 < v442;
          *v477 = v483;
          let v484 = *v469;
          let v485 = v484 + v209;
          *v469 = v485;
        }
        let v486 = *v477;
        if v486 {
          let v487 = v369 + v471;
          let v488 = v78 + v487;
          let v489 = &(*v19)[v488];
          let v490 = *v489;
          let v491 = u32(4294967295);
          let v492 = v490 != v491;
          if v492 {
            let v493 = u32(v490);
            let v494 = v90 + v493;
            let v495 = &(*v20)[v494];
            *v495 = v491;
          }
          let v496 = *v467;
          let v497 = u32(v496);
          let v498 = v67 * v497;
          let v499 = v94 + v498;
          let v500 = &(*v14)[v499];
          let v501 = *v500;
          let v502 = u32(v487);
          let v503 = v499 + v72;
          let v504 = &(*v14)[v503];
          *v504 = v502;
          *v489 = v501;
          let v505 = &(*v18)[v488];
          *v505 = v66;
          let v506 = u32(v501);
          let v507 = v95 + v506;
          let v508 = &(*v17)[v507];
          let v509 = *v508;
          let v510 = u32(v509);
          let v511 = v91 + v510;
          let v512 = &(*v15)[v511];
          *v512 = v502;
          let v513 = v496 + v209;
          *v467 = v513;
        }
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      let v514 = *v333;
      let v515 = u32(v514);
      for(var v516: u32 = v106; v516 < v515; v516 += v123) {
        let v517 = v67 * v516;
        let v518 = v94 + v517;
        let v519 = &(*v14)[v518];
        let v520 = *v519;
        let v521 = v518 + v72;
        let v522 = &(*v14)[v521];
        let v523 = *v522;
        let v524 = u32(v520);
        let v525 = v90 + v524;
        let v526 = &(*v20)[v525];
        *v526 = v523;
      }
    }
    if v107 {
      let v527 = *v324;
      let v528 = v122 + v527;
      let v529 = v44 * v67;
      let v530 = &(*v13)[v529];
      *v530 = v528;
      let v531 = v529 + v72;
      let v532 = &(*v13)[v531];
      let v533 = *v333;
      *v532 = v533;
    }
  }
  return;
}
