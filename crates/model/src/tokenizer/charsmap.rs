//! SentencePiece's table of replacements (`precompiled_charsmap`): how far it can lengthen a text.
//!
//! The table is the length of a trie, the trie, and texts that end in a zero byte each. The trie is a double array (Darts-clone): a unit
//! of 32 bits has a label, an offset to where its children begin, and says whether a value belongs to it; values are places of texts.

use std::collections::{HashSet, VecDeque};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Bytes of the largest table that is read; the one of NFKC with case folding takes some 300 KiB.
const LIMIT: usize = 4 << 20;
/// The library looks up single characters, and clusters of up to five bytes; longer keys are never found.
const LONGEST_KEY: usize = 5;

/// Times as long as the table can make a text, or what is wrong with it.
pub(super) fn growth(base64: &str) -> Result<f64, String> {
    if base64.len() / 4 * 3 > LIMIT {
        let bytes = base64.len() / 4 * 3;
        return Err(format!(
            "its table of replacements has {bytes} bytes, the limit is {LIMIT}"
        ));
    }
    let damaged = |what: &str| format!("its table of replacements is damaged: {what}");
    let table = STANDARD
        .decode(base64)
        .map_err(|e| damaged(&e.to_string()))?;
    if table.is_empty() {
        return Ok(1.0);
    }
    let (length, rest) = table
        .split_first_chunk()
        .ok_or_else(|| damaged("it has no length"))?;
    let length = u32::from_le_bytes(*length) as usize;
    let (trie, texts) = rest
        .split_at_checked(length)
        .filter(|_| length.is_multiple_of(4))
        .ok_or_else(|| damaged("its trie is longer than it"))?;
    let units: Vec<Unit> = trie
        .as_chunks()
        .0
        .iter()
        .map(|&unit| Unit(u32::from_le_bytes(unit)))
        .collect();
    let ends: Vec<usize> = (0..texts.len()).filter(|&i| texts[i] == 0).collect();
    let mut most: f64 = 1.0;
    for (key, place) in keys(&units) {
        if place > texts.len() {
            return Err(damaged("it names a text that is not there"));
        }
        let next = ends[ends.partition_point(|&end| end < place)..].first();
        let text = next.copied().unwrap_or(texts.len()) - place;
        most = most.max(text as f64 / key as f64);
    }
    Ok(most)
}

/// A unit of the double array.
#[derive(Debug, Clone, Copy)]
struct Unit(u32);

impl Unit {
    fn has_value(self) -> bool {
        self.0 >> 8 & 1 == 1
    }

    fn value(self) -> usize {
        (self.0 & 0x7FFF_FFFF) as usize
    }

    /// Units of values have the highest bit set, so that they are no byte's.
    fn label(self) -> u32 {
        self.0 & 0x8000_00FF
    }

    fn offset(self) -> usize {
        ((self.0 >> 10) << ((self.0 & 0x200) >> 6)) as usize
    }
}

/// Length in bytes of the shortest key that leads to a value, and the value, for each unit with one. Damaged arrays may have loops.
fn keys(units: &[Unit]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let mut queue: VecDeque<(usize, usize)> = VecDeque::new();
    queue.extend(units.first().map(|root| (root.offset(), 0)));
    while let Some((children, depth)) = queue.pop_front() {
        if depth == LONGEST_KEY {
            continue;
        }
        for byte in 1..=255u32 {
            let place = children ^ byte as usize;
            let Some(unit) = units.get(place).filter(|unit| unit.label() == byte) else {
                continue;
            };
            if !seen.insert(place) {
                continue;
            }
            let below = place ^ unit.offset();
            let value = units.get(below).filter(|_| unit.has_value());
            found.extend(value.map(|value| (depth + 1, value.value())));
            queue.push_back((below, depth + 1));
        }
    }
    found
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A table that replaces each byte of `from` by the text beside it.
    pub(crate) fn table(replacements: &[(u8, &str)]) -> String {
        // Children of the root are at 256 and what they label, and their values at 512 and on.
        let mut units = vec![0u32; 1024];
        units[0] = 256 << 10;
        let mut texts = Vec::new();
        for (i, (byte, text)) in replacements.iter().enumerate() {
            let (place, below) = (256 ^ usize::from(*byte), 512 + 256 * (i % 2) + i);
            units[place] = ((place ^ below) as u32) << 10 | 1 << 8 | u32::from(*byte);
            units[below] = 1 << 31 | texts.len() as u32;
            texts.extend(text.bytes().chain([0]));
        }
        encoded(&units, &texts)
    }

    fn encoded(units: &[u32], texts: &[u8]) -> String {
        let length = (units.len() as u32 * 4).to_le_bytes();
        let trie = units.iter().flat_map(|unit| unit.to_le_bytes());
        let bytes: Vec<u8> = length
            .into_iter()
            .chain(trie)
            .chain(texts.iter().copied())
            .collect();
        STANDARD.encode(bytes)
    }

    #[test]
    fn growth_is_that_of_the_longest_text_for_its_key() {
        assert_eq!(growth(""), Ok(1.0));
        assert_eq!(growth(&table(&[(b'a', "")])), Ok(1.0));
        assert_eq!(growth(&table(&[(b'a', "b"), (b'h', "hello")])), Ok(5.0));
        let long = "x".repeat(700);
        assert_eq!(growth(&table(&[(b'a', &long), (b'b', "c")])), Ok(700.0));
    }

    #[test]
    fn damaged_tables_are_named() {
        for (table, what) in [
            ("?".to_owned(), "damaged"),
            ("AAA=".to_owned(), "no length"),
            ("AAQAAA==".to_owned(), "longer than it"),
            ("A".repeat(6 << 20), "the limit is 4194304"),
        ] {
            let message = growth(&table).unwrap_err();
            assert!(message.contains(what), "{message}");
        }
        // A value beyond the texts, and a unit that leads to itself.
        let mut units = vec![0u32; 512];
        units[0] = 256 << 10;
        units[256 ^ 97] = 1 << 8 | 97;
        units[256 ^ 98] = 98;
        let message = growth(&encoded(&units, b"")).unwrap_err();
        assert!(message.contains("not there"), "{message}");
        units[256 ^ 97] = 97;
        assert_eq!(growth(&encoded(&units, b"")), Ok(1.0));
    }
}
