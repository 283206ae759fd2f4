//! Host entries of `transfer`.

use super::kernel::{
    Reordering, copy_kernel, fill_kernel, place_kernel, reorder_kernel, restore_kernel,
};
use super::records_launch::reorder_bytes;
use crate::buffer::{Buffer, Elem};
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::table::PAGE_CHUNKS;

/// Shapes and places of [`place`].
#[derive(Clone, Copy, Debug)]
pub struct PlaceArgs {
    /// Chunks a KV head.
    pub listed: usize,
    /// KV heads.
    pub kv_heads: usize,
    /// The chunk with which `k` and `v` begin.
    pub first: usize,
    /// Its token place there, for KV head 0.
    pub base: usize,
    /// Tokens from one chunk to the next there.
    pub chunk_stride: usize,
    /// Tokens from one KV head to the next there.
    pub head_stride: usize,
    /// Tokens of the sequence: its last chunk may be short.
    pub tokens: usize,
    /// First slot of the sequence.
    pub slot_base: usize,
    /// Slots a KV head.
    pub slots: usize,
    /// First entry of the sequence's page table of maps (`chunk_slot`).
    pub map_pages: usize,
    /// Tokens a chunk.
    pub chunk_size: usize,
    /// Elements of a head.
    pub head_dim: usize,
}

/// Copies chunks `chunks [H_kv, listed]` of `k` and `v` to slots `slots [listed]` of each KV head, and notes them in
/// `slot_chunk` and `chunk_slot`, whose pages the page tables `pages` name. A chunk [`crate::NONE`] leaves its slot as it is.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn place(
    device: &Device,
    (k, v): (&Buffer, &Buffer),
    (chunks, slots): (&Buffer, &Buffer),
    (k_slots, v_slots): (&Buffer, &Buffer),
    (slot_chunk, chunk_slot, pages): (&Buffer, &Buffer, &Buffer),
    args: PlaceArgs,
) -> Result<()> {
    if args.listed == 0 {
        return Ok(());
    }
    let end_slot = args.slot_base + args.kv_heads * args.slots;
    let size = args.chunk_size;
    let last = (args.tokens.div_ceil(size)).saturating_sub(args.first + 1);
    let last_tokens = args.tokens - ((args.first + last) * size).min(args.tokens);
    let end = args.base + last * args.chunk_stride + last_tokens;
    let fits = chunks.len() >= args.kv_heads * args.listed
        && slots.len() >= args.listed
        && k_slots.len() >= end_slot * args.chunk_size * args.head_dim
        && slot_chunk.len() >= end_slot
        && pages.len() >= args.map_pages + args.tokens.div_ceil(size * PAGE_CHUNKS)
        && k.len() >= ((args.kv_heads - 1) * args.head_stride + end) * args.head_dim;
    ensure("place", fits, || {
        format!("{args:?}, k {}, k_slots {}", k.len(), k_slots.len())
    })?;
    let dtype = k.dtype();
    let vector = device.plan().vector(dtype, &[args.head_dim]);
    let (count, dim) = device.tasks(args.kv_heads * args.listed * args.chunk_size);
    // SAFETY: the lengths were checked above; chunks and slots come from the cache, which keeps them in range.
    unsafe {
        place_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            k.arg_vectors(vector),
            v.arg_vectors(vector),
            chunks.arg(),
            slots.arg(),
            k_slots.arg_vectors(vector),
            v_slots.arg_vectors(vector),
            slot_chunk.arg(),
            chunk_slot.arg(),
            pages.arg(),
            args.listed,
            args.kv_heads,
            args.first,
            args.base,
            args.chunk_stride,
            args.head_stride,
            args.tokens,
            args.slot_base,
            args.slots,
            args.map_pages,
            args.chunk_size,
            args.head_dim / vector,
            dtype.elem(),
        );
    }
    Ok(())
}

