//! Templates without measure, and conversations without end. A stack that overflows ends the process, so that kind of failure is seen
//! as an aborted test binary.

use serde_json::json;
use shadowkv_model::{ChatTemplate, Error, Message, Model};
use tempfile::tempdir;

use crate::common::*;

fn template(source: &str) -> ChatTemplate {
    let dir = tempdir().unwrap();
    write_folder(dir.path(), safetensors::Dtype::F32);
    let settings = json!({"chat_template": source, "bos_token": "<s>", "eos_token": "</s>"});
    write_json(&dir.path().join("tokenizer_config.json"), &settings);
    Model::open(dir.path()).unwrap().chat_template.unwrap()
}

fn turns(count: usize, content: &str) -> Vec<Message> {
    let roles = ["user", "assistant"].into_iter().cycle();
    roles
        .take(count)
        .map(|role| Message {
            role: role.into(),
            content: content.into(),
        })
        .collect()
}

/// Renders on a thread with a stack as small as callers may have.
fn render(source: &str, messages: &[Message]) -> Result<String, Error> {
    let template = template(source);
    std::thread::scope(|scope| {
        std::thread::Builder::new()
            .stack_size(128 << 10)
            .spawn_scoped(scope, || template.render(messages, true))
            .unwrap()
            .join()
            .unwrap()
    })
}

/// `inner` within `count` pairs of `open` and `close`.
fn nested(open: &str, inner: &str, close: &str, count: usize) -> String {
    format!("{}{inner}{}", open.repeat(count), close.repeat(count))
}

#[test]
fn values_nested_in_a_loop_are_refused() {
    for value in [
        "[ns.x]",
        "{'a': ns.x}",
        "(ns.x,)",
        "dict(a=ns.x)",
        "namespace(x=ns.x)",
        "ns.x | batch(1) | list",
        "[1] | map('default', ns.x) | list + [ns.x]",
        "ns",
        "[ns]",
    ] {
        let source = format!(
            "{{% set ns = namespace(x=[1]) %}}{{% for i in range(100000) %}}{{% set ns.x = {value} %}}{{% endfor %}}"
        );
        let reason = render(&source, &[]).unwrap_err().to_string();
        assert!(
            reason.contains("levels") || reason.contains("steps"),
            "{value}: {reason}"
        );
    }
}

#[test]
fn a_namespace_holds_no_namespace() {
    for (assignment, text) in [
        ("{% set ns.x = ns %}", "{'x': {'x': 1}}"),
        ("{% set ns.x = [ns] %}", "{'x': [{'x': 1}]}"),
        ("{%-set ns.x=ns-%}", "{'x': {'x': 1}}"),
        ("{% set ns.x, y = ns, 2 %}", "{'x': {'x': 1}}"),
        ("{% set (y, (ns.x,)) = 2, [ns] %}", "{'x': {'x': 1}}"),
        ("{% set ns.x = ns if true else 'a %}' %}", "{'x': {'x': 1}}"),
        (
            "{% set ns.x | chain(ns) %}a{% endset %}",
            "{'x': ['a', 'x']}",
        ),
        ("{# ' #}{% set ns\n.\nx = ns %}", "{'x': {'x': 1}}"),
        (
            "{{ '{% set ' if false }}{% set ns.x = ns %}",
            "{'x': {'x': 1}}",
        ),
        ("{% set ns.x = 1, %}", "{'x': (1,)}"),
        ("{% set ns.x = 'a' ~ 'b' | upper %}", "{'x': 'aB'}"),
    ] {
        let source = format!("{{% set ns = namespace(x=1) %}}{assignment}{{{{ dict(ns) }}}}");
        assert_eq!(render(&source, &[]).unwrap(), text, "{assignment}");
    }
    let error = render("{% set ns = namespace() %}\n{% set ns.x = range %}", &[]);
    let error = error.unwrap_err().to_string();
    assert!(
        error.contains("line 2") && error.contains("takes data"),
        "{error}"
    );
}

