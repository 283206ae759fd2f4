//! What the launches of one lane's steps read and write.

use shadowkv_kernels::process_logits::ProcessTables;
use shadowkv_kernels::{Buffer, Device, Elem, NONE, ROW_WORDS, SequenceRow};

use super::choice::{ChoiceBuffers, ChoiceShape};
use crate::cache::{DecodeScratch, DecodeStep, Geometry, StepScratch};
use crate::error::Result;
use crate::sequence::Sequence;
use crate::transformer::{BlockScratch, Transformer};

/// Words of a row of places, see `rope`.
pub(super) const PLACE_WORDS: usize = 3;

/// What the launches of a step depend on. All else is in buffers that are written before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct StepShape {
    /// Rows, those that fill up the batch included.
    pub rows: usize,
    /// Whether any sequence has outgrown its slots.
    pub searches: bool,
    /// How tokens are chosen.
    pub choice: ChoiceShape,
}

/// Buffers of one lane's steps, at the same addresses in all of them.
pub(crate) struct LaneBuffers {
    pub device: Device,
    /// Number of the lane, 0 or 1.
    number: u32,
    pub scratch: BlockScratch,
    /// The sequence table.
    table: Buffer,
    /// Rows for `rope`: position, token place, tokens to the next KV head.
    pub places: Buffer,
    /// Tokens to process.
    pub ids: Buffer,
    /// How tokens are chosen.
    pub choice: ChoiceBuffers,
    /// `[rows, hidden]`
    pub x: Buffer,
    /// `[rows, vocabulary]`
    pub logits: Buffer,
    attention: DecodeScratch,
    pub search: Option<StepScratch>,
}

impl LaneBuffers {
    pub fn new(
        (device, number): (Device, u32),
        transformer: &Transformer,
        g: &Geometry,
        rows: usize,
        tables: Option<&ProcessTables>,
    ) -> Result<Self> {
        let (a, dtype) = (&transformer.architecture, transformer.dtype);
        let elem = Elem::Float(dtype);
        let search = g.is_sparse().then(|| StepScratch::new(&device, g, rows));
        Ok(Self {
            scratch: BlockScratch::new(&device, a, dtype, rows)?,
            table: device.empty(Elem::U32, rows * ROW_WORDS)?,
            places: device.empty(Elem::U32, rows * PLACE_WORDS)?,
            ids: device.empty(Elem::U32, rows)?,
            choice: ChoiceBuffers::new(&device, rows, a.vocab_size, tables)?,
            x: device.empty(elem, rows * a.hidden_size)?,
            logits: device.empty(elem, rows * a.vocab_size)?,
            attention: DecodeScratch::new(&device, g, rows)?,
            search: search.transpose()?,
            number,
            device,
        })
    }

    /// Bytes on the device.
    pub fn bytes(&self) -> u64 {
        let buffers = [&self.table, &self.places, &self.ids, &self.x, &self.logits];
        buffers.iter().map(|b| b.bytes()).sum::<u64>()
            + self.scratch.bytes()
            + self.choice.bytes()
            + self.attention.bytes()
            + self.search.as_ref().map_or(0, StepScratch::bytes)
            + self.device.workspace_bytes()
    }

    /// What the layers of a step share.
    pub fn step(&self, shape: StepShape) -> DecodeStep<'_> {
        DecodeStep {
            device: &self.device,
            lane: self.number,
            table: &self.table,
            rows: shape.rows,
            attention: &self.attention,
            search: self.search.as_ref().filter(|_| shape.searches),
        }
    }

    /// Describes the next step: the sequences' own rows, then rows that do nothing.
    pub fn write(&self, shape: StepShape, sequences: &mut [&mut Sequence]) -> Result<()> {
        let mut rows = vec![SequenceRow::inactive(); shape.rows];
        let mut places = vec![[NONE, 0, 0]; shape.rows];
        let mut ids = vec![0u32; shape.rows];
        for (i, sequence) in sequences.iter().enumerate() {
            let own = &sequence.cache;
            let length = own.length();
            rows[i] = own.row(length);
            places[i] = [
                length as u32,
                own.token_place(length) as u32,
                own.head_stride() as u32,
            ];
            ids[i] = sequence.next_token();
        }
        let device = &self.device;
        device.write(&self.table, 0, &rows)?;
        device.write(&self.places, 0, &places)?;
        device.write(&self.ids, 0, &ids)?;
        self.choice
            .write(device, (shape.choice, shape.rows), sequences)
    }
}
