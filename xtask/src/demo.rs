//! The demo: a question about a long document, answered with ShadowKV and with full attention.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use serde::Deserialize;

use crate::error::{Error, IoContext, Result};
use crate::provision::Provisioner;
use crate::report::say;
use crate::workspace::{self, Workspace};

/// Tokens each step may select; the document has several times as many.
const SPARSE_BUDGET: &str = "512";

/// Options of `demo`.
#[derive(Args)]
pub struct Options {
    /// Further arguments for `shadowkv generate`, such as --device wgpu
    #[arg(last = true, value_name = "ARGUMENTS")]
    extra: Vec<OsString>,
}

/// `tests/data/demo.json`.
#[derive(Deserialize)]
struct Question {
    document: PathBuf,
    question: String,
    expected: String,
}

/// Provisions, builds and answers.
pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let model = Provisioner::from_env()?.build_and_model()?;
    let mut build = workspace.cargo(["build", "--release", "-p", "shadowkv"]);
    say(
        "demo",
        "building shadowkv; the first build takes 12 to 15 minutes on two cores",
    );
    workspace::run(&mut build)?;
    answer(workspace, &model, &options.extra)
}

/// Answers with the binary that is built already.
pub fn answer(workspace: &Workspace, model: &Path, extra: &[OsString]) -> Result<()> {
    let folder = workspace.root().join("tests/data");
    let question = Question::read(&folder.join("demo.json"))?;
    let mut command = question.command(&workspace.release_binary("shadowkv")?, &folder, model);
    command.args(extra);
    say("demo", workspace::command_line(&command));
    workspace::run(&mut command)
}

impl Question {
    fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).doing("reading", path)?;
        serde_json::from_str(&text).map_err(|error| Error::Missing {
            what: format!("{}: {error}", path.display()),
            way_out: "it needs \"document\", \"question\" and \"expected\"".to_owned(),
        })
    }

    /// The answer must hold what is expected, and both kinds of attention are shown.
    fn command(&self, binary: &Path, folder: &Path, model: &Path) -> Command {
        let mut command = Command::new(binary);
        command
            .arg("generate")
            .arg("--model")
            .arg(model)
            .arg("--prompt-file")
            .arg(folder.join(&self.document))
            .args(["--question", &self.question])
            .args(["--expect", &self.expected])
            .args(["--sparse-budget", SPARSE_BUDGET])
            .arg("--compare-full");
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_question_makes_a_command() {
        let folder = Workspace::locate().unwrap().root().join("tests/data");
        let question = Question::read(&folder.join("demo.json")).unwrap();
        let document = std::fs::read_to_string(folder.join(&question.document)).unwrap();
        assert!(
            document
                .to_lowercase()
                .contains(&question.expected.to_lowercase())
        );
        let command = question.command(Path::new("shadowkv"), &folder, Path::new("model.gguf"));
        let line = workspace::command_line(&command);
        assert!(
            line.starts_with("shadowkv generate --model model.gguf --prompt-file "),
            "{line}"
        );
        assert!(
            line.contains(&format!("--question \"{}\"", question.question)),
            "{line}"
        );
        assert!(
            line.ends_with("--sparse-budget 512 --compare-full"),
            "{line}"
        );
    }
}
