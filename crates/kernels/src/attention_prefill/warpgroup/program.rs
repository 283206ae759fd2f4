//! The pipeline as the assembly of one cube: CubeCL has no products of warpgroups, and registers that a product fills
//! while other work goes on cannot pass through its values.
//!
//! The shell in `kernel.rs` sets these registers: `unit`; `shared`, the address of shared memory; the maps `queries`,
//! `keys` and `values`; `out`, the address of the first result, and `pitch`, the bytes from one row of results to the
//! next; `head`; `row`, the first of the tile; `rows`, those of the tile that exist; `position`, that of the first row;
//! `place`, that of key 0 in `keys` and `values`; `tiles` of keys; `tail`, the keys of the last tile that exist;
//! `scale`.
//!
//! Tiles are counted from the last: tile `i` is in stage `i % 2`, and each barrier of a stage completes once a tile.
//! What lanes hold of scores and results is in `mma.rs` of the crate, one tile of 8 columns behind the other.

use std::ops::{Deref, DerefMut};

use super::layout::{
    GROUP_ROWS, GROUP_UNITS, GROUPS, KEYS, Pipeline, READERS, REGISTERS, ROWS, STAGES, STEP,
};
use crate::assembly::{Assembly, element, float, list};

/// Below any score, and not infinite: a row that has seen no key yet must not become what is no number.
const NOTHING: f32 = -1.0e30;

/// Barriers in shared memory, by their order: the queries are there, keys and values of a stage are there, were read.
const KEYS_THERE: usize = 1;
pub(super) const VALUES_THERE: usize = KEYS_THERE + STAGES;
const KEYS_READ: usize = VALUES_THERE + STAGES;
const VALUES_READ: usize = KEYS_READ + STAGES;
const BARRIERS: usize = VALUES_READ + STAGES;

/// Named barriers of the cube: 0 is everybody's, then those by which warpgroups take turns, then one of each warpgroup.
const TURN: usize = 1;
pub(super) const OWN: usize = TURN + GROUPS;
/// Units that meet at a turn.
const MEETING: usize = GROUPS * GROUP_UNITS;

