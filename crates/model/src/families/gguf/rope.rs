//! Rotary position embeddings of a GGUF file: keys below `rope`, and tensors of factors.

use super::metadata::Keys;
use crate::gguf::Gguf;
use crate::rope::{STRETCH, stretches};
use crate::tensor::Tensor;
use crate::{Error, Rope, RopeScaling};

/// What each frequency is divided by (Llama 3.1).
pub(super) const DIVISORS: &str = "rope_freqs.weight";
/// The same for sequences within the original context (Phi-3), and for longer ones.
pub(super) const SHORT: &str = "rope_factors_short.weight";
pub(super) const LONG: &str = "rope_factors_long.weight";

const ORIGINAL: &str = "rope.scaling.original_context_length";

pub(super) fn read(
    gguf: &Gguf,
    keys: &Keys,
    rotary_dim: usize,
    context: usize,
) -> Result<Rope, Error> {
    let rope = Rope {
        theta: keys.positive_or("rope.freq_base", 10_000.0)?,
        rotary_dim,
        scaling: RopeScaling::None,
    };
    let tensor = |name: &str| gguf.tensors.iter().find(|t| t.name == name);
    let kind = kind(keys)?;
    let scaling = match (kind, tensor(SHORT), tensor(LONG)) {
        ("none" | "longrope", Some(short), Some(long)) => RopeScaling::Long {
            short_factors: factors(short, rotary_dim / 2)?,
            long_factors: factors(long, rotary_dim / 2)?,
            original_max_position_embeddings: keys.size(ORIGINAL)?,
            attention_factor: keys.positive_or("rope.scaling.attn_factor", 1.0)?,
        },
        ("longrope", _, _) | (_, Some(_), None) | (_, None, Some(_)) => {
            return Err(Error::MissingTensors {
                path: keys.fields().path().to_owned(),
                count: [SHORT, LONG].iter().filter(|n| tensor(n).is_none()).count(),
                needed: 2,
                names: format!("`{SHORT}` and `{LONG}` belong together"),
            });
        }
        ("none", ..) => match tensor(DIVISORS) {
            Some(divisors) => {
                let factors = factors(divisors, rotary_dim / 2)?;
                // A converted folder can state Llama 3.1's rule, but no factors.
                rope.llama3_equivalent(&factors, context)
                    .unwrap_or(RopeScaling::Factors { factors })
            }
            None => RopeScaling::None,
        },
        ("linear", None, None) => {
            let divisors = tensor(DIVISORS).map(|t| factors(t, rotary_dim / 2));
            linear(keys, divisors.transpose()?)?
        }
        ("yarn", None, None) => yarn(keys, rope.theta, context)?,
        ("yarn" | "linear", ..) => {
            let expected = format!("longrope, as there are {SHORT} and {LONG}");
            return Err(keys.invalid("rope.scaling.type", &expected));
        }
        (other, ..) => {
            return Err(Error::UnknownRopeType {
                path: keys.fields().path().to_owned(),
                name: other.to_owned(),
                supported: "none, linear, yarn, longrope, or factors in the tensor rope_freqs.weight",
            });
        }
    };
    Ok(Rope { scaling, ..rope })
}

/// The factor by its present and by its former name; 0 stands for none.
const FACTORS: [&str; 2] = ["rope.scaling.factor", "rope.scale_linear"];

/// A factor without a type means that positions are divided by it, and the type without a factor means nothing.
fn kind<'a>(keys: &'a Keys) -> Result<&'a str, Error> {
    match keys.opt_str("rope.scaling.type")? {
        Some("linear") | None if divisor(keys)?.is_some() => Ok("linear"),
        Some("linear") | None => Ok("none"),
        Some(kind) => Ok(kind),
    }
}

/// The key of the number by which positions are divided.
fn divisor(keys: &Keys) -> Result<Option<&'static str>, Error> {
    for name in FACTORS {
        if keys.opt_f64(name)?.is_some_and(|f| f != 0.0 && f != 1.0) {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

/// llama.cpp divides positions by the factor, whatever else the frequencies are divided by. A file's context is the stretched one.
fn linear(keys: &Keys, divisors: Option<Vec<f32>>) -> Result<RopeScaling, Error> {
    let key = divisor(keys)?.unwrap_or(FACTORS[0]);
    let factor = keys.positive(key)?;
    let original = keys.opt_size(ORIGINAL)?;
    if !stretches(factor, original.unwrap_or(1)) {
        return Err(keys.invalid(key, STRETCH));
    }
    let scaled = |divisors: Vec<f32>| divisors.iter().map(|d| d * factor as f32).collect();
    Ok(match divisors {
        Some(divisors) => RopeScaling::Factors {
            factors: scaled(divisors),
        },
        None => RopeScaling::Linear {
            factor,
            original_max_position_embeddings: original,
        },
    })
}

/// llama.cpp multiplies what YaRN makes of the factor by a factor of the file.
fn yarn(keys: &Keys, theta: f64, context: usize) -> Result<RopeScaling, Error> {
    if theta <= 1.0 {
        return Err(keys.invalid("rope.freq_base", "above 1, as YaRN needs it"));
    }
    for (name, only) in [
        ("rope.scaling.yarn_ext_factor", 1.0),
        ("rope.scaling.yarn_log_multiplier", 0.0),
    ] {
        if keys.opt_f64(name)?.is_some_and(|value| value != only) {
            return Err(keys.invalid(name, &format!("{only}; others are not supported")));
        }
    }
    let factor = keys.positive("rope.scaling.factor")?;
    let original = keys.opt_size(ORIGINAL)?.unwrap_or(context);
    if !stretches(factor, original) {
        return Err(keys.invalid("rope.scaling.factor", STRETCH));
    }
    let beta_fast = keys.positive_or("rope.scaling.yarn_beta_fast", 32.0)?;
    let beta_slow = keys.positive_or("rope.scaling.yarn_beta_slow", 1.0)?;
    if beta_fast < beta_slow {
        let expected = format!("at least the slow one, {beta_slow}");
        return Err(keys.invalid("rope.scaling.yarn_beta_fast", &expected));
    }
    let by_file = keys.positive_or("rope.scaling.attn_factor", 1.0)?
        * keys.positive_or("rope.scaling.yarn_attn_factor", 1.0)?;
    Ok(RopeScaling::Yarn {
        factor,
        original_max_position_embeddings: original,
        beta_fast,
        beta_slow,
        truncate: true,
        attention_factor: by_file * Rope::yarn_attention_factor(factor, 1.0),
    })
}

/// A number above zero for each pair that turns.
fn factors(tensor: &Tensor, pairs: usize) -> Result<Vec<f32>, Error> {
    let path = tensor.file.path();
    if tensor.shape != [pairs] {
        let (actual, expected) = (tensor.shape.clone(), vec![pairs]);
        return Err(Error::WrongShape {
            path: path.to_owned(),
            tensor: tensor.name.clone(),
            actual,
            expected,
        });
    }
    let mut factors = vec![0.0; pairs];
    tensor.read(0, &mut factors)?;
    if factors.iter().any(|f| !(f.is_finite() && *f > 0.0)) {
        let reason = format!(
            "tensor `{}` holds a factor that is not above zero",
            tensor.name
        );
        return Err(Error::Malformed {
            path: path.to_owned(),
            reason,
        });
    }
    Ok(factors)
}
