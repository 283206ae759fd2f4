//! Which device to open: `auto`, or the one that was named.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::str::FromStr;

use cubecl::client::Client;
use cubecl::device::{WgpuDevice, WgpuDeviceKind};
use cubecl::{Device as Runtime, RuntimeId};

use super::cuda::{self, Found};
use crate::error::{Error, Missing, Result};
use crate::kind::DeviceKind;

/// Which device is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum DeviceChoice {
    /// cuda, else a hardware wgpu adapter, else cpu.
    #[default]
    Auto,
    /// The processor.
    Cpu,
    /// The `n`-th wgpu adapter, hardware before software.
    Wgpu(usize),
    /// The `n`-th CUDA device.
    Cuda(usize),
}

impl DeviceChoice {
    /// Which of its runtime's devices it is.
    pub fn index(self) -> usize {
        match self {
            Self::Auto | Self::Cpu => 0,
            Self::Wgpu(index) | Self::Cuda(index) => index,
        }
    }
}

impl FromStr for DeviceChoice {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let unknown = || Error::UnknownDevice(text.to_string());
        let (name, index) = match text.split_once(':') {
            Some((name, index)) => (name, Some(index.parse::<usize>().map_err(|_| unknown())?)),
            None => (text, None),
        };
        match (name, index) {
            ("auto", None) => Ok(Self::Auto),
            ("cpu", None) => Ok(Self::Cpu),
            ("wgpu", index) => Ok(Self::Wgpu(index.unwrap_or(0))),
            ("cuda", index) => Ok(Self::Cuda(index.unwrap_or(0))),
            _ => Err(unknown()),
        }
    }
}

/// One line of `doctor`: a runtime, its devices, and what is missing.
#[derive(Clone, Debug)]
pub struct DeviceReport {
    /// `cuda`, `wgpu` or `cpu`.
    pub runtime: &'static str,
    /// Whether this build contains the runtime.
    pub linked: bool,
    /// How [`DeviceChoice`] names each device, and what it is.
    pub devices: Vec<(String, DeviceKind)>,
    /// What the devices need and this machine lacks; they cannot be opened without.
    pub missing: Vec<Missing>,
}

pub(super) struct Selected {
    pub device: Runtime,
    pub kind: DeviceKind,
    pub name: String,
    pub reason: String,
}

const CPU_LINKED: bool = cfg!(feature = "cpu");
const WGPU_LINKED: bool = cfg!(feature = "wgpu");
const CUDA_LINKED: bool = cfg!(feature = "cuda");

/// Everything this build can see on this machine.
pub fn available() -> Vec<DeviceReport> {
    super::compiled::keep();
    let wgpu = wgpu_adapters();
    let found = cuda::look();
    let cuda = (0..found.devices()).map(|i| (format!("cuda:{i}"), DeviceKind::Cuda));
    let cpu = CPU_LINKED.then(|| ("cpu".to_string(), DeviceKind::Cpu));
    vec![
        DeviceReport {
            runtime: "cuda",
            linked: CUDA_LINKED,
            devices: cuda.collect(),
            missing: if CUDA_LINKED {
                found.missing()
            } else {
                Vec::new()
            },
        },
        DeviceReport {
            runtime: "wgpu",
            linked: WGPU_LINKED,
            devices: wgpu
                .iter()
                .enumerate()
                .map(|(i, a)| (format!("wgpu:{i}"), wgpu_kind(a)))
                .collect(),
            missing: Vec::new(),
        },
        DeviceReport {
            runtime: "cpu",
            linked: CPU_LINKED,
            devices: cpu.into_iter().collect(),
            missing: Vec::new(),
        },
    ]
}

pub(super) fn select(choice: DeviceChoice) -> Result<Selected> {
    super::compiled::keep();
    match choice {
        DeviceChoice::Cpu => cpu("asked for"),
        DeviceChoice::Wgpu(index) => wgpu(index, "asked for"),
        DeviceChoice::Cuda(index) => cuda(&cuda::look(), index, "asked for"),
        DeviceChoice::Auto => auto(),
    }
}

