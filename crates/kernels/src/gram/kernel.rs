//! Device code of `gram`.

use cubecl::prelude::*;

/// Compile-time choices of `gram`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct GramPlan {
    /// Rows of `G` a unit keeps; divides the width.
    pub strip: usize,
    /// Vectors of a row of `G` summed in registers at a time; divides a row.
    pub vectors: usize,
    /// Rows of `K` read before a unit moves to the next columns.
    pub block: usize,
}

/// See the module, for rows `start..stop` of `keys`. One unit a strip of rows of `out`; `width` counts vectors, `keys` and `keys_scalar` are one buffer.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn gram_kernel<F: Float, N: Size>(
    keys: &[Vector<F, N>],
    keys_scalar: &[F],
    out: &mut [Vector<f32, N>],
    start: usize,
    stop: usize,
    width: usize,
    #[comptime] plan: GramPlan,
    #[define(F)] _dtype: ElemType,
) {
    let elements = width * N::value();
    let i0 = ABSOLUTE_POS * plan.strip;
    if i0 < elements {
        for block in 0..(stop - start).div_ceil(plan.block) {
            let first = start + block * plan.block;
            let end = min(first + plan.block, stop);
            for step in 0..width / plan.vectors {
                let j0 = step * plan.vectors;
                let mut sums = Array::<Vector<f32, N>>::new(comptime!(plan.strip * plan.vectors));
                #[unroll]
                for s in 0..comptime!(plan.strip * plan.vectors) {
                    sums[s] = Vector::new(0.0f32);
                }
                for row in first..end {
                    let mut right = Array::<Vector<f32, N>>::new(plan.vectors);
                    #[unroll]
                    for j in 0..plan.vectors {
                        right[j] = Vector::cast_from(keys[row * width + j0 + j]);
                    }
                    #[unroll]
                    for i in 0..plan.strip {
                        let left = Vector::<f32, N>::new(f32::cast_from(
                            keys_scalar[row * elements + i0 + i],
                        ));
                        #[unroll]
                        for j in 0..plan.vectors {
                            let at = i * plan.vectors + j;
                            sums[at] = fma(left, right[j], sums[at]);
                        }
                    }
                }
                #[unroll]
                for i in 0..plan.strip {
                    #[unroll]
                    for j in 0..plan.vectors {
                        out[(i0 + i) * width + j0 + j] += sums[i * plan.vectors + j];
                    }
                }
            }
        }
    }
}
