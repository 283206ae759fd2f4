// A cube of 1024 x 1 x 1 units, 36360 bytes of shared memory.
typedef unsigned int uint32_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned long long int uint64_t;
typedef signed char int8_t;
typedef signed short int16_t;
typedef signed int int32_t;
typedef signed long long int int64_t;
template <typename T, size_t N>
struct array {
  T data[N];
  __device__ T& operator[](size_t i) { return data[i]; }
  __device__ const T& operator[](size_t i) const { return data[i]; }
};
typedef struct CUtensorMap_st {
  alignas(128) unsigned long long int opaque[16];
} CUtensorMap;
struct alignas(16) float_4 { float i_0; float i_1; float i_2; float i_3; };
struct info_st {
  uint32_t scalars_usize[4];
  float scalars_f32[2];
  uint32_t static_meta[4];
};
extern "C" __global__ void __launch_bounds__(1024)  subspace_eliminate(float_4 const* const __restrict__ v0, float * const __restrict__ v1, uint32_t * const __restrict__ v2, float * const __restrict__ v3, __grid_constant__ info_st const info_v4) {
  extern __shared__ __align__(16) char v5[];
  uint32_t const v6 = 0;
  uint32_t const v7 = info_v4.scalars_usize[0];
  uint32_t const v8 = info_v4.scalars_usize[1];
  uint32_t const v9 = info_v4.scalars_usize[2];
  float const v10 = info_v4.scalars_f32[0];
  uint32_t const v11 = threadIdx.x;
  uint32_t const v12 = 0;
  uint32_t const v13 = 1;
  uint32_t const v14 = uint32_t(v11);
  uint32_t const v15 = 32;
  uint32_t const v16 = v14 % v15;
  uint32_t const v17 = v14 / v15;
  array<float_4, 1056> * const v18 = reinterpret_cast<array<float_4, 1056> *>(&v5[0]);
  array<float_4, 1056> * const v19 = reinterpret_cast<array<float_4, 1056> *>(&v5[16896]);
  uint32_t const v20 = 51360;
  float * const v21 = &v3[v20];
  float const v22 = *v21;
  float const v23 = 0;
  bool const v24 = v22 == v23;
  if(v24) {
    uint32_t const v25 = blockIdx.x;
    uint32_t const v26 = uint32_t(v25);
    uint32_t const v27 = blockIdx.y;
    uint32_t const v28 = uint32_t(v27);
    uint32_t v29_store;
    uint32_t * v29 = &v29_store;
    *v29 = v6;
    uint32_t v30_store;
    uint32_t * v30 = &v30_store;
    *v30 = v26;
    while([&]{
      uint32_t const v31 = *v30;
      uint32_t const v32 = *v29;
      bool const v33 = v31 > v32;
      return v33;
    }()) {
      uint32_t const v34 = *v29;
      uint32_t const v35 = 1;
      uint32_t const v36 = v34 + v35;
      *v29 = v36;
      uint32_t const v37 = *v30;
      uint32_t const v38 = *v29;
      uint32_t const v39 = v37 - v38;
      *v30 = v39;
    }
    uint32_t const v40 = *v29;
    uint32_t const v41 = v40 * v15;
    uint32_t const v42 = v41 + v17;
    uint32_t const v43 = *v30;
    uint32_t const v44 = v43 * v15;
    uint32_t const v45 = v44 + v16;
    uint32_t const v46 = v44 + v17;
    uint32_t const v47 = v28 * v15;
    uint32_t const v48 = v47 + v16;
    uint32_t const v49 = 33;
    uint32_t const v50 = v17 * v49;
    uint32_t const v51 = v50 + v16;
    float_4 const v52 = float_4{v23, v23, v23, v23};
    float_4 v53_store;
    float_4 * v53 = &v53_store;
    *v53 = v52;
    float_4 v54_store;
    float_4 * v54 = &v54_store;
    *v54 = v52;
    bool const v55 = v48 < v8;
    if(v55) {
      bool const v56 = v42 < v7;
      if(v56) {
        uint32_t const v57 = v42 * v8;
        uint32_t const v58 = v57 + v48;
        float_4 const* const v59 = &v0[v58];
        float_4 const v60 = *v59;
        *v53 = v60;
      }
      bool const v61 = v46 < v7;
      if(v61) {
        uint32_t const v62 = v46 * v8;
        uint32_t const v63 = v62 + v48;
        float_4 const* const v64 = &v0[v63];
        float_4 const v65 = *v64;
        *v54 = v65;
      }
    }
    float_4 * const v66 = &(*v18)[v51];
    float_4 const v67 = *v53;
    *v66 = v67;
    float_4 * const v68 = &(*v19)[v51];
    float_4 const v69 = *v54;
    *v68 = v69;
    __syncthreads();
    float_4 * const v70 = &(*v18)[v50];
    float_4 const v71 = *v70;
    uint32_t const v72 = v16 * v49;
    float_4 * const v73 = &(*v19)[v72];
    float_4 const v74 = *v73;
    float const v75 = v71.i_0;
    float const v76 = v74.i_0;
    float const v77 = v52.i_0;
    float const v78 = fma(v75, v76, v77);
    float const v79 = v71.i_1;
    float const v80 = v74.i_1;
    float const v81 = v52.i_1;
    float const v82 = fma(v79, v80, v81);
    float const v83 = v71.i_2;
    float const v84 = v74.i_2;
    float const v85 = v52.i_2;
    float const v86 = fma(v83, v84, v85);
    float const v87 = v71.i_3;
    float const v88 = v74.i_3;
    float const v89 = v52.i_3;
    float const v90 = fma(v87, v88, v89);
    uint32_t const v91 = 1;
    uint32_t const v92 = v50 + v91;
    float_4 * const v93 = &(*v18)[v92];
    float_4 const v94 = *v93;
    uint32_t const v95 = v72 + v91;
    float_4 * const v96 = &(*v19)[v95];
    float_4 const v97 = *v96;
    float const v98 = v94.i_0;
    float const v99 = v97.i_0;
    float const v100 = fma(v98, v99, v78);
    float const v101 = v94.i_1;
    float const v102 = v97.i_1;
    float const v103 = fma(v101, v102, v82);
    float const v104 = v94.i_2;
    float const v105 = v97.i_2;
    float const v106 = fma(v104, v105, v86);
    float const v107 = v94.i_3;
    float const v108 = v97.i_3;
    float const v109 = fma(v107, v108, v90);
    uint32_t const v110 = 2;
    uint32_t const v111 = v50 + v110;
    float_4 * const v112 = &(*v18)[v111];
    float_4 const v113 = *v112;
    uint32_t const v114 = v72 + v110;
    float_4 * const v115 = &(*v19)[v114];
    float_4 const v116 = *v115;
    float const v117 = v113.i_0;
    float const v118 = v116.i_0;
    float const v119 = fma(v117, v118, v100);
    float const v120 = v113.i_1;
    float const v121 = v116.i_1;
    float const v122 = fma(v120, v121, v103);
    float const v123 = v113.i_2;
    float const v124 = v116.i_2;
    float const v125 = fma(v123, v124, v106);
    float const v126 = v113.i_3;
    float const v127 = v116.i_3;
    float const v128 = fma(v126, v127, v109);
    uint32_t const v129 = 3;
    uint32_t const v130 = v50 + v129;
    float_4 * const v131 = &(*v18)[v130];
    float_4 const v132 = *v131;
    uint32_t const v133 = v72 + v129;
    float_4 * const v134 = &(*v19)[v133];
    float_4 const v135 = *v134;
    float const v136 = v132.i_0;
    float const v137 = v135.i_0;
    float const v138 = fma(v136, v137, v119);
    float const v139 = v132.i_1;
    float const v140 = v135.i_1;
    float const v141 = fma(v139, v140, v122);
    float const v142 = v132.i_2;
    float const v143 = v135.i_2;
    float const v144 = fma(v142, v143, v125);
    float const v145 = v132.i_3;
    float const v146 = v135.i_3;
    float const v147 = fma(v145, v146, v128);
    uint32_t const v148 = 4;
    uint32_t const v149 = v50 + v148;
    float_4 * const v150 = &(*v18)[v149];
    float_4 const v151 = *v150;
    uint32_t const v152 = v72 + v148;
    float_4 * const v153 = &(*v19)[v152];
    float_4 const v154 = *v153;
    float const v155 = v151.i_0;
    float const v156 = v154.i_0;
    float const v157 = fma(v155, v156, v138);
    float const v158 = v151.i_1;
    float const v159 = v154.i_1;
    float const v160 = fma(v158, v159, v141);
    float const v161 = v151.i_2;
    float const v162 = v154.i_2;
    float const v163 = fma(v161, v162, v144);
    float const v164 = v151.i_3;
    float const v165 = v154.i_3;
    float const v166 = fma(v164, v165, v147);
    uint32_t const v167 = 5;
    uint32_t const v168 = v50 + v167;
    float_4 * const v169 = &(*v18)[v168];
    float_4 const v170 = *v169;
    uint32_t const v171 = v72 + v167;
    float_4 * const v172 = &(*v19)[v171];
    float_4 const v173 = *v172;
    float const v174 = v170.i_0;
    float const v175 = v173.i_0;
    float const v176 = fma(v174, v175, v157);
    float const v177 = v170.i_1;
    float const v178 = v173.i_1;
    float const v179 = fma(v177, v178, v160);
    float const v180 = v170.i_2;
    float const v181 = v173.i_2;
    float const v182 = fma(v180, v181, v163);
    float const v183 = v170.i_3;
    float const v184 = v173.i_3;
    float const v185 = fma(v183, v184, v166);
    uint32_t const v186 = 6;
    uint32_t const v187 = v50 + v186;
    float_4 * const v188 = &(*v18)[v187];
    float_4 const v189 = *v188;
    uint32_t const v190 = v72 + v186;
    float_4 * const v191 = &(*v19)[v190];
    float_4 const v192 = *v191;
    float const v193 = v189.i_0;
    float const v194 = v192.i_0;
    float const v195 = fma(v193, v194, v176);
    float const v196 = v189.i_1;
    float const v197 = v192.i_1;
    float const v198 = fma(v196, v197, v179);
    float const v199 = v189.i_2;
    float const v200 = v192.i_2;
    float const v201 = fma(v199, v200, v182);
    float const v202 = v189.i_3;
    float const v203 = v192.i_3;
    float const v204 = fma(v202, v203, v185);
    uint32_t const v205 = 7;
    uint32_t const v206 = v50 + v205;
    float_4 * const v207 = &(*v18)[v206];
    float_4 const v208 = *v207;
    uint32_t const v209 = v72 + v205;
    float_4 * const v210 = &(*v19)[v209];
    float_4 const v211 = *v210;
    float const v212 = v208.i_0;
    float const v213 = v211.i_0;
    float const v214 = fma(v212, v213, v195);
    float const v215 = v208.i_1;
    float const v216 = v211.i_1;
    float const v217 = fma(v215, v216, v198);
    float const v218 = v208.i_2;
    float const v219 = v211.i_2;
    float const v220 = fma(v218, v219, v201);
    float const v221 = v208.i_3;
    float const v222 = v211.i_3;
    float const v223 = fma(v221, v222, v204);
    uint32_t const v224 = 8;
    uint32_t const v225 = v50 + v224;
    float_4 * const v226 = &(*v18)[v225];
    float_4 const v227 = *v226;
    uint32_t const v228 = v72 + v224;
    float_4 * const v229 = &(*v19)[v228];
    float_4 const v230 = *v229;
    float const v231 = v227.i_0;
    float const v232 = v230.i_0;
    float const v233 = fma(v231, v232, v214);
    float const v234 = v227.i_1;
    float const v235 = v230.i_1;
    float const v236 = fma(v234, v235, v217);
    float const v237 = v227.i_2;
    float const v238 = v230.i_2;
    float const v239 = fma(v237, v238, v220);
    float const v240 = v227.i_3;
    float const v241 = v230.i_3;
    float const v242 = fma(v240, v241, v223);
    uint32_t const v243 = 9;
    uint32_t const v244 = v50 + v243;
    float_4 * const v245 = &(*v18)[v244];
    float_4 const v246 = *v245;
    uint32_t const v247 = v72 + v243;
    float_4 * const v248 = &(*v19)[v247];
    float_4 const v249 = *v248;
    float const v250 = v246.i_0;
    float const v251 = v249.i_0;
    float const v252 = fma(v250, v251, v233);
    float const v253 = v246.i_1;
    float const v254 = v249.i_1;
    float const v255 = fma(v253, v254, v236);
    float const v256 = v246.i_2;
    float const v257 = v249.i_2;
    float const v258 = fma(v256, v257, v239);
    float const v259 = v246.i_3;
    float const v260 = v249.i_3;
    float const v261 = fma(v259, v260, v242);
    uint32_t const v262 = 10;
    uint32_t const v263 = v50 + v262;
    float_4 * const v264 = &(*v18)[v263];
    float_4 const v265 = *v264;
    uint32_t const v266 = v72 + v262;
    float_4 * const v267 = &(*v19)[v266];
    float_4 const v268 = *v267;
    float const v269 = v265.i_0;
    float const v270 = v268.i_0;
    float const v271 = fma(v269, v270, v252);
    float const v272 = v265.i_1;
    float const v273 = v268.i_1;
    float const v274 = fma(v272, v273, v255);
    float const v275 = v265.i_2;
    float const v276 = v268.i_2;
    float const v277 = fma(v275, v276, v258);
    float const v278 = v265.i_3;
    float const v279 = v268.i_3;
    float const v280 = fma(v278, v279, v261);
    uint32_t const v281 = 11;
    uint32_t const v282 = v50 + v281;
    float_4 * const v283 = &(*v18)[v282];
    float_4 const v284 = *v283;
    uint32_t const v285 = v72 + v281;
    float_4 * const v286 = &(*v19)[v285];
    float_4 const v287 = *v286;
    float const v288 = v284.i_0;
    float const v289 = v287.i_0;
    float const v290 = fma(v288, v289, v271);
    float const v291 = v284.i_1;
    float const v292 = v287.i_1;
    float const v293 = fma(v291, v292, v274);
    float const v294 = v284.i_2;
    float const v295 = v287.i_2;
    float const v296 = fma(v294, v295, v277);
    float const v297 = v284.i_3;
    float const v298 = v287.i_3;
    float const v299 = fma(v297, v298, v280);
    uint32_t const v300 = 12;
    uint32_t const v301 = v50 + v300;
    float_4 * const v302 = &(*v18)[v301];
    float_4 const v303 = *v302;
    uint32_t const v304 = v72 + v300;
    float_4 * const v305 = &(*v19)[v304];
    float_4 const v306 = *v305;
    float const v307 = v303.i_0;
    float const v308 = v306.i_0;
    float const v309 = fma(v307, v308, v290);
    float const v310 = v303.i_1;
    float const v311 = v306.i_1;
    float const v312 = fma(v310, v311, v293);
    float const v313 = v303.i_2;
    float const v314 = v306.i_2;
    float const v315 = fma(v313, v314, v296);
    float const v316 = v303.i_3;
    float const v317 = v306.i_3;
    float const v318 = fma(v316, v317, v299);
    uint32_t const v319 = 13;
    uint32_t const v320 = v50 + v319;
    float_4 * const v321 = &(*v18)[v320];
    float_4 const v322 = *v321;
    uint32_t const v323 = v72 + v319;
    float_4 * const v324 = &(*v19)[v323];
    float_4 const v325 = *v324;
    float const v326 = v322.i_0;
    float const v327 = v325.i_0;
    float const v328 = fma(v326, v327, v309);
    float const v329 = v322.i_1;
    float const v330 = v325.i_1;
    float const v331 = fma(v329, v330, v312);
    float const v332 = v322.i_2;
    float const v333 = v325.i_2;
    float const v334 = fma(v332, v333, v315);
    float const v335 = v322.i_3;
    float const v336 = v325.i_3;
    float const v337 = fma(v335, v336, v318);
    uint32_t const v338 = 14;
    uint32_t const v339 = v50 + v338;
    float_4 * const v340 = &(*v18)[v339];
    float_4 const v341 = *v340;
    uint32_t const v342 = v72 + v338;
    float_4 * const v343 = &(*v19)[v342];
    float_4 const v344 = *v343;
    float const v345 = v341.i_0;
    float const v346 = v344.i_0;
    float const v347 = fma(v345, v346, v328);
    float const v348 = v341.i_1;
    float const v349 = v344.i_1;
    float const v350 = fma(v348, v349, v331);
    float const v351 = v341.i_2;
    float const v352 = v344.i_2;
    float const v353 = fma(v351, v352, v334);
    float const v354 = v341.i_3;
    float const v355 = v344.i_3;
    float const v356 = fma(v354, v355, v337);
    uint32_t const v357 = 15;
    uint32_t const v358 = v50 + v357;
    float_4 * const v359 = &(*v18)[v358];
    float_4 const v360 = *v359;
    uint32_t const v361 = v72 + v357;
    float_4 * const v362 = &(*v19)[v361];
    float_4 const v363 = *v362;
    float const v364 = v360.i_0;
    float const v365 = v363.i_0;
    float const v366 = fma(v364, v365, v347);
    float const v367 = v360.i_1;
    float const v368 = v363.i_1;
    float const v369 = fma(v367, v368, v350);
    float const v370 = v360.i_2;
    float const v371 = v363.i_2;
    float const v372 = fma(v370, v371, v353);
    float const v373 = v360.i_3;
    float const v374 = v363.i_3;
    float const v375 = fma(v373, v374, v356);
    uint32_t const v376 = 16;
    uint32_t const v377 = v50 + v376;
    float_4 * const v378 = &(*v18)[v377];
    float_4 const v379 = *v378;
    uint32_t const v380 = v72 + v376;
    float_4 * const v381 = &(*v19)[v380];
    float_4 const v382 = *v381;
    float const v383 = v379.i_0;
    float const v384 = v382.i_0;
    float const v385 = fma(v383, v384, v366);
    float const v386 = v379.i_1;
    float const v387 = v382.i_1;
    float const v388 = fma(v386, v387, v369);
    float const v389 = v379.i_2;
    float const v390 = v382.i_2;
    float const v391 = fma(v389, v390, v372);
    float const v392 = v379.i_3;
    float const v393 = v382.i_3;
    float const v394 = fma(v392, v393, v375);
    uint32_t const v395 = 17;
    uint32_t const v396 = v50 + v395;
    float_4 * const v397 = &(*v18)[v396];
    float_4 const v398 = *v397;
    uint32_t const v399 = v72 + v395;
    float_4 * const v400 = &(*v19)[v399];
    float_4 const v401 = *v400;
    float const v402 = v398.i_0;
    float const v403 = v401.i_0;
    float const v404 = fma(v402, v403, v385);
    float const v405 = v398.i_1;
    float const v406 = v401.i_1;
    float const v407 = fma(v405, v406, v388);
    float const v408 = v398.i_2;
    float const v409 = v401.i_2;
    float const v410 = fma(v408, v409, v391);
    float const v411 = v398.i_3;
    float const v412 = v401.i_3;
    float const v413 = fma(v411, v412, v394);
    uint32_t const v414 = 18;
    uint32_t const v415 = v50 + v414;
    float_4 * const v416 = &(*v18)[v415];
    float_4 const v417 = *v416;
    uint32_t const v418 = v72 + v414;
    float_4 * const v419 = &(*v19)[v418];
    float_4 const v420 = *v419;
    float const v421 = v417.i_0;
    float const v422 = v420.i_0;
    float const v423 = fma(v421, v422, v404);
    float const v424 = v417.i_1;
    float const v425 = v420.i_1;
    float const v426 = fma(v424, v425, v407);
    float const v427 = v417.i_2;
    float const v428 = v420.i_2;
    float const v429 = fma(v427, v428, v410);
    float const v430 = v417.i_3;
    float const v431 = v420.i_3;
    float const v432 = fma(v430, v431, v413);
    uint32_t const v433 = 19;
    uint32_t const v434 = v50 + v433;
    float_4 * const v435 = &(*v18)[v434];
    float_4 const v436 = *v435;
    uint32_t const v437 = v72 + v433;
    float_4 * const v438 = &(*v19)[v437];
    float_4 const v439 = *v438;
    float const v440 = v436.i_0;
    float const v441 = v439.i_0;
    float const v442 = fma(v440, v441, v423);
    float const v443 = v436.i_1;
    float const v444 = v439.i_1;
    float const v445 = fma(v443, v444, v426);
    float const v446 = v436.i_2;
    float const v447 = v439.i_2;
    float const v448 = fma(v446, v447, v429);
    float const v449 = v436.i_3;
    float const v450 = v439.i_3;
    float const v451 = fma(v449, v450, v432);
    uint32_t const v452 = 20;
    uint32_t const v453 = v50 + v452;
    float_4 * const v454 = &(*v18)[v453];
    float_4 const v455 = *v454;
    uint32_t const v456 = v72 + v452;
    float_4 * const v457 = &(*v19)[v456];
    float_4 const v458 = *v457;
    float const v459 = v455.i_0;
    float const v460 = v458.i_0;
    float const v461 = fma(v459, v460, v442);
    float const v462 = v455.i_1;
    float const v463 = v458.i_1;
    float const v464 = fma(v462, v463, v445);
    float const v465 = v455.i_2;
    float const v466 = v458.i_2;
    float const v467 = fma(v465, v466, v448);
    float const v468 = v455.i_3;
    float const v469 = v458.i_3;
    float const v470 = fma(v468, v469, v451);
    uint32_t const v471 = 21;
    uint32_t const v472 = v50 + v471;
    float_4 * const v473 = &(*v18)[v472];
    float_4 const v474 = *v473;
    uint32_t const v475 = v72 + v471;
    float_4 * const v476 = &(*v19)[v475];
    float_4 const v477 = *v476;
    float const v478 = v474.i_0;
    float const v479 = v477.i_0;
    float const v480 = fma(v478, v479, v461);
    float const v481 = v474.i_1;
    float const v482 = v477.i_1;
    float const v483 = fma(v481, v482, v464);
    float const v484 = v474.i_2;
    float const v485 = v477.i_2;
    float const v486 = fma(v484, v485, v467);
    float const v487 = v474.i_3;
    float const v488 = v477.i_3;
    float const v489 = fma(v487, v488, v470);
    uint32_t const v490 = 22;
    uint32_t const v491 = v50 + v490;
    float_4 * const v492 = &(*v18)[v491];
    float_4 const v493 = *v492;
    uint32_t const v494 = v72 + v490;
    float_4 * const v495 = &(*v19)[v494];
    float_4 const v496 = *v495;
    float const v497 = v493.i_0;
    float const v498 = v496.i_0;
    float const v499 = fma(v497, v498, v480);
    float const v500 = v493.i_1;
    float const v501 = v496.i_1;
    float const v502 = fma(v500, v501, v483);
    float const v503 = v493.i_2;
    float const v504 = v496.i_2;
    float const v505 = fma(v503, v504, v486);
    float const v506 = v493.i_3;
    float const v507 = v496.i_3;
    float const v508 = fma(v506, v507, v489);
    uint32_t const v509 = 23;
    uint32_t const v510 = v50 + v509;
    float_4 * const v511 = &(*v18)[v510];
    float_4 const v512 = *v511;
    uint32_t const v513 = v72 + v509;
    float_4 * const v514 = &(*v19)[v513];
    float_4 const v515 = *v514;
    float const v516 = v512.i_0;
    float const v517 = v515.i_0;
    float const v518 = fma(v516, v517, v499);
    float const v519 = v512.i_1;
    float const v520 = v515.i_1;
    float const v521 = fma(v519, v520, v502);
    float const v522 = v512.i_2;
    float const v523 = v515.i_2;
    float const v524 = fma(v522, v523, v505);
    float const v525 = v512.i_3;
    float const v526 = v515.i_3;
    float const v527 = fma(v525, v526, v508);
    uint32_t const v528 = 24;
    uint32_t const v529 = v50 + v528;
    float_4 * const v530 = &(*v18)[v529];
    float_4 const v531 = *v530;
    uint32_t const v532 = v72 + v528;
    float_4 * const v533 = &(*v19)[v532];
    float_4 const v534 = *v533;
    float const v535 = v531.i_0;
    float const v536 = v534.i_0;
    float const v537 = fma(v535, v536, v518);
    float const v538 = v531.i_1;
    float const v539 = v534.i_1;
    float const v540 = fma(v538, v539, v521);
    float const v541 = v531.i_2;
    float const v542 = v534.i_2;
    float const v543 = fma(v541, v542, v524);
    float const v544 = v531.i_3;
    float const v545 = v534.i_3;
    float const v546 = fma(v544, v545, v527);
    uint32_t const v547 = 25;
    uint32_t const v548 = v50 + v547;
    float_4 * const v549 = &(*v18)[v548];
    float_4 const v550 = *v549;
    uint32_t const v551 = v72 + v547;
    float_4 * const v552 = &(*v19)[v551];
    float_4 const v553 = *v552;
    float const v554 = v550.i_0;
    float const v555 = v553.i_0;
    float const v556 = fma(v554, v555, v537);
    float const v557 = v550.i_1;
    float const v558 = v553.i_1;
    float const v559 = fma(v557, v558, v540);
    float const v560 = v550.i_2;
    float const v561 = v553.i_2;
    float const v562 = fma(v560, v561, v543);
    float const v563 = v550.i_3;
    float const v564 = v553.i_3;
    float const v565 = fma(v563, v564, v546);
    uint32_t const v566 = 26;
    uint32_t const v567 = v50 + v566;
    float_4 * const v568 = &(*v18)[v567];
    float_4 const v569 = *v568;
    uint32_t const v570 = v72 + v566;
    float_4 * const v571 = &(*v19)[v570];
    float_4 const v572 = *v571;
    float const v573 = v569.i_0;
    float const v574 = v572.i_0;
    float const v575 = fma(v573, v574, v556);
    float const v576 = v569.i_1;
    float const v577 = v572.i_1;
    float const v578 = fma(v576, v577, v559);
    float const v579 = v569.i_2;
    float const v580 = v572.i_2;
    float const v581 = fma(v579, v580, v562);
    float const v582 = v569.i_3;
    float const v583 = v572.i_3;
    float const v584 = fma(v582, v583, v565);
    uint32_t const v585 = 27;
    uint32_t const v586 = v50 + v585;
    float_4 * const v587 = &(*v18)[v586];
    float_4 const v588 = *v587;
    uint32_t const v589 = v72 + v585;
    float_4 * const v590 = &(*v19)[v589];
    float_4 const v591 = *v590;
    float const v592 = v588.i_0;
    float const v593 = v591.i_0;
    float const v594 = fma(v592, v593, v575);
    float const v595 = v588.i_1;
    float const v596 = v591.i_1;
    float const v597 = fma(v595, v596, v578);
    float const v598 = v588.i_2;
    float const v599 = v591.i_2;
    float const v600 = fma(v598, v599, v581);
    float const v601 = v588.i_3;
    float const v602 = v591.i_3;
    float const v603 = fma(v601, v602, v584);
    uint32_t const v604 = 28;
    uint32_t const v605 = v50 + v604;
    float_4 * const v606 = &(*v18)[v605];
    float_4 const v607 = *v606;
    uint32_t const v608 = v72 + v604;
    float_4 * const v609 = &(*v19)[v608];
    float_4 const v610 = *v609;
    float const v611 = v607.i_0;
    float const v612 = v610.i_0;
    float const v613 = fma(v611, v612, v594);
    float const v614 = v607.i_1;
    float const v615 = v610.i_1;
    float const v616 = fma(v614, v615, v597);
    float const v617 = v607.i_2;
    float const v618 = v610.i_2;
    float const v619 = fma(v617, v618, v600);
    float const v620 = v607.i_3;
    float const v621 = v610.i_3;
    float const v622 = fma(v620, v621, v603);
    uint32_t const v623 = 29;
    uint32_t const v624 = v50 + v623;
    float_4 * const v625 = &(*v18)[v624];
    float_4 const v626 = *v625;
    uint32_t const v627 = v72 + v623;
    float_4 * const v628 = &(*v19)[v627];
    float_4 const v629 = *v628;
    float const v630 = v626.i_0;
    float const v631 = v629.i_0;
    float const v632 = fma(v630, v631, v613);
    float const v633 = v626.i_1;
    float const v634 = v629.i_1;
    float const v635 = fma(v633, v634, v616);
    float const v636 = v626.i_2;
    float const v637 = v629.i_2;
    float const v638 = fma(v636, v637, v619);
    float const v639 = v626.i_3;
    float const v640 = v629.i_3;
    float const v641 = fma(v639, v640, v622);
    uint32_t const v642 = 30;
    uint32_t const v643 = v50 + v642;
    float_4 * const v644 = &(*v18)[v643];
    float_4 const v645 = *v644;
    uint32_t const v646 = v72 + v642;
    float_4 * const v647 = &(*v19)[v646];
    float_4 const v648 = *v647;
    float const v649 = v645.i_0;
    float const v650 = v648.i_0;
    float const v651 = fma(v649, v650, v632);
    float const v652 = v645.i_1;
    float const v653 = v648.i_1;
    float const v654 = fma(v652, v653, v635);
    float const v655 = v645.i_2;
    float const v656 = v648.i_2;
    float const v657 = fma(v655, v656, v638);
    float const v658 = v645.i_3;
    float const v659 = v648.i_3;
    float const v660 = fma(v658, v659, v641);
    uint32_t const v661 = 31;
    uint32_t const v662 = v50 + v661;
    float_4 * const v663 = &(*v18)[v662];
    float_4 const v664 = *v663;
    uint32_t const v665 = v72 + v661;
    float_4 * const v666 = &(*v19)[v665];
    float_4 const v667 = *v666;
    float const v668 = v664.i_0;
    float const v669 = v667.i_0;
    float const v670 = fma(v668, v669, v651);
    float const v671 = v664.i_1;
    float const v672 = v667.i_1;
    float const v673 = fma(v671, v672, v654);
    float const v674 = v664.i_2;
    float const v675 = v667.i_2;
    float const v676 = fma(v674, v675, v657);
    float const v677 = v664.i_3;
    float const v678 = v667.i_3;
    float const v679 = fma(v677, v678, v660);
    uint32_t const v680 = v26 * v9;
    uint32_t const v681 = 1024;
    uint32_t const v682 = v680 * v681;
    uint32_t const v683 = v682 + v14;
    float const v684 = v670 + v673;
    float const v685 = v684 + v676;
    float const v686 = v685 + v679;
    uint32_t const v687 = v28 * v681;
    uint32_t const v688 = v683 + v687;
    float * const v689 = &v1[v688];
    *v689 = v686;
    __threadfence();
    __syncthreads();
    __syncthreads();
    array<uint32_t, 1> * const v690 = reinterpret_cast<array<uint32_t, 1> *>(&v5[33792]);
    bool const v691 = v14 == v6;
    if(v691) {
      uint32_t * const v692 = &v2[v26];
      uint32_t const v693 = [&]{
        uint32_t result;
        asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v692), "r"(v13) );
        return result;
      }();
      uint32_t * const v694 = &(*v690)[v6];
      *v694 = v693;
    }
    __syncthreads();
    uint32_t * const v695 = &(*v690)[v6];
    uint32_t const v696 = *v695;
    uint32_t const v697 = uint32_t(v696);
    uint32_t const v698 = v697 + v91;
    bool const v699 = v698 == v9;
    if(v699) {
      __threadfence();
      __syncthreads();
      if(v691) {
        uint32_t * const v700 = &v2[v26];
        uint32_t const v701 = [&]{
          const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v700), reinterpret_cast<const uint32_t&>(v12));
          return reinterpret_cast<const uint32_t&>(tmp);
        }();
      }
    }
    if(v699) {
      float v702_store;
      float * v702 = &v702_store;
      *v702 = v23;
      for(uint32_t v703 = v6; v703 < v9; v703 += v91) {
        uint32_t const v704 = v703 * v681;
        uint32_t const v705 = v683 + v704;
        float * const v706 = &v1[v705];
        float const v707 = *v706;
        float const v708 = *v702;
        float const v709 = v708 + v707;
        *v702 = v709;
      }
      uint32_t const v710 = 160;
      uint32_t const v711 = v42 * v710;
      uint32_t const v712 = v711 + v45;
      float * const v713 = &v3[v712];
      float const v714 = *v702;
      *v713 = v714;
      uint32_t const v715 = v45 * v710;
      uint32_t const v716 = v715 + v42;
      float * const v717 = &v3[v716];
      *v717 = v714;
      __threadfence();
      __syncthreads();
      __syncthreads();
      array<uint32_t, 1> * const v718 = reinterpret_cast<array<uint32_t, 1> *>(&v5[33796]);
      if(v691) {
        uint32_t * const v719 = &v2[v357];
        uint32_t const v720 = [&]{
          uint32_t result;
          asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v719), "r"(v13) );
          return result;
        }();
        uint32_t * const v721 = &(*v718)[v6];
        *v721 = v720;
      }
      __syncthreads();
      uint32_t * const v722 = &(*v718)[v6];
      uint32_t const v723 = *v722;
      uint32_t const v724 = uint32_t(v723);
      uint32_t const v725 = v724 + v91;
      bool const v726 = v725 == v357;
      if(v726) {
        __threadfence();
        __syncthreads();
        if(v691) {
          uint32_t * const v727 = &v2[v357];
          uint32_t const v728 = [&]{
            const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v727), reinterpret_cast<const uint32_t&>(v12));
            return reinterpret_cast<const uint32_t&>(tmp);
          }();
        }
      }
      if(v726) {
        array<float, 5> v729_store = {};
        array<float, 5> * v729 = &v729_store;
        array<float, 5> v730_store = {};
        array<float, 5> * v730 = &v730_store;
        uint32_t const v731 = 161;
        uint32_t const v732 = v17 * v731;
        float * const v733 = &v3[v732];
        float const v734 = *v733;
        float v735_store;
        float * v735 = &v735_store;
        *v735 = v23;
        bool const v736 = v734 >= v10;
        float const v737 = 1.000000020e+30;
        bool const v738 = v734 < v737;
        bool const v739 = v736 && v738;
        if(v739) {
          float const v740 = sqrt(v734);
          float const v741 = 1;
          float const v742 = v741 / v740;
          *v735 = v742;
        }
        float * const v743 = &(*v729)[v6];
        float const v744 = *v735;
        *v743 = v744;
        uint32_t const v745 = v16 * v731;
        float * const v746 = &v3[v745];
        float const v747 = *v746;
        float v748_store;
        float * v748 = &v748_store;
        *v748 = v23;
        bool const v749 = v747 >= v10;
        bool const v750 = v747 < v737;
        bool const v751 = v749 && v750;
        if(v751) {
          float const v752 = sqrt(v747);
          float const v753 = 1;
          float const v754 = v753 / v752;
          *v748 = v754;
        }
        float * const v755 = &(*v730)[v6];
        float const v756 = *v748;
        *v755 = v756;
        bool const v757 = v16 == v6;
        if(v757) {
          float const v758 = 1;
          float v759_store;
          float * v759 = &v759_store;
          *v759 = v758;
          float const v760 = *v743;
          bool const v761 = v760 == v23;
          if(v761) {
            *v759 = v23;
          }
          uint32_t const v762 = 51200;
          uint32_t const v763 = v762 + v17;
          float * const v764 = &v3[v763];
          float const v765 = *v759;
          *v764 = v765;
        }
        uint32_t const v766 = v17 + v15;
        uint32_t const v767 = v16 + v15;
        uint32_t const v768 = v766 * v731;
        float * const v769 = &v3[v768];
        float const v770 = *v769;
        float v771_store;
        float * v771 = &v771_store;
        *v771 = v23;
        bool const v772 = v770 >= v10;
        bool const v773 = v770 < v737;
        bool const v774 = v772 && v773;
        if(v774) {
          float const v775 = sqrt(v770);
          float const v776 = 1;
          float const v777 = v776 / v775;
          *v771 = v777;
        }
        float * const v778 = &(*v729)[v91];
        float const v779 = *v771;
        *v778 = v779;
        uint32_t const v780 = v767 * v731;
        float * const v781 = &v3[v780];
        float const v782 = *v781;
        float v783_store;
        float * v783 = &v783_store;
        *v783 = v23;
        bool const v784 = v782 >= v10;
        bool const v785 = v782 < v737;
        bool const v786 = v784 && v785;
        if(v786) {
          float const v787 = sqrt(v782);
          float const v788 = 1;
          float const v789 = v788 / v787;
          *v783 = v789;
        }
        float * const v790 = &(*v730)[v91];
        float const v791 = *v783;
        *v790 = v791;
        if(v757) {
          float const v792 = 1;
          float v793_store;
          float * v793 = &v793_store;
          *v793 = v792;
          float const v794 = *v778;
          bool const v795 = v794 == v23;
          if(v795) {
            *v793 = v23;
          }
          uint32_t const v796 = 51200;
          uint32_t const v797 = v796 + v766;
          float * const v798 = &v3[v797];
          float const v799 = *v793;
          *v798 = v799;
        }
        uint32_t const v800 = 64;
        uint32_t const v801 = v17 + v800;
        uint32_t const v802 = v16 + v800;
        uint32_t const v803 = v801 * v731;
        float * const v804 = &v3[v803];
        float const v805 = *v804;
        float v806_store;
        float * v806 = &v806_store;
        *v806 = v23;
        bool const v807 = v805 >= v10;
        bool const v808 = v805 < v737;
        bool const v809 = v807 && v808;
        if(v809) {
          float const v810 = sqrt(v805);
          float const v811 = 1;
          float const v812 = v811 / v810;
          *v806 = v812;
        }
        float * const v813 = &(*v729)[v110];
        float const v814 = *v806;
        *v813 = v814;
        uint32_t const v815 = v802 * v731;
        float * const v816 = &v3[v815];
        float const v817 = *v816;
        float v818_store;
        float * v818 = &v818_store;
        *v818 = v23;
        bool const v819 = v817 >= v10;
        bool const v820 = v817 < v737;
        bool const v821 = v819 && v820;
        if(v821) {
          float const v822 = sqrt(v817);
          float const v823 = 1;
          float const v824 = v823 / v822;
          *v818 = v824;
        }
        float * const v825 = &(*v730)[v110];
        float const v826 = *v818;
        *v825 = v826;
        if(v757) {
          float const v827 = 1;
          float v828_store;
          float * v828 = &v828_store;
          *v828 = v827;
          float const v829 = *v813;
          bool const v830 = v829 == v23;
          if(v830) {
            *v828 = v23;
          }
          uint32_t const v831 = 51200;
          uint32_t const v832 = v831 + v801;
          float * const v833 = &v3[v832];
          float const v834 = *v828;
          *v833 = v834;
        }
        uint32_t const v835 = 96;
        uint32_t const v836 = v17 + v835;
        uint32_t const v837 = v16 + v835;
        uint32_t const v838 = v836 * v731;
        float * const v839 = &v3[v838];
        float const v840 = *v839;
        float v841_store;
        float * v841 = &v841_store;
        *v841 = v23;
        bool const v842 = v840 >= v10;
        bool const v843 = v840 < v737;
        bool const v844 = v842 && v843;
        if(v844) {
          float const v845 = sqrt(v840);
          float const v846 = 1;
          float const v847 = v846 / v845;
          *v841 = v847;
        }
        float * const v848 = &(*v729)[v129];
        float const v849 = *v841;
        *v848 = v849;
        uint32_t const v850 = v837 * v731;
        float * const v851 = &v3[v850];
        float const v852 = *v851;
        float v853_store;
        float * v853 = &v853_store;
        *v853 = v23;
        bool const v854 = v852 >= v10;
        bool const v855 = v852 < v737;
        bool const v856 = v854 && v855;
        if(v856) {
          float const v857 = sqrt(v852);
          float const v858 = 1;
          float const v859 = v858 / v857;
          *v853 = v859;
        }
        float * const v860 = &(*v730)[v129];
        float const v861 = *v853;
        *v860 = v861;
        if(v757) {
          float const v862 = 1;
          float v863_store;
          float * v863 = &v863_store;
          *v863 = v862;
          float const v864 = *v848;
          bool const v865 = v864 == v23;
          if(v865) {
            *v863 = v23;
          }
          uint32_t const v866 = 51200;
          uint32_t const v867 = v866 + v836;
          float * const v868 = &v3[v867];
          float const v869 = *v863;
          *v868 = v869;
        }
        uint32_t const v870 = 128;
        uint32_t const v871 = v17 + v870;
        uint32_t const v872 = v16 + v870;
        uint32_t const v873 = v871 * v731;
        float * const v874 = &v3[v873];
        float const v875 = *v874;
        float v876_store;
        float * v876 = &v876_store;
        *v876 = v23;
        bool const v877 = v875 >= v10;
        bool const v878 = v875 < v737;
        bool const v879 = v877 && v878;
        if(v879) {
          float const v880 = sqrt(v875);
          float const v881 = 1;
          float const v882 = v881 / v880;
          *v876 = v882;
        }
        float * const v883 = &(*v729)[v148];
        float const v884 = *v876;
        *v883 = v884;
        uint32_t const v885 = v872 * v731;
        float * const v886 = &v3[v885];
        float const v887 = *v886;
        float v888_store;
        float * v888 = &v888_store;
        *v888 = v23;
        bool const v889 = v887 >= v10;
        bool const v890 = v887 < v737;
        bool const v891 = v889 && v890;
        if(v891) {
          float const v892 = sqrt(v887);
          float const v893 = 1;
          float const v894 = v893 / v892;
          *v888 = v894;
        }
        float * const v895 = &(*v730)[v148];
        float const v896 = *v888;
        *v895 = v896;
        if(v757) {
          float const v897 = 1;
          float v898_store;
          float * v898 = &v898_store;
          *v898 = v897;
          float const v899 = *v883;
          bool const v900 = v899 == v23;
          if(v900) {
            *v898 = v23;
          }
          uint32_t const v901 = 51200;
          uint32_t const v902 = v901 + v871;
          float * const v903 = &v3[v902];
          float const v904 = *v898;
          *v903 = v904;
        }
        array<float, 25> v905_store = {};
        array<float, 25> * v905 = &v905_store;
        float v906_store;
        float * v906 = &v906_store;
        *v906 = v23;
        float const v907 = *v743;
        bool const v908 = v907 > v23;
        bool v909_store;
        bool * v909 = &v909_store;
        if(v908) {
          float const v910 = *v755;
          bool const v911 = v910 > v23;
          *v909 = v911;
        }
        else {
          bool const v912 = false;
          *v909 = v912;
        }
        bool const v913 = *v909;
        if(v913) {
          uint32_t const v914 = v17 * v710;
          uint32_t const v915 = v914 + v16;
          float * const v916 = &v3[v915];
          float const v917 = *v916;
          float const v918 = *v743;
          float const v919 = v917 * v918;
          float const v920 = *v755;
          float const v921 = v919 * v920;
          *v906 = v921;
        }
        else {
          bool const v922 = v17 == v16;
          if(v922) {
            float const v923 = -1;
            *v906 = v923;
          }
        }
        float * const v924 = &(*v905)[v6];
        float const v925 = *v906;
        *v924 = v925;
        float v926_store;
        float * v926 = &v926_store;
        *v926 = v23;
        float const v927 = *v743;
        bool const v928 = v927 > v23;
        bool v929_store;
        bool * v929 = &v929_store;
        if(v928) {
          float const v930 = *v790;
          bool const v931 = v930 > v23;
          *v929 = v931;
        }
        else {
          bool const v932 = false;
          *v929 = v932;
        }
        bool const v933 = *v929;
        if(v933) {
          uint32_t const v934 = v17 * v710;
          uint32_t const v935 = v934 + v767;
          float * const v936 = &v3[v935];
          float const v937 = *v936;
          float const v938 = *v743;
          float const v939 = v937 * v938;
          float const v940 = *v790;
          float const v941 = v939 * v940;
          *v926 = v941;
        }
        else {
          bool const v942 = v17 == v767;
          if(v942) {
            float const v943 = -1;
            *v926 = v943;
          }
        }
        float * const v944 = &(*v905)[v91];
        float const v945 = *v926;
        *v944 = v945;
        float v946_store;
        float * v946 = &v946_store;
        *v946 = v23;
        float const v947 = *v743;
        bool const v948 = v947 > v23;
        bool v949_store;
        bool * v949 = &v949_store;
        if(v948) {
          float const v950 = *v825;
          bool const v951 = v950 > v23;
          *v949 = v951;
        }
        else {
          bool const v952 = false;
          *v949 = v952;
        }
        bool const v953 = *v949;
        if(v953) {
          uint32_t const v954 = v17 * v710;
          uint32_t const v955 = v954 + v802;
          float * const v956 = &v3[v955];
          float const v957 = *v956;
          float const v958 = *v743;
          float const v959 = v957 * v958;
          float const v960 = *v825;
          float const v961 = v959 * v960;
          *v946 = v961;
        }
        else {
          bool const v962 = v17 == v802;
          if(v962) {
            float const v963 = -1;
            *v946 = v963;
          }
        }
        float * const v964 = &(*v905)[v110];
        float const v965 = *v946;
        *v964 = v965;
        float v966_store;
        float * v966 = &v966_store;
        *v966 = v23;
        float const v967 = *v743;
        bool const v968 = v967 > v23;
        bool v969_store;
        bool * v969 = &v969_store;
        if(v968) {
          float const v970 = *v860;
          bool const v971 = v970 > v23;
          *v969 = v971;
        }
        else {
          bool const v972 = false;
          *v969 = v972;
        }
        bool const v973 = *v969;
        if(v973) {
          uint32_t const v974 = v17 * v710;
          uint32_t const v975 = v974 + v837;
          float * const v976 = &v3[v975];
          float const v977 = *v976;
          float const v978 = *v743;
          float const v979 = v977 * v978;
          float const v980 = *v860;
          float const v981 = v979 * v980;
          *v966 = v981;
        }
        else {
          bool const v982 = v17 == v837;
          if(v982) {
            float const v983 = -1;
            *v966 = v983;
          }
        }
        float * const v984 = &(*v905)[v129];
        float const v985 = *v966;
        *v984 = v985;
        float v986_store;
        float * v986 = &v986_store;
        *v986 = v23;
        float const v987 = *v743;
        bool const v988 = v987 > v23;
        bool v989_store;
        bool * v989 = &v989_store;
        if(v988) {
          float const v990 = *v895;
          bool const v991 = v990 > v23;
          *v989 = v991;
        }
        else {
          bool const v992 = false;
          *v989 = v992;
        }
        bool const v993 = *v989;
        if(v993) {
          uint32_t const v994 = v17 * v710;
          uint32_t const v995 = v994 + v872;
          float * const v996 = &v3[v995];
          float const v997 = *v996;
          float const v998 = *v743;
          float const v999 = v997 * v998;
          float const v1000 = *v895;
          float const v1001 = v999 * v1000;
          *v986 = v1001;
        }
        else {
          bool const v1002 = v17 == v872;
          if(v1002) {
            float const v1003 = -1;
            *v986 = v1003;
          }
        }
        float * const v1004 = &(*v905)[v148];
        float const v1005 = *v986;
        *v1004 = v1005;
        float v1006_store;
        float * v1006 = &v1006_store;
        *v1006 = v23;
        float const v1007 = *v778;
        bool const v1008 = v1007 > v23;
        bool v1009_store;
        bool * v1009 = &v1009_store;
        if(v1008) {
          float const v1010 = *v755;
          bool const v1011 = v1010 > v23;
          *v1009 = v1011;
        }
        else {
          bool const v1012 = false;
          *v1009 = v1012;
        }
        bool const v1013 = *v1009;
        if(v1013) {
          uint32_t const v1014 = v766 * v710;
          uint32_t const v1015 = v1014 + v16;
          float * const v1016 = &v3[v1015];
          float const v1017 = *v1016;
          float const v1018 = *v778;
          float const v1019 = v1017 * v1018;
          float const v1020 = *v755;
          float const v1021 = v1019 * v1020;
          *v1006 = v1021;
        }
        else {
          bool const v1022 = v766 == v16;
          if(v1022) {
            float const v1023 = -1;
            *v1006 = v1023;
          }
        }
        float * const v1024 = &(*v905)[v167];
        float const v1025 = *v1006;
        *v1024 = v1025;
        float v1026_store;
        float * v1026 = &v1026_store;
        *v1026 = v23;
        float const v1027 = *v778;
        bool const v1028 = v1027 > v23;
        bool v1029_store;
        bool * v1029 = &v1029_store;
        if(v1028) {
          float const v1030 = *v790;
          bool const v1031 = v1030 > v23;
          *v1029 = v1031;
        }
        else {
          bool const v1032 = false;
          *v1029 = v1032;
        }
        bool const v1033 = *v1029;
        if(v1033) {
          uint32_t const v1034 = v766 * v710;
          uint32_t const v1035 = v1034 + v767;
          float * const v1036 = &v3[v1035];
          float const v1037 = *v1036;
          float const v1038 = *v778;
          float const v1039 = v1037 * v1038;
          float const v1040 = *v790;
          float const v1041 = v1039 * v1040;
          *v1026 = v1041;
        }
        else {
          bool const v1042 = v766 == v767;
          if(v1042) {
            float const v1043 = -1;
            *v1026 = v1043;
          }
        }
        float * const v1044 = &(*v905)[v186];
        float const v1045 = *v1026;
        *v1044 = v1045;
        float v1046_store;
        float * v1046 = &v1046_store;
        *v1046 = v23;
        float const v1047 = *v778;
        bool const v1048 = v1047 > v23;
        bool v1049_store;
        bool * v1049 = &v1049_store;
        if(v1048) {
          float const v1050 = *v825;
          bool const v1051 = v1050 > v23;
          *v1049 = v1051;
        }
        else {
          bool const v1052 = false;
          *v1049 = v1052;
        }
        bool const v1053 = *v1049;
        if(v1053) {
          uint32_t const v1054 = v766 * v710;
          uint32_t const v1055 = v1054 + v802;
          float * const v1056 = &v3[v1055];
          float const v1057 = *v1056;
          float const v1058 = *v778;
          float const v1059 = v1057 * v1058;
          float const v1060 = *v825;
          float const v1061 = v1059 * v1060;
          *v1046 = v1061;
        }
        else {
          bool const v1062 = v766 == v802;
          if(v1062) {
            float const v1063 = -1;
            *v1046 = v1063;
          }
        }
        float * const v1064 = &(*v905)[v205];
        float const v1065 = *v1046;
        *v1064 = v1065;
        float v1066_store;
        float * v1066 = &v1066_store;
        *v1066 = v23;
        float const v1067 = *v778;
        bool const v1068 = v1067 > v23;
        bool v1069_store;
        bool * v1069 = &v1069_store;
        if(v1068) {
          float const v1070 = *v860;
          bool const v1071 = v1070 > v23;
          *v1069 = v1071;
        }
        else {
          bool const v1072 = false;
          *v1069 = v1072;
        }
        bool const v1073 = *v1069;
        if(v1073) {
          uint32_t const v1074 = v766 * v710;
          uint32_t const v1075 = v1074 + v837;
          float * const v1076 = &v3[v1075];
          float const v1077 = *v1076;
          float const v1078 = *v778;
          float const v1079 = v1077 * v1078;
          float const v1080 = *v860;
          float const v1081 = v1079 * v1080;
          *v1066 = v1081;
        }
        else {
          bool const v1082 = v766 == v837;
          if(v1082) {
            float const v1083 = -1;
            *v1066 = v1083;
          }
        }
        float * const v1084 = &(*v905)[v224];
        float const v1085 = *v1066;
        *v1084 = v1085;
        float v1086_store;
        float * v1086 = &v1086_store;
        *v1086 = v23;
        float const v1087 = *v778;
        bool const v1088 = v1087 > v23;
        bool v1089_store;
        bool * v1089 = &v1089_store;
        if(v1088) {
          float const v1090 = *v895;
          bool const v1091 = v1090 > v23;
          *v1089 = v1091;
        }
        else {
          bool const v1092 = false;
          *v1089 = v1092;
        }
        bool const v1093 = *v1089;
        if(v1093) {
          uint32_t const v1094 = v766 * v710;
          uint32_t const v1095 = v1094 + v872;
          float * const v1096 = &v3[v1095];
          float const v1097 = *v1096;
          float const v1098 = *v778;
          float const v1099 = v1097 * v1098;
          float const v1100 = *v895;
          float const v1101 = v1099 * v1100;
          *v1086 = v1101;
        }
        else {
          bool const v1102 = v766 == v872;
          if(v1102) {
            float const v1103 = -1;
            *v1086 = v1103;
          }
        }
        float * const v1104 = &(*v905)[v243];
        float const v1105 = *v1086;
        *v1104 = v1105;
        float v1106_store;
        float * v1106 = &v1106_store;
        *v1106 = v23;
        float const v1107 = *v813;
        bool const v1108 = v1107 > v23;
        bool v1109_store;
        bool * v1109 = &v1109_store;
        if(v1108) {
          float const v1110 = *v755;
          bool const v1111 = v1110 > v23;
          *v1109 = v1111;
        }
        else {
          bool const v1112 = false;
          *v1109 = v1112;
        }
        bool const v1113 = *v1109;
        if(v1113) {
          uint32_t const v1114 = v801 * v710;
          uint32_t const v1115 = v1114 + v16;
          float * const v1116 = &v3[v1115];
          float const v1117 = *v1116;
          float const v1118 = *v813;
          float const v1119 = v1117 * v1118;
          float const v1120 = *v755;
          float const v1121 = v1119 * v1120;
          *v1106 = v1121;
        }
        else {
          bool const v1122 = v801 == v16;
          if(v1122) {
            float const v1123 = -1;
            *v1106 = v1123;
          }
        }
        float * const v1124 = &(*v905)[v262];
        float const v1125 = *v1106;
        *v1124 = v1125;
        float v1126_store;
        float * v1126 = &v1126_store;
        *v1126 = v23;
        float const v1127 = *v813;
        bool const v1128 = v1127 > v23;
        bool v1129_store;
        bool * v1129 = &v1129_store;
        if(v1128) {
          float const v1130 = *v790;
          bool const v1131 = v1130 > v23;
          *v1129 = v1131;
        }
        else {
          bool const v1132 = false;
          *v1129 = v1132;
        }
        bool const v1133 = *v1129;
        if(v1133) {
          uint32_t const v1134 = v801 * v710;
          uint32_t const v1135 = v1134 + v767;
          float * const v1136 = &v3[v1135];
          float const v1137 = *v1136;
          float const v1138 = *v813;
          float const v1139 = v1137 * v1138;
          float const v1140 = *v790;
          float const v1141 = v1139 * v1140;
          *v1126 = v1141;
        }
        else {
          bool const v1142 = v801 == v767;
          if(v1142) {
            float const v1143 = -1;
            *v1126 = v1143;
          }
        }
        float * const v1144 = &(*v905)[v281];
        float const v1145 = *v1126;
        *v1144 = v1145;
        float v1146_store;
        float * v1146 = &v1146_store;
        *v1146 = v23;
        float const v1147 = *v813;
        bool const v1148 = v1147 > v23;
        bool v1149_store;
        bool * v1149 = &v1149_store;
        if(v1148) {
          float const v1150 = *v825;
          bool const v1151 = v1150 > v23;
          *v1149 = v1151;
        }
        else {
          bool const v1152 = false;
          *v1149 = v1152;
        }
        bool const v1153 = *v1149;
        if(v1153) {
          uint32_t const v1154 = v801 * v710;
          uint32_t const v1155 = v1154 + v802;
          float * const v1156 = &v3[v1155];
          float const v1157 = *v1156;
          float const v1158 = *v813;
          float const v1159 = v1157 * v1158;
          float const v1160 = *v825;
          float const v1161 = v1159 * v1160;
          *v1146 = v1161;
        }
        else {
          bool const v1162 = v801 == v802;
          if(v1162) {
            float const v1163 = -1;
            *v1146 = v1163;
          }
        }
        float * const v1164 = &(*v905)[v300];
        float const v1165 = *v1146;
        *v1164 = v1165;
        float v1166_store;
        float * v1166 = &v1166_store;
        *v1166 = v23;
        float const v1167 = *v813;
        bool const v1168 = v1167 > v23;
        bool v1169_store;
        bool * v1169 = &v1169_store;
        if(v1168) {
          float const v1170 = *v860;
          bool const v1171 = v1170 > v23;
          *v1169 = v1171;
        }
        else {
          bool const v1172 = false;
          *v1169 = v1172;
        }
        bool const v1173 = *v1169;
        if(v1173) {
          uint32_t const v1174 = v801 * v710;
          uint32_t const v1175 = v1174 + v837;
          float * const v1176 = &v3[v1175];
          float const v1177 = *v1176;
          float const v1178 = *v813;
          float const v1179 = v1177 * v1178;
          float const v1180 = *v860;
          float const v1181 = v1179 * v1180;
          *v1166 = v1181;
        }
        else {
          bool const v1182 = v801 == v837;
          if(v1182) {
            float const v1183 = -1;
            *v1166 = v1183;
          }
        }
        float * const v1184 = &(*v905)[v319];
        float const v1185 = *v1166;
        *v1184 = v1185;
        float v1186_store;
        float * v1186 = &v1186_store;
        *v1186 = v23;
        float const v1187 = *v813;
        bool const v1188 = v1187 > v23;
        bool v1189_store;
        bool * v1189 = &v1189_store;
        if(v1188) {
          float const v1190 = *v895;
          bool const v1191 = v1190 > v23;
          *v1189 = v1191;
        }
        else {
          bool const v1192 = false;
          *v1189 = v1192;
        }
        bool const v1193 = *v1189;
        if(v1193) {
          uint32_t const v1194 = v801 * v710;
          uint32_t const v1195 = v1194 + v872;
          float * const v1196 = &v3[v1195];
          float const v1197 = *v1196;
          float const v1198 = *v813;
          float const v1199 = v1197 * v1198;
          float const v1200 = *v895;
          float const v1201 = v1199 * v1200;
          *v1186 = v1201;
        }
        else {
          bool const v1202 = v801 == v872;
          if(v1202) {
            float const v1203 = -1;
            *v1186 = v1203;
          }
        }
        float * const v1204 = &(*v905)[v338];
        float const v1205 = *v1186;
        *v1204 = v1205;
        float v1206_store;
        float * v1206 = &v1206_store;
        *v1206 = v23;
        float const v1207 = *v848;
        bool const v1208 = v1207 > v23;
        bool v1209_store;
        bool * v1209 = &v1209_store;
        if(v1208) {
          float const v1210 = *v755;
          bool const v1211 = v1210 > v23;
          *v1209 = v1211;
        }
        else {
          bool const v1212 = false;
          *v1209 = v1212;
        }
        bool const v1213 = *v1209;
        if(v1213) {
          uint32_t const v1214 = v836 * v710;
          uint32_t const v1215 = v1214 + v16;
          float * const v1216 = &v3[v1215];
          float const v1217 = *v1216;
          float const v1218 = *v848;
          float const v1219 = v1217 * v1218;
          float const v1220 = *v755;
          float const v1221 = v1219 * v1220;
          *v1206 = v1221;
        }
        else {
          bool const v1222 = v836 == v16;
          if(v1222) {
            float const v1223 = -1;
            *v1206 = v1223;
          }
        }
        float * const v1224 = &(*v905)[v357];
        float const v1225 = *v1206;
        *v1224 = v1225;
        float v1226_store;
        float * v1226 = &v1226_store;
        *v1226 = v23;
        float const v1227 = *v848;
        bool const v1228 = v1227 > v23;
        bool v1229_store;
        bool * v1229 = &v1229_store;
        if(v1228) {
          float const v1230 = *v790;
          bool const v1231 = v1230 > v23;
          *v1229 = v1231;
        }
        else {
          bool const v1232 = false;
          *v1229 = v1232;
        }
        bool const v1233 = *v1229;
        if(v1233) {
          uint32_t const v1234 = v836 * v710;
          uint32_t const v1235 = v1234 + v767;
          float * const v1236 = &v3[v1235];
          float const v1237 = *v1236;
          float const v1238 = *v848;
          float const v1239 = v1237 * v1238;
          float const v1240 = *v790;
          float const v1241 = v1239 * v1240;
          *v1226 = v1241;
        }
        else {
          bool const v1242 = v836 == v767;
          if(v1242) {
            float const v1243 = -1;
            *v1226 = v1243;
          }
        }
        float * const v1244 = &(*v905)[v376];
        float const v1245 = *v1226;
        *v1244 = v1245;
        float v1246_store;
        float * v1246 = &v1246_store;
        *v1246 = v23;
        float const v1247 = *v848;
        bool const v1248 = v1247 > v23;
        bool v1249_store;
        bool * v1249 = &v1249_store;
        if(v1248) {
          float const v1250 = *v825;
          bool const v1251 = v1250 > v23;
          *v1249 = v1251;
        }
        else {
          bool const v1252 = false;
          *v1249 = v1252;
        }
        bool const v1253 = *v1249;
        if(v1253) {
          uint32_t const v1254 = v836 * v710;
          uint32_t const v1255 = v1254 + v802;
          float * const v1256 = &v3[v1255];
          float const v1257 = *v1256;
          float const v1258 = *v848;
          float const v1259 = v1257 * v1258;
          float const v1260 = *v825;
          float const v1261 = v1259 * v1260;
          *v1246 = v1261;
        }
        else {
          bool const v1262 = v836 == v802;
          if(v1262) {
            float const v1263 = -1;
            *v1246 = v1263;
          }
        }
        float * const v1264 = &(*v905)[v395];
        float const v1265 = *v1246;
        *v1264 = v1265;
        float v1266_store;
        float * v1266 = &v1266_store;
        *v1266 = v23;
        float const v1267 = *v848;
        bool const v1268 = v1267 > v23;
        bool v1269_store;
        bool * v1269 = &v1269_store;
        if(v1268) {
          float const v1270 = *v860;
          bool const v1271 = v1270 > v23;
          *v1269 = v1271;
        }
        else {
          bool const v1272 = false;
          *v1269 = v1272;
        }
        bool const v1273 = *v1269;
        if(v1273) {
          uint32_t const v1274 = v836 * v710;
          uint32_t const v1275 = v1274 + v837;
          float * const v1276 = &v3[v1275];
          float const v1277 = *v1276;
          float const v1278 = *v848;
          float const v1279 = v1277 * v1278;
          float const v1280 = *v860;
          float const v1281 = v1279 * v1280;
          *v1266 = v1281;
        }
        else {
          bool const v1282 = v836 == v837;
          if(v1282) {
            float const v1283 = -1;
            *v1266 = v1283;
          }
        }
        float * const v1284 = &(*v905)[v414];
        float const v1285 = *v1266;
        *v1284 = v1285;
        float v1286_store;
        float * v1286 = &v1286_store;
        *v1286 = v23;
        float const v1287 = *v848;
        bool const v1288 = v1287 > v23;
        bool v1289_store;
        bool * v1289 = &v1289_store;
        if(v1288) {
          float const v1290 = *v895;
          bool const v1291 = v1290 > v23;
          *v1289 = v1291;
        }
        else {
          bool const v1292 = false;
          *v1289 = v1292;
        }
        bool const v1293 = *v1289;
        if(v1293) {
          uint32_t const v1294 = v836 * v710;
          uint32_t const v1295 = v1294 + v872;
          float * const v1296 = &v3[v1295];
          float const v1297 = *v1296;
          float const v1298 = *v848;
          float const v1299 = v1297 * v1298;
          float const v1300 = *v895;
          float const v1301 = v1299 * v1300;
          *v1286 = v1301;
        }
        else {
          bool const v1302 = v836 == v872;
          if(v1302) {
            float const v1303 = -1;
            *v1286 = v1303;
          }
        }
        float * const v1304 = &(*v905)[v433];
        float const v1305 = *v1286;
        *v1304 = v1305;
        float v1306_store;
        float * v1306 = &v1306_store;
        *v1306 = v23;
        float const v1307 = *v883;
        bool const v1308 = v1307 > v23;
        bool v1309_store;
        bool * v1309 = &v1309_store;
        if(v1308) {
          float const v1310 = *v755;
          bool const v1311 = v1310 > v23;
          *v1309 = v1311;
        }
        else {
          bool const v1312 = false;
          *v1309 = v1312;
        }
        bool const v1313 = *v1309;
        if(v1313) {
          uint32_t const v1314 = v871 * v710;
          uint32_t const v1315 = v1314 + v16;
          float * const v1316 = &v3[v1315];
          float const v1317 = *v1316;
          float const v1318 = *v883;
          float const v1319 = v1317 * v1318;
          float const v1320 = *v755;
          float const v1321 = v1319 * v1320;
          *v1306 = v1321;
        }
        else {
          bool const v1322 = v871 == v16;
          if(v1322) {
            float const v1323 = -1;
            *v1306 = v1323;
          }
        }
        float * const v1324 = &(*v905)[v452];
        float const v1325 = *v1306;
        *v1324 = v1325;
        float v1326_store;
        float * v1326 = &v1326_store;
        *v1326 = v23;
        float const v1327 = *v883;
        bool const v1328 = v1327 > v23;
        bool v1329_store;
        bool * v1329 = &v1329_store;
        if(v1328) {
          float const v1330 = *v790;
          bool const v1331 = v1330 > v23;
          *v1329 = v1331;
        }
        else {
          bool const v1332 = false;
          *v1329 = v1332;
        }
        bool const v1333 = *v1329;
        if(v1333) {
          uint32_t const v1334 = v871 * v710;
          uint32_t const v1335 = v1334 + v767;
          float * const v1336 = &v3[v1335];
          float const v1337 = *v1336;
          float const v1338 = *v883;
          float const v1339 = v1337 * v1338;
          float const v1340 = *v790;
          float const v1341 = v1339 * v1340;
          *v1326 = v1341;
        }
        else {
          bool const v1342 = v871 == v767;
          if(v1342) {
            float const v1343 = -1;
            *v1326 = v1343;
          }
        }
        float * const v1344 = &(*v905)[v471];
        float const v1345 = *v1326;
        *v1344 = v1345;
        float v1346_store;
        float * v1346 = &v1346_store;
        *v1346 = v23;
        float const v1347 = *v883;
        bool const v1348 = v1347 > v23;
        bool v1349_store;
        bool * v1349 = &v1349_store;
        if(v1348) {
          float const v1350 = *v825;
          bool const v1351 = v1350 > v23;
          *v1349 = v1351;
        }
        else {
          bool const v1352 = false;
          *v1349 = v1352;
        }
        bool const v1353 = *v1349;
        if(v1353) {
          uint32_t const v1354 = v871 * v710;
          uint32_t const v1355 = v1354 + v802;
          float * const v1356 = &v3[v1355];
          float const v1357 = *v1356;
          float const v1358 = *v883;
          float const v1359 = v1357 * v1358;
          float const v1360 = *v825;
          float const v1361 = v1359 * v1360;
          *v1346 = v1361;
        }
        else {
          bool const v1362 = v871 == v802;
          if(v1362) {
            float const v1363 = -1;
            *v1346 = v1363;
          }
        }
        float * const v1364 = &(*v905)[v490];
        float const v1365 = *v1346;
        *v1364 = v1365;
        float v1366_store;
        float * v1366 = &v1366_store;
        *v1366 = v23;
        float const v1367 = *v883;
        bool const v1368 = v1367 > v23;
        bool v1369_store;
        bool * v1369 = &v1369_store;
        if(v1368) {
          float const v1370 = *v860;
          bool const v1371 = v1370 > v23;
          *v1369 = v1371;
        }
        else {
          bool const v1372 = false;
          *v1369 = v1372;
        }
        bool const v1373 = *v1369;
        if(v1373) {
          uint32_t const v1374 = v871 * v710;
          uint32_t const v1375 = v1374 + v837;
          float * const v1376 = &v3[v1375];
          float const v1377 = *v1376;
          float const v1378 = *v883;
          float const v1379 = v1377 * v1378;
          float const v1380 = *v860;
          float const v1381 = v1379 * v1380;
          *v1366 = v1381;
        }
        else {
          bool const v1382 = v871 == v837;
          if(v1382) {
            float const v1383 = -1;
            *v1366 = v1383;
          }
        }
        float * const v1384 = &(*v905)[v509];
        float const v1385 = *v1366;
        *v1384 = v1385;
        float v1386_store;
        float * v1386 = &v1386_store;
        *v1386 = v23;
        float const v1387 = *v883;
        bool const v1388 = v1387 > v23;
        bool v1389_store;
        bool * v1389 = &v1389_store;
        if(v1388) {
          float const v1390 = *v895;
          bool const v1391 = v1390 > v23;
          *v1389 = v1391;
        }
        else {
          bool const v1392 = false;
          *v1389 = v1392;
        }
        bool const v1393 = *v1389;
        if(v1393) {
          uint32_t const v1394 = v871 * v710;
          uint32_t const v1395 = v1394 + v872;
          float * const v1396 = &v3[v1395];
          float const v1397 = *v1396;
          float const v1398 = *v883;
          float const v1399 = v1397 * v1398;
          float const v1400 = *v895;
          float const v1401 = v1399 * v1400;
          *v1386 = v1401;
        }
        else {
          bool const v1402 = v871 == v872;
          if(v1402) {
            float const v1403 = -1;
            *v1386 = v1403;
          }
        }
        float * const v1404 = &(*v905)[v528];
        float const v1405 = *v1386;
        *v1404 = v1405;
        array<float, 320> * const v1406 = reinterpret_cast<array<float, 320> *>(&v5[33800]);
        array<float, 320> * const v1407 = reinterpret_cast<array<float, 320> *>(&v5[35080]);
        bool const v1408 = true;
        bool v1409_store;
        bool * v1409 = &v1409_store;
        *v1409 = v1408;
        for(uint32_t v1410 = v6; v1410 < v15; v1410 += v91) {
          bool const v1411 = v1410 < v7;
          if(v1411) {
            uint32_t const v1412 = v1410 % v110;
            uint32_t const v1413 = v1412 * v710;
            bool const v1414 = v17 == v1410;
            if(v1414) {
              float const v1415 = *v924;
              uint32_t const v1416 = v1413 + v16;
              float * const v1417 = &(*v1406)[v1416];
              *v1417 = v1415;
              float const v1418 = *v944;
              uint32_t const v1419 = v1416 + v15;
              float * const v1420 = &(*v1406)[v1419];
              *v1420 = v1418;
              float const v1421 = *v964;
              uint32_t const v1422 = v1416 + v800;
              float * const v1423 = &(*v1406)[v1422];
              *v1423 = v1421;
              float const v1424 = *v984;
              uint32_t const v1425 = v1416 + v835;
              float * const v1426 = &(*v1406)[v1425];
              *v1426 = v1424;
              float const v1427 = *v1004;
              uint32_t const v1428 = v1416 + v870;
              float * const v1429 = &(*v1406)[v1428];
              *v1429 = v1427;
            }
            bool const v1430 = v16 == v1410;
            if(v1430) {
              float const v1431 = *v924;
              uint32_t const v1432 = v1413 + v17;
              float * const v1433 = &(*v1407)[v1432];
              *v1433 = v1431;
              float const v1434 = *v1024;
              uint32_t const v1435 = v1432 + v15;
              float * const v1436 = &(*v1407)[v1435];
              *v1436 = v1434;
              float const v1437 = *v1124;
              uint32_t const v1438 = v1432 + v800;
              float * const v1439 = &(*v1407)[v1438];
              *v1439 = v1437;
              float const v1440 = *v1224;
              uint32_t const v1441 = v1432 + v835;
              float * const v1442 = &(*v1407)[v1441];
              *v1442 = v1440;
              float const v1443 = *v1324;
              uint32_t const v1444 = v1432 + v870;
              float * const v1445 = &(*v1407)[v1444];
              *v1445 = v1443;
            }
            __syncthreads();
            uint32_t const v1446 = v1413 + v1410;
            float * const v1447 = &(*v1406)[v1446];
            float const v1448 = *v1447;
            float const v1449 = 0.5;
            bool const v1450 = v1448 < v1449;
            if(v1450) {
              bool const v1451 = false;
              *v1409 = v1451;
            }
            float const v1452 = 9.999999740e-06;
            float const v1453 = max(v1448, v1452);
            float const v1454 = 1;
            float const v1455 = v1454 / v1453;
            array<float, 5> v1456_store = {};
            array<float, 5> * v1456 = &v1456_store;
            uint32_t const v1457 = v1413 + v16;
            float * const v1458 = &(*v1406)[v1457];
            float const v1459 = *v1458;
            float * const v1460 = &(*v1456)[v6];
            *v1460 = v1459;
            uint32_t const v1461 = v1457 + v15;
            float * const v1462 = &(*v1406)[v1461];
            float const v1463 = *v1462;
            float * const v1464 = &(*v1456)[v91];
            *v1464 = v1463;
            uint32_t const v1465 = v1457 + v800;
            float * const v1466 = &(*v1406)[v1465];
            float const v1467 = *v1466;
            float * const v1468 = &(*v1456)[v110];
            *v1468 = v1467;
            uint32_t const v1469 = v1457 + v835;
            float * const v1470 = &(*v1406)[v1469];
            float const v1471 = *v1470;
            float * const v1472 = &(*v1456)[v129];
            *v1472 = v1471;
            uint32_t const v1473 = v1457 + v870;
            float * const v1474 = &(*v1406)[v1473];
            float const v1475 = *v1474;
            float * const v1476 = &(*v1456)[v148];
            *v1476 = v1475;
            bool const v1477 = v17 > v1410;
            if(v1477) {
              uint32_t const v1478 = v1413 + v17;
              float * const v1479 = &(*v1407)[v1478];
              float const v1480 = *v1479;
              float const v1481 = v1480 * v1455;
              float const v1482 = *v1460;
              float const v1483 = *v924;
              float const v1484 = -v1481;
              float const v1485 = fma(v1484, v1482, v1483);
              *v924 = v1485;
              float const v1486 = *v1464;
              float const v1487 = *v944;
              float const v1488 = fma(v1484, v1486, v1487);
              *v944 = v1488;
              float const v1489 = *v1468;
              float const v1490 = *v964;
              float const v1491 = fma(v1484, v1489, v1490);
              *v964 = v1491;
              float const v1492 = *v1472;
              float const v1493 = *v984;
              float const v1494 = fma(v1484, v1492, v1493);
              *v984 = v1494;
              float const v1495 = *v1476;
              float const v1496 = *v1004;
              float const v1497 = fma(v1484, v1495, v1496);
              *v1004 = v1497;
              if(v1430) {
                *v924 = v1484;
              }
            }
            bool const v1498 = v766 > v1410;
            if(v1498) {
              uint32_t const v1499 = v1413 + v766;
              float * const v1500 = &(*v1407)[v1499];
              float const v1501 = *v1500;
              float const v1502 = v1501 * v1455;
              float const v1503 = *v1460;
              float const v1504 = *v1024;
              float const v1505 = -v1502;
              float const v1506 = fma(v1505, v1503, v1504);
              *v1024 = v1506;
              float const v1507 = *v1464;
              float const v1508 = *v1044;
              float const v1509 = fma(v1505, v1507, v1508);
              *v1044 = v1509;
              float const v1510 = *v1468;
              float const v1511 = *v1064;
              float const v1512 = fma(v1505, v1510, v1511);
              *v1064 = v1512;
              float const v1513 = *v1472;
              float const v1514 = *v1084;
              float const v1515 = fma(v1505, v1513, v1514);
              *v1084 = v1515;
              float const v1516 = *v1476;
              float const v1517 = *v1104;
              float const v1518 = fma(v1505, v1516, v1517);
              *v1104 = v1518;
              if(v1430) {
                *v1024 = v1505;
              }
            }
            bool const v1519 = v801 > v1410;
            if(v1519) {
              uint32_t const v1520 = v1413 + v801;
              float * const v1521 = &(*v1407)[v1520];
              float const v1522 = *v1521;
              float const v1523 = v1522 * v1455;
              float const v1524 = *v1460;
              float const v1525 = *v1124;
              float const v1526 = -v1523;
              float const v1527 = fma(v1526, v1524, v1525);
              *v1124 = v1527;
              float const v1528 = *v1464;
              float const v1529 = *v1144;
              float const v1530 = fma(v1526, v1528, v1529);
              *v1144 = v1530;
              float const v1531 = *v1468;
              float const v1532 = *v1164;
              float const v1533 = fma(v1526, v1531, v1532);
              *v1164 = v1533;
              float const v1534 = *v1472;
              float const v1535 = *v1184;
              float const v1536 = fma(v1526, v1534, v1535);
              *v1184 = v1536;
              float const v1537 = *v1476;
              float const v1538 = *v1204;
              float const v1539 = fma(v1526, v1537, v1538);
              *v1204 = v1539;
              if(v1430) {
                *v1124 = v1526;
              }
            }
            bool const v1540 = v836 > v1410;
            if(v1540) {
              uint32_t const v1541 = v1413 + v836;
              float * const v1542 = &(*v1407)[v1541];
              float const v1543 = *v1542;
              float const v1544 = v1543 * v1455;
              float const v1545 = *v1460;
              float const v1546 = *v1224;
              float const v1547 = -v1544;
              float const v1548 = fma(v1547, v1545, v1546);
              *v1224 = v1548;
              float const v1549 = *v1464;
              float const v1550 = *v1244;
              float const v1551 = fma(v1547, v1549, v1550);
              *v1244 = v1551;
              float const v1552 = *v1468;
              float const v1553 = *v1264;
              float const v1554 = fma(v1547, v1552, v1553);
              *v1264 = v1554;
              float const v1555 = *v1472;
              float const v1556 = *v1284;
              float const v1557 = fma(v1547, v1555, v1556);
              *v1284 = v1557;
              float const v1558 = *v1476;
              float const v1559 = *v1304;
              float const v1560 = fma(v1547, v1558, v1559);
              *v1304 = v1560;
              if(v1430) {
                *v1224 = v1547;
              }
            }
            bool const v1561 = v871 > v1410;
            if(v1561) {
              uint32_t const v1562 = v1413 + v871;
              float * const v1563 = &(*v1407)[v1562];
              float const v1564 = *v1563;
              float const v1565 = v1564 * v1455;
              float const v1566 = *v1460;
              float const v1567 = *v1324;
              float const v1568 = -v1565;
              float const v1569 = fma(v1568, v1566, v1567);
              *v1324 = v1569;
              float const v1570 = *v1464;
              float const v1571 = *v1344;
              float const v1572 = fma(v1568, v1570, v1571);
              *v1344 = v1572;
              float const v1573 = *v1468;
              float const v1574 = *v1364;
              float const v1575 = fma(v1568, v1573, v1574);
              *v1364 = v1575;
              float const v1576 = *v1472;
              float const v1577 = *v1384;
              float const v1578 = fma(v1568, v1576, v1577);
              *v1384 = v1578;
              float const v1579 = *v1476;
              float const v1580 = *v1404;
              float const v1581 = fma(v1568, v1579, v1580);
              *v1404 = v1581;
              if(v1430) {
                *v1324 = v1568;
              }
            }
          }
        }
        for(uint32_t v1582 = v6; v1582 < v15; v1582 += v91) {
          uint32_t const v1583 = v15 + v1582;
          bool const v1584 = v1583 < v7;
          if(v1584) {
            uint32_t const v1585 = v1583 % v110;
            uint32_t const v1586 = v1585 * v710;
            bool const v1587 = v17 == v1582;
            if(v1587) {
              float const v1588 = *v1024;
              uint32_t const v1589 = v1586 + v16;
              float * const v1590 = &(*v1406)[v1589];
              *v1590 = v1588;
              float const v1591 = *v1044;
              uint32_t const v1592 = v1589 + v15;
              float * const v1593 = &(*v1406)[v1592];
              *v1593 = v1591;
              float const v1594 = *v1064;
              uint32_t const v1595 = v1589 + v800;
              float * const v1596 = &(*v1406)[v1595];
              *v1596 = v1594;
              float const v1597 = *v1084;
              uint32_t const v1598 = v1589 + v835;
              float * const v1599 = &(*v1406)[v1598];
              *v1599 = v1597;
              float const v1600 = *v1104;
              uint32_t const v1601 = v1589 + v870;
              float * const v1602 = &(*v1406)[v1601];
              *v1602 = v1600;
            }
            bool const v1603 = v16 == v1582;
            if(v1603) {
              float const v1604 = *v1044;
              uint32_t const v1605 = v1586 + v17;
              uint32_t const v1606 = v1605 + v15;
              float * const v1607 = &(*v1407)[v1606];
              *v1607 = v1604;
              float const v1608 = *v1144;
              uint32_t const v1609 = v1605 + v800;
              float * const v1610 = &(*v1407)[v1609];
              *v1610 = v1608;
              float const v1611 = *v1244;
              uint32_t const v1612 = v1605 + v835;
              float * const v1613 = &(*v1407)[v1612];
              *v1613 = v1611;
              float const v1614 = *v1344;
              uint32_t const v1615 = v1605 + v870;
              float * const v1616 = &(*v1407)[v1615];
              *v1616 = v1614;
            }
            __syncthreads();
            uint32_t const v1617 = v1586 + v1583;
            float * const v1618 = &(*v1406)[v1617];
            float const v1619 = *v1618;
            float const v1620 = 0.5;
            bool const v1621 = v1619 < v1620;
            if(v1621) {
              bool const v1622 = false;
              *v1409 = v1622;
            }
            float const v1623 = 9.999999740e-06;
            float const v1624 = max(v1619, v1623);
            float const v1625 = 1;
            float const v1626 = v1625 / v1624;
            array<float, 5> v1627_store = {};
            array<float, 5> * v1627 = &v1627_store;
            uint32_t const v1628 = v1586 + v16;
            float * const v1629 = &(*v1406)[v1628];
            float const v1630 = *v1629;
            float * const v1631 = &(*v1627)[v6];
            *v1631 = v1630;
            uint32_t const v1632 = v1628 + v15;
            float * const v1633 = &(*v1406)[v1632];
            float const v1634 = *v1633;
            float * const v1635 = &(*v1627)[v91];
            *v1635 = v1634;
            uint32_t const v1636 = v1628 + v800;
            float * const v1637 = &(*v1406)[v1636];
            float const v1638 = *v1637;
            float * const v1639 = &(*v1627)[v110];
            *v1639 = v1638;
            uint32_t const v1640 = v1628 + v835;
            float * const v1641 = &(*v1406)[v1640];
            float const v1642 = *v1641;
            float * const v1643 = &(*v1627)[v129];
            *v1643 = v1642;
            uint32_t const v1644 = v1628 + v870;
            float * const v1645 = &(*v1406)[v1644];
            float const v1646 = *v1645;
            float * const v1647 = &(*v1627)[v148];
            *v1647 = v1646;
            bool const v1648 = v766 > v1583;
            if(v1648) {
              uint32_t const v1649 = v1586 + v766;
              float * const v1650 = &(*v1407)[v1649];
              float const v1651 = *v1650;
              float const v1652 = v1651 * v1626;
              float const v1653 = *v1631;
              float const v1654 = *v1024;
              float const v1655 = -v1652;
              float const v1656 = fma(v1655, v1653, v1654);
              *v1024 = v1656;
              float const v1657 = *v1635;
              float const v1658 = *v1044;
              float const v1659 = fma(v1655, v1657, v1658);
              *v1044 = v1659;
              float const v1660 = *v1639;
              float const v1661 = *v1064;
              float const v1662 = fma(v1655, v1660, v1661);
              *v1064 = v1662;
              float const v1663 = *v1643;
              float const v1664 = *v1084;
              float const v1665 = fma(v1655, v1663, v1664);
              *v1084 = v1665;
              float const v1666 = *v1647;
              float const v1667 = *v1104;
              float const v1668 = fma(v1655, v1666, v1667);
              *v1104 = v1668;
              if(v1603) {
                *v1044 = v1655;
              }
            }
            bool const v1669 = v801 > v1583;
            if(v1669) {
              uint32_t const v1670 = v1586 + v801;
              float * const v1671 = &(*v1407)[v1670];
              float const v1672 = *v1671;
              float const v1673 = v1672 * v1626;
              float const v1674 = *v1631;
              float const v1675 = *v1124;
              float const v1676 = -v1673;
              float const v1677 = fma(v1676, v1674, v1675);
              *v1124 = v1677;
              float const v1678 = *v1635;
              float const v1679 = *v1144;
              float const v1680 = fma(v1676, v1678, v1679);
              *v1144 = v1680;
              float const v1681 = *v1639;
              float const v1682 = *v1164;
              float const v1683 = fma(v1676, v1681, v1682);
              *v1164 = v1683;
              float const v1684 = *v1643;
              float const v1685 = *v1184;
              float const v1686 = fma(v1676, v1684, v1685);
              *v1184 = v1686;
              float const v1687 = *v1647;
              float const v1688 = *v1204;
              float const v1689 = fma(v1676, v1687, v1688);
              *v1204 = v1689;
              if(v1603) {
                *v1144 = v1676;
              }
            }
            bool const v1690 = v836 > v1583;
            if(v1690) {
              uint32_t const v1691 = v1586 + v836;
              float * const v1692 = &(*v1407)[v1691];
              float const v1693 = *v1692;
              float const v1694 = v1693 * v1626;
              float const v1695 = *v1631;
              float const v1696 = *v1224;
              float const v1697 = -v1694;
              float const v1698 = fma(v1697, v1695, v1696);
              *v1224 = v1698;
              float const v1699 = *v1635;
              float const v1700 = *v1244;
              float const v1701 = fma(v1697, v1699, v1700);
              *v1244 = v1701;
              float const v1702 = *v1639;
              float const v1703 = *v1264;
              float const v1704 = fma(v1697, v1702, v1703);
              *v1264 = v1704;
              float const v1705 = *v1643;
              float const v1706 = *v1284;
              float const v1707 = fma(v1697, v1705, v1706);
              *v1284 = v1707;
              float const v1708 = *v1647;
              float const v1709 = *v1304;
              float const v1710 = fma(v1697, v1708, v1709);
              *v1304 = v1710;
              if(v1603) {
                *v1244 = v1697;
              }
            }
            bool const v1711 = v871 > v1583;
            if(v1711) {
              uint32_t const v1712 = v1586 + v871;
              float * const v1713 = &(*v1407)[v1712];
              float const v1714 = *v1713;
              float const v1715 = v1714 * v1626;
              float const v1716 = *v1631;
              float const v1717 = *v1324;
              float const v1718 = -v1715;
              float const v1719 = fma(v1718, v1716, v1717);
              *v1324 = v1719;
              float const v1720 = *v1635;
              float const v1721 = *v1344;
              float const v1722 = fma(v1718, v1720, v1721);
              *v1344 = v1722;
              float const v1723 = *v1639;
              float const v1724 = *v1364;
              float const v1725 = fma(v1718, v1723, v1724);
              *v1364 = v1725;
              float const v1726 = *v1643;
              float const v1727 = *v1384;
              float const v1728 = fma(v1718, v1726, v1727);
              *v1384 = v1728;
              float const v1729 = *v1647;
              float const v1730 = *v1404;
              float const v1731 = fma(v1718, v1729, v1730);
              *v1404 = v1731;
              if(v1603) {
                *v1344 = v1718;
              }
            }
          }
        }
        for(uint32_t v1732 = v6; v1732 < v15; v1732 += v91) {
          uint32_t const v1733 = v800 + v1732;
          bool const v1734 = v1733 < v7;
          if(v1734) {
            uint32_t const v1735 = v1733 % v110;
            uint32_t const v1736 = v1735 * v710;
            bool const v1737 = v17 == v1732;
            if(v1737) {
              float const v1738 = *v1124;
              uint32_t const v1739 = v1736 + v16;
              float * const v1740 = &(*v1406)[v1739];
              *v1740 = v1738;
              float const v1741 = *v1144;
              uint32_t const v1742 = v1739 + v15;
              float * const v1743 = &(*v1406)[v1742];
              *v1743 = v1741;
              float const v1744 = *v1164;
              uint32_t const v1745 = v1739 + v800;
              float * const v1746 = &(*v1406)[v1745];
              *v1746 = v1744;
              float const v1747 = *v1184;
              uint32_t const v1748 = v1739 + v835;
              float * const v1749 = &(*v1406)[v1748];
              *v1749 = v1747;
              float const v1750 = *v1204;
              uint32_t const v1751 = v1739 + v870;
              float * const v1752 = &(*v1406)[v1751];
              *v1752 = v1750;
            }
            bool const v1753 = v16 == v1732;
            if(v1753) {
              float const v1754 = *v1164;
              uint32_t const v1755 = v1736 + v17;
              uint32_t const v1756 = v1755 + v800;
              float * const v1757 = &(*v1407)[v1756];
              *v1757 = v1754;
              float const v1758 = *v1264;
              uint32_t const v1759 = v1755 + v835;
              float * const v1760 = &(*v1407)[v1759];
              *v1760 = v1758;
              float const v1761 = *v1364;
              uint32_t const v1762 = v1755 + v870;
              float * const v1763 = &(*v1407)[v1762];
              *v1763 = v1761;
            }
            __syncthreads();
            uint32_t const v1764 = v1736 + v1733;
            float * const v1765 = &(*v1406)[v1764];
            float const v1766 = *v1765;
            float const v1767 = 0.5;
            bool const v1768 = v1766 < v1767;
            if(v1768) {
              bool const v1769 = false;
              *v1409 = v1769;
            }
            float const v1770 = 9.999999740e-06;
            float const v1771 = max(v1766, v1770);
            float const v1772 = 1;
            float const v1773 = v1772 / v1771;
            array<float, 5> v1774_store = {};
            array<float, 5> * v1774 = &v1774_store;
            uint32_t const v1775 = v1736 + v16;
            float * const v1776 = &(*v1406)[v1775];
            float const v1777 = *v1776;
            float * const v1778 = &(*v1774)[v6];
            *v1778 = v1777;
            uint32_t const v1779 = v1775 + v15;
            float * const v1780 = &(*v1406)[v1779];
            float const v1781 = *v1780;
            float * const v1782 = &(*v1774)[v91];
            *v1782 = v1781;
            uint32_t const v1783 = v1775 + v800;
            float * const v1784 = &(*v1406)[v1783];
            float const v1785 = *v1784;
            float * const v1786 = &(*v1774)[v110];
            *v1786 = v1785;
            uint32_t const v1787 = v1775 + v835;
            float * const v1788 = &(*v1406)[v1787];
            float const v1789 = *v1788;
            float * const v1790 = &(*v1774)[v129];
            *v1790 = v1789;
            uint32_t const v1791 = v1775 + v870;
            float * const v1792 = &(*v1406)[v1791];
            float const v1793 = *v1792;
            float * const v1794 = &(*v1774)[v148];
            *v1794 = v1793;
            bool const v1795 = v801 > v1733;
            if(v1795) {
              uint32_t const v1796 = v1736 + v801;
              float * const v1797 = &(*v1407)[v1796];
              float const v1798 = *v1797;
              float const v1799 = v1798 * v1773;
              float const v1800 = *v1778;
              float const v1801 = *v1124;
              float const v1802 = -v1799;
              float const v1803 = fma(v1802, v1800, v1801);
              *v1124 = v1803;
              float const v1804 = *v1782;
              float const v1805 = *v1144;
              float const v1806 = fma(v1802, v1804, v1805);
              *v1144 = v1806;
              float const v1807 = *v1786;
              float const v1808 = *v1164;
              float const v1809 = fma(v1802, v1807, v1808);
              *v1164 = v1809;
              float const v1810 = *v1790;
              float const v1811 = *v1184;
              float const v1812 = fma(v1802, v1810, v1811);
              *v1184 = v1812;
              float const v1813 = *v1794;
              float const v1814 = *v1204;
              float const v1815 = fma(v1802, v1813, v1814);
              *v1204 = v1815;
              if(v1753) {
                *v1164 = v1802;
              }
            }
            bool const v1816 = v836 > v1733;
            if(v1816) {
              uint32_t const v1817 = v1736 + v836;
              float * const v1818 = &(*v1407)[v1817];
              float const v1819 = *v1818;
              float const v1820 = v1819 * v1773;
              float const v1821 = *v1778;
              float const v1822 = *v1224;
              float const v1823 = -v1820;
              float const v1824 = fma(v1823, v1821, v1822);
              *v1224 = v1824;
              float const v1825 = *v1782;
              float const v1826 = *v1244;
              float const v1827 = fma(v1823, v1825, v1826);
              *v1244 = v1827;
              float const v1828 = *v1786;
              float const v1829 = *v1264;
              float const v1830 = fma(v1823, v1828, v1829);
              *v1264 = v1830;
              float const v1831 = *v1790;
              float const v1832 = *v1284;
              float const v1833 = fma(v1823, v1831, v1832);
              *v1284 = v1833;
              float const v1834 = *v1794;
              float const v1835 = *v1304;
              float const v1836 = fma(v1823, v1834, v1835);
              *v1304 = v1836;
              if(v1753) {
                *v1264 = v1823;
              }
            }
            bool const v1837 = v871 > v1733;
            if(v1837) {
              uint32_t const v1838 = v1736 + v871;
              float * const v1839 = &(*v1407)[v1838];
              float const v1840 = *v1839;
              float const v1841 = v1840 * v1773;
              float const v1842 = *v1778;
              float const v1843 = *v1324;
              float const v1844 = -v1841;
              float const v1845 = fma(v1844, v1842, v1843);
              *v1324 = v1845;
              float const v1846 = *v1782;
              float const v1847 = *v1344;
              float const v1848 = fma(v1844, v1846, v1847);
              *v1344 = v1848;
              float const v1849 = *v1786;
              float const v1850 = *v1364;
              float const v1851 = fma(v1844, v1849, v1850);
              *v1364 = v1851;
              float const v1852 = *v1790;
              float const v1853 = *v1384;
              float const v1854 = fma(v1844, v1852, v1853);
              *v1384 = v1854;
              float const v1855 = *v1794;
              float const v1856 = *v1404;
              float const v1857 = fma(v1844, v1855, v1856);
              *v1404 = v1857;
              if(v1753) {
                *v1364 = v1844;
              }
            }
          }
        }
        for(uint32_t v1858 = v6; v1858 < v15; v1858 += v91) {
          uint32_t const v1859 = v835 + v1858;
          bool const v1860 = v1859 < v7;
          if(v1860) {
            uint32_t const v1861 = v1859 % v110;
            uint32_t const v1862 = v1861 * v710;
            bool const v1863 = v17 == v1858;
            if(v1863) {
              float const v1864 = *v1224;
              uint32_t const v1865 = v1862 + v16;
              float * const v1866 = &(*v1406)[v1865];
              *v1866 = v1864;
              float const v1867 = *v1244;
              uint32_t const v1868 = v1865 + v15;
              float * const v1869 = &(*v1406)[v1868];
              *v1869 = v1867;
              float const v1870 = *v1264;
              uint32_t const v1871 = v1865 + v800;
              float * const v1872 = &(*v1406)[v1871];
              *v1872 = v1870;
              float const v1873 = *v1284;
              uint32_t const v1874 = v1865 + v835;
              float * const v1875 = &(*v1406)[v1874];
              *v1875 = v1873;
              float const v1876 = *v1304;
              uint32_t const v1877 = v1865 + v870;
              float * const v1878 = &(*v1406)[v1877];
              *v1878 = v1876;
            }
            bool const v1879 = v16 == v1858;
            if(v1879) {
              float const v1880 = *v1284;
              uint32_t const v1881 = v1862 + v17;
              uint32_t const v1882 = v1881 + v835;
              float * const v1883 = &(*v1407)[v1882];
              *v1883 = v1880;
              float const v1884 = *v1384;
              uint32_t const v1885 = v1881 + v870;
              float * const v1886 = &(*v1407)[v1885];
              *v1886 = v1884;
            }
            __syncthreads();
            uint32_t const v1887 = v1862 + v1859;
            float * const v1888 = &(*v1406)[v1887];
            float const v1889 = *v1888;
            float const v1890 = 0.5;
            bool const v1891 = v1889 < v1890;
            if(v1891) {
              bool const v1892 = false;
              *v1409 = v1892;
            }
            float const v1893 = 9.999999740e-06;
            float const v1894 = max(v1889, v1893);
            float const v1895 = 1;
            float const v1896 = v1895 / v1894;
            array<float, 5> v1897_store = {};
            array<float, 5> * v1897 = &v1897_store;
            uint32_t const v1898 = v1862 + v16;
            float * const v1899 = &(*v1406)[v1898];
            float const v1900 = *v1899;
            float * const v1901 = &(*v1897)[v6];
            *v1901 = v1900;
            uint32_t const v1902 = v1898 + v15;
            float * const v1903 = &(*v1406)[v1902];
            float const v1904 = *v1903;
            float * const v1905 = &(*v1897)[v91];
            *v1905 = v1904;
            uint32_t const v1906 = v1898 + v800;
            float * const v1907 = &(*v1406)[v1906];
            float const v1908 = *v1907;
            float * const v1909 = &(*v1897)[v110];
            *v1909 = v1908;
            uint32_t const v1910 = v1898 + v835;
            float * const v1911 = &(*v1406)[v1910];
            float const v1912 = *v1911;
            float * const v1913 = &(*v1897)[v129];
            *v1913 = v1912;
            uint32_t const v1914 = v1898 + v870;
            float * const v1915 = &(*v1406)[v1914];
            float const v1916 = *v1915;
            float * const v1917 = &(*v1897)[v148];
            *v1917 = v1916;
            bool const v1918 = v836 > v1859;
            if(v1918) {
              uint32_t const v1919 = v1862 + v836;
              float * const v1920 = &(*v1407)[v1919];
              float const v1921 = *v1920;
              float const v1922 = v1921 * v1896;
              float const v1923 = *v1901;
              float const v1924 = *v1224;
              float const v1925 = -v1922;
              float const v1926 = fma(v1925, v1923, v1924);
              *v1224 = v1926;
              float const v1927 = *v1905;
              float const v1928 = *v1244;
              float const v1929 = fma(v1925, v1927, v1928);
              *v1244 = v1929;
              float const v1930 = *v1909;
              float const v1931 = *v1264;
              float const v1932 = fma(v1925, v1930, v1931);
              *v1264 = v1932;
              float const v1933 = *v1913;
              float const v1934 = *v1284;
              float const v1935 = fma(v1925, v1933, v1934);
              *v1284 = v1935;
              float const v1936 = *v1917;
              float const v1937 = *v1304;
              float const v1938 = fma(v1925, v1936, v1937);
              *v1304 = v1938;
              if(v1879) {
                *v1284 = v1925;
              }
            }
            bool const v1939 = v871 > v1859;
            if(v1939) {
              uint32_t const v1940 = v1862 + v871;
              float * const v1941 = &(*v1407)[v1940];
              float const v1942 = *v1941;
              float const v1943 = v1942 * v1896;
              float const v1944 = *v1901;
              float const v1945 = *v1324;
              float const v1946 = -v1943;
              float const v1947 = fma(v1946, v1944, v1945);
              *v1324 = v1947;
              float const v1948 = *v1905;
              float const v1949 = *v1344;
              float const v1950 = fma(v1946, v1948, v1949);
              *v1344 = v1950;
              float const v1951 = *v1909;
              float const v1952 = *v1364;
              float const v1953 = fma(v1946, v1951, v1952);
              *v1364 = v1953;
              float const v1954 = *v1913;
              float const v1955 = *v1384;
              float const v1956 = fma(v1946, v1954, v1955);
              *v1384 = v1956;
              float const v1957 = *v1917;
              float const v1958 = *v1404;
              float const v1959 = fma(v1946, v1957, v1958);
              *v1404 = v1959;
              if(v1879) {
                *v1384 = v1946;
              }
            }
          }
        }
        for(uint32_t v1960 = v6; v1960 < v15; v1960 += v91) {
          uint32_t const v1961 = v870 + v1960;
          bool const v1962 = v1961 < v7;
          if(v1962) {
            uint32_t const v1963 = v1961 % v110;
            uint32_t const v1964 = v1963 * v710;
            bool const v1965 = v17 == v1960;
            if(v1965) {
              float const v1966 = *v1324;
              uint32_t const v1967 = v1964 + v16;
              float * const v1968 = &(*v1406)[v1967];
              *v1968 = v1966;
              float const v1969 = *v1344;
              uint32_t const v1970 = v1967 + v15;
              float * const v1971 = &(*v1406)[v1970];
              *v1971 = v1969;
              float const v1972 = *v1364;
              uint32_t const v1973 = v1967 + v800;
              float * const v1974 = &(*v1406)[v1973];
              *v1974 = v1972;
              float const v1975 = *v1384;
              uint32_t const v1976 = v1967 + v835;
              float * const v1977 = &(*v1406)[v1976];
              *v1977 = v1975;
              float const v1978 = *v1404;
              uint32_t const v1979 = v1967 + v870;
              float * const v1980 = &(*v1406)[v1979];
              *v1980 = v1978;
            }
            bool const v1981 = v16 == v1960;
            if(v1981) {
              float const v1982 = *v1404;
              uint32_t const v1983 = v1964 + v17;
              uint32_t const v1984 = v1983 + v870;
              float * const v1985 = &(*v1407)[v1984];
              *v1985 = v1982;
            }
            __syncthreads();
            uint32_t const v1986 = v1964 + v1961;
            float * const v1987 = &(*v1406)[v1986];
            float const v1988 = *v1987;
            float const v1989 = 0.5;
            bool const v1990 = v1988 < v1989;
            if(v1990) {
              bool const v1991 = false;
              *v1409 = v1991;
            }
            float const v1992 = 9.999999740e-06;
            float const v1993 = max(v1988, v1992);
            float const v1994 = 1;
            float const v1995 = v1994 / v1993;
            array<float, 5> v1996_store = {};
            array<float, 5> * v1996 = &v1996_store;
            uint32_t const v1997 = v1964 + v16;
            float * const v1998 = &(*v1406)[v1997];
            float const v1999 = *v1998;
            float * const v2000 = &(*v1996)[v6];
            *v2000 = v1999;
            uint32_t const v2001 = v1997 + v15;
            float * const v2002 = &(*v1406)[v2001];
            float const v2003 = *v2002;
            float * const v2004 = &(*v1996)[v91];
            *v2004 = v2003;
            uint32_t const v2005 = v1997 + v800;
            float * const v2006 = &(*v1406)[v2005];
            float const v2007 = *v2006;
            float * const v2008 = &(*v1996)[v110];
            *v2008 = v2007;
            uint32_t const v2009 = v1997 + v835;
            float * const v2010 = &(*v1406)[v2009];
            float const v2011 = *v2010;
            float * const v2012 = &(*v1996)[v129];
            *v2012 = v2011;
            uint32_t const v2013 = v1997 + v870;
            float * const v2014 = &(*v1406)[v2013];
            float const v2015 = *v2014;
            float * const v2016 = &(*v1996)[v148];
            *v2016 = v2015;
            bool const v2017 = v871 > v1961;
            if(v2017) {
              uint32_t const v2018 = v1964 + v871;
              float * const v2019 = &(*v1407)[v2018];
              float const v2020 = *v2019;
              float const v2021 = v2020 * v1995;
              float const v2022 = *v2000;
              float const v2023 = *v1324;
              float const v2024 = -v2021;
              float const v2025 = fma(v2024, v2022, v2023);
              *v1324 = v2025;
              float const v2026 = *v2004;
              float const v2027 = *v1344;
              float const v2028 = fma(v2024, v2026, v2027);
              *v1344 = v2028;
              float const v2029 = *v2008;
              float const v2030 = *v1364;
              float const v2031 = fma(v2024, v2029, v2030);
              *v1364 = v2031;
              float const v2032 = *v2012;
              float const v2033 = *v1384;
              float const v2034 = fma(v2024, v2032, v2033);
              *v1384 = v2034;
              float const v2035 = *v2016;
              float const v2036 = *v1404;
              float const v2037 = fma(v2024, v2035, v2036);
              *v1404 = v2037;
              if(v1981) {
                *v1404 = v2024;
              }
            }
          }
        }
        __syncthreads();
        bool const v2038 = v17 == v16;
        if(v2038) {
          float const v2039 = *v924;
          float * const v2040 = &(*v1406)[v17];
          *v2040 = v2039;
        }
        if(v2038) {
          float const v2041 = *v1044;
          float * const v2042 = &(*v1406)[v766];
          *v2042 = v2041;
        }
        if(v2038) {
          float const v2043 = *v1164;
          float * const v2044 = &(*v1406)[v801];
          *v2044 = v2043;
        }
        if(v2038) {
          float const v2045 = *v1284;
          float * const v2046 = &(*v1406)[v836];
          *v2046 = v2045;
        }
        if(v2038) {
          float const v2047 = *v1404;
          float * const v2048 = &(*v1406)[v871];
          *v2048 = v2047;
        }
        __syncthreads();
        float * const v2049 = &(*v1406)[v17];
        float const v2050 = *v2049;
        float const v2051 = 9.999999740e-06;
        float const v2052 = max(v2050, v2051);
        float const v2053 = sqrt(v2052);
        float const v2054 = 1;
        float const v2055 = v2054 / v2053;
        float v2056_store;
        float * v2056 = &v2056_store;
        *v2056 = v23;
        bool const v2057 = v16 < v17;
        if(v2057) {
          float const v2058 = *v924;
          float const v2059 = v2058 * v2055;
          float const v2060 = *v755;
          float const v2061 = v2059 * v2060;
          *v2056 = v2061;
        }
        else {
          bool const v2062 = v16 == v17;
          if(v2062) {
            float const v2063 = *v755;
            float const v2064 = v2055 * v2063;
            *v2056 = v2064;
          }
        }
        uint32_t const v2065 = v17 * v710;
        uint32_t const v2066 = 25600;
        uint32_t const v2067 = v2066 + v2065;
        uint32_t const v2068 = v2067 + v16;
        float * const v2069 = &v3[v2068];
        float const v2070 = *v2056;
        *v2069 = v2070;
        float v2071_store;
        float * v2071 = &v2071_store;
        *v2071 = v23;
        bool const v2072 = v767 < v17;
        if(v2072) {
          float const v2073 = *v944;
          float const v2074 = v2073 * v2055;
          float const v2075 = *v790;
          float const v2076 = v2074 * v2075;
          *v2071 = v2076;
        }
        else {
          bool const v2077 = v767 == v17;
          if(v2077) {
            float const v2078 = *v790;
            float const v2079 = v2055 * v2078;
            *v2071 = v2079;
          }
        }
        uint32_t const v2080 = v2067 + v767;
        float * const v2081 = &v3[v2080];
        float const v2082 = *v2071;
        *v2081 = v2082;
        float v2083_store;
        float * v2083 = &v2083_store;
        *v2083 = v23;
        bool const v2084 = v802 < v17;
        if(v2084) {
          float const v2085 = *v964;
          float const v2086 = v2085 * v2055;
          float const v2087 = *v825;
          float const v2088 = v2086 * v2087;
          *v2083 = v2088;
        }
        else {
          bool const v2089 = v802 == v17;
          if(v2089) {
            float const v2090 = *v825;
            float const v2091 = v2055 * v2090;
            *v2083 = v2091;
          }
        }
        uint32_t const v2092 = v2067 + v802;
        float * const v2093 = &v3[v2092];
        float const v2094 = *v2083;
        *v2093 = v2094;
        float v2095_store;
        float * v2095 = &v2095_store;
        *v2095 = v23;
        bool const v2096 = v837 < v17;
        if(v2096) {
          float const v2097 = *v984;
          float const v2098 = v2097 * v2055;
          float const v2099 = *v860;
          float const v2100 = v2098 * v2099;
          *v2095 = v2100;
        }
        else {
          bool const v2101 = v837 == v17;
          if(v2101) {
            float const v2102 = *v860;
            float const v2103 = v2055 * v2102;
            *v2095 = v2103;
          }
        }
        uint32_t const v2104 = v2067 + v837;
        float * const v2105 = &v3[v2104];
        float const v2106 = *v2095;
        *v2105 = v2106;
        float v2107_store;
        float * v2107 = &v2107_store;
        *v2107 = v23;
        bool const v2108 = v872 < v17;
        if(v2108) {
          float const v2109 = *v1004;
          float const v2110 = v2109 * v2055;
          float const v2111 = *v895;
          float const v2112 = v2110 * v2111;
          *v2107 = v2112;
        }
        else {
          bool const v2113 = v872 == v17;
          if(v2113) {
            float const v2114 = *v895;
            float const v2115 = v2055 * v2114;
            *v2107 = v2115;
          }
        }
        uint32_t const v2116 = v2067 + v872;
        float * const v2117 = &v3[v2116];
        float const v2118 = *v2107;
        *v2117 = v2118;
        float * const v2119 = &(*v1406)[v766];
        float const v2120 = *v2119;
        float const v2121 = max(v2120, v2051);
        float const v2122 = sqrt(v2121);
        float const v2123 = v2054 / v2122;
        float v2124_store;
        float * v2124 = &v2124_store;
        *v2124 = v23;
        bool const v2125 = v16 < v766;
        if(v2125) {
          float const v2126 = *v1024;
          float const v2127 = v2126 * v2123;
          float const v2128 = *v755;
          float const v2129 = v2127 * v2128;
          *v2124 = v2129;
        }
        else {
          bool const v2130 = v16 == v766;
          if(v2130) {
            float const v2131 = *v755;
            float const v2132 = v2123 * v2131;
            *v2124 = v2132;
          }
        }
        uint32_t const v2133 = v766 * v710;
        uint32_t const v2134 = v2066 + v2133;
        uint32_t const v2135 = v2134 + v16;
        float * const v2136 = &v3[v2135];
        float const v2137 = *v2124;
        *v2136 = v2137;
        float v2138_store;
        float * v2138 = &v2138_store;
        *v2138 = v23;
        bool const v2139 = v767 < v766;
        if(v2139) {
          float const v2140 = *v1044;
          float const v2141 = v2140 * v2123;
          float const v2142 = *v790;
          float const v2143 = v2141 * v2142;
          *v2138 = v2143;
        }
        else {
          bool const v2144 = v767 == v766;
          if(v2144) {
            float const v2145 = *v790;
            float const v2146 = v2123 * v2145;
            *v2138 = v2146;
          }
        }
        uint32_t const v2147 = v2134 + v767;
        float * const v2148 = &v3[v2147];
        float const v2149 = *v2138;
        *v2148 = v2149;
        float v2150_store;
        float * v2150 = &v2150_store;
        *v2150 = v23;
        bool const v2151 = v802 < v766;
        if(v2151) {
          float const v2152 = *v1064;
          float const v2153 = v2152 * v2123;
          float const v2154 = *v825;
          float const v2155 = v2153 * v2154;
          *v2150 = v2155;
        }
        else {
          bool const v2156 = v802 == v766;
          if(v2156) {
            float const v2157 = *v825;
            float const v2158 = v2123 * v2157;
            *v2150 = v2158;
          }
        }
        uint32_t const v2159 = v2134 + v802;
        float * const v2160 = &v3[v2159];
        float const v2161 = *v2150;
        *v2160 = v2161;
        float v2162_store;
        float * v2162 = &v2162_store;
        *v2162 = v23;
        bool const v2163 = v837 < v766;
        if(v2163) {
          float const v2164 = *v1084;
          float const v2165 = v2164 * v2123;
          float const v2166 = *v860;
          float const v2167 = v2165 * v2166;
          *v2162 = v2167;
        }
        else {
          bool const v2168 = v837 == v766;
          if(v2168) {
            float const v2169 = *v860;
            float const v2170 = v2123 * v2169;
            *v2162 = v2170;
          }
        }
        uint32_t const v2171 = v2134 + v837;
        float * const v2172 = &v3[v2171];
        float const v2173 = *v2162;
        *v2172 = v2173;
        float v2174_store;
        float * v2174 = &v2174_store;
        *v2174 = v23;
        bool const v2175 = v872 < v766;
        if(v2175) {
          float const v2176 = *v1104;
          float const v2177 = v2176 * v2123;
          float const v2178 = *v895;
          float const v2179 = v2177 * v2178;
          *v2174 = v2179;
        }
        else {
          bool const v2180 = v872 == v766;
          if(v2180) {
            float const v2181 = *v895;
            float const v2182 = v2123 * v2181;
            *v2174 = v2182;
          }
        }
        uint32_t const v2183 = v2134 + v872;
        float * const v2184 = &v3[v2183];
        float const v2185 = *v2174;
        *v2184 = v2185;
        float * const v2186 = &(*v1406)[v801];
        float const v2187 = *v2186;
        float const v2188 = max(v2187, v2051);
        float const v2189 = sqrt(v2188);
        float const v2190 = v2054 / v2189;
        float v2191_store;
        float * v2191 = &v2191_store;
        *v2191 = v23;
        bool const v2192 = v16 < v801;
        if(v2192) {
          float const v2193 = *v1124;
          float const v2194 = v2193 * v2190;
          float const v2195 = *v755;
          float const v2196 = v2194 * v2195;
          *v2191 = v2196;
        }
        else {
          bool const v2197 = v16 == v801;
          if(v2197) {
            float const v2198 = *v755;
            float const v2199 = v2190 * v2198;
            *v2191 = v2199;
          }
        }
        uint32_t const v2200 = v801 * v710;
        uint32_t const v2201 = v2066 + v2200;
        uint32_t const v2202 = v2201 + v16;
        float * const v2203 = &v3[v2202];
        float const v2204 = *v2191;
        *v2203 = v2204;
        float v2205_store;
        float * v2205 = &v2205_store;
        *v2205 = v23;
        bool const v2206 = v767 < v801;
        if(v2206) {
          float const v2207 = *v1144;
          float const v2208 = v2207 * v2190;
          float const v2209 = *v790;
          float const v2210 = v2208 * v2209;
          *v2205 = v2210;
        }
        else {
          bool const v2211 = v767 == v801;
          if(v2211) {
            float const v2212 = *v790;
            float const v2213 = v2190 * v2212;
            *v2205 = v2213;
          }
        }
        uint32_t const v2214 = v2201 + v767;
        float * const v2215 = &v3[v2214];
        float const v2216 = *v2205;
        *v2215 = v2216;
        float v2217_store;
        float * v2217 = &v2217_store;
        *v2217 = v23;
        bool const v2218 = v802 < v801;
        if(v2218) {
          float const v2219 = *v1164;
          float const v2220 = v2219 * v2190;
          float const v2221 = *v825;
          float const v2222 = v2220 * v2221;
          *v2217 = v2222;
        }
        else {
          bool const v2223 = v802 == v801;
          if(v2223) {
            float const v2224 = *v825;
            float const v2225 = v2190 * v2224;
            *v2217 = v2225;
          }
        }
        uint32_t const v2226 = v2201 + v802;
        float * const v2227 = &v3[v2226];
        float const v2228 = *v2217;
        *v2227 = v2228;
        float v2229_store;
        float * v2229 = &v2229_store;
        *v2229 = v23;
        bool const v2230 = v837 < v801;
        if(v2230) {
          float const v2231 = *v1184;
          float const v2232 = v2231 * v2190;
          float const v2233 = *v860;
          float const v2234 = v2232 * v2233;
          *v2229 = v2234;
        }
        else {
          bool const v2235 = v837 == v801;
          if(v2235) {
            float const v2236 = *v860;
            float const v2237 = v2190 * v2236;
            *v2229 = v2237;
          }
        }
        uint32_t const v2238 = v2201 + v837;
        float * const v2239 = &v3[v2238];
        float const v2240 = *v2229;
        *v2239 = v2240;
        float v2241_store;
        float * v2241 = &v2241_store;
        *v2241 = v23;
        bool const v2242 = v872 < v801;
        if(v2242) {
          float const v2243 = *v1204;
          float const v2244 = v2243 * v2190;
          float const v2245 = *v895;
          float const v2246 = v2244 * v2245;
          *v2241 = v2246;
        }
        else {
          bool const v2247 = v872 == v801;
          if(v2247) {
            float const v2248 = *v895;
            float const v2249 = v2190 * v2248;
            *v2241 = v2249;
          }
        }
        uint32_t const v2250 = v2201 + v872;
        float * const v2251 = &v3[v2250];
        float const v2252 = *v2241;
        *v2251 = v2252;
        float * const v2253 = &(*v1406)[v836];
        float const v2254 = *v2253;
        float const v2255 = max(v2254, v2051);
        float const v2256 = sqrt(v2255);
        float const v2257 = v2054 / v2256;
        float v2258_store;
        float * v2258 = &v2258_store;
        *v2258 = v23;
        bool const v2259 = v16 < v836;
        if(v2259) {
          float const v2260 = *v1224;
          float const v2261 = v2260 * v2257;
          float const v2262 = *v755;
          float const v2263 = v2261 * v2262;
          *v2258 = v2263;
        }
        else {
          bool const v2264 = v16 == v836;
          if(v2264) {
            float const v2265 = *v755;
            float const v2266 = v2257 * v2265;
            *v2258 = v2266;
          }
        }
        uint32_t const v2267 = v836 * v710;
        uint32_t const v2268 = v2066 + v2267;
        uint32_t const v2269 = v2268 + v16;
        float * const v2270 = &v3[v2269];
        float const v2271 = *v2258;
        *v2270 = v2271;
        float v2272_store;
        float * v2272 = &v2272_store;
        *v2272 = v23;
        bool const v2273 = v767 < v836;
        if(v2273) {
          float const v2274 = *v1244;
          float const v2275 = v2274 * v2257;
          float const v2276 = *v790;
          float const v2277 = v2275 * v2276;
          *v2272 = v2277;
        }
        else {
          bool const v2278 = v767 == v836;
          if(v2278) {
            float const v2279 = *v790;
            float const v2280 = v2257 * v2279;
            *v2272 = v2280;
          }
        }
        uint32_t const v2281 = v2268 + v767;
        float * const v2282 = &v3[v2281];
        float const v2283 = *v2272;
        *v2282 = v2283;
        float v2284_store;
        float * v2284 = &v2284_store;
        *v2284 = v23;
        bool const v2285 = v802 < v836;
        if(v2285) {
          float const v2286 = *v1264;
          float const v2287 = v2286 * v2257;
          float const v2288 = *v825;
          float const v2289 = v2287 * v2288;
          *v2284 = v2289;
        }
        else {
          bool const v2290 = v802 == v836;
          if(v2290) {
            float const v2291 = *v825;
            float const v2292 = v2257 * v2291;
            *v2284 = v2292;
          }
        }
        uint32_t const v2293 = v2268 + v802;
        float * const v2294 = &v3[v2293];
        float const v2295 = *v2284;
        *v2294 = v2295;
        float v2296_store;
        float * v2296 = &v2296_store;
        *v2296 = v23;
        bool const v2297 = v837 < v836;
        if(v2297) {
          float const v2298 = *v1284;
          float const v2299 = v2298 * v2257;
          float const v2300 = *v860;
          float const v2301 = v2299 * v2300;
          *v2296 = v2301;
        }
        else {
          bool const v2302 = v837 == v836;
          if(v2302) {
            float const v2303 = *v860;
            float const v2304 = v2257 * v2303;
            *v2296 = v2304;
          }
        }
        uint32_t const v2305 = v2268 + v837;
        float * const v2306 = &v3[v2305];
        float const v2307 = *v2296;
        *v2306 = v2307;
        float v2308_store;
        float * v2308 = &v2308_store;
        *v2308 = v23;
        bool const v2309 = v872 < v836;
        if(v2309) {
          float const v2310 = *v1304;
          float const v2311 = v2310 * v2257;
          float const v2312 = *v895;
          float const v2313 = v2311 * v2312;
          *v2308 = v2313;
        }
        else {
          bool const v2314 = v872 == v836;
          if(v2314) {
            float const v2315 = *v895;
            float const v2316 = v2257 * v2315;
            *v2308 = v2316;
          }
        }
        uint32_t const v2317 = v2268 + v872;
        float * const v2318 = &v3[v2317];
        float const v2319 = *v2308;
        *v2318 = v2319;
        float * const v2320 = &(*v1406)[v871];
        float const v2321 = *v2320;
        float const v2322 = max(v2321, v2051);
        float const v2323 = sqrt(v2322);
        float const v2324 = v2054 / v2323;
        float v2325_store;
        float * v2325 = &v2325_store;
        *v2325 = v23;
        bool const v2326 = v16 < v871;
        if(v2326) {
          float const v2327 = *v1324;
          float const v2328 = v2327 * v2324;
          float const v2329 = *v755;
          float const v2330 = v2328 * v2329;
          *v2325 = v2330;
        }
        else {
          bool const v2331 = v16 == v871;
          if(v2331) {
            float const v2332 = *v755;
            float const v2333 = v2324 * v2332;
            *v2325 = v2333;
          }
        }
        uint32_t const v2334 = v871 * v710;
        uint32_t const v2335 = v2066 + v2334;
        uint32_t const v2336 = v2335 + v16;
        float * const v2337 = &v3[v2336];
        float const v2338 = *v2325;
        *v2337 = v2338;
        float v2339_store;
        float * v2339 = &v2339_store;
        *v2339 = v23;
        bool const v2340 = v767 < v871;
        if(v2340) {
          float const v2341 = *v1344;
          float const v2342 = v2341 * v2324;
          float const v2343 = *v790;
          float const v2344 = v2342 * v2343;
          *v2339 = v2344;
        }
        else {
          bool const v2345 = v767 == v871;
          if(v2345) {
            float const v2346 = *v790;
            float const v2347 = v2324 * v2346;
            *v2339 = v2347;
          }
        }
        uint32_t const v2348 = v2335 + v767;
        float * const v2349 = &v3[v2348];
        float const v2350 = *v2339;
        *v2349 = v2350;
        float v2351_store;
        float * v2351 = &v2351_store;
        *v2351 = v23;
        bool const v2352 = v802 < v871;
        if(v2352) {
          float const v2353 = *v1364;
          float const v2354 = v2353 * v2324;
          float const v2355 = *v825;
          float const v2356 = v2354 * v2355;
          *v2351 = v2356;
        }
        else {
          bool const v2357 = v802 == v871;
          if(v2357) {
            float const v2358 = *v825;
            float const v2359 = v2324 * v2358;
            *v2351 = v2359;
          }
        }
        uint32_t const v2360 = v2335 + v802;
        float * const v2361 = &v3[v2360];
        float const v2362 = *v2351;
        *v2361 = v2362;
        float v2363_store;
        float * v2363 = &v2363_store;
        *v2363 = v23;
        bool const v2364 = v837 < v871;
        if(v2364) {
          float const v2365 = *v1384;
          float const v2366 = v2365 * v2324;
          float const v2367 = *v860;
          float const v2368 = v2366 * v2367;
          *v2363 = v2368;
        }
        else {
          bool const v2369 = v837 == v871;
          if(v2369) {
            float const v2370 = *v860;
            float const v2371 = v2324 * v2370;
            *v2363 = v2371;
          }
        }
        uint32_t const v2372 = v2335 + v837;
        float * const v2373 = &v3[v2372];
        float const v2374 = *v2363;
        *v2373 = v2374;
        float v2375_store;
        float * v2375 = &v2375_store;
        *v2375 = v23;
        bool const v2376 = v872 < v871;
        if(v2376) {
          float const v2377 = *v1404;
          float const v2378 = v2377 * v2324;
          float const v2379 = *v895;
          float const v2380 = v2378 * v2379;
          *v2375 = v2380;
        }
        else {
          bool const v2381 = v872 == v871;
          if(v2381) {
            float const v2382 = *v895;
            float const v2383 = v2324 * v2382;
            *v2375 = v2383;
          }
        }
        uint32_t const v2384 = v2335 + v872;
        float * const v2385 = &v3[v2384];
        float const v2386 = *v2375;
        *v2385 = v2386;
        bool const v2387 = *v1409;
        bool const v2388 = v2387 && v757;
        bool const v2389 = v17 == v6;
        bool const v2390 = v2388 && v2389;
        if(v2390) {
          *v21 = v2054;
        }
      }
    }
  }
  else {
    uint32_t const v2391 = blockIdx.z;
    uint32_t const v2392 = uint32_t(v2391);
    uint32_t const v2393 = gridDim.y;
    uint32_t const v2394 = uint32_t(v2393);
    uint32_t const v2395 = v2392 * v2394;
    uint32_t const v2396 = gridDim.x;
    uint32_t const v2397 = uint32_t(v2396);
    uint32_t const v2398 = v2395 * v2397;
    uint32_t const v2399 = blockIdx.y;
    uint32_t const v2400 = uint32_t(v2399);
    uint32_t const v2401 = v2400 * v2397;
    uint32_t const v2402 = v2398 + v2401;
    uint32_t const v2403 = blockIdx.x;
    uint32_t const v2404 = uint32_t(v2403);
    uint32_t const v2405 = v2402 + v2404;
    bool const v2406 = v2405 == v6;
    bool const v2407 = v14 == v6;
    bool const v2408 = v2406 && v2407;
    if(v2408) {
      float const v2409 = 2;
      *v21 = v2409;
    }
  }
  return;
}
