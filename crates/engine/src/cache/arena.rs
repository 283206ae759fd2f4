//! Device buffers of the caches.

use shadowkv_kernels::fetch::KeyFactors;
use shadowkv_kernels::outliers::OutlierScratch;
use shadowkv_kernels::score::Scores;
use shadowkv_kernels::select::Selection;
use shadowkv_kernels::subspace::Subspace;
use shadowkv_kernels::{Buffer, Device, Elem};

use super::geometry::Geometry;
use crate::error::Result;

/// Keys and values of one layer, `[H_kv, slots, c, D]` of each sequence behind each other: all that full attention
/// needs.
pub(crate) struct SlotArena {
    pub k: Buffer,
    pub v: Buffer,
}

/// What a sparse cache keeps besides its slots, one layer.
pub(crate) struct SparseArena {
    /// `[pages, H_kv, 64, D]`
    pub landmarks: Buffer,
    /// `A`: `[pages, 64 c, r]`
    pub factors: Buffer,
    /// `B`: `[bases, r, H_kv D]`
    pub basis: Buffer,
    /// Centres of the keys: `[bases, H_kv D]`, `f32`
    pub means: Buffer,
    /// Minimum cosines of the chunks in pinned slots: `[bases, H_kv, o]`, `f32`
    pub pinned_cosine: Buffer,
    /// `[pages, H_kv, 64]`
    pub chunk_slot: Buffer,
    /// `[H_kv, slots]` of each sequence
    pub slot_chunk: Buffer,
    /// `[H_kv, slots]` of each sequence
    pub last_used: Buffer,
}

impl SlotArena {
    pub fn new(device: &Device, g: &Geometry) -> Result<Self> {
        let elements = g.room.slots * g.kv_heads * g.chunk_elements();
        let elem = Elem::Float(g.dtype);
        Ok(Self {
            k: device.empty(elem, elements)?,
            v: device.empty(elem, elements)?,
        })
    }

    pub fn bytes(&self) -> u64 {
        self.k.bytes() + self.v.bytes()
    }
}

impl SparseArena {
    pub fn new(device: &Device, g: &Geometry) -> Result<Self> {
        let elem = Elem::Float(g.dtype);
        let (bases, slots) = (g.room.bases, g.room.slots * g.kv_heads);
        let paged = g.paged_chunks();
        Ok(Self {
            landmarks: device.empty(elem, paged * g.kv_heads * g.head_dim)?,
            factors: device.empty(elem, paged * g.cache.chunk_size * g.cache.rank)?,
            basis: device.empty(elem, bases * g.cache.rank * g.width())?,
            means: device.empty(Elem::F32, bases * g.width())?,
            pinned_cosine: device.empty(Elem::F32, bases * g.pinned_cosines())?,
            chunk_slot: device.empty(Elem::U32, paged * g.kv_heads)?,
            slot_chunk: device.empty(Elem::U32, slots)?,
            last_used: device.empty(Elem::U32, slots)?,
        })
    }

    /// The keys that are no longer in slots.
    pub fn keys(&self) -> KeyFactors<'_> {
        KeyFactors {
            factors: &self.factors,
            basis: &self.basis,
            means: &self.means,
        }
    }

    pub fn bytes(&self) -> u64 {
        let buffers = [
            &self.landmarks,
            &self.factors,
            &self.basis,
            &self.means,
            &self.pinned_cosine,
            &self.chunk_slot,
            &self.slot_chunk,
            &self.last_used,
        ];
        buffers.iter().map(|b| b.bytes()).sum()
    }
}

/// Scratch of the sparse decode steps of one lane, shared by all layers.
pub(crate) struct StepScratch {
    pub scores: Scores,
    pub selection: Selection,
}

impl StepScratch {
    /// For at most `rows` rows.
    pub fn new(device: &Device, g: &Geometry, rows: usize) -> Result<Self> {
        let lists = rows * g.kv_heads;
        Ok(Self {
            scores: Scores::new(device, rows * g.query_heads, g.chunk_capacity())?,
            selection: Selection::new(
                device,
                lists,
                g.slots(),
                g.chunk_capacity(),
                g.cache.selected_chunks,
            )?,
        })
    }

    pub fn bytes(&self) -> u64 {
        self.scores.bytes() + self.selection.bytes()
    }
}

/// Scratch of chunks that leave the slots, shared by all layers.
pub(crate) struct CompressScratch {
    /// `[H_kv D, H_kv D]`, `f32`
    pub gram: Buffer,
    pub subspace: Subspace,
    /// The basis in the storage type, `[r, H_kv D]`.
    pub basis: Buffer,
    /// Keys before RoPE, about their centre once there is one, `[block, H_kv D]`; keys of folding chunks before that.
    pub k_pre: Buffer,
    /// Their coefficients, `[block, r]`.
    pub factors: Buffer,
    /// Values in the pool's order, `[block, H_kv D]`.
    pub packed: Buffer,
    /// `[H_kv, chunk_capacity]`, `f32`
    pub min_cosine: Buffer,
    pub outliers: OutlierScratch,
    /// Energies of keys about their centre, and of their coefficients: `[2]`, `f32`
    pub energies: Buffer,
}

impl CompressScratch {
    pub fn new(device: &Device, g: &Geometry) -> Result<Self> {
        let elem = Elem::Float(g.dtype);
        let (width, rank, block) = (g.width(), g.cache.rank, g.compression_block());
        let chunks = g.kv_heads * g.chunk_capacity();
        Ok(Self {
            gram: device.empty(Elem::F32, width * width)?,
            subspace: Subspace::new(device, rank, width)?,
            basis: device.empty(elem, rank * width)?,
            k_pre: device.empty(elem, block * width)?,
            factors: device.empty(elem, block * rank)?,
            packed: device.empty(elem, block * width)?,
            min_cosine: device.empty(Elem::F32, chunks)?,
            outliers: OutlierScratch::new(
                device,
                g.kv_heads,
                g.chunk_capacity(),
                g.cache.outlier_chunks,
            )?,
            energies: device.empty(Elem::F32, 2)?,
        })
    }

    pub fn bytes(&self) -> u64 {
        let buffers = [
            &self.gram,
            &self.basis,
            &self.k_pre,
            &self.factors,
            &self.packed,
            &self.min_cosine,
            &self.energies,
        ];
        buffers.iter().map(|b| b.bytes()).sum::<u64>()
            + self.subspace.bytes()
            + self.outliers.bytes()
    }
}
