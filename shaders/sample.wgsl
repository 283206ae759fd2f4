var<workgroup> shared_v106: array<f32, 64>;
var<workgroup> shared_v147: array<f32, 64>;
var<workgroup> shared_v179: array<u32, 64>;
var<workgroup> shared_v297: array<u32, 64>;
var<workgroup> shared_v324: array<u32, 64>;
var<workgroup> shared_v364: array<atomic<u32>, 2048>;
var<workgroup> shared_v631: array<u32, 64>;
var<workgroup> shared_v692: array<u32, 64>;
var<workgroup> shared_v753: array<u32, 2>;
var<workgroup> shared_v972: array<u32, 64>;
var<workgroup> shared_v1033: array<u32, 64>;
var<workgroup> shared_v1091: array<u32, 2>;
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
              for(var v289: u32 = v37; v289 < v13; v289 += v38) {
                let v290 = v30 + v289;
                let v291 = &(*v10)[v290];
                let v292 = *v291;
                let v293 = *v103;
                let v294 = vec4<f32>(v293);
                let v295 = v294 - v292;
                let v296 = vec4<f32>(v146);
                let v297 = v295 * v296;
                let v298 = vec4<f32>(v260);
                let v299 = min(v297, v298);
                let v300 = vec4<f32>(v254);
                let v301 = v299 * v300;
                let v302 = vec4<i32>(v301);
                let v303 = vec4<u32>(v302);
                let v304 = *v275;
                let v305 = vec4<u32>(v304);
                let v306 = v303 ^ v305;
                let v307 = vec4<u32>(v282);
                let v308 = v306 >> vec4<u32>(v307);
                var<function> v309_store: u32;
                let v309 = &v309_store;
                *v309 = v33;
                let v310 = v303[0];
                let v311 = *v264;
                let v312 = v310 <= v311;
                var<function> v313_store: bool;
                let v313 = &v313_store;
                if v312 {
                  let v314 = v308[0];
                  let v315 = *v284;
                  let v316 = v314 < v315;
                  *v313 = v316;
                } else {
                  let v317 = false;
                  *v313 = v317;
                }
                let v318 = *v313;
                let v319 = u32(v318);
                let v320 = *v309;
                let v321 = v320 + v319;
                *v309 = v321;
                let v322 = v303[1];
                let v323 = *v264;
                let v324 = v322 <= v323;
                var<function> v325_store: bool;
                let v325 = &v325_store;
                if v324 {
                  let v326 = v308[1];
                  let v327 = *v284;
                  let v328 = v326 < v327;
                  *v325 = v328;
                } else {
                  let v329 = false;
                  *v325 = v329;
                }
                let v330 = *v325;
                let v331 = u32(v330);
                let v332 = *v309;
                let v333 = v332 + v331;
                *v309 = v333;
                let v334 = v303[2];
                let v335 = *v264;
                let v336 = v334 <= v335;
                var<function> v337_store: bool;
                let v337 = &v337_store;
                if v336 {
                  let v338 = v308[2];
                  let v339 = *v284;
                  let v340 = v338 < v339;
                  *v337 = v340;
                } else {
                  let v341 = false;
                  *v337 = v341;
                }
                let v342 = *v337;
                let v343 = u32(v342);
                let v344 = *v309;
                let v345 = v344 + v343;
                *v309 = v345;
                let v346 = v303[3];
                let v347 = *v264;
                let v348 = v346 <= v347;
                var<function> v349_store: bool;
                let v349 = &v349_store;
                if v348 {
                  let v350 = v308[3];
                  let v351 = *v284;
                  let v352 = v350 < v351;
                  *v349 = v352;
                } else {
                  let v353 = false;
                  *v349 = v353;
                }
                let v354 = *v349;
                let v355 = u32(v354);
                let v356 = *v309;
                let v357 = v356 + v355;
                *v309 = v357;
                let v358 = *v309;
                let v359 = v358 > v33;
                if v359 {
                  let v360 = vec4<u32>(v266);
                  var<function> v361_store: vec4<u32>;
                  let v361 = &v361_store;
                  *v361 = v360;
                  if v268 {
                    let v362 = vec4<f32>(v151);
                    let v363 = v362 - v299;
                    let v364 = exp(v363);
                    let v365 = vec4<f32>(v257);
                    let v366 = f32(0.5);
                    let v367 = vec4<f32>(v366);
                    let v368 = fma(v364, v365, v367);
                    let v369 = vec4<i32>(v368);
                    let v370 = vec4<u32>(v369);
                    *v361 = v370;
                  }
                  let v371 = *v361;
                  let v372 = v371[0];
                  let v373 = v308[0];
                  let v374 = *v264;
                  let v375 = v310 <= v374;
                  var<function> v376_store: bool;
                  let v376 = &v376_store;
                  if v375 {
                    let v377 = *v284;
                    let v378 = v373 < v377;
                    *v376 = v378;
                  } else {
                    let v379 = false;
                    *v376 = v379;
                  }
                  let v380 = *v376;
                  var<function> v381_store: bool;
                  let v381 = &v381_store;
                  if v380 {
                    let v382 = v372 > v33;
                    *v381 = v382;
                  } else {
                    let v383 = false;
                    *v381 = v383;
                  }
                  let v384 = *v381;
                  if v384 {
                    let v385 = u32(v373);
                    let v386 = &(*v258)[v385];
                    let v387 = atomicAdd(v386, v372);
                  }
                  let v388 = *v361;
                  let v389 = v388[1];
                  let v390 = v308[1];
                  let v391 = *v264;
                  let v392 = v322 <= v391;
                  var<function> v393_store: bool;
                  let v393 = &v393_store;
                  if v392 {
                    let v394 = *v284;
                    let v395 = v390 < v394;
                    *v393 = v395;
                  } else {
                    let v396 = false;
                    *v393 = v396;
                  }
                  let v397 = *v393;
                  var<function> v398_store: bool;
                  let v398 = &v398_store;
                  if v397 {
                    let v399 = v389 > v33;
                    *v398 = v399;
                  } else {
                    let v400 = false;
                    *v398 = v400;
                  }
                  let v401 = *v398;
                  if v401 {
                    let v402 = u32(v390);
                    let v403 = &(*v258)[v402];
                    let v404 = atomicAdd(v403, v389);
                  }
                  let v405 = *v361;
                  let v406 = v405[2];
                  let v407 = v308[2];
                  let v408 = *v264;
                  let v409 = v334 <= v408;
                  var<function> v410_store: bool;
                  let v410 = &v410_store;
                  if v409 {
                    let v411 = *v284;
                    let v412 = v407 < v411;
                    *v410 = v412;
                  } else {
                    let v413 = false;
                    *v410 = v413;
                  }
                  let v414 = *v410;
                  var<function> v415_store: bool;
                  let v415 = &v415_store;
                  if v414 {
                    let v416 = v406 > v33;
                    *v415 = v416;
                  } else {
                    let v417 = false;
                    *v415 = v417;
                  }
                  let v418 = *v415;
                  if v418 {
                    let v419 = u32(v407);
                    let v420 = &(*v258)[v419];
                    let v421 = atomicAdd(v420, v406);
                  }
                  let v422 = *v361;
                  let v423 = v422[3];
                  let v424 = v308[3];
                  let v425 = *v264;
                  let v426 = v346 <= v425;
                  var<function> v427_store: bool;
                  let v427 = &v427_store;
                  if v426 {
                    let v428 = *v284;
                    let v429 = v424 < v428;
                    *v427 = v429;
                  } else {
                    let v430 = false;
                    *v427 = v430;
                  }
                  let v431 = *v427;
                  var<function> v432_store: bool;
                  let v432 = &v432_store;
                  if v431 {
                    let v433 = v423 > v33;
                    *v432 = v433;
                  } else {
                    let v434 = false;
                    *v432 = v434;
                  }
                  let v435 = *v432;
                  if v435 {
                    let v436 = u32(v424);
                    let v437 = &(*v258)[v436];
                    let v438 = atomicAdd(v437, v423);
                  }
                }
              }
              workgroupBarrier();
              let v439 = u32(32);
              let v440 = v37 * v439;
              var<function> v441_store: u32;
              let v441 = &v441_store;
              *v441 = v33;
              let v442 = v440 + v439;
              let v443 = min(v442, v259);
              for(var v444: u32 = v440; v444 < v443; v444 += v104) {
                let v445 = &(*v258)[v444];
                let v446 = atomicLoad(v445);
                let v447 = *v441;
                let v448 = v447 + v446;
                *v441 = v448;
              }
              let v449 = &shared_v631;
              workgroupBarrier();
              let v450 = &(*v449)[v37];
              let v451 = *v441;
              *v450 = v451;
              workgroupBarrier();
              var<function> v452_store: u32;
              let v452 = &v452_store;
              *v452 = v33;
              for(var v453: u32 = v11; v453 < v38; v453 += v104) {
                let v454 = &(*v449)[v453];
                let v455 = *v454;
                let v456 = *v452;
                let v457 = v456 + v455;
                *v452 = v457;
              }
              if v285 {
                let v458 = *v452;
                let v459 = min(v165, v458);
                *v276 = v459;
                if v268 {
                  let v460 = *v452;
                  let v461 = f32(v460);
                  let v462 = v461 * v155;
                  let v463 = u32(v462);
                  let v464 = max(v463, v266);
                  *v276 = v464;
                }
              }
              var<function> v465_store: u32;
              let v465 = &v465_store;
              *v465 = v33;
              for(var v466: u32 = v440; v466 < v443; v466 += v104) {
                let v467 = &(*v258)[v466];
                let v468 = atomicLoad(v467);
                let v469 = *v465;
                let v470 = v469 + v468;
                *v465 = v470;
              }
              let v471 = &shared_v692;
              workgroupBarrier();
              let v472 = &(*v471)[v37];
              let v473 = *v465;
              *v472 = v473;
              workgroupBarrier();
              var<function> v474_store: u32;
              let v474 = &v474_store;
              *v474 = v33;
              for(var v475: u32 = v11; v475 < v37; v475 += v104) {
                let v476 = &(*v471)[v475];
                let v477 = *v476;
                let v478 = *v474;
                let v479 = v478 + v477;
                *v474 = v479;
              }
              var<function> v480_store: u32;
              let v480 = &v480_store;
              let v481 = *v474;
              *v480 = v481;
              var<function> v482_store: u32;
              let v482 = &v482_store;
              *v482 = v33;
              var<function> v483_store: u32;
              let v483 = &v483_store;
              *v483 = v33;
              for(var v484: u32 = v440; v484 < v443; v484 += v104) {
                let v485 = &(*v258)[v484];
                let v486 = atomicLoad(v485);
                let v487 = *v480;
                let v488 = *v276;
                let v489 = v487 < v488;
                let v490 = v487 + v486;
                let v491 = v488 <= v490;
                let v492 = v489 && v491;
                if v492 {
                  let v493 = u32(v484);
                  *v482 = v493;
                  let v494 = *v276;
                  let v495 = *v480;
                  let v496 = v494 - v495;
                  *v483 = v496;
                }
                let v497 = *v480;
                let v498 = v497 + v486;
                *v480 = v498;
              }
              let v499 = &shared_v753;
              let v500 = *v483;
              let v501 = v500 > v33;
              if v501 {
                let v502 = &(*v499)[v11];
                let v503 = *v482;
                *v502 = v503;
                let v504 = &(*v499)[v104];
                *v504 = v500;
              }
              workgroupBarrier();
              let v505 = &(*v499)[v11];
              let v506 = *v505;
              let v507 = &(*v499)[v104];
              let v508 = *v507;
              let v509 = v506 << u32(v282);
              let v510 = *v275;
              let v511 = v510 | v509;
              *v275 = v511;
              *v276 = v508;
            }
            let v512 = *v264;
            let v513 = *v275;
            let v514 = min(v512, v513);
            *v264 = v514;
          }
        }
        let v515 = v13 + v259;
        let v516 = v515 - v104;
        let v517 = v516 / v259;
        workgroupBarrier();
        for(var v518: u32 = v37; v518 < v259; v518 += v38) {
          let v519 = &(*v258)[v518];
          atomicStore(v519, v33);
        }
        workgroupBarrier();
        for(var v520: u32 = v37; v520 < v13; v520 += v38) {
          let v521 = v30 + v520;
          let v522 = &(*v10)[v521];
          let v523 = *v522;
          let v524 = *v103;
          let v525 = vec4<f32>(v524);
          let v526 = v525 - v523;
          let v527 = vec4<f32>(v146);
          let v528 = v526 * v527;
          let v529 = vec4<f32>(v260);
          let v530 = min(v528, v529);
          let v531 = vec4<f32>(v254);
          let v532 = v530 * v531;
          let v533 = vec4<i32>(v532);
          let v534 = vec4<u32>(v533);
          let v535 = vec4<f32>(v151);
          let v536 = v535 - v530;
          let v537 = exp(v536);
          let v538 = vec4<f32>(v257);
          let v539 = f32(0.5);
          let v540 = vec4<f32>(v539);
          let v541 = fma(v537, v538, v540);
          let v542 = vec4<i32>(v541);
          let v543 = vec4<u32>(v542);
          var<function> v544_store: array<u32, 4>= array<u32, 4>();
          let v544 = &v544_store;
          let v545 = &(*v544)[v11];
          *v545 = v33;
          let v546 = v534[0];
          let v547 = *v264;
          let v548 = v546 <= v547;
          if v548 {
            let v549 = v543[0];
            *v545 = v549;
          }
          let v550 = &(*v544)[v104];
          *v550 = v33;
          let v551 = v534[1];
          let v552 = *v264;
          let v553 = v551 <= v552;
          if v553 {
            let v554 = v543[1];
            *v550 = v554;
          }
          let v555 = &(*v544)[v156];
          *v555 = v33;
          let v556 = v534[2];
          let v557 = *v264;
          let v558 = v556 <= v557;
          if v558 {
            let v559 = v543[2];
            *v555 = v559;
          }
          let v560 = &(*v544)[v160];
          *v560 = v33;
          let v561 = v534[3];
          let v562 = *v264;
          let v563 = v561 <= v562;
          if v563 {
            let v564 = v543[3];
            *v560 = v564;
          }
          var<function> v565_store: u32;
          let v565 = &v565_store;
          *v565 = v33;
          let v566 = *v545;
          let v567 = *v565;
          let v568 = v567 + v566;
          *v565 = v568;
          let v569 = *v550;
          let v570 = *v565;
          let v571 = v570 + v569;
          *v565 = v571;
          let v572 = *v555;
          let v573 = *v565;
          let v574 = v573 + v572;
          *v565 = v574;
          let v575 = *v560;
          let v576 = *v565;
          let v577 = v576 + v575;
          *v565 = v577;
          let v578 = *v565;
          let v579 = v578 > v33;
          if v579 {
            let v580 = v520 / v517;
            let v581 = &(*v258)[v580];
            let v582 = atomicAdd(v581, v578);
          }
        }
        workgroupBarrier();
        let v583 = u32(32);
        let v584 = v37 * v583;
        var<function> v585_store: u32;
        let v585 = &v585_store;
        *v585 = v33;
        let v586 = v584 + v583;
        let v587 = min(v586, v259);
        for(var v588: u32 = v584; v588 < v587; v588 += v104) {
          let v589 = &(*v258)[v588];
          let v590 = atomicLoad(v589);
          let v591 = *v585;
          let v592 = v591 + v590;
          *v585 = v592;
        }
        let v593 = &shared_v972;
        workgroupBarrier();
        let v594 = &(*v593)[v37];
        let v595 = *v585;
        *v594 = v595;
        workgroupBarrier();
        var<function> v596_store: u32;
        let v596 = &v596_store;
        *v596 = v33;
        for(var v597: u32 = v11; v597 < v38; v597 += v104) {
          let v598 = &(*v593)[v597];
          let v599 = *v598;
          let v600 = *v596;
          let v601 = v600 + v599;
          *v596 = v601;
        }
        let v602 = *v596;
        let v603 = f32(v602);
        let v604 = v603 * v159;
        let v605 = u32(v604);
        let v606 = v602 - v266;
        let v607 = min(v605, v606);
        let v608 = v607 + v266;
        var<function> v609_store: u32;
        let v609 = &v609_store;
        *v609 = v33;
        for(var v610: u32 = v584; v610 < v587; v610 += v104) {
          let v611 = &(*v258)[v610];
          let v612 = atomicLoad(v611);
          let v613 = *v609;
          let v614 = v613 + v612;
          *v609 = v614;
        }
        let v615 = &shared_v1033;
        workgroupBarrier();
        let v616 = &(*v615)[v37];
        let v617 = *v609;
        *v616 = v617;
        workgroupBarrier();
        var<function> v618_store: u32;
        let v618 = &v618_store;
        *v618 = v33;
        for(var v619: u32 = v11; v619 < v37; v619 += v104) {
          let v620 = &(*v615)[v619];
          let v621 = *v620;
          let v622 = *v618;
          let v623 = v622 + v621;
          *v618 = v623;
        }
        var<function> v624_store: u32;
        let v624 = &v624_store;
        let v625 = *v618;
        *v624 = v625;
        var<function> v626_store: u32;
        let v626 = &v626_store;
        *v626 = v33;
        var<function> v627_store: u32;
        let v627 = &v627_store;
        *v627 = v33;
        for(var v628: u32 = v584; v628 < v587; v628 += v104) {
          let v629 = &(*v258)[v628];
          let v630 = atomicLoad(v629);
          let v631 = *v624;
          let v632 = v631 < v608;
          let v633 = v631 + v630;
          let v634 = v608 <= v633;
          let v635 = v632 && v634;
          if v635 {
            let v636 = u32(v628);
            *v626 = v636;
            let v637 = *v624;
            let v638 = v608 - v637;
            *v627 = v638;
          }
          let v639 = *v624;
          let v640 = v639 + v630;
          *v624 = v640;
        }
        let v641 = &shared_v1091;
        let v642 = *v627;
        let v643 = v642 > v33;
        if v643 {
          let v644 = &(*v641)[v11];
          let v645 = *v626;
          *v644 = v645;
          let v646 = &(*v641)[v104];
          *v646 = v642;
        }
        workgroupBarrier();
        let v647 = &(*v641)[v11];
        let v648 = *v647;
        let v649 = &(*v641)[v104];
        let v650 = *v649;
        let v651 = u32(4294967295);
        var<function> v652_store: u32;
        let v652 = &v652_store;
        *v652 = v651;
        let v653 = v37 == v11;
        if v653 {
          let v654 = u32(v648);
          let v655 = v654 * v517;
          var<function> v656_store: u32;
          let v656 = &v656_store;
          *v656 = v33;
          let v657 = v655 + v517;
          let v658 = min(v657, v13);
          for(var v659: u32 = v655; v659 < v658; v659 += v104) {
            let v660 = v30 + v659;
            let v661 = &(*v10)[v660];
            let v662 = *v661;
            let v663 = *v103;
            let v664 = vec4<f32>(v663);
            let v665 = v664 - v662;
            let v666 = vec4<f32>(v146);
            let v667 = v665 * v666;
            let v668 = vec4<f32>(v260);
            let v669 = min(v667, v668);
            let v670 = vec4<f32>(v254);
            let v671 = v669 * v670;
            let v672 = vec4<i32>(v671);
            let v673 = vec4<u32>(v672);
            let v674 = vec4<f32>(v151);
            let v675 = v674 - v669;
            let v676 = exp(v675);
            let v677 = vec4<f32>(v257);
            let v678 = f32(0.5);
            let v679 = vec4<f32>(v678);
            let v680 = fma(v676, v677, v679);
            let v681 = vec4<i32>(v680);
            let v682 = vec4<u32>(v681);
            var<function> v683_store: array<u32, 4>= array<u32, 4>();
            let v683 = &v683_store;
            let v684 = &(*v683)[v11];
            *v684 = v33;
            let v685 = v673[0];
            let v686 = *v264;
            let v687 = v685 <= v686;
            if v687 {
              let v688 = v682[0];
              *v684 = v688;
            }
            let v689 = &(*v683)[v104];
            *v689 = v33;
            let v690 = v673[1];
            let v691 = *v264;
            let v692 = v690 <= v691;
            if v692 {
              let v693 = v682[1];
              *v689 = v693;
            }
            let v694 = &(*v683)[v156];
            *v694 = v33;
            let v695 = v673[2];
            let v696 = *v264;
            let v697 = v695 <= v696;
            if v697 {
              let v698 = v682[2];
              *v694 = v698;
            }
            let v699 = &(*v683)[v160];
            *v699 = v33;
            let v700 = v673[3];
            let v701 = *v264;
            let v702 = v700 <= v701;
            if v702 {
              let v703 = v682[3];
              *v699 = v703;
            }
            let v704 = *v684;
            let v705 = *v656;
            let v706 = v705 + v704;
            *v656 = v706;
            let v707 = *v656;
            let v708 = v707 >= v650;
            let v709 = *v652;
            let v710 = v709 == v651;
            let v711 = v708 && v710;
            if v711 {
              let v712 = v659 * v143;
              let v713 = u32(v712);
              *v652 = v713;
            }
            let v714 = *v689;
            let v715 = *v656;
            let v716 = v715 + v714;
            *v656 = v716;
            let v717 = *v656;
            let v718 = v717 >= v650;
            let v719 = *v652;
            let v720 = v719 == v651;
            let v721 = v718 && v720;
            if v721 {
              let v722 = v659 * v143;
              let v723 = v722 + v104;
              let v724 = u32(v723);
              *v652 = v724;
            }
            let v725 = *v694;
            let v726 = *v656;
            let v727 = v726 + v725;
            *v656 = v727;
            let v728 = *v656;
            let v729 = v728 >= v650;
            let v730 = *v652;
            let v731 = v730 == v651;
            let v732 = v729 && v731;
            if v732 {
              let v733 = v659 * v143;
              let v734 = v733 + v156;
              let v735 = u32(v734);
              *v652 = v735;
            }
            let v736 = *v699;
            let v737 = *v656;
            let v738 = v737 + v736;
            *v656 = v738;
            let v739 = *v656;
            let v740 = v739 >= v650;
            let v741 = *v652;
            let v742 = v741 == v651;
            let v743 = v740 && v742;
            if v743 {
              let v744 = v659 * v143;
              let v745 = v744 + v160;
              let v746 = u32(v745);
              *v652 = v746;
            }
          }
        }
        let v747 = *v652;
        *v147 = v747;
      }
    }
    let v748 = v37 == v11;
    if v748 {
      let v749 = &(*v7)[v28];
      let v750 = *v147;
      *v749 = v750;
    }
  }
  return;
}
