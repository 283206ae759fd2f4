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
  uint32_t static_meta[4];
};
extern "C" __global__ void __launch_bounds__(64)  merge(float_4 const* const __restrict__ v0, float const* const __restrict__ v1, __nv_bfloat16_4 * const __restrict__ v2, __grid_constant__ info_st const info_v3) {
  uint32_t const v4 = 0;
  uint32_t const v5 = info_v3.scalars_usize[0];
  uint32_t const v6 = info_v3.scalars_usize[1];
  uint32_t const v7 = info_v3.scalars_usize[2];
  uint32_t const v8 = blockIdx.z;
  uint32_t const v9 = uint32_t(v8);
  uint32_t const v10 = gridDim.y;
  uint32_t const v11 = uint32_t(v10);
  uint32_t const v12 = v9 * v11;
  uint32_t const v13 = gridDim.x;
  uint32_t const v14 = uint32_t(v13);
  uint32_t const v15 = v12 * v14;
  uint32_t const v16 = blockIdx.y;
  uint32_t const v17 = uint32_t(v16);
  uint32_t const v18 = v17 * v14;
  uint32_t const v19 = v15 + v18;
  uint32_t const v20 = blockIdx.x;
  uint32_t const v21 = uint32_t(v20);
  uint32_t const v22 = v19 + v21;
  uint32_t const v23 = 64;
  uint32_t const v24 = v22 * v23;
  uint32_t const v25 = threadIdx.x;
  uint32_t const v26 = uint32_t(v25);
  uint32_t const v27 = v24 + v26;
  uint32_t const v28 = v27 / v7;
  uint32_t const v29 = v27 % v7;
  bool const v30 = v28 < v5;
  if(v30) {
    float const v31 = -1.000000020e+30;
    float v32_store;
    float * v32 = &v32_store;
    *v32 = v31;
    uint32_t const v33 = 1;
    for(uint32_t v34 = v4; v34 < v6; v34 += v33) {
      uint32_t const v35 = v28 * v6;
      uint32_t const v36 = v35 + v34;
      uint32_t const v37 = 2;
      uint32_t const v38 = v36 * v37;
      float const* const v39 = &v1[v38];
      float const v40 = *v39;
      float const v41 = *v32;
      float const v42 = max(v41, v40);
      *v32 = v42;
    }
    float const v43 = 0;
    float v44_store;
    float * v44 = &v44_store;
    *v44 = v43;
    float_4 const v45 = float_4{v43, v43, v43, v43};
    float_4 v46_store;
    float_4 * v46 = &v46_store;
    *v46 = v45;
    for(uint32_t v47 = v4; v47 < v6; v47 += v33) {
      uint32_t const v48 = v28 * v6;
      uint32_t const v49 = v48 + v47;
      uint32_t const v50 = 2;
      uint32_t const v51 = v49 * v50;
      float const* const v52 = &v1[v51];
      float const v53 = *v52;
      float const v54 = *v32;
      float const v55 = v53 - v54;
      float const v56 = exp(v55);
      uint32_t const v57 = v51 + v33;
      float const* const v58 = &v1[v57];
      float const v59 = *v58;
      float const v60 = *v44;
      float const v61 = fma(v59, v56, v60);
      *v44 = v61;
      uint32_t const v62 = v49 * v7;
      uint32_t const v63 = v62 + v29;
      float_4 const* const v64 = &v0[v63];
      float_4 const v65 = *v64;
      float_4 const v66 = *v46;
      float const v67 = v65.i_0;
      float const v68 = v66.i_0;
      float const v69 = fma(v67, v56, v68);
      float const v70 = v65.i_1;
      float const v71 = v66.i_1;
      float const v72 = fma(v70, v56, v71);
      float const v73 = v65.i_2;
      float const v74 = v66.i_2;
      float const v75 = fma(v73, v56, v74);
      float const v76 = v65.i_3;
      float const v77 = v66.i_3;
      float const v78 = fma(v76, v56, v77);
      float_4 const v79 = float_4{v69, v72, v75, v78};
      *v46 = v79;
    }
    float const v80 = *v44;
    bool const v81 = v80 > v43;
    float v82_store;
    float * v82 = &v82_store;
    if(v81) {
      float const v83 = *v44;
      *v82 = v83;
    }
    else {
      float const v84 = 1;
      *v82 = v84;
    }
    float const v85 = *v82;
    float_4 const v86 = *v46;
    float const v87 = v86.i_0;
    float const v88 = v87 / v85;
    float const v89 = v86.i_1;
    float const v90 = v89 / v85;
    float const v91 = v86.i_2;
    float const v92 = v91 / v85;
    float const v93 = v86.i_3;
    float const v94 = v93 / v85;
    __nv_bfloat16 const v95 = __nv_bfloat16(v88);
    __nv_bfloat16 const v96 = __nv_bfloat16(v90);
    __nv_bfloat16 const v97 = __nv_bfloat16(v92);
    __nv_bfloat16 const v98 = __nv_bfloat16(v94);
    __nv_bfloat16_4 const v99 = __nv_bfloat16_4{v95, v96, v97, v98};
    uint32_t const v100 = v28 * v7;
    uint32_t const v101 = v100 + v29;
    __nv_bfloat16_4 * const v102 = &v2[v101];
    *v102 = v99;
  }
  return;
}
