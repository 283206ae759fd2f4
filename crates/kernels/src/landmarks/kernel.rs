//! Device code of `landmarks`.

use cubecl::prelude::*;

use crate::table::paged_by_head;

/// See the module. `dim` counts vectors. `starts[i]` is the token place of chunk `first + i` for KV head 0.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn landmarks_kernel<F: Float, N: Size>(
    k: &[Vector<F, N>],
    starts: &[u32],
    landmarks: &mut [Vector<F, N>],
    pages: &[u32],
    min_cosine: &mut [f32],
    chunks: usize,
    kv_heads: usize,
    head_stride: usize,
    first: usize,
    landmark_pages: usize,
    chunk_size: usize,
    dim: usize,
    #[define(F)] _dtype: ElemType,
) {
    let task = ABSOLUTE_POS;
    let chunk = task % chunks;
    let head = task / chunks;
    if head < kv_heads {
        let from = (starts[chunk] as usize + head * head_stride) * dim;
        let to = paged_by_head(pages, landmark_pages, first + chunk, kv_heads, head) * dim;
        let share = Vector::<f32, N>::new(1.0f32 / f32::cast_from(chunk_size));
        let mut squares = Vector::<f32, N>::new(0.0f32);
        for i in 0..dim {
            let mut sum = Vector::<f32, N>::new(0.0f32);
            for t in 0..chunk_size {
                sum += Vector::cast_from(k[from + t * dim + i]);
            }
            let mean = sum * share;
            squares = fma(mean, mean, squares);
            landmarks[to + i] = Vector::cast_from(mean);
        }
        let own_length = squares.vector_sum().sqrt();
        let mut lowest = 1.0f32;
        for t in 0..chunk_size {
            let mut dots = Vector::<f32, N>::new(0.0f32);
            let mut lengths = Vector::<f32, N>::new(0.0f32);
            for i in 0..dim {
                let key = Vector::<f32, N>::cast_from(k[from + t * dim + i]);
                dots = fma(key, Vector::cast_from(landmarks[to + i]), dots);
                lengths = fma(key, key, lengths);
            }
            let scale = own_length * lengths.vector_sum().sqrt();
            lowest = min(lowest, dots.vector_sum() / max(scale, 1.0e-20f32));
        }
        min_cosine[head * chunks + chunk] = lowest;
    }
}
