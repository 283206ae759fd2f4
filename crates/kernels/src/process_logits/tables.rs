//! What `process_logits` reads, on the device.

use super::seen::Seen;
use crate::buffer::{Buffer, Elem};
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::table::NONE;

/// Words of a mask over a vocabulary: bit `t % 32` of word `t / 32` is set where token `t` is allowed.
pub const fn mask_words(vocabulary: usize) -> usize {
    vocabulary.div_ceil(32)
}

/// What outlives a step: biases and seen tokens of every place. Clones share them.
#[derive(Clone)]
pub struct ProcessTables {
    /// `[places, vocabulary]`, `f32`
    pub(super) bias: Buffer,
    /// `[places, vocabulary]`: see [`Seen`].
    pub(super) seen: Buffer,
    pub(super) vocabulary: usize,
}

impl ProcessTables {
    /// Reserves tables for `places` sequences; what is in them is undefined.
    ///
    /// # Errors
    /// As for [`Device::empty`].
    pub fn new(device: &Device, places: usize, vocabulary: usize) -> Result<Self> {
        Ok(Self {
            bias: device.empty(Elem::F32, places * vocabulary)?,
            seen: device.empty(Elem::U32, places * vocabulary)?,
            vocabulary,
        })
    }

    /// Bytes that [`ProcessTables::new`] reserves.
    pub fn bytes_for(places: usize, vocabulary: usize) -> u64 {
        (places * vocabulary * 8) as u64
    }

    /// Bytes on the device.
    pub fn bytes(&self) -> u64 {
        self.bias.bytes() + self.seen.bytes()
    }

    /// Sets the biases of a place to those of single tokens and 0 for all others, in stream order.
    ///
    /// # Errors
    /// [`crate::Error::Shape`] for a place or a token that there is not.
    pub fn write_bias(&self, device: &Device, place: usize, biases: &[(u32, f32)]) -> Result<()> {
        let known = biases.iter().all(|b| (b.0 as usize) < self.vocabulary);
        ensure("process_logits", known, || {
            format!("a bias beyond {} tokens in {biases:?}", self.vocabulary)
        })?;
        let mut all = vec![0.0f32; self.vocabulary];
        for &(token, bias) in biases {
            all[token as usize] += bias;
        }
        device.write(&self.bias, place * self.vocabulary, &all)
    }

    /// Sets what was seen in a place, in stream order.
    ///
    /// # Errors
    /// [`crate::Error::Shape`] for a place that there is not or another vocabulary.
    pub fn write_seen(&self, device: &Device, place: usize, seen: &Seen) -> Result<()> {
        let words = seen.words();
        ensure("process_logits", words.len() == self.vocabulary, || {
            format!("{} tokens of {}", words.len(), self.vocabulary)
        })?;
        device.write(&self.seen, place * self.vocabulary, words)
    }
}

/// What one row of a step wants of its logits.
#[derive(Clone, Debug, PartialEq)]
pub struct ProcessRow {
    /// The place of its sequence.
    pub place: usize,
    /// Whether the biases of its place count.
    pub has_bias: bool,
    /// Divisor or factor for every token seen; above 0, and 1 changes nothing.
    pub repetition: f32,
    /// Taken off for each time that a token was generated.
    pub frequency: f32,
    /// Taken off if a token was generated.
    pub presence: f32,
    /// The newest token and the word that its place gets for it; nothing where the place is up to date. See
    /// [`ProcessRow::with_newest`].
    pub newest: Option<(u32, u32)>,
}

impl ProcessRow {
    /// A row whose logits stay as they are.
    pub const UNCHANGED: Self = Self {
        place: 0,
        has_bias: false,
        repetition: 1.0,
        frequency: 0.0,
        presence: 0.0,
        newest: None,
    };

    /// The row with its newest token, which its place does not have yet and `seen` has.
    #[must_use]
    pub fn with_newest(mut self, token: u32, seen: &Seen) -> Self {
        self.newest = Some((token, seen.word(token)));
        self
    }

