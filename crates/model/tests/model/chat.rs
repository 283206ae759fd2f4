use safetensors::Dtype;
use serde_json::{Value, json};
use shadowkv_model::{ChatTemplate, Error, Message, Model};
use tempfile::tempdir;

use crate::assert_names;
use crate::common::*;

fn template_of(settings: Value, file: Option<&str>) -> Option<ChatTemplate> {
    let dir = tempdir().unwrap();
    write_folder(dir.path(), Dtype::F32);
    write_json(&dir.path().join("tokenizer_config.json"), &settings);
    if let Some(source) = file {
        std::fs::write(dir.path().join("chat_template.jinja"), source).unwrap();
    }
    Model::open(dir.path()).unwrap().chat_template
}

fn template(source: &str) -> ChatTemplate {
    template_of(
        json!({"chat_template": source, "eos_token": {"content": "<|im_end|>"}}),
        None,
    )
    .unwrap()
}

fn conversation() -> Vec<Message> {
    [
        ("system", "Be brief."),
        ("user", " Hi! "),
        ("assistant", "Hello."),
    ]
    .map(|(role, content)| Message {
        role: role.into(),
        content: content.into(),
    })
    .into()
}

fn render(source: &str) -> String {
    template(source).render(&conversation(), true).unwrap()
}

#[test]
fn blocks_leave_no_lines_behind() {
    let source = "{%- for m in messages %}\n    {% if m.role != 'system' %}\n<{{ m['role'] }}>{{ m.content | trim }}{{ eos_token }}\n    {% endif %}\n{%- endfor %}\n{% if add_generation_prompt %}\n<assistant>\n{%- endif %}";
    assert_eq!(
        render(source),
        "<user>Hi!<|im_end|>\n<assistant>Hello.<|im_end|>\n<assistant>"
    );
    let without = template(source).render(&conversation(), false).unwrap();
    assert_eq!(
        without,
        "<user>Hi!<|im_end|>\n<assistant>Hello.<|im_end|>\n"
    );
}

#[test]
fn python_of_real_templates_works() {
    assert_eq!(
        render("{{ messages[0].content.upper().strip('.').split(' ')[1] }}"),
        "BRIEF"
    );
    assert_eq!(
        render(
            "{% set ns = namespace(n=0) %}{% for m in messages %}{% if loop.index0 % 2 == 0 %}{% continue %}{% endif %}{% set ns.n = ns.n + 1 %}{% endfor %}{{ ns.n }}"
        ),
        "1"
    );
    assert_eq!(
        render(
            "{% if messages[0]['role'] == 'system' %}{% set rest = messages[1:] %}{% endif %}{{ rest | length }}"
        ),
        "2"
    );
    assert_eq!(
        render("{{ [{'a': 1, 'b': '<&>'}, none] | tojson }}"),
        r#"[{"a": 1, "b": "<&>"}, null]"#
    );
    assert_eq!(
        render("{{ {'a': [1]} | tojson(indent=2) }}"),
        "{\n  \"a\": [\n    1\n  ]\n}"
    );
    assert_eq!(
        render("{{ bos_token }}{% if tools is defined and tools %}x{% endif %}|"),
        "|",
        "absent things print as nothing"
    );
    let year: u32 = render("{{ strftime_now('%Y') }}").parse().unwrap();
    assert!((2024..2200).contains(&year));
}

#[test]
fn a_template_from_each_place() {
    let at = |t: Option<ChatTemplate>| t.unwrap().render(&conversation(), true).unwrap();
    let named = json!({"chat_template": [{"name": "tool_use", "template": "tools"}, {"name": "default", "template": "plain"}]});
    assert_eq!(at(template_of(named.clone(), None)), "plain");
    assert_eq!(
        at(template_of(named, Some("from the file"))),
        "from the file"
    );
    assert!(template_of(json!({}), None).is_none());

    let dir = tempdir().unwrap();
    let path = dir.path().join("small.gguf");
    small_gguf().write(&path);
    let model = Model::open(&path).unwrap();
    let text = model
        .chat_template
        .unwrap()
        .render(&conversation()[..1], true)
        .unwrap();
    assert_eq!(text, "<|begin|>system: Be brief.\n");
}

#[test]
fn errors_give_the_line_and_the_reason() {
    let failure = |source: &str| match template(source).render(&conversation(), true) {
        Err(Error::Template { path, line, reason }) => {
            assert!(path.ends_with("tokenizer_config.json"));
            (line, reason)
        }
        other => panic!("expected a template error, got {other:?}"),
    };
    let (line, reason) = failure("fine\n{% for m in messages %}\n{{ m.content }\n{% endfor %}");
    assert_eq!(line, 3, "{reason}");
    let (line, reason) = failure(
        "{% if messages[0].role == 'system' %}\n{{ raise_exception('No system messages!') }}{% endif %}",
    );
    assert_eq!(line, 2);
    assert_names(&reason, &["No system messages!"]);
    let (_, reason) = failure(
        "{% for a in range(9999) %}{% for b in range(9999) %}{% set c = a %}{% endfor %}{% endfor %}",
    );
    assert_names(&reason, &["steps"]);
    let (_, reason) = failure("{{ strftime_now('%!') }}");
    assert_names(&reason, &["%!"]);
    let (line, reason) = failure("\n{{ missing.field }}");
    assert_eq!(line, 2, "{reason}");
}
