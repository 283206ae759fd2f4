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
  uint32_t scalars_usize[6];
  uint32_t static_meta[4];
};
extern "C" __global__ void __launch_bounds__(64)  reorder(__nv_bfloat16_4 const* const __restrict__ v0, __nv_bfloat16_4 * const __restrict__ v1, uint32_t const* const __restrict__ v2, __grid_constant__ info_st const info_v3) {
  uint32_t const v4 = info_v3.scalars_usize[0];
  uint32_t const v5 = info_v3.scalars_usize[1];
  uint32_t const v6 = info_v3.scalars_usize[2];
  uint32_t const v7 = info_v3.scalars_usize[3];
  uint32_t const v8 = info_v3.scalars_usize[4];
  uint32_t const v9 = info_v3.scalars_usize[5];
  uint32_t const v10 = blockIdx.z;
  uint32_t const v11 = uint32_t(v10);
  uint32_t const v12 = gridDim.y;
  uint32_t const v13 = uint32_t(v12);
  uint32_t const v14 = v11 * v13;
  uint32_t const v15 = gridDim.x;
  uint32_t const v16 = uint32_t(v15);
  uint32_t const v17 = v14 * v16;
  uint32_t const v18 = blockIdx.y;
  uint32_t const v19 = uint32_t(v18);
  uint32_t const v20 = v19 * v16;
  uint32_t const v21 = v17 + v20;
  uint32_t const v22 = blockIdx.x;
  uint32_t const v23 = uint32_t(v22);
  uint32_t const v24 = v21 + v23;
  uint32_t const v25 = 64;
  uint32_t const v26 = v24 * v25;
  uint32_t const v27 = threadIdx.x;
  uint32_t const v28 = uint32_t(v27);
  uint32_t const v29 = v26 + v28;
  uint32_t const v30 = 32;
  uint32_t const v31 = v29 % v30;
  uint32_t const v32 = v29 / v30;
  uint32_t const v33 = v32 % v8;
  uint32_t const v34 = v32 / v8;
  uint32_t const v35 = v34 % v6;
  uint32_t const v36 = v34 / v6;
  bool const v37 = v36 < v5;
  if(v37) {
    uint32_t const v38 = v4 * v6;
    uint32_t const v39 = v38 * v8;
    uint32_t const v40 = v39 + v32;
    uint32_t const v41 = v40 * v9;
    uint32_t const v42 = v35 * v7;
    uint32_t const* const v43 = &v2[v36];
    uint32_t const v44 = *v43;
    uint32_t const v45 = uint32_t(v44);
    uint32_t const v46 = v42 + v45;
    uint32_t const v47 = v46 + v33;
    uint32_t const v48 = v47 * v9;
    for(uint32_t v49 = v31; v49 < v9; v49 += v30) {
      uint32_t const v50 = v41 + v49;
      __nv_bfloat16_4 const* const v51 = &v0[v50];
      __nv_bfloat16_4 const v52 = *v51;
      uint32_t const v53 = v48 + v49;
      __nv_bfloat16_4 * const v54 = &v1[v53];
      *v54 = v52;
    }
  }
  return;
}
