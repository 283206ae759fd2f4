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
  uint32_t const v29 = uint32_t(v28);
  uint32_t const v30 = v27 + v29;
  uint32_t const v31 = v30 % v9;
  uint32_t const v32 = v30 / v9;
  uint32_t const v33 = v32 % v7;
  uint32_t const v34 = v32 / v7;
  bool const v35 = v34 < v6;
  if(v35) {
    uint32_t const v36 = v5 * v7;
    uint32_t const v37 = v36 * v9;
    uint32_t const v38 = v37 + v30;
    uint32_t const v39 = v38 * v10;
    uint32_t const v40 = v33 * v8;
    uint32_t const* const v41 = &v2[v34];
    uint32_t const v42 = *v41;
    uint32_t const v43 = uint32_t(v42);
    uint32_t const v44 = v40 + v43;
    uint32_t const v45 = v44 + v31;
    uint32_t const v46 = v45 * v10;
    uint32_t const v47 = 1;
    for(uint32_t v48 = v4; v48 < v10; v48 += v47) {
      uint32_t const v49 = v46 + v48;
      __nv_bfloat16_4 const* const v50 = &v0[v49];
      __nv_bfloat16_4 const v51 = *v50;
      uint32_t const v52 = v39 + v48;
      __nv_bfloat16_4 * const v53 = &v1[v52];
      *v53 = v51;
    }
  }
  return;
}
