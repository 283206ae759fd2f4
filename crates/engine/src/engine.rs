//! The engine: sequences in, tokens out.

use std::time::Instant;

use shadowkv_kernels::attention_prefill::longest_prefill;
use shadowkv_kernels::rope::RopeTable;
use shadowkv_kernels::{DeviceKind, Dtype, NONE};
use shadowkv_model::{Architecture, Model};
use shadowkv_pool::HostPool;

use crate::cache::{Cache, pin_values};
use crate::control::Control;
use crate::decode::Decoder;
use crate::error::{Error, Result};
use crate::opened::Opened;
use crate::plan::{MemoryPlan, PREFILL_BLOCK};
use crate::prefill::{PrefillContext, PrefillJob};
use crate::request::{Broken, Event, Request, SequenceId, SequenceStats};
use crate::sequence::{Phase, Sequence};
use crate::settings::{EngineOptions, ResolvedCache};
use crate::transformer::{BlockScratch, Transformer};
use crate::weights::DeviceWeights;

/// A model on a device, and the sequences it works on.
pub struct Engine {
    pub(crate) transformer: Transformer,
    pub(crate) cache: Cache,
    pub(crate) scratch: BlockScratch,
    pub(crate) decoder: Decoder,
    plan: MemoryPlan,
    pub(crate) pool: HostPool,
    pub(crate) control: Control,
    device_line: String,
    pub(crate) sequences: Vec<Sequence>,
    job: Option<PrefillJob>,
    next_id: u64,
}

impl Engine {
    /// Opens the device, checks that everything fits, loads the weights, reserves the caches and compiles the decode step.
    ///
    /// # Errors
    /// [`Error::Setting`] for settings that cannot work, [`Error::DeviceMemory`] and [`Error::HostMemory`] for what does
    /// not fit, [`Error::Cancelled`], and what the device and the model report.
    pub fn load(model: &Model, options: EngineOptions, control: Control) -> Result<Self> {
        let architecture = &model.architecture;
        let opened = Opened::new(architecture, &options, None)?;
        let (device, dtype) = (&opened.device, opened.dtype);
        let weights = DeviceWeights::load(device, architecture, &model.weights, dtype, &control)?;
        let mut engine = Self::assemble(opened, architecture, weights, control)?;
        engine.warm_up()?;
        Ok(engine)
    }

    /// An engine of a device that everything fits, with these weights. Its decode step is not compiled yet.
    pub(crate) fn assemble(
        opened: Opened,
        architecture: &Architecture,
        weights: DeviceWeights,
        control: Control,
    ) -> Result<Self> {
        let Opened {
            device,
            device_line,
            device_index,
            dtype,
            plan,
            host_budget,
        } = opened;
        let g = *plan.geometry();
        let rope = &architecture.rope;
        let frequencies = rope.inverse_frequencies(plan.context);
        let table = RopeTable::scaled(&device, &frequencies, rope.attention_factor(), g.context)?;
        let scratch = BlockScratch::new(&device, architecture, dtype, PREFILL_BLOCK)?;
        let pinned = pin_values(&g, device_index, &control)?;
        let cache = Cache::new(&device, g, table, pinned)?;
        let transformer = Transformer {
            device,
            architecture: architecture.clone(),
            dtype,
            weights,
        };
        let decoder = Decoder::new(&transformer, &cache, plan.lane_plan)?;
        Ok(Self {
            transformer,
            cache,
            scratch,
            decoder,
            plan,
            pool: HostPool::new(Some(host_budget)),
            control,
            device_line,
            sequences: Vec::new(),
            job: None,
            next_id: 0,
        })
    }

    /// Which device was taken and why, in one line.
    pub fn device_line(&self) -> &str {
        &self.device_line
    }

    /// The device's name.
    pub fn device_name(&self) -> &str {
        self.transformer.device.name()
    }

    /// Storage type of weights, activations and caches.
    pub fn dtype(&self) -> Dtype {
        self.transformer.dtype
    }

