//! Common words extraction: the ten words of a list that come most often.

use super::Sources;
use crate::generate::{Generator, Made};
use crate::random::Draws;

const COMMON: usize = 10;
const ANSWER_PREFIX: &str = "Answer: The top 10 words that appear most often in the list are:";

fn numbered(words: &[String]) -> String {
    let lines = words.iter().enumerate();
    let lines: Vec<String> = lines
        .map(|(i, word)| format!("{}. {word}", i + 1))
        .collect();
    lines.join(" ")
}

/// A question about a list, without the beginning of its answer.
fn question(list: &[String]) -> String {
    format!(
        "Below is a numbered list of words. In these words, some appear more often than others. Memorize the ones that \
         appear most often.\n{}\nQuestion: What are the 10 most common words in the above list?",
        numbered(list)
    )
}

/// A solved example: a list and its common words.
pub fn example(list: &[String], common: &[String]) -> String {
    format!("{} {ANSWER_PREFIX} {}", question(list), numbered(common))
}

/// The prompt of a solved example and a list.
pub fn prompt(example: &str, list: &[String]) -> String {
    format!("{example}\n{}", question(list))
}

/// How often words come.
#[derive(Clone, Copy)]
struct Repeats {
    common: usize,
    others: usize,
}

/// The generator; units are different words of the list.
pub(crate) struct CommonWords<'a> {
    pub sources: &'a Sources,
    /// Whether prompts are below 4096 tokens, for which words come less often.
    pub short: bool,
}

impl CommonWords<'_> {
    /// Different words; pairs of an adjective and a noun where a list needs more than there are.
    fn words(&self, count: usize, draws: &mut Draws) -> Vec<String> {
        let Sources {
            words,
            adjectives,
            nouns,
            ..
        } = self.sources;
        let mut drawn: Vec<String> = draws
            .sample(words.len(), count)
            .into_iter()
            .map(|i| words[i].clone())
            .collect();
        let pairs = adjectives.len() * nouns.len();
        let more = draws.sample(pairs, count - drawn.len());
        drawn.extend(more.into_iter().map(|i| {
            let (adjective, noun) = (i / nouns.len(), i % nouns.len());
            format!("{}-{}", adjectives[adjective], nouns[noun])
        }));
        drawn
    }

    /// A list, and its common words.
    fn list(
        &self,
        words: usize,
        repeats: Repeats,
        draws: &mut Draws,
    ) -> (Vec<String>, Vec<String>) {
        let words = self.words(words.max(COMMON), draws);
        let (common, others) = words.split_at(COMMON);
        let times = |words: &[String], n: usize| -> Vec<String> {
            std::iter::repeat_n(words, n).flatten().cloned().collect()
        };
        let mut list = times(common, repeats.common);
        list.extend(times(others, repeats.others));
        draws.shuffle(&mut list);
        (list, common.to_vec())
    }
}

impl Generator for CommonWords<'_> {
    fn step(&self) -> usize {
        1
    }

    fn most(&self) -> usize {
        let Sources {
            words,
            adjectives,
            nouns,
            ..
        } = self.sources;
        words.len() + adjectives.len() * nouns.len()
    }

    fn make(&self, words: usize, mut draws: Draws, _: usize) -> Made {
        let (shown, shown_repeats, repeats) = if self.short {
            (20, (3, 1), (6, 1))
        } else {
            (40, (10, 3), (30, 3))
        };
        let repeats_of = |(common, others)| Repeats { common, others };
        let (list, common) = self.list(shown, repeats_of(shown_repeats), &mut draws);
        let example = example(&list, &common);
        let (list, outputs) = self.list(words, repeats_of(repeats), &mut draws);
        Made {
            input: prompt(&example, &list),
            answer_prefix: ANSWER_PREFIX.into(),
            outputs,
        }
    }
}
