//! The pipeline as the assembly of one cube: copies and products. What becomes of sums is in `results.rs`.
//!
//! The shell in `kernel.rs` sets these registers: `unit`; `shared`, the address of shared memory; `cube` of `cubes`; `rows`,
//! `cols` and `steps`, the stages of a tile; the maps `x` and `weight`; the addresses `bias`, `residual` and `out`.
//!
//! Stages are counted around through all tiles of a cube: `stage`, and `parity` of the rounds so far. What lanes hold of sums is
//! in `mma.rs` of the crate, one tile of 8 columns behind the other.

use std::ops::{Deref, DerefMut};

use super::plan::{
    BAND, BulkPlan, COPIER, GROUP_ROWS, PIECE_BYTES, READERS, REGISTERS, ROW_BYTES, ROWS, STEP,
};
use crate::assembly::{Assembly, element, list};
use crate::linear::kernel::Finish;

/// The swizzle of rows of 128 bytes, and the distance of two groups of 8 rows: the upper half of a descriptor.
const DESCRIPTOR_HIGH: usize = (1 << 30) | (8 * ROW_BYTES / 16);

/// The text of the pipeline, without the registers that the shell sets.
pub(super) fn program(plan: BulkPlan, finish: Finish) -> String {
    let mut writer = Writer {
        plan,
        finish,
        assembly: Assembly::default(),
    };
    writer.registers();
    writer.barriers();
    writer.line(format!(
        "setp.lt.u32 yes, warp, {READERS}; @yes bra MULTIPLY;"
    ));
    writer.copies();
    writer.line("bra DONE;");
    writer.line("MULTIPLY:");
    writer.multiply();
    writer.line("DONE: mov.b32 i, 0;");
    writer.assembly.into_text()
}

/// The text so far.
pub(super) struct Writer {
    pub plan: BulkPlan,
    pub finish: Finish,
    assembly: Assembly,
}

impl Deref for Writer {
    type Target = Assembly;

    fn deref(&self) -> &Assembly {
        &self.assembly
    }
}

impl DerefMut for Writer {
    fn deref_mut(&mut self) -> &mut Assembly {
        &mut self.assembly
    }
}

impl Writer {
    /// Sums that a lane holds.
    fn sums(&self) -> usize {
        self.plan.weight_rows / 2
    }

    fn registers(&mut self) {
        let (plan, sums) = (self.plan, self.sums());
        self.line(".reg .pred yes, ready, adds, all, teller, there, row_there<4>;");
        self.line(".reg .b32 warp, lane, group, tile, tiles, down, band, bar, bars, stage, parity, before;");
        self.line(".reg .b32 i, at, low, high, first, height, row, column, other_row, own, piece, left, from, swizzle;");
        self.line(".reg .b32 to_rows, to_vectors, vector_swizzle, w<4>, b<8>, m<16>;");
        self.line(".reg .b64 x_tile, weight_tile, offset, a, b, to, pitch, state;");
        self.line(".reg .b16 h0, h1;");
        self.line(".reg .f32 x0, x1, x2, x3;");
        self.line(format!(".reg .f32 s<{sums}>; .reg .b32 d<{sums}>;"));
        // The same for a whole plane, and known to be.
        self.line("shr.u32 warp, unit, 5; shfl.sync.idx.b32 warp, warp, 0, 31, -1; and.b32 lane, unit, 31;");
        let at = plan.barriers_at();
        self.line(format!("add.u32 bars, shared, {at};"));
        let cols = plan.cols(self.finish.swiglu);
        self.line(format!(
            "mov.u32 tile, cube; add.u32 down, rows, {}; div.u32 down, down, {ROWS};",
            ROWS - 1
        ));
        self.line(format!(
            "add.u32 band, cols, {}; div.u32 band, band, {cols};",
            cols - 1
        ));
        self.line(format!(
            "mul.lo.u32 tiles, down, band; mul.lo.u32 band, band, {BAND};"
        ));
        self.line("setp.eq.u32 all, 0, 0; mov.u32 stage, 0; mov.u32 parity, 0;");
    }

