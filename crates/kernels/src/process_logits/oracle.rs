//! Plain Rust for `process_logits`.

use super::{FORBIDDEN, ProcessRow, Seen};

/// One row of logits, processed in `f64`. `bias` is empty or has a number for each token, and so has `mask` a bit.
pub fn process_logits_oracle(
    logits: &[f32],
    row: &ProcessRow,
    bias: &[f32],
    seen: Option<&Seen>,
    mask: Option<&[u32]>,
) -> Vec<f64> {
    let one = |(token, &logit): (usize, &f32)| {
        let mut value = f64::from(logit);
        if !logit.is_finite() {
            return value;
        }
        value += bias.get(token).map_or(0.0, |&b| f64::from(b));
        if let Some(seen) = seen.filter(|seen| seen.has(token)) {
            let repetition = f64::from(row.repetition);
            value = if value > 0.0 {
                value / repetition
            } else {
                value * repetition
            };
            let count = seen.count(token);
            value -= f64::from(row.frequency) * f64::from(count);
            if count > 0 {
                value -= f64::from(row.presence);
            }
        }
        let allowed = mask.is_none_or(|mask| mask[token / 32] >> (token % 32) & 1 == 1);
        if allowed { value } else { f64::from(FORBIDDEN) }
    };
    logits.iter().enumerate().map(one).collect()
}
