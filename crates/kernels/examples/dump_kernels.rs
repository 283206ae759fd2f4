//! Writes what the kernels compile to below a directory, one file a kernel: `shaders/` for WGSL, `cuda/` for CUDA.
//!
//! ```text
//! cargo run --release --package shadowkv-kernels --example dump_kernels -- .
//! ```

use std::path::Path;
use std::process::ExitCode;

use shadowkv_kernels::dump::{FOLDERS, sources};

fn main() -> ExitCode {
    let Some(directory) = std::env::args_os().nth(1) else {
        eprintln!("usage: dump_kernels DIRECTORY");
        return ExitCode::from(2);
    };
    match write(Path::new(&directory)) {
        Ok(count) => {
            println!("{count} files written below {}", directory.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(directory: &Path) -> Result<usize, Box<dyn std::error::Error>> {
    let sources = sources()?;
    for folder in FOLDERS {
        let folder = directory.join(folder);
        std::fs::create_dir_all(&folder)?;
        // A kernel that is gone takes its file with it.
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|e| e == "wgsl" || e == "cu") {
                std::fs::remove_file(path)?;
            }
        }
    }
    for source in &sources {
        std::fs::write(
            directory.join(source.folder).join(&source.file),
            &source.text,
        )?;
    }
    Ok(sources.len())
}
