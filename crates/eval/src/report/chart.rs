//! Charts as SVG, for HTML files or on their own.

use std::fmt::Write;

use super::{columns, html::escaped, tasks};
use crate::harness::Figures;
use crate::niah::Heatmap;
use crate::summary::{Point, Row};

const COLOURS: [&str; 8] = [
    "#1f618d", "#b03a2e", "#1e8449", "#9a7d0a", "#6c3483", "#2e4053", "#ca6f1e", "#117a65",
];
const FONT: &str = "font-family=\"system-ui, sans-serif\"";

fn colour(i: usize) -> &'static str {
    COLOURS[i % COLOURS.len()]
}

/// An image of a size around what is drawn.
fn image(width: f64, height: f64, label: &str, content: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" \
         role=\"img\" aria-label=\"{}\" {FONT} font-size=\"13\"><rect width=\"100%\" height=\"100%\" \
         fill=\"#fff\"/>{content}</svg>",
        escaped(label)
    )
}

fn text(svg: &mut String, x: f64, y: f64, anchor: &str, content: &str) {
    let content = escaped(content);
    let _ = write!(
        svg,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" fill=\"#222\">{content}</text>"
    );
}

/// Scores of all tasks as bars, methods at lengths beside each other.
pub(super) fn bars(rows: &[Row]) -> String {
    let (columns, tasks) = (columns(rows), tasks(rows));
    let (left, bar, gap) = (150.0, 12.0, 14.0);
    let legend = 22.0 * columns.len() as f64 + 10.0;
    let group = bar * columns.len() as f64 + gap;
    let width = 860.0;
    let scale = (width - left - 70.0) / 100.0;
    let height = legend + group * tasks.len() as f64 + 40.0;
    let mut svg = String::new();
    for (i, (method, length)) in columns.iter().enumerate() {
        let y = 8.0 + 22.0 * i as f64;
        let _ = write!(
            svg,
            "<rect x=\"{left}\" y=\"{y:.1}\" width=\"14\" height=\"14\" fill=\"{}\"/>",
            colour(i)
        );
        let name = super::markdown::heading(method, *length);
        text(&mut svg, left + 22.0, y + 12.0, "start", &name);
    }
    for tick in 0..=4 {
        let x = left + scale * 25.0 * f64::from(tick);
        let _ = write!(
            svg,
            "<line x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{legend:.1}\" y2=\"{:.1}\" stroke=\"#ddd\"/>",
            height - 30.0
        );
        text(
            &mut svg,
            x,
            height - 12.0,
            "middle",
            &format!("{}", 25 * tick),
        );
    }
    for (t, task) in tasks.iter().enumerate() {
        let top = legend + group * t as f64 + gap / 2.0;
        let middle = top + bar * columns.len() as f64 / 2.0 + 4.0;
        text(&mut svg, left - 8.0, middle, "end", task);
        for (i, (method, length)) in columns.iter().enumerate() {
            let same = |r: &&Row| r.task == *task && r.method == *method && r.max_length == *length;
            let Some(row) = rows.iter().find(same) else {
                continue;
            };
            let y = top + bar * i as f64;
            let _ = write!(
                svg,
                "<rect x=\"{left}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{}\"/>",
                (scale * row.score).max(1.0),
                bar - 2.0,
                colour(i)
            );
            if let Some(error) = row.error.filter(|error| *error > 0.0) {
                let (from, to) = ((row.score - error).max(0.0), (row.score + error).min(100.0));
                let _ = write!(
                    svg,
                    "<line x1=\"{:.1}\" x2=\"{:.1}\" y1=\"{2:.1}\" y2=\"{2:.1}\" stroke=\"#222\"/>",
                    left + scale * from,
                    left + scale * to,
                    y + bar / 2.0 - 1.0
                );
            }
        }
    }
    image(width, height, "scores of all tasks", &svg)
}

/// From red at 0 through yellow to green at 1.
pub(super) fn shade(score: f64) -> String {
    let score = score.clamp(0.0, 1.0);
    let (low, middle, high) = (
        (192.0, 57.0, 43.0),
        (247.0, 220.0, 111.0),
        (30.0, 132.0, 73.0),
    );
    let mix = |a: (f64, f64, f64), b: (f64, f64, f64), t: f64| {
        let of = |x: f64, y: f64| (x + (y - x) * t).round();
        format!("rgb({},{},{})", of(a.0, b.0), of(a.1, b.1), of(a.2, b.2))
    };
    if score < 0.5 {
        mix(low, middle, 2.0 * score)
    } else {
        mix(middle, high, 2.0 * score - 1.0)
    }
}

