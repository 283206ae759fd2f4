//! What the hub says about a repository and its files.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use crate::error::{Error, Result};
use crate::http::{Answer, Asked, Client, Failure, Watch, bad, refusal};
use crate::reference::{Repo, Revision, is_commit, is_plain_path};

/// The answer for a repository with ten thousand files takes about a MiB.
const LISTING_LIMIT: u64 = 64 << 20;
/// Longer tags are none that a file system could hold as a name beside `.incomplete`.
const LONGEST_ETAG: usize = 128;

const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');
const PATH: &AsciiSet = &SEGMENT.remove(b'/');

/// A revision of a repository.
pub(crate) struct Listing {
    /// The commit it stands for.
    pub(crate) commit: String,
    /// Names of its files; those that would lead out of a folder are left out.
    pub(crate) files: Vec<String>,
}

#[derive(Deserialize)]
struct Info {
    sha: String,
    #[serde(default)]
    siblings: Vec<Sibling>,
}

#[derive(Deserialize)]
struct Sibling {
    rfilename: String,
}

/// One file, as it is before it is fetched.
#[derive(Debug, Clone)]
pub(crate) struct RemoteFile {
    pub(crate) name: String,
    pub(crate) url: String,
    /// The name of its blob.
    pub(crate) etag: String,
    pub(crate) size: u64,
}

/// Asks which commit a revision stands for, and which files it holds.
pub(crate) fn list(
    client: &Client,
    repo: &Repo,
    revision: &Revision,
    watch: &mut Watch<'_>,
) -> Result<Listing> {
    let name = utf8_percent_encode(revision.as_str(), SEGMENT);
    let url = format!("{}/api/models/{repo}/revision/{name}", client.endpoint());
    let asked = Asked {
        repo,
        revision,
        file: None,
    };
    let text = client.retrying(&url, watch, |_, _| {
        let mut answer = client.get(&url, 0)?;
        if answer.status() != 200 {
            return Err(refusal(client, &answer, asked));
        }
        let body = answer
            .response
            .body_mut()
            .with_config()
            .limit(LISTING_LIMIT);
        body.read_to_string()
            .map_err(|error| Failure::passing(error.to_string()))
    })?;
    let malformed = |reason: String| Error::BadReply {
        url: url.clone(),
        reason,
    };
    let info: Info = serde_json::from_str(&text)
        .map_err(|error| malformed(format!("the list of files is unreadable: {error}")))?;
    if !is_commit(&info.sha) {
        return Err(malformed(format!("`{:.60}` is no commit", info.sha)));
    }
    let names = info.siblings.into_iter().map(|file| file.rfilename);
    Ok(Listing {
        commit: info.sha,
        files: names.filter(|name| is_plain_path(name)).collect(),
    })
}

/// Asks for a file's size and entity tag.
pub(crate) fn describe(
    client: &Client,
    repo: &Repo,
    revision: &Revision,
    commit: &str,
    name: &str,
    watch: &mut Watch<'_>,
) -> Result<RemoteFile> {
    let url = format!(
        "{}/{repo}/resolve/{commit}/{}",
        client.endpoint(),
        utf8_percent_encode(name, PATH)
    );
    let asked = Asked {
        repo,
        revision,
        file: Some(name),
    };
    client.retrying(&url, watch, |_, _| {
        // A redirect's own length and tag are those of the redirect; only these speak of the file.
        let linked = |answer: &Answer| {
            let etag = answer.header("x-linked-etag").and_then(etag)?;
            Some((etag, answer.number("x-linked-size")?))
        };
        let mut known = None;
        let answer = client.head(&url, |redirect| {
            known = known.take().or_else(|| linked(redirect));
            known.is_some()
        })?;
        if known.is_none() && answer.status() != 200 {
            return Err(refusal(client, &answer, asked));
        }
        let known = known.or_else(|| linked(&answer)).or_else(|| {
            let etag = answer
                .header("x-linked-etag")
                .or(answer.header("etag"))
                .and_then(etag)?;
            Some((
                etag,
                answer
                    .number("x-linked-size")
                    .or(answer.number("content-length"))?,
            ))
        });
        let Some((etag, size)) = known else {
            return Err(bad(
                &answer.url,
                format!("it tells no size and no usable entity tag of {name}"),
            ));
        };
        Ok(RemoteFile {
            name: name.to_owned(),
            url: url.clone(),
            etag,
            size,
        })
    })
}

/// An entity tag without quotes, if it can be the name of a file.
fn etag(header: &str) -> Option<String> {
    let tag = header
        .strip_prefix("W/")
        .unwrap_or(header)
        .trim_matches('"');
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    (!tag.is_empty() && tag.len() <= LONGEST_ETAG && tag.chars().all(plain)).then(|| tag.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_become_names_of_files_only_if_they_are_plain() {
        assert_eq!(etag("\"abc-1\"").as_deref(), Some("abc-1"));
        assert_eq!(etag("W/\"abc\"").as_deref(), Some("abc"));
        for hostile in [
            "",
            "\"\"",
            "\"../x\"",
            "a/b",
            "a\\b",
            "..",
            "a.incomplete",
            &"a".repeat(129),
        ] {
            assert_eq!(etag(hostile), None, "{hostile}");
        }
    }

    #[test]
    fn names_are_encoded() {
        let path = utf8_percent_encode("a b/c#d?.gguf", PATH).to_string();
        assert_eq!(path, "a%20b/c%23d%3F.gguf");
        assert_eq!(
            utf8_percent_encode("refs/pr/1", SEGMENT).to_string(),
            "refs%2Fpr%2F1"
        );
    }
}
