//! Tokens and ranks as THUDM's GLM-4 has them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// A tiktoken file: all bytes, then these tokens.
pub fn tiktoken_file(tokens: &[&[u8]]) -> String {
    let bytes: Vec<[u8; 1]> = (0..=255).map(|b| [b]).collect();
    let all = bytes.iter().map(|b| &b[..]).chain(tokens.iter().copied());
    all.zip(0..)
        .map(|(token, rank)| format!("{} {rank}\n", STANDARD.encode(token)))
        .collect()
}
