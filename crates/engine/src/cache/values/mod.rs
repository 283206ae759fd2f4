//! The values of offloaded chunks in host memory, and the two ways in which they come and go.
//!
//! *Direct*: kernels store them to and fetch them from an arena `[sequences, chunk_capacity, H_kv, c, D]` in host memory; a
//! decode step never waits for the host. *Pinned*: the same in pinned host memory, for CUDA, where kernels read and write
//! records. *Staged*: they are in the pool's own memory; the host reads the misses of a step,
//! gathers and uploads. Both are admitted by the pool with the request.

mod direct;
mod pinned;
mod staged;

use shadowkv_kernels::fetch::LinkTurn;
use shadowkv_kernels::{Buffer, Device, HostRange};
use shadowkv_pool::{HostPool, LayerValues, Reservation};

use self::pinned::PinnedLink;
use self::staged::Staging;

pub(crate) use self::pinned::pin_values;
use super::{Cache, DecodeStep, Geometry, PromptKv, SequenceCache, StepScratch};
use crate::error::{Error, Result};
use crate::settings::{ValueLink, record_of};

/// One sequence's share of host memory.
pub(crate) enum SequenceValues {
    /// Counted bytes of the arena, for so many chunks of all layers.
    Direct {
        admitted: Reservation,
        chunks: usize,
    },
    /// The values themselves, one entry a layer.
    Staged(Vec<LayerValues>),
}

impl SequenceValues {
    /// Admits `chunks` chunks of every layer.
    pub fn new(g: &Geometry, chunks: usize, pool: &HostPool) -> Result<Self> {
        Ok(match g.cache.value_link {
            ValueLink::Direct | ValueLink::Pinned => Self::Direct {
                admitted: pool.admit(row_bytes(g), chunks)?,
                chunks,
            },
            ValueLink::Staged => Self::Staged(
                (0..g.pool_layers)
                    .map(|_| LayerValues::new(pool, g.value_layout, chunks))
                    .collect::<std::result::Result<_, _>>()?,
            ),
        })
    }

