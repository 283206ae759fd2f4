//! Keys that all architectures of llama.cpp share, behind the architecture's name.

use super::{GgufRegistration, Rotation, rope};
use crate::families::transformers::{check, head_dim};
use crate::fields::Fields;
use crate::gguf::Gguf;
use crate::{Architecture, Error};

/// The metadata of one architecture.
pub(super) struct Keys<'a> {
    gguf: &'a Gguf,
    fields: &'a Fields,
    architecture: &'static str,
}

impl Keys<'_> {
    /// The whole key, as the file has it.
    pub(super) fn key(&self, name: &str) -> String {
        format!("{}.{name}", self.architecture)
    }

    /// The whole key, which may not differ between layers.
    fn single(&self, name: &str) -> Result<String, Error> {
        let key = self.key(name);
        self.gguf.check_single(&key)?;
        Ok(key)
    }

    pub(super) fn size(&self, name: &str) -> Result<usize, Error> {
        self.fields.size(&self.single(name)?)
    }

    pub(super) fn opt_size(&self, name: &str) -> Result<Option<usize>, Error> {
        self.fields.opt_size(&self.single(name)?)
    }

    fn opt_usize(&self, name: &str) -> Result<Option<usize>, Error> {
        self.fields.opt_usize(&self.single(name)?)
    }

    pub(super) fn opt_str(&self, name: &str) -> Result<Option<&str>, Error> {
        self.fields.opt_str(&self.key(name))
    }

    pub(super) fn opt_f64(&self, name: &str) -> Result<Option<f64>, Error> {
        self.fields.opt_f64(&self.single(name)?)
    }

    pub(super) fn positive(&self, name: &str) -> Result<f64, Error> {
        self.fields.positive(&self.single(name)?)
    }

    /// A number above zero, or `default` where there is none.
    pub(super) fn positive_or(&self, name: &str, default: f64) -> Result<f64, Error> {
        match self.fields.get(&self.single(name)?) {
            Some(_) => self.positive(name),
            None => Ok(default),
        }
    }

    pub(super) fn invalid(&self, name: &str, expected: &str) -> Error {
        self.fields.invalid(&self.key(name), expected)
    }

    pub(super) fn fields(&self) -> &Fields {
        self.fields
    }
}

pub(super) fn read(gguf: &Gguf, known: &GgufRegistration) -> Result<Architecture, Error> {
    let keys = Keys {
        gguf,
        fields: &gguf.fields,
        architecture: known.name,
    };
    if keys.opt_usize("expert_count")?.unwrap_or(0) > 0 {
        let expected = "0; mixtures of experts are not supported";
        return Err(keys.invalid("expert_count", expected));
    }
    let hidden_size = keys.size("embedding_length")?;
    let num_heads = keys.size("attention.head_count")?;
    let head_dim = match keys.opt_size("attention.key_length")? {
        Some(dim) => dim,
        None => {
            let heads = keys.key("attention.head_count");
            head_dim(keys.fields, &heads, hidden_size, num_heads)?
        }
    };
    if keys
        .opt_size("attention.value_length")?
        .is_some_and(|n| n != head_dim)
    {
        let expected = format!("the key length, {head_dim}");
        return Err(keys.invalid("attention.value_length", &expected));
    }
    let context = keys.size("context_length")?;
    let rope = rope::read(
        gguf,
        &keys,
        rotary_dim(&keys, known.rotation, head_dim)?,
        context,
    )?;
    let mut architecture = Architecture {
        family: known.family,
        vocab_size: vocab_size(gguf, &keys)?,
        hidden_size,
        intermediate_size: keys.size("feed_forward_length")?,
        num_layers: keys.size("block_count")?,
        num_heads,
        num_kv_heads: keys
            .opt_size("attention.head_count_kv")?
            .unwrap_or(num_heads),
        head_dim,
        max_position_embeddings: rope.context(context),
        context_beyond_window: None,
        norm_eps: keys.positive("attention.layer_norm_rms_epsilon")? as f32,
        rope,
        tied_embeddings: !gguf.tensors.iter().any(|t| t.name == "output.weight"),
        qkv_bias: known.qkv_bias,
    };
    // Files say 0 where there is no window.
    let window = keys.opt_usize("attention.sliding_window")?;
    architecture.keep_within(window.filter(|&window| window > 0));
    let named = [
        "block_count",
        "attention.head_count_kv",
        "attention.key_length",
    ]
    .map(|name| keys.key(name));
    check(
        keys.fields,
        &architecture,
        named.each_ref().map(String::as_str),
    )?;
    Ok(architecture)
}

/// Files that do not state the size have as many rows as the tokenizer has tokens.
fn vocab_size(gguf: &Gguf, keys: &Keys) -> Result<usize, Error> {
    let tokens = gguf.strings("tokenizer.ggml.tokens").ok();
    match (keys.opt_size("vocab_size")?, tokens) {
        (Some(n), _) => Ok(n),
        (None, Some(tokens)) => Ok(tokens.len()),
        (None, None) => Err(keys.fields.missing(&keys.key("vocab_size"))),
    }
}

fn rotary_dim(keys: &Keys, rotation: Rotation, head_dim: usize) -> Result<usize, Error> {
    const KEY: &str = "rope.dimension_count";
    let dim = keys.opt_size(KEY)?.unwrap_or(head_dim);
    if rotation != Rotation::PartHalves && dim != head_dim {
        return Err(keys.invalid(KEY, &format!("the head dimension, {head_dim}")));
    }
    if dim > head_dim || !dim.is_multiple_of(2) {
        let expected = format!("even, and at most the head dimension, {head_dim}");
        return Err(keys.invalid(KEY, &expected));
    }
    Ok(dim)
}
