//! `pull` from a hub on this machine, and models named as the hub names them.

use std::path::Path;
#[cfg(unix)]
use std::process::Stdio;

use crate::process::{Outcome, command, outcome};
use crate::server::{COMMIT, Fault, File, REPO, Server};
use crate::small::{GgufFile, small_gguf};
use crate::tiny::Tiny;

struct Case {
    server: Server,
    home: tempfile::TempDir,
}

impl Case {
    fn new() -> Self {
        Self::of(Server::start(files(&Tiny::new(64))))
    }

    fn of(server: Server) -> Self {
        let home = tempfile::tempdir().unwrap();
        Self { server, home }
    }

    fn run(&self, args: &[&str]) -> Outcome {
        outcome(self.command(args))
    }

    fn command(&self, args: &[&str]) -> std::process::Command {
        let mut command = command(args);
        command
            .env("HF_HOME", self.home.path())
            .env("HF_ENDPOINT", self.server.url());
        command
    }

    fn snapshot(&self) -> String {
        let folder = self
            .home
            .path()
            .join("hub/models--org--name/snapshots")
            .join(COMMIT);
        folder.to_str().unwrap().to_owned()
    }
}

/// A model folder as a repository; its weights are what the hub calls large.
fn files(model: &Tiny) -> Vec<File> {
    let entries = std::fs::read_dir(model.folder()).unwrap();
    let file = |path: &Path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        File::new(
            name,
            std::fs::read(path).unwrap(),
            name.ends_with(".safetensors"),
        )
    };
    entries.map(|entry| file(&entry.unwrap().path())).collect()
}

#[test]
fn a_pulled_model_goes_by_its_name() {
    let case = Case::new();
    let outcome = case.run(&["pull", REPO]).expect(0);
    assert_eq!(outcome.stdout.trim(), case.snapshot());
    assert!(
        outcome.stderr.contains("org/name at main: 4 files"),
        "{outcome:#?}"
    );
    assert!(outcome.stderr.contains("fetched"), "{outcome:#?}");
    let asked = case.server.requests().len();

    let report = case
        .run(&["inspect", "-m", REPO, "--json"])
        .expect(0)
        .json();
    assert_eq!(report["name"], REPO);
    assert_eq!(report["path"], case.snapshot());
    let at_commit = format!("{REPO}@{COMMIT}");
    let plan = case
        .run(&["plan", "-m", &at_commit, "--device", "cpu", "--json"])
        .expect(0)
        .json();
    assert_eq!(plan["model"], REPO);
    let generate = [
        "generate",
        "--device",
        "cpu",
        "--prompt",
        "hi",
        "--max-tokens",
        "4",
        "--json",
        "-m",
    ];
    let record = case
        .run(&[&generate[..], &[REPO]].concat())
        .expect(0)
        .json();
    assert_eq!(record["model"], REPO);
    assert_eq!(
        case.server.requests().len(),
        asked,
        "a pulled model needs no network"
    );

    let doctor = case.run(&["doctor", "--json"]).expect(0).json();
    assert_eq!(doctor["model_cache"]["models"], 1);
    assert_eq!(doctor["model_cache"]["token"], false);
}

#[test]
fn the_record_says_what_was_fetched() {
    let case = Case::new();
    let record = case.run(&["pull", REPO, "--json", "-q"]).expect(0).json();
    assert_eq!(
        (&record["repo"], &record["revision"]),
        (&REPO.into(), &"main".into())
    );
    assert_eq!(
        (&record["commit"], &record["path"]),
        (&COMMIT.into(), &case.snapshot().into())
    );
    assert_eq!(record["bytes"], record["fetched_bytes"]);
    assert_eq!(record["files"].as_array().unwrap().len(), 4);
    let again = case
        .run(&["pull", &format!("{REPO}@main"), "--json"])
        .expect(0);
    assert!(
        again.stderr.contains("all in the cache already"),
        "{again:#?}"
    );
    assert_eq!(again.json()["fetched_bytes"], 0);
}

