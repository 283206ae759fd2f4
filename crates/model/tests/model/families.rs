use safetensors::Dtype;
use serde_json::{Value, json};
use shadowkv_model::{Architecture, Header, Rope, RopeScaling, WeightRole};
use tempfile::tempdir;

use crate::common::*;

fn architecture(changes: &[(&str, Value)]) -> Architecture {
    let dir = tempdir().unwrap();
    write_folder(dir.path(), Dtype::F32);
    let mut config = small_config(byte_level_tokens().len());
    for (key, value) in changes {
        config[*key] = value.clone();
    }
    write_json(&dir.path().join("config.json"), &config);
    Header::open(dir.path()).unwrap().architecture
}

const LLAMA_31: RopeScaling = RopeScaling::Llama3 {
    factor: 8.0,
    low_freq_factor: 1.0,
    high_freq_factor: 4.0,
    original_max_position_embeddings: 8192,
};

fn llama_31() -> Rope {
    Rope {
        theta: 500_000.0,
        rotary_dim: 128,
        scaling: LLAMA_31,
    }
}

#[test]
fn shapes_follow_the_configuration() {
    let a = architecture(&[]);
    assert_eq!(
        (a.num_heads, a.num_kv_heads, a.head_dim, a.num_layers),
        (HEADS, KV_HEADS, HEAD_DIM, LAYERS)
    );
    assert_eq!(a.shape(WeightRole::Key(1)), Some(vec![16, 32]));
    assert_eq!(a.shape(WeightRole::Down(0)), Some(vec![32, 48]));
    assert_eq!(a.shape(WeightRole::Down(LAYERS)), None);
    let listed: Vec<_> = WeightRole::all(2).collect();
    assert_eq!(
        (listed.len(), listed[0], listed[1], listed[26]),
        (
            27,
            WeightRole::Embedding,
            WeightRole::AttentionNorm(0),
            WeightRole::LmHead
        )
    );
    let json = serde_json::to_value(&a).unwrap();
    assert_eq!(
        (&json["family"], &json["rope"]["scaling"]["type"]),
        (&json!("llama"), &json!("none"))
    );
}

