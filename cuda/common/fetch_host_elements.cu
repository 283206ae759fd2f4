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
          asm ("ld.global.nc.L1::no_allocate.v258.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v256) );
          return result;
        }();
        uint32_t_4 * const v259 = &(*v250)[v11];
        *v259 = v257;
        uint32_t const v260 = v78 + v86;
        uint32_t const v261 = min(v260, v251);
        uint32_t const v262 = v261 * v158;
        uint64_t const v263 = uint64_t(v262);
        uint64_t const v264 = v253 + v263;
        uint32_t_4 const v265 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v258.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v264) );
          return result;
        }();
        uint32_t_4 * const v266 = &(*v250)[v88];
        *v266 = v265;
        uint32_t const v267 = 64;
        uint32_t const v268 = v78 + v267;
        uint32_t const v269 = min(v268, v251);
        uint32_t const v270 = v269 * v158;
        uint64_t const v271 = uint64_t(v270);
        uint64_t const v272 = v253 + v271;
        uint32_t_4 const v273 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v258.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v272) );
          return result;
        }();
        uint32_t_4 * const v274 = &(*v250)[v127];
        *v274 = v273;
        uint32_t const v275 = 96;
        uint32_t const v276 = v78 + v275;
        uint32_t const v277 = min(v276, v251);
        uint32_t const v278 = v277 * v158;
        uint64_t const v279 = uint64_t(v278);
        uint64_t const v280 = v253 + v279;
        uint32_t_4 const v281 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v258.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v280) );
          return result;
        }();
        uint32_t_4 * const v282 = &(*v250)[v174];
        *v282 = v281;
        uint64_t const v283 = *v246;
        uint64_t const v284 = v283 + v255;
        uint32_t_4 const v285 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v258.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v284) );
          return result;
        }();
        uint32_t_4 * const v286 = &(*v250)[v79];
        *v286 = v285;
        uint64_t const v287 = v283 + v263;
        uint32_t_4 const v288 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v258.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v287) );
          return result;
        }();
        uint32_t const v289 = 5;
        uint32_t_4 * const v290 = &(*v250)[v289];
        *v290 = v288;
        uint64_t const v291 = v283 + v271;
        uint32_t_4 const v292 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v258.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v291) );
          return result;
        }();
        uint32_t const v293 = 6;
        uint32_t_4 * const v294 = &(*v250)[v293];
        *v294 = v292;
        uint64_t const v295 = v283 + v279;
        uint32_t_4 const v296 = [&]{
          uint32_t_4 result;
          asm ("ld.global.nc.L1::no_allocate.v258.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v295) );
          return result;
        }();
        uint32_t const v297 = 7;
        uint32_t_4 * const v298 = &(*v250)[v297];
        *v298 = v296;
        bool const v299 = v11 < v201;
        if(v299) {
          bool const v300 = v78 < v188;
          if(v300) {
            uint32_t_4 const v301 = *v259;
            uint32_t const v302 = *v190;
            uint32_t const v303 = v302 + v78;
            uint32_t_4 * const v304 = &v7[v303];
            *v304 = v301;
          }
          bool const v305 = v260 < v188;
          if(v305) {
            uint32_t_4 const v306 = *v266;
            uint32_t const v307 = *v190;
            uint32_t const v308 = v307 + v260;
            uint32_t_4 * const v309 = &v7[v308];
            *v309 = v306;
          }
          bool const v310 = v268 < v188;
          if(v310) {
            uint32_t_4 const v311 = *v274;
            uint32_t const v312 = *v190;
            uint32_t const v313 = v312 + v268;
            uint32_t_4 * const v314 = &v7[v313];
            *v314 = v311;
          }
          bool const v315 = v276 < v188;
          if(v315) {
            uint32_t_4 const v316 = *v282;
            uint32_t const v317 = *v190;
            uint32_t const v318 = v317 + v276;
            uint32_t_4 * const v319 = &v7[v318];
            *v319 = v316;
          }
        }
        bool const v320 = v88 < v201;
        if(v320) {
          bool const v321 = v78 < v188;
          if(v321) {
            uint32_t_4 const v322 = *v286;
            uint32_t const v323 = *v249;
            uint32_t const v324 = v323 + v78;
            uint32_t_4 * const v325 = &v7[v324];
            *v325 = v322;
          }
          bool const v326 = v260 < v188;
          if(v326) {
            uint32_t_4 const v327 = *v290;
            uint32_t const v328 = *v249;
            uint32_t const v329 = v328 + v260;
            uint32_t_4 * const v330 = &v7[v329];
            *v330 = v327;
          }
          bool const v331 = v268 < v188;
          if(v331) {
            uint32_t_4 const v332 = *v294;
            uint32_t const v333 = *v249;
            uint32_t const v334 = v333 + v268;
            uint32_t_4 * const v335 = &v7[v334];
            *v335 = v332;
          }
          bool const v336 = v276 < v188;
          if(v336) {
            uint32_t_4 const v337 = *v298;
            uint32_t const v338 = *v249;
            uint32_t const v339 = v338 + v276;
            uint32_t_4 * const v340 = &v7[v339];
            *v340 = v337;
          }
        }
        uint32_t const v341 = v201 * v80;
        uint32_t const v342 = *v84;
        uint32_t const v343 = v342 + v341;
        *v84 = v343;
      }
      uint32_t const v344 = *v85;
      uint32_t const v345 = v344 + v121;
      *v85 = v345;
    }
    __syncthreads();
    if(v41) {
      uint32_t const v346 = uint32_t(v18);
      uint32_t const v347 = 3;
      uint32_t const v348 = v347 + v346;
      uint32_t * const v349 = &v8[v348];
      uint32_t const v350 = 1;
      uint32_t const v351 = [&]{
        uint32_t result;
        asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v349), "r"(v350) );
        return result;
      }();
      uint32_t const v352 = uint32_t(v351);
      uint32_t const v353 = v16 - v88;
      bool const v354 = v352 == v353;
      if(v354) {
        uint32_t const v355 = [&]{
          const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v349), reinterpret_cast<const uint32_t&>(v40));
          return reinterpret_cast<const uint32_t&>(tmp);
        }();
        uint32_t * const v356 = &v8[v346];
        uint32_t const v357 = [&]{
          volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v356);
          const uint32_t tmp_2 = *tmp;
          return reinterpret_cast<const uint32_t&>(tmp_2);
        }();
        uint32_t const v358 = uint32_t(v357);
        uint32_t const v359 = 128;
        bool const v360 = v358 < v359;
        if(v360) {
          uint32_t const v361 = [&]{
            uint32_t result;
            asm volatile("mov.u32 %0, %globaltimer_lo;" : "=r"(result) :  : "memory");
            return result;
          }();
          uint32_t const v362 = v346 * v359;
          uint32_t const v363 = v362 + v358;
          uint32_t const v364 = 2;
          uint32_t const v365 = v363 * v364;
          uint32_t const v366 = 6;
          uint32_t const v367 = v366 + v365;
          uint32_t * const v368 = &v8[v367];
          uint32_t const v369 = [&]{
            const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v368), reinterpret_cast<const uint32_t&>(v361));
            return reinterpret_cast<const uint32_t&>(tmp);
          }();
        }
        uint32_t const v370 = [&]{
          uint32_t result;
          asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v356), "r"(v350) );
          return result;
        }();}
    }
  }
  else {
    uint32_t const v371 = v33 - v16;
    uint32_t const v372 = v13 * v17;
    bool const v373 = v371 < v372;
    if(v373) {
      uint32_t const v374 = threadIdx.x;
      uint32_t const v375 = 4;
      uint32_t const v376 = v374 / v375;
      uint32_t const v377 = uint32_t(v376);
      uint32_t const v378 = v374 % v375;
      uint32_t const v379 = uint32_t(v378);
      uint32_t const v380 = threadIdx.y;
      uint32_t const v381 = uint32_t(v380);
      uint32_t const v382 = v371 / v17;
      uint32_t const v383 = v371 % v17;
      uint32_t const v384 = 2;
      uint32_t const v385 = v382 * v384;
      uint32_t const v386 = 1;
      uint32_t const v387 = v385 + v386;
      uint32_t * const v388 = &v5[v387];
      uint32_t const v389 = *v388;
      uint32_t const v390 = uint32_t(v389);
      uint32_t const v391 = v390 + v384;
      uint32_t const v392 = v391 - v386;
      uint32_t const v393 = v392 / v384;
      uint32_t const v394 = v382 % v14;
      uint32_t const v395 = v382 / v14;
      uint32_t const v396 = 16;
      uint32_t const v397 = v395 * v396;
      array<uint32_t_4, 2560> * const v398 = reinterpret_cast<array<uint32_t_4, 2560> *>(&v10[0]);
      uint32_t const v399 = 2560;
      uint32_t const v400 = 4;
      uint32_t const v401 = v383 * v400;
      bool const v402 = v401 < v393;
      if(v402) {
        uint32_t const v403 = 11;
        uint32_t const v404 = v397 + v403;
        uint32_t * const v405 = &v3[v404];
        uint32_t const v406 = *v405;
        uint32_t const v407 = uint32_t(v406);
        uint32_t const v408 = 32;
        uint32_t const v409 = v380 * v408;
        uint32_t const v410 = v374 + v409;
        uint32_t const v411 = 0;
        uint32_t const v412 = uint32_t(v410);
        uint32_t const v413 = v407 * v14;
        uint32_t const v414 = v413 + v394;
        uint32_t const v415 = v414 * v396;
        uint32_t const v416 = v14 * v396;
        uint32_t const v417 = 128;
        for(uint32_t v418 = v412; v418 < v399; v418 += v417) {
          uint32_t const v419 = v418 / v396;
          uint32_t const v420 = v418 % v396;
          uint32_t_4 const v421 = uint32_t_4{v411, v411, v411, v411};
          uint32_t_4 v422_store;
          uint32_t_4 * v422 = &v422_store;
          *v422 = v421;
          uint32_t const v423 = 160;
          bool const v424 = v419 < v423;
          if(v424) {
            uint32_t const v425 = v419 * v416;
            uint32_t const v426 = v415 + v425;
            uint32_t const v427 = v426 + v420;
            uint32_t_4 * const v428 = &v1[v427];
            uint32_t_4 const v429 = *v428;
            *v422 = v429;
          }
          uint32_t const v430 = v419 * v396;
          uint32_t const v431 = 8;
          uint32_t const v432 = v419 / v431;
          uint32_t const v433 = v432 % v400;
          uint32_t const v434 = v433 * v384;
          uint32_t const v435 = v420 ^ v434;
          uint32_t const v436 = v430 + v435;
          uint32_t_4 * const v437 = &(*v398)[v436];
          uint32_t_4 const v438 = *v422;
          *v437 = v438;
        }
        __syncthreads();
        uint32_t const v439 = 10;
        uint32_t const v440 = v397 + v439;
        uint32_t * const v441 = &v3[v440];
        uint32_t const v442 = *v441;
        uint32_t const v443 = uint32_t(v442);
        uint32_t const v444 = v397 + v386;
        uint32_t * const v445 = &v3[v444];
        uint32_t const v446 = *v445;
        uint32_t const v447 = uint32_t(v446);
        uint32_t const v448 = v397 + v384;
        uint32_t * const v449 = &v3[v448];
        uint32_t const v450 = *v449;
        uint32_t const v451 = uint32_t(v450);
        uint32_t const v452 = v394 * v451;
        uint32_t const v453 = v447 + v452;
        uint32_t const v454 = v401 + v381;
        uint32_t const v455 = v17 * v400;
        for(uint32_t v456 = v454; v456 < v393; v456 += v455) {
          uint32_t const v457 = v382 * v15;
          uint32_t const v458 = v456 * v384;
          uint32_t const v459 = v457 + v458;
          uint32_t_2 * const v460 = &v4[v459];
          uint32_t_2 const v461 = *v460;
          uint32_t_2 v462_store;
          uint32_t_2 * v462 = &v462_store;
          *v462 = v461;
          uint32_t const v463 = v458 + v386;
          bool const v464 = v463 < v390;
          if(v464) {
            uint32_t const v465 = v459 + v386;
            uint32_t_2 * const v466 = &v4[v465];
            uint32_t_2 const v467 = *v466;
            *v462 = v467;
          }
          uint32_t const v468 = v461.i_0;
          uint32_t const v469 = uint32_t(v468);
          uint32_t const v470 = 8;
          uint32_t const v471 = v469 * v470;
          uint32_t const v472 = v443 + v471;
          uint32_t const v473 = v472 + v377;
          uint32_t_2 const v474 = *v462;
          uint32_t const v475 = v474.i_0;
          uint32_t const v476 = uint32_t(v475);
          uint32_t const v477 = v476 * v470;
          uint32_t const v478 = v443 + v477;
          uint32_t const v479 = v478 + v377;
          array<float_4, 16> v480_store = {};
          array<float_4, 16> * v480 = &v480_store;
          float const v481 = 0;
          float_4 const v482 = float_4{v481, v481, v481, v481};
          float_4 * const v483 = &(*v480)[v11];
          *v483 = v482;
          float_4 * const v484 = &(*v480)[v386];
          *v484 = v482;
          float_4 * const v485 = &(*v480)[v384];
          *v485 = v482;
          uint32_t const v486 = 3;
          float_4 * const v487 = &(*v480)[v486];
          *v487 = v482;
          float_4 * const v488 = &(*v480)[v400];
          *v488 = v482;
          uint32_t const v489 = 5;
          float_4 * const v490 = &(*v480)[v489];
          *v490 = v482;
          uint32_t const v491 = 6;
          float_4 * const v492 = &(*v480)[v491];
          *v492 = v482;
          uint32_t const v493 = 7;
          float_4 * const v494 = &(*v480)[v493];
          *v494 = v482;
          float_4 * const v495 = &(*v480)[v470];
          *v495 = v482;
          uint32_t const v496 = 9;
          float_4 * const v497 = &(*v480)[v496];
          *v497 = v482;
          float_4 * const v498 = &(*v480)[v439];
          *v498 = v482;
          float_4 * const v499 = &(*v480)[v403];
          *v499 = v482;
          uint32_t const v500 = 12;
          float_4 * const v501 = &(*v480)[v500];
          *v501 = v482;
          uint32_t const v502 = 13;
          float_4 * const v503 = &(*v480)[v502];
          *v503 = v482;
          uint32_t const v504 = 14;
          float_4 * const v505 = &(*v480)[v504];
          *v505 = v482;
          uint32_t const v506 = 15;
          float_4 * const v507 = &(*v480)[v506];
          *v507 = v482;
          uint32_t_4 const v508 = uint32_t_4{v411, v411, v411, v411};
          uint32_t_4 v509_store;
          uint32_t_4 * v509 = &v509_store;
          *v509 = v508;
          uint32_t_4 v510_store;
          uint32_t_4 * v510 = &v510_store;
          *v510 = v508;
          uint32_t const v511 = 32;
          uint32_t const v512 = v379 * v470;
          uint32_t const v513 = 160;
          bool const v514 = v512 < v513;
          if(v514) {
            uint32_t const v515 = 20;
            uint32_t const v516 = v473 * v515;
            uint32_t const v517 = v516 + v379;
            uint32_t_4 * const v518 = &v0[v517];
            uint32_t_4 const v519 = *v518;
            *v509 = v519;
            uint32_t const v520 = v479 * v515;
            uint32_t const v521 = v520 + v379;
            uint32_t_4 * const v522 = &v0[v521];
            uint32_t_4 const v523 = *v522;
            *v510 = v523;
          }
          array<uint32_t_4, 8> v524_store = {};
          array<uint32_t_4, 8> * v524 = &v524_store;
          uint32_t const v525 = v512 * v396;
          uint32_t const v526 = v379 * v384;
          uint32_t const v527 = v377 ^ v526;
          uint32_t const v528 = v525 + v527;
          uint32_t_4 * const v529 = &(*v398)[v528];
          uint32_t_4 const v530 = *v529;
          uint32_t_4 * const v531 = &(*v524)[v11];
          *v531 = v530;
          uint32_t const v532 = v512 + v386;
          uint32_t const v533 = v532 * v396;
          uint32_t const v534 = v533 + v527;
          uint32_t_4 * const v535 = &(*v398)[v534];
          uint32_t_4 const v536 = *v535;
          uint32_t_4 * const v537 = &(*v524)[v386];
          *v537 = v536;
          uint32_t const v538 = v512 + v384;
          uint32_t const v539 = v538 * v396;
          uint32_t const v540 = v539 + v527;
          uint32_t_4 * const v541 = &(*v398)[v540];
          uint32_t_4 const v542 = *v541;
          uint32_t_4 * const v543 = &(*v524)[v384];
          *v543 = v542;
          uint32_t const v544 = v512 + v486;
          uint32_t const v545 = v544 * v396;
          uint32_t const v546 = v545 + v527;
          uint32_t_4 * const v547 = &(*v398)[v546];
          uint32_t_4 const v548 = *v547;
          uint32_t_4 * const v549 = &(*v524)[v486];
          *v549 = v548;
          uint32_t const v550 = v512 + v400;
          uint32_t const v551 = v550 * v396;
          uint32_t const v552 = v551 + v527;
          uint32_t_4 * const v553 = &(*v398)[v552];
          uint32_t_4 const v554 = *v553;
          uint32_t_4 * const v555 = &(*v524)[v400];
          *v555 = v554;
          uint32_t const v556 = v512 + v489;
          uint32_t const v557 = v556 * v396;
          uint32_t const v558 = v557 + v527;
          uint32_t_4 * const v559 = &(*v398)[v558];
          uint32_t_4 const v560 = *v559;
          uint32_t_4 * const v561 = &(*v524)[v489];
          *v561 = v560;
          uint32_t const v562 = v512 + v491;
          uint32_t const v563 = v562 * v396;
          uint32_t const v564 = v563 + v527;
          uint32_t_4 * const v565 = &(*v398)[v564];
          uint32_t_4 const v566 = *v565;
          uint32_t_4 * const v567 = &(*v524)[v491];
          *v567 = v566;
          uint32_t const v568 = v512 + v493;
          uint32_t const v569 = v568 * v396;
          uint32_t const v570 = v569 + v527;
          uint32_t_4 * const v571 = &(*v398)[v570];
          uint32_t_4 const v572 = *v571;
          uint32_t_4 * const v573 = &(*v524)[v493];
          *v573 = v572;
          uint32_t_4 const v574 = *v509;
          uint32_t const v575 = v574.i_0;
          uint32_t_4 const v576 = *v510;
          uint32_t const v577 = v576.i_0;
          uint32_t const v578 = v574.i_1;
          uint32_t const v579 = v576.i_1;
          uint32_t_4 const v580 = *v531;
          uint32_t const v581 = v580.i_0;
          uint32_t_4 const v582 = *v537;
          uint32_t const v583 = v582.i_0;
          uint32_t const v584 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v581), "r"(v583) );
            return result;
          }();
          uint32_t_4 const v585 = *v543;
          uint32_t const v586 = v585.i_0;
          uint32_t_4 const v587 = *v549;
          uint32_t const v588 = v587.i_0;
          uint32_t const v589 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v586), "r"(v588) );
            return result;
          }();
          float_4 const v590 = *v483;
          float const v591 = v590.i_0;
          float const v592 = v590.i_1;
          float const v593 = v590.i_2;
          float const v594 = v590.i_3;
          float_4 const v595 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v575), "r"(v577), "r"(v578), "r"(v579), "r"(v584), "r"(v589), "f"(v591), "f"(v592), "f"(v593), "f"(v594) );
            return result;
          }();
          *v483 = v595;
          uint32_t const v596 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v581), "r"(v583) );
            return result;
          }();
          uint32_t const v597 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v586), "r"(v588) );
            return result;
          }();
          float_4 const v598 = *v484;
          float const v599 = v598.i_0;
          float const v600 = v598.i_1;
          float const v601 = v598.i_2;
          float const v602 = v598.i_3;
          float_4 const v603 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v575), "r"(v577), "r"(v578), "r"(v579), "r"(v596), "r"(v597), "f"(v599), "f"(v600), "f"(v601), "f"(v602) );
            return result;
          }();
          *v484 = v603;
          uint32_t const v604 = v580.i_1;
          uint32_t const v605 = v582.i_1;
          uint32_t const v606 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v604), "r"(v605) );
            return result;
          }();
          uint32_t const v607 = v585.i_1;
          uint32_t const v608 = v587.i_1;
          uint32_t const v609 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v607), "r"(v608) );
            return result;
          }();
          float_4 const v610 = *v485;
          float const v611 = v610.i_0;
          float const v612 = v610.i_1;
          float const v613 = v610.i_2;
          float const v614 = v610.i_3;
          float_4 const v615 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v575), "r"(v577), "r"(v578), "r"(v579), "r"(v606), "r"(v609), "f"(v611), "f"(v612), "f"(v613), "f"(v614) );
            return result;
          }();
          *v485 = v615;
          uint32_t const v616 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v604), "r"(v605) );
            return result;
          }();
          uint32_t const v617 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v607), "r"(v608) );
            return result;
          }();
          float_4 const v618 = *v487;
          float const v619 = v618.i_0;
          float const v620 = v618.i_1;
          float const v621 = v618.i_2;
          float const v622 = v618.i_3;
          float_4 const v623 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v575), "r"(v577), "r"(v578), "r"(v579), "r"(v616), "r"(v617), "f"(v619), "f"(v620), "f"(v621), "f"(v622) );
            return result;
          }();
          *v487 = v623;
          uint32_t const v624 = v580.i_2;
          uint32_t const v625 = v582.i_2;
          uint32_t const v626 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v624), "r"(v625) );
            return result;
          }();
          uint32_t const v627 = v585.i_2;
          uint32_t const v628 = v587.i_2;
          uint32_t const v629 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v627), "r"(v628) );
            return result;
          }();
          float_4 const v630 = *v488;
          float const v631 = v630.i_0;
          float const v632 = v630.i_1;
          float const v633 = v630.i_2;
          float const v634 = v630.i_3;
          float_4 const v635 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v575), "r"(v577), "r"(v578), "r"(v579), "r"(v626), "r"(v629), "f"(v631), "f"(v632), "f"(v633), "f"(v634) );
            return result;
          }();
          *v488 = v635;
          uint32_t const v636 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v624), "r"(v625) );
            return result;
          }();
          uint32_t const v637 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v627), "r"(v628) );
            return result;
          }();
          float_4 const v638 = *v490;
          float const v639 = v638.i_0;
          float const v640 = v638.i_1;
          float const v641 = v638.i_2;
          float const v642 = v638.i_3;
          float_4 const v643 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v575), "r"(v577), "r"(v578), "r"(v579), "r"(v636), "r"(v637), "f"(v639), "f"(v640), "f"(v641), "f"(v642) );
            return result;
          }();
          *v490 = v643;
          uint32_t const v644 = v580.i_3;
          uint32_t const v645 = v582.i_3;
          uint32_t const v646 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v644), "r"(v645) );
            return result;
          }();
          uint32_t const v647 = v585.i_3;
          uint32_t const v648 = v587.i_3;
          uint32_t const v649 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v647), "r"(v648) );
            return result;
          }();
          float_4 const v650 = *v492;
          float const v651 = v650.i_0;
          float const v652 = v650.i_1;
          float const v653 = v650.i_2;
          float const v654 = v650.i_3;
          float_4 const v655 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v575), "r"(v577), "r"(v578), "r"(v579), "r"(v646), "r"(v649), "f"(v651), "f"(v652), "f"(v653), "f"(v654) );
            return result;
          }();
          *v492 = v655;
          uint32_t const v656 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v644), "r"(v645) );
            return result;
          }();
          uint32_t const v657 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v647), "r"(v648) );
            return result;
          }();
          float_4 const v658 = *v494;
          float const v659 = v658.i_0;
          float const v660 = v658.i_1;
          float const v661 = v658.i_2;
          float const v662 = v658.i_3;
          float_4 const v663 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v575), "r"(v577), "r"(v578), "r"(v579), "r"(v656), "r"(v657), "f"(v659), "f"(v660), "f"(v661), "f"(v662) );
            return result;
          }();
          *v494 = v663;
          uint32_t const v664 = v574.i_2;
          uint32_t const v665 = v576.i_2;
          uint32_t const v666 = v574.i_3;
          uint32_t const v667 = v576.i_3;
          uint32_t_4 const v668 = *v555;
          uint32_t const v669 = v668.i_0;
          uint32_t_4 const v670 = *v561;
          uint32_t const v671 = v670.i_0;
          uint32_t const v672 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v669), "r"(v671) );
            return result;
          }();
          uint32_t_4 const v673 = *v567;
          uint32_t const v674 = v673.i_0;
          uint32_t_4 const v675 = *v573;
          uint32_t const v676 = v675.i_0;
          uint32_t const v677 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v674), "r"(v676) );
            return result;
          }();
          float_4 const v678 = *v483;
          float const v679 = v678.i_0;
          float const v680 = v678.i_1;
          float const v681 = v678.i_2;
          float const v682 = v678.i_3;
          float_4 const v683 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v664), "r"(v665), "r"(v666), "r"(v667), "r"(v672), "r"(v677), "f"(v679), "f"(v680), "f"(v681), "f"(v682) );
            return result;
          }();
          *v483 = v683;
          uint32_t const v684 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v669), "r"(v671) );
            return result;
          }();
          uint32_t const v685 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v674), "r"(v676) );
            return result;
          }();
          float_4 const v686 = *v484;
          float const v687 = v686.i_0;
          float const v688 = v686.i_1;
          float const v689 = v686.i_2;
          float const v690 = v686.i_3;
          float_4 const v691 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v664), "r"(v665), "r"(v666), "r"(v667), "r"(v684), "r"(v685), "f"(v687), "f"(v688), "f"(v689), "f"(v690) );
            return result;
          }();
          *v484 = v691;
          uint32_t const v692 = v668.i_1;
          uint32_t const v693 = v670.i_1;
          uint32_t const v694 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v692), "r"(v693) );
            return result;
          }();
          uint32_t const v695 = v673.i_1;
          uint32_t const v696 = v675.i_1;
          uint32_t const v697 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v695), "r"(v696) );
            return result;
          }();
          float_4 const v698 = *v485;
          float const v699 = v698.i_0;
          float const v700 = v698.i_1;
          float const v701 = v698.i_2;
          float const v702 = v698.i_3;
          float_4 const v703 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v664), "r"(v665), "r"(v666), "r"(v667), "r"(v694), "r"(v697), "f"(v699), "f"(v700), "f"(v701), "f"(v702) );
            return result;
          }();
          *v485 = v703;
          uint32_t const v704 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v692), "r"(v693) );
            return result;
          }();
          uint32_t const v705 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v695), "r"(v696) );
            return result;
          }();
          float_4 const v706 = *v487;
          float const v707 = v706.i_0;
          float const v708 = v706.i_1;
          float const v709 = v706.i_2;
          float const v710 = v706.i_3;
          float_4 const v711 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v664), "r"(v665), "r"(v666), "r"(v667), "r"(v704), "r"(v705), "f"(v707), "f"(v708), "f"(v709), "f"(v710) );
            return result;
          }();
          *v487 = v711;
          uint32_t const v712 = v668.i_2;
          uint32_t const v713 = v670.i_2;
          uint32_t const v714 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v712), "r"(v713) );
            return result;
          }();
          uint32_t const v715 = v673.i_2;
          uint32_t const v716 = v675.i_2;
          uint32_t const v717 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v715), "r"(v716) );
            return result;
          }();
          float_4 const v718 = *v488;
          float const v719 = v718.i_0;
          float const v720 = v718.i_1;
          float const v721 = v718.i_2;
          float const v722 = v718.i_3;
          float_4 const v723 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v664), "r"(v665), "r"(v666), "r"(v667), "r"(v714), "r"(v717), "f"(v719), "f"(v720), "f"(v721), "f"(v722) );
            return result;
          }();
          *v488 = v723;
          uint32_t const v724 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v712), "r"(v713) );
            return result;
          }();
          uint32_t const v725 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v715), "r"(v716) );
            return result;
          }();
          float_4 const v726 = *v490;
          float const v727 = v726.i_0;
          float const v728 = v726.i_1;
          float const v729 = v726.i_2;
          float const v730 = v726.i_3;
          float_4 const v731 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v664), "r"(v665), "r"(v666), "r"(v667), "r"(v724), "r"(v725), "f"(v727), "f"(v728), "f"(v729), "f"(v730) );
            return result;
          }();
          *v490 = v731;
          uint32_t const v732 = v668.i_3;
          uint32_t const v733 = v670.i_3;
          uint32_t const v734 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v732), "r"(v733) );
            return result;
          }();
          uint32_t const v735 = v673.i_3;
          uint32_t const v736 = v675.i_3;
          uint32_t const v737 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v735), "r"(v736) );
            return result;
          }();
          float_4 const v738 = *v492;
          float const v739 = v738.i_0;
          float const v740 = v738.i_1;
          float const v741 = v738.i_2;
          float const v742 = v738.i_3;
          float_4 const v743 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v664), "r"(v665), "r"(v666), "r"(v667), "r"(v734), "r"(v737), "f"(v739), "f"(v740), "f"(v741), "f"(v742) );
            return result;
          }();
          *v492 = v743;
          uint32_t const v744 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v732), "r"(v733) );
            return result;
          }();
          uint32_t const v745 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v735), "r"(v736) );
            return result;
          }();
          float_4 const v746 = *v494;
          float const v747 = v746.i_0;
          float const v748 = v746.i_1;
          float const v749 = v746.i_2;
          float const v750 = v746.i_3;
          float_4 const v751 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v664), "r"(v665), "r"(v666), "r"(v667), "r"(v744), "r"(v745), "f"(v747), "f"(v748), "f"(v749), "f"(v750) );
            return result;
          }();
          *v494 = v751;
          array<uint32_t_4, 8> v752_store = {};
          array<uint32_t_4, 8> * v752 = &v752_store;
          uint32_t const v753 = v470 + v377;
          uint32_t const v754 = v753 ^ v526;
          uint32_t const v755 = v525 + v754;
          uint32_t_4 * const v756 = &(*v398)[v755];
          uint32_t_4 const v757 = *v756;
          uint32_t_4 * const v758 = &(*v752)[v11];
          *v758 = v757;
          uint32_t const v759 = v533 + v754;
          uint32_t_4 * const v760 = &(*v398)[v759];
          uint32_t_4 const v761 = *v760;
          uint32_t_4 * const v762 = &(*v752)[v386];
          *v762 = v761;
          uint32_t const v763 = v539 + v754;
          uint32_t_4 * const v764 = &(*v398)[v763];
          uint32_t_4 const v765 = *v764;
          uint32_t_4 * const v766 = &(*v752)[v384];
          *v766 = v765;
          uint32_t const v767 = v545 + v754;
          uint32_t_4 * const v768 = &(*v398)[v767];
          uint32_t_4 const v769 = *v768;
          uint32_t_4 * const v770 = &(*v752)[v486];
          *v770 = v769;
          uint32_t const v771 = v551 + v754;
          uint32_t_4 * const v772 = &(*v398)[v771];
          uint32_t_4 const v773 = *v772;
          uint32_t_4 * const v774 = &(*v752)[v400];
          *v774 = v773;
          uint32_t const v775 = v557 + v754;
          uint32_t_4 * const v776 = &(*v398)[v775];
          uint32_t_4 const v777 = *v776;
          uint32_t_4 * const v778 = &(*v752)[v489];
          *v778 = v777;
          uint32_t const v779 = v563 + v754;
          uint32_t_4 * const v780 = &(*v398)[v779];
          uint32_t_4 const v781 = *v780;
          uint32_t_4 * const v782 = &(*v752)[v491];
          *v782 = v781;
          uint32_t const v783 = v569 + v754;
          uint32_t_4 * const v784 = &(*v398)[v783];
          uint32_t_4 const v785 = *v784;
          uint32_t_4 * const v786 = &(*v752)[v493];
          *v786 = v785;
          uint32_t_4 const v787 = *v509;
          uint32_t const v788 = v787.i_0;
          uint32_t_4 const v789 = *v510;
          uint32_t const v790 = v789.i_0;
          uint32_t const v791 = v787.i_1;
          uint32_t const v792 = v789.i_1;
          uint32_t_4 const v793 = *v758;
          uint32_t const v794 = v793.i_0;
          uint32_t_4 const v795 = *v762;
          uint32_t const v796 = v795.i_0;
          uint32_t const v797 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v794), "r"(v796) );
            return result;
          }();
          uint32_t_4 const v798 = *v766;
          uint32_t const v799 = v798.i_0;
          uint32_t_4 const v800 = *v770;
          uint32_t const v801 = v800.i_0;
          uint32_t const v802 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v799), "r"(v801) );
            return result;
          }();
          float_4 const v803 = *v495;
          float const v804 = v803.i_0;
          float const v805 = v803.i_1;
          float const v806 = v803.i_2;
          float const v807 = v803.i_3;
          float_4 const v808 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v788), "r"(v790), "r"(v791), "r"(v792), "r"(v797), "r"(v802), "f"(v804), "f"(v805), "f"(v806), "f"(v807) );
            return result;
          }();
          *v495 = v808;
          uint32_t const v809 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v794), "r"(v796) );
            return result;
          }();
          uint32_t const v810 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v799), "r"(v801) );
            return result;
          }();
          float_4 const v811 = *v497;
          float const v812 = v811.i_0;
          float const v813 = v811.i_1;
          float const v814 = v811.i_2;
          float const v815 = v811.i_3;
          float_4 const v816 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v788), "r"(v790), "r"(v791), "r"(v792), "r"(v809), "r"(v810), "f"(v812), "f"(v813), "f"(v814), "f"(v815) );
            return result;
          }();
          *v497 = v816;
          uint32_t const v817 = v793.i_1;
          uint32_t const v818 = v795.i_1;
          uint32_t const v819 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v817), "r"(v818) );
            return result;
          }();
          uint32_t const v820 = v798.i_1;
          uint32_t const v821 = v800.i_1;
          uint32_t const v822 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v820), "r"(v821) );
            return result;
          }();
          float_4 const v823 = *v498;
          float const v824 = v823.i_0;
          float const v825 = v823.i_1;
          float const v826 = v823.i_2;
          float const v827 = v823.i_3;
          float_4 const v828 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v788), "r"(v790), "r"(v791), "r"(v792), "r"(v819), "r"(v822), "f"(v824), "f"(v825), "f"(v826), "f"(v827) );
            return result;
          }();
          *v498 = v828;
          uint32_t const v829 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v817), "r"(v818) );
            return result;
          }();
          uint32_t const v830 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v820), "r"(v821) );
            return result;
          }();
          float_4 const v831 = *v499;
          float const v832 = v831.i_0;
          float const v833 = v831.i_1;
          float const v834 = v831.i_2;
          float const v835 = v831.i_3;
          float_4 const v836 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v788), "r"(v790), "r"(v791), "r"(v792), "r"(v829), "r"(v830), "f"(v832), "f"(v833), "f"(v834), "f"(v835) );
            return result;
          }();
          *v499 = v836;
          uint32_t const v837 = v793.i_2;
          uint32_t const v838 = v795.i_2;
          uint32_t const v839 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v837), "r"(v838) );
            return result;
          }();
          uint32_t const v840 = v798.i_2;
          uint32_t const v841 = v800.i_2;
          uint32_t const v842 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v840), "r"(v841) );
            return result;
          }();
          float_4 const v843 = *v501;
          float const v844 = v843.i_0;
          float const v845 = v843.i_1;
          float const v846 = v843.i_2;
          float const v847 = v843.i_3;
          float_4 const v848 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v788), "r"(v790), "r"(v791), "r"(v792), "r"(v839), "r"(v842), "f"(v844), "f"(v845), "f"(v846), "f"(v847) );
            return result;
          }();
          *v501 = v848;
          uint32_t const v849 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v837), "r"(v838) );
            return result;
          }();
          uint32_t const v850 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v840), "r"(v841) );
            return result;
          }();
          float_4 const v851 = *v503;
          float const v852 = v851.i_0;
          float const v853 = v851.i_1;
          float const v854 = v851.i_2;
          float const v855 = v851.i_3;
          float_4 const v856 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v788), "r"(v790), "r"(v791), "r"(v792), "r"(v849), "r"(v850), "f"(v852), "f"(v853), "f"(v854), "f"(v855) );
            return result;
          }();
          *v503 = v856;
          uint32_t const v857 = v793.i_3;
          uint32_t const v858 = v795.i_3;
          uint32_t const v859 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v857), "r"(v858) );
            return result;
          }();
          uint32_t const v860 = v798.i_3;
          uint32_t const v861 = v800.i_3;
          uint32_t const v862 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v860), "r"(v861) );
            return result;
          }();
          float_4 const v863 = *v505;
          float const v864 = v863.i_0;
          float const v865 = v863.i_1;
          float const v866 = v863.i_2;
          float const v867 = v863.i_3;
          float_4 const v868 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v788), "r"(v790), "r"(v791), "r"(v792), "r"(v859), "r"(v862), "f"(v864), "f"(v865), "f"(v866), "f"(v867) );
            return result;
          }();
          *v505 = v868;
          uint32_t const v869 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v857), "r"(v858) );
            return result;
          }();
          uint32_t const v870 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v860), "r"(v861) );
            return result;
          }();
          float_4 const v871 = *v507;
          float const v872 = v871.i_0;
          float const v873 = v871.i_1;
          float const v874 = v871.i_2;
          float const v875 = v871.i_3;
          float_4 const v876 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v788), "r"(v790), "r"(v791), "r"(v792), "r"(v869), "r"(v870), "f"(v872), "f"(v873), "f"(v874), "f"(v875) );
            return result;
          }();
          *v507 = v876;
          uint32_t const v877 = v787.i_2;
          uint32_t const v878 = v789.i_2;
          uint32_t const v879 = v787.i_3;
          uint32_t const v880 = v789.i_3;
          uint32_t_4 const v881 = *v774;
          uint32_t const v882 = v881.i_0;
          uint32_t_4 const v883 = *v778;
          uint32_t const v884 = v883.i_0;
          uint32_t const v885 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v882), "r"(v884) );
            return result;
          }();
          uint32_t_4 const v886 = *v782;
          uint32_t const v887 = v886.i_0;
          uint32_t_4 const v888 = *v786;
          uint32_t const v889 = v888.i_0;
          uint32_t const v890 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v887), "r"(v889) );
            return result;
          }();
          float_4 const v891 = *v495;
          float const v892 = v891.i_0;
          float const v893 = v891.i_1;
          float const v894 = v891.i_2;
          float const v895 = v891.i_3;
          float_4 const v896 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v877), "r"(v878), "r"(v879), "r"(v880), "r"(v885), "r"(v890), "f"(v892), "f"(v893), "f"(v894), "f"(v895) );
            return result;
          }();
          *v495 = v896;
          uint32_t const v897 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v882), "r"(v884) );
            return result;
          }();
          uint32_t const v898 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v887), "r"(v889) );
            return result;
          }();
          float_4 const v899 = *v497;
          float const v900 = v899.i_0;
          float const v901 = v899.i_1;
          float const v902 = v899.i_2;
          float const v903 = v899.i_3;
          float_4 const v904 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v877), "r"(v878), "r"(v879), "r"(v880), "r"(v897), "r"(v898), "f"(v900), "f"(v901), "f"(v902), "f"(v903) );
            return result;
          }();
          *v497 = v904;
          uint32_t const v905 = v881.i_1;
          uint32_t const v906 = v883.i_1;
          uint32_t const v907 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v905), "r"(v906) );
            return result;
          }();
          uint32_t const v908 = v886.i_1;
          uint32_t const v909 = v888.i_1;
          uint32_t const v910 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v908), "r"(v909) );
            return result;
          }();
          float_4 const v911 = *v498;
          float const v912 = v911.i_0;
          float const v913 = v911.i_1;
          float const v914 = v911.i_2;
          float const v915 = v911.i_3;
          float_4 const v916 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v877), "r"(v878), "r"(v879), "r"(v880), "r"(v907), "r"(v910), "f"(v912), "f"(v913), "f"(v914), "f"(v915) );
            return result;
          }();
          *v498 = v916;
          uint32_t const v917 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v905), "r"(v906) );
            return result;
          }();
          uint32_t const v918 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v908), "r"(v909) );
            return result;
          }();
          float_4 const v919 = *v499;
          float const v920 = v919.i_0;
          float const v921 = v919.i_1;
          float const v922 = v919.i_2;
          float const v923 = v919.i_3;
          float_4 const v924 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v877), "r"(v878), "r"(v879), "r"(v880), "r"(v917), "r"(v918), "f"(v920), "f"(v921), "f"(v922), "f"(v923) );
            return result;
          }();
          *v499 = v924;
          uint32_t const v925 = v881.i_2;
          uint32_t const v926 = v883.i_2;
          uint32_t const v927 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v925), "r"(v926) );
            return result;
          }();
          uint32_t const v928 = v886.i_2;
          uint32_t const v929 = v888.i_2;
          uint32_t const v930 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v928), "r"(v929) );
            return result;
          }();
          float_4 const v931 = *v501;
          float const v932 = v931.i_0;
          float const v933 = v931.i_1;
          float const v934 = v931.i_2;
          float const v935 = v931.i_3;
          float_4 const v936 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v877), "r"(v878), "r"(v879), "r"(v880), "r"(v927), "r"(v930), "f"(v932), "f"(v933), "f"(v934), "f"(v935) );
            return result;
          }();
          *v501 = v936;
          uint32_t const v937 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v925), "r"(v926) );
            return result;
          }();
          uint32_t const v938 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v928), "r"(v929) );
            return result;
          }();
          float_4 const v939 = *v503;
          float const v940 = v939.i_0;
          float const v941 = v939.i_1;
          float const v942 = v939.i_2;
          float const v943 = v939.i_3;
          float_4 const v944 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v877), "r"(v878), "r"(v879), "r"(v880), "r"(v937), "r"(v938), "f"(v940), "f"(v941), "f"(v942), "f"(v943) );
            return result;
          }();
          *v503 = v944;
          uint32_t const v945 = v881.i_3;
          uint32_t const v946 = v883.i_3;
          uint32_t const v947 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v945), "r"(v946) );
            return result;
          }();
          uint32_t const v948 = v886.i_3;
          uint32_t const v949 = v888.i_3;
          uint32_t const v950 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v948), "r"(v949) );
            return result;
          }();
          float_4 const v951 = *v505;
          float const v952 = v951.i_0;
          float const v953 = v951.i_1;
          float const v954 = v951.i_2;
          float const v955 = v951.i_3;
          float_4 const v956 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v877), "r"(v878), "r"(v879), "r"(v880), "r"(v947), "r"(v950), "f"(v952), "f"(v953), "f"(v954), "f"(v955) );
            return result;
          }();
          *v505 = v956;
          uint32_t const v957 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v945), "r"(v946) );
            return result;
          }();
          uint32_t const v958 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v948), "r"(v949) );
            return result;
          }();
          float_4 const v959 = *v507;
          float const v960 = v959.i_0;
          float const v961 = v959.i_1;
          float const v962 = v959.i_2;
          float const v963 = v959.i_3;
          float_4 const v964 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v877), "r"(v878), "r"(v879), "r"(v880), "r"(v957), "r"(v958), "f"(v960), "f"(v961), "f"(v962), "f"(v963) );
            return result;
          }();
          *v507 = v964;
          uint32_t_4 v965_store;
          uint32_t_4 * v965 = &v965_store;
          *v965 = v508;
          uint32_t_4 v966_store;
          uint32_t_4 * v966 = &v966_store;
          *v966 = v508;
          uint32_t const v967 = v511 + v512;
          bool const v968 = v967 < v513;
          if(v968) {
            uint32_t const v969 = 20;
            uint32_t const v970 = v473 * v969;
            uint32_t const v971 = v970 + v400;
            uint32_t const v972 = v971 + v379;
            uint32_t_4 * const v973 = &v0[v972];
            uint32_t_4 const v974 = *v973;
            *v965 = v974;
            uint32_t const v975 = v479 * v969;
            uint32_t const v976 = v975 + v400;
            uint32_t const v977 = v976 + v379;
            uint32_t_4 * const v978 = &v0[v977];
            uint32_t_4 const v979 = *v978;
            *v966 = v979;
          }
          array<uint32_t_4, 8> v980_store = {};
          array<uint32_t_4, 8> * v980 = &v980_store;
          uint32_t const v981 = v967 * v396;
          uint32_t const v982 = v981 + v527;
          uint32_t_4 * const v983 = &(*v398)[v982];
          uint32_t_4 const v984 = *v983;
          uint32_t_4 * const v985 = &(*v980)[v11];
          *v985 = v984;
          uint32_t const v986 = v967 + v386;
          uint32_t const v987 = v986 * v396;
          uint32_t const v988 = v987 + v527;
          uint32_t_4 * const v989 = &(*v398)[v988];
          uint32_t_4 const v990 = *v989;
          uint32_t_4 * const v991 = &(*v980)[v386];
          *v991 = v990;
          uint32_t const v992 = v967 + v384;
          uint32_t const v993 = v992 * v396;
          uint32_t const v994 = v993 + v527;
          uint32_t_4 * const v995 = &(*v398)[v994];
          uint32_t_4 const v996 = *v995;
          uint32_t_4 * const v997 = &(*v980)[v384];
          *v997 = v996;
          uint32_t const v998 = v967 + v486;
          uint32_t const v999 = v998 * v396;
          uint32_t const v1000 = v999 + v527;
          uint32_t_4 * const v1001 = &(*v398)[v1000];
          uint32_t_4 const v1002 = *v1001;
          uint32_t_4 * const v1003 = &(*v980)[v486];
          *v1003 = v1002;
          uint32_t const v1004 = v967 + v400;
          uint32_t const v1005 = v1004 * v396;
          uint32_t const v1006 = v1005 + v527;
          uint32_t_4 * const v1007 = &(*v398)[v1006];
          uint32_t_4 const v1008 = *v1007;
          uint32_t_4 * const v1009 = &(*v980)[v400];
          *v1009 = v1008;
          uint32_t const v1010 = v967 + v489;
          uint32_t const v1011 = v1010 * v396;
          uint32_t const v1012 = v1011 + v527;
          uint32_t_4 * const v1013 = &(*v398)[v1012];
          uint32_t_4 const v1014 = *v1013;
          uint32_t_4 * const v1015 = &(*v980)[v489];
          *v1015 = v1014;
          uint32_t const v1016 = v967 + v491;
          uint32_t const v1017 = v1016 * v396;
          uint32_t const v1018 = v1017 + v527;
          uint32_t_4 * const v1019 = &(*v398)[v1018];
          uint32_t_4 const v1020 = *v1019;
          uint32_t_4 * const v1021 = &(*v980)[v491];
          *v1021 = v1020;
          uint32_t const v1022 = v967 + v493;
          uint32_t const v1023 = v1022 * v396;
          uint32_t const v1024 = v1023 + v527;
          uint32_t_4 * const v1025 = &(*v398)[v1024];
          uint32_t_4 const v1026 = *v1025;
          uint32_t_4 * const v1027 = &(*v980)[v493];
          *v1027 = v1026;
          uint32_t_4 const v1028 = *v965;
          uint32_t const v1029 = v1028.i_0;
          uint32_t_4 const v1030 = *v966;
          uint32_t const v1031 = v1030.i_0;
          uint32_t const v1032 = v1028.i_1;
          uint32_t const v1033 = v1030.i_1;
          uint32_t_4 const v1034 = *v985;
          uint32_t const v1035 = v1034.i_0;
          uint32_t_4 const v1036 = *v991;
          uint32_t const v1037 = v1036.i_0;
          uint32_t const v1038 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1035), "r"(v1037) );
            return result;
          }();
          uint32_t_4 const v1039 = *v997;
          uint32_t const v1040 = v1039.i_0;
          uint32_t_4 const v1041 = *v1003;
          uint32_t const v1042 = v1041.i_0;
          uint32_t const v1043 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1040), "r"(v1042) );
            return result;
          }();
          float_4 const v1044 = *v483;
          float const v1045 = v1044.i_0;
          float const v1046 = v1044.i_1;
          float const v1047 = v1044.i_2;
          float const v1048 = v1044.i_3;
          float_4 const v1049 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1029), "r"(v1031), "r"(v1032), "r"(v1033), "r"(v1038), "r"(v1043), "f"(v1045), "f"(v1046), "f"(v1047), "f"(v1048) );
            return result;
          }();
          *v483 = v1049;
          uint32_t const v1050 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1035), "r"(v1037) );
            return result;
          }();
          uint32_t const v1051 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1040), "r"(v1042) );
            return result;
          }();
          float_4 const v1052 = *v484;
          float const v1053 = v1052.i_0;
          float const v1054 = v1052.i_1;
          float const v1055 = v1052.i_2;
          float const v1056 = v1052.i_3;
          float_4 const v1057 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1029), "r"(v1031), "r"(v1032), "r"(v1033), "r"(v1050), "r"(v1051), "f"(v1053), "f"(v1054), "f"(v1055), "f"(v1056) );
            return result;
          }();
          *v484 = v1057;
          uint32_t const v1058 = v1034.i_1;
          uint32_t const v1059 = v1036.i_1;
          uint32_t const v1060 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1058), "r"(v1059) );
            return result;
          }();
          uint32_t const v1061 = v1039.i_1;
          uint32_t const v1062 = v1041.i_1;
          uint32_t const v1063 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1061), "r"(v1062) );
            return result;
          }();
          float_4 const v1064 = *v485;
          float const v1065 = v1064.i_0;
          float const v1066 = v1064.i_1;
          float const v1067 = v1064.i_2;
          float const v1068 = v1064.i_3;
          float_4 const v1069 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1029), "r"(v1031), "r"(v1032), "r"(v1033), "r"(v1060), "r"(v1063), "f"(v1065), "f"(v1066), "f"(v1067), "f"(v1068) );
            return result;
          }();
          *v485 = v1069;
          uint32_t const v1070 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1058), "r"(v1059) );
            return result;
          }();
          uint32_t const v1071 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1061), "r"(v1062) );
            return result;
          }();
          float_4 const v1072 = *v487;
          float const v1073 = v1072.i_0;
          float const v1074 = v1072.i_1;
          float const v1075 = v1072.i_2;
          float const v1076 = v1072.i_3;
          float_4 const v1077 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1029), "r"(v1031), "r"(v1032), "r"(v1033), "r"(v1070), "r"(v1071), "f"(v1073), "f"(v1074), "f"(v1075), "f"(v1076) );
            return result;
          }();
          *v487 = v1077;
          uint32_t const v1078 = v1034.i_2;
          uint32_t const v1079 = v1036.i_2;
          uint32_t const v1080 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1078), "r"(v1079) );
            return result;
          }();
          uint32_t const v1081 = v1039.i_2;
          uint32_t const v1082 = v1041.i_2;
          uint32_t const v1083 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1081), "r"(v1082) );
            return result;
          }();
          float_4 const v1084 = *v488;
          float const v1085 = v1084.i_0;
          float const v1086 = v1084.i_1;
          float const v1087 = v1084.i_2;
          float const v1088 = v1084.i_3;
          float_4 const v1089 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1029), "r"(v1031), "r"(v1032), "r"(v1033), "r"(v1080), "r"(v1083), "f"(v1085), "f"(v1086), "f"(v1087), "f"(v1088) );
            return result;
          }();
          *v488 = v1089;
          uint32_t const v1090 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1078), "r"(v1079) );
            return result;
          }();
          uint32_t const v1091 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1081), "r"(v1082) );
            return result;
          }();
          float_4 const v1092 = *v490;
          float const v1093 = v1092.i_0;
          float const v1094 = v1092.i_1;
          float const v1095 = v1092.i_2;
          float const v1096 = v1092.i_3;
          float_4 const v1097 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1029), "r"(v1031), "r"(v1032), "r"(v1033), "r"(v1090), "r"(v1091), "f"(v1093), "f"(v1094), "f"(v1095), "f"(v1096) );
            return result;
          }();
          *v490 = v1097;
          uint32_t const v1098 = v1034.i_3;
          uint32_t const v1099 = v1036.i_3;
          uint32_t const v1100 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1098), "r"(v1099) );
            return result;
          }();
          uint32_t const v1101 = v1039.i_3;
          uint32_t const v1102 = v1041.i_3;
          uint32_t const v1103 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1101), "r"(v1102) );
            return result;
          }();
          float_4 const v1104 = *v492;
          float const v1105 = v1104.i_0;
          float const v1106 = v1104.i_1;
          float const v1107 = v1104.i_2;
          float const v1108 = v1104.i_3;
          float_4 const v1109 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1029), "r"(v1031), "r"(v1032), "r"(v1033), "r"(v1100), "r"(v1103), "f"(v1105), "f"(v1106), "f"(v1107), "f"(v1108) );
            return result;
          }();
          *v492 = v1109;
          uint32_t const v1110 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1098), "r"(v1099) );
            return result;
          }();
          uint32_t const v1111 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1101), "r"(v1102) );
            return result;
          }();
          float_4 const v1112 = *v494;
          float const v1113 = v1112.i_0;
          float const v1114 = v1112.i_1;
          float const v1115 = v1112.i_2;
          float const v1116 = v1112.i_3;
          float_4 const v1117 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1029), "r"(v1031), "r"(v1032), "r"(v1033), "r"(v1110), "r"(v1111), "f"(v1113), "f"(v1114), "f"(v1115), "f"(v1116) );
            return result;
          }();
          *v494 = v1117;
          uint32_t const v1118 = v1028.i_2;
          uint32_t const v1119 = v1030.i_2;
          uint32_t const v1120 = v1028.i_3;
          uint32_t const v1121 = v1030.i_3;
          uint32_t_4 const v1122 = *v1009;
          uint32_t const v1123 = v1122.i_0;
          uint32_t_4 const v1124 = *v1015;
          uint32_t const v1125 = v1124.i_0;
          uint32_t const v1126 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1123), "r"(v1125) );
            return result;
          }();
          uint32_t_4 const v1127 = *v1021;
          uint32_t const v1128 = v1127.i_0;
          uint32_t_4 const v1129 = *v1027;
          uint32_t const v1130 = v1129.i_0;
          uint32_t const v1131 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1128), "r"(v1130) );
            return result;
          }();
          float_4 const v1132 = *v483;
          float const v1133 = v1132.i_0;
          float const v1134 = v1132.i_1;
          float const v1135 = v1132.i_2;
          float const v1136 = v1132.i_3;
          float_4 const v1137 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1121), "r"(v1126), "r"(v1131), "f"(v1133), "f"(v1134), "f"(v1135), "f"(v1136) );
            return result;
          }();
          *v483 = v1137;
          uint32_t const v1138 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1123), "r"(v1125) );
            return result;
          }();
          uint32_t const v1139 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1128), "r"(v1130) );
            return result;
          }();
          float_4 const v1140 = *v484;
          float const v1141 = v1140.i_0;
          float const v1142 = v1140.i_1;
          float const v1143 = v1140.i_2;
          float const v1144 = v1140.i_3;
          float_4 const v1145 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1121), "r"(v1138), "r"(v1139), "f"(v1141), "f"(v1142), "f"(v1143), "f"(v1144) );
            return result;
          }();
          *v484 = v1145;
          uint32_t const v1146 = v1122.i_1;
          uint32_t const v1147 = v1124.i_1;
          uint32_t const v1148 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1146), "r"(v1147) );
            return result;
          }();
          uint32_t const v1149 = v1127.i_1;
          uint32_t const v1150 = v1129.i_1;
          uint32_t const v1151 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1149), "r"(v1150) );
            return result;
          }();
          float_4 const v1152 = *v485;
          float const v1153 = v1152.i_0;
          float const v1154 = v1152.i_1;
          float const v1155 = v1152.i_2;
          float const v1156 = v1152.i_3;
          float_4 const v1157 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1121), "r"(v1148), "r"(v1151), "f"(v1153), "f"(v1154), "f"(v1155), "f"(v1156) );
            return result;
          }();
          *v485 = v1157;
          uint32_t const v1158 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1146), "r"(v1147) );
            return result;
          }();
          uint32_t const v1159 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1149), "r"(v1150) );
            return result;
          }();
          float_4 const v1160 = *v487;
          float const v1161 = v1160.i_0;
          float const v1162 = v1160.i_1;
          float const v1163 = v1160.i_2;
          float const v1164 = v1160.i_3;
          float_4 const v1165 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1121), "r"(v1158), "r"(v1159), "f"(v1161), "f"(v1162), "f"(v1163), "f"(v1164) );
            return result;
          }();
          *v487 = v1165;
          uint32_t const v1166 = v1122.i_2;
          uint32_t const v1167 = v1124.i_2;
          uint32_t const v1168 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1166), "r"(v1167) );
            return result;
          }();
          uint32_t const v1169 = v1127.i_2;
          uint32_t const v1170 = v1129.i_2;
          uint32_t const v1171 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1169), "r"(v1170) );
            return result;
          }();
          float_4 const v1172 = *v488;
          float const v1173 = v1172.i_0;
          float const v1174 = v1172.i_1;
          float const v1175 = v1172.i_2;
          float const v1176 = v1172.i_3;
          float_4 const v1177 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1121), "r"(v1168), "r"(v1171), "f"(v1173), "f"(v1174), "f"(v1175), "f"(v1176) );
            return result;
          }();
          *v488 = v1177;
          uint32_t const v1178 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1166), "r"(v1167) );
            return result;
          }();
          uint32_t const v1179 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1169), "r"(v1170) );
            return result;
          }();
          float_4 const v1180 = *v490;
          float const v1181 = v1180.i_0;
          float const v1182 = v1180.i_1;
          float const v1183 = v1180.i_2;
          float const v1184 = v1180.i_3;
          float_4 const v1185 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1121), "r"(v1178), "r"(v1179), "f"(v1181), "f"(v1182), "f"(v1183), "f"(v1184) );
            return result;
          }();
          *v490 = v1185;
          uint32_t const v1186 = v1122.i_3;
          uint32_t const v1187 = v1124.i_3;
          uint32_t const v1188 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1186), "r"(v1187) );
            return result;
          }();
          uint32_t const v1189 = v1127.i_3;
          uint32_t const v1190 = v1129.i_3;
          uint32_t const v1191 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1189), "r"(v1190) );
            return result;
          }();
          float_4 const v1192 = *v492;
          float const v1193 = v1192.i_0;
          float const v1194 = v1192.i_1;
          float const v1195 = v1192.i_2;
          float const v1196 = v1192.i_3;
          float_4 const v1197 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1121), "r"(v1188), "r"(v1191), "f"(v1193), "f"(v1194), "f"(v1195), "f"(v1196) );
            return result;
          }();
          *v492 = v1197;
          uint32_t const v1198 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1186), "r"(v1187) );
            return result;
          }();
          uint32_t const v1199 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1189), "r"(v1190) );
            return result;
          }();
          float_4 const v1200 = *v494;
          float const v1201 = v1200.i_0;
          float const v1202 = v1200.i_1;
          float const v1203 = v1200.i_2;
          float const v1204 = v1200.i_3;
          float_4 const v1205 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1118), "r"(v1119), "r"(v1120), "r"(v1121), "r"(v1198), "r"(v1199), "f"(v1201), "f"(v1202), "f"(v1203), "f"(v1204) );
            return result;
          }();
          *v494 = v1205;
          array<uint32_t_4, 8> v1206_store = {};
          array<uint32_t_4, 8> * v1206 = &v1206_store;
          uint32_t const v1207 = v981 + v754;
          uint32_t_4 * const v1208 = &(*v398)[v1207];
          uint32_t_4 const v1209 = *v1208;
          uint32_t_4 * const v1210 = &(*v1206)[v11];
          *v1210 = v1209;
          uint32_t const v1211 = v987 + v754;
          uint32_t_4 * const v1212 = &(*v398)[v1211];
          uint32_t_4 const v1213 = *v1212;
          uint32_t_4 * const v1214 = &(*v1206)[v386];
          *v1214 = v1213;
          uint32_t const v1215 = v993 + v754;
          uint32_t_4 * const v1216 = &(*v398)[v1215];
          uint32_t_4 const v1217 = *v1216;
          uint32_t_4 * const v1218 = &(*v1206)[v384];
          *v1218 = v1217;
          uint32_t const v1219 = v999 + v754;
          uint32_t_4 * const v1220 = &(*v398)[v1219];
          uint32_t_4 const v1221 = *v1220;
          uint32_t_4 * const v1222 = &(*v1206)[v486];
          *v1222 = v1221;
          uint32_t const v1223 = v1005 + v754;
          uint32_t_4 * const v1224 = &(*v398)[v1223];
          uint32_t_4 const v1225 = *v1224;
          uint32_t_4 * const v1226 = &(*v1206)[v400];
          *v1226 = v1225;
          uint32_t const v1227 = v1011 + v754;
          uint32_t_4 * const v1228 = &(*v398)[v1227];
          uint32_t_4 const v1229 = *v1228;
          uint32_t_4 * const v1230 = &(*v1206)[v489];
          *v1230 = v1229;
          uint32_t const v1231 = v1017 + v754;
          uint32_t_4 * const v1232 = &(*v398)[v1231];
          uint32_t_4 const v1233 = *v1232;
          uint32_t_4 * const v1234 = &(*v1206)[v491];
          *v1234 = v1233;
          uint32_t const v1235 = v1023 + v754;
          uint32_t_4 * const v1236 = &(*v398)[v1235];
          uint32_t_4 const v1237 = *v1236;
          uint32_t_4 * const v1238 = &(*v1206)[v493];
          *v1238 = v1237;
          uint32_t_4 const v1239 = *v965;
          uint32_t const v1240 = v1239.i_0;
          uint32_t_4 const v1241 = *v966;
          uint32_t const v1242 = v1241.i_0;
          uint32_t const v1243 = v1239.i_1;
          uint32_t const v1244 = v1241.i_1;
          uint32_t_4 const v1245 = *v1210;
          uint32_t const v1246 = v1245.i_0;
          uint32_t_4 const v1247 = *v1214;
          uint32_t const v1248 = v1247.i_0;
          uint32_t const v1249 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1246), "r"(v1248) );
            return result;
          }();
          uint32_t_4 const v1250 = *v1218;
          uint32_t const v1251 = v1250.i_0;
          uint32_t_4 const v1252 = *v1222;
          uint32_t const v1253 = v1252.i_0;
          uint32_t const v1254 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1251), "r"(v1253) );
            return result;
          }();
          float_4 const v1255 = *v495;
          float const v1256 = v1255.i_0;
          float const v1257 = v1255.i_1;
          float const v1258 = v1255.i_2;
          float const v1259 = v1255.i_3;
          float_4 const v1260 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1240), "r"(v1242), "r"(v1243), "r"(v1244), "r"(v1249), "r"(v1254), "f"(v1256), "f"(v1257), "f"(v1258), "f"(v1259) );
            return result;
          }();
          *v495 = v1260;
          uint32_t const v1261 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1246), "r"(v1248) );
            return result;
          }();
          uint32_t const v1262 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1251), "r"(v1253) );
            return result;
          }();
          float_4 const v1263 = *v497;
          float const v1264 = v1263.i_0;
          float const v1265 = v1263.i_1;
          float const v1266 = v1263.i_2;
          float const v1267 = v1263.i_3;
          float_4 const v1268 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1240), "r"(v1242), "r"(v1243), "r"(v1244), "r"(v1261), "r"(v1262), "f"(v1264), "f"(v1265), "f"(v1266), "f"(v1267) );
            return result;
          }();
          *v497 = v1268;
          uint32_t const v1269 = v1245.i_1;
          uint32_t const v1270 = v1247.i_1;
          uint32_t const v1271 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1269), "r"(v1270) );
            return result;
          }();
          uint32_t const v1272 = v1250.i_1;
          uint32_t const v1273 = v1252.i_1;
          uint32_t const v1274 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1272), "r"(v1273) );
            return result;
          }();
          float_4 const v1275 = *v498;
          float const v1276 = v1275.i_0;
          float const v1277 = v1275.i_1;
          float const v1278 = v1275.i_2;
          float const v1279 = v1275.i_3;
          float_4 const v1280 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1240), "r"(v1242), "r"(v1243), "r"(v1244), "r"(v1271), "r"(v1274), "f"(v1276), "f"(v1277), "f"(v1278), "f"(v1279) );
            return result;
          }();
          *v498 = v1280;
          uint32_t const v1281 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1269), "r"(v1270) );
            return result;
          }();
          uint32_t const v1282 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1272), "r"(v1273) );
            return result;
          }();
          float_4 const v1283 = *v499;
          float const v1284 = v1283.i_0;
          float const v1285 = v1283.i_1;
          float const v1286 = v1283.i_2;
          float const v1287 = v1283.i_3;
          float_4 const v1288 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1240), "r"(v1242), "r"(v1243), "r"(v1244), "r"(v1281), "r"(v1282), "f"(v1284), "f"(v1285), "f"(v1286), "f"(v1287) );
            return result;
          }();
          *v499 = v1288;
          uint32_t const v1289 = v1245.i_2;
          uint32_t const v1290 = v1247.i_2;
          uint32_t const v1291 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1289), "r"(v1290) );
            return result;
          }();
          uint32_t const v1292 = v1250.i_2;
          uint32_t const v1293 = v1252.i_2;
          uint32_t const v1294 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1292), "r"(v1293) );
            return result;
          }();
          float_4 const v1295 = *v501;
          float const v1296 = v1295.i_0;
          float const v1297 = v1295.i_1;
          float const v1298 = v1295.i_2;
          float const v1299 = v1295.i_3;
          float_4 const v1300 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1240), "r"(v1242), "r"(v1243), "r"(v1244), "r"(v1291), "r"(v1294), "f"(v1296), "f"(v1297), "f"(v1298), "f"(v1299) );
            return result;
          }();
          *v501 = v1300;
          uint32_t const v1301 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1289), "r"(v1290) );
            return result;
          }();
          uint32_t const v1302 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1292), "r"(v1293) );
            return result;
          }();
          float_4 const v1303 = *v503;
          float const v1304 = v1303.i_0;
          float const v1305 = v1303.i_1;
          float const v1306 = v1303.i_2;
          float const v1307 = v1303.i_3;
          float_4 const v1308 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1240), "r"(v1242), "r"(v1243), "r"(v1244), "r"(v1301), "r"(v1302), "f"(v1304), "f"(v1305), "f"(v1306), "f"(v1307) );
            return result;
          }();
          *v503 = v1308;
          uint32_t const v1309 = v1245.i_3;
          uint32_t const v1310 = v1247.i_3;
          uint32_t const v1311 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1309), "r"(v1310) );
            return result;
          }();
          uint32_t const v1312 = v1250.i_3;
          uint32_t const v1313 = v1252.i_3;
          uint32_t const v1314 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1312), "r"(v1313) );
            return result;
          }();
          float_4 const v1315 = *v505;
          float const v1316 = v1315.i_0;
          float const v1317 = v1315.i_1;
          float const v1318 = v1315.i_2;
          float const v1319 = v1315.i_3;
          float_4 const v1320 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1240), "r"(v1242), "r"(v1243), "r"(v1244), "r"(v1311), "r"(v1314), "f"(v1316), "f"(v1317), "f"(v1318), "f"(v1319) );
            return result;
          }();
          *v505 = v1320;
          uint32_t const v1321 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1309), "r"(v1310) );
            return result;
          }();
          uint32_t const v1322 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1312), "r"(v1313) );
            return result;
          }();
          float_4 const v1323 = *v507;
          float const v1324 = v1323.i_0;
          float const v1325 = v1323.i_1;
          float const v1326 = v1323.i_2;
          float const v1327 = v1323.i_3;
          float_4 const v1328 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1240), "r"(v1242), "r"(v1243), "r"(v1244), "r"(v1321), "r"(v1322), "f"(v1324), "f"(v1325), "f"(v1326), "f"(v1327) );
            return result;
          }();
          *v507 = v1328;
          uint32_t const v1329 = v1239.i_2;
          uint32_t const v1330 = v1241.i_2;
          uint32_t const v1331 = v1239.i_3;
          uint32_t const v1332 = v1241.i_3;
          uint32_t_4 const v1333 = *v1226;
          uint32_t const v1334 = v1333.i_0;
          uint32_t_4 const v1335 = *v1230;
          uint32_t const v1336 = v1335.i_0;
          uint32_t const v1337 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1334), "r"(v1336) );
            return result;
          }();
          uint32_t_4 const v1338 = *v1234;
          uint32_t const v1339 = v1338.i_0;
          uint32_t_4 const v1340 = *v1238;
          uint32_t const v1341 = v1340.i_0;
          uint32_t const v1342 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1339), "r"(v1341) );
            return result;
          }();
          float_4 const v1343 = *v495;
          float const v1344 = v1343.i_0;
          float const v1345 = v1343.i_1;
          float const v1346 = v1343.i_2;
          float const v1347 = v1343.i_3;
          float_4 const v1348 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1332), "r"(v1337), "r"(v1342), "f"(v1344), "f"(v1345), "f"(v1346), "f"(v1347) );
            return result;
          }();
          *v495 = v1348;
          uint32_t const v1349 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1334), "r"(v1336) );
            return result;
          }();
          uint32_t const v1350 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1339), "r"(v1341) );
            return result;
          }();
          float_4 const v1351 = *v497;
          float const v1352 = v1351.i_0;
          float const v1353 = v1351.i_1;
          float const v1354 = v1351.i_2;
          float const v1355 = v1351.i_3;
          float_4 const v1356 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1332), "r"(v1349), "r"(v1350), "f"(v1352), "f"(v1353), "f"(v1354), "f"(v1355) );
            return result;
          }();
          *v497 = v1356;
          uint32_t const v1357 = v1333.i_1;
          uint32_t const v1358 = v1335.i_1;
          uint32_t const v1359 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1357), "r"(v1358) );
            return result;
          }();
          uint32_t const v1360 = v1338.i_1;
          uint32_t const v1361 = v1340.i_1;
          uint32_t const v1362 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1360), "r"(v1361) );
            return result;
          }();
          float_4 const v1363 = *v498;
          float const v1364 = v1363.i_0;
          float const v1365 = v1363.i_1;
          float const v1366 = v1363.i_2;
          float const v1367 = v1363.i_3;
          float_4 const v1368 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1332), "r"(v1359), "r"(v1362), "f"(v1364), "f"(v1365), "f"(v1366), "f"(v1367) );
            return result;
          }();
          *v498 = v1368;
          uint32_t const v1369 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1357), "r"(v1358) );
            return result;
          }();
          uint32_t const v1370 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1360), "r"(v1361) );
            return result;
          }();
          float_4 const v1371 = *v499;
          float const v1372 = v1371.i_0;
          float const v1373 = v1371.i_1;
          float const v1374 = v1371.i_2;
          float const v1375 = v1371.i_3;
          float_4 const v1376 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1332), "r"(v1369), "r"(v1370), "f"(v1372), "f"(v1373), "f"(v1374), "f"(v1375) );
            return result;
          }();
          *v499 = v1376;
          uint32_t const v1377 = v1333.i_2;
          uint32_t const v1378 = v1335.i_2;
          uint32_t const v1379 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1377), "r"(v1378) );
            return result;
          }();
          uint32_t const v1380 = v1338.i_2;
          uint32_t const v1381 = v1340.i_2;
          uint32_t const v1382 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1380), "r"(v1381) );
            return result;
          }();
          float_4 const v1383 = *v501;
          float const v1384 = v1383.i_0;
          float const v1385 = v1383.i_1;
          float const v1386 = v1383.i_2;
          float const v1387 = v1383.i_3;
          float_4 const v1388 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1332), "r"(v1379), "r"(v1382), "f"(v1384), "f"(v1385), "f"(v1386), "f"(v1387) );
            return result;
          }();
          *v501 = v1388;
          uint32_t const v1389 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1377), "r"(v1378) );
            return result;
          }();
          uint32_t const v1390 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1380), "r"(v1381) );
            return result;
          }();
          float_4 const v1391 = *v503;
          float const v1392 = v1391.i_0;
          float const v1393 = v1391.i_1;
          float const v1394 = v1391.i_2;
          float const v1395 = v1391.i_3;
          float_4 const v1396 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1332), "r"(v1389), "r"(v1390), "f"(v1392), "f"(v1393), "f"(v1394), "f"(v1395) );
            return result;
          }();
          *v503 = v1396;
          uint32_t const v1397 = v1333.i_3;
          uint32_t const v1398 = v1335.i_3;
          uint32_t const v1399 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1397), "r"(v1398) );
            return result;
          }();
          uint32_t const v1400 = v1338.i_3;
          uint32_t const v1401 = v1340.i_3;
          uint32_t const v1402 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1400), "r"(v1401) );
            return result;
          }();
          float_4 const v1403 = *v505;
          float const v1404 = v1403.i_0;
          float const v1405 = v1403.i_1;
          float const v1406 = v1403.i_2;
          float const v1407 = v1403.i_3;
          float_4 const v1408 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1332), "r"(v1399), "r"(v1402), "f"(v1404), "f"(v1405), "f"(v1406), "f"(v1407) );
            return result;
          }();
          *v505 = v1408;
          uint32_t const v1409 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1397), "r"(v1398) );
            return result;
          }();
          uint32_t const v1410 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1400), "r"(v1401) );
            return result;
          }();
          float_4 const v1411 = *v507;
          float const v1412 = v1411.i_0;
          float const v1413 = v1411.i_1;
          float const v1414 = v1411.i_2;
          float const v1415 = v1411.i_3;
          float_4 const v1416 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1329), "r"(v1330), "r"(v1331), "r"(v1332), "r"(v1409), "r"(v1410), "f"(v1412), "f"(v1413), "f"(v1414), "f"(v1415) );
            return result;
          }();
          *v507 = v1416;
          uint32_t_4 v1417_store;
          uint32_t_4 * v1417 = &v1417_store;
          *v1417 = v508;
          uint32_t_4 v1418_store;
          uint32_t_4 * v1418 = &v1418_store;
          *v1418 = v508;
          uint32_t const v1419 = 64;
          uint32_t const v1420 = v1419 + v512;
          bool const v1421 = v1420 < v513;
          if(v1421) {
            uint32_t const v1422 = 20;
            uint32_t const v1423 = v473 * v1422;
            uint32_t const v1424 = v1423 + v470;
            uint32_t const v1425 = v1424 + v379;
            uint32_t_4 * const v1426 = &v0[v1425];
            uint32_t_4 const v1427 = *v1426;
            *v1417 = v1427;
            uint32_t const v1428 = v479 * v1422;
            uint32_t const v1429 = v1428 + v470;
            uint32_t const v1430 = v1429 + v379;
            uint32_t_4 * const v1431 = &v0[v1430];
            uint32_t_4 const v1432 = *v1431;
            *v1418 = v1432;
          }
          array<uint32_t_4, 8> v1433_store = {};
          array<uint32_t_4, 8> * v1433 = &v1433_store;
          uint32_t const v1434 = v1420 * v396;
          uint32_t const v1435 = v1434 + v527;
          uint32_t_4 * const v1436 = &(*v398)[v1435];
          uint32_t_4 const v1437 = *v1436;
          uint32_t_4 * const v1438 = &(*v1433)[v11];
          *v1438 = v1437;
          uint32_t const v1439 = v1420 + v386;
          uint32_t const v1440 = v1439 * v396;
          uint32_t const v1441 = v1440 + v527;
          uint32_t_4 * const v1442 = &(*v398)[v1441];
          uint32_t_4 const v1443 = *v1442;
          uint32_t_4 * const v1444 = &(*v1433)[v386];
          *v1444 = v1443;
          uint32_t const v1445 = v1420 + v384;
          uint32_t const v1446 = v1445 * v396;
          uint32_t const v1447 = v1446 + v527;
          uint32_t_4 * const v1448 = &(*v398)[v1447];
          uint32_t_4 const v1449 = *v1448;
          uint32_t_4 * const v1450 = &(*v1433)[v384];
          *v1450 = v1449;
          uint32_t const v1451 = v1420 + v486;
          uint32_t const v1452 = v1451 * v396;
          uint32_t const v1453 = v1452 + v527;
          uint32_t_4 * const v1454 = &(*v398)[v1453];
          uint32_t_4 const v1455 = *v1454;
          uint32_t_4 * const v1456 = &(*v1433)[v486];
          *v1456 = v1455;
          uint32_t const v1457 = v1420 + v400;
          uint32_t const v1458 = v1457 * v396;
          uint32_t const v1459 = v1458 + v527;
          uint32_t_4 * const v1460 = &(*v398)[v1459];
          uint32_t_4 const v1461 = *v1460;
          uint32_t_4 * const v1462 = &(*v1433)[v400];
          *v1462 = v1461;
          uint32_t const v1463 = v1420 + v489;
          uint32_t const v1464 = v1463 * v396;
          uint32_t const v1465 = v1464 + v527;
          uint32_t_4 * const v1466 = &(*v398)[v1465];
          uint32_t_4 const v1467 = *v1466;
          uint32_t_4 * const v1468 = &(*v1433)[v489];
          *v1468 = v1467;
          uint32_t const v1469 = v1420 + v491;
          uint32_t const v1470 = v1469 * v396;
          uint32_t const v1471 = v1470 + v527;
          uint32_t_4 * const v1472 = &(*v398)[v1471];
          uint32_t_4 const v1473 = *v1472;
          uint32_t_4 * const v1474 = &(*v1433)[v491];
          *v1474 = v1473;
          uint32_t const v1475 = v1420 + v493;
          uint32_t const v1476 = v1475 * v396;
          uint32_t const v1477 = v1476 + v527;
          uint32_t_4 * const v1478 = &(*v398)[v1477];
          uint32_t_4 const v1479 = *v1478;
          uint32_t_4 * const v1480 = &(*v1433)[v493];
          *v1480 = v1479;
          uint32_t_4 const v1481 = *v1417;
          uint32_t const v1482 = v1481.i_0;
          uint32_t_4 const v1483 = *v1418;
          uint32_t const v1484 = v1483.i_0;
          uint32_t const v1485 = v1481.i_1;
          uint32_t const v1486 = v1483.i_1;
          uint32_t_4 const v1487 = *v1438;
          uint32_t const v1488 = v1487.i_0;
          uint32_t_4 const v1489 = *v1444;
          uint32_t const v1490 = v1489.i_0;
          uint32_t const v1491 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1488), "r"(v1490) );
            return result;
          }();
          uint32_t_4 const v1492 = *v1450;
          uint32_t const v1493 = v1492.i_0;
          uint32_t_4 const v1494 = *v1456;
          uint32_t const v1495 = v1494.i_0;
          uint32_t const v1496 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1493), "r"(v1495) );
            return result;
          }();
          float_4 const v1497 = *v483;
          float const v1498 = v1497.i_0;
          float const v1499 = v1497.i_1;
          float const v1500 = v1497.i_2;
          float const v1501 = v1497.i_3;
          float_4 const v1502 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1482), "r"(v1484), "r"(v1485), "r"(v1486), "r"(v1491), "r"(v1496), "f"(v1498), "f"(v1499), "f"(v1500), "f"(v1501) );
            return result;
          }();
          *v483 = v1502;
          uint32_t const v1503 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1488), "r"(v1490) );
            return result;
          }();
          uint32_t const v1504 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1493), "r"(v1495) );
            return result;
          }();
          float_4 const v1505 = *v484;
          float const v1506 = v1505.i_0;
          float const v1507 = v1505.i_1;
          float const v1508 = v1505.i_2;
          float const v1509 = v1505.i_3;
          float_4 const v1510 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1482), "r"(v1484), "r"(v1485), "r"(v1486), "r"(v1503), "r"(v1504), "f"(v1506), "f"(v1507), "f"(v1508), "f"(v1509) );
            return result;
          }();
          *v484 = v1510;
          uint32_t const v1511 = v1487.i_1;
          uint32_t const v1512 = v1489.i_1;
          uint32_t const v1513 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1511), "r"(v1512) );
            return result;
          }();
          uint32_t const v1514 = v1492.i_1;
          uint32_t const v1515 = v1494.i_1;
          uint32_t const v1516 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1514), "r"(v1515) );
            return result;
          }();
          float_4 const v1517 = *v485;
          float const v1518 = v1517.i_0;
          float const v1519 = v1517.i_1;
          float const v1520 = v1517.i_2;
          float const v1521 = v1517.i_3;
          float_4 const v1522 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1482), "r"(v1484), "r"(v1485), "r"(v1486), "r"(v1513), "r"(v1516), "f"(v1518), "f"(v1519), "f"(v1520), "f"(v1521) );
            return result;
          }();
          *v485 = v1522;
          uint32_t const v1523 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1511), "r"(v1512) );
            return result;
          }();
          uint32_t const v1524 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1514), "r"(v1515) );
            return result;
          }();
          float_4 const v1525 = *v487;
          float const v1526 = v1525.i_0;
          float const v1527 = v1525.i_1;
          float const v1528 = v1525.i_2;
          float const v1529 = v1525.i_3;
          float_4 const v1530 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1482), "r"(v1484), "r"(v1485), "r"(v1486), "r"(v1523), "r"(v1524), "f"(v1526), "f"(v1527), "f"(v1528), "f"(v1529) );
            return result;
          }();
          *v487 = v1530;
          uint32_t const v1531 = v1487.i_2;
          uint32_t const v1532 = v1489.i_2;
          uint32_t const v1533 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1531), "r"(v1532) );
            return result;
          }();
          uint32_t const v1534 = v1492.i_2;
          uint32_t const v1535 = v1494.i_2;
          uint32_t const v1536 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1534), "r"(v1535) );
            return result;
          }();
          float_4 const v1537 = *v488;
          float const v1538 = v1537.i_0;
          float const v1539 = v1537.i_1;
          float const v1540 = v1537.i_2;
          float const v1541 = v1537.i_3;
          float_4 const v1542 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1482), "r"(v1484), "r"(v1485), "r"(v1486), "r"(v1533), "r"(v1536), "f"(v1538), "f"(v1539), "f"(v1540), "f"(v1541) );
            return result;
          }();
          *v488 = v1542;
          uint32_t const v1543 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1531), "r"(v1532) );
            return result;
          }();
          uint32_t const v1544 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1534), "r"(v1535) );
            return result;
          }();
          float_4 const v1545 = *v490;
          float const v1546 = v1545.i_0;
          float const v1547 = v1545.i_1;
          float const v1548 = v1545.i_2;
          float const v1549 = v1545.i_3;
          float_4 const v1550 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1482), "r"(v1484), "r"(v1485), "r"(v1486), "r"(v1543), "r"(v1544), "f"(v1546), "f"(v1547), "f"(v1548), "f"(v1549) );
            return result;
          }();
          *v490 = v1550;
          uint32_t const v1551 = v1487.i_3;
          uint32_t const v1552 = v1489.i_3;
          uint32_t const v1553 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1551), "r"(v1552) );
            return result;
          }();
          uint32_t const v1554 = v1492.i_3;
          uint32_t const v1555 = v1494.i_3;
          uint32_t const v1556 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1554), "r"(v1555) );
            return result;
          }();
          float_4 const v1557 = *v492;
          float const v1558 = v1557.i_0;
          float const v1559 = v1557.i_1;
          float const v1560 = v1557.i_2;
          float const v1561 = v1557.i_3;
          float_4 const v1562 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1482), "r"(v1484), "r"(v1485), "r"(v1486), "r"(v1553), "r"(v1556), "f"(v1558), "f"(v1559), "f"(v1560), "f"(v1561) );
            return result;
          }();
          *v492 = v1562;
          uint32_t const v1563 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1551), "r"(v1552) );
            return result;
          }();
          uint32_t const v1564 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1554), "r"(v1555) );
            return result;
          }();
          float_4 const v1565 = *v494;
          float const v1566 = v1565.i_0;
          float const v1567 = v1565.i_1;
          float const v1568 = v1565.i_2;
          float const v1569 = v1565.i_3;
          float_4 const v1570 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1482), "r"(v1484), "r"(v1485), "r"(v1486), "r"(v1563), "r"(v1564), "f"(v1566), "f"(v1567), "f"(v1568), "f"(v1569) );
            return result;
          }();
          *v494 = v1570;
          uint32_t const v1571 = v1481.i_2;
          uint32_t const v1572 = v1483.i_2;
          uint32_t const v1573 = v1481.i_3;
          uint32_t const v1574 = v1483.i_3;
          uint32_t_4 const v1575 = *v1462;
          uint32_t const v1576 = v1575.i_0;
          uint32_t_4 const v1577 = *v1468;
          uint32_t const v1578 = v1577.i_0;
          uint32_t const v1579 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1576), "r"(v1578) );
            return result;
          }();
          uint32_t_4 const v1580 = *v1474;
          uint32_t const v1581 = v1580.i_0;
          uint32_t_4 const v1582 = *v1480;
          uint32_t const v1583 = v1582.i_0;
          uint32_t const v1584 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1581), "r"(v1583) );
            return result;
          }();
          float_4 const v1585 = *v483;
          float const v1586 = v1585.i_0;
          float const v1587 = v1585.i_1;
          float const v1588 = v1585.i_2;
          float const v1589 = v1585.i_3;
          float_4 const v1590 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1574), "r"(v1579), "r"(v1584), "f"(v1586), "f"(v1587), "f"(v1588), "f"(v1589) );
            return result;
          }();
          *v483 = v1590;
          uint32_t const v1591 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1576), "r"(v1578) );
            return result;
          }();
          uint32_t const v1592 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1581), "r"(v1583) );
            return result;
          }();
          float_4 const v1593 = *v484;
          float const v1594 = v1593.i_0;
          float const v1595 = v1593.i_1;
          float const v1596 = v1593.i_2;
          float const v1597 = v1593.i_3;
          float_4 const v1598 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1574), "r"(v1591), "r"(v1592), "f"(v1594), "f"(v1595), "f"(v1596), "f"(v1597) );
            return result;
          }();
          *v484 = v1598;
          uint32_t const v1599 = v1575.i_1;
          uint32_t const v1600 = v1577.i_1;
          uint32_t const v1601 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1599), "r"(v1600) );
            return result;
          }();
          uint32_t const v1602 = v1580.i_1;
          uint32_t const v1603 = v1582.i_1;
          uint32_t const v1604 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1602), "r"(v1603) );
            return result;
          }();
          float_4 const v1605 = *v485;
          float const v1606 = v1605.i_0;
          float const v1607 = v1605.i_1;
          float const v1608 = v1605.i_2;
          float const v1609 = v1605.i_3;
          float_4 const v1610 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1574), "r"(v1601), "r"(v1604), "f"(v1606), "f"(v1607), "f"(v1608), "f"(v1609) );
            return result;
          }();
          *v485 = v1610;
          uint32_t const v1611 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1599), "r"(v1600) );
            return result;
          }();
          uint32_t const v1612 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1602), "r"(v1603) );
            return result;
          }();
          float_4 const v1613 = *v487;
          float const v1614 = v1613.i_0;
          float const v1615 = v1613.i_1;
          float const v1616 = v1613.i_2;
          float const v1617 = v1613.i_3;
          float_4 const v1618 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1574), "r"(v1611), "r"(v1612), "f"(v1614), "f"(v1615), "f"(v1616), "f"(v1617) );
            return result;
          }();
          *v487 = v1618;
          uint32_t const v1619 = v1575.i_2;
          uint32_t const v1620 = v1577.i_2;
          uint32_t const v1621 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1619), "r"(v1620) );
            return result;
          }();
          uint32_t const v1622 = v1580.i_2;
          uint32_t const v1623 = v1582.i_2;
          uint32_t const v1624 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1622), "r"(v1623) );
            return result;
          }();
          float_4 const v1625 = *v488;
          float const v1626 = v1625.i_0;
          float const v1627 = v1625.i_1;
          float const v1628 = v1625.i_2;
          float const v1629 = v1625.i_3;
          float_4 const v1630 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1574), "r"(v1621), "r"(v1624), "f"(v1626), "f"(v1627), "f"(v1628), "f"(v1629) );
            return result;
          }();
          *v488 = v1630;
          uint32_t const v1631 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1619), "r"(v1620) );
            return result;
          }();
          uint32_t const v1632 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1622), "r"(v1623) );
            return result;
          }();
          float_4 const v1633 = *v490;
          float const v1634 = v1633.i_0;
          float const v1635 = v1633.i_1;
          float const v1636 = v1633.i_2;
          float const v1637 = v1633.i_3;
          float_4 const v1638 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1574), "r"(v1631), "r"(v1632), "f"(v1634), "f"(v1635), "f"(v1636), "f"(v1637) );
            return result;
          }();
          *v490 = v1638;
          uint32_t const v1639 = v1575.i_3;
          uint32_t const v1640 = v1577.i_3;
          uint32_t const v1641 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1639), "r"(v1640) );
            return result;
          }();
          uint32_t const v1642 = v1580.i_3;
          uint32_t const v1643 = v1582.i_3;
          uint32_t const v1644 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1642), "r"(v1643) );
            return result;
          }();
          float_4 const v1645 = *v492;
          float const v1646 = v1645.i_0;
          float const v1647 = v1645.i_1;
          float const v1648 = v1645.i_2;
          float const v1649 = v1645.i_3;
          float_4 const v1650 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1574), "r"(v1641), "r"(v1644), "f"(v1646), "f"(v1647), "f"(v1648), "f"(v1649) );
            return result;
          }();
          *v492 = v1650;
          uint32_t const v1651 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1639), "r"(v1640) );
            return result;
          }();
          uint32_t const v1652 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1642), "r"(v1643) );
            return result;
          }();
          float_4 const v1653 = *v494;
          float const v1654 = v1653.i_0;
          float const v1655 = v1653.i_1;
          float const v1656 = v1653.i_2;
          float const v1657 = v1653.i_3;
          float_4 const v1658 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1571), "r"(v1572), "r"(v1573), "r"(v1574), "r"(v1651), "r"(v1652), "f"(v1654), "f"(v1655), "f"(v1656), "f"(v1657) );
            return result;
          }();
          *v494 = v1658;
          array<uint32_t_4, 8> v1659_store = {};
          array<uint32_t_4, 8> * v1659 = &v1659_store;
          uint32_t const v1660 = v1434 + v754;
          uint32_t_4 * const v1661 = &(*v398)[v1660];
          uint32_t_4 const v1662 = *v1661;
          uint32_t_4 * const v1663 = &(*v1659)[v11];
          *v1663 = v1662;
          uint32_t const v1664 = v1440 + v754;
          uint32_t_4 * const v1665 = &(*v398)[v1664];
          uint32_t_4 const v1666 = *v1665;
          uint32_t_4 * const v1667 = &(*v1659)[v386];
          *v1667 = v1666;
          uint32_t const v1668 = v1446 + v754;
          uint32_t_4 * const v1669 = &(*v398)[v1668];
          uint32_t_4 const v1670 = *v1669;
          uint32_t_4 * const v1671 = &(*v1659)[v384];
          *v1671 = v1670;
          uint32_t const v1672 = v1452 + v754;
          uint32_t_4 * const v1673 = &(*v398)[v1672];
          uint32_t_4 const v1674 = *v1673;
          uint32_t_4 * const v1675 = &(*v1659)[v486];
          *v1675 = v1674;
          uint32_t const v1676 = v1458 + v754;
          uint32_t_4 * const v1677 = &(*v398)[v1676];
          uint32_t_4 const v1678 = *v1677;
          uint32_t_4 * const v1679 = &(*v1659)[v400];
          *v1679 = v1678;
          uint32_t const v1680 = v1464 + v754;
          uint32_t_4 * const v1681 = &(*v398)[v1680];
          uint32_t_4 const v1682 = *v1681;
          uint32_t_4 * const v1683 = &(*v1659)[v489];
          *v1683 = v1682;
          uint32_t const v1684 = v1470 + v754;
          uint32_t_4 * const v1685 = &(*v398)[v1684];
          uint32_t_4 const v1686 = *v1685;
          uint32_t_4 * const v1687 = &(*v1659)[v491];
          *v1687 = v1686;
          uint32_t const v1688 = v1476 + v754;
          uint32_t_4 * const v1689 = &(*v398)[v1688];
          uint32_t_4 const v1690 = *v1689;
          uint32_t_4 * const v1691 = &(*v1659)[v493];
          *v1691 = v1690;
          uint32_t_4 const v1692 = *v1417;
          uint32_t const v1693 = v1692.i_0;
          uint32_t_4 const v1694 = *v1418;
          uint32_t const v1695 = v1694.i_0;
          uint32_t const v1696 = v1692.i_1;
          uint32_t const v1697 = v1694.i_1;
          uint32_t_4 const v1698 = *v1663;
          uint32_t const v1699 = v1698.i_0;
          uint32_t_4 const v1700 = *v1667;
          uint32_t const v1701 = v1700.i_0;
          uint32_t const v1702 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1699), "r"(v1701) );
            return result;
          }();
          uint32_t_4 const v1703 = *v1671;
          uint32_t const v1704 = v1703.i_0;
          uint32_t_4 const v1705 = *v1675;
          uint32_t const v1706 = v1705.i_0;
          uint32_t const v1707 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1704), "r"(v1706) );
            return result;
          }();
          float_4 const v1708 = *v495;
          float const v1709 = v1708.i_0;
          float const v1710 = v1708.i_1;
          float const v1711 = v1708.i_2;
          float const v1712 = v1708.i_3;
          float_4 const v1713 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1693), "r"(v1695), "r"(v1696), "r"(v1697), "r"(v1702), "r"(v1707), "f"(v1709), "f"(v1710), "f"(v1711), "f"(v1712) );
            return result;
          }();
          *v495 = v1713;
          uint32_t const v1714 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1699), "r"(v1701) );
            return result;
          }();
          uint32_t const v1715 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1704), "r"(v1706) );
            return result;
          }();
          float_4 const v1716 = *v497;
          float const v1717 = v1716.i_0;
          float const v1718 = v1716.i_1;
          float const v1719 = v1716.i_2;
          float const v1720 = v1716.i_3;
          float_4 const v1721 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1693), "r"(v1695), "r"(v1696), "r"(v1697), "r"(v1714), "r"(v1715), "f"(v1717), "f"(v1718), "f"(v1719), "f"(v1720) );
            return result;
          }();
          *v497 = v1721;
          uint32_t const v1722 = v1698.i_1;
          uint32_t const v1723 = v1700.i_1;
          uint32_t const v1724 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1722), "r"(v1723) );
            return result;
          }();
          uint32_t const v1725 = v1703.i_1;
          uint32_t const v1726 = v1705.i_1;
          uint32_t const v1727 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1725), "r"(v1726) );
            return result;
          }();
          float_4 const v1728 = *v498;
          float const v1729 = v1728.i_0;
          float const v1730 = v1728.i_1;
          float const v1731 = v1728.i_2;
          float const v1732 = v1728.i_3;
          float_4 const v1733 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1693), "r"(v1695), "r"(v1696), "r"(v1697), "r"(v1724), "r"(v1727), "f"(v1729), "f"(v1730), "f"(v1731), "f"(v1732) );
            return result;
          }();
          *v498 = v1733;
          uint32_t const v1734 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1722), "r"(v1723) );
            return result;
          }();
          uint32_t const v1735 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1725), "r"(v1726) );
            return result;
          }();
          float_4 const v1736 = *v499;
          float const v1737 = v1736.i_0;
          float const v1738 = v1736.i_1;
          float const v1739 = v1736.i_2;
          float const v1740 = v1736.i_3;
          float_4 const v1741 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1693), "r"(v1695), "r"(v1696), "r"(v1697), "r"(v1734), "r"(v1735), "f"(v1737), "f"(v1738), "f"(v1739), "f"(v1740) );
            return result;
          }();
          *v499 = v1741;
          uint32_t const v1742 = v1698.i_2;
          uint32_t const v1743 = v1700.i_2;
          uint32_t const v1744 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1742), "r"(v1743) );
            return result;
          }();
          uint32_t const v1745 = v1703.i_2;
          uint32_t const v1746 = v1705.i_2;
          uint32_t const v1747 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1745), "r"(v1746) );
            return result;
          }();
          float_4 const v1748 = *v501;
          float const v1749 = v1748.i_0;
          float const v1750 = v1748.i_1;
          float const v1751 = v1748.i_2;
          float const v1752 = v1748.i_3;
          float_4 const v1753 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1693), "r"(v1695), "r"(v1696), "r"(v1697), "r"(v1744), "r"(v1747), "f"(v1749), "f"(v1750), "f"(v1751), "f"(v1752) );
            return result;
          }();
          *v501 = v1753;
          uint32_t const v1754 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1742), "r"(v1743) );
            return result;
          }();
          uint32_t const v1755 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1745), "r"(v1746) );
            return result;
          }();
          float_4 const v1756 = *v503;
          float const v1757 = v1756.i_0;
          float const v1758 = v1756.i_1;
          float const v1759 = v1756.i_2;
          float const v1760 = v1756.i_3;
          float_4 const v1761 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1693), "r"(v1695), "r"(v1696), "r"(v1697), "r"(v1754), "r"(v1755), "f"(v1757), "f"(v1758), "f"(v1759), "f"(v1760) );
            return result;
          }();
          *v503 = v1761;
          uint32_t const v1762 = v1698.i_3;
          uint32_t const v1763 = v1700.i_3;
          uint32_t const v1764 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1762), "r"(v1763) );
            return result;
          }();
          uint32_t const v1765 = v1703.i_3;
          uint32_t const v1766 = v1705.i_3;
          uint32_t const v1767 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1765), "r"(v1766) );
            return result;
          }();
          float_4 const v1768 = *v505;
          float const v1769 = v1768.i_0;
          float const v1770 = v1768.i_1;
          float const v1771 = v1768.i_2;
          float const v1772 = v1768.i_3;
          float_4 const v1773 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1693), "r"(v1695), "r"(v1696), "r"(v1697), "r"(v1764), "r"(v1767), "f"(v1769), "f"(v1770), "f"(v1771), "f"(v1772) );
            return result;
          }();
          *v505 = v1773;
          uint32_t const v1774 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1762), "r"(v1763) );
            return result;
          }();
          uint32_t const v1775 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1765), "r"(v1766) );
            return result;
          }();
          float_4 const v1776 = *v507;
          float const v1777 = v1776.i_0;
          float const v1778 = v1776.i_1;
          float const v1779 = v1776.i_2;
          float const v1780 = v1776.i_3;
          float_4 const v1781 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1693), "r"(v1695), "r"(v1696), "r"(v1697), "r"(v1774), "r"(v1775), "f"(v1777), "f"(v1778), "f"(v1779), "f"(v1780) );
            return result;
          }();
          *v507 = v1781;
          uint32_t const v1782 = v1692.i_2;
          uint32_t const v1783 = v1694.i_2;
          uint32_t const v1784 = v1692.i_3;
          uint32_t const v1785 = v1694.i_3;
          uint32_t_4 const v1786 = *v1679;
          uint32_t const v1787 = v1786.i_0;
          uint32_t_4 const v1788 = *v1683;
          uint32_t const v1789 = v1788.i_0;
          uint32_t const v1790 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1787), "r"(v1789) );
            return result;
          }();
          uint32_t_4 const v1791 = *v1687;
          uint32_t const v1792 = v1791.i_0;
          uint32_t_4 const v1793 = *v1691;
          uint32_t const v1794 = v1793.i_0;
          uint32_t const v1795 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1792), "r"(v1794) );
            return result;
          }();
          float_4 const v1796 = *v495;
          float const v1797 = v1796.i_0;
          float const v1798 = v1796.i_1;
          float const v1799 = v1796.i_2;
          float const v1800 = v1796.i_3;
          float_4 const v1801 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1785), "r"(v1790), "r"(v1795), "f"(v1797), "f"(v1798), "f"(v1799), "f"(v1800) );
            return result;
          }();
          *v495 = v1801;
          uint32_t const v1802 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1787), "r"(v1789) );
            return result;
          }();
          uint32_t const v1803 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1792), "r"(v1794) );
            return result;
          }();
          float_4 const v1804 = *v497;
          float const v1805 = v1804.i_0;
          float const v1806 = v1804.i_1;
          float const v1807 = v1804.i_2;
          float const v1808 = v1804.i_3;
          float_4 const v1809 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1785), "r"(v1802), "r"(v1803), "f"(v1805), "f"(v1806), "f"(v1807), "f"(v1808) );
            return result;
          }();
          *v497 = v1809;
          uint32_t const v1810 = v1786.i_1;
          uint32_t const v1811 = v1788.i_1;
          uint32_t const v1812 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1810), "r"(v1811) );
            return result;
          }();
          uint32_t const v1813 = v1791.i_1;
          uint32_t const v1814 = v1793.i_1;
          uint32_t const v1815 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1813), "r"(v1814) );
            return result;
          }();
          float_4 const v1816 = *v498;
          float const v1817 = v1816.i_0;
          float const v1818 = v1816.i_1;
          float const v1819 = v1816.i_2;
          float const v1820 = v1816.i_3;
          float_4 const v1821 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1785), "r"(v1812), "r"(v1815), "f"(v1817), "f"(v1818), "f"(v1819), "f"(v1820) );
            return result;
          }();
          *v498 = v1821;
          uint32_t const v1822 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1810), "r"(v1811) );
            return result;
          }();
          uint32_t const v1823 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1813), "r"(v1814) );
            return result;
          }();
          float_4 const v1824 = *v499;
          float const v1825 = v1824.i_0;
          float const v1826 = v1824.i_1;
          float const v1827 = v1824.i_2;
          float const v1828 = v1824.i_3;
          float_4 const v1829 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1785), "r"(v1822), "r"(v1823), "f"(v1825), "f"(v1826), "f"(v1827), "f"(v1828) );
            return result;
          }();
          *v499 = v1829;
          uint32_t const v1830 = v1786.i_2;
          uint32_t const v1831 = v1788.i_2;
          uint32_t const v1832 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1830), "r"(v1831) );
            return result;
          }();
          uint32_t const v1833 = v1791.i_2;
          uint32_t const v1834 = v1793.i_2;
          uint32_t const v1835 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1833), "r"(v1834) );
            return result;
          }();
          float_4 const v1836 = *v501;
          float const v1837 = v1836.i_0;
          float const v1838 = v1836.i_1;
          float const v1839 = v1836.i_2;
          float const v1840 = v1836.i_3;
          float_4 const v1841 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1785), "r"(v1832), "r"(v1835), "f"(v1837), "f"(v1838), "f"(v1839), "f"(v1840) );
            return result;
          }();
          *v501 = v1841;
          uint32_t const v1842 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1830), "r"(v1831) );
            return result;
          }();
          uint32_t const v1843 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1833), "r"(v1834) );
            return result;
          }();
          float_4 const v1844 = *v503;
          float const v1845 = v1844.i_0;
          float const v1846 = v1844.i_1;
          float const v1847 = v1844.i_2;
          float const v1848 = v1844.i_3;
          float_4 const v1849 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1785), "r"(v1842), "r"(v1843), "f"(v1845), "f"(v1846), "f"(v1847), "f"(v1848) );
            return result;
          }();
          *v503 = v1849;
          uint32_t const v1850 = v1786.i_3;
          uint32_t const v1851 = v1788.i_3;
          uint32_t const v1852 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1850), "r"(v1851) );
            return result;
          }();
          uint32_t const v1853 = v1791.i_3;
          uint32_t const v1854 = v1793.i_3;
          uint32_t const v1855 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1853), "r"(v1854) );
            return result;
          }();
          float_4 const v1856 = *v505;
          float const v1857 = v1856.i_0;
          float const v1858 = v1856.i_1;
          float const v1859 = v1856.i_2;
          float const v1860 = v1856.i_3;
          float_4 const v1861 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1785), "r"(v1852), "r"(v1855), "f"(v1857), "f"(v1858), "f"(v1859), "f"(v1860) );
            return result;
          }();
          *v505 = v1861;
          uint32_t const v1862 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1850), "r"(v1851) );
            return result;
          }();
          uint32_t const v1863 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1853), "r"(v1854) );
            return result;
          }();
          float_4 const v1864 = *v507;
          float const v1865 = v1864.i_0;
          float const v1866 = v1864.i_1;
          float const v1867 = v1864.i_2;
          float const v1868 = v1864.i_3;
          float_4 const v1869 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1782), "r"(v1783), "r"(v1784), "r"(v1785), "r"(v1862), "r"(v1863), "f"(v1865), "f"(v1866), "f"(v1867), "f"(v1868) );
            return result;
          }();
          *v507 = v1869;
          uint32_t_4 v1870_store;
          uint32_t_4 * v1870 = &v1870_store;
          *v1870 = v508;
          uint32_t_4 v1871_store;
          uint32_t_4 * v1871 = &v1871_store;
          *v1871 = v508;
          uint32_t const v1872 = 96;
          uint32_t const v1873 = v1872 + v512;
          bool const v1874 = v1873 < v513;
          if(v1874) {
            uint32_t const v1875 = 20;
            uint32_t const v1876 = v473 * v1875;
            uint32_t const v1877 = v1876 + v500;
            uint32_t const v1878 = v1877 + v379;
            uint32_t_4 * const v1879 = &v0[v1878];
            uint32_t_4 const v1880 = *v1879;
            *v1870 = v1880;
            uint32_t const v1881 = v479 * v1875;
            uint32_t const v1882 = v1881 + v500;
            uint32_t const v1883 = v1882 + v379;
            uint32_t_4 * const v1884 = &v0[v1883];
            uint32_t_4 const v1885 = *v1884;
            *v1871 = v1885;
          }
          array<uint32_t_4, 8> v1886_store = {};
          array<uint32_t_4, 8> * v1886 = &v1886_store;
          uint32_t const v1887 = v1873 * v396;
          uint32_t const v1888 = v1887 + v527;
          uint32_t_4 * const v1889 = &(*v398)[v1888];
          uint32_t_4 const v1890 = *v1889;
          uint32_t_4 * const v1891 = &(*v1886)[v11];
          *v1891 = v1890;
          uint32_t const v1892 = v1873 + v386;
          uint32_t const v1893 = v1892 * v396;
          uint32_t const v1894 = v1893 + v527;
          uint32_t_4 * const v1895 = &(*v398)[v1894];
          uint32_t_4 const v1896 = *v1895;
          uint32_t_4 * const v1897 = &(*v1886)[v386];
          *v1897 = v1896;
          uint32_t const v1898 = v1873 + v384;
          uint32_t const v1899 = v1898 * v396;
          uint32_t const v1900 = v1899 + v527;
          uint32_t_4 * const v1901 = &(*v398)[v1900];
          uint32_t_4 const v1902 = *v1901;
          uint32_t_4 * const v1903 = &(*v1886)[v384];
          *v1903 = v1902;
          uint32_t const v1904 = v1873 + v486;
          uint32_t const v1905 = v1904 * v396;
          uint32_t const v1906 = v1905 + v527;
          uint32_t_4 * const v1907 = &(*v398)[v1906];
          uint32_t_4 const v1908 = *v1907;
          uint32_t_4 * const v1909 = &(*v1886)[v486];
          *v1909 = v1908;
          uint32_t const v1910 = v1873 + v400;
          uint32_t const v1911 = v1910 * v396;
          uint32_t const v1912 = v1911 + v527;
          uint32_t_4 * const v1913 = &(*v398)[v1912];
          uint32_t_4 const v1914 = *v1913;
          uint32_t_4 * const v1915 = &(*v1886)[v400];
          *v1915 = v1914;
          uint32_t const v1916 = v1873 + v489;
          uint32_t const v1917 = v1916 * v396;
          uint32_t const v1918 = v1917 + v527;
          uint32_t_4 * const v1919 = &(*v398)[v1918];
          uint32_t_4 const v1920 = *v1919;
          uint32_t_4 * const v1921 = &(*v1886)[v489];
          *v1921 = v1920;
          uint32_t const v1922 = v1873 + v491;
          uint32_t const v1923 = v1922 * v396;
          uint32_t const v1924 = v1923 + v527;
          uint32_t_4 * const v1925 = &(*v398)[v1924];
          uint32_t_4 const v1926 = *v1925;
          uint32_t_4 * const v1927 = &(*v1886)[v491];
          *v1927 = v1926;
          uint32_t const v1928 = v1873 + v493;
          uint32_t const v1929 = v1928 * v396;
          uint32_t const v1930 = v1929 + v527;
          uint32_t_4 * const v1931 = &(*v398)[v1930];
          uint32_t_4 const v1932 = *v1931;
          uint32_t_4 * const v1933 = &(*v1886)[v493];
          *v1933 = v1932;
          uint32_t_4 const v1934 = *v1870;
          uint32_t const v1935 = v1934.i_0;
          uint32_t_4 const v1936 = *v1871;
          uint32_t const v1937 = v1936.i_0;
          uint32_t const v1938 = v1934.i_1;
          uint32_t const v1939 = v1936.i_1;
          uint32_t_4 const v1940 = *v1891;
          uint32_t const v1941 = v1940.i_0;
          uint32_t_4 const v1942 = *v1897;
          uint32_t const v1943 = v1942.i_0;
          uint32_t const v1944 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1941), "r"(v1943) );
            return result;
          }();
          uint32_t_4 const v1945 = *v1903;
          uint32_t const v1946 = v1945.i_0;
          uint32_t_4 const v1947 = *v1909;
          uint32_t const v1948 = v1947.i_0;
          uint32_t const v1949 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1946), "r"(v1948) );
            return result;
          }();
          float_4 const v1950 = *v483;
          float const v1951 = v1950.i_0;
          float const v1952 = v1950.i_1;
          float const v1953 = v1950.i_2;
          float const v1954 = v1950.i_3;
          float_4 const v1955 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1935), "r"(v1937), "r"(v1938), "r"(v1939), "r"(v1944), "r"(v1949), "f"(v1951), "f"(v1952), "f"(v1953), "f"(v1954) );
            return result;
          }();
          *v483 = v1955;
          uint32_t const v1956 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1941), "r"(v1943) );
            return result;
          }();
          uint32_t const v1957 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1946), "r"(v1948) );
            return result;
          }();
          float_4 const v1958 = *v484;
          float const v1959 = v1958.i_0;
          float const v1960 = v1958.i_1;
          float const v1961 = v1958.i_2;
          float const v1962 = v1958.i_3;
          float_4 const v1963 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1935), "r"(v1937), "r"(v1938), "r"(v1939), "r"(v1956), "r"(v1957), "f"(v1959), "f"(v1960), "f"(v1961), "f"(v1962) );
            return result;
          }();
          *v484 = v1963;
          uint32_t const v1964 = v1940.i_1;
          uint32_t const v1965 = v1942.i_1;
          uint32_t const v1966 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1964), "r"(v1965) );
            return result;
          }();
          uint32_t const v1967 = v1945.i_1;
          uint32_t const v1968 = v1947.i_1;
          uint32_t const v1969 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1967), "r"(v1968) );
            return result;
          }();
          float_4 const v1970 = *v485;
          float const v1971 = v1970.i_0;
          float const v1972 = v1970.i_1;
          float const v1973 = v1970.i_2;
          float const v1974 = v1970.i_3;
          float_4 const v1975 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1935), "r"(v1937), "r"(v1938), "r"(v1939), "r"(v1966), "r"(v1969), "f"(v1971), "f"(v1972), "f"(v1973), "f"(v1974) );
            return result;
          }();
          *v485 = v1975;
          uint32_t const v1976 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1964), "r"(v1965) );
            return result;
          }();
          uint32_t const v1977 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1967), "r"(v1968) );
            return result;
          }();
          float_4 const v1978 = *v487;
          float const v1979 = v1978.i_0;
          float const v1980 = v1978.i_1;
          float const v1981 = v1978.i_2;
          float const v1982 = v1978.i_3;
          float_4 const v1983 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1935), "r"(v1937), "r"(v1938), "r"(v1939), "r"(v1976), "r"(v1977), "f"(v1979), "f"(v1980), "f"(v1981), "f"(v1982) );
            return result;
          }();
          *v487 = v1983;
          uint32_t const v1984 = v1940.i_2;
          uint32_t const v1985 = v1942.i_2;
          uint32_t const v1986 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1984), "r"(v1985) );
            return result;
          }();
          uint32_t const v1987 = v1945.i_2;
          uint32_t const v1988 = v1947.i_2;
          uint32_t const v1989 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v1987), "r"(v1988) );
            return result;
          }();
          float_4 const v1990 = *v488;
          float const v1991 = v1990.i_0;
          float const v1992 = v1990.i_1;
          float const v1993 = v1990.i_2;
          float const v1994 = v1990.i_3;
          float_4 const v1995 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1935), "r"(v1937), "r"(v1938), "r"(v1939), "r"(v1986), "r"(v1989), "f"(v1991), "f"(v1992), "f"(v1993), "f"(v1994) );
            return result;
          }();
          *v488 = v1995;
          uint32_t const v1996 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1984), "r"(v1985) );
            return result;
          }();
          uint32_t const v1997 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v1987), "r"(v1988) );
            return result;
          }();
          float_4 const v1998 = *v490;
          float const v1999 = v1998.i_0;
          float const v2000 = v1998.i_1;
          float const v2001 = v1998.i_2;
          float const v2002 = v1998.i_3;
          float_4 const v2003 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1935), "r"(v1937), "r"(v1938), "r"(v1939), "r"(v1996), "r"(v1997), "f"(v1999), "f"(v2000), "f"(v2001), "f"(v2002) );
            return result;
          }();
          *v490 = v2003;
          uint32_t const v2004 = v1940.i_3;
          uint32_t const v2005 = v1942.i_3;
          uint32_t const v2006 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2004), "r"(v2005) );
            return result;
          }();
          uint32_t const v2007 = v1945.i_3;
          uint32_t const v2008 = v1947.i_3;
          uint32_t const v2009 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2007), "r"(v2008) );
            return result;
          }();
          float_4 const v2010 = *v492;
          float const v2011 = v2010.i_0;
          float const v2012 = v2010.i_1;
          float const v2013 = v2010.i_2;
          float const v2014 = v2010.i_3;
          float_4 const v2015 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1935), "r"(v1937), "r"(v1938), "r"(v1939), "r"(v2006), "r"(v2009), "f"(v2011), "f"(v2012), "f"(v2013), "f"(v2014) );
            return result;
          }();
          *v492 = v2015;
          uint32_t const v2016 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2004), "r"(v2005) );
            return result;
          }();
          uint32_t const v2017 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2007), "r"(v2008) );
            return result;
          }();
          float_4 const v2018 = *v494;
          float const v2019 = v2018.i_0;
          float const v2020 = v2018.i_1;
          float const v2021 = v2018.i_2;
          float const v2022 = v2018.i_3;
          float_4 const v2023 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1935), "r"(v1937), "r"(v1938), "r"(v1939), "r"(v2016), "r"(v2017), "f"(v2019), "f"(v2020), "f"(v2021), "f"(v2022) );
            return result;
          }();
          *v494 = v2023;
          uint32_t const v2024 = v1934.i_2;
          uint32_t const v2025 = v1936.i_2;
          uint32_t const v2026 = v1934.i_3;
          uint32_t const v2027 = v1936.i_3;
          uint32_t_4 const v2028 = *v1915;
          uint32_t const v2029 = v2028.i_0;
          uint32_t_4 const v2030 = *v1921;
          uint32_t const v2031 = v2030.i_0;
          uint32_t const v2032 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2029), "r"(v2031) );
            return result;
          }();
          uint32_t_4 const v2033 = *v1927;
          uint32_t const v2034 = v2033.i_0;
          uint32_t_4 const v2035 = *v1933;
          uint32_t const v2036 = v2035.i_0;
          uint32_t const v2037 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2034), "r"(v2036) );
            return result;
          }();
          float_4 const v2038 = *v483;
          float const v2039 = v2038.i_0;
          float const v2040 = v2038.i_1;
          float const v2041 = v2038.i_2;
          float const v2042 = v2038.i_3;
          float_4 const v2043 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2027), "r"(v2032), "r"(v2037), "f"(v2039), "f"(v2040), "f"(v2041), "f"(v2042) );
            return result;
          }();
          *v483 = v2043;
          uint32_t const v2044 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2029), "r"(v2031) );
            return result;
          }();
          uint32_t const v2045 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2034), "r"(v2036) );
            return result;
          }();
          float_4 const v2046 = *v484;
          float const v2047 = v2046.i_0;
          float const v2048 = v2046.i_1;
          float const v2049 = v2046.i_2;
          float const v2050 = v2046.i_3;
          float_4 const v2051 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2027), "r"(v2044), "r"(v2045), "f"(v2047), "f"(v2048), "f"(v2049), "f"(v2050) );
            return result;
          }();
          *v484 = v2051;
          uint32_t const v2052 = v2028.i_1;
          uint32_t const v2053 = v2030.i_1;
          uint32_t const v2054 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2052), "r"(v2053) );
            return result;
          }();
          uint32_t const v2055 = v2033.i_1;
          uint32_t const v2056 = v2035.i_1;
          uint32_t const v2057 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2055), "r"(v2056) );
            return result;
          }();
          float_4 const v2058 = *v485;
          float const v2059 = v2058.i_0;
          float const v2060 = v2058.i_1;
          float const v2061 = v2058.i_2;
          float const v2062 = v2058.i_3;
          float_4 const v2063 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2027), "r"(v2054), "r"(v2057), "f"(v2059), "f"(v2060), "f"(v2061), "f"(v2062) );
            return result;
          }();
          *v485 = v2063;
          uint32_t const v2064 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2052), "r"(v2053) );
            return result;
          }();
          uint32_t const v2065 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2055), "r"(v2056) );
            return result;
          }();
          float_4 const v2066 = *v487;
          float const v2067 = v2066.i_0;
          float const v2068 = v2066.i_1;
          float const v2069 = v2066.i_2;
          float const v2070 = v2066.i_3;
          float_4 const v2071 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2027), "r"(v2064), "r"(v2065), "f"(v2067), "f"(v2068), "f"(v2069), "f"(v2070) );
            return result;
          }();
          *v487 = v2071;
          uint32_t const v2072 = v2028.i_2;
          uint32_t const v2073 = v2030.i_2;
          uint32_t const v2074 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2072), "r"(v2073) );
            return result;
          }();
          uint32_t const v2075 = v2033.i_2;
          uint32_t const v2076 = v2035.i_2;
          uint32_t const v2077 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2075), "r"(v2076) );
            return result;
          }();
          float_4 const v2078 = *v488;
          float const v2079 = v2078.i_0;
          float const v2080 = v2078.i_1;
          float const v2081 = v2078.i_2;
          float const v2082 = v2078.i_3;
          float_4 const v2083 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2027), "r"(v2074), "r"(v2077), "f"(v2079), "f"(v2080), "f"(v2081), "f"(v2082) );
            return result;
          }();
          *v488 = v2083;
          uint32_t const v2084 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2072), "r"(v2073) );
            return result;
          }();
          uint32_t const v2085 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2075), "r"(v2076) );
            return result;
          }();
          float_4 const v2086 = *v490;
          float const v2087 = v2086.i_0;
          float const v2088 = v2086.i_1;
          float const v2089 = v2086.i_2;
          float const v2090 = v2086.i_3;
          float_4 const v2091 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2027), "r"(v2084), "r"(v2085), "f"(v2087), "f"(v2088), "f"(v2089), "f"(v2090) );
            return result;
          }();
          *v490 = v2091;
          uint32_t const v2092 = v2028.i_3;
          uint32_t const v2093 = v2030.i_3;
          uint32_t const v2094 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2092), "r"(v2093) );
            return result;
          }();
          uint32_t const v2095 = v2033.i_3;
          uint32_t const v2096 = v2035.i_3;
          uint32_t const v2097 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2095), "r"(v2096) );
            return result;
          }();
          float_4 const v2098 = *v492;
          float const v2099 = v2098.i_0;
          float const v2100 = v2098.i_1;
          float const v2101 = v2098.i_2;
          float const v2102 = v2098.i_3;
          float_4 const v2103 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2027), "r"(v2094), "r"(v2097), "f"(v2099), "f"(v2100), "f"(v2101), "f"(v2102) );
            return result;
          }();
          *v492 = v2103;
          uint32_t const v2104 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2092), "r"(v2093) );
            return result;
          }();
          uint32_t const v2105 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2095), "r"(v2096) );
            return result;
          }();
          float_4 const v2106 = *v494;
          float const v2107 = v2106.i_0;
          float const v2108 = v2106.i_1;
          float const v2109 = v2106.i_2;
          float const v2110 = v2106.i_3;
          float_4 const v2111 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2024), "r"(v2025), "r"(v2026), "r"(v2027), "r"(v2104), "r"(v2105), "f"(v2107), "f"(v2108), "f"(v2109), "f"(v2110) );
            return result;
          }();
          *v494 = v2111;
          array<uint32_t_4, 8> v2112_store = {};
          array<uint32_t_4, 8> * v2112 = &v2112_store;
          uint32_t const v2113 = v1887 + v754;
          uint32_t_4 * const v2114 = &(*v398)[v2113];
          uint32_t_4 const v2115 = *v2114;
          uint32_t_4 * const v2116 = &(*v2112)[v11];
          *v2116 = v2115;
          uint32_t const v2117 = v1893 + v754;
          uint32_t_4 * const v2118 = &(*v398)[v2117];
          uint32_t_4 const v2119 = *v2118;
          uint32_t_4 * const v2120 = &(*v2112)[v386];
          *v2120 = v2119;
          uint32_t const v2121 = v1899 + v754;
          uint32_t_4 * const v2122 = &(*v398)[v2121];
          uint32_t_4 const v2123 = *v2122;
          uint32_t_4 * const v2124 = &(*v2112)[v384];
          *v2124 = v2123;
          uint32_t const v2125 = v1905 + v754;
          uint32_t_4 * const v2126 = &(*v398)[v2125];
          uint32_t_4 const v2127 = *v2126;
          uint32_t_4 * const v2128 = &(*v2112)[v486];
          *v2128 = v2127;
          uint32_t const v2129 = v1911 + v754;
          uint32_t_4 * const v2130 = &(*v398)[v2129];
          uint32_t_4 const v2131 = *v2130;
          uint32_t_4 * const v2132 = &(*v2112)[v400];
          *v2132 = v2131;
          uint32_t const v2133 = v1917 + v754;
          uint32_t_4 * const v2134 = &(*v398)[v2133];
          uint32_t_4 const v2135 = *v2134;
          uint32_t_4 * const v2136 = &(*v2112)[v489];
          *v2136 = v2135;
          uint32_t const v2137 = v1923 + v754;
          uint32_t_4 * const v2138 = &(*v398)[v2137];
          uint32_t_4 const v2139 = *v2138;
          uint32_t_4 * const v2140 = &(*v2112)[v491];
          *v2140 = v2139;
          uint32_t const v2141 = v1929 + v754;
          uint32_t_4 * const v2142 = &(*v398)[v2141];
          uint32_t_4 const v2143 = *v2142;
          uint32_t_4 * const v2144 = &(*v2112)[v493];
          *v2144 = v2143;
          uint32_t_4 const v2145 = *v1870;
          uint32_t const v2146 = v2145.i_0;
          uint32_t_4 const v2147 = *v1871;
          uint32_t const v2148 = v2147.i_0;
          uint32_t const v2149 = v2145.i_1;
          uint32_t const v2150 = v2147.i_1;
          uint32_t_4 const v2151 = *v2116;
          uint32_t const v2152 = v2151.i_0;
          uint32_t_4 const v2153 = *v2120;
          uint32_t const v2154 = v2153.i_0;
          uint32_t const v2155 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2152), "r"(v2154) );
            return result;
          }();
          uint32_t_4 const v2156 = *v2124;
          uint32_t const v2157 = v2156.i_0;
          uint32_t_4 const v2158 = *v2128;
          uint32_t const v2159 = v2158.i_0;
          uint32_t const v2160 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2157), "r"(v2159) );
            return result;
          }();
          float_4 const v2161 = *v495;
          float const v2162 = v2161.i_0;
          float const v2163 = v2161.i_1;
          float const v2164 = v2161.i_2;
          float const v2165 = v2161.i_3;
          float_4 const v2166 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2146), "r"(v2148), "r"(v2149), "r"(v2150), "r"(v2155), "r"(v2160), "f"(v2162), "f"(v2163), "f"(v2164), "f"(v2165) );
            return result;
          }();
          *v495 = v2166;
          uint32_t const v2167 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2152), "r"(v2154) );
            return result;
          }();
          uint32_t const v2168 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2157), "r"(v2159) );
            return result;
          }();
          float_4 const v2169 = *v497;
          float const v2170 = v2169.i_0;
          float const v2171 = v2169.i_1;
          float const v2172 = v2169.i_2;
          float const v2173 = v2169.i_3;
          float_4 const v2174 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2146), "r"(v2148), "r"(v2149), "r"(v2150), "r"(v2167), "r"(v2168), "f"(v2170), "f"(v2171), "f"(v2172), "f"(v2173) );
            return result;
          }();
          *v497 = v2174;
          uint32_t const v2175 = v2151.i_1;
          uint32_t const v2176 = v2153.i_1;
          uint32_t const v2177 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2175), "r"(v2176) );
            return result;
          }();
          uint32_t const v2178 = v2156.i_1;
          uint32_t const v2179 = v2158.i_1;
          uint32_t const v2180 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2178), "r"(v2179) );
            return result;
          }();
          float_4 const v2181 = *v498;
          float const v2182 = v2181.i_0;
          float const v2183 = v2181.i_1;
          float const v2184 = v2181.i_2;
          float const v2185 = v2181.i_3;
          float_4 const v2186 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2146), "r"(v2148), "r"(v2149), "r"(v2150), "r"(v2177), "r"(v2180), "f"(v2182), "f"(v2183), "f"(v2184), "f"(v2185) );
            return result;
          }();
          *v498 = v2186;
          uint32_t const v2187 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2175), "r"(v2176) );
            return result;
          }();
          uint32_t const v2188 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2178), "r"(v2179) );
            return result;
          }();
          float_4 const v2189 = *v499;
          float const v2190 = v2189.i_0;
          float const v2191 = v2189.i_1;
          float const v2192 = v2189.i_2;
          float const v2193 = v2189.i_3;
          float_4 const v2194 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2146), "r"(v2148), "r"(v2149), "r"(v2150), "r"(v2187), "r"(v2188), "f"(v2190), "f"(v2191), "f"(v2192), "f"(v2193) );
            return result;
          }();
          *v499 = v2194;
          uint32_t const v2195 = v2151.i_2;
          uint32_t const v2196 = v2153.i_2;
          uint32_t const v2197 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2195), "r"(v2196) );
            return result;
          }();
          uint32_t const v2198 = v2156.i_2;
          uint32_t const v2199 = v2158.i_2;
          uint32_t const v2200 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2198), "r"(v2199) );
            return result;
          }();
          float_4 const v2201 = *v501;
          float const v2202 = v2201.i_0;
          float const v2203 = v2201.i_1;
          float const v2204 = v2201.i_2;
          float const v2205 = v2201.i_3;
          float_4 const v2206 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2146), "r"(v2148), "r"(v2149), "r"(v2150), "r"(v2197), "r"(v2200), "f"(v2202), "f"(v2203), "f"(v2204), "f"(v2205) );
            return result;
          }();
          *v501 = v2206;
          uint32_t const v2207 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2195), "r"(v2196) );
            return result;
          }();
          uint32_t const v2208 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2198), "r"(v2199) );
            return result;
          }();
          float_4 const v2209 = *v503;
          float const v2210 = v2209.i_0;
          float const v2211 = v2209.i_1;
          float const v2212 = v2209.i_2;
          float const v2213 = v2209.i_3;
          float_4 const v2214 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2146), "r"(v2148), "r"(v2149), "r"(v2150), "r"(v2207), "r"(v2208), "f"(v2210), "f"(v2211), "f"(v2212), "f"(v2213) );
            return result;
          }();
          *v503 = v2214;
          uint32_t const v2215 = v2151.i_3;
          uint32_t const v2216 = v2153.i_3;
          uint32_t const v2217 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2215), "r"(v2216) );
            return result;
          }();
          uint32_t const v2218 = v2156.i_3;
          uint32_t const v2219 = v2158.i_3;
          uint32_t const v2220 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2218), "r"(v2219) );
            return result;
          }();
          float_4 const v2221 = *v505;
          float const v2222 = v2221.i_0;
          float const v2223 = v2221.i_1;
          float const v2224 = v2221.i_2;
          float const v2225 = v2221.i_3;
          float_4 const v2226 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2146), "r"(v2148), "r"(v2149), "r"(v2150), "r"(v2217), "r"(v2220), "f"(v2222), "f"(v2223), "f"(v2224), "f"(v2225) );
            return result;
          }();
          *v505 = v2226;
          uint32_t const v2227 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2215), "r"(v2216) );
            return result;
          }();
          uint32_t const v2228 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2218), "r"(v2219) );
            return result;
          }();
          float_4 const v2229 = *v507;
          float const v2230 = v2229.i_0;
          float const v2231 = v2229.i_1;
          float const v2232 = v2229.i_2;
          float const v2233 = v2229.i_3;
          float_4 const v2234 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2146), "r"(v2148), "r"(v2149), "r"(v2150), "r"(v2227), "r"(v2228), "f"(v2230), "f"(v2231), "f"(v2232), "f"(v2233) );
            return result;
          }();
          *v507 = v2234;
          uint32_t const v2235 = v2145.i_2;
          uint32_t const v2236 = v2147.i_2;
          uint32_t const v2237 = v2145.i_3;
          uint32_t const v2238 = v2147.i_3;
          uint32_t_4 const v2239 = *v2132;
          uint32_t const v2240 = v2239.i_0;
          uint32_t_4 const v2241 = *v2136;
          uint32_t const v2242 = v2241.i_0;
          uint32_t const v2243 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2240), "r"(v2242) );
            return result;
          }();
          uint32_t_4 const v2244 = *v2140;
          uint32_t const v2245 = v2244.i_0;
          uint32_t_4 const v2246 = *v2144;
          uint32_t const v2247 = v2246.i_0;
          uint32_t const v2248 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2245), "r"(v2247) );
            return result;
          }();
          float_4 const v2249 = *v495;
          float const v2250 = v2249.i_0;
          float const v2251 = v2249.i_1;
          float const v2252 = v2249.i_2;
          float const v2253 = v2249.i_3;
          float_4 const v2254 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2238), "r"(v2243), "r"(v2248), "f"(v2250), "f"(v2251), "f"(v2252), "f"(v2253) );
            return result;
          }();
          *v495 = v2254;
          uint32_t const v2255 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2240), "r"(v2242) );
            return result;
          }();
          uint32_t const v2256 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2245), "r"(v2247) );
            return result;
          }();
          float_4 const v2257 = *v497;
          float const v2258 = v2257.i_0;
          float const v2259 = v2257.i_1;
          float const v2260 = v2257.i_2;
          float const v2261 = v2257.i_3;
          float_4 const v2262 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2238), "r"(v2255), "r"(v2256), "f"(v2258), "f"(v2259), "f"(v2260), "f"(v2261) );
            return result;
          }();
          *v497 = v2262;
          uint32_t const v2263 = v2239.i_1;
          uint32_t const v2264 = v2241.i_1;
          uint32_t const v2265 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2263), "r"(v2264) );
            return result;
          }();
          uint32_t const v2266 = v2244.i_1;
          uint32_t const v2267 = v2246.i_1;
          uint32_t const v2268 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2266), "r"(v2267) );
            return result;
          }();
          float_4 const v2269 = *v498;
          float const v2270 = v2269.i_0;
          float const v2271 = v2269.i_1;
          float const v2272 = v2269.i_2;
          float const v2273 = v2269.i_3;
          float_4 const v2274 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2238), "r"(v2265), "r"(v2268), "f"(v2270), "f"(v2271), "f"(v2272), "f"(v2273) );
            return result;
          }();
          *v498 = v2274;
          uint32_t const v2275 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2263), "r"(v2264) );
            return result;
          }();
          uint32_t const v2276 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2266), "r"(v2267) );
            return result;
          }();
          float_4 const v2277 = *v499;
          float const v2278 = v2277.i_0;
          float const v2279 = v2277.i_1;
          float const v2280 = v2277.i_2;
          float const v2281 = v2277.i_3;
          float_4 const v2282 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2238), "r"(v2275), "r"(v2276), "f"(v2278), "f"(v2279), "f"(v2280), "f"(v2281) );
            return result;
          }();
          *v499 = v2282;
          uint32_t const v2283 = v2239.i_2;
          uint32_t const v2284 = v2241.i_2;
          uint32_t const v2285 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2283), "r"(v2284) );
            return result;
          }();
          uint32_t const v2286 = v2244.i_2;
          uint32_t const v2287 = v2246.i_2;
          uint32_t const v2288 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2286), "r"(v2287) );
            return result;
          }();
          float_4 const v2289 = *v501;
          float const v2290 = v2289.i_0;
          float const v2291 = v2289.i_1;
          float const v2292 = v2289.i_2;
          float const v2293 = v2289.i_3;
          float_4 const v2294 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2238), "r"(v2285), "r"(v2288), "f"(v2290), "f"(v2291), "f"(v2292), "f"(v2293) );
            return result;
          }();
          *v501 = v2294;
          uint32_t const v2295 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2283), "r"(v2284) );
            return result;
          }();
          uint32_t const v2296 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2286), "r"(v2287) );
            return result;
          }();
          float_4 const v2297 = *v503;
          float const v2298 = v2297.i_0;
          float const v2299 = v2297.i_1;
          float const v2300 = v2297.i_2;
          float const v2301 = v2297.i_3;
          float_4 const v2302 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2238), "r"(v2295), "r"(v2296), "f"(v2298), "f"(v2299), "f"(v2300), "f"(v2301) );
            return result;
          }();
          *v503 = v2302;
          uint32_t const v2303 = v2239.i_3;
          uint32_t const v2304 = v2241.i_3;
          uint32_t const v2305 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2303), "r"(v2304) );
            return result;
          }();
          uint32_t const v2306 = v2244.i_3;
          uint32_t const v2307 = v2246.i_3;
          uint32_t const v2308 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2306), "r"(v2307) );
            return result;
          }();
          float_4 const v2309 = *v505;
          float const v2310 = v2309.i_0;
          float const v2311 = v2309.i_1;
          float const v2312 = v2309.i_2;
          float const v2313 = v2309.i_3;
          float_4 const v2314 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2238), "r"(v2305), "r"(v2308), "f"(v2310), "f"(v2311), "f"(v2312), "f"(v2313) );
            return result;
          }();
          *v505 = v2314;
          uint32_t const v2315 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2303), "r"(v2304) );
            return result;
          }();
          uint32_t const v2316 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2306), "r"(v2307) );
            return result;
          }();
          float_4 const v2317 = *v507;
          float const v2318 = v2317.i_0;
          float const v2319 = v2317.i_1;
          float const v2320 = v2317.i_2;
          float const v2321 = v2317.i_3;
          float_4 const v2322 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2235), "r"(v2236), "r"(v2237), "r"(v2238), "r"(v2315), "r"(v2316), "f"(v2318), "f"(v2319), "f"(v2320), "f"(v2321) );
            return result;
          }();
          *v507 = v2322;
          uint32_t_4 v2323_store;
          uint32_t_4 * v2323 = &v2323_store;
          *v2323 = v508;
          uint32_t_4 v2324_store;
          uint32_t_4 * v2324 = &v2324_store;
          *v2324 = v508;
          uint32_t const v2325 = v417 + v512;
          bool const v2326 = v2325 < v513;
          if(v2326) {
            uint32_t const v2327 = 20;
            uint32_t const v2328 = v473 * v2327;
            uint32_t const v2329 = v2328 + v396;
            uint32_t const v2330 = v2329 + v379;
            uint32_t_4 * const v2331 = &v0[v2330];
            uint32_t_4 const v2332 = *v2331;
            *v2323 = v2332;
            uint32_t const v2333 = v479 * v2327;
            uint32_t const v2334 = v2333 + v396;
            uint32_t const v2335 = v2334 + v379;
            uint32_t_4 * const v2336 = &v0[v2335];
            uint32_t_4 const v2337 = *v2336;
            *v2324 = v2337;
          }
          array<uint32_t_4, 8> v2338_store = {};
          array<uint32_t_4, 8> * v2338 = &v2338_store;
          uint32_t const v2339 = v2325 * v396;
          uint32_t const v2340 = v2339 + v527;
          uint32_t_4 * const v2341 = &(*v398)[v2340];
          uint32_t_4 const v2342 = *v2341;
          uint32_t_4 * const v2343 = &(*v2338)[v11];
          *v2343 = v2342;
          uint32_t const v2344 = v2325 + v386;
          uint32_t const v2345 = v2344 * v396;
          uint32_t const v2346 = v2345 + v527;
          uint32_t_4 * const v2347 = &(*v398)[v2346];
          uint32_t_4 const v2348 = *v2347;
          uint32_t_4 * const v2349 = &(*v2338)[v386];
          *v2349 = v2348;
          uint32_t const v2350 = v2325 + v384;
          uint32_t const v2351 = v2350 * v396;
          uint32_t const v2352 = v2351 + v527;
          uint32_t_4 * const v2353 = &(*v398)[v2352];
          uint32_t_4 const v2354 = *v2353;
          uint32_t_4 * const v2355 = &(*v2338)[v384];
          *v2355 = v2354;
          uint32_t const v2356 = v2325 + v486;
          uint32_t const v2357 = v2356 * v396;
          uint32_t const v2358 = v2357 + v527;
          uint32_t_4 * const v2359 = &(*v398)[v2358];
          uint32_t_4 const v2360 = *v2359;
          uint32_t_4 * const v2361 = &(*v2338)[v486];
          *v2361 = v2360;
          uint32_t const v2362 = v2325 + v400;
          uint32_t const v2363 = v2362 * v396;
          uint32_t const v2364 = v2363 + v527;
          uint32_t_4 * const v2365 = &(*v398)[v2364];
          uint32_t_4 const v2366 = *v2365;
          uint32_t_4 * const v2367 = &(*v2338)[v400];
          *v2367 = v2366;
          uint32_t const v2368 = v2325 + v489;
          uint32_t const v2369 = v2368 * v396;
          uint32_t const v2370 = v2369 + v527;
          uint32_t_4 * const v2371 = &(*v398)[v2370];
          uint32_t_4 const v2372 = *v2371;
          uint32_t_4 * const v2373 = &(*v2338)[v489];
          *v2373 = v2372;
          uint32_t const v2374 = v2325 + v491;
          uint32_t const v2375 = v2374 * v396;
          uint32_t const v2376 = v2375 + v527;
          uint32_t_4 * const v2377 = &(*v398)[v2376];
          uint32_t_4 const v2378 = *v2377;
          uint32_t_4 * const v2379 = &(*v2338)[v491];
          *v2379 = v2378;
          uint32_t const v2380 = v2325 + v493;
          uint32_t const v2381 = v2380 * v396;
          uint32_t const v2382 = v2381 + v527;
          uint32_t_4 * const v2383 = &(*v398)[v2382];
          uint32_t_4 const v2384 = *v2383;
          uint32_t_4 * const v2385 = &(*v2338)[v493];
          *v2385 = v2384;
          uint32_t_4 const v2386 = *v2323;
          uint32_t const v2387 = v2386.i_0;
          uint32_t_4 const v2388 = *v2324;
          uint32_t const v2389 = v2388.i_0;
          uint32_t const v2390 = v2386.i_1;
          uint32_t const v2391 = v2388.i_1;
          uint32_t_4 const v2392 = *v2343;
          uint32_t const v2393 = v2392.i_0;
          uint32_t_4 const v2394 = *v2349;
          uint32_t const v2395 = v2394.i_0;
          uint32_t const v2396 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2393), "r"(v2395) );
            return result;
          }();
          uint32_t_4 const v2397 = *v2355;
          uint32_t const v2398 = v2397.i_0;
          uint32_t_4 const v2399 = *v2361;
          uint32_t const v2400 = v2399.i_0;
          uint32_t const v2401 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2398), "r"(v2400) );
            return result;
          }();
          float_4 const v2402 = *v483;
          float const v2403 = v2402.i_0;
          float const v2404 = v2402.i_1;
          float const v2405 = v2402.i_2;
          float const v2406 = v2402.i_3;
          float_4 const v2407 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2387), "r"(v2389), "r"(v2390), "r"(v2391), "r"(v2396), "r"(v2401), "f"(v2403), "f"(v2404), "f"(v2405), "f"(v2406) );
            return result;
          }();
          *v483 = v2407;
          uint32_t const v2408 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2393), "r"(v2395) );
            return result;
          }();
          uint32_t const v2409 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2398), "r"(v2400) );
            return result;
          }();
          float_4 const v2410 = *v484;
          float const v2411 = v2410.i_0;
          float const v2412 = v2410.i_1;
          float const v2413 = v2410.i_2;
          float const v2414 = v2410.i_3;
          float_4 const v2415 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2387), "r"(v2389), "r"(v2390), "r"(v2391), "r"(v2408), "r"(v2409), "f"(v2411), "f"(v2412), "f"(v2413), "f"(v2414) );
            return result;
          }();
          *v484 = v2415;
          uint32_t const v2416 = v2392.i_1;
          uint32_t const v2417 = v2394.i_1;
          uint32_t const v2418 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2416), "r"(v2417) );
            return result;
          }();
          uint32_t const v2419 = v2397.i_1;
          uint32_t const v2420 = v2399.i_1;
          uint32_t const v2421 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2419), "r"(v2420) );
            return result;
          }();
          float_4 const v2422 = *v485;
          float const v2423 = v2422.i_0;
          float const v2424 = v2422.i_1;
          float const v2425 = v2422.i_2;
          float const v2426 = v2422.i_3;
          float_4 const v2427 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2387), "r"(v2389), "r"(v2390), "r"(v2391), "r"(v2418), "r"(v2421), "f"(v2423), "f"(v2424), "f"(v2425), "f"(v2426) );
            return result;
          }();
          *v485 = v2427;
          uint32_t const v2428 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2416), "r"(v2417) );
            return result;
          }();
          uint32_t const v2429 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2419), "r"(v2420) );
            return result;
          }();
          float_4 const v2430 = *v487;
          float const v2431 = v2430.i_0;
          float const v2432 = v2430.i_1;
          float const v2433 = v2430.i_2;
          float const v2434 = v2430.i_3;
          float_4 const v2435 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2387), "r"(v2389), "r"(v2390), "r"(v2391), "r"(v2428), "r"(v2429), "f"(v2431), "f"(v2432), "f"(v2433), "f"(v2434) );
            return result;
          }();
          *v487 = v2435;
          uint32_t const v2436 = v2392.i_2;
          uint32_t const v2437 = v2394.i_2;
          uint32_t const v2438 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2436), "r"(v2437) );
            return result;
          }();
          uint32_t const v2439 = v2397.i_2;
          uint32_t const v2440 = v2399.i_2;
          uint32_t const v2441 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2439), "r"(v2440) );
            return result;
          }();
          float_4 const v2442 = *v488;
          float const v2443 = v2442.i_0;
          float const v2444 = v2442.i_1;
          float const v2445 = v2442.i_2;
          float const v2446 = v2442.i_3;
          float_4 const v2447 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2387), "r"(v2389), "r"(v2390), "r"(v2391), "r"(v2438), "r"(v2441), "f"(v2443), "f"(v2444), "f"(v2445), "f"(v2446) );
            return result;
          }();
          *v488 = v2447;
          uint32_t const v2448 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2436), "r"(v2437) );
            return result;
          }();
          uint32_t const v2449 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2439), "r"(v2440) );
            return result;
          }();
          float_4 const v2450 = *v490;
          float const v2451 = v2450.i_0;
          float const v2452 = v2450.i_1;
          float const v2453 = v2450.i_2;
          float const v2454 = v2450.i_3;
          float_4 const v2455 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2387), "r"(v2389), "r"(v2390), "r"(v2391), "r"(v2448), "r"(v2449), "f"(v2451), "f"(v2452), "f"(v2453), "f"(v2454) );
            return result;
          }();
          *v490 = v2455;
          uint32_t const v2456 = v2392.i_3;
          uint32_t const v2457 = v2394.i_3;
          uint32_t const v2458 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2456), "r"(v2457) );
            return result;
          }();
          uint32_t const v2459 = v2397.i_3;
          uint32_t const v2460 = v2399.i_3;
          uint32_t const v2461 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2459), "r"(v2460) );
            return result;
          }();
          float_4 const v2462 = *v492;
          float const v2463 = v2462.i_0;
          float const v2464 = v2462.i_1;
          float const v2465 = v2462.i_2;
          float const v2466 = v2462.i_3;
          float_4 const v2467 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2387), "r"(v2389), "r"(v2390), "r"(v2391), "r"(v2458), "r"(v2461), "f"(v2463), "f"(v2464), "f"(v2465), "f"(v2466) );
            return result;
          }();
          *v492 = v2467;
          uint32_t const v2468 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2456), "r"(v2457) );
            return result;
          }();
          uint32_t const v2469 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2459), "r"(v2460) );
            return result;
          }();
          float_4 const v2470 = *v494;
          float const v2471 = v2470.i_0;
          float const v2472 = v2470.i_1;
          float const v2473 = v2470.i_2;
          float const v2474 = v2470.i_3;
          float_4 const v2475 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2387), "r"(v2389), "r"(v2390), "r"(v2391), "r"(v2468), "r"(v2469), "f"(v2471), "f"(v2472), "f"(v2473), "f"(v2474) );
            return result;
          }();
          *v494 = v2475;
          uint32_t const v2476 = v2386.i_2;
          uint32_t const v2477 = v2388.i_2;
          uint32_t const v2478 = v2386.i_3;
          uint32_t const v2479 = v2388.i_3;
          uint32_t_4 const v2480 = *v2367;
          uint32_t const v2481 = v2480.i_0;
          uint32_t_4 const v2482 = *v2373;
          uint32_t const v2483 = v2482.i_0;
          uint32_t const v2484 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2481), "r"(v2483) );
            return result;
          }();
          uint32_t_4 const v2485 = *v2379;
          uint32_t const v2486 = v2485.i_0;
          uint32_t_4 const v2487 = *v2385;
          uint32_t const v2488 = v2487.i_0;
          uint32_t const v2489 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2486), "r"(v2488) );
            return result;
          }();
          float_4 const v2490 = *v483;
          float const v2491 = v2490.i_0;
          float const v2492 = v2490.i_1;
          float const v2493 = v2490.i_2;
          float const v2494 = v2490.i_3;
          float_4 const v2495 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2479), "r"(v2484), "r"(v2489), "f"(v2491), "f"(v2492), "f"(v2493), "f"(v2494) );
            return result;
          }();
          *v483 = v2495;
          uint32_t const v2496 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2481), "r"(v2483) );
            return result;
          }();
          uint32_t const v2497 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2486), "r"(v2488) );
            return result;
          }();
          float_4 const v2498 = *v484;
          float const v2499 = v2498.i_0;
          float const v2500 = v2498.i_1;
          float const v2501 = v2498.i_2;
          float const v2502 = v2498.i_3;
          float_4 const v2503 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2479), "r"(v2496), "r"(v2497), "f"(v2499), "f"(v2500), "f"(v2501), "f"(v2502) );
            return result;
          }();
          *v484 = v2503;
          uint32_t const v2504 = v2480.i_1;
          uint32_t const v2505 = v2482.i_1;
          uint32_t const v2506 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2504), "r"(v2505) );
            return result;
          }();
          uint32_t const v2507 = v2485.i_1;
          uint32_t const v2508 = v2487.i_1;
          uint32_t const v2509 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2507), "r"(v2508) );
            return result;
          }();
          float_4 const v2510 = *v485;
          float const v2511 = v2510.i_0;
          float const v2512 = v2510.i_1;
          float const v2513 = v2510.i_2;
          float const v2514 = v2510.i_3;
          float_4 const v2515 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2479), "r"(v2506), "r"(v2509), "f"(v2511), "f"(v2512), "f"(v2513), "f"(v2514) );
            return result;
          }();
          *v485 = v2515;
          uint32_t const v2516 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2504), "r"(v2505) );
            return result;
          }();
          uint32_t const v2517 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2507), "r"(v2508) );
            return result;
          }();
          float_4 const v2518 = *v487;
          float const v2519 = v2518.i_0;
          float const v2520 = v2518.i_1;
          float const v2521 = v2518.i_2;
          float const v2522 = v2518.i_3;
          float_4 const v2523 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2479), "r"(v2516), "r"(v2517), "f"(v2519), "f"(v2520), "f"(v2521), "f"(v2522) );
            return result;
          }();
          *v487 = v2523;
          uint32_t const v2524 = v2480.i_2;
          uint32_t const v2525 = v2482.i_2;
          uint32_t const v2526 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2524), "r"(v2525) );
            return result;
          }();
          uint32_t const v2527 = v2485.i_2;
          uint32_t const v2528 = v2487.i_2;
          uint32_t const v2529 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2527), "r"(v2528) );
            return result;
          }();
          float_4 const v2530 = *v488;
          float const v2531 = v2530.i_0;
          float const v2532 = v2530.i_1;
          float const v2533 = v2530.i_2;
          float const v2534 = v2530.i_3;
          float_4 const v2535 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2479), "r"(v2526), "r"(v2529), "f"(v2531), "f"(v2532), "f"(v2533), "f"(v2534) );
            return result;
          }();
          *v488 = v2535;
          uint32_t const v2536 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2524), "r"(v2525) );
            return result;
          }();
          uint32_t const v2537 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2527), "r"(v2528) );
            return result;
          }();
          float_4 const v2538 = *v490;
          float const v2539 = v2538.i_0;
          float const v2540 = v2538.i_1;
          float const v2541 = v2538.i_2;
          float const v2542 = v2538.i_3;
          float_4 const v2543 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2479), "r"(v2536), "r"(v2537), "f"(v2539), "f"(v2540), "f"(v2541), "f"(v2542) );
            return result;
          }();
          *v490 = v2543;
          uint32_t const v2544 = v2480.i_3;
          uint32_t const v2545 = v2482.i_3;
          uint32_t const v2546 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2544), "r"(v2545) );
            return result;
          }();
          uint32_t const v2547 = v2485.i_3;
          uint32_t const v2548 = v2487.i_3;
          uint32_t const v2549 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2547), "r"(v2548) );
            return result;
          }();
          float_4 const v2550 = *v492;
          float const v2551 = v2550.i_0;
          float const v2552 = v2550.i_1;
          float const v2553 = v2550.i_2;
          float const v2554 = v2550.i_3;
          float_4 const v2555 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2479), "r"(v2546), "r"(v2549), "f"(v2551), "f"(v2552), "f"(v2553), "f"(v2554) );
            return result;
          }();
          *v492 = v2555;
          uint32_t const v2556 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2544), "r"(v2545) );
            return result;
          }();
          uint32_t const v2557 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2547), "r"(v2548) );
            return result;
          }();
          float_4 const v2558 = *v494;
          float const v2559 = v2558.i_0;
          float const v2560 = v2558.i_1;
          float const v2561 = v2558.i_2;
          float const v2562 = v2558.i_3;
          float_4 const v2563 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2476), "r"(v2477), "r"(v2478), "r"(v2479), "r"(v2556), "r"(v2557), "f"(v2559), "f"(v2560), "f"(v2561), "f"(v2562) );
            return result;
          }();
          *v494 = v2563;
          array<uint32_t_4, 8> v2564_store = {};
          array<uint32_t_4, 8> * v2564 = &v2564_store;
          uint32_t const v2565 = v2339 + v754;
          uint32_t_4 * const v2566 = &(*v398)[v2565];
          uint32_t_4 const v2567 = *v2566;
          uint32_t_4 * const v2568 = &(*v2564)[v11];
          *v2568 = v2567;
          uint32_t const v2569 = v2345 + v754;
          uint32_t_4 * const v2570 = &(*v398)[v2569];
          uint32_t_4 const v2571 = *v2570;
          uint32_t_4 * const v2572 = &(*v2564)[v386];
          *v2572 = v2571;
          uint32_t const v2573 = v2351 + v754;
          uint32_t_4 * const v2574 = &(*v398)[v2573];
          uint32_t_4 const v2575 = *v2574;
          uint32_t_4 * const v2576 = &(*v2564)[v384];
          *v2576 = v2575;
          uint32_t const v2577 = v2357 + v754;
          uint32_t_4 * const v2578 = &(*v398)[v2577];
          uint32_t_4 const v2579 = *v2578;
          uint32_t_4 * const v2580 = &(*v2564)[v486];
          *v2580 = v2579;
          uint32_t const v2581 = v2363 + v754;
          uint32_t_4 * const v2582 = &(*v398)[v2581];
          uint32_t_4 const v2583 = *v2582;
          uint32_t_4 * const v2584 = &(*v2564)[v400];
          *v2584 = v2583;
          uint32_t const v2585 = v2369 + v754;
          uint32_t_4 * const v2586 = &(*v398)[v2585];
          uint32_t_4 const v2587 = *v2586;
          uint32_t_4 * const v2588 = &(*v2564)[v489];
          *v2588 = v2587;
          uint32_t const v2589 = v2375 + v754;
          uint32_t_4 * const v2590 = &(*v398)[v2589];
          uint32_t_4 const v2591 = *v2590;
          uint32_t_4 * const v2592 = &(*v2564)[v491];
          *v2592 = v2591;
          uint32_t const v2593 = v2381 + v754;
          uint32_t_4 * const v2594 = &(*v398)[v2593];
          uint32_t_4 const v2595 = *v2594;
          uint32_t_4 * const v2596 = &(*v2564)[v493];
          *v2596 = v2595;
          uint32_t_4 const v2597 = *v2323;
          uint32_t const v2598 = v2597.i_0;
          uint32_t_4 const v2599 = *v2324;
          uint32_t const v2600 = v2599.i_0;
          uint32_t const v2601 = v2597.i_1;
          uint32_t const v2602 = v2599.i_1;
          uint32_t_4 const v2603 = *v2568;
          uint32_t const v2604 = v2603.i_0;
          uint32_t_4 const v2605 = *v2572;
          uint32_t const v2606 = v2605.i_0;
          uint32_t const v2607 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2604), "r"(v2606) );
            return result;
          }();
          uint32_t_4 const v2608 = *v2576;
          uint32_t const v2609 = v2608.i_0;
          uint32_t_4 const v2610 = *v2580;
          uint32_t const v2611 = v2610.i_0;
          uint32_t const v2612 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2609), "r"(v2611) );
            return result;
          }();
          float_4 const v2613 = *v495;
          float const v2614 = v2613.i_0;
          float const v2615 = v2613.i_1;
          float const v2616 = v2613.i_2;
          float const v2617 = v2613.i_3;
          float_4 const v2618 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2598), "r"(v2600), "r"(v2601), "r"(v2602), "r"(v2607), "r"(v2612), "f"(v2614), "f"(v2615), "f"(v2616), "f"(v2617) );
            return result;
          }();
          *v495 = v2618;
          uint32_t const v2619 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2604), "r"(v2606) );
            return result;
          }();
          uint32_t const v2620 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2609), "r"(v2611) );
            return result;
          }();
          float_4 const v2621 = *v497;
          float const v2622 = v2621.i_0;
          float const v2623 = v2621.i_1;
          float const v2624 = v2621.i_2;
          float const v2625 = v2621.i_3;
          float_4 const v2626 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2598), "r"(v2600), "r"(v2601), "r"(v2602), "r"(v2619), "r"(v2620), "f"(v2622), "f"(v2623), "f"(v2624), "f"(v2625) );
            return result;
          }();
          *v497 = v2626;
          uint32_t const v2627 = v2603.i_1;
          uint32_t const v2628 = v2605.i_1;
          uint32_t const v2629 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2627), "r"(v2628) );
            return result;
          }();
          uint32_t const v2630 = v2608.i_1;
          uint32_t const v2631 = v2610.i_1;
          uint32_t const v2632 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2630), "r"(v2631) );
            return result;
          }();
          float_4 const v2633 = *v498;
          float const v2634 = v2633.i_0;
          float const v2635 = v2633.i_1;
          float const v2636 = v2633.i_2;
          float const v2637 = v2633.i_3;
          float_4 const v2638 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2598), "r"(v2600), "r"(v2601), "r"(v2602), "r"(v2629), "r"(v2632), "f"(v2634), "f"(v2635), "f"(v2636), "f"(v2637) );
            return result;
          }();
          *v498 = v2638;
          uint32_t const v2639 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2627), "r"(v2628) );
            return result;
          }();
          uint32_t const v2640 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2630), "r"(v2631) );
            return result;
          }();
          float_4 const v2641 = *v499;
          float const v2642 = v2641.i_0;
          float const v2643 = v2641.i_1;
          float const v2644 = v2641.i_2;
          float const v2645 = v2641.i_3;
          float_4 const v2646 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2598), "r"(v2600), "r"(v2601), "r"(v2602), "r"(v2639), "r"(v2640), "f"(v2642), "f"(v2643), "f"(v2644), "f"(v2645) );
            return result;
          }();
          *v499 = v2646;
          uint32_t const v2647 = v2603.i_2;
          uint32_t const v2648 = v2605.i_2;
          uint32_t const v2649 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2647), "r"(v2648) );
            return result;
          }();
          uint32_t const v2650 = v2608.i_2;
          uint32_t const v2651 = v2610.i_2;
          uint32_t const v2652 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2650), "r"(v2651) );
            return result;
          }();
          float_4 const v2653 = *v501;
          float const v2654 = v2653.i_0;
          float const v2655 = v2653.i_1;
          float const v2656 = v2653.i_2;
          float const v2657 = v2653.i_3;
          float_4 const v2658 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2598), "r"(v2600), "r"(v2601), "r"(v2602), "r"(v2649), "r"(v2652), "f"(v2654), "f"(v2655), "f"(v2656), "f"(v2657) );
            return result;
          }();
          *v501 = v2658;
          uint32_t const v2659 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2647), "r"(v2648) );
            return result;
          }();
          uint32_t const v2660 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2650), "r"(v2651) );
            return result;
          }();
          float_4 const v2661 = *v503;
          float const v2662 = v2661.i_0;
          float const v2663 = v2661.i_1;
          float const v2664 = v2661.i_2;
          float const v2665 = v2661.i_3;
          float_4 const v2666 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2598), "r"(v2600), "r"(v2601), "r"(v2602), "r"(v2659), "r"(v2660), "f"(v2662), "f"(v2663), "f"(v2664), "f"(v2665) );
            return result;
          }();
          *v503 = v2666;
          uint32_t const v2667 = v2603.i_3;
          uint32_t const v2668 = v2605.i_3;
          uint32_t const v2669 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2667), "r"(v2668) );
            return result;
          }();
          uint32_t const v2670 = v2608.i_3;
          uint32_t const v2671 = v2610.i_3;
          uint32_t const v2672 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2670), "r"(v2671) );
            return result;
          }();
          float_4 const v2673 = *v505;
          float const v2674 = v2673.i_0;
          float const v2675 = v2673.i_1;
          float const v2676 = v2673.i_2;
          float const v2677 = v2673.i_3;
          float_4 const v2678 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2598), "r"(v2600), "r"(v2601), "r"(v2602), "r"(v2669), "r"(v2672), "f"(v2674), "f"(v2675), "f"(v2676), "f"(v2677) );
            return result;
          }();
          *v505 = v2678;
          uint32_t const v2679 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2667), "r"(v2668) );
            return result;
          }();
          uint32_t const v2680 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2670), "r"(v2671) );
            return result;
          }();
          float_4 const v2681 = *v507;
          float const v2682 = v2681.i_0;
          float const v2683 = v2681.i_1;
          float const v2684 = v2681.i_2;
          float const v2685 = v2681.i_3;
          float_4 const v2686 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2598), "r"(v2600), "r"(v2601), "r"(v2602), "r"(v2679), "r"(v2680), "f"(v2682), "f"(v2683), "f"(v2684), "f"(v2685) );
            return result;
          }();
          *v507 = v2686;
          uint32_t const v2687 = v2597.i_2;
          uint32_t const v2688 = v2599.i_2;
          uint32_t const v2689 = v2597.i_3;
          uint32_t const v2690 = v2599.i_3;
          uint32_t_4 const v2691 = *v2584;
          uint32_t const v2692 = v2691.i_0;
          uint32_t_4 const v2693 = *v2588;
          uint32_t const v2694 = v2693.i_0;
          uint32_t const v2695 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2692), "r"(v2694) );
            return result;
          }();
          uint32_t_4 const v2696 = *v2592;
          uint32_t const v2697 = v2696.i_0;
          uint32_t_4 const v2698 = *v2596;
          uint32_t const v2699 = v2698.i_0;
          uint32_t const v2700 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2697), "r"(v2699) );
            return result;
          }();
          float_4 const v2701 = *v495;
          float const v2702 = v2701.i_0;
          float const v2703 = v2701.i_1;
          float const v2704 = v2701.i_2;
          float const v2705 = v2701.i_3;
          float_4 const v2706 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2690), "r"(v2695), "r"(v2700), "f"(v2702), "f"(v2703), "f"(v2704), "f"(v2705) );
            return result;
          }();
          *v495 = v2706;
          uint32_t const v2707 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2692), "r"(v2694) );
            return result;
          }();
          uint32_t const v2708 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2697), "r"(v2699) );
            return result;
          }();
          float_4 const v2709 = *v497;
          float const v2710 = v2709.i_0;
          float const v2711 = v2709.i_1;
          float const v2712 = v2709.i_2;
          float const v2713 = v2709.i_3;
          float_4 const v2714 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2690), "r"(v2707), "r"(v2708), "f"(v2710), "f"(v2711), "f"(v2712), "f"(v2713) );
            return result;
          }();
          *v497 = v2714;
          uint32_t const v2715 = v2691.i_1;
          uint32_t const v2716 = v2693.i_1;
          uint32_t const v2717 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2715), "r"(v2716) );
            return result;
          }();
          uint32_t const v2718 = v2696.i_1;
          uint32_t const v2719 = v2698.i_1;
          uint32_t const v2720 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2718), "r"(v2719) );
            return result;
          }();
          float_4 const v2721 = *v498;
          float const v2722 = v2721.i_0;
          float const v2723 = v2721.i_1;
          float const v2724 = v2721.i_2;
          float const v2725 = v2721.i_3;
          float_4 const v2726 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2690), "r"(v2717), "r"(v2720), "f"(v2722), "f"(v2723), "f"(v2724), "f"(v2725) );
            return result;
          }();
          *v498 = v2726;
          uint32_t const v2727 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2715), "r"(v2716) );
            return result;
          }();
          uint32_t const v2728 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2718), "r"(v2719) );
            return result;
          }();
          float_4 const v2729 = *v499;
          float const v2730 = v2729.i_0;
          float const v2731 = v2729.i_1;
          float const v2732 = v2729.i_2;
          float const v2733 = v2729.i_3;
          float_4 const v2734 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2690), "r"(v2727), "r"(v2728), "f"(v2730), "f"(v2731), "f"(v2732), "f"(v2733) );
            return result;
          }();
          *v499 = v2734;
          uint32_t const v2735 = v2691.i_2;
          uint32_t const v2736 = v2693.i_2;
          uint32_t const v2737 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2735), "r"(v2736) );
            return result;
          }();
          uint32_t const v2738 = v2696.i_2;
          uint32_t const v2739 = v2698.i_2;
          uint32_t const v2740 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2738), "r"(v2739) );
            return result;
          }();
          float_4 const v2741 = *v501;
          float const v2742 = v2741.i_0;
          float const v2743 = v2741.i_1;
          float const v2744 = v2741.i_2;
          float const v2745 = v2741.i_3;
          float_4 const v2746 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2690), "r"(v2737), "r"(v2740), "f"(v2742), "f"(v2743), "f"(v2744), "f"(v2745) );
            return result;
          }();
          *v501 = v2746;
          uint32_t const v2747 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2735), "r"(v2736) );
            return result;
          }();
          uint32_t const v2748 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2738), "r"(v2739) );
            return result;
          }();
          float_4 const v2749 = *v503;
          float const v2750 = v2749.i_0;
          float const v2751 = v2749.i_1;
          float const v2752 = v2749.i_2;
          float const v2753 = v2749.i_3;
          float_4 const v2754 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2690), "r"(v2747), "r"(v2748), "f"(v2750), "f"(v2751), "f"(v2752), "f"(v2753) );
            return result;
          }();
          *v503 = v2754;
          uint32_t const v2755 = v2691.i_3;
          uint32_t const v2756 = v2693.i_3;
          uint32_t const v2757 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2755), "r"(v2756) );
            return result;
          }();
          uint32_t const v2758 = v2696.i_3;
          uint32_t const v2759 = v2698.i_3;
          uint32_t const v2760 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(result) : "r"(v2758), "r"(v2759) );
            return result;
          }();
          float_4 const v2761 = *v505;
          float const v2762 = v2761.i_0;
          float const v2763 = v2761.i_1;
          float const v2764 = v2761.i_2;
          float const v2765 = v2761.i_3;
          float_4 const v2766 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2690), "r"(v2757), "r"(v2760), "f"(v2762), "f"(v2763), "f"(v2764), "f"(v2765) );
            return result;
          }();
          *v505 = v2766;
          uint32_t const v2767 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2755), "r"(v2756) );
            return result;
          }();
          uint32_t const v2768 = [&]{
            uint32_t result;
            asm volatile("prmt.b32 %0, %1, %2, 0x7632;" : "=r"(result) : "r"(v2758), "r"(v2759) );
            return result;
          }();
          float_4 const v2769 = *v507;
          float const v2770 = v2769.i_0;
          float const v2771 = v2769.i_1;
          float const v2772 = v2769.i_2;
          float const v2773 = v2769.i_3;
          float_4 const v2774 = [&]{
            float_4 result;
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v2687), "r"(v2688), "r"(v2689), "r"(v2690), "r"(v2767), "r"(v2768), "f"(v2770), "f"(v2771), "f"(v2772), "f"(v2773) );
            return result;
          }();
          *v507 = v2774;
          bool const v2775 = v458 < v390;
          if(v2775) {
            uint32_t const v2776 = v471 + v377;
            uint32_t const v2777 = v461.i_1;
            uint32_t const v2778 = uint32_t(v2777);
            uint32_t const v2779 = v453 + v2778;
            uint32_t const v2780 = v2779 * v470;
            uint32_t const v2781 = v2780 + v377;
            uint32_t const v2782 = v2781 * v396;
            uint32_t const v2783 = v2782 + v526;
            uint32_t const v2784 = v526 * v384;
            uint32_t const v2785 = 256;
            uint32_t const v2786 = v2776 % v2785;
            uint32_t const v2787 = v2786 * v511;
            uint32_t const v2788 = v2787 + v2784;
            uint32_t const v2789 = v2776 / v2785;
            uint32_t const v2790 = v2785 + v2789;
            uint32_t const v2791 = v2790 * v511;
            uint32_t const v2792 = v2791 + v2784;
            float_4 * const v2793 = &v2[v2788];
            float_4 const v2794 = *v2793;
            uint32_t const v2795 = v2788 + v396;
            float_4 * const v2796 = &v2[v2795];
            float_4 const v2797 = *v2796;
            float_4 * const v2798 = &v2[v2792];
            float_4 const v2799 = *v2798;
            uint32_t const v2800 = v2792 + v396;
            float_4 * const v2801 = &v2[v2800];
            float_4 const v2802 = *v2801;
            float const v2803 = v2799.i_0;
            float const v2804 = v2794.i_0;
            float const v2805 = v2803 * v2804;
            float const v2806 = v2799.i_1;
            float const v2807 = v2794.i_1;
            float const v2808 = v2806 * v2807;
            float const v2809 = v2799.i_2;
            float const v2810 = v2794.i_2;
            float const v2811 = v2809 * v2810;
            float const v2812 = v2799.i_3;
            float const v2813 = v2794.i_3;
            float const v2814 = v2812 * v2813;
            float const v2815 = v2802.i_0;
            float const v2816 = v2797.i_0;
            float const v2817 = v2815 * v2816;
            float const v2818 = v2802.i_1;
            float const v2819 = v2797.i_1;
            float const v2820 = v2818 * v2819;
            float const v2821 = v2802.i_2;
            float const v2822 = v2797.i_2;
            float const v2823 = v2821 * v2822;
            float const v2824 = v2802.i_3;
            float const v2825 = v2797.i_3;
            float const v2826 = v2824 * v2825;
            float const v2827 = v2805 - v2817;
            float const v2828 = v2808 - v2820;
            float const v2829 = v2811 - v2823;
            float const v2830 = v2814 - v2826;
            float const v2831 = v2815 * v2804;
            float const v2832 = v2818 * v2807;
            float const v2833 = v2821 * v2810;
            float const v2834 = v2824 * v2813;
            float const v2835 = v2803 * v2816;
            float const v2836 = v2806 * v2819;
            float const v2837 = v2809 * v2822;
            float const v2838 = v2812 * v2825;
            float const v2839 = v2831 + v2835;
            float const v2840 = v2832 + v2836;
            float const v2841 = v2833 + v2837;
            float const v2842 = v2834 + v2838;
            float_4 const v2843 = *v483;
            float const v2844 = v2843.i_0;
            float_4 const v2845 = *v495;
            float const v2846 = v2845.i_0;
            float_4 const v2847 = *v484;
            float const v2848 = v2847.i_0;
            float_4 const v2849 = *v497;
            float const v2850 = v2849.i_0;
            float_4 const v2851 = *v485;
            float const v2852 = v2851.i_0;
            float_4 const v2853 = *v498;
            float const v2854 = v2853.i_0;
            float_4 const v2855 = *v487;
            float const v2856 = v2855.i_0;
            float_4 const v2857 = *v499;
            float const v2858 = v2857.i_0;
            float const v2859 = v2844 * v2827;
            float const v2860 = v2848 * v2828;
            float const v2861 = v2852 * v2829;
            float const v2862 = v2856 * v2830;
            float const v2863 = v2846 * v2839;
            float const v2864 = v2850 * v2840;
            float const v2865 = v2854 * v2841;
            float const v2866 = v2858 * v2842;
            float const v2867 = v2859 - v2863;
            float const v2868 = v2860 - v2864;
            float const v2869 = v2861 - v2865;
            float const v2870 = v2862 - v2866;
            float const v2871 = v2846 * v2827;
            float const v2872 = v2850 * v2828;
            float const v2873 = v2854 * v2829;
            float const v2874 = v2858 * v2830;
            float const v2875 = v2844 * v2839;
            float const v2876 = v2848 * v2840;
            float const v2877 = v2852 * v2841;
            float const v2878 = v2856 * v2842;
            float const v2879 = v2871 + v2875;
            float const v2880 = v2872 + v2876;
            float const v2881 = v2873 + v2877;
            float const v2882 = v2874 + v2878;
            uint32_t const v2883 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2868), "f"(v2867) );
              return result;
            }();
            uint32_t_4 const v2884 = {v2883, v508.i_1, v508.i_2, v508.i_3};
            uint32_t const v2885 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2880), "f"(v2879) );
              return result;
            }();
            uint32_t_4 const v2886 = {v2885, v508.i_1, v508.i_2, v508.i_3};
            uint32_t const v2887 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2870), "f"(v2869) );
              return result;
            }();
            uint32_t_4 const v2888 = {v2884.i_0, v2887, v2884.i_2, v2884.i_3};
            uint32_t const v2889 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2882), "f"(v2881) );
              return result;
            }();
            uint32_t_4 const v2890 = {v2886.i_0, v2889, v2886.i_2, v2886.i_3};
            uint32_t const v2891 = v2784 + v386;
            uint32_t const v2892 = v2787 + v2891;
            uint32_t const v2893 = v2791 + v2891;
            float_4 * const v2894 = &v2[v2892];
            float_4 const v2895 = *v2894;
            uint32_t const v2896 = v2892 + v396;
            float_4 * const v2897 = &v2[v2896];
            float_4 const v2898 = *v2897;
            float_4 * const v2899 = &v2[v2893];
            float_4 const v2900 = *v2899;
            uint32_t const v2901 = v2893 + v396;
            float_4 * const v2902 = &v2[v2901];
            float_4 const v2903 = *v2902;
            float const v2904 = v2900.i_0;
            float const v2905 = v2895.i_0;
            float const v2906 = v2904 * v2905;
            float const v2907 = v2900.i_1;
            float const v2908 = v2895.i_1;
            float const v2909 = v2907 * v2908;
            float const v2910 = v2900.i_2;
            float const v2911 = v2895.i_2;
            float const v2912 = v2910 * v2911;
            float const v2913 = v2900.i_3;
            float const v2914 = v2895.i_3;
            float const v2915 = v2913 * v2914;
            float const v2916 = v2903.i_0;
            float const v2917 = v2898.i_0;
            float const v2918 = v2916 * v2917;
            float const v2919 = v2903.i_1;
            float const v2920 = v2898.i_1;
            float const v2921 = v2919 * v2920;
            float const v2922 = v2903.i_2;
            float const v2923 = v2898.i_2;
            float const v2924 = v2922 * v2923;
            float const v2925 = v2903.i_3;
            float const v2926 = v2898.i_3;
            float const v2927 = v2925 * v2926;
            float const v2928 = v2906 - v2918;
            float const v2929 = v2909 - v2921;
            float const v2930 = v2912 - v2924;
            float const v2931 = v2915 - v2927;
            float const v2932 = v2916 * v2905;
            float const v2933 = v2919 * v2908;
            float const v2934 = v2922 * v2911;
            float const v2935 = v2925 * v2914;
            float const v2936 = v2904 * v2917;
            float const v2937 = v2907 * v2920;
            float const v2938 = v2910 * v2923;
            float const v2939 = v2913 * v2926;
            float const v2940 = v2932 + v2936;
            float const v2941 = v2933 + v2937;
            float const v2942 = v2934 + v2938;
            float const v2943 = v2935 + v2939;
            float_4 const v2944 = *v488;
            float const v2945 = v2944.i_0;
            float_4 const v2946 = *v501;
            float const v2947 = v2946.i_0;
            float_4 const v2948 = *v490;
            float const v2949 = v2948.i_0;
            float_4 const v2950 = *v503;
            float const v2951 = v2950.i_0;
            float_4 const v2952 = *v492;
            float const v2953 = v2952.i_0;
            float_4 const v2954 = *v505;
            float const v2955 = v2954.i_0;
            float_4 const v2956 = *v494;
            float const v2957 = v2956.i_0;
            float_4 const v2958 = *v507;
            float const v2959 = v2958.i_0;
            float const v2960 = v2945 * v2928;
            float const v2961 = v2949 * v2929;
            float const v2962 = v2953 * v2930;
            float const v2963 = v2957 * v2931;
            float const v2964 = v2947 * v2940;
            float const v2965 = v2951 * v2941;
            float const v2966 = v2955 * v2942;
            float const v2967 = v2959 * v2943;
            float const v2968 = v2960 - v2964;
            float const v2969 = v2961 - v2965;
            float const v2970 = v2962 - v2966;
            float const v2971 = v2963 - v2967;
            float const v2972 = v2947 * v2928;
            float const v2973 = v2951 * v2929;
            float const v2974 = v2955 * v2930;
            float const v2975 = v2959 * v2931;
            float const v2976 = v2945 * v2940;
            float const v2977 = v2949 * v2941;
            float const v2978 = v2953 * v2942;
            float const v2979 = v2957 * v2943;
            float const v2980 = v2972 + v2976;
            float const v2981 = v2973 + v2977;
            float const v2982 = v2974 + v2978;
            float const v2983 = v2975 + v2979;
            uint32_t const v2984 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2969), "f"(v2968) );
              return result;
            }();
            uint32_t_4 const v2985 = {v2888.i_0, v2888.i_1, v2984, v2888.i_3};
            uint32_t const v2986 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2981), "f"(v2980) );
              return result;
            }();
            uint32_t_4 const v2987 = {v2890.i_0, v2890.i_1, v2986, v2890.i_3};
            uint32_t const v2988 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2971), "f"(v2970) );
              return result;
            }();
            uint32_t_4 const v2989 = {v2985.i_0, v2985.i_1, v2985.i_2, v2988};
            uint32_t const v2990 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v2983), "f"(v2982) );
              return result;
            }();
            uint32_t_4 const v2991 = {v2987.i_0, v2987.i_1, v2987.i_2, v2990};
            uint32_t_4 * const v2992 = &v6[v2783];
            *v2992 = v2989;
            uint32_t const v2993 = v2783 + v470;
            uint32_t_4 * const v2994 = &v6[v2993];
            *v2994 = v2991;
            uint32_t const v2995 = v526 + v386;
            uint32_t const v2996 = v2995 * v384;
            uint32_t const v2997 = v2787 + v2996;
            uint32_t const v2998 = v2791 + v2996;
            float_4 * const v2999 = &v2[v2997];
            float_4 const v3000 = *v2999;
            uint32_t const v3001 = v2997 + v396;
            float_4 * const v3002 = &v2[v3001];
            float_4 const v3003 = *v3002;
            float_4 * const v3004 = &v2[v2998];
            float_4 const v3005 = *v3004;
            uint32_t const v3006 = v2998 + v396;
            float_4 * const v3007 = &v2[v3006];
            float_4 const v3008 = *v3007;
            float const v3009 = v3005.i_0;
            float const v3010 = v3000.i_0;
            float const v3011 = v3009 * v3010;
            float const v3012 = v3005.i_1;
            float const v3013 = v3000.i_1;
            float const v3014 = v3012 * v3013;
            float const v3015 = v3005.i_2;
            float const v3016 = v3000.i_2;
            float const v3017 = v3015 * v3016;
            float const v3018 = v3005.i_3;
            float const v3019 = v3000.i_3;
            float const v3020 = v3018 * v3019;
            float const v3021 = v3008.i_0;
            float const v3022 = v3003.i_0;
            float const v3023 = v3021 * v3022;
            float const v3024 = v3008.i_1;
            float const v3025 = v3003.i_1;
            float const v3026 = v3024 * v3025;
            float const v3027 = v3008.i_2;
            float const v3028 = v3003.i_2;
            float const v3029 = v3027 * v3028;
            float const v3030 = v3008.i_3;
            float const v3031 = v3003.i_3;
            float const v3032 = v3030 * v3031;
            float const v3033 = v3011 - v3023;
            float const v3034 = v3014 - v3026;
            float const v3035 = v3017 - v3029;
            float const v3036 = v3020 - v3032;
            float const v3037 = v3021 * v3010;
            float const v3038 = v3024 * v3013;
            float const v3039 = v3027 * v3016;
            float const v3040 = v3030 * v3019;
            float const v3041 = v3009 * v3022;
            float const v3042 = v3012 * v3025;
            float const v3043 = v3015 * v3028;
            float const v3044 = v3018 * v3031;
            float const v3045 = v3037 + v3041;
            float const v3046 = v3038 + v3042;
            float const v3047 = v3039 + v3043;
            float const v3048 = v3040 + v3044;
            float const v3049 = v2843.i_1;
            float const v3050 = v2845.i_1;
            float const v3051 = v2847.i_1;
            float const v3052 = v2849.i_1;
            float const v3053 = v2851.i_1;
            float const v3054 = v2853.i_1;
            float const v3055 = v2855.i_1;
            float const v3056 = v2857.i_1;
            float const v3057 = v3049 * v3033;
            float const v3058 = v3051 * v3034;
            float const v3059 = v3053 * v3035;
            float const v3060 = v3055 * v3036;
            float const v3061 = v3050 * v3045;
            float const v3062 = v3052 * v3046;
            float const v3063 = v3054 * v3047;
            float const v3064 = v3056 * v3048;
            float const v3065 = v3057 - v3061;
            float const v3066 = v3058 - v3062;
            float const v3067 = v3059 - v3063;
            float const v3068 = v3060 - v3064;
            float const v3069 = v3050 * v3033;
            float const v3070 = v3052 * v3034;
            float const v3071 = v3054 * v3035;
            float const v3072 = v3056 * v3036;
            float const v3073 = v3049 * v3045;
            float const v3074 = v3051 * v3046;
            float const v3075 = v3053 * v3047;
            float const v3076 = v3055 * v3048;
            float const v3077 = v3069 + v3073;
            float const v3078 = v3070 + v3074;
            float const v3079 = v3071 + v3075;
            float const v3080 = v3072 + v3076;
            uint32_t const v3081 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3066), "f"(v3065) );
              return result;
            }();
            uint32_t_4 const v3082 = {v3081, v508.i_1, v508.i_2, v508.i_3};
            uint32_t const v3083 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3078), "f"(v3077) );
              return result;
            }();
            uint32_t_4 const v3084 = {v3083, v508.i_1, v508.i_2, v508.i_3};
            uint32_t const v3085 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3068), "f"(v3067) );
              return result;
            }();
            uint32_t_4 const v3086 = {v3082.i_0, v3085, v3082.i_2, v3082.i_3};
            uint32_t const v3087 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3080), "f"(v3079) );
              return result;
            }();
            uint32_t_4 const v3088 = {v3084.i_0, v3087, v3084.i_2, v3084.i_3};
            uint32_t const v3089 = v2996 + v386;
            uint32_t const v3090 = v2787 + v3089;
            uint32_t const v3091 = v2791 + v3089;
            float_4 * const v3092 = &v2[v3090];
            float_4 const v3093 = *v3092;
            uint32_t const v3094 = v3090 + v396;
            float_4 * const v3095 = &v2[v3094];
            float_4 const v3096 = *v3095;
            float_4 * const v3097 = &v2[v3091];
            float_4 const v3098 = *v3097;
            uint32_t const v3099 = v3091 + v396;
            float_4 * const v3100 = &v2[v3099];
            float_4 const v3101 = *v3100;
            float const v3102 = v3098.i_0;
            float const v3103 = v3093.i_0;
            float const v3104 = v3102 * v3103;
            float const v3105 = v3098.i_1;
            float const v3106 = v3093.i_1;
            float const v3107 = v3105 * v3106;
            float const v3108 = v3098.i_2;
            float const v3109 = v3093.i_2;
            float const v3110 = v3108 * v3109;
            float const v3111 = v3098.i_3;
            float const v3112 = v3093.i_3;
            float const v3113 = v3111 * v3112;
            float const v3114 = v3101.i_0;
            float const v3115 = v3096.i_0;
            float const v3116 = v3114 * v3115;
            float const v3117 = v3101.i_1;
            float const v3118 = v3096.i_1;
            float const v3119 = v3117 * v3118;
            float const v3120 = v3101.i_2;
            float const v3121 = v3096.i_2;
            float const v3122 = v3120 * v3121;
            float const v3123 = v3101.i_3;
            float const v3124 = v3096.i_3;
            float const v3125 = v3123 * v3124;
            float const v3126 = v3104 - v3116;
            float const v3127 = v3107 - v3119;
            float const v3128 = v3110 - v3122;
            float const v3129 = v3113 - v3125;
            float const v3130 = v3114 * v3103;
            float const v3131 = v3117 * v3106;
            float const v3132 = v3120 * v3109;
            float const v3133 = v3123 * v3112;
            float const v3134 = v3102 * v3115;
            float const v3135 = v3105 * v3118;
            float const v3136 = v3108 * v3121;
            float const v3137 = v3111 * v3124;
            float const v3138 = v3130 + v3134;
            float const v3139 = v3131 + v3135;
            float const v3140 = v3132 + v3136;
            float const v3141 = v3133 + v3137;
            float const v3142 = v2944.i_1;
            float const v3143 = v2946.i_1;
            float const v3144 = v2948.i_1;
            float const v3145 = v2950.i_1;
            float const v3146 = v2952.i_1;
            float const v3147 = v2954.i_1;
            float const v3148 = v2956.i_1;
            float const v3149 = v2958.i_1;
            float const v3150 = v3142 * v3126;
            float const v3151 = v3144 * v3127;
            float const v3152 = v3146 * v3128;
            float const v3153 = v3148 * v3129;
            float const v3154 = v3143 * v3138;
            float const v3155 = v3145 * v3139;
            float const v3156 = v3147 * v3140;
            float const v3157 = v3149 * v3141;
            float const v3158 = v3150 - v3154;
            float const v3159 = v3151 - v3155;
            float const v3160 = v3152 - v3156;
            float const v3161 = v3153 - v3157;
            float const v3162 = v3143 * v3126;
            float const v3163 = v3145 * v3127;
            float const v3164 = v3147 * v3128;
            float const v3165 = v3149 * v3129;
            float const v3166 = v3142 * v3138;
            float const v3167 = v3144 * v3139;
            float const v3168 = v3146 * v3140;
            float const v3169 = v3148 * v3141;
            float const v3170 = v3162 + v3166;
            float const v3171 = v3163 + v3167;
            float const v3172 = v3164 + v3168;
            float const v3173 = v3165 + v3169;
            uint32_t const v3174 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3159), "f"(v3158) );
              return result;
            }();
            uint32_t_4 const v3175 = {v3086.i_0, v3086.i_1, v3174, v3086.i_3};
            uint32_t const v3176 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3171), "f"(v3170) );
              return result;
            }();
            uint32_t_4 const v3177 = {v3088.i_0, v3088.i_1, v3176, v3088.i_3};
            uint32_t const v3178 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3161), "f"(v3160) );
              return result;
            }();
            uint32_t_4 const v3179 = {v3175.i_0, v3175.i_1, v3175.i_2, v3178};
            uint32_t const v3180 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3173), "f"(v3172) );
              return result;
            }();
            uint32_t_4 const v3181 = {v3177.i_0, v3177.i_1, v3177.i_2, v3180};
            uint32_t const v3182 = v2783 + v386;
            uint32_t_4 * const v3183 = &v6[v3182];
            *v3183 = v3179;
            uint32_t const v3184 = v2993 + v386;
            uint32_t_4 * const v3185 = &v6[v3184];
            *v3185 = v3181;
          }
          if(v464) {
            uint32_t_2 const v3186 = *v462;
            uint32_t const v3187 = v3186.i_0;
            uint32_t const v3188 = uint32_t(v3187);
            uint32_t const v3189 = v3188 * v470;
            uint32_t const v3190 = v3189 + v377;
            uint32_t const v3191 = v3186.i_1;
            uint32_t const v3192 = uint32_t(v3191);
            uint32_t const v3193 = v453 + v3192;
            uint32_t const v3194 = v3193 * v470;
            uint32_t const v3195 = v3194 + v377;
            uint32_t const v3196 = v3195 * v396;
            uint32_t const v3197 = v3196 + v526;
            uint32_t const v3198 = v526 * v384;
            uint32_t const v3199 = 256;
            uint32_t const v3200 = v3190 % v3199;
            uint32_t const v3201 = v3200 * v511;
            uint32_t const v3202 = v3201 + v3198;
            uint32_t const v3203 = v3190 / v3199;
            uint32_t const v3204 = v3199 + v3203;
            uint32_t const v3205 = v3204 * v511;
            uint32_t const v3206 = v3205 + v3198;
            float_4 * const v3207 = &v2[v3202];
            float_4 const v3208 = *v3207;
            uint32_t const v3209 = v3202 + v396;
            float_4 * const v3210 = &v2[v3209];
            float_4 const v3211 = *v3210;
            float_4 * const v3212 = &v2[v3206];
            float_4 const v3213 = *v3212;
            uint32_t const v3214 = v3206 + v396;
            float_4 * const v3215 = &v2[v3214];
            float_4 const v3216 = *v3215;
            float const v3217 = v3213.i_0;
            float const v3218 = v3208.i_0;
            float const v3219 = v3217 * v3218;
            float const v3220 = v3213.i_1;
            float const v3221 = v3208.i_1;
            float const v3222 = v3220 * v3221;
            float const v3223 = v3213.i_2;
            float const v3224 = v3208.i_2;
            float const v3225 = v3223 * v3224;
            float const v3226 = v3213.i_3;
            float const v3227 = v3208.i_3;
            float const v3228 = v3226 * v3227;
            float const v3229 = v3216.i_0;
            float const v3230 = v3211.i_0;
            float const v3231 = v3229 * v3230;
            float const v3232 = v3216.i_1;
            float const v3233 = v3211.i_1;
            float const v3234 = v3232 * v3233;
            float const v3235 = v3216.i_2;
            float const v3236 = v3211.i_2;
            float const v3237 = v3235 * v3236;
            float const v3238 = v3216.i_3;
            float const v3239 = v3211.i_3;
            float const v3240 = v3238 * v3239;
            float const v3241 = v3219 - v3231;
            float const v3242 = v3222 - v3234;
            float const v3243 = v3225 - v3237;
            float const v3244 = v3228 - v3240;
            float const v3245 = v3229 * v3218;
            float const v3246 = v3232 * v3221;
            float const v3247 = v3235 * v3224;
            float const v3248 = v3238 * v3227;
            float const v3249 = v3217 * v3230;
            float const v3250 = v3220 * v3233;
            float const v3251 = v3223 * v3236;
            float const v3252 = v3226 * v3239;
            float const v3253 = v3245 + v3249;
            float const v3254 = v3246 + v3250;
            float const v3255 = v3247 + v3251;
            float const v3256 = v3248 + v3252;
            float_4 const v3257 = *v483;
            float const v3258 = v3257.i_2;
            float_4 const v3259 = *v495;
            float const v3260 = v3259.i_2;
            float_4 const v3261 = *v484;
            float const v3262 = v3261.i_2;
            float_4 const v3263 = *v497;
            float const v3264 = v3263.i_2;
            float_4 const v3265 = *v485;
            float const v3266 = v3265.i_2;
            float_4 const v3267 = *v498;
            float const v3268 = v3267.i_2;
            float_4 const v3269 = *v487;
            float const v3270 = v3269.i_2;
            float_4 const v3271 = *v499;
            float const v3272 = v3271.i_2;
            float const v3273 = v3258 * v3241;
            float const v3274 = v3262 * v3242;
            float const v3275 = v3266 * v3243;
            float const v3276 = v3270 * v3244;
            float const v3277 = v3260 * v3253;
            float const v3278 = v3264 * v3254;
            float const v3279 = v3268 * v3255;
            float const v3280 = v3272 * v3256;
            float const v3281 = v3273 - v3277;
            float const v3282 = v3274 - v3278;
            float const v3283 = v3275 - v3279;
            float const v3284 = v3276 - v3280;
            float const v3285 = v3260 * v3241;
            float const v3286 = v3264 * v3242;
            float const v3287 = v3268 * v3243;
            float const v3288 = v3272 * v3244;
            float const v3289 = v3258 * v3253;
            float const v3290 = v3262 * v3254;
            float const v3291 = v3266 * v3255;
            float const v3292 = v3270 * v3256;
            float const v3293 = v3285 + v3289;
            float const v3294 = v3286 + v3290;
            float const v3295 = v3287 + v3291;
            float const v3296 = v3288 + v3292;
            uint32_t const v3297 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3282), "f"(v3281) );
              return result;
            }();
            uint32_t_4 const v3298 = {v3297, v508.i_1, v508.i_2, v508.i_3};
            uint32_t const v3299 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3294), "f"(v3293) );
              return result;
            }();
            uint32_t_4 const v3300 = {v3299, v508.i_1, v508.i_2, v508.i_3};
            uint32_t const v3301 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3284), "f"(v3283) );
              return result;
            }();
            uint32_t_4 const v3302 = {v3298.i_0, v3301, v3298.i_2, v3298.i_3};
            uint32_t const v3303 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3296), "f"(v3295) );
              return result;
            }();
            uint32_t_4 const v3304 = {v3300.i_0, v3303, v3300.i_2, v3300.i_3};
            uint32_t const v3305 = v3198 + v386;
            uint32_t const v3306 = v3201 + v3305;
            uint32_t const v3307 = v3205 + v3305;
            float_4 * const v3308 = &v2[v3306];
            float_4 const v3309 = *v3308;
            uint32_t const v3310 = v3306 + v396;
            float_4 * const v3311 = &v2[v3310];
            float_4 const v3312 = *v3311;
            float_4 * const v3313 = &v2[v3307];
            float_4 const v3314 = *v3313;
            uint32_t const v3315 = v3307 + v396;
            float_4 * const v3316 = &v2[v3315];
            float_4 const v3317 = *v3316;
            float const v3318 = v3314.i_0;
            float const v3319 = v3309.i_0;
            float const v3320 = v3318 * v3319;
            float const v3321 = v3314.i_1;
            float const v3322 = v3309.i_1;
            float const v3323 = v3321 * v3322;
            float const v3324 = v3314.i_2;
            float const v3325 = v3309.i_2;
            float const v3326 = v3324 * v3325;
            float const v3327 = v3314.i_3;
            float const v3328 = v3309.i_3;
            float const v3329 = v3327 * v3328;
            float const v3330 = v3317.i_0;
            float const v3331 = v3312.i_0;
            float const v3332 = v3330 * v3331;
            float const v3333 = v3317.i_1;
            float const v3334 = v3312.i_1;
            float const v3335 = v3333 * v3334;
            float const v3336 = v3317.i_2;
            float const v3337 = v3312.i_2;
            float const v3338 = v3336 * v3337;
            float const v3339 = v3317.i_3;
            float const v3340 = v3312.i_3;
            float const v3341 = v3339 * v3340;
            float const v3342 = v3320 - v3332;
            float const v3343 = v3323 - v3335;
            float const v3344 = v3326 - v3338;
            float const v3345 = v3329 - v3341;
            float const v3346 = v3330 * v3319;
            float const v3347 = v3333 * v3322;
            float const v3348 = v3336 * v3325;
            float const v3349 = v3339 * v3328;
            float const v3350 = v3318 * v3331;
            float const v3351 = v3321 * v3334;
            float const v3352 = v3324 * v3337;
            float const v3353 = v3327 * v3340;
            float const v3354 = v3346 + v3350;
            float const v3355 = v3347 + v3351;
            float const v3356 = v3348 + v3352;
            float const v3357 = v3349 + v3353;
            float_4 const v3358 = *v488;
            float const v3359 = v3358.i_2;
            float_4 const v3360 = *v501;
            float const v3361 = v3360.i_2;
            float_4 const v3362 = *v490;
            float const v3363 = v3362.i_2;
            float_4 const v3364 = *v503;
            float const v3365 = v3364.i_2;
            float_4 const v3366 = *v492;
            float const v3367 = v3366.i_2;
            float_4 const v3368 = *v505;
            float const v3369 = v3368.i_2;
            float_4 const v3370 = *v494;
            float const v3371 = v3370.i_2;
            float_4 const v3372 = *v507;
            float const v3373 = v3372.i_2;
            float const v3374 = v3359 * v3342;
            float const v3375 = v3363 * v3343;
            float const v3376 = v3367 * v3344;
            float const v3377 = v3371 * v3345;
            float const v3378 = v3361 * v3354;
            float const v3379 = v3365 * v3355;
            float const v3380 = v3369 * v3356;
            float const v3381 = v3373 * v3357;
            float const v3382 = v3374 - v3378;
            float const v3383 = v3375 - v3379;
            float const v3384 = v3376 - v3380;
            float const v3385 = v3377 - v3381;
            float const v3386 = v3361 * v3342;
            float const v3387 = v3365 * v3343;
            float const v3388 = v3369 * v3344;
            float const v3389 = v3373 * v3345;
            float const v3390 = v3359 * v3354;
            float const v3391 = v3363 * v3355;
            float const v3392 = v3367 * v3356;
            float const v3393 = v3371 * v3357;
            float const v3394 = v3386 + v3390;
            float const v3395 = v3387 + v3391;
            float const v3396 = v3388 + v3392;
            float const v3397 = v3389 + v3393;
            uint32_t const v3398 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3383), "f"(v3382) );
              return result;
            }();
            uint32_t_4 const v3399 = {v3302.i_0, v3302.i_1, v3398, v3302.i_3};
            uint32_t const v3400 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3395), "f"(v3394) );
              return result;
            }();
            uint32_t_4 const v3401 = {v3304.i_0, v3304.i_1, v3400, v3304.i_3};
            uint32_t const v3402 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3385), "f"(v3384) );
              return result;
            }();
            uint32_t_4 const v3403 = {v3399.i_0, v3399.i_1, v3399.i_2, v3402};
            uint32_t const v3404 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3397), "f"(v3396) );
              return result;
            }();
            uint32_t_4 const v3405 = {v3401.i_0, v3401.i_1, v3401.i_2, v3404};
            uint32_t_4 * const v3406 = &v6[v3197];
            *v3406 = v3403;
            uint32_t const v3407 = v3197 + v470;
            uint32_t_4 * const v3408 = &v6[v3407];
            *v3408 = v3405;
            uint32_t const v3409 = v526 + v386;
            uint32_t const v3410 = v3409 * v384;
            uint32_t const v3411 = v3201 + v3410;
            uint32_t const v3412 = v3205 + v3410;
            float_4 * const v3413 = &v2[v3411];
            float_4 const v3414 = *v3413;
            uint32_t const v3415 = v3411 + v396;
            float_4 * const v3416 = &v2[v3415];
            float_4 const v3417 = *v3416;
            float_4 * const v3418 = &v2[v3412];
            float_4 const v3419 = *v3418;
            uint32_t const v3420 = v3412 + v396;
            float_4 * const v3421 = &v2[v3420];
            float_4 const v3422 = *v3421;
            float const v3423 = v3419.i_0;
            float const v3424 = v3414.i_0;
            float const v3425 = v3423 * v3424;
            float const v3426 = v3419.i_1;
            float const v3427 = v3414.i_1;
            float const v3428 = v3426 * v3427;
            float const v3429 = v3419.i_2;
            float const v3430 = v3414.i_2;
            float const v3431 = v3429 * v3430;
            float const v3432 = v3419.i_3;
            float const v3433 = v3414.i_3;
            float const v3434 = v3432 * v3433;
            float const v3435 = v3422.i_0;
            float const v3436 = v3417.i_0;
            float const v3437 = v3435 * v3436;
            float const v3438 = v3422.i_1;
            float const v3439 = v3417.i_1;
            float const v3440 = v3438 * v3439;
            float const v3441 = v3422.i_2;
            float const v3442 = v3417.i_2;
            float const v3443 = v3441 * v3442;
            float const v3444 = v3422.i_3;
            float const v3445 = v3417.i_3;
            float const v3446 = v3444 * v3445;
            float const v3447 = v3425 - v3437;
            float const v3448 = v3428 - v3440;
            float const v3449 = v3431 - v3443;
            float const v3450 = v3434 - v3446;
            float const v3451 = v3435 * v3424;
            float const v3452 = v3438 * v3427;
            float const v3453 = v3441 * v3430;
            float const v3454 = v3444 * v3433;
            float const v3455 = v3423 * v3436;
            float const v3456 = v3426 * v3439;
            float const v3457 = v3429 * v3442;
            float const v3458 = v3432 * v3445;
            float const v3459 = v3451 + v3455;
            float const v3460 = v3452 + v3456;
            float const v3461 = v3453 + v3457;
            float const v3462 = v3454 + v3458;
            float const v3463 = v3257.i_3;
            float const v3464 = v3259.i_3;
            float const v3465 = v3261.i_3;
            float const v3466 = v3263.i_3;
            float const v3467 = v3265.i_3;
            float const v3468 = v3267.i_3;
            float const v3469 = v3269.i_3;
            float const v3470 = v3271.i_3;
            float const v3471 = v3463 * v3447;
            float const v3472 = v3465 * v3448;
            float const v3473 = v3467 * v3449;
            float const v3474 = v3469 * v3450;
            float const v3475 = v3464 * v3459;
            float const v3476 = v3466 * v3460;
            float const v3477 = v3468 * v3461;
            float const v3478 = v3470 * v3462;
            float const v3479 = v3471 - v3475;
            float const v3480 = v3472 - v3476;
            float const v3481 = v3473 - v3477;
            float const v3482 = v3474 - v3478;
            float const v3483 = v3464 * v3447;
            float const v3484 = v3466 * v3448;
            float const v3485 = v3468 * v3449;
            float const v3486 = v3470 * v3450;
            float const v3487 = v3463 * v3459;
            float const v3488 = v3465 * v3460;
            float const v3489 = v3467 * v3461;
            float const v3490 = v3469 * v3462;
            float const v3491 = v3483 + v3487;
            float const v3492 = v3484 + v3488;
            float const v3493 = v3485 + v3489;
            float const v3494 = v3486 + v3490;
            uint32_t const v3495 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3480), "f"(v3479) );
              return result;
            }();
            uint32_t_4 const v3496 = {v3495, v508.i_1, v508.i_2, v508.i_3};
            uint32_t const v3497 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3492), "f"(v3491) );
              return result;
            }();
            uint32_t_4 const v3498 = {v3497, v508.i_1, v508.i_2, v508.i_3};
            uint32_t const v3499 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3482), "f"(v3481) );
              return result;
            }();
            uint32_t_4 const v3500 = {v3496.i_0, v3499, v3496.i_2, v3496.i_3};
            uint32_t const v3501 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3494), "f"(v3493) );
              return result;
            }();
            uint32_t_4 const v3502 = {v3498.i_0, v3501, v3498.i_2, v3498.i_3};
            uint32_t const v3503 = v3410 + v386;
            uint32_t const v3504 = v3201 + v3503;
            uint32_t const v3505 = v3205 + v3503;
            float_4 * const v3506 = &v2[v3504];
            float_4 const v3507 = *v3506;
            uint32_t const v3508 = v3504 + v396;
            float_4 * const v3509 = &v2[v3508];
            float_4 const v3510 = *v3509;
            float_4 * const v3511 = &v2[v3505];
            float_4 const v3512 = *v3511;
            uint32_t const v3513 = v3505 + v396;
            float_4 * const v3514 = &v2[v3513];
            float_4 const v3515 = *v3514;
            float const v3516 = v3512.i_0;
            float const v3517 = v3507.i_0;
            float const v3518 = v3516 * v3517;
            float const v3519 = v3512.i_1;
            float const v3520 = v3507.i_1;
            float const v3521 = v3519 * v3520;
            float const v3522 = v3512.i_2;
            float const v3523 = v3507.i_2;
            float const v3524 = v3522 * v3523;
            float const v3525 = v3512.i_3;
            float const v3526 = v3507.i_3;
            float const v3527 = v3525 * v3526;
            float const v3528 = v3515.i_0;
            float const v3529 = v3510.i_0;
            float const v3530 = v3528 * v3529;
            float const v3531 = v3515.i_1;
            float const v3532 = v3510.i_1;
            float const v3533 = v3531 * v3532;
            float const v3534 = v3515.i_2;
            float const v3535 = v3510.i_2;
            float const v3536 = v3534 * v3535;
            float const v3537 = v3515.i_3;
            float const v3538 = v3510.i_3;
            float const v3539 = v3537 * v3538;
            float const v3540 = v3518 - v3530;
            float const v3541 = v3521 - v3533;
            float const v3542 = v3524 - v3536;
            float const v3543 = v3527 - v3539;
            float const v3544 = v3528 * v3517;
            float const v3545 = v3531 * v3520;
            float const v3546 = v3534 * v3523;
            float const v3547 = v3537 * v3526;
            float const v3548 = v3516 * v3529;
            float const v3549 = v3519 * v3532;
            float const v3550 = v3522 * v3535;
            float const v3551 = v3525 * v3538;
            float const v3552 = v3544 + v3548;
            float const v3553 = v3545 + v3549;
            float const v3554 = v3546 + v3550;
            float const v3555 = v3547 + v3551;
            float const v3556 = v3358.i_3;
            float const v3557 = v3360.i_3;
            float const v3558 = v3362.i_3;
            float const v3559 = v3364.i_3;
            float const v3560 = v3366.i_3;
            float const v3561 = v3368.i_3;
            float const v3562 = v3370.i_3;
            float const v3563 = v3372.i_3;
            float const v3564 = v3556 * v3540;
            float const v3565 = v3558 * v3541;
            float const v3566 = v3560 * v3542;
            float const v3567 = v3562 * v3543;
            float const v3568 = v3557 * v3552;
            float const v3569 = v3559 * v3553;
            float const v3570 = v3561 * v3554;
            float const v3571 = v3563 * v3555;
            float const v3572 = v3564 - v3568;
            float const v3573 = v3565 - v3569;
            float const v3574 = v3566 - v3570;
            float const v3575 = v3567 - v3571;
            float const v3576 = v3557 * v3540;
            float const v3577 = v3559 * v3541;
            float const v3578 = v3561 * v3542;
            float const v3579 = v3563 * v3543;
            float const v3580 = v3556 * v3552;
            float const v3581 = v3558 * v3553;
            float const v3582 = v3560 * v3554;
            float const v3583 = v3562 * v3555;
            float const v3584 = v3576 + v3580;
            float const v3585 = v3577 + v3581;
            float const v3586 = v3578 + v3582;
            float const v3587 = v3579 + v3583;
            uint32_t const v3588 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3573), "f"(v3572) );
              return result;
            }();
            uint32_t_4 const v3589 = {v3500.i_0, v3500.i_1, v3588, v3500.i_3};
            uint32_t const v3590 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3585), "f"(v3584) );
              return result;
            }();
            uint32_t_4 const v3591 = {v3502.i_0, v3502.i_1, v3590, v3502.i_3};
            uint32_t const v3592 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3575), "f"(v3574) );
              return result;
            }();
            uint32_t_4 const v3593 = {v3589.i_0, v3589.i_1, v3589.i_2, v3592};
            uint32_t const v3594 = [&]{
              uint32_t result;
              asm volatile("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(result) : "f"(v3587), "f"(v3586) );
              return result;
            }();
            uint32_t_4 const v3595 = {v3591.i_0, v3591.i_1, v3591.i_2, v3594};
            uint32_t const v3596 = v3197 + v386;
            uint32_t_4 * const v3597 = &v6[v3596];
            *v3597 = v3593;
            uint32_t const v3598 = v3407 + v386;
            uint32_t_4 * const v3599 = &v6[v3598];
            *v3599 = v3595;
          }
        }
      }
    }
  }
  return;
}