/// The text of the pipeline, without the registers that the shell sets.
pub(super) fn program(pipeline: Pipeline) -> String {
    let mut writer = Writer {
        pipeline,
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
    pub pipeline: Pipeline,
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
    /// Results that a lane sums.
    pub fn results(&self) -> usize {
        self.pipeline.dim / 2
    }

    /// What elements are called, `count` of them in a register.
    pub fn element(&self, count: usize) -> &'static str {
        element(self.pipeline.bf16, count)
    }

    fn registers(&mut self) {
        self.line(".reg .pred yes, ready, none, all;");
        self.line(".reg .b32 warp, lane, group, plane, column, first, own, other, bars, bar, stage, parity;");
        self.line(".reg .b32 i, before, key, at, near, low, high, limit<2>;");
        self.line(".reg .b64 query_tile, key_tile, value_tile, tile, a, b, to, state;");
        let (scores, weights, results) = (KEYS / 2, KEYS / 4, self.results());
        self.line(format!(
            ".reg .f32 s<{scores}>; .reg .b32 w<{weights}>; .reg .f32 o<{results}>;"
        ));
        self.line(".reg .f32 most<2>, mass<2>, shrink<2>, offset<2>, x<4>;");
        // The same for a whole plane, and known to be.
        self.line("shr.u32 warp, unit, 5; shfl.sync.idx.b32 warp, warp, 0, 31, -1; and.b32 lane, unit, 31;");
        let at = self.pipeline.barriers_at();
        self.line(format!("add.u32 bars, shared, {at};"));
        self.line("setp.eq.u32 all, 0, 0; setp.ne.u32 none, 0, 0;");
    }

    /// One unit sets the barriers up.
    fn barriers(&mut self) {
        self.line("setp.ne.u32 yes, unit, 0; @yes bra SET;");
        for bar in 0..BARRIERS {
            let arrivals = if bar < KEYS_READ { 1 } else { READERS };
            let at = bar * 8;
            self.line(format!(
                "mbarrier.init.shared::cta.b64 [bars+{at}], {arrivals};"
            ));
        }
        self.line("fence.mbarrier_init.release.cluster; fence.proxy.async.shared::cta;");
        self.line("SET: bar.sync 0;");
    }

    /// `stage` and `parity` of tile `tile`, and the barrier of that stage to `bar`.
    pub fn locate(&mut self, tile: &str, barrier: usize) {
        const { assert!(STAGES == 2, "a tile's stage is its lowest bit") };
        let at = barrier * 8;
        self.line(format!(
            "and.b32 stage, {tile}, 1; bfe.u32 parity, {tile}, 1, 1;"
        ));
        self.line(format!(
            "shl.b32 bar, stage, 3; add.u32 bar, bar, bars; add.u32 bar, bar, {at};"
        ));
    }

    /// One unit copies the queries, then tile by tile keys and values.
    fn copies(&mut self) {
        let p = self.pipeline;
        let (_, registers) = REGISTERS;
        self.line(format!("setmaxnreg.dec.sync.aligned.u32 {registers};"));
        self.line(format!("setp.ne.u32 yes, unit, {MEETING}; @yes bra DONE;"));
        let copy = |dimensions: usize| {
            format!(
                "cp.async.bulk.tensor.{dimensions}d.shared::cluster.global.mbarrier::complete_tx::bytes"
            )
        };
        self.expect("bars", p.query_bytes());
        for block in 0..p.blocks() {
            let (to, column) = (block * ROWS * p.block_bytes(), block * p.block_bytes() / 2);
            self.line(format!("add.u32 at, shared, {to};"));
            self.line(format!(
                "{} [at], [queries, {{{column}, head, row}}], [bars];",
                copy(3)
            ));
        }
        self.line(format!(
            "mov.u32 i, 0; sub.u32 key, tiles, 1; mad.lo.u32 key, key, {KEYS}, place;"
        ));
        self.line("COPY:");
        for (map, there, read, first) in [
            ("keys", KEYS_THERE, KEYS_READ, p.keys_at()),
            ("values", VALUES_THERE, VALUES_READ, p.values_at()),
        ] {
            self.locate("i", read);
            // For the first tile of a stage this is the phase before the first, which counts as over.
            self.line("xor.b32 parity, parity, 1;");
            self.wait();
            let back = 8 * (read - there);
            self.line(format!("sub.u32 bar, bar, {back};"));
            self.expect("bar", p.tile_bytes());
            let stride = p.tile_bytes();
            self.line(format!(
                "mad.lo.u32 at, stage, {stride}, shared; add.u32 at, at, {first};"
            ));
            for block in 0..p.blocks() {
                let column = block * p.block_bytes() / 2;
                if block > 0 {
                    let next = KEYS * p.block_bytes();
                    self.line(format!("add.u32 at, at, {next};"));
                }
                self.line(format!(
                    "{} [at], [{map}, {{{column}, key}}], [bar];",
                    copy(2)
                ));
            }
        }
        self.line(format!("sub.u32 key, key, {KEYS}; add.u32 i, i, 1;"));
        self.line("setp.lt.u32 yes, i, tiles; @yes bra COPY;");
    }

    /// What a warpgroup does.
    fn multiply(&mut self) {
        self.places();
        self.line("mov.u32 parity, 0; mov.b32 bar, bars;");
        self.wait();
        self.line("mov.u32 i, 0;");
        self.scores();
        self.line("wgmma.commit_group.sync.aligned; wgmma.wait_group.sync.aligned 0;");
        self.read("i", KEYS_READ);
        self.mask();
        self.weigh();
        self.pack();
        self.clear_tail();
        self.line("mov.u32 i, 1; setp.ge.u32 yes, i, tiles; @yes bra LAST;");
        // The diagonal of 128 rows crosses two tiles at most.
        for row in 0..2 {
            self.line(format!("add.u32 limit{row}, limit{row}, {KEYS};"));
        }
        self.turn(true);
        self.line("setp.ge.u32 yes, i, tiles; @yes bra LAST;");
        self.line("NEXT:");
        self.turn(false);
        self.line("setp.lt.u32 yes, i, tiles; @yes bra NEXT;");
        self.line("LAST:");
        // The turn that the other warpgroup has left over.
        self.line(format!(
            "setp.eq.u32 yes, group, 0; @yes bar.sync {TURN}, {MEETING};"
        ));
        self.line("sub.u32 before, i, 1;");
        self.add_values();
        self.line("wgmma.commit_group.sync.aligned; wgmma.wait_group.sync.aligned 0;");
        self.store();
    }

    /// Where the rows and tiles of this lane are, and sums of nothing.
    fn places(&mut self) {
        let p = self.pipeline;
        let (registers, _) = REGISTERS;
        self.line(format!("setmaxnreg.inc.sync.aligned.u32 {registers};"));
        self.line("shr.u32 group, warp, 2; and.b32 plane, warp, 3;");
        self.line("and.b32 column, lane, 3; shl.b32 column, column, 1;");
        // The first of the two rows of this lane; the other is 8 further.
        self.line("shr.u32 first, lane, 2; mad.lo.u32 first, plane, 16, first;");
        self.line(format!("mad.lo.u32 first, group, {GROUP_ROWS}, first;"));
        // The turns of two warpgroups: the second one lets the first begin.
        let second = TURN + 1;
        self.line(format!(
            "add.u32 own, group, {TURN}; sub.u32 other, {second}, group;"
        ));
        self.line(format!(
            "setp.eq.u32 yes, group, 1; @yes bar.arrive {TURN}, {MEETING};"
        ));
        let high = p.descriptor_high();
        self.line(format!("mov.b32 high, {high};"));
        // Nothing asks for the distance of blocks along the depth.
        let unused = 1 << 16;
        for (name, first, low) in [
            ("query_tile", 0, unused),
            ("key_tile", p.keys_at(), unused),
            ("value_tile", p.values_at(), p.values_low()),
        ] {
            self.line(format!("add.u32 low, shared, {first};"));
            if name == "query_tile" {
                let rows = GROUP_ROWS * p.block_bytes();
                self.line(format!("mad.lo.u32 low, group, {rows}, low;"));
            }
            self.line(format!(
                "shr.u32 low, low, 4; or.b32 low, low, {low}; mov.b64 {name}, {{low, high}};"
            ));
        }
        let (zero, nothing) = (float(0.0), float(NOTHING));
        for i in 0..self.results() {
            self.line(format!("mov.f32 o{i}, {zero};"));
        }
        for row in 0..2 {
            self.line(format!(
                "mov.f32 most{row}, {nothing}; mov.f32 mass{row}, {zero};"
            ));
        }
        // How many keys of the tile a row sees, counted from this lane's first column.
        self.line(format!(
            "sub.u32 key, tiles, 1; mul.lo.u32 key, key, {KEYS};"
        ));
        self.line("add.u32 limit0, position, first; sub.u32 limit0, limit0, key;");
        self.line("sub.u32 limit0, limit0, column; add.u32 limit1, limit0, 8;");
    }

    /// Tile `i`: its scores are multiplied, and the values of the tile before by that one's weights.
    fn turn(&mut self, masked: bool) {
        self.line(format!("bar.sync own, {MEETING};"));
        self.scores();
        self.line("wgmma.commit_group.sync.aligned;");
        self.line("sub.u32 before, i, 1;");
        self.add_values();
        self.line("wgmma.commit_group.sync.aligned;");
        self.line(format!("bar.arrive other, {MEETING};"));
        self.line("wgmma.wait_group.sync.aligned 1;");
        self.read("i", KEYS_READ);
        if masked {
            self.mask();
        }
        self.weigh();
        self.line("wgmma.wait_group.sync.aligned 0;");
        self.read("before", VALUES_READ);
        for i in 0..self.results() {
            let row = i / 2 % 2;
            self.line(format!("mul.f32 o{i}, o{i}, shrink{row};"));
        }
        self.pack();
        self.line("add.u32 i, i, 1;");
    }

    /// The descriptor of the tile in `stage` to `tile`.
    fn stage_of(&mut self, tiles: &str) {
        let stride = self.pipeline.tile_bytes() / 16;
        self.line(format!(
            "mul.lo.u32 at, stage, {stride}; cvt.u64.u32 tile, at; add.s64 tile, tile, {tiles};"
        ));
    }

    /// Starts the products of the queries with tile `i` of keys.
    fn scores(&mut self) {
        let p = self.pipeline;
        self.locate("i", KEYS_THERE);
        self.wait();
        self.stage_of("key_tile");
        self.line("wgmma.fence.sync.aligned;");
        let (element, sums) = (self.element(1), list("s", 0..KEYS / 2));
        let steps_of_block = p.block_bytes() / (2 * STEP);
        for step in 0..p.dim / STEP {
            let (block, inner) = (step / steps_of_block, step % steps_of_block * 2 * STEP);
            let query = (block * ROWS * p.block_bytes() + inner) / 16;
            let key = (block * KEYS * p.block_bytes() + inner) / 16;
            let adds = if step == 0 { "none" } else { "all" };
            self.line(format!(
                "add.s64 a, query_tile, {query}; add.s64 b, tile, {key};"
            ));
            self.line(format!(
                "wgmma.mma_async.sync.aligned.m64n{KEYS}k16.f32.{element}.{element} {sums}, a, b, {adds}, 1, 1, 0, 0;"
            ));
        }
    }

    /// Starts adding the values of tile `before` times its weights.
    fn add_values(&mut self) {
        let p = self.pipeline;
        self.locate("before", VALUES_THERE);
        self.wait();
        self.stage_of("value_tile");
        self.line("wgmma.fence.sync.aligned;");
        let (element, sums) = (self.element(1), list("o", 0..self.results()));
        let product = format!(
            "wgmma.mma_async.sync.aligned.m64n{}k16.f32.{element}.{element}",
            p.dim
        );
        for step in 0..KEYS / STEP {
            let value = step * STEP * p.block_bytes() / 16;
            let words = list("w", 4 * step..4 * step + 4);
            self.line(format!("add.s64 b, tile, {value};"));
            self.line(format!("{product} {sums}, {words}, b, all, 1, 1, 1;"));
        }
    }

    /// Tells the copying plane that this one has read its tile.
    fn read(&mut self, tile: &str, barrier: usize) {
        self.locate(tile, barrier);
        self.line("setp.eq.u32 yes, lane, 0; @yes mbarrier.arrive.shared::cta.b64 state, [bar];");
    }
}
