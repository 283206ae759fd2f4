//! Configurations as published checkpoints have them, with weights of their shapes, which are holes in files and take no space.

use serde_json::{Value, json};
use shadowkv_model::{Architecture, Header, RopeScaling};
use tempfile::tempdir;

use crate::common::sparse::{tensors, write_sparse};
use crate::common::*;

/// What every checkpoint has of what nobody reads here.
fn common() -> Value {
    json!({
        "attention_dropout": 0.0, "initializer_range": 0.02, "torch_dtype": "bfloat16", "transformers_version": "4.41.2",
        "use_cache": true, "tie_word_embeddings": false, "hidden_act": "silu",
    })
}

/// The families' own keys; sizes are those of `Architecture::published`.
fn configurations() -> Vec<(&'static str, Value)> {
    let llama_sizes = |a: &Architecture| {
        json!({
            "hidden_size": a.hidden_size, "intermediate_size": a.intermediate_size, "num_hidden_layers": a.num_layers,
            "num_attention_heads": a.num_heads, "num_key_value_heads": a.num_kv_heads, "vocab_size": a.vocab_size,
            "max_position_embeddings": a.max_position_embeddings, "rope_theta": a.rope.theta, "rms_norm_eps": 1e-5,
        })
    };
    let of = |name: &'static str, own: Value| {
        let a = Architecture::published(name).unwrap();
        let mut config = common();
        let merge = |config: &mut Value, more: Value| {
            for (key, value) in more.as_object().unwrap() {
                config[key] = value.clone();
            }
        };
        if own["model_type"] != "chatglm" {
            merge(&mut config, llama_sizes(&a));
        }
        merge(&mut config, own);
        (name, config)
    };
    vec![
        of(
            "llama-3.1-8b",
            json!({
                "architectures": ["LlamaForCausalLM"], "model_type": "llama", "attention_bias": false, "mlp_bias": false,
                "bos_token_id": 128000, "eos_token_id": [128001, 128008, 128009], "pretraining_tp": 1,
                "rope_scaling": {
                    "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
                    "original_max_position_embeddings": 8192, "rope_type": "llama3",
                },
            }),
        ),
        of(
            "llama-3-8b-1m",
            json!({
                "architectures": ["LlamaForCausalLM"], "model_type": "llama", "attention_bias": false, "pretraining_tp": 1,
                "bos_token_id": 128000, "eos_token_id": 128001, "rope_scaling": null,
            }),
        ),
        of(
            "yi-9b-200k",
            json!({
                "architectures": ["LlamaForCausalLM"], "model_type": "llama", "attention_bias": false, "pretraining_tp": 1,
                "bos_token_id": 1, "eos_token_id": 2, "pad_token_id": 0, "rope_scaling": null, "use_cache": false,
            }),
        ),
        of(
            "qwen2-7b-128k",
            json!({
                "architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2", "bos_token_id": 151643, "eos_token_id": 151645,
                "max_window_layers": 28, "sliding_window": 131072, "use_sliding_window": false,
            }),
        ),
        of(
            "phi-3-mini-128k",
            json!({
                "architectures": ["Phi3ForCausalLM"], "model_type": "phi3", "attention_bias": false,
                "auto_map": {"AutoConfig": "configuration_phi3.Phi3Config"}, "bos_token_id": 1, "eos_token_id": 32000,
                "pad_token_id": 32000, "embd_pdrop": 0.0, "resid_pdrop": 0.0, "sliding_window": 262144,
                "original_max_position_embeddings": 4096,
                "rope_scaling": {"long_factor": vec![2.5; 48], "short_factor": vec![1.0; 48], "type": "longrope"},
            }),
        ),
        of(
            "glm-4-9b-1m",
            json!({
                "architectures": ["ChatGLMModel"], "model_type": "chatglm", "add_bias_linear": false, "add_qkv_bias": true,
                "apply_query_key_layer_scaling": true, "apply_residual_connection_post_layernorm": false,
                "attention_softmax_in_fp32": true, "bias_dropout_fusion": true, "ffn_hidden_size": 13696,
                "fp32_residual_connection": false, "hidden_dropout": 0.0, "hidden_size": 4096, "kv_channels": 128,
                "layernorm_epsilon": 1.5625e-7, "multi_query_attention": true, "multi_query_group_num": 4,
                "num_attention_heads": 32, "num_layers": 40, "rope_ratio": 10000, "original_rope": true,
                "padded_vocab_size": 151552, "post_layer_norm": true, "rmsnorm": true, "seq_length": 1048576,
                "eos_token_id": [151329, 151336, 151338], "pad_token_id": 151329,
            }),
        ),
    ]
}

#[test]
fn every_checkpoint_of_the_paper_is_read() {
    for (name, config) in configurations() {
        let published = Architecture::published(name).unwrap();
        let dir = tempdir().unwrap();
        write_json(&dir.path().join("config.json"), &config);
        let all = tensors(config["model_type"].as_str().unwrap(), &published);
        write_sparse(&dir.path().join("model.safetensors"), &all);
        let header = Header::open(dir.path()).unwrap_or_else(|e| panic!("{name}: {e}"));
        let read = &header.architecture;
        let scaled = match name {
            "llama-3.1-8b" => matches!(read.rope.scaling, RopeScaling::Llama3 { factor: 8.0, .. }),
            "phi-3-mini-128k" => matches!(
                read.rope.scaling,
                RopeScaling::Long {
                    original_max_position_embeddings: 4096,
                    ..
                }
            ),
            _ => read.rope.scaling == RopeScaling::None,
        };
        assert!(scaled, "{name}: {:?}", read.rope.scaling);
        let mut comparable = read.clone();
        comparable.family = published.family;
        comparable.norm_eps = published.norm_eps;
        comparable.rope.scaling = published.rope.scaling.clone();
        assert_eq!(comparable, published, "{name}");
        assert_eq!(header.warnings, Vec::<String>::new(), "{name}");
    }
}
