//! A GGUF file as a Hugging Face folder.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use half::{bf16, f16};
use safetensors::tensor::{Metadata, TensorInfo};
use serde_json::{Map, Value, json};

use crate::families::{self, Naming};
use crate::header::Source;
use crate::model::Text;
use crate::{Architecture, Error, WeightRole, Weights};

/// Elements converted at once.
const BATCH: usize = 1 << 20;

/// How the converted weights are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConvertDtype {
    /// 32-bit floats: exactly what the GGUF file's values are.
    F32,
    /// IEEE half precision.
    F16,
    /// Brain floats.
    Bf16,
}

impl ConvertDtype {
    fn bytes(self) -> usize {
        match self {
            Self::F32 => 4,
            Self::F16 | Self::Bf16 => 2,
        }
    }

    fn safetensors(self) -> safetensors::Dtype {
        match self {
            Self::F32 => safetensors::Dtype::F32,
            Self::F16 => safetensors::Dtype::F16,
            Self::Bf16 => safetensors::Dtype::BF16,
        }
    }

    fn torch(self) -> &'static str {
        match self {
            Self::F32 => "float32",
            Self::F16 => "float16",
            Self::Bf16 => "bfloat16",
        }
    }
}

/// Writes `out`, a folder that [`crate::Model::open`] and `transformers` load, from a GGUF file. `progress` is told the bytes of
/// weights written so far and in all. Everything is written into a temporary folder beside `out` and renamed at the end; on failure
/// that folder is removed.
///
/// # Errors
/// [`Error::TargetExists`] unless `out` is absent or an empty folder, what opening the file may say, [`Error::Convert`] where the
/// target cannot express the model, and [`Error::Io`].
pub fn gguf_to_hf(
    gguf: &Path,
    out: &Path,
    dtype: ConvertDtype,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<(), Error> {
    gguf_to_hf_until(gguf, out, dtype, &AtomicBool::new(false), progress)
}

/// As [`gguf_to_hf`], but stops soon after `cancel` becomes true, for example from a signal handler.
///
/// # Errors
/// As [`gguf_to_hf`], and [`Error::Cancelled`].
pub fn gguf_to_hf_until(
    gguf: &Path,
    out: &Path,
    dtype: ConvertDtype,
    cancel: &AtomicBool,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<(), Error> {
    check_target(out)?;
    let source = Source::open(gguf)?;
    if matches!(source, Source::Folder { .. }) {
        return Err(Error::Convert {
            path: gguf.to_owned(),
            reason: "it is a folder already; give a .gguf file".into(),
        });
    }
    let architecture = source.architecture()?;
    let text = source.text(architecture.vocab_size)?;
    let weights = source.into_weights(&architecture)?;
    weights.warn_of_ignored(gguf);
    let config = config(gguf, &architecture, &text, dtype)?;

    let parent = match out.parent() {
        Some(p) if !p.as_os_str().is_empty() => p.to_owned(),
        _ => PathBuf::from("."),
    };
    fs::create_dir_all(&parent).map_err(Error::io("create", &parent))?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".shadowkv-convert-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o777));
    let folder = builder
        .tempdir_in(&parent)
        .map_err(Error::io("create a folder in", &parent))?;

    write_weights(
        gguf,
        &folder.path().join("model.safetensors"),
        &architecture,
        &weights,
        dtype,
        cancel,
        progress,
    )?;
    let tokenizer = text.tokenizer.to_json().map_err(|e| Error::BadTokenizer {
        path: gguf.to_owned(),
        reason: e.to_string(),
    })?;
    write_file(&folder.path().join("tokenizer.json"), tokenizer.as_bytes())?;
    write_json(
        &folder.path().join("tokenizer_config.json"),
        &tokenizer_config(&architecture, &text),
    )?;
    write_json(
        &folder.path().join("generation_config.json"),
        &generation_config(&text),
    )?;
    write_json(&folder.path().join("config.json"), &config)?;

    check_target(out)?;
    if out.exists() {
        fs::remove_dir(out).map_err(Error::io("replace", out))?;
    }
    fs::rename(folder.path(), out).map_err(Error::io("rename the finished folder to", out))?;
    // The folder has moved; nothing is left to clean up.
    let _ = folder.keep();
    Ok(())
}

fn check_target(out: &Path) -> Result<(), Error> {
    let empty = match fs::read_dir(out) {
        Ok(mut entries) => entries.next().is_none(),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => true,
        Err(e) if e.kind() == std::io::ErrorKind::NotADirectory => false,
        Err(e) => return Err(Error::io("examine", out)(e)),
    };
    if empty {
        Ok(())
    } else {
        Err(Error::TargetExists {
            path: out.to_owned(),
        })
    }
}

fn config(
    gguf: &Path,
    architecture: &Architecture,
    text: &Text,
    dtype: ConvertDtype,
) -> Result<Map<String, Value>, Error> {
    let mut config = families::to_config(architecture).ok_or_else(|| Error::Convert {
        path: gguf.to_owned(),
        reason:
            "its RoPE factors follow no rule that a config.json can state; run the GGUF file itself"
                .into(),
    })?;
    config.insert("torch_dtype".into(), dtype.torch().into());
    if let Some(id) = text
        .bos_token
        .as_deref()
        .and_then(|t| text.tokenizer.token_id(t))
    {
        config.insert("bos_token_id".into(), id.into());
    }
    if let Some(id) = text
        .eos_token
        .as_deref()
        .and_then(|t| text.tokenizer.token_id(t))
    {
        config.insert("eos_token_id".into(), id.into());
    }
    Ok(config)
}

fn tokenizer_config(architecture: &Architecture, text: &Text) -> Map<String, Value> {
    let mut config = Map::new();
    config.insert("tokenizer_class".into(), "PreTrainedTokenizerFast".into());
    config.insert(
        "model_max_length".into(),
        architecture.max_position_embeddings.into(),
    );
    config.insert("clean_up_tokenization_spaces".into(), false.into());
    for (key, token) in [
        ("bos_token", &text.bos_token),
        ("eos_token", &text.eos_token),
    ] {
        if let Some(token) = token {
            config.insert(key.into(), token.as_str().into());
        }
    }
    if let Some(template) = &text.chat_template {
        for (key, token) in template.tokens() {
            config.insert((*key).into(), token.as_str().into());
        }
        config.insert("chat_template".into(), template.source().into());
    }
    config
}

fn generation_config(text: &Text) -> Map<String, Value> {
    let generation = &text.generation;
    let mut config = Map::new();
    config.insert("eos_token_id".into(), json!(generation.eos_token_ids));
    let settings = [
        ("temperature", generation.temperature.map(|v| json!(v))),
        ("top_p", generation.top_p.map(|v| json!(v))),
        ("top_k", generation.top_k.map(|v| json!(v))),
    ];
    for (key, value) in settings {
        if let Some(value) = value {
            config.insert("do_sample".into(), true.into());
            config.insert(key.into(), value);
        }
    }
    config
}

/// A tensor of the folder and the weights that lie in it, below each other.
struct Target {
    name: String,
    info: TensorInfo,
    roles: Vec<WeightRole>,
}

impl Target {
    fn parts(&self) -> impl Iterator<Item = (&str, WeightRole)> {
        self.roles.iter().map(|&role| (self.name.as_str(), role))
    }
}

/// The tensors in the order in which they are written. Roles that share a tensor follow each other as their rows do.
fn describe(architecture: &Architecture, dtype: ConvertDtype) -> Vec<Target> {
    let mut targets: Vec<Target> = Vec::new();
    let mut end = 0;
    for role in architecture.roles() {
        if role == WeightRole::LmHead && architecture.tied_embeddings {
            continue;
        }
        let Some(location) = families::locate(architecture, Naming::HuggingFace, role) else {
            continue;
        };
        if let Some(last) = targets.last_mut().filter(|t| t.name == location.name) {
            last.roles.push(role);
            continue;
        }
        let shape = location.tensor_shape;
        let start = end;
        end += shape.iter().product::<usize>() * dtype.bytes();
        targets.push(Target {
            name: location.name,
            info: TensorInfo {
                dtype: dtype.safetensors(),
                shape,
                data_offsets: (start, end),
            },
            roles: vec![role],
        });
    }
    targets
}

/// Writes the header, then one batch of rows after the other: memory stays at a few MiB whatever the model's size.
fn write_weights(
    gguf: &Path,
    path: &Path,
    architecture: &Architecture,
    weights: &Weights,
    dtype: ConvertDtype,
    cancel: &AtomicBool,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<(), Error> {
    let described = describe(architecture, dtype);
    let end = described.last().map_or(0, |t| t.info.data_offsets.1);
    let impossible = |reason: String| Error::Convert {
        path: gguf.to_owned(),
        reason,
    };
    let tensors = described
        .iter()
        .map(|t| (t.name.clone(), t.info.clone()))
        .collect();
    let metadata = Metadata::new(
        Some([("format".to_owned(), "pt".to_owned())].into()),
        tensors,
    )
    .map_err(|e| impossible(e.to_string()))?;
    let mut header = serde_json::to_vec(&metadata).map_err(|e| impossible(e.to_string()))?;
    header.resize(header.len().next_multiple_of(8), b' ');

    let file = File::create_new(path).map_err(Error::io("create", path))?;
    let mut writer = BufWriter::with_capacity(1 << 20, file);
    let mut put = |bytes: &[u8]| writer.write_all(bytes).map_err(Error::io("write", path));
    put(&(header.len() as u64).to_le_bytes())?;
    put(&header)?;
    let (mut values, mut bytes, mut done) = (Vec::new(), Vec::new(), 0);
    progress(0, end as u64);
    for (name, role) in described.iter().flat_map(Target::parts) {
        let shape = weights.shape(role)?;
        let columns = shape.last().copied().unwrap_or(1);
        let rows = if shape.len() == 1 { 1 } else { shape[0] };
        let at_once = (BATCH / columns).max(1);
        for first in (0..rows).step_by(at_once) {
            if cancel.load(Ordering::Relaxed) {
                return Err(Error::Cancelled);
            }
            let range = first..rows.min(first + at_once);
            values.resize(range.len() * columns, 0.0f32);
            weights.read_rows_f32(role, range, &mut values)?;
            encode(&values, dtype, &mut bytes).map_err(|value| {
                impossible(format!("`{name}` holds {value}, beyond the range of half precision; convert to bf16 or f32"))
            })?;
            put(&bytes)?;
            done += bytes.len() as u64;
            progress(done, end as u64);
        }
    }
    let file = writer
        .into_inner()
        .map_err(|e| Error::io("write", path)(e.into_error()))?;
    file.sync_all().map_err(Error::io("write", path))
}

/// Converts values to little-endian bytes; a finite value that half precision cannot hold is returned.
fn encode(values: &[f32], dtype: ConvertDtype, bytes: &mut Vec<u8>) -> Result<(), f32> {
    bytes.clear();
    match dtype {
        ConvertDtype::F32 => bytes.extend(values.iter().flat_map(|v| v.to_le_bytes())),
        ConvertDtype::Bf16 => {
            bytes.extend(values.iter().flat_map(|&v| bf16::from_f32(v).to_le_bytes()))
        }
        ConvertDtype::F16 => {
            if let Some(&v) = values
                .iter()
                .find(|v| v.is_finite() && !f16::from_f32(**v).is_finite())
            {
                return Err(v);
            }
            bytes.extend(values.iter().flat_map(|&v| f16::from_f32(v).to_le_bytes()));
        }
    }
    Ok(())
}

fn write_json(path: &Path, value: &Map<String, Value>) -> Result<(), Error> {
    let mut text = serde_json::to_string_pretty(value).map_err(|source| Error::Json {
        path: path.to_owned(),
        source,
    })?;
    text.push('\n');
    write_file(path, text.as_bytes())
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    fs::write(path, bytes).map_err(Error::io("write", path))
}
