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
struct info_st {
  uint32_t scalars_usize[4];
  uint32_t scalars_u32[2];
  uint32_t static_meta[2];
};
extern "C" __global__ void __launch_bounds__(64)  fill(uint32_t * const __restrict__ v0, __grid_constant__ info_st const info_v1) {
  uint32_t const v2 = info_v1.scalars_u32[0];
  uint32_t const v3 = info_v1.scalars_usize[0];
  uint32_t const v4 = info_v1.scalars_usize[1];
  uint32_t const v5 = info_v1.scalars_usize[2];
  uint32_t const v6 = info_v1.scalars_usize[3];
  uint32_t const v7 = blockIdx.z;
  uint32_t const v8 = uint32_t(v7);
  uint32_t const v9 = gridDim.y;
  uint32_t const v10 = uint32_t(v9);
  uint32_t const v11 = v8 * v10;
  uint32_t const v12 = gridDim.x;
  uint32_t const v13 = uint32_t(v12);
  uint32_t const v14 = v11 * v13;
  uint32_t const v15 = blockIdx.y;
  uint32_t const v16 = uint32_t(v15);
  uint32_t const v17 = v16 * v13;
  uint32_t const v18 = v14 + v17;
  uint32_t const v19 = blockIdx.x;
  uint32_t const v20 = uint32_t(v19);
  uint32_t const v21 = v18 + v20;
  uint32_t const v22 = 64;
  uint32_t const v23 = v21 * v22;
  uint32_t const v24 = threadIdx.x;
  uint32_t const v25 = uint32_t(v24);
  uint32_t const v26 = v23 + v25;
  uint32_t const v27 = v26 % v4;
  uint32_t const v28 = v26 / v4;
  bool const v29 = v28 < v5;
  if(v29) {
    uint32_t const v30 = v28 * v6;
    uint32_t const v31 = v3 + v30;
    uint32_t const v32 = v31 + v27;
    uint32_t * const v33 = &v0[v32];
    *v33 = v2;
  }
  return;
}
