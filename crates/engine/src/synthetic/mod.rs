//! Engines without a model: random weights and caches of real shapes, made on the device, for benches.
//!
//! Everything but the numbers is real. A step of [`Engine::synthetic`] runs every kernel of a step of a loaded model on
//! buffers of the same sizes. Sequences are compressed at lengths that nobody prefilled. Because random weights make random
//! queries, queries are those of a stream ([`shadowkv_kernels::query_stream`]), which [`Engine::calibrate`] turns as far from
//! step to step as gives the wanted share of hits.

mod calibrate;
mod cost;
mod kernels;
mod plans;
mod prefill;
mod prompts;
mod rates;
mod timeline;
mod timing;
mod weights;

use shadowkv_model::Architecture;

use crate::cache::QueryStream;
use crate::control::{Control, Progress};
use crate::engine::Engine;
use crate::error::{Error, Refused, Result};
use crate::opened::Opened;
use crate::request::Request;
use crate::settings::EngineOptions;
use crate::weights::DeviceWeights;

pub use calibrate::Traffic;
pub use cost::Cost;
pub use kernels::{KernelTime, kernel_names};
pub use prefill::prefill_kernel_names;
pub use prompts::PromptPart;
pub use rates::Rates;
pub use timeline::LinkUse;
pub use timing::Timing;

/// What a synthetic engine holds.
#[derive(Clone, Debug)]
pub struct SyntheticOptions {
    /// Tokens of each sequence, in the order of [`crate::Mix::lengths`]; as many entries as there are places for
    /// sequences.
    pub lengths: Vec<usize>,
    /// Layers whose values are in host memory, standing in for all; by default every layer has its own.
    pub pool_layers: Option<usize>,
    /// What the numbers follow from.
    pub seed: u32,
}

impl Engine {
    /// An engine of `architecture` with random weights, and sequences that decode from the lengths given until the context
    /// is full.
    ///
    /// # Errors
    /// As for [`Engine::load`]; [`Refused::Setting`] for lengths that leave no room for a step.
    pub fn synthetic(
        architecture: &Architecture,
        options: &EngineOptions,
        synthetic: &SyntheticOptions,
        control: Control,
    ) -> Result<Self> {
        let opened = Opened::new(architecture, options, synthetic.pool_layers)?;
        let (device, dtype) = (&opened.device, opened.dtype);
        // What an engine before this one had lies in pages of other sizes.
        device.sync()?;
        device.release_unused()?;
        let weights = DeviceWeights::noise(device, architecture, dtype, synthetic.seed, &control)?;
        let mut engine = Self::assemble(opened, options, architecture, weights, control)?;
        engine
            .cache
            .set_query_stream(QueryStream::new(&engine.transformer.device)?);
        // Not before: what is recorded now is replayed later.
        engine.warm_up()?;
        engine.pretend(synthetic)?;
        Ok(engine)
    }

    /// Fills the caches and adds the sequences.
    fn pretend(&mut self, synthetic: &SyntheticOptions) -> Result<()> {
        let layers = self.cache.geometry().layers;
        for layer in 0..layers {
            // Weights have the seeds below.
            self.cache
                .fill(layer, synthetic.seed + 10_000 + 5 * layer as u32)?;
        }
        let total = layers * synthetic.lengths.len();
        let longest: Vec<usize> = self.plan().mix.lengths().collect();
        for (i, (&tokens, &longest)) in synthetic.lengths.iter().zip(&longest).enumerate() {
            if tokens == 0 || tokens >= longest {
                return Err(Error::Refused(Refused::Setting {
                    setting: "context",
                    value: tokens.to_string(),
                    reason: format!(
                        "a sequence of up to {longest} tokens needs at least one token and room for one more"
                    ),
                }));
            }
            let id = self.add(Request {
                prompt: vec![0],
                max_new_tokens: longest - 1,
                ..Request::default()
            })?;
            let index = self.index(id)?;
            for layer in 0..layers {
                self.control.check()?;
                let cache = &mut self.sequences[index].cache;
                self.cache.pretend_layer(layer, cache, tokens)?;
                self.transformer.device.sync()?;
                self.control.report(Progress::Filling {
                    done: i * layers + layer + 1,
                    total,
                });
            }
            let sequence = &mut self.sequences[index];
            self.cache.pretend_done(&mut sequence.cache, tokens);
            sequence.pretend(tokens);
            sequence.request.max_new_tokens = longest - tokens;
            self.scheduler.pretend(id, tokens);
        }
        Ok(())
    }
}
