//! One decode step: one new token for every running sequence.

use shadowkv_kernels::sample::{argmax, sample};
use shadowkv_kernels::{Buffer, Device, Elem, ROW_WORDS, SequenceRow};

use crate::cache::{Cache, DecodeScratch, DecodeStep, places};
use crate::error::Result;
use crate::sequence::Sequence;
use crate::transformer::{BlockAttention, BlockScratch, Transformer};

/// Buffers of decode steps.
pub(crate) struct DecodeBuffers {
    /// `[sequences, hidden]`
    x: Buffer,
    /// `[sequences, vocabulary]`
    logits: Buffer,
    /// `[sequences]`
    tokens: Buffer,
    attention: DecodeScratch,
    /// Chunks selected and missed in all steps before, in each (row of a step, KV head).
    traffic: Vec<u32>,
}

impl DecodeBuffers {
    pub fn new(transformer: &Transformer, cache: &Cache) -> Result<Self> {
        let (device, a) = (&transformer.device, &transformer.architecture);
        let sequences = cache.geometry().sequences;
        let elem = Elem::Float(transformer.dtype);
        Ok(Self {
            x: device.empty(elem, sequences * a.hidden_size)?,
            logits: device.empty(elem, sequences * a.vocab_size)?,
            tokens: device.empty(Elem::U32, sequences)?,
            attention: DecodeScratch::new(device, cache.geometry())?,
            traffic: vec![0; cache.traffic().map_or(0, Buffer::len)],
        })
    }

    pub fn bytes(&self) -> u64 {
        self.x.bytes() + self.logits.bytes() + self.tokens.bytes() + self.attention.bytes()
    }
}

/// Runs one step over `sequences` through the first `layers` layers, all of them but in a warm-up, and returns their next
/// tokens.
pub(crate) fn decode_step(
    transformer: &Transformer,
    cache: &Cache,
    scratch: &BlockScratch,
    buffers: &mut DecodeBuffers,
    sequences: &mut [&mut Sequence],
    layers: usize,
) -> Result<Vec<u32>> {
    for sequence in sequences.iter_mut() {
        cache.make_room(&mut sequence.cache)?;
        sequence.cache.clock += 1;
    }
    let device = &transformer.device;
    let rows: Vec<SequenceRow> = sequences
        .iter()
        .map(|s| s.cache.row(s.cache.length))
        .collect();
    let step = DecodeStep {
        table: upload_rows(device, &rows)?,
        batch: rows.len(),
        searchable: rows
            .iter()
            .map(|r| r.searchable as usize)
            .max()
            .unwrap_or(0),
    };
    let positions = sequences
        .iter()
        .map(|s| (s.cache.length, s.cache.token_place(s.cache.length)));
    let head_stride = cache.geometry().dense_tokens();
    let uploaded_places = device.upload(Elem::U32, &places(positions, head_stride))?;
    let ids: Vec<u32> = sequences.iter().map(|s| s.last_token).collect();
    transformer.embed(&ids, &buffers.x)?;

    {
        let caches: Vec<_> = sequences.iter().map(|s| &s.cache).collect();
        for layer in 0..layers {
            let mut attend = |q: &Buffer, out: &Buffer| {
                cache.attend(layer, &step, (q, out), &buffers.attention, &caches)
            };
            let attention = BlockAttention::Decode(&mut attend);
            let slots = cache.slot_arena(layer);
            let places = &uploaded_places;
            transformer.layer(
                layer,
                &buffers.x,
                rows.len(),
                scratch,
                cache,
                places,
                slots,
                attention,
                false,
            )?;
            transformer.device.pace()?;
        }
    }
    transformer.logits(&buffers.x, (0, rows.len()), scratch, &buffers.logits)?;
    for sequence in sequences.iter_mut() {
        sequence.cache.length += 1;
    }
    let tokens = draw(transformer, buffers, sequences)?;
    if step.searchable > 0 {
        count_traffic(transformer, cache, buffers, sequences)?;
    }
    Ok(tokens)
}

/// Adds this step's hits and misses to the figures of its sequences.
fn count_traffic(
    transformer: &Transformer,
    cache: &Cache,
    buffers: &mut DecodeBuffers,
    sequences: &mut [&mut Sequence],
) -> Result<()> {
    let Some(traffic) = cache.traffic() else {
        return Ok(());
    };
    let now: Vec<u32> = transformer.device.read(traffic)?;
    let own = 2 * cache.geometry().kv_heads;
    let step = |i: usize| u64::from(now[i].wrapping_sub(buffers.traffic[i]));
    for (row, sequence) in sequences.iter_mut().enumerate() {
        for list in (row * own..(row + 1) * own).step_by(2) {
            sequence.stats.lookups += step(list);
            sequence.stats.hits += step(list) - step(list + 1);
        }
    }
    buffers.traffic = now;
    Ok(())
}

/// Logits of one hidden state, and the token drawn from them.
pub(crate) fn first_token(
    transformer: &Transformer,
    scratch: &BlockScratch,
    buffers: &DecodeBuffers,
    (x, row): (&Buffer, usize),
    sequence: &mut Sequence,
) -> Result<u32> {
    transformer.logits(x, (row, 1), scratch, &buffers.logits)?;
    Ok(draw(transformer, buffers, &mut [sequence])?[0])
}

/// Draws a token for each sequence from its row of the logits.
fn draw(
    transformer: &Transformer,
    buffers: &DecodeBuffers,
    sequences: &mut [&mut Sequence],
) -> Result<Vec<u32>> {
    let device = &transformer.device;
    let vocabulary = transformer.architecture.vocab_size;
    if sequences
        .iter()
        .all(|s| s.request.sampling.temperature == 0.0)
    {
        argmax(
            device,
            &buffers.logits,
            &buffers.tokens,
            sequences.len(),
            vocabulary,
        )?;
    } else {
        let settings: Vec<_> = sequences
            .iter_mut()
            .map(|s| s.sample_row(vocabulary))
            .collect();
        sample(
            device,
            &buffers.logits,
            &settings,
            &buffers.tokens,
            vocabulary,
        )?;
    }
    let mut tokens: Vec<u32> = device.read(&buffers.tokens)?;
    tokens.truncate(sequences.len());
    Ok(tokens)
}

fn upload_rows(device: &Device, rows: &[SequenceRow]) -> Result<Buffer> {
    let words: &[u32] = bytemuck::cast_slice(rows);
    debug_assert_eq!(words.len(), rows.len() * ROW_WORDS);
    Ok(device.upload(Elem::U32, words)?)
}
