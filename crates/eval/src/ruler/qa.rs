//! Questions about documents, one or two of which hold the answer.

use super::{QaItem, QaSet};
use crate::generate::{Generator, Made};
use crate::random::Draws;

/// The prompt of these documents.
pub fn prompt(documents: &[&str], question: &str) -> String {
    let documents: Vec<String> = documents
        .iter()
        .enumerate()
        .map(|(i, document)| format!("Document {}:\n{document}", i + 1))
        .collect();
    let ask = "Answer the question based on the given documents. Only give me the answer and do not output any \
    other words.";
    format!(
        "{ask}\n\nThe following are given documents.\n\n{}\n\n{ask}\n\nQuestion: {question}",
        documents.join("\n\n")
    )
}

/// The generator; units are documents.
pub(crate) struct Questions<'a>(pub &'a QaSet);

impl Questions<'_> {
    /// So many documents in random order: those that are needed, then those of the same article, then any.
    fn documents(&self, item: &QaItem, count: usize, draws: &mut Draws) -> Vec<usize> {
        let all = self.0.documents.len();
        let mut chosen = item.needed.clone();
        chosen.dedup();
        let more = count.saturating_sub(chosen.len());
        if count >= all {
            chosen = (0..all).collect();
        } else if more <= item.related.len() {
            let drawn = draws.sample(item.related.len(), more);
            chosen.extend(drawn.into_iter().map(|i| item.related[i]));
        } else {
            chosen.extend(&item.related);
            let others: Vec<usize> = (0..all).filter(|d| !chosen.contains(d)).collect();
            let drawn = draws.sample(others.len(), more - item.related.len());
            chosen.extend(drawn.into_iter().map(|i| others[i]));
        }
        draws.shuffle(&mut chosen);
        chosen
    }
}

impl Generator for Questions<'_> {
    fn step(&self) -> usize {
        10
    }

    fn most(&self) -> usize {
        self.0.documents.len()
    }

    fn make(&self, units: usize, mut draws: Draws, sample: usize) -> Made {
        let item = &self.0.items[sample % self.0.items.len()];
        let documents = self.documents(item, units, &mut draws);
        let texts: Vec<&str> = documents
            .iter()
            .map(|&d| self.0.documents[d].as_str())
            .collect();
        Made {
            input: prompt(&texts, &item.question),
            answer_prefix: "Answer:".into(),
            outputs: item.answers.clone(),
        }
    }
}

const TOWN_STARTS: [&str; 40] = [
    "Ash", "Bram", "Cald", "Dun", "Elm", "Fen", "Glen", "Hart", "Ing", "Kel", "Lang", "Mar", "Nor",
    "Oak", "Pen", "Quar", "Rav", "Sel", "Thorn", "Ull", "Var", "Wex", "Yar", "Zel", "Birch",
    "Cran", "Dray", "Ever", "Frost", "Grim", "Hollow", "Ivy", "Knoll", "Lark", "Moss", "Nettle",
    "Otter", "Pike", "Rook", "Swan",
];
const TOWN_ENDS: [&str; 25] = [
    "bridge", "bury", "by", "cliff", "combe", "dale", "field", "ford", "gate", "ham", "haven",
    "hill", "hurst", "ley", "mere", "minster", "mouth", "port", "shaw", "stead", "stone", "ton",
    "wall", "wick", "worth",
];
const FIRST_NAMES: [&str; 40] = [
    "Ada", "Alma", "Anselm", "Basil", "Bertha", "Cecil", "Clara", "Conrad", "Cora", "Edgar",
    "Edith", "Elias", "Enid", "Felix", "Flora", "Gideon", "Greta", "Hector", "Hilda", "Ida",
    "Ivor", "Jonas", "Judith", "Lionel", "Lydia", "Magnus", "Mabel", "Nora", "Oswald", "Otto",
    "Pearl", "Percy", "Quentin", "Rhoda", "Rufus", "Silas", "Sybil", "Thea", "Ursula", "Walter",
];
const LAST_NAMES: [&str; 25] = [
    "Arkwright",
    "Bellamy",
    "Carrow",
    "Dunstan",
    "Ellwood",
    "Fairfax",
    "Garrick",
    "Holloway",
    "Inkpen",
    "Jessop",
    "Kestrel",
    "Lovell",
    "Merriman",
    "Norcott",
    "Ormerod",
    "Penrose",
    "Quayle",
    "Ravenhill",
    "Saltmarsh",
    "Thackeray",
    "Underhay",
    "Vickers",
    "Wainfleet",
    "Yardley",
    "Zouch",
];
const RIVERS: [&str; 12] = [
    "Alder",
    "Brine",
    "Coldwater",
    "Dree",
    "Esk",
    "Fallow",
    "Grayle",
    "Hessle",
    "Lorn",
    "Mirk",
    "Senna",
    "Tarrow",
];
const GOODS: [&str; 16] = [
    "blue glass",
    "brass bells",
    "clay pipes",
    "copper kettles",
    "fine paper",
    "fishing nets",
    "honey cakes",
    "ink",
    "lace",
    "oak barrels",
    "pear cider",
    "red bricks",
    "rope",
    "silver thread",
    "soap",
    "woollen hats",
];
const DAYS: [&str; 6] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
];
const TRADES: [&str; 12] = [
    "baker",
    "bell founder",
    "bookbinder",
    "brewer",
    "clockmaker",
    "dyer",
    "ferryman",
    "gardener",
    "mason",
    "miller",
    "printer",
    "weaver",
];

