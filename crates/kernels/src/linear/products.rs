//! The products of one stage, by planes of their own or by four together.

use cubecl::prelude::*;

use super::plan::{MmaPlan, Products, STAGE_VECTORS, TILE_ROWS};
use super::stage::place;
use crate::mma::{Sums, Words, mma, warpgroup_products};

/// Adds the products of the stage at `base` to the sums of this plane.
#[cube]
pub(super) fn add_products(
    stages: &[Words],
    base: usize,
    plane: usize,
    group: usize,
    lane: usize,
    sums: &mut Array<Sums>,
    #[comptime] plan: MmaPlan,
) {
    let first = comptime!(plan.x_rows()) + plane * comptime!(plan.own_rows()) + group;
    #[unroll]
    for block in 0..2usize {
        let vector = comptime!(block * 4) + lane;
        let mut low = Array::<Words>::new(plan.tiles);
        let mut high = Array::<Words>::new(plan.tiles);
        #[unroll]
        for t in 0..plan.tiles {
            let row = first + comptime!(t * TILE_ROWS);
            low[t] = stages[base + place(row, vector, plan)];
            high[t] = stages[base + place(row + 8, vector, plan)];
        }
        #[unroll]
        for b in 0..plan.row_tiles {
            let row = comptime!(b * 8) + group;
            let column = stages[base + place(row, vector, plan)];
            #[unroll]
            for half in 0..2usize {
                #[unroll]
                for t in 0..plan.tiles {
                    let at = comptime!(t * plan.row_tiles + b);
                    sums[at] = mma(low[t], high[t], column, sums[at], half, plan.bf16);
                }
            }
        }
    }
}

/// [`add_products`] by warpgroups, of the stage at shared address `at`.
#[cube]
pub(super) fn add_warpgroup_products<N: Size>(
    at: u32,
    plane: usize,
    sums: &mut Array<Sums>,
    #[comptime] plan: MmaPlan,
) {
    let row_bytes = comptime!(STAGE_VECTORS * 16);
    let first = comptime!((plan.x_rows() * row_bytes) as u32);
    let own = at + first + (plane / 4 * comptime!(plan.own_rows() * row_bytes)) as u32;
    let products = if comptime!(plan.products == Products::TallInput) {
        warpgroup_products::<N>(at, own, plan.all_sums(), plan.bf16)
    } else {
        warpgroup_products::<N>(own, at, plan.all_sums(), plan.bf16)
    };
    #[unroll]
    for b in 0..comptime!(plan.all_sums()) {
        let mut sum = sums[b];
        #[unroll]
        for i in 0..4usize {
            sum.insert(i, sum.extract(i) + products.extract(comptime!(b * 4 + i)));
        }
        sums[b] = sum;
    }
}
