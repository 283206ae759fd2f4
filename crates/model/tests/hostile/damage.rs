//! Valid files with bytes that were changed.

use std::io::{Seek, Write};

use proptest::prelude::*;
use tempfile::tempdir;

use crate::common::*;
use crate::tiktoken_file::tiktoken_file;
use crate::{exercise, opens};

fn opens_bytes(bytes: &[u8]) -> bool {
    let dir = tempdir().unwrap();
    let path = dir.path().join("hostile.gguf");
    std::fs::write(&path, bytes).unwrap();
    opens(&path)
}

const ARCHITECTURES: usize = 3;
const PARTS: usize = 3;
const PER_LAYER: [&str; 6] = [
    "llama.attention.head_count",
    "llama.attention.head_count_kv",
    "llama.feed_forward_length",
    "llama.block_count",
    "llama.embedding_length",
    "general.alignment",
];

/// A small model of every architecture, with every kind of scaled frequencies.
fn small_file(which: usize) -> GgufFile {
    match which {
        0 => small_gguf(),
        1 => {
            let mut file = small_gguf_of("qwen2");
            file.set("qwen2.rope.scaling.type", Meta::Str("yarn".into()))
                .set("qwen2.rope.scaling.factor", Meta::F32(4.0));
            file
        }
        _ => {
            let mut file = small_gguf_of("phi3");
            file.vector("rope_factors_short.weight", &[1.0, 1.5, 2.0, 2.5])
                .vector("rope_factors_long.weight", &[1.0, 3.0, 9.0, 27.0])
                .set("phi3.rope.scaling.original_context_length", Meta::U32(64));
            file
        }
    }
}

/// A change to some bytes.
#[derive(Debug, Clone)]
enum Damage {
    Cut(prop::sample::Index),
    Flip(prop::sample::Index, u8),
    Number(prop::sample::Index, u64),
    Repeat(prop::sample::Index, u8),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<prop::sample::Index>;
    let numbers = prop_oneof![
        Just(u64::MAX),
        Just(u64::MAX / 2),
        Just(1 << 62),
        Just(1 << 40),
        Just(u64::from(u32::MAX)),
        Just(0),
        any::<u64>(),
        0..1024u64
    ];
    prop_oneof![
        1 => at().prop_map(Damage::Cut),
        4 => (at(), 0..8u8).prop_map(|(i, b)| Damage::Flip(i, b)),
        4 => (at(), numbers).prop_map(|(i, n)| Damage::Number(i, n)),
        1 => (at(), any::<u8>()).prop_map(|(i, b)| Damage::Repeat(i, b)),
    ]
}

