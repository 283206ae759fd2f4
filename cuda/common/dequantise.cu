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
extern "C" __global__ void __launch_bounds__(64)  dequantise(uint32_t const* const __restrict__ v0, __nv_bfloat16 * const __restrict__ v1, uint32_t const* const __restrict__ v2, __grid_constant__ info_st const info_v3) {
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
    uint32_t const v36 = v33 * v8;
    uint32_t const* const v37 = &v2[v34];
    uint32_t const v38 = *v37;
    uint32_t const v39 = uint32_t(v38);
    uint32_t const v40 = v36 + v39;
    uint32_t const v41 = v40 + v31;
    uint32_t const v42 = v41 * v10;
    uint32_t const v43 = 4;
    uint32_t const v44 = v10 / v43;
    uint32_t const v45 = v5 * v7;
    uint32_t const v46 = v45 + v32;
    uint32_t const v47 = v46 * v9;
    uint32_t const v48 = 1;
    uint32_t const v49 = v44 + v48;
    uint32_t const v50 = v47 * v49;
    uint32_t const v51 = v9 * v44;
    uint32_t const v52 = v50 + v51;
    uint32_t const v53 = v52 + v31;
    uint32_t const* const v54 = &v0[v53];
    uint32_t const v55 = *v54;
    float const v56 = reinterpret_cast<const float&>(v55);
    for(uint32_t v57 = v4; v57 < v44; v57 += v48) {
      uint32_t const v58 = v31 * v44;
      uint32_t const v59 = v50 + v58;
      uint32_t const v60 = v59 + v57;
      uint32_t const* const v61 = &v0[v60];
      uint32_t const v62 = *v61;
      uint32_t const v63 = 24;
      uint32_t const v64 = v62 << v63;
      int32_t const v65 = reinterpret_cast<const int32_t&>(v64);
      int32_t const v66 = 24;
      int32_t const v67 = v65 >> v66;
      float const v68 = float(v67);
      float const v69 = v68 * v56;
      __nv_bfloat16 const v70 = __nv_bfloat16(v69);
      uint32_t const v71 = v57 * v43;
      uint32_t const v72 = v42 + v71;
      __nv_bfloat16 * const v73 = &v1[v72];
      *v73 = v70;
      uint32_t const v74 = 16;
      uint32_t const v75 = v62 << v74;
      int32_t const v76 = reinterpret_cast<const int32_t&>(v75);
      int32_t const v77 = v76 >> v66;
      float const v78 = float(v77);
      float const v79 = v78 * v56;
      __nv_bfloat16 const v80 = __nv_bfloat16(v79);
      uint32_t const v81 = v72 + v48;
      __nv_bfloat16 * const v82 = &v1[v81];
      *v82 = v80;
      uint32_t const v83 = 8;
      uint32_t const v84 = v62 << v83;
      int32_t const v85 = reinterpret_cast<const int32_t&>(v84);
      int32_t const v86 = v85 >> v66;
      float const v87 = float(v86);
      float const v88 = v87 * v56;
      __nv_bfloat16 const v89 = __nv_bfloat16(v88);
      uint32_t const v90 = 2;
      uint32_t const v91 = v72 + v90;
      __nv_bfloat16 * const v92 = &v1[v91];
      *v92 = v89;
      int32_t const v93 = reinterpret_cast<const int32_t&>(v62);
      int32_t const v94 = v93 >> v66;
      float const v95 = float(v94);
      float const v96 = v95 * v56;
      __nv_bfloat16 const v97 = __nv_bfloat16(v96);
      uint32_t const v98 = 3;
      uint32_t const v99 = v72 + v98;
      __nv_bfloat16 * const v100 = &v1[v99];
      *v100 = v97;
    }
  }
  return;
}