    /// Admits what is missing to `wanted` chunks of every layer.
    pub fn grow_to(&mut self, g: &Geometry, wanted: usize) -> Result<()> {
        match self {
            Self::Direct { admitted, chunks } => {
                let more = wanted.saturating_sub(*chunks);
                admitted.extend(row_bytes(g), more)?;
                *chunks += more;
            }
            Self::Staged(layers) => {
                for values in layers {
                    let more = wanted.saturating_sub(values.capacity_chunks());
                    if more > 0 {
                        values.grow(more)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Bytes admitted.
    pub fn bytes(&self) -> u64 {
        match self {
            Self::Direct { admitted, .. } => admitted.bytes(),
            Self::Staged(layers) => layers.iter().map(LayerValues::bytes).sum(),
        }
    }

    /// The pool's values of every layer, which the staged link has.
    fn pooled(&self) -> Result<&[LayerValues]> {
        match self {
            Self::Direct { .. } => Err(not_pooled()),
            Self::Staged(layers) => Ok(layers),
        }
    }

    fn pooled_mut(&mut self) -> Result<&mut [LayerValues]> {
        match self {
            Self::Direct { .. } => Err(not_pooled()),
            Self::Staged(layers) => Ok(layers),
        }
    }
}

fn not_pooled() -> Error {
    Error::Setting {
        setting: "value-link",
        value: "direct".into(),
        reason: "a sequence made for the direct link is in a cache with the staged one".into(),
    }
}

/// Bytes of one chunk over all KV heads and the layers that keep values.
fn row_bytes(g: &Geometry) -> u64 {
    g.value_layout.row_bytes() * g.pool_layers as u64
}

/// What a link needs besides the sequences' own share.
pub(super) enum Link {
    /// The arena of each layer.
    Direct(Vec<Buffer>),
    Pinned(PinnedLink),
    Staged(Staging),
}

impl Link {
    /// `pinned` is what [`pin_values`] made.
    pub fn new(device: &Device, g: &Geometry, pinned: Option<HostRange>) -> Result<Self> {
        Ok(match g.cache.value_link {
            ValueLink::Direct => {
                let stored = record_of(g.value_layout.storage).elem();
                Self::Direct(
                    (0..g.pool_layers)
                        .map(|_| device.empty(stored, g.value_elements()))
                        .collect::<std::result::Result<_, _>>()?,
                )
            }
            ValueLink::Pinned => Self::Pinned(PinnedLink::new(device, g, pinned)?),
            ValueLink::Staged => Self::Staged(Staging::new(device, g)?),
        })
    }

    /// See [`Cache::read_pinned`].
    pub fn read_pinned(&self, device: &Device, to: &Buffer) -> Result<Option<u64>> {
        match self {
            Self::Pinned(link) => link.read(device, to).map(Some),
            Self::Direct(_) | Self::Staged(_) => Ok(None),
        }
    }

    /// See [`Cache::link_turns`].
    pub fn turns(&self, device: &Device) -> Result<[Vec<LinkTurn>; 2]> {
        match self {
            Self::Pinned(link) => link.turns(device),
            Self::Direct(_) | Self::Staged(_) => Ok(Default::default()),
        }
    }

    /// Bytes on the device.
    pub fn device_bytes(&self) -> u64 {
        match self {
            Self::Direct(_) => 0,
            Self::Pinned(link) => link.bytes(),
            Self::Staged(staging) => staging.bytes(),
        }
    }
}

impl Cache {
    /// Stores the values of whole chunks at token places `starts` behind the `first` that the sequence has stored, in layers
    /// that keep values of their own.
    pub(super) fn offload(
        &self,
        layer: usize,
        sequence: &mut SequenceCache,
        v: &Buffer,
        first: usize,
        (starts, head_stride): (&[u32], usize),
    ) -> Result<()> {
        if layer >= self.geometry.pool_layers {
            return Ok(());
        }
        let chunks = (starts, head_stride);
        match &self.sparse()?.link {
            Link::Direct(arenas) => self.store_direct(&arenas[layer], sequence, v, first, chunks),
            Link::Pinned(link) => self.store_pinned(layer, link, sequence, v, first, chunks),
            Link::Staged(_) => self.store_staged(layer, sequence, v, first, chunks),
        }
    }

    /// Lets the lanes of the next step share the link; no step may be under way.
    pub(crate) fn begin_step(&self, lanes: usize) -> Result<()> {
        match &self.sparse()?.link {
            Link::Pinned(link) => link.begin_step(&self.device, lanes),
            Link::Direct(_) | Link::Staged(_) => Ok(()),
        }
    }

    /// Fills the slots of this step's misses.
    pub(super) fn fetch(
        &self,
        layer: usize,
        step: &DecodeStep,
        search: &StepScratch,
        sequences: &[&SequenceCache],
    ) -> Result<()> {
        match &self.sparse()?.link {
            Link::Direct(arenas) => {
                self.fetch_direct(layer, &arenas[layer % arenas.len()], step, search)
            }
            Link::Pinned(link) => self.fetch_pinned(layer, link, step, search),
            Link::Staged(staging) => self.fetch_staged(layer, staging, step, search, sequences),
        }
    }

    /// The values of the sequence's searchable chunks, into `kv.v`.
    pub(super) fn materialise_values(
        &self,
        layer: usize,
        sequence: &SequenceCache,
        kv: &PromptKv,
    ) -> Result<()> {
        match &self.sparse()?.link {
            Link::Direct(arenas) => self.load_direct(&arenas[layer % arenas.len()], sequence, kv),
            Link::Pinned(link) => self.load_pinned(layer, link, sequence, kv),
            Link::Staged(_) => self.load_staged(layer, sequence, kv),
        }
    }
}
