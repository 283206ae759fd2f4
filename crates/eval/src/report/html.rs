//! The report as one HTML file: no scripts, no fonts, no images from elsewhere.

use std::fmt::Write;

use super::{chart, columns, markdown, methods, tasks};
use crate::harness::Record;
use crate::niah::Heatmap;
use crate::summary::{Point, Row, points, rows};

const STYLE: &str = "\
    body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:960px;padding:0 1rem;color:#222}\
    table{border-collapse:collapse;margin:1rem 0;display:block;overflow-x:auto}\
    th,td{border:1px solid #ccc;padding:.3rem .6rem;text-align:right;vertical-align:top}\
    th:first-child,td:first-child,table.text td,table.text th{text-align:left}\
    td.text{text-align:left;font-size:13px}tr.average td{font-weight:600}svg{max-width:100%;height:auto}\
    code{font-size:13px;overflow-wrap:anywhere}\
    pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:0;font-size:13px}";
/// Answers that are shown of each method: those with the lowest scores.
const WORST: usize = 8;
/// Characters of an answer that are shown.
const SHOWN: usize = 400;

/// The report.
pub fn html(title: &str, records: &[Record]) -> String {
    let (rows, points) = (rows(records), points(records));
    let mut body = String::new();
    let title = escaped(title);
    let _ = write!(body, "<h1>{title}</h1><p>{} answers.", records.len());
    body.push_str(
        " Scores are from 0 to 100; behind ± is the standard error of the mean, in parentheses the number of \
         samples.</p>",
    );
    body.push_str("<h2>Scores</h2>");
    body.push_str(&scores(&rows));
    body.push_str(&chart::bars(&rows));
    let maps = Heatmap::of(records);
    if !maps.is_empty() {
        body.push_str("<h2>Needle over depth and length</h2>");
        body.extend(maps.iter().map(chart::heatmap));
    }
    body.push_str("<h2>What it costs</h2>");
    body.push_str(&costs(&points));
    body.extend(chart::sweep(&points));
    body.push_str("<h2>Runs</h2>");
    body.push_str(&runs(records));
    body.push_str("<h2>Answers with the lowest scores</h2>");
    body.push_str(&worst(records));
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{title}</title><style>{STYLE}</style></head><body>{body}</body></html>\n"
    )
}

fn row(cells: impl IntoIterator<Item = String>, cell: &str) -> String {
    let cells: String = cells
        .into_iter()
        .map(|content| format!("<{cell}>{content}</{cell}>"))
        .collect();
    format!("<tr>{cells}</tr>")
}

fn scores(rows: &[Row]) -> String {
    let columns = columns(rows);
    let headings = columns
        .iter()
        .map(|(method, length)| escaped(&markdown::heading(method, *length)));
    let mut table = row(std::iter::once("task".into()).chain(headings), "th");
    for task in tasks(rows) {
        let cell = |(method, length): &(&str, usize)| {
            let same = |r: &&Row| r.task == task && r.method == *method && r.max_length == *length;
            rows.iter()
                .find(same)
                .map_or_else(String::new, markdown::score)
        };
        let cells = std::iter::once(escaped(task)).chain(columns.iter().map(cell));
        table.push_str(&row(cells, "td"));
    }
    let average = |(method, length): &(&str, usize)| {
        let of: Vec<f64> = rows
            .iter()
            .filter(|r| r.method == *method && r.max_length == *length)
            .map(|r| r.score)
            .collect();
        format!("{:.1}", of.iter().sum::<f64>() / of.len() as f64)
    };
    let last = row(
        std::iter::once("average".into()).chain(columns.iter().map(average)),
        "td",
    );
    format!(
        "<table>{table}{}</table>",
        last.replacen("<tr>", "<tr class=\"average\">", 1)
    )
}

fn costs(points: &[Point]) -> String {
    let headings = [
        "method",
        "samples",
        "score",
        "device bytes per token",
        "full attention's",
        "link bytes per step",
        "hits",
    ];
    let mut table = row(headings.map(str::to_owned), "th");
    for point in points {
        let number = |value: Option<f64>| value.map_or_else(|| "–".into(), |v| format!("{v:.0}"));
        let figures = point.figures;
        let rate = figures.and_then(|f| f.hit_rate);
        table.push_str(&row(
            [
                escaped(&point.method),
                point.samples.to_string(),
                format!("{:.1}", point.score),
                number(figures.map(|f| f.device_bytes_per_token)),
                number(figures.map(|f| f.full_bytes_per_token)),
                number(figures.map(|f| f.link_bytes_per_step)),
                rate.map_or_else(|| "–".into(), |rate| format!("{:.1} %", 100.0 * rate)),
            ],
            "td",
        ));
    }
    format!("<table>{table}</table>")
}

fn runs(records: &[Record]) -> String {
    let headings = ["method", "model", "device", "commit", "settings"];
    let mut table = row(headings.map(str::to_owned), "th");
    for record in methods(records) {
        let run = &record.run;
        table.push_str(&row(
            [
                escaped(&run.method),
                escaped(&run.model),
                escaped(&run.device),
                format!("<code>{}</code>", escaped(&run.commit)),
                format!("<code>{}</code>", escaped(&run.settings.to_string())),
            ],
            "td",
        ));
    }
    format!("<table class=\"text\">{table}</table>")
}

fn worst(records: &[Record]) -> String {
    let mut html = String::new();
    let mut shown: Vec<&str> = Vec::new();
    for record in records {
        let method = record.run.method.as_str();
        if shown.contains(&method) {
            continue;
        }
        shown.push(method);
        let mut of: Vec<&Record> = records.iter().filter(|r| r.run.method == method).collect();
        of.sort_by(|a, b| a.score.total_cmp(&b.score));
        let headings = ["task", "length", "sample", "score", "answer", "expected"];
        let mut table = row(headings.map(str::to_owned), "th");
        for record in of.into_iter().take(WORST) {
            table.push_str(&row(
                [
                    escaped(&record.task),
                    record.max_length.to_string(),
                    record.index.to_string(),
                    format!("{:.2}", record.score),
                    format!("<pre>{}</pre>", escaped(&shortened(&record.prediction))),
                    format!(
                        "<pre>{}</pre>",
                        escaped(&shortened(&record.outputs.join("\n")))
                    ),
                ],
                "td",
            ));
        }
        let table = table.replace("<td><pre>", "<td class=\"text\"><pre>");
        let _ = write!(
            html,
            "<details><summary>{}</summary><table>{table}</table></details>",
            escaped(method)
        );
    }
    html
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{} ...", &text[..at]),
        None => text.to_owned(),
    }
}

/// Text that is no markup. Control codes, which no document may have, become replacement characters.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(c),
            c if c.is_control() => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}
