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
  uint32_t scalars_usize[10];
  uint32_t static_meta[8];
};
extern "C" __global__ void __launch_bounds__(64)  place(__nv_bfloat16_4 const* const __restrict__ v0, __nv_bfloat16_4 const* const __restrict__ v1, uint32_t const* const __restrict__ v2, uint32_t const* const __restrict__ v3, __nv_bfloat16_4 * const __restrict__ v4, __nv_bfloat16_4 * const __restrict__ v5, uint32_t * const __restrict__ v6, uint32_t * const __restrict__ v7, __grid_constant__ info_st const info_v8) {
  uint32_t const v9 = 0;
  uint32_t const v10 = info_v8.scalars_usize[0];
  uint32_t const v11 = info_v8.scalars_usize[1];
  uint32_t const v12 = info_v8.scalars_usize[2];
  uint32_t const v13 = info_v8.scalars_usize[3];
  uint32_t const v14 = info_v8.scalars_usize[4];
  uint32_t const v15 = info_v8.scalars_usize[5];
  uint32_t const v16 = info_v8.scalars_usize[6];
  uint32_t const v17 = info_v8.scalars_usize[7];
  uint32_t const v18 = info_v8.scalars_usize[8];
  uint32_t const v19 = info_v8.scalars_usize[9];
  uint32_t const v20 = blockIdx.z;
  uint32_t const v21 = uint32_t(v20);
  uint32_t const v22 = gridDim.y;
  uint32_t const v23 = uint32_t(v22);
  uint32_t const v24 = v21 * v23;
  uint32_t const v25 = gridDim.x;
  uint32_t const v26 = uint32_t(v25);
  uint32_t const v27 = v24 * v26;
  uint32_t const v28 = blockIdx.y;
  uint32_t const v29 = uint32_t(v28);
  uint32_t const v30 = v29 * v26;
  uint32_t const v31 = v27 + v30;
  uint32_t const v32 = blockIdx.x;
  uint32_t const v33 = uint32_t(v32);
  uint32_t const v34 = v31 + v33;
  uint32_t const v35 = 64;
  uint32_t const v36 = v34 * v35;
  uint32_t const v37 = threadIdx.x;
  uint32_t const v38 = uint32_t(v37);
  uint32_t const v39 = v36 + v38;
  uint32_t const v40 = v39 % v18;
  uint32_t const v41 = v39 / v18;
  uint32_t const v42 = v41 % v10;
  uint32_t const v43 = v41 / v10;
  bool const v44 = v43 < v11;
  if(v44) {
    uint32_t const v45 = v43 * v10;
    uint32_t const v46 = v45 + v42;
    uint32_t const* const v47 = &v2[v46];
    uint32_t const v48 = *v47;
    uint32_t const v49 = uint32_t(v48);
    uint32_t const* const v50 = &v3[v42];
    uint32_t const v51 = *v50;
    uint32_t const v52 = uint32_t(v51);
    uint32_t const v53 = v43 * v15;
    uint32_t const v54 = v14 + v53;
    uint32_t const v55 = v54 + v52;
    bool const v56 = v40 == v9;
    if(v56) {
      uint32_t const v57 = uint32_t(v49);
      uint32_t * const v58 = &v6[v55];
      *v58 = v57;
      uint32_t const v59 = uint32_t(v52);
      uint32_t const v60 = v43 * v17;
      uint32_t const v61 = v16 + v60;
      uint32_t const v62 = v61 + v49;
      uint32_t * const v63 = &v7[v62];
      *v63 = v59;
    }
    uint32_t const v64 = v49 * v18;
    uint32_t const v65 = v64 + v40;
    bool const v66 = v65 < v13;
    if(v66) {
      uint32_t const v67 = v43 * v12;
      uint32_t const v68 = v67 + v64;
      uint32_t const v69 = v68 + v40;
      uint32_t const v70 = v69 * v19;
      uint32_t const v71 = v55 * v18;
      uint32_t const v72 = v71 + v40;
      uint32_t const v73 = v72 * v19;
      uint32_t const v74 = 1;
      for(uint32_t v75 = v9; v75 < v19; v75 += v74) {
        uint32_t const v76 = v70 + v75;
        __nv_bfloat16_4 const* const v77 = &v0[v76];
        __nv_bfloat16_4 const v78 = *v77;
        uint32_t const v79 = v73 + v75;
        __nv_bfloat16_4 * const v80 = &v4[v79];
        *v80 = v78;
        __nv_bfloat16_4 const* const v81 = &v1[v76];
        __nv_bfloat16_4 const v82 = *v81;
        __nv_bfloat16_4 * const v83 = &v5[v79];
        *v83 = v82;
      }
    }
  }
  return;
}
