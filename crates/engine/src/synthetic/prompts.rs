//! Whole prompts through an engine of random weights: time to the first token, and where it goes.

use std::time::Instant;

use super::Cost;
use crate::engine::Engine;
use crate::error::Result;
use crate::prefill::HOST;
use crate::projection::Projection;
use crate::request::{Event, Request};

/// A part of a prefill, over all blocks, layers and prompts.
#[derive(Clone, Debug)]
pub struct PromptPart {
    /// Its name.
    pub name: &'static str,
    /// Seconds, the device waited for behind each launch of it.
    pub seconds: f64,
    /// What it moves and computes at least; nothing for what the host does between two parts.
    pub cost: Cost,
}

impl PromptPart {
    /// Whether it is a product with a weight of a layer.
    pub fn is_projection(&self) -> bool {
        Projection::ALL.iter().any(|p| p.part() == self.name)
    }
}

impl Engine {
    /// Seconds from asking for `prompts` prompts of `tokens` random tokens to the first token of the last one.
    ///
    /// # Errors
    /// As for [`Engine::add`] and [`Engine::step`], and what ends a prompt.
    pub fn time_prompts(&mut self, prompts: usize, tokens: usize) -> Result<f64> {
        let vocabulary = self.transformer.architecture.vocab_size as u64;
        let mut state = 1u64;
        let mut random = move || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            ((state >> 33) % vocabulary) as u32
        };
        let requests: Vec<Request> = (0..prompts)
            .map(|_| Request {
                prompt: (0..tokens).map(|_| random()).collect(),
                max_new_tokens: 1,
                ..Request::default()
            })
            .collect();
        let started = Instant::now();
        let ids = requests
            .into_iter()
            .map(|request| self.add(request))
            .collect::<Result<Vec<_>>>()?;
        let mut left = prompts;
        while left > 0 {
            for event in self.step()? {
                match event {
                    Event::Prefilled { .. } => left -= 1,
                    Event::Failed { error, .. } => return Err(error),
                    Event::Token { .. } | Event::Logprobs { .. } | Event::Finished { .. } => {}
                }
            }
        }
        let seconds = started.elapsed().as_secs_f64();
        for id in ids {
            self.remove(id);
        }
        Ok(seconds)
    }

    /// Where the time of [`Engine::time_prompts`] goes, in another run, the longest part first.
    ///
    /// # Errors
    /// As for [`Engine::time_prompts`].
    pub fn time_prompt_parts(&mut self, prompts: usize, tokens: usize) -> Result<Vec<PromptPart>> {
        let laps = self.transformer.laps.clone();
        laps.start();
        let outcome = self.time_prompts(prompts, tokens);
        let seconds = laps.stop();
        outcome?;
        let mut parts: Vec<PromptPart> = seconds
            .into_iter()
            .map(|(name, seconds)| PromptPart {
                name,
                seconds,
                cost: self.prompt_cost(name, prompts as u64, tokens as u64),
            })
            .collect();
        parts.sort_by(|a, b| b.seconds.total_cmp(&a.seconds));
        Ok(parts)
    }

    /// What a part has to move and to compute for `prompts` prompts of `tokens` tokens. In the last layer, only the block of the
    /// last token goes further than its keys and values.
    fn prompt_cost(&self, part: &str, prompts: u64, tokens: u64) -> Cost {
        let (a, g) = (&self.transformer.architecture, self.cache.geometry());
        let e = g.dtype.bytes() as u64;
        let hidden = a.hidden_size as u64;
        let (q, m) = ((g.query_heads * g.head_dim) as u64, g.width() as u64);
        let rank = g.cache.rank as u64;
        let layers = a.num_layers as u64;
        let block = self.plan().block as u64;
        let last = (tokens - 1) % block + 1;
        let all = prompts * tokens * layers;
        let most = prompts * (tokens * (layers - 1) + last);
        let blocks = (prompts * tokens).div_ceil(block) * layers;
        let product = |projection: Projection| {
            let shape = projection.shape(a);
            let tokens = match projection {
                Projection::Qkv => all,
                Projection::Output | Projection::GateUp | Projection::Down => most,
            };
            // What results are added to is read and written.
            let out = shape.cols as u64 * if projection.adds() { 2 } else { 1 };
            Cost {
                device_bytes: e
                    * (blocks * shape.weight_elements() + tokens * (shape.depth as u64 + out)),
                link_bytes: 0,
                flops: 2 * tokens * shape.weight_elements(),
            }
        };
        if let Some(projection) = Projection::ALL.into_iter().find(|p| p.part() == part) {
            return product(projection);
        }
        let moved = |device_bytes: u64| Cost {
            device_bytes,
            ..Cost::default()
        };
        match part {
            "norms" => moved(2 * e * hidden * (all + most)),
            "rope" => moved(2 * e * (q + 2 * m) * all),
            "attention" => {
                let whole = tokens * tokens / 2 * (layers - 1);
                Cost {
                    device_bytes: 2 * e * (q + m) * most,
                    link_bytes: 0,
                    flops: 4 * q * prompts * (whole + last * (tokens - last / 2)),
                }
            }
            "factors" => Cost {
                device_bytes: e * m * all,
                link_bytes: 0,
                // One side of the diagonal.
                flops: m * m * all,
            },
            "landmarks and outliers" => moved(e * m * all),
            "coefficients" => Cost {
                device_bytes: e * (m + rank) * all,
                link_bytes: 0,
                flops: 2 * m * rank * all,
            },
            "to host memory" => Cost {
                device_bytes: 0,
                link_bytes: prompts * tokens / g.cache.chunk_size as u64
                    * g.row_bytes()
                    * g.pool_layers as u64,
                flops: 0,
            },
            _ => {
                debug_assert_eq!(part, HOST);
                Cost::default()
            }
        }
    }
}
