//! What a reader of `inspect` should know about a model that opens: legal, but rarely meant.

use std::collections::BTreeMap;

use crate::brief::brief;
use crate::fields::Fields;
use crate::tensor::Tensor;
use crate::tied::output_beside_embedding;
use crate::weights::first_names;
use crate::{Architecture, Dtype, Error, Family, Format, RopeScaling};

/// One sentence for each unusual thing. `ignored` are the tensors that no weight needs.
pub(crate) fn unusual(
    format: Format,
    fields: &Fields,
    architecture: &Architecture,
    tensors: &[Tensor],
    ignored: &[String],
) -> Result<Vec<String>, Error> {
    let found = [
        context(architecture, original_context(format, fields)?),
        architecture.window_note(),
        unstated_context(format, fields, architecture),
        base(format, fields, architecture)?,
        tied_with_output(format, fields, architecture, tensors)?,
        unread(ignored),
        mixed(format, tensors),
        window(format, fields, architecture)?,
    ];
    Ok(found.into_iter().flatten().collect())
}

/// The context of the first training, where the configuration states it.
fn original_context(format: Format, fields: &Fields) -> Result<Option<usize>, Error> {
    if format == Format::Gguf {
        let family = fields.opt_str("general.architecture")?.unwrap_or_default();
        return fields.opt_usize(&format!("{family}.rope.scaling.original_context_length"));
    }
    let key = "original_max_position_embeddings";
    for group in ["rope_parameters", "rope_scaling"] {
        if let Some(group) = fields.object(group)?
            && let Some(original) = group.opt_usize(key)?
        {
            return Ok(Some(original));
        }
    }
    fields.opt_usize(key)
}

fn context(a: &Architecture, original: Option<usize>) -> Option<String> {
    let context = a.max_position_embeddings;
    let scaled = match (&a.rope.scaling, original) {
        (RopeScaling::None, Some(original)) if context > original => {
            return Some(format!(
                "the context is {context} tokens, the original one {original}, but RoPE is not scaled"
            ));
        }
        (
            RopeScaling::Yarn {
                factor,
                original_max_position_embeddings: original,
                ..
            },
            _,
        ) => *original as f64 * factor,
        _ => return None,
    };
    (context as f64 > scaled)
        .then(|| format!("the context is {context} tokens, RoPE is scaled for {scaled}"))
}

/// Many GGUF files of Phi-3 4K do not state what its configuration does.
fn window(
    format: Format,
    fields: &Fields,
    architecture: &Architecture,
) -> Result<Option<String>, Error> {
    let long = matches!(architecture.rope.scaling, RopeScaling::Long { .. });
    let phi3 = format == Format::Gguf && architecture.family == Family::Phi3;
    let unstated = phi3 && !long && fields.opt_usize("phi3.attention.sliding_window")?.is_none();
    Ok(unstated.then(|| {
        "the file states no sliding window; Phi-3 4K was trained with one of 2047 tokens, beyond which all tokens are seen here".into()
    }))
}

/// Folders without the key get what `transformers` assumes for the family.
fn unstated_context(format: Format, fields: &Fields, a: &Architecture) -> Option<String> {
    let key = match a.family {
        Family::ChatGlm => "seq_length",
        _ => "max_position_embeddings",
    };
    let absent = format == Format::HuggingFace && fields.get(key).is_none();
    let context = a.made_for();
    absent.then(|| {
        format!("the configuration has no `{key}`; {context} tokens follow from what transformers assumes for the family")
    })
}

/// A base beside the group that has another one is not read.
fn base(format: Format, fields: &Fields, a: &Architecture) -> Result<Option<String>, Error> {
    let key = "rope_theta";
    let stated = fields.opt_f64(key)?;
    let other = stated.filter(|&theta| format == Format::HuggingFace && theta != a.rope.theta);
    let beside = other.filter(|_| a.family != Family::ChatGlm);
    Ok(beside.map(|theta| {
        let used = a.rope.theta;
        format!("`{key}` is {theta}, but the RoPE parameters state {used}, which is used")
    }))
}

fn tied_with_output(
    format: Format,
    fields: &Fields,
    a: &Architecture,
    tensors: &[Tensor],
) -> Result<Option<String>, Error> {
    let tied =
        format == Format::HuggingFace && fields.opt_bool("tie_word_embeddings")? == Some(true);
    let both = output_beside_embedding(a, tensors).filter(|_| tied);
    Ok(both.map(|[_, output]| {
        let name = brief(&output.name);
        if a.tied_embeddings {
            format!("embeddings are tied, but there is a tensor `{name}`, which is the same; it is not read")
        } else {
            format!("embeddings are tied, but there is a tensor `{name}` with other values; it is used, as transformers does")
        }
    }))
}

fn unread(ignored: &[String]) -> Option<String> {
    let others = (!ignored.is_empty()).then(|| first_names(ignored))?;
    Some(format!("{} tensors are not read: {others}", ignored.len()))
}

/// Matrices of a folder have one type; those of a GGUF file are quantised to several on purpose.
fn mixed(format: Format, tensors: &[Tensor]) -> Option<String> {
    let mut types: BTreeMap<String, usize> = BTreeMap::new();
    let matrices = tensors.iter().filter(|t| t.shape.len() > 1);
    for Tensor { dtype, .. } in matrices.filter(|t| !matches!(t.dtype, Dtype::Other(_))) {
        *types.entry(dtype.to_string()).or_default() += 1;
    }
    let all: Vec<String> = types.iter().map(|(t, n)| format!("{n} in {t}")).collect();
    (format == Format::HuggingFace && all.len() > 1).then(|| {
        format!(
            "matrices are stored in several types: {}",
            brief(all.join(", "))
        )
    })
}