    /// One unit sets the barriers up.
    fn barriers(&mut self) {
        let stages = self.plan.stages();
        self.line("setp.ne.u32 yes, unit, 0; @yes bra SET;");
        for bar in 0..2 * stages {
            let arrivals = if bar < stages { 1 } else { READERS };
            let at = bar * 8;
            self.line(format!(
                "mbarrier.init.shared::cta.b64 [bars+{at}], {arrivals};"
            ));
        }
        self.line("fence.mbarrier_init.release.cluster; fence.proxy.async.shared::cta;");
        self.line("SET: bar.sync 0;");
    }

    /// The first row of `x` and column of results of tile `tile` to `row` and `column`.
    fn place(&mut self) {
        let cols = self.plan.cols(self.finish.swiglu);
        self.line("div.u32 first, tile, band; mul.lo.u32 at, first, band; sub.u32 at, tile, at;");
        self.line(format!(
            "mul.lo.u32 first, first, {BAND}; sub.u32 height, down, first; min.u32 height, height, {BAND};"
        ));
        self.line(
            "div.u32 column, at, height; mul.lo.u32 row, column, height; sub.u32 row, at, row;",
        );
        self.line(format!(
            "add.u32 row, row, first; mul.lo.u32 row, row, {ROWS};"
        ));
        self.line(format!("mul.lo.u32 column, column, {cols};"));
    }

    /// The barrier of the stage to `bar`.
    fn barrier(&mut self, read: bool) {
        let at = if read { self.plan.stages() * 8 } else { 0 };
        self.line(format!(
            "shl.b32 bar, stage, 3; add.u32 bar, bar, bars; add.u32 bar, bar, {at};"
        ));
    }

    /// The next stage.
    fn advance(&mut self) {
        let stages = self.plan.stages();
        self.line(format!(
            "add.u32 stage, stage, 1; setp.eq.u32 yes, stage, {stages}; @yes mov.u32 stage, 0; @yes xor.b32 parity, parity, 1;"
        ));
    }

    /// One unit copies, stage by stage of all tiles.
    fn copies(&mut self) {
        let plan = self.plan;
        let (_, registers) = REGISTERS;
        self.line(format!("setmaxnreg.dec.sync.aligned.u32 {registers};"));
        self.line(format!("setp.ne.u32 yes, unit, {COPIER}; @yes bra DONE;"));
        self.line("COPY_TILE: setp.ge.u32 yes, tile, tiles; @yes bra DONE;");
        self.place();
        let half = plan.half_rows();
        // From one half of a tile's weight rows to the other.
        if self.finish.swiglu {
            self.line("add.u32 other_row, column, cols;");
        } else {
            self.line(format!("add.u32 other_row, column, {half};"));
        }
        self.line("mov.u32 i, 0;");
        self.line("COPY:");
        self.barrier(true);
        // For the first round this is the phase before the first, which counts as over.
        self.line("xor.b32 parity, parity, 1;");
        self.wait();
        self.line("xor.b32 parity, parity, 1;");
        self.barrier(false);
        self.expect("bar", plan.stage_bytes());
        let copy = "cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes";
        let (stride, weight_at) = (plan.stage_bytes(), plan.weight_at());
        self.line(format!("mad.lo.u32 at, stage, {stride}, shared;"));
        self.line(format!("{copy} [at], [x, {{i, row}}], [bar];"));
        let half_bytes = half * ROW_BYTES;
        for (ahead, row) in [(weight_at, "column"), (half_bytes, "other_row")] {
            self.line(format!("add.u32 at, at, {ahead};"));
            self.line(format!("{copy} [at], [weight, {{i, {row}}}], [bar];"));
        }
        self.advance();
        let depth = ROW_BYTES / 2;
        self.line(format!(
            "add.u32 i, i, {depth}; shr.u32 at, i, 6; setp.lt.u32 yes, at, steps; @yes bra COPY;"
        ));
        self.line("add.u32 tile, tile, cubes; bra COPY_TILE;");
    }

