//! Maps of buffers, from which bulk copies (TMA, sm_90) bring boxes to shared memory.

use cubecl::prelude::{TensorArg, TensorMapArg};
use cubecl::zspace::{Shape, Strides};
use cubecl_core::frontend::{TensorMapPrefetch, TensorMapSwizzle};
use cubecl_core::prelude::{Tiled, TiledArgs};

use crate::buffer::Buffer;

/// A map of `buffer`, which holds `shape` of 16-bit elements, for boxes of `rows` of the first dimension and `columns` of
/// the last. Rows of 32, 64 or 128 bytes are swizzled as products find them; what lies outside of `shape` comes as zeros.
pub(crate) fn tensor_map(
    buffer: &Buffer,
    shape: &[usize],
    (rows, columns): (usize, usize),
) -> TensorMapArg<Tiled> {
    let mut strides = vec![1; shape.len()];
    for i in (1..shape.len()).rev() {
        strides[i - 1] = strides[i] * shape[i];
    }
    let mut tile = vec![1; shape.len()];
    tile[0] = rows;
    tile[shape.len() - 1] = columns;
    // SAFETY: the launch has checked that the buffer holds this shape.
    let tensor = unsafe {
        TensorArg::from_raw_parts(
            buffer.handle.clone(),
            Strides::new(&strides),
            Shape::from(shape.to_vec()),
        )
    };
    let args = TiledArgs {
        tile_size: Shape::from(tile),
    };
    let swizzle = match columns * buffer.dtype().bytes() {
        128 => TensorMapSwizzle::B128,
        64 => TensorMapSwizzle::B64,
        _ => TensorMapSwizzle::B32,
    };
    TensorMapArg::new(args, tensor, buffer.dtype().elem())
        .with_swizzle(swizzle)
        .with_prefetch(TensorMapPrefetch::B256)
}
