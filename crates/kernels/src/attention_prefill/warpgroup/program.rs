//! The pipeline as the assembly of one cube: CubeCL has no products of warpgroups, and registers that a product fills while
//! other work goes on cannot pass through its values.
//!
//! The shell in `kernel.rs` sets these registers: `unit`, the shared address `shared`, the maps `queries`, `keys` and
//! `values`, the address `out` of the first result and the bytes `pitch` from one row to the next, `head`, `row` (the first
//! of the tile), `rows` (of the tile that exist), `position` (of the first row), `place` (of key 0 in `keys` and `values`),
//! `tiles` (of keys), `tail` (keys of the last tile that exist) and `scale`.

use std::fmt::Write;

use super::layout::{GROUP_ROWS, GROUPS, KEYS, Pipeline, READERS, ROWS, STAGES, STEP};

/// Below any score, and not infinite: a row that has seen no key yet must not become what is no number.
const NOTHING: f32 = -1.0e30;

/// Barriers by their places in shared memory, in words of 8 bytes.
const QUERIES_THERE: usize = 0;
const KEYS_THERE: usize = 1;
const VALUES_THERE: usize = KEYS_THERE + STAGES;
const KEYS_READ: usize = VALUES_THERE + STAGES;
const VALUES_READ: usize = KEYS_READ + STAGES;

/// Named barriers of the cube: 0 is everybody's, then those by which warpgroups take turns, then one of each warpgroup.
const TURN: usize = 1;
const OWN: usize = TURN + GROUPS;

/// The text of the pipeline, without the registers that the shell sets.
pub(super) fn program(pipeline: Pipeline) -> String {
    let mut writer = Writer {
        pipeline,
        text: String::new(),
        labels: 0,
    };
    writer.registers();
    writer.barriers();
    writer.line("setp.lt.u32 yes, warp, 8; @yes bra MULTIPLY;");
    writer.copies();
    writer.line("bra DONE;");
    writer.line("MULTIPLY:");
    writer.multiply();
    writer.line("DONE: mov.b32 i, 0;");
    writer.text
}

struct Writer {
    pipeline: Pipeline,
    text: String,
    labels: usize,
}

/// `{a0, a1, ..}`
fn list(name: &str, range: std::ops::Range<usize>) -> String {
    let names: Vec<String> = range.map(|i| format!("{name}{i}")).collect();
    format!("{{{}}}", names.join(","))
}

fn float(value: f32) -> String {
    format!("0f{:08X}", value.to_bits())
}

impl Writer {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn label(&mut self) -> String {
        self.labels += 1;
        format!("L{}", self.labels)
    }

    /// Sums of results that a lane keeps.
    fn results(&self) -> usize {
        self.pipeline.dim / 2
    }

    fn registers(&mut self) {
        let results = self.results();
        self.line(".reg .pred yes, ready, none, all;");
        self.line(".reg .b32 warp, lane, group, plane, column, at, stage, parity, turn, key, count, bars, bar;");
        self.line(".reg .b32 own, other, near, nearest, high, low, first, limit0, limit1, i;");
        self.line(".reg .b64 to, a, b, query_tile, key_tile, value_tile, far, state;");
        let _ = writeln!(self.text, ".reg .f32 s<{}>;", KEYS / 2);
        let _ = writeln!(self.text, ".reg .b32 w<{}>;", KEYS / 4);
        let _ = writeln!(self.text, ".reg .f32 o<{results}>;");
        self.line(".reg .f32 most<2>, mass<2>, shrink<2>, base<2>, x<4>, y<2>;");
        self.line("shr.u32 warp, unit, 5; shfl.sync.idx.b32 warp, warp, 0, 31, -1; and.b32 lane, unit, 31;");
        let at = self.pipeline.barriers_at();
        let _ = writeln!(self.text, "add.u32 bars, shared, {at};");
        self.line("setp.eq.u32 all, 0, 0; setp.ne.u32 none, 0, 0;");
    }

    /// One unit sets the barriers up.
    fn barriers(&mut self) {
        self.line("setp.ne.u32 yes, unit, 0; @yes bra SET;");
        for bar in 0..=VALUES_READ + STAGES - 1 {
            let arrivals = if bar < KEYS_READ { 1 } else { READERS };
            let at = bar * 8;
            let _ = writeln!(
                self.text,
                "mbarrier.init.shared::cta.b64 [bars+{at}], {arrivals};"
            );
        }
        self.line("fence.mbarrier_init.release.cluster; fence.proxy.async.shared::cta;");
        self.line("SET: bar.sync 0;");
    }

