//! What the paths do: JSON in, JSON or events out.

mod chat;
mod completions;
mod fields;
mod logprobs;
pub mod models;
mod run;
mod sampling;
pub mod tokens;

use crate::failure::Failure;
use crate::http::{Client, Response};
use crate::metrics::Metrics;
use crate::routes::Failed;
use crate::served::Served;
use fields::Fields;
use run::Run;

/// What generates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Endpoint {
    /// `/v1/completions`.
    Completions,
    /// `/v1/chat/completions`.
    Chat,
}

/// Generates for a client. Nothing is returned where the answer went out in a stream.
pub fn generate(
    endpoint: Endpoint,
    served: &Served,
    metrics: &Metrics,
    body: &[u8],
    client: &mut Client<'_>,
) -> Result<Option<Response>, Failed> {
    let fields = Fields::parse(body)?;
    check_model(&fields, served)?;
    sampling::refuse_unknown(&fields)?;
    let (job, mut format) = match endpoint {
        Endpoint::Completions => completions::read(&fields, served)?,
        Endpoint::Chat => chat::read(&fields, served)?,
    };
    let streams = job.streams;
    let run = Run::new(served, metrics, job)?;
    if streams {
        return run.stream(format.as_mut(), client).map(|()| None);
    }
    run.whole(format.as_mut(), client).map(Some)
}

/// Refuses another model than the one that is served. Without a name it is meant.
fn check_model(fields: &Fields, served: &Served) -> Result<(), Failure> {
    match fields.text("model")? {
        Some(name) if name != served.name => Err(Failure::unknown_model(name, &served.name)),
        _ => Ok(()),
    }
}

/// A number that nobody can guess.
fn random() -> Result<u64, Failure> {
    getrandom::u64()
        .map_err(|error| Failure::http(503, format!("the system gives no random numbers: {error}")))
}
