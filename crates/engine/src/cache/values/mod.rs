//! The values of offloaded chunks in host memory, and their keys where further turns attend to exact ones; and the ways in which they
//! come and go.
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
use shadowkv_pool::{HostPool, LayerValues, Reservation, ValueLayout};

use self::pinned::PinnedLink;
use self::staged::Staging;

pub(crate) use self::pinned::pin_values;
use super::{Cache, DecodeStep, Geometry, PromptKv, SequenceCache, StepScratch};
use crate::error::{Error, Internal, Result};
use crate::settings::{ValueLink, record_of};

/// What of a chunk is in host memory. A decode step fetches values alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Values,
    /// Exact, after RoPE, for further turns.
    Keys,
}

/// One sequence's share of host memory.
pub(crate) enum SequenceValues {
    /// Counted bytes of the arena, for so many chunks of all layers.
    Direct {
        admitted: Reservation,
        chunks: usize,
    },
    /// What is there itself, one entry per layer.
    Staged {
        values: Vec<LayerValues>,
        /// None where further turns attend to rebuilt keys.
        keys: Option<Vec<LayerValues>>,
    },
}

impl SequenceValues {
    /// Admits `chunks` chunks of every layer.
    pub fn new(g: &Geometry, chunks: usize, pool: &HostPool) -> Result<Self> {
        let layers = |layout| {
            (0..g.pool_layers)
                .map(|_| LayerValues::new(pool, layout, chunks))
                .collect::<std::result::Result<Vec<_>, _>>()
        };
        Ok(match g.cache.value_link {
            ValueLink::Direct | ValueLink::Pinned => Self::Direct {
                admitted: pool.admit(row_bytes(g), chunks)?,
                chunks,
            },
            ValueLink::Staged => Self::Staged {
                values: layers(g.value_layout)?,
                keys: g.key_layout.map(layers).transpose()?,
            },
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
            Self::Staged { values, keys } => {
                for values in values.iter_mut().chain(keys.iter_mut().flatten()) {
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
            Self::Staged { values, keys } => values
                .iter()
                .chain(keys.iter().flatten())
                .map(LayerValues::bytes)
                .sum(),
        }
    }

    /// What the pool has of every layer, with the staged link.
    fn pooled(&self, part: Part) -> Result<&[LayerValues]> {
        match (self, part) {
            (Self::Direct { .. }, _) => Err(not_pooled()),
            (Self::Staged { values, .. }, Part::Values) => Ok(values),
            (Self::Staged { keys, .. }, Part::Keys) => keys.as_deref().ok_or_else(not_kept),
        }
    }

    fn pooled_mut(&mut self, part: Part) -> Result<&mut [LayerValues]> {
        match (self, part) {
            (Self::Direct { .. }, _) => Err(not_pooled()),
            (Self::Staged { values, .. }, Part::Values) => Ok(values),
            (Self::Staged { keys, .. }, Part::Keys) => keys.as_deref_mut().ok_or_else(not_kept),
        }
    }
}

fn not_kept() -> Error {
    Internal::new("exact keys are wanted of a cache that keeps none").into()
}

fn not_pooled() -> Error {
    let what = "a sequence made for the direct link is in a cache with the staged one";
    Internal::new(what).into()
}

/// Bytes of one chunk over all KV heads and the layers that keep values.
fn row_bytes(g: &Geometry) -> u64 {
    g.row_bytes() * g.pool_layers as u64
}

/// What a link needs besides the sequences' own share.
pub(super) enum Link {
    /// The arenas of each layer; none of keys where they are not kept.
    Direct {
        values: Vec<Buffer>,
        keys: Vec<Buffer>,
    },
    Pinned(Box<PinnedLink>),
    Staged(Staging),
}

impl Link {
    /// `pinned` is what [`pin_values`] made.
    pub fn new(device: &Device, g: &Geometry, pinned: Option<HostRange>) -> Result<Self> {
        Ok(match g.cache.value_link {
            ValueLink::Direct => {
                let arenas = |layout: ValueLayout| {
                    let stored = record_of(layout.storage).elem();
                    (0..g.pool_layers)
                        .map(|_| device.empty(stored, g.value_elements()))
                        .collect::<std::result::Result<Vec<_>, _>>()
                };
                Self::Direct {
                    values: arenas(g.value_layout)?,
                    keys: g.key_layout.map(arenas).transpose()?.unwrap_or_default(),
                }
            }
            ValueLink::Pinned => Self::Pinned(Box::new(PinnedLink::new(device, g, pinned)?)),
            ValueLink::Staged => Self::Staged(Staging::new(device, g)?),
        })
    }

    /// The direct link's arena of a layer.
    fn arena(&self, layer: usize, part: Part) -> Result<&Buffer> {
        let arenas = match (self, part) {
            (Self::Direct { values, .. }, Part::Values) => values,
            (Self::Direct { keys, .. }, Part::Keys) if !keys.is_empty() => keys,
            (Self::Direct { .. }, Part::Keys) => return Err(not_kept()),
            (Self::Pinned(_) | Self::Staged(_), _) => return Err(not_pooled()),
        };
        Ok(&arenas[layer % arenas.len()])
    }

    /// See [`Cache::read_pinned`].
    pub fn read_pinned(&self, device: &Device, to: &Buffer) -> Result<Option<u64>> {
        match self {
            Self::Pinned(link) => link.read(device, to).map(Some),
            Self::Direct { .. } | Self::Staged(_) => Ok(None),
        }
    }

    /// See [`Cache::link_turns`].
    pub fn turns(&self, device: &Device) -> Result<[Vec<LinkTurn>; 2]> {
        match self {
            Self::Pinned(link) => link.turns(device),
            Self::Direct { .. } | Self::Staged(_) => Ok(Default::default()),
        }
    }

    /// Bytes on the device.
    pub fn device_bytes(&self) -> u64 {
        match self {
            Self::Direct { .. } => 0,
            Self::Pinned(link) => link.bytes(),
            Self::Staged(staging) => staging.bytes(),
        }
    }
}

impl Cache {
    /// Stores values or keys, the [`Part`] that is in the buffer, of whole chunks at token places `starts` behind the `first` that the
    /// sequence has stored, in layers that keep their own.
    pub(super) fn offload(
        &self,
        layer: usize,
        sequence: &mut SequenceCache,
        (part, from): (Part, &Buffer),
        first: usize,
        (starts, head_stride): (&[u32], usize),
    ) -> Result<()> {
        if layer >= self.geometry.pool_layers {
            return Ok(());
        }
        let chunks = (starts, head_stride);
        match &self.sparse()?.link {
            link @ Link::Direct { .. } => {
                self.store_direct(link.arena(layer, part)?, sequence, from, first, chunks)
            }
            Link::Pinned(link) => {
                self.store_pinned(layer, link, sequence, (part, from), first, chunks)
            }
            Link::Staged(_) => self.store_staged(layer, sequence, (part, from), first, chunks),
        }
    }

    /// Lets the lanes of the next step share the link; no step may be under way.
    pub(crate) fn begin_step(&self, lanes: usize) -> Result<()> {
        match &self.sparse()?.link {
            Link::Pinned(link) => link.begin_step(&self.device, lanes),
            Link::Direct { .. } | Link::Staged(_) => Ok(()),
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
            link @ Link::Direct { .. } => {
                self.fetch_direct(layer, link.arena(layer, Part::Values)?, step, search)
            }
            Link::Pinned(link) => self.fetch_pinned(layer, link, step, search),
            Link::Staged(staging) => self.fetch_staged(layer, staging, step, search, sequences),
        }
    }

    /// Values or keys of the sequence's searchable chunks, into the buffer that is given with the [`Part`], in `kv`'s order.
    pub(super) fn load(
        &self,
        layer: usize,
        sequence: &SequenceCache,
        (part, to): (Part, &Buffer),
        kv: &PromptKv,
    ) -> Result<()> {
        match &self.sparse()?.link {
            link @ Link::Direct { .. } => {
                self.load_direct(link.arena(layer, part)?, sequence, to, kv)
            }
            Link::Pinned(link) => self.load_pinned(layer, link, sequence, (part, to), kv),
            Link::Staged(_) => self.load_staged(layer, sequence, (part, to), kv),
        }
    }
}
