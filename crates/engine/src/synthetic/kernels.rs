//! The kernels of a decode step, each alone, on the real weights and caches of all layers.

use std::sync::{Mutex, MutexGuard};

use shadowkv_kernels::embed::embed;
use shadowkv_kernels::noise::noise;
use shadowkv_kernels::rms_norm::rms_norm;
use shadowkv_kernels::rope::rope;
use shadowkv_kernels::sample::argmax;
use shadowkv_kernels::{Buffer, Elem, SequenceRow};

use super::Timing;
use super::cost::{Cost, StepShape};
use super::timing::Series;
use crate::cache::{AttendPart, DecodeScratch, DecodeStep, SequenceCache, StepScratch, places};
use crate::engine::Engine;
use crate::error::Result;
use crate::projection::{Logits, Projection};
use crate::settings::ValueLink;

/// One kernel of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kernel {
    Embed,
    RmsNorm,
    Project(Projection),
    Rope,
    QueryStream,
    Score,
    Select,
    Fetch,
    Attention,
    Logits,
    Argmax,
}

/// In the order of a step, with the names that reports use.
const KERNELS: [(Kernel, &str); 14] = [
    (Kernel::Embed, "embed"),
    (Kernel::RmsNorm, "rms_norm"),
    project(Projection::Qkv),
    (Kernel::Rope, "rope"),
    (Kernel::QueryStream, "query_stream"),
    (Kernel::Score, "score"),
    (Kernel::Select, "select"),
    (Kernel::Fetch, "fetch"),
    (Kernel::Attention, "attention_decode"),
    project(Projection::Output),
    project(Projection::GateUp),
    project(Projection::Down),
    (Kernel::Logits, Logits::KERNEL),
    (Kernel::Argmax, "argmax"),
];

const fn project(projection: Projection) -> (Kernel, &'static str) {
    (Kernel::Project(projection), projection.kernel())
}

impl Kernel {
    /// The part of attention that it is.
    fn part(self) -> Option<AttendPart> {
        Some(match self {
            Self::QueryStream => AttendPart::Stream,
            Self::Score => AttendPart::Score,
            Self::Select => AttendPart::Select,
            Self::Fetch => AttendPart::Fetch,
            Self::Attention => AttendPart::Attend,
            _ => return None,
        })
    }

    /// Whether only steps that search have it.
    fn searches(self) -> bool {
        self.part().is_some() && self != Self::Attention
    }

    /// Launches in a step of so many layers.
    fn per_step(self, layers: usize) -> usize {
        match self {
            Self::Embed | Self::Logits | Self::Argmax => 1,
            Self::RmsNorm => 2 * layers + 1,
            _ => layers,
        }
    }
}

/// Time of one kernel.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct KernelTime {
    /// Its name.
    pub kernel: String,
    /// Launches in a decode step; 0 for kernels of a prefill.
    pub per_step: usize,
    /// Seconds of one launch.
    pub timing: Timing,
    /// What one launch moves and computes.
    pub cost: Cost,
}

/// Names of the kernels that [`Engine::time_kernels`] knows.
pub fn kernel_names() -> impl Iterator<Item = &'static str> {
    KERNELS.iter().map(|(_, name)| *name)
}

impl Engine {
    /// Times the kernels of a step whose names `wanted` takes, each alone. One launch is the middle one of `repeats` rounds over
    /// all layers. `select` is timed behind the scores of a new step, because it would find its own selection otherwise, and
    /// their time taken off; what the last of them missed is what `fetch` brings. Call it after steps have run, so that chunks are
    /// resident.
    ///
    /// # Errors
    /// What launches report.
    pub fn time_kernels(
        &mut self,
        repeats: usize,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<KernelTime>> {
        if self.sequences.iter().any(|s| !s.cache.is_dense()) {
            // Here one lane has all rows.
            self.cache.begin_step(1)?;
        }
        let bench = Bench::new(self)?;
        let searches = bench.search.is_some();
        let chosen = KERNELS
            .iter()
            .filter(|(kernel, name)| (searches || !kernel.searches()) && wanted(name));
        let mut times = Vec::new();
        for &(kernel, name) in chosen {
            self.control.check()?;
            times.push(KernelTime {
                kernel: name.to_owned(),
                per_step: kernel.per_step(self.cache.geometry().layers),
                timing: bench.time(kernel, repeats)?,
                cost: bench.cost(kernel)?,
            });
        }
        let clock = bench.clock();
        for sequence in &mut self.sequences {
            sequence.cache.tick_to(clock);
        }
        Ok(times)
    }
}

/// Buffers of one step besides the engine's weights and caches.
struct Bench<'a> {
    engine: &'a Engine,
    sequences: Vec<&'a SequenceCache>,
    rows: Mutex<Vec<SequenceRow>>,
    table: Buffer,
    batch: usize,
    attention: DecodeScratch,
    search: Option<StepScratch>,
    places: Buffer,
    ids: Buffer,
    x: Buffer,
    added: Buffer,
    qkv: Buffer,
    q: Buffer,
    attended: Buffer,
    mlp: Buffer,
    logits: Buffer,
    tokens: Buffer,
}