    /// Waits for phase `parity` of the barrier in `bar`.
    fn wait(&mut self) {
        let again = self.label();
        let _ = writeln!(
            self.text,
            "{again}: mbarrier.try_wait.parity.shared::cta.b64 ready, [bar], parity; @!ready bra {again};"
        );
    }

    /// `stage` and `parity` of tile `tile`, and the barrier of that stage to `bar`.
    fn locate(&mut self, tile: &str, barrier: usize) {
        assert_eq!(STAGES, 2, "a tile's stage is its lowest bit");
        let at = barrier * 8;
        let _ = writeln!(
            self.text,
            "and.b32 stage, {tile}, 1; bfe.u32 parity, {tile}, 1, 1; shl.b32 bar, stage, 3; add.u32 bar, bar, bars; add.u32 bar, bar, {at};"
        );
    }

    /// One unit copies the queries, then tile by tile keys and values, from the last to the first.
    fn copies(&mut self) {
        let p = self.pipeline;
        self.line("setmaxnreg.dec.sync.aligned.u32 24;");
        self.line("setp.ne.u32 yes, unit, 256; @yes bra DONE;");
        let _ = writeln!(
            self.text,
            "mbarrier.arrive.expect_tx.shared::cta.b64 state, [bars], {};",
            p.query_bytes()
        );
        for block in 0..p.blocks() {
            let (to, column) = (block * ROWS * p.block_bytes(), block * p.block_bytes() / 2);
            let _ = writeln!(
                self.text,
                "add.u32 at, shared, {to}; cp.async.bulk.tensor.3d.shared::cluster.global.mbarrier::complete_tx::bytes [at], [queries, {{{column}, head, row}}], [bars];"
            );
        }
        self.line("mov.u32 i, 0;");
        let _ = writeln!(
            self.text,
            "sub.u32 key, tiles, 1; mad.lo.u32 key, key, {KEYS}, place;"
        );
        self.line("COPY:");
        for (map, there, read, first) in [
            ("keys", KEYS_THERE, KEYS_READ, p.keys_at()),
            ("values", VALUES_THERE, VALUES_READ, p.values_at()),
        ] {
            self.locate("i", read);
            // The first wait for a stage is for the phase before the first, which is over.
            self.line("xor.b32 parity, parity, 1;");
            self.wait();
            let to_there = 8 * (read - there);
            let _ = writeln!(
                self.text,
                "sub.u32 bar, bar, {to_there}; mbarrier.arrive.expect_tx.shared::cta.b64 state, [bar], {};",
                p.tile_bytes()
            );
            let _ = writeln!(
                self.text,
                "mad.lo.u32 at, stage, {}, shared; add.u32 at, at, {first};",
                p.tile_bytes()
            );
            for block in 0..p.blocks() {
                let column = block * p.block_bytes() / 2;
                if block > 0 {
                    let _ = writeln!(self.text, "add.u32 at, at, {};", KEYS * p.block_bytes());
                }
                let _ = writeln!(
                    self.text,
                    "cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [at], [{map}, {{{column}, key}}], [bar];"
                );
            }
        }
        let _ = writeln!(self.text, "sub.u32 key, key, {KEYS};");
        self.line("add.u32 i, i, 1; setp.lt.u32 yes, i, tiles; @yes bra COPY;");
    }

