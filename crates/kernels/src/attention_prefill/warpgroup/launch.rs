//! Host entry of the pipeline.

use cubecl::prelude::{CubeDim, TensorMapArg};
use cubecl_core::prelude::Tiled;

use super::kernel::attention_prefill_warpgroup_kernel;
use super::layout::{KEYS, Pipeline, ROWS, UNITS};
use crate::attention_prefill::PrefillArgs;
use crate::buffer::{Buffer, Dtype};
use crate::device::Device;
use crate::tensor_map::tensor_map;

impl Pipeline {
    /// A map of `buffer`, of which a box is `rows` long and one block wide.
    fn map(self, buffer: &Buffer, shape: &[usize], rows: usize) -> TensorMapArg<Tiled> {
        tensor_map(buffer, shape, (rows, self.block_bytes() / 2))
    }
}

/// The launch of warpgroups, of checked arguments.
pub(in crate::attention_prefill) fn attend_by_warpgroups(
    device: &Device,
    (q, k, v): (&Buffer, &Buffer, &Buffer),
    out: &Buffer,
    args: PrefillArgs,
) {
    let PrefillArgs {
        rows,
        start,
        query_heads,
        kv_heads,
        head_dim,
        base,
        head_stride,
    } = args;
    let pipeline = Pipeline {
        dim: head_dim,
        bf16: out.dtype() == Dtype::Bf16,
    };
    let tokens = |buffer: &Buffer| [buffer.len() / head_dim, head_dim];
    // SAFETY: the caller has checked the lengths; rows beyond the ends of maps are zeros, and none is stored.
    unsafe {
        attention_prefill_warpgroup_kernel::launch_unchecked(
            device.client(),
            device.cubes(rows.div_ceil(ROWS) * query_heads),
            CubeDim::new_1d(UNITS as u32),
            pipeline.map(q, &[rows, query_heads, head_dim], ROWS),
            pipeline.map(k, &tokens(k), KEYS),
            pipeline.map(v, &tokens(v), KEYS),
            out.arg(),
            rows,
            start,
            query_heads,
            query_heads / kv_heads,
            base,
            head_stride,
            1.0 / (head_dim as f32).sqrt(),
            pipeline,
            out.dtype().elem(),
        );
    }
}
