//! The memory plan: bytes by part, from the architecture and the settings alone.
//!
//! Admission, `plan`, `doctor` and every out-of-memory message use this module, and a test compares it with what an engine
//! really allocates.

mod admission;

use shadowkv_kernels::rope::RopeTable;
use shadowkv_kernels::{DeviceKind, Dtype};
use shadowkv_model::Architecture;

use self::admission::largest;
use crate::cache::Geometry;
use crate::decode::Decoder;
use crate::error::{Error, Refused, Result};
use crate::lanes::LanePlan;
use crate::mix::Mix;
use crate::scheduler::Room;
use crate::settings::{CacheSettings, MOST_SELECTIONS, ResidentChunks, ResolvedCache, Target};
use crate::transformer::{BlockScratch, PLACE_BYTES};
use crate::weights::weight_bytes;

/// Tokens of a prompt that are processed at a time within a layer at least: smaller parts of a block are multiples of it.
pub(crate) const PREFILL_UNIT: usize = 512;
/// The same at most, on CUDA: products with weights run at the rate of many more rows, launches cost nothing beside them, and
/// scratch stays small (257 MiB with 8B shapes).
const LARGEST_BLOCK: usize = 4096;

/// Tokens of a prompt processed at a time within a layer, where `tokens` may be under way.
fn prefill_block(kind: DeviceKind, tokens: usize) -> usize {
    match kind {
        DeviceKind::Cuda => tokens
            .next_multiple_of(PREFILL_UNIT)
            .clamp(PREFILL_UNIT, LARGEST_BLOCK),
        DeviceKind::Cpu | DeviceKind::Wgpu | DeviceKind::WgpuSoftware => PREFILL_UNIT,
    }
}

/// Bytes of one part.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct MemoryPart {
    /// What the bytes are for.
    pub name: &'static str,
    /// Bytes on the device.
    pub device_bytes: u64,
    /// Bytes in host memory.
    pub host_bytes: u64,
    /// Whether the part grows with the number of sequences.
    pub per_sequence: bool,
}

/// Bytes by part for a model and the sequences that there is to be room for.
#[derive(Clone, Debug)]
pub struct MemoryPlan {
    /// The parts.
    pub parts: Vec<MemoryPart>,
    /// Longest context in tokens.
    pub context: usize,
    /// Sequences held at once.
    pub sequences: usize,
    /// How long they are.
    pub mix: Mix,
    /// The settings in force.
    pub cache: ResolvedCache,
    /// Storage type on the device.
    pub dtype: Dtype,
    /// Lanes of decode steps.
    pub lanes: usize,
    pub(crate) lane_plan: LanePlan,
    /// Tokens of a prompt processed at a time within a layer.
    pub(crate) block: usize,
    asked: Asked,
    architecture: Architecture,
    geometry: Geometry,
}

/// What a plan is made for, besides lengths and sequences.
#[derive(Clone, Copy, Debug)]
struct Asked {
    target: Target,
    lanes: Option<usize>,
    residents: ResidentChunks,
    /// Whether requests may have their logits processed.
    processes_logits: bool,
    /// Bytes of the largest buffer that the device holds in one piece.
    buffer_limit: u64,
    /// See [`MemoryPlan::with_short_prompts`].
    short_prompts: Option<usize>,
    /// Most tokens of short prompts where nothing is asked for.
    most_short: usize,
    /// Whether sequences share pages, of which there are not as many as all would need of the longest context.
    shared: bool,
    /// How many there are then; by default what one sequence needs.
    pages: Option<usize>,
}

/// Tokens of short prompts that may be under way beside a long one, unless something else is asked for.
const SHORT_PROMPTS: usize = 8192;

impl Asked {
    fn short(self, context: usize, sequences: usize) -> usize {
        let tokens = self.short_prompts.unwrap_or(self.most_short).min(context);
        if sequences > 1 { tokens } else { 0 }
    }
}

