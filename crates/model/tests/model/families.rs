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

#[test]
fn a_window_is_refused_where_it_is_active() {
    let context = small_config(1)["max_position_embeddings"].as_u64().unwrap();
    let mistral = |window: Value| [("model_type", json!("mistral")), ("sliding_window", window)];
    for window in [Value::Null, json!(context), json!(context + 1)] {
        let a = architecture(&mistral(window));
        assert_eq!(serde_json::to_value(a.family).unwrap(), json!("mistral"));
    }
    let message = refusal(&mistral(json!(context - 1)));
    assert!(message.contains("sliding_window"), "{message}");

    // Qwen2 states a window that it does not use.
    let mut qwen2 = mistral(json!(1)).to_vec();
    qwen2[0].1 = json!("qwen2");
    qwen2.push(("use_sliding_window", json!(true)));
    let message = refusal(&qwen2);
    assert!(message.contains("sliding_window"), "{message}");
    // Without it, the folder lacks the biases alone.
    qwen2[2].1 = json!(false);
    let message = refusal(&qwen2);
    assert!(message.contains("q_proj.bias"), "{message}");
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
