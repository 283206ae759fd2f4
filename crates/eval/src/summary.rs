//! Tables of records.

use serde::Serialize;

use crate::harness::{Figures, Record};

/// Mean of the samples of one method, task and length.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// The method.
    pub method: String,
    /// The task.
    pub task: String,
    /// Tokens asked for.
    pub max_length: usize,
    /// Samples.
    pub samples: usize,
    /// Mean score, from 0 to 100.
    pub score: f64,
    /// Standard error of the mean; none for one sample.
    pub error: Option<f64>,
}

/// Rows of all records, in the order in which methods, lengths and tasks come first.
pub fn rows(records: &[Record]) -> Vec<Row> {
    let mut groups: Vec<(&Record, Vec<f64>)> = Vec::new();
    for record in records {
        let same = |of: &Record| {
            of.run.method == record.run.method
                && of.task == record.task
                && of.max_length == record.max_length
        };
        match groups.iter_mut().find(|(of, _)| same(of)) {
            Some((_, scores)) => scores.push(record.score),
            None => groups.push((record, vec![record.score])),
        }
    }
    groups
        .into_iter()
        .map(|(record, scores)| {
            let (score, error) = mean(&scores);
            Row {
                method: record.run.method.clone(),
                task: record.task.clone(),
                max_length: record.max_length,
                samples: scores.len(),
                score: 100.0 * score,
                error: error.map(|error| 100.0 * error),
            }
        })
        .collect()
}

/// Mean and its standard error.
fn mean(values: &[f64]) -> (f64, Option<f64>) {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let squares: f64 = values.iter().map(|v| (v - mean).powi(2)).sum();
    let error = (values.len() > 1).then(|| (squares / (n - 1.0) / n).sqrt());
    (mean, error)
}

/// A method's mean over the means of its tasks and lengths, and what it costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    /// The method.
    pub method: String,
    /// Samples.
    pub samples: usize,
    /// Mean over tasks and lengths, from 0 to 100.
    pub score: f64,
    /// Means of the samples' figures, where the method tells them.
    pub figures: Option<Figures>,
}

/// Points of all methods, in the order in which they come first.
pub fn points(records: &[Record]) -> Vec<Point> {
    let rows = rows(records);
    let mut methods: Vec<&str> = rows.iter().map(|row| row.method.as_str()).collect();
    let mut seen = std::collections::HashSet::new();
    methods.retain(|method| seen.insert(*method));
    methods
        .into_iter()
        .map(|method| {
            let scores: Vec<f64> = rows
                .iter()
                .filter(|row| row.method == method)
                .map(|row| row.score)
                .collect();
            let of_method = records.iter().filter(|record| record.run.method == method);
            let figures: Vec<Figures> = of_method.clone().filter_map(|r| r.figures).collect();
            Point {
                method: method.to_owned(),
                samples: of_method.count(),
                score: mean(&scores).0,
                figures: (!figures.is_empty()).then(|| average(&figures)),
            }
        })
        .collect()
}

fn average(figures: &[Figures]) -> Figures {
    let of =
        |value: fn(&Figures) -> f64| figures.iter().map(value).sum::<f64>() / figures.len() as f64;
    let rates: Vec<f64> = figures.iter().filter_map(|f| f.hit_rate).collect();
    Figures {
        device_bytes_per_token: of(|f| f.device_bytes_per_token),
        full_bytes_per_token: of(|f| f.full_bytes_per_token),
        link_bytes_per_step: of(|f| f.link_bytes_per_step),
        hit_rate: (!rates.is_empty()).then(|| mean(&rates).0),
    }
}
