// A cube of 1024 x 1 x 1 units, 9096 bytes of shared memory.
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
  uint32_t scalars_usize[8];
  uint32_t scalars_u32[2];
  uint32_t static_meta[8];
};
extern "C" __global__ void __launch_bounds__(1024)  outliers(float const* const __restrict__ v0, float * const __restrict__ v1, uint32_t const* const __restrict__ v2, uint32_t * const __restrict__ v3, uint32_t const* const __restrict__ v4, uint32_t * const __restrict__ v5, uint32_t * const __restrict__ v6, uint32_t * const __restrict__ v7, __grid_constant__ info_st const info_v8) {
  extern __shared__ __align__(4) char v9[];
  uint32_t const v10 = 0;
  uint32_t const v11 = info_v8.scalars_usize[0];
  uint32_t const v12 = info_v8.scalars_usize[1];
  uint32_t const v13 = info_v8.scalars_usize[2];
  uint32_t const v14 = info_v8.scalars_u32[0];
  uint32_t const v15 = info_v8.scalars_usize[3];
  uint32_t const v16 = info_v8.scalars_usize[4];
  uint32_t const v17 = info_v8.scalars_usize[5];
  uint32_t const v18 = info_v8.scalars_usize[6];
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
  bool const v34 = v33 < v11;
  if(v34) {
    uint32_t const v35 = uint32_t(v14);
    uint32_t const v36 = v35 + v12;
    uint32_t const v37 = v33 * v36;
    uint32_t const v38 = v33 * v35;
    uint32_t const v39 = threadIdx.x;
    uint32_t const v40 = 0;
    uint32_t const v41 = 1024;
    uint32_t const v42 = 1;
    uint32_t const v43 = uint32_t(v39);
    uint32_t const v44 = 1024;
    uint32_t const v45 = v36 + v44;
    uint32_t const v46 = 1;
    uint32_t const v47 = v45 - v46;
    uint32_t const v48 = v47 / v44;
    uint32_t const v49 = v43 * v48;
    uint32_t const v50 = min(v49, v36);
    uint32_t const v51 = v50 + v48;
    uint32_t const v52 = min(v51, v36);
    for(uint32_t v53 = v50; v53 < v52; v53 += v46) {
      uint32_t v54_store;
      uint32_t * v54 = &v54_store;
      *v54 = v40;
      bool const v55 = v53 >= v35;
      if(v55) {
        uint32_t const v56 = v33 * v12;
        uint32_t const v57 = v56 + v53;
        uint32_t const v58 = v57 - v35;
        float const* const v59 = &v0[v58];
        float const v60 = *v59;
        float const v61 = 1;
        float const v62 = v61 - v60;
        float const v63 = 0;
        float const v64 = max(v62, v63);
        uint32_t const v65 = reinterpret_cast<const uint32_t&>(v64);
        uint32_t const v66 = v65 + v42;
        *v54 = v66;
      }
      else {
        uint32_t const v67 = v15 + v38;
        uint32_t const v68 = v67 + v53;
        float * const v69 = &v1[v68];
        float const v70 = *v69;
        float const v71 = 2;
        bool const v72 = v70 < v71;
        if(v72) {
          float const v73 = 1;
          float const v74 = v73 - v70;
          float const v75 = 0;
          float const v76 = max(v74, v75);
          uint32_t const v77 = reinterpret_cast<const uint32_t&>(v76);
          uint32_t const v78 = v77 + v42;
          *v54 = v78;
        }
      }
      uint32_t const v79 = v37 + v53;
      uint32_t * const v80 = &v5[v79];
      uint32_t const v81 = *v54;
      *v80 = v81;
    }
    __threadfence();
    __syncthreads();
    __syncthreads();
    array<uint32_t, 2048> * const v82 = reinterpret_cast<array<uint32_t, 2048> *>(&v9[0]);
    uint32_t const v83 = 2048;
    array<uint32_t, 2> * const v84 = reinterpret_cast<array<uint32_t, 2> *>(&v9[8192]);
    uint32_t const v85 = 2;
    uint32_t v86_store;
    uint32_t * v86 = &v86_store;
    *v86 = v40;
    uint32_t v87_store;
    uint32_t * v87 = &v87_store;
    *v87 = v14;
    uint32_t const v88 = uint32_t(v36);
    bool const v89 = v88 >= v14;
    if(v89) {
      __syncthreads();
      for(uint32_t v90 = v43; v90 < v83; v90 += v44) {
        uint32_t * const v91 = &(*v82)[v90];
        uint32_t const v92 = [&]{
          const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v91), reinterpret_cast<const uint32_t&>(v40));
          return reinterpret_cast<const uint32_t&>(tmp);
        }();
      }
      __syncthreads();
      for(uint32_t v93 = v43; v93 < v36; v93 += v44) {
        uint32_t const v94 = v37 + v93;
        uint32_t * const v95 = &v5[v94];
        uint32_t const v96 = *v95;
        uint32_t const v97 = 21;
        uint32_t const v98 = v96 >> v97;
        uint32_t const v99 = 2047;
        uint32_t const v100 = v98 & v99;
        uint32_t const v101 = uint32_t(v100);
        uint32_t * const v102 = &(*v82)[v101];
        uint32_t const v103 = [&]{
          uint32_t result;
          asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v102), "r"(v42) );
          return result;
        }();}
      __syncthreads();
      uint32_t const v104 = v43 * v85;
      uint32_t const v105 = 2047;
      uint32_t const v106 = v105 - v104;
      uint32_t * const v107 = &(*v82)[v106];
      uint32_t const v108 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v107);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v109 = v106 - v46;
      uint32_t * const v110 = &(*v82)[v109];
      uint32_t const v111 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v110);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v112 = v108 + v111;
      uint32_t const v113 = warpSize;
      uint32_t const v114 = min(v113, v41);
      uint32_t v115_store;
      uint32_t * v115 = &v115_store;
      *v115 = v112;
      uint32_t v116_store;
      uint32_t * v116 = &v116_store;
      *v116 = v42;
      while([&]{
        uint32_t const v117 = *v116;
        bool const v118 = v117 < v114;
        return v118;
      }()) {
        uint32_t const v119 = *v115;
        uint32_t const v120 = *v116;
        uint32_t const v121 = __shfl_up_sync(__activemask(), v119, v120);
        uint32_t const v122 = v119 + v121;
        uint32_t const v123 = v39 % v113;
        bool const v124 = v123 >= v120;
        if(v124) {
          *v115 = v122;
        }
        uint32_t const v125 = 2;
        uint32_t const v126 = v120 * v125;
        *v116 = v126;
      }
      uint32_t const v127 = *v115;
      uint32_t const v128 = __shfl_up_sync(__activemask(), v127, v42);
      uint32_t const v129 = v39 % v113;
      bool const v130 = v129 == v40;
      uint32_t const v131 = v130 ? v40 : v128;
      uint32_t v132_store;
      uint32_t * v132 = &v132_store;
      *v132 = v112;
      uint32_t v133_store;
      uint32_t * v133 = &v133_store;
      *v133 = v42;
      while([&]{
        uint32_t const v134 = *v133;
        bool const v135 = v134 < v114;
        return v135;
      }()) {
        uint32_t const v136 = *v132;
        uint32_t const v137 = *v133;
        uint32_t const v138 = __shfl_xor_sync(__activemask(), v136, v137);
        uint32_t const v139 = v136 + v138;
        *v132 = v139;
        uint32_t const v140 = 2;
        uint32_t const v141 = v137 * v140;
        *v133 = v141;
      }
      uint32_t const v142 = *v132;
      array<uint32_t, 32> * const v143 = reinterpret_cast<array<uint32_t, 32> *>(&v9[8200]);
      __syncthreads();
      uint32_t const v144 = 32;
      uint32_t const v145 = v39 % v144;
      bool const v146 = v145 == v40;
      if(v146) {
        uint32_t const v147 = v39 / v144;
        uint32_t const v148 = uint32_t(v147);
        uint32_t * const v149 = &(*v143)[v148];
        *v149 = v142;
      }
      __syncthreads();
      uint32_t v150_store;
      uint32_t * v150 = &v150_store;
      *v150 = v131;
      uint32_t const v151 = v39 / v144;
      uint32_t const v152 = uint32_t(v151);
      for(uint32_t v153 = v10; v153 < v152; v153 += v46) {
        uint32_t * const v154 = &(*v143)[v153];
        uint32_t const v155 = *v154;
        uint32_t const v156 = *v150;
        uint32_t const v157 = v156 + v155;
        *v150 = v157;
      }
      uint32_t v158_store;
      uint32_t * v158 = &v158_store;
      uint32_t const v159 = *v150;
      *v158 = v159;
      uint32_t const v160 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v107);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v161 = *v158;
      uint32_t const v162 = *v87;
      bool const v163 = v161 < v162;
      uint32_t const v164 = v161 + v160;
      bool const v165 = v162 <= v164;
      bool const v166 = v163 && v165;
      if(v166) {
        uint32_t const v167 = uint32_t(v106);
        uint32_t * const v168 = &(*v84)[v10];
        *v168 = v167;
        uint32_t const v169 = v162 - v161;
        uint32_t * const v170 = &(*v84)[v46];
        *v170 = v169;
      }
      *v158 = v164;
      uint32_t const v171 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v110);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v172 = *v158;
      bool const v173 = v172 < v162;
      uint32_t const v174 = v172 + v171;
      bool const v175 = v162 <= v174;
      bool const v176 = v173 && v175;
      if(v176) {
        uint32_t const v177 = uint32_t(v109);
        uint32_t * const v178 = &(*v84)[v10];
        *v178 = v177;
        uint32_t const v179 = v162 - v172;
        uint32_t * const v180 = &(*v84)[v46];
        *v180 = v179;
      }
      *v158 = v174;
      __syncthreads();
      uint32_t * const v181 = &(*v84)[v10];
      uint32_t const v182 = *v181;
      uint32_t const v183 = 21;
      uint32_t const v184 = v182 << v183;
      uint32_t const v185 = *v86;
      uint32_t const v186 = v185 | v184;
      *v86 = v186;
      uint32_t * const v187 = &(*v84)[v46];
      uint32_t const v188 = *v187;
      *v87 = v188;
      __syncthreads();
      for(uint32_t v189 = v43; v189 < v83; v189 += v44) {
        uint32_t * const v190 = &(*v82)[v189];
        uint32_t const v191 = [&]{
          const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v190), reinterpret_cast<const uint32_t&>(v40));
          return reinterpret_cast<const uint32_t&>(tmp);
        }();
      }
      __syncthreads();
      for(uint32_t v192 = v43; v192 < v36; v192 += v44) {
        uint32_t const v193 = v37 + v192;
        uint32_t * const v194 = &v5[v193];
        uint32_t const v195 = *v194;
        uint32_t const v196 = *v86;
        uint32_t const v197 = v195 ^ v196;
        uint32_t const v198 = v197 >> v183;
        bool const v199 = v198 == v40;
        if(v199) {
          uint32_t const v200 = 10;
          uint32_t const v201 = v195 >> v200;
          uint32_t const v202 = 2047;
          uint32_t const v203 = v201 & v202;
          uint32_t const v204 = uint32_t(v203);
          uint32_t * const v205 = &(*v82)[v204];
          uint32_t const v206 = [&]{
            uint32_t result;
            asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v205), "r"(v42) );
            return result;
          }();}
      }
      __syncthreads();
      uint32_t const v207 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v107);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v208 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v110);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v209 = v207 + v208;
      uint32_t v210_store;
      uint32_t * v210 = &v210_store;
      *v210 = v209;
      uint32_t v211_store;
      uint32_t * v211 = &v211_store;
      *v211 = v42;
      while([&]{
        uint32_t const v212 = *v211;
        bool const v213 = v212 < v114;
        return v213;
      }()) {
        uint32_t const v214 = *v210;
        uint32_t const v215 = *v211;
        uint32_t const v216 = __shfl_up_sync(__activemask(), v214, v215);
        uint32_t const v217 = v214 + v216;
        bool const v218 = v129 >= v215;
        if(v218) {
          *v210 = v217;
        }
        uint32_t const v219 = 2;
        uint32_t const v220 = v215 * v219;
        *v211 = v220;
      }
      uint32_t const v221 = *v210;
      uint32_t const v222 = __shfl_up_sync(__activemask(), v221, v42);
      uint32_t const v223 = v130 ? v40 : v222;
      uint32_t v224_store;
      uint32_t * v224 = &v224_store;
      *v224 = v209;
      uint32_t v225_store;
      uint32_t * v225 = &v225_store;
      *v225 = v42;
      while([&]{
        uint32_t const v226 = *v225;
        bool const v227 = v226 < v114;
        return v227;
      }()) {
        uint32_t const v228 = *v224;
        uint32_t const v229 = *v225;
        uint32_t const v230 = __shfl_xor_sync(__activemask(), v228, v229);
        uint32_t const v231 = v228 + v230;
        *v224 = v231;
        uint32_t const v232 = 2;
        uint32_t const v233 = v229 * v232;
        *v225 = v233;
      }
      uint32_t const v234 = *v224;
      array<uint32_t, 32> * const v235 = reinterpret_cast<array<uint32_t, 32> *>(&v9[8328]);
      __syncthreads();
      if(v146) {
        uint32_t * const v236 = &(*v235)[v152];
        *v236 = v234;
      }
      __syncthreads();
      uint32_t v237_store;
      uint32_t * v237 = &v237_store;
      *v237 = v223;
      for(uint32_t v238 = v10; v238 < v152; v238 += v46) {
        uint32_t * const v239 = &(*v235)[v238];
        uint32_t const v240 = *v239;
        uint32_t const v241 = *v237;
        uint32_t const v242 = v241 + v240;
        *v237 = v242;
      }
      uint32_t v243_store;
      uint32_t * v243 = &v243_store;
      uint32_t const v244 = *v237;
      *v243 = v244;
      uint32_t const v245 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v107);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v246 = *v243;
      uint32_t const v247 = *v87;
      bool const v248 = v246 < v247;
      uint32_t const v249 = v246 + v245;
      bool const v250 = v247 <= v249;
      bool const v251 = v248 && v250;
      if(v251) {
        uint32_t const v252 = uint32_t(v106);
        *v181 = v252;
        uint32_t const v253 = v247 - v246;
        *v187 = v253;
      }
      *v243 = v249;
      uint32_t const v254 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v110);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v255 = *v243;
      bool const v256 = v255 < v247;
      uint32_t const v257 = v255 + v254;
      bool const v258 = v247 <= v257;
      bool const v259 = v256 && v258;
      if(v259) {
        uint32_t const v260 = uint32_t(v109);
        *v181 = v260;
        uint32_t const v261 = v247 - v255;
        *v187 = v261;
      }
      *v243 = v257;
      __syncthreads();
      uint32_t const v262 = *v181;
      uint32_t const v263 = 10;
      uint32_t const v264 = v262 << v263;
      uint32_t const v265 = *v86;
      uint32_t const v266 = v265 | v264;
      *v86 = v266;
      uint32_t const v267 = *v187;
      *v87 = v267;
      __syncthreads();
      for(uint32_t v268 = v43; v268 < v83; v268 += v44) {
        uint32_t * const v269 = &(*v82)[v268];
        uint32_t const v270 = [&]{
          const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v269), reinterpret_cast<const uint32_t&>(v40));
          return reinterpret_cast<const uint32_t&>(tmp);
        }();
      }
      __syncthreads();
      for(uint32_t v271 = v43; v271 < v36; v271 += v44) {
        uint32_t const v272 = v37 + v271;
        uint32_t * const v273 = &v5[v272];
        uint32_t const v274 = *v273;
        uint32_t const v275 = *v86;
        uint32_t const v276 = v274 ^ v275;
        uint32_t const v277 = v276 >> v263;
        bool const v278 = v277 == v40;
        if(v278) {
          uint32_t const v279 = 1023;
          uint32_t const v280 = v274 & v279;
          uint32_t const v281 = uint32_t(v280);
          uint32_t * const v282 = &(*v82)[v281];
          uint32_t const v283 = [&]{
            uint32_t result;
            asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v282), "r"(v42) );
            return result;
          }();}
      }
      __syncthreads();
      uint32_t const v284 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v107);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v285 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v110);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v286 = v284 + v285;
      uint32_t v287_store;
      uint32_t * v287 = &v287_store;
      *v287 = v286;
      uint32_t v288_store;
      uint32_t * v288 = &v288_store;
      *v288 = v42;
      while([&]{
        uint32_t const v289 = *v288;
        bool const v290 = v289 < v114;
        return v290;
      }()) {
        uint32_t const v291 = *v287;
        uint32_t const v292 = *v288;
        uint32_t const v293 = __shfl_up_sync(__activemask(), v291, v292);
        uint32_t const v294 = v291 + v293;
        bool const v295 = v129 >= v292;
        if(v295) {
          *v287 = v294;
        }
        uint32_t const v296 = 2;
        uint32_t const v297 = v292 * v296;
        *v288 = v297;
      }
      uint32_t const v298 = *v287;
      uint32_t const v299 = __shfl_up_sync(__activemask(), v298, v42);
      uint32_t const v300 = v130 ? v40 : v299;
      uint32_t v301_store;
      uint32_t * v301 = &v301_store;
      *v301 = v286;
      uint32_t v302_store;
      uint32_t * v302 = &v302_store;
      *v302 = v42;
      while([&]{
        uint32_t const v303 = *v302;
        bool const v304 = v303 < v114;
        return v304;
      }()) {
        uint32_t const v305 = *v301;
        uint32_t const v306 = *v302;
        uint32_t const v307 = __shfl_xor_sync(__activemask(), v305, v306);
        uint32_t const v308 = v305 + v307;
        *v301 = v308;
        uint32_t const v309 = 2;
        uint32_t const v310 = v306 * v309;
        *v302 = v310;
      }
      uint32_t const v311 = *v301;
      array<uint32_t, 32> * const v312 = reinterpret_cast<array<uint32_t, 32> *>(&v9[8456]);
      __syncthreads();
      if(v146) {
        uint32_t * const v313 = &(*v312)[v152];
        *v313 = v311;
      }
      __syncthreads();
      uint32_t v314_store;
      uint32_t * v314 = &v314_store;
      *v314 = v300;
      for(uint32_t v315 = v10; v315 < v152; v315 += v46) {
        uint32_t * const v316 = &(*v312)[v315];
        uint32_t const v317 = *v316;
        uint32_t const v318 = *v314;
        uint32_t const v319 = v318 + v317;
        *v314 = v319;
      }
      uint32_t v320_store;
      uint32_t * v320 = &v320_store;
      uint32_t const v321 = *v314;
      *v320 = v321;
      uint32_t const v322 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v107);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v323 = *v320;
      uint32_t const v324 = *v87;
      bool const v325 = v323 < v324;
      uint32_t const v326 = v323 + v322;
      bool const v327 = v324 <= v326;
      bool const v328 = v325 && v327;
      if(v328) {
        uint32_t const v329 = uint32_t(v106);
        *v181 = v329;
        uint32_t const v330 = v324 - v323;
        *v187 = v330;
      }
      *v320 = v326;
      uint32_t const v331 = [&]{
        volatile uint32_t const* tmp = reinterpret_cast<volatile uint32_t const*>(v110);
        const uint32_t tmp_2 = *tmp;
        return reinterpret_cast<const uint32_t&>(tmp_2);
      }();
      uint32_t const v332 = *v320;
      bool const v333 = v332 < v324;
      uint32_t const v334 = v332 + v331;
      bool const v335 = v324 <= v334;
      bool const v336 = v333 && v335;
      if(v336) {
        uint32_t const v337 = uint32_t(v109);
        *v181 = v337;
        uint32_t const v338 = v324 - v332;
        *v187 = v338;
      }
      *v320 = v334;
      __syncthreads();
      uint32_t const v339 = *v181;
      uint32_t const v340 = *v86;
      uint32_t const v341 = v340 | v339;
      *v86 = v341;
      uint32_t const v342 = *v187;
      *v87 = v342;
    }
    uint32_t v343_store;
    uint32_t * v343 = &v343_store;
    *v343 = v40;
    uint32_t v344_store;
    uint32_t * v344 = &v344_store;
    *v344 = v40;
    for(uint32_t v345 = v50; v345 < v52; v345 += v46) {
      uint32_t const v346 = v37 + v345;
      uint32_t * const v347 = &v5[v346];
      uint32_t const v348 = *v347;
      uint32_t const v349 = *v86;
      bool const v350 = v348 > v349;
      if(v350) {
        uint32_t const v351 = *v343;
        uint32_t const v352 = v351 + v42;
        *v343 = v352;
      }
      else {
        bool const v353 = v348 == v349;
        if(v353) {
          uint32_t const v354 = *v344;
          uint32_t const v355 = v354 + v42;
          *v344 = v355;
        }
      }
    }
    uint32_t const v356 = *v343;
    uint32_t const v357 = warpSize;
    uint32_t const v358 = min(v357, v41);
    uint32_t v359_store;
    uint32_t * v359 = &v359_store;
    *v359 = v356;
    uint32_t v360_store;
    uint32_t * v360 = &v360_store;
    *v360 = v42;
    while([&]{
      uint32_t const v361 = *v360;
      bool const v362 = v361 < v358;
      return v362;
    }()) {
      uint32_t const v363 = *v359;
      uint32_t const v364 = *v360;
      uint32_t const v365 = __shfl_xor_sync(__activemask(), v363, v364);
      uint32_t const v366 = v363 + v365;
      *v359 = v366;
      uint32_t const v367 = 2;
      uint32_t const v368 = v364 * v367;
      *v360 = v368;
    }
    uint32_t const v369 = *v359;
    array<uint32_t, 32> * const v370 = reinterpret_cast<array<uint32_t, 32> *>(&v9[8584]);
    __syncthreads();
    uint32_t const v371 = 32;
    uint32_t const v372 = v39 % v371;
    bool const v373 = v372 == v40;
    if(v373) {
      uint32_t const v374 = v39 / v371;
      uint32_t const v375 = uint32_t(v374);
      uint32_t * const v376 = &(*v370)[v375];
      *v376 = v369;
    }
    __syncthreads();
    uint32_t * const v377 = &(*v370)[v10];
    uint32_t const v378 = *v377;
    uint32_t * const v379 = &(*v370)[v46];
    uint32_t const v380 = *v379;
    uint32_t const v381 = v378 + v380;
    uint32_t * const v382 = &(*v370)[v85];
    uint32_t const v383 = *v382;
    uint32_t const v384 = v381 + v383;
    uint32_t const v385 = 3;
    uint32_t * const v386 = &(*v370)[v385];
    uint32_t const v387 = *v386;
    uint32_t const v388 = v384 + v387;
    uint32_t const v389 = 4;
    uint32_t * const v390 = &(*v370)[v389];
    uint32_t const v391 = *v390;
    uint32_t const v392 = v388 + v391;
    uint32_t const v393 = 5;
    uint32_t * const v394 = &(*v370)[v393];
    uint32_t const v395 = *v394;
    uint32_t const v396 = v392 + v395;
    uint32_t const v397 = 6;
    uint32_t * const v398 = &(*v370)[v397];
    uint32_t const v399 = *v398;
    uint32_t const v400 = v396 + v399;
    uint32_t const v401 = 7;
    uint32_t * const v402 = &(*v370)[v401];
    uint32_t const v403 = *v402;
    uint32_t const v404 = v400 + v403;
    uint32_t const v405 = 8;
    uint32_t * const v406 = &(*v370)[v405];
    uint32_t const v407 = *v406;
    uint32_t const v408 = v404 + v407;
    uint32_t const v409 = 9;
    uint32_t * const v410 = &(*v370)[v409];
    uint32_t const v411 = *v410;
    uint32_t const v412 = v408 + v411;
    uint32_t const v413 = 10;
    uint32_t * const v414 = &(*v370)[v413];
    uint32_t const v415 = *v414;
    uint32_t const v416 = v412 + v415;
    uint32_t const v417 = 11;
    uint32_t * const v418 = &(*v370)[v417];
    uint32_t const v419 = *v418;
    uint32_t const v420 = v416 + v419;
    uint32_t const v421 = 12;
    uint32_t * const v422 = &(*v370)[v421];
    uint32_t const v423 = *v422;
    uint32_t const v424 = v420 + v423;
    uint32_t const v425 = 13;
    uint32_t * const v426 = &(*v370)[v425];
    uint32_t const v427 = *v426;
    uint32_t const v428 = v424 + v427;
    uint32_t const v429 = 14;
    uint32_t * const v430 = &(*v370)[v429];
    uint32_t const v431 = *v430;
    uint32_t const v432 = v428 + v431;
    uint32_t const v433 = 15;
    uint32_t * const v434 = &(*v370)[v433];
    uint32_t const v435 = *v434;
    uint32_t const v436 = v432 + v435;
    uint32_t const v437 = 16;
    uint32_t * const v438 = &(*v370)[v437];
    uint32_t const v439 = *v438;
    uint32_t const v440 = v436 + v439;
    uint32_t const v441 = 17;
    uint32_t * const v442 = &(*v370)[v441];
    uint32_t const v443 = *v442;
    uint32_t const v444 = v440 + v443;
    uint32_t const v445 = 18;
    uint32_t * const v446 = &(*v370)[v445];
    uint32_t const v447 = *v446;
    uint32_t const v448 = v444 + v447;
    uint32_t const v449 = 19;
    uint32_t * const v450 = &(*v370)[v449];
    uint32_t const v451 = *v450;
    uint32_t const v452 = v448 + v451;
    uint32_t const v453 = 20;
    uint32_t * const v454 = &(*v370)[v453];
    uint32_t const v455 = *v454;
    uint32_t const v456 = v452 + v455;
    uint32_t const v457 = 21;
    uint32_t * const v458 = &(*v370)[v457];
    uint32_t const v459 = *v458;
    uint32_t const v460 = v456 + v459;
    uint32_t const v461 = 22;
    uint32_t * const v462 = &(*v370)[v461];
    uint32_t const v463 = *v462;
    uint32_t const v464 = v460 + v463;
    uint32_t const v465 = 23;
    uint32_t * const v466 = &(*v370)[v465];
    uint32_t const v467 = *v466;
    uint32_t const v468 = v464 + v467;
    uint32_t const v469 = 24;
    uint32_t * const v470 = &(*v370)[v469];
    uint32_t const v471 = *v470;
    uint32_t const v472 = v468 + v471;
    uint32_t const v473 = 25;
    uint32_t * const v474 = &(*v370)[v473];
    uint32_t const v475 = *v474;
    uint32_t const v476 = v472 + v475;
    uint32_t const v477 = 26;
    uint32_t * const v478 = &(*v370)[v477];
    uint32_t const v479 = *v478;
    uint32_t const v480 = v476 + v479;
    uint32_t const v481 = 27;
    uint32_t * const v482 = &(*v370)[v481];
    uint32_t const v483 = *v482;
    uint32_t const v484 = v480 + v483;
    uint32_t const v485 = 28;
    uint32_t * const v486 = &(*v370)[v485];
    uint32_t const v487 = *v486;
    uint32_t const v488 = v484 + v487;
    uint32_t const v489 = 29;
    uint32_t * const v490 = &(*v370)[v489];
    uint32_t const v491 = *v490;
    uint32_t const v492 = v488 + v491;
    uint32_t const v493 = 30;
    uint32_t * const v494 = &(*v370)[v493];
    uint32_t const v495 = *v494;
    uint32_t const v496 = v492 + v495;
    uint32_t const v497 = 31;
    uint32_t * const v498 = &(*v370)[v497];
    uint32_t const v499 = *v498;
    uint32_t const v500 = v496 + v499;
    uint32_t const v501 = v14 - v500;
    uint32_t const v502 = *v344;
    uint32_t v503_store;
    uint32_t * v503 = &v503_store;
    *v503 = v502;
    uint32_t v504_store;
    uint32_t * v504 = &v504_store;
    *v504 = v42;
    while([&]{
      uint32_t const v505 = *v504;
      bool const v506 = v505 < v358;
      return v506;
    }()) {
      uint32_t const v507 = *v503;
      uint32_t const v508 = *v504;
      uint32_t const v509 = __shfl_up_sync(__activemask(), v507, v508);
      uint32_t const v510 = v507 + v509;
      uint32_t const v511 = v39 % v357;
      bool const v512 = v511 >= v508;
      if(v512) {
        *v503 = v510;
      }
      uint32_t const v513 = 2;
      uint32_t const v514 = v508 * v513;
      *v504 = v514;
    }
    uint32_t const v515 = *v503;
    uint32_t const v516 = __shfl_up_sync(__activemask(), v515, v42);
    uint32_t const v517 = v39 % v357;
    bool const v518 = v517 == v40;
    uint32_t const v519 = v518 ? v40 : v516;
    uint32_t const v520 = *v344;
    uint32_t v521_store;
    uint32_t * v521 = &v521_store;
    *v521 = v520;
    uint32_t v522_store;
    uint32_t * v522 = &v522_store;
    *v522 = v42;
    while([&]{
      uint32_t const v523 = *v522;
      bool const v524 = v523 < v358;
      return v524;
    }()) {
      uint32_t const v525 = *v521;
      uint32_t const v526 = *v522;
      uint32_t const v527 = __shfl_xor_sync(__activemask(), v525, v526);
      uint32_t const v528 = v525 + v527;
      *v521 = v528;
      uint32_t const v529 = 2;
      uint32_t const v530 = v526 * v529;
      *v522 = v530;
    }
    uint32_t const v531 = *v521;
    array<uint32_t, 32> * const v532 = reinterpret_cast<array<uint32_t, 32> *>(&v9[8712]);
    __syncthreads();
    if(v373) {
      uint32_t const v533 = v39 / v371;
      uint32_t const v534 = uint32_t(v533);
      uint32_t * const v535 = &(*v532)[v534];
      *v535 = v531;
    }
    __syncthreads();
    uint32_t v536_store;
    uint32_t * v536 = &v536_store;
    *v536 = v519;
    uint32_t const v537 = v39 / v371;
    uint32_t const v538 = uint32_t(v537);
    for(uint32_t v539 = v10; v539 < v538; v539 += v46) {
      uint32_t * const v540 = &(*v532)[v539];
      uint32_t const v541 = *v540;
      uint32_t const v542 = *v536;
      uint32_t const v543 = v542 + v541;
      *v536 = v543;
    }
    uint32_t v544_store;
    uint32_t * v544 = &v544_store;
    uint32_t const v545 = *v536;
    *v544 = v545;
    uint32_t v546_store;
    uint32_t * v546 = &v546_store;
    *v546 = v40;
    uint32_t v547_store;
    uint32_t * v547 = &v547_store;
    *v547 = v40;
    for(uint32_t v548 = v50; v548 < v52; v548 += v46) {
      uint32_t const v549 = v37 + v548;
      uint32_t * const v550 = &v5[v549];
      uint32_t const v551 = *v550;
      uint32_t const v552 = *v86;
      bool const v553 = v551 > v552;
      bool v554_store;
      bool * v554 = &v554_store;
      *v554 = v553;
      uint32_t const v555 = *v86;
      bool const v556 = v551 == v555;
      if(v556) {
        uint32_t const v557 = *v544;
        bool const v558 = v557 < v501;
        *v554 = v558;
        uint32_t const v559 = v557 + v42;
        *v544 = v559;
      }
      bool const v560 = *v554;
      uint32_t const v561 = uint32_t(v560);
      *v550 = v561;
      bool const v562 = v548 >= v35;
      bool const v563 = v562 && v560;
      if(v563) {
        uint32_t const v564 = *v546;
        uint32_t const v565 = v564 + v42;
        *v546 = v565;
      }
      else {
        bool const v566 = v548 < v35;
        bool const v567 = !v560;
        bool const v568 = v566 && v567;
        if(v568) {
          uint32_t const v569 = *v547;
          uint32_t const v570 = v569 + v42;
          *v547 = v570;
        }
      }
    }
    uint32_t const v571 = *v546;
    uint32_t v572_store;
    uint32_t * v572 = &v572_store;
    *v572 = v571;
    uint32_t v573_store;
    uint32_t * v573 = &v573_store;
    *v573 = v42;
    while([&]{
      uint32_t const v574 = *v573;
      bool const v575 = v574 < v358;
      return v575;
    }()) {
      uint32_t const v576 = *v572;
      uint32_t const v577 = *v573;
      uint32_t const v578 = __shfl_up_sync(__activemask(), v576, v577);
      uint32_t const v579 = v576 + v578;
      bool const v580 = v517 >= v577;
      if(v580) {
        *v572 = v579;
      }
      uint32_t const v581 = 2;
      uint32_t const v582 = v577 * v581;
      *v573 = v582;
    }
    uint32_t const v583 = *v572;
    uint32_t const v584 = __shfl_up_sync(__activemask(), v583, v42);
    uint32_t const v585 = v518 ? v40 : v584;
    uint32_t const v586 = *v546;
    uint32_t v587_store;
    uint32_t * v587 = &v587_store;
    *v587 = v586;
    uint32_t v588_store;
    uint32_t * v588 = &v588_store;
    *v588 = v42;
    while([&]{
      uint32_t const v589 = *v588;
      bool const v590 = v589 < v358;
      return v590;
    }()) {
      uint32_t const v591 = *v587;
      uint32_t const v592 = *v588;
      uint32_t const v593 = __shfl_xor_sync(__activemask(), v591, v592);
      uint32_t const v594 = v591 + v593;
      *v587 = v594;
      uint32_t const v595 = 2;
      uint32_t const v596 = v592 * v595;
      *v588 = v596;
    }
    uint32_t const v597 = *v587;
    array<uint32_t, 32> * const v598 = reinterpret_cast<array<uint32_t, 32> *>(&v9[8840]);
    __syncthreads();
    if(v373) {
      uint32_t * const v599 = &(*v598)[v538];
      *v599 = v597;
    }
    __syncthreads();
    uint32_t v600_store;
    uint32_t * v600 = &v600_store;
    *v600 = v585;
    for(uint32_t v601 = v10; v601 < v538; v601 += v46) {
      uint32_t * const v602 = &(*v598)[v601];
      uint32_t const v603 = *v602;
      uint32_t const v604 = *v600;
      uint32_t const v605 = v604 + v603;
      *v600 = v605;
    }
    uint32_t const v606 = *v600;
    uint32_t const v607 = uint32_t(v606);
    uint32_t const v608 = v38 + v607;
    uint32_t v609_store;
    uint32_t * v609 = &v609_store;
    *v609 = v608;
    uint32_t const v610 = *v547;
    uint32_t v611_store;
    uint32_t * v611 = &v611_store;
    *v611 = v610;
    uint32_t v612_store;
    uint32_t * v612 = &v612_store;
    *v612 = v42;
    while([&]{
      uint32_t const v613 = *v612;
      bool const v614 = v613 < v358;
      return v614;
    }()) {
      uint32_t const v615 = *v611;
      uint32_t const v616 = *v612;
      uint32_t const v617 = __shfl_up_sync(__activemask(), v615, v616);
      uint32_t const v618 = v615 + v617;
      bool const v619 = v517 >= v616;
      if(v619) {
        *v611 = v618;
      }
      uint32_t const v620 = 2;
      uint32_t const v621 = v616 * v620;
      *v612 = v621;
    }
    uint32_t const v622 = *v611;
    uint32_t const v623 = __shfl_up_sync(__activemask(), v622, v42);
    uint32_t const v624 = v518 ? v40 : v623;
    uint32_t const v625 = *v547;
    uint32_t v626_store;
    uint32_t * v626 = &v626_store;
    *v626 = v625;
    uint32_t v627_store;
    uint32_t * v627 = &v627_store;
    *v627 = v42;
    while([&]{
      uint32_t const v628 = *v627;
      bool const v629 = v628 < v358;
      return v629;
    }()) {
      uint32_t const v630 = *v626;
      uint32_t const v631 = *v627;
      uint32_t const v632 = __shfl_xor_sync(__activemask(), v630, v631);
      uint32_t const v633 = v630 + v632;
      *v626 = v633;
      uint32_t const v634 = 2;
      uint32_t const v635 = v631 * v634;
      *v627 = v635;
    }
    uint32_t const v636 = *v626;
    array<uint32_t, 32> * const v637 = reinterpret_cast<array<uint32_t, 32> *>(&v9[8968]);
    __syncthreads();
    if(v373) {
      uint32_t * const v638 = &(*v637)[v538];
      *v638 = v636;
    }
    __syncthreads();
    uint32_t v639_store;
    uint32_t * v639 = &v639_store;
    *v639 = v624;
    for(uint32_t v640 = v10; v640 < v538; v640 += v46) {
      uint32_t * const v641 = &(*v637)[v640];
      uint32_t const v642 = *v641;
      uint32_t const v643 = *v639;
      uint32_t const v644 = v643 + v642;
      *v639 = v644;
    }
    uint32_t const v645 = *v639;
    uint32_t const v646 = uint32_t(v645);
    uint32_t const v647 = v38 + v646;
    uint32_t v648_store;
    uint32_t * v648 = &v648_store;
    *v648 = v647;
    uint32_t const v649 = max(v50, v35);
    for(uint32_t v650 = v649; v650 < v52; v650 += v46) {
      uint32_t const v651 = v37 + v650;
      uint32_t * const v652 = &v5[v651];
      uint32_t const v653 = *v652;
      bool const v654 = v653 == v42;
      if(v654) {
        uint32_t const v655 = v650 - v35;
        uint32_t const v656 = uint32_t(v655);
        uint32_t const v657 = *v609;
        uint32_t * const v658 = &v6[v657];
        *v658 = v656;
        uint32_t const v659 = v657 + v46;
        *v609 = v659;
      }
    }
    __threadfence();
    __syncthreads();
    __syncthreads();
    uint32_t const v660 = min(v52, v35);
    for(uint32_t v661 = v50; v661 < v660; v661 += v46) {
      uint32_t const v662 = 4294967295;
      uint32_t v663_store;
      uint32_t * v663 = &v663_store;
      *v663 = v662;
      uint32_t const v664 = v37 + v661;
      uint32_t * const v665 = &v5[v664];
      uint32_t const v666 = *v665;
      bool const v667 = v666 == v40;
      if(v667) {
        uint32_t const v668 = *v648;
        uint32_t * const v669 = &v6[v668];
        uint32_t const v670 = *v669;
        uint32_t const v671 = uint32_t(v670);
        uint32_t const v672 = v668 + v46;
        *v648 = v672;
        uint32_t const v673 = v33 * v17;
        uint32_t const v674 = v16 + v673;
        uint32_t const v675 = v674 + v661;
        uint32_t const* const v676 = &v2[v675];
        uint32_t const v677 = *v676;
        bool const v678 = v677 != v662;
        if(v678) {
          uint32_t const v679 = uint32_t(v677);
          uint32_t const v680 = 64;
          uint32_t const v681 = v679 / v680;
          uint32_t const v682 = v18 + v681;
          uint32_t const* const v683 = &v4[v682];
          uint32_t const v684 = *v683;
          uint32_t const v685 = uint32_t(v684);
          uint32_t const v686 = v685 * v11;
          uint32_t const v687 = v686 + v33;
          uint32_t const v688 = v687 * v680;
          uint32_t const v689 = v679 % v680;
          uint32_t const v690 = v688 + v689;
          uint32_t * const v691 = &v3[v690];
          *v691 = v662;
        }
        uint32_t const v692 = v33 * v12;
        uint32_t const v693 = v692 + v671;
        float const* const v694 = &v0[v693];
        float const v695 = *v694;
        uint32_t const v696 = v15 + v38;
        uint32_t const v697 = v696 + v661;
        float * const v698 = &v1[v697];
        *v698 = v695;
        uint32_t const v699 = v13 + v671;
        uint32_t const v700 = uint32_t(v699);
        *v663 = v700;
      }
      uint32_t const v701 = v38 + v661;
      uint32_t * const v702 = &v7[v701];
      uint32_t const v703 = *v663;
      *v702 = v703;
    }
  }
  return;
}
