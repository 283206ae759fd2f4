//! Linear and dynamic scaling of RoPE.

use serde_json::{Value, json};
use shadowkv_model::{Architecture, Header, Rope, RopeScaling};
use tempfile::tempdir;

use crate::common::*;
use crate::{assert_names, refusal};

fn open(scaling: Value, more: &[(&str, Value)]) -> Header {
    let dir = tempdir().unwrap();
    write_configured(dir.path(), &[&[("rope_scaling", scaling)], more].concat());
    Header::open(dir.path()).unwrap_or_else(|e| panic!("{e}"))
}

fn rope(theta: f64, scaling: RopeScaling) -> Rope {
    Rope {
        theta,
        rotary_dim: 128,
        scaling,
    }
}

const INDICES: [usize; 5] = [0, 1, 22, 45, 63];

fn near(rope: &Rope, context: usize, expected: [f64; 5]) {
    let got = rope.inverse_frequencies(context);
    assert_eq!(got.len(), 64);
    for (i, expected) in INDICES.into_iter().zip(expected) {
        let off = (f64::from(got[i]) / expected - 1.0).abs();
        assert!(off < 2e-6, "{i}: {} against {expected}", got[i]);
    }
    assert_eq!(rope.attention_factor(), 1.0);
}
