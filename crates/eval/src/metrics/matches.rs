//! References that an answer contains: RULER's scoring.

/// The answer without white space around it, with control codes as line ends, in lower case.
fn cleaned(prediction: &str) -> String {
    let lines: String = prediction
        .trim()
        .chars()
        .map(|c| if c < ' ' { '\n' } else { c })
        .collect();
    lines.trim().to_lowercase()
}

/// Share of the references that the answer contains.
pub fn all(prediction: &str, references: &[String]) -> f64 {
    if references.is_empty() {
        return 0.0;
    }
    let prediction = cleaned(prediction);
    let found = |reference: &&String| prediction.contains(&reference.to_lowercase());
    references.iter().filter(found).count() as f64 / references.len() as f64
}

/// 1 if the answer contains a reference.
pub fn part(prediction: &str, references: &[String]) -> f64 {
    let prediction = cleaned(prediction);
    let found = |reference: &String| prediction.contains(&reference.to_lowercase());
    f64::from(u8::from(references.iter().any(found)))
}
