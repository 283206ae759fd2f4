//! The second of two parts of a split GGUF file.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shadowkv_fuzz::gguf_part(bytes));