impl MemoryPlan {
    /// Plans for `sequences` sequences of `context` tokens.
    ///
    /// # Errors
    /// As for [`MemoryPlan::of`].
    pub fn new(
        architecture: &Architecture,
        settings: &CacheSettings,
        target: Target,
        context: usize,
        sequences: usize,
    ) -> Result<Self> {
        let mix = Mix::uniform(sequences, context);
        Self::of(architecture, settings, target, &mix)
    }

    /// Plans for sequences of several lengths.
    ///
    /// # Errors
    /// [`Refused::Setting`] when a setting cannot work.
    pub fn of(
        architecture: &Architecture,
        settings: &CacheSettings,
        target: Target,
        mix: &Mix,
    ) -> Result<Self> {
        let cache = settings.resolve(architecture, target, mix.longest())?;
        if mix.sequences() == 0 {
            return Err(Error::Refused(Refused::Setting {
                setting: "max-num-seqs",
                value: "0".into(),
                reason: "must be at least 1".into(),
            }));
        }
        if mix.longest() == 0 {
            return Err(Error::Refused(Refused::Setting {
                setting: "max-model-len",
                value: "0".into(),
                reason: "must be at least 1 token".into(),
            }));
        }
        let asked = Asked {
            target,
            lanes: None,
            residents: settings.resident_chunks,
            processes_logits: false,
            buffer_limit: u64::MAX,
            short_prompts: None,
            most_short: SHORT_PROMPTS,
            shared: false,
            pages: None,
        };
        let layers = architecture.num_layers;
        Ok(Self::with(architecture, cache, asked, mix, layers))
    }

    /// The same plan for a device whose buffers take at most `bytes` each, see [`shadowkv_kernels::Device::max_buffer_bytes`].
    #[must_use]
    pub fn with_buffer_limit(mut self, bytes: u64) -> Self {
        self.asked.buffer_limit = bytes;
        self
    }

    /// The same plan with so many lanes of decode steps; `None` leaves the number to the plan.
    ///
    /// # Errors
    /// [`Refused::Setting`] for a number of lanes that there cannot be.
    pub fn with_lanes(self, lanes: Option<usize>) -> Result<Self> {
        if self.geometry.is_sparse() {
            LanePlan::check(lanes, self.cache.value_link)?;
        }
        Ok(self.asking(|asked| asked.lanes = lanes))
    }

    /// The same plan with room for short prompts of `tokens` tokens together beside a long one, so that they need not
    /// wait for it. `None` leaves it to the plan.
    #[must_use]
    pub fn with_short_prompts(self, tokens: Option<usize>) -> Self {
        self.asking(|asked| asked.short_prompts = tokens)
    }

    /// The same plan with room for penalties, biases and token masks, or without.
    #[must_use]
    pub fn with_logits_processing(self, processes: bool) -> Self {
        self.asking(|asked| asked.processes_logits = processes)
    }

    /// The same plan with something else asked for.
    fn asking(&self, change: impl FnOnce(&mut Asked)) -> Self {
        let mut asked = self.asked;
        change(&mut asked);
        let pooled = self.geometry.pool_layers;
        Self::with(&self.architecture, self.cache, asked, &self.mix, pooled)
    }

    /// The same plan with as few pages as one sequence of the longest context needs, which all share.
    #[must_use]
    pub(crate) fn shared(self) -> Self {
        self.asking(|asked| asked.shared = true)
    }

    /// A shared plan with as many pages as make it fit, up to those that all sequences would need of the longest
    /// context. Nothing changes for other plans, and where not even the plan as it is fits.
    #[must_use]
    pub(crate) fn sharing(self, fits: impl Fn(&Self) -> bool) -> Self {
        if !self.asked.shared || !self.geometry.is_sparse() {
            return self;
        }
        let one = self.geometry.need(self.context).pages;
        let with = |more: usize| self.asking(|asked| asked.pages = Some(one + more));
        let most = one * (self.sequences - 1);
        with(largest(most, |more| fits(&with(more))))
    }

    /// Tokens of short prompts that may be under way beside a long one: none where there is one place.
    pub fn short_prompts(&self) -> usize {
        self.asked.short(self.context, self.sequences)
    }

    /// Whether there is room for penalties, biases and token masks.
    pub fn processes_logits(&self) -> bool {
        self.asked.processes_logits
    }

