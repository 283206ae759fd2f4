//! Token masks: which tokens may come next, as the host says, for grammars.

use shadowkv_kernels::process_logits::mask_words;

use crate::engine::Engine;
use crate::error::Result;
use crate::sampling::refuse;
use crate::scheduler::SequenceId;

impl Engine {
    /// Says which tokens a held sequence may choose, from its next token on and until something else is said; all of
    /// them with `None`. Bit `t % 32` of word `t / 32` allows token `t`; a mask has [`mask_words`] words.
    ///
    /// # Errors
    /// [`crate::Refused::UnknownSequence`]; [`crate::Refused::Setting`] for a mask of another length or one that forbids
    /// every token, and where the engine was loaded without [`crate::EngineOptions::logits_processing`].
    pub fn set_token_mask(&mut self, id: SequenceId, mask: Option<Vec<u32>>) -> Result<()> {
        let index = self.index(id)?;
        if let Some(mask) = &mask {
            self.check_mask(mask)?;
        }
        self.sequences[index].sampler.set_mask(mask);
        Ok(())
    }

    fn check_mask(&self, mask: &[u32]) -> Result<()> {
        if !self.plan().processes_logits() {
            return refuse(
                "logits-processing",
                "false".into(),
                "token masks need an engine that was loaded with it",
            );
        }
        let vocabulary = self.transformer.architecture.vocab_size;
        let words = mask_words(vocabulary);
        if mask.len() != words {
            let reason = format!("a mask over {vocabulary} tokens has {words} words of 32 bits");
            return refuse("token-mask", format!("{} words", mask.len()), &reason);
        }
        let allowed = |token: usize| mask[token / 32] >> (token % 32) & 1 == 1;
        if !(0..vocabulary).any(allowed) {
            let reason = "at least one token has to be allowed";
            return refuse("token-mask", "0 tokens".into(), reason);
        }
        Ok(())
    }
}
