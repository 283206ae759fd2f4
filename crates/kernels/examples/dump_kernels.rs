//! Writes what the kernels compile to below a directory: `shaders/` for WGSL and `cuda/` for CUDA, one file a kernel.
//!
//! ```text
//! cargo run --release --package shadowkv-kernels --example dump_kernels -- .
//! ```

use std::path::Path;
use std::process::ExitCode;

use shadowkv_kernels::dump::{self, Source};

fn main() -> ExitCode {
    let Some(directory) = std::env::args_os().nth(1) else {
        eprintln!("usage: dump_kernels DIRECTORY");
        return ExitCode::from(2);
    };
    match write_all(Path::new(&directory)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_all(directory: &Path) -> Result<(), Box<dyn std::error::Error>> {
    write(&directory.join("shaders"), "wgsl", &dump::wgsl()?)?;
    write(&directory.join("cuda"), "cu", &dump::cuda()?)
}

fn write(
    folder: &Path,
    extension: &str,
    sources: &[Source],
) -> Result<(), Box<dyn std::error::Error>> {
    remove(folder, extension)?;
    for source in sources {
        let path = folder.join(&source.path);
        std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
        std::fs::write(path, &source.text)?;
    }
    println!("{} files written to {}", sources.len(), folder.display());
    Ok(())
}

/// A kernel that is gone takes its file with it.
fn remove(folder: &Path, extension: &str) -> std::io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            remove(&path, extension)?;
        } else if path.extension().is_some_and(|found| found == extension) {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}
