//! The little of addresses that following redirects needs.

/// `https://host:port` of an address.
pub(super) fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    let end = url[host..]
        .find(['/', '?', '#'])
        .map_or(url.len(), |at| host + at);
    &url[..end]
}

/// The address that a redirect from `base` leads to; nothing where that is no address, or where it gives up encryption.
pub(super) fn join(base: &str, target: &str) -> Option<String> {
    let secure = base.starts_with("https://");
    if target.starts_with("https://") || target.starts_with("http://") && !secure {
        Some(target.to_owned())
    } else if target.starts_with("//") {
        let scheme = base.split("//").next().unwrap_or_default();
        Some(format!("{scheme}{target}"))
    } else if target.starts_with('/') {
        Some(format!("{}{target}", origin(base)))
    } else {
        None
    }
}

/// An address as it may be shown.
pub(super) fn shown(url: &str) -> String {
    url.split(['?', '#']).next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_lead_where_they_say() {
        let base = "https://hub:8/a/b?c";
        assert_eq!(origin(base), "https://hub:8");
        assert_eq!(origin("http://h?x"), "http://h");
        let join = |target| join(base, target);
        assert_eq!(join("/x?y").as_deref(), Some("https://hub:8/x?y"));
        assert_eq!(join("//cdn/x").as_deref(), Some("https://cdn/x"));
        assert_eq!(join("https://cdn/x").as_deref(), Some("https://cdn/x"));
        for refused in ["http://cdn/x", "ftp://cdn/x", "", "x"] {
            assert_eq!(join(refused), None, "{refused}");
        }
        assert_eq!(
            super::join("http://hub/a", "http://cdn/x").as_deref(),
            Some("http://cdn/x")
        );
        assert_eq!(shown("https://cdn/x?Signature=s"), "https://cdn/x");
    }
}
