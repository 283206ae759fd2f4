//! Random draws that depend on nothing but their seed and what they are for.

use rand::seq::SliceRandom;
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use sha2::{Digest, Sha256};

/// A source of draws for one purpose: the same seed and purpose give the same draws, whatever else is drawn, so that a
/// sample does not depend on how many are asked for.
#[derive(Clone, Debug)]
pub struct Draws(ChaCha8Rng);

impl Draws {
    /// The source for `purpose`.
    pub fn new(seed: u64, purpose: &[&str]) -> Self {
        let mut hash = Sha256::new();
        hash.update(seed.to_le_bytes());
        for part in purpose {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        Self(ChaCha8Rng::from_seed(hash.finalize().into()))
    }

    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0.random_range(0..end)
    }

    /// A number from `least` to `most`.
    pub fn between(&mut self, least: usize, most: usize) -> usize {
        self.0.random_range(least..=most)
    }

    /// One of `all`, which is not empty.
    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    /// `count` different numbers below `end`, in the order of the draws; as many as there are, if fewer.
    pub fn sample(&mut self, end: usize, count: usize) -> Vec<usize> {
        rand::seq::index::sample(&mut self.0, end, count.min(end)).into_vec()
    }

    /// Puts `all` in random order.
    pub fn shuffle<T>(&mut self, all: &mut [T]) {
        all.shuffle(&mut self.0);
    }

    /// Letters from `first` on, out of 26.
    pub fn letters(&mut self, first: char, count: usize) -> String {
        let letter = |n: usize| char::from(first as u8 + n as u8);
        (0..count).map(|_| letter(self.below(26))).collect()
    }

    /// A number of `digits` digits.
    pub fn number(&mut self, digits: u32) -> String {
        let least = 10_usize.pow(digits - 1);
        self.between(least, least * 10 - 1).to_string()
    }

    /// A random identifier in the form of RFC 4122, version 4.
    pub fn uuid(&mut self) -> String {
        let bits = (u128::from(self.0.next_u64()) << 64) | u128::from(self.0.next_u64());
        let bits = (bits & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
        let hex = format!("{bits:032x}");
        format!(
            "{}-{}-{}-{}-{}",
            &hex[..8],
            &hex[8..12],
            &hex[12..16],
            &hex[16..20],
            &hex[20..]
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Draws;

    #[test]
    fn draws_depend_on_seed_and_purpose_alone() {
        let numbers = |seed, purpose: &[&str]| {
            let mut draws = Draws::new(seed, purpose);
            (0..8).map(|_| draws.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(numbers(1, &["a", "b"]), numbers(1, &["a", "b"]));
        assert_ne!(numbers(1, &["a", "b"]), numbers(2, &["a", "b"]));
        assert_ne!(numbers(1, &["a", "b"]), numbers(1, &["ab", ""]));
    }

    #[test]
    fn identifiers_have_their_version_and_variant() {
        let mut draws = Draws::new(5, &[]);
        for _ in 0..50 {
            let id = draws.uuid();
            let parts: Vec<usize> = id.split('-').map(str::len).collect();
            assert_eq!(parts, [8, 4, 4, 4, 12], "{id}");
            assert!(id[14..].starts_with('4'), "{id}");
            assert!("89ab".contains(&id[19..20]), "{id}");
        }
    }

    #[test]
    fn samples_are_different_numbers() {
        let mut draws = Draws::new(3, &["sample"]);
        let mut drawn = draws.sample(10, 20);
        drawn.sort_unstable();
        assert_eq!(drawn, (0..10).collect::<Vec<_>>());
        assert_eq!(draws.number(7).len(), 7);
    }
}
