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
  uint32_t scalars_usize[8];
  uint32_t static_meta[6];
};
extern "C" __global__ void __launch_bounds__(64)  restore(__nv_bfloat16_4 const* const __restrict__ v0, __nv_bfloat16_4 const* const __restrict__ v1, uint32_t const* const __restrict__ v2, __nv_bfloat16_4 * const __restrict__ v3, __nv_bfloat16_4 * const __restrict__ v4, __grid_constant__ info_st const info_v5) {
  uint32_t const v6 = 0;
  uint32_t const v7 = info_v5.scalars_usize[0];
  uint32_t const v8 = info_v5.scalars_usize[1];
  uint32_t const v9 = info_v5.scalars_usize[2];
  uint32_t const v10 = info_v5.scalars_usize[3];
  uint32_t const v11 = info_v5.scalars_usize[4];
  uint32_t const v12 = info_v5.scalars_usize[5];
  uint32_t const v13 = info_v5.scalars_usize[6];
  uint32_t const v14 = info_v5.scalars_usize[7];
  uint32_t const v15 = blockIdx.z;
  uint32_t const v16 = uint32_t(v15);
  uint32_t const v17 = gridDim.y;
  uint32_t const v18 = uint32_t(v17);
  uint32_t const v19 = v16 * v18;
  uint32_t const v20 = gridDim.x;
  uint32_t const v21 = uint32_t(v20);
  uint32_t const v22 = v19 * v21;
  uint32_t const v23 = blockIdx.y;
  uint32_t const v24 = uint32_t(v23);
  uint32_t const v25 = v24 * v21;
  uint32_t const v26 = v22 + v25;
  uint32_t const v27 = blockIdx.x;
  uint32_t const v28 = uint32_t(v27);
  uint32_t const v29 = v26 + v28;
  uint32_t const v30 = 64;
  uint32_t const v31 = v29 * v30;
  uint32_t const v32 = threadIdx.x;
  uint32_t const v33 = uint32_t(v32);
  uint32_t const v34 = v31 + v33;
  uint32_t const v35 = v34 % v13;
  uint32_t const v36 = v34 / v13;
  uint32_t const v37 = v36 % v7;
  uint32_t const v38 = v36 / v7;
  bool const v39 = v38 < v8;
  if(v39) {
    uint32_t const v40 = v38 * v12;
    uint32_t const v41 = v11 + v40;
    uint32_t const v42 = v41 + v37;
    uint32_t const* const v43 = &v2[v42];
    uint32_t const v44 = *v43;
    uint32_t const v45 = 4294967295;
    bool const v46 = v44 != v45;
    if(v46) {
      uint32_t const v47 = v42 * v13;
      uint32_t const v48 = v47 + v35;
      uint32_t const v49 = v48 * v14;
      uint32_t const v50 = uint32_t(v44);
      uint32_t const v51 = v50 * v13;
      uint32_t const v52 = v9 + v51;
      uint32_t const v53 = v38 * v10;
      uint32_t const v54 = v53 + v52;
      uint32_t const v55 = v54 + v35;
      uint32_t const v56 = v55 * v14;
      uint32_t const v57 = 1;
      for(uint32_t v58 = v6; v58 < v14; v58 += v57) {
        uint32_t const v59 = v49 + v58;
        __nv_bfloat16_4 const* const v60 = &v0[v59];
        __nv_bfloat16_4 const v61 = *v60;
        uint32_t const v62 = v56 + v58;
        __nv_bfloat16_4 * const v63 = &v3[v62];
        *v63 = v61;
        __nv_bfloat16_4 const* const v64 = &v1[v59];
        __nv_bfloat16_4 const v65 = *v64;
        __nv_bfloat16_4 * const v66 = &v4[v62];
        *v66 = v65;
      }
    }
  }
  return;
}
