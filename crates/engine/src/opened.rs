//! Opening a device for a model: everything that must fit is checked before anything is loaded.

use shadowkv_kernels::{Device, DeviceKind, Dtype};
use shadowkv_model::Architecture;

use crate::error::{Error, Refused, Result};
use crate::memory::machine_memory;
use crate::mix::Mix;
use crate::plan::MemoryPlan;
use crate::settings::{Capacity, EngineOptions, Target};

/// A device and what will be on it, once that is known to fit.
pub(crate) struct Opened {
    pub device: Device,
    pub device_line: String,
    pub device_index: usize,
    pub dtype: Dtype,
    pub plan: MemoryPlan,
    pub host_budget: u64,
}

impl Opened {
    /// Opens the device and checks that everything fits. `pool_layers` is for [`MemoryPlan::with_pool_layers`].
    pub fn new(
        architecture: &Architecture,
        options: &EngineOptions,
        pool_layers: Option<usize>,
    ) -> Result<Self> {
        let (device, device_line) = Device::open(options.device)?;
        let dtype = options.dtype.unwrap_or_else(|| device.preferred_dtype());
        if !device.supports(dtype) {
            return Err(Error::Refused(Refused::Setting {
                setting: "dtype",
                value: dtype.name().into(),
                reason: format!("{} cannot store it; try f32", device.name()),
            }));
        }
        let mix = mix_of(options, architecture)?;
        let target = Target {
            kind: device.kind(),
            dtype,
        };
        let plan = MemoryPlan::of(architecture, &options.cache, target, &mix)?;
        let plan = match options.capacity {
            Capacity::Shared => plan.shared(),
            Capacity::Longest | Capacity::Mix(_) => plan,
        };
        let plan = plan
            .with_lanes(options.lanes)?
            .with_short_prompts(options.short_prompts)
            .with_logits_processing(options.logits_processing)
            .with_buffer_limit(device.max_buffer_bytes());
        let plan = match pool_layers {
            Some(layers) => plan.with_pool_layers(layers)?,
            None => plan,
        };
        let (plan, host_budget) = admit(plan, device.kind(), options)?;
        Ok(Self {
            device,
            device_line,
            device_index: options.device.index(),
            dtype,
            plan,
            host_budget,
        })
    }
}

fn mix_of(options: &EngineOptions, architecture: &Architecture) -> Result<Mix> {
    let Capacity::Mix(mix) = &options.capacity else {
        let context = context_of(options.max_model_len, architecture)?;
        return Ok(Mix::uniform(options.max_num_seqs, context));
    };
    let longest = context_of(Some(mix.longest()), architecture)?;
    match options.max_model_len {
        Some(asked) if asked != longest => Err(Error::Refused(Refused::Setting {
            setting: "max-model-len",
            value: asked.to_string(),
            reason: format!(
                "the longest sequence of the mix has {longest} tokens, which decides; leave it out"
            ),
        })),
        _ => Ok(mix.clone()),
    }
}

fn context_of(asked: Option<usize>, architecture: &Architecture) -> Result<usize> {
    let model = architecture.max_position_embeddings;
    match asked {
        None => Ok(model),
        Some(asked) if asked >= 2 && asked <= model => Ok(asked),
        Some(asked) => Err(Error::Refused(Refused::Setting {
            setting: "max-model-len",
            value: asked.to_string(),
            reason: match architecture.window_note() {
                Some(note) => format!("must be from 2 to the model's {model} tokens: {note}"),
                None => format!("must be from 2 to the model's {model} tokens"),
            },
        })),
    }
}

/// Fits the plan into the budgets and the machine, or refuses it; returns it with the bytes the pool may use.
fn admit(plan: MemoryPlan, kind: DeviceKind, options: &EngineOptions) -> Result<(MemoryPlan, u64)> {
    let memory = machine_memory(kind, options.device.index());
    let device_budget = options.device_memory.or(memory.device_free);
    let mut host_budget = options.host_memory.unwrap_or(memory.host_available);
    let shared = matches!(kind, DeviceKind::Cpu | DeviceKind::WgpuSoftware);
    let room = device_budget.map(|bytes| {
        // Device memory is host memory here, so the values need their part of it.
        let left = memory.host_available.saturating_sub(plan.host_bytes());
        if shared { bytes.min(left) } else { bytes }
    });
    let plan = match room {
        Some(room) => plan.within(room),
        None => plan,
    };
    let device_budget = device_budget.unwrap_or(u64::MAX);
    let plan = plan.sharing(|plan| {
        let together = plan.device_bytes().saturating_add(plan.host_bytes());
        let beside = !shared || together <= memory.host_available;
        beside && plan.fits(device_budget, host_budget)
    });
    // A device that is too small is told first: what this plan would leave of a common memory says nothing of smaller ones.
    plan.admit(device_budget, host_budget)?;
    if shared {
        // What the device takes, the pool cannot have.
        let left = memory.host_available.saturating_sub(plan.device_bytes());
        host_budget = host_budget.min(left);
    }
    plan.admit(device_budget, host_budget)?;
    Ok((plan, host_budget))
}
