//! F1 of words.

use std::collections::HashMap;
use std::hash::Hash;

/// Lower case, without ASCII punctuation, articles and superfluous white space.
fn normalised(text: &str) -> Vec<String> {
    let bare: String = text
        .to_lowercase()
        .chars()
        .filter(|c| !c.is_ascii_punctuation())
        .collect();
    let articles = ["a", "an", "the"];
    // An article is one between word boundaries; without punctuation these are white space and symbols beyond ASCII.
    let apart: String = bare
        .split_inclusive(|c: char| !c.is_alphanumeric())
        .map(|piece| {
            let word = piece.trim_end_matches(|c: char| !c.is_alphanumeric());
            if articles.contains(&word) {
                format!(" {}", &piece[word.len()..])
            } else {
                piece.to_owned()
            }
        })
        .collect();
    apart.split_whitespace().map(str::to_owned).collect()
}

/// Elements that both lists have, as often as the one that has fewer of each.
pub fn in_common<T: Eq + Hash>(a: &[T], b: &[T]) -> usize {
    let mut counts: HashMap<&T, usize> = HashMap::new();
    for element in b {
        *counts.entry(element).or_default() += 1;
    }
    a.iter()
        .filter(|element| match counts.get_mut(element) {
            Some(left) if *left > 0 => {
                *left -= 1;
                true
            }
            _ => false,
        })
        .count()
}

/// F1 of two lists whose order does not matter; 0 where they have nothing in common.
pub fn f1<T: Eq + Hash>(prediction: &[T], reference: &[T]) -> f64 {
    let same = in_common(prediction, reference) as f64;
    if same == 0.0 {
        return 0.0;
    }
    let precision = same / prediction.len() as f64;
    let recall = same / reference.len() as f64;
    2.0 * precision * recall / (precision + recall)
}

/// F1 of words.
pub fn qa_f1(prediction: &str, reference: &str) -> f64 {
    f1(&normalised(prediction), &normalised(reference))
}
