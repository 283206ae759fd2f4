// A cube of 32 x 4 x 1 units, 40960 bytes of shared memory.
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
struct alignas(8) uint32_t_2 { uint32_t i_0; uint32_t i_1; };
struct alignas(16) float_4 { float i_0; float i_1; float i_2; float i_3; };
struct alignas(16) uint32_t_4 { uint32_t i_0; uint32_t i_1; uint32_t i_2; uint32_t i_3; };
struct info_st {
  uint32_t scalars_usize[6];
  uint32_t scalars_u32[2];
  uint64_t scalars_u64[1];
  uint32_t static_meta[10];
};
extern "C" __global__ void __launch_bounds__(128)  fetch_host(uint32_t_4 * const __restrict__ v0, uint32_t_4 * const __restrict__ v1, float_4 * const __restrict__ v2, uint32_t * const __restrict__ v3, uint32_t_2 * const __restrict__ v4, uint32_t * const __restrict__ v5, uint32_t_4 * const __restrict__ v6, uint32_t_4 * const __restrict__ v7, uint32_t * const __restrict__ v8, __grid_constant__ info_st const info_v9) {
  extern __shared__ __align__(16) char v10[];
  uint32_t const v11 = 0;
  uint64_t const v12 = info_v9.scalars_u64[0];
  uint32_t const v13 = info_v9.scalars_usize[0];
  uint32_t const v14 = info_v9.scalars_usize[1];
  uint32_t const v15 = info_v9.scalars_usize[2];
  uint32_t const v16 = info_v9.scalars_usize[3];
  uint32_t const v17 = info_v9.scalars_usize[4];
  uint32_t const v18 = info_v9.scalars_u32[0];
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
  bool const v34 = v33 < v16;
  if(v34) {
    uint32_t const v35 = threadIdx.x;
    uint32_t const v36 = threadIdx.y;
    uint32_t const v37 = 32;
    uint32_t const v38 = v36 * v37;
    uint32_t const v39 = v35 + v38;
    uint32_t const v40 = 0;
    bool const v41 = v39 == v40;
    if(v41) {
      uint32_t const v42 = 2;
      uint32_t * const v43 = &v8[v42];
      uint32_t const v44 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v43);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      bool const v45 = v44 > v40;
      if(v45) {
        uint32_t const v46 = uint32_t(v18);
        uint32_t * const v47 = &v8[v46];
        uint32_t const v48 = [&]{
          volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v47);
          const uint32_t tmp_2 = *tmp;
          return reinterpret_cast<const uint32_t&>(tmp_2);
        }();
        uint32_t const v49 = v48 + v18;
        uint32_t const v50 = 1;
        uint32_t const v51 = v50 - v46;
        uint32_t v52_store;
        uint32_t * v52 = &v52_store;
        *v52 = v40;
        while([&]{
          uint32_t * const v53 = &v8[v51];
          uint32_t const v54 = [&]{
            volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v53);
            const uint32_t tmp_2 = *tmp;
            return reinterpret_cast<const uint32_t&>(tmp_2);
          }();
          bool const v55 = v54 < v49;
          bool v56_store;
          bool * v56 = &v56_store;
          if(v55) {
            uint32_t const v57 = *v52;
            uint32_t const v58 = 20000;
            bool const v59 = v57 < v58;
            *v56 = v59;
          }
          else {
            bool const v60 = false;
            *v56 = v60;
          }
          bool const v61 = *v56;
          return v61;
        }()) {
          asm volatile("nanosleep.u32 200;" :  :  : "memory");
          uint32_t const v62 = *v52;
          uint32_t const v63 = 1;
          uint32_t const v64 = v62 + v63;
          *v52 = v64;
        }
        bool const v65 = v33 == v11;
        if(v65) {
          uint32_t const v66 = [&]{
            volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v47);
            const uint32_t tmp_2 = *tmp;
            return reinterpret_cast<const uint32_t&>(tmp_2);
          }();
          uint32_t const v67 = uint32_t(v66);
          uint32_t const v68 = 128;
          bool const v69 = v67 < v68;
          if(v69) {
            uint32_t const v70 = [&]{
              uint32_t result;
              asm volatile("mov.u32 %0, %globaltimer_lo;" : "=r"(result) :  : "memory");
              return result;
            }();
            uint32_t const v71 = v46 * v68;
            uint32_t const v72 = v71 + v67;
            uint32_t const v73 = v72 * v42;
            uint32_t const v74 = 5;
            uint32_t const v75 = v74 + v73;
            uint32_t * const v76 = &v8[v75];
            uint32_t const v77 = [&]{
              const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v76), reinterpret_cast<const uint32_t&>(v70));
              return reinterpret_cast<const uint32_t&>(tmp);
            }();
          }
        }
      }
    }
    __syncthreads();
    uint32_t const v78 = uint32_t(v35);
    uint32_t const v79 = 4;
    uint32_t const v80 = v16 * v79;
    uint32_t const v81 = v33 * v79;
    uint32_t const v82 = uint32_t(v36);
    uint32_t const v83 = v81 + v82;
    uint32_t v84_store;
    uint32_t * v84 = &v84_store;
    *v84 = v83;
    uint32_t v85_store;
    uint32_t * v85 = &v85_store;
    *v85 = v11;
    uint32_t const v86 = 32;
    uint32_t const v87 = v13 + v86;
    uint32_t const v88 = 1;
    uint32_t const v89 = v87 - v88;
    uint32_t const v90 = v89 / v86;
    for(uint32_t v91 = v11; v91 < v90; v91 += v88) {
      uint32_t const v92 = v91 * v86;
      uint32_t const v93 = v92 + v78;
      uint32_t v94_store;
      uint32_t * v94 = &v94_store;
      *v94 = v40;
      bool const v95 = v93 < v13;
      if(v95) {
        uint32_t const v96 = 2;
        uint32_t const v97 = v93 * v96;
        uint32_t const v98 = v97 + v88;
        uint32_t * const v99 = &v5[v98];
        uint32_t const v100 = *v99;
        *v94 = v100;
      }
      uint32_t const v101 = *v94;
      uint32_t const v102 = warpSize;
      uint32_t const v103 = 128;
      uint32_t const v104 = min(v102, v103);
      uint32_t v105_store;
      uint32_t * v105 = &v105_store;
      *v105 = v101;
      uint32_t const v106 = 1;
      uint32_t v107_store;
      uint32_t * v107 = &v107_store;
      *v107 = v106;
      while([&]{
        uint32_t const v108 = *v107;
        bool const v109 = v108 < v104;
        return v109;
      }()) {
        uint32_t const v110 = *v105;
        uint32_t const v111 = *v107;
        uint32_t const v112 = __shfl_up_sync(__activemask(), v110, v111);
        uint32_t const v113 = v110 + v112;
        uint32_t const v114 = v39 % v102;
        bool const v115 = v114 >= v111;
        if(v115) {
          *v105 = v113;
        }
        uint32_t const v116 = 2;
        uint32_t const v117 = v111 * v116;
        *v107 = v117;
      }
      uint32_t const v118 = *v105;
      uint32_t const v119 = 31;
      uint32_t const v120 = __shfl_sync(__activemask(), v118, v119);
      uint32_t const v121 = uint32_t(v120);
      while([&]{
        uint32_t const v122 = *v85;
        uint32_t const v123 = v122 + v121;
        uint32_t const v124 = *v84;
        bool const v125 = v124 < v123;
        return v125;
      }()) {
        array<uint64_t, 2> v126_store = {};
        array<uint64_t, 2> * v126 = &v126_store;
        uint32_t const v127 = 2;
        array<uint32_t, 2> v128_store = {};
        array<uint32_t, 2> * v128 = &v128_store;
        uint32_t const v129 = *v84;
        uint32_t const v130 = *v85;
        uint32_t const v131 = v130 + v121;
        bool const v132 = v129 < v131;
        uint32_t v133_store;
        uint32_t * v133 = &v133_store;
        if(v132) {
          *v133 = v129;
        }
        else {
          uint32_t const v134 = *v84;
          *v133 = v134;
        }
        uint32_t const v135 = *v133;
        uint32_t const v136 = *v85;
        uint32_t const v137 = v135 - v136;
        uint32_t const v138 = uint32_t(v132);
        uint32_t const v139 = uint32_t(v137);
        bool const v140 = v118 > v139;
        uint32_t_4 const v141 = {__ballot_sync(__activemask(), v140), 0, 0, 0};
        uint32_t const v142 = v141.i_0;
        uint32_t const v143 = __ffs(v142);
        uint32_t const v144 = v143 - v106;
        uint32_t const v145 = *v94;
        uint32_t const v146 = v118 - v145;
        uint32_t const v147 = __shfl_sync(__activemask(), v146, v144);
        uint32_t const v148 = uint32_t(v147);
        uint32_t const v149 = uint32_t(v144);
        uint32_t const v150 = v92 + v149;
        uint32_t const v151 = v150 * v15;
        uint32_t const v152 = v151 + v137;
        uint32_t const v153 = v152 - v148;
        uint32_t_2 * const v154 = &v4[v153];
        uint32_t_2 const v155 = *v154;
        uint32_t const v156 = v150 % v14;
        uint32_t const v157 = v150 / v14;
        uint32_t const v158 = 16;
        uint32_t const v159 = v157 * v158;
        uint32_t const v160 = v155.i_0;
        uint32_t const v161 = uint32_t(v160);
        uint32_t const v162 = v155.i_1;
        uint32_t const v163 = uint32_t(v162);
        uint32_t const v164 = v159 + v88;
        uint32_t * const v165 = &v3[v164];
        uint32_t const v166 = *v165;
        uint32_t const v167 = uint32_t(v166);
        uint32_t const v168 = v159 + v127;
        uint32_t * const v169 = &v3[v168];
        uint32_t const v170 = *v169;
        uint32_t const v171 = uint32_t(v170);
        uint32_t const v172 = v156 * v171;
        uint32_t const v173 = v167 + v172;
        uint32_t const v174 = 3;
        uint32_t const v175 = v159 + v174;
        uint32_t * const v176 = &v3[v175];
        uint32_t const v177 = *v176;
        uint32_t const v178 = uint32_t(v177);
        uint32_t const v179 = v161 * v14;
        uint32_t const v180 = v178 + v179;
        uint32_t const v181 = v180 + v156;
        uint64_t const v182 = uint64_t(v181);
        uint64_t const v183 = 2048;
        uint64_t const v184 = v182 * v183;
        uint64_t const v185 = v12 + v184;
        uint64_t * const v186 = &(*v126)[v11];
        *v186 = v185;
        uint32_t const v187 = v173 + v163;
        uint32_t const v188 = 128;
        uint32_t const v189 = v187 * v188;
        uint32_t * const v190 = &(*v128)[v11];
        *v190 = v189;
        uint32_t const v191 = *v84;
        uint32_t const v192 = v191 + v80;
        uint32_t const v193 = v136 + v121;
        bool const v194 = v192 < v193;
        uint32_t v195_store;
        uint32_t * v195 = &v195_store;
        if(v194) {
          *v195 = v192;
        }
        else {
          uint32_t const v196 = *v84;
          *v195 = v196;
        }
        uint32_t const v197 = *v195;
        uint32_t const v198 = *v85;
        uint32_t const v199 = v197 - v198;
        uint32_t const v200 = uint32_t(v194);
        uint32_t const v201 = v138 + v200;
        uint32_t const v202 = uint32_t(v199);
        bool const v203 = v118 > v202;
        uint32_t_4 const v204 = {__ballot_sync(__activemask(), v203), 0, 0, 0};
        uint32_t const v205 = v204.i_0;
        uint32_t const v206 = __ffs(v205);
        uint32_t const v207 = v206 - v106;
        uint32_t const v208 = *v94;
        uint32_t const v209 = v118 - v208;
        uint32_t const v210 = __shfl_sync(__activemask(), v209, v207);
        uint32_t const v211 = uint32_t(v210);
        uint32_t const v212 = uint32_t(v207);
        uint32_t const v213 = v92 + v212;
        uint32_t const v214 = v213 * v15;
        uint32_t const v215 = v214 + v199;
        uint32_t const v216 = v215 - v211;
        uint32_t_2 * const v217 = &v4[v216];
        uint32_t_2 const v218 = *v217;
        uint32_t const v219 = v213 % v14;
        uint32_t const v220 = v213 / v14;
        uint32_t const v221 = v220 * v158;
        uint32_t const v222 = v218.i_0;
        uint32_t const v223 = uint32_t(v222);
        uint32_t const v224 = v218.i_1;
        uint32_t const v225 = uint32_t(v224);
        uint32_t const v226 = v221 + v88;
        uint32_t * const v227 = &v3[v226];
        uint32_t const v228 = *v227;
        uint32_t const v229 = uint32_t(v228);
        uint32_t const v230 = v221 + v127;
        uint32_t * const v231 = &v3[v230];
        uint32_t const v232 = *v231;
        uint32_t const v233 = uint32_t(v232);
        uint32_t const v234 = v219 * v233;
        uint32_t const v235 = v229 + v234;
        uint32_t const v236 = v221 + v174;
        uint32_t * const v237 = &v3[v236];
        uint32_t const v238 = *v237;
        uint32_t const v239 = uint32_t(v238);
        uint32_t const v240 = v223 * v14;
        uint32_t const v241 = v239 + v240;
        uint32_t const v242 = v241 + v219;
        uint64_t const v243 = uint64_t(v242);
        uint64_t const v244 = v243 * v183;
        uint64_t const v245 = v12 + v244;
        uint64_t * const v246 = &(*v126)[v88];
        *v246 = v245;
        uint32_t const v247 = v235 + v225;
        uint32_t const v248 = v247 * v188;
        uint32_t * const v249 = &(*v128)[v88];
        *v249 = v248;
        array<uint32_t_4, 8> v250_store = {};
        array<uint32_t_4, 8> * v250 = &v250_store;
        uint32_t const v251 = 127;
        uint32_t const v252 = min(v78, v251);
        uint64_t const v253 = *v186;
        uint32_t const v254 = v252 * v158;
        uint64_t const v255 = uint64_t(v254);
        uint64_t const v256 = v253 + v255;
        uint32_t_4 const v257 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v256) );
          return result;
        }();
        uint32_t_4 * const v258 = &(*v250)[v11];
        *v258 = v257;
        uint32_t const v259 = v78 + v86;
        uint32_t const v260 = min(v259, v251);
        uint32_t const v261 = v260 * v158;
        uint64_t const v262 = uint64_t(v261);
        uint64_t const v263 = v253 + v262;
        uint32_t_4 const v264 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v263) );
          return result;
        }();
        uint32_t_4 * const v265 = &(*v250)[v88];
        *v265 = v264;
        uint32_t const v266 = 64;
        uint32_t const v267 = v78 + v266;
        uint32_t const v268 = min(v267, v251);
        uint32_t const v269 = v268 * v158;
        uint64_t const v270 = uint64_t(v269);
        uint64_t const v271 = v253 + v270;
        uint32_t_4 const v272 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v271) );
          return result;
        }();
        uint32_t_4 * const v273 = &(*v250)[v127];
        *v273 = v272;
        uint32_t const v274 = 96;
        uint32_t const v275 = v78 + v274;
        uint32_t const v276 = min(v275, v251);
        uint32_t const v277 = v276 * v158;
        uint64_t const v278 = uint64_t(v277);
        uint64_t const v279 = v253 + v278;
        uint32_t_4 const v280 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v279) );
          return result;
        }();
        uint32_t_4 * const v281 = &(*v250)[v174];
        *v281 = v280;
        uint64_t const v282 = *v246;
        uint64_t const v283 = v282 + v255;
        uint32_t_4 const v284 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v283) );
          return result;
        }();
        uint32_t_4 * const v285 = &(*v250)[v79];
        *v285 = v284;
        uint64_t const v286 = v282 + v262;
        uint32_t_4 const v287 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v286) );
          return result;
        }();
        uint32_t const v288 = 5;
        uint32_t_4 * const v289 = &(*v250)[v288];
        *v289 = v287;
        uint64_t const v290 = v282 + v270;
        uint32_t_4 const v291 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v290) );
          return result;
        }();
        uint32_t const v292 = 6;
        uint32_t_4 * const v293 = &(*v250)[v292];
        *v293 = v291;
        uint64_t const v294 = v282 + v278;
        uint32_t_4 const v295 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v294) );
          return result;
        }();
        uint32_t const v296 = 7;
        uint32_t_4 * const v297 = &(*v250)[v296];
        *v297 = v295;
        bool const v298 = v11 < v201;
        if(v298) {
          bool const v299 = v78 < v188;
          if(v299) {
            uint32_t_4 const v300 = *v258;
            uint32_t const v301 = *v190;
            uint32_t const v302 = v301 + v78;
            uint32_t_4 * const v303 = &v7[v302];
            *v303 = v300;
          }
          bool const v304 = v259 < v188;
          if(v304) {
            uint32_t_4 const v305 = *v265;
            uint32_t const v306 = *v190;
            uint32_t const v307 = v306 + v259;
            uint32_t_4 * const v308 = &v7[v307];
            *v308 = v305;
          }
          bool const v309 = v267 < v188;
          if(v309) {
            uint32_t_4 const v310 = *v273;
            uint32_t const v311 = *v190;
            uint32_t const v312 = v311 + v267;
            uint32_t_4 * const v313 = &v7[v312];
            *v313 = v310;
          }
          bool const v314 = v275 < v188;
          if(v314) {
            uint32_t_4 const v315 = *v281;
            uint32_t const v316 = *v190;
            uint32_t const v317 = v316 + v275;
            uint32_t_4 * const v318 = &v7[v317];
            *v318 = v315;
          }
        }
        bool const v319 = v88 < v201;
        if(v319) {
          bool const v320 = v78 < v188;
          if(v320) {
            uint32_t_4 const v321 = *v285;
            uint32_t const v322 = *v249;
            uint32_t const v323 = v322 + v78;
            uint32_t_4 * const v324 = &v7[v323];
            *v324 = v321;
          }
          bool const v325 = v259 < v188;
          if(v325) {
            uint32_t_4 const v326 = *v289;
            uint32_t const v327 = *v249;
            uint32_t const v328 = v327 + v259;
            uint32_t_4 * const v329 = &v7[v328];
            *v329 = v326;
          }
          bool const v330 = v267 < v188;
          if(v330) {
            uint32_t_4 const v331 = *v293;
            uint32_t const v332 = *v249;
            uint32_t const v333 = v332 + v267;
            uint32_t_4 * const v334 = &v7[v333];
            *v334 = v331;
          }
          bool const v335 = v275 < v188;
          if(v335) {
            uint32_t_4 const v336 = *v297;
            uint32_t const v337 = *v249;
            uint32_t const v338 = v337 + v275;
            uint32_t_4 * const v339 = &v7[v338];
            *v339 = v336;
          }
        }
        uint32_t const v340 = v201 * v80;
        uint32_t const v341 = *v84;
        uint32_t const v342 = v341 + v340;
        *v84 = v342;
      }
      uint32_t const v343 = *v85;
      uint32_t const v344 = v343 + v121;
      *v85 = v344;
    }
    __syncthreads();
    if(v41) {
      uint32_t const v345 = uint32_t(v18);
      uint32_t const v346 = 3;
      uint32_t const v347 = v346 + v345;
      uint32_t * const v348 = &v8[v347];
      uint32_t const v349 = 1;
      uint32_t const v350 = [&]{
        uint32_t result;
        asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v348), "r"(v349) );
        return result;
      }();
      uint32_t const v351 = uint32_t(v350);
      uint32_t const v352 = v16 - v88;
      bool const v353 = v351 == v352;
      if(v353) {
        uint32_t const v354 = [&]{
          const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v348), reinterpret_cast<const uint32_t&>(v40));
          return reinterpret_cast<const uint32_t&>(tmp);
        }();
        uint32_t * const v355 = &v8[v345];
        uint32_t const v356 = [&]{
          volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v355);
          const uint32_t tmp_2 = *tmp;
          return reinterpret_cast<const uint32_t&>(tmp_2);
        }();
        uint32_t const v357 = uint32_t(v356);
        uint32_t const v358 = 128;
        bool const v359 = v357 < v358;
        if(v359) {
          uint32_t const v360 = [&]{
            uint32_t result;
            asm volatile("mov.u32 %0, %globaltimer_lo;" : "=r"(result) :  : "memory");
            return result;
          }();
          uint32_t const v361 = v345 * v358;
          uint32_t const v362 = v361 + v357;
          uint32_t const v363 = 2;
          uint32_t const v364 = v362 * v363;
          uint32_t const v365 = 6;
          uint32_t const v366 = v365 + v364;
          uint32_t * const v367 = &v8[v366];
          uint32_t const v368 = [&]{
            const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v367), reinterpret_cast<const uint32_t&>(v360));
            return reinterpret_cast<const uint32_t&>(tmp);
          }();
        }
        uint32_t const v369 = [&]{
          uint32_t result;
          asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v355), "r"(v349) );
          return result;
        }();}
    }
  }
  else {
    uint32_t const v370 = v33 - v16;
    uint32_t const v371 = v13 * v17;
    bool const v372 = v370 < v371;
    if(v372) {
      uint32_t const v373 = threadIdx.x;
      uint32_t const v374 = 4;
      uint32_t const v375 = v373 / v374;
      uint32_t const v376 = uint32_t(v375);
      uint32_t const v377 = v373 % v374;
      uint32_t const v378 = uint32_t(v377);
      uint32_t const v379 = threadIdx.y;
      uint32_t const v380 = uint32_t(v379);
      uint32_t const v381 = v370 / v17;
      uint32_t const v382 = v370 % v17;
      uint32_t const v383 = 2;
      uint32_t const v384 = v381 * v383;
      uint32_t const v385 = 1;
      uint32_t const v386 = v384 + v385;
      uint32_t * const v387 = &v5[v386];
      uint32_t const v388 = *v387;
      uint32_t const v389 = uint32_t(v388);
      uint32_t const v390 = v389 + v383;
      uint32_t const v391 = v390 - v385;
      uint32_t const v392 = v391 / v383;
      uint32_t const v393 = v381 % v14;
      uint32_t const v394 = v381 / v14;
      uint32_t const v395 = 16;
      uint32_t const v396 = v394 * v395;
      array<uint32_t_4, 2560> * const v397 = reinterpret_cast<array<uint32_t_4, 2560> *>(&v10[0]);
      uint32_t const v398 = 2560;
      uint32_t const v399 = 4;
      uint32_t const v400 = v382 * v399;
      bool const v401 = v400 < v392;
      if(v401) {
        uint32_t const v402 = 11;
        uint32_t const v403 = v396 + v402;
        uint32_t * const v404 = &v3[v403];
        uint32_t const v405 = *v404;
        uint32_t const v406 = uint32_t(v405);
        uint32_t const v407 = 32;
        uint32_t const v408 = v379 * v407;
        uint32_t const v409 = v373 + v408;
        uint32_t const v410 = 0;
        uint32_t const v411 = uint32_t(v409);
        uint32_t const v412 = v406 * v14;
        uint32_t const v413 = v412 + v393;
        uint32_t const v414 = v413 * v395;
        uint32_t const v415 = v14 * v395;
        uint32_t const v416 = 128;
        for(uint32_t v417 = v411; v417 < v398; v417 += v416) {
          uint32_t const v418 = v417 / v395;
          uint32_t const v419 = v417 % v395;
          uint32_t_4 const v420 = uint32_t_4{v410, v410, v410, v410};
          uint32_t_4 v421_store;
          uint32_t_4 * v421 = &v421_store;
          *v421 = v420;
          uint32_t const v422 = 160;
          bool const v423 = v418 < v422;
          if(v423) {
            uint32_t const v424 = v418 * v415;
            uint32_t const v425 = v414 + v424;
            uint32_t const v426 = v425 + v419;
            uint32_t_4 * const v427 = &v1[v426];
            uint32_t_4 const v428 = *v427;
            *v421 = v428;
          }
          uint32_t const v429 = v418 * v395;
          uint32_t const v430 = 8;
          uint32_t const v431 = v418 / v430;
          uint32_t const v432 = v431 % v399;
          uint32_t const v433 = v432 * v383;
          uint32_t const v434 = v419 ^ v433;
          uint32_t const v435 = v429 + v434;
          uint32_t_4 * const v436 = &(*v397)[v435];
          uint32_t_4 const v437 = *v421;
          *v436 = v437;
        }
        __syncthreads();
        uint32_t const v438 = 10;
        uint32_t const v439 = v396 + v438;
        uint32_t * const v440 = &v3[v439];
        uint32_t const v441 = *v440;
        uint32_t const v442 = uint32_t(v441);
        uint32_t const v443 = v396 + v385;
        uint32_t * const v444 = &v3[v443];
        uint32_t const v445 = *v444;
        uint32_t const v446 = uint32_t(v445);
        uint32_t const v447 = v396 + v383;
        uint32_t * const v448 = &v3[v447];
        uint32_t const v449 = *v448;
        uint32_t const v450 = uint32_t(v449);
        uint32_t const v451 = v393 * v450;
        uint32_t const v452 = v446 + v451;
        uint32_t const v453 = v400 + v380;
        uint32_t const v454 = v17 * v399;
        for(uint32_t v455 = v453; v455 < v392; v455 += v454) {
          uint32_t const v456 = v381 * v15;
          uint32_t const v457 = v455 * v383;
          uint32_t const v458 = v456 + v457;
          uint32_t_2 * const v459 = &v4[v458];
          uint32_t_2 const v460 = *v459;
          uint32_t_2 v461_store;
          uint32_t_2 * v461 = &v461_store;
          *v461 = v460;
          uint32_t const v462 = v457 + v385;
          bool const v463 = v462 < v389;
          if(v463) {
            uint32_t const v464 = v458 + v385;
            uint32_t_2 * const v465 = &v4[v464];
            uint32_t_2 const v466 = *v465;
            *v461 = v466;
          }
          uint32_t const v467 = v460.i_0;
          uint32_t const v468 = uint32_t(v467);
          uint32_t const v469 = 8;
          uint32_t const v470 = v468 * v469;
          uint32_t const v471 = v442 + v470;
          uint32_t const v472 = v471 + v376;
          uint32_t_2 const v473 = *v461;
          uint32_t const v474 = v473.i_0;
          uint32_t const v475 = uint32_t(v474);
          uint32_t const v476 = v475 * v469;
          uint32_t const v477 = v442 + v476;
          uint32_t const v478 = v477 + v376;
          array<float_4, 16> v479_store = {};
          array<float_4, 16> * v479 = &v479_store;
          float const v480 = 0;
          float_4 const v481 = float_4{v480, v480, v480, v480};
          float_4 * const v482 = &(*v479)[v11];
          *v482 = v481;
          float_4 * const v483 = &(*v479)[v385];
          *v483 = v481;
          float_4 * const v484 = &(*v479)[v383];
          *v484 = v481;
          uint32_t const v485 = 3;
          float_4 * const v486 = &(*v479)[v485];
          *v486 = v481;
          float_4 * const v487 = &(*v479)[v399];
          *v487 = v481;
          uint32_t const v488 = 5;
          float_4 * const v489 = &(*v479)[v488];
          *v489 = v481;
          uint32_t const v490 = 6;
          float_4 * const v491 = &(*v479)[v490];
          *v491 = v481;
          uint32_t const v492 = 7;
          float_4 * const v493 = &(*v479)[v492];
          *v493 = v481;
          float_4 * const v494 = &(*v479)[v469];
          *v494 = v481;
          uint32_t const v495 = 9;
          float_4 * const v496 = &(*v479)[v495];
          *v496 = v481;
          float_4 * const v497 = &(*v479)[v438];
          *v497 = v481;
          float_4 * const v498 = &(*v479)[v402];
          *v498 = v481;
          uint32_t const v499 = 12;
          float_4 * const v500 = &(*v479)[v499];
          *v500 = v481;
          uint32_t const v501 = 13;
          float_4 * const v502 = &(*v479)[v501];
          *v502 = v481;
          uint32_t const v503 = 14;
          float_4 * const v504 = &(*v479)[v503];
          *v504 = v481;
          uint32_t const v505 = 15;
          float_4 * const v506 = &(*v479)[v505];
          *v506 = v481;
          uint32_t_4 const v507 = uint32_t_4{v410, v410, v410, v410};
          uint32_t_4 v508_store;
          uint32_t_4 * v508 = &v508_store;
          *v508 = v507;
          uint32_t_4 v509_store;
          uint32_t_4 * v509 = &v509_store;
          *v509 = v507;
          uint32_t const v510 = 32;
          uint32_t const v511 = v378 * v469;
          uint32_t const v512 = 160;
          bool const v513 = v511 < v512;
          if(v513) {
            uint32_t const v514 = 20;
            uint32_t const v515 = v472 * v514;
            uint32_t const v516 = v515 + v378;
            uint32_t_4 * const v517 = &v0[v516];
            uint32_t_4 const v518 = *v517;
            *v508 = v518;
            uint32_t const v519 = v478 * v514;
            uint32_t const v520 = v519 + v378;
            uint32_t_4 * const v521 = &v0[v520];
            uint32_t_4 const v522 = *v521;
            *v509 = v522;
          }
          array<uint32_t_4, 8> v523_store = {};
          array<uint32_t_4, 8> * v523 = &v523_store;
          uint32_t const v524 = v511 * v395;
          uint32_t const v525 = v378 * v383;
          uint32_t const v526 = v376 ^ v525;
          uint32_t const v527 = v524 + v526;
          uint32_t_4 * const v528 = &(*v397)[v527];
          uint32_t_4 const v529 = *v528;
          uint32_t_4 * const v530 = &(*v523)[v11];
          *v530 = v529;
          uint32_t const v531 = v511 + v385;
          uint32_t const v532 = v531 * v395;
          uint32_t const v533 = v532 + v526;
          uint32_t_4 * const v534 = &(*v397)[v533];
          uint32_t_4 const v535 = *v534;
          uint32_t_4 * const v536 = &(*v523)[v385];
          *v536 = v535;
          uint32_t const v537 = v511 + v383;
          uint32_t const v538 = v537 * v395;
          uint32_t const v539 = v538 + v526;
          uint32_t_4 * const v540 = &(*v397)[v539];
          uint32_t_4 const v541 = *v540;
          uint32_t_4 * const v542 = &(*v523)[v383];
          *v542 = v541;
          uint32_t const v543 = v511 + v485;
          uint32_t const v544 = v543 * v395;
          uint32_t const v545 = v544 + v526;
          uint32_t_4 * const v546 = &(*v397)[v545];
          uint32_t_4 const v547 = *v546;
          uint32_t_4 * const v548 = &(*v523)[v485];
          *v548 = v547;
          uint32_t const v549 = v511 + v399;
          uint32_t const v550 = v549 * v395;
          uint32_t const v551 = v550 + v526;
          uint32_t_4 * const v552 = &(*v397)[v551];
          uint32_t_4 const v553 = *v552;
          uint32_t_4 * const v554 = &(*v523)[v399];
          *v554 = v553;
          uint32_t const v555 = v511 + v488;
          uint32_t const v556 = v555 * v395;
          uint32_t const v557 = v556 + v526;
          uint32_t_4 * const v558 = &(*v397)[v557];
          uint32_t_4 const v559 = *v558;
          uint32_t_4 * const v560 = &(*v523)[v488];
          *v560 = v559;
          uint32_t const v561 = v511 + v490;
          uint32_t const v562 = v561 * v395;
          uint32_t const v563 = v562 + v526;
          uint32_t_4 * const v564 = &(*v397)[v563];
          uint32_t_4 const v565 = *v564;
          uint32_t_4 * const v566 = &(*v523)[v490];
          *v566 = v565;
          uint32_t const v567 = v511 + v492;
          uint32_t const v568 = v567 * v395;
          uint32_t const v569 = v568 + v526;
          uint32_t_4 * const v570 = &(*v397)[v569];
          uint32_t_4 const v571 = *v570;
          uint32_t_4 * const v572 = &(*v523)[v492];
          *v572 = v571;
          uint32_t_4 const v573 = *v508;
          uint32_t const v574 = v573.i_0;
          uint32_t_4 const v575 = *v509;
          uint32_t const v576 = v575.i_0;
          uint32_t const v577 = v573.i_1;
          uint32_t const v578 = v575.i_1;
          uint32_t_4 const v579 = *v530;
          uint32_t const v580 = v579.i_0;
          uint32_t_4 const v581 = *v536;
          uint32_t const v582 = v581.i_0;
          uint32_t const v583 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v580), "r"(v582) );
            return result;
          }();
          uint32_t_4 const v584 = *v542;
          uint32_t const v585 = v584.i_0;
          uint32_t_4 const v586 = *v548;
          uint32_t const v587 = v586.i_0;
          uint32_t const v588 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v585), "r"(v587) );
            return result;
          }();
          float_4 const v589 = *v482;
          float const v590 = v589.i_0;
          float const v591 = v589.i_1;
          float const v592 = v589.i_2;
          float const v593 = v589.i_3;
          float_4 const v594 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v574), "r"(v576), "r"(v577), "r"(v578), "r"(v583), "r"(v588), "f"(v590), "f"(v591), "f"(v592), "f"(v593) );
            return result;
          }();
          *v482 = v594;
          uint32_t const v595 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v580), "r"(v582) );
            return result;
          }();
          uint32_t const v596 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v585), "r"(v587) );
            return result;
          }();
          float_4 const v597 = *v483;
          float const v598 = v597.i_0;
          float const v599 = v597.i_1;
          float const v600 = v597.i_2;
          float const v601 = v597.i_3;
          float_4 const v602 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v574), "r"(v576), "r"(v577), "r"(v578), "r"(v595), "r"(v596), "f"(v598), "f"(v599), "f"(v600), "f"(v601) );
            return result;
          }();
          *v483 = v602;
          uint32_t const v603 = v579.i_1;
          uint32_t const v604 = v581.i_1;
          uint32_t const v605 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v603), "r"(v604) );
            return result;
          }();
          uint32_t const v606 = v584.i_1;
          uint32_t const v607 = v586.i_1;
          uint32_t const v608 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v606), "r"(v607) );
            return result;
          }();
          float_4 const v609 = *v484;
          float const v610 = v609.i_0;
          float const v611 = v609.i_1;
          float const v612 = v609.i_2;
          float const v613 = v609.i_3;
          float_4 const v614 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v574), "r"(v576), "r"(v577), "r"(v578), "r"(v605), "r"(v608), "f"(v610), "f"(v611), "f"(v612), "f"(v613) );
            return result;
          }();
          *v484 = v614;
          uint32_t const v615 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v603), "r"(v604) );
            return result;
          }();
          uint32_t const v616 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v606), "r"(v607) );
            return result;
          }();
          float_4 const v617 = *v486;
          float const v618 = v617.i_0;
          float const v619 = v617.i_1;
          float const v620 = v617.i_2;
          float const v621 = v617.i_3;
          float_4 const v622 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v574), "r"(v576), "r"(v577), "r"(v578), "r"(v615), "r"(v616), "f"(v618), "f"(v619), "f"(v620), "f"(v621) );
            return result;
          }();
          *v486 = v622;
          uint32_t const v623 = v579.i_2;
          uint32_t const v624 = v581.i_2;
          uint32_t const v625 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v623), "r"(v624) );
            return result;
          }();
          uint32_t const v626 = v584.i_2;
          uint32_t const v627 = v586.i_2;
          uint32_t const v628 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v626), "r"(v627) );
            return result;
          }();
          float_4 const v629 = *v487;
          float const v630 = v629.i_0;
          float const v631 = v629.i_1;
          float const v632 = v629.i_2;
          float const v633 = v629.i_3;
          float_4 const v634 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v574), "r"(v576), "r"(v577), "r"(v578), "r"(v625), "r"(v628), "f"(v630), "f"(v631), "f"(v632), "f"(v633) );
            return result;
          }();
          *v487 = v634;
          uint32_t const v635 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v623), "r"(v624) );
            return result;
          }();
          uint32_t const v636 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v626), "r"(v627) );
            return result;
          }();
          float_4 const v637 = *v489;
          float const v638 = v637.i_0;
          float const v639 = v637.i_1;
          float const v640 = v637.i_2;
          float const v641 = v637.i_3;
          float_4 const v642 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v574), "r"(v576), "r"(v577), "r"(v578), "r"(v635), "r"(v636), "f"(v638), "f"(v639), "f"(v640), "f"(v641) );
            return result;
          }();
          *v489 = v642;
          uint32_t const v643 = v579.i_3;
          uint32_t const v644 = v581.i_3;
          uint32_t const v645 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v643), "r"(v644) );
            return result;
          }();
          uint32_t const v646 = v584.i_3;
          uint32_t const v647 = v586.i_3;
          uint32_t const v648 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v646), "r"(v647) );
            return result;
          }();
          float_4 const v649 = *v491;
          float const v650 = v649.i_0;
          float const v651 = v649.i_1;
          float const v652 = v649.i_2;
          float const v653 = v649.i_3;
          float_4 const v654 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v574), "r"(v576), "r"(v577), "r"(v578), "r"(v645), "r"(v648), "f"(v650), "f"(v651), "f"(v652), "f"(v653) );
            return result;
          }();
          *v491 = v654;
          uint32_t const v655 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v643), "r"(v644) );
            return result;
          }();
          uint32_t const v656 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v646), "r"(v647) );
            return result;
          }();
          float_4 const v657 = *v493;
          float const v658 = v657.i_0;
          float const v659 = v657.i_1;
          float const v660 = v657.i_2;
          float const v661 = v657.i_3;
          float_4 const v662 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v574), "r"(v576), "r"(v577), "r"(v578), "r"(v655), "r"(v656), "f"(v658), "f"(v659), "f"(v660), "f"(v661) );
            return result;
          }();
          *v493 = v662;
          uint32_t const v663 = v573.i_2;
          uint32_t const v664 = v575.i_2;
          uint32_t const v665 = v573.i_3;
          uint32_t const v666 = v575.i_3;
          uint32_t_4 const v667 = *v554;
          uint32_t const v668 = v667.i_0;
          uint32_t_4 const v669 = *v560;
          uint32_t const v670 = v669.i_0;
          uint32_t const v671 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v668), "r"(v670) );
            return result;
          }();
          uint32_t_4 const v672 = *v566;
          uint32_t const v673 = v672.i_0;
          uint32_t_4 const v674 = *v572;
          uint32_t const v675 = v674.i_0;
          uint32_t const v676 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v673), "r"(v675) );
            return result;
          }();
          float_4 const v677 = *v482;
          float const v678 = v677.i_0;
          float const v679 = v677.i_1;
          float const v680 = v677.i_2;
          float const v681 = v677.i_3;
          float_4 const v682 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v663), "r"(v664), "r"(v665), "r"(v666), "r"(v671), "r"(v676), "f"(v678), "f"(v679), "f"(v680), "f"(v681) );
            return result;
          }();
          *v482 = v682;
          uint32_t const v683 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v668), "r"(v670) );
            return result;
          }();
          uint32_t const v684 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v673), "r"(v675) );
            return result;
          }();
          float_4 const v685 = *v483;
          float const v686 = v685.i_0;
          float const v687 = v685.i_1;
          float const v688 = v685.i_2;
          float const v689 = v685.i_3;
          float_4 const v690 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v663), "r"(v664), "r"(v665), "r"(v666), "r"(v683), "r"(v684), "f"(v686), "f"(v687), "f"(v688), "f"(v689) );
            return result;
          }();
          *v483 = v690;
          uint32_t const v691 = v667.i_1;
          uint32_t const v692 = v669.i_1;
          uint32_t const v693 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v691), "r"(v692) );
            return result;
          }();
          uint32_t const v694 = v672.i_1;
          uint32_t const v695 = v674.i_1;
          uint32_t const v696 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v694), "r"(v695) );
            return result;
          }();
          float_4 const v697 = *v484;
          float const v698 = v697.i_0;
          float const v699 = v697.i_1;
          float const v700 = v697.i_2;
          float const v701 = v697.i_3;
          float_4 const v702 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v663), "r"(v664), "r"(v665), "r"(v666), "r"(v693), "r"(v696), "f"(v698), "f"(v699), "f"(v700), "f"(v701) );
            return result;
          }();
          *v484 = v702;
          uint32_t const v703 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v691), "r"(v692) );
            return result;
          }();
          uint32_t const v704 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v694), "r"(v695) );
            return result;
          }();
          float_4 const v705 = *v486;
          float const v706 = v705.i_0;
          float const v707 = v705.i_1;
          float const v708 = v705.i_2;
          float const v709 = v705.i_3;
          float_4 const v710 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v663), "r"(v664), "r"(v665), "r"(v666), "r"(v703), "r"(v704), "f"(v706), "f"(v707), "f"(v708), "f"(v709) );
            return result;
          }();
          *v486 = v710;
          uint32_t const v711 = v667.i_2;
          uint32_t const v712 = v669.i_2;
          uint32_t const v713 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v711), "r"(v712) );
            return result;
          }();
          uint32_t const v714 = v672.i_2;
          uint32_t const v715 = v674.i_2;
          uint32_t const v716 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v714), "r"(v715) );
            return result;
          }();
          float_4 const v717 = *v487;
          float const v718 = v717.i_0;
          float const v719 = v717.i_1;
          float const v720 = v717.i_2;
          float const v721 = v717.i_3;
          float_4 const v722 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v663), "r"(v664), "r"(v665), "r"(v666), "r"(v713), "r"(v716), "f"(v718), "f"(v719), "f"(v720), "f"(v721) );
            return result;
          }();
          *v487 = v722;
          uint32_t const v723 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v711), "r"(v712) );
            return result;
          }();
          uint32_t const v724 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v714), "r"(v715) );
            return result;
          }();
          float_4 const v725 = *v489;
          float const v726 = v725.i_0;
          float const v727 = v725.i_1;
          float const v728 = v725.i_2;
          float const v729 = v725.i_3;
          float_4 const v730 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v663), "r"(v664), "r"(v665), "r"(v666), "r"(v723), "r"(v724), "f"(v726), "f"(v727), "f"(v728), "f"(v729) );
            return result;
          }();
          *v489 = v730;
          uint32_t const v731 = v667.i_3;
          uint32_t const v732 = v669.i_3;
          uint32_t const v733 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v731), "r"(v732) );
            return result;
          }();
          uint32_t const v734 = v672.i_3;
          uint32_t const v735 = v674.i_3;
          uint32_t const v736 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v734), "r"(v735) );
            return result;
          }();
          float_4 const v737 = *v491;
          float const v738 = v737.i_0;
          float const v739 = v737.i_1;
          float const v740 = v737.i_2;
          float const v741 = v737.i_3;
          float_4 const v742 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v663), "r"(v664), "r"(v665), "r"(v666), "r"(v733), "r"(v736), "f"(v738), "f"(v739), "f"(v740), "f"(v741) );
            return result;
          }();
          *v491 = v742;
          uint32_t const v743 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v731), "r"(v732) );
            return result;
          }();
          uint32_t const v744 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v734), "r"(v735) );
            return result;
          }();
          float_4 const v745 = *v493;
          float const v746 = v745.i_0;
          float const v747 = v745.i_1;
          float const v748 = v745.i_2;
          float const v749 = v745.i_3;
          float_4 const v750 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v663), "r"(v664), "r"(v665), "r"(v666), "r"(v743), "r"(v744), "f"(v746), "f"(v747), "f"(v748), "f"(v749) );
            return result;
          }();
          *v493 = v750;
          array<uint32_t_4, 8> v751_store = {};
          array<uint32_t_4, 8> * v751 = &v751_store;
          uint32_t const v752 = v469 + v376;
          uint32_t const v753 = v752 ^ v525;
          uint32_t const v754 = v524 + v753;
          uint32_t_4 * const v755 = &(*v397)[v754];
          uint32_t_4 const v756 = *v755;
          uint32_t_4 * const v757 = &(*v751)[v11];
          *v757 = v756;
          uint32_t const v758 = v532 + v753;
          uint32_t_4 * const v759 = &(*v397)[v758];
          uint32_t_4 const v760 = *v759;
          uint32_t_4 * const v761 = &(*v751)[v385];
          *v761 = v760;
          uint32_t const v762 = v538 + v753;
          uint32_t_4 * const v763 = &(*v397)[v762];
          uint32_t_4 const v764 = *v763;
          uint32_t_4 * const v765 = &(*v751)[v383];
          *v765 = v764;
          uint32_t const v766 = v544 + v753;
          uint32_t_4 * const v767 = &(*v397)[v766];
          uint32_t_4 const v768 = *v767;
          uint32_t_4 * const v769 = &(*v751)[v485];
          *v769 = v768;
          uint32_t const v770 = v550 + v753;
          uint32_t_4 * const v771 = &(*v397)[v770];
          uint32_t_4 const v772 = *v771;
          uint32_t_4 * const v773 = &(*v751)[v399];
          *v773 = v772;
          uint32_t const v774 = v556 + v753;
          uint32_t_4 * const v775 = &(*v397)[v774];
          uint32_t_4 const v776 = *v775;
          uint32_t_4 * const v777 = &(*v751)[v488];
          *v777 = v776;
          uint32_t const v778 = v562 + v753;
          uint32_t_4 * const v779 = &(*v397)[v778];
          uint32_t_4 const v780 = *v779;
          uint32_t_4 * const v781 = &(*v751)[v490];
          *v781 = v780;
          uint32_t const v782 = v568 + v753;
          uint32_t_4 * const v783 = &(*v397)[v782];
          uint32_t_4 const v784 = *v783;
          uint32_t_4 * const v785 = &(*v751)[v492];
          *v785 = v784;
          uint32_t_4 const v786 = *v508;
          uint32_t const v787 = v786.i_0;
          uint32_t_4 const v788 = *v509;
          uint32_t const v789 = v788.i_0;
          uint32_t const v790 = v786.i_1;
          uint32_t const v791 = v788.i_1;
          uint32_t_4 const v792 = *v757;
          uint32_t const v793 = v792.i_0;
          uint32_t_4 const v794 = *v761;
          uint32_t const v795 = v794.i_0;
          uint32_t const v796 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v793), "r"(v795) );
            return result;
          }();
          uint32_t_4 const v797 = *v765;
          uint32_t const v798 = v797.i_0;
          uint32_t_4 const v799 = *v769;
          uint32_t const v800 = v799.i_0;
          uint32_t const v801 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v798), "r"(v800) );
            return result;
          }();
          float_4 const v802 = *v494;
          float const v803 = v802.i_0;
          float const v804 = v802.i_1;
          float const v805 = v802.i_2;
          float const v806 = v802.i_3;
          float_4 const v807 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v787), "r"(v789), "r"(v790), "r"(v791), "r"(v796), "r"(v801), "f"(v803), "f"(v804), "f"(v805), "f"(v806) );
            return result;
          }();
          *v494 = v807;
          uint32_t const v808 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v793), "r"(v795) );
            return result;
          }();
          uint32_t const v809 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v798), "r"(v800) );
            return result;
          }();
          float_4 const v810 = *v496;
          float const v811 = v810.i_0;
          float const v812 = v810.i_1;
          float const v813 = v810.i_2;
          float const v814 = v810.i_3;
          float_4 const v815 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v787), "r"(v789), "r"(v790), "r"(v791), "r"(v808), "r"(v809), "f"(v811), "f"(v812), "f"(v813), "f"(v814) );
            return result;
          }();
          *v496 = v815;
          uint32_t const v816 = v792.i_1;
          uint32_t const v817 = v794.i_1;
          uint32_t const v818 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v816), "r"(v817) );
            return result;
          }();
          uint32_t const v819 = v797.i_1;
          uint32_t const v820 = v799.i_1;
          uint32_t const v821 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v819), "r"(v820) );
            return result;
          }();
          float_4 const v822 = *v497;
          float const v823 = v822.i_0;
          float const v824 = v822.i_1;
          float const v825 = v822.i_2;
          float const v826 = v822.i_3;
          float_4 const v827 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v787), "r"(v789), "r"(v790), "r"(v791), "r"(v818), "r"(v821), "f"(v823), "f"(v824), "f"(v825), "f"(v826) );
            return result;
          }();
          *v497 = v827;
          uint32_t const v828 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v816), "r"(v817) );
            return result;
          }();
          uint32_t const v829 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v819), "r"(v820) );
            return result;
          }();
          float_4 const v830 = *v498;
          float const v831 = v830.i_0;
          float const v832 = v830.i_1;
          float const v833 = v830.i_2;
          float const v834 = v830.i_3;
          float_4 const v835 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v787), "r"(v789), "r"(v790), "r"(v791), "r"(v828), "r"(v829), "f"(v831), "f"(v832), "f"(v833), "f"(v834) );
            return result;
          }();
          *v498 = v835;
          uint32_t const v836 = v792.i_2;
          uint32_t const v837 = v794.i_2;
          uint32_t const v838 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v836), "r"(v837) );
            return result;
          }();
          uint32_t const v839 = v797.i_2;
          uint32_t const v840 = v799.i_2;
          uint32_t const v841 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v839), "r"(v840) );
            return result;
          }();
          float_4 const v842 = *v500;
          float const v843 = v842.i_0;
          float const v844 = v842.i_1;
          float const v845 = v842.i_2;
          float const v846 = v842.i_3;
          float_4 const v847 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v787), "r"(v789), "r"(v790), "r"(v791), "r"(v838), "r"(v841), "f"(v843), "f"(v844), "f"(v845), "f"(v846) );
            return result;
          }();
          *v500 = v847;
          uint32_t const v848 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v836), "r"(v837) );
            return result;
          }();
          uint32_t const v849 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v839), "r"(v840) );
            return result;
          }();
          float_4 const v850 = *v502;
          float const v851 = v850.i_0;
          float const v852 = v850.i_1;
          float const v853 = v850.i_2;
          float const v854 = v850.i_3;
          float_4 const v855 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v787), "r"(v789), "r"(v790), "r"(v791), "r"(v848), "r"(v849), "f"(v851), "f"(v852), "f"(v853), "f"(v854) );
            return result;
          }();
          *v502 = v855;
          uint32_t const v856 = v792.i_3;
          uint32_t const v857 = v794.i_3;
          uint32_t const v858 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v856), "r"(v857) );
            return result;
          }();
          uint32_t const v859 = v797.i_3;
          uint32_t const v860 = v799.i_3;
          uint32_t const v861 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v859), "r"(v860) );
            return result;
          }();
          float_4 const v862 = *v504;
          float const v863 = v862.i_0;
          float const v864 = v862.i_1;
          float const v865 = v862.i_2;
          float const v866 = v862.i_3;
          float_4 const v867 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v787), "r"(v789), "r"(v790), "r"(v791), "r"(v858), "r"(v861), "f"(v863), "f"(v864), "f"(v865), "f"(v866) );
            return result;
          }();
          *v504 = v867;
          uint32_t const v868 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v856), "r"(v857) );
            return result;
          }();
          uint32_t const v869 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v859), "r"(v860) );
            return result;
          }();
          float_4 const v870 = *v506;
          float const v871 = v870.i_0;
          float const v872 = v870.i_1;
          float const v873 = v870.i_2;
          float const v874 = v870.i_3;
          float_4 const v875 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v787), "r"(v789), "r"(v790), "r"(v791), "r"(v868), "r"(v869), "f"(v871), "f"(v872), "f"(v873), "f"(v874) );
            return result;
          }();
          *v506 = v875;
          uint32_t const v876 = v786.i_2;
          uint32_t const v877 = v788.i_2;
          uint32_t const v878 = v786.i_3;
          uint32_t const v879 = v788.i_3;
          uint32_t_4 const v880 = *v773;
          uint32_t const v881 = v880.i_0;
          uint32_t_4 const v882 = *v777;
          uint32_t const v883 = v882.i_0;
          uint32_t const v884 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v881), "r"(v883) );
            return result;
          }();
          uint32_t_4 const v885 = *v781;
          uint32_t const v886 = v885.i_0;
          uint32_t_4 const v887 = *v785;
          uint32_t const v888 = v887.i_0;
          uint32_t const v889 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v886), "r"(v888) );
            return result;
          }();
          float_4 const v890 = *v494;
          float const v891 = v890.i_0;
          float const v892 = v890.i_1;
          float const v893 = v890.i_2;
          float const v894 = v890.i_3;
          float_4 const v895 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v876), "r"(v877), "r"(v878), "r"(v879), "r"(v884), "r"(v889), "f"(v891), "f"(v892), "f"(v893), "f"(v894) );
            return result;
          }();
          *v494 = v895;
          uint32_t const v896 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v881), "r"(v883) );
            return result;
          }();
          uint32_t const v897 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v886), "r"(v888) );
            return result;
          }();
          float_4 const v898 = *v496;
          float const v899 = v898.i_0;
          float const v900 = v898.i_1;
          float const v901 = v898.i_2;
          float const v902 = v898.i_3;
          float_4 const v903 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v876), "r"(v877), "r"(v878), "r"(v879), "r"(v896), "r"(v897), "f"(v899), "f"(v900), "f"(v901), "f"(v902) );
            return result;
          }();
          *v496 = v903;
          uint32_t const v904 = v880.i_1;
          uint32_t const v905 = v882.i_1;
          uint32_t const v906 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v904), "r"(v905) );
            return result;
          }();
          uint32_t const v907 = v885.i_1;
          uint32_t const v908 = v887.i_1;
          uint32_t const v909 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v907), "r"(v908) );
            return result;
          }();
          float_4 const v910 = *v497;
          float const v911 = v910.i_0;
          float const v912 = v910.i_1;
          float const v913 = v910.i_2;
          float const v914 = v910.i_3;
          float_4 const v915 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v876), "r"(v877), "r"(v878), "r"(v879), "r"(v906), "r"(v909), "f"(v911), "f"(v912), "f"(v913), "f"(v914) );
            return result;
          }();
          *v497 = v915;
          uint32_t const v916 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v904), "r"(v905) );
            return result;
          }();
          uint32_t const v917 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v907), "r"(v908) );
            return result;
          }();
          float_4 const v918 = *v498;
          float const v919 = v918.i_0;
          float const v920 = v918.i_1;
          float const v921 = v918.i_2;
          float const v922 = v918.i_3;
          float_4 const v923 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v876), "r"(v877), "r"(v878), "r"(v879), "r"(v916), "r"(v917), "f"(v919), "f"(v920), "f"(v921), "f"(v922) );
            return result;
          }();
          *v498 = v923;
          uint32_t const v924 = v880.i_2;
          uint32_t const v925 = v882.i_2;
          uint32_t const v926 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v924), "r"(v925) );
            return result;
          }();
          uint32_t const v927 = v885.i_2;
          uint32_t const v928 = v887.i_2;
          uint32_t const v929 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v927), "r"(v928) );
            return result;
          }();
          float_4 const v930 = *v500;
          float const v931 = v930.i_0;
          float const v932 = v930.i_1;
          float const v933 = v930.i_2;
          float const v934 = v930.i_3;
          float_4 const v935 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v876), "r"(v877), "r"(v878), "r"(v879), "r"(v926), "r"(v929), "f"(v931), "f"(v932), "f"(v933), "f"(v934) );
            return result;
          }();
          *v500 = v935;
          uint32_t const v936 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v924), "r"(v925) );
            return result;
          }();
          uint32_t const v937 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v927), "r"(v928) );
            return result;
          }();
          float_4 const v938 = *v502;
          float const v939 = v938.i_0;
          float const v940 = v938.i_1;
          float const v941 = v938.i_2;
          float const v942 = v938.i_3;
          float_4 const v943 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v876), "r"(v877), "r"(v878), "r"(v879), "r"(v936), "r"(v937), "f"(v939), "f"(v940), "f"(v941), "f"(v942) );
            return result;
          }();
          *v502 = v943;
          uint32_t const v944 = v880.i_3;
          uint32_t const v945 = v882.i_3;
          uint32_t const v946 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v944), "r"(v945) );
            return result;
          }();
          uint32_t const v947 = v885.i_3;
          uint32_t const v948 = v887.i_3;
          uint32_t const v949 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v947), "r"(v948) );
            return result;
          }();
          float_4 const v950 = *v504;
          float const v951 = v950.i_0;
          float const v952 = v950.i_1;
          float const v953 = v950.i_2;
          float const v954 = v950.i_3;
          float_4 const v955 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v876), "r"(v877), "r"(v878), "r"(v879), "r"(v946), "r"(v949), "f"(v951), "f"(v952), "f"(v953), "f"(v954) );
            return result;
          }();
          *v504 = v955;
          uint32_t const v956 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v944), "r"(v945) );
            return result;
          }();
          uint32_t const v957 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v947), "r"(v948) );
            return result;
          }();
          float_4 const v958 = *v506;
          float const v959 = v958.i_0;
          float const v960 = v958.i_1;
          float const v961 = v958.i_2;
          float const v962 = v958.i_3;
          float_4 const v963 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v876), "r"(v877), "r"(v878), "r"(v879), "r"(v956), "r"(v957), "f"(v959), "f"(v960), "f"(v961), "f"(v962) );
            return result;
          }();
          *v506 = v963;
          uint32_t_4 v964_store;
          uint32_t_4 * v964 = &v964_store;
          *v964 = v507;
          uint32_t_4 v965_store;
          uint32_t_4 * v965 = &v965_store;
          *v965 = v507;
          uint32_t const v966 = v510 + v511;
          bool const v967 = v966 < v512;
          if(v967) {
            uint32_t const v968 = 20;
            uint32_t const v969 = v472 * v968;
            uint32_t const v970 = v969 + v399;
            uint32_t const v971 = v970 + v378;
            uint32_t_4 * const v972 = &v0[v971];
            uint32_t_4 const v973 = *v972;
            *v964 = v973;
            uint32_t const v974 = v478 * v968;
            uint32_t const v975 = v974 + v399;
            uint32_t const v976 = v975 + v378;
            uint32_t_4 * const v977 = &v0[v976];
            uint32_t_4 const v978 = *v977;
            *v965 = v978;
          }
          array<uint32_t_4, 8> v979_store = {};
          array<uint32_t_4, 8> * v979 = &v979_store;
          uint32_t const v980 = v966 * v395;
          uint32_t const v981 = v980 + v526;
          uint32_t_4 * const v982 = &(*v397)[v981];
          uint32_t_4 const v983 = *v982;
          uint32_t_4 * const v984 = &(*v979)[v11];
          *v984 = v983;
          uint32_t const v985 = v966 + v385;
          uint32_t const v986 = v985 * v395;
          uint32_t const v987 = v986 + v526;
          uint32_t_4 * const v988 = &(*v397)[v987];
          uint32_t_4 const v989 = *v988;
          uint32_t_4 * const v990 = &(*v979)[v385];
          *v990 = v989;
          uint32_t const v991 = v966 + v383;
          uint32_t const v992 = v991 * v395;
          uint32_t const v993 = v992 + v526;
          uint32_t_4 * const v994 = &(*v397)[v993];
          uint32_t_4 const v995 = *v994;
          uint32_t_4 * const v996 = &(*v979)[v383];
          *v996 = v995;
          uint32_t const v997 = v966 + v485;
          uint32_t const v998 = v997 * v395;
          uint32_t const v999 = v998 + v526;
          uint32_t_4 * const v1000 = &(*v397)[v999];
          uint32_t_4 const v1001 = *v1000;
          uint32_t_4 * const v1002 = &(*v979)[v485];
          *v1002 = v1001;
          uint32_t const v1003 = v966 + v399;
          uint32_t const v1004 = v1003 * v395;
          uint32_t const v1005 = v1004 + v526;
          uint32_t_4 * const v1006 = &(*v397)[v1005];
          uint32_t_4 const v1007 = *v1006;
          uint32_t_4 * const v1008 = &(*v979)[v399];
          *v1008 = v1007;
          uint32_t const v1009 = v966 + v488;
          uint32_t const v1010 = v1009 * v395;
          uint32_t const v1011 = v1010 + v526;
          uint32_t_4 * const v1012 = &(*v397)[v1011];
          uint32_t_4 const v1013 = *v1012;
          uint32_t_4 * const v1014 = &(*v979)[v488];
          *v1014 = v1013;
          uint32_t const v1015 = v966 + v490;
          uint32_t const v1016 = v1015 * v395;
          uint32_t const v1017 = v1016 + v526;
          uint32_t_4 * const v1018 = &(*v397)[v1017];
          uint32_t_4 const v1019 = *v1018;
          uint32_t_4 * const v1020 = &(*v979)[v490];
          *v1020 = v1019;
          uint32_t const v1021 = v966 + v492;
          uint32_t const v1022 = v1021 * v395;
          uint32_t const v1023 = v1022 + v526;
          uint32_t_4 * const v1024 = &(*v397)[v1023];
          uint32_t_4 const v1025 = *v1024;
          uint32_t_4 * const v1026 = &(*v979)[v492];
          *v1026 = v1025;
          uint32_t_4 const v1027 = *v964;
          uint32_t const v1028 = v1027.i_0;
          uint32_t_4 const v1029 = *v965;
          uint32_t const v1030 = v1029.i_0;
          uint32_t const v1031 = v1027.i_1;
          uint32_t const v1032 = v1029.i_1;
          uint32_t_4 const v1033 = *v984;
          uint32_t const v1034 = v1033.i_0;
          uint32_t_4 const v1035 = *v990;
          uint32_t const v1036 = v1035.i_0;
          uint32_t const v1037 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1034), "r"(v1036) );
            return result;
          }();
          uint32_t_4 const v1038 = *v996;
          uint32_t const v1039 = v1038.i_0;
          uint32_t_4 const v1040 = *v1002;
          uint32_t const v1041 = v1040.i_0;
          uint32_t const v1042 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1039), "r"(v1041) );
            return result;
          }();
          float_4 const v1043 = *v482;
          float const v1044 = v1043.i_0;
          float const v1045 = v1043.i_1;
          float const v1046 = v1043.i_2;
          float const v1047 = v1043.i_3;
          float_4 const v1048 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1028), "r"(v1030), "r"(v1031), "r"(v1032), "r"(v1037), "r"(v1042), "f"(v1044), "f"(v1045), "f"(v1046), "f"(v1047) );
            return result;
          }();
          *v482 = v1048;
          uint32_t const v1049 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1034), "r"(v1036) );
            return result;
          }();
          uint32_t const v1050 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1039), "r"(v1041) );
            return result;
          }();
          float_4 const v1051 = *v483;
          float const v1052 = v1051.i_0;
          float const v1053 = v1051.i_1;
          float const v1054 = v1051.i_2;
          float const v1055 = v1051.i_3;
          float_4 const v1056 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1028), "r"(v1030), "r"(v1031), "r"(v1032), "r"(v1049), "r"(v1050), "f"(v1052), "f"(v1053), "f"(v1054), "f"(v1055) );
            return result;
          }();
          *v483 = v1056;
          uint32_t const v1057 = v1033.i_1;
          uint32_t const v1058 = v1035.i_1;
          uint32_t const v1059 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1057), "r"(v1058) );
            return result;
          }();
          uint32_t const v1060 = v1038.i_1;
          uint32_t const v1061 = v1040.i_1;
          uint32_t const v1062 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1060), "r"(v1061) );
            return result;
          }();
          float_4 const v1063 = *v484;
          float const v1064 = v1063.i_0;
          float const v1065 = v1063.i_1;
          float const v1066 = v1063.i_2;
          float const v1067 = v1063.i_3;
          float_4 const v1068 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1028), "r"(v1030), "r"(v1031), "r"(v1032), "r"(v1059), "r"(v1062), "f"(v1064), "f"(v1065), "f"(v1066), "f"(v1067) );
            return result;
          }();
          *v484 = v1068;
          uint32_t const v1069 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1057), "r"(v1058) );
            return result;
          }();
          uint32_t const v1070 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1060), "r"(v1061) );
            return result;
          }();
          float_4 const v1071 = *v486;
          float const v1072 = v1071.i_0;
          float const v1073 = v1071.i_1;
          float const v1074 = v1071.i_2;
          float const v1075 = v1071.i_3;
          float_4 const v1076 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1028), "r"(v1030), "r"(v1031), "r"(v1032), "r"(v1069), "r"(v1070), "f"(v1072), "f"(v1073), "f"(v1074), "f"(v1075) );
            return result;
          }();
          *v486 = v1076;
          uint32_t const v1077 = v1033.i_2;
          uint32_t const v1078 = v1035.i_2;
          uint32_t const v1079 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1077), "r"(v1078) );
            return result;
          }();
          uint32_t const v1080 = v1038.i_2;
          uint32_t const v1081 = v1040.i_2;
          uint32_t const v1082 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1080), "r"(v1081) );
            return result;
          }();
          float_4 const v1083 = *v487;
          float const v1084 = v1083.i_0;
          float const v1085 = v1083.i_1;
          float const v1086 = v1083.i_2;
          float const v1087 = v1083.i_3;
          float_4 const v1088 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1028), "r"(v1030), "r"(v1031), "r"(v1032), "r"(v1079), "r"(v1082), "f"(v1084), "f"(v1085), "f"(v1086), "f"(v1087) );
            return result;
          }();
          *v487 = v1088;
          uint32_t const v1089 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1077), "r"(v1078) );
            return result;
          }();
          uint32_t const v1090 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1080), "r"(v1081) );
            return result;
          }();
          float_4 const v1091 = *v489;
          float const v1092 = v1091.i_0;
          float const v1093 = v1091.i_1;
          float const v1094 = v1091.i_2;
          float const v1095 = v1091.i_3;
          float_4 const v1096 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1028), "r"(v1030), "r"(v1031), "r"(v1032), "r"(v1089), "r"(v1090), "f"(v1092), "f"(v1093), "f"(v1094), "f"(v1095) );
            return result;
          }();
          *v489 = v1096;
          uint32_t const v1097 = v1033.i_3;
          uint32_t const v1098 = v1035.i_3;
          uint32_t const v1099 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1097), "r"(v1098) );
            return result;
          }();
          uint32_t const v1100 = v1038.i_3;
          uint32_t const v1101 = v1040.i_3;
          uint32_t const v1102 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1100), "r"(v1101) );
            return result;
          }();
          float_4 const v1103 = *v491;
          float const v1104 = v1103.i_0;
          float const v1105 = v1103.i_1;
          float const v1106 = v1103.i_2;
          float const v1107 = v1103.i_3;
          float_4 const v1108 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1028), "r"(v1030), "r"(v1031), "r"(v1032), "r"(v1099), "r"(v1102), "f"(v1104), "f"(v1105), "f"(v1106), "f"(v1107) );
            return result;
          }();
          *v491 = v1108;
          uint32_t const v1109 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1097), "r"(v1098) );
            return result;
          }();
          uint32_t const v1110 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1100), "r"(v1101) );
            return result;
          }();
          float_4 const v1111 = *v493;
          float const v1112 = v1111.i_0;
          float const v1113 = v1111.i_1;
          float const v1114 = v1111.i_2;
          float const v1115 = v1111.i_3;
          float_4 const v1116 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1028), "r"(v1030), "r"(v1031), "r"(v1032), "r"(v1109), "r"(v1110), "f"(v1112), "f"(v1113), "f"(v1114), "f"(v1115) );
            return result;
          }();
          *v493 = v1116;
          uint32_t const v1117 = v1027.i_2;
          uint32_t const v1118 = v1029.i_2;
          uint32_t const v1119 = v1027.i_3;
          uint32_t const v1120 = v1029.i_3;
          uint32_t_4 const v1121 = *v1008;
          uint32_t const v1122 = v1121.i_0;
          uint32_t_4 const v1123 = *v1014;
          uint32_t const v1124 = v1123.i_0;
          uint32_t const v1125 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1122), "r"(v1124) );
            return result;
          }();
          uint32_t_4 const v1126 = *v1020;
          uint32_t const v1127 = v1126.i_0;
          uint32_t_4 const v1128 = *v1026;
          uint32_t const v1129 = v1128.i_0;
          uint32_t const v1130 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1127), "r"(v1129) );
            return result;
          }();
          float_4 const v1131 = *v482;
          float const v1132 = v1131.i_0;
          float const v1133 = v1131.i_1;
          float const v1134 = v1131.i_2;
          float const v1135 = v1131.i_3;
          float_4 const v1136 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1117), "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1125), "r"(v1130), "f"(v1132), "f"(v1133), "f"(v1134), "f"(v1135) );
            return result;
          }();
          *v482 = v1136;
          uint32_t const v1137 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1122), "r"(v1124) );
            return result;
          }();
          uint32_t const v1138 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1127), "r"(v1129) );
            return result;
          }();
          float_4 const v1139 = *v483;
          float const v1140 = v1139.i_0;
          float const v1141 = v1139.i_1;
          float const v1142 = v1139.i_2;
          float const v1143 = v1139.i_3;
          float_4 const v1144 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1117), "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1137), "r"(v1138), "f"(v1140), "f"(v1141), "f"(v1142), "f"(v1143) );
            return result;
          }();
          *v483 = v1144;
          uint32_t const v1145 = v1121.i_1;
          uint32_t const v1146 = v1123.i_1;
          uint32_t const v1147 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1145), "r"(v1146) );
            return result;
          }();
          uint32_t const v1148 = v1126.i_1;
          uint32_t const v1149 = v1128.i_1;
          uint32_t const v1150 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1148), "r"(v1149) );
            return result;
          }();
          float_4 const v1151 = *v484;
          float const v1152 = v1151.i_0;
          float const v1153 = v1151.i_1;
          float const v1154 = v1151.i_2;
          float const v1155 = v1151.i_3;
          float_4 const v1156 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1117), "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1147), "r"(v1150), "f"(v1152), "f"(v1153), "f"(v1154), "f"(v1155) );
            return result;
          }();
          *v484 = v1156;
          uint32_t const v1157 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1145), "r"(v1146) );
            return result;
          }();
          uint32_t const v1158 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1148), "r"(v1149) );
            return result;
          }();
          float_4 const v1159 = *v486;
          float const v1160 = v1159.i_0;
          float const v1161 = v1159.i_1;
          float const v1162 = v1159.i_2;
          float const v1163 = v1159.i_3;
          float_4 const v1164 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1117), "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1157), "r"(v1158), "f"(v1160), "f"(v1161), "f"(v1162), "f"(v1163) );
            return result;
          }();
          *v486 = v1164;
          uint32_t const v1165 = v1121.i_2;
          uint32_t const v1166 = v1123.i_2;
          uint32_t const v1167 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1165), "r"(v1166) );
            return result;
          }();
          uint32_t const v1168 = v1126.i_2;
          uint32_t const v1169 = v1128.i_2;
          uint32_t const v1170 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1168), "r"(v1169) );
            return result;
          }();
          float_4 const v1171 = *v487;
          float const v1172 = v1171.i_0;
          float const v1173 = v1171.i_1;
          float const v1174 = v1171.i_2;
          float const v1175 = v1171.i_3;
          float_4 const v1176 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1117), "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1167), "r"(v1170), "f"(v1172), "f"(v1173), "f"(v1174), "f"(v1175) );
            return result;
          }();
          *v487 = v1176;
          uint32_t const v1177 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1165), "r"(v1166) );
            return result;
          }();
          uint32_t const v1178 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1168), "r"(v1169) );
            return result;
          }();
          float_4 const v1179 = *v489;
          float const v1180 = v1179.i_0;
          float const v1181 = v1179.i_1;
          float const v1182 = v1179.i_2;
          float const v1183 = v1179.i_3;
          float_4 const v1184 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1117), "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1177), "r"(v1178), "f"(v1180), "f"(v1181), "f"(v1182), "f"(v1183) );
            return result;
          }();
          *v489 = v1184;
          uint32_t const v1185 = v1121.i_3;
          uint32_t const v1186 = v1123.i_3;
          uint32_t const v1187 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1185), "r"(v1186) );
            return result;
          }();
          uint32_t const v1188 = v1126.i_3;
          uint32_t const v1189 = v1128.i_3;
          uint32_t const v1190 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1188), "r"(v1189) );
            return result;
          }();
          float_4 const v1191 = *v491;
          float const v1192 = v1191.i_0;
          float const v1193 = v1191.i_1;
          float const v1194 = v1191.i_2;
          float const v1195 = v1191.i_3;
          float_4 const v1196 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1117), "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1187), "r"(v1190), "f"(v1192), "f"(v1193), "f"(v1194), "f"(v1195) );
            return result;
          }();
          *v491 = v1196;
          uint32_t const v1197 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1185), "r"(v1186) );
            return result;
          }();
          uint32_t const v1198 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1188), "r"(v1189) );
            return result;
          }();
          float_4 const v1199 = *v493;
          float const v1200 = v1199.i_0;
          float const v1201 = v1199.i_1;
          float const v1202 = v1199.i_2;
          float const v1203 = v1199.i_3;
          float_4 const v1204 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1117), "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1197), "r"(v1198), "f"(v1200), "f"(v1201), "f"(v1202), "f"(v1203) );
            return result;
          }();
          *v493 = v1204;
          array<uint32_t_4, 8> v1205_store = {};
          array<uint32_t_4, 8> * v1205 = &v1205_store;
          uint32_t const v1206 = v980 + v753;
          uint32_t_4 * const v1207 = &(*v397)[v1206];
          uint32_t_4 const v1208 = *v1207;
          uint32_t_4 * const v1209 = &(*v1205)[v11];
          *v1209 = v1208;
          uint32_t const v1210 = v986 + v753;
          uint32_t_4 * const v1211 = &(*v397)[v1210];
          uint32_t_4 const v1212 = *v1211;
          uint32_t_4 * const v1213 = &(*v1205)[v385];
          *v1213 = v1212;
          uint32_t const v1214 = v992 + v753;
          uint32_t_4 * const v1215 = &(*v397)[v1214];
          uint32_t_4 const v1216 = *v1215;
          uint32_t_4 * const v1217 = &(*v1205)[v383];
          *v1217 = v1216;
          uint32_t const v1218 = v998 + v753;
          uint32_t_4 * const v1219 = &(*v397)[v1218];
          uint32_t_4 const v1220 = *v1219;
          uint32_t_4 * const v1221 = &(*v1205)[v485];
          *v1221 = v1220;
          uint32_t const v1222 = v1004 + v753;
          uint32_t_4 * const v1223 = &(*v397)[v1222];
          uint32_t_4 const v1224 = *v1223;
          uint32_t_4 * const v1225 = &(*v1205)[v399];
          *v1225 = v1224;
          uint32_t const v1226 = v1010 + v753;
          uint32_t_4 * const v1227 = &(*v397)[v1226];
          uint32_t_4 const v1228 = *v1227;
          uint32_t_4 * const v1229 = &(*v1205)[v488];
          *v1229 = v1228;
          uint32_t const v1230 = v1016 + v753;
          uint32_t_4 * const v1231 = &(*v397)[v1230];
          uint32_t_4 const v1232 = *v1231;
          uint32_t_4 * const v1233 = &(*v1205)[v490];
          *v1233 = v1232;
          uint32_t const v1234 = v1022 + v753;
          uint32_t_4 * const v1235 = &(*v397)[v1234];
          uint32_t_4 const v1236 = *v1235;
          uint32_t_4 * const v1237 = &(*v1205)[v492];
          *v1237 = v1236;
          uint32_t_4 const v1238 = *v964;
          uint32_t const v1239 = v1238.i_0;
          uint32_t_4 const v1240 = *v965;
          uint32_t const v1241 = v1240.i_0;
          uint32_t const v1242 = v1238.i_1;
          uint32_t const v1243 = v1240.i_1;
          uint32_t_4 const v1244 = *v1209;
          uint32_t const v1245 = v1244.i_0;
          uint32_t_4 const v1246 = *v1213;
          uint32_t const v1247 = v1246.i_0;
          uint32_t const v1248 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1245), "r"(v1247) );
            return result;
          }();
          uint32_t_4 const v1249 = *v1217;
          uint32_t const v1250 = v1249.i_0;
          uint32_t_4 const v1251 = *v1221;
          uint32_t const v1252 = v1251.i_0;
          uint32_t const v1253 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1250), "r"(v1252) );
            return result;
          }();
          float_4 const v1254 = *v494;
          float const v1255 = v1254.i_0;
          float const v1256 = v1254.i_1;
          float const v1257 = v1254.i_2;
          float const v1258 = v1254.i_3;
          float_4 const v1259 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1239), "r"(v1241), "r"(v1242), "r"(v1243), "r"(v1248), "r"(v1253), "f"(v1255), "f"(v1256), "f"(v1257), "f"(v1258) );
            return result;
          }();
          *v494 = v1259;
          uint32_t const v1260 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1245), "r"(v1247) );
            return result;
          }();
          uint32_t const v1261 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1250), "r"(v1252) );
            return result;
          }();
          float_4 const v1262 = *v496;
          float const v1263 = v1262.i_0;
          float const v1264 = v1262.i_1;
          float const v1265 = v1262.i_2;
          float const v1266 = v1262.i_3;
          float_4 const v1267 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1239), "r"(v1241), "r"(v1242), "r"(v1243), "r"(v1260), "r"(v1261), "f"(v1263), "f"(v1264), "f"(v1265), "f"(v1266) );
            return result;
          }();
          *v496 = v1267;
          uint32_t const v1268 = v1244.i_1;
          uint32_t const v1269 = v1246.i_1;
          uint32_t const v1270 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1268), "r"(v1269) );
            return result;
          }();
          uint32_t const v1271 = v1249.i_1;
          uint32_t const v1272 = v1251.i_1;
          uint32_t const v1273 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1271), "r"(v1272) );
            return result;
          }();
          float_4 const v1274 = *v497;
          float const v1275 = v1274.i_0;
          float const v1276 = v1274.i_1;
          float const v1277 = v1274.i_2;
          float const v1278 = v1274.i_3;
          float_4 const v1279 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1239), "r"(v1241), "r"(v1242), "r"(v1243), "r"(v1270), "r"(v1273), "f"(v1275), "f"(v1276), "f"(v1277), "f"(v1278) );
            return result;
          }();
          *v497 = v1279;
          uint32_t const v1280 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1268), "r"(v1269) );
            return result;
          }();
          uint32_t const v1281 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1271), "r"(v1272) );
            return result;
          }();
          float_4 const v1282 = *v498;
          float const v1283 = v1282.i_0;
          float const v1284 = v1282.i_1;
          float const v1285 = v1282.i_2;
          float const v1286 = v1282.i_3;
          float_4 const v1287 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1239), "r"(v1241), "r"(v1242), "r"(v1243), "r"(v1280), "r"(v1281), "f"(v1283), "f"(v1284), "f"(v1285), "f"(v1286) );
            return result;
          }();
          *v498 = v1287;
          uint32_t const v1288 = v1244.i_2;
          uint32_t const v1289 = v1246.i_2;
          uint32_t const v1290 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1288), "r"(v1289) );
            return result;
          }();
          uint32_t const v1291 = v1249.i_2;
          uint32_t const v1292 = v1251.i_2;
          uint32_t const v1293 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1291), "r"(v1292) );
            return result;
          }();
          float_4 const v1294 = *v500;
          float const v1295 = v1294.i_0;
          float const v1296 = v1294.i_1;
          float const v1297 = v1294.i_2;
          float const v1298 = v1294.i_3;
          float_4 const v1299 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1239), "r"(v1241), "r"(v1242), "r"(v1243), "r"(v1290), "r"(v1293), "f"(v1295), "f"(v1296), "f"(v1297), "f"(v1298) );
            return result;
          }();
          *v500 = v1299;
          uint32_t const v1300 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1288), "r"(v1289) );
            return result;
          }();
          uint32_t const v1301 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1291), "r"(v1292) );
            return result;
          }();
          float_4 const v1302 = *v502;
          float const v1303 = v1302.i_0;
          float const v1304 = v1302.i_1;
          float const v1305 = v1302.i_2;
          float const v1306 = v1302.i_3;
          float_4 const v1307 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1239), "r"(v1241), "r"(v1242), "r"(v1243), "r"(v1300), "r"(v1301), "f"(v1303), "f"(v1304), "f"(v1305), "f"(v1306) );
            return result;
          }();
          *v502 = v1307;
          uint32_t const v1308 = v1244.i_3;
          uint32_t const v1309 = v1246.i_3;
          uint32_t const v1310 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1308), "r"(v1309) );
            return result;
          }();
          uint32_t const v1311 = v1249.i_3;
          uint32_t const v1312 = v1251.i_3;
          uint32_t const v1313 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1311), "r"(v1312) );
            return result;
          }();
          float_4 const v1314 = *v504;
          float const v1315 = v1314.i_0;
          float const v1316 = v1314.i_1;
          float const v1317 = v1314.i_2;
          float const v1318 = v1314.i_3;
          float_4 const v1319 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1239), "r"(v1241), "r"(v1242), "r"(v1243), "r"(v1310), "r"(v1313), "f"(v1315), "f"(v1316), "f"(v1317), "f"(v1318) );
            return result;
          }();
          *v504 = v1319;
          uint32_t const v1320 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1308), "r"(v1309) );
            return result;
          }();
          uint32_t const v1321 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1311), "r"(v1312) );
            return result;
          }();
          float_4 const v1322 = *v506;
          float const v1323 = v1322.i_0;
          float const v1324 = v1322.i_1;
          float const v1325 = v1322.i_2;
          float const v1326 = v1322.i_3;
          float_4 const v1327 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1239), "r"(v1241), "r"(v1242), "r"(v1243), "r"(v1320), "r"(v1321), "f"(v1323), "f"(v1324), "f"(v1325), "f"(v1326) );
            return result;
          }();
          *v506 = v1327;
          uint32_t const v1328 = v1238.i_2;
          uint32_t const v1329 = v1240.i_2;
          uint32_t const v1330 = v1238.i_3;
          uint32_t const v1331 = v1240.i_3;
          uint32_t_4 const v1332 = *v1225;
          uint32_t const v1333 = v1332.i_0;
          uint32_t_4 const v1334 = *v1229;
          uint32_t const v1335 = v1334.i_0;
          uint32_t const v1336 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1333), "r"(v1335) );
            return result;
          }();
          uint32_t_4 const v1337 = *v1233;
          uint32_t const v1338 = v1337.i_0;
          uint32_t_4 const v1339 = *v1237;
          uint32_t const v1340 = v1339.i_0;
          uint32_t const v1341 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1338), "r"(v1340) );
            return result;
          }();
          float_4 const v1342 = *v494;
          float const v1343 = v1342.i_0;
          float const v1344 = v1342.i_1;
          float const v1345 = v1342.i_2;
          float const v1346 = v1342.i_3;
          float_4 const v1347 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1328), "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1336), "r"(v1341), "f"(v1343), "f"(v1344), "f"(v1345), "f"(v1346) );
            return result;
          }();
          *v494 = v1347;
          uint32_t const v1348 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1333), "r"(v1335) );
            return result;
          }();
          uint32_t const v1349 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1338), "r"(v1340) );
            return result;
          }();
          float_4 const v1350 = *v496;
          float const v1351 = v1350.i_0;
          float const v1352 = v1350.i_1;
          float const v1353 = v1350.i_2;
          float const v1354 = v1350.i_3;
          float_4 const v1355 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1328), "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1348), "r"(v1349), "f"(v1351), "f"(v1352), "f"(v1353), "f"(v1354) );
            return result;
          }();
          *v496 = v1355;
          uint32_t const v1356 = v1332.i_1;
          uint32_t const v1357 = v1334.i_1;
          uint32_t const v1358 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1356), "r"(v1357) );
            return result;
          }();
          uint32_t const v1359 = v1337.i_1;
          uint32_t const v1360 = v1339.i_1;
          uint32_t const v1361 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1359), "r"(v1360) );
            return result;
          }();
          float_4 const v1362 = *v497;
          float const v1363 = v1362.i_0;
          float const v1364 = v1362.i_1;
          float const v1365 = v1362.i_2;
          float const v1366 = v1362.i_3;
          float_4 const v1367 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1328), "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1358), "r"(v1361), "f"(v1363), "f"(v1364), "f"(v1365), "f"(v1366) );
            return result;
          }();
          *v497 = v1367;
          uint32_t const v1368 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1356), "r"(v1357) );
            return result;
          }();
          uint32_t const v1369 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1359), "r"(v1360) );
            return result;
          }();
          float_4 const v1370 = *v498;
          float const v1371 = v1370.i_0;
          float const v1372 = v1370.i_1;
          float const v1373 = v1370.i_2;
          float const v1374 = v1370.i_3;
          float_4 const v1375 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1328), "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1368), "r"(v1369), "f"(v1371), "f"(v1372), "f"(v1373), "f"(v1374) );
            return result;
          }();
          *v498 = v1375;
          uint32_t const v1376 = v1332.i_2;
          uint32_t const v1377 = v1334.i_2;
          uint32_t const v1378 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1376), "r"(v1377) );
            return result;
          }();
          uint32_t const v1379 = v1337.i_2;
          uint32_t const v1380 = v1339.i_2;
          uint32_t const v1381 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1379), "r"(v1380) );
            return result;
          }();
          float_4 const v1382 = *v500;
          float const v1383 = v1382.i_0;
          float const v1384 = v1382.i_1;
          float const v1385 = v1382.i_2;
          float const v1386 = v1382.i_3;
          float_4 const v1387 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1328), "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1378), "r"(v1381), "f"(v1383), "f"(v1384), "f"(v1385), "f"(v1386) );
            return result;
          }();
          *v500 = v1387;
          uint32_t const v1388 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1376), "r"(v1377) );
            return result;
          }();
          uint32_t const v1389 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1379), "r"(v1380) );
            return result;
          }();
          float_4 const v1390 = *v502;
          float const v1391 = v1390.i_0;
          float const v1392 = v1390.i_1;
          float const v1393 = v1390.i_2;
          float const v1394 = v1390.i_3;
          float_4 const v1395 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1328), "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1388), "r"(v1389), "f"(v1391), "f"(v1392), "f"(v1393), "f"(v1394) );
            return result;
          }();
          *v502 = v1395;
          uint32_t const v1396 = v1332.i_3;
          uint32_t const v1397 = v1334.i_3;
          uint32_t const v1398 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1396), "r"(v1397) );
            return result;
          }();
          uint32_t const v1399 = v1337.i_3;
          uint32_t const v1400 = v1339.i_3;
          uint32_t const v1401 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1399), "r"(v1400) );
            return result;
          }();
          float_4 const v1402 = *v504;
          float const v1403 = v1402.i_0;
          float const v1404 = v1402.i_1;
          float const v1405 = v1402.i_2;
          float const v1406 = v1402.i_3;
          float_4 const v1407 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1328), "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1398), "r"(v1401), "f"(v1403), "f"(v1404), "f"(v1405), "f"(v1406) );
            return result;
          }();
          *v504 = v1407;
          uint32_t const v1408 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1396), "r"(v1397) );
            return result;
          }();
          uint32_t const v1409 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1399), "r"(v1400) );
            return result;
          }();
          float_4 const v1410 = *v506;
          float const v1411 = v1410.i_0;
          float const v1412 = v1410.i_1;
          float const v1413 = v1410.i_2;
          float const v1414 = v1410.i_3;
          float_4 const v1415 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1328), "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1408), "r"(v1409), "f"(v1411), "f"(v1412), "f"(v1413), "f"(v1414) );
            return result;
          }();
          *v506 = v1415;
          uint32_t_4 v1416_store;
          uint32_t_4 * v1416 = &v1416_store;
          *v1416 = v507;
          uint32_t_4 v1417_store;
          uint32_t_4 * v1417 = &v1417_store;
          *v1417 = v507;
          uint32_t const v1418 = 64;
          uint32_t const v1419 = v1418 + v511;
          bool const v1420 = v1419 < v512;
          if(v1420) {
            uint32_t const v1421 = 20;
            uint32_t const v1422 = v472 * v1421;
            uint32_t const v1423 = v1422 + v469;
            uint32_t const v1424 = v1423 + v378;
            uint32_t_4 * const v1425 = &v0[v1424];
            uint32_t_4 const v1426 = *v1425;
            *v1416 = v1426;
            uint32_t const v1427 = v478 * v1421;
            uint32_t const v1428 = v1427 + v469;
            uint32_t const v1429 = v1428 + v378;
            uint32_t_4 * const v1430 = &v0[v1429];
            uint32_t_4 const v1431 = *v1430;
            *v1417 = v1431;
          }
          array<uint32_t_4, 8> v1432_store = {};
          array<uint32_t_4, 8> * v1432 = &v1432_store;
          uint32_t const v1433 = v1419 * v395;
          uint32_t const v1434 = v1433 + v526;
          uint32_t_4 * const v1435 = &(*v397)[v1434];
          uint32_t_4 const v1436 = *v1435;
          uint32_t_4 * const v1437 = &(*v1432)[v11];
          *v1437 = v1436;
          uint32_t const v1438 = v1419 + v385;
          uint32_t const v1439 = v1438 * v395;
          uint32_t const v1440 = v1439 + v526;
          uint32_t_4 * const v1441 = &(*v397)[v1440];
          uint32_t_4 const v1442 = *v1441;
          uint32_t_4 * const v1443 = &(*v1432)[v385];
          *v1443 = v1442;
          uint32_t const v1444 = v1419 + v383;
          uint32_t const v1445 = v1444 * v395;
          uint32_t const v1446 = v1445 + v526;
          uint32_t_4 * const v1447 = &(*v397)[v1446];
          uint32_t_4 const v1448 = *v1447;
          uint32_t_4 * const v1449 = &(*v1432)[v383];
          *v1449 = v1448;
          uint32_t const v1450 = v1419 + v485;
          uint32_t const v1451 = v1450 * v395;
          uint32_t const v1452 = v1451 + v526;
          uint32_t_4 * const v1453 = &(*v397)[v1452];
          uint32_t_4 const v1454 = *v1453;
          uint32_t_4 * const v1455 = &(*v1432)[v485];
          *v1455 = v1454;
          uint32_t const v1456 = v1419 + v399;
          uint32_t const v1457 = v1456 * v395;
          uint32_t const v1458 = v1457 + v526;
          uint32_t_4 * const v1459 = &(*v397)[v1458];
          uint32_t_4 const v1460 = *v1459;
          uint32_t_4 * const v1461 = &(*v1432)[v399];
          *v1461 = v1460;
          uint32_t const v1462 = v1419 + v488;
          uint32_t const v1463 = v1462 * v395;
          uint32_t const v1464 = v1463 + v526;
          uint32_t_4 * const v1465 = &(*v397)[v1464];
          uint32_t_4 const v1466 = *v1465;
          uint32_t_4 * const v1467 = &(*v1432)[v488];
          *v1467 = v1466;
          uint32_t const v1468 = v1419 + v490;
          uint32_t const v1469 = v1468 * v395;
          uint32_t const v1470 = v1469 + v526;
          uint32_t_4 * const v1471 = &(*v397)[v1470];
          uint32_t_4 const v1472 = *v1471;
          uint32_t_4 * const v1473 = &(*v1432)[v490];
          *v1473 = v1472;
          uint32_t const v1474 = v1419 + v492;
          uint32_t const v1475 = v1474 * v395;
          uint32_t const v1476 = v1475 + v526;
          uint32_t_4 * const v1477 = &(*v397)[v1476];
          uint32_t_4 const v1478 = *v1477;
          uint32_t_4 * const v1479 = &(*v1432)[v492];
          *v1479 = v1478;
          uint32_t_4 const v1480 = *v1416;
          uint32_t const v1481 = v1480.i_0;
          uint32_t_4 const v1482 = *v1417;
          uint32_t const v1483 = v1482.i_0;
          uint32_t const v1484 = v1480.i_1;
          uint32_t const v1485 = v1482.i_1;
          uint32_t_4 const v1486 = *v1437;
          uint32_t const v1487 = v1486.i_0;
          uint32_t_4 const v1488 = *v1443;
          uint32_t const v1489 = v1488.i_0;
          uint32_t const v1490 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1487), "r"(v1489) );
            return result;
          }();
          uint32_t_4 const v1491 = *v1449;
          uint32_t const v1492 = v1491.i_0;
          uint32_t_4 const v1493 = *v1455;
          uint32_t const v1494 = v1493.i_0;
          uint32_t const v1495 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1492), "r"(v1494) );
            return result;
          }();
          float_4 const v1496 = *v482;
          float const v1497 = v1496.i_0;
          float const v1498 = v1496.i_1;
          float const v1499 = v1496.i_2;
          float const v1500 = v1496.i_3;
          float_4 const v1501 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1481), "r"(v1483), "r"(v1484), "r"(v1485), "r"(v1490), "r"(v1495), "f"(v1497), "f"(v1498), "f"(v1499), "f"(v1500) );
            return result;
          }();
          *v482 = v1501;
          uint32_t const v1502 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1487), "r"(v1489) );
            return result;
          }();
          uint32_t const v1503 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1492), "r"(v1494) );
            return result;
          }();
          float_4 const v1504 = *v483;
          float const v1505 = v1504.i_0;
          float const v1506 = v1504.i_1;
          float const v1507 = v1504.i_2;
          float const v1508 = v1504.i_3;
          float_4 const v1509 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1481), "r"(v1483), "r"(v1484), "r"(v1485), "r"(v1502), "r"(v1503), "f"(v1505), "f"(v1506), "f"(v1507), "f"(v1508) );
            return result;
          }();
          *v483 = v1509;
          uint32_t const v1510 = v1486.i_1;
          uint32_t const v1511 = v1488.i_1;
          uint32_t const v1512 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1510), "r"(v1511) );
            return result;
          }();
          uint32_t const v1513 = v1491.i_1;
          uint32_t const v1514 = v1493.i_1;
          uint32_t const v1515 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1513), "r"(v1514) );
            return result;
          }();
          float_4 const v1516 = *v484;
          float const v1517 = v1516.i_0;
          float const v1518 = v1516.i_1;
          float const v1519 = v1516.i_2;
          float const v1520 = v1516.i_3;
          float_4 const v1521 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1481), "r"(v1483), "r"(v1484), "r"(v1485), "r"(v1512), "r"(v1515), "f"(v1517), "f"(v1518), "f"(v1519), "f"(v1520) );
            return result;
          }();
          *v484 = v1521;
          uint32_t const v1522 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1510), "r"(v1511) );
            return result;
          }();
          uint32_t const v1523 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1513), "r"(v1514) );
            return result;
          }();
          float_4 const v1524 = *v486;
          float const v1525 = v1524.i_0;
          float const v1526 = v1524.i_1;
          float const v1527 = v1524.i_2;
          float const v1528 = v1524.i_3;
          float_4 const v1529 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1481), "r"(v1483), "r"(v1484), "r"(v1485), "r"(v1522), "r"(v1523), "f"(v1525), "f"(v1526), "f"(v1527), "f"(v1528) );
            return result;
          }();
          *v486 = v1529;
          uint32_t const v1530 = v1486.i_2;
          uint32_t const v1531 = v1488.i_2;
          uint32_t const v1532 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1530), "r"(v1531) );
            return result;
          }();
          uint32_t const v1533 = v1491.i_2;
          uint32_t const v1534 = v1493.i_2;
          uint32_t const v1535 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1533), "r"(v1534) );
            return result;
          }();
          float_4 const v1536 = *v487;
          float const v1537 = v1536.i_0;
          float const v1538 = v1536.i_1;
          float const v1539 = v1536.i_2;
          float const v1540 = v1536.i_3;
          float_4 const v1541 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1481), "r"(v1483), "r"(v1484), "r"(v1485), "r"(v1532), "r"(v1535), "f"(v1537), "f"(v1538), "f"(v1539), "f"(v1540) );
            return result;
          }();
          *v487 = v1541;
          uint32_t const v1542 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1530), "r"(v1531) );
            return result;
          }();
          uint32_t const v1543 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1533), "r"(v1534) );
            return result;
          }();
          float_4 const v1544 = *v489;
          float const v1545 = v1544.i_0;
          float const v1546 = v1544.i_1;
          float const v1547 = v1544.i_2;
          float const v1548 = v1544.i_3;
          float_4 const v1549 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1481), "r"(v1483), "r"(v1484), "r"(v1485), "r"(v1542), "r"(v1543), "f"(v1545), "f"(v1546), "f"(v1547), "f"(v1548) );
            return result;
          }();
          *v489 = v1549;
          uint32_t const v1550 = v1486.i_3;
          uint32_t const v1551 = v1488.i_3;
          uint32_t const v1552 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1550), "r"(v1551) );
            return result;
          }();
          uint32_t const v1553 = v1491.i_3;
          uint32_t const v1554 = v1493.i_3;
          uint32_t const v1555 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1553), "r"(v1554) );
            return result;
          }();
          float_4 const v1556 = *v491;
          float const v1557 = v1556.i_0;
          float const v1558 = v1556.i_1;
          float const v1559 = v1556.i_2;
          float const v1560 = v1556.i_3;
          float_4 const v1561 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1481), "r"(v1483), "r"(v1484), "r"(v1485), "r"(v1552), "r"(v1555), "f"(v1557), "f"(v1558), "f"(v1559), "f"(v1560) );
            return result;
          }();
          *v491 = v1561;
          uint32_t const v1562 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1550), "r"(v1551) );
            return result;
          }();
          uint32_t const v1563 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1553), "r"(v1554) );
            return result;
          }();
          float_4 const v1564 = *v493;
          float const v1565 = v1564.i_0;
          float const v1566 = v1564.i_1;
          float const v1567 = v1564.i_2;
          float const v1568 = v1564.i_3;
          float_4 const v1569 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1481), "r"(v1483), "r"(v1484), "r"(v1485), "r"(v1562), "r"(v1563), "f"(v1565), "f"(v1566), "f"(v1567), "f"(v1568) );
            return result;
          }();
          *v493 = v1569;
          uint32_t const v1570 = v1480.i_2;
          uint32_t const v1571 = v1482.i_2;
          uint32_t const v1572 = v1480.i_3;
          uint32_t const v1573 = v1482.i_3;
          uint32_t_4 const v1574 = *v1461;
          uint32_t const v1575 = v1574.i_0;
          uint32_t_4 const v1576 = *v1467;
          uint32_t const v1577 = v1576.i_0;
          uint32_t const v1578 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1575), "r"(v1577) );
            return result;
          }();
          uint32_t_4 const v1579 = *v1473;
          uint32_t const v1580 = v1579.i_0;
          uint32_t_4 const v1581 = *v1479;
          uint32_t const v1582 = v1581.i_0;
          uint32_t const v1583 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1580), "r"(v1582) );
            return result;
          }();
          float_4 const v1584 = *v482;
          float const v1585 = v1584.i_0;
          float const v1586 = v1584.i_1;
          float const v1587 = v1584.i_2;
          float const v1588 = v1584.i_3;
          float_4 const v1589 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1570), "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1578), "r"(v1583), "f"(v1585), "f"(v1586), "f"(v1587), "f"(v1588) );
            return result;
          }();
          *v482 = v1589;
          uint32_t const v1590 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1575), "r"(v1577) );
            return result;
          }();
          uint32_t const v1591 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1580), "r"(v1582) );
            return result;
          }();
          float_4 const v1592 = *v483;
          float const v1593 = v1592.i_0;
          float const v1594 = v1592.i_1;
          float const v1595 = v1592.i_2;
          float const v1596 = v1592.i_3;
          float_4 const v1597 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1570), "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1590), "r"(v1591), "f"(v1593), "f"(v1594), "f"(v1595), "f"(v1596) );
            return result;
          }();
          *v483 = v1597;
          uint32_t const v1598 = v1574.i_1;
          uint32_t const v1599 = v1576.i_1;
          uint32_t const v1600 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1598), "r"(v1599) );
            return result;
          }();
          uint32_t const v1601 = v1579.i_1;
          uint32_t const v1602 = v1581.i_1;
          uint32_t const v1603 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1601), "r"(v1602) );
            return result;
          }();
          float_4 const v1604 = *v484;
          float const v1605 = v1604.i_0;
          float const v1606 = v1604.i_1;
          float const v1607 = v1604.i_2;
          float const v1608 = v1604.i_3;
          float_4 const v1609 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1570), "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1600), "r"(v1603), "f"(v1605), "f"(v1606), "f"(v1607), "f"(v1608) );
            return result;
          }();
          *v484 = v1609;
          uint32_t const v1610 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1598), "r"(v1599) );
            return result;
          }();
          uint32_t const v1611 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1601), "r"(v1602) );
            return result;
          }();
          float_4 const v1612 = *v486;
          float const v1613 = v1612.i_0;
          float const v1614 = v1612.i_1;
          float const v1615 = v1612.i_2;
          float const v1616 = v1612.i_3;
          float_4 const v1617 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1570), "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1610), "r"(v1611), "f"(v1613), "f"(v1614), "f"(v1615), "f"(v1616) );
            return result;
          }();
          *v486 = v1617;
          uint32_t const v1618 = v1574.i_2;
          uint32_t const v1619 = v1576.i_2;
          uint32_t const v1620 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1618), "r"(v1619) );
            return result;
          }();
          uint32_t const v1621 = v1579.i_2;
          uint32_t const v1622 = v1581.i_2;
          uint32_t const v1623 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1621), "r"(v1622) );
            return result;
          }();
          float_4 const v1624 = *v487;
          float const v1625 = v1624.i_0;
          float const v1626 = v1624.i_1;
          float const v1627 = v1624.i_2;
          float const v1628 = v1624.i_3;
          float_4 const v1629 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1570), "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1620), "r"(v1623), "f"(v1625), "f"(v1626), "f"(v1627), "f"(v1628) );
            return result;
          }();
          *v487 = v1629;
          uint32_t const v1630 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1618), "r"(v1619) );
            return result;
          }();
          uint32_t const v1631 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1621), "r"(v1622) );
            return result;
          }();
          float_4 const v1632 = *v489;
          float const v1633 = v1632.i_0;
          float const v1634 = v1632.i_1;
          float const v1635 = v1632.i_2;
          float const v1636 = v1632.i_3;
          float_4 const v1637 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1570), "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1630), "r"(v1631), "f"(v1633), "f"(v1634), "f"(v1635), "f"(v1636) );
            return result;
          }();
          *v489 = v1637;
          uint32_t const v1638 = v1574.i_3;
          uint32_t const v1639 = v1576.i_3;
          uint32_t const v1640 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1638), "r"(v1639) );
            return result;
          }();
          uint32_t const v1641 = v1579.i_3;
          uint32_t const v1642 = v1581.i_3;
          uint32_t const v1643 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1641), "r"(v1642) );
            return result;
          }();
          float_4 const v1644 = *v491;
          float const v1645 = v1644.i_0;
          float const v1646 = v1644.i_1;
          float const v1647 = v1644.i_2;
          float const v1648 = v1644.i_3;
          float_4 const v1649 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1570), "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1640), "r"(v1643), "f"(v1645), "f"(v1646), "f"(v1647), "f"(v1648) );
            return result;
          }();
          *v491 = v1649;
          uint32_t const v1650 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1638), "r"(v1639) );
            return result;
          }();
          uint32_t const v1651 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1641), "r"(v1642) );
            return result;
          }();
          float_4 const v1652 = *v493;
          float const v1653 = v1652.i_0;
          float const v1654 = v1652.i_1;
          float const v1655 = v1652.i_2;
          float const v1656 = v1652.i_3;
          float_4 const v1657 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1570), "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1650), "r"(v1651), "f"(v1653), "f"(v1654), "f"(v1655), "f"(v1656) );
            return result;
          }();
          *v493 = v1657;
          array<uint32_t_4, 8> v1658_store = {};
          array<uint32_t_4, 8> * v1658 = &v1658_store;
          uint32_t const v1659 = v1433 + v753;
          uint32_t_4 * const v1660 = &(*v397)[v1659];
          uint32_t_4 const v1661 = *v1660;
          uint32_t_4 * const v1662 = &(*v1658)[v11];
          *v1662 = v1661;
          uint32_t const v1663 = v1439 + v753;
          uint32_t_4 * const v1664 = &(*v397)[v1663];
          uint32_t_4 const v1665 = *v1664;
          uint32_t_4 * const v1666 = &(*v1658)[v385];
          *v1666 = v1665;
          uint32_t const v1667 = v1445 + v753;
          uint32_t_4 * const v1668 = &(*v397)[v1667];
          uint32_t_4 const v1669 = *v1668;
          uint32_t_4 * const v1670 = &(*v1658)[v383];
          *v1670 = v1669;
          uint32_t const v1671 = v1451 + v753;
          uint32_t_4 * const v1672 = &(*v397)[v1671];
          uint32_t_4 const v1673 = *v1672;
          uint32_t_4 * const v1674 = &(*v1658)[v485];
          *v1674 = v1673;
          uint32_t const v1675 = v1457 + v753;
          uint32_t_4 * const v1676 = &(*v397)[v1675];
          uint32_t_4 const v1677 = *v1676;
          uint32_t_4 * const v1678 = &(*v1658)[v399];
          *v1678 = v1677;
          uint32_t const v1679 = v1463 + v753;
          uint32_t_4 * const v1680 = &(*v397)[v1679];
          uint32_t_4 const v1681 = *v1680;
          uint32_t_4 * const v1682 = &(*v1658)[v488];
          *v1682 = v1681;
          uint32_t const v1683 = v1469 + v753;
          uint32_t_4 * const v1684 = &(*v397)[v1683];
          uint32_t_4 const v1685 = *v1684;
          uint32_t_4 * const v1686 = &(*v1658)[v490];
          *v1686 = v1685;
          uint32_t const v1687 = v1475 + v753;
          uint32_t_4 * const v1688 = &(*v397)[v1687];
          uint32_t_4 const v1689 = *v1688;
          uint32_t_4 * const v1690 = &(*v1658)[v492];
          *v1690 = v1689;
          uint32_t_4 const v1691 = *v1416;
          uint32_t const v1692 = v1691.i_0;
          uint32_t_4 const v1693 = *v1417;
          uint32_t const v1694 = v1693.i_0;
          uint32_t const v1695 = v1691.i_1;
          uint32_t const v1696 = v1693.i_1;
          uint32_t_4 const v1697 = *v1662;
          uint32_t const v1698 = v1697.i_0;
          uint32_t_4 const v1699 = *v1666;
          uint32_t const v1700 = v1699.i_0;
          uint32_t const v1701 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1698), "r"(v1700) );
            return result;
          }();
          uint32_t_4 const v1702 = *v1670;
          uint32_t const v1703 = v1702.i_0;
          uint32_t_4 const v1704 = *v1674;
          uint32_t const v1705 = v1704.i_0;
          uint32_t const v1706 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1703), "r"(v1705) );
            return result;
          }();
          float_4 const v1707 = *v494;
          float const v1708 = v1707.i_0;
          float const v1709 = v1707.i_1;
          float const v1710 = v1707.i_2;
          float const v1711 = v1707.i_3;
          float_4 const v1712 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1692), "r"(v1694), "r"(v1695), "r"(v1696), "r"(v1701), "r"(v1706), "f"(v1708), "f"(v1709), "f"(v1710), "f"(v1711) );
            return result;
          }();
          *v494 = v1712;
          uint32_t const v1713 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1698), "r"(v1700) );
            return result;
          }();
          uint32_t const v1714 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1703), "r"(v1705) );
            return result;
          }();
          float_4 const v1715 = *v496;
          float const v1716 = v1715.i_0;
          float const v1717 = v1715.i_1;
          float const v1718 = v1715.i_2;
          float const v1719 = v1715.i_3;
          float_4 const v1720 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1692), "r"(v1694), "r"(v1695), "r"(v1696), "r"(v1713), "r"(v1714), "f"(v1716), "f"(v1717), "f"(v1718), "f"(v1719) );
            return result;
          }();
          *v496 = v1720;
          uint32_t const v1721 = v1697.i_1;
          uint32_t const v1722 = v1699.i_1;
          uint32_t const v1723 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1721), "r"(v1722) );
            return result;
          }();
          uint32_t const v1724 = v1702.i_1;
          uint32_t const v1725 = v1704.i_1;
          uint32_t const v1726 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1724), "r"(v1725) );
            return result;
          }();
          float_4 const v1727 = *v497;
          float const v1728 = v1727.i_0;
          float const v1729 = v1727.i_1;
          float const v1730 = v1727.i_2;
          float const v1731 = v1727.i_3;
          float_4 const v1732 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1692), "r"(v1694), "r"(v1695), "r"(v1696), "r"(v1723), "r"(v1726), "f"(v1728), "f"(v1729), "f"(v1730), "f"(v1731) );
            return result;
          }();
          *v497 = v1732;
          uint32_t const v1733 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1721), "r"(v1722) );
            return result;
          }();
          uint32_t const v1734 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1724), "r"(v1725) );
            return result;
          }();
          float_4 const v1735 = *v498;
          float const v1736 = v1735.i_0;
          float const v1737 = v1735.i_1;
          float const v1738 = v1735.i_2;
          float const v1739 = v1735.i_3;
          float_4 const v1740 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1692), "r"(v1694), "r"(v1695), "r"(v1696), "r"(v1733), "r"(v1734), "f"(v1736), "f"(v1737), "f"(v1738), "f"(v1739) );
            return result;
          }();
          *v498 = v1740;
          uint32_t const v1741 = v1697.i_2;
          uint32_t const v1742 = v1699.i_2;
          uint32_t const v1743 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1741), "r"(v1742) );
            return result;
          }();
          uint32_t const v1744 = v1702.i_2;
          uint32_t const v1745 = v1704.i_2;
          uint32_t const v1746 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1744), "r"(v1745) );
            return result;
          }();
          float_4 const v1747 = *v500;
          float const v1748 = v1747.i_0;
          float const v1749 = v1747.i_1;
          float const v1750 = v1747.i_2;
          float const v1751 = v1747.i_3;
          float_4 const v1752 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1692), "r"(v1694), "r"(v1695), "r"(v1696), "r"(v1743), "r"(v1746), "f"(v1748), "f"(v1749), "f"(v1750), "f"(v1751) );
            return result;
          }();
          *v500 = v1752;
          uint32_t const v1753 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1741), "r"(v1742) );
            return result;
          }();
          uint32_t const v1754 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1744), "r"(v1745) );
            return result;
          }();
          float_4 const v1755 = *v502;
          float const v1756 = v1755.i_0;
          float const v1757 = v1755.i_1;
          float const v1758 = v1755.i_2;
          float const v1759 = v1755.i_3;
          float_4 const v1760 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1692), "r"(v1694), "r"(v1695), "r"(v1696), "r"(v1753), "r"(v1754), "f"(v1756), "f"(v1757), "f"(v1758), "f"(v1759) );
            return result;
          }();
          *v502 = v1760;
          uint32_t const v1761 = v1697.i_3;
          uint32_t const v1762 = v1699.i_3;
          uint32_t const v1763 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1761), "r"(v1762) );
            return result;
          }();
          uint32_t const v1764 = v1702.i_3;
          uint32_t const v1765 = v1704.i_3;
          uint32_t const v1766 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1764), "r"(v1765) );
            return result;
          }();
          float_4 const v1767 = *v504;
          float const v1768 = v1767.i_0;
          float const v1769 = v1767.i_1;
          float const v1770 = v1767.i_2;
          float const v1771 = v1767.i_3;
          float_4 const v1772 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1692), "r"(v1694), "r"(v1695), "r"(v1696), "r"(v1763), "r"(v1766), "f"(v1768), "f"(v1769), "f"(v1770), "f"(v1771) );
            return result;
          }();
          *v504 = v1772;
          uint32_t const v1773 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1761), "r"(v1762) );
            return result;
          }();
          uint32_t const v1774 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1764), "r"(v1765) );
            return result;
          }();
          float_4 const v1775 = *v506;
          float const v1776 = v1775.i_0;
          float const v1777 = v1775.i_1;
          float const v1778 = v1775.i_2;
          float const v1779 = v1775.i_3;
          float_4 const v1780 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1692), "r"(v1694), "r"(v1695), "r"(v1696), "r"(v1773), "r"(v1774), "f"(v1776), "f"(v1777), "f"(v1778), "f"(v1779) );
            return result;
          }();
          *v506 = v1780;
          uint32_t const v1781 = v1691.i_2;
          uint32_t const v1782 = v1693.i_2;
          uint32_t const v1783 = v1691.i_3;
          uint32_t const v1784 = v1693.i_3;
          uint32_t_4 const v1785 = *v1678;
          uint32_t const v1786 = v1785.i_0;
          uint32_t_4 const v1787 = *v1682;
          uint32_t const v1788 = v1787.i_0;
          uint32_t const v1789 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1786), "r"(v1788) );
            return result;
          }();
          uint32_t_4 const v1790 = *v1686;
          uint32_t const v1791 = v1790.i_0;
          uint32_t_4 const v1792 = *v1690;
          uint32_t const v1793 = v1792.i_0;
          uint32_t const v1794 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1791), "r"(v1793) );
            return result;
          }();
          float_4 const v1795 = *v494;
          float const v1796 = v1795.i_0;
          float const v1797 = v1795.i_1;
          float const v1798 = v1795.i_2;
          float const v1799 = v1795.i_3;
          float_4 const v1800 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1781), "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1789), "r"(v1794), "f"(v1796), "f"(v1797), "f"(v1798), "f"(v1799) );
            return result;
          }();
          *v494 = v1800;
          uint32_t const v1801 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1786), "r"(v1788) );
            return result;
          }();
          uint32_t const v1802 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1791), "r"(v1793) );
            return result;
          }();
          float_4 const v1803 = *v496;
          float const v1804 = v1803.i_0;
          float const v1805 = v1803.i_1;
          float const v1806 = v1803.i_2;
          float const v1807 = v1803.i_3;
          float_4 const v1808 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1781), "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1801), "r"(v1802), "f"(v1804), "f"(v1805), "f"(v1806), "f"(v1807) );
            return result;
          }();
          *v496 = v1808;
          uint32_t const v1809 = v1785.i_1;
          uint32_t const v1810 = v1787.i_1;
          uint32_t const v1811 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1809), "r"(v1810) );
            return result;
          }();
          uint32_t const v1812 = v1790.i_1;
          uint32_t const v1813 = v1792.i_1;
          uint32_t const v1814 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1812), "r"(v1813) );
            return result;
          }();
          float_4 const v1815 = *v497;
          float const v1816 = v1815.i_0;
          float const v1817 = v1815.i_1;
          float const v1818 = v1815.i_2;
          float const v1819 = v1815.i_3;
          float_4 const v1820 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1781), "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1811), "r"(v1814), "f"(v1816), "f"(v1817), "f"(v1818), "f"(v1819) );
            return result;
          }();
          *v497 = v1820;
          uint32_t const v1821 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1809), "r"(v1810) );
            return result;
          }();
          uint32_t const v1822 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1812), "r"(v1813) );
            return result;
          }();
          float_4 const v1823 = *v498;
          float const v1824 = v1823.i_0;
          float const v1825 = v1823.i_1;
          float const v1826 = v1823.i_2;
          float const v1827 = v1823.i_3;
          float_4 const v1828 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1781), "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1821), "r"(v1822), "f"(v1824), "f"(v1825), "f"(v1826), "f"(v1827) );
            return result;
          }();
          *v498 = v1828;
          uint32_t const v1829 = v1785.i_2;
          uint32_t const v1830 = v1787.i_2;
          uint32_t const v1831 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1829), "r"(v1830) );
            return result;
          }();
          uint32_t const v1832 = v1790.i_2;
          uint32_t const v1833 = v1792.i_2;
          uint32_t const v1834 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1832), "r"(v1833) );
            return result;
          }();
          float_4 const v1835 = *v500;
          float const v1836 = v1835.i_0;
          float const v1837 = v1835.i_1;
          float const v1838 = v1835.i_2;
          float const v1839 = v1835.i_3;
          float_4 const v1840 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1781), "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1831), "r"(v1834), "f"(v1836), "f"(v1837), "f"(v1838), "f"(v1839) );
            return result;
          }();
          *v500 = v1840;
          uint32_t const v1841 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1829), "r"(v1830) );
            return result;
          }();
          uint32_t const v1842 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1832), "r"(v1833) );
            return result;
          }();
          float_4 const v1843 = *v502;
          float const v1844 = v1843.i_0;
          float const v1845 = v1843.i_1;
          float const v1846 = v1843.i_2;
          float const v1847 = v1843.i_3;
          float_4 const v1848 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1781), "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1841), "r"(v1842), "f"(v1844), "f"(v1845), "f"(v1846), "f"(v1847) );
            return result;
          }();
          *v502 = v1848;
          uint32_t const v1849 = v1785.i_3;
          uint32_t const v1850 = v1787.i_3;
          uint32_t const v1851 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1849), "r"(v1850) );
            return result;
          }();
          uint32_t const v1852 = v1790.i_3;
          uint32_t const v1853 = v1792.i_3;
          uint32_t const v1854 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1852), "r"(v1853) );
            return result;
          }();
          float_4 const v1855 = *v504;
          float const v1856 = v1855.i_0;
          float const v1857 = v1855.i_1;
          float const v1858 = v1855.i_2;
          float const v1859 = v1855.i_3;
          float_4 const v1860 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1781), "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1851), "r"(v1854), "f"(v1856), "f"(v1857), "f"(v1858), "f"(v1859) );
            return result;
          }();
          *v504 = v1860;
          uint32_t const v1861 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1849), "r"(v1850) );
            return result;
          }();
          uint32_t const v1862 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1852), "r"(v1853) );
            return result;
          }();
          float_4 const v1863 = *v506;
          float const v1864 = v1863.i_0;
          float const v1865 = v1863.i_1;
          float const v1866 = v1863.i_2;
          float const v1867 = v1863.i_3;
          float_4 const v1868 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1781), "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1861), "r"(v1862), "f"(v1864), "f"(v1865), "f"(v1866), "f"(v1867) );
            return result;
          }();
          *v506 = v1868;
          uint32_t_4 v1869_store;
          uint32_t_4 * v1869 = &v1869_store;
          *v1869 = v507;
          uint32_t_4 v1870_store;
          uint32_t_4 * v1870 = &v1870_store;
          *v1870 = v507;
          uint32_t const v1871 = 96;
          uint32_t const v1872 = v1871 + v511;
          bool const v1873 = v1872 < v512;
          if(v1873) {
            uint32_t const v1874 = 20;
            uint32_t const v1875 = v472 * v1874;
            uint32_t const v1876 = v1875 + v499;
            uint32_t const v1877 = v1876 + v378;
            uint32_t_4 * const v1878 = &v0[v1877];
            uint32_t_4 const v1879 = *v1878;
            *v1869 = v1879;
            uint32_t const v1880 = v478 * v1874;
            uint32_t const v1881 = v1880 + v499;
            uint32_t const v1882 = v1881 + v378;
            uint32_t_4 * const v1883 = &v0[v1882];
            uint32_t_4 const v1884 = *v1883;
            *v1870 = v1884;
          }
          array<uint32_t_4, 8> v1885_store = {};
          array<uint32_t_4, 8> * v1885 = &v1885_store;
          uint32_t const v1886 = v1872 * v395;
          uint32_t const v1887 = v1886 + v526;
          uint32_t_4 * const v1888 = &(*v397)[v1887];
          uint32_t_4 const v1889 = *v1888;
          uint32_t_4 * const v1890 = &(*v1885)[v11];
          *v1890 = v1889;
          uint32_t const v1891 = v1872 + v385;
          uint32_t const v1892 = v1891 * v395;
          uint32_t const v1893 = v1892 + v526;
          uint32_t_4 * const v1894 = &(*v397)[v1893];
          uint32_t_4 const v1895 = *v1894;
          uint32_t_4 * const v1896 = &(*v1885)[v385];
          *v1896 = v1895;
          uint32_t const v1897 = v1872 + v383;
          uint32_t const v1898 = v1897 * v395;
          uint32_t const v1899 = v1898 + v526;
          uint32_t_4 * const v1900 = &(*v397)[v1899];
          uint32_t_4 const v1901 = *v1900;
          uint32_t_4 * const v1902 = &(*v1885)[v383];
          *v1902 = v1901;
          uint32_t const v1903 = v1872 + v485;
          uint32_t const v1904 = v1903 * v395;
          uint32_t const v1905 = v1904 + v526;
          uint32_t_4 * const v1906 = &(*v397)[v1905];
          uint32_t_4 const v1907 = *v1906;
          uint32_t_4 * const v1908 = &(*v1885)[v485];
          *v1908 = v1907;
          uint32_t const v1909 = v1872 + v399;
          uint32_t const v1910 = v1909 * v395;
          uint32_t const v1911 = v1910 + v526;
          uint32_t_4 * const v1912 = &(*v397)[v1911];
          uint32_t_4 const v1913 = *v1912;
          uint32_t_4 * const v1914 = &(*v1885)[v399];
          *v1914 = v1913;
          uint32_t const v1915 = v1872 + v488;
          uint32_t const v1916 = v1915 * v395;
          uint32_t const v1917 = v1916 + v526;
          uint32_t_4 * const v1918 = &(*v397)[v1917];
          uint32_t_4 const v1919 = *v1918;
          uint32_t_4 * const v1920 = &(*v1885)[v488];
          *v1920 = v1919;
          uint32_t const v1921 = v1872 + v490;
          uint32_t const v1922 = v1921 * v395;
          uint32_t const v1923 = v1922 + v526;
          uint32_t_4 * const v1924 = &(*v397)[v1923];
          uint32_t_4 const v1925 = *v1924;
          uint32_t_4 * const v1926 = &(*v1885)[v490];
          *v1926 = v1925;
          uint32_t const v1927 = v1872 + v492;
          uint32_t const v1928 = v1927 * v395;
          uint32_t const v1929 = v1928 + v526;
          uint32_t_4 * const v1930 = &(*v397)[v1929];
          uint32_t_4 const v1931 = *v1930;
          uint32_t_4 * const v1932 = &(*v1885)[v492];
          *v1932 = v1931;
          uint32_t_4 const v1933 = *v1869;
          uint32_t const v1934 = v1933.i_0;
          uint32_t_4 const v1935 = *v1870;
          uint32_t const v1936 = v1935.i_0;
          uint32_t const v1937 = v1933.i_1;
          uint32_t const v1938 = v1935.i_1;
          uint32_t_4 const v1939 = *v1890;
          uint32_t const v1940 = v1939.i_0;
          uint32_t_4 const v1941 = *v1896;
          uint32_t const v1942 = v1941.i_0;
          uint32_t const v1943 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1940), "r"(v1942) );
            return result;
          }();
          uint32_t_4 const v1944 = *v1902;
          uint32_t const v1945 = v1944.i_0;
          uint32_t_4 const v1946 = *v1908;
          uint32_t const v1947 = v1946.i_0;
          uint32_t const v1948 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1945), "r"(v1947) );
            return result;
          }();
          float_4 const v1949 = *v482;
          float const v1950 = v1949.i_0;
          float const v1951 = v1949.i_1;
          float const v1952 = v1949.i_2;
          float const v1953 = v1949.i_3;
          float_4 const v1954 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1934), "r"(v1936), "r"(v1937), "r"(v1938), "r"(v1943), "r"(v1948), "f"(v1950), "f"(v1951), "f"(v1952), "f"(v1953) );
            return result;
          }();
          *v482 = v1954;
          uint32_t const v1955 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1940), "r"(v1942) );
            return result;
          }();
          uint32_t const v1956 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1945), "r"(v1947) );
            return result;
          }();
          float_4 const v1957 = *v483;
          float const v1958 = v1957.i_0;
          float const v1959 = v1957.i_1;
          float const v1960 = v1957.i_2;
          float const v1961 = v1957.i_3;
          float_4 const v1962 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1934), "r"(v1936), "r"(v1937), "r"(v1938), "r"(v1955), "r"(v1956), "f"(v1958), "f"(v1959), "f"(v1960), "f"(v1961) );
            return result;
          }();
          *v483 = v1962;
          uint32_t const v1963 = v1939.i_1;
          uint32_t const v1964 = v1941.i_1;
          uint32_t const v1965 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1963), "r"(v1964) );
            return result;
          }();
          uint32_t const v1966 = v1944.i_1;
          uint32_t const v1967 = v1946.i_1;
          uint32_t const v1968 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1966), "r"(v1967) );
            return result;
          }();
          float_4 const v1969 = *v484;
          float const v1970 = v1969.i_0;
          float const v1971 = v1969.i_1;
          float const v1972 = v1969.i_2;
          float const v1973 = v1969.i_3;
          float_4 const v1974 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1934), "r"(v1936), "r"(v1937), "r"(v1938), "r"(v1965), "r"(v1968), "f"(v1970), "f"(v1971), "f"(v1972), "f"(v1973) );
            return result;
          }();
          *v484 = v1974;
          uint32_t const v1975 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1963), "r"(v1964) );
            return result;
          }();
          uint32_t const v1976 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1966), "r"(v1967) );
            return result;
          }();
          float_4 const v1977 = *v486;
          float const v1978 = v1977.i_0;
          float const v1979 = v1977.i_1;
          float const v1980 = v1977.i_2;
          float const v1981 = v1977.i_3;
          float_4 const v1982 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1934), "r"(v1936), "r"(v1937), "r"(v1938), "r"(v1975), "r"(v1976), "f"(v1978), "f"(v1979), "f"(v1980), "f"(v1981) );
            return result;
          }();
          *v486 = v1982;
          uint32_t const v1983 = v1939.i_2;
          uint32_t const v1984 = v1941.i_2;
          uint32_t const v1985 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1983), "r"(v1984) );
            return result;
          }();
          uint32_t const v1986 = v1944.i_2;
          uint32_t const v1987 = v1946.i_2;
          uint32_t const v1988 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1986), "r"(v1987) );
            return result;
          }();
          float_4 const v1989 = *v487;
          float const v1990 = v1989.i_0;
          float const v1991 = v1989.i_1;
          float const v1992 = v1989.i_2;
          float const v1993 = v1989.i_3;
          float_4 const v1994 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1934), "r"(v1936), "r"(v1937), "r"(v1938), "r"(v1985), "r"(v1988), "f"(v1990), "f"(v1991), "f"(v1992), "f"(v1993) );
            return result;
          }();
          *v487 = v1994;
          uint32_t const v1995 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1983), "r"(v1984) );
            return result;
          }();
          uint32_t const v1996 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1986), "r"(v1987) );
            return result;
          }();
          float_4 const v1997 = *v489;
          float const v1998 = v1997.i_0;
          float const v1999 = v1997.i_1;
          float const v2000 = v1997.i_2;
          float const v2001 = v1997.i_3;
          float_4 const v2002 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1934), "r"(v1936), "r"(v1937), "r"(v1938), "r"(v1995), "r"(v1996), "f"(v1998), "f"(v1999), "f"(v2000), "f"(v2001) );
            return result;
          }();
          *v489 = v2002;
          uint32_t const v2003 = v1939.i_3;
          uint32_t const v2004 = v1941.i_3;
          uint32_t const v2005 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2003), "r"(v2004) );
            return result;
          }();
          uint32_t const v2006 = v1944.i_3;
          uint32_t const v2007 = v1946.i_3;
          uint32_t const v2008 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2006), "r"(v2007) );
            return result;
          }();
          float_4 const v2009 = *v491;
          float const v2010 = v2009.i_0;
          float const v2011 = v2009.i_1;
          float const v2012 = v2009.i_2;
          float const v2013 = v2009.i_3;
          float_4 const v2014 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1934), "r"(v1936), "r"(v1937), "r"(v1938), "r"(v2005), "r"(v2008), "f"(v2010), "f"(v2011), "f"(v2012), "f"(v2013) );
            return result;
          }();
          *v491 = v2014;
          uint32_t const v2015 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2003), "r"(v2004) );
            return result;
          }();
          uint32_t const v2016 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2006), "r"(v2007) );
            return result;
          }();
          float_4 const v2017 = *v493;
          float const v2018 = v2017.i_0;
          float const v2019 = v2017.i_1;
          float const v2020 = v2017.i_2;
          float const v2021 = v2017.i_3;
          float_4 const v2022 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1934), "r"(v1936), "r"(v1937), "r"(v1938), "r"(v2015), "r"(v2016), "f"(v2018), "f"(v2019), "f"(v2020), "f"(v2021) );
            return result;
          }();
          *v493 = v2022;
          uint32_t const v2023 = v1933.i_2;
          uint32_t const v2024 = v1935.i_2;
          uint32_t const v2025 = v1933.i_3;
          uint32_t const v2026 = v1935.i_3;
          uint32_t_4 const v2027 = *v1914;
          uint32_t const v2028 = v2027.i_0;
          uint32_t_4 const v2029 = *v1920;
          uint32_t const v2030 = v2029.i_0;
          uint32_t const v2031 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2028), "r"(v2030) );
            return result;
          }();
          uint32_t_4 const v2032 = *v1926;
          uint32_t const v2033 = v2032.i_0;
          uint32_t_4 const v2034 = *v1932;
          uint32_t const v2035 = v2034.i_0;
          uint32_t const v2036 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2033), "r"(v2035) );
            return result;
          }();
          float_4 const v2037 = *v482;
          float const v2038 = v2037.i_0;
          float const v2039 = v2037.i_1;
          float const v2040 = v2037.i_2;
          float const v2041 = v2037.i_3;
          float_4 const v2042 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2023), "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2031), "r"(v2036), "f"(v2038), "f"(v2039), "f"(v2040), "f"(v2041) );
            return result;
          }();
          *v482 = v2042;
          uint32_t const v2043 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2028), "r"(v2030) );
            return result;
          }();
          uint32_t const v2044 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2033), "r"(v2035) );
            return result;
          }();
          float_4 const v2045 = *v483;
          float const v2046 = v2045.i_0;
          float const v2047 = v2045.i_1;
          float const v2048 = v2045.i_2;
          float const v2049 = v2045.i_3;
          float_4 const v2050 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2023), "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2043), "r"(v2044), "f"(v2046), "f"(v2047), "f"(v2048), "f"(v2049) );
            return result;
          }();
          *v483 = v2050;
          uint32_t const v2051 = v2027.i_1;
          uint32_t const v2052 = v2029.i_1;
          uint32_t const v2053 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2051), "r"(v2052) );
            return result;
          }();
          uint32_t const v2054 = v2032.i_1;
          uint32_t const v2055 = v2034.i_1;
          uint32_t const v2056 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2054), "r"(v2055) );
            return result;
          }();
          float_4 const v2057 = *v484;
          float const v2058 = v2057.i_0;
          float const v2059 = v2057.i_1;
          float const v2060 = v2057.i_2;
          float const v2061 = v2057.i_3;
          float_4 const v2062 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2023), "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2053), "r"(v2056), "f"(v2058), "f"(v2059), "f"(v2060), "f"(v2061) );
            return result;
          }();
          *v484 = v2062;
          uint32_t const v2063 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2051), "r"(v2052) );
            return result;
          }();
          uint32_t const v2064 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2054), "r"(v2055) );
            return result;
          }();
          float_4 const v2065 = *v486;
          float const v2066 = v2065.i_0;
          float const v2067 = v2065.i_1;
          float const v2068 = v2065.i_2;
          float const v2069 = v2065.i_3;
          float_4 const v2070 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2023), "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2063), "r"(v2064), "f"(v2066), "f"(v2067), "f"(v2068), "f"(v2069) );
            return result;
          }();
          *v486 = v2070;
          uint32_t const v2071 = v2027.i_2;
          uint32_t const v2072 = v2029.i_2;
          uint32_t const v2073 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2071), "r"(v2072) );
            return result;
          }();
          uint32_t const v2074 = v2032.i_2;
          uint32_t const v2075 = v2034.i_2;
          uint32_t const v2076 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2074), "r"(v2075) );
            return result;
          }();
          float_4 const v2077 = *v487;
          float const v2078 = v2077.i_0;
          float const v2079 = v2077.i_1;
          float const v2080 = v2077.i_2;
          float const v2081 = v2077.i_3;
          float_4 const v2082 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2023), "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2073), "r"(v2076), "f"(v2078), "f"(v2079), "f"(v2080), "f"(v2081) );
            return result;
          }();
          *v487 = v2082;
          uint32_t const v2083 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2071), "r"(v2072) );
            return result;
          }();
          uint32_t const v2084 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2074), "r"(v2075) );
            return result;
          }();
          float_4 const v2085 = *v489;
          float const v2086 = v2085.i_0;
          float const v2087 = v2085.i_1;
          float const v2088 = v2085.i_2;
          float const v2089 = v2085.i_3;
          float_4 const v2090 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2023), "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2083), "r"(v2084), "f"(v2086), "f"(v2087), "f"(v2088), "f"(v2089) );
            return result;
          }();
          *v489 = v2090;
          uint32_t const v2091 = v2027.i_3;
          uint32_t const v2092 = v2029.i_3;
          uint32_t const v2093 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2091), "r"(v2092) );
            return result;
          }();
          uint32_t const v2094 = v2032.i_3;
          uint32_t const v2095 = v2034.i_3;
          uint32_t const v2096 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2094), "r"(v2095) );
            return result;
          }();
          float_4 const v2097 = *v491;
          float const v2098 = v2097.i_0;
          float const v2099 = v2097.i_1;
          float const v2100 = v2097.i_2;
          float const v2101 = v2097.i_3;
          float_4 const v2102 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2023), "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2093), "r"(v2096), "f"(v2098), "f"(v2099), "f"(v2100), "f"(v2101) );
            return result;
          }();
          *v491 = v2102;
          uint32_t const v2103 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2091), "r"(v2092) );
            return result;
          }();
          uint32_t const v2104 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2094), "r"(v2095) );
            return result;
          }();
          float_4 const v2105 = *v493;
          float const v2106 = v2105.i_0;
          float const v2107 = v2105.i_1;
          float const v2108 = v2105.i_2;
          float const v2109 = v2105.i_3;
          float_4 const v2110 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2023), "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2103), "r"(v2104), "f"(v2106), "f"(v2107), "f"(v2108), "f"(v2109) );
            return result;
          }();
          *v493 = v2110;
          array<uint32_t_4, 8> v2111_store = {};
          array<uint32_t_4, 8> * v2111 = &v2111_store;
          uint32_t const v2112 = v1886 + v753;
          uint32_t_4 * const v2113 = &(*v397)[v2112];
          uint32_t_4 const v2114 = *v2113;
          uint32_t_4 * const v2115 = &(*v2111)[v11];
          *v2115 = v2114;
          uint32_t const v2116 = v1892 + v753;
          uint32_t_4 * const v2117 = &(*v397)[v2116];
          uint32_t_4 const v2118 = *v2117;
          uint32_t_4 * const v2119 = &(*v2111)[v385];
          *v2119 = v2118;
          uint32_t const v2120 = v1898 + v753;
          uint32_t_4 * const v2121 = &(*v397)[v2120];
          uint32_t_4 const v2122 = *v2121;
          uint32_t_4 * const v2123 = &(*v2111)[v383];
          *v2123 = v2122;
          uint32_t const v2124 = v1904 + v753;
          uint32_t_4 * const v2125 = &(*v397)[v2124];
          uint32_t_4 const v2126 = *v2125;
          uint32_t_4 * const v2127 = &(*v2111)[v485];
          *v2127 = v2126;
          uint32_t const v2128 = v1910 + v753;
          uint32_t_4 * const v2129 = &(*v397)[v2128];
          uint32_t_4 const v2130 = *v2129;
          uint32_t_4 * const v2131 = &(*v2111)[v399];
          *v2131 = v2130;
          uint32_t const v2132 = v1916 + v753;
          uint32_t_4 * const v2133 = &(*v397)[v2132];
          uint32_t_4 const v2134 = *v2133;
          uint32_t_4 * const v2135 = &(*v2111)[v488];
          *v2135 = v2134;
          uint32_t const v2136 = v1922 + v753;
          uint32_t_4 * const v2137 = &(*v397)[v2136];
          uint32_t_4 const v2138 = *v2137;
          uint32_t_4 * const v2139 = &(*v2111)[v490];
          *v2139 = v2138;
          uint32_t const v2140 = v1928 + v753;
          uint32_t_4 * const v2141 = &(*v397)[v2140];
          uint32_t_4 const v2142 = *v2141;
          uint32_t_4 * const v2143 = &(*v2111)[v492];
          *v2143 = v2142;
          uint32_t_4 const v2144 = *v1869;
          uint32_t const v2145 = v2144.i_0;
          uint32_t_4 const v2146 = *v1870;
          uint32_t const v2147 = v2146.i_0;
          uint32_t const v2148 = v2144.i_1;
          uint32_t const v2149 = v2146.i_1;
          uint32_t_4 const v2150 = *v2115;
          uint32_t const v2151 = v2150.i_0;
          uint32_t_4 const v2152 = *v2119;
          uint32_t const v2153 = v2152.i_0;
          uint32_t const v2154 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2151), "r"(v2153) );
            return result;
          }();
          uint32_t_4 const v2155 = *v2123;
          uint32_t const v2156 = v2155.i_0;
          uint32_t_4 const v2157 = *v2127;
          uint32_t const v2158 = v2157.i_0;
          uint32_t const v2159 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2156), "r"(v2158) );
            return result;
          }();
          float_4 const v2160 = *v494;
          float const v2161 = v2160.i_0;
          float const v2162 = v2160.i_1;
          float const v2163 = v2160.i_2;
          float const v2164 = v2160.i_3;
          float_4 const v2165 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2145), "r"(v2147), "r"(v2148), "r"(v2149), "r"(v2154), "r"(v2159), "f"(v2161), "f"(v2162), "f"(v2163), "f"(v2164) );
            return result;
          }();
          *v494 = v2165;
          uint32_t const v2166 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2151), "r"(v2153) );
            return result;
          }();
          uint32_t const v2167 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2156), "r"(v2158) );
            return result;
          }();
          float_4 const v2168 = *v496;
          float const v2169 = v2168.i_0;
          float const v2170 = v2168.i_1;
          float const v2171 = v2168.i_2;
          float const v2172 = v2168.i_3;
          float_4 const v2173 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2145), "r"(v2147), "r"(v2148), "r"(v2149), "r"(v2166), "r"(v2167), "f"(v2169), "f"(v2170), "f"(v2171), "f"(v2172) );
            return result;
          }();
          *v496 = v2173;
          uint32_t const v2174 = v2150.i_1;
          uint32_t const v2175 = v2152.i_1;
          uint32_t const v2176 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2174), "r"(v2175) );
            return result;
          }();
          uint32_t const v2177 = v2155.i_1;
          uint32_t const v2178 = v2157.i_1;
          uint32_t const v2179 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2177), "r"(v2178) );
            return result;
          }();
          float_4 const v2180 = *v497;
          float const v2181 = v2180.i_0;
          float const v2182 = v2180.i_1;
          float const v2183 = v2180.i_2;
          float const v2184 = v2180.i_3;
          float_4 const v2185 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2145), "r"(v2147), "r"(v2148), "r"(v2149), "r"(v2176), "r"(v2179), "f"(v2181), "f"(v2182), "f"(v2183), "f"(v2184) );
            return result;
          }();
          *v497 = v2185;
          uint32_t const v2186 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2174), "r"(v2175) );
            return result;
          }();
          uint32_t const v2187 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2177), "r"(v2178) );
            return result;
          }();
          float_4 const v2188 = *v498;
          float const v2189 = v2188.i_0;
          float const v2190 = v2188.i_1;
          float const v2191 = v2188.i_2;
          float const v2192 = v2188.i_3;
          float_4 const v2193 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2145), "r"(v2147), "r"(v2148), "r"(v2149), "r"(v2186), "r"(v2187), "f"(v2189), "f"(v2190), "f"(v2191), "f"(v2192) );
            return result;
          }();
          *v498 = v2193;
          uint32_t const v2194 = v2150.i_2;
          uint32_t const v2195 = v2152.i_2;
          uint32_t const v2196 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2194), "r"(v2195) );
            return result;
          }();
          uint32_t const v2197 = v2155.i_2;
          uint32_t const v2198 = v2157.i_2;
          uint32_t const v2199 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2197), "r"(v2198) );
            return result;
          }();
          float_4 const v2200 = *v500;
          float const v2201 = v2200.i_0;
          float const v2202 = v2200.i_1;
          float const v2203 = v2200.i_2;
          float const v2204 = v2200.i_3;
          float_4 const v2205 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2145), "r"(v2147), "r"(v2148), "r"(v2149), "r"(v2196), "r"(v2199), "f"(v2201), "f"(v2202), "f"(v2203), "f"(v2204) );
            return result;
          }();
          *v500 = v2205;
          uint32_t const v2206 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2194), "r"(v2195) );
            return result;
          }();
          uint32_t const v2207 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2197), "r"(v2198) );
            return result;
          }();
          float_4 const v2208 = *v502;
          float const v2209 = v2208.i_0;
          float const v2210 = v2208.i_1;
          float const v2211 = v2208.i_2;
          float const v2212 = v2208.i_3;
          float_4 const v2213 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2145), "r"(v2147), "r"(v2148), "r"(v2149), "r"(v2206), "r"(v2207), "f"(v2209), "f"(v2210), "f"(v2211), "f"(v2212) );
            return result;
          }();
          *v502 = v2213;
          uint32_t const v2214 = v2150.i_3;
          uint32_t const v2215 = v2152.i_3;
          uint32_t const v2216 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2214), "r"(v2215) );
            return result;
          }();
          uint32_t const v2217 = v2155.i_3;
          uint32_t const v2218 = v2157.i_3;
          uint32_t const v2219 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2217), "r"(v2218) );
            return result;
          }();
          float_4 const v2220 = *v504;
          float const v2221 = v2220.i_0;
          float const v2222 = v2220.i_1;
          float const v2223 = v2220.i_2;
          float const v2224 = v2220.i_3;
          float_4 const v2225 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2145), "r"(v2147), "r"(v2148), "r"(v2149), "r"(v2216), "r"(v2219), "f"(v2221), "f"(v2222), "f"(v2223), "f"(v2224) );
            return result;
          }();
          *v504 = v2225;
          uint32_t const v2226 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2214), "r"(v2215) );
            return result;
          }();
          uint32_t const v2227 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2217), "r"(v2218) );
            return result;
          }();
          float_4 const v2228 = *v506;
          float const v2229 = v2228.i_0;
          float const v2230 = v2228.i_1;
          float const v2231 = v2228.i_2;
          float const v2232 = v2228.i_3;
          float_4 const v2233 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2145), "r"(v2147), "r"(v2148), "r"(v2149), "r"(v2226), "r"(v2227), "f"(v2229), "f"(v2230), "f"(v2231), "f"(v2232) );
            return result;
          }();
          *v506 = v2233;
          uint32_t const v2234 = v2144.i_2;
          uint32_t const v2235 = v2146.i_2;
          uint32_t const v2236 = v2144.i_3;
          uint32_t const v2237 = v2146.i_3;
          uint32_t_4 const v2238 = *v2131;
          uint32_t const v2239 = v2238.i_0;
          uint32_t_4 const v2240 = *v2135;
          uint32_t const v2241 = v2240.i_0;
          uint32_t const v2242 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2239), "r"(v2241) );
            return result;
          }();
          uint32_t_4 const v2243 = *v2139;
          uint32_t const v2244 = v2243.i_0;
          uint32_t_4 const v2245 = *v2143;
          uint32_t const v2246 = v2245.i_0;
          uint32_t const v2247 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2244), "r"(v2246) );
            return result;
          }();
          float_4 const v2248 = *v494;
          float const v2249 = v2248.i_0;
          float const v2250 = v2248.i_1;
          float const v2251 = v2248.i_2;
          float const v2252 = v2248.i_3;
          float_4 const v2253 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2234), "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2242), "r"(v2247), "f"(v2249), "f"(v2250), "f"(v2251), "f"(v2252) );
            return result;
          }();
          *v494 = v2253;
          uint32_t const v2254 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2239), "r"(v2241) );
            return result;
          }();
          uint32_t const v2255 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2244), "r"(v2246) );
            return result;
          }();
          float_4 const v2256 = *v496;
          float const v2257 = v2256.i_0;
          float const v2258 = v2256.i_1;
          float const v2259 = v2256.i_2;
          float const v2260 = v2256.i_3;
          float_4 const v2261 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2234), "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2254), "r"(v2255), "f"(v2257), "f"(v2258), "f"(v2259), "f"(v2260) );
            return result;
          }();
          *v496 = v2261;
          uint32_t const v2262 = v2238.i_1;
          uint32_t const v2263 = v2240.i_1;
          uint32_t const v2264 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2262), "r"(v2263) );
            return result;
          }();
          uint32_t const v2265 = v2243.i_1;
          uint32_t const v2266 = v2245.i_1;
          uint32_t const v2267 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2265), "r"(v2266) );
            return result;
          }();
          float_4 const v2268 = *v497;
          float const v2269 = v2268.i_0;
          float const v2270 = v2268.i_1;
          float const v2271 = v2268.i_2;
          float const v2272 = v2268.i_3;
          float_4 const v2273 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2234), "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2264), "r"(v2267), "f"(v2269), "f"(v2270), "f"(v2271), "f"(v2272) );
            return result;
          }();
          *v497 = v2273;
          uint32_t const v2274 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2262), "r"(v2263) );
            return result;
          }();
          uint32_t const v2275 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2265), "r"(v2266) );
            return result;
          }();
          float_4 const v2276 = *v498;
          float const v2277 = v2276.i_0;
          float const v2278 = v2276.i_1;
          float const v2279 = v2276.i_2;
          float const v2280 = v2276.i_3;
          float_4 const v2281 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2234), "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2274), "r"(v2275), "f"(v2277), "f"(v2278), "f"(v2279), "f"(v2280) );
            return result;
          }();
          *v498 = v2281;
          uint32_t const v2282 = v2238.i_2;
          uint32_t const v2283 = v2240.i_2;
          uint32_t const v2284 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2282), "r"(v2283) );
            return result;
          }();
          uint32_t const v2285 = v2243.i_2;
          uint32_t const v2286 = v2245.i_2;
          uint32_t const v2287 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2285), "r"(v2286) );
            return result;
          }();
          float_4 const v2288 = *v500;
          float const v2289 = v2288.i_0;
          float const v2290 = v2288.i_1;
          float const v2291 = v2288.i_2;
          float const v2292 = v2288.i_3;
          float_4 const v2293 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2234), "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2284), "r"(v2287), "f"(v2289), "f"(v2290), "f"(v2291), "f"(v2292) );
            return result;
          }();
          *v500 = v2293;
          uint32_t const v2294 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2282), "r"(v2283) );
            return result;
          }();
          uint32_t const v2295 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2285), "r"(v2286) );
            return result;
          }();
          float_4 const v2296 = *v502;
          float const v2297 = v2296.i_0;
          float const v2298 = v2296.i_1;
          float const v2299 = v2296.i_2;
          float const v2300 = v2296.i_3;
          float_4 const v2301 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2234), "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2294), "r"(v2295), "f"(v2297), "f"(v2298), "f"(v2299), "f"(v2300) );
            return result;
          }();
          *v502 = v2301;
          uint32_t const v2302 = v2238.i_3;
          uint32_t const v2303 = v2240.i_3;
          uint32_t const v2304 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2302), "r"(v2303) );
            return result;
          }();
          uint32_t const v2305 = v2243.i_3;
          uint32_t const v2306 = v2245.i_3;
          uint32_t const v2307 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2305), "r"(v2306) );
            return result;
          }();
          float_4 const v2308 = *v504;
          float const v2309 = v2308.i_0;
          float const v2310 = v2308.i_1;
          float const v2311 = v2308.i_2;
          float const v2312 = v2308.i_3;
          float_4 const v2313 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2234), "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2304), "r"(v2307), "f"(v2309), "f"(v2310), "f"(v2311), "f"(v2312) );
            return result;
          }();
          *v504 = v2313;
          uint32_t const v2314 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2302), "r"(v2303) );
            return result;
          }();
          uint32_t const v2315 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2305), "r"(v2306) );
            return result;
          }();
          float_4 const v2316 = *v506;
          float const v2317 = v2316.i_0;
          float const v2318 = v2316.i_1;
          float const v2319 = v2316.i_2;
          float const v2320 = v2316.i_3;
          float_4 const v2321 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2234), "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2314), "r"(v2315), "f"(v2317), "f"(v2318), "f"(v2319), "f"(v2320) );
            return result;
          }();
          *v506 = v2321;
          uint32_t_4 v2322_store;
          uint32_t_4 * v2322 = &v2322_store;
          *v2322 = v507;
          uint32_t_4 v2323_store;
          uint32_t_4 * v2323 = &v2323_store;
          *v2323 = v507;
          uint32_t const v2324 = v416 + v511;
          bool const v2325 = v2324 < v512;
          if(v2325) {
            uint32_t const v2326 = 20;
            uint32_t const v2327 = v472 * v2326;
            uint32_t const v2328 = v2327 + v395;
            uint32_t const v2329 = v2328 + v378;
            uint32_t_4 * const v2330 = &v0[v2329];
            uint32_t_4 const v2331 = *v2330;
            *v2322 = v2331;
            uint32_t const v2332 = v478 * v2326;
            uint32_t const v2333 = v2332 + v395;
            uint32_t const v2334 = v2333 + v378;
            uint32_t_4 * const v2335 = &v0[v2334];
            uint32_t_4 const v2336 = *v2335;
            *v2323 = v2336;
          }
          array<uint32_t_4, 8> v2337_store = {};
          array<uint32_t_4, 8> * v2337 = &v2337_store;
          uint32_t const v2338 = v2324 * v395;
          uint32_t const v2339 = v2338 + v526;
          uint32_t_4 * const v2340 = &(*v397)[v2339];
          uint32_t_4 const v2341 = *v2340;
          uint32_t_4 * const v2342 = &(*v2337)[v11];
          *v2342 = v2341;
          uint32_t const v2343 = v2324 + v385;
          uint32_t const v2344 = v2343 * v395;
          uint32_t const v2345 = v2344 + v526;
          uint32_t_4 * const v2346 = &(*v397)[v2345];
          uint32_t_4 const v2347 = *v2346;
          uint32_t_4 * const v2348 = &(*v2337)[v385];
          *v2348 = v2347;
          uint32_t const v2349 = v2324 + v383;
          uint32_t const v2350 = v2349 * v395;
          uint32_t const v2351 = v2350 + v526;
          uint32_t_4 * const v2352 = &(*v397)[v2351];
          uint32_t_4 const v2353 = *v2352;
          uint32_t_4 * const v2354 = &(*v2337)[v383];
          *v2354 = v2353;
          uint32_t const v2355 = v2324 + v485;
          uint32_t const v2356 = v2355 * v395;
          uint32_t const v2357 = v2356 + v526;
          uint32_t_4 * const v2358 = &(*v397)[v2357];
          uint32_t_4 const v2359 = *v2358;
          uint32_t_4 * const v2360 = &(*v2337)[v485];
          *v2360 = v2359;
          uint32_t const v2361 = v2324 + v399;
          uint32_t const v2362 = v2361 * v395;
          uint32_t const v2363 = v2362 + v526;
          uint32_t_4 * const v2364 = &(*v397)[v2363];
          uint32_t_4 const v2365 = *v2364;
          uint32_t_4 * const v2366 = &(*v2337)[v399];
          *v2366 = v2365;
          uint32_t const v2367 = v2324 + v488;
          uint32_t const v2368 = v2367 * v395;
          uint32_t const v2369 = v2368 + v526;
          uint32_t_4 * const v2370 = &(*v397)[v2369];
          uint32_t_4 const v2371 = *v2370;
          uint32_t_4 * const v2372 = &(*v2337)[v488];
          *v2372 = v2371;
          uint32_t const v2373 = v2324 + v490;
          uint32_t const v2374 = v2373 * v395;
          uint32_t const v2375 = v2374 + v526;
          uint32_t_4 * const v2376 = &(*v397)[v2375];
          uint32_t_4 const v2377 = *v2376;
          uint32_t_4 * const v2378 = &(*v2337)[v490];
          *v2378 = v2377;
          uint32_t const v2379 = v2324 + v492;
          uint32_t const v2380 = v2379 * v395;
          uint32_t const v2381 = v2380 + v526;
          uint32_t_4 * const v2382 = &(*v397)[v2381];
          uint32_t_4 const v2383 = *v2382;
          uint32_t_4 * const v2384 = &(*v2337)[v492];
          *v2384 = v2383;
          uint32_t_4 const v2385 = *v2322;
          uint32_t const v2386 = v2385.i_0;
          uint32_t_4 const v2387 = *v2323;
          uint32_t const v2388 = v2387.i_0;
          uint32_t const v2389 = v2385.i_1;
          uint32_t const v2390 = v2387.i_1;
          uint32_t_4 const v2391 = *v2342;
          uint32_t const v2392 = v2391.i_0;
          uint32_t_4 const v2393 = *v2348;
          uint32_t const v2394 = v2393.i_0;
          uint32_t const v2395 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2392), "r"(v2394) );
            return result;
          }();
          uint32_t_4 const v2396 = *v2354;
          uint32_t const v2397 = v2396.i_0;
          uint32_t_4 const v2398 = *v2360;
          uint32_t const v2399 = v2398.i_0;
          uint32_t const v2400 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2397), "r"(v2399) );
            return result;
          }();
          float_4 const v2401 = *v482;
          float const v2402 = v2401.i_0;
          float const v2403 = v2401.i_1;
          float const v2404 = v2401.i_2;
          float const v2405 = v2401.i_3;
          float_4 const v2406 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2386), "r"(v2388), "r"(v2389), "r"(v2390), "r"(v2395), "r"(v2400), "f"(v2402), "f"(v2403), "f"(v2404), "f"(v2405) );
            return result;
          }();
          *v482 = v2406;
          uint32_t const v2407 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2392), "r"(v2394) );
            return result;
          }();
          uint32_t const v2408 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2397), "r"(v2399) );
            return result;
          }();
          float_4 const v2409 = *v483;
          float const v2410 = v2409.i_0;
          float const v2411 = v2409.i_1;
          float const v2412 = v2409.i_2;
          float const v2413 = v2409.i_3;
          float_4 const v2414 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2386), "r"(v2388), "r"(v2389), "r"(v2390), "r"(v2407), "r"(v2408), "f"(v2410), "f"(v2411), "f"(v2412), "f"(v2413) );
            return result;
          }();
          *v483 = v2414;
          uint32_t const v2415 = v2391.i_1;
          uint32_t const v2416 = v2393.i_1;
          uint32_t const v2417 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2415), "r"(v2416) );
            return result;
          }();
          uint32_t const v2418 = v2396.i_1;
          uint32_t const v2419 = v2398.i_1;
          uint32_t const v2420 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2418), "r"(v2419) );
            return result;
          }();
          float_4 const v2421 = *v484;
          float const v2422 = v2421.i_0;
          float const v2423 = v2421.i_1;
          float const v2424 = v2421.i_2;
          float const v2425 = v2421.i_3;
          float_4 const v2426 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2386), "r"(v2388), "r"(v2389), "r"(v2390), "r"(v2417), "r"(v2420), "f"(v2422), "f"(v2423), "f"(v2424), "f"(v2425) );
            return result;
          }();
          *v484 = v2426;
          uint32_t const v2427 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2415), "r"(v2416) );
            return result;
          }();
          uint32_t const v2428 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2418), "r"(v2419) );
            return result;
          }();
          float_4 const v2429 = *v486;
          float const v2430 = v2429.i_0;
          float const v2431 = v2429.i_1;
          float const v2432 = v2429.i_2;
          float const v2433 = v2429.i_3;
          float_4 const v2434 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2386), "r"(v2388), "r"(v2389), "r"(v2390), "r"(v2427), "r"(v2428), "f"(v2430), "f"(v2431), "f"(v2432), "f"(v2433) );
            return result;
          }();
          *v486 = v2434;
          uint32_t const v2435 = v2391.i_2;
          uint32_t const v2436 = v2393.i_2;
          uint32_t const v2437 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2435), "r"(v2436) );
            return result;
          }();
          uint32_t const v2438 = v2396.i_2;
          uint32_t const v2439 = v2398.i_2;
          uint32_t const v2440 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2438), "r"(v2439) );
            return result;
          }();
          float_4 const v2441 = *v487;
          float const v2442 = v2441.i_0;
          float const v2443 = v2441.i_1;
          float const v2444 = v2441.i_2;
          float const v2445 = v2441.i_3;
          float_4 const v2446 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2386), "r"(v2388), "r"(v2389), "r"(v2390), "r"(v2437), "r"(v2440), "f"(v2442), "f"(v2443), "f"(v2444), "f"(v2445) );
            return result;
          }();
          *v487 = v2446;
          uint32_t const v2447 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2435), "r"(v2436) );
            return result;
          }();
          uint32_t const v2448 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2438), "r"(v2439) );
            return result;
          }();
          float_4 const v2449 = *v489;
          float const v2450 = v2449.i_0;
          float const v2451 = v2449.i_1;
          float const v2452 = v2449.i_2;
          float const v2453 = v2449.i_3;
          float_4 const v2454 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2386), "r"(v2388), "r"(v2389), "r"(v2390), "r"(v2447), "r"(v2448), "f"(v2450), "f"(v2451), "f"(v2452), "f"(v2453) );
            return result;
          }();
          *v489 = v2454;
          uint32_t const v2455 = v2391.i_3;
          uint32_t const v2456 = v2393.i_3;
          uint32_t const v2457 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2455), "r"(v2456) );
            return result;
          }();
          uint32_t const v2458 = v2396.i_3;
          uint32_t const v2459 = v2398.i_3;
          uint32_t const v2460 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2458), "r"(v2459) );
            return result;
          }();
          float_4 const v2461 = *v491;
          float const v2462 = v2461.i_0;
          float const v2463 = v2461.i_1;
          float const v2464 = v2461.i_2;
          float const v2465 = v2461.i_3;
          float_4 const v2466 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2386), "r"(v2388), "r"(v2389), "r"(v2390), "r"(v2457), "r"(v2460), "f"(v2462), "f"(v2463), "f"(v2464), "f"(v2465) );
            return result;
          }();
          *v491 = v2466;
          uint32_t const v2467 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2455), "r"(v2456) );
            return result;
          }();
          uint32_t const v2468 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2458), "r"(v2459) );
            return result;
          }();
          float_4 const v2469 = *v493;
          float const v2470 = v2469.i_0;
          float const v2471 = v2469.i_1;
          float const v2472 = v2469.i_2;
          float const v2473 = v2469.i_3;
          float_4 const v2474 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2386), "r"(v2388), "r"(v2389), "r"(v2390), "r"(v2467), "r"(v2468), "f"(v2470), "f"(v2471), "f"(v2472), "f"(v2473) );
            return result;
          }();
          *v493 = v2474;
          uint32_t const v2475 = v2385.i_2;
          uint32_t const v2476 = v2387.i_2;
          uint32_t const v2477 = v2385.i_3;
          uint32_t const v2478 = v2387.i_3;
          uint32_t_4 const v2479 = *v2366;
          uint32_t const v2480 = v2479.i_0;
          uint32_t_4 const v2481 = *v2372;
          uint32_t const v2482 = v2481.i_0;
          uint32_t const v2483 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2480), "r"(v2482) );
            return result;
          }();
          uint32_t_4 const v2484 = *v2378;
          uint32_t const v2485 = v2484.i_0;
          uint32_t_4 const v2486 = *v2384;
          uint32_t const v2487 = v2486.i_0;
          uint32_t const v2488 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2485), "r"(v2487) );
            return result;
          }();
          float_4 const v2489 = *v482;
          float const v2490 = v2489.i_0;
          float const v2491 = v2489.i_1;
          float const v2492 = v2489.i_2;
          float const v2493 = v2489.i_3;
          float_4 const v2494 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2475), "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2483), "r"(v2488), "f"(v2490), "f"(v2491), "f"(v2492), "f"(v2493) );
            return result;
          }();
          *v482 = v2494;
          uint32_t const v2495 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2480), "r"(v2482) );
            return result;
          }();
          uint32_t const v2496 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2485), "r"(v2487) );
            return result;
          }();
          float_4 const v2497 = *v483;
          float const v2498 = v2497.i_0;
          float const v2499 = v2497.i_1;
          float const v2500 = v2497.i_2;
          float const v2501 = v2497.i_3;
          float_4 const v2502 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2475), "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2495), "r"(v2496), "f"(v2498), "f"(v2499), "f"(v2500), "f"(v2501) );
            return result;
          }();
          *v483 = v2502;
          uint32_t const v2503 = v2479.i_1;
          uint32_t const v2504 = v2481.i_1;
          uint32_t const v2505 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2503), "r"(v2504) );
            return result;
          }();
          uint32_t const v2506 = v2484.i_1;
          uint32_t const v2507 = v2486.i_1;
          uint32_t const v2508 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2506), "r"(v2507) );
            return result;
          }();
          float_4 const v2509 = *v484;
          float const v2510 = v2509.i_0;
          float const v2511 = v2509.i_1;
          float const v2512 = v2509.i_2;
          float const v2513 = v2509.i_3;
          float_4 const v2514 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2475), "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2505), "r"(v2508), "f"(v2510), "f"(v2511), "f"(v2512), "f"(v2513) );
            return result;
          }();
          *v484 = v2514;
          uint32_t const v2515 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2503), "r"(v2504) );
            return result;
          }();
          uint32_t const v2516 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2506), "r"(v2507) );
            return result;
          }();
          float_4 const v2517 = *v486;
          float const v2518 = v2517.i_0;
          float const v2519 = v2517.i_1;
          float const v2520 = v2517.i_2;
          float const v2521 = v2517.i_3;
          float_4 const v2522 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2475), "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2515), "r"(v2516), "f"(v2518), "f"(v2519), "f"(v2520), "f"(v2521) );
            return result;
          }();
          *v486 = v2522;
          uint32_t const v2523 = v2479.i_2;
          uint32_t const v2524 = v2481.i_2;
          uint32_t const v2525 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2523), "r"(v2524) );
            return result;
          }();
          uint32_t const v2526 = v2484.i_2;
          uint32_t const v2527 = v2486.i_2;
          uint32_t const v2528 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2526), "r"(v2527) );
            return result;
          }();
          float_4 const v2529 = *v487;
          float const v2530 = v2529.i_0;
          float const v2531 = v2529.i_1;
          float const v2532 = v2529.i_2;
          float const v2533 = v2529.i_3;
          float_4 const v2534 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2475), "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2525), "r"(v2528), "f"(v2530), "f"(v2531), "f"(v2532), "f"(v2533) );
            return result;
          }();
          *v487 = v2534;
          uint32_t const v2535 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2523), "r"(v2524) );
            return result;
          }();
          uint32_t const v2536 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2526), "r"(v2527) );
            return result;
          }();
          float_4 const v2537 = *v489;
          float const v2538 = v2537.i_0;
          float const v2539 = v2537.i_1;
          float const v2540 = v2537.i_2;
          float const v2541 = v2537.i_3;
          float_4 const v2542 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2475), "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2535), "r"(v2536), "f"(v2538), "f"(v2539), "f"(v2540), "f"(v2541) );
            return result;
          }();
          *v489 = v2542;
          uint32_t const v2543 = v2479.i_3;
          uint32_t const v2544 = v2481.i_3;
          uint32_t const v2545 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2543), "r"(v2544) );
            return result;
          }();
          uint32_t const v2546 = v2484.i_3;
          uint32_t const v2547 = v2486.i_3;
          uint32_t const v2548 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2546), "r"(v2547) );
            return result;
          }();
          float_4 const v2549 = *v491;
          float const v2550 = v2549.i_0;
          float const v2551 = v2549.i_1;
          float const v2552 = v2549.i_2;
          float const v2553 = v2549.i_3;
          float_4 const v2554 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2475), "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2545), "r"(v2548), "f"(v2550), "f"(v2551), "f"(v2552), "f"(v2553) );
            return result;
          }();
          *v491 = v2554;
          uint32_t const v2555 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2543), "r"(v2544) );
            return result;
          }();
          uint32_t const v2556 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2546), "r"(v2547) );
            return result;
          }();
          float_4 const v2557 = *v493;
          float const v2558 = v2557.i_0;
          float const v2559 = v2557.i_1;
          float const v2560 = v2557.i_2;
          float const v2561 = v2557.i_3;
          float_4 const v2562 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2475), "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2555), "r"(v2556), "f"(v2558), "f"(v2559), "f"(v2560), "f"(v2561) );
            return result;
          }();
          *v493 = v2562;
          array<uint32_t_4, 8> v2563_store = {};
          array<uint32_t_4, 8> * v2563 = &v2563_store;
          uint32_t const v2564 = v2338 + v753;
          uint32_t_4 * const v2565 = &(*v397)[v2564];
          uint32_t_4 const v2566 = *v2565;
          uint32_t_4 * const v2567 = &(*v2563)[v11];
          *v2567 = v2566;
          uint32_t const v2568 = v2344 + v753;
          uint32_t_4 * const v2569 = &(*v397)[v2568];
          uint32_t_4 const v2570 = *v2569;
          uint32_t_4 * const v2571 = &(*v2563)[v385];
          *v2571 = v2570;
          uint32_t const v2572 = v2350 + v753;
          uint32_t_4 * const v2573 = &(*v397)[v2572];
          uint32_t_4 const v2574 = *v2573;
          uint32_t_4 * const v2575 = &(*v2563)[v383];
          *v2575 = v2574;
          uint32_t const v2576 = v2356 + v753;
          uint32_t_4 * const v2577 = &(*v397)[v2576];
          uint32_t_4 const v2578 = *v2577;
          uint32_t_4 * const v2579 = &(*v2563)[v485];
          *v2579 = v2578;
          uint32_t const v2580 = v2362 + v753;
          uint32_t_4 * const v2581 = &(*v397)[v2580];
          uint32_t_4 const v2582 = *v2581;
          uint32_t_4 * const v2583 = &(*v2563)[v399];
          *v2583 = v2582;
          uint32_t const v2584 = v2368 + v753;
          uint32_t_4 * const v2585 = &(*v397)[v2584];
          uint32_t_4 const v2586 = *v2585;
          uint32_t_4 * const v2587 = &(*v2563)[v488];
          *v2587 = v2586;
          uint32_t const v2588 = v2374 + v753;
          uint32_t_4 * const v2589 = &(*v397)[v2588];
          uint32_t_4 const v2590 = *v2589;
          uint32_t_4 * const v2591 = &(*v2563)[v490];
          *v2591 = v2590;
          uint32_t const v2592 = v2380 + v753;
          uint32_t_4 * const v2593 = &(*v397)[v2592];
          uint32_t_4 const v2594 = *v2593;
          uint32_t_4 * const v2595 = &(*v2563)[v492];
          *v2595 = v2594;
          uint32_t_4 const v2596 = *v2322;
          uint32_t const v2597 = v2596.i_0;
          uint32_t_4 const v2598 = *v2323;
          uint32_t const v2599 = v2598.i_0;
          uint32_t const v2600 = v2596.i_1;
          uint32_t const v2601 = v2598.i_1;
          uint32_t_4 const v2602 = *v2567;
          uint32_t const v2603 = v2602.i_0;
          uint32_t_4 const v2604 = *v2571;
          uint32_t const v2605 = v2604.i_0;
          uint32_t const v2606 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2603), "r"(v2605) );
            return result;
          }();
          uint32_t_4 const v2607 = *v2575;
          uint32_t const v2608 = v2607.i_0;
          uint32_t_4 const v2609 = *v2579;
          uint32_t const v2610 = v2609.i_0;
          uint32_t const v2611 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2608), "r"(v2610) );
            return result;
          }();
          float_4 const v2612 = *v494;
          float const v2613 = v2612.i_0;
          float const v2614 = v2612.i_1;
          float const v2615 = v2612.i_2;
          float const v2616 = v2612.i_3;
          float_4 const v2617 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2597), "r"(v2599), "r"(v2600), "r"(v2601), "r"(v2606), "r"(v2611), "f"(v2613), "f"(v2614), "f"(v2615), "f"(v2616) );
            return result;
          }();
          *v494 = v2617;
          uint32_t const v2618 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2603), "r"(v2605) );
            return result;
          }();
          uint32_t const v2619 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2608), "r"(v2610) );
            return result;
          }();
          float_4 const v2620 = *v496;
          float const v2621 = v2620.i_0;
          float const v2622 = v2620.i_1;
          float const v2623 = v2620.i_2;
          float const v2624 = v2620.i_3;
          float_4 const v2625 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2597), "r"(v2599), "r"(v2600), "r"(v2601), "r"(v2618), "r"(v2619), "f"(v2621), "f"(v2622), "f"(v2623), "f"(v2624) );
            return result;
          }();
          *v496 = v2625;
          uint32_t const v2626 = v2602.i_1;
          uint32_t const v2627 = v2604.i_1;
          uint32_t const v2628 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2626), "r"(v2627) );
            return result;
          }();
          uint32_t const v2629 = v2607.i_1;
          uint32_t const v2630 = v2609.i_1;
          uint32_t const v2631 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2629), "r"(v2630) );
            return result;
          }();
          float_4 const v2632 = *v497;
          float const v2633 = v2632.i_0;
          float const v2634 = v2632.i_1;
          float const v2635 = v2632.i_2;
          float const v2636 = v2632.i_3;
          float_4 const v2637 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2597), "r"(v2599), "r"(v2600), "r"(v2601), "r"(v2628), "r"(v2631), "f"(v2633), "f"(v2634), "f"(v2635), "f"(v2636) );
            return result;
          }();
          *v497 = v2637;
          uint32_t const v2638 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2626), "r"(v2627) );
            return result;
          }();
          uint32_t const v2639 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2629), "r"(v2630) );
            return result;
          }();
          float_4 const v2640 = *v498;
          float const v2641 = v2640.i_0;
          float const v2642 = v2640.i_1;
          float const v2643 = v2640.i_2;
          float const v2644 = v2640.i_3;
          float_4 const v2645 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2597), "r"(v2599), "r"(v2600), "r"(v2601), "r"(v2638), "r"(v2639), "f"(v2641), "f"(v2642), "f"(v2643), "f"(v2644) );
            return result;
          }();
          *v498 = v2645;
          uint32_t const v2646 = v2602.i_2;
          uint32_t const v2647 = v2604.i_2;
          uint32_t const v2648 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2646), "r"(v2647) );
            return result;
          }();
          uint32_t const v2649 = v2607.i_2;
          uint32_t const v2650 = v2609.i_2;
          uint32_t const v2651 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2649), "r"(v2650) );
            return result;
          }();
          float_4 const v2652 = *v500;
          float const v2653 = v2652.i_0;
          float const v2654 = v2652.i_1;
          float const v2655 = v2652.i_2;
          float const v2656 = v2652.i_3;
          float_4 const v2657 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2597), "r"(v2599), "r"(v2600), "r"(v2601), "r"(v2648), "r"(v2651), "f"(v2653), "f"(v2654), "f"(v2655), "f"(v2656) );
            return result;
          }();
          *v500 = v2657;
          uint32_t const v2658 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2646), "r"(v2647) );
            return result;
          }();
          uint32_t const v2659 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2649), "r"(v2650) );
            return result;
          }();
          float_4 const v2660 = *v502;
          float const v2661 = v2660.i_0;
          float const v2662 = v2660.i_1;
          float const v2663 = v2660.i_2;
          float const v2664 = v2660.i_3;
          float_4 const v2665 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2597), "r"(v2599), "r"(v2600), "r"(v2601), "r"(v2658), "r"(v2659), "f"(v2661), "f"(v2662), "f"(v2663), "f"(v2664) );
            return result;
          }();
          *v502 = v2665;
          uint32_t const v2666 = v2602.i_3;
          uint32_t const v2667 = v2604.i_3;
          uint32_t const v2668 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2666), "r"(v2667) );
            return result;
          }();
          uint32_t const v2669 = v2607.i_3;
          uint32_t const v2670 = v2609.i_3;
          uint32_t const v2671 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2669), "r"(v2670) );
            return result;
          }();
          float_4 const v2672 = *v504;
          float const v2673 = v2672.i_0;
          float const v2674 = v2672.i_1;
          float const v2675 = v2672.i_2;
          float const v2676 = v2672.i_3;
          float_4 const v2677 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2597), "r"(v2599), "r"(v2600), "r"(v2601), "r"(v2668), "r"(v2671), "f"(v2673), "f"(v2674), "f"(v2675), "f"(v2676) );
            return result;
          }();
          *v504 = v2677;
          uint32_t const v2678 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2666), "r"(v2667) );
            return result;
          }();
          uint32_t const v2679 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2669), "r"(v2670) );
            return result;
          }();
          float_4 const v2680 = *v506;
          float const v2681 = v2680.i_0;
          float const v2682 = v2680.i_1;
          float const v2683 = v2680.i_2;
          float const v2684 = v2680.i_3;
          float_4 const v2685 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2597), "r"(v2599), "r"(v2600), "r"(v2601), "r"(v2678), "r"(v2679), "f"(v2681), "f"(v2682), "f"(v2683), "f"(v2684) );
            return result;
          }();
          *v506 = v2685;
          uint32_t const v2686 = v2596.i_2;
          uint32_t const v2687 = v2598.i_2;
          uint32_t const v2688 = v2596.i_3;
          uint32_t const v2689 = v2598.i_3;
          uint32_t_4 const v2690 = *v2583;
          uint32_t const v2691 = v2690.i_0;
          uint32_t_4 const v2692 = *v2587;
          uint32_t const v2693 = v2692.i_0;
          uint32_t const v2694 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2691), "r"(v2693) );
            return result;
          }();
          uint32_t_4 const v2695 = *v2591;
          uint32_t const v2696 = v2695.i_0;
          uint32_t_4 const v2697 = *v2595;
          uint32_t const v2698 = v2697.i_0;
          uint32_t const v2699 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2696), "r"(v2698) );
            return result;
          }();
          float_4 const v2700 = *v494;
          float const v2701 = v2700.i_0;
          float const v2702 = v2700.i_1;
          float const v2703 = v2700.i_2;
          float const v2704 = v2700.i_3;
          float_4 const v2705 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2686), "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2694), "r"(v2699), "f"(v2701), "f"(v2702), "f"(v2703), "f"(v2704) );
            return result;
          }();
          *v494 = v2705;
          uint32_t const v2706 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2691), "r"(v2693) );
            return result;
          }();
          uint32_t const v2707 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2696), "r"(v2698) );
            return result;
          }();
          float_4 const v2708 = *v496;
          float const v2709 = v2708.i_0;
          float const v2710 = v2708.i_1;
          float const v2711 = v2708.i_2;
          float const v2712 = v2708.i_3;
          float_4 const v2713 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2686), "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2706), "r"(v2707), "f"(v2709), "f"(v2710), "f"(v2711), "f"(v2712) );
            return result;
          }();
          *v496 = v2713;
          uint32_t const v2714 = v2690.i_1;
          uint32_t const v2715 = v2692.i_1;
          uint32_t const v2716 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2714), "r"(v2715) );
            return result;
          }();
          uint32_t const v2717 = v2695.i_1;
          uint32_t const v2718 = v2697.i_1;
          uint32_t const v2719 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2717), "r"(v2718) );
            return result;
          }();
          float_4 const v2720 = *v497;
          float const v2721 = v2720.i_0;
          float const v2722 = v2720.i_1;
          float const v2723 = v2720.i_2;
          float const v2724 = v2720.i_3;
          float_4 const v2725 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2686), "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2716), "r"(v2719), "f"(v2721), "f"(v2722), "f"(v2723), "f"(v2724) );
            return result;
          }();
          *v497 = v2725;
          uint32_t const v2726 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2714), "r"(v2715) );
            return result;
          }();
          uint32_t const v2727 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2717), "r"(v2718) );
            return result;
          }();
          float_4 const v2728 = *v498;
          float const v2729 = v2728.i_0;
          float const v2730 = v2728.i_1;
          float const v2731 = v2728.i_2;
          float const v2732 = v2728.i_3;
          float_4 const v2733 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2686), "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2726), "r"(v2727), "f"(v2729), "f"(v2730), "f"(v2731), "f"(v2732) );
            return result;
          }();
          *v498 = v2733;
          uint32_t const v2734 = v2690.i_2;
          uint32_t const v2735 = v2692.i_2;
          uint32_t const v2736 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2734), "r"(v2735) );
            return result;
          }();
          uint32_t const v2737 = v2695.i_2;
          uint32_t const v2738 = v2697.i_2;
          uint32_t const v2739 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2737), "r"(v2738) );
            return result;
          }();
          float_4 const v2740 = *v500;
          float const v2741 = v2740.i_0;
          float const v2742 = v2740.i_1;
          float const v2743 = v2740.i_2;
          float const v2744 = v2740.i_3;
          float_4 const v2745 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2686), "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2736), "r"(v2739), "f"(v2741), "f"(v2742), "f"(v2743), "f"(v2744) );
            return result;
          }();
          *v500 = v2745;
          uint32_t const v2746 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2734), "r"(v2735) );
            return result;
          }();
          uint32_t const v2747 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2737), "r"(v2738) );
            return result;
          }();
          float_4 const v2748 = *v502;
          float const v2749 = v2748.i_0;
          float const v2750 = v2748.i_1;
          float const v2751 = v2748.i_2;
          float const v2752 = v2748.i_3;
          float_4 const v2753 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2686), "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2746), "r"(v2747), "f"(v2749), "f"(v2750), "f"(v2751), "f"(v2752) );
            return result;
          }();
          *v502 = v2753;
          uint32_t const v2754 = v2690.i_3;
          uint32_t const v2755 = v2692.i_3;
          uint32_t const v2756 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2754), "r"(v2755) );
            return result;
          }();
          uint32_t const v2757 = v2695.i_3;
          uint32_t const v2758 = v2697.i_3;
          uint32_t const v2759 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2757), "r"(v2758) );
            return result;
          }();
          float_4 const v2760 = *v504;
          float const v2761 = v2760.i_0;
          float const v2762 = v2760.i_1;
          float const v2763 = v2760.i_2;
          float const v2764 = v2760.i_3;
          float_4 const v2765 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2686), "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2756), "r"(v2759), "f"(v2761), "f"(v2762), "f"(v2763), "f"(v2764) );
            return result;
          }();
          *v504 = v2765;
          uint32_t const v2766 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2754), "r"(v2755) );
            return result;
          }();
          uint32_t const v2767 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2757), "r"(v2758) );
            return result;
          }();
          float_4 const v2768 = *v506;
          float const v2769 = v2768.i_0;
          float const v2770 = v2768.i_1;
          float const v2771 = v2768.i_2;
          float const v2772 = v2768.i_3;
          float_4 const v2773 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2686), "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2766), "r"(v2767), "f"(v2769), "f"(v2770), "f"(v2771), "f"(v2772) );
            return result;
          }();
          *v506 = v2773;
          bool const v2774 = v457 < v389;
          if(v2774) {
            uint32_t const v2775 = v470 + v376;
            uint32_t const v2776 = v460.i_1;
            uint32_t const v2777 = uint32_t(v2776);
            uint32_t const v2778 = v452 + v2777;
            uint32_t const v2779 = v2778 * v469;
            uint32_t const v2780 = v2779 + v376;
            uint32_t const v2781 = v2780 * v395;
            uint32_t const v2782 = v2781 + v525;
            uint32_t const v2783 = v525 * v383;
            uint32_t const v2784 = 256;
            uint32_t const v2785 = v2775 % v2784;
            uint32_t const v2786 = v2785 * v510;
            uint32_t const v2787 = v2786 + v2783;
            uint32_t const v2788 = v2775 / v2784;
            uint32_t const v2789 = v2784 + v2788;
            uint32_t const v2790 = v2789 * v510;
            uint32_t const v2791 = v2790 + v2783;
            float_4 * const v2792 = &v2[v2787];
            float_4 const v2793 = *v2792;
            uint32_t const v2794 = v2787 + v395;
            float_4 * const v2795 = &v2[v2794];
            float_4 const v2796 = *v2795;
            float_4 * const v2797 = &v2[v2791];
            float_4 const v2798 = *v2797;
            uint32_t const v2799 = v2791 + v395;
            float_4 * const v2800 = &v2[v2799];
            float_4 const v2801 = *v2800;
            float const v2802 = v2798.i_0;
            float const v2803 = v2793.i_0;
            float const v2804 = v2802 * v2803;
            float const v2805 = v2798.i_1;
            float const v2806 = v2793.i_1;
            float const v2807 = v2805 * v2806;
            float const v2808 = v2798.i_2;
            float const v2809 = v2793.i_2;
            float const v2810 = v2808 * v2809;
            float const v2811 = v2798.i_3;
            float const v2812 = v2793.i_3;
            float const v2813 = v2811 * v2812;
            float const v2814 = v2801.i_0;
            float const v2815 = v2796.i_0;
            float const v2816 = v2814 * v2815;
            float const v2817 = v2801.i_1;
            float const v2818 = v2796.i_1;
            float const v2819 = v2817 * v2818;
            float const v2820 = v2801.i_2;
            float const v2821 = v2796.i_2;
            float const v2822 = v2820 * v2821;
            float const v2823 = v2801.i_3;
            float const v2824 = v2796.i_3;
            float const v2825 = v2823 * v2824;
            float const v2826 = v2804 - v2816;
            float const v2827 = v2807 - v2819;
            float const v2828 = v2810 - v2822;
            float const v2829 = v2813 - v2825;
            float const v2830 = v2814 * v2803;
            float const v2831 = v2817 * v2806;
            float const v2832 = v2820 * v2809;
            float const v2833 = v2823 * v2812;
            float const v2834 = v2802 * v2815;
            float const v2835 = v2805 * v2818;
            float const v2836 = v2808 * v2821;
            float const v2837 = v2811 * v2824;
            float const v2838 = v2830 + v2834;
            float const v2839 = v2831 + v2835;
            float const v2840 = v2832 + v2836;
            float const v2841 = v2833 + v2837;
            float_4 const v2842 = *v482;
            float const v2843 = v2842.i_0;
            float_4 const v2844 = *v494;
            float const v2845 = v2844.i_0;
            float_4 const v2846 = *v483;
            float const v2847 = v2846.i_0;
            float_4 const v2848 = *v496;
            float const v2849 = v2848.i_0;
            float_4 const v2850 = *v484;
            float const v2851 = v2850.i_0;
            float_4 const v2852 = *v497;
            float const v2853 = v2852.i_0;
            float_4 const v2854 = *v486;
            float const v2855 = v2854.i_0;
            float_4 const v2856 = *v498;
            float const v2857 = v2856.i_0;
            float const v2858 = v2843 * v2826;
            float const v2859 = v2847 * v2827;
            float const v2860 = v2851 * v2828;
            float const v2861 = v2855 * v2829;
            float const v2862 = v2845 * v2838;
            float const v2863 = v2849 * v2839;
            float const v2864 = v2853 * v2840;
            float const v2865 = v2857 * v2841;
            float const v2866 = v2858 - v2862;
            float const v2867 = v2859 - v2863;
            float const v2868 = v2860 - v2864;
            float const v2869 = v2861 - v2865;
            float const v2870 = v2845 * v2826;
            float const v2871 = v2849 * v2827;
            float const v2872 = v2853 * v2828;
            float const v2873 = v2857 * v2829;
            float const v2874 = v2843 * v2838;
            float const v2875 = v2847 * v2839;
            float const v2876 = v2851 * v2840;
            float const v2877 = v2855 * v2841;
            float const v2878 = v2870 + v2874;
            float const v2879 = v2871 + v2875;
            float const v2880 = v2872 + v2876;
            float const v2881 = v2873 + v2877;
            uint32_t const v2882 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2867), "f"(v2866) );
              return result;
            }();
            uint32_t_4 const v2883 = {v2882, v507.i_1, v507.i_2, v507.i_3};
            uint32_t const v2884 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2879), "f"(v2878) );
              return result;
            }();
            uint32_t_4 const v2885 = {v2884, v507.i_1, v507.i_2, v507.i_3};
            uint32_t const v2886 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2869), "f"(v2868) );
              return result;
            }();
            uint32_t_4 const v2887 = {v2883.i_0, v2886, v2883.i_2, v2883.i_3};
            uint32_t const v2888 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2881), "f"(v2880) );
              return result;
            }();
            uint32_t_4 const v2889 = {v2885.i_0, v2888, v2885.i_2, v2885.i_3};
            uint32_t const v2890 = v2783 + v385;
            uint32_t const v2891 = v2786 + v2890;
            uint32_t const v2892 = v2790 + v2890;
            float_4 * const v2893 = &v2[v2891];
            float_4 const v2894 = *v2893;
            uint32_t const v2895 = v2891 + v395;
            float_4 * const v2896 = &v2[v2895];
            float_4 const v2897 = *v2896;
            float_4 * const v2898 = &v2[v2892];
            float_4 const v2899 = *v2898;
            uint32_t const v2900 = v2892 + v395;
            float_4 * const v2901 = &v2[v2900];
            float_4 const v2902 = *v2901;
            float const v2903 = v2899.i_0;
            float const v2904 = v2894.i_0;
            float const v2905 = v2903 * v2904;
            float const v2906 = v2899.i_1;
            float const v2907 = v2894.i_1;
            float const v2908 = v2906 * v2907;
            float const v2909 = v2899.i_2;
            float const v2910 = v2894.i_2;
            float const v2911 = v2909 * v2910;
            float const v2912 = v2899.i_3;
            float const v2913 = v2894.i_3;
            float const v2914 = v2912 * v2913;
            float const v2915 = v2902.i_0;
            float const v2916 = v2897.i_0;
            float const v2917 = v2915 * v2916;
            float const v2918 = v2902.i_1;
            float const v2919 = v2897.i_1;
            float const v2920 = v2918 * v2919;
            float const v2921 = v2902.i_2;
            float const v2922 = v2897.i_2;
            float const v2923 = v2921 * v2922;
            float const v2924 = v2902.i_3;
            float const v2925 = v2897.i_3;
            float const v2926 = v2924 * v2925;
            float const v2927 = v2905 - v2917;
            float const v2928 = v2908 - v2920;
            float const v2929 = v2911 - v2923;
            float const v2930 = v2914 - v2926;
            float const v2931 = v2915 * v2904;
            float const v2932 = v2918 * v2907;
            float const v2933 = v2921 * v2910;
            float const v2934 = v2924 * v2913;
            float const v2935 = v2903 * v2916;
            float const v2936 = v2906 * v2919;
            float const v2937 = v2909 * v2922;
            float const v2938 = v2912 * v2925;
            float const v2939 = v2931 + v2935;
            float const v2940 = v2932 + v2936;
            float const v2941 = v2933 + v2937;
            float const v2942 = v2934 + v2938;
            float_4 const v2943 = *v487;
            float const v2944 = v2943.i_0;
            float_4 const v2945 = *v500;
            float const v2946 = v2945.i_0;
            float_4 const v2947 = *v489;
            float const v2948 = v2947.i_0;
            float_4 const v2949 = *v502;
            float const v2950 = v2949.i_0;
            float_4 const v2951 = *v491;
            float const v2952 = v2951.i_0;
            float_4 const v2953 = *v504;
            float const v2954 = v2953.i_0;
            float_4 const v2955 = *v493;
            float const v2956 = v2955.i_0;
            float_4 const v2957 = *v506;
            float const v2958 = v2957.i_0;
            float const v2959 = v2944 * v2927;
            float const v2960 = v2948 * v2928;
            float const v2961 = v2952 * v2929;
            float const v2962 = v2956 * v2930;
            float const v2963 = v2946 * v2939;
            float const v2964 = v2950 * v2940;
            float const v2965 = v2954 * v2941;
            float const v2966 = v2958 * v2942;
            float const v2967 = v2959 - v2963;
            float const v2968 = v2960 - v2964;
            float const v2969 = v2961 - v2965;
            float const v2970 = v2962 - v2966;
            float const v2971 = v2946 * v2927;
            float const v2972 = v2950 * v2928;
            float const v2973 = v2954 * v2929;
            float const v2974 = v2958 * v2930;
            float const v2975 = v2944 * v2939;
            float const v2976 = v2948 * v2940;
            float const v2977 = v2952 * v2941;
            float const v2978 = v2956 * v2942;
            float const v2979 = v2971 + v2975;
            float const v2980 = v2972 + v2976;
            float const v2981 = v2973 + v2977;
            float const v2982 = v2974 + v2978;
            uint32_t const v2983 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2968), "f"(v2967) );
              return result;
            }();
            uint32_t_4 const v2984 = {v2887.i_0, v2887.i_1, v2983, v2887.i_3};
            uint32_t const v2985 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2980), "f"(v2979) );
              return result;
            }();
            uint32_t_4 const v2986 = {v2889.i_0, v2889.i_1, v2985, v2889.i_3};
            uint32_t const v2987 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2970), "f"(v2969) );
              return result;
            }();
            uint32_t_4 const v2988 = {v2984.i_0, v2984.i_1, v2984.i_2, v2987};
            uint32_t const v2989 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2982), "f"(v2981) );
              return result;
            }();
            uint32_t_4 const v2990 = {v2986.i_0, v2986.i_1, v2986.i_2, v2989};
            uint32_t_4 * const v2991 = &v6[v2782];
            *v2991 = v2988;
            uint32_t const v2992 = v2782 + v469;
            uint32_t_4 * const v2993 = &v6[v2992];
            *v2993 = v2990;
            uint32_t const v2994 = v525 + v385;
            uint32_t const v2995 = v2994 * v383;
            uint32_t const v2996 = v2786 + v2995;
            uint32_t const v2997 = v2790 + v2995;
            float_4 * const v2998 = &v2[v2996];
            float_4 const v2999 = *v2998;
            uint32_t const v3000 = v2996 + v395;
            float_4 * const v3001 = &v2[v3000];
            float_4 const v3002 = *v3001;
            float_4 * const v3003 = &v2[v2997];
            float_4 const v3004 = *v3003;
            uint32_t const v3005 = v2997 + v395;
            float_4 * const v3006 = &v2[v3005];
            float_4 const v3007 = *v3006;
            float const v3008 = v3004.i_0;
            float const v3009 = v2999.i_0;
            float const v3010 = v3008 * v3009;
            float const v3011 = v3004.i_1;
            float const v3012 = v2999.i_1;
            float const v3013 = v3011 * v3012;
            float const v3014 = v3004.i_2;
            float const v3015 = v2999.i_2;
            float const v3016 = v3014 * v3015;
            float const v3017 = v3004.i_3;
            float const v3018 = v2999.i_3;
            float const v3019 = v3017 * v3018;
            float const v3020 = v3007.i_0;
            float const v3021 = v3002.i_0;
            float const v3022 = v3020 * v3021;
            float const v3023 = v3007.i_1;
            float const v3024 = v3002.i_1;
            float const v3025 = v3023 * v3024;
            float const v3026 = v3007.i_2;
            float const v3027 = v3002.i_2;
            float const v3028 = v3026 * v3027;
            float const v3029 = v3007.i_3;
            float const v3030 = v3002.i_3;
            float const v3031 = v3029 * v3030;
            float const v3032 = v3010 - v3022;
            float const v3033 = v3013 - v3025;
            float const v3034 = v3016 - v3028;
            float const v3035 = v3019 - v3031;
            float const v3036 = v3020 * v3009;
            float const v3037 = v3023 * v3012;
            float const v3038 = v3026 * v3015;
            float const v3039 = v3029 * v3018;
            float const v3040 = v3008 * v3021;
            float const v3041 = v3011 * v3024;
            float const v3042 = v3014 * v3027;
            float const v3043 = v3017 * v3030;
            float const v3044 = v3036 + v3040;
            float const v3045 = v3037 + v3041;
            float const v3046 = v3038 + v3042;
            float const v3047 = v3039 + v3043;
            float const v3048 = v2842.i_1;
            float const v3049 = v2844.i_1;
            float const v3050 = v2846.i_1;
            float const v3051 = v2848.i_1;
            float const v3052 = v2850.i_1;
            float const v3053 = v2852.i_1;
            float const v3054 = v2854.i_1;
            float const v3055 = v2856.i_1;
            float const v3056 = v3048 * v3032;
            float const v3057 = v3050 * v3033;
            float const v3058 = v3052 * v3034;
            float const v3059 = v3054 * v3035;
            float const v3060 = v3049 * v3044;
            float const v3061 = v3051 * v3045;
            float const v3062 = v3053 * v3046;
            float const v3063 = v3055 * v3047;
            float const v3064 = v3056 - v3060;
            float const v3065 = v3057 - v3061;
            float const v3066 = v3058 - v3062;
            float const v3067 = v3059 - v3063;
            float const v3068 = v3049 * v3032;
            float const v3069 = v3051 * v3033;
            float const v3070 = v3053 * v3034;
            float const v3071 = v3055 * v3035;
            float const v3072 = v3048 * v3044;
            float const v3073 = v3050 * v3045;
            float const v3074 = v3052 * v3046;
            float const v3075 = v3054 * v3047;
            float const v3076 = v3068 + v3072;
            float const v3077 = v3069 + v3073;
            float const v3078 = v3070 + v3074;
            float const v3079 = v3071 + v3075;
            uint32_t const v3080 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3065), "f"(v3064) );
              return result;
            }();
            uint32_t_4 const v3081 = {v3080, v507.i_1, v507.i_2, v507.i_3};
            uint32_t const v3082 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3077), "f"(v3076) );
              return result;
            }();
            uint32_t_4 const v3083 = {v3082, v507.i_1, v507.i_2, v507.i_3};
            uint32_t const v3084 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3067), "f"(v3066) );
              return result;
            }();
            uint32_t_4 const v3085 = {v3081.i_0, v3084, v3081.i_2, v3081.i_3};
            uint32_t const v3086 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3079), "f"(v3078) );
              return result;
            }();
            uint32_t_4 const v3087 = {v3083.i_0, v3086, v3083.i_2, v3083.i_3};
            uint32_t const v3088 = v2995 + v385;
            uint32_t const v3089 = v2786 + v3088;
            uint32_t const v3090 = v2790 + v3088;
            float_4 * const v3091 = &v2[v3089];
            float_4 const v3092 = *v3091;
            uint32_t const v3093 = v3089 + v395;
            float_4 * const v3094 = &v2[v3093];
            float_4 const v3095 = *v3094;
            float_4 * const v3096 = &v2[v3090];
            float_4 const v3097 = *v3096;
            uint32_t const v3098 = v3090 + v395;
            float_4 * const v3099 = &v2[v3098];
            float_4 const v3100 = *v3099;
            float const v3101 = v3097.i_0;
            float const v3102 = v3092.i_0;
            float const v3103 = v3101 * v3102;
            float const v3104 = v3097.i_1;
            float const v3105 = v3092.i_1;
            float const v3106 = v3104 * v3105;
            float const v3107 = v3097.i_2;
            float const v3108 = v3092.i_2;
            float const v3109 = v3107 * v3108;
            float const v3110 = v3097.i_3;
            float const v3111 = v3092.i_3;
            float const v3112 = v3110 * v3111;
            float const v3113 = v3100.i_0;
            float const v3114 = v3095.i_0;
            float const v3115 = v3113 * v3114;
            float const v3116 = v3100.i_1;
            float const v3117 = v3095.i_1;
            float const v3118 = v3116 * v3117;
            float const v3119 = v3100.i_2;
            float const v3120 = v3095.i_2;
            float const v3121 = v3119 * v3120;
            float const v3122 = v3100.i_3;
            float const v3123 = v3095.i_3;
            float const v3124 = v3122 * v3123;
            float const v3125 = v3103 - v3115;
            float const v3126 = v3106 - v3118;
            float const v3127 = v3109 - v3121;
            float const v3128 = v3112 - v3124;
            float const v3129 = v3113 * v3102;
            float const v3130 = v3116 * v3105;
            float const v3131 = v3119 * v3108;
            float const v3132 = v3122 * v3111;
            float const v3133 = v3101 * v3114;
            float const v3134 = v3104 * v3117;
            float const v3135 = v3107 * v3120;
            float const v3136 = v3110 * v3123;
            float const v3137 = v3129 + v3133;
            float const v3138 = v3130 + v3134;
            float const v3139 = v3131 + v3135;
            float const v3140 = v3132 + v3136;
            float const v3141 = v2943.i_1;
            float const v3142 = v2945.i_1;
            float const v3143 = v2947.i_1;
            float const v3144 = v2949.i_1;
            float const v3145 = v2951.i_1;
            float const v3146 = v2953.i_1;
            float const v3147 = v2955.i_1;
            float const v3148 = v2957.i_1;
            float const v3149 = v3141 * v3125;
            float const v3150 = v3143 * v3126;
            float const v3151 = v3145 * v3127;
            float const v3152 = v3147 * v3128;
            float const v3153 = v3142 * v3137;
            float const v3154 = v3144 * v3138;
            float const v3155 = v3146 * v3139;
            float const v3156 = v3148 * v3140;
            float const v3157 = v3149 - v3153;
            float const v3158 = v3150 - v3154;
            float const v3159 = v3151 - v3155;
            float const v3160 = v3152 - v3156;
            float const v3161 = v3142 * v3125;
            float const v3162 = v3144 * v3126;
            float const v3163 = v3146 * v3127;
            float const v3164 = v3148 * v3128;
            float const v3165 = v3141 * v3137;
            float const v3166 = v3143 * v3138;
            float const v3167 = v3145 * v3139;
            float const v3168 = v3147 * v3140;
            float const v3169 = v3161 + v3165;
            float const v3170 = v3162 + v3166;
            float const v3171 = v3163 + v3167;
            float const v3172 = v3164 + v3168;
            uint32_t const v3173 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3158), "f"(v3157) );
              return result;
            }();
            uint32_t_4 const v3174 = {v3085.i_0, v3085.i_1, v3173, v3085.i_3};
            uint32_t const v3175 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3170), "f"(v3169) );
              return result;
            }();
            uint32_t_4 const v3176 = {v3087.i_0, v3087.i_1, v3175, v3087.i_3};
            uint32_t const v3177 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3160), "f"(v3159) );
              return result;
            }();
            uint32_t_4 const v3178 = {v3174.i_0, v3174.i_1, v3174.i_2, v3177};
            uint32_t const v3179 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3172), "f"(v3171) );
              return result;
            }();
            uint32_t_4 const v3180 = {v3176.i_0, v3176.i_1, v3176.i_2, v3179};
            uint32_t const v3181 = v2782 + v385;
            uint32_t_4 * const v3182 = &v6[v3181];
            *v3182 = v3178;
            uint32_t const v3183 = v2992 + v385;
            uint32_t_4 * const v3184 = &v6[v3183];
            *v3184 = v3180;
          }
          if(v463) {
            uint32_t_2 const v3185 = *v461;
            uint32_t const v3186 = v3185.i_0;
            uint32_t const v3187 = uint32_t(v3186);
            uint32_t const v3188 = v3187 * v469;
            uint32_t const v3189 = v3188 + v376;
            uint32_t const v3190 = v3185.i_1;
            uint32_t const v3191 = uint32_t(v3190);
            uint32_t const v3192 = v452 + v3191;
            uint32_t const v3193 = v3192 * v469;
            uint32_t const v3194 = v3193 + v376;
            uint32_t const v3195 = v3194 * v395;
            uint32_t const v3196 = v3195 + v525;
            uint32_t const v3197 = v525 * v383;
            uint32_t const v3198 = 256;
            uint32_t const v3199 = v3189 % v3198;
            uint32_t const v3200 = v3199 * v510;
            uint32_t const v3201 = v3200 + v3197;
            uint32_t const v3202 = v3189 / v3198;
            uint32_t const v3203 = v3198 + v3202;
            uint32_t const v3204 = v3203 * v510;
            uint32_t const v3205 = v3204 + v3197;
            float_4 * const v3206 = &v2[v3201];
            float_4 const v3207 = *v3206;
            uint32_t const v3208 = v3201 + v395;
            float_4 * const v3209 = &v2[v3208];
            float_4 const v3210 = *v3209;
            float_4 * const v3211 = &v2[v3205];
            float_4 const v3212 = *v3211;
            uint32_t const v3213 = v3205 + v395;
            float_4 * const v3214 = &v2[v3213];
            float_4 const v3215 = *v3214;
            float const v3216 = v3212.i_0;
            float const v3217 = v3207.i_0;
            float const v3218 = v3216 * v3217;
            float const v3219 = v3212.i_1;
            float const v3220 = v3207.i_1;
            float const v3221 = v3219 * v3220;
            float const v3222 = v3212.i_2;
            float const v3223 = v3207.i_2;
            float const v3224 = v3222 * v3223;
            float const v3225 = v3212.i_3;
            float const v3226 = v3207.i_3;
            float const v3227 = v3225 * v3226;
            float const v3228 = v3215.i_0;
            float const v3229 = v3210.i_0;
            float const v3230 = v3228 * v3229;
            float const v3231 = v3215.i_1;
            float const v3232 = v3210.i_1;
            float const v3233 = v3231 * v3232;
            float const v3234 = v3215.i_2;
            float const v3235 = v3210.i_2;
            float const v3236 = v3234 * v3235;
            float const v3237 = v3215.i_3;
            float const v3238 = v3210.i_3;
            float const v3239 = v3237 * v3238;
            float const v3240 = v3218 - v3230;
            float const v3241 = v3221 - v3233;
            float const v3242 = v3224 - v3236;
            float const v3243 = v3227 - v3239;
            float const v3244 = v3228 * v3217;
            float const v3245 = v3231 * v3220;
            float const v3246 = v3234 * v3223;
            float const v3247 = v3237 * v3226;
            float const v3248 = v3216 * v3229;
            float const v3249 = v3219 * v3232;
            float const v3250 = v3222 * v3235;
            float const v3251 = v3225 * v3238;
            float const v3252 = v3244 + v3248;
            float const v3253 = v3245 + v3249;
            float const v3254 = v3246 + v3250;
            float const v3255 = v3247 + v3251;
            float_4 const v3256 = *v482;
            float const v3257 = v3256.i_2;
            float_4 const v3258 = *v494;
            float const v3259 = v3258.i_2;
            float_4 const v3260 = *v483;
            float const v3261 = v3260.i_2;
            float_4 const v3262 = *v496;
            float const v3263 = v3262.i_2;
            float_4 const v3264 = *v484;
            float const v3265 = v3264.i_2;
            float_4 const v3266 = *v497;
            float const v3267 = v3266.i_2;
            float_4 const v3268 = *v486;
            float const v3269 = v3268.i_2;
            float_4 const v3270 = *v498;
            float const v3271 = v3270.i_2;
            float const v3272 = v3257 * v3240;
            float const v3273 = v3261 * v3241;
            float const v3274 = v3265 * v3242;
            float const v3275 = v3269 * v3243;
            float const v3276 = v3259 * v3252;
            float const v3277 = v3263 * v3253;
            float const v3278 = v3267 * v3254;
            float const v3279 = v3271 * v3255;
            float const v3280 = v3272 - v3276;
            float const v3281 = v3273 - v3277;
            float const v3282 = v3274 - v3278;
            float const v3283 = v3275 - v3279;
            float const v3284 = v3259 * v3240;
            float const v3285 = v3263 * v3241;
            float const v3286 = v3267 * v3242;
            float const v3287 = v3271 * v3243;
            float const v3288 = v3257 * v3252;
            float const v3289 = v3261 * v3253;
            float const v3290 = v3265 * v3254;
            float const v3291 = v3269 * v3255;
            float const v3292 = v3284 + v3288;
            float const v3293 = v3285 + v3289;
            float const v3294 = v3286 + v3290;
            float const v3295 = v3287 + v3291;
            uint32_t const v3296 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3281), "f"(v3280) );
              return result;
            }();
            uint32_t_4 const v3297 = {v3296, v507.i_1, v507.i_2, v507.i_3};
            uint32_t const v3298 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3293), "f"(v3292) );
              return result;
            }();
            uint32_t_4 const v3299 = {v3298, v507.i_1, v507.i_2, v507.i_3};
            uint32_t const v3300 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3283), "f"(v3282) );
              return result;
            }();
            uint32_t_4 const v3301 = {v3297.i_0, v3300, v3297.i_2, v3297.i_3};
            uint32_t const v3302 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3295), "f"(v3294) );
              return result;
            }();
            uint32_t_4 const v3303 = {v3299.i_0, v3302, v3299.i_2, v3299.i_3};
            uint32_t const v3304 = v3197 + v385;
            uint32_t const v3305 = v3200 + v3304;
            uint32_t const v3306 = v3204 + v3304;
            float_4 * const v3307 = &v2[v3305];
            float_4 const v3308 = *v3307;
            uint32_t const v3309 = v3305 + v395;
            float_4 * const v3310 = &v2[v3309];
            float_4 const v3311 = *v3310;
            float_4 * const v3312 = &v2[v3306];
            float_4 const v3313 = *v3312;
            uint32_t const v3314 = v3306 + v395;
            float_4 * const v3315 = &v2[v3314];
            float_4 const v3316 = *v3315;
            float const v3317 = v3313.i_0;
            float const v3318 = v3308.i_0;
            float const v3319 = v3317 * v3318;
            float const v3320 = v3313.i_1;
            float const v3321 = v3308.i_1;
            float const v3322 = v3320 * v3321;
            float const v3323 = v3313.i_2;
            float const v3324 = v3308.i_2;
            float const v3325 = v3323 * v3324;
            float const v3326 = v3313.i_3;
            float const v3327 = v3308.i_3;
            float const v3328 = v3326 * v3327;
            float const v3329 = v3316.i_0;
            float const v3330 = v3311.i_0;
            float const v3331 = v3329 * v3330;
            float const v3332 = v3316.i_1;
            float const v3333 = v3311.i_1;
            float const v3334 = v3332 * v3333;
            float const v3335 = v3316.i_2;
            float const v3336 = v3311.i_2;
            float const v3337 = v3335 * v3336;
            float const v3338 = v3316.i_3;
            float const v3339 = v3311.i_3;
            float const v3340 = v3338 * v3339;
            float const v3341 = v3319 - v3331;
            float const v3342 = v3322 - v3334;
            float const v3343 = v3325 - v3337;
            float const v3344 = v3328 - v3340;
            float const v3345 = v3329 * v3318;
            float const v3346 = v3332 * v3321;
            float const v3347 = v3335 * v3324;
            float const v3348 = v3338 * v3327;
            float const v3349 = v3317 * v3330;
            float const v3350 = v3320 * v3333;
            float const v3351 = v3323 * v3336;
            float const v3352 = v3326 * v3339;
            float const v3353 = v3345 + v3349;
            float const v3354 = v3346 + v3350;
            float const v3355 = v3347 + v3351;
            float const v3356 = v3348 + v3352;
            float_4 const v3357 = *v487;
            float const v3358 = v3357.i_2;
            float_4 const v3359 = *v500;
            float const v3360 = v3359.i_2;
            float_4 const v3361 = *v489;
            float const v3362 = v3361.i_2;
            float_4 const v3363 = *v502;
            float const v3364 = v3363.i_2;
            float_4 const v3365 = *v491;
            float const v3366 = v3365.i_2;
            float_4 const v3367 = *v504;
            float const v3368 = v3367.i_2;
            float_4 const v3369 = *v493;
            float const v3370 = v3369.i_2;
            float_4 const v3371 = *v506;
            float const v3372 = v3371.i_2;
            float const v3373 = v3358 * v3341;
            float const v3374 = v3362 * v3342;
            float const v3375 = v3366 * v3343;
            float const v3376 = v3370 * v3344;
            float const v3377 = v3360 * v3353;
            float const v3378 = v3364 * v3354;
            float const v3379 = v3368 * v3355;
            float const v3380 = v3372 * v3356;
            float const v3381 = v3373 - v3377;
            float const v3382 = v3374 - v3378;
            float const v3383 = v3375 - v3379;
            float const v3384 = v3376 - v3380;
            float const v3385 = v3360 * v3341;
            float const v3386 = v3364 * v3342;
            float const v3387 = v3368 * v3343;
            float const v3388 = v3372 * v3344;
            float const v3389 = v3358 * v3353;
            float const v3390 = v3362 * v3354;
            float const v3391 = v3366 * v3355;
            float const v3392 = v3370 * v3356;
            float const v3393 = v3385 + v3389;
            float const v3394 = v3386 + v3390;
            float const v3395 = v3387 + v3391;
            float const v3396 = v3388 + v3392;
            uint32_t const v3397 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3382), "f"(v3381) );
              return result;
            }();
            uint32_t_4 const v3398 = {v3301.i_0, v3301.i_1, v3397, v3301.i_3};
            uint32_t const v3399 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3394), "f"(v3393) );
              return result;
            }();
            uint32_t_4 const v3400 = {v3303.i_0, v3303.i_1, v3399, v3303.i_3};
            uint32_t const v3401 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3384), "f"(v3383) );
              return result;
            }();
            uint32_t_4 const v3402 = {v3398.i_0, v3398.i_1, v3398.i_2, v3401};
            uint32_t const v3403 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3396), "f"(v3395) );
              return result;
            }();
            uint32_t_4 const v3404 = {v3400.i_0, v3400.i_1, v3400.i_2, v3403};
            uint32_t_4 * const v3405 = &v6[v3196];
            *v3405 = v3402;
            uint32_t const v3406 = v3196 + v469;
            uint32_t_4 * const v3407 = &v6[v3406];
            *v3407 = v3404;
            uint32_t const v3408 = v525 + v385;
            uint32_t const v3409 = v3408 * v383;
            uint32_t const v3410 = v3200 + v3409;
            uint32_t const v3411 = v3204 + v3409;
            float_4 * const v3412 = &v2[v3410];
            float_4 const v3413 = *v3412;
            uint32_t const v3414 = v3410 + v395;
            float_4 * const v3415 = &v2[v3414];
            float_4 const v3416 = *v3415;
            float_4 * const v3417 = &v2[v3411];
            float_4 const v3418 = *v3417;
            uint32_t const v3419 = v3411 + v395;
            float_4 * const v3420 = &v2[v3419];
            float_4 const v3421 = *v3420;
            float const v3422 = v3418.i_0;
            float const v3423 = v3413.i_0;
            float const v3424 = v3422 * v3423;
            float const v3425 = v3418.i_1;
            float const v3426 = v3413.i_1;
            float const v3427 = v3425 * v3426;
            float const v3428 = v3418.i_2;
            float const v3429 = v3413.i_2;
            float const v3430 = v3428 * v3429;
            float const v3431 = v3418.i_3;
            float const v3432 = v3413.i_3;
            float const v3433 = v3431 * v3432;
            float const v3434 = v3421.i_0;
            float const v3435 = v3416.i_0;
            float const v3436 = v3434 * v3435;
            float const v3437 = v3421.i_1;
            float const v3438 = v3416.i_1;
            float const v3439 = v3437 * v3438;
            float const v3440 = v3421.i_2;
            float const v3441 = v3416.i_2;
            float const v3442 = v3440 * v3441;
            float const v3443 = v3421.i_3;
            float const v3444 = v3416.i_3;
            float const v3445 = v3443 * v3444;
            float const v3446 = v3424 - v3436;
            float const v3447 = v3427 - v3439;
            float const v3448 = v3430 - v3442;
            float const v3449 = v3433 - v3445;
            float const v3450 = v3434 * v3423;
            float const v3451 = v3437 * v3426;
            float const v3452 = v3440 * v3429;
            float const v3453 = v3443 * v3432;
            float const v3454 = v3422 * v3435;
            float const v3455 = v3425 * v3438;
            float const v3456 = v3428 * v3441;
            float const v3457 = v3431 * v3444;
            float const v3458 = v3450 + v3454;
            float const v3459 = v3451 + v3455;
            float const v3460 = v3452 + v3456;
            float const v3461 = v3453 + v3457;
            float const v3462 = v3256.i_3;
            float const v3463 = v3258.i_3;
            float const v3464 = v3260.i_3;
            float const v3465 = v3262.i_3;
            float const v3466 = v3264.i_3;
            float const v3467 = v3266.i_3;
            float const v3468 = v3268.i_3;
            float const v3469 = v3270.i_3;
            float const v3470 = v3462 * v3446;
            float const v3471 = v3464 * v3447;
            float const v3472 = v3466 * v3448;
            float const v3473 = v3468 * v3449;
            float const v3474 = v3463 * v3458;
            float const v3475 = v3465 * v3459;
            float const v3476 = v3467 * v3460;
            float const v3477 = v3469 * v3461;
            float const v3478 = v3470 - v3474;
            float const v3479 = v3471 - v3475;
            float const v3480 = v3472 - v3476;
            float const v3481 = v3473 - v3477;
            float const v3482 = v3463 * v3446;
            float const v3483 = v3465 * v3447;
            float const v3484 = v3467 * v3448;
            float const v3485 = v3469 * v3449;
            float const v3486 = v3462 * v3458;
            float const v3487 = v3464 * v3459;
            float const v3488 = v3466 * v3460;
            float const v3489 = v3468 * v3461;
            float const v3490 = v3482 + v3486;
            float const v3491 = v3483 + v3487;
            float const v3492 = v3484 + v3488;
            float const v3493 = v3485 + v3489;
            uint32_t const v3494 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3479), "f"(v3478) );
              return result;
            }();
            uint32_t_4 const v3495 = {v3494, v507.i_1, v507.i_2, v507.i_3};
            uint32_t const v3496 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3491), "f"(v3490) );
              return result;
            }();
            uint32_t_4 const v3497 = {v3496, v507.i_1, v507.i_2, v507.i_3};
            uint32_t const v3498 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3481), "f"(v3480) );
              return result;
            }();
            uint32_t_4 const v3499 = {v3495.i_0, v3498, v3495.i_2, v3495.i_3};
            uint32_t const v3500 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3493), "f"(v3492) );
              return result;
            }();
            uint32_t_4 const v3501 = {v3497.i_0, v3500, v3497.i_2, v3497.i_3};
            uint32_t const v3502 = v3409 + v385;
            uint32_t const v3503 = v3200 + v3502;
            uint32_t const v3504 = v3204 + v3502;
            float_4 * const v3505 = &v2[v3503];
            float_4 const v3506 = *v3505;
            uint32_t const v3507 = v3503 + v395;
            float_4 * const v3508 = &v2[v3507];
            float_4 const v3509 = *v3508;
            float_4 * const v3510 = &v2[v3504];
            float_4 const v3511 = *v3510;
            uint32_t const v3512 = v3504 + v395;
            float_4 * const v3513 = &v2[v3512];
            float_4 const v3514 = *v3513;
            float const v3515 = v3511.i_0;
            float const v3516 = v3506.i_0;
            float const v3517 = v3515 * v3516;
            float const v3518 = v3511.i_1;
            float const v3519 = v3506.i_1;
            float const v3520 = v3518 * v3519;
            float const v3521 = v3511.i_2;
            float const v3522 = v3506.i_2;
            float const v3523 = v3521 * v3522;
            float const v3524 = v3511.i_3;
            float const v3525 = v3506.i_3;
            float const v3526 = v3524 * v3525;
            float const v3527 = v3514.i_0;
            float const v3528 = v3509.i_0;
            float const v3529 = v3527 * v3528;
            float const v3530 = v3514.i_1;
            float const v3531 = v3509.i_1;
            float const v3532 = v3530 * v3531;
            float const v3533 = v3514.i_2;
            float const v3534 = v3509.i_2;
            float const v3535 = v3533 * v3534;
            float const v3536 = v3514.i_3;
            float const v3537 = v3509.i_3;
            float const v3538 = v3536 * v3537;
            float const v3539 = v3517 - v3529;
            float const v3540 = v3520 - v3532;
            float const v3541 = v3523 - v3535;
            float const v3542 = v3526 - v3538;
            float const v3543 = v3527 * v3516;
            float const v3544 = v3530 * v3519;
            float const v3545 = v3533 * v3522;
            float const v3546 = v3536 * v3525;
            float const v3547 = v3515 * v3528;
            float const v3548 = v3518 * v3531;
            float const v3549 = v3521 * v3534;
            float const v3550 = v3524 * v3537;
            float const v3551 = v3543 + v3547;
            float const v3552 = v3544 + v3548;
            float const v3553 = v3545 + v3549;
            float const v3554 = v3546 + v3550;
            float const v3555 = v3357.i_3;
            float const v3556 = v3359.i_3;
            float const v3557 = v3361.i_3;
            float const v3558 = v3363.i_3;
            float const v3559 = v3365.i_3;
            float const v3560 = v3367.i_3;
            float const v3561 = v3369.i_3;
            float const v3562 = v3371.i_3;
            float const v3563 = v3555 * v3539;
            float const v3564 = v3557 * v3540;
            float const v3565 = v3559 * v3541;
            float const v3566 = v3561 * v3542;
            float const v3567 = v3556 * v3551;
            float const v3568 = v3558 * v3552;
            float const v3569 = v3560 * v3553;
            float const v3570 = v3562 * v3554;
            float const v3571 = v3563 - v3567;
            float const v3572 = v3564 - v3568;
            float const v3573 = v3565 - v3569;
            float const v3574 = v3566 - v3570;
            float const v3575 = v3556 * v3539;
            float const v3576 = v3558 * v3540;
            float const v3577 = v3560 * v3541;
            float const v3578 = v3562 * v3542;
            float const v3579 = v3555 * v3551;
            float const v3580 = v3557 * v3552;
            float const v3581 = v3559 * v3553;
            float const v3582 = v3561 * v3554;
            float const v3583 = v3575 + v3579;
            float const v3584 = v3576 + v3580;
            float const v3585 = v3577 + v3581;
            float const v3586 = v3578 + v3582;
            uint32_t const v3587 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3572), "f"(v3571) );
              return result;
            }();
            uint32_t_4 const v3588 = {v3499.i_0, v3499.i_1, v3587, v3499.i_3};
            uint32_t const v3589 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3584), "f"(v3583) );
              return result;
            }();
            uint32_t_4 const v3590 = {v3501.i_0, v3501.i_1, v3589, v3501.i_3};
            uint32_t const v3591 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3574), "f"(v3573) );
              return result;
            }();
            uint32_t_4 const v3592 = {v3588.i_0, v3588.i_1, v3588.i_2, v3591};
            uint32_t const v3593 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3586), "f"(v3585) );
              return result;
            }();
            uint32_t_4 const v3594 = {v3590.i_0, v3590.i_1, v3590.i_2, v3593};
            uint32_t const v3595 = v3196 + v385;
            uint32_t_4 * const v3596 = &v6[v3595];
            *v3596 = v3592;
            uint32_t const v3597 = v3406 + v385;
            uint32_t_4 * const v3598 = &v6[v3597];
            *v3598 = v3594;
          }
        }
      }
    }
  }
  return;
}
