//! The caches: chunks of keys and values in slots, and for long sequences landmarks, factors and values elsewhere.
//!
//! Everything attention may read sits in the slots of a layer's [`SlotArena`]. While all chunks of a sequence fit, chunk
//! `j` is in slot `j`, every slot is active and the result is exact: that is full attention, and also what ShadowKV does
//! with a short prompt. A sequence that outgrows its slots is *compressed* (see `compress`): its values leave for the
//! host pool, its keys become factors and landmarks, and each step selects, fetches and attends (see `attend`).

mod arena;
mod attend;
mod compress;
mod factors;
mod fold;
mod geometry;
mod leave;
mod materialise;
mod moves;
mod need;
mod pages;
mod repair;
mod runs;
mod state;
mod synthetic;
mod values;

use shadowkv_kernels::rope::RopeTable;
use shadowkv_kernels::{Buffer, Device, Elem, HostRange};
use shadowkv_pool::HostPool;

use arena::{CompressScratch, SlotArena, SparseArena};
use pages::Pages;
use runs::Runs;
use values::Link;
pub(crate) use values::pin_values;

pub use geometry::Geometry;
pub use state::SequenceCache;

pub(crate) use arena::StepScratch;
pub(crate) use attend::{DecodeScratch, DecodeStep};
pub(crate) use synthetic::{AttendPart, QueryStream};

use crate::error::Result;
use crate::laps::Laps;
use crate::scheduler::Room;

/// What only sequences that outgrow their slots need.
struct Sparse {
    pages: Pages,
    layers: Vec<SparseArena>,
    link: Link,
    compress: CompressScratch,
}

/// The caches of all sequences of an engine.
pub struct Cache {
    device: Device,
    geometry: Geometry,
    table: RopeTable,
    slots: Vec<SlotArena>,
    runs: Runs,
    /// Through which slots move from one place to another.
    moving: Buffer,
    sparse: Option<Sparse>,
    /// Queries that take the place of the model's; none but in a bench.
    query_stream: Option<QueryStream>,
    laps: Laps,
}

/// Keys and values of one sequence and layer in the order of the tokens: `[H_kv, head_stride, D]` from place `base` on.
#[derive(Clone)]
pub(crate) struct PromptKv {
    pub k: Buffer,
    pub v: Buffer,
    pub base: usize,
    pub head_stride: usize,
}

impl Cache {
    /// Reserves the device buffers of all sequences. `pinned` is what [`pin_values`] made; `laps` is told what takes time.
    ///
    /// # Errors
    /// The device's, when a buffer is too large for it.
    pub fn new(
        device: &Device,
        geometry: Geometry,
        table: RopeTable,
        pinned: Option<HostRange>,
        laps: Laps,
    ) -> Result<Self> {
        let slots = (0..geometry.layers)
            .map(|_| SlotArena::new(device, &geometry))
            .collect::<Result<_>>()?;
        let sparse: Option<Sparse> = if geometry.is_sparse() {
            Some(Sparse {
                pages: Pages::new(device, &geometry)?,
                layers: (0..geometry.layers)
                    .map(|_| SparseArena::new(device, &geometry))
                    .collect::<Result<_>>()?,
                link: Link::new(device, &geometry, pinned)?,
                compress: CompressScratch::new(device, &geometry)?,
            })
        } else {
            None
        };
        let moving = match &sparse {
            Some(sparse) => sparse.compress.packed.clone(),
            None => device.empty(Elem::Float(geometry.dtype), geometry.moving_elements())?,
        };
        Ok(Self {
            device: device.clone(),
            geometry,
            table,
            slots,
            runs: Runs::new(geometry.room.slots),
            moving,
            sparse,
            query_stream: None,
            laps,
        })
    }

    /// Shapes of the cache.
    pub fn geometry(&self) -> &Geometry {
        &self.geometry
    }

