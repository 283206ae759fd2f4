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
  uint32_t static_meta[10];
};
extern "C" __global__ void __launch_bounds__(512)  select_planes(float_4 const* const __restrict__ v0, float_2 const* const __restrict__ v1, uint32_t const* const __restrict__ v2, uint32_t * const __restrict__ v3, uint32_t * const __restrict__ v4, uint32_t * const __restrict__ v5, uint32_t * const __restrict__ v6, uint32_t * const __restrict__ v7, uint32_t * const __restrict__ v8, uint32_t * const __restrict__ v9, __grid_constant__ info_st const info_v10) {
  extern __shared__ __align__(4) char v11[];
  uint32_t const v12 = 0;
  uint32_t const v13 = info_v10.scalars_usize[0];
  uint32_t const v14 = info_v10.scalars_usize[1];
  uint32_t const v15 = info_v10.scalars_u32[0];
  uint32_t const v16 = info_v10.scalars_usize[2];
  uint32_t const v17 = info_v10.scalars_usize[3];
  uint32_t const v18 = info_v10.scalars_usize[4];
  uint32_t const v19 = blockIdx.z;
  uint32_t const v20 = uint32_t(v19);
  uint32_t const v21 = gridDim.y;
  uint32_t const v22 = uint32_t(v21);
  uint32_t const v23 = v20 * v22;
  uint32_t const v24 = gridDim.x;
  uint32_t const v25 = uint32_t(v24);
  uint32_t const v26 = v23 * v25;
  uint32_t const v27 = blockIdx.y;
  uint32_t const v28 = uint32_t(v27);
  uint32_t const v29 = v28 * v25;
  uint32_t const v30 = v26 + v29;
  uint32_t const v31 = blockIdx.x;
  uint32_t const v32 = uint32_t(v31);
  uint32_t const v33 = v30 + v32;
  bool const v34 = v33 < v13;
  if(v34) {
    uint32_t const v35 = threadIdx.x;
    uint32_t const v36 = 0;
    uint32_t const v37 = 512;
    uint32_t const v38 = 1;
    uint32_t const v39 = uint32_t(v35);
    uint32_t const v40 = v33 % v14;
    uint32_t const v41 = v33 / v14;
    uint32_t const v42 = 16;
    uint32_t const v43 = v41 * v42;
    uint32_t const v44 = 5;
    uint32_t const v45 = v43 + v44;
    uint32_t const* const v46 = &v2[v45];
    uint32_t const v47 = *v46;
    uint32_t const v48 = uint32_t(v47);
    uint32_t const v49 = 6;
    uint32_t const v50 = v43 + v49;
    uint32_t const* const v51 = &v2[v50];
    uint32_t const v52 = *v51;
    uint32_t const v53 = 7;
    uint32_t const v54 = v43 + v53;
    uint32_t const* const v55 = &v2[v54];
    uint32_t const v56 = *v55;
    uint32_t const v57 = 12;
    uint32_t const v58 = v43 + v57;
    uint32_t const* const v59 = &v2[v58];
    uint32_t const v60 = *v59;
    uint32_t const v61 = 2;
    uint32_t const v62 = v43 + v61;
    uint32_t const* const v63 = &v2[v62];
    uint32_t const v64 = *v63;
    uint32_t const v65 = uint32_t(v64);
    uint32_t const v66 = 1;
    uint32_t const v67 = v43 + v66;
    uint32_t const* const v68 = &v2[v67];
    uint32_t const v69 = *v68;
    uint32_t const v70 = uint32_t(v69);
    uint32_t const v71 = v40 * v65;
    uint32_t const v72 = v70 + v71;
    uint32_t const v73 = 3;
    uint32_t const v74 = v43 + v73;
    uint32_t const* const v75 = &v2[v74];
    uint32_t const v76 = *v75;
    uint32_t const v77 = uint32_t(v76);
    uint32_t const v78 = 4;
    uint32_t const v79 = v43 + v78;
    uint32_t const* const v80 = &v2[v79];
    uint32_t const v81 = *v80;
    uint32_t const v82 = uint32_t(v81);
    uint32_t const v83 = v40 * v82;
    uint32_t const v84 = v77 + v83;
    uint32_t const v85 = 8;
    uint32_t const v86 = v43 + v85;
    uint32_t const* const v87 = &v2[v86];
    uint32_t const v88 = *v87;
    uint32_t const v89 = 9;
    uint32_t const v90 = v43 + v89;
    uint32_t const* const v91 = &v2[v90];
    uint32_t const v92 = *v91;
    uint32_t const v93 = v52 + v92;
    uint32_t const v94 = v33 * v18;
    uint32_t const v95 = uint32_t(v15);
    uint32_t const v96 = v33 * v95;
    uint32_t const v97 = v96 * v61;
    array<uint32_t, 32> * const v98 = reinterpret_cast<array<uint32_t, 32> *>(&v11[0]);
    uint32_t const v99 = 32;
    uint32_t const v100 = uint32_t(v52);
    uint32_t const v101 = 512;
    for(uint32_t v102 = v39; v102 < v100; v102 += v101) {
      uint32_t const v103 = uint32_t(v102);
      uint32_t const v104 = v94 + v102;
      uint32_t * const v105 = &v6[v104];
      *v105 = v103;
    }
    uint32_t const v106 = uint32_t(v92);
    for(uint32_t v107 = v39; v107 < v106; v107 += v101) {
      uint32_t const v108 = uint32_t(v107);
      uint32_t const v109 = v88 + v108;
      uint32_t const v110 = v109 % v56;
      uint32_t const v111 = v52 + v110;
      uint32_t const v112 = v94 + v100;
      uint32_t const v113 = v112 + v107;
      uint32_t * const v114 = &v6[v113];
      *v114 = v111;
    }
    uint32_t const v115 = 32;
    uint32_t const v116 = v35 / v115;
    uint32_t const v117 = uint32_t(v116);
    uint32_t const v118 = v48 + v99;
    uint32_t const v119 = v118 - v66;
    uint32_t const v120 = v119 / v99;
    array<float, 4> v121_store = {};
    array<float, 4> * v121 = &v121_store;
    array<float, 4> v122_store = {};
    array<float, 4> * v122 = &v122_store;
    float * const v123 = &(*v121)[v12];
    float const v124 = -1.000000020e+30;
    *v123 = v124;
    float * const v125 = &(*v122)[v12];
    float const v126 = 0;
    *v125 = v126;
    float * const v127 = &(*v121)[v66];
    *v127 = v124;
    float * const v128 = &(*v122)[v66];
    *v128 = v126;
    float * const v129 = &(*v121)[v61];
    *v129 = v124;
    float * const v130 = &(*v122)[v61];
    *v130 = v126;
    float * const v131 = &(*v121)[v73];
    *v131 = v124;
    float * const v132 = &(*v122)[v73];
    *v132 = v126;
    for(uint32_t v133 = v39; v133 < v120; v133 += v101) {
      uint32_t const v134 = v33 * v78;
      uint32_t const v135 = v134 * v17;
      uint32_t const v136 = v135 + v133;
      float_2 const* const v137 = &v1[v136];
      float_2 const v138 = *v137;
      float const v139 = *v123;
      float const v140 = v138.i_0;
      float const v141 = max(v139, v140);
      float const v142 = *v125;
      float const v143 = v139 - v141;
      float const v144 = exp(v143);
      float const v145 = v138.i_1;
      float const v146 = v140 - v141;
      float const v147 = exp(v146);
      float const v148 = v145 * v147;
      float const v149 = fma(v142, v144, v148);
      *v125 = v149;
      *v123 = v141;
      uint32_t const v150 = v134 + v66;
      uint32_t const v151 = v150 * v17;
      uint32_t const v152 = v151 + v133;
      float_2 const* const v153 = &v1[v152];
      float_2 const v154 = *v153;
      float const v155 = *v127;
      float const v156 = v154.i_0;
      float const v157 = max(v155, v156);
      float const v158 = *v128;
      float const v159 = v155 - v157;
      float const v160 = exp(v159);
      float const v161 = v154.i_1;
      float const v162 = v156 - v157;
      float const v163 = exp(v162);
      float const v164 = v161 * v163;
      float const v165 = fma(v158, v160, v164);
      *v128 = v165;
      *v127 = v157;
      uint32_t const v166 = v134 + v61;
      uint32_t const v167 = v166 * v17;
      uint32_t const v168 = v167 + v133;
      float_2 const* const v169 = &v1[v168];
      float_2 const v170 = *v169;
      float const v171 = *v129;
      float const v172 = v170.i_0;
      float const v173 = max(v171, v172);
      float const v174 = *v130;
      float const v175 = v171 - v173;
      float const v176 = exp(v175);
      float const v177 = v170.i_1;
      float const v178 = v172 - v173;
      float const v179 = exp(v178);
      float const v180 = v177 * v179;
      float const v181 = fma(v174, v176, v180);
      *v130 = v181;
      *v129 = v173;
      uint32_t const v182 = v134 + v73;
      uint32_t const v183 = v182 * v17;
      uint32_t const v184 = v183 + v133;
      float_2 const* const v185 = &v1[v184];
      float_2 const v186 = *v185;
      float const v187 = *v131;
      float const v188 = v186.i_0;
      float const v189 = max(v187, v188);
      float const v190 = *v132;
      float const v191 = v187 - v189;
      float const v192 = exp(v191);
      float const v193 = v186.i_1;
      float const v194 = v188 - v189;
      float const v195 = exp(v194);
      float const v196 = v193 * v195;
      float const v197 = fma(v190, v192, v196);
      *v132 = v197;
      *v131 = v189;
    }
    array<float, 128> * const v198 = reinterpret_cast<array<float, 128> *>(&v11[128]);
    uint32_t const v199 = 128;
    float const v200 = *v123;
    uint32_t const v201 = warpSize;
    uint32_t const v202 = min(v201, v37);
    float v203_store;
    float * v203 = &v203_store;
    *v203 = v200;
    uint32_t v204_store;
    uint32_t * v204 = &v204_store;
    *v204 = v38;
    while([&]{
      uint32_t const v205 = *v204;
      bool const v206 = v205 < v202;
      return v206;
    }()) {
      float const v207 = *v203;
      uint32_t const v208 = *v204;
      float const v209 = __shfl_xor_sync(__activemask(), v207, v208);
      float const v210 = max(v207, v209);
      *v203 = v210;
      uint32_t const v211 = 2;
      uint32_t const v212 = v208 * v211;
      *v204 = v212;
    }
    float const v213 = *v203;
    float const v214 = *v125;
    float const v215 = *v123;
    float const v216 = v215 - v213;
    float const v217 = exp(v216);
    float const v218 = v214 * v217;
    float v219_store;
    float * v219 = &v219_store;
    *v219 = v218;
    uint32_t v220_store;
    uint32_t * v220 = &v220_store;
    *v220 = v38;
    while([&]{
      uint32_t const v221 = *v220;
      bool const v222 = v221 < v202;
      return v222;
    }()) {
      float const v223 = *v219;
      uint32_t const v224 = *v220;
      float const v225 = __shfl_xor_sync(__activemask(), v223, v224);
      float const v226 = v223 + v225;
      *v219 = v226;
      uint32_t const v227 = 2;
      uint32_t const v228 = v224 * v227;
      *v220 = v228;
    }
    float const v229 = *v219;
    uint32_t const v230 = v35 % v115;
    bool const v231 = v230 == v36;
    if(v231) {
      float * const v232 = &(*v198)[v117];
      *v232 = v213;
      uint32_t const v233 = 64;
      uint32_t const v234 = v233 + v117;
      float * const v235 = &(*v198)[v234];
      *v235 = v229;
    }
    float const v236 = *v127;
    float v237_store;
    float * v237 = &v237_store;
    *v237 = v236;
    uint32_t v238_store;
    uint32_t * v238 = &v238_store;
    *v238 = v38;
    while([&]{
      uint32_t const v239 = *v238;
      bool const v240 = v239 < v202;
      return v240;
    }()) {
      float const v241 = *v237;
      uint32_t const v242 = *v238;
      float const v243 = __shfl_xor_sync(__activemask(), v241, v242);
      float const v244 = max(v241, v243);
      *v237 = v244;
      uint32_t const v245 = 2;
      uint32_t const v246 = v242 * v245;
      *v238 = v246;
    }
    float const v247 = *v237;
    float const v248 = *v128;
    float const v249 = *v127;
    float const v250 = v249 - v247;
    float const v251 = exp(v250);
    float const v252 = v248 * v251;
    float v253_store;
    float * v253 = &v253_store;
    *v253 = v252;
    uint32_t v254_store;
    uint32_t * v254 = &v254_store;
    *v254 = v38;
    while([&]{
      uint32_t const v255 = *v254;
      bool const v256 = v255 < v202;
      return v256;
    }()) {
      float const v257 = *v253;
      uint32_t const v258 = *v254;
      float const v259 = __shfl_xor_sync(__activemask(), v257, v258);
      float const v260 = v257 + v259;
      *v253 = v260;
      uint32_t const v261 = 2;
      uint32_t const v262 = v258 * v261;
      *v254 = v262;
    }
    float const v263 = *v253;
    if(v231) {
      uint32_t const v264 = v42 + v117;
      float * const v265 = &(*v198)[v264];
      *v265 = v247;
      uint32_t const v266 = 80;
      uint32_t const v267 = v266 + v117;
      float * const v268 = &(*v198)[v267];
      *v268 = v263;
    }
    float const v269 = *v129;
    float v270_store;
    float * v270 = &v270_store;
    *v270 = v269;
    uint32_t v271_store;
    uint32_t * v271 = &v271_store;
    *v271 = v38;
    while([&]{
      uint32_t const v272 = *v271;
      bool const v273 = v272 < v202;
      return v273;
    }()) {
      float const v274 = *v270;
      uint32_t const v275 = *v271;
      float const v276 = __shfl_xor_sync(__activemask(), v274, v275);
      float const v277 = max(v274, v276);
      *v270 = v277;
      uint32_t const v278 = 2;
      uint32_t const v279 = v275 * v278;
      *v271 = v279;
    }
    float const v280 = *v270;
    float const v281 = *v130;
    float const v282 = *v129;
    float const v283 = v282 - v280;
    float const v284 = exp(v283);
    float const v285 = v281 * v284;
    float v286_store;
    float * v286 = &v286_store;
    *v286 = v285;
    uint32_t v287_store;
    uint32_t * v287 = &v287_store;
    *v287 = v38;
    while([&]{
      uint32_t const v288 = *v287;
      bool const v289 = v288 < v202;
      return v289;
    }()) {
      float const v290 = *v286;
      uint32_t const v291 = *v287;
      float const v292 = __shfl_xor_sync(__activemask(), v290, v291);
      float const v293 = v290 + v292;
      *v286 = v293;
      uint32_t const v294 = 2;
      uint32_t const v295 = v291 * v294;
      *v287 = v295;
    }
    float const v296 = *v286;
    if(v231) {
      uint32_t const v297 = v99 + v117;
      float * const v298 = &(*v198)[v297];
      *v298 = v280;
      uint32_t const v299 = 96;
      uint32_t const v300 = v299 + v117;
      float * const v301 = &(*v198)[v300];
      *v301 = v296;
    }
    float const v302 = *v131;
    float v303_store;
    float * v303 = &v303_store;
    *v303 = v302;
    uint32_t v304_store;
    uint32_t * v304 = &v304_store;
    *v304 = v38;
    while([&]{
      uint32_t const v305 = *v304;
      bool const v306 = v305 < v202;
      return v306;
    }()) {
      float const v307 = *v303;
      uint32_t const v308 = *v304;
      float const v309 = __shfl_xor_sync(__activemask(), v307, v308);
      float const v310 = max(v307, v309);
      *v303 = v310;
      uint32_t const v311 = 2;
      uint32_t const v312 = v308 * v311;
      *v304 = v312;
    }
    float const v313 = *v303;
    float const v314 = *v132;
    float const v315 = *v131;
    float const v316 = v315 - v313;
    float const v317 = exp(v316);
    float const v318 = v314 * v317;
    float v319_store;
    float * v319 = &v319_store;
    *v319 = v318;
    uint32_t v320_store;
    uint32_t * v320 = &v320_store;
    *v320 = v38;
    while([&]{
      uint32_t const v321 = *v320;
      bool const v322 = v321 < v202;
      return v322;
    }()) {
      float const v323 = *v319;
      uint32_t const v324 = *v320;
      float const v325 = __shfl_xor_sync(__activemask(), v323, v324);
      float const v326 = v323 + v325;
      *v319 = v326;
      uint32_t const v327 = 2;
      uint32_t const v328 = v324 * v327;
      *v320 = v328;
    }
    float const v329 = *v319;
    if(v231) {
      uint32_t const v330 = 48;
      uint32_t const v331 = v330 + v117;
      float * const v332 = &(*v198)[v331];
      *v332 = v313;
      uint32_t const v333 = 112;
      uint32_t const v334 = v333 + v117;
      float * const v335 = &(*v198)[v334];
      *v335 = v329;
    }
    __syncthreads();
    array<float, 4> v336_store = {};
    array<float, 4> * v336 = &v336_store;
    float * const v337 = &(*v198)[v12];
    float const v338 = *v337;
    float * const v339 = &(*v198)[v66];
    float const v340 = *v339;
    float const v341 = max(v338, v340);
    float * const v342 = &(*v198)[v61];
    float const v343 = *v342;
    float const v344 = max(v341, v343);
    float * const v345 = &(*v198)[v73];
    float const v346 = *v345;
    float const v347 = max(v344, v346);
    float * const v348 = &(*v198)[v78];
    float const v349 = *v348;
    float const v350 = max(v347, v349);
    float * const v351 = &(*v198)[v44];
    float const v352 = *v351;
    float const v353 = max(v350, v352);
    float * const v354 = &(*v198)[v49];
    float const v355 = *v354;
    float const v356 = max(v353, v355);
    float * const v357 = &(*v198)[v53];
    float const v358 = *v357;
    float const v359 = max(v356, v358);
    float * const v360 = &(*v198)[v85];
    float const v361 = *v360;
    float const v362 = max(v359, v361);
    float * const v363 = &(*v198)[v89];
    float const v364 = *v363;
    float const v365 = max(v362, v364);
    uint32_t const v366 = 10;
    float * const v367 = &(*v198)[v366];
    float const v368 = *v367;
    float const v369 = max(v365, v368);
    uint32_t const v370 = 11;
    float * const v371 = &(*v198)[v370];
    float const v372 = *v371;
    float const v373 = max(v369, v372);
    float * const v374 = &(*v198)[v57];
    float const v375 = *v374;
    float const v376 = max(v373, v375);
    uint32_t const v377 = 13;
    float * const v378 = &(*v198)[v377];
    float const v379 = *v378;
    float const v380 = max(v376, v379);
    uint32_t const v381 = 14;
    float * const v382 = &(*v198)[v381];
    float const v383 = *v382;
    float const v384 = max(v380, v383);
    uint32_t const v385 = 15;
    float * const v386 = &(*v198)[v385];
    float const v387 = *v386;
    float const v388 = max(v384, v387);
    float const v389 = v338 - v388;
    float const v390 = exp(v389);
    uint32_t const v391 = 64;
    float * const v392 = &(*v198)[v391];
    float const v393 = *v392;
    float const v394 = fma(v393, v390, v126);
    float const v395 = v340 - v388;
    float const v396 = exp(v395);
    uint32_t const v397 = 65;
    float * const v398 = &(*v198)[v397];
    float const v399 = *v398;
    float const v400 = fma(v399, v396, v394);
    float const v401 = v343 - v388;
    float const v402 = exp(v401);
    uint32_t const v403 = 66;
    float * const v404 = &(*v198)[v403];
    float const v405 = *v404;
    float const v406 = fma(v405, v402, v400);
    float const v407 = v346 - v388;
    float const v408 = exp(v407);
    uint32_t const v409 = 67;
    float * const v410 = &(*v198)[v409];
    float const v411 = *v410;
    float const v412 = fma(v411, v408, v406);
    float const v413 = v349 - v388;
    float const v414 = exp(v413);
    uint32_t const v415 = 68;
    float * const v416 = &(*v198)[v415];
    float const v417 = *v416;
    float const v418 = fma(v417, v414, v412);
    float const v419 = v352 - v388;
    float const v420 = exp(v419);
    uint32_t const v421 = 69;
    float * const v422 = &(*v198)[v421];
    float const v423 = *v422;
    float const v424 = fma(v423, v420, v418);
    float const v425 = v355 - v388;
    float const v426 = exp(v425);
    uint32_t const v427 = 70;
    float * const v428 = &(*v198)[v427];
    float const v429 = *v428;
    float const v430 = fma(v429, v426, v424);
    float const v431 = v358 - v388;
    float const v432 = exp(v431);
    uint32_t const v433 = 71;
    float * const v434 = &(*v198)[v433];
    float const v435 = *v434;
    float const v436 = fma(v435, v432, v430);
    float const v437 = v361 - v388;
    float const v438 = exp(v437);
    uint32_t const v439 = 72;
    float * const v440 = &(*v198)[v439];
    float const v441 = *v440;
    float const v442 = fma(v441, v438, v436);
    float const v443 = v364 - v388;
    float const v444 = exp(v443);
    uint32_t const v445 = 73;
    float * const v446 = &(*v198)[v445];
    float const v447 = *v446;
    float const v448 = fma(v447, v444, v442);
    float const v449 = v368 - v388;
    float const v450 = exp(v449);
    uint32_t const v451 = 74;
    float * const v452 = &(*v198)[v451];
    float const v453 = *v452;
    float const v454 = fma(v453, v450, v448);
    float const v455 = v372 - v388;
    float const v456 = exp(v455);
    uint32_t const v457 = 75;
    float * const v458 = &(*v198)[v457];
    float const v459 = *v458;
    float const v460 = fma(v459, v456, v454);
    float const v461 = v375 - v388;
    float const v462 = exp(v461);
    uint32_t const v463 = 76;
    float * const v464 = &(*v198)[v463];
    float const v465 = *v464;
    float const v466 = fma(v465, v462, v460);
    float const v467 = v379 - v388;
    float const v468 = exp(v467);
    uint32_t const v469 = 77;
    float * const v470 = &(*v198)[v469];
    float const v471 = *v470;
    float const v472 = fma(v471, v468, v466);
    float const v473 = v383 - v388;
    float const v474 = exp(v473);
    uint32_t const v475 = 78;
    float * const v476 = &(*v198)[v475];
    float const v477 = *v476;
    float const v478 = fma(v477, v474, v472);
    float const v479 = v387 - v388;
    float const v480 = exp(v479);
    uint32_t const v481 = 79;
    float * const v482 = &(*v198)[v481];
    float const v483 = *v482;
    float const v484 = fma(v483, v480, v478);
    float const v485 = log(v484);
    float const v486 = v388 + v485;
    float * const v487 = &(*v336)[v12];
    *v487 = v486;
    float * const v488 = &(*v198)[v42];
    float const v489 = *v488;
    uint32_t const v490 = 17;
    float * const v491 = &(*v198)[v490];
    float const v492 = *v491;
    float const v493 = max(v489, v492);
    uint32_t const v494 = 18;
    float * const v495 = &(*v198)[v494];
    float const v496 = *v495;
    float const v497 = max(v493, v496);
    uint32_t const v498 = 19;
    float * const v499 = &(*v198)[v498];
    float const v500 = *v499;
    float const v501 = max(v497, v500);
    uint32_t const v502 = 20;
    float * const v503 = &(*v198)[v502];
    float const v504 = *v503;
    float const v505 = max(v501, v504);
    uint32_t const v506 = 21;
    float * const v507 = &(*v198)[v506];
    float const v508 = *v507;
    float const v509 = max(v505, v508);
    uint32_t const v510 = 22;
    float * const v511 = &(*v198)[v510];
    float const v512 = *v511;
    float const v513 = max(v509, v512);
    uint32_t const v514 = 23;
    float * const v515 = &(*v198)[v514];
    float const v516 = *v515;
    float const v517 = max(v513, v516);
    uint32_t const v518 = 24;
    float * const v519 = &(*v198)[v518];
    float const v520 = *v519;
    float const v521 = max(v517, v520);
    uint32_t const v522 = 25;
    float * const v523 = &(*v198)[v522];
    float const v524 = *v523;
    float const v525 = max(v521, v524);
    uint32_t const v526 = 26;
    float * const v527 = &(*v198)[v526];
    float const v528 = *v527;
    float const v529 = max(v525, v528);
    uint32_t const v530 = 27;
    float * const v531 = &(*v198)[v530];
    float const v532 = *v531;
    float const v533 = max(v529, v532);
    uint32_t const v534 = 28;
    float * const v535 = &(*v198)[v534];
    float const v536 = *v535;
    float const v537 = max(v533, v536);
    uint32_t const v538 = 29;
    float * const v539 = &(*v198)[v538];
    float const v540 = *v539;
    float const v541 = max(v537, v540);
    uint32_t const v542 = 30;
    float * const v543 = &(*v198)[v542];
    float const v544 = *v543;
    float const v545 = max(v541, v544);
    uint32_t const v546 = 31;
    float * const v547 = &(*v198)[v546];
    float const v548 = *v547;
    float const v549 = max(v545, v548);
    float const v550 = v489 - v549;
    float const v551 = exp(v550);
    uint32_t const v552 = 80;
    float * const v553 = &(*v198)[v552];
    float const v554 = *v553;
    float const v555 = fma(v554, v551, v126);
    float const v556 = v492 - v549;
    float const v557 = exp(v556);
    uint32_t const v558 = 81;
    float * const v559 = &(*v198)[v558];
    float const v560 = *v559;
    float const v561 = fma(v560, v557, v555);
    float const v562 = v496 - v549;
    float const v563 = exp(v562);
    uint32_t const v564 = 82;
    float * const v565 = &(*v198)[v564];
    float const v566 = *v565;
    float const v567 = fma(v566, v563, v561);
    float const v568 = v500 - v549;
    float const v569 = exp(v568);
    uint32_t const v570 = 83;
    float * const v571 = &(*v198)[v570];
    float const v572 = *v571;
    float const v573 = fma(v572, v569, v567);
    float const v574 = v504 - v549;
    float const v575 = exp(v574);
    uint32_t const v576 = 84;
    float * const v577 = &(*v198)[v576];
    float const v578 = *v577;
    float const v579 = fma(v578, v575, v573);
    float const v580 = v508 - v549;
    float const v581 = exp(v580);
    uint32_t const v582 = 85;
    float * const v583 = &(*v198)[v582];
    float const v584 = *v583;
    float const v585 = fma(v584, v581, v579);
    float const v586 = v512 - v549;
    float const v587 = exp(v586);
    uint32_t const v588 = 86;
    float * const v589 = &(*v198)[v588];
    float const v590 = *v589;
    float const v591 = fma(v590, v587, v585);
    float const v592 = v516 - v549;
    float const v593 = exp(v592);
    uint32_t const v594 = 87;
    float * const v595 = &(*v198)[v594];
    float const v596 = *v595;
    float const v597 = fma(v596, v593, v591);
    float const v598 = v520 - v549;
    float const v599 = exp(v598);
    uint32_t const v600 = 88;
    float * const v601 = &(*v198)[v600];
    float const v602 = *v601;
    float const v603 = fma(v602, v599, v597);
    float const v604 = v524 - v549;
    float const v605 = exp(v604);
    uint32_t const v606 = 89;
    float * const v607 = &(*v198)[v606];
    float const v608 = *v607;
    float const v609 = fma(v608, v605, v603);
    float const v610 = v528 - v549;
    float const v611 = exp(v610);
    uint32_t const v612 = 90;
    float * const v613 = &(*v198)[v612];
    float const v614 = *v613;
    float const v615 = fma(v614, v611, v609);
    float const v616 = v532 - v549;
    float const v617 = exp(v616);
    uint32_t const v618 = 91;
    float * const v619 = &(*v198)[v618];
    float const v620 = *v619;
    float const v621 = fma(v620, v617, v615);
    float const v622 = v536 - v549;
    float const v623 = exp(v622);
    uint32_t const v624 = 92;
    float * const v625 = &(*v198)[v624];
    float const v626 = *v625;
    float const v627 = fma(v626, v623, v621);
    float const v628 = v540 - v549;
    float const v629 = exp(v628);
    uint32_t const v630 = 93;
    float * const v631 = &(*v198)[v630];
    float const v632 = *v631;
    float const v633 = fma(v632, v629, v627);
    float const v634 = v544 - v549;
    float const v635 = exp(v634);
    uint32_t const v636 = 94;
    float * const v637 = &(*v198)[v636];
    float const v638 = *v637;
    float const v639 = fma(v638, v635, v633);
    float const v640 = v548 - v549;
    float const v641 = exp(v640);
    uint32_t const v642 = 95;
    float * const v643 = &(*v198)[v642];
    float const v644 = *v643;
    float const v645 = fma(v644, v641, v639);
    float const v646 = log(v645);
    float const v647 = v549 + v646;
    float * const v648 = &(*v336)[v66];
    *v648 = v647;
    float * const v649 = &(*v198)[v99];
    float const v650 = *v649;
    uint32_t const v651 = 33;
    float * const v652 = &(*v198)[v651];
    float const v653 = *v652;
    float const v654 = max(v650, v653);
    uint32_t const v655 = 34;
    float * const v656 = &(*v198)[v655];
    float const v657 = *v656;
    float const v658 = max(v654, v657);
    uint32_t const v659 = 35;
    float * const v660 = &(*v198)[v659];
    float const v661 = *v660;
    float const v662 = max(v658, v661);
    uint32_t const v663 = 36;
    float * const v664 = &(*v198)[v663];
    float const v665 = *v664;
    float const v666 = max(v662, v665);
    uint32_t const v667 = 37;
    float * const v668 = &(*v198)[v667];
    float const v669 = *v668;
    float const v670 = max(v666, v669);
    uint32_t const v671 = 38;
    float * const v672 = &(*v198)[v671];
    float const v673 = *v672;
    float const v674 = max(v670, v673);
    uint32_t const v675 = 39;
    float * const v676 = &(*v198)[v675];
    float const v677 = *v676;
    float const v678 = max(v674, v677);
    uint32_t const v679 = 40;
    float * const v680 = &(*v198)[v679];
    float const v681 = *v680;
    float const v682 = max(v678, v681);
    uint32_t const v683 = 41;
    float * const v684 = &(*v198)[v683];
    float const v685 = *v684;
    float const v686 = max(v682, v685);
    uint32_t const v687 = 42;
    float * const v688 = &(*v198)[v687];
    float const v689 = *v688;
    float const v690 = max(v686, v689);
    uint32_t const v691 = 43;
    float * const v692 = &(*v198)[v691];
    float const v693 = *v692;
    float const v694 = max(v690, v693);
    uint32_t const v695 = 44;
    float * const v696 = &(*v198)[v695];
    float const v697 = *v696;
    float const v698 = max(v694, v697);
    uint32_t const v699 = 45;
    float * const v700 = &(*v198)[v699];
    float const v701 = *v700;
    float const v702 = max(v698, v701);
    uint32_t const v703 = 46;
    float * const v704 = &(*v198)[v703];
    float const v705 = *v704;
    float const v706 = max(v702, v705);
    uint32_t const v707 = 47;
    float * const v708 = &(*v198)[v707];
    float const v709 = *v708;
    float const v710 = max(v706, v709);
    float const v711 = v650 - v710;
    float const v712 = exp(v711);
    uint32_t const v713 = 96;
    float * const v714 = &(*v198)[v713];
    float const v715 = *v714;
    float const v716 = fma(v715, v712, v126);
    float const v717 = v653 - v710;
    float const v718 = exp(v717);
    uint32_t const v719 = 97;
    float * const v720 = &(*v198)[v719];
    float const v721 = *v720;
    float const v722 = fma(v721, v718, v716);
    float const v723 = v657 - v710;
    float const v724 = exp(v723);
    uint32_t const v725 = 98;
    float * const v726 = &(*v198)[v725];
    float const v727 = *v726;
    float const v728 = fma(v727, v724, v722);
    float const v729 = v661 - v710;
    float const v730 = exp(v729);
    uint32_t const v731 = 99;
    float * const v732 = &(*v198)[v731];
    float const v733 = *v732;
    float const v734 = fma(v733, v730, v728);
    float const v735 = v665 - v710;
    float const v736 = exp(v735);
    uint32_t const v737 = 100;
    float * const v738 = &(*v198)[v737];
    float const v739 = *v738;
    float const v740 = fma(v739, v736, v734);
    float const v741 = v669 - v710;
    float const v742 = exp(v741);
    uint32_t const v743 = 101;
    float * const v744 = &(*v198)[v743];
    float const v745 = *v744;
    float const v746 = fma(v745, v742, v740);
    float const v747 = v673 - v710;
    float const v748 = exp(v747);
    uint32_t const v749 = 102;
    float * const v750 = &(*v198)[v749];
    float const v751 = *v750;
    float const v752 = fma(v751, v748, v746);
    float const v753 = v677 - v710;
    float const v754 = exp(v753);
    uint32_t const v755 = 103;
    float * const v756 = &(*v198)[v755];
    float const v757 = *v756;
    float const v758 = fma(v757, v754, v752);
    float const v759 = v681 - v710;
    float const v760 = exp(v759);
    uint32_t const v761 = 104;
    float * const v762 = &(*v198)[v761];
    float const v763 = *v762;
    float const v764 = fma(v763, v760, v758);
    float const v765 = v685 - v710;
    float const v766 = exp(v765);
    uint32_t const v767 = 105;
    float * const v768 = &(*v198)[v767];
    float const v769 = *v768;
    float const v770 = fma(v769, v766, v764);
    float const v771 = v689 - v710;
    float const v772 = exp(v771);
    uint32_t const v773 = 106;
    float * const v774 = &(*v198)[v773];
    float const v775 = *v774;
    float const v776 = fma(v775, v772, v770);
    float const v777 = v693 - v710;
    float const v778 = exp(v777);
    uint32_t const v779 = 107;
    float * const v780 = &(*v198)[v779];
    float const v781 = *v780;
    float const v782 = fma(v781, v778, v776);
    float const v783 = v697 - v710;
    float const v784 = exp(v783);
    uint32_t const v785 = 108;
    float * const v786 = &(*v198)[v785];
    float const v787 = *v786;
    float const v788 = fma(v787, v784, v782);
    float const v789 = v701 - v710;
    float const v790 = exp(v789);
    uint32_t const v791 = 109;
    float * const v792 = &(*v198)[v791];
    float const v793 = *v792;
    float const v794 = fma(v793, v790, v788);
    float const v795 = v705 - v710;
    float const v796 = exp(v795);
    uint32_t const v797 = 110;
    float * const v798 = &(*v198)[v797];
    float const v799 = *v798;
    float const v800 = fma(v799, v796, v794);
    float const v801 = v709 - v710;
    float const v802 = exp(v801);
    uint32_t const v803 = 111;
    float * const v804 = &(*v198)[v803];
    float const v805 = *v804;
    float const v806 = fma(v805, v802, v800);
    float const v807 = log(v806);
    float const v808 = v710 + v807;
    float * const v809 = &(*v336)[v61];
    *v809 = v808;
    uint32_t const v810 = 48;
    float * const v811 = &(*v198)[v810];
    float const v812 = *v811;
    uint32_t const v813 = 49;
    float * const v814 = &(*v198)[v813];
    float const v815 = *v814;
    float const v816 = max(v812, v815);
    uint32_t const v817 = 50;
    float * const v818 = &(*v198)[v817];
    float const v819 = *v818;
    float const v820 = max(v816, v819);
    uint32_t const v821 = 51;
    float * const v822 = &(*v198)[v821];
    float const v823 = *v822;
    float const v824 = max(v820, v823);
    uint32_t const v825 = 52;
    float * const v826 = &(*v198)[v825];
    float const v827 = *v826;
    float const v828 = max(v824, v827);
    uint32_t const v829 = 53;
    float * const v830 = &(*v198)[v829];
    float const v831 = *v830;
    float const v832 = max(v828, v831);
    uint32_t const v833 = 54;
    float * const v834 = &(*v198)[v833];
    float const v835 = *v834;
    float const v836 = max(v832, v835);
    uint32_t const v837 = 55;
    float * const v838 = &(*v198)[v837];
    float const v839 = *v838;
    float const v840 = max(v836, v839);
    uint32_t const v841 = 56;
    float * const v842 = &(*v198)[v841];
    float const v843 = *v842;
    float const v844 = max(v840, v843);
    uint32_t const v845 = 57;
    float * const v846 = &(*v198)[v845];
    float const v847 = *v846;
    float const v848 = max(v844, v847);
    uint32_t const v849 = 58;
    float * const v850 = &(*v198)[v849];
    float const v851 = *v850;
    float const v852 = max(v848, v851);
    uint32_t const v853 = 59;
    float * const v854 = &(*v198)[v853];
    float const v855 = *v854;
    float const v856 = max(v852, v855);
    uint32_t const v857 = 60;
    float * const v858 = &(*v198)[v857];
    float const v859 = *v858;
    float const v860 = max(v856, v859);
    uint32_t const v861 = 61;
    float * const v862 = &(*v198)[v861];
    float const v863 = *v862;
    float const v864 = max(v860, v863);
    uint32_t const v865 = 62;
    float * const v866 = &(*v198)[v865];
    float const v867 = *v866;
    float const v868 = max(v864, v867);
    uint32_t const v869 = 63;
    float * const v870 = &(*v198)[v869];
    float const v871 = *v870;
    float const v872 = max(v868, v871);
    float const v873 = v812 - v872;
    float const v874 = exp(v873);
    uint32_t const v875 = 112;
    float * const v876 = &(*v198)[v875];
    float const v877 = *v876;
    float const v878 = fma(v877, v874, v126);
    float const v879 = v815 - v872;
    float const v880 = exp(v879);
    uint32_t const v881 = 113;
    float * const v882 = &(*v198)[v881];
    float const v883 = *v882;
    float const v884 = fma(v883, v880, v878);
    float const v885 = v819 - v872;
    float const v886 = exp(v885);
    uint32_t const v887 = 114;
    float * const v888 = &(*v198)[v887];
    float const v889 = *v888;
    float const v890 = fma(v889, v886, v884);
    float const v891 = v823 - v872;
    float const v892 = exp(v891);
    uint32_t const v893 = 115;
    float * const v894 = &(*v198)[v893];
    float const v895 = *v894;
    float const v896 = fma(v895, v892, v890);
    float const v897 = v827 - v872;
    float const v898 = exp(v897);
    uint32_t const v899 = 116;
    float * const v900 = &(*v198)[v899];
    float const v901 = *v900;
    float const v902 = fma(v901, v898, v896);
    float const v903 = v831 - v872;
    float const v904 = exp(v903);
    uint32_t const v905 = 117;
    float * const v906 = &(*v198)[v905];
    float const v907 = *v906;
    float const v908 = fma(v907, v904, v902);
    float const v909 = v835 - v872;
    float const v910 = exp(v909);
    uint32_t const v911 = 118;
    float * const v912 = &(*v198)[v911];
    float const v913 = *v912;
    float const v914 = fma(v913, v910, v908);
    float const v915 = v839 - v872;
    float const v916 = exp(v915);
    uint32_t const v917 = 119;
    float * const v918 = &(*v198)[v917];
    float const v919 = *v918;
    float const v920 = fma(v919, v916, v914);
    float const v921 = v843 - v872;
    float const v922 = exp(v921);
    uint32_t const v923 = 120;
    float * const v924 = &(*v198)[v923];
    float const v925 = *v924;
    float const v926 = fma(v925, v922, v920);
    float const v927 = v847 - v872;
    float const v928 = exp(v927);
    uint32_t const v929 = 121;
    float * const v930 = &(*v198)[v929];
    float const v931 = *v930;
    float const v932 = fma(v931, v928, v926);
    float const v933 = v851 - v872;
    float const v934 = exp(v933);
    uint32_t const v935 = 122;
    float * const v936 = &(*v198)[v935];
    float const v937 = *v936;
    float const v938 = fma(v937, v934, v932);
    float const v939 = v855 - v872;
    float const v940 = exp(v939);
    uint32_t const v941 = 123;
    float * const v942 = &(*v198)[v941];
    float const v943 = *v942;
    float const v944 = fma(v943, v940, v938);
    float const v945 = v859 - v872;
    float const v946 = exp(v945);
    uint32_t const v947 = 124;
    float * const v948 = &(*v198)[v947];
    float const v949 = *v948;
    float const v950 = fma(v949, v946, v944);
    float const v951 = v863 - v872;
    float const v952 = exp(v951);
    uint32_t const v953 = 125;
    float * const v954 = &(*v198)[v953];
    float const v955 = *v954;
    float const v956 = fma(v955, v952, v950);
    float const v957 = v867 - v872;
    float const v958 = exp(v957);
    uint32_t const v959 = 126;
    float * const v960 = &(*v198)[v959];
    float const v961 = *v960;
    float const v962 = fma(v961, v958, v956);
    float const v963 = v871 - v872;
    float const v964 = exp(v963);
    uint32_t const v965 = 127;
    float * const v966 = &(*v198)[v965];
    float const v967 = *v966;
    float const v968 = fma(v967, v964, v962);
    float const v969 = log(v968);
    float const v970 = v872 + v969;
    float * const v971 = &(*v336)[v73];
    *v971 = v970;
    uint32_t const v972 = uint32_t(v230);
    uint32_t const v973 = v117 * v199;
    uint32_t const v974 = v972 * v78;
    uint32_t const v975 = v973 + v974;
    uint32_t const v976 = v33 * v78;
    uint32_t const v977 = v976 * v16;
    array<uint32_t, 4> v978_store = {};
    array<uint32_t, 4> * v978 = &v978_store;
    uint32_t * const v979 = &(*v978)[v12];
    *v979 = v36;
    uint32_t * const v980 = &(*v978)[v66];
    *v980 = v36;
    uint32_t * const v981 = &(*v978)[v61];
    *v981 = v36;
    uint32_t * const v982 = &(*v978)[v73];
    *v982 = v36;
    bool const v983 = v975 < v48;
    if(v983) {
      uint32_t const v984 = v977 + v975;
      uint32_t const v985 = v984 / v78;
      uint32_t const v986 = v16 / v78;
      float_4 const* const v987 = &v0[v985];
      float_4 const v988 = *v987;
      float const v989 = *v487;
      float const v990 = v988.i_0;
      float const v991 = v990 - v989;
      float const v992 = v988.i_1;
      float const v993 = v992 - v989;
      float const v994 = v988.i_2;
      float const v995 = v994 - v989;
      float const v996 = v988.i_3;
      float const v997 = v996 - v989;
      float_4 const v998 = float_4{v991, v993, v995, v997};
      float_4 v999_store;
      float_4 * v999 = &v999_store;
      *v999 = v998;
      uint32_t const v1000 = v985 + v986;
      float_4 const* const v1001 = &v0[v1000];
      float_4 const v1002 = *v1001;
      float const v1003 = *v648;
      float const v1004 = v1002.i_0;
      float const v1005 = v1004 - v1003;
      float const v1006 = v1002.i_1;
      float const v1007 = v1006 - v1003;
      float const v1008 = v1002.i_2;
      float const v1009 = v1008 - v1003;
      float const v1010 = v1002.i_3;
      float const v1011 = v1010 - v1003;
      float_4 const v1012 = *v999;
      float const v1013 = v1012.i_0;
      float const v1014 = max(v1013, v1005);
      float const v1015 = v1012.i_1;
      float const v1016 = max(v1015, v1007);
      float const v1017 = v1012.i_2;
      float const v1018 = max(v1017, v1009);
      float const v1019 = v1012.i_3;
      float const v1020 = max(v1019, v1011);
      float_4 const v1021 = float_4{v1014, v1016, v1018, v1020};
      *v999 = v1021;
      uint32_t const v1022 = v61 * v986;
      uint32_t const v1023 = v985 + v1022;
      float_4 const* const v1024 = &v0[v1023];
      float_4 const v1025 = *v1024;
      float const v1026 = *v809;
      float const v1027 = v1025.i_0;
      float const v1028 = v1027 - v1026;
      float const v1029 = v1025.i_1;
      float const v1030 = v1029 - v1026;
      float const v1031 = v1025.i_2;
      float const v1032 = v1031 - v1026;
      float const v1033 = v1025.i_3;
      float const v1034 = v1033 - v1026;
      float_4 const v1035 = *v999;
      float const v1036 = v1035.i_0;
      float const v1037 = max(v1036, v1028);
      float const v1038 = v1035.i_1;
      float const v1039 = max(v1038, v1030);
      float const v1040 = v1035.i_2;
      float const v1041 = max(v1040, v1032);
      float const v1042 = v1035.i_3;
      float const v1043 = max(v1042, v1034);
      float_4 const v1044 = float_4{v1037, v1039, v1041, v1043};
      *v999 = v1044;
      uint32_t const v1045 = v73 * v986;
      uint32_t const v1046 = v985 + v1045;
      float_4 const* const v1047 = &v0[v1046];
      float_4 const v1048 = *v1047;
      float const v1049 = *v971;
      float const v1050 = v1048.i_0;
      float const v1051 = v1050 - v1049;
      float const v1052 = v1048.i_1;
      float const v1053 = v1052 - v1049;
      float const v1054 = v1048.i_2;
      float const v1055 = v1054 - v1049;
      float const v1056 = v1048.i_3;
      float const v1057 = v1056 - v1049;
      float_4 const v1058 = *v999;
      float const v1059 = v1058.i_0;
      float const v1060 = max(v1059, v1051);
      float const v1061 = v1058.i_1;
      float const v1062 = max(v1061, v1053);
      float const v1063 = v1058.i_2;
      float const v1064 = max(v1063, v1055);
      float const v1065 = v1058.i_3;
      float const v1066 = max(v1065, v1057);
      float_4 const v1067 = float_4{v1060, v1062, v1064, v1066};
      *v999 = v1067;
      bool v1068_store;
      bool * v1068 = &v1068_store;
      if(v983) {
        float const v1069 = -5.000000080e+29;
        bool const v1070 = v990 > v1069;
        *v1068 = v1070;
      }
      else {
        bool const v1071 = false;
        *v1068 = v1071;
      }
      bool const v1072 = *v1068;
      if(v1072) {
        float_4 const v1073 = *v999;
        float const v1074 = v1073.i_0;
        float const v1075 = v126 - v1074;
        float const v1076 = max(v1075, v126);
        uint32_t const v1077 = reinterpret_cast<const uint32_t&>(v1076);
        uint32_t const v1078 = 2139095041;
        uint32_t const v1079 = v1078 - v1077;
        *v979 = v1079;
      }
      uint32_t const v1080 = v975 + v66;
      bool const v1081 = v1080 < v48;
      bool v1082_store;
      bool * v1082 = &v1082_store;
      if(v1081) {
        float const v1083 = -5.000000080e+29;
        bool const v1084 = v992 > v1083;
        *v1082 = v1084;
      }
      else {
        bool const v1085 = false;
        *v1082 = v1085;
      }
      bool const v1086 = *v1082;
      if(v1086) {
        float_4 const v1087 = *v999;
        float const v1088 = v1087.i_1;
        float const v1089 = v126 - v1088;
        float const v1090 = max(v1089, v126);
        uint32_t const v1091 = reinterpret_cast<const uint32_t&>(v1090);
        uint32_t const v1092 = 2139095041;
        uint32_t const v1093 = v1092 - v1091;
        *v980 = v1093;
      }
      uint32_t const v1094 = v975 + v61;
      bool const v1095 = v1094 < v48;
      bool v1096_store;
      bool * v1096 = &v1096_store;
      if(v1095) {
        float const v1097 = -5.000000080e+29;
        bool const v1098 = v994 > v1097;
        *v1096 = v1098;
      }
      else {
        bool const v1099 = false;
        *v1096 = v1099;
      }
      bool const v1100 = *v1096;
      if(v1100) {
        float_4 const v1101 = *v999;
        float const v1102 = v1101.i_2;
        float const v1103 = v126 - v1102;
        float const v1104 = max(v1103, v126);
        uint32_t const v1105 = reinterpret_cast<const uint32_t&>(v1104);
        uint32_t const v1106 = 2139095041;
        uint32_t const v1107 = v1106 - v1105;
        *v981 = v1107;
      }
      uint32_t const v1108 = v975 + v73;
      bool const v1109 = v1108 < v48;
      bool v1110_store;
      bool * v1110 = &v1110_store;
      if(v1109) {
        float const v1111 = -5.000000080e+29;
        bool const v1112 = v996 > v1111;
        *v1110 = v1112;
      }
      else {
        bool const v1113 = false;
        *v1110 = v1113;
      }
      bool const v1114 = *v1110;
      if(v1114) {
        float_4 const v1115 = *v999;
        float const v1116 = v1115.i_3;
        float const v1117 = v126 - v1116;
        float const v1118 = max(v1117, v126);
        uint32_t const v1119 = reinterpret_cast<const uint32_t&>(v1118);
        uint32_t const v1120 = 2139095041;
        uint32_t const v1121 = v1120 - v1119;
        *v982 = v1121;
      }
    }
    uint32_t v1122_store;
    uint32_t * v1122 = &v1122_store;
    *v1122 = v36;
    uint32_t const v1123 = 1073741824;
    uint32_t v1124_store;
    uint32_t * v1124 = &v1124_store;
    *v1124 = v1123;
    uint32_t v1125_store;
    uint32_t * v1125 = &v1125_store;
    *v1125 = v36;
    while([&]{
      uint32_t const v1126 = *v1124;
      bool const v1127 = v1126 > v36;
      return v1127;
    }()) {
      uint32_t const v1128 = *v1122;
      uint32_t const v1129 = *v1124;
      uint32_t const v1130 = v1128 | v1129;
      uint32_t const v1131 = *v979;
      bool const v1132 = v1131 >= v1130;
      uint32_t const v1133 = uint32_t(v1132);
      uint32_t const v1134 = *v980;
      bool const v1135 = v1134 >= v1130;
      uint32_t const v1136 = uint32_t(v1135);
      uint32_t const v1137 = v1133 + v1136;
      uint32_t const v1138 = *v981;
      bool const v1139 = v1138 >= v1130;
      uint32_t const v1140 = uint32_t(v1139);
      uint32_t const v1141 = v1137 + v1140;
      uint32_t const v1142 = *v982;
      bool const v1143 = v1142 >= v1130;
      uint32_t const v1144 = uint32_t(v1143);
      uint32_t const v1145 = v1141 + v1144;
      uint32_t const v1146 = *v1125;
      uint32_t const v1147 = v1146 & v38;
      uint32_t const v1148 = uint32_t(v1147);
      uint32_t v1149_store;
      uint32_t * v1149 = &v1149_store;
      uint32_t const v1150 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1145) );
        return result;
      }();
      *v1149 = v1150;
      if(v231) {
        uint32_t const v1151 = v1148 * v42;
        uint32_t const v1152 = v1151 + v117;
        uint32_t * const v1153 = &(*v98)[v1152];
        uint32_t const v1154 = *v1149;
        *v1153 = v1154;
      }
      __syncthreads();
      uint32_t v1155_store;
      uint32_t * v1155 = &v1155_store;
      *v1155 = v36;
      uint32_t const v1156 = 16;
      bool const v1157 = v230 < v1156;
      if(v1157) {
        uint32_t const v1158 = v1148 * v42;
        uint32_t const v1159 = v1158 + v972;
        uint32_t * const v1160 = &(*v98)[v1159];
        uint32_t const v1161 = *v1160;
        *v1155 = v1161;
      }
      uint32_t const v1162 = *v1155;
      uint32_t const v1163 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1162) );
        return result;
      }();
      uint32_t v1164_store;
      uint32_t * v1164 = &v1164_store;
      *v1164 = v36;
      bool const v1165 = v230 < v116;
      if(v1165) {
        uint32_t const v1166 = *v1155;
        *v1164 = v1166;
      }
      uint32_t const v1167 = *v1164;
      uint32_t const v1168 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1167) );
        return result;
      }();
      bool const v1169 = v1163 >= v15;
      if(v1169) {
        *v1122 = v1130;
      }
      uint32_t const v1170 = *v1124;
      uint32_t const v1171 = v1170 >> v38;
      *v1124 = v1171;
      bool const v1172 = v1163 == v15;
      if(v1172) {
        *v1124 = v36;
      }
      uint32_t const v1173 = *v1125;
      uint32_t const v1174 = v1173 + v38;
      *v1125 = v1174;
    }
    __syncthreads();
    uint32_t const v1175 = *v979;
    uint32_t const v1176 = *v1122;
    bool const v1177 = v1175 > v1176;
    uint32_t const v1178 = uint32_t(v1177);
    bool const v1179 = v1175 == v1176;
    bool v1180_store;
    bool * v1180 = &v1180_store;
    if(v1179) {
      uint32_t const v1181 = *v1122;
      bool const v1182 = v1181 > v36;
      *v1180 = v1182;
    }
    else {
      bool const v1183 = false;
      *v1180 = v1183;
    }
    bool const v1184 = *v1180;
    uint32_t const v1185 = uint32_t(v1184);
    uint32_t const v1186 = 16;
    uint32_t const v1187 = v1185 << v1186;
    uint32_t const v1188 = v1178 + v1187;
    uint32_t const v1189 = *v980;
    uint32_t const v1190 = *v1122;
    bool const v1191 = v1189 > v1190;
    uint32_t const v1192 = uint32_t(v1191);
    uint32_t const v1193 = v1188 + v1192;
    bool const v1194 = v1189 == v1190;
    bool v1195_store;
    bool * v1195 = &v1195_store;
    if(v1194) {
      uint32_t const v1196 = *v1122;
      bool const v1197 = v1196 > v36;
      *v1195 = v1197;
    }
    else {
      bool const v1198 = false;
      *v1195 = v1198;
    }
    bool const v1199 = *v1195;
    uint32_t const v1200 = uint32_t(v1199);
    uint32_t const v1201 = v1200 << v1186;
    uint32_t const v1202 = v1193 + v1201;
    uint32_t const v1203 = *v981;
    uint32_t const v1204 = *v1122;
    bool const v1205 = v1203 > v1204;
    uint32_t const v1206 = uint32_t(v1205);
    uint32_t const v1207 = v1202 + v1206;
    bool const v1208 = v1203 == v1204;
    bool v1209_store;
    bool * v1209 = &v1209_store;
    if(v1208) {
      uint32_t const v1210 = *v1122;
      bool const v1211 = v1210 > v36;
      *v1209 = v1211;
    }
    else {
      bool const v1212 = false;
      *v1209 = v1212;
    }
    bool const v1213 = *v1209;
    uint32_t const v1214 = uint32_t(v1213);
    uint32_t const v1215 = v1214 << v1186;
    uint32_t const v1216 = v1207 + v1215;
    uint32_t const v1217 = *v982;
    uint32_t const v1218 = *v1122;
    bool const v1219 = v1217 > v1218;
    uint32_t const v1220 = uint32_t(v1219);
    uint32_t const v1221 = v1216 + v1220;
    bool const v1222 = v1217 == v1218;
    bool v1223_store;
    bool * v1223 = &v1223_store;
    if(v1222) {
      uint32_t const v1224 = *v1122;
      bool const v1225 = v1224 > v36;
      *v1223 = v1225;
    }
    else {
      bool const v1226 = false;
      *v1223 = v1226;
    }
    bool const v1227 = *v1223;
    uint32_t const v1228 = uint32_t(v1227);
    uint32_t const v1229 = v1228 << v1186;
    uint32_t const v1230 = v1221 + v1229;
    uint32_t v1231_store;
    uint32_t * v1231 = &v1231_store;
    uint32_t const v1232 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1230) );
      return result;
    }();
    *v1231 = v1232;
    if(v231) {
      uint32_t * const v1233 = &(*v98)[v117];
      uint32_t const v1234 = *v1231;
      *v1233 = v1234;
    }
    __syncthreads();
    uint32_t v1235_store;
    uint32_t * v1235 = &v1235_store;
    *v1235 = v36;
    bool const v1236 = v230 < v1186;
    if(v1236) {
      uint32_t * const v1237 = &(*v98)[v972];
      uint32_t const v1238 = *v1237;
      *v1235 = v1238;
    }
    uint32_t const v1239 = *v1235;
    uint32_t const v1240 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1239) );
      return result;
    }();
    uint32_t v1241_store;
    uint32_t * v1241 = &v1241_store;
    *v1241 = v36;
    bool const v1242 = v230 < v116;
    if(v1242) {
      uint32_t const v1243 = *v1235;
      *v1241 = v1243;
    }
    uint32_t const v1244 = *v1241;
    uint32_t v1245_store;
    uint32_t * v1245 = &v1245_store;
    uint32_t const v1246 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1244) );
      return result;
    }();
    *v1245 = v1246;
    uint32_t const v1247 = 65535;
    uint32_t const v1248 = v1240 & v1247;
    uint32_t const v1249 = v15 - v1248;
    uint32_t const v1250 = v1240 >> v1186;
    bool const v1251 = v1250 <= v1249;
    if(v1251) {
      uint32_t const v1252 = *v979;
      uint32_t const v1253 = *v1122;
      bool const v1254 = v1252 < v1253;
      bool const v1255 = true;
      bool v1256_store;
      bool * v1256 = &v1256_store;
      if(v1254) {
        *v1256 = v1255;
      }
      else {
        uint32_t const v1257 = *v979;
        bool const v1258 = v1257 == v36;
        *v1256 = v1258;
      }
      bool const v1259 = *v1256;
      if(v1259) {
        uint32_t const v1260 = 4294967294;
        *v979 = v1260;
      }
      uint32_t const v1261 = *v980;
      uint32_t const v1262 = *v1122;
      bool const v1263 = v1261 < v1262;
      bool v1264_store;
      bool * v1264 = &v1264_store;
      if(v1263) {
        *v1264 = v1255;
      }
      else {
        uint32_t const v1265 = *v980;
        bool const v1266 = v1265 == v36;
        *v1264 = v1266;
      }
      bool const v1267 = *v1264;
      if(v1267) {
        uint32_t const v1268 = 4294967294;
        *v980 = v1268;
      }
      uint32_t const v1269 = *v981;
      uint32_t const v1270 = *v1122;
      bool const v1271 = v1269 < v1270;
      bool v1272_store;
      bool * v1272 = &v1272_store;
      if(v1271) {
        *v1272 = v1255;
      }
      else {
        uint32_t const v1273 = *v981;
        bool const v1274 = v1273 == v36;
        *v1272 = v1274;
      }
      bool const v1275 = *v1272;
      if(v1275) {
        uint32_t const v1276 = 4294967294;
        *v981 = v1276;
      }
      uint32_t const v1277 = *v982;
      uint32_t const v1278 = *v1122;
      bool const v1279 = v1277 < v1278;
      bool v1280_store;
      bool * v1280 = &v1280_store;
      if(v1279) {
        *v1280 = v1255;
      }
      else {
        uint32_t const v1281 = *v982;
        bool const v1282 = v1281 == v36;
        *v1280 = v1282;
      }
      bool const v1283 = *v1280;
      if(v1283) {
        uint32_t const v1284 = 4294967294;
        *v982 = v1284;
      }
    }
    else {
      uint32_t const v1285 = *v1245;
      uint32_t const v1286 = v1285 >> v1186;
      uint32_t const v1287 = *v979;
      uint32_t const v1288 = *v1122;
      bool const v1289 = v1287 == v1288;
      uint32_t const v1290 = uint32_t(v1289);
      uint32_t const v1291 = *v980;
      bool const v1292 = v1291 == v1288;
      uint32_t const v1293 = uint32_t(v1292);
      uint32_t const v1294 = v1290 + v1293;
      uint32_t const v1295 = *v981;
      bool const v1296 = v1295 == v1288;
      uint32_t const v1297 = uint32_t(v1296);
      uint32_t const v1298 = v1294 + v1297;
      uint32_t const v1299 = *v982;
      bool const v1300 = v1299 == v1288;
      uint32_t const v1301 = uint32_t(v1300);
      uint32_t const v1302 = v1298 + v1301;
      uint32_t v1303_store;
      uint32_t * v1303 = &v1303_store;
      *v1303 = v1302;
      uint32_t v1304_store;
      uint32_t * v1304 = &v1304_store;
      *v1304 = v38;
      while([&]{
        uint32_t const v1305 = *v1304;
        bool const v1306 = v1305 < v202;
        return v1306;
      }()) {
        uint32_t const v1307 = *v1303;
        uint32_t const v1308 = *v1304;
        uint32_t const v1309 = __shfl_up_sync(__activemask(), v1307, v1308);
        uint32_t const v1310 = v1307 + v1309;
        uint32_t const v1311 = v35 % v201;
        bool const v1312 = v1311 >= v1308;
        if(v1312) {
          *v1303 = v1310;
        }
        uint32_t const v1313 = 2;
        uint32_t const v1314 = v1308 * v1313;
        *v1304 = v1314;
      }
      uint32_t const v1315 = *v1303;
      uint32_t const v1316 = __shfl_up_sync(__activemask(), v1315, v38);
      uint32_t const v1317 = v35 % v201;
      bool const v1318 = v1317 == v36;
      uint32_t const v1319 = v1318 ? v36 : v1316;
      uint32_t const v1320 = v1286 + v1319;
      uint32_t const v1321 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1302) );
        return result;
      }();
      uint32_t const v1322 = *v979;
      uint32_t const v1323 = *v1122;
      bool const v1324 = v1322 < v1323;
      bool const v1325 = v1322 == v1323;
      bool const v1326 = v1320 >= v1249;
      bool const v1327 = v1325 && v1326;
      bool const v1328 = v1324 || v1327;
      if(v1328) {
        uint32_t const v1329 = 4294967294;
        *v979 = v1329;
      }
      uint32_t const v1330 = uint32_t(v1325);
      uint32_t const v1331 = v1320 + v1330;
      uint32_t const v1332 = *v980;
      bool const v1333 = v1332 < v1323;
      bool const v1334 = v1332 == v1323;
      bool const v1335 = v1331 >= v1249;
      bool const v1336 = v1334 && v1335;
      bool const v1337 = v1333 || v1336;
      if(v1337) {
        uint32_t const v1338 = 4294967294;
        *v980 = v1338;
      }
      uint32_t const v1339 = uint32_t(v1334);
      uint32_t const v1340 = v1331 + v1339;
      uint32_t const v1341 = *v981;
      bool const v1342 = v1341 < v1323;
      bool const v1343 = v1341 == v1323;
      bool const v1344 = v1340 >= v1249;
      bool const v1345 = v1343 && v1344;
      bool const v1346 = v1342 || v1345;
      if(v1346) {
        uint32_t const v1347 = 4294967294;
        *v981 = v1347;
      }
      uint32_t const v1348 = uint32_t(v1343);
      uint32_t const v1349 = v1340 + v1348;
      uint32_t const v1350 = *v982;
      bool const v1351 = v1350 < v1323;
      bool const v1352 = v1350 == v1323;
      bool const v1353 = v1349 >= v1249;
      bool const v1354 = v1352 && v1353;
      bool const v1355 = v1351 || v1354;
      if(v1355) {
        uint32_t const v1356 = 4294967294;
        *v982 = v1356;
      }
    }
    uint32_t const v1357 = *v979;
    uint32_t const v1358 = 4294967294;
    bool const v1359 = v1357 != v1358;
    if(v1359) {
      uint32_t const v1360 = v84 + v975;
      uint32_t * const v1361 = &v3[v1360];
      uint32_t const v1362 = *v1361;
      *v979 = v1362;
    }
    uint32_t const v1363 = *v980;
    bool const v1364 = v1363 != v1358;
    if(v1364) {
      uint32_t const v1365 = v84 + v975;
      uint32_t const v1366 = v1365 + v66;
      uint32_t * const v1367 = &v3[v1366];
      uint32_t const v1368 = *v1367;
      *v980 = v1368;
    }
    uint32_t const v1369 = *v981;
    bool const v1370 = v1369 != v1358;
    if(v1370) {
      uint32_t const v1371 = v84 + v975;
      uint32_t const v1372 = v1371 + v61;
      uint32_t * const v1373 = &v3[v1372];
      uint32_t const v1374 = *v1373;
      *v981 = v1374;
    }
    uint32_t const v1375 = *v982;
    bool const v1376 = v1375 != v1358;
    if(v1376) {
      uint32_t const v1377 = v84 + v975;
      uint32_t const v1378 = v1377 + v73;
      uint32_t * const v1379 = &v3[v1378];
      uint32_t const v1380 = *v1379;
      *v982 = v1380;
    }
    uint32_t const v1381 = *v979;
    bool const v1382 = v1381 != v1358;
    uint32_t const v1383 = uint32_t(v1382);
    uint32_t const v1384 = 4294967295;
    bool const v1385 = v1381 == v1384;
    uint32_t const v1386 = uint32_t(v1385);
    uint32_t const v1387 = v1386 << v1186;
    uint32_t const v1388 = v1383 + v1387;
    uint32_t const v1389 = *v980;
    bool const v1390 = v1389 != v1358;
    uint32_t const v1391 = uint32_t(v1390);
    bool const v1392 = v1389 == v1384;
    uint32_t const v1393 = uint32_t(v1392);
    uint32_t const v1394 = v1393 << v1186;
    uint32_t const v1395 = v1391 + v1394;
    uint32_t const v1396 = v1388 + v1395;
    uint32_t const v1397 = *v981;
    bool const v1398 = v1397 != v1358;
    uint32_t const v1399 = uint32_t(v1398);
    bool const v1400 = v1397 == v1384;
    uint32_t const v1401 = uint32_t(v1400);
    uint32_t const v1402 = v1401 << v1186;
    uint32_t const v1403 = v1399 + v1402;
    uint32_t const v1404 = v1396 + v1403;
    uint32_t const v1405 = *v982;
    bool const v1406 = v1405 != v1358;
    uint32_t const v1407 = uint32_t(v1406);
    bool const v1408 = v1405 == v1384;
    uint32_t const v1409 = uint32_t(v1408);
    uint32_t const v1410 = v1409 << v1186;
    uint32_t const v1411 = v1407 + v1410;
    uint32_t const v1412 = v1404 + v1411;
    uint32_t v1413_store;
    uint32_t * v1413 = &v1413_store;
    uint32_t const v1414 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1412) );
      return result;
    }();
    *v1413 = v1414;
    if(v231) {
      uint32_t const v1415 = v42 + v117;
      uint32_t * const v1416 = &(*v98)[v1415];
      uint32_t const v1417 = *v1413;
      *v1416 = v1417;
    }
    __syncthreads();
    uint32_t v1418_store;
    uint32_t * v1418 = &v1418_store;
    *v1418 = v36;
    if(v1236) {
      uint32_t const v1419 = v42 + v972;
      uint32_t * const v1420 = &(*v98)[v1419];
      uint32_t const v1421 = *v1420;
      *v1418 = v1421;
    }
    uint32_t const v1422 = *v1418;
    uint32_t v1423_store;
    uint32_t * v1423 = &v1423_store;
    uint32_t const v1424 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1422) );
      return result;
    }();
    *v1423 = v1424;
    uint32_t v1425_store;
    uint32_t * v1425 = &v1425_store;
    *v1425 = v36;
    if(v1242) {
      uint32_t const v1426 = *v1418;
      *v1425 = v1426;
    }
    uint32_t const v1427 = *v1425;
    uint32_t const v1428 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1427) );
      return result;
    }();
    uint32_t const v1429 = *v979;
    bool const v1430 = v1429 != v1358;
    uint32_t const v1431 = uint32_t(v1430);
    bool const v1432 = v1429 == v1384;
    uint32_t const v1433 = uint32_t(v1432);
    uint32_t const v1434 = v1433 << v1186;
    uint32_t const v1435 = v1431 + v1434;
    uint32_t const v1436 = *v980;
    bool const v1437 = v1436 != v1358;
    uint32_t const v1438 = uint32_t(v1437);
    bool const v1439 = v1436 == v1384;
    uint32_t const v1440 = uint32_t(v1439);
    uint32_t const v1441 = v1440 << v1186;
    uint32_t const v1442 = v1438 + v1441;
    uint32_t const v1443 = v1435 + v1442;
    uint32_t const v1444 = *v981;
    bool const v1445 = v1444 != v1358;
    uint32_t const v1446 = uint32_t(v1445);
    bool const v1447 = v1444 == v1384;
    uint32_t const v1448 = uint32_t(v1447);
    uint32_t const v1449 = v1448 << v1186;
    uint32_t const v1450 = v1446 + v1449;
    uint32_t const v1451 = v1443 + v1450;
    uint32_t const v1452 = *v982;
    bool const v1453 = v1452 != v1358;
    uint32_t const v1454 = uint32_t(v1453);
    bool const v1455 = v1452 == v1384;
    uint32_t const v1456 = uint32_t(v1455);
    uint32_t const v1457 = v1456 << v1186;
    uint32_t const v1458 = v1454 + v1457;
    uint32_t const v1459 = v1451 + v1458;
    uint32_t v1460_store;
    uint32_t * v1460 = &v1460_store;
    *v1460 = v1459;
    uint32_t v1461_store;
    uint32_t * v1461 = &v1461_store;
    *v1461 = v38;
    while([&]{
      uint32_t const v1462 = *v1461;
      bool const v1463 = v1462 < v202;
      return v1463;
    }()) {
      uint32_t const v1464 = *v1460;
      uint32_t const v1465 = *v1461;
      uint32_t const v1466 = __shfl_up_sync(__activemask(), v1464, v1465);
      uint32_t const v1467 = v1464 + v1466;
      uint32_t const v1468 = v35 % v201;
      bool const v1469 = v1468 >= v1465;
      if(v1469) {
        *v1460 = v1467;
      }
      uint32_t const v1470 = 2;
      uint32_t const v1471 = v1465 * v1470;
      *v1461 = v1471;
    }
    uint32_t const v1472 = *v1460;
    uint32_t const v1473 = __shfl_up_sync(__activemask(), v1472, v38);
    uint32_t const v1474 = v35 % v201;
    bool const v1475 = v1474 == v36;
    uint32_t const v1476 = v1475 ? v36 : v1473;
    uint32_t const v1477 = v1428 + v1476;
    uint32_t v1478_store;
    uint32_t * v1478 = &v1478_store;
    *v1478 = v1477;
    uint32_t const v1479 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1459) );
      return result;
    }();
    uint32_t const v1480 = *v979;
    bool const v1481 = v1480 != v1358;
    if(v1481) {
      uint32_t const v1482 = *v1478;
      uint32_t const v1483 = v1482 & v1247;
      uint32_t const v1484 = v93 + v1483;
      bool const v1485 = v1480 == v1384;
      if(v1485) {
        uint32_t const v1486 = v1482 >> v1186;
        uint32_t const v1487 = uint32_t(v1486);
        uint32_t const v1488 = v61 * v1487;
        uint32_t const v1489 = v97 + v1488;
        uint32_t const v1490 = uint32_t(v975);
        uint32_t * const v1491 = &v7[v1489];
        *v1491 = v1490;
        uint32_t const v1492 = v1489 + v66;
        uint32_t * const v1493 = &v7[v1492];
        *v1493 = v1484;
      }
      else {
        uint32_t const v1494 = uint32_t(v1484);
        uint32_t const v1495 = v94 + v1494;
        uint32_t * const v1496 = &v6[v1495];
        *v1496 = v1480;
        uint32_t const v1497 = uint32_t(v1480);
        uint32_t const v1498 = v72 + v1497;
        uint32_t * const v1499 = &v5[v1498];
        *v1499 = v60;
      }
      uint32_t const v1500 = uint32_t(v1481);
      uint32_t const v1501 = uint32_t(v1485);
      uint32_t const v1502 = v1501 << v1186;
      uint32_t const v1503 = v1500 + v1502;
      uint32_t const v1504 = v1482 + v1503;
      *v1478 = v1504;
    }
    uint32_t const v1505 = *v980;
    bool const v1506 = v1505 != v1358;
    if(v1506) {
      uint32_t const v1507 = *v1478;
      uint32_t const v1508 = v1507 & v1247;
      uint32_t const v1509 = v93 + v1508;
      bool const v1510 = v1505 == v1384;
      if(v1510) {
        uint32_t const v1511 = v1507 >> v1186;
        uint32_t const v1512 = uint32_t(v1511);
        uint32_t const v1513 = v61 * v1512;
        uint32_t const v1514 = v97 + v1513;
        uint32_t const v1515 = v975 + v66;
        uint32_t const v1516 = uint32_t(v1515);
        uint32_t * const v1517 = &v7[v1514];
        *v1517 = v1516;
        uint32_t const v1518 = v1514 + v66;
        uint32_t * const v1519 = &v7[v1518];
        *v1519 = v1509;
      }
      else {
        uint32_t const v1520 = uint32_t(v1509);
        uint32_t const v1521 = v94 + v1520;
        uint32_t * const v1522 = &v6[v1521];
        *v1522 = v1505;
        uint32_t const v1523 = uint32_t(v1505);
        uint32_t const v1524 = v72 + v1523;
        uint32_t * const v1525 = &v5[v1524];
        *v1525 = v60;
      }
      uint32_t const v1526 = uint32_t(v1506);
      uint32_t const v1527 = uint32_t(v1510);
      uint32_t const v1528 = v1527 << v1186;
      uint32_t const v1529 = v1526 + v1528;
      uint32_t const v1530 = v1507 + v1529;
      *v1478 = v1530;
    }
    uint32_t const v1531 = *v981;
    bool const v1532 = v1531 != v1358;
    if(v1532) {
      uint32_t const v1533 = *v1478;
      uint32_t const v1534 = v1533 & v1247;
      uint32_t const v1535 = v93 + v1534;
      bool const v1536 = v1531 == v1384;
      if(v1536) {
        uint32_t const v1537 = v1533 >> v1186;
        uint32_t const v1538 = uint32_t(v1537);
        uint32_t const v1539 = v61 * v1538;
        uint32_t const v1540 = v97 + v1539;
        uint32_t const v1541 = v975 + v61;
        uint32_t const v1542 = uint32_t(v1541);
        uint32_t * const v1543 = &v7[v1540];
        *v1543 = v1542;
        uint32_t const v1544 = v1540 + v66;
        uint32_t * const v1545 = &v7[v1544];
        *v1545 = v1535;
      }
      else {
        uint32_t const v1546 = uint32_t(v1535);
        uint32_t const v1547 = v94 + v1546;
        uint32_t * const v1548 = &v6[v1547];
        *v1548 = v1531;
        uint32_t const v1549 = uint32_t(v1531);
        uint32_t const v1550 = v72 + v1549;
        uint32_t * const v1551 = &v5[v1550];
        *v1551 = v60;
      }
      uint32_t const v1552 = uint32_t(v1532);
      uint32_t const v1553 = uint32_t(v1536);
      uint32_t const v1554 = v1553 << v1186;
      uint32_t const v1555 = v1552 + v1554;
      uint32_t const v1556 = v1533 + v1555;
      *v1478 = v1556;
    }
    uint32_t const v1557 = *v982;
    bool const v1558 = v1557 != v1358;
    if(v1558) {
      uint32_t const v1559 = *v1478;
      uint32_t const v1560 = v1559 & v1247;
      uint32_t const v1561 = v93 + v1560;
      bool const v1562 = v1557 == v1384;
      if(v1562) {
        uint32_t const v1563 = v1559 >> v1186;
        uint32_t const v1564 = uint32_t(v1563);
        uint32_t const v1565 = v61 * v1564;
        uint32_t const v1566 = v97 + v1565;
        uint32_t const v1567 = v975 + v73;
        uint32_t const v1568 = uint32_t(v1567);
        uint32_t * const v1569 = &v7[v1566];
        *v1569 = v1568;
        uint32_t const v1570 = v1566 + v66;
        uint32_t * const v1571 = &v7[v1570];
        *v1571 = v1561;
      }
      else {
        uint32_t const v1572 = uint32_t(v1561);
        uint32_t const v1573 = v94 + v1572;
        uint32_t * const v1574 = &v6[v1573];
        *v1574 = v1557;
        uint32_t const v1575 = uint32_t(v1557);
        uint32_t const v1576 = v72 + v1575;
        uint32_t * const v1577 = &v5[v1576];
        *v1577 = v60;
      }
      uint32_t const v1578 = uint32_t(v1558);
      uint32_t const v1579 = uint32_t(v1562);
      uint32_t const v1580 = v1579 << v1186;
      uint32_t const v1581 = v1578 + v1580;
      uint32_t const v1582 = v1559 + v1581;
      *v1478 = v1582;
    }
    uint32_t const v1583 = *v1423;
    uint32_t const v1584 = v1583 >> v1186;
    __threadfence();
    __syncthreads();
    __syncthreads();
    uint32_t const v1585 = v52 + v56;
    uint32_t const v1586 = uint32_t(v1585);
    bool const v1587 = v1584 > v36;
    if(v1587) {
      uint32_t const v1588 = v65 - v1586;
      uint32_t const v1589 = v72 + v1586;
      uint32_t v1590_store;
      uint32_t * v1590 = &v1590_store;
      *v1590 = v36;
      uint32_t const v1591 = __clz(v60);
      uint32_t const v1592 = 31;
      uint32_t const v1593 = v1592 - v1591;
      uint32_t const v1594 = v38 << v1593;
      uint32_t v1595_store;
      uint32_t * v1595 = &v1595_store;
      *v1595 = v1594;
      uint32_t v1596_store;
      uint32_t * v1596 = &v1596_store;
      *v1596 = v36;
      while([&]{
        uint32_t const v1597 = *v1595;
        bool const v1598 = v1597 > v36;
        return v1598;
      }()) {
        uint32_t const v1599 = *v1590;
        uint32_t const v1600 = *v1595;
        uint32_t const v1601 = v1599 | v1600;
        uint32_t v1602_store;
        uint32_t * v1602 = &v1602_store;
        *v1602 = v36;
        for(uint32_t v1603 = v39; v1603 < v1588; v1603 += v101) {
          uint32_t const v1604 = v1589 + v1603;
          uint32_t * const v1605 = &v5[v1604];
          uint32_t const v1606 = *v1605;
          uint32_t const v1607 = v60 - v1606;
          bool const v1608 = v1607 >= v1601;
          uint32_t const v1609 = uint32_t(v1608);
          uint32_t const v1610 = *v1602;
          uint32_t const v1611 = v1610 + v1609;
          *v1602 = v1611;
        }
        uint32_t const v1612 = *v1596;
        uint32_t const v1613 = v1612 & v38;
        uint32_t const v1614 = uint32_t(v1613);
        uint32_t const v1615 = *v1602;
        uint32_t v1616_store;
        uint32_t * v1616 = &v1616_store;
        uint32_t const v1617 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1615) );
          return result;
        }();
        *v1616 = v1617;
        if(v231) {
          uint32_t const v1618 = v1614 * v42;
          uint32_t const v1619 = v1618 + v117;
          uint32_t * const v1620 = &(*v98)[v1619];
          uint32_t const v1621 = *v1616;
          *v1620 = v1621;
        }
        __syncthreads();
        uint32_t v1622_store;
        uint32_t * v1622 = &v1622_store;
        *v1622 = v36;
        if(v1236) {
          uint32_t const v1623 = v1614 * v42;
          uint32_t const v1624 = v1623 + v972;
          uint32_t * const v1625 = &(*v98)[v1624];
          uint32_t const v1626 = *v1625;
          *v1622 = v1626;
        }
        uint32_t const v1627 = *v1622;
        uint32_t const v1628 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1627) );
          return result;
        }();
        uint32_t v1629_store;
        uint32_t * v1629 = &v1629_store;
        *v1629 = v36;
        if(v1242) {
          uint32_t const v1630 = *v1622;
          *v1629 = v1630;
        }
        uint32_t const v1631 = *v1629;
        uint32_t const v1632 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1631) );
          return result;
        }();
        bool const v1633 = v1628 >= v1584;
        if(v1633) {
          *v1590 = v1601;
        }
        uint32_t const v1634 = *v1595;
        uint32_t const v1635 = v1634 >> v38;
        *v1595 = v1635;
        uint32_t const v1636 = *v1596;
        uint32_t const v1637 = v1636 + v38;
        *v1596 = v1637;
      }
      __syncthreads();
      uint32_t v1638_store;
      uint32_t * v1638 = &v1638_store;
      *v1638 = v36;
      for(uint32_t v1639 = v39; v1639 < v1588; v1639 += v101) {
        uint32_t const v1640 = v1589 + v1639;
        uint32_t * const v1641 = &v5[v1640];
        uint32_t const v1642 = *v1641;
        uint32_t const v1643 = v60 - v1642;
        uint32_t const v1644 = *v1590;
        bool const v1645 = v1643 > v1644;
        uint32_t const v1646 = uint32_t(v1645);
        uint32_t const v1647 = *v1638;
        uint32_t const v1648 = v1647 + v1646;
        *v1638 = v1648;
      }
      uint32_t const v1649 = *v1638;
      uint32_t v1650_store;
      uint32_t * v1650 = &v1650_store;
      uint32_t const v1651 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1649) );
        return result;
      }();
      *v1650 = v1651;
      if(v231) {
        uint32_t const v1652 = v42 + v117;
        uint32_t * const v1653 = &(*v98)[v1652];
        uint32_t const v1654 = *v1650;
        *v1653 = v1654;
      }
      __syncthreads();
      uint32_t v1655_store;
      uint32_t * v1655 = &v1655_store;
      *v1655 = v36;
      if(v1236) {
        uint32_t const v1656 = v42 + v972;
        uint32_t * const v1657 = &(*v98)[v1656];
        uint32_t const v1658 = *v1657;
        *v1655 = v1658;
      }
      uint32_t const v1659 = *v1655;
      uint32_t const v1660 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1659) );
        return result;
      }();
      uint32_t v1661_store;
      uint32_t * v1661 = &v1661_store;
      *v1661 = v36;
      if(v1242) {
        uint32_t const v1662 = *v1655;
        *v1661 = v1662;
      }
      uint32_t const v1663 = *v1661;
      uint32_t const v1664 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1663) );
        return result;
      }();
      uint32_t const v1665 = v1584 - v1660;
      uint32_t v1666_store;
      uint32_t * v1666 = &v1666_store;
      *v1666 = v36;
      uint32_t const v1667 = v1588 + v101;
      uint32_t const v1668 = v1667 - v66;
      uint32_t const v1669 = v1668 / v101;
      for(uint32_t v1670 = v12; v1670 < v1669; v1670 += v66) {
        uint32_t const v1671 = v1670 * v101;
        uint32_t const v1672 = v1671 + v39;
        uint32_t v1673_store;
        uint32_t * v1673 = &v1673_store;
        *v1673 = v36;
        bool const v1674 = v1672 < v1588;
        if(v1674) {
          uint32_t const v1675 = v1589 + v1672;
          uint32_t * const v1676 = &v5[v1675];
          uint32_t const v1677 = *v1676;
          uint32_t const v1678 = v60 - v1677;
          *v1673 = v1678;
        }
        uint32_t const v1679 = *v1673;
        uint32_t const v1680 = *v1590;
        bool const v1681 = v1679 > v1680;
        uint32_t const v1682 = uint32_t(v1681);
        bool const v1683 = v1679 == v1680;
        bool const v1684 = v1679 > v36;
        bool const v1685 = v1683 && v1684;
        uint32_t const v1686 = uint32_t(v1685);
        uint32_t const v1687 = v1686 << v1186;
        uint32_t const v1688 = v1682 + v1687;
        uint32_t v1689_store;
        uint32_t * v1689 = &v1689_store;
        uint32_t const v1690 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1688) );
          return result;
        }();
        *v1689 = v1690;
        if(v231) {
          uint32_t * const v1691 = &(*v98)[v117];
          uint32_t const v1692 = *v1689;
          *v1691 = v1692;
        }
        __syncthreads();
        uint32_t v1693_store;
        uint32_t * v1693 = &v1693_store;
        *v1693 = v36;
        if(v1236) {
          uint32_t * const v1694 = &(*v98)[v972];
          uint32_t const v1695 = *v1694;
          *v1693 = v1695;
        }
        uint32_t const v1696 = *v1693;
        uint32_t const v1697 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1696) );
          return result;
        }();
        uint32_t v1698_store;
        uint32_t * v1698 = &v1698_store;
        *v1698 = v36;
        if(v1242) {
          uint32_t const v1699 = *v1693;
          *v1698 = v1699;
        }
        uint32_t const v1700 = *v1698;
        uint32_t const v1701 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1700) );
          return result;
        }();
        uint32_t const v1702 = *v1666;
        uint32_t const v1703 = v1702 + v1701;
        uint32_t v1704_store;
        uint32_t * v1704 = &v1704_store;
        *v1704 = v1688;
        uint32_t v1705_store;
        uint32_t * v1705 = &v1705_store;
        *v1705 = v38;
        while([&]{
          uint32_t const v1706 = *v1705;
          bool const v1707 = v1706 < v202;
          return v1707;
        }()) {
          uint32_t const v1708 = *v1704;
          uint32_t const v1709 = *v1705;
          uint32_t const v1710 = __shfl_up_sync(__activemask(), v1708, v1709);
          uint32_t const v1711 = v1708 + v1710;
          bool const v1712 = v1474 >= v1709;
          if(v1712) {
            *v1704 = v1711;
          }
          uint32_t const v1713 = 2;
          uint32_t const v1714 = v1709 * v1713;
          *v1705 = v1714;
        }
        uint32_t const v1715 = *v1704;
        uint32_t const v1716 = __shfl_up_sync(__activemask(), v1715, v38);
        uint32_t const v1717 = v1475 ? v36 : v1716;
        uint32_t const v1718 = v1703 + v1717;
        uint32_t const v1719 = *v1666;
        uint32_t const v1720 = v1719 + v1697;
        *v1666 = v1720;
        uint32_t const v1721 = v1718 >> v1186;
        uint32_t const v1722 = *v1673;
        uint32_t const v1723 = *v1590;
        bool const v1724 = v1722 > v1723;
        bool const v1725 = v1688 > v36;
        bool const v1726 = v1721 < v1665;
        bool const v1727 = v1725 && v1726;
        bool const v1728 = v1724 || v1727;
        if(v1728) {
          uint32_t const v1729 = v1718 & v1247;
          uint32_t const v1730 = min(v1721, v1665);
          uint32_t const v1731 = v1729 + v1730;
          uint32_t const v1732 = v1586 + v1672;
          uint32_t const v1733 = v72 + v1732;
          uint32_t * const v1734 = &v4[v1733];
          uint32_t const v1735 = *v1734;
          bool const v1736 = v1735 != v1384;
          if(v1736) {
            uint32_t const v1737 = uint32_t(v1735);
            uint32_t const v1738 = v84 + v1737;
            uint32_t * const v1739 = &v3[v1738];
            *v1739 = v1384;
          }
          uint32_t const v1740 = uint32_t(v1731);
          uint32_t const v1741 = v61 * v1740;
          uint32_t const v1742 = v97 + v1741;
          uint32_t * const v1743 = &v7[v1742];
          uint32_t const v1744 = *v1743;
          uint32_t const v1745 = uint32_t(v1732);
          uint32_t const v1746 = v1742 + v66;
          uint32_t * const v1747 = &v7[v1746];
          uint32_t const v1748 = *v1747;
          uint32_t const v1749 = uint32_t(v1748);
          uint32_t const v1750 = v94 + v1749;
          uint32_t * const v1751 = &v6[v1750];
          *v1751 = v1745;
          *v1747 = v1745;
          *v1734 = v1744;
          uint32_t const v1752 = uint32_t(v1744);
          uint32_t const v1753 = v84 + v1752;
          uint32_t * const v1754 = &v3[v1753];
          *v1754 = v1745;
          uint32_t * const v1755 = &v5[v1733];
          *v1755 = v60;
        }
        __syncthreads();
      }
    }
    bool const v1756 = v39 == v12;
    if(v1756) {
      uint32_t const v1757 = *v1423;
      uint32_t const v1758 = v1757 & v1247;
      uint32_t const v1759 = v93 + v1758;
      uint32_t const v1760 = v33 * v61;
      uint32_t * const v1761 = &v8[v1760];
      *v1761 = v1759;
      uint32_t const v1762 = v1760 + v66;
      uint32_t * const v1763 = &v8[v1762];
      *v1763 = v1584;
      uint32_t * const v1764 = &v9[v1760];
      uint32_t const v1765 = *v1764;
      uint32_t const v1766 = v1765 + v1758;
      *v1764 = v1766;
      uint32_t * const v1767 = &v9[v1762];
      uint32_t const v1768 = *v1767;
      uint32_t const v1769 = v1768 + v1584;
      *v1767 = v1769;
    }
  }
  return;
}
