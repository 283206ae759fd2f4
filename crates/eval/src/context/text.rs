//! Facts scattered in prose.

use crate::generate::{Generator, Made};
use crate::random::Draws;
use crate::ruler::{Sources, sentences};

/// Guests of the hotel.
const GUESTS: usize = 12;
/// Needles whose values are asked for.
const NEEDLES: usize = 16;
/// Stops of the journey.
const STOPS: usize = 16;

const FIRST_NAMES: [&str; 24] = [
    "Agnes", "Boris", "Celia", "Dorian", "Elsa", "Fergus", "Gwen", "Harold", "Irene", "Jasper",
    "Katrin", "Leopold", "Mavis", "Nigel", "Olive", "Pascal", "Roland", "Stella", "Tobias", "Una",
    "Victor", "Wanda", "Yvonne", "Zachary",
];
const LAST_NAMES: [&str; 16] = [
    "Abbot", "Brandt", "Castell", "Dorsey", "Emmerich", "Finch", "Gould", "Hastings", "Ives",
    "Jardine", "Keane", "Lund", "Marsden", "Nash", "Orton", "Prior",
];
const MEALS: [&str; 10] = [
    "baked trout",
    "bean soup",
    "cheese toast",
    "fig tart",
    "lamb stew",
    "lentil curry",
    "mushroom pie",
    "onion soup",
    "pear salad",
    "rice pudding",
];

/// The essay with the facts between its sentences, in their order.
fn scatter(sources: &Sources, words: usize, facts: &[String], draws: &mut Draws) -> String {
    let essay = sources.essay(words);
    let sentences = sentences(&essay);
    let mut places: Vec<usize> = facts
        .iter()
        .map(|_| draws.below(sentences.len() + 1))
        .collect();
    places.sort_unstable();
    let mut parts: Vec<&str> = Vec::with_capacity(sentences.len() + facts.len());
    let mut facts = facts.iter().zip(places).peekable();
    for at in 0..=sentences.len() {
        while let Some((fact, _)) = facts.next_if(|(_, place)| *place == at) {
            parts.push(fact);
        }
        parts.extend(sentences.get(at));
    }
    parts.join(" ")
}

/// So many different names.
fn names(count: usize, draws: &mut Draws) -> Vec<String> {
    let name = |i: usize| {
        let (first, last) = (i / LAST_NAMES.len(), i % LAST_NAMES.len());
        format!("{} {}", FIRST_NAMES[first], LAST_NAMES[last])
    };
    let drawn = draws.sample(FIRST_NAMES.len() * LAST_NAMES.len(), count);
    drawn.into_iter().map(name).collect()
}

/// Records in prose. Units are words of the essay.
pub(super) struct Guests<'a>(pub &'a Sources);

impl Generator for Guests<'_> {
    fn step(&self) -> usize {
        50
    }

    fn most(&self) -> usize {
        1 << 24
    }

    fn make(&self, words: usize, mut draws: Draws, _: usize) -> Made {
        let mut facts = Vec::new();
        let mut records = Vec::new();
        for name in names(GUESTS, &mut draws) {
            let (room, nights) = (draws.between(100, 999), draws.between(2, 30));
            let meal = draws.pick(&MEALS);
            facts.push(format!(
                "The guest {name} stayed in room {room} for {nights} nights and ordered {meal}."
            ));
            records.push(serde_json::json!({
                "name": name, "room": room.to_string(), "nights": nights.to_string(), "meal": meal,
            }));
        }
        let text = scatter(self.0, words, &facts, &mut draws);
        Made {
            input: format!(
                "Guests of a hotel are mentioned within the following text.\n\n{text}\n\nWrite all guests of the \
                 text as a JSON array of objects with the keys \"name\", \"room\", \"nights\" and \"meal\". All \
                 values are strings, as in {{\"name\": \"John Smith\", \"room\": \"1\", \"nights\": \"1\", \
                 \"meal\": \"bread\"}}. Write nothing but the array."
            ),
            answer_prefix: String::new(),
            outputs: vec![serde_json::Value::from(records).to_string()],
        }
    }
}

/// Needles that are all asked for. Units are words of the essay.
pub(super) struct ManyNeedles<'a>(pub &'a Sources);

impl Generator for ManyNeedles<'_> {
    fn step(&self) -> usize {
        50
    }

    fn most(&self) -> usize {
        1 << 24
    }

    fn make(&self, words: usize, mut draws: Draws, _: usize) -> Made {
        let nouns = &self.0.nouns;
        let keys: Vec<&str> = draws
            .sample(nouns.len(), NEEDLES)
            .into_iter()
            .map(|i| nouns[i].as_str())
            .collect();
        let values: Vec<String> = keys.iter().map(|_| draws.number(5)).collect();
        let mut facts: Vec<String> = keys
            .iter()
            .zip(&values)
            .map(|(key, value)| format!("The code of the {key} is {value}."))
            .collect();
        draws.shuffle(&mut facts);
        let text = scatter(self.0, words, &facts, &mut draws);
        let lines = keys.iter().zip(&values);
        Made {
            input: format!(
                "Codes are hidden within the following text.\n\n{text}\n\nWhat are the codes of the {}? Write one \
                 line for each, such as \"lamp: 12345\", and nothing else.",
                keys.join(", ")
            ),
            answer_prefix: String::new(),
            outputs: lines
                .map(|(key, value)| format!("{key}: {value}"))
                .collect(),
        }
    }
}

/// Stops in the order in which they come. Units are words of the essay.
pub(super) struct Journey<'a>(pub &'a Sources);

impl Generator for Journey<'_> {
    fn step(&self) -> usize {
        50
    }

    fn most(&self) -> usize {
        1 << 24
    }

    fn make(&self, words: usize, mut draws: Draws, _: usize) -> Made {
        let (adjectives, nouns) = (&self.0.adjectives, &self.0.nouns);
        let stop = |i: usize, draws: &mut Draws| format!("{} {}", draws.pick(adjectives), nouns[i]);
        let stops: Vec<String> = draws
            .sample(nouns.len(), STOPS)
            .into_iter()
            .map(|i| stop(i, &mut draws))
            .collect();
        let facts: Vec<String> = stops
            .iter()
            .map(|stop| format!("Then the courier stopped at the inn called The {stop}."))
            .collect();
        let text = scatter(self.0, words, &facts, &mut draws);
        Made {
            input: format!(
                "The journey of a courier is told within the following text.\n\n{text}\n\nAt which inns did the \
                 courier stop? Write their names without \"The\", one on each line, in the order of the journey, \
                 and nothing else."
            ),
            answer_prefix: String::new(),
            outputs: stops,
        }
    }
}
