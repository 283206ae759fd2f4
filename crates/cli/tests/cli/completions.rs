//! `completions`, `--help` and `--version`.

use crate::process::run;

#[test]
fn every_shell_gets_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = run(&["completions", shell]).expect(0).stdout;
        for word in [
            "generate",
            "chat",
            "serve",
            "api-key-file",
            "bench",
            "pool-layers",
            "eval",
            "ruler",
            "longbench",
            "plan",
            "pull",
            "revision",
            "inspect",
            "convert",
            "doctor",
            "sparse-budget",
        ] {
            assert!(script.contains(word), "{shell}: no {word}");
        }
    }
}

#[test]
fn help_goes_to_stdout_and_names_the_exit_codes() {
    for args in [&["--help"][..], &["generate", "--help"], &["plan", "-h"]] {
        let help = run(args).expect(0).stdout;
        assert!(help.contains("Exit codes"), "{help}");
    }
    for args in [
        &["generate"][..],
        &["chat"],
        &["serve"],
        &["plan"],
        &["bench", "decode"],
    ] {
        let help = run(&[args, &["--help"]].concat()).expect(0).stdout;
        let at = |heading: &str| {
            let line = format!("\n{heading}:\n");
            help.find(&line)
                .unwrap_or_else(|| panic!("no {heading}: {help}"))
        };
        assert!(at("Device") < at("Cache"), "{help}");
    }
    assert!(
        run(&["--version"])
            .expect(0)
            .stdout
            .contains(env!("CARGO_PKG_VERSION"))
    );
}
