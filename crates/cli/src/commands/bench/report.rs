//! Records as tables, JSON and comma-separated values.

use comfy_table::{CellAlignment, Table, presets};
use serde::Serialize;
use serde_json::Value;

use shadowkv_engine::LinkUse;

use super::record::{KernelRecord, Record};
use crate::args::Format;
use crate::error::Result;
use crate::format;
use crate::terminal::Stdout;

/// Records on their way to stdout: at once where the format allows it, so that an interrupted bench has shown what it has.
pub struct Report {
    format: Format,
    records: Vec<Record>,
}

impl Report {
    pub fn new(format: Format) -> Self {
        Self {
            format,
            records: Vec::new(),
        }
    }

    /// Takes one record.
    pub fn add(&mut self, record: Record) -> Result<()> {
        match self.format {
            Format::Md => Stdout.line(&kernel_section(&record))?,
            Format::Jsonl => Stdout.json_line(&record)?,
            Format::Csv => {
                let flat = flat(&record)?;
                if self.records.is_empty() {
                    Stdout.line(&csv_line(flat.iter().map(|(name, _)| name.clone())))?;
                }
                Stdout.line(&csv_line(flat.iter().map(|(_, value)| plain(value))))?;
            }
            Format::Json => {}
        }
        self.records.push(record);
        Ok(())
    }

    /// Writes what takes all records, and gives them back.
    pub fn finish(self) -> Result<Vec<Record>> {
        match self.format {
            Format::Md if self.records.iter().any(|r| r.step_s.is_some()) => {
                Stdout.line(&summary(&self.records))?
            }
            Format::Json => Stdout.json(&self.records)?,
            _ => {}
        }
        Ok(self.records)
    }
}

/// Everything that is no list.
pub(super) fn flat(record: &impl Serialize) -> Result<Vec<(String, Value)>> {
    let Value::Object(fields) = serde_json::to_value(record)? else {
        return Ok(Vec::new());
    };
    Ok(fields
        .into_iter()
        .filter(|(_, value)| !value.is_array())
        .collect())
}

pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

pub(super) fn csv_line(values: impl Iterator<Item = String>) -> String {
    let quoted = values.map(|value| {
        if value.contains([',', '"', '\n']) {
            format!("\"{}\"", value.replace('"', "\"\""))
        } else {
            value
        }
    });
    quoted.collect::<Vec<_>>().join(",")
}

/// One line a run.
fn summary(records: &[Record]) -> String {
    let mut table = markdown(&[
        "attention",
        "batch",
        "lanes",
        "context",
        "hit rate",
        "step ms",
        "least to most",
        "tok/s",
        "device",
        "host",
        "fits full / shadowkv",
    ]);
    for record in records {
        let ms = |s: Option<f64>| s.map_or_else(|| "-".into(), |s| format!("{:.3}", s * 1e3));
        let fits =
            |largest: Option<usize>| largest.map_or_else(|| "?".into(), |n: usize| n.to_string());
        table.add_row([
            record.attention.to_owned(),
            record.batch.to_string(),
            record.lanes.to_string(),
            match record.mix.parts() {
                [_] => record.context.to_string(),
                _ => format!("{:#}", record.mix),
            },
            format::percent(record.hit_rate),
            ms(record.step_s),
            format!("{} to {}", ms(record.step_s_least), ms(record.step_s_most)),
            record
                .tok_s
                .map_or_else(|| "-".into(), |n| format!("{n:.1}")),
            format::bytes(record.device_bytes),
            format::bytes(record.host_bytes),
            format!(
                "{} / {}",
                fits(record.largest_batch_full),
                fits(record.largest_batch_shadowkv)
            ),
        ]);
    }
    table.to_string()
}