fn auto() -> Result<Selected> {
    let found = cuda::look();
    let missing = found.missing();
    if found.devices() > 0 && missing.is_empty() {
        return cuda(&found, 0, "auto: a CUDA device is present");
    }
    let no_cuda = if found.devices() > 0 {
        format!(
            "CUDA is not ready, see `shadowkv doctor` ({})",
            listed(missing.iter().map(|missing| missing.part))
        )
    } else {
        "no CUDA device".to_string()
    };
    let hardware = wgpu_adapters()
        .iter()
        .position(|a| wgpu_kind(a) == DeviceKind::Wgpu);
    if let Some(index) = hardware {
        return wgpu(
            index,
            &format!("auto: {no_cuda}, a hardware wgpu adapter is present"),
        );
    }
    if CPU_LINKED {
        return cpu(&format!("auto: {no_cuda} and no hardware wgpu adapter"));
    }
    wgpu(0, "auto: nothing better in this build")
}

fn listed<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

fn cpu(why: &str) -> Result<Selected> {
    if !CPU_LINKED {
        return Err(Error::NotLinked { runtime: "cpu" });
    }
    let device = Runtime::cpu().map_err(|e| no_device("cpu", &e))?;
    Ok(Selected {
        device,
        kind: DeviceKind::Cpu,
        name: "cpu".into(),
        reason: format!("cpu ({why})"),
    })
}

fn wgpu(index: usize, why: &str) -> Result<Selected> {
    if !WGPU_LINKED {
        return Err(Error::NotLinked { runtime: "wgpu" });
    }
    let adapters = wgpu_adapters();
    let asked = format!("wgpu:{index}");
    let device = adapters
        .get(index)
        .cloned()
        .ok_or_else(|| Error::NoDevice {
            asked: asked.clone(),
            detail: format!("{} wgpu adapters found", adapters.len()),
        })?;
    let kind = wgpu_kind(&device);
    let what = if kind == DeviceKind::WgpuSoftware {
        "software adapter"
    } else {
        "hardware adapter"
    };
    Ok(Selected {
        device,
        kind,
        reason: format!("{asked}, a {what} ({why})"),
        name: asked,
    })
}

fn cuda(found: &Found, index: usize, why: &str) -> Result<Selected> {
    if !CUDA_LINKED {
        return Err(Error::NotLinked { runtime: "cuda" });
    }
    let asked = format!("cuda:{index}");
    let missing = found.missing();
    if !missing.is_empty() {
        return Err(Error::NotReady { asked, missing });
    }
    if index >= found.devices() {
        return Err(Error::NoDevice {
            asked,
            detail: format!("{} CUDA devices found", found.devices()),
        });
    }
    let device = Runtime::cuda(index).map_err(|e| no_device(&asked, &e))?;
    Ok(Selected {
        device,
        kind: DeviceKind::Cuda,
        reason: format!("{asked} ({why})"),
        name: asked,
    })
}

fn no_device(asked: &str, error: &dyn std::fmt::Display) -> Error {
    Error::NoDevice {
        asked: asked.to_string(),
        detail: error.to_string(),
    }
}

fn wgpu_adapters() -> Vec<Runtime> {
    if !WGPU_LINKED {
        return Vec::new();
    }
    let all = quietly(Runtime::enumerate_all).unwrap_or_default();
    let mut adapters: Vec<Runtime> = all
        .into_iter()
        .filter(|d| d.runtime() == RuntimeId::Wgpu)
        .collect();
    adapters.sort_by_key(|a| wgpu_kind(a) == DeviceKind::WgpuSoftware);
    adapters
}

fn wgpu_kind(device: &Runtime) -> DeviceKind {
    match device {
        Runtime::Wgpu(WgpuDevice {
            kind: WgpuDeviceKind::Cpu,
            ..
        }) => DeviceKind::WgpuSoftware,
        _ => DeviceKind::Wgpu,
    }
}

pub(super) fn client(device: &Runtime, name: &str) -> Result<Client> {
    quietly(|| device.client()).ok_or_else(|| Error::NoDevice {
        asked: name.to_string(),
        detail: "the runtime could not be started".into(),
    })
}

/// Runs code of a runtime that panics where its driver is missing, without a backtrace on the terminal.
pub(super) fn quietly<T>(task: impl FnOnce() -> T) -> Option<T> {
    static HOOK: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _one_at_a_time = HOOK.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let previous = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let outcome = catch_unwind(AssertUnwindSafe(task));
    std::panic::set_hook(previous);
    outcome.ok()
}
