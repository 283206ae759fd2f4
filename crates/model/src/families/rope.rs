//! Rotary position embeddings in a `config.json`.

mod parameters;

use super::transformers::Variant;
use crate::fields::Fields;
use crate::rope::{STRETCH, stretches};
use crate::{Error, Rope, RopeScaling};

use parameters::{TYPES, parameters, type_of};

/// Reads the scaling and the base; `stated` is the context that the configuration states.
pub(super) fn from_config(
    config: &Fields,
    head_dim: usize,
    stated: usize,
    variant: Variant,
) -> Result<Rope, Error> {
    let scaling = parameters(config)?;
    let theta = match scaling.get(THETA) {
        Some(_) => scaling.positive(THETA)?,
        None => config.positive_or(THETA, variant.theta)?,
    };
    let rotary_dim = match variant.rotary_share {
        Some(default) => rotary_dim(config, &scaling, head_dim, default)?,
        None => head_dim,
    };
    let scaling = match kind(&scaling, variant)? {
        "default" => RopeScaling::None,
        "linear" => linear_from_config(config, &scaling, stated)?,
        "dynamic" => RopeScaling::Dynamic {
            factor: factor(&scaling, stated)?,
            original_max_position_embeddings: stated,
        },
        "llama3" => llama3_from_config(config, &scaling, stated)?,
        "longrope" => long_from_config(config, &scaling, stated, rotary_dim / 2, variant)?,
        "yarn" if theta > 1.0 => yarn_from_config(config, &scaling, stated)?,
        "yarn" => {
            let fields = if scaling.get(THETA).is_some() {
                &scaling
            } else {
                config
            };
            return Err(fields.invalid(THETA, "above 1, as YaRN needs it"));
        }
        other => {
            return Err(Error::UnknownRopeType {
                path: config.path().to_owned(),
                name: other.to_owned(),
                supported: "default, linear, dynamic, llama3, longrope, yarn",
            });
        }
    };
    Ok(Rope {
        theta,
        rotary_dim,
        scaling,
    })
}

const THETA: &str = "rope_theta";

fn kind(group: &Fields, variant: Variant) -> Result<&str, Error> {
    match type_of(group)? {
        // The first files of Phi-3 call long RoPE so, as `transformers` knows.
        Some("yarn") if variant.yarn_is_long => Ok("longrope"),
        Some(kind) => Ok(kind),
        // Whoever states a factor wants something scaled.
        None if group.get("factor").is_some() => Err(group.missing(TYPES[0])),
        None => Ok("default"),
    }
}

/// By how much a context of `original` tokens is stretched.
fn factor(scaling: &Fields, original: usize) -> Result<f64, Error> {
    let factor = scaling.positive("factor")?;
    if stretches(factor, original) {
        Ok(factor)
    } else {
        Err(scaling.invalid("factor", STRETCH))
    }
}

/// No rule says whether the stated context is the one before or after. Where an original one is stated too, the factor times that is
/// what it was stretched to; else the stated one is taken, as published models that have only that have been trained for it.
fn linear_from_config(
    config: &Fields,
    scaling: &Fields,
    stated: usize,
) -> Result<RopeScaling, Error> {
    let original_max_position_embeddings = original_context(config, scaling)?;
    Ok(RopeScaling::Linear {
        factor: factor(scaling, original_max_position_embeddings.unwrap_or(stated))?,
        original_max_position_embeddings,
    })
}

fn llama3_from_config(
    config: &Fields,
    scaling: &Fields,
    stated: usize,
) -> Result<RopeScaling, Error> {
    let (low, high) = (
        scaling.positive("low_freq_factor")?,
        scaling.positive("high_freq_factor")?,
    );
    if high <= low {
        return Err(scaling.invalid("high_freq_factor", "a number above `low_freq_factor`"));
    }
    Ok(RopeScaling::Llama3 {
        factor: scaling.positive("factor")?,
        low_freq_factor: low,
        high_freq_factor: high,
        original_max_position_embeddings: original_context(config, scaling)?.unwrap_or(stated),
    })
}

