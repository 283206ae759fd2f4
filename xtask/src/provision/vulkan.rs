//! A Vulkan loader and driver, so that the wgpu tests and the shader dump have a device even without a GPU.

use std::path::{Path, PathBuf};

use crate::error::Result;
use crate::provision::apt;
use crate::report::say;

const LOADER: &str = "libvulkan.so.1";

/// Finds a loader and a driver, or installs Mesa's software driver.
pub fn provision() -> Result<()> {
    if !cfg!(target_os = "linux") {
        say(
            "vulkan",
            "not needed: the system's own graphics interface serves wgpu",
        );
        return Ok(());
    }
    match Search::from_env().run() {
        Ok(driver) => {
            say("vulkan", format!("driver {} found", driver.display()));
            Ok(())
        }
        Err(missing) => {
            apt::install("vulkan", missing, &["libvulkan1", "mesa-vulkan-drivers"])?;
            match Search::from_env().run() {
                Ok(driver) => say("vulkan", format!("driver {} installed", driver.display())),
                Err(missing) => say(
                    "vulkan",
                    format!("{missing}, though its packages are installed"),
                ),
            }
            Ok(())
        }
    }
}

/// Where the system keeps loaders and driver manifests.
struct Search {
    libraries: Vec<PathBuf>,
    manifests: Vec<PathBuf>,
    /// Driver manifests named one by one; they replace the folders.
    named: Option<Vec<PathBuf>>,
}

impl Search {
    fn from_env() -> Self {
        let paths = |name: &str| -> Vec<PathBuf> {
            let value = std::env::var_os(name).unwrap_or_default();
            std::env::split_paths(&value)
                .filter(|path| path.is_absolute())
                .collect()
        };
        let mut libraries = paths("LD_LIBRARY_PATH");
        let multiarch = format!("{}-linux-gnu", std::env::consts::ARCH);
        for base in ["/usr/lib", "/lib", "/usr/local/lib", "/usr/lib64", "/lib64"] {
            libraries.extend([PathBuf::from(base), Path::new(base).join(&multiarch)]);
        }
        let mut data = paths("XDG_DATA_HOME");
        data.extend(paths("HOME").iter().map(|home| home.join(".local/share")));
        data.extend(paths("XDG_DATA_DIRS"));
        data.extend(
            ["/etc", "/usr/local/etc", "/usr/local/share", "/usr/share"].map(PathBuf::from),
        );
        let named = ["VK_DRIVER_FILES", "VK_ICD_FILENAMES"].map(paths);
        Self {
            libraries,
            manifests: data
                .iter()
                .map(|folder| folder.join("vulkan/icd.d"))
                .collect(),
            named: named.into_iter().find(|files| !files.is_empty()),
        }
    }

    /// The first driver manifest, or what is missing.
    fn run(&self) -> Result<PathBuf, &'static str> {
        if !self
            .libraries
            .iter()
            .any(|folder| folder.join(LOADER).exists())
        {
            return Err("no Vulkan loader (libvulkan.so.1) found");
        }
        let driver = match &self.named {
            Some(files) => files.iter().find(|file| file.is_file()).cloned(),
            None => self
                .manifests
                .iter()
                .find_map(|folder| first_manifest(folder)),
        };
        driver.ok_or("no Vulkan driver found")
    }
}

fn first_manifest(folder: &Path) -> Option<PathBuf> {
    let entries = std::fs::read_dir(folder).ok()?;
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loader_and_a_manifest_are_needed() {
        let root = tempfile::tempdir().unwrap();
        let folder = |name: &str| {
            let path = root.path().join(name);
            std::fs::create_dir(&path).unwrap();
            path
        };
        let (lib, icd) = (folder("lib"), folder("icd.d"));
        let mut search = Search {
            libraries: vec![root.path().join("none"), lib.clone()],
            manifests: vec![root.path().join("none"), icd.clone()],
            named: None,
        };
        assert!(search.run().unwrap_err().contains("loader"));
        std::fs::write(lib.join(LOADER), "").unwrap();
        std::fs::write(icd.join("README"), "").unwrap();
        assert!(search.run().unwrap_err().contains("driver"));
        std::fs::write(icd.join("lvp_icd.json"), "{}").unwrap();
        assert_eq!(search.run().unwrap(), icd.join("lvp_icd.json"));
        search.named = Some(vec![root.path().join("gone.json")]);
        assert!(search.run().unwrap_err().contains("driver"));
    }
}
