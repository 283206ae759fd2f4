//! Prefill: a prompt goes through layer by layer, in blocks inside a layer, so that one layer's keys and values are
//! alive. Several short prompts go through in one block: they share all products with weights, and each attends to its
//! own keys.

use std::ops::Range;
use std::time::Instant;

use shadowkv_kernels::{Buffer, Elem, NONE};

use crate::cache::{Cache, PromptKv, SequenceCache, places};
use crate::error::{Error, Refused, Result};
use crate::scheduler::{Member, Part, SequenceId, Turn};
use crate::sequence::Sequence;
use crate::transformer::{
    Block, BlockAttention, BlockScratch, PLACE_BYTES, PromptRows, Target, Transformer,
};

/// Prompts on their way through the layers: one, or several short ones in one block.
pub(crate) struct PrefillJob {
    pub started: Instant,
    prompts: Vec<Prompt>,
    rows: usize,
    /// Tokens of a block.
    block: usize,
    /// Hidden states, `[block, hidden]` each.
    blocks: Vec<Buffer>,
    /// Where keys and values in slots go: the same places in all layers. None until a part needs them.
    slot_places: Option<SlotPlaces>,
    /// Whether every position's hidden state is wanted, or the last one's alone.
    all_positions: bool,
}

/// Where keys and values of the prompts in slots go.
struct SlotPlaces {
    /// Of each prompt its first token place and the distance of KV heads: slots move while others are made room for.
    of: Vec<(SequenceId, usize, usize)>,
    /// `[rows, 3]`.
    there: Buffer,
}

/// One of the prompts.
struct Prompt {
    id: SequenceId,
    turn: Turn,
    /// Row of its first token in a block that it shares.
    first_row: usize,
    /// Set when keys and values do not fit the slots; and where they go, `[rows, 3]`.
    apart: Option<(PromptKv, Buffer)>,
}

impl Prompt {
    fn member(&self) -> Member {
        Member {
            id: self.id,
            turn: self.turn,
            first_row: self.first_row,
        }
    }

    /// Its rows for `rope` where its keys and values are in `kv`, among those of all rows.
    fn put_places(&self, kv: &PromptKv, all: &mut [[u32; 3]]) {
        let positions = self.turn.start..self.turn.end();
        let own = places(positions.map(|p| (p, kv.base + p)), kv.head_stride);
        let rows = self.first_row..self.first_row + self.turn.tokens;
        all[rows].as_flattened_mut().copy_from_slice(&own);
    }
}

/// What a prefill needs of the engine.
pub(crate) struct PrefillContext<'a> {
    pub transformer: &'a Transformer,
    pub cache: &'a Cache,
    pub scratch: &'a BlockScratch,
}

