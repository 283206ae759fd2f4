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
struct alignas(8) __nv_bfloat16_4 { __nv_bfloat16 i_0; __nv_bfloat16 i_1; __nv_bfloat16 i_2; __nv_bfloat16 i_3; };
struct info_st {
  uint32_t scalars_usize[12];
  uint32_t static_meta[10];
};
extern "C" __global__ void __launch_bounds__(64)  place(__nv_bfloat16_4 const* const __restrict__ v0, __nv_bfloat16_4 const* const __restrict__ v1, uint32_t const* const __restrict__ v2, uint32_t const* const __restrict__ v3, __nv_bfloat16_4 * const __restrict__ v4, __nv_bfloat16_4 * const __restrict__ v5, uint32_t * const __restrict__ v6, uint32_t * const __restrict__ v7, uint32_t const* const __restrict__ v8, __grid_constant__ info_st const info_v9) {
  uint32_t const v10 = 0;
  uint32_t const v11 = info_v9.scalars_usize[0];
  uint32_t const v12 = info_v9.scalars_usize[1];
  uint32_t const v13 = info_v9.scalars_usize[2];
  uint32_t const v14 = info_v9.scalars_usize[3];
  uint32_t const v15 = info_v9.scalars_usize[4];
  uint32_t const v16 = info_v9.scalars_usize[5];
  uint32_t const v17 = info_v9.scalars_usize[6];
  uint32_t const v18 = info_v9.scalars_usize[7];
  uint32_t const v19 = info_v9.scalars_usize[8];
  uint32_t const v20 = info_v9.scalars_usize[9];
  uint32_t const v21 = info_v9.scalars_usize[10];
  uint32_t const v22 = info_v9.scalars_usize[11];
  uint32_t const v23 = blockIdx.z;
  uint32_t const v24 = uint32_t(v23);
  uint32_t const v25 = gridDim.y;
  uint32_t const v26 = uint32_t(v25);
  uint32_t const v27 = v24 * v26;
  uint32_t const v28 = gridDim.x;
  uint32_t const v29 = uint32_t(v28);
  uint32_t const v30 = v27 * v29;
  uint32_t const v31 = blockIdx.y;
  uint32_t const v32 = uint32_t(v31);
  uint32_t const v33 = v32 * v29;
  uint32_t const v34 = v30 + v33;
  uint32_t const v35 = blockIdx.x;
  uint32_t const v36 = uint32_t(v35);
  uint32_t const v37 = v34 + v36;
  uint32_t const v38 = 64;
  uint32_t const v39 = v37 * v38;
  uint32_t const v40 = threadIdx.x;
  uint32_t const v41 = uint32_t(v40);
  uint32_t const v42 = v39 + v41;
  uint32_t const v43 = v42 % v21;
  uint32_t const v44 = v42 / v21;
  uint32_t const v45 = v44 % v11;
  uint32_t const v46 = v44 / v11;
  bool const v47 = v46 < v12;
  bool v48_store;
  bool * v48 = &v48_store;
  *v48 = v47;
  bool const v49 = *v48;
  if(v49) {
    uint32_t const v50 = v46 * v11;
    uint32_t const v51 = v50 + v45;
    uint32_t const* const v52 = &v2[v51];
    uint32_t const v53 = *v52;
    uint32_t const v54 = 4294967295;
    bool const v55 = v53 != v54;
    *v48 = v55;
  }
  bool const v56 = *v48;
  if(v56) {
    uint32_t const v57 = v46 * v11;
    uint32_t const v58 = v57 + v45;
    uint32_t const* const v59 = &v2[v58];
    uint32_t const v60 = *v59;
    uint32_t const v61 = uint32_t(v60);
    uint32_t const* const v62 = &v3[v45];
    uint32_t const v63 = *v62;
    uint32_t const v64 = uint32_t(v63);
    uint32_t const v65 = v46 * v19;
    uint32_t const v66 = v18 + v65;
    uint32_t const v67 = v66 + v64;
    bool const v68 = v43 == v10;
    if(v68) {
      uint32_t const v69 = uint32_t(v61);
      uint32_t * const v70 = &v6[v67];
      *v70 = v69;
      uint32_t const v71 = uint32_t(v64);
      uint32_t const v72 = v61 / v38;
      uint32_t const v73 = v20 + v72;
      uint32_t const* const v74 = &v8[v73];
      uint32_t const v75 = *v74;
      uint32_t const v76 = uint32_t(v75);
      uint32_t const v77 = v76 * v12;
      uint32_t const v78 = v77 + v46;
      uint32_t const v79 = v78 * v38;
      uint32_t const v80 = v61 % v38;
      uint32_t const v81 = v79 + v80;
      uint32_t * const v82 = &v7[v81];
      *v82 = v71;
    }
    uint32_t const v83 = v61 * v21;
    uint32_t const v84 = v83 + v43;
    bool const v85 = v84 < v17;
    if(v85) {
      uint32_t const v86 = v61 - v13;
      uint32_t const v87 = v86 * v15;
      uint32_t const v88 = v14 + v87;
      uint32_t const v89 = v46 * v16;
      uint32_t const v90 = v89 + v88;
      uint32_t const v91 = v90 + v43;
      uint32_t const v92 = v91 * v22;
      uint32_t const v93 = v67 * v21;
      uint32_t const v94 = v93 + v43;
      uint32_t const v95 = v94 * v22;
      uint32_t const v96 = 1;
      for(uint32_t v97 = v10; v97 < v22; v97 += v96) {
        uint32_t const v98 = v92 + v97;
        __nv_bfloat16_4 const* const v99 = &v0[v98];
        __nv_bfloat16_4 const v100 = *v99;
        uint32_t const v101 = v95 + v97;
        __nv_bfloat16_4 * const v102 = &v4[v101];
        *v102 = v100;
        __nv_bfloat16_4 const* const v103 = &v1[v98];
        __nv_bfloat16_4 const v104 = *v103;
        __nv_bfloat16_4 * const v105 = &v5[v101];
        *v105 = v104;
      }
    }
  }
  return;
}