/// Shapes and places of [`restore`].
#[derive(Clone, Copy, Debug)]
pub struct RestoreArgs {
    /// Slots a KV head that are looked at, the first ones.
    pub listed: usize,
    /// KV heads.
    pub kv_heads: usize,
    /// Token place of chunk 0 in `k` and `v`, for KV head 0.
    pub base: usize,
    /// Tokens from one KV head to the next there.
    pub head_stride: usize,
    /// First slot of the sequence.
    pub slot_base: usize,
    /// Slots a KV head.
    pub slots: usize,
    /// Tokens a chunk.
    pub chunk_size: usize,
    /// Elements of a head.
    pub head_dim: usize,
}

/// Copies the chunks in the first `listed` slots of each KV head to their places in `k` and `v [H_kv, head_stride, D]`, as
/// `slot_chunk` says which they are.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn restore(
    device: &Device,
    (k_slots, v_slots): (&Buffer, &Buffer),
    slot_chunk: &Buffer,
    (k, v): (&Buffer, &Buffer),
    args: RestoreArgs,
) -> Result<()> {
    if args.listed == 0 {
        return Ok(());
    }
    let end_slot = args.slot_base + args.kv_heads * args.slots;
    let fits = args.listed <= args.slots
        && slot_chunk.len() >= end_slot
        && k_slots.len() >= end_slot * args.chunk_size * args.head_dim
        && k.len() == v.len()
        && k.len() >= args.kv_heads * args.head_stride * args.head_dim;
    ensure("restore", fits, || {
        format!("{args:?}, k {}, k_slots {}", k.len(), k_slots.len())
    })?;
    let dtype = k.dtype();
    let vector = device.plan().vector(dtype, &[args.head_dim]);
    let (count, dim) = device.tasks(args.kv_heads * args.listed * args.chunk_size);
    // SAFETY: the lengths were checked above; chunks in slots come from the cache, which keeps them in range.
    unsafe {
        restore_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            k_slots.arg_vectors(vector),
            v_slots.arg_vectors(vector),
            slot_chunk.arg(),
            k.arg_vectors(vector),
            v.arg_vectors(vector),
            args.listed,
            args.kv_heads,
            args.base,
            args.head_stride,
            args.slot_base,
            args.slots,
            args.chunk_size,
            args.head_dim / vector,
            dtype.elem(),
        );
    }
    Ok(())
}

/// Shapes of [`pack`] and [`unpack`].
#[derive(Clone, Copy, Debug)]
pub struct PackArgs {
    /// First chunk in the packed layout.
    pub first: usize,
    /// Chunks.
    pub chunks: usize,
    /// KV heads.
    pub kv_heads: usize,
    /// Tokens from one KV head to the next in the linear layout.
    pub head_stride: usize,
    /// Tokens a chunk.
    pub chunk_size: usize,
    /// Elements of a head.
    pub head_dim: usize,
}

/// Chunks `first..` of `packed [.., H_kv, c, D]` from those of `linear [H_kv, head_stride, D]` that start at token places
/// `starts`, cast to the storage type of `packed`, or as [`crate::Record::Bytes`] where `packed` holds words.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn pack(
    device: &Device,
    linear: &Buffer,
    packed: &Buffer,
    starts: &Buffer,
    args: PackArgs,
) -> Result<()> {
    reorder(device, linear, packed, starts, args, true)
}

/// The inverse of [`pack`].
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn unpack(
    device: &Device,
    packed: &Buffer,
    linear: &Buffer,
    starts: &Buffer,
    args: PackArgs,
) -> Result<()> {
    reorder(device, packed, linear, starts, args, false)
}

