//! Host entry of `fetch`.

use cubecl::prelude::{CubeCount, CubeDim};

use super::host::{fetch_host_kernel, transfer_kernel};
use super::kernel::{FetchShape, fetch_kernel, rebuild_all_kernel, rebuild_kernel, scatter_kernel};
use super::records::RecordShape;
use super::tiles::{CHUNK, PLANES, RebuildShape, rebuild_tiles_kernel};
use super::turns::LinkTurns;
use crate::buffer::{Buffer, Dtype};
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::host::HostRange;
use crate::record::Record;
use crate::rope::RopeTable;
use crate::select::Selection;
use crate::table::{PAGE_CHUNKS, Sequences};

/// Keys of sequences as factors about their centre: `K_pre ~= mean + A B`.
#[derive(Clone, Copy)]
pub struct KeyFactors<'a> {
    /// `A`: `[rows, r]`
    pub factors: &'a Buffer,
    /// `B`: `[rows, H_kv D]`, `r` of them a sequence.
    pub basis: &'a Buffer,
    /// `[rows, H_kv D]` (`f32`), one a sequence.
    pub means: &'a Buffer,
}

impl KeyFactors<'_> {
    fn fit(self, args: FetchArgs) -> bool {
        let width = args.kv_heads * args.head_dim;
        !self.factors.is_empty()
            && self.basis.len() >= args.rank * width
            && self.means.len() >= width
    }
}

/// Where the factors of one sequence are in the arenas of [`KeyFactors`].
#[derive(Clone, Copy, Debug, Default)]
pub struct FactorRows {
    /// First entry of the page table of its coefficients.
    pub factor_pages: usize,
    /// First row of its basis.
    pub basis: usize,
    /// Row of its mean.
    pub mean: usize,
}

/// Shapes of one launch.
#[derive(Clone, Copy, Debug)]
pub struct FetchArgs {
    /// Sequences.
    pub batch: usize,
    /// KV heads.
    pub kv_heads: usize,
    /// Largest number of misses a list holds (`k`).
    pub wanted: usize,
    /// Columns of `A`, rows of `B`.
    pub rank: usize,
    /// Tokens a chunk.
    pub chunk_size: usize,
    /// Elements of a head.
    pub head_dim: usize,
}

impl FetchArgs {
    fn shape(self, device: &Device, table: &RopeTable, dtype: Dtype) -> (usize, FetchShape) {
        let vector = table.vector(device, dtype, self.head_dim);
        let half = table.half / vector;
        // Both halves and the broadcast factor should stay in registers.
        let step = (1..=4).rev().find(|s| half.is_multiple_of(*s)).unwrap_or(1);
        (
            vector,
            FetchShape {
                chunk: self.chunk_size,
                dim: self.head_dim / vector,
                half,
                step,
            },
        )
    }
}

/// Cubes of keys that are rebuilt with tensor cores.
struct RebuildTiles {
    shape: RebuildShape,
    /// Cubes a list.
    parts: usize,
}

impl RebuildTiles {
    /// Where the device and the shapes allow it. What does the rebuilding does not depend on who brings the values.
    fn choose(device: &Device, table: &RopeTable, args: FetchArgs, dtype: Dtype) -> Option<Self> {
        let shape = RebuildShape {
            dim: args.head_dim,
            rank: args.rank,
            bf16: dtype == Dtype::Bf16,
        };
        let suits = device.plan().multiplies_tiles(dtype)
            && matches!(shape.dim, 64 | 128)
            && 2 * table.half == shape.dim
            && shape.rank.is_multiple_of(8)
            && args.chunk_size == CHUNK
            && shape.shared_bytes() <= SHARED_BYTES;
        // Every cube loads the basis of its list, so lists are divided only as far as there are processors for the parts.
        let lists = args.batch * args.kv_heads;
        suits.then(|| Self {
            shape,
            parts: (device.plan().workers / 2).div_ceil(lists).clamp(1, 16),
        })
    }
}

