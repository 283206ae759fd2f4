//! Settings with two spellings, and keys that a configuration may leave out.

use serde_json::{Value, json};
use shadowkv_model::convert::{ConvertDtype, gguf_to_hf};
use shadowkv_model::{Architecture, Header, Rope, RopeScaling};
use tempfile::tempdir;

use crate::common::*;
use crate::{assert_names, refusal};

fn open(changes: &[(&str, Value)]) -> Header {
    let dir = tempdir().unwrap();
    write_configured(dir.path(), changes);
    Header::open(dir.path()).unwrap_or_else(|e| panic!("{e}"))
}

fn architecture(changes: &[(&str, Value)]) -> Architecture {
    open(changes).architecture
}

fn refused(changes: &[(&str, Value)]) -> String {
    let dir = tempdir().unwrap();
    write_configured(dir.path(), changes);
    refusal(dir.path())
}

const OLD: &str = "rope_scaling";
const NEW: &str = "rope_parameters";
const THETA: &str = "rope_theta";

fn yarn() -> Value {
    json!({"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 64})
}

fn with(mut group: Value, more: &[(&str, Value)]) -> Value {
    for (key, value) in more {
        group[*key] = value.clone();
    }
    group
}

/// What each of the two groups says is the same alone and beside one that scales nothing.
#[test]
fn scaling_is_read_beside_parameters_that_scale_nothing() {
    let scalings = [
        yarn(),
        json!({"type": "linear", "factor": 2.0}),
        json!({"rope_type": "dynamic", "factor": 2.0}),
        json!({"type": "su", "short_factor": [1, 1, 1, 1], "long_factor": [1, 2, 3, 4], "original_max_position_embeddings": 64}),
    ];
    for scaling in scalings {
        let alone = architecture(&[(OLD, scaling.clone())]);
        assert_ne!(alone.rope.scaling, RopeScaling::None);
        for plain in [
            json!({"rope_type": "default", "rope_theta": 10000.0}),
            json!({"rope_theta": 10000.0}),
            json!({}),
            Value::Null,
        ] {
            let both = architecture(&[(OLD, scaling.clone()), (NEW, plain.clone())]);
            assert_eq!(both, alone, "{scaling} beside {plain}");
        }
        assert_eq!(architecture(&[(NEW, scaling.clone())]), alone, "{scaling}");
        let twice = [(OLD, scaling.clone()), (NEW, scaling.clone())];
        assert_eq!(architecture(&twice), alone, "{scaling}");
        let empty = [(OLD, json!({})), (NEW, scaling.clone())];
        assert_eq!(architecture(&empty), alone, "{scaling}");
    }
}

#[test]
fn groups_that_scale_differently_are_refused_by_both_names() {
    let other = with(yarn(), &[("factor", json!(8.0))]);
    let message = refused(&[(OLD, yarn()), (NEW, other)]);
    assert_names(
        &message,
        &[
            "rope_parameters.factor",
            "8.0",
            "rope_scaling.factor",
            "4.0",
        ],
    );
    for old in [
        json!({"type": "linear", "factor": 2.0}),
        json!({"rope_type": "default"}),
    ] {
        let message = refused(&[(OLD, old), (NEW, yarn())]);
        assert_names(
            &message,
            &["`rope_scaling`", "`rope_parameters`", "two spellings"],
        );
    }
    // The type has two names as well.
    let message = refused(&[(OLD, with(yarn(), &[("type", json!("linear"))]))]);
    assert_names(&message, &["`rope_type`", "yarn", "`type`", "linear"]);
    let same = with(yarn(), &[("type", json!("yarn"))]);
    assert_eq!(architecture(&[(OLD, same)]), architecture(&[(OLD, yarn())]));
    let whole = with(yarn(), &[("factor", json!(4))]);
    let both = architecture(&[(OLD, yarn()), (NEW, whole)]);
    assert_eq!(both, architecture(&[(OLD, yarn())]));
    let message = refused(&[(OLD, json!({"factor": 2.0}))]);
    assert_names(&message, &["has no `rope_type`"]);
}

/// First the group that is taken, then the key beside the groups, then the other group, then the family's base.
#[test]
fn the_base_is_found_wherever_it_is() {
    let base = |theta: f64| (THETA, json!(theta));
    let group = |theta: f64| json!({"rope_theta": theta});
    let theta = |changes: &[(&str, Value)]| architecture(changes).rope.theta;
    let scaled = |theta: f64| with(yarn(), &[base(theta)]);
    assert_eq!(theta(&[base(5e5), (NEW, group(1e6))]), 1e6);
    assert_eq!(
        theta(&[base(5e5), (OLD, scaled(2e6)), (NEW, group(1e6))]),
        2e6
    );
    assert_eq!(theta(&[base(5e5), (OLD, yarn()), (NEW, group(1e6))]), 5e5);
    let absent = (THETA, Value::Null);
    assert_eq!(
        theta(&[absent.clone(), (OLD, yarn()), (NEW, group(1e6))]),
        1e6
    );
    assert_eq!(theta(&[absent, (OLD, yarn())]), 10_000.0);
    // A base that is not read is named.
    let warnings = open(&[base(5e5), (NEW, group(1e6))]).warnings.concat();
    assert_names(&warnings, &["`rope_theta` is 500000", "1000000"]);
    assert!(open(&[base(5e5)]).warnings.is_empty());
}

#[test]
fn parameters_for_each_kind_of_layer_must_agree() {
    let full = "full_attention";
    let one = json!({full: yarn()});
    let alone = architecture(&[(NEW, yarn())]);
    assert_eq!(architecture(&[(NEW, one.clone())]), alone);
    let same = with(one.clone(), &[("sliding_attention", yarn())]);
    assert_eq!(architecture(&[(NEW, same)]), alone);
    for other in [json!({"rope_type": "default"}), Value::Null] {
        let message = refused(&[(NEW, with(one.clone(), &[("sliding_attention", other)]))]);
        assert_names(&message, &["`rope_parameters`", "kinds of layers"]);
    }
}

#[test]
fn the_original_context_may_stand_beside_the_group() {
    let llama3 = json!({"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0});
    let original = |beside: Option<usize>, within: Option<usize>| {
        let key = "original_max_position_embeddings";
        let mut group = llama3.clone();
        group[key] = json!(within);
        let a = architecture(&[(OLD, group), (key, json!(beside))]);
        match a.rope.scaling {
            RopeScaling::Llama3 {
                original_max_position_embeddings: original,
                ..
            } => original,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(original(Some(32), Some(64)), 32);
    assert_eq!(original(None, Some(64)), 64);
    assert_eq!(original(None, None), 128);
}

/// `transformers`' defaults of the families.
#[test]
fn what_is_absent_is_what_transformers_assumes() {
    let of = |family: &str, changes: &[(&str, Value)]| {
        let family = ("model_type", json!(family));
        architecture(&[&[family], changes].concat())
    };
    let absent = |key| (key, Value::Null);
    let context = absent("max_position_embeddings");
    let none = ("sliding_window", json!(1 << 20));
    let cases = [("llama", 2048), ("mistral", 131_072)];
    for (family, tokens) in cases {
        let a = of(family, &[context.clone(), none.clone()]);
        assert_eq!(a.max_position_embeddings, tokens, "{family}");
    }
    let header = open(&[context]);
    assert_names(
        &header.warnings.concat(),
        &["`max_position_embeddings`", "2048"],
    );
    let eps = of("llama", &[absent("rms_norm_eps")]).norm_eps;
    assert_eq!(eps, 1e-6);
    assert!(!of("llama", &[]).qkv_bias);
}

/// A folder of a family whose tensors are not Llama's, made by the converter, with its configuration changed.
fn converted(family: &str, changes: &[(&str, Value)]) -> Architecture {
    let dir = tempdir().unwrap();
    let (file, folder) = (dir.path().join("small.gguf"), dir.path().join("out"));
    small_gguf_of(family).write(&file);
    gguf_to_hf(&file, &folder, ConvertDtype::F32, &mut |_, _| ()).unwrap();
    let path = folder.join("config.json");
    let mut config: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    for (key, value) in changes {
        config.as_object_mut().unwrap().remove(*key);
        if *value != Value::Null {
            config[*key] = value.clone();
        }
    }
    write_json(&path, &config);
    let header = Header::open(&folder).unwrap_or_else(|e| panic!("{e}"));
    header.architecture
}

#[test]
fn other_families_have_other_defaults() {
    let absent = |key| (key, Value::Null);
    let context = absent("max_position_embeddings");
    let of = |family| converted(family, std::slice::from_ref(&context)).max_position_embeddings;
    assert_eq!((of("qwen2"), of("phi3")), (32_768, 4096));
    let eps = |family| converted(family, &[absent("rms_norm_eps")]).norm_eps;
    assert_eq!((eps("qwen2"), eps("phi3")), (1e-6, 1e-5));
}

/// `transformers` reads the types `su` and `yarn` of Phi-3 as long RoPE, whose original context is 4096 tokens where none is stated.
#[test]
fn the_first_names_of_phi_3_are_long_rope() {
    for kind in ["longrope", "su", "yarn"] {
        let scaling =
            json!({"type": kind, "short_factor": [1, 1, 1, 1], "long_factor": [1, 2, 3, 4]});
        let of = |original: Value| {
            let original = ("original_max_position_embeddings", original);
            let context = ("max_position_embeddings", json!(131_072));
            let scaling = ("rope_scaling", scaling.clone());
            converted("phi3", &[scaling, context, original]).rope
        };
        let short = |rope: &Rope, context: usize| rope.inverse_frequencies(context)[3] == 1e-3;
        let (stated, assumed) = (of(json!(64)), of(Value::Null));
        assert!(short(&stated, 64) && !short(&stated, 65), "{kind}");
        assert!(short(&assumed, 4096) && !short(&assumed, 4097), "{kind}");
        // The root of 1 + ln 32 / ln 4096.
        assert!((assumed.attention_factor() - 1.190_238_1).abs() < 1e-6);
    }
}

/// An absent number of KV heads is the family's, null is that of query heads; a wrong one shows in the tensors' shapes.
#[test]
fn absent_kv_heads_are_those_of_the_family() {
    let dir = tempdir().unwrap();
    let key = "num_key_value_heads";
    write_configured(dir.path(), &[(key, Value::Null)]);
    let message = refusal(dir.path());
    assert_names(&message, &["k_proj.weight", "[16, 32]", "[32, 32]"]);
    let config = |heads: usize, value: Option<Value>| {
        let mut config = small_config(byte_level_tokens().len());
        config["model_type"] = json!("mistral");
        config["num_attention_heads"] = json!(heads);
        config["head_dim"] = json!(2);
        config.as_object_mut().unwrap().remove(key);
        if let Some(value) = value {
            config[key] = value;
        }
        write_json(&dir.path().join("config.json"), &config);
    };
    // 16 query heads of 2: 8 KV heads where the key is absent, 16 where it is null.
    config(16, None);
    let header = Header::open(dir.path()).unwrap();
    assert_eq!(header.architecture.num_kv_heads, 8);
    config(16, Some(Value::Null));
    let message = refusal(dir.path());
    assert_names(&message, &["k_proj.weight", "[16, 32]", "[32, 32]"]);
}

#[test]
fn a_quantisation_of_nothing_is_none() {
    let plain = architecture(&[]);
    for nothing in [json!({}), Value::Null] {
        assert_eq!(architecture(&[("quantization_config", nothing)]), plain);
    }
    let message = refused(&[("quantization_config", json!({"load_in_4bit": true}))]);
    assert_names(&message, &["unnamed", "GGUF"]);
}