    /// What a warpgroup does: the scores of the next tile are multiplied while the weights of the one before are.
    fn multiply(&mut self) {
        let p = self.pipeline;
        self.line("setmaxnreg.inc.sync.aligned.u32 240;");
        self.line("shr.u32 group, warp, 2; and.b32 plane, warp, 3; and.b32 column, lane, 3; shl.b32 column, column, 1;");
        // The first of the two rows of this lane.
        let _ = writeln!(
            self.text,
            "shr.u32 first, lane, 2; mad.lo.u32 first, plane, 16, first; mad.lo.u32 first, group, {GROUP_ROWS}, first;"
        );
        let _ = writeln!(
            self.text,
            "add.u32 own, group, {TURN}; sub.u32 other, {}, group;",
            TURN + 1
        );
        // The other warpgroup goes first.
        self.line("setp.eq.u32 yes, group, 1; @yes bar.arrive 1, 256;");
        let high = p.descriptor_high();
        let _ = writeln!(self.text, "mov.b32 high, {high};");
        let own_rows = GROUP_ROWS * p.block_bytes();
        for (name, first, low) in [
            ("query_tile", 0, 1 << 16),
            ("key_tile", p.keys_at(), 1 << 16),
            ("value_tile", p.values_at(), p.values_low()),
        ] {
            let _ = writeln!(self.text, "add.u32 low, shared, {first};");
            if name == "query_tile" {
                let _ = writeln!(self.text, "mad.lo.u32 low, group, {own_rows}, low;");
            }
            let _ = writeln!(
                self.text,
                "shr.u32 low, low, 4; or.b32 low, low, {low}; mov.b64 {name}, {{low, high}};"
            );
        }
        for i in 0..self.results() {
            let _ = writeln!(self.text, "mov.f32 o{i}, {};", float(0.0));
        }
        for row in 0..2 {
            let (nothing, none) = (float(NOTHING), float(0.0));
            let _ = writeln!(
                self.text,
                "mov.f32 most{row}, {nothing}; mov.f32 mass{row}, {none};"
            );
        }
        // How many keys of a tile this lane's rows see, from its first column on.
        let _ = writeln!(
            self.text,
            "sub.u32 key, tiles, 1; mul.lo.u32 key, key, {KEYS}; add.u32 limit0, position, first; sub.u32 limit0, limit0, key; sub.u32 limit0, limit0, column; add.u32 limit1, limit0, 8;"
        );

        let _ = writeln!(
            self.text,
            "mov.u32 parity, 0; add.u32 bar, bars, {};",
            QUERIES_THERE * 8
        );
        self.wait();
        self.line("mov.u32 i, 0;");
        self.scores();
        self.line("wgmma.commit_group.sync.aligned; wgmma.wait_group.sync.aligned 0;");
        self.read("i", KEYS_READ);
        self.mask();
        self.weights();
        self.pack();
        self.clear_tail();
        self.line("mov.u32 i, 1; setp.ge.u32 yes, i, tiles; @yes bra LAST;");
        for name in ["limit0", "limit1"] {
            let _ = writeln!(self.text, "add.u32 {name}, {name}, {KEYS};");
        }
        self.turn(true);
        self.line("setp.ge.u32 yes, i, tiles; @yes bra LAST;");
        self.line("NEXT:");
        self.turn(false);
        self.line("setp.lt.u32 yes, i, tiles; @yes bra NEXT;");
        self.line("LAST:");
        // The turn that the other warpgroup has left over.
        self.line("setp.eq.u32 yes, group, 0; @yes bar.sync 1, 256;");
        self.line("sub.u32 turn, i, 1;");
        self.add_values();
        self.line("wgmma.commit_group.sync.aligned; wgmma.wait_group.sync.aligned 0;");
        self.store();
    }

    /// One tile: its scores are multiplied, and the values of the tile before by that one's weights.
    fn turn(&mut self, masked: bool) {
        self.line("bar.sync own, 256;");
        self.scores();
        self.line("wgmma.commit_group.sync.aligned;");
        self.line("sub.u32 turn, i, 1;");
        self.add_values();
        self.line("wgmma.commit_group.sync.aligned;");
        self.line("bar.arrive other, 256;");
        self.line("wgmma.wait_group.sync.aligned 1;");
        self.read("i", KEYS_READ);
        if masked {
            self.mask();
        }
        self.weights();
        self.line("wgmma.wait_group.sync.aligned 0;");
        self.read("turn", VALUES_READ);
        for i in 0..self.results() {
            let row = i / 2 % 2;
            let _ = writeln!(self.text, "mul.f32 o{i}, o{i}, shrink{row};");
        }
        self.pack();
        self.line("add.u32 i, i, 1;");
    }

