//! `doctor` on whatever machine this is.

use crate::process::{command, run};

#[test]
fn every_runtime_has_devices_or_a_hint() {
    let report = run(&["doctor", "--json"]).expect(0).json();
    let runtimes = report["runtimes"].as_array().unwrap();
    let names: Vec<&str> = runtimes
        .iter()
        .map(|r| r["runtime"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["cuda", "wgpu", "cpu"]);
    for runtime in runtimes {
        let devices = runtime["devices"].as_array().unwrap();
        assert!(
            !devices.is_empty() || runtime["hint"].is_string(),
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