fn reorder(
    device: &Device,
    from: &Buffer,
    to: &Buffer,
    starts: &Buffer,
    args: PackArgs,
    pack: bool,
) -> Result<()> {
    let PackArgs {
        first,
        chunks,
        kv_heads,
        head_stride,
        chunk_size,
        head_dim,
    } = args;
    if chunks == 0 {
        return Ok(());
    }
    let (linear, packed) = if pack { (from, to) } else { (to, from) };
    if packed.elem() == Elem::U32 {
        return reorder_bytes(device, (linear, packed, starts), args, pack);
    }
    let fits = starts.len() >= chunks
        && packed.len() >= (first + chunks) * kv_heads * chunk_size * head_dim;
    ensure("pack", fits, || {
        format!("{args:?}, packed {}", packed.len())
    })?;
    let vector = device.plan().vector(to.dtype(), &[head_dim]);
    // A unit of a processor does a whole token.
    let pieces = if device.plan().team == 1 {
        1
    } else {
        head_dim / vector
    };
    let (count, dim) = device.tasks(chunks * kv_heads * chunk_size * pieces);
    // SAFETY: the lengths were checked above; starts come from the cache, which keeps them in the linear buffer.
    unsafe {
        reorder_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            from.arg_vectors(vector),
            to.arg_vectors(vector),
            starts.arg(),
            first,
            chunks,
            kv_heads,
            head_stride,
            chunk_size,
            head_dim / vector,
            Reordering { pack, pieces },
            from.dtype().elem(),
            to.dtype().elem(),
        );
    }
    Ok(())
}

/// Copies `len` elements from `from[from_start..]` to `to[to_start..]`, cast to the storage type of `to`.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn copy(
    device: &Device,
    (from, from_start): (&Buffer, usize),
    (to, to_start): (&Buffer, usize),
    len: usize,
) -> Result<()> {
    if len == 0 {
        return Ok(());
    }
    let fits = from.len() >= from_start + len && to.len() >= to_start + len;
    ensure("copy", fits, || {
        format!("{len} elements from {from_start} of {}", from.len())
    })?;
    let lengths = [from_start, to_start, len];
    let width = |buffer: &Buffer| device.plan().vector(buffer.dtype(), &lengths);
    let vector = width(from).min(width(to));
    let (count, dim) = device.tasks(len / vector);
    // SAFETY: the lengths were checked above and the kernel drops surplus positions.
    unsafe {
        copy_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            from.arg_vectors(vector),
            to.arg_vectors(vector),
            from_start / vector,
            to_start / vector,
            len / vector,
            from.dtype().elem(),
            to.dtype().elem(),
        );
    }
    Ok(())
}

/// Which elements [`fill`] writes: `len` from `start` on, in each of `rows` rows that are `stride` elements apart.
#[derive(Clone, Copy, Debug)]
pub struct FillArgs {
    /// First element of the first row.
    pub start: usize,
    /// Elements of a row.
    pub len: usize,
    /// Rows.
    pub rows: usize,
    /// Elements from one row to the next.
    pub stride: usize,
}

/// Writes `word` to elements of 4 bytes, of words or as the bits of `f32`.
///
/// # Errors
/// [`crate::Error::Shape`] when the buffer is too small, or its elements have another size.
pub fn fill(device: &Device, to: &Buffer, word: u32, args: FillArgs) -> Result<()> {
    let FillArgs {
        start,
        len,
        rows,
        stride,
    } = args;
    if len == 0 || rows == 0 {
        return Ok(());
    }
    let fits = to.elem().bytes() == 4 && to.len() >= start + (rows - 1) * stride + len;
    ensure("fill", fits, || format!("{args:?} of {}", to.len()))?;
    let (count, dim) = device.tasks(len * rows);
    // SAFETY: the length was checked above and the kernel drops surplus positions.
    unsafe {
        fill_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            to.arg(),
            word,
            start,
            len,
            rows,
            stride,
        );
    }
    Ok(())
}

/// Writes zeros to elements `start..start + len` of a buffer of `f32` or words.
///
/// # Errors
/// As for [`fill`].
pub fn clear(device: &Device, to: &Buffer, start: usize, len: usize) -> Result<()> {
    let args = FillArgs {
        start,
        len,
        rows: 1,
        stride: 0,
    };
    fill(device, to, 0, args)
}