/// Rebuilds the keys of this step's misses into `k_slots`.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
#[allow(clippy::too_many_arguments)]
pub fn rebuild(
    device: &Device,
    keys: KeyFactors,
    table: &RopeTable,
    sequences: Sequences,
    selection: &Selection,
    k_slots: &Buffer,
    args: FetchArgs,
) -> Result<()> {
    let FetchArgs {
        batch,
        kv_heads,
        wanted,
        rank,
        chunk_size,
        ..
    } = args;
    let lists = batch * kv_heads;
    if lists * wanted == 0 {
        return Ok(());
    }
    let fits =
        selection.misses.len() >= lists * wanted * 2 && sequences.fit(batch) && keys.fit(args);
    ensure("fetch", fits, || {
        format!("{args:?}, misses {}", selection.misses.len())
    })?;
    if let Some(tiles) = RebuildTiles::choose(device, table, args, k_slots.dtype()) {
        // SAFETY: the lengths were checked above; rows and slots come from the cache, which keeps them in its arenas.
        unsafe {
            rebuild_tiles_kernel::launch_unchecked(
                device.client(),
                device.cubes(lists * tiles.parts),
                UNITS,
                keys.factors.arg_words(),
                keys.basis.arg_words(),
                keys.means.arg_vectors(4),
                table.buffer.arg_vectors(4),
                sequences.rows.arg(),
                sequences.pages.arg(),
                selection.misses.arg_vectors(2),
                selection.counts.arg(),
                k_slots.arg_words(),
                lists,
                kv_heads,
                wanted,
                tiles.parts,
                tiles.shape,
            );
        }
        return Ok(());
    }
    let (vector, shape) = args.shape(device, table, k_slots.dtype());
    let (count, dim) = device.tasks(lists * wanted * chunk_size);
    // SAFETY: as above.
    unsafe {
        rebuild_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            keys.factors.arg(),
            keys.basis.arg_vectors(vector),
            keys.means.arg_vectors(vector),
            table.buffer.arg_vectors(vector),
            sequences.rows.arg(),
            sequences.pages.arg(),
            selection.misses.arg(),
            selection.counts.arg(),
            k_slots.arg_vectors(vector),
            lists,
            kv_heads,
            wanted,
            rank,
            shape,
            k_slots.dtype().elem(),
        );
    }
    Ok(())
}

/// Fills the slots of this step's misses in one launch: keys as [`rebuild`] does where it takes no tensor cores, values from
/// `values`, a buffer in host memory that kernels address, pages of `[64, H_kv, c, D]` in any storage type.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
#[allow(clippy::too_many_arguments)]
pub fn fetch(
    device: &Device,
    keys: KeyFactors,
    table: &RopeTable,
    values: &Buffer,
    sequences: Sequences,
    selection: &Selection,
    (k_slots, v_slots): (&Buffer, &Buffer),
    args: FetchArgs,
) -> Result<()> {
    let FetchArgs {
        batch,
        kv_heads,
        wanted,
        rank,
        chunk_size,
        ..
    } = args;
    let lists = batch * kv_heads;
    if lists * wanted == 0 {
        return Ok(());
    }
    let fits = selection.misses.len() >= lists * wanted * 2
        && sequences.fit(batch)
        && !values.is_empty()
        && v_slots.len() == k_slots.len()
        && keys.fit(args);
    ensure("fetch", fits, || {
        format!(
            "{args:?}, misses {}, values {}",
            selection.misses.len(),
            values.len()
        )
    })?;
    let (vector, shape) = args.shape(device, table, k_slots.dtype());
    let (count, dim) = device.tasks(lists * wanted * chunk_size);
    // SAFETY: the lengths were checked above; rows and slots come from the cache, which keeps them in its arenas.
    unsafe {
        fetch_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            keys.factors.arg(),
            keys.basis.arg_vectors(vector),
            keys.means.arg_vectors(vector),
            table.buffer.arg_vectors(vector),
            values.arg_vectors(vector),
            sequences.rows.arg(),
            sequences.pages.arg(),
            selection.misses.arg(),
            selection.counts.arg(),
            k_slots.arg_vectors(vector),
            v_slots.arg_vectors(vector),
            lists,
            kv_heads,
            wanted,
            rank,
            shape,
            k_slots.dtype().elem(),
            values.dtype().elem(),
        );
    }
    Ok(())
}

/// Units of the cubes that transfer, and of those that rebuild with tensor cores.
const UNITS: CubeDim = CubeDim::new_2d(32, PLANES as u32);
/// Cubes that transfer: measured on an H200, 24 cubes of 4 planes with two records of 2 KiB each saturate the link.
const TRANSFERS: usize = 24;
/// Most shared memory that every GPU with tensor cores of this kind gives a cube.
const SHARED_BYTES: usize = 96 << 10;