    /// The same plan with values in host memory for `layers` layers only, which stand in for all: for benches on machines
    /// that have no room for the rest.
    ///
    /// # Errors
    /// [`Refused::Setting`] for no layer, or more than the model has.
    pub fn with_pool_layers(self, layers: usize) -> Result<Self> {
        if layers == 0 || layers > self.geometry.layers {
            return Err(Error::Refused(Refused::Setting {
                setting: "pool-layers",
                value: layers.to_string(),
                reason: format!("must be from 1 to the model's {}", self.geometry.layers),
            }));
        }
        Ok(Self::with(
            &self.architecture,
            self.cache,
            self.asked,
            &self.mix,
            layers,
        ))
    }

    /// The same plan as `device_budget` bytes have room for it: where it does not fit, with room for fewer tokens of
    /// short prompts beside a long one, unless so many were asked for; where it does, with the resident chunks that
    /// [`ResidentChunks::Auto`] finds room for. A sequence that outgrew its slots before still does.
    #[must_use]
    pub fn within(self, device_budget: u64) -> Self {
        if self.device_bytes() > device_budget && self.asked.short_prompts.is_none() {
            let with = |tokens: usize| self.asking(|asked| asked.most_short = tokens);
            let fits = |tokens: usize| with(tokens).device_bytes() <= device_budget;
            return with(largest(SHORT_PROMPTS, fits));
        }
        self.with_residents(device_budget)
    }

    fn with_residents(self, device_budget: u64) -> Self {
        let selected = self.cache.selected_chunks;
        let auto = self.asked.residents == ResidentChunks::Auto && !self.asked.shared;
        if !auto || !self.geometry.is_sparse() {
            return self;
        }
        let with = |residents: usize| {
            let cache = ResolvedCache {
                resident_chunks: residents,
                ..self.cache
            };
            let pooled = self.geometry.pool_layers;
            Self::with(&self.architecture, cache, self.asked, &self.mix, pooled)
        };
        let more = largest((MOST_SELECTIONS - 1) * selected, |more| {
            let plan = with(selected + more);
            plan.geometry.is_sparse()
                && plan.device_bytes() <= device_budget
                && plan.oversized().is_none()
        });
        with(selected + more)
    }

    fn with(
        a: &Architecture,
        cache: ResolvedCache,
        asked: Asked,
        mix: &Mix,
        pool_layers: usize,
    ) -> Self {
        let Target { kind, dtype } = asked.target;
        let (context, sequences) = (mix.longest(), mix.sequences());
        let mut g = Geometry {
            pool_layers,
            ..Geometry::new(a, cache, dtype, context, sequences)
        };
        let parts = mix.parts().iter();
        let needs = parts.map(|part| g.need(part.tokens) * part.sequences);
        g.room = needs.fold(Room::default(), |sum, need| sum + need);
        if asked.shared {
            let one = g.need(context).pages;
            g.room.pages = asked.pages.unwrap_or(one).min(g.room.pages);
        }
        let searches = (g.is_sparse(), cache.value_link);
        let lane_plan = LanePlan::new(asked.lanes, kind, searches, sequences);
        let part = |name, device_bytes: u64, host_bytes: u64, per_sequence| MemoryPart {
            name,
            device_bytes,
            host_bytes,
            per_sequence,
        };
        let element = dtype.bytes();
        let block = prefill_block(kind, context * sequences);
        // Hidden states, and where keys and values of each token go.
        let prompt = context * (a.hidden_size * element + PLACE_BYTES);
        let short = asked.short(context, sequences);
        let beside = g.short_prompt_bytes(short, a.hidden_size * element + PLACE_BYTES);
        let decoder = Decoder::bytes_for(a, &g, asked.target, (lane_plan, asked.processes_logits));
        let parts = vec![
            part("weights", weight_bytes(a, dtype), 0, false),
            part(
                "rotary table",
                RopeTable::bytes_for(a.rope.rotary_dim / 2, g.context, a.rope.attention_factor()),
                0,
                false,
            ),
            part(
                "cache",
                g.layer_bytes() * g.layers as u64,
                g.room_host_bytes(g.room),
                true,
            ),
            part(
                "decode scratch",
                g.page_table_bytes() + g.moving_bytes() + g.staging_bytes() + decoder,
                0,
                true,
            ),
            part(
                "prefill scratch",
                g.compression_bytes()
                    + g.prompt_bytes(context)
                    + prompt as u64
                    + beside
                    + BlockScratch::bytes_for(a, dtype, block),
                0,
                false,
            ),
        ];
        Self {
            parts,
            context,
            sequences,
            mix: mix.clone(),
            cache,
            dtype,
            lanes: lane_plan.rows().count(),
            lane_plan,
            block,
            asked,
            architecture: a.clone(),
            geometry: g,
        }
    }