/// Questions about one document, and about two, of a region with a thousand towns and their founders.
pub fn built_in() -> (QaSet, QaSet) {
    let mut draws = Draws::new(0, &["qa"]);
    let order = |all: usize, draws: &mut Draws| draws.sample(all, all);
    let towns: Vec<String> = order(TOWN_STARTS.len() * TOWN_ENDS.len(), &mut draws)
        .into_iter()
        .map(|i| {
            format!(
                "{}{}",
                TOWN_STARTS[i / TOWN_ENDS.len()],
                TOWN_ENDS[i % TOWN_ENDS.len()]
            )
        })
        .collect();
    let people: Vec<String> = order(FIRST_NAMES.len() * LAST_NAMES.len(), &mut draws)
        .into_iter()
        .map(|i| {
            format!(
                "{} {}",
                FIRST_NAMES[i / LAST_NAMES.len()],
                LAST_NAMES[i % LAST_NAMES.len()]
            )
        })
        .collect();
    let (mut places, mut lives, mut single, mut multi) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (i, (town, founder)) in towns.iter().zip(&people).enumerate() {
        let (river, goods, day) = (draws.pick(&RIVERS), draws.pick(&GOODS), draws.pick(&DAYS));
        let (founded, people) = (draws.between(1200, 1750), draws.between(12, 480) * 25);
        places.push(format!(
            "{town}\n{town} is a town on the river {river}. It was founded in {founded} by {founder}, and some \
             {people} people live there today. Its workshops have always been known for {goods}, which are sold on \
             the market square every {day}."
        ));
        let born = &towns[(i + draws.between(1, towns.len() - 1)) % towns.len()];
        let trade = draws.pick(&TRADES);
        let (year, age) = (founded - draws.between(25, 50), draws.between(55, 90));
        lives.push(format!(
            "{founder}\n{founder}, born in {born} in {year}, was a {trade} before anything else. At the age of \
             {age}, long after the travels that made the name known, {founder} died in {town}, where a street is \
             named so."
        ));
        single.push(match i % 4 {
            0 => (format!("Who founded {town}?"), founder.clone()),
            1 => (format!("On which river does {town} lie?"), (*river).into()),
            2 => (
                format!("What are the workshops of {town} known for?"),
                (*goods).into(),
            ),
            _ => (
                format!("In which year was {town} founded?"),
                founded.to_string(),
            ),
        });
        multi.push(match i % 2 {
            0 => (
                format!("In which town was the founder of {town} born?"),
                born.clone(),
            ),
            _ => (
                format!("What was the trade of the founder of {town}?"),
                (*trade).into(),
            ),
        });
    }
    let set = |documents: &[&[String]], questions: Vec<(String, String)>| {
        let mut set = QaSet::of_documents(documents.concat());
        for (i, (question, answer)) in questions.into_iter().enumerate() {
            set.items.push(QaItem {
                question,
                answers: vec![answer],
                needed: documents.iter().map(|all| set.place(&all[i])).collect(),
                related: Vec::new(),
            });
        }
        set
    };
    (set(&[&places], single), set(&[&places, &lives], multi))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_hold_what_is_asked() {
        let (single, multi) = built_in();
        assert_eq!(
            (single.documents.len(), multi.documents.len()),
            (1000, 2000)
        );
        for item in &single.items {
            assert!(
                single.documents[item.needed[0]].contains(&item.answers[0]),
                "{item:?}"
            );
        }
        for item in &multi.items {
            let [town, founder] = item.needed[..] else {
                panic!("{item:?}")
            };
            let name = multi.documents[founder].lines().next().expect("a title");
            assert!(multi.documents[town].contains(name), "{item:?}");
            assert!(
                multi.documents[founder].contains(&item.answers[0]),
                "{item:?}"
            );
        }
    }

    #[test]
    fn what_is_needed_is_always_shown_once() {
        let (_, multi) = built_in();
        let questions = Questions(&multi);
        for count in [0, 1, 2, 7, 1999, 2000, 5000] {
            let item = &multi.items[3];
            let mut shown = questions.documents(item, count, &mut Draws::new(1, &[]));
            assert!(item.needed.iter().all(|d| shown.contains(d)), "{count}");
            assert_eq!(shown.len(), count.clamp(2, 2000));
            shown.sort_unstable();
            shown.dedup();
            assert_eq!(shown.len(), count.clamp(2, 2000));
        }
    }
}