#[test]
fn rope_is_read_in_the_old_and_the_new_form() {
    let llama3 = json!({"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 8192});
    let old = architecture(&[
        ("rope_theta", json!(500000)),
        ("rope_scaling", llama3.clone()),
    ]);
    let mut parameters = llama3;
    parameters["rope_theta"] = json!(500000.0);
    let new = architecture(&[("rope_theta", Value::Null), ("rope_parameters", parameters)]);
    assert_eq!(
        old.rope,
        Rope {
            rotary_dim: HEAD_DIM,
            ..llama_31()
        }
    );
    assert_eq!(new.rope, old.rope);
    assert_eq!(
        architecture(&[("rope_theta", Value::Null)]).rope.theta,
        10_000.0
    );
    assert_eq!(
        architecture(&[("rope_scaling", json!({"type": "default"}))])
            .rope
            .scaling,
        RopeScaling::None
    );
}

#[test]
fn plain_frequencies() {
    let rope = Rope {
        theta: 10_000.0,
        rotary_dim: 8,
        scaling: RopeScaling::None,
    };
    assert_eq!(rope.inverse_frequencies(8192), [1.0, 0.1, 0.01, 0.001]);
    let scaled = Rope {
        scaling: RopeScaling::Factors {
            factors: vec![1.0, 2.0, 4.0, 8.0],
        },
        ..rope
    };
    assert_eq!(
        scaled.inverse_frequencies(8192),
        [1.0, 0.05, 0.0025, 0.000125]
    );
}

/// Values of transformers' rule for Llama 3.1, written in wavelengths as it is there.
#[test]
fn llama_31_frequencies() {
    let got = llama_31().inverse_frequencies(8192);
    assert_eq!(got.len(), 64);
    for (i, &got) in got.iter().enumerate() {
        let plain = 500_000f64.powf(-(2.0 * i as f64) / 128.0);
        let wavelength = std::f64::consts::TAU / plain;
        let expected = if wavelength < 8192.0 / 4.0 {
            plain
        } else if wavelength > 8192.0 {
            plain / 8.0
        } else {
            let smooth = (8192.0 / wavelength - 1.0) / (4.0 - 1.0);
            (1.0 - smooth) * plain / 8.0 + smooth * plain
        };
        assert!(
            (f64::from(got) - expected).abs() <= 1e-7 * expected,
            "{i}: {got} against {expected}"
        );
    }
    // Computed once with numpy, to catch an error that the formula above would share.
    for (i, expected) in LLAMA_31_VALUES {
        assert!(
            (got[i] / expected - 1.0).abs() < 2e-6,
            "{i}: {} against {expected}",
            got[i]
        );
    }
}

const LLAMA_31_VALUES: [(usize, f32); 6] = [
    (0, 1.0),
    (20, 1.656_044e-2),
    (28, 3.211_446e-3),
    (30, 1.371_893_7e-3),
    (35, 9.556_212e-5),
    (63, 3.068_926e-7),
];

fn with_divisors(divisors: &[f32], context: u32) -> RopeScaling {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    let mut file = small_gguf();
    file.set("llama.context_length", Meta::U32(context));
    file.set("llama.rope.freq_base", Meta::F32(500_000.0));
    let tensor = GgufTensor {
        name: "rope_freqs.weight".into(),
        shape: vec![divisors.len() as u64],
        kind: 0,
        data: f32_bytes(divisors),
        offset: None,
    };
    file.tensors.push(tensor);
    file.write(&path);
    match Header::open(&path) {
        Ok(header) => header.architecture.rope.scaling,
        Err(e) => panic!("{e}"),
    }
}

#[test]
fn a_gguf_files_divisors_are_recognised_or_kept() {
    let rope = Rope {
        rotary_dim: HEAD_DIM,
        ..llama_31()
    };
    let plain = Rope {
        scaling: RopeScaling::None,
        ..rope.clone()
    }
    .inverse_frequencies(8192);
    let divisors: Vec<f32> = plain
        .iter()
        .zip(rope.inverse_frequencies(8192))
        .map(|(p, s)| p / s)
        .collect();
    assert_eq!(with_divisors(&divisors, 131_072), LLAMA_31);
    assert_eq!(
        with_divisors(&[1.0, 2.0, 3.0, 4.0], 131_072),
        RopeScaling::Factors {
            factors: vec![1.0, 2.0, 3.0, 4.0]
        }
    );
}

fn refusal(changes: &[(&str, Value)]) -> String {
    let dir = tempdir().unwrap();
    write_folder(dir.path(), Dtype::F32);
    let mut config = small_config(byte_level_tokens().len());
    for (key, value) in changes {
        config[*key] = value.clone();
    }
    write_json(&dir.path().join("config.json"), &config);
    match Header::open(dir.path()) {
        Ok(header) => panic!("it opens: {:?}", header.architecture),
        Err(e) => e.to_string(),
    }
}

fn long_rope(factors: usize) -> Value {
    json!({
        "type": "su",
        "short_factor": vec![1.0; factors],
        "long_factor": vec![2.0; factors],
    })
}

#[test]
fn long_rope_has_a_factor_for_each_pair_and_chooses_by_the_context() {
    let stretched = |factors| {
        [
            ("rope_scaling", long_rope(factors)),
            ("max_position_embeddings", json!(131_072)),
            ("original_max_position_embeddings", json!(4096)),
        ]
    };
    let rope = architecture(&stretched(HEAD_DIM / 2)).rope;
    let (short, long) = (
        rope.inverse_frequencies(4096),
        rope.inverse_frequencies(4097),
    );
    assert_eq!((short[0], long[0]), (1.0, 0.5));
    // Phi-3-mini-128K's: the root of 1 + ln 32 / ln 4096.
    assert!((rope.attention_factor() - 1.190_238_1).abs() < 1e-6);
    let message = refusal(&stretched(HEAD_DIM / 2 + 1));
    assert!(message.contains("short_factor"), "{message}");
}

#[test]
fn an_unknown_family_is_named_beside_those_that_are_known() {
    let message = refusal(&[("model_type", json!("mamba"))]);
    for name in [
        "mamba", "llama", "mistral", "qwen2", "phi3", "glm", "chatglm",
    ] {
        assert!(message.contains(name), "{message}");
    }
}

fn yarn(changes: &[(&str, Value)]) -> Value {
    let mut scaling =
        json!({"type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32768});
    for (key, value) in changes {
        scaling[*key] = value.clone();
    }
    scaling
}

/// Frequencies of `_compute_yarn_parameters` in transformers 5.23, for heads of 128 and a base of a million.
#[test]
fn yarn_frequencies() {
    let rope = |factor, original, beta_fast, beta_slow, truncate| Rope {
        theta: 1e6,
        rotary_dim: 128,
        scaling: RopeScaling::Yarn {
            factor,
            original_max_position_embeddings: original,
            beta_fast,
            beta_slow,
            truncate,
            attention_factor: 1.5,
        },
    };
    // Qwen2.5's, the same with other bounds that are not rounded, and a factor of 40.
    let qwen = rope(4.0, 32_768, 32.0, 1.0, true);
    assert_eq!(qwen.attention_factor(), 1.5);
    for (rope, values) in [
        (
            qwen,
            [8.659_643e-3, 1.848_277e-3, 1.798_412e-4, 3.102_344e-7],
        ),
        (
            rope(4.0, 32_768, 16.0, 2.0, false),
            [8.659_643e-3, 2.151_098e-3, 1.198_669e-4, 3.102_344e-7],
        ),
        (
            rope(40.0, 4096, 32.0, 1.0, true),
            [4.438_067e-3, 4.446_327e-4, 1.054_241e-5, 3.102_344e-8],
        ),
    ] {
        let got = rope.inverse_frequencies(1);
        assert_eq!((got.len(), got[0]), (64, 1.0));
        for (i, expected) in [22, 28, 36, 63].into_iter().zip(values) {
            let off = (f64::from(got[i]) / expected - 1.0).abs();
            assert!(off < 2e-6, "{i}: {} against {expected}", got[i]);
        }
    }
}

#[test]
fn yarn_follows_the_configuration() {
    let factor = |changes: &[(&str, Value)]| {
        let a = architecture(&[("rope_scaling", yarn(changes))]);
        a.rope.attention_factor()
    };
    let near = |got: f32, expected: f32| assert!((got - expected).abs() < 1e-6, "{got}");
    near(factor(&[]), 1.138_629_4);
    near(factor(&[("attention_factor", json!(1.25))]), 1.25);
    let forty = [("factor", json!(40.0))];
    let scaled = |a: f64, b: f64| {
        [
            forty.to_vec(),
            vec![("mscale", json!(a)), ("mscale_all_dim", json!(b))],
        ]
        .concat()
    };
    near(factor(&scaled(0.707, 1.0)), 0.921_042_4);
    near(factor(&scaled(1.0, 0.5)), 1.155_722);
    near(
        factor(&[forty.to_vec(), vec![("mscale", json!(0.707))]].concat()),
        1.368_888,
    );
    near(factor(&[("factor", json!(1.0))]), 1.0);

    // The context is what was stated or what it was stretched to, whichever is longer.
    let context = |stated: usize| {
        let a = architecture(&[
            ("rope_scaling", yarn(&[])),
            ("max_position_embeddings", json!(stated)),
        ]);
        a.max_position_embeddings
    };
    assert_eq!((context(32_768), context(200_000)), (131_072, 200_000));
    // Without an original context the stated one is meant.
    let a = architecture(&[("rope_scaling", json!({"rope_type": "yarn", "factor": 8.0}))]);
    assert_eq!(a.max_position_embeddings, 8 * 128);
    // The key beside wins, and without a factor the two contexts give it.
    let a = architecture(&[
        ("rope_scaling", yarn(&[("factor", Value::Null)])),
        ("original_max_position_embeddings", json!(64)),
    ]);
    near(a.rope.attention_factor(), 1.069_314_7);
}

#[test]
fn bad_yarn_is_refused_by_its_key() {
    for (key, value) in [
        ("factor", json!(0.5)),
        ("factor", json!("4")),
        ("factor", json!(1e9)),
        ("original_max_position_embeddings", json!(0)),
        ("beta_fast", json!(0.5)),
        ("beta_slow", json!(-1)),
        ("attention_factor", json!(0)),
        ("truncate", json!("yes")),
    ] {
        let message = refusal(&[("rope_scaling", yarn(&[(key, value)]))]);
        assert!(message.contains(&format!("`{key}`")), "{message}");
    }
    let huge = yarn(&[("attention_factor", json!(1e300))]);
    assert!(refusal(&[("rope_scaling", huge)]).contains("`attention_factor`"));
    let huge = yarn(&[("mscale", json!(1e300)), ("mscale_all_dim", json!(1))]);
    assert!(refusal(&[("rope_scaling", huge)]).contains("`mscale`"));
    let message = refusal(&[("rope_scaling", json!({"rope_type": "yarn"}))]);
    assert!(message.contains("`factor`"), "{message}");
    let both = yarn(&[("mscale", json!(0)), ("mscale_all_dim", json!(1))]);
    let message = refusal(&[("rope_scaling", both)]);
    assert!(message.contains("`mscale`"), "{message}");
    let message = refusal(&[("rope_scaling", yarn(&[])), ("rope_theta", json!(1))]);
    assert!(message.contains("`rope_theta`"), "{message}");
}

#[test]
fn the_first_yi_has_a_base_of_its_own() {
    let yi = |changes: &[(&str, Value)]| {
        let dir = tempdir().unwrap();
        write_folder(dir.path(), Dtype::F32);
        let names = |name: &str| {
            name.replace("input_layernorm", "ln1")
                .replace("post_attention_layernorm", "ln2")
        };
        let tensors: Vec<_> = small_tensors(byte_level_tokens().len())
            .into_iter()
            .map(|(name, shape, values)| (names(&name), shape, values))
            .collect();
        write_safetensors(&dir.path().join("model.safetensors"), Dtype::F32, &tensors);
        let mut config = small_config(byte_level_tokens().len());
        config["model_type"] = json!("Yi");
        for (key, value) in changes {
            config[*key] = value.clone();
        }
        write_json(&dir.path().join("config.json"), &config);
        Header::open(dir.path()).unwrap().architecture.rope.theta
    };
    assert_eq!(yi(&[("rope_theta", Value::Null)]), 5_000_000.0);
    assert_eq!(yi(&[]), 10_000.0);
    // Files with these names need that type.
    let message = refusal(&[("model_type", json!("Yi"))]);
    assert!(message.contains("ln1"), "{message}");
}
