//! Files on a Python package index (PEP 503, "simple" pages).

use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::fetch::{Client, url};

/// One file of a release, pinned by checksum.
#[derive(Debug, Clone, Copy)]
pub struct PackageFile {
    /// The project's name on the index.
    pub project: &'static str,
    /// The file's name.
    pub file: &'static str,
    /// SHA-256 of the file.
    pub sha256: &'static str,
}

impl PackageFile {
    /// Downloads the file into `folder` from the index at `index` (such as `https://pypi.org/simple`), unless it is there already.
    pub fn fetch(&self, client: &Client, index: &str, folder: &Path) -> Result<PathBuf> {
        let path = folder.join(self.file);
        if path.is_file() && crate::fetch::verify(&path, self.sha256, self.file).is_ok() {
            return Ok(path);
        }
        let page = format!(
            "{}/{}/",
            index.trim_end_matches('/'),
            normalised(self.project)
        );
        let html = client.text(&page)?;
        let link = links(&html)
            .into_iter()
            .find(|link| url::file_name(link) == self.file)
            .ok_or_else(|| Error::NotListed {
                index: url::credentials(&page).0,
                file: self.file.to_owned(),
            })?;
        client.download(&url::join(&page, &link), &path, self.sha256)?;
        Ok(path)
    }
}

/// A project's name as index addresses spell it.
fn normalised(project: &str) -> String {
    project
        .split(['-', '_', '.'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
        .to_lowercase()
}

/// The targets of all anchors of a page, in order, without their fragments.
fn links(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = find_ignoring_case(rest, "<a") {
        rest = &rest[start + 2..];
        let Some(end) = rest.find('>') else { break };
        let tag = &rest[..end];
        rest = &rest[end..];
        if tag.starts_with(|c: char| c.is_ascii_whitespace())
            && let Some(href) = attribute(tag, "href")
        {
            let target = href.split('#').next().unwrap_or_default();
            found.push(target.replace("&amp;", "&"));
        }
    }
    found
}

/// The quoted value of an attribute in the inside of a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = tag;
    loop {
        let (before, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, tail) = after[1..].split_once(quote)?;
        if before.trim().eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = tail;
    }
}

fn find_ignoring_case(text: &str, needle: &str) -> Option<usize> {
    text.as_bytes()
        .windows(needle.len())
        .position(|window| window.eq_ignore_ascii_case(needle.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fetch::server::{Reply, Server};

    const PAGE: &str = r##"<!DOCTYPE html><html><head><title>Links</title></head><body>
        <abbr href="no.whl">not an anchor</abbr>
        <A data-requires-python="&gt;=3.10" HREF='../files/a-1.0.whl#sha256=00'>a</A>
        <a href="https://h/b-1.0.whl?x=1&amp;y=2#sha256=11" data-yanked="">b</a>
        <a name="anchor without target">c</a><a href="unfinished"##;

    #[test]
    fn finds_every_target() {
        assert_eq!(
            links(PAGE),
            ["../files/a-1.0.whl", "https://h/b-1.0.whl?x=1&y=2"]
        );
        assert!(links("no anchors <a").is_empty());
    }

    #[test]
    fn names_are_normalised() {
        assert_eq!(normalised("Foo.Bar__baz-qux"), "foo-bar-baz-qux");
    }

    fn file(name: &'static str) -> PackageFile {
        PackageFile {
            project: "Some_Thing",
            file: name,
            // of "wheel"
            sha256: "ba59926159d2aa256eb8739b8da7e2b574b960e1202c6d624cbe981cef996c91",
        }
    }

    #[test]
    fn fetches_through_the_page_and_only_once() {
        let server = Server::start(vec![
            Reply::ok(r#"<a href="../files/a-1.0.whl#sha256=00">a</a>"#),
            Reply::ok("wheel"),
        ]);
        let folder = tempfile::tempdir().unwrap();
        let index = server.url("/simple/");
        let client = Client::without_pauses();
        let wheel = file("a-1.0.whl");
        let path = wheel.fetch(&client, &index, folder.path()).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "wheel");
        // The second time needs no server.
        assert_eq!(wheel.fetch(&client, &index, folder.path()).unwrap(), path);
        let requests = server.requests();
        assert!(
            requests[0].starts_with("GET /simple/some-thing/ "),
            "{}",
            requests[0]
        );
        assert!(
            requests[1].starts_with("GET /simple/files/a-1.0.whl "),
            "{}",
            requests[1]
        );
    }

    #[test]
    fn a_file_that_is_not_listed_is_named() {
        let server = Server::start(vec![Reply::ok(PAGE)]);
        let folder = tempfile::tempdir().unwrap();
        let error = file("z-9.whl")
            .fetch(
                &Client::without_pauses(),
                &server.url("/simple"),
                folder.path(),
            )
            .unwrap_err();
        assert!(matches!(error, Error::NotListed { .. }), "{error}");
        assert!(error.to_string().contains("z-9.whl"));
    }
}
