//! Device code of `score`.

use cubecl::prelude::*;

use crate::table::*;

/// Compile-time shape of `score`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct ScoreShape {
    /// Query heads a KV head.
    pub group: usize,
    /// Vectors of a head.
    pub dim: usize,
    /// Landmarks a unit takes.
    pub run: usize,
}

/// See the module. One unit a (sequence, KV head, run of landmarks).
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn score_kernel<F: Float, N: Size>(
    q: &[Vector<F, N>],
    landmarks: &[Vector<F, N>],
    table: &[u32],
    scores: &mut [f32],
    tasks: usize,
    runs: usize,
    kv_heads: usize,
    score_stride: usize,
    scale: f32,
    #[comptime] shape: ScoreShape,
    #[define(F)] _dtype: ElemType,
) {
    let task = ABSOLUTE_POS;
    if task < tasks {
        let run = task % runs;
        let list = task / runs;
        let head = list % kv_heads;
        let row = list / kv_heads * ROW_WORDS;
        let searchable = table[row + SEARCHABLE] as usize;
        let base = table[row + CHUNK_BASE] as usize + head * table[row + CHUNK_CAPACITY] as usize;
        let first = run * shape.run;
        let end = min(first + shape.run, searchable);
        let query = list * comptime!(shape.group * shape.dim);
        for j in first..end {
            let from = (base + j) * shape.dim;
            let mut dots = Array::<Vector<f32, N>>::new(shape.group);
            #[unroll]
            for g in 0..shape.group {
                dots[g] = Vector::new(0.0f32);
            }
            for i in 0..shape.dim {
                let landmark = Vector::<f32, N>::cast_from(landmarks[from + i]);
                #[unroll]
                for g in 0..shape.group {
                    let part = Vector::<f32, N>::cast_from(q[query + g * shape.dim + i]);
                    dots[g] = fma(part, landmark, dots[g]);
                }
            }
            #[unroll]
            for g in 0..shape.group {
                scores[(list * shape.group + g) * score_stride + j] = dots[g].vector_sum() * scale;
            }
        }
    }
}
