//! Needles in a haystack: one or several sentences with a value, hidden in a text.

use super::{Sources, Task};
use crate::generate::{Generator, Made};
use crate::random::Draws;

/// What needles are hidden in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Haystack {
    /// One sentence again and again.
    Repeat,
    /// An essay.
    Essay,
    /// Needles with other keys.
    Needles,
}

/// What a key or a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An adjective and a noun.
    Words,
    /// Seven digits.
    Numbers,
    /// An identifier of 36 characters.
    Uuids,
}

/// A task of this form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    /// What needles are hidden in.
    pub haystack: Haystack,
    /// What keys are.
    pub key: Kind,
    /// What values are.
    pub value: Kind,
    /// Keys that are hidden.
    pub keys: usize,
    /// Values of each key.
    pub values: usize,
    /// Keys that are asked for.
    pub queries: usize,
}

/// What is drawn for a prompt.
#[derive(Clone, Debug, Default)]
pub struct Draw {
    /// The keys.
    pub keys: Vec<String>,
    /// The values of each key.
    pub values: Vec<Vec<String>>,
    /// Order of the needles, which are numbered key by key.
    pub order: Vec<usize>,
    /// Keys and values of other needles.
    pub others: Vec<(String, String)>,
    /// Where needles go: depths in percent of an essay, otherwise places between the lines.
    pub places: Vec<usize>,
    /// Keys that are asked for.
    pub queried: Vec<usize>,
}

/// A prompt.
pub struct Rendered {
    /// The prompt without the beginning of the answer.
    pub input: String,
    /// The values that are asked for.
    pub outputs: Vec<String>,
    /// The beginning of the answer.
    pub answer_prefix: String,
}

impl From<Rendered> for Made {
    fn from(rendered: Rendered) -> Self {
        Self {
            input: rendered.input,
            answer_prefix: rendered.answer_prefix,
            outputs: rendered.outputs,
        }
    }
}

const NOISE: &str =
    "The grass is green. The sky is blue. The sun is yellow. Here we go. There and back again.";
/// Places of needles in an essay: 40 depths from 0 to 100 %.
const DEPTHS: usize = 40;

impl Kind {
    fn plural(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Numbers => "numbers",
            Self::Uuids => "uuids",
        }
    }

    fn draw(self, sources: &Sources, draws: &mut Draws) -> String {
        match self {
            Self::Words => format!(
                "{}-{}",
                draws.pick(&sources.adjectives),
                draws.pick(&sources.nouns)
            ),
            Self::Numbers => draws.number(7),
            Self::Uuids => draws.uuid(),
        }
    }
}

impl Spec {
    /// The form of a task; the first one's for tasks of another form.
    pub fn of(task: Task) -> Self {
        let single = Self {
            haystack: Haystack::Repeat,
            key: Kind::Words,
            value: Kind::Numbers,
            keys: 1,
            values: 1,
            queries: 1,
        };
        let essay = Self {
            haystack: Haystack::Essay,
            ..single
        };
        let needles = Self {
            haystack: Haystack::Needles,
            ..single
        };
        match task {
            Task::NiahSingle2 => essay,
            Task::NiahSingle3 => Self {
                value: Kind::Uuids,
                ..essay
            },
            Task::NiahMultikey1 => Self { keys: 4, ..essay },
            Task::NiahMultikey2 => needles,
            Task::NiahMultikey3 => Self {
                key: Kind::Uuids,
                value: Kind::Uuids,
                ..needles
            },
            Task::NiahMultivalue => Self { values: 4, ..essay },
            Task::NiahMultiquery => Self {
                keys: 4,
                queries: 4,
                ..essay
            },
            _ => single,
        }
    }

    fn needles(&self) -> usize {
        self.keys * self.values
    }

    fn draw(&self, sources: &Sources, units: usize, draws: &mut Draws) -> Draw {
        let keys: Vec<String> = (0..self.keys)
            .map(|_| self.key.draw(sources, draws))
            .collect();
        let value = |draws: &mut Draws| self.value.draw(sources, draws);
        let values = (0..self.keys)
            .map(|_| (0..self.values).map(|_| value(draws)).collect())
            .collect();
        let mut order: Vec<usize> = (0..self.needles()).collect();
        draws.shuffle(&mut order);
        let (others, places) = match self.haystack {
            Haystack::Essay => {
                let depths = draws.sample(DEPTHS, self.needles());
                let percent = |i: usize| (100.0 * i as f64 / (DEPTHS - 1) as f64).round() as usize;
                (Vec::new(), depths.into_iter().map(percent).collect())
            }
            Haystack::Repeat => (Vec::new(), draws.sample(units, self.needles())),
            Haystack::Needles => {
                let other = |_| {
                    (
                        self.key.draw(sources, draws),
                        self.value.draw(sources, draws),
                    )
                };
                let others = (0..units).map(other).collect();
                (others, draws.sample(units, self.needles()))
            }
        };
        Draw {
            keys,
            values,
            order,
            others,
            places,
            queried: draws.sample(self.keys, self.queries),
        }
    }
}

