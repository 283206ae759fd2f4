//! What the user asks of the cache, and what follows from it for a model.

use shadowkv_kernels::{DeviceChoice, DeviceKind, Dtype, Record};
use shadowkv_model::Architecture;
use shadowkv_pool::{ValueLayout, ValueStorage};

use crate::error::{Error, Refused, Result};
use crate::mix::Mix;

/// Which keys and values a new token attends to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attention {
    /// All of them, all on the device.
    Full,
    /// The chunks that matter; values in host memory, keys rebuilt from low-rank factors.
    ShadowKv,
}

/// How values in host memory come and go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueLink {
    /// Kernels read and write the values' memory as any other: on the processor.
    Direct,
    /// Kernels read and write pinned host memory: on CUDA.
    Pinned,
    /// The host copies: it reads the list of misses, gathers their values and uploads them.
    Staged,
}

impl ValueLink {
    /// The name in messages.
    pub const fn name(self) -> &'static str {
        match self {
            ValueLink::Direct => "direct",
            ValueLink::Pinned => "pinned",
            ValueLink::Staged => "staged",
        }
    }
}

/// Which keys a further turn attends to, of those that have left the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum TurnKeys {
    /// What the factors give, which costs nothing. What a turn reads is then a little off, and so are its own keys and values.
    #[default]
    Rebuilt,
    /// The exact ones, kept in host memory beside the values, in the type that the device computes in: twice the host memory with 16-bit
    /// values on a device of 16 bits. A context that came in many turns is then as good as one that came at once.
    Exact,
}

/// What a cache is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The device.
    pub kind: DeviceKind,
    /// Storage type of weights, activations and caches there.
    pub dtype: Dtype,
}

/// Chunks of selected keys and values kept on the device a KV head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ResidentChunks {
    /// What one step selects.
    #[default]
    Selection,
    /// So many, at least what one step selects.
    Count(usize),
    /// As many as the device's memory has room for, up to [`MOST_SELECTIONS`] steps' selections; what one step selects where
    /// the memory is not known.
    Auto,
}

/// Selections that [`ResidentChunks::Auto`] keeps at most.
pub const MOST_SELECTIONS: usize = 4;

/// What the user asks of the cache. `None` stands for a default that follows the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CacheSettings {
    /// Full or sparse attention.
    pub attention: Attention,
    /// Tokens selected for each new token and KV head, besides outliers and the local window; by default 1024 for each 65536 tokens of
    /// the longest context, rounded up.
    pub sparse_budget: Option<usize>,
    /// Tokens a chunk.
    pub chunk_size: usize,
    /// Rank of the key factors; by default 160 for widths `H_kv * D` from 512 to 1024, else 15.6 % of the width, rounded up to 16.
    pub rank: Option<usize>,
    /// Outlier chunks a KV head; by default 24 for each 1024 tokens of budget.
    pub outlier_chunks: Option<usize>,
    /// Most recent chunks that stay exact.
    pub local_chunks: usize,
    /// Chunks of selected keys and values kept on the device a KV head.
    pub resident_chunks: ResidentChunks,
    /// How values are stored in host memory; by default 16 bits of the device's kind.
    pub value_storage: Option<ValueStorage>,
    /// How values come and go; by default directly where the device can address host memory as they are stored.
    pub value_link: Option<ValueLink>,
    /// Which keys further turns attend to.
    pub turn_keys: TurnKeys,
}

impl Default for CacheSettings {
    fn default() -> Self {
        Self {
            attention: Attention::ShadowKv,
            sparse_budget: None,
            chunk_size: 8,
            rank: None,
            outlier_chunks: None,
            local_chunks: 4,
            resident_chunks: ResidentChunks::Selection,
            value_storage: None,
            value_link: None,
            turn_keys: TurnKeys::default(),
        }
    }
}

/// What an engine has room for.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Capacity {
    /// [`EngineOptions::max_num_seqs`] sequences of the longest context.
    #[default]
    Longest,
    /// These sequences, or others that together need no more. [`EngineOptions::max_num_seqs`] does not count then, and
    /// the longest context is that of the longest of them.
    Mix(Mix),
    /// What the memory has room for: up to [`EngineOptions::max_num_seqs`] sequences, each with its slots, share as
    /// many pages of landmarks, factors and host memory as fit, at least those of one sequence of the longest context.
    Shared,
}

