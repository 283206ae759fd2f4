// A cube of 64 x 1 x 1 units, 0 bytes of shared memory.
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
struct info_st {
  uint32_t scalars_usize[6];
  float scalars_f32[2];
  uint32_t static_meta[4];
};
extern "C" __global__ void __launch_bounds__(64)  attention_prefill(__nv_bfloat16 const* const __restrict__ v0, __nv_bfloat16 const* const __restrict__ v1, __nv_bfloat16 const* const __restrict__ v2, __nv_bfloat16 * const __restrict__ v3, __grid_constant__ info_st const info_v4) {
  uint32_t const v5 = 0;
  uint32_t const v6 = info_v4.scalars_usize[0];
  uint32_t const v7 = info_v4.scalars_usize[1];
  uint32_t const v8 = info_v4.scalars_usize[2];
  uint32_t const v9 = info_v4.scalars_usize[3];
  uint32_t const v10 = info_v4.scalars_usize[4];
  uint32_t const v11 = info_v4.scalars_usize[5];
  float const v12 = info_v4.scalars_f32[0];
  uint32_t const v13 = 1;
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
  uint32_t const v29 = 64;
  uint32_t const v30 = v28 * v29;
  uint32_t const v31 = threadIdx.x;
  uint32_t const v32 = uint32_t(v31);
  uint32_t const v33 = v30 + v32;
  uint32_t const v34 = v33 % v8;
  uint32_t const v35 = v6 + v13;
  uint32_t const v36 = v35 - v13;
  uint32_t const v37 = v33 / v8;
  bool const v38 = v37 < v36;
  if(v38) {
    uint32_t const v39 = v36 - v13;
    uint32_t const v40 = v39 - v37;
    uint32_t const v41 = v34 / v9;
    uint32_t const v42 = v41 * v11;
    uint32_t const v43 = v10 + v42;
    uint32_t const v44 = 128;
    uint32_t const v45 = v43 * v44;
    array<float, 128> v46_store = {};
    array<float, 128> * v46 = &v46_store;
    array<float, 128> v47_store = {};
    array<float, 128> * v47 = &v47_store;
    array<float, 1> v48_store = {};
    array<float, 1> * v48 = &v48_store;
    array<float, 1> v49_store = {};
    array<float, 1> * v49 = &v49_store;
    array<float, 1> v50_store = {};
    array<float, 1> * v50 = &v50_store;
    array<float, 16> v51_store = {};
    array<float, 16> * v51 = &v51_store;
    uint32_t const v52 = 16;
    float const v53 = 0;
    uint32_t const v54 = v6 - v13;
    uint32_t const v55 = min(v40, v54);
    uint32_t const v56 = v7 + v55;
    float const v57 = float(v56);
    float * const v58 = &(*v48)[v5];
    *v58 = v57;
    float const v59 = -1.000000020e+30;
    float * const v60 = &(*v49)[v5];
    *v60 = v59;
    float * const v61 = &(*v50)[v5];
    *v61 = v53;
    for(uint32_t v62 = v5; v62 < v44; v62 += v13) {
      uint32_t const v63 = v55 * v8;
      uint32_t const v64 = v63 + v34;
      uint32_t const v65 = v64 * v44;
      uint32_t const v66 = v65 + v62;
      __nv_bfloat16 const* const v67 = &v0[v66];
      __nv_bfloat16 const v68 = *v67;
      float const v69 = float(v68);
      float const v70 = v69 * v12;
      float * const v71 = &(*v46)[v62];
      *v71 = v70;
      float * const v72 = &(*v47)[v62];
      *v72 = v53;
    }
    uint32_t const v73 = v40 + v13;
    uint32_t const v74 = min(v73, v6);
    uint32_t const v75 = v7 + v74;
    uint32_t const v76 = v75 + v52;
    uint32_t const v77 = v76 - v13;
    uint32_t const v78 = v77 / v52;
    for(uint32_t v79 = v5; v79 < v78; v79 += v13) {
      uint32_t const v80 = v79 * v52;
      uint32_t const v81 = v75 - v80;
      uint32_t const v82 = min(v52, v81);
      uint32_t const v83 = 4;
      uint32_t const v84 = v82 / v83;
      for(uint32_t v85 = v5; v85 < v84; v85 += v13) {
        uint32_t const v86 = v85 * v83;
        uint32_t const v87 = v80 + v86;
        uint32_t const v88 = v87 * v44;
        uint32_t const v89 = v45 + v88;
        array<float, 4> v90_store = {};
        array<float, 4> * v90 = &v90_store;
        float * const v91 = &(*v90)[v5];
        *v91 = v53;
        float * const v92 = &(*v90)[v13];
        *v92 = v53;
        uint32_t const v93 = 2;
        float * const v94 = &(*v90)[v93];
        *v94 = v53;
        uint32_t const v95 = 3;
        float * const v96 = &(*v90)[v95];
        *v96 = v53;
        for(uint32_t v97 = v5; v97 < v44; v97 += v13) {
          uint32_t const v98 = v89 + v97;
          __nv_bfloat16 const* const v99 = &v1[v98];
          __nv_bfloat16 const v100 = *v99;
          float const v101 = float(v100);
          float * const v102 = &(*v46)[v97];
          float const v103 = *v102;
          float const v104 = *v91;
          float const v105 = fma(v103, v101, v104);
          *v91 = v105;
          uint32_t const v106 = v98 + v44;
          __nv_bfloat16 const* const v107 = &v1[v106];
          __nv_bfloat16 const v108 = *v107;
          float const v109 = float(v108);
          float const v110 = *v92;
          float const v111 = fma(v103, v109, v110);
          *v92 = v111;
          uint32_t const v112 = 256;
          uint32_t const v113 = v98 + v112;
          __nv_bfloat16 const* const v114 = &v1[v113];
          __nv_bfloat16 const v115 = *v114;
          float const v116 = float(v115);
          float const v117 = *v94;
          float const v118 = fma(v103, v116, v117);
          *v94 = v118;
          uint32_t const v119 = 384;
          uint32_t const v120 = v98 + v119;
          __nv_bfloat16 const* const v121 = &v1[v120];
          __nv_bfloat16 const v122 = *v121;
          float const v123 = float(v122);
          float const v124 = *v96;
          float const v125 = fma(v103, v123, v124);
          *v96 = v125;
        }
        float const v126 = *v91;
        float * const v127 = &(*v51)[v86];
        *v127 = v126;
        float const v128 = *v92;
        uint32_t const v129 = v86 + v13;
        float * const v130 = &(*v51)[v129];
        *v130 = v128;
        float const v131 = *v94;
        uint32_t const v132 = v86 + v93;
        float * const v133 = &(*v51)[v132];
        *v133 = v131;
        float const v134 = *v96;
        uint32_t const v135 = v86 + v95;
        float * const v136 = &(*v51)[v135];
        *v136 = v134;
      }
      uint32_t const v137 = v84 * v83;
      for(uint32_t v138 = v137; v138 < v82; v138 += v13) {
        uint32_t const v139 = v80 + v138;
        uint32_t const v140 = v139 * v44;
        uint32_t const v141 = v45 + v140;
        array<float, 1> v142_store = {};
        array<float, 1> * v142 = &v142_store;
        float * const v143 = &(*v142)[v5];
        *v143 = v53;
        for(uint32_t v144 = v5; v144 < v44; v144 += v13) {
          uint32_t const v145 = v141 + v144;
          __nv_bfloat16 const* const v146 = &v1[v145];
          __nv_bfloat16 const v147 = *v146;
          float const v148 = float(v147);
          float * const v149 = &(*v46)[v144];
          float const v150 = *v149;
          float const v151 = *v143;
          float const v152 = fma(v150, v148, v151);
          *v143 = v152;
        }
        float const v153 = *v143;
        float * const v154 = &(*v51)[v138];
        *v154 = v153;
      }
      uint32_t const v155 = v80 + v82;
      uint32_t const v156 = v7 + v40;
      uint32_t const v157 = v156 + v13;
      bool const v158 = v155 > v157;
      if(v158) {
        for(uint32_t v159 = v5; v159 < v82; v159 += v13) {
          uint32_t const v160 = v80 + v159;
          float const v161 = float(v160);
          float const v162 = *v58;
          float const v163 = v162 - v161;
          float const v164 = min(v163, v53);
          float const v165 = 1.000000020e+30;
          float * const v166 = &(*v51)[v159];
          float const v167 = *v166;
          float const v168 = fma(v164, v165, v167);
          *v166 = v168;
        }
      }
      float const v169 = *v60;
      float v170_store;
      float * v170 = &v170_store;
      *v170 = v169;
      for(uint32_t v171 = v5; v171 < v82; v171 += v13) {
        float * const v172 = &(*v51)[v171];
        float const v173 = *v172;
        float const v174 = *v170;
        float const v175 = max(v174, v173);
        *v170 = v175;
      }
      float const v176 = *v60;
      float const v177 = *v170;
      float const v178 = v176 - v177;
      float const v179 = exp(v178);
      float v180_store;
      float * v180 = &v180_store;
      *v180 = v53;
      for(uint32_t v181 = v5; v181 < v82; v181 += v13) {
        float * const v182 = &(*v51)[v181];
        float const v183 = *v182;
        float const v184 = *v170;
        float const v185 = v183 - v184;
        float const v186 = exp(v185);
        *v182 = v186;
        float const v187 = *v180;
        float const v188 = v187 + v186;
        *v180 = v188;
      }
      float const v189 = *v61;
      float const v190 = *v180;
      float const v191 = fma(v189, v179, v190);
      *v61 = v191;
      float const v192 = *v170;
      *v60 = v192;
      for(uint32_t v193 = v5; v193 < v44; v193 += v13) {
        float * const v194 = &(*v47)[v193];
        float const v195 = *v194;
        float const v196 = v195 * v179;
        *v194 = v196;
      }
      uint32_t const v197 = 32;
      for(uint32_t v198 = v5; v198 < v197; v198 += v13) {
        uint32_t const v199 = v198 * v83;
        array<float, 4> v200_store = {};
        array<float, 4> * v200 = &v200_store;
        float * const v201 = &(*v47)[v199];
        float const v202 = *v201;
        float * const v203 = &(*v200)[v5];
        *v203 = v202;
        uint32_t const v204 = v199 + v13;
        float * const v205 = &(*v47)[v204];
        float const v206 = *v205;
        float * const v207 = &(*v200)[v13];
        *v207 = v206;
        uint32_t const v208 = 2;
        uint32_t const v209 = v199 + v208;
        float * const v210 = &(*v47)[v209];
        float const v211 = *v210;
        float * const v212 = &(*v200)[v208];
        *v212 = v211;
        uint32_t const v213 = 3;
        uint32_t const v214 = v199 + v213;
        float * const v215 = &(*v47)[v214];
        float const v216 = *v215;
        float * const v217 = &(*v200)[v213];
        *v217 = v216;
        for(uint32_t v218 = v5; v218 < v82; v218 += v13) {
          uint32_t const v219 = v80 + v218;
          uint32_t const v220 = v219 * v44;
          uint32_t const v221 = v45 + v220;
          uint32_t const v222 = v221 + v199;
          __nv_bfloat16 const* const v223 = &v2[v222];
          __nv_bfloat16 const v224 = *v223;
          float const v225 = float(v224);
          float * const v226 = &(*v51)[v218];
          float const v227 = *v226;
          float const v228 = *v203;
          float const v229 = fma(v227, v225, v228);
          *v203 = v229;
          uint32_t const v230 = v222 + v13;
          __nv_bfloat16 const* const v231 = &v2[v230];
          __nv_bfloat16 const v232 = *v231;
          float const v233 = float(v232);
          float const v234 = *v207;
          float const v235 = fma(v227, v233, v234);
          *v207 = v235;
          uint32_t const v236 = v222 + v208;
          __nv_bfloat16 const* const v237 = &v2[v236];
          __nv_bfloat16 const v238 = *v237;
          float const v239 = float(v238);
          float const v240 = *v212;
          float const v241 = fma(v227, v239, v240);
          *v212 = v241;
          uint32_t const v242 = v222 + v213;
          __nv_bfloat16 const* const v243 = &v2[v242];
          __nv_bfloat16 const v244 = *v243;
          float const v245 = float(v244);
          float const v246 = *v217;
          float const v247 = fma(v227, v245, v246);
          *v217 = v247;
        }
        float const v248 = *v203;
        *v201 = v248;
        float const v249 = *v207;
        *v205 = v249;
        float const v250 = *v212;
        *v210 = v250;
        float const v251 = *v217;
        *v215 = v251;
      }
    }
    for(uint32_t v252 = v5; v252 < v44; v252 += v13) {
      float * const v253 = &(*v47)[v252];
      float const v254 = *v253;
      float const v255 = *v61;
      float const v256 = v254 / v255;
      bool const v257 = v40 < v6;
      if(v257) {
        __nv_bfloat16 const v258 = __nv_bfloat16(v256);
        uint32_t const v259 = v40 * v8;
        uint32_t const v260 = v259 + v34;
        uint32_t const v261 = v260 * v44;
        uint32_t const v262 = v261 + v252;
        __nv_bfloat16 * const v263 = &v3[v262];
        *v263 = v258;
      }
    }
  }
  return;
}
