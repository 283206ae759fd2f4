//! What GGUF architectures do differently: names, fusion, order of rows, keys of RoPE.

use shadowkv_model::convert::{ConvertDtype, gguf_to_hf};
use shadowkv_model::{Header, Model, RopeScaling, WeightRole};
use tempfile::tempdir;

use crate::common::*;
use crate::{assert_names, read, refusal};

/// Opens a small model of an architecture after a change.
fn open(architecture: &str, change: impl FnOnce(&mut GgufFile)) -> Model {
    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    let mut file = small_gguf_of(architecture);
    change(&mut file);
    file.write(&path);
    Model::open(&path).unwrap_or_else(|e| panic!("{e}"))
}

fn refused(architecture: &str, change: impl FnOnce(&mut GgufFile)) -> String {
    let dir = tempdir().unwrap();
    let path = dir.path().join("changed.gguf");
    let mut file = small_gguf_of(architecture);
    change(&mut file);
    file.write(&path);
    let message = refusal(&path);
    assert_names(&message, &["changed.gguf"]);
    message
}

fn text(s: &str) -> Meta {
    Meta::Str(s.into())
}

/// Two sets of factors, as the files of Phi-3 have them.
fn long(file: &mut GgufFile) {
    file.vector("rope_factors_short.weight", &[1.0, 1.5, 2.0, 2.5])
        .vector("rope_factors_long.weight", &[1.0, 3.0, 9.0, 27.0])
        .set("phi3.rope.scaling.original_context_length", Meta::U32(64));
}

/// As Qwen2.5's converter writes it for a context of four times the original one.
fn yarn(file: &mut GgufFile) {
    file.set("qwen2.rope.scaling.type", text("yarn"))
        .set("qwen2.rope.scaling.factor", Meta::F32(4.0))
        .set("qwen2.rope.scaling.original_context_length", Meta::U32(64));
}

#[test]
fn every_weight_is_found_and_in_the_order_of_hugging_face() {
    let expected = small_tensors(byte_level_tokens().len());
    for architecture in ["qwen2", "phi3"] {
        let model = open(architecture, |_| ());
        let biased = model.architecture.shape(WeightRole::KeyBias(0)).is_some();
        assert_eq!(biased, architecture == "qwen2");
        let matrices = [WeightRole::Embedding, WeightRole::FinalNorm]
            .into_iter()
            .chain(model.architecture.roles().filter(|r| {
                use WeightRole::{KeyBias, QueryBias, ValueBias};
                r.layer().is_some() && !matches!(r, QueryBias(_) | KeyBias(_) | ValueBias(_))
            }));
        for (role, (name, _, values)) in matrices.zip(&expected) {
            assert_eq!(&read(&model, role), values, "{architecture}: {name}");
        }
    }
    let model = open("qwen2", |_| ());
    assert_eq!(read(&model, WeightRole::QueryBias(1)), weight(103, 1, 32));
    assert_eq!(read(&model, WeightRole::KeyBias(1)), weight(104, 1, 16));
    assert_eq!(read(&model, WeightRole::ValueBias(0)), weight(102, 1, 16));
}

#[test]
fn a_bias_or_a_part_that_is_missing_is_named() {
    let without = |architecture: &str, name: &str| {
        refused(architecture, |f| f.tensors.retain(|t| t.name != name))
    };
    let message = without("qwen2", "blk.1.attn_k.bias");
    assert_names(&message, &["1 of the 27", "`blk.1.attn_k.bias`"]);
    let message = without("phi3", "blk.0.attn_qkv.weight");
    assert_names(&message, &["3 of the 21", "`blk.0.attn_qkv.weight`"]);
    // Up alone, as other architectures have it.
    let message = refused("phi3", |f| {
        let up = f.tensor("blk.0.ffn_up.weight");
        up.shape[0] /= 2;
        up.data.truncate(up.data.len() / 2);
    });
    assert_names(&message, &["blk.0.ffn_up.weight", "[48, 32]", "[96, 32]"]);
}

#[test]
fn a_part_of_a_head_turns_in_phi_3_alone() {
    let part = |architecture: &'static str, dim: u32| {
        let key = format!("{architecture}.rope.dimension_count");
        move |f: &mut GgufFile| {
            f.set(&key, Meta::U32(dim));
        }
    };
    assert_eq!(
        open("phi3", part("phi3", 4)).architecture.rope.rotary_dim,
        4
    );
    assert_eq!(
        open("qwen2", part("qwen2", 8)).architecture.rope.rotary_dim,
        8
    );
    for (architecture, dim) in [("phi3", 10), ("phi3", 3), ("qwen2", 4)] {
        let message = refused(architecture, part(architecture, dim));
        assert_names(&message, &["rope.dimension_count", "head dimension, 8"]);
    }
}

