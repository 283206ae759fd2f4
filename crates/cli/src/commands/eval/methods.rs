//! The methods of an evaluation: cache settings with a name that tells them apart.

use serde_json::{Value, json};
use shadowkv_engine::{Attention, CacheSettings, ResidentChunks, ResolvedCache, Target, TurnKeys};
use shadowkv_model::Model;

use crate::args::{CacheArgs, DeviceArgs, Method};
use crate::devices;
use crate::error::Result;

/// A method as it is loaded and as tables name it.
#[derive(Debug, Clone)]
pub struct Setting {
    /// The name.
    pub name: String,
    /// What the engine is loaded with.
    pub cache: CacheSettings,
    /// What answers depend on.
    pub values: Value,
}

/// The settings of a method for contexts of up to `context` tokens.
pub fn setting(
    method: Method,
    cache: &CacheArgs,
    device: &DeviceArgs,
    model: &Model,
    context: usize,
) -> Result<Setting> {
    let attention = match method {
        Method::Full => Attention::Full,
        Method::Shadowkv => Attention::ShadowKv,
    };
    let dtype = devices::dtype(device);
    let settings = cache.settings(attention, || dtype)?;
    let target = Target {
        kind: devices::kind(device.device),
        dtype,
    };
    let resolved = settings.resolve(&model.architecture, target, context)?;
    let values = match method {
        Method::Full => json!({ "attention": "full", "dtype": dtype.name() }),
        Method::Shadowkv => values(&settings, &resolved, dtype.name()),
    };
    Ok(Setting {
        name: name(method, &settings, &resolved),
        cache: settings,
        values,
    })
}

fn values(settings: &CacheSettings, resolved: &ResolvedCache, dtype: &str) -> Value {
    json!({
        "attention": "shadowkv",
        "dtype": dtype,
        "sparse_budget": resolved.sparse_budget(),
        "rank": resolved.rank,
        "chunk_size": resolved.chunk_size,
        "outlier_chunks": resolved.outlier_chunks,
        "local_chunks": resolved.local_chunks,
        "resident_chunks": match settings.resident_chunks {
            ResidentChunks::Auto => json!("auto"),
            _ => json!(resolved.resident_chunks),
        },
        "value_bits": resolved.value_storage.bits(),
    })
}

/// Budget and rank are always told, what differs from the defaults beside them.
fn name(method: Method, settings: &CacheSettings, resolved: &ResolvedCache) -> String {
    if method == Method::Full {
        return "full".into();
    }
    let default = CacheSettings::default();
    let mut name = format!(
        "shadowkv, budget {}, rank {}",
        resolved.sparse_budget(),
        resolved.rank
    );
    let mut differs = |differs: bool, text: String| {
        if differs {
            name.push_str(", ");
            name.push_str(&text);
        }
    };
    differs(
        resolved.chunk_size != default.chunk_size,
        format!("chunks of {}", resolved.chunk_size),
    );
    differs(
        settings.outlier_chunks.is_some(),
        format!("{} outliers", resolved.outlier_chunks),
    );
    differs(
        resolved.local_chunks != default.local_chunks,
        format!("{} local", resolved.local_chunks),
    );
    differs(
        settings.value_storage.is_some(),
        format!("{} bits", resolved.value_storage.bits()),
    );
    differs(
        settings.turn_keys == TurnKeys::Exact,
        "exact turn keys".into(),
    );
    differs(
        settings.resident_chunks != default.resident_chunks,
        match settings.resident_chunks {
            ResidentChunks::Auto => "as many residents as fit".into(),
            _ => format!("{} residents", resolved.resident_chunks),
        },
    );
    name
}
