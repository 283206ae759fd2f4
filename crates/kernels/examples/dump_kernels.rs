//! Writes the WGSL of every kernel at its canonical plan into a directory, one file a kernel.
//!
//! ```text
//! cargo run --release --package shadowkv-kernels --example dump_kernels -- shaders
//! ```

use std::path::Path;
use std::process::ExitCode;

use shadowkv_kernels::dump;

fn main() -> ExitCode {
    let Some(directory) = std::env::args_os().nth(1) else {
        eprintln!("usage: dump_kernels DIRECTORY");
        return ExitCode::from(2);
    };
    match write(Path::new(&directory)) {
        Ok(count) => {
            println!("{count} kernels written to {}", directory.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(directory: &Path) -> Result<usize, Box<dyn std::error::Error>> {
    std::fs::create_dir_all(directory)?;
    let shaders = dump::wgsl(directory)?;
    // A kernel that is gone takes its file with it.
    for entry in std::fs::read_dir(directory)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "wgsl")
        {
            std::fs::remove_file(path)?;
        }
    }
    for shader in &shaders {
        std::fs::write(
            directory.join(format!("{}.wgsl", shader.name)),
            &shader.source,
        )?;
    }
    Ok(shaders.len())
}
