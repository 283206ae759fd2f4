//! Summaries and reports of records.

use shadowkv_eval::harness::{Record, Store, run};
use shadowkv_eval::length::Words;
use shadowkv_eval::niah::{self, Heatmap};
use shadowkv_eval::report::{html, markdown, sweep_chart};
use shadowkv_eval::ruler::{Sources, Task};
use shadowkv_eval::summary::{points, rows};

use crate::{Parrot, info};

/// Records of two methods, the second of which is right half of the time.
fn records() -> Vec<Record> {
    let sources = Sources::built_in();
    let mut samples = Task::Vt.generate(&sources, &Words, 900, 2, 1).unwrap();
    samples.extend(niah::generate(&sources, &Words, 900, &[0, 50, 100], 2, 1).unwrap());
    let mut store = Store::in_memory();
    let mut parrot = Parrot {
        asked: 0,
        fails: None,
    };
    let mut all = run(&mut parrot, &info("full"), &samples, &mut store, |_| Ok(())).unwrap();
    let other = info("shadowkv, budget 8 | <b>");
    let mut half = run(&mut parrot, &other, &samples, &mut store, |_| Ok(())).unwrap();
    for (i, record) in half.iter_mut().enumerate() {
        record.score = (i % 2) as f64;
        record.prediction = format!("</pre><script>{i}\u{7}");
    }
    all.append(&mut half);
    all
}

#[test]
fn means_are_over_samples_and_averages_over_tasks() {
    let rows = rows(&records());
    let found: Vec<(&str, &str, usize, f64)> = rows
        .iter()
        .map(|r| (r.method.as_str(), r.task.as_str(), r.samples, r.score))
        .collect();
    let other = "shadowkv, budget 8 | <b>";
    assert_eq!(
        found,
        [
            ("full", "vt", 2, 100.0),
            ("full", "niah", 6, 100.0),
            (other, "vt", 2, 50.0),
            (other, "niah", 6, 50.0)
        ]
    );
    assert_eq!(rows[0].error, Some(0.0));
    // Of 0, 1, 0, 1, 0, 1: a standard deviation of sqrt(0.3) over sqrt(6).
    assert!((rows[3].error.unwrap() - 100.0 * (0.3_f64 / 6.0).sqrt()).abs() < 1e-9);
    let points = points(&records());
    assert_eq!((points[1].samples, points[1].score), (8, 50.0));
    let figures = points[0].figures.unwrap();
    assert_eq!(
        (figures.device_bytes_per_token, figures.hit_rate),
        (450.0, None)
    );
}

#[test]
fn heatmaps_have_a_cell_for_each_length_and_depth() {
    let maps = Heatmap::of(&records());
    assert_eq!(maps.len(), 2);
    assert_eq!(
        (&maps[0].lengths, &maps[0].depths),
        (&vec![900], &vec![0, 50, 100])
    );
    assert_eq!(maps[0].scores, vec![vec![Some(1.0)]; 3]);
    assert_eq!(maps[1].scores, vec![vec![Some(0.5)]; 3]);
}

#[test]
fn reports_hold_the_figures_and_nothing_that_is_executed() {
    let records = records();
    let html = html("A <report>", &records);
    assert!(html.starts_with("<!doctype html>"));
    assert!(html.contains("A &lt;report&gt;") && html.contains("budget 8 | &lt;b&gt;"));
    assert!(html.contains("100.0 ± 0.0 (2)") && html.contains("50.0 ± 22.4 (6)"));
    assert!(html.contains("&lt;/pre&gt;&lt;script&gt;"));
    for forbidden in ["<script", "http://", "https://", "<link", "<img", "\u{7}"] {
        let outside = html.replace("http://www.w3.org/2000/svg", "");
        assert!(!outside.contains(forbidden), "{forbidden}");
    }
    // A chart of bars, two heatmaps and the costs.
    assert_eq!(html.matches("<svg").count(), 4);
    assert_eq!(html.matches("<svg").count(), html.matches("</svg>").count());
    assert_eq!(html.matches("<tr").count(), html.matches("</tr>").count());

    let text = markdown("A report", &records);
    let header = text.lines().nth(2).unwrap();
    assert_eq!(
        header,
        "| task | full, 900 | shadowkv, budget 8 \\| <b>, 900 |"
    );
    assert!(text.contains("| average | 100.0 | 50.0 |"), "{text}");
    assert!(text.contains("| 0000000 | {\"budget\":8} |"), "{text}");
}

#[test]
fn a_sweep_shows_what_methods_cost() {
    let points = points(&records());
    let chart = sweep_chart(&points).unwrap();
    assert_eq!(
        chart.matches("<title>").count(),
        4,
        "each method over two costs"
    );
    assert!(chart.contains("score over link bytes per step"));
    assert!(sweep_chart(&points[..1]).is_none());
}
