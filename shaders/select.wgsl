var<workgroup> shared_v222: array<f32, 64>;
var<workgroup> shared_v281: array<f32, 64>;
var<workgroup> shared_v394: array<u32, 64>;
var<workgroup> shared_v450: array<u32, 64>;
var<workgroup> shared_v476: array<u32, 64>;
var<workgroup> shared_v568: array<u32, 64>;
var<workgroup> shared_v595: array<u32, 64>;
var<workgroup> shared_v622: array<u32, 64>;
var<workgroup> shared_v648: array<u32, 64>;
var<workgroup> shared_v804: array<u32, 64>;
var<workgroup> shared_v861: array<u32, 64>;
var<workgroup> shared_v890: array<u32, 64>;
var<workgroup> shared_v924: array<u32, 64>;
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
          *v170 = v174;
          let v175 = *v163;
          let v176 = v175 + v174;
          *v163 = v176;
        }
      }
      let v177 = &shared_v281;
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
          let v194 = *v180;
          let v195 = v193 / v194;
          let v196 = v95 + v186;
          let v197 = &(*v17)[v196];
          let v198 = *v197;
          let v199 = bitcast<u32>(v195);
          let v200 = u32(1);
          let v201 = v199 + v200;
          let v202 = max(v198, v201);
          *v197 = v202;
        }
      }
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v203 = u32(0);
    var<function> v204_store: u32;
    let v204 = &v204_store;
    *v204 = v203;
    let v205 = u32(32);
    let v206 = u32(1);
    for(var v207: u32 = v203; v207 < v205; v207 += v206) {
      let v208 = u32(31);
      let v209 = v208 - v207;
      let v210 = v206 << u32(v209);
      let v211 = *v204;
      let v212 = v211 | v210;
      var<function> v213_store: u32;
      let v213 = &v213_store;
      *v213 = v203;
      for(var v214: u32 = v128; v214 < v130; v214 += v72) {
        let v215 = v95 + v214;
        let v216 = &(*v17)[v215];
        let v217 = *v216;
        let v218 = v217 >= v212;
        let v219 = u32(v218);
        let v220 = *v213;
        let v221 = v220 + v219;
        *v213 = v221;
      }
      let v222 = &shared_v394;
      workgroupBarrier();
      let v223 = &(*v222)[v106];
      let v224 = *v213;
      *v223 = v224;
      workgroupBarrier();
      var<function> v225_store: u32;
      let v225 = &v225_store;
      *v225 = v203;
      for(var v226: u32 = v23; v226 < v123; v226 += v72) {
        let v227 = &(*v222)[v226];
        let v228 = *v227;
        let v229 = *v225;
        let v230 = v229 + v228;
        *v225 = v230;
      }
      let v231 = *v225;
      let v232 = v231 >= v26;
      if v232 {
        *v204 = v212;
      }
    }
    var<function> v233_store: u32;
    let v233 = &v233_store;
    *v233 = v203;
    var<function> v234_store: u32;
    let v234 = &v234_store;
    *v234 = v203;
    for(var v235: u32 = v128; v235 < v130; v235 += v72) {
      let v236 = v95 + v235;
      let v237 = &(*v17)[v236];
      let v238 = *v237;
      let v239 = *v204;
      let v240 = v238 > v239;
      if v240 {
        let v241 = *v233;
        let v242 = v241 + v206;
        *v233 = v242;
      } else {
        let v243 = v238 == v239;
        let v244 = v238 > v203;
        let v245 = v243 && v244;
        if v245 {
          let v246 = *v234;
          let v247 = v246 + v206;
          *v234 = v247;
        }
      }
    }
    let v248 = &shared_v450;
    workgroupBarrier();
    let v249 = &(*v248)[v106];
    let v250 = *v233;
    *v249 = v250;
    workgroupBarrier();
    var<function> v251_store: u32;
    let v251 = &v251_store;
    *v251 = v203;
    for(var v252: u32 = v23; v252 < v123; v252 += v72) {
      let v253 = &(*v248)[v252];
      let v254 = *v253;
      let v255 = *v251;
      let v256 = v255 + v254;
      *v251 = v256;
    }
    let v257 = &shared_v476;
    workgroupBarrier();
    let v258 = &(*v257)[v106];
    let v259 = *v234;
    *v258 = v259;
    workgroupBarrier();
    var<function> v260_store: u32;
    let v260 = &v260_store;
    *v260 = v203;
    for(var v261: u32 = v23; v261 < v106; v261 += v72) {
      let v262 = &(*v257)[v261];
      let v263 = *v262;
      let v264 = *v260;
      let v265 = v264 + v263;
      *v260 = v265;
    }
    let v266 = *v251;
    let v267 = v26 - v266;
    var<function> v268_store: u32;
    let v268 = &v268_store;
    *v268 = v203;
    var<function> v269_store: u32;
    let v269 = &v269_store;
    *v269 = v203;
    var<function> v270_store: u32;
    let v270 = &v270_store;
    let v271 = *v260;
    *v270 = v271;
    for(var v272: u32 = v128; v272 < v130; v272 += v72) {
      let v273 = v95 + v272;
      let v274 = &(*v17)[v273];
      let v275 = *v274;
      let v276 = *v204;
      let v277 = v275 > v276;
      var<function> v278_store: bool;
      let v278 = &v278_store;
      *v278 = v277;
      let v279 = *v204;
      let v280 = v275 == v279;
      let v281 = v275 > v203;
      let v282 = v280 && v281;
      if v282 {
        let v283 = *v270;
        let v284 = v283 < v267;
        *v278 = v284;
        let v285 = *v270;
        let v286 = v285 + v206;
        *v270 = v286;
      }
      let v287 = *v278;
      if v287 {
        let v288 = *v268;
        let v289 = v288 + v206;
        *v268 = v289;
        let v290 = v90 + v272;
        let v291 = &(*v20)[v290];
        let v292 = *v291;
        let v293 = u32(4294967295);
        let v294 = v292 == v293;
        if v294 {
          let v295 = *v269;
          let v296 = v295 + v206;
          *v269 = v296;
        } else {
          let v297 = u32(v292);
          let v298 = v78 + v297;
          let v299 = &(*v18)[v298];
          *v299 = v66;
        }
        *v274 = v206;
      } else {
        *v274 = v203;
      }
    }
    let v300 = &shared_v568;
    workgroupBarrier();
    let v301 = &(*v300)[v106];
    let v302 = *v268;
    *v301 = v302;
    workgroupBarrier();
    var<function> v303_store: u32;
    let v303 = &v303_store;
    *v303 = v203;
    for(var v304: u32 = v23; v304 < v106; v304 += v72) {
      let v305 = &(*v300)[v304];
      let v306 = *v305;
      let v307 = *v303;
      let v308 = v307 + v306;
      *v303 = v308;
    }
    let v309 = &shared_v595;
    workgroupBarrier();
    let v310 = &(*v309)[v106];
    let v311 = *v269;
    *v310 = v311;
    workgroupBarrier();
    var<function> v312_store: u32;
    let v312 = &v312_store;
    *v312 = v203;
    for(var v313: u32 = v23; v313 < v106; v313 += v72) {
      let v314 = &(*v309)[v313];
      let v315 = *v314;
      let v316 = *v312;
      let v317 = v316 + v315;
      *v312 = v317;
    }
    let v318 = &shared_v622;
    workgroupBarrier();
    let v319 = &(*v318)[v106];
    let v320 = *v268;
    *v319 = v320;
    workgroupBarrier();
    var<function> v321_store: u32;
    let v321 = &v321_store;
    *v321 = v203;
    for(var v322: u32 = v23; v322 < v123; v322 += v72) {
      let v323 = &(*v318)[v322];
      let v324 = *v323;
      let v325 = *v321;
      let v326 = v325 + v324;
      *v321 = v326;
    }
    let v327 = &shared_v648;
    workgroupBarrier();
    let v328 = &(*v327)[v106];
    let v329 = *v269;
    *v328 = v329;
    workgroupBarrier();
    var<function> v330_store: u32;
    let v330 = &v330_store;
    *v330 = v203;
    for(var v331: u32 = v23; v331 < v123; v331 += v72) {
      let v332 = &(*v327)[v331];
      let v333 = *v332;
      let v334 = *v330;
      let v335 = v334 + v333;
      *v330 = v335;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    var<function> v336_store: u32;
    let v336 = &v336_store;
    let v337 = *v303;
    *v336 = v337;
    var<function> v338_store: u32;
    let v338 = &v338_store;
    let v339 = *v312;
    *v338 = v339;
    for(var v340: u32 = v128; v340 < v130; v340 += v72) {
      let v341 = v95 + v340;
      let v342 = &(*v17)[v341];
      let v343 = *v342;
      let v344 = v343 == v206;
      if v344 {
        let v345 = v90 + v340;
        let v346 = &(*v20)[v345];
        let v347 = *v346;
        let v348 = u32(4294967295);
        let v349 = v347 == v348;
        if v349 {
          let v350 = u32(v340);
          let v351 = *v338;
          let v352 = u32(v351);
          let v353 = v67 * v352;
          let v354 = v94 + v353;
          let v355 = &(*v14)[v354];
          *v355 = v350;
          let v356 = v351 + v206;
          *v338 = v356;
        } else {
          let v357 = *v336;
          let v358 = v122 + v357;
          let v359 = u32(v358);
          let v360 = v91 + v359;
          let v361 = &(*v15)[v360];
          *v361 = v347;
        }
        let v362 = *v336;
        let v363 = v122 + v362;
        *v342 = v363;
        let v364 = v362 + v206;
        *v336 = v364;
      }
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v365 = v58 + v62;
    let v366 = u32(v365);
    let v367 = v71 - v366;
    let v368 = v367 + v123;
    let v369 = v368 - v72;
    let v370 = v369 / v123;
    let v371 = v106 * v370;
    let v372 = min(v371, v367);
    let v373 = v372 + v370;
    let v374 = min(v373, v367);
    for(var v375: u32 = v372; v375 < v374; v375 += v72) {
      let v376 = v78 + v366;
      let v377 = v376 + v375;
      let v378 = &(*v18)[v377];
      let v379 = *v378;
      let v380 = v66 - v379;
      let v381 = v96 + v375;
      let v382 = &(*v16)[v381];
      *v382 = v380;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v383 = *v330;
    let v384 = v383 > v203;
    if v384 {
      var<function> v385_store: u32;
      let v385 = &v385_store;
      *v385 = v203;
      for(var v386: u32 = v203; v386 < v205; v386 += v206) {
        let v387 = u32(31);
        let v388 = v387 - v386;
        let v389 = v206 << u32(v388);
        let v390 = *v385;
        let v391 = v390 | v389;
        var<function> v392_store: u32;
        let v392 = &v392_store;
        *v392 = v203;
        for(var v393: u32 = v372; v393 < v374; v393 += v72) {
          let v394 = v96 + v393;
          let v395 = &(*v16)[v394];
          let v396 = *v395;
          let v397 = v396 >= v391;
          let v398 = u32(v397);
          let v399 = *v392;
          let v400 = v399 + v398;
          *v392 = v400;
        }
        let v401 = &shared_v804;
        workgroupBarrier();
        let v402 = &(*v401)[v106];
        let v403 = *v392;
        *v402 = v403;
        workgroupBarrier();
        var<function> v404_store: u32;
        let v404 = &v404_store;
        *v404 = v203;
        for(var v405: u32 = v23; v405 < v123; v405 += v72) {
          let v406 = &(*v401)[v405];
          let v407 = *v406;
          let v408 = *v404;
          let v409 = v408 + v407;
          *v404 = v409;
        }
        let v410 = *v404;
        let v411 = *v330;
        let v412 = v410 >= v411;
        if v412 {
          *v385 = v391;
        }
      }
      var<function> v413_store: u32;
      let v413 = &v413_store;
      *v413 = v203;
      var<function> v414_store: u32;
      let v414 = &v414_store;
      *v414 = v203;
      for(var v415: u32 = v372; v415 < v374; v415 += v72) {
        let v416 = v96 + v415;
        let v417 = &(*v16)[v416];
        let v418 = *v417;
        let v419 = *v385;
        let v420 = v418 > v419;
        if v420 {
          let v421 = *v413;
          let v422 = v421 + v206;
          *v413 = v422;
        } else {
          let v423 = v418 == v419;
          let v424 = v418 > v203;
          let v425 = v423 && v424;
          if v425 {
            let v426 = *v414;
            let v427 = v426 + v206;
            *v414 = v427;
          }
        }
      }
      let v428 = &shared_v861;
      workgroupBarrier();
      let v429 = &(*v428)[v106];
      let v430 = *v413;
      *v429 = v430;
      workgroupBarrier();
      var<function> v431_store: u32;
      let v431 = &v431_store;
      *v431 = v203;
      for(var v432: u32 = v23; v432 < v123; v432 += v72) {
        let v433 = &(*v428)[v432];
        let v434 = *v433;
        let v435 = *v431;
        let v436 = v435 + v434;
        *v431 = v436;
      }
      let v437 = *v330;
      let v438 = *v431;
      let v439 = v437 - v438;
      let v440 = &shared_v890;
      workgroupBarrier();
      let v441 = &(*v440)[v106];
      let v442 = *v414;
      *v441 = v442;
      workgroupBarrier();
      var<function> v443_store: u32;
      let v443 = &v443_store;
      *v443 = v203;
      for(var v444: u32 = v23; v444 < v106; v444 += v72) {
        let v445 = &(*v440)[v444];
        let v446 = *v445;
        let v447 = *v443;
        let v448 = v447 + v446;
        *v443 = v448;
      }
      let v449 = *v443;
      let v450 = min(v439, v449);
      let v451 = v439 - v450;
      let v452 = *v414;
      let v453 = min(v452, v451);
      let v454 = *v413;
      let v455 = v454 + v453;
      let v456 = &shared_v924;
      workgroupBarrier();
      let v457 = &(*v456)[v106];
      *v457 = v455;
      workgroupBarrier();
      var<function> v458_store: u32;
      let v458 = &v458_store;
      *v458 = v203;
      for(var v459: u32 = v23; v459 < v106; v459 += v72) {
        let v460 = &(*v456)[v459];
        let v461 = *v460;
        let v462 = *v458;
        let v463 = v462 + v461;
        *v458 = v463;
      }
      var<function> v464_store: u32;
      let v464 = &v464_store;
      let v465 = *v458;
      *v464 = v465;
      var<function> v466_store: u32;
      let v466 = &v466_store;
      let v467 = *v443;
      *v466 = v467;
      for(var v468: u32 = v372; v468 < v374; v468 += v72) {
        let v469 = v96 + v468;
        let v470 = &(*v16)[v469];
        let v471 = *v470;
        let v472 = *v385;
        let v473 = v471 > v472;
        var<function> v474_store: bool;
        let v474 = &v474_store;
        *v474 = v473;
        let v475 = *v385;
        let v476 = v471 == v475;
        let v477 = v471 > v203;
        let v478 = v476 && v477;
        if v478 {
          let v479 = *v466;
          let v480 = v479 < v439;
          *v474 = v480;
          let v481 = *v466;
          let v482 = v481 + v206;
          *v466 = v482;
        }
        let v483 = *v474;
        if v483 {
          let v484 = v366 + v468;
          let v485 = v78 + v484;
          let v486 = &(*v19)[v485];
          let v487 = *v486;
          let v488 = u32(4294967295);
          let v489 = v487 != v488;
          if v489 {
            let v490 = u32(v487);
            let v491 = v90 + v490;
            let v492 = &(*v20)[v491];
            *v492 = v488;
          }
          let v493 = *v464;
          let v494 = u32(v493);
          let v495 = v67 * v494;
          let v496 = v94 + v495;
          let v497 = &(*v14)[v496];
          let v498 = *v497;
          let v499 = u32(v484);
          let v500 = v496 + v72;
          let v501 = &(*v14)[v500];
          *v501 = v499;
          *v486 = v498;
          let v502 = &(*v18)[v485];
          *v502 = v66;
          let v503 = u32(v498);
          let v504 = v95 + v503;
          let v505 = &(*v17)[v504];
          let v506 = *v505;
          let v507 = u32(v506);
          let v508 = v91 + v507;
          let v509 = &(*v15)[v508];
          *v509 = v499;
          let v510 = v493 + v206;
          *v464 = v510;
        }
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      let v511 = *v330;
      let v512 = u32(v511);
      for(var v513: u32 = v106; v513 < v512; v513 += v123) {
        let v514 = v67 * v513;
        let v515 = v94 + v514;
        let v516 = &(*v14)[v515];
        let v517 = *v516;
        let v518 = v515 + v72;
        let v519 = &(*v14)[v518];
        let v520 = *v519;
        let v521 = u32(v517);
        let v522 = v90 + v521;
        let v523 = &(*v20)[v522];
        *v523 = v520;
      }
    }
    if v107 {
      let v524 = *v321;
      let v525 = v122 + v524;
      let v526 = v44 * v67;
      let v527 = &(*v13)[v526];
      *v527 = v525;
      let v528 = v526 + v72;
      let v529 = &(*v13)[v528];
      let v530 = *v330;
      *v529 = v530;
    }
  }
  return;
}
