//! Host entry of `subspace`.

use super::kernel::{ATTEMPTS, PASSES, largest_kernel, orthonormalise_kernel, shrink_kernel};
use super::passes::{Passes, SIDE};
use crate::buffer::{Buffer, Dtype, Elem};
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::kind::DeviceKind;
use crate::linear::{Epilogue, LinearArgs, linear};
use crate::plan::{Plan, SOFTWARE_LOOP_TURNS};

/// Iterations after which the tests' bound (1 % above the optimal error) holds with room.
pub const ITERATIONS: usize = 10;

/// Start rows and scratch for bases of one shape. Reused layer after layer.
#[derive(Clone)]
pub struct Subspace {
    start: Buffer,
    work: [Buffer; 2],
    /// What one launch leaves for the next: dot products with earlier rows, or what a pass has found.
    state: Buffer,
    largest: Buffer,
    rank: usize,
    width: usize,
    /// For many cubes, where there are tensor cores beside them.
    passes: Option<Passes>,
}

impl Subspace {
    /// Reserves scratch for bases of `rank` rows of `width`, and draws the start rows (always the same ones).
    ///
    /// # Errors
    /// [`crate::Error::Shape`] when the rank exceeds the width, and where software Vulkan would end the loops over one row too
    /// soon; else as for [`Device::empty`].
    pub fn new(device: &Device, rank: usize, width: usize) -> Result<Self> {
        ensure("subspace", rank >= 1 && rank <= width, || {
            format!("rank {rank} of keys {width} wide")
        })?;
        let plan = device.plan();
        let vectors = width / plan.vector(Dtype::F32, &[width]);
        let software = device.kind() == DeviceKind::WgpuSoftware;
        let turns = turns_of_row(rank - 1, vectors, plan);
        ensure(
            "subspace",
            !software || turns <= SOFTWARE_LOOP_TURNS,
            || {
                format!(
                    "rank {rank} of keys {width} wide takes loops of {turns} turns; software Vulkan ends them after \
                 {SOFTWARE_LOOP_TURNS}, so take a lower rank or another device"
                )
            },
        )?;
        let elements = rank * width;
        Ok(Self {
            start: device.upload(Elem::F32, &start_rows(elements))?,
            work: [
                device.empty(Elem::F32, elements)?,
                device.empty(Elem::F32, elements)?,
            ],
            state: device.empty(Elem::F32, state_elements(rank))?,
            largest: device.empty(Elem::F32, 1)?,
            rank,
            width,
            passes: Passes::choose(device, rank, width),
        })
    }

    /// [`Subspace::new`] with the plan of many cubes, of `side^2` units each, for tests on devices that would not
    /// choose it.
    ///
    /// # Errors
    /// As for [`Subspace::new`]; [`crate::Error::Shape`] for ranks above `6 side` and widths that are no multiple of 4.
    pub fn by_passes(device: &Device, side: usize, rank: usize, width: usize) -> Result<Self> {
        Ok(Self {
            passes: Some(Passes::new(device, side, rank, width)?),
            ..Self::new(device, rank, width)?
        })
    }

    /// Bytes on the device.
    pub fn bytes(&self) -> u64 {
        let [first, second] = &self.work;
        let buffers = [&self.start, first, second, &self.state, &self.largest];
        buffers.iter().map(|b| b.bytes()).sum()
    }

    /// Bytes that [`Subspace::new`] reserves.
    pub fn bytes_for(rank: usize, width: usize) -> u64 {
        ((3 * rank * width + state_elements(rank) + 1) * 4) as u64
    }
}

/// Writes an orthonormal basis of the span of the top eigenvectors of `gram [width, width]` (`f32`, symmetric, no negative
/// eigenvalues), which is scaled in place.
///
/// Returns a buffer `[rank, width]` in `f32` that is valid until the next call with the same scratch.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn subspace(device: &Device, gram: &Buffer, scratch: &Subspace) -> Result<Buffer> {
    shrink(device, gram, &scratch.largest, scratch.width)?;
    if let Some(passes) = &scratch.passes {
        let basis = passes.iterate(
            device,
            gram,
            &scratch.start,
            (&scratch.work, &scratch.state),
            ITERATIONS,
        );
        return Ok(basis.clone());
    }
    let args = LinearArgs {
        rows: scratch.rank,
        cols: scratch.width,
        depth: scratch.width,
    };
    let mut current = &scratch.start;
    for i in 0..ITERATIONS {
        let next = &scratch.work[i % 2];
        linear(device, current, gram, next, args, Epilogue::default())?;
        orthonormalise(device, next, &scratch.state, (scratch.rank, scratch.width))?;
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
    let mut turns = 0;
    for row in first..rank {
        turns += turns_of_row(row, width, plan);
        if turns > plan.loop_turns && row > first {
            return row;
        }
    }
    rank
}

/// Turns that all loops over one row make at most; `width` counts vectors.
fn turns_of_row(row: usize, width: usize, plan: Plan) -> usize {
    let team = plan.team as usize;
    let own_vectors = width.div_ceil(team);
    let scaling = 2 * own_vectors + team;
    let dots = row.div_ceil(team).saturating_mul(1 + width);
    let differences = own_vectors * (1 + row);
    let pass = 1 + dots + differences + scaling;
    1 + ATTEMPTS * (1 + own_vectors + scaling + PASSES * pass)
}

/// Divides `gram [width, width]` by its largest element; `largest [1]` is scratch.
pub(crate) fn shrink(device: &Device, gram: &Buffer, largest: &Buffer, width: usize) -> Result<()> {
    let elements = width * width;
    ensure("subspace", gram.len() >= elements, || {
        format!("keys {width} wide, gram {}", gram.len())
    })?;
    let (count, dim) = device.teams(1);
    // SAFETY: the length was checked above; `largest` is this module's own.
    unsafe {
        largest_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            gram.arg(),
            largest.arg(),
            width,
            device.plan().team,
        );
    }
    let vector = device.plan().vector(gram.dtype(), &[elements]);
    let (count, dim) = device.tasks(elements / vector);
    // SAFETY: as above, and the kernel drops surplus positions.
    unsafe {
        shrink_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            gram.arg_vectors(vector),
            largest.arg(),
            elements / vector,
        );
    }
    Ok(())
}

/// Elements of [`Subspace`]'s state, whichever plan is taken.
fn state_elements(rank: usize) -> usize {
    rank.max(Passes::state_elements(SIDE, rank))
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
