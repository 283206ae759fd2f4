//! Configuration and tensor list of a model, without its tokenizer.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::families::{self, Naming};
use crate::fields::Fields;
use crate::folder;
use crate::gguf::Gguf;
use crate::part::Part;
use crate::tensor::Tensor;
use crate::tied::untie;
use crate::unusual::unusual;
use crate::{Architecture, Error, Weights, hf};

/// The two layouts of a model on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// A folder with `config.json` and `*.safetensors`.
    HuggingFace,
    /// One `.gguf` file, or one in several parts.
    Gguf,
}

/// What a model is and holds, read without touching a weight or the tokenizer.
#[derive(Debug, Clone, Serialize)]
pub struct Header {
    /// The folder's or file's own name.
    pub name: String,
    /// The folder, or the GGUF file; of one in several parts the first.
    pub path: PathBuf,
    /// How it is stored.
    pub format: Format,
    /// Its shape.
    pub architecture: Architecture,
    /// Every tensor in the files, needed or not.
    pub tensors: Vec<TensorSummary>,
    /// What is unusual about it, a sentence each.
    pub warnings: Vec<String>,
}

/// One tensor of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TensorSummary {
    /// The file's name for it.
    pub name: String,
    /// Storage type.
    pub dtype: String,
    /// Dimensions, slowest first.
    pub shape: Vec<usize>,
    /// Bytes in the file.
    pub bytes: u64,
}

impl Header {
    /// Reads and checks configuration and tensor descriptions.
    ///
    /// # Errors
    /// Whatever [`crate::Model::open`] would say about them.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let source = Source::open(path)?;
        let (name, format, architecture) = (source.name(), source.format(), source.architecture()?);
        let path = source.path().to_owned();
        let (fields, all) = (source.fields().clone(), source.tensors().to_vec());
        let weights = source.into_weights(&architecture)?;
        let warnings = unusual(format, &fields, &architecture, &all, weights.ignored())?;
        Ok(Self {
            name,
            path,
            format,
            architecture,
            tensors: all.iter().map(TensorSummary::from).collect(),
            warnings,
        })
    }

    /// Bytes of all tensors.
    pub fn tensor_bytes(&self) -> u64 {
        self.tensors.iter().map(|t| t.bytes).sum()
    }
}

impl From<&Tensor> for TensorSummary {
    fn from(t: &Tensor) -> Self {
        Self {
            name: t.name.clone(),
            dtype: t.dtype.to_string(),
            shape: t.shape.clone(),
            bytes: t.bytes,
        }
    }
}

/// An open model before its weights are given roles.
pub(crate) enum Source {
    /// A folder: its path, `config.json` and the tensors of all shards.
    Folder {
        path: PathBuf,
        config: Fields,
        tensors: Vec<Tensor>,
    },
    /// A GGUF file; of one in several parts the first.
    Gguf { path: PathBuf, gguf: Gguf },
}

impl Source {
    /// Decides between folder and file and reads the headers.
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        let meta = match std::fs::metadata(path) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                return Err(Error::NotFound {
                    path: path.to_owned(),
                });
            }
            other => other.map_err(Error::io("examine", path))?,
        };
        let path = path.to_owned();
        if meta.is_dir() {
            if let Some(file) = folder::gguf(&path)? {
                return Self::gguf(&file);
            }
            let (config, tensors) = hf::open(&path)?;
            Ok(Self::Folder {
                path,
                config,
                tensors,
            })
        } else if path
            .extension()
            .is_some_and(|e| e == "safetensors" || e == "json")
        {
            let reason =
                "give the folder that it lies in, with its config.json and tokenizer.json".into();
            Err(Error::NotAModel { path, reason })
        } else {
            Self::gguf(&path)
        }
    }

    fn gguf(path: &Path) -> Result<Self, Error> {
        let gguf = Gguf::open(path)?;
        let path = gguf.path().to_owned();
        Ok(Self::Gguf { path, gguf })
    }

    fn path(&self) -> &Path {
        match self {
            Self::Folder { path, .. } | Self::Gguf { path, .. } => path,
        }
    }

    fn format(&self) -> Format {
        match self {
            Self::Folder { .. } => Format::HuggingFace,
            Self::Gguf { .. } => Format::Gguf,
        }
    }

    /// A name for people: the folder's or the file's own.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Folder { path, .. } => {
                let full = path.canonicalize().unwrap_or_else(|_| path.clone());
                full.file_name().map_or_else(
                    || path.display().to_string(),
                    |n| n.to_string_lossy().into_owned(),
                )
            }
            Self::Gguf { path, .. } => {
                let name = path
                    .file_name()
                    .map_or_else(Default::default, |n| n.to_string_lossy());
                match Part::parse(&name, "gguf") {
                    Some(part) => part.stem,
                    None => Path::new(&*name)
                        .file_stem()
                        .map_or_else(String::new, |n| n.to_string_lossy().into_owned()),
                }
            }
        }
    }

    fn fields(&self) -> &Fields {
        match self {
            Self::Folder { config, .. } => config,
            Self::Gguf { gguf, .. } => &gguf.fields,
        }
    }

    fn tensors(&self) -> &[Tensor] {
        match self {
            Self::Folder { tensors, .. } => tensors,
            Self::Gguf { gguf, .. } => &gguf.tensors,
        }
    }

    pub(crate) fn architecture(&self) -> Result<Architecture, Error> {
        match self {
            Self::Folder {
                config, tensors, ..
            } => {
                let mut architecture = families::from_config(config)?;
                untie(&mut architecture, tensors)?;
                Ok(architecture)
            }
            Self::Gguf { gguf, .. } => families::from_gguf(gguf),
        }
    }

    pub(crate) fn into_weights(self, architecture: &Architecture) -> Result<Weights, Error> {
        match self {
            Self::Folder { path, tensors, .. } => {
                Weights::new(&path, architecture, Naming::HuggingFace, tensors)
            }
            Self::Gguf { path, gguf } => {
                Weights::new(&path, architecture, Naming::Gguf, gguf.tensors)
            }
        }
    }
}
