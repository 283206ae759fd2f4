//! Device code of `embed`.

use cubecl::prelude::*;

/// See the module. One unit a vector; `width` counts vectors.
#[cube(launch_unchecked)]
pub(super) fn embed_kernel<F: Float, N: Size>(
    ids: &[u32],
    table: &[Vector<F, N>],
    out: &mut [Vector<F, N>],
    rows: usize,
    width: usize,
    first: usize,
    #[define(F)] _dtype: ElemType,
) {
    let task = ABSOLUTE_POS;
    if task < rows * width {
        let id = ids[task / width] as usize;
        out[first * width + task] = table[id * width + task % width];
    }
}
