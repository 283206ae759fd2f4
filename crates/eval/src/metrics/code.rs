//! Similarity of code as LongBench has it: of the first line that is code, by matching blocks.
//!
//! The measure is that of Python's `difflib`, which `fuzzywuzzy` uses: twice the characters in matching blocks over the
//! characters of both, where blocks are found longest first, and in texts from 200 characters on characters that are
//! more than a hundredth of the second text begin no block.

use std::collections::HashMap;

/// Similarity of the first line of code in `prediction` to `reference`, in whole percents.
pub fn similarity(prediction: &str, reference: &str) -> f64 {
    let is_code = |line: &&str| {
        !line.trim().is_empty()
            && !line.contains('`')
            && !line.contains('#')
            && !line.contains("//")
    };
    let line = prediction.split('\n').find(is_code).unwrap_or_default();
    // fuzzywuzzy compares first, and gives 0 where one text alone is empty.
    if line == reference {
        return 1.0;
    }
    if line.is_empty() || reference.is_empty() {
        return 0.0;
    }
    (100.0 * ratio(line, reference)).round_ties_even() / 100.0
}

/// `difflib.SequenceMatcher(None, a, b).ratio()`.
fn ratio(a: &str, b: &str) -> f64 {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let places = Places::of(&b);
    let mut matched = 0;
    let mut parts = vec![(0, a.len(), 0, b.len())];
    while let Some((a_from, a_to, b_from, b_to)) = parts.pop() {
        let block = places.longest(&a, &b, (a_from, a_to), (b_from, b_to));
        if block.size > 0 {
            matched += block.size;
            parts.push((a_from, block.a, b_from, block.b));
            parts.push((block.a + block.size, a_to, block.b + block.size, b_to));
        }
    }
    2.0 * matched as f64 / (a.len() + b.len()) as f64
}

/// Where each character of the second text stands, without those that are too frequent.
struct Places(HashMap<char, Vec<usize>>);

/// Characters that both texts have in a row.
struct Block {
    a: usize,
    b: usize,
    size: usize,
}

impl Places {
    fn of(b: &[char]) -> Self {
        let mut places: HashMap<char, Vec<usize>> = HashMap::new();
        for (at, &c) in b.iter().enumerate() {
            places.entry(c).or_default().push(at);
        }
        if b.len() >= 200 {
            let most = b.len() / 100 + 1;
            places.retain(|_, at| at.len() <= most);
        }
        Self(places)
    }

    /// The longest block within the given ranges, the first of several. Frequent characters begin none, and lengthen it
    /// at both ends.
    fn longest(
        &self,
        a: &[char],
        b: &[char],
        (a_from, a_to): (usize, usize),
        (b_from, b_to): (usize, usize),
    ) -> Block {
        let (mut at_a, mut at_b, mut size) = (a_from, b_from, 0);
        let mut lengths: HashMap<usize, usize> = HashMap::new();
        for (i, c) in a.iter().enumerate().take(a_to).skip(a_from) {
            let mut next = HashMap::new();
            let places = self.0.get(c).map_or(&[][..], Vec::as_slice);
            for &j in places.iter().filter(|j| (b_from..b_to).contains(j)) {
                let before = j.checked_sub(1).and_then(|j| lengths.get(&j));
                let length = before.copied().unwrap_or(0) + 1;
                next.insert(j, length);
                if length > size {
                    (at_a, at_b, size) = (i + 1 - length, j + 1 - length, length);
                }
            }
            lengths = next;
        }
        while at_a > a_from && at_b > b_from && a[at_a - 1] == b[at_b - 1] {
            (at_a, at_b, size) = (at_a - 1, at_b - 1, size + 1);
        }
        while at_a + size < a_to && at_b + size < b_to && a[at_a + size] == b[at_b + size] {
            size += 1;
        }
        Block {
            a: at_a,
            b: at_b,
            size,
        }
    }
}
