//! What CUDA needs of a machine, what of it is missing, and the memory of its devices.
//!
//! CubeCL panics where a part is missing: here each is looked for first, and its absence has words.

#![cfg_attr(
    not(feature = "cuda"),
    allow(
        dead_code,
        reason = "only a build with CUDA finds versions and folders"
    )
)]

#[cfg(not(feature = "cuda"))]
mod absent;
#[cfg(feature = "cuda")]
mod driver;

use std::fmt;
use std::path::{Path, PathBuf};

#[cfg(not(feature = "cuda"))]
use absent as driver;

pub(super) use driver::look;

use crate::error::Missing;

/// Found in the headers of every version of CUDA, and needed by nearly every kernel.
const HEADER: &str = "include/cuda_fp16.h";

/// Device memory in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceMemory {
    /// In all.
    pub total: u64,
    /// What is free.
    pub free: u64,
}

/// A version of CUDA.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Version {
    major: i32,
    minor: i32,
}

/// What was found of CUDA.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Whether libcuda can be loaded.
    library: bool,
    /// Devices, or why the driver does not start.
    devices: Result<usize, String>,
    /// The newest version that the driver supports.
    driver: Option<Version>,
    /// The version of the run-time compiler, where its library can be loaded.
    nvrtc: Option<Version>,
    /// The folder that CubeCL takes for CUDA's.
    folder: Option<PathBuf>,
}

/// Total and free memory of the `index`-th CUDA device; nothing where there is none.
pub fn cuda_memory(index: usize) -> Option<DeviceMemory> {
    driver::memory(index)
}

/// Whether the run-time compiler here knows all that plans of warpgroups say; one that cannot be asked does.
pub(super) fn compiles_warpgroups() -> bool {
    driver::compiler_version().is_none_or(has_narrow_fences)
}

/// Fences of shared memory alone, as `mma::show_to_cluster` has one, came with PTX 8.6.
fn has_narrow_fences(nvrtc: Version) -> bool {
    nvrtc
        >= Version {
            major: 12,
            minor: 8,
        }
}

impl Found {
    /// Devices that the driver shows.
    pub fn devices(&self) -> usize {
        *self.devices.as_ref().unwrap_or(&0)
    }

    /// All that has to be mended before a kernel can run.
    pub fn missing(&self) -> Vec<Missing> {
        let parts = [
            ("driver", self.driver_problem()),
            ("NVRTC", self.compiler_problem()),
            ("driver version", self.version_problem()),
            ("CUDA headers", self.headers_problem()),
        ];
        parts
            .into_iter()
            .filter_map(|(part, problem)| problem.map(|problem| Missing { part, problem }))
            .collect()
    }

    fn driver_problem(&self) -> Option<String> {
        if !self.library {
            return Some(
                "libcuda.so.1 cannot be loaded: install the NVIDIA driver; a container has it when started with its GPU \
                 (docker run --gpus all)"
                    .into(),
            );
        }
        match &self.devices {
            Ok(0) => Some("it shows no device: is CUDA_VISIBLE_DEVICES empty?".into()),
            Ok(_) => None,
            Err(words) => Some(words.clone()),
        }
    }

    fn compiler_problem(&self) -> Option<String> {
        self.nvrtc.is_none().then(|| {
            "libnvrtc.so cannot be loaded: install the CUDA toolkit, or pip install nvidia-cuda-nvrtc, and put the folder of \
             the library into LD_LIBRARY_PATH"
                .into()
        })
    }

    fn version_problem(&self) -> Option<String> {
        let (driver, nvrtc) = (self.driver?, self.nvrtc?);
        (driver.code() < nvrtc.code()).then(|| {
            format!(
                "the driver supports CUDA {driver} and cannot load what NVRTC {nvrtc} compiles: update the driver, or install \
                 NVRTC {driver} or an older one"
            )
        })
    }

    fn headers_problem(&self) -> Option<String> {
        let advice =
            "install the CUDA toolkit, or set CUDA_PATH to a folder with include/cuda_fp16.h";
        match &self.folder {
            None => Some(format!(
                "none in /usr/local/cuda or /opt/cuda, and CUDA_PATH is not set: {advice}"
            )),
            Some(folder) if !has_headers(folder) => Some(format!(
                "{} is not there: {advice}",
                folder.join(HEADER).display()
            )),
            Some(_) => None,
        }
    }
}

