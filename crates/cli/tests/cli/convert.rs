//! `convert`: what it writes is the same model.

use crate::process::run;
use crate::small::small_gguf;

#[test]
fn the_folder_is_the_file_again() {
    let folder = tempfile::tempdir().unwrap();
    let (file, out) = (folder.path().join("small.gguf"), folder.path().join("out"));
    small_gguf().write(&file);
    let (file, out) = (file.to_str().unwrap(), out.to_str().unwrap());
    assert_eq!(
        run(&["convert", "-m", file, "-o", out, "-q"])
            .expect(0)
            .stdout
            .trim(),
        out
    );
    let report = |path| run(&["inspect", "-m", path, "--json"]).expect(0).json();
    let (before, after) = (report(file), report(out));
    assert_eq!(before["parameters"], after["parameters"]);
    assert_eq!(before["kv_bytes_per_token"], after["kv_bytes_per_token"]);
    assert_eq!(after["format"], "hugging_face");
    assert!(after["dtypes"].get("F32").is_some());

    run(&["convert", "-m", file, "-o", out]).expect_error(2, &["exists"]);
    let narrow = folder.path().join("narrow");
    run(&[
        "convert",
        "-m",
        file,
        "-o",
        narrow.to_str().unwrap(),
        "--dtype",
        "bf16",
    ])
    .expect(0);
    assert!(
        report(narrow.to_str().unwrap())["dtypes"]
            .get("BF16")
            .is_some()
    );
    run(&[
        "convert",
        "-m",
        out,
        "-o",
        folder.path().join("third").to_str().unwrap(),
    ])
    .expect_error(2, &["folder already"]);
}
