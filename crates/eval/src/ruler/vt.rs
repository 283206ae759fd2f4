//! Variable tracking: which variables have a value, through a chain of assignments.

use crate::generate::{Generator, Made};
use crate::random::Draws;

const NOISE: &str =
    "The grass is green. The sky is blue. The sun is yellow. Here we go. There and back again.\n";
const HOPS: usize = 4;
/// Lines of noise in the example, which is made for 500 tokens whatever the model.
const EXAMPLE_NOISES: usize = 5;

/// A chain of assignments and where it goes.
#[derive(Clone, Debug)]
pub struct Chain {
    /// The names, each assigned the one before.
    pub names: Vec<String>,
    /// What the first one is assigned.
    pub value: String,
    /// Places of the assignments between the sentences.
    pub places: Vec<usize>,
}

/// Sentences of so many lines of noise; lines as they are, unless a chain of `length` has no room between them.
fn sentences(noises: usize, length: usize) -> Vec<String> {
    if noises > length {
        return vec![NOISE.into(); noises];
    }
    let parts = std::iter::repeat_n(NOISE, noises).flat_map(|noise| noise.split('.'));
    parts
        .map(|part| {
            if part.trim().is_empty() {
                part.into()
            } else {
                format!("{part}.")
            }
        })
        .collect()
}

/// The question with the beginning of its answer.
fn question(context: &str, value: &str, variables: usize) -> (String, String) {
    (
        format!(
            "Memorize and track the chain(s) of variable assignment hidden in the following text.\n\n{context}\n\
             Question: Find all variables that are assigned the value {value} in the text above."
        ),
        format!(
            "Answer: According to the chain(s) of variable assignment in the text above, {variables} variables are \
             assgined the value {value}, they are:"
        ),
    )
}

/// The prompt of a chain among `noises` lines, and the beginning of its answer.
pub fn render(noises: usize, chain: &Chain) -> (String, String) {
    let mut lines = sentences(noises, chain.names.len());
    let first = format!("VAR {} = {}", chain.names[0], chain.value);
    let pairs = chain.names.windows(2);
    let others = pairs.map(|pair| format!("VAR {} = VAR {} ", pair[1], pair[0]));
    for (before, (&place, line)) in chain
        .places
        .iter()
        .zip(std::iter::once(first).chain(others))
        .enumerate()
    {
        lines.insert(place + before, line);
    }
    let context = lines.join(" ").replace(". \n", ".\n");
    question(&context, &chain.value, chain.names.len())
}

fn chain(noises: usize, letters: usize, draws: &mut Draws) -> Chain {
    let mut names: Vec<String> = Vec::new();
    while names.len() <= HOPS {
        let name = draws.letters('A', letters);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut places = draws.sample(sentences(noises, HOPS + 1).len(), HOPS + 1);
    places.sort_unstable();
    Chain {
        names,
        value: draws.between(10_000, 99_998).to_string(),
        places,
    }
}

/// The generator. Every prompt begins with the same solved example, but for its names.
pub(crate) struct Tracking {
    example: Chain,
}

impl Tracking {
    pub fn new(seed: u64) -> Self {
        let mut draws = Draws::new(seed, &["vt", "example"]);
        Self {
            example: chain(EXAMPLE_NOISES, 3, &mut draws),
        }
    }

    fn example(&self, draws: &mut Draws) -> String {
        let mut example = self.example.clone();
        example.names = chain(EXAMPLE_NOISES, 3, draws).names;
        let (input, answer) = render(EXAMPLE_NOISES, &example);
        format!("{input} {answer}  {}\n\n", example.names.join(" "))
    }
}

impl Generator for Tracking {
    fn step(&self) -> usize {
        10
    }

    fn most(&self) -> usize {
        1 << 24
    }

    fn make(&self, noises: usize, mut draws: Draws, _: usize) -> Made {
        let chain = chain(noises, 5, &mut draws);
        let (input, answer_prefix) = render(noises, &chain);
        Made {
            input: format!("{}\n\n{input}", self.example(&mut draws)),
            answer_prefix,
            outputs: chain.names,
        }
    }
}
