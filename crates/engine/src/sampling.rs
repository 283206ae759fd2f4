//! How a request draws its tokens.

use crate::error::{Error, Refused, Result};

/// Temperatures below take the most likely token: dividing logits by them gives nothing that f32 can hold.
pub const GREEDY_BELOW: f32 = 1e-5;

/// How tokens are drawn. Logits are changed and cut in the order of the fields, which is vLLM's; the model's own are
/// kept for [`crate::Request::logprobs`]. A token mask ([`crate::Engine::set_token_mask`]) counts behind the penalties.
#[derive(Clone, Debug, PartialEq)]
pub struct Sampling {
    /// Added to the logits of single tokens, from -100 to 100; those of one token add up.
    pub logit_bias: Vec<(u32, f32)>,
    /// Positive logits of all tokens of prompt and generation are divided by it, others multiplied; 1 changes nothing.
    pub repetition_penalty: f32,
    /// Taken off a token's logit for each time that it was generated in this turn, from -2 to 2.
    pub frequency_penalty: f32,
    /// Taken off the logits of all tokens that were generated in this turn, from -2 to 2.
    pub presence_penalty: f32,
    /// 0, or anything below [`GREEDY_BELOW`], takes the most likely token; above, logits are divided by it.
    pub temperature: f32,
    /// Tokens less likely than so many times the likeliest one are not drawn; 0 allows all.
    pub min_p: f32,
    /// Tokens that may be drawn; all where there is none or 0.
    pub top_k: Option<u32>,
    /// Probability mass that may be drawn, at most 1; 0 means all of it, as 1 does.
    pub top_p: f32,
    /// Seed of this sequence's draws.
    pub seed: u64,
}

impl Default for Sampling {
    fn default() -> Self {
        Self {
            logit_bias: Vec::new(),
            repetition_penalty: 1.0,
            frequency_penalty: 0.0,
            presence_penalty: 0.0,
            temperature: 0.0,
            min_p: 0.0,
            top_k: None,
            top_p: 1.0,
            seed: 0,
        }
    }
}

impl Sampling {
    /// Refuses settings that cannot work.
    ///
    /// # Errors
    /// [`Refused::Setting`] names the setting.
    pub fn check(&self) -> Result<()> {
        if !self.temperature.is_finite() || self.temperature < 0.0 {
            return refuse(
                "temperature",
                self.temperature.to_string(),
                "must be a number from 0 up",
            );
        }
        let within = |setting, value: f32, least: f32, most: f32, note: &str| {
            if (least..=most).contains(&value) {
                return Ok(());
            }
            let reason = format!("must be from {least} to {most}{note}");
            refuse(setting, value.to_string(), &reason)
        };
        within("top-p", self.top_p, 0.0, 1.0, "; 0 and 1 allow every token")?;
        within("min-p", self.min_p, 0.0, 1.0, "; 0 allows every token")?;
        let note = "; 1 changes nothing";
        within(
            "repetition-penalty",
            self.repetition_penalty,
            0.01,
            100.0,
            note,
        )?;
        let note = "; 0 changes nothing";
        within("frequency-penalty", self.frequency_penalty, -2.0, 2.0, note)?;
        within("presence-penalty", self.presence_penalty, -2.0, 2.0, note)?;
        for &(_, bias) in &self.logit_bias {
            within("logit-bias", bias, -100.0, 100.0, note)?;
        }
        Ok(())
    }

    /// Whether logits are changed, by biases or penalties, before a token is chosen.
    pub fn processes_logits(&self) -> bool {
        !self.logit_bias.is_empty() || self.penalises()
    }

    /// Whether what was seen before changes logits.
    pub(crate) fn penalises(&self) -> bool {
        self.repetition_penalty != 1.0
            || self.frequency_penalty != 0.0
            || self.presence_penalty != 0.0
    }

    /// Whether the most likely token is taken and nothing is drawn.
    pub fn is_greedy(&self) -> bool {
        self.temperature < GREEDY_BELOW
    }

    /// Tokens that may be drawn, by their number and by their share of the probability.
    pub(crate) fn limits(&self) -> (u32, f32) {
        let top_k = self.top_k.filter(|&k| k > 0).unwrap_or(u32::MAX);
        let top_p = if self.top_p > 0.0 { self.top_p } else { 1.0 };
        (top_k, top_p)
    }
}

/// The error of a setting that cannot work.
pub(crate) fn refuse<T>(setting: &'static str, value: String, reason: &str) -> Result<T> {
    Err(Error::Refused(Refused::Setting {
        setting,
        value,
        reason: reason.to_string(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sampling(temperature: f32, top_k: Option<u32>, top_p: f32) -> Sampling {
        Sampling {
            temperature,
            top_k,
            top_p,
            ..Sampling::default()
        }
    }

    #[test]
    fn temperatures_that_f32_cannot_divide_by_are_greedy() {
        for temperature in [0.0, f32::MIN_POSITIVE, 1e-40, 9e-6] {
            assert!(
                sampling(temperature, None, 1.0).is_greedy(),
                "{temperature}"
            );
        }
        assert!(!sampling(1e-5, None, 1.0).is_greedy());
    }

    #[test]
    fn zero_allows_every_token() {
        assert_eq!(sampling(1.0, Some(0), 0.0).limits(), (u32::MAX, 1.0));
        assert_eq!(sampling(1.0, None, 1.0).limits(), (u32::MAX, 1.0));
        assert_eq!(sampling(1.0, Some(3), 0.5).limits(), (3, 0.5));
        assert!(sampling(1.0, Some(0), 0.0).check().is_ok());
        for top_p in [-0.1, 1.1, f32::NAN] {
            assert!(sampling(1.0, None, top_p).check().is_err(), "{top_p}");
        }
    }

    /// A setting, how it is set, and values that it cannot have.
    type Case = (&'static str, fn(&mut Sampling, f32), &'static [f32]);

    #[test]
    fn numbers_out_of_range_are_refused_by_name() {
        let cases: [Case; 5] = [
            ("min-p", |s, v| s.min_p = v, &[-0.1, 1.1, f32::NAN]),
            (
                "repetition-penalty",
                |s, v| s.repetition_penalty = v,
                &[0.0, -1.0, f32::INFINITY, f32::NAN],
            ),
            (
                "frequency-penalty",
                |s, v| s.frequency_penalty = v,
                &[-2.1, 2.1, f32::NAN],
            ),
            (
                "presence-penalty",
                |s, v| s.presence_penalty = v,
                &[-2.1, 2.1, f32::NAN],
            ),
            (
                "logit-bias",
                |s, v| s.logit_bias = vec![(0, v)],
                &[-100.1, f32::NEG_INFINITY, f32::NAN],
            ),
        ];
        for (setting, set, values) in cases {
            for &value in values {
                let mut sampling = Sampling::default();
                set(&mut sampling, value);
                let error = sampling.check().unwrap_err().to_string();
                assert!(error.contains(setting), "{setting} = {value}: {error}");
            }
        }
        assert!(!Sampling::default().processes_logits());
    }
}