fn rotary_dim(
    config: &Fields,
    parameters: &Fields,
    head_dim: usize,
    default: f64,
) -> Result<usize, Error> {
    const KEY: &str = "partial_rotary_factor";
    let fields = if parameters.get(KEY).is_some() {
        parameters
    } else {
        config
    };
    let share = fields.positive_or(KEY, default)?;
    let dim = (head_dim as f64 * share) as usize;
    if share > 1.0 || dim == 0 || !dim.is_multiple_of(2) {
        let expected = format!("at most 1, with an even part of the head dimension, {head_dim}");
        return Err(fields.invalid(KEY, &expected));
    }
    Ok(dim)
}

const ORIGINAL: &str = "original_max_position_embeddings";

/// As `transformers` does, the key beside the group wins over the one within.
fn original_context(config: &Fields, scaling: &Fields) -> Result<Option<usize>, Error> {
    match config.opt_size(ORIGINAL)? {
        Some(original) => Ok(Some(original)),
        None => scaling.opt_size(ORIGINAL),
    }
}

/// The factor of attention follows from how far the context was stretched unless it is stated.
fn long_from_config(
    config: &Fields,
    scaling: &Fields,
    stated: usize,
    pairs: usize,
    variant: Variant,
) -> Result<RopeScaling, Error> {
    let original = original_context(config, scaling)?;
    let original = original.or(variant.original).unwrap_or(stated);
    let attention_factor = if scaling.get("attention_factor").is_some() {
        scaling.positive("attention_factor")?
    } else if scaling.get("factor").is_some() {
        Rope::long_attention_factor(scaling.positive("factor")?, original)
    } else {
        Rope::long_attention_factor(stated as f64 / original as f64, original)
    };
    Ok(RopeScaling::Long {
        short_factors: scaling.positives("short_factor", pairs)?,
        long_factors: scaling.positives("long_factor", pairs)?,
        original_max_position_embeddings: original,
        attention_factor,
    })
}

/// Absent keys mean what they mean in `_compute_yarn_parameters` of `transformers`.
fn yarn_from_config(
    config: &Fields,
    scaling: &Fields,
    stated: usize,
) -> Result<RopeScaling, Error> {
    let original = original_context(config, scaling)?;
    let factor = match original {
        Some(original) => scaling.positive_or("factor", stated as f64 / original as f64)?,
        None => scaling.positive("factor")?,
    };
    let original = original.unwrap_or(stated);
    if !stretches(factor, original) {
        return Err(scaling.invalid("factor", STRETCH));
    }
    let (beta_fast, beta_slow) = (
        scaling.positive_or("beta_fast", 32.0)?,
        scaling.positive_or("beta_slow", 1.0)?,
    );
    if beta_fast < beta_slow {
        let expected = format!("at least `beta_slow`, {beta_slow}");
        return Err(scaling.invalid("beta_fast", &expected));
    }
    let both = scaling.get("mscale").is_some() && scaling.get("mscale_all_dim").is_some();
    let by_rule = if both {
        let scaled = |key: &str| Ok(Rope::yarn_attention_factor(factor, scaling.positive(key)?));
        scaled("mscale")? / scaled("mscale_all_dim")?
    } else {
        Rope::yarn_attention_factor(factor, 1.0)
    };
    let attention_factor = scaling.positive_or("attention_factor", by_rule)?;
    if !(attention_factor as f32).is_normal() {
        let key = ["attention_factor", "mscale"]
            .into_iter()
            .find(|key| scaling.get(key).is_some());
        let expected = "such that cosines and sines times the factor of attention are numbers";
        return Err(scaling.invalid(key.unwrap_or("factor"), expected));
    }
    Ok(RopeScaling::Yarn {
        factor,
        original_max_position_embeddings: original,
        beta_fast,
        beta_slow,
        truncate: scaling.opt_bool("truncate")?.unwrap_or(true),
        attention_factor,
    })
}
