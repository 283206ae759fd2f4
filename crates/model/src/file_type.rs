//! Storage types in names of GGUF files, as the tools that quantise write them.

use crate::Dtype;

/// Types that a name cannot have for another reason, beside all of `IQ1_S`'s and `TQ1_0`'s kind.
const UNSUPPORTED: [&str; 6] = ["MXFP4", "NVFP4", "Q1_0", "Q4_0_4_4", "Q4_0_4_8", "Q4_0_8_8"];

/// Why a GGUF file cannot be read, if its name tells: `x-IQ2_XXS.gguf` has blocks that are not supported. `None` promises nothing:
/// files of one type hold tensors of several.
pub fn unreadable_by_name(name: &str) -> Option<String> {
    let name = name.to_ascii_uppercase();
    let inside = |c: char| c.is_ascii_alphanumeric();
    let starts = name
        .char_indices()
        .filter(|&(at, c)| inside(c) && !name[..at].chars().next_back().is_some_and(inside));
    let words = starts.map(|(at, _)| {
        let rest = &name[at..];
        let end = rest.find(|c: char| !inside(c) && c != '_');
        &rest[..end.unwrap_or(rest.len())]
    });
    let found = words.into_iter().find(|word| is_unsupported(word))?;
    let supported = Dtype::supported();
    Some(format!(
        "its name says that it is stored as {found}, which is not supported; supported: {supported}"
    ))
}

/// Whether a word begins with a type that cannot be read.
fn is_unsupported(word: &str) -> bool {
    let begins = |kind: &str| {
        let rest = word.strip_prefix(kind);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
    };
    if let [b'I' | b'T', b'Q', b'0'..=b'9', b'_', ..] = word.as_bytes() {
        let supported = [Dtype::IQ4_NL, Dtype::IQ4_XS];
        return !supported.iter().any(|kind| begins(&kind.to_string()));
    }
    UNSUPPORTED.iter().any(|kind| begins(kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_types_that_cannot_be_read() {
        for (name, kind) in [
            ("Llama-3-8B-IQ2_XXS.gguf", "IQ2_XXS"),
            ("llama.iq3_m.gguf", "IQ3_M"),
            ("UD-IQ1_S/x-00001-of-00002.gguf", "IQ1_S"),
            ("x_IQ1_M.gguf", "IQ1_M"),
            ("x-IQ4_KSS.gguf", "IQ4_KSS"),
            ("x-TQ1_0.gguf", "TQ1_0"),
            ("gpt-oss-mxfp4.gguf", "MXFP4"),
            ("x-MXFP4_MOE.gguf", "MXFP4_MOE"),
            ("x-NVFP4.gguf", "NVFP4"),
            ("x-Q4_0_8_8.gguf", "Q4_0_8_8"),
            ("x-Q1_0.gguf", "Q1_0"),
        ] {
            let reason = unreadable_by_name(name).unwrap_or_else(|| panic!("{name}"));
            assert!(reason.contains(&format!("stored as {kind}, ")), "{reason}");
            assert!(reason.contains("Q2_K, Q3_K, Q4_K"), "{reason}");
        }
    }

    #[test]
    fn other_names_tell_nothing() {
        for name in [
            "x-IQ4_NL.gguf",
            "x-iq4_xs.gguf",
            "x-IQ4_XS_2.gguf",
            "x-Q4_0.gguf",
            "x-Q4_K_M.gguf",
            "x-UD-Q2_K_XL.gguf",
            "x-f16.gguf",
            "HighIQ2-7B-Q8_0.gguf",
            "IQ3.gguf",
            "Q1-2024.gguf",
            "model.safetensors",
            "q\u{e9}IQ2.gguf",
            "",
        ] {
            assert_eq!(unreadable_by_name(name), None, "{name}");
        }
    }
}
