// A cube of 32 x 4 x 1 units, 65540 bytes of shared memory.
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
struct alignas(16) float_4 { float i_0; float i_1; float i_2; float i_3; };
struct alignas(16) uint32_t_4 { uint32_t i_0; uint32_t i_1; uint32_t i_2; uint32_t i_3; };
struct info_st {
  uint32_t scalars_usize[4];
  uint32_t static_meta[4];
};
extern "C" __global__ void __launch_bounds__(128)  gram_mma(uint32_t_4 * const __restrict__ v0, float * const __restrict__ v1, float_4 * const __restrict__ v2, uint32_t * const __restrict__ v3, __grid_constant__ info_st const info_v4) {
  extern __shared__ __align__(128) char v5[];
  uint32_t const v6 = 0;
  uint32_t const v7 = info_v4.scalars_usize[0];
  uint32_t const v8 = info_v4.scalars_usize[1];
  uint32_t const v9 = info_v4.scalars_usize[2];
  uint32_t const v10 = info_v4.scalars_usize[3];
  uint32_t const v11 = threadIdx.x;
  uint32_t const v12 = uint32_t(v11);
  uint32_t const v13 = threadIdx.y;
  uint32_t const v14 = uint32_t(v13);
  uint32_t const v15 = 32;
  uint32_t const v16 = v14 * v15;
  uint32_t const v17 = v16 + v12;
  uint32_t const v18 = blockIdx.x;
  uint32_t const v19 = uint32_t(v18);
  uint32_t const v20 = blockIdx.y;
  uint32_t const v21 = uint32_t(v20);
  uint32_t v22_store;
  uint32_t * v22 = &v22_store;
  *v22 = v6;
  uint32_t v23_store;
  uint32_t * v23 = &v23_store;
  *v23 = v19;
  while([&]{
    uint32_t const v24 = *v23;
    uint32_t const v25 = *v22;
    bool const v26 = v24 > v25;
    return v26;
  }()) {
    uint32_t const v27 = *v22;
    uint32_t const v28 = 1;
    uint32_t const v29 = v27 + v28;
    *v22 = v29;
    uint32_t const v30 = *v23;
    uint32_t const v31 = *v22;
    uint32_t const v32 = v30 - v31;
    *v23 = v32;
  }
  uint32_t const v33 = v21 * v9;
  uint32_t const v34 = v33 * v15;
  uint32_t const v35 = v9 * v15;
  uint32_t const v36 = v34 + v35;
  uint32_t const v37 = min(v36, v7);
  uint32_t v38_store;
  uint32_t * v38 = &v38_store;
  *v38 = v6;
  bool const v39 = v34 < v37;
  if(v39) {
    uint32_t const v40 = v37 - v34;
    uint32_t const v41 = v40 + v15;
    uint32_t const v42 = 1;
    uint32_t const v43 = v41 - v42;
    uint32_t const v44 = v43 / v15;
    *v38 = v44;
  }
  array<uint32_t_4, 4096> * const v45 = reinterpret_cast<array<uint32_t_4, 4096> *>(&v5[0]);
  uint32_t const v46 = 4096;
  uint32_t const v47 = *v38;
  bool const v48 = v6 < v47;
  if(v48) {
    uint32_t const v49 = 16;
    uint32_t const v50 = v17 % v49;
    uint32_t const v51 = v17 / v49;
    uint32_t const v52 = *v22;
    uint32_t const v53 = v52 * v49;
    uint32_t const v54 = v53 + v50;
    uint32_t const v55 = 1;
    uint32_t const v56 = v8 - v55;
    uint32_t const v57 = min(v54, v56);
    uint32_t const v58 = v51 * v49;
    uint32_t const v59 = 7;
    uint32_t const v60 = v51 & v59;
    uint32_t const v61 = v50 ^ v60;
    uint32_t const v62 = v58 + v61;
    uint32_t const v63 = v34 + v51;
    bool const v64 = v63 < v37;
    if(v64) {
      uint32_t const v65 = v63 * v8;
      uint32_t const v66 = v65 + v57;
      uint32_t_4 * const v67 = &v0[v66];
      uint32_t_4 * const v68 = &(*v45)[v62];
      uint32_t const v69 = __cvta_generic_to_shared(v68);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v69), "l"(v67) : "memory");}
    else {
      uint32_t const v70 = 0;
      uint32_t_4 const v71 = uint32_t_4{v70, v70, v70, v70};
      uint32_t_4 * const v72 = &(*v45)[v62];
      *v72 = v71;
    }
    uint32_t const v73 = 8;
    uint32_t const v74 = v51 + v73;
    uint32_t const v75 = v74 * v49;
    uint32_t const v76 = v74 & v59;
    uint32_t const v77 = v50 ^ v76;
    uint32_t const v78 = v75 + v77;
    uint32_t const v79 = v34 + v74;
    bool const v80 = v79 < v37;
    if(v80) {
      uint32_t const v81 = v79 * v8;
      uint32_t const v82 = v81 + v57;
      uint32_t_4 * const v83 = &v0[v82];
      uint32_t_4 * const v84 = &(*v45)[v78];
      uint32_t const v85 = __cvta_generic_to_shared(v84);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v85), "l"(v83) : "memory");}
    else {
      uint32_t const v86 = 0;
      uint32_t_4 const v87 = uint32_t_4{v86, v86, v86, v86};
      uint32_t_4 * const v88 = &(*v45)[v78];
      *v88 = v87;
    }
    uint32_t const v89 = v51 + v49;
    uint32_t const v90 = v89 * v49;
    uint32_t const v91 = v89 & v59;
    uint32_t const v92 = v50 ^ v91;
    uint32_t const v93 = v90 + v92;
    uint32_t const v94 = v34 + v89;
    bool const v95 = v94 < v37;
    if(v95) {
      uint32_t const v96 = v94 * v8;
      uint32_t const v97 = v96 + v57;
      uint32_t_4 * const v98 = &v0[v97];
      uint32_t_4 * const v99 = &(*v45)[v93];
      uint32_t const v100 = __cvta_generic_to_shared(v99);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v100), "l"(v98) : "memory");}
    else {
      uint32_t const v101 = 0;
      uint32_t_4 const v102 = uint32_t_4{v101, v101, v101, v101};
      uint32_t_4 * const v103 = &(*v45)[v93];
      *v103 = v102;
    }
    uint32_t const v104 = 24;
    uint32_t const v105 = v51 + v104;
    uint32_t const v106 = v105 * v49;
    uint32_t const v107 = v105 & v59;
    uint32_t const v108 = v50 ^ v107;
    uint32_t const v109 = v106 + v108;
    uint32_t const v110 = v34 + v105;
    bool const v111 = v110 < v37;
    if(v111) {
      uint32_t const v112 = v110 * v8;
      uint32_t const v113 = v112 + v57;
      uint32_t_4 * const v114 = &v0[v113];
      uint32_t_4 * const v115 = &(*v45)[v109];
      uint32_t const v116 = __cvta_generic_to_shared(v115);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v116), "l"(v114) : "memory");}
    else {
      uint32_t const v117 = 0;
      uint32_t_4 const v118 = uint32_t_4{v117, v117, v117, v117};
      uint32_t_4 * const v119 = &(*v45)[v109];
      *v119 = v118;
    }
    uint32_t const v120 = *v22;
    uint32_t const v121 = *v23;
    bool const v122 = v120 != v121;
    if(v122) {
      uint32_t const v123 = v121 * v49;
      uint32_t const v124 = v123 + v50;
      uint32_t const v125 = min(v124, v56);
      uint32_t const v126 = 512;
      uint32_t const v127 = v126 + v62;
      if(v64) {
        uint32_t const v128 = v63 * v8;
        uint32_t const v129 = v128 + v125;
        uint32_t_4 * const v130 = &v0[v129];
        uint32_t_4 * const v131 = &(*v45)[v127];
        uint32_t const v132 = __cvta_generic_to_shared(v131);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v132), "l"(v130) : "memory");}
      else {
        uint32_t const v133 = 0;
        uint32_t_4 const v134 = uint32_t_4{v133, v133, v133, v133};
        uint32_t_4 * const v135 = &(*v45)[v127];
        *v135 = v134;
      }
      uint32_t const v136 = v126 + v78;
      if(v80) {
        uint32_t const v137 = v79 * v8;
        uint32_t const v138 = v137 + v125;
        uint32_t_4 * const v139 = &v0[v138];
        uint32_t_4 * const v140 = &(*v45)[v136];
        uint32_t const v141 = __cvta_generic_to_shared(v140);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v141), "l"(v139) : "memory");}
      else {
        uint32_t const v142 = 0;
        uint32_t_4 const v143 = uint32_t_4{v142, v142, v142, v142};
        uint32_t_4 * const v144 = &(*v45)[v136];
        *v144 = v143;
      }
      uint32_t const v145 = v126 + v93;
      if(v95) {
        uint32_t const v146 = v94 * v8;
        uint32_t const v147 = v146 + v125;
        uint32_t_4 * const v148 = &v0[v147];
        uint32_t_4 * const v149 = &(*v45)[v145];
        uint32_t const v150 = __cvta_generic_to_shared(v149);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v150), "l"(v148) : "memory");}
      else {
        uint32_t const v151 = 0;
        uint32_t_4 const v152 = uint32_t_4{v151, v151, v151, v151};
        uint32_t_4 * const v153 = &(*v45)[v145];
        *v153 = v152;
      }
      uint32_t const v154 = v126 + v109;
      if(v111) {
        uint32_t const v155 = v110 * v8;
        uint32_t const v156 = v155 + v125;
        uint32_t_4 * const v157 = &v0[v156];
        uint32_t_4 * const v158 = &(*v45)[v154];
        uint32_t const v159 = __cvta_generic_to_shared(v158);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v159), "l"(v157) : "memory");}
      else {
        uint32_t const v160 = 0;
        uint32_t_4 const v161 = uint32_t_4{v160, v160, v160, v160};
        uint32_t_4 * const v162 = &(*v45)[v154];
        *v162 = v161;
      }
    }
  }
  asm volatile("cp.async.commit_group;" :  :  : "memory");
  uint32_t const v163 = 1;
  uint32_t const v164 = *v38;
  bool const v165 = v163 < v164;
  if(v165) {
    uint32_t const v166 = v34 + v15;
    uint32_t const v167 = 16;
    uint32_t const v168 = v17 % v167;
    uint32_t const v169 = v17 / v167;
    uint32_t const v170 = *v22;
    uint32_t const v171 = v170 * v167;
    uint32_t const v172 = v171 + v168;
    uint32_t const v173 = v8 - v163;
    uint32_t const v174 = min(v172, v173);
    uint32_t const v175 = 1024;
    uint32_t const v176 = v169 * v167;
    uint32_t const v177 = 7;
    uint32_t const v178 = v169 & v177;
    uint32_t const v179 = v168 ^ v178;
    uint32_t const v180 = v176 + v179;
    uint32_t const v181 = v175 + v180;
    uint32_t const v182 = v166 + v169;
    bool const v183 = v182 < v37;
    if(v183) {
      uint32_t const v184 = v182 * v8;
      uint32_t const v185 = v184 + v174;
      uint32_t_4 * const v186 = &v0[v185];
      uint32_t_4 * const v187 = &(*v45)[v181];
      uint32_t const v188 = __cvta_generic_to_shared(v187);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v188), "l"(v186) : "memory");}
    else {
      uint32_t const v189 = 0;
      uint32_t_4 const v190 = uint32_t_4{v189, v189, v189, v189};
      uint32_t_4 * const v191 = &(*v45)[v181];
      *v191 = v190;
    }
    uint32_t const v192 = 8;
    uint32_t const v193 = v169 + v192;
    uint32_t const v194 = v193 * v167;
    uint32_t const v195 = v193 & v177;
    uint32_t const v196 = v168 ^ v195;
    uint32_t const v197 = v194 + v196;
    uint32_t const v198 = v175 + v197;
    uint32_t const v199 = v166 + v193;
    bool const v200 = v199 < v37;
    if(v200) {
      uint32_t const v201 = v199 * v8;
      uint32_t const v202 = v201 + v174;
      uint32_t_4 * const v203 = &v0[v202];
      uint32_t_4 * const v204 = &(*v45)[v198];
      uint32_t const v205 = __cvta_generic_to_shared(v204);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v205), "l"(v203) : "memory");}
    else {
      uint32_t const v206 = 0;
      uint32_t_4 const v207 = uint32_t_4{v206, v206, v206, v206};
      uint32_t_4 * const v208 = &(*v45)[v198];
      *v208 = v207;
    }
    uint32_t const v209 = v169 + v167;
    uint32_t const v210 = v209 * v167;
    uint32_t const v211 = v209 & v177;
    uint32_t const v212 = v168 ^ v211;
    uint32_t const v213 = v210 + v212;
    uint32_t const v214 = v175 + v213;
    uint32_t const v215 = v166 + v209;
    bool const v216 = v215 < v37;
    if(v216) {
      uint32_t const v217 = v215 * v8;
      uint32_t const v218 = v217 + v174;
      uint32_t_4 * const v219 = &v0[v218];
      uint32_t_4 * const v220 = &(*v45)[v214];
      uint32_t const v221 = __cvta_generic_to_shared(v220);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v221), "l"(v219) : "memory");}
    else {
      uint32_t const v222 = 0;
      uint32_t_4 const v223 = uint32_t_4{v222, v222, v222, v222};
      uint32_t_4 * const v224 = &(*v45)[v214];
      *v224 = v223;
    }
    uint32_t const v225 = 24;
    uint32_t const v226 = v169 + v225;
    uint32_t const v227 = v226 * v167;
    uint32_t const v228 = v226 & v177;
    uint32_t const v229 = v168 ^ v228;
    uint32_t const v230 = v227 + v229;
    uint32_t const v231 = v175 + v230;
    uint32_t const v232 = v166 + v226;
    bool const v233 = v232 < v37;
    if(v233) {
      uint32_t const v234 = v232 * v8;
      uint32_t const v235 = v234 + v174;
      uint32_t_4 * const v236 = &v0[v235];
      uint32_t_4 * const v237 = &(*v45)[v231];
      uint32_t const v238 = __cvta_generic_to_shared(v237);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v238), "l"(v236) : "memory");}
    else {
      uint32_t const v239 = 0;
      uint32_t_4 const v240 = uint32_t_4{v239, v239, v239, v239};
      uint32_t_4 * const v241 = &(*v45)[v231];
      *v241 = v240;
    }
    uint32_t const v242 = *v22;
    uint32_t const v243 = *v23;
    bool const v244 = v242 != v243;
    if(v244) {
      uint32_t const v245 = v243 * v167;
      uint32_t const v246 = v245 + v168;
      uint32_t const v247 = min(v246, v173);
      uint32_t const v248 = 1536;
      uint32_t const v249 = v248 + v180;
      if(v183) {
        uint32_t const v250 = v182 * v8;
        uint32_t const v251 = v250 + v247;
        uint32_t_4 * const v252 = &v0[v251];
        uint32_t_4 * const v253 = &(*v45)[v249];
        uint32_t const v254 = __cvta_generic_to_shared(v253);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v254), "l"(v252) : "memory");}
      else {
        uint32_t const v255 = 0;
        uint32_t_4 const v256 = uint32_t_4{v255, v255, v255, v255};
        uint32_t_4 * const v257 = &(*v45)[v249];
        *v257 = v256;
      }
      uint32_t const v258 = v248 + v197;
      if(v200) {
        uint32_t const v259 = v199 * v8;
        uint32_t const v260 = v259 + v247;
        uint32_t_4 * const v261 = &v0[v260];
        uint32_t_4 * const v262 = &(*v45)[v258];
        uint32_t const v263 = __cvta_generic_to_shared(v262);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v263), "l"(v261) : "memory");}
      else {
        uint32_t const v264 = 0;
        uint32_t_4 const v265 = uint32_t_4{v264, v264, v264, v264};
        uint32_t_4 * const v266 = &(*v45)[v258];
        *v266 = v265;
      }
      uint32_t const v267 = v248 + v213;
      if(v216) {
        uint32_t const v268 = v215 * v8;
        uint32_t const v269 = v268 + v247;
        uint32_t_4 * const v270 = &v0[v269];
        uint32_t_4 * const v271 = &(*v45)[v267];
        uint32_t const v272 = __cvta_generic_to_shared(v271);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v272), "l"(v270) : "memory");}
      else {
        uint32_t const v273 = 0;
        uint32_t_4 const v274 = uint32_t_4{v273, v273, v273, v273};
        uint32_t_4 * const v275 = &(*v45)[v267];
        *v275 = v274;
      }
      uint32_t const v276 = v248 + v230;
      if(v233) {
        uint32_t const v277 = v232 * v8;
        uint32_t const v278 = v277 + v247;
        uint32_t_4 * const v279 = &v0[v278];
        uint32_t_4 * const v280 = &(*v45)[v276];
        uint32_t const v281 = __cvta_generic_to_shared(v280);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v281), "l"(v279) : "memory");}
      else {
        uint32_t const v282 = 0;
        uint32_t_4 const v283 = uint32_t_4{v282, v282, v282, v282};
        uint32_t_4 * const v284 = &(*v45)[v276];
        *v284 = v283;
      }
    }
  }
  asm volatile("cp.async.commit_group;" :  :  : "memory");
  uint32_t const v285 = 2;
  uint32_t const v286 = *v38;
  bool const v287 = v285 < v286;
  if(v287) {
    uint32_t const v288 = 64;
    uint32_t const v289 = v34 + v288;
    uint32_t const v290 = 16;
    uint32_t const v291 = v17 % v290;
    uint32_t const v292 = v17 / v290;
    uint32_t const v293 = *v22;
    uint32_t const v294 = v293 * v290;
    uint32_t const v295 = v294 + v291;
    uint32_t const v296 = v8 - v163;
    uint32_t const v297 = min(v295, v296);
    uint32_t const v298 = 2048;
    uint32_t const v299 = v292 * v290;
    uint32_t const v300 = 7;
    uint32_t const v301 = v292 & v300;
    uint32_t const v302 = v291 ^ v301;
    uint32_t const v303 = v299 + v302;
    uint32_t const v304 = v298 + v303;
    uint32_t const v305 = v289 + v292;
    bool const v306 = v305 < v37;
    if(v306) {
      uint32_t const v307 = v305 * v8;
      uint32_t const v308 = v307 + v297;
      uint32_t_4 * const v309 = &v0[v308];
      uint32_t_4 * const v310 = &(*v45)[v304];
      uint32_t const v311 = __cvta_generic_to_shared(v310);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v311), "l"(v309) : "memory");}
    else {
      uint32_t const v312 = 0;
      uint32_t_4 const v313 = uint32_t_4{v312, v312, v312, v312};
      uint32_t_4 * const v314 = &(*v45)[v304];
      *v314 = v313;
    }
    uint32_t const v315 = 8;
    uint32_t const v316 = v292 + v315;
    uint32_t const v317 = v316 * v290;
    uint32_t const v318 = v316 & v300;
    uint32_t const v319 = v291 ^ v318;
    uint32_t const v320 = v317 + v319;
    uint32_t const v321 = v298 + v320;
    uint32_t const v322 = v289 + v316;
    bool const v323 = v322 < v37;
    if(v323) {
      uint32_t const v324 = v322 * v8;
      uint32_t const v325 = v324 + v297;
      uint32_t_4 * const v326 = &v0[v325];
      uint32_t_4 * const v327 = &(*v45)[v321];
      uint32_t const v328 = __cvta_generic_to_shared(v327);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v328), "l"(v326) : "memory");}
    else {
      uint32_t const v329 = 0;
      uint32_t_4 const v330 = uint32_t_4{v329, v329, v329, v329};
      uint32_t_4 * const v331 = &(*v45)[v321];
      *v331 = v330;
    }
    uint32_t const v332 = v292 + v290;
    uint32_t const v333 = v332 * v290;
    uint32_t const v334 = v332 & v300;
    uint32_t const v335 = v291 ^ v334;
    uint32_t const v336 = v333 + v335;
    uint32_t const v337 = v298 + v336;
    uint32_t const v338 = v289 + v332;
    bool const v339 = v338 < v37;
    if(v339) {
      uint32_t const v340 = v338 * v8;
      uint32_t const v341 = v340 + v297;
      uint32_t_4 * const v342 = &v0[v341];
      uint32_t_4 * const v343 = &(*v45)[v337];
      uint32_t const v344 = __cvta_generic_to_shared(v343);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v344), "l"(v342) : "memory");}
    else {
      uint32_t const v345 = 0;
      uint32_t_4 const v346 = uint32_t_4{v345, v345, v345, v345};
      uint32_t_4 * const v347 = &(*v45)[v337];
      *v347 = v346;
    }
    uint32_t const v348 = 24;
    uint32_t const v349 = v292 + v348;
    uint32_t const v350 = v349 * v290;
    uint32_t const v351 = v349 & v300;
    uint32_t const v352 = v291 ^ v351;
    uint32_t const v353 = v350 + v352;
    uint32_t const v354 = v298 + v353;
    uint32_t const v355 = v289 + v349;
    bool const v356 = v355 < v37;
    if(v356) {
      uint32_t const v357 = v355 * v8;
      uint32_t const v358 = v357 + v297;
      uint32_t_4 * const v359 = &v0[v358];
      uint32_t_4 * const v360 = &(*v45)[v354];
      uint32_t const v361 = __cvta_generic_to_shared(v360);
      asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v361), "l"(v359) : "memory");}
    else {
      uint32_t const v362 = 0;
      uint32_t_4 const v363 = uint32_t_4{v362, v362, v362, v362};
      uint32_t_4 * const v364 = &(*v45)[v354];
      *v364 = v363;
    }
    uint32_t const v365 = *v22;
    uint32_t const v366 = *v23;
    bool const v367 = v365 != v366;
    if(v367) {
      uint32_t const v368 = v366 * v290;
      uint32_t const v369 = v368 + v291;
      uint32_t const v370 = min(v369, v296);
      uint32_t const v371 = 2560;
      uint32_t const v372 = v371 + v303;
      if(v306) {
        uint32_t const v373 = v305 * v8;
        uint32_t const v374 = v373 + v370;
        uint32_t_4 * const v375 = &v0[v374];
        uint32_t_4 * const v376 = &(*v45)[v372];
        uint32_t const v377 = __cvta_generic_to_shared(v376);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v377), "l"(v375) : "memory");}
      else {
        uint32_t const v378 = 0;
        uint32_t_4 const v379 = uint32_t_4{v378, v378, v378, v378};
        uint32_t_4 * const v380 = &(*v45)[v372];
        *v380 = v379;
      }
      uint32_t const v381 = v371 + v320;
      if(v323) {
        uint32_t const v382 = v322 * v8;
        uint32_t const v383 = v382 + v370;
        uint32_t_4 * const v384 = &v0[v383];
        uint32_t_4 * const v385 = &(*v45)[v381];
        uint32_t const v386 = __cvta_generic_to_shared(v385);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v386), "l"(v384) : "memory");}
      else {
        uint32_t const v387 = 0;
        uint32_t_4 const v388 = uint32_t_4{v387, v387, v387, v387};
        uint32_t_4 * const v389 = &(*v45)[v381];
        *v389 = v388;
      }
      uint32_t const v390 = v371 + v336;
      if(v339) {
        uint32_t const v391 = v338 * v8;
        uint32_t const v392 = v391 + v370;
        uint32_t_4 * const v393 = &v0[v392];
        uint32_t_4 * const v394 = &(*v45)[v390];
        uint32_t const v395 = __cvta_generic_to_shared(v394);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v395), "l"(v393) : "memory");}
      else {
        uint32_t const v396 = 0;
        uint32_t_4 const v397 = uint32_t_4{v396, v396, v396, v396};
        uint32_t_4 * const v398 = &(*v45)[v390];
        *v398 = v397;
      }
      uint32_t const v399 = v371 + v353;
      if(v356) {
        uint32_t const v400 = v355 * v8;
        uint32_t const v401 = v400 + v370;
        uint32_t_4 * const v402 = &v0[v401];
        uint32_t_4 * const v403 = &(*v45)[v399];
        uint32_t const v404 = __cvta_generic_to_shared(v403);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v404), "l"(v402) : "memory");}
      else {
        uint32_t const v405 = 0;
        uint32_t_4 const v406 = uint32_t_4{v405, v405, v405, v405};
        uint32_t_4 * const v407 = &(*v45)[v399];
        *v407 = v406;
      }
    }
  }
  asm volatile("cp.async.commit_group;" :  :  : "memory");
  array<float_4, 32> v408_store = {};
  array<float_4, 32> * v408 = &v408_store;
  float const v409 = 0;
  float_4 const v410 = float_4{v409, v409, v409, v409};
  float_4 * const v411 = &(*v408)[v6];
  *v411 = v410;
  float_4 * const v412 = &(*v408)[v163];
  *v412 = v410;
  float_4 * const v413 = &(*v408)[v285];
  *v413 = v410;
  uint32_t const v414 = 3;
  float_4 * const v415 = &(*v408)[v414];
  *v415 = v410;
  uint32_t const v416 = 4;
  float_4 * const v417 = &(*v408)[v416];
  *v417 = v410;
  uint32_t const v418 = 5;
  float_4 * const v419 = &(*v408)[v418];
  *v419 = v410;
  uint32_t const v420 = 6;
  float_4 * const v421 = &(*v408)[v420];
  *v421 = v410;
  uint32_t const v422 = 7;
  float_4 * const v423 = &(*v408)[v422];
  *v423 = v410;
  uint32_t const v424 = 8;
  float_4 * const v425 = &(*v408)[v424];
  *v425 = v410;
  uint32_t const v426 = 9;
  float_4 * const v427 = &(*v408)[v426];
  *v427 = v410;
  uint32_t const v428 = 10;
  float_4 * const v429 = &(*v408)[v428];
  *v429 = v410;
  uint32_t const v430 = 11;
  float_4 * const v431 = &(*v408)[v430];
  *v431 = v410;
  uint32_t const v432 = 12;
  float_4 * const v433 = &(*v408)[v432];
  *v433 = v410;
  uint32_t const v434 = 13;
  float_4 * const v435 = &(*v408)[v434];
  *v435 = v410;
  uint32_t const v436 = 14;
  float_4 * const v437 = &(*v408)[v436];
  *v437 = v410;
  uint32_t const v438 = 15;
  float_4 * const v439 = &(*v408)[v438];
  *v439 = v410;
  uint32_t const v440 = 16;
  float_4 * const v441 = &(*v408)[v440];
  *v441 = v410;
  uint32_t const v442 = 17;
  float_4 * const v443 = &(*v408)[v442];
  *v443 = v410;
  uint32_t const v444 = 18;
  float_4 * const v445 = &(*v408)[v444];
  *v445 = v410;
  uint32_t const v446 = 19;
  float_4 * const v447 = &(*v408)[v446];
  *v447 = v410;
  uint32_t const v448 = 20;
  float_4 * const v449 = &(*v408)[v448];
  *v449 = v410;
  uint32_t const v450 = 21;
  float_4 * const v451 = &(*v408)[v450];
  *v451 = v410;
  uint32_t const v452 = 22;
  float_4 * const v453 = &(*v408)[v452];
  *v453 = v410;
  uint32_t const v454 = 23;
  float_4 * const v455 = &(*v408)[v454];
  *v455 = v410;
  uint32_t const v456 = 24;
  float_4 * const v457 = &(*v408)[v456];
  *v457 = v410;
  uint32_t const v458 = 25;
  float_4 * const v459 = &(*v408)[v458];
  *v459 = v410;
  uint32_t const v460 = 26;
  float_4 * const v461 = &(*v408)[v460];
  *v461 = v410;
  uint32_t const v462 = 27;
  float_4 * const v463 = &(*v408)[v462];
  *v463 = v410;
  uint32_t const v464 = 28;
  float_4 * const v465 = &(*v408)[v464];
  *v465 = v410;
  uint32_t const v466 = 29;
  float_4 * const v467 = &(*v408)[v466];
  *v467 = v410;
  uint32_t const v468 = 30;
  float_4 * const v469 = &(*v408)[v468];
  *v469 = v410;
  uint32_t const v470 = 31;
  float_4 * const v471 = &(*v408)[v470];
  *v471 = v410;
  uint32_t const v472 = v12 / v440;
  uint32_t const v473 = v472 * v424;
  uint32_t const v474 = v12 % v424;
  uint32_t const v475 = v473 + v474;
  uint32_t const v476 = v12 / v424;
  uint32_t const v477 = v476 % v285;
  uint32_t const v478 = v14 / v285;
  uint32_t const v479 = v478 * v424;
  uint32_t const v480 = v479 + v477;
  uint32_t const v481 = v14 % v285;
  uint32_t const v482 = v481 * v424;
  uint32_t const v483 = v482 + v477;
  array<uint32_t, 4> v484_store = {};
  array<uint32_t, 4> * v484 = &v484_store;
  array<uint32_t, 4> v485_store = {};
  array<uint32_t, 4> * v485 = &v485_store;
  uint32_t_4 * const v486 = &(*v45)[v6];
  uint32_t const v487 = [&]{
    uint32_t result;
    asm volatile("{ .reg .b64 at; cvta.to.shared.u64 at, %1; cvt.u32.u64 %0, at; }" : "=r"(result) : "l"(v486) );
    return result;
  }();
  uint32_t const v488 = v475 * v440;
  uint32_t const v489 = v475 & v422;
  uint32_t const v490 = v480 ^ v489;
  uint32_t const v491 = v488 + v490;
  uint32_t const v492 = v491 * v440;
  uint32_t const v493 = uint32_t(v492);
  uint32_t const v494 = v487 + v493;
  uint32_t * const v495 = &(*v484)[v6];
  *v495 = v494;
  uint32_t const v496 = v480 + v285;
  uint32_t const v497 = v496 ^ v489;
  uint32_t const v498 = v488 + v497;
  uint32_t const v499 = v498 * v440;
  uint32_t const v500 = uint32_t(v499);
  uint32_t const v501 = v487 + v500;
  uint32_t * const v502 = &(*v484)[v163];
  *v502 = v501;
  uint32_t const v503 = v480 + v416;
  uint32_t const v504 = v503 ^ v489;
  uint32_t const v505 = v488 + v504;
  uint32_t const v506 = v505 * v440;
  uint32_t const v507 = uint32_t(v506);
  uint32_t const v508 = v487 + v507;
  uint32_t * const v509 = &(*v484)[v285];
  *v509 = v508;
  uint32_t const v510 = v480 + v420;
  uint32_t const v511 = v510 ^ v489;
  uint32_t const v512 = v488 + v511;
  uint32_t const v513 = v512 * v440;
  uint32_t const v514 = uint32_t(v513);
  uint32_t const v515 = v487 + v514;
  uint32_t * const v516 = &(*v484)[v414];
  *v516 = v515;
  uint32_t const v517 = 512;
  uint32_t v518_store;
  uint32_t * v518 = &v518_store;
  *v518 = v517;
  uint32_t const v519 = *v22;
  uint32_t const v520 = *v23;
  bool const v521 = v519 == v520;
  if(v521) {
    *v518 = v6;
  }
  uint32_t const v522 = v483 ^ v489;
  uint32_t const v523 = v488 + v522;
  uint32_t const v524 = *v518;
  uint32_t const v525 = v524 + v523;
  uint32_t const v526 = v525 * v440;
  uint32_t const v527 = uint32_t(v526);
  uint32_t const v528 = v487 + v527;
  uint32_t * const v529 = &(*v485)[v6];
  *v529 = v528;
  uint32_t const v530 = v483 + v285;
  uint32_t const v531 = v530 ^ v489;
  uint32_t const v532 = v488 + v531;
  uint32_t const v533 = v524 + v532;
  uint32_t const v534 = v533 * v440;
  uint32_t const v535 = uint32_t(v534);
  uint32_t const v536 = v487 + v535;
  uint32_t * const v537 = &(*v485)[v163];
  *v537 = v536;
  uint32_t const v538 = v483 + v416;
  uint32_t const v539 = v538 ^ v489;
  uint32_t const v540 = v488 + v539;
  uint32_t const v541 = v524 + v540;
  uint32_t const v542 = v541 * v440;
  uint32_t const v543 = uint32_t(v542);
  uint32_t const v544 = v487 + v543;
  uint32_t * const v545 = &(*v485)[v285];
  *v545 = v544;
  uint32_t const v546 = v483 + v420;
  uint32_t const v547 = v546 ^ v489;
  uint32_t const v548 = v488 + v547;
  uint32_t const v549 = v524 + v548;
  uint32_t const v550 = v549 * v440;
  uint32_t const v551 = uint32_t(v550);
  uint32_t const v552 = v487 + v551;
  uint32_t * const v553 = &(*v485)[v414];
  *v553 = v552;
  uint32_t v554_store;
  uint32_t * v554 = &v554_store;
  *v554 = v6;
  uint32_t v555_store;
  uint32_t * v555 = &v555_store;
  *v555 = v414;
  uint32_t const v556 = *v38;
  for(uint32_t v557 = v6; v557 < v556; v557 += v163) {
    asm volatile("cp.async.wait_group 2;" :  :  : "memory");
    __syncthreads();
    uint32_t const v558 = v557 + v414;
    uint32_t const v559 = *v38;
    bool const v560 = v558 < v559;
    if(v560) {
      uint32_t const v561 = v558 * v15;
      uint32_t const v562 = v34 + v561;
      uint32_t const v563 = *v555;
      uint32_t const v564 = 1024;
      uint32_t const v565 = v563 * v564;
      uint32_t const v566 = v17 % v440;
      uint32_t const v567 = v17 / v440;
      uint32_t const v568 = *v22;
      uint32_t const v569 = v568 * v440;
      uint32_t const v570 = v569 + v566;
      uint32_t const v571 = v8 - v163;
      uint32_t const v572 = min(v570, v571);
      uint32_t const v573 = v567 * v440;
      uint32_t const v574 = v567 & v422;
      uint32_t const v575 = v566 ^ v574;
      uint32_t const v576 = v573 + v575;
      uint32_t const v577 = v565 + v576;
      uint32_t const v578 = v562 + v567;
      bool const v579 = v578 < v37;
      if(v579) {
        uint32_t const v580 = v578 * v8;
        uint32_t const v581 = v580 + v572;
        uint32_t_4 * const v582 = &v0[v581];
        uint32_t_4 * const v583 = &(*v45)[v577];
        uint32_t const v584 = __cvta_generic_to_shared(v583);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v584), "l"(v582) : "memory");}
      else {
        uint32_t const v585 = 0;
        uint32_t_4 const v586 = uint32_t_4{v585, v585, v585, v585};
        uint32_t_4 * const v587 = &(*v45)[v577];
        *v587 = v586;
      }
      uint32_t const v588 = v567 + v424;
      uint32_t const v589 = v588 * v440;
      uint32_t const v590 = v588 & v422;
      uint32_t const v591 = v566 ^ v590;
      uint32_t const v592 = v589 + v591;
      uint32_t const v593 = v565 + v592;
      uint32_t const v594 = v562 + v588;
      bool const v595 = v594 < v37;
      if(v595) {
        uint32_t const v596 = v594 * v8;
        uint32_t const v597 = v596 + v572;
        uint32_t_4 * const v598 = &v0[v597];
        uint32_t_4 * const v599 = &(*v45)[v593];
        uint32_t const v600 = __cvta_generic_to_shared(v599);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v600), "l"(v598) : "memory");}
      else {
        uint32_t const v601 = 0;
        uint32_t_4 const v602 = uint32_t_4{v601, v601, v601, v601};
        uint32_t_4 * const v603 = &(*v45)[v593];
        *v603 = v602;
      }
      uint32_t const v604 = v567 + v440;
      uint32_t const v605 = v604 * v440;
      uint32_t const v606 = v604 & v422;
      uint32_t const v607 = v566 ^ v606;
      uint32_t const v608 = v605 + v607;
      uint32_t const v609 = v565 + v608;
      uint32_t const v610 = v562 + v604;
      bool const v611 = v610 < v37;
      if(v611) {
        uint32_t const v612 = v610 * v8;
        uint32_t const v613 = v612 + v572;
        uint32_t_4 * const v614 = &v0[v613];
        uint32_t_4 * const v615 = &(*v45)[v609];
        uint32_t const v616 = __cvta_generic_to_shared(v615);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v616), "l"(v614) : "memory");}
      else {
        uint32_t const v617 = 0;
        uint32_t_4 const v618 = uint32_t_4{v617, v617, v617, v617};
        uint32_t_4 * const v619 = &(*v45)[v609];
        *v619 = v618;
      }
      uint32_t const v620 = v567 + v456;
      uint32_t const v621 = v620 * v440;
      uint32_t const v622 = v620 & v422;
      uint32_t const v623 = v566 ^ v622;
      uint32_t const v624 = v621 + v623;
      uint32_t const v625 = v565 + v624;
      uint32_t const v626 = v562 + v620;
      bool const v627 = v626 < v37;
      if(v627) {
        uint32_t const v628 = v626 * v8;
        uint32_t const v629 = v628 + v572;
        uint32_t_4 * const v630 = &v0[v629];
        uint32_t_4 * const v631 = &(*v45)[v625];
        uint32_t const v632 = __cvta_generic_to_shared(v631);
        asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v632), "l"(v630) : "memory");}
      else {
        uint32_t const v633 = 0;
        uint32_t_4 const v634 = uint32_t_4{v633, v633, v633, v633};
        uint32_t_4 * const v635 = &(*v45)[v625];
        *v635 = v634;
      }
      uint32_t const v636 = *v22;
      uint32_t const v637 = *v23;
      bool const v638 = v636 != v637;
      if(v638) {
        uint32_t const v639 = v637 * v440;
        uint32_t const v640 = v639 + v566;
        uint32_t const v641 = min(v640, v571);
        uint32_t const v642 = v565 + v517;
        uint32_t const v643 = v642 + v576;
        if(v579) {
          uint32_t const v644 = v578 * v8;
          uint32_t const v645 = v644 + v641;
          uint32_t_4 * const v646 = &v0[v645];
          uint32_t_4 * const v647 = &(*v45)[v643];
          uint32_t const v648 = __cvta_generic_to_shared(v647);
          asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v648), "l"(v646) : "memory");}
        else {
          uint32_t const v649 = 0;
          uint32_t_4 const v650 = uint32_t_4{v649, v649, v649, v649};
          uint32_t_4 * const v651 = &(*v45)[v643];
          *v651 = v650;
        }
        uint32_t const v652 = v642 + v592;
        if(v595) {
          uint32_t const v653 = v594 * v8;
          uint32_t const v654 = v653 + v641;
          uint32_t_4 * const v655 = &v0[v654];
          uint32_t_4 * const v656 = &(*v45)[v652];
          uint32_t const v657 = __cvta_generic_to_shared(v656);
          asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v657), "l"(v655) : "memory");}
        else {
          uint32_t const v658 = 0;
          uint32_t_4 const v659 = uint32_t_4{v658, v658, v658, v658};
          uint32_t_4 * const v660 = &(*v45)[v652];
          *v660 = v659;
        }
        uint32_t const v661 = v642 + v608;
        if(v611) {
          uint32_t const v662 = v610 * v8;
          uint32_t const v663 = v662 + v641;
          uint32_t_4 * const v664 = &v0[v663];
          uint32_t_4 * const v665 = &(*v45)[v661];
          uint32_t const v666 = __cvta_generic_to_shared(v665);
          asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v666), "l"(v664) : "memory");}
        else {
          uint32_t const v667 = 0;
          uint32_t_4 const v668 = uint32_t_4{v667, v667, v667, v667};
          uint32_t_4 * const v669 = &(*v45)[v661];
          *v669 = v668;
        }
        uint32_t const v670 = v642 + v624;
        if(v627) {
          uint32_t const v671 = v626 * v8;
          uint32_t const v672 = v671 + v641;
          uint32_t_4 * const v673 = &v0[v672];
          uint32_t_4 * const v674 = &(*v45)[v670];
          uint32_t const v675 = __cvta_generic_to_shared(v674);
          asm volatile("cp.async.cg.shared::cta.global [%0], [%1], 16, 16;" :  : "r"(v675), "l"(v673) : "memory");}
        else {
          uint32_t const v676 = 0;
          uint32_t_4 const v677 = uint32_t_4{v676, v676, v676, v676};
          uint32_t_4 * const v678 = &(*v45)[v670];
          *v678 = v677;
        }
      }
    }
    asm volatile("cp.async.commit_group;" :  :  : "memory");
    uint32_t const v679 = *v554;
    uint32_t const v680 = 16384;
    uint32_t const v681 = v679 * v680;
    uint32_t const v682 = uint32_t(v681);
    *v555 = v679;
    uint32_t const v683 = v679 + v163;
    *v554 = v683;
    uint32_t const v684 = *v554;
    bool const v685 = v684 == v416;
    if(v685) {
      *v554 = v6;
    }
    array<uint32_t_4, 4> v686_store = {};
    array<uint32_t_4, 4> * v686 = &v686_store;
    uint32_t const v687 = *v495;
    uint32_t const v688 = v687 + v682;
    uint32_t_4 const v689 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v688) : "memory");
      return result;
    }();
    uint32_t_4 * const v690 = &(*v686)[v6];
    *v690 = v689;
    uint32_t const v691 = *v502;
    uint32_t const v692 = v691 + v682;
    uint32_t_4 const v693 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v692) : "memory");
      return result;
    }();
    uint32_t_4 * const v694 = &(*v686)[v163];
    *v694 = v693;
    uint32_t const v695 = *v509;
    uint32_t const v696 = v695 + v682;
    uint32_t_4 const v697 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v696) : "memory");
      return result;
    }();
    uint32_t_4 * const v698 = &(*v686)[v285];
    *v698 = v697;
    uint32_t const v699 = *v516;
    uint32_t const v700 = v699 + v682;
    uint32_t_4 const v701 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v700) : "memory");
      return result;
    }();
    uint32_t_4 * const v702 = &(*v686)[v414];
    *v702 = v701;
    uint32_t const v703 = *v529;
    uint32_t const v704 = v703 + v682;
    uint32_t_4 const v705 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v704) : "memory");
      return result;
    }();
    uint32_t const v706 = v705.i_0;
    uint32_t const v707 = v705.i_2;
    uint32_t_4 const v708 = *v690;
    float_4 const v709 = *v411;
    uint32_t const v710 = v708.i_0;
    uint32_t const v711 = v708.i_1;
    uint32_t const v712 = v708.i_2;
    uint32_t const v713 = v708.i_3;
    float const v714 = v709.i_0;
    float const v715 = v709.i_1;
    float const v716 = v709.i_2;
    float const v717 = v709.i_3;
    float_4 const v718 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v710), "r"(v711), "r"(v712), "r"(v713), "r"(v706), "r"(v707), "f"(v714), "f"(v715), "f"(v716), "f"(v717) );
      return result;
    }();
    *v411 = v718;
    uint32_t_4 const v719 = *v694;
    float_4 const v720 = *v425;
    uint32_t const v721 = v719.i_0;
    uint32_t const v722 = v719.i_1;
    uint32_t const v723 = v719.i_2;
    uint32_t const v724 = v719.i_3;
    float const v725 = v720.i_0;
    float const v726 = v720.i_1;
    float const v727 = v720.i_2;
    float const v728 = v720.i_3;
    float_4 const v729 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v721), "r"(v722), "r"(v723), "r"(v724), "r"(v706), "r"(v707), "f"(v725), "f"(v726), "f"(v727), "f"(v728) );
      return result;
    }();
    *v425 = v729;
    uint32_t_4 const v730 = *v698;
    float_4 const v731 = *v441;
    uint32_t const v732 = v730.i_0;
    uint32_t const v733 = v730.i_1;
    uint32_t const v734 = v730.i_2;
    uint32_t const v735 = v730.i_3;
    float const v736 = v731.i_0;
    float const v737 = v731.i_1;
    float const v738 = v731.i_2;
    float const v739 = v731.i_3;
    float_4 const v740 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v732), "r"(v733), "r"(v734), "r"(v735), "r"(v706), "r"(v707), "f"(v736), "f"(v737), "f"(v738), "f"(v739) );
      return result;
    }();
    *v441 = v740;
    uint32_t_4 const v741 = *v702;
    float_4 const v742 = *v457;
    uint32_t const v743 = v741.i_0;
    uint32_t const v744 = v741.i_1;
    uint32_t const v745 = v741.i_2;
    uint32_t const v746 = v741.i_3;
    float const v747 = v742.i_0;
    float const v748 = v742.i_1;
    float const v749 = v742.i_2;
    float const v750 = v742.i_3;
    float_4 const v751 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v743), "r"(v744), "r"(v745), "r"(v746), "r"(v706), "r"(v707), "f"(v747), "f"(v748), "f"(v749), "f"(v750) );
      return result;
    }();
    *v457 = v751;
    uint32_t const v752 = v705.i_1;
    uint32_t const v753 = v705.i_3;
    float_4 const v754 = *v412;
    float const v755 = v754.i_0;
    float const v756 = v754.i_1;
    float const v757 = v754.i_2;
    float const v758 = v754.i_3;
    float_4 const v759 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v710), "r"(v711), "r"(v712), "r"(v713), "r"(v752), "r"(v753), "f"(v755), "f"(v756), "f"(v757), "f"(v758) );
      return result;
    }();
    *v412 = v759;
    float_4 const v760 = *v427;
    float const v761 = v760.i_0;
    float const v762 = v760.i_1;
    float const v763 = v760.i_2;
    float const v764 = v760.i_3;
    float_4 const v765 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v721), "r"(v722), "r"(v723), "r"(v724), "r"(v752), "r"(v753), "f"(v761), "f"(v762), "f"(v763), "f"(v764) );
      return result;
    }();
    *v427 = v765;
    float_4 const v766 = *v443;
    float const v767 = v766.i_0;
    float const v768 = v766.i_1;
    float const v769 = v766.i_2;
    float const v770 = v766.i_3;
    float_4 const v771 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v732), "r"(v733), "r"(v734), "r"(v735), "r"(v752), "r"(v753), "f"(v767), "f"(v768), "f"(v769), "f"(v770) );
      return result;
    }();
    *v443 = v771;
    float_4 const v772 = *v459;
    float const v773 = v772.i_0;
    float const v774 = v772.i_1;
    float const v775 = v772.i_2;
    float const v776 = v772.i_3;
    float_4 const v777 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v743), "r"(v744), "r"(v745), "r"(v746), "r"(v752), "r"(v753), "f"(v773), "f"(v774), "f"(v775), "f"(v776) );
      return result;
    }();
    *v459 = v777;
    uint32_t const v778 = *v537;
    uint32_t const v779 = v778 + v682;
    uint32_t_4 const v780 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v779) : "memory");
      return result;
    }();
    uint32_t const v781 = v780.i_0;
    uint32_t const v782 = v780.i_2;
    uint32_t_4 const v783 = *v690;
    float_4 const v784 = *v413;
    uint32_t const v785 = v783.i_0;
    uint32_t const v786 = v783.i_1;
    uint32_t const v787 = v783.i_2;
    uint32_t const v788 = v783.i_3;
    float const v789 = v784.i_0;
    float const v790 = v784.i_1;
    float const v791 = v784.i_2;
    float const v792 = v784.i_3;
    float_4 const v793 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v785), "r"(v786), "r"(v787), "r"(v788), "r"(v781), "r"(v782), "f"(v789), "f"(v790), "f"(v791), "f"(v792) );
      return result;
    }();
    *v413 = v793;
    uint32_t_4 const v794 = *v694;
    float_4 const v795 = *v429;
    uint32_t const v796 = v794.i_0;
    uint32_t const v797 = v794.i_1;
    uint32_t const v798 = v794.i_2;
    uint32_t const v799 = v794.i_3;
    float const v800 = v795.i_0;
    float const v801 = v795.i_1;
    float const v802 = v795.i_2;
    float const v803 = v795.i_3;
    float_4 const v804 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v796), "r"(v797), "r"(v798), "r"(v799), "r"(v781), "r"(v782), "f"(v800), "f"(v801), "f"(v802), "f"(v803) );
      return result;
    }();
    *v429 = v804;
    uint32_t_4 const v805 = *v698;
    float_4 const v806 = *v445;
    uint32_t const v807 = v805.i_0;
    uint32_t const v808 = v805.i_1;
    uint32_t const v809 = v805.i_2;
    uint32_t const v810 = v805.i_3;
    float const v811 = v806.i_0;
    float const v812 = v806.i_1;
    float const v813 = v806.i_2;
    float const v814 = v806.i_3;
    float_4 const v815 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v807), "r"(v808), "r"(v809), "r"(v810), "r"(v781), "r"(v782), "f"(v811), "f"(v812), "f"(v813), "f"(v814) );
      return result;
    }();
    *v445 = v815;
    uint32_t_4 const v816 = *v702;
    float_4 const v817 = *v461;
    uint32_t const v818 = v816.i_0;
    uint32_t const v819 = v816.i_1;
    uint32_t const v820 = v816.i_2;
    uint32_t const v821 = v816.i_3;
    float const v822 = v817.i_0;
    float const v823 = v817.i_1;
    float const v824 = v817.i_2;
    float const v825 = v817.i_3;
    float_4 const v826 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v818), "r"(v819), "r"(v820), "r"(v821), "r"(v781), "r"(v782), "f"(v822), "f"(v823), "f"(v824), "f"(v825) );
      return result;
    }();
    *v461 = v826;
    uint32_t const v827 = v780.i_1;
    uint32_t const v828 = v780.i_3;
    float_4 const v829 = *v415;
    float const v830 = v829.i_0;
    float const v831 = v829.i_1;
    float const v832 = v829.i_2;
    float const v833 = v829.i_3;
    float_4 const v834 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v785), "r"(v786), "r"(v787), "r"(v788), "r"(v827), "r"(v828), "f"(v830), "f"(v831), "f"(v832), "f"(v833) );
      return result;
    }();
    *v415 = v834;
    float_4 const v835 = *v431;
    float const v836 = v835.i_0;
    float const v837 = v835.i_1;
    float const v838 = v835.i_2;
    float const v839 = v835.i_3;
    float_4 const v840 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v796), "r"(v797), "r"(v798), "r"(v799), "r"(v827), "r"(v828), "f"(v836), "f"(v837), "f"(v838), "f"(v839) );
      return result;
    }();
    *v431 = v840;
    float_4 const v841 = *v447;
    float const v842 = v841.i_0;
    float const v843 = v841.i_1;
    float const v844 = v841.i_2;
    float const v845 = v841.i_3;
    float_4 const v846 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v807), "r"(v808), "r"(v809), "r"(v810), "r"(v827), "r"(v828), "f"(v842), "f"(v843), "f"(v844), "f"(v845) );
      return result;
    }();
    *v447 = v846;
    float_4 const v847 = *v463;
    float const v848 = v847.i_0;
    float const v849 = v847.i_1;
    float const v850 = v847.i_2;
    float const v851 = v847.i_3;
    float_4 const v852 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v818), "r"(v819), "r"(v820), "r"(v821), "r"(v827), "r"(v828), "f"(v848), "f"(v849), "f"(v850), "f"(v851) );
      return result;
    }();
    *v463 = v852;
    uint32_t const v853 = *v545;
    uint32_t const v854 = v853 + v682;
    uint32_t_4 const v855 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v854) : "memory");
      return result;
    }();
    uint32_t const v856 = v855.i_0;
    uint32_t const v857 = v855.i_2;
    uint32_t_4 const v858 = *v690;
    float_4 const v859 = *v417;
    uint32_t const v860 = v858.i_0;
    uint32_t const v861 = v858.i_1;
    uint32_t const v862 = v858.i_2;
    uint32_t const v863 = v858.i_3;
    float const v864 = v859.i_0;
    float const v865 = v859.i_1;
    float const v866 = v859.i_2;
    float const v867 = v859.i_3;
    float_4 const v868 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v860), "r"(v861), "r"(v862), "r"(v863), "r"(v856), "r"(v857), "f"(v864), "f"(v865), "f"(v866), "f"(v867) );
      return result;
    }();
    *v417 = v868;
    uint32_t_4 const v869 = *v694;
    float_4 const v870 = *v433;
    uint32_t const v871 = v869.i_0;
    uint32_t const v872 = v869.i_1;
    uint32_t const v873 = v869.i_2;
    uint32_t const v874 = v869.i_3;
    float const v875 = v870.i_0;
    float const v876 = v870.i_1;
    float const v877 = v870.i_2;
    float const v878 = v870.i_3;
    float_4 const v879 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v871), "r"(v872), "r"(v873), "r"(v874), "r"(v856), "r"(v857), "f"(v875), "f"(v876), "f"(v877), "f"(v878) );
      return result;
    }();
    *v433 = v879;
    uint32_t_4 const v880 = *v698;
    float_4 const v881 = *v449;
    uint32_t const v882 = v880.i_0;
    uint32_t const v883 = v880.i_1;
    uint32_t const v884 = v880.i_2;
    uint32_t const v885 = v880.i_3;
    float const v886 = v881.i_0;
    float const v887 = v881.i_1;
    float const v888 = v881.i_2;
    float const v889 = v881.i_3;
    float_4 const v890 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v882), "r"(v883), "r"(v884), "r"(v885), "r"(v856), "r"(v857), "f"(v886), "f"(v887), "f"(v888), "f"(v889) );
      return result;
    }();
    *v449 = v890;
    uint32_t_4 const v891 = *v702;
    float_4 const v892 = *v465;
    uint32_t const v893 = v891.i_0;
    uint32_t const v894 = v891.i_1;
    uint32_t const v895 = v891.i_2;
    uint32_t const v896 = v891.i_3;
    float const v897 = v892.i_0;
    float const v898 = v892.i_1;
    float const v899 = v892.i_2;
    float const v900 = v892.i_3;
    float_4 const v901 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v893), "r"(v894), "r"(v895), "r"(v896), "r"(v856), "r"(v857), "f"(v897), "f"(v898), "f"(v899), "f"(v900) );
      return result;
    }();
    *v465 = v901;
    uint32_t const v902 = v855.i_1;
    uint32_t const v903 = v855.i_3;
    float_4 const v904 = *v419;
    float const v905 = v904.i_0;
    float const v906 = v904.i_1;
    float const v907 = v904.i_2;
    float const v908 = v904.i_3;
    float_4 const v909 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v860), "r"(v861), "r"(v862), "r"(v863), "r"(v902), "r"(v903), "f"(v905), "f"(v906), "f"(v907), "f"(v908) );
      return result;
    }();
    *v419 = v909;
    float_4 const v910 = *v435;
    float const v911 = v910.i_0;
    float const v912 = v910.i_1;
    float const v913 = v910.i_2;
    float const v914 = v910.i_3;
    float_4 const v915 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v871), "r"(v872), "r"(v873), "r"(v874), "r"(v902), "r"(v903), "f"(v911), "f"(v912), "f"(v913), "f"(v914) );
      return result;
    }();
    *v435 = v915;
    float_4 const v916 = *v451;
    float const v917 = v916.i_0;
    float const v918 = v916.i_1;
    float const v919 = v916.i_2;
    float const v920 = v916.i_3;
    float_4 const v921 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v882), "r"(v883), "r"(v884), "r"(v885), "r"(v902), "r"(v903), "f"(v917), "f"(v918), "f"(v919), "f"(v920) );
      return result;
    }();
    *v451 = v921;
    float_4 const v922 = *v467;
    float const v923 = v922.i_0;
    float const v924 = v922.i_1;
    float const v925 = v922.i_2;
    float const v926 = v922.i_3;
    float_4 const v927 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v893), "r"(v894), "r"(v895), "r"(v896), "r"(v902), "r"(v903), "f"(v923), "f"(v924), "f"(v925), "f"(v926) );
      return result;
    }();
    *v467 = v927;
    uint32_t const v928 = *v553;
    uint32_t const v929 = v928 + v682;
    uint32_t_4 const v930 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v929) : "memory");
      return result;
    }();
    uint32_t const v931 = v930.i_0;
    uint32_t const v932 = v930.i_2;
    uint32_t_4 const v933 = *v690;
    float_4 const v934 = *v421;
    uint32_t const v935 = v933.i_0;
    uint32_t const v936 = v933.i_1;
    uint32_t const v937 = v933.i_2;
    uint32_t const v938 = v933.i_3;
    float const v939 = v934.i_0;
    float const v940 = v934.i_1;
    float const v941 = v934.i_2;
    float const v942 = v934.i_3;
    float_4 const v943 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v935), "r"(v936), "r"(v937), "r"(v938), "r"(v931), "r"(v932), "f"(v939), "f"(v940), "f"(v941), "f"(v942) );
      return result;
    }();
    *v421 = v943;
    uint32_t_4 const v944 = *v694;
    float_4 const v945 = *v437;
    uint32_t const v946 = v944.i_0;
    uint32_t const v947 = v944.i_1;
    uint32_t const v948 = v944.i_2;
    uint32_t const v949 = v944.i_3;
    float const v950 = v945.i_0;
    float const v951 = v945.i_1;
    float const v952 = v945.i_2;
    float const v953 = v945.i_3;
    float_4 const v954 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v946), "r"(v947), "r"(v948), "r"(v949), "r"(v931), "r"(v932), "f"(v950), "f"(v951), "f"(v952), "f"(v953) );
      return result;
    }();
    *v437 = v954;
    uint32_t_4 const v955 = *v698;
    float_4 const v956 = *v453;
    uint32_t const v957 = v955.i_0;
    uint32_t const v958 = v955.i_1;
    uint32_t const v959 = v955.i_2;
    uint32_t const v960 = v955.i_3;
    float const v961 = v956.i_0;
    float const v962 = v956.i_1;
    float const v963 = v956.i_2;
    float const v964 = v956.i_3;
    float_4 const v965 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v957), "r"(v958), "r"(v959), "r"(v960), "r"(v931), "r"(v932), "f"(v961), "f"(v962), "f"(v963), "f"(v964) );
      return result;
    }();
    *v453 = v965;
    uint32_t_4 const v966 = *v702;
    float_4 const v967 = *v469;
    uint32_t const v968 = v966.i_0;
    uint32_t const v969 = v966.i_1;
    uint32_t const v970 = v966.i_2;
    uint32_t const v971 = v966.i_3;
    float const v972 = v967.i_0;
    float const v973 = v967.i_1;
    float const v974 = v967.i_2;
    float const v975 = v967.i_3;
    float_4 const v976 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v968), "r"(v969), "r"(v970), "r"(v971), "r"(v931), "r"(v932), "f"(v972), "f"(v973), "f"(v974), "f"(v975) );
      return result;
    }();
    *v469 = v976;
    uint32_t const v977 = v930.i_1;
    uint32_t const v978 = v930.i_3;
    float_4 const v979 = *v423;
    float const v980 = v979.i_0;
    float const v981 = v979.i_1;
    float const v982 = v979.i_2;
    float const v983 = v979.i_3;
    float_4 const v984 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v935), "r"(v936), "r"(v937), "r"(v938), "r"(v977), "r"(v978), "f"(v980), "f"(v981), "f"(v982), "f"(v983) );
      return result;
    }();
    *v423 = v984;
    float_4 const v985 = *v439;
    float const v986 = v985.i_0;
    float const v987 = v985.i_1;
    float const v988 = v985.i_2;
    float const v989 = v985.i_3;
    float_4 const v990 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v946), "r"(v947), "r"(v948), "r"(v949), "r"(v977), "r"(v978), "f"(v986), "f"(v987), "f"(v988), "f"(v989) );
      return result;
    }();
    *v439 = v990;
    float_4 const v991 = *v455;
    float const v992 = v991.i_0;
    float const v993 = v991.i_1;
    float const v994 = v991.i_2;
    float const v995 = v991.i_3;
    float_4 const v996 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v957), "r"(v958), "r"(v959), "r"(v960), "r"(v977), "r"(v978), "f"(v992), "f"(v993), "f"(v994), "f"(v995) );
      return result;
    }();
    *v455 = v996;
    float_4 const v997 = *v471;
    float const v998 = v997.i_0;
    float const v999 = v997.i_1;
    float const v1000 = v997.i_2;
    float const v1001 = v997.i_3;
    float_4 const v1002 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v968), "r"(v969), "r"(v970), "r"(v971), "r"(v977), "r"(v978), "f"(v998), "f"(v999), "f"(v1000), "f"(v1001) );
      return result;
    }();
    *v471 = v1002;
    uint32_t const v1003 = 4096;
    uint32_t const v1004 = v682 + v1003;
    array<uint32_t_4, 4> v1005_store = {};
    array<uint32_t_4, 4> * v1005 = &v1005_store;
    uint32_t const v1006 = *v495;
    uint32_t const v1007 = v1006 + v1004;
    uint32_t_4 const v1008 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v1007) : "memory");
      return result;
    }();
    uint32_t_4 * const v1009 = &(*v1005)[v6];
    *v1009 = v1008;
    uint32_t const v1010 = *v502;
    uint32_t const v1011 = v1010 + v1004;
    uint32_t_4 const v1012 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v1011) : "memory");
      return result;
    }();
    uint32_t_4 * const v1013 = &(*v1005)[v163];
    *v1013 = v1012;
    uint32_t const v1014 = *v509;
    uint32_t const v1015 = v1014 + v1004;
    uint32_t_4 const v1016 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v1015) : "memory");
      return result;
    }();
    uint32_t_4 * const v1017 = &(*v1005)[v285];
    *v1017 = v1016;
    uint32_t const v1018 = *v516;
    uint32_t const v1019 = v1018 + v1004;
    uint32_t_4 const v1020 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v1019) : "memory");
      return result;
    }();
    uint32_t_4 * const v1021 = &(*v1005)[v414];
    *v1021 = v1020;
    uint32_t const v1022 = *v529;
    uint32_t const v1023 = v1022 + v1004;
    uint32_t_4 const v1024 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v1023) : "memory");
      return result;
    }();
    uint32_t const v1025 = v1024.i_0;
    uint32_t const v1026 = v1024.i_2;
    uint32_t_4 const v1027 = *v1009;
    float_4 const v1028 = *v411;
    uint32_t const v1029 = v1027.i_0;
    uint32_t const v1030 = v1027.i_1;
    uint32_t const v1031 = v1027.i_2;
    uint32_t const v1032 = v1027.i_3;
    float const v1033 = v1028.i_0;
    float const v1034 = v1028.i_1;
    float const v1035 = v1028.i_2;
    float const v1036 = v1028.i_3;
    float_4 const v1037 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1029), "r"(v1030), "r"(v1031), "r"(v1032), "r"(v1025), "r"(v1026), "f"(v1033), "f"(v1034), "f"(v1035), "f"(v1036) );
      return result;
    }();
    *v411 = v1037;
    uint32_t_4 const v1038 = *v1013;
    float_4 const v1039 = *v425;
    uint32_t const v1040 = v1038.i_0;
    uint32_t const v1041 = v1038.i_1;
    uint32_t const v1042 = v1038.i_2;
    uint32_t const v1043 = v1038.i_3;
    float const v1044 = v1039.i_0;
    float const v1045 = v1039.i_1;
    float const v1046 = v1039.i_2;
    float const v1047 = v1039.i_3;
    float_4 const v1048 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1040), "r"(v1041), "r"(v1042), "r"(v1043), "r"(v1025), "r"(v1026), "f"(v1044), "f"(v1045), "f"(v1046), "f"(v1047) );
      return result;
    }();
    *v425 = v1048;
    uint32_t_4 const v1049 = *v1017;
    float_4 const v1050 = *v441;
    uint32_t const v1051 = v1049.i_0;
    uint32_t const v1052 = v1049.i_1;
    uint32_t const v1053 = v1049.i_2;
    uint32_t const v1054 = v1049.i_3;
    float const v1055 = v1050.i_0;
    float const v1056 = v1050.i_1;
    float const v1057 = v1050.i_2;
    float const v1058 = v1050.i_3;
    float_4 const v1059 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1051), "r"(v1052), "r"(v1053), "r"(v1054), "r"(v1025), "r"(v1026), "f"(v1055), "f"(v1056), "f"(v1057), "f"(v1058) );
      return result;
    }();
    *v441 = v1059;
    uint32_t_4 const v1060 = *v1021;
    float_4 const v1061 = *v457;
    uint32_t const v1062 = v1060.i_0;
    uint32_t const v1063 = v1060.i_1;
    uint32_t const v1064 = v1060.i_2;
    uint32_t const v1065 = v1060.i_3;
    float const v1066 = v1061.i_0;
    float const v1067 = v1061.i_1;
    float const v1068 = v1061.i_2;
    float const v1069 = v1061.i_3;
    float_4 const v1070 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1062), "r"(v1063), "r"(v1064), "r"(v1065), "r"(v1025), "r"(v1026), "f"(v1066), "f"(v1067), "f"(v1068), "f"(v1069) );
      return result;
    }();
    *v457 = v1070;
    uint32_t const v1071 = v1024.i_1;
    uint32_t const v1072 = v1024.i_3;
    float_4 const v1073 = *v412;
    float const v1074 = v1073.i_0;
    float const v1075 = v1073.i_1;
    float const v1076 = v1073.i_2;
    float const v1077 = v1073.i_3;
    float_4 const v1078 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1029), "r"(v1030), "r"(v1031), "r"(v1032), "r"(v1071), "r"(v1072), "f"(v1074), "f"(v1075), "f"(v1076), "f"(v1077) );
      return result;
    }();
    *v412 = v1078;
    float_4 const v1079 = *v427;
    float const v1080 = v1079.i_0;
    float const v1081 = v1079.i_1;
    float const v1082 = v1079.i_2;
    float const v1083 = v1079.i_3;
    float_4 const v1084 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1040), "r"(v1041), "r"(v1042), "r"(v1043), "r"(v1071), "r"(v1072), "f"(v1080), "f"(v1081), "f"(v1082), "f"(v1083) );
      return result;
    }();
    *v427 = v1084;
    float_4 const v1085 = *v443;
    float const v1086 = v1085.i_0;
    float const v1087 = v1085.i_1;
    float const v1088 = v1085.i_2;
    float const v1089 = v1085.i_3;
    float_4 const v1090 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1051), "r"(v1052), "r"(v1053), "r"(v1054), "r"(v1071), "r"(v1072), "f"(v1086), "f"(v1087), "f"(v1088), "f"(v1089) );
      return result;
    }();
    *v443 = v1090;
    float_4 const v1091 = *v459;
    float const v1092 = v1091.i_0;
    float const v1093 = v1091.i_1;
    float const v1094 = v1091.i_2;
    float const v1095 = v1091.i_3;
    float_4 const v1096 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1062), "r"(v1063), "r"(v1064), "r"(v1065), "r"(v1071), "r"(v1072), "f"(v1092), "f"(v1093), "f"(v1094), "f"(v1095) );
      return result;
    }();
    *v459 = v1096;
    uint32_t const v1097 = *v537;
    uint32_t const v1098 = v1097 + v1004;
    uint32_t_4 const v1099 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v1098) : "memory");
      return result;
    }();
    uint32_t const v1100 = v1099.i_0;
    uint32_t const v1101 = v1099.i_2;
    uint32_t_4 const v1102 = *v1009;
    float_4 const v1103 = *v413;
    uint32_t const v1104 = v1102.i_0;
    uint32_t const v1105 = v1102.i_1;
    uint32_t const v1106 = v1102.i_2;
    uint32_t const v1107 = v1102.i_3;
    float const v1108 = v1103.i_0;
    float const v1109 = v1103.i_1;
    float const v1110 = v1103.i_2;
    float const v1111 = v1103.i_3;
    float_4 const v1112 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1104), "r"(v1105), "r"(v1106), "r"(v1107), "r"(v1100), "r"(v1101), "f"(v1108), "f"(v1109), "f"(v1110), "f"(v1111) );
      return result;
    }();
    *v413 = v1112;
    uint32_t_4 const v1113 = *v1013;
    float_4 const v1114 = *v429;
    uint32_t const v1115 = v1113.i_0;
    uint32_t const v1116 = v1113.i_1;
    uint32_t const v1117 = v1113.i_2;
    uint32_t const v1118 = v1113.i_3;
    float const v1119 = v1114.i_0;
    float const v1120 = v1114.i_1;
    float const v1121 = v1114.i_2;
    float const v1122 = v1114.i_3;
    float_4 const v1123 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1115), "r"(v1116), "r"(v1117), "r"(v1118), "r"(v1100), "r"(v1101), "f"(v1119), "f"(v1120), "f"(v1121), "f"(v1122) );
      return result;
    }();
    *v429 = v1123;
    uint32_t_4 const v1124 = *v1017;
    float_4 const v1125 = *v445;
    uint32_t const v1126 = v1124.i_0;
    uint32_t const v1127 = v1124.i_1;
    uint32_t const v1128 = v1124.i_2;
    uint32_t const v1129 = v1124.i_3;
    float const v1130 = v1125.i_0;
    float const v1131 = v1125.i_1;
    float const v1132 = v1125.i_2;
    float const v1133 = v1125.i_3;
    float_4 const v1134 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1126), "r"(v1127), "r"(v1128), "r"(v1129), "r"(v1100), "r"(v1101), "f"(v1130), "f"(v1131), "f"(v1132), "f"(v1133) );
      return result;
    }();
    *v445 = v1134;
    uint32_t_4 const v1135 = *v1021;
    float_4 const v1136 = *v461;
    uint32_t const v1137 = v1135.i_0;
    uint32_t const v1138 = v1135.i_1;
    uint32_t const v1139 = v1135.i_2;
    uint32_t const v1140 = v1135.i_3;
    float const v1141 = v1136.i_0;
    float const v1142 = v1136.i_1;
    float const v1143 = v1136.i_2;
    float const v1144 = v1136.i_3;
    float_4 const v1145 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1137), "r"(v1138), "r"(v1139), "r"(v1140), "r"(v1100), "r"(v1101), "f"(v1141), "f"(v1142), "f"(v1143), "f"(v1144) );
      return result;
    }();
    *v461 = v1145;
    uint32_t const v1146 = v1099.i_1;
    uint32_t const v1147 = v1099.i_3;
    float_4 const v1148 = *v415;
    float const v1149 = v1148.i_0;
    float const v1150 = v1148.i_1;
    float const v1151 = v1148.i_2;
    float const v1152 = v1148.i_3;
    float_4 const v1153 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1104), "r"(v1105), "r"(v1106), "r"(v1107), "r"(v1146), "r"(v1147), "f"(v1149), "f"(v1150), "f"(v1151), "f"(v1152) );
      return result;
    }();
    *v415 = v1153;
    float_4 const v1154 = *v431;
    float const v1155 = v1154.i_0;
    float const v1156 = v1154.i_1;
    float const v1157 = v1154.i_2;
    float const v1158 = v1154.i_3;
    float_4 const v1159 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1115), "r"(v1116), "r"(v1117), "r"(v1118), "r"(v1146), "r"(v1147), "f"(v1155), "f"(v1156), "f"(v1157), "f"(v1158) );
      return result;
    }();
    *v431 = v1159;
    float_4 const v1160 = *v447;
    float const v1161 = v1160.i_0;
    float const v1162 = v1160.i_1;
    float const v1163 = v1160.i_2;
    float const v1164 = v1160.i_3;
    float_4 const v1165 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1126), "r"(v1127), "r"(v1128), "r"(v1129), "r"(v1146), "r"(v1147), "f"(v1161), "f"(v1162), "f"(v1163), "f"(v1164) );
      return result;
    }();
    *v447 = v1165;
    float_4 const v1166 = *v463;
    float const v1167 = v1166.i_0;
    float const v1168 = v1166.i_1;
    float const v1169 = v1166.i_2;
    float const v1170 = v1166.i_3;
    float_4 const v1171 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1137), "r"(v1138), "r"(v1139), "r"(v1140), "r"(v1146), "r"(v1147), "f"(v1167), "f"(v1168), "f"(v1169), "f"(v1170) );
      return result;
    }();
    *v463 = v1171;
    uint32_t const v1172 = *v545;
    uint32_t const v1173 = v1172 + v1004;
    uint32_t_4 const v1174 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v1173) : "memory");
      return result;
    }();
    uint32_t const v1175 = v1174.i_0;
    uint32_t const v1176 = v1174.i_2;
    uint32_t_4 const v1177 = *v1009;
    float_4 const v1178 = *v417;
    uint32_t const v1179 = v1177.i_0;
    uint32_t const v1180 = v1177.i_1;
    uint32_t const v1181 = v1177.i_2;
    uint32_t const v1182 = v1177.i_3;
    float const v1183 = v1178.i_0;
    float const v1184 = v1178.i_1;
    float const v1185 = v1178.i_2;
    float const v1186 = v1178.i_3;
    float_4 const v1187 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1179), "r"(v1180), "r"(v1181), "r"(v1182), "r"(v1175), "r"(v1176), "f"(v1183), "f"(v1184), "f"(v1185), "f"(v1186) );
      return result;
    }();
    *v417 = v1187;
    uint32_t_4 const v1188 = *v1013;
    float_4 const v1189 = *v433;
    uint32_t const v1190 = v1188.i_0;
    uint32_t const v1191 = v1188.i_1;
    uint32_t const v1192 = v1188.i_2;
    uint32_t const v1193 = v1188.i_3;
    float const v1194 = v1189.i_0;
    float const v1195 = v1189.i_1;
    float const v1196 = v1189.i_2;
    float const v1197 = v1189.i_3;
    float_4 const v1198 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1190), "r"(v1191), "r"(v1192), "r"(v1193), "r"(v1175), "r"(v1176), "f"(v1194), "f"(v1195), "f"(v1196), "f"(v1197) );
      return result;
    }();
    *v433 = v1198;
    uint32_t_4 const v1199 = *v1017;
    float_4 const v1200 = *v449;
    uint32_t const v1201 = v1199.i_0;
    uint32_t const v1202 = v1199.i_1;
    uint32_t const v1203 = v1199.i_2;
    uint32_t const v1204 = v1199.i_3;
    float const v1205 = v1200.i_0;
    float const v1206 = v1200.i_1;
    float const v1207 = v1200.i_2;
    float const v1208 = v1200.i_3;
    float_4 const v1209 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1201), "r"(v1202), "r"(v1203), "r"(v1204), "r"(v1175), "r"(v1176), "f"(v1205), "f"(v1206), "f"(v1207), "f"(v1208) );
      return result;
    }();
    *v449 = v1209;
    uint32_t_4 const v1210 = *v1021;
    float_4 const v1211 = *v465;
    uint32_t const v1212 = v1210.i_0;
    uint32_t const v1213 = v1210.i_1;
    uint32_t const v1214 = v1210.i_2;
    uint32_t const v1215 = v1210.i_3;
    float const v1216 = v1211.i_0;
    float const v1217 = v1211.i_1;
    float const v1218 = v1211.i_2;
    float const v1219 = v1211.i_3;
    float_4 const v1220 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1212), "r"(v1213), "r"(v1214), "r"(v1215), "r"(v1175), "r"(v1176), "f"(v1216), "f"(v1217), "f"(v1218), "f"(v1219) );
      return result;
    }();
    *v465 = v1220;
    uint32_t const v1221 = v1174.i_1;
    uint32_t const v1222 = v1174.i_3;
    float_4 const v1223 = *v419;
    float const v1224 = v1223.i_0;
    float const v1225 = v1223.i_1;
    float const v1226 = v1223.i_2;
    float const v1227 = v1223.i_3;
    float_4 const v1228 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1179), "r"(v1180), "r"(v1181), "r"(v1182), "r"(v1221), "r"(v1222), "f"(v1224), "f"(v1225), "f"(v1226), "f"(v1227) );
      return result;
    }();
    *v419 = v1228;
    float_4 const v1229 = *v435;
    float const v1230 = v1229.i_0;
    float const v1231 = v1229.i_1;
    float const v1232 = v1229.i_2;
    float const v1233 = v1229.i_3;
    float_4 const v1234 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1190), "r"(v1191), "r"(v1192), "r"(v1193), "r"(v1221), "r"(v1222), "f"(v1230), "f"(v1231), "f"(v1232), "f"(v1233) );
      return result;
    }();
    *v435 = v1234;
    float_4 const v1235 = *v451;
    float const v1236 = v1235.i_0;
    float const v1237 = v1235.i_1;
    float const v1238 = v1235.i_2;
    float const v1239 = v1235.i_3;
    float_4 const v1240 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1201), "r"(v1202), "r"(v1203), "r"(v1204), "r"(v1221), "r"(v1222), "f"(v1236), "f"(v1237), "f"(v1238), "f"(v1239) );
      return result;
    }();
    *v451 = v1240;
    float_4 const v1241 = *v467;
    float const v1242 = v1241.i_0;
    float const v1243 = v1241.i_1;
    float const v1244 = v1241.i_2;
    float const v1245 = v1241.i_3;
    float_4 const v1246 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1212), "r"(v1213), "r"(v1214), "r"(v1215), "r"(v1221), "r"(v1222), "f"(v1242), "f"(v1243), "f"(v1244), "f"(v1245) );
      return result;
    }();
    *v467 = v1246;
    uint32_t const v1247 = *v553;
    uint32_t const v1248 = v1247 + v1004;
    uint32_t_4 const v1249 = [&]{
      uint32_t_4 result;
      asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "r"(v1248) : "memory");
      return result;
    }();
    uint32_t const v1250 = v1249.i_0;
    uint32_t const v1251 = v1249.i_2;
    uint32_t_4 const v1252 = *v1009;
    float_4 const v1253 = *v421;
    uint32_t const v1254 = v1252.i_0;
    uint32_t const v1255 = v1252.i_1;
    uint32_t const v1256 = v1252.i_2;
    uint32_t const v1257 = v1252.i_3;
    float const v1258 = v1253.i_0;
    float const v1259 = v1253.i_1;
    float const v1260 = v1253.i_2;
    float const v1261 = v1253.i_3;
    float_4 const v1262 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1254), "r"(v1255), "r"(v1256), "r"(v1257), "r"(v1250), "r"(v1251), "f"(v1258), "f"(v1259), "f"(v1260), "f"(v1261) );
      return result;
    }();
    *v421 = v1262;
    uint32_t_4 const v1263 = *v1013;
    float_4 const v1264 = *v437;
    uint32_t const v1265 = v1263.i_0;
    uint32_t const v1266 = v1263.i_1;
    uint32_t const v1267 = v1263.i_2;
    uint32_t const v1268 = v1263.i_3;
    float const v1269 = v1264.i_0;
    float const v1270 = v1264.i_1;
    float const v1271 = v1264.i_2;
    float const v1272 = v1264.i_3;
    float_4 const v1273 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1265), "r"(v1266), "r"(v1267), "r"(v1268), "r"(v1250), "r"(v1251), "f"(v1269), "f"(v1270), "f"(v1271), "f"(v1272) );
      return result;
    }();
    *v437 = v1273;
    uint32_t_4 const v1274 = *v1017;
    float_4 const v1275 = *v453;
    uint32_t const v1276 = v1274.i_0;
    uint32_t const v1277 = v1274.i_1;
    uint32_t const v1278 = v1274.i_2;
    uint32_t const v1279 = v1274.i_3;
    float const v1280 = v1275.i_0;
    float const v1281 = v1275.i_1;
    float const v1282 = v1275.i_2;
    float const v1283 = v1275.i_3;
    float_4 const v1284 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1276), "r"(v1277), "r"(v1278), "r"(v1279), "r"(v1250), "r"(v1251), "f"(v1280), "f"(v1281), "f"(v1282), "f"(v1283) );
      return result;
    }();
    *v453 = v1284;
    uint32_t_4 const v1285 = *v1021;
    float_4 const v1286 = *v469;
    uint32_t const v1287 = v1285.i_0;
    uint32_t const v1288 = v1285.i_1;
    uint32_t const v1289 = v1285.i_2;
    uint32_t const v1290 = v1285.i_3;
    float const v1291 = v1286.i_0;
    float const v1292 = v1286.i_1;
    float const v1293 = v1286.i_2;
    float const v1294 = v1286.i_3;
    float_4 const v1295 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1287), "r"(v1288), "r"(v1289), "r"(v1290), "r"(v1250), "r"(v1251), "f"(v1291), "f"(v1292), "f"(v1293), "f"(v1294) );
      return result;
    }();
    *v469 = v1295;
    uint32_t const v1296 = v1249.i_1;
    uint32_t const v1297 = v1249.i_3;
    float_4 const v1298 = *v423;
    float const v1299 = v1298.i_0;
    float const v1300 = v1298.i_1;
    float const v1301 = v1298.i_2;
    float const v1302 = v1298.i_3;
    float_4 const v1303 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1254), "r"(v1255), "r"(v1256), "r"(v1257), "r"(v1296), "r"(v1297), "f"(v1299), "f"(v1300), "f"(v1301), "f"(v1302) );
      return result;
    }();
    *v423 = v1303;
    float_4 const v1304 = *v439;
    float const v1305 = v1304.i_0;
    float const v1306 = v1304.i_1;
    float const v1307 = v1304.i_2;
    float const v1308 = v1304.i_3;
    float_4 const v1309 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1265), "r"(v1266), "r"(v1267), "r"(v1268), "r"(v1296), "r"(v1297), "f"(v1305), "f"(v1306), "f"(v1307), "f"(v1308) );
      return result;
    }();
    *v439 = v1309;
    float_4 const v1310 = *v455;
    float const v1311 = v1310.i_0;
    float const v1312 = v1310.i_1;
    float const v1313 = v1310.i_2;
    float const v1314 = v1310.i_3;
    float_4 const v1315 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1276), "r"(v1277), "r"(v1278), "r"(v1279), "r"(v1296), "r"(v1297), "f"(v1311), "f"(v1312), "f"(v1313), "f"(v1314) );
      return result;
    }();
    *v455 = v1315;
    float_4 const v1316 = *v471;
    float const v1317 = v1316.i_0;
    float const v1318 = v1316.i_1;
    float const v1319 = v1316.i_2;
    float const v1320 = v1316.i_3;
    float_4 const v1321 = [&]{
      float_4 result;
      asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%10, %11, %12, %13};" : "=f"(result.i_0), "=f"(result.i_1), "=f"(result.i_2), "=f"(result.i_3) : "r"(v1287), "r"(v1288), "r"(v1289), "r"(v1290), "r"(v1296), "r"(v1297), "f"(v1317), "f"(v1318), "f"(v1319), "f"(v1320) );
      return result;
    }();
    *v471 = v1321;
  }
  bool const v1322 = true;
  bool v1323_store;
  bool * v1323 = &v1323_store;
  *v1323 = v1322;
  bool const v1324 = v10 > v163;
  if(v1324) {
    uint32_t const v1325 = v19 * v10;
    uint32_t const v1326 = v1325 * v46;
    uint32_t const v1327 = v1326 + v17;
    float_4 const v1328 = *v411;
    uint32_t const v1329 = v21 * v46;
    uint32_t const v1330 = v1327 + v1329;
    float_4 * const v1331 = &v2[v1330];
    *v1331 = v1328;
    float_4 const v1332 = *v412;
    uint32_t const v1333 = 128;
    uint32_t const v1334 = v1330 + v1333;
    float_4 * const v1335 = &v2[v1334];
    *v1335 = v1332;
    float_4 const v1336 = *v413;
    uint32_t const v1337 = 256;
    uint32_t const v1338 = v1330 + v1337;
    float_4 * const v1339 = &v2[v1338];
    *v1339 = v1336;
    float_4 const v1340 = *v415;
    uint32_t const v1341 = 384;
    uint32_t const v1342 = v1330 + v1341;
    float_4 * const v1343 = &v2[v1342];
    *v1343 = v1340;
    float_4 const v1344 = *v417;
    uint32_t const v1345 = v1330 + v517;
    float_4 * const v1346 = &v2[v1345];
    *v1346 = v1344;
    float_4 const v1347 = *v419;
    uint32_t const v1348 = 640;
    uint32_t const v1349 = v1330 + v1348;
    float_4 * const v1350 = &v2[v1349];
    *v1350 = v1347;
    float_4 const v1351 = *v421;
    uint32_t const v1352 = 768;
    uint32_t const v1353 = v1330 + v1352;
    float_4 * const v1354 = &v2[v1353];
    *v1354 = v1351;
    float_4 const v1355 = *v423;
    uint32_t const v1356 = 896;
    uint32_t const v1357 = v1330 + v1356;
    float_4 * const v1358 = &v2[v1357];
    *v1358 = v1355;
    float_4 const v1359 = *v425;
    uint32_t const v1360 = 1024;
    uint32_t const v1361 = v1330 + v1360;
    float_4 * const v1362 = &v2[v1361];
    *v1362 = v1359;
    float_4 const v1363 = *v427;
    uint32_t const v1364 = 1152;
    uint32_t const v1365 = v1330 + v1364;
    float_4 * const v1366 = &v2[v1365];
    *v1366 = v1363;
    float_4 const v1367 = *v429;
    uint32_t const v1368 = 1280;
    uint32_t const v1369 = v1330 + v1368;
    float_4 * const v1370 = &v2[v1369];
    *v1370 = v1367;
    float_4 const v1371 = *v431;
    uint32_t const v1372 = 1408;
    uint32_t const v1373 = v1330 + v1372;
    float_4 * const v1374 = &v2[v1373];
    *v1374 = v1371;
    float_4 const v1375 = *v433;
    uint32_t const v1376 = 1536;
    uint32_t const v1377 = v1330 + v1376;
    float_4 * const v1378 = &v2[v1377];
    *v1378 = v1375;
    float_4 const v1379 = *v435;
    uint32_t const v1380 = 1664;
    uint32_t const v1381 = v1330 + v1380;
    float_4 * const v1382 = &v2[v1381];
    *v1382 = v1379;
    float_4 const v1383 = *v437;
    uint32_t const v1384 = 1792;
    uint32_t const v1385 = v1330 + v1384;
    float_4 * const v1386 = &v2[v1385];
    *v1386 = v1383;
    float_4 const v1387 = *v439;
    uint32_t const v1388 = 1920;
    uint32_t const v1389 = v1330 + v1388;
    float_4 * const v1390 = &v2[v1389];
    *v1390 = v1387;
    float_4 const v1391 = *v441;
    uint32_t const v1392 = 2048;
    uint32_t const v1393 = v1330 + v1392;
    float_4 * const v1394 = &v2[v1393];
    *v1394 = v1391;
    float_4 const v1395 = *v443;
    uint32_t const v1396 = 2176;
    uint32_t const v1397 = v1330 + v1396;
    float_4 * const v1398 = &v2[v1397];
    *v1398 = v1395;
    float_4 const v1399 = *v445;
    uint32_t const v1400 = 2304;
    uint32_t const v1401 = v1330 + v1400;
    float_4 * const v1402 = &v2[v1401];
    *v1402 = v1399;
    float_4 const v1403 = *v447;
    uint32_t const v1404 = 2432;
    uint32_t const v1405 = v1330 + v1404;
    float_4 * const v1406 = &v2[v1405];
    *v1406 = v1403;
    float_4 const v1407 = *v449;
    uint32_t const v1408 = 2560;
    uint32_t const v1409 = v1330 + v1408;
    float_4 * const v1410 = &v2[v1409];
    *v1410 = v1407;
    float_4 const v1411 = *v451;
    uint32_t const v1412 = 2688;
    uint32_t const v1413 = v1330 + v1412;
    float_4 * const v1414 = &v2[v1413];
    *v1414 = v1411;
    float_4 const v1415 = *v453;
    uint32_t const v1416 = 2816;
    uint32_t const v1417 = v1330 + v1416;
    float_4 * const v1418 = &v2[v1417];
    *v1418 = v1415;
    float_4 const v1419 = *v455;
    uint32_t const v1420 = 2944;
    uint32_t const v1421 = v1330 + v1420;
    float_4 * const v1422 = &v2[v1421];
    *v1422 = v1419;
    float_4 const v1423 = *v457;
    uint32_t const v1424 = 3072;
    uint32_t const v1425 = v1330 + v1424;
    float_4 * const v1426 = &v2[v1425];
    *v1426 = v1423;
    float_4 const v1427 = *v459;
    uint32_t const v1428 = 3200;
    uint32_t const v1429 = v1330 + v1428;
    float_4 * const v1430 = &v2[v1429];
    *v1430 = v1427;
    float_4 const v1431 = *v461;
    uint32_t const v1432 = 3328;
    uint32_t const v1433 = v1330 + v1432;
    float_4 * const v1434 = &v2[v1433];
    *v1434 = v1431;
    float_4 const v1435 = *v463;
    uint32_t const v1436 = 3456;
    uint32_t const v1437 = v1330 + v1436;
    float_4 * const v1438 = &v2[v1437];
    *v1438 = v1435;
    float_4 const v1439 = *v465;
    uint32_t const v1440 = 3584;
    uint32_t const v1441 = v1330 + v1440;
    float_4 * const v1442 = &v2[v1441];
    *v1442 = v1439;
    float_4 const v1443 = *v467;
    uint32_t const v1444 = 3712;
    uint32_t const v1445 = v1330 + v1444;
    float_4 * const v1446 = &v2[v1445];
    *v1446 = v1443;
    float_4 const v1447 = *v469;
    uint32_t const v1448 = 3840;
    uint32_t const v1449 = v1330 + v1448;
    float_4 * const v1450 = &v2[v1449];
    *v1450 = v1447;
    float_4 const v1451 = *v471;
    uint32_t const v1452 = 3968;
    uint32_t const v1453 = v1330 + v1452;
    float_4 * const v1454 = &v2[v1453];
    *v1454 = v1451;
    __threadfence();
    __syncthreads();
    __syncthreads();
    array<uint32_t, 1> * const v1455 = reinterpret_cast<array<uint32_t, 1> *>(&v5[65536]);
    bool const v1456 = v17 == v6;
    if(v1456) {
      uint32_t * const v1457 = &v3[v19];
      uint32_t const v1458 = 1;
      uint32_t const v1459 = [&]{
        uint32_t result;
        asm volatile("atom.relaxed.add.u32 %0, [%1], %2;" : "=r"(result) : "l"(v1457), "r"(v1458) );
        return result;
      }();
      uint32_t * const v1460 = &(*v1455)[v6];
      *v1460 = v1459;
    }
    __syncthreads();
    uint32_t * const v1461 = &(*v1455)[v6];
    uint32_t const v1462 = *v1461;
    uint32_t const v1463 = uint32_t(v1462);
    uint32_t const v1464 = v1463 + v163;
    bool const v1465 = v1464 == v10;
    if(v1465) {
      __threadfence();
      __syncthreads();
      if(v1456) {
        uint32_t * const v1466 = &v3[v19];
        uint32_t const v1467 = 0;
        uint32_t const v1468 = [&]{
          const uint32_t tmp = atomicExch(reinterpret_cast<uint32_t*>(v1466), reinterpret_cast<const uint32_t&>(v1467));
          return reinterpret_cast<const uint32_t&>(tmp);
        }();
      }
    }
    if(v1465) {
      float_4 * const v1469 = &v2[v1327];
      float_4 const v1470 = *v1469;
      *v411 = v1470;
      uint32_t const v1471 = v1327 + v1333;
      float_4 * const v1472 = &v2[v1471];
      float_4 const v1473 = *v1472;
      *v412 = v1473;
      uint32_t const v1474 = v1327 + v1337;
      float_4 * const v1475 = &v2[v1474];
      float_4 const v1476 = *v1475;
      *v413 = v1476;
      uint32_t const v1477 = v1327 + v1341;
      float_4 * const v1478 = &v2[v1477];
      float_4 const v1479 = *v1478;
      *v415 = v1479;
      uint32_t const v1480 = v1327 + v517;
      float_4 * const v1481 = &v2[v1480];
      float_4 const v1482 = *v1481;
      *v417 = v1482;
      uint32_t const v1483 = v1327 + v1348;
      float_4 * const v1484 = &v2[v1483];
      float_4 const v1485 = *v1484;
      *v419 = v1485;
      uint32_t const v1486 = v1327 + v1352;
      float_4 * const v1487 = &v2[v1486];
      float_4 const v1488 = *v1487;
      *v421 = v1488;
      uint32_t const v1489 = v1327 + v1356;
      float_4 * const v1490 = &v2[v1489];
      float_4 const v1491 = *v1490;
      *v423 = v1491;
      uint32_t const v1492 = v1327 + v1360;
      float_4 * const v1493 = &v2[v1492];
      float_4 const v1494 = *v1493;
      *v425 = v1494;
      uint32_t const v1495 = v1327 + v1364;
      float_4 * const v1496 = &v2[v1495];
      float_4 const v1497 = *v1496;
      *v427 = v1497;
      uint32_t const v1498 = v1327 + v1368;
      float_4 * const v1499 = &v2[v1498];
      float_4 const v1500 = *v1499;
      *v429 = v1500;
      uint32_t const v1501 = v1327 + v1372;
      float_4 * const v1502 = &v2[v1501];
      float_4 const v1503 = *v1502;
      *v431 = v1503;
      uint32_t const v1504 = v1327 + v1376;
      float_4 * const v1505 = &v2[v1504];
      float_4 const v1506 = *v1505;
      *v433 = v1506;
      uint32_t const v1507 = v1327 + v1380;
      float_4 * const v1508 = &v2[v1507];
      float_4 const v1509 = *v1508;
      *v435 = v1509;
      uint32_t const v1510 = v1327 + v1384;
      float_4 * const v1511 = &v2[v1510];
      float_4 const v1512 = *v1511;
      *v437 = v1512;
      uint32_t const v1513 = v1327 + v1388;
      float_4 * const v1514 = &v2[v1513];
      float_4 const v1515 = *v1514;
      *v439 = v1515;
      uint32_t const v1516 = v1327 + v1392;
      float_4 * const v1517 = &v2[v1516];
      float_4 const v1518 = *v1517;
      *v441 = v1518;
      uint32_t const v1519 = v1327 + v1396;
      float_4 * const v1520 = &v2[v1519];
      float_4 const v1521 = *v1520;
      *v443 = v1521;
      uint32_t const v1522 = v1327 + v1400;
      float_4 * const v1523 = &v2[v1522];
      float_4 const v1524 = *v1523;
      *v445 = v1524;
      uint32_t const v1525 = v1327 + v1404;
      float_4 * const v1526 = &v2[v1525];
      float_4 const v1527 = *v1526;
      *v447 = v1527;
      uint32_t const v1528 = v1327 + v1408;
      float_4 * const v1529 = &v2[v1528];
      float_4 const v1530 = *v1529;
      *v449 = v1530;
      uint32_t const v1531 = v1327 + v1412;
      float_4 * const v1532 = &v2[v1531];
      float_4 const v1533 = *v1532;
      *v451 = v1533;
      uint32_t const v1534 = v1327 + v1416;
      float_4 * const v1535 = &v2[v1534];
      float_4 const v1536 = *v1535;
      *v453 = v1536;
      uint32_t const v1537 = v1327 + v1420;
      float_4 * const v1538 = &v2[v1537];
      float_4 const v1539 = *v1538;
      *v455 = v1539;
      uint32_t const v1540 = v1327 + v1424;
      float_4 * const v1541 = &v2[v1540];
      float_4 const v1542 = *v1541;
      *v457 = v1542;
      uint32_t const v1543 = v1327 + v1428;
      float_4 * const v1544 = &v2[v1543];
      float_4 const v1545 = *v1544;
      *v459 = v1545;
      uint32_t const v1546 = v1327 + v1432;
      float_4 * const v1547 = &v2[v1546];
      float_4 const v1548 = *v1547;
      *v461 = v1548;
      uint32_t const v1549 = v1327 + v1436;
      float_4 * const v1550 = &v2[v1549];
      float_4 const v1551 = *v1550;
      *v463 = v1551;
      uint32_t const v1552 = v1327 + v1440;
      float_4 * const v1553 = &v2[v1552];
      float_4 const v1554 = *v1553;
      *v465 = v1554;
      uint32_t const v1555 = v1327 + v1444;
      float_4 * const v1556 = &v2[v1555];
      float_4 const v1557 = *v1556;
      *v467 = v1557;
      uint32_t const v1558 = v1327 + v1448;
      float_4 * const v1559 = &v2[v1558];
      float_4 const v1560 = *v1559;
      *v469 = v1560;
      uint32_t const v1561 = v1327 + v1452;
      float_4 * const v1562 = &v2[v1561];
      float_4 const v1563 = *v1562;
      *v471 = v1563;
      for(uint32_t v1564 = v163; v1564 < v10; v1564 += v163) {
        uint32_t const v1565 = v1564 * v46;
        uint32_t const v1566 = v1327 + v1565;
        float_4 * const v1567 = &v2[v1566];
        float_4 const v1568 = *v1567;
        float_4 const v1569 = *v411;
        float const v1570 = v1569.i_0;
        float const v1571 = v1568.i_0;
        float const v1572 = v1570 + v1571;
        float const v1573 = v1569.i_1;
        float const v1574 = v1568.i_1;
        float const v1575 = v1573 + v1574;
        float const v1576 = v1569.i_2;
        float const v1577 = v1568.i_2;
        float const v1578 = v1576 + v1577;
        float const v1579 = v1569.i_3;
        float const v1580 = v1568.i_3;
        float const v1581 = v1579 + v1580;
        float_4 const v1582 = float_4{v1572, v1575, v1578, v1581};
        *v411 = v1582;
        uint32_t const v1583 = v1566 + v1333;
        float_4 * const v1584 = &v2[v1583];
        float_4 const v1585 = *v1584;
        float_4 const v1586 = *v412;
        float const v1587 = v1586.i_0;
        float const v1588 = v1585.i_0;
        float const v1589 = v1587 + v1588;
        float const v1590 = v1586.i_1;
        float const v1591 = v1585.i_1;
        float const v1592 = v1590 + v1591;
        float const v1593 = v1586.i_2;
        float const v1594 = v1585.i_2;
        float const v1595 = v1593 + v1594;
        float const v1596 = v1586.i_3;
        float const v1597 = v1585.i_3;
        float const v1598 = v1596 + v1597;
        float_4 const v1599 = float_4{v1589, v1592, v1595, v1598};
        *v412 = v1599;
        uint32_t const v1600 = v1566 + v1337;
        float_4 * const v1601 = &v2[v1600];
        float_4 const v1602 = *v1601;
        float_4 const v1603 = *v413;
        float const v1604 = v1603.i_0;
        float const v1605 = v1602.i_0;
        float const v1606 = v1604 + v1605;
        float const v1607 = v1603.i_1;
        float const v1608 = v1602.i_1;
        float const v1609 = v1607 + v1608;
        float const v1610 = v1603.i_2;
        float const v1611 = v1602.i_2;
        float const v1612 = v1610 + v1611;
        float const v1613 = v1603.i_3;
        float const v1614 = v1602.i_3;
        float const v1615 = v1613 + v1614;
        float_4 const v1616 = float_4{v1606, v1609, v1612, v1615};
        *v413 = v1616;
        uint32_t const v1617 = v1566 + v1341;
        float_4 * const v1618 = &v2[v1617];
        float_4 const v1619 = *v1618;
        float_4 const v1620 = *v415;
        float const v1621 = v1620.i_0;
        float const v1622 = v1619.i_0;
        float const v1623 = v1621 + v1622;
        float const v1624 = v1620.i_1;
        float const v1625 = v1619.i_1;
        float const v1626 = v1624 + v1625;
        float const v1627 = v1620.i_2;
        float const v1628 = v1619.i_2;
        float const v1629 = v1627 + v1628;
        float const v1630 = v1620.i_3;
        float const v1631 = v1619.i_3;
        float const v1632 = v1630 + v1631;
        float_4 const v1633 = float_4{v1623, v1626, v1629, v1632};
        *v415 = v1633;
        uint32_t const v1634 = v1566 + v517;
        float_4 * const v1635 = &v2[v1634];
        float_4 const v1636 = *v1635;
        float_4 const v1637 = *v417;
        float const v1638 = v1637.i_0;
        float const v1639 = v1636.i_0;
        float const v1640 = v1638 + v1639;
        float const v1641 = v1637.i_1;
        float const v1642 = v1636.i_1;
        float const v1643 = v1641 + v1642;
        float const v1644 = v1637.i_2;
        float const v1645 = v1636.i_2;
        float const v1646 = v1644 + v1645;
        float const v1647 = v1637.i_3;
        float const v1648 = v1636.i_3;
        float const v1649 = v1647 + v1648;
        float_4 const v1650 = float_4{v1640, v1643, v1646, v1649};
        *v417 = v1650;
        uint32_t const v1651 = v1566 + v1348;
        float_4 * const v1652 = &v2[v1651];
        float_4 const v1653 = *v1652;
        float_4 const v1654 = *v419;
        float const v1655 = v1654.i_0;
        float const v1656 = v1653.i_0;
        float const v1657 = v1655 + v1656;
        float const v1658 = v1654.i_1;
        float const v1659 = v1653.i_1;
        float const v1660 = v1658 + v1659;
        float const v1661 = v1654.i_2;
        float const v1662 = v1653.i_2;
        float const v1663 = v1661 + v1662;
        float const v1664 = v1654.i_3;
        float const v1665 = v1653.i_3;
        float const v1666 = v1664 + v1665;
        float_4 const v1667 = float_4{v1657, v1660, v1663, v1666};
        *v419 = v1667;
        uint32_t const v1668 = v1566 + v1352;
        float_4 * const v1669 = &v2[v1668];
        float_4 const v1670 = *v1669;
        float_4 const v1671 = *v421;
        float const v1672 = v1671.i_0;
        float const v1673 = v1670.i_0;
        float const v1674 = v1672 + v1673;
        float const v1675 = v1671.i_1;
        float const v1676 = v1670.i_1;
        float const v1677 = v1675 + v1676;
        float const v1678 = v1671.i_2;
        float const v1679 = v1670.i_2;
        float const v1680 = v1678 + v1679;
        float const v1681 = v1671.i_3;
        float const v1682 = v1670.i_3;
        float const v1683 = v1681 + v1682;
        float_4 const v1684 = float_4{v1674, v1677, v1680, v1683};
        *v421 = v1684;
        uint32_t const v1685 = v1566 + v1356;
        float_4 * const v1686 = &v2[v1685];
        float_4 const v1687 = *v1686;
        float_4 const v1688 = *v423;
        float const v1689 = v1688.i_0;
        float const v1690 = v1687.i_0;
        float const v1691 = v1689 + v1690;
        float const v1692 = v1688.i_1;
        float const v1693 = v1687.i_1;
        float const v1694 = v1692 + v1693;
        float const v1695 = v1688.i_2;
        float const v1696 = v1687.i_2;
        float const v1697 = v1695 + v1696;
        float const v1698 = v1688.i_3;
        float const v1699 = v1687.i_3;
        float const v1700 = v1698 + v1699;
        float_4 const v1701 = float_4{v1691, v1694, v1697, v1700};
        *v423 = v1701;
        uint32_t const v1702 = v1566 + v1360;
        float_4 * const v1703 = &v2[v1702];
        float_4 const v1704 = *v1703;
        float_4 const v1705 = *v425;
        float const v1706 = v1705.i_0;
        float const v1707 = v1704.i_0;
        float const v1708 = v1706 + v1707;
        float const v1709 = v1705.i_1;
        float const v1710 = v1704.i_1;
        float const v1711 = v1709 + v1710;
        float const v1712 = v1705.i_2;
        float const v1713 = v1704.i_2;
        float const v1714 = v1712 + v1713;
        float const v1715 = v1705.i_3;
        float const v1716 = v1704.i_3;
        float const v1717 = v1715 + v1716;
        float_4 const v1718 = float_4{v1708, v1711, v1714, v1717};
        *v425 = v1718;
        uint32_t const v1719 = v1566 + v1364;
        float_4 * const v1720 = &v2[v1719];
        float_4 const v1721 = *v1720;
        float_4 const v1722 = *v427;
        float const v1723 = v1722.i_0;
        float const v1724 = v1721.i_0;
        float const v1725 = v1723 + v1724;
        float const v1726 = v1722.i_1;
        float const v1727 = v1721.i_1;
        float const v1728 = v1726 + v1727;
        float const v1729 = v1722.i_2;
        float const v1730 = v1721.i_2;
        float const v1731 = v1729 + v1730;
        float const v1732 = v1722.i_3;
        float const v1733 = v1721.i_3;
        float const v1734 = v1732 + v1733;
        float_4 const v1735 = float_4{v1725, v1728, v1731, v1734};
        *v427 = v1735;
        uint32_t const v1736 = v1566 + v1368;
        float_4 * const v1737 = &v2[v1736];
        float_4 const v1738 = *v1737;
        float_4 const v1739 = *v429;
        float const v1740 = v1739.i_0;
        float const v1741 = v1738.i_0;
        float const v1742 = v1740 + v1741;
        float const v1743 = v1739.i_1;
        float const v1744 = v1738.i_1;
        float const v1745 = v1743 + v1744;
        float const v1746 = v1739.i_2;
        float const v1747 = v1738.i_2;
        float const v1748 = v1746 + v1747;
        float const v1749 = v1739.i_3;
        float const v1750 = v1738.i_3;
        float const v1751 = v1749 + v1750;
        float_4 const v1752 = float_4{v1742, v1745, v1748, v1751};
        *v429 = v1752;
        uint32_t const v1753 = v1566 + v1372;
        float_4 * const v1754 = &v2[v1753];
        float_4 const v1755 = *v1754;
        float_4 const v1756 = *v431;
        float const v1757 = v1756.i_0;
        float const v1758 = v1755.i_0;
        float const v1759 = v1757 + v1758;
        float const v1760 = v1756.i_1;
        float const v1761 = v1755.i_1;
        float const v1762 = v1760 + v1761;
        float const v1763 = v1756.i_2;
        float const v1764 = v1755.i_2;
        float const v1765 = v1763 + v1764;
        float const v1766 = v1756.i_3;
        float const v1767 = v1755.i_3;
        float const v1768 = v1766 + v1767;
        float_4 const v1769 = float_4{v1759, v1762, v1765, v1768};
        *v431 = v1769;
        uint32_t const v1770 = v1566 + v1376;
        float_4 * const v1771 = &v2[v1770];
        float_4 const v1772 = *v1771;
        float_4 const v1773 = *v433;
        float const v1774 = v1773.i_0;
        float const v1775 = v1772.i_0;
        float const v1776 = v1774 + v1775;
        float const v1777 = v1773.i_1;
        float const v1778 = v1772.i_1;
        float const v1779 = v1777 + v1778;
        float const v1780 = v1773.i_2;
        float const v1781 = v1772.i_2;
        float const v1782 = v1780 + v1781;
        float const v1783 = v1773.i_3;
        float const v1784 = v1772.i_3;
        float const v1785 = v1783 + v1784;
        float_4 const v1786 = float_4{v1776, v1779, v1782, v1785};
        *v433 = v1786;
        uint32_t const v1787 = v1566 + v1380;
        float_4 * const v1788 = &v2[v1787];
        float_4 const v1789 = *v1788;
        float_4 const v1790 = *v435;
        float const v1791 = v1790.i_0;
        float const v1792 = v1789.i_0;
        float const v1793 = v1791 + v1792;
        float const v1794 = v1790.i_1;
        float const v1795 = v1789.i_1;
        float const v1796 = v1794 + v1795;
        float const v1797 = v1790.i_2;
        float const v1798 = v1789.i_2;
        float const v1799 = v1797 + v1798;
        float const v1800 = v1790.i_3;
        float const v1801 = v1789.i_3;
        float const v1802 = v1800 + v1801;
        float_4 const v1803 = float_4{v1793, v1796, v1799, v1802};
        *v435 = v1803;
        uint32_t const v1804 = v1566 + v1384;
        float_4 * const v1805 = &v2[v1804];
        float_4 const v1806 = *v1805;
        float_4 const v1807 = *v437;
        float const v1808 = v1807.i_0;
        float const v1809 = v1806.i_0;
        float const v1810 = v1808 + v1809;
        float const v1811 = v1807.i_1;
        float const v1812 = v1806.i_1;
        float const v1813 = v1811 + v1812;
        float const v1814 = v1807.i_2;
        float const v1815 = v1806.i_2;
        float const v1816 = v1814 + v1815;
        float const v1817 = v1807.i_3;
        float const v1818 = v1806.i_3;
        float const v1819 = v1817 + v1818;
        float_4 const v1820 = float_4{v1810, v1813, v1816, v1819};
        *v437 = v1820;
        uint32_t const v1821 = v1566 + v1388;
        float_4 * const v1822 = &v2[v1821];
        float_4 const v1823 = *v1822;
        float_4 const v1824 = *v439;
        float const v1825 = v1824.i_0;
        float const v1826 = v1823.i_0;
        float const v1827 = v1825 + v1826;
        float const v1828 = v1824.i_1;
        float const v1829 = v1823.i_1;
        float const v1830 = v1828 + v1829;
        float const v1831 = v1824.i_2;
        float const v1832 = v1823.i_2;
        float const v1833 = v1831 + v1832;
        float const v1834 = v1824.i_3;
        float const v1835 = v1823.i_3;
        float const v1836 = v1834 + v1835;
        float_4 const v1837 = float_4{v1827, v1830, v1833, v1836};
        *v439 = v1837;
        uint32_t const v1838 = v1566 + v1392;
        float_4 * const v1839 = &v2[v1838];
        float_4 const v1840 = *v1839;
        float_4 const v1841 = *v441;
        float const v1842 = v1841.i_0;
        float const v1843 = v1840.i_0;
        float const v1844 = v1842 + v1843;
        float const v1845 = v1841.i_1;
        float const v1846 = v1840.i_1;
        float const v1847 = v1845 + v1846;
        float const v1848 = v1841.i_2;
        float const v1849 = v1840.i_2;
        float const v1850 = v1848 + v1849;
        float const v1851 = v1841.i_3;
        float const v1852 = v1840.i_3;
        float const v1853 = v1851 + v1852;
        float_4 const v1854 = float_4{v1844, v1847, v1850, v1853};
        *v441 = v1854;
        uint32_t const v1855 = v1566 + v1396;
        float_4 * const v1856 = &v2[v1855];
        float_4 const v1857 = *v1856;
        float_4 const v1858 = *v443;
        float const v1859 = v1858.i_0;
        float const v1860 = v1857.i_0;
        float const v1861 = v1859 + v1860;
        float const v1862 = v1858.i_1;
        float const v1863 = v1857.i_1;
        float const v1864 = v1862 + v1863;
        float const v1865 = v1858.i_2;
        float const v1866 = v1857.i_2;
        float const v1867 = v1865 + v1866;
        float const v1868 = v1858.i_3;
        float const v1869 = v1857.i_3;
        float const v1870 = v1868 + v1869;
        float_4 const v1871 = float_4{v1861, v1864, v1867, v1870};
        *v443 = v1871;
        uint32_t const v1872 = v1566 + v1400;
        float_4 * const v1873 = &v2[v1872];
        float_4 const v1874 = *v1873;
        float_4 const v1875 = *v445;
        float const v1876 = v1875.i_0;
        float const v1877 = v1874.i_0;
        float const v1878 = v1876 + v1877;
        float const v1879 = v1875.i_1;
        float const v1880 = v1874.i_1;
        float const v1881 = v1879 + v1880;
        float const v1882 = v1875.i_2;
        float const v1883 = v1874.i_2;
        float const v1884 = v1882 + v1883;
        float const v1885 = v1875.i_3;
        float const v1886 = v1874.i_3;
        float const v1887 = v1885 + v1886;
        float_4 const v1888 = float_4{v1878, v1881, v1884, v1887};
        *v445 = v1888;
        uint32_t const v1889 = v1566 + v1404;
        float_4 * const v1890 = &v2[v1889];
        float_4 const v1891 = *v1890;
        float_4 const v1892 = *v447;
        float const v1893 = v1892.i_0;
        float const v1894 = v1891.i_0;
        float const v1895 = v1893 + v1894;
        float const v1896 = v1892.i_1;
        float const v1897 = v1891.i_1;
        float const v1898 = v1896 + v1897;
        float const v1899 = v1892.i_2;
        float const v1900 = v1891.i_2;
        float const v1901 = v1899 + v1900;
        float const v1902 = v1892.i_3;
        float const v1903 = v1891.i_3;
        float const v1904 = v1902 + v1903;
        float_4 const v1905 = float_4{v1895, v1898, v1901, v1904};
        *v447 = v1905;
        uint32_t const v1906 = v1566 + v1408;
        float_4 * const v1907 = &v2[v1906];
        float_4 const v1908 = *v1907;
        float_4 const v1909 = *v449;
        float const v1910 = v1909.i_0;
        float const v1911 = v1908.i_0;
        float const v1912 = v1910 + v1911;
        float const v1913 = v1909.i_1;
        float const v1914 = v1908.i_1;
        float const v1915 = v1913 + v1914;
        float const v1916 = v1909.i_2;
        float const v1917 = v1908.i_2;
        float const v1918 = v1916 + v1917;
        float const v1919 = v1909.i_3;
        float const v1920 = v1908.i_3;
        float const v1921 = v1919 + v1920;
        float_4 const v1922 = float_4{v1912, v1915, v1918, v1921};
        *v449 = v1922;
        uint32_t const v1923 = v1566 + v1412;
        float_4 * const v1924 = &v2[v1923];
        float_4 const v1925 = *v1924;
        float_4 const v1926 = *v451;
        float const v1927 = v1926.i_0;
        float const v1928 = v1925.i_0;
        float const v1929 = v1927 + v1928;
        float const v1930 = v1926.i_1;
        float const v1931 = v1925.i_1;
        float const v1932 = v1930 + v1931;
        float const v1933 = v1926.i_2;
        float const v1934 = v1925.i_2;
        float const v1935 = v1933 + v1934;
        float const v1936 = v1926.i_3;
        float const v1937 = v1925.i_3;
        float const v1938 = v1936 + v1937;
        float_4 const v1939 = float_4{v1929, v1932, v1935, v1938};
        *v451 = v1939;
        uint32_t const v1940 = v1566 + v1416;
        float_4 * const v1941 = &v2[v1940];
        float_4 const v1942 = *v1941;
        float_4 const v1943 = *v453;
        float const v1944 = v1943.i_0;
        float const v1945 = v1942.i_0;
        float const v1946 = v1944 + v1945;
        float const v1947 = v1943.i_1;
        float const v1948 = v1942.i_1;
        float const v1949 = v1947 + v1948;
        float const v1950 = v1943.i_2;
        float const v1951 = v1942.i_2;
        float const v1952 = v1950 + v1951;
        float const v1953 = v1943.i_3;
        float const v1954 = v1942.i_3;
        float const v1955 = v1953 + v1954;
        float_4 const v1956 = float_4{v1946, v1949, v1952, v1955};
        *v453 = v1956;
        uint32_t const v1957 = v1566 + v1420;
        float_4 * const v1958 = &v2[v1957];
        float_4 const v1959 = *v1958;
        float_4 const v1960 = *v455;
        float const v1961 = v1960.i_0;
        float const v1962 = v1959.i_0;
        float const v1963 = v1961 + v1962;
        float const v1964 = v1960.i_1;
        float const v1965 = v1959.i_1;
        float const v1966 = v1964 + v1965;
        float const v1967 = v1960.i_2;
        float const v1968 = v1959.i_2;
        float const v1969 = v1967 + v1968;
        float const v1970 = v1960.i_3;
        float const v1971 = v1959.i_3;
        float const v1972 = v1970 + v1971;
        float_4 const v1973 = float_4{v1963, v1966, v1969, v1972};
        *v455 = v1973;
        uint32_t const v1974 = v1566 + v1424;
        float_4 * const v1975 = &v2[v1974];
        float_4 const v1976 = *v1975;
        float_4 const v1977 = *v457;
        float const v1978 = v1977.i_0;
        float const v1979 = v1976.i_0;
        float const v1980 = v1978 + v1979;
        float const v1981 = v1977.i_1;
        float const v1982 = v1976.i_1;
        float const v1983 = v1981 + v1982;
        float const v1984 = v1977.i_2;
        float const v1985 = v1976.i_2;
        float const v1986 = v1984 + v1985;
        float const v1987 = v1977.i_3;
        float const v1988 = v1976.i_3;
        float const v1989 = v1987 + v1988;
        float_4 const v1990 = float_4{v1980, v1983, v1986, v1989};
        *v457 = v1990;
        uint32_t const v1991 = v1566 + v1428;
        float_4 * const v1992 = &v2[v1991];
        float_4 const v1993 = *v1992;
        float_4 const v1994 = *v459;
        float const v1995 = v1994.i_0;
        float const v1996 = v1993.i_0;
        float const v1997 = v1995 + v1996;
        float const v1998 = v1994.i_1;
        float const v1999 = v1993.i_1;
        float const v2000 = v1998 + v1999;
        float const v2001 = v1994.i_2;
        float const v2002 = v1993.i_2;
        float const v2003 = v2001 + v2002;
        float const v2004 = v1994.i_3;
        float const v2005 = v1993.i_3;
        float const v2006 = v2004 + v2005;
        float_4 const v2007 = float_4{v1997, v2000, v2003, v2006};
        *v459 = v2007;
        uint32_t const v2008 = v1566 + v1432;
        float_4 * const v2009 = &v2[v2008];
        float_4 const v2010 = *v2009;
        float_4 const v2011 = *v461;
        float const v2012 = v2011.i_0;
        float const v2013 = v2010.i_0;
        float const v2014 = v2012 + v2013;
        float const v2015 = v2011.i_1;
        float const v2016 = v2010.i_1;
        float const v2017 = v2015 + v2016;
        float const v2018 = v2011.i_2;
        float const v2019 = v2010.i_2;
        float const v2020 = v2018 + v2019;
        float const v2021 = v2011.i_3;
        float const v2022 = v2010.i_3;
        float const v2023 = v2021 + v2022;
        float_4 const v2024 = float_4{v2014, v2017, v2020, v2023};
        *v461 = v2024;
        uint32_t const v2025 = v1566 + v1436;
        float_4 * const v2026 = &v2[v2025];
        float_4 const v2027 = *v2026;
        float_4 const v2028 = *v463;
        float const v2029 = v2028.i_0;
        float const v2030 = v2027.i_0;
        float const v2031 = v2029 + v2030;
        float const v2032 = v2028.i_1;
        float const v2033 = v2027.i_1;
        float const v2034 = v2032 + v2033;
        float const v2035 = v2028.i_2;
        float const v2036 = v2027.i_2;
        float const v2037 = v2035 + v2036;
        float const v2038 = v2028.i_3;
        float const v2039 = v2027.i_3;
        float const v2040 = v2038 + v2039;
        float_4 const v2041 = float_4{v2031, v2034, v2037, v2040};
        *v463 = v2041;
        uint32_t const v2042 = v1566 + v1440;
        float_4 * const v2043 = &v2[v2042];
        float_4 const v2044 = *v2043;
        float_4 const v2045 = *v465;
        float const v2046 = v2045.i_0;
        float const v2047 = v2044.i_0;
        float const v2048 = v2046 + v2047;
        float const v2049 = v2045.i_1;
        float const v2050 = v2044.i_1;
        float const v2051 = v2049 + v2050;
        float const v2052 = v2045.i_2;
        float const v2053 = v2044.i_2;
        float const v2054 = v2052 + v2053;
        float const v2055 = v2045.i_3;
        float const v2056 = v2044.i_3;
        float const v2057 = v2055 + v2056;
        float_4 const v2058 = float_4{v2048, v2051, v2054, v2057};
        *v465 = v2058;
        uint32_t const v2059 = v1566 + v1444;
        float_4 * const v2060 = &v2[v2059];
        float_4 const v2061 = *v2060;
        float_4 const v2062 = *v467;
        float const v2063 = v2062.i_0;
        float const v2064 = v2061.i_0;
        float const v2065 = v2063 + v2064;
        float const v2066 = v2062.i_1;
        float const v2067 = v2061.i_1;
        float const v2068 = v2066 + v2067;
        float const v2069 = v2062.i_2;
        float const v2070 = v2061.i_2;
        float const v2071 = v2069 + v2070;
        float const v2072 = v2062.i_3;
        float const v2073 = v2061.i_3;
        float const v2074 = v2072 + v2073;
        float_4 const v2075 = float_4{v2065, v2068, v2071, v2074};
        *v467 = v2075;
        uint32_t const v2076 = v1566 + v1448;
        float_4 * const v2077 = &v2[v2076];
        float_4 const v2078 = *v2077;
        float_4 const v2079 = *v469;
        float const v2080 = v2079.i_0;
        float const v2081 = v2078.i_0;
        float const v2082 = v2080 + v2081;
        float const v2083 = v2079.i_1;
        float const v2084 = v2078.i_1;
        float const v2085 = v2083 + v2084;
        float const v2086 = v2079.i_2;
        float const v2087 = v2078.i_2;
        float const v2088 = v2086 + v2087;
        float const v2089 = v2079.i_3;
        float const v2090 = v2078.i_3;
        float const v2091 = v2089 + v2090;
        float_4 const v2092 = float_4{v2082, v2085, v2088, v2091};
        *v469 = v2092;
        uint32_t const v2093 = v1566 + v1452;
        float_4 * const v2094 = &v2[v2093];
        float_4 const v2095 = *v2094;
        float_4 const v2096 = *v471;
        float const v2097 = v2096.i_0;
        float const v2098 = v2095.i_0;
        float const v2099 = v2097 + v2098;
        float const v2100 = v2096.i_1;
        float const v2101 = v2095.i_1;
        float const v2102 = v2100 + v2101;
        float const v2103 = v2096.i_2;
        float const v2104 = v2095.i_2;
        float const v2105 = v2103 + v2104;
        float const v2106 = v2096.i_3;
        float const v2107 = v2095.i_3;
        float const v2108 = v2106 + v2107;
        float_4 const v2109 = float_4{v2099, v2102, v2105, v2108};
        *v471 = v2109;
      }
    }
    *v1323 = v1465;
  }
  bool const v2110 = *v1323;
  if(v2110) {
    uint32_t const v2111 = v8 * v424;
    uint32_t const v2112 = v12 % v416;
    uint32_t const v2113 = v2112 * v285;
    uint32_t const v2114 = *v22;
    uint32_t const v2115 = 128;
    uint32_t const v2116 = v2114 * v2115;
    uint32_t const v2117 = 64;
    uint32_t const v2118 = v478 * v2117;
    uint32_t const v2119 = v2116 + v2118;
    uint32_t const v2120 = v12 / v416;
    uint32_t const v2121 = v2119 + v2120;
    uint32_t const v2122 = *v23;
    uint32_t const v2123 = v2122 * v2115;
    uint32_t const v2124 = v481 * v2117;
    uint32_t const v2125 = v2123 + v2124;
    uint32_t const v2126 = v2125 + v2113;
    bool const v2127 = v2121 < v2111;
    bool const v2128 = v2126 < v2111;
    bool const v2129 = v2127 && v2128;
    if(v2129) {
      float_4 const v2130 = *v411;
      float const v2131 = v2130.i_0;
      uint32_t const v2132 = v2121 * v2111;
      uint32_t const v2133 = v2132 + v2126;
      float * const v2134 = &v1[v2133];
      float const v2135 = *v2134;
      float const v2136 = v2135 + v2131;
      *v2134 = v2136;
      bool const v2137 = v2114 != v2122;
      if(v2137) {
        uint32_t const v2138 = v2126 * v2111;
        uint32_t const v2139 = v2138 + v2121;
        float * const v2140 = &v1[v2139];
        float const v2141 = *v2140;
        float const v2142 = v2141 + v2131;
        *v2140 = v2142;
      }
    }
    uint32_t const v2143 = v2126 + v163;
    bool const v2144 = v2143 < v2111;
    bool const v2145 = v2127 && v2144;
    if(v2145) {
      float_4 const v2146 = *v411;
      float const v2147 = v2146.i_1;
      uint32_t const v2148 = v2121 * v2111;
      uint32_t const v2149 = v2148 + v2143;
      float * const v2150 = &v1[v2149];
      float const v2151 = *v2150;
      float const v2152 = v2151 + v2147;
      *v2150 = v2152;
      bool const v2153 = v2114 != v2122;
      if(v2153) {
        uint32_t const v2154 = v2143 * v2111;
        uint32_t const v2155 = v2154 + v2121;
        float * const v2156 = &v1[v2155];
        float const v2157 = *v2156;
        float const v2158 = v2157 + v2147;
        *v2156 = v2158;
      }
    }
    uint32_t const v2159 = v2121 + v424;
    bool const v2160 = v2159 < v2111;
    bool const v2161 = v2160 && v2128;
    if(v2161) {
      float_4 const v2162 = *v411;
      float const v2163 = v2162.i_2;
      uint32_t const v2164 = v2159 * v2111;
      uint32_t const v2165 = v2164 + v2126;
      float * const v2166 = &v1[v2165];
      float const v2167 = *v2166;
      float const v2168 = v2167 + v2163;
      *v2166 = v2168;
      bool const v2169 = v2114 != v2122;
      if(v2169) {
        uint32_t const v2170 = v2126 * v2111;
        uint32_t const v2171 = v2170 + v2159;
        float * const v2172 = &v1[v2171];
        float const v2173 = *v2172;
        float const v2174 = v2173 + v2163;
        *v2172 = v2174;
      }
    }
    bool const v2175 = v2160 && v2144;
    if(v2175) {
      float_4 const v2176 = *v411;
      float const v2177 = v2176.i_3;
      uint32_t const v2178 = v2159 * v2111;
      uint32_t const v2179 = v2178 + v2143;
      float * const v2180 = &v1[v2179];
      float const v2181 = *v2180;
      float const v2182 = v2181 + v2177;
      *v2180 = v2182;
      bool const v2183 = v2114 != v2122;
      if(v2183) {
        uint32_t const v2184 = v2143 * v2111;
        uint32_t const v2185 = v2184 + v2159;
        float * const v2186 = &v1[v2185];
        float const v2187 = *v2186;
        float const v2188 = v2187 + v2177;
        *v2186 = v2188;
      }
    }
    uint32_t const v2189 = v2126 + v424;
    bool const v2190 = v2189 < v2111;
    bool const v2191 = v2127 && v2190;
    if(v2191) {
      float_4 const v2192 = *v412;
      float const v2193 = v2192.i_0;
      uint32_t const v2194 = v2121 * v2111;
      uint32_t const v2195 = v2194 + v2189;
      float * const v2196 = &v1[v2195];
      float const v2197 = *v2196;
      float const v2198 = v2197 + v2193;
      *v2196 = v2198;
      bool const v2199 = v2114 != v2122;
      if(v2199) {
        uint32_t const v2200 = v2189 * v2111;
        uint32_t const v2201 = v2200 + v2121;
        float * const v2202 = &v1[v2201];
        float const v2203 = *v2202;
        float const v2204 = v2203 + v2193;
        *v2202 = v2204;
      }
    }
    uint32_t const v2205 = v2126 + v426;
    bool const v2206 = v2205 < v2111;
    bool const v2207 = v2127 && v2206;
    if(v2207) {
      float_4 const v2208 = *v412;
      float const v2209 = v2208.i_1;
      uint32_t const v2210 = v2121 * v2111;
      uint32_t const v2211 = v2210 + v2205;
      float * const v2212 = &v1[v2211];
      float const v2213 = *v2212;
      float const v2214 = v2213 + v2209;
      *v2212 = v2214;
      bool const v2215 = v2114 != v2122;
      if(v2215) {
        uint32_t const v2216 = v2205 * v2111;
        uint32_t const v2217 = v2216 + v2121;
        float * const v2218 = &v1[v2217];
        float const v2219 = *v2218;
        float const v2220 = v2219 + v2209;
        *v2218 = v2220;
      }
    }
    bool const v2221 = v2160 && v2190;
    if(v2221) {
      float_4 const v2222 = *v412;
      float const v2223 = v2222.i_2;
      uint32_t const v2224 = v2159 * v2111;
      uint32_t const v2225 = v2224 + v2189;
      float * const v2226 = &v1[v2225];
      float const v2227 = *v2226;
      float const v2228 = v2227 + v2223;
      *v2226 = v2228;
      bool const v2229 = v2114 != v2122;
      if(v2229) {
        uint32_t const v2230 = v2189 * v2111;
        uint32_t const v2231 = v2230 + v2159;
        float * const v2232 = &v1[v2231];
        float const v2233 = *v2232;
        float const v2234 = v2233 + v2223;
        *v2232 = v2234;
      }
    }
    bool const v2235 = v2160 && v2206;
    if(v2235) {
      float_4 const v2236 = *v412;
      float const v2237 = v2236.i_3;
      uint32_t const v2238 = v2159 * v2111;
      uint32_t const v2239 = v2238 + v2205;
      float * const v2240 = &v1[v2239];
      float const v2241 = *v2240;
      float const v2242 = v2241 + v2237;
      *v2240 = v2242;
      bool const v2243 = v2114 != v2122;
      if(v2243) {
        uint32_t const v2244 = v2205 * v2111;
        uint32_t const v2245 = v2244 + v2159;
        float * const v2246 = &v1[v2245];
        float const v2247 = *v2246;
        float const v2248 = v2247 + v2237;
        *v2246 = v2248;
      }
    }
    uint32_t const v2249 = v2126 + v440;
    bool const v2250 = v2249 < v2111;
    bool const v2251 = v2127 && v2250;
    if(v2251) {
      float_4 const v2252 = *v413;
      float const v2253 = v2252.i_0;
      uint32_t const v2254 = v2121 * v2111;
      uint32_t const v2255 = v2254 + v2249;
      float * const v2256 = &v1[v2255];
      float const v2257 = *v2256;
      float const v2258 = v2257 + v2253;
      *v2256 = v2258;
      bool const v2259 = v2114 != v2122;
      if(v2259) {
        uint32_t const v2260 = v2249 * v2111;
        uint32_t const v2261 = v2260 + v2121;
        float * const v2262 = &v1[v2261];
        float const v2263 = *v2262;
        float const v2264 = v2263 + v2253;
        *v2262 = v2264;
      }
    }
    uint32_t const v2265 = v2126 + v442;
    bool const v2266 = v2265 < v2111;
    bool const v2267 = v2127 && v2266;
    if(v2267) {
      float_4 const v2268 = *v413;
      float const v2269 = v2268.i_1;
      uint32_t const v2270 = v2121 * v2111;
      uint32_t const v2271 = v2270 + v2265;
      float * const v2272 = &v1[v2271];
      float const v2273 = *v2272;
      float const v2274 = v2273 + v2269;
      *v2272 = v2274;
      bool const v2275 = v2114 != v2122;
      if(v2275) {
        uint32_t const v2276 = v2265 * v2111;
        uint32_t const v2277 = v2276 + v2121;
        float * const v2278 = &v1[v2277];
        float const v2279 = *v2278;
        float const v2280 = v2279 + v2269;
        *v2278 = v2280;
      }
    }
    bool const v2281 = v2160 && v2250;
    if(v2281) {
      float_4 const v2282 = *v413;
      float const v2283 = v2282.i_2;
      uint32_t const v2284 = v2159 * v2111;
      uint32_t const v2285 = v2284 + v2249;
      float * const v2286 = &v1[v2285];
      float const v2287 = *v2286;
      float const v2288 = v2287 + v2283;
      *v2286 = v2288;
      bool const v2289 = v2114 != v2122;
      if(v2289) {
        uint32_t const v2290 = v2249 * v2111;
        uint32_t const v2291 = v2290 + v2159;
        float * const v2292 = &v1[v2291];
        float const v2293 = *v2292;
        float const v2294 = v2293 + v2283;
        *v2292 = v2294;
      }
    }
    bool const v2295 = v2160 && v2266;
    if(v2295) {
      float_4 const v2296 = *v413;
      float const v2297 = v2296.i_3;
      uint32_t const v2298 = v2159 * v2111;
      uint32_t const v2299 = v2298 + v2265;
      float * const v2300 = &v1[v2299];
      float const v2301 = *v2300;
      float const v2302 = v2301 + v2297;
      *v2300 = v2302;
      bool const v2303 = v2114 != v2122;
      if(v2303) {
        uint32_t const v2304 = v2265 * v2111;
        uint32_t const v2305 = v2304 + v2159;
        float * const v2306 = &v1[v2305];
        float const v2307 = *v2306;
        float const v2308 = v2307 + v2297;
        *v2306 = v2308;
      }
    }
    uint32_t const v2309 = v2126 + v456;
    bool const v2310 = v2309 < v2111;
    bool const v2311 = v2127 && v2310;
    if(v2311) {
      float_4 const v2312 = *v415;
      float const v2313 = v2312.i_0;
      uint32_t const v2314 = v2121 * v2111;
      uint32_t const v2315 = v2314 + v2309;
      float * const v2316 = &v1[v2315];
      float const v2317 = *v2316;
      float const v2318 = v2317 + v2313;
      *v2316 = v2318;
      bool const v2319 = v2114 != v2122;
      if(v2319) {
        uint32_t const v2320 = v2309 * v2111;
        uint32_t const v2321 = v2320 + v2121;
        float * const v2322 = &v1[v2321];
        float const v2323 = *v2322;
        float const v2324 = v2323 + v2313;
        *v2322 = v2324;
      }
    }
    uint32_t const v2325 = v2126 + v458;
    bool const v2326 = v2325 < v2111;
    bool const v2327 = v2127 && v2326;
    if(v2327) {
      float_4 const v2328 = *v415;
      float const v2329 = v2328.i_1;
      uint32_t const v2330 = v2121 * v2111;
      uint32_t const v2331 = v2330 + v2325;
      float * const v2332 = &v1[v2331];
      float const v2333 = *v2332;
      float const v2334 = v2333 + v2329;
      *v2332 = v2334;
      bool const v2335 = v2114 != v2122;
      if(v2335) {
        uint32_t const v2336 = v2325 * v2111;
        uint32_t const v2337 = v2336 + v2121;
        float * const v2338 = &v1[v2337];
        float const v2339 = *v2338;
        float const v2340 = v2339 + v2329;
        *v2338 = v2340;
      }
    }
    bool const v2341 = v2160 && v2310;
    if(v2341) {
      float_4 const v2342 = *v415;
      float const v2343 = v2342.i_2;
      uint32_t const v2344 = v2159 * v2111;
      uint32_t const v2345 = v2344 + v2309;
      float * const v2346 = &v1[v2345];
      float const v2347 = *v2346;
      float const v2348 = v2347 + v2343;
      *v2346 = v2348;
      bool const v2349 = v2114 != v2122;
      if(v2349) {
        uint32_t const v2350 = v2309 * v2111;
        uint32_t const v2351 = v2350 + v2159;
        float * const v2352 = &v1[v2351];
        float const v2353 = *v2352;
        float const v2354 = v2353 + v2343;
        *v2352 = v2354;
      }
    }
    bool const v2355 = v2160 && v2326;
    if(v2355) {
      float_4 const v2356 = *v415;
      float const v2357 = v2356.i_3;
      uint32_t const v2358 = v2159 * v2111;
      uint32_t const v2359 = v2358 + v2325;
      float * const v2360 = &v1[v2359];
      float const v2361 = *v2360;
      float const v2362 = v2361 + v2357;
      *v2360 = v2362;
      bool const v2363 = v2114 != v2122;
      if(v2363) {
        uint32_t const v2364 = v2325 * v2111;
        uint32_t const v2365 = v2364 + v2159;
        float * const v2366 = &v1[v2365];
        float const v2367 = *v2366;
        float const v2368 = v2367 + v2357;
        *v2366 = v2368;
      }
    }
    uint32_t const v2369 = v2126 + v15;
    bool const v2370 = v2369 < v2111;
    bool const v2371 = v2127 && v2370;
    if(v2371) {
      float_4 const v2372 = *v417;
      float const v2373 = v2372.i_0;
      uint32_t const v2374 = v2121 * v2111;
      uint32_t const v2375 = v2374 + v2369;
      float * const v2376 = &v1[v2375];
      float const v2377 = *v2376;
      float const v2378 = v2377 + v2373;
      *v2376 = v2378;
      bool const v2379 = v2114 != v2122;
      if(v2379) {
        uint32_t const v2380 = v2369 * v2111;
        uint32_t const v2381 = v2380 + v2121;
        float * const v2382 = &v1[v2381];
        float const v2383 = *v2382;
        float const v2384 = v2383 + v2373;
        *v2382 = v2384;
      }
    }
    uint32_t const v2385 = 33;
    uint32_t const v2386 = v2126 + v2385;
    bool const v2387 = v2386 < v2111;
    bool const v2388 = v2127 && v2387;
    if(v2388) {
      float_4 const v2389 = *v417;
      float const v2390 = v2389.i_1;
      uint32_t const v2391 = v2121 * v2111;
      uint32_t const v2392 = v2391 + v2386;
      float * const v2393 = &v1[v2392];
      float const v2394 = *v2393;
      float const v2395 = v2394 + v2390;
      *v2393 = v2395;
      bool const v2396 = v2114 != v2122;
      if(v2396) {
        uint32_t const v2397 = v2386 * v2111;
        uint32_t const v2398 = v2397 + v2121;
        float * const v2399 = &v1[v2398];
        float const v2400 = *v2399;
        float const v2401 = v2400 + v2390;
        *v2399 = v2401;
      }
    }
    bool const v2402 = v2160 && v2370;
    if(v2402) {
      float_4 const v2403 = *v417;
      float const v2404 = v2403.i_2;
      uint32_t const v2405 = v2159 * v2111;
      uint32_t const v2406 = v2405 + v2369;
      float * const v2407 = &v1[v2406];
      float const v2408 = *v2407;
      float const v2409 = v2408 + v2404;
      *v2407 = v2409;
      bool const v2410 = v2114 != v2122;
      if(v2410) {
        uint32_t const v2411 = v2369 * v2111;
        uint32_t const v2412 = v2411 + v2159;
        float * const v2413 = &v1[v2412];
        float const v2414 = *v2413;
        float const v2415 = v2414 + v2404;
        *v2413 = v2415;
      }
    }
    bool const v2416 = v2160 && v2387;
    if(v2416) {
      float_4 const v2417 = *v417;
      float const v2418 = v2417.i_3;
      uint32_t const v2419 = v2159 * v2111;
      uint32_t const v2420 = v2419 + v2386;
      float * const v2421 = &v1[v2420];
      float const v2422 = *v2421;
      float const v2423 = v2422 + v2418;
      *v2421 = v2423;
      bool const v2424 = v2114 != v2122;
      if(v2424) {
        uint32_t const v2425 = v2386 * v2111;
        uint32_t const v2426 = v2425 + v2159;
        float * const v2427 = &v1[v2426];
        float const v2428 = *v2427;
        float const v2429 = v2428 + v2418;
        *v2427 = v2429;
      }
    }
    uint32_t const v2430 = 40;
    uint32_t const v2431 = v2126 + v2430;
    bool const v2432 = v2431 < v2111;
    bool const v2433 = v2127 && v2432;
    if(v2433) {
      float_4 const v2434 = *v419;
      float const v2435 = v2434.i_0;
      uint32_t const v2436 = v2121 * v2111;
      uint32_t const v2437 = v2436 + v2431;
      float * const v2438 = &v1[v2437];
      float const v2439 = *v2438;
      float const v2440 = v2439 + v2435;
      *v2438 = v2440;
      bool const v2441 = v2114 != v2122;
      if(v2441) {
        uint32_t const v2442 = v2431 * v2111;
        uint32_t const v2443 = v2442 + v2121;
        float * const v2444 = &v1[v2443];
        float const v2445 = *v2444;
        float const v2446 = v2445 + v2435;
        *v2444 = v2446;
      }
    }
    uint32_t const v2447 = 41;
    uint32_t const v2448 = v2126 + v2447;
    bool const v2449 = v2448 < v2111;
    bool const v2450 = v2127 && v2449;
    if(v2450) {
      float_4 const v2451 = *v419;
      float const v2452 = v2451.i_1;
      uint32_t const v2453 = v2121 * v2111;
      uint32_t const v2454 = v2453 + v2448;
      float * const v2455 = &v1[v2454];
      float const v2456 = *v2455;
      float const v2457 = v2456 + v2452;
      *v2455 = v2457;
      bool const v2458 = v2114 != v2122;
      if(v2458) {
        uint32_t const v2459 = v2448 * v2111;
        uint32_t const v2460 = v2459 + v2121;
        float * const v2461 = &v1[v2460];
        float const v2462 = *v2461;
        float const v2463 = v2462 + v2452;
        *v2461 = v2463;
      }
    }
    bool const v2464 = v2160 && v2432;
    if(v2464) {
      float_4 const v2465 = *v419;
      float const v2466 = v2465.i_2;
      uint32_t const v2467 = v2159 * v2111;
      uint32_t const v2468 = v2467 + v2431;
      float * const v2469 = &v1[v2468];
      float const v2470 = *v2469;
      float const v2471 = v2470 + v2466;
      *v2469 = v2471;
      bool const v2472 = v2114 != v2122;
      if(v2472) {
        uint32_t const v2473 = v2431 * v2111;
        uint32_t const v2474 = v2473 + v2159;
        float * const v2475 = &v1[v2474];
        float const v2476 = *v2475;
        float const v2477 = v2476 + v2466;
        *v2475 = v2477;
      }
    }
    bool const v2478 = v2160 && v2449;
    if(v2478) {
      float_4 const v2479 = *v419;
      float const v2480 = v2479.i_3;
      uint32_t const v2481 = v2159 * v2111;
      uint32_t const v2482 = v2481 + v2448;
      float * const v2483 = &v1[v2482];
      float const v2484 = *v2483;
      float const v2485 = v2484 + v2480;
      *v2483 = v2485;
      bool const v2486 = v2114 != v2122;
      if(v2486) {
        uint32_t const v2487 = v2448 * v2111;
        uint32_t const v2488 = v2487 + v2159;
        float * const v2489 = &v1[v2488];
        float const v2490 = *v2489;
        float const v2491 = v2490 + v2480;
        *v2489 = v2491;
      }
    }
    uint32_t const v2492 = 48;
    uint32_t const v2493 = v2126 + v2492;
    bool const v2494 = v2493 < v2111;
    bool const v2495 = v2127 && v2494;
    if(v2495) {
      float_4 const v2496 = *v421;
      float const v2497 = v2496.i_0;
      uint32_t const v2498 = v2121 * v2111;
      uint32_t const v2499 = v2498 + v2493;
      float * const v2500 = &v1[v2499];
      float const v2501 = *v2500;
      float const v2502 = v2501 + v2497;
      *v2500 = v2502;
      bool const v2503 = v2114 != v2122;
      if(v2503) {
        uint32_t const v2504 = v2493 * v2111;
        uint32_t const v2505 = v2504 + v2121;
        float * const v2506 = &v1[v2505];
        float const v2507 = *v2506;
        float const v2508 = v2507 + v2497;
        *v2506 = v2508;
      }
    }
    uint32_t const v2509 = 49;
    uint32_t const v2510 = v2126 + v2509;
    bool const v2511 = v2510 < v2111;
    bool const v2512 = v2127 && v2511;
    if(v2512) {
      float_4 const v2513 = *v421;
      float const v2514 = v2513.i_1;
      uint32_t const v2515 = v2121 * v2111;
      uint32_t const v2516 = v2515 + v2510;
      float * const v2517 = &v1[v2516];
      float const v2518 = *v2517;
      float const v2519 = v2518 + v2514;
      *v2517 = v2519;
      bool const v2520 = v2114 != v2122;
      if(v2520) {
        uint32_t const v2521 = v2510 * v2111;
        uint32_t const v2522 = v2521 + v2121;
        float * const v2523 = &v1[v2522];
        float const v2524 = *v2523;
        float const v2525 = v2524 + v2514;
        *v2523 = v2525;
      }
    }
    bool const v2526 = v2160 && v2494;
    if(v2526) {
      float_4 const v2527 = *v421;
      float const v2528 = v2527.i_2;
      uint32_t const v2529 = v2159 * v2111;
      uint32_t const v2530 = v2529 + v2493;
      float * const v2531 = &v1[v2530];
      float const v2532 = *v2531;
      float const v2533 = v2532 + v2528;
      *v2531 = v2533;
      bool const v2534 = v2114 != v2122;
      if(v2534) {
        uint32_t const v2535 = v2493 * v2111;
        uint32_t const v2536 = v2535 + v2159;
        float * const v2537 = &v1[v2536];
        float const v2538 = *v2537;
        float const v2539 = v2538 + v2528;
        *v2537 = v2539;
      }
    }
    bool const v2540 = v2160 && v2511;
    if(v2540) {
      float_4 const v2541 = *v421;
      float const v2542 = v2541.i_3;
      uint32_t const v2543 = v2159 * v2111;
      uint32_t const v2544 = v2543 + v2510;
      float * const v2545 = &v1[v2544];
      float const v2546 = *v2545;
      float const v2547 = v2546 + v2542;
      *v2545 = v2547;
      bool const v2548 = v2114 != v2122;
      if(v2548) {
        uint32_t const v2549 = v2510 * v2111;
        uint32_t const v2550 = v2549 + v2159;
        float * const v2551 = &v1[v2550];
        float const v2552 = *v2551;
        float const v2553 = v2552 + v2542;
        *v2551 = v2553;
      }
    }
    uint32_t const v2554 = 56;
    uint32_t const v2555 = v2126 + v2554;
    bool const v2556 = v2555 < v2111;
    bool const v2557 = v2127 && v2556;
    if(v2557) {
      float_4 const v2558 = *v423;
      float const v2559 = v2558.i_0;
      uint32_t const v2560 = v2121 * v2111;
      uint32_t const v2561 = v2560 + v2555;
      float * const v2562 = &v1[v2561];
      float const v2563 = *v2562;
      float const v2564 = v2563 + v2559;
      *v2562 = v2564;
      bool const v2565 = v2114 != v2122;
      if(v2565) {
        uint32_t const v2566 = v2555 * v2111;
        uint32_t const v2567 = v2566 + v2121;
        float * const v2568 = &v1[v2567];
        float const v2569 = *v2568;
        float const v2570 = v2569 + v2559;
        *v2568 = v2570;
      }
    }
    uint32_t const v2571 = 57;
    uint32_t const v2572 = v2126 + v2571;
    bool const v2573 = v2572 < v2111;
    bool const v2574 = v2127 && v2573;
    if(v2574) {
      float_4 const v2575 = *v423;
      float const v2576 = v2575.i_1;
      uint32_t const v2577 = v2121 * v2111;
      uint32_t const v2578 = v2577 + v2572;
      float * const v2579 = &v1[v2578];
      float const v2580 = *v2579;
      float const v2581 = v2580 + v2576;
      *v2579 = v2581;
      bool const v2582 = v2114 != v2122;
      if(v2582) {
        uint32_t const v2583 = v2572 * v2111;
        uint32_t const v2584 = v2583 + v2121;
        float * const v2585 = &v1[v2584];
        float const v2586 = *v2585;
        float const v2587 = v2586 + v2576;
        *v2585 = v2587;
      }
    }
    bool const v2588 = v2160 && v2556;
    if(v2588) {
      float_4 const v2589 = *v423;
      float const v2590 = v2589.i_2;
      uint32_t const v2591 = v2159 * v2111;
      uint32_t const v2592 = v2591 + v2555;
      float * const v2593 = &v1[v2592];
      float const v2594 = *v2593;
      float const v2595 = v2594 + v2590;
      *v2593 = v2595;
      bool const v2596 = v2114 != v2122;
      if(v2596) {
        uint32_t const v2597 = v2555 * v2111;
        uint32_t const v2598 = v2597 + v2159;
        float * const v2599 = &v1[v2598];
        float const v2600 = *v2599;
        float const v2601 = v2600 + v2590;
        *v2599 = v2601;
      }
    }
    bool const v2602 = v2160 && v2573;
    if(v2602) {
      float_4 const v2603 = *v423;
      float const v2604 = v2603.i_3;
      uint32_t const v2605 = v2159 * v2111;
      uint32_t const v2606 = v2605 + v2572;
      float * const v2607 = &v1[v2606];
      float const v2608 = *v2607;
      float const v2609 = v2608 + v2604;
      *v2607 = v2609;
      bool const v2610 = v2114 != v2122;
      if(v2610) {
        uint32_t const v2611 = v2572 * v2111;
        uint32_t const v2612 = v2611 + v2159;
        float * const v2613 = &v1[v2612];
        float const v2614 = *v2613;
        float const v2615 = v2614 + v2604;
        *v2613 = v2615;
      }
    }
    uint32_t const v2616 = v2121 + v440;
    bool const v2617 = v2616 < v2111;
    bool const v2618 = v2617 && v2128;
    if(v2618) {
      float_4 const v2619 = *v425;
      float const v2620 = v2619.i_0;
      uint32_t const v2621 = v2616 * v2111;
      uint32_t const v2622 = v2621 + v2126;
      float * const v2623 = &v1[v2622];
      float const v2624 = *v2623;
      float const v2625 = v2624 + v2620;
      *v2623 = v2625;
      bool const v2626 = v2114 != v2122;
      if(v2626) {
        uint32_t const v2627 = v2126 * v2111;
        uint32_t const v2628 = v2627 + v2616;
        float * const v2629 = &v1[v2628];
        float const v2630 = *v2629;
        float const v2631 = v2630 + v2620;
        *v2629 = v2631;
      }
    }
    bool const v2632 = v2617 && v2144;
    if(v2632) {
      float_4 const v2633 = *v425;
      float const v2634 = v2633.i_1;
      uint32_t const v2635 = v2616 * v2111;
      uint32_t const v2636 = v2635 + v2143;
      float * const v2637 = &v1[v2636];
      float const v2638 = *v2637;
      float const v2639 = v2638 + v2634;
      *v2637 = v2639;
      bool const v2640 = v2114 != v2122;
      if(v2640) {
        uint32_t const v2641 = v2143 * v2111;
        uint32_t const v2642 = v2641 + v2616;
        float * const v2643 = &v1[v2642];
        float const v2644 = *v2643;
        float const v2645 = v2644 + v2634;
        *v2643 = v2645;
      }
    }
    uint32_t const v2646 = v2121 + v456;
    bool const v2647 = v2646 < v2111;
    bool const v2648 = v2647 && v2128;
    if(v2648) {
      float_4 const v2649 = *v425;
      float const v2650 = v2649.i_2;
      uint32_t const v2651 = v2646 * v2111;
      uint32_t const v2652 = v2651 + v2126;
      float * const v2653 = &v1[v2652];
      float const v2654 = *v2653;
      float const v2655 = v2654 + v2650;
      *v2653 = v2655;
      bool const v2656 = v2114 != v2122;
      if(v2656) {
        uint32_t const v2657 = v2126 * v2111;
        uint32_t const v2658 = v2657 + v2646;
        float * const v2659 = &v1[v2658];
        float const v2660 = *v2659;
        float const v2661 = v2660 + v2650;
        *v2659 = v2661;
      }
    }
    bool const v2662 = v2647 && v2144;
    if(v2662) {
      float_4 const v2663 = *v425;
      float const v2664 = v2663.i_3;
      uint32_t const v2665 = v2646 * v2111;
      uint32_t const v2666 = v2665 + v2143;
      float * const v2667 = &v1[v2666];
      float const v2668 = *v2667;
      float const v2669 = v2668 + v2664;
      *v2667 = v2669;
      bool const v2670 = v2114 != v2122;
      if(v2670) {
        uint32_t const v2671 = v2143 * v2111;
        uint32_t const v2672 = v2671 + v2646;
        float * const v2673 = &v1[v2672];
        float const v2674 = *v2673;
        float const v2675 = v2674 + v2664;
        *v2673 = v2675;
      }
    }
    bool const v2676 = v2617 && v2190;
    if(v2676) {
      float_4 const v2677 = *v427;
      float const v2678 = v2677.i_0;
      uint32_t const v2679 = v2616 * v2111;
      uint32_t const v2680 = v2679 + v2189;
      float * const v2681 = &v1[v2680];
      float const v2682 = *v2681;
      float const v2683 = v2682 + v2678;
      *v2681 = v2683;
      bool const v2684 = v2114 != v2122;
      if(v2684) {
        uint32_t const v2685 = v2189 * v2111;
        uint32_t const v2686 = v2685 + v2616;
        float * const v2687 = &v1[v2686];
        float const v2688 = *v2687;
        float const v2689 = v2688 + v2678;
        *v2687 = v2689;
      }
    }
    bool const v2690 = v2617 && v2206;
    if(v2690) {
      float_4 const v2691 = *v427;
      float const v2692 = v2691.i_1;
      uint32_t const v2693 = v2616 * v2111;
      uint32_t const v2694 = v2693 + v2205;
      float * const v2695 = &v1[v2694];
      float const v2696 = *v2695;
      float const v2697 = v2696 + v2692;
      *v2695 = v2697;
      bool const v2698 = v2114 != v2122;
      if(v2698) {
        uint32_t const v2699 = v2205 * v2111;
        uint32_t const v2700 = v2699 + v2616;
        float * const v2701 = &v1[v2700];
        float const v2702 = *v2701;
        float const v2703 = v2702 + v2692;
        *v2701 = v2703;
      }
    }
    bool const v2704 = v2647 && v2190;
    if(v2704) {
      float_4 const v2705 = *v427;
      float const v2706 = v2705.i_2;
      uint32_t const v2707 = v2646 * v2111;
      uint32_t const v2708 = v2707 + v2189;
      float * const v2709 = &v1[v2708];
      float const v2710 = *v2709;
      float const v2711 = v2710 + v2706;
      *v2709 = v2711;
      bool const v2712 = v2114 != v2122;
      if(v2712) {
        uint32_t const v2713 = v2189 * v2111;
        uint32_t const v2714 = v2713 + v2646;
        float * const v2715 = &v1[v2714];
        float const v2716 = *v2715;
        float const v2717 = v2716 + v2706;
        *v2715 = v2717;
      }
    }
    bool const v2718 = v2647 && v2206;
    if(v2718) {
      float_4 const v2719 = *v427;
      float const v2720 = v2719.i_3;
      uint32_t const v2721 = v2646 * v2111;
      uint32_t const v2722 = v2721 + v2205;
      float * const v2723 = &v1[v2722];
      float const v2724 = *v2723;
      float const v2725 = v2724 + v2720;
      *v2723 = v2725;
      bool const v2726 = v2114 != v2122;
      if(v2726) {
        uint32_t const v2727 = v2205 * v2111;
        uint32_t const v2728 = v2727 + v2646;
        float * const v2729 = &v1[v2728];
        float const v2730 = *v2729;
        float const v2731 = v2730 + v2720;
        *v2729 = v2731;
      }
    }
    bool const v2732 = v2617 && v2250;
    if(v2732) {
      float_4 const v2733 = *v429;
      float const v2734 = v2733.i_0;
      uint32_t const v2735 = v2616 * v2111;
      uint32_t const v2736 = v2735 + v2249;
      float * const v2737 = &v1[v2736];
      float const v2738 = *v2737;
      float const v2739 = v2738 + v2734;
      *v2737 = v2739;
      bool const v2740 = v2114 != v2122;
      if(v2740) {
        uint32_t const v2741 = v2249 * v2111;
        uint32_t const v2742 = v2741 + v2616;
        float * const v2743 = &v1[v2742];
        float const v2744 = *v2743;
        float const v2745 = v2744 + v2734;
        *v2743 = v2745;
      }
    }
    bool const v2746 = v2617 && v2266;
    if(v2746) {
      float_4 const v2747 = *v429;
      float const v2748 = v2747.i_1;
      uint32_t const v2749 = v2616 * v2111;
      uint32_t const v2750 = v2749 + v2265;
      float * const v2751 = &v1[v2750];
      float const v2752 = *v2751;
      float const v2753 = v2752 + v2748;
      *v2751 = v2753;
      bool const v2754 = v2114 != v2122;
      if(v2754) {
        uint32_t const v2755 = v2265 * v2111;
        uint32_t const v2756 = v2755 + v2616;
        float * const v2757 = &v1[v2756];
        float const v2758 = *v2757;
        float const v2759 = v2758 + v2748;
        *v2757 = v2759;
      }
    }
    bool const v2760 = v2647 && v2250;
    if(v2760) {
      float_4 const v2761 = *v429;
      float const v2762 = v2761.i_2;
      uint32_t const v2763 = v2646 * v2111;
      uint32_t const v2764 = v2763 + v2249;
      float * const v2765 = &v1[v2764];
      float const v2766 = *v2765;
      float const v2767 = v2766 + v2762;
      *v2765 = v2767;
      bool const v2768 = v2114 != v2122;
      if(v2768) {
        uint32_t const v2769 = v2249 * v2111;
        uint32_t const v2770 = v2769 + v2646;
        float * const v2771 = &v1[v2770];
        float const v2772 = *v2771;
        float const v2773 = v2772 + v2762;
        *v2771 = v2773;
      }
    }
    bool const v2774 = v2647 && v2266;
    if(v2774) {
      float_4 const v2775 = *v429;
      float const v2776 = v2775.i_3;
      uint32_t const v2777 = v2646 * v2111;
      uint32_t const v2778 = v2777 + v2265;
      float * const v2779 = &v1[v2778];
      float const v2780 = *v2779;
      float const v2781 = v2780 + v2776;
      *v2779 = v2781;
      bool const v2782 = v2114 != v2122;
      if(v2782) {
        uint32_t const v2783 = v2265 * v2111;
        uint32_t const v2784 = v2783 + v2646;
        float * const v2785 = &v1[v2784];
        float const v2786 = *v2785;
        float const v2787 = v2786 + v2776;
        *v2785 = v2787;
      }
    }
    bool const v2788 = v2617 && v2310;
    if(v2788) {
      float_4 const v2789 = *v431;
      float const v2790 = v2789.i_0;
      uint32_t const v2791 = v2616 * v2111;
      uint32_t const v2792 = v2791 + v2309;
      float * const v2793 = &v1[v2792];
      float const v2794 = *v2793;
      float const v2795 = v2794 + v2790;
      *v2793 = v2795;
      bool const v2796 = v2114 != v2122;
      if(v2796) {
        uint32_t const v2797 = v2309 * v2111;
        uint32_t const v2798 = v2797 + v2616;
        float * const v2799 = &v1[v2798];
        float const v2800 = *v2799;
        float const v2801 = v2800 + v2790;
        *v2799 = v2801;
      }
    }
    bool const v2802 = v2617 && v2326;
    if(v2802) {
      float_4 const v2803 = *v431;
      float const v2804 = v2803.i_1;
      uint32_t const v2805 = v2616 * v2111;
      uint32_t const v2806 = v2805 + v2325;
      float * const v2807 = &v1[v2806];
      float const v2808 = *v2807;
      float const v2809 = v2808 + v2804;
      *v2807 = v2809;
      bool const v2810 = v2114 != v2122;
      if(v2810) {
        uint32_t const v2811 = v2325 * v2111;
        uint32_t const v2812 = v2811 + v2616;
        float * const v2813 = &v1[v2812];
        float const v2814 = *v2813;
        float const v2815 = v2814 + v2804;
        *v2813 = v2815;
      }
    }
    bool const v2816 = v2647 && v2310;
    if(v2816) {
      float_4 const v2817 = *v431;
      float const v2818 = v2817.i_2;
      uint32_t const v2819 = v2646 * v2111;
      uint32_t const v2820 = v2819 + v2309;
      float * const v2821 = &v1[v2820];
      float const v2822 = *v2821;
      float const v2823 = v2822 + v2818;
      *v2821 = v2823;
      bool const v2824 = v2114 != v2122;
      if(v2824) {
        uint32_t const v2825 = v2309 * v2111;
        uint32_t const v2826 = v2825 + v2646;
        float * const v2827 = &v1[v2826];
        float const v2828 = *v2827;
        float const v2829 = v2828 + v2818;
        *v2827 = v2829;
      }
    }
    bool const v2830 = v2647 && v2326;
    if(v2830) {
      float_4 const v2831 = *v431;
      float const v2832 = v2831.i_3;
      uint32_t const v2833 = v2646 * v2111;
      uint32_t const v2834 = v2833 + v2325;
      float * const v2835 = &v1[v2834];
      float const v2836 = *v2835;
      float const v2837 = v2836 + v2832;
      *v2835 = v2837;
      bool const v2838 = v2114 != v2122;
      if(v2838) {
        uint32_t const v2839 = v2325 * v2111;
        uint32_t const v2840 = v2839 + v2646;
        float * const v2841 = &v1[v2840];
        float const v2842 = *v2841;
        float const v2843 = v2842 + v2832;
        *v2841 = v2843;
      }
    }
    bool const v2844 = v2617 && v2370;
    if(v2844) {
      float_4 const v2845 = *v433;
      float const v2846 = v2845.i_0;
      uint32_t const v2847 = v2616 * v2111;
      uint32_t const v2848 = v2847 + v2369;
      float * const v2849 = &v1[v2848];
      float const v2850 = *v2849;
      float const v2851 = v2850 + v2846;
      *v2849 = v2851;
      bool const v2852 = v2114 != v2122;
      if(v2852) {
        uint32_t const v2853 = v2369 * v2111;
        uint32_t const v2854 = v2853 + v2616;
        float * const v2855 = &v1[v2854];
        float const v2856 = *v2855;
        float const v2857 = v2856 + v2846;
        *v2855 = v2857;
      }
    }
    bool const v2858 = v2617 && v2387;
    if(v2858) {
      float_4 const v2859 = *v433;
      float const v2860 = v2859.i_1;
      uint32_t const v2861 = v2616 * v2111;
      uint32_t const v2862 = v2861 + v2386;
      float * const v2863 = &v1[v2862];
      float const v2864 = *v2863;
      float const v2865 = v2864 + v2860;
      *v2863 = v2865;
      bool const v2866 = v2114 != v2122;
      if(v2866) {
        uint32_t const v2867 = v2386 * v2111;
        uint32_t const v2868 = v2867 + v2616;
        float * const v2869 = &v1[v2868];
        float const v2870 = *v2869;
        float const v2871 = v2870 + v2860;
        *v2869 = v2871;
      }
    }
    bool const v2872 = v2647 && v2370;
    if(v2872) {
      float_4 const v2873 = *v433;
      float const v2874 = v2873.i_2;
      uint32_t const v2875 = v2646 * v2111;
      uint32_t const v2876 = v2875 + v2369;
      float * const v2877 = &v1[v2876];
      float const v2878 = *v2877;
      float const v2879 = v2878 + v2874;
      *v2877 = v2879;
      bool const v2880 = v2114 != v2122;
      if(v2880) {
        uint32_t const v2881 = v2369 * v2111;
        uint32_t const v2882 = v2881 + v2646;
        float * const v2883 = &v1[v2882];
        float const v2884 = *v2883;
        float const v2885 = v2884 + v2874;
        *v2883 = v2885;
      }
    }
    bool const v2886 = v2647 && v2387;
    if(v2886) {
      float_4 const v2887 = *v433;
      float const v2888 = v2887.i_3;
      uint32_t const v2889 = v2646 * v2111;
      uint32_t const v2890 = v2889 + v2386;
      float * const v2891 = &v1[v2890];
      float const v2892 = *v2891;
      float const v2893 = v2892 + v2888;
      *v2891 = v2893;
      bool const v2894 = v2114 != v2122;
      if(v2894) {
        uint32_t const v2895 = v2386 * v2111;
        uint32_t const v2896 = v2895 + v2646;
        float * const v2897 = &v1[v2896];
        float const v2898 = *v2897;
        float const v2899 = v2898 + v2888;
        *v2897 = v2899;
      }
    }
    bool const v2900 = v2617 && v2432;
    if(v2900) {
      float_4 const v2901 = *v435;
      float const v2902 = v2901.i_0;
      uint32_t const v2903 = v2616 * v2111;
      uint32_t const v2904 = v2903 + v2431;
      float * const v2905 = &v1[v2904];
      float const v2906 = *v2905;
      float const v2907 = v2906 + v2902;
      *v2905 = v2907;
      bool const v2908 = v2114 != v2122;
      if(v2908) {
        uint32_t const v2909 = v2431 * v2111;
        uint32_t const v2910 = v2909 + v2616;
        float * const v2911 = &v1[v2910];
        float const v2912 = *v2911;
        float const v2913 = v2912 + v2902;
        *v2911 = v2913;
      }
    }
    bool const v2914 = v2617 && v2449;
    if(v2914) {
      float_4 const v2915 = *v435;
      float const v2916 = v2915.i_1;
      uint32_t const v2917 = v2616 * v2111;
      uint32_t const v2918 = v2917 + v2448;
      float * const v2919 = &v1[v2918];
      float const v2920 = *v2919;
      float const v2921 = v2920 + v2916;
      *v2919 = v2921;
      bool const v2922 = v2114 != v2122;
      if(v2922) {
        uint32_t const v2923 = v2448 * v2111;
        uint32_t const v2924 = v2923 + v2616;
        float * const v2925 = &v1[v2924];
        float const v2926 = *v2925;
        float const v2927 = v2926 + v2916;
        *v2925 = v2927;
      }
    }
    bool const v2928 = v2647 && v2432;
    if(v2928) {
      float_4 const v2929 = *v435;
      float const v2930 = v2929.i_2;
      uint32_t const v2931 = v2646 * v2111;
      uint32_t const v2932 = v2931 + v2431;
      float * const v2933 = &v1[v2932];
      float const v2934 = *v2933;
      float const v2935 = v2934 + v2930;
      *v2933 = v2935;
      bool const v2936 = v2114 != v2122;
      if(v2936) {
        uint32_t const v2937 = v2431 * v2111;
        uint32_t const v2938 = v2937 + v2646;
        float * const v2939 = &v1[v2938];
        float const v2940 = *v2939;
        float const v2941 = v2940 + v2930;
        *v2939 = v2941;
      }
    }
    bool const v2942 = v2647 && v2449;
    if(v2942) {
      float_4 const v2943 = *v435;
      float const v2944 = v2943.i_3;
      uint32_t const v2945 = v2646 * v2111;
      uint32_t const v2946 = v2945 + v2448;
      float * const v2947 = &v1[v2946];
      float const v2948 = *v2947;
      float const v2949 = v2948 + v2944;
      *v2947 = v2949;
      bool const v2950 = v2114 != v2122;
      if(v2950) {
        uint32_t const v2951 = v2448 * v2111;
        uint32_t const v2952 = v2951 + v2646;
        float * const v2953 = &v1[v2952];
        float const v2954 = *v2953;
        float const v2955 = v2954 + v2944;
        *v2953 = v2955;
      }
    }
    bool const v2956 = v2617 && v2494;
    if(v2956) {
      float_4 const v2957 = *v437;
      float const v2958 = v2957.i_0;
      uint32_t const v2959 = v2616 * v2111;
      uint32_t const v2960 = v2959 + v2493;
      float * const v2961 = &v1[v2960];
      float const v2962 = *v2961;
      float const v2963 = v2962 + v2958;
      *v2961 = v2963;
      bool const v2964 = v2114 != v2122;
      if(v2964) {
        uint32_t const v2965 = v2493 * v2111;
        uint32_t const v2966 = v2965 + v2616;
        float * const v2967 = &v1[v2966];
        float const v2968 = *v2967;
        float const v2969 = v2968 + v2958;
        *v2967 = v2969;
      }
    }
    bool const v2970 = v2617 && v2511;
    if(v2970) {
      float_4 const v2971 = *v437;
      float const v2972 = v2971.i_1;
      uint32_t const v2973 = v2616 * v2111;
      uint32_t const v2974 = v2973 + v2510;
      float * const v2975 = &v1[v2974];
      float const v2976 = *v2975;
      float const v2977 = v2976 + v2972;
      *v2975 = v2977;
      bool const v2978 = v2114 != v2122;
      if(v2978) {
        uint32_t const v2979 = v2510 * v2111;
        uint32_t const v2980 = v2979 + v2616;
        float * const v2981 = &v1[v2980];
        float const v2982 = *v2981;
        float const v2983 = v2982 + v2972;
        *v2981 = v2983;
      }
    }
    bool const v2984 = v2647 && v2494;
    if(v2984) {
      float_4 const v2985 = *v437;
      float const v2986 = v2985.i_2;
      uint32_t const v2987 = v2646 * v2111;
      uint32_t const v2988 = v2987 + v2493;
      float * const v2989 = &v1[v2988];
      float const v2990 = *v2989;
      float const v2991 = v2990 + v2986;
      *v2989 = v2991;
      bool const v2992 = v2114 != v2122;
      if(v2992) {
        uint32_t const v2993 = v2493 * v2111;
        uint32_t const v2994 = v2993 + v2646;
        float * const v2995 = &v1[v2994];
        float const v2996 = *v2995;
        float const v2997 = v2996 + v2986;
        *v2995 = v2997;
      }
    }
    bool const v2998 = v2647 && v2511;
    if(v2998) {
      float_4 const v2999 = *v437;
      float const v3000 = v2999.i_3;
      uint32_t const v3001 = v2646 * v2111;
      uint32_t const v3002 = v3001 + v2510;
      float * const v3003 = &v1[v3002];
      float const v3004 = *v3003;
      float const v3005 = v3004 + v3000;
      *v3003 = v3005;
      bool const v3006 = v2114 != v2122;
      if(v3006) {
        uint32_t const v3007 = v2510 * v2111;
        uint32_t const v3008 = v3007 + v2646;
        float * const v3009 = &v1[v3008];
        float const v3010 = *v3009;
        float const v3011 = v3010 + v3000;
        *v3009 = v3011;
      }
    }
    bool const v3012 = v2617 && v2556;
    if(v3012) {
      float_4 const v3013 = *v439;
      float const v3014 = v3013.i_0;
      uint32_t const v3015 = v2616 * v2111;
      uint32_t const v3016 = v3015 + v2555;
      float * const v3017 = &v1[v3016];
      float const v3018 = *v3017;
      float const v3019 = v3018 + v3014;
      *v3017 = v3019;
      bool const v3020 = v2114 != v2122;
      if(v3020) {
        uint32_t const v3021 = v2555 * v2111;
        uint32_t const v3022 = v3021 + v2616;
        float * const v3023 = &v1[v3022];
        float const v3024 = *v3023;
        float const v3025 = v3024 + v3014;
        *v3023 = v3025;
      }
    }
    bool const v3026 = v2617 && v2573;
    if(v3026) {
      float_4 const v3027 = *v439;
      float const v3028 = v3027.i_1;
      uint32_t const v3029 = v2616 * v2111;
      uint32_t const v3030 = v3029 + v2572;
      float * const v3031 = &v1[v3030];
      float const v3032 = *v3031;
      float const v3033 = v3032 + v3028;
      *v3031 = v3033;
      bool const v3034 = v2114 != v2122;
      if(v3034) {
        uint32_t const v3035 = v2572 * v2111;
        uint32_t const v3036 = v3035 + v2616;
        float * const v3037 = &v1[v3036];
        float const v3038 = *v3037;
        float const v3039 = v3038 + v3028;
        *v3037 = v3039;
      }
    }
    bool const v3040 = v2647 && v2556;
    if(v3040) {
      float_4 const v3041 = *v439;
      float const v3042 = v3041.i_2;
      uint32_t const v3043 = v2646 * v2111;
      uint32_t const v3044 = v3043 + v2555;
      float * const v3045 = &v1[v3044];
      float const v3046 = *v3045;
      float const v3047 = v3046 + v3042;
      *v3045 = v3047;
      bool const v3048 = v2114 != v2122;
      if(v3048) {
        uint32_t const v3049 = v2555 * v2111;
        uint32_t const v3050 = v3049 + v2646;
        float * const v3051 = &v1[v3050];
        float const v3052 = *v3051;
        float const v3053 = v3052 + v3042;
        *v3051 = v3053;
      }
    }
    bool const v3054 = v2647 && v2573;
    if(v3054) {
      float_4 const v3055 = *v439;
      float const v3056 = v3055.i_3;
      uint32_t const v3057 = v2646 * v2111;
      uint32_t const v3058 = v3057 + v2572;
      float * const v3059 = &v1[v3058];
      float const v3060 = *v3059;
      float const v3061 = v3060 + v3056;
      *v3059 = v3061;
      bool const v3062 = v2114 != v2122;
      if(v3062) {
        uint32_t const v3063 = v2572 * v2111;
        uint32_t const v3064 = v3063 + v2646;
        float * const v3065 = &v1[v3064];
        float const v3066 = *v3065;
        float const v3067 = v3066 + v3056;
        *v3065 = v3067;
      }
    }
    uint32_t const v3068 = v2121 + v15;
    bool const v3069 = v3068 < v2111;
    bool const v3070 = v3069 && v2128;
    if(v3070) {
      float_4 const v3071 = *v441;
      float const v3072 = v3071.i_0;
      uint32_t const v3073 = v3068 * v2111;
      uint32_t const v3074 = v3073 + v2126;
      float * const v3075 = &v1[v3074];
      float const v3076 = *v3075;
      float const v3077 = v3076 + v3072;
      *v3075 = v3077;
      bool const v3078 = v2114 != v2122;
      if(v3078) {
        uint32_t const v3079 = v2126 * v2111;
        uint32_t const v3080 = v3079 + v3068;
        float * const v3081 = &v1[v3080];
        float const v3082 = *v3081;
        float const v3083 = v3082 + v3072;
        *v3081 = v3083;
      }
    }
    bool const v3084 = v3069 && v2144;
    if(v3084) {
      float_4 const v3085 = *v441;
      float const v3086 = v3085.i_1;
      uint32_t const v3087 = v3068 * v2111;
      uint32_t const v3088 = v3087 + v2143;
      float * const v3089 = &v1[v3088];
      float const v3090 = *v3089;
      float const v3091 = v3090 + v3086;
      *v3089 = v3091;
      bool const v3092 = v2114 != v2122;
      if(v3092) {
        uint32_t const v3093 = v2143 * v2111;
        uint32_t const v3094 = v3093 + v3068;
        float * const v3095 = &v1[v3094];
        float const v3096 = *v3095;
        float const v3097 = v3096 + v3086;
        *v3095 = v3097;
      }
    }
    uint32_t const v3098 = v2121 + v2430;
    bool const v3099 = v3098 < v2111;
    bool const v3100 = v3099 && v2128;
    if(v3100) {
      float_4 const v3101 = *v441;
      float const v3102 = v3101.i_2;
      uint32_t const v3103 = v3098 * v2111;
      uint32_t const v3104 = v3103 + v2126;
      float * const v3105 = &v1[v3104];
      float const v3106 = *v3105;
      float const v3107 = v3106 + v3102;
      *v3105 = v3107;
      bool const v3108 = v2114 != v2122;
      if(v3108) {
        uint32_t const v3109 = v2126 * v2111;
        uint32_t const v3110 = v3109 + v3098;
        float * const v3111 = &v1[v3110];
        float const v3112 = *v3111;
        float const v3113 = v3112 + v3102;
        *v3111 = v3113;
      }
    }
    bool const v3114 = v3099 && v2144;
    if(v3114) {
      float_4 const v3115 = *v441;
      float const v3116 = v3115.i_3;
      uint32_t const v3117 = v3098 * v2111;
      uint32_t const v3118 = v3117 + v2143;
      float * const v3119 = &v1[v3118];
      float const v3120 = *v3119;
      float const v3121 = v3120 + v3116;
      *v3119 = v3121;
      bool const v3122 = v2114 != v2122;
      if(v3122) {
        uint32_t const v3123 = v2143 * v2111;
        uint32_t const v3124 = v3123 + v3098;
        float * const v3125 = &v1[v3124];
        float const v3126 = *v3125;
        float const v3127 = v3126 + v3116;
        *v3125 = v3127;
      }
    }
    bool const v3128 = v3069 && v2190;
    if(v3128) {
      float_4 const v3129 = *v443;
      float const v3130 = v3129.i_0;
      uint32_t const v3131 = v3068 * v2111;
      uint32_t const v3132 = v3131 + v2189;
      float * const v3133 = &v1[v3132];
      float const v3134 = *v3133;
      float const v3135 = v3134 + v3130;
      *v3133 = v3135;
      bool const v3136 = v2114 != v2122;
      if(v3136) {
        uint32_t const v3137 = v2189 * v2111;
        uint32_t const v3138 = v3137 + v3068;
        float * const v3139 = &v1[v3138];
        float const v3140 = *v3139;
        float const v3141 = v3140 + v3130;
        *v3139 = v3141;
      }
    }
    bool const v3142 = v3069 && v2206;
    if(v3142) {
      float_4 const v3143 = *v443;
      float const v3144 = v3143.i_1;
      uint32_t const v3145 = v3068 * v2111;
      uint32_t const v3146 = v3145 + v2205;
      float * const v3147 = &v1[v3146];
      float const v3148 = *v3147;
      float const v3149 = v3148 + v3144;
      *v3147 = v3149;
      bool const v3150 = v2114 != v2122;
      if(v3150) {
        uint32_t const v3151 = v2205 * v2111;
        uint32_t const v3152 = v3151 + v3068;
        float * const v3153 = &v1[v3152];
        float const v3154 = *v3153;
        float const v3155 = v3154 + v3144;
        *v3153 = v3155;
      }
    }
    bool const v3156 = v3099 && v2190;
    if(v3156) {
      float_4 const v3157 = *v443;
      float const v3158 = v3157.i_2;
      uint32_t const v3159 = v3098 * v2111;
      uint32_t const v3160 = v3159 + v2189;
      float * const v3161 = &v1[v3160];
      float const v3162 = *v3161;
      float const v3163 = v3162 + v3158;
      *v3161 = v3163;
      bool const v3164 = v2114 != v2122;
      if(v3164) {
        uint32_t const v3165 = v2189 * v2111;
        uint32_t const v3166 = v3165 + v3098;
        float * const v3167 = &v1[v3166];
        float const v3168 = *v3167;
        float const v3169 = v3168 + v3158;
        *v3167 = v3169;
      }
    }
    bool const v3170 = v3099 && v2206;
    if(v3170) {
      float_4 const v3171 = *v443;
      float const v3172 = v3171.i_3;
      uint32_t const v3173 = v3098 * v2111;
      uint32_t const v3174 = v3173 + v2205;
      float * const v3175 = &v1[v3174];
      float const v3176 = *v3175;
      float const v3177 = v3176 + v3172;
      *v3175 = v3177;
      bool const v3178 = v2114 != v2122;
      if(v3178) {
        uint32_t const v3179 = v2205 * v2111;
        uint32_t const v3180 = v3179 + v3098;
        float * const v3181 = &v1[v3180];
        float const v3182 = *v3181;
        float const v3183 = v3182 + v3172;
        *v3181 = v3183;
      }
    }
    bool const v3184 = v3069 && v2250;
    if(v3184) {
      float_4 const v3185 = *v445;
      float const v3186 = v3185.i_0;
      uint32_t const v3187 = v3068 * v2111;
      uint32_t const v3188 = v3187 + v2249;
      float * const v3189 = &v1[v3188];
      float const v3190 = *v3189;
      float const v3191 = v3190 + v3186;
      *v3189 = v3191;
      bool const v3192 = v2114 != v2122;
      if(v3192) {
        uint32_t const v3193 = v2249 * v2111;
        uint32_t const v3194 = v3193 + v3068;
        float * const v3195 = &v1[v3194];
        float const v3196 = *v3195;
        float const v3197 = v3196 + v3186;
        *v3195 = v3197;
      }
    }
    bool const v3198 = v3069 && v2266;
    if(v3198) {
      float_4 const v3199 = *v445;
      float const v3200 = v3199.i_1;
      uint32_t const v3201 = v3068 * v2111;
      uint32_t const v3202 = v3201 + v2265;
      float * const v3203 = &v1[v3202];
      float const v3204 = *v3203;
      float const v3205 = v3204 + v3200;
      *v3203 = v3205;
      bool const v3206 = v2114 != v2122;
      if(v3206) {
        uint32_t const v3207 = v2265 * v2111;
        uint32_t const v3208 = v3207 + v3068;
        float * const v3209 = &v1[v3208];
        float const v3210 = *v3209;
        float const v3211 = v3210 + v3200;
        *v3209 = v3211;
      }
    }
    bool const v3212 = v3099 && v2250;
    if(v3212) {
      float_4 const v3213 = *v445;
      float const v3214 = v3213.i_2;
      uint32_t const v3215 = v3098 * v2111;
      uint32_t const v3216 = v3215 + v2249;
      float * const v3217 = &v1[v3216];
      float const v3218 = *v3217;
      float const v3219 = v3218 + v3214;
      *v3217 = v3219;
      bool const v3220 = v2114 != v2122;
      if(v3220) {
        uint32_t const v3221 = v2249 * v2111;
        uint32_t const v3222 = v3221 + v3098;
        float * const v3223 = &v1[v3222];
        float const v3224 = *v3223;
        float const v3225 = v3224 + v3214;
        *v3223 = v3225;
      }
    }
    bool const v3226 = v3099 && v2266;
    if(v3226) {
      float_4 const v3227 = *v445;
      float const v3228 = v3227.i_3;
      uint32_t const v3229 = v3098 * v2111;
      uint32_t const v3230 = v3229 + v2265;
      float * const v3231 = &v1[v3230];
      float const v3232 = *v3231;
      float const v3233 = v3232 + v3228;
      *v3231 = v3233;
      bool const v3234 = v2114 != v2122;
      if(v3234) {
        uint32_t const v3235 = v2265 * v2111;
        uint32_t const v3236 = v3235 + v3098;
        float * const v3237 = &v1[v3236];
        float const v3238 = *v3237;
        float const v3239 = v3238 + v3228;
        *v3237 = v3239;
      }
    }
    bool const v3240 = v3069 && v2310;
    if(v3240) {
      float_4 const v3241 = *v447;
      float const v3242 = v3241.i_0;
      uint32_t const v3243 = v3068 * v2111;
      uint32_t const v3244 = v3243 + v2309;
      float * const v3245 = &v1[v3244];
      float const v3246 = *v3245;
      float const v3247 = v3246 + v3242;
      *v3245 = v3247;
      bool const v3248 = v2114 != v2122;
      if(v3248) {
        uint32_t const v3249 = v2309 * v2111;
        uint32_t const v3250 = v3249 + v3068;
        float * const v3251 = &v1[v3250];
        float const v3252 = *v3251;
        float const v3253 = v3252 + v3242;
        *v3251 = v3253;
      }
    }
    bool const v3254 = v3069 && v2326;
    if(v3254) {
      float_4 const v3255 = *v447;
      float const v3256 = v3255.i_1;
      uint32_t const v3257 = v3068 * v2111;
      uint32_t const v3258 = v3257 + v2325;
      float * const v3259 = &v1[v3258];
      float const v3260 = *v3259;
      float const v3261 = v3260 + v3256;
      *v3259 = v3261;
      bool const v3262 = v2114 != v2122;
      if(v3262) {
        uint32_t const v3263 = v2325 * v2111;
        uint32_t const v3264 = v3263 + v3068;
        float * const v3265 = &v1[v3264];
        float const v3266 = *v3265;
        float const v3267 = v3266 + v3256;
        *v3265 = v3267;
      }
    }
    bool const v3268 = v3099 && v2310;
    if(v3268) {
      float_4 const v3269 = *v447;
      float const v3270 = v3269.i_2;
      uint32_t const v3271 = v3098 * v2111;
      uint32_t const v3272 = v3271 + v2309;
      float * const v3273 = &v1[v3272];
      float const v3274 = *v3273;
      float const v3275 = v3274 + v3270;
      *v3273 = v3275;
      bool const v3276 = v2114 != v2122;
      if(v3276) {
        uint32_t const v3277 = v2309 * v2111;
        uint32_t const v3278 = v3277 + v3098;
        float * const v3279 = &v1[v3278];
        float const v3280 = *v3279;
        float const v3281 = v3280 + v3270;
        *v3279 = v3281;
      }
    }
    bool const v3282 = v3099 && v2326;
    if(v3282) {
      float_4 const v3283 = *v447;
      float const v3284 = v3283.i_3;
      uint32_t const v3285 = v3098 * v2111;
      uint32_t const v3286 = v3285 + v2325;
      float * const v3287 = &v1[v3286];
      float const v3288 = *v3287;
      float const v3289 = v3288 + v3284;
      *v3287 = v3289;
      bool const v3290 = v2114 != v2122;
      if(v3290) {
        uint32_t const v3291 = v2325 * v2111;
        uint32_t const v3292 = v3291 + v3098;
        float * const v3293 = &v1[v3292];
        float const v3294 = *v3293;
        float const v3295 = v3294 + v3284;
        *v3293 = v3295;
      }
    }
    bool const v3296 = v3069 && v2370;
    if(v3296) {
      float_4 const v3297 = *v449;
      float const v3298 = v3297.i_0;
      uint32_t const v3299 = v3068 * v2111;
      uint32_t const v3300 = v3299 + v2369;
      float * const v3301 = &v1[v3300];
      float const v3302 = *v3301;
      float const v3303 = v3302 + v3298;
      *v3301 = v3303;
      bool const v3304 = v2114 != v2122;
      if(v3304) {
        uint32_t const v3305 = v2369 * v2111;
        uint32_t const v3306 = v3305 + v3068;
        float * const v3307 = &v1[v3306];
        float const v3308 = *v3307;
        float const v3309 = v3308 + v3298;
        *v3307 = v3309;
      }
    }
    bool const v3310 = v3069 && v2387;
    if(v3310) {
      float_4 const v3311 = *v449;
      float const v3312 = v3311.i_1;
      uint32_t const v3313 = v3068 * v2111;
      uint32_t const v3314 = v3313 + v2386;
      float * const v3315 = &v1[v3314];
      float const v3316 = *v3315;
      float const v3317 = v3316 + v3312;
      *v3315 = v3317;
      bool const v3318 = v2114 != v2122;
      if(v3318) {
        uint32_t const v3319 = v2386 * v2111;
        uint32_t const v3320 = v3319 + v3068;
        float * const v3321 = &v1[v3320];
        float const v3322 = *v3321;
        float const v3323 = v3322 + v3312;
        *v3321 = v3323;
      }
    }
    bool const v3324 = v3099 && v2370;
    if(v3324) {
      float_4 const v3325 = *v449;
      float const v3326 = v3325.i_2;
      uint32_t const v3327 = v3098 * v2111;
      uint32_t const v3328 = v3327 + v2369;
      float * const v3329 = &v1[v3328];
      float const v3330 = *v3329;
      float const v3331 = v3330 + v3326;
      *v3329 = v3331;
      bool const v3332 = v2114 != v2122;
      if(v3332) {
        uint32_t const v3333 = v2369 * v2111;
        uint32_t const v3334 = v3333 + v3098;
        float * const v3335 = &v1[v3334];
        float const v3336 = *v3335;
        float const v3337 = v3336 + v3326;
        *v3335 = v3337;
      }
    }
    bool const v3338 = v3099 && v2387;
    if(v3338) {
      float_4 const v3339 = *v449;
      float const v3340 = v3339.i_3;
      uint32_t const v3341 = v3098 * v2111;
      uint32_t const v3342 = v3341 + v2386;
      float * const v3343 = &v1[v3342];
      float const v3344 = *v3343;
      float const v3345 = v3344 + v3340;
      *v3343 = v3345;
      bool const v3346 = v2114 != v2122;
      if(v3346) {
        uint32_t const v3347 = v2386 * v2111;
        uint32_t const v3348 = v3347 + v3098;
        float * const v3349 = &v1[v3348];
        float const v3350 = *v3349;
        float const v3351 = v3350 + v3340;
        *v3349 = v3351;
      }
    }
    bool const v3352 = v3069 && v2432;
    if(v3352) {
      float_4 const v3353 = *v451;
      float const v3354 = v3353.i_0;
      uint32_t const v3355 = v3068 * v2111;
      uint32_t const v3356 = v3355 + v2431;
      float * const v3357 = &v1[v3356];
      float const v3358 = *v3357;
      float const v3359 = v3358 + v3354;
      *v3357 = v3359;
      bool const v3360 = v2114 != v2122;
      if(v3360) {
        uint32_t const v3361 = v2431 * v2111;
        uint32_t const v3362 = v3361 + v3068;
        float * const v3363 = &v1[v3362];
        float const v3364 = *v3363;
        float const v3365 = v3364 + v3354;
        *v3363 = v3365;
      }
    }
    bool const v3366 = v3069 && v2449;
    if(v3366) {
      float_4 const v3367 = *v451;
      float const v3368 = v3367.i_1;
      uint32_t const v3369 = v3068 * v2111;
      uint32_t const v3370 = v3369 + v2448;
      float * const v3371 = &v1[v3370];
      float const v3372 = *v3371;
      float const v3373 = v3372 + v3368;
      *v3371 = v3373;
      bool const v3374 = v2114 != v2122;
      if(v3374) {
        uint32_t const v3375 = v2448 * v2111;
        uint32_t const v3376 = v3375 + v3068;
        float * const v3377 = &v1[v3376];
        float const v3378 = *v3377;
        float const v3379 = v3378 + v3368;
        *v3377 = v3379;
      }
    }
    bool const v3380 = v3099 && v2432;
    if(v3380) {
      float_4 const v3381 = *v451;
      float const v3382 = v3381.i_2;
      uint32_t const v3383 = v3098 * v2111;
      uint32_t const v3384 = v3383 + v2431;
      float * const v3385 = &v1[v3384];
      float const v3386 = *v3385;
      float const v3387 = v3386 + v3382;
      *v3385 = v3387;
      bool const v3388 = v2114 != v2122;
      if(v3388) {
        uint32_t const v3389 = v2431 * v2111;
        uint32_t const v3390 = v3389 + v3098;
        float * const v3391 = &v1[v3390];
        float const v3392 = *v3391;
        float const v3393 = v3392 + v3382;
        *v3391 = v3393;
      }
    }
    bool const v3394 = v3099 && v2449;
    if(v3394) {
      float_4 const v3395 = *v451;
      float const v3396 = v3395.i_3;
      uint32_t const v3397 = v3098 * v2111;
      uint32_t const v3398 = v3397 + v2448;
      float * const v3399 = &v1[v3398];
      float const v3400 = *v3399;
      float const v3401 = v3400 + v3396;
      *v3399 = v3401;
      bool const v3402 = v2114 != v2122;
      if(v3402) {
        uint32_t const v3403 = v2448 * v2111;
        uint32_t const v3404 = v3403 + v3098;
        float * const v3405 = &v1[v3404];
        float const v3406 = *v3405;
        float const v3407 = v3406 + v3396;
        *v3405 = v3407;
      }
    }
    bool const v3408 = v3069 && v2494;
    if(v3408) {
      float_4 const v3409 = *v453;
      float const v3410 = v3409.i_0;
      uint32_t const v3411 = v3068 * v2111;
      uint32_t const v3412 = v3411 + v2493;
      float * const v3413 = &v1[v3412];
      float const v3414 = *v3413;
      float const v3415 = v3414 + v3410;
      *v3413 = v3415;
      bool const v3416 = v2114 != v2122;
      if(v3416) {
        uint32_t const v3417 = v2493 * v2111;
        uint32_t const v3418 = v3417 + v3068;
        float * const v3419 = &v1[v3418];
        float const v3420 = *v3419;
        float const v3421 = v3420 + v3410;
        *v3419 = v3421;
      }
    }
    bool const v3422 = v3069 && v2511;
    if(v3422) {
      float_4 const v3423 = *v453;
      float const v3424 = v3423.i_1;
      uint32_t const v3425 = v3068 * v2111;
      uint32_t const v3426 = v3425 + v2510;
      float * const v3427 = &v1[v3426];
      float const v3428 = *v3427;
      float const v3429 = v3428 + v3424;
      *v3427 = v3429;
      bool const v3430 = v2114 != v2122;
      if(v3430) {
        uint32_t const v3431 = v2510 * v2111;
        uint32_t const v3432 = v3431 + v3068;
        float * const v3433 = &v1[v3432];
        float const v3434 = *v3433;
        float const v3435 = v3434 + v3424;
        *v3433 = v3435;
      }
    }
    bool const v3436 = v3099 && v2494;
    if(v3436) {
      float_4 const v3437 = *v453;
      float const v3438 = v3437.i_2;
      uint32_t const v3439 = v3098 * v2111;
      uint32_t const v3440 = v3439 + v2493;
      float * const v3441 = &v1[v3440];
      float const v3442 = *v3441;
      float const v3443 = v3442 + v3438;
      *v3441 = v3443;
      bool const v3444 = v2114 != v2122;
      if(v3444) {
        uint32_t const v3445 = v2493 * v2111;
        uint32_t const v3446 = v3445 + v3098;
        float * const v3447 = &v1[v3446];
        float const v3448 = *v3447;
        float const v3449 = v3448 + v3438;
        *v3447 = v3449;
      }
    }
    bool const v3450 = v3099 && v2511;
    if(v3450) {
      float_4 const v3451 = *v453;
      float const v3452 = v3451.i_3;
      uint32_t const v3453 = v3098 * v2111;
      uint32_t const v3454 = v3453 + v2510;
      float * const v3455 = &v1[v3454];
      float const v3456 = *v3455;
      float const v3457 = v3456 + v3452;
      *v3455 = v3457;
      bool const v3458 = v2114 != v2122;
      if(v3458) {
        uint32_t const v3459 = v2510 * v2111;
        uint32_t const v3460 = v3459 + v3098;
        float * const v3461 = &v1[v3460];
        float const v3462 = *v3461;
        float const v3463 = v3462 + v3452;
        *v3461 = v3463;
      }
    }
    bool const v3464 = v3069 && v2556;
    if(v3464) {
      float_4 const v3465 = *v455;
      float const v3466 = v3465.i_0;
      uint32_t const v3467 = v3068 * v2111;
      uint32_t const v3468 = v3467 + v2555;
      float * const v3469 = &v1[v3468];
      float const v3470 = *v3469;
      float const v3471 = v3470 + v3466;
      *v3469 = v3471;
      bool const v3472 = v2114 != v2122;
      if(v3472) {
        uint32_t const v3473 = v2555 * v2111;
        uint32_t const v3474 = v3473 + v3068;
        float * const v3475 = &v1[v3474];
        float const v3476 = *v3475;
        float const v3477 = v3476 + v3466;
        *v3475 = v3477;
      }
    }
    bool const v3478 = v3069 && v2573;
    if(v3478) {
      float_4 const v3479 = *v455;
      float const v3480 = v3479.i_1;
      uint32_t const v3481 = v3068 * v2111;
      uint32_t const v3482 = v3481 + v2572;
      float * const v3483 = &v1[v3482];
      float const v3484 = *v3483;
      float const v3485 = v3484 + v3480;
      *v3483 = v3485;
      bool const v3486 = v2114 != v2122;
      if(v3486) {
        uint32_t const v3487 = v2572 * v2111;
        uint32_t const v3488 = v3487 + v3068;
        float * const v3489 = &v1[v3488];
        float const v3490 = *v3489;
        float const v3491 = v3490 + v3480;
        *v3489 = v3491;
      }
    }
    bool const v3492 = v3099 && v2556;
    if(v3492) {
      float_4 const v3493 = *v455;
      float const v3494 = v3493.i_2;
      uint32_t const v3495 = v3098 * v2111;
      uint32_t const v3496 = v3495 + v2555;
      float * const v3497 = &v1[v3496];
      float const v3498 = *v3497;
      float const v3499 = v3498 + v3494;
      *v3497 = v3499;
      bool const v3500 = v2114 != v2122;
      if(v3500) {
        uint32_t const v3501 = v2555 * v2111;
        uint32_t const v3502 = v3501 + v3098;
        float * const v3503 = &v1[v3502];
        float const v3504 = *v3503;
        float const v3505 = v3504 + v3494;
        *v3503 = v3505;
      }
    }
    bool const v3506 = v3099 && v2573;
    if(v3506) {
      float_4 const v3507 = *v455;
      float const v3508 = v3507.i_3;
      uint32_t const v3509 = v3098 * v2111;
      uint32_t const v3510 = v3509 + v2572;
      float * const v3511 = &v1[v3510];
      float const v3512 = *v3511;
      float const v3513 = v3512 + v3508;
      *v3511 = v3513;
      bool const v3514 = v2114 != v2122;
      if(v3514) {
        uint32_t const v3515 = v2572 * v2111;
        uint32_t const v3516 = v3515 + v3098;
        float * const v3517 = &v1[v3516];
        float const v3518 = *v3517;
        float const v3519 = v3518 + v3508;
        *v3517 = v3519;
      }
    }
    uint32_t const v3520 = v2121 + v2492;
    bool const v3521 = v3520 < v2111;
    bool const v3522 = v3521 && v2128;
    if(v3522) {
      float_4 const v3523 = *v457;
      float const v3524 = v3523.i_0;
      uint32_t const v3525 = v3520 * v2111;
      uint32_t const v3526 = v3525 + v2126;
      float * const v3527 = &v1[v3526];
      float const v3528 = *v3527;
      float const v3529 = v3528 + v3524;
      *v3527 = v3529;
      bool const v3530 = v2114 != v2122;
      if(v3530) {
        uint32_t const v3531 = v2126 * v2111;
        uint32_t const v3532 = v3531 + v3520;
        float * const v3533 = &v1[v3532];
        float const v3534 = *v3533;
        float const v3535 = v3534 + v3524;
        *v3533 = v3535;
      }
    }
    bool const v3536 = v3521 && v2144;
    if(v3536) {
      float_4 const v3537 = *v457;
      float const v3538 = v3537.i_1;
      uint32_t const v3539 = v3520 * v2111;
      uint32_t const v3540 = v3539 + v2143;
      float * const v3541 = &v1[v3540];
      float const v3542 = *v3541;
      float const v3543 = v3542 + v3538;
      *v3541 = v3543;
      bool const v3544 = v2114 != v2122;
      if(v3544) {
        uint32_t const v3545 = v2143 * v2111;
        uint32_t const v3546 = v3545 + v3520;
        float * const v3547 = &v1[v3546];
        float const v3548 = *v3547;
        float const v3549 = v3548 + v3538;
        *v3547 = v3549;
      }
    }
    uint32_t const v3550 = v2121 + v2554;
    bool const v3551 = v3550 < v2111;
    bool const v3552 = v3551 && v2128;
    if(v3552) {
      float_4 const v3553 = *v457;
      float const v3554 = v3553.i_2;
      uint32_t const v3555 = v3550 * v2111;
      uint32_t const v3556 = v3555 + v2126;
      float * const v3557 = &v1[v3556];
      float const v3558 = *v3557;
      float const v3559 = v3558 + v3554;
      *v3557 = v3559;
      bool const v3560 = v2114 != v2122;
      if(v3560) {
        uint32_t const v3561 = v2126 * v2111;
        uint32_t const v3562 = v3561 + v3550;
        float * const v3563 = &v1[v3562];
        float const v3564 = *v3563;
        float const v3565 = v3564 + v3554;
        *v3563 = v3565;
      }
    }
    bool const v3566 = v3551 && v2144;
    if(v3566) {
      float_4 const v3567 = *v457;
      float const v3568 = v3567.i_3;
      uint32_t const v3569 = v3550 * v2111;
      uint32_t const v3570 = v3569 + v2143;
      float * const v3571 = &v1[v3570];
      float const v3572 = *v3571;
      float const v3573 = v3572 + v3568;
      *v3571 = v3573;
      bool const v3574 = v2114 != v2122;
      if(v3574) {
        uint32_t const v3575 = v2143 * v2111;
        uint32_t const v3576 = v3575 + v3550;
        float * const v3577 = &v1[v3576];
        float const v3578 = *v3577;
        float const v3579 = v3578 + v3568;
        *v3577 = v3579;
      }
    }
    bool const v3580 = v3521 && v2190;
    if(v3580) {
      float_4 const v3581 = *v459;
      float const v3582 = v3581.i_0;
      uint32_t const v3583 = v3520 * v2111;
      uint32_t const v3584 = v3583 + v2189;
      float * const v3585 = &v1[v3584];
      float const v3586 = *v3585;
      float const v3587 = v3586 + v3582;
      *v3585 = v3587;
      bool const v3588 = v2114 != v2122;
      if(v3588) {
        uint32_t const v3589 = v2189 * v2111;
        uint32_t const v3590 = v3589 + v3520;
        float * const v3591 = &v1[v3590];
        float const v3592 = *v3591;
        float const v3593 = v3592 + v3582;
        *v3591 = v3593;
      }
    }
    bool const v3594 = v3521 && v2206;
    if(v3594) {
      float_4 const v3595 = *v459;
      float const v3596 = v3595.i_1;
      uint32_t const v3597 = v3520 * v2111;
      uint32_t const v3598 = v3597 + v2205;
      float * const v3599 = &v1[v3598];
      float const v3600 = *v3599;
      float const v3601 = v3600 + v3596;
      *v3599 = v3601;
      bool const v3602 = v2114 != v2122;
      if(v3602) {
        uint32_t const v3603 = v2205 * v2111;
        uint32_t const v3604 = v3603 + v3520;
        float * const v3605 = &v1[v3604];
        float const v3606 = *v3605;
        float const v3607 = v3606 + v3596;
        *v3605 = v3607;
      }
    }
    bool const v3608 = v3551 && v2190;
    if(v3608) {
      float_4 const v3609 = *v459;
      float const v3610 = v3609.i_2;
      uint32_t const v3611 = v3550 * v2111;
      uint32_t const v3612 = v3611 + v2189;
      float * const v3613 = &v1[v3612];
      float const v3614 = *v3613;
      float const v3615 = v3614 + v3610;
      *v3613 = v3615;
      bool const v3616 = v2114 != v2122;
      if(v3616) {
        uint32_t const v3617 = v2189 * v2111;
        uint32_t const v3618 = v3617 + v3550;
        float * const v3619 = &v1[v3618];
        float const v3620 = *v3619;
        float const v3621 = v3620 + v3610;
        *v3619 = v3621;
      }
    }
    bool const v3622 = v3551 && v2206;
    if(v3622) {
      float_4 const v3623 = *v459;
      float const v3624 = v3623.i_3;
      uint32_t const v3625 = v3550 * v2111;
      uint32_t const v3626 = v3625 + v2205;
      float * const v3627 = &v1[v3626];
      float const v3628 = *v3627;
      float const v3629 = v3628 + v3624;
      *v3627 = v3629;
      bool const v3630 = v2114 != v2122;
      if(v3630) {
        uint32_t const v3631 = v2205 * v2111;
        uint32_t const v3632 = v3631 + v3550;
        float * const v3633 = &v1[v3632];
        float const v3634 = *v3633;
        float const v3635 = v3634 + v3624;
        *v3633 = v3635;
      }
    }
    bool const v3636 = v3521 && v2250;
    if(v3636) {
      float_4 const v3637 = *v461;
      float const v3638 = v3637.i_0;
      uint32_t const v3639 = v3520 * v2111;
      uint32_t const v3640 = v3639 + v2249;
      float * const v3641 = &v1[v3640];
      float const v3642 = *v3641;
      float const v3643 = v3642 + v3638;
      *v3641 = v3643;
      bool const v3644 = v2114 != v2122;
      if(v3644) {
        uint32_t const v3645 = v2249 * v2111;
        uint32_t const v3646 = v3645 + v3520;
        float * const v3647 = &v1[v3646];
        float const v3648 = *v3647;
        float const v3649 = v3648 + v3638;
        *v3647 = v3649;
      }
    }
    bool const v3650 = v3521 && v2266;
    if(v3650) {
      float_4 const v3651 = *v461;
      float const v3652 = v3651.i_1;
      uint32_t const v3653 = v3520 * v2111;
      uint32_t const v3654 = v3653 + v2265;
      float * const v3655 = &v1[v3654];
      float const v3656 = *v3655;
      float const v3657 = v3656 + v3652;
      *v3655 = v3657;
      bool const v3658 = v2114 != v2122;
      if(v3658) {
        uint32_t const v3659 = v2265 * v2111;
        uint32_t const v3660 = v3659 + v3520;
        float * const v3661 = &v1[v3660];
        float const v3662 = *v3661;
        float const v3663 = v3662 + v3652;
        *v3661 = v3663;
      }
    }
    bool const v3664 = v3551 && v2250;
    if(v3664) {
      float_4 const v3665 = *v461;
      float const v3666 = v3665.i_2;
      uint32_t const v3667 = v3550 * v2111;
      uint32_t const v3668 = v3667 + v2249;
      float * const v3669 = &v1[v3668];
      float const v3670 = *v3669;
      float const v3671 = v3670 + v3666;
      *v3669 = v3671;
      bool const v3672 = v2114 != v2122;
      if(v3672) {
        uint32_t const v3673 = v2249 * v2111;
        uint32_t const v3674 = v3673 + v3550;
        float * const v3675 = &v1[v3674];
        float const v3676 = *v3675;
        float const v3677 = v3676 + v3666;
        *v3675 = v3677;
      }
    }
    bool const v3678 = v3551 && v2266;
    if(v3678) {
      float_4 const v3679 = *v461;
      float const v3680 = v3679.i_3;
      uint32_t const v3681 = v3550 * v2111;
      uint32_t const v3682 = v3681 + v2265;
      float * const v3683 = &v1[v3682];
      float const v3684 = *v3683;
      float const v3685 = v3684 + v3680;
      *v3683 = v3685;
      bool const v3686 = v2114 != v2122;
      if(v3686) {
        uint32_t const v3687 = v2265 * v2111;
        uint32_t const v3688 = v3687 + v3550;
        float * const v3689 = &v1[v3688];
        float const v3690 = *v3689;
        float const v3691 = v3690 + v3680;
        *v3689 = v3691;
      }
    }
    bool const v3692 = v3521 && v2310;
    if(v3692) {
      float_4 const v3693 = *v463;
      float const v3694 = v3693.i_0;
      uint32_t const v3695 = v3520 * v2111;
      uint32_t const v3696 = v3695 + v2309;
      float * const v3697 = &v1[v3696];
      float const v3698 = *v3697;
      float const v3699 = v3698 + v3694;
      *v3697 = v3699;
      bool const v3700 = v2114 != v2122;
      if(v3700) {
        uint32_t const v3701 = v2309 * v2111;
        uint32_t const v3702 = v3701 + v3520;
        float * const v3703 = &v1[v3702];
        float const v3704 = *v3703;
        float const v3705 = v3704 + v3694;
        *v3703 = v3705;
      }
    }
    bool const v3706 = v3521 && v2326;
    if(v3706) {
      float_4 const v3707 = *v463;
      float const v3708 = v3707.i_1;
      uint32_t const v3709 = v3520 * v2111;
      uint32_t const v3710 = v3709 + v2325;
      float * const v3711 = &v1[v3710];
      float const v3712 = *v3711;
      float const v3713 = v3712 + v3708;
      *v3711 = v3713;
      bool const v3714 = v2114 != v2122;
      if(v3714) {
        uint32_t const v3715 = v2325 * v2111;
        uint32_t const v3716 = v3715 + v3520;
        float * const v3717 = &v1[v3716];
        float const v3718 = *v3717;
        float const v3719 = v3718 + v3708;
        *v3717 = v3719;
      }
    }
    bool const v3720 = v3551 && v2310;
    if(v3720) {
      float_4 const v3721 = *v463;
      float const v3722 = v3721.i_2;
      uint32_t const v3723 = v3550 * v2111;
      uint32_t const v3724 = v3723 + v2309;
      float * const v3725 = &v1[v3724];
      float const v3726 = *v3725;
      float const v3727 = v3726 + v3722;
      *v3725 = v3727;
      bool const v3728 = v2114 != v2122;
      if(v3728) {
        uint32_t const v3729 = v2309 * v2111;
        uint32_t const v3730 = v3729 + v3550;
        float * const v3731 = &v1[v3730];
        float const v3732 = *v3731;
        float const v3733 = v3732 + v3722;
        *v3731 = v3733;
      }
    }
    bool const v3734 = v3551 && v2326;
    if(v3734) {
      float_4 const v3735 = *v463;
      float const v3736 = v3735.i_3;
      uint32_t const v3737 = v3550 * v2111;
      uint32_t const v3738 = v3737 + v2325;
      float * const v3739 = &v1[v3738];
      float const v3740 = *v3739;
      float const v3741 = v3740 + v3736;
      *v3739 = v3741;
      bool const v3742 = v2114 != v2122;
      if(v3742) {
        uint32_t const v3743 = v2325 * v2111;
        uint32_t const v3744 = v3743 + v3550;
        float * const v3745 = &v1[v3744];
        float const v3746 = *v3745;
        float const v3747 = v3746 + v3736;
        *v3745 = v3747;
      }
    }
    bool const v3748 = v3521 && v2370;
    if(v3748) {
      float_4 const v3749 = *v465;
      float const v3750 = v3749.i_0;
      uint32_t const v3751 = v3520 * v2111;
      uint32_t const v3752 = v3751 + v2369;
      float * const v3753 = &v1[v3752];
      float const v3754 = *v3753;
      float const v3755 = v3754 + v3750;
      *v3753 = v3755;
      bool const v3756 = v2114 != v2122;
      if(v3756) {
        uint32_t const v3757 = v2369 * v2111;
        uint32_t const v3758 = v3757 + v3520;
        float * const v3759 = &v1[v3758];
        float const v3760 = *v3759;
        float const v3761 = v3760 + v3750;
        *v3759 = v3761;
      }
    }
    bool const v3762 = v3521 && v2387;
    if(v3762) {
      float_4 const v3763 = *v465;
      float const v3764 = v3763.i_1;
      uint32_t const v3765 = v3520 * v2111;
      uint32_t const v3766 = v3765 + v2386;
      float * const v3767 = &v1[v3766];
      float const v3768 = *v3767;
      float const v3769 = v3768 + v3764;
      *v3767 = v3769;
      bool const v3770 = v2114 != v2122;
      if(v3770) {
        uint32_t const v3771 = v2386 * v2111;
        uint32_t const v3772 = v3771 + v3520;
        float * const v3773 = &v1[v3772];
        float const v3774 = *v3773;
        float const v3775 = v3774 + v3764;
        *v3773 = v3775;
      }
    }
    bool const v3776 = v3551 && v2370;
    if(v3776) {
      float_4 const v3777 = *v465;
      float const v3778 = v3777.i_2;
      uint32_t const v3779 = v3550 * v2111;
      uint32_t const v3780 = v3779 + v2369;
      float * const v3781 = &v1[v3780];
      float const v3782 = *v3781;
      float const v3783 = v3782 + v3778;
      *v3781 = v3783;
      bool const v3784 = v2114 != v2122;
      if(v3784) {
        uint32_t const v3785 = v2369 * v2111;
        uint32_t const v3786 = v3785 + v3550;
        float * const v3787 = &v1[v3786];
        float const v3788 = *v3787;
        float const v3789 = v3788 + v3778;
        *v3787 = v3789;
      }
    }
    bool const v3790 = v3551 && v2387;
    if(v3790) {
      float_4 const v3791 = *v465;
      float const v3792 = v3791.i_3;
      uint32_t const v3793 = v3550 * v2111;
      uint32_t const v3794 = v3793 + v2386;
      float * const v3795 = &v1[v3794];
      float const v3796 = *v3795;
      float const v3797 = v3796 + v3792;
      *v3795 = v3797;
      bool const v3798 = v2114 != v2122;
      if(v3798) {
        uint32_t const v3799 = v2386 * v2111;
        uint32_t const v3800 = v3799 + v3550;
        float * const v3801 = &v1[v3800];
        float const v3802 = *v3801;
        float const v3803 = v3802 + v3792;
        *v3801 = v3803;
      }
    }
    bool const v3804 = v3521 && v2432;
    if(v3804) {
      float_4 const v3805 = *v467;
      float const v3806 = v3805.i_0;
      uint32_t const v3807 = v3520 * v2111;
      uint32_t const v3808 = v3807 + v2431;
      float * const v3809 = &v1[v3808];
      float const v3810 = *v3809;
      float const v3811 = v3810 + v3806;
      *v3809 = v3811;
      bool const v3812 = v2114 != v2122;
      if(v3812) {
        uint32_t const v3813 = v2431 * v2111;
        uint32_t const v3814 = v3813 + v3520;
        float * const v3815 = &v1[v3814];
        float const v3816 = *v3815;
        float const v3817 = v3816 + v3806;
        *v3815 = v3817;
      }
    }
    bool const v3818 = v3521 && v2449;
    if(v3818) {
      float_4 const v3819 = *v467;
      float const v3820 = v3819.i_1;
      uint32_t const v3821 = v3520 * v2111;
      uint32_t const v3822 = v3821 + v2448;
      float * const v3823 = &v1[v3822];
      float const v3824 = *v3823;
      float const v3825 = v3824 + v3820;
      *v3823 = v3825;
      bool const v3826 = v2114 != v2122;
      if(v3826) {
        uint32_t const v3827 = v2448 * v2111;
        uint32_t const v3828 = v3827 + v3520;
        float * const v3829 = &v1[v3828];
        float const v3830 = *v3829;
        float const v3831 = v3830 + v3820;
        *v3829 = v3831;
      }
    }
    bool const v3832 = v3551 && v2432;
    if(v3832) {
      float_4 const v3833 = *v467;
      float const v3834 = v3833.i_2;
      uint32_t const v3835 = v3550 * v2111;
      uint32_t const v3836 = v3835 + v2431;
      float * const v3837 = &v1[v3836];
      float const v3838 = *v3837;
      float const v3839 = v3838 + v3834;
      *v3837 = v3839;
      bool const v3840 = v2114 != v2122;
      if(v3840) {
        uint32_t const v3841 = v2431 * v2111;
        uint32_t const v3842 = v3841 + v3550;
        float * const v3843 = &v1[v3842];
        float const v3844 = *v3843;
        float const v3845 = v3844 + v3834;
        *v3843 = v3845;
      }
    }
    bool const v3846 = v3551 && v2449;
    if(v3846) {
      float_4 const v3847 = *v467;
      float const v3848 = v3847.i_3;
      uint32_t const v3849 = v3550 * v2111;
      uint32_t const v3850 = v3849 + v2448;
      float * const v3851 = &v1[v3850];
      float const v3852 = *v3851;
      float const v3853 = v3852 + v3848;
      *v3851 = v3853;
      bool const v3854 = v2114 != v2122;
      if(v3854) {
        uint32_t const v3855 = v2448 * v2111;
        uint32_t const v3856 = v3855 + v3550;
        float * const v3857 = &v1[v3856];
        float const v3858 = *v3857;
        float const v3859 = v3858 + v3848;
        *v3857 = v3859;
      }
    }
    bool const v3860 = v3521 && v2494;
    if(v3860) {
      float_4 const v3861 = *v469;
      float const v3862 = v3861.i_0;
      uint32_t const v3863 = v3520 * v2111;
      uint32_t const v3864 = v3863 + v2493;
      float * const v3865 = &v1[v3864];
      float const v3866 = *v3865;
      float const v3867 = v3866 + v3862;
      *v3865 = v3867;
      bool const v3868 = v2114 != v2122;
      if(v3868) {
        uint32_t const v3869 = v2493 * v2111;
        uint32_t const v3870 = v3869 + v3520;
        float * const v3871 = &v1[v3870];
        float const v3872 = *v3871;
        float const v3873 = v3872 + v3862;
        *v3871 = v3873;
      }
    }
    bool const v3874 = v3521 && v2511;
    if(v3874) {
      float_4 const v3875 = *v469;
      float const v3876 = v3875.i_1;
      uint32_t const v3877 = v3520 * v2111;
      uint32_t const v3878 = v3877 + v2510;
      float * const v3879 = &v1[v3878];
      float const v3880 = *v3879;
      float const v3881 = v3880 + v3876;
      *v3879 = v3881;
      bool const v3882 = v2114 != v2122;
      if(v3882) {
        uint32_t const v3883 = v2510 * v2111;
        uint32_t const v3884 = v3883 + v3520;
        float * const v3885 = &v1[v3884];
        float const v3886 = *v3885;
        float const v3887 = v3886 + v3876;
        *v3885 = v3887;
      }
    }
    bool const v3888 = v3551 && v2494;
    if(v3888) {
      float_4 const v3889 = *v469;
      float const v3890 = v3889.i_2;
      uint32_t const v3891 = v3550 * v2111;
      uint32_t const v3892 = v3891 + v2493;
      float * const v3893 = &v1[v3892];
      float const v3894 = *v3893;
      float const v3895 = v3894 + v3890;
      *v3893 = v3895;
      bool const v3896 = v2114 != v2122;
      if(v3896) {
        uint32_t const v3897 = v2493 * v2111;
        uint32_t const v3898 = v3897 + v3550;
        float * const v3899 = &v1[v3898];
        float const v3900 = *v3899;
        float const v3901 = v3900 + v3890;
        *v3899 = v3901;
      }
    }
    bool const v3902 = v3551 && v2511;
    if(v3902) {
      float_4 const v3903 = *v469;
      float const v3904 = v3903.i_3;
      uint32_t const v3905 = v3550 * v2111;
      uint32_t const v3906 = v3905 + v2510;
      float * const v3907 = &v1[v3906];
      float const v3908 = *v3907;
      float const v3909 = v3908 + v3904;
      *v3907 = v3909;
      bool const v3910 = v2114 != v2122;
      if(v3910) {
        uint32_t const v3911 = v2510 * v2111;
        uint32_t const v3912 = v3911 + v3550;
        float * const v3913 = &v1[v3912];
        float const v3914 = *v3913;
        float const v3915 = v3914 + v3904;
        *v3913 = v3915;
      }
    }
    bool const v3916 = v3521 && v2556;
    if(v3916) {
      float_4 const v3917 = *v471;
      float const v3918 = v3917.i_0;
      uint32_t const v3919 = v3520 * v2111;
      uint32_t const v3920 = v3919 + v2555;
      float * const v3921 = &v1[v3920];
      float const v3922 = *v3921;
      float const v3923 = v3922 + v3918;
      *v3921 = v3923;
      bool const v3924 = v2114 != v2122;
      if(v3924) {
        uint32_t const v3925 = v2555 * v2111;
        uint32_t const v3926 = v3925 + v3520;
        float * const v3927 = &v1[v3926];
        float const v3928 = *v3927;
        float const v3929 = v3928 + v3918;
        *v3927 = v3929;
      }
    }
    bool const v3930 = v3521 && v2573;
    if(v3930) {
      float_4 const v3931 = *v471;
      float const v3932 = v3931.i_1;
      uint32_t const v3933 = v3520 * v2111;
      uint32_t const v3934 = v3933 + v2572;
      float * const v3935 = &v1[v3934];
      float const v3936 = *v3935;
      float const v3937 = v3936 + v3932;
      *v3935 = v3937;
      bool const v3938 = v2114 != v2122;
      if(v3938) {
        uint32_t const v3939 = v2572 * v2111;
        uint32_t const v3940 = v3939 + v3520;
        float * const v3941 = &v1[v3940];
        float const v3942 = *v3941;
        float const v3943 = v3942 + v3932;
        *v3941 = v3943;
      }
    }
    bool const v3944 = v3551 && v2556;
    if(v3944) {
      float_4 const v3945 = *v471;
      float const v3946 = v3945.i_2;
      uint32_t const v3947 = v3550 * v2111;
      uint32_t const v3948 = v3947 + v2555;
      float * const v3949 = &v1[v3948];
      float const v3950 = *v3949;
      float const v3951 = v3950 + v3946;
      *v3949 = v3951;
      bool const v3952 = v2114 != v2122;
      if(v3952) {
        uint32_t const v3953 = v2555 * v2111;
        uint32_t const v3954 = v3953 + v3550;
        float * const v3955 = &v1[v3954];
        float const v3956 = *v3955;
        float const v3957 = v3956 + v3946;
        *v3955 = v3957;
      }
    }
    bool const v3958 = v3551 && v2573;
    if(v3958) {
      float_4 const v3959 = *v471;
      float const v3960 = v3959.i_3;
      uint32_t const v3961 = v3550 * v2111;
      uint32_t const v3962 = v3961 + v2572;
      float * const v3963 = &v1[v3962];
      float const v3964 = *v3963;
      float const v3965 = v3964 + v3960;
      *v3963 = v3965;
      bool const v3966 = v2114 != v2122;
      if(v3966) {
        uint32_t const v3967 = v2572 * v2111;
        uint32_t const v3968 = v3967 + v3550;
        float * const v3969 = &v1[v3968];
        float const v3970 = *v3969;
        float const v3971 = v3970 + v3960;
        *v3969 = v3971;
      }
    }
  }
  return;
}
