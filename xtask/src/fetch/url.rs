//! The little of URLs that package indices need: joining, credentials, file names.

use base64::Engine;
use percent_encoding::percent_decode_str;

/// A URL taken apart at the places that matter here.
struct Split<'a> {
    /// `https`
    scheme: &'a str,
    /// `user:password`
    credentials: Option<&'a str>,
    /// `host:port`
    host: &'a str,
    /// From the first slash on, with query and fragment.
    path: &'a str,
}

fn split(url: &str) -> Option<Split<'_>> {
    let (scheme, rest) = url.split_once("://")?;
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (credentials, host) = match authority.rsplit_once('@') {
        Some((credentials, host)) => (Some(credentials), host),
        None => (None, authority),
    };
    Some(Split {
        scheme,
        credentials,
        host,
        path,
    })
}

/// Resolves a link found on the page `base`. Credentials of the page go to links on the same host only.
pub fn join(base: &str, link: &str) -> String {
    let Some(page) = split(base) else {
        return link.to_owned();
    };
    let credentials = page
        .credentials
        .map(|c| format!("{c}@"))
        .unwrap_or_default();
    let origin = format!("{}://{credentials}{}", page.scheme, page.host);
    if let Some(target) = split(link) {
        let same = (target.scheme, target.host) == (page.scheme, page.host);
        return if same && target.credentials.is_none() {
            format!("{origin}{}", target.path)
        } else {
            link.to_owned()
        };
    }
    if let Some(rest) = link.strip_prefix("//") {
        return join(base, &format!("{}://{rest}", page.scheme));
    }
    if link.starts_with('/') {
        return format!("{origin}{link}");
    }
    let folder = page.path.split(['?', '#']).next().unwrap_or("/");
    let folder = &folder[..folder.rfind('/').map_or(0, |slash| slash)];
    let mut segments: Vec<&str> = folder.split('/').skip(1).collect();
    for segment in link.split('/') {
        match segment {
            "." => {}
            ".." => {
                segments.pop();
            }
            name => segments.push(name),
        }
    }
    format!("{origin}/{}", segments.join("/"))
}

/// The URL without its credentials, and the `Authorization` header that replaces them.
pub fn credentials(url: &str) -> (String, Option<String>) {
    match split(url) {
        Some(Split {
            scheme,
            credentials: Some(credentials),
            host,
            path,
        }) => {
            let plain: Vec<u8> = percent_decode_str(credentials).collect();
            let encoded = base64::engine::general_purpose::STANDARD.encode(plain);
            (
                format!("{scheme}://{host}{path}"),
                Some(format!("Basic {encoded}")),
            )
        }
        _ => (url.to_owned(), None),
    }
}

/// The last part of the path, decoded: the name of the file a link points to.
pub fn file_name(link: &str) -> String {
    let path = link.split(['?', '#']).next().unwrap_or(link);
    let name = path.rsplit('/').next().unwrap_or(path);
    percent_decode_str(name).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_resolve_against_their_page() {
        let page = "https://index.example/simple/thing/";
        for (link, expected) in [
            ("https://files.example/a.whl", "https://files.example/a.whl"),
            ("//files.example/a.whl", "https://files.example/a.whl"),
            ("/packages/a.whl", "https://index.example/packages/a.whl"),
            ("a.whl", "https://index.example/simple/thing/a.whl"),
            ("./a.whl", "https://index.example/simple/thing/a.whl"),
            ("../../p/a.whl", "https://index.example/p/a.whl"),
            ("../../../../p/a.whl", "https://index.example/p/a.whl"),
        ] {
            assert_eq!(join(page, link), expected, "{link}");
        }
        assert_eq!(join("http://host", "a"), "http://host/a");
    }

    #[test]
    fn credentials_stay_with_their_host() {
        let page = "https://me:pa%40ss@index.example/simple/thing/";
        assert_eq!(
            join(page, "../a.whl"),
            "https://me:pa%40ss@index.example/simple/a.whl"
        );
        assert_eq!(
            join(page, "https://index.example/a.whl"),
            "https://me:pa%40ss@index.example/a.whl"
        );
        assert_eq!(
            join(page, "https://other.example/a.whl"),
            "https://other.example/a.whl"
        );
        assert_eq!(
            join(page, "http://index.example/a.whl"),
            "http://index.example/a.whl"
        );
        let (url, header) = credentials(page);
        assert_eq!(url, "https://index.example/simple/thing/");
        assert_eq!(header.as_deref(), Some("Basic bWU6cGFAc3M="));
        assert_eq!(
            credentials("https://a.example/x@y"),
            ("https://a.example/x@y".to_owned(), None)
        );
    }

    #[test]
    fn file_names_are_decoded() {
        assert_eq!(
            file_name("https://h/p/a%2Bcpu-1.0.whl?x=/y#sha256=00"),
            "a+cpu-1.0.whl"
        );
        assert_eq!(file_name("a.whl"), "a.whl");
    }
}
