//! `pull`: a model from the hub.

use std::time::Instant;

use serde::Serialize;
use shadowkv_hub::{Event, Hub, Pulled, Request, Settings};

use crate::args::PullArgs;
use crate::error::{Error, Result};
use crate::format;
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Progress, Stage, Stdout};

/// The object of `pull --json`.
#[derive(Serialize)]
struct Record<'a> {
    #[serde(flatten)]
    pulled: &'a Pulled,
    seconds: f64,
}

/// Runs the command.
pub fn run(args: &PullArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    let request = request(args)?;
    let settings = Settings::from_env()?;
    let progress = Progress::new(*console);
    let started = Instant::now();
    let pulled = Hub::new(&settings).pull(&request, interrupt.flag(), &mut |event| {
        show(&event, &request, console, &progress);
    });
    progress.finish();
    if let Err(shadowkv_hub::Error::Cancelled) = &pulled {
        console.note("what has arrived is kept; run the command again to go on");
    }
    let pulled = pulled?;
    let seconds = started.elapsed().as_secs_f64();
    if pulled.fetched_bytes > 0 {
        let (bytes, time) = (
            format::bytes(pulled.fetched_bytes),
            format::seconds(seconds),
        );
        console.note(format_args!("fetched {bytes} in {time}"));
    }
    if args.json {
        Stdout.json(&Record {
            pulled: &pulled,
            seconds,
        })
    } else {
        Stdout.line(&pulled.path.display().to_string())
    }
}

/// The repository may carry the revision and the file or its type, as it does for `--model`.
fn request(args: &PullArgs) -> Result<Request> {
    let reference = args.repo.clone();
    if reference.revision.is_some() && args.revision.is_some() {
        return Err(Error::NamedTwice { what: "revision" });
    }
    if args.file.is_some() && (reference.file.is_some() || reference.quant.is_some()) {
        return Err(Error::NamedTwice { what: "file" });
    }
    Ok(Request {
        repo: reference.repo,
        revision: reference
            .revision
            .or_else(|| args.revision.clone())
            .unwrap_or_default(),
        file: reference.file.or_else(|| args.file.clone()),
        quant: reference.quant,
        unreadable: shadowkv_model::unreadable_by_name,
    })
}

fn show(event: &Event<'_>, request: &Request, console: &Console, progress: &Progress) {
    let note = |text: String| {
        progress.finish();
        console.note(text);
    };
    match event {
        Event::Chosen {
            files,
            bytes,
            missing,
        } => {
            let fetch = match missing {
                0 => "all in the cache already".to_owned(),
                _ => format!("{} to fetch", format::bytes(*missing)),
            };
            let (files, bytes) = (format::count(*files, "file"), format::bytes(*bytes));
            note(format!(
                "{} at {}: {files}, {bytes}, {fetch}",
                request.repo, request.revision
            ));
        }
        Event::Progress { done, total } => progress.report(Stage::Pulling, *done, *total),
        Event::Waiting { file } => note(format!(
            "another process is fetching {file}; waiting for it"
        )),
        Event::Retrying { reason, pause } => {
            note(format!("{reason}; trying again in {} s", pause.as_secs()));
        }
        Event::Offline { reason } => note(format!(
            "{reason}; taking the model from the cache, where it may be older"
        )),
        _ => {}
    }
}
