// A cube of 256 x 1 x 1 units, 108160 bytes of shared memory.
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
struct info_st {
  uint32_t scalars_usize[2];
  uint32_t scalars_u32[2];
  uint32_t static_meta[2];
};
extern "C" __global__ void __launch_bounds__(256)  subspace_apply(float * const __restrict__ v0, float const* const __restrict__ v1, __grid_constant__ info_st const info_v2) {
  extern __shared__ __align__(4) char v3[];
  uint32_t const v4 = 0;
  uint32_t const v5 = info_v2.scalars_usize[0];
  uint32_t const v6 = info_v2.scalars_usize[1];
  uint32_t const v7 = info_v2.scalars_u32[0];
  uint32_t const v8 = threadIdx.x;
  uint32_t const v9 = uint32_t(v8);
  uint32_t const v10 = 8;
  uint32_t const v11 = v9 % v10;
  uint32_t const v12 = v9 / v10;
  uint32_t const v13 = blockIdx.z;
  uint32_t const v14 = uint32_t(v13);
  uint32_t const v15 = gridDim.y;
  uint32_t const v16 = uint32_t(v15);
  uint32_t const v17 = v14 * v16;
  uint32_t const v18 = gridDim.x;
  uint32_t const v19 = uint32_t(v18);
  uint32_t const v20 = v17 * v19;
  uint32_t const v21 = blockIdx.y;
  uint32_t const v22 = uint32_t(v21);
  uint32_t const v23 = v22 * v19;
  uint32_t const v24 = v20 + v23;
  uint32_t const v25 = blockIdx.x;
  uint32_t const v26 = uint32_t(v25);
  uint32_t const v27 = v24 + v26;
  uint32_t const v28 = v27 * v10;
  uint32_t const v29 = v28 + v11;
  array<float, 25760> * const v30 = reinterpret_cast<array<float, 25760> *>(&v3[0]);
  array<float, 1280> * const v31 = reinterpret_cast<array<float, 1280> *>(&v3[103040]);
  uint32_t const v32 = 51360;
  float const* const v33 = &v1[v32];
  float const v34 = *v33;
  float const v35 = 2;
  bool const v36 = v34 < v35;
  if(v36) {
    float const v37 = 0;
    float v38_store;
    float * v38 = &v38_store;
    *v38 = v37;
    bool const v39 = v12 < v5;
    bool const v40 = v29 < v6;
    bool const v41 = v39 && v40;
    bool v42_store;
    bool * v42 = &v42_store;
    if(v41) {
      uint32_t const v43 = 51200;
      uint32_t const v44 = v43 + v12;
      float const* const v45 = &v1[v44];
      float const v46 = *v45;
      bool const v47 = v46 > v37;
      *v42 = v47;
    }
    else {
      bool const v48 = false;
      *v42 = v48;
    }
    bool const v49 = *v42;
    if(v49) {
      uint32_t const v50 = v12 * v6;
      uint32_t const v51 = v50 + v29;
      float * const v52 = &v0[v51];
      float const v53 = *v52;
      *v38 = v53;
    }
    uint32_t const v54 = v12 * v10;
    uint32_t const v55 = v54 + v11;
    float * const v56 = &(*v31)[v55];
    float const v57 = *v38;
    *v56 = v57;
    uint32_t const v58 = 32;
    uint32_t const v59 = v12 + v58;
    float v60_store;
    float * v60 = &v60_store;
    *v60 = v37;
    bool const v61 = v59 < v5;
    bool const v62 = v61 && v40;
    bool v63_store;
    bool * v63 = &v63_store;
    if(v62) {
      uint32_t const v64 = 51200;
      uint32_t const v65 = v64 + v59;
      float const* const v66 = &v1[v65];
      float const v67 = *v66;
      bool const v68 = v67 > v37;
      *v63 = v68;
    }
    else {
      bool const v69 = false;
      *v63 = v69;
    }
    bool const v70 = *v63;
    if(v70) {
      uint32_t const v71 = v59 * v6;
      uint32_t const v72 = v71 + v29;
      float * const v73 = &v0[v72];
      float const v74 = *v73;
      *v60 = v74;
    }
    uint32_t const v75 = v59 * v10;
    uint32_t const v76 = v75 + v11;
    float * const v77 = &(*v31)[v76];
    float const v78 = *v60;
    *v77 = v78;
    uint32_t const v79 = 64;
    uint32_t const v80 = v12 + v79;
    float v81_store;
    float * v81 = &v81_store;
    *v81 = v37;
    bool const v82 = v80 < v5;
    bool const v83 = v82 && v40;
    bool v84_store;
    bool * v84 = &v84_store;
    if(v83) {
      uint32_t const v85 = 51200;
      uint32_t const v86 = v85 + v80;
      float const* const v87 = &v1[v86];
      float const v88 = *v87;
      bool const v89 = v88 > v37;
      *v84 = v89;
    }
    else {
      bool const v90 = false;
      *v84 = v90;
    }
    bool const v91 = *v84;
    if(v91) {
      uint32_t const v92 = v80 * v6;
      uint32_t const v93 = v92 + v29;
      float * const v94 = &v0[v93];
      float const v95 = *v94;
      *v81 = v95;
    }
    uint32_t const v96 = v80 * v10;
    uint32_t const v97 = v96 + v11;
    float * const v98 = &(*v31)[v97];
    float const v99 = *v81;
    *v98 = v99;
    uint32_t const v100 = 96;
    uint32_t const v101 = v12 + v100;
    float v102_store;
    float * v102 = &v102_store;
    *v102 = v37;
    bool const v103 = v101 < v5;
    bool const v104 = v103 && v40;
    bool v105_store;
    bool * v105 = &v105_store;
    if(v104) {
      uint32_t const v106 = 51200;
      uint32_t const v107 = v106 + v101;
      float const* const v108 = &v1[v107];
      float const v109 = *v108;
      bool const v110 = v109 > v37;
      *v105 = v110;
    }
    else {
      bool const v111 = false;
      *v105 = v111;
    }
    bool const v112 = *v105;
    if(v112) {
      uint32_t const v113 = v101 * v6;
      uint32_t const v114 = v113 + v29;
      float * const v115 = &v0[v114];
      float const v116 = *v115;
      *v102 = v116;
    }
    uint32_t const v117 = v101 * v10;
    uint32_t const v118 = v117 + v11;
    float * const v119 = &(*v31)[v118];
    float const v120 = *v102;
    *v119 = v120;
    uint32_t const v121 = 128;
    uint32_t const v122 = v12 + v121;
    float v123_store;
    float * v123 = &v123_store;
    *v123 = v37;
    bool const v124 = v122 < v5;
    bool const v125 = v124 && v40;
    bool v126_store;
    bool * v126 = &v126_store;
    if(v125) {
      uint32_t const v127 = 51200;
      uint32_t const v128 = v127 + v122;
      float const* const v129 = &v1[v128];
      float const v130 = *v129;
      bool const v131 = v130 > v37;
      *v126 = v131;
    }
    else {
      bool const v132 = false;
      *v126 = v132;
    }
    bool const v133 = *v126;
    if(v133) {
      uint32_t const v134 = v122 * v6;
      uint32_t const v135 = v134 + v29;
      float * const v136 = &v0[v135];
      float const v137 = *v136;
      *v123 = v137;
    }
    uint32_t const v138 = v122 * v10;
    uint32_t const v139 = v138 + v11;
    float * const v140 = &(*v31)[v139];
    float const v141 = *v123;
    *v140 = v141;
    uint32_t const v142 = 25600;
    uint32_t const v143 = 256;
    for(uint32_t v144 = v9; v144 < v142; v144 += v143) {
      uint32_t const v145 = v142 + v144;
      float const* const v146 = &v1[v145];
      float const v147 = *v146;
      uint32_t const v148 = 160;
      uint32_t const v149 = v144 / v148;
      uint32_t const v150 = 161;
      uint32_t const v151 = v149 * v150;
      uint32_t const v152 = v144 % v148;
      uint32_t const v153 = v151 + v152;
      float * const v154 = &(*v30)[v153];
      *v154 = v147;
    }
    __syncthreads();
    array<float, 5> v155_store = {};
    array<float, 5> * v155 = &v155_store;
    float * const v156 = &(*v155)[v4];
    *v156 = v37;
    uint32_t const v157 = 1;
    float * const v158 = &(*v155)[v157];
    *v158 = v37;
    uint32_t const v159 = 2;
    float * const v160 = &(*v155)[v159];
    *v160 = v37;
    uint32_t const v161 = 3;
    float * const v162 = &(*v155)[v161];
    *v162 = v37;
    uint32_t const v163 = 4;
    float * const v164 = &(*v155)[v163];
    *v164 = v37;
    for(uint32_t v165 = v4; v165 < v58; v165 += v157) {
      uint32_t const v166 = v165 * v10;
      uint32_t const v167 = v166 + v11;
      float * const v168 = &(*v31)[v167];
      float const v169 = *v168;
      uint32_t const v170 = 161;
      uint32_t const v171 = v12 * v170;
      uint32_t const v172 = v171 + v165;
      float * const v173 = &(*v30)[v172];
      float const v174 = *v173;
      float const v175 = *v156;
      float const v176 = fma(v174, v169, v175);
      *v156 = v176;
      uint32_t const v177 = v59 * v170;
      uint32_t const v178 = v177 + v165;
      float * const v179 = &(*v30)[v178];
      float const v180 = *v179;
      float const v181 = *v158;
      float const v182 = fma(v180, v169, v181);
      *v158 = v182;
      uint32_t const v183 = v80 * v170;
      uint32_t const v184 = v183 + v165;
      float * const v185 = &(*v30)[v184];
      float const v186 = *v185;
      float const v187 = *v160;
      float const v188 = fma(v186, v169, v187);
      *v160 = v188;
      uint32_t const v189 = v101 * v170;
      uint32_t const v190 = v189 + v165;
      float * const v191 = &(*v30)[v190];
      float const v192 = *v191;
      float const v193 = *v162;
      float const v194 = fma(v192, v169, v193);
      *v162 = v194;
      uint32_t const v195 = v122 * v170;
      uint32_t const v196 = v195 + v165;
      float * const v197 = &(*v30)[v196];
      float const v198 = *v197;
      float const v199 = *v164;
      float const v200 = fma(v198, v169, v199);
      *v164 = v200;
    }
    for(uint32_t v201 = v4; v201 < v58; v201 += v157) {
      uint32_t const v202 = v58 + v201;
      uint32_t const v203 = v202 * v10;
      uint32_t const v204 = v203 + v11;
      float * const v205 = &(*v31)[v204];
      float const v206 = *v205;
      uint32_t const v207 = 161;
      uint32_t const v208 = v59 * v207;
      uint32_t const v209 = v208 + v202;
      float * const v210 = &(*v30)[v209];
      float const v211 = *v210;
      float const v212 = *v158;
      float const v213 = fma(v211, v206, v212);
      *v158 = v213;
      uint32_t const v214 = v80 * v207;
      uint32_t const v215 = v214 + v202;
      float * const v216 = &(*v30)[v215];
      float const v217 = *v216;
      float const v218 = *v160;
      float const v219 = fma(v217, v206, v218);
      *v160 = v219;
      uint32_t const v220 = v101 * v207;
      uint32_t const v221 = v220 + v202;
      float * const v222 = &(*v30)[v221];
      float const v223 = *v222;
      float const v224 = *v162;
      float const v225 = fma(v223, v206, v224);
      *v162 = v225;
      uint32_t const v226 = v122 * v207;
      uint32_t const v227 = v226 + v202;
      float * const v228 = &(*v30)[v227];
      float const v229 = *v228;
      float const v230 = *v164;
      float const v231 = fma(v229, v206, v230);
      *v164 = v231;
    }
    for(uint32_t v232 = v4; v232 < v58; v232 += v157) {
      uint32_t const v233 = v79 + v232;
      uint32_t const v234 = v233 * v10;
      uint32_t const v235 = v234 + v11;
      float * const v236 = &(*v31)[v235];
      float const v237 = *v236;
      uint32_t const v238 = 161;
      uint32_t const v239 = v80 * v238;
      uint32_t const v240 = v239 + v233;
      float * const v241 = &(*v30)[v240];
      float const v242 = *v241;
      float const v243 = *v160;
      float const v244 = fma(v242, v237, v243);
      *v160 = v244;
      uint32_t const v245 = v101 * v238;
      uint32_t const v246 = v245 + v233;
      float * const v247 = &(*v30)[v246];
      float const v248 = *v247;
      float const v249 = *v162;
      float const v250 = fma(v248, v237, v249);
      *v162 = v250;
      uint32_t const v251 = v122 * v238;
      uint32_t const v252 = v251 + v233;
      float * const v253 = &(*v30)[v252];
      float const v254 = *v253;
      float const v255 = *v164;
      float const v256 = fma(v254, v237, v255);
      *v164 = v256;
    }
    for(uint32_t v257 = v4; v257 < v58; v257 += v157) {
      uint32_t const v258 = v100 + v257;
      uint32_t const v259 = v258 * v10;
      uint32_t const v260 = v259 + v11;
      float * const v261 = &(*v31)[v260];
      float const v262 = *v261;
      uint32_t const v263 = 161;
      uint32_t const v264 = v101 * v263;
      uint32_t const v265 = v264 + v258;
      float * const v266 = &(*v30)[v265];
      float const v267 = *v266;
      float const v268 = *v162;
      float const v269 = fma(v267, v262, v268);
      *v162 = v269;
      uint32_t const v270 = v122 * v263;
      uint32_t const v271 = v270 + v258;
      float * const v272 = &(*v30)[v271];
      float const v273 = *v272;
      float const v274 = *v164;
      float const v275 = fma(v273, v262, v274);
      *v164 = v275;
    }
    for(uint32_t v276 = v4; v276 < v58; v276 += v157) {
      uint32_t const v277 = v121 + v276;
      uint32_t const v278 = v277 * v10;
      uint32_t const v279 = v278 + v11;
      float * const v280 = &(*v31)[v279];
      float const v281 = *v280;
      uint32_t const v282 = 161;
      uint32_t const v283 = v122 * v282;
      uint32_t const v284 = v283 + v277;
      float * const v285 = &(*v30)[v284];
      float const v286 = *v285;
      float const v287 = *v164;
      float const v288 = fma(v286, v281, v287);
      *v164 = v288;
    }
    if(v41) {
      uint32_t const v289 = 51200;
      uint32_t const v290 = v289 + v12;
      float const* const v291 = &v1[v290];
      float const v292 = *v291;
      bool const v293 = v292 > v37;
      if(v293) {
        float const v294 = *v156;
        uint32_t const v295 = v12 * v6;
        uint32_t const v296 = v295 + v29;
        float * const v297 = &v0[v296];
        *v297 = v294;
      }
      else {
        uint32_t const v298 = uint32_t(v12);
        uint32_t const v299 = v298 + v7;
        uint32_t const v300 = uint32_t(v29);
        uint32_t const v301 = 16;
        uint32_t const v302 = v300 >> v301;
        uint32_t const v303 = v300 ^ v302;
        uint32_t const v304 = 2146121005;
        uint32_t const v305 = v303 * v304;
        uint32_t const v306 = 15;
        uint32_t const v307 = v305 >> v306;
        uint32_t const v308 = v305 ^ v307;
        uint32_t const v309 = 2221713035;
        uint32_t const v310 = v308 * v309;
        uint32_t const v311 = v310 >> v301;
        uint32_t const v312 = v310 ^ v311;
        uint32_t const v313 = v299 >> v301;
        uint32_t const v314 = v299 ^ v313;
        uint32_t const v315 = v314 * v304;
        uint32_t const v316 = v315 >> v306;
        uint32_t const v317 = v315 ^ v316;
        uint32_t const v318 = v317 * v309;
        uint32_t const v319 = v318 >> v301;
        uint32_t const v320 = v318 ^ v319;
        uint32_t const v321 = v312 + v320;
        uint32_t const v322 = v321 >> v301;
        uint32_t const v323 = v321 ^ v322;
        uint32_t const v324 = v323 * v304;
        uint32_t const v325 = v324 >> v306;
        uint32_t const v326 = v324 ^ v325;
        uint32_t const v327 = v326 * v309;
        uint32_t const v328 = v327 >> v301;
        uint32_t const v329 = v327 ^ v328;
        uint32_t const v330 = 8;
        uint32_t const v331 = v329 >> v330;
        float const v332 = float(v331);
        float const v333 = 1.192092900e-07;
        float const v334 = -1;
        float const v335 = fma(v332, v333, v334);
        uint32_t const v336 = v12 * v6;
        uint32_t const v337 = v336 + v29;
        float * const v338 = &v0[v337];
        *v338 = v335;
      }
    }
    if(v62) {
      uint32_t const v339 = 51200;
      uint32_t const v340 = v339 + v59;
      float const* const v341 = &v1[v340];
      float const v342 = *v341;
      bool const v343 = v342 > v37;
      if(v343) {
        float const v344 = *v158;
        uint32_t const v345 = v59 * v6;
        uint32_t const v346 = v345 + v29;
        float * const v347 = &v0[v346];
        *v347 = v344;
      }
      else {
        uint32_t const v348 = uint32_t(v59);
        uint32_t const v349 = v348 + v7;
        uint32_t const v350 = uint32_t(v29);
        uint32_t const v351 = 16;
        uint32_t const v352 = v350 >> v351;
        uint32_t const v353 = v350 ^ v352;
        uint32_t const v354 = 2146121005;
        uint32_t const v355 = v353 * v354;
        uint32_t const v356 = 15;
        uint32_t const v357 = v355 >> v356;
        uint32_t const v358 = v355 ^ v357;
        uint32_t const v359 = 2221713035;
        uint32_t const v360 = v358 * v359;
        uint32_t const v361 = v360 >> v351;
        uint32_t const v362 = v360 ^ v361;
        uint32_t const v363 = v349 >> v351;
        uint32_t const v364 = v349 ^ v363;
        uint32_t const v365 = v364 * v354;
        uint32_t const v366 = v365 >> v356;
        uint32_t const v367 = v365 ^ v366;
        uint32_t const v368 = v367 * v359;
        uint32_t const v369 = v368 >> v351;
        uint32_t const v370 = v368 ^ v369;
        uint32_t const v371 = v362 + v370;
        uint32_t const v372 = v371 >> v351;
        uint32_t const v373 = v371 ^ v372;
        uint32_t const v374 = v373 * v354;
        uint32_t const v375 = v374 >> v356;
        uint32_t const v376 = v374 ^ v375;
        uint32_t const v377 = v376 * v359;
        uint32_t const v378 = v377 >> v351;
        uint32_t const v379 = v377 ^ v378;
        uint32_t const v380 = 8;
        uint32_t const v381 = v379 >> v380;
        float const v382 = float(v381);
        float const v383 = 1.192092900e-07;
        float const v384 = -1;
        float const v385 = fma(v382, v383, v384);
        uint32_t const v386 = v59 * v6;
        uint32_t const v387 = v386 + v29;
        float * const v388 = &v0[v387];
        *v388 = v385;
      }
    }
    if(v83) {
      uint32_t const v389 = 51200;
      uint32_t const v390 = v389 + v80;
      float const* const v391 = &v1[v390];
      float const v392 = *v391;
      bool const v393 = v392 > v37;
      if(v393) {
        float const v394 = *v160;
        uint32_t const v395 = v80 * v6;
        uint32_t const v396 = v395 + v29;
        float * const v397 = &v0[v396];
        *v397 = v394;
      }
      else {
        uint32_t const v398 = uint32_t(v80);
        uint32_t const v399 = v398 + v7;
        uint32_t const v400 = uint32_t(v29);
        uint32_t const v401 = 16;
        uint32_t const v402 = v400 >> v401;
        uint32_t const v403 = v400 ^ v402;
        uint32_t const v404 = 2146121005;
        uint32_t const v405 = v403 * v404;
        uint32_t const v406 = 15;
        uint32_t const v407 = v405 >> v406;
        uint32_t const v408 = v405 ^ v407;
        uint32_t const v409 = 2221713035;
        uint32_t const v410 = v408 * v409;
        uint32_t const v411 = v410 >> v401;
        uint32_t const v412 = v410 ^ v411;
        uint32_t const v413 = v399 >> v401;
        uint32_t const v414 = v399 ^ v413;
        uint32_t const v415 = v414 * v404;
        uint32_t const v416 = v415 >> v406;
        uint32_t const v417 = v415 ^ v416;
        uint32_t const v418 = v417 * v409;
        uint32_t const v419 = v418 >> v401;
        uint32_t const v420 = v418 ^ v419;
        uint32_t const v421 = v412 + v420;
        uint32_t const v422 = v421 >> v401;
        uint32_t const v423 = v421 ^ v422;
        uint32_t const v424 = v423 * v404;
        uint32_t const v425 = v424 >> v406;
        uint32_t const v426 = v424 ^ v425;
        uint32_t const v427 = v426 * v409;
        uint32_t const v428 = v427 >> v401;
        uint32_t const v429 = v427 ^ v428;
        uint32_t const v430 = 8;
        uint32_t const v431 = v429 >> v430;
        float const v432 = float(v431);
        float const v433 = 1.192092900e-07;
        float const v434 = -1;
        float const v435 = fma(v432, v433, v434);
        uint32_t const v436 = v80 * v6;
        uint32_t const v437 = v436 + v29;
        float * const v438 = &v0[v437];
        *v438 = v435;
      }
    }
    if(v104) {
      uint32_t const v439 = 51200;
      uint32_t const v440 = v439 + v101;
      float const* const v441 = &v1[v440];
      float const v442 = *v441;
      bool const v443 = v442 > v37;
      if(v443) {
        float const v444 = *v162;
        uint32_t const v445 = v101 * v6;
        uint32_t const v446 = v445 + v29;
        float * const v447 = &v0[v446];
        *v447 = v444;
      }
      else {
        uint32_t const v448 = uint32_t(v101);
        uint32_t const v449 = v448 + v7;
        uint32_t const v450 = uint32_t(v29);
        uint32_t const v451 = 16;
        uint32_t const v452 = v450 >> v451;
        uint32_t const v453 = v450 ^ v452;
        uint32_t const v454 = 2146121005;
        uint32_t const v455 = v453 * v454;
        uint32_t const v456 = 15;
        uint32_t const v457 = v455 >> v456;
        uint32_t const v458 = v455 ^ v457;
        uint32_t const v459 = 2221713035;
        uint32_t const v460 = v458 * v459;
        uint32_t const v461 = v460 >> v451;
        uint32_t const v462 = v460 ^ v461;
        uint32_t const v463 = v449 >> v451;
        uint32_t const v464 = v449 ^ v463;
        uint32_t const v465 = v464 * v454;
        uint32_t const v466 = v465 >> v456;
        uint32_t const v467 = v465 ^ v466;
        uint32_t const v468 = v467 * v459;
        uint32_t const v469 = v468 >> v451;
        uint32_t const v470 = v468 ^ v469;
        uint32_t const v471 = v462 + v470;
        uint32_t const v472 = v471 >> v451;
        uint32_t const v473 = v471 ^ v472;
        uint32_t const v474 = v473 * v454;
        uint32_t const v475 = v474 >> v456;
        uint32_t const v476 = v474 ^ v475;
        uint32_t const v477 = v476 * v459;
        uint32_t const v478 = v477 >> v451;
        uint32_t const v479 = v477 ^ v478;
        uint32_t const v480 = 8;
        uint32_t const v481 = v479 >> v480;
        float const v482 = float(v481);
        float const v483 = 1.192092900e-07;
        float const v484 = -1;
        float const v485 = fma(v482, v483, v484);
        uint32_t const v486 = v101 * v6;
        uint32_t const v487 = v486 + v29;
        float * const v488 = &v0[v487];
        *v488 = v485;
      }
    }
    if(v125) {
      uint32_t const v489 = 51200;
      uint32_t const v490 = v489 + v122;
      float const* const v491 = &v1[v490];
      float const v492 = *v491;
      bool const v493 = v492 > v37;
      if(v493) {
        float const v494 = *v164;
        uint32_t const v495 = v122 * v6;
        uint32_t const v496 = v495 + v29;
        float * const v497 = &v0[v496];
        *v497 = v494;
      }
      else {
        uint32_t const v498 = uint32_t(v122);
        uint32_t const v499 = v498 + v7;
        uint32_t const v500 = uint32_t(v29);
        uint32_t const v501 = 16;
        uint32_t const v502 = v500 >> v501;
        uint32_t const v503 = v500 ^ v502;
        uint32_t const v504 = 2146121005;
        uint32_t const v505 = v503 * v504;
        uint32_t const v506 = 15;
        uint32_t const v507 = v505 >> v506;
        uint32_t const v508 = v505 ^ v507;
        uint32_t const v509 = 2221713035;
        uint32_t const v510 = v508 * v509;
        uint32_t const v511 = v510 >> v501;
        uint32_t const v512 = v510 ^ v511;
        uint32_t const v513 = v499 >> v501;
        uint32_t const v514 = v499 ^ v513;
        uint32_t const v515 = v514 * v504;
        uint32_t const v516 = v515 >> v506;
        uint32_t const v517 = v515 ^ v516;
        uint32_t const v518 = v517 * v509;
        uint32_t const v519 = v518 >> v501;
        uint32_t const v520 = v518 ^ v519;
        uint32_t const v521 = v512 + v520;
        uint32_t const v522 = v521 >> v501;
        uint32_t const v523 = v521 ^ v522;
        uint32_t const v524 = v523 * v504;
        uint32_t const v525 = v524 >> v506;
        uint32_t const v526 = v524 ^ v525;
        uint32_t const v527 = v526 * v509;
        uint32_t const v528 = v527 >> v501;
        uint32_t const v529 = v527 ^ v528;
        uint32_t const v530 = 8;
        uint32_t const v531 = v529 >> v530;
        float const v532 = float(v531);
        float const v533 = 1.192092900e-07;
        float const v534 = -1;
        float const v535 = fma(v532, v533, v534);
        uint32_t const v536 = v122 * v6;
        uint32_t const v537 = v536 + v29;
        float * const v538 = &v0[v537];
        *v538 = v535;
      }
    }
  }
  return;
}
