//! Bad input: the exit code, and one message with the way out.

use std::process::Stdio;

use crate::process::{command, outcome, run, run_with_input};
use crate::tiny::Tiny;

/// Runs `generate` on the CPU and expects it to fail.
fn generate_fails(model: &Tiny, flags: &[&str], code: i32, words: &[&str]) {
    let mut args = vec!["generate", "-m", model.path(), "--device", "cpu"];
    args.extend(flags);
    run(&args).expect_error(code, words);
}

#[test]
fn no_such_model() {
    for command in ["generate", "chat", "plan", "inspect"] {
        run(&[command, "-m", "there/is/none"])
            .expect_error(2, &["there/is/none", "Hugging Face folder or a .gguf file"]);
    }
}

#[test]
fn no_model_named() {
    let outcome = run(&["generate", "--prompt", "text"]).expect(2);
    assert!(outcome.stderr.contains("--model"), "{outcome:#?}");
}

#[test]
fn a_tokenizer_that_makes_its_library_panic() {
    let model = Tiny::new(64);
    let file = model.folder().join("tokenizer.json");
    let mut tokenizer: serde_json::Value =
        serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    tokenizer["pre_tokenizer"] = serde_json::json!({"type": "FixedLength", "length": 0});
    std::fs::write(&file, tokenizer.to_string()).unwrap();
    generate_fails(&model, &["--prompt", "hi"], 2, &["tokenizer is damaged"]);
}

#[test]
fn a_damaged_model() {
    let model = Tiny::new(64);
    let file = model.folder().join("model.safetensors");
    let bytes = std::fs::read(&file).unwrap();
    std::fs::write(&file, &bytes[..bytes.len() / 2]).unwrap();
    generate_fails(
        &model,
        &["--prompt", "hi"],
        2,
        &["model.safetensors", "damaged"],
    );
}

#[test]
fn a_model_without_a_tokenizer() {
    let model = Tiny::new(64);
    std::fs::remove_file(model.folder().join("tokenizer.json")).unwrap();
    generate_fails(&model, &["--prompt", "hi"], 2, &["tokenizer"]);
}

#[test]
fn prompts_that_cannot_be_read() {
    let model = Tiny::new(64);
    generate_fails(&model, &["--prompt", ""], 2, &["prompt is empty"]);
    generate_fails(&model, &["--prompt", " \n"], 2, &["prompt is empty"]);
    generate_fails(&model, &[], 2, &["prompt is empty", "stdin"]);
    generate_fails(
        &model,
        &["--prompt-file", "no/such/file"],
        2,
        &["no/such/file"],
    );
    let binary = model.folder().join("binary");
    std::fs::write(&binary, b"ab\xff").unwrap();
    generate_fails(
        &model,
        &["--prompt-file", binary.to_str().unwrap()],
        2,
        &["not UTF-8", "byte 2"],
    );
    run_with_input(&["generate", "-m", model.path()], b"\xff")
        .expect_error(2, &["stdin", "not UTF-8"]);
}

#[test]
fn a_prompt_longer_than_the_context() {
    let model = Tiny::new(64);
    let text = "x".repeat(70);
    generate_fails(
        &model,
        &["--no-chat", "--prompt", &text],
        2,
        &["70 tokens", "64"],
    );
    generate_fails(
        &model,
        &["--no-chat", "--prompt", &text[..64]],
        2,
        &["64 tokens"],
    );
    generate_fails(
        &model,
        &[
            "--no-chat",
            "--max-model-len",
            "32",
            "--prompt",
            &text[..40],
        ],
        2,
        &["40 tokens", "32", "--max-model-len"],
    );
    generate_fails(
        &model,
        &["--max-model-len", "65", "--prompt", "hi"],
        2,
        &["65", "64 tokens"],
    );
}

#[test]
fn cache_settings_that_cannot_work() {
    let model = Tiny::new(64);
    let prompt = ["--prompt", "hi"];
    for (flags, words) in [
        (["--sparse-budget", "4"], ["sparse-budget", "8"]),
        (["--sparse-budget", "0"], ["sparse-budget", "8"]),
        (["--chunk-size", "0"], ["chunk-size", "1"]),
        (["--chunk-size", "1000"], ["chunk-size", "256"]),
        (["--rank", "0"], ["rank", "128"]),
        (["--rank", "129"], ["rank", "128"]),
        (["--local-chunks", "0"], ["local-chunks", "1"]),
        (["--resident-chunks", "5"], ["resident-chunks", "128"]),
    ] {
        generate_fails(&model, &[&prompt[..], &flags].concat(), 2, &words);
        run(&[
            "plan",
            "-m",
            model.path(),
            "--device",
            "cpu",
            flags[0],
            flags[1],
        ])
        .expect_error(2, &words);
    }
}

