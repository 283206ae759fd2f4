//! A Vulkan loader and driver, so that the wgpu tests have a device even without a GPU.

use std::path::{Path, PathBuf};

use crate::error::Result;
use crate::provision::apt;
use crate::report::say;

const LOADER: &str = "libvulkan.so.1";

/// How manifests of drivers that need no GPU begin.
const SOFTWARE: [&str; 2] = ["lvp_", "vk_swiftshader"];

/// One of these is there when the kernel drives a GPU.
const GPU: [&str; 3] = ["/dev/dri/renderD128", "/dev/nvidiactl", "/dev/dxg"];

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
    /// Whether a driver of a GPU has anything to drive.
    gpu: bool,
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
            gpu: GPU.iter().any(|device| Path::new(device).exists()),
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
            None => self.usable_manifest(),
        };
        driver.ok_or("no Vulkan driver found that works here")
    }

    fn usable_manifest(&self) -> Option<PathBuf> {
        let folders = self.manifests.iter();
        let mut found: Vec<PathBuf> = folders.flat_map(|folder| manifests_in(folder)).collect();
        found.sort_by_key(|path| !is_software(path));
        found.into_iter().find(|path| self.gpu || is_software(path))
    }
}

fn manifests_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut manifests: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    manifests.sort();
    manifests
}

fn is_software(manifest: &Path) -> bool {
    let name = manifest.file_name().unwrap_or_default().to_string_lossy();
    SOFTWARE.iter().any(|start| name.starts_with(start))
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
            gpu: false,
        };
        assert!(search.run().unwrap_err().contains("loader"));
        std::fs::write(lib.join(LOADER), "").unwrap();
        std::fs::write(icd.join("README"), "").unwrap();
        assert!(search.run().unwrap_err().contains("driver"));
        std::fs::write(icd.join("a_card.json"), "{}").unwrap();
        assert!(
            search.run().unwrap_err().contains("driver"),
            "there is no card to drive"
        );
        search.gpu = true;
        assert_eq!(search.run().unwrap(), icd.join("a_card.json"));
        search.gpu = false;
        std::fs::write(icd.join("lvp_icd.json"), "{}").unwrap();
        assert_eq!(search.run().unwrap(), icd.join("lvp_icd.json"));
        search.named = Some(vec![root.path().join("gone.json")]);
        assert!(search.run().unwrap_err().contains("driver"));
    }
}
