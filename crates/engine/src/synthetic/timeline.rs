//! When the lanes of a step had the host link.

use crate::engine::Engine;
use crate::error::Result;

/// One lane's use of the link in one layer, in microseconds from the first use in the step.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct LinkUse {
    /// 0 or 1.
    pub lane: usize,
    /// The layer.
    pub layer: usize,
    /// Begin of the fetch.
    pub from_us: f64,
    /// Its end.
    pub to_us: f64,
}

impl Engine {
    /// How the lanes of the last step shared the link, in the order of their begins; empty for steps of one lane.
    ///
    /// # Errors
    /// What reading reports.
    pub fn link_timeline(&self) -> Result<Vec<LinkUse>> {
        let lanes = self.cache.link_turns()?;
        let Some(first) = lanes[0].first().map(|turn| turn.from_ns) else {
            return Ok(Vec::new());
        };
        let us = |ns: u32| f64::from(ns.wrapping_sub(first) as i32) / 1e3;
        let mut uses: Vec<LinkUse> = lanes
            .iter()
            .enumerate()
            .flat_map(|(lane, turns)| {
                turns.iter().enumerate().map(move |(layer, turn)| LinkUse {
                    lane,
                    layer,
                    from_us: us(turn.from_ns),
                    to_us: us(turn.to_ns),
                })
            })
            .collect();
        uses.sort_by(|a, b| a.from_us.total_cmp(&b.from_us));
        Ok(uses)
    }
}
