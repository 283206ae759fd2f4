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
use launches::{LLAMA, SMALL, Shapes};
use target::Target;

use crate::error::Result;

/// Where texts belong: WGSL for a GPU of common limits, the CUDA that an A100 and an H100 both get, and what only one gets.
pub const FOLDERS: [&str; 4] = ["shaders", "cuda/common", "cuda/sm_80", "cuda/sm_90"];

/// One compiled kernel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// One of [`FOLDERS`].
    pub folder: &'static str,
    /// The file's name: the kernel, its plan where it has several, and the extension of the language.
    pub file: String,
    /// The text.
    pub text: String,
}

/// Compiles every kernel for every folder.
///
/// # Errors
/// [`crate::Error::Runtime`] when a kernel does not compile.
pub fn sources() -> Result<Vec<Source>> {
    let wgsl = compile(Target::Wgsl, &SMALL)?;
    let mut ampere = compile(Target::Sm80, &LLAMA)?;
    let mut hopper = compile(Target::Sm90, &LLAMA)?;
    let common: Vec<_> = ampere
        .extract_if(.., |text| hopper.contains(text))
        .collect();
    hopper.retain(|text| !common.contains(text));
    let mut sources = Vec::new();
    let texts = [
        (wgsl, "wgsl"),
        (common, "cu"),
        (ampere, "cu"),
        (hopper, "cu"),
    ];
    for (folder, (texts, extension)) in FOLDERS.into_iter().zip(texts) {
        sources.extend(texts.into_iter().map(|(name, text)| Source {
            folder,
            file: format!("{name}.{extension}"),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_architecture_has_every_kernel_once() {
        let sources = sources().unwrap();
        let files = |folder: &str| -> Vec<&str> {
            let of_folder = sources.iter().filter(|source| source.folder == folder);
            of_folder.map(|source| source.file.as_str()).collect()
        };
        let [wgsl, common, ampere, hopper] = FOLDERS.map(files);
        assert!(wgsl.contains(&"score.wgsl") && common.contains(&"score_mma.cu"));
        // What planes do there is done by warpgroups here, with bulk copies for the rows of prompts.
        let by_planes = |file: &&str| file.replace("_warpgroup", "_mma").replace("_bulk", "_mma");
        let mut twins: Vec<String> = hopper.iter().map(by_planes).collect();
        twins.sort();
        assert_eq!(ampere, twins);
        assert!(common.iter().all(|file| !ampere.contains(file)));
    }

    #[test]
    fn texts_are_the_same_each_time() {
        assert_eq!(sources().unwrap(), sources().unwrap());
    }
}
