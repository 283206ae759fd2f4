//! What real repositories look like, and what is taken from them.

use super::*;

fn choose(files: &str, pattern: Option<&str>) -> Result<Vec<String>> {
    let files: Vec<String> = files.split_whitespace().map(str::to_owned).collect();
    select(&"org/name".parse().unwrap(), &files, pattern)
}

fn refused(files: &str, pattern: Option<&str>) -> String {
    choose(files, pattern).unwrap_err().to_string()
}

#[test]
fn one_file_of_weights_and_what_belongs_to_it() {
    let files = "README.md LICENSE pytorch_model.bin model.safetensors config.json tokenizer.json tokenizer.model vocab.json \
                 onnx/model.onnx generation_config.json runs/config.json tf_model.h5 model.fp16.safetensors chat_template.jinja";
    assert_eq!(
        choose(files, None).unwrap(),
        [
            "config.json",
            "generation_config.json",
            "tokenizer.json",
            "chat_template.jinja",
            "model.safetensors"
        ]
    );
}

#[test]
fn a_tokenizer_of_its_own_form_where_there_is_no_other() {
    let files = "config.json tokenizer.model tokenizer_config.json tokenization_chatglm.py model.safetensors";
    assert_eq!(
        choose(files, None).unwrap(),
        [
            "config.json",
            "tokenizer_config.json",
            "tokenizer.model",
            "model.safetensors"
        ]
    );
}

#[test]
fn shards_with_their_index_and_nothing_twice() {
    let files = "config.json tokenizer.json tokenizer_config.json special_tokens_map.json model.safetensors.index.json \
                 model-00001-of-00002.safetensors model-00002-of-00002.safetensors consolidated.safetensors adapter_model.safetensors \
                 original/consolidated.00.pth original/x.safetensors pytorch_model-00001-of-00002.bin pytorch_model.bin.index.json";
    assert_eq!(
        choose(files, None).unwrap(),
        [
            "config.json",
            "tokenizer.json",
            "tokenizer_config.json",
            "special_tokens_map.json",
            "model.safetensors.index.json",
            "model-00001-of-00002.safetensors",
            "model-00002-of-00002.safetensors"
        ]
    );
}

#[test]
fn shards_of_other_names_are_all_taken() {
    let files = "config.json tokenizer.json model.safetensors.index.json first.safetensors second.safetensors";
    let chosen = choose(files, None).unwrap();
    assert_eq!(chosen[3..], ["first.safetensors", "second.safetensors"]);
}

#[test]
fn a_single_gguf_file_needs_no_choice() {
    assert_eq!(
        choose("README.md config.json x.gguf", None).unwrap(),
        ["x.gguf"]
    );
}

#[test]
fn of_several_gguf_files_one_is_chosen() {
    let files = "a-Q4_0.gguf a-Q4_K_M.gguf sub/a-Q8_0.gguf config.json";
    for (pattern, file) in [
        ("a-Q4_0.gguf", "a-Q4_0.gguf"),
        ("*q4_k_m*", "a-Q4_K_M.gguf"),
        ("a-Q8_0.gguf", "sub/a-Q8_0.gguf"),
        ("sub/*", "sub/a-Q8_0.gguf"),
        ("*Q?_0.gguf", ""),
    ] {
        match choose(files, Some(pattern)) {
            Ok(names) => assert_eq!(names, [file], "{pattern}"),
            Err(error) => assert!(
                file.is_empty() && error.to_string().contains("2 GGUF files"),
                "{error}"
            ),
        }
    }
    let error = refused(files, None);
    assert!(
        error.contains("a-Q4_0.gguf, a-Q4_K_M.gguf, sub/a-Q8_0.gguf") && error.contains("--file"),
        "{error}"
    );
    let error = refused(files, Some("*Q2*"));
    assert!(
        error.contains("*Q2*") && error.contains("a-Q4_0.gguf"),
        "{error}"
    );
    assert!(refused(files, Some("[")).contains("--file ["));
}

#[test]
fn a_gguf_file_can_be_asked_for_beside_safetensors() {
    let files = "config.json model.safetensors model-f16.gguf";
    assert_eq!(
        choose(files, None).unwrap(),
        ["config.json", "model.safetensors"]
    );
    assert_eq!(choose(files, Some("*.gguf")).unwrap(), ["model-f16.gguf"]);
    assert!(refused(files, Some("model.safetensors")).contains("model-f16.gguf"));
}

#[test]
fn parts_of_a_file_are_refused() {
    let files = "x-00001-of-00002.gguf x-00002-of-00002.gguf";
    for pattern in ["*", "x-00002-of-00002.gguf"] {
        assert!(refused(files, Some(pattern)).contains("one part"));
    }
    assert_eq!(choose("x-00001-of-00001.gguf", None).unwrap().len(), 1);
    assert_eq!(choose("best-of-three.gguf", None).unwrap().len(), 1);
}

#[test]
fn without_weights_it_says_what_is_there() {
    assert!(refused("config.json pytorch_model.bin", None).contains(".bin"));
    assert!(refused("README.md", None).contains("neither"));
    assert!(refused("model.safetensors", None).contains("config.json"));
    let many: Vec<String> = (0..40).map(|n| format!("x{n}.gguf")).collect();
    assert!(refused(&many.join(" "), None).contains("and 28 more"));
}