    /// An empty sequence in a place that may grow to `tokens` tokens. It gets all that it needs for that here. No step
    /// may be under way.
    ///
    /// # Errors
    /// [`crate::Full::Room`], the pool's when the values would exceed its budget, and what the device reports. Others
    /// may have lost their slots then, see [`SequenceCache::is_lost`].
    pub(crate) fn open(
        &self,
        region: usize,
        tokens: usize,
        pool: &HostPool,
    ) -> Result<SequenceCache> {
        let need = self.geometry.need(tokens);
        let run = self.take_slots(need.slots)?;
        let mut sequence = SequenceCache::new(self.geometry, (region, run), tokens, pool)?;
        self.give_pages(&mut sequence, need)?;
        Ok(sequence)
    }

    /// Gives a sequence what it needs to grow to `tokens` tokens.
    ///
    /// # Errors
    /// As for [`Cache::open`]. The sequence may hold more than before then.
    pub(crate) fn reserve(&self, sequence: &mut SequenceCache, tokens: usize) -> Result<()> {
        let need = self.geometry.need(tokens);
        sequence.admit(tokens)?;
        self.give_pages(sequence, need)?;
        self.widen_slots(sequence.run(), need.slots)
    }

    fn give_pages(&self, sequence: &mut SequenceCache, need: Room) -> Result<()> {
        match &self.sparse {
            Some(sparse) => {
                let region = sequence.region;
                let pages = &mut sequence.pages;
                sparse.pages.grow(&self.device, region, pages, need)
            }
            None => Ok(()),
        }
    }

    /// What nobody holds.
    pub(crate) fn free_room(&self) -> Room {
        let pages = self.sparse.as_ref().map(|sparse| sparse.pages.free());
        let (pages, bases) = pages.unwrap_or_default();
        Room {
            slots: self.runs.free(),
            pages,
            bases,
        }
    }

    /// Positions and angles.
    pub(crate) fn rope_table(&self) -> &RopeTable {
        &self.table
    }

    /// Bytes that the sequences' keys, values, landmarks, factors and maps take on the device.
    pub fn layer_bytes(&self) -> u64 {
        let sparse = self
            .sparse
            .iter()
            .flat_map(|s| &s.layers)
            .map(SparseArena::bytes)
            .sum::<u64>();
        self.slots.iter().map(SlotArena::bytes).sum::<u64>() + sparse
    }

    /// Bytes of the scratch that all layers and lanes share.
    pub fn scratch_bytes(&self) -> u64 {
        self.sparse.as_ref().map_or(self.moving.bytes(), |s| {
            s.link.device_bytes() + s.compress.bytes() + s.pages.bytes()
        })
    }

    /// Where the keys and values of a prompt go: into the slots if `tokens` fit them, else into buffers of their own.
    pub(crate) fn prompt_kv(
        &self,
        sequence: &SequenceCache,
        tokens: usize,
    ) -> Result<Option<PromptKv>> {
        let g = &self.geometry;
        if sequence.is_dense() && tokens <= sequence.head_stride() {
            return Ok(None);
        }
        let head_stride = tokens.next_multiple_of(g.cache.chunk_size);
        let elements = head_stride * g.width();
        let elem = Elem::Float(g.dtype);
        Ok(Some(PromptKv {
            k: self.device.empty(elem, elements)?,
            v: self.device.empty(elem, elements)?,
            base: 0,
            head_stride,
        }))
    }

    /// A dense sequence's own slots of one layer, seen as a prompt's keys and values.
    pub(crate) fn slots_as_prompt(&self, layer: usize, sequence: &SequenceCache) -> PromptKv {
        PromptKv {
            k: self.slots[layer].k.clone(),
            v: self.slots[layer].v.clone(),
            base: sequence.slot_base() * self.geometry.cache.chunk_size,
            head_stride: sequence.head_stride(),
        }
    }

    /// The slots of one layer.
    pub(crate) fn slot_arena(&self, layer: usize) -> (&Buffer, &Buffer) {
        (&self.slots[layer].k, &self.slots[layer].v)
    }
}

/// Rows (position, token place, tokens to the next KV head) for `rope` and `unrope`.
pub(crate) fn places(
    positions: impl Iterator<Item = (usize, usize)>,
    head_stride: usize,
) -> Vec<u32> {
    positions
        .flat_map(|(position, place)| [position as u32, place as u32, head_stride as u32])
        .collect()
}