#[test]
fn long_rope_is_two_tensors_and_a_factor_of_attention() {
    let rope = open("phi3", |f| {
        long(f);
        f.set("phi3.rope.scaling.attn_factor", Meta::F32(1.25));
    })
    .architecture
    .rope;
    assert_eq!(rope.inverse_frequencies(64)[1], (0.1 / 1.5) as f32);
    assert_eq!(rope.inverse_frequencies(65)[1], (0.1 / 3.0) as f32);
    assert_eq!(rope.attention_factor(), 1.25);
    // llama.cpp multiplies by nothing where the file does not say.
    assert_eq!(open("phi3", long).architecture.rope.attention_factor(), 1.0);

    let message = refused("phi3", |f| {
        long(f);
        f.tensors.retain(|t| t.name != "rope_factors_short.weight");
    });
    assert_names(&message, &["1 of the 2", "rope_factors_short.weight"]);
    let message = refused("phi3", |f| {
        f.set("phi3.rope.scaling.type", text("longrope"));
    });
    assert_names(&message, &["2 of the 2", "rope_factors_long.weight"]);
    let message = refused("phi3", |f| {
        long(f);
        f.unset("phi3.rope.scaling.original_context_length");
    });
    assert_names(&message, &["phi3.rope.scaling.original_context_length"]);
    let message = refused("phi3", |f| {
        long(f);
        f.tensor("rope_factors_long.weight").data = f32_bytes(&[1.0, 0.0, 1.0, 1.0]);
    });
    assert_names(&message, &["rope_factors_long.weight", "above zero"]);
    let message = refused("phi3", |f| {
        long(f);
        f.set("phi3.rope.dimension_count", Meta::U32(4));
    });
    assert_names(&message, &["rope_factors", "[4]", "[2]"]);
    let message = refused("phi3", |f| {
        long(f);
        f.set("phi3.rope.scaling.type", text("yarn"));
    });
    assert_names(&message, &["phi3.rope.scaling.type", "yarn", "longrope"]);
}

#[test]
fn yarn_is_read_with_llama_cpps_defaults() {
    let a = open("qwen2", |f| {
        yarn(f);
        f.set("qwen2.rope.scaling.attn_factor", Meta::F32(0.5));
    })
    .architecture;
    let RopeScaling::Yarn {
        factor,
        original_max_position_embeddings,
        beta_fast,
        beta_slow,
        truncate,
        attention_factor,
    } = a.rope.scaling
    else {
        panic!("{:?}", a.rope.scaling)
    };
    assert_eq!(
        (factor, original_max_position_embeddings, truncate),
        (4.0, 64, true)
    );
    assert_eq!((beta_fast, beta_slow), (32.0, 1.0));
    assert!((attention_factor - 0.5 * 1.138_629_436).abs() < 1e-6);
    assert_eq!(
        a.max_position_embeddings, 256,
        "what the context is stretched to"
    );
}

#[test]
fn bad_scaling_is_refused_by_its_key() {
    for (key, value, parts) in [
        ("factor", Meta::F32(0.5), &["0.5", "from 1 on"][..]),
        ("factor", Meta::F32(f32::INFINITY), &["factor"]),
        ("factor", Meta::F32(1e9), &["16777216"]),
        ("yarn_beta_fast", Meta::F32(0.5), &["0.5", "slow"]),
        ("yarn_beta_slow", Meta::F32(-1.0), &["above zero"]),
        ("yarn_attn_factor", Meta::F32(0.0), &["above zero"]),
        ("yarn_ext_factor", Meta::F32(0.5), &["0.5", "1"]),
        ("yarn_log_multiplier", Meta::F32(0.1), &["0"]),
        ("original_context_length", Meta::U32(0), &["between 1"]),
        ("type", text("ntk"), &["ntk", "linear", "yarn"]),
    ] {
        let message = refused("qwen2", |f| {
            yarn(f);
            f.set(&format!("qwen2.rope.scaling.{key}"), value);
        });
        assert_names(&message, parts);
        if key != "type" {
            assert_names(&message, &[&format!("qwen2.rope.scaling.{key}")]);
        }
    }
    let message = refused("qwen2", |f| {
        yarn(f);
        f.set("qwen2.rope.freq_base", Meta::F32(1.0));
    });
    assert_names(&message, &["qwen2.rope.freq_base", "above 1"]);
}