#[test]
fn devices_that_are_not_there() {
    let model = Tiny::new(64);
    let fails = |device, words: &[&str]| {
        run(&[
            "generate",
            "-m",
            model.path(),
            "--prompt",
            "hi",
            "--device",
            device,
        ])
        .expect_error(2, words);
    };
    fails("gpu", &["unknown device `gpu`", "cuda"]);
    fails("wgpu:99", &["wgpu:99"]);
}

#[test]
fn a_machine_without_what_cuda_needs() {
    let model = Tiny::new(64);
    let mut generate = command(&["generate", "-m", model.path(), "--prompt", "hi"]);
    generate
        .args(["--device", "cuda:99"])
        .env("CUDA_PATH", "no/such/cuda");
    let outcome = outcome(generate);
    if cfg!(feature = "cuda") {
        let words = ["cuda:99 cannot be used", "CUDA headers", "no/such/cuda"];
        outcome.expect_error(1, &words);
    } else {
        outcome.expect_error(2, &["no cuda runtime", "--features cuda"]);
    }
}

#[test]
fn not_enough_memory() {
    let model = Tiny::new(64);
    generate_fails(
        &model,
        &["--prompt", "hi", "--gpu-memory", "10KiB"],
        1,
        &["device memory", "10.0 KiB"],
    );
}

#[test]
fn a_template_that_is_not_there() {
    let model = Tiny::without_template(64);
    generate_fails(
        &model,
        &["--chat", "--prompt", "hi"],
        2,
        &["no chat template", "--chat"],
    );
    generate_fails(
        &model,
        &["--system", "s", "--prompt", "hi"],
        2,
        &["no chat template", "--system"],
    );
    run(&["chat", "-m", model.path(), "--device", "cpu"])
        .expect_error(2, &["no chat template", "generate"]);
}

#[test]
fn full_attention_is_not_compared_with_itself() {
    let model = Tiny::new(64);
    generate_fails(
        &model,
        &["--prompt", "hi", "--attention", "full", "--compare-full"],
        2,
        &["--attention full"],
    );
}

#[test]
fn nobody_reads_stdout() {
    let model = Tiny::new(4096);
    let mut child = command(&[
        "generate",
        "-m",
        model.path(),
        "--device",
        "cpu",
        "--prompt",
        "hi",
        "--max-tokens",
        "2000",
    ])
    .stdin(Stdio::null())
    .stdout(Stdio::piped())
    .stderr(Stdio::piped())
    .spawn()
    .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{stderr}");
    assert!(!stderr.contains("error"), "{stderr}");
}

#[test]
fn weights_that_are_no_numbers_name_the_layer() {
    let model = Tiny::new(64);
    let file = model.folder().join("model.safetensors");
    let mut bytes = std::fs::read(&file).unwrap();
    let length = u64::from_le_bytes(bytes[..8].try_into().unwrap()) as usize;
    let header: serde_json::Value = serde_json::from_slice(&bytes[8..8 + length]).unwrap();
    let weight = &header["model.layers.1.mlp.up_proj.weight"];
    let at = 8 + length + weight["data_offsets"][0].as_u64().unwrap() as usize;
    bytes[at..at + 4].copy_from_slice(&f32::NAN.to_le_bytes());
    std::fs::write(&file, bytes).unwrap();
    let words = ["infinite or not a number", "layer 1", "--dtype f32"];
    for flags in [&[][..], &["--temperature", "0.8"], &["--attention", "full"]] {
        let mut args = vec!["generate", "-m", model.path(), "--device", "cpu"];
        args.extend(["--prompt", "hi", "--raw"]);
        args.extend(flags);
        // No text, but the end of the line that was begun for it.
        let outcome = run(&args).expect(1);
        assert_eq!(outcome.stdout.trim(), "");
        for word in words {
            assert!(outcome.stderr.contains(word), "{outcome:#?}");
        }
    }
}
