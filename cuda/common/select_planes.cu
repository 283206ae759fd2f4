// A cube of 512 x 1 x 1 units, 640 bytes of shared memory.
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
struct alignas(8) float_2 { float i_0; float i_1; };
struct alignas(16) float_4 { float i_0; float i_1; float i_2; float i_3; };
struct info_st {
  uint32_t scalars_usize[6];
  uint32_t scalars_u32[2];
  uint32_t static_meta[12];
};
extern "C" __global__ void __launch_bounds__(512)  select_planes(float_4 const* const __restrict__ v0, float_2 const* const __restrict__ v1, uint32_t const* const __restrict__ v2, uint32_t const* const __restrict__ v3, uint32_t * const __restrict__ v4, uint32_t * const __restrict__ v5, uint32_t * const __restrict__ v6, uint32_t * const __restrict__ v7, uint32_t * const __restrict__ v8, uint32_t * const __restrict__ v9, uint32_t * const __restrict__ v10, __grid_constant__ info_st const info_v11) {
  extern __shared__ __align__(4) char v12[];
  uint32_t const v13 = 0;
  uint32_t const v14 = info_v11.scalars_usize[0];
  uint32_t const v15 = info_v11.scalars_usize[1];
  uint32_t const v16 = info_v11.scalars_u32[0];
  uint32_t const v17 = info_v11.scalars_usize[2];
  uint32_t const v18 = info_v11.scalars_usize[3];
  uint32_t const v19 = info_v11.scalars_usize[4];
  uint32_t const v20 = blockIdx.z;
  uint32_t const v21 = uint32_t(v20);
  uint32_t const v22 = gridDim.y;
  uint32_t const v23 = uint32_t(v22);
  uint32_t const v24 = v21 * v23;
  uint32_t const v25 = gridDim.x;
  uint32_t const v26 = uint32_t(v25);
  uint32_t const v27 = v24 * v26;
  uint32_t const v28 = blockIdx.y;
  uint32_t const v29 = uint32_t(v28);
  uint32_t const v30 = v29 * v26;
  uint32_t const v31 = v27 + v30;
  uint32_t const v32 = blockIdx.x;
  uint32_t const v33 = uint32_t(v32);
  uint32_t const v34 = v31 + v33;
  bool const v35 = v34 < v14;
  if(v35) {
    uint32_t const v36 = threadIdx.x;
    uint32_t const v37 = 0;
    uint32_t const v38 = 512;
    uint32_t const v39 = 1;
    uint32_t const v40 = uint32_t(v36);
    uint32_t const v41 = v34 % v15;
    uint32_t const v42 = v34 / v15;
    uint32_t const v43 = 16;
    uint32_t const v44 = v42 * v43;
    uint32_t const v45 = 5;
    uint32_t const v46 = v44 + v45;
    uint32_t const* const v47 = &v2[v46];
    uint32_t const v48 = *v47;
    uint32_t const v49 = uint32_t(v48);
    uint32_t const v50 = 6;
    uint32_t const v51 = v44 + v50;
    uint32_t const* const v52 = &v2[v51];
    uint32_t const v53 = *v52;
    uint32_t const v54 = 7;
    uint32_t const v55 = v44 + v54;
    uint32_t const* const v56 = &v2[v55];
    uint32_t const v57 = *v56;
    uint32_t const v58 = 12;
    uint32_t const v59 = v44 + v58;
    uint32_t const* const v60 = &v2[v59];
    uint32_t const v61 = *v60;
    uint32_t const v62 = 2;
    uint32_t const v63 = v44 + v62;
    uint32_t const* const v64 = &v2[v63];
    uint32_t const v65 = *v64;
    uint32_t const v66 = uint32_t(v65);
    uint32_t const v67 = 1;
    uint32_t const v68 = v44 + v67;
    uint32_t const* const v69 = &v2[v68];
    uint32_t const v70 = *v69;
    uint32_t const v71 = uint32_t(v70);
    uint32_t const v72 = v41 * v66;
    uint32_t const v73 = v71 + v72;
    uint32_t const v74 = 10;
    uint32_t const v75 = v44 + v74;
    uint32_t const* const v76 = &v2[v75];
    uint32_t const v77 = *v76;
    uint32_t const v78 = uint32_t(v77);
    uint32_t const v79 = 8;
    uint32_t const v80 = v44 + v79;
    uint32_t const* const v81 = &v2[v80];
    uint32_t const v82 = *v81;
    uint32_t const v83 = 9;
    uint32_t const v84 = v44 + v83;
    uint32_t const* const v85 = &v2[v84];
    uint32_t const v86 = *v85;
    uint32_t const v87 = v53 + v86;
    uint32_t const v88 = v34 * v19;
    uint32_t const v89 = uint32_t(v16);
    uint32_t const v90 = v34 * v89;
    uint32_t const v91 = v90 * v62;
    array<uint32_t, 32> * const v92 = reinterpret_cast<array<uint32_t, 32> *>(&v12[0]);
    uint32_t const v93 = 32;
    uint32_t const v94 = uint32_t(v53);
    uint32_t const v95 = 512;
    for(uint32_t v96 = v40; v96 < v94; v96 += v95) {
      uint32_t const v97 = uint32_t(v96);
      uint32_t const v98 = v88 + v96;
      uint32_t * const v99 = &v7[v98];
      *v99 = v97;
    }
    uint32_t const v100 = uint32_t(v86);
    for(uint32_t v101 = v40; v101 < v100; v101 += v95) {
      uint32_t const v102 = uint32_t(v101);
      uint32_t const v103 = v82 + v102;
      uint32_t const v104 = v103 % v57;
      uint32_t const v105 = v53 + v104;
      uint32_t const v106 = v88 + v94;
      uint32_t const v107 = v106 + v101;
      uint32_t * const v108 = &v7[v107];
      *v108 = v105;
    }
    uint32_t const v109 = 32;
    uint32_t const v110 = v36 / v109;
    uint32_t const v111 = uint32_t(v110);
    uint32_t const v112 = v49 + v93;
    uint32_t const v113 = v112 - v67;
    uint32_t const v114 = v113 / v93;
    array<float, 4> v115_store = {};
    array<float, 4> * v115 = &v115_store;
    uint32_t const v116 = 4;
    array<float, 4> v117_store = {};
    array<float, 4> * v117 = &v117_store;
    float * const v118 = &(*v115)[v13];
    float const v119 = -1.000000020e+30;
    *v118 = v119;
    float * const v120 = &(*v117)[v13];
    float const v121 = 0;
    *v120 = v121;
    float * const v122 = &(*v115)[v67];
    *v122 = v119;
    float * const v123 = &(*v117)[v67];
    *v123 = v121;
    float * const v124 = &(*v115)[v62];
    *v124 = v119;
    float * const v125 = &(*v117)[v62];
    *v125 = v121;
    uint32_t const v126 = 3;
    float * const v127 = &(*v115)[v126];
    *v127 = v119;
    float * const v128 = &(*v117)[v126];
    *v128 = v121;
    for(uint32_t v129 = v40; v129 < v114; v129 += v95) {
      uint32_t const v130 = v34 * v116;
      uint32_t const v131 = v130 * v18;
      uint32_t const v132 = v131 + v129;
      float_2 const* const v133 = &v1[v132];
      float_2 const v134 = *v133;
      float const v135 = *v118;
      float const v136 = v134.i_0;
      float const v137 = max(v135, v136);
      float const v138 = *v120;
      float const v139 = v135 - v137;
      float const v140 = exp(v139);
      float const v141 = v134.i_1;
      float const v142 = v136 - v137;
      float const v143 = exp(v142);
      float const v144 = v141 * v143;
      float const v145 = fma(v138, v140, v144);
      *v120 = v145;
      *v118 = v137;
      uint32_t const v146 = v130 + v67;
      uint32_t const v147 = v146 * v18;
      uint32_t const v148 = v147 + v129;
      float_2 const* const v149 = &v1[v148];
      float_2 const v150 = *v149;
      float const v151 = *v122;
      float const v152 = v150.i_0;
      float const v153 = max(v151, v152);
      float const v154 = *v123;
      float const v155 = v151 - v153;
      float const v156 = exp(v155);
      float const v157 = v150.i_1;
      float const v158 = v152 - v153;
      float const v159 = exp(v158);
      float const v160 = v157 * v159;
      float const v161 = fma(v154, v156, v160);
      *v123 = v161;
      *v122 = v153;
      uint32_t const v162 = v130 + v62;
      uint32_t const v163 = v162 * v18;
      uint32_t const v164 = v163 + v129;
      float_2 const* const v165 = &v1[v164];
      float_2 const v166 = *v165;
      float const v167 = *v124;
      float const v168 = v166.i_0;
      float const v169 = max(v167, v168);
      float const v170 = *v125;
      float const v171 = v167 - v169;
      float const v172 = exp(v171);
      float const v173 = v166.i_1;
      float const v174 = v168 - v169;
      float const v175 = exp(v174);
      float const v176 = v173 * v175;
      float const v177 = fma(v170, v172, v176);
      *v125 = v177;
      *v124 = v169;
      uint32_t const v178 = v130 + v126;
      uint32_t const v179 = v178 * v18;
      uint32_t const v180 = v179 + v129;
      float_2 const* const v181 = &v1[v180];
      float_2 const v182 = *v181;
      float const v183 = *v127;
      float const v184 = v182.i_0;
      float const v185 = max(v183, v184);
      float const v186 = *v128;
      float const v187 = v183 - v185;
      float const v188 = exp(v187);
      float const v189 = v182.i_1;
      float const v190 = v184 - v185;
      float const v191 = exp(v190);
      float const v192 = v189 * v191;
      float const v193 = fma(v186, v188, v192);
      *v128 = v193;
      *v127 = v185;
    }
    array<float, 128> * const v194 = reinterpret_cast<array<float, 128> *>(&v12[128]);
    uint32_t const v195 = 128;
    float const v196 = *v118;
    uint32_t const v197 = warpSize;
    uint32_t const v198 = min(v197, v38);
    float v199_store;
    float * v199 = &v199_store;
    *v199 = v196;
    uint32_t v200_store;
    uint32_t * v200 = &v200_store;
    *v200 = v39;
    while([&]{
      uint32_t const v201 = *v200;
      bool const v202 = v201 < v198;
      return v202;
    }()) {
      float const v203 = *v199;
      uint32_t const v204 = *v200;
      float const v205 = __shfl_xor_sync(__activemask(), v203, v204);
      float const v206 = max(v203, v205);
      *v199 = v206;
      uint32_t const v207 = 2;
      uint32_t const v208 = v204 * v207;
      *v200 = v208;
    }
    float const v209 = *v199;
    float const v210 = *v120;
    float const v211 = *v118;
    float const v212 = v211 - v209;
    float const v213 = exp(v212);
    float const v214 = v210 * v213;
    float v215_store;
    float * v215 = &v215_store;
    *v215 = v214;
    uint32_t v216_store;
    uint32_t * v216 = &v216_store;
    *v216 = v39;
    while([&]{
      uint32_t const v217 = *v216;
      bool const v218 = v217 < v198;
      return v218;
    }()) {
      float const v219 = *v215;
      uint32_t const v220 = *v216;
      float const v221 = __shfl_xor_sync(__activemask(), v219, v220);
      float const v222 = v219 + v221;
      *v215 = v222;
      uint32_t const v223 = 2;
      uint32_t const v224 = v220 * v223;
      *v216 = v224;
    }
    float const v225 = *v215;
    uint32_t const v226 = v36 % v109;
    bool const v227 = v226 == v37;
    if(v227) {
      float * const v228 = &(*v194)[v111];
      *v228 = v209;
      uint32_t const v229 = 64;
      uint32_t const v230 = v229 + v111;
      float * const v231 = &(*v194)[v230];
      *v231 = v225;
    }
    float const v232 = *v122;
    float v233_store;
    float * v233 = &v233_store;
    *v233 = v232;
    uint32_t v234_store;
    uint32_t * v234 = &v234_store;
    *v234 = v39;
    while([&]{
      uint32_t const v235 = *v234;
      bool const v236 = v235 < v198;
      return v236;
    }()) {
      float const v237 = *v233;
      uint32_t const v238 = *v234;
      float const v239 = __shfl_xor_sync(__activemask(), v237, v238);
      float const v240 = max(v237, v239);
      *v233 = v240;
      uint32_t const v241 = 2;
      uint32_t const v242 = v238 * v241;
      *v234 = v242;
    }
    float const v243 = *v233;
    float const v244 = *v123;
    float const v245 = *v122;
    float const v246 = v245 - v243;
    float const v247 = exp(v246);
    float const v248 = v244 * v247;
    float v249_store;
    float * v249 = &v249_store;
    *v249 = v248;
    uint32_t v250_store;
    uint32_t * v250 = &v250_store;
    *v250 = v39;
    while([&]{
      uint32_t const v251 = *v250;
      bool const v252 = v251 < v198;
      return v252;
    }()) {
      float const v253 = *v249;
      uint32_t const v254 = *v250;
      float const v255 = __shfl_xor_sync(__activemask(), v253, v254);
      float const v256 = v253 + v255;
      *v249 = v256;
      uint32_t const v257 = 2;
      uint32_t const v258 = v254 * v257;
      *v250 = v258;
    }
    float const v259 = *v249;
    if(v227) {
      uint32_t const v260 = v43 + v111;
      float * const v261 = &(*v194)[v260];
      *v261 = v243;
      uint32_t const v262 = 80;
      uint32_t const v263 = v262 + v111;
      float * const v264 = &(*v194)[v263];
      *v264 = v259;
    }
    float const v265 = *v124;
    float v266_store;
    float * v266 = &v266_store;
    *v266 = v265;
    uint32_t v267_store;
    uint32_t * v267 = &v267_store;
    *v267 = v39;
    while([&]{
      uint32_t const v268 = *v267;
      bool const v269 = v268 < v198;
      return v269;
    }()) {
      float const v270 = *v266;
      uint32_t const v271 = *v267;
      float const v272 = __shfl_xor_sync(__activemask(), v270, v271);
      float const v273 = max(v270, v272);
      *v266 = v273;
      uint32_t const v274 = 2;
      uint32_t const v275 = v271 * v274;
      *v267 = v275;
    }
    float const v276 = *v266;
    float const v277 = *v125;
    float const v278 = *v124;
    float const v279 = v278 - v276;
    float const v280 = exp(v279);
    float const v281 = v277 * v280;
    float v282_store;
    float * v282 = &v282_store;
    *v282 = v281;
    uint32_t v283_store;
    uint32_t * v283 = &v283_store;
    *v283 = v39;
    while([&]{
      uint32_t const v284 = *v283;
      bool const v285 = v284 < v198;
      return v285;
    }()) {
      float const v286 = *v282;
      uint32_t const v287 = *v283;
      float const v288 = __shfl_xor_sync(__activemask(), v286, v287);
      float const v289 = v286 + v288;
      *v282 = v289;
      uint32_t const v290 = 2;
      uint32_t const v291 = v287 * v290;
      *v283 = v291;
    }
    float const v292 = *v282;
    if(v227) {
      uint32_t const v293 = v93 + v111;
      float * const v294 = &(*v194)[v293];
      *v294 = v276;
      uint32_t const v295 = 96;
      uint32_t const v296 = v295 + v111;
      float * const v297 = &(*v194)[v296];
      *v297 = v292;
    }
    float const v298 = *v127;
    float v299_store;
    float * v299 = &v299_store;
    *v299 = v298;
    uint32_t v300_store;
    uint32_t * v300 = &v300_store;
    *v300 = v39;
    while([&]{
      uint32_t const v301 = *v300;
      bool const v302 = v301 < v198;
      return v302;
    }()) {
      float const v303 = *v299;
      uint32_t const v304 = *v300;
      float const v305 = __shfl_xor_sync(__activemask(), v303, v304);
      float const v306 = max(v303, v305);
      *v299 = v306;
      uint32_t const v307 = 2;
      uint32_t const v308 = v304 * v307;
      *v300 = v308;
    }
    float const v309 = *v299;
    float const v310 = *v128;
    float const v311 = *v127;
    float const v312 = v311 - v309;
    float const v313 = exp(v312);
    float const v314 = v310 * v313;
    float v315_store;
    float * v315 = &v315_store;
    *v315 = v314;
    uint32_t v316_store;
    uint32_t * v316 = &v316_store;
    *v316 = v39;
    while([&]{
      uint32_t const v317 = *v316;
      bool const v318 = v317 < v198;
      return v318;
    }()) {
      float const v319 = *v315;
      uint32_t const v320 = *v316;
      float const v321 = __shfl_xor_sync(__activemask(), v319, v320);
      float const v322 = v319 + v321;
      *v315 = v322;
      uint32_t const v323 = 2;
      uint32_t const v324 = v320 * v323;
      *v316 = v324;
    }
    float const v325 = *v315;
    if(v227) {
      uint32_t const v326 = 48;
      uint32_t const v327 = v326 + v111;
      float * const v328 = &(*v194)[v327];
      *v328 = v309;
      uint32_t const v329 = 112;
      uint32_t const v330 = v329 + v111;
      float * const v331 = &(*v194)[v330];
      *v331 = v325;
    }
    __syncthreads();
    array<float, 4> v332_store = {};
    array<float, 4> * v332 = &v332_store;
    float * const v333 = &(*v194)[v13];
    float const v334 = *v333;
    float * const v335 = &(*v194)[v67];
    float const v336 = *v335;
    float const v337 = max(v334, v336);
    float * const v338 = &(*v194)[v62];
    float const v339 = *v338;
    float const v340 = max(v337, v339);
    float * const v341 = &(*v194)[v126];
    float const v342 = *v341;
    float const v343 = max(v340, v342);
    float * const v344 = &(*v194)[v116];
    float const v345 = *v344;
    float const v346 = max(v343, v345);
    float * const v347 = &(*v194)[v45];
    float const v348 = *v347;
    float const v349 = max(v346, v348);
    float * const v350 = &(*v194)[v50];
    float const v351 = *v350;
    float const v352 = max(v349, v351);
    float * const v353 = &(*v194)[v54];
    float const v354 = *v353;
    float const v355 = max(v352, v354);
    float * const v356 = &(*v194)[v79];
    float const v357 = *v356;
    float const v358 = max(v355, v357);
    float * const v359 = &(*v194)[v83];
    float const v360 = *v359;
    float const v361 = max(v358, v360);
    float * const v362 = &(*v194)[v74];
    float const v363 = *v362;
    float const v364 = max(v361, v363);
    uint32_t const v365 = 11;
    float * const v366 = &(*v194)[v365];
    float const v367 = *v366;
    float const v368 = max(v364, v367);
    float * const v369 = &(*v194)[v58];
    float const v370 = *v369;
    float const v371 = max(v368, v370);
    uint32_t const v372 = 13;
    float * const v373 = &(*v194)[v372];
    float const v374 = *v373;
    float const v375 = max(v371, v374);
    uint32_t const v376 = 14;
    float * const v377 = &(*v194)[v376];
    float const v378 = *v377;
    float const v379 = max(v375, v378);
    uint32_t const v380 = 15;
    float * const v381 = &(*v194)[v380];
    float const v382 = *v381;
    float const v383 = max(v379, v382);
    float const v384 = v334 - v383;
    float const v385 = exp(v384);
    uint32_t const v386 = 64;
    float * const v387 = &(*v194)[v386];
    float const v388 = *v387;
    float const v389 = fma(v388, v385, v121);
    float const v390 = v336 - v383;
    float const v391 = exp(v390);
    uint32_t const v392 = 65;
    float * const v393 = &(*v194)[v392];
    float const v394 = *v393;
    float const v395 = fma(v394, v391, v389);
    float const v396 = v339 - v383;
    float const v397 = exp(v396);
    uint32_t const v398 = 66;
    float * const v399 = &(*v194)[v398];
    float const v400 = *v399;
    float const v401 = fma(v400, v397, v395);
    float const v402 = v342 - v383;
    float const v403 = exp(v402);
    uint32_t const v404 = 67;
    float * const v405 = &(*v194)[v404];
    float const v406 = *v405;
    float const v407 = fma(v406, v403, v401);
    float const v408 = v345 - v383;
    float const v409 = exp(v408);
    uint32_t const v410 = 68;
    float * const v411 = &(*v194)[v410];
    float const v412 = *v411;
    float const v413 = fma(v412, v409, v407);
    float const v414 = v348 - v383;
    float const v415 = exp(v414);
    uint32_t const v416 = 69;
    float * const v417 = &(*v194)[v416];
    float const v418 = *v417;
    float const v419 = fma(v418, v415, v413);
    float const v420 = v351 - v383;
    float const v421 = exp(v420);
    uint32_t const v422 = 70;
    float * const v423 = &(*v194)[v422];
    float const v424 = *v423;
    float const v425 = fma(v424, v421, v419);
    float const v426 = v354 - v383;
    float const v427 = exp(v426);
    uint32_t const v428 = 71;
    float * const v429 = &(*v194)[v428];
    float const v430 = *v429;
    float const v431 = fma(v430, v427, v425);
    float const v432 = v357 - v383;
    float const v433 = exp(v432);
    uint32_t const v434 = 72;
    float * const v435 = &(*v194)[v434];
    float const v436 = *v435;
    float const v437 = fma(v436, v433, v431);
    float const v438 = v360 - v383;
    float const v439 = exp(v438);
    uint32_t const v440 = 73;
    float * const v441 = &(*v194)[v440];
    float const v442 = *v441;
    float const v443 = fma(v442, v439, v437);
    float const v444 = v363 - v383;
    float const v445 = exp(v444);
    uint32_t const v446 = 74;
    float * const v447 = &(*v194)[v446];
    float const v448 = *v447;
    float const v449 = fma(v448, v445, v443);
    float const v450 = v367 - v383;
    float const v451 = exp(v450);
    uint32_t const v452 = 75;
    float * const v453 = &(*v194)[v452];
    float const v454 = *v453;
    float const v455 = fma(v454, v451, v449);
    float const v456 = v370 - v383;
    float const v457 = exp(v456);
    uint32_t const v458 = 76;
    float * const v459 = &(*v194)[v458];
    float const v460 = *v459;
    float const v461 = fma(v460, v457, v455);
    float const v462 = v374 - v383;
    float const v463 = exp(v462);
    uint32_t const v464 = 77;
    float * const v465 = &(*v194)[v464];
    float const v466 = *v465;
    float const v467 = fma(v466, v463, v461);
    float const v468 = v378 - v383;
    float const v469 = exp(v468);
    uint32_t const v470 = 78;
    float * const v471 = &(*v194)[v470];
    float const v472 = *v471;
    float const v473 = fma(v472, v469, v467);
    float const v474 = v382 - v383;
    float const v475 = exp(v474);
    uint32_t const v476 = 79;
    float * const v477 = &(*v194)[v476];
    float const v478 = *v477;
    float const v479 = fma(v478, v475, v473);
    float const v480 = log(v479);
    float const v481 = v383 + v480;
    float * const v482 = &(*v332)[v13];
    *v482 = v481;
    float * const v483 = &(*v194)[v43];
    float const v484 = *v483;
    uint32_t const v485 = 17;
    float * const v486 = &(*v194)[v485];
    float const v487 = *v486;
    float const v488 = max(v484, v487);
    uint32_t const v489 = 18;
    float * const v490 = &(*v194)[v489];
    float const v491 = *v490;
    float const v492 = max(v488, v491);
    uint32_t const v493 = 19;
    float * const v494 = &(*v194)[v493];
    float const v495 = *v494;
    float const v496 = max(v492, v495);
    uint32_t const v497 = 20;
    float * const v498 = &(*v194)[v497];
    float const v499 = *v498;
    float const v500 = max(v496, v499);
    uint32_t const v501 = 21;
    float * const v502 = &(*v194)[v501];
    float const v503 = *v502;
    float const v504 = max(v500, v503);
    uint32_t const v505 = 22;
    float * const v506 = &(*v194)[v505];
    float const v507 = *v506;
    float const v508 = max(v504, v507);
    uint32_t const v509 = 23;
    float * const v510 = &(*v194)[v509];
    float const v511 = *v510;
    float const v512 = max(v508, v511);
    uint32_t const v513 = 24;
    float * const v514 = &(*v194)[v513];
    float const v515 = *v514;
    float const v516 = max(v512, v515);
    uint32_t const v517 = 25;
    float * const v518 = &(*v194)[v517];
    float const v519 = *v518;
    float const v520 = max(v516, v519);
    uint32_t const v521 = 26;
    float * const v522 = &(*v194)[v521];
    float const v523 = *v522;
    float const v524 = max(v520, v523);
    uint32_t const v525 = 27;
    float * const v526 = &(*v194)[v525];
    float const v527 = *v526;
    float const v528 = max(v524, v527);
    uint32_t const v529 = 28;
    float * const v530 = &(*v194)[v529];
    float const v531 = *v530;
    float const v532 = max(v528, v531);
    uint32_t const v533 = 29;
    float * const v534 = &(*v194)[v533];
    float const v535 = *v534;
    float const v536 = max(v532, v535);
    uint32_t const v537 = 30;
    float * const v538 = &(*v194)[v537];
    float const v539 = *v538;
    float const v540 = max(v536, v539);
    uint32_t const v541 = 31;
    float * const v542 = &(*v194)[v541];
    float const v543 = *v542;
    float const v544 = max(v540, v543);
    float const v545 = v484 - v544;
    float const v546 = exp(v545);
    uint32_t const v547 = 80;
    float * const v548 = &(*v194)[v547];
    float const v549 = *v548;
    float const v550 = fma(v549, v546, v121);
    float const v551 = v487 - v544;
    float const v552 = exp(v551);
    uint32_t const v553 = 81;
    float * const v554 = &(*v194)[v553];
    float const v555 = *v554;
    float const v556 = fma(v555, v552, v550);
    float const v557 = v491 - v544;
    float const v558 = exp(v557);
    uint32_t const v559 = 82;
    float * const v560 = &(*v194)[v559];
    float const v561 = *v560;
    float const v562 = fma(v561, v558, v556);
    float const v563 = v495 - v544;
    float const v564 = exp(v563);
    uint32_t const v565 = 83;
    float * const v566 = &(*v194)[v565];
    float const v567 = *v566;
    float const v568 = fma(v567, v564, v562);
    float const v569 = v499 - v544;
    float const v570 = exp(v569);
    uint32_t const v571 = 84;
    float * const v572 = &(*v194)[v571];
    float const v573 = *v572;
    float const v574 = fma(v573, v570, v568);
    float const v575 = v503 - v544;
    float const v576 = exp(v575);
    uint32_t const v577 = 85;
    float * const v578 = &(*v194)[v577];
    float const v579 = *v578;
    float const v580 = fma(v579, v576, v574);
    float const v581 = v507 - v544;
    float const v582 = exp(v581);
    uint32_t const v583 = 86;
    float * const v584 = &(*v194)[v583];
    float const v585 = *v584;
    float const v586 = fma(v585, v582, v580);
    float const v587 = v511 - v544;
    float const v588 = exp(v587);
    uint32_t const v589 = 87;
    float * const v590 = &(*v194)[v589];
    float const v591 = *v590;
    float const v592 = fma(v591, v588, v586);
    float const v593 = v515 - v544;
    float const v594 = exp(v593);
    uint32_t const v595 = 88;
    float * const v596 = &(*v194)[v595];
    float const v597 = *v596;
    float const v598 = fma(v597, v594, v592);
    float const v599 = v519 - v544;
    float const v600 = exp(v599);
    uint32_t const v601 = 89;
    float * const v602 = &(*v194)[v601];
    float const v603 = *v602;
    float const v604 = fma(v603, v600, v598);
    float const v605 = v523 - v544;
    float const v606 = exp(v605);
    uint32_t const v607 = 90;
    float * const v608 = &(*v194)[v607];
    float const v609 = *v608;
    float const v610 = fma(v609, v606, v604);
    float const v611 = v527 - v544;
    float const v612 = exp(v611);
    uint32_t const v613 = 91;
    float * const v614 = &(*v194)[v613];
    float const v615 = *v614;
    float const v616 = fma(v615, v612, v610);
    float const v617 = v531 - v544;
    float const v618 = exp(v617);
    uint32_t const v619 = 92;
    float * const v620 = &(*v194)[v619];
    float const v621 = *v620;
    float const v622 = fma(v621, v618, v616);
    float const v623 = v535 - v544;
    float const v624 = exp(v623);
    uint32_t const v625 = 93;
    float * const v626 = &(*v194)[v625];
    float const v627 = *v626;
    float const v628 = fma(v627, v624, v622);
    float const v629 = v539 - v544;
    float const v630 = exp(v629);
    uint32_t const v631 = 94;
    float * const v632 = &(*v194)[v631];
    float const v633 = *v632;
    float const v634 = fma(v633, v630, v628);
    float const v635 = v543 - v544;
    float const v636 = exp(v635);
    uint32_t const v637 = 95;
    float * const v638 = &(*v194)[v637];
    float const v639 = *v638;
    float const v640 = fma(v639, v636, v634);
    float const v641 = log(v640);
    float const v642 = v544 + v641;
    float * const v643 = &(*v332)[v67];
    *v643 = v642;
    float * const v644 = &(*v194)[v93];
    float const v645 = *v644;
    uint32_t const v646 = 33;
    float * const v647 = &(*v194)[v646];
    float const v648 = *v647;
    float const v649 = max(v645, v648);
    uint32_t const v650 = 34;
    float * const v651 = &(*v194)[v650];
    float const v652 = *v651;
    float const v653 = max(v649, v652);
    uint32_t const v654 = 35;
    float * const v655 = &(*v194)[v654];
    float const v656 = *v655;
    float const v657 = max(v653, v656);
    uint32_t const v658 = 36;
    float * const v659 = &(*v194)[v658];
    float const v660 = *v659;
    float const v661 = max(v657, v660);
    uint32_t const v662 = 37;
    float * const v663 = &(*v194)[v662];
    float const v664 = *v663;
    float const v665 = max(v661, v664);
    uint32_t const v666 = 38;
    float * const v667 = &(*v194)[v666];
    float const v668 = *v667;
    float const v669 = max(v665, v668);
    uint32_t const v670 = 39;
    float * const v671 = &(*v194)[v670];
    float const v672 = *v671;
    float const v673 = max(v669, v672);
    uint32_t const v674 = 40;
    float * const v675 = &(*v194)[v674];
    float const v676 = *v675;
    float const v677 = max(v673, v676);
    uint32_t const v678 = 41;
    float * const v679 = &(*v194)[v678];
    float const v680 = *v679;
    float const v681 = max(v677, v680);
    uint32_t const v682 = 42;
    float * const v683 = &(*v194)[v682];
    float const v684 = *v683;
    float const v685 = max(v681, v684);
    uint32_t const v686 = 43;
    float * const v687 = &(*v194)[v686];
    float const v688 = *v687;
    float const v689 = max(v685, v688);
    uint32_t const v690 = 44;
    float * const v691 = &(*v194)[v690];
    float const v692 = *v691;
    float const v693 = max(v689, v692);
    uint32_t const v694 = 45;
    float * const v695 = &(*v194)[v694];
    float const v696 = *v695;
    float const v697 = max(v693, v696);
    uint32_t const v698 = 46;
    float * const v699 = &(*v194)[v698];
    float const v700 = *v699;
    float const v701 = max(v697, v700);
    uint32_t const v702 = 47;
    float * const v703 = &(*v194)[v702];
    float const v704 = *v703;
    float const v705 = max(v701, v704);
    float const v706 = v645 - v705;
    float const v707 = exp(v706);
    uint32_t const v708 = 96;
    float * const v709 = &(*v194)[v708];
    float const v710 = *v709;
    float const v711 = fma(v710, v707, v121);
    float const v712 = v648 - v705;
    float const v713 = exp(v712);
    uint32_t const v714 = 97;
    float * const v715 = &(*v194)[v714];
    float const v716 = *v715;
    float const v717 = fma(v716, v713, v711);
    float const v718 = v652 - v705;
    float const v719 = exp(v718);
    uint32_t const v720 = 98;
    float * const v721 = &(*v194)[v720];
    float const v722 = *v721;
    float const v723 = fma(v722, v719, v717);
    float const v724 = v656 - v705;
    float const v725 = exp(v724);
    uint32_t const v726 = 99;
    float * const v727 = &(*v194)[v726];
    float const v728 = *v727;
    float const v729 = fma(v728, v725, v723);
    float const v730 = v660 - v705;
    float const v731 = exp(v730);
    uint32_t const v732 = 100;
    float * const v733 = &(*v194)[v732];
    float const v734 = *v733;
    float const v735 = fma(v734, v731, v729);
    float const v736 = v664 - v705;
    float const v737 = exp(v736);
    uint32_t const v738 = 101;
    float * const v739 = &(*v194)[v738];
    float const v740 = *v739;
    float const v741 = fma(v740, v737, v735);
    float const v742 = v668 - v705;
    float const v743 = exp(v742);
    uint32_t const v744 = 102;
    float * const v745 = &(*v194)[v744];
    float const v746 = *v745;
    float const v747 = fma(v746, v743, v741);
    float const v748 = v672 - v705;
    float const v749 = exp(v748);
    uint32_t const v750 = 103;
    float * const v751 = &(*v194)[v750];
    float const v752 = *v751;
    float const v753 = fma(v752, v749, v747);
    float const v754 = v676 - v705;
    float const v755 = exp(v754);
    uint32_t const v756 = 104;
    float * const v757 = &(*v194)[v756];
    float const v758 = *v757;
    float const v759 = fma(v758, v755, v753);
    float const v760 = v680 - v705;
    float const v761 = exp(v760);
    uint32_t const v762 = 105;
    float * const v763 = &(*v194)[v762];
    float const v764 = *v763;
    float const v765 = fma(v764, v761, v759);
    float const v766 = v684 - v705;
    float const v767 = exp(v766);
    uint32_t const v768 = 106;
    float * const v769 = &(*v194)[v768];
    float const v770 = *v769;
    float const v771 = fma(v770, v767, v765);
    float const v772 = v688 - v705;
    float const v773 = exp(v772);
    uint32_t const v774 = 107;
    float * const v775 = &(*v194)[v774];
    float const v776 = *v775;
    float const v777 = fma(v776, v773, v771);
    float const v778 = v692 - v705;
    float const v779 = exp(v778);
    uint32_t const v780 = 108;
    float * const v781 = &(*v194)[v780];
    float const v782 = *v781;
    float const v783 = fma(v782, v779, v777);
    float const v784 = v696 - v705;
    float const v785 = exp(v784);
    uint32_t const v786 = 109;
    float * const v787 = &(*v194)[v786];
    float const v788 = *v787;
    float const v789 = fma(v788, v785, v783);
    float const v790 = v700 - v705;
    float const v791 = exp(v790);
    uint32_t const v792 = 110;
    float * const v793 = &(*v194)[v792];
    float const v794 = *v793;
    float const v795 = fma(v794, v791, v789);
    float const v796 = v704 - v705;
    float const v797 = exp(v796);
    uint32_t const v798 = 111;
    float * const v799 = &(*v194)[v798];
    float const v800 = *v799;
    float const v801 = fma(v800, v797, v795);
    float const v802 = log(v801);
    float const v803 = v705 + v802;
    float * const v804 = &(*v332)[v62];
    *v804 = v803;
    uint32_t const v805 = 48;
    float * const v806 = &(*v194)[v805];
    float const v807 = *v806;
    uint32_t const v808 = 49;
    float * const v809 = &(*v194)[v808];
    float const v810 = *v809;
    float const v811 = max(v807, v810);
    uint32_t const v812 = 50;
    float * const v813 = &(*v194)[v812];
    float const v814 = *v813;
    float const v815 = max(v811, v814);
    uint32_t const v816 = 51;
    float * const v817 = &(*v194)[v816];
    float const v818 = *v817;
    float const v819 = max(v815, v818);
    uint32_t const v820 = 52;
    float * const v821 = &(*v194)[v820];
    float const v822 = *v821;
    float const v823 = max(v819, v822);
    uint32_t const v824 = 53;
    float * const v825 = &(*v194)[v824];
    float const v826 = *v825;
    float const v827 = max(v823, v826);
    uint32_t const v828 = 54;
    float * const v829 = &(*v194)[v828];
    float const v830 = *v829;
    float const v831 = max(v827, v830);
    uint32_t const v832 = 55;
    float * const v833 = &(*v194)[v832];
    float const v834 = *v833;
    float const v835 = max(v831, v834);
    uint32_t const v836 = 56;
    float * const v837 = &(*v194)[v836];
    float const v838 = *v837;
    float const v839 = max(v835, v838);
    uint32_t const v840 = 57;
    float * const v841 = &(*v194)[v840];
    float const v842 = *v841;
    float const v843 = max(v839, v842);
    uint32_t const v844 = 58;
    float * const v845 = &(*v194)[v844];
    float const v846 = *v845;
    float const v847 = max(v843, v846);
    uint32_t const v848 = 59;
    float * const v849 = &(*v194)[v848];
    float const v850 = *v849;
    float const v851 = max(v847, v850);
    uint32_t const v852 = 60;
    float * const v853 = &(*v194)[v852];
    float const v854 = *v853;
    float const v855 = max(v851, v854);
    uint32_t const v856 = 61;
    float * const v857 = &(*v194)[v856];
    float const v858 = *v857;
    float const v859 = max(v855, v858);
    uint32_t const v860 = 62;
    float * const v861 = &(*v194)[v860];
    float const v862 = *v861;
    float const v863 = max(v859, v862);
    uint32_t const v864 = 63;
    float * const v865 = &(*v194)[v864];
    float const v866 = *v865;
    float const v867 = max(v863, v866);
    float const v868 = v807 - v867;
    float const v869 = exp(v868);
    uint32_t const v870 = 112;
    float * const v871 = &(*v194)[v870];
    float const v872 = *v871;
    float const v873 = fma(v872, v869, v121);
    float const v874 = v810 - v867;
    float const v875 = exp(v874);
    uint32_t const v876 = 113;
    float * const v877 = &(*v194)[v876];
    float const v878 = *v877;
    float const v879 = fma(v878, v875, v873);
    float const v880 = v814 - v867;
    float const v881 = exp(v880);
    uint32_t const v882 = 114;
    float * const v883 = &(*v194)[v882];
    float const v884 = *v883;
    float const v885 = fma(v884, v881, v879);
    float const v886 = v818 - v867;
    float const v887 = exp(v886);
    uint32_t const v888 = 115;
    float * const v889 = &(*v194)[v888];
    float const v890 = *v889;
    float const v891 = fma(v890, v887, v885);
    float const v892 = v822 - v867;
    float const v893 = exp(v892);
    uint32_t const v894 = 116;
    float * const v895 = &(*v194)[v894];
    float const v896 = *v895;
    float const v897 = fma(v896, v893, v891);
    float const v898 = v826 - v867;
    float const v899 = exp(v898);
    uint32_t const v900 = 117;
    float * const v901 = &(*v194)[v900];
    float const v902 = *v901;
    float const v903 = fma(v902, v899, v897);
    float const v904 = v830 - v867;
    float const v905 = exp(v904);
    uint32_t const v906 = 118;
    float * const v907 = &(*v194)[v906];
    float const v908 = *v907;
    float const v909 = fma(v908, v905, v903);
    float const v910 = v834 - v867;
    float const v911 = exp(v910);
    uint32_t const v912 = 119;
    float * const v913 = &(*v194)[v912];
    float const v914 = *v913;
    float const v915 = fma(v914, v911, v909);
    float const v916 = v838 - v867;
    float const v917 = exp(v916);
    uint32_t const v918 = 120;
    float * const v919 = &(*v194)[v918];
    float const v920 = *v919;
    float const v921 = fma(v920, v917, v915);
    float const v922 = v842 - v867;
    float const v923 = exp(v922);
    uint32_t const v924 = 121;
    float * const v925 = &(*v194)[v924];
    float const v926 = *v925;
    float const v927 = fma(v926, v923, v921);
    float const v928 = v846 - v867;
    float const v929 = exp(v928);
    uint32_t const v930 = 122;
    float * const v931 = &(*v194)[v930];
    float const v932 = *v931;
    float const v933 = fma(v932, v929, v927);
    float const v934 = v850 - v867;
    float const v935 = exp(v934);
    uint32_t const v936 = 123;
    float * const v937 = &(*v194)[v936];
    float const v938 = *v937;
    float const v939 = fma(v938, v935, v933);
    float const v940 = v854 - v867;
    float const v941 = exp(v940);
    uint32_t const v942 = 124;
    float * const v943 = &(*v194)[v942];
    float const v944 = *v943;
    float const v945 = fma(v944, v941, v939);
    float const v946 = v858 - v867;
    float const v947 = exp(v946);
    uint32_t const v948 = 125;
    float * const v949 = &(*v194)[v948];
    float const v950 = *v949;
    float const v951 = fma(v950, v947, v945);
    float const v952 = v862 - v867;
    float const v953 = exp(v952);
    uint32_t const v954 = 126;
    float * const v955 = &(*v194)[v954];
    float const v956 = *v955;
    float const v957 = fma(v956, v953, v951);
    float const v958 = v866 - v867;
    float const v959 = exp(v958);
    uint32_t const v960 = 127;
    float * const v961 = &(*v194)[v960];
    float const v962 = *v961;
    float const v963 = fma(v962, v959, v957);
    float const v964 = log(v963);
    float const v965 = v867 + v964;
    float * const v966 = &(*v332)[v126];
    *v966 = v965;
    uint32_t const v967 = uint32_t(v226);
    uint32_t const v968 = v111 * v195;
    uint32_t const v969 = v967 * v116;
    uint32_t const v970 = v968 + v969;
    uint32_t const v971 = v34 * v116;
    uint32_t const v972 = v971 * v17;
    array<uint32_t, 4> v973_store = {};
    array<uint32_t, 4> * v973 = &v973_store;
    uint32_t * const v974 = &(*v973)[v13];
    *v974 = v37;
    uint32_t * const v975 = &(*v973)[v67];
    *v975 = v37;
    uint32_t * const v976 = &(*v973)[v62];
    *v976 = v37;
    uint32_t * const v977 = &(*v973)[v126];
    *v977 = v37;
    bool const v978 = v970 < v49;
    if(v978) {
      uint32_t const v979 = v972 + v970;
      uint32_t const v980 = v979 / v116;
      uint32_t const v981 = v17 / v116;
      float_4 const* const v982 = &v0[v980];
      float_4 const v983 = *v982;
      float const v984 = *v482;
      float const v985 = v983.i_0;
      float const v986 = v985 - v984;
      float const v987 = v983.i_1;
      float const v988 = v987 - v984;
      float const v989 = v983.i_2;
      float const v990 = v989 - v984;
      float const v991 = v983.i_3;
      float const v992 = v991 - v984;
      float_4 const v993 = float_4{v986, v988, v990, v992};
      float_4 v994_store;
      float_4 * v994 = &v994_store;
      *v994 = v993;
      uint32_t const v995 = v980 + v981;
      float_4 const* const v996 = &v0[v995];
      float_4 const v997 = *v996;
      float const v998 = *v643;
      float const v999 = v997.i_0;
      float const v1000 = v999 - v998;
      float const v1001 = v997.i_1;
      float const v1002 = v1001 - v998;
      float const v1003 = v997.i_2;
      float const v1004 = v1003 - v998;
      float const v1005 = v997.i_3;
      float const v1006 = v1005 - v998;
      float_4 const v1007 = *v994;
      float const v1008 = v1007.i_0;
      float const v1009 = max(v1008, v1000);
      float const v1010 = v1007.i_1;
      float const v1011 = max(v1010, v1002);
      float const v1012 = v1007.i_2;
      float const v1013 = max(v1012, v1004);
      float const v1014 = v1007.i_3;
      float const v1015 = max(v1014, v1006);
      float_4 const v1016 = float_4{v1009, v1011, v1013, v1015};
      *v994 = v1016;
      uint32_t const v1017 = v62 * v981;
      uint32_t const v1018 = v980 + v1017;
      float_4 const* const v1019 = &v0[v1018];
      float_4 const v1020 = *v1019;
      float const v1021 = *v804;
      float const v1022 = v1020.i_0;
      float const v1023 = v1022 - v1021;
      float const v1024 = v1020.i_1;
      float const v1025 = v1024 - v1021;
      float const v1026 = v1020.i_2;
      float const v1027 = v1026 - v1021;
      float const v1028 = v1020.i_3;
      float const v1029 = v1028 - v1021;
      float_4 const v1030 = *v994;
      float const v1031 = v1030.i_0;
      float const v1032 = max(v1031, v1023);
      float const v1033 = v1030.i_1;
      float const v1034 = max(v1033, v1025);
      float const v1035 = v1030.i_2;
      float const v1036 = max(v1035, v1027);
      float const v1037 = v1030.i_3;
      float const v1038 = max(v1037, v1029);
      float_4 const v1039 = float_4{v1032, v1034, v1036, v1038};
      *v994 = v1039;
      uint32_t const v1040 = v126 * v981;
      uint32_t const v1041 = v980 + v1040;
      float_4 const* const v1042 = &v0[v1041];
      float_4 const v1043 = *v1042;
      float const v1044 = *v966;
      float const v1045 = v1043.i_0;
      float const v1046 = v1045 - v1044;
      float const v1047 = v1043.i_1;
      float const v1048 = v1047 - v1044;
      float const v1049 = v1043.i_2;
      float const v1050 = v1049 - v1044;
      float const v1051 = v1043.i_3;
      float const v1052 = v1051 - v1044;
      float_4 const v1053 = *v994;
      float const v1054 = v1053.i_0;
      float const v1055 = max(v1054, v1046);
      float const v1056 = v1053.i_1;
      float const v1057 = max(v1056, v1048);
      float const v1058 = v1053.i_2;
      float const v1059 = max(v1058, v1050);
      float const v1060 = v1053.i_3;
      float const v1061 = max(v1060, v1052);
      float_4 const v1062 = float_4{v1055, v1057, v1059, v1061};
      *v994 = v1062;
      bool v1063_store;
      bool * v1063 = &v1063_store;
      if(v978) {
        float const v1064 = -5.000000080e+29;
        bool const v1065 = v985 > v1064;
        *v1063 = v1065;
      }
      else {
        bool const v1066 = false;
        *v1063 = v1066;
      }
      bool const v1067 = *v1063;
      if(v1067) {
        float_4 const v1068 = *v994;
        float const v1069 = v1068.i_0;
        float const v1070 = v121 - v1069;
        float const v1071 = max(v1070, v121);
        uint32_t const v1072 = reinterpret_cast<const uint32_t&>(v1071);
        uint32_t const v1073 = 2139095041;
        uint32_t const v1074 = v1073 - v1072;
        *v974 = v1074;
      }
      uint32_t const v1075 = v970 + v67;
      bool const v1076 = v1075 < v49;
      bool v1077_store;
      bool * v1077 = &v1077_store;
      if(v1076) {
        float const v1078 = -5.000000080e+29;
        bool const v1079 = v987 > v1078;
        *v1077 = v1079;
      }
      else {
        bool const v1080 = false;
        *v1077 = v1080;
      }
      bool const v1081 = *v1077;
      if(v1081) {
        float_4 const v1082 = *v994;
        float const v1083 = v1082.i_1;
        float const v1084 = v121 - v1083;
        float const v1085 = max(v1084, v121);
        uint32_t const v1086 = reinterpret_cast<const uint32_t&>(v1085);
        uint32_t const v1087 = 2139095041;
        uint32_t const v1088 = v1087 - v1086;
        *v975 = v1088;
      }
      uint32_t const v1089 = v970 + v62;
      bool const v1090 = v1089 < v49;
      bool v1091_store;
      bool * v1091 = &v1091_store;
      if(v1090) {
        float const v1092 = -5.000000080e+29;
        bool const v1093 = v989 > v1092;
        *v1091 = v1093;
      }
      else {
        bool const v1094 = false;
        *v1091 = v1094;
      }
      bool const v1095 = *v1091;
      if(v1095) {
        float_4 const v1096 = *v994;
        float const v1097 = v1096.i_2;
        float const v1098 = v121 - v1097;
        float const v1099 = max(v1098, v121);
        uint32_t const v1100 = reinterpret_cast<const uint32_t&>(v1099);
        uint32_t const v1101 = 2139095041;
        uint32_t const v1102 = v1101 - v1100;
        *v976 = v1102;
      }
      uint32_t const v1103 = v970 + v126;
      bool const v1104 = v1103 < v49;
      bool v1105_store;
      bool * v1105 = &v1105_store;
      if(v1104) {
        float const v1106 = -5.000000080e+29;
        bool const v1107 = v991 > v1106;
        *v1105 = v1107;
      }
      else {
        bool const v1108 = false;
        *v1105 = v1108;
      }
      bool const v1109 = *v1105;
      if(v1109) {
        float_4 const v1110 = *v994;
        float const v1111 = v1110.i_3;
        float const v1112 = v121 - v1111;
        float const v1113 = max(v1112, v121);
        uint32_t const v1114 = reinterpret_cast<const uint32_t&>(v1113);
        uint32_t const v1115 = 2139095041;
        uint32_t const v1116 = v1115 - v1114;
        *v977 = v1116;
      }
    }
    uint32_t v1117_store;
    uint32_t * v1117 = &v1117_store;
    *v1117 = v37;
    uint32_t const v1118 = 1073741824;
    uint32_t v1119_store;
    uint32_t * v1119 = &v1119_store;
    *v1119 = v1118;
    uint32_t v1120_store;
    uint32_t * v1120 = &v1120_store;
    *v1120 = v37;
    while([&]{
      uint32_t const v1121 = *v1119;
      bool const v1122 = v1121 > v37;
      return v1122;
    }()) {
      uint32_t const v1123 = *v1117;
      uint32_t const v1124 = *v1119;
      uint32_t const v1125 = v1123 | v1124;
      uint32_t const v1126 = *v974;
      bool const v1127 = v1126 >= v1125;
      uint32_t const v1128 = uint32_t(v1127);
      uint32_t const v1129 = *v975;
      bool const v1130 = v1129 >= v1125;
      uint32_t const v1131 = uint32_t(v1130);
      uint32_t const v1132 = v1128 + v1131;
      uint32_t const v1133 = *v976;
      bool const v1134 = v1133 >= v1125;
      uint32_t const v1135 = uint32_t(v1134);
      uint32_t const v1136 = v1132 + v1135;
      uint32_t const v1137 = *v977;
      bool const v1138 = v1137 >= v1125;
      uint32_t const v1139 = uint32_t(v1138);
      uint32_t const v1140 = v1136 + v1139;
      uint32_t const v1141 = *v1120;
      uint32_t const v1142 = v1141 & v39;
      uint32_t const v1143 = uint32_t(v1142);
      uint32_t v1144_store;
      uint32_t * v1144 = &v1144_store;
      uint32_t const v1145 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1140) );
        return result;
      }();
      *v1144 = v1145;
      if(v227) {
        uint32_t const v1146 = v1143 * v43;
        uint32_t const v1147 = v1146 + v111;
        uint32_t * const v1148 = &(*v92)[v1147];
        uint32_t const v1149 = *v1144;
        *v1148 = v1149;
      }
      __syncthreads();
      uint32_t v1150_store;
      uint32_t * v1150 = &v1150_store;
      *v1150 = v37;
      uint32_t const v1151 = 16;
      bool const v1152 = v226 < v1151;
      if(v1152) {
        uint32_t const v1153 = v1143 * v43;
        uint32_t const v1154 = v1153 + v967;
        uint32_t * const v1155 = &(*v92)[v1154];
        uint32_t const v1156 = *v1155;
        *v1150 = v1156;
      }
      uint32_t const v1157 = *v1150;
      uint32_t const v1158 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1157) );
        return result;
      }();
      uint32_t v1159_store;
      uint32_t * v1159 = &v1159_store;
      *v1159 = v37;
      bool const v1160 = v226 < v110;
      if(v1160) {
        uint32_t const v1161 = *v1150;
        *v1159 = v1161;
      }
      uint32_t const v1162 = *v1159;
      uint32_t const v1163 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1162) );
        return result;
      }();
      bool const v1164 = v1158 >= v16;
      if(v1164) {
        *v1117 = v1125;
      }
      uint32_t const v1165 = *v1119;
      uint32_t const v1166 = v1165 >> v39;
      *v1119 = v1166;
      bool const v1167 = v1158 == v16;
      if(v1167) {
        *v1119 = v37;
      }
      uint32_t const v1168 = *v1120;
      uint32_t const v1169 = v1168 + v39;
      *v1120 = v1169;
    }
    __syncthreads();
    uint32_t const v1170 = *v974;
    uint32_t const v1171 = *v1117;
    bool const v1172 = v1170 > v1171;
    uint32_t const v1173 = uint32_t(v1172);
    bool const v1174 = v1170 == v1171;
    bool v1175_store;
    bool * v1175 = &v1175_store;
    if(v1174) {
      uint32_t const v1176 = *v1117;
      bool const v1177 = v1176 > v37;
      *v1175 = v1177;
    }
    else {
      bool const v1178 = false;
      *v1175 = v1178;
    }
    bool const v1179 = *v1175;
    uint32_t const v1180 = uint32_t(v1179);
    uint32_t const v1181 = 16;
    uint32_t const v1182 = v1180 << v1181;
    uint32_t const v1183 = v1173 + v1182;
    uint32_t const v1184 = *v975;
    uint32_t const v1185 = *v1117;
    bool const v1186 = v1184 > v1185;
    uint32_t const v1187 = uint32_t(v1186);
    uint32_t const v1188 = v1183 + v1187;
    bool const v1189 = v1184 == v1185;
    bool v1190_store;
    bool * v1190 = &v1190_store;
    if(v1189) {
      uint32_t const v1191 = *v1117;
      bool const v1192 = v1191 > v37;
      *v1190 = v1192;
    }
    else {
      bool const v1193 = false;
      *v1190 = v1193;
    }
    bool const v1194 = *v1190;
    uint32_t const v1195 = uint32_t(v1194);
    uint32_t const v1196 = v1195 << v1181;
    uint32_t const v1197 = v1188 + v1196;
    uint32_t const v1198 = *v976;
    uint32_t const v1199 = *v1117;
    bool const v1200 = v1198 > v1199;
    uint32_t const v1201 = uint32_t(v1200);
    uint32_t const v1202 = v1197 + v1201;
    bool const v1203 = v1198 == v1199;
    bool v1204_store;
    bool * v1204 = &v1204_store;
    if(v1203) {
      uint32_t const v1205 = *v1117;
      bool const v1206 = v1205 > v37;
      *v1204 = v1206;
    }
    else {
      bool const v1207 = false;
      *v1204 = v1207;
    }
    bool const v1208 = *v1204;
    uint32_t const v1209 = uint32_t(v1208);
    uint32_t const v1210 = v1209 << v1181;
    uint32_t const v1211 = v1202 + v1210;
    uint32_t const v1212 = *v977;
    uint32_t const v1213 = *v1117;
    bool const v1214 = v1212 > v1213;
    uint32_t const v1215 = uint32_t(v1214);
    uint32_t const v1216 = v1211 + v1215;
    bool const v1217 = v1212 == v1213;
    bool v1218_store;
    bool * v1218 = &v1218_store;
    if(v1217) {
      uint32_t const v1219 = *v1117;
      bool const v1220 = v1219 > v37;
      *v1218 = v1220;
    }
    else {
      bool const v1221 = false;
      *v1218 = v1221;
    }
    bool const v1222 = *v1218;
    uint32_t const v1223 = uint32_t(v1222);
    uint32_t const v1224 = v1223 << v1181;
    uint32_t const v1225 = v1216 + v1224;
    uint32_t v1226_store;
    uint32_t * v1226 = &v1226_store;
    uint32_t const v1227 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1225) );
      return result;
    }();
    *v1226 = v1227;
    if(v227) {
      uint32_t * const v1228 = &(*v92)[v111];
      uint32_t const v1229 = *v1226;
      *v1228 = v1229;
    }
    __syncthreads();
    uint32_t v1230_store;
    uint32_t * v1230 = &v1230_store;
    *v1230 = v37;
    bool const v1231 = v226 < v1181;
    if(v1231) {
      uint32_t * const v1232 = &(*v92)[v967];
      uint32_t const v1233 = *v1232;
      *v1230 = v1233;
    }
    uint32_t const v1234 = *v1230;
    uint32_t const v1235 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1234) );
      return result;
    }();
    uint32_t v1236_store;
    uint32_t * v1236 = &v1236_store;
    *v1236 = v37;
    bool const v1237 = v226 < v110;
    if(v1237) {
      uint32_t const v1238 = *v1230;
      *v1236 = v1238;
    }
    uint32_t const v1239 = *v1236;
    uint32_t v1240_store;
    uint32_t * v1240 = &v1240_store;
    uint32_t const v1241 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1239) );
      return result;
    }();
    *v1240 = v1241;
    uint32_t const v1242 = 65535;
    uint32_t const v1243 = v1235 & v1242;
    uint32_t const v1244 = v16 - v1243;
    uint32_t const v1245 = v1235 >> v1181;
    bool const v1246 = v1245 <= v1244;
    if(v1246) {
      uint32_t const v1247 = *v974;
      uint32_t const v1248 = *v1117;
      bool const v1249 = v1247 < v1248;
      bool const v1250 = true;
      bool v1251_store;
      bool * v1251 = &v1251_store;
      if(v1249) {
        *v1251 = v1250;
      }
      else {
        uint32_t const v1252 = *v974;
        bool const v1253 = v1252 == v37;
        *v1251 = v1253;
      }
      bool const v1254 = *v1251;
      if(v1254) {
        uint32_t const v1255 = 4294967294;
        *v974 = v1255;
      }
      uint32_t const v1256 = *v975;
      uint32_t const v1257 = *v1117;
      bool const v1258 = v1256 < v1257;
      bool v1259_store;
      bool * v1259 = &v1259_store;
      if(v1258) {
        *v1259 = v1250;
      }
      else {
        uint32_t const v1260 = *v975;
        bool const v1261 = v1260 == v37;
        *v1259 = v1261;
      }
      bool const v1262 = *v1259;
      if(v1262) {
        uint32_t const v1263 = 4294967294;
        *v975 = v1263;
      }
      uint32_t const v1264 = *v976;
      uint32_t const v1265 = *v1117;
      bool const v1266 = v1264 < v1265;
      bool v1267_store;
      bool * v1267 = &v1267_store;
      if(v1266) {
        *v1267 = v1250;
      }
      else {
        uint32_t const v1268 = *v976;
        bool const v1269 = v1268 == v37;
        *v1267 = v1269;
      }
      bool const v1270 = *v1267;
      if(v1270) {
        uint32_t const v1271 = 4294967294;
        *v976 = v1271;
      }
      uint32_t const v1272 = *v977;
      uint32_t const v1273 = *v1117;
      bool const v1274 = v1272 < v1273;
      bool v1275_store;
      bool * v1275 = &v1275_store;
      if(v1274) {
        *v1275 = v1250;
      }
      else {
        uint32_t const v1276 = *v977;
        bool const v1277 = v1276 == v37;
        *v1275 = v1277;
      }
      bool const v1278 = *v1275;
      if(v1278) {
        uint32_t const v1279 = 4294967294;
        *v977 = v1279;
      }
    }
    else {
      uint32_t const v1280 = *v1240;
      uint32_t const v1281 = v1280 >> v1181;
      uint32_t const v1282 = *v974;
      uint32_t const v1283 = *v1117;
      bool const v1284 = v1282 == v1283;
      uint32_t const v1285 = uint32_t(v1284);
      uint32_t const v1286 = *v975;
      bool const v1287 = v1286 == v1283;
      uint32_t const v1288 = uint32_t(v1287);
      uint32_t const v1289 = v1285 + v1288;
      uint32_t const v1290 = *v976;
      bool const v1291 = v1290 == v1283;
      uint32_t const v1292 = uint32_t(v1291);
      uint32_t const v1293 = v1289 + v1292;
      uint32_t const v1294 = *v977;
      bool const v1295 = v1294 == v1283;
      uint32_t const v1296 = uint32_t(v1295);
      uint32_t const v1297 = v1293 + v1296;
      uint32_t v1298_store;
      uint32_t * v1298 = &v1298_store;
      *v1298 = v1297;
      uint32_t v1299_store;
      uint32_t * v1299 = &v1299_store;
      *v1299 = v39;
      while([&]{
        uint32_t const v1300 = *v1299;
        bool const v1301 = v1300 < v198;
        return v1301;
      }()) {
        uint32_t const v1302 = *v1298;
        uint32_t const v1303 = *v1299;
        uint32_t const v1304 = __shfl_up_sync(__activemask(), v1302, v1303);
        uint32_t const v1305 = v1302 + v1304;
        uint32_t const v1306 = v36 % v197;
        bool const v1307 = v1306 >= v1303;
        if(v1307) {
          *v1298 = v1305;
        }
        uint32_t const v1308 = 2;
        uint32_t const v1309 = v1303 * v1308;
        *v1299 = v1309;
      }
      uint32_t const v1310 = *v1298;
      uint32_t const v1311 = __shfl_up_sync(__activemask(), v1310, v39);
      uint32_t const v1312 = v36 % v197;
      bool const v1313 = v1312 == v37;
      uint32_t const v1314 = v1313 ? v37 : v1311;
      uint32_t const v1315 = v1281 + v1314;
      uint32_t const v1316 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1297) );
        return result;
      }();
      uint32_t const v1317 = *v974;
      uint32_t const v1318 = *v1117;
      bool const v1319 = v1317 < v1318;
      bool const v1320 = v1317 == v1318;
      bool const v1321 = v1315 >= v1244;
      bool const v1322 = v1320 && v1321;
      bool const v1323 = v1319 || v1322;
      if(v1323) {
        uint32_t const v1324 = 4294967294;
        *v974 = v1324;
      }
      uint32_t const v1325 = uint32_t(v1320);
      uint32_t const v1326 = v1315 + v1325;
      uint32_t const v1327 = *v975;
      bool const v1328 = v1327 < v1318;
      bool const v1329 = v1327 == v1318;
      bool const v1330 = v1326 >= v1244;
      bool const v1331 = v1329 && v1330;
      bool const v1332 = v1328 || v1331;
      if(v1332) {
        uint32_t const v1333 = 4294967294;
        *v975 = v1333;
      }
      uint32_t const v1334 = uint32_t(v1329);
      uint32_t const v1335 = v1326 + v1334;
      uint32_t const v1336 = *v976;
      bool const v1337 = v1336 < v1318;
      bool const v1338 = v1336 == v1318;
      bool const v1339 = v1335 >= v1244;
      bool const v1340 = v1338 && v1339;
      bool const v1341 = v1337 || v1340;
      if(v1341) {
        uint32_t const v1342 = 4294967294;
        *v976 = v1342;
      }
      uint32_t const v1343 = uint32_t(v1338);
      uint32_t const v1344 = v1335 + v1343;
      uint32_t const v1345 = *v977;
      bool const v1346 = v1345 < v1318;
      bool const v1347 = v1345 == v1318;
      bool const v1348 = v1344 >= v1244;
      bool const v1349 = v1347 && v1348;
      bool const v1350 = v1346 || v1349;
      if(v1350) {
        uint32_t const v1351 = 4294967294;
        *v977 = v1351;
      }
    }
    uint32_t const v1352 = *v974;
    uint32_t const v1353 = 4294967294;
    bool const v1354 = v1352 != v1353;
    if(v1354) {
      uint32_t const v1355 = v970 / v386;
      uint32_t const v1356 = v78 + v1355;
      uint32_t const* const v1357 = &v3[v1356];
      uint32_t const v1358 = *v1357;
      uint32_t const v1359 = uint32_t(v1358);
      uint32_t const v1360 = v1359 * v15;
      uint32_t const v1361 = v1360 + v41;
      uint32_t const v1362 = v1361 * v386;
      uint32_t const v1363 = v970 % v386;
      uint32_t const v1364 = v1362 + v1363;
      uint32_t * const v1365 = &v4[v1364];
      uint32_t const v1366 = *v1365;
      *v974 = v1366;
    }
    uint32_t const v1367 = *v975;
    bool const v1368 = v1367 != v1353;
    if(v1368) {
      uint32_t const v1369 = v970 + v67;
      uint32_t const v1370 = v1369 / v386;
      uint32_t const v1371 = v78 + v1370;
      uint32_t const* const v1372 = &v3[v1371];
      uint32_t const v1373 = *v1372;
      uint32_t const v1374 = uint32_t(v1373);
      uint32_t const v1375 = v1374 * v15;
      uint32_t const v1376 = v1375 + v41;
      uint32_t const v1377 = v1376 * v386;
      uint32_t const v1378 = v1369 % v386;
      uint32_t const v1379 = v1377 + v1378;
      uint32_t * const v1380 = &v4[v1379];
      uint32_t const v1381 = *v1380;
      *v975 = v1381;
    }
    uint32_t const v1382 = *v976;
    bool const v1383 = v1382 != v1353;
    if(v1383) {
      uint32_t const v1384 = v970 + v62;
      uint32_t const v1385 = v1384 / v386;
      uint32_t const v1386 = v78 + v1385;
      uint32_t const* const v1387 = &v3[v1386];
      uint32_t const v1388 = *v1387;
      uint32_t const v1389 = uint32_t(v1388);
      uint32_t const v1390 = v1389 * v15;
      uint32_t const v1391 = v1390 + v41;
      uint32_t const v1392 = v1391 * v386;
      uint32_t const v1393 = v1384 % v386;
      uint32_t const v1394 = v1392 + v1393;
      uint32_t * const v1395 = &v4[v1394];
      uint32_t const v1396 = *v1395;
      *v976 = v1396;
    }
    uint32_t const v1397 = *v977;
    bool const v1398 = v1397 != v1353;
    if(v1398) {
      uint32_t const v1399 = v970 + v126;
      uint32_t const v1400 = v1399 / v386;
      uint32_t const v1401 = v78 + v1400;
      uint32_t const* const v1402 = &v3[v1401];
      uint32_t const v1403 = *v1402;
      uint32_t const v1404 = uint32_t(v1403);
      uint32_t const v1405 = v1404 * v15;
      uint32_t const v1406 = v1405 + v41;
      uint32_t const v1407 = v1406 * v386;
      uint32_t const v1408 = v1399 % v386;
      uint32_t const v1409 = v1407 + v1408;
      uint32_t * const v1410 = &v4[v1409];
      uint32_t const v1411 = *v1410;
      *v977 = v1411;
    }
    uint32_t const v1412 = *v974;
    bool const v1413 = v1412 != v1353;
    uint32_t const v1414 = uint32_t(v1413);
    uint32_t const v1415 = 4294967295;
    bool const v1416 = v1412 == v1415;
    uint32_t const v1417 = uint32_t(v1416);
    uint32_t const v1418 = v1417 << v1181;
    uint32_t const v1419 = v1414 + v1418;
    uint32_t const v1420 = *v975;
    bool const v1421 = v1420 != v1353;
    uint32_t const v1422 = uint32_t(v1421);
    bool const v1423 = v1420 == v1415;
    uint32_t const v1424 = uint32_t(v1423);
    uint32_t const v1425 = v1424 << v1181;
    uint32_t const v1426 = v1422 + v1425;
    uint32_t const v1427 = v1419 + v1426;
    uint32_t const v1428 = *v976;
    bool const v1429 = v1428 != v1353;
    uint32_t const v1430 = uint32_t(v1429);
    bool const v1431 = v1428 == v1415;
    uint32_t const v1432 = uint32_t(v1431);
    uint32_t const v1433 = v1432 << v1181;
    uint32_t const v1434 = v1430 + v1433;
    uint32_t const v1435 = v1427 + v1434;
    uint32_t const v1436 = *v977;
    bool const v1437 = v1436 != v1353;
    uint32_t const v1438 = uint32_t(v1437);
    bool const v1439 = v1436 == v1415;
    uint32_t const v1440 = uint32_t(v1439);
    uint32_t const v1441 = v1440 << v1181;
    uint32_t const v1442 = v1438 + v1441;
    uint32_t const v1443 = v1435 + v1442;
    uint32_t v1444_store;
    uint32_t * v1444 = &v1444_store;
    uint32_t const v1445 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1443) );
      return result;
    }();
    *v1444 = v1445;
    if(v227) {
      uint32_t const v1446 = v43 + v111;
      uint32_t * const v1447 = &(*v92)[v1446];
      uint32_t const v1448 = *v1444;
      *v1447 = v1448;
    }
    __syncthreads();
    uint32_t v1449_store;
    uint32_t * v1449 = &v1449_store;
    *v1449 = v37;
    if(v1231) {
      uint32_t const v1450 = v43 + v967;
      uint32_t * const v1451 = &(*v92)[v1450];
      uint32_t const v1452 = *v1451;
      *v1449 = v1452;
    }
    uint32_t const v1453 = *v1449;
    uint32_t v1454_store;
    uint32_t * v1454 = &v1454_store;
    uint32_t const v1455 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1453) );
      return result;
    }();
    *v1454 = v1455;
    uint32_t v1456_store;
    uint32_t * v1456 = &v1456_store;
    *v1456 = v37;
    if(v1237) {
      uint32_t const v1457 = *v1449;
      *v1456 = v1457;
    }
    uint32_t const v1458 = *v1456;
    uint32_t const v1459 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1458) );
      return result;
    }();
    uint32_t const v1460 = *v974;
    bool const v1461 = v1460 != v1353;
    uint32_t const v1462 = uint32_t(v1461);
    bool const v1463 = v1460 == v1415;
    uint32_t const v1464 = uint32_t(v1463);
    uint32_t const v1465 = v1464 << v1181;
    uint32_t const v1466 = v1462 + v1465;
    uint32_t const v1467 = *v975;
    bool const v1468 = v1467 != v1353;
    uint32_t const v1469 = uint32_t(v1468);
    bool const v1470 = v1467 == v1415;
    uint32_t const v1471 = uint32_t(v1470);
    uint32_t const v1472 = v1471 << v1181;
    uint32_t const v1473 = v1469 + v1472;
    uint32_t const v1474 = v1466 + v1473;
    uint32_t const v1475 = *v976;
    bool const v1476 = v1475 != v1353;
    uint32_t const v1477 = uint32_t(v1476);
    bool const v1478 = v1475 == v1415;
    uint32_t const v1479 = uint32_t(v1478);
    uint32_t const v1480 = v1479 << v1181;
    uint32_t const v1481 = v1477 + v1480;
    uint32_t const v1482 = v1474 + v1481;
    uint32_t const v1483 = *v977;
    bool const v1484 = v1483 != v1353;
    uint32_t const v1485 = uint32_t(v1484);
    bool const v1486 = v1483 == v1415;
    uint32_t const v1487 = uint32_t(v1486);
    uint32_t const v1488 = v1487 << v1181;
    uint32_t const v1489 = v1485 + v1488;
    uint32_t const v1490 = v1482 + v1489;
    uint32_t v1491_store;
    uint32_t * v1491 = &v1491_store;
    *v1491 = v1490;
    uint32_t v1492_store;
    uint32_t * v1492 = &v1492_store;
    *v1492 = v39;
    while([&]{
      uint32_t const v1493 = *v1492;
      bool const v1494 = v1493 < v198;
      return v1494;
    }()) {
      uint32_t const v1495 = *v1491;
      uint32_t const v1496 = *v1492;
      uint32_t const v1497 = __shfl_up_sync(__activemask(), v1495, v1496);
      uint32_t const v1498 = v1495 + v1497;
      uint32_t const v1499 = v36 % v197;
      bool const v1500 = v1499 >= v1496;
      if(v1500) {
        *v1491 = v1498;
      }
      uint32_t const v1501 = 2;
      uint32_t const v1502 = v1496 * v1501;
      *v1492 = v1502;
    }
    uint32_t const v1503 = *v1491;
    uint32_t const v1504 = __shfl_up_sync(__activemask(), v1503, v39);
    uint32_t const v1505 = v36 % v197;
    bool const v1506 = v1505 == v37;
    uint32_t const v1507 = v1506 ? v37 : v1504;
    uint32_t const v1508 = v1459 + v1507;
    uint32_t v1509_store;
    uint32_t * v1509 = &v1509_store;
    *v1509 = v1508;
    uint32_t const v1510 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1490) );
      return result;
    }();
    uint32_t const v1511 = *v974;
    bool const v1512 = v1511 != v1353;
    if(v1512) {
      uint32_t const v1513 = *v1509;
      uint32_t const v1514 = v1513 & v1242;
      uint32_t const v1515 = v87 + v1514;
      bool const v1516 = v1511 == v1415;
      if(v1516) {
        uint32_t const v1517 = v1513 >> v1181;
        uint32_t const v1518 = uint32_t(v1517);
        uint32_t const v1519 = v62 * v1518;
        uint32_t const v1520 = v91 + v1519;
        uint32_t const v1521 = uint32_t(v970);
        uint32_t * const v1522 = &v8[v1520];
        *v1522 = v1521;
        uint32_t const v1523 = v1520 + v67;
        uint32_t * const v1524 = &v8[v1523];
        *v1524 = v1515;
      }
      else {
        uint32_t const v1525 = uint32_t(v1515);
        uint32_t const v1526 = v88 + v1525;
        uint32_t * const v1527 = &v7[v1526];
        *v1527 = v1511;
        uint32_t const v1528 = uint32_t(v1511);
        uint32_t const v1529 = v73 + v1528;
        uint32_t * const v1530 = &v6[v1529];
        *v1530 = v61;
      }
      uint32_t const v1531 = uint32_t(v1512);
      uint32_t const v1532 = uint32_t(v1516);
      uint32_t const v1533 = v1532 << v1181;
      uint32_t const v1534 = v1531 + v1533;
      uint32_t const v1535 = v1513 + v1534;
      *v1509 = v1535;
    }
    uint32_t const v1536 = *v975;
    bool const v1537 = v1536 != v1353;
    if(v1537) {
      uint32_t const v1538 = *v1509;
      uint32_t const v1539 = v1538 & v1242;
      uint32_t const v1540 = v87 + v1539;
      bool const v1541 = v1536 == v1415;
      if(v1541) {
        uint32_t const v1542 = v1538 >> v1181;
        uint32_t const v1543 = uint32_t(v1542);
        uint32_t const v1544 = v62 * v1543;
        uint32_t const v1545 = v91 + v1544;
        uint32_t const v1546 = v970 + v67;
        uint32_t const v1547 = uint32_t(v1546);
        uint32_t * const v1548 = &v8[v1545];
        *v1548 = v1547;
        uint32_t const v1549 = v1545 + v67;
        uint32_t * const v1550 = &v8[v1549];
        *v1550 = v1540;
      }
      else {
        uint32_t const v1551 = uint32_t(v1540);
        uint32_t const v1552 = v88 + v1551;
        uint32_t * const v1553 = &v7[v1552];
        *v1553 = v1536;
        uint32_t const v1554 = uint32_t(v1536);
        uint32_t const v1555 = v73 + v1554;
        uint32_t * const v1556 = &v6[v1555];
        *v1556 = v61;
      }
      uint32_t const v1557 = uint32_t(v1537);
      uint32_t const v1558 = uint32_t(v1541);
      uint32_t const v1559 = v1558 << v1181;
      uint32_t const v1560 = v1557 + v1559;
      uint32_t const v1561 = v1538 + v1560;
      *v1509 = v1561;
    }
    uint32_t const v1562 = *v976;
    bool const v1563 = v1562 != v1353;
    if(v1563) {
      uint32_t const v1564 = *v1509;
      uint32_t const v1565 = v1564 & v1242;
      uint32_t const v1566 = v87 + v1565;
      bool const v1567 = v1562 == v1415;
      if(v1567) {
        uint32_t const v1568 = v1564 >> v1181;
        uint32_t const v1569 = uint32_t(v1568);
        uint32_t const v1570 = v62 * v1569;
        uint32_t const v1571 = v91 + v1570;
        uint32_t const v1572 = v970 + v62;
        uint32_t const v1573 = uint32_t(v1572);
        uint32_t * const v1574 = &v8[v1571];
        *v1574 = v1573;
        uint32_t const v1575 = v1571 + v67;
        uint32_t * const v1576 = &v8[v1575];
        *v1576 = v1566;
      }
      else {
        uint32_t const v1577 = uint32_t(v1566);
        uint32_t const v1578 = v88 + v1577;
        uint32_t * const v1579 = &v7[v1578];
        *v1579 = v1562;
        uint32_t const v1580 = uint32_t(v1562);
        uint32_t const v1581 = v73 + v1580;
        uint32_t * const v1582 = &v6[v1581];
        *v1582 = v61;
      }
      uint32_t const v1583 = uint32_t(v1563);
      uint32_t const v1584 = uint32_t(v1567);
      uint32_t const v1585 = v1584 << v1181;
      uint32_t const v1586 = v1583 + v1585;
      uint32_t const v1587 = v1564 + v1586;
      *v1509 = v1587;
    }
    uint32_t const v1588 = *v977;
    bool const v1589 = v1588 != v1353;
    if(v1589) {
      uint32_t const v1590 = *v1509;
      uint32_t const v1591 = v1590 & v1242;
      uint32_t const v1592 = v87 + v1591;
      bool const v1593 = v1588 == v1415;
      if(v1593) {
        uint32_t const v1594 = v1590 >> v1181;
        uint32_t const v1595 = uint32_t(v1594);
        uint32_t const v1596 = v62 * v1595;
        uint32_t const v1597 = v91 + v1596;
        uint32_t const v1598 = v970 + v126;
        uint32_t const v1599 = uint32_t(v1598);
        uint32_t * const v1600 = &v8[v1597];
        *v1600 = v1599;
        uint32_t const v1601 = v1597 + v67;
        uint32_t * const v1602 = &v8[v1601];
        *v1602 = v1592;
      }
      else {
        uint32_t const v1603 = uint32_t(v1592);
        uint32_t const v1604 = v88 + v1603;
        uint32_t * const v1605 = &v7[v1604];
        *v1605 = v1588;
        uint32_t const v1606 = uint32_t(v1588);
        uint32_t const v1607 = v73 + v1606;
        uint32_t * const v1608 = &v6[v1607];
        *v1608 = v61;
      }
      uint32_t const v1609 = uint32_t(v1589);
      uint32_t const v1610 = uint32_t(v1593);
      uint32_t const v1611 = v1610 << v1181;
      uint32_t const v1612 = v1609 + v1611;
      uint32_t const v1613 = v1590 + v1612;
      *v1509 = v1613;
    }
    uint32_t const v1614 = *v1454;
    uint32_t const v1615 = v1614 >> v1181;
    __threadfence();
    __syncthreads();
    __syncthreads();
    uint32_t const v1616 = v53 + v57;
    uint32_t const v1617 = uint32_t(v1616);
    bool const v1618 = v1615 > v37;
    if(v1618) {
      uint32_t const v1619 = v66 - v1617;
      uint32_t const v1620 = v73 + v1617;
      uint32_t v1621_store;
      uint32_t * v1621 = &v1621_store;
      *v1621 = v37;
      uint32_t const v1622 = __clz(v61);
      uint32_t const v1623 = 31;
      uint32_t const v1624 = v1623 - v1622;
      uint32_t const v1625 = v39 << v1624;
      uint32_t v1626_store;
      uint32_t * v1626 = &v1626_store;
      *v1626 = v1625;
      uint32_t v1627_store;
      uint32_t * v1627 = &v1627_store;
      *v1627 = v37;
      while([&]{
        uint32_t const v1628 = *v1626;
        bool const v1629 = v1628 > v37;
        return v1629;
      }()) {
        uint32_t const v1630 = *v1621;
        uint32_t const v1631 = *v1626;
        uint32_t const v1632 = v1630 | v1631;
        uint32_t v1633_store;
        uint32_t * v1633 = &v1633_store;
        *v1633 = v37;
        for(uint32_t v1634 = v40; v1634 < v1619; v1634 += v95) {
          uint32_t const v1635 = v1620 + v1634;
          uint32_t * const v1636 = &v6[v1635];
          uint32_t const v1637 = *v1636;
          uint32_t const v1638 = v61 - v1637;
          bool const v1639 = v1638 >= v1632;
          uint32_t const v1640 = uint32_t(v1639);
          uint32_t const v1641 = *v1633;
          uint32_t const v1642 = v1641 + v1640;
          *v1633 = v1642;
        }
        uint32_t const v1643 = *v1627;
        uint32_t const v1644 = v1643 & v39;
        uint32_t const v1645 = uint32_t(v1644);
        uint32_t const v1646 = *v1633;
        uint32_t v1647_store;
        uint32_t * v1647 = &v1647_store;
        uint32_t const v1648 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1646) );
          return result;
        }();
        *v1647 = v1648;
        if(v227) {
          uint32_t const v1649 = v1645 * v43;
          uint32_t const v1650 = v1649 + v111;
          uint32_t * const v1651 = &(*v92)[v1650];
          uint32_t const v1652 = *v1647;
          *v1651 = v1652;
        }
        __syncthreads();
        uint32_t v1653_store;
        uint32_t * v1653 = &v1653_store;
        *v1653 = v37;
        if(v1231) {
          uint32_t const v1654 = v1645 * v43;
          uint32_t const v1655 = v1654 + v967;
          uint32_t * const v1656 = &(*v92)[v1655];
          uint32_t const v1657 = *v1656;
          *v1653 = v1657;
        }
        uint32_t const v1658 = *v1653;
        uint32_t const v1659 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1658) );
          return result;
        }();
        uint32_t v1660_store;
        uint32_t * v1660 = &v1660_store;
        *v1660 = v37;
        if(v1237) {
          uint32_t const v1661 = *v1653;
          *v1660 = v1661;
        }
        uint32_t const v1662 = *v1660;
        uint32_t const v1663 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1662) );
          return result;
        }();
        bool const v1664 = v1659 >= v1615;
        if(v1664) {
          *v1621 = v1632;
        }
        uint32_t const v1665 = *v1626;
        uint32_t const v1666 = v1665 >> v39;
        *v1626 = v1666;
        uint32_t const v1667 = *v1627;
        uint32_t const v1668 = v1667 + v39;
        *v1627 = v1668;
      }
      __syncthreads();
      uint32_t v1669_store;
      uint32_t * v1669 = &v1669_store;
      *v1669 = v37;
      for(uint32_t v1670 = v40; v1670 < v1619; v1670 += v95) {
        uint32_t const v1671 = v1620 + v1670;
        uint32_t * const v1672 = &v6[v1671];
        uint32_t const v1673 = *v1672;
        uint32_t const v1674 = v61 - v1673;
        uint32_t const v1675 = *v1621;
        bool const v1676 = v1674 > v1675;
        uint32_t const v1677 = uint32_t(v1676);
        uint32_t const v1678 = *v1669;
        uint32_t const v1679 = v1678 + v1677;
        *v1669 = v1679;
      }
      uint32_t const v1680 = *v1669;
      uint32_t v1681_store;
      uint32_t * v1681 = &v1681_store;
      uint32_t const v1682 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1680) );
        return result;
      }();
      *v1681 = v1682;
      if(v227) {
        uint32_t const v1683 = v43 + v111;
        uint32_t * const v1684 = &(*v92)[v1683];
        uint32_t const v1685 = *v1681;
        *v1684 = v1685;
      }
      __syncthreads();
      uint32_t v1686_store;
      uint32_t * v1686 = &v1686_store;
      *v1686 = v37;
      if(v1231) {
        uint32_t const v1687 = v43 + v967;
        uint32_t * const v1688 = &(*v92)[v1687];
        uint32_t const v1689 = *v1688;
        *v1686 = v1689;
      }
      uint32_t const v1690 = *v1686;
      uint32_t const v1691 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1690) );
        return result;
      }();
      uint32_t v1692_store;
      uint32_t * v1692 = &v1692_store;
      *v1692 = v37;
      if(v1237) {
        uint32_t const v1693 = *v1686;
        *v1692 = v1693;
      }
      uint32_t const v1694 = *v1692;
      uint32_t const v1695 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1694) );
        return result;
      }();
      uint32_t const v1696 = v1615 - v1691;
      uint32_t v1697_store;
      uint32_t * v1697 = &v1697_store;
      *v1697 = v37;
      uint32_t const v1698 = v1619 + v95;
      uint32_t const v1699 = v1698 - v67;
      uint32_t const v1700 = v1699 / v95;
      for(uint32_t v1701 = v13; v1701 < v1700; v1701 += v67) {
        uint32_t const v1702 = v1701 * v95;
        uint32_t const v1703 = v1702 + v40;
        uint32_t v1704_store;
        uint32_t * v1704 = &v1704_store;
        *v1704 = v37;
        bool const v1705 = v1703 < v1619;
        if(v1705) {
          uint32_t const v1706 = v1620 + v1703;
          uint32_t * const v1707 = &v6[v1706];
          uint32_t const v1708 = *v1707;
          uint32_t const v1709 = v61 - v1708;
          *v1704 = v1709;
        }
        uint32_t const v1710 = *v1704;
        uint32_t const v1711 = *v1621;
        bool const v1712 = v1710 > v1711;
        uint32_t const v1713 = uint32_t(v1712);
        bool const v1714 = v1710 == v1711;
        bool const v1715 = v1710 > v37;
        bool const v1716 = v1714 && v1715;
        uint32_t const v1717 = uint32_t(v1716);
        uint32_t const v1718 = v1717 << v1181;
        uint32_t const v1719 = v1713 + v1718;
        uint32_t v1720_store;
        uint32_t * v1720 = &v1720_store;
        uint32_t const v1721 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1719) );
          return result;
        }();
        *v1720 = v1721;
        if(v227) {
          uint32_t * const v1722 = &(*v92)[v111];
          uint32_t const v1723 = *v1720;
          *v1722 = v1723;
        }
        __syncthreads();
        uint32_t v1724_store;
        uint32_t * v1724 = &v1724_store;
        *v1724 = v37;
        if(v1231) {
          uint32_t * const v1725 = &(*v92)[v967];
          uint32_t const v1726 = *v1725;
          *v1724 = v1726;
        }
        uint32_t const v1727 = *v1724;
        uint32_t const v1728 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1727) );
          return result;
        }();
        uint32_t v1729_store;
        uint32_t * v1729 = &v1729_store;
        *v1729 = v37;
        if(v1237) {
          uint32_t const v1730 = *v1724;
          *v1729 = v1730;
        }
        uint32_t const v1731 = *v1729;
        uint32_t const v1732 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1731) );
          return result;
        }();
        uint32_t const v1733 = *v1697;
        uint32_t const v1734 = v1733 + v1732;
        uint32_t v1735_store;
        uint32_t * v1735 = &v1735_store;
        *v1735 = v1719;
        uint32_t v1736_store;
        uint32_t * v1736 = &v1736_store;
        *v1736 = v39;
        while([&]{
          uint32_t const v1737 = *v1736;
          bool const v1738 = v1737 < v198;
          return v1738;
        }()) {
          uint32_t const v1739 = *v1735;
          uint32_t const v1740 = *v1736;
          uint32_t const v1741 = __shfl_up_sync(__activemask(), v1739, v1740);
          uint32_t const v1742 = v1739 + v1741;
          bool const v1743 = v1505 >= v1740;
          if(v1743) {
            *v1735 = v1742;
          }
          uint32_t const v1744 = 2;
          uint32_t const v1745 = v1740 * v1744;
          *v1736 = v1745;
        }
        uint32_t const v1746 = *v1735;
        uint32_t const v1747 = __shfl_up_sync(__activemask(), v1746, v39);
        uint32_t const v1748 = v1506 ? v37 : v1747;
        uint32_t const v1749 = v1734 + v1748;
        uint32_t const v1750 = *v1697;
        uint32_t const v1751 = v1750 + v1728;
        *v1697 = v1751;
        uint32_t const v1752 = v1749 >> v1181;
        uint32_t const v1753 = *v1704;
        uint32_t const v1754 = *v1621;
        bool const v1755 = v1753 > v1754;
        bool const v1756 = v1719 > v37;
        bool const v1757 = v1752 < v1696;
        bool const v1758 = v1756 && v1757;
        bool const v1759 = v1755 || v1758;
        if(v1759) {
          uint32_t const v1760 = v1749 & v1242;
          uint32_t const v1761 = min(v1752, v1696);
          uint32_t const v1762 = v1760 + v1761;
          uint32_t const v1763 = v1617 + v1703;
          uint32_t const v1764 = v73 + v1763;
          uint32_t * const v1765 = &v5[v1764];
          uint32_t const v1766 = *v1765;
          bool const v1767 = v1766 != v1415;
          if(v1767) {
            uint32_t const v1768 = uint32_t(v1766);
            uint32_t const v1769 = v1768 / v386;
            uint32_t const v1770 = v78 + v1769;
            uint32_t const* const v1771 = &v3[v1770];
            uint32_t const v1772 = *v1771;
            uint32_t const v1773 = uint32_t(v1772);
            uint32_t const v1774 = v1773 * v15;
            uint32_t const v1775 = v1774 + v41;
            uint32_t const v1776 = v1775 * v386;
            uint32_t const v1777 = v1768 % v386;
            uint32_t const v1778 = v1776 + v1777;
            uint32_t * const v1779 = &v4[v1778];
            *v1779 = v1415;
          }
          uint32_t const v1780 = uint32_t(v1762);
          uint32_t const v1781 = v62 * v1780;
          uint32_t const v1782 = v91 + v1781;
          uint32_t * const v1783 = &v8[v1782];
          uint32_t const v1784 = *v1783;
          uint32_t const v1785 = uint32_t(v1763);
          uint32_t const v1786 = v1782 + v67;
          uint32_t * const v1787 = &v8[v1786];
          uint32_t const v1788 = *v1787;
          uint32_t const v1789 = uint32_t(v1788);
          uint32_t const v1790 = v88 + v1789;
          uint32_t * const v1791 = &v7[v1790];
          *v1791 = v1785;
          *v1787 = v1785;
          *v1765 = v1784;
          uint32_t const v1792 = uint32_t(v1784);
          uint32_t const v1793 = v1792 / v386;
          uint32_t const v1794 = v78 + v1793;
          uint32_t const* const v1795 = &v3[v1794];
          uint32_t const v1796 = *v1795;
          uint32_t const v1797 = uint32_t(v1796);
          uint32_t const v1798 = v1797 * v15;
          uint32_t const v1799 = v1798 + v41;
          uint32_t const v1800 = v1799 * v386;
          uint32_t const v1801 = v1792 % v386;
          uint32_t const v1802 = v1800 + v1801;
          uint32_t * const v1803 = &v4[v1802];
          *v1803 = v1785;
          uint32_t * const v1804 = &v6[v1764];
          *v1804 = v61;
        }
        __syncthreads();
      }
    }
    bool const v1805 = v40 == v13;
    if(v1805) {
      uint32_t const v1806 = *v1454;
      uint32_t const v1807 = v1806 & v1242;
      uint32_t const v1808 = v87 + v1807;
      uint32_t const v1809 = v34 * v62;
      uint32_t * const v1810 = &v9[v1809];
      *v1810 = v1808;
      uint32_t const v1811 = v1809 + v67;
      uint32_t * const v1812 = &v9[v1811];
      *v1812 = v1615;
      uint32_t * const v1813 = &v10[v1809];
      uint32_t const v1814 = *v1813;
      uint32_t const v1815 = v1814 + v1807;
      *v1813 = v1815;
      uint32_t * const v1816 = &v10[v1811];
      uint32_t const v1817 = *v1816;
      uint32_t const v1818 = v1817 + v1615;
      *v1816 = v1818;
    }
  }
  return;
}
