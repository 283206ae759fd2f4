//! The WGSL that the kernels compile to, at canonical plans and shapes, for review and for a check against drift.
//!
//! Each launch is compiled, not run, on a wgpu adapter with a plan that does not depend on it, and the sources are taken
//! from the runtime's compilation log. What the runtime numbers is renumbered, so that equal kernels give equal text.

mod launches;

use std::collections::HashMap;
use std::path::Path;
use std::time::{Duration, Instant};

use cubecl::config::compilation::CompilationLogLevel;
use cubecl::config::{CubeClRuntimeConfig, RuntimeConfig};
use cubecl::dry_run::DryRun;

use crate::device::{Device, DeviceChoice, DeviceKind, available};
use crate::error::{Error, Result};
use crate::plan::Plan;

/// What a GPU of common limits gets from [`Plan`].
const PLAN: Plan = Plan {
    units: 64,
    load_bytes: 16,
    team: 64,
    registers: 32,
    workers: 128,
    tensor_cores: false,
};

/// How long the log may lag behind the device.
const PATIENCE: Duration = Duration::from_secs(60);

/// One compiled kernel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shader {
    /// Kernel and plan, fit for a file name.
    pub name: String,
    /// WGSL text.
    pub source: String,
}

/// Compiles every kernel to WGSL, sorted by name. The log is kept in `scratch`, an existing directory, meanwhile.
///
/// Must come before anything else touches a device in this process, because it configures the runtime's log.
///
/// # Errors
/// [`Error::NoDevice`] or [`Error::NotLinked`] without a wgpu adapter, [`Error::Runtime`] when a kernel does not compile
/// or the log cannot be had.
pub fn wgsl(scratch: &Path) -> Result<Vec<Shader>> {
    let log = scratch.join("shadowkv-compilation.log");
    let mut config = CubeClRuntimeConfig::default();
    config.compilation.logger.level = CompilationLogLevel::Full;
    config.compilation.logger.file = Some(log.clone());
    config.compilation.logger.append = false;
    if !CubeClRuntimeConfig::try_set(config) {
        return Err(failure(
            "its log is configured once a process, before any device is opened",
        ));
    }
    let device = adapter()?.with_plan(PLAN);
    let names = {
        // Sources are made at launch; what they compute is of no interest here.
        let _compile_only = DryRun::new();
        launches::run(&device)?
    };
    device.sync()?;
    let sources = wait_for(&log, names.len());
    let _ = std::fs::remove_file(&log);
    let sources = sources?;
    let mut shaders = Vec::with_capacity(names.len());
    for (name, (kernel, source)) in names.iter().zip(&sources) {
        if !name.starts_with(kernel.as_str()) {
            return Err(failure(&format!(
                "`{kernel}` was compiled where `{name}` was expected"
            )));
        }
        shaders.push(Shader {
            name: (*name).to_string(),
            source: indent(&renumber(source, kernel)),
        });
    }
    shaders.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(shaders)
}

/// A software adapter where there is one, because it is the same everywhere.
fn adapter() -> Result<Device> {
    let reports = available();
    let adapters: Vec<DeviceKind> = reports
        .iter()
        .filter(|r| r.runtime == "wgpu")
        .flat_map(|r| &r.devices)
        .map(|(_, kind)| *kind)
        .collect();
    let index = adapters
        .iter()
        .position(|&kind| kind == DeviceKind::WgpuSoftware)
        .unwrap_or(0);
    Ok(Device::open(DeviceChoice::Wgpu(index))?.0)
}

/// Kernel names and sources in the order of their compilation, once there are `count` of them.
fn wait_for(log: &Path, count: usize) -> Result<Vec<(String, String)>> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        // The runtime writes its log on a thread of its own.
        let text = std::fs::read_to_string(log).unwrap_or_default();
        let found: Vec<(String, String)> = text
            .split("[START_KERNEL_COMPILATION]")
            .filter_map(parse)
            .collect();
        if found.len() == count {
            return Ok(found);
        }
        if found.len() > count || Instant::now() > deadline {
            return Err(failure(&format!(
                "{} kernels were compiled, not {count}",
                found.len()
            )));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// The short name and the source of one complete entry of the log.
fn parse(entry: &str) -> Option<(String, String)> {
    let (body, _) = entry.split_once("[END_KERNEL_COMPILATION]")?;
    let path = body.lines().find_map(|line| line.strip_prefix("name: "))?;
    let name = path.rsplit("::").nth(1)?.strip_suffix("_kernel")?;
    let (_, source) = body.split_once("```wgsl\n")?;
    let (source, _) = source.split_once("\n```")?;
    Some((name.to_string(), source.to_string()))
}

/// Numbers variables in the order in which they appear and names the entry point after the kernel: the runtime's own
/// numbers and the hash in its name change with things that do not change the code.
fn renumber(source: &str, kernel: &str) -> String {
    let mut numbers = HashMap::new();
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(start) = rest.find(|c: char| c.is_ascii_alphanumeric() || c == '_') {
        let (before, from) = rest.split_at(start);
        let end = from
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .unwrap_or(from.len());
        let (word, after) = from.split_at(end);
        out.push_str(before);
        if word.starts_with(&format!("{kernel}_kernel_")) {
            out.push_str(kernel);
        } else if let Some((number, suffix)) = variable(word) {
            let next = numbers.len();
            let number = *numbers.entry(number).or_insert(next);
            out.push_str(&format!("v{number}{suffix}"));
        } else {
            out.push_str(word);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Indents lines by the braces around them.
fn indent(source: &str) -> String {
    let mut depth = 0usize;
    let mut out = String::with_capacity(source.len() * 2);
    for line in source
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
    {
        let closes = line.matches('}').count();
        let own = depth.saturating_sub(usize::from(line.starts_with('}')));
        out.push_str(&"  ".repeat(own));
        out.push_str(line);
        out.push('\n');
        depth = (depth + line.matches('{').count()).saturating_sub(closes);
    }
    out
}

/// Splits `v12` and `v12_store` into number and suffix.
fn variable(word: &str) -> Option<(&str, &str)> {
    let digits = word.strip_prefix('v')?;
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    let (number, suffix) = digits.split_at(end);
    (!number.is_empty() && (suffix.is_empty() || suffix.starts_with('_')))
        .then_some((number, suffix))
}

fn failure(detail: &str) -> Error {
    Error::Runtime {
        device: "wgpu".into(),
        detail: detail.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_numbered_as_they_appear() {
        let source = "fn gram_kernel_f_f32_n_4_1a2b(v70: vec4<f32>) {\nlet v9_store = v70.x + 1v; v9 = vector;\n}";
        let want = "fn gram(v0: vec4<f32>) {\nlet v1_store = v0.x + 1v; v1 = vector;\n}";
        assert_eq!(renumber(source, "gram"), want);
    }

    #[test]
    fn lines_stand_as_deep_as_their_braces() {
        let source = "fn f() {\nif a {\nlet s = S { x };\n\n} else {\nb;\n}\n}";
        let want = "fn f() {\n  if a {\n    let s = S { x };\n  } else {\n    b;\n  }\n}\n";
        assert_eq!(indent(source), want);
    }

    #[test]
    fn entries_of_the_log_are_read_once_they_are_complete() {
        let entry =
            "\nname: a::b::copy_kernel::CopyKernel\nid: x\nsource:\n```wgsl\nfn f() {\n}\n```\n";
        assert_eq!(parse(entry), None);
        let complete = format!("{entry}[END_KERNEL_COMPILATION]\n");
        assert_eq!(
            parse(&complete),
            Some(("copy".into(), "fn f() {\n}".into()))
        );
    }
}
