//! `inspect`: what a model folder or a GGUF file holds.

use std::collections::BTreeMap;

use serde::Serialize;
use shadowkv_engine::{Attention, CacheSettings, DeviceKind, Dtype, MemoryPlan, Target};
use shadowkv_model::{Architecture, Format, Header, RopeScaling, TensorSummary};

use super::figures::{rendered, table};
use super::locate::locate;
use crate::args::InspectArgs;
use crate::error::Result;
use crate::format;
use crate::terminal::Stdout;

/// The object of `inspect --json`.
#[derive(Debug, Serialize)]
struct Report<'a> {
    name: &'a str,
    path: &'a std::path::Path,
    format: Format,
    architecture: &'a Architecture,
    parameters: u64,
    tensor_count: usize,
    tensor_bytes: u64,
    dtypes: BTreeMap<&'a str, Stored>,
    kv_bytes_per_token: KvBytes,
    warnings: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    tensors: Option<&'a [TensorSummary]>,
}

/// Tensors of one storage type.
#[derive(Debug, Default, Serialize)]
struct Stored {
    tensors: usize,
    elements: u64,
    bytes: u64,
}

/// Cache bytes a token, averaged over the model's whole context.
#[derive(Debug, Serialize)]
struct KvBytes {
    dtype: &'static str,
    context: usize,
    rank: usize,
    full: u64,
    shadowkv_device: u64,
    shadowkv_host: u64,
}

/// Runs the command.
pub fn run(args: &InspectArgs) -> Result<()> {
    let located = locate(&args.model)?;
    let header = Header::open(&located.path)?;
    let name = located.named(&header.name);
    let dtype = Option::from(args.dtype).unwrap_or(Dtype::Bf16);
    let report = Report {
        name: &name,
        path: &header.path,
        format: header.format,
        architecture: &header.architecture,
        parameters: header.architecture.parameters(),
        tensor_count: header.tensors.len(),
        tensor_bytes: header.tensor_bytes(),
        dtypes: histogram(&header.tensors),
        kv_bytes_per_token: kv_bytes(&header.architecture, dtype)?,
        warnings: &header.warnings,
        tensors: args.tensors.then_some(header.tensors.as_slice()),
    };
    if args.json {
        Stdout.json(&report)
    } else {
        Stdout.line(&text(&report))
    }
}

fn histogram(tensors: &[TensorSummary]) -> BTreeMap<&str, Stored> {
    let mut dtypes: BTreeMap<&str, Stored> = BTreeMap::new();
    for tensor in tensors {
        let stored = dtypes.entry(&tensor.dtype).or_default();
        stored.tensors += 1;
        stored.elements += tensor.shape.iter().map(|&n| n as u64).product::<u64>();
        stored.bytes += tensor.bytes;
    }
    dtypes
}

fn kv_bytes(architecture: &Architecture, dtype: Dtype) -> Result<KvBytes> {
    let context = architecture.max_position_embeddings;
    let settings = CacheSettings {
        attention: Attention::ShadowKv,
        ..CacheSettings::default()
    };
    // What a token takes does not depend on the device beyond the number type.
    let target = Target {
        kind: DeviceKind::Cuda,
        dtype,
    };
    let plan = MemoryPlan::new(architecture, &settings, target, context, 1)?;
    let per_token = |bytes: u64| bytes / context.max(1) as u64;
    Ok(KvBytes {
        dtype: dtype.name(),
        context,
        rank: plan.cache.rank,
        full: per_token(plan.full_cache_bytes()),
        shadowkv_device: per_token(plan.cache_device_bytes()),
        shadowkv_host: per_token(plan.cache_host_bytes()),
    })
}

fn text(report: &Report<'_>) -> String {
    let a = report.architecture;
    let mut table = table();
    let mut row = |name: &str, value: String| {
        table.add_row([name.to_owned(), value]);
    };
    let format = match report.format {
        Format::HuggingFace => "Hugging Face folder",
        Format::Gguf => "GGUF file",
    };
    row("model", format!("{}, {format}", report.name));
    row("architecture", format!("{:?}", a.family).to_lowercase());
    row(
        "parameters",
        format!(
            "{:.1} M ({})",
            report.parameters as f64 / 1e6,
            report.parameters
        ),
    );
    row("layers", a.num_layers.to_string());
    row(
        "hidden, MLP",
        format!("{}, {}", a.hidden_size, a.intermediate_size),
    );
    row(
        "heads",
        format!(
            "{} query, {} KV, dimension {}",
            a.num_heads, a.num_kv_heads, a.head_dim
        ),
    );
    let tied = if a.tied_embeddings {
        "tied to the output"
    } else {
        "output of its own"
    };
    row("vocabulary", format!("{} tokens, {tied}", a.vocab_size));
    row("context", format::count(a.max_position_embeddings, "token"));
    row("RoPE", rope(a));
    for (dtype, stored) in &report.dtypes {
        let tensors = format::count(stored.tensors, "tensor");
        row(
            dtype,
            format!(
                "{tensors}, {} elements, {}",
                stored.elements,
                format::bytes(stored.bytes)
            ),
        );
    }
    let kv = &report.kv_bytes_per_token;
    row(
        "KV cache",
        format!(
            "bytes a token in {}, averaged over {} tokens:",
            kv.dtype, kv.context
        ),
    );
    row(
        "",
        format!(
            "full {}; shadowkv {} on the device (rank {}), {} on the host",
            kv.full, kv.shadowkv_device, kv.rank, kv.shadowkv_host
        ),
    );
    for warning in report.warnings {
        row("unusual", warning.clone());
    }
    let mut text = rendered(table);
    for tensor in report.tensors.unwrap_or_default() {
        text.push_str(&format!(
            "\n{}  {}  {:?}  {}",
            tensor.name,
            tensor.dtype,
            tensor.shape,
            format::bytes(tensor.bytes)
        ));
    }
    text
}

fn rope(a: &Architecture) -> String {
    let scaling = match &a.rope.scaling {
        RopeScaling::None => "not scaled".into(),
        RopeScaling::Linear { factor, .. } => format!("positions divided by {factor}"),
        RopeScaling::Dynamic {
            factor,
            original_max_position_embeddings,
        } => format!("dynamic NTK by {factor} from {original_max_position_embeddings} tokens"),
        RopeScaling::Llama3 {
            factor,
            original_max_position_embeddings,
            ..
        } => {
            format!("llama3 scaling by {factor} from {original_max_position_embeddings} tokens")
        }
        RopeScaling::Long {
            original_max_position_embeddings,
            attention_factor,
            ..
        } => format!(
            "long RoPE from {original_max_position_embeddings} tokens, attention scaled by {attention_factor:.4}"
        ),
        RopeScaling::Yarn {
            factor,
            original_max_position_embeddings,
            attention_factor,
            ..
        } => format!(
            "YaRN by {factor} from {original_max_position_embeddings} tokens, attention scaled by {attention_factor:.4}"
        ),
        RopeScaling::Factors { factors } => format!("scaled by {} factors", factors.len()),
    };
    format!(
        "theta {}, {} of {} dimensions, {scaling}",
        a.rope.theta, a.rope.rotary_dim, a.head_dim
    )
}
