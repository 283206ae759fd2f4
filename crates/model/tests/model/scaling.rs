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

/// Values of `_compute_linear_scaling_rope_parameters` in transformers 5.23, for heads of 128.
#[test]
fn linear_frequencies() {
    let linear = |factor| RopeScaling::Linear {
        factor,
        original_max_position_embeddings: None,
    };
    let expected = [
        0.25,
        0.216_491_09,
        1.054_241_2e-2,
        3.849_816_3e-4,
        2.886_954_8e-5,
    ];
    for context in [1, 100_000] {
        near(&rope(10_000.0, linear(4.0)), context, expected);
    }
    let expected = [
        0.4,
        0.322_336_88,
        3.463_857_3e-3,
        2.417_185_5e-5,
        4.963_750_9e-7,
    ];
    near(&rope(1e6, linear(2.5)), 4096, expected);
}

/// Values of `_compute_dynamic_ntk_parameters` in transformers 5.23 for an original context of 4096 tokens, at these lengths.
#[test]
fn dynamic_frequencies() {
    let dynamic = |factor| RopeScaling::Dynamic {
        factor,
        original_max_position_embeddings: 4096,
    };
    let twice = rope(10_000.0, dynamic(2.0));
    let plain = [
        1.0,
        0.865_964_35,
        4.216_964_9e-2,
        1.539_926_5e-3,
        1.154_781_9e-4,
    ];
    for within in [1, 4095, 4096] {
        near(&twice, within, plain);
    }
    let beyond = [
        1.0,
        0.865_957_68,
        4.216_246_3e-2,
        1.539_389_7e-3,
        1.154_218_5e-4,
    ];
    near(&twice, 4097, beyond);
    let far = [
        1.0,
        0.850_994_29,
        2.873_334_8e-2,
        7.025_853_8e-4,
        3.849_273_3e-5,
    ];
    near(&twice, 8192, far);
    let eight = rope(5e5, dynamic(8.0));
    let far = [
        1.0,
        0.774_041_18,
        3.571_162_0e-3,
        9.871_500_0e-6,
        9.820_563_9e-8,
    ];
    near(&eight, 16_384, far);
    // Two dimensions turn by one frequency, whatever the base.
    let smallest = Rope {
        rotary_dim: 2,
        ..eight
    };
    assert_eq!(smallest.inverse_frequencies(16_384), [1.0]);
}

#[test]
fn contexts_are_what_they_were_stretched_to() {
    let context = |scaling: Value, more: &[(&str, Value)]| {
        let a: Architecture = open(scaling, more).architecture;
        a.max_position_embeddings
    };
    let stated = |n: usize| ("max_position_embeddings", json!(n));
    let linear = json!({"type": "linear", "factor": 4.0});
    // Alone, the stated context is taken, as models have it that were trained for it.
    assert_eq!(context(linear.clone(), &[stated(512)]), 512);
    let sequence = ("max_sequence_length", json!(2048));
    assert_eq!(
        context(linear.clone(), &[stated(512), sequence.clone()]),
        2048
    );
    let mut original = linear.clone();
    original["original_max_position_embeddings"] = json!(256);
    assert_eq!(context(original.clone(), &[stated(256)]), 1024);
    assert_eq!(context(original, &[stated(4096)]), 4096);
    // Nothing but a longer context gives a factor of dynamic scaling a meaning.
    let dynamic = json!({"type": "dynamic", "factor": 4.0});
    assert_eq!(context(dynamic, &[stated(512)]), 2048);
    // The key means nothing for others.
    assert_eq!(context(Value::Null, &[stated(512), sequence]), 512);
}

#[test]
fn factors_below_one_and_beyond_every_model_are_refused() {
    for kind in ["linear", "dynamic"] {
        for (factor, part) in [
            (json!(0.5), "from 1 on"),
            (json!(1e9), "16777216"),
            (json!(-2), "above zero"),
            (json!("4"), "a number"),
            (Value::Null, "has no `factor`"),
        ] {
            let dir = tempdir().unwrap();
            let scaling = json!({"rope_type": kind, "factor": factor});
            write_configured(dir.path(), &[("rope_scaling", scaling)]);
            assert_names(&refusal(dir.path()), &["`factor`", part]);
        }
    }
}

fn gguf(change: impl FnOnce(&mut GgufFile)) -> Result<Architecture, String> {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    let mut file = small_gguf();
    change(&mut file);
    file.write(&path);
    let header = Header::open(&path).map_err(|e| e.to_string())?;
    Ok(header.architecture)
}

const KIND: &str = "llama.rope.scaling.type";
const FACTOR: &str = "llama.rope.scaling.factor";

/// llama.cpp divides positions where a file states a factor, with the type or without one, by its present or former name.
#[test]
fn gguf_files_state_the_divisor_of_positions() {
    let kind = |name: &str| Meta::Str(name.into());
    let scaling = |keys: &[(&str, Meta)]| {
        let a = gguf(|f| {
            for (key, value) in keys {
                f.set(key, value.clone());
            }
        });
        a.unwrap().rope.scaling
    };
    let linear = RopeScaling::Linear {
        factor: 4.0,
        original_max_position_embeddings: None,
    };
    let four = Meta::F32(4.0);
    for keys in [
        vec![(KIND, kind("linear")), (FACTOR, four.clone())],
        vec![(FACTOR, four.clone())],
        vec![("llama.rope.scale_linear", four.clone())],
        vec![
            (FACTOR, Meta::F32(0.0)),
            ("llama.rope.scale_linear", four.clone()),
        ],
    ] {
        assert_eq!(scaling(&keys), linear, "{keys:?}");
    }
    for keys in [
        vec![(KIND, kind("none")), (FACTOR, four.clone())],
        vec![(KIND, kind("linear"))],
        vec![(KIND, kind("linear")), (FACTOR, Meta::F32(1.0))],
    ] {
        assert_eq!(scaling(&keys), RopeScaling::None, "{keys:?}");
    }
    let message = gguf(|f| {
        f.set(FACTOR, Meta::F32(0.5));
    });
    assert_names(&message.unwrap_err(), &[FACTOR, "0.5", "from 1 on"]);
}

#[test]
fn a_divisor_of_positions_goes_with_those_of_frequencies() {
    let divided = gguf(|f| {
        f.vector("rope_freqs.weight", &[1.0, 1.0, 2.0, 3.0])
            .set(FACTOR, Meta::F32(4.0));
    });
    let factors = vec![4.0, 4.0, 8.0, 12.0];
    assert_eq!(
        divided.unwrap().rope.scaling,
        RopeScaling::Factors { factors }
    );
    let stretched = gguf(|f| {
        f.set(FACTOR, Meta::F32(4.0))
            .set("llama.rope.scaling.original_context_length", Meta::U32(64));
    });
    assert_eq!(stretched.unwrap().max_position_embeddings, 256);
}
