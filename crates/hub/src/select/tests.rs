//! What real repositories look like, and what is taken from them.

use super::*;

fn wanted(files: &str, wanted: Wanted<'_>) -> Result<Vec<String>> {
    let files: Vec<String> = files.split_whitespace().map(str::to_owned).collect();
    select(&"org/name".parse().unwrap(), &files, wanted)
}

fn choose(files: &str, file: Option<&str>) -> Result<Vec<String>> {
    wanted(files, Wanted { file, quant: None })
}

fn of_type(files: &str, quant: &str) -> Result<Vec<String>> {
    let quant = Some(quant);
    wanted(files, Wanted { file: None, quant })
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
fn one_part_means_all() {
    let parts = ["s/x-00001-of-00002.gguf", "s/x-00002-of-00002.gguf"];
    let files = "s/x-00002-of-00002.gguf s/x-00001-of-00002.gguf README.md";
    for pattern in [
        None,
        Some("*"),
        Some("s"),
        Some("*00002-of*"),
        Some(parts[1]),
    ] {
        assert_eq!(choose(files, pattern).unwrap(), parts, "{pattern:?}");
    }
    assert_eq!(choose("x-00001-of-00001.gguf", None).unwrap().len(), 1);
    assert_eq!(choose("best-of-three.gguf", None).unwrap().len(), 1);
    // Each model is listed once.
    let two = format!("{files} x-Q4_0.gguf");
    let error = refused(&two, None);
    assert!(
        error.contains("2 GGUF files: s/x-00001-of-00002.gguf, x-Q4_0.gguf"),
        "{error}"
    );
    for pattern in [None, Some("s/*")] {
        let error = refused("s/x-00002-of-00003.gguf s/x-00003-of-00003.gguf", pattern);
        assert!(
            error.contains("lacks") && error.contains(": s/x-00001-of-00003.gguf;"),
            "{error}"
        );
    }
}

#[test]
fn the_type_in_a_name_chooses() {
    let files = "config.json m-Q4_K_M.gguf m-Q4_K_S.gguf m.Q8_0.gguf mmproj-F16.gguf m-F16.gguf m_IQ4_XS.gguf \
                 UD-Q2_K/m-UD-Q2_K-00001-of-00002.gguf UD-Q2_K/m-UD-Q2_K-00002-of-00002.gguf";
    for (quant, file) in [
        ("Q4_K_M", "m-Q4_K_M.gguf"),
        ("q4_k_s", "m-Q4_K_S.gguf"),
        ("q8_0", "m.Q8_0.gguf"),
        ("F16", "m-F16.gguf"),
        ("iq4_xs", "m_IQ4_XS.gguf"),
        ("Q2_K", "UD-Q2_K/m-UD-Q2_K-00001-of-00002.gguf"),
        ("UD-Q2_K", "UD-Q2_K/m-UD-Q2_K-00001-of-00002.gguf"),
    ] {
        assert_eq!(of_type(files, quant).unwrap()[0], file, "{quant}");
    }
    for absent in ["Q4_K", "Q8", "16", "Q5_K_M"] {
        let error = of_type(files, absent).unwrap_err().to_string();
        assert!(
            error.contains(absent) && error.contains("m-Q4_K_M.gguf, m-Q4_K_S.gguf"),
            "{error}"
        );
    }
    let error = of_type("a-Q8_0.gguf b-Q8_0.gguf", "Q8_0").unwrap_err();
    let error = error.to_string();
    assert!(
        error.contains("Q8_0 in their names 2 GGUF files: a-Q8_0.gguf, b-Q8_0.gguf"),
        "{error}"
    );
    let error = of_type("config.json model.safetensors", "Q8_0").unwrap_err();
    assert!(error.to_string().contains("holds none"), "{error}");
}

#[test]
fn projectors_are_no_choice() {
    let files = "mmproj-model-f16.gguf model-Q8_0.gguf";
    for pattern in [None, Some("*.gguf")] {
        assert_eq!(choose(files, pattern).unwrap(), ["model-Q8_0.gguf"]);
    }
    let projector = choose(files, Some("mmproj-model-f16.gguf"));
    assert_eq!(projector.unwrap(), ["mmproj-model-f16.gguf"]);
}

#[test]
fn shards_need_no_index() {
    let files = "config.json model-00001-of-00002.safetensors model-00002-of-00002.safetensors consolidated.safetensors";
    assert_eq!(
        choose(files, None).unwrap(),
        [
            "config.json",
            "model-00001-of-00002.safetensors",
            "model-00002-of-00002.safetensors"
        ]
    );
    let error = refused("config.json model-00002-of-00002.safetensors", None);
    assert!(
        error.contains(": model-00001-of-00002.safetensors;"),
        "{error}"
    );
}

#[test]
fn without_weights_it_says_what_is_there() {
    assert!(refused("config.json pytorch_model.bin", None).contains(".bin"));
    assert!(refused("README.md", None).contains("neither"));
    assert!(refused("model.safetensors", None).contains("config.json"));
    for pieces in [
        "x.gguf.part1of2 x.gguf.part2of2",
        "x.gguf-split-a x.gguf-split-b",
    ] {
        assert!(refused(pieces, None).contains("join them with cat"));
    }
    let many: Vec<String> = (0..40).map(|n| format!("x{n}.gguf")).collect();
    assert!(refused(&many.join(" "), None).contains("and 28 more"));
}
