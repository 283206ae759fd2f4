//! The shell around the pipeline's assembly: who does what, and where it lies.

use cubecl::prelude::*;
use cubecl_cpp::cuda::ptx::tensor_map_address;

use super::layout::{KEYS, Pipeline, ROWS};
use super::program::program;
use crate::mma::{Words, fixed, shared_address};

/// See the module. One cube a (tile of queries, head); `queries` is a map of `q [rows, H_q, D]`, `keys` and `values`
/// are maps of all tokens `[tokens, D]`.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn attention_prefill_warpgroup_kernel<F: Float>(
    queries: &TensorMap<F, Tiled>,
    keys: &TensorMap<F, Tiled>,
    values: &TensorMap<F, Tiled>,
    out: &mut [F],
    rows: usize,
    start: usize,
    query_heads: usize,
    group: usize,
    base: usize,
    head_stride: usize,
    scale: f32,
    #[comptime] pipeline: Pipeline,
    #[define(F)] _dtype: ElemType,
) {
    let tiles = rows.div_ceil(ROWS);
    let head = CUBE_POS % query_heads;
    let turn = CUBE_POS / query_heads;
    let shared =
        Shared::<[Words]>::new_aligned_slice(comptime!(pipeline.shared_bytes() / 16), 1024usize);
    let at = fixed(shared_address(&shared[0..1]));
    if turn < tiles {
        // The last tiles have the most keys: they come first, so that the processors finish together.
        let first = (tiles - 1 - turn) * ROWS;
        let own = min(rows - first, ROWS.runtime());
        let end = start + first + own;
        let key_tiles = end.div_ceil(KEYS);
        let tail = end - (key_tiles - 1) * KEYS;
        let result = (first * query_heads + head) * comptime!(pipeline.dim);
        let pitch = query_heads * comptime!(pipeline.dim * 2);
        let place = base + head / group * head_stride;
        // With 2^x instead of e^x the scale takes the base along.
        let scale = scale * std::f32::consts::LOG2_E;
        let text = comptime!(program(pipeline));
        let (q_map, k_map, v_map) = (
            tensor_map_address(queries),
            tensor_map_address(keys),
            tensor_map_address(values),
        );
        let out_at = out[result..result + 1].as_ptr();
        let unit = UNIT_POS_X;
        let (head, first, own) = (head as u32, first as u32, own as u32);
        let (position, place) = ((start as u32) + first, place as u32);
        let (key_tiles, tail, pitch) = (key_tiles as u32, tail as u32, pitch as u32);
        gpu_asm!(
            "{{
.reg .b32 unit, shared, pitch, head, row, rows, position, place, tiles, tail;
.reg .b64 queries, keys, values, out;
.reg .f32 scale;
mov.b32 unit, {unit}; mov.b32 shared, {at}; mov.b32 pitch, {pitch}; mov.b32 head, {head}; mov.b32 row, {first};
mov.b32 rows, {own}; mov.b32 position, {position}; mov.b32 place, {place};
mov.b32 tiles, {key_tiles}; mov.b32 tail, {tail};
mov.b64 queries, {q_map}; mov.b64 keys, {k_map}; mov.b64 values, {v_map}; mov.b64 out, {out_at}; mov.f32 scale, {scale};
{text}}}",
            unit = in(_) unit, at = in(_) at, pitch = in(_) pitch, head = in(_) head, first = in(_) first,
            own = in(_) own, position = in(_) position, place = in(_) place, key_tiles = in(_) key_tiles,
            tail = in(_) tail, q_map = in(_) q_map, k_map = in(_) k_map, v_map = in(_) v_map,
            out_at = in(_) out_at, scale = in(_) scale,
        );
    }
}
