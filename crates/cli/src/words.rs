//! Errors of the engine in the words of this command line. The crates below name settings in plain words; here alone
//! they become flags.

use shadowkv_engine::{DeviceError, Error, Fits, Full, PoolError, Refused, Saving};

/// The error, and behind it the flags and commands that lead out.
pub fn engine(error: &Error) -> String {
    let text = error.to_string();
    let ways = ways_out(error);
    if ways.is_empty() {
        return text;
    }
    let sentence = text.strip_suffix('.').unwrap_or(&text);
    format!("{sentence} ({})", ways.join(", "))
}

/// The same of an evaluation.
pub fn evaluation(error: &shadowkv_eval::Error) -> String {
    match error {
        shadowkv_eval::Error::Engine(error) => engine(error),
        other => other.to_string(),
    }
}

/// The server's error, and behind it the flags that lead out.
pub fn server(error: &shadowkv_server::Error) -> String {
    use shadowkv_server::Error as Server;
    let ways = match error {
        Server::Listen { .. } => "--host, --port",
        Server::PublicWithoutKey { .. } => "--api-key, --api-key-file, --host",
        Server::UnusableKey(_) => "--api-key, --api-key-file",
        Server::Accept(_) => return error.to_string(),
    };
    format!("{error} ({ways})")
}

fn ways_out(error: &Error) -> Vec<String> {
    match error {
        Error::Refused(refused) => of_refused(refused),
        Error::Full(Full::HostMemory(pool)) | Error::Pool(pool) => of_pool(pool),
        Error::Kernel(device) => of_device(device),
        Error::NotFinite(_) => vec!["--dtype f32".into()],
        Error::Full(_)
        | Error::Internal(_)
        | Error::Cancelled
        | Error::ShutDown
        | Error::Thread(_)
        | Error::Model(_) => Vec::new(),
    }
}

fn of_refused(refused: &Refused) -> Vec<String> {
    match refused {
        Refused::ContextOverflow { .. } => vec!["--max-model-len".into()],
        Refused::PromptTooLong { .. } => vec!["--device cpu".into()],
        Refused::DeviceMemory { fits, .. } | Refused::BufferTooLarge { fits, .. } => of_fits(*fits),
        Refused::HostMemory { fits, savings, .. } => {
            let mut ways = of_fits(*fits);
            ways.extend(savings.iter().map(|&(saving, _)| {
                let flag = match saving {
                    Saving::RebuiltKeys => "--turn-keys rebuilt",
                    Saving::NarrowValues => "--value-bits 8",
                };
                flag.into()
            }));
            ways
        }
        Refused::Values(pool) => of_pool(pool),
        Refused::Setting { .. }
        | Refused::EmptyPrompt
        | Refused::UnknownToken { .. }
        | Refused::UnknownSequence(_) => Vec::new(),
    }
}

/// Commands name the number of their sequences differently, so fewer of them have no flag here.
fn of_fits(fits: Fits) -> Vec<String> {
    match fits {
        Fits::Context(tokens) => vec![format!("--max-model-len {tokens}")],
        Fits::NothingInFull => vec!["--attention shadowkv".into()],
        Fits::Sequences(_) | Fits::Nothing => Vec::new(),
    }
}

fn of_pool(pool: &PoolError) -> Vec<String> {
    match pool {
        PoolError::OverBudget { .. }
        | PoolError::OverLimit { .. }
        | PoolError::NotMapped { .. }
        | PoolError::NotPinned { .. } => {
            vec![
                "--host-memory".into(),
                "--value-bits 8".into(),
                "--max-model-len".into(),
            ]
        }
        PoolError::OutOfMemory { .. } => vec!["--host-memory".into()],
        PoolError::NoCuda { .. } => vec!["`shadowkv doctor` tells what is missing".into()],
        _ => Vec::new(),
    }
}

