//! The report as text and as JSON.

use std::fmt;

use serde::Serialize;
use shadowkv_engine::{DeviceKind, DeviceReport, available_devices, machine_memory};

use super::cache::ModelCache;
use super::machine::{Cpu, DefaultModel, nvidia_driver, vulkan_drivers};
use crate::commands::figures::{rendered, table};
use crate::{devices, format};

/// The object of `doctor --json`.
#[derive(Debug, Serialize)]
pub struct Report {
    version: &'static str,
    os: &'static str,
    cpu: Cpu,
    memory: Memory,
    runtimes: Vec<Runtime>,
    nvidia_driver: Option<String>,
    vulkan_drivers: Vec<String>,
    default_model: DefaultModel,
    model_cache: ModelCache,
}

/// Host memory in bytes.
#[derive(Debug, Serialize)]
struct Memory {
    total_bytes: Option<u64>,
    available_bytes: u64,
}

/// One runtime.
#[derive(Debug, Serialize)]
struct Runtime {
    runtime: &'static str,
    linked: bool,
    devices: Vec<Device>,
    /// What devices of this runtime need and this machine lacks.
    missing: Vec<Missing>,
    /// What else would help.
    hint: Option<String>,
}

/// One part that is not there.
#[derive(Debug, Serialize)]
struct Missing {
    part: &'static str,
    /// What is wrong, and what to do.
    problem: String,
}

/// One device.
#[derive(Debug, Serialize)]
struct Device {
    /// What `--device` takes.
    name: String,
    kind: &'static str,
    /// Memory of its own, where it is known.
    memory: Option<DeviceMemory>,
}

/// Device memory in bytes.
#[derive(Debug, Serialize)]
struct DeviceMemory {
    total_bytes: u64,
    free_bytes: u64,
}

impl Report {
    /// Looks at this build and this machine.
    pub fn collect() -> Self {
        let (nvidia_driver, vulkan_drivers) = (nvidia_driver(), vulkan_drivers());
        let memory = machine_memory(DeviceKind::Cpu, 0);
        let runtimes = available_devices().into_iter().map(|report| {
            Runtime::new(report, nvidia_driver.is_some(), !vulkan_drivers.is_empty())
        });
        Self {
            version: env!("CARGO_PKG_VERSION"),
            os: std::env::consts::OS,
            cpu: Cpu::detect(),
            memory: Memory {
                total_bytes: memory.device_total,
                available_bytes: memory.host_available,
            },
            runtimes: runtimes.collect(),
            nvidia_driver,
            vulkan_drivers,
            default_model: DefaultModel::detect(),
            model_cache: ModelCache::detect(),
        }
    }
}

impl Runtime {
    fn new(report: DeviceReport, nvidia: bool, vulkan: bool) -> Self {
        let hint = hint(&report, nvidia, vulkan);
        let devices = report.devices.into_iter().enumerate();
        let missing = report.missing.into_iter();
        Self {
            runtime: report.runtime,
            linked: report.linked,
            devices: devices
                .map(|(index, (name, kind))| Device::new(name, kind, index))
                .collect(),
            missing: missing
                .map(|missing| Missing {
                    part: missing.part,
                    problem: missing.problem,
                })
                .collect(),
            hint,
        }
    }
}

impl Device {
    fn new(name: String, kind: DeviceKind, index: usize) -> Self {
        // Device memory that is host memory stands in a line of its own.
        let own = (kind == DeviceKind::Cuda).then(|| machine_memory(kind, index));
        let memory = own.and_then(|memory| {
            Some(DeviceMemory {
                total_bytes: memory.device_total?,
                free_bytes: memory.device_free?,
            })
        });
        Self {
            name,
            kind: devices::kind_name(kind),
            memory,
        }
    }
}

/// The way to a runtime that is not there, or that has nothing to run on.
fn hint(report: &DeviceReport, nvidia: bool, vulkan: bool) -> Option<String> {
    if !report.linked {
        let and = if report.runtime == "cuda" && !nvidia {
            "; it also needs an NVIDIA GPU with its driver"
        } else {
            ""
        };
        return Some(format!(
            "not in this build: cargo build --release --features {}{and}",
            report.runtime
        ));
    }
    let software = report
        .devices
        .iter()
        .all(|(_, kind)| *kind == DeviceKind::WgpuSoftware);
    let text = match (report.runtime, report.devices.is_empty()) {
        ("wgpu", true) if vulkan => {
            "Vulkan drivers are registered but none works: install the loader (Debian: apt install libvulkan1)"
        }
        ("wgpu", true) => {
            "no Vulkan driver: install your GPU's, or a software one for tests (Debian: apt install mesa-vulkan-drivers)"
        }
        ("wgpu", false) if software => {
            "software only, far slower than --device cpu: install your GPU's Vulkan driver"
        }
        _ => return None,
    };
    Some(text.to_owned())
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = table();
        let mut row = |name: &str, value: String| {
            table.add_row([name.to_owned(), value]);
        };
        row(
            "shadowkv",
            format!("{} on {}, {}", self.version, self.os, self.cpu.architecture),
        );
        let features = if self.cpu.features.is_empty() {
            "none known".into()
        } else {
            self.cpu.features.join(" ")
        };
        row(
            "processor",
            format!("{}; {features}", format::count(self.cpu.threads, "thread")),
        );
        let total = self
            .memory
            .total_bytes
            .map_or_else(String::new, |bytes| format!(" of {}", format::bytes(bytes)));
        row(
            "host memory",
            format!(
                "{} available{total}",
                format::bytes(self.memory.available_bytes)
            ),
        );
        for runtime in &self.runtimes {
            let devices: Vec<String> = runtime.devices.iter().map(Device::to_string).collect();
            row(
                runtime.runtime,
                if devices.is_empty() {
                    "no device".into()
                } else {
                    devices.join("; ")
                },
            );
            for missing in &runtime.missing {
                row("", format!("{}: {}", missing.part, missing.problem));
            }
            if let Some(hint) = &runtime.hint {
                row("", hint.clone());
            }
        }
        row(
            "NVIDIA driver",
            self.nvidia_driver
                .clone()
                .unwrap_or_else(|| "not loaded".into()),
        );
        let vulkan = &self.vulkan_drivers;
        row(
            "Vulkan drivers",
            if vulkan.is_empty() {
                "none registered".into()
            } else {
                vulkan.join(", ")
            },
        );
        row("default model", self.default_model.to_string());
        row("model cache", self.model_cache.to_string());
        f.write_str(&rendered(table))
    }
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        if self.name != self.kind {
            write!(f, " ({})", self.kind)?;
        }
        match &self.memory {
            Some(memory) => write!(
                f,
                ", {} free of {}",
                format::bytes(memory.free_bytes),
                format::bytes(memory.total_bytes)
            ),
            None => Ok(()),
        }
    }
}

impl fmt::Display for DefaultModel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.path {
            None => f.write_str("none: set SHADOWKV_MODEL to a folder or a .gguf file, or give --model; cargo xtask demo fetches a small one"),
            Some(path) if self.present => write!(f, "{}", path.display()),
            Some(path) => write!(
                f,
                "{}, but nothing is there: cargo xtask provision model fetches the demo's",
                path.display()
            ),
        }
    }
}