/// A repository of GGUF files: one in two parts, one whole, one of a type that cannot be read.
fn ggufs() -> Case {
    let model = small_gguf();
    let file = |name: &str, model: &GgufFile| File::new(name, model.bytes(), true);
    let parts = model.split(2);
    Case::of(Server::start(vec![
        file("small-F32-00001-of-00002.gguf", &parts[0]),
        file("small-F32-00002-of-00002.gguf", &parts[1]),
        file("small-Q8_0.gguf", &model),
        file("small-IQ2_XXS.gguf", &model),
    ]))
}

#[test]
fn one_gguf_file_by_its_type_its_address_and_any_part() {
    let case = ggufs();
    let first = format!("{}/small-F32-00001-of-00002.gguf", case.snapshot());
    let pulled = case.run(&["pull", "hf.co/org/name:f32"]).expect(0);
    assert_eq!(pulled.stdout.trim(), first);
    assert!(pulled.stderr.contains("2 files"), "{pulled:#?}");
    let asked = case.server.requests().len();
    for name in [
        "org/name",
        "org/name/",
        "\"org/name:F32\" ",
        "https://huggingface.co/org/name",
        "https://huggingface.co/org/name/tree/main",
        "https://huggingface.co/org/name/blob/main/small-F32-00002-of-00002.gguf",
        "https://hf.co/org/name/resolve/main/small-F32-00001-of-00002.gguf?download=true",
        "org/name@main/small-F32-00002-of-00002.gguf",
    ] {
        let report = case.run(&["inspect", "-m", name, "--json"]).expect(0);
        assert_eq!(report.json()["path"], first, "{name}");
        assert_eq!(report.json()["name"], "small-F32", "{name}");
    }
    let out = case.home.path().join("out");
    let convert = ["convert", "-m", "org/name:F32", "-o", out.to_str().unwrap()];
    case.run(&convert).expect(0);
    case.run(&["plan", "-m", out.to_str().unwrap(), "--device", "cpu"])
        .expect(0);
    assert_eq!(case.server.requests().len(), asked);
}

#[test]
fn a_gguf_file_that_is_not_to_be_had_is_refused() {
    let case = ggufs();
    let model = |name: &str| case.run(&["pull", name]);
    model("org/name").expect_error(
        2,
        &["3 GGUF files: small-F32-00001-of-00002.gguf", ":Q4_K_M"],
    );
    model("org/name:Q4_K_M").expect_error(2, &["has Q4_K_M in its name", "small-Q8_0.gguf"]);
    model("org/name:IQ2_XXS").expect_error(
        2,
        &["small-IQ2_XXS.gguf", "stored as IQ2_XXS", "Q3_K, Q4_K"],
    );
    assert_eq!(case.server.count("head"), 0, "nothing was fetched");
    case.run(&["pull", "org/name:Q8_0", "--file", "x.gguf"])
        .expect_error(2, &["--file"]);
    case.run(&["inspect", "-m", "org/name:Q8_0"])
        .expect_error(2, &["shadowkv pull org/name:Q8_0"]);
    for line in [
        &["pull"][..],
        &["inspect", "-m"],
        &["generate", "-p", "x", "-m"],
    ] {
        let run = |name| case.run(&[line, &[name]].concat()).expect(2).stderr;
        let stderr = run("https://github.com/org/name");
        assert!(stderr.contains("github.com is not the hub"), "{stderr}");
        let stderr = run("https://huggingface.co/datasets/org/name");
        assert!(stderr.contains("a page of datasets"), "{stderr}");
    }
}

#[cfg(unix)]
#[test]
fn a_tilde_is_the_home_folder_where_a_shell_left_it() {
    let case = ggufs();
    small_gguf().write(&case.home.path().join("mine.gguf"));
    let run = |args: &[&str]| {
        let mut command = command(args);
        command
            .env("HOME", case.home.path())
            .env("HF_HOME", "~/${PLACE}")
            .env("PLACE", "hf")
            .env("HF_ENDPOINT", case.server.url());
        outcome(command)
    };
    let report = run(&["inspect", "--model=~/mine.gguf", "--json"]).expect(0);
    let mine = case.home.path().join("mine.gguf");
    assert_eq!(report.json()["path"], mine.to_str().unwrap());
    run(&["inspect", "-m", "~/other.gguf"])
        .expect_error(2, &[case.home.path().join("other.gguf").to_str().unwrap()]);
    run(&["pull", "org/name:Q8_0"]).expect(0);
    let blobs = case.home.path().join("hf/hub/models--org--name/blobs");
    assert_eq!(std::fs::read_dir(blobs).unwrap().count(), 1);
}