fn of_device(device: &DeviceError) -> Vec<String> {
    match device {
        DeviceError::NotLinked { runtime } => {
            vec![format!("build with `cargo build --features {runtime}`")]
        }
        DeviceError::NoDevice { .. } => vec!["`shadowkv doctor` lists what there is".into()],
        DeviceError::OutOfMemory { .. } => {
            vec!["--max-model-len".into(), "--gpu-memory".into()]
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    use clap::CommandFactory;

    use super::*;
    use shadowkv_engine::Mix;

    use crate::args::Cli;

    /// Long flags of all commands, with their dashes.
    fn flags(command: &clap::Command) -> BTreeSet<String> {
        let own = command.get_arguments().filter_map(|arg| arg.get_long());
        let mut all: BTreeSet<String> = own.map(|long| format!("--{long}")).collect();
        for command in command.get_subcommands() {
            all.extend(flags(command));
        }
        all
    }

    /// The words of a text that look like long flags.
    fn looks_like_flags(text: &str) -> impl Iterator<Item = &str> {
        let part = |c: char| c == '-' || c.is_ascii_alphanumeric();
        text.split(move |c: char| !part(c))
            .filter(|word| word.starts_with("--") && word.len() > 2)
    }

    fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, into);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                into.push(path);
            }
        }
    }

    #[test]
    fn crates_below_name_no_flags() {
        let flags = flags(&Cli::command());
        assert!(flags.contains("--host-memory") && flags.contains("--max-model-len"));
        for name in ["kernels", "pool", "engine"] {
            let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
            let mut files = Vec::new();
            sources(&crates.join(name).join("src"), &mut files);
            assert!(files.len() > 5, "{name}: {files:?}");
            for file in files {
                let text = fs::read_to_string(&file).unwrap();
                let found: Vec<&str> = looks_like_flags(&text)
                    .filter(|&word| flags.contains(word))
                    .collect();
                assert!(found.is_empty(), "{}: {found:?}", file.display());
            }
        }
    }

    fn host_memory(fits: Fits) -> Error {
        Error::Refused(Refused::HostMemory {
            needed: 9,
            available: 3,
            mix: Mix::uniform(1, 64),
            fits,
            savings: vec![(Saving::RebuiltKeys, 5), (Saving::NarrowValues, 4)],
        })
    }

    fn errors() -> Vec<Error> {
        let over_budget = |asked| {
            let pool = PoolError::OverBudget {
                chunks: 1,
                asked,
                budget: 8,
                used: 4,
                fits: 0,
            };
            Error::from(pool)
        };
        vec![
            Error::Refused(Refused::ContextOverflow {
                prompt: 9,
                limit: 7,
                context: 8,
                model: 16,
            }),
            Error::Refused(Refused::PromptTooLong {
                prompt: 2000,
                longest: 1616,
            }),
            host_memory(Fits::Context(32)),
            Error::Refused(Refused::DeviceMemory {
                needed: 9,
                available: 3,
                mix: Mix::uniform(1, 64),
                fits: Fits::NothingInFull,
            }),
            over_budget(5),
            over_budget(9),
            Error::Pool(PoolError::OutOfMemory { bytes: 1 }),
            Error::Kernel(DeviceError::OutOfMemory {
                device: "gpu".into(),
                detail: "none left".into(),
            }),
            Error::NotFinite(shadowkv_engine::Broken::Output),
        ]
    }

    #[test]
    fn every_way_out_is_a_flag_that_there_is() {
        let flags = flags(&Cli::command());
        for error in errors() {
            let text = engine(&error);
            let named: Vec<&str> = looks_like_flags(&text).collect();
            assert!(!named.is_empty(), "{text}");
            assert!(named.iter().all(|&flag| flags.contains(flag)), "{text}");
        }
    }

    #[test]
    fn ways_out_follow_the_error() {
        let text = engine(&host_memory(Fits::Context(32)));
        assert_eq!(
            text,
            "needs 9 B of host memory for 1 sequence of 64 tokens; 3 B are available. Longest context that fits: 32. \
             With rebuilt keys it needs 5 B. With 8-bit values it needs 4 B \
             (--max-model-len 32, --turn-keys rebuilt, --value-bits 8)"
        );
        assert_eq!(engine(&Error::Cancelled), "cancelled");
        let built = engine(&Error::Kernel(DeviceError::NotLinked { runtime: "cuda" }));
        assert!(built.contains("no cuda runtime") && built.contains("--features cuda"));
    }
}