    /// Starts the products of the queries with tile `i` of keys.
    fn scores(&mut self) {
        let p = self.pipeline;
        self.locate("i", KEYS_THERE);
        self.wait();
        let stride = p.tile_bytes() / 16;
        let _ = writeln!(
            self.text,
            "mul.lo.u32 at, stage, {stride}; cvt.u64.u32 far, at; add.s64 far, far, key_tile;"
        );
        self.line("wgmma.fence.sync.aligned;");
        let ty = self.ty();
        let sums = list("s", 0..KEYS / 2);
        let per_block = p.block_bytes() / 32;
        for step in 0..p.dim / STEP {
            let (block, inner) = (step / per_block, step % per_block * 2);
            let query = block * ROWS * p.block_bytes() / 16 + inner;
            let key = block * KEYS * p.block_bytes() / 16 + inner;
            let adds = if step == 0 { "none" } else { "all" };
            let _ = writeln!(
                self.text,
                "add.s64 a, query_tile, {query}; add.s64 b, far, {key};\nwgmma.mma_async.sync.aligned.m64n{KEYS}k16.f32.{ty}.{ty} {sums}, a, b, {adds}, 1, 1, 0, 0;"
            );
        }
    }

    /// Starts adding the values of tile `turn` times its weights.
    fn add_values(&mut self) {
        let p = self.pipeline;
        self.locate("turn", VALUES_THERE);
        self.wait();
        let stride = p.tile_bytes() / 16;
        let _ = writeln!(
            self.text,
            "mul.lo.u32 at, stage, {stride}; cvt.u64.u32 far, at; add.s64 far, far, value_tile;"
        );
        let ty = self.ty();
        let sums = list("o", 0..self.results());
        self.line("wgmma.fence.sync.aligned;");
        for step in 0..KEYS / STEP {
            let value = step * STEP * p.block_bytes() / 16;
            let words = list("w", 4 * step..4 * step + 4);
            let dim = p.dim;
            let _ = writeln!(
                self.text,
                "add.s64 b, far, {value};\nwgmma.mma_async.sync.aligned.m64n{dim}k16.f32.{ty}.{ty} {sums}, {words}, b, all, 1, 1, 1;"
            );
        }
    }