/// Fills the slots of this step's misses: keys as [`rebuild`] does, to the bit, values from `values`, pinned host memory
/// with pages of `[64, H_kv]` records, while they are rebuilt. `lane` is 0 or 1. 16-bit elements, CUDA alone.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small, or records do not suit the elements or the device.
#[allow(clippy::too_many_arguments)]
pub fn fetch_host(
    device: &Device,
    keys: KeyFactors,
    table: &RopeTable,
    (values, record): (&HostRange, Record),
    (turns, lane): (&LinkTurns, u32),
    sequences: Sequences,
    selection: &Selection,
    (k_slots, v_slots): (&Buffer, &Buffer),
    args: FetchArgs,
) -> Result<()> {
    let FetchArgs {
        batch,
        kv_heads,
        wanted,
        chunk_size,
        head_dim,
        ..
    } = args;
    let lists = batch * kv_heads;
    if lists * wanted == 0 {
        return Ok(());
    }
    let dtype = v_slots.dtype();
    let shape = RecordShape {
        chunk: chunk_size,
        dim: head_dim,
        bytes: record == Record::Bytes,
        bf16: dtype == Dtype::Bf16,
    };
    let fits = selection.misses.len() >= lists * wanted * 2
        && sequences.fit(batch)
        && v_slots.len() == k_slots.len()
        && keys.fit(args)
        && device.plan().multiplies_tiles(dtype)
        && record.suits_pinned(dtype, chunk_size, head_dim)
        && values.bytes() >= shape.record_bytes();
    ensure("fetch", fits, || {
        format!("{args:?}, {record:?}, {} bytes of values", values.bytes())
    })?;
    let Some(tiles) = RebuildTiles::choose(device, table, args, dtype) else {
        rebuild(device, keys, table, sequences, selection, k_slots, args)?;
        // SAFETY: the lengths were checked above; rows, slots and records come from the cache, which keeps them in range.
        unsafe {
            transfer_kernel::launch_unchecked(
                device.client(),
                CubeCount::Static(TRANSFERS as u32, 1, 1),
                UNITS,
                sequences.rows.arg(),
                sequences.pages.arg(),
                selection.misses.arg_vectors(2),
                selection.counts.arg(),
                v_slots.arg_words(),
                values.address(),
                lists,
                kv_heads,
                wanted,
                TRANSFERS,
                turns.arg(),
                lane,
                shape,
            );
        }
        return Ok(());
    };
    // SAFETY: as above.
    unsafe {
        fetch_host_kernel::launch_unchecked(
            device.client(),
            device.cubes(TRANSFERS + lists * tiles.parts),
            UNITS,
            keys.factors.arg_words(),
            keys.basis.arg_words(),
            keys.means.arg_vectors(4),
            table.buffer.arg_vectors(4),
            sequences.rows.arg(),
            sequences.pages.arg(),
            selection.misses.arg_vectors(2),
            selection.counts.arg(),
            k_slots.arg_words(),
            v_slots.arg_words(),
            values.address(),
            lists,
            kv_heads,
            wanted,
            TRANSFERS,
            tiles.parts,
            turns.arg(),
            lane,
            shape,
            tiles.shape,
        );
    }
    Ok(())
}

/// Rebuilds keys `0..tokens` of one sequence into `out [H_kv, head_stride, D]`; `pages` are the page tables.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
#[allow(clippy::too_many_arguments)]
pub fn rebuild_all(
    device: &Device,
    keys: KeyFactors,
    table: &RopeTable,
    pages: &Buffer,
    out: &Buffer,
    at: FactorRows,
    (tokens, head_stride): (usize, usize),
    args: FetchArgs,
) -> Result<()> {
    if tokens == 0 {
        return Ok(());
    }
    let FetchArgs {
        kv_heads,
        rank,
        head_dim,
        chunk_size,
        ..
    } = args;
    let entries = tokens.div_ceil(PAGE_CHUNKS * chunk_size);
    let fits = pages.len() >= at.factor_pages + entries
        && keys.basis.len() >= (at.basis + rank) * kv_heads * head_dim
        && keys.means.len() >= (at.mean + 1) * kv_heads * head_dim
        && out.len() >= ((kv_heads - 1) * head_stride + tokens) * head_dim;
    ensure("fetch", fits, || {
        format!("{args:?}, {tokens} tokens, out {}", out.len())
    })?;
    let (vector, shape) = args.shape(device, table, out.dtype());
    let (count, dim) = device.tasks(kv_heads * tokens);
    // SAFETY: the lengths were checked above and the kernel drops surplus positions.
    unsafe {
        rebuild_all_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            keys.factors.arg(),
            keys.basis.arg_vectors(vector),
            keys.means.arg_vectors(vector),
            table.buffer.arg_vectors(vector),
            pages.arg(),
            out.arg_vectors(vector),
            tokens,
            kv_heads,
            head_stride,
            at.factor_pages,
            at.basis,
            at.mean,
            rank,
            shape,
            out.dtype().elem(),
        );
    }
    Ok(())
}

/// Puts `staged [chunks, c, D]` into slots `slots [chunks]` (counted over the whole arena) of `v_slots`.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn scatter(
    device: &Device,
    staged: &Buffer,
    slots: &Buffer,
    v_slots: &Buffer,
    chunks: usize,
    (chunk_size, head_dim): (usize, usize),
) -> Result<()> {
    if chunks == 0 {
        return Ok(());
    }
    let fits = staged.len() >= chunks * chunk_size * head_dim && slots.len() >= chunks;
    ensure("fetch", fits, || {
        format!(
            "{chunks} chunks, staged {}, slots {}",
            staged.len(),
            slots.len()
        )
    })?;
    let vector = device.plan().vector(v_slots.dtype(), &[head_dim]);
    let shape = FetchShape {
        chunk: chunk_size,
        dim: head_dim / vector,
        half: 0,
        step: 1,
    };
    let (count, dim) = device.tasks(chunks * chunk_size);
    // SAFETY: the lengths were checked above; slots come from the cache, which keeps them in its arena.
    unsafe {
        scatter_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            staged.arg_vectors(vector),
            slots.arg(),
            v_slots.arg_vectors(vector),
            chunks,
            shape,
            v_slots.dtype().elem(),
        );
    }
    Ok(())
}
