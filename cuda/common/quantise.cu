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
  uint32_t static_meta[4];
};
extern "C" __global__ void __launch_bounds__(64)  quantise(__nv_bfloat16 const* const __restrict__ v0, uint32_t * const __restrict__ v1, uint32_t const* const __restrict__ v2, __grid_constant__ info_st const info_v3) {
  uint32_t const v4 = 0;
  uint32_t const v5 = info_v3.scalars_usize[0];
  uint32_t const v6 = info_v3.scalars_usize[1];
  uint32_t const v7 = info_v3.scalars_usize[2];
  uint32_t const v8 = info_v3.scalars_usize[3];
  uint32_t const v9 = info_v3.scalars_usize[4];
  uint32_t const v10 = info_v3.scalars_usize[5];
  uint32_t const v11 = blockIdx.z;
  uint32_t const v12 = uint32_t(v11);
  uint32_t const v13 = gridDim.y;
  uint32_t const v14 = uint32_t(v13);
  uint32_t const v15 = v12 * v14;
  uint32_t const v16 = gridDim.x;
  uint32_t const v17 = uint32_t(v16);
  uint32_t const v18 = v15 * v17;
  uint32_t const v19 = blockIdx.y;
  uint32_t const v20 = uint32_t(v19);
  uint32_t const v21 = v20 * v17;
  uint32_t const v22 = v18 + v21;
  uint32_t const v23 = blockIdx.x;
  uint32_t const v24 = uint32_t(v23);
  uint32_t const v25 = v22 + v24;
  uint32_t const v26 = 64;
  uint32_t const v27 = v25 * v26;
  uint32_t const v28 = threadIdx.x;
  uint32_t const v29 = 0;
  uint32_t const v30 = uint32_t(v28);
  uint32_t const v31 = v27 + v30;
  uint32_t const v32 = v31 % v9;
  uint32_t const v33 = v31 / v9;
  uint32_t const v34 = v33 % v7;
  uint32_t const v35 = v33 / v7;
  bool const v36 = v35 < v6;
  if(v36) {
    uint32_t const v37 = v34 * v8;
    uint32_t const* const v38 = &v2[v35];
    uint32_t const v39 = *v38;
    uint32_t const v40 = uint32_t(v39);
    uint32_t const v41 = v37 + v40;
    uint32_t const v42 = v41 + v32;
    uint32_t const v43 = v42 * v10;
    uint32_t const v44 = 4;
    uint32_t const v45 = v10 / v44;
    uint32_t const v46 = v5 * v7;
    uint32_t const v47 = v46 + v33;
    uint32_t const v48 = v47 * v9;
    uint32_t const v49 = 1;
    uint32_t const v50 = v45 + v49;
    uint32_t const v51 = v48 * v50;
    float const v52 = 0;
    float v53_store;
    float * v53 = &v53_store;
    *v53 = v52;
    for(uint32_t v54 = v4; v54 < v10; v54 += v49) {
      uint32_t const v55 = v43 + v54;
      __nv_bfloat16 const* const v56 = &v0[v55];
      __nv_bfloat16 const v57 = *v56;
      float const v58 = float(v57);
      float const v59 = fabs(v58);
      float const v60 = *v53;
      bool const v61 = v59 > v60;
      bool v62_store;
      bool * v62 = &v62_store;
      if(v61) {
        uint32_t const v63 = reinterpret_cast<const uint32_t&>(v59);
        uint32_t const v64 = 2139095040;
        bool const v65 = v63 < v64;
        *v62 = v65;
      }
      else {
        bool const v66 = false;
        *v62 = v66;
      }
      bool const v67 = *v62;
      if(v67) {
        *v53 = v59;
      }
    }
    float const v68 = 127;
    float const v69 = *v53;
    float const v70 = v68 / v69;
    float const v71 = 3.402823470e+38;
    bool const v72 = v70 <= v71;
    for(uint32_t v73 = v4; v73 < v45; v73 += v49) {
      uint32_t v74_store;
      uint32_t * v74 = &v74_store;
      *v74 = v29;
      if(v72) {
        uint32_t const v75 = v73 * v44;
        uint32_t const v76 = v43 + v75;
        __nv_bfloat16 const* const v77 = &v0[v76];
        __nv_bfloat16 const v78 = *v77;
        float const v79 = float(v78);
        float const v80 = v79 * v70;
        float const v81 = -127;
        float const v82 = max(min(v80, v68), v81);
        float const v83 = rint(v82);
        float v84_store;
        float * v84 = &v84_store;
        *v84 = v83;
        uint32_t const v85 = reinterpret_cast<const uint32_t&>(v79);
        uint32_t const v86 = 2147483647;
        uint32_t const v87 = v85 & v86;
        uint32_t const v88 = 2139095040;
        bool const v89 = v87 > v88;
        if(v89) {
          *v84 = v52;
        }
        float const v90 = *v84;
        int32_t const v91 = int32_t(v90);
        uint32_t const v92 = reinterpret_cast<const uint32_t&>(v91);
        uint32_t const v93 = 255;
        uint32_t const v94 = v92 & v93;
        uint32_t const v95 = *v74;
        uint32_t const v96 = v95 | v94;
        *v74 = v96;
        uint32_t const v97 = v76 + v49;
        __nv_bfloat16 const* const v98 = &v0[v97];
        __nv_bfloat16 const v99 = *v98;
        float const v100 = float(v99);
        float const v101 = v100 * v70;
        float const v102 = max(min(v101, v68), v81);
        float const v103 = rint(v102);
        float v104_store;
        float * v104 = &v104_store;
        *v104 = v103;
        uint32_t const v105 = reinterpret_cast<const uint32_t&>(v100);
        uint32_t const v106 = v105 & v86;
        bool const v107 = v106 > v88;
        if(v107) {
          *v104 = v52;
        }
        float const v108 = *v104;
        int32_t const v109 = int32_t(v108);
        uint32_t const v110 = reinterpret_cast<const uint32_t&>(v109);
        uint32_t const v111 = v110 & v93;
        uint32_t const v112 = 8;
        uint32_t const v113 = v111 << v112;
        uint32_t const v114 = *v74;
        uint32_t const v115 = v114 | v113;
        *v74 = v115;
        uint32_t const v116 = 2;
        uint32_t const v117 = v76 + v116;
        __nv_bfloat16 const* const v118 = &v0[v117];
        __nv_bfloat16 const v119 = *v118;
        float const v120 = float(v119);
        float const v121 = v120 * v70;
        float const v122 = max(min(v121, v68), v81);
        float const v123 = rint(v122);
        float v124_store;
        float * v124 = &v124_store;
        *v124 = v123;
        uint32_t const v125 = reinterpret_cast<const uint32_t&>(v120);
        uint32_t const v126 = v125 & v86;
        bool const v127 = v126 > v88;
        if(v127) {
          *v124 = v52;
        }
        float const v128 = *v124;
        int32_t const v129 = int32_t(v128);
        uint32_t const v130 = reinterpret_cast<const uint32_t&>(v129);
        uint32_t const v131 = v130 & v93;
        uint32_t const v132 = 16;
        uint32_t const v133 = v131 << v132;
        uint32_t const v134 = *v74;
        uint32_t const v135 = v134 | v133;
        *v74 = v135;
        uint32_t const v136 = 3;
        uint32_t const v137 = v76 + v136;
        __nv_bfloat16 const* const v138 = &v0[v137];
        __nv_bfloat16 const v139 = *v138;
        float const v140 = float(v139);
        float const v141 = v140 * v70;
        float const v142 = max(min(v141, v68), v81);
        float const v143 = rint(v142);
        float v144_store;
        float * v144 = &v144_store;
        *v144 = v143;
        uint32_t const v145 = reinterpret_cast<const uint32_t&>(v140);
        uint32_t const v146 = v145 & v86;
        bool const v147 = v146 > v88;
        if(v147) {
          *v144 = v52;
        }
        float const v148 = *v144;
        int32_t const v149 = int32_t(v148);
        uint32_t const v150 = reinterpret_cast<const uint32_t&>(v149);
        uint32_t const v151 = v150 & v93;
        uint32_t const v152 = 24;
        uint32_t const v153 = v151 << v152;
        uint32_t const v154 = *v74;
        uint32_t const v155 = v154 | v153;
        *v74 = v155;
      }
      uint32_t const v156 = v32 * v45;
      uint32_t const v157 = v51 + v156;
      uint32_t const v158 = v157 + v73;
      uint32_t * const v159 = &v1[v158];
      uint32_t const v160 = *v74;
      *v159 = v160;
    }
    float v161_store;
    float * v161 = &v161_store;
    *v161 = v52;
    if(v72) {
      float const v162 = *v53;
      float const v163 = v162 / v68;
      float const v164 = 2.679388390e+36;
      float const v165 = min(v163, v164);
      *v161 = v165;
    }
    float const v166 = *v161;
    uint32_t const v167 = reinterpret_cast<const uint32_t&>(v166);
    uint32_t const v168 = v9 * v45;
    uint32_t const v169 = v51 + v168;
    uint32_t const v170 = v169 + v32;
    uint32_t * const v171 = &v1[v170];
    *v171 = v167;
  }
  return;
}
