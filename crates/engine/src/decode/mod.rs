//! Decode steps: one new token for every running sequence.
//!
//! Small inputs lie at fixed places and are written before each step, so the launches of a step depend on its
//! [`StepShape`] alone. Where the device records and the host takes no part in a step, they are recorded once a shape and
//! replayed.

mod buffers;
mod choice;
mod lane;
mod launch;

use shadowkv_kernels::Buffer;
use shadowkv_kernels::process_logits::ProcessTables;
use shadowkv_model::Architecture;

use buffers::StepShape;
use choice::ChoiceShape;
use lane::DecodeLane;
use launch::launch_step;

use crate::cache::{Cache, Geometry};
use crate::error::Result;
use crate::lanes::LanePlan;
use crate::plan::MemoryPlan;
use crate::request::Broken;
use crate::sequence::Sequence;
use crate::settings::Target;
use crate::transformer::{BlockScratch, Transformer};

/// The lanes of decode steps.
pub(crate) struct Decoder {
    plan: LanePlan,
    lanes: Vec<DecodeLane>,
    /// Biases and what was seen, of all sequences; none where logits are never processed.
    tables: Option<ProcessTables>,
}

impl Decoder {
    pub fn new(transformer: &Transformer, cache: &Cache, plan: &MemoryPlan) -> Result<Self> {
        let device = &transformer.device;
        let vocabulary = transformer.architecture.vocab_size;
        let tables = || ProcessTables::new(device, plan.sequences, vocabulary);
        let tables = plan.processes_logits().then(tables).transpose()?;
        let plan = plan.lane_plan;
        let lanes = plan
            .rows()
            .enumerate()
            .map(|(i, rows)| {
                // The first lane has the device's own stream.
                let own = if i == 0 {
                    device.clone()
                } else {
                    device.lane()?
                };
                let (device, g) = ((own, i as u32), cache.geometry());
                DecodeLane::new(device, transformer, g, rows, tables.as_ref())
            })
            .collect::<Result<_>>()?;
        Ok(Self {
            plan,
            lanes,
            tables,
        })
    }

    /// Bytes that [`Decoder::new`] reserves; `processes` says whether logits may be processed.
    pub fn bytes_for(
        a: &Architecture,
        g: &Geometry,
        target: Target,
        (plan, processes): (LanePlan, bool),
    ) -> u64 {
        let lane = |rows| DecodeLane::bytes_for(a, g, target, (rows, processes));
        let tables = if processes {
            ProcessTables::bytes_for(g.sequences, a.vocab_size)
        } else {
            0
        };
        plan.rows().map(lane).sum::<u64>() + tables
    }

    /// Bytes on the device.
    pub fn bytes(&self) -> u64 {
        let lanes = self.lanes.iter().map(DecodeLane::bytes);
        lanes.sum::<u64>() + self.tables.as_ref().map_or(0, ProcessTables::bytes)
    }

    /// Waits for whatever the lanes are doing, also after a step that failed.
    pub fn wait(&self) {
        for lane in &self.lanes {
            // A device that failed does nothing any more.
            let _ = lane.buffers.device.sync();
        }
    }

    /// Runs one step over `sequences`, which have room for one token each, and returns their next tokens.
    ///
    /// # Errors
    /// What the device reports. Nothing but the maps of residents has changed then, see [`Decoder::recover`].
    pub fn step(
        &mut self,
        transformer: &Transformer,
        cache: &Cache,
        sequences: &mut [&mut Sequence],
    ) -> Result<Vec<u32>> {
        let searches = sequences.iter().any(|s| !s.cache.is_dense());
        let shares = self.plan.shares(sequences.len(), searches);
        let mut shared = Vec::with_capacity(shares.len());
        let mut rest = &mut *sequences;
        for (lane, share) in self.lanes.iter_mut().zip(shares) {
            let (own, after) = rest.split_at_mut(share);
            rest = after;
            let shape = StepShape {
                rows: self.plan.bucket(share),
                searches,
                choice: ChoiceShape::of(own),
            };
            lane.prepare(transformer, cache, shape)?;
            shared.push((lane, shape, own));
        }
        if searches {
            cache.begin_step(shared.len())?;
        }
        if shared.len() > 1 {
            // The caches were last written on the device's own stream, of which other lanes know nothing.
            transformer.device.sync()?;
        }
        let layers = cache.geometry().layers;
        for (lane, shape, own) in &mut shared {
            lane.start(transformer, cache, (*shape, layers), own)?;
        }
        let mut tokens = Vec::new();
        for (lane, shape, own) in &mut shared {
            tokens.extend(lane.finish(cache, *shape, own)?);
        }
        for sequence in sequences.iter_mut() {
            sequence.cache.stepped();
        }
        Ok(tokens)
    }

