//! The part of the pipeline that no tensor core does: from the sums of a tile to results in memory.
//!
//! A plane has 16 rows of the tile. Its results pass through shared memory in pieces of 64 columns, `[16, 64]` with rows of
//! 128 bytes, whose vectors of 16 bytes are permuted by the row so that banks differ; a residual comes the same way. There a
//! lane has, of every 8 x 8 block, two columns of a row, and on the way to and from memory vectors of four rows at a time.

use super::plan::{GROUP_ROWS, PIECE};
use super::program::Writer;
use crate::assembly::{element, float};

/// Vectors of a lane in a piece.
const VECTORS: usize = 4;

impl Writer {
    /// Where a lane finds its parts of a piece.
    pub fn lanes(&mut self) {
        // Blocks: lane `8 m + r` names row `r` of block `m`; blocks are rows 0.. and 8.. of 8 columns, then of the next 8.
        self.line("and.b32 at, lane, 7; shr.u32 low, lane, 3; and.b32 from, low, 1; shr.u32 swizzle, low, 1;");
        self.line("xor.b32 swizzle, swizzle, at; shl.b32 swizzle, swizzle, 4;");
        self.line("mad.lo.u32 at, from, 8, at; mad.lo.u32 to_rows, at, 128, piece;");
        // Vectors: lane `8 r + c` has vector `c` of row `r` of every four.
        self.line("mad.lo.u32 to_vectors, low, 128, piece;");
        self.line("and.b32 at, lane, 7; xor.b32 vector_swizzle, at, low; shl.b32 vector_swizzle, vector_swizzle, 4;");
        self.line("mul.wide.u32 pitch, cols, 8;");
    }

    /// The byte of this lane's first vector in `[rows, cols]` to `offset`, and which rows there are. Of a residual all vectors
    /// of the tile are asked for, while the last products run.
    pub fn ask(&mut self) {
        self.line("and.b32 own, warp, 3; shr.u32 low, lane, 3;");
        self.line("mad.lo.u32 low, own, 16, low;");
        self.line(format!(
            "mad.lo.u32 low, group, {GROUP_ROWS}, low; add.u32 low, low, row;"
        ));
        for i in 0..VECTORS {
            let below = 4 * i;
            self.line(format!(
                "add.u32 at, low, {below}; setp.lt.u32 row_there{i}, at, rows;"
            ));
        }
        // How many columns there are from this lane's first on.
        self.line("and.b32 at, lane, 7; mad.lo.u32 at, at, 8, column; sub.s32 left, cols, at;");
        self.line("mad.lo.u32 at, low, cols, at; mul.wide.u32 offset, at, 2;");
        if !self.finish.residual {
            return;
        }
        self.line("add.s64 a, residual, offset;");
        for piece in 0..self.pieces() {
            self.line("mov.b64 to, a;");
            for i in 0..VECTORS {
                let v = (piece * VECTORS + i) * 4;
                let [column, byte] = [piece * PIECE, piece * PIECE * 2];
                self.line(format!(
                    "setp.gt.and.s32 there, left, {column}, row_there{i};"
                ));
                self.line(format!(
                    "@there ld.global.v4.b32 {{d{v},d{},d{},d{}}}, [to+{byte}];",
                    v + 1,
                    v + 2,
                    v + 3
                ));
                self.line("add.s64 to, to, pitch;");
            }
        }
    }

    /// Finishes the sums of a tile and stores them.
    pub fn results(&mut self) {
        self.line("add.s64 a, out, offset;");
        if self.finish.bias {
            self.line("and.b32 at, lane, 3; shl.b32 at, at, 1; add.u32 at, at, column;");
            self.line("mul.wide.u32 b, at, 2; add.s64 b, b, bias; sub.s32 from, cols, at;");
        }
        for piece in 0..self.pieces() {
            if self.finish.residual {
                self.residuals(piece);
            }
            if self.finish.bias {
                self.biases(piece);
            }
            for block in 0..PIECE / 16 {
                for half in 0..2 {
                    self.finish_tile(piece * PIECE / 8 + block * 2 + half, block * 2 + half);
                }
                let at = block * 32;
                self.line(format!(
                    "xor.b32 at, swizzle, {at}; add.u32 at, at, to_rows;"
                ));
                self.line("stmatrix.sync.aligned.m8n8.x4.shared.b16 [at], {w0,w1,w2,w3};");
            }
            self.line("bar.warp.sync -1;");
            self.line("mov.b64 to, a;");
            for i in 0..VECTORS {
                self.vector(i);
                let [column, byte] = [piece * PIECE, piece * PIECE * 2];
                self.line("ld.shared.v4.b32 {w0,w1,w2,w3}, [at];");
                self.line(format!(
                    "setp.gt.and.s32 there, left, {column}, row_there{i};"
                ));
                self.line(format!(
                    "@there st.global.v4.b32 [to+{byte}], {{w0,w1,w2,w3}};"
                ));
                self.line("add.s64 to, to, pitch;");
            }
            self.line("bar.warp.sync -1;");
        }
    }

