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
    let status = Command::new("kill")
        .args(["-s", "INT", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(status.success());
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
