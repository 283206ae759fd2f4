//! What a status other than success means, in words.

use std::time::Duration;

use super::retry::Kind;
use super::{Answer, Client, Failure, bad};
use crate::error::Error;
use crate::reference::{Repo, Revision};

/// What a request was about.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) repo: &'a Repo,
    pub(crate) revision: &'a Revision,
    /// The file, where it was about one.
    pub(crate) file: Option<&'a str>,
}

/// Why the hub, or the server it sent us to, did not answer with the file.
pub(crate) fn refusal(client: &Client, answer: &Answer, asked: Asked<'_>) -> Failure {
    let status = answer.status();
    match status {
        429 => Failure::Passing {
            reason: "the server asks for fewer requests (status 429)".into(),
            kind: Kind::TooMany,
            wait: retry_after(answer),
        },
        408 | 425 | 500.. => Failure::Passing {
            reason: format!("the server answered with status {status}"),
            kind: Kind::Trouble,
            wait: retry_after(answer),
        },
        // A signed address that has run out; the next attempt is given a new one.
        401 | 403 | 404 if !client.is_hub(&answer.url) => {
            Failure::passing(format!("the file's server answered with status {status}"))
        }
        401 | 403 => Failure::Final(Error::Refused {
            repo: asked.repo.to_string(),
            status,
            reason: who_may(client, answer, asked.repo),
        }),
        404 => Failure::Final(not_found(client, answer, asked)),
        _ => bad(&answer.url, format!("status {status}")),
    }
}

/// The hub answers 401 for repositories that do not exist, too, so that nobody learns the names of private ones.
fn who_may(client: &Client, answer: &Answer, repo: &Repo) -> String {
    let page = format!("{}/{repo}", client.endpoint());
    match (answer.header("x-error-code"), client.has_token()) {
        (Some("GatedRepo"), true) => format!(
            "it is gated, and the token's account has not been let in: ask for access on {page}"
        ),
        (Some("GatedRepo"), false) => format!(
            "it is gated: accept its terms on {page}, then set HF_TOKEN to a token of that account ({}/settings/tokens)",
            client.endpoint()
        ),
        (_, true) => format!(
            "there is no such repository, or the token in use may not read it: check the name on {page}, and HF_TOKEN or the token file"
        ),
        (_, false) => format!(
            "there is no such repository, or it is private or gated: check the name on {page}, or set HF_TOKEN to a token that may read it"
        ),
    }
}

fn not_found(client: &Client, answer: &Answer, asked: Asked<'_>) -> Error {
    let Asked {
        repo,
        revision,
        file,
    } = asked;
    let (what, way_out) = match (answer.header("x-error-code"), file) {
        (Some("RevisionNotFound"), _) => (
            format!("revision {revision} of {repo}"),
            "check --revision: it takes a branch, a tag or a commit",
        ),
        (_, Some(file)) => (
            format!("file {file} in {repo} at {revision}"),
            "the repository changed while it was read; run the command again",
        ),
        _ => (
            format!("repository {repo}"),
            "check the spelling of org/name, and HF_ENDPOINT if it names a mirror",
        ),
    };
    Error::NotFound {
        endpoint: client.endpoint().to_owned(),
        what,
        way_out,
    }
}

/// `Retry-After`: seconds, or a date.
fn retry_after(answer: &Answer) -> Option<Duration> {
    let text = answer.header("retry-after")?;
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
    let left = date.duration_since(jiff::Timestamp::now());
    Some(Duration::try_from(left).unwrap_or_default())
}
