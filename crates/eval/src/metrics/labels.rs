//! Classes, numbers and letters in answers: LongBench's scoring.

/// The share of the answer's classes that is the reference; 0 where it is not among them.
pub fn classification(prediction: &str, reference: &str, classes: &[String]) -> f64 {
    let mut named: Vec<&String> = classes
        .iter()
        .filter(|class| prediction.contains(class.as_str()))
        .collect();
    // The published code removes from the list that it walks through, and so leaves out the element behind each one.
    let mut at = 0;
    while at < named.len() {
        if reference.contains(named[at].as_str()) && named[at] != reference {
            named.remove(at);
        }
        at += 1;
    }
    if named.iter().any(|class| *class == reference) {
        1.0 / named.len() as f64
    } else {
        0.0
    }
}

/// Runs of digits.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_numeric())
        .filter(|run| !run.is_empty())
}

/// The share of the answer's numbers that is `reference`.
pub fn count(prediction: &str, reference: &str) -> f64 {
    let (mut all, mut right) = (0, 0);
    for number in numbers(prediction) {
        all += 1;
        right += usize::from(number == reference);
    }
    if all == 0 {
        0.0
    } else {
        right as f64 / f64::from(all)
    }
}

/// The share of the answer's numbers that is the number of the paragraph which the reference names.
pub fn retrieval(prediction: &str, reference: &str) -> f64 {
    numbers(reference)
        .next()
        .map_or(0.0, |number| count(prediction, number))
}

/// Whether the letter that the answer chooses is the reference.
pub fn choice(prediction: &str, reference: &str) -> f64 {
    f64::from(u8::from(letter(prediction).is_some_and(|l| {
        reference.len() == 1 && reference.starts_with(l)
    })))
}

/// The letter behind "The correct answer is", with or without parentheses.
fn letter(prediction: &str) -> Option<char> {
    let plain = prediction.replace('*', "");
    let phrase = "The correct answer is ";
    let after = |opening: &str, closing: &str| {
        plain.match_indices(phrase).find_map(|(at, _)| {
            let rest = plain[at + phrase.len()..].strip_prefix(opening)?;
            let letter = rest.chars().next().filter(|c| ('A'..='D').contains(c))?;
            rest[1..].starts_with(closing).then_some(letter)
        })
    };
    after("(", ")").or_else(|| after("", ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letter_behind_the_phrase_is_the_choice() {
        for (text, expected) in [
            ("The correct answer is (B)", Some('B')),
            ("**The correct answer is (C)**.", Some('C')),
            ("The correct answer is D because", Some('D')),
            ("I think (A) is right", None),
            ("The correct answer is (E)", None),
            (
                "The correct answer is unclear. The correct answer is (A)",
                Some('A'),
            ),
        ] {
            assert_eq!(letter(text), expected, "{text}");
        }
        assert_eq!(choice("The correct answer is (B)", "B"), 1.0);
        assert_eq!(choice("The correct answer is (B)", "A"), 0.0);
    }
}
