//! Reports of answered samples: a Markdown table, and one HTML file that needs nothing beside it.

mod chart;
mod html;
mod markdown;

pub use chart::sweep as sweep_chart;
pub use html::html;
pub use markdown::{markdown, point_table, table};

use crate::harness::Record;

/// What is worth showing of a method: each of its runs once.
pub(crate) fn methods(records: &[Record]) -> Vec<&Record> {
    let mut first: Vec<&Record> = Vec::new();
    for record in records {
        if !first.iter().any(|of| of.run == record.run) {
            first.push(record);
        }
    }
    first
}

/// Columns of the table of scores: methods at lengths, in the order in which they come first.
pub(crate) fn columns(rows: &[crate::summary::Row]) -> Vec<(&str, usize)> {
    let mut columns = Vec::new();
    for row in rows {
        let column = (row.method.as_str(), row.max_length);
        if !columns.contains(&column) {
            columns.push(column);
        }
    }
    columns
}

/// Tasks in the order in which they come first.
pub(crate) fn tasks(rows: &[crate::summary::Row]) -> Vec<&str> {
    let mut tasks = Vec::new();
    for row in rows {
        if !tasks.contains(&row.task.as_str()) {
            tasks.push(row.task.as_str());
        }
    }
    tasks
}
