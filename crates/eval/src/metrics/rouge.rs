//! Rouge-L as the Python package `rouge` computes it, which LongBench uses: over whole texts, and over different words.
//!
//! A text is cut at full stops. For each pair of sentences the words of a longest common subsequence are collected;
//! what counts is how many different words that gives, beside how many different words each text has.

use std::collections::HashSet;

type Words<'a> = Vec<&'a str>;

/// Sentences of a text in words. An empty sentence has one empty word, as there.
fn sentences(text: &str) -> Vec<Words<'_>> {
    text.split('.')
        .filter(|sentence| !sentence.is_empty())
        .map(|sentence| {
            let words: Words = sentence.split_whitespace().collect();
            if words.is_empty() { vec![""] } else { words }
        })
        .collect()
}

/// Words of a longest common subsequence. Of several, the one that is found from the end, and by leaving out words of
/// `b` first.
fn common<'a>(a: &[&'a str], b: &[&str]) -> Words<'a> {
    let width = b.len() + 1;
    let mut lengths = vec![0_u32; (a.len() + 1) * width];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            lengths[(i + 1) * width + j + 1] = if x == y {
                lengths[i * width + j] + 1
            } else {
                lengths[i * width + j + 1].max(lengths[(i + 1) * width + j])
            };
        }
    }
    let (mut i, mut j, mut words) = (a.len(), b.len(), Vec::new());
    while i > 0 && j > 0 {
        if a[i - 1] == b[j - 1] {
            words.push(a[i - 1]);
            (i, j) = (i - 1, j - 1);
        } else if lengths[(i - 1) * width + j] > lengths[i * width + j - 1] {
            i -= 1;
        } else {
            j -= 1;
        }
    }
    words
}

/// F1 of the longest common subsequences; 0 where one text has no sentence.
pub fn rouge_l(prediction: &str, reference: &str) -> f64 {
    let (ours, theirs) = (sentences(prediction), sentences(reference));
    if ours.is_empty() || theirs.is_empty() {
        return 0.0;
    }
    let different = |all: &[Words]| all.iter().flatten().collect::<HashSet<_>>().len() as f64;
    let mut shared = HashSet::new();
    for reference in &theirs {
        for prediction in &ours {
            shared.extend(common(reference, prediction));
        }
    }
    let shared = shared.len() as f64;
    let (recall, precision) = (shared / different(&theirs), shared / different(&ours));
    2.0 * (precision * recall / (precision + recall + 1e-8))
}
