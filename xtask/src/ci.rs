//! Everything that CI runs, in the order in which it fails soonest.

use std::time::Instant;

use clap::Args;

use crate::error::Result;
use crate::provision::Provisioner;
use crate::workspace::{self, Workspace};
use crate::{demo, dump};

/// CUDA is part of no default build, and must compile all the same.
const CUDA: &str = "shadowkv/cuda";

/// Options of `test`.
#[derive(Args)]
pub struct Options {
    /// Leave out formatting, clippy and the documentation
    #[arg(long)]
    skip_lint: bool,
}

/// Runs all steps; the first that fails ends the run.
pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let started = Instant::now();
    let provisioner = Provisioner::from_env()?;
    let model = step("provision", || provisioner.provision_all())?;
    if !options.skip_lint {
        lint(workspace)?;
    }
    step("tests", || {
        let mut tests = workspace.cargo(["test", "--release", "--workspace"]);
        // One test at a time: the kernels of each use every core.
        tests.env("RUST_TEST_THREADS", "1");
        workspace::run(tests.env("SHADOWKV_MODEL", &model))
    })?;
    // The tests of the binary have built it.
    step("demo", || demo::answer(workspace, &model, &[]))?;
    step("kernel dumps", || dump::check(workspace))?;
    step("dumped CUDA compiles", || {
        dump::compile_cuda(workspace, provisioner.nvrtc()?.as_deref())
    })?;
    eprintln!("\nall passed in {:.0} s", started.elapsed().as_secs_f64());
    Ok(())
}

fn lint(workspace: &Workspace) -> Result<()> {
    step("formatting", || {
        workspace::run(&mut workspace.cargo(["fmt", "--all", "--check"]))
    })?;
    step("clippy, with CUDA", || {
        let arguments = [
            "clippy",
            "--release",
            "--workspace",
            "--all-targets",
            "--features",
            CUDA,
            "--",
            "-D",
            "warnings",
        ];
        workspace::run(&mut workspace.cargo(arguments))
    })?;
    step("fuzz targets compile", || {
        // A workspace of its own: `cargo fuzz` builds it with other flags.
        workspace::run(&mut workspace.cargo([
            "check",
            "--locked",
            "--release",
            "--manifest-path",
            "fuzz/Cargo.toml",
            "--target-dir",
            "target/fuzz",
        ]))
    })?;
    step("documentation", || {
        let mut doc = workspace.cargo([
            "doc",
            "--release",
            "--no-deps",
            "--workspace",
            "--features",
            CUDA,
        ]);
        workspace::run(doc.env("RUSTDOCFLAGS", "-Dwarnings"))
    })
}

/// Prints a heading before and the time after.
fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("\n== {name}");
    let started = Instant::now();
    let result = work();
    let outcome = if result.is_ok() { "passed" } else { "FAILED" };
    eprintln!(
        "== {name}: {outcome} after {:.1} s",
        started.elapsed().as_secs_f64()
    );
    result
}
