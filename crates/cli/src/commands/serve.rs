//! `serve`: a model over HTTP.

use std::path::Path;
use std::sync::Arc;

use shadowkv_engine::{Capacity, EngineOptions, Shutdown};
use shadowkv_model::Architecture;
use shadowkv_server::{Served, Server, Settings};

use super::load::{load, name_device};
use super::locate::locate;
use crate::args::{NetworkArgs, Sequences, ServeArgs};
use crate::devices;
use crate::error::{Error, Result};
use crate::interrupt::{Interrupt, Phase};
use crate::terminal::{Console, Progress};

/// Runs the command until a signal ends it.
pub fn run(args: &ServeArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    // Whatever is wrong with the port is found before minutes of loading.
    let server = Server::bind(settings(&args.network)?)?;
    let model = Arc::new(locate(&args.model)?.open()?);
    let options = options(args, &model.architecture)?;
    let progress = Progress::new(*console);
    let (worker, _) = load(&model, options, interrupt, &progress)?;
    name_device(worker.handle().info(), console);
    let name = args.served_model_name.as_ref().unwrap_or(&model.name);
    let served = Served::new(Arc::clone(&model), worker.handle().clone(), name.clone());

    interrupt.enter(Phase::Serving)?;
    let stopper = server.stopper();
    let stopping = interrupt.stopping(move || stopper.drain());
    console.note(format_args!(
        "serving {name} at http://{}",
        server.address()
    ));
    let ended = server.run(served);
    drop(stopping);
    ended?;
    Ok(worker.shut_down(Shutdown::Drain)?)
}

fn settings(args: &NetworkArgs) -> Result<Settings> {
    let mut api_keys = args.api_key.clone();
    if let Some(path) = &args.api_key_file {
        api_keys.extend(keys(path)?);
    }
    Ok(Settings {
        host: args.host.clone(),
        port: args.port,
        api_keys,
        most_body: usize::try_from(args.max_body.0).unwrap_or(usize::MAX),
        most_connections: args.max_connections,
        ..Settings::default()
    })
}

/// The keys of a file, one in each line that is not empty.
fn keys(path: &Path) -> Result<Vec<String>> {
    let text = std::fs::read_to_string(path).map_err(|source| Error::ReadKeys {
        path: path.to_owned(),
        source,
    })?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let keys: Vec<String> = lines.map(str::to_owned).collect();
    if keys.is_empty() {
        return Err(Error::NoKeys {
            path: path.to_owned(),
        });
    }
    Ok(keys)
}

fn options(args: &ServeArgs, architecture: &Architecture) -> Result<EngineOptions> {
    let settings = args.cache.settings(args.attention.attention.into(), || {
        devices::dtype(&args.device)
    })?;
    let (context, sequences, capacity) = match &args.capacity.max_num_seqs {
        Sequences::Count(n) => {
            let context = devices::context(&args.context, architecture)?;
            (context, *n, Capacity::Shared)
        }
        Sequences::Mix(mix) => {
            let context = devices::context_of(mix, &args.context, architecture)?;
            (context, mix.sequences(), Capacity::Mix(mix.clone()))
        }
    };
    let options = devices::engine_options(&args.device, &args.memory, settings, context)?;
    Ok(EngineOptions {
        max_num_seqs: sequences,
        capacity,
        max_queue: args.capacity.max_queue,
        lanes: args.capacity.lanes.0,
        // Any request may have penalties and biases.
        logits_processing: true,
        ..options
    })
}
