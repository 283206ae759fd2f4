var<workgroup> shared_v106: array<f32, 64>;
var<workgroup> shared_v147: array<f32, 64>;
var<workgroup> shared_v179: array<u32, 64>;
var<workgroup> shared_v297: array<u32, 64>;
var<workgroup> shared_v324: array<u32, 64>;
var<workgroup> shared_v364: array<atomic<u32>, 2048>;
var<workgroup> shared_v669: array<u32, 64>;
var<workgroup> shared_v730: array<u32, 64>;
var<workgroup> shared_v791: array<u32, 2>;
var<workgroup> shared_v1041: array<u32, 64>;
var<workgroup> shared_v1102: array<u32, 64>;
var<workgroup> shared_v1160: array<u32, 2>;
@group(0) @binding(3) var<storage, read_write> v0: array<u32>;
@group(0) @binding(2) var<storage, read_write> v1: array<u32>;
@group(0) @binding(1) var<storage, read_write> v2: array<f32>;
@group(0) @binding(0) var<storage, read_write> v3: array<vec4<f32>>;
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
    let v31 = f32(-3.0000000054977558e38);
    var<function> v32_store: f32;
    let v32 = &v32_store;
    *v32 = v31;
    let v33 = u32(0);
    var<function> v34_store: u32;
    let v34 = &v34_store;
    *v34 = v33;
    var<function> v35_store: u32;
    let v35 = &v35_store;
    *v35 = v33;
    let v36 = v4;
    let v37 = u32(v36);
    let v38 = u32(64);
    for(var v39: u32 = v37; v39 < v13; v39 += v38) {
      let v40 = v30 + v39;
      let v41 = &(*v10)[v40];
      let v42 = *v41;
      let v43 = v42[0];
      let v44 = bitcast<u32>(v43);
      let v45 = u32(2139095040);
      let v46 = v44 & v45;
      let v47 = v46 == v45;
      let v48 = u32(v47);
      let v49 = *v35;
      let v50 = v49 + v48;
      *v35 = v50;
      let v51 = *v32;
      let v52 = v43 > v51;
      if v52 {
        *v32 = v43;
        let v53 = u32(4);
        let v54 = v39 * v53;
        let v55 = u32(v54);
        *v34 = v55;
      }
      let v56 = v42[1];
      let v57 = bitcast<u32>(v56);
      let v58 = v57 & v45;
      let v59 = v58 == v45;
      let v60 = u32(v59);
      let v61 = *v35;
      let v62 = v61 + v60;
      *v35 = v62;
      let v63 = *v32;
      let v64 = v56 > v63;
      if v64 {
        *v32 = v56;
        let v65 = u32(4);
        let v66 = v39 * v65;
        let v67 = u32(1);
        let v68 = v66 + v67;
        let v69 = u32(v68);
        *v34 = v69;
      }
      let v70 = v42[2];
      let v71 = bitcast<u32>(v70);
      let v72 = v71 & v45;
      let v73 = v72 == v45;
      let v74 = u32(v73);
      let v75 = *v35;
      let v76 = v75 + v74;
      *v35 = v76;
      let v77 = *v32;
      let v78 = v70 > v77;
      if v78 {
        *v32 = v70;
        let v79 = u32(4);
        let v80 = v39 * v79;
        let v81 = u32(2);
        let v82 = v80 + v81;
        let v83 = u32(v82);
        *v34 = v83;
      }
      let v84 = v42[3];
      let v85 = bitcast<u32>(v84);
      let v86 = v85 & v45;
      let v87 = v86 == v45;
      let v88 = u32(v87);
      let v89 = *v35;
      let v90 = v89 + v88;
      *v35 = v90;
      let v91 = *v32;
      let v92 = v84 > v91;
      if v92 {
        *v32 = v84;
        let v93 = u32(4);
        let v94 = v39 * v93;
        let v95 = u32(3);
        let v96 = v94 + v95;
        let v97 = u32(v96);
        *v34 = v97;
      }
    }
    let v98 = &shared_v106;
    workgroupBarrier();
    let v99 = &(*v98)[v37];
    let v100 = *v32;
    *v99 = v100;
    workgroupBarrier();
    let v101 = &(*v98)[v11];
    let v102 = *v101;
    var<function> v103_store: f32;
    let v103 = &v103_store;
    *v103 = v102;
    let v104 = u32(1);
    for(var v105: u32 = v104; v105 < v38; v105 += v104) {
      let v106 = &(*v98)[v105];
      let v107 = *v106;
      let v108 = *v103;
      let v109 = max(v108, v107);
      *v103 = v109;
    }
    let v110 = *v32;
    let v111 = *v103;
    let v112 = v110 == v111;
    var<function> v113_store: u32;
    let v113 = &v113_store;
    if v112 {
      let v114 = *v34;
      *v113 = v114;
    } else {
      let v115 = u32(4);
      let v116 = v13 * v115;
      let v117 = u32(v116);
      *v113 = v117;
    }
    let v118 = *v113;
    let v119 = f32(v118);
    let v120 = -v119;
    let v121 = &shared_v147;
    workgroupBarrier();
    let v122 = &(*v121)[v37];
    *v122 = v120;
    workgroupBarrier();
    let v123 = &(*v121)[v11];
    let v124 = *v123;
    var<function> v125_store: f32;
    let v125 = &v125_store;
    *v125 = v124;
    for(var v126: u32 = v104; v126 < v38; v126 += v104) {
      let v127 = &(*v121)[v126];
      let v128 = *v127;
      let v129 = *v125;
      let v130 = max(v129, v128);
      *v125 = v130;
    }
    let v131 = *v125;
    let v132 = -v131;
    let v133 = u32(v132);
    let v134 = &shared_v179;
    workgroupBarrier();
    let v135 = &(*v134)[v37];
    let v136 = *v35;
    *v135 = v136;
    workgroupBarrier();
    var<function> v137_store: u32;
    let v137 = &v137_store;
    *v137 = v33;
    for(var v138: u32 = v11; v138 < v38; v138 += v104) {
      let v139 = &(*v134)[v138];
      let v140 = *v139;
      let v141 = *v137;
      let v142 = v141 + v140;
      *v137 = v142;
    }
    let v143 = u32(4);
    let v144 = v28 * v143;
    let v145 = &(*v9)[v144];
    let v146 = *v145;
    var<function> v147_store: u32;
    let v147 = &v147_store;
    *v147 = v133;
    let v148 = *v137;
    let v149 = v148 > v33;
    if v149 {
      let v150 = u32(4294967295);
      *v147 = v150;
    } else {
      let v151 = f32(0.0);
      let v152 = v146 > v151;
      if v152 {
        let v153 = v144 + v104;
        let v154 = &(*v9)[v153];
        let v155 = *v154;
        let v156 = u32(2);
        let v157 = v144 + v156;
        let v158 = &(*v9)[v157];
        let v159 = *v158;
        let v160 = u32(3);
        let v161 = v144 + v160;
        let v162 = &(*v9)[v161];
        let v163 = *v162;
        let v164 = &(*v8)[v28];
        let v165 = *v164;
        let v166 = vec4<u32>(v33);
        var<function> v167_store: vec4<u32>;
        let v167 = &v167_store;
        *v167 = v166;
        var<function> v168_store: vec4<u32>;
        let v168 = &v168_store;
        *v168 = v166;
        for(var v169: u32 = v37; v169 < v13; v169 += v38) {
          let v170 = v30 + v169;
          let v171 = &(*v10)[v170];
          let v172 = *v171;
          let v173 = *v103;
          let v174 = vec4<f32>(v173);
          let v175 = v174 - v172;
          let v176 = vec4<f32>(v146);
          let v177 = v175 * v176;
          let v178 = f32(31.989999771118164);
          let v179 = vec4<f32>(v178);
          let v180 = min(v177, v179);
          let v181 = vec4<f32>(v151);
          let v182 = v181 - v180;
          let v183 = exp(v182);
          let v184 = f32(67108864.0);
          let v185 = vec4<f32>(v184);
          let v186 = v183 * v185;
          let v187 = vec4<i32>(v186);
          let v188 = vec4<u32>(v187);
          let v189 = u32(13);
          let v190 = vec4<u32>(v189);
          let v191 = v188 >> vec4<u32>(v190);
          let v192 = *v167;
          let v193 = v192 + v191;
          *v167 = v193;
          let v194 = u32(8191);
          let v195 = vec4<u32>(v194);
          let v196 = v188 & v195;
          let v197 = *v168;
          let v198 = v197 + v196;
          *v168 = v198;
        }
        let v199 = *v167;
        var<function> v200_store: u32;
        let v200 = &v200_store;
        *v200 = v33;
        let v201 = v199[0];
        let v202 = *v200;
        let v203 = v202 + v201;
        *v200 = v203;
        let v204 = v199[1];
        let v205 = *v200;
        let v206 = v205 + v204;
        *v200 = v206;
        let v207 = v199[2];
        let v208 = *v200;
        let v209 = v208 + v207;
        *v200 = v209;
        let v210 = v199[3];
        let v211 = *v200;
        let v212 = v211 + v210;
        *v200 = v212;
        let v213 = *v200;
        let v214 = &shared_v297;
        workgroupBarrier();
        let v215 = &(*v214)[v37];
        *v215 = v213;
        workgroupBarrier();
        var<function> v216_store: u32;
        let v216 = &v216_store;
        *v216 = v33;
        for(var v217: u32 = v11; v217 < v38; v217 += v104) {
          let v218 = &(*v214)[v217];
          let v219 = *v218;
          let v220 = *v216;
          let v221 = v220 + v219;
          *v216 = v221;
        }
        let v222 = *v168;
        var<function> v223_store: u32;
        let v223 = &v223_store;
        *v223 = v33;
        let v224 = v222[0];
        let v225 = *v223;
        let v226 = v225 + v224;
        *v223 = v226;
        let v227 = v222[1];
        let v228 = *v223;
        let v229 = v228 + v227;
        *v223 = v229;
        let v230 = v222[2];
        let v231 = *v223;
        let v232 = v231 + v230;
        *v223 = v232;
        let v233 = v222[3];
        let v234 = *v223;
        let v235 = v234 + v233;
        *v223 = v235;
        let v236 = *v223;
        let v237 = &shared_v324;
        workgroupBarrier();
        let v238 = &(*v237)[v37];
        *v238 = v236;
        workgroupBarrier();
        var<function> v239_store: u32;
        let v239 = &v239_store;
        *v239 = v33;
        for(var v240: u32 = v11; v240 < v38; v240 += v104) {
          let v241 = &(*v237)[v240];
          let v242 = *v241;
          let v243 = *v239;
          let v244 = v243 + v242;
          *v239 = v244;
        }
        let v245 = v13 * v143;
        let v246 = f32(v245);
        let v247 = *v216;
        let v248 = f32(v247);
        let v249 = f32(8192.0);
        let v250 = *v239;
        let v251 = f32(v250);
        let v252 = fma(v248, v249, v251);
        let v253 = v252 + v246;
        let v254 = f32(67108864.0);
        let v255 = v253 / v254;
        let v256 = f32(1073741824.0);
        let v257 = v256 / v255;
        let v258 = &shared_v364;
        let v259 = u32(2048);
        let v260 = f32(31.989999771118164);
        let v261 = min(v163, v260);
        let v262 = v261 * v254;
        let v263 = u32(v262);
        var<function> v264_store: u32;
        let v264 = &v264_store;
        *v264 = v263;
        let v265 = u32(2);
        let v266 = u32(1);
        for(var v267: u32 = v33; v267 < v265; v267 += v266) {
          let v268 = v267 == v266;
          let v269 = u32(v245);
          let v270 = v165 < v269;
          var<function> v271_store: bool;
          let v271 = &v271_store;
          *v271 = v270;
          if v268 {
            let v272 = f32(1.0);
            let v273 = v155 < v272;
            *v271 = v273;
          }
          let v274 = *v271;
          if v274 {
            var<function> v275_store: u32;
            let v275 = &v275_store;
            *v275 = v33;
            var<function> v276_store: u32;
            let v276 = &v276_store;
            *v276 = v33;
            let v277 = u32(3);
            for(var v278: u32 = v33; v278 < v277; v278 += v266) {
              let v279 = u32(10);
              let v280 = v279 * v278;
              let v281 = u32(20);
              let v282 = v281 - v280;
              let v283 = u32(1024);
              var<function> v284_store: u32;
              let v284 = &v284_store;
              *v284 = v283;
              let v285 = v278 == v33;
              if v285 {
                let v286 = u32(2048);
                *v284 = v286;
              }
              workgroupBarrier();
              for(var v287: u32 = v37; v287 < v259; v287 += v38) {
                let v288 = &(*v258)[v287];
                atomicStore(v288, v33);
              }
              workgroupBarrier();
              let v289 = *v284;
              let v290 = v289 << u32(v282);
              let v291 = *v275;
              let v292 = v291 + v290;
              let v293 = v292 - v266;
              let v294 = *v264;
              let v295 = min(v293, v294);
              let v296 = f32(2.0);
              let v297 = v257 * v296;
              let v298 = log(v297);
              let v299 = f32(v295);
              let v300 = v299 / v254;
              let v301 = min(v300, v298);
              let v302 = f32(0.0010000000474974513);
              let v303 = v301 + v302;
              let v304 = v303 / v146;
              let v305 = *v103;
              let v306 = v305 - v304;
              let v307 = abs(v305);
              let v308 = f32(9.999999974752427e-7);
              let v309 = -v307;
              let v310 = fma(v309, v308, v306);
              for(var v311: u32 = v37; v311 < v13; v311 += v38) {
                let v312 = v30 + v311;
                let v313 = &(*v10)[v312];
                let v314 = *v313;
                let v315 = v314[0];
                var<function> v316_store: f32;
                let v316 = &v316_store;
                *v316 = v315;
                let v317 = v314[1];
                let v318 = *v316;
                let v319 = max(v318, v317);
                *v316 = v319;
                let v320 = v314[2];
                let v321 = *v316;
                let v322 = max(v321, v320);
                *v316 = v322;
                let v323 = v314[3];
                let v324 = *v316;
                let v325 = max(v324, v323);
                *v316 = v325;
                let v326 = *v316;
                let v327 = v326 >= v310;
                if v327 {
                  let v328 = *v103;
                  let v329 = vec4<f32>(v328);
                  let v330 = v329 - v314;
                  let v331 = vec4<f32>(v146);
                  let v332 = v330 * v331;
                  let v333 = vec4<f32>(v260);
                  let v334 = min(v332, v333);
                  let v335 = vec4<f32>(v254);
                  let v336 = v334 * v335;
                  let v337 = vec4<i32>(v336);
                  let v338 = vec4<u32>(v337);
                  let v339 = *v275;
                  let v340 = vec4<u32>(v339);
                  let v341 = v338 ^ v340;
                  let v342 = vec4<u32>(v282);
                  let v343 = v341 >> vec4<u32>(v342);
                  var<function> v344_store: u32;
                  let v344 = &v344_store;
                  *v344 = v33;
                  let v345 = v338[0];
                  let v346 = *v264;
                  let v347 = v345 <= v346;
                  var<function> v348_store: bool;
                  let v348 = &v348_store;
                  if v347 {
                    let v349 = v343[0];
                    let v350 = *v284;
                    let v351 = v349 < v350;
                    *v348 = v351;
                  } else {
                    let v352 = false;
                    *v348 = v352;
                  }
                  let v353 = *v348;
                  let v354 = u32(v353);
                  let v355 = *v344;
                  let v356 = v355 + v354;
                  *v344 = v356;
                  let v357 = v338[1];
                  let v358 = *v264;
                  let v359 = v357 <= v358;
                  var<function> v360_store: bool;
                  let v360 = &v360_store;
                  if v359 {
                    let v361 = v343[1];
                    let v362 = *v284;
                    let v363 = v361 < v362;
                    *v360 = v363;
                  } else {
                    let v364 = false;
                    *v360 = v364;
                  }
                  let v365 = *v360;
                  let v366 = u32(v365);
                  let v367 = *v344;
                  let v368 = v367 + v366;
                  *v344 = v368;
                  let v369 = v338[2];
                  let v370 = *v264;
                  let v371 = v369 <= v370;
                  var<function> v372_store: bool;
                  let v372 = &v372_store;
                  if v371 {
                    let v373 = v343[2];
                    let v374 = *v284;
                    let v375 = v373 < v374;
                    *v372 = v375;
                  } else {
                    let v376 = false;
                    *v372 = v376;
                  }
                  let v377 = *v372;
                  let v378 = u32(v377);
                  let v379 = *v344;
                  let v380 = v379 + v378;
                  *v344 = v380;
                  let v381 = v338[3];
                  let v382 = *v264;
                  let v383 = v381 <= v382;
                  var<function> v384_store: bool;
                  let v384 = &v384_store;
                  if v383 {
                    let v385 = v343[3];
                    let v386 = *v284;
                    let v387 = v385 < v386;
                    *v384 = v387;
                  } else {
                    let v388 = false;
                    *v384 = v388;
                  }
                  let v389 = *v384;
                  let v390 = u32(v389);
                  let v391 = *v344;
                  let v392 = v391 + v390;
                  *v344 = v392;
                  let v393 = *v344;
                  let v394 = v393 > v33;
                  if v394 {
                    let v395 = vec4<u32>(v266);
                    var<function> v396_store: vec4<u32>;
                    let v396 = &v396_store;
                    *v396 = v395;
                    if v268 {
                      let v397 = vec4<f32>(v151);
                      let v398 = v397 - v334;
                      let v399 = exp(v398);
                      let v400 = vec4<f32>(v257);
                      let v401 = f32(0.5);
                      let v402 = vec4<f32>(v401);
                      let v403 = fma(v399, v400, v402);
                      let v404 = vec4<i32>(v403);
                      let v405 = vec4<u32>(v404);
                      *v396 = v405;
                    }
                    let v406 = *v396;
                    let v407 = v406[0];
                    let v408 = v343[0];
                    let v409 = *v264;
                    let v410 = v345 <= v409;
                    var<function> v411_store: bool;
                    let v411 = &v411_store;
                    if v410 {
                      let v412 = *v284;
                      let v413 = v408 < v412;
                      *v411 = v413;
                    } else {
                      let v414 = false;
                      *v411 = v414;
                    }
                    let v415 = *v411;
                    var<function> v416_store: bool;
                    let v416 = &v416_store;
                    if v415 {
                      let v417 = v407 > v33;
                      *v416 = v417;
                    } else {
                      let v418 = false;
                      *v416 = v418;
                    }
                    let v419 = *v416;
                    if v419 {
                      let v420 = u32(v408);
                      let v421 = &(*v258)[v420];
                      let v422 = atomicAdd(v421, v407);
                    }
                    let v423 = *v396;
                    let v424 = v423[1];
                    let v425 = v343[1];
                    let v426 = *v264;
                    let v427 = v357 <= v426;
                    var<function> v428_store: bool;
                    let v428 = &v428_store;
                    if v427 {
                      let v429 = *v284;
                      let v430 = v425 < v429;
                      *v428 = v430;
                    } else {
                      let v431 = false;
                      *v428 = v431;
                    }
                    let v432 = *v428;
                    var<function> v433_store: bool;
                    let v433 = &v433_store;
                    if v432 {
                      let v434 = v424 > v33;
                      *v433 = v434;
                    } else {
                      let v435 = false;
                      *v433 = v435;
                    }
                    let v436 = *v433;
                    if v436 {
                      let v437 = u32(v425);
                      let v438 = &(*v258)[v437];
                      let v439 = atomicAdd(v438, v424);
                    }
                    let v440 = *v396;
                    let v441 = v440[2];
                    let v442 = v343[2];
                    let v443 = *v264;
                    let v444 = v369 <= v443;
                    var<function> v445_store: bool;
                    let v445 = &v445_store;
                    if v444 {
                      let v446 = *v284;
                      let v447 = v442 < v446;
                      *v445 = v447;
                    } else {
                      let v448 = false;
                      *v445 = v448;
                    }
                    let v449 = *v445;
                    var<function> v450_store: bool;
                    let v450 = &v450_store;
                    if v449 {
                      let v451 = v441 > v33;
                      *v450 = v451;
                    } else {
                      let v452 = false;
                      *v450 = v452;
                    }
                    let v453 = *v450;
                    if v453 {
                      let v454 = u32(v442);
                      let v455 = &(*v258)[v454];
                      let v456 = atomicAdd(v455, v441);
                    }
                    let v457 = *v396;
                    let v458 = v457[3];
                    let v459 = v343[3];
                    let v460 = *v264;
                    let v461 = v381 <= v460;
                    var<function> v462_store: bool;
                    let v462 = &v462_store;
                    if v461 {
                      let v463 = *v284;
                      let v464 = v459 < v463;
                      *v462 = v464;
                    } else {
                      let v465 = false;
                      *v462 = v465;
                    }
                    let v466 = *v462;
                    var<function> v467_store: bool;
                    let v467 = &v467_store;
                    if v466 {
                      let v468 = v458 > v33;
                      *v467 = v468;
                    } else {
                      let v469 = false;
                      *v467 = v469;
                    }
                    let v470 = *v467;
                    if v470 {
                      let v471 = u32(v459);
                      let v472 = &(*v258)[v471];
                      let v473 = atomicAdd(v472, v458);
                    }
                  }
                }
              }
              workgroupBarrier();
              let v474 = u32(32);
              let v475 = v37 * v474;
              var<function> v476_store: u32;
              let v476 = &v476_store;
              *v476 = v33;
              let v477 = v475 + v474;
              let v478 = min(v477, v259);
              for(var v479: u32 = v475; v479 < v478; v479 += v104) {
                let v480 = &(*v258)[v479];
                let v481 = atomicLoad(v480);
                let v482 = *v476;
                let v483 = v482 + v481;
                *v476 = v483;
              }
              let v484 = &shared_v669;
              workgroupBarrier();
              let v485 = &(*v484)[v37];
              let v486 = *v476;
              *v485 = v486;
              workgroupBarrier();
              var<function> v487_store: u32;
              let v487 = &v487_store;
              *v487 = v33;
              for(var v488: u32 = v11; v488 < v38; v488 += v104) {
                let v489 = &(*v484)[v488];
                let v490 = *v489;
                let v491 = *v487;
                let v492 = v491 + v490;
                *v487 = v492;
              }
              if v285 {
                let v493 = *v487;
                let v494 = min(v165, v493);
                *v276 = v494;
                if v268 {
                  let v495 = *v487;
                  let v496 = f32(v495);
                  let v497 = v496 * v155;
                  let v498 = u32(v497);
                  let v499 = max(v498, v266);
                  *v276 = v499;
                }
              }
              var<function> v500_store: u32;
              let v500 = &v500_store;
              *v500 = v33;
              for(var v501: u32 = v475; v501 < v478; v501 += v104) {
                let v502 = &(*v258)[v501];
                let v503 = atomicLoad(v502);
                let v504 = *v500;
                let v505 = v504 + v503;
                *v500 = v505;
              }
              let v506 = &shared_v730;
              workgroupBarrier();
              let v507 = &(*v506)[v37];
              let v508 = *v500;
              *v507 = v508;
              workgroupBarrier();
              var<function> v509_store: u32;
              let v509 = &v509_store;
              *v509 = v33;
              for(var v510: u32 = v11; v510 < v37; v510 += v104) {
                let v511 = &(*v506)[v510];
                let v512 = *v511;
                let v513 = *v509;
                let v514 = v513 + v512;
                *v509 = v514;
              }
              var<function> v515_store: u32;
              let v515 = &v515_store;
              let v516 = *v509;
              *v515 = v516;
              var<function> v517_store: u32;
              let v517 = &v517_store;
              *v517 = v33;
              var<function> v518_store: u32;
              let v518 = &v518_store;
              *v518 = v33;
              for(var v519: u32 = v475; v519 < v478; v519 += v104) {
                let v520 = &(*v258)[v519];
                let v521 = atomicLoad(v520);
                let v522 = *v515;
                let v523 = *v276;
                let v524 = v522 < v523;
                let v525 = v522 + v521;
                let v526 = v523 <= v525;
                let v527 = v524 && v526;
                if v527 {
                  let v528 = u32(v519);
                  *v517 = v528;
                  let v529 = *v276;
                  let v530 = *v515;
                  let v531 = v529 - v530;
                  *v518 = v531;
                }
                let v532 = *v515;
                let v533 = v532 + v521;
                *v515 = v533;
              }
              let v534 = &shared_v791;
              let v535 = *v518;
              let v536 = v535 > v33;
              if v536 {
                let v537 = &(*v534)[v11];
                let v538 = *v517;
                *v537 = v538;
                let v539 = &(*v534)[v104];
                *v539 = v535;
              }
              workgroupBarrier();
              let v540 = &(*v534)[v11];
              let v541 = *v540;
              let v542 = &(*v534)[v104];
              let v543 = *v542;
              let v544 = v541 << u32(v282);
              let v545 = *v275;
              let v546 = v545 | v544;
              *v275 = v546;
              *v276 = v543;
            }
            let v547 = *v264;
            let v548 = *v275;
            let v549 = min(v547, v548);
            *v264 = v549;
          }
        }
        let v550 = v13 + v259;
        let v551 = v550 - v104;
        let v552 = v551 / v259;
        let v553 = f32(2.0);
        let v554 = v257 * v553;
        let v555 = log(v554);
        let v556 = *v264;
        let v557 = f32(v556);
        let v558 = v557 / v254;
        let v559 = min(v558, v555);
        let v560 = f32(0.0010000000474974513);
        let v561 = v559 + v560;
        let v562 = v561 / v146;
        let v563 = *v103;
        let v564 = v563 - v562;
        let v565 = abs(v563);
        let v566 = f32(9.999999974752427e-7);
        let v567 = -v565;
        let v568 = fma(v567, v566, v564);
        workgroupBarrier();
        for(var v569: u32 = v37; v569 < v259; v569 += v38) {
          let v570 = &(*v258)[v569];
          atomicStore(v570, v33);
        }
        workgroupBarrier();
        for(var v571: u32 = v37; v571 < v13; v571 += v38) {
          let v572 = v30 + v571;
          let v573 = &(*v10)[v572];
          let v574 = *v573;
          let v575 = v574[0];
          var<function> v576_store: f32;
          let v576 = &v576_store;
          *v576 = v575;
          let v577 = v574[1];
          let v578 = *v576;
          let v579 = max(v578, v577);
          *v576 = v579;
          let v580 = v574[2];
          let v581 = *v576;
          let v582 = max(v581, v580);
          *v576 = v582;
          let v583 = v574[3];
          let v584 = *v576;
          let v585 = max(v584, v583);
          *v576 = v585;
          let v586 = *v576;
          let v587 = v586 >= v568;
          if v587 {
            let v588 = *v103;
            let v589 = vec4<f32>(v588);
            let v590 = v589 - v574;
            let v591 = vec4<f32>(v146);
            let v592 = v590 * v591;
            let v593 = vec4<f32>(v260);
            let v594 = min(v592, v593);
            let v595 = vec4<f32>(v254);
            let v596 = v594 * v595;
            let v597 = vec4<i32>(v596);
            let v598 = vec4<u32>(v597);
            let v599 = vec4<f32>(v151);
            let v600 = v599 - v594;
            let v601 = exp(v600);
            let v602 = vec4<f32>(v257);
            let v603 = f32(0.5);
            let v604 = vec4<f32>(v603);
            let v605 = fma(v601, v602, v604);
            let v606 = vec4<i32>(v605);
            let v607 = vec4<u32>(v606);
            var<function> v608_store: array<u32, 4>= array<u32, 4>();
            let v608 = &v608_store;
            let v609 = &(*v608)[v11];
            *v609 = v33;
            let v610 = v598[0];
            let v611 = *v264;
            let v612 = v610 <= v611;
            if v612 {
              let v613 = v607[0];
              *v609 = v613;
            }
            let v614 = &(*v608)[v104];
            *v614 = v33;
            let v615 = v598[1];
            let v616 = *v264;
            let v617 = v615 <= v616;
            if v617 {
              let v618 = v607[1];
              *v614 = v618;
            }
            let v619 = &(*v608)[v156];
            *v619 = v33;
            let v620 = v598[2];
            let v621 = *v264;
            let v622 = v620 <= v621;
            if v622 {
              let v623 = v607[2];
              *v619 = v623;
            }
            let v624 = &(*v608)[v160];
            *v624 = v33;
            let v625 = v598[3];
            let v626 = *v264;
            let v627 = v625 <= v626;
            if v627 {
              let v628 = v607[3];
              *v624 = v628;
            }
            var<function> v629_store: u32;
            let v629 = &v629_store;
            *v629 = v33;
            let v630 = *v609;
            let v631 = *v629;
            let v632 = v631 + v630;
            *v629 = v632;
            let v633 = *v614;
            let v634 = *v629;
            let v635 = v634 + v633;
            *v629 = v635;
            let v636 = *v619;
            let v637 = *v629;
            let v638 = v637 + v636;
            *v629 = v638;
            let v639 = *v624;
            let v640 = *v629;
            let v641 = v640 + v639;
            *v629 = v641;
            let v642 = *v629;
            let v643 = v642 > v33;
            if v643 {
              let v644 = v571 / v552;
              let v645 = &(*v258)[v644];
              let v646 = atomicAdd(v645, v642);
            }
          }
        }
        workgroupBarrier();
        let v647 = u32(32);
        let v648 = v37 * v647;
        var<function> v649_store: u32;
        let v649 = &v649_store;
        *v649 = v33;
        let v650 = v648 + v647;
        let v651 = min(v650, v259);
        for(var v652: u32 = v648; v652 < v651; v652 += v104) {
          let v653 = &(*v258)[v652];
          let v654 = atomicLoad(v653);
          let v655 = *v649;
          let v656 = v655 + v654;
          *v649 = v656;
        }
        let v657 = &shared_v1041;
        workgroupBarrier();
        let v658 = &(*v657)[v37];
        let v659 = *v649;
        *v658 = v659;
        workgroupBarrier();
        var<function> v660_store: u32;
        let v660 = &v660_store;
        *v660 = v33;
        for(var v661: u32 = v11; v661 < v38; v661 += v104) {
          let v662 = &(*v657)[v661];
          let v663 = *v662;
          let v664 = *v660;
          let v665 = v664 + v663;
          *v660 = v665;
        }
        let v666 = *v660;
        let v667 = f32(v666);
        let v668 = v667 * v159;
        let v669 = u32(v668);
        let v670 = v666 - v266;
        let v671 = min(v669, v670);
        let v672 = v671 + v266;
        var<function> v673_store: u32;
        let v673 = &v673_store;
        *v673 = v33;
        for(var v674: u32 = v648; v674 < v651; v674 += v104) {
          let v675 = &(*v258)[v674];
          let v676 = atomicLoad(v675);
          let v677 = *v673;
          let v678 = v677 + v676;
          *v673 = v678;
        }
        let v679 = &shared_v1102;
        workgroupBarrier();
        let v680 = &(*v679)[v37];
        let v681 = *v673;
        *v680 = v681;
        workgroupBarrier();
        var<function> v682_store: u32;
        let v682 = &v682_store;
        *v682 = v33;
        for(var v683: u32 = v11; v683 < v37; v683 += v104) {
          let v684 = &(*v679)[v683];
          let v685 = *v684;
          let v686 = *v682;
          let v687 = v686 + v685;
          *v682 = v687;
        }
        var<function> v688_store: u32;
        let v688 = &v688_store;
        let v689 = *v682;
        *v688 = v689;
        var<function> v690_store: u32;
        let v690 = &v690_store;
        *v690 = v33;
        var<function> v691_store: u32;
        let v691 = &v691_store;
        *v691 = v33;
        for(var v692: u32 = v648; v692 < v651; v692 += v104) {
          let v693 = &(*v258)[v692];
          let v694 = atomicLoad(v693);
          let v695 = *v688;
          let v696 = v695 < v672;
          let v697 = v695 + v694;
          let v698 = v672 <= v697;
          let v699 = v696 && v698;
          if v699 {
            let v700 = u32(v692);
            *v690 = v700;
            let v701 = *v688;
            let v702 = v672 - v701;
            *v691 = v702;
          }
          let v703 = *v688;
          let v704 = v703 + v694;
          *v688 = v704;
        }
        let v705 = &shared_v1160;
        let v706 = *v691;
        let v707 = v706 > v33;
        if v707 {
          let v708 = &(*v705)[v11];
          let v709 = *v690;
          *v708 = v709;
          let v710 = &(*v705)[v104];
          *v710 = v706;
        }
        workgroupBarrier();
        let v711 = &(*v705)[v11];
        let v712 = *v711;
        let v713 = &(*v705)[v104];
        let v714 = *v713;
        let v715 = u32(4294967295);
        var<function> v716_store: u32;
        let v716 = &v716_store;
        *v716 = v715;
        let v717 = v37 == v11;
        if v717 {
          let v718 = u32(v712);
          let v719 = v718 * v552;
          var<function> v720_store: u32;
          let v720 = &v720_store;
          *v720 = v33;
          let v721 = v719 + v552;
          let v722 = min(v721, v13);
          for(var v723: u32 = v719; v723 < v722; v723 += v104) {
            let v724 = v30 + v723;
            let v725 = &(*v10)[v724];
            let v726 = *v725;
            let v727 = *v103;
            let v728 = vec4<f32>(v727);
            let v729 = v728 - v726;
            let v730 = vec4<f32>(v146);
            let v731 = v729 * v730;
            let v732 = vec4<f32>(v260);
            let v733 = min(v731, v732);
            let v734 = vec4<f32>(v254);
            let v735 = v733 * v734;
            let v736 = vec4<i32>(v735);
            let v737 = vec4<u32>(v736);
            let v738 = vec4<f32>(v151);
            let v739 = v738 - v733;
            let v740 = exp(v739);
            let v741 = vec4<f32>(v257);
            let v742 = f32(0.5);
            let v743 = vec4<f32>(v742);
            let v744 = fma(v740, v741, v743);
            let v745 = vec4<i32>(v744);
            let v746 = vec4<u32>(v745);
            var<function> v747_store: array<u32, 4>= array<u32, 4>();
            let v747 = &v747_store;
            let v748 = &(*v747)[v11];
            *v748 = v33;
            let v749 = v737[0];
            let v750 = *v264;
            let v751 = v749 <= v750;
            if v751 {
              let v752 = v746[0];
              *v748 = v752;
            }
            let v753 = &(*v747)[v104];
            *v753 = v33;
            let v754 = v737[1];
            let v755 = *v264;
            let v756 = v754 <= v755;
            if v756 {
              let v757 = v746[1];
              *v753 = v757;
            }
            let v758 = &(*v747)[v156];
            *v758 = v33;
            let v759 = v737[2];
            let v760 = *v264;
            let v761 = v759 <= v760;
            if v761 {
              let v762 = v746[2];
              *v758 = v762;
            }
            let v763 = &(*v747)[v160];
            *v763 = v33;
            let v764 = v737[3];
            let v765 = *v264;
            let v766 = v764 <= v765;
            if v766 {
              let v767 = v746[3];
              *v763 = v767;
            }
            let v768 = *v748;
            let v769 = *v720;
            let v770 = v769 + v768;
            *v720 = v770;
            let v771 = *v720;
            let v772 = v771 >= v714;
            let v773 = *v716;
            let v774 = v773 == v715;
            let v775 = v772 && v774;
            if v775 {
              let v776 = v723 * v143;
              let v777 = u32(v776);
              *v716 = v777;
            }
            let v778 = *v753;
            let v779 = *v720;
            let v780 = v779 + v778;
            *v720 = v780;
            let v781 = *v720;
            let v782 = v781 >= v714;
            let v783 = *v716;
            let v784 = v783 == v715;
            let v785 = v782 && v784;
            if v785 {
              let v786 = v723 * v143;
              let v787 = v786 + v104;
              let v788 = u32(v787);
              *v716 = v788;
            }
            let v789 = *v758;
            let v790 = *v720;
            let v791 = v790 + v789;
            *v720 = v791;
            let v792 = *v720;
            let v793 = v792 >= v714;
            let v794 = *v716;
            let v795 = v794 == v715;
            let v796 = v793 && v795;
            if v796 {
              let v797 = v723 * v143;
              let v798 = v797 + v156;
              let v799 = u32(v798);
              *v716 = v799;
            }
            let v800 = *v763;
            let v801 = *v720;
            let v802 = v801 + v800;
            *v720 = v802;
            let v803 = *v720;
            let v804 = v803 >= v714;
            let v805 = *v716;
            let v806 = v805 == v715;
            let v807 = v804 && v806;
            if v807 {
              let v808 = v723 * v143;
              let v809 = v808 + v160;
              let v810 = u32(v809);
              *v716 = v810;
            }
          }
        }
        let v811 = *v716;
        *v147 = v811;
      }
    }
    let v812 = v37 == v11;
    if v812 {
      let v813 = &(*v7)[v28];
      let v814 = *v147;
      *v813 = v814;
    }
  }
  return;
}