/// Scores over length and depth.
pub(super) fn heatmap(map: &Heatmap) -> String {
    let (left, top, cell, tall) = (70.0, 40.0, 74.0, 26.0);
    let width = left + cell * map.lengths.len() as f64 + 20.0;
    let height = top + tall * map.depths.len() as f64 + 50.0;
    let mut svg = String::new();
    text(&mut svg, left, 22.0, "start", &map.method);
    for (row, depth) in map.depths.iter().enumerate() {
        let y = top + tall * row as f64;
        text(&mut svg, left - 8.0, y + 17.0, "end", &format!("{depth} %"));
        for (column, score) in map.scores[row].iter().enumerate() {
            let x = left + cell * column as f64;
            let fill = score.map_or_else(|| "#eee".into(), shade);
            let _ = write!(
                svg,
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{fill}\"/>",
                cell - 2.0,
                tall - 2.0
            );
            if let Some(score) = score {
                text(
                    &mut svg,
                    x + cell / 2.0,
                    y + 17.0,
                    "middle",
                    &format!("{:.0}", 100.0 * score),
                );
            }
        }
    }
    let foot = top + tall * map.depths.len() as f64 + 18.0;
    for (column, length) in map.lengths.iter().enumerate() {
        let x = left + cell * (column as f64 + 0.5);
        text(&mut svg, x, foot, "middle", &length.to_string());
    }
    text(
        &mut svg,
        left,
        foot + 22.0,
        "start",
        "tokens of the prompt; rows: depth of the needle",
    );
    image(
        width.max(420.0),
        height,
        "scores over length and depth",
        &svg,
    )
}

/// What a method costs, by name.
type Cost = (&'static str, fn(&Figures) -> f64);

/// Scores of all methods over what they cost; none where fewer than two methods tell it.
pub fn sweep(points: &[Point]) -> Option<String> {
    let known: Vec<(usize, &Point, Figures)> = points
        .iter()
        .enumerate()
        .filter_map(|(i, point)| Some((i, point, point.figures?)))
        .collect();
    if known.len() < 2 {
        return None;
    }
    let legend = 22.0 * known.len() as f64 + 16.0;
    let (panel, plot) = (430.0, 260.0);
    let height = legend + plot + 70.0;
    let mut svg = String::new();
    for (row, (i, point, _)) in known.iter().enumerate() {
        let y = 14.0 + 22.0 * row as f64;
        let fill = colour(*i);
        let _ = write!(
            svg,
            "<circle cx=\"66\" cy=\"{y:.1}\" r=\"6\" fill=\"{fill}\"/>"
        );
        text(
            &mut svg,
            80.0,
            y + 5.0,
            "start",
            &format!("{}: {:.1}", point.method, point.score),
        );
    }
    let axes: [Cost; 2] = [
        ("device bytes per token", |f| f.device_bytes_per_token),
        ("link bytes per step", |f| f.link_bytes_per_step),
    ];
    for (side, (name, value)) in axes.into_iter().enumerate() {
        let left = panel * side as f64 + 56.0;
        let most = known.iter().map(|(_, _, f)| value(f)).fold(1.0, f64::max) * 1.1;
        let (wide, x_of) = (panel - 90.0, |v: f64| left + (panel - 90.0) * v / most);
        let y_of = |score: f64| legend + plot * (1.0 - score / 100.0);
        for tick in 0..=4 {
            let score = 25.0 * f64::from(tick);
            let y = y_of(score);
            let _ = write!(
                svg,
                "<line x1=\"{left:.1}\" x2=\"{:.1}\" y1=\"{y:.1}\" y2=\"{y:.1}\" stroke=\"#ddd\"/>",
                left + wide
            );
            text(&mut svg, left - 6.0, y + 4.0, "end", &format!("{score:.0}"));
            let at = most / 1.1 * f64::from(tick) / 4.0;
            text(
                &mut svg,
                x_of(at),
                legend + plot + 20.0,
                "middle",
                &short(at),
            );
        }
        text(
            &mut svg,
            left + wide / 2.0,
            legend + plot + 46.0,
            "middle",
            &format!("score over {name}"),
        );
        for (i, point, figures) in &known {
            let _ = write!(
                svg,
                "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"6\" fill=\"{}\" \
                 fill-opacity=\"0.85\"><title>{}</title></circle>",
                x_of(value(figures)),
                y_of(point.score),
                colour(*i),
                escaped(&point.method)
            );
        }
    }
    Some(image(2.0 * panel, height, "scores over costs", &svg))
}

/// A number of bytes in few characters.
fn short(bytes: f64) -> String {
    match bytes {
        b if b >= 1e6 => format!("{:.1} M", b / 1e6),
        b if b >= 1e3 => format!("{:.1} k", b / 1e3),
        b => format!("{b:.0}"),
    }
}
