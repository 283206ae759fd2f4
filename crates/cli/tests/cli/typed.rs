//! `chat` and `generate` on a terminal: what somebody types, pastes and sees.

use std::os::unix::fs::PermissionsExt;

use tempfile::{TempDir, tempdir};

use crate::pseudo_terminal::Session;
use crate::tiny::Tiny;

/// A conversation on a terminal, with a state folder of its own.
struct Chat {
    session: Session,
    state: TempDir,
}

impl Chat {
    fn new(model: &Tiny, flags: &[&str]) -> Self {
        Self::remembering(model, flags, tempdir().unwrap())
    }

    fn remembering(model: &Tiny, flags: &[&str], state: TempDir) -> Self {
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
        let folder = state.path().to_str().unwrap().to_owned();
        let mut session = Session::start(&args, &[("XDG_STATE_HOME", &folder)]);
        session.prompt();
        Self { session, state }
    }

    /// Tokens of all prompts so far.
    fn tokens(&mut self) -> usize {
        let seen = self.session.send(b"/stats\r").prompt();
        let (before, _) = seen
            .split_once(" tokens, prefill")
            .unwrap_or_else(|| panic!("{seen}"));
        before.rsplit(' ').next().unwrap().parse().unwrap()
    }

    fn leave(mut self) -> TempDir {
        self.session.send(b"/exit\r");
        assert_eq!(self.session.end(), Some(0));
        self.state
    }
}

fn framed(text: &str) -> usize {
    format!("user: {text}\nassistant: ").len()
}

#[test]
fn a_line_may_be_longer_than_terminals_take() {
    let model = Tiny::new(8192);
    let mut chat = Chat::new(&model, &[]);
    chat.session
        .send("x".repeat(6000).as_bytes())
        .send(b"\r")
        .prompt();
    assert_eq!(chat.tokens(), framed(&"x".repeat(6000)));
    chat.leave();
}

#[test]
fn what_is_pasted_is_one_message() {
    let model = Tiny::new(512);
    let mut chat = Chat::new(&model, &[]);
    let seen = chat
        .session
        .send(b"\x1B[200~First line.\r\nSecond \\\nWhat is it about?\x1B[201~")
        .send(b"\r")
        .prompt();
    assert_eq!(
        chat.tokens(),
        framed("First line.\nSecond \\\nWhat is it about?"),
        "{seen}"
    );
    chat.leave();
}

#[test]
fn a_backslash_and_alt_enter_go_on_in_a_new_line() {
    let model = Tiny::new(512);
    let mut chat = Chat::new(&model, &[]);
    chat.session.send(b"one\\\r").expect(". ");
    chat.session.send(b"two\x1B\rthree\r").prompt();
    assert_eq!(chat.tokens(), framed("one\ntwo\nthree"));
    chat.leave();
}

#[test]
fn a_byte_that_is_no_text_ends_nothing() {
    let model = Tiny::new(512);
    let mut chat = Chat::new(&model, &[]);
    // The terminal's next byte shows that this one begins no character, and goes with it.
    chat.session.send(b"caf\xE9!").expect("not UTF-8");
    chat.session.send(b" hi\r").prompt();
    assert_eq!(chat.tokens(), framed("caf\u{FFFD} hi"));
    chat.leave();
}

#[test]
fn lines_come_back_in_later_conversations_and_are_for_their_owner_alone() {
    let model = Tiny::new(512);
    let mut chat = Chat::new(&model, &[]);
    chat.session.send(b"one\\\rtwo\r").prompt();
    let state = chat.leave();
    let folder = state.path().join("shadowkv");
    let mode = |path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(
        (mode(folder.clone()), mode(folder.join("chat_history"))),
        (0o700, 0o600)
    );

    // Behind /exit.
    let mut chat = Chat::remembering(&model, &[], state);
    chat.session.send(b"\x1B[A\x1B[A\r").prompt();
    assert_eq!(chat.tokens(), framed("one\ntwo"));
    chat.leave();
}

#[test]
fn ctrl_c_at_the_prompt_discards_the_line_and_leaves_nothing() {
    let model = Tiny::new(512);
    let mut chat = Chat::new(&model, &[]);
    chat.session.send(b"\x03").expect("/exit leaves");
    chat.session.prompt();
    chat.session.send(b"no no\x03").prompt();
    chat.session.send(b"yes\r").prompt();
    assert_eq!(chat.tokens(), framed("yes"));
    chat.session.send(b"\x04");
    assert_eq!(chat.session.end(), Some(0), "Ctrl-D leaves");
}

#[test]
fn ctrl_c_that_comes_late_costs_no_message() {
    let model = Tiny::new(512);
    let mut chat = Chat::new(&model, &[]);
    chat.session.send(b"hi\r").prompt();
    // Once the answer is there it means the prompt, however often somebody presses who saw nothing happen.
    for _ in 0..2 {
        chat.session.signal("INT");
        chat.session.expect("/exit leaves");
        chat.session.prompt();
    }
    chat.session.send(b"ho\r").prompt();
    let both = framed("hi") + 1 + "\n".len() + framed("ho");
    assert_eq!(chat.tokens(), both);
    chat.leave();
}

#[test]
fn a_stopped_answer_costs_neither_the_conversation_nor_the_cache() {
    let model = Tiny::new(16384);
    let mut chat = Chat::new(&model, &["--max-tokens", "16000", "-q"]);
    for message in ["ho", "ha"] {
        chat.session.send(message.as_bytes()).send(b"\r").answer();
        chat.session.signal("INT");
        chat.session.prompt();
    }
    // One token of the answer was not in the cache.
    assert_eq!(chat.tokens(), framed("ho") + 1 + "\n".len() + framed("ha"));
    chat.leave();
}

#[test]
fn signals_end_a_conversation_wherever_it_is() {
    let model = Tiny::new(16384);
    for (signal, code) in [("TERM", 143), ("HUP", 129)] {
        let mut waiting = Chat::new(&model, &[]);
        waiting.session.send(b"half a li");
        waiting.session.pause();
        assert!(waiting.session.is_raw());
        waiting.session.signal(signal);
        assert_eq!(waiting.session.end(), Some(code), "{signal} at the prompt");
        assert!(!waiting.session.is_raw(), "the terminal is as it was");

        let mut answering = Chat::new(&model, &["--max-tokens", "16000", "-q"]);
        answering.session.send(b"hi\r").answer();
        answering.session.signal(signal);
        assert_eq!(answering.session.end(), Some(code), "{signal} in an answer");
    }
}

#[test]
fn control_codes_of_an_answer_do_not_reach_the_terminal() {
    let model = Tiny::new(512);
    let args = [
        "generate",
        "-m",
        model.path(),
        "--device",
        "cpu",
        "-p",
        "hi",
        "-q",
        "--seed",
        "1",
        // Hot enough for every byte to come.
        "--temperature",
        "9",
    ];
    let piped = crate::process::run(&args).expect(0).stdout;
    assert!(piped.contains('\x1B'), "{piped:?}");
    let mut session = Session::start(&args, &[]);
    assert_eq!(session.end(), Some(0));
    let shown = session.all();
    assert!(shown.contains('\u{241B}'), "{shown:?}");
    let control = |c: char| c.is_control() && !matches!(c, '\r' | '\n' | '\t');
    assert!(!shown.contains(control), "{shown:?}");
}
