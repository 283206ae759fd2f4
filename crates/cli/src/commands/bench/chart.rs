//! The charts of `--plot`: a line for each attention.

use std::path::Path;

use plotters::prelude::*;
use plotters::style::{FontStyle, register_font};

use super::png;
use crate::error::{Error, Result};

const WIDTH: u32 = 960;
const HEIGHT: u32 = 600;
/// A font that is part of the binary: the same chart on every machine.
const FONT: &str = "sans-serif";
const COLOURS: [(&str, RGBColor); 2] = [
    ("full", RGBColor(0xb0, 0x3a, 0x2e)),
    ("shadowkv", RGBColor(0x1f, 0x61, 0x8d)),
];

/// What is drawn.
pub struct Chart {
    pub caption: String,
    /// What stands along the axes.
    pub x: &'static str,
    pub y: &'static str,
    /// Attention, x and y of each run, in any order.
    pub points: Vec<(&'static str, f64, f64)>,
}

/// Draws a chart and writes the file.
pub fn write(path: &Path, chart: &Chart) -> Result<()> {
    let mut pixels = vec![0; (WIDTH * HEIGHT * 3) as usize];
    draw(&mut pixels, chart).map_err(|reason| Error::Plot {
        path: path.to_owned(),
        reason,
    })?;
    std::fs::write(path, png::encode(WIDTH, HEIGHT, &pixels)).map_err(|error| Error::Plot {
        path: path.to_owned(),
        reason: error.to_string(),
    })
}

fn draw(pixels: &mut [u8], chart: &Chart) -> std::result::Result<(), String> {
    register_font(FONT, FontStyle::Normal, epaint_default_fonts::UBUNTU_LIGHT)
        .map_err(|_| "the font cannot be read".to_owned())?;
    paint(pixels, chart)
}

fn paint(pixels: &mut [u8], shown: &Chart) -> std::result::Result<(), String> {
    let points = |attention: &str| -> Vec<(f64, f64)> {
        let own = shown.points.iter().filter(|p| p.0 == attention);
        let mut points: Vec<(f64, f64)> = own.map(|&(_, x, y)| (x, y)).collect();
        points.sort_by(|a, b| a.0.total_cmp(&b.0));
        points
    };
    let all = || shown.points.iter();
    let widest = all().map(|p| p.1).fold(1.0, f64::max) * 1.05;
    let highest = all().map(|p| p.2).fold(f64::MIN_POSITIVE, f64::max) * 1.1;
    let decimals = usize::from(highest < 10.0);

    let root = BitMapBackend::with_buffer(pixels, (WIDTH, HEIGHT)).into_drawing_area();
    root.fill(&WHITE).map_err(words)?;
    let mut chart = ChartBuilder::on(&root)
        .caption(&shown.caption, (FONT, 22))
        .margin(20)
        .x_label_area_size(48)
        .y_label_area_size(72)
        .build_cartesian_2d(0.0..widest, 0.0..highest)
        .map_err(words)?;
    chart
        .configure_mesh()
        .x_desc(shown.x)
        .y_desc(shown.y)
        .x_label_formatter(&|x| whole(*x))
        .y_label_formatter(&|y| format!("{y:.decimals$}"))
        .light_line_style(TRANSPARENT)
        .label_style((FONT, 16))
        .axis_desc_style((FONT, 18))
        .draw()
        .map_err(words)?;
    for (attention, colour) in COLOURS {
        let points = points(attention);
        if points.is_empty() {
            continue;
        }
        let line = colour.stroke_width(2);
        chart
            .draw_series(LineSeries::new(points.iter().copied(), line))
            .map_err(words)?
            .label(attention)
            .legend(move |(x, y)| PathElement::new(vec![(x, y), (x + 24, y)], line));
        let marks = points.iter().map(|&p| Circle::new(p, 4, colour.filled()));
        chart.draw_series(marks).map_err(words)?;
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .border_style(BLACK.mix(0.3))
        .background_style(WHITE)
        .label_font((FONT, 18))
        .draw()
        .map_err(words)?;
    root.present().map_err(words)?;
    Ok(())
}

/// Sequences come whole; a tick between two of them has no label.
fn whole(x: f64) -> String {
    if x.fract() == 0.0 {
        format!("{x:.0}")
    } else {
        String::new()
    }
}

fn words(error: impl std::fmt::Display) -> String {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_chart_has_axes_and_words() {
        let mut pixels = vec![0; (WIDTH * HEIGHT * 3) as usize];
        let nothing = Chart {
            caption: "nothing".into(),
            x: "x",
            y: "y",
            points: Vec::new(),
        };
        draw(&mut pixels, &nothing).unwrap();
        let dark = pixels.chunks_exact(3).filter(|p| p[0] < 128).count();
        assert!(dark > 1000, "{dark}");
    }
}
