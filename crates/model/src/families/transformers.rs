//! Keys and tensor names that the models of Hugging Face `transformers` share.

use super::{Location, Registration, rope};
use crate::fields::Fields;
use crate::{Architecture, Error, RopeScaling, WeightRole};

/// More layers than any model has; bounds what a lying configuration can make us list.
const MAX_LAYERS: usize = 4096;

/// What differs between families whose keys are the same.
#[derive(Debug, Clone, Copy)]
pub(super) struct Variant {
    /// Whether query, key and value projections have biases.
    pub(super) qkv_bias: bool,
    /// Share of a head that turns where `partial_rotary_factor` is absent; `None` where all of it does whatever the key says.
    pub(super) rotary_share: Option<f64>,
    /// Base of the frequencies where `rope_theta` is absent.
    pub(super) theta: f64,
    /// Context of the original training where long RoPE states none.
    pub(super) original: Option<usize>,
    /// Whether the type `yarn` means long RoPE.
    pub(super) yarn_is_long: bool,
    /// What absent keys mean, as the classes of `transformers` have it.
    pub(super) absent: Absent,
}

/// Values of keys that a configuration may leave out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Absent {
    /// Longest context in tokens.
    pub(super) context: usize,
    /// KV heads; `None` for as many as there are query heads, which null always means.
    pub(super) kv_heads: Option<usize>,
    /// Elements of a head; `None` for the share of the hidden size, which null always means.
    pub(super) head_dim: Option<usize>,
    /// Epsilon of the RMS norms.
    pub(super) norm_eps: f64,
    /// Window of attention; `None` for none, which null always means.
    pub(super) window: Option<usize>,
}

impl Variant {
    /// Llama.
    pub(super) const PLAIN: Self = Self {
        qkv_bias: false,
        rotary_share: None,
        theta: 10_000.0,
        original: None,
        yarn_is_long: false,
        absent: Absent {
            context: 2048,
            kv_heads: None,
            head_dim: None,
            norm_eps: 1e-6,
            window: None,
        },
    };
}

/// Reads the keys that all families share. `window` is the family's window of attention, where it has an active one.
pub(super) fn read(
    config: &Fields,
    registration: &Registration,
    variant: Variant,
    window: Option<usize>,
) -> Result<Architecture, Error> {
    refuse_quantised(config)?;
    if config
        .opt_str("hidden_act")?
        .is_some_and(|act| act != "silu")
    {
        return Err(config.invalid("hidden_act", "silu"));
    }
    let absent = variant.absent;
    let hidden_size = config.size("hidden_size")?;
    let num_heads = config.size("num_attention_heads")?;
    let head_dim = match size(config, "head_dim", absent.head_dim)? {
        Some(dim) => dim,
        None => head_dim(config, "num_attention_heads", hidden_size, num_heads)?,
    };
    let stated = config.size_or(CONTEXT, absent.context)?;
    let rope = rope::from_config(config, head_dim, stated, variant)?;
    let stated = match rope.scaling {
        // Some state by this key what positions were divided for.
        RopeScaling::Linear { .. } => stated.max(config.size_or("max_sequence_length", 1)?),
        _ => stated,
    };
    let mut architecture = Architecture {
        family: registration.family,
        vocab_size: config.size("vocab_size")?,
        hidden_size,
        intermediate_size: config.size("intermediate_size")?,
        num_layers: config.size("num_hidden_layers")?,
        num_heads,
        num_kv_heads: size(config, "num_key_value_heads", absent.kv_heads)?.unwrap_or(num_heads),
        head_dim,
        max_position_embeddings: rope.context(stated),
        context_beyond_window: None,
        norm_eps: config.positive_or("rms_norm_eps", absent.norm_eps)? as f32,
        rope,
        tied_embeddings: config.opt_bool("tie_word_embeddings")?.unwrap_or(false),
        qkv_bias: variant.qkv_bias,
    };
    architecture.keep_within(window);
    check(
        config,
        &architecture,
        ["num_hidden_layers", "num_key_value_heads", "head_dim"],
    )?;
    Ok(architecture)
}

const CONTEXT: &str = "max_position_embeddings";

/// A size, or the family's where the key is absent; null is `None`.
fn size(config: &Fields, key: &str, absent: Option<usize>) -> Result<Option<usize>, Error> {
    if config.mentions(key) {
        config.opt_size(key)
    } else {
        Ok(absent)
    }
}