/// A run's settings and its kernels.
fn kernel_section(record: &Record) -> String {
    let mut text = format!(
        "{}, {} layers, {} on {}, {}{}, {} attention\n",
        record.shape,
        record.layers,
        record.dtype,
        record.device,
        record.mix,
        if record.ragged { " and fewer" } else { "" },
        record.attention,
    );
    if let (Some(budget), Some(storage), Some(link)) = (
        record.sparse_budget,
        &record.value_storage,
        &record.value_link,
    ) {
        text.push_str(&format!(
            "sparse budget {budget}, values in {storage} over the {link} link, hit rate {} (asked: {}), turn {}\n",
            format::percent(record.hit_rate),
            format::percent(record.hit_rate_asked),
            record.turn.map_or_else(|| "-".into(), |turn| turn.to_string()),
        ));
    }
    if let Some(layers) = record.pool_layers {
        text.push_str(&format!(
            "values of {} in host memory stand in for those of all {}\n",
            format::count(layers, "layer"),
            record.layers
        ));
    }
    text.push_str(&format!(
        "rates: copy {:.1} GB/s, host link {:.1} GB/s, matrix {:.2} TFLOP/s\n",
        record.copy_bytes_s / 1e9,
        record.link_bytes_s / 1e9,
        record.matrix_flop_s / 1e12
    ));
    if record.kernels.is_empty() {
        return text;
    }
    text.push_str(&format!("\n{}\n", kernel_table(&record.kernels)));
    if let Some(step) = record.step_s {
        let sum = |s: fn(&KernelRecord) -> f64| {
            let each = record.kernels.iter().map(|k| s(k) * k.per_step as f64);
            each.sum::<f64>() * 1e3
        };
        text.push_str(&format!(
            "kernels of a step alone: {:.3} ms, their limits {:.3} ms; the step takes {:.3} ms\n",
            sum(|k| k.s),
            sum(|k| k.limit_s),
            step * 1e3
        ));
    }
    text.push_str(&timeline(&record.link));
    text
}

/// Layers of a timeline that a table shows.
const SHOWN_LAYERS: usize = 4;

/// How two lanes shared the link: the first layers, and what share of the time it was in use.
fn timeline(link: &[LinkUse]) -> String {
    let (Some(first), Some(last)) = (link.first(), link.last()) else {
        return String::new();
    };
    let mut table = markdown(&["link", "lane 0: from us", "to", "lane 1: from us", "to"]);
    for layer in 0..SHOWN_LAYERS {
        let mut row = vec![format!("layer {layer}")];
        for lane in 0..2 {
            let turn = link.iter().find(|u| (u.lane, u.layer) == (lane, layer));
            let shown = |time: Option<f64>| time.map_or_else(|| "-".into(), |t| format!("{t:.0}"));
            row.extend([shown(turn.map(|u| u.from_us)), shown(turn.map(|u| u.to_us))]);
        }
        table.add_row(row);
    }
    let span = last.to_us - first.from_us;
    let busy: f64 = link.iter().map(|u| u.to_us - u.from_us).sum();
    format!(
        "\n{table}\nlanes had the link in turns for {busy:.0} of {span:.0} us ({:.0} %)\n",
        100.0 * busy / span
    )
}

fn kernel_table(kernels: &[KernelRecord]) -> Table {
    let mut table = markdown(&[
        "kernel",
        "in a step",
        "us",
        "least to most",
        "device bytes",
        "link bytes",
        "MFLOP",
        "limit us",
        "share of limit",
    ]);
    let us = |s: f64| format!("{:.1}", s * 1e6);
    for k in kernels {
        table.add_row([
            k.kernel.clone(),
            k.per_step.to_string(),
            us(k.s),
            format!("{} to {}", us(k.s_least), us(k.s_most)),
            format::bytes(k.device_bytes),
            format::bytes(k.link_bytes),
            format!("{:.1}", k.flops as f64 / 1e6),
            us(k.limit_s),
            format!("{:.2}", k.limit_share),
        ]);
    }
    table
}

/// A table whose numbers stand to the right.
pub(super) fn markdown(header: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::ASCII_MARKDOWN);
    table.set_header(header.iter().copied());
    for column in 1..header.len() {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_and_quotes_are_quoted() {
        let values = ["a", "b,c", "d\"e", ""].map(str::to_owned);
        assert_eq!(csv_line(values.into_iter()), "a,\"b,c\",\"d\"\"e\",");
        assert_eq!(plain(&Value::Null), "");
        assert_eq!(plain(&Value::from("x")), "x");
        assert_eq!(plain(&Value::from(1.5)), "1.5");
    }
}
