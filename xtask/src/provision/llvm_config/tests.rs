//! The script runs under the system's shell and answers from the description.

use std::process::Command;

use super::*;

const BASE: &str = r#"{
    "build_id": "1", "llvm_version": "23.1.1",
    "flags": {"cflags": ["-DC"], "cxxflags": ["-std=c++17", "-DQ=\"a$b\""], "system-libs": ["-lm", "${prefix}/lib/libz.a"]},
    "profiles": {"all": {
        "components": {
            "all": {"requires": ["Core", "x86"], "library": null},
            "core": {"requires": ["support"], "library": "LLVMCore"},
            "x86": {"requires": ["core", "support"], "library": "LLVMX86"},
            "support": {"requires": [], "library": "LLVMSupport"}
        },
        "libraries": {"LLVMCore": "lib/libLLVMCore.a", "LLVMX86": "lib/libLLVMX86.a", "LLVMSupport": "lib/libLLVMSupport.a"}
    }}
}"#;

/// A package in a folder whose name has a space.
fn sdk(base: &str, extra: &str) -> tempfile::TempDir {
    let folder = tempfile::Builder::new().prefix("an sdk").tempdir().unwrap();
    let share = folder.path().join("share/mlc-llvm-static");
    for path in [
        &share,
        &folder.path().join("lib"),
        &folder.path().join("bin"),
    ] {
        std::fs::create_dir_all(path).unwrap();
    }
    std::fs::write(share.join("base.json"), base).unwrap();
    std::fs::write(share.join("extra.json"), extra).unwrap();
    for library in ["Core", "X86", "Support"] {
        std::fs::write(folder.path().join(format!("lib/libLLVM{library}.a")), "").unwrap();
    }
    folder
}

fn ask(sdk: &Path, question: &str) -> (bool, String) {
    let script = sdk.join("bin/llvm-config");
    std::fs::write(&script, super::script(sdk).unwrap()).unwrap();
    let output = Command::new("sh")
        .arg(script)
        .args(["--link-static", question])
        .output()
        .unwrap();
    (
        output.status.success(),
        String::from_utf8(output.stdout)
            .unwrap()
            .trim_end()
            .to_owned(),
    )
}

#[test]
fn archives_come_before_those_they_need() {
    let sdk = sdk(BASE, r#"{"build_id": "1"}"#);
    assert_eq!(
        ask(sdk.path(), "--libs"),
        (true, "-lLLVMX86 -lLLVMCore -lLLVMSupport".to_owned())
    );
}

#[test]
fn paths_follow_the_script_and_text_stays_literal() {
    let sdk = sdk(BASE, r#"{"build_id": "1"}"#);
    let home = sdk.path().canonicalize().unwrap().display().to_string();
    let answer = |question| ask(sdk.path(), question).1;
    assert_eq!(answer("--version"), "23.1.1");
    assert_eq!(answer("--libdir"), format!("{home}/lib"));
    assert_eq!(answer("--system-libs"), format!("-lm {home}/lib/libz.a"));
    assert_eq!(
        answer("--cxxflags"),
        format!("-I{home}/include -std=c++17 -DQ=\"a$b\"")
    );
}

#[test]
fn an_unknown_question_fails() {
    let sdk = sdk(BASE, r#"{"build_id": "1"}"#);
    assert_eq!(ask(sdk.path(), "--link-shared"), (false, String::new()));
}

#[test]
fn packages_that_do_not_fit_are_refused() {
    let message = |sdk: tempfile::TempDir| super::script(sdk.path()).unwrap_err().to_string();
    let extra = r#"{"build_id": "1"}"#;
    assert!(message(sdk(BASE, r#"{"build_id": "2"}"#)).contains("different builds"));
    assert!(message(sdk("{}", extra)).contains("base.json"));
    assert!(
        message(sdk(&BASE.replace("\"support\": {", "\"other\": {"), extra)).contains("support")
    );
    let incomplete = sdk(BASE, extra);
    std::fs::remove_file(incomplete.path().join("lib/libLLVMX86.a")).unwrap();
    assert!(message(incomplete).contains("libLLVMX86.a is missing"));
}
