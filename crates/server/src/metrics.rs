//! Figures for Prometheus, under vLLM's names where it has one.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};

use shadowkv_engine::{Answer, Handle};

/// Upper ends of the buckets of times to first tokens and of whole answers, in seconds.
const LONG: [f64; 14] = [
    0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0,
];
/// Upper ends of the buckets of times between tokens, in seconds.
const SHORT: [f64; 12] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.2, 0.5, 1.0, 5.0,
];

/// What the server counts beside the engine.
#[derive(Default)]
pub struct Metrics(Mutex<Figures>);

#[derive(Default)]
struct Figures {
    first: Histogram<14>,
    between: Histogram<12>,
    whole: Histogram<14>,
    /// Answers by how they ended.
    ended: BTreeMap<&'static str, u64>,
    /// Requests by path and status.
    responses: BTreeMap<(&'static str, u16), u64>,
    hits: u64,
    lookups: u64,
}

/// Counts of values below the ends of buckets.
struct Histogram<const N: usize> {
    counts: [u64; N],
    sum: f64,
    count: u64,
}

impl<const N: usize> Default for Histogram<N> {
    fn default() -> Self {
        Self {
            counts: [0; N],
            sum: 0.0,
            count: 0,
        }
    }
}

impl<const N: usize> Histogram<N> {
    fn add(&mut self, ends: &[f64; N], value: f64) {
        for (count, end) in self.counts.iter_mut().zip(ends) {
            *count += u64::from(value <= *end);
        }
        self.sum += value;
        self.count += 1;
    }
}

impl Metrics {
    /// An answer's first token came after so many seconds.
    pub fn first(&self, seconds: f64) {
        self.locked().first.add(&LONG, seconds);
    }

    /// A further one came so many seconds behind the one before.
    pub fn between(&self, seconds: f64) {
        self.locked().between.add(&SHORT, seconds);
    }

    /// An answer ended, so many seconds after its request.
    pub fn ended(&self, answer: &Answer, reason: &'static str, seconds: f64) {
        let mut figures = self.locked();
        figures.whole.add(&LONG, seconds);
        *figures.ended.entry(reason).or_default() += 1;
        figures.hits += answer.stats.hits;
        figures.lookups += answer.stats.lookups;
    }

    /// A request was answered.
    pub fn response(&self, path: &'static str, status: u16) {
        *self.locked().responses.entry((path, status)).or_default() += 1;
    }

    fn locked(&self) -> MutexGuard<'_, Figures> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// All of them in Prometheus' text format.
    pub fn text(&self, handle: &Handle, model: &str) -> String {
        let mut page = Page {
            text: String::new(),
            model: escaped(model),
        };
        let (engine, info) = (handle.metrics(), handle.info());
        for (name, help, value) in [
            (
                "num_requests_running",
                "Sequences that are prefilled or generate",
                engine.running as u64,
            ),
            (
                "num_requests_waiting",
                "Requests that wait for a place",
                engine.queued as u64,
            ),
            ("max_num_seqs", "Sequences held at once", info.places as u64),
            (
                "max_model_len_tokens",
                "Longest context",
                info.max_model_len as u64,
            ),
            (
                "host_bytes",
                "Host memory that sequences have",
                engine.host_bytes,
            ),
            (
                "host_bytes_limit",
                "Host memory that all sequences may have",
                info.host_bytes,
            ),
            (
                "device_bytes",
                "Device memory by the plan",
                info.device_bytes,
            ),
        ] {
            page.head(name, help, "gauge");
            page.line(name, "", value);
        }
        for (name, help, value) in [
            (
                "prompt_tokens_total",
                "Tokens of prompts that were processed",
                engine.prompt_tokens,
            ),
            (
                "generation_tokens_total",
                "Tokens that were generated",
                engine.new_tokens,
            ),
            ("engine_steps_total", "Steps of the engine", engine.steps),
            (
                "sequences_finished_total",
                "Sequences that ended well",
                engine.finished,
            ),
            (
                "sequences_cancelled_total",
                "Sequences that were cancelled or cut",
                engine.cancelled,
            ),
            (
                "sequences_failed_total",
                "Sequences that were refused or failed",
                engine.failed,
            ),
        ] {
            page.head(name, help, "counter");
            page.line(name, "", value);
        }
        let figures = self.locked();
        for (name, help, value) in [
            (
                "selected_chunks_total",
                "Chunks that steps of ended answers selected",
                figures.lookups,
            ),
            (
                "selected_chunks_resident_total",
                "Those that were on the device",
                figures.hits,
            ),
        ] {
            page.head(name, help, "counter");
            page.line(name, "", value);
        }
        page.head(
            "request_success_total",
            "Answers that ended well",
            "counter",
        );
        for (reason, count) in &figures.ended {
            let labels = format!(",finished_reason=\"{reason}\"");
            page.line("request_success_total", &labels, count);
        }
        page.head("http_responses_total", "Answered requests", "counter");
        for ((path, status), count) in &figures.responses {
            let labels = format!(",path=\"{path}\",status=\"{status}\"");
            page.line("http_responses_total", &labels, count);
        }
        let name = "time_to_first_token_seconds";
        page.histogram(
            name,
            "From a request to a first token",
            &LONG,
            &figures.first,
        );
        let name = "inter_token_latency_seconds";
        page.histogram(
            name,
            "Between two tokens of an answer",
            &SHORT,
            &figures.between,
        );
        let name = "e2e_request_latency_seconds";
        page.histogram(
            name,
            "From a request to an answer's end",
            &LONG,
            &figures.whole,
        );
        page.text
    }
}

struct Page {
    text: String,
    model: String,
}

impl Page {
    fn push(&mut self, line: fmt::Arguments<'_>) {
        // A String takes all.
        let _ = self.text.write_fmt(line);
    }

    fn head(&mut self, name: &str, help: &str, kind: &str) {
        self.push(format_args!(
            "# HELP shadowkv:{name} {help}.\n# TYPE shadowkv:{name} {kind}\n"
        ));
    }

    fn line(&mut self, name: &str, labels: &str, value: impl Display) {
        let model = self.model.clone();
        self.push(format_args!(
            "shadowkv:{name}{{model_name=\"{model}\"{labels}}} {value}\n"
        ));
    }

    fn histogram<const N: usize>(
        &mut self,
        name: &str,
        help: &str,
        ends: &[f64; N],
        histogram: &Histogram<N>,
    ) {
        self.head(name, help, "histogram");
        let bucket = format!("{name}_bucket");
        for (end, count) in ends.iter().zip(histogram.counts) {
            self.line(&bucket, &format!(",le=\"{end}\""), count);
        }
        self.line(&bucket, ",le=\"+Inf\"", histogram.count);
        self.line(&format!("{name}_sum"), "", histogram.sum);
        self.line(&format!("{name}_count"), "", histogram.count);
    }
}

/// A label's value.
fn escaped(value: &str) -> String {
    value
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buckets_count_all_that_is_below_their_end() {
        let mut histogram = Histogram::default();
        for value in [0.01, 0.02, 400.0] {
            histogram.add(&LONG, value);
        }
        assert_eq!(histogram.counts[..3], [1, 2, 2]);
        assert_eq!((histogram.counts[13], histogram.count), (2, 3));
        let mut page = Page {
            text: String::new(),
            model: escaped("a\"b"),
        };
        page.histogram("x", "h", &LONG, &histogram);
        let wanted = "shadowkv:x_bucket{model_name=\"a\\\"b\",le=\"+Inf\"} 3\n";
        assert!(page.text.contains(wanted), "{}", page.text);
    }
}
