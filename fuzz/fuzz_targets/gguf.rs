//! A GGUF file.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shadowkv_fuzz::gguf(bytes));
