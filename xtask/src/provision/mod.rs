//! What a build, the tests and the demo need and cargo does not bring: found where it is, fetched where it is not.
//!
//! Everything lands outside the source tree, appears under its final name only when it is complete, and is left alone when it
//! is there already.

mod apt;
mod compiler;
mod folders;
mod llvm;
mod llvm_config;
mod lock;
mod model;
mod nvrtc;
mod published;
mod vulkan;

use std::path::PathBuf;

use clap::ValueEnum;

use crate::error::Result;
use crate::fetch::Client;
use folders::Folders;
use lock::Lock;

/// Where packages come from unless `PIP_INDEX_URL` says otherwise.
const DEFAULT_INDEX: &str = "https://pypi.org/simple";

/// One thing to provision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// C and C++ compiler, and the LLVM libraries that the CPU back end links
    Llvm,
    /// A Vulkan driver for the wgpu tests
    Vulkan,
    /// The default model, SmolLM2-135M-Instruct
    Model,
    /// NVIDIA's run-time compiler, which compiles the dumped CUDA without a GPU
    Nvrtc,
    /// Vocabularies and chat templates of published models, for the tests
    Published,
}

/// Where things come from and where they go.
pub struct Provisioner {
    client: Client,
    index: String,
    folders: Folders,
}

impl Provisioner {
    /// Folders, index and certificates as the environment has them.
    pub fn from_env() -> Result<Self> {
        let index = std::env::var("PIP_INDEX_URL").ok();
        Ok(Self {
            client: Client::new(),
            index: index
                .filter(|url| !url.is_empty())
                .unwrap_or_else(|| DEFAULT_INDEX.to_owned()),
            folders: Folders::from_env()?,
        })
    }

    /// Provisions one part.
    pub fn provision(&self, part: Part) -> Result<()> {
        match part {
            Part::Llvm => self.llvm(),
            Part::Vulkan => vulkan::provision(),
            Part::Model => self.model().map(drop),
            Part::Nvrtc => self.nvrtc().map(drop),
            Part::Published => self.published(),
        }
    }

    /// Provisions everything; returns the model's path. Vulkan is last, because it alone may need another user.
    pub fn provision_all(&self) -> Result<PathBuf> {
        let model = self.build_and_model()?;
        self.nvrtc()?;
        self.published()?;
        vulkan::provision()?;
        Ok(model)
    }

    /// Provisions what building and running need; returns the model's path.
    pub fn build_and_model(&self) -> Result<PathBuf> {
        self.llvm()?;
        self.model()
    }

    /// Provisions the default model; returns its path.
    pub fn model(&self) -> Result<PathBuf> {
        let _lock = Lock::acquire(&self.folders.cache)?;
        model::Settings::from_env().provision(
            &model::DEFAULT,
            &self.client,
            &self.index,
            &self.folders,
        )
    }

    /// Provisions NVRTC; returns the folder with its `lib` and `include`, or none where there is no package of it.
    pub fn nvrtc(&self) -> Result<Option<PathBuf>> {
        let _lock = Lock::acquire(&self.folders.cache)?;
        nvrtc::provision(&self.client, &self.index, &self.folders)
    }

    fn published(&self) -> Result<()> {
        let _lock = Lock::acquire(&self.folders.cache)?;
        published::provision(&self.client, &self.index, &self.folders)
    }

    fn llvm(&self) -> Result<()> {
        compiler::provision()?;
        let _lock = Lock::acquire(&self.folders.cache)?;
        llvm::provision(&self.client, &self.index, &self.folders)
    }
}
