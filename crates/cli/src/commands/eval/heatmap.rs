//! The heatmap of `--plot`: scores over length and depth.

use std::path::Path;

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontStyle, register_font};
use shadowkv_eval::niah::Heatmap;

use super::output::write_bytes;
use crate::commands::bench::png;
use crate::error::{Error, Result};

const CELL: (i32, i32) = (96, 34);
const LEFT: i32 = 90;
const TOP: i32 = 60;
const BOTTOM: i32 = 60;
/// A font that is part of the binary: the same chart on every machine.
const FONT: &str = "sans-serif";
const LOW: (f64, f64, f64) = (192.0, 57.0, 43.0);
const MIDDLE: (f64, f64, f64) = (247.0, 220.0, 111.0);
const HIGH: (f64, f64, f64) = (30.0, 132.0, 73.0);

/// Draws the scores of a method and writes the file.
pub fn write(path: &Path, map: &Heatmap) -> Result<()> {
    let (width, height) = size(map);
    let mut pixels = vec![0; (width * height * 3) as usize];
    draw(&mut pixels, map).map_err(|reason| Error::Plot {
        path: path.to_owned(),
        reason,
    })?;
    write_bytes(path, &png::encode(width, height, &pixels))
}

fn size(map: &Heatmap) -> (u32, u32) {
    let width = LEFT + CELL.0 * map.lengths.len() as i32 + 20;
    let height = TOP + CELL.1 * map.depths.len() as i32 + BOTTOM;
    (width.max(440) as u32, height as u32)
}

/// From red through yellow to green.
fn shade(score: f64) -> RGBColor {
    let mix = |a: (f64, f64, f64), b: (f64, f64, f64), t: f64| {
        let of = |x: f64, y: f64| (x + (y - x) * t).round() as u8;
        RGBColor(of(a.0, b.0), of(a.1, b.1), of(a.2, b.2))
    };
    let score = score.clamp(0.0, 1.0);
    if score < 0.5 {
        mix(LOW, MIDDLE, 2.0 * score)
    } else {
        mix(MIDDLE, HIGH, 2.0 * score - 1.0)
    }
}

fn words(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn draw(pixels: &mut [u8], map: &Heatmap) -> std::result::Result<(), String> {
    register_font(FONT, FontStyle::Normal, epaint_default_fonts::UBUNTU_LIGHT)
        .map_err(|_| "the font cannot be read".to_owned())?;
    let root = BitMapBackend::with_buffer(pixels, size(map)).into_drawing_area();
    root.fill(&WHITE).map_err(words)?;
    let style = |anchor| {
        let style = TextStyle::from((FONT, 18).into_font());
        style.color(&BLACK).pos(Pos::new(anchor, VPos::Center))
    };
    let write = |text: &str, anchor, at: (i32, i32)| {
        root.draw_text(text, &style(anchor), at).map_err(words)
    };
    write(&map.method, HPos::Left, (LEFT, 30))?;
    for (row, depth) in map.depths.iter().enumerate() {
        let y = TOP + CELL.1 * row as i32;
        write(
            &format!("{depth} %"),
            HPos::Right,
            (LEFT - 10, y + CELL.1 / 2),
        )?;
        for (column, score) in map.scores[row].iter().enumerate() {
            let x = LEFT + CELL.0 * column as i32;
            let fill = score.map_or(RGBColor(238, 238, 238), shade).filled();
            let corners = [(x, y), (x + CELL.0 - 2, y + CELL.1 - 2)];
            root.draw(&Rectangle::new(corners, fill)).map_err(words)?;
            if let Some(score) = score {
                let middle = (x + CELL.0 / 2, y + CELL.1 / 2);
                write(&format!("{:.0}", 100.0 * score), HPos::Center, middle)?;
            }
        }
    }
    let foot = TOP + CELL.1 * map.depths.len() as i32;
    for (column, length) in map.lengths.iter().enumerate() {
        let x = LEFT + CELL.0 * column as i32 + CELL.0 / 2;
        write(&length.to_string(), HPos::Center, (x, foot + 14))?;
    }
    write(
        "tokens of the prompt; rows: depth of the needle",
        HPos::Left,
        (LEFT, foot + 42),
    )?;
    root.present().map_err(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_have_the_colours_of_their_scores() {
        let map = Heatmap {
            method: "full".into(),
            lengths: vec![1024, 2048],
            depths: vec![0, 100],
            scores: vec![vec![Some(1.0), Some(0.0)], vec![None, Some(0.5)]],
        };
        let (width, height) = size(&map);
        let mut pixels = vec![0; (width * height * 3) as usize];
        draw(&mut pixels, &map).unwrap();
        let corner = |row: i32, column: i32| {
            let (x, y) = (LEFT + CELL.0 * column + 3, TOP + CELL.1 * row + 3);
            let at = ((y as u32 * width + x as u32) * 3) as usize;
            (pixels[at], pixels[at + 1], pixels[at + 2])
        };
        assert_eq!(corner(0, 0), (30, 132, 73));
        assert_eq!(corner(0, 1), (192, 57, 43));
        assert_eq!(corner(1, 0), (238, 238, 238));
        assert_eq!(corner(1, 1), (247, 220, 111));
    }
}
