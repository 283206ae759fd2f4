//! Files that lie: opening them must end in a model or an error, never in a panic, a hang or a large allocation.

#[path = "../common/mod.rs"]
mod common;
mod corpus;
mod damage;
mod structure;
#[path = "../common/tiktoken.rs"]
mod tiktoken_file;

use std::path::Path;
use std::time::{Duration, Instant};

use peak_alloc::PeakAlloc;
use shadowkv_model::{Error, Header, Message, Model};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The files have some 80 KiB; what is read of them may take a small multiple, a template 64 MiB, and tests run side by side.
const MOST_BYTES: usize = 160 << 20;
/// Whatever is asked of a small file takes milliseconds; a machine may be busy.
const MOST_TIME: Duration = Duration::from_secs(20);
/// A message is for a person.
const MOST_CHARACTERS: usize = 2000;

/// Opens a model and does everything with it that its files have a say in.
fn exercise(path: &Path) -> Result<(), Error> {
    let start = Instant::now();
    let outcome = Header::open(path)
        .and_then(|_| Model::open(path))
        .and_then(|model| use_all(&model));
    if let Err(error) = &outcome {
        let message = error.to_string();
        assert!(message.chars().count() < MOST_CHARACTERS, "{message}");
        let control = message.chars().any(|c| c.is_control() && c != '\n');
        assert!(!control, "{message:?}");
    }
    let (peak, time) = (MEMORY.peak_usage(), start.elapsed());
    assert!(peak < MOST_BYTES, "{peak} bytes were allocated at once");
    assert!(time < MOST_TIME, "{time:?}");
    outcome
}

/// Whether the model opens; text that it refuses later does not matter.
fn opens(path: &Path) -> bool {
    let _ = exercise(path);
    Model::open(path).is_ok()
}

fn use_all(model: &Model) -> Result<(), Error> {
    for role in model.architecture.roles() {
        let mut out = vec![0.0; model.weights.shape(role)?.iter().product()];
        model.weights.read_f32(role, &mut out)?;
    }
    let ids = model.tokenizer.encode("hello 12 w\u{1f642}", true)?;
    let mut decoder = model.tokenizer.stream_decoder(false);
    for id in ids {
        decoder.push(id)?;
    }
    decoder.finish()?;
    let message = |role: &str| Message {
        role: role.into(),
        content: "hello".into(),
    };
    if let Some(template) = &model.chat_template {
        template.render(&[message("user"), message("assistant")], true)?;
    }
    Ok(())
}
