//! The reference values of the model tests, made by Python scripts with another implementation of the models.

use std::process::Command;

use crate::error::{Error, Result};
use crate::provision::Provisioner;
use crate::report::say;
use crate::workspace::{self, Workspace};

/// What the script imports, in the versions of the committed fixtures.
const PACKAGES: &str = "torch==2.15.0 transformers==5.23.0 tokenizers==0.23.3 gguf==0.19.0 numpy==2.4.6 safetensors==0.8.0";

/// Runs the scripts over the committed files.
pub fn run(workspace: &Workspace) -> Result<()> {
    say("fixtures", format!("needs python3 with {PACKAGES}"));
    let names = PACKAGES
        .split(' ')
        .filter_map(|package| package.split("==").next());
    let imports = format!("import {}", names.collect::<Vec<_>>().join(", "));
    if !workspace::succeeds(Command::new("python3").args(["-c", &imports])) {
        return Err(Error::Missing {
            what: "python3 with these packages was not found".to_owned(),
            way_out: format!(
                "python3 -m venv fixtures-env && . fixtures-env/bin/activate && pip install {PACKAGES}"
            ),
        });
    }
    let model = Provisioner::from_env()?.model()?;
    let folder = workspace.root().join("tests/fixtures");
    let mut script = Command::new("python3");
    script
        .arg(folder.join("make_smollm2.py"))
        .arg("--gguf")
        .arg(&model)
        .arg("--out")
        .arg(&folder);
    workspace::run(&mut script)?;
    let mut script = Command::new("python3");
    script
        .arg(folder.join("make_families.py"))
        .arg("--out")
        .arg(folder.join("families"));
    workspace::run(&mut script)?;
    let mut script = Command::new("python3");
    script
        .arg(folder.join("make_gguf_families.py"))
        .arg("--families")
        .arg(folder.join("families"));
    workspace::run(&mut script)
}
