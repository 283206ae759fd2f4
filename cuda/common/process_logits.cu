// A cube of 1024 x 1 x 1 units, 0 bytes of shared memory.
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
  uint32_t static_meta[8];
};
extern "C" __global__ void __launch_bounds__(1024)  process_logits(__nv_bfloat16 const* const __restrict__ v0, uint32_t const* const __restrict__ v1, float const* const __restrict__ v2, uint32_t const* const __restrict__ v3, float const* const __restrict__ v4, uint32_t * const __restrict__ v5, float * const __restrict__ v6, __grid_constant__ info_st const info_v7) {
  uint32_t const v8 = info_v7.scalars_usize[0];
  uint32_t const v9 = info_v7.scalars_usize[1];
  uint32_t const v10 = info_v7.scalars_usize[2];
  uint32_t const v11 = info_v7.scalars_usize[3];
  uint32_t const v12 = info_v7.scalars_usize[4];
  uint32_t const v13 = blockIdx.z;
  uint32_t const v14 = uint32_t(v13);
  uint32_t const v15 = gridDim.y;
  uint32_t const v16 = uint32_t(v15);
  uint32_t const v17 = v14 * v16;
  uint32_t const v18 = gridDim.x;
  uint32_t const v19 = uint32_t(v18);
  uint32_t const v20 = v17 * v19;
  uint32_t const v21 = blockIdx.y;
  uint32_t const v22 = uint32_t(v21);
  uint32_t const v23 = v22 * v19;
  uint32_t const v24 = v20 + v23;
  uint32_t const v25 = blockIdx.x;
  uint32_t const v26 = uint32_t(v25);
  uint32_t const v27 = v24 + v26;
  bool const v28 = v27 < v8;
  if(v28) {
    uint32_t const v29 = v27 / v9;
    uint32_t const v30 = v27 % v9;
    uint32_t const v31 = v30 * v10;
    uint32_t const v32 = 4;
    uint32_t const v33 = v29 * v32;
    uint32_t const* const v34 = &v1[v33];
    uint32_t const v35 = *v34;
    uint32_t const v36 = uint32_t(v35);
    uint32_t const v37 = v36 * v11;
    uint32_t const v38 = 1;
    uint32_t const v39 = v33 + v38;
    uint32_t const* const v40 = &v1[v39];
    uint32_t const v41 = *v40;
    uint32_t const v42 = 2;
    uint32_t const v43 = v33 + v42;
    uint32_t const* const v44 = &v1[v43];
    uint32_t const v45 = *v44;
    uint32_t const v46 = 3;
    uint32_t const v47 = v29 * v46;
    float const* const v48 = &v2[v47];
    float const v49 = *v48;
    uint32_t const v50 = v47 + v38;
    float const* const v51 = &v2[v50];
    float const v52 = *v51;
    uint32_t const v53 = v47 + v42;
    float const* const v54 = &v2[v53];
    float const v55 = *v54;
    uint32_t const v56 = v31 + v10;
    uint32_t const v57 = min(v56, v11);
    uint32_t const v58 = threadIdx.x;
    uint32_t const v59 = 0;
    uint32_t const v60 = 1;
    uint32_t const v61 = uint32_t(v58);
    uint32_t const v62 = v31 + v61;
    uint32_t const v63 = 1024;
    for(uint32_t v64 = v62; v64 < v57; v64 += v63) {
      uint32_t const v65 = v29 * v11;
      uint32_t const v66 = v65 + v64;
      __nv_bfloat16 const* const v67 = &v0[v66];
      __nv_bfloat16 const v68 = *v67;
      float const v69 = float(v68);
      float v70_store;
      float * v70 = &v70_store;
      *v70 = v69;
      uint32_t v71_store;
      uint32_t * v71 = &v71_store;
      *v71 = v59;
      uint32_t const v72 = 2;
      uint32_t const v73 = v41 & v72;
      bool const v74 = v73 != v59;
      if(v74) {
        uint32_t const v75 = v37 + v64;
        uint32_t * const v76 = &v5[v75];
        uint32_t const v77 = *v76;
        *v71 = v77;
        uint32_t const v78 = 4294967295;
        bool const v79 = v45 != v78;
        uint32_t const v80 = uint32_t(v64);
        bool const v81 = v45 == v80;
        bool const v82 = v79 && v81;
        if(v82) {
          uint32_t const v83 = v33 + v46;
          uint32_t const* const v84 = &v1[v83];
          uint32_t const v85 = *v84;
          *v71 = v85;
          uint32_t const v86 = *v71;
          *v76 = v86;
        }
      }
      float const v87 = *v70;
      uint32_t const v88 = reinterpret_cast<const uint32_t&>(v87);
      uint32_t const v89 = 2139095040;
      uint32_t const v90 = v88 & v89;
      bool const v91 = v90 == v89;
      bool const v92 = !v91;
      if(v92) {
        uint32_t const v93 = v41 & v60;
        bool const v94 = v93 != v59;
        if(v94) {
          uint32_t const v95 = v37 + v64;
          float const* const v96 = &v4[v95];
          float const v97 = *v96;
          float const v98 = v87 + v97;
          *v70 = v98;
        }
        uint32_t const v99 = *v71;
        bool const v100 = v99 != v59;
        if(v100) {
          float const v101 = *v70;
          float const v102 = 0;
          bool const v103 = v101 > v102;
          if(v103) {
            float const v104 = v101 / v49;
            *v70 = v104;
          }
          else {
            float const v105 = v101 * v49;
            *v70 = v105;
          }
          uint32_t const v106 = 2147483647;
          uint32_t const v107 = v99 & v106;
          bool const v108 = v107 > v59;
          if(v108) {
            float const v109 = float(v107);
            float const v110 = fma(v52, v109, v55);
            float const v111 = *v70;
            float const v112 = v111 - v110;
            *v70 = v112;
          }
        }
        uint32_t const v113 = 4;
        uint32_t const v114 = v41 & v113;
        bool const v115 = v114 != v59;
        if(v115) {
          uint32_t const v116 = v29 * v12;
          uint32_t const v117 = 32;
          uint32_t const v118 = v64 / v117;
          uint32_t const v119 = v116 + v118;
          uint32_t const* const v120 = &v3[v119];
          uint32_t const v121 = *v120;
          uint32_t const v122 = v64 % v117;
          uint32_t const v123 = uint32_t(v122);
          uint32_t const v124 = v121 >> v123;
          uint32_t const v125 = v124 & v60;
          bool const v126 = v125 == v59;
          if(v126) {
            float const v127 = -1.000000020e+30;
            *v70 = v127;
          }
        }
      }
      float * const v128 = &v6[v66];
      float const v129 = *v70;
      *v128 = v129;
    }
  }
  return;
}
