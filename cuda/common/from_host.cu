// A cube of 256 x 1 x 1 units, 0 bytes of shared memory.
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
struct alignas(16) uint32_t_4 { uint32_t i_0; uint32_t i_1; uint32_t i_2; uint32_t i_3; };
struct info_st {
  uint32_t scalars_usize[2];
  uint64_t scalars_u64[1];
  uint32_t static_meta[2];
};
extern "C" __global__ void __launch_bounds__(256)  from_host(uint32_t_4 * const __restrict__ v0, __grid_constant__ info_st const info_v1) {
  uint64_t const v2 = info_v1.scalars_u64[0];
  uint32_t const v3 = info_v1.scalars_usize[0];
  uint32_t const v4 = info_v1.scalars_usize[1];
  uint32_t const v5 = blockIdx.z;
  uint32_t const v6 = uint32_t(v5);
  uint32_t const v7 = gridDim.y;
  uint32_t const v8 = uint32_t(v7);
  uint32_t const v9 = v6 * v8;
  uint32_t const v10 = gridDim.x;
  uint32_t const v11 = uint32_t(v10);
  uint32_t const v12 = v9 * v11;
  uint32_t const v13 = blockIdx.y;
  uint32_t const v14 = uint32_t(v13);
  uint32_t const v15 = v14 * v11;
  uint32_t const v16 = v12 + v15;
  uint32_t const v17 = blockIdx.x;
  uint32_t const v18 = uint32_t(v17);
  uint32_t const v19 = v16 + v18;
  uint32_t const v20 = 256;
  uint32_t const v21 = v19 * v20;
  uint32_t const v22 = threadIdx.x;
  uint32_t const v23 = uint32_t(v22);
  uint32_t const v24 = v21 + v23;
  for(uint32_t v25 = v24; v25 < v3; v25 += v4) {
    uint64_t const v26 = uint64_t(v25);
    uint64_t const v27 = 16;
    uint64_t const v28 = v26 * v27;
    uint64_t const v29 = v2 + v28;
    uint32_t_4 const v30 = [&]{
      uint32_t_4 result;
      asm ("ld.global.nc.L1::no_allocate.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(result.i_0), "=r"(result.i_1), "=r"(result.i_2), "=r"(result.i_3) : "l"(v29) );
      return result;
    }();
    uint32_t_4 * const v31 = &v0[v25];
    *v31 = v30;
  }
  return;
}
