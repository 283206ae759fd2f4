//! Rotary position embeddings in a `config.json`.

use crate::fields::Fields;
use crate::{Error, Rope, RopeScaling};

/// `rope_parameters` is the newer form and holds everything; before it there were `rope_theta` and `rope_scaling`.
///
/// `rotary_share` is what share of a head turns where the configuration does not say; `None` where it cannot say it.
pub(super) fn from_config(
    config: &Fields,
    head_dim: usize,
    rotary_share: Option<f64>,
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
        _ => 10_000.0,
    };
    let rotary_dim = match rotary_share {
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
                other => {
                    let (path, name) = (config.path().to_owned(), other.to_owned());
                    return Err(Error::UnknownRopeType {
                        path,
                        name,
                        supported: "default, llama3, longrope",
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

/// As `transformers` does, the key beside `rope_scaling` wins over the one within, and the factor of attention follows from how far
/// the context was stretched unless it is stated.
fn long_from_config(config: &Fields, scaling: &Fields, pairs: usize) -> Result<RopeScaling, Error> {
    const ORIGINAL: &str = "original_max_position_embeddings";
    let original = match config.opt_size(ORIGINAL)? {
        Some(original) => original,
        None => scaling.size(ORIGINAL)?,
    };
    let attention_factor = if scaling.get("attention_factor").is_some() {
        scaling.positive("attention_factor")?
    } else {
        let stretch = if scaling.get("factor").is_some() {
            scaling.positive("factor")?
        } else {
            config.size("max_position_embeddings")? as f64 / original as f64
        };
        if stretch <= 1.0 || original == 1 {
            1.0
        } else {
            (1.0 + stretch.ln() / (original as f64).ln()).sqrt()
        }
    };
    Ok(RopeScaling::Long {
        short_factors: scaling.positives("short_factor", pairs)?,
        long_factors: scaling.positives("long_factor", pairs)?,
        original_max_position_embeddings: original,
        attention_factor,
    })
}
