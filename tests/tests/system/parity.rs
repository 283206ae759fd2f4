//! Full attention against the reference implementation on the same dequantised weights.

use safetensors::SafeTensors;
use serde::Deserialize;
use shadowkv_tests::{default_model, full, generate, greedy, json, load, path};

use crate::reference::{floats, ints, relative};

#[test]
fn logits_agree_at_every_position() {
    let bytes =
        std::fs::read(path("fixtures/smollm2_logits.safetensors")).expect("the fixture is there");
    let reference = SafeTensors::deserialize(&bytes).expect("the fixture is well-formed");
    let tokens = ints(&reference, "token_ids");
    let sampled = ints(&reference, "sampled_ids");
    let sampled_values = floats(&reference, "sampled_values");
    let top = ints(&reference, "top_ids");
    let top_values = floats(&reference, "top_values");
    let (norms, masses) = (floats(&reference, "norm"), floats(&reference, "logsumexp"));

    let model = default_model();
    let mut engine = load(&model, full());
    let logits = engine.logits(&tokens).unwrap_or_else(|e| panic!("{e}"));
    let vocabulary = model.architecture.vocab_size;
    assert_eq!(logits.len(), tokens.len() * vocabulary);
    let mut worst = 0.0f32;
    for (i, row) in logits.chunks_exact(vocabulary).enumerate() {
        let at = |ids: &[u32]| ids.iter().map(|&id| row[id as usize]).collect::<Vec<_>>();
        let (k, n) = (top.len() / tokens.len(), sampled.len());
        worst = worst.max(relative(&at(&top[i * k..][..k]), &top_values[i * k..][..k]));
        worst = worst.max(relative(&at(&sampled), &sampled_values[i * n..][..n]));
        let norm = row
            .iter()
            .map(|v| f64::from(*v).powi(2))
            .sum::<f64>()
            .sqrt() as f32;
        worst = worst.max((norm - norms[i]).abs() / norms[i]);
        let mass = row.iter().map(|v| f64::from(*v).exp()).sum::<f64>().ln() as f32;
        worst = worst.max((mass - masses[i]).abs() / masses[i].abs());
    }
    println!(
        "largest relative difference over {} positions: {worst:.2e}",
        tokens.len()
    );
    assert!(worst < 1e-4, "largest relative difference {worst:.2e}");
}

#[derive(Deserialize)]
struct Greedy {
    prompt_ids: Vec<u32>,
    token_ids: Vec<u32>,
}

#[test]
fn greedy_tokens_are_identical() {
    let reference: Greedy = json("fixtures/smollm2_greedy.json");
    let model = default_model();
    let mut engine = load(&model, full());
    let (tokens, _) = generate(
        &mut engine,
        greedy(&reference.prompt_ids, reference.token_ids.len(), &[]),
    );
    assert_eq!(tokens, reference.token_ids);
}