    /// Bytes on the device, everything included.
    pub fn device_bytes(&self) -> u64 {
        self.parts.iter().map(|p| p.device_bytes).sum()
    }

    /// Bytes in host memory, everything included.
    pub fn host_bytes(&self) -> u64 {
        self.parts.iter().map(|p| p.host_bytes).sum()
    }

    /// Bytes of the caches of all sequences on the device.
    pub fn cache_device_bytes(&self) -> u64 {
        self.geometry.layer_bytes() * self.geometry.layers as u64
    }

    /// Bytes of the caches of all sequences in host memory.
    pub fn cache_host_bytes(&self) -> u64 {
        self.geometry.room_host_bytes(self.geometry.room)
    }

    /// Bytes that full attention's caches of these sequences would take on the device.
    pub fn full_cache_bytes(&self) -> u64 {
        let g = &self.geometry;
        let whole = |tokens: usize| g.full_bytes(tokens.next_multiple_of(g.cache.chunk_size));
        self.mix.lengths().map(whole).sum()
    }

    /// Bytes of the scratch that a sparse cache keeps on the device besides the caches.
    pub fn cache_scratch_bytes(&self) -> u64 {
        let g = &self.geometry;
        g.page_table_bytes() + g.moving_bytes() + g.staging_bytes() + g.compression_bytes()
    }

    /// Bytes of what the lanes of decode steps and a block of a prompt need for themselves.
    pub fn activation_bytes(&self) -> u64 {
        let decoder = (self.lane_plan, self.asked.processes_logits);
        Decoder::bytes_for(
            &self.architecture,
            &self.geometry,
            self.asked.target,
            decoder,
        ) + BlockScratch::bytes_for(&self.architecture, self.dtype, self.block)
    }

    /// The shapes of the caches.
    pub fn geometry(&self) -> &Geometry {
        &self.geometry
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(kind: DeviceKind, context: usize, sequences: usize) -> MemoryPlan {
        let architecture = Architecture::published("llama-3.1-8b").unwrap();
        let target = Target {
            kind,
            dtype: Dtype::Bf16,
        };
        let settings = CacheSettings::default();
        MemoryPlan::new(&architecture, &settings, target, context, sequences).unwrap()
    }

    #[test]
    fn blocks_are_as_large_as_what_may_be_under_way() {
        let block = |context, sequences| plan(DeviceKind::Cuda, context, sequences).block;
        assert_eq!(block(124_928, 1), 4096);
        assert_eq!(block(1000, 1), 1024);
        assert_eq!(block(1000, 16), 4096);
        assert_eq!(block(2, 1), PREFILL_UNIT);
        assert_eq!(plan(DeviceKind::Wgpu, 124_928, 1).block, PREFILL_UNIT);
    }

    #[test]
    fn a_prompt_of_122k_takes_less_than_2_gib_beside_weights_and_cache() {
        let plan = plan(DeviceKind::Cuda, 124_928, 1);
        let beside = plan.parts.iter();
        let beside = beside.filter(|part| !["weights", "cache"].contains(&part.name));
        let bytes: u64 = beside.map(|part| part.device_bytes).sum();
        assert!(bytes < 2 << 30, "{bytes}");
        // Hidden states, and keys and values of one layer, are there in any case.
        assert!(bytes > 124_928 * (4096 + 2048) * 2, "{bytes}");
    }
}
