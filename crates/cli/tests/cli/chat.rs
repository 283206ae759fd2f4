//! `chat` through a pipe.

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
    for words in ["/reset", "no answer yet", "no command /nonsense"] {
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
