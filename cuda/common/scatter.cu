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
  uint32_t scalars_usize[2];
  uint32_t static_meta[4];
};
extern "C" __global__ void __launch_bounds__(64)  scatter(__nv_bfloat16_4 const* const __restrict__ v0, uint32_t const* const __restrict__ v1, __nv_bfloat16_4 * const __restrict__ v2, __grid_constant__ info_st const info_v3) {
  uint32_t const v4 = 0;
  uint32_t const v5 = info_v3.scalars_usize[0];
  uint32_t const v6 = blockIdx.z;
  uint32_t const v7 = uint32_t(v6);
  uint32_t const v8 = gridDim.y;
  uint32_t const v9 = uint32_t(v8);
  uint32_t const v10 = v7 * v9;
  uint32_t const v11 = gridDim.x;
  uint32_t const v12 = uint32_t(v11);
  uint32_t const v13 = v10 * v12;
  uint32_t const v14 = blockIdx.y;
  uint32_t const v15 = uint32_t(v14);
  uint32_t const v16 = v15 * v12;
  uint32_t const v17 = v13 + v16;
  uint32_t const v18 = blockIdx.x;
  uint32_t const v19 = uint32_t(v18);
  uint32_t const v20 = v17 + v19;
  uint32_t const v21 = 64;
  uint32_t const v22 = v20 * v21;
  uint32_t const v23 = threadIdx.x;
  uint32_t const v24 = uint32_t(v23);
  uint32_t const v25 = v22 + v24;
  uint32_t const v26 = 8;
  uint32_t const v27 = v25 % v26;
  uint32_t const v28 = v25 / v26;
  bool const v29 = v28 < v5;
  if(v29) {
    uint32_t const* const v30 = &v1[v28];
    uint32_t const v31 = *v30;
    uint32_t const v32 = uint32_t(v31);
    uint32_t const v33 = v32 * v26;
    uint32_t const v34 = v33 + v27;
    uint32_t const v35 = 32;
    uint32_t const v36 = v34 * v35;
    uint32_t const v37 = 1;
    for(uint32_t v38 = v4; v38 < v35; v38 += v37) {
      uint32_t const v39 = v25 * v35;
      uint32_t const v40 = v39 + v38;
      __nv_bfloat16_4 const* const v41 = &v0[v40];
      __nv_bfloat16_4 const v42 = *v41;
      uint32_t const v43 = v36 + v38;
      __nv_bfloat16_4 * const v44 = &v2[v43];
      *v44 = v42;
    }
  }
  return;
}