/// What laps call the time between two parts.
pub(crate) const HOST: &str = "between parts";

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
            let mut prompt = Prompt {
                id,
                turn,
                first_row,
                apart: None,
            };
            if let Some(kv) = kv {
                let mut all = vec![[NONE, 0, 0]; rows];
                prompt.put_places(&kv, &mut all);
                let there = transformer.device.upload(Elem::U32, &all)?;
                prompt.apart = Some((kv, there));
            }
            prompts.push(prompt);
        }
        let block = context.scratch.rows();
        let blocks = tokens
            .chunks(block)
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
            block,
            blocks,
            slot_places: None,
            all_positions,
        })
    }

    /// The blocks of a layer.
    pub fn blocks(&self) -> impl Iterator<Item = Part> + use<> {
        let (all, block) = (self.rows, self.block);
        (0..all).step_by(block).map(move |first| Part::Block {
            first,
            rows: block.min(all - first),
        })
    }

    /// Lets go of one of the prompts; its rows stay, and nothing comes of them.
    pub fn forget(&mut self, id: SequenceId) {
        self.prompts.retain(|prompt| prompt.id != id);
    }

    /// Runs a part of a layer. Returns those of its sequences that failed alone. A block is waited for if `waits`, else what
    /// goes wrong on the device shows when something is.
    ///
    /// # Errors
    /// What concerns all of them, and leaves their hidden states undefined.
    pub fn run(
        &mut self,
        context: &PrefillContext,
        layer: usize,
        (part, waits): (Part, bool),
        sequences: &mut [Sequence],
    ) -> Result<Failures> {
        context
            .transformer
            .laps
            .lap(&context.transformer.device, HOST)?;
        match part {
            Part::Block { first, rows } => {
                self.block(context, layer, first..first + rows, sequences)?;
                let device = &context.transformer.device;
                if waits {
                    device.sync()?;
                } else {
                    device.pace()?;
                }
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
            if let (Some((kv, _)), Some(sequence)) = (&prompt.apart, sequence)
                && let Err(error) = task(prompt, kv, &mut sequence.cache)
            {
                failures.push((prompt.id, error));
            }
        }
        failures
    }

    /// Rows of one block go through a layer.
    fn block(
        &mut self,
        context: &PrefillContext,
        layer: usize,
        rows: Range<usize>,
        sequences: &[Sequence],
    ) -> Result<()> {
        let PrefillContext {
            transformer,
            cache,
            scratch,
        } = context;
        self.place_in_slots(context, sequences)?;
        let hidden = transformer.architecture.hidden_size;
        let within = rows.start % self.block;
        let x = self.blocks[rows.start / self.block].view(within * hidden, rows.len() * hidden)?;
        let mut prompts = Vec::with_capacity(self.prompts.len());
        let mut targets = Vec::new();
        let mut target = |places: &Buffer, k: &Buffer, v: &Buffer| -> Result<()> {
            let words = PLACE_BYTES / 4;
            targets.push(Target {
                places: places.view(rows.start * words, rows.len() * words)?,
                k: k.clone(),
                v: v.clone(),
            });
            Ok(())
        };
        let mut ends = self.all_positions;
        for prompt in &self.prompts {
            let (before, own) = prompt.member().part_of(rows.start, rows.len());
            if own.is_empty() {
                continue;
            }
            let kv = match &prompt.apart {
                Some((kv, places)) => {
                    target(places, &kv.k, &kv.v)?;
                    kv.clone()
                }
                None => {
                    let sequence = find(sequences, prompt.id)?;
                    cache.slots_as_prompt(layer, &sequence.cache)
                }
            };
            ends |= before + own.len() == prompt.turn.tokens;
            prompts.push(PromptRows {
                kv,
                start: prompt.turn.start + before,
                first_row: own.start,
                rows: own.len(),
            });
        }
        // Prompts in slots share one launch of `rope`; others have buffers of their own.
        if let Some(places) = &self.slot_places {
            let (k, v) = cache.slot_arena(layer);
            target(&places.there, k, v)?;
        }
        // Only the last token's hidden state is used after the last layer.
        let last_layer = layer + 1 == transformer.architecture.num_layers;
        let attention = BlockAttention::Prefill(&prompts);
        let block = Block {
            device: &transformer.device,
            x: &x,
            rows: rows.len(),
            scratch,
        };
        let keys_only = last_layer && !ends;
        transformer.layer(layer, &block, cache, &targets, attention, keys_only)
    }

    /// Brings the places of prompts in slots to the device, unless they are there.
    fn place_in_slots(&mut self, context: &PrefillContext, sequences: &[Sequence]) -> Result<()> {
        let mut of = Vec::new();
        let mut all = Vec::new();
        for prompt in self.prompts.iter().filter(|p| p.apart.is_none()) {
            let sequence = find(sequences, prompt.id)?;
            // The slots of all layers lie alike.
            let kv = context.cache.slots_as_prompt(0, &sequence.cache);
            of.push((prompt.id, kv.base, kv.head_stride));
            all.push((prompt, kv));
        }
        if of.is_empty() {
            // Slots of a prompt that was let go of may be another sequence's.
            self.slot_places = None;
        } else if self.slot_places.as_ref().is_none_or(|there| there.of != of) {
            let mut rows = vec![[NONE, 0, 0]; self.rows];
            for (prompt, kv) in &all {
                prompt.put_places(kv, &mut rows);
            }
            let there = context.transformer.device.upload(Elem::U32, &rows)?;
            self.slot_places = Some(SlotPlaces { of, there });
        }
        Ok(())
    }

    /// The hidden states after the last layer, with the rows of each block.
    pub fn hidden(&self) -> impl Iterator<Item = (&Buffer, usize)> {
        let (rows, block) = (self.rows, self.block);
        self.blocks
            .iter()
            .enumerate()
            .map(move |(i, x)| (x, block.min(rows - i * block)))
    }

    /// The block with the hidden state of the last token of a prompt, and its row there.
    pub fn last_hidden(&self, member: &Member) -> Option<(&Buffer, usize)> {
        let row = member.first_row + member.turn.tokens - 1;
        let block = self.blocks.get(row / self.block)?;
        Some((block, row % self.block))
    }
}

fn find(sequences: &[Sequence], id: SequenceId) -> Result<&Sequence> {
    let found = sequences.iter().find(|sequence| sequence.id == id);
    found.ok_or(Error::Refused(Refused::UnknownSequence(id.0)))
}
