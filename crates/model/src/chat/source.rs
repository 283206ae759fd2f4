//! A template's text as the library can parse it.

use std::borrow::Cow;

/// Lines end as Jinja ends them, and the block `generation`, with which `transformers` marks what a model says, becomes one that
/// is always written. Lines keep their numbers.
pub(super) fn prepared(source: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(source);
    if text.contains('\r') {
        text = text.replace("\r\n", "\n").replace('\r', "\n").into();
    }
    if text.contains("generation") {
        text = without_generation(&text).into();
    }
    text
}

fn without_generation(text: &str) -> String {
    let mut tags = text.split("{%");
    let mut out = tags.next().unwrap_or_default().to_owned();
    for tag in tags {
        out.push_str("{%");
        let body = tag.trim_start_matches(['-', '+']).trim_start();
        out.push_str(&tag[..tag.len() - body.len()]);
        let instead = [("generation", "if true"), ("endgeneration", "endif")];
        let found = instead.into_iter().find_map(|(word, instead)| {
            let rest = body.strip_prefix(word)?;
            let end = rest.trim_start().trim_start_matches(['-', '+']);
            end.starts_with("%}").then_some((instead, rest))
        });
        match found {
            Some((instead, rest)) => out.extend([instead, rest]),
            None => out.push_str(body),
        }
    }
    out
}
