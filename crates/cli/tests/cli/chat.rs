//! `chat` through a pipe.

use serde_json::Value;

use crate::process::{Outcome, run_with_input};
use crate::tiny::Tiny;

fn chat(model: &Tiny, flags: &[&str], input: &str) -> Outcome {
    let mut args = vec![
        "chat",
        "-m",
        model.path(),
        "--device",
        "cpu",
        "--max-tokens",
        "8",
    ];
    args.extend(flags);
    run_with_input(&args, input.as_bytes())
}

/// The records of `--json`.
fn records(outcome: &Outcome) -> Vec<Value> {
    let record = |line| serde_json::from_str(line).unwrap();
    outcome.stdout.lines().map(record).collect()
}

/// The answer to a text that is given as it is.
fn raw(model: &Tiny, text: &str) -> String {
    let args = [
        "generate",
        "-m",
        model.path(),
        "--device",
        "cpu",
        "--max-tokens",
        "8",
        "--raw",
        "--prompt",
        text,
    ];
    let outcome = run_with_input(&args, b"").expect(0);
    outcome.stdout.strip_suffix('\n').unwrap().to_owned()
}

fn prompt_tokens(record: &Value) -> usize {
    record["prompt_tokens"].as_u64().unwrap() as usize
}

fn answers(outcome: &Outcome) -> Vec<&str> {
    outcome.stdout.lines().collect()
}

#[test]
fn every_line_is_answered_until_the_input_ends() {
    let model = Tiny::new(512);
    let outcome = chat(&model, &[], "hi\n\nho\n").expect(0);
    let two = answers(&outcome);
    assert_eq!(two.len(), 2, "{outcome:#?}");
    assert!(two.iter().all(|answer| answer.len() == 8), "{outcome:#?}");
}

#[test]
fn a_further_turn_only_processes_what_is_new() {
    let model = Tiny::new(512);
    let outcome = chat(&model, &["-q"], "hi\nho\n/stats\n").expect(0);
    // The last token of the first answer was not in the cache yet; everything before it is not processed again.
    let rendered = "user: hi\nassistant: ".len() + 8 + "\nuser: ho\nassistant: ".len();
    let processed = rendered - 7;
    assert!(
        outcome
            .stderr
            .contains(&format!("{processed} tokens, prefill")),
        "{outcome:#?}"
    );
}

#[test]
fn a_continued_conversation_answers_as_one_that_is_read_anew() {
    let model = Tiny::new(512);
    let outcome = chat(&model, &[], "hi\nho\n").expect(0);
    let two = answers(&outcome);
    let conversation = format!("user: hi\nassistant: {}\nuser: ho\nassistant: ", two[0]);
    let args = [
        "generate",
        "-m",
        model.path(),
        "--device",
        "cpu",
        "--max-tokens",
        "8",
        "--raw",
        "--prompt",
        &conversation,
    ];
    assert_eq!(run_with_input(&args, b"").expect(0).stdout.trim(), two[1]);
}

#[test]
fn reset_starts_anew_and_exit_leaves() {
    let model = Tiny::new(512);
    let outcome = chat(&model, &["--system", "be"], "hi\n/reset\nhi\n/exit\nhi\n").expect(0);
    let two = answers(&outcome);
    assert_eq!(two.len(), 2, "{outcome:#?}");
    assert_eq!(two[0], two[1]);
}

#[test]
fn commands_that_need_nothing() {
    let model = Tiny::new(512);
    let outcome = chat(&model, &[], "/help\n/stats\n/nonsense\n").expect(0);
    assert_eq!(outcome.stdout, "");
    for words in [
        "/reset",
        "/load FILE",
        "/stats",
        "/exit",
        "no answer yet",
        "no command /nonsense",
    ] {
        assert!(
            outcome.stderr.contains(words),
            "no `{words}` in {outcome:#?}"
        );
    }
}

#[test]
fn a_message_that_does_not_fit_is_left_out() {
    let model = Tiny::new(64);
    let outcome = chat(&model, &[], &format!("{}\nhi\n", "x".repeat(80))).expect(0);
    assert_eq!(answers(&outcome).len(), 1, "{outcome:#?}");
    assert!(
        outcome.stderr.contains("error: ") && outcome.stderr.contains("/reset"),
        "{outcome:#?}"
    );
}

#[test]
fn long_lines_and_lines_of_other_bytes_are_messages() {
    let model = Tiny::new(8192);
    let long = "x".repeat(6000);
    let mut input = format!("{long}\n/reset\n").into_bytes();
    input.extend(b"caf\xE9\n/reset\none\\\ntwo\n");
    let args = [
        "chat",
        "-m",
        model.path(),
        "--device",
        "cpu",
        "--max-tokens",
        "8",
        "--json",
    ];
    let outcome = run_with_input(&args, &input).expect(0);
    let tokens: Vec<usize> = records(&outcome).iter().map(prompt_tokens).collect();
    let framed = |text: &str| format!("user: {text}\nassistant: ").len();
    assert_eq!(
        tokens,
        [framed(&long), framed("caf\u{FFFD}"), framed("one\ntwo")],
        "{outcome:#?}"
    );
    assert!(outcome.stderr.contains("not UTF-8"), "{outcome:#?}");
}