/// Everything an engine is loaded with.
#[derive(Clone, Debug)]
pub struct EngineOptions {
    /// The device.
    pub device: DeviceChoice,
    /// Storage of weights, activations and caches; by default what the device works best in.
    pub dtype: Option<Dtype>,
    /// The cache.
    pub cache: CacheSettings,
    /// Longest context; by default the model's.
    pub max_model_len: Option<usize>,
    /// Sequences held at once.
    pub max_num_seqs: usize,
    /// How long they may be together.
    pub capacity: Capacity,
    /// Requests that may wait until there is room for them; beyond them [`Error::Full`].
    pub max_queue: usize,
    /// Seconds that a token may come later because prompts of other sequences are processed. One block of one layer
    /// goes on in any step, whatever it takes; a longer delay lets prompts end sooner.
    pub prefill_delay: f64,
    /// Tokens of prompts that may be under way beside one of any length, all together; by default 8192, or as many as
    /// the context has, where there is more than one place, and fewer where the device's memory has no room for them.
    pub short_prompts: Option<usize>,
    /// Lanes of decode steps, 1 or 2; by default two where one can fetch while the other computes.
    pub lanes: Option<usize>,
    /// Whether requests may have penalties, biases and token masks. Every sequence then takes 12 bytes on the device for each token
    /// of the vocabulary; steps without such requests are as fast as ever.
    pub logits_processing: bool,
    /// Bytes of device memory to stay within; by default what the machine has.
    pub device_memory: Option<u64>,
    /// Bytes of host memory to stay within; by default what the machine has.
    pub host_memory: Option<u64>,
}

impl Default for EngineOptions {
    fn default() -> Self {
        Self {
            device: DeviceChoice::Auto,
            dtype: None,
            cache: CacheSettings::default(),
            max_model_len: None,
            max_num_seqs: 1,
            capacity: Capacity::Longest,
            max_queue: 1024,
            prefill_delay: 0.05,
            short_prompts: None,
            lanes: None,
            logits_processing: false,
            device_memory: None,
            host_memory: None,
        }
    }
}

/// Slots beyond the local window that generated tokens fill before a fold, so that folds come in groups.
const RING_SLACK: usize = 5;

/// [`CacheSettings`] made concrete for one model and storage type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResolvedCache {
    /// Full or sparse attention.
    pub attention: Attention,
    /// Tokens a chunk.
    pub chunk_size: usize,
    /// Rank of the key factors.
    pub rank: usize,
    /// Chunks selected a step and KV head.
    pub selected_chunks: usize,
    /// Pinned chunks a KV head.
    pub outlier_chunks: usize,
    /// Most recent chunks that stay exact.
    pub local_chunks: usize,
    /// Recent slots a KV head: the local window, the chunk being filled, and room between folds.
    pub ring_chunks: usize,
    /// Resident slots a KV head.
    pub resident_chunks: usize,
    /// How values are stored in host memory.
    pub value_storage: ValueStorage,
    /// How values come and go.
    pub value_link: ValueLink,
    /// How keys are stored in host memory, if further turns attend to exact ones.
    pub key_storage: Option<ValueStorage>,
}

impl CacheSettings {
    /// Checks the settings against a model and a device, and fills in the defaults for contexts of up to `context` tokens.
    ///
    /// # Errors
    /// [`Refused::Setting`] names the first setting that cannot work.
    pub fn resolve(
        &self,
        architecture: &Architecture,
        target: Target,
        context: usize,
    ) -> Result<ResolvedCache> {
        let chunk_size = self.chunk_size;
        let sparse_budget = self
            .sparse_budget
            .unwrap_or_else(|| default_budget(context));
        if !(1..=256).contains(&chunk_size) {
            return refuse(
                "chunk-size",
                chunk_size,
                "must be from 1 to 256 tokens; 8 is the paper's choice",
            );
        }
        let width = architecture.num_kv_heads * architecture.head_dim;
        let rank = self.rank.unwrap_or_else(|| default_rank(width));
        if rank == 0 || rank > width {
            return refuse(
                "rank",
                rank,
                format!("must be from 1 to {width}, the width of this model's keys"),
            );
        }
        if sparse_budget < chunk_size {
            return refuse(
                "sparse-budget",
                sparse_budget,
                format!("must be at least one chunk of {chunk_size} tokens"),
            );
        }
        if self.local_chunks == 0 || self.local_chunks > 1 << 16 {
            return refuse(
                "local-chunks",
                self.local_chunks,
                "must be from 1 to 65536; 4 is the paper's choice",
            );
        }
        let selected_chunks = sparse_budget / chunk_size;
        let outlier_chunks = self
            .outlier_chunks
            .unwrap_or((24 * sparse_budget).div_ceil(1024));
        let resident_chunks = match self.resident_chunks {
            ResidentChunks::Count(chunks) => chunks,
            // What memory has room for, the plan knows.
            ResidentChunks::Selection | ResidentChunks::Auto => selected_chunks,
        };
        if resident_chunks < selected_chunks {
            return refuse(
                "resident-chunks",
                resident_chunks,
                format!("must hold the {selected_chunks} chunks that one step selects"),
            );
        }
        let default_storage = if target.dtype == Dtype::Bf16 {
            ValueStorage::Bf16
        } else {
            ValueStorage::F16
        };
        let value_storage = self.value_storage.unwrap_or(default_storage);
        // How kernels of this device reach values in host memory themselves, if they can.
        let reach = match target.kind {
            // Kernels on the processor cannot round to bf16, see `Device::supports`.
            DeviceKind::Cpu if matches!(value_storage, ValueStorage::F32 | ValueStorage::F16) => {
                Some(ValueLink::Direct)
            }
            DeviceKind::Cuda => record_of(value_storage)
                .suits_pinned(target.dtype, chunk_size, architecture.head_dim)
                .then_some(ValueLink::Pinned),
            _ => None,
        };
        let value_link = match self.value_link {
            None => reach.unwrap_or(ValueLink::Staged),
            Some(link) if link == ValueLink::Staged || Some(link) == reach => link,
            Some(link) => {
                let narrow = value_storage == ValueStorage::Int8;
                return Err(Error::Refused(Refused::Setting {
                    setting: "value-link",
                    value: link.name().into(),
                    reason: format!(
                        "kernels on this device do not reach {}-bit values that way; use the staged link{}",
                        value_storage.bits(),
                        if narrow { " or 16 bits" } else { "" }
                    ),
                }));
            }
        };
        // As they were computed: biases of hundreds leave 16 bits too little for the rest of a key.
        let exact = match target.dtype {
            Dtype::F32 => ValueStorage::F32,
            Dtype::F16 => ValueStorage::F16,
            Dtype::Bf16 => ValueStorage::Bf16,
        };
        Ok(ResolvedCache {
            attention: self.attention,
            chunk_size,
            rank,
            selected_chunks,
            outlier_chunks,
            local_chunks: self.local_chunks,
            ring_chunks: self.local_chunks + RING_SLACK,
            resident_chunks,
            value_storage,
            value_link,
            key_storage: (self.turn_keys == TurnKeys::Exact).then_some(exact),
        })
    }
}

