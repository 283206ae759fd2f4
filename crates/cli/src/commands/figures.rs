//! The summary block: one run, or two beside each other.

use comfy_table::{Table, presets};
use serde::Serialize;
use shadowkv_engine::{Answer, Attention, Info, ResolvedCache, Sampling};

use super::answer::{LogprobsRecord, words};
use super::load::Loading;
use crate::format;

/// A finished generation with the settings it ran under.
pub struct Run {
    /// The model's name.
    pub model: String,
    /// The device's name.
    pub device: String,
    /// The cache in force.
    pub cache: ResolvedCache,
    /// How the weights were loaded.
    pub loading: Loading,
    /// The seed of the draws, where tokens are drawn.
    pub seed: Option<u64>,
    /// The answer and its figures.
    pub answer: Answer,
}

/// The record of `--json`; times in seconds, sizes in bytes.
#[derive(Debug, Serialize)]
pub struct Record<'a> {
    model: &'a str,
    device: &'a str,
    attention: &'static str,
    prompt_tokens: usize,
    new_tokens: usize,
    text: &'a str,
    token_ids: &'a [u32],
    logprobs: Option<Vec<LogprobsRecord>>,
    finish_reason: &'static str,
    seed: Option<u64>,
    load_s: f64,
    load_gb_s: f64,
    prefill_s: f64,
    ttft_s: f64,
    decode_tok_s: f64,
    sparse_budget: Option<usize>,
    chunk_size: Option<usize>,
    rank: Option<usize>,
    outlier_chunks: Option<usize>,
    hit_rate: Option<f64>,
    cache_device_bytes: u64,
    cache_host_bytes: u64,
    full_cache_bytes: u64,
}

impl Run {
    /// Collects what is reported about an answer.
    pub fn new(
        model: &str,
        info: &Info,
        loading: Loading,
        sampling: &Sampling,
        answer: Answer,
    ) -> Self {
        Self {
            model: model.to_owned(),
            device: info.device_name.clone(),
            cache: info.cache,
            loading,
            seed: (!sampling.is_greedy()).then_some(sampling.seed),
            answer,
        }
    }

    /// `full` or `shadowkv`.
    pub fn attention(&self) -> &'static str {
        attention_name(self.cache.attention)
    }

    /// The record for `--json`.
    pub fn record(&self) -> Record<'_> {
        let (answer, stats) = (&self.answer, &self.answer.stats);
        let sparse = |value| (self.cache.attention == Attention::ShadowKv).then_some(value);
        Record {
            model: &self.model,
            device: &self.device,
            attention: self.attention(),
            prompt_tokens: stats.prompt_tokens,
            new_tokens: stats.new_tokens,
            text: &answer.text,
            token_ids: &answer.token_ids,
            logprobs: (!answer.logprobs.is_empty())
                .then(|| answer.logprobs.iter().map(LogprobsRecord::from).collect()),
            finish_reason: answer.end.finish_reason(),
            seed: self.seed,
            load_s: self.loading.seconds,
            load_gb_s: self.loading.gb_s(),
            prefill_s: stats.prefill_s,
            ttft_s: stats.ttft_s,
            decode_tok_s: stats.decode_tok_s(),
            sparse_budget: sparse(self.cache.sparse_budget()),
            chunk_size: sparse(self.cache.chunk_size),
            rank: sparse(self.cache.rank),
            outlier_chunks: sparse(self.cache.outlier_chunks),
            hit_rate: stats.hit_rate(),
            cache_device_bytes: stats.cache_device_bytes,
            cache_host_bytes: stats.cache_host_bytes,
            full_cache_bytes: stats.full_cache_bytes,
        }
    }

    /// The block after one generation.
    pub fn summary(&self) -> String {
        let (stats, cache) = (&self.answer.stats, &self.cache);
        let mut table = table();
        table.add_row(["attention", &self.setting()]);
        table.add_row([
            "weights",
            &format!(
                "{} in {}, {:.2} GB/s",
                format::bytes(self.loading.bytes),
                format::seconds(self.loading.seconds),
                self.loading.gb_s()
            ),
        ]);
        table.add_row([
            "prompt",
            &format!(
                "{}, prefill {}",
                format::count(stats.prompt_tokens, "token"),
                format::seconds(stats.prefill_s)
            ),
        ]);
        table.add_row([
            "first token",
            &format!("after {}", format::seconds(stats.ttft_s)),
        ]);
        let new = format::count(stats.new_tokens, "token");
        table.add_row([
            "answer",
            &format!("{new}, {}, {}", speed(self), words(self.answer.end)),
        ]);
        let full = match cache.attention {
            Attention::Full => String::new(),
            Attention::ShadowKv => {
                format!("; full attention {}", format::bytes(stats.full_cache_bytes))
            }
        };
        let (device, host) = (
            format::bytes(stats.cache_device_bytes),
            format::bytes(stats.cache_host_bytes),
        );
        table.add_row(["cache", &format!("device {device}, host {host}{full}")]);
        if let Some(rate) = stats.hit_rate() {
            table.add_row(["hit rate", &format::percent(Some(rate))]);
        }
        rendered(table)
    }

    fn setting(&self) -> String {
        let cache = &self.cache;
        match cache.attention {
            Attention::Full => "full".into(),
            Attention::ShadowKv => format!(
                "shadowkv, sparse budget {} tokens, chunk size {}, rank {}, {}",
                cache.sparse_budget(),
                cache.chunk_size,
                cache.rank,
                format::count(cache.outlier_chunks, "outlier chunk"),
            ),
        }
    }
}

