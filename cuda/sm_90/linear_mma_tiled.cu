// A cube of 32 x 4 x 1 units, 65536 bytes of shared memory.
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
struct alignas(128) float_32 { float i_0; float i_1; float i_2; float i_3; float i_4; float i_5; float i_6; float i_7; float i_8; float i_9; float i_10; float i_11; float i_12; float i_13; float i_14; float i_15; float i_16; float i_17; float i_18; float i_19; float i_20; float i_21; float i_22; float i_23; float i_24; float i_25; float i_26; float i_27; float i_28; float i_29; float i_30; float i_31; };
struct alignas(16) float_4 { float i_0; float i_1; float i_2; float i_3; };
struct alignas(16) uint32_t_4 { uint32_t i_0; uint32_t i_1; uint32_t i_2; uint32_t i_3; };
struct info_st {
  uint32_t scalars_usize[4];
  uint32_t static_meta[8];
};
extern "C" __global__ void __launch_bounds__(128)  linear_mma(uint32_t_4 * const __restrict__ v0, uint32_t_4 * const __restrict__ v1, __nv_bfloat16 * const __restrict__ v2, __nv_bfloat16 * const __restrict__ v3, __nv_bfloat16 * const __restrict__ v4, float_4 * const __restrict__ v5, uint32_t * const __restrict__ v6, __grid_constant__ info_st const info_v7) {
  extern __shared__ __align__(1024) char v8[];
  uint32_t const v9 = 0;
  uint32_t const v10 = info_v7.scalars_usize[0];
  uint32_t const v11 = info_v7.scalars_usize[1];
  uint32_t const v12 = info_v7.scalars_usize[2];
  uint32_t const v13 = threadIdx.x;
  uint32_t const v14 = 4;
  uint32_t const v15 = v13 / v14;
  uint32_t const v16 = uint32_t(v15);
  uint32_t const v17 = v13 % v14;
  uint32_t const v18 = uint32_t(v17);
  uint32_t const v19 = threadIdx.y;
  uint32_t const v20 = uint32_t(v19);
  uint32_t const v21 = 32;
  uint32_t const v22 = v20 * v21;
  uint32_t const v23 = uint32_t(v13);
  uint32_t const v24 = v22 + v23;
  uint32_t const v25 = blockIdx.x;
  uint32_t const v26 = uint32_t(v25);
  uint32_t const v27 = blockIdx.y;
  uint32_t const v28 = uint32_t(v27);
  uint32_t const v29 = 64;
  uint32_t const v30 = v28 * v29;
  uint32_t const v31 = 1;
  uint32_t const v32 = v12 + v31;
  uint32_t const v33 = v32 - v31;
  uint32_t const v34 = blockIdx.z;
  uint32_t const v35 = uint32_t(v34);
  uint32_t const v36 = v35 * v33;
  uint32_t const v37 = min(v36, v12);
  uint32_t const v38 = v12 - v37;
  uint32_t const v39 = min(v33, v38);
  array<uint32_t_4, 4096> * const v40 = reinterpret_cast<array<uint32_t_4, 4096> *>(&v8[0]);
  uint32_t const v41 = 8;
  uint32_t const v42 = v24 % v41;
  uint32_t const v43 = v24 / v41;
  array<uint32_t, 4> v44_store = {};
  array<uint32_t, 4> * v44 = &v44_store;
  uint32_t const v45 = 4;
  uint32_t const v46 = v26 * v29;
  uint32_t const v47 = v46 + v43;
  uint32_t const v48 = v11 - v31;
  uint32_t const v49 = min(v47, v48);
  uint32_t const v50 = v49 * v12;
  uint32_t const v51 = v50 + v37;
  uint32_t const v52 = v51 * v41;
  uint32_t const v53 = v52 + v42;
  uint32_t * const v54 = &(*v44)[v9];
  *v54 = v53;
  uint32_t const v55 = 16;
  uint32_t const v56 = v43 + v55;
  uint32_t const v57 = v46 + v56;
  uint32_t const v58 = min(v57, v48);
  uint32_t const v59 = v58 * v12;
  uint32_t const v60 = v59 + v37;
  uint32_t const v61 = v60 * v41;
  uint32_t const v62 = v61 + v42;
  uint32_t * const v63 = &(*v44)[v31];
  *v63 = v62;
  uint32_t const v64 = v43 + v21;
  uint32_t const v65 = v46 + v64;
  uint32_t const v66 = min(v65, v48);
  uint32_t const v67 = v66 * v12;
  uint32_t const v68 = v67 + v37;
  uint32_t const v69 = v68 * v41;
  uint32_t const v70 = v69 + v42;
  uint32_t const v71 = 2;
  uint32_t * const v72 = &(*v44)[v71];
  *v72 = v70;
  uint32_t const v73 = 48;
  uint32_t const v74 = v43 + v73;
  uint32_t const v75 = v46 + v74;
  uint32_t const v76 = min(v75, v48);
  uint32_t const v77 = v76 * v12;
  uint32_t const v78 = v77 + v37;
  uint32_t const v79 = v78 * v41;
  uint32_t const v80 = v79 + v42;
  uint32_t const v81 = 3;
  uint32_t * const v82 = &(*v44)[v81];
  *v82 = v80;
  array<uint32_t, 4> v83_store = {};
  array<uint32_t, 4> * v83 = &v83_store;
  uint32_t const v84 = v30 + v43;
  uint32_t const v85 = v10 - v31;
  uint32_t const v86 = min(v84, v85);
  uint32_t const v87 = v86 * v12;
  uint32_t const v88 = v87 + v37;
  uint32_t const v89 = v88 * v41;
  uint32_t const v90 = v89 + v42;
  uint32_t * const v91 = &(*v83)[v9];
  *v91 = v90;
  uint32_t const v92 = v84 + v55;
  uint32_t const v93 = min(v92, v85);
  uint32_t const v94 = v93 * v12;
  uint32_t const v95 = v94 + v37;
  uint32_t const v96 = v95 * v41;
  uint32_t const v97 = v96 + v42;
  uint32_t * const v98 = &(*v83)[v31];
  *v98 = v97;
  uint32_t const v99 = v84 + v21;
  uint32_t const v100 = min(v99, v85);
  uint32_t const v101 = v100 * v12;
  uint32_t const v102 = v101 + v37;
  uint32_t const v103 = v102 * v41;
  uint32_t const v104 = v103 + v42;
  uint32_t * const v105 = &(*v83)[v71];
  *v105 = v104;
  uint32_t const v106 = v84 + v73;
  uint32_t const v107 = min(v106, v85);
  uint32_t const v108 = v107 * v12;
  uint32_t const v109 = v108 + v37;
  uint32_t const v110 = v109 * v41;
  uint32_t const v111 = v110 + v42;
  uint32_t * const v112 = &(*v83)[v81];
  *v112 = v111;
  bool const v113 = v9 < v39;
  if(v113) {
    uint32_t const v114 = *v54;
    uint32_t const v115 = v43 * v41;
    uint32_t const v116 = 7;
    uint32_t const v117 = v43 & v116;
    uint32_t const v118 = v42 ^ v117;
    uint32_t const v119 = v115 + v118;
    uint32_t_4 * const v120 = &v1[v114];
    uint32_t_4 * const v121 = &(*v40)[v119];
    uint32_t const v122 = __cvta_generic_to_shared(v121);
    asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v122), "l"(v120) : "memory");
    uint32_t const v123 = *v63;
    uint32_t const v124 = v56 * v41;
    uint32_t const v125 = v56 & v116;
    uint32_t const v126 = v42 ^ v125;
    uint32_t const v127 = v124 + v126;
    uint32_t_4 * const v128 = &v1[v123];
    uint32_t_4 * const v129 = &(*v40)[v127];
    uint32_t const v130 = __cvta_generic_to_shared(v129);
    asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v130), "l"(v128) : "memory");
    uint32_t const v131 = *v72;
    uint32_t const v132 = v64 * v41;
    uint32_t const v133 = v64 & v116;
    uint32_t const v134 = v42 ^ v133;
    uint32_t const v135 = v132 + v134;
    uint32_t_4 * const v136 = &v1[v131];
    uint32_t_4 * const v137 = &(*v40)[v135];
    uint32_t const v138 = __cvta_generic_to_shared(v137);
    asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v138), "l"(v136) : "memory");
    uint32_t const v139 = *v82;
    uint32_t const v140 = v74 * v41;
    uint32_t const v141 = v74 & v116;
    uint32_t const v142 = v42 ^ v141;
    uint32_t const v143 = v140 + v142;
    uint32_t_4 * const v144 = &v1[v139];
    uint32_t_4 * const v145 = &(*v40)[v143];
    uint32_t const v146 = __cvta_generic_to_shared(v145);
    asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v146), "l"(v144) : "memory");
    bool const v147 = v43 < v29;
    if(v147) {
      uint32_t const v148 = *v91;
      uint32_t const v149 = v29 + v43;
      uint32_t const v150 = v149 * v41;
      uint32_t const v151 = v149 & v116;
      uint32_t const v152 = v42 ^ v151;
      uint32_t const v153 = v150 + v152;
      uint32_t_4 * const v154 = &v0[v148];
      uint32_t_4 * const v155 = &(*v40)[v153];
      uint32_t const v156 = __cvta_generic_to_shared(v155);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v156), "l"(v154) : "memory");}
    bool const v157 = v56 < v29;
    if(v157) {
      uint32_t const v158 = *v98;
      uint32_t const v159 = 80;
      uint32_t const v160 = v159 + v43;
      uint32_t const v161 = v160 * v41;
      uint32_t const v162 = v160 & v116;
      uint32_t const v163 = v42 ^ v162;
      uint32_t const v164 = v161 + v163;
      uint32_t_4 * const v165 = &v0[v158];
      uint32_t_4 * const v166 = &(*v40)[v164];
      uint32_t const v167 = __cvta_generic_to_shared(v166);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v167), "l"(v165) : "memory");}
    bool const v168 = v64 < v29;
    if(v168) {
      uint32_t const v169 = *v105;
      uint32_t const v170 = 96;
      uint32_t const v171 = v170 + v43;
      uint32_t const v172 = v171 * v41;
      uint32_t const v173 = v171 & v116;
      uint32_t const v174 = v42 ^ v173;
      uint32_t const v175 = v172 + v174;
      uint32_t_4 * const v176 = &v0[v169];
      uint32_t_4 * const v177 = &(*v40)[v175];
      uint32_t const v178 = __cvta_generic_to_shared(v177);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v178), "l"(v176) : "memory");}
    bool const v179 = v74 < v29;
    if(v179) {
      uint32_t const v180 = *v112;
      uint32_t const v181 = 112;
      uint32_t const v182 = v181 + v43;
      uint32_t const v183 = v182 * v41;
      uint32_t const v184 = v182 & v116;
      uint32_t const v185 = v42 ^ v184;
      uint32_t const v186 = v183 + v185;
      uint32_t_4 * const v187 = &v0[v180];
      uint32_t_4 * const v188 = &(*v40)[v186];
      uint32_t const v189 = __cvta_generic_to_shared(v188);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v189), "l"(v187) : "memory");}
  }
  asm volatile("cp.async.commit_group;" :  :  : "memory");
  bool const v190 = v31 < v39;
  if(v190) {
    uint32_t const v191 = 1024;
    uint32_t const v192 = *v54;
    uint32_t const v193 = v192 + v41;
    uint32_t const v194 = v43 * v41;
    uint32_t const v195 = 7;
    uint32_t const v196 = v43 & v195;
    uint32_t const v197 = v42 ^ v196;
    uint32_t const v198 = v194 + v197;
    uint32_t const v199 = v191 + v198;
    uint32_t_4 * const v200 = &v1[v193];
    uint32_t_4 * const v201 = &(*v40)[v199];
    uint32_t const v202 = __cvta_generic_to_shared(v201);
    asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v202), "l"(v200) : "memory");
    uint32_t const v203 = *v63;
    uint32_t const v204 = v203 + v41;
    uint32_t const v205 = v56 * v41;
    uint32_t const v206 = v56 & v195;
    uint32_t const v207 = v42 ^ v206;
    uint32_t const v208 = v205 + v207;
    uint32_t const v209 = v191 + v208;
    uint32_t_4 * const v210 = &v1[v204];
    uint32_t_4 * const v211 = &(*v40)[v209];
    uint32_t const v212 = __cvta_generic_to_shared(v211);
    asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v212), "l"(v210) : "memory");
    uint32_t const v213 = *v72;
    uint32_t const v214 = v213 + v41;
    uint32_t const v215 = v64 * v41;
    uint32_t const v216 = v64 & v195;
    uint32_t const v217 = v42 ^ v216;
    uint32_t const v218 = v215 + v217;
    uint32_t const v219 = v191 + v218;
    uint32_t_4 * const v220 = &v1[v214];
    uint32_t_4 * const v221 = &(*v40)[v219];
    uint32_t const v222 = __cvta_generic_to_shared(v221);
    asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v222), "l"(v220) : "memory");
    uint32_t const v223 = *v82;
    uint32_t const v224 = v223 + v41;
    uint32_t const v225 = v74 * v41;
    uint32_t const v226 = v74 & v195;
    uint32_t const v227 = v42 ^ v226;
    uint32_t const v228 = v225 + v227;
    uint32_t const v229 = v191 + v228;
    uint32_t_4 * const v230 = &v1[v224];
    uint32_t_4 * const v231 = &(*v40)[v229];
    uint32_t const v232 = __cvta_generic_to_shared(v231);
    asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v232), "l"(v230) : "memory");
    bool const v233 = v43 < v29;
    if(v233) {
      uint32_t const v234 = *v91;
      uint32_t const v235 = v234 + v41;
      uint32_t const v236 = v29 + v43;
      uint32_t const v237 = v236 * v41;
      uint32_t const v238 = v236 & v195;
      uint32_t const v239 = v42 ^ v238;
      uint32_t const v240 = v237 + v239;
      uint32_t const v241 = v191 + v240;
      uint32_t_4 * const v242 = &v0[v235];
      uint32_t_4 * const v243 = &(*v40)[v241];
      uint32_t const v244 = __cvta_generic_to_shared(v243);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v244), "l"(v242) : "memory");}
    bool const v245 = v56 < v29;
    if(v245) {
      uint32_t const v246 = *v98;
      uint32_t const v247 = v246 + v41;
      uint32_t const v248 = 80;
      uint32_t const v249 = v248 + v43;
      uint32_t const v250 = v249 * v41;
      uint32_t const v251 = v249 & v195;
      uint32_t const v252 = v42 ^ v251;
      uint32_t const v253 = v250 + v252;
      uint32_t const v254 = v191 + v253;
      uint32_t_4 * const v255 = &v0[v247];
      uint32_t_4 * const v256 = &(*v40)[v254];
      uint32_t const v257 = __cvta_generic_to_shared(v256);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v257), "l"(v255) : "memory");}
    bool const v258 = v64 < v29;
    if(v258) {
      uint32_t const v259 = *v105;
      uint32_t const v260 = v259 + v41;
      uint32_t const v261 = 96;
      uint32_t const v262 = v261 + v43;
      uint32_t const v263 = v262 * v41;
      uint32_t const v264 = v262 & v195;
      uint32_t const v265 = v42 ^ v264;
      uint32_t const v266 = v263 + v265;
      uint32_t const v267 = v191 + v266;
      uint32_t_4 * const v268 = &v0[v260];
      uint32_t_4 * const v269 = &(*v40)[v267];
      uint32_t const v270 = __cvta_generic_to_shared(v269);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v270), "l"(v268) : "memory");}
    bool const v271 = v74 < v29;
    if(v271) {
      uint32_t const v272 = *v112;
      uint32_t const v273 = v272 + v41;
      uint32_t const v274 = 112;
      uint32_t const v275 = v274 + v43;
      uint32_t const v276 = v275 * v41;
      uint32_t const v277 = v275 & v195;
      uint32_t const v278 = v42 ^ v277;
      uint32_t const v279 = v276 + v278;
      uint32_t const v280 = v191 + v279;
      uint32_t_4 * const v281 = &v0[v273];
      uint32_t_4 * const v282 = &(*v40)[v280];
      uint32_t const v283 = __cvta_generic_to_shared(v282);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v283), "l"(v281) : "memory");}
  }
  asm volatile("cp.async.commit_group;" :  :  : "memory");
  bool const v284 = v71 < v39;
  if(v284) {
    uint32_t const v285 = 2048;
    uint32_t const v286 = *v54;
    uint32_t const v287 = v286 + v55;
    uint32_t const v288 = v43 * v41;
    uint32_t const v289 = 7;
    uint32_t const v290 = v43 & v289;
    uint32_t const v291 = v42 ^ v290;
    uint32_t const v292 = v288 + v291;
    uint32_t const v293 = v285 + v292;
    uint32_t_4 * const v294 = &v1[v287];
    uint32_t_4 * const v295 = &(*v40)[v293];
    uint32_t const v296 = __cvta_generic_to_shared(v295);
    asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v296), "l"(v294) : "memory");
    uint32_t const v297 = *v63;
    uint32_t const v298 = v297 + v55;
    uint32_t const v299 = v56 * v41;
    uint32_t const v300 = v56 & v289;
    uint32_t const v301 = v42 ^ v300;
    uint32_t const v302 = v299 + v301;
    uint32_t const v303 = v285 + v302;
    uint32_t_4 * const v304 = &v1[v298];
    uint32_t_4 * const v305 = &(*v40)[v303];
    uint32_t const v306 = __cvta_generic_to_shared(v305);
    asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v306), "l"(v304) : "memory");
    uint32_t const v307 = *v72;
    uint32_t const v308 = v307 + v55;
    uint32_t const v309 = v64 * v41;
    uint32_t const v310 = v64 & v289;
    uint32_t const v311 = v42 ^ v310;
    uint32_t const v312 = v309 + v311;
    uint32_t const v313 = v285 + v312;
    uint32_t_4 * const v314 = &v1[v308];
    uint32_t_4 * const v315 = &(*v40)[v313];
    uint32_t const v316 = __cvta_generic_to_shared(v315);
    asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v316), "l"(v314) : "memory");
    uint32_t const v317 = *v82;
    uint32_t const v318 = v317 + v55;
    uint32_t const v319 = v74 * v41;
    uint32_t const v320 = v74 & v289;
    uint32_t const v321 = v42 ^ v320;
    uint32_t const v322 = v319 + v321;
    uint32_t const v323 = v285 + v322;
    uint32_t_4 * const v324 = &v1[v318];
    uint32_t_4 * const v325 = &(*v40)[v323];
    uint32_t const v326 = __cvta_generic_to_shared(v325);
    asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v326), "l"(v324) : "memory");
    bool const v327 = v43 < v29;
    if(v327) {
      uint32_t const v328 = *v91;
      uint32_t const v329 = v328 + v55;
      uint32_t const v330 = v29 + v43;
      uint32_t const v331 = v330 * v41;
      uint32_t const v332 = v330 & v289;
      uint32_t const v333 = v42 ^ v332;
      uint32_t const v334 = v331 + v333;
      uint32_t const v335 = v285 + v334;
      uint32_t_4 * const v336 = &v0[v329];
      uint32_t_4 * const v337 = &(*v40)[v335];
      uint32_t const v338 = __cvta_generic_to_shared(v337);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v338), "l"(v336) : "memory");}
    bool const v339 = v56 < v29;
    if(v339) {
      uint32_t const v340 = *v98;
      uint32_t const v341 = v340 + v55;
      uint32_t const v342 = 80;
      uint32_t const v343 = v342 + v43;
      uint32_t const v344 = v343 * v41;
      uint32_t const v345 = v343 & v289;
      uint32_t const v346 = v42 ^ v345;
      uint32_t const v347 = v344 + v346;
      uint32_t const v348 = v285 + v347;
      uint32_t_4 * const v349 = &v0[v341];
      uint32_t_4 * const v350 = &(*v40)[v348];
      uint32_t const v351 = __cvta_generic_to_shared(v350);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v351), "l"(v349) : "memory");}
    bool const v352 = v64 < v29;
    if(v352) {
      uint32_t const v353 = *v105;
      uint32_t const v354 = v353 + v55;
      uint32_t const v355 = 96;
      uint32_t const v356 = v355 + v43;
      uint32_t const v357 = v356 * v41;
      uint32_t const v358 = v356 & v289;
      uint32_t const v359 = v42 ^ v358;
      uint32_t const v360 = v357 + v359;
      uint32_t const v361 = v285 + v360;
      uint32_t_4 * const v362 = &v0[v354];
      uint32_t_4 * const v363 = &(*v40)[v361];
      uint32_t const v364 = __cvta_generic_to_shared(v363);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v364), "l"(v362) : "memory");}
    bool const v365 = v74 < v29;
    if(v365) {
      uint32_t const v366 = *v112;
      uint32_t const v367 = v366 + v55;
      uint32_t const v368 = 112;
      uint32_t const v369 = v368 + v43;
      uint32_t const v370 = v369 * v41;
      uint32_t const v371 = v369 & v289;
      uint32_t const v372 = v42 ^ v371;
      uint32_t const v373 = v370 + v372;
      uint32_t const v374 = v285 + v373;
      uint32_t_4 * const v375 = &v0[v367];
      uint32_t_4 * const v376 = &(*v40)[v374];
      uint32_t const v377 = __cvta_generic_to_shared(v376);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v377), "l"(v375) : "memory");}
  }
  asm volatile("cp.async.commit_group;" :  :  : "memory");
  array<float_4, 8> v378_store = {};
  array<float_4, 8> * v378 = &v378_store;
  float const v379 = 0;
  float_4 const v380 = float_4{v379, v379, v379, v379};
  float_4 * const v381 = &(*v378)[v9];
  *v381 = v380;
  float_4 * const v382 = &(*v378)[v31];
  *v382 = v380;
  float_4 * const v383 = &(*v378)[v71];
  *v383 = v380;
  float_4 * const v384 = &(*v378)[v81];
  *v384 = v380;
  float_4 * const v385 = &(*v378)[v45];
  *v385 = v380;
  uint32_t const v386 = 5;
  float_4 * const v387 = &(*v378)[v386];
  *v387 = v380;
  uint32_t const v388 = 6;
  float_4 * const v389 = &(*v378)[v388];
  *v389 = v380;
  uint32_t const v390 = 7;
  float_4 * const v391 = &(*v378)[v390];
  *v391 = v380;
  uint32_t const v392 = v20 * v55;
  uint32_t const v393 = v392 + v16;
  uint32_t v394_store;
  uint32_t * v394 = &v394_store;
  *v394 = v9;
  uint32_t v395_store;
  uint32_t * v395 = &v395_store;
  *v395 = v81;
  for(uint32_t v396 = v9; v396 < v39; v396 += v31) {
    asm volatile("cp.async.wait_group 2;" :  :  : "memory");
    asm volatile("fence.proxy.async.shared::cta;" :  :  : "memory");
    __syncthreads();
    uint32_t const v397 = v396 + v81;
    bool const v398 = v397 < v39;
    if(v398) {
      uint32_t const v399 = *v395;
      uint32_t const v400 = 1024;
      uint32_t const v401 = v399 * v400;
      uint32_t const v402 = v397 * v41;
      uint32_t const v403 = *v54;
      uint32_t const v404 = v403 + v402;
      uint32_t const v405 = v43 * v41;
      uint32_t const v406 = v43 & v390;
      uint32_t const v407 = v42 ^ v406;
      uint32_t const v408 = v405 + v407;
      uint32_t const v409 = v401 + v408;
      uint32_t_4 * const v410 = &v1[v404];
      uint32_t_4 * const v411 = &(*v40)[v409];
      uint32_t const v412 = __cvta_generic_to_shared(v411);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v412), "l"(v410) : "memory");
      uint32_t const v413 = *v63;
      uint32_t const v414 = v413 + v402;
      uint32_t const v415 = v56 * v41;
      uint32_t const v416 = v56 & v390;
      uint32_t const v417 = v42 ^ v416;
      uint32_t const v418 = v415 + v417;
      uint32_t const v419 = v401 + v418;
      uint32_t_4 * const v420 = &v1[v414];
      uint32_t_4 * const v421 = &(*v40)[v419];
      uint32_t const v422 = __cvta_generic_to_shared(v421);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v422), "l"(v420) : "memory");
      uint32_t const v423 = *v72;
      uint32_t const v424 = v423 + v402;
      uint32_t const v425 = v64 * v41;
      uint32_t const v426 = v64 & v390;
      uint32_t const v427 = v42 ^ v426;
      uint32_t const v428 = v425 + v427;
      uint32_t const v429 = v401 + v428;
      uint32_t_4 * const v430 = &v1[v424];
      uint32_t_4 * const v431 = &(*v40)[v429];
      uint32_t const v432 = __cvta_generic_to_shared(v431);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v432), "l"(v430) : "memory");
      uint32_t const v433 = *v82;
      uint32_t const v434 = v433 + v402;
      uint32_t const v435 = v74 * v41;
      uint32_t const v436 = v74 & v390;
      uint32_t const v437 = v42 ^ v436;
      uint32_t const v438 = v435 + v437;
      uint32_t const v439 = v401 + v438;
      uint32_t_4 * const v440 = &v1[v434];
      uint32_t_4 * const v441 = &(*v40)[v439];
      uint32_t const v442 = __cvta_generic_to_shared(v441);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v442), "l"(v440) : "memory");
      bool const v443 = v43 < v29;
      if(v443) {
        uint32_t const v444 = *v91;
        uint32_t const v445 = v444 + v402;
        uint32_t const v446 = v29 + v43;
        uint32_t const v447 = v446 * v41;
        uint32_t const v448 = v446 & v390;
        uint32_t const v449 = v42 ^ v448;
        uint32_t const v450 = v447 + v449;
        uint32_t const v451 = v401 + v450;
        uint32_t_4 * const v452 = &v0[v445];
        uint32_t_4 * const v453 = &(*v40)[v451];
        uint32_t const v454 = __cvta_generic_to_shared(v453);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v454), "l"(v452) : "memory");}
      bool const v455 = v56 < v29;
      if(v455) {
        uint32_t const v456 = *v98;
        uint32_t const v457 = v456 + v402;
        uint32_t const v458 = 80;
        uint32_t const v459 = v458 + v43;
        uint32_t const v460 = v459 * v41;
        uint32_t const v461 = v459 & v390;
        uint32_t const v462 = v42 ^ v461;
        uint32_t const v463 = v460 + v462;
        uint32_t const v464 = v401 + v463;
        uint32_t_4 * const v465 = &v0[v457];
        uint32_t_4 * const v466 = &(*v40)[v464];
        uint32_t const v467 = __cvta_generic_to_shared(v466);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v467), "l"(v465) : "memory");}
      bool const v468 = v64 < v29;
      if(v468) {
        uint32_t const v469 = *v105;
        uint32_t const v470 = v469 + v402;
        uint32_t const v471 = 96;
        uint32_t const v472 = v471 + v43;
        uint32_t const v473 = v472 * v41;
        uint32_t const v474 = v472 & v390;
        uint32_t const v475 = v42 ^ v474;
        uint32_t const v476 = v473 + v475;
        uint32_t const v477 = v401 + v476;
        uint32_t_4 * const v478 = &v0[v470];
        uint32_t_4 * const v479 = &(*v40)[v477];
        uint32_t const v480 = __cvta_generic_to_shared(v479);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v480), "l"(v478) : "memory");}
      bool const v481 = v74 < v29;
      if(v481) {
        uint32_t const v482 = *v112;
        uint32_t const v483 = v482 + v402;
        uint32_t const v484 = 112;
        uint32_t const v485 = v484 + v43;
        uint32_t const v486 = v485 * v41;
        uint32_t const v487 = v485 & v390;
        uint32_t const v488 = v42 ^ v487;
        uint32_t const v489 = v486 + v488;
        uint32_t const v490 = v401 + v489;
        uint32_t_4 * const v491 = &v0[v483];
        uint32_t_4 * const v492 = &(*v40)[v490];
        uint32_t const v493 = __cvta_generic_to_shared(v492);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v493), "l"(v491) : "memory");}
    }
    asm volatile("cp.async.commit_group;" :  :  : "memory");
    uint32_t const v494 = *v394;
    uint32_t const v495 = 1024;
    uint32_t const v496 = v494 * v495;
    *v395 = v494;
    uint32_t const v497 = v494 + v31;
    *v394 = v497;
    uint32_t const v498 = *v394;
    bool const v499 = v498 == v45;
    if(v499) {
      *v394 = v9;
    }
    uint32_t_4 * const v500 = &(*v40)[v496];
    uint32_t const v501 = [&]{
      uint32_t result;
      asm volatile("{ .reg .b64 at; cvta.to.shared.u64 at, %1; cvt.u32.u64 %0, at; }" : "=r"(result) : "l"(v500) );
      return result;
    }();
    uint32_t const v502 = v20 / v45;
    uint32_t const v503 = 8192;
    uint32_t const v504 = v502 * v503;
    uint32_t const v505 = uint32_t(v504);
    uint32_t const v506 = v501 + v505;
    uint32_t const v507 = 8192;
    uint32_t const v508 = v501 + v507;
    float_32 const v509 = [&]{
      float_32 result;
      asm volatile("{ // {%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31}\n        .reg .pred more, none;\n        .reg .b64 a, b;\n        setp.eq.u32 more, 0, 0;\n        setp.ne.u32 none, 0, 0;\n        cvt.u64.u32 a, %32;\n        cvt.u64.u32 b, %33;\n        shr.u64 a, a, 4;\n        shr.u64 b, b, 4;\n        or.b64 a, a, 0x4000004000010000;\n        or.b64 b, b, 0x4000004000010000;\n        wgmma.fence.sync.aligned;\n        wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16 {%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31}, a, b, none, 1, 1, 0, 0;\n        add.s64 a, a, 2; add.s64 b, b, 2;\n        wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16 {%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31}, a, b, more, 1, 1, 0, 0;\n        add.s64 a, a, 2; add.s64 b, b, 2;\n        wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16 {%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31}, a, b, more, 1, 1, 0, 0;\n        add.s64 a, a, 2; add.s64 b, b, 2;\n        wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16 {%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31}, a, b, more, 1, 1, 0, 0;\n        wgmma.commit_group.sync.aligned;\n        wgmma.wait_group.sync.aligned 0; }" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3), "=f"(result.i_4), "=f"(result.i_5), "=f"(result.i_6), "=f"(result.i_7), "=f"(result.i_8), "=f"(result.i_9), "=f"(result.i_10), "=f"(result.i_11), "=f"(result.i_12), "=f"(result.i_13), "=f"(result.i_14), "=f"(result.i_15), "=f"(result.i_16), "=f"(result.i_17), "=f"(result.i_18), "=f"(result.i_19), "=f"(result.i_20), "=f"(result.i_21), "=f"(result.i_22), "=f"(result.i_23), "=f"(result.i_24), "=f"(result.i_25), "=f"(result.i_26), "=f"(result.i_27), "=f"(result.i_28), "=f"(result.i_29), "=f"(result.i_30), "=f"(result.i_31) : "r"(v506), "r"(v508) : "memory");
      return result;
    }();
    float_4 const v510 = *v381;
    float const v511 = v510.i_0;
    float const v512 = v509.i_0;
    float const v513 = v511 + v512;
    float_4 const v514 = {v513, v510.i_1, v510.i_2, v510.i_3};
    float const v515 = v514.i_1;
    float const v516 = v509.i_1;
    float const v517 = v515 + v516;
    float_4 const v518 = {v514.i_0, v517, v514.i_2, v514.i_3};
    float const v519 = v518.i_2;
    float const v520 = v509.i_2;
    float const v521 = v519 + v520;
    float_4 const v522 = {v518.i_0, v518.i_1, v521, v518.i_3};
    float const v523 = v522.i_3;
    float const v524 = v509.i_3;
    float const v525 = v523 + v524;
    float_4 const v526 = {v522.i_0, v522.i_1, v522.i_2, v525};
    *v381 = v526;
    float_4 const v527 = *v382;
    float const v528 = v527.i_0;
    float const v529 = v509.i_4;
    float const v530 = v528 + v529;
    float_4 const v531 = {v530, v527.i_1, v527.i_2, v527.i_3};
    float const v532 = v531.i_1;
    float const v533 = v509.i_5;
    float const v534 = v532 + v533;
    float_4 const v535 = {v531.i_0, v534, v531.i_2, v531.i_3};
    float const v536 = v535.i_2;
    float const v537 = v509.i_6;
    float const v538 = v536 + v537;
    float_4 const v539 = {v535.i_0, v535.i_1, v538, v535.i_3};
    float const v540 = v539.i_3;
    float const v541 = v509.i_7;
    float const v542 = v540 + v541;
    float_4 const v543 = {v539.i_0, v539.i_1, v539.i_2, v542};
    *v382 = v543;
    float_4 const v544 = *v383;
    float const v545 = v544.i_0;
    float const v546 = v509.i_8;
    float const v547 = v545 + v546;
    float_4 const v548 = {v547, v544.i_1, v544.i_2, v544.i_3};
    float const v549 = v548.i_1;
    float const v550 = v509.i_9;
    float const v551 = v549 + v550;
    float_4 const v552 = {v548.i_0, v551, v548.i_2, v548.i_3};
    float const v553 = v552.i_2;
    float const v554 = v509.i_10;
    float const v555 = v553 + v554;
    float_4 const v556 = {v552.i_0, v552.i_1, v555, v552.i_3};
    float const v557 = v556.i_3;
    float const v558 = v509.i_11;
    float const v559 = v557 + v558;
    float_4 const v560 = {v556.i_0, v556.i_1, v556.i_2, v559};
    *v383 = v560;
    float_4 const v561 = *v384;
    float const v562 = v561.i_0;
    float const v563 = v509.i_12;
    float const v564 = v562 + v563;
    float_4 const v565 = {v564, v561.i_1, v561.i_2, v561.i_3};
    float const v566 = v565.i_1;
    float const v567 = v509.i_13;
    float const v568 = v566 + v567;
    float_4 const v569 = {v565.i_0, v568, v565.i_2, v565.i_3};
    float const v570 = v569.i_2;
    float const v571 = v509.i_14;
    float const v572 = v570 + v571;
    float_4 const v573 = {v569.i_0, v569.i_1, v572, v569.i_3};
    float const v574 = v573.i_3;
    float const v575 = v509.i_15;
    float const v576 = v574 + v575;
    float_4 const v577 = {v573.i_0, v573.i_1, v573.i_2, v576};
    *v384 = v577;
    float_4 const v578 = *v385;
    float const v579 = v578.i_0;
    float const v580 = v509.i_16;
    float const v581 = v579 + v580;
    float_4 const v582 = {v581, v578.i_1, v578.i_2, v578.i_3};
    float const v583 = v582.i_1;
    float const v584 = v509.i_17;
    float const v585 = v583 + v584;
    float_4 const v586 = {v582.i_0, v585, v582.i_2, v582.i_3};
    float const v587 = v586.i_2;
    float const v588 = v509.i_18;
    float const v589 = v587 + v588;
    float_4 const v590 = {v586.i_0, v586.i_1, v589, v586.i_3};
    float const v591 = v590.i_3;
    float const v592 = v509.i_19;
    float const v593 = v591 + v592;
    float_4 const v594 = {v590.i_0, v590.i_1, v590.i_2, v593};
    *v385 = v594;
    float_4 const v595 = *v387;
    float const v596 = v595.i_0;
    float const v597 = v509.i_20;
    float const v598 = v596 + v597;
    float_4 const v599 = {v598, v595.i_1, v595.i_2, v595.i_3};
    float const v600 = v599.i_1;
    float const v601 = v509.i_21;
    float const v602 = v600 + v601;
    float_4 const v603 = {v599.i_0, v602, v599.i_2, v599.i_3};
    float const v604 = v603.i_2;
    float const v605 = v509.i_22;
    float const v606 = v604 + v605;
    float_4 const v607 = {v603.i_0, v603.i_1, v606, v603.i_3};
    float const v608 = v607.i_3;
    float const v609 = v509.i_23;
    float const v610 = v608 + v609;
    float_4 const v611 = {v607.i_0, v607.i_1, v607.i_2, v610};
    *v387 = v611;
    float_4 const v612 = *v389;
    float const v613 = v612.i_0;
    float const v614 = v509.i_24;
    float const v615 = v613 + v614;
    float_4 const v616 = {v615, v612.i_1, v612.i_2, v612.i_3};
    float const v617 = v616.i_1;
    float const v618 = v509.i_25;
    float const v619 = v617 + v618;
    float_4 const v620 = {v616.i_0, v619, v616.i_2, v616.i_3};
    float const v621 = v620.i_2;
    float const v622 = v509.i_26;
    float const v623 = v621 + v622;
    float_4 const v624 = {v620.i_0, v620.i_1, v623, v620.i_3};
    float const v625 = v624.i_3;
    float const v626 = v509.i_27;
    float const v627 = v625 + v626;
    float_4 const v628 = {v624.i_0, v624.i_1, v624.i_2, v627};
    *v389 = v628;
    float_4 const v629 = *v391;
    float const v630 = v629.i_0;
    float const v631 = v509.i_28;
    float const v632 = v630 + v631;
    float_4 const v633 = {v632, v629.i_1, v629.i_2, v629.i_3};
    float const v634 = v633.i_1;
    float const v635 = v509.i_29;
    float const v636 = v634 + v635;
    float_4 const v637 = {v633.i_0, v636, v633.i_2, v633.i_3};
    float const v638 = v637.i_2;
    float const v639 = v509.i_30;
    float const v640 = v638 + v639;
    float_4 const v641 = {v637.i_0, v637.i_1, v640, v637.i_3};
    float const v642 = v641.i_3;
    float const v643 = v509.i_31;
    float const v644 = v642 + v643;
    float_4 const v645 = {v641.i_0, v641.i_1, v641.i_2, v644};
    *v391 = v645;
  }
  uint32_t const v646 = v18 * v71;
  uint32_t const v647 = v30 + v646;
  uint32_t const v648 = v46 + v393;
  float_4 const v649 = *v381;
  float const v650 = v649.i_0;
  bool const v651 = v648 < v11;
  bool const v652 = v647 < v10;
  bool const v653 = v651 && v652;
  if(v653) {
    uint32_t const v654 = v647 * v11;
    uint32_t const v655 = v654 + v648;
    __nv_bfloat16 const v656 = __nv_bfloat16(v650);
    __nv_bfloat16 * const v657 = &v4[v655];
    *v657 = v656;
  }
  uint32_t const v658 = v648 + v41;
  float const v659 = v649.i_2;
  bool const v660 = v658 < v11;
  bool const v661 = v660 && v652;
  if(v661) {
    uint32_t const v662 = v647 * v11;
    uint32_t const v663 = v662 + v658;
    __nv_bfloat16 const v664 = __nv_bfloat16(v659);
    __nv_bfloat16 * const v665 = &v4[v663];
    *v665 = v664;
  }
  uint32_t const v666 = v30 + v31;
  uint32_t const v667 = v666 + v646;
  float const v668 = v649.i_1;
  bool const v669 = v667 < v10;
  bool const v670 = v651 && v669;
  if(v670) {
    uint32_t const v671 = v667 * v11;
    uint32_t const v672 = v671 + v648;
    __nv_bfloat16 const v673 = __nv_bfloat16(v668);
    __nv_bfloat16 * const v674 = &v4[v672];
    *v674 = v673;
  }
  float const v675 = v649.i_3;
  bool const v676 = v660 && v669;
  if(v676) {
    uint32_t const v677 = v667 * v11;
    uint32_t const v678 = v677 + v658;
    __nv_bfloat16 const v679 = __nv_bfloat16(v675);
    __nv_bfloat16 * const v680 = &v4[v678];
    *v680 = v679;
  }
  uint32_t const v681 = v30 + v41;
  uint32_t const v682 = v681 + v646;
  float_4 const v683 = *v382;
  float const v684 = v683.i_0;
  bool const v685 = v682 < v10;
  bool const v686 = v651 && v685;
  if(v686) {
    uint32_t const v687 = v682 * v11;
    uint32_t const v688 = v687 + v648;
    __nv_bfloat16 const v689 = __nv_bfloat16(v684);
    __nv_bfloat16 * const v690 = &v4[v688];
    *v690 = v689;
  }
  float const v691 = v683.i_2;
  bool const v692 = v660 && v685;
  if(v692) {
    uint32_t const v693 = v682 * v11;
    uint32_t const v694 = v693 + v658;
    __nv_bfloat16 const v695 = __nv_bfloat16(v691);
    __nv_bfloat16 * const v696 = &v4[v694];
    *v696 = v695;
  }
  uint32_t const v697 = 9;
  uint32_t const v698 = v30 + v697;
  uint32_t const v699 = v698 + v646;
  float const v700 = v683.i_1;
  bool const v701 = v699 < v10;
  bool const v702 = v651 && v701;
  if(v702) {
    uint32_t const v703 = v699 * v11;
    uint32_t const v704 = v703 + v648;
    __nv_bfloat16 const v705 = __nv_bfloat16(v700);
    __nv_bfloat16 * const v706 = &v4[v704];
    *v706 = v705;
  }
  float const v707 = v683.i_3;
  bool const v708 = v660 && v701;
  if(v708) {
    uint32_t const v709 = v699 * v11;
    uint32_t const v710 = v709 + v658;
    __nv_bfloat16 const v711 = __nv_bfloat16(v707);
    __nv_bfloat16 * const v712 = &v4[v710];
    *v712 = v711;
  }
  uint32_t const v713 = v30 + v55;
  uint32_t const v714 = v713 + v646;
  float_4 const v715 = *v383;
  float const v716 = v715.i_0;
  bool const v717 = v714 < v10;
  bool const v718 = v651 && v717;
  if(v718) {
    uint32_t const v719 = v714 * v11;
    uint32_t const v720 = v719 + v648;
    __nv_bfloat16 const v721 = __nv_bfloat16(v716);
    __nv_bfloat16 * const v722 = &v4[v720];
    *v722 = v721;
  }
  float const v723 = v715.i_2;
  bool const v724 = v660 && v717;
  if(v724) {
    uint32_t const v725 = v714 * v11;
    uint32_t const v726 = v725 + v658;
    __nv_bfloat16 const v727 = __nv_bfloat16(v723);
    __nv_bfloat16 * const v728 = &v4[v726];
    *v728 = v727;
  }
  uint32_t const v729 = 17;
  uint32_t const v730 = v30 + v729;
  uint32_t const v731 = v730 + v646;
  float const v732 = v715.i_1;
  bool const v733 = v731 < v10;
  bool const v734 = v651 && v733;
  if(v734) {
    uint32_t const v735 = v731 * v11;
    uint32_t const v736 = v735 + v648;
    __nv_bfloat16 const v737 = __nv_bfloat16(v732);
    __nv_bfloat16 * const v738 = &v4[v736];
    *v738 = v737;
  }
  float const v739 = v715.i_3;
  bool const v740 = v660 && v733;
  if(v740) {
    uint32_t const v741 = v731 * v11;
    uint32_t const v742 = v741 + v658;
    __nv_bfloat16 const v743 = __nv_bfloat16(v739);
    __nv_bfloat16 * const v744 = &v4[v742];
    *v744 = v743;
  }
  uint32_t const v745 = 24;
  uint32_t const v746 = v30 + v745;
  uint32_t const v747 = v746 + v646;
  float_4 const v748 = *v384;
  float const v749 = v748.i_0;
  bool const v750 = v747 < v10;
  bool const v751 = v651 && v750;
  if(v751) {
    uint32_t const v752 = v747 * v11;
    uint32_t const v753 = v752 + v648;
    __nv_bfloat16 const v754 = __nv_bfloat16(v749);
    __nv_bfloat16 * const v755 = &v4[v753];
    *v755 = v754;
  }
  float const v756 = v748.i_2;
  bool const v757 = v660 && v750;
  if(v757) {
    uint32_t const v758 = v747 * v11;
    uint32_t const v759 = v758 + v658;
    __nv_bfloat16 const v760 = __nv_bfloat16(v756);
    __nv_bfloat16 * const v761 = &v4[v759];
    *v761 = v760;
  }
  uint32_t const v762 = 25;
  uint32_t const v763 = v30 + v762;
  uint32_t const v764 = v763 + v646;
  float const v765 = v748.i_1;
  bool const v766 = v764 < v10;
  bool const v767 = v651 && v766;
  if(v767) {
    uint32_t const v768 = v764 * v11;
    uint32_t const v769 = v768 + v648;
    __nv_bfloat16 const v770 = __nv_bfloat16(v765);
    __nv_bfloat16 * const v771 = &v4[v769];
    *v771 = v770;
  }
  float const v772 = v748.i_3;
  bool const v773 = v660 && v766;
  if(v773) {
    uint32_t const v774 = v764 * v11;
    uint32_t const v775 = v774 + v658;
    __nv_bfloat16 const v776 = __nv_bfloat16(v772);
    __nv_bfloat16 * const v777 = &v4[v775];
    *v777 = v776;
  }
  uint32_t const v778 = v30 + v21;
  uint32_t const v779 = v778 + v646;
  float_4 const v780 = *v385;
  float const v781 = v780.i_0;
  bool const v782 = v779 < v10;
  bool const v783 = v651 && v782;
  if(v783) {
    uint32_t const v784 = v779 * v11;
    uint32_t const v785 = v784 + v648;
    __nv_bfloat16 const v786 = __nv_bfloat16(v781);
    __nv_bfloat16 * const v787 = &v4[v785];
    *v787 = v786;
  }
  float const v788 = v780.i_2;
  bool const v789 = v660 && v782;
  if(v789) {
    uint32_t const v790 = v779 * v11;
    uint32_t const v791 = v790 + v658;
    __nv_bfloat16 const v792 = __nv_bfloat16(v788);
    __nv_bfloat16 * const v793 = &v4[v791];
    *v793 = v792;
  }
  uint32_t const v794 = 33;
  uint32_t const v795 = v30 + v794;
  uint32_t const v796 = v795 + v646;
  float const v797 = v780.i_1;
  bool const v798 = v796 < v10;
  bool const v799 = v651 && v798;
  if(v799) {
    uint32_t const v800 = v796 * v11;
    uint32_t const v801 = v800 + v648;
    __nv_bfloat16 const v802 = __nv_bfloat16(v797);
    __nv_bfloat16 * const v803 = &v4[v801];
    *v803 = v802;
  }
  float const v804 = v780.i_3;
  bool const v805 = v660 && v798;
  if(v805) {
    uint32_t const v806 = v796 * v11;
    uint32_t const v807 = v806 + v658;
    __nv_bfloat16 const v808 = __nv_bfloat16(v804);
    __nv_bfloat16 * const v809 = &v4[v807];
    *v809 = v808;
  }
  uint32_t const v810 = 40;
  uint32_t const v811 = v30 + v810;
  uint32_t const v812 = v811 + v646;
  float_4 const v813 = *v387;
  float const v814 = v813.i_0;
  bool const v815 = v812 < v10;
  bool const v816 = v651 && v815;
  if(v816) {
    uint32_t const v817 = v812 * v11;
    uint32_t const v818 = v817 + v648;
    __nv_bfloat16 const v819 = __nv_bfloat16(v814);
    __nv_bfloat16 * const v820 = &v4[v818];
    *v820 = v819;
  }
  float const v821 = v813.i_2;
  bool const v822 = v660 && v815;
  if(v822) {
    uint32_t const v823 = v812 * v11;
    uint32_t const v824 = v823 + v658;
    __nv_bfloat16 const v825 = __nv_bfloat16(v821);
    __nv_bfloat16 * const v826 = &v4[v824];
    *v826 = v825;
  }
  uint32_t const v827 = 41;
  uint32_t const v828 = v30 + v827;
  uint32_t const v829 = v828 + v646;
  float const v830 = v813.i_1;
  bool const v831 = v829 < v10;
  bool const v832 = v651 && v831;
  if(v832) {
    uint32_t const v833 = v829 * v11;
    uint32_t const v834 = v833 + v648;
    __nv_bfloat16 const v835 = __nv_bfloat16(v830);
    __nv_bfloat16 * const v836 = &v4[v834];
    *v836 = v835;
  }
  float const v837 = v813.i_3;
  bool const v838 = v660 && v831;
  if(v838) {
    uint32_t const v839 = v829 * v11;
    uint32_t const v840 = v839 + v658;
    __nv_bfloat16 const v841 = __nv_bfloat16(v837);
    __nv_bfloat16 * const v842 = &v4[v840];
    *v842 = v841;
  }
  uint32_t const v843 = v30 + v73;
  uint32_t const v844 = v843 + v646;
  float_4 const v845 = *v389;
  float const v846 = v845.i_0;
  bool const v847 = v844 < v10;
  bool const v848 = v651 && v847;
  if(v848) {
    uint32_t const v849 = v844 * v11;
    uint32_t const v850 = v849 + v648;
    __nv_bfloat16 const v851 = __nv_bfloat16(v846);
    __nv_bfloat16 * const v852 = &v4[v850];
    *v852 = v851;
  }
  float const v853 = v845.i_2;
  bool const v854 = v660 && v847;
  if(v854) {
    uint32_t const v855 = v844 * v11;
    uint32_t const v856 = v855 + v658;
    __nv_bfloat16 const v857 = __nv_bfloat16(v853);
    __nv_bfloat16 * const v858 = &v4[v856];
    *v858 = v857;
  }
  uint32_t const v859 = 49;
  uint32_t const v860 = v30 + v859;
  uint32_t const v861 = v860 + v646;
  float const v862 = v845.i_1;
  bool const v863 = v861 < v10;
  bool const v864 = v651 && v863;
  if(v864) {
    uint32_t const v865 = v861 * v11;
    uint32_t const v866 = v865 + v648;
    __nv_bfloat16 const v867 = __nv_bfloat16(v862);
    __nv_bfloat16 * const v868 = &v4[v866];
    *v868 = v867;
  }
  float const v869 = v845.i_3;
  bool const v870 = v660 && v863;
  if(v870) {
    uint32_t const v871 = v861 * v11;
    uint32_t const v872 = v871 + v658;
    __nv_bfloat16 const v873 = __nv_bfloat16(v869);
    __nv_bfloat16 * const v874 = &v4[v872];
    *v874 = v873;
  }
  uint32_t const v875 = 56;
  uint32_t const v876 = v30 + v875;
  uint32_t const v877 = v876 + v646;
  float_4 const v878 = *v391;
  float const v879 = v878.i_0;
  bool const v880 = v877 < v10;
  bool const v881 = v651 && v880;
  if(v881) {
    uint32_t const v882 = v877 * v11;
    uint32_t const v883 = v882 + v648;
    __nv_bfloat16 const v884 = __nv_bfloat16(v879);
    __nv_bfloat16 * const v885 = &v4[v883];
    *v885 = v884;
  }
  float const v886 = v878.i_2;
  bool const v887 = v660 && v880;
  if(v887) {
    uint32_t const v888 = v877 * v11;
    uint32_t const v889 = v888 + v658;
    __nv_bfloat16 const v890 = __nv_bfloat16(v886);
    __nv_bfloat16 * const v891 = &v4[v889];
    *v891 = v890;
  }
  uint32_t const v892 = 57;
  uint32_t const v893 = v30 + v892;
  uint32_t const v894 = v893 + v646;
  float const v895 = v878.i_1;
  bool const v896 = v894 < v10;
  bool const v897 = v651 && v896;
  if(v897) {
    uint32_t const v898 = v894 * v11;
    uint32_t const v899 = v898 + v648;
    __nv_bfloat16 const v900 = __nv_bfloat16(v895);
    __nv_bfloat16 * const v901 = &v4[v899];
    *v901 = v900;
  }
  float const v902 = v878.i_3;
  bool const v903 = v660 && v896;
  if(v903) {
    uint32_t const v904 = v894 * v11;
    uint32_t const v905 = v904 + v658;
    __nv_bfloat16 const v906 = __nv_bfloat16(v902);
    __nv_bfloat16 * const v907 = &v4[v905];
    *v907 = v906;
  }
  return;
}
