//! Compiles the dumped CUDA with NVRTC and says what each kernel takes of a multiprocessor.
//!
//! The options are those of `cubecl-cuda`. What lies in `sm_80/` or `sm_90/` is compiled for that architecture, all else
//! for both. NVRTC is found as any library is, its headers below `CUDA_PATH`:
//!
//! ```text
//! export CUDA_PATH=/usr/local/cuda
//! cargo run --release --package shadowkv-kernels --example compile_cuda -- cuda
//! ```

#![allow(unsafe_code)]

use std::error::Error;
use std::ffi::{CStr, CString};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use cudarc::nvrtc::{result as nvrtc, sys};

/// What NVRTC calls the architectures, and the folder of what is compiled for one of them alone.
const ARCHITECTURES: [(&str, &str); 2] = [("sm_80", "sm_80"), ("sm_90a", "sm_90")];

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("usage: compile_cuda DIRECTORY");
        return ExitCode::from(2);
    };
    match compile_all(Path::new(&folder)) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(failures) => {
            eprintln!("error: {failures} compilations failed");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Compiles everything below a folder and returns the number of failures, which are printed.
fn compile_all(folder: &Path) -> Result<usize, Box<dyn Error>> {
    // SAFETY: it only looks for the library.
    if !unsafe { sys::is_culib_present() } {
        return Err("there is no libnvrtc on the loader's path".into());
    }
    let toolkit = std::env::var_os("CUDA_PATH").map(PathBuf::from);
    let headers = toolkit
        .map(|toolkit| toolkit.join("include"))
        .filter(|headers| headers.is_dir())
        .ok_or("CUDA_PATH names no folder with `include`")?;
    let mut files = Vec::new();
    find(folder, &mut files)?;
    if files.is_empty() {
        return Err(format!("{} holds no CUDA", folder.display()).into());
    }
    files.sort();
    let mut failures = 0;
    for file in &files {
        let source = CString::new(std::fs::read_to_string(file)?)?;
        for (architecture, own) in ARCHITECTURES {
            if !concerns(file, own) {
                continue;
            }
            let (outcome, log) = compile(&source, architecture, &headers)?;
            let name = file.strip_prefix(folder)?.display();
            match outcome {
                Ok(()) => println!("{architecture:<6}  {name}: {}", resources(&log)),
                Err(error) => {
                    failures += 1;
                    eprintln!("{architecture:<6}  {name}: {error}\n{log}");
                }
            }
        }
    }
    Ok(failures)
}

/// Whether a file is compiled for the architecture whose folder is `own`.
fn concerns(file: &Path, own: &str) -> bool {
    let folder = file.parent().and_then(Path::file_name);
    ARCHITECTURES
        .iter()
        .all(|(_, other)| *other == own || folder.is_none_or(|folder| folder != *other))
}

/// Every `.cu` file below a folder.
fn find(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "cu") {
            files.push(path);
        }
    }
    Ok(())
}

/// The outcome of a compilation, and the compiler's log.
fn compile(
    source: &CStr,
    architecture: &str,
    headers: &Path,
) -> Result<(Result<(), nvrtc::NvrtcError>, String), Box<dyn Error>> {
    let options = [
        format!("--gpu-architecture={architecture}"),
        format!("--include-path={}", headers.display()),
        format!("--include-path={}", headers.join("cccl").display()),
        "-lineinfo".into(),
        "--ptxas-options=-v".into(),
    ];
    let program = nvrtc::create_program(source, None)?;
    // SAFETY: the program was made above and is destroyed once, here; its source outlives it.
    let (outcome, log) = unsafe {
        let outcome = nvrtc::compile_program(program, &options);
        let log = nvrtc::get_program_log(program);
        nvrtc::destroy_program(program)?;
        (outcome, log?)
    };
    let bytes: Vec<u8> = log
        .iter()
        .map(|&c| c as u8)
        .take_while(|&c| c != 0)
        .collect();
    Ok((outcome, String::from_utf8_lossy(&bytes).into_owned()))
}

/// What the assembler says of registers, and of memory that stands in for them.
fn resources(log: &str) -> String {
    let facts = [" registers", " bytes stack frame", " bytes spill stores"];
    let found = facts.iter().filter_map(|fact| {
        let number = log.split_once(fact)?.0.rsplit(' ').next()?;
        Some(format!("{number}{fact}"))
    });
    found.collect::<Vec<_>>().join(", ")
}
