// A cube of 1024 x 1 x 1 units, 8968 bytes of shared memory.
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
  uint32_t static_meta[4];
};
extern "C" __global__ void __launch_bounds__(1024)  outliers(float const* const __restrict__ v0, uint32_t * const __restrict__ v1, uint32_t * const __restrict__ v2, __grid_constant__ info_st const info_v3) {
  extern __shared__ __align__(4) char v4[];
  uint32_t const v5 = 0;
  uint32_t const v6 = info_v3.scalars_usize[0];
  uint32_t const v7 = info_v3.scalars_usize[1];
  uint32_t const v8 = info_v3.scalars_u32[0];
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
  bool const v24 = v23 < v6;
  if(v24) {
    uint32_t const v25 = v23 * v7;
    uint32_t const v26 = threadIdx.x;
    uint32_t const v27 = 0;
    uint32_t const v28 = 1024;
    uint32_t const v29 = 1;
    uint32_t const v30 = uint32_t(v26);
    uint32_t const v31 = 1024;
    uint32_t const v32 = v7 + v31;
    uint32_t const v33 = 1;
    uint32_t const v34 = v32 - v33;
    uint32_t const v35 = v34 / v31;
    uint32_t const v36 = v30 * v35;
    uint32_t const v37 = min(v36, v7);
    uint32_t const v38 = v37 + v35;
    uint32_t const v39 = min(v38, v7);
    for(uint32_t v40 = v37; v40 < v39; v40 += v33) {
      uint32_t const v41 = v25 + v40;
      float const* const v42 = &v0[v41];
      float const v43 = *v42;
      float const v44 = 1;
      float const v45 = v44 - v43;
      float const v46 = 0;
      float const v47 = max(v45, v46);
      uint32_t const v48 = reinterpret_cast<const uint32_t&>(v47);
      uint32_t const v49 = v48 + v29;
      uint32_t * const v50 = &v1[v41];
      *v50 = v49;
    }
    __threadfence();
    __syncthreads();
    __syncthreads();
    array<uint32_t, 2048> * const v51 = reinterpret_cast<array<uint32_t, 2048> *>(&v4[0]);
    uint32_t const v52 = 2048;
    array<uint32_t, 2> * const v53 = reinterpret_cast<array<uint32_t, 2> *>(&v4[8192]);
    uint32_t const v54 = 2;
    uint32_t v55_store;
    uint32_t * v55 = &v55_store;
    *v55 = v27;
    uint32_t v56_store;
    uint32_t * v56 = &v56_store;
    *v56 = v8;
    uint32_t const v57 = uint32_t(v7);
    bool const v58 = v57 >= v8;
    if(v58) {
      __syncthreads();
      for(uint32_t v59 = v30; v59 < v52; v59 += v31) {
        uint32_t * const v60 = &(*v51)[v59];
        uint32_t const v61 = [&]{
          const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v60), reinterpret_cast<const uint32_t&>(v27));
          return reinterpret_cast<const uint32_t&>(tmp);
        }();
      }
      __syncthreads();
      for(uint32_t v62 = v30; v62 < v7; v62 += v31) {
        uint32_t const v63 = v25 + v62;
        uint32_t * const v64 = &v1[v63];
        uint32_t const v65 = *v64;
        uint32_t const v66 = 21;
        uint32_t const v67 = v65 >> v66;
        uint32_t const v68 = 2047;
        uint32_t const v69 = v67 & v68;
        uint32_t const v70 = uint32_t(v69);
        uint32_t * const v71 = &(*v51)[v70];
        uint32_t const v72 = [&]{
          uint32_t result;
          asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v71), "r"(v29) );
          return result;
        }();}
      __syncthreads();
      uint32_t const v73 = v30 * v54;
      uint32_t const v74 = 2047;
      uint32_t const v75 = v74 - v73;
      uint32_t * const v76 = &(*v51)[v75];
      uint32_t const v77 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v76);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v78 = v75 - v33;
      uint32_t * const v79 = &(*v51)[v78];
      uint32_t const v80 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v79);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v81 = v77 + v80;
      uint32_t const v82 = warpSize;
      uint32_t const v83 = min(v82, v28);
      uint32_t v84_store;
      uint32_t * v84 = &v84_store;
      *v84 = v81;
      uint32_t v85_store;
      uint32_t * v85 = &v85_store;
      *v85 = v29;
      while([&]{
        uint32_t const v86 = *v85;
        bool const v87 = v86 < v83;
        return v87;
      }()) {
        uint32_t const v88 = *v84;
        uint32_t const v89 = *v85;
        uint32_t const v90 = __shfl_up_sync(__activemask(), v88, v89);
        uint32_t const v91 = v88 + v90;
        uint32_t const v92 = v26 % v82;
        bool const v93 = v92 >= v89;
        if(v93) {
          *v84 = v91;
        }
        uint32_t const v94 = 2;
        uint32_t const v95 = v89 * v94;
        *v85 = v95;
      }
      uint32_t const v96 = *v84;
      uint32_t const v97 = __shfl_up_sync(__activemask(), v96, v29);
      uint32_t const v98 = v26 % v82;
      bool const v99 = v98 == v27;
      uint32_t const v100 = v99 ? v27 : v97;
      uint32_t v101_store;
      uint32_t * v101 = &v101_store;
      *v101 = v81;
      uint32_t v102_store;
      uint32_t * v102 = &v102_store;
      *v102 = v29;
      while([&]{
        uint32_t const v103 = *v102;
        bool const v104 = v103 < v83;
        return v104;
      }()) {
        uint32_t const v105 = *v101;
        uint32_t const v106 = *v102;
        uint32_t const v107 = __shfl_xor_sync(__activemask(), v105, v106);
        uint32_t const v108 = v105 + v107;
        *v101 = v108;
        uint32_t const v109 = 2;
        uint32_t const v110 = v106 * v109;
        *v102 = v110;
      }
      uint32_t const v111 = *v101;
      array<uint32_t, 32> * const v112 = reinterpret_cast<array<uint32_t, 32> *>(&v4[8200]);
      __syncthreads();
      uint32_t const v113 = 32;
      uint32_t const v114 = v26 % v113;
      bool const v115 = v114 == v27;
      if(v115) {
        uint32_t const v116 = v26 / v113;
        uint32_t const v117 = uint32_t(v116);
        uint32_t * const v118 = &(*v112)[v117];
        *v118 = v111;
      }
      __syncthreads();
      uint32_t v119_store;
      uint32_t * v119 = &v119_store;
      *v119 = v100;
      uint32_t const v120 = v26 / v113;
      uint32_t const v121 = uint32_t(v120);
      for(uint32_t v122 = v5; v122 < v121; v122 += v33) {
        uint32_t * const v123 = &(*v112)[v122];
        uint32_t const v124 = *v123;
        uint32_t const v125 = *v119;
        uint32_t const v126 = v125 + v124;
        *v119 = v126;
      }
      uint32_t v127_store;
      uint32_t * v127 = &v127_store;
      uint32_t const v128 = *v119;
      *v127 = v128;
      uint32_t const v129 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v76);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v130 = *v127;
      uint32_t const v131 = *v56;
      bool const v132 = v130 < v131;
      uint32_t const v133 = v130 + v129;
      bool const v134 = v131 <= v133;
      bool const v135 = v132 && v134;
      if(v135) {
        uint32_t const v136 = uint32_t(v75);
        uint32_t * const v137 = &(*v53)[v5];
        *v137 = v136;
        uint32_t const v138 = v131 - v130;
        uint32_t * const v139 = &(*v53)[v33];
        *v139 = v138;
      }
      *v127 = v133;
      uint32_t const v140 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v79);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v141 = *v127;
      bool const v142 = v141 < v131;
      uint32_t const v143 = v141 + v140;
      bool const v144 = v131 <= v143;
      bool const v145 = v142 && v144;
      if(v145) {
        uint32_t const v146 = uint32_t(v78);
        uint32_t * const v147 = &(*v53)[v5];
        *v147 = v146;
        uint32_t const v148 = v131 - v141;
        uint32_t * const v149 = &(*v53)[v33];
        *v149 = v148;
      }
      *v127 = v143;
      __syncthreads();
      uint32_t * const v150 = &(*v53)[v5];
      uint32_t const v151 = *v150;
      uint32_t const v152 = 21;
      uint32_t const v153 = v151 << v152;
      uint32_t const v154 = *v55;
      uint32_t const v155 = v154 | v153;
      *v55 = v155;
      uint32_t * const v156 = &(*v53)[v33];
      uint32_t const v157 = *v156;
      *v56 = v157;
      __syncthreads();
      for(uint32_t v158 = v30; v158 < v52; v158 += v31) {
        uint32_t * const v159 = &(*v51)[v158];
        uint32_t const v160 = [&]{
          const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v159), reinterpret_cast<const uint32_t&>(v27));
          return reinterpret_cast<const uint32_t&>(tmp);
        }();
      }
      __syncthreads();
      for(uint32_t v161 = v30; v161 < v7; v161 += v31) {
        uint32_t const v162 = v25 + v161;
        uint32_t * const v163 = &v1[v162];
        uint32_t const v164 = *v163;
        uint32_t const v165 = *v55;
        uint32_t const v166 = v164 ^ v165;
        uint32_t const v167 = v166 >> v152;
        bool const v168 = v167 == v27;
        if(v168) {
          uint32_t const v169 = 10;
          uint32_t const v170 = v164 >> v169;
          uint32_t const v171 = 2047;
          uint32_t const v172 = v170 & v171;
          uint32_t const v173 = uint32_t(v172);
          uint32_t * const v174 = &(*v51)[v173];
          uint32_t const v175 = [&]{
            uint32_t result;
            asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v174), "r"(v29) );
            return result;
          }();}
      }
      __syncthreads();
      uint32_t const v176 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v76);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v177 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v79);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v178 = v176 + v177;
      uint32_t v179_store;
      uint32_t * v179 = &v179_store;
      *v179 = v178;
      uint32_t v180_store;
      uint32_t * v180 = &v180_store;
      *v180 = v29;
      while([&]{
        uint32_t const v181 = *v180;
        bool const v182 = v181 < v83;
        return v182;
      }()) {
        uint32_t const v183 = *v179;
        uint32_t const v184 = *v180;
        uint32_t const v185 = __shfl_up_sync(__activemask(), v183, v184);
        uint32_t const v186 = v183 + v185;
        bool const v187 = v98 >= v184;
        if(v187) {
          *v179 = v186;
        }
        uint32_t const v188 = 2;
        uint32_t const v189 = v184 * v188;
        *v180 = v189;
      }
      uint32_t const v190 = *v179;
      uint32_t const v191 = __shfl_up_sync(__activemask(), v190, v29);
      uint32_t const v192 = v99 ? v27 : v191;
      uint32_t v193_store;
      uint32_t * v193 = &v193_store;
      *v193 = v178;
      uint32_t v194_store;
      uint32_t * v194 = &v194_store;
      *v194 = v29;
      while([&]{
        uint32_t const v195 = *v194;
        bool const v196 = v195 < v83;
        return v196;
      }()) {
        uint32_t const v197 = *v193;
        uint32_t const v198 = *v194;
        uint32_t const v199 = __shfl_xor_sync(__activemask(), v197, v198);
        uint32_t const v200 = v197 + v199;
        *v193 = v200;
        uint32_t const v201 = 2;
        uint32_t const v202 = v198 * v201;
        *v194 = v202;
      }
      uint32_t const v203 = *v193;
      array<uint32_t, 32> * const v204 = reinterpret_cast<array<uint32_t, 32> *>(&v4[8328]);
      __syncthreads();
      if(v115) {
        uint32_t * const v205 = &(*v204)[v121];
        *v205 = v203;
      }
      __syncthreads();
      uint32_t v206_store;
      uint32_t * v206 = &v206_store;
      *v206 = v192;
      for(uint32_t v207 = v5; v207 < v121; v207 += v33) {
        uint32_t * const v208 = &(*v204)[v207];
        uint32_t const v209 = *v208;
        uint32_t const v210 = *v206;
        uint32_t const v211 = v210 + v209;
        *v206 = v211;
      }
      uint32_t v212_store;
      uint32_t * v212 = &v212_store;
      uint32_t const v213 = *v206;
      *v212 = v213;
      uint32_t const v214 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v76);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v215 = *v212;
      uint32_t const v216 = *v56;
      bool const v217 = v215 < v216;
      uint32_t const v218 = v215 + v214;
      bool const v219 = v216 <= v218;
      bool const v220 = v217 && v219;
      if(v220) {
        uint32_t const v221 = uint32_t(v75);
        *v150 = v221;
        uint32_t const v222 = v216 - v215;
        *v156 = v222;
      }
      *v212 = v218;
      uint32_t const v223 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v79);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v224 = *v212;
      bool const v225 = v224 < v216;
      uint32_t const v226 = v224 + v223;
      bool const v227 = v216 <= v226;
      bool const v228 = v225 && v227;
      if(v228) {
        uint32_t const v229 = uint32_t(v78);
        *v150 = v229;
        uint32_t const v230 = v216 - v224;
        *v156 = v230;
      }
      *v212 = v226;
      __syncthreads();
      uint32_t const v231 = *v150;
      uint32_t const v232 = 10;
      uint32_t const v233 = v231 << v232;
      uint32_t const v234 = *v55;
      uint32_t const v235 = v234 | v233;
      *v55 = v235;
      uint32_t const v236 = *v156;
      *v56 = v236;
      __syncthreads();
      for(uint32_t v237 = v30; v237 < v52; v237 += v31) {
        uint32_t * const v238 = &(*v51)[v237];
        uint32_t const v239 = [&]{
          const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v238), reinterpret_cast<const uint32_t&>(v27));
          return reinterpret_cast<const uint32_t&>(tmp);
        }();
      }
      __syncthreads();
      for(uint32_t v240 = v30; v240 < v7; v240 += v31) {
        uint32_t const v241 = v25 + v240;
        uint32_t * const v242 = &v1[v241];
        uint32_t const v243 = *v242;
        uint32_t const v244 = *v55;
        uint32_t const v245 = v243 ^ v244;
        uint32_t const v246 = v245 >> v232;
        bool const v247 = v246 == v27;
        if(v247) {
          uint32_t const v248 = 1023;
          uint32_t const v249 = v243 & v248;
          uint32_t const v250 = uint32_t(v249);
          uint32_t * const v251 = &(*v51)[v250];
          uint32_t const v252 = [&]{
            uint32_t result;
            asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v251), "r"(v29) );
            return result;
          }();}
      }
      __syncthreads();
      uint32_t const v253 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v76);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v254 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v79);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v255 = v253 + v254;
      uint32_t v256_store;
      uint32_t * v256 = &v256_store;
      *v256 = v255;
      uint32_t v257_store;
      uint32_t * v257 = &v257_store;
      *v257 = v29;
      while([&]{
        uint32_t const v258 = *v257;
        bool const v259 = v258 < v83;
        return v259;
      }()) {
        uint32_t const v260 = *v256;
        uint32_t const v261 = *v257;
        uint32_t const v262 = __shfl_up_sync(__activemask(), v260, v261);
        uint32_t const v263 = v260 + v262;
        bool const v264 = v98 >= v261;
        if(v264) {
          *v256 = v263;
        }
        uint32_t const v265 = 2;
        uint32_t const v266 = v261 * v265;
        *v257 = v266;
      }
      uint32_t const v267 = *v256;
      uint32_t const v268 = __shfl_up_sync(__activemask(), v267, v29);
      uint32_t const v269 = v99 ? v27 : v268;
      uint32_t v270_store;
      uint32_t * v270 = &v270_store;
      *v270 = v255;
      uint32_t v271_store;
      uint32_t * v271 = &v271_store;
      *v271 = v29;
      while([&]{
        uint32_t const v272 = *v271;
        bool const v273 = v272 < v83;
        return v273;
      }()) {
        uint32_t const v274 = *v270;
        uint32_t const v275 = *v271;
        uint32_t const v276 = __shfl_xor_sync(__activemask(), v274, v275);
        uint32_t const v277 = v274 + v276;
        *v270 = v277;
        uint32_t const v278 = 2;
        uint32_t const v279 = v275 * v278;
        *v271 = v279;
      }
      uint32_t const v280 = *v270;
      array<uint32_t, 32> * const v281 = reinterpret_cast<array<uint32_t, 32> *>(&v4[8456]);
      __syncthreads();
      if(v115) {
        uint32_t * const v282 = &(*v281)[v121];
        *v282 = v280;
      }
      __syncthreads();
      uint32_t v283_store;
      uint32_t * v283 = &v283_store;
      *v283 = v269;
      for(uint32_t v284 = v5; v284 < v121; v284 += v33) {
        uint32_t * const v285 = &(*v281)[v284];
        uint32_t const v286 = *v285;
        uint32_t const v287 = *v283;
        uint32_t const v288 = v287 + v286;
        *v283 = v288;
      }
      uint32_t v289_store;
      uint32_t * v289 = &v289_store;
      uint32_t const v290 = *v283;
      *v289 = v290;
      uint32_t const v291 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v76);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v292 = *v289;
      uint32_t const v293 = *v56;
      bool const v294 = v292 < v293;
      uint32_t const v295 = v292 + v291;
      bool const v296 = v293 <= v295;
      bool const v297 = v294 && v296;
      if(v297) {
        uint32_t const v298 = uint32_t(v75);
        *v150 = v298;
        uint32_t const v299 = v293 - v292;
        *v156 = v299;
      }
      *v289 = v295;
      uint32_t const v300 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v79);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v301 = *v289;
      bool const v302 = v301 < v293;
      uint32_t const v303 = v301 + v300;
      bool const v304 = v293 <= v303;
      bool const v305 = v302 && v304;
      if(v305) {
        uint32_t const v306 = uint32_t(v78);
        *v150 = v306;
        uint32_t const v307 = v293 - v301;
        *v156 = v307;
      }
      *v289 = v303;
      __syncthreads();
      uint32_t const v308 = *v150;
      uint32_t const v309 = *v55;
      uint32_t const v310 = v309 | v308;
      *v55 = v310;
      uint32_t const v311 = *v156;
      *v56 = v311;
    }
    uint32_t v312_store;
    uint32_t * v312 = &v312_store;
    *v312 = v27;
    uint32_t v313_store;
    uint32_t * v313 = &v313_store;
    *v313 = v27;
    for(uint32_t v314 = v37; v314 < v39; v314 += v33) {
      uint32_t const v315 = v25 + v314;
      uint32_t * const v316 = &v1[v315];
      uint32_t const v317 = *v316;
      uint32_t const v318 = *v55;
      bool const v319 = v317 > v318;
      if(v319) {
        uint32_t const v320 = *v312;
        uint32_t const v321 = v320 + v29;
        *v312 = v321;
      }
      else {
        bool const v322 = v317 == v318;
        if(v322) {
          uint32_t const v323 = *v313;
          uint32_t const v324 = v323 + v29;
          *v313 = v324;
        }
      }
    }
    uint32_t const v325 = *v312;
    uint32_t const v326 = warpSize;
    uint32_t const v327 = min(v326, v28);
    uint32_t v328_store;
    uint32_t * v328 = &v328_store;
    *v328 = v325;
    uint32_t v329_store;
    uint32_t * v329 = &v329_store;
    *v329 = v29;
    while([&]{
      uint32_t const v330 = *v329;
      bool const v331 = v330 < v327;
      return v331;
    }()) {
      uint32_t const v332 = *v328;
      uint32_t const v333 = *v329;
      uint32_t const v334 = __shfl_xor_sync(__activemask(), v332, v333);
      uint32_t const v335 = v332 + v334;
      *v328 = v335;
      uint32_t const v336 = 2;
      uint32_t const v337 = v333 * v336;
      *v329 = v337;
    }
    uint32_t const v338 = *v328;
    array<uint32_t, 32> * const v339 = reinterpret_cast<array<uint32_t, 32> *>(&v4[8584]);
    __syncthreads();
    uint32_t const v340 = 32;
    uint32_t const v341 = v26 % v340;
    bool const v342 = v341 == v27;
    if(v342) {
      uint32_t const v343 = v26 / v340;
      uint32_t const v344 = uint32_t(v343);
      uint32_t * const v345 = &(*v339)[v344];
      *v345 = v338;
    }
    __syncthreads();
    uint32_t * const v346 = &(*v339)[v5];
    uint32_t const v347 = *v346;
    uint32_t * const v348 = &(*v339)[v33];
    uint32_t const v349 = *v348;
    uint32_t const v350 = v347 + v349;
    uint32_t * const v351 = &(*v339)[v54];
    uint32_t const v352 = *v351;
    uint32_t const v353 = v350 + v352;
    uint32_t const v354 = 3;
    uint32_t * const v355 = &(*v339)[v354];
    uint32_t const v356 = *v355;
    uint32_t const v357 = v353 + v356;
    uint32_t const v358 = 4;
    uint32_t * const v359 = &(*v339)[v358];
    uint32_t const v360 = *v359;
    uint32_t const v361 = v357 + v360;
    uint32_t const v362 = 5;
    uint32_t * const v363 = &(*v339)[v362];
    uint32_t const v364 = *v363;
    uint32_t const v365 = v361 + v364;
    uint32_t const v366 = 6;
    uint32_t * const v367 = &(*v339)[v366];
    uint32_t const v368 = *v367;
    uint32_t const v369 = v365 + v368;
    uint32_t const v370 = 7;
    uint32_t * const v371 = &(*v339)[v370];
    uint32_t const v372 = *v371;
    uint32_t const v373 = v369 + v372;
    uint32_t const v374 = 8;
    uint32_t * const v375 = &(*v339)[v374];
    uint32_t const v376 = *v375;
    uint32_t const v377 = v373 + v376;
    uint32_t const v378 = 9;
    uint32_t * const v379 = &(*v339)[v378];
    uint32_t const v380 = *v379;
    uint32_t const v381 = v377 + v380;
    uint32_t const v382 = 10;
    uint32_t * const v383 = &(*v339)[v382];
    uint32_t const v384 = *v383;
    uint32_t const v385 = v381 + v384;
    uint32_t const v386 = 11;
    uint32_t * const v387 = &(*v339)[v386];
    uint32_t const v388 = *v387;
    uint32_t const v389 = v385 + v388;
    uint32_t const v390 = 12;
    uint32_t * const v391 = &(*v339)[v390];
    uint32_t const v392 = *v391;
    uint32_t const v393 = v389 + v392;
    uint32_t const v394 = 13;
    uint32_t * const v395 = &(*v339)[v394];
    uint32_t const v396 = *v395;
    uint32_t const v397 = v393 + v396;
    uint32_t const v398 = 14;
    uint32_t * const v399 = &(*v339)[v398];
    uint32_t const v400 = *v399;
    uint32_t const v401 = v397 + v400;
    uint32_t const v402 = 15;
    uint32_t * const v403 = &(*v339)[v402];
    uint32_t const v404 = *v403;
    uint32_t const v405 = v401 + v404;
    uint32_t const v406 = 16;
    uint32_t * const v407 = &(*v339)[v406];
    uint32_t const v408 = *v407;
    uint32_t const v409 = v405 + v408;
    uint32_t const v410 = 17;
    uint32_t * const v411 = &(*v339)[v410];
    uint32_t const v412 = *v411;
    uint32_t const v413 = v409 + v412;
    uint32_t const v414 = 18;
    uint32_t * const v415 = &(*v339)[v414];
    uint32_t const v416 = *v415;
    uint32_t const v417 = v413 + v416;
    uint32_t const v418 = 19;
    uint32_t * const v419 = &(*v339)[v418];
    uint32_t const v420 = *v419;
    uint32_t const v421 = v417 + v420;
    uint32_t const v422 = 20;
    uint32_t * const v423 = &(*v339)[v422];
    uint32_t const v424 = *v423;
    uint32_t const v425 = v421 + v424;
    uint32_t const v426 = 21;
    uint32_t * const v427 = &(*v339)[v426];
    uint32_t const v428 = *v427;
    uint32_t const v429 = v425 + v428;
    uint32_t const v430 = 22;
    uint32_t * const v431 = &(*v339)[v430];
    uint32_t const v432 = *v431;
    uint32_t const v433 = v429 + v432;
    uint32_t const v434 = 23;
    uint32_t * const v435 = &(*v339)[v434];
    uint32_t const v436 = *v435;
    uint32_t const v437 = v433 + v436;
    uint32_t const v438 = 24;
    uint32_t * const v439 = &(*v339)[v438];
    uint32_t const v440 = *v439;
    uint32_t const v441 = v437 + v440;
    uint32_t const v442 = 25;
    uint32_t * const v443 = &(*v339)[v442];
    uint32_t const v444 = *v443;
    uint32_t const v445 = v441 + v444;
    uint32_t const v446 = 26;
    uint32_t * const v447 = &(*v339)[v446];
    uint32_t const v448 = *v447;
    uint32_t const v449 = v445 + v448;
    uint32_t const v450 = 27;
    uint32_t * const v451 = &(*v339)[v450];
    uint32_t const v452 = *v451;
    uint32_t const v453 = v449 + v452;
    uint32_t const v454 = 28;
    uint32_t * const v455 = &(*v339)[v454];
    uint32_t const v456 = *v455;
    uint32_t const v457 = v453 + v456;
    uint32_t const v458 = 29;
    uint32_t * const v459 = &(*v339)[v458];
    uint32_t const v460 = *v459;
    uint32_t const v461 = v457 + v460;
    uint32_t const v462 = 30;
    uint32_t * const v463 = &(*v339)[v462];
    uint32_t const v464 = *v463;
    uint32_t const v465 = v461 + v464;
    uint32_t const v466 = 31;
    uint32_t * const v467 = &(*v339)[v466];
    uint32_t const v468 = *v467;
    uint32_t const v469 = v465 + v468;
    uint32_t const v470 = v8 - v469;
    uint32_t const v471 = *v313;
    uint32_t v472_store;
    uint32_t * v472 = &v472_store;
    *v472 = v471;
    uint32_t v473_store;
    uint32_t * v473 = &v473_store;
    *v473 = v29;
    while([&]{
      uint32_t const v474 = *v473;
      bool const v475 = v474 < v327;
      return v475;
    }()) {
      uint32_t const v476 = *v472;
      uint32_t const v477 = *v473;
      uint32_t const v478 = __shfl_up_sync(__activemask(), v476, v477);
      uint32_t const v479 = v476 + v478;
      uint32_t const v480 = v26 % v326;
      bool const v481 = v480 >= v477;
      if(v481) {
        *v472 = v479;
      }
      uint32_t const v482 = 2;
      uint32_t const v483 = v477 * v482;
      *v473 = v483;
    }
    uint32_t const v484 = *v472;
    uint32_t const v485 = __shfl_up_sync(__activemask(), v484, v29);
    uint32_t const v486 = v26 % v326;
    bool const v487 = v486 == v27;
    uint32_t const v488 = v487 ? v27 : v485;
    uint32_t const v489 = *v313;
    uint32_t v490_store;
    uint32_t * v490 = &v490_store;
    *v490 = v489;
    uint32_t v491_store;
    uint32_t * v491 = &v491_store;
    *v491 = v29;
    while([&]{
      uint32_t const v492 = *v491;
      bool const v493 = v492 < v327;
      return v493;
    }()) {
      uint32_t const v494 = *v490;
      uint32_t const v495 = *v491;
      uint32_t const v496 = __shfl_xor_sync(__activemask(), v494, v495);
      uint32_t const v497 = v494 + v496;
      *v490 = v497;
      uint32_t const v498 = 2;
      uint32_t const v499 = v495 * v498;
      *v491 = v499;
    }
    uint32_t const v500 = *v490;
    array<uint32_t, 32> * const v501 = reinterpret_cast<array<uint32_t, 32> *>(&v4[8712]);
    __syncthreads();
    if(v342) {
      uint32_t const v502 = v26 / v340;
      uint32_t const v503 = uint32_t(v502);
      uint32_t * const v504 = &(*v501)[v503];
      *v504 = v500;
    }
    __syncthreads();
    uint32_t v505_store;
    uint32_t * v505 = &v505_store;
    *v505 = v488;
    uint32_t const v506 = v26 / v340;
    uint32_t const v507 = uint32_t(v506);
    for(uint32_t v508 = v5; v508 < v507; v508 += v33) {
      uint32_t * const v509 = &(*v501)[v508];
      uint32_t const v510 = *v509;
      uint32_t const v511 = *v505;
      uint32_t const v512 = v511 + v510;
      *v505 = v512;
    }
    uint32_t const v513 = *v505;
    uint32_t const v514 = min(v470, v513);
    uint32_t const v515 = v470 - v514;
    uint32_t const v516 = *v313;
    uint32_t const v517 = min(v516, v515);
    uint32_t const v518 = *v312;
    uint32_t const v519 = v518 + v517;
    uint32_t v520_store;
    uint32_t * v520 = &v520_store;
    *v520 = v519;
    uint32_t v521_store;
    uint32_t * v521 = &v521_store;
    *v521 = v29;
    while([&]{
      uint32_t const v522 = *v521;
      bool const v523 = v522 < v327;
      return v523;
    }()) {
      uint32_t const v524 = *v520;
      uint32_t const v525 = *v521;
      uint32_t const v526 = __shfl_up_sync(__activemask(), v524, v525);
      uint32_t const v527 = v524 + v526;
      bool const v528 = v486 >= v525;
      if(v528) {
        *v520 = v527;
      }
      uint32_t const v529 = 2;
      uint32_t const v530 = v525 * v529;
      *v521 = v530;
    }
    uint32_t const v531 = *v520;
    uint32_t const v532 = __shfl_up_sync(__activemask(), v531, v29);
    uint32_t const v533 = v487 ? v27 : v532;
    uint32_t v534_store;
    uint32_t * v534 = &v534_store;
    *v534 = v519;
    uint32_t v535_store;
    uint32_t * v535 = &v535_store;
    *v535 = v29;
    while([&]{
      uint32_t const v536 = *v535;
      bool const v537 = v536 < v327;
      return v537;
    }()) {
      uint32_t const v538 = *v534;
      uint32_t const v539 = *v535;
      uint32_t const v540 = __shfl_xor_sync(__activemask(), v538, v539);
      uint32_t const v541 = v538 + v540;
      *v534 = v541;
      uint32_t const v542 = 2;
      uint32_t const v543 = v539 * v542;
      *v535 = v543;
    }
    uint32_t const v544 = *v534;
    array<uint32_t, 32> * const v545 = reinterpret_cast<array<uint32_t, 32> *>(&v4[8840]);
    __syncthreads();
    if(v342) {
      uint32_t * const v546 = &(*v545)[v507];
      *v546 = v544;
    }
    __syncthreads();
    uint32_t v547_store;
    uint32_t * v547 = &v547_store;
    *v547 = v533;
    for(uint32_t v548 = v5; v548 < v507; v548 += v33) {
      uint32_t * const v549 = &(*v545)[v548];
      uint32_t const v550 = *v549;
      uint32_t const v551 = *v547;
      uint32_t const v552 = v551 + v550;
      *v547 = v552;
    }
    uint32_t v553_store;
    uint32_t * v553 = &v553_store;
    uint32_t const v554 = *v547;
    *v553 = v554;
    uint32_t v555_store;
    uint32_t * v555 = &v555_store;
    uint32_t const v556 = *v505;
    *v555 = v556;
    for(uint32_t v557 = v37; v557 < v39; v557 += v33) {
      uint32_t const v558 = v25 + v557;
      uint32_t * const v559 = &v1[v558];
      uint32_t const v560 = *v559;
      uint32_t const v561 = *v55;
      bool const v562 = v560 > v561;
      bool v563_store;
      bool * v563 = &v563_store;
      *v563 = v562;
      uint32_t const v564 = *v55;
      bool const v565 = v560 == v564;
      if(v565) {
        uint32_t const v566 = *v555;
        bool const v567 = v566 < v470;
        *v563 = v567;
        uint32_t const v568 = v566 + v29;
        *v555 = v568;
      }
      bool const v569 = *v563;
      if(v569) {
        uint32_t const v570 = uint32_t(v557);
        uint32_t const v571 = uint32_t(v8);
        uint32_t const v572 = v23 * v571;
        uint32_t const v573 = *v553;
        uint32_t const v574 = uint32_t(v573);
        uint32_t const v575 = v572 + v574;
        uint32_t * const v576 = &v2[v575];
        *v576 = v570;
        uint32_t const v577 = v573 + v29;
        *v553 = v577;
      }
    }
  }
  return;
}