/// Quantised folders are refused with a way out; an empty description means that nothing is quantised.
pub(super) fn refuse_quantised(config: &Fields) -> Result<(), Error> {
    let stated = config.object("quantization_config")?;
    if let Some(quantization) = stated.filter(|q| q.entries().next().is_some()) {
        let method = quantization
            .opt_str("quant_method")?
            .unwrap_or("unnamed")
            .to_owned();
        let path = config.path().to_owned();
        let supported = "unquantised folders (F32, F16, BF16), or a GGUF file of the model".into();
        return Err(Error::UnknownDtype {
            path,
            tensor: "every projection".into(),
            dtype: method,
            supported,
        });
    }
    Ok(())
}

/// Features that must be absent or off.
pub(super) fn refuse(config: &Fields, keys: &[&str]) -> Result<(), Error> {
    for key in keys {
        if config.opt_bool(key)?.unwrap_or(false) {
            return Err(config.invalid(key, "false; it is not supported for this architecture"));
        }
    }
    Ok(())
}

/// The window of attention that a configuration states, in tokens, the one that attends included.
pub(super) fn window(config: &Fields, variant: Variant) -> Result<Option<usize>, Error> {
    size(config, "sliding_window", variant.absent.window)
}

pub(super) fn head_dim(
    fields: &Fields,
    heads_key: &str,
    hidden_size: usize,
    num_heads: usize,
) -> Result<usize, Error> {
    if !hidden_size.is_multiple_of(num_heads) {
        return Err(fields.invalid(
            heads_key,
            &format!("a divisor of the hidden size, {hidden_size}"),
        ));
    }
    Ok(hidden_size / num_heads)
}

/// What must hold between the values; the keys are those of layers, KV heads and head dimension.
pub(super) fn check(
    fields: &Fields,
    a: &Architecture,
    [layers, kv_heads, head_dim]: [&str; 3],
) -> Result<(), Error> {
    if a.num_layers > MAX_LAYERS {
        return Err(fields.invalid(layers, &format!("at most {MAX_LAYERS}")));
    }
    if !a.num_heads.is_multiple_of(a.num_kv_heads) {
        return Err(fields.invalid(
            kv_heads,
            &format!("a divisor of the number of query heads, {}", a.num_heads),
        ));
    }
    if !a.head_dim.is_multiple_of(2) || a.num_heads.saturating_mul(a.head_dim) > 1 << 24 {
        let expected = format!(
            "even, and at most 16777216 together with {} heads; it is {}",
            a.num_heads, a.head_dim
        );
        return Err(fields.invalid(head_dim, &expected));
    }
    Ok(())
}

/// What `transformers` calls a weight that is a tensor of its own.
pub(super) fn locate(a: &Architecture, role: WeightRole) -> Option<Location> {
    let whole = |name: String| Location::whole(a, role, name);
    let (layer, part) = match role {
        WeightRole::Embedding => return whole("model.embed_tokens.weight".into()),
        WeightRole::FinalNorm => return whole("model.norm.weight".into()),
        WeightRole::LmHead => return whole("lm_head.weight".into()),
        WeightRole::AttentionNorm(l) => (l, "input_layernorm.weight"),
        WeightRole::Query(l) => (l, "self_attn.q_proj.weight"),
        WeightRole::Key(l) => (l, "self_attn.k_proj.weight"),
        WeightRole::Value(l) => (l, "self_attn.v_proj.weight"),
        WeightRole::QueryBias(l) => (l, "self_attn.q_proj.bias"),
        WeightRole::KeyBias(l) => (l, "self_attn.k_proj.bias"),
        WeightRole::ValueBias(l) => (l, "self_attn.v_proj.bias"),
        WeightRole::AttentionOutput(l) => (l, "self_attn.o_proj.weight"),
        WeightRole::MlpNorm(l) => (l, "post_attention_layernorm.weight"),
        WeightRole::Gate(l) => (l, "mlp.gate_proj.weight"),
        WeightRole::Up(l) => (l, "mlp.up_proj.weight"),
        WeightRole::Down(l) => (l, "mlp.down_proj.weight"),
    };
    whole(format!("model.layers.{layer}.{part}"))
}