#[test]
fn slices_of_slices_are_no_chain() {
    let source = "{% set ns = namespace(x=range(3) | list) %}{% for i in range(900) %}{% set ns.x = ns.x[0:] %}{% endfor %}{{ ns.x }}";
    let start = std::time::Instant::now();
    assert_eq!(render(source, &[]).unwrap(), "[0, 1, 2]");
    // A chain of 900 takes as many times longer.
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}

#[test]
fn values_nested_in_one_go_overflow_no_stack() {
    let level = nested("[", "x", "]", 70);
    let long = format!("{{% set x = {level} %}}").repeat(300);
    // Macros call each other up to a depth, and each call nests on.
    let deep = format!(
        "{{% macro f(x, n) %}}{}{{% if n %}}{{{{ f(x, n - 1) }}}}{{% else %}}{{{{ x }}}}{{% endif %}}{{% endmacro %}}{{{{ f(1, 90) }}}}",
        format!("{{% set x = {level} %}}").repeat(8)
    );
    for source in [
        format!("{long}{{{{ x }}}}"),
        format!("{long}{{{{ x | tojson }}}}"),
        format!("{long}{{{{ {{x: 1}} }}}}"),
        format!("{long}{{% set y = x %}}{long}{{{{ x == y }}}}"),
        format!("{long}{{{{ [x, [x]] | sort | string }}}}"),
        format!("{long}{{{{ x | tojson(sort_keys=true) }}}}"),
        deep,
    ] {
        // A refusal is as good: it must only come back.
        let _ = render(&source, &turns(20, ""));
    }
}

#[test]
fn templates_nested_in_their_text_overflow_no_stack() {
    for (start, piece, end) in [
        ("{{ a", ".a", "}}"),
        ("{{ a", "|e", "}}"),
        ("{{ a", "()", "}}"),
        ("{{ a", "+a", "}}"),
        ("{{ 1", "+1", "}}"),
        ("{{ ", "-", "1}}"),
        ("{{ ", "not ", "a}}"),
        ("{{ ", "[", "}}"),
        ("{{ a", " if a else a", "}}"),
        ("{% if a %}", "{%elif a%}", "{%endif%}"),
        ("{% set ", "(", "a = 1 %}"),
        ("{% for ", "(", "a in b %}"),
        ("{% set a", ".a", " = 1 %}"),
        ("{% filter e", "|e", "%}{% endfilter %}"),
        ("", "{% if a %}", ""),
        ("", "{% macro a() %}", ""),
    ] {
        let fits = (60_000 - start.len() - end.len()) / piece.len();
        let _ = render(&format!("{start}{}{end}", piece.repeat(fits)), &[]);
    }
    let reason = render(&" ".repeat(70_000), &[]).unwrap_err().to_string();
    assert!(reason.contains("70000 bytes"), "{reason}");
}

#[test]
fn long_conversations_render_with_every_familys_template() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/chat/templates");
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let source = std::fs::read_to_string(&path).unwrap();
        for (count, content) in [
            (2001, "Why? ".to_owned()),
            (20_001, "Why? ".to_owned()),
            (401, "Because. ".repeat(1000)),
            (3, "Because. ".repeat(300_000)),
        ] {
            let text = render(&source, &turns(count, &content));
            let text = text.unwrap_or_else(|e| panic!("{}, {count}: {e}", path.display()));
            let spoken = count * content.trim().len();
            assert!(text.len() > spoken, "{}, {count}", path.display());
        }
    }
}

#[test]
fn a_list_that_grows_by_every_message_stays_within_the_limit() {
    let source = "{% set ns = namespace(kept=[]) %}{% for m in messages %}{% set ns.kept = ns.kept + [m] %}{% endfor %}{{ ns.kept | length }}";
    assert_eq!(render(source, &turns(801, "Why?")).unwrap(), "801");
}
