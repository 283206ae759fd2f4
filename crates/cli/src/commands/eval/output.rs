//! What an evaluation prints and writes.

use std::path::Path;

use serde::Serialize;
use serde_json::json;
use shadowkv_eval::harness::Record;
use shadowkv_eval::report::{html, point_table, table};
use shadowkv_eval::summary::{Point, Row, points, rows};

use crate::args::EvalRunArgs;
use crate::error::{Error, Result};
use crate::terminal::{Console, Stdout};

/// The last line of `--json`.
#[derive(Serialize)]
struct Summary {
    scores: Vec<Row>,
    methods: Vec<Point>,
}

/// Prints the records or their table, and writes the report.
pub fn show(title: &str, args: &EvalRunArgs, records: &[Record], console: &Console) -> Result<()> {
    if args.json {
        for record in records {
            Stdout.json_line(record)?;
        }
        let summary = Summary {
            scores: rows(records),
            methods: points(records),
        };
        Stdout.json_line(&json!({ "summary": summary }))?;
    } else {
        Stdout.line(&table(&rows(records)))?;
        Stdout.write(&point_table(&points(records)))?;
    }
    if let Some(path) = &args.html {
        write(path, &html(title, records))?;
        console.note(format_args!("report: {}", path.display()));
    }
    Ok(())
}

/// Writes a text to a file, and makes the folders it is in.
pub fn write(path: &Path, text: &str) -> Result<()> {
    write_bytes(path, text.as_bytes())
}

/// Writes bytes to a file, and makes the folders it is in.
pub fn write_bytes(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    folder
        .map_or(Ok(()), std::fs::create_dir_all)
        .and_then(|()| std::fs::write(path, bytes))
        .map_err(|error| Error::Plot {
            path: path.to_owned(),
            reason: error.to_string(),
        })
}