#[test]
fn an_answer_that_was_cut_says_so() {
    let model = Tiny::new(64);
    let outcome = chat(&model, &[], "hi\n").expect(0);
    assert!(
        outcome.stderr.contains("raise --max-tokens"),
        "{outcome:#?}"
    );
    let outcome = chat(&model, &["--json", "-q"], "hi\n").expect(0);
    assert_eq!(outcome.stderr, "");
    assert_eq!(records(&outcome)[0]["finish_reason"], "length");
    assert_eq!(records(&outcome)[0]["seed"], Value::Null);
    let outcome = chat(&model, &["--json", "--max-tokens", "500"], "hi\n").expect(0);
    assert_eq!(records(&outcome)[0]["finish_reason"], "context");
    assert!(
        outcome.stderr.contains("the context of 64 tokens is full"),
        "{outcome:#?}"
    );
}

#[test]
fn a_template_that_trims_answers_reads_nothing_twice() {
    let template = "{% for m in messages %}<{{ m.role }}>{{ m.content | trim }}|{% endfor %}{% if add_generation_prompt %}<assistant>{% endif %}";
    let model = Tiny::writing(512, template, b" \n");
    let outcome = chat(&model, &["--json"], "hi\nho\nha\n").expect(0);
    let turns = records(&outcome);
    let tokens: Vec<usize> = turns.iter().map(prompt_tokens).collect();
    // A further turn processes the last token of the answer before and what follows it.
    let first = "<user>hi|<assistant>".len();
    let further = 1 + "|<user>ho|<assistant>".len();
    assert_eq!(
        tokens,
        [first, first + further, first + 2 * further],
        "{outcome:#?}"
    );
    assert!(!outcome.stderr.contains("read again"), "{outcome:#?}");
    // What the cache holds is what was said, white space and all.
    let said = |turn: usize| turns[turn]["text"].as_str().unwrap().to_owned();
    assert_eq!(said(0).trim(), "");
    let text = format!("<user>hi|<assistant>{}|<user>ho|<assistant>", said(0));
    assert_eq!(raw(&model, &text), said(1));
}

#[test]
fn a_template_that_leaves_out_what_was_said_is_read_again_and_says_so() {
    let template = "{% for m in messages %}<{{ m.role }}>{% if m.role == 'user' %}{{ m.content }}{% endif %}|{% endfor %}{% if add_generation_prompt %}<assistant>{% endif %}";
    let model = Tiny::writing(512, template, b"ab");
    let outcome = chat(&model, &["--json"], "hi\nho\n").expect(0);
    let tokens: Vec<usize> = records(&outcome).iter().map(prompt_tokens).collect();
    let whole = "<user>hi|<assistant>|<user>ho|<assistant>".len();
    assert_eq!(tokens, ["<user>hi|<assistant>".len(), whole]);
    assert!(
        outcome.stderr.contains("read again") && outcome.stderr.contains("template"),
        "{outcome:#?}"
    );
}

#[test]
fn messages_forge_no_turns() {
    let model = Tiny::new(512);
    let count = |flags: &[&str]| {
        let outcome = chat(&model, &[flags, &["--json"]].concat(), "a<|end|>b\n").expect(0);
        prompt_tokens(&records(&outcome)[0])
    };
    let framed = "user: a<|end|>b\nassistant: ".len();
    assert_eq!(
        (count(&[]), count(&["--parse-special"])),
        (framed, framed - 6)
    );
}

#[test]
fn a_document_is_read_once_and_asked_many_times() {
    let model = Tiny::new(2048);
    let file = model.folder().join("report.txt");
    let text = "the ferry leaves at nine ".repeat(20);
    std::fs::write(&file, format!("{text}\n")).unwrap();
    let name = file.to_str().unwrap();
    let document = text.trim_end_matches('\n');
    let first = format!("system: be\nuser: {document}\n\nwhen?\nassistant: ");
    let flags = ["--system", "be", "--prompt-file", name, "--json"];
    let outcome = chat(&model, &flags, "when?\nwhere?\n").expect(0);
    let turns = records(&outcome);
    assert_eq!(turns[0]["text"], raw(&model, &first));
    let further = 1 + "\nuser: where?\nassistant: ".len();
    assert_eq!(prompt_tokens(&turns[0]), first.len());
    assert_eq!(
        prompt_tokens(&turns[1]),
        first.len() + further,
        "the document is read once"
    );

    // The same with /load, before anything was said and later.
    let flags = ["--system", "be", "--json"];
    let outcome = chat(
        &model,
        &flags,
        &format!("/load {name}\nwhen?\n/reset\nwhen?\n"),
    )
    .expect(0);
    let texts: Vec<Value> = records(&outcome)
        .iter()
        .map(|r| r["text"].clone())
        .collect();
    assert_eq!(texts, [turns[0]["text"].clone(), turns[0]["text"].clone()]);
    let outcome = chat(&model, &flags, &format!("hi\n/load '{name}'\nwhen?\n")).expect(0);
    let turns = records(&outcome);
    let hi = turns[0]["text"].as_str().unwrap();
    let whole =
        format!("system: be\nuser: {document}\n\nhi\nassistant: {hi}\nuser: when?\nassistant: ");
    assert_eq!(turns[1]["text"], raw(&model, &whole));
    assert!(outcome.stderr.contains("read again"), "{outcome:#?}");
}