    /// What a warpgroup does.
    fn multiply(&mut self) {
        let plan = self.plan;
        let (registers, _) = REGISTERS;
        self.line(format!("setmaxnreg.inc.sync.aligned.u32 {registers};"));
        self.line("shr.u32 group, warp, 2;");
        self.line("setp.eq.u32 teller, lane, 0;");
        let own = GROUP_ROWS * ROW_BYTES;
        self.line(format!("mov.b32 high, {DESCRIPTOR_HIGH};"));
        self.line(format!("mad.lo.u32 low, group, {own}, shared;"));
        // Nothing asks for the distance of blocks along the depth.
        let unused = 1 << 16;
        self.line(format!(
            "shr.u32 low, low, 4; or.b32 low, low, {unused}; mov.b64 x_tile, {{low, high}};"
        ));
        let weight_at = plan.weight_at();
        self.line(format!("add.u32 low, shared, {weight_at};"));
        self.line(format!(
            "shr.u32 low, low, 4; or.b32 low, low, {unused}; mov.b64 weight_tile, {{low, high}};"
        ));
        let (pieces, bytes) = (plan.pieces_at(), PIECE_BYTES);
        self.line(format!(
            "mad.lo.u32 piece, warp, {bytes}, shared; add.u32 piece, piece, {pieces};"
        ));
        self.lanes();
        self.line("NEXT_TILE: setp.ge.u32 yes, tile, tiles; @yes bra DONE;");
        self.place();
        self.line("mov.u32 i, 0; setp.ne.u32 adds, 0, 0;");
        self.line("STEP:");
        self.stage();
        // The product before is over, and its stage read.
        self.line("wgmma.wait_group.sync.aligned 1;");
        self.line("setp.eq.u32 yes, i, 0; @yes bra FIRST;");
        self.tell();
        self.line("FIRST:");
        self.barrier(true);
        self.line("mov.b32 before, bar;");
        self.advance();
        self.line("add.u32 i, i, 1; setp.lt.u32 yes, i, steps; @yes bra STEP;");
        self.ask();
        self.line("wgmma.wait_group.sync.aligned 0;");
        self.tell();
        self.results();
        self.line("add.u32 tile, tile, cubes; bra NEXT_TILE;");
    }

    /// Tells the copying unit that this plane has read the stage whose barrier is `before`.
    fn tell(&mut self) {
        self.line("@teller mbarrier.arrive.shared::cta.b64 state, [before];");
    }

    /// Starts the products of a stage.
    fn stage(&mut self) {
        let plan = self.plan;
        self.barrier(false);
        self.wait();
        let stride = plan.stage_bytes() / 16;
        self.line(format!(
            "mul.lo.u32 at, stage, {stride}; cvt.u64.u32 offset, at;"
        ));
        self.line("add.s64 a, x_tile, offset; add.s64 b, weight_tile, offset;");
        self.line("wgmma.fence.sync.aligned;");
        let (element, sums) = (element(plan.bf16, 1), list("s", 0..self.sums()));
        let product = format!(
            "wgmma.mma_async.sync.aligned.m64n{}k16.f32.{element}.{element} {sums}, a, b,",
            plan.weight_rows
        );
        let (steps, next) = (ROW_BYTES / 2 / STEP, STEP * 2 / 16);
        for step in 0..steps {
            let adds = if step == 0 { "adds" } else { "all" };
            self.line(format!("{product} {adds}, 1, 1, 0, 0;"));
            if step + 1 < steps {
                self.line(format!("add.s64 a, a, {next}; add.s64 b, b, {next};"));
            }
        }
        self.line("setp.eq.u32 adds, 0, 0;");
        self.line("wgmma.commit_group.sync.aligned;");
    }
}
