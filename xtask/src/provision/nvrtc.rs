//! NVRTC, NVIDIA's run-time compiler, and the headers it reads, so that dumped CUDA is compiled where no GPU is.

use std::path::{Path, PathBuf};

use crate::error::{Error, IoContext, Result};
use crate::fetch::{Client, PackageFile, extract_file, extract_folder};
use crate::provision::folders::Folders;
use crate::report::say;

/// Version of CUDA that the kernels are built against, see `.cargo/config.toml`.
const FOLDER: &str = "cuda-13.0";

/// The compiler's package.
const COMPILER: PackageFile = PackageFile {
    project: "nvidia-cuda-nvrtc",
    file: "nvidia_cuda_nvrtc-13.0.88-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl",
    sha256: "ad9b6d2ead2435f11cbb6868809d2adeeee302e9bb94bcf0539c7a40d80e8575",
};

/// What is taken out of it, with checksums; the rest is a second build of the same.
const LIBRARIES: [(&str, &str); 2] = [
    (
        "libnvrtc.so.13",
        "a49e67e8e74590f1e98de55c39c6287efd3f59e3c3797464d7bbe0fe01349b11",
    ),
    (
        "libnvrtc-builtins.so.13.0",
        "91dcd944d01da9c0f08fff5d779db136a47f6d62bdb63bae900d2f481e92c3a2",
    ),
];

/// The headers' packages.
const HEADERS: [PackageFile; 3] = [
    PackageFile {
        project: "nvidia-cuda-runtime",
        file: "nvidia_cuda_runtime-13.0.96-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl",
        sha256: "7f82250d7782aa23b6cfe765ecc7db554bd3c2870c43f3d1821f1d18aebf0548",
    },
    PackageFile {
        project: "nvidia-cuda-cccl",
        file: "nvidia_cuda_cccl-13.0.85-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl",
        sha256: "e0da7ad981f3a8aff08241b5bfc1af868742a63e2762f53a5171c492ef242649",
    },
    PackageFile {
        project: "nvidia-cuda-crt",
        file: "nvidia_cuda_crt-13.0.88-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl",
        sha256: "2c8043c7c9e02492716426e9919fc78d2c5b3b2a7a768a88e952676b08aa55a4",
    },
];

/// The folder inside the packages.
const INSIDE: &str = "nvidia/cu13";

/// Returns a folder with `lib` and `include`, or none where there is no package for the system, which is said.
pub fn provision(client: &Client, index: &str, folders: &Folders) -> Result<Option<PathBuf>> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        say(
            "nvrtc",
            "skipped: its packages are taken for Linux on x86_64 only",
        );
        return Ok(None);
    }
    let home = folders.cache.join(FOLDER);
    if home.is_dir() {
        say("nvrtc", format!("already in {}", home.display()));
        return Ok(Some(home));
    }
    say(
        "nvrtc",
        "fetching NVIDIA's run-time compiler from the Python package index (96 MB)",
    );
    install(client, index, &folders.cache, &home).map_err(|error| match error {
        Error::Fetch { .. } | Error::NotListed { .. } => Error::Missing {
            what: format!("NVRTC could not be fetched: {error}"),
            way_out: "connect to pypi.org, set HTTPS_PROXY, or set PIP_INDEX_URL to a mirror"
                .to_owned(),
        },
        error => error,
    })?;
    say("nvrtc", format!("installed in {}", home.display()));
    Ok(Some(home))
}

/// Downloads and unpacks beside `home`, which appears last and complete.
fn install(client: &Client, index: &str, cache: &Path, home: &Path) -> Result<()> {
    let downloads = cache.join("downloads");
    let staging = cache.join(format!("{FOLDER}.unpacking"));
    if staging.exists() {
        // Left by an interrupted run.
        std::fs::remove_dir_all(&staging).doing("removing", &staging)?;
    }
    let (lib, include) = (staging.join("lib"), staging.join("include"));
    for folder in [&downloads, &lib, &include] {
        std::fs::create_dir_all(folder).doing("creating", folder)?;
    }
    let mut wheels = vec![COMPILER.fetch(client, index, &downloads)?];
    for package in HEADERS {
        wheels.push(package.fetch(client, index, &downloads)?);
    }
    for (name, sha256) in LIBRARIES {
        let inside = format!("{INSIDE}/lib/{name}");
        extract_file(&wheels[0], &inside, &lib.join(name), sha256)?;
    }
    for wheel in &wheels[1..] {
        extract_folder(wheel, &format!("{INSIDE}/include/"), &include)?;
    }
    std::fs::rename(&staging, home).doing("creating", home)?;
    for wheel in wheels {
        std::fs::remove_file(&wheel).doing("removing", &wheel)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fetch::server::{Reply, Server};

    #[test]
    fn a_failed_installation_leaves_no_compiler_behind() {
        let root = tempfile::tempdir().unwrap();
        let home = root.path().join(FOLDER);
        let server = Server::start(vec![Reply::status(404)]);
        let client = Client::without_pauses();
        let error = install(&client, &server.url("/simple"), root.path(), &home).unwrap_err();
        assert!(error.to_string().contains("404"), "{error}");
        assert!(!home.exists());
    }
}