    /// The plan the engine was loaded by.
    pub fn plan(&self) -> &MemoryPlan {
        &self.plan
    }

    /// The cache settings in force.
    pub fn cache(&self) -> &ResolvedCache {
        &self.plan.cache
    }

    /// Longest context in tokens.
    pub fn max_model_len(&self) -> usize {
        self.plan.context
    }

    /// Bytes really reserved for the caches of all sequences, and for the scratch that all lanes share.
    pub fn allocated_cache_bytes(&self) -> (u64, u64) {
        (self.cache.layer_bytes(), self.cache.scratch_bytes())
    }

    /// Bytes really reserved for what the lanes of decode steps and a block of a prompt need for themselves.
    pub fn allocated_activation_bytes(&self) -> u64 {
        self.scratch.bytes() + self.decoder.bytes()
    }

    /// Bytes of device memory that the runtime holds for all engines of this process, unused parts of its pages included.
    pub fn reserved_device_bytes(&self) -> u64 {
        self.transformer.device.reserved_bytes()
    }

    /// Bytes admitted in host memory for all sequences.
    pub fn host_bytes(&self) -> u64 {
        self.pool.used_bytes()
    }

    /// Queues a request. Its place in host memory is admitted here.
    ///
    /// # Errors
    /// [`Error::EmptyPrompt`], [`Error::ContextOverflow`], [`Error::PromptTooLong`], [`Error::UnknownToken`], [`Error::Setting`], and
    /// [`Error::HostMemory`] through the pool. When all places are taken, [`Error::Setting`] names `max-num-seqs`.
    pub fn add(&mut self, request: Request) -> Result<SequenceId> {
        request.sampling.check()?;
        self.check_tokens(&request.prompt, 0)?;
        let taken = |region: usize| self.sequences.iter().any(|s| s.cache.region == region);
        let Some(region) = (0..self.plan.sequences).find(|&region| !taken(region)) else {
            return Err(Error::Setting {
                setting: "max-num-seqs",
                value: self.plan.sequences.to_string(),
                reason: "all places are taken; remove a sequence first or load with more".into(),
            });
        };
        let longest =
            longest_sequence(request.prompt.len(), request.max_new_tokens).min(self.plan.context);
        let cache = self.cache.open(region, longest, &self.pool)?;
        let id = SequenceId(self.next_id);
        self.next_id += 1;
        self.sequences.push(Sequence::new(id, request, cache));
        Ok(id)
    }

    /// Appends a further turn to a sequence that has finished and is still held.
    ///
    /// # Errors
    /// As for [`Engine::add`]; [`Error::UnknownSequence`] when it is not held or still at work.
    pub fn extend(&mut self, id: SequenceId, tokens: &[u32], max_new_tokens: usize) -> Result<()> {
        let index = self.index(id)?;
        if self.sequences[index].phase != Phase::Idle {
            return Err(Error::UnknownSequence(id.0));
        }
        let length = self.sequences[index].cache.length;
        self.check_tokens(tokens, length)?;
        let longest =
            longest_sequence(length + tokens.len(), max_new_tokens).min(self.plan.context);
        let sequence = &mut self.sequences[index];
        self.cache.reserve(&mut sequence.cache, longest)?;
        sequence.pending = tokens.to_vec();
        sequence.request.max_new_tokens = max_new_tokens;
        sequence.turn_tokens = 0;
        sequence.asked = Instant::now();
        sequence.phase = Phase::Waiting;
        Ok(())
    }

    /// Ends the generation of a sequence as it is, which can be extended then. Whether it was generating: a prompt that is still being
    /// processed cannot be ended but by [`Engine::remove`].
    pub fn halt(&mut self, id: SequenceId) -> bool {
        match self.index(id) {
            Ok(index) if self.sequences[index].phase == Phase::Running => {
                self.sequences[index].phase = Phase::Idle;
                true
            }
            _ => false,
        }
    }

