// A cube of 256 x 1 x 1 units, 32 bytes of shared memory.
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
struct alignas(16) float_4 { float i_0; float i_1; float i_2; float i_3; };
struct alignas(8) __nv_bfloat16_4 { __nv_bfloat16 i_0; __nv_bfloat16 i_1; __nv_bfloat16 i_2; __nv_bfloat16 i_3; };
struct info_st {
  uint32_t scalars_usize[4];
  float scalars_f32[2];
  uint32_t static_meta[4];
};
extern "C" __global__ void __launch_bounds__(256)  rms_norm(__nv_bfloat16_4 const* const __restrict__ v0, __nv_bfloat16_4 const* const __restrict__ v1, __nv_bfloat16_4 * const __restrict__ v2, __grid_constant__ info_st const info_v3) {
  extern __shared__ __align__(4) char v4[];
  uint32_t const v5 = 0;
  uint32_t const v6 = info_v3.scalars_usize[0];
  uint32_t const v7 = info_v3.scalars_usize[1];
  uint32_t const v8 = info_v3.scalars_usize[2];
  float const v9 = info_v3.scalars_f32[0];
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
  uint32_t const v25 = threadIdx.x;
  uint32_t const v26 = 0;
  uint32_t const v27 = 256;
  uint32_t const v28 = 1;
  uint32_t const v29 = uint32_t(v25);
  bool const v30 = v24 < v7;
  if(v30) {
    uint32_t const v31 = v6 + v24;
    uint32_t const v32 = v31 * v8;
    float const v33 = 0;
    float_4 const v34 = float_4{v33, v33, v33, v33};
    float_4 v35_store;
    float_4 * v35 = &v35_store;
    *v35 = v34;
    uint32_t const v36 = 256;
    for(uint32_t v37 = v29; v37 < v8; v37 += v36) {
      uint32_t const v38 = v32 + v37;
      __nv_bfloat16_4 const* const v39 = &v0[v38];
      __nv_bfloat16_4 const v40 = *v39;
      __nv_bfloat16 const v41 = v40.i_0;
      float const v42 = float(v41);
      __nv_bfloat16 const v43 = v40.i_1;
      float const v44 = float(v43);
      __nv_bfloat16 const v45 = v40.i_2;
      float const v46 = float(v45);
      __nv_bfloat16 const v47 = v40.i_3;
      float const v48 = float(v47);
      float_4 const v49 = *v35;
      float const v50 = v49.i_0;
      float const v51 = fma(v42, v42, v50);
      float const v52 = v49.i_1;
      float const v53 = fma(v44, v44, v52);
      float const v54 = v49.i_2;
      float const v55 = fma(v46, v46, v54);
      float const v56 = v49.i_3;
      float const v57 = fma(v48, v48, v56);
      float_4 const v58 = float_4{v51, v53, v55, v57};
      *v35 = v58;
    }
    float_4 const v59 = *v35;
    float const v60 = v59.i_0;
    float const v61 = v59.i_1;
    float const v62 = v60 + v61;
    float const v63 = v59.i_2;
    float const v64 = v62 + v63;
    float const v65 = v59.i_3;
    float const v66 = v64 + v65;
    uint32_t const v67 = warpSize;
    uint32_t const v68 = min(v67, v27);
    float v69_store;
    float * v69 = &v69_store;
    *v69 = v66;
    uint32_t v70_store;
    uint32_t * v70 = &v70_store;
    *v70 = v28;
    while([&]{
      uint32_t const v71 = *v70;
      bool const v72 = v71 < v68;
      return v72;
    }()) {
      float const v73 = *v69;
      uint32_t const v74 = *v70;
      float const v75 = __shfl_xor_sync(__activemask(), v73, v74);
      float const v76 = v73 + v75;
      *v69 = v76;
      uint32_t const v77 = 2;
      uint32_t const v78 = v74 * v77;
      *v70 = v78;
    }
    float const v79 = *v69;
    array<float, 8> * const v80 = reinterpret_cast<array<float, 8> *>(&v4[0]);
    __syncthreads();
    uint32_t const v81 = 32;
    uint32_t const v82 = v25 % v81;
    bool const v83 = v82 == v26;
    if(v83) {
      uint32_t const v84 = v25 / v81;
      uint32_t const v85 = uint32_t(v84);
      float * const v86 = &(*v80)[v85];
      *v86 = v79;
    }
    __syncthreads();
    float * const v87 = &(*v80)[v5];
    float const v88 = *v87;
    uint32_t const v89 = 1;
    float * const v90 = &(*v80)[v89];
    float const v91 = *v90;
    float const v92 = v88 + v91;
    uint32_t const v93 = 2;
    float * const v94 = &(*v80)[v93];
    float const v95 = *v94;
    float const v96 = v92 + v95;
    uint32_t const v97 = 3;
    float * const v98 = &(*v80)[v97];
    float const v99 = *v98;
    float const v100 = v96 + v99;
    uint32_t const v101 = 4;
    float * const v102 = &(*v80)[v101];
    float const v103 = *v102;
    float const v104 = v100 + v103;
    uint32_t const v105 = 5;
    float * const v106 = &(*v80)[v105];
    float const v107 = *v106;
    float const v108 = v104 + v107;
    uint32_t const v109 = 6;
    float * const v110 = &(*v80)[v109];
    float const v111 = *v110;
    float const v112 = v108 + v111;
    uint32_t const v113 = 7;
    float * const v114 = &(*v80)[v113];
    float const v115 = *v114;
    float const v116 = v112 + v115;
    uint32_t const v117 = v8 * v101;
    float const v118 = float(v117);
    float const v119 = v116 / v118;
    float const v120 = v119 + v9;
    float const v121 = sqrt(v120);
    float const v122 = 1;
    float const v123 = v122 / v121;
    for(uint32_t v124 = v29; v124 < v8; v124 += v36) {
      uint32_t const v125 = v32 + v124;
      __nv_bfloat16_4 const* const v126 = &v0[v125];
      __nv_bfloat16_4 const v127 = *v126;
      __nv_bfloat16 const v128 = v127.i_0;
      float const v129 = float(v128);
      __nv_bfloat16 const v130 = v127.i_1;
      float const v131 = float(v130);
      __nv_bfloat16 const v132 = v127.i_2;
      float const v133 = float(v132);
      __nv_bfloat16 const v134 = v127.i_3;
      float const v135 = float(v134);
      __nv_bfloat16_4 const* const v136 = &v1[v124];
      __nv_bfloat16_4 const v137 = *v136;
      __nv_bfloat16 const v138 = v137.i_0;
      float const v139 = float(v138);
      __nv_bfloat16 const v140 = v137.i_1;
      float const v141 = float(v140);
      __nv_bfloat16 const v142 = v137.i_2;
      float const v143 = float(v142);
      __nv_bfloat16 const v144 = v137.i_3;
      float const v145 = float(v144);
      float const v146 = v129 * v123;
      float const v147 = v131 * v123;
      float const v148 = v133 * v123;
      float const v149 = v135 * v123;
      float const v150 = v146 * v139;
      float const v151 = v147 * v141;
      float const v152 = v148 * v143;
      float const v153 = v149 * v145;
      __nv_bfloat16 const v154 = __nv_bfloat16(v150);
      __nv_bfloat16 const v155 = __nv_bfloat16(v151);
      __nv_bfloat16 const v156 = __nv_bfloat16(v152);
      __nv_bfloat16 const v157 = __nv_bfloat16(v153);
      __nv_bfloat16_4 const v158 = __nv_bfloat16_4{v154, v155, v156, v157};
      uint32_t const v159 = v24 * v8;
      uint32_t const v160 = v159 + v124;
      __nv_bfloat16_4 * const v161 = &v2[v160];
      *v161 = v158;
    }
  }
  return;
}
