//! `cargo xtask`: provisions what a build needs, runs the demo, and runs everything that CI runs.
//!
//! It is the first program built on a fresh machine, so it depends on neither CubeCL nor any crate of this workspace, and needs no
//! tool besides Rust and a C compiler.

mod ci;
mod demo;
mod dump;
mod error;
mod fetch;
mod fixtures;
mod provision;
mod report;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::error::Result;
use crate::provision::{Part, Provisioner};
use crate::workspace::Workspace;

/// Provisioning, the demo, the tests and the kernel dumps.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Fetch what is missing: compiler and LLVM, a Vulkan driver, the default model, NVRTC.
    Provision {
        /// What to provision; everything when left out.
        part: Option<Part>,
    },
    /// Answer a question about a long document, with ShadowKV beside full attention.
    Demo(demo::Options),
    /// Run everything that CI runs, stopping at the first failure.
    Test(ci::Options),
    /// Write what every kernel compiles to: WGSL to `shaders/`, CUDA for sm_80 and sm_90 to `cuda/`.
    DumpKernels(dump::Options),
    /// Make the reference values of the model tests anew (needs Python with torch and transformers).
    Fixtures,
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(error.exit_code())
        }
    }
}

fn run(command: Command) -> Result<()> {
    let workspace = Workspace::locate()?;
    match command {
        Command::Provision { part: Some(part) } => Provisioner::from_env()?.provision(part),
        Command::Provision { part: None } => Provisioner::from_env()?.provision_all().map(drop),
        Command::Demo(options) => demo::run(&workspace, &options),
        Command::Test(options) => ci::run(&workspace, &options),
        Command::DumpKernels(options) => dump::run(&workspace, &options),
        Command::Fixtures => fixtures::run(&workspace),
    }
}