/// Damages the first `within` bytes.
fn apply(bytes: &mut Vec<u8>, within: usize, damages: &[Damage]) {
    for damage in damages {
        let within = within.min(bytes.len());
        if within < 8 {
            return;
        }
        match damage {
            Damage::Cut(i) => bytes.truncate(i.index(within)),
            Damage::Flip(i, bit) => bytes[i.index(within)] ^= 1 << bit,
            Damage::Number(i, n) => {
                let at = i.index(within - 7);
                bytes[at..at + 8].copy_from_slice(&n.to_le_bytes());
            }
            Damage::Repeat(i, b) => {
                let at = i.index(within);
                bytes[at..within.min(at + 16)].fill(*b);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_gguf(
        damages in prop::collection::vec(damage(), 1..4),
        in_header in any::<bool>(),
        which in 0..ARCHITECTURES,
    ) {
        let file = small_file(which);
        let (mut bytes, header) = (file.bytes(), file.header().len());
        let within = if in_header { header } else { bytes.len() };
        apply(&mut bytes, within, &damages);
        opens_bytes(&bytes);
    }

    /// One part of a split model, opened by way of any part.
    #[test]
    fn damaged_part(
        damages in prop::collection::vec(damage(), 1..4),
        in_header in any::<bool>(),
        which in 0..ARCHITECTURES,
        damaged in 0..PARTS,
        opened in 0..PARTS,
    ) {
        let dir = tempdir().unwrap();
        let parts = small_file(which).split(PARTS);
        let paths = write_parts(&parts, dir.path(), "hostile");
        let (mut bytes, header) = (parts[damaged].bytes(), parts[damaged].header().len());
        let within = if in_header { header } else { bytes.len() };
        apply(&mut bytes, within, &damages);
        std::fs::write(&paths[damaged], bytes).unwrap();
        opens(&paths[opened]);
    }

    /// Arrays of any number of numbers where one number is meant.
    #[test]
    fn lying_layers(
        key in prop::sample::select(&PER_LAYER[..]),
        values in prop::collection::vec(prop_oneof![any::<i32>(), 0..5i32, Just(4)], 0..6),
        count in prop_oneof![Just(None), any::<u64>().prop_map(Some), (0..8u64).prop_map(Some)],
    ) {
        let mut file = small_gguf();
        let bytes: Vec<u8> = values.iter().flat_map(|v| v.to_le_bytes()).collect();
        let count = count.unwrap_or(values.len() as u64);
        file.set(key, Meta::Raw(9, [&5u32.to_le_bytes()[..], &count.to_le_bytes(), &bytes].concat()));
        opens_bytes(&file.bytes());
    }

    /// Blocks of every bit pattern in the types that rows of 32 can have.
    #[test]
    fn any_blocks(kind in prop::sample::select(vec![2u32, 3, 6, 7, 8, 20]), seed in any::<u64>()) {
        let mut file = small_gguf();
        let bytes = match kind { 2 | 20 => 18, 3 => 20, 6 => 22, 7 => 24, _ => 34 };
        let tensor = file.tensor("blk.0.ffn_up.weight");
        tensor.kind = kind;
        let mut random = seed | 1;
        tensor.data = (0..MLP * bytes)
            .map(|_| {
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (random >> 56) as u8
            })
            .collect();
        prop_assert!(opens_bytes(&file.bytes()));
    }

    /// Tensor descriptions are a small part of the header, so they get a test of their own.
    #[test]
    fn lying_tensor_descriptions(
        which in any::<prop::sample::Index>(),
        shape in prop::collection::vec(prop_oneof![any::<u64>(), 0..100u64, Just(1 << 33)], 0..6),
        kind in 0..44u32,
        architecture in 0..ARCHITECTURES,
        offset in prop_oneof![any::<u64>().prop_map(Some), (0..4096u64).prop_map(|n| Some(n * 32)), Just(None)],
    ) {
        let mut file = small_file(architecture);
        let at = which.index(file.tensors.len());
        let tensor = &mut file.tensors[at];
        (tensor.shape, tensor.kind, tensor.offset) = (shape, kind, offset);
        opens_bytes(&file.bytes());
    }

    #[test]
    fn damaged_tiktoken(damages in prop::collection::vec(damage(), 1..4)) {
        let dir = tempdir().unwrap();
        write_chatglm(dir.path(), 300);
        let mut bytes = tiktoken_file(&[b"he", b"ll", b"hell", b"12"]).into_bytes();
        let within = bytes.len();
        apply(&mut bytes, within, &damages);
        std::fs::write(dir.path().join("tokenizer.model"), bytes).unwrap();
        opens(dir.path());
    }

    #[test]
    fn damaged_folder(damages in prop::collection::vec(damage(), 1..4), which in 0..4usize) {
        let dir = tempdir().unwrap();
        write_folder(dir.path(), safetensors::Dtype::BF16);
        write_json(&dir.path().join("tokenizer_config.json"), &serde_json::json!({"eos_token": "<|im_end|>", "chat_template": "{{ messages }}"}));
        let name = ["model.safetensors", "config.json", "tokenizer_config.json", "tokenizer.json"][which];
        let path = dir.path().join(name);
        let mut bytes = std::fs::read(&path).unwrap();
        apply(&mut bytes, 4096, &damages);
        std::fs::write(&path, bytes).unwrap();
        opens(dir.path());
    }
}

#[test]
fn the_undamaged_models_open() {
    for which in 0..ARCHITECTURES {
        assert!(opens_bytes(&small_file(which).bytes()));
        let dir = tempdir().unwrap();
        let parts = write_parts(&small_file(which).split(PARTS), dir.path(), "hostile");
        assert!(parts.iter().all(|part| opens(part)));
    }
    let dir = tempdir().unwrap();
    write_folder(dir.path(), safetensors::Dtype::F16);
    assert!(opens(dir.path()));
    let dir = tempdir().unwrap();
    write_chatglm(dir.path(), 300);
    let file = tiktoken_file(&[b"he"]);
    std::fs::write(dir.path().join("tokenizer.model"), file).unwrap();
    assert!(opens(dir.path()));
}

#[test]
fn huge_counts_and_lengths_are_refused_before_they_are_believed() {
    let changed = |change: &dyn Fn(&mut GgufFile)| {
        let mut file = small_gguf();
        change(&mut file);
        assert!(!opens_bytes(&file.bytes()));
    };
    let array = |kind: u32, count: u64| {
        Meta::Raw(9, [&kind.to_le_bytes()[..], &count.to_le_bytes()].concat())
    };
    for count in [1 << 20, 1 << 32, 1 << 61, u64::MAX] {
        changed(&|f| f.tensor_count = Some(count));
        changed(&|f| {
            f.set("tokenizer.ggml.tokens", array(8, count));
        });
        changed(&|f| {
            f.set("tokenizer.ggml.scores", array(6, count));
        });
        changed(&|f| {
            f.set("general.tags", array(8, count));
        });
        changed(&|f| {
            f.set("llama.feed_forward_length", array(4, count));
        });
        changed(&|f| {
            f.set("general.name", Meta::Raw(8, count.to_le_bytes().into()));
        });
        changed(&|f| f.tensor("token_embd.weight").shape = vec![count, HIDDEN as u64]);
        changed(&|f| f.tensor("token_embd.weight").shape = vec![count, count, count, count]);
        changed(&|f| f.tensor("token_embd.weight").offset = Some(count / 32 * 32));
    }
    changed(&|f| {
        f.set("nested", array(9, 1));
    });
    changed(&|f| {
        f.set("kind", Meta::Raw(77, vec![0; 8]));
    });
}

#[test]
fn a_header_without_end_is_not_read_to_its_end() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("hostile.gguf");
    // Four arrays of 32 MiB each, all holes, which cost the file nothing.
    let count: u64 = 1 << 22;
    let mut out = std::fs::File::create(&path).unwrap();
    out.write_all(b"GGUF\x03\0\0\0").unwrap();
    out.write_all(&[0u64, 4].map(u64::to_le_bytes).concat())
        .unwrap();
    for key in [b'a', b'b', b'c', b'd'] {
        out.write_all(&1u64.to_le_bytes()).unwrap();
        out.write_all(&[key]).unwrap();
        out.write_all(&[9u32, 10].map(u32::to_le_bytes).concat())
            .unwrap();
        out.write_all(&count.to_le_bytes()).unwrap();
        out.seek_relative(8 * count as i64).unwrap();
    }
    let end = out.stream_position().unwrap();
    out.set_len(end).unwrap();
    let message = exercise(&path).unwrap_err().to_string();
    assert!(message.contains("the header's size in bytes"), "{message}");
}

#[test]
fn headers_of_folders_are_refused_before_they_are_believed() {
    let dir = tempdir().unwrap();
    write_folder(dir.path(), safetensors::Dtype::F32);
    let path = dir.path().join("model.safetensors");
    let good = std::fs::read(&path).unwrap();
    let info = |shape: &str, offsets: &str| {
        format!(
            "{{\"model.norm.weight\":{{\"dtype\":\"F32\",\"shape\":{shape},\"data_offsets\":{offsets}}}}}"
        )
    };
    for header in [
        info("[18446744073709551615,18446744073709551615]", "[0,4]"),
        info("[9223372036854775807]", "[0,18446744073709551612]"),
        info("[1]", "[4,0]"),
        info("[1]", "[18446744073709551612,0]"),
        info("[]", "[0,4]"),
        "[".repeat(100_000),
        "{}".into(),
    ] {
        let bytes = [
            &(header.len() as u64).to_le_bytes()[..],
            header.as_bytes(),
            &[0; 64],
        ]
        .concat();
        std::fs::write(&path, bytes).unwrap();
        assert!(!opens(dir.path()), "{}", &header[..header.len().min(80)]);
    }
    for length in [0, 7, good.len() as u64 - 7, 1 << 31, 1 << 63, u64::MAX] {
        std::fs::write(&path, [&length.to_le_bytes()[..], &good[8..]].concat()).unwrap();
        assert!(!opens(dir.path()), "{length}");
    }
}