    /// Tokens of a sequence that are in its cache. The newest generated token is not until the next step.
    pub fn cached_tokens(&self, id: SequenceId) -> Option<usize> {
        self.sequences
            .iter()
            .find(|s| s.id == id)
            .map(|s| s.cache.length)
    }

    /// Whether there is nothing to do.
    pub fn is_idle(&self) -> bool {
        self.sequences
            .iter()
            .all(|s| matches!(s.phase, Phase::Idle | Phase::Failed))
    }

    /// Figures of a held sequence.
    pub fn stats(&self, id: SequenceId) -> Option<&SequenceStats> {
        self.sequences.iter().find(|s| s.id == id).map(|s| &s.stats)
    }

    /// Lets go of a sequence, whatever it is doing, and returns its figures.
    pub fn remove(&mut self, id: SequenceId) -> Option<SequenceStats> {
        let index = self.index(id).ok()?;
        if self.job.as_ref().is_some_and(|job| job.id == id) {
            self.job = None;
        }
        Some(self.sequences.remove(index).stats)
    }

    /// Does one piece of work: one layer of a prefill if a prompt waits, then one decode step of what runs.
    ///
    /// # Errors
    /// [`Error::Cancelled`] between blocks of a prefill, and what the device reports.
    pub fn step(&mut self) -> Result<Vec<Event>> {
        self.control.check()?;
        let mut events = Vec::new();
        self.prefill(&mut events)?;
        self.decode(&mut events)?;
        Ok(events)
    }

    fn prefill(&mut self, events: &mut Vec<Event>) -> Result<()> {
        let context = prefill_context(&self.transformer, &self.cache, &self.scratch, &self.control);
        if self.job.is_none() {
            let Some(sequence) = self.sequences.iter().find(|s| s.phase == Phase::Waiting) else {
                return Ok(());
            };
            let job = PrefillJob::start(
                &context,
                sequence.id,
                &sequence.cache,
                &sequence.pending,
                false,
            )?;
            self.job = Some(job);
        }
        let Some(job) = &mut self.job else {
            return Ok(());
        };
        let Some(sequence) = self.sequences.iter_mut().find(|s| s.id == job.id) else {
            return Ok(());
        };
        if !job.advance(&context, &mut sequence.cache)? {
            return Ok(());
        }
        let Some(last) = job.last_hidden() else {
            return Ok(());
        };
        let token = self
            .decoder
            .first_token(&self.transformer, &self.scratch, last, sequence)?;
        let seconds = job.started.elapsed().as_secs_f64();
        let tokens = job.tokens();
        self.job = None;
        let newest = sequence.pending.last().copied().unwrap_or_default();
        sequence.pending.clear();
        sequence.phase = Phase::Running;
        sequence.stats.prompt_tokens += tokens;
        sequence.stats.prefill_s += seconds;
        sequence.stats.ttft_s = sequence.asked.elapsed().as_secs_f64();
        let id = sequence.id;
        events.push(Event::Prefilled {
            id,
            tokens,
            seconds,
        });
        if token == NONE {
            self.fail(id, newest, events)?;
        } else {
            accept(sequence, token, self.plan.context, events);
        }
        self.settle(&[id]);
        Ok(())
    }

    fn decode(&mut self, events: &mut Vec<Event>) -> Result<()> {
        let mut running: Vec<&mut Sequence> = self
            .sequences
            .iter_mut()
            .filter(|s| s.phase == Phase::Running)
            .collect();
        if running.is_empty() {
            return Ok(());
        }
        let started = Instant::now();
        let tokens = self
            .decoder
            .step(&self.transformer, &self.cache, &mut running)?;
        let seconds = started.elapsed().as_secs_f64();
        let mut ids = Vec::with_capacity(running.len());
        let mut failed = Vec::new();
        for (sequence, token) in running.into_iter().zip(tokens) {
            sequence.stats.decode_s += seconds;
            sequence.stats.decode_tokens += 1;
            if token == NONE {
                failed.push((sequence.id, sequence.last_token));
            } else {
                accept(sequence, token, self.plan.context, events);
            }
            ids.push(sequence.id);
        }
        for (id, newest) in failed {
            self.fail(id, newest, events)?;
        }
        self.settle(&ids);
        Ok(())
    }

