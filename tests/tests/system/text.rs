//! Tokenizer and chat template against the reference implementation, and text streamed with stop strings.

use serde::Deserialize;
use shadowkv_engine::TextStream;
use shadowkv_model::Message;
use shadowkv_tests::{default_model, json};

#[derive(Deserialize)]
struct Fixture {
    chats: Vec<Chat>,
    strings: Vec<Encoded>,
}

#[derive(Deserialize)]
struct Chat {
    messages: Vec<Turn>,
    add_generation_prompt: bool,
    text: String,
    ids: Vec<u32>,
}

#[derive(Deserialize)]
struct Turn {
    role: String,
    content: String,
}

#[derive(Deserialize)]
struct Encoded {
    text: String,
    ids: Vec<u32>,
}

#[test]
fn chats_render_and_encode_as_in_the_reference() {
    let model = default_model();
    let template = model
        .chat_template
        .as_ref()
        .expect("the default model has a chat template");
    let fixture: Fixture = json("fixtures/smollm2_template.json");
    assert!(fixture.chats.len() >= 5);
    for chat in fixture.chats {
        let messages: Vec<Message> = chat
            .messages
            .into_iter()
            .map(|turn| Message {
                role: turn.role,
                content: turn.content,
            })
            .collect();
        let text = template
            .render(&messages, chat.add_generation_prompt)
            .expect("the template renders");
        assert_eq!(text, chat.text);
        assert_eq!(
            model.tokenizer.encode(&text, false).expect("it encodes"),
            chat.ids
        );
    }
}

#[test]
fn strings_encode_as_in_the_reference_and_decode_back() {
    let model = default_model();
    let fixture: Fixture = json("fixtures/smollm2_template.json");
    assert!(fixture.strings.len() >= 50);
    for Encoded { text, ids } in fixture.strings {
        assert_eq!(
            model.tokenizer.encode(&text, false).expect("it encodes"),
            ids,
            "{text:?}"
        );
        assert_eq!(
            model.tokenizer.decode(&ids, false).expect("it decodes"),
            text
        );
    }
}

#[test]
fn a_stop_string_split_over_tokens_ends_the_text_before_it() {
    let model = default_model();
    let ids = model
        .tokenizer
        .encode("One two three. END of it, naïve \u{1F600}.", false)
        .expect("it encodes");
    let run = |stop: Vec<String>| {
        let mut stream = TextStream::new(&model.tokenizer, stop);
        let mut text = String::new();
        let mut stopped = false;
        for &id in &ids {
            let delta = stream.push(id).expect("it decodes");
            text.push_str(&delta.text);
            stopped |= delta.stopped;
        }
        text.push_str(&stream.finish().expect("it decodes"));
        (text, stopped)
    };
    assert_eq!(
        run(vec![]),
        ("One two three. END of it, naïve \u{1F600}.".into(), false)
    );
    assert_eq!(run(vec![". END of".into()]), ("One two three".into(), true));
    assert_eq!(
        run(vec!["never".into(), "two".into()]),
        ("One ".into(), true)
    );
    // What looked like a stop string and was none comes out in the end.
    assert_eq!(
        run(vec!["\u{1F600}.!".into()]),
        ("One two three. END of it, naïve \u{1F600}.".into(), false)
    );
}
