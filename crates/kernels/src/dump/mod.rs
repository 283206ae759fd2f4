//! What the kernels compile to at canonical plans and shapes, for review and for a check against drift.
//!
//! Each launch is compiled, not run, on a device that is not there: its properties are written down, and so every machine
//! makes the same texts. What the runtime numbers is renumbered, so that equal kernels give equal text.

mod collector;
mod launches;
mod recorder;
mod target;
mod text;

use collector::Collector;
use launches::{LLAMA, Shapes};
use target::Target;

use crate::error::Result;

/// One compiled kernel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Where it belongs below the folder of its language, with `/` between parts.
    pub path: String,
    /// The text.
    pub text: String,
}

/// Compiles every kernel to WGSL for a GPU of common limits, sorted by path.
///
/// # Errors
/// [`crate::Error::Runtime`] when a kernel does not compile.
#[cfg(feature = "wgpu")]
pub fn wgsl() -> Result<Vec<Source>> {
    let texts = compile(Target::Wgsl, &launches::SMALL)?;
    Ok(texts
        .into_iter()
        .map(|(name, text)| Source {
            path: format!("{name}.wgsl"),
            text,
        })
        .collect())
}

/// Compiles every kernel to CUDA for an A100 and an H100, sorted by path. Where the two get the same text there is one
/// file, else one each in `sm_80/` and `sm_90/`.
///
/// # Errors
/// [`crate::Error::Runtime`] when a kernel does not compile.
pub fn cuda() -> Result<Vec<Source>> {
    let [mut ampere, mut hopper] = [
        compile(Target::Sm80, &LLAMA)?,
        compile(Target::Sm90, &LLAMA)?,
    ];
    let mut sources = Vec::new();
    let shared: Vec<_> = ampere.extract_if(.., |a| hopper.contains(a)).collect();
    hopper.retain(|h| !shared.contains(h));
    for (folder, texts) in [("", shared), ("sm_80/", ampere), ("sm_90/", hopper)] {
        sources.extend(texts.into_iter().map(|(name, text)| Source {
            path: format!("{folder}{name}.cu"),
            text,
        }));
    }
    Ok(sources)
}

fn compile(target: Target, shapes: &Shapes) -> Result<Vec<(String, String)>> {
    let mut collector = Collector::new(target)?;
    launches::run(&mut collector, shapes)?;
    collector.finish()
}
