//! Progress of long work: a bar on a terminal, otherwise a line now and then.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Console;
use crate::format;

/// No line before: short work says nothing.
const LINE_AFTER: Duration = Duration::from_secs(2);
/// Lines come no closer than this, whatever they are about.
const LINE_EVERY: Duration = Duration::from_secs(10);

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading weights; counted in bytes.
    Loading,
    /// Pinning host memory, in bytes.
    Pinning,
    /// Filling synthetic caches; only the fraction means something.
    Filling,
    /// Compiling the kernels of the decode step; only the fraction means something.
    Compiling,
    /// Running the prompt through the layers; only the fraction means something.
    Prefill,
    /// Writing converted weights; counted in bytes.
    Converting,
    /// Fetching files; counted in bytes.
    Pulling,
    /// Answering the samples of an evaluation, or taking in the tokens that it tells.
    Evaluating,
}

impl Stage {
    fn verb(self) -> &'static str {
        match self {
            Self::Loading => "loading",
            Self::Pinning => "pinning host memory",
            Self::Filling => "filling",
            Self::Compiling => "compiling",
            Self::Prefill => "prefill",
            Self::Converting => "converting",
            Self::Pulling => "pulling",
            Self::Evaluating => "answering",
        }
    }
}

/// Shows progress; clones share it, and any thread may report.
#[derive(Clone)]
pub struct Progress {
    console: Console,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    stage: Option<Stage>,
    bar: Option<ProgressBar>,
    lines: Lines,
    prompt_tokens: usize,
}

/// When lines are written.
#[derive(Default)]
struct Lines {
    /// When the stage began.
    began: Option<Instant>,
    /// When the last line was written, of this stage or another.
    last: Option<Instant>,
}

impl Progress {
    /// Nothing is shown until the first report, nor at all when the console is quiet.
    pub fn new(console: Console) -> Self {
        Self {
            console,
            state: Arc::default(),
        }
    }

    /// How many tokens the next prefill is about.
    pub fn set_prompt_tokens(&self, tokens: usize) {
        self.lock().prompt_tokens = tokens;
    }

    /// Takes a report of the engine.
    pub fn engine(&self, progress: &shadowkv_engine::Progress) {
        match *progress {
            shadowkv_engine::Progress::Loading { done, total } => {
                self.report(Stage::Loading, done, total)
            }
            shadowkv_engine::Progress::Pinning { done, total } => {
                self.report(Stage::Pinning, done, total)
            }
            shadowkv_engine::Progress::Filling { done, total } => {
                self.report(Stage::Filling, done as u64, total as u64)
            }
            shadowkv_engine::Progress::Compiling { done, total } => {
                self.report(Stage::Compiling, done as u64, total as u64)
            }
            // Prompts that nobody announced are a server's, and many at a time.
            shadowkv_engine::Progress::Prefill { .. } if self.lock().prompt_tokens == 0 => {}
            shadowkv_engine::Progress::Prefill { done, total } => {
                self.report(Stage::Prefill, done as u64, total as u64)
            }
        }
    }

    /// Shows that `done` of `total` is done.
    pub fn report(&self, stage: Stage, done: u64, total: u64) {
        if self.console.is_quiet() {
            return;
        }
        let mut state = self.lock();
        if state.stage != Some(stage) {
            state.clear();
            state.stage = Some(stage);
            state.lines.began = Some(Instant::now());
            state.bar = self
                .console
                .is_terminal()
                .then(|| bar(stage, total, state.prompt_tokens));
        }
        if let Some(bar) = &state.bar {
            bar.set_length(total);
            bar.set_position(done);
            return;
        }
        let now = Instant::now();
        if state.lines.is_due(now) {
            state.lines.last = Some(now);
            self.console
                .note(line(stage, done, total, state.prompt_tokens));
        }
    }

    /// Removes the bar, before something else is printed.
    pub fn finish(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Lines {
    fn is_due(&self, now: Instant) -> bool {
        let after = |since: Option<Instant>, wait| since.is_none_or(|since| now >= since + wait);
        after(self.began, LINE_AFTER) && after(self.last, LINE_EVERY)
    }
}

impl State {
    fn clear(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
        self.stage = None;
    }
}

fn bar(stage: Stage, total: u64, prompt_tokens: usize) -> ProgressBar {
    let figures = match stage {
        Stage::Loading | Stage::Pinning | Stage::Converting => {
            "{binary_bytes} of {binary_total_bytes}, {eta} left"
        }
        Stage::Pulling => {
            "{binary_bytes} of {binary_total_bytes}, {binary_bytes_per_sec}, {eta} left"
        }
        Stage::Filling => "{percent} % of the caches, {eta} left",
        Stage::Compiling => "kernels of the decode step",
        Stage::Evaluating => "{pos} of {len}, {eta} left",
        Stage::Prefill => "{percent} % of {prefix}, {eta} left",
    };
    let style = ProgressStyle::with_template(&format!("{{msg:10}} [{{bar:30}}] {figures}"))
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr_with_hz(8))
        .with_style(style)
        .with_message(stage.verb())
        .with_prefix(format::count(prompt_tokens, "token"))
}

fn line(stage: Stage, done: u64, total: u64, prompt_tokens: usize) -> String {
    let verb = stage.verb();
    let percent = percent(done, total);
    match stage {
        Stage::Loading | Stage::Pinning | Stage::Converting | Stage::Pulling => {
            format!(
                "{verb}: {percent} % ({} of {})",
                format::bytes(done),
                format::bytes(total)
            )
        }
        Stage::Filling => format!("{verb}: {percent} % of the caches"),
        Stage::Compiling => format!("{verb}: {percent} % of the decode step"),
        Stage::Evaluating => format!("{verb}: {done} of {total}"),
        Stage::Prefill => format!(
            "{verb}: {percent} % of {}",
            format::count(prompt_tokens, "token")
        ),
    }
}

fn percent(done: u64, total: u64) -> u64 {
    (done.saturating_mul(100)).checked_div(total).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_name_what_is_counted() {
        assert_eq!(
            line(Stage::Loading, 1 << 20, 4 << 20, 0),
            "loading: 25 % (1.0 MiB of 4.0 MiB)"
        );
        assert_eq!(
            line(Stage::Prefill, 30, 120, 3504),
            "prefill: 25 % of 3504 tokens"
        );
    }

    #[test]
    fn lines_come_every_ten_seconds_at_most_and_not_for_short_work() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        // Three stages of 1, 20 and 20 seconds that report four times a second.
        let (mut lines, mut written) = (Lines::default(), Vec::new());
        for (began, end) in [(0, 1), (1, 21), (21, 41)] {
            lines.began = Some(at(began));
            for quarter in began * 4..end * 4 {
                let now = start + Duration::from_millis(quarter * 250);
                if lines.is_due(now) {
                    lines.last = Some(now);
                    written.push(now);
                }
            }
        }
        assert_eq!(written, [at(3), at(13), at(23), at(33)]);
    }

    #[test]
    fn every_bar_template_is_valid() {
        for stage in [
            Stage::Loading,
            Stage::Pinning,
            Stage::Filling,
            Stage::Compiling,
            Stage::Prefill,
            Stage::Converting,
            Stage::Pulling,
            Stage::Evaluating,
        ] {
            let bar = bar(stage, 10, 5);
            assert_eq!(bar.message(), stage.verb());
        }
    }
}
