//! Prefill: a prompt goes through layer by layer, in blocks inside a layer, so that one layer's keys and values are alive.

use std::time::Instant;

use shadowkv_kernels::{Buffer, Elem};

use crate::cache::{Cache, PromptKv, SequenceCache, places};
use crate::control::{Control, Progress};
use crate::error::Result;
use crate::plan::PREFILL_BLOCK;
use crate::request::SequenceId;
use crate::transformer::{Block, BlockAttention, BlockScratch, Transformer};

/// A prompt on its way through the layers.
pub(crate) struct PrefillJob {
    pub id: SequenceId,
    pub started: Instant,
    /// Position of the first new token.
    start: usize,
    tokens: usize,
    layer: usize,
    /// Hidden states, `[block, hidden]` each.
    blocks: Vec<Buffer>,
    /// Set when keys and values do not fit the slots.
    kv: Option<PromptKv>,
    /// Whether every position's hidden state is wanted, or the last one's alone.
    all_positions: bool,
}

/// What a prefill needs of the engine.
pub(crate) struct PrefillContext<'a> {
    pub transformer: &'a Transformer,
    pub cache: &'a Cache,
    pub scratch: &'a BlockScratch,
    pub control: &'a Control,
}

impl PrefillJob {
    /// Embeds `tokens`, which follow what the sequence has in its cache.
    pub fn start(
        context: &PrefillContext,
        id: SequenceId,
        sequence: &SequenceCache,
        tokens: &[u32],
        all_positions: bool,
    ) -> Result<Self> {
        let started = Instant::now();
        let PrefillContext {
            transformer, cache, ..
        } = context;
        let start = sequence.length;
        let blocks = tokens
            .chunks(PREFILL_BLOCK)
            .map(|block| {
                let elements = block.len() * transformer.architecture.hidden_size;
                let x = transformer
                    .device
                    .empty(Elem::Float(transformer.dtype), elements)?;
                transformer.embed(block, &x)?;
                Ok(x)
            })
            .collect::<Result<Vec<_>>>()?;
        let kv = cache.prompt_kv(sequence, start + tokens.len())?;
        Ok(Self {
            id,
            started,
            start,
            tokens: tokens.len(),
            layer: 0,
            blocks,
            kv,
            all_positions,
        })
    }

    /// Tokens it processes.
    pub fn tokens(&self) -> usize {
        self.tokens
    }

    /// Runs one layer over all blocks. Returns whether that was the last one.
    pub fn advance(
        &mut self,
        context: &PrefillContext,
        sequence: &mut SequenceCache,
    ) -> Result<bool> {
        let PrefillContext {
            transformer,
            cache,
            scratch,
            control,
        } = context;
        let layers = transformer.architecture.num_layers;
        let last_layer = self.layer + 1 == layers;
        let kv = match &self.kv {
            Some(kv) => {
                if self.start > 0 {
                    cache.materialise(self.layer, sequence, kv)?;
                }
                kv.clone()
            }
            None => cache.slots_as_prompt(self.layer, sequence),
        };
        for (i, x) in self.blocks.iter().enumerate() {
            control.check()?;
            let first = i * PREFILL_BLOCK;
            let rows = PREFILL_BLOCK.min(self.tokens - first);
            let start = self.start + first;
            let rows_of_places = places(
                (start..start + rows).map(|position| (position, kv.base + position)),
                kv.head_stride,
            );
            let uploaded = transformer.device.upload(Elem::U32, &rows_of_places)?;
            // Only the last token's hidden state is used after the last layer.
            let keys_only = last_layer && !self.all_positions && i + 1 < self.blocks.len();
            let attention = BlockAttention::Prefill { kv: &kv, start };
            let targets = (&kv.k, &kv.v);
            let block = Block {
                device: &transformer.device,
                x,
                rows,
                scratch,
                places: &uploaded,
            };
            transformer.layer(self.layer, &block, cache, targets, attention, keys_only)?;
            // Progress and cancellation would be ahead of the device without a wait.
            transformer.device.sync()?;
            let done = self.layer * self.tokens + first + rows;
            control.report(Progress::Prefill {
                done,
                total: layers * self.tokens,
            });
        }
        let end = self.start + self.tokens;
        if self.kv.is_some() {
            cache.compress(self.layer, sequence, &kv, end)?;
        }
        self.layer += 1;
        if last_layer {
            sequence.length = end;
            if self.kv.is_some() {
                sequence.searchable = cache.searchable_after(end);
            }
        }
        Ok(last_layer)
    }

    /// The hidden states after the last layer, with the rows of each block.
    pub fn hidden(&self) -> impl Iterator<Item = (&Buffer, usize)> {
        let tokens = self.tokens;
        self.blocks
            .iter()
            .enumerate()
            .map(move |(i, x)| (x, PREFILL_BLOCK.min(tokens - i * PREFILL_BLOCK)))
    }

    /// The block with the last token's hidden state, and its row there.
    pub fn last_hidden(&self) -> Option<(&Buffer, usize)> {
        self.blocks
            .last()
            .map(|x| (x, (self.tokens - 1) % PREFILL_BLOCK))
    }
}
