//! Frequent words extraction: the three words that come most often in a coded text, whose frequencies follow a zeta
//! distribution.

use crate::generate::{Generator, Made};
use crate::random::Draws;

/// Letters of a word.
const LETTERS: usize = 6;
/// The word of the first rank, which is noise.
const NOISE: &str = "...";
const ANSWER_PREFIX: &str =
    "Answer: According to the coded text above, the three most frequently appeared words are:";

/// How often the word of each rank comes in a text of some `words`: the share `rank^-2 / zeta(2)`, rounded down.
pub fn counts(words: usize, vocabulary: usize) -> Vec<usize> {
    let zeta = std::f64::consts::PI.powi(2) / 6.0;
    (1..=vocabulary)
        .map(|rank| (words as f64 * (rank as f64).powi(-2) / zeta) as usize)
        .collect()
}

/// The prompt of a text.
pub fn prompt(words: &[&str]) -> String {
    format!(
        "Read the following coded text and track the frequency of each coded word. Find the three most frequently \
         appeared coded words. {}\nQuestion: Do not provide any explanation. Please ignore the dots '....'. What \
         are the three most frequently appeared words in the above coded text?",
        words.join(" ")
    )
}

/// The generator; units are words of the text.
pub(crate) struct FrequentWords {
    /// The length asked for, which says how many different words there are.
    pub max_length: usize,
}

impl Generator for FrequentWords {
    fn step(&self) -> usize {
        (self.max_length / 32).max(1)
    }

    fn most(&self) -> usize {
        1 << 24
    }

    fn make(&self, words: usize, mut draws: Draws, _: usize) -> Made {
        let different = (self.max_length / 50).max(4);
        let mut vocabulary: Vec<String> = vec![NOISE.into()];
        while vocabulary.len() < different {
            let word = draws.letters('a', LETTERS);
            if !vocabulary.contains(&word) {
                vocabulary.push(word);
            }
        }
        let counts = counts(words, different);
        let ranked = vocabulary.iter().zip(counts);
        let mut text: Vec<&str> = ranked
            .flat_map(|(word, count)| std::iter::repeat_n(word.as_str(), count))
            .collect();
        draws.shuffle(&mut text);
        Made {
            input: prompt(&text),
            answer_prefix: ANSWER_PREFIX.into(),
            outputs: vocabulary[1..4].to_vec(),
        }
    }
}
