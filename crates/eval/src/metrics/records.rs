//! Records and rows, whose order does not matter.

use serde_json::Value;

use super::words::{f1, in_common};

/// A record in one spelling: keys in order, values as trimmed text in lower case.
fn spelled(record: &Value) -> String {
    match record {
        Value::Object(fields) => {
            let mut fields: Vec<String> = fields
                .iter()
                .map(|(key, value)| format!("{}={}", key.trim().to_lowercase(), spelled(value)))
                .collect();
            fields.sort();
            fields.join(";")
        }
        Value::String(text) => text.trim().to_lowercase(),
        other => other.to_string(),
    }
}

/// The objects that a text holds, in order, whatever is around and between them; an array that was cut off in the
/// middle still has the objects before.
fn objects(text: &str) -> Vec<String> {
    let (mut all, mut rest) = (Vec::new(), text);
    while let Some(at) = rest.find('{') {
        let mut stream = serde_json::Deserializer::from_str(&rest[at..]).into_iter::<Value>();
        rest = match stream.next() {
            Some(Ok(record)) => {
                all.push(spelled(&record));
                &rest[at + stream.byte_offset()..]
            }
            _ => &rest[at + 1..],
        };
    }
    all
}

/// Records in common over records in either text.
pub fn intersection_over_union(prediction: &str, reference: &str) -> f64 {
    let (ours, theirs) = (objects(prediction), objects(reference));
    let common = in_common(&ours, &theirs);
    let union = ours.len() + theirs.len() - common;
    if union == 0 {
        0.0
    } else {
        common as f64 / union as f64
    }
}

/// Rows with cells trimmed and in lower case. Lines without a tab are no rows.
fn rows(text: &str) -> Vec<String> {
    let cells = |line: &str| {
        let cells: Vec<String> = line
            .split('\t')
            .map(|cell| cell.trim().to_lowercase())
            .collect();
        cells.join("\t")
    };
    text.lines()
        .filter(|line| line.contains('\t'))
        .map(cells)
        .collect()
}

/// F1 of the rows of two tables.
pub fn row_f1(prediction: &str, reference: &str) -> f64 {
    f1(&rows(prediction), &rows(reference))
}

#[cfg(test)]
mod tests {
    use super::*;

    const REFERENCE: &str = r#"[{"name": "Ada", "room": "12"}, {"name": "Bo", "room": "7"}]"#;

    #[test]
    fn records_count_whatever_is_around_them() {
        for (prediction, expected) in [
            (REFERENCE, 1.0),
            (
                "```json\n[{\"room\":\"7\",\"name\":\" bo\"},\n{\"name\":\"ada\",\"room\":\"12\"}]\n```",
                1.0,
            ),
            (r#"[{"name": "Ada", "room": "12"}, {"name": "Bo", "ro"#, 0.5),
            (r#"[{"name": "Ada", "room": 12}]"#, 0.5),
            (r#"[{"name": "Ada", "room": "13"}]"#, 0.0),
            (
                r#"{"name": "Ada", "room": "12"} {"name": "Ada", "room": "12"}"#,
                1.0 / 3.0,
            ),
            ("no records { here", 0.0),
            ("", 0.0),
        ] {
            let score = intersection_over_union(prediction, REFERENCE);
            assert!((score - expected).abs() < 1e-12, "{prediction}: {score}");
        }
    }

    #[test]
    fn rows_count_without_their_order() {
        let reference = "name\troom\nAda\t12\nBo\t7";
        assert_eq!(row_f1("name\troom\nbo \t7\nAda\t12", reference), 1.0);
        assert_eq!(
            row_f1("Here it is:\nAda\t12", reference),
            2.0 * (1.0 / 3.0) / (4.0 / 3.0)
        );
        assert_eq!(row_f1("Ada 12", reference), 0.0);
    }
}