/// The block that shows ShadowKV beside full attention.
pub fn comparison(sparse: &Run, full: &Run, expected: Option<&str>) -> String {
    let mut table = table();
    let mut row = |name: &str, value: &dyn Fn(&Run) -> String| {
        table.add_row([name.to_owned(), value(sparse), value(full)]);
    };
    row("", &|run| run.attention().into());
    row("sparse budget", &|run| match run.cache.attention {
        Attention::Full => "-".into(),
        Attention::ShadowKv => format!(
            "{} of {} tokens",
            run.cache.sparse_budget(),
            run.answer.stats.prompt_tokens
        ),
    });
    row("cache on device", &|run| {
        format::bytes(run.answer.stats.cache_device_bytes)
    });
    row("cache on host", &|run| {
        format::bytes(run.answer.stats.cache_host_bytes)
    });
    row("prefill", &|run| {
        format::seconds(run.answer.stats.prefill_s)
    });
    row("first token", &|run| {
        format::seconds(run.answer.stats.ttft_s)
    });
    row("decode", &speed);
    row("hit rate", &|run| {
        format::percent(run.answer.stats.hit_rate())
    });
    if let Some(expected) = expected {
        row(&format!("\"{expected}\""), &|run| {
            if contains(run, expected) {
                "found"
            } else {
                "missing"
            }
            .into()
        });
    }
    let same = same_answer(sparse, full);
    table.add_row(["same answer", if same { "yes" } else { "no" }, ""]);
    let mut block = rendered(table);
    if !same {
        block.push_str(&format!(
            "\nfull attention's answer:\n{}",
            full.answer.text.trim()
        ));
    }
    block
}

/// Whether both runs gave the same text.
pub fn same_answer(a: &Run, b: &Run) -> bool {
    a.answer.text.trim() == b.answer.text.trim()
}

/// Whether the answer holds a text, upper and lower case alike.
pub fn contains(run: &Run, expected: &str) -> bool {
    run.answer
        .text
        .to_lowercase()
        .contains(&expected.to_lowercase())
}

/// `full` or `shadowkv`, as `--attention` spells it.
pub fn attention_name(attention: Attention) -> &'static str {
    match attention {
        Attention::Full => "full",
        Attention::ShadowKv => "shadowkv",
    }
}

/// A table of columns without lines.
pub fn table() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table
}

/// The table's text, two spaces between columns and none at the ends of lines.
pub fn rendered(mut table: Table) -> String {
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table.trim_fmt()
}

fn speed(run: &Run) -> String {
    let rate = run.answer.stats.decode_tok_s();
    // One token takes no decode step, so there is no rate.
    if rate.is_finite() && rate > 0.0 {
        format!("{rate:.1} tok/s")
    } else {
        "- tok/s".into()
    }
}
