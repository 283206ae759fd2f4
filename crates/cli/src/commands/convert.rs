//! `convert`: a GGUF file as a Hugging Face folder.

use shadowkv_model::convert::{ConvertDtype, gguf_to_hf_until};

use super::locate::locate;
use crate::args::{ConvertArgs, DtypeChoice};
use crate::error::Result;
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Progress, Stage, Stdout};

/// Runs the command.
pub fn run(args: &ConvertArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    let dtype = match args.dtype {
        DtypeChoice::Auto | DtypeChoice::F32 => ConvertDtype::F32,
        DtypeChoice::F16 => ConvertDtype::F16,
        DtypeChoice::Bf16 => ConvertDtype::Bf16,
    };
    let located = locate(&args.model)?;
    let progress = Progress::new(*console);
    let mut report = |done, total| progress.report(Stage::Converting, done, total);
    let converted = gguf_to_hf_until(
        &located.path,
        &args.out,
        dtype,
        interrupt.flag(),
        &mut report,
    );
    progress.finish();
    converted?;
    Stdout.line(&args.out.display().to_string())
}