impl<'a> Bench<'a> {
    fn new(engine: &'a Engine) -> Result<Self> {
        let device = &engine.transformer.device;
        let (a, g) = (&engine.transformer.architecture, engine.cache.geometry());
        let sequences: Vec<_> = engine.sequences.iter().map(|s| &s.cache).collect();
        // All at one clock, which only has to grow.
        let clock = sequences.iter().map(|s| s.clock()).max().unwrap_or(0) + 1;
        let rows: Vec<SequenceRow> = sequences
            .iter()
            .map(|s| SequenceRow {
                clock,
                ..s.row(s.length())
            })
            .collect();
        let batch = rows.len();
        let next: Vec<u32> = sequences
            .iter()
            .flat_map(|s| {
                let place = (s.length(), s.token_place(s.length()));
                places(std::iter::once(place), s.head_stride())
            })
            .collect();
        let floats = |width: usize| -> Result<Buffer> {
            let buffer = device.empty(Elem::Float(g.dtype), batch * width)?;
            noise(device, &buffer, width as u32, 1.0)?;
            Ok(buffer)
        };
        let q = g.query_heads * g.head_dim;
        let searches = rows.iter().any(|row| row.searchable > 0);
        let search = searches.then(|| StepScratch::new(device, g, batch));
        let bench = Self {
            engine,
            table: device.upload(Elem::U32, &rows)?,
            batch,
            attention: DecodeScratch::new(device, g, batch)?,
            search: search.transpose()?,
            places: device.upload(Elem::U32, &next)?,
            ids: device.upload(Elem::U32, &vec![0u32; batch])?,
            x: floats(a.hidden_size)?,
            added: floats(a.hidden_size)?,
            qkv: floats(Projection::Qkv.shape(a).cols)?,
            q: floats(q)?,
            attended: floats(q)?,
            mlp: floats(a.intermediate_size)?,
            logits: floats(a.vocab_size)?,
            tokens: device.empty(Elem::U32, batch)?,
            rows: Mutex::new(rows),
            sequences,
        };
        bench.select_all()?;
        Ok(bench)
    }

    /// One step's selections, without which `fetch` and attention would follow lists that nobody wrote.
    fn select_all(&self) -> Result<()> {
        if self.search.is_none() {
            return Ok(());
        }
        let device = &self.engine.transformer.device;
        for layer in 0..self.engine.cache.geometry().layers {
            for kernel in [Kernel::QueryStream, Kernel::Score, Kernel::Select] {
                self.launch(kernel, layer)?;
            }
            device.pace()?;
        }
        Ok(device.sync()?)
    }

