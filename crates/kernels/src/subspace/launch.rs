//! Host entry of `subspace`.

use super::kernel::orthonormalise_kernel;
use crate::buffer::{Buffer, Elem};
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::linear::{Epilogue, LinearArgs, linear};
use crate::plan::Plan;

/// Iterations after which the tests' bound (1 % above the optimal error) holds with room.
pub const ITERATIONS: usize = 10;

/// Start rows and scratch for bases of one shape. Reused layer after layer.
#[derive(Clone)]
pub struct Subspace {
    start: Buffer,
    work: [Buffer; 2],
    dots: Buffer,
    rank: usize,
    width: usize,
}

impl Subspace {
    /// Reserves scratch for bases of `rank` rows of `width`, and draws the start rows (always the same ones).
    ///
    /// # Errors
    /// [`crate::Error::Shape`] when the rank exceeds the width; else as for [`Device::empty`].
    pub fn new(device: &Device, rank: usize, width: usize) -> Result<Self> {
        ensure("subspace", rank >= 1 && rank <= width, || {
            format!("rank {rank} of keys {width} wide")
        })?;
        let elements = rank * width;
        Ok(Self {
            start: device.upload(Elem::F32, &start_rows(elements))?,
            work: [
                device.empty(Elem::F32, elements)?,
                device.empty(Elem::F32, elements)?,
            ],
            dots: device.empty(Elem::F32, rank)?,
            rank,
            width,
        })
    }

    /// Bytes on the device.
    pub fn bytes(&self) -> u64 {
        [&self.start, &self.work[0], &self.work[1], &self.dots]
            .iter()
            .map(|b| b.bytes())
            .sum()
    }

    /// Bytes that [`Subspace::new`] reserves.
    pub fn bytes_for(rank: usize, width: usize) -> u64 {
        ((3 * rank * width + rank) * 4) as u64
    }
}

/// Writes an orthonormal basis of the span of the top eigenvectors of `gram [width, width]` (`f32`, symmetric).
///
/// Returns a buffer `[rank, width]` in `f32` that is valid until the next call with the same scratch.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn subspace(device: &Device, gram: &Buffer, scratch: &Subspace) -> Result<Buffer> {
    let args = LinearArgs {
        rows: scratch.rank,
        cols: scratch.width,
        depth: scratch.width,
    };
    let mut current = &scratch.start;
    for i in 0..ITERATIONS {
        let next = &scratch.work[i % 2];
        linear(device, current, gram, next, args, Epilogue::default())?;
        orthonormalise(device, next, &scratch.dots, (scratch.rank, scratch.width))?;
        current = next;
    }
    Ok(current.clone())
}

/// Makes the rows of `basis [rank, width]` orthonormal; `dots [rank]` is scratch.
pub(crate) fn orthonormalise(
    device: &Device,
    basis: &Buffer,
    dots: &Buffer,
    (rank, width): (usize, usize),
) -> Result<()> {
    let plan = device.plan();
    let vector = plan.vector(basis.dtype(), &[width]);
    let width = width / vector;
    let (count, dim) = device.teams(1);
    let mut first = 0;
    while first < rank {
        let end = rows_of_a_launch(first, rank, width, plan);
        // SAFETY: callers reserve `basis` and `dots` for this rank and width.
        unsafe {
            orthonormalise_kernel::launch_unchecked(
                device.client(),
                count.clone(),
                dim,
                vector,
                basis.arg_vectors(vector),
                dots.arg(),
                first,
                end,
                width,
                plan.team,
            );
        }
        first = end;
    }
    Ok(())
}

/// The row before which a launch that begins with row `first` ends, so that its loops stay within `plan.loop_turns`. At
/// least one row is done; `width` counts vectors.
fn rows_of_a_launch(first: usize, rank: usize, width: usize, plan: Plan) -> usize {
    let team = plan.team as usize;
    let own_vectors = width.div_ceil(team);
    let scaling = 2 * (2 * own_vectors + team);
    let mut turns = 0;
    for row in first..rank {
        let dots = row.div_ceil(team) * (1 + width);
        let differences = own_vectors * (1 + row);
        turns += 1 + scaling + 2 * (dots + differences);
        if turns > plan.loop_turns && row > first {
            return row;
        }
    }
    rank
}

/// Numbers that look random enough for a start: SplitMix64 (Steele et al. 2014), mapped to -1..1.
fn start_rows(elements: usize) -> Vec<f32> {
    let mut state = 0x5EED_5EED_u64;
    (0..elements)
        .map(|_| {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = state;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^= z >> 31;
            (z >> 40) as f32 / (1u32 << 23) as f32 - 1.0
        })
        .collect()
}
