//! Host entry of `outliers`.

use super::kernel::outliers_kernel;
use crate::buffer::{Buffer, Elem};
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::table::PAGE_CHUNKS;

/// Scratch of [`outliers`], and the list that it leaves.
pub struct OutlierScratch {
    keys: Buffer,
    winners: Buffer,
    /// `[H_kv, wanted]`: the chunk that takes each pinned slot, or [`crate::NONE`] where the slot keeps what it holds.
    pub moves: Buffer,
}

impl OutlierScratch {
    /// For at most `candidates` chunks in `kv_heads` heads with `wanted` pinned slots each.
    ///
    /// # Errors
    /// As for [`Device::empty`].
    pub fn new(device: &Device, kv_heads: usize, candidates: usize, wanted: usize) -> Result<Self> {
        let pinned = kv_heads * wanted.max(1);
        Ok(Self {
            keys: device.empty(Elem::U32, kv_heads * (wanted + candidates))?,
            winners: device.empty(Elem::U32, pinned)?,
            moves: device.empty(Elem::U32, pinned)?,
        })
    }

    /// Bytes on the device.
    pub fn bytes(&self) -> u64 {
        self.keys.bytes() + self.winners.bytes() + self.moves.bytes()
    }

    /// Bytes that [`OutlierScratch::new`] reserves.
    pub fn bytes_for(kv_heads: usize, candidates: usize, wanted: usize) -> u64 {
        (kv_heads * (wanted + candidates + 2 * wanted.max(1)) * 4) as u64
    }
}

/// Chunks and places of one launch.
#[derive(Clone, Copy, Debug)]
pub struct OutlierArgs {
    /// KV heads.
    pub kv_heads: usize,
    /// Chunks that may become outliers.
    pub candidates: usize,
    /// Number of the first of them.
    pub first_chunk: usize,
    /// Pinned slots a KV head; they are the first of its slots.
    pub wanted: usize,
    /// First row of the sequence in `pinned_cosine`.
    pub pinned_base: usize,
    /// First slot of the sequence.
    pub slot_base: usize,
    /// Slots a KV head.
    pub slots: usize,
    /// First entry of the sequence's page table of maps (`chunk_slot`).
    pub map_pages: usize,
}

/// Lets chunks `first_chunk..` with minimum cosines `min_cosine [H_kv, candidates]` (`f32`) compete with the pinned ones, whose
/// cosines are in `pinned_cosine [.., wanted]` ([`super::EMPTY`] where a slot holds nothing). `scratch.moves` says which chunks
/// are to be copied to which pinned slots; chunks that lost theirs leave `chunk_slot`, whose pages the page tables `pages` name.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small, or when slots would stay empty.
pub fn outliers(
    device: &Device,
    (min_cosine, pinned_cosine): (&Buffer, &Buffer),
    (slot_chunk, chunk_slot, pages): (&Buffer, &Buffer, &Buffer),
    scratch: &OutlierScratch,
    args: OutlierArgs,
) -> Result<()> {
    let OutlierArgs {
        kv_heads,
        candidates,
        wanted,
        ..
    } = args;
    if wanted == 0 || candidates == 0 {
        return Ok(());
    }
    let fits = min_cosine.len() >= kv_heads * candidates
        && pinned_cosine.len() >= args.pinned_base + kv_heads * wanted
        && scratch.keys.len() >= kv_heads * (wanted + candidates)
        && scratch.moves.len() >= kv_heads * wanted
        && slot_chunk.len() >= args.slot_base + kv_heads * args.slots
        && pages.len() >= args.map_pages + (args.first_chunk + candidates).div_ceil(PAGE_CHUNKS)
        && wanted <= args.slots
        && wanted <= args.first_chunk + candidates;
    ensure("outliers", fits, || format!("{args:?}"))?;
    let (count, dim) = device.teams(kv_heads);
    // SAFETY: the lengths were checked above and the kernel drops surplus positions; chunks in slots come from the cache.
    unsafe {
        outliers_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            min_cosine.arg(),
            pinned_cosine.arg(),
            slot_chunk.arg(),
            chunk_slot.arg(),
            pages.arg(),
            scratch.keys.arg(),
            scratch.winners.arg(),
            scratch.moves.arg(),
            kv_heads,
            candidates,
            args.first_chunk,
            wanted as u32,
            args.pinned_base,
            args.slot_base,
            args.slots,
            args.map_pages,
            device.plan().team,
        );
    }
    Ok(())
}
