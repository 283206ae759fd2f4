//! Lists whose order matters.

/// An item without what lists put around it: numbers, dashes, stars, quotes, a full stop.
fn item(line: &str) -> String {
    let line = line.trim();
    let bare = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let line = if bare.len() < line.len() && bare.starts_with(['.', ')']) {
        &bare[1..]
    } else {
        line
    };
    line.trim_matches(|c: char| c.is_whitespace() || "-*•\"'.,`".contains(c))
        .to_lowercase()
}

/// Longest common subsequence of the answer's lines and the references, over the longer of both lists.
pub fn in_order(prediction: &str, references: &[String]) -> f64 {
    let ours: Vec<String> = prediction
        .lines()
        .map(item)
        .filter(|line| !line.is_empty())
        .collect();
    let theirs: Vec<String> = references.iter().map(|line| item(line)).collect();
    let longer = ours.len().max(theirs.len());
    if longer == 0 {
        return 0.0;
    }
    let mut lengths = vec![0_usize; theirs.len() + 1];
    for line in &ours {
        let mut diagonal = 0;
        for (j, reference) in theirs.iter().enumerate() {
            let above = lengths[j + 1];
            lengths[j + 1] = if line == reference {
                diagonal + 1
            } else {
                above.max(lengths[j])
            };
            diagonal = above;
        }
    }
    lengths[theirs.len()] as f64 / longer as f64
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn what_is_in_order_counts() {
        let references: Vec<String> = ["red fox", "blue jay", "grey owl"].map(String::from).into();
        for (prediction, expected) in [
            ("red fox\nblue jay\ngrey owl", 1.0),
            ("1. Red fox\n2. Blue jay\n3. Grey owl.", 1.0),
            ("- grey owl\n- red fox\n- blue jay", 2.0 / 3.0),
            ("red fox\ngrey owl", 2.0 / 3.0),
            ("red fox\nx\nblue jay\ny\ngrey owl\nz", 0.5),
            ("", 0.0),
        ] {
            assert_eq!(in_order(prediction, &references), expected, "{prediction}");
        }
    }
}
