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
    product(
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

/// `sums + a b` with the words of `a` in the order above, and those of `b`.
#[cube]
pub(crate) fn mma_words(
    a: Words,
    b: Vector<u32, Const<2>>,
    sums: Sums,
    #[comptime] bf16: bool,
) -> Sums {
    product(
        a.extract(0usize),
        a.extract(1usize),
        a.extract(2usize),
        a.extract(3usize),
        b.extract(0usize),
        b.extract(1usize),
        sums,
        bf16,
    )
}

#[cube]
#[allow(clippy::too_many_arguments)]
fn product(
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
    // Word by word: assembly takes a variable that may change by its address.
    let (c0, c1) = (sums.extract(0usize), sums.extract(1usize));
    let (c2, c3) = (sums.extract(2usize), sums.extract(3usize));
    let out: Sums;
    gpu_asm!(
        "mma.sync.aligned.m16n8k16.row.col.f32.{ty}.{ty}.f32 {d}, {{{a0}, {a1}, {a2}, {a3}}}, {{{b0}, {b1}}}, {{{c0}, {c1}, {c2}, {c3}}};",
        a0 = in(_) a0, a1 = in(_) a1, a2 = in(_) a2, a3 = in(_) a3,
        b0 = in(_) b0, b1 = in(_) b1, c0 = in(_) c0, c1 = in(_) c1, c2 = in(_) c2, c3 = in(_) c3, d = out(_) out,
        options(nomem),
    );
    out
}

/// Four matrices of 8 x 8 from shared memory (`ldmatrix`): lane `l` names with `at` row `l % 8` of matrix `l / 8`,
/// 16 bytes. Of each matrix a lane gets elements `2t` and `2t + 1` of row `g`, or `transposed` those of column `g`.
#[cube]
pub(crate) fn load_matrices(at: u32, #[comptime] transposed: bool) -> Words {
    let form = comptime!(if transposed { ".trans" } else { "" });
    let out: Words;
    gpu_asm!(
        "ldmatrix.sync.aligned.m8n8.x4{form}.shared.b16 {d}, [{at}];",
        at = in(_) at, d = out(_) out,
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

/// The address of shared memory at which `at` starts, as assembly takes it.
#[cube]
pub(crate) fn shared_address(at: &[Words]) -> u32 {
    let out: u32;
    let pointer = at.as_ptr();
    gpu_asm!(
        "{{ .reg .b64 at; cvta.to.shared.u64 at, {p}; cvt.u32.u64 {d}, at; }}",
        p = in(_) pointer, d = out(_) out,
        options(nomem),
    );
    out
}

/// The 16 bytes at shared address `at` of the cube with rank `rank` in this cluster (sm_90 and later).
#[cube]
pub(crate) fn load_cluster(at: u32, #[comptime] rank: usize) -> Sums {
    let out: Sums;
    gpu_asm!(
        "{{ .reg .b32 at; mapa.shared::cluster.u32 at, {at}, {rank}; ld.shared::cluster.v4.f32 {d}, [at]; }}",
        at = in(_) at, d = out(_) out,
    );
    out
}

/// Tells the cluster that what this unit stored in its own cube's shared memory is there. Units of a plane may come one by one, as
/// they do behind a loop of unequal turns.
///
/// Nothing else is ordered, so the unit need not wait for memory beyond the processor.
#[cube]
pub(crate) fn show_to_cluster() {
    gpu_asm!("fence.release.sync_restrict::shared::cta.cluster; barrier.cluster.arrive.relaxed;");
}

/// Tells the cluster that this unit is here: all that it stored is there, what it read is read.
#[cube]
pub(crate) fn arrive_at_cluster() {
    gpu_asm!("barrier.cluster.arrive.release;");
}

/// Waits until all units of this cluster have arrived; what they stored in shared memory before is there.
#[cube]
pub(crate) fn wait_for_cluster() {
    gpu_asm!("barrier.cluster.wait.acquire;");
}

/// Four blocks of 8 x 8 elements from shared memory, transposed: lane `8 b + r` gives the address of row `r` of block
/// `b`, 16 bytes. Lane `4 g + t` gets column `g`, rows `2t, 2t + 1` of each, a word a block.
#[cube]
pub(crate) fn load_transposed(at: u32) -> Words {
    let at = fixed(at);
    let out: Words;
    gpu_asm!(
        "ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {d}, [{at}];",
        at = in(_) at, d = out(_) out,
    );
    out
}

/// Lets warpgroups see what this unit's copies brought; a barrier of the cube has to follow.
#[cube]
pub(crate) fn show_copies_to_warpgroups() {
    gpu_asm!("fence.proxy.async.shared::cta;");
}

/// `a b` of 64 depths for 64 rows `a` and `8 tiles` columns `b`, by the four planes of a warpgroup (`wgmma`, sm_90 alone).
///
/// `a` and `b` are shared addresses of rows of 64 elements with 128-byte swizzle, multiples of 1 KiB. The plane with rank `p` in
/// its warpgroup gets rows `16 p..`; a lane has of each tile what [`mma`] gives it, one tile behind the other.
#[cube]
pub(crate) fn warpgroup_products<N: Size>(
    a: u32,
    b: u32,
    #[comptime] tiles: usize,
    #[comptime] bf16: bool,
) -> Vector<f32, N> {
    let ty = comptime!(if bf16 { "bf16" } else { "f16" });
    let columns = comptime!(tiles * 8);
    // The vector is as long as a power of two: its first registers are the sums.
    let sums = comptime!(
        (0..tiles * 4)
            .map(|i| format!("%{i}"))
            .collect::<Vec<_>>()
            .join(", ")
    );
    let product = comptime!(format!(
        "wgmma.mma_async.sync.aligned.m64n{columns}k16.f32.{ty}.{ty} {{{sums}}}, a, b,"
    ));
    // Rows of 128 bytes in blocks of 8, swizzled: bits 62, 32.. (1024 / 16) and 16.. of a descriptor.
    let layout = "0x4000004000010000";
    let next = "add.s64 a, a, 2; add.s64 b, b, 2;";
    let (a, b) = (fixed(a), fixed(b));
    let out: Vector<f32, N>;
    gpu_asm!(
        "{{ // {d}
        .reg .pred more, none;
        .reg .b64 a, b;
        setp.eq.u32 more, 0, 0;
        setp.ne.u32 none, 0, 0;
        cvt.u64.u32 a, {a};
        cvt.u64.u32 b, {b};
        shr.u64 a, a, 4;
        shr.u64 b, b, 4;
        or.b64 a, a, {layout};
        or.b64 b, b, {layout};
        wgmma.fence.sync.aligned;
        {product} none, 1, 1, 0, 0;
        {next}
        {product} more, 1, 1, 0, 0;
        {next}
        {product} more, 1, 1, 0, 0;
        {next}
        {product} more, 1, 1, 0, 0;
        wgmma.commit_group.sync.aligned;
        wgmma.wait_group.sync.aligned 0; }}",
        a = in(_) a, b = in(_) b, d = out(_) out,
    );
    out
}

/// Two numbers rounded to 16 bits in one word, `low` in its lower half.
#[cube]
pub(crate) fn pack_pair(low: f32, high: f32, #[comptime] bf16: bool) -> u32 {
    let ty = comptime!(if bf16 { "bf16x2" } else { "f16x2" });
    let out: u32;
    gpu_asm!(
        "cvt.rn.{ty}.f32 {d}, {high}, {low};",
        high = in(_) high, low = in(_) low, d = out(_) out,
        options(nomem),
    );
    out
}

/// The lower (`half` 0) or upper halves of two words in one, that of `first` below.
#[cube]
pub(crate) fn join_halves(first: u32, second: u32, #[comptime] half: usize) -> u32 {
    let selector = comptime!(if half == 0 { "0x5410" } else { "0x7632" });
    let out: u32;
    gpu_asm!(
        "prmt.b32 {d}, {a}, {b}, {selector};",
        a = in(_) first, b = in(_) second, d = out(_) out,
        options(nomem),
    );
    out
}

/// `2^x`, relative error below 2^-22.
#[cube]
pub(crate) fn exp2_approx(x: f32) -> f32 {
    let out: f32;
    gpu_asm!("ex2.approx.ftz.f32 {d}, {x};", x = in(_) x, d = out(_) out, options(nomem));
    out
}

/// A value of its own: assembly takes a variable that may change by its address.
#[cube]
pub(crate) fn fixed(value: u32) -> u32 {
    Vector::<u32, Const<2>>::new(value).extract(0usize)
}

/// Sum over the plane, given to every unit.
#[cube]
pub(crate) fn plane_total(value: u32) -> u32 {
    let word = fixed(value);
    let out: u32;
    gpu_asm!("redux.sync.add.u32 {d}, {a}, 0xffffffff;", a = in(_) word, d = out(_) out, options(nomem));
    out
}