impl Version {
    /// The version in whose assembly its compiler writes: that of 12.6 is that of 12.5.
    fn code(self) -> Self {
        match self {
            Self {
                major: 12,
                minor: 6,
            } => Self { minor: 5, ..self },
            other => other,
        }
    }
}

fn has_headers(folder: &Path) -> bool {
    folder.join(HEADER).exists()
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(major: i32, minor: i32) -> Option<Version> {
        Some(Version { major, minor })
    }

    /// A machine with everything, its headers in `folder`.
    fn complete(folder: &Path) -> Found {
        std::fs::create_dir_all(folder.join("include")).unwrap();
        std::fs::write(folder.join(HEADER), "").unwrap();
        Found {
            library: true,
            devices: Ok(2),
            driver: version(13, 0),
            nvrtc: version(12, 8),
            folder: Some(folder.into()),
        }
    }

    /// The one missing part.
    fn only(found: &Found) -> Missing {
        let [missing] = found.missing().try_into().unwrap();
        missing
    }

    #[test]
    fn a_complete_machine_lacks_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let found = complete(folder.path());
        assert_eq!((found.missing(), found.devices()), (vec![], 2));
    }

    #[test]
    fn each_missing_part_is_named_with_the_way_out() {
        let folder = tempfile::tempdir().unwrap();
        let all = || complete(folder.path());
        let check = |found: Found, part: &str, words: &[&str]| {
            let missing = only(&found);
            assert_eq!(missing.part, part);
            for word in words {
                assert!(missing.problem.contains(word), "no `{word}` in {missing}");
            }
        };
        let no_library = Found {
            library: false,
            devices: Ok(0),
            driver: None,
            ..all()
        };
        assert_eq!(no_library.devices(), 0);
        check(
            no_library,
            "driver",
            &["libcuda.so.1", "install the NVIDIA driver"],
        );
        let no_device = Found {
            devices: Ok(0),
            ..all()
        };
        check(no_device, "driver", &["CUDA_VISIBLE_DEVICES"]);
        let broken = Found {
            devices: Err("it is broken".into()),
            ..all()
        };
        assert_eq!(broken.devices(), 0);
        check(broken, "driver", &["it is broken"]);
        let no_compiler = Found {
            nvrtc: None,
            ..all()
        };
        check(no_compiler, "NVRTC", &["libnvrtc.so", "LD_LIBRARY_PATH"]);
        let no_folder = Found {
            folder: None,
            ..all()
        };
        check(no_folder, "CUDA headers", &["CUDA_PATH", "/usr/local/cuda"]);
        let empty = Found {
            folder: Some("no/such/cuda".into()),
            ..all()
        };
        check(empty, "CUDA headers", &["no/such/cuda/include/cuda_fp16.h"]);
    }

    #[test]
    fn a_driver_older_than_the_compiler_is_too_old_unless_both_write_the_same_code() {
        let folder = tempfile::tempdir().unwrap();
        let with = |driver, nvrtc| Found {
            driver,
            nvrtc,
            ..complete(folder.path())
        };
        for (driver, nvrtc) in [((12, 4), (13, 0)), ((12, 4), (12, 5)), ((12, 6), (12, 8))] {
            let missing = only(&with(
                version(driver.0, driver.1),
                version(nvrtc.0, nvrtc.1),
            ));
            assert_eq!(missing.part, "driver version");
            let versions = [
                format!("CUDA {}.{}", driver.0, driver.1),
                format!("NVRTC {}.{}", nvrtc.0, nvrtc.1),
                "update the driver".to_string(),
            ];
            for words in versions {
                assert!(missing.problem.contains(&words), "{missing}");
            }
        }
        assert_eq!(with(version(12, 5), version(12, 6)).missing(), []);
        assert_eq!(with(version(13, 0), version(13, 0)).missing(), []);
    }

    #[test]
    fn plans_of_warpgroups_need_a_compiler_that_knows_their_fences() {
        let known = |major, minor| version(major, minor).is_some_and(has_narrow_fences);
        assert!(!known(11, 8) && !known(12, 6));
        assert!(known(12, 8) && known(13, 0));
    }

    #[test]
    fn a_bare_machine_lacks_everything_but_versions_to_compare() {
        let found = Found {
            library: false,
            devices: Ok(0),
            driver: None,
            nvrtc: None,
            folder: None,
        };
        let missing = found.missing();
        let parts: Vec<&str> = missing.iter().map(|missing| missing.part).collect();
        assert_eq!(parts, ["driver", "NVRTC", "CUDA headers"]);
    }
}
