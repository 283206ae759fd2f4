var<workgroup> shared_v213: array<f32, 64>;
var<workgroup> shared_v275: array<f32, 64>;
var<workgroup> shared_v333: array<f32, 64>;
var<workgroup> shared_v395: array<f32, 64>;
var<workgroup> shared_v453: array<f32, 64>;
var<workgroup> shared_v515: array<f32, 64>;
var<workgroup> shared_v694: array<u32, 64>;
var<workgroup> shared_v750: array<u32, 64>;
var<workgroup> shared_v776: array<u32, 64>;
var<workgroup> shared_v868: array<u32, 64>;
var<workgroup> shared_v895: array<u32, 64>;
var<workgroup> shared_v922: array<u32, 64>;
var<workgroup> shared_v948: array<u32, 64>;
var<workgroup> shared_v1104: array<u32, 64>;
var<workgroup> shared_v1161: array<u32, 64>;
var<workgroup> shared_v1190: array<u32, 64>;
var<workgroup> shared_v1224: array<u32, 64>;
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
struct info_st { scalars_usize: array<u32, 6>, scalars_u32: array<u32, 2>, static_meta: array<u32, 12> }
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
  let v35 = v13[2];
  let v36 = u32(v35);
  let v37 = v14[1];
  let v38 = u32(v37);
  let v39 = v36 * v38;
  let v40 = v14[0];
  let v41 = u32(v40);
  let v42 = v39 * v41;
  let v43 = v13[1];
  let v44 = u32(v43);
  let v45 = v44 * v41;
  let v46 = v42 + v45;
  let v47 = v13[0];
  let v48 = u32(v47);
  let v49 = v46 + v48;
  let v50 = v49 < v28;
  if v50 {
    let v51 = v49 % v29;
    let v52 = v49 / v29;
    let v53 = u32(16);
    let v54 = v52 * v53;
    let v55 = u32(5);
    let v56 = v54 + v55;
    let v57 = &(*v24)[v56];
    let v58 = *v57;
    let v59 = u32(v58);
    let v60 = u32(6);
    let v61 = v54 + v60;
    let v62 = &(*v24)[v61];
    let v63 = *v62;
    let v64 = u32(7);
    let v65 = v54 + v64;
    let v66 = &(*v24)[v65];
    let v67 = *v66;
    let v68 = u32(12);
    let v69 = v54 + v68;
    let v70 = &(*v24)[v69];
    let v71 = *v70;
    let v72 = u32(2);
    let v73 = v54 + v72;
    let v74 = &(*v24)[v73];
    let v75 = *v74;
    let v76 = u32(v75);
    let v77 = u32(1);
    let v78 = v54 + v77;
    let v79 = &(*v24)[v78];
    let v80 = *v79;
    let v81 = u32(v80);
    let v82 = v51 * v76;
    let v83 = v81 + v82;
    let v84 = u32(3);
    let v85 = v54 + v84;
    let v86 = &(*v24)[v85];
    let v87 = *v86;
    let v88 = u32(v87);
    let v89 = u32(4);
    let v90 = v54 + v89;
    let v91 = &(*v24)[v90];
    let v92 = *v91;
    let v93 = u32(v92);
    let v94 = v51 * v93;
    let v95 = v88 + v94;
    let v96 = v49 * v34;
    let v97 = u32(v30);
    let v98 = v49 * v97;
    let v99 = v98 * v72;
    let v100 = v49 * v31;
    let v101 = v49 * v33;
    let v102 = u32(8);
    let v103 = v54 + v102;
    let v104 = &(*v24)[v103];
    let v105 = *v104;
    let v106 = u32(9);
    let v107 = v54 + v106;
    let v108 = &(*v24)[v107];
    let v109 = *v108;
    let v110 = v12;
    let v111 = u32(v110);
    let v112 = v111 == v27;
    if v112 {
      let v113 = u32(v63);
      for(var v114: u32 = v27; v114 < v113; v114 += v77) {
        let v115 = u32(v114);
        let v116 = v96 + v114;
        let v117 = &(*v18)[v116];
        *v117 = v115;
      }
      let v118 = u32(v109);
      for(var v119: u32 = v27; v119 < v118; v119 += v77) {
        let v120 = u32(v119);
        let v121 = v105 + v120;
        let v122 = v121 % v67;
        let v123 = v63 + v122;
        let v124 = v96 + v113;
        let v125 = v124 + v119;
        let v126 = &(*v18)[v125];
        *v126 = v123;
      }
    }
    let v127 = v63 + v109;
    let v128 = u32(32);
    let v129 = v59 + v128;
    let v130 = v129 - v77;
    let v131 = v130 / v128;
    var<function> v132_store: array<f32, 3>= array<f32, 3>();
    let v132 = &v132_store;
    let v133 = v49 * v84;
    let v134 = v133 * v32;
    let v135 = f32(-1.0000000150474662e30);
    var<function> v136_store: f32;
    let v136 = &v136_store;
    *v136 = v135;
    let v137 = u32(64);
    for(var v138: u32 = v111; v138 < v131; v138 += v137) {
      let v139 = v134 + v138;
      let v140 = v139 * v72;
      let v141 = &(*v25)[v140];
      let v142 = *v141;
      let v143 = *v136;
      let v144 = max(v143, v142);
      *v136 = v144;
    }
    let v145 = &shared_v213;
    workgroupBarrier();
    let v146 = &(*v145)[v111];
    let v147 = *v136;
    *v146 = v147;
    workgroupBarrier();
    let v148 = &(*v145)[v27];
    let v149 = *v148;
    var<function> v150_store: f32;
    let v150 = &v150_store;
    *v150 = v149;
    for(var v151: u32 = v77; v151 < v137; v151 += v77) {
      let v152 = &(*v145)[v151];
      let v153 = *v152;
      let v154 = *v150;
      let v155 = max(v154, v153);
      *v150 = v155;
    }
    let v156 = f32(0.0);
    var<function> v157_store: f32;
    let v157 = &v157_store;
    *v157 = v156;
    for(var v158: u32 = v111; v158 < v131; v158 += v137) {
      let v159 = v134 + v158;
      let v160 = v159 * v72;
      let v161 = v160 + v77;
      let v162 = &(*v25)[v161];
      let v163 = *v162;
      let v164 = &(*v25)[v160];
      let v165 = *v164;
      let v166 = *v150;
      let v167 = v165 - v166;
      let v168 = exp(v167);
      let v169 = *v157;
      let v170 = fma(v163, v168, v169);
      *v157 = v170;
    }
    let v171 = &shared_v275;
    workgroupBarrier();
    let v172 = &(*v171)[v111];
    let v173 = *v157;
    *v172 = v173;
    workgroupBarrier();
    var<function> v174_store: f32;
    let v174 = &v174_store;
    *v174 = v156;
    for(var v175: u32 = v27; v175 < v137; v175 += v77) {
      let v176 = &(*v171)[v175];
      let v177 = *v176;
      let v178 = *v174;
      let v179 = v178 + v177;
      *v174 = v179;
    }
    let v180 = *v174;
    let v181 = log(v180);
    let v182 = *v150;
    let v183 = v182 + v181;
    let v184 = &(*v132)[v27];
    *v184 = v183;
    let v185 = v133 + v77;
    let v186 = v185 * v32;
    var<function> v187_store: f32;
    let v187 = &v187_store;
    *v187 = v135;
    for(var v188: u32 = v111; v188 < v131; v188 += v137) {
      let v189 = v186 + v188;
      let v190 = v189 * v72;
      let v191 = &(*v25)[v190];
      let v192 = *v191;
      let v193 = *v187;
      let v194 = max(v193, v192);
      *v187 = v194;
    }
    let v195 = &shared_v333;
    workgroupBarrier();
    let v196 = &(*v195)[v111];
    let v197 = *v187;
    *v196 = v197;
    workgroupBarrier();
    let v198 = &(*v195)[v27];
    let v199 = *v198;
    var<function> v200_store: f32;
    let v200 = &v200_store;
    *v200 = v199;
    for(var v201: u32 = v77; v201 < v137; v201 += v77) {
      let v202 = &(*v195)[v201];
      let v203 = *v202;
      let v204 = *v200;
      let v205 = max(v204, v203);
      *v200 = v205;
    }
    var<function> v206_store: f32;
    let v206 = &v206_store;
    *v206 = v156;
    for(var v207: u32 = v111; v207 < v131; v207 += v137) {
      let v208 = v186 + v207;
      let v209 = v208 * v72;
      let v210 = v209 + v77;
      let v211 = &(*v25)[v210];
      let v212 = *v211;
      let v213 = &(*v25)[v209];
      let v214 = *v213;
      let v215 = *v200;
      let v216 = v214 - v215;
      let v217 = exp(v216);
      let v218 = *v206;
      let v219 = fma(v212, v217, v218);
      *v206 = v219;
    }
    let v220 = &shared_v395;
    workgroupBarrier();
    let v221 = &(*v220)[v111];
    let v222 = *v206;
    *v221 = v222;
    workgroupBarrier();
    var<function> v223_store: f32;
    let v223 = &v223_store;
    *v223 = v156;
    for(var v224: u32 = v27; v224 < v137; v224 += v77) {
      let v225 = &(*v220)[v224];
      let v226 = *v225;
      let v227 = *v223;
      let v228 = v227 + v226;
      *v223 = v228;
    }
    let v229 = *v223;
    let v230 = log(v229);
    let v231 = *v200;
    let v232 = v231 + v230;
    let v233 = &(*v132)[v77];
    *v233 = v232;
    let v234 = v133 + v72;
    let v235 = v234 * v32;
    var<function> v236_store: f32;
    let v236 = &v236_store;
    *v236 = v135;
    for(var v237: u32 = v111; v237 < v131; v237 += v137) {
      let v238 = v235 + v237;
      let v239 = v238 * v72;
      let v240 = &(*v25)[v239];
      let v241 = *v240;
      let v242 = *v236;
      let v243 = max(v242, v241);
      *v236 = v243;
    }
    let v244 = &shared_v453;
    workgroupBarrier();
    let v245 = &(*v244)[v111];
    let v246 = *v236;
    *v245 = v246;
    workgroupBarrier();
    let v247 = &(*v244)[v27];
    let v248 = *v247;
    var<function> v249_store: f32;
    let v249 = &v249_store;
    *v249 = v248;
    for(var v250: u32 = v77; v250 < v137; v250 += v77) {
      let v251 = &(*v244)[v250];
      let v252 = *v251;
      let v253 = *v249;
      let v254 = max(v253, v252);
      *v249 = v254;
    }
    var<function> v255_store: f32;
    let v255 = &v255_store;
    *v255 = v156;
    for(var v256: u32 = v111; v256 < v131; v256 += v137) {
      let v257 = v235 + v256;
      let v258 = v257 * v72;
      let v259 = v258 + v77;
      let v260 = &(*v25)[v259];
      let v261 = *v260;
      let v262 = &(*v25)[v258];
      let v263 = *v262;
      let v264 = *v249;
      let v265 = v263 - v264;
      let v266 = exp(v265);
      let v267 = *v255;
      let v268 = fma(v261, v266, v267);
      *v255 = v268;
    }
    let v269 = &shared_v515;
    workgroupBarrier();
    let v270 = &(*v269)[v111];
    let v271 = *v255;
    *v270 = v271;
    workgroupBarrier();
    var<function> v272_store: f32;
    let v272 = &v272_store;
    *v272 = v156;
    for(var v273: u32 = v27; v273 < v137; v273 += v77) {
      let v274 = &(*v269)[v273];
      let v275 = *v274;
      let v276 = *v272;
      let v277 = v276 + v275;
      *v272 = v277;
    }
    let v278 = *v272;
    let v279 = log(v278);
    let v280 = *v249;
    let v281 = v280 + v279;
    let v282 = &(*v132)[v72];
    *v282 = v281;
    let v283 = v59 + v137;
    let v284 = v283 - v77;
    let v285 = v284 / v137;
    let v286 = v111 * v285;
    let v287 = min(v286, v59);
    let v288 = v287 + v285;
    let v289 = min(v288, v59);
    for(var v290: u32 = v287; v290 < v289; v290 += v77) {
      let v291 = v133 * v31;
      let v292 = v291 + v290;
      let v293 = &(*v26)[v292];
      let v294 = *v293;
      let v295 = *v184;
      let v296 = v294 - v295;
      var<function> v297_store: f32;
      let v297 = &v297_store;
      *v297 = v296;
      let v298 = v292 + v31;
      let v299 = &(*v26)[v298];
      let v300 = *v299;
      let v301 = *v233;
      let v302 = v300 - v301;
      let v303 = *v297;
      let v304 = max(v303, v302);
      *v297 = v304;
      let v305 = v72 * v31;
      let v306 = v292 + v305;
      let v307 = &(*v26)[v306];
      let v308 = *v307;
      let v309 = *v282;
      let v310 = v308 - v309;
      let v311 = *v297;
      let v312 = max(v311, v310);
      *v297 = v312;
      let v313 = u32(0);
      var<function> v314_store: u32;
      let v314 = &v314_store;
      *v314 = v313;
      let v315 = *v293;
      let v316 = f32(-5.000000075237331e29);
      let v317 = v315 > v316;
      if v317 {
        let v318 = *v297;
        let v319 = v156 - v318;
        let v320 = max(v319, v156);
        let v321 = bitcast<u32>(v320);
        let v322 = u32(2139095041);
        let v323 = v322 - v321;
        *v314 = v323;
      }
      let v324 = v100 + v290;
      let v325 = &(*v20)[v324];
      let v326 = *v314;
      *v325 = v326;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v327 = u32(0);
    var<function> v328_store: u32;
    let v328 = &v328_store;
    *v328 = v327;
    let v329 = u32(32);
    let v330 = u32(1);
    for(var v331: u32 = v327; v331 < v329; v331 += v330) {
      let v332 = u32(31);
      let v333 = v332 - v331;
      let v334 = v330 << u32(v333);
      let v335 = *v328;
      let v336 = v335 | v334;
      var<function> v337_store: u32;
      let v337 = &v337_store;
      *v337 = v327;
      for(var v338: u32 = v287; v338 < v289; v338 += v77) {
        let v339 = v100 + v338;
        let v340 = &(*v20)[v339];
        let v341 = *v340;
        let v342 = v341 >= v336;
        let v343 = u32(v342);
        let v344 = *v337;
        let v345 = v344 + v343;
        *v337 = v345;
      }
      let v346 = &shared_v694;
      workgroupBarrier();
      let v347 = &(*v346)[v111];
      let v348 = *v337;
      *v347 = v348;
      workgroupBarrier();
      var<function> v349_store: u32;
      let v349 = &v349_store;
      *v349 = v327;
      for(var v350: u32 = v27; v350 < v137; v350 += v77) {
        let v351 = &(*v346)[v350];
        let v352 = *v351;
        let v353 = *v349;
        let v354 = v353 + v352;
        *v349 = v354;
      }
      let v355 = *v349;
      let v356 = v355 >= v30;
      if v356 {
        *v328 = v336;
      }
    }
    var<function> v357_store: u32;
    let v357 = &v357_store;
    *v357 = v327;
    var<function> v358_store: u32;
    let v358 = &v358_store;
    *v358 = v327;
    for(var v359: u32 = v287; v359 < v289; v359 += v77) {
      let v360 = v100 + v359;
      let v361 = &(*v20)[v360];
      let v362 = *v361;
      let v363 = *v328;
      let v364 = v362 > v363;
      if v364 {
        let v365 = *v357;
        let v366 = v365 + v330;
        *v357 = v366;
      } else {
        let v367 = v362 == v363;
        let v368 = v362 > v327;
        let v369 = v367 && v368;
        if v369 {
          let v370 = *v358;
          let v371 = v370 + v330;
          *v358 = v371;
        }
      }
    }
    let v372 = &shared_v750;
    workgroupBarrier();
    let v373 = &(*v372)[v111];
    let v374 = *v357;
    *v373 = v374;
    workgroupBarrier();
    var<function> v375_store: u32;
    let v375 = &v375_store;
    *v375 = v327;
    for(var v376: u32 = v27; v376 < v137; v376 += v77) {
      let v377 = &(*v372)[v376];
      let v378 = *v377;
      let v379 = *v375;
      let v380 = v379 + v378;
      *v375 = v380;
    }
    let v381 = &shared_v776;
    workgroupBarrier();
    let v382 = &(*v381)[v111];
    let v383 = *v358;
    *v382 = v383;
    workgroupBarrier();
    var<function> v384_store: u32;
    let v384 = &v384_store;
    *v384 = v327;
    for(var v385: u32 = v27; v385 < v111; v385 += v77) {
      let v386 = &(*v381)[v385];
      let v387 = *v386;
      let v388 = *v384;
      let v389 = v388 + v387;
      *v384 = v389;
    }
    let v390 = *v375;
    let v391 = v30 - v390;
    var<function> v392_store: u32;
    let v392 = &v392_store;
    *v392 = v327;
    var<function> v393_store: u32;
    let v393 = &v393_store;
    *v393 = v327;
    var<function> v394_store: u32;
    let v394 = &v394_store;
    let v395 = *v384;
    *v394 = v395;
    for(var v396: u32 = v287; v396 < v289; v396 += v77) {
      let v397 = v100 + v396;
      let v398 = &(*v20)[v397];
      let v399 = *v398;
      let v400 = *v328;
      let v401 = v399 > v400;
      var<function> v402_store: bool;
      let v402 = &v402_store;
      *v402 = v401;
      let v403 = *v328;
      let v404 = v399 == v403;
      let v405 = v399 > v327;
      let v406 = v404 && v405;
      if v406 {
        let v407 = *v394;
        let v408 = v407 < v391;
        *v402 = v408;
        let v409 = *v394;
        let v410 = v409 + v330;
        *v394 = v410;
      }
      let v411 = *v402;
      if v411 {
        let v412 = *v392;
        let v413 = v412 + v330;
        *v392 = v413;
        let v414 = v95 + v396;
        let v415 = &(*v23)[v414];
        let v416 = *v415;
        let v417 = u32(4294967295);
        let v418 = v416 == v417;
        if v418 {
          let v419 = *v393;
          let v420 = v419 + v330;
          *v393 = v420;
        } else {
          let v421 = u32(v416);
          let v422 = v83 + v421;
          let v423 = &(*v21)[v422];
          *v423 = v71;
        }
        *v398 = v330;
      } else {
        *v398 = v327;
      }
    }
    let v424 = &shared_v868;
    workgroupBarrier();
    let v425 = &(*v424)[v111];
    let v426 = *v392;
    *v425 = v426;
    workgroupBarrier();
    var<function> v427_store: u32;
    let v427 = &v427_store;
    *v427 = v327;
    for(var v428: u32 = v27; v428 < v111; v428 += v77) {
      let v429 = &(*v424)[v428];
      let v430 = *v429;
      let v431 = *v427;
      let v432 = v431 + v430;
      *v427 = v432;
    }
    let v433 = &shared_v895;
    workgroupBarrier();
    let v434 = &(*v433)[v111];
    let v435 = *v393;
    *v434 = v435;
    workgroupBarrier();
    var<function> v436_store: u32;
    let v436 = &v436_store;
    *v436 = v327;
    for(var v437: u32 = v27; v437 < v111; v437 += v77) {
      let v438 = &(*v433)[v437];
      let v439 = *v438;
      let v440 = *v436;
      let v441 = v440 + v439;
      *v436 = v441;
    }
    let v442 = &shared_v922;
    workgroupBarrier();
    let v443 = &(*v442)[v111];
    let v444 = *v392;
    *v443 = v444;
    workgroupBarrier();
    var<function> v445_store: u32;
    let v445 = &v445_store;
    *v445 = v327;
    for(var v446: u32 = v27; v446 < v137; v446 += v77) {
      let v447 = &(*v442)[v446];
      let v448 = *v447;
      let v449 = *v445;
      let v450 = v449 + v448;
      *v445 = v450;
    }
    let v451 = &shared_v948;
    workgroupBarrier();
    let v452 = &(*v451)[v111];
    let v453 = *v393;
    *v452 = v453;
    workgroupBarrier();
    var<function> v454_store: u32;
    let v454 = &v454_store;
    *v454 = v327;
    for(var v455: u32 = v27; v455 < v137; v455 += v77) {
      let v456 = &(*v451)[v455];
      let v457 = *v456;
      let v458 = *v454;
      let v459 = v458 + v457;
      *v454 = v459;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    var<function> v460_store: u32;
    let v460 = &v460_store;
    let v461 = *v427;
    *v460 = v461;
    var<function> v462_store: u32;
    let v462 = &v462_store;
    let v463 = *v436;
    *v462 = v463;
    for(var v464: u32 = v287; v464 < v289; v464 += v77) {
      let v465 = v100 + v464;
      let v466 = &(*v20)[v465];
      let v467 = *v466;
      let v468 = v467 == v330;
      if v468 {
        let v469 = v95 + v464;
        let v470 = &(*v23)[v469];
        let v471 = *v470;
        let v472 = u32(4294967295);
        let v473 = v471 == v472;
        if v473 {
          let v474 = u32(v464);
          let v475 = *v462;
          let v476 = u32(v475);
          let v477 = v72 * v476;
          let v478 = v99 + v477;
          let v479 = &(*v17)[v478];
          *v479 = v474;
          let v480 = v475 + v330;
          *v462 = v480;
        } else {
          let v481 = *v460;
          let v482 = v127 + v481;
          let v483 = u32(v482);
          let v484 = v96 + v483;
          let v485 = &(*v18)[v484];
          *v485 = v471;
        }
        let v486 = *v460;
        let v487 = v127 + v486;
        *v466 = v487;
        let v488 = v486 + v330;
        *v460 = v488;
      }
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v489 = v63 + v67;
    let v490 = u32(v489);
    let v491 = v76 - v490;
    let v492 = v491 + v137;
    let v493 = v492 - v77;
    let v494 = v493 / v137;
    let v495 = v111 * v494;
    let v496 = min(v495, v491);
    let v497 = v496 + v494;
    let v498 = min(v497, v491);
    for(var v499: u32 = v496; v499 < v498; v499 += v77) {
      let v500 = v83 + v490;
      let v501 = v500 + v499;
      let v502 = &(*v21)[v501];
      let v503 = *v502;
      let v504 = v71 - v503;
      let v505 = v101 + v499;
      let v506 = &(*v19)[v505];
      *v506 = v504;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v507 = *v454;
    let v508 = v507 > v327;
    if v508 {
      var<function> v509_store: u32;
      let v509 = &v509_store;
      *v509 = v327;
      for(var v510: u32 = v327; v510 < v329; v510 += v330) {
        let v511 = u32(31);
        let v512 = v511 - v510;
        let v513 = v330 << u32(v512);
        let v514 = *v509;
        let v515 = v514 | v513;
        var<function> v516_store: u32;
        let v516 = &v516_store;
        *v516 = v327;
        for(var v517: u32 = v496; v517 < v498; v517 += v77) {
          let v518 = v101 + v517;
          let v519 = &(*v19)[v518];
          let v520 = *v519;
          let v521 = v520 >= v515;
          let v522 = u32(v521);
          let v523 = *v516;
          let v524 = v523 + v522;
          *v516 = v524;
        }
        let v525 = &shared_v1104;
        workgroupBarrier();
        let v526 = &(*v525)[v111];
        let v527 = *v516;
        *v526 = v527;
        workgroupBarrier();
        var<function> v528_store: u32;
        let v528 = &v528_store;
        *v528 = v327;
        for(var v529: u32 = v27; v529 < v137; v529 += v77) {
          let v530 = &(*v525)[v529];
          let v531 = *v530;
          let v532 = *v528;
          let v533 = v532 + v531;
          *v528 = v533;
        }
        let v534 = *v528;
        let v535 = *v454;
        let v536 = v534 >= v535;
        if v536 {
          *v509 = v515;
        }
      }
      var<function> v537_store: u32;
      let v537 = &v537_store;
      *v537 = v327;
      var<function> v538_store: u32;
      let v538 = &v538_store;
      *v538 = v327;
      for(var v539: u32 = v496; v539 < v498; v539 += v77) {
        let v540 = v101 + v539;
        let v541 = &(*v19)[v540];
        let v542 = *v541;
        let v543 = *v509;
        let v544 = v542 > v543;
        if v544 {
          let v545 = *v537;
          let v546 = v545 + v330;
          *v537 = v546;
        } else {
          let v547 = v542 == v543;
          let v548 = v542 > v327;
          let v549 = v547 && v548;
          if v549 {
            let v550 = *v538;
            let v551 = v550 + v330;
            *v538 = v551;
          }
        }
      }
      let v552 = &shared_v1161;
      workgroupBarrier();
      let v553 = &(*v552)[v111];
      let v554 = *v537;
      *v553 = v554;
      workgroupBarrier();
      var<function> v555_store: u32;
      let v555 = &v555_store;
      *v555 = v327;
      for(var v556: u32 = v27; v556 < v137; v556 += v77) {
        let v557 = &(*v552)[v556];
        let v558 = *v557;
        let v559 = *v555;
        let v560 = v559 + v558;
        *v555 = v560;
      }
      let v561 = *v454;
      let v562 = *v555;
      let v563 = v561 - v562;
      let v564 = &shared_v1190;
      workgroupBarrier();
      let v565 = &(*v564)[v111];
      let v566 = *v538;
      *v565 = v566;
      workgroupBarrier();
      var<function> v567_store: u32;
      let v567 = &v567_store;
      *v567 = v327;
      for(var v568: u32 = v27; v568 < v111; v568 += v77) {
        let v569 = &(*v564)[v568];
        let v570 = *v569;
        let v571 = *v567;
        let v572 = v571 + v570;
        *v567 = v572;
      }
      let v573 = *v567;
      let v574 = min(v563, v573);
      let v575 = v563 - v574;
      let v576 = *v538;
      let v577 = min(v576, v575);
      let v578 = *v537;
      let v579 = v578 + v577;
      let v580 = &shared_v1224;
      workgroupBarrier();
      let v581 = &(*v580)[v111];
      *v581 = v579;
      workgroupBarrier();
      var<function> v582_store: u32;
      let v582 = &v582_store;
      *v582 = v327;
      for(var v583: u32 = v27; v583 < v111; v583 += v77) {
        let v584 = &(*v580)[v583];
        let v585 = *v584;
        let v586 = *v582;
        let v587 = v586 + v585;
        *v582 = v587;
      }
      var<function> v588_store: u32;
      let v588 = &v588_store;
      let v589 = *v582;
      *v588 = v589;
      var<function> v590_store: u32;
      let v590 = &v590_store;
      let v591 = *v567;
      *v590 = v591;
      for(var v592: u32 = v496; v592 < v498; v592 += v77) {
        let v593 = v101 + v592;
        let v594 = &(*v19)[v593];
        let v595 = *v594;
        let v596 = *v509;
        let v597 = v595 > v596;
        var<function> v598_store: bool;
        let v598 = &v598_store;
        *v598 = v597;
        let v599 = *v509;
        let v600 = v595 == v599;
        let v601 = v595 > v327;
        let v602 = v600 && v601;
        if v602 {
          let v603 = *v590;
          let v604 = v603 < v563;
          *v598 = v604;
          let v605 = *v590;
          let v606 = v605 + v330;
          *v590 = v606;
        }
        let v607 = *v598;
        if v607 {
          let v608 = v490 + v592;
          let v609 = v83 + v608;
          let v610 = &(*v22)[v609];
          let v611 = *v610;
          let v612 = u32(4294967295);
          let v613 = v611 != v612;
          if v613 {
            let v614 = u32(v611);
            let v615 = v95 + v614;
            let v616 = &(*v23)[v615];
            *v616 = v612;
          }
          let v617 = *v588;
          let v618 = u32(v617);
          let v619 = v72 * v618;
          let v620 = v99 + v619;
          let v621 = &(*v17)[v620];
          let v622 = *v621;
          let v623 = u32(v608);
          let v624 = v620 + v77;
          let v625 = &(*v17)[v624];
          *v625 = v623;
          *v610 = v622;
          let v626 = &(*v21)[v609];
          *v626 = v71;
          let v627 = u32(v622);
          let v628 = v100 + v627;
          let v629 = &(*v20)[v628];
          let v630 = *v629;
          let v631 = u32(v630);
          let v632 = v96 + v631;
          let v633 = &(*v18)[v632];
          *v633 = v623;
          let v634 = v617 + v330;
          *v588 = v634;
        }
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      let v635 = *v454;
      let v636 = u32(v635);
      for(var v637: u32 = v111; v637 < v636; v637 += v137) {
        let v638 = v72 * v637;
        let v639 = v99 + v638;
        let v640 = &(*v17)[v639];
        let v641 = *v640;
        let v642 = v639 + v77;
        let v643 = &(*v17)[v642];
        let v644 = *v643;
        let v645 = u32(v641);
        let v646 = v95 + v645;
        let v647 = &(*v23)[v646];
        *v647 = v644;
      }
    }
    if v112 {
      let v648 = *v445;
      let v649 = v127 + v648;
      let v650 = v49 * v72;
      let v651 = &(*v16)[v650];
      *v651 = v649;
      let v652 = v650 + v77;
      let v653 = &(*v16)[v652];
      let v654 = *v454;
      *v653 = v654;
      let v655 = &(*v15)[v650];
      let v656 = *v655;
      let v657 = v656 + v648;
      *v655 = v657;
      let v658 = &(*v15)[v652];
      let v659 = *v658;
      let v660 = v659 + v654;
      *v658 = v660;
    }
  }
  return;
}