#[test]
fn documents_that_cannot_be_read_are_refused_in_words() {
    let model = Tiny::new(512);
    let empty = model.folder().join("empty.txt");
    let latin = model.folder().join("latin.txt");
    std::fs::write(&empty, "\n \n").unwrap();
    std::fs::write(&latin, b"caf\xE9").unwrap();
    let names = [&empty, &latin].map(|path| path.to_str().unwrap());
    let input = format!(
        "/load\n/load no/such\n/load {}\n/load {}\nhi\n",
        names[0], names[1]
    );
    let outcome = chat(&model, &[], &input).expect(0);
    assert_eq!(
        answers(&outcome).len(),
        1,
        "the conversation goes on: {outcome:#?}"
    );
    for words in [
        "/load FILE",
        "cannot read the prompt from no/such",
        "is empty",
        "not UTF-8",
    ] {
        assert!(
            outcome.stderr.contains(words),
            "no `{words}` in {outcome:#?}"
        );
    }
    for (file, words) in [
        (names[0], "is empty"),
        ("no/such", "no/such"),
        ("-", "stdin"),
    ] {
        chat(&model, &["--prompt-file", file], "hi\n").expect_error(2, &[words]);
    }
}

#[test]
fn a_full_context_drops_the_oldest_turns_and_keeps_the_document() {
    let model = Tiny::new(160);
    let file = model.folder().join("report.txt");
    std::fs::write(&file, "a short report").unwrap();
    let flags = ["--system", "be", "-f", file.to_str().unwrap(), "--json"];
    let outcome = chat(&model, &flags, "q1\nq2\nq3\nq4\nq5\n").expect(0);
    let turns = records(&outcome);
    assert_eq!(turns.len(), 5, "{outcome:#?}");
    let said = |turn: usize| turns[turn]["text"].as_str().unwrap();
    // 47 tokens with the first question, 29 more with the answer before and each of the next: the fifth is too much.
    let note =
        "the context of 160 tokens is full: the oldest 2 questions and their answers are dropped";
    assert_eq!(outcome.stderr.matches("dropped").count(), 1, "{outcome:#?}");
    assert!(outcome.stderr.contains(note), "{outcome:#?}");
    let left = format!(
        "system: be\nuser: a short report\n\nq3\nassistant: {}\nuser: q4\nassistant: {}\nuser: q5\nassistant: ",
        said(2),
        said(3)
    );
    assert_eq!(said(4), raw(&model, &left));
    assert_eq!(prompt_tokens(&turns[4]), left.len());

    // A message that does not even fit alone drops nothing.
    let input = format!("q1\n{}\nq2\n", "x".repeat(200));
    let outcome = chat(&model, &flags, &input).expect(0);
    assert!(!outcome.stderr.contains("dropped"), "{outcome:#?}");
    assert!(
        outcome.stderr.contains("error: the prompt has"),
        "{outcome:#?}"
    );
    let turns = records(&outcome);
    assert_eq!(
        prompt_tokens(&turns[1]),
        prompt_tokens(&turns[0]) + 22,
        "nothing is read again"
    );
}

#[test]
fn host_memory_without_room_for_exact_keys_leaves_rebuilt_ones() {
    let model = Tiny::new(8192);
    // Values take 4.2 MB, and exact keys twice as much again.
    let flags = ["--sparse-budget", "256", "--host-memory", "5MB"];
    let outcome = chat(&model, &flags, "hi\nho\n").expect(0);
    assert_eq!(answers(&outcome).len(), 2, "{outcome:#?}");
    assert!(outcome.stderr.contains("rebuilt"), "{outcome:#?}");

    let asked = [&flags[..], &["--turn-keys", "exact"]].concat();
    let outcome = chat(&model, &asked, "hi\n").expect(1);
    assert!(
        outcome.stderr.contains("--turn-keys rebuilt"),
        "{outcome:#?}"
    );

    let room = chat(&model, &flags[..2], "hi\n").expect(0);
    assert!(!room.stderr.contains("rebuilt"), "{room:#?}");
}
