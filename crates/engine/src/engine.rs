//! The engine: sequences in, tokens out.
//!
//! A facade: the scheduler says what is done next, and `step` does it. Here are loading and figures, in `requests` what
//! callers ask for, in `step` the work.

mod requests;
mod step;

use std::collections::BTreeMap;

use shadowkv_kernels::attention_prefill::longest_prefill;
use shadowkv_kernels::rope::RopeTable;
use shadowkv_kernels::{DeviceKind, Dtype};
use shadowkv_model::{Architecture, Model};
use shadowkv_pool::HostPool;

use crate::cache::{Cache, pin_values};
use crate::control::Control;
use crate::decode::Decoder;
use crate::error::{Error, Result};
use crate::laps::Laps;
use crate::opened::Opened;
use crate::plan::{MemoryPlan, PREFILL_UNIT};
use crate::prefill::{PrefillContext, PrefillJob};
use crate::request::{Event, SequenceStats};
use crate::scheduler::{JobId, Limits, Scheduler, SequenceId};
use crate::sequence::{Queued, Sequence};
use crate::settings::{EngineOptions, ResolvedCache};
use crate::transformer::{BlockScratch, Transformer, row_multiple};
use crate::weights::DeviceWeights;

/// Blocks of prompts that one [`Engine::step`] processes, decode steps included: few enough that requests which come
/// meanwhile do not wait long.
const STEP_BLOCKS: usize = 4;
/// Rows up to which `linear` may compute a row differently than in larger blocks, see its plans.
const FEW_ROWS: usize = 64;

/// A model on a device, and the sequences it works on.
///
/// Requests are added at any time between two steps. Those that find no place wait for one in their order, see
/// [`EngineOptions::max_queue`]. Each step processes some blocks of prompts and gives every sequence that generates one
/// token. Prompts share the device: a short one does not wait for a long one to end, and several short ones go through
/// the layers together. While sequences generate, prompts get no more of a step than [`EngineOptions::prefill_delay`]
/// allows.
///
/// What fails, is cancelled or is removed gives back what it held, and all others go on with the same tokens as without
/// it.
///
/// ```no_run
/// use shadowkv_engine::{Control, Engine, EngineOptions, Event, Request};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let model = shadowkv_model::Model::open("model.gguf".as_ref())?;
/// let mut engine = Engine::load(&model, EngineOptions::default(), Control::new())?;
/// let id = engine.add(Request {
///     prompt: model.tokenizer.encode("Once upon a time", true)?,
///     max_new_tokens: 32,
///     ..Request::default()
/// })?;
/// while !engine.is_idle() {
///     for event in engine.step()? {
///         match event {
///             Event::Token { token, .. } => println!("{token}"),
///             Event::Failed { error, .. } => return Err(error.into()),
///             Event::Prefilled { .. } | Event::Logprobs { .. } | Event::Finished { .. } => {}
///         }
///     }
/// }
/// engine.remove(id);
/// # Ok(())
/// # }
/// ```
pub struct Engine {
    pub(crate) transformer: Transformer,
    pub(crate) cache: Cache,
    pub(crate) scratch: BlockScratch,
    pub(crate) decoder: Decoder,
    plan: MemoryPlan,
    pub(crate) pool: HostPool,
    pub(crate) control: Control,
    device_line: String,
    /// Who does what, and when.
    pub(crate) scheduler: Scheduler,
    /// Requests that wait for a place.
    queue: BTreeMap<SequenceId, Queued>,
    /// Sequences that have a place.
    pub(crate) sequences: Vec<Sequence>,
    /// Prefills under way.
    jobs: BTreeMap<JobId, PrefillJob>,
    /// Figures of sequences that were given up, until they are removed.
    gone: BTreeMap<SequenceId, SequenceStats>,
    /// What happened since the last step that ended well.
    events: Vec<Event>,
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
        let mut engine = Self::assemble(opened, &options, architecture, weights, control)?;
        engine.warm_up()?;
        Ok(engine)
    }

    /// An engine of a device that everything fits, with these weights. Its decode step is not compiled yet.
    pub(crate) fn assemble(
        opened: Opened,
        options: &EngineOptions,
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
        let scratch = BlockScratch::new(&device, architecture, dtype, plan.block)?;
        let pinned = pin_values(&g, device_index, &control)?;
        let laps = Laps::default();
        let cache = Cache::new(&device, g, table, pinned, laps.clone())?;
        let transformer = Transformer {
            device,
            architecture: architecture.clone(),
            dtype,
            weights,
            laps,
        };
        let decoder = Decoder::new(&transformer, &cache, &plan)?;
        let limits = Limits {
            places: plan.sequences,
            queue: options.max_queue,
            layers: architecture.num_layers,
            block: plan.block,
            unit: PREFILL_UNIT,
            few_rows: FEW_ROWS,
            row_multiple: row_multiple(architecture, dtype),
            longest: plan.context,
            short: plan.short_prompts(),
            step_tokens: STEP_BLOCKS * plan.block,
            delay: options.prefill_delay,
        };
        Ok(Self {
            transformer,
            cache,
            scratch,
            decoder,
            plan,
            pool: HostPool::new(Some(host_budget)),
            control,
            device_line,
            scheduler: Scheduler::new(limits),
            queue: BTreeMap::new(),
            sequences: Vec::new(),
            jobs: BTreeMap::new(),
            gone: BTreeMap::new(),
            events: Vec::new(),
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

    /// Bytes of device memory that buffers of all engines of this process take, once the device has done what was asked
    /// of it.
    ///
    /// # Errors
    /// What the device reports.
    pub fn used_device_bytes(&self) -> Result<u64> {
        let device = &self.transformer.device;
        device.sync()?;
        Ok(device.used_bytes())
    }

    /// Makes the `point`-th of the points at which the device may fail do so, once; none with 0. For tests of what
    /// remains then.
    #[doc(hidden)]
    pub fn fail_at(&self, point: u64) {
        self.transformer.device.fail_at(point);
    }

    /// Whether [`Engine::fail_at`] is still to come. For tests.
    #[doc(hidden)]
    pub fn is_to_fail(&self) -> bool {
        self.transformer.device.is_to_fail()
    }

    /// Bytes admitted in host memory for all sequences.
    pub fn host_bytes(&self) -> u64 {
        self.pool.used_bytes()
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
) -> PrefillContext<'a> {
    PrefillContext {
        transformer,
        cache,
        scratch,
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
