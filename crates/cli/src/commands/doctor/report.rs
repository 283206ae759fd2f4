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
    /// What to do where something is missing.
    hint: Option<String>,
}

/// One device.
#[derive(Debug, Serialize)]
struct Device {
    /// What `--device` takes.
    name: String,
    kind: &'static str,
}

impl Report {
    /// Looks at this build and this machine.
    pub fn collect() -> Self {
        let (nvidia_driver, vulkan_drivers) = (nvidia_driver(), vulkan_drivers());
        let memory = machine_memory(DeviceKind::Cpu);
        let runtimes = available_devices().into_iter().map(|report| Runtime {
            runtime: report.runtime,
            linked: report.linked,
            hint: hint(&report, nvidia_driver.is_some(), !vulkan_drivers.is_empty()),
            devices: report
                .devices
                .into_iter()
                .map(|(name, kind)| Device {
                    name,
                    kind: devices::kind_name(kind),
                })
                .collect(),
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
        ("cuda", true) if nvidia => {
            "the driver is loaded but shows no device: is CUDA_VISIBLE_DEVICES empty, or libcuda.so.1 not installed?"
        }
        ("cuda", true) => "no NVIDIA driver is loaded: install the driver for your GPU",
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
        if self.name == self.kind {
            f.write_str(&self.name)
        } else {
            write!(f, "{} ({})", self.name, self.kind)
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
