//! Answers by an engine of this process.

use std::collections::HashMap;
use std::time::Instant;

use shadowkv_engine::{Engine, Event, Request, SequenceId, SequenceStats};
use shadowkv_model::{Architecture, Model};

use super::{Answer, Answerer, Figures, Prompter};
use crate::error::Result;
use crate::sample::Sample;

/// Answers greedily, as many samples at once as the engine has places.
pub struct EngineAnswerer<'a> {
    engine: Engine,
    model: &'a Model,
    prompter: Prompter<'a>,
    stop_tokens: Vec<u32>,
}

/// A sample that is being answered.
struct Running {
    index: usize,
    began: Instant,
    tokens: Vec<u32>,
}

impl<'a> EngineAnswerer<'a> {
    /// Lets `engine`, which was loaded with `model`, answer.
    pub fn new(engine: Engine, model: &'a Model, prompter: Prompter<'a>) -> Self {
        let mut stop_tokens = model.generation.eos_token_ids.clone();
        stop_tokens.extend(model.tokenizer.eos_token_ids());
        stop_tokens.sort_unstable();
        stop_tokens.dedup();
        Self {
            engine,
            model,
            prompter,
            stop_tokens,
        }
    }

    /// The engine.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    fn start(
        &mut self,
        index: usize,
        sample: &Sample,
        prompt: &[u32],
    ) -> Result<(SequenceId, Running)> {
        let id = self.engine.add(Request {
            prompt: prompt.to_vec(),
            max_new_tokens: sample.max_new_tokens,
            stop_tokens: self.stop_tokens.clone(),
            ..Request::default()
        })?;
        let running = Running {
            index,
            began: Instant::now(),
            tokens: Vec::new(),
        };
        Ok((id, running))
    }

    fn finish(&mut self, id: SequenceId, running: Running) -> Result<(usize, Answer)> {
        let stats = self.engine.remove(id).unwrap_or_default();
        let answer = Answer {
            text: self.model.tokenizer.decode(&running.tokens, true)?,
            prompt_tokens: Some(stats.prompt_tokens),
            new_tokens: Some(running.tokens.len()),
            seconds: running.began.elapsed().as_secs_f64(),
            figures: Some(figures(&self.engine, &self.model.architecture, &stats)),
        };
        Ok((running.index, answer))
    }

    fn answer_all(
        &mut self,
        samples: &[&Sample],
        running: &mut HashMap<SequenceId, Running>,
        done: &mut dyn FnMut(usize, Answer) -> Result<()>,
    ) -> Result<()> {
        let context = self.engine.max_model_len();
        let prompts = self.prompter.encode_all(samples, context)?;
        let places = self.engine.plan().sequences;
        let mut waiting = samples.iter().zip(&prompts).enumerate();
        loop {
            while running.len() < places {
                let Some((index, (sample, prompt))) = waiting.next() else {
                    break;
                };
                let (id, started) = self.start(index, sample, prompt)?;
                running.insert(id, started);
            }
            if running.is_empty() {
                return Ok(());
            }
            for event in self.engine.step()? {
                match event {
                    Event::Token { id, token } => {
                        if let Some(running) = running.get_mut(&id) {
                            running.tokens.push(token);
                        }
                    }
                    Event::Finished { id, .. } => {
                        if let Some(ended) = running.remove(&id) {
                            let (index, answer) = self.finish(id, ended)?;
                            done(index, answer)?;
                        }
                    }
                    Event::Failed { error, .. } => return Err(error.into()),
                    Event::Prefilled { .. } | Event::Logprobs { .. } => {}
                }
            }
        }
    }
}

impl Answerer for EngineAnswerer<'_> {
    fn answer(
        &mut self,
        samples: &[&Sample],
        done: &mut dyn FnMut(usize, Answer) -> Result<()>,
    ) -> Result<()> {
        let mut running = HashMap::new();
        let outcome = self.answer_all(samples, &mut running, done);
        for id in running.into_keys() {
            self.engine.remove(id);
        }
        outcome
    }
}

/// What a sequence's cache took, and what crossed the link for it.
pub(crate) fn figures(
    engine: &Engine,
    architecture: &Architecture,
    stats: &SequenceStats,
) -> Figures {
    let tokens = (stats.prompt_tokens + stats.new_tokens).max(1) as f64;
    let record = engine.cache().value_layout(architecture).chunk_bytes() as f64;
    let misses = (stats.lookups - stats.hits) as f64;
    Figures {
        device_bytes_per_token: stats.cache_device_bytes as f64 / tokens,
        full_bytes_per_token: stats.full_cache_bytes as f64 / tokens,
        link_bytes_per_step: misses * record / stats.decode_tokens.max(1) as f64,
        hit_rate: stats.hit_rate(),
    }
}
