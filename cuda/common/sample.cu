// A cube of 1024 x 1 x 1 units, 9360 bytes of shared memory.
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
#include <cuda_bf16.h>
struct alignas(16) uint32_t_4 { uint32_t i_0; uint32_t i_1; uint32_t i_2; uint32_t i_3; };
struct alignas(8) __nv_bfloat16_4 { __nv_bfloat16 i_0; __nv_bfloat16 i_1; __nv_bfloat16 i_2; __nv_bfloat16 i_3; };
struct info_st {
  uint32_t scalars_usize[2];
  uint32_t static_meta[4];
};
extern "C" __global__ void __launch_bounds__(1024)  sample(__nv_bfloat16_4 const* const __restrict__ v0, float const* const __restrict__ v1, uint32_t const* const __restrict__ v2, uint32_t * const __restrict__ v3, __grid_constant__ info_st const info_v4) {
  extern __shared__ __align__(4) char v5[];
  uint32_t const v6 = 0;
  uint32_t const v7 = info_v4.scalars_usize[0];
  uint32_t const v8 = info_v4.scalars_usize[1];
  uint32_t const v9 = blockIdx.z;
  uint32_t const v10 = uint32_t(v9);
  uint32_t const v11 = gridDim.y;
  uint32_t const v12 = uint32_t(v11);
  uint32_t const v13 = v10 * v12;
  uint32_t const v14 = gridDim.x;
  uint32_t const v15 = uint32_t(v14);
  uint32_t const v16 = v13 * v15;
  uint32_t const v17 = blockIdx.y;
  uint32_t const v18 = uint32_t(v17);
  uint32_t const v19 = v18 * v15;
  uint32_t const v20 = v16 + v19;
  uint32_t const v21 = blockIdx.x;
  uint32_t const v22 = uint32_t(v21);
  uint32_t const v23 = v20 + v22;
  bool const v24 = v23 < v7;
  if(v24) {
    uint32_t const v25 = v23 * v8;
    float const v26 = -3.000000010e+38;
    float v27_store;
    float * v27 = &v27_store;
    *v27 = v26;
    uint32_t const v28 = 0;
    uint32_t v29_store;
    uint32_t * v29 = &v29_store;
    *v29 = v28;
    uint32_t v30_store;
    uint32_t * v30 = &v30_store;
    *v30 = v28;
    uint32_t const v31 = threadIdx.x;
    uint32_t const v32 = 1024;
    uint32_t const v33 = 1;
    uint32_t const v34 = uint32_t(v31);
    uint32_t const v35 = 1024;
    for(uint32_t v36 = v34; v36 < v8; v36 += v35) {
      uint32_t const v37 = v25 + v36;
      __nv_bfloat16_4 const* const v38 = &v0[v37];
      __nv_bfloat16_4 const v39 = *v38;
      __nv_bfloat16 const v40 = v39.i_0;
      float const v41 = float(v40);
      __nv_bfloat16 const v42 = v39.i_1;
      float const v43 = float(v42);
      __nv_bfloat16 const v44 = v39.i_2;
      float const v45 = float(v44);
      __nv_bfloat16 const v46 = v39.i_3;
      float const v47 = float(v46);
      uint32_t const v48 = reinterpret_cast<const uint32_t&>(v41);
      uint32_t const v49 = 2139095040;
      uint32_t const v50 = v48 & v49;
      bool const v51 = v50 == v49;
      uint32_t const v52 = uint32_t(v51);
      uint32_t const v53 = *v30;
      uint32_t const v54 = v53 + v52;
      *v30 = v54;
      float const v55 = *v27;
      bool const v56 = v41 > v55;
      if(v56) {
        *v27 = v41;
        uint32_t const v57 = 4;
        uint32_t const v58 = v36 * v57;
        uint32_t const v59 = uint32_t(v58);
        *v29 = v59;
      }
      uint32_t const v60 = reinterpret_cast<const uint32_t&>(v43);
      uint32_t const v61 = v60 & v49;
      bool const v62 = v61 == v49;
      uint32_t const v63 = uint32_t(v62);
      uint32_t const v64 = *v30;
      uint32_t const v65 = v64 + v63;
      *v30 = v65;
      float const v66 = *v27;
      bool const v67 = v43 > v66;
      if(v67) {
        *v27 = v43;
        uint32_t const v68 = 4;
        uint32_t const v69 = v36 * v68;
        uint32_t const v70 = 1;
        uint32_t const v71 = v69 + v70;
        uint32_t const v72 = uint32_t(v71);
        *v29 = v72;
      }
      uint32_t const v73 = reinterpret_cast<const uint32_t&>(v45);
      uint32_t const v74 = v73 & v49;
      bool const v75 = v74 == v49;
      uint32_t const v76 = uint32_t(v75);
      uint32_t const v77 = *v30;
      uint32_t const v78 = v77 + v76;
      *v30 = v78;
      float const v79 = *v27;
      bool const v80 = v45 > v79;
      if(v80) {
        *v27 = v45;
        uint32_t const v81 = 4;
        uint32_t const v82 = v36 * v81;
        uint32_t const v83 = 2;
        uint32_t const v84 = v82 + v83;
        uint32_t const v85 = uint32_t(v84);
        *v29 = v85;
      }
      uint32_t const v86 = reinterpret_cast<const uint32_t&>(v47);
      uint32_t const v87 = v86 & v49;
      bool const v88 = v87 == v49;
      uint32_t const v89 = uint32_t(v88);
      uint32_t const v90 = *v30;
      uint32_t const v91 = v90 + v89;
      *v30 = v91;
      float const v92 = *v27;
      bool const v93 = v47 > v92;
      if(v93) {
        *v27 = v47;
        uint32_t const v94 = 4;
        uint32_t const v95 = v36 * v94;
        uint32_t const v96 = 3;
        uint32_t const v97 = v95 + v96;
        uint32_t const v98 = uint32_t(v97);
        *v29 = v98;
      }
    }
    float const v99 = *v27;
    uint32_t const v100 = warpSize;
    uint32_t const v101 = min(v100, v32);
    float v102_store;
    float * v102 = &v102_store;
    *v102 = v99;
    uint32_t v103_store;
    uint32_t * v103 = &v103_store;
    *v103 = v33;
    while([&]{
      uint32_t const v104 = *v103;
      bool const v105 = v104 < v101;
      return v105;
    }()) {
      float const v106 = *v102;
      uint32_t const v107 = *v103;
      float const v108 = __shfl_xor_sync(__activemask(), v106, v107);
      float const v109 = max(v106, v108);
      *v102 = v109;
      uint32_t const v110 = 2;
      uint32_t const v111 = v107 * v110;
      *v103 = v111;
    }
    float const v112 = *v102;
    array<float, 32> * const v113 = reinterpret_cast<array<float, 32> *>(&v5[0]);
    __syncthreads();
    uint32_t const v114 = 32;
    uint32_t const v115 = v31 % v114;
    bool const v116 = v115 == v28;
    if(v116) {
      uint32_t const v117 = v31 / v114;
      uint32_t const v118 = uint32_t(v117);
      float * const v119 = &(*v113)[v118];
      *v119 = v112;
    }
    __syncthreads();
    float * const v120 = &(*v113)[v6];
    float const v121 = *v120;
    float v122_store;
    float * v122 = &v122_store;
    *v122 = v121;
    uint32_t const v123 = 1;
    float * const v124 = &(*v113)[v123];
    float const v125 = *v124;
    float const v126 = *v122;
    float const v127 = max(v126, v125);
    *v122 = v127;
    uint32_t const v128 = 2;
    float * const v129 = &(*v113)[v128];
    float const v130 = *v129;
    float const v131 = *v122;
    float const v132 = max(v131, v130);
    *v122 = v132;
    uint32_t const v133 = 3;
    float * const v134 = &(*v113)[v133];
    float const v135 = *v134;
    float const v136 = *v122;
    float const v137 = max(v136, v135);
    *v122 = v137;
    uint32_t const v138 = 4;
    float * const v139 = &(*v113)[v138];
    float const v140 = *v139;
    float const v141 = *v122;
    float const v142 = max(v141, v140);
    *v122 = v142;
    uint32_t const v143 = 5;
    float * const v144 = &(*v113)[v143];
    float const v145 = *v144;
    float const v146 = *v122;
    float const v147 = max(v146, v145);
    *v122 = v147;
    uint32_t const v148 = 6;
    float * const v149 = &(*v113)[v148];
    float const v150 = *v149;
    float const v151 = *v122;
    float const v152 = max(v151, v150);
    *v122 = v152;
    uint32_t const v153 = 7;
    float * const v154 = &(*v113)[v153];
    float const v155 = *v154;
    float const v156 = *v122;
    float const v157 = max(v156, v155);
    *v122 = v157;
    uint32_t const v158 = 8;
    float * const v159 = &(*v113)[v158];
    float const v160 = *v159;
    float const v161 = *v122;
    float const v162 = max(v161, v160);
    *v122 = v162;
    uint32_t const v163 = 9;
    float * const v164 = &(*v113)[v163];
    float const v165 = *v164;
    float const v166 = *v122;
    float const v167 = max(v166, v165);
    *v122 = v167;
    uint32_t const v168 = 10;
    float * const v169 = &(*v113)[v168];
    float const v170 = *v169;
    float const v171 = *v122;
    float const v172 = max(v171, v170);
    *v122 = v172;
    uint32_t const v173 = 11;
    float * const v174 = &(*v113)[v173];
    float const v175 = *v174;
    float const v176 = *v122;
    float const v177 = max(v176, v175);
    *v122 = v177;
    uint32_t const v178 = 12;
    float * const v179 = &(*v113)[v178];
    float const v180 = *v179;
    float const v181 = *v122;
    float const v182 = max(v181, v180);
    *v122 = v182;
    uint32_t const v183 = 13;
    float * const v184 = &(*v113)[v183];
    float const v185 = *v184;
    float const v186 = *v122;
    float const v187 = max(v186, v185);
    *v122 = v187;
    uint32_t const v188 = 14;
    float * const v189 = &(*v113)[v188];
    float const v190 = *v189;
    float const v191 = *v122;
    float const v192 = max(v191, v190);
    *v122 = v192;
    uint32_t const v193 = 15;
    float * const v194 = &(*v113)[v193];
    float const v195 = *v194;
    float const v196 = *v122;
    float const v197 = max(v196, v195);
    *v122 = v197;
    uint32_t const v198 = 16;
    float * const v199 = &(*v113)[v198];
    float const v200 = *v199;
    float const v201 = *v122;
    float const v202 = max(v201, v200);
    *v122 = v202;
    uint32_t const v203 = 17;
    float * const v204 = &(*v113)[v203];
    float const v205 = *v204;
    float const v206 = *v122;
    float const v207 = max(v206, v205);
    *v122 = v207;
    uint32_t const v208 = 18;
    float * const v209 = &(*v113)[v208];
    float const v210 = *v209;
    float const v211 = *v122;
    float const v212 = max(v211, v210);
    *v122 = v212;
    uint32_t const v213 = 19;
    float * const v214 = &(*v113)[v213];
    float const v215 = *v214;
    float const v216 = *v122;
    float const v217 = max(v216, v215);
    *v122 = v217;
    uint32_t const v218 = 20;
    float * const v219 = &(*v113)[v218];
    float const v220 = *v219;
    float const v221 = *v122;
    float const v222 = max(v221, v220);
    *v122 = v222;
    uint32_t const v223 = 21;
    float * const v224 = &(*v113)[v223];
    float const v225 = *v224;
    float const v226 = *v122;
    float const v227 = max(v226, v225);
    *v122 = v227;
    uint32_t const v228 = 22;
    float * const v229 = &(*v113)[v228];
    float const v230 = *v229;
    float const v231 = *v122;
    float const v232 = max(v231, v230);
    *v122 = v232;
    uint32_t const v233 = 23;
    float * const v234 = &(*v113)[v233];
    float const v235 = *v234;
    float const v236 = *v122;
    float const v237 = max(v236, v235);
    *v122 = v237;
    uint32_t const v238 = 24;
    float * const v239 = &(*v113)[v238];
    float const v240 = *v239;
    float const v241 = *v122;
    float const v242 = max(v241, v240);
    *v122 = v242;
    uint32_t const v243 = 25;
    float * const v244 = &(*v113)[v243];
    float const v245 = *v244;
    float const v246 = *v122;
    float const v247 = max(v246, v245);
    *v122 = v247;
    uint32_t const v248 = 26;
    float * const v249 = &(*v113)[v248];
    float const v250 = *v249;
    float const v251 = *v122;
    float const v252 = max(v251, v250);
    *v122 = v252;
    uint32_t const v253 = 27;
    float * const v254 = &(*v113)[v253];
    float const v255 = *v254;
    float const v256 = *v122;
    float const v257 = max(v256, v255);
    *v122 = v257;
    uint32_t const v258 = 28;
    float * const v259 = &(*v113)[v258];
    float const v260 = *v259;
    float const v261 = *v122;
    float const v262 = max(v261, v260);
    *v122 = v262;
    uint32_t const v263 = 29;
    float * const v264 = &(*v113)[v263];
    float const v265 = *v264;
    float const v266 = *v122;
    float const v267 = max(v266, v265);
    *v122 = v267;
    uint32_t const v268 = 30;
    float * const v269 = &(*v113)[v268];
    float const v270 = *v269;
    float const v271 = *v122;
    float const v272 = max(v271, v270);
    *v122 = v272;
    uint32_t const v273 = 31;
    float * const v274 = &(*v113)[v273];
    float const v275 = *v274;
    float const v276 = *v122;
    float const v277 = max(v276, v275);
    *v122 = v277;
    float const v278 = *v27;
    float const v279 = *v122;
    bool const v280 = v278 == v279;
    uint32_t v281_store;
    uint32_t * v281 = &v281_store;
    if(v280) {
      uint32_t const v282 = *v29;
      *v281 = v282;
    }
    else {
      uint32_t const v283 = v8 * v138;
      uint32_t const v284 = uint32_t(v283);
      *v281 = v284;
    }
    uint32_t const v285 = *v281;
    float const v286 = float(v285);
    float const v287 = -v286;
    float v288_store;
    float * v288 = &v288_store;
    *v288 = v287;
    uint32_t v289_store;
    uint32_t * v289 = &v289_store;
    *v289 = v33;
    while([&]{
      uint32_t const v290 = *v289;
      bool const v291 = v290 < v101;
      return v291;
    }()) {
      float const v292 = *v288;
      uint32_t const v293 = *v289;
      float const v294 = __shfl_xor_sync(__activemask(), v292, v293);
      float const v295 = max(v292, v294);
      *v288 = v295;
      uint32_t const v296 = 2;
      uint32_t const v297 = v293 * v296;
      *v289 = v297;
    }
    float const v298 = *v288;
    array<float, 32> * const v299 = reinterpret_cast<array<float, 32> *>(&v5[128]);
    __syncthreads();
    if(v116) {
      uint32_t const v300 = v31 / v114;
      uint32_t const v301 = uint32_t(v300);
      float * const v302 = &(*v299)[v301];
      *v302 = v298;
    }
    __syncthreads();
    float * const v303 = &(*v299)[v6];
    float const v304 = *v303;
    float * const v305 = &(*v299)[v123];
    float const v306 = *v305;
    float const v307 = max(v304, v306);
    float * const v308 = &(*v299)[v128];
    float const v309 = *v308;
    float const v310 = max(v307, v309);
    float * const v311 = &(*v299)[v133];
    float const v312 = *v311;
    float const v313 = max(v310, v312);
    float * const v314 = &(*v299)[v138];
    float const v315 = *v314;
    float const v316 = max(v313, v315);
    float * const v317 = &(*v299)[v143];
    float const v318 = *v317;
    float const v319 = max(v316, v318);
    float * const v320 = &(*v299)[v148];
    float const v321 = *v320;
    float const v322 = max(v319, v321);
    float * const v323 = &(*v299)[v153];
    float const v324 = *v323;
    float const v325 = max(v322, v324);
    float * const v326 = &(*v299)[v158];
    float const v327 = *v326;
    float const v328 = max(v325, v327);
    float * const v329 = &(*v299)[v163];
    float const v330 = *v329;
    float const v331 = max(v328, v330);
    float * const v332 = &(*v299)[v168];
    float const v333 = *v332;
    float const v334 = max(v331, v333);
    float * const v335 = &(*v299)[v173];
    float const v336 = *v335;
    float const v337 = max(v334, v336);
    float * const v338 = &(*v299)[v178];
    float const v339 = *v338;
    float const v340 = max(v337, v339);
    float * const v341 = &(*v299)[v183];
    float const v342 = *v341;
    float const v343 = max(v340, v342);
    float * const v344 = &(*v299)[v188];
    float const v345 = *v344;
    float const v346 = max(v343, v345);
    float * const v347 = &(*v299)[v193];
    float const v348 = *v347;
    float const v349 = max(v346, v348);
    float * const v350 = &(*v299)[v198];
    float const v351 = *v350;
    float const v352 = max(v349, v351);
    float * const v353 = &(*v299)[v203];
    float const v354 = *v353;
    float const v355 = max(v352, v354);
    float * const v356 = &(*v299)[v208];
    float const v357 = *v356;
    float const v358 = max(v355, v357);
    float * const v359 = &(*v299)[v213];
    float const v360 = *v359;
    float const v361 = max(v358, v360);
    float * const v362 = &(*v299)[v218];
    float const v363 = *v362;
    float const v364 = max(v361, v363);
    float * const v365 = &(*v299)[v223];
    float const v366 = *v365;
    float const v367 = max(v364, v366);
    float * const v368 = &(*v299)[v228];
    float const v369 = *v368;
    float const v370 = max(v367, v369);
    float * const v371 = &(*v299)[v233];
    float const v372 = *v371;
    float const v373 = max(v370, v372);
    float * const v374 = &(*v299)[v238];
    float const v375 = *v374;
    float const v376 = max(v373, v375);
    float * const v377 = &(*v299)[v243];
    float const v378 = *v377;
    float const v379 = max(v376, v378);
    float * const v380 = &(*v299)[v248];
    float const v381 = *v380;
    float const v382 = max(v379, v381);
    float * const v383 = &(*v299)[v253];
    float const v384 = *v383;
    float const v385 = max(v382, v384);
    float * const v386 = &(*v299)[v258];
    float const v387 = *v386;
    float const v388 = max(v385, v387);
    float * const v389 = &(*v299)[v263];
    float const v390 = *v389;
    float const v391 = max(v388, v390);
    float * const v392 = &(*v299)[v268];
    float const v393 = *v392;
    float const v394 = max(v391, v393);
    float * const v395 = &(*v299)[v273];
    float const v396 = *v395;
    float const v397 = max(v394, v396);
    float const v398 = -v397;
    uint32_t const v399 = uint32_t(v398);
    uint32_t const v400 = *v30;
    uint32_t v401_store;
    uint32_t * v401 = &v401_store;
    *v401 = v400;
    uint32_t v402_store;
    uint32_t * v402 = &v402_store;
    *v402 = v33;
    while([&]{
      uint32_t const v403 = *v402;
      bool const v404 = v403 < v101;
      return v404;
    }()) {
      uint32_t const v405 = *v401;
      uint32_t const v406 = *v402;
      uint32_t const v407 = __shfl_xor_sync(__activemask(), v405, v406);
      uint32_t const v408 = v405 + v407;
      *v401 = v408;
      uint32_t const v409 = 2;
      uint32_t const v410 = v406 * v409;
      *v402 = v410;
    }
    uint32_t const v411 = *v401;
    array<uint32_t, 32> * const v412 = reinterpret_cast<array<uint32_t, 32> *>(&v5[256]);
    __syncthreads();
    if(v116) {
      uint32_t const v413 = v31 / v114;
      uint32_t const v414 = uint32_t(v413);
      uint32_t * const v415 = &(*v412)[v414];
      *v415 = v411;
    }
    __syncthreads();
    uint32_t * const v416 = &(*v412)[v6];
    uint32_t const v417 = *v416;
    uint32_t * const v418 = &(*v412)[v123];
    uint32_t const v419 = *v418;
    uint32_t const v420 = v417 + v419;
    uint32_t * const v421 = &(*v412)[v128];
    uint32_t const v422 = *v421;
    uint32_t const v423 = v420 + v422;
    uint32_t * const v424 = &(*v412)[v133];
    uint32_t const v425 = *v424;
    uint32_t const v426 = v423 + v425;
    uint32_t * const v427 = &(*v412)[v138];
    uint32_t const v428 = *v427;
    uint32_t const v429 = v426 + v428;
    uint32_t * const v430 = &(*v412)[v143];
    uint32_t const v431 = *v430;
    uint32_t const v432 = v429 + v431;
    uint32_t * const v433 = &(*v412)[v148];
    uint32_t const v434 = *v433;
    uint32_t const v435 = v432 + v434;
    uint32_t * const v436 = &(*v412)[v153];
    uint32_t const v437 = *v436;
    uint32_t const v438 = v435 + v437;
    uint32_t * const v439 = &(*v412)[v158];
    uint32_t const v440 = *v439;
    uint32_t const v441 = v438 + v440;
    uint32_t * const v442 = &(*v412)[v163];
    uint32_t const v443 = *v442;
    uint32_t const v444 = v441 + v443;
    uint32_t * const v445 = &(*v412)[v168];
    uint32_t const v446 = *v445;
    uint32_t const v447 = v444 + v446;
    uint32_t * const v448 = &(*v412)[v173];
    uint32_t const v449 = *v448;
    uint32_t const v450 = v447 + v449;
    uint32_t * const v451 = &(*v412)[v178];
    uint32_t const v452 = *v451;
    uint32_t const v453 = v450 + v452;
    uint32_t * const v454 = &(*v412)[v183];
    uint32_t const v455 = *v454;
    uint32_t const v456 = v453 + v455;
    uint32_t * const v457 = &(*v412)[v188];
    uint32_t const v458 = *v457;
    uint32_t const v459 = v456 + v458;
    uint32_t * const v460 = &(*v412)[v193];
    uint32_t const v461 = *v460;
    uint32_t const v462 = v459 + v461;
    uint32_t * const v463 = &(*v412)[v198];
    uint32_t const v464 = *v463;
    uint32_t const v465 = v462 + v464;
    uint32_t * const v466 = &(*v412)[v203];
    uint32_t const v467 = *v466;
    uint32_t const v468 = v465 + v467;
    uint32_t * const v469 = &(*v412)[v208];
    uint32_t const v470 = *v469;
    uint32_t const v471 = v468 + v470;
    uint32_t * const v472 = &(*v412)[v213];
    uint32_t const v473 = *v472;
    uint32_t const v474 = v471 + v473;
    uint32_t * const v475 = &(*v412)[v218];
    uint32_t const v476 = *v475;
    uint32_t const v477 = v474 + v476;
    uint32_t * const v478 = &(*v412)[v223];
    uint32_t const v479 = *v478;
    uint32_t const v480 = v477 + v479;
    uint32_t * const v481 = &(*v412)[v228];
    uint32_t const v482 = *v481;
    uint32_t const v483 = v480 + v482;
    uint32_t * const v484 = &(*v412)[v233];
    uint32_t const v485 = *v484;
    uint32_t const v486 = v483 + v485;
    uint32_t * const v487 = &(*v412)[v238];
    uint32_t const v488 = *v487;
    uint32_t const v489 = v486 + v488;
    uint32_t * const v490 = &(*v412)[v243];
    uint32_t const v491 = *v490;
    uint32_t const v492 = v489 + v491;
    uint32_t * const v493 = &(*v412)[v248];
    uint32_t const v494 = *v493;
    uint32_t const v495 = v492 + v494;
    uint32_t * const v496 = &(*v412)[v253];
    uint32_t const v497 = *v496;
    uint32_t const v498 = v495 + v497;
    uint32_t * const v499 = &(*v412)[v258];
    uint32_t const v500 = *v499;
    uint32_t const v501 = v498 + v500;
    uint32_t * const v502 = &(*v412)[v263];
    uint32_t const v503 = *v502;
    uint32_t const v504 = v501 + v503;
    uint32_t * const v505 = &(*v412)[v268];
    uint32_t const v506 = *v505;
    uint32_t const v507 = v504 + v506;
    uint32_t * const v508 = &(*v412)[v273];
    uint32_t const v509 = *v508;
    uint32_t const v510 = v507 + v509;
    uint32_t const v511 = v23 * v138;
    float const* const v512 = &v1[v511];
    float const v513 = *v512;
    uint32_t v514_store;
    uint32_t * v514 = &v514_store;
    *v514 = v399;
    bool const v515 = v510 > v28;
    if(v515) {
      uint32_t const v516 = 4294967295;
      *v514 = v516;
    }
    else {
      float const v517 = 0;
      bool const v518 = v513 > v517;
      if(v518) {
        uint32_t const v519 = v511 + v123;
        float const* const v520 = &v1[v519];
        float const v521 = *v520;
        uint32_t const v522 = v511 + v128;
        float const* const v523 = &v1[v522];
        float const v524 = *v523;
        uint32_t const v525 = v511 + v133;
        float const* const v526 = &v1[v525];
        float const v527 = *v526;
        uint32_t const* const v528 = &v2[v23];
        uint32_t const v529 = *v528;
        uint32_t_4 const v530 = uint32_t_4{v28, v28, v28, v28};
        uint32_t_4 v531_store;
        uint32_t_4 * v531 = &v531_store;
        *v531 = v530;
        uint32_t_4 v532_store;
        uint32_t_4 * v532 = &v532_store;
        *v532 = v530;
        for(uint32_t v533 = v34; v533 < v8; v533 += v35) {
          uint32_t const v534 = v25 + v533;
          __nv_bfloat16_4 const* const v535 = &v0[v534];
          __nv_bfloat16_4 const v536 = *v535;
          __nv_bfloat16 const v537 = v536.i_0;
          float const v538 = float(v537);
          __nv_bfloat16 const v539 = v536.i_1;
          float const v540 = float(v539);
          __nv_bfloat16 const v541 = v536.i_2;
          float const v542 = float(v541);
          __nv_bfloat16 const v543 = v536.i_3;
          float const v544 = float(v543);
          float const v545 = *v122;
          float const v546 = v545 - v538;
          float const v547 = v545 - v540;
          float const v548 = v545 - v542;
          float const v549 = v545 - v544;
          float const v550 = v546 * v513;
          float const v551 = v547 * v513;
          float const v552 = v548 * v513;
          float const v553 = v549 * v513;
          float const v554 = 31.9899998;
          float const v555 = min(v550, v554);
          float const v556 = min(v551, v554);
          float const v557 = min(v552, v554);
          float const v558 = min(v553, v554);
          float const v559 = v517 - v555;
          float const v560 = v517 - v556;
          float const v561 = v517 - v557;
          float const v562 = v517 - v558;
          float const v563 = exp(v559);
          float const v564 = exp(v560);
          float const v565 = exp(v561);
          float const v566 = exp(v562);
          float const v567 = 67108864;
          float const v568 = v563 * v567;
          float const v569 = v564 * v567;
          float const v570 = v565 * v567;
          float const v571 = v566 * v567;
          int32_t const v572 = int32_t(v568);
          int32_t const v573 = int32_t(v569);
          int32_t const v574 = int32_t(v570);
          int32_t const v575 = int32_t(v571);
          uint32_t const v576 = uint32_t(v572);
          uint32_t const v577 = uint32_t(v573);
          uint32_t const v578 = uint32_t(v574);
          uint32_t const v579 = uint32_t(v575);
          uint32_t const v580 = 13;
          uint32_t const v581 = v576 >> v580;
          uint32_t const v582 = v577 >> v580;
          uint32_t const v583 = v578 >> v580;
          uint32_t const v584 = v579 >> v580;
          uint32_t_4 const v585 = *v531;
          uint32_t const v586 = v585.i_0;
          uint32_t const v587 = v586 + v581;
          uint32_t const v588 = v585.i_1;
          uint32_t const v589 = v588 + v582;
          uint32_t const v590 = v585.i_2;
          uint32_t const v591 = v590 + v583;
          uint32_t const v592 = v585.i_3;
          uint32_t const v593 = v592 + v584;
          uint32_t_4 const v594 = uint32_t_4{v587, v589, v591, v593};
          *v531 = v594;
          uint32_t const v595 = 8191;
          uint32_t const v596 = v576 & v595;
          uint32_t const v597 = v577 & v595;
          uint32_t const v598 = v578 & v595;
          uint32_t const v599 = v579 & v595;
          uint32_t_4 const v600 = *v532;
          uint32_t const v601 = v600.i_0;
          uint32_t const v602 = v601 + v596;
          uint32_t const v603 = v600.i_1;
          uint32_t const v604 = v603 + v597;
          uint32_t const v605 = v600.i_2;
          uint32_t const v606 = v605 + v598;
          uint32_t const v607 = v600.i_3;
          uint32_t const v608 = v607 + v599;
          uint32_t_4 const v609 = uint32_t_4{v602, v604, v606, v608};
          *v532 = v609;
        }
        uint32_t_4 const v610 = *v531;
        uint32_t const v611 = v610.i_0;
        uint32_t const v612 = v610.i_1;
        uint32_t const v613 = v611 + v612;
        uint32_t const v614 = v610.i_2;
        uint32_t const v615 = v613 + v614;
        uint32_t const v616 = v610.i_3;
        uint32_t const v617 = v615 + v616;
        uint32_t v618_store;
        uint32_t * v618 = &v618_store;
        *v618 = v617;
        uint32_t v619_store;
        uint32_t * v619 = &v619_store;
        *v619 = v33;
        while([&]{
          uint32_t const v620 = *v619;
          bool const v621 = v620 < v101;
          return v621;
        }()) {
          uint32_t const v622 = *v618;
          uint32_t const v623 = *v619;
          uint32_t const v624 = __shfl_xor_sync(__activemask(), v622, v623);
          uint32_t const v625 = v622 + v624;
          *v618 = v625;
          uint32_t const v626 = 2;
          uint32_t const v627 = v623 * v626;
          *v619 = v627;
        }
        uint32_t const v628 = *v618;
        array<uint32_t, 32> * const v629 = reinterpret_cast<array<uint32_t, 32> *>(&v5[384]);
        __syncthreads();
        if(v116) {
          uint32_t const v630 = v31 / v114;
          uint32_t const v631 = uint32_t(v630);
          uint32_t * const v632 = &(*v629)[v631];
          *v632 = v628;
        }
        __syncthreads();
        uint32_t * const v633 = &(*v629)[v6];
        uint32_t const v634 = *v633;
        uint32_t * const v635 = &(*v629)[v123];
        uint32_t const v636 = *v635;
        uint32_t const v637 = v634 + v636;
        uint32_t * const v638 = &(*v629)[v128];
        uint32_t const v639 = *v638;
        uint32_t const v640 = v637 + v639;
        uint32_t * const v641 = &(*v629)[v133];
        uint32_t const v642 = *v641;
        uint32_t const v643 = v640 + v642;
        uint32_t * const v644 = &(*v629)[v138];
        uint32_t const v645 = *v644;
        uint32_t const v646 = v643 + v645;
        uint32_t * const v647 = &(*v629)[v143];
        uint32_t const v648 = *v647;
        uint32_t const v649 = v646 + v648;
        uint32_t * const v650 = &(*v629)[v148];
        uint32_t const v651 = *v650;
        uint32_t const v652 = v649 + v651;
        uint32_t * const v653 = &(*v629)[v153];
        uint32_t const v654 = *v653;
        uint32_t const v655 = v652 + v654;
        uint32_t * const v656 = &(*v629)[v158];
        uint32_t const v657 = *v656;
        uint32_t const v658 = v655 + v657;
        uint32_t * const v659 = &(*v629)[v163];
        uint32_t const v660 = *v659;
        uint32_t const v661 = v658 + v660;
        uint32_t * const v662 = &(*v629)[v168];
        uint32_t const v663 = *v662;
        uint32_t const v664 = v661 + v663;
        uint32_t * const v665 = &(*v629)[v173];
        uint32_t const v666 = *v665;
        uint32_t const v667 = v664 + v666;
        uint32_t * const v668 = &(*v629)[v178];
        uint32_t const v669 = *v668;
        uint32_t const v670 = v667 + v669;
        uint32_t * const v671 = &(*v629)[v183];
        uint32_t const v672 = *v671;
        uint32_t const v673 = v670 + v672;
        uint32_t * const v674 = &(*v629)[v188];
        uint32_t const v675 = *v674;
        uint32_t const v676 = v673 + v675;
        uint32_t * const v677 = &(*v629)[v193];
        uint32_t const v678 = *v677;
        uint32_t const v679 = v676 + v678;
        uint32_t * const v680 = &(*v629)[v198];
        uint32_t const v681 = *v680;
        uint32_t const v682 = v679 + v681;
        uint32_t * const v683 = &(*v629)[v203];
        uint32_t const v684 = *v683;
        uint32_t const v685 = v682 + v684;
        uint32_t * const v686 = &(*v629)[v208];
        uint32_t const v687 = *v686;
        uint32_t const v688 = v685 + v687;
        uint32_t * const v689 = &(*v629)[v213];
        uint32_t const v690 = *v689;
        uint32_t const v691 = v688 + v690;
        uint32_t * const v692 = &(*v629)[v218];
        uint32_t const v693 = *v692;
        uint32_t const v694 = v691 + v693;
        uint32_t * const v695 = &(*v629)[v223];
        uint32_t const v696 = *v695;
        uint32_t const v697 = v694 + v696;
        uint32_t * const v698 = &(*v629)[v228];
        uint32_t const v699 = *v698;
        uint32_t const v700 = v697 + v699;
        uint32_t * const v701 = &(*v629)[v233];
        uint32_t const v702 = *v701;
        uint32_t const v703 = v700 + v702;
        uint32_t * const v704 = &(*v629)[v238];
        uint32_t const v705 = *v704;
        uint32_t const v706 = v703 + v705;
        uint32_t * const v707 = &(*v629)[v243];
        uint32_t const v708 = *v707;
        uint32_t const v709 = v706 + v708;
        uint32_t * const v710 = &(*v629)[v248];
        uint32_t const v711 = *v710;
        uint32_t const v712 = v709 + v711;
        uint32_t * const v713 = &(*v629)[v253];
        uint32_t const v714 = *v713;
        uint32_t const v715 = v712 + v714;
        uint32_t * const v716 = &(*v629)[v258];
        uint32_t const v717 = *v716;
        uint32_t const v718 = v715 + v717;
        uint32_t * const v719 = &(*v629)[v263];
        uint32_t const v720 = *v719;
        uint32_t const v721 = v718 + v720;
        uint32_t * const v722 = &(*v629)[v268];
        uint32_t const v723 = *v722;
        uint32_t const v724 = v721 + v723;
        uint32_t * const v725 = &(*v629)[v273];
        uint32_t const v726 = *v725;
        uint32_t const v727 = v724 + v726;
        uint32_t_4 const v728 = *v532;
        uint32_t const v729 = v728.i_0;
        uint32_t const v730 = v728.i_1;
        uint32_t const v731 = v729 + v730;
        uint32_t const v732 = v728.i_2;
        uint32_t const v733 = v731 + v732;
        uint32_t const v734 = v728.i_3;
        uint32_t const v735 = v733 + v734;
        uint32_t v736_store;
        uint32_t * v736 = &v736_store;
        *v736 = v735;
        uint32_t v737_store;
        uint32_t * v737 = &v737_store;
        *v737 = v33;
        while([&]{
          uint32_t const v738 = *v737;
          bool const v739 = v738 < v101;
          return v739;
        }()) {
          uint32_t const v740 = *v736;
          uint32_t const v741 = *v737;
          uint32_t const v742 = __shfl_xor_sync(__activemask(), v740, v741);
          uint32_t const v743 = v740 + v742;
          *v736 = v743;
          uint32_t const v744 = 2;
          uint32_t const v745 = v741 * v744;
          *v737 = v745;
        }
        uint32_t const v746 = *v736;
        array<uint32_t, 32> * const v747 = reinterpret_cast<array<uint32_t, 32> *>(&v5[512]);
        __syncthreads();
        if(v116) {
          uint32_t const v748 = v31 / v114;
          uint32_t const v749 = uint32_t(v748);
          uint32_t * const v750 = &(*v747)[v749];
          *v750 = v746;
        }
        __syncthreads();
        uint32_t * const v751 = &(*v747)[v6];
        uint32_t const v752 = *v751;
        uint32_t * const v753 = &(*v747)[v123];
        uint32_t const v754 = *v753;
        uint32_t const v755 = v752 + v754;
        uint32_t * const v756 = &(*v747)[v128];
        uint32_t const v757 = *v756;
        uint32_t const v758 = v755 + v757;
        uint32_t * const v759 = &(*v747)[v133];
        uint32_t const v760 = *v759;
        uint32_t const v761 = v758 + v760;
        uint32_t * const v762 = &(*v747)[v138];
        uint32_t const v763 = *v762;
        uint32_t const v764 = v761 + v763;
        uint32_t * const v765 = &(*v747)[v143];
        uint32_t const v766 = *v765;
        uint32_t const v767 = v764 + v766;
        uint32_t * const v768 = &(*v747)[v148];
        uint32_t const v769 = *v768;
        uint32_t const v770 = v767 + v769;
        uint32_t * const v771 = &(*v747)[v153];
        uint32_t const v772 = *v771;
        uint32_t const v773 = v770 + v772;
        uint32_t * const v774 = &(*v747)[v158];
        uint32_t const v775 = *v774;
        uint32_t const v776 = v773 + v775;
        uint32_t * const v777 = &(*v747)[v163];
        uint32_t const v778 = *v777;
        uint32_t const v779 = v776 + v778;
        uint32_t * const v780 = &(*v747)[v168];
        uint32_t const v781 = *v780;
        uint32_t const v782 = v779 + v781;
        uint32_t * const v783 = &(*v747)[v173];
        uint32_t const v784 = *v783;
        uint32_t const v785 = v782 + v784;
        uint32_t * const v786 = &(*v747)[v178];
        uint32_t const v787 = *v786;
        uint32_t const v788 = v785 + v787;
        uint32_t * const v789 = &(*v747)[v183];
        uint32_t const v790 = *v789;
        uint32_t const v791 = v788 + v790;
        uint32_t * const v792 = &(*v747)[v188];
        uint32_t const v793 = *v792;
        uint32_t const v794 = v791 + v793;
        uint32_t * const v795 = &(*v747)[v193];
        uint32_t const v796 = *v795;
        uint32_t const v797 = v794 + v796;
        uint32_t * const v798 = &(*v747)[v198];
        uint32_t const v799 = *v798;
        uint32_t const v800 = v797 + v799;
        uint32_t * const v801 = &(*v747)[v203];
        uint32_t const v802 = *v801;
        uint32_t const v803 = v800 + v802;
        uint32_t * const v804 = &(*v747)[v208];
        uint32_t const v805 = *v804;
        uint32_t const v806 = v803 + v805;
        uint32_t * const v807 = &(*v747)[v213];
        uint32_t const v808 = *v807;
        uint32_t const v809 = v806 + v808;
        uint32_t * const v810 = &(*v747)[v218];
        uint32_t const v811 = *v810;
        uint32_t const v812 = v809 + v811;
        uint32_t * const v813 = &(*v747)[v223];
        uint32_t const v814 = *v813;
        uint32_t const v815 = v812 + v814;
        uint32_t * const v816 = &(*v747)[v228];
        uint32_t const v817 = *v816;
        uint32_t const v818 = v815 + v817;
        uint32_t * const v819 = &(*v747)[v233];
        uint32_t const v820 = *v819;
        uint32_t const v821 = v818 + v820;
        uint32_t * const v822 = &(*v747)[v238];
        uint32_t const v823 = *v822;
        uint32_t const v824 = v821 + v823;
        uint32_t * const v825 = &(*v747)[v243];
        uint32_t const v826 = *v825;
        uint32_t const v827 = v824 + v826;
        uint32_t * const v828 = &(*v747)[v248];
        uint32_t const v829 = *v828;
        uint32_t const v830 = v827 + v829;
        uint32_t * const v831 = &(*v747)[v253];
        uint32_t const v832 = *v831;
        uint32_t const v833 = v830 + v832;
        uint32_t * const v834 = &(*v747)[v258];
        uint32_t const v835 = *v834;
        uint32_t const v836 = v833 + v835;
        uint32_t * const v837 = &(*v747)[v263];
        uint32_t const v838 = *v837;
        uint32_t const v839 = v836 + v838;
        uint32_t * const v840 = &(*v747)[v268];
        uint32_t const v841 = *v840;
        uint32_t const v842 = v839 + v841;
        uint32_t * const v843 = &(*v747)[v273];
        uint32_t const v844 = *v843;
        uint32_t const v845 = v842 + v844;
        uint32_t const v846 = v8 * v138;
        float const v847 = float(v846);
        float const v848 = float(v727);
        float const v849 = 8192;
        float const v850 = float(v845);
        float const v851 = fma(v848, v849, v850);
        float const v852 = v851 + v847;
        float const v853 = 67108864;
        float const v854 = v852 / v853;
        float const v855 = 1.073741820e+09;
        float const v856 = v855 / v854;
        array<uint32_t, 2048> * const v857 = reinterpret_cast<array<uint32_t, 2048> *>(&v5[640]);
        uint32_t const v858 = 2048;
        float const v859 = 31.9899998;
        float const v860 = min(v527, v859);
        float const v861 = v860 * v853;
        uint32_t const v862 = uint32_t(v861);
        uint32_t v863_store;
        uint32_t * v863 = &v863_store;
        *v863 = v862;
        uint32_t const v864 = 2;
        for(uint32_t v865 = v28; v865 < v864; v865 += v33) {
          bool const v866 = v865 == v33;
          uint32_t const v867 = uint32_t(v846);
          bool const v868 = v529 < v867;
          bool v869_store;
          bool * v869 = &v869_store;
          *v869 = v868;
          if(v866) {
            float const v870 = 1;
            bool const v871 = v521 < v870;
            *v869 = v871;
          }
          bool const v872 = *v869;
          if(v872) {
            uint32_t v873_store;
            uint32_t * v873 = &v873_store;
            *v873 = v28;
            uint32_t v874_store;
            uint32_t * v874 = &v874_store;
            *v874 = v28;
            uint32_t const v875 = 3;
            for(uint32_t v876 = v28; v876 < v875; v876 += v33) {
              uint32_t const v877 = 10;
              uint32_t const v878 = v877 * v876;
              uint32_t const v879 = 20;
              uint32_t const v880 = v879 - v878;
              uint32_t v881_store;
              uint32_t * v881 = &v881_store;
              *v881 = v32;
              bool const v882 = v876 == v28;
              if(v882) {
                uint32_t const v883 = 2048;
                *v881 = v883;
              }
              __syncthreads();
              for(uint32_t v884 = v34; v884 < v858; v884 += v35) {
                uint32_t * const v885 = &(*v857)[v884];
                uint32_t const v886 = [&]{
                  const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v885), reinterpret_cast<const uint32_t&>(v28));
                  return reinterpret_cast<const uint32_t&>(tmp);
                }();
              }
              __syncthreads();
              uint32_t const v887 = *v881;
              uint32_t const v888 = v887 << v880;
              uint32_t const v889 = *v873;
              uint32_t const v890 = v889 + v888;
              uint32_t const v891 = v890 - v33;
              uint32_t const v892 = *v863;
              uint32_t const v893 = min(v891, v892);
              float const v894 = 2;
              float const v895 = v856 * v894;
              float const v896 = log(v895);
              float const v897 = float(v893);
              float const v898 = v897 / v853;
              float const v899 = min(v898, v896);
              float const v900 = 0.00100000005;
              float const v901 = v899 + v900;
              float const v902 = v901 / v513;
              float const v903 = *v122;
              float const v904 = v903 - v902;
              float const v905 = fabs(v903);
              float const v906 = 9.999999970e-07;
              float const v907 = -v905;
              float const v908 = fma(v907, v906, v904);
              for(uint32_t v909 = v34; v909 < v8; v909 += v35) {
                uint32_t const v910 = v25 + v909;
                __nv_bfloat16_4 const* const v911 = &v0[v910];
                __nv_bfloat16_4 const v912 = *v911;
                __nv_bfloat16 const v913 = v912.i_0;
                float const v914 = float(v913);
                __nv_bfloat16 const v915 = v912.i_1;
                float const v916 = float(v915);
                __nv_bfloat16 const v917 = v912.i_2;
                float const v918 = float(v917);
                __nv_bfloat16 const v919 = v912.i_3;
                float const v920 = float(v919);
                float const v921 = max(v914, v916);
                float const v922 = max(v921, v918);
                float const v923 = max(v922, v920);
                bool const v924 = v923 >= v908;
                if(v924) {
                  float const v925 = *v122;
                  float const v926 = v925 - v914;
                  float const v927 = v925 - v916;
                  float const v928 = v925 - v918;
                  float const v929 = v925 - v920;
                  float const v930 = v926 * v513;
                  float const v931 = v927 * v513;
                  float const v932 = v928 * v513;
                  float const v933 = v929 * v513;
                  float const v934 = min(v930, v859);
                  float const v935 = min(v931, v859);
                  float const v936 = min(v932, v859);
                  float const v937 = min(v933, v859);
                  float const v938 = v934 * v853;
                  float const v939 = v935 * v853;
                  float const v940 = v936 * v853;
                  float const v941 = v937 * v853;
                  int32_t const v942 = int32_t(v938);
                  int32_t const v943 = int32_t(v939);
                  int32_t const v944 = int32_t(v940);
                  int32_t const v945 = int32_t(v941);
                  uint32_t const v946 = uint32_t(v942);
                  uint32_t const v947 = uint32_t(v943);
                  uint32_t const v948 = uint32_t(v944);
                  uint32_t const v949 = uint32_t(v945);
                  uint32_t const v950 = *v873;
                  uint32_t const v951 = v946 ^ v950;
                  uint32_t const v952 = v947 ^ v950;
                  uint32_t const v953 = v948 ^ v950;
                  uint32_t const v954 = v949 ^ v950;
                  uint32_t const v955 = v951 >> v880;
                  uint32_t const v956 = v952 >> v880;
                  uint32_t const v957 = v953 >> v880;
                  uint32_t const v958 = v954 >> v880;
                  uint32_t const v959 = *v863;
                  bool const v960 = v946 <= v959;
                  bool v961_store;
                  bool * v961 = &v961_store;
                  if(v960) {
                    uint32_t const v962 = *v881;
                    bool const v963 = v955 < v962;
                    *v961 = v963;
                  }
                  else {
                    bool const v964 = false;
                    *v961 = v964;
                  }
                  bool const v965 = *v961;
                  uint32_t const v966 = uint32_t(v965);
                  uint32_t const v967 = *v863;
                  bool const v968 = v947 <= v967;
                  bool v969_store;
                  bool * v969 = &v969_store;
                  if(v968) {
                    uint32_t const v970 = *v881;
                    bool const v971 = v956 < v970;
                    *v969 = v971;
                  }
                  else {
                    bool const v972 = false;
                    *v969 = v972;
                  }
                  bool const v973 = *v969;
                  uint32_t const v974 = uint32_t(v973);
                  uint32_t const v975 = v966 + v974;
                  uint32_t const v976 = *v863;
                  bool const v977 = v948 <= v976;
                  bool v978_store;
                  bool * v978 = &v978_store;
                  if(v977) {
                    uint32_t const v979 = *v881;
                    bool const v980 = v957 < v979;
                    *v978 = v980;
                  }
                  else {
                    bool const v981 = false;
                    *v978 = v981;
                  }
                  bool const v982 = *v978;
                  uint32_t const v983 = uint32_t(v982);
                  uint32_t const v984 = v975 + v983;
                  uint32_t const v985 = *v863;
                  bool const v986 = v949 <= v985;
                  bool v987_store;
                  bool * v987 = &v987_store;
                  if(v986) {
                    uint32_t const v988 = *v881;
                    bool const v989 = v958 < v988;
                    *v987 = v989;
                  }
                  else {
                    bool const v990 = false;
                    *v987 = v990;
                  }
                  bool const v991 = *v987;
                  uint32_t const v992 = uint32_t(v991);
                  uint32_t const v993 = v984 + v992;
                  bool const v994 = v993 > v28;
                  if(v994) {
                    uint32_t_4 const v995 = uint32_t_4{v33, v33, v33, v33};
                    uint32_t_4 v996_store;
                    uint32_t_4 * v996 = &v996_store;
                    *v996 = v995;
                    if(v866) {
                      float const v997 = v517 - v934;
                      float const v998 = v517 - v935;
                      float const v999 = v517 - v936;
                      float const v1000 = v517 - v937;
                      float const v1001 = exp(v997);
                      float const v1002 = exp(v998);
                      float const v1003 = exp(v999);
                      float const v1004 = exp(v1000);
                      float const v1005 = v1001 * v856;
                      float const v1006 = v1002 * v856;
                      float const v1007 = v1003 * v856;
                      float const v1008 = v1004 * v856;
                      float const v1009 = 0.5;
                      float const v1010 = v1005 + v1009;
                      float const v1011 = v1006 + v1009;
                      float const v1012 = v1007 + v1009;
                      float const v1013 = v1008 + v1009;
                      int32_t const v1014 = int32_t(v1010);
                      int32_t const v1015 = int32_t(v1011);
                      int32_t const v1016 = int32_t(v1012);
                      int32_t const v1017 = int32_t(v1013);
                      uint32_t const v1018 = uint32_t(v1014);
                      uint32_t const v1019 = uint32_t(v1015);
                      uint32_t const v1020 = uint32_t(v1016);
                      uint32_t const v1021 = uint32_t(v1017);
                      uint32_t_4 const v1022 = uint32_t_4{v1018, v1019, v1020, v1021};
                      *v996 = v1022;
                    }
                    uint32_t_4 const v1023 = *v996;
                    uint32_t const v1024 = v1023.i_0;
                    uint32_t const v1025 = *v863;
                    bool const v1026 = v946 <= v1025;
                    bool v1027_store;
                    bool * v1027 = &v1027_store;
                    if(v1026) {
                      uint32_t const v1028 = *v881;
                      bool const v1029 = v955 < v1028;
                      *v1027 = v1029;
                    }
                    else {
                      bool const v1030 = false;
                      *v1027 = v1030;
                    }
                    bool const v1031 = *v1027;
                    bool v1032_store;
                    bool * v1032 = &v1032_store;
                    if(v1031) {
                      bool const v1033 = v1024 > v28;
                      *v1032 = v1033;
                    }
                    else {
                      bool const v1034 = false;
                      *v1032 = v1034;
                    }
                    bool const v1035 = *v1032;
                    if(v1035) {
                      uint32_t const v1036 = uint32_t(v955);
                      uint32_t * const v1037 = &(*v857)[v1036];
                      uint32_t const v1038 = [&]{
                        uint32_t result;
                        asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v1037), "r"(v1024) );
                        return result;
                      }();}
                    uint32_t_4 const v1039 = *v996;
                    uint32_t const v1040 = v1039.i_1;
                    uint32_t const v1041 = *v863;
                    bool const v1042 = v947 <= v1041;
                    bool v1043_store;
                    bool * v1043 = &v1043_store;
                    if(v1042) {
                      uint32_t const v1044 = *v881;
                      bool const v1045 = v956 < v1044;
                      *v1043 = v1045;
                    }
                    else {
                      bool const v1046 = false;
                      *v1043 = v1046;
                    }
                    bool const v1047 = *v1043;
                    bool v1048_store;
                    bool * v1048 = &v1048_store;
                    if(v1047) {
                      bool const v1049 = v1040 > v28;
                      *v1048 = v1049;
                    }
                    else {
                      bool const v1050 = false;
                      *v1048 = v1050;
                    }
                    bool const v1051 = *v1048;
                    if(v1051) {
                      uint32_t const v1052 = uint32_t(v956);
                      uint32_t * const v1053 = &(*v857)[v1052];
                      uint32_t const v1054 = [&]{
                        uint32_t result;
                        asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v1053), "r"(v1040) );
                        return result;
                      }();}
                    uint32_t_4 const v1055 = *v996;
                    uint32_t const v1056 = v1055.i_2;
                    uint32_t const v1057 = *v863;
                    bool const v1058 = v948 <= v1057;
                    bool v1059_store;
                    bool * v1059 = &v1059_store;
                    if(v1058) {
                      uint32_t const v1060 = *v881;
                      bool const v1061 = v957 < v1060;
                      *v1059 = v1061;
                    }
                    else {
                      bool const v1062 = false;
                      *v1059 = v1062;
                    }
                    bool const v1063 = *v1059;
                    bool v1064_store;
                    bool * v1064 = &v1064_store;
                    if(v1063) {
                      bool const v1065 = v1056 > v28;
                      *v1064 = v1065;
                    }
                    else {
                      bool const v1066 = false;
                      *v1064 = v1066;
                    }
                    bool const v1067 = *v1064;
                    if(v1067) {
                      uint32_t const v1068 = uint32_t(v957);
                      uint32_t * const v1069 = &(*v857)[v1068];
                      uint32_t const v1070 = [&]{
                        uint32_t result;
                        asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v1069), "r"(v1056) );
                        return result;
                      }();}
                    uint32_t_4 const v1071 = *v996;
                    uint32_t const v1072 = v1071.i_3;
                    uint32_t const v1073 = *v863;
                    bool const v1074 = v949 <= v1073;
                    bool v1075_store;
                    bool * v1075 = &v1075_store;
                    if(v1074) {
                      uint32_t const v1076 = *v881;
                      bool const v1077 = v958 < v1076;
                      *v1075 = v1077;
                    }
                    else {
                      bool const v1078 = false;
                      *v1075 = v1078;
                    }
                    bool const v1079 = *v1075;
                    bool v1080_store;
                    bool * v1080 = &v1080_store;
                    if(v1079) {
                      bool const v1081 = v1072 > v28;
                      *v1080 = v1081;
                    }
                    else {
                      bool const v1082 = false;
                      *v1080 = v1082;
                    }
                    bool const v1083 = *v1080;
                    if(v1083) {
                      uint32_t const v1084 = uint32_t(v958);
                      uint32_t * const v1085 = &(*v857)[v1084];
                      uint32_t const v1086 = [&]{
                        uint32_t result;
                        asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v1085), "r"(v1072) );
                        return result;
                      }();}
                  }
                }
              }
              __syncthreads();
              uint32_t const v1087 = v34 * v128;
              uint32_t v1088_store;
              uint32_t * v1088 = &v1088_store;
              *v1088 = v28;
              uint32_t const v1089 = v1087 + v128;
              uint32_t const v1090 = min(v1089, v858);
              for(uint32_t v1091 = v1087; v1091 < v1090; v1091 += v123) {
                uint32_t * const v1092 = &(*v857)[v1091];
                uint32_t const v1093 = [&]{
                  volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v1092);
                  const uint32_t tmp_2 = *tmp;
                  return reinterpret_cast<const uint32_t&>(tmp_2);
                }();
                uint32_t const v1094 = *v1088;
                uint32_t const v1095 = v1094 + v1093;
                *v1088 = v1095;
              }
              uint32_t const v1096 = *v1088;
              uint32_t v1097_store;
              uint32_t * v1097 = &v1097_store;
              *v1097 = v1096;
              uint32_t v1098_store;
              uint32_t * v1098 = &v1098_store;
              *v1098 = v33;
              while([&]{
                uint32_t const v1099 = *v1098;
                bool const v1100 = v1099 < v101;
                return v1100;
              }()) {
                uint32_t const v1101 = *v1097;
                uint32_t const v1102 = *v1098;
                uint32_t const v1103 = __shfl_xor_sync(__activemask(), v1101, v1102);
                uint32_t const v1104 = v1101 + v1103;
                *v1097 = v1104;
                uint32_t const v1105 = v1102 * v864;
                *v1098 = v1105;
              }
              uint32_t const v1106 = *v1097;
              array<uint32_t, 32> * const v1107 = reinterpret_cast<array<uint32_t, 32> *>(&v5[8832]);
              __syncthreads();
              if(v116) {
                uint32_t const v1108 = v31 / v114;
                uint32_t const v1109 = uint32_t(v1108);
                uint32_t * const v1110 = &(*v1107)[v1109];
                *v1110 = v1106;
              }
              __syncthreads();
              uint32_t v1111_store;
              uint32_t * v1111 = &v1111_store;
              *v1111 = v28;
              uint32_t * const v1112 = &(*v1107)[v6];
              uint32_t const v1113 = *v1112;
              uint32_t const v1114 = *v1111;
              uint32_t const v1115 = v1114 + v1113;
              *v1111 = v1115;
              uint32_t * const v1116 = &(*v1107)[v123];
              uint32_t const v1117 = *v1116;
              uint32_t const v1118 = *v1111;
              uint32_t const v1119 = v1118 + v1117;
              *v1111 = v1119;
              uint32_t * const v1120 = &(*v1107)[v128];
              uint32_t const v1121 = *v1120;
              uint32_t const v1122 = *v1111;
              uint32_t const v1123 = v1122 + v1121;
              *v1111 = v1123;
              uint32_t * const v1124 = &(*v1107)[v133];
              uint32_t const v1125 = *v1124;
              uint32_t const v1126 = *v1111;
              uint32_t const v1127 = v1126 + v1125;
              *v1111 = v1127;
              uint32_t * const v1128 = &(*v1107)[v138];
              uint32_t const v1129 = *v1128;
              uint32_t const v1130 = *v1111;
              uint32_t const v1131 = v1130 + v1129;
              *v1111 = v1131;
              uint32_t * const v1132 = &(*v1107)[v143];
              uint32_t const v1133 = *v1132;
              uint32_t const v1134 = *v1111;
              uint32_t const v1135 = v1134 + v1133;
              *v1111 = v1135;
              uint32_t * const v1136 = &(*v1107)[v148];
              uint32_t const v1137 = *v1136;
              uint32_t const v1138 = *v1111;
              uint32_t const v1139 = v1138 + v1137;
              *v1111 = v1139;
              uint32_t * const v1140 = &(*v1107)[v153];
              uint32_t const v1141 = *v1140;
              uint32_t const v1142 = *v1111;
              uint32_t const v1143 = v1142 + v1141;
              *v1111 = v1143;
              uint32_t * const v1144 = &(*v1107)[v158];
              uint32_t const v1145 = *v1144;
              uint32_t const v1146 = *v1111;
              uint32_t const v1147 = v1146 + v1145;
              *v1111 = v1147;
              uint32_t * const v1148 = &(*v1107)[v163];
              uint32_t const v1149 = *v1148;
              uint32_t const v1150 = *v1111;
              uint32_t const v1151 = v1150 + v1149;
              *v1111 = v1151;
              uint32_t * const v1152 = &(*v1107)[v168];
              uint32_t const v1153 = *v1152;
              uint32_t const v1154 = *v1111;
              uint32_t const v1155 = v1154 + v1153;
              *v1111 = v1155;
              uint32_t * const v1156 = &(*v1107)[v173];
              uint32_t const v1157 = *v1156;
              uint32_t const v1158 = *v1111;
              uint32_t const v1159 = v1158 + v1157;
              *v1111 = v1159;
              uint32_t * const v1160 = &(*v1107)[v178];
              uint32_t const v1161 = *v1160;
              uint32_t const v1162 = *v1111;
              uint32_t const v1163 = v1162 + v1161;
              *v1111 = v1163;
              uint32_t * const v1164 = &(*v1107)[v183];
              uint32_t const v1165 = *v1164;
              uint32_t const v1166 = *v1111;
              uint32_t const v1167 = v1166 + v1165;
              *v1111 = v1167;
              uint32_t * const v1168 = &(*v1107)[v188];
              uint32_t const v1169 = *v1168;
              uint32_t const v1170 = *v1111;
              uint32_t const v1171 = v1170 + v1169;
              *v1111 = v1171;
              uint32_t * const v1172 = &(*v1107)[v193];
              uint32_t const v1173 = *v1172;
              uint32_t const v1174 = *v1111;
              uint32_t const v1175 = v1174 + v1173;
              *v1111 = v1175;
              uint32_t * const v1176 = &(*v1107)[v198];
              uint32_t const v1177 = *v1176;
              uint32_t const v1178 = *v1111;
              uint32_t const v1179 = v1178 + v1177;
              *v1111 = v1179;
              uint32_t * const v1180 = &(*v1107)[v203];
              uint32_t const v1181 = *v1180;
              uint32_t const v1182 = *v1111;
              uint32_t const v1183 = v1182 + v1181;
              *v1111 = v1183;
              uint32_t * const v1184 = &(*v1107)[v208];
              uint32_t const v1185 = *v1184;
              uint32_t const v1186 = *v1111;
              uint32_t const v1187 = v1186 + v1185;
              *v1111 = v1187;
              uint32_t * const v1188 = &(*v1107)[v213];
              uint32_t const v1189 = *v1188;
              uint32_t const v1190 = *v1111;
              uint32_t const v1191 = v1190 + v1189;
              *v1111 = v1191;
              uint32_t * const v1192 = &(*v1107)[v218];
              uint32_t const v1193 = *v1192;
              uint32_t const v1194 = *v1111;
              uint32_t const v1195 = v1194 + v1193;
              *v1111 = v1195;
              uint32_t * const v1196 = &(*v1107)[v223];
              uint32_t const v1197 = *v1196;
              uint32_t const v1198 = *v1111;
              uint32_t const v1199 = v1198 + v1197;
              *v1111 = v1199;
              uint32_t * const v1200 = &(*v1107)[v228];
              uint32_t const v1201 = *v1200;
              uint32_t const v1202 = *v1111;
              uint32_t const v1203 = v1202 + v1201;
              *v1111 = v1203;
              uint32_t * const v1204 = &(*v1107)[v233];
              uint32_t const v1205 = *v1204;
              uint32_t const v1206 = *v1111;
              uint32_t const v1207 = v1206 + v1205;
              *v1111 = v1207;
              uint32_t * const v1208 = &(*v1107)[v238];
              uint32_t const v1209 = *v1208;
              uint32_t const v1210 = *v1111;
              uint32_t const v1211 = v1210 + v1209;
              *v1111 = v1211;
              uint32_t * const v1212 = &(*v1107)[v243];
              uint32_t const v1213 = *v1212;
              uint32_t const v1214 = *v1111;
              uint32_t const v1215 = v1214 + v1213;
              *v1111 = v1215;
              uint32_t * const v1216 = &(*v1107)[v248];
              uint32_t const v1217 = *v1216;
              uint32_t const v1218 = *v1111;
              uint32_t const v1219 = v1218 + v1217;
              *v1111 = v1219;
              uint32_t * const v1220 = &(*v1107)[v253];
              uint32_t const v1221 = *v1220;
              uint32_t const v1222 = *v1111;
              uint32_t const v1223 = v1222 + v1221;
              *v1111 = v1223;
              uint32_t * const v1224 = &(*v1107)[v258];
              uint32_t const v1225 = *v1224;
              uint32_t const v1226 = *v1111;
              uint32_t const v1227 = v1226 + v1225;
              *v1111 = v1227;
              uint32_t * const v1228 = &(*v1107)[v263];
              uint32_t const v1229 = *v1228;
              uint32_t const v1230 = *v1111;
              uint32_t const v1231 = v1230 + v1229;
              *v1111 = v1231;
              uint32_t * const v1232 = &(*v1107)[v268];
              uint32_t const v1233 = *v1232;
              uint32_t const v1234 = *v1111;
              uint32_t const v1235 = v1234 + v1233;
              *v1111 = v1235;
              uint32_t * const v1236 = &(*v1107)[v273];
              uint32_t const v1237 = *v1236;
              uint32_t const v1238 = *v1111;
              uint32_t const v1239 = v1238 + v1237;
              *v1111 = v1239;
              if(v882) {
                uint32_t const v1240 = *v1111;
                uint32_t const v1241 = min(v529, v1240);
                *v874 = v1241;
                if(v866) {
                  float const v1242 = float(v1240);
                  float const v1243 = v1242 * v521;
                  uint32_t const v1244 = uint32_t(v1243);
                  uint32_t const v1245 = max(v1244, v33);
                  *v874 = v1245;
                }
              }
              uint32_t v1246_store;
              uint32_t * v1246 = &v1246_store;
              *v1246 = v28;
              for(uint32_t v1247 = v1087; v1247 < v1090; v1247 += v123) {
                uint32_t * const v1248 = &(*v857)[v1247];
                uint32_t const v1249 = [&]{
                  volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v1248);
                  const uint32_t tmp_2 = *tmp;
                  return reinterpret_cast<const uint32_t&>(tmp_2);
                }();
                uint32_t const v1250 = *v1246;
                uint32_t const v1251 = v1250 + v1249;
                *v1246 = v1251;
              }
              uint32_t const v1252 = *v1246;
              uint32_t v1253_store;
              uint32_t * v1253 = &v1253_store;
              *v1253 = v1252;
              uint32_t v1254_store;
              uint32_t * v1254 = &v1254_store;
              *v1254 = v33;
              while([&]{
                uint32_t const v1255 = *v1254;
                bool const v1256 = v1255 < v101;
                return v1256;
              }()) {
                uint32_t const v1257 = *v1253;
                uint32_t const v1258 = *v1254;
                uint32_t const v1259 = __shfl_up_sync(__activemask(), v1257, v1258);
                uint32_t const v1260 = v1257 + v1259;
                uint32_t const v1261 = v31 % v100;
                bool const v1262 = v1261 >= v1258;
                if(v1262) {
                  *v1253 = v1260;
                }
                uint32_t const v1263 = v1258 * v864;
                *v1254 = v1263;
              }
              uint32_t const v1264 = *v1253;
              uint32_t const v1265 = __shfl_up_sync(__activemask(), v1264, v33);
              uint32_t const v1266 = v31 % v100;
              bool const v1267 = v1266 == v28;
              uint32_t const v1268 = v1267 ? v28 : v1265;
              uint32_t const v1269 = *v1246;
              uint32_t v1270_store;
              uint32_t * v1270 = &v1270_store;
              *v1270 = v1269;
              uint32_t v1271_store;
              uint32_t * v1271 = &v1271_store;
              *v1271 = v33;
              while([&]{
                uint32_t const v1272 = *v1271;
                bool const v1273 = v1272 < v101;
                return v1273;
              }()) {
                uint32_t const v1274 = *v1270;
                uint32_t const v1275 = *v1271;
                uint32_t const v1276 = __shfl_xor_sync(__activemask(), v1274, v1275);
                uint32_t const v1277 = v1274 + v1276;
                *v1270 = v1277;
                uint32_t const v1278 = v1275 * v864;
                *v1271 = v1278;
              }
              uint32_t const v1279 = *v1270;
              array<uint32_t, 32> * const v1280 = reinterpret_cast<array<uint32_t, 32> *>(&v5[8960]);
              __syncthreads();
              if(v116) {
                uint32_t const v1281 = v31 / v114;
                uint32_t const v1282 = uint32_t(v1281);
                uint32_t * const v1283 = &(*v1280)[v1282];
                *v1283 = v1279;
              }
              __syncthreads();
              uint32_t v1284_store;
              uint32_t * v1284 = &v1284_store;
              *v1284 = v1268;
              uint32_t const v1285 = v31 / v114;
              uint32_t const v1286 = uint32_t(v1285);
              for(uint32_t v1287 = v6; v1287 < v1286; v1287 += v123) {
                uint32_t * const v1288 = &(*v1280)[v1287];
                uint32_t const v1289 = *v1288;
                uint32_t const v1290 = *v1284;
                uint32_t const v1291 = v1290 + v1289;
                *v1284 = v1291;
              }
              uint32_t v1292_store;
              uint32_t * v1292 = &v1292_store;
              uint32_t const v1293 = *v1284;
              *v1292 = v1293;
              uint32_t v1294_store;
              uint32_t * v1294 = &v1294_store;
              *v1294 = v28;
              uint32_t v1295_store;
              uint32_t * v1295 = &v1295_store;
              *v1295 = v28;
              for(uint32_t v1296 = v1087; v1296 < v1090; v1296 += v123) {
                uint32_t * const v1297 = &(*v857)[v1296];
                uint32_t const v1298 = [&]{
                  volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v1297);
                  const uint32_t tmp_2 = *tmp;
                  return reinterpret_cast<const uint32_t&>(tmp_2);
                }();
                uint32_t const v1299 = *v1292;
                uint32_t const v1300 = *v874;
                bool const v1301 = v1299 < v1300;
                uint32_t const v1302 = v1299 + v1298;
                bool const v1303 = v1300 <= v1302;
                bool const v1304 = v1301 && v1303;
                if(v1304) {
                  uint32_t const v1305 = uint32_t(v1296);
                  *v1294 = v1305;
                  uint32_t const v1306 = v1300 - v1299;
                  *v1295 = v1306;
                }
                *v1292 = v1302;
              }
              array<uint32_t, 2> * const v1307 = reinterpret_cast<array<uint32_t, 2> *>(&v5[9088]);
              uint32_t const v1308 = *v1295;
              bool const v1309 = v1308 > v28;
              if(v1309) {
                uint32_t * const v1310 = &(*v1307)[v6];
                uint32_t const v1311 = *v1294;
                *v1310 = v1311;
                uint32_t * const v1312 = &(*v1307)[v123];
                *v1312 = v1308;
              }
              __syncthreads();
              uint32_t * const v1313 = &(*v1307)[v6];
              uint32_t const v1314 = *v1313;
              uint32_t * const v1315 = &(*v1307)[v123];
              uint32_t const v1316 = *v1315;
              uint32_t const v1317 = v1314 << v880;
              uint32_t const v1318 = *v873;
              uint32_t const v1319 = v1318 | v1317;
              *v873 = v1319;
              *v874 = v1316;
            }
            uint32_t const v1320 = *v863;
            uint32_t const v1321 = *v873;
            uint32_t const v1322 = min(v1320, v1321);
            *v863 = v1322;
          }
        }
        uint32_t const v1323 = v8 + v858;
        uint32_t const v1324 = v1323 - v123;
        uint32_t const v1325 = v1324 / v858;
        float const v1326 = 2;
        float const v1327 = v856 * v1326;
        float const v1328 = log(v1327);
        uint32_t const v1329 = *v863;
        float const v1330 = float(v1329);
        float const v1331 = v1330 / v853;
        float const v1332 = min(v1331, v1328);
        float const v1333 = 0.00100000005;
        float const v1334 = v1332 + v1333;
        float const v1335 = v1334 / v513;
        float const v1336 = *v122;
        float const v1337 = v1336 - v1335;
        float const v1338 = fabs(v1336);
        float const v1339 = 9.999999970e-07;
        float const v1340 = -v1338;
        float const v1341 = fma(v1340, v1339, v1337);
        __syncthreads();
        for(uint32_t v1342 = v34; v1342 < v858; v1342 += v35) {
          uint32_t * const v1343 = &(*v857)[v1342];
          uint32_t const v1344 = [&]{
            const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v1343), reinterpret_cast<const uint32_t&>(v28));
            return reinterpret_cast<const uint32_t&>(tmp);
          }();
        }
        __syncthreads();
        for(uint32_t v1345 = v34; v1345 < v8; v1345 += v35) {
          uint32_t const v1346 = v25 + v1345;
          __nv_bfloat16_4 const* const v1347 = &v0[v1346];
          __nv_bfloat16_4 const v1348 = *v1347;
          __nv_bfloat16 const v1349 = v1348.i_0;
          float const v1350 = float(v1349);
          __nv_bfloat16 const v1351 = v1348.i_1;
          float const v1352 = float(v1351);
          __nv_bfloat16 const v1353 = v1348.i_2;
          float const v1354 = float(v1353);
          __nv_bfloat16 const v1355 = v1348.i_3;
          float const v1356 = float(v1355);
          float const v1357 = max(v1350, v1352);
          float const v1358 = max(v1357, v1354);
          float const v1359 = max(v1358, v1356);
          bool const v1360 = v1359 >= v1341;
          if(v1360) {
            float const v1361 = *v122;
            float const v1362 = v1361 - v1350;
            float const v1363 = v1361 - v1352;
            float const v1364 = v1361 - v1354;
            float const v1365 = v1361 - v1356;
            float const v1366 = v1362 * v513;
            float const v1367 = v1363 * v513;
            float const v1368 = v1364 * v513;
            float const v1369 = v1365 * v513;
            float const v1370 = min(v1366, v859);
            float const v1371 = min(v1367, v859);
            float const v1372 = min(v1368, v859);
            float const v1373 = min(v1369, v859);
            float const v1374 = v1370 * v853;
            float const v1375 = v1371 * v853;
            float const v1376 = v1372 * v853;
            float const v1377 = v1373 * v853;
            int32_t const v1378 = int32_t(v1374);
            int32_t const v1379 = int32_t(v1375);
            int32_t const v1380 = int32_t(v1376);
            int32_t const v1381 = int32_t(v1377);
            uint32_t const v1382 = uint32_t(v1378);
            uint32_t const v1383 = uint32_t(v1379);
            uint32_t const v1384 = uint32_t(v1380);
            uint32_t const v1385 = uint32_t(v1381);
            float const v1386 = v517 - v1370;
            float const v1387 = v517 - v1371;
            float const v1388 = v517 - v1372;
            float const v1389 = v517 - v1373;
            float const v1390 = exp(v1386);
            float const v1391 = exp(v1387);
            float const v1392 = exp(v1388);
            float const v1393 = exp(v1389);
            float const v1394 = v1390 * v856;
            float const v1395 = v1391 * v856;
            float const v1396 = v1392 * v856;
            float const v1397 = v1393 * v856;
            float const v1398 = 0.5;
            float const v1399 = v1394 + v1398;
            float const v1400 = v1395 + v1398;
            float const v1401 = v1396 + v1398;
            float const v1402 = v1397 + v1398;
            int32_t const v1403 = int32_t(v1399);
            int32_t const v1404 = int32_t(v1400);
            int32_t const v1405 = int32_t(v1401);
            int32_t const v1406 = int32_t(v1402);
            uint32_t const v1407 = uint32_t(v1403);
            uint32_t const v1408 = uint32_t(v1404);
            uint32_t const v1409 = uint32_t(v1405);
            uint32_t const v1410 = uint32_t(v1406);
            array<uint32_t, 4> v1411_store = {};
            array<uint32_t, 4> * v1411 = &v1411_store;
            uint32_t * const v1412 = &(*v1411)[v6];
            *v1412 = v28;
            uint32_t const v1413 = *v863;
            bool const v1414 = v1382 <= v1413;
            if(v1414) {
              *v1412 = v1407;
            }
            uint32_t * const v1415 = &(*v1411)[v123];
            *v1415 = v28;
            bool const v1416 = v1383 <= v1413;
            if(v1416) {
              *v1415 = v1408;
            }
            uint32_t * const v1417 = &(*v1411)[v128];
            *v1417 = v28;
            bool const v1418 = v1384 <= v1413;
            if(v1418) {
              *v1417 = v1409;
            }
            uint32_t * const v1419 = &(*v1411)[v133];
            *v1419 = v28;
            bool const v1420 = v1385 <= v1413;
            if(v1420) {
              *v1419 = v1410;
            }
            uint32_t v1421_store;
            uint32_t * v1421 = &v1421_store;
            *v1421 = v28;
            uint32_t const v1422 = *v1412;
            uint32_t const v1423 = *v1421;
            uint32_t const v1424 = v1423 + v1422;
            *v1421 = v1424;
            uint32_t const v1425 = *v1415;
            uint32_t const v1426 = *v1421;
            uint32_t const v1427 = v1426 + v1425;
            *v1421 = v1427;
            uint32_t const v1428 = *v1417;
            uint32_t const v1429 = *v1421;
            uint32_t const v1430 = v1429 + v1428;
            *v1421 = v1430;
            uint32_t const v1431 = *v1419;
            uint32_t const v1432 = *v1421;
            uint32_t const v1433 = v1432 + v1431;
            *v1421 = v1433;
            uint32_t const v1434 = *v1421;
            bool const v1435 = v1434 > v28;
            if(v1435) {
              uint32_t const v1436 = v1345 / v1325;
              uint32_t * const v1437 = &(*v857)[v1436];
              uint32_t const v1438 = [&]{
                uint32_t result;
                asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v1437), "r"(v1434) );
                return result;
              }();}
          }
        }
        __syncthreads();
        uint32_t const v1439 = v34 * v128;
        uint32_t v1440_store;
        uint32_t * v1440 = &v1440_store;
        *v1440 = v28;
        uint32_t const v1441 = v1439 + v128;
        uint32_t const v1442 = min(v1441, v858);
        for(uint32_t v1443 = v1439; v1443 < v1442; v1443 += v123) {
          uint32_t * const v1444 = &(*v857)[v1443];
          uint32_t const v1445 = [&]{
            volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v1444);
            const uint32_t tmp_2 = *tmp;
            return reinterpret_cast<const uint32_t&>(tmp_2);
          }();
          uint32_t const v1446 = *v1440;
          uint32_t const v1447 = v1446 + v1445;
          *v1440 = v1447;
        }
        uint32_t const v1448 = *v1440;
        uint32_t v1449_store;
        uint32_t * v1449 = &v1449_store;
        *v1449 = v1448;
        uint32_t v1450_store;
        uint32_t * v1450 = &v1450_store;
        *v1450 = v33;
        while([&]{
          uint32_t const v1451 = *v1450;
          bool const v1452 = v1451 < v101;
          return v1452;
        }()) {
          uint32_t const v1453 = *v1449;
          uint32_t const v1454 = *v1450;
          uint32_t const v1455 = __shfl_xor_sync(__activemask(), v1453, v1454);
          uint32_t const v1456 = v1453 + v1455;
          *v1449 = v1456;
          uint32_t const v1457 = v1454 * v864;
          *v1450 = v1457;
        }
        uint32_t const v1458 = *v1449;
        array<uint32_t, 32> * const v1459 = reinterpret_cast<array<uint32_t, 32> *>(&v5[9096]);
        __syncthreads();
        if(v116) {
          uint32_t const v1460 = v31 / v114;
          uint32_t const v1461 = uint32_t(v1460);
          uint32_t * const v1462 = &(*v1459)[v1461];
          *v1462 = v1458;
        }
        __syncthreads();
        uint32_t * const v1463 = &(*v1459)[v6];
        uint32_t const v1464 = *v1463;
        uint32_t * const v1465 = &(*v1459)[v123];
        uint32_t const v1466 = *v1465;
        uint32_t const v1467 = v1464 + v1466;
        uint32_t * const v1468 = &(*v1459)[v128];
        uint32_t const v1469 = *v1468;
        uint32_t const v1470 = v1467 + v1469;
        uint32_t * const v1471 = &(*v1459)[v133];
        uint32_t const v1472 = *v1471;
        uint32_t const v1473 = v1470 + v1472;
        uint32_t * const v1474 = &(*v1459)[v138];
        uint32_t const v1475 = *v1474;
        uint32_t const v1476 = v1473 + v1475;
        uint32_t * const v1477 = &(*v1459)[v143];
        uint32_t const v1478 = *v1477;
        uint32_t const v1479 = v1476 + v1478;
        uint32_t * const v1480 = &(*v1459)[v148];
        uint32_t const v1481 = *v1480;
        uint32_t const v1482 = v1479 + v1481;
        uint32_t * const v1483 = &(*v1459)[v153];
        uint32_t const v1484 = *v1483;
        uint32_t const v1485 = v1482 + v1484;
        uint32_t * const v1486 = &(*v1459)[v158];
        uint32_t const v1487 = *v1486;
        uint32_t const v1488 = v1485 + v1487;
        uint32_t * const v1489 = &(*v1459)[v163];
        uint32_t const v1490 = *v1489;
        uint32_t const v1491 = v1488 + v1490;
        uint32_t * const v1492 = &(*v1459)[v168];
        uint32_t const v1493 = *v1492;
        uint32_t const v1494 = v1491 + v1493;
        uint32_t * const v1495 = &(*v1459)[v173];
        uint32_t const v1496 = *v1495;
        uint32_t const v1497 = v1494 + v1496;
        uint32_t * const v1498 = &(*v1459)[v178];
        uint32_t const v1499 = *v1498;
        uint32_t const v1500 = v1497 + v1499;
        uint32_t * const v1501 = &(*v1459)[v183];
        uint32_t const v1502 = *v1501;
        uint32_t const v1503 = v1500 + v1502;
        uint32_t * const v1504 = &(*v1459)[v188];
        uint32_t const v1505 = *v1504;
        uint32_t const v1506 = v1503 + v1505;
        uint32_t * const v1507 = &(*v1459)[v193];
        uint32_t const v1508 = *v1507;
        uint32_t const v1509 = v1506 + v1508;
        uint32_t * const v1510 = &(*v1459)[v198];
        uint32_t const v1511 = *v1510;
        uint32_t const v1512 = v1509 + v1511;
        uint32_t * const v1513 = &(*v1459)[v203];
        uint32_t const v1514 = *v1513;
        uint32_t const v1515 = v1512 + v1514;
        uint32_t * const v1516 = &(*v1459)[v208];
        uint32_t const v1517 = *v1516;
        uint32_t const v1518 = v1515 + v1517;
        uint32_t * const v1519 = &(*v1459)[v213];
        uint32_t const v1520 = *v1519;
        uint32_t const v1521 = v1518 + v1520;
        uint32_t * const v1522 = &(*v1459)[v218];
        uint32_t const v1523 = *v1522;
        uint32_t const v1524 = v1521 + v1523;
        uint32_t * const v1525 = &(*v1459)[v223];
        uint32_t const v1526 = *v1525;
        uint32_t const v1527 = v1524 + v1526;
        uint32_t * const v1528 = &(*v1459)[v228];
        uint32_t const v1529 = *v1528;
        uint32_t const v1530 = v1527 + v1529;
        uint32_t * const v1531 = &(*v1459)[v233];
        uint32_t const v1532 = *v1531;
        uint32_t const v1533 = v1530 + v1532;
        uint32_t * const v1534 = &(*v1459)[v238];
        uint32_t const v1535 = *v1534;
        uint32_t const v1536 = v1533 + v1535;
        uint32_t * const v1537 = &(*v1459)[v243];
        uint32_t const v1538 = *v1537;
        uint32_t const v1539 = v1536 + v1538;
        uint32_t * const v1540 = &(*v1459)[v248];
        uint32_t const v1541 = *v1540;
        uint32_t const v1542 = v1539 + v1541;
        uint32_t * const v1543 = &(*v1459)[v253];
        uint32_t const v1544 = *v1543;
        uint32_t const v1545 = v1542 + v1544;
        uint32_t * const v1546 = &(*v1459)[v258];
        uint32_t const v1547 = *v1546;
        uint32_t const v1548 = v1545 + v1547;
        uint32_t * const v1549 = &(*v1459)[v263];
        uint32_t const v1550 = *v1549;
        uint32_t const v1551 = v1548 + v1550;
        uint32_t * const v1552 = &(*v1459)[v268];
        uint32_t const v1553 = *v1552;
        uint32_t const v1554 = v1551 + v1553;
        uint32_t * const v1555 = &(*v1459)[v273];
        uint32_t const v1556 = *v1555;
        uint32_t const v1557 = v1554 + v1556;
        float const v1558 = float(v1557);
        float const v1559 = v1558 * v524;
        uint32_t const v1560 = uint32_t(v1559);
        uint32_t const v1561 = v1557 - v33;
        uint32_t const v1562 = min(v1560, v1561);
        uint32_t const v1563 = v1562 + v33;
        uint32_t v1564_store;
        uint32_t * v1564 = &v1564_store;
        *v1564 = v28;
        for(uint32_t v1565 = v1439; v1565 < v1442; v1565 += v123) {
          uint32_t * const v1566 = &(*v857)[v1565];
          uint32_t const v1567 = [&]{
            volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v1566);
            const uint32_t tmp_2 = *tmp;
            return reinterpret_cast<const uint32_t&>(tmp_2);
          }();
          uint32_t const v1568 = *v1564;
          uint32_t const v1569 = v1568 + v1567;
          *v1564 = v1569;
        }
        uint32_t const v1570 = *v1564;
        uint32_t v1571_store;
        uint32_t * v1571 = &v1571_store;
        *v1571 = v1570;
        uint32_t v1572_store;
        uint32_t * v1572 = &v1572_store;
        *v1572 = v33;
        while([&]{
          uint32_t const v1573 = *v1572;
          bool const v1574 = v1573 < v101;
          return v1574;
        }()) {
          uint32_t const v1575 = *v1571;
          uint32_t const v1576 = *v1572;
          uint32_t const v1577 = __shfl_up_sync(__activemask(), v1575, v1576);
          uint32_t const v1578 = v1575 + v1577;
          uint32_t const v1579 = v31 % v100;
          bool const v1580 = v1579 >= v1576;
          if(v1580) {
            *v1571 = v1578;
          }
          uint32_t const v1581 = v1576 * v864;
          *v1572 = v1581;
        }
        uint32_t const v1582 = *v1571;
        uint32_t const v1583 = __shfl_up_sync(__activemask(), v1582, v33);
        uint32_t const v1584 = v31 % v100;
        bool const v1585 = v1584 == v28;
        uint32_t const v1586 = v1585 ? v28 : v1583;
        uint32_t const v1587 = *v1564;
        uint32_t v1588_store;
        uint32_t * v1588 = &v1588_store;
        *v1588 = v1587;
        uint32_t v1589_store;
        uint32_t * v1589 = &v1589_store;
        *v1589 = v33;
        while([&]{
          uint32_t const v1590 = *v1589;
          bool const v1591 = v1590 < v101;
          return v1591;
        }()) {
          uint32_t const v1592 = *v1588;
          uint32_t const v1593 = *v1589;
          uint32_t const v1594 = __shfl_xor_sync(__activemask(), v1592, v1593);
          uint32_t const v1595 = v1592 + v1594;
          *v1588 = v1595;
          uint32_t const v1596 = v1593 * v864;
          *v1589 = v1596;
        }
        uint32_t const v1597 = *v1588;
        array<uint32_t, 32> * const v1598 = reinterpret_cast<array<uint32_t, 32> *>(&v5[9224]);
        __syncthreads();
        if(v116) {
          uint32_t const v1599 = v31 / v114;
          uint32_t const v1600 = uint32_t(v1599);
          uint32_t * const v1601 = &(*v1598)[v1600];
          *v1601 = v1597;
        }
        __syncthreads();
        uint32_t v1602_store;
        uint32_t * v1602 = &v1602_store;
        *v1602 = v1586;
        uint32_t const v1603 = v31 / v114;
        uint32_t const v1604 = uint32_t(v1603);
        for(uint32_t v1605 = v6; v1605 < v1604; v1605 += v123) {
          uint32_t * const v1606 = &(*v1598)[v1605];
          uint32_t const v1607 = *v1606;
          uint32_t const v1608 = *v1602;
          uint32_t const v1609 = v1608 + v1607;
          *v1602 = v1609;
        }
        uint32_t v1610_store;
        uint32_t * v1610 = &v1610_store;
        uint32_t const v1611 = *v1602;
        *v1610 = v1611;
        uint32_t v1612_store;
        uint32_t * v1612 = &v1612_store;
        *v1612 = v28;
        uint32_t v1613_store;
        uint32_t * v1613 = &v1613_store;
        *v1613 = v28;
        for(uint32_t v1614 = v1439; v1614 < v1442; v1614 += v123) {
          uint32_t * const v1615 = &(*v857)[v1614];
          uint32_t const v1616 = [&]{
            volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v1615);
            const uint32_t tmp_2 = *tmp;
            return reinterpret_cast<const uint32_t&>(tmp_2);
          }();
          uint32_t const v1617 = *v1610;
          bool const v1618 = v1617 < v1563;
          uint32_t const v1619 = v1617 + v1616;
          bool const v1620 = v1563 <= v1619;
          bool const v1621 = v1618 && v1620;
          if(v1621) {
            uint32_t const v1622 = uint32_t(v1614);
            *v1612 = v1622;
            uint32_t const v1623 = v1563 - v1617;
            *v1613 = v1623;
          }
          *v1610 = v1619;
        }
        array<uint32_t, 2> * const v1624 = reinterpret_cast<array<uint32_t, 2> *>(&v5[9352]);
        uint32_t const v1625 = *v1613;
        bool const v1626 = v1625 > v28;
        if(v1626) {
          uint32_t * const v1627 = &(*v1624)[v6];
          uint32_t const v1628 = *v1612;
          *v1627 = v1628;
          uint32_t * const v1629 = &(*v1624)[v123];
          *v1629 = v1625;
        }
        __syncthreads();
        uint32_t * const v1630 = &(*v1624)[v6];
        uint32_t const v1631 = *v1630;
        uint32_t * const v1632 = &(*v1624)[v123];
        uint32_t const v1633 = *v1632;
        uint32_t const v1634 = 4294967295;
        uint32_t v1635_store;
        uint32_t * v1635 = &v1635_store;
        *v1635 = v1634;
        bool const v1636 = v34 == v6;
        if(v1636) {
          uint32_t const v1637 = uint32_t(v1631);
          uint32_t const v1638 = v1637 * v1325;
          uint32_t v1639_store;
          uint32_t * v1639 = &v1639_store;
          *v1639 = v28;
          uint32_t const v1640 = v1638 + v1325;
          uint32_t const v1641 = min(v1640, v8);
          for(uint32_t v1642 = v1638; v1642 < v1641; v1642 += v123) {
            uint32_t const v1643 = v25 + v1642;
            __nv_bfloat16_4 const* const v1644 = &v0[v1643];
            __nv_bfloat16_4 const v1645 = *v1644;
            __nv_bfloat16 const v1646 = v1645.i_0;
            float const v1647 = float(v1646);
            __nv_bfloat16 const v1648 = v1645.i_1;
            float const v1649 = float(v1648);
            __nv_bfloat16 const v1650 = v1645.i_2;
            float const v1651 = float(v1650);
            __nv_bfloat16 const v1652 = v1645.i_3;
            float const v1653 = float(v1652);
            float const v1654 = *v122;
            float const v1655 = v1654 - v1647;
            float const v1656 = v1654 - v1649;
            float const v1657 = v1654 - v1651;
            float const v1658 = v1654 - v1653;
            float const v1659 = v1655 * v513;
            float const v1660 = v1656 * v513;
            float const v1661 = v1657 * v513;
            float const v1662 = v1658 * v513;
            float const v1663 = min(v1659, v859);
            float const v1664 = min(v1660, v859);
            float const v1665 = min(v1661, v859);
            float const v1666 = min(v1662, v859);
            float const v1667 = v1663 * v853;
            float const v1668 = v1664 * v853;
            float const v1669 = v1665 * v853;
            float const v1670 = v1666 * v853;
            int32_t const v1671 = int32_t(v1667);
            int32_t const v1672 = int32_t(v1668);
            int32_t const v1673 = int32_t(v1669);
            int32_t const v1674 = int32_t(v1670);
            uint32_t const v1675 = uint32_t(v1671);
            uint32_t const v1676 = uint32_t(v1672);
            uint32_t const v1677 = uint32_t(v1673);
            uint32_t const v1678 = uint32_t(v1674);
            float const v1679 = v517 - v1663;
            float const v1680 = v517 - v1664;
            float const v1681 = v517 - v1665;
            float const v1682 = v517 - v1666;
            float const v1683 = exp(v1679);
            float const v1684 = exp(v1680);
            float const v1685 = exp(v1681);
            float const v1686 = exp(v1682);
            float const v1687 = v1683 * v856;
            float const v1688 = v1684 * v856;
            float const v1689 = v1685 * v856;
            float const v1690 = v1686 * v856;
            float const v1691 = 0.5;
            float const v1692 = v1687 + v1691;
            float const v1693 = v1688 + v1691;
            float const v1694 = v1689 + v1691;
            float const v1695 = v1690 + v1691;
            int32_t const v1696 = int32_t(v1692);
            int32_t const v1697 = int32_t(v1693);
            int32_t const v1698 = int32_t(v1694);
            int32_t const v1699 = int32_t(v1695);
            uint32_t const v1700 = uint32_t(v1696);
            uint32_t const v1701 = uint32_t(v1697);
            uint32_t const v1702 = uint32_t(v1698);
            uint32_t const v1703 = uint32_t(v1699);
            array<uint32_t, 4> v1704_store = {};
            array<uint32_t, 4> * v1704 = &v1704_store;
            uint32_t * const v1705 = &(*v1704)[v6];
            *v1705 = v28;
            uint32_t const v1706 = *v863;
            bool const v1707 = v1675 <= v1706;
            if(v1707) {
              *v1705 = v1700;
            }
            uint32_t * const v1708 = &(*v1704)[v123];
            *v1708 = v28;
            bool const v1709 = v1676 <= v1706;
            if(v1709) {
              *v1708 = v1701;
            }
            uint32_t * const v1710 = &(*v1704)[v128];
            *v1710 = v28;
            bool const v1711 = v1677 <= v1706;
            if(v1711) {
              *v1710 = v1702;
            }
            uint32_t * const v1712 = &(*v1704)[v133];
            *v1712 = v28;
            bool const v1713 = v1678 <= v1706;
            if(v1713) {
              *v1712 = v1703;
            }
            uint32_t const v1714 = *v1705;
            uint32_t const v1715 = *v1639;
            uint32_t const v1716 = v1715 + v1714;
            *v1639 = v1716;
            uint32_t const v1717 = *v1639;
            bool const v1718 = v1717 >= v1633;
            uint32_t const v1719 = *v1635;
            bool const v1720 = v1719 == v1634;
            bool const v1721 = v1718 && v1720;
            if(v1721) {
              uint32_t const v1722 = v1642 * v138;
              uint32_t const v1723 = uint32_t(v1722);
              *v1635 = v1723;
            }
            uint32_t const v1724 = *v1708;
            uint32_t const v1725 = v1717 + v1724;
            *v1639 = v1725;
            uint32_t const v1726 = *v1639;
            bool const v1727 = v1726 >= v1633;
            uint32_t const v1728 = *v1635;
            bool const v1729 = v1728 == v1634;
            bool const v1730 = v1727 && v1729;
            if(v1730) {
              uint32_t const v1731 = v1642 * v138;
              uint32_t const v1732 = v1731 + v123;
              uint32_t const v1733 = uint32_t(v1732);
              *v1635 = v1733;
            }
            uint32_t const v1734 = *v1710;
            uint32_t const v1735 = v1726 + v1734;
            *v1639 = v1735;
            uint32_t const v1736 = *v1639;
            bool const v1737 = v1736 >= v1633;
            uint32_t const v1738 = *v1635;
            bool const v1739 = v1738 == v1634;
            bool const v1740 = v1737 && v1739;
            if(v1740) {
              uint32_t const v1741 = v1642 * v138;
              uint32_t const v1742 = v1741 + v128;
              uint32_t const v1743 = uint32_t(v1742);
              *v1635 = v1743;
            }
            uint32_t const v1744 = *v1712;
            uint32_t const v1745 = v1736 + v1744;
            *v1639 = v1745;
            uint32_t const v1746 = *v1639;
            bool const v1747 = v1746 >= v1633;
            uint32_t const v1748 = *v1635;
            bool const v1749 = v1748 == v1634;
            bool const v1750 = v1747 && v1749;
            if(v1750) {
              uint32_t const v1751 = v1642 * v138;
              uint32_t const v1752 = v1751 + v133;
              uint32_t const v1753 = uint32_t(v1752);
              *v1635 = v1753;
            }
          }
        }
        uint32_t const v1754 = *v1635;
        *v514 = v1754;
      }
    }
    bool const v1755 = v34 == v6;
    if(v1755) {
      uint32_t * const v1756 = &v3[v23];
      uint32_t const v1757 = *v514;
      *v1756 = v1757;
    }
  }
  return;
}
