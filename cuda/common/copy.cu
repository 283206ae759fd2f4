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
struct alignas(16) float_4 { float i_0; float i_1; float i_2; float i_3; };
struct info_st {
  uint32_t scalars_usize[4];
  uint32_t static_meta[2];
};
extern "C" __global__ void __launch_bounds__(64)  copy(float_4 const* const __restrict__ v0, __nv_bfloat16_4 * const __restrict__ v1, __grid_constant__ info_st const info_v2) {
  uint32_t const v3 = info_v2.scalars_usize[0];
  uint32_t const v4 = info_v2.scalars_usize[1];
  uint32_t const v5 = info_v2.scalars_usize[2];
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
  bool const v26 = v25 < v5;
  if(v26) {
    uint32_t const v27 = v3 + v25;
    float_4 const* const v28 = &v0[v27];
    float_4 const v29 = *v28;
    float const v30 = v29.i_0;
    __nv_bfloat16 const v31 = __nv_bfloat16(v30);
    float const v32 = v29.i_1;
    __nv_bfloat16 const v33 = __nv_bfloat16(v32);
    float const v34 = v29.i_2;
    __nv_bfloat16 const v35 = __nv_bfloat16(v34);
    float const v36 = v29.i_3;
    __nv_bfloat16 const v37 = __nv_bfloat16(v36);
    __nv_bfloat16_4 const v38 = __nv_bfloat16_4{v31, v33, v35, v37};
    uint32_t const v39 = v4 + v25;
    __nv_bfloat16_4 * const v40 = &v1[v39];
    *v40 = v38;
  }
  return;
}