impl ResolvedCache {
    /// Tokens selected a step and KV head.
    pub fn sparse_budget(&self) -> usize {
        self.selected_chunks * self.chunk_size
    }

    /// Slots a KV head for a context of `context` tokens: as many as all chunks need, or the sparse cache's.
    pub fn slots(&self, context: usize) -> usize {
        let all = context.div_ceil(self.chunk_size);
        match self.attention {
            Attention::Full => all,
            Attention::ShadowKv => all.min(self.sparse_slots()),
        }
    }

    /// Whether a context of `context` tokens fits the slots, so that nothing is ever searched or offloaded.
    pub fn is_dense(&self, context: usize) -> bool {
        self.attention == Attention::Full
            || context.div_ceil(self.chunk_size) <= self.sparse_slots()
    }

    /// Where the values of one layer and sequence lie in host memory.
    pub fn value_layout(&self, architecture: &Architecture) -> ValueLayout {
        ValueLayout {
            kv_heads: architecture.num_kv_heads,
            chunk_size: self.chunk_size,
            head_dim: architecture.head_dim,
            storage: self.value_storage,
        }
    }

    /// Where the keys of one layer and sequence lie in host memory, if they are kept there.
    pub fn key_layout(&self, architecture: &Architecture) -> Option<ValueLayout> {
        self.key_storage.map(|storage| ValueLayout {
            storage,
            ..self.value_layout(architecture)
        })
    }

    /// Chunks that a step of a sparse cache attends to at most.
    pub(crate) fn attended_chunks(&self) -> usize {
        self.outlier_chunks + self.ring_chunks + self.selected_chunks
    }

    fn sparse_slots(&self) -> usize {
        self.outlier_chunks + self.ring_chunks + self.resident_chunks
    }
}

/// 1.56 % of the context, as the paper has it: 1024, 2048 and 4096 tokens for 60K, 122K and 244K.
fn default_budget(context: usize) -> usize {
    1024 * context.div_ceil(1 << 16).max(1)
}

/// The published code's 160 for key widths `H_kv D` from 512 (Yi, GLM-4-9B-1M, Qwen2-7B) to 1024 (Llama), else its share of 1024, 15.6 %
/// of the width, rounded up to a multiple of 16: a smaller model keeps its saving, and Phi-3-mini with 3072 its accuracy.
fn default_rank(width: usize) -> usize {
    match width {
        512..=1024 => 160,
        _ => (width * 160).div_ceil(1024).next_multiple_of(16).min(width),
    }
}

/// The pool's storage as kernels name it.
pub(crate) fn record_of(storage: ValueStorage) -> Record {
    match storage {
        ValueStorage::F32 => Record::Elements(Dtype::F32),
        ValueStorage::F16 => Record::Elements(Dtype::F16),
        ValueStorage::Bf16 => Record::Elements(Dtype::Bf16),
        ValueStorage::Int8 => Record::Bytes,
    }
}

fn refuse<T>(setting: &'static str, value: usize, reason: impl Into<String>) -> Result<T> {
    Err(Error::Refused(Refused::Setting {
        setting,
        value: value.to_string(),
        reason: reason.into(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn budgets_are_those_of_the_paper() {
        for (context, budget) in [
            (0, 1024),
            (8192, 1024),
            (61_440, 1024),
            (124_928, 2048),
            (249_856, 4096),
        ] {
            assert_eq!(default_budget(context), budget, "{context}");
        }
    }

    #[test]
    fn ranks_are_those_of_the_paper_where_it_has_one() {
        for (width, rank) in [
            (1024, 160),
            (512, 160),
            (3072, 480),
            (192, 32),
            (128, 32),
            (16, 16),
        ] {
            assert_eq!(default_rank(width), rank, "{width}");
        }
    }
}