    fn ty(&self) -> &'static str {
        if self.pipeline.bf16 { "bf16" } else { "f16" }
    }

    /// Tells the copying plane that this one has read its tile.
    fn read(&mut self, tile: &str, barrier: usize) {
        self.locate(tile, barrier);
        self.line("setp.eq.u32 yes, lane, 0; @yes mbarrier.arrive.shared::cta.b64 state, [bar];");
    }

    /// Takes the scores of keys behind a row's own position away.
    fn mask(&mut self) {
        for i in 0..KEYS / 2 {
            let (row, key) = (i / 2 % 2, i / 4 * 8 + i % 2);
            let hidden = float(f32::NEG_INFINITY);
            let _ = writeln!(
                self.text,
                "setp.lt.s32 yes, limit{row}, {key}; @yes mov.f32 s{i}, {hidden};"
            );
        }
    }

    /// Scores become weights; `most` and `mass` of the rows follow, `shrink` is what the weights before have to be multiplied by.
    fn weights(&mut self) {
        let of_row =
            |row: usize| -> Vec<usize> { (0..KEYS / 2).filter(|i| i / 2 % 2 == row).collect() };
        for row in 0..2 {
            for (n, i) in of_row(row).into_iter().enumerate() {
                let to = row * 2 + n % 2;
                let _ = if n < 2 {
                    writeln!(self.text, "mov.f32 x{to}, s{i};")
                } else {
                    writeln!(self.text, "max.f32 x{to}, x{to}, s{i};")
                };
            }
        }
        for row in 0..2 {
            let (a, b) = (row * 2, row * 2 + 1);
            let _ = writeln!(self.text, "max.f32 x{a}, x{a}, x{b};");
            for lanes in [1, 2] {
                let _ = writeln!(
                    self.text,
                    "shfl.sync.bfly.b32 x{b}, x{a}, {lanes}, 31, -1; max.f32 x{a}, x{a}, x{b};"
                );
            }
            let _ = writeln!(
                self.text,
                "max.f32 x{a}, x{a}, most{row}; sub.f32 y{row}, most{row}, x{a}; mul.f32 y{row}, y{row}, scale; ex2.approx.ftz.f32 shrink{row}, y{row};
mov.f32 most{row}, x{a}; mul.f32 base{row}, x{a}, scale; neg.f32 base{row}, base{row}; mul.f32 mass{row}, mass{row}, shrink{row};"
            );
        }
        for i in 0..KEYS / 2 {
            let row = i / 2 % 2;
            let _ = writeln!(
                self.text,
                "fma.rn.f32 s{i}, s{i}, scale, base{row}; ex2.approx.ftz.f32 s{i}, s{i};"
            );
        }
        for row in 0..2 {
            for (n, i) in of_row(row).into_iter().enumerate() {
                let to = row * 2 + n % 2;
                let _ = match n {
                    0 => writeln!(self.text, "add.f32 x{to}, mass{row}, s{i};"),
                    1 => writeln!(self.text, "mov.f32 x{to}, s{i};"),
                    _ => writeln!(self.text, "add.f32 x{to}, x{to}, s{i};"),
                };
            }
            let (a, b) = (row * 2, row * 2 + 1);
            let _ = writeln!(self.text, "add.f32 mass{row}, x{a}, x{b};");
        }
    }

    /// Weights become the words of the next product's left operand.
    fn pack(&mut self) {
        let ty = if self.pipeline.bf16 {
            "bf16x2"
        } else {
            "f16x2"
        };
        for word in 0..KEYS / 4 {
            let (low, high) = (2 * word, 2 * word + 1);
            let _ = writeln!(self.text, "cvt.rn.{ty}.f32 w{word}, s{high}, s{low};");
        }
    }

    /// Values behind the last key may be anything, and nothing times anything must be nothing: in the last tile, the first that
    /// is read, they become zeros.
    fn clear_tail(&mut self) {
        let p = self.pipeline;
        let row = p.block_bytes();
        let _ = writeln!(self.text, "setp.eq.u32 yes, tail, {KEYS}; @yes bra CLEAR;");
        self.line("mov.u32 turn, 0;");
        self.locate("turn", VALUES_THERE);
        self.wait();
        let block = KEYS * row;
        let _ = writeln!(
            self.text,
            "and.b32 near, unit, 127; shl.b32 near, near, 4; mad.lo.u32 near, tail, {row}, near;
ZERO: setp.ge.u32 yes, near, {block}; @yes bra ZEROS;
add.u32 at, shared, near;"
        );
        for i in 0..p.blocks() {
            let at = p.values_at() + i * block;
            let _ = writeln!(self.text, "st.shared.v4.b32 [at+{at}], {{0, 0, 0, 0}};");
        }
        self.line("add.u32 near, near, 2048; bra ZERO;");
        let _ = writeln!(
            self.text,
            "ZEROS: fence.proxy.async.shared::cta; add.u32 at, group, {OWN}; bar.sync at, 128;"
        );
        self.line("CLEAR:");
    }

    /// Results are divided by the rows' masses and stored, where there are such rows.
    fn store(&mut self) {
        let ty = if self.pipeline.bf16 {
            "bf16x2"
        } else {
            "f16x2"
        };
        for row in 0..2 {
            for lanes in [1, 2] {
                let _ = writeln!(
                    self.text,
                    "shfl.sync.bfly.b32 x0, mass{row}, {lanes}, 31, -1; add.f32 mass{row}, mass{row}, x0;"
                );
            }
            let _ = writeln!(self.text, "rcp.rn.f32 mass{row}, mass{row};");
        }
        for row in 0..2 {
            let hidden = self.label();
            let _ = writeln!(
                self.text,
                "add.u32 at, first, {}; setp.ge.u32 yes, at, rows; @yes bra {hidden};
mul.wide.u32 to, at, pitch; add.s64 to, to, out; mul.wide.u32 far, column, 2; add.s64 to, to, far;",
                row * 8
            );
            for tile in 0..self.pipeline.dim / 8 {
                let (low, high) = (tile * 4 + row * 2, tile * 4 + row * 2 + 1);
                let at = tile * 16;
                let _ = writeln!(
                    self.text,
                    "mul.f32 x0, o{low}, mass{row}; mul.f32 x1, o{high}, mass{row}; cvt.rn.{ty}.f32 w0, x1, x0; st.global.b32 [to+{at}], w0;"
                );
            }
            let _ = writeln!(self.text, "{hidden}:");
        }
    }
}
