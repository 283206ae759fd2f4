//! `landmarks` by planes: the units of a plane read a chunk together, once, and keep it in registers.

use cubecl::prelude::*;

use crate::table::paged_by_head;
use crate::team::PLANE;

/// Planes of a cube.
pub(super) const PLANES: usize = 8;
/// Vectors of keys that a unit has registers for.
const LARGEST: usize = 16;

/// Compile-time shape of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct PlanesShape {
    /// Tokens a chunk.
    pub chunk_size: usize,
    /// Vectors of a head.
    pub dim: usize,
}

impl PlanesShape {
    /// Vectors of a token that a unit has.
    fn own(self) -> usize {
        self.dim.div_ceil(PLANE as usize)
    }

    /// Whether a chunk fits the registers of a plane.
    pub fn fits(self) -> bool {
        self.chunk_size * self.own() <= LARGEST
    }
}

/// See the module. One plane a (head, chunk). `starts[i]` is the token place of the `i`-th chunk for KV head 0.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn landmarks_planes_kernel<F: Float, N: Size>(
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
    #[comptime] shape: PlanesShape,
    #[define(F)] _dtype: ElemType,
) {
    let lane = UNIT_POS_X as usize;
    let task = CUBE_POS * PLANES + UNIT_POS_Y as usize;
    let chunk = task % chunks;
    let head = task / chunks;
    let own = comptime!(shape.own());
    let dim = comptime!(shape.dim);
    if head < kv_heads {
        let from = (starts[chunk] as usize + head * head_stride) * dim;
        let to = paged_by_head(pages, landmark_pages, first + chunk, kv_heads, head) * dim;
        let zeros = Vector::<f32, N>::new(0.0f32);
        let share = Vector::<f32, N>::new(f32::new(comptime!(1.0 / shape.chunk_size as f32)));
        let mut keys = Array::<Vector<f32, N>>::new(comptime!(shape.chunk_size * own));
        #[unroll]
        for t in 0..shape.chunk_size {
            #[unroll]
            for i in 0..own {
                let at = lane + comptime!(i * PLANE as usize);
                let mut key = zeros;
                if at < dim {
                    key = Vector::cast_from(k[from + comptime!(t * dim) + at]);
                }
                keys[comptime!(t * own + i)] = key;
            }
        }
        let mut squares = zeros;
        let mut stored = Array::<Vector<f32, N>>::new(own);
        #[unroll]
        for i in 0..own {
            let mut sum = zeros;
            #[unroll]
            for t in 0..shape.chunk_size {
                sum += keys[comptime!(t * own + i)];
            }
            let mean = sum * share;
            squares = fma(mean, mean, squares);
            // Cosines are taken with the landmark as it is stored.
            let rounded = Vector::<F, N>::cast_from(mean);
            stored[i] = Vector::cast_from(rounded);
            let at = lane + comptime!(i * PLANE as usize);
            if at < dim {
                landmarks[to + at] = rounded;
            }
        }
        let own_length = plane_sum(squares.vector_sum()).sqrt();
        let mut lowest = 1.0f32;
        #[unroll]
        for t in 0..shape.chunk_size {
            let mut dots = zeros;
            let mut lengths = zeros;
            #[unroll]
            for i in 0..own {
                let key = keys[comptime!(t * own + i)];
                dots = fma(key, stored[i], dots);
                lengths = fma(key, key, lengths);
            }
            let dot = plane_sum(dots.vector_sum());
            let scale = own_length * plane_sum(lengths.vector_sum()).sqrt();
            lowest = min(lowest, dot / max(scale, 1.0e-20f32));
        }
        if lane == 0 {
            min_cosine[head * chunks + chunk] = lowest;
        }
    }
}
