//! Plain Rust for `sample`.

use super::SampleRow;

/// The highest logit's token, ties to the lowest.
pub fn argmax_oracle(logits: &[f32]) -> usize {
    let mut best = 0;
    for (i, &logit) in logits.iter().enumerate() {
        if logit > logits[best] {
            best = i;
        }
    }
    best
}

/// The tokens that may be drawn with their probabilities, in the order of the vocabulary, and the one `u` draws.
pub fn sample_oracle(logits: &[f32], row: SampleRow) -> (Vec<(usize, f64)>, usize) {
    if row.temperature == 0.0 {
        let best = argmax_oracle(logits);
        return (vec![(best, 1.0)], best);
    }
    let mut order: Vec<usize> = (0..logits.len()).collect();
    order.sort_by(|&a, &b| logits[b].total_cmp(&logits[a]));
    let most = f64::from(logits[order[0]]);
    let weight = |i: usize| ((f64::from(logits[i]) - most) / f64::from(row.temperature)).exp();
    order.retain(|&i| weight(i) >= f64::from(row.min_p));
    // Equal logits stay or go together, as with any threshold.
    let kth = logits[order[(row.top_k as usize).min(order.len()) - 1]];
    order.retain(|&i| logits[i] >= kth);
    let all: f64 = order.iter().map(|&i| weight(i)).sum();
    let mut mass = 0.0;
    let mut cut = f32::NEG_INFINITY;
    for &i in &order {
        mass += weight(i);
        if mass >= f64::from(row.top_p) * all {
            cut = logits[i];
            break;
        }
    }
    order.retain(|&i| logits[i] >= cut);
    order.sort_unstable();
    let total: f64 = order.iter().map(|&i| weight(i)).sum();
    let mut passed = 0.0;
    let mut chosen = *order.last().unwrap_or(&0);
    for &i in &order {
        passed += weight(i);
        if passed > f64::from(row.u) * total {
            chosen = i;
            break;
        }
    }
    (
        order.into_iter().map(|i| (i, weight(i) / total)).collect(),
        chosen,
    )
}
