//! A `config.json`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shadowkv_fuzz::folder_with("config.json", bytes));
