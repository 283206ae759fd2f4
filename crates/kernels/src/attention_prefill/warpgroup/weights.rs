//! The part of the pipeline that no tensor core does: from scores to weights, and from sums to results.
//!
//! Of every four registers `s` or `o` the first two are of a lane's first row, the others of its second.

use super::layout::{GROUP_UNITS, KEYS};
use super::program::{OWN, VALUES_THERE, Writer};
use crate::assembly::float;

/// The row of a lane that a register is of.
fn row_of(register: usize) -> usize {
    register / 2 % 2
}

/// Scores of a row.
fn scores_of(row: usize) -> impl Iterator<Item = usize> {
    (0..KEYS / 2).filter(move |&i| row_of(i) == row)
}

impl Writer {
    /// Takes away the scores of keys behind a row's own position.
    pub fn mask(&mut self) {
        let hidden = float(f32::NEG_INFINITY);
        for i in 0..KEYS / 2 {
            let (row, key) = (row_of(i), i / 4 * 8 + i % 2);
            self.line(format!(
                "setp.lt.s32 yes, limit{row}, {key}; @yes mov.f32 s{i}, {hidden};"
            ));
        }
    }

    /// Scores become weights relative to the highest score of a row, which may grow: `shrink` is what was summed so far
    /// has to be multiplied by. Two chains of each row, so that no instruction waits for the one before.
    pub fn weigh(&mut self) {
        for row in 0..2 {
            for (n, i) in scores_of(row).enumerate() {
                let to = row * 2 + n % 2;
                self.line(if n < 2 {
                    format!("mov.f32 x{to}, s{i};")
                } else {
                    format!("max.f32 x{to}, x{to}, s{i};")
                });
            }
        }
        for row in 0..2 {
            let (a, b) = (row * 2, row * 2 + 1);
            self.line(format!("max.f32 x{a}, x{a}, x{b};"));
            for lanes in [1, 2] {
                self.line(format!("shfl.sync.bfly.b32 x{b}, x{a}, {lanes}, 31, -1;"));
                self.line(format!("max.f32 x{a}, x{a}, x{b};"));
            }
            self.line(format!("max.f32 x{a}, x{a}, most{row};"));
            self.line(format!("sub.f32 shrink{row}, most{row}, x{a};"));
            self.line(format!("mul.f32 shrink{row}, shrink{row}, scale;"));
            self.line(format!("ex2.approx.ftz.f32 shrink{row}, shrink{row};"));
            self.line(format!("mov.f32 most{row}, x{a};"));
            self.line(format!(
                "mul.f32 offset{row}, x{a}, scale; neg.f32 offset{row}, offset{row};"
            ));
            self.line(format!("mul.f32 mass{row}, mass{row}, shrink{row};"));
        }
        for i in 0..KEYS / 2 {
            let row = row_of(i);
            self.line(format!(
                "fma.rn.f32 s{i}, s{i}, scale, offset{row}; ex2.approx.ftz.f32 s{i}, s{i};"
            ));
        }
        for row in 0..2 {
            for (n, i) in scores_of(row).enumerate() {
                let to = row * 2 + n % 2;
                self.line(match n {
                    0 => format!("add.f32 x{to}, mass{row}, s{i};"),
                    1 => format!("mov.f32 x{to}, s{i};"),
                    _ => format!("add.f32 x{to}, x{to}, s{i};"),
                });
            }
            let (a, b) = (row * 2, row * 2 + 1);
            self.line(format!("add.f32 mass{row}, x{a}, x{b};"));
        }
    }

    /// Weights become the words of the next product's left operand.
    pub fn pack(&mut self) {
        let pair = self.element(2);
        for word in 0..KEYS / 4 {
            let (low, high) = (2 * word, 2 * word + 1);
            self.line(format!("cvt.rn.{pair}.f32 w{word}, s{high}, s{low};"));
        }
    }

    /// Values behind the last key may be anything, and nothing times anything must be nothing: in the last tile, the
    /// first that is multiplied, they become zeros. Both warpgroups write the same.
    pub fn clear_tail(&mut self) {
        let p = self.pipeline;
        let (row, block) = (p.block_bytes(), KEYS * p.block_bytes());
        self.line(format!("setp.eq.u32 yes, tail, {KEYS}; @yes bra WHOLE;"));
        self.locate("0", VALUES_THERE);
        self.wait();
        let (own, stride) = (GROUP_UNITS - 1, GROUP_UNITS * 16);
        self.line(format!("and.b32 near, unit, {own}; shl.b32 near, near, 4;"));
        self.line(format!("mad.lo.u32 near, tail, {row}, near;"));
        self.line(format!(
            "CLEAR: setp.ge.u32 yes, near, {block}; @yes bra CLEARED;"
        ));
        self.line("add.u32 at, shared, near;");
        for i in 0..p.blocks() {
            let to = p.values_at() + i * block;
            self.line(format!("st.shared.v4.b32 [at+{to}], {{0, 0, 0, 0}};"));
        }
        self.line(format!("add.u32 near, near, {stride}; bra CLEAR;"));
        self.line("CLEARED: fence.proxy.async.shared::cta;");
        self.line(format!(
            "add.u32 at, group, {OWN}; bar.sync at, {GROUP_UNITS};"
        ));
        self.line("WHOLE:");
    }

    /// Results are divided by the masses of their rows and stored, where there are such rows.
    pub fn store(&mut self) {
        let pair = self.element(2);
        for row in 0..2 {
            for lanes in [1, 2] {
                self.line(format!(
                    "shfl.sync.bfly.b32 x0, mass{row}, {lanes}, 31, -1;"
                ));
                self.line(format!("add.f32 mass{row}, mass{row}, x0;"));
            }
            self.line(format!("rcp.rn.f32 mass{row}, mass{row};"));
        }
        self.line("mul.wide.u32 a, column, 2; add.s64 out, out, a;");
        for row in 0..2 {
            let (absent, below) = (self.label(), row * 8);
            self.line(format!(
                "add.u32 at, first, {below}; setp.ge.u32 yes, at, rows; @yes bra {absent};"
            ));
            self.line("mul.wide.u32 to, at, pitch; add.s64 to, to, out;");
            for tile in 0..self.pipeline.dim / 8 {
                let (low, high) = (tile * 4 + row * 2, tile * 4 + row * 2 + 1);
                let at = tile * 16;
                self.line(format!(
                    "mul.f32 x0, o{low}, mass{row}; mul.f32 x1, o{high}, mass{row}; cvt.rn.{pair}.f32 w0, x1, x0;"
                ));
                self.line(format!("st.global.b32 [to+{at}], w0;"));
            }
            self.line(format!("{absent}:"));
        }
    }
}
