//! Prefill: a prompt goes through layer by layer, in blocks inside a layer, so that one layer's keys and values are
//! alive. Several short prompts go through in one block: they share all products with weights, and each attends to its
//! own keys.

use std::time::Instant;

use shadowkv_kernels::{Buffer, Elem, NONE};

use crate::cache::{Cache, PromptKv, SequenceCache, places};
use crate::error::{Error, Refused, Result};
use crate::plan::PREFILL_BLOCK;
use crate::scheduler::{Member, Part, SequenceId, Turn};
use crate::sequence::Sequence;
use crate::transformer::{Block, BlockAttention, BlockScratch, PromptRows, Target, Transformer};

/// Prompts on their way through the layers: one, or several short ones in one block.
pub(crate) struct PrefillJob {
    pub started: Instant,
    prompts: Vec<Prompt>,
    rows: usize,
    /// Hidden states, `[block, hidden]` each.
    blocks: Vec<Buffer>,
    /// Whether every position's hidden state is wanted, or the last one's alone.
    all_positions: bool,
}

/// One of the prompts.
struct Prompt {
    id: SequenceId,
    turn: Turn,
    /// Row of its first token in a block that it shares.
    first_row: usize,
    /// Set when keys and values do not fit the slots.
    kv: Option<PromptKv>,
}

/// What a prefill needs of the engine.
pub(crate) struct PrefillContext<'a> {
    pub transformer: &'a Transformer,
    pub cache: &'a Cache,
    pub scratch: &'a BlockScratch,
}

/// Sequences that failed alone, and why.
pub(crate) type Failures = Vec<(SequenceId, Error)>;

impl PrefillJob {
    /// Embeds the tokens of `members` that are not computed yet, and reserves what their keys and values need beside
    /// the slots.
    pub fn start(
        context: &PrefillContext,
        members: &[Member],
        sequences: &[Sequence],
        all_positions: bool,
    ) -> Result<Self> {
        let started = Instant::now();
        let PrefillContext {
            transformer, cache, ..
        } = context;
        let rows = members.last().map_or(0, |m| m.first_row + m.turn.tokens);
        // Rows between two prompts are nobody's: any token will do.
        let mut tokens = vec![0u32; rows];
        let mut prompts = Vec::with_capacity(members.len());
        for &Member {
            id,
            turn,
            first_row,
        } in members
        {
            let sequence = find(sequences, id)?;
            tokens[first_row..first_row + turn.tokens].copy_from_slice(sequence.pending());
            let kv = cache.prompt_kv(&sequence.cache, turn.end())?;
            prompts.push(Prompt {
                id,
                turn,
                first_row,
                kv,
            });
        }
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
        Ok(Self {
            started,
            prompts,
            rows,
            blocks,
            all_positions,
        })
    }

    /// Lets go of one of the prompts; its rows stay, and nothing comes of them.
    pub fn forget(&mut self, id: SequenceId) {
        self.prompts.retain(|prompt| prompt.id != id);
    }

    /// Runs a part of a layer. Returns those of its sequences that failed alone.
    ///
    /// # Errors
    /// What concerns all of them, and leaves their hidden states undefined.
    pub fn run(
        &self,
        context: &PrefillContext,
        layer: usize,
        part: Part,
        sequences: &mut [Sequence],
    ) -> Result<Failures> {
        match part {
            Part::Block(block) => {
                self.block(context, layer, block, sequences)?;
                Ok(Vec::new())
            }
            Part::Open => Ok(self.each_apart(sequences, |prompt, kv, sequence| {
                if prompt.turn.opens() {
                    context.cache.materialise(layer, sequence, kv)?;
                    context.transformer.device.sync()?;
                }
                Ok(())
            })),
            Part::Close => Ok(self.each_apart(sequences, |prompt, kv, sequence| {
                let end = prompt.turn.end();
                context.cache.compress(layer, sequence, kv, end)?;
                // Failures of launches show when something waits for them.
                Ok(context.transformer.device.sync()?)
            })),
        }
    }

