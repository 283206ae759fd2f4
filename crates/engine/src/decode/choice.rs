//! Choosing the next tokens from a step's logits: what becomes of the logits before, how tokens are drawn, and what is
//! told of them.

use shadowkv_kernels::logprobs::{LogprobRow, LogprobRows, logprobs};
use shadowkv_kernels::process_logits::{ProcessRow, ProcessRows, ProcessTables, process_logits};
use shadowkv_kernels::sample::{SampleRow, SampleSettings, argmax, sample};
use shadowkv_kernels::{Buffer, Device, Elem};

use crate::error::Result;
use crate::sampler::Sampler;
use crate::sequence::Sequence;

/// How the tokens of a step are chosen. Each way can do what those before it do, so that a batch has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Way {
    /// All rows take their highest logits.
    Best,
    /// Some rows draw.
    Drawn,
    /// The logits of some rows are processed before.
    Processed,
}

impl Way {
    fn of(sampler: &Sampler) -> Self {
        if sampler.processes() {
            Self::Processed
        } else if sampler.draws() {
            Self::Drawn
        } else {
            Self::Best
        }
    }
}

/// What the launches that choose tokens depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ChoiceShape {
    pub way: Way,
    /// Whether anyone wants to know how likely tokens were.
    pub logprobs: bool,
}

impl ChoiceShape {
    /// Nothing but the highest logits.
    pub const BEST: Self = Self {
        way: Way::Best,
        logprobs: false,
    };

    /// What these sequences need together.
    pub fn of(sequences: &[&mut Sequence]) -> Self {
        let samplers = || sequences.iter().map(|s| &s.sampler);
        Self {
            way: samplers().map(Way::of).max().unwrap_or(Way::Best),
            logprobs: samplers().any(Sampler::wants_logprobs),
        }
    }
}

/// Buffers of one lane, at the same addresses in all steps.
pub(crate) struct ChoiceBuffers {
    settings: SampleSettings,
    /// `[rows]`: the next tokens.
    pub tokens: Buffer,
    logprobs: LogprobRows,
    /// Tables of all sequences, and what a step processes; none where logits are never processed.
    processing: Option<(ProcessTables, ProcessRows)>,
    vocabulary: usize,
}

impl ChoiceBuffers {
    /// Buffers for `rows` rows. `tables` are those of all lanes.
    pub fn new(
        device: &Device,
        rows: usize,
        vocabulary: usize,
        tables: Option<&ProcessTables>,
    ) -> Result<Self> {
        let processing = tables.map(|tables| -> Result<_> {
            Ok((tables.clone(), ProcessRows::new(device, rows, vocabulary)?))
        });
        Ok(Self {
            settings: SampleSettings::new(device, rows)?,
            tokens: device.empty(Elem::U32, rows)?,
            logprobs: LogprobRows::new(device, rows)?,
            processing: processing.transpose()?,
            vocabulary,
        })
    }

    /// Bytes that [`ChoiceBuffers::new`] reserves.
    pub fn bytes_for(rows: usize, vocabulary: usize, processes: bool) -> u64 {
        let processing = if processes {
            ProcessRows::bytes_for(rows, vocabulary)
        } else {
            0
        };
        4 * rows as u64
            + SampleSettings::bytes_for(rows)
            + LogprobRows::bytes_for(rows)
            + processing
    }

    /// Bytes on the device, those of the tables not counted.
    pub fn bytes(&self) -> u64 {
        self.settings.bytes()
            + self.tokens.bytes()
            + self.logprobs.bytes()
            + self.processing.as_ref().map_or(0, |p| p.1.bytes())
    }

    /// Begins the turn that a sequence waits with, on the device too.
    pub fn begin_turn(&self, device: &Device, sequence: &mut Sequence) -> Result<()> {
        let place = sequence.cache.region;
        let Some((tables, _)) = &self.processing else {
            return Ok(());
        };
        let bias = sequence.sampler.bias();
        if !bias.is_empty() {
            tables.write_bias(device, place, bias)?;
        }
        if let Some(seen) = sequence.begin_turn(self.vocabulary) {
            tables.write_seen(device, place, seen)?;
        }
        Ok(())
    }

    /// Describes the choices of the next step: those of the sequences, then rows whose tokens nobody reads.
    pub fn write(
        &self,
        device: &Device,
        (shape, rows): (ChoiceShape, usize),
        sequences: &mut [&mut Sequence],
    ) -> Result<()> {
        if shape.way >= Way::Drawn {
            let own = sequences.iter_mut().map(|s| s.sampler.sample_row());
            let mut settings: Vec<SampleRow> = own.collect();
            settings.resize(rows, SampleRow::GREEDY);
            self.settings.write(device, &settings)?;
        }
        if let (Way::Processed, Some((_, of_step))) = (shape.way, &self.processing) {
            let own = sequences.iter().map(|s| {
                let row = s.sampler.process_row(s.cache.region);
                (row, s.sampler.mask())
            });
            let mut all: Vec<(ProcessRow, Option<&[u32]>)> = own.collect();
            all.resize(rows, (ProcessRow::UNCHANGED, None));
            of_step.write(device, &all)?;
        }
        if shape.logprobs {
            let own = sequences
                .iter()
                .map(|s| s.sampler.logprob_row(self.vocabulary));
            let mut all: Vec<Option<LogprobRow>> = own.collect();
            all.resize(rows, None);
            self.logprobs.write(device, &all, self.vocabulary)?;
        }
        Ok(())
    }

    /// Chooses the tokens of the first `rows` rows of `logits`.
    pub fn launch(
        &self,
        device: &Device,
        logits: &Buffer,
        (shape, rows): (ChoiceShape, usize),
    ) -> Result<()> {
        let (settings, tokens, vocabulary) = (&self.settings, &self.tokens, self.vocabulary);
        match (shape.way, &self.processing) {
            (Way::Best, _) => argmax(device, logits, tokens, rows, vocabulary)?,
            (Way::Processed, Some((tables, of_step))) => {
                process_logits(device, logits, tables, of_step, rows)?;
                sample(device, &of_step.logits, settings, tokens, rows, vocabulary)?;
            }
            (Way::Drawn | Way::Processed, _) => {
                sample(device, logits, settings, tokens, rows, vocabulary)?;
            }
        }
        if shape.logprobs {
            logprobs(device, logits, tokens, &self.logprobs, rows, vocabulary)?;
        }
        Ok(())
    }

    /// What has to be read of a step besides its tokens.
    pub fn answers(&self, shape: ChoiceShape) -> Option<&Buffer> {
        shape.logprobs.then(|| self.logprobs.answers())
    }

    /// Hands each sequence what was read of [`ChoiceBuffers::answers`].
    pub fn tell(&self, words: &[u32], sequences: &mut [&mut Sequence]) {
        for (row, sequence) in sequences.iter_mut().enumerate() {
            if let Some(asked) = sequence.sampler.logprob_row(self.vocabulary) {
                let answer = LogprobRows::answer(words, row, asked.top);
                sequence.sampler.tell(answer);
            }
        }
    }
}
