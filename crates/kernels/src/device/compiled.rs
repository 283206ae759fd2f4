//! Compiled kernels kept between runs: in `$XDG_CACHE_HOME/shadowkv/kernels`, else `~/.cache/shadowkv/kernels`.
//!
//! Builds without CUDA compile in well under a second and keep nothing, which spares them a data base.

/// Makes the runtimes keep what they compile. Comes before anything asks a runtime; later calls change nothing.
#[cfg(feature = "cuda")]
pub(super) fn keep() {
    use std::path::PathBuf;

    use cubecl::config::cache::CacheConfig;
    use cubecl::config::{CubeClRuntimeConfig, RuntimeConfig};

    let absolute = |name| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let Some(cache) =
        absolute("XDG_CACHE_HOME").or_else(|| absolute("HOME").map(|home| home.join(".cache")))
    else {
        return;
    };
    let mut config = CubeClRuntimeConfig::default().override_from_env();
    config.compilation.cache = true;
    config.environment.path = CacheConfig::Directory(cache.join("shadowkv").join("kernels"));
    // Where a program configured the runtimes itself, its word stands.
    let _ = CubeClRuntimeConfig::try_set(config);
}

/// Keeps nothing.
#[cfg(not(feature = "cuda"))]
pub(super) fn keep() {}
