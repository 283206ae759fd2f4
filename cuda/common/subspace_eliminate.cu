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
extern "C" __global__ void __launch_bounds__(1024)  subspace_eliminate(float_4 const* const __restrict__ v0, float * const __restrict__ v1, uint32_t * const __restrict__ v2, __grid_constant__ info_st const info_v3) {
  extern __shared__ __align__(16) char v4[];
  uint32_t const v5 = 0;
  uint32_t const v6 = info_v3.scalars_usize[0];
  uint32_t const v7 = info_v3.scalars_usize[1];
  uint32_t const v8 = info_v3.scalars_usize[2];
  uint32_t const v9 = info_v3.scalars_usize[3];
  float const v10 = info_v3.scalars_f32[0];
  uint32_t const v11 = threadIdx.x;
  uint32_t const v12 = 0;
  uint32_t const v13 = 1;
  uint32_t const v14 = uint32_t(v11);
  uint32_t const v15 = 32;
  uint32_t const v16 = v14 % v15;
  uint32_t const v17 = v14 / v15;
  uint32_t const v18 = 51360;
  uint32_t const v19 = v9 + v18;
  array<float_4, 1056> * const v20 = reinterpret_cast<array<float_4, 1056> *>(&v4[0]);
  array<float_4, 1056> * const v21 = reinterpret_cast<array<float_4, 1056> *>(&v4[16896]);
  float * const v22 = &v1[v19];
  float const v23 = *v22;
  float const v24 = 0;
  bool const v25 = v23 == v24;
  if(v25) {
    uint32_t const v26 = blockIdx.x;
    uint32_t const v27 = uint32_t(v26);
    uint32_t const v28 = blockIdx.y;
    uint32_t const v29 = uint32_t(v28);
    uint32_t v30_store;
    uint32_t * v30 = &v30_store;
    *v30 = v5;
    uint32_t v31_store;
    uint32_t * v31 = &v31_store;
    *v31 = v27;
    while([&]{
      uint32_t const v32 = *v31;
      uint32_t const v33 = *v30;
      bool const v34 = v32 > v33;
      return v34;
    }()) {
      uint32_t const v35 = *v30;
      uint32_t const v36 = 1;
      uint32_t const v37 = v35 + v36;
      *v30 = v37;
      uint32_t const v38 = *v31;
      uint32_t const v39 = *v30;
      uint32_t const v40 = v38 - v39;
      *v31 = v40;
    }
    uint32_t const v41 = *v30;
    uint32_t const v42 = v41 * v15;
    uint32_t const v43 = v42 + v17;
    uint32_t const v44 = *v31;
    uint32_t const v45 = v44 * v15;
    uint32_t const v46 = v45 + v16;
    uint32_t const v47 = v45 + v17;
    uint32_t const v48 = v29 * v15;
    uint32_t const v49 = v48 + v16;
    uint32_t const v50 = 33;
    uint32_t const v51 = v17 * v50;
    uint32_t const v52 = v51 + v16;
    float_4 const v53 = float_4{v24, v24, v24, v24};
    float_4 v54_store;
    float_4 * v54 = &v54_store;
    *v54 = v53;
    float_4 v55_store;
    float_4 * v55 = &v55_store;
    *v55 = v53;
    bool const v56 = v49 < v7;
    if(v56) {
      bool const v57 = v43 < v6;
      if(v57) {
        uint32_t const v58 = v43 * v7;
        uint32_t const v59 = v58 + v49;
        float_4 const* const v60 = &v0[v59];
        float_4 const v61 = *v60;
        *v54 = v61;
      }
      bool const v62 = v47 < v6;
      if(v62) {
        uint32_t const v63 = v47 * v7;
        uint32_t const v64 = v63 + v49;
        float_4 const* const v65 = &v0[v64];
        float_4 const v66 = *v65;
        *v55 = v66;
      }
    }
    float_4 * const v67 = &(*v20)[v52];
    float_4 const v68 = *v54;
    *v67 = v68;
    float_4 * const v69 = &(*v21)[v52];
    float_4 const v70 = *v55;
    *v69 = v70;
    __syncthreads();
    float_4 * const v71 = &(*v20)[v51];
    float_4 const v72 = *v71;
    uint32_t const v73 = v16 * v50;
    float_4 * const v74 = &(*v21)[v73];
    float_4 const v75 = *v74;
    float const v76 = v72.i_0;
    float const v77 = v75.i_0;
    float const v78 = v53.i_0;
    float const v79 = fma(v76, v77, v78);
    float const v80 = v72.i_1;
    float const v81 = v75.i_1;
    float const v82 = v53.i_1;
    float const v83 = fma(v80, v81, v82);
    float const v84 = v72.i_2;
    float const v85 = v75.i_2;
    float const v86 = v53.i_2;
    float const v87 = fma(v84, v85, v86);
    float const v88 = v72.i_3;
    float const v89 = v75.i_3;
    float const v90 = v53.i_3;
    float const v91 = fma(v88, v89, v90);
    uint32_t const v92 = 1;
    uint32_t const v93 = v51 + v92;
    float_4 * const v94 = &(*v20)[v93];
    float_4 const v95 = *v94;
    uint32_t const v96 = v73 + v92;
    float_4 * const v97 = &(*v21)[v96];
    float_4 const v98 = *v97;
    float const v99 = v95.i_0;
    float const v100 = v98.i_0;
    float const v101 = fma(v99, v100, v79);
    float const v102 = v95.i_1;
    float const v103 = v98.i_1;
    float const v104 = fma(v102, v103, v83);
    float const v105 = v95.i_2;
    float const v106 = v98.i_2;
    float const v107 = fma(v105, v106, v87);
    float const v108 = v95.i_3;
    float const v109 = v98.i_3;
    float const v110 = fma(v108, v109, v91);
    uint32_t const v111 = 2;
    uint32_t const v112 = v51 + v111;
    float_4 * const v113 = &(*v20)[v112];
    float_4 const v114 = *v113;
    uint32_t const v115 = v73 + v111;
    float_4 * const v116 = &(*v21)[v115];
    float_4 const v117 = *v116;
    float const v118 = v114.i_0;
    float const v119 = v117.i_0;
    float const v120 = fma(v118, v119, v101);
    float const v121 = v114.i_1;
    float const v122 = v117.i_1;
    float const v123 = fma(v121, v122, v104);
    float const v124 = v114.i_2;
    float const v125 = v117.i_2;
    float const v126 = fma(v124, v125, v107);
    float const v127 = v114.i_3;
    float const v128 = v117.i_3;
    float const v129 = fma(v127, v128, v110);
    uint32_t const v130 = 3;
    uint32_t const v131 = v51 + v130;
    float_4 * const v132 = &(*v20)[v131];
    float_4 const v133 = *v132;
    uint32_t const v134 = v73 + v130;
    float_4 * const v135 = &(*v21)[v134];
    float_4 const v136 = *v135;
    float const v137 = v133.i_0;
    float const v138 = v136.i_0;
    float const v139 = fma(v137, v138, v120);
    float const v140 = v133.i_1;
    float const v141 = v136.i_1;
    float const v142 = fma(v140, v141, v123);
    float const v143 = v133.i_2;
    float const v144 = v136.i_2;
    float const v145 = fma(v143, v144, v126);
    float const v146 = v133.i_3;
    float const v147 = v136.i_3;
    float const v148 = fma(v146, v147, v129);
    uint32_t const v149 = 4;
    uint32_t const v150 = v51 + v149;
    float_4 * const v151 = &(*v20)[v150];
    float_4 const v152 = *v151;
    uint32_t const v153 = v73 + v149;
    float_4 * const v154 = &(*v21)[v153];
    float_4 const v155 = *v154;
    float const v156 = v152.i_0;
    float const v157 = v155.i_0;
    float const v158 = fma(v156, v157, v139);
    float const v159 = v152.i_1;
    float const v160 = v155.i_1;
    float const v161 = fma(v159, v160, v142);
    float const v162 = v152.i_2;
    float const v163 = v155.i_2;
    float const v164 = fma(v162, v163, v145);
    float const v165 = v152.i_3;
    float const v166 = v155.i_3;
    float const v167 = fma(v165, v166, v148);
    uint32_t const v168 = 5;
    uint32_t const v169 = v51 + v168;
    float_4 * const v170 = &(*v20)[v169];
    float_4 const v171 = *v170;
    uint32_t const v172 = v73 + v168;
    float_4 * const v173 = &(*v21)[v172];
    float_4 const v174 = *v173;
    float const v175 = v171.i_0;
    float const v176 = v174.i_0;
    float const v177 = fma(v175, v176, v158);
    float const v178 = v171.i_1;
    float const v179 = v174.i_1;
    float const v180 = fma(v178, v179, v161);
    float const v181 = v171.i_2;
    float const v182 = v174.i_2;
    float const v183 = fma(v181, v182, v164);
    float const v184 = v171.i_3;
    float const v185 = v174.i_3;
    float const v186 = fma(v184, v185, v167);
    uint32_t const v187 = 6;
    uint32_t const v188 = v51 + v187;
    float_4 * const v189 = &(*v20)[v188];
    float_4 const v190 = *v189;
    uint32_t const v191 = v73 + v187;
    float_4 * const v192 = &(*v21)[v191];
    float_4 const v193 = *v192;
    float const v194 = v190.i_0;
    float const v195 = v193.i_0;
    float const v196 = fma(v194, v195, v177);
    float const v197 = v190.i_1;
    float const v198 = v193.i_1;
    float const v199 = fma(v197, v198, v180);
    float const v200 = v190.i_2;
    float const v201 = v193.i_2;
    float const v202 = fma(v200, v201, v183);
    float const v203 = v190.i_3;
    float const v204 = v193.i_3;
    float const v205 = fma(v203, v204, v186);
    uint32_t const v206 = 7;
    uint32_t const v207 = v51 + v206;
    float_4 * const v208 = &(*v20)[v207];
    float_4 const v209 = *v208;
    uint32_t const v210 = v73 + v206;
    float_4 * const v211 = &(*v21)[v210];
    float_4 const v212 = *v211;
    float const v213 = v209.i_0;
    float const v214 = v212.i_0;
    float const v215 = fma(v213, v214, v196);
    float const v216 = v209.i_1;
    float const v217 = v212.i_1;
    float const v218 = fma(v216, v217, v199);
    float const v219 = v209.i_2;
    float const v220 = v212.i_2;
    float const v221 = fma(v219, v220, v202);
    float const v222 = v209.i_3;
    float const v223 = v212.i_3;
    float const v224 = fma(v222, v223, v205);
    uint32_t const v225 = 8;
    uint32_t const v226 = v51 + v225;
    float_4 * const v227 = &(*v20)[v226];
    float_4 const v228 = *v227;
    uint32_t const v229 = v73 + v225;
    float_4 * const v230 = &(*v21)[v229];
    float_4 const v231 = *v230;
    float const v232 = v228.i_0;
    float const v233 = v231.i_0;
    float const v234 = fma(v232, v233, v215);
    float const v235 = v228.i_1;
    float const v236 = v231.i_1;
    float const v237 = fma(v235, v236, v218);
    float const v238 = v228.i_2;
    float const v239 = v231.i_2;
    float const v240 = fma(v238, v239, v221);
    float const v241 = v228.i_3;
    float const v242 = v231.i_3;
    float const v243 = fma(v241, v242, v224);
    uint32_t const v244 = 9;
    uint32_t const v245 = v51 + v244;
    float_4 * const v246 = &(*v20)[v245];
    float_4 const v247 = *v246;
    uint32_t const v248 = v73 + v244;
    float_4 * const v249 = &(*v21)[v248];
    float_4 const v250 = *v249;
    float const v251 = v247.i_0;
    float const v252 = v250.i_0;
    float const v253 = fma(v251, v252, v234);
    float const v254 = v247.i_1;
    float const v255 = v250.i_1;
    float const v256 = fma(v254, v255, v237);
    float const v257 = v247.i_2;
    float const v258 = v250.i_2;
    float const v259 = fma(v257, v258, v240);
    float const v260 = v247.i_3;
    float const v261 = v250.i_3;
    float const v262 = fma(v260, v261, v243);
    uint32_t const v263 = 10;
    uint32_t const v264 = v51 + v263;
    float_4 * const v265 = &(*v20)[v264];
    float_4 const v266 = *v265;
    uint32_t const v267 = v73 + v263;
    float_4 * const v268 = &(*v21)[v267];
    float_4 const v269 = *v268;
    float const v270 = v266.i_0;
    float const v271 = v269.i_0;
    float const v272 = fma(v270, v271, v253);
    float const v273 = v266.i_1;
    float const v274 = v269.i_1;
    float const v275 = fma(v273, v274, v256);
    float const v276 = v266.i_2;
    float const v277 = v269.i_2;
    float const v278 = fma(v276, v277, v259);
    float const v279 = v266.i_3;
    float const v280 = v269.i_3;
    float const v281 = fma(v279, v280, v262);
    uint32_t const v282 = 11;
    uint32_t const v283 = v51 + v282;
    float_4 * const v284 = &(*v20)[v283];
    float_4 const v285 = *v284;
    uint32_t const v286 = v73 + v282;
    float_4 * const v287 = &(*v21)[v286];
    float_4 const v288 = *v287;
    float const v289 = v285.i_0;
    float const v290 = v288.i_0;
    float const v291 = fma(v289, v290, v272);
    float const v292 = v285.i_1;
    float const v293 = v288.i_1;
    float const v294 = fma(v292, v293, v275);
    float const v295 = v285.i_2;
    float const v296 = v288.i_2;
    float const v297 = fma(v295, v296, v278);
    float const v298 = v285.i_3;
    float const v299 = v288.i_3;
    float const v300 = fma(v298, v299, v281);
    uint32_t const v301 = 12;
    uint32_t const v302 = v51 + v301;
    float_4 * const v303 = &(*v20)[v302];
    float_4 const v304 = *v303;
    uint32_t const v305 = v73 + v301;
    float_4 * const v306 = &(*v21)[v305];
    float_4 const v307 = *v306;
    float const v308 = v304.i_0;
    float const v309 = v307.i_0;
    float const v310 = fma(v308, v309, v291);
    float const v311 = v304.i_1;
    float const v312 = v307.i_1;
    float const v313 = fma(v311, v312, v294);
    float const v314 = v304.i_2;
    float const v315 = v307.i_2;
    float const v316 = fma(v314, v315, v297);
    float const v317 = v304.i_3;
    float const v318 = v307.i_3;
    float const v319 = fma(v317, v318, v300);
    uint32_t const v320 = 13;
    uint32_t const v321 = v51 + v320;
    float_4 * const v322 = &(*v20)[v321];
    float_4 const v323 = *v322;
    uint32_t const v324 = v73 + v320;
    float_4 * const v325 = &(*v21)[v324];
    float_4 const v326 = *v325;
    float const v327 = v323.i_0;
    float const v328 = v326.i_0;
    float const v329 = fma(v327, v328, v310);
    float const v330 = v323.i_1;
    float const v331 = v326.i_1;
    float const v332 = fma(v330, v331, v313);
    float const v333 = v323.i_2;
    float const v334 = v326.i_2;
    float const v335 = fma(v333, v334, v316);
    float const v336 = v323.i_3;
    float const v337 = v326.i_3;
    float const v338 = fma(v336, v337, v319);
    uint32_t const v339 = 14;
    uint32_t const v340 = v51 + v339;
    float_4 * const v341 = &(*v20)[v340];
    float_4 const v342 = *v341;
    uint32_t const v343 = v73 + v339;
    float_4 * const v344 = &(*v21)[v343];
    float_4 const v345 = *v344;
    float const v346 = v342.i_0;
    float const v347 = v345.i_0;
    float const v348 = fma(v346, v347, v329);
    float const v349 = v342.i_1;
    float const v350 = v345.i_1;
    float const v351 = fma(v349, v350, v332);
    float const v352 = v342.i_2;
    float const v353 = v345.i_2;
    float const v354 = fma(v352, v353, v335);
    float const v355 = v342.i_3;
    float const v356 = v345.i_3;
    float const v357 = fma(v355, v356, v338);
    uint32_t const v358 = 15;
    uint32_t const v359 = v51 + v358;
    float_4 * const v360 = &(*v20)[v359];
    float_4 const v361 = *v360;
    uint32_t const v362 = v73 + v358;
    float_4 * const v363 = &(*v21)[v362];
    float_4 const v364 = *v363;
    float const v365 = v361.i_0;
    float const v366 = v364.i_0;
    float const v367 = fma(v365, v366, v348);
    float const v368 = v361.i_1;
    float const v369 = v364.i_1;
    float const v370 = fma(v368, v369, v351);
    float const v371 = v361.i_2;
    float const v372 = v364.i_2;
    float const v373 = fma(v371, v372, v354);
    float const v374 = v361.i_3;
    float const v375 = v364.i_3;
    float const v376 = fma(v374, v375, v357);
    uint32_t const v377 = 16;
    uint32_t const v378 = v51 + v377;
    float_4 * const v379 = &(*v20)[v378];
    float_4 const v380 = *v379;
    uint32_t const v381 = v73 + v377;
    float_4 * const v382 = &(*v21)[v381];
    float_4 const v383 = *v382;
    float const v384 = v380.i_0;
    float const v385 = v383.i_0;
    float const v386 = fma(v384, v385, v367);
    float const v387 = v380.i_1;
    float const v388 = v383.i_1;
    float const v389 = fma(v387, v388, v370);
    float const v390 = v380.i_2;
    float const v391 = v383.i_2;
    float const v392 = fma(v390, v391, v373);
    float const v393 = v380.i_3;
    float const v394 = v383.i_3;
    float const v395 = fma(v393, v394, v376);
    uint32_t const v396 = 17;
    uint32_t const v397 = v51 + v396;
    float_4 * const v398 = &(*v20)[v397];
    float_4 const v399 = *v398;
    uint32_t const v400 = v73 + v396;
    float_4 * const v401 = &(*v21)[v400];
    float_4 const v402 = *v401;
    float const v403 = v399.i_0;
    float const v404 = v402.i_0;
    float const v405 = fma(v403, v404, v386);
    float const v406 = v399.i_1;
    float const v407 = v402.i_1;
    float const v408 = fma(v406, v407, v389);
    float const v409 = v399.i_2;
    float const v410 = v402.i_2;
    float const v411 = fma(v409, v410, v392);
    float const v412 = v399.i_3;
    float const v413 = v402.i_3;
    float const v414 = fma(v412, v413, v395);
    uint32_t const v415 = 18;
    uint32_t const v416 = v51 + v415;
    float_4 * const v417 = &(*v20)[v416];
    float_4 const v418 = *v417;
    uint32_t const v419 = v73 + v415;
    float_4 * const v420 = &(*v21)[v419];
    float_4 const v421 = *v420;
    float const v422 = v418.i_0;
    float const v423 = v421.i_0;
    float const v424 = fma(v422, v423, v405);
    float const v425 = v418.i_1;
    float const v426 = v421.i_1;
    float const v427 = fma(v425, v426, v408);
    float const v428 = v418.i_2;
    float const v429 = v421.i_2;
    float const v430 = fma(v428, v429, v411);
    float const v431 = v418.i_3;
    float const v432 = v421.i_3;
    float const v433 = fma(v431, v432, v414);
    uint32_t const v434 = 19;
    uint32_t const v435 = v51 + v434;
    float_4 * const v436 = &(*v20)[v435];
    float_4 const v437 = *v436;
    uint32_t const v438 = v73 + v434;
    float_4 * const v439 = &(*v21)[v438];
    float_4 const v440 = *v439;
    float const v441 = v437.i_0;
    float const v442 = v440.i_0;
    float const v443 = fma(v441, v442, v424);
    float const v444 = v437.i_1;
    float const v445 = v440.i_1;
    float const v446 = fma(v444, v445, v427);
    float const v447 = v437.i_2;
    float const v448 = v440.i_2;
    float const v449 = fma(v447, v448, v430);
    float const v450 = v437.i_3;
    float const v451 = v440.i_3;
    float const v452 = fma(v450, v451, v433);
    uint32_t const v453 = 20;
    uint32_t const v454 = v51 + v453;
    float_4 * const v455 = &(*v20)[v454];
    float_4 const v456 = *v455;
    uint32_t const v457 = v73 + v453;
    float_4 * const v458 = &(*v21)[v457];
    float_4 const v459 = *v458;
    float const v460 = v456.i_0;
    float const v461 = v459.i_0;
    float const v462 = fma(v460, v461, v443);
    float const v463 = v456.i_1;
    float const v464 = v459.i_1;
    float const v465 = fma(v463, v464, v446);
    float const v466 = v456.i_2;
    float const v467 = v459.i_2;
    float const v468 = fma(v466, v467, v449);
    float const v469 = v456.i_3;
    float const v470 = v459.i_3;
    float const v471 = fma(v469, v470, v452);
    uint32_t const v472 = 21;
    uint32_t const v473 = v51 + v472;
    float_4 * const v474 = &(*v20)[v473];
    float_4 const v475 = *v474;
    uint32_t const v476 = v73 + v472;
    float_4 * const v477 = &(*v21)[v476];
    float_4 const v478 = *v477;
    float const v479 = v475.i_0;
    float const v480 = v478.i_0;
    float const v481 = fma(v479, v480, v462);
    float const v482 = v475.i_1;
    float const v483 = v478.i_1;
    float const v484 = fma(v482, v483, v465);
    float const v485 = v475.i_2;
    float const v486 = v478.i_2;
    float const v487 = fma(v485, v486, v468);
    float const v488 = v475.i_3;
    float const v489 = v478.i_3;
    float const v490 = fma(v488, v489, v471);
    uint32_t const v491 = 22;
    uint32_t const v492 = v51 + v491;
    float_4 * const v493 = &(*v20)[v492];
    float_4 const v494 = *v493;
    uint32_t const v495 = v73 + v491;
    float_4 * const v496 = &(*v21)[v495];
    float_4 const v497 = *v496;
    float const v498 = v494.i_0;
    float const v499 = v497.i_0;
    float const v500 = fma(v498, v499, v481);
    float const v501 = v494.i_1;
    float const v502 = v497.i_1;
    float const v503 = fma(v501, v502, v484);
    float const v504 = v494.i_2;
    float const v505 = v497.i_2;
    float const v506 = fma(v504, v505, v487);
    float const v507 = v494.i_3;
    float const v508 = v497.i_3;
    float const v509 = fma(v507, v508, v490);
    uint32_t const v510 = 23;
    uint32_t const v511 = v51 + v510;
    float_4 * const v512 = &(*v20)[v511];
    float_4 const v513 = *v512;
    uint32_t const v514 = v73 + v510;
    float_4 * const v515 = &(*v21)[v514];
    float_4 const v516 = *v515;
    float const v517 = v513.i_0;
    float const v518 = v516.i_0;
    float const v519 = fma(v517, v518, v500);
    float const v520 = v513.i_1;
    float const v521 = v516.i_1;
    float const v522 = fma(v520, v521, v503);
    float const v523 = v513.i_2;
    float const v524 = v516.i_2;
    float const v525 = fma(v523, v524, v506);
    float const v526 = v513.i_3;
    float const v527 = v516.i_3;
    float const v528 = fma(v526, v527, v509);
    uint32_t const v529 = 24;
    uint32_t const v530 = v51 + v529;
    float_4 * const v531 = &(*v20)[v530];
    float_4 const v532 = *v531;
    uint32_t const v533 = v73 + v529;
    float_4 * const v534 = &(*v21)[v533];
    float_4 const v535 = *v534;
    float const v536 = v532.i_0;
    float const v537 = v535.i_0;
    float const v538 = fma(v536, v537, v519);
    float const v539 = v532.i_1;
    float const v540 = v535.i_1;
    float const v541 = fma(v539, v540, v522);
    float const v542 = v532.i_2;
    float const v543 = v535.i_2;
    float const v544 = fma(v542, v543, v525);
    float const v545 = v532.i_3;
    float const v546 = v535.i_3;
    float const v547 = fma(v545, v546, v528);
    uint32_t const v548 = 25;
    uint32_t const v549 = v51 + v548;
    float_4 * const v550 = &(*v20)[v549];
    float_4 const v551 = *v550;
    uint32_t const v552 = v73 + v548;
    float_4 * const v553 = &(*v21)[v552];
    float_4 const v554 = *v553;
    float const v555 = v551.i_0;
    float const v556 = v554.i_0;
    float const v557 = fma(v555, v556, v538);
    float const v558 = v551.i_1;
    float const v559 = v554.i_1;
    float const v560 = fma(v558, v559, v541);
    float const v561 = v551.i_2;
    float const v562 = v554.i_2;
    float const v563 = fma(v561, v562, v544);
    float const v564 = v551.i_3;
    float const v565 = v554.i_3;
    float const v566 = fma(v564, v565, v547);
    uint32_t const v567 = 26;
    uint32_t const v568 = v51 + v567;
    float_4 * const v569 = &(*v20)[v568];
    float_4 const v570 = *v569;
    uint32_t const v571 = v73 + v567;
    float_4 * const v572 = &(*v21)[v571];
    float_4 const v573 = *v572;
    float const v574 = v570.i_0;
    float const v575 = v573.i_0;
    float const v576 = fma(v574, v575, v557);
    float const v577 = v570.i_1;
    float const v578 = v573.i_1;
    float const v579 = fma(v577, v578, v560);
    float const v580 = v570.i_2;
    float const v581 = v573.i_2;
    float const v582 = fma(v580, v581, v563);
    float const v583 = v570.i_3;
    float const v584 = v573.i_3;
    float const v585 = fma(v583, v584, v566);
    uint32_t const v586 = 27;
    uint32_t const v587 = v51 + v586;
    float_4 * const v588 = &(*v20)[v587];
    float_4 const v589 = *v588;
    uint32_t const v590 = v73 + v586;
    float_4 * const v591 = &(*v21)[v590];
    float_4 const v592 = *v591;
    float const v593 = v589.i_0;
    float const v594 = v592.i_0;
    float const v595 = fma(v593, v594, v576);
    float const v596 = v589.i_1;
    float const v597 = v592.i_1;
    float const v598 = fma(v596, v597, v579);
    float const v599 = v589.i_2;
    float const v600 = v592.i_2;
    float const v601 = fma(v599, v600, v582);
    float const v602 = v589.i_3;
    float const v603 = v592.i_3;
    float const v604 = fma(v602, v603, v585);
    uint32_t const v605 = 28;
    uint32_t const v606 = v51 + v605;
    float_4 * const v607 = &(*v20)[v606];
    float_4 const v608 = *v607;
    uint32_t const v609 = v73 + v605;
    float_4 * const v610 = &(*v21)[v609];
    float_4 const v611 = *v610;
    float const v612 = v608.i_0;
    float const v613 = v611.i_0;
    float const v614 = fma(v612, v613, v595);
    float const v615 = v608.i_1;
    float const v616 = v611.i_1;
    float const v617 = fma(v615, v616, v598);
    float const v618 = v608.i_2;
    float const v619 = v611.i_2;
    float const v620 = fma(v618, v619, v601);
    float const v621 = v608.i_3;
    float const v622 = v611.i_3;
    float const v623 = fma(v621, v622, v604);
    uint32_t const v624 = 29;
    uint32_t const v625 = v51 + v624;
    float_4 * const v626 = &(*v20)[v625];
    float_4 const v627 = *v626;
    uint32_t const v628 = v73 + v624;
    float_4 * const v629 = &(*v21)[v628];
    float_4 const v630 = *v629;
    float const v631 = v627.i_0;
    float const v632 = v630.i_0;
    float const v633 = fma(v631, v632, v614);
    float const v634 = v627.i_1;
    float const v635 = v630.i_1;
    float const v636 = fma(v634, v635, v617);
    float const v637 = v627.i_2;
    float const v638 = v630.i_2;
    float const v639 = fma(v637, v638, v620);
    float const v640 = v627.i_3;
    float const v641 = v630.i_3;
    float const v642 = fma(v640, v641, v623);
    uint32_t const v643 = 30;
    uint32_t const v644 = v51 + v643;
    float_4 * const v645 = &(*v20)[v644];
    float_4 const v646 = *v645;
    uint32_t const v647 = v73 + v643;
    float_4 * const v648 = &(*v21)[v647];
    float_4 const v649 = *v648;
    float const v650 = v646.i_0;
    float const v651 = v649.i_0;
    float const v652 = fma(v650, v651, v633);
    float const v653 = v646.i_1;
    float const v654 = v649.i_1;
    float const v655 = fma(v653, v654, v636);
    float const v656 = v646.i_2;
    float const v657 = v649.i_2;
    float const v658 = fma(v656, v657, v639);
    float const v659 = v646.i_3;
    float const v660 = v649.i_3;
    float const v661 = fma(v659, v660, v642);
    uint32_t const v662 = 31;
    uint32_t const v663 = v51 + v662;
    float_4 * const v664 = &(*v20)[v663];
    float_4 const v665 = *v664;
    uint32_t const v666 = v73 + v662;
    float_4 * const v667 = &(*v21)[v666];
    float_4 const v668 = *v667;
    float const v669 = v665.i_0;
    float const v670 = v668.i_0;
    float const v671 = fma(v669, v670, v652);
    float const v672 = v665.i_1;
    float const v673 = v668.i_1;
    float const v674 = fma(v672, v673, v655);
    float const v675 = v665.i_2;
    float const v676 = v668.i_2;
    float const v677 = fma(v675, v676, v658);
    float const v678 = v665.i_3;
    float const v679 = v668.i_3;
    float const v680 = fma(v678, v679, v661);
    uint32_t const v681 = v27 * v8;
    uint32_t const v682 = 1024;
    uint32_t const v683 = v681 * v682;
    uint32_t const v684 = v683 + v14;
    float const v685 = v671 + v674;
    float const v686 = v685 + v677;
    float const v687 = v686 + v680;
    uint32_t const v688 = v29 * v682;
    uint32_t const v689 = v684 + v688;
    float * const v690 = &v1[v689];
    *v690 = v687;
    __threadfence();
    __syncthreads();
    __syncthreads();
    array<uint32_t, 1> * const v691 = reinterpret_cast<array<uint32_t, 1> *>(&v4[33792]);
    bool const v692 = v14 == v5;
    if(v692) {
      uint32_t * const v693 = &v2[v27];
      uint32_t const v694 = [&]{
        uint32_t result;
        asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v693), "r"(v13) );
        return result;
      }();
      uint32_t * const v695 = &(*v691)[v5];
      *v695 = v694;
    }
    __syncthreads();
    uint32_t * const v696 = &(*v691)[v5];
    uint32_t const v697 = *v696;
    uint32_t const v698 = uint32_t(v697);
    uint32_t const v699 = v698 + v92;
    bool const v700 = v699 == v8;
    if(v700) {
      __threadfence();
      __syncthreads();
      if(v692) {
        uint32_t * const v701 = &v2[v27];
        uint32_t const v702 = [&]{
          const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v701), reinterpret_cast<const uint32_t&>(v12));
          return reinterpret_cast<const uint32_t&>(tmp);
        }();
      }
    }
    if(v700) {
      float v703_store;
      float * v703 = &v703_store;
      *v703 = v24;
      for(uint32_t v704 = v5; v704 < v8; v704 += v92) {
        uint32_t const v705 = v704 * v682;
        uint32_t const v706 = v684 + v705;
        float * const v707 = &v1[v706];
        float const v708 = *v707;
        float const v709 = *v703;
        float const v710 = v709 + v708;
        *v703 = v710;
      }
      uint32_t const v711 = 160;
      uint32_t const v712 = v43 * v711;
      uint32_t const v713 = v9 + v712;
      uint32_t const v714 = v713 + v46;
      float * const v715 = &v1[v714];
      float const v716 = *v703;
      *v715 = v716;
      uint32_t const v717 = v46 * v711;
      uint32_t const v718 = v9 + v717;
      uint32_t const v719 = v718 + v43;
      float * const v720 = &v1[v719];
      *v720 = v716;
      __threadfence();
      __syncthreads();
      __syncthreads();
      array<uint32_t, 1> * const v721 = reinterpret_cast<array<uint32_t, 1> *>(&v4[33796]);
      if(v692) {
        uint32_t * const v722 = &v2[v358];
        uint32_t const v723 = [&]{
          uint32_t result;
          asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v722), "r"(v13) );
          return result;
        }();
        uint32_t * const v724 = &(*v721)[v5];
        *v724 = v723;
      }
      __syncthreads();
      uint32_t * const v725 = &(*v721)[v5];
      uint32_t const v726 = *v725;
      uint32_t const v727 = uint32_t(v726);
      uint32_t const v728 = v727 + v92;
      bool const v729 = v728 == v358;
      if(v729) {
        __threadfence();
        __syncthreads();
        if(v692) {
          uint32_t * const v730 = &v2[v358];
          uint32_t const v731 = [&]{
            const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v730), reinterpret_cast<const uint32_t&>(v12));
            return reinterpret_cast<const uint32_t&>(tmp);
          }();
        }
      }
      if(v729) {
        uint32_t const v732 = 25600;
        uint32_t const v733 = v9 + v732;
        uint32_t const v734 = v733 + v732;
        array<float, 5> v735_store = {};
        array<float, 5> * v735 = &v735_store;
        array<float, 5> v736_store = {};
        array<float, 5> * v736 = &v736_store;
        uint32_t const v737 = 161;
        uint32_t const v738 = v17 * v737;
        uint32_t const v739 = v9 + v738;
        float * const v740 = &v1[v739];
        float const v741 = *v740;
        float v742_store;
        float * v742 = &v742_store;
        *v742 = v24;
        bool const v743 = v741 >= v10;
        float const v744 = 1.000000020e+30;
        bool const v745 = v741 < v744;
        bool const v746 = v743 && v745;
        if(v746) {
          float const v747 = sqrt(v741);
          float const v748 = 1;
          float const v749 = v748 / v747;
          *v742 = v749;
        }
        float * const v750 = &(*v735)[v5];
        float const v751 = *v742;
        *v750 = v751;
        uint32_t const v752 = v16 * v737;
        uint32_t const v753 = v9 + v752;
        float * const v754 = &v1[v753];
        float const v755 = *v754;
        float v756_store;
        float * v756 = &v756_store;
        *v756 = v24;
        bool const v757 = v755 >= v10;
        bool const v758 = v755 < v744;
        bool const v759 = v757 && v758;
        if(v759) {
          float const v760 = sqrt(v755);
          float const v761 = 1;
          float const v762 = v761 / v760;
          *v756 = v762;
        }
        float * const v763 = &(*v736)[v5];
        float const v764 = *v756;
        *v763 = v764;
        bool const v765 = v16 == v5;
        if(v765) {
          float const v766 = 1;
          float v767_store;
          float * v767 = &v767_store;
          *v767 = v766;
          float const v768 = *v750;
          bool const v769 = v768 == v24;
          if(v769) {
            *v767 = v24;
          }
          uint32_t const v770 = v734 + v17;
          float * const v771 = &v1[v770];
          float const v772 = *v767;
          *v771 = v772;
        }
        uint32_t const v773 = v17 + v15;
        uint32_t const v774 = v16 + v15;
        uint32_t const v775 = v773 * v737;
        uint32_t const v776 = v9 + v775;
        float * const v777 = &v1[v776];
        float const v778 = *v777;
        float v779_store;
        float * v779 = &v779_store;
        *v779 = v24;
        bool const v780 = v778 >= v10;
        bool const v781 = v778 < v744;
        bool const v782 = v780 && v781;
        if(v782) {
          float const v783 = sqrt(v778);
          float const v784 = 1;
          float const v785 = v784 / v783;
          *v779 = v785;
        }
        float * const v786 = &(*v735)[v92];
        float const v787 = *v779;
        *v786 = v787;
        uint32_t const v788 = v774 * v737;
        uint32_t const v789 = v9 + v788;
        float * const v790 = &v1[v789];
        float const v791 = *v790;
        float v792_store;
        float * v792 = &v792_store;
        *v792 = v24;
        bool const v793 = v791 >= v10;
        bool const v794 = v791 < v744;
        bool const v795 = v793 && v794;
        if(v795) {
          float const v796 = sqrt(v791);
          float const v797 = 1;
          float const v798 = v797 / v796;
          *v792 = v798;
        }
        float * const v799 = &(*v736)[v92];
        float const v800 = *v792;
        *v799 = v800;
        if(v765) {
          float const v801 = 1;
          float v802_store;
          float * v802 = &v802_store;
          *v802 = v801;
          float const v803 = *v786;
          bool const v804 = v803 == v24;
          if(v804) {
            *v802 = v24;
          }
          uint32_t const v805 = v734 + v773;
          float * const v806 = &v1[v805];
          float const v807 = *v802;
          *v806 = v807;
        }
        uint32_t const v808 = 64;
        uint32_t const v809 = v17 + v808;
        uint32_t const v810 = v16 + v808;
        uint32_t const v811 = v809 * v737;
        uint32_t const v812 = v9 + v811;
        float * const v813 = &v1[v812];
        float const v814 = *v813;
        float v815_store;
        float * v815 = &v815_store;
        *v815 = v24;
        bool const v816 = v814 >= v10;
        bool const v817 = v814 < v744;
        bool const v818 = v816 && v817;
        if(v818) {
          float const v819 = sqrt(v814);
          float const v820 = 1;
          float const v821 = v820 / v819;
          *v815 = v821;
        }
        float * const v822 = &(*v735)[v111];
        float const v823 = *v815;
        *v822 = v823;
        uint32_t const v824 = v810 * v737;
        uint32_t const v825 = v9 + v824;
        float * const v826 = &v1[v825];
        float const v827 = *v826;
        float v828_store;
        float * v828 = &v828_store;
        *v828 = v24;
        bool const v829 = v827 >= v10;
        bool const v830 = v827 < v744;
        bool const v831 = v829 && v830;
        if(v831) {
          float const v832 = sqrt(v827);
          float const v833 = 1;
          float const v834 = v833 / v832;
          *v828 = v834;
        }
        float * const v835 = &(*v736)[v111];
        float const v836 = *v828;
        *v835 = v836;
        if(v765) {
          float const v837 = 1;
          float v838_store;
          float * v838 = &v838_store;
          *v838 = v837;
          float const v839 = *v822;
          bool const v840 = v839 == v24;
          if(v840) {
            *v838 = v24;
          }
          uint32_t const v841 = v734 + v809;
          float * const v842 = &v1[v841];
          float const v843 = *v838;
          *v842 = v843;
        }
        uint32_t const v844 = 96;
        uint32_t const v845 = v17 + v844;
        uint32_t const v846 = v16 + v844;
        uint32_t const v847 = v845 * v737;
        uint32_t const v848 = v9 + v847;
        float * const v849 = &v1[v848];
        float const v850 = *v849;
        float v851_store;
        float * v851 = &v851_store;
        *v851 = v24;
        bool const v852 = v850 >= v10;
        bool const v853 = v850 < v744;
        bool const v854 = v852 && v853;
        if(v854) {
          float const v855 = sqrt(v850);
          float const v856 = 1;
          float const v857 = v856 / v855;
          *v851 = v857;
        }
        float * const v858 = &(*v735)[v130];
        float const v859 = *v851;
        *v858 = v859;
        uint32_t const v860 = v846 * v737;
        uint32_t const v861 = v9 + v860;
        float * const v862 = &v1[v861];
        float const v863 = *v862;
        float v864_store;
        float * v864 = &v864_store;
        *v864 = v24;
        bool const v865 = v863 >= v10;
        bool const v866 = v863 < v744;
        bool const v867 = v865 && v866;
        if(v867) {
          float const v868 = sqrt(v863);
          float const v869 = 1;
          float const v870 = v869 / v868;
          *v864 = v870;
        }
        float * const v871 = &(*v736)[v130];
        float const v872 = *v864;
        *v871 = v872;
        if(v765) {
          float const v873 = 1;
          float v874_store;
          float * v874 = &v874_store;
          *v874 = v873;
          float const v875 = *v858;
          bool const v876 = v875 == v24;
          if(v876) {
            *v874 = v24;
          }
          uint32_t const v877 = v734 + v845;
          float * const v878 = &v1[v877];
          float const v879 = *v874;
          *v878 = v879;
        }
        uint32_t const v880 = 128;
        uint32_t const v881 = v17 + v880;
        uint32_t const v882 = v16 + v880;
        uint32_t const v883 = v881 * v737;
        uint32_t const v884 = v9 + v883;
        float * const v885 = &v1[v884];
        float const v886 = *v885;
        float v887_store;
        float * v887 = &v887_store;
        *v887 = v24;
        bool const v888 = v886 >= v10;
        bool const v889 = v886 < v744;
        bool const v890 = v888 && v889;
        if(v890) {
          float const v891 = sqrt(v886);
          float const v892 = 1;
          float const v893 = v892 / v891;
          *v887 = v893;
        }
        float * const v894 = &(*v735)[v149];
        float const v895 = *v887;
        *v894 = v895;
        uint32_t const v896 = v882 * v737;
        uint32_t const v897 = v9 + v896;
        float * const v898 = &v1[v897];
        float const v899 = *v898;
        float v900_store;
        float * v900 = &v900_store;
        *v900 = v24;
        bool const v901 = v899 >= v10;
        bool const v902 = v899 < v744;
        bool const v903 = v901 && v902;
        if(v903) {
          float const v904 = sqrt(v899);
          float const v905 = 1;
          float const v906 = v905 / v904;
          *v900 = v906;
        }
        float * const v907 = &(*v736)[v149];
        float const v908 = *v900;
        *v907 = v908;
        if(v765) {
          float const v909 = 1;
          float v910_store;
          float * v910 = &v910_store;
          *v910 = v909;
          float const v911 = *v894;
          bool const v912 = v911 == v24;
          if(v912) {
            *v910 = v24;
          }
          uint32_t const v913 = v734 + v881;
          float * const v914 = &v1[v913];
          float const v915 = *v910;
          *v914 = v915;
        }
        array<float, 25> v916_store = {};
        array<float, 25> * v916 = &v916_store;
        float v917_store;
        float * v917 = &v917_store;
        *v917 = v24;
        float const v918 = *v750;
        bool const v919 = v918 > v24;
        bool v920_store;
        bool * v920 = &v920_store;
        if(v919) {
          float const v921 = *v763;
          bool const v922 = v921 > v24;
          *v920 = v922;
        }
        else {
          bool const v923 = false;
          *v920 = v923;
        }
        bool const v924 = *v920;
        if(v924) {
          uint32_t const v925 = v17 * v711;
          uint32_t const v926 = v9 + v925;
          uint32_t const v927 = v926 + v16;
          float * const v928 = &v1[v927];
          float const v929 = *v928;
          float const v930 = *v750;
          float const v931 = v929 * v930;
          float const v932 = *v763;
          float const v933 = v931 * v932;
          *v917 = v933;
        }
        else {
          bool const v934 = v17 == v16;
          if(v934) {
            float const v935 = -1;
            *v917 = v935;
          }
        }
        float * const v936 = &(*v916)[v5];
        float const v937 = *v917;
        *v936 = v937;
        float v938_store;
        float * v938 = &v938_store;
        *v938 = v24;
        float const v939 = *v750;
        bool const v940 = v939 > v24;
        bool v941_store;
        bool * v941 = &v941_store;
        if(v940) {
          float const v942 = *v799;
          bool const v943 = v942 > v24;
          *v941 = v943;
        }
        else {
          bool const v944 = false;
          *v941 = v944;
        }
        bool const v945 = *v941;
        if(v945) {
          uint32_t const v946 = v17 * v711;
          uint32_t const v947 = v9 + v946;
          uint32_t const v948 = v947 + v774;
          float * const v949 = &v1[v948];
          float const v950 = *v949;
          float const v951 = *v750;
          float const v952 = v950 * v951;
          float const v953 = *v799;
          float const v954 = v952 * v953;
          *v938 = v954;
        }
        else {
          bool const v955 = v17 == v774;
          if(v955) {
            float const v956 = -1;
            *v938 = v956;
          }
        }
        float * const v957 = &(*v916)[v92];
        float const v958 = *v938;
        *v957 = v958;
        float v959_store;
        float * v959 = &v959_store;
        *v959 = v24;
        float const v960 = *v750;
        bool const v961 = v960 > v24;
        bool v962_store;
        bool * v962 = &v962_store;
        if(v961) {
          float const v963 = *v835;
          bool const v964 = v963 > v24;
          *v962 = v964;
        }
        else {
          bool const v965 = false;
          *v962 = v965;
        }
        bool const v966 = *v962;
        if(v966) {
          uint32_t const v967 = v17 * v711;
          uint32_t const v968 = v9 + v967;
          uint32_t const v969 = v968 + v810;
          float * const v970 = &v1[v969];
          float const v971 = *v970;
          float const v972 = *v750;
          float const v973 = v971 * v972;
          float const v974 = *v835;
          float const v975 = v973 * v974;
          *v959 = v975;
        }
        else {
          bool const v976 = v17 == v810;
          if(v976) {
            float const v977 = -1;
            *v959 = v977;
          }
        }
        float * const v978 = &(*v916)[v111];
        float const v979 = *v959;
        *v978 = v979;
        float v980_store;
        float * v980 = &v980_store;
        *v980 = v24;
        float const v981 = *v750;
        bool const v982 = v981 > v24;
        bool v983_store;
        bool * v983 = &v983_store;
        if(v982) {
          float const v984 = *v871;
          bool const v985 = v984 > v24;
          *v983 = v985;
        }
        else {
          bool const v986 = false;
          *v983 = v986;
        }
        bool const v987 = *v983;
        if(v987) {
          uint32_t const v988 = v17 * v711;
          uint32_t const v989 = v9 + v988;
          uint32_t const v990 = v989 + v846;
          float * const v991 = &v1[v990];
          float const v992 = *v991;
          float const v993 = *v750;
          float const v994 = v992 * v993;
          float const v995 = *v871;
          float const v996 = v994 * v995;
          *v980 = v996;
        }
        else {
          bool const v997 = v17 == v846;
          if(v997) {
            float const v998 = -1;
            *v980 = v998;
          }
        }
        float * const v999 = &(*v916)[v130];
        float const v1000 = *v980;
        *v999 = v1000;
        float v1001_store;
        float * v1001 = &v1001_store;
        *v1001 = v24;
        float const v1002 = *v750;
        bool const v1003 = v1002 > v24;
        bool v1004_store;
        bool * v1004 = &v1004_store;
        if(v1003) {
          float const v1005 = *v907;
          bool const v1006 = v1005 > v24;
          *v1004 = v1006;
        }
        else {
          bool const v1007 = false;
          *v1004 = v1007;
        }
        bool const v1008 = *v1004;
        if(v1008) {
          uint32_t const v1009 = v17 * v711;
          uint32_t const v1010 = v9 + v1009;
          uint32_t const v1011 = v1010 + v882;
          float * const v1012 = &v1[v1011];
          float const v1013 = *v1012;
          float const v1014 = *v750;
          float const v1015 = v1013 * v1014;
          float const v1016 = *v907;
          float const v1017 = v1015 * v1016;
          *v1001 = v1017;
        }
        else {
          bool const v1018 = v17 == v882;
          if(v1018) {
            float const v1019 = -1;
            *v1001 = v1019;
          }
        }
        float * const v1020 = &(*v916)[v149];
        float const v1021 = *v1001;
        *v1020 = v1021;
        float v1022_store;
        float * v1022 = &v1022_store;
        *v1022 = v24;
        float const v1023 = *v786;
        bool const v1024 = v1023 > v24;
        bool v1025_store;
        bool * v1025 = &v1025_store;
        if(v1024) {
          float const v1026 = *v763;
          bool const v1027 = v1026 > v24;
          *v1025 = v1027;
        }
        else {
          bool const v1028 = false;
          *v1025 = v1028;
        }
        bool const v1029 = *v1025;
        if(v1029) {
          uint32_t const v1030 = v773 * v711;
          uint32_t const v1031 = v9 + v1030;
          uint32_t const v1032 = v1031 + v16;
          float * const v1033 = &v1[v1032];
          float const v1034 = *v1033;
          float const v1035 = *v786;
          float const v1036 = v1034 * v1035;
          float const v1037 = *v763;
          float const v1038 = v1036 * v1037;
          *v1022 = v1038;
        }
        else {
          bool const v1039 = v773 == v16;
          if(v1039) {
            float const v1040 = -1;
            *v1022 = v1040;
          }
        }
        float * const v1041 = &(*v916)[v168];
        float const v1042 = *v1022;
        *v1041 = v1042;
        float v1043_store;
        float * v1043 = &v1043_store;
        *v1043 = v24;
        float const v1044 = *v786;
        bool const v1045 = v1044 > v24;
        bool v1046_store;
        bool * v1046 = &v1046_store;
        if(v1045) {
          float const v1047 = *v799;
          bool const v1048 = v1047 > v24;
          *v1046 = v1048;
        }
        else {
          bool const v1049 = false;
          *v1046 = v1049;
        }
        bool const v1050 = *v1046;
        if(v1050) {
          uint32_t const v1051 = v773 * v711;
          uint32_t const v1052 = v9 + v1051;
          uint32_t const v1053 = v1052 + v774;
          float * const v1054 = &v1[v1053];
          float const v1055 = *v1054;
          float const v1056 = *v786;
          float const v1057 = v1055 * v1056;
          float const v1058 = *v799;
          float const v1059 = v1057 * v1058;
          *v1043 = v1059;
        }
        else {
          bool const v1060 = v773 == v774;
          if(v1060) {
            float const v1061 = -1;
            *v1043 = v1061;
          }
        }
        float * const v1062 = &(*v916)[v187];
        float const v1063 = *v1043;
        *v1062 = v1063;
        float v1064_store;
        float * v1064 = &v1064_store;
        *v1064 = v24;
        float const v1065 = *v786;
        bool const v1066 = v1065 > v24;
        bool v1067_store;
        bool * v1067 = &v1067_store;
        if(v1066) {
          float const v1068 = *v835;
          bool const v1069 = v1068 > v24;
          *v1067 = v1069;
        }
        else {
          bool const v1070 = false;
          *v1067 = v1070;
        }
        bool const v1071 = *v1067;
        if(v1071) {
          uint32_t const v1072 = v773 * v711;
          uint32_t const v1073 = v9 + v1072;
          uint32_t const v1074 = v1073 + v810;
          float * const v1075 = &v1[v1074];
          float const v1076 = *v1075;
          float const v1077 = *v786;
          float const v1078 = v1076 * v1077;
          float const v1079 = *v835;
          float const v1080 = v1078 * v1079;
          *v1064 = v1080;
        }
        else {
          bool const v1081 = v773 == v810;
          if(v1081) {
            float const v1082 = -1;
            *v1064 = v1082;
          }
        }
        float * const v1083 = &(*v916)[v206];
        float const v1084 = *v1064;
        *v1083 = v1084;
        float v1085_store;
        float * v1085 = &v1085_store;
        *v1085 = v24;
        float const v1086 = *v786;
        bool const v1087 = v1086 > v24;
        bool v1088_store;
        bool * v1088 = &v1088_store;
        if(v1087) {
          float const v1089 = *v871;
          bool const v1090 = v1089 > v24;
          *v1088 = v1090;
        }
        else {
          bool const v1091 = false;
          *v1088 = v1091;
        }
        bool const v1092 = *v1088;
        if(v1092) {
          uint32_t const v1093 = v773 * v711;
          uint32_t const v1094 = v9 + v1093;
          uint32_t const v1095 = v1094 + v846;
          float * const v1096 = &v1[v1095];
          float const v1097 = *v1096;
          float const v1098 = *v786;
          float const v1099 = v1097 * v1098;
          float const v1100 = *v871;
          float const v1101 = v1099 * v1100;
          *v1085 = v1101;
        }
        else {
          bool const v1102 = v773 == v846;
          if(v1102) {
            float const v1103 = -1;
            *v1085 = v1103;
          }
        }
        float * const v1104 = &(*v916)[v225];
        float const v1105 = *v1085;
        *v1104 = v1105;
        float v1106_store;
        float * v1106 = &v1106_store;
        *v1106 = v24;
        float const v1107 = *v786;
        bool const v1108 = v1107 > v24;
        bool v1109_store;
        bool * v1109 = &v1109_store;
        if(v1108) {
          float const v1110 = *v907;
          bool const v1111 = v1110 > v24;
          *v1109 = v1111;
        }
        else {
          bool const v1112 = false;
          *v1109 = v1112;
        }
        bool const v1113 = *v1109;
        if(v1113) {
          uint32_t const v1114 = v773 * v711;
          uint32_t const v1115 = v9 + v1114;
          uint32_t const v1116 = v1115 + v882;
          float * const v1117 = &v1[v1116];
          float const v1118 = *v1117;
          float const v1119 = *v786;
          float const v1120 = v1118 * v1119;
          float const v1121 = *v907;
          float const v1122 = v1120 * v1121;
          *v1106 = v1122;
        }
        else {
          bool const v1123 = v773 == v882;
          if(v1123) {
            float const v1124 = -1;
            *v1106 = v1124;
          }
        }
        float * const v1125 = &(*v916)[v244];
        float const v1126 = *v1106;
        *v1125 = v1126;
        float v1127_store;
        float * v1127 = &v1127_store;
        *v1127 = v24;
        float const v1128 = *v822;
        bool const v1129 = v1128 > v24;
        bool v1130_store;
        bool * v1130 = &v1130_store;
        if(v1129) {
          float const v1131 = *v763;
          bool const v1132 = v1131 > v24;
          *v1130 = v1132;
        }
        else {
          bool const v1133 = false;
          *v1130 = v1133;
        }
        bool const v1134 = *v1130;
        if(v1134) {
          uint32_t const v1135 = v809 * v711;
          uint32_t const v1136 = v9 + v1135;
          uint32_t const v1137 = v1136 + v16;
          float * const v1138 = &v1[v1137];
          float const v1139 = *v1138;
          float const v1140 = *v822;
          float const v1141 = v1139 * v1140;
          float const v1142 = *v763;
          float const v1143 = v1141 * v1142;
          *v1127 = v1143;
        }
        else {
          bool const v1144 = v809 == v16;
          if(v1144) {
            float const v1145 = -1;
            *v1127 = v1145;
          }
        }
        float * const v1146 = &(*v916)[v263];
        float const v1147 = *v1127;
        *v1146 = v1147;
        float v1148_store;
        float * v1148 = &v1148_store;
        *v1148 = v24;
        float const v1149 = *v822;
        bool const v1150 = v1149 > v24;
        bool v1151_store;
        bool * v1151 = &v1151_store;
        if(v1150) {
          float const v1152 = *v799;
          bool const v1153 = v1152 > v24;
          *v1151 = v1153;
        }
        else {
          bool const v1154 = false;
          *v1151 = v1154;
        }
        bool const v1155 = *v1151;
        if(v1155) {
          uint32_t const v1156 = v809 * v711;
          uint32_t const v1157 = v9 + v1156;
          uint32_t const v1158 = v1157 + v774;
          float * const v1159 = &v1[v1158];
          float const v1160 = *v1159;
          float const v1161 = *v822;
          float const v1162 = v1160 * v1161;
          float const v1163 = *v799;
          float const v1164 = v1162 * v1163;
          *v1148 = v1164;
        }
        else {
          bool const v1165 = v809 == v774;
          if(v1165) {
            float const v1166 = -1;
            *v1148 = v1166;
          }
        }
        float * const v1167 = &(*v916)[v282];
        float const v1168 = *v1148;
        *v1167 = v1168;
        float v1169_store;
        float * v1169 = &v1169_store;
        *v1169 = v24;
        float const v1170 = *v822;
        bool const v1171 = v1170 > v24;
        bool v1172_store;
        bool * v1172 = &v1172_store;
        if(v1171) {
          float const v1173 = *v835;
          bool const v1174 = v1173 > v24;
          *v1172 = v1174;
        }
        else {
          bool const v1175 = false;
          *v1172 = v1175;
        }
        bool const v1176 = *v1172;
        if(v1176) {
          uint32_t const v1177 = v809 * v711;
          uint32_t const v1178 = v9 + v1177;
          uint32_t const v1179 = v1178 + v810;
          float * const v1180 = &v1[v1179];
          float const v1181 = *v1180;
          float const v1182 = *v822;
          float const v1183 = v1181 * v1182;
          float const v1184 = *v835;
          float const v1185 = v1183 * v1184;
          *v1169 = v1185;
        }
        else {
          bool const v1186 = v809 == v810;
          if(v1186) {
            float const v1187 = -1;
            *v1169 = v1187;
          }
        }
        float * const v1188 = &(*v916)[v301];
        float const v1189 = *v1169;
        *v1188 = v1189;
        float v1190_store;
        float * v1190 = &v1190_store;
        *v1190 = v24;
        float const v1191 = *v822;
        bool const v1192 = v1191 > v24;
        bool v1193_store;
        bool * v1193 = &v1193_store;
        if(v1192) {
          float const v1194 = *v871;
          bool const v1195 = v1194 > v24;
          *v1193 = v1195;
        }
        else {
          bool const v1196 = false;
          *v1193 = v1196;
        }
        bool const v1197 = *v1193;
        if(v1197) {
          uint32_t const v1198 = v809 * v711;
          uint32_t const v1199 = v9 + v1198;
          uint32_t const v1200 = v1199 + v846;
          float * const v1201 = &v1[v1200];
          float const v1202 = *v1201;
          float const v1203 = *v822;
          float const v1204 = v1202 * v1203;
          float const v1205 = *v871;
          float const v1206 = v1204 * v1205;
          *v1190 = v1206;
        }
        else {
          bool const v1207 = v809 == v846;
          if(v1207) {
            float const v1208 = -1;
            *v1190 = v1208;
          }
        }
        float * const v1209 = &(*v916)[v320];
        float const v1210 = *v1190;
        *v1209 = v1210;
        float v1211_store;
        float * v1211 = &v1211_store;
        *v1211 = v24;
        float const v1212 = *v822;
        bool const v1213 = v1212 > v24;
        bool v1214_store;
        bool * v1214 = &v1214_store;
        if(v1213) {
          float const v1215 = *v907;
          bool const v1216 = v1215 > v24;
          *v1214 = v1216;
        }
        else {
          bool const v1217 = false;
          *v1214 = v1217;
        }
        bool const v1218 = *v1214;
        if(v1218) {
          uint32_t const v1219 = v809 * v711;
          uint32_t const v1220 = v9 + v1219;
          uint32_t const v1221 = v1220 + v882;
          float * const v1222 = &v1[v1221];
          float const v1223 = *v1222;
          float const v1224 = *v822;
          float const v1225 = v1223 * v1224;
          float const v1226 = *v907;
          float const v1227 = v1225 * v1226;
          *v1211 = v1227;
        }
        else {
          bool const v1228 = v809 == v882;
          if(v1228) {
            float const v1229 = -1;
            *v1211 = v1229;
          }
        }
        float * const v1230 = &(*v916)[v339];
        float const v1231 = *v1211;
        *v1230 = v1231;
        float v1232_store;
        float * v1232 = &v1232_store;
        *v1232 = v24;
        float const v1233 = *v858;
        bool const v1234 = v1233 > v24;
        bool v1235_store;
        bool * v1235 = &v1235_store;
        if(v1234) {
          float const v1236 = *v763;
          bool const v1237 = v1236 > v24;
          *v1235 = v1237;
        }
        else {
          bool const v1238 = false;
          *v1235 = v1238;
        }
        bool const v1239 = *v1235;
        if(v1239) {
          uint32_t const v1240 = v845 * v711;
          uint32_t const v1241 = v9 + v1240;
          uint32_t const v1242 = v1241 + v16;
          float * const v1243 = &v1[v1242];
          float const v1244 = *v1243;
          float const v1245 = *v858;
          float const v1246 = v1244 * v1245;
          float const v1247 = *v763;
          float const v1248 = v1246 * v1247;
          *v1232 = v1248;
        }
        else {
          bool const v1249 = v845 == v16;
          if(v1249) {
            float const v1250 = -1;
            *v1232 = v1250;
          }
        }
        float * const v1251 = &(*v916)[v358];
        float const v1252 = *v1232;
        *v1251 = v1252;
        float v1253_store;
        float * v1253 = &v1253_store;
        *v1253 = v24;
        float const v1254 = *v858;
        bool const v1255 = v1254 > v24;
        bool v1256_store;
        bool * v1256 = &v1256_store;
        if(v1255) {
          float const v1257 = *v799;
          bool const v1258 = v1257 > v24;
          *v1256 = v1258;
        }
        else {
          bool const v1259 = false;
          *v1256 = v1259;
        }
        bool const v1260 = *v1256;
        if(v1260) {
          uint32_t const v1261 = v845 * v711;
          uint32_t const v1262 = v9 + v1261;
          uint32_t const v1263 = v1262 + v774;
          float * const v1264 = &v1[v1263];
          float const v1265 = *v1264;
          float const v1266 = *v858;
          float const v1267 = v1265 * v1266;
          float const v1268 = *v799;
          float const v1269 = v1267 * v1268;
          *v1253 = v1269;
        }
        else {
          bool const v1270 = v845 == v774;
          if(v1270) {
            float const v1271 = -1;
            *v1253 = v1271;
          }
        }
        float * const v1272 = &(*v916)[v377];
        float const v1273 = *v1253;
        *v1272 = v1273;
        float v1274_store;
        float * v1274 = &v1274_store;
        *v1274 = v24;
        float const v1275 = *v858;
        bool const v1276 = v1275 > v24;
        bool v1277_store;
        bool * v1277 = &v1277_store;
        if(v1276) {
          float const v1278 = *v835;
          bool const v1279 = v1278 > v24;
          *v1277 = v1279;
        }
        else {
          bool const v1280 = false;
          *v1277 = v1280;
        }
        bool const v1281 = *v1277;
        if(v1281) {
          uint32_t const v1282 = v845 * v711;
          uint32_t const v1283 = v9 + v1282;
          uint32_t const v1284 = v1283 + v810;
          float * const v1285 = &v1[v1284];
          float const v1286 = *v1285;
          float const v1287 = *v858;
          float const v1288 = v1286 * v1287;
          float const v1289 = *v835;
          float const v1290 = v1288 * v1289;
          *v1274 = v1290;
        }
        else {
          bool const v1291 = v845 == v810;
          if(v1291) {
            float const v1292 = -1;
            *v1274 = v1292;
          }
        }
        float * const v1293 = &(*v916)[v396];
        float const v1294 = *v1274;
        *v1293 = v1294;
        float v1295_store;
        float * v1295 = &v1295_store;
        *v1295 = v24;
        float const v1296 = *v858;
        bool const v1297 = v1296 > v24;
        bool v1298_store;
        bool * v1298 = &v1298_store;
        if(v1297) {
          float const v1299 = *v871;
          bool const v1300 = v1299 > v24;
          *v1298 = v1300;
        }
        else {
          bool const v1301 = false;
          *v1298 = v1301;
        }
        bool const v1302 = *v1298;
        if(v1302) {
          uint32_t const v1303 = v845 * v711;
          uint32_t const v1304 = v9 + v1303;
          uint32_t const v1305 = v1304 + v846;
          float * const v1306 = &v1[v1305];
          float const v1307 = *v1306;
          float const v1308 = *v858;
          float const v1309 = v1307 * v1308;
          float const v1310 = *v871;
          float const v1311 = v1309 * v1310;
          *v1295 = v1311;
        }
        else {
          bool const v1312 = v845 == v846;
          if(v1312) {
            float const v1313 = -1;
            *v1295 = v1313;
          }
        }
        float * const v1314 = &(*v916)[v415];
        float const v1315 = *v1295;
        *v1314 = v1315;
        float v1316_store;
        float * v1316 = &v1316_store;
        *v1316 = v24;
        float const v1317 = *v858;
        bool const v1318 = v1317 > v24;
        bool v1319_store;
        bool * v1319 = &v1319_store;
        if(v1318) {
          float const v1320 = *v907;
          bool const v1321 = v1320 > v24;
          *v1319 = v1321;
        }
        else {
          bool const v1322 = false;
          *v1319 = v1322;
        }
        bool const v1323 = *v1319;
        if(v1323) {
          uint32_t const v1324 = v845 * v711;
          uint32_t const v1325 = v9 + v1324;
          uint32_t const v1326 = v1325 + v882;
          float * const v1327 = &v1[v1326];
          float const v1328 = *v1327;
          float const v1329 = *v858;
          float const v1330 = v1328 * v1329;
          float const v1331 = *v907;
          float const v1332 = v1330 * v1331;
          *v1316 = v1332;
        }
        else {
          bool const v1333 = v845 == v882;
          if(v1333) {
            float const v1334 = -1;
            *v1316 = v1334;
          }
        }
        float * const v1335 = &(*v916)[v434];
        float const v1336 = *v1316;
        *v1335 = v1336;
        float v1337_store;
        float * v1337 = &v1337_store;
        *v1337 = v24;
        float const v1338 = *v894;
        bool const v1339 = v1338 > v24;
        bool v1340_store;
        bool * v1340 = &v1340_store;
        if(v1339) {
          float const v1341 = *v763;
          bool const v1342 = v1341 > v24;
          *v1340 = v1342;
        }
        else {
          bool const v1343 = false;
          *v1340 = v1343;
        }
        bool const v1344 = *v1340;
        if(v1344) {
          uint32_t const v1345 = v881 * v711;
          uint32_t const v1346 = v9 + v1345;
          uint32_t const v1347 = v1346 + v16;
          float * const v1348 = &v1[v1347];
          float const v1349 = *v1348;
          float const v1350 = *v894;
          float const v1351 = v1349 * v1350;
          float const v1352 = *v763;
          float const v1353 = v1351 * v1352;
          *v1337 = v1353;
        }
        else {
          bool const v1354 = v881 == v16;
          if(v1354) {
            float const v1355 = -1;
            *v1337 = v1355;
          }
        }
        float * const v1356 = &(*v916)[v453];
        float const v1357 = *v1337;
        *v1356 = v1357;
        float v1358_store;
        float * v1358 = &v1358_store;
        *v1358 = v24;
        float const v1359 = *v894;
        bool const v1360 = v1359 > v24;
        bool v1361_store;
        bool * v1361 = &v1361_store;
        if(v1360) {
          float const v1362 = *v799;
          bool const v1363 = v1362 > v24;
          *v1361 = v1363;
        }
        else {
          bool const v1364 = false;
          *v1361 = v1364;
        }
        bool const v1365 = *v1361;
        if(v1365) {
          uint32_t const v1366 = v881 * v711;
          uint32_t const v1367 = v9 + v1366;
          uint32_t const v1368 = v1367 + v774;
          float * const v1369 = &v1[v1368];
          float const v1370 = *v1369;
          float const v1371 = *v894;
          float const v1372 = v1370 * v1371;
          float const v1373 = *v799;
          float const v1374 = v1372 * v1373;
          *v1358 = v1374;
        }
        else {
          bool const v1375 = v881 == v774;
          if(v1375) {
            float const v1376 = -1;
            *v1358 = v1376;
          }
        }
        float * const v1377 = &(*v916)[v472];
        float const v1378 = *v1358;
        *v1377 = v1378;
        float v1379_store;
        float * v1379 = &v1379_store;
        *v1379 = v24;
        float const v1380 = *v894;
        bool const v1381 = v1380 > v24;
        bool v1382_store;
        bool * v1382 = &v1382_store;
        if(v1381) {
          float const v1383 = *v835;
          bool const v1384 = v1383 > v24;
          *v1382 = v1384;
        }
        else {
          bool const v1385 = false;
          *v1382 = v1385;
        }
        bool const v1386 = *v1382;
        if(v1386) {
          uint32_t const v1387 = v881 * v711;
          uint32_t const v1388 = v9 + v1387;
          uint32_t const v1389 = v1388 + v810;
          float * const v1390 = &v1[v1389];
          float const v1391 = *v1390;
          float const v1392 = *v894;
          float const v1393 = v1391 * v1392;
          float const v1394 = *v835;
          float const v1395 = v1393 * v1394;
          *v1379 = v1395;
        }
        else {
          bool const v1396 = v881 == v810;
          if(v1396) {
            float const v1397 = -1;
            *v1379 = v1397;
          }
        }
        float * const v1398 = &(*v916)[v491];
        float const v1399 = *v1379;
        *v1398 = v1399;
        float v1400_store;
        float * v1400 = &v1400_store;
        *v1400 = v24;
        float const v1401 = *v894;
        bool const v1402 = v1401 > v24;
        bool v1403_store;
        bool * v1403 = &v1403_store;
        if(v1402) {
          float const v1404 = *v871;
          bool const v1405 = v1404 > v24;
          *v1403 = v1405;
        }
        else {
          bool const v1406 = false;
          *v1403 = v1406;
        }
        bool const v1407 = *v1403;
        if(v1407) {
          uint32_t const v1408 = v881 * v711;
          uint32_t const v1409 = v9 + v1408;
          uint32_t const v1410 = v1409 + v846;
          float * const v1411 = &v1[v1410];
          float const v1412 = *v1411;
          float const v1413 = *v894;
          float const v1414 = v1412 * v1413;
          float const v1415 = *v871;
          float const v1416 = v1414 * v1415;
          *v1400 = v1416;
        }
        else {
          bool const v1417 = v881 == v846;
          if(v1417) {
            float const v1418 = -1;
            *v1400 = v1418;
          }
        }
        float * const v1419 = &(*v916)[v510];
        float const v1420 = *v1400;
        *v1419 = v1420;
        float v1421_store;
        float * v1421 = &v1421_store;
        *v1421 = v24;
        float const v1422 = *v894;
        bool const v1423 = v1422 > v24;
        bool v1424_store;
        bool * v1424 = &v1424_store;
        if(v1423) {
          float const v1425 = *v907;
          bool const v1426 = v1425 > v24;
          *v1424 = v1426;
        }
        else {
          bool const v1427 = false;
          *v1424 = v1427;
        }
        bool const v1428 = *v1424;
        if(v1428) {
          uint32_t const v1429 = v881 * v711;
          uint32_t const v1430 = v9 + v1429;
          uint32_t const v1431 = v1430 + v882;
          float * const v1432 = &v1[v1431];
          float const v1433 = *v1432;
          float const v1434 = *v894;
          float const v1435 = v1433 * v1434;
          float const v1436 = *v907;
          float const v1437 = v1435 * v1436;
          *v1421 = v1437;
        }
        else {
          bool const v1438 = v881 == v882;
          if(v1438) {
            float const v1439 = -1;
            *v1421 = v1439;
          }
        }
        float * const v1440 = &(*v916)[v529];
        float const v1441 = *v1421;
        *v1440 = v1441;
        array<float, 320> * const v1442 = reinterpret_cast<array<float, 320> *>(&v4[33800]);
        array<float, 320> * const v1443 = reinterpret_cast<array<float, 320> *>(&v4[35080]);
        bool const v1444 = true;
        bool v1445_store;
        bool * v1445 = &v1445_store;
        *v1445 = v1444;
        for(uint32_t v1446 = v5; v1446 < v15; v1446 += v92) {
          bool const v1447 = v1446 < v6;
          if(v1447) {
            uint32_t const v1448 = v1446 % v111;
            uint32_t const v1449 = v1448 * v711;
            bool const v1450 = v17 == v1446;
            if(v1450) {
              float const v1451 = *v936;
              uint32_t const v1452 = v1449 + v16;
              float * const v1453 = &(*v1442)[v1452];
              *v1453 = v1451;
              float const v1454 = *v957;
              uint32_t const v1455 = v1452 + v15;
              float * const v1456 = &(*v1442)[v1455];
              *v1456 = v1454;
              float const v1457 = *v978;
              uint32_t const v1458 = v1452 + v808;
              float * const v1459 = &(*v1442)[v1458];
              *v1459 = v1457;
              float const v1460 = *v999;
              uint32_t const v1461 = v1452 + v844;
              float * const v1462 = &(*v1442)[v1461];
              *v1462 = v1460;
              float const v1463 = *v1020;
              uint32_t const v1464 = v1452 + v880;
              float * const v1465 = &(*v1442)[v1464];
              *v1465 = v1463;
            }
            bool const v1466 = v16 == v1446;
            if(v1466) {
              float const v1467 = *v936;
              uint32_t const v1468 = v1449 + v17;
              float * const v1469 = &(*v1443)[v1468];
              *v1469 = v1467;
              float const v1470 = *v1041;
              uint32_t const v1471 = v1468 + v15;
              float * const v1472 = &(*v1443)[v1471];
              *v1472 = v1470;
              float const v1473 = *v1146;
              uint32_t const v1474 = v1468 + v808;
              float * const v1475 = &(*v1443)[v1474];
              *v1475 = v1473;
              float const v1476 = *v1251;
              uint32_t const v1477 = v1468 + v844;
              float * const v1478 = &(*v1443)[v1477];
              *v1478 = v1476;
              float const v1479 = *v1356;
              uint32_t const v1480 = v1468 + v880;
              float * const v1481 = &(*v1443)[v1480];
              *v1481 = v1479;
            }
            __syncthreads();
            uint32_t const v1482 = v1449 + v1446;
            float * const v1483 = &(*v1442)[v1482];
            float const v1484 = *v1483;
            float const v1485 = 0.5;
            bool const v1486 = v1484 < v1485;
            if(v1486) {
              bool const v1487 = false;
              *v1445 = v1487;
            }
            float const v1488 = 9.999999740e-06;
            float const v1489 = max(v1484, v1488);
            float const v1490 = 1;
            float const v1491 = v1490 / v1489;
            array<float, 5> v1492_store = {};
            array<float, 5> * v1492 = &v1492_store;
            uint32_t const v1493 = v1449 + v16;
            float * const v1494 = &(*v1442)[v1493];
            float const v1495 = *v1494;
            float * const v1496 = &(*v1492)[v5];
            *v1496 = v1495;
            uint32_t const v1497 = v1493 + v15;
            float * const v1498 = &(*v1442)[v1497];
            float const v1499 = *v1498;
            float * const v1500 = &(*v1492)[v92];
            *v1500 = v1499;
            uint32_t const v1501 = v1493 + v808;
            float * const v1502 = &(*v1442)[v1501];
            float const v1503 = *v1502;
            float * const v1504 = &(*v1492)[v111];
            *v1504 = v1503;
            uint32_t const v1505 = v1493 + v844;
            float * const v1506 = &(*v1442)[v1505];
            float const v1507 = *v1506;
            float * const v1508 = &(*v1492)[v130];
            *v1508 = v1507;
            uint32_t const v1509 = v1493 + v880;
            float * const v1510 = &(*v1442)[v1509];
            float const v1511 = *v1510;
            float * const v1512 = &(*v1492)[v149];
            *v1512 = v1511;
            bool const v1513 = v17 > v1446;
            if(v1513) {
              uint32_t const v1514 = v1449 + v17;
              float * const v1515 = &(*v1443)[v1514];
              float const v1516 = *v1515;
              float const v1517 = v1516 * v1491;
              float const v1518 = *v1496;
              float const v1519 = *v936;
              float const v1520 = -v1517;
              float const v1521 = fma(v1520, v1518, v1519);
              *v936 = v1521;
              float const v1522 = *v1500;
              float const v1523 = *v957;
              float const v1524 = fma(v1520, v1522, v1523);
              *v957 = v1524;
              float const v1525 = *v1504;
              float const v1526 = *v978;
              float const v1527 = fma(v1520, v1525, v1526);
              *v978 = v1527;
              float const v1528 = *v1508;
              float const v1529 = *v999;
              float const v1530 = fma(v1520, v1528, v1529);
              *v999 = v1530;
              float const v1531 = *v1512;
              float const v1532 = *v1020;
              float const v1533 = fma(v1520, v1531, v1532);
              *v1020 = v1533;
              if(v1466) {
                *v936 = v1520;
              }
            }
            bool const v1534 = v773 > v1446;
            if(v1534) {
              uint32_t const v1535 = v1449 + v773;
              float * const v1536 = &(*v1443)[v1535];
              float const v1537 = *v1536;
              float const v1538 = v1537 * v1491;
              float const v1539 = *v1496;
              float const v1540 = *v1041;
              float const v1541 = -v1538;
              float const v1542 = fma(v1541, v1539, v1540);
              *v1041 = v1542;
              float const v1543 = *v1500;
              float const v1544 = *v1062;
              float const v1545 = fma(v1541, v1543, v1544);
              *v1062 = v1545;
              float const v1546 = *v1504;
              float const v1547 = *v1083;
              float const v1548 = fma(v1541, v1546, v1547);
              *v1083 = v1548;
              float const v1549 = *v1508;
              float const v1550 = *v1104;
              float const v1551 = fma(v1541, v1549, v1550);
              *v1104 = v1551;
              float const v1552 = *v1512;
              float const v1553 = *v1125;
              float const v1554 = fma(v1541, v1552, v1553);
              *v1125 = v1554;
              if(v1466) {
                *v1041 = v1541;
              }
            }
            bool const v1555 = v809 > v1446;
            if(v1555) {
              uint32_t const v1556 = v1449 + v809;
              float * const v1557 = &(*v1443)[v1556];
              float const v1558 = *v1557;
              float const v1559 = v1558 * v1491;
              float const v1560 = *v1496;
              float const v1561 = *v1146;
              float const v1562 = -v1559;
              float const v1563 = fma(v1562, v1560, v1561);
              *v1146 = v1563;
              float const v1564 = *v1500;
              float const v1565 = *v1167;
              float const v1566 = fma(v1562, v1564, v1565);
              *v1167 = v1566;
              float const v1567 = *v1504;
              float const v1568 = *v1188;
              float const v1569 = fma(v1562, v1567, v1568);
              *v1188 = v1569;
              float const v1570 = *v1508;
              float const v1571 = *v1209;
              float const v1572 = fma(v1562, v1570, v1571);
              *v1209 = v1572;
              float const v1573 = *v1512;
              float const v1574 = *v1230;
              float const v1575 = fma(v1562, v1573, v1574);
              *v1230 = v1575;
              if(v1466) {
                *v1146 = v1562;
              }
            }
            bool const v1576 = v845 > v1446;
            if(v1576) {
              uint32_t const v1577 = v1449 + v845;
              float * const v1578 = &(*v1443)[v1577];
              float const v1579 = *v1578;
              float const v1580 = v1579 * v1491;
              float const v1581 = *v1496;
              float const v1582 = *v1251;
              float const v1583 = -v1580;
              float const v1584 = fma(v1583, v1581, v1582);
              *v1251 = v1584;
              float const v1585 = *v1500;
              float const v1586 = *v1272;
              float const v1587 = fma(v1583, v1585, v1586);
              *v1272 = v1587;
              float const v1588 = *v1504;
              float const v1589 = *v1293;
              float const v1590 = fma(v1583, v1588, v1589);
              *v1293 = v1590;
              float const v1591 = *v1508;
              float const v1592 = *v1314;
              float const v1593 = fma(v1583, v1591, v1592);
              *v1314 = v1593;
              float const v1594 = *v1512;
              float const v1595 = *v1335;
              float const v1596 = fma(v1583, v1594, v1595);
              *v1335 = v1596;
              if(v1466) {
                *v1251 = v1583;
              }
            }
            bool const v1597 = v881 > v1446;
            if(v1597) {
              uint32_t const v1598 = v1449 + v881;
              float * const v1599 = &(*v1443)[v1598];
              float const v1600 = *v1599;
              float const v1601 = v1600 * v1491;
              float const v1602 = *v1496;
              float const v1603 = *v1356;
              float const v1604 = -v1601;
              float const v1605 = fma(v1604, v1602, v1603);
              *v1356 = v1605;
              float const v1606 = *v1500;
              float const v1607 = *v1377;
              float const v1608 = fma(v1604, v1606, v1607);
              *v1377 = v1608;
              float const v1609 = *v1504;
              float const v1610 = *v1398;
              float const v1611 = fma(v1604, v1609, v1610);
              *v1398 = v1611;
              float const v1612 = *v1508;
              float const v1613 = *v1419;
              float const v1614 = fma(v1604, v1612, v1613);
              *v1419 = v1614;
              float const v1615 = *v1512;
              float const v1616 = *v1440;
              float const v1617 = fma(v1604, v1615, v1616);
              *v1440 = v1617;
              if(v1466) {
                *v1356 = v1604;
              }
            }
          }
        }
        for(uint32_t v1618 = v5; v1618 < v15; v1618 += v92) {
          uint32_t const v1619 = v15 + v1618;
          bool const v1620 = v1619 < v6;
          if(v1620) {
            uint32_t const v1621 = v1619 % v111;
            uint32_t const v1622 = v1621 * v711;
            bool const v1623 = v17 == v1618;
            if(v1623) {
              float const v1624 = *v1041;
              uint32_t const v1625 = v1622 + v16;
              float * const v1626 = &(*v1442)[v1625];
              *v1626 = v1624;
              float const v1627 = *v1062;
              uint32_t const v1628 = v1625 + v15;
              float * const v1629 = &(*v1442)[v1628];
              *v1629 = v1627;
              float const v1630 = *v1083;
              uint32_t const v1631 = v1625 + v808;
              float * const v1632 = &(*v1442)[v1631];
              *v1632 = v1630;
              float const v1633 = *v1104;
              uint32_t const v1634 = v1625 + v844;
              float * const v1635 = &(*v1442)[v1634];
              *v1635 = v1633;
              float const v1636 = *v1125;
              uint32_t const v1637 = v1625 + v880;
              float * const v1638 = &(*v1442)[v1637];
              *v1638 = v1636;
            }
            bool const v1639 = v16 == v1618;
            if(v1639) {
              float const v1640 = *v1062;
              uint32_t const v1641 = v1622 + v17;
              uint32_t const v1642 = v1641 + v15;
              float * const v1643 = &(*v1443)[v1642];
              *v1643 = v1640;
              float const v1644 = *v1167;
              uint32_t const v1645 = v1641 + v808;
              float * const v1646 = &(*v1443)[v1645];
              *v1646 = v1644;
              float const v1647 = *v1272;
              uint32_t const v1648 = v1641 + v844;
              float * const v1649 = &(*v1443)[v1648];
              *v1649 = v1647;
              float const v1650 = *v1377;
              uint32_t const v1651 = v1641 + v880;
              float * const v1652 = &(*v1443)[v1651];
              *v1652 = v1650;
            }
            __syncthreads();
            uint32_t const v1653 = v1622 + v1619;
            float * const v1654 = &(*v1442)[v1653];
            float const v1655 = *v1654;
            float const v1656 = 0.5;
            bool const v1657 = v1655 < v1656;
            if(v1657) {
              bool const v1658 = false;
              *v1445 = v1658;
            }
            float const v1659 = 9.999999740e-06;
            float const v1660 = max(v1655, v1659);
            float const v1661 = 1;
            float const v1662 = v1661 / v1660;
            array<float, 5> v1663_store = {};
            array<float, 5> * v1663 = &v1663_store;
            uint32_t const v1664 = v1622 + v16;
            float * const v1665 = &(*v1442)[v1664];
            float const v1666 = *v1665;
            float * const v1667 = &(*v1663)[v5];
            *v1667 = v1666;
            uint32_t const v1668 = v1664 + v15;
            float * const v1669 = &(*v1442)[v1668];
            float const v1670 = *v1669;
            float * const v1671 = &(*v1663)[v92];
            *v1671 = v1670;
            uint32_t const v1672 = v1664 + v808;
            float * const v1673 = &(*v1442)[v1672];
            float const v1674 = *v1673;
            float * const v1675 = &(*v1663)[v111];
            *v1675 = v1674;
            uint32_t const v1676 = v1664 + v844;
            float * const v1677 = &(*v1442)[v1676];
            float const v1678 = *v1677;
            float * const v1679 = &(*v1663)[v130];
            *v1679 = v1678;
            uint32_t const v1680 = v1664 + v880;
            float * const v1681 = &(*v1442)[v1680];
            float const v1682 = *v1681;
            float * const v1683 = &(*v1663)[v149];
            *v1683 = v1682;
            bool const v1684 = v773 > v1619;
            if(v1684) {
              uint32_t const v1685 = v1622 + v773;
              float * const v1686 = &(*v1443)[v1685];
              float const v1687 = *v1686;
              float const v1688 = v1687 * v1662;
              float const v1689 = *v1667;
              float const v1690 = *v1041;
              float const v1691 = -v1688;
              float const v1692 = fma(v1691, v1689, v1690);
              *v1041 = v1692;
              float const v1693 = *v1671;
              float const v1694 = *v1062;
              float const v1695 = fma(v1691, v1693, v1694);
              *v1062 = v1695;
              float const v1696 = *v1675;
              float const v1697 = *v1083;
              float const v1698 = fma(v1691, v1696, v1697);
              *v1083 = v1698;
              float const v1699 = *v1679;
              float const v1700 = *v1104;
              float const v1701 = fma(v1691, v1699, v1700);
              *v1104 = v1701;
              float const v1702 = *v1683;
              float const v1703 = *v1125;
              float const v1704 = fma(v1691, v1702, v1703);
              *v1125 = v1704;
              if(v1639) {
                *v1062 = v1691;
              }
            }
            bool const v1705 = v809 > v1619;
            if(v1705) {
              uint32_t const v1706 = v1622 + v809;
              float * const v1707 = &(*v1443)[v1706];
              float const v1708 = *v1707;
              float const v1709 = v1708 * v1662;
              float const v1710 = *v1667;
              float const v1711 = *v1146;
              float const v1712 = -v1709;
              float const v1713 = fma(v1712, v1710, v1711);
              *v1146 = v1713;
              float const v1714 = *v1671;
              float const v1715 = *v1167;
              float const v1716 = fma(v1712, v1714, v1715);
              *v1167 = v1716;
              float const v1717 = *v1675;
              float const v1718 = *v1188;
              float const v1719 = fma(v1712, v1717, v1718);
              *v1188 = v1719;
              float const v1720 = *v1679;
              float const v1721 = *v1209;
              float const v1722 = fma(v1712, v1720, v1721);
              *v1209 = v1722;
              float const v1723 = *v1683;
              float const v1724 = *v1230;
              float const v1725 = fma(v1712, v1723, v1724);
              *v1230 = v1725;
              if(v1639) {
                *v1167 = v1712;
              }
            }
            bool const v1726 = v845 > v1619;
            if(v1726) {
              uint32_t const v1727 = v1622 + v845;
              float * const v1728 = &(*v1443)[v1727];
              float const v1729 = *v1728;
              float const v1730 = v1729 * v1662;
              float const v1731 = *v1667;
              float const v1732 = *v1251;
              float const v1733 = -v1730;
              float const v1734 = fma(v1733, v1731, v1732);
              *v1251 = v1734;
              float const v1735 = *v1671;
              float const v1736 = *v1272;
              float const v1737 = fma(v1733, v1735, v1736);
              *v1272 = v1737;
              float const v1738 = *v1675;
              float const v1739 = *v1293;
              float const v1740 = fma(v1733, v1738, v1739);
              *v1293 = v1740;
              float const v1741 = *v1679;
              float const v1742 = *v1314;
              float const v1743 = fma(v1733, v1741, v1742);
              *v1314 = v1743;
              float const v1744 = *v1683;
              float const v1745 = *v1335;
              float const v1746 = fma(v1733, v1744, v1745);
              *v1335 = v1746;
              if(v1639) {
                *v1272 = v1733;
              }
            }
            bool const v1747 = v881 > v1619;
            if(v1747) {
              uint32_t const v1748 = v1622 + v881;
              float * const v1749 = &(*v1443)[v1748];
              float const v1750 = *v1749;
              float const v1751 = v1750 * v1662;
              float const v1752 = *v1667;
              float const v1753 = *v1356;
              float const v1754 = -v1751;
              float const v1755 = fma(v1754, v1752, v1753);
              *v1356 = v1755;
              float const v1756 = *v1671;
              float const v1757 = *v1377;
              float const v1758 = fma(v1754, v1756, v1757);
              *v1377 = v1758;
              float const v1759 = *v1675;
              float const v1760 = *v1398;
              float const v1761 = fma(v1754, v1759, v1760);
              *v1398 = v1761;
              float const v1762 = *v1679;
              float const v1763 = *v1419;
              float const v1764 = fma(v1754, v1762, v1763);
              *v1419 = v1764;
              float const v1765 = *v1683;
              float const v1766 = *v1440;
              float const v1767 = fma(v1754, v1765, v1766);
              *v1440 = v1767;
              if(v1639) {
                *v1377 = v1754;
              }
            }
          }
        }
        for(uint32_t v1768 = v5; v1768 < v15; v1768 += v92) {
          uint32_t const v1769 = v808 + v1768;
          bool const v1770 = v1769 < v6;
          if(v1770) {
            uint32_t const v1771 = v1769 % v111;
            uint32_t const v1772 = v1771 * v711;
            bool const v1773 = v17 == v1768;
            if(v1773) {
              float const v1774 = *v1146;
              uint32_t const v1775 = v1772 + v16;
              float * const v1776 = &(*v1442)[v1775];
              *v1776 = v1774;
              float const v1777 = *v1167;
              uint32_t const v1778 = v1775 + v15;
              float * const v1779 = &(*v1442)[v1778];
              *v1779 = v1777;
              float const v1780 = *v1188;
              uint32_t const v1781 = v1775 + v808;
              float * const v1782 = &(*v1442)[v1781];
              *v1782 = v1780;
              float const v1783 = *v1209;
              uint32_t const v1784 = v1775 + v844;
              float * const v1785 = &(*v1442)[v1784];
              *v1785 = v1783;
              float const v1786 = *v1230;
              uint32_t const v1787 = v1775 + v880;
              float * const v1788 = &(*v1442)[v1787];
              *v1788 = v1786;
            }
            bool const v1789 = v16 == v1768;
            if(v1789) {
              float const v1790 = *v1188;
              uint32_t const v1791 = v1772 + v17;
              uint32_t const v1792 = v1791 + v808;
              float * const v1793 = &(*v1443)[v1792];
              *v1793 = v1790;
              float const v1794 = *v1293;
              uint32_t const v1795 = v1791 + v844;
              float * const v1796 = &(*v1443)[v1795];
              *v1796 = v1794;
              float const v1797 = *v1398;
              uint32_t const v1798 = v1791 + v880;
              float * const v1799 = &(*v1443)[v1798];
              *v1799 = v1797;
            }
            __syncthreads();
            uint32_t const v1800 = v1772 + v1769;
            float * const v1801 = &(*v1442)[v1800];
            float const v1802 = *v1801;
            float const v1803 = 0.5;
            bool const v1804 = v1802 < v1803;
            if(v1804) {
              bool const v1805 = false;
              *v1445 = v1805;
            }
            float const v1806 = 9.999999740e-06;
            float const v1807 = max(v1802, v1806);
            float const v1808 = 1;
            float const v1809 = v1808 / v1807;
            array<float, 5> v1810_store = {};
            array<float, 5> * v1810 = &v1810_store;
            uint32_t const v1811 = v1772 + v16;
            float * const v1812 = &(*v1442)[v1811];
            float const v1813 = *v1812;
            float * const v1814 = &(*v1810)[v5];
            *v1814 = v1813;
            uint32_t const v1815 = v1811 + v15;
            float * const v1816 = &(*v1442)[v1815];
            float const v1817 = *v1816;
            float * const v1818 = &(*v1810)[v92];
            *v1818 = v1817;
            uint32_t const v1819 = v1811 + v808;
            float * const v1820 = &(*v1442)[v1819];
            float const v1821 = *v1820;
            float * const v1822 = &(*v1810)[v111];
            *v1822 = v1821;
            uint32_t const v1823 = v1811 + v844;
            float * const v1824 = &(*v1442)[v1823];
            float const v1825 = *v1824;
            float * const v1826 = &(*v1810)[v130];
            *v1826 = v1825;
            uint32_t const v1827 = v1811 + v880;
            float * const v1828 = &(*v1442)[v1827];
            float const v1829 = *v1828;
            float * const v1830 = &(*v1810)[v149];
            *v1830 = v1829;
            bool const v1831 = v809 > v1769;
            if(v1831) {
              uint32_t const v1832 = v1772 + v809;
              float * const v1833 = &(*v1443)[v1832];
              float const v1834 = *v1833;
              float const v1835 = v1834 * v1809;
              float const v1836 = *v1814;
              float const v1837 = *v1146;
              float const v1838 = -v1835;
              float const v1839 = fma(v1838, v1836, v1837);
              *v1146 = v1839;
              float const v1840 = *v1818;
              float const v1841 = *v1167;
              float const v1842 = fma(v1838, v1840, v1841);
              *v1167 = v1842;
              float const v1843 = *v1822;
              float const v1844 = *v1188;
              float const v1845 = fma(v1838, v1843, v1844);
              *v1188 = v1845;
              float const v1846 = *v1826;
              float const v1847 = *v1209;
              float const v1848 = fma(v1838, v1846, v1847);
              *v1209 = v1848;
              float const v1849 = *v1830;
              float const v1850 = *v1230;
              float const v1851 = fma(v1838, v1849, v1850);
              *v1230 = v1851;
              if(v1789) {
                *v1188 = v1838;
              }
            }
            bool const v1852 = v845 > v1769;
            if(v1852) {
              uint32_t const v1853 = v1772 + v845;
              float * const v1854 = &(*v1443)[v1853];
              float const v1855 = *v1854;
              float const v1856 = v1855 * v1809;
              float const v1857 = *v1814;
              float const v1858 = *v1251;
              float const v1859 = -v1856;
              float const v1860 = fma(v1859, v1857, v1858);
              *v1251 = v1860;
              float const v1861 = *v1818;
              float const v1862 = *v1272;
              float const v1863 = fma(v1859, v1861, v1862);
              *v1272 = v1863;
              float const v1864 = *v1822;
              float const v1865 = *v1293;
              float const v1866 = fma(v1859, v1864, v1865);
              *v1293 = v1866;
              float const v1867 = *v1826;
              float const v1868 = *v1314;
              float const v1869 = fma(v1859, v1867, v1868);
              *v1314 = v1869;
              float const v1870 = *v1830;
              float const v1871 = *v1335;
              float const v1872 = fma(v1859, v1870, v1871);
              *v1335 = v1872;
              if(v1789) {
                *v1293 = v1859;
              }
            }
            bool const v1873 = v881 > v1769;
            if(v1873) {
              uint32_t const v1874 = v1772 + v881;
              float * const v1875 = &(*v1443)[v1874];
              float const v1876 = *v1875;
              float const v1877 = v1876 * v1809;
              float const v1878 = *v1814;
              float const v1879 = *v1356;
              float const v1880 = -v1877;
              float const v1881 = fma(v1880, v1878, v1879);
              *v1356 = v1881;
              float const v1882 = *v1818;
              float const v1883 = *v1377;
              float const v1884 = fma(v1880, v1882, v1883);
              *v1377 = v1884;
              float const v1885 = *v1822;
              float const v1886 = *v1398;
              float const v1887 = fma(v1880, v1885, v1886);
              *v1398 = v1887;
              float const v1888 = *v1826;
              float const v1889 = *v1419;
              float const v1890 = fma(v1880, v1888, v1889);
              *v1419 = v1890;
              float const v1891 = *v1830;
              float const v1892 = *v1440;
              float const v1893 = fma(v1880, v1891, v1892);
              *v1440 = v1893;
              if(v1789) {
                *v1398 = v1880;
              }
            }
          }
        }
        for(uint32_t v1894 = v5; v1894 < v15; v1894 += v92) {
          uint32_t const v1895 = v844 + v1894;
          bool const v1896 = v1895 < v6;
          if(v1896) {
            uint32_t const v1897 = v1895 % v111;
            uint32_t const v1898 = v1897 * v711;
            bool const v1899 = v17 == v1894;
            if(v1899) {
              float const v1900 = *v1251;
              uint32_t const v1901 = v1898 + v16;
              float * const v1902 = &(*v1442)[v1901];
              *v1902 = v1900;
              float const v1903 = *v1272;
              uint32_t const v1904 = v1901 + v15;
              float * const v1905 = &(*v1442)[v1904];
              *v1905 = v1903;
              float const v1906 = *v1293;
              uint32_t const v1907 = v1901 + v808;
              float * const v1908 = &(*v1442)[v1907];
              *v1908 = v1906;
              float const v1909 = *v1314;
              uint32_t const v1910 = v1901 + v844;
              float * const v1911 = &(*v1442)[v1910];
              *v1911 = v1909;
              float const v1912 = *v1335;
              uint32_t const v1913 = v1901 + v880;
              float * const v1914 = &(*v1442)[v1913];
              *v1914 = v1912;
            }
            bool const v1915 = v16 == v1894;
            if(v1915) {
              float const v1916 = *v1314;
              uint32_t const v1917 = v1898 + v17;
              uint32_t const v1918 = v1917 + v844;
              float * const v1919 = &(*v1443)[v1918];
              *v1919 = v1916;
              float const v1920 = *v1419;
              uint32_t const v1921 = v1917 + v880;
              float * const v1922 = &(*v1443)[v1921];
              *v1922 = v1920;
            }
            __syncthreads();
            uint32_t const v1923 = v1898 + v1895;
            float * const v1924 = &(*v1442)[v1923];
            float const v1925 = *v1924;
            float const v1926 = 0.5;
            bool const v1927 = v1925 < v1926;
            if(v1927) {
              bool const v1928 = false;
              *v1445 = v1928;
            }
            float const v1929 = 9.999999740e-06;
            float const v1930 = max(v1925, v1929);
            float const v1931 = 1;
            float const v1932 = v1931 / v1930;
            array<float, 5> v1933_store = {};
            array<float, 5> * v1933 = &v1933_store;
            uint32_t const v1934 = v1898 + v16;
            float * const v1935 = &(*v1442)[v1934];
            float const v1936 = *v1935;
            float * const v1937 = &(*v1933)[v5];
            *v1937 = v1936;
            uint32_t const v1938 = v1934 + v15;
            float * const v1939 = &(*v1442)[v1938];
            float const v1940 = *v1939;
            float * const v1941 = &(*v1933)[v92];
            *v1941 = v1940;
            uint32_t const v1942 = v1934 + v808;
            float * const v1943 = &(*v1442)[v1942];
            float const v1944 = *v1943;
            float * const v1945 = &(*v1933)[v111];
            *v1945 = v1944;
            uint32_t const v1946 = v1934 + v844;
            float * const v1947 = &(*v1442)[v1946];
            float const v1948 = *v1947;
            float * const v1949 = &(*v1933)[v130];
            *v1949 = v1948;
            uint32_t const v1950 = v1934 + v880;
            float * const v1951 = &(*v1442)[v1950];
            float const v1952 = *v1951;
            float * const v1953 = &(*v1933)[v149];
            *v1953 = v1952;
            bool const v1954 = v845 > v1895;
            if(v1954) {
              uint32_t const v1955 = v1898 + v845;
              float * const v1956 = &(*v1443)[v1955];
              float const v1957 = *v1956;
              float const v1958 = v1957 * v1932;
              float const v1959 = *v1937;
              float const v1960 = *v1251;
              float const v1961 = -v1958;
              float const v1962 = fma(v1961, v1959, v1960);
              *v1251 = v1962;
              float const v1963 = *v1941;
              float const v1964 = *v1272;
              float const v1965 = fma(v1961, v1963, v1964);
              *v1272 = v1965;
              float const v1966 = *v1945;
              float const v1967 = *v1293;
              float const v1968 = fma(v1961, v1966, v1967);
              *v1293 = v1968;
              float const v1969 = *v1949;
              float const v1970 = *v1314;
              float const v1971 = fma(v1961, v1969, v1970);
              *v1314 = v1971;
              float const v1972 = *v1953;
              float const v1973 = *v1335;
              float const v1974 = fma(v1961, v1972, v1973);
              *v1335 = v1974;
              if(v1915) {
                *v1314 = v1961;
              }
            }
            bool const v1975 = v881 > v1895;
            if(v1975) {
              uint32_t const v1976 = v1898 + v881;
              float * const v1977 = &(*v1443)[v1976];
              float const v1978 = *v1977;
              float const v1979 = v1978 * v1932;
              float const v1980 = *v1937;
              float const v1981 = *v1356;
              float const v1982 = -v1979;
              float const v1983 = fma(v1982, v1980, v1981);
              *v1356 = v1983;
              float const v1984 = *v1941;
              float const v1985 = *v1377;
              float const v1986 = fma(v1982, v1984, v1985);
              *v1377 = v1986;
              float const v1987 = *v1945;
              float const v1988 = *v1398;
              float const v1989 = fma(v1982, v1987, v1988);
              *v1398 = v1989;
              float const v1990 = *v1949;
              float const v1991 = *v1419;
              float const v1992 = fma(v1982, v1990, v1991);
              *v1419 = v1992;
              float const v1993 = *v1953;
              float const v1994 = *v1440;
              float const v1995 = fma(v1982, v1993, v1994);
              *v1440 = v1995;
              if(v1915) {
                *v1419 = v1982;
              }
            }
          }
        }
        for(uint32_t v1996 = v5; v1996 < v15; v1996 += v92) {
          uint32_t const v1997 = v880 + v1996;
          bool const v1998 = v1997 < v6;
          if(v1998) {
            uint32_t const v1999 = v1997 % v111;
            uint32_t const v2000 = v1999 * v711;
            bool const v2001 = v17 == v1996;
            if(v2001) {
              float const v2002 = *v1356;
              uint32_t const v2003 = v2000 + v16;
              float * const v2004 = &(*v1442)[v2003];
              *v2004 = v2002;
              float const v2005 = *v1377;
              uint32_t const v2006 = v2003 + v15;
              float * const v2007 = &(*v1442)[v2006];
              *v2007 = v2005;
              float const v2008 = *v1398;
              uint32_t const v2009 = v2003 + v808;
              float * const v2010 = &(*v1442)[v2009];
              *v2010 = v2008;
              float const v2011 = *v1419;
              uint32_t const v2012 = v2003 + v844;
              float * const v2013 = &(*v1442)[v2012];
              *v2013 = v2011;
              float const v2014 = *v1440;
              uint32_t const v2015 = v2003 + v880;
              float * const v2016 = &(*v1442)[v2015];
              *v2016 = v2014;
            }
            bool const v2017 = v16 == v1996;
            if(v2017) {
              float const v2018 = *v1440;
              uint32_t const v2019 = v2000 + v17;
              uint32_t const v2020 = v2019 + v880;
              float * const v2021 = &(*v1443)[v2020];
              *v2021 = v2018;
            }
            __syncthreads();
            uint32_t const v2022 = v2000 + v1997;
            float * const v2023 = &(*v1442)[v2022];
            float const v2024 = *v2023;
            float const v2025 = 0.5;
            bool const v2026 = v2024 < v2025;
            if(v2026) {
              bool const v2027 = false;
              *v1445 = v2027;
            }
            float const v2028 = 9.999999740e-06;
            float const v2029 = max(v2024, v2028);
            float const v2030 = 1;
            float const v2031 = v2030 / v2029;
            array<float, 5> v2032_store = {};
            array<float, 5> * v2032 = &v2032_store;
            uint32_t const v2033 = v2000 + v16;
            float * const v2034 = &(*v1442)[v2033];
            float const v2035 = *v2034;
            float * const v2036 = &(*v2032)[v5];
            *v2036 = v2035;
            uint32_t const v2037 = v2033 + v15;
            float * const v2038 = &(*v1442)[v2037];
            float const v2039 = *v2038;
            float * const v2040 = &(*v2032)[v92];
            *v2040 = v2039;
            uint32_t const v2041 = v2033 + v808;
            float * const v2042 = &(*v1442)[v2041];
            float const v2043 = *v2042;
            float * const v2044 = &(*v2032)[v111];
            *v2044 = v2043;
            uint32_t const v2045 = v2033 + v844;
            float * const v2046 = &(*v1442)[v2045];
            float const v2047 = *v2046;
            float * const v2048 = &(*v2032)[v130];
            *v2048 = v2047;
            uint32_t const v2049 = v2033 + v880;
            float * const v2050 = &(*v1442)[v2049];
            float const v2051 = *v2050;
            float * const v2052 = &(*v2032)[v149];
            *v2052 = v2051;
            bool const v2053 = v881 > v1997;
            if(v2053) {
              uint32_t const v2054 = v2000 + v881;
              float * const v2055 = &(*v1443)[v2054];
              float const v2056 = *v2055;
              float const v2057 = v2056 * v2031;
              float const v2058 = *v2036;
              float const v2059 = *v1356;
              float const v2060 = -v2057;
              float const v2061 = fma(v2060, v2058, v2059);
              *v1356 = v2061;
              float const v2062 = *v2040;
              float const v2063 = *v1377;
              float const v2064 = fma(v2060, v2062, v2063);
              *v1377 = v2064;
              float const v2065 = *v2044;
              float const v2066 = *v1398;
              float const v2067 = fma(v2060, v2065, v2066);
              *v1398 = v2067;
              float const v2068 = *v2048;
              float const v2069 = *v1419;
              float const v2070 = fma(v2060, v2068, v2069);
              *v1419 = v2070;
              float const v2071 = *v2052;
              float const v2072 = *v1440;
              float const v2073 = fma(v2060, v2071, v2072);
              *v1440 = v2073;
              if(v2017) {
                *v1440 = v2060;
              }
            }
          }
        }
        __syncthreads();
        bool const v2074 = v17 == v16;
        if(v2074) {
          float const v2075 = *v936;
          float * const v2076 = &(*v1442)[v17];
          *v2076 = v2075;
        }
        if(v2074) {
          float const v2077 = *v1062;
          float * const v2078 = &(*v1442)[v773];
          *v2078 = v2077;
        }
        if(v2074) {
          float const v2079 = *v1188;
          float * const v2080 = &(*v1442)[v809];
          *v2080 = v2079;
        }
        if(v2074) {
          float const v2081 = *v1314;
          float * const v2082 = &(*v1442)[v845];
          *v2082 = v2081;
        }
        if(v2074) {
          float const v2083 = *v1440;
          float * const v2084 = &(*v1442)[v881];
          *v2084 = v2083;
        }
        __syncthreads();
        float * const v2085 = &(*v1442)[v17];
        float const v2086 = *v2085;
        float const v2087 = 9.999999740e-06;
        float const v2088 = max(v2086, v2087);
        float const v2089 = sqrt(v2088);
        float const v2090 = 1;
        float const v2091 = v2090 / v2089;
        float v2092_store;
        float * v2092 = &v2092_store;
        *v2092 = v24;
        bool const v2093 = v16 < v17;
        if(v2093) {
          float const v2094 = *v936;
          float const v2095 = v2094 * v2091;
          float const v2096 = *v763;
          float const v2097 = v2095 * v2096;
          *v2092 = v2097;
        }
        else {
          bool const v2098 = v16 == v17;
          if(v2098) {
            float const v2099 = *v763;
            float const v2100 = v2091 * v2099;
            *v2092 = v2100;
          }
        }
        uint32_t const v2101 = v17 * v711;
        uint32_t const v2102 = v733 + v2101;
        uint32_t const v2103 = v2102 + v16;
        float * const v2104 = &v1[v2103];
        float const v2105 = *v2092;
        *v2104 = v2105;
        float v2106_store;
        float * v2106 = &v2106_store;
        *v2106 = v24;
        bool const v2107 = v774 < v17;
        if(v2107) {
          float const v2108 = *v957;
          float const v2109 = v2108 * v2091;
          float const v2110 = *v799;
          float const v2111 = v2109 * v2110;
          *v2106 = v2111;
        }
        else {
          bool const v2112 = v774 == v17;
          if(v2112) {
            float const v2113 = *v799;
            float const v2114 = v2091 * v2113;
            *v2106 = v2114;
          }
        }
        uint32_t const v2115 = v2102 + v774;
        float * const v2116 = &v1[v2115];
        float const v2117 = *v2106;
        *v2116 = v2117;
        float v2118_store;
        float * v2118 = &v2118_store;
        *v2118 = v24;
        bool const v2119 = v810 < v17;
        if(v2119) {
          float const v2120 = *v978;
          float const v2121 = v2120 * v2091;
          float const v2122 = *v835;
          float const v2123 = v2121 * v2122;
          *v2118 = v2123;
        }
        else {
          bool const v2124 = v810 == v17;
          if(v2124) {
            float const v2125 = *v835;
            float const v2126 = v2091 * v2125;
            *v2118 = v2126;
          }
        }
        uint32_t const v2127 = v2102 + v810;
        float * const v2128 = &v1[v2127];
        float const v2129 = *v2118;
        *v2128 = v2129;
        float v2130_store;
        float * v2130 = &v2130_store;
        *v2130 = v24;
        bool const v2131 = v846 < v17;
        if(v2131) {
          float const v2132 = *v999;
          float const v2133 = v2132 * v2091;
          float const v2134 = *v871;
          float const v2135 = v2133 * v2134;
          *v2130 = v2135;
        }
        else {
          bool const v2136 = v846 == v17;
          if(v2136) {
            float const v2137 = *v871;
            float const v2138 = v2091 * v2137;
            *v2130 = v2138;
          }
        }
        uint32_t const v2139 = v2102 + v846;
        float * const v2140 = &v1[v2139];
        float const v2141 = *v2130;
        *v2140 = v2141;
        float v2142_store;
        float * v2142 = &v2142_store;
        *v2142 = v24;
        bool const v2143 = v882 < v17;
        if(v2143) {
          float const v2144 = *v1020;
          float const v2145 = v2144 * v2091;
          float const v2146 = *v907;
          float const v2147 = v2145 * v2146;
          *v2142 = v2147;
        }
        else {
          bool const v2148 = v882 == v17;
          if(v2148) {
            float const v2149 = *v907;
            float const v2150 = v2091 * v2149;
            *v2142 = v2150;
          }
        }
        uint32_t const v2151 = v2102 + v882;
        float * const v2152 = &v1[v2151];
        float const v2153 = *v2142;
        *v2152 = v2153;
        float * const v2154 = &(*v1442)[v773];
        float const v2155 = *v2154;
        float const v2156 = max(v2155, v2087);
        float const v2157 = sqrt(v2156);
        float const v2158 = v2090 / v2157;
        float v2159_store;
        float * v2159 = &v2159_store;
        *v2159 = v24;
        bool const v2160 = v16 < v773;
        if(v2160) {
          float const v2161 = *v1041;
          float const v2162 = v2161 * v2158;
          float const v2163 = *v763;
          float const v2164 = v2162 * v2163;
          *v2159 = v2164;
        }
        else {
          bool const v2165 = v16 == v773;
          if(v2165) {
            float const v2166 = *v763;
            float const v2167 = v2158 * v2166;
            *v2159 = v2167;
          }
        }
        uint32_t const v2168 = v773 * v711;
        uint32_t const v2169 = v733 + v2168;
        uint32_t const v2170 = v2169 + v16;
        float * const v2171 = &v1[v2170];
        float const v2172 = *v2159;
        *v2171 = v2172;
        float v2173_store;
        float * v2173 = &v2173_store;
        *v2173 = v24;
        bool const v2174 = v774 < v773;
        if(v2174) {
          float const v2175 = *v1062;
          float const v2176 = v2175 * v2158;
          float const v2177 = *v799;
          float const v2178 = v2176 * v2177;
          *v2173 = v2178;
        }
        else {
          bool const v2179 = v774 == v773;
          if(v2179) {
            float const v2180 = *v799;
            float const v2181 = v2158 * v2180;
            *v2173 = v2181;
          }
        }
        uint32_t const v2182 = v2169 + v774;
        float * const v2183 = &v1[v2182];
        float const v2184 = *v2173;
        *v2183 = v2184;
        float v2185_store;
        float * v2185 = &v2185_store;
        *v2185 = v24;
        bool const v2186 = v810 < v773;
        if(v2186) {
          float const v2187 = *v1083;
          float const v2188 = v2187 * v2158;
          float const v2189 = *v835;
          float const v2190 = v2188 * v2189;
          *v2185 = v2190;
        }
        else {
          bool const v2191 = v810 == v773;
          if(v2191) {
            float const v2192 = *v835;
            float const v2193 = v2158 * v2192;
            *v2185 = v2193;
          }
        }
        uint32_t const v2194 = v2169 + v810;
        float * const v2195 = &v1[v2194];
        float const v2196 = *v2185;
        *v2195 = v2196;
        float v2197_store;
        float * v2197 = &v2197_store;
        *v2197 = v24;
        bool const v2198 = v846 < v773;
        if(v2198) {
          float const v2199 = *v1104;
          float const v2200 = v2199 * v2158;
          float const v2201 = *v871;
          float const v2202 = v2200 * v2201;
          *v2197 = v2202;
        }
        else {
          bool const v2203 = v846 == v773;
          if(v2203) {
            float const v2204 = *v871;
            float const v2205 = v2158 * v2204;
            *v2197 = v2205;
          }
        }
        uint32_t const v2206 = v2169 + v846;
        float * const v2207 = &v1[v2206];
        float const v2208 = *v2197;
        *v2207 = v2208;
        float v2209_store;
        float * v2209 = &v2209_store;
        *v2209 = v24;
        bool const v2210 = v882 < v773;
        if(v2210) {
          float const v2211 = *v1125;
          float const v2212 = v2211 * v2158;
          float const v2213 = *v907;
          float const v2214 = v2212 * v2213;
          *v2209 = v2214;
        }
        else {
          bool const v2215 = v882 == v773;
          if(v2215) {
            float const v2216 = *v907;
            float const v2217 = v2158 * v2216;
            *v2209 = v2217;
          }
        }
        uint32_t const v2218 = v2169 + v882;
        float * const v2219 = &v1[v2218];
        float const v2220 = *v2209;
        *v2219 = v2220;
        float * const v2221 = &(*v1442)[v809];
        float const v2222 = *v2221;
        float const v2223 = max(v2222, v2087);
        float const v2224 = sqrt(v2223);
        float const v2225 = v2090 / v2224;
        float v2226_store;
        float * v2226 = &v2226_store;
        *v2226 = v24;
        bool const v2227 = v16 < v809;
        if(v2227) {
          float const v2228 = *v1146;
          float const v2229 = v2228 * v2225;
          float const v2230 = *v763;
          float const v2231 = v2229 * v2230;
          *v2226 = v2231;
        }
        else {
          bool const v2232 = v16 == v809;
          if(v2232) {
            float const v2233 = *v763;
            float const v2234 = v2225 * v2233;
            *v2226 = v2234;
          }
        }
        uint32_t const v2235 = v809 * v711;
        uint32_t const v2236 = v733 + v2235;
        uint32_t const v2237 = v2236 + v16;
        float * const v2238 = &v1[v2237];
        float const v2239 = *v2226;
        *v2238 = v2239;
        float v2240_store;
        float * v2240 = &v2240_store;
        *v2240 = v24;
        bool const v2241 = v774 < v809;
        if(v2241) {
          float const v2242 = *v1167;
          float const v2243 = v2242 * v2225;
          float const v2244 = *v799;
          float const v2245 = v2243 * v2244;
          *v2240 = v2245;
        }
        else {
          bool const v2246 = v774 == v809;
          if(v2246) {
            float const v2247 = *v799;
            float const v2248 = v2225 * v2247;
            *v2240 = v2248;
          }
        }
        uint32_t const v2249 = v2236 + v774;
        float * const v2250 = &v1[v2249];
        float const v2251 = *v2240;
        *v2250 = v2251;
        float v2252_store;
        float * v2252 = &v2252_store;
        *v2252 = v24;
        bool const v2253 = v810 < v809;
        if(v2253) {
          float const v2254 = *v1188;
          float const v2255 = v2254 * v2225;
          float const v2256 = *v835;
          float const v2257 = v2255 * v2256;
          *v2252 = v2257;
        }
        else {
          bool const v2258 = v810 == v809;
          if(v2258) {
            float const v2259 = *v835;
            float const v2260 = v2225 * v2259;
            *v2252 = v2260;
          }
        }
        uint32_t const v2261 = v2236 + v810;
        float * const v2262 = &v1[v2261];
        float const v2263 = *v2252;
        *v2262 = v2263;
        float v2264_store;
        float * v2264 = &v2264_store;
        *v2264 = v24;
        bool const v2265 = v846 < v809;
        if(v2265) {
          float const v2266 = *v1209;
          float const v2267 = v2266 * v2225;
          float const v2268 = *v871;
          float const v2269 = v2267 * v2268;
          *v2264 = v2269;
        }
        else {
          bool const v2270 = v846 == v809;
          if(v2270) {
            float const v2271 = *v871;
            float const v2272 = v2225 * v2271;
            *v2264 = v2272;
          }
        }
        uint32_t const v2273 = v2236 + v846;
        float * const v2274 = &v1[v2273];
        float const v2275 = *v2264;
        *v2274 = v2275;
        float v2276_store;
        float * v2276 = &v2276_store;
        *v2276 = v24;
        bool const v2277 = v882 < v809;
        if(v2277) {
          float const v2278 = *v1230;
          float const v2279 = v2278 * v2225;
          float const v2280 = *v907;
          float const v2281 = v2279 * v2280;
          *v2276 = v2281;
        }
        else {
          bool const v2282 = v882 == v809;
          if(v2282) {
            float const v2283 = *v907;
            float const v2284 = v2225 * v2283;
            *v2276 = v2284;
          }
        }
        uint32_t const v2285 = v2236 + v882;
        float * const v2286 = &v1[v2285];
        float const v2287 = *v2276;
        *v2286 = v2287;
        float * const v2288 = &(*v1442)[v845];
        float const v2289 = *v2288;
        float const v2290 = max(v2289, v2087);
        float const v2291 = sqrt(v2290);
        float const v2292 = v2090 / v2291;
        float v2293_store;
        float * v2293 = &v2293_store;
        *v2293 = v24;
        bool const v2294 = v16 < v845;
        if(v2294) {
          float const v2295 = *v1251;
          float const v2296 = v2295 * v2292;
          float const v2297 = *v763;
          float const v2298 = v2296 * v2297;
          *v2293 = v2298;
        }
        else {
          bool const v2299 = v16 == v845;
          if(v2299) {
            float const v2300 = *v763;
            float const v2301 = v2292 * v2300;
            *v2293 = v2301;
          }
        }
        uint32_t const v2302 = v845 * v711;
        uint32_t const v2303 = v733 + v2302;
        uint32_t const v2304 = v2303 + v16;
        float * const v2305 = &v1[v2304];
        float const v2306 = *v2293;
        *v2305 = v2306;
        float v2307_store;
        float * v2307 = &v2307_store;
        *v2307 = v24;
        bool const v2308 = v774 < v845;
        if(v2308) {
          float const v2309 = *v1272;
          float const v2310 = v2309 * v2292;
          float const v2311 = *v799;
          float const v2312 = v2310 * v2311;
          *v2307 = v2312;
        }
        else {
          bool const v2313 = v774 == v845;
          if(v2313) {
            float const v2314 = *v799;
            float const v2315 = v2292 * v2314;
            *v2307 = v2315;
          }
        }
        uint32_t const v2316 = v2303 + v774;
        float * const v2317 = &v1[v2316];
        float const v2318 = *v2307;
        *v2317 = v2318;
        float v2319_store;
        float * v2319 = &v2319_store;
        *v2319 = v24;
        bool const v2320 = v810 < v845;
        if(v2320) {
          float const v2321 = *v1293;
          float const v2322 = v2321 * v2292;
          float const v2323 = *v835;
          float const v2324 = v2322 * v2323;
          *v2319 = v2324;
        }
        else {
          bool const v2325 = v810 == v845;
          if(v2325) {
            float const v2326 = *v835;
            float const v2327 = v2292 * v2326;
            *v2319 = v2327;
          }
        }
        uint32_t const v2328 = v2303 + v810;
        float * const v2329 = &v1[v2328];
        float const v2330 = *v2319;
        *v2329 = v2330;
        float v2331_store;
        float * v2331 = &v2331_store;
        *v2331 = v24;
        bool const v2332 = v846 < v845;
        if(v2332) {
          float const v2333 = *v1314;
          float const v2334 = v2333 * v2292;
          float const v2335 = *v871;
          float const v2336 = v2334 * v2335;
          *v2331 = v2336;
        }
        else {
          bool const v2337 = v846 == v845;
          if(v2337) {
            float const v2338 = *v871;
            float const v2339 = v2292 * v2338;
            *v2331 = v2339;
          }
        }
        uint32_t const v2340 = v2303 + v846;
        float * const v2341 = &v1[v2340];
        float const v2342 = *v2331;
        *v2341 = v2342;
        float v2343_store;
        float * v2343 = &v2343_store;
        *v2343 = v24;
        bool const v2344 = v882 < v845;
        if(v2344) {
          float const v2345 = *v1335;
          float const v2346 = v2345 * v2292;
          float const v2347 = *v907;
          float const v2348 = v2346 * v2347;
          *v2343 = v2348;
        }
        else {
          bool const v2349 = v882 == v845;
          if(v2349) {
            float const v2350 = *v907;
            float const v2351 = v2292 * v2350;
            *v2343 = v2351;
          }
        }
        uint32_t const v2352 = v2303 + v882;
        float * const v2353 = &v1[v2352];
        float const v2354 = *v2343;
        *v2353 = v2354;
        float * const v2355 = &(*v1442)[v881];
        float const v2356 = *v2355;
        float const v2357 = max(v2356, v2087);
        float const v2358 = sqrt(v2357);
        float const v2359 = v2090 / v2358;
        float v2360_store;
        float * v2360 = &v2360_store;
        *v2360 = v24;
        bool const v2361 = v16 < v881;
        if(v2361) {
          float const v2362 = *v1356;
          float const v2363 = v2362 * v2359;
          float const v2364 = *v763;
          float const v2365 = v2363 * v2364;
          *v2360 = v2365;
        }
        else {
          bool const v2366 = v16 == v881;
          if(v2366) {
            float const v2367 = *v763;
            float const v2368 = v2359 * v2367;
            *v2360 = v2368;
          }
        }
        uint32_t const v2369 = v881 * v711;
        uint32_t const v2370 = v733 + v2369;
        uint32_t const v2371 = v2370 + v16;
        float * const v2372 = &v1[v2371];
        float const v2373 = *v2360;
        *v2372 = v2373;
        float v2374_store;
        float * v2374 = &v2374_store;
        *v2374 = v24;
        bool const v2375 = v774 < v881;
        if(v2375) {
          float const v2376 = *v1377;
          float const v2377 = v2376 * v2359;
          float const v2378 = *v799;
          float const v2379 = v2377 * v2378;
          *v2374 = v2379;
        }
        else {
          bool const v2380 = v774 == v881;
          if(v2380) {
            float const v2381 = *v799;
            float const v2382 = v2359 * v2381;
            *v2374 = v2382;
          }
        }
        uint32_t const v2383 = v2370 + v774;
        float * const v2384 = &v1[v2383];
        float const v2385 = *v2374;
        *v2384 = v2385;
        float v2386_store;
        float * v2386 = &v2386_store;
        *v2386 = v24;
        bool const v2387 = v810 < v881;
        if(v2387) {
          float const v2388 = *v1398;
          float const v2389 = v2388 * v2359;
          float const v2390 = *v835;
          float const v2391 = v2389 * v2390;
          *v2386 = v2391;
        }
        else {
          bool const v2392 = v810 == v881;
          if(v2392) {
            float const v2393 = *v835;
            float const v2394 = v2359 * v2393;
            *v2386 = v2394;
          }
        }
        uint32_t const v2395 = v2370 + v810;
        float * const v2396 = &v1[v2395];
        float const v2397 = *v2386;
        *v2396 = v2397;
        float v2398_store;
        float * v2398 = &v2398_store;
        *v2398 = v24;
        bool const v2399 = v846 < v881;
        if(v2399) {
          float const v2400 = *v1419;
          float const v2401 = v2400 * v2359;
          float const v2402 = *v871;
          float const v2403 = v2401 * v2402;
          *v2398 = v2403;
        }
        else {
          bool const v2404 = v846 == v881;
          if(v2404) {
            float const v2405 = *v871;
            float const v2406 = v2359 * v2405;
            *v2398 = v2406;
          }
        }
        uint32_t const v2407 = v2370 + v846;
        float * const v2408 = &v1[v2407];
        float const v2409 = *v2398;
        *v2408 = v2409;
        float v2410_store;
        float * v2410 = &v2410_store;
        *v2410 = v24;
        bool const v2411 = v882 < v881;
        if(v2411) {
          float const v2412 = *v1440;
          float const v2413 = v2412 * v2359;
          float const v2414 = *v907;
          float const v2415 = v2413 * v2414;
          *v2410 = v2415;
        }
        else {
          bool const v2416 = v882 == v881;
          if(v2416) {
            float const v2417 = *v907;
            float const v2418 = v2359 * v2417;
            *v2410 = v2418;
          }
        }
        uint32_t const v2419 = v2370 + v882;
        float * const v2420 = &v1[v2419];
        float const v2421 = *v2410;
        *v2420 = v2421;
        bool const v2422 = *v1445;
        bool const v2423 = v2422 && v765;
        bool const v2424 = v17 == v5;
        bool const v2425 = v2423 && v2424;
        if(v2425) {
          uint32_t const v2426 = v734 + v711;
          float * const v2427 = &v1[v2426];
          *v2427 = v2090;
        }
      }
    }
  }
  else {
    uint32_t const v2428 = blockIdx.z;
    uint32_t const v2429 = uint32_t(v2428);
    uint32_t const v2430 = gridDim.y;
    uint32_t const v2431 = uint32_t(v2430);
    uint32_t const v2432 = v2429 * v2431;
    uint32_t const v2433 = gridDim.x;
    uint32_t const v2434 = uint32_t(v2433);
    uint32_t const v2435 = v2432 * v2434;
    uint32_t const v2436 = blockIdx.y;
    uint32_t const v2437 = uint32_t(v2436);
    uint32_t const v2438 = v2437 * v2434;
    uint32_t const v2439 = v2435 + v2438;
    uint32_t const v2440 = blockIdx.x;
    uint32_t const v2441 = uint32_t(v2440);
    uint32_t const v2442 = v2439 + v2441;
    bool const v2443 = v2442 == v5;
    bool const v2444 = v14 == v5;
    bool const v2445 = v2443 && v2444;
    if(v2445) {
      float const v2446 = 2;
      *v22 = v2446;
    }
  }
  return;
}