    /// Pieces of a tile's results.
    fn pieces(&self) -> usize {
        self.plan.cols(self.finish.swiglu) / PIECE
    }

    /// The address of this lane's `i`-th vector of a piece to `at`.
    fn vector(&mut self, i: usize) {
        let (swizzle, row) = (i % 2 * 64, i * 512);
        self.line(format!(
            "xor.b32 at, vector_swizzle, {swizzle}; add.u32 at, at, to_vectors; add.u32 at, at, {row};"
        ));
    }

    /// The residual of a piece, as lanes have sums, to `m`.
    fn residuals(&mut self, piece: usize) {
        for i in 0..VECTORS {
            self.vector(i);
            let v = (piece * VECTORS + i) * 4;
            self.line(format!(
                "st.shared.v4.b32 [at], {{d{v},d{},d{},d{}}};",
                v + 1,
                v + 2,
                v + 3
            ));
        }
        self.line("bar.warp.sync -1;");
        for block in 0..PIECE / 16 {
            let (at, m) = (block * 32, block * 4);
            self.line(format!(
                "xor.b32 at, swizzle, {at}; add.u32 at, at, to_rows;"
            ));
            self.line(format!(
                "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {{m{m},m{},m{},m{}}}, [at];",
                m + 1,
                m + 2,
                m + 3
            ));
        }
        self.line("bar.warp.sync -1;");
    }

    /// The biases of a lane's columns of a piece, to `b`.
    fn biases(&mut self, piece: usize) {
        for tile in 0..PIECE / 8 {
            let column = piece * PIECE + tile * 8;
            let byte = column * 2;
            self.line(format!(
                "mov.b32 b{tile}, 0; setp.gt.s32 there, from, {column}; @there ld.global.b32 b{tile}, [b+{byte}];"
            ));
        }
    }

    /// The two elements in `word` to `x2` and `x3`.
    fn unpack(&mut self, word: &str) {
        if self.plan.bf16 {
            self.line(format!(
                "shl.b32 at, {word}, 16; mov.b32 x2, at; and.b32 at, {word}, 0xffff0000; mov.b32 x3, at;"
            ));
        } else {
            self.line(format!(
                "mov.b32 {{h0, h1}}, {word}; cvt.f32.f16 x2, h0; cvt.f32.f16 x3, h1;"
            ));
        }
    }

    /// Finishes tile `tile` of 8 columns, the `own`-th of its piece: its rows become words of `w`.
    fn finish_tile(&mut self, tile: usize, own: usize) {
        let pair = element(self.plan.bf16, 2);
        for row in 0..2 {
            let sum = tile * 4 + row * 2;
            let next = sum + 1;
            if self.finish.swiglu {
                // The up rows of a tile lie behind all of its gate rows.
                let up = sum + self.plan.weight_rows / 4;
                self.gate(0, sum, up);
                self.gate(1, next, up + 1);
            } else {
                self.line(format!("mov.f32 x0, s{sum}; mov.f32 x1, s{next};"));
            }
            if self.finish.bias {
                self.unpack(&format!("b{own}"));
                self.line("add.f32 x0, x0, x2; add.f32 x1, x1, x3;");
            }
            if self.finish.residual {
                self.unpack(&format!("m{}", own * 2 + row));
                self.line("add.f32 x0, x0, x2; add.f32 x1, x1, x3;");
            }
            let word = own % 2 * 2 + row;
            self.line(format!("cvt.rn.{pair}.f32 w{word}, x1, x0;"));
        }
    }

    /// `silu(gate) up` of two sums to `x{to}`.
    fn gate(&mut self, to: usize, gate: usize, up: usize) {
        let scale = float(-std::f32::consts::LOG2_E);
        let one = float(1.0);
        self.line(format!(
            "mul.f32 x2, s{gate}, {scale}; ex2.approx.ftz.f32 x2, x2; add.f32 x2, x2, {one};"
        ));
        self.line(format!(
            "div.full.f32 x2, s{gate}, x2; mul.f32 x{to}, x2, s{up};"
        ));
    }
}
