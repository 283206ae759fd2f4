//! Looking inside: logits at every position, or behind tokens that are given, and the keys that a layer factorises, for parity tests and
//! research.

use shadowkv_kernels::rope::unrope;
use shadowkv_kernels::{Buffer, Elem};

use crate::cache::places;
use crate::engine::{Engine, prefill_context};
use crate::error::{Error, Result};
use crate::prefill::PrefillJob;
use crate::request::Request;
use crate::scheduler::{Member, Part, Phase, SequenceId, Turn};

/// Rows of logits computed at a time.
const LOGIT_ROWS: usize = 64;

impl Engine {
    /// Logits at every position of `tokens`, `[tokens, vocabulary]` by rows, from an exact prefill of its own.
    ///
    /// # Errors
    /// As for [`Engine::add`].
    pub fn logits(&mut self, tokens: &[u32]) -> Result<Vec<f32>> {
        let vocabulary = self.transformer.architecture.vocab_size;
        self.probe(tokens, |engine, _, job| {
            let device = &engine.transformer.device;
            let logits = device.empty(
                Elem::Float(engine.transformer.dtype),
                LOGIT_ROWS * vocabulary,
            )?;
            let mut all = Vec::with_capacity(tokens.len() * vocabulary);
            for (x, rows) in job.hidden() {
                for first in (0..rows).step_by(LOGIT_ROWS) {
                    let rows = LOGIT_ROWS.min(rows - first);
                    engine.transformer.logits(
                        device,
                        x,
                        (first, rows),
                        &engine.scratch,
                        &logits,
                    )?;
                    all.extend_from_slice(&device.read_floats(&logits)?[..rows * vocabulary]);
                }
            }
            Ok(all)
        })
    }

    /// Puts `token` behind what a sequence that generates nothing has in its cache, as a decode step would, and returns the logits
    /// behind it, `[vocabulary]`: how a generation goes on that was told what to say (teacher forcing).
    ///
    /// # Errors
    /// [`Error::UnknownSequence`] when the sequence is not held or at work; [`Error::ContextOverflow`] when the context is full or
    /// more tokens than were asked for would take host memory that was not admitted; what the device reports.
    pub fn force(&mut self, id: SequenceId, token: u32) -> Result<Vec<f32>> {
        let index = self.index(id)?;
        if self.scheduler.phase(id) != Some(Phase::Idle) {
            return Err(Error::UnknownSequence(id.0));
        }
        let length = self.sequences[index].cache.length();
        self.check_tokens(&[token], length)?;
        let sequence = &mut self.sequences[index];
        self.cache.reserve(&mut sequence.cache, length + 1)?;
        sequence.ask(&[token]);
        self.cache.make_room(&mut sequence.cache)?;
        self.decoder
            .step(&self.transformer, &self.cache, &mut [sequence])?;
        self.scheduler.forced(id);
        self.newest_logits()
    }

    /// Logits behind the last token of the prompt or turn that was processed last, or of a step of one sequence, `[vocabulary]`.
    ///
    /// # Errors
    /// What the device reports.
    pub fn newest_logits(&self) -> Result<Vec<f32>> {
        let mut logits = self.decoder.logits()?;
        logits.truncate(self.transformer.architecture.vocab_size);
        Ok(logits)
    }

    /// Keys of one layer before RoPE, `[tokens, H_kv D]` by rows. The prompt must fit the cache's slots.
    ///
    /// # Errors
    /// As for [`Engine::add`]; [`Error::Setting`] for a layer that does not exist or a prompt that does not fit.
    pub fn keys_before_rope(&mut self, tokens: &[u32], layer: usize) -> Result<Vec<f32>> {
        let refuse = |setting, value: usize, reason: String| {
            Err(Error::Setting {
                setting,
                value: value.to_string(),
                reason,
            })
        };
        let g = *self.cache.geometry();
        if layer >= g.layers {
            return refuse(
                "layer",
                layer,
                format!("this model has {} layers", g.layers),
            );
        }
        if tokens.len() > g.dense_tokens() {
            return refuse(
                "prompt",
                tokens.len(),
                format!("the slots hold {} tokens", g.dense_tokens()),
            );
        }
        self.probe(tokens, |engine, id, _| {
            let sequence = &engine.sequences[engine.index(id)?].cache;
            let kv = engine.cache.slots_as_prompt(layer, sequence);
            let device = &engine.transformer.device;
            let rows = places((0..tokens.len()).map(|p| (p, kv.base + p)), kv.head_stride);
            let rows = device.upload(Elem::U32, &rows)?;
            let keys: Buffer = device.empty(Elem::Float(g.dtype), tokens.len() * g.width())?;
            unrope(
                device,
                &kv.k,
                engine.cache.rope_table(),
                &rows,
                &keys,
                None,
                g.rope_args(tokens.len()),
            )?;
            Ok(device.read_floats(&keys)?)
        })
    }

    /// Prefills `tokens` as a sequence of their own, looks at it, and lets go of it.
    fn probe<T>(
        &mut self,
        tokens: &[u32],
        look: impl FnOnce(&Self, SequenceId, &PrefillJob) -> Result<T>,
    ) -> Result<T> {
        let request = Request {
            prompt: tokens.to_vec(),
            max_new_tokens: 1,
            ..Request::default()
        };
        let id = self.add(request)?;
        let outcome = self
            .prefill_alone(id, tokens)
            .and_then(|job| look(self, id, &job));
        self.remove(id);
        outcome
    }

    fn prefill_alone(&mut self, id: SequenceId, tokens: &[u32]) -> Result<PrefillJob> {
        // Who waits for a place is not held yet.
        let index = self.index(id)?;
        let context = prefill_context(&self.transformer, &self.cache, &self.scratch);
        let turn = Turn {
            start: 0,
            tokens: tokens.len(),
            apart: self.outgrows(index, tokens.len()),
        };
        let member = Member {
            id,
            turn,
            first_row: 0,
        };
        let sequences = &mut self.sequences;
        let mut job = PrefillJob::start(&context, &[member], sequences, true)?;
        let parts: Vec<Part> = job.blocks().chain([Part::Close]).collect();
        for layer in 0..self.transformer.architecture.num_layers {
            for &part in &parts {
                self.control.check()?;
                let failures = job.run(&context, layer, (part, true), sequences)?;
                if let Some((_, error)) = failures.into_iter().next() {
                    return Err(error);
                }
            }
        }
        let searchable = turn
            .apart
            .then(|| self.cache.searchable_after(tokens.len()));
        sequences[index].cache.prefilled(tokens.len(), searchable);
        Ok(job)
    }
}
