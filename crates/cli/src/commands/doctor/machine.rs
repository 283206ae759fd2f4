//! Facts about the machine that no library reports: processor features, drivers, the default model's place.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::commands::locate::find;

/// Where Vulkan loaders look for drivers on Linux.
const VULKAN_DRIVERS: [&str; 2] = ["/etc/vulkan/icd.d", "/usr/share/vulkan/icd.d"];
/// Present while the NVIDIA kernel driver is loaded.
const NVIDIA_VERSION: &str = "/proc/driver/nvidia/version";

/// The processor.
#[derive(Debug, Serialize)]
pub struct Cpu {
    /// Its instruction set.
    pub architecture: &'static str,
    /// Threads that run at the same time.
    pub threads: usize,
    /// Vector features that matter for kernels.
    pub features: Vec<&'static str>,
}

impl Cpu {
    /// This machine's.
    pub fn detect() -> Self {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            architecture: std::env::consts::ARCH,
            threads,
            features: features(),
        }
    }
}

#[cfg(target_arch = "x86_64")]
fn features() -> Vec<&'static str> {
    let all = [
        ("sse4.2", is_x86_feature_detected!("sse4.2")),
        ("avx", is_x86_feature_detected!("avx")),
        ("fma", is_x86_feature_detected!("fma")),
        ("f16c", is_x86_feature_detected!("f16c")),
        ("avx2", is_x86_feature_detected!("avx2")),
        ("avx512f", is_x86_feature_detected!("avx512f")),
        ("avx512bf16", is_x86_feature_detected!("avx512bf16")),
    ];
    all.into_iter()
        .filter_map(|(name, there)| there.then_some(name))
        .collect()
}

#[cfg(target_arch = "aarch64")]
fn features() -> Vec<&'static str> {
    let all = [
        ("neon", std::arch::is_aarch64_feature_detected!("neon")),
        ("fp16", std::arch::is_aarch64_feature_detected!("fp16")),
        ("bf16", std::arch::is_aarch64_feature_detected!("bf16")),
        ("sve", std::arch::is_aarch64_feature_detected!("sve")),
    ];
    all.into_iter()
        .filter_map(|(name, there)| there.then_some(name))
        .collect()
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
fn features() -> Vec<&'static str> {
    Vec::new()
}

/// The NVIDIA kernel driver's version, where one is loaded.
pub fn nvidia_driver() -> Option<String> {
    let text = std::fs::read_to_string(NVIDIA_VERSION).ok()?;
    text.split_whitespace()
        .find(|word| word.contains('.') && word.starts_with(|c: char| c.is_ascii_digit()))
        .map(str::to_owned)
}

/// The Vulkan drivers that are registered.
pub fn vulkan_drivers() -> Vec<String> {
    let entries = VULKAN_DRIVERS
        .iter()
        .filter_map(|folder| std::fs::read_dir(folder).ok())
        .flatten()
        .flatten();
    let is_manifest = |path: &PathBuf| path.extension() == Some(OsStr::new("json"));
    let mut names: Vec<String> = entries
        .map(|entry| entry.path())
        .filter(is_manifest)
        .filter_map(|path| {
            path.file_stem()
                .map(|name| name.to_string_lossy().into_owned())
        })
        .collect();
    names.sort();
    names.dedup();
    names
}

/// Whether a path, or the name of a model in the hub's cache, leads to something.
fn is_there(model: &Path) -> bool {
    find(model).is_ok_and(|located| located.path.exists())
}

/// The model that commands take without `--model`, or where the demo keeps its own.
#[derive(Debug, Serialize)]
pub struct DefaultModel {
    /// Its path, from `SHADOWKV_MODEL`, else in the cache that `cargo xtask provision model` fills.
    pub path: Option<PathBuf>,
    /// Whether something is there.
    pub present: bool,
}

impl DefaultModel {
    /// This user's.
    pub fn detect() -> Self {
        let path = std::env::var_os("SHADOWKV_MODEL")
            .filter(|path| !path.is_empty())
            .map(PathBuf::from)
            .or_else(Self::provisioned);
        Self {
            present: path.as_deref().is_some_and(is_there),
            path,
        }
    }

    fn provisioned() -> Option<PathBuf> {
        let folder = |name| {
            std::env::var_os(name)
                .filter(|path| !path.is_empty())
                .map(PathBuf::from)
        };
        let cache =
            folder("XDG_CACHE_HOME").or_else(|| folder("HOME").map(|home| home.join(".cache")))?;
        Some(cache.join("shadowkv/models/SmolLM2-135M-Instruct.Q4_1.gguf"))
    }
}
