//! What pieces of a prefill cost: an estimate by position that measured times correct.

use super::job::Job;
use super::work::Part;

/// How much older measurements count with each new one. Ten of them are a few layers of one prompt.
const MEMORY: f64 = 0.9;
/// Units of the two quantities that seconds are linear in, so that their squares are of one size.
const TOKENS: f64 = 512.0;
const PAIRS: f64 = 512.0 * 4096.0;

/// Estimates for each kind of piece.
#[derive(Clone, Debug, Default)]
pub(crate) struct Costs {
    open: Estimate,
    block: Estimate,
    close: Estimate,
}

impl Costs {
    /// Seconds that a part of a layer takes; nothing before one of its kind was measured.
    pub fn seconds(&self, job: &Job, part: Part) -> Option<f64> {
        self.kind(part).seconds(quantities(job, part))
    }

    /// Takes note of what parts of one kind took together.
    pub fn learn(&mut self, job: &Job, parts: &[Part], seconds: f64) {
        let Some(&first) = parts.first() else {
            return;
        };
        let estimate = match first {
            Part::Open => &mut self.open,
            Part::Block { .. } => &mut self.block,
            Part::Close => &mut self.close,
        };
        let mut all = [0.0; 2];
        for &part in parts {
            let [a, b] = quantities(job, part);
            all = [all[0] + a, all[1] + b];
        }
        estimate.learn(all, seconds);
    }

    fn kind(&self, part: Part) -> &Estimate {
        match part {
            Part::Open => &self.open,
            Part::Block { .. } => &self.block,
            Part::Close => &self.close,
        }
    }
}

/// Tokens that go through weights, and pairs of tokens that attention looks at; for what does not attend, launches and
/// tokens.
fn quantities(job: &Job, part: Part) -> [f64; 2] {
    match part {
        Part::Block { first, rows } => [rows as f64 / TOKENS, job.pairs(first, rows) / PAIRS],
        Part::Open | Part::Close => [1.0, job.tokens_apart() as f64 / TOKENS],
    }
}

/// Seconds as a sum of two quantities with factors that are not negative, by least squares over the latest
/// measurements.
#[derive(Clone, Debug, Default)]
struct Estimate {
    squares: [f64; 2],
    product: f64,
    times: [f64; 2],
}

impl Estimate {
    fn learn(&mut self, [a, b]: [f64; 2], seconds: f64) {
        let fade = |old: &mut f64, new: f64| *old = *old * MEMORY + new;
        fade(&mut self.squares[0], a * a);
        fade(&mut self.squares[1], b * b);
        fade(&mut self.product, a * b);
        fade(&mut self.times[0], a * seconds);
        fade(&mut self.times[1], b * seconds);
    }

    fn seconds(&self, [a, b]: [f64; 2]) -> Option<f64> {
        let ([aa, bb], ab, [at, bt]) = (self.squares, self.product, self.times);
        if aa <= 0.0 {
            return None;
        }
        // Each of the two alone.
        let alone = |times: f64, squares: f64| if squares > 0.0 { times / squares } else { 0.0 };
        let (x, y) = (alone(at, aa), alone(bt, bb));
        let determinant = aa * bb - ab * ab;
        if determinant <= 1e-6 * aa * bb {
            // What was measured does not tell them apart: the worse one, until it does.
            return Some((x * a).max(y * b));
        }
        let both = [
            (at * bb - bt * ab) / determinant,
            (bt * aa - at * ab) / determinant,
        ];
        Some(match both {
            [x, y] if x >= 0.0 && y >= 0.0 => x * a + y * b,
            // The one that explains the times better: it takes more off the sum of squares.
            _ if x * at >= y * bt => x * a,
            _ => y * b,
        })
    }
}
