//! How fast are prefill and decode of a real model, full attention beside ShadowKV?
//!
//! ```text
//! cargo run --release -p shadowkv-benches --bin end_to_end -- --model MODEL.gguf --device cpu --prompt 2048
//! ```
//! `benches/hf_baseline.py` runs it beside Hugging Face transformers and prints the ratios.

use std::path::PathBuf;

use clap::Parser;
use serde_json::json;
use shadowkv_engine::{
    Attention, CacheSettings, Control, Engine, EngineOptions, Error, Event, Request, Result,
};
use shadowkv_model::Model;

/// Times one prompt and the tokens after it.
#[derive(Parser)]
struct Args {
    /// A HF folder or a GGUF file.
    #[arg(short, long)]
    model: PathBuf,
    /// auto, cpu, wgpu, wgpu:N, cuda or cuda:N
    #[arg(long, default_value = "auto")]
    device: String,
    /// Tokens of the prompt.
    #[arg(long, default_value_t = 2048)]
    prompt: usize,
    /// Decode steps.
    #[arg(long, default_value_t = 32)]
    steps: usize,
    /// Prompts to run, of which the medians are reported; one more goes first and does not count.
    #[arg(long, default_value_t = 3)]
    repeats: usize,
    /// Tokens ShadowKV selects.
    #[arg(long, default_value_t = 1024)]
    sparse_budget: usize,
    /// full, shadowkv or both
    #[arg(long, default_value = "both")]
    attention: String,
}

fn main() -> Result<()> {
    let args = Args::parse();
    let model = Model::open(&args.model)?;
    let all = [("full", Attention::Full), ("shadowkv", Attention::ShadowKv)];
    for (name, attention) in all
        .into_iter()
        .filter(|(name, _)| args.attention == "both" || args.attention == *name)
    {
        let cache = CacheSettings {
            attention,
            sparse_budget: Some(args.sparse_budget),
            ..CacheSettings::default()
        };
        let longest =
            (args.prompt + args.steps + 1).min(model.architecture.max_position_embeddings);
        let options = EngineOptions {
            device: args.device.parse().map_err(Error::from)?,
            cache,
            max_model_len: Some(longest),
            ..EngineOptions::default()
        };
        let mut engine = Engine::load(&model, options, Control::new())?;
        let mut prefill = Vec::new();
        let mut decode = Vec::new();
        let mut hit_rate = None;
        for run in 0..=args.repeats {
            let stats = run_once(&mut engine, &args, model.architecture.vocab_size)?;
            if run > 0 {
                prefill.push(stats.prompt_tokens as f64 / stats.prefill_s);
                decode.push(stats.decode_tok_s());
                hit_rate = stats.hit_rate();
            }
        }
        let record = json!({
            "attention": name, "device": engine.device_name(), "dtype": engine.dtype().name(),
            "prompt": args.prompt, "steps": args.steps,
            "prefill_tok_s": median(prefill), "decode_tok_s": median(decode), "hit_rate": hit_rate,
            "cache_device_bytes": engine.plan().cache_device_bytes(),
            "full_cache_bytes": engine.plan().full_cache_bytes(),
        });
        println!("{record}");
    }
    Ok(())
}

fn run_once(
    engine: &mut Engine,
    args: &Args,
    vocabulary: usize,
) -> Result<shadowkv_engine::SequenceStats> {
    // Token ids that look like text to the kernels: spread over the vocabulary, never the same row twice in a row.
    let prompt = (0..args.prompt)
        .map(|i| ((i * 7919 + 13) % vocabulary) as u32)
        .collect();
    let request = Request {
        prompt,
        max_new_tokens: args.steps + 1,
        ..Request::default()
    };
    let id = engine.add(request)?;
    while !engine.is_idle() {
        for event in engine.step()? {
            if let Event::Prefilled {
                tokens, seconds, ..
            } = event
            {
                eprintln!("prefilled {tokens} tokens in {seconds:.2} s");
            }
        }
    }
    Ok(engine.remove(id).unwrap_or_default())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}