#[test]
fn a_model_that_was_not_pulled_says_how() {
    let case = Case::new();
    for line in [
        "inspect",
        "plan",
        "chat",
        "generate --prompt hi",
        "convert -o x",
    ] {
        let mut args: Vec<&str> = line.split(' ').collect();
        args.extend(["-m", "org/name"]);
        case.run(&args).expect_error(
            2,
            &["shadowkv pull org/name", case.home.path().to_str().unwrap()],
        );
    }
    assert!(case.server.requests().is_empty());
}

#[test]
fn refusals_have_their_exit_codes() {
    let case = Case::of(Server::with_token(files(&Tiny::new(64)), Some("hf_right")));
    case.run(&["pull", REPO])
        .expect_error(2, &["gated", "HF_TOKEN"]);
    case.run(&["pull", "org/other"])
        .expect_error(2, &["org/other", "check the name"]);
    case.run(&["pull", REPO, "--revision", "v2"])
        .expect_error(2, &["revision v2", "--revision"]);
    case.run(&["pull", REPO, "--file", "*Q4*"])
        .expect_error(2, &["no GGUF file", "*Q4*"]);
    case.run(&["pull", "org/name@main", "--revision", "main"])
        .expect_error(2, &["--revision"]);
    case.run(&["pull", "org/name/a.gguf", "--file", "a.gguf"])
        .expect_error(2, &["--file"]);
    let mut wrong = case.command(&["pull", REPO]);
    wrong.env("HF_ENDPOINT", "huggingface.co");
    outcome(wrong).expect_error(2, &["HF_ENDPOINT"]);
    let mut right = case.command(&["pull", REPO]);
    right.env("HF_TOKEN", "hf_right");
    outcome(right).expect(0);
}

#[test]
fn failures_have_theirs() {
    let case = Case::new();
    case.server
        .fault("HEAD", "/model.safetensors", Fault::Size(1 << 60));
    case.run(&["pull", REPO])
        .expect_error(1, &["GiB are free", "HF_HOME"]);
    case.server
        .fault("GET", "/blobs/model.safetensors", Fault::Damaged);
    case.run(&["pull", REPO])
        .expect_error(1, &["sha256", "nothing was kept"]);
    case.run(&["inspect", "-m", REPO])
        .expect_error(2, &["shadowkv pull org/name"]);
}

#[cfg(unix)]
#[test]
fn an_interrupted_pull_goes_on() {
    use std::io::{BufRead, BufReader, Read};

    let case = Case::new();
    case.server
        .fault("GET", "/blobs/model.safetensors", Fault::BreakAfter(1000));
    case.server
        .fault("GET", "/blobs/model.safetensors", Fault::Slow);
    let mut command = case.command(&["pull", REPO]);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("trying again in 1 s") {
        assert!(stderr.read_line(&mut said).unwrap() > 0, "{said}");
    }
    // The next attempt is under way, byte by byte.
    while case.server.count("get /blobs/model.safetensors") < 2 {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let kill = std::process::Command::new("kill")
        .args(["-s", "INT", &child.id().to_string()])
        .status();
    assert!(kill.unwrap().success());
    stderr.read_to_string(&mut said).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1), "{said}");
    assert!(
        said.contains("what has arrived is kept") && said.contains("error: interrupted"),
        "{said}"
    );

    case.run(&["pull", REPO]).expect(0);
    case.run(&["inspect", "-m", REPO]).expect(0);
    let last = case.server.requests().pop().unwrap();
    assert!(last.contains("range: bytes=1"), "{last}");
}
