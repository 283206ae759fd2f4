//! Generators and metrics beside published Python; stores, servers and reports.

mod agreement;
mod context;
mod harness;
mod longbench;
mod metrics;
mod report;
mod ruler;
mod server;

use serde::de::DeserializeOwned;
use serde_json::json;
use shadowkv_eval::harness::{Answer, Answerer, Figures, RunInfo};
use shadowkv_eval::{Result, Sample};

/// A fixture beside these tests.
fn fixture<T: DeserializeOwned>(name: &str) -> T {
    let path = format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    serde_json::from_str(&text).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// A method of no engine.
fn info(method: &str) -> RunInfo {
    RunInfo {
        method: method.into(),
        model: "parrot".into(),
        settings: json!({ "budget": 8 }),
        device: "none".into(),
        commit: "0000000".into(),
    }
}

/// Says the references of every sample, fails at the `fails`-th answer, and counts what it was asked.
struct Parrot {
    asked: usize,
    fails: Option<usize>,
}

impl Answerer for Parrot {
    fn answer(
        &mut self,
        samples: &[&Sample],
        done: &mut dyn FnMut(usize, Answer) -> Result<()>,
    ) -> Result<()> {
        // Answers may come in any order.
        for (index, sample) in samples.iter().enumerate().rev() {
            if Some(self.asked) == self.fails {
                return Err(shadowkv_engine::Error::Cancelled.into());
            }
            self.asked += 1;
            done(
                index,
                Answer {
                    text: sample.outputs.join("\n"),
                    prompt_tokens: Some(10),
                    new_tokens: Some(3),
                    seconds: 0.5,
                    figures: Some(Figures {
                        device_bytes_per_token: 100.0 * (index + 1) as f64,
                        full_bytes_per_token: 1000.0,
                        link_bytes_per_step: 5.0,
                        hit_rate: None,
                    }),
                },
            )?;
        }
        Ok(())
    }
}