    /// Does something for each prompt with buffers of its own.
    fn each_apart(
        &self,
        sequences: &mut [Sequence],
        task: impl Fn(&Prompt, &PromptKv, &mut SequenceCache) -> Result<()>,
    ) -> Failures {
        let mut failures = Vec::new();
        for prompt in &self.prompts {
            let sequence = sequences.iter_mut().find(|s| s.id == prompt.id);
            if let (Some(kv), Some(sequence)) = (&prompt.kv, sequence)
                && let Err(error) = task(prompt, kv, &mut sequence.cache)
            {
                failures.push((prompt.id, error));
            }
        }
        failures
    }

    /// One block of tokens goes through a layer.
    fn block(
        &self,
        context: &PrefillContext,
        layer: usize,
        block: usize,
        sequences: &[Sequence],
    ) -> Result<()> {
        let PrefillContext {
            transformer,
            cache,
            scratch,
        } = context;
        let x = &self.blocks[block];
        let first = block * PREFILL_BLOCK;
        let rows = PREFILL_BLOCK.min(self.rows - first);
        // Prompts in slots share one launch of `rope`; others have buffers of their own.
        let mut in_slots = vec![[NONE, 0, 0]; rows];
        let mut targets = Vec::new();
        let mut prompts = Vec::with_capacity(self.prompts.len());
        for prompt in &self.prompts {
            let sequence = find(sequences, prompt.id)?;
            let kv = match &prompt.kv {
                Some(kv) => kv.clone(),
                None => cache.slots_as_prompt(layer, &sequence.cache),
            };
            let own = rows.min(prompt.turn.tokens - first);
            let start = prompt.turn.start + first;
            let rows_of_places = places(
                (start..start + own).map(|position| (position, kv.base + position)),
                kv.head_stride,
            );
            let own_rows = prompt.first_row..prompt.first_row + own;
            if prompt.kv.is_none() {
                in_slots[own_rows]
                    .as_flattened_mut()
                    .copy_from_slice(&rows_of_places);
            } else {
                let mut all = vec![[NONE, 0, 0]; rows];
                all[own_rows]
                    .as_flattened_mut()
                    .copy_from_slice(&rows_of_places);
                targets.push((all, kv.k.clone(), kv.v.clone()));
            }
            prompts.push(PromptRows {
                kv,
                start,
                first_row: prompt.first_row,
                rows: own,
            });
        }
        if targets.len() < prompts.len() {
            let (k, v) = cache.slot_arena(layer);
            targets.push((in_slots, k.clone(), v.clone()));
        }
        let targets = targets
            .iter()
            .map(|(places, k, v)| {
                let places = transformer.device.upload(Elem::U32, places)?;
                Ok(Target { places, k, v })
            })
            .collect::<Result<Vec<_>>>()?;
        // Only the last token's hidden state is used after the last layer.
        let last_layer = layer + 1 == transformer.architecture.num_layers;
        let keys_only = last_layer && !self.all_positions && block + 1 < self.blocks.len();
        let attention = BlockAttention::Prefill(&prompts);
        let block = Block {
            device: &transformer.device,
            x,
            rows,
            scratch,
        };
        transformer.layer(layer, &block, cache, &targets, attention, keys_only)?;
        // Progress, cancellation and estimates would be ahead of the device without a wait.
        Ok(transformer.device.sync()?)
    }

    /// The hidden states after the last layer, with the rows of each block.
    pub fn hidden(&self) -> impl Iterator<Item = (&Buffer, usize)> {
        let rows = self.rows;
        self.blocks
            .iter()
            .enumerate()
            .map(move |(i, x)| (x, PREFILL_BLOCK.min(rows - i * PREFILL_BLOCK)))
    }

    /// The block with the hidden state of the last token of a prompt, and its row there.
    pub fn last_hidden(&self, member: &Member) -> Option<(&Buffer, usize)> {
        let row = member.first_row + member.turn.tokens - 1;
        let block = self.blocks.get(row / PREFILL_BLOCK)?;
        Some((block, row % PREFILL_BLOCK))
    }
}

fn find(sequences: &[Sequence], id: SequenceId) -> Result<&Sequence> {
    let found = sequences.iter().find(|sequence| sequence.id == id);
    found.ok_or(Error::Refused(Refused::UnknownSequence(id.0)))
}
