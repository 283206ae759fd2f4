//! A lane: what a decode step of some sequences needs for itself. Weights and caches are shared.

use std::collections::HashMap;

use shadowkv_kernels::process_logits::ProcessTables;
use shadowkv_kernels::{Buffer, Device, Graph, ROW_WORDS};
use shadowkv_model::Architecture;

use super::buffers::{LaneBuffers, PLACE_WORDS, StepShape};
use super::choice::ChoiceBuffers;
use super::launch::launch_step;
use crate::cache::{Cache, DecodeScratch, Geometry, SequenceCache};
use crate::error::Result;
use crate::sequence::Sequence;
use crate::settings::{Target, ValueLink};
use crate::transformer::{BlockScratch, Transformer};

/// One lane and the recordings of its steps.
pub(crate) struct DecodeLane {
    recordings: HashMap<StepShape, Graph>,
    pub buffers: LaneBuffers,
    /// Chunks selected and missed in all steps before, in each (row of a step, KV head).
    traffic: Vec<u32>,
}

impl DecodeLane {
    /// A lane for at most `rows` rows, with its device and number, and the tables of all lanes.
    pub fn new(
        device: (Device, u32),
        transformer: &Transformer,
        g: &Geometry,
        rows: usize,
        tables: Option<&ProcessTables>,
    ) -> Result<Self> {
        let buffers = LaneBuffers::new(device, transformer, g, rows, tables)?;
        let lists = buffers
            .search
            .as_ref()
            .map_or(0, |s| s.selection.traffic.len());
        Ok(Self {
            recordings: HashMap::new(),
            buffers,
            traffic: vec![0; lists],
        })
    }

    /// Bytes that [`DecodeLane::new`] reserves; `processes` says whether there are tables.
    pub fn bytes_for(
        a: &Architecture,
        g: &Geometry,
        target: Target,
        (rows, processes): (usize, bool),
    ) -> u64 {
        let Target { kind, dtype } = target;
        let floats = (a.hidden_size + a.vocab_size) * dtype.bytes();
        let words = (ROW_WORDS + PLACE_WORDS + 1) * 4;
        (rows * (floats + words)) as u64
            + BlockScratch::bytes_for(a, dtype, rows)
            + ChoiceBuffers::bytes_for(rows, a.vocab_size, processes)
            + DecodeScratch::bytes_for(kind, g, rows)
            + g.step_bytes(rows)
            + Device::workspace_bytes_for(kind)
    }

    /// Bytes on the device.
    pub fn bytes(&self) -> u64 {
        self.buffers.bytes()
    }

    /// Whether steps of this shape are recorded: where the device can, and the host takes no part in them.
    fn records(&self, cache: &Cache, shape: StepShape) -> bool {
        let direct = cache.geometry().cache.value_link != ValueLink::Staged;
        self.buffers.device.records() && (direct || !shape.searches)
    }

    /// Makes sure that a step of this shape is recorded, if it is to be, and says whether it is. Its first run has rows that
    /// do nothing, so that it leaves no trace in any cache. No other lane may be at work.
    pub fn prepare(
        &mut self,
        transformer: &Transformer,
        cache: &Cache,
        shape: StepShape,
    ) -> Result<bool> {
        if !self.records(cache, shape) {
            return Ok(false);
        }
        if !self.recordings.contains_key(&shape) {
            let buffers = &self.buffers;
            buffers.write(shape, &mut [])?;
            let layers = cache.geometry().layers;
            let launches = || launch_step(transformer, cache, buffers, shape, layers, &[]);
            let recording = buffers.device.record(launches)?;
            self.recordings.insert(shape, recording);
        }
        Ok(true)
    }

    /// Starts one step through the first `layers` layers, all of them where it is recorded.
    pub fn start(
        &mut self,
        transformer: &Transformer,
        cache: &Cache,
        (shape, layers): (StepShape, usize),
        sequences: &mut [&mut Sequence],
    ) -> Result<()> {
        self.buffers.write(shape, sequences)?;
        if let Some(recording) = self.recordings.get(&shape) {
            return Ok(recording.replay()?);
        }
        let caches: Vec<&SequenceCache> = sequences.iter().map(|s| &s.cache).collect();
        launch_step(transformer, cache, &self.buffers, shape, layers, &caches)
    }

    /// Waits for the step and returns the tokens of its sequences; adds hits and misses to their figures.
    pub fn finish(
        &mut self,
        cache: &Cache,
        shape: StepShape,
        sequences: &mut [&mut Sequence],
    ) -> Result<Vec<u32>> {
        let LaneBuffers {
            device,
            choice,
            search,
            ..
        } = &self.buffers;
        let searched = search.as_ref().filter(|_| shape.searches);
        let traffic = searched.map(|search| &search.selection.traffic);
        let answers = choice.answers(shape.choice);
        let wanted: Vec<&Buffer> = [Some(&choice.tokens), traffic, answers]
            .into_iter()
            .flatten()
            .collect();
        let mut read = device.read_all_words(&wanted)?.into_iter();
        let mut tokens = read.next().unwrap_or_default();
        let traffic = traffic.and_then(|_| read.next());
        if let Some(answers) = answers.and_then(|_| read.next()) {
            choice.tell(&answers, sequences);
        }
        if let Some(traffic) = traffic {
            self.count_traffic(cache, traffic, sequences);
        }
        tokens.truncate(sequences.len());
        Ok(tokens)
    }

    /// Counts hits and misses from now on, whatever a step that failed had.
    pub fn recount(&mut self) {
        if let Some(search) = &self.buffers.search
            && let Ok(now) = self.buffers.device.read(&search.selection.traffic)
        {
            self.traffic = now;
        }
    }

    fn count_traffic(&mut self, cache: &Cache, now: Vec<u32>, sequences: &mut [&mut Sequence]) {
        let own = 2 * cache.geometry().kv_heads;
        let step = |i: usize| u64::from(now[i].wrapping_sub(self.traffic[i]));
        for (row, sequence) in sequences.iter_mut().enumerate() {
            for list in (row * own..(row + 1) * own).step_by(2) {
                sequence.stats.lookups += step(list);
                sequence.stats.hits += step(list) - step(list + 1);
            }
        }
        self.traffic = now;
    }
}
