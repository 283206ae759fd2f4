//! Flags of devices and memory as the engine takes them.

use shadowkv_engine::{
    CacheSettings, DeviceChoice, DeviceKind, Dtype, EngineOptions, MachineMemory, Mix,
    available_devices, machine_memory,
};
use shadowkv_model::Architecture;

use crate::args::{ContextArgs, DeviceArgs, MemoryArgs};
use crate::error::{Error, Result};

/// What kind of device a choice means on this machine. A device that is not there is reported when it is opened; planning for one
/// that is elsewhere is welcome.
pub fn kind(choice: DeviceChoice) -> DeviceKind {
    let devices = || {
        available_devices()
            .into_iter()
            .filter(|report| report.missing.is_empty())
            .flat_map(|report| report.devices)
    };
    match choice {
        DeviceChoice::Cpu => DeviceKind::Cpu,
        DeviceChoice::Cuda(_) => DeviceKind::Cuda,
        DeviceChoice::Wgpu(index) => {
            let name = format!("wgpu:{index}");
            devices()
                .find(|device| device.0 == name)
                .map_or(DeviceKind::Wgpu, |device| device.1)
        }
        DeviceChoice::Auto => {
            let kinds: Vec<DeviceKind> = devices().map(|device| device.1).collect();
            let wanted = [DeviceKind::Cuda, DeviceKind::Wgpu];
            wanted
                .into_iter()
                .find(|kind| kinds.contains(kind))
                .unwrap_or(DeviceKind::Cpu)
        }
    }
}

/// The name of a kind of device for people.
pub fn kind_name(kind: DeviceKind) -> &'static str {
    match kind {
        DeviceKind::Cpu => "cpu",
        DeviceKind::Wgpu => "wgpu",
        DeviceKind::WgpuSoftware => "wgpu, software",
        DeviceKind::Cuda => "cuda",
    }
}

/// The number type that the device will compute in.
pub fn dtype(args: &DeviceArgs) -> Dtype {
    Option::from(args.dtype).unwrap_or_else(|| match kind(args.device) {
        DeviceKind::Cuda => Dtype::Bf16,
        DeviceKind::Cpu | DeviceKind::Wgpu | DeviceKind::WgpuSoftware => Dtype::F32,
    })
}

/// The limit on device memory, if the flags give one.
///
/// # Errors
/// [`Error::UnknownDeviceMemory`] for a fraction of an unknown size.
pub fn device_limit(args: &MemoryArgs, machine: &MachineMemory) -> Result<Option<u64>> {
    match (args.gpu_memory, args.gpu_memory_utilization) {
        (Some(size), _) => Ok(Some(size.0)),
        (None, Some(fraction)) => machine
            .device_total
            .map(|total| Some(fraction.of(total)))
            .ok_or(Error::UnknownDeviceMemory),
        (None, None) => Ok(None),
    }
}

/// Everything the engine wants to know before it loads a model; one sequence at a time.
///
/// # Errors
/// As [`device_limit`].
pub fn engine_options(
    device: &DeviceArgs,
    memory: &MemoryArgs,
    cache: CacheSettings,
    max_model_len: usize,
) -> Result<EngineOptions> {
    let device_memory = match memory.gpu_memory_utilization {
        Some(_) => device_limit(
            memory,
            &machine_memory(kind(device.device), device.device.index()),
        )?,
        None => memory.gpu_memory.map(|size| size.0),
    };
    Ok(EngineOptions {
        device: device.device,
        dtype: device.dtype.into(),
        cache,
        max_model_len: Some(max_model_len),
        max_num_seqs: 1,
        lanes: None,
        logits_processing: false,
        device_memory,
        host_memory: memory.host_memory.map(|size| size.0),
        ..EngineOptions::default()
    })
}

/// The tokens of the longest sequence of a mix, which decide on the context.
///
/// # Errors
/// [`Error::ContextTooLong`]; [`Error::MixDecides`] where another context is asked for.
pub fn context_of(mix: &Mix, args: &ContextArgs, architecture: &Architecture) -> Result<usize> {
    let longest = mix.longest();
    if args.max_model_len.is_some_and(|asked| asked != longest) {
        return Err(Error::MixDecides { longest });
    }
    let max_model_len = Some(longest);
    context(&ContextArgs { max_model_len }, architecture)
}

/// The context to plan for: what was asked, else `default`, never beyond the model's own.
///
/// # Errors
/// [`Error::ContextTooLong`].
pub fn context(args: &ContextArgs, architecture: &Architecture) -> Result<usize> {
    let limit = architecture.max_position_embeddings;
    match args.max_model_len {
        Some(asked) if asked > limit => Err(Error::ContextTooLong {
            asked,
            limit,
            window: architecture.window_note(),
        }),
        Some(asked) => Ok(asked),
        None => Ok(limit),
    }
}
