//! What a run is reported as.

use serde::Serialize;
use shadowkv_engine::{Attention, Engine, KernelTime, LinkUse, Mix, Rates, Timing};

use super::runs::{Run, Setting};
use crate::commands::figures::attention_name;
use crate::error::Result;

/// One run; times in seconds, sizes in bytes, rates a second.
#[derive(Debug, Serialize)]
pub struct Record {
    pub version: &'static str,
    pub commit: &'static str,
    pub device: String,
    pub dtype: &'static str,
    pub shape: String,
    pub layers: usize,
    pub attention: &'static str,
    pub batch: usize,
    /// Lanes of decode steps.
    pub lanes: usize,
    /// Tokens of the longest sequence.
    pub context: usize,
    /// How many sequences of which length.
    pub mix: Mix,
    pub ragged: bool,
    pub sparse_budget: Option<usize>,
    pub chunk_size: Option<usize>,
    pub rank: Option<usize>,
    pub outlier_chunks: Option<usize>,
    pub resident_chunks: Option<usize>,
    /// How values are stored in host memory, and how they come and go.
    pub value_storage: Option<String>,
    pub value_link: Option<String>,
    /// Layers whose values are in host memory and stand in for all, if not all.
    pub pool_layers: Option<usize>,
    pub hit_rate_asked: Option<f64>,
    /// How far queries turned from step to step, in 2^-32 turns.
    pub turn: Option<u32>,
    /// The rate in the timed steps, or of the calibration where none were timed.
    pub hit_rate: Option<f64>,
    pub steps: usize,
    pub step_s: Option<f64>,
    pub step_s_least: Option<f64>,
    pub step_s_most: Option<f64>,
    pub tok_s: Option<f64>,
    pub device_bytes: u64,
    pub host_bytes: u64,
    pub cache_device_bytes: u64,
    pub full_cache_bytes: u64,
    /// The device memory that was planned for.
    pub device_budget: Option<u64>,
    /// Most sequences of this context in that memory.
    pub largest_batch_full: Option<usize>,
    pub largest_batch_shadowkv: Option<usize>,
    pub copy_bytes_s: f64,
    pub link_bytes_s: f64,
    pub matrix_flop_s: f64,
    pub kernels: Vec<KernelRecord>,
    /// How two lanes shared the host link in the last timed step, microseconds.
    pub link: Vec<LinkUse>,
}

/// One kernel; times of one launch.
#[derive(Debug, Serialize)]
pub struct KernelRecord {
    pub kernel: String,
    pub per_step: usize,
    pub s: f64,
    pub s_least: f64,
    pub s_most: f64,
    pub device_bytes: u64,
    pub link_bytes: u64,
    pub flops: u64,
    /// What it cannot go below at the run's rates.
    pub limit_s: f64,
    /// The limit beside the time: 1 is as fast as the machine allows.
    pub limit_share: f64,
}

/// What was measured.
pub struct Measured {
    pub steps: Option<(usize, Timing)>,
    pub hit_rate: Option<f64>,
    pub rates: Rates,
    pub kernels: Vec<KernelTime>,
    /// How far queries turned from step to step.
    pub turn: Option<u32>,
    pub link: Vec<LinkUse>,
}

impl Record {
    /// Puts a run's settings beside what was measured.
    pub fn new(
        setting: &Setting<'_>,
        shape: &str,
        run: &Run,
        engine: &Engine,
        measured: Measured,
    ) -> Result<Self> {
        let cache = engine.cache();
        let sparse = run.attention == Attention::ShadowKv;
        let load = setting.load;
        let Measured {
            steps,
            hit_rate,
            rates,
            kernels,
            turn,
            link,
        } = measured;
        let time = steps.map(|(_, timing)| timing);
        let plan = engine.plan();
        Ok(Self {
            version: env!("CARGO_PKG_VERSION"),
            commit: env!("SHADOWKV_COMMIT"),
            device: engine.device_name().to_owned(),
            dtype: engine.dtype().name(),
            shape: shape.to_owned(),
            layers: setting.architecture.num_layers,
            attention: attention_name(run.attention),
            batch: run.mix.sequences(),
            lanes: plan.lanes,
            context: run.mix.longest(),
            mix: run.mix.clone(),
            ragged: load.ragged,
            sparse_budget: sparse.then(|| cache.sparse_budget()),
            chunk_size: sparse.then_some(cache.chunk_size),
            rank: sparse.then_some(cache.rank),
            outlier_chunks: sparse.then_some(cache.outlier_chunks),
            resident_chunks: sparse.then_some(cache.resident_chunks),
            value_storage: sparse.then(|| format!("{:?}", cache.value_storage).to_lowercase()),
            value_link: sparse.then(|| format!("{:?}", cache.value_link).to_lowercase()),
            pool_layers: load.pool_layers.filter(|_| sparse),
            hit_rate_asked: (sparse && load.turn.is_none()).then_some(load.hit_rate.0),
            turn,
            hit_rate,
            steps: steps.map_or(0, |(steps, _)| steps),
            step_s: time.map(|t| t.median),
            step_s_least: time.map(|t| t.least),
            step_s_most: time.map(|t| t.most),
            tok_s: time.map(|t| run.mix.sequences() as f64 / t.median),
            device_bytes: plan.device_bytes(),
            host_bytes: engine.host_bytes(),
            cache_device_bytes: plan.cache_device_bytes(),
            full_cache_bytes: plan.full_cache_bytes(),
            device_budget: setting.budget.device_bytes,
            largest_batch_full: setting.largest(Attention::Full, run.mix.longest())?,
            largest_batch_shadowkv: setting.largest(Attention::ShadowKv, run.mix.longest())?,
            copy_bytes_s: rates.copy,
            link_bytes_s: rates.link,
            matrix_flop_s: rates.matrix,
            kernels: kernels
                .iter()
                .map(|time| KernelRecord::new(time, &rates))
                .collect(),
            link,
        })
    }
}

impl KernelRecord {
    fn new(time: &KernelTime, rates: &Rates) -> Self {
        let limit_s = time.cost.limit(rates);
        let s = time.timing.median;
        Self {
            kernel: time.kernel.clone(),
            per_step: time.per_step,
            s,
            s_least: time.timing.least,
            s_most: time.timing.most,
            device_bytes: time.cost.device_bytes,
            link_bytes: time.cost.link_bytes,
            flops: time.cost.flops,
            limit_s,
            limit_share: if s > 0.0 { limit_s / s } else { 0.0 },
        }
    }
}
