//! `linear` with tensor cores: weights stream once through shared memory, several stages ahead of the products.

// The outer condition is decided when the kernel is compiled.
#![allow(clippy::collapsible_if)]

use cubecl::prelude::*;

use super::finish::{Matrix, finish_tile};
use super::kernel::Finish;
use super::plan::{MmaPlan, STAGE_VECTORS};
use super::products::{add_products, add_warpgroup_products};
use super::split::join_splits;
use super::stage::{copy_stage, weight_row};
use crate::mma::{
    Sums, Words, close_copies, shared_address, show_copies_to_warpgroups, wait_for_copies,
};

/// See [`multiply`]; by planes.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn linear_mma_kernel<F: Float, N: Size, W: Size>(
    x: &[Words],
    weight: &[Words],
    bias: &[Vector<F, W>],
    residual: &[Vector<F, W>],
    out: &mut [Vector<F, W>],
    partial: &mut [Sums],
    arrived: &mut [Atomic<u32>],
    rows: usize,
    cols: usize,
    stages_deep: usize,
    #[comptime] plan: MmaPlan,
    #[comptime] finish: Finish,
    #[define(F)] _dtype: ElemType,
) {
    multiply::<F, N, W>(
        x,
        weight,
        bias,
        residual,
        out,
        partial,
        arrived,
        rows,
        cols,
        stages_deep,
        plan,
        finish,
    );
}

/// See [`multiply`]; by warpgroups, the splits a cluster.
#[cube(launch_unchecked, cluster_dim = plan.cluster())]
#[allow(clippy::too_many_arguments)]
pub(super) fn linear_warpgroup_kernel<F: Float, N: Size, W: Size>(
    x: &[Words],
    weight: &[Words],
    bias: &[Vector<F, W>],
    residual: &[Vector<F, W>],
    out: &mut [Vector<F, W>],
    partial: &mut [Sums],
    arrived: &mut [Atomic<u32>],
    rows: usize,
    cols: usize,
    stages_deep: usize,
    #[comptime] plan: MmaPlan,
    #[comptime] finish: Finish,
    #[define(F)] _dtype: ElemType,
) {
    multiply::<F, N, W>(
        x,
        weight,
        bias,
        residual,
        out,
        partial,
        arrived,
        rows,
        cols,
        stages_deep,
        plan,
        finish,
    );
}

/// See the module. One cube a (16 `planes tiles` weight rows, 8 `row_tiles` rows of `x`, split of `depth`).
///
/// `stages_deep` counts stages in `depth`; `partial` and `arrived` are for splits by planes, see `split.rs`. `N` holds the sums of
/// a lane and stage, `W` is 4 where `cols` is a multiple of it, else 1.
#[cube]
#[allow(clippy::too_many_arguments)]
fn multiply<F: Float, N: Size, W: Size>(
    x: &[Words],
    weight: &[Words],
    bias: &[Vector<F, W>],
    residual: &[Vector<F, W>],
    out: &mut [Vector<F, W>],
    partial: &mut [Sums],
    arrived: &mut [Atomic<u32>],
    rows: usize,
    cols: usize,
    stages_deep: usize,
    #[comptime] plan: MmaPlan,
    #[comptime] finish: Finish,
) {
    let group = (UNIT_POS_X / 4) as usize;
    let lane = (UNIT_POS_X % 4) as usize;
    let plane = UNIT_POS_Y as usize;
    let unit = plane * 32 + UNIT_POS_X as usize;
    let cube_x = CUBE_POS_X as usize;
    let first_row = CUBE_POS_Y as usize * plan.x_rows();
    let share = stages_deep.div_ceil(plan.splits);
    let first_stage = min(CUBE_POS_Z as usize * share, stages_deep);
    let own_stages = min(share, stages_deep - first_stage);

    // Warpgroups find operands by blocks of 8 rows, 1 KiB.
    let mut stages = Shared::<[Words]>::new_aligned_slice(
        comptime!(plan.stages * plan.stage_vectors()),
        comptime!(if plan.products.by_warpgroups() {
            1024usize
        } else {
            16
        }),
    );

    // What this unit copies of every stage: one vector of every `copied_rows`-th row.
    let copied = unit % STAGE_VECTORS;
    let copied_row = unit / STAGE_VECTORS;
    let copies = comptime!(plan.cube_rows() / plan.copied_rows());
    let x_copies = comptime!(plan.x_rows().div_ceil(plan.copied_rows()));
    let mut weight_at = Array::<usize>::new(copies);
    #[unroll]
    for i in 0..copies {
        let local = copied_row + comptime!(i * plan.copied_rows());
        let row = weight_row(cube_x, local, cols, plan, finish.swiglu);
        weight_at[i] = (row * stages_deep + first_stage) * STAGE_VECTORS + copied;
    }
    // Rows that are not there are not copied: they would only show in results that are not there either.
    let x_rows = min(comptime!(plan.x_rows()), rows - first_row);
    let mut x_at = Array::<usize>::new(x_copies);
    #[unroll]
    for i in 0..x_copies {
        let row = first_row + copied_row + comptime!(i * plan.copied_rows());
        x_at[i] = (row * stages_deep + first_stage) * STAGE_VECTORS + copied;
    }

    #[unroll]
    for s in 0..comptime!(plan.stages - 1) {
        if s < own_stages {
            copy_stage(
                x,
                weight,
                &mut stages,
                &weight_at,
                &x_at,
                s,
                s,
                x_rows,
                copied_row,
                copied,
                plan,
            );
        }
        close_copies();
    }
    // [tile of weight rows][tile of rows of x]
    let mut sums = Array::<Sums>::new(comptime!(plan.all_sums()));
    #[unroll]
    for b in 0..comptime!(plan.all_sums()) {
        sums[b] = Vector::new(0.0f32);
    }
    // Slots of the stage in turn and of the one ahead, counted around: a remainder would cost more than a product.
    let mut current = 0usize;
    let mut slot = comptime!(plan.stages - 1).runtime();
    for s in 0..own_stages {
        wait_for_copies(comptime!(plan.stages - 2));
        if comptime!(plan.products.by_warpgroups()) {
            show_copies_to_warpgroups();
        }
        sync_cube();
        let ahead = s + comptime!(plan.stages - 1);
        if ahead < own_stages {
            copy_stage(
                x,
                weight,
                &mut stages,
                &weight_at,
                &x_at,
                ahead,
                slot,
                x_rows,
                copied_row,
                copied,
                plan,
            );
        }
        close_copies();
        let base = current * comptime!(plan.stage_vectors());
        slot = current;
        current += 1;
        if current == plan.stages {
            current = 0usize.runtime();
        }
        if comptime!(plan.products.by_warpgroups()) {
            let at = shared_address(&stages[base..base + 1]);
            add_warpgroup_products::<N>(at, plane, &mut sums, plan);
        } else {
            add_products(&stages, base, plane, group, lane, &mut sums, plan);
        }
    }

    let mut finishes = true;
    if comptime!(plan.splits > 1 && !plan.products.by_warpgroups()) {
        let cube = CUBE_POS_Y as usize * CUBE_COUNT_X as usize + cube_x;
        finishes = join_splits(&mut sums, partial, arrived, cube, unit, plan);
    }
    if finishes {
        let matrix = Matrix {
            first_row,
            rows: x_rows,
            cols,
        };
        finish_tile::<F, W>(
            &sums,
            &mut stages,
            bias,
            residual,
            out,
            cube_x,
            unit,
            &matrix,
            plan,
            finish,
        );
    }
}
