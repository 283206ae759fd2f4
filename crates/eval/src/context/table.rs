//! Long tables and lists of keys.

use crate::generate::{Generator, Made};
use crate::random::Draws;
use crate::ruler::Sources;

/// Rows that match the question.
const MATCHING: usize = 12;
/// Hexadecimal digits by which keys differ, of 32.
const DIFFERENT: usize = 6;

const COLOURS: [&str; 8] = [
    "amber", "black", "blue", "green", "grey", "red", "white", "yellow",
];

/// Keys of one beginning, each with a value. Units are keys.
pub(super) struct Keys;

impl Generator for Keys {
    fn step(&self) -> usize {
        5
    }

    fn most(&self) -> usize {
        1 << 20
    }

    fn make(&self, count: usize, mut draws: Draws, _: usize) -> Made {
        let beginning = draws.uuid();
        let beginning = &beginning[..beginning.len() - DIFFERENT];
        let keys: Vec<String> = draws
            .sample(16_usize.pow(DIFFERENT as u32), count)
            .into_iter()
            .map(|n| format!("{beginning}{n:0DIFFERENT$x}"))
            .collect();
        let values: Vec<String> = keys.iter().map(|_| draws.uuid()).collect();
        let asked = draws.below(count);
        let lines: Vec<String> = keys
            .iter()
            .zip(&values)
            .map(|(key, value)| format!("\"{key}\": \"{value}\""))
            .collect();
        Made {
            input: format!(
                "Below is a JSON object. Many of its keys look alike.\n\n{{{}}}\n\nWhat is the value of the key \
                 \"{}\"? Write the value and nothing else.",
                lines.join(",\n "),
                keys[asked]
            ),
            answer_prefix: format!("\"{}\": \"", keys[asked]),
            outputs: vec![values[asked].clone()],
        }
    }
}

/// A table of products as a web page has it. Units are rows.
pub(super) struct Products<'a>(pub &'a Sources);

impl Generator for Products<'_> {
    fn step(&self) -> usize {
        2
    }

    fn most(&self) -> usize {
        1 << 20
    }

    fn make(&self, units: usize, mut draws: Draws, _: usize) -> Made {
        let rows = units.max(2 * MATCHING);
        let wanted = draws.below(COLOURS.len());
        let mut matching = vec![false; rows];
        for row in draws.sample(rows, MATCHING) {
            matching[row] = true;
        }
        let (mut page, mut table) = (Vec::new(), vec!["name\tprice\tstock".to_owned()]);
        for matches in matching {
            let name = format!(
                "{} {}",
                draws.pick(&self.0.adjectives),
                draws.pick(&self.0.nouns)
            );
            let price = format!("{}.{:02}", draws.between(1, 99), draws.below(100));
            let stock = draws.below(500);
            let other = (wanted + draws.between(1, COLOURS.len() - 1)) % COLOURS.len();
            let colour = COLOURS[if matches { wanted } else { other }];
            page.push(format!(
                "<tr class=\"item\"><td><a href=\"/p/{}\">{name}</a></td><td>{colour}</td><td \
                 class=\"num\">{price}</td><td class=\"num\">{stock}</td></tr>",
                draws.number(6)
            ));
            if matches {
                table.push(format!("{name}\t{price}\t{stock}"));
            }
        }
        let colour = COLOURS[wanted];
        Made {
            input: format!(
                "<html><body><h1>Products</h1>\n<table>\n<tr><th>name</th><th>colour</th><th>price</th>\
                 <th>stock</th></tr>\n{}\n</table></body></html>\n\nWrite the products of this page whose colour is {colour} as \
                 tab-separated values: a line \"name\\tprice\\tstock\" first, then one line for each of these \
                 products in the order of the page, and nothing else.",
                page.join("\n")
            ),
            answer_prefix: String::new(),
            outputs: vec![table.join("\n")],
        }
    }
}
