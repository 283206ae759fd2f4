var<workgroup> shared_v208: array<f32, 64>;
var<workgroup> shared_v270: array<f32, 64>;
var<workgroup> shared_v328: array<f32, 64>;
var<workgroup> shared_v390: array<f32, 64>;
var<workgroup> shared_v448: array<f32, 64>;
var<workgroup> shared_v510: array<f32, 64>;
var<workgroup> shared_v679: array<u32, 64>;
var<workgroup> shared_v735: array<u32, 64>;
var<workgroup> shared_v761: array<u32, 64>;
var<workgroup> shared_v868: array<u32, 64>;
var<workgroup> shared_v895: array<u32, 64>;
var<workgroup> shared_v922: array<u32, 64>;
var<workgroup> shared_v948: array<u32, 64>;
var<workgroup> shared_v1119: array<u32, 64>;
var<workgroup> shared_v1176: array<u32, 64>;
var<workgroup> shared_v1205: array<u32, 64>;
var<workgroup> shared_v1239: array<u32, 64>;
@group(0) @binding(12) var<storage, read_write> v0: array<u32>;
@group(0) @binding(11) var<storage, read_write> v1: array<u32>;
@group(0) @binding(10) var<storage, read_write> v2: array<u32>;
@group(0) @binding(9) var<storage, read_write> v3: array<u32>;
@group(0) @binding(8) var<storage, read_write> v4: array<u32>;
@group(0) @binding(7) var<storage, read_write> v5: array<u32>;
@group(0) @binding(6) var<storage, read_write> v6: array<u32>;
@group(0) @binding(5) var<storage, read_write> v7: array<u32>;
@group(0) @binding(4) var<storage, read_write> v8: array<u32>;
@group(0) @binding(3) var<storage, read_write> v9: array<u32>;
@group(0) @binding(2) var<storage, read_write> v10: array<u32>;
@group(0) @binding(1) var<storage, read_write> v11: array<f32>;
@group(0) @binding(0) var<storage, read_write> v12: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, scalars_u32: array<u32, 2>, static_meta: array<u32, 14> }
@group(0) @binding(13) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn select(@builtin(local_invocation_index) v13: u32, @builtin(workgroup_id) v14: vec3<u32>, @builtin(num_workgroups) v15: vec3<u32>) {
  let v16 = &v0;
  let v17 = &v1;
  let v18 = &v2;
  let v19 = &v3;
  let v20 = &v4;
  let v21 = &v5;
  let v22 = &v6;
  let v23 = &v7;
  let v24 = &v8;
  let v25 = &v9;
  let v26 = &v10;
  let v27 = &v11;
  let v28 = &v12;
  let v29 = u32(0);
  let v30 = info_var.scalars_usize[0];
  let v31 = info_var.scalars_usize[1];
  let v32 = info_var.scalars_u32[0];
  let v33 = info_var.scalars_usize[2];
  let v34 = info_var.scalars_usize[3];
  let v35 = info_var.scalars_usize[4];
  let v36 = info_var.scalars_usize[5];
  let v37 = info_var.scalars_usize[6];
  let v38 = v14[2];
  let v39 = u32(v38);
  let v40 = v15[1];
  let v41 = u32(v40);
  let v42 = v39 * v41;
  let v43 = v15[0];
  let v44 = u32(v43);
  let v45 = v42 * v44;
  let v46 = v14[1];
  let v47 = u32(v46);
  let v48 = v47 * v44;
  let v49 = v45 + v48;
  let v50 = v14[0];
  let v51 = u32(v50);
  let v52 = v49 + v51;
  let v53 = v52 < v30;
  if v53 {
    let v54 = v52 % v31;
    let v55 = v52 / v31;
    let v56 = u32(16);
    let v57 = v55 * v56;
    let v58 = u32(5);
    let v59 = v57 + v58;
    let v60 = &(*v26)[v59];
    let v61 = *v60;
    let v62 = u32(v61);
    let v63 = u32(6);
    let v64 = v57 + v63;
    let v65 = &(*v26)[v64];
    let v66 = *v65;
    let v67 = u32(7);
    let v68 = v57 + v67;
    let v69 = &(*v26)[v68];
    let v70 = *v69;
    let v71 = u32(12);
    let v72 = v57 + v71;
    let v73 = &(*v26)[v72];
    let v74 = *v73;
    let v75 = u32(2);
    let v76 = v57 + v75;
    let v77 = &(*v26)[v76];
    let v78 = *v77;
    let v79 = u32(v78);
    let v80 = u32(1);
    let v81 = v57 + v80;
    let v82 = &(*v26)[v81];
    let v83 = *v82;
    let v84 = u32(v83);
    let v85 = v54 * v79;
    let v86 = v84 + v85;
    let v87 = u32(10);
    let v88 = v57 + v87;
    let v89 = &(*v26)[v88];
    let v90 = *v89;
    let v91 = u32(v90);
    let v92 = v52 * v37;
    let v93 = u32(v32);
    let v94 = v52 * v93;
    let v95 = v94 * v75;
    let v96 = v52 * v35;
    let v97 = v52 * v36;
    let v98 = u32(8);
    let v99 = v57 + v98;
    let v100 = &(*v26)[v99];
    let v101 = *v100;
    let v102 = u32(9);
    let v103 = v57 + v102;
    let v104 = &(*v26)[v103];
    let v105 = *v104;
    let v106 = v13;
    let v107 = u32(v106);
    let v108 = v107 == v29;
    if v108 {
      let v109 = u32(v66);
      for(var v110: u32 = v29; v110 < v109; v110 += v80) {
        let v111 = u32(v110);
        let v112 = v92 + v110;
        let v113 = &(*v19)[v112];
        *v113 = v111;
      }
      let v114 = u32(v105);
      for(var v115: u32 = v29; v115 < v114; v115 += v80) {
        let v116 = u32(v115);
        let v117 = v101 + v116;
        let v118 = v117 % v70;
        let v119 = v66 + v118;
        let v120 = v92 + v109;
        let v121 = v120 + v115;
        let v122 = &(*v19)[v121];
        *v122 = v119;
      }
    }
    let v123 = v66 + v105;
    let v124 = u32(32);
    let v125 = v62 + v124;
    let v126 = v125 - v80;
    let v127 = v126 / v124;
    var<function> v128_store: array<f32, 3>= array<f32, 3>();
    let v128 = &v128_store;
    let v129 = u32(3);
    let v130 = v52 * v129;
    let v131 = v130 * v34;
    let v132 = f32(-1.0000000150474662e30);
    var<function> v133_store: f32;
    let v133 = &v133_store;
    *v133 = v132;
    let v134 = u32(64);
    for(var v135: u32 = v107; v135 < v127; v135 += v134) {
      let v136 = v131 + v135;
      let v137 = v136 * v75;
      let v138 = &(*v27)[v137];
      let v139 = *v138;
      let v140 = *v133;
      let v141 = max(v140, v139);
      *v133 = v141;
    }
    let v142 = &shared_v208;
    workgroupBarrier();
    let v143 = &(*v142)[v107];
    let v144 = *v133;
    *v143 = v144;
    workgroupBarrier();
    let v145 = &(*v142)[v29];
    let v146 = *v145;
    var<function> v147_store: f32;
    let v147 = &v147_store;
    *v147 = v146;
    for(var v148: u32 = v80; v148 < v134; v148 += v80) {
      let v149 = &(*v142)[v148];
      let v150 = *v149;
      let v151 = *v147;
      let v152 = max(v151, v150);
      *v147 = v152;
    }
    let v153 = f32(0.0);
    var<function> v154_store: f32;
    let v154 = &v154_store;
    *v154 = v153;
    for(var v155: u32 = v107; v155 < v127; v155 += v134) {
      let v156 = v131 + v155;
      let v157 = v156 * v75;
      let v158 = v157 + v80;
      let v159 = &(*v27)[v158];
      let v160 = *v159;
      let v161 = &(*v27)[v157];
      let v162 = *v161;
      let v163 = *v147;
      let v164 = v162 - v163;
      let v165 = exp(v164);
      let v166 = *v154;
      let v167 = fma(v160, v165, v166);
      *v154 = v167;
    }
    let v168 = &shared_v270;
    workgroupBarrier();
    let v169 = &(*v168)[v107];
    let v170 = *v154;
    *v169 = v170;
    workgroupBarrier();
    var<function> v171_store: f32;
    let v171 = &v171_store;
    *v171 = v153;
    for(var v172: u32 = v29; v172 < v134; v172 += v80) {
      let v173 = &(*v168)[v172];
      let v174 = *v173;
      let v175 = *v171;
      let v176 = v175 + v174;
      *v171 = v176;
    }
    let v177 = *v171;
    let v178 = log(v177);
    let v179 = *v147;
    let v180 = v179 + v178;
    let v181 = &(*v128)[v29];
    *v181 = v180;
    let v182 = v130 + v80;
    let v183 = v182 * v34;
    var<function> v184_store: f32;
    let v184 = &v184_store;
    *v184 = v132;
    for(var v185: u32 = v107; v185 < v127; v185 += v134) {
      let v186 = v183 + v185;
      let v187 = v186 * v75;
      let v188 = &(*v27)[v187];
      let v189 = *v188;
      let v190 = *v184;
      let v191 = max(v190, v189);
      *v184 = v191;
    }
    let v192 = &shared_v328;
    workgroupBarrier();
    let v193 = &(*v192)[v107];
    let v194 = *v184;
    *v193 = v194;
    workgroupBarrier();
    let v195 = &(*v192)[v29];
    let v196 = *v195;
    var<function> v197_store: f32;
    let v197 = &v197_store;
    *v197 = v196;
    for(var v198: u32 = v80; v198 < v134; v198 += v80) {
      let v199 = &(*v192)[v198];
      let v200 = *v199;
      let v201 = *v197;
      let v202 = max(v201, v200);
      *v197 = v202;
    }
    var<function> v203_store: f32;
    let v203 = &v203_store;
    *v203 = v153;
    for(var v204: u32 = v107; v204 < v127; v204 += v134) {
      let v205 = v183 + v204;
      let v206 = v205 * v75;
      let v207 = v206 + v80;
      let v208 = &(*v27)[v207];
      let v209 = *v208;
      let v210 = &(*v27)[v206];
      let v211 = *v210;
      let v212 = *v197;
      let v213 = v211 - v212;
      let v214 = exp(v213);
      let v215 = *v203;
      let v216 = fma(v209, v214, v215);
      *v203 = v216;
    }
    let v217 = &shared_v390;
    workgroupBarrier();
    let v218 = &(*v217)[v107];
    let v219 = *v203;
    *v218 = v219;
    workgroupBarrier();
    var<function> v220_store: f32;
    let v220 = &v220_store;
    *v220 = v153;
    for(var v221: u32 = v29; v221 < v134; v221 += v80) {
      let v222 = &(*v217)[v221];
      let v223 = *v222;
      let v224 = *v220;
      let v225 = v224 + v223;
      *v220 = v225;
    }
    let v226 = *v220;
    let v227 = log(v226);
    let v228 = *v197;
    let v229 = v228 + v227;
    let v230 = &(*v128)[v80];
    *v230 = v229;
    let v231 = v130 + v75;
    let v232 = v231 * v34;
    var<function> v233_store: f32;
    let v233 = &v233_store;
    *v233 = v132;
    for(var v234: u32 = v107; v234 < v127; v234 += v134) {
      let v235 = v232 + v234;
      let v236 = v235 * v75;
      let v237 = &(*v27)[v236];
      let v238 = *v237;
      let v239 = *v233;
      let v240 = max(v239, v238);
      *v233 = v240;
    }
    let v241 = &shared_v448;
    workgroupBarrier();
    let v242 = &(*v241)[v107];
    let v243 = *v233;
    *v242 = v243;
    workgroupBarrier();
    let v244 = &(*v241)[v29];
    let v245 = *v244;
    var<function> v246_store: f32;
    let v246 = &v246_store;
    *v246 = v245;
    for(var v247: u32 = v80; v247 < v134; v247 += v80) {
      let v248 = &(*v241)[v247];
      let v249 = *v248;
      let v250 = *v246;
      let v251 = max(v250, v249);
      *v246 = v251;
    }
    var<function> v252_store: f32;
    let v252 = &v252_store;
    *v252 = v153;
    for(var v253: u32 = v107; v253 < v127; v253 += v134) {
      let v254 = v232 + v253;
      let v255 = v254 * v75;
      let v256 = v255 + v80;
      let v257 = &(*v27)[v256];
      let v258 = *v257;
      let v259 = &(*v27)[v255];
      let v260 = *v259;
      let v261 = *v246;
      let v262 = v260 - v261;
      let v263 = exp(v262);
      let v264 = *v252;
      let v265 = fma(v258, v263, v264);
      *v252 = v265;
    }
    let v266 = &shared_v510;
    workgroupBarrier();
    let v267 = &(*v266)[v107];
    let v268 = *v252;
    *v267 = v268;
    workgroupBarrier();
    var<function> v269_store: f32;
    let v269 = &v269_store;
    *v269 = v153;
    for(var v270: u32 = v29; v270 < v134; v270 += v80) {
      let v271 = &(*v266)[v270];
      let v272 = *v271;
      let v273 = *v269;
      let v274 = v273 + v272;
      *v269 = v274;
    }
    let v275 = *v269;
    let v276 = log(v275);
    let v277 = *v246;
    let v278 = v277 + v276;
    let v279 = &(*v128)[v75];
    *v279 = v278;
    for(var v280: u32 = v107; v280 < v62; v280 += v134) {
      let v281 = v130 * v33;
      let v282 = v281 + v280;
      let v283 = &(*v28)[v282];
      let v284 = *v283;
      let v285 = *v181;
      let v286 = v284 - v285;
      var<function> v287_store: f32;
      let v287 = &v287_store;
      *v287 = v286;
      let v288 = v282 + v33;
      let v289 = &(*v28)[v288];
      let v290 = *v289;
      let v291 = *v230;
      let v292 = v290 - v291;
      let v293 = *v287;
      let v294 = max(v293, v292);
      *v287 = v294;
      let v295 = v75 * v33;
      let v296 = v282 + v295;
      let v297 = &(*v28)[v296];
      let v298 = *v297;
      let v299 = *v279;
      let v300 = v298 - v299;
      let v301 = *v287;
      let v302 = max(v301, v300);
      *v287 = v302;
      let v303 = u32(0);
      var<function> v304_store: u32;
      let v304 = &v304_store;
      *v304 = v303;
      let v305 = *v283;
      let v306 = f32(-5.000000075237331e29);
      let v307 = v305 > v306;
      if v307 {
        let v308 = *v287;
        let v309 = v153 - v308;
        let v310 = max(v309, v153);
        let v311 = bitcast<u32>(v310);
        let v312 = u32(2139095041);
        let v313 = v312 - v311;
        *v304 = v313;
      }
      let v314 = v96 + v280;
      let v315 = &(*v21)[v314];
      let v316 = *v304;
      *v315 = v316;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v317 = v62 + v134;
    let v318 = v317 - v80;
    let v319 = v318 / v134;
    let v320 = v107 * v319;
    let v321 = min(v320, v62);
    let v322 = v321 + v319;
    let v323 = min(v322, v62);
    let v324 = u32(0);
    var<function> v325_store: u32;
    let v325 = &v325_store;
    *v325 = v324;
    let v326 = u32(32);
    let v327 = u32(1);
    for(var v328: u32 = v324; v328 < v326; v328 += v327) {
      let v329 = u32(31);
      let v330 = v329 - v328;
      let v331 = v327 << u32(v330);
      let v332 = *v325;
      let v333 = v332 | v331;
      var<function> v334_store: u32;
      let v334 = &v334_store;
      *v334 = v324;
      for(var v335: u32 = v321; v335 < v323; v335 += v80) {
        let v336 = v96 + v335;
        let v337 = &(*v21)[v336];
        let v338 = *v337;
        let v339 = v338 >= v333;
        let v340 = u32(v339);
        let v341 = *v334;
        let v342 = v341 + v340;
        *v334 = v342;
      }
      let v343 = &shared_v679;
      workgroupBarrier();
      let v344 = &(*v343)[v107];
      let v345 = *v334;
      *v344 = v345;
      workgroupBarrier();
      var<function> v346_store: u32;
      let v346 = &v346_store;
      *v346 = v324;
      for(var v347: u32 = v29; v347 < v134; v347 += v80) {
        let v348 = &(*v343)[v347];
        let v349 = *v348;
        let v350 = *v346;
        let v351 = v350 + v349;
        *v346 = v351;
      }
      let v352 = *v346;
      let v353 = v352 >= v32;
      if v353 {
        *v325 = v333;
      }
    }
    var<function> v354_store: u32;
    let v354 = &v354_store;
    *v354 = v324;
    var<function> v355_store: u32;
    let v355 = &v355_store;
    *v355 = v324;
    for(var v356: u32 = v321; v356 < v323; v356 += v80) {
      let v357 = v96 + v356;
      let v358 = &(*v21)[v357];
      let v359 = *v358;
      let v360 = *v325;
      let v361 = v359 > v360;
      if v361 {
        let v362 = *v354;
        let v363 = v362 + v327;
        *v354 = v363;
      } else {
        let v364 = v359 == v360;
        let v365 = v359 > v324;
        let v366 = v364 && v365;
        if v366 {
          let v367 = *v355;
          let v368 = v367 + v327;
          *v355 = v368;
        }
      }
    }
    let v369 = &shared_v735;
    workgroupBarrier();
    let v370 = &(*v369)[v107];
    let v371 = *v354;
    *v370 = v371;
    workgroupBarrier();
    var<function> v372_store: u32;
    let v372 = &v372_store;
    *v372 = v324;
    for(var v373: u32 = v29; v373 < v134; v373 += v80) {
      let v374 = &(*v369)[v373];
      let v375 = *v374;
      let v376 = *v372;
      let v377 = v376 + v375;
      *v372 = v377;
    }
    let v378 = &shared_v761;
    workgroupBarrier();
    let v379 = &(*v378)[v107];
    let v380 = *v355;
    *v379 = v380;
    workgroupBarrier();
    var<function> v381_store: u32;
    let v381 = &v381_store;
    *v381 = v324;
    for(var v382: u32 = v29; v382 < v107; v382 += v80) {
      let v383 = &(*v378)[v382];
      let v384 = *v383;
      let v385 = *v381;
      let v386 = v385 + v384;
      *v381 = v386;
    }
    let v387 = *v372;
    let v388 = v32 - v387;
    var<function> v389_store: u32;
    let v389 = &v389_store;
    *v389 = v324;
    var<function> v390_store: u32;
    let v390 = &v390_store;
    *v390 = v324;
    var<function> v391_store: u32;
    let v391 = &v391_store;
    let v392 = *v381;
    *v391 = v392;
    for(var v393: u32 = v321; v393 < v323; v393 += v80) {
      let v394 = v96 + v393;
      let v395 = &(*v21)[v394];
      let v396 = *v395;
      let v397 = *v325;
      let v398 = v396 > v397;
      var<function> v399_store: bool;
      let v399 = &v399_store;
      *v399 = v398;
      let v400 = *v325;
      let v401 = v396 == v400;
      let v402 = v396 > v324;
      let v403 = v401 && v402;
      if v403 {
        let v404 = *v391;
        let v405 = v404 < v388;
        *v399 = v405;
        let v406 = *v391;
        let v407 = v406 + v327;
        *v391 = v407;
      }
      let v408 = *v399;
      if v408 {
        let v409 = *v389;
        let v410 = v409 + v327;
        *v389 = v410;
        let v411 = v393 / v134;
        let v412 = v91 + v411;
        let v413 = &(*v25)[v412];
        let v414 = *v413;
        let v415 = u32(v414);
        let v416 = v415 * v31;
        let v417 = v416 + v54;
        let v418 = v417 * v134;
        let v419 = v393 % v134;
        let v420 = v418 + v419;
        let v421 = &(*v24)[v420];
        let v422 = *v421;
        let v423 = u32(4294967295);
        let v424 = v422 == v423;
        if v424 {
          let v425 = *v390;
          let v426 = v425 + v327;
          *v390 = v426;
        } else {
          let v427 = u32(v422);
          let v428 = v86 + v427;
          let v429 = &(*v22)[v428];
          *v429 = v74;
        }
        *v395 = v327;
      } else {
        *v395 = v324;
      }
    }
    let v430 = &shared_v868;
    workgroupBarrier();
    let v431 = &(*v430)[v107];
    let v432 = *v389;
    *v431 = v432;
    workgroupBarrier();
    var<function> v433_store: u32;
    let v433 = &v433_store;
    *v433 = v324;
    for(var v434: u32 = v29; v434 < v107; v434 += v80) {
      let v435 = &(*v430)[v434];
      let v436 = *v435;
      let v437 = *v433;
      let v438 = v437 + v436;
      *v433 = v438;
    }
    let v439 = &shared_v895;
    workgroupBarrier();
    let v440 = &(*v439)[v107];
    let v441 = *v390;
    *v440 = v441;
    workgroupBarrier();
    var<function> v442_store: u32;
    let v442 = &v442_store;
    *v442 = v324;
    for(var v443: u32 = v29; v443 < v107; v443 += v80) {
      let v444 = &(*v439)[v443];
      let v445 = *v444;
      let v446 = *v442;
      let v447 = v446 + v445;
      *v442 = v447;
    }
    let v448 = &shared_v922;
    workgroupBarrier();
    let v449 = &(*v448)[v107];
    let v450 = *v389;
    *v449 = v450;
    workgroupBarrier();
    var<function> v451_store: u32;
    let v451 = &v451_store;
    *v451 = v324;
    for(var v452: u32 = v29; v452 < v134; v452 += v80) {
      let v453 = &(*v448)[v452];
      let v454 = *v453;
      let v455 = *v451;
      let v456 = v455 + v454;
      *v451 = v456;
    }
    let v457 = &shared_v948;
    workgroupBarrier();
    let v458 = &(*v457)[v107];
    let v459 = *v390;
    *v458 = v459;
    workgroupBarrier();
    var<function> v460_store: u32;
    let v460 = &v460_store;
    *v460 = v324;
    for(var v461: u32 = v29; v461 < v134; v461 += v80) {
      let v462 = &(*v457)[v461];
      let v463 = *v462;
      let v464 = *v460;
      let v465 = v464 + v463;
      *v460 = v465;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    var<function> v466_store: u32;
    let v466 = &v466_store;
    let v467 = *v433;
    *v466 = v467;
    var<function> v468_store: u32;
    let v468 = &v468_store;
    let v469 = *v442;
    *v468 = v469;
    for(var v470: u32 = v321; v470 < v323; v470 += v80) {
      let v471 = v96 + v470;
      let v472 = &(*v21)[v471];
      let v473 = *v472;
      let v474 = v473 == v327;
      if v474 {
        let v475 = v470 / v134;
        let v476 = v91 + v475;
        let v477 = &(*v25)[v476];
        let v478 = *v477;
        let v479 = u32(v478);
        let v480 = v479 * v31;
        let v481 = v480 + v54;
        let v482 = v481 * v134;
        let v483 = v470 % v134;
        let v484 = v482 + v483;
        let v485 = &(*v24)[v484];
        let v486 = *v485;
        let v487 = u32(4294967295);
        let v488 = v486 == v487;
        if v488 {
          let v489 = u32(v470);
          let v490 = *v468;
          let v491 = u32(v490);
          let v492 = v75 * v491;
          let v493 = v95 + v492;
          let v494 = &(*v18)[v493];
          *v494 = v489;
          let v495 = v490 + v327;
          *v468 = v495;
        } else {
          let v496 = *v466;
          let v497 = v123 + v496;
          let v498 = u32(v497);
          let v499 = v92 + v498;
          let v500 = &(*v19)[v499];
          *v500 = v486;
        }
        let v501 = *v466;
        let v502 = v123 + v501;
        *v472 = v502;
        let v503 = v501 + v327;
        *v466 = v503;
      }
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v504 = v66 + v70;
    let v505 = u32(v504);
    let v506 = v79 - v505;
    let v507 = v506 + v134;
    let v508 = v507 - v80;
    let v509 = v508 / v134;
    let v510 = v107 * v509;
    let v511 = min(v510, v506);
    let v512 = v511 + v509;
    let v513 = min(v512, v506);
    for(var v514: u32 = v511; v514 < v513; v514 += v80) {
      let v515 = v86 + v505;
      let v516 = v515 + v514;
      let v517 = &(*v22)[v516];
      let v518 = *v517;
      let v519 = v74 - v518;
      let v520 = v97 + v514;
      let v521 = &(*v20)[v520];
      *v521 = v519;
    }
    storageBarrier();
    workgroupBarrier();
    workgroupBarrier();
    let v522 = *v460;
    let v523 = v522 > v324;
    if v523 {
      var<function> v524_store: u32;
      let v524 = &v524_store;
      *v524 = v324;
      for(var v525: u32 = v324; v525 < v326; v525 += v327) {
        let v526 = u32(31);
        let v527 = v526 - v525;
        let v528 = v327 << u32(v527);
        let v529 = *v524;
        let v530 = v529 | v528;
        var<function> v531_store: u32;
        let v531 = &v531_store;
        *v531 = v324;
        for(var v532: u32 = v511; v532 < v513; v532 += v80) {
          let v533 = v97 + v532;
          let v534 = &(*v20)[v533];
          let v535 = *v534;
          let v536 = v535 >= v530;
          let v537 = u32(v536);
          let v538 = *v531;
          let v539 = v538 + v537;
          *v531 = v539;
        }
        let v540 = &shared_v1119;
        workgroupBarrier();
        let v541 = &(*v540)[v107];
        let v542 = *v531;
        *v541 = v542;
        workgroupBarrier();
        var<function> v543_store: u32;
        let v543 = &v543_store;
        *v543 = v324;
        for(var v544: u32 = v29; v544 < v134; v544 += v80) {
          let v545 = &(*v540)[v544];
          let v546 = *v545;
          let v547 = *v543;
          let v548 = v547 + v546;
          *v543 = v548;
        }
        let v549 = *v543;
        let v550 = *v460;
        let v551 = v549 >= v550;
        if v551 {
          *v524 = v530;
        }
      }
      var<function> v552_store: u32;
      let v552 = &v552_store;
      *v552 = v324;
      var<function> v553_store: u32;
      let v553 = &v553_store;
      *v553 = v324;
      for(var v554: u32 = v511; v554 < v513; v554 += v80) {
        let v555 = v97 + v554;
        let v556 = &(*v20)[v555];
        let v557 = *v556;
        let v558 = *v524;
        let v559 = v557 > v558;
        if v559 {
          let v560 = *v552;
          let v561 = v560 + v327;
          *v552 = v561;
        } else {
          let v562 = v557 == v558;
          let v563 = v557 > v324;
          let v564 = v562 && v563;
          if v564 {
            let v565 = *v553;
            let v566 = v565 + v327;
            *v553 = v566;
          }
        }
      }
      let v567 = &shared_v1176;
      workgroupBarrier();
      let v568 = &(*v567)[v107];
      let v569 = *v552;
      *v568 = v569;
      workgroupBarrier();
      var<function> v570_store: u32;
      let v570 = &v570_store;
      *v570 = v324;
      for(var v571: u32 = v29; v571 < v134; v571 += v80) {
        let v572 = &(*v567)[v571];
        let v573 = *v572;
        let v574 = *v570;
        let v575 = v574 + v573;
        *v570 = v575;
      }
      let v576 = *v460;
      let v577 = *v570;
      let v578 = v576 - v577;
      let v579 = &shared_v1205;
      workgroupBarrier();
      let v580 = &(*v579)[v107];
      let v581 = *v553;
      *v580 = v581;
      workgroupBarrier();
      var<function> v582_store: u32;
      let v582 = &v582_store;
      *v582 = v324;
      for(var v583: u32 = v29; v583 < v107; v583 += v80) {
        let v584 = &(*v579)[v583];
        let v585 = *v584;
        let v586 = *v582;
        let v587 = v586 + v585;
        *v582 = v587;
      }
      let v588 = *v582;
      let v589 = min(v578, v588);
      let v590 = v578 - v589;
      let v591 = *v553;
      let v592 = min(v591, v590);
      let v593 = *v552;
      let v594 = v593 + v592;
      let v595 = &shared_v1239;
      workgroupBarrier();
      let v596 = &(*v595)[v107];
      *v596 = v594;
      workgroupBarrier();
      var<function> v597_store: u32;
      let v597 = &v597_store;
      *v597 = v324;
      for(var v598: u32 = v29; v598 < v107; v598 += v80) {
        let v599 = &(*v595)[v598];
        let v600 = *v599;
        let v601 = *v597;
        let v602 = v601 + v600;
        *v597 = v602;
      }
      var<function> v603_store: u32;
      let v603 = &v603_store;
      let v604 = *v597;
      *v603 = v604;
      var<function> v605_store: u32;
      let v605 = &v605_store;
      let v606 = *v582;
      *v605 = v606;
      for(var v607: u32 = v511; v607 < v513; v607 += v80) {
        let v608 = v97 + v607;
        let v609 = &(*v20)[v608];
        let v610 = *v609;
        let v611 = *v524;
        let v612 = v610 > v611;
        var<function> v613_store: bool;
        let v613 = &v613_store;
        *v613 = v612;
        let v614 = *v524;
        let v615 = v610 == v614;
        let v616 = v610 > v324;
        let v617 = v615 && v616;
        if v617 {
          let v618 = *v605;
          let v619 = v618 < v578;
          *v613 = v619;
          let v620 = *v605;
          let v621 = v620 + v327;
          *v605 = v621;
        }
        let v622 = *v613;
        if v622 {
          let v623 = v505 + v607;
          let v624 = v86 + v623;
          let v625 = &(*v23)[v624];
          let v626 = *v625;
          let v627 = u32(4294967295);
          let v628 = v626 != v627;
          if v628 {
            let v629 = u32(v626);
            let v630 = v629 / v134;
            let v631 = v91 + v630;
            let v632 = &(*v25)[v631];
            let v633 = *v632;
            let v634 = u32(v633);
            let v635 = v634 * v31;
            let v636 = v635 + v54;
            let v637 = v636 * v134;
            let v638 = v629 % v134;
            let v639 = v637 + v638;
            let v640 = &(*v24)[v639];
            *v640 = v627;
          }
          let v641 = *v603;
          let v642 = u32(v641);
          let v643 = v75 * v642;
          let v644 = v95 + v643;
          let v645 = &(*v18)[v644];
          let v646 = *v645;
          let v647 = u32(v623);
          let v648 = v644 + v80;
          let v649 = &(*v18)[v648];
          *v649 = v647;
          *v625 = v646;
          let v650 = &(*v22)[v624];
          *v650 = v74;
          let v651 = u32(v646);
          let v652 = v96 + v651;
          let v653 = &(*v21)[v652];
          let v654 = *v653;
          let v655 = u32(v654);
          let v656 = v92 + v655;
          let v657 = &(*v19)[v656];
          *v657 = v647;
          let v658 = v641 + v327;
          *v603 = v658;
        }
      }
      storageBarrier();
      workgroupBarrier();
      workgroupBarrier();
      let v659 = *v460;
      let v660 = u32(v659);
      for(var v661: u32 = v107; v661 < v660; v661 += v134) {
        let v662 = v75 * v661;
        let v663 = v95 + v662;
        let v664 = &(*v18)[v663];
        let v665 = *v664;
        let v666 = u32(v665);
        let v667 = v666 / v134;
        let v668 = v91 + v667;
        let v669 = &(*v25)[v668];
        let v670 = *v669;
        let v671 = u32(v670);
        let v672 = v671 * v31;
        let v673 = v672 + v54;
        let v674 = v673 * v134;
        let v675 = v666 % v134;
        let v676 = v674 + v675;
        let v677 = v663 + v80;
        let v678 = &(*v18)[v677];
        let v679 = *v678;
        let v680 = &(*v24)[v676];
        *v680 = v679;
      }
    }
    if v108 {
      let v681 = *v451;
      let v682 = v123 + v681;
      let v683 = v52 * v75;
      let v684 = &(*v17)[v683];
      *v684 = v682;
      let v685 = v683 + v80;
      let v686 = &(*v17)[v685];
      let v687 = *v460;
      *v686 = v687;
      let v688 = &(*v16)[v683];
      let v689 = *v688;
      let v690 = v689 + v681;
      *v688 = v690;
      let v691 = &(*v16)[v685];
      let v692 = *v691;
      let v693 = v692 + v687;
      *v691 = v693;
    }
  }
  return;
}
