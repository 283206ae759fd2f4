//! A `tokenizer.model` of THUDM's GLM-4.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shadowkv_fuzz::folder_with("tokenizer.model", bytes));
