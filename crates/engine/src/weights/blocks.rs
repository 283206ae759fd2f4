//! A buffer's weights cut into blocks, and a block's elements in the device's type.

use std::ops::Range;

use half::slice::HalfFloatSliceExt;
use half::{bf16, f16};
use shadowkv_kernels::Dtype;
use shadowkv_model::{Error, WeightRole, Weights};

/// Elements of a block: enough for sequential speed, few enough to stay in a core's cache.
const BLOCK: usize = 256 << 10;

/// Consecutive elements of a buffer.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Block {
    /// The first one's place in the buffer.
    pub start: usize,
    pub len: usize,
    /// The rows of weights that they are, one below the other.
    rows: Vec<(WeightRole, Range<usize>)>,
}

/// Cuts weights that lie one below the other in a buffer, and counts the buffer's elements. A block holds whole rows, and starts on
/// an even element, so that it starts on a word in 16 bits too.
pub(super) fn blocks(
    weights: &Weights,
    roles: &[WeightRole],
) -> Result<(Vec<Block>, usize), Error> {
    let shapes = roles.iter().map(|&role| Ok((role, weights.shape(role)?)));
    Ok(cut(&shapes.collect::<Result<Vec<_>, Error>>()?))
}

fn cut(shapes: &[(WeightRole, Vec<usize>)]) -> (Vec<Block>, usize) {
    let (mut done, mut current) = (Vec::new(), Block::default());
    for (role, shape) in shapes {
        // A vector is one row.
        let (rows, columns) = match shape[..] {
            [rows, columns] => (rows, columns),
            _ => (1, shape.iter().product()),
        };
        let at_once = (BLOCK / columns.max(1)).max(1);
        for first in (0..rows).step_by(at_once) {
            let end = current.start + current.len;
            if current.len >= BLOCK / 2 && end.is_multiple_of(2) {
                let next = Block {
                    start: end,
                    ..Block::default()
                };
                done.push(std::mem::replace(&mut current, next));
            }
            let range = first..rows.min(first + at_once);
            current.len += range.len() * columns;
            current.rows.push((*role, range));
        }
    }
    let end = current.start + current.len;
    if current.len > 0 {
        done.push(current);
    }
    (done, end)
}

/// What reading a block takes, kept from block to block.
#[derive(Debug, Default)]
pub(super) struct Reader {
    floats: Vec<f32>,
    halves: Vec<u8>,
}

impl Reader {
    /// Reads a block and rounds it to `dtype`, in the bytes that the device stores.
    pub(super) fn read(
        &mut self,
        weights: &Weights,
        block: &Block,
        dtype: Dtype,
    ) -> Result<&[u8], Error> {
        self.floats.resize(block.len, 0.0);
        let mut rest = &mut self.floats[..];
        for (role, rows) in &block.rows {
            let shape = weights.shape(*role)?;
            let columns = shape.last().copied().unwrap_or(1);
            let (part, after) = rest.split_at_mut(rows.len() * columns);
            weights.read_rows_f32(*role, rows.clone(), part)?;
            rest = after;
        }
        if dtype == Dtype::F32 {
            return Ok(bytemuck::cast_slice(&self.floats));
        }
        self.halves.resize(block.len * dtype.bytes(), 0);
        match dtype {
            Dtype::F16 => round::<f16>(&self.floats, &mut self.halves),
            _ => round::<bf16>(&self.floats, &mut self.halves),
        }
        Ok(&self.halves)
    }
}

/// Rounds in pieces that need not be aligned.
fn round<H: Half>(floats: &[f32], out: &mut [u8]) {
    const PIECE: usize = 512;
    let mut halves = [H::default(); PIECE];
    for (floats, out) in floats.chunks(PIECE).zip(out.chunks_mut(2 * PIECE)) {
        let halves = &mut halves[..floats.len()];
        H::round(floats, halves);
        out.copy_from_slice(bytemuck::cast_slice(halves));
    }
}

/// The two types of 16 bits; slices are converted by the processor's own instruction where there is one.
trait Half: bytemuck::Pod + Default {
    fn round(floats: &[f32], out: &mut [Self]);
}

impl Half for f16 {
    fn round(floats: &[f32], out: &mut [Self]) {
        out.convert_from_f32_slice(floats);
    }
}

impl Half for bf16 {
    fn round(floats: &[f32], out: &mut [Self]) {
        out.convert_from_f32_slice(floats);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Blocks of weights, checked for what a device asks of them.
    fn checked(shapes: &[Vec<usize>]) -> Vec<Block> {
        let roles = [
            WeightRole::Query(0),
            WeightRole::Key(0),
            WeightRole::Value(0),
        ];
        let weights: Vec<_> = roles.into_iter().zip(shapes.iter().cloned()).collect();
        let (blocks, len) = cut(&weights);
        assert_eq!(
            len,
            shapes
                .iter()
                .map(|s| s.iter().product::<usize>())
                .sum::<usize>()
        );
        let mut at = 0;
        let mut rows = vec![0; shapes.len()];
        for block in &blocks {
            assert_eq!(block.start, at);
            assert!(block.start.is_multiple_of(2), "{shapes:?}");
            at += block.len;
            for (role, range) in &block.rows {
                let index = roles.iter().position(|r| r == role).unwrap();
                assert_eq!(range.start, rows[index], "rows follow each other");
                rows[index] = range.end;
            }
        }
        assert_eq!(at, len);
        for (shape, rows) in shapes.iter().zip(rows) {
            assert_eq!(rows, if shape.len() == 1 { 1 } else { shape[0] });
        }
        blocks
    }

    #[test]
    fn blocks_cover_a_buffer_and_start_on_words() {
        assert_eq!(checked(&[vec![7]]).len(), 1);
        assert_eq!(
            checked(&[vec![4096, 4096], vec![1024, 4096], vec![1024, 4096]]).len(),
            96
        );
        assert_eq!(checked(&[vec![63], vec![21], vec![21]]).len(), 1);
        for columns in [1, 3, BLOCK - 1, BLOCK + 1] {
            checked(&[vec![5, columns], vec![3, columns], vec![1, columns]]);
        }
        let longest = checked(&[vec![1001, 4095], vec![77, 4095], vec![3, 4095]]);
        assert!(longest.iter().all(|b| b.len <= 3 * BLOCK));
    }

    #[test]
    fn rounding_is_that_of_single_values() {
        let floats: Vec<f32> = (0..1500)
            .map(|i| (i as f32 - 700.0).powi(5) * 1e-9)
            .collect();
        let mut out = vec![0; 2 * floats.len()];
        round::<bf16>(&floats, &mut out);
        let want: Vec<bf16> = floats.iter().map(|&v| bf16::from_f32(v)).collect();
        assert_eq!(out, bytemuck::cast_slice::<_, u8>(&want));
        round::<f16>(&floats, &mut out);
        let want: Vec<f16> = floats.iter().map(|&v| f16::from_f32(v)).collect();
        assert_eq!(out, bytemuck::cast_slice::<_, u8>(&want));
    }
}
