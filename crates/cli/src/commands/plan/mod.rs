//! `plan`: bytes by part, ShadowKV beside full attention, before anything is loaded.

pub mod limits;
mod report;

use shadowkv_engine::{Attention, MemoryPlan, Mix, Target, largest_buffer};
use shadowkv_model::{Architecture, Header};

use self::limits::Budget;
use self::report::{Oversized, Report, Side};
use super::locate::locate;
use crate::args::{PlanArgs, Sequences};
use crate::devices;
use crate::error::Result;
use crate::terminal::Stdout;

/// More sequences than any device holds.
const MOST_SEQUENCES: usize = 1 << 16;

/// Runs the command.
pub fn run(args: &PlanArgs) -> Result<()> {
    let located = locate(&args.model)?;
    let header = Header::open(&located.path)?;
    let mix = mix(args, &header.architecture)?;
    if let Some(note) = header.architecture.window_note() {
        tracing::warn!("{}: {note}", located.path.display());
    }
    let kind = devices::kind(args.device.device);
    let dtype = devices::dtype(&args.device);
    let budget = Budget::new(&args.memory, kind, args.device.device.index())?;
    let target = Target { kind, dtype };
    // Memory alone does not say what fits: adapters bind buffers up to a size of their own.
    let buffer_limit = largest_buffer(args.device.device, kind).unwrap_or(u64::MAX);
    let limits = (budget, buffer_limit);
    let side = |attention| side(args, &header, attention, target, &mix, limits);
    let report = Report {
        model: located.named(&header.name),
        device: devices::kind_name(kind),
        dtype: dtype.name(),
        context: mix.longest(),
        model_context: header.architecture.max_position_embeddings,
        sequences: mix.sequences(),
        mix: mix.clone(),
        memory: budget,
        shadowkv: side(Attention::ShadowKv)?,
        full: side(Attention::Full)?,
    };
    if args.json {
        Stdout.json(&report)
    } else {
        Stdout.line(&report.to_string())
    }
}

/// The sequences asked for.
fn mix(args: &PlanArgs, architecture: &Architecture) -> Result<Mix> {
    match &args.batch.max_num_seqs {
        Sequences::Count(sequences) => {
            let context = devices::context(&args.context, architecture)?;
            Ok(Mix::uniform(*sequences, context))
        }
        Sequences::Mix(mix) => {
            devices::context_of(mix, &args.context, architecture)?;
            Ok(mix.clone())
        }
    }
}

fn side(
    args: &PlanArgs,
    header: &Header,
    attention: Attention,
    target: Target,
    mix: &Mix,
    (budget, buffer_limit): (Budget, u64),
) -> Result<Side> {
    let settings = args.cache.settings(attention, || target.dtype)?;
    let plan = |mix: &Mix| {
        let plan = MemoryPlan::of(&header.architecture, &settings, target, mix)?
            .with_lanes(args.batch.lanes.0)?
            .with_buffer_limit(buffer_limit);
        Ok(budget.within(plan))
    };
    let asked = plan(mix)?;
    let longest = header.architecture.max_position_embeddings;
    let (sequences, context) = (mix.sequences(), mix.longest());
    Ok(Side {
        largest_batch: budget.largest(MOST_SEQUENCES, |n| plan(&Mix::uniform(n, context)))?,
        largest_context: budget.largest(longest, |n| plan(&Mix::uniform(sequences, n)))?,
        fits: budget.fits(&asked),
        oversized: asked.oversized().map(Oversized::from),
        device_bytes: asked.device_bytes(),
        host_bytes: asked.host_bytes(),
        cache_device_bytes: asked.cache_device_bytes(),
        cache_host_bytes: asked.cache_host_bytes(),
        cache: asked.cache.into(),
        lanes: asked.lanes,
        parts: asked.parts,
    })
}
