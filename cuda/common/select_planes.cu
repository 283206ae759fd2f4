// A cube of 512 x 1 x 1 units, 768 bytes of shared memory.
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
    array<uint32_t, 32> * const v94 = reinterpret_cast<array<uint32_t, 32> *>(&v12[128]);
    uint32_t const v95 = 64;
    uint32_t const v96 = v49 + v95;
    uint32_t const v97 = v96 - v67;
    uint32_t const v98 = v97 / v95;
    bool const v99 = v40 < v98;
    bool v100_store;
    bool * v100 = &v100_store;
    if(v99) {
      bool const v101 = v40 < v93;
      *v100 = v101;
    }
    else {
      bool const v102 = false;
      *v100 = v102;
    }
    bool const v103 = *v100;
    if(v103) {
      uint32_t const v104 = v78 + v40;
      uint32_t const* const v105 = &v3[v104];
      uint32_t const v106 = *v105;
      uint32_t * const v107 = &(*v94)[v40];
      *v107 = v106;
    }
    uint32_t const v108 = uint32_t(v53);
    uint32_t const v109 = 512;
    for(uint32_t v110 = v40; v110 < v108; v110 += v109) {
      uint32_t const v111 = uint32_t(v110);
      uint32_t const v112 = v88 + v110;
      uint32_t * const v113 = &v7[v112];
      *v113 = v111;
    }
    uint32_t const v114 = uint32_t(v86);
    for(uint32_t v115 = v40; v115 < v114; v115 += v109) {
      uint32_t const v116 = uint32_t(v115);
      uint32_t const v117 = v82 + v116;
      uint32_t const v118 = v117 % v57;
      uint32_t const v119 = v53 + v118;
      uint32_t const v120 = v88 + v108;
      uint32_t const v121 = v120 + v115;
      uint32_t * const v122 = &v7[v121];
      *v122 = v119;
    }
    uint32_t const v123 = 32;
    uint32_t const v124 = v36 / v123;
    uint32_t const v125 = uint32_t(v124);
    uint32_t const v126 = v49 + v93;
    uint32_t const v127 = v126 - v67;
    uint32_t const v128 = v127 / v93;
    array<float, 4> v129_store = {};
    array<float, 4> * v129 = &v129_store;
    uint32_t const v130 = 4;
    array<float, 4> v131_store = {};
    array<float, 4> * v131 = &v131_store;
    float * const v132 = &(*v129)[v13];
    float const v133 = -1.000000020e+30;
    *v132 = v133;
    float * const v134 = &(*v131)[v13];
    float const v135 = 0;
    *v134 = v135;
    float * const v136 = &(*v129)[v67];
    *v136 = v133;
    float * const v137 = &(*v131)[v67];
    *v137 = v135;
    float * const v138 = &(*v129)[v62];
    *v138 = v133;
    float * const v139 = &(*v131)[v62];
    *v139 = v135;
    uint32_t const v140 = 3;
    float * const v141 = &(*v129)[v140];
    *v141 = v133;
    float * const v142 = &(*v131)[v140];
    *v142 = v135;
    for(uint32_t v143 = v40; v143 < v128; v143 += v109) {
      uint32_t const v144 = v34 * v130;
      uint32_t const v145 = v144 * v18;
      uint32_t const v146 = v145 + v143;
      float_2 const* const v147 = &v1[v146];
      float_2 const v148 = *v147;
      float const v149 = *v132;
      float const v150 = v148.i_0;
      float const v151 = max(v149, v150);
      float const v152 = *v134;
      float const v153 = v149 - v151;
      float const v154 = exp(v153);
      float const v155 = v148.i_1;
      float const v156 = v150 - v151;
      float const v157 = exp(v156);
      float const v158 = v155 * v157;
      float const v159 = fma(v152, v154, v158);
      *v134 = v159;
      *v132 = v151;
      uint32_t const v160 = v144 + v67;
      uint32_t const v161 = v160 * v18;
      uint32_t const v162 = v161 + v143;
      float_2 const* const v163 = &v1[v162];
      float_2 const v164 = *v163;
      float const v165 = *v136;
      float const v166 = v164.i_0;
      float const v167 = max(v165, v166);
      float const v168 = *v137;
      float const v169 = v165 - v167;
      float const v170 = exp(v169);
      float const v171 = v164.i_1;
      float const v172 = v166 - v167;
      float const v173 = exp(v172);
      float const v174 = v171 * v173;
      float const v175 = fma(v168, v170, v174);
      *v137 = v175;
      *v136 = v167;
      uint32_t const v176 = v144 + v62;
      uint32_t const v177 = v176 * v18;
      uint32_t const v178 = v177 + v143;
      float_2 const* const v179 = &v1[v178];
      float_2 const v180 = *v179;
      float const v181 = *v138;
      float const v182 = v180.i_0;
      float const v183 = max(v181, v182);
      float const v184 = *v139;
      float const v185 = v181 - v183;
      float const v186 = exp(v185);
      float const v187 = v180.i_1;
      float const v188 = v182 - v183;
      float const v189 = exp(v188);
      float const v190 = v187 * v189;
      float const v191 = fma(v184, v186, v190);
      *v139 = v191;
      *v138 = v183;
      uint32_t const v192 = v144 + v140;
      uint32_t const v193 = v192 * v18;
      uint32_t const v194 = v193 + v143;
      float_2 const* const v195 = &v1[v194];
      float_2 const v196 = *v195;
      float const v197 = *v141;
      float const v198 = v196.i_0;
      float const v199 = max(v197, v198);
      float const v200 = *v142;
      float const v201 = v197 - v199;
      float const v202 = exp(v201);
      float const v203 = v196.i_1;
      float const v204 = v198 - v199;
      float const v205 = exp(v204);
      float const v206 = v203 * v205;
      float const v207 = fma(v200, v202, v206);
      *v142 = v207;
      *v141 = v199;
    }
    array<float, 128> * const v208 = reinterpret_cast<array<float, 128> *>(&v12[256]);
    uint32_t const v209 = 128;
    float const v210 = *v132;
    uint32_t const v211 = warpSize;
    uint32_t const v212 = min(v211, v38);
    float v213_store;
    float * v213 = &v213_store;
    *v213 = v210;
    uint32_t v214_store;
    uint32_t * v214 = &v214_store;
    *v214 = v39;
    while([&]{
      uint32_t const v215 = *v214;
      bool const v216 = v215 < v212;
      return v216;
    }()) {
      float const v217 = *v213;
      uint32_t const v218 = *v214;
      float const v219 = __shfl_xor_sync(__activemask(), v217, v218);
      float const v220 = max(v217, v219);
      *v213 = v220;
      uint32_t const v221 = 2;
      uint32_t const v222 = v218 * v221;
      *v214 = v222;
    }
    float const v223 = *v213;
    float const v224 = *v134;
    float const v225 = *v132;
    float const v226 = v225 - v223;
    float const v227 = exp(v226);
    float const v228 = v224 * v227;
    float v229_store;
    float * v229 = &v229_store;
    *v229 = v228;
    uint32_t v230_store;
    uint32_t * v230 = &v230_store;
    *v230 = v39;
    while([&]{
      uint32_t const v231 = *v230;
      bool const v232 = v231 < v212;
      return v232;
    }()) {
      float const v233 = *v229;
      uint32_t const v234 = *v230;
      float const v235 = __shfl_xor_sync(__activemask(), v233, v234);
      float const v236 = v233 + v235;
      *v229 = v236;
      uint32_t const v237 = 2;
      uint32_t const v238 = v234 * v237;
      *v230 = v238;
    }
    float const v239 = *v229;
    uint32_t const v240 = v36 % v123;
    bool const v241 = v240 == v37;
    if(v241) {
      float * const v242 = &(*v208)[v125];
      *v242 = v223;
      uint32_t const v243 = v95 + v125;
      float * const v244 = &(*v208)[v243];
      *v244 = v239;
    }
    float const v245 = *v136;
    float v246_store;
    float * v246 = &v246_store;
    *v246 = v245;
    uint32_t v247_store;
    uint32_t * v247 = &v247_store;
    *v247 = v39;
    while([&]{
      uint32_t const v248 = *v247;
      bool const v249 = v248 < v212;
      return v249;
    }()) {
      float const v250 = *v246;
      uint32_t const v251 = *v247;
      float const v252 = __shfl_xor_sync(__activemask(), v250, v251);
      float const v253 = max(v250, v252);
      *v246 = v253;
      uint32_t const v254 = 2;
      uint32_t const v255 = v251 * v254;
      *v247 = v255;
    }
    float const v256 = *v246;
    float const v257 = *v137;
    float const v258 = *v136;
    float const v259 = v258 - v256;
    float const v260 = exp(v259);
    float const v261 = v257 * v260;
    float v262_store;
    float * v262 = &v262_store;
    *v262 = v261;
    uint32_t v263_store;
    uint32_t * v263 = &v263_store;
    *v263 = v39;
    while([&]{
      uint32_t const v264 = *v263;
      bool const v265 = v264 < v212;
      return v265;
    }()) {
      float const v266 = *v262;
      uint32_t const v267 = *v263;
      float const v268 = __shfl_xor_sync(__activemask(), v266, v267);
      float const v269 = v266 + v268;
      *v262 = v269;
      uint32_t const v270 = 2;
      uint32_t const v271 = v267 * v270;
      *v263 = v271;
    }
    float const v272 = *v262;
    if(v241) {
      uint32_t const v273 = v43 + v125;
      float * const v274 = &(*v208)[v273];
      *v274 = v256;
      uint32_t const v275 = 80;
      uint32_t const v276 = v275 + v125;
      float * const v277 = &(*v208)[v276];
      *v277 = v272;
    }
    float const v278 = *v138;
    float v279_store;
    float * v279 = &v279_store;
    *v279 = v278;
    uint32_t v280_store;
    uint32_t * v280 = &v280_store;
    *v280 = v39;
    while([&]{
      uint32_t const v281 = *v280;
      bool const v282 = v281 < v212;
      return v282;
    }()) {
      float const v283 = *v279;
      uint32_t const v284 = *v280;
      float const v285 = __shfl_xor_sync(__activemask(), v283, v284);
      float const v286 = max(v283, v285);
      *v279 = v286;
      uint32_t const v287 = 2;
      uint32_t const v288 = v284 * v287;
      *v280 = v288;
    }
    float const v289 = *v279;
    float const v290 = *v139;
    float const v291 = *v138;
    float const v292 = v291 - v289;
    float const v293 = exp(v292);
    float const v294 = v290 * v293;
    float v295_store;
    float * v295 = &v295_store;
    *v295 = v294;
    uint32_t v296_store;
    uint32_t * v296 = &v296_store;
    *v296 = v39;
    while([&]{
      uint32_t const v297 = *v296;
      bool const v298 = v297 < v212;
      return v298;
    }()) {
      float const v299 = *v295;
      uint32_t const v300 = *v296;
      float const v301 = __shfl_xor_sync(__activemask(), v299, v300);
      float const v302 = v299 + v301;
      *v295 = v302;
      uint32_t const v303 = 2;
      uint32_t const v304 = v300 * v303;
      *v296 = v304;
    }
    float const v305 = *v295;
    if(v241) {
      uint32_t const v306 = v93 + v125;
      float * const v307 = &(*v208)[v306];
      *v307 = v289;
      uint32_t const v308 = 96;
      uint32_t const v309 = v308 + v125;
      float * const v310 = &(*v208)[v309];
      *v310 = v305;
    }
    float const v311 = *v141;
    float v312_store;
    float * v312 = &v312_store;
    *v312 = v311;
    uint32_t v313_store;
    uint32_t * v313 = &v313_store;
    *v313 = v39;
    while([&]{
      uint32_t const v314 = *v313;
      bool const v315 = v314 < v212;
      return v315;
    }()) {
      float const v316 = *v312;
      uint32_t const v317 = *v313;
      float const v318 = __shfl_xor_sync(__activemask(), v316, v317);
      float const v319 = max(v316, v318);
      *v312 = v319;
      uint32_t const v320 = 2;
      uint32_t const v321 = v317 * v320;
      *v313 = v321;
    }
    float const v322 = *v312;
    float const v323 = *v142;
    float const v324 = *v141;
    float const v325 = v324 - v322;
    float const v326 = exp(v325);
    float const v327 = v323 * v326;
    float v328_store;
    float * v328 = &v328_store;
    *v328 = v327;
    uint32_t v329_store;
    uint32_t * v329 = &v329_store;
    *v329 = v39;
    while([&]{
      uint32_t const v330 = *v329;
      bool const v331 = v330 < v212;
      return v331;
    }()) {
      float const v332 = *v328;
      uint32_t const v333 = *v329;
      float const v334 = __shfl_xor_sync(__activemask(), v332, v333);
      float const v335 = v332 + v334;
      *v328 = v335;
      uint32_t const v336 = 2;
      uint32_t const v337 = v333 * v336;
      *v329 = v337;
    }
    float const v338 = *v328;
    if(v241) {
      uint32_t const v339 = 48;
      uint32_t const v340 = v339 + v125;
      float * const v341 = &(*v208)[v340];
      *v341 = v322;
      uint32_t const v342 = 112;
      uint32_t const v343 = v342 + v125;
      float * const v344 = &(*v208)[v343];
      *v344 = v338;
    }
    __syncthreads();
    array<float, 4> v345_store = {};
    array<float, 4> * v345 = &v345_store;
    float * const v346 = &(*v208)[v13];
    float const v347 = *v346;
    float * const v348 = &(*v208)[v67];
    float const v349 = *v348;
    float const v350 = max(v347, v349);
    float * const v351 = &(*v208)[v62];
    float const v352 = *v351;
    float const v353 = max(v350, v352);
    float * const v354 = &(*v208)[v140];
    float const v355 = *v354;
    float const v356 = max(v353, v355);
    float * const v357 = &(*v208)[v130];
    float const v358 = *v357;
    float const v359 = max(v356, v358);
    float * const v360 = &(*v208)[v45];
    float const v361 = *v360;
    float const v362 = max(v359, v361);
    float * const v363 = &(*v208)[v50];
    float const v364 = *v363;
    float const v365 = max(v362, v364);
    float * const v366 = &(*v208)[v54];
    float const v367 = *v366;
    float const v368 = max(v365, v367);
    float * const v369 = &(*v208)[v79];
    float const v370 = *v369;
    float const v371 = max(v368, v370);
    float * const v372 = &(*v208)[v83];
    float const v373 = *v372;
    float const v374 = max(v371, v373);
    float * const v375 = &(*v208)[v74];
    float const v376 = *v375;
    float const v377 = max(v374, v376);
    uint32_t const v378 = 11;
    float * const v379 = &(*v208)[v378];
    float const v380 = *v379;
    float const v381 = max(v377, v380);
    float * const v382 = &(*v208)[v58];
    float const v383 = *v382;
    float const v384 = max(v381, v383);
    uint32_t const v385 = 13;
    float * const v386 = &(*v208)[v385];
    float const v387 = *v386;
    float const v388 = max(v384, v387);
    uint32_t const v389 = 14;
    float * const v390 = &(*v208)[v389];
    float const v391 = *v390;
    float const v392 = max(v388, v391);
    uint32_t const v393 = 15;
    float * const v394 = &(*v208)[v393];
    float const v395 = *v394;
    float const v396 = max(v392, v395);
    float const v397 = v347 - v396;
    float const v398 = exp(v397);
    float * const v399 = &(*v208)[v95];
    float const v400 = *v399;
    float const v401 = fma(v400, v398, v135);
    float const v402 = v349 - v396;
    float const v403 = exp(v402);
    uint32_t const v404 = 65;
    float * const v405 = &(*v208)[v404];
    float const v406 = *v405;
    float const v407 = fma(v406, v403, v401);
    float const v408 = v352 - v396;
    float const v409 = exp(v408);
    uint32_t const v410 = 66;
    float * const v411 = &(*v208)[v410];
    float const v412 = *v411;
    float const v413 = fma(v412, v409, v407);
    float const v414 = v355 - v396;
    float const v415 = exp(v414);
    uint32_t const v416 = 67;
    float * const v417 = &(*v208)[v416];
    float const v418 = *v417;
    float const v419 = fma(v418, v415, v413);
    float const v420 = v358 - v396;
    float const v421 = exp(v420);
    uint32_t const v422 = 68;
    float * const v423 = &(*v208)[v422];
    float const v424 = *v423;
    float const v425 = fma(v424, v421, v419);
    float const v426 = v361 - v396;
    float const v427 = exp(v426);
    uint32_t const v428 = 69;
    float * const v429 = &(*v208)[v428];
    float const v430 = *v429;
    float const v431 = fma(v430, v427, v425);
    float const v432 = v364 - v396;
    float const v433 = exp(v432);
    uint32_t const v434 = 70;
    float * const v435 = &(*v208)[v434];
    float const v436 = *v435;
    float const v437 = fma(v436, v433, v431);
    float const v438 = v367 - v396;
    float const v439 = exp(v438);
    uint32_t const v440 = 71;
    float * const v441 = &(*v208)[v440];
    float const v442 = *v441;
    float const v443 = fma(v442, v439, v437);
    float const v444 = v370 - v396;
    float const v445 = exp(v444);
    uint32_t const v446 = 72;
    float * const v447 = &(*v208)[v446];
    float const v448 = *v447;
    float const v449 = fma(v448, v445, v443);
    float const v450 = v373 - v396;
    float const v451 = exp(v450);
    uint32_t const v452 = 73;
    float * const v453 = &(*v208)[v452];
    float const v454 = *v453;
    float const v455 = fma(v454, v451, v449);
    float const v456 = v376 - v396;
    float const v457 = exp(v456);
    uint32_t const v458 = 74;
    float * const v459 = &(*v208)[v458];
    float const v460 = *v459;
    float const v461 = fma(v460, v457, v455);
    float const v462 = v380 - v396;
    float const v463 = exp(v462);
    uint32_t const v464 = 75;
    float * const v465 = &(*v208)[v464];
    float const v466 = *v465;
    float const v467 = fma(v466, v463, v461);
    float const v468 = v383 - v396;
    float const v469 = exp(v468);
    uint32_t const v470 = 76;
    float * const v471 = &(*v208)[v470];
    float const v472 = *v471;
    float const v473 = fma(v472, v469, v467);
    float const v474 = v387 - v396;
    float const v475 = exp(v474);
    uint32_t const v476 = 77;
    float * const v477 = &(*v208)[v476];
    float const v478 = *v477;
    float const v479 = fma(v478, v475, v473);
    float const v480 = v391 - v396;
    float const v481 = exp(v480);
    uint32_t const v482 = 78;
    float * const v483 = &(*v208)[v482];
    float const v484 = *v483;
    float const v485 = fma(v484, v481, v479);
    float const v486 = v395 - v396;
    float const v487 = exp(v486);
    uint32_t const v488 = 79;
    float * const v489 = &(*v208)[v488];
    float const v490 = *v489;
    float const v491 = fma(v490, v487, v485);
    float const v492 = log(v491);
    float const v493 = v396 + v492;
    float * const v494 = &(*v345)[v13];
    *v494 = v493;
    float * const v495 = &(*v208)[v43];
    float const v496 = *v495;
    uint32_t const v497 = 17;
    float * const v498 = &(*v208)[v497];
    float const v499 = *v498;
    float const v500 = max(v496, v499);
    uint32_t const v501 = 18;
    float * const v502 = &(*v208)[v501];
    float const v503 = *v502;
    float const v504 = max(v500, v503);
    uint32_t const v505 = 19;
    float * const v506 = &(*v208)[v505];
    float const v507 = *v506;
    float const v508 = max(v504, v507);
    uint32_t const v509 = 20;
    float * const v510 = &(*v208)[v509];
    float const v511 = *v510;
    float const v512 = max(v508, v511);
    uint32_t const v513 = 21;
    float * const v514 = &(*v208)[v513];
    float const v515 = *v514;
    float const v516 = max(v512, v515);
    uint32_t const v517 = 22;
    float * const v518 = &(*v208)[v517];
    float const v519 = *v518;
    float const v520 = max(v516, v519);
    uint32_t const v521 = 23;
    float * const v522 = &(*v208)[v521];
    float const v523 = *v522;
    float const v524 = max(v520, v523);
    uint32_t const v525 = 24;
    float * const v526 = &(*v208)[v525];
    float const v527 = *v526;
    float const v528 = max(v524, v527);
    uint32_t const v529 = 25;
    float * const v530 = &(*v208)[v529];
    float const v531 = *v530;
    float const v532 = max(v528, v531);
    uint32_t const v533 = 26;
    float * const v534 = &(*v208)[v533];
    float const v535 = *v534;
    float const v536 = max(v532, v535);
    uint32_t const v537 = 27;
    float * const v538 = &(*v208)[v537];
    float const v539 = *v538;
    float const v540 = max(v536, v539);
    uint32_t const v541 = 28;
    float * const v542 = &(*v208)[v541];
    float const v543 = *v542;
    float const v544 = max(v540, v543);
    uint32_t const v545 = 29;
    float * const v546 = &(*v208)[v545];
    float const v547 = *v546;
    float const v548 = max(v544, v547);
    uint32_t const v549 = 30;
    float * const v550 = &(*v208)[v549];
    float const v551 = *v550;
    float const v552 = max(v548, v551);
    uint32_t const v553 = 31;
    float * const v554 = &(*v208)[v553];
    float const v555 = *v554;
    float const v556 = max(v552, v555);
    float const v557 = v496 - v556;
    float const v558 = exp(v557);
    uint32_t const v559 = 80;
    float * const v560 = &(*v208)[v559];
    float const v561 = *v560;
    float const v562 = fma(v561, v558, v135);
    float const v563 = v499 - v556;
    float const v564 = exp(v563);
    uint32_t const v565 = 81;
    float * const v566 = &(*v208)[v565];
    float const v567 = *v566;
    float const v568 = fma(v567, v564, v562);
    float const v569 = v503 - v556;
    float const v570 = exp(v569);
    uint32_t const v571 = 82;
    float * const v572 = &(*v208)[v571];
    float const v573 = *v572;
    float const v574 = fma(v573, v570, v568);
    float const v575 = v507 - v556;
    float const v576 = exp(v575);
    uint32_t const v577 = 83;
    float * const v578 = &(*v208)[v577];
    float const v579 = *v578;
    float const v580 = fma(v579, v576, v574);
    float const v581 = v511 - v556;
    float const v582 = exp(v581);
    uint32_t const v583 = 84;
    float * const v584 = &(*v208)[v583];
    float const v585 = *v584;
    float const v586 = fma(v585, v582, v580);
    float const v587 = v515 - v556;
    float const v588 = exp(v587);
    uint32_t const v589 = 85;
    float * const v590 = &(*v208)[v589];
    float const v591 = *v590;
    float const v592 = fma(v591, v588, v586);
    float const v593 = v519 - v556;
    float const v594 = exp(v593);
    uint32_t const v595 = 86;
    float * const v596 = &(*v208)[v595];
    float const v597 = *v596;
    float const v598 = fma(v597, v594, v592);
    float const v599 = v523 - v556;
    float const v600 = exp(v599);
    uint32_t const v601 = 87;
    float * const v602 = &(*v208)[v601];
    float const v603 = *v602;
    float const v604 = fma(v603, v600, v598);
    float const v605 = v527 - v556;
    float const v606 = exp(v605);
    uint32_t const v607 = 88;
    float * const v608 = &(*v208)[v607];
    float const v609 = *v608;
    float const v610 = fma(v609, v606, v604);
    float const v611 = v531 - v556;
    float const v612 = exp(v611);
    uint32_t const v613 = 89;
    float * const v614 = &(*v208)[v613];
    float const v615 = *v614;
    float const v616 = fma(v615, v612, v610);
    float const v617 = v535 - v556;
    float const v618 = exp(v617);
    uint32_t const v619 = 90;
    float * const v620 = &(*v208)[v619];
    float const v621 = *v620;
    float const v622 = fma(v621, v618, v616);
    float const v623 = v539 - v556;
    float const v624 = exp(v623);
    uint32_t const v625 = 91;
    float * const v626 = &(*v208)[v625];
    float const v627 = *v626;
    float const v628 = fma(v627, v624, v622);
    float const v629 = v543 - v556;
    float const v630 = exp(v629);
    uint32_t const v631 = 92;
    float * const v632 = &(*v208)[v631];
    float const v633 = *v632;
    float const v634 = fma(v633, v630, v628);
    float const v635 = v547 - v556;
    float const v636 = exp(v635);
    uint32_t const v637 = 93;
    float * const v638 = &(*v208)[v637];
    float const v639 = *v638;
    float const v640 = fma(v639, v636, v634);
    float const v641 = v551 - v556;
    float const v642 = exp(v641);
    uint32_t const v643 = 94;
    float * const v644 = &(*v208)[v643];
    float const v645 = *v644;
    float const v646 = fma(v645, v642, v640);
    float const v647 = v555 - v556;
    float const v648 = exp(v647);
    uint32_t const v649 = 95;
    float * const v650 = &(*v208)[v649];
    float const v651 = *v650;
    float const v652 = fma(v651, v648, v646);
    float const v653 = log(v652);
    float const v654 = v556 + v653;
    float * const v655 = &(*v345)[v67];
    *v655 = v654;
    float * const v656 = &(*v208)[v93];
    float const v657 = *v656;
    uint32_t const v658 = 33;
    float * const v659 = &(*v208)[v658];
    float const v660 = *v659;
    float const v661 = max(v657, v660);
    uint32_t const v662 = 34;
    float * const v663 = &(*v208)[v662];
    float const v664 = *v663;
    float const v665 = max(v661, v664);
    uint32_t const v666 = 35;
    float * const v667 = &(*v208)[v666];
    float const v668 = *v667;
    float const v669 = max(v665, v668);
    uint32_t const v670 = 36;
    float * const v671 = &(*v208)[v670];
    float const v672 = *v671;
    float const v673 = max(v669, v672);
    uint32_t const v674 = 37;
    float * const v675 = &(*v208)[v674];
    float const v676 = *v675;
    float const v677 = max(v673, v676);
    uint32_t const v678 = 38;
    float * const v679 = &(*v208)[v678];
    float const v680 = *v679;
    float const v681 = max(v677, v680);
    uint32_t const v682 = 39;
    float * const v683 = &(*v208)[v682];
    float const v684 = *v683;
    float const v685 = max(v681, v684);
    uint32_t const v686 = 40;
    float * const v687 = &(*v208)[v686];
    float const v688 = *v687;
    float const v689 = max(v685, v688);
    uint32_t const v690 = 41;
    float * const v691 = &(*v208)[v690];
    float const v692 = *v691;
    float const v693 = max(v689, v692);
    uint32_t const v694 = 42;
    float * const v695 = &(*v208)[v694];
    float const v696 = *v695;
    float const v697 = max(v693, v696);
    uint32_t const v698 = 43;
    float * const v699 = &(*v208)[v698];
    float const v700 = *v699;
    float const v701 = max(v697, v700);
    uint32_t const v702 = 44;
    float * const v703 = &(*v208)[v702];
    float const v704 = *v703;
    float const v705 = max(v701, v704);
    uint32_t const v706 = 45;
    float * const v707 = &(*v208)[v706];
    float const v708 = *v707;
    float const v709 = max(v705, v708);
    uint32_t const v710 = 46;
    float * const v711 = &(*v208)[v710];
    float const v712 = *v711;
    float const v713 = max(v709, v712);
    uint32_t const v714 = 47;
    float * const v715 = &(*v208)[v714];
    float const v716 = *v715;
    float const v717 = max(v713, v716);
    float const v718 = v657 - v717;
    float const v719 = exp(v718);
    uint32_t const v720 = 96;
    float * const v721 = &(*v208)[v720];
    float const v722 = *v721;
    float const v723 = fma(v722, v719, v135);
    float const v724 = v660 - v717;
    float const v725 = exp(v724);
    uint32_t const v726 = 97;
    float * const v727 = &(*v208)[v726];
    float const v728 = *v727;
    float const v729 = fma(v728, v725, v723);
    float const v730 = v664 - v717;
    float const v731 = exp(v730);
    uint32_t const v732 = 98;
    float * const v733 = &(*v208)[v732];
    float const v734 = *v733;
    float const v735 = fma(v734, v731, v729);
    float const v736 = v668 - v717;
    float const v737 = exp(v736);
    uint32_t const v738 = 99;
    float * const v739 = &(*v208)[v738];
    float const v740 = *v739;
    float const v741 = fma(v740, v737, v735);
    float const v742 = v672 - v717;
    float const v743 = exp(v742);
    uint32_t const v744 = 100;
    float * const v745 = &(*v208)[v744];
    float const v746 = *v745;
    float const v747 = fma(v746, v743, v741);
    float const v748 = v676 - v717;
    float const v749 = exp(v748);
    uint32_t const v750 = 101;
    float * const v751 = &(*v208)[v750];
    float const v752 = *v751;
    float const v753 = fma(v752, v749, v747);
    float const v754 = v680 - v717;
    float const v755 = exp(v754);
    uint32_t const v756 = 102;
    float * const v757 = &(*v208)[v756];
    float const v758 = *v757;
    float const v759 = fma(v758, v755, v753);
    float const v760 = v684 - v717;
    float const v761 = exp(v760);
    uint32_t const v762 = 103;
    float * const v763 = &(*v208)[v762];
    float const v764 = *v763;
    float const v765 = fma(v764, v761, v759);
    float const v766 = v688 - v717;
    float const v767 = exp(v766);
    uint32_t const v768 = 104;
    float * const v769 = &(*v208)[v768];
    float const v770 = *v769;
    float const v771 = fma(v770, v767, v765);
    float const v772 = v692 - v717;
    float const v773 = exp(v772);
    uint32_t const v774 = 105;
    float * const v775 = &(*v208)[v774];
    float const v776 = *v775;
    float const v777 = fma(v776, v773, v771);
    float const v778 = v696 - v717;
    float const v779 = exp(v778);
    uint32_t const v780 = 106;
    float * const v781 = &(*v208)[v780];
    float const v782 = *v781;
    float const v783 = fma(v782, v779, v777);
    float const v784 = v700 - v717;
    float const v785 = exp(v784);
    uint32_t const v786 = 107;
    float * const v787 = &(*v208)[v786];
    float const v788 = *v787;
    float const v789 = fma(v788, v785, v783);
    float const v790 = v704 - v717;
    float const v791 = exp(v790);
    uint32_t const v792 = 108;
    float * const v793 = &(*v208)[v792];
    float const v794 = *v793;
    float const v795 = fma(v794, v791, v789);
    float const v796 = v708 - v717;
    float const v797 = exp(v796);
    uint32_t const v798 = 109;
    float * const v799 = &(*v208)[v798];
    float const v800 = *v799;
    float const v801 = fma(v800, v797, v795);
    float const v802 = v712 - v717;
    float const v803 = exp(v802);
    uint32_t const v804 = 110;
    float * const v805 = &(*v208)[v804];
    float const v806 = *v805;
    float const v807 = fma(v806, v803, v801);
    float const v808 = v716 - v717;
    float const v809 = exp(v808);
    uint32_t const v810 = 111;
    float * const v811 = &(*v208)[v810];
    float const v812 = *v811;
    float const v813 = fma(v812, v809, v807);
    float const v814 = log(v813);
    float const v815 = v717 + v814;
    float * const v816 = &(*v345)[v62];
    *v816 = v815;
    uint32_t const v817 = 48;
    float * const v818 = &(*v208)[v817];
    float const v819 = *v818;
    uint32_t const v820 = 49;
    float * const v821 = &(*v208)[v820];
    float const v822 = *v821;
    float const v823 = max(v819, v822);
    uint32_t const v824 = 50;
    float * const v825 = &(*v208)[v824];
    float const v826 = *v825;
    float const v827 = max(v823, v826);
    uint32_t const v828 = 51;
    float * const v829 = &(*v208)[v828];
    float const v830 = *v829;
    float const v831 = max(v827, v830);
    uint32_t const v832 = 52;
    float * const v833 = &(*v208)[v832];
    float const v834 = *v833;
    float const v835 = max(v831, v834);
    uint32_t const v836 = 53;
    float * const v837 = &(*v208)[v836];
    float const v838 = *v837;
    float const v839 = max(v835, v838);
    uint32_t const v840 = 54;
    float * const v841 = &(*v208)[v840];
    float const v842 = *v841;
    float const v843 = max(v839, v842);
    uint32_t const v844 = 55;
    float * const v845 = &(*v208)[v844];
    float const v846 = *v845;
    float const v847 = max(v843, v846);
    uint32_t const v848 = 56;
    float * const v849 = &(*v208)[v848];
    float const v850 = *v849;
    float const v851 = max(v847, v850);
    uint32_t const v852 = 57;
    float * const v853 = &(*v208)[v852];
    float const v854 = *v853;
    float const v855 = max(v851, v854);
    uint32_t const v856 = 58;
    float * const v857 = &(*v208)[v856];
    float const v858 = *v857;
    float const v859 = max(v855, v858);
    uint32_t const v860 = 59;
    float * const v861 = &(*v208)[v860];
    float const v862 = *v861;
    float const v863 = max(v859, v862);
    uint32_t const v864 = 60;
    float * const v865 = &(*v208)[v864];
    float const v866 = *v865;
    float const v867 = max(v863, v866);
    uint32_t const v868 = 61;
    float * const v869 = &(*v208)[v868];
    float const v870 = *v869;
    float const v871 = max(v867, v870);
    uint32_t const v872 = 62;
    float * const v873 = &(*v208)[v872];
    float const v874 = *v873;
    float const v875 = max(v871, v874);
    uint32_t const v876 = 63;
    float * const v877 = &(*v208)[v876];
    float const v878 = *v877;
    float const v879 = max(v875, v878);
    float const v880 = v819 - v879;
    float const v881 = exp(v880);
    uint32_t const v882 = 112;
    float * const v883 = &(*v208)[v882];
    float const v884 = *v883;
    float const v885 = fma(v884, v881, v135);
    float const v886 = v822 - v879;
    float const v887 = exp(v886);
    uint32_t const v888 = 113;
    float * const v889 = &(*v208)[v888];
    float const v890 = *v889;
    float const v891 = fma(v890, v887, v885);
    float const v892 = v826 - v879;
    float const v893 = exp(v892);
    uint32_t const v894 = 114;
    float * const v895 = &(*v208)[v894];
    float const v896 = *v895;
    float const v897 = fma(v896, v893, v891);
    float const v898 = v830 - v879;
    float const v899 = exp(v898);
    uint32_t const v900 = 115;
    float * const v901 = &(*v208)[v900];
    float const v902 = *v901;
    float const v903 = fma(v902, v899, v897);
    float const v904 = v834 - v879;
    float const v905 = exp(v904);
    uint32_t const v906 = 116;
    float * const v907 = &(*v208)[v906];
    float const v908 = *v907;
    float const v909 = fma(v908, v905, v903);
    float const v910 = v838 - v879;
    float const v911 = exp(v910);
    uint32_t const v912 = 117;
    float * const v913 = &(*v208)[v912];
    float const v914 = *v913;
    float const v915 = fma(v914, v911, v909);
    float const v916 = v842 - v879;
    float const v917 = exp(v916);
    uint32_t const v918 = 118;
    float * const v919 = &(*v208)[v918];
    float const v920 = *v919;
    float const v921 = fma(v920, v917, v915);
    float const v922 = v846 - v879;
    float const v923 = exp(v922);
    uint32_t const v924 = 119;
    float * const v925 = &(*v208)[v924];
    float const v926 = *v925;
    float const v927 = fma(v926, v923, v921);
    float const v928 = v850 - v879;
    float const v929 = exp(v928);
    uint32_t const v930 = 120;
    float * const v931 = &(*v208)[v930];
    float const v932 = *v931;
    float const v933 = fma(v932, v929, v927);
    float const v934 = v854 - v879;
    float const v935 = exp(v934);
    uint32_t const v936 = 121;
    float * const v937 = &(*v208)[v936];
    float const v938 = *v937;
    float const v939 = fma(v938, v935, v933);
    float const v940 = v858 - v879;
    float const v941 = exp(v940);
    uint32_t const v942 = 122;
    float * const v943 = &(*v208)[v942];
    float const v944 = *v943;
    float const v945 = fma(v944, v941, v939);
    float const v946 = v862 - v879;
    float const v947 = exp(v946);
    uint32_t const v948 = 123;
    float * const v949 = &(*v208)[v948];
    float const v950 = *v949;
    float const v951 = fma(v950, v947, v945);
    float const v952 = v866 - v879;
    float const v953 = exp(v952);
    uint32_t const v954 = 124;
    float * const v955 = &(*v208)[v954];
    float const v956 = *v955;
    float const v957 = fma(v956, v953, v951);
    float const v958 = v870 - v879;
    float const v959 = exp(v958);
    uint32_t const v960 = 125;
    float * const v961 = &(*v208)[v960];
    float const v962 = *v961;
    float const v963 = fma(v962, v959, v957);
    float const v964 = v874 - v879;
    float const v965 = exp(v964);
    uint32_t const v966 = 126;
    float * const v967 = &(*v208)[v966];
    float const v968 = *v967;
    float const v969 = fma(v968, v965, v963);
    float const v970 = v878 - v879;
    float const v971 = exp(v970);
    uint32_t const v972 = 127;
    float * const v973 = &(*v208)[v972];
    float const v974 = *v973;
    float const v975 = fma(v974, v971, v969);
    float const v976 = log(v975);
    float const v977 = v879 + v976;
    float * const v978 = &(*v345)[v140];
    *v978 = v977;
    uint32_t const v979 = uint32_t(v240);
    uint32_t const v980 = v125 * v209;
    uint32_t const v981 = v979 * v130;
    uint32_t const v982 = v980 + v981;
    uint32_t const v983 = v34 * v130;
    uint32_t const v984 = v983 * v17;
    array<uint32_t, 4> v985_store = {};
    array<uint32_t, 4> * v985 = &v985_store;
    uint32_t * const v986 = &(*v985)[v13];
    *v986 = v37;
    uint32_t * const v987 = &(*v985)[v67];
    *v987 = v37;
    uint32_t * const v988 = &(*v985)[v62];
    *v988 = v37;
    uint32_t * const v989 = &(*v985)[v140];
    *v989 = v37;
    bool const v990 = v982 < v49;
    if(v990) {
      uint32_t const v991 = v984 + v982;
      uint32_t const v992 = v991 / v130;
      uint32_t const v993 = v17 / v130;
      float_4 const* const v994 = &v0[v992];
      float_4 const v995 = *v994;
      float const v996 = *v494;
      float const v997 = v995.i_0;
      float const v998 = v997 - v996;
      float const v999 = v995.i_1;
      float const v1000 = v999 - v996;
      float const v1001 = v995.i_2;
      float const v1002 = v1001 - v996;
      float const v1003 = v995.i_3;
      float const v1004 = v1003 - v996;
      float_4 const v1005 = float_4{v998, v1000, v1002, v1004};
      float_4 v1006_store;
      float_4 * v1006 = &v1006_store;
      *v1006 = v1005;
      uint32_t const v1007 = v992 + v993;
      float_4 const* const v1008 = &v0[v1007];
      float_4 const v1009 = *v1008;
      float const v1010 = *v655;
      float const v1011 = v1009.i_0;
      float const v1012 = v1011 - v1010;
      float const v1013 = v1009.i_1;
      float const v1014 = v1013 - v1010;
      float const v1015 = v1009.i_2;
      float const v1016 = v1015 - v1010;
      float const v1017 = v1009.i_3;
      float const v1018 = v1017 - v1010;
      float_4 const v1019 = *v1006;
      float const v1020 = v1019.i_0;
      float const v1021 = max(v1020, v1012);
      float const v1022 = v1019.i_1;
      float const v1023 = max(v1022, v1014);
      float const v1024 = v1019.i_2;
      float const v1025 = max(v1024, v1016);
      float const v1026 = v1019.i_3;
      float const v1027 = max(v1026, v1018);
      float_4 const v1028 = float_4{v1021, v1023, v1025, v1027};
      *v1006 = v1028;
      uint32_t const v1029 = v62 * v993;
      uint32_t const v1030 = v992 + v1029;
      float_4 const* const v1031 = &v0[v1030];
      float_4 const v1032 = *v1031;
      float const v1033 = *v816;
      float const v1034 = v1032.i_0;
      float const v1035 = v1034 - v1033;
      float const v1036 = v1032.i_1;
      float const v1037 = v1036 - v1033;
      float const v1038 = v1032.i_2;
      float const v1039 = v1038 - v1033;
      float const v1040 = v1032.i_3;
      float const v1041 = v1040 - v1033;
      float_4 const v1042 = *v1006;
      float const v1043 = v1042.i_0;
      float const v1044 = max(v1043, v1035);
      float const v1045 = v1042.i_1;
      float const v1046 = max(v1045, v1037);
      float const v1047 = v1042.i_2;
      float const v1048 = max(v1047, v1039);
      float const v1049 = v1042.i_3;
      float const v1050 = max(v1049, v1041);
      float_4 const v1051 = float_4{v1044, v1046, v1048, v1050};
      *v1006 = v1051;
      uint32_t const v1052 = v140 * v993;
      uint32_t const v1053 = v992 + v1052;
      float_4 const* const v1054 = &v0[v1053];
      float_4 const v1055 = *v1054;
      float const v1056 = *v978;
      float const v1057 = v1055.i_0;
      float const v1058 = v1057 - v1056;
      float const v1059 = v1055.i_1;
      float const v1060 = v1059 - v1056;
      float const v1061 = v1055.i_2;
      float const v1062 = v1061 - v1056;
      float const v1063 = v1055.i_3;
      float const v1064 = v1063 - v1056;
      float_4 const v1065 = *v1006;
      float const v1066 = v1065.i_0;
      float const v1067 = max(v1066, v1058);
      float const v1068 = v1065.i_1;
      float const v1069 = max(v1068, v1060);
      float const v1070 = v1065.i_2;
      float const v1071 = max(v1070, v1062);
      float const v1072 = v1065.i_3;
      float const v1073 = max(v1072, v1064);
      float_4 const v1074 = float_4{v1067, v1069, v1071, v1073};
      *v1006 = v1074;
      bool v1075_store;
      bool * v1075 = &v1075_store;
      if(v990) {
        float const v1076 = -5.000000080e+29;
        bool const v1077 = v997 > v1076;
        *v1075 = v1077;
      }
      else {
        bool const v1078 = false;
        *v1075 = v1078;
      }
      bool const v1079 = *v1075;
      if(v1079) {
        float_4 const v1080 = *v1006;
        float const v1081 = v1080.i_0;
        float const v1082 = v135 - v1081;
        float const v1083 = max(v1082, v135);
        uint32_t const v1084 = reinterpret_cast<const uint32_t&>(v1083);
        uint32_t const v1085 = 2139095041;
        uint32_t const v1086 = v1085 - v1084;
        *v986 = v1086;
      }
      uint32_t const v1087 = v982 + v67;
      bool const v1088 = v1087 < v49;
      bool v1089_store;
      bool * v1089 = &v1089_store;
      if(v1088) {
        float const v1090 = -5.000000080e+29;
        bool const v1091 = v999 > v1090;
        *v1089 = v1091;
      }
      else {
        bool const v1092 = false;
        *v1089 = v1092;
      }
      bool const v1093 = *v1089;
      if(v1093) {
        float_4 const v1094 = *v1006;
        float const v1095 = v1094.i_1;
        float const v1096 = v135 - v1095;
        float const v1097 = max(v1096, v135);
        uint32_t const v1098 = reinterpret_cast<const uint32_t&>(v1097);
        uint32_t const v1099 = 2139095041;
        uint32_t const v1100 = v1099 - v1098;
        *v987 = v1100;
      }
      uint32_t const v1101 = v982 + v62;
      bool const v1102 = v1101 < v49;
      bool v1103_store;
      bool * v1103 = &v1103_store;
      if(v1102) {
        float const v1104 = -5.000000080e+29;
        bool const v1105 = v1001 > v1104;
        *v1103 = v1105;
      }
      else {
        bool const v1106 = false;
        *v1103 = v1106;
      }
      bool const v1107 = *v1103;
      if(v1107) {
        float_4 const v1108 = *v1006;
        float const v1109 = v1108.i_2;
        float const v1110 = v135 - v1109;
        float const v1111 = max(v1110, v135);
        uint32_t const v1112 = reinterpret_cast<const uint32_t&>(v1111);
        uint32_t const v1113 = 2139095041;
        uint32_t const v1114 = v1113 - v1112;
        *v988 = v1114;
      }
      uint32_t const v1115 = v982 + v140;
      bool const v1116 = v1115 < v49;
      bool v1117_store;
      bool * v1117 = &v1117_store;
      if(v1116) {
        float const v1118 = -5.000000080e+29;
        bool const v1119 = v1003 > v1118;
        *v1117 = v1119;
      }
      else {
        bool const v1120 = false;
        *v1117 = v1120;
      }
      bool const v1121 = *v1117;
      if(v1121) {
        float_4 const v1122 = *v1006;
        float const v1123 = v1122.i_3;
        float const v1124 = v135 - v1123;
        float const v1125 = max(v1124, v135);
        uint32_t const v1126 = reinterpret_cast<const uint32_t&>(v1125);
        uint32_t const v1127 = 2139095041;
        uint32_t const v1128 = v1127 - v1126;
        *v989 = v1128;
      }
    }
    uint32_t v1129_store;
    uint32_t * v1129 = &v1129_store;
    *v1129 = v37;
    uint32_t const v1130 = 1073741824;
    uint32_t v1131_store;
    uint32_t * v1131 = &v1131_store;
    *v1131 = v1130;
    uint32_t v1132_store;
    uint32_t * v1132 = &v1132_store;
    *v1132 = v37;
    while([&]{
      uint32_t const v1133 = *v1131;
      bool const v1134 = v1133 > v37;
      return v1134;
    }()) {
      uint32_t const v1135 = *v1129;
      uint32_t const v1136 = *v1131;
      uint32_t const v1137 = v1135 | v1136;
      uint32_t const v1138 = *v986;
      bool const v1139 = v1138 >= v1137;
      uint32_t const v1140 = uint32_t(v1139);
      uint32_t const v1141 = *v987;
      bool const v1142 = v1141 >= v1137;
      uint32_t const v1143 = uint32_t(v1142);
      uint32_t const v1144 = v1140 + v1143;
      uint32_t const v1145 = *v988;
      bool const v1146 = v1145 >= v1137;
      uint32_t const v1147 = uint32_t(v1146);
      uint32_t const v1148 = v1144 + v1147;
      uint32_t const v1149 = *v989;
      bool const v1150 = v1149 >= v1137;
      uint32_t const v1151 = uint32_t(v1150);
      uint32_t const v1152 = v1148 + v1151;
      uint32_t const v1153 = *v1132;
      uint32_t const v1154 = v1153 & v39;
      uint32_t const v1155 = uint32_t(v1154);
      uint32_t v1156_store;
      uint32_t * v1156 = &v1156_store;
      uint32_t const v1157 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1152) );
        return result;
      }();
      *v1156 = v1157;
      if(v241) {
        uint32_t const v1158 = v1155 * v43;
        uint32_t const v1159 = v1158 + v125;
        uint32_t * const v1160 = &(*v92)[v1159];
        uint32_t const v1161 = *v1156;
        *v1160 = v1161;
      }
      __syncthreads();
      uint32_t v1162_store;
      uint32_t * v1162 = &v1162_store;
      *v1162 = v37;
      uint32_t const v1163 = 16;
      bool const v1164 = v240 < v1163;
      if(v1164) {
        uint32_t const v1165 = v1155 * v43;
        uint32_t const v1166 = v1165 + v979;
        uint32_t * const v1167 = &(*v92)[v1166];
        uint32_t const v1168 = *v1167;
        *v1162 = v1168;
      }
      uint32_t const v1169 = *v1162;
      uint32_t const v1170 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1169) );
        return result;
      }();
      uint32_t v1171_store;
      uint32_t * v1171 = &v1171_store;
      *v1171 = v37;
      bool const v1172 = v240 < v124;
      if(v1172) {
        uint32_t const v1173 = *v1162;
        *v1171 = v1173;
      }
      uint32_t const v1174 = *v1171;
      uint32_t const v1175 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1174) );
        return result;
      }();
      bool const v1176 = v1170 >= v16;
      if(v1176) {
        *v1129 = v1137;
      }
      uint32_t const v1177 = *v1131;
      uint32_t const v1178 = v1177 >> v39;
      *v1131 = v1178;
      bool const v1179 = v1170 == v16;
      if(v1179) {
        *v1131 = v37;
      }
      uint32_t const v1180 = *v1132;
      uint32_t const v1181 = v1180 + v39;
      *v1132 = v1181;
    }
    __syncthreads();
    uint32_t const v1182 = *v986;
    uint32_t const v1183 = *v1129;
    bool const v1184 = v1182 > v1183;
    uint32_t const v1185 = uint32_t(v1184);
    bool const v1186 = v1182 == v1183;
    bool v1187_store;
    bool * v1187 = &v1187_store;
    if(v1186) {
      uint32_t const v1188 = *v1129;
      bool const v1189 = v1188 > v37;
      *v1187 = v1189;
    }
    else {
      bool const v1190 = false;
      *v1187 = v1190;
    }
    bool const v1191 = *v1187;
    uint32_t const v1192 = uint32_t(v1191);
    uint32_t const v1193 = 16;
    uint32_t const v1194 = v1192 << v1193;
    uint32_t const v1195 = v1185 + v1194;
    uint32_t const v1196 = *v987;
    uint32_t const v1197 = *v1129;
    bool const v1198 = v1196 > v1197;
    uint32_t const v1199 = uint32_t(v1198);
    uint32_t const v1200 = v1195 + v1199;
    bool const v1201 = v1196 == v1197;
    bool v1202_store;
    bool * v1202 = &v1202_store;
    if(v1201) {
      uint32_t const v1203 = *v1129;
      bool const v1204 = v1203 > v37;
      *v1202 = v1204;
    }
    else {
      bool const v1205 = false;
      *v1202 = v1205;
    }
    bool const v1206 = *v1202;
    uint32_t const v1207 = uint32_t(v1206);
    uint32_t const v1208 = v1207 << v1193;
    uint32_t const v1209 = v1200 + v1208;
    uint32_t const v1210 = *v988;
    uint32_t const v1211 = *v1129;
    bool const v1212 = v1210 > v1211;
    uint32_t const v1213 = uint32_t(v1212);
    uint32_t const v1214 = v1209 + v1213;
    bool const v1215 = v1210 == v1211;
    bool v1216_store;
    bool * v1216 = &v1216_store;
    if(v1215) {
      uint32_t const v1217 = *v1129;
      bool const v1218 = v1217 > v37;
      *v1216 = v1218;
    }
    else {
      bool const v1219 = false;
      *v1216 = v1219;
    }
    bool const v1220 = *v1216;
    uint32_t const v1221 = uint32_t(v1220);
    uint32_t const v1222 = v1221 << v1193;
    uint32_t const v1223 = v1214 + v1222;
    uint32_t const v1224 = *v989;
    uint32_t const v1225 = *v1129;
    bool const v1226 = v1224 > v1225;
    uint32_t const v1227 = uint32_t(v1226);
    uint32_t const v1228 = v1223 + v1227;
    bool const v1229 = v1224 == v1225;
    bool v1230_store;
    bool * v1230 = &v1230_store;
    if(v1229) {
      uint32_t const v1231 = *v1129;
      bool const v1232 = v1231 > v37;
      *v1230 = v1232;
    }
    else {
      bool const v1233 = false;
      *v1230 = v1233;
    }
    bool const v1234 = *v1230;
    uint32_t const v1235 = uint32_t(v1234);
    uint32_t const v1236 = v1235 << v1193;
    uint32_t const v1237 = v1228 + v1236;
    uint32_t v1238_store;
    uint32_t * v1238 = &v1238_store;
    uint32_t const v1239 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1237) );
      return result;
    }();
    *v1238 = v1239;
    if(v241) {
      uint32_t * const v1240 = &(*v92)[v125];
      uint32_t const v1241 = *v1238;
      *v1240 = v1241;
    }
    __syncthreads();
    uint32_t v1242_store;
    uint32_t * v1242 = &v1242_store;
    *v1242 = v37;
    bool const v1243 = v240 < v1193;
    if(v1243) {
      uint32_t * const v1244 = &(*v92)[v979];
      uint32_t const v1245 = *v1244;
      *v1242 = v1245;
    }
    uint32_t const v1246 = *v1242;
    uint32_t const v1247 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1246) );
      return result;
    }();
    uint32_t v1248_store;
    uint32_t * v1248 = &v1248_store;
    *v1248 = v37;
    bool const v1249 = v240 < v124;
    if(v1249) {
      uint32_t const v1250 = *v1242;
      *v1248 = v1250;
    }
    uint32_t const v1251 = *v1248;
    uint32_t v1252_store;
    uint32_t * v1252 = &v1252_store;
    uint32_t const v1253 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1251) );
      return result;
    }();
    *v1252 = v1253;
    uint32_t const v1254 = 65535;
    uint32_t const v1255 = v1247 & v1254;
    uint32_t const v1256 = v16 - v1255;
    uint32_t const v1257 = v1247 >> v1193;
    bool const v1258 = v1257 <= v1256;
    if(v1258) {
      uint32_t const v1259 = *v986;
      uint32_t const v1260 = *v1129;
      bool const v1261 = v1259 < v1260;
      bool const v1262 = true;
      bool v1263_store;
      bool * v1263 = &v1263_store;
      if(v1261) {
        *v1263 = v1262;
      }
      else {
        uint32_t const v1264 = *v986;
        bool const v1265 = v1264 == v37;
        *v1263 = v1265;
      }
      bool const v1266 = *v1263;
      if(v1266) {
        uint32_t const v1267 = 4294967294;
        *v986 = v1267;
      }
      uint32_t const v1268 = *v987;
      uint32_t const v1269 = *v1129;
      bool const v1270 = v1268 < v1269;
      bool v1271_store;
      bool * v1271 = &v1271_store;
      if(v1270) {
        *v1271 = v1262;
      }
      else {
        uint32_t const v1272 = *v987;
        bool const v1273 = v1272 == v37;
        *v1271 = v1273;
      }
      bool const v1274 = *v1271;
      if(v1274) {
        uint32_t const v1275 = 4294967294;
        *v987 = v1275;
      }
      uint32_t const v1276 = *v988;
      uint32_t const v1277 = *v1129;
      bool const v1278 = v1276 < v1277;
      bool v1279_store;
      bool * v1279 = &v1279_store;
      if(v1278) {
        *v1279 = v1262;
      }
      else {
        uint32_t const v1280 = *v988;
        bool const v1281 = v1280 == v37;
        *v1279 = v1281;
      }
      bool const v1282 = *v1279;
      if(v1282) {
        uint32_t const v1283 = 4294967294;
        *v988 = v1283;
      }
      uint32_t const v1284 = *v989;
      uint32_t const v1285 = *v1129;
      bool const v1286 = v1284 < v1285;
      bool v1287_store;
      bool * v1287 = &v1287_store;
      if(v1286) {
        *v1287 = v1262;
      }
      else {
        uint32_t const v1288 = *v989;
        bool const v1289 = v1288 == v37;
        *v1287 = v1289;
      }
      bool const v1290 = *v1287;
      if(v1290) {
        uint32_t const v1291 = 4294967294;
        *v989 = v1291;
      }
    }
    else {
      uint32_t const v1292 = *v1252;
      uint32_t const v1293 = v1292 >> v1193;
      uint32_t const v1294 = *v986;
      uint32_t const v1295 = *v1129;
      bool const v1296 = v1294 == v1295;
      uint32_t const v1297 = uint32_t(v1296);
      uint32_t const v1298 = *v987;
      bool const v1299 = v1298 == v1295;
      uint32_t const v1300 = uint32_t(v1299);
      uint32_t const v1301 = v1297 + v1300;
      uint32_t const v1302 = *v988;
      bool const v1303 = v1302 == v1295;
      uint32_t const v1304 = uint32_t(v1303);
      uint32_t const v1305 = v1301 + v1304;
      uint32_t const v1306 = *v989;
      bool const v1307 = v1306 == v1295;
      uint32_t const v1308 = uint32_t(v1307);
      uint32_t const v1309 = v1305 + v1308;
      uint32_t v1310_store;
      uint32_t * v1310 = &v1310_store;
      *v1310 = v1309;
      uint32_t v1311_store;
      uint32_t * v1311 = &v1311_store;
      *v1311 = v39;
      while([&]{
        uint32_t const v1312 = *v1311;
        bool const v1313 = v1312 < v212;
        return v1313;
      }()) {
        uint32_t const v1314 = *v1310;
        uint32_t const v1315 = *v1311;
        uint32_t const v1316 = __shfl_up_sync(__activemask(), v1314, v1315);
        uint32_t const v1317 = v1314 + v1316;
        uint32_t const v1318 = v36 % v211;
        bool const v1319 = v1318 >= v1315;
        if(v1319) {
          *v1310 = v1317;
        }
        uint32_t const v1320 = 2;
        uint32_t const v1321 = v1315 * v1320;
        *v1311 = v1321;
      }
      uint32_t const v1322 = *v1310;
      uint32_t const v1323 = __shfl_up_sync(__activemask(), v1322, v39);
      uint32_t const v1324 = v36 % v211;
      bool const v1325 = v1324 == v37;
      uint32_t const v1326 = v1325 ? v37 : v1323;
      uint32_t const v1327 = v1293 + v1326;
      uint32_t const v1328 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1309) );
        return result;
      }();
      uint32_t const v1329 = *v986;
      uint32_t const v1330 = *v1129;
      bool const v1331 = v1329 < v1330;
      bool const v1332 = v1329 == v1330;
      bool const v1333 = v1327 >= v1256;
      bool const v1334 = v1332 && v1333;
      bool const v1335 = v1331 || v1334;
      if(v1335) {
        uint32_t const v1336 = 4294967294;
        *v986 = v1336;
      }
      uint32_t const v1337 = uint32_t(v1332);
      uint32_t const v1338 = v1327 + v1337;
      uint32_t const v1339 = *v987;
      bool const v1340 = v1339 < v1330;
      bool const v1341 = v1339 == v1330;
      bool const v1342 = v1338 >= v1256;
      bool const v1343 = v1341 && v1342;
      bool const v1344 = v1340 || v1343;
      if(v1344) {
        uint32_t const v1345 = 4294967294;
        *v987 = v1345;
      }
      uint32_t const v1346 = uint32_t(v1341);
      uint32_t const v1347 = v1338 + v1346;
      uint32_t const v1348 = *v988;
      bool const v1349 = v1348 < v1330;
      bool const v1350 = v1348 == v1330;
      bool const v1351 = v1347 >= v1256;
      bool const v1352 = v1350 && v1351;
      bool const v1353 = v1349 || v1352;
      if(v1353) {
        uint32_t const v1354 = 4294967294;
        *v988 = v1354;
      }
      uint32_t const v1355 = uint32_t(v1350);
      uint32_t const v1356 = v1347 + v1355;
      uint32_t const v1357 = *v989;
      bool const v1358 = v1357 < v1330;
      bool const v1359 = v1357 == v1330;
      bool const v1360 = v1356 >= v1256;
      bool const v1361 = v1359 && v1360;
      bool const v1362 = v1358 || v1361;
      if(v1362) {
        uint32_t const v1363 = 4294967294;
        *v989 = v1363;
      }
    }
    uint32_t const v1364 = *v986;
    uint32_t const v1365 = 4294967294;
    bool const v1366 = v1364 != v1365;
    if(v1366) {
      uint32_t const v1367 = v982 / v95;
      uint32_t * const v1368 = &(*v94)[v1367];
      uint32_t const v1369 = *v1368;
      uint32_t const v1370 = uint32_t(v1369);
      uint32_t const v1371 = v1370 * v15;
      uint32_t const v1372 = v1371 + v41;
      uint32_t const v1373 = v1372 * v95;
      uint32_t const v1374 = v982 % v95;
      uint32_t const v1375 = v1373 + v1374;
      uint32_t * const v1376 = &v4[v1375];
      uint32_t const v1377 = *v1376;
      *v986 = v1377;
    }
    uint32_t const v1378 = *v987;
    bool const v1379 = v1378 != v1365;
    if(v1379) {
      uint32_t const v1380 = v982 + v67;
      uint32_t const v1381 = v1380 / v95;
      uint32_t * const v1382 = &(*v94)[v1381];
      uint32_t const v1383 = *v1382;
      uint32_t const v1384 = uint32_t(v1383);
      uint32_t const v1385 = v1384 * v15;
      uint32_t const v1386 = v1385 + v41;
      uint32_t const v1387 = v1386 * v95;
      uint32_t const v1388 = v1380 % v95;
      uint32_t const v1389 = v1387 + v1388;
      uint32_t * const v1390 = &v4[v1389];
      uint32_t const v1391 = *v1390;
      *v987 = v1391;
    }
    uint32_t const v1392 = *v988;
    bool const v1393 = v1392 != v1365;
    if(v1393) {
      uint32_t const v1394 = v982 + v62;
      uint32_t const v1395 = v1394 / v95;
      uint32_t * const v1396 = &(*v94)[v1395];
      uint32_t const v1397 = *v1396;
      uint32_t const v1398 = uint32_t(v1397);
      uint32_t const v1399 = v1398 * v15;
      uint32_t const v1400 = v1399 + v41;
      uint32_t const v1401 = v1400 * v95;
      uint32_t const v1402 = v1394 % v95;
      uint32_t const v1403 = v1401 + v1402;
      uint32_t * const v1404 = &v4[v1403];
      uint32_t const v1405 = *v1404;
      *v988 = v1405;
    }
    uint32_t const v1406 = *v989;
    bool const v1407 = v1406 != v1365;
    if(v1407) {
      uint32_t const v1408 = v982 + v140;
      uint32_t const v1409 = v1408 / v95;
      uint32_t * const v1410 = &(*v94)[v1409];
      uint32_t const v1411 = *v1410;
      uint32_t const v1412 = uint32_t(v1411);
      uint32_t const v1413 = v1412 * v15;
      uint32_t const v1414 = v1413 + v41;
      uint32_t const v1415 = v1414 * v95;
      uint32_t const v1416 = v1408 % v95;
      uint32_t const v1417 = v1415 + v1416;
      uint32_t * const v1418 = &v4[v1417];
      uint32_t const v1419 = *v1418;
      *v989 = v1419;
    }
    uint32_t const v1420 = *v986;
    bool const v1421 = v1420 != v1365;
    uint32_t const v1422 = uint32_t(v1421);
    uint32_t const v1423 = 4294967295;
    bool const v1424 = v1420 == v1423;
    uint32_t const v1425 = uint32_t(v1424);
    uint32_t const v1426 = v1425 << v1193;
    uint32_t const v1427 = v1422 + v1426;
    uint32_t const v1428 = *v987;
    bool const v1429 = v1428 != v1365;
    uint32_t const v1430 = uint32_t(v1429);
    bool const v1431 = v1428 == v1423;
    uint32_t const v1432 = uint32_t(v1431);
    uint32_t const v1433 = v1432 << v1193;
    uint32_t const v1434 = v1430 + v1433;
    uint32_t const v1435 = v1427 + v1434;
    uint32_t const v1436 = *v988;
    bool const v1437 = v1436 != v1365;
    uint32_t const v1438 = uint32_t(v1437);
    bool const v1439 = v1436 == v1423;
    uint32_t const v1440 = uint32_t(v1439);
    uint32_t const v1441 = v1440 << v1193;
    uint32_t const v1442 = v1438 + v1441;
    uint32_t const v1443 = v1435 + v1442;
    uint32_t const v1444 = *v989;
    bool const v1445 = v1444 != v1365;
    uint32_t const v1446 = uint32_t(v1445);
    bool const v1447 = v1444 == v1423;
    uint32_t const v1448 = uint32_t(v1447);
    uint32_t const v1449 = v1448 << v1193;
    uint32_t const v1450 = v1446 + v1449;
    uint32_t const v1451 = v1443 + v1450;
    uint32_t v1452_store;
    uint32_t * v1452 = &v1452_store;
    uint32_t const v1453 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1451) );
      return result;
    }();
    *v1452 = v1453;
    if(v241) {
      uint32_t const v1454 = v43 + v125;
      uint32_t * const v1455 = &(*v92)[v1454];
      uint32_t const v1456 = *v1452;
      *v1455 = v1456;
    }
    __syncthreads();
    uint32_t v1457_store;
    uint32_t * v1457 = &v1457_store;
    *v1457 = v37;
    if(v1243) {
      uint32_t const v1458 = v43 + v979;
      uint32_t * const v1459 = &(*v92)[v1458];
      uint32_t const v1460 = *v1459;
      *v1457 = v1460;
    }
    uint32_t const v1461 = *v1457;
    uint32_t v1462_store;
    uint32_t * v1462 = &v1462_store;
    uint32_t const v1463 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1461) );
      return result;
    }();
    *v1462 = v1463;
    uint32_t v1464_store;
    uint32_t * v1464 = &v1464_store;
    *v1464 = v37;
    if(v1249) {
      uint32_t const v1465 = *v1457;
      *v1464 = v1465;
    }
    uint32_t const v1466 = *v1464;
    uint32_t const v1467 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1466) );
      return result;
    }();
    uint32_t const v1468 = *v986;
    bool const v1469 = v1468 != v1365;
    uint32_t const v1470 = uint32_t(v1469);
    bool const v1471 = v1468 == v1423;
    uint32_t const v1472 = uint32_t(v1471);
    uint32_t const v1473 = v1472 << v1193;
    uint32_t const v1474 = v1470 + v1473;
    uint32_t const v1475 = *v987;
    bool const v1476 = v1475 != v1365;
    uint32_t const v1477 = uint32_t(v1476);
    bool const v1478 = v1475 == v1423;
    uint32_t const v1479 = uint32_t(v1478);
    uint32_t const v1480 = v1479 << v1193;
    uint32_t const v1481 = v1477 + v1480;
    uint32_t const v1482 = v1474 + v1481;
    uint32_t const v1483 = *v988;
    bool const v1484 = v1483 != v1365;
    uint32_t const v1485 = uint32_t(v1484);
    bool const v1486 = v1483 == v1423;
    uint32_t const v1487 = uint32_t(v1486);
    uint32_t const v1488 = v1487 << v1193;
    uint32_t const v1489 = v1485 + v1488;
    uint32_t const v1490 = v1482 + v1489;
    uint32_t const v1491 = *v989;
    bool const v1492 = v1491 != v1365;
    uint32_t const v1493 = uint32_t(v1492);
    bool const v1494 = v1491 == v1423;
    uint32_t const v1495 = uint32_t(v1494);
    uint32_t const v1496 = v1495 << v1193;
    uint32_t const v1497 = v1493 + v1496;
    uint32_t const v1498 = v1490 + v1497;
    uint32_t v1499_store;
    uint32_t * v1499 = &v1499_store;
    *v1499 = v1498;
    uint32_t v1500_store;
    uint32_t * v1500 = &v1500_store;
    *v1500 = v39;
    while([&]{
      uint32_t const v1501 = *v1500;
      bool const v1502 = v1501 < v212;
      return v1502;
    }()) {
      uint32_t const v1503 = *v1499;
      uint32_t const v1504 = *v1500;
      uint32_t const v1505 = __shfl_up_sync(__activemask(), v1503, v1504);
      uint32_t const v1506 = v1503 + v1505;
      uint32_t const v1507 = v36 % v211;
      bool const v1508 = v1507 >= v1504;
      if(v1508) {
        *v1499 = v1506;
      }
      uint32_t const v1509 = 2;
      uint32_t const v1510 = v1504 * v1509;
      *v1500 = v1510;
    }
    uint32_t const v1511 = *v1499;
    uint32_t const v1512 = __shfl_up_sync(__activemask(), v1511, v39);
    uint32_t const v1513 = v36 % v211;
    bool const v1514 = v1513 == v37;
    uint32_t const v1515 = v1514 ? v37 : v1512;
    uint32_t const v1516 = v1467 + v1515;
    uint32_t v1517_store;
    uint32_t * v1517 = &v1517_store;
    *v1517 = v1516;
    uint32_t const v1518 = [&]{
      uint32_t result;
      asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1498) );
      return result;
    }();
    uint32_t const v1519 = *v986;
    bool const v1520 = v1519 != v1365;
    if(v1520) {
      uint32_t const v1521 = *v1517;
      uint32_t const v1522 = v1521 & v1254;
      uint32_t const v1523 = v87 + v1522;
      bool const v1524 = v1519 == v1423;
      if(v1524) {
        uint32_t const v1525 = v1521 >> v1193;
        uint32_t const v1526 = uint32_t(v1525);
        uint32_t const v1527 = v62 * v1526;
        uint32_t const v1528 = v91 + v1527;
        uint32_t const v1529 = uint32_t(v982);
        uint32_t * const v1530 = &v8[v1528];
        *v1530 = v1529;
        uint32_t const v1531 = v1528 + v67;
        uint32_t * const v1532 = &v8[v1531];
        *v1532 = v1523;
      }
      else {
        uint32_t const v1533 = uint32_t(v1523);
        uint32_t const v1534 = v88 + v1533;
        uint32_t * const v1535 = &v7[v1534];
        *v1535 = v1519;
        uint32_t const v1536 = uint32_t(v1519);
        uint32_t const v1537 = v73 + v1536;
        uint32_t * const v1538 = &v6[v1537];
        *v1538 = v61;
      }
      uint32_t const v1539 = uint32_t(v1520);
      uint32_t const v1540 = uint32_t(v1524);
      uint32_t const v1541 = v1540 << v1193;
      uint32_t const v1542 = v1539 + v1541;
      uint32_t const v1543 = v1521 + v1542;
      *v1517 = v1543;
    }
    uint32_t const v1544 = *v987;
    bool const v1545 = v1544 != v1365;
    if(v1545) {
      uint32_t const v1546 = *v1517;
      uint32_t const v1547 = v1546 & v1254;
      uint32_t const v1548 = v87 + v1547;
      bool const v1549 = v1544 == v1423;
      if(v1549) {
        uint32_t const v1550 = v1546 >> v1193;
        uint32_t const v1551 = uint32_t(v1550);
        uint32_t const v1552 = v62 * v1551;
        uint32_t const v1553 = v91 + v1552;
        uint32_t const v1554 = v982 + v67;
        uint32_t const v1555 = uint32_t(v1554);
        uint32_t * const v1556 = &v8[v1553];
        *v1556 = v1555;
        uint32_t const v1557 = v1553 + v67;
        uint32_t * const v1558 = &v8[v1557];
        *v1558 = v1548;
      }
      else {
        uint32_t const v1559 = uint32_t(v1548);
        uint32_t const v1560 = v88 + v1559;
        uint32_t * const v1561 = &v7[v1560];
        *v1561 = v1544;
        uint32_t const v1562 = uint32_t(v1544);
        uint32_t const v1563 = v73 + v1562;
        uint32_t * const v1564 = &v6[v1563];
        *v1564 = v61;
      }
      uint32_t const v1565 = uint32_t(v1545);
      uint32_t const v1566 = uint32_t(v1549);
      uint32_t const v1567 = v1566 << v1193;
      uint32_t const v1568 = v1565 + v1567;
      uint32_t const v1569 = v1546 + v1568;
      *v1517 = v1569;
    }
    uint32_t const v1570 = *v988;
    bool const v1571 = v1570 != v1365;
    if(v1571) {
      uint32_t const v1572 = *v1517;
      uint32_t const v1573 = v1572 & v1254;
      uint32_t const v1574 = v87 + v1573;
      bool const v1575 = v1570 == v1423;
      if(v1575) {
        uint32_t const v1576 = v1572 >> v1193;
        uint32_t const v1577 = uint32_t(v1576);
        uint32_t const v1578 = v62 * v1577;
        uint32_t const v1579 = v91 + v1578;
        uint32_t const v1580 = v982 + v62;
        uint32_t const v1581 = uint32_t(v1580);
        uint32_t * const v1582 = &v8[v1579];
        *v1582 = v1581;
        uint32_t const v1583 = v1579 + v67;
        uint32_t * const v1584 = &v8[v1583];
        *v1584 = v1574;
      }
      else {
        uint32_t const v1585 = uint32_t(v1574);
        uint32_t const v1586 = v88 + v1585;
        uint32_t * const v1587 = &v7[v1586];
        *v1587 = v1570;
        uint32_t const v1588 = uint32_t(v1570);
        uint32_t const v1589 = v73 + v1588;
        uint32_t * const v1590 = &v6[v1589];
        *v1590 = v61;
      }
      uint32_t const v1591 = uint32_t(v1571);
      uint32_t const v1592 = uint32_t(v1575);
      uint32_t const v1593 = v1592 << v1193;
      uint32_t const v1594 = v1591 + v1593;
      uint32_t const v1595 = v1572 + v1594;
      *v1517 = v1595;
    }
    uint32_t const v1596 = *v989;
    bool const v1597 = v1596 != v1365;
    if(v1597) {
      uint32_t const v1598 = *v1517;
      uint32_t const v1599 = v1598 & v1254;
      uint32_t const v1600 = v87 + v1599;
      bool const v1601 = v1596 == v1423;
      if(v1601) {
        uint32_t const v1602 = v1598 >> v1193;
        uint32_t const v1603 = uint32_t(v1602);
        uint32_t const v1604 = v62 * v1603;
        uint32_t const v1605 = v91 + v1604;
        uint32_t const v1606 = v982 + v140;
        uint32_t const v1607 = uint32_t(v1606);
        uint32_t * const v1608 = &v8[v1605];
        *v1608 = v1607;
        uint32_t const v1609 = v1605 + v67;
        uint32_t * const v1610 = &v8[v1609];
        *v1610 = v1600;
      }
      else {
        uint32_t const v1611 = uint32_t(v1600);
        uint32_t const v1612 = v88 + v1611;
        uint32_t * const v1613 = &v7[v1612];
        *v1613 = v1596;
        uint32_t const v1614 = uint32_t(v1596);
        uint32_t const v1615 = v73 + v1614;
        uint32_t * const v1616 = &v6[v1615];
        *v1616 = v61;
      }
      uint32_t const v1617 = uint32_t(v1597);
      uint32_t const v1618 = uint32_t(v1601);
      uint32_t const v1619 = v1618 << v1193;
      uint32_t const v1620 = v1617 + v1619;
      uint32_t const v1621 = v1598 + v1620;
      *v1517 = v1621;
    }
    uint32_t const v1622 = *v1462;
    uint32_t const v1623 = v1622 >> v1193;
    __threadfence();
    __syncthreads();
    __syncthreads();
    uint32_t const v1624 = v53 + v57;
    uint32_t const v1625 = uint32_t(v1624);
    bool const v1626 = v1623 > v37;
    if(v1626) {
      uint32_t const v1627 = v66 - v1625;
      uint32_t const v1628 = v73 + v1625;
      uint32_t v1629_store;
      uint32_t * v1629 = &v1629_store;
      *v1629 = v37;
      uint32_t const v1630 = __clz(v61);
      uint32_t const v1631 = 31;
      uint32_t const v1632 = v1631 - v1630;
      uint32_t const v1633 = v39 << v1632;
      uint32_t v1634_store;
      uint32_t * v1634 = &v1634_store;
      *v1634 = v1633;
      uint32_t v1635_store;
      uint32_t * v1635 = &v1635_store;
      *v1635 = v37;
      while([&]{
        uint32_t const v1636 = *v1634;
        bool const v1637 = v1636 > v37;
        return v1637;
      }()) {
        uint32_t const v1638 = *v1629;
        uint32_t const v1639 = *v1634;
        uint32_t const v1640 = v1638 | v1639;
        uint32_t v1641_store;
        uint32_t * v1641 = &v1641_store;
        *v1641 = v37;
        for(uint32_t v1642 = v40; v1642 < v1627; v1642 += v109) {
          uint32_t const v1643 = v1628 + v1642;
          uint32_t * const v1644 = &v6[v1643];
          uint32_t const v1645 = *v1644;
          uint32_t const v1646 = v61 - v1645;
          bool const v1647 = v1646 >= v1640;
          uint32_t const v1648 = uint32_t(v1647);
          uint32_t const v1649 = *v1641;
          uint32_t const v1650 = v1649 + v1648;
          *v1641 = v1650;
        }
        uint32_t const v1651 = *v1635;
        uint32_t const v1652 = v1651 & v39;
        uint32_t const v1653 = uint32_t(v1652);
        uint32_t const v1654 = *v1641;
        uint32_t v1655_store;
        uint32_t * v1655 = &v1655_store;
        uint32_t const v1656 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1654) );
          return result;
        }();
        *v1655 = v1656;
        if(v241) {
          uint32_t const v1657 = v1653 * v43;
          uint32_t const v1658 = v1657 + v125;
          uint32_t * const v1659 = &(*v92)[v1658];
          uint32_t const v1660 = *v1655;
          *v1659 = v1660;
        }
        __syncthreads();
        uint32_t v1661_store;
        uint32_t * v1661 = &v1661_store;
        *v1661 = v37;
        if(v1243) {
          uint32_t const v1662 = v1653 * v43;
          uint32_t const v1663 = v1662 + v979;
          uint32_t * const v1664 = &(*v92)[v1663];
          uint32_t const v1665 = *v1664;
          *v1661 = v1665;
        }
        uint32_t const v1666 = *v1661;
        uint32_t const v1667 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1666) );
          return result;
        }();
        uint32_t v1668_store;
        uint32_t * v1668 = &v1668_store;
        *v1668 = v37;
        if(v1249) {
          uint32_t const v1669 = *v1661;
          *v1668 = v1669;
        }
        uint32_t const v1670 = *v1668;
        uint32_t const v1671 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1670) );
          return result;
        }();
        bool const v1672 = v1667 >= v1623;
        if(v1672) {
          *v1629 = v1640;
        }
        uint32_t const v1673 = *v1634;
        uint32_t const v1674 = v1673 >> v39;
        *v1634 = v1674;
        uint32_t const v1675 = *v1635;
        uint32_t const v1676 = v1675 + v39;
        *v1635 = v1676;
      }
      __syncthreads();
      uint32_t v1677_store;
      uint32_t * v1677 = &v1677_store;
      *v1677 = v37;
      for(uint32_t v1678 = v40; v1678 < v1627; v1678 += v109) {
        uint32_t const v1679 = v1628 + v1678;
        uint32_t * const v1680 = &v6[v1679];
        uint32_t const v1681 = *v1680;
        uint32_t const v1682 = v61 - v1681;
        uint32_t const v1683 = *v1629;
        bool const v1684 = v1682 > v1683;
        uint32_t const v1685 = uint32_t(v1684);
        uint32_t const v1686 = *v1677;
        uint32_t const v1687 = v1686 + v1685;
        *v1677 = v1687;
      }
      uint32_t const v1688 = *v1677;
      uint32_t v1689_store;
      uint32_t * v1689 = &v1689_store;
      uint32_t const v1690 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1688) );
        return result;
      }();
      *v1689 = v1690;
      if(v241) {
        uint32_t const v1691 = v43 + v125;
        uint32_t * const v1692 = &(*v92)[v1691];
        uint32_t const v1693 = *v1689;
        *v1692 = v1693;
      }
      __syncthreads();
      uint32_t v1694_store;
      uint32_t * v1694 = &v1694_store;
      *v1694 = v37;
      if(v1243) {
        uint32_t const v1695 = v43 + v979;
        uint32_t * const v1696 = &(*v92)[v1695];
        uint32_t const v1697 = *v1696;
        *v1694 = v1697;
      }
      uint32_t const v1698 = *v1694;
      uint32_t const v1699 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1698) );
        return result;
      }();
      uint32_t v1700_store;
      uint32_t * v1700 = &v1700_store;
      *v1700 = v37;
      if(v1249) {
        uint32_t const v1701 = *v1694;
        *v1700 = v1701;
      }
      uint32_t const v1702 = *v1700;
      uint32_t const v1703 = [&]{
        uint32_t result;
        asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1702) );
        return result;
      }();
      uint32_t const v1704 = v1623 - v1699;
      uint32_t v1705_store;
      uint32_t * v1705 = &v1705_store;
      *v1705 = v37;
      uint32_t const v1706 = v1627 + v109;
      uint32_t const v1707 = v1706 - v67;
      uint32_t const v1708 = v1707 / v109;
      for(uint32_t v1709 = v13; v1709 < v1708; v1709 += v67) {
        uint32_t const v1710 = v1709 * v109;
        uint32_t const v1711 = v1710 + v40;
        uint32_t v1712_store;
        uint32_t * v1712 = &v1712_store;
        *v1712 = v37;
        bool const v1713 = v1711 < v1627;
        if(v1713) {
          uint32_t const v1714 = v1628 + v1711;
          uint32_t * const v1715 = &v6[v1714];
          uint32_t const v1716 = *v1715;
          uint32_t const v1717 = v61 - v1716;
          *v1712 = v1717;
        }
        uint32_t const v1718 = *v1712;
        uint32_t const v1719 = *v1629;
        bool const v1720 = v1718 > v1719;
        uint32_t const v1721 = uint32_t(v1720);
        bool const v1722 = v1718 == v1719;
        bool const v1723 = v1718 > v37;
        bool const v1724 = v1722 && v1723;
        uint32_t const v1725 = uint32_t(v1724);
        uint32_t const v1726 = v1725 << v1193;
        uint32_t const v1727 = v1721 + v1726;
        uint32_t v1728_store;
        uint32_t * v1728 = &v1728_store;
        uint32_t const v1729 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1727) );
          return result;
        }();
        *v1728 = v1729;
        if(v241) {
          uint32_t * const v1730 = &(*v92)[v125];
          uint32_t const v1731 = *v1728;
          *v1730 = v1731;
        }
        __syncthreads();
        uint32_t v1732_store;
        uint32_t * v1732 = &v1732_store;
        *v1732 = v37;
        if(v1243) {
          uint32_t * const v1733 = &(*v92)[v979];
          uint32_t const v1734 = *v1733;
          *v1732 = v1734;
        }
        uint32_t const v1735 = *v1732;
        uint32_t const v1736 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1735) );
          return result;
        }();
        uint32_t v1737_store;
        uint32_t * v1737 = &v1737_store;
        *v1737 = v37;
        if(v1249) {
          uint32_t const v1738 = *v1732;
          *v1737 = v1738;
        }
        uint32_t const v1739 = *v1737;
        uint32_t const v1740 = [&]{
          uint32_t result;
          asm volatile("redux.sync.add.u32 %0, %1, 0xffffffff;" : "=r"(result) : "r"(v1739) );
          return result;
        }();
        uint32_t const v1741 = *v1705;
        uint32_t const v1742 = v1741 + v1740;
        uint32_t v1743_store;
        uint32_t * v1743 = &v1743_store;
        *v1743 = v1727;
        uint32_t v1744_store;
        uint32_t * v1744 = &v1744_store;
        *v1744 = v39;
        while([&]{
          uint32_t const v1745 = *v1744;
          bool const v1746 = v1745 < v212;
          return v1746;
        }()) {
          uint32_t const v1747 = *v1743;
          uint32_t const v1748 = *v1744;
          uint32_t const v1749 = __shfl_up_sync(__activemask(), v1747, v1748);
          uint32_t const v1750 = v1747 + v1749;
          bool const v1751 = v1513 >= v1748;
          if(v1751) {
            *v1743 = v1750;
          }
          uint32_t const v1752 = 2;
          uint32_t const v1753 = v1748 * v1752;
          *v1744 = v1753;
        }
        uint32_t const v1754 = *v1743;
        uint32_t const v1755 = __shfl_up_sync(__activemask(), v1754, v39);
        uint32_t const v1756 = v1514 ? v37 : v1755;
        uint32_t const v1757 = v1742 + v1756;
        uint32_t const v1758 = *v1705;
        uint32_t const v1759 = v1758 + v1736;
        *v1705 = v1759;
        uint32_t const v1760 = v1757 >> v1193;
        uint32_t const v1761 = *v1712;
        uint32_t const v1762 = *v1629;
        bool const v1763 = v1761 > v1762;
        bool const v1764 = v1727 > v37;
        bool const v1765 = v1760 < v1704;
        bool const v1766 = v1764 && v1765;
        bool const v1767 = v1763 || v1766;
        if(v1767) {
          uint32_t const v1768 = v1757 & v1254;
          uint32_t const v1769 = min(v1760, v1704);
          uint32_t const v1770 = v1768 + v1769;
          uint32_t const v1771 = v1625 + v1711;
          uint32_t const v1772 = v73 + v1771;
          uint32_t * const v1773 = &v5[v1772];
          uint32_t const v1774 = *v1773;
          bool const v1775 = v1774 != v1423;
          if(v1775) {
            uint32_t const v1776 = uint32_t(v1774);
            uint32_t const v1777 = v1776 / v95;
            uint32_t * const v1778 = &(*v94)[v1777];
            uint32_t const v1779 = *v1778;
            uint32_t const v1780 = uint32_t(v1779);
            uint32_t const v1781 = v1780 * v15;
            uint32_t const v1782 = v1781 + v41;
            uint32_t const v1783 = v1782 * v95;
            uint32_t const v1784 = v1776 % v95;
            uint32_t const v1785 = v1783 + v1784;
            uint32_t * const v1786 = &v4[v1785];
            *v1786 = v1423;
          }
          uint32_t const v1787 = uint32_t(v1770);
          uint32_t const v1788 = v62 * v1787;
          uint32_t const v1789 = v91 + v1788;
          uint32_t * const v1790 = &v8[v1789];
          uint32_t const v1791 = *v1790;
          uint32_t const v1792 = uint32_t(v1771);
          uint32_t const v1793 = v1789 + v67;
          uint32_t * const v1794 = &v8[v1793];
          uint32_t const v1795 = *v1794;
          uint32_t const v1796 = uint32_t(v1795);
          uint32_t const v1797 = v88 + v1796;
          uint32_t * const v1798 = &v7[v1797];
          *v1798 = v1792;
          *v1794 = v1792;
          *v1773 = v1791;
          uint32_t const v1799 = uint32_t(v1791);
          uint32_t const v1800 = v1799 / v95;
          uint32_t * const v1801 = &(*v94)[v1800];
          uint32_t const v1802 = *v1801;
          uint32_t const v1803 = uint32_t(v1802);
          uint32_t const v1804 = v1803 * v15;
          uint32_t const v1805 = v1804 + v41;
          uint32_t const v1806 = v1805 * v95;
          uint32_t const v1807 = v1799 % v95;
          uint32_t const v1808 = v1806 + v1807;
          uint32_t * const v1809 = &v4[v1808];
          *v1809 = v1792;
          uint32_t * const v1810 = &v6[v1772];
          *v1810 = v61;
        }
        __syncthreads();
      }
    }
    bool const v1811 = v40 == v13;
    if(v1811) {
      uint32_t const v1812 = *v1462;
      uint32_t const v1813 = v1812 & v1254;
      uint32_t const v1814 = v87 + v1813;
      uint32_t const v1815 = v34 * v62;
      uint32_t * const v1816 = &v9[v1815];
      *v1816 = v1814;
      uint32_t const v1817 = v1815 + v67;
      uint32_t * const v1818 = &v9[v1817];
      *v1818 = v1623;
      uint32_t * const v1819 = &v10[v1815];
      uint32_t const v1820 = *v1819;
      uint32_t const v1821 = v1820 + v1813;
      *v1819 = v1821;
      uint32_t * const v1822 = &v10[v1817];
      uint32_t const v1823 = *v1822;
      uint32_t const v1824 = v1823 + v1623;
      *v1822 = v1824;
    }
  }
  return;
}