    fn step(&self) -> DecodeStep<'_> {
        DecodeStep {
            device: &self.engine.transformer.device,
            lane: 0,
            table: &self.table,
            rows: self.batch,
            attention: &self.attention,
            search: self.search.as_ref(),
        }
    }

    /// The sequence table. Launches, which may run on another thread, do not look at it.
    fn rows(&self) -> MutexGuard<'_, Vec<SequenceRow>> {
        self.rows
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn clock(&self) -> u32 {
        self.rows().first().map_or(0, |row| row.clock)
    }

    /// Begins another step, in which queries have turned.
    fn advance(&self) -> Result<()> {
        let mut rows = self.rows();
        for row in rows.iter_mut() {
            row.clock += 1;
        }
        let device = &self.engine.transformer.device;
        device.write(&self.table, 0, &rows)?;
        Ok(device.sync()?)
    }

    fn time(&self, kernel: Kernel, repeats: usize) -> Result<Timing> {
        let device = &self.engine.transformer.device;
        let layers = self.engine.cache.geometry().layers;
        let launch = |layer: usize| self.launch(kernel, layer);
        let staged = self.engine.cache().value_link == ValueLink::Staged;
        match kernel {
            Kernel::Select => self.time_select(repeats),
            Kernel::Fetch if staged => Series::eager(device, layers, &launch).time(repeats),
            Kernel::Embed | Kernel::Logits | Kernel::Argmax => {
                Series::recorded(device, 1, &launch)?.time(repeats)
            }
            _ => Series::recorded(device, layers, &launch)?.time(repeats),
        }
    }

    /// Queries, scores and selection of new steps, less queries and scores.
    fn time_select(&self, repeats: usize) -> Result<Timing> {
        let device = &self.engine.transformer.device;
        let layers = self.engine.cache.geometry().layers;
        let before = |layer| {
            self.launch(Kernel::QueryStream, layer)?;
            self.launch(Kernel::Score, layer)
        };
        let all = |layer| {
            before(layer)?;
            self.launch(Kernel::Select, layer)
        };
        let alone = Series::once(device, layers, &before)?.time(repeats)?;
        let series = Series::once(device, layers, &all)?;
        let mut seconds = Vec::with_capacity(repeats.max(1));
        for round in 0..repeats.max(1) + 2 {
            self.advance()?;
            let timing = Timing::of(0, 1, || series.run())?;
            // Two rounds warm up.
            if round >= 2 {
                seconds.push((timing.median / layers as f64 - alone.median).max(0.0));
            }
        }
        Ok(Timing::sorted(seconds))
    }

    fn launch(&self, kernel: Kernel, layer: usize) -> Result<()> {
        let transformer = &self.engine.transformer;
        let (device, cache) = (&transformer.device, &self.engine.cache);
        let (a, g) = (&transformer.architecture, cache.geometry());
        let weights = &transformer.weights.layers[layer];
        let rows = self.batch;
        let hidden = a.hidden_size;
        if let Some(part) = kernel.part() {
            let buffers = (&self.q, &self.attended);
            return cache.attend_part(part, layer, &self.step(), buffers, &self.sequences);
        }
        match kernel {
            Kernel::Embed => {
                let table = &transformer.weights.embedding;
                embed(device, &self.ids, table, &self.x, (0, rows, hidden))?;
            }
            Kernel::RmsNorm => {
                let (gain, shape) = (&weights.attention_norm, (0, rows, hidden));
                rms_norm(device, &self.x, gain, &self.added, shape, a.norm_eps)?;
            }
            Kernel::Rope => {
                let (k, v) = cache.slot_arena(layer);
                let (table, args) = (cache.rope_table(), g.rope_args(rows));
                rope(device, &self.qkv, table, &self.places, &self.q, k, v, args)?;
            }
            Kernel::Project(projection) => {
                let (from, to) = match projection {
                    Projection::Qkv => (&self.x, &self.qkv),
                    Projection::Output => (&self.attended, &self.added),
                    Projection::GateUp => (&self.x, &self.mlp),
                    Projection::Down => (&self.mlp, &self.added),
                };
                projection.launch(device, a, weights, rows, (from, &self.x, to))?;
            }
            Kernel::Logits => {
                let weights = &transformer.weights;
                Logits::launch(device, a, weights, rows, (&self.x, &self.logits))?;
            }
            Kernel::Argmax => argmax(device, &self.logits, &self.tokens, rows, a.vocab_size)?,
            Kernel::QueryStream
            | Kernel::Score
            | Kernel::Select
            | Kernel::Fetch
            | Kernel::Attention => {}
        }
        Ok(())
    }

    fn cost(&self, kernel: Kernel) -> Result<Cost> {
        let shape = StepShape {
            architecture: &self.engine.transformer.architecture,
            geometry: self.engine.cache.geometry(),
            rows: &self.rows(),
            misses: match (kernel, &self.search) {
                (Kernel::Fetch, Some(search)) => self.engine.cache.missed(search, self.batch)?,
                _ => 0,
            },
        };
        Ok(shape.cost(kernel))
    }
}