/// The prompt of one needle, a number, at a depth in percent of an essay of so many words.
pub(crate) fn one_needle(sources: &Sources, words: usize, depth: usize, draws: &mut Draws) -> Made {
    let spec = Spec::of(Task::NiahSingle2);
    let mut draw = spec.draw(sources, words, draws);
    draw.places = vec![depth];
    render(&spec, sources, words, &draw).into()
}

fn needle(kind: Kind, key: &str, value: &str) -> String {
    format!(
        "One of the special magic {} for {key} is: {value}.",
        kind.plural()
    )
}

/// Sentences of a text: they end at a full stop, question or exclamation mark before a space.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let (mut all, mut from) = (Vec::new(), 0);
    let bytes = text.as_bytes();
    for at in 1..bytes.len() {
        if bytes[at] == b' ' && matches!(bytes[at - 1], b'.' | b'!' | b'?') {
            all.push(&text[from..at]);
            from = at + 1;
        }
    }
    all.push(&text[from..]);
    all.retain(|sentence| !sentence.is_empty());
    all
}

/// The essay with each needle at its depth.
fn in_essay(essay: &str, needles: &[String], depths: &[usize]) -> String {
    let sentences = sentences(essay);
    let mut depths = depths.to_vec();
    depths.sort_unstable();
    let (mut parts, mut from) = (Vec::new(), 0);
    for (depth, needle) in depths.into_iter().zip(needles) {
        // As published: the fraction first, then the product, cut off.
        let at = (sentences.len() as f64 * (depth as f64 / 100.0)) as usize;
        parts.push(sentences[from..at].join(" "));
        parts.push(needle.clone());
        from = at;
    }
    parts.push(sentences[from..].join(" "));
    parts.join(" ")
}

/// The lines with the needles between them, the first one deepest.
fn in_lines(mut lines: Vec<String>, needles: &[String], places: &[usize]) -> String {
    let mut places = places.to_vec();
    places.sort_unstable_by(|a, b| b.cmp(a));
    for (place, needle) in places.into_iter().zip(needles) {
        lines.insert(place, needle.clone());
    }
    lines.join("\n")
}

/// The prompt of these draws, with `units` words of the essay or so many lines.
pub fn render(spec: &Spec, sources: &Sources, units: usize, draw: &Draw) -> Rendered {
    let pairs = draw.keys.iter().zip(&draw.values);
    let in_order: Vec<String> = pairs
        .flat_map(|(key, values)| values.iter().map(|value| needle(spec.value, key, value)))
        .collect();
    let needles: Vec<String> = draw.order.iter().map(|&i| in_order[i].clone()).collect();
    let context = match spec.haystack {
        Haystack::Essay => in_essay(&sources.essay(units), &needles, &draw.places),
        Haystack::Repeat => in_lines(vec![NOISE.into(); units], &needles, &draw.places),
        Haystack::Needles => {
            let others = draw.others.iter();
            let lines = others.map(|(key, value)| needle(spec.value, key, value));
            in_lines(lines.collect(), &needles, &draw.places)
        }
    };
    let queries: Vec<&str> = draw
        .queried
        .iter()
        .map(|&i| draw.keys[i].as_str())
        .collect();
    let query = match queries.split_last() {
        Some((last, before)) if !before.is_empty() => format!("{}, and {last}", before.join(", ")),
        _ => queries.concat(),
    };
    let plural = spec.value.plural();
    let (input, answer_prefix) = if spec.queries * spec.values == 1 {
        let kind = plural.trim_end_matches('s');
        (
            format!(
                "A special magic {kind} is hidden within the following text. Make sure to memorize it. I will quiz you \
                 about the {kind} afterwards.\n{context}\nWhat is the special magic {kind} for {query} mentioned in \
                 the provided text?"
            ),
            format!("The special magic {kind} for {query} mentioned in the provided text is"),
        )
    } else {
        (
            format!(
                "Some special magic {plural} are hidden within the following text. Make sure to memorize it. I will \
                 quiz you about the {plural} afterwards.\n{context}\nWhat are all the special magic {plural} for \
                 {query} mentioned in the provided text?"
            ),
            format!("The special magic {plural} for {query} mentioned in the provided text are"),
        )
    };
    Rendered {
        input,
        outputs: draw
            .queried
            .iter()
            .flat_map(|&i| draw.values[i].clone())
            .collect(),
        answer_prefix,
    }
}

/// The generator of these tasks.
pub(crate) struct Needles<'a> {
    pub spec: Spec,
    pub sources: &'a Sources,
    /// Whether prompts are below 4096 tokens.
    pub short: bool,
}

impl Generator for Needles<'_> {
    fn step(&self) -> usize {
        match self.spec.haystack {
            Haystack::Essay => 500,
            Haystack::Repeat | Haystack::Needles if self.short => 5,
            Haystack::Repeat | Haystack::Needles => 25,
        }
    }

    fn most(&self) -> usize {
        1 << 24
    }

    fn make(&self, units: usize, mut draws: Draws, _: usize) -> Made {
        let draw = self.spec.draw(self.sources, units, &mut draws);
        render(&self.spec, self.sources, units, &draw).into()
    }
}
