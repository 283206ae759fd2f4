//! What is taken for the name of a model, and what it means.

use super::*;

#[test]
fn references_say_repository_revision_and_file() {
    for text in [
        "org/name",
        "org/Name-1.5_b@main",
        "org/name@refs/pr/1",
        "org/name/sub/x-Q4_K_M.gguf",
        "org/name@v1/x.GGUF",
    ] {
        assert_eq!(text.parse::<Reference>().unwrap().to_string(), text);
    }
    let typed: Reference = "org/name@v1:q4_k_m".parse().unwrap();
    assert_eq!(typed.to_string(), "org/name@v1:q4_k_m");
    assert_eq!(typed.quant.as_deref(), Some("q4_k_m"));
    assert_eq!(typed.revision.unwrap().as_str(), "v1");
    let all: Reference = "a/b@v1/c/d.gguf".parse().unwrap();
    assert_eq!(all.repo.folder(), "models--a--b");
    assert_eq!(all.revision.unwrap().as_str(), "v1");
    assert_eq!(all.file.as_deref(), Some("c/d.gguf"));
}

#[test]
fn addresses_are_read_as_people_paste_them() {
    for (text, meant) in [
        ("https://huggingface.co/org/name", "org/name"),
        ("http://www.huggingface.co/org/name/", "org/name"),
        ("HTTPS://HuggingFace.co/Org/Name", "Org/Name"),
        ("huggingface.co/org/name", "org/name"),
        ("hf.co/org/name", "org/name"),
        ("hf.co/org/name:Q8_0", "org/name:Q8_0"),
        ("hf://org/name@v1", "org/name@v1"),
        (" org/name/ ", "org/name"),
        ("\"org/name\"", "org/name"),
        ("'https://hf.co/org/name'\n", "org/name"),
        ("\u{201c}org/name\u{201d}", "org/name"),
        ("`org/name:UD-Q4_K_XL`", "org/name:UD-Q4_K_XL"),
        ("https://hf.co/org/name?library=llama-cpp", "org/name"),
        ("https://hf.co/org/name#model-card", "org/name"),
        ("https://hf.co/org/name/tree/main", "org/name@main"),
        ("https://hf.co/org/name/tree/v1/", "org/name@v1"),
        (
            "https://hf.co/org/name/tree/main/Q8_0",
            "org/name@main/Q8_0",
        ),
        (
            "https://hf.co/org/name/tree/refs%2Fpr%2F1",
            "org/name@refs/pr/1",
        ),
        ("https://hf.co/org/name/commit/0f0f", "org/name@0f0f"),
        (
            "https://hf.co/org/name/blob/main/x.gguf",
            "org/name@main/x.gguf",
        ),
        (
            "https://hf.co/org/name/resolve/v1/a%20b/x.gguf?download=true",
            "org/name@v1/a b/x.gguf",
        ),
        ("org/name/blob/main/sub/x.gguf", "org/name@main/sub/x.gguf"),
        (
            "https://hf.co/org/name/blob/main/model-00001-of-00002.safetensors",
            "org/name@main",
        ),
        (
            "https://hf.co/org/name/raw/main/config.json",
            "org/name@main",
        ),
    ] {
        let reference: Reference = text.parse().unwrap_or_else(|e| panic!("{text}: {e}"));
        assert_eq!(reference.to_string(), meant, "{text}");
    }
}

#[test]
fn addresses_of_something_else_say_so() {
    for (text, words) in [
        ("https://github.com/org/name", "github.com"),
        ("https://hf-mirror.com/org/name", "HF_ENDPOINT"),
        (
            "https://huggingface.co.evil.com/org/name",
            "huggingface.co.evil.com",
        ),
        ("https://hf.co/datasets/org/name", "a page of datasets"),
        ("https://hf.co/spaces/org/name", "a page of spaces"),
        ("https://hf.co/org/name/discussions/1", "discussions"),
        ("https://hf.co/org/name@v1/tree/v2", "two revisions"),
        ("https://hf.co/org/name/tree/%ff", "not UTF-8"),
        ("https://hf.co/org", "give org/name"),
        ("https://hf.co/", "give org/name"),
        ("https://", "give org/name"),
        ("ftp://hf.co/org/name", "give org/name"),
    ] {
        let error = text.parse::<Reference>().unwrap_err().to_string();
        assert!(error.contains(words) && error.contains(text), "{error}");
    }
}

#[test]
fn nothing_leads_out_of_the_cache() {
    for text in [
        "",
        "name",
        "/org/name",
        "org/",
        "./name",
        "../name",
        "org/..",
        "a/b/c",
        "a--b/c",
        "a/b@",
        "a/b@..",
        "a/b@../x",
        "a/b@/x",
        "a/b@x//y",
        "a/b/../c.gguf",
        "a/b//c.gguf",
        "a/b/.gguf",
        "C:\\a/b",
        "a/b?c",
        "a/ b",
        "a/b@x\ny",
        "a/b:",
        "a/b:..",
        "a/b:Q8/x",
        "a/b:Q8 0",
        "a/b/c.gguf:Q8_0",
        "hf.co/a/b/blob/../x.gguf",
        "hf.co/a/b/blob/main/../x.gguf",
        "hf.co/a/b/blob/main/%2e%2e/x.gguf",
        "hf.co/a/b/blob/main/..%2Fx.gguf",
        "hf.co/a/b/tree/..%2F..%2Fx",
        "hf.co/a/b/tree/main/..",
        "hf.co/a/b/tree/main/a%5Cb",
    ] {
        assert!(text.parse::<Reference>().is_err(), "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn whatever_is_accepted_stays_below_the_cache(text in "(hf.co/)?[a-z.]{1,3}/[a-z.-]{1,3}(@[a-z./\\\\]{1,5})?(/(blob|tree)/[a-z.%2FfEe]{1,9})?(/[a-z./:\\\\]{1,6}\\.gguf)?(:[a-z.]{1,3})?") {
        if let Ok(reference) = text.parse::<Reference>() {
            let revision = reference.revision.unwrap_or_default();
            let file = reference.file.unwrap_or_default();
            let path = format!("{}/{revision}/{file}", reference.repo.folder());
            let plain = |part| matches!(part, std::path::Component::Normal(_));
            proptest::prop_assert!(std::path::Path::new(&path).components().all(plain), "{path}");
            proptest::prop_assert!(!path.contains('\\'));
        }
    }
}
