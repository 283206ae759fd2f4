//! Running the binary.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

/// What a run left behind.
#[derive(Debug)]
pub struct Outcome {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Outcome {
    /// Panics with everything that was printed unless the run ended with this code.
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:#?}");
        self
    }

    /// One line on stderr that starts with `error:` and holds all these words; nothing on stdout.
    pub fn expect_error(self, code: i32, words: &[&str]) {
        let outcome = self.expect(code);
        let errors: Vec<&str> = outcome
            .stderr
            .lines()
            .filter(|line| line.starts_with("error:"))
            .collect();
        assert_eq!(errors.len(), 1, "{outcome:#?}");
        for word in words {
            assert!(errors[0].contains(word), "no `{word}` in {outcome:#?}");
        }
        assert!(
            !outcome.stderr.contains("panicked") && !outcome.stderr.contains("internal error"),
            "{outcome:#?}"
        );
        assert_eq!(outcome.stdout, "");
    }

    /// stdout as one JSON value.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|e| panic!("{e}: {self:#?}"))
    }
}

/// The binary, in an environment that says nothing about models and logs. Vulkan drivers complain on stderr without a runtime folder.
pub fn command(args: &[&str]) -> Command {
    let mut command = started_plainly(env!("CARGO_BIN_EXE_shadowkv"));
    command
        .args(args)
        .env("XDG_RUNTIME_DIR", std::env::temp_dir());
    // Nor one in which a model was pulled, or that has a way to the hub.
    command.env("HF_HOME", "no/such/cache").env("NO_PROXY", "*");
    command.env("TERM", "xterm");
    for variable in [
        "SHADOWKV_MODEL",
        "SHADOWKV_API_KEY",
        "RUST_LOG",
        "RUST_BACKTRACE",
        "HF_ENDPOINT",
        "HF_HUB_CACHE",
        "HUGGINGFACE_HUB_CACHE",
        "HF_HUB_OFFLINE",
        "HF_TOKEN",
        "HF_TOKEN_PATH",
    ] {
        command.env_remove(variable);
    }
    command
}

/// Runs to the end with an empty stdin.
pub fn run(args: &[&str]) -> Outcome {
    run_with_input(args, b"")
}

/// Runs to the end with this stdin.
pub fn run_with_input(args: &[&str], input: &[u8]) -> Outcome {
    finish(command(args), input)
}

/// Runs a command with an environment of its own to the end.
pub fn outcome(command: Command) -> Outcome {
    finish(command, b"")
}

fn finish(mut command: Command, input: &[u8]) -> Outcome {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A command that fails early closes its stdin.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Outcome {
        code: output.status.code().unwrap_or(-1),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}

/// A program for which signals that whoever runs the tests ignores are not ignored.
fn started_plainly(program: &str) -> Command {
    if !cfg!(target_os = "linux") {
        return Command::new(program);
    }
    let mut command = Command::new("env");
    command.args(["--default-signal=HUP,INT,TERM", program]);
    command
}
