//! What a sequence has said and was told, one word for each token of the vocabulary.

/// Set in the word of every token that the prompt or the generation has.
pub(super) const PRESENT: u32 = 1 << 31;
/// How often the token was generated.
pub(super) const COUNT: u32 = PRESENT - 1;

/// The tokens of one sequence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    words: Vec<u32>,
}

impl Seen {
    /// Nothing seen yet.
    pub fn new(vocabulary: usize) -> Self {
        Self {
            words: vec![0; vocabulary],
        }
    }

    /// Begins a turn with tokens that were not generated: what was generated before is part of the prompt now.
    pub fn begin_turn(&mut self, tokens: &[u32]) {
        for word in &mut self.words {
            *word &= PRESENT;
        }
        for &token in tokens {
            if let Some(word) = self.words.get_mut(token as usize) {
                *word |= PRESENT;
            }
        }
    }

    /// Notes a generated token.
    pub fn generated(&mut self, token: u32) {
        if let Some(word) = self.words.get_mut(token as usize) {
            *word = PRESENT | ((*word & COUNT) + 1).min(COUNT);
        }
    }

    /// Whether the prompt or the generation has a token.
    pub fn has(&self, token: usize) -> bool {
        self.words[token] & PRESENT != 0
    }

    /// How often a token was generated in this turn.
    pub fn count(&self, token: usize) -> u32 {
        self.words[token] & COUNT
    }

    /// `[vocabulary]`, as the device keeps them.
    pub(super) fn words(&self) -> &[u32] {
        &self.words
    }

    /// The word of one token.
    pub(super) fn word(&self, token: u32) -> u32 {
        self.words.get(token as usize).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn a_turn_makes_a_prompt_of_what_was_generated() {
        let mut seen = Seen::new(4);
        seen.begin_turn(&[1, 1, 9]);
        seen.generated(2);
        seen.generated(2);
        assert_eq!([0, 1, 2].map(|t| seen.has(t)), [false, true, true]);
        assert_eq!([1, 2].map(|t| seen.count(t)), [0, 2]);
        seen.begin_turn(&[3]);
        assert_eq!([0, 1, 2, 3].map(|t| seen.has(t)), [false, true, true, true]);
        assert_eq!(seen.count(2), 0);
    }
}