    /// Ends a sequence whose logits are not finite; `newest` is the last token in its cache. It can only be removed.
    fn fail(&mut self, id: SequenceId, newest: u32, events: &mut Vec<Event>) -> Result<()> {
        let index = self.index(id)?;
        let sequence = &mut self.sequences[index];
        sequence.phase = Phase::Failed;
        let found = self
            .decoder
            .find_broken(&self.transformer, &self.cache, sequence, newest);
        let broken = found.unwrap_or(Broken::Unknown);
        events.push(Event::Failed { id, broken });
        Ok(())
    }

    /// Brings the figures up to date and lets go of what has finished and is not kept.
    fn settle(&mut self, ids: &[SequenceId]) {
        let g = self.cache.geometry();
        let device_bytes = g.layer_bytes() * g.layers as u64 / g.sequences as u64;
        for sequence in self.sequences.iter_mut().filter(|s| ids.contains(&s.id)) {
            sequence.stats.cache_device_bytes = device_bytes;
            sequence.stats.cache_host_bytes = sequence.cache.host_bytes();
            sequence.stats.full_cache_bytes = g.full_bytes(g.context);
        }
    }

    pub(crate) fn check_tokens(&self, tokens: &[u32], before: usize) -> Result<()> {
        if tokens.is_empty() {
            return Err(Error::EmptyPrompt);
        }
        let context = self.plan.context;
        if before + tokens.len() > context - 1 {
            return Err(Error::ContextOverflow {
                prompt: before + tokens.len(),
                limit: context - 1,
                context,
                model: self.transformer.architecture.max_position_embeddings,
            });
        }
        let architecture = &self.transformer.architecture;
        check_prompt(
            before + tokens.len(),
            architecture,
            self.transformer.device.kind(),
        )?;
        let vocabulary = architecture.vocab_size;
        match tokens.iter().find(|&&token| token as usize >= vocabulary) {
            Some(&token) => Err(Error::UnknownToken { token, vocabulary }),
            None => Ok(()),
        }
    }

    pub(crate) fn index(&self, id: SequenceId) -> Result<usize> {
        self.sequences
            .iter()
            .position(|s| s.id == id)
            .ok_or(Error::UnknownSequence(id.0))
    }
}

impl Drop for Engine {
    /// Host memory that kernels address must not go before they are done with it.
    fn drop(&mut self) {
        self.decoder.wait();
    }
}

pub(crate) fn prefill_context<'a>(
    transformer: &'a Transformer,
    cache: &'a Cache,
    scratch: &'a BlockScratch,
    control: &'a Control,
) -> PrefillContext<'a> {
    PrefillContext {
        transformer,
        cache,
        scratch,
        control,
    }
}

fn accept(sequence: &mut Sequence, token: u32, context: usize, events: &mut Vec<Event>) {
    let (is_text, reason) = sequence.accept(token, context);
    let id = sequence.id;
    if is_text {
        events.push(Event::Token { id, token });
    }
    if let Some(reason) = reason {
        sequence.phase = Phase::Idle;
        events.push(Event::Finished { id, reason });
    }
}

/// Refuses a prompt, whatever came before counted in, that this kind of device would compute wrongly.
///
/// # Errors
/// [`Error::PromptTooLong`].
pub fn check_prompt(tokens: usize, architecture: &Architecture, kind: DeviceKind) -> Result<()> {
    match longest_prefill(kind, architecture.head_dim) {
        Some(longest) if tokens > longest => Err(Error::PromptTooLong {
            prompt: tokens,
            longest,
        }),
        _ => Ok(()),
    }
}

/// Tokens that a sequence may come to have, however many are asked for.
fn longest_sequence(prompt: usize, max_new_tokens: usize) -> usize {
    prompt.saturating_add(max_new_tokens)
}