#[test]
fn a_converted_folder_is_the_same_model() {
    type Change = fn(&mut GgufFile);
    let cases: [(&str, Change); 7] = [
        ("qwen2", |_| ()),
        ("qwen2", |f| {
            f.set("qwen2.rope.scaling.factor", Meta::F32(2.5));
        }),
        ("qwen2", yarn),
        ("phi3", |f| {
            f.set("phi3.rope.dimension_count", Meta::U32(4));
        }),
        // The factor of attention that the stretch gives, and another one.
        ("phi3", |f| {
            long(f);
            f.set("phi3.rope.scaling.attn_factor", Meta::F32(1.080_123_4));
        }),
        ("phi3", |f| {
            long(f);
            f.set("phi3.rope.scaling.attn_factor", Meta::F32(1.5));
        }),
        ("phi3", |f| {
            long(f);
            f.set("phi3.attention.sliding_window", Meta::U32(100));
        }),
    ];
    for (architecture, change) in cases {
        let dir = tempdir().unwrap();
        let (path, out) = (dir.path().join("small.gguf"), dir.path().join("out"));
        let mut file = small_gguf_of(architecture);
        change(&mut file);
        file.write(&path);
        gguf_to_hf(&path, &out, ConvertDtype::F32, &mut |_, _| ()).unwrap();
        let (before, after) = (Model::open(&path).unwrap(), Model::open(&out).unwrap());
        let (mut old, mut new) = (before.architecture.clone(), after.architecture.clone());
        let factors = (old.rope.attention_factor(), new.rope.attention_factor());
        assert!((factors.0 - factors.1).abs() < 1e-6, "{factors:?}");
        for a in [&mut old, &mut new] {
            if let RopeScaling::Long {
                attention_factor, ..
            } = &mut a.rope.scaling
            {
                *attention_factor = 0.0;
            }
        }
        assert_eq!(new, old, "{architecture}");
        for role in before.architecture.roles() {
            assert_eq!(read(&after, role), read(&before, role), "{role:?}");
        }
        let warnings = Header::open(&out).unwrap().warnings;
        assert_eq!(warnings.len(), usize::from(new.window_note().is_some()));
    }
}

/// As in the `tokenizer.json` of Phi-3: a line break between a role and its text is no token.
#[test]
fn added_tokens_of_phi_3_swallow_white_space() {
    let pieces = [
        "<unk>",
        "<s>",
        "<|user|>",
        "\u{2581}",
        "h",
        "i",
        "\u{2581}hi",
        "\u{2581}h",
        "<tool>",
    ];
    let model = |architecture: &str| {
        open(architecture, |f| {
            let mut tokens: Vec<String> = pieces.map(String::from).into();
            tokens.extend((0..=255).map(|b| format!("<0x{b:02X}>")));
            let mut kinds = vec![2, 3, 3, 1, 1, 1, 1, 1, 4];
            kinds.resize(tokens.len(), 6);
            f.tensor("token_embd.weight").shape[0] = tokens.len() as u64;
            let rows = weight(0, tokens.len(), HIDDEN);
            f.tensor("token_embd.weight").data = f32_bytes(&rows);
            f.set("tokenizer.ggml.model", text("llama"))
                .set(
                    "tokenizer.ggml.scores",
                    Meta::Floats(vec![0.0; tokens.len()]),
                )
                .set("tokenizer.ggml.tokens", Meta::Strs(tokens))
                .set("tokenizer.ggml.token_type", Meta::Ints(kinds))
                .set("tokenizer.ggml.bos_token_id", Meta::U32(1));
        })
    };
    let phi3 = model("phi3");
    let ids = |text: &str| phi3.tokenizer.encode(text, true).unwrap();
    assert_eq!(ids("<|user|>\n hi"), [1, 2, 6]);
    assert_eq!(ids("<|user|>hi"), [1, 2, 6]);
    assert_eq!(ids("<tool>\n hi"), [1, 8, 6]);
    let line_break = 9 + u32::from(b'\n');
    assert_eq!(
        ids("<s>\nhi"),
        [1, 1, 3, line_break, 4, 5],
        "it is no part of that token"
    );
    let other = model("qwen2");
    let ids = other.tokenizer.encode("<|user|>\nhi", true).unwrap();
    assert_eq!(ids, [1, 2, 3, line_break, 4, 5]);
}

#[test]
fn a_window_that_phi_3_does_not_state_is_unusual() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("phi3.gguf");
    let mut file = small_gguf_of("phi3");
    file.write(&path);
    let warnings = shadowkv_model::Header::open(&path).unwrap().warnings;
    assert_names(&warnings.concat(), &["sliding window", "2047"]);
    file.set("phi3.attention.sliding_window", Meta::U32(0));
    file.write(&path);
    let warnings = shadowkv_model::Header::open(&path).unwrap().warnings;
    assert_eq!(warnings, Vec::<String>::new());
}