    /// Waits for what is left of a step that failed, and forgets what it counted.
    pub fn recover(&mut self) {
        self.wait();
        for lane in &mut self.lanes {
            lane.recount();
        }
    }

    /// Compiles what a step of one sequence needs, and records it where steps are recorded. Nobody reads the results.
    pub fn warm_up(
        &mut self,
        transformer: &Transformer,
        cache: &Cache,
        sequence: &mut Sequence,
    ) -> Result<()> {
        let shape = StepShape {
            rows: self.plan.bucket(1),
            searches: !sequence.cache.is_dense(),
            choice: ChoiceShape::BEST,
        };
        let lane = &mut self.lanes[0];
        if lane.prepare(transformer, cache, shape)? {
            return Ok(());
        }
        let own = &mut [sequence];
        lane.start(transformer, cache, (shape, 1), own)?;
        lane.finish(cache, shape, own)?;
        Ok(())
    }

    /// Logits of the first lane's last step or prompt, `[rows, vocabulary]`.
    pub fn logits(&self) -> Result<Vec<f32>> {
        let lane = &self.lanes[0].buffers;
        Ok(lane.device.read_floats(&lane.logits)?)
    }

    /// Where the numbers of a sequence stopped being finite: runs its newest token in the cache through ever other
    /// numbers of layers. What is not finite stays so, hence by bisection. The sequence is of no use afterwards.
    pub fn find_broken(
        &self,
        transformer: &Transformer,
        cache: &Cache,
        sequence: &mut Sequence,
    ) -> Result<Broken> {
        sequence.cache.step_back();
        let shape = StepShape {
            rows: 1,
            searches: !sequence.cache.is_dense(),
            choice: ChoiceShape::BEST,
        };
        let lane = &self.lanes[0].buffers;
        let mut finite_after = |layers: usize| -> Result<bool> {
            sequence.cache.tick_to(sequence.cache.clock() + 1);
            lane.write(shape, &mut [sequence])?;
            if shape.searches {
                cache.begin_step(1)?;
            }
            launch_step(transformer, cache, lane, shape, layers, &[&sequence.cache])?;
            let hidden = transformer.architecture.hidden_size;
            let x = lane.device.read_floats(&lane.x)?;
            Ok(x[..hidden].iter().all(|v| v.is_finite()))
        };
        if !finite_after(0)? {
            return Ok(Broken::Embedding);
        }
        let (mut finite, mut broken) = (0, cache.geometry().layers);
        if finite_after(broken)? {
            return Ok(Broken::Output);
        }
        while broken - finite > 1 {
            let middle = finite + (broken - finite) / 2;
            if finite_after(middle)? {
                finite = middle;
            } else {
                broken = middle;
            }
        }
        Ok(Broken::Layer(finite))
    }

    /// Logits of row `row` of the hidden states `x`, and the token drawn from them. No step may be under way.
    pub fn first_token(
        &self,
        transformer: &Transformer,
        scratch: &BlockScratch,
        (x, row): (&Buffer, usize),
        sequence: &mut Sequence,
    ) -> Result<u32> {
        let lane = &self.lanes[0].buffers;
        let (device, logits, choice) = (&lane.device, &lane.logits, &lane.choice);
        transformer.logits(device, x, (row, 1), scratch, logits)?;
        choice.begin_turn(device, sequence)?;
        let own = &mut [sequence];
        let shape = (ChoiceShape::of(own), 1);
        choice.write(device, shape, own)?;
        choice.launch(device, logits, shape)?;
        let answers = choice.answers(shape.0);
        let wanted: Vec<&Buffer> = std::iter::once(&choice.tokens).chain(answers).collect();
        let read = device.read_all_words(&wanted)?;
        if let Some(answers) = read.get(1) {
            choice.tell(answers, own);
        }
        Ok(read[0][0])
    }
}