    /// Whether what was seen changes anything.
    pub fn has_penalties(&self) -> bool {
        self.repetition != 1.0 || self.frequency != 0.0 || self.presence != 0.0
    }

    fn words(&self, masked: bool) -> [u32; WORDS] {
        let mut flags = 0;
        for (flag, is_set) in [
            (BIAS, self.has_bias),
            (PENALTIES, self.has_penalties()),
            (MASK, masked),
        ] {
            if is_set {
                flags |= flag;
            }
        }
        let (token, word) = self.newest.unwrap_or((NONE, 0));
        [self.place as u32, flags, token, word]
    }
}

/// Words of a row.
pub(super) const WORDS: usize = 4;
/// Numbers of a row.
pub(super) const PARAMS: usize = 3;
pub(super) const BIAS: u32 = 1;
pub(super) const PENALTIES: u32 = 2;
pub(super) const MASK: u32 = 4;

/// What a step says, and its processed logits. Reused step after step.
pub struct ProcessRows {
    /// `[rows, 4]`: place, flags, newest token, what was seen of it.
    pub(super) words: Buffer,
    /// `[rows, 3]`: the penalties.
    pub(super) params: Buffer,
    /// `[rows, mask_words]`
    pub(super) masks: Buffer,
    /// `[rows, vocabulary]`, `f32`: the processed logits.
    pub logits: Buffer,
    pub(super) rows: usize,
    pub(super) vocabulary: usize,
}

impl ProcessRows {
    /// Reserves buffers for `rows` rows; what is in them is undefined.
    ///
    /// # Errors
    /// As for [`Device::empty`].
    pub fn new(device: &Device, rows: usize, vocabulary: usize) -> Result<Self> {
        Ok(Self {
            words: device.empty(Elem::U32, rows * WORDS)?,
            params: device.empty(Elem::F32, rows * PARAMS)?,
            masks: device.empty(Elem::U32, rows * mask_words(vocabulary))?,
            logits: device.empty(Elem::F32, rows * vocabulary)?,
            rows,
            vocabulary,
        })
    }

    /// Bytes that [`ProcessRows::new`] reserves.
    pub fn bytes_for(rows: usize, vocabulary: usize) -> u64 {
        (rows * (WORDS + PARAMS + mask_words(vocabulary) + vocabulary) * 4) as u64
    }

    /// Bytes on the device.
    pub fn bytes(&self) -> u64 {
        let buffers = [&self.words, &self.params, &self.masks, &self.logits];
        buffers.iter().map(|b| b.bytes()).sum()
    }

    /// Sets the first rows, each with its mask if it has one, in stream order.
    ///
    /// # Errors
    /// [`crate::Error::Shape`] when there are more than reserved, a mask has another length or a penalty cannot be one.
    pub fn write(&self, device: &Device, rows: &[(ProcessRow, Option<&[u32]>)]) -> Result<()> {
        let words = mask_words(self.vocabulary);
        let valid = |(row, mask): &(ProcessRow, Option<&[u32]>)| {
            row.repetition > 0.0
                && row.repetition.is_finite()
                && row.frequency.is_finite()
                && row.presence.is_finite()
                && mask.is_none_or(|mask| mask.len() == words)
        };
        let fits = rows.len() <= self.rows && rows.iter().all(valid);
        ensure("process_logits", fits, || {
            format!(
                "more than {} rows, a mask of other than {words} words or a penalty out of range",
                self.rows
            )
        })?;
        let all: Vec<u32> = rows
            .iter()
            .flat_map(|(row, mask)| row.words(mask.is_some()))
            .collect();
        let params: Vec<f32> = rows
            .iter()
            .flat_map(|(row, _)| [row.repetition, row.frequency, row.presence])
            .collect();
        device.write(&self.words, 0, &all)?;
        device.write(&self.params, 0, &params)?;
        for (i, (_, mask)) in rows.iter().enumerate() {
            if let Some(mask) = mask {
                device.write(&self.masks, i * words, mask)?;
            }
        }
        Ok(())
    }
}
