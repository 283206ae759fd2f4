//! Compiling the kernels of a decode step while a model is loaded, not while a user waits for the second token.

use crate::control::Progress;
use crate::engine::Engine;
use crate::error::Result;
use crate::request::Request;
use crate::scheduler::SequenceId;
use crate::sequence::{Canceller, Queued, Sequence};

impl Engine {
    /// Runs a step without a search and, where there can be one, with it: through one layer, or where steps are recorded
    /// through all of them. What the buffers hold does not matter, and nothing of it is left in any figure.
    pub(crate) fn warm_up(&mut self) -> Result<()> {
        let steps = if self.cache.geometry().is_sparse() {
            2
        } else {
            1
        };
        for step in 0..steps {
            self.control.check()?;
            self.control.report(Progress::Compiling {
                done: step,
                total: steps,
            });
            self.run_dry(step == 1)?;
        }
        Ok(())
    }

    /// A step of a sequence that is nobody's.
    fn run_dry(&mut self, search: bool) -> Result<()> {
        let g = *self.cache.geometry();
        let tokens = if search { g.dense_tokens() + 1 } else { 0 };
        let mut cache = self.cache.open(0, tokens, &self.pool)?;
        if search {
            self.cache.pretend_compressed(0, &mut cache)?;
        }
        let request = Request {
            prompt: Vec::new(),
            max_new_tokens: 1,
            ..Request::default()
        };
        let tokens = cache.length();
        let queued = Queued::new(request, Canceller::default());
        let mut sequence = Sequence::new(SequenceId(0), queued, cache);
        sequence.pretend(tokens);
        self.decoder
            .warm_up(&self.transformer, &self.cache, &mut sequence)
    }
}
