//! Tensor-core products of one plane, for NVIDIA GPUs from sm_80 on.
//!
//! A plane multiplies a 16 x 16 tile `a` with a 16 x 8 tile `b` and adds to a 16 x 8 tile of `f32`. Lane `l` holds, with
//! `g = l / 4` and `t = l % 4`:
//!
//! * of `a`: rows `g` and `g + 8`, columns `2t, 2t + 1` and `2t + 8, 2t + 9`, as words `[row g, row g + 8]` of the first pair
//!   of columns, then of the second;
//! * of `b`: column `g`, rows `2t, 2t + 1` and `2t + 8, 2t + 9`;
//! * of the sum: rows `g` and `g + 8`, columns `2t, 2t + 1`.
//!
//! Which column of `a` meets which row of `b` is a matter of naming: kernels here let lane `t` load 8 consecutive elements
//! of both and feed them to two products, so that every load is 16 bytes and nothing is shuffled.

use cubecl::prelude::*;

/// A word of two 16-bit elements, four of them: what a lane loads at once.
pub(crate) type Words = Vector<u32, Const<4>>;

/// What a lane holds of a sum.
pub(crate) type Sums = Vector<f32, Const<4>>;

/// `sums + a b` with `bf16` or `f16` elements: the `half`-th product of what a lane loaded of rows `g` and `g + 8` of `a` and
/// of column `g` of `b`.
#[cube]
pub(crate) fn mma(
    low: Words,
    high: Words,
    column: Words,
    sums: Sums,
    #[comptime] half: usize,
    #[comptime] bf16: bool,
) -> Sums {
    let first = comptime!(2 * half);
    let second = comptime!(2 * half + 1);
    let (a0, a1) = (low.extract(first), high.extract(first));
    let (a2, a3) = (low.extract(second), high.extract(second));
    mma_words(
        a0,
        a1,
        a2,
        a3,
        column.extract(first),
        column.extract(second),
        sums,
        bf16,
    )
}

/// `sums + a b`, word by word.
#[cube]
#[allow(clippy::too_many_arguments)]
pub(crate) fn mma_words(
    a0: u32,
    a1: u32,
    a2: u32,
    a3: u32,
    b0: u32,
    b1: u32,
    sums: Sums,
    #[comptime] bf16: bool,
) -> Sums {
    let ty = comptime!(if bf16 { "bf16" } else { "f16" });
    let out: Sums;
    gpu_asm!(
        "mma.sync.aligned.m16n8k16.row.col.f32.{ty}.{ty}.f32 {d}, {{{a0}, {a1}, {a2}, {a3}}}, {{{b0}, {b1}}}, {c};",
        a0 = in(_) a0, a1 = in(_) a1, a2 = in(_) a2, a3 = in(_) a3,
        b0 = in(_) b0, b1 = in(_) b1, c = in(_) sums, d = out(_) out,
        options(nomem),
    );
    out
}

/// Closes a group of `copy_async` of this unit; every unit closes as many groups.
#[cube]
pub(crate) fn close_copies() {
    gpu_asm!("cp.async.commit_group;");
}

/// Waits until at most `open` of this unit's groups are under way.
#[cube]
pub(crate) fn wait_for_copies(#[comptime] open: usize) {
    gpu_asm!("cp.async.wait_group {open};");
}
