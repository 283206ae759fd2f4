//! The pinned link: kernels address records of values in pinned host memory.

use shadowkv_kernels::fetch::{LinkTurn, LinkTurns, fetch_host};
use shadowkv_kernels::transfer::{from_host, pack, to_host, unpack};
use shadowkv_kernels::{Buffer, Device, Elem, HostRange, Record};
use shadowkv_pool::ValueLayout;

use super::{Part, not_kept};
use crate::cache::pages::PageKind;
use crate::cache::{Cache, DecodeStep, Geometry, PromptKv, SequenceCache, StepScratch};
use crate::control::Control;
#[cfg(feature = "cuda")]
use crate::control::Progress;
use crate::error::{Error, Result};
use crate::settings::{ValueLink, record_of};

/// Records of all sequences, layer by layer, and a block of them on the device.
pub(super) struct Records {
    layout: ValueLayout,
    /// `[pages, 64, H_kv]` records each.
    layers: Vec<HostRange>,
    /// `[block, H_kv]` records on their way to or from host memory.
    block: Buffer,
}

/// What kernels reach of host memory themselves.
pub(in crate::cache) struct PinnedLink {
    values: Records,
    /// None where further turns attend to rebuilt keys.
    keys: Option<Records>,
    turns: LinkTurns,
}

/// Host memory for the values of all sequences, and their keys where they are kept, where kernels are to address it.
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
        g.paged_chunks() as u64 * g.row_bytes() * g.pool_layers as u64,
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

impl Records {
    /// Those of all layers, which lie in `memory` from byte `start` on.
    fn new(
        device: &Device,
        g: &Geometry,
        layout: ValueLayout,
        (memory, start): (&HostRange, u64),
    ) -> Result<Self> {
        let layer_bytes = g.paged_chunks() as u64 * layout.row_bytes();
        let layers = (0..g.pool_layers as u64)
            .map(|layer| memory.range(start + layer * layer_bytes, layer_bytes))
            .collect::<Option<_>>()
            .ok_or_else(not_pinned)?;
        let elem = record_of(layout.storage).elem();
        let block = g.block_chunks() * layout.row_bytes() as usize / elem.bytes();
        Ok(Self {
            layout,
            layers,
            block: device.empty(elem, block)?,
        })
    }

    fn bytes(&self) -> u64 {
        self.layers.iter().map(HostRange::bytes).sum()
    }

    fn layer(&self, layer: usize) -> &HostRange {
        &self.layers[layer % self.layers.len()]
    }

    /// `chunks` chunks of a layer from row `row` on.
    fn rows(&self, layer: usize, row: usize, chunks: usize) -> Result<HostRange> {
        let row_bytes = self.layout.row_bytes();
        self.layer(layer)
            .range(row as u64 * row_bytes, chunks as u64 * row_bytes)
            .ok_or_else(not_pinned)
    }
}

impl PinnedLink {
    pub fn new(device: &Device, g: &Geometry, memory: Option<HostRange>) -> Result<Self> {
        let memory = memory.ok_or_else(not_pinned)?;
        let values = Records::new(device, g, g.value_layout, (&memory, 0))?;
        let behind = values.bytes();
        let keys = g
            .key_layout
            .map(|layout| Records::new(device, g, layout, (&memory, behind)))
            .transpose()?;
        Ok(Self {
            values,
            keys,
            turns: LinkTurns::new(device)?,
        })
    }

    /// Bytes on the device.
    pub fn bytes(&self) -> u64 {
        let keys = self.keys.as_ref().map_or(0, |keys| keys.block.bytes());
        self.values.block.bytes() + keys + LinkTurns::bytes_for()
    }

    fn part(&self, part: Part) -> Result<&Records> {
        match part {
            Part::Values => Ok(&self.values),
            Part::Keys => self.keys.as_ref().ok_or_else(not_kept),
        }
    }

    /// Begins a step of one lane or of two; no fetch may be under way.
    pub fn begin_step(&self, device: &Device, lanes: usize) -> Result<()> {
        Ok(self.turns.begin(device, lanes > 1)?)
    }

    /// Reads as much of the first layer as goes into `to`, from one end to the other. Returns the bytes.
    pub fn read(&self, device: &Device, to: &Buffer) -> Result<u64> {
        let layer = self.values.layer(0);
        let bytes = layer.bytes().min(to.bytes()) / 16 * 16;
        let range = layer.range(0, bytes).ok_or_else(not_pinned)?;
        from_host(device, &range, to)?;
        Ok(bytes)
    }

    /// When the lanes of the last step had the link.
    pub fn turns(&self, device: &Device) -> Result<[Vec<LinkTurn>; 2]> {
        Ok(self.turns.read(device)?)
    }
}

impl Cache {
    /// Packs values or keys a block at a time and writes the blocks behind the `first` chunks that the sequence has stored.
    pub(super) fn store_pinned(
        &self,
        layer: usize,
        link: &PinnedLink,
        sequence: &SequenceCache,
        (part, from): (Part, &Buffer),
        first: usize,
        (starts, head_stride): (&[u32], usize),
    ) -> Result<()> {
        let records = link.part(part)?;
        let (own, most) = (first..first + starts.len(), self.geometry.block_chunks());
        for (place, run) in sequence.pages.long_runs(PageKind::Host, own, most) {
            let starts = &starts[run.start - first..run.end - first];
            let there = self.device.upload(Elem::U32, starts)?;
            let args = self.pack_args(starts.len(), head_stride);
            pack(&self.device, from, &records.block, &there, args)?;
            let range = records.rows(layer, place, starts.len())?;
            to_host(&self.device, &records.block, &range)?;
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
            (link.values.layer(layer), record),
            (&link.turns, step.lane),
            self.sequences(step)?,
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
        (part, to): (Part, &Buffer),
        kv: &PromptKv,
    ) -> Result<()> {
        let records = link.part(part)?;
        let size = self.geometry.cache.chunk_size;
        let (all, most) = (0..sequence.searchable(), self.geometry.block_chunks());
        for (place, run) in sequence.pages.long_runs(PageKind::Host, all, most) {
            let range = records.rows(layer, place, run.len())?;
            from_host(&self.device, &range, &records.block)?;
            let starts: Vec<u32> = run.map(|j| (kv.base + j * size) as u32).collect();
            let there = self.device.upload(Elem::U32, &starts)?;
            let args = self.pack_args(starts.len(), kv.head_stride);
            unpack(&self.device, &records.block, to, &there, args)?;
        }
        Ok(())
    }
}
