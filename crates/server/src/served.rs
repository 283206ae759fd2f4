//! What is served: a model, and the engine that runs it.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use shadowkv_engine::{Handle, Refused};
use shadowkv_model::Model;

use crate::failure::Failure;

/// A model under a name, and the way to its engine.
#[derive(Clone, Debug)]
pub struct Served {
    pub(crate) model: Arc<Model>,
    pub(crate) handle: Handle,
    pub(crate) name: String,
    /// When it was loaded, in seconds since 1970.
    pub(crate) created: u64,
}

impl Served {
    /// Serves `model`, which the engine behind `handle` runs, under the name that clients ask for.
    pub fn new(model: Arc<Model>, handle: Handle, name: String) -> Self {
        Self {
            model,
            handle,
            name,
            created: now(),
        }
    }

    /// Tokens that may follow a prompt of so many, at most `most`.
    pub(crate) fn room(&self, prompt: usize, most: usize) -> usize {
        let context = self.handle.info().max_model_len;
        most.min(context.saturating_sub(prompt))
    }

    /// Refuses what the engine would, before it is asked.
    pub(crate) fn check_prompt(&self, tokens: &[u32], field: &str) -> Result<(), Failure> {
        let info = self.handle.info();
        let (context, vocabulary) = (info.max_model_len, self.model.architecture.vocab_size);
        let refused = if tokens.is_empty() {
            Refused::EmptyPrompt
        } else if tokens.len() >= context {
            Refused::ContextOverflow {
                prompt: tokens.len(),
                limit: context - 1,
                context,
                model: info.model_context,
            }
        } else if let Some(&token) = tokens.iter().find(|&&t| t as usize >= vocabulary) {
            Refused::UnknownToken { token, vocabulary }
        } else {
            return Ok(());
        };
        Err(Failure::engine(&refused.into(), field))
    }
}

/// Seconds since 1970.
pub fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}
