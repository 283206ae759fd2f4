//! `doctor` on whatever machine this is.

use crate::process::{command, run};

#[test]
fn every_runtime_has_devices_or_says_what_is_missing() {
    let report = run(&["doctor", "--json"]).expect(0).json();
    let runtimes = report["runtimes"].as_array().unwrap();
    let names: Vec<&str> = runtimes
        .iter()
        .map(|r| r["runtime"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["cuda", "wgpu", "cpu"]);
    for runtime in runtimes {
        let devices = runtime["devices"].as_array().unwrap();
        let missing = runtime["missing"].as_array().unwrap();
        assert!(
            !devices.is_empty() || !missing.is_empty() || runtime["hint"].is_string(),
            "{runtime}"
        );
    }
    assert!(runtimes[2]["linked"].as_bool().unwrap());
    assert_eq!(runtimes[2]["devices"][0]["name"], "cpu");
    assert!(report["cpu"]["threads"].as_u64().unwrap() >= 1);
    assert!(report["memory"]["available_bytes"].as_u64().unwrap() > 0);
    assert_eq!(report["model_cache"]["path"], "no/such/cache/hub");
    assert_eq!(report["model_cache"]["models"], 0);
    let path = report["default_model"]["path"].as_str().unwrap();
    assert!(path.contains("shadowkv/models"), "{path}");
}

#[test]
fn the_headers_that_cuda_needs_are_looked_for_where_the_user_says() {
    let doctor = |flags: &[&str]| {
        let mut command = command(&[&["doctor"], flags].concat());
        let output = command.env("CUDA_PATH", "no/such/cuda").output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).unwrap()
    };
    let report: serde_json::Value = serde_json::from_str(&doctor(&["--json"])).unwrap();
    let missing = report["runtimes"][0]["missing"].as_array().unwrap();
    let headers = missing.iter().find(|m| m["part"] == "CUDA headers");
    assert_eq!(headers.is_some(), cfg!(feature = "cuda"), "{missing:?}");
    let Some(headers) = headers else {
        return;
    };
    let problem = headers["problem"].as_str().unwrap();
    assert!(
        problem.contains("no/such/cuda/include/cuda_fp16.h") && problem.contains("CUDA_PATH"),
        "{problem}"
    );
    assert!(doctor(&[]).contains("CUDA headers: no/such/cuda"));
}

#[test]
fn the_text_names_a_default_model_that_is_not_there() {
    let output = command(&["doctor"])
        .env("SHADOWKV_MODEL", "no/such/model")
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(
        text.contains("no/such/model, but nothing is there"),
        "{text}"
    );
    assert!(
        text.contains("host memory") && text.contains("processor"),
        "{text}"
    );
}
