//! What a download leaves in the place of a file: a pointer to it, a web page, an answer in words.

use std::path::Path;

use crate::Error;

/// Leading bytes that tell a file from what stands in its place.
pub(crate) const HEAD: usize = 512;

/// How a pointer of any version begins.
const POINTER: &[u8] = b"version https://git-lfs.github.com/spec/";

/// How the hub begins a refusal.
const REFUSALS: [&str; 5] = [
    "Entry not found",
    "Repository not found",
    "Invalid username or password",
    "Invalid credentials",
    "Access to model",
];

/// Refuses contents that a failed or partial download saved under a model file's name.
pub(crate) fn refuse(path: &Path, contents: &[u8]) -> Result<(), Error> {
    let head = &contents[..contents.len().min(HEAD)];
    let substitute = |what: String, way_out| {
        Err(Error::Substitute {
            path: path.to_owned(),
            what,
            way_out,
        })
    };
    if head.starts_with(POINTER) {
        let way_out = "Run `git lfs install` and `git lfs pull` where the repository was cloned, or fetch the model with `shadowkv pull`";
        return substitute(pointer(head), way_out);
    }
    let text = String::from_utf8_lossy(head);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let begins = |with: &str| {
        text.get(..with.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(with))
    };
    let way_out = "The download failed; fetch the file again, for example with `shadowkv pull`";
    if begins("<!doctype") || begins("<html") {
        return substitute("an HTML page".into(), way_out);
    }
    if begins("<?xml") {
        return substitute("an XML document".into(), way_out);
    }
    match REFUSALS.into_iter().find(|refusal| begins(refusal)) {
        Some(refusal) => substitute(format!("a refusal of the server (\"{refusal}\")"), way_out),
        None => Ok(()),
    }
}

/// Names a pointer, and the size that it states.
fn pointer(head: &[u8]) -> String {
    let text = String::from_utf8_lossy(head);
    let mut lines = text.lines();
    let size = lines.find_map(|line| line.strip_prefix("size ")?.trim().parse::<u64>().ok());
    let size = size.map_or_else(String::new, |bytes| format!(" of {bytes} bytes"));
    format!("a Git LFS pointer and not the file{size} that it stands for")
}
