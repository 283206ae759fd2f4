//! Rotary position embeddings in a `config.json`.

use super::transformers::Variant;
use crate::fields::Fields;
use crate::rope::{YARN_STRETCH, yarn_stretches};
use crate::{Error, Rope, RopeScaling};

/// `rope_parameters` is the newer form and holds everything; before it there were `rope_theta` and `rope_scaling`.
pub(super) fn from_config(
    config: &Fields,
    head_dim: usize,
    variant: Variant,
) -> Result<Rope, Error> {
    let parameters = config.object("rope_parameters")?;
    let scaling = if parameters.is_some() {
        parameters.clone()
    } else {
        config.object("rope_scaling")?
    };
    let theta = match &parameters {
        Some(p) if p.get("rope_theta").is_some() => p.positive("rope_theta")?,
        _ if config.get("rope_theta").is_some() => config.positive("rope_theta")?,
        _ => variant.theta,
    };
    let rotary_dim = match variant.rotary_share {
        Some(default) => rotary_dim(config, parameters.as_ref(), head_dim, default)?,
        None => head_dim,
    };
    let scaling = match scaling {
        None => RopeScaling::None,
        Some(s) => {
            let kind = match s.opt_str("rope_type")? {
                Some(kind) => Some(kind),
                None => s.opt_str("type")?,
            };
            match kind.unwrap_or("default") {
                "default" => RopeScaling::None,
                "llama3" => llama3_from_config(&s)?,
                "longrope" | "su" => long_from_config(config, &s, rotary_dim / 2)?,
                "yarn" if theta > 1.0 => yarn_from_config(config, &s)?,
                "yarn" => {
                    let fields = parameters.as_ref().unwrap_or(config);
                    return Err(fields.invalid("rope_theta", "above 1, as YaRN needs it"));
                }
                other => {
                    let (path, name) = (config.path().to_owned(), other.to_owned());
                    return Err(Error::UnknownRopeType {
                        path,
                        name,
                        supported: "default, llama3, longrope, yarn",
                    });
                }
            }
        }
    };
    Ok(Rope {
        theta,
        rotary_dim,
        scaling,
    })
}

fn llama3_from_config(scaling: &Fields) -> Result<RopeScaling, Error> {
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
        original_max_position_embeddings: scaling.size("original_max_position_embeddings")?,
    })
}

fn rotary_dim(
    config: &Fields,
    parameters: Option<&Fields>,
    head_dim: usize,
    default: f64,
) -> Result<usize, Error> {
    const KEY: &str = "partial_rotary_factor";
    let fields = parameters
        .filter(|p| p.get(KEY).is_some())
        .unwrap_or(config);
    let share = if fields.get(KEY).is_some() {
        fields.positive(KEY)?
    } else {
        default
    };
    let dim = (head_dim as f64 * share) as usize;
    if share > 1.0 || dim == 0 || !dim.is_multiple_of(2) {
        let expected = format!("at most 1, with an even part of the head dimension, {head_dim}");
        return Err(fields.invalid(KEY, &expected));
    }
    Ok(dim)
}

const ORIGINAL: &str = "original_max_position_embeddings";

/// As `transformers` does, the key beside `rope_scaling` wins over the one within.
fn original_context(config: &Fields, scaling: &Fields) -> Result<Option<usize>, Error> {
    match config.opt_size(ORIGINAL)? {
        Some(original) => Ok(Some(original)),
        None => scaling.opt_size(ORIGINAL),
    }
}

/// The factor of attention follows from how far the context was stretched unless it is stated.
fn long_from_config(config: &Fields, scaling: &Fields, pairs: usize) -> Result<RopeScaling, Error> {
    let original = original_context(config, scaling)?.ok_or_else(|| scaling.missing(ORIGINAL))?;
    let attention_factor = if scaling.get("attention_factor").is_some() {
        scaling.positive("attention_factor")?
    } else if scaling.get("factor").is_some() {
        Rope::long_attention_factor(scaling.positive("factor")?, original)
    } else {
        let stretched = config.size("max_position_embeddings")?;
        Rope::long_attention_factor(stretched as f64 / original as f64, original)
    };
    Ok(RopeScaling::Long {
        short_factors: scaling.positives("short_factor", pairs)?,
        long_factors: scaling.positives("long_factor", pairs)?,
        original_max_position_embeddings: original,
        attention_factor,
    })
}

/// Absent keys mean what they mean in `_compute_yarn_parameters` of `transformers`.
fn yarn_from_config(config: &Fields, scaling: &Fields) -> Result<RopeScaling, Error> {
    let positive_or = |key: &str, default: f64| match scaling.get(key) {
        Some(_) => scaling.positive(key),
        None => Ok(default),
    };
    let stated = config.size("max_position_embeddings")?;
    let original = original_context(config, scaling)?;
    let factor = match original {
        Some(original) => positive_or("factor", stated as f64 / original as f64)?,
        None => scaling.positive("factor")?,
    };
    let original = original.unwrap_or(stated);
    if !yarn_stretches(factor, original) {
        return Err(scaling.invalid("factor", YARN_STRETCH));
    }
    let (beta_fast, beta_slow) = (
        positive_or("beta_fast", 32.0)?,
        positive_or("beta_slow", 1.0)?,
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
    let attention_factor = positive_or("attention_factor", by_rule)?;
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
