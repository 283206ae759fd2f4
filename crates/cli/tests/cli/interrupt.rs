//! Ctrl-C, sent as the signal that it is.

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};

use crate::process::command;
use crate::tiny::Tiny;

fn start(args: &[&str]) -> Child {
    command(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn interrupt(child: &Child) {
    signal(child, "INT");
}

fn end(child: Child) -> (Option<i32>, String) {
    let output = child.wait_with_output().unwrap();
    (
        output.status.code(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

#[test]
fn a_generation_stops_with_one_line() {
    let model = Tiny::new(16384);
    let mut child = start(&[
        "generate",
        "-m",
        model.path(),
        "--device",
        "cpu",
        "--prompt",
        "hi",
        "--max-tokens",
        "16000",
    ]);
    // The first letter of the answer: the work has begun.
    child.stdout.as_mut().unwrap().read_exact(&mut [0]).unwrap();
    interrupt(&child);
    let (code, stderr) = end(child);
    assert_eq!(code, Some(1), "{stderr}");
    assert!(
        stderr.lines().any(|line| line == "error: interrupted"),
        "{stderr}"
    );
}

#[test]
fn a_conversation_loses_only_the_answer() {
    let model = Tiny::new(16384);
    let mut child = start(&[
        "chat",
        "-m",
        model.path(),
        "--device",
        "cpu",
        "--max-tokens",
        "16000",
    ]);
    let mut stdin = child.stdin.take().unwrap();
    writeln!(stdin, "hi").unwrap();
    let stdout = child.stdout.as_mut().unwrap();
    stdout.read_exact(&mut [0]).unwrap();
    interrupt(&child);
    writeln!(stdin, "/stats").unwrap();
    drop(stdin);
    let (code, stderr) = end(child);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stderr.contains("ended by Ctrl-C"), "{stderr}");
}

fn signal(child: &Child, name: &str) {
    let id = child.id().to_string();
    let status = Command::new("kill")
        .args(["-s", name, &id])
        .status()
        .unwrap();
    assert!(status.success());
}

#[test]
fn termination_ends_a_generation_and_the_exit_code_tells() {
    let model = Tiny::new(16384);
    for (name, code) in [("TERM", 143), ("HUP", 129)] {
        let args = [
            "generate",
            "-m",
            model.path(),
            "--device",
            "cpu",
            "--prompt",
            "hi",
            "--max-tokens",
            "16000",
        ];
        let mut child = start(&args);
        child.stdout.as_mut().unwrap().read_exact(&mut [0]).unwrap();
        signal(&child, name);
        let (got, stderr) = end(child);
        assert_eq!(got, Some(code), "{stderr}");
        let line = format!("error: ended by SIG{name}");
        assert!(stderr.lines().any(|l| l == line), "{stderr}");
    }
}

#[test]
fn termination_ends_a_conversation_that_waits_for_a_pipe() {
    let model = Tiny::new(512);
    for (name, code) in [("TERM", 143), ("HUP", 129), ("INT", 1)] {
        let mut child = start(&[
            "chat",
            "-m",
            model.path(),
            "--device",
            "cpu",
            "--max-tokens",
            "8",
        ]);
        let mut stdin = child.stdin.take().unwrap();
        writeln!(stdin, "hi").unwrap();
        child
            .stdout
            .as_mut()
            .unwrap()
            .read_exact(&mut [0; 9])
            .unwrap();
        // The answer is out; it waits for the next line.
        std::thread::sleep(std::time::Duration::from_millis(500));
        signal(&child, name);
        assert_eq!(end(child).0, Some(code), "{name}");
    }
}

#[test]
fn a_hangup_that_is_ignored_stays_so() {
    let model = Tiny::new(16384);
    let mut child = Command::new("nohup")
        .arg(env!("CARGO_BIN_EXE_shadowkv"))
        .args([
            "generate",
            "-m",
            model.path(),
            "--device",
            "cpu",
            "--prompt",
            "hi",
            "--max-tokens",
            "2000",
        ])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdout.as_mut().unwrap().read_exact(&mut [0]).unwrap();
    signal(&child, "HUP");
    let (code, stderr) = end(child);
    assert_eq!(code, Some(0), "{stderr}");
}
