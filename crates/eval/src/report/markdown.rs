//! Tables in Markdown.

use super::{columns, methods, tasks};
use crate::harness::Record;
use crate::summary::{Point, Row, points, rows};

/// The whole report.
pub fn markdown(title: &str, records: &[Record]) -> String {
    let rows = rows(records);
    let mut text = format!("# {title}\n\n{}\n", table(&rows));
    text.push_str(&format!("{}\n", point_table(&points(records))));
    text.push_str(
        "| method | model | device | commit | settings |\n| --- | --- | --- | --- | --- |\n",
    );
    for record in methods(records) {
        let run = &record.run;
        let settings = run.settings.to_string();
        let cells = [&run.method, &run.model, &run.device, &run.commit, &settings];
        text.push_str(&line(cells.map(|cell| escaped(cell))));
    }
    text
}

/// Scores from 0 to 100 with their standard errors, a task a row and a method at a length a column.
pub fn table(rows: &[Row]) -> String {
    let columns = columns(rows);
    let mut text = line(
        std::iter::once("task".to_owned()).chain(
            columns
                .iter()
                .map(|(method, length)| heading(method, *length)),
        ),
    );
    text.push_str(&line(
        std::iter::once("---".to_owned()).chain(columns.iter().map(|_| "---:".to_owned())),
    ));
    for task in tasks(rows) {
        let cell = |(method, length): &(&str, usize)| {
            let row = rows
                .iter()
                .find(|r| r.task == task && r.method == *method && r.max_length == *length);
            row.map_or_else(String::new, score)
        };
        text.push_str(&line(
            std::iter::once(escaped(task)).chain(columns.iter().map(cell)),
        ));
    }
    let average = |(method, length): &(&str, usize)| {
        let scores: Vec<f64> = rows
            .iter()
            .filter(|r| r.method == *method && r.max_length == *length)
            .map(|row| row.score)
            .collect();
        format!("{:.1}", scores.iter().sum::<f64>() / scores.len() as f64)
    };
    text.push_str(&line(
        std::iter::once("average".to_owned()).chain(columns.iter().map(average)),
    ));
    text
}

/// A method a row: its score and what it costs.
pub fn point_table(points: &[Point]) -> String {
    let mut text = String::from(
        "| method | samples | score | device bytes per token | link bytes per step | hits |\n\
         | --- | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for point in points {
        let figures = point.figures;
        let number = |value: Option<f64>| value.map_or_else(String::new, |v| format!("{v:.0}"));
        text.push_str(&line([
            escaped(&point.method),
            point.samples.to_string(),
            format!("{:.1}", point.score),
            number(figures.map(|f| f.device_bytes_per_token)),
            number(figures.map(|f| f.link_bytes_per_step)),
            figures
                .and_then(|f| f.hit_rate)
                .map_or_else(String::new, |rate| format!("{:.1} %", 100.0 * rate)),
        ]));
    }
    text
}

/// A method at a length; a length of 0 is that of the data.
pub(super) fn heading(method: &str, length: usize) -> String {
    match length {
        0 => escaped(method),
        _ => format!("{}, {length}", escaped(method)),
    }
}

/// A score with its standard error and number of samples.
pub(super) fn score(row: &Row) -> String {
    match row.error {
        Some(error) => format!("{:.1} ± {error:.1} ({})", row.score, row.samples),
        None => format!("{:.1} ({})", row.score, row.samples),
    }
}

fn line(cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<String> = cells.into_iter().collect();
    format!("| {} |\n", cells.join(" | "))
}

fn escaped(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
