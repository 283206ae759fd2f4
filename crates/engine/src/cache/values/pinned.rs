//! The pinned link: kernels address records of values in pinned host memory.

use shadowkv_kernels::fetch::{LinkTurn, LinkTurns, fetch_host};
use shadowkv_kernels::transfer::{from_host, pack, to_host, unpack};
use shadowkv_kernels::{Buffer, Device, Elem, HostRange, Record};

use crate::cache::{Cache, DecodeStep, Geometry, PromptKv, SequenceCache, StepScratch};
use crate::control::Control;
#[cfg(feature = "cuda")]
use crate::control::Progress;
use crate::error::{Error, Result};
use crate::settings::{ValueLink, record_of};

/// Records of all sequences, layer by layer, and a block of them on the device.
pub(in crate::cache) struct PinnedLink {
    /// `[sequences, chunk_capacity, H_kv]` records each.
    layers: Vec<HostRange>,
    /// `[block, H_kv]` records on their way to or from host memory.
    block: Buffer,
    turns: LinkTurns,
}

/// Host memory for the values of all sequences, where kernels are to address it.
///
/// # Errors
/// The pool's, when so much cannot be had or pinned; [`Error::Cancelled`].
pub(crate) fn pin_values(
    g: &Geometry,
    device_index: usize,
    control: &Control,
) -> Result<Option<HostRange>> {
    if !g.is_sparse() || g.cache.value_link != ValueLink::Pinned {
        return Ok(None);
    }
    pin(
        g.pinned_layer_bytes() * g.pool_layers as u64,
        device_index,
        control,
    )
    .map(Some)
}

#[cfg(feature = "cuda")]
fn pin(bytes: u64, device_index: usize, control: &Control) -> Result<HostRange> {
    let mut progress = |pinned: shadowkv_pool::PinProgress| {
        control.report(Progress::Pinning {
            done: pinned.done,
            total: pinned.total,
        });
        !control.is_cancelled()
    };
    let memory =
        shadowkv_pool::PinnedMemory::allocate(device_index, bytes as usize, &mut progress)?;
    Ok(HostRange::new(memory))
}

#[cfg(not(feature = "cuda"))]
fn pin(_: u64, _: usize, _: &Control) -> Result<HostRange> {
    Err(not_pinned())
}

fn not_pinned() -> Error {
    Error::Setting {
        setting: "value-link",
        value: ValueLink::Pinned.name().into(),
        reason: "there is no pinned host memory to go with it; use the staged link".into(),
    }
}

impl PinnedLink {
    pub fn new(device: &Device, g: &Geometry, memory: Option<HostRange>) -> Result<Self> {
        let layer_bytes = g.pinned_layer_bytes();
        let memory = memory.ok_or_else(not_pinned)?;
        let layers = (0..g.pool_layers as u64)
            .map(|layer| memory.range(layer * layer_bytes, layer_bytes))
            .collect::<Option<_>>()
            .ok_or_else(not_pinned)?;
        let elem = record_of(g.value_layout.storage).elem();
        let block = g.pinned_block_bytes() as usize / elem.bytes();
        Ok(Self {
            layers,
            block: device.empty(elem, block)?,
            turns: LinkTurns::new(device)?,
        })
    }

    /// Bytes on the device.
    pub fn bytes(&self) -> u64 {
        self.block.bytes() + LinkTurns::bytes_for()
    }

    /// Begins a step of one lane or of two; no fetch may be under way.
    pub fn begin_step(&self, device: &Device, lanes: usize) -> Result<()> {
        Ok(self.turns.begin(device, lanes > 1)?)
    }

    /// Reads as much of the first layer as goes into `to`, from one end to the other. Returns the bytes.
    pub fn read(&self, device: &Device, to: &Buffer) -> Result<u64> {
        let layer = self.layer(0);
        let bytes = layer.bytes().min(to.bytes()) / 16 * 16;
        let range = layer.range(0, bytes).ok_or_else(not_pinned)?;
        from_host(device, &range, to)?;
        Ok(bytes)
    }

    /// When the lanes of the last step had the link.
    pub fn turns(&self, device: &Device) -> Result<[Vec<LinkTurn>; 2]> {
        Ok(self.turns.read(device)?)
    }

    fn layer(&self, layer: usize) -> &HostRange {
        &self.layers[layer % self.layers.len()]
    }
}

impl Cache {
    /// Packs the values a block at a time and writes the blocks behind the `first` chunks that the sequence has stored.
    pub(super) fn store_pinned(
        &self,
        layer: usize,
        link: &PinnedLink,
        sequence: &SequenceCache,
        v: &Buffer,
        first: usize,
        (starts, head_stride): (&[u32], usize),
    ) -> Result<()> {
        let mut first = first;
        for starts in starts.chunks(self.geometry.block_chunks()) {
            let there = self.device.upload(Elem::U32, starts)?;
            let args = self.pack_args(starts.len(), head_stride);
            pack(&self.device, v, &link.block, &there, args)?;
            let range = self.records(layer, link, sequence, first, starts.len())?;
            to_host(&self.device, &link.block, &range)?;
            first += starts.len();
        }
        Ok(())
    }

    pub(super) fn fetch_pinned(
        &self,
        layer: usize,
        link: &PinnedLink,
        step: &DecodeStep,
        search: &StepScratch,
    ) -> Result<()> {
        let keys = &self.sparse()?.layers[layer];
        let record: Record = record_of(self.geometry.value_layout.storage);
        fetch_host(
            step.device,
            keys.keys(),
            &self.table,
            (link.layer(layer), record),
            (&link.turns, step.lane),
            step.table,
            &search.selection,
            self.slot_arena(layer),
            self.geometry.fetch_args(step.rows),
        )?;
        Ok(())
    }

    pub(super) fn load_pinned(
        &self,
        layer: usize,
        link: &PinnedLink,
        sequence: &SequenceCache,
        kv: &PromptKv,
    ) -> Result<()> {
        let size = self.geometry.cache.chunk_size;
        let all: Vec<u32> = (0..sequence.searchable())
            .map(|j| (kv.base + j * size) as u32)
            .collect();
        let mut first = 0;
        for starts in all.chunks(self.geometry.block_chunks()) {
            let range = self.records(layer, link, sequence, first, starts.len())?;
            from_host(&self.device, &range, &link.block)?;
            let there = self.device.upload(Elem::U32, starts)?;
            let args = self.pack_args(starts.len(), kv.head_stride);
            unpack(&self.device, &link.block, &kv.v, &there, args)?;
            first += starts.len();
        }
        Ok(())
    }

    /// Where `chunks` chunks of a sequence are in host memory.
    fn records(
        &self,
        layer: usize,
        link: &PinnedLink,
        sequence: &SequenceCache,
        first: usize,
        chunks: usize,
    ) -> Result<HostRange> {
        let g = &self.geometry;
        let row = g.value_layout.row_bytes();
        let start = (sequence.region * g.chunk_capacity() + first) as u64 * row;
        link.layer(layer)
            .range(start, chunks as u64 * row)
            .ok_or_else(not_pinned)
    }
}
