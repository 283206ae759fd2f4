//! A `bin/llvm-config` in plain shell for the LLVM package, whose own is a Python script.
//!
//! A build asks few questions of it (`--libs`, `--system-libs`, `--libdir`, `--includedir`, `--cxxflags`, each with
//! `--link-static`), and all answers follow from the package's description of itself.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, IoContext, Result};

/// `base.json`, as far as it matters here.
#[derive(Deserialize)]
struct Base {
    build_id: String,
    llvm_version: String,
    flags: HashMap<String, Vec<String>>,
    profiles: HashMap<String, Profile>,
}

/// `extra.json`, as far as it matters here.
#[derive(Deserialize)]
struct Extra {
    build_id: String,
}

/// Components and archives with or without the extra targets.
#[derive(Deserialize)]
struct Profile {
    components: HashMap<String, Component>,
    libraries: HashMap<String, String>,
}

/// A node of LLVM's component graph.
#[derive(Deserialize)]
struct Component {
    requires: Vec<String>,
    library: Option<String>,
}

/// The text of the script for the package unpacked in `sdk`; it finds the rest of the package relative to itself.
pub fn script(sdk: &Path) -> Result<String> {
    let folder = sdk.join("share/mlc-llvm-static");
    let base: Base = read(&folder.join("base.json"))?;
    let extra: Extra = read(&folder.join("extra.json"))?;
    if base.build_id != extra.build_id {
        return Err(Error::Sdk(
            "its two parts are of different builds".to_owned(),
        ));
    }
    let profile = base
        .profiles
        .get("all")
        .ok_or_else(|| Error::Sdk("base.json has no profile \"all\"".to_owned()))?;
    let libraries = profile.in_link_order(sdk)?;
    let linked: Vec<String> = libraries.iter().map(|name| format!("-l{name}")).collect();
    let flags = |name: &str| {
        let flags = base.flags.get(name).map(|flags| flags.join(" "));
        flags.ok_or_else(|| Error::Sdk(format!("base.json has no flags \"{name}\"")))
    };
    let answers = [
        ("--version", base.llvm_version.clone()),
        ("--prefix", "${prefix}".to_owned()),
        ("--bindir", "${prefix}/bin".to_owned()),
        ("--includedir", "${prefix}/include".to_owned()),
        ("--libdir", "${prefix}/lib".to_owned()),
        (
            "--cflags",
            format!("-I${{prefix}}/include {}", flags("cflags")?),
        ),
        (
            "--cxxflags",
            format!("-I${{prefix}}/include {}", flags("cxxflags")?),
        ),
        ("--libs", linked.join(" ")),
        ("--system-libs", flags("system-libs")?),
    ];
    let mut text = String::from(
        "#!/bin/sh\n\
         # Answers what builds ask about this LLVM. `llvm-config.py` beside it answers everything else.\n\
         prefix=$(CDPATH= cd -- \"$(dirname -- \"$0\")/..\" && pwd -P) || exit 1\n\
         for question in \"$@\"; do\n  case $question in\n    --link-static) ;;\n",
    );
    for (question, answer) in answers {
        let _ = writeln!(
            text,
            "    {question}) printf '%s\\n' {} ;;",
            quoted(&answer)
        );
    }
    text.push_str(
        "    *) echo \"llvm-config: cannot answer $question\" >&2; exit 1 ;;\n  esac\ndone\n",
    );
    Ok(text)
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text = std::fs::read_to_string(path).doing("reading", path)?;
    serde_json::from_str(&text).map_err(|error| Error::Sdk(format!("{}: {error}", path.display())))
}

/// A double-quoted shell word in which only `${prefix}` is expanded.
fn quoted(text: &str) -> String {
    let mut word = String::from("\"");
    for (index, literal) in text.split("${prefix}").enumerate() {
        if index > 0 {
            word.push_str("${prefix}");
        }
        for c in literal.chars() {
            if matches!(c, '"' | '\\' | '$' | '`') {
                word.push('\\');
            }
            word.push(c);
        }
    }
    word.push('"');
    word
}

impl Profile {
    /// All archives, each before those it needs.
    fn in_link_order(&self, sdk: &Path) -> Result<Vec<&str>> {
        let mut order = Vec::new();
        self.visit("all", sdk, &mut HashSet::new(), &mut order)?;
        order.reverse();
        Ok(order)
    }

    fn visit<'a>(
        &'a self,
        name: &str,
        sdk: &Path,
        visited: &mut HashSet<String>,
        order: &mut Vec<&'a str>,
    ) -> Result<()> {
        let name = name.to_lowercase();
        let component = self
            .components
            .get(&name)
            .ok_or_else(|| Error::Sdk(format!("component {name} is not described")))?;
        if !visited.insert(name) {
            return Ok(());
        }
        for required in &component.requires {
            self.visit(required, sdk, visited, order)?;
        }
        if let Some(library) = component
            .library
            .as_deref()
            .filter(|library| !library.is_empty())
        {
            let archive = self
                .libraries
                .get(library)
                .ok_or_else(|| Error::Sdk(format!("no archive is named for {library}")))?;
            if !sdk.join(archive).is_file() {
                return Err(Error::Sdk(format!("{archive} is missing")));
            }
            order.push(library);
        }
        Ok(())
    }
}

#[cfg(all(test, unix))]
mod tests;
