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
  uint32_t scalars_usize[4];
  uint32_t scalars_u32[2];
  uint32_t static_meta[2];
};
extern "C" __global__ void __launch_bounds__(256)  subspace_apply(float * const __restrict__ v0, float const* const __restrict__ v1, __grid_constant__ info_st const info_v2) {
  extern __shared__ __align__(4) char v3[];
  uint32_t const v4 = 0;
  uint32_t const v5 = info_v2.scalars_usize[0];
  uint32_t const v6 = info_v2.scalars_usize[1];
  uint32_t const v7 = info_v2.scalars_usize[2];
  uint32_t const v8 = info_v2.scalars_u32[0];
  uint32_t const v9 = threadIdx.x;
  uint32_t const v10 = uint32_t(v9);
  uint32_t const v11 = 8;
  uint32_t const v12 = v10 % v11;
  uint32_t const v13 = v10 / v11;
  uint32_t const v14 = blockIdx.z;
  uint32_t const v15 = uint32_t(v14);
  uint32_t const v16 = gridDim.y;
  uint32_t const v17 = uint32_t(v16);
  uint32_t const v18 = v15 * v17;
  uint32_t const v19 = gridDim.x;
  uint32_t const v20 = uint32_t(v19);
  uint32_t const v21 = v18 * v20;
  uint32_t const v22 = blockIdx.y;
  uint32_t const v23 = uint32_t(v22);
  uint32_t const v24 = v23 * v20;
  uint32_t const v25 = v21 + v24;
  uint32_t const v26 = blockIdx.x;
  uint32_t const v27 = uint32_t(v26);
  uint32_t const v28 = v25 + v27;
  uint32_t const v29 = v28 * v11;
  uint32_t const v30 = v29 + v12;
  uint32_t const v31 = 25600;
  uint32_t const v32 = v7 + v31;
  uint32_t const v33 = v32 + v31;
  array<float, 25760> * const v34 = reinterpret_cast<array<float, 25760> *>(&v3[0]);
  array<float, 1280> * const v35 = reinterpret_cast<array<float, 1280> *>(&v3[103040]);
  uint32_t const v36 = 160;
  uint32_t const v37 = v33 + v36;
  float const* const v38 = &v1[v37];
  float const v39 = *v38;
  float const v40 = 2;
  bool const v41 = v39 < v40;
  if(v41) {
    float const v42 = 0;
    float v43_store;
    float * v43 = &v43_store;
    *v43 = v42;
    bool const v44 = v13 < v5;
    bool const v45 = v30 < v6;
    bool const v46 = v44 && v45;
    bool v47_store;
    bool * v47 = &v47_store;
    if(v46) {
      uint32_t const v48 = v33 + v13;
      float const* const v49 = &v1[v48];
      float const v50 = *v49;
      bool const v51 = v50 > v42;
      *v47 = v51;
    }
    else {
      bool const v52 = false;
      *v47 = v52;
    }
    bool const v53 = *v47;
    if(v53) {
      uint32_t const v54 = v13 * v6;
      uint32_t const v55 = v54 + v30;
      float * const v56 = &v0[v55];
      float const v57 = *v56;
      *v43 = v57;
    }
    uint32_t const v58 = v13 * v11;
    uint32_t const v59 = v58 + v12;
    float * const v60 = &(*v35)[v59];
    float const v61 = *v43;
    *v60 = v61;
    uint32_t const v62 = 32;
    uint32_t const v63 = v13 + v62;
    float v64_store;
    float * v64 = &v64_store;
    *v64 = v42;
    bool const v65 = v63 < v5;
    bool const v66 = v65 && v45;
    bool v67_store;
    bool * v67 = &v67_store;
    if(v66) {
      uint32_t const v68 = v33 + v63;
      float const* const v69 = &v1[v68];
      float const v70 = *v69;
      bool const v71 = v70 > v42;
      *v67 = v71;
    }
    else {
      bool const v72 = false;
      *v67 = v72;
    }
    bool const v73 = *v67;
    if(v73) {
      uint32_t const v74 = v63 * v6;
      uint32_t const v75 = v74 + v30;
      float * const v76 = &v0[v75];
      float const v77 = *v76;
      *v64 = v77;
    }
    uint32_t const v78 = v63 * v11;
    uint32_t const v79 = v78 + v12;
    float * const v80 = &(*v35)[v79];
    float const v81 = *v64;
    *v80 = v81;
    uint32_t const v82 = 64;
    uint32_t const v83 = v13 + v82;
    float v84_store;
    float * v84 = &v84_store;
    *v84 = v42;
    bool const v85 = v83 < v5;
    bool const v86 = v85 && v45;
    bool v87_store;
    bool * v87 = &v87_store;
    if(v86) {
      uint32_t const v88 = v33 + v83;
      float const* const v89 = &v1[v88];
      float const v90 = *v89;
      bool const v91 = v90 > v42;
      *v87 = v91;
    }
    else {
      bool const v92 = false;
      *v87 = v92;
    }
    bool const v93 = *v87;
    if(v93) {
      uint32_t const v94 = v83 * v6;
      uint32_t const v95 = v94 + v30;
      float * const v96 = &v0[v95];
      float const v97 = *v96;
      *v84 = v97;
    }
    uint32_t const v98 = v83 * v11;
    uint32_t const v99 = v98 + v12;
    float * const v100 = &(*v35)[v99];
    float const v101 = *v84;
    *v100 = v101;
    uint32_t const v102 = 96;
    uint32_t const v103 = v13 + v102;
    float v104_store;
    float * v104 = &v104_store;
    *v104 = v42;
    bool const v105 = v103 < v5;
    bool const v106 = v105 && v45;
    bool v107_store;
    bool * v107 = &v107_store;
    if(v106) {
      uint32_t const v108 = v33 + v103;
      float const* const v109 = &v1[v108];
      float const v110 = *v109;
      bool const v111 = v110 > v42;
      *v107 = v111;
    }
    else {
      bool const v112 = false;
      *v107 = v112;
    }
    bool const v113 = *v107;
    if(v113) {
      uint32_t const v114 = v103 * v6;
      uint32_t const v115 = v114 + v30;
      float * const v116 = &v0[v115];
      float const v117 = *v116;
      *v104 = v117;
    }
    uint32_t const v118 = v103 * v11;
    uint32_t const v119 = v118 + v12;
    float * const v120 = &(*v35)[v119];
    float const v121 = *v104;
    *v120 = v121;
    uint32_t const v122 = 128;
    uint32_t const v123 = v13 + v122;
    float v124_store;
    float * v124 = &v124_store;
    *v124 = v42;
    bool const v125 = v123 < v5;
    bool const v126 = v125 && v45;
    bool v127_store;
    bool * v127 = &v127_store;
    if(v126) {
      uint32_t const v128 = v33 + v123;
      float const* const v129 = &v1[v128];
      float const v130 = *v129;
      bool const v131 = v130 > v42;
      *v127 = v131;
    }
    else {
      bool const v132 = false;
      *v127 = v132;
    }
    bool const v133 = *v127;
    if(v133) {
      uint32_t const v134 = v123 * v6;
      uint32_t const v135 = v134 + v30;
      float * const v136 = &v0[v135];
      float const v137 = *v136;
      *v124 = v137;
    }
    uint32_t const v138 = v123 * v11;
    uint32_t const v139 = v138 + v12;
    float * const v140 = &(*v35)[v139];
    float const v141 = *v124;
    *v140 = v141;
    uint32_t const v142 = 256;
    for(uint32_t v143 = v10; v143 < v31; v143 += v142) {
      uint32_t const v144 = v32 + v143;
      float const* const v145 = &v1[v144];
      float const v146 = *v145;
      uint32_t const v147 = v143 / v36;
      uint32_t const v148 = 161;
      uint32_t const v149 = v147 * v148;
      uint32_t const v150 = v143 % v36;
      uint32_t const v151 = v149 + v150;
      float * const v152 = &(*v34)[v151];
      *v152 = v146;
    }
    __syncthreads();
    array<float, 5> v153_store = {};
    array<float, 5> * v153 = &v153_store;
    float * const v154 = &(*v153)[v4];
    *v154 = v42;
    uint32_t const v155 = 1;
    float * const v156 = &(*v153)[v155];
    *v156 = v42;
    uint32_t const v157 = 2;
    float * const v158 = &(*v153)[v157];
    *v158 = v42;
    uint32_t const v159 = 3;
    float * const v160 = &(*v153)[v159];
    *v160 = v42;
    uint32_t const v161 = 4;
    float * const v162 = &(*v153)[v161];
    *v162 = v42;
    for(uint32_t v163 = v4; v163 < v62; v163 += v155) {
      uint32_t const v164 = v163 * v11;
      uint32_t const v165 = v164 + v12;
      float * const v166 = &(*v35)[v165];
      float const v167 = *v166;
      uint32_t const v168 = 161;
      uint32_t const v169 = v13 * v168;
      uint32_t const v170 = v169 + v163;
      float * const v171 = &(*v34)[v170];
      float const v172 = *v171;
      float const v173 = *v154;
      float const v174 = fma(v172, v167, v173);
      *v154 = v174;
      uint32_t const v175 = v63 * v168;
      uint32_t const v176 = v175 + v163;
      float * const v177 = &(*v34)[v176];
      float const v178 = *v177;
      float const v179 = *v156;
      float const v180 = fma(v178, v167, v179);
      *v156 = v180;
      uint32_t const v181 = v83 * v168;
      uint32_t const v182 = v181 + v163;
      float * const v183 = &(*v34)[v182];
      float const v184 = *v183;
      float const v185 = *v158;
      float const v186 = fma(v184, v167, v185);
      *v158 = v186;
      uint32_t const v187 = v103 * v168;
      uint32_t const v188 = v187 + v163;
      float * const v189 = &(*v34)[v188];
      float const v190 = *v189;
      float const v191 = *v160;
      float const v192 = fma(v190, v167, v191);
      *v160 = v192;
      uint32_t const v193 = v123 * v168;
      uint32_t const v194 = v193 + v163;
      float * const v195 = &(*v34)[v194];
      float const v196 = *v195;
      float const v197 = *v162;
      float const v198 = fma(v196, v167, v197);
      *v162 = v198;
    }
    for(uint32_t v199 = v4; v199 < v62; v199 += v155) {
      uint32_t const v200 = v62 + v199;
      uint32_t const v201 = v200 * v11;
      uint32_t const v202 = v201 + v12;
      float * const v203 = &(*v35)[v202];
      float const v204 = *v203;
      uint32_t const v205 = 161;
      uint32_t const v206 = v63 * v205;
      uint32_t const v207 = v206 + v200;
      float * const v208 = &(*v34)[v207];
      float const v209 = *v208;
      float const v210 = *v156;
      float const v211 = fma(v209, v204, v210);
      *v156 = v211;
      uint32_t const v212 = v83 * v205;
      uint32_t const v213 = v212 + v200;
      float * const v214 = &(*v34)[v213];
      float const v215 = *v214;
      float const v216 = *v158;
      float const v217 = fma(v215, v204, v216);
      *v158 = v217;
      uint32_t const v218 = v103 * v205;
      uint32_t const v219 = v218 + v200;
      float * const v220 = &(*v34)[v219];
      float const v221 = *v220;
      float const v222 = *v160;
      float const v223 = fma(v221, v204, v222);
      *v160 = v223;
      uint32_t const v224 = v123 * v205;
      uint32_t const v225 = v224 + v200;
      float * const v226 = &(*v34)[v225];
      float const v227 = *v226;
      float const v228 = *v162;
      float const v229 = fma(v227, v204, v228);
      *v162 = v229;
    }
    for(uint32_t v230 = v4; v230 < v62; v230 += v155) {
      uint32_t const v231 = v82 + v230;
      uint32_t const v232 = v231 * v11;
      uint32_t const v233 = v232 + v12;
      float * const v234 = &(*v35)[v233];
      float const v235 = *v234;
      uint32_t const v236 = 161;
      uint32_t const v237 = v83 * v236;
      uint32_t const v238 = v237 + v231;
      float * const v239 = &(*v34)[v238];
      float const v240 = *v239;
      float const v241 = *v158;
      float const v242 = fma(v240, v235, v241);
      *v158 = v242;
      uint32_t const v243 = v103 * v236;
      uint32_t const v244 = v243 + v231;
      float * const v245 = &(*v34)[v244];
      float const v246 = *v245;
      float const v247 = *v160;
      float const v248 = fma(v246, v235, v247);
      *v160 = v248;
      uint32_t const v249 = v123 * v236;
      uint32_t const v250 = v249 + v231;
      float * const v251 = &(*v34)[v250];
      float const v252 = *v251;
      float const v253 = *v162;
      float const v254 = fma(v252, v235, v253);
      *v162 = v254;
    }
    for(uint32_t v255 = v4; v255 < v62; v255 += v155) {
      uint32_t const v256 = v102 + v255;
      uint32_t const v257 = v256 * v11;
      uint32_t const v258 = v257 + v12;
      float * const v259 = &(*v35)[v258];
      float const v260 = *v259;
      uint32_t const v261 = 161;
      uint32_t const v262 = v103 * v261;
      uint32_t const v263 = v262 + v256;
      float * const v264 = &(*v34)[v263];
      float const v265 = *v264;
      float const v266 = *v160;
      float const v267 = fma(v265, v260, v266);
      *v160 = v267;
      uint32_t const v268 = v123 * v261;
      uint32_t const v269 = v268 + v256;
      float * const v270 = &(*v34)[v269];
      float const v271 = *v270;
      float const v272 = *v162;
      float const v273 = fma(v271, v260, v272);
      *v162 = v273;
    }
    for(uint32_t v274 = v4; v274 < v62; v274 += v155) {
      uint32_t const v275 = v122 + v274;
      uint32_t const v276 = v275 * v11;
      uint32_t const v277 = v276 + v12;
      float * const v278 = &(*v35)[v277];
      float const v279 = *v278;
      uint32_t const v280 = 161;
      uint32_t const v281 = v123 * v280;
      uint32_t const v282 = v281 + v275;
      float * const v283 = &(*v34)[v282];
      float const v284 = *v283;
      float const v285 = *v162;
      float const v286 = fma(v284, v279, v285);
      *v162 = v286;
    }
    if(v46) {
      uint32_t const v287 = v33 + v13;
      float const* const v288 = &v1[v287];
      float const v289 = *v288;
      bool const v290 = v289 > v42;
      if(v290) {
        float const v291 = *v154;
        uint32_t const v292 = v13 * v6;
        uint32_t const v293 = v292 + v30;
        float * const v294 = &v0[v293];
        *v294 = v291;
      }
      else {
        uint32_t const v295 = uint32_t(v13);
        uint32_t const v296 = v295 + v8;
        uint32_t const v297 = uint32_t(v30);
        uint32_t const v298 = 16;
        uint32_t const v299 = v297 >> v298;
        uint32_t const v300 = v297 ^ v299;
        uint32_t const v301 = 2146121005;
        uint32_t const v302 = v300 * v301;
        uint32_t const v303 = 15;
        uint32_t const v304 = v302 >> v303;
        uint32_t const v305 = v302 ^ v304;
        uint32_t const v306 = 2221713035;
        uint32_t const v307 = v305 * v306;
        uint32_t const v308 = v307 >> v298;
        uint32_t const v309 = v307 ^ v308;
        uint32_t const v310 = v296 >> v298;
        uint32_t const v311 = v296 ^ v310;
        uint32_t const v312 = v311 * v301;
        uint32_t const v313 = v312 >> v303;
        uint32_t const v314 = v312 ^ v313;
        uint32_t const v315 = v314 * v306;
        uint32_t const v316 = v315 >> v298;
        uint32_t const v317 = v315 ^ v316;
        uint32_t const v318 = v309 + v317;
        uint32_t const v319 = v318 >> v298;
        uint32_t const v320 = v318 ^ v319;
        uint32_t const v321 = v320 * v301;
        uint32_t const v322 = v321 >> v303;
        uint32_t const v323 = v321 ^ v322;
        uint32_t const v324 = v323 * v306;
        uint32_t const v325 = v324 >> v298;
        uint32_t const v326 = v324 ^ v325;
        uint32_t const v327 = 8;
        uint32_t const v328 = v326 >> v327;
        float const v329 = float(v328);
        float const v330 = 1.192092900e-07;
        float const v331 = -1;
        float const v332 = fma(v329, v330, v331);
        uint32_t const v333 = v13 * v6;
        uint32_t const v334 = v333 + v30;
        float * const v335 = &v0[v334];
        *v335 = v332;
      }
    }
    if(v66) {
      uint32_t const v336 = v33 + v63;
      float const* const v337 = &v1[v336];
      float const v338 = *v337;
      bool const v339 = v338 > v42;
      if(v339) {
        float const v340 = *v156;
        uint32_t const v341 = v63 * v6;
        uint32_t const v342 = v341 + v30;
        float * const v343 = &v0[v342];
        *v343 = v340;
      }
      else {
        uint32_t const v344 = uint32_t(v63);
        uint32_t const v345 = v344 + v8;
        uint32_t const v346 = uint32_t(v30);
        uint32_t const v347 = 16;
        uint32_t const v348 = v346 >> v347;
        uint32_t const v349 = v346 ^ v348;
        uint32_t const v350 = 2146121005;
        uint32_t const v351 = v349 * v350;
        uint32_t const v352 = 15;
        uint32_t const v353 = v351 >> v352;
        uint32_t const v354 = v351 ^ v353;
        uint32_t const v355 = 2221713035;
        uint32_t const v356 = v354 * v355;
        uint32_t const v357 = v356 >> v347;
        uint32_t const v358 = v356 ^ v357;
        uint32_t const v359 = v345 >> v347;
        uint32_t const v360 = v345 ^ v359;
        uint32_t const v361 = v360 * v350;
        uint32_t const v362 = v361 >> v352;
        uint32_t const v363 = v361 ^ v362;
        uint32_t const v364 = v363 * v355;
        uint32_t const v365 = v364 >> v347;
        uint32_t const v366 = v364 ^ v365;
        uint32_t const v367 = v358 + v366;
        uint32_t const v368 = v367 >> v347;
        uint32_t const v369 = v367 ^ v368;
        uint32_t const v370 = v369 * v350;
        uint32_t const v371 = v370 >> v352;
        uint32_t const v372 = v370 ^ v371;
        uint32_t const v373 = v372 * v355;
        uint32_t const v374 = v373 >> v347;
        uint32_t const v375 = v373 ^ v374;
        uint32_t const v376 = 8;
        uint32_t const v377 = v375 >> v376;
        float const v378 = float(v377);
        float const v379 = 1.192092900e-07;
        float const v380 = -1;
        float const v381 = fma(v378, v379, v380);
        uint32_t const v382 = v63 * v6;
        uint32_t const v383 = v382 + v30;
        float * const v384 = &v0[v383];
        *v384 = v381;
      }
    }
    if(v86) {
      uint32_t const v385 = v33 + v83;
      float const* const v386 = &v1[v385];
      float const v387 = *v386;
      bool const v388 = v387 > v42;
      if(v388) {
        float const v389 = *v158;
        uint32_t const v390 = v83 * v6;
        uint32_t const v391 = v390 + v30;
        float * const v392 = &v0[v391];
        *v392 = v389;
      }
      else {
        uint32_t const v393 = uint32_t(v83);
        uint32_t const v394 = v393 + v8;
        uint32_t const v395 = uint32_t(v30);
        uint32_t const v396 = 16;
        uint32_t const v397 = v395 >> v396;
        uint32_t const v398 = v395 ^ v397;
        uint32_t const v399 = 2146121005;
        uint32_t const v400 = v398 * v399;
        uint32_t const v401 = 15;
        uint32_t const v402 = v400 >> v401;
        uint32_t const v403 = v400 ^ v402;
        uint32_t const v404 = 2221713035;
        uint32_t const v405 = v403 * v404;
        uint32_t const v406 = v405 >> v396;
        uint32_t const v407 = v405 ^ v406;
        uint32_t const v408 = v394 >> v396;
        uint32_t const v409 = v394 ^ v408;
        uint32_t const v410 = v409 * v399;
        uint32_t const v411 = v410 >> v401;
        uint32_t const v412 = v410 ^ v411;
        uint32_t const v413 = v412 * v404;
        uint32_t const v414 = v413 >> v396;
        uint32_t const v415 = v413 ^ v414;
        uint32_t const v416 = v407 + v415;
        uint32_t const v417 = v416 >> v396;
        uint32_t const v418 = v416 ^ v417;
        uint32_t const v419 = v418 * v399;
        uint32_t const v420 = v419 >> v401;
        uint32_t const v421 = v419 ^ v420;
        uint32_t const v422 = v421 * v404;
        uint32_t const v423 = v422 >> v396;
        uint32_t const v424 = v422 ^ v423;
        uint32_t const v425 = 8;
        uint32_t const v426 = v424 >> v425;
        float const v427 = float(v426);
        float const v428 = 1.192092900e-07;
        float const v429 = -1;
        float const v430 = fma(v427, v428, v429);
        uint32_t const v431 = v83 * v6;
        uint32_t const v432 = v431 + v30;
        float * const v433 = &v0[v432];
        *v433 = v430;
      }
    }
    if(v106) {
      uint32_t const v434 = v33 + v103;
      float const* const v435 = &v1[v434];
      float const v436 = *v435;
      bool const v437 = v436 > v42;
      if(v437) {
        float const v438 = *v160;
        uint32_t const v439 = v103 * v6;
        uint32_t const v440 = v439 + v30;
        float * const v441 = &v0[v440];
        *v441 = v438;
      }
      else {
        uint32_t const v442 = uint32_t(v103);
        uint32_t const v443 = v442 + v8;
        uint32_t const v444 = uint32_t(v30);
        uint32_t const v445 = 16;
        uint32_t const v446 = v444 >> v445;
        uint32_t const v447 = v444 ^ v446;
        uint32_t const v448 = 2146121005;
        uint32_t const v449 = v447 * v448;
        uint32_t const v450 = 15;
        uint32_t const v451 = v449 >> v450;
        uint32_t const v452 = v449 ^ v451;
        uint32_t const v453 = 2221713035;
        uint32_t const v454 = v452 * v453;
        uint32_t const v455 = v454 >> v445;
        uint32_t const v456 = v454 ^ v455;
        uint32_t const v457 = v443 >> v445;
        uint32_t const v458 = v443 ^ v457;
        uint32_t const v459 = v458 * v448;
        uint32_t const v460 = v459 >> v450;
        uint32_t const v461 = v459 ^ v460;
        uint32_t const v462 = v461 * v453;
        uint32_t const v463 = v462 >> v445;
        uint32_t const v464 = v462 ^ v463;
        uint32_t const v465 = v456 + v464;
        uint32_t const v466 = v465 >> v445;
        uint32_t const v467 = v465 ^ v466;
        uint32_t const v468 = v467 * v448;
        uint32_t const v469 = v468 >> v450;
        uint32_t const v470 = v468 ^ v469;
        uint32_t const v471 = v470 * v453;
        uint32_t const v472 = v471 >> v445;
        uint32_t const v473 = v471 ^ v472;
        uint32_t const v474 = 8;
        uint32_t const v475 = v473 >> v474;
        float const v476 = float(v475);
        float const v477 = 1.192092900e-07;
        float const v478 = -1;
        float const v479 = fma(v476, v477, v478);
        uint32_t const v480 = v103 * v6;
        uint32_t const v481 = v480 + v30;
        float * const v482 = &v0[v481];
        *v482 = v479;
      }
    }
    if(v126) {
      uint32_t const v483 = v33 + v123;
      float const* const v484 = &v1[v483];
      float const v485 = *v484;
      bool const v486 = v485 > v42;
      if(v486) {
        float const v487 = *v162;
        uint32_t const v488 = v123 * v6;
        uint32_t const v489 = v488 + v30;
        float * const v490 = &v0[v489];
        *v490 = v487;
      }
      else {
        uint32_t const v491 = uint32_t(v123);
        uint32_t const v492 = v491 + v8;
        uint32_t const v493 = uint32_t(v30);
        uint32_t const v494 = 16;
        uint32_t const v495 = v493 >> v494;
        uint32_t const v496 = v493 ^ v495;
        uint32_t const v497 = 2146121005;
        uint32_t const v498 = v496 * v497;
        uint32_t const v499 = 15;
        uint32_t const v500 = v498 >> v499;
        uint32_t const v501 = v498 ^ v500;
        uint32_t const v502 = 2221713035;
        uint32_t const v503 = v501 * v502;
        uint32_t const v504 = v503 >> v494;
        uint32_t const v505 = v503 ^ v504;
        uint32_t const v506 = v492 >> v494;
        uint32_t const v507 = v492 ^ v506;
        uint32_t const v508 = v507 * v497;
        uint32_t const v509 = v508 >> v499;
        uint32_t const v510 = v508 ^ v509;
        uint32_t const v511 = v510 * v502;
        uint32_t const v512 = v511 >> v494;
        uint32_t const v513 = v511 ^ v512;
        uint32_t const v514 = v505 + v513;
        uint32_t const v515 = v514 >> v494;
        uint32_t const v516 = v514 ^ v515;
        uint32_t const v517 = v516 * v497;
        uint32_t const v518 = v517 >> v499;
        uint32_t const v519 = v517 ^ v518;
        uint32_t const v520 = v519 * v502;
        uint32_t const v521 = v520 >> v494;
        uint32_t const v522 = v520 ^ v521;
        uint32_t const v523 = 8;
        uint32_t const v524 = v522 >> v523;
        float const v525 = float(v524);
        float const v526 = 1.192092900e-07;
        float const v527 = -1;
        float const v528 = fma(v525, v526, v527);
        uint32_t const v529 = v123 * v6;
        uint32_t const v530 = v529 + v30;
        float * const v531 = &v0[v530];
        *v531 = v528;
      }
    }
  }
  return;
}
