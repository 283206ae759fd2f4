//! The index of a sharded folder.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shadowkv_fuzz::folder_with(
    "model.safetensors.index.json",
    bytes
));
