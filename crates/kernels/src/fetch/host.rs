//! `fetch` from host memory that the kernel addresses, for CUDA: values come over the link while keys are rebuilt.
//!
//! The first cubes of the launch transfer (`records.rs`): few planes with two records each under way saturate the link, so they
//! leave the multiprocessors to others. The other cubes rebuild keys (`tiles.rs`). Two lanes use the link in turns (`turns.rs`).

use cubecl::prelude::*;

use super::records::{RecordShape, transfer};
use super::tiles::{RebuildShape, rebuild_part};
use super::turns::{end_turn, wait_for_turn};
use crate::mma::Words;

/// Transfers the values of every miss and rebuilds its keys. Cubes `0..transfers` transfer, then `parts` cubes a list rebuild.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn fetch_host_kernel(
    factors: &[Words],
    basis: &[Words],
    means: &[Vector<f32, Const<4>>],
    table: &[Vector<f32, Const<4>>],
    sequences: &[u32],
    pages: &[u32],
    misses: &[Vector<u32, Const<2>>],
    counts: &[u32],
    k_slots: &mut [Words],
    v_slots: &mut [Words],
    host: u64,
    lists: usize,
    kv_heads: usize,
    wanted: usize,
    transfers: usize,
    parts: usize,
    turns: &[Atomic<u32>],
    lane: u32,
    #[comptime] record: RecordShape,
    #[comptime] keys: RebuildShape,
) {
    if CUBE_POS < transfers {
        wait_for_turn(turns, lane);
        transfer(
            sequences, pages, misses, counts, v_slots, host, lists, kv_heads, wanted, transfers,
            record,
        );
        end_turn(turns, lane, transfers);
    } else {
        let cube = CUBE_POS - transfers;
        if cube < lists * parts {
            rebuild_part(
                factors, basis, means, table, sequences, pages, misses, counts, k_slots, cube,
                kv_heads, wanted, parts, keys,
            );
        }
    }
}

/// Transfers the values of every miss, where keys are rebuilt by a launch of their own.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn transfer_kernel(
    sequences: &[u32],
    pages: &[u32],
    misses: &[Vector<u32, Const<2>>],
    counts: &[u32],
    v_slots: &mut [Words],
    host: u64,
    lists: usize,
    kv_heads: usize,
    wanted: usize,
    transfers: usize,
    turns: &[Atomic<u32>],
    lane: u32,
    #[comptime] record: RecordShape,
) {
    if CUBE_POS < transfers {
        wait_for_turn(turns, lane);
        transfer(
            sequences, pages, misses, counts, v_slots, host, lists, kv_heads, wanted, transfers,
            record,
        );
        end_turn(turns, lane, transfers);
    }
}
