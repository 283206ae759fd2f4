//! How far a method is from full attention when both are told what to say.

use serde::Serialize;
use shadowkv_engine::{Engine, Event, Request, SequenceId};
use shadowkv_model::Architecture;

use crate::error::{Error, Result};
use crate::harness::{Figures, engine_figures};

/// What both say behind one position.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Position {
    /// Tokens before.
    pub tokens: usize,
    /// `KL(full || method)` of the next token, in nats.
    pub kl: f64,
    /// Whether the likeliest next token is the same.
    pub same: bool,
    /// Log probability of the text's next token with full attention.
    pub full_logprob: f64,
    /// And with the method.
    pub logprob: f64,
}

/// Means over positions.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Agreement {
    /// Positions.
    pub positions: usize,
    /// Mean divergence in nats.
    pub kl: f64,
    /// Largest divergence in nats.
    pub largest_kl: f64,
    /// Share of positions with the same likeliest token.
    pub same: f64,
    /// Perplexity of the text with full attention.
    pub full_perplexity: f64,
    /// And with the method.
    pub perplexity: f64,
}

impl Agreement {
    /// Means over `positions`; none where there are none.
    pub fn of(positions: &[Position]) -> Option<Self> {
        if positions.is_empty() {
            return None;
        }
        let n = positions.len() as f64;
        let mean = |value: fn(&Position) -> f64| positions.iter().map(value).sum::<f64>() / n;
        Some(Self {
            positions: positions.len(),
            kl: mean(|p| p.kl),
            largest_kl: positions.iter().map(|p| p.kl).fold(0.0, f64::max),
            same: mean(|p| f64::from(u8::from(p.same))),
            full_perplexity: (-mean(|p| p.full_logprob)).exp(),
            perplexity: (-mean(|p| p.logprob)).exp(),
        })
    }
}

/// A sequence that is told what to say.
struct Told<'a> {
    engine: &'a mut Engine,
    id: SequenceId,
}

impl<'a> Told<'a> {
    /// Lets the engine read the context.
    fn read(engine: &'a mut Engine, context: &[u32]) -> Result<Self> {
        let id = engine.add(Request {
            prompt: context.to_vec(),
            max_new_tokens: 1,
            ..Request::default()
        })?;
        let told = Self { engine, id };
        while !told.engine.is_idle() {
            for event in told.engine.step()? {
                if let Event::Failed { error, .. } = event {
                    return Err(error.into());
                }
            }
        }
        Ok(told)
    }
}

impl Drop for Told<'_> {
    fn drop(&mut self) {
        self.engine.remove(self.id);
    }
}

/// Log probabilities of a row of logits.
fn log_softmax(logits: &[f32]) -> Vec<f64> {
    let most = logits.iter().fold(f32::NEG_INFINITY, |m, &v| m.max(v));
    let mass: f64 = logits.iter().map(|v| f64::from(v - most).exp()).sum();
    let log_mass = f64::from(most) + mass.ln();
    logits.iter().map(|&v| f64::from(v) - log_mass).collect()
}

/// The likeliest token, the lowest of several.
fn best(logits: &[f32]) -> usize {
    (0..logits.len())
        .max_by(|&a, &b| logits[a].total_cmp(&logits[b]).then(b.cmp(&a)))
        .unwrap_or_default()
}

fn position(tokens: usize, full: &[f32], ours: &[f32], next: u32) -> Position {
    let (p, q) = (log_softmax(full), log_softmax(ours));
    let kl: f64 = p.iter().zip(&q).map(|(p, q)| p.exp() * (p - q)).sum();
    Position {
        tokens,
        // Rounding may leave a little below nothing.
        kl: kl.max(0.0),
        same: best(full) == best(ours),
        full_logprob: p[next as usize],
        logprob: q[next as usize],
    }
}

/// Lets both engines read the first `context` of `tokens`, tells them the others, and compares what they would have
/// said at each. `progress` gets how many are told.
///
/// # Errors
/// [`Error::Setting`] for a context that leaves nothing to tell; what the engines and `progress` report.
pub fn compare(
    full: &mut Engine,
    ours: &mut Engine,
    tokens: &[u32],
    context: usize,
    mut progress: impl FnMut(usize) -> Result<()>,
) -> Result<Vec<Position>> {
    if context == 0 || context >= tokens.len() {
        return Err(Error::Setting {
            setting: "--prompt-tokens",
            value: context.to_string(),
            reason: format!(
                "must be from 1 to {}, the text has {} tokens",
                tokens.len().saturating_sub(1),
                tokens.len()
            ),
        });
    }
    let (read, forced) = tokens.split_at(context);
    let full = Told::read(full, read)?;
    let ours = Told::read(ours, read)?;
    let mut positions = Vec::with_capacity(forced.len());
    let mut rows = (full.engine.newest_logits()?, ours.engine.newest_logits()?);
    for (told, &token) in forced.iter().enumerate() {
        positions.push(position(context + told, &rows.0, &rows.1, token));
        progress(told + 1)?;
        if told + 1 < forced.len() {
            rows = (
                full.engine.force(full.id, token)?,
                ours.engine.force(ours.id, token)?,
            );
        }
    }
    Ok(positions)
}

/// What the steps of the forced tokens hit and fetched: a trace of real queries.
///
/// # Errors
/// What the engine reports.
pub fn trace(
    engine: &mut Engine,
    architecture: &Architecture,
    tokens: &[u32],
    context: usize,
) -> Result<Figures> {
    let (read, forced) = tokens.split_at(context.min(tokens.len()));
    let told = Told::read(engine, read)?;
    for &token in forced {
        told.engine.force(told.id, token)?;
    }
    let mut stats = told.engine.stats(told.id).cloned().unwrap_or_default();
    stats.decode_tokens = stats.decode_tokens.max(forced.len());
    Ok(engine_figures(told.engine, architecture, &stats))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_logits_agree_and_others_diverge() {
        let full = [1.0, 3.0, -2.0, 0.5];
        let same = position(7, &full, &full.map(|v| v + 10.0), 1);
        assert!(same.kl < 1e-9 && same.same, "{same:?}");
        assert!((same.full_logprob - same.logprob).abs() < 1e-6);
        let other = position(7, &full, &[3.0, 1.0, -2.0, 0.5], 1);
        // KL of a swap of two tokens: (p1 - p0) (l1 - l0).
        let p = log_softmax(&full)
            .iter()
            .map(|l| l.exp())
            .collect::<Vec<_>>();
        assert!((other.kl - (p[1] - p[0]) * 2.0).abs() < 1e-6, "{other:?}");
        assert!(!other.same);
        let means = Agreement::of(&[same, other]).unwrap();
        assert_eq!((means.positions, means.same), (2, 0.5));
        assert!((means.kl - other.kl / 2.0).abs() < 1e-9);
        assert!((means.full_perplexity - (-same.full_logprob).exp()).abs() < 1e-9);
        assert!(means.perplexity > means.full_perplexity);
        assert_eq!(Agreement::of(&[]), None);
    }
}
