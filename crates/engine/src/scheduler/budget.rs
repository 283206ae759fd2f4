//! Taking pieces while budgets last.

use super::Scheduler;
use super::job::Job;
use super::work::{Part, Piece};

/// Keys at which attention counts as much as the weights. Only the order of prefills depends on it.
const KEYS_LIKE_WEIGHTS: f64 = 8192.0;

impl Job {
    /// Work of a part, in tokens through the weights.
    pub(super) fn work_of(&self, part: Part) -> f64 {
        match part {
            Part::Open | Part::Close => 0.0,
            Part::Block { first, rows } => {
                rows as f64 + self.pairs(first, rows) / KEYS_LIKE_WEIGHTS
            }
        }
    }

    /// Work of all layers.
    pub(super) fn work(&self) -> f64 {
        let layer: f64 = self.blocks().map(|block| self.work_of(block)).sum();
        layer * self.layers() as f64
    }
}

impl Scheduler {
    /// The pieces of a step in which so many sequences decode.
    pub(super) fn pieces(&self, decoding: usize) -> Vec<Piece> {
        let mut order: Vec<&Job> = self.jobs.iter().collect();
        order.sort_by(|a, b| a.finish.total_cmp(&b.finish).then(a.id.cmp(&b.id)));
        // None are left once the first piece took more than there were.
        let mut tokens = self.limits.step_tokens.checked_sub(decoding);
        let mut left = if decoding == 0 {
            f64::INFINITY
        } else {
            self.limits.delay
        };
        let mut taken = Vec::new();
        for job in order {
            let mut cursor = job.cursor();
            while let Some(at) = cursor {
                let piece = self.within(job, job.piece(at), left);
                let rows = job.rows(piece.part);
                // What was never measured leaves no time for more.
                let estimate = self.costs.seconds(job, piece.part);
                let seconds = estimate.unwrap_or(f64::INFINITY);
                let in_time = decoding == 0 || seconds <= left;
                let in_tokens = tokens.is_some_and(|left| rows <= left);
                if !(taken.is_empty() || in_tokens && in_time) {
                    return taken;
                }
                tokens = tokens.and_then(|left| left.checked_sub(rows));
                if decoding > 0 {
                    left -= seconds;
                }
                taken.push(piece);
                cursor = job.after(piece);
            }
        }
        taken
    }

    /// As much of a block as takes no more than `left` seconds, one unit of rows at least.
    fn within(&self, job: &Job, piece: Piece, left: f64) -> Piece {
        let Part::Block { first, rows } = piece.part else {
            return piece;
        };
        let fits = |part: Part| {
            let estimate = self.costs.seconds(job, part);
            estimate.is_some_and(|seconds| seconds <= left)
        };
        if left == f64::INFINITY || fits(piece.part) {
            return piece;
        }
        let units = rows.div_ceil(self.limits.unit);
        let parts = (1..units.max(2)).rev().map(|n| job.block_of(first, n));
        let smallest = job.block_of(first, 1);
        let part = parts
            .into_iter()
            .find(|&part| fits(part))
            .unwrap_or(smallest);
        Piece { part, ..piece }
    }
}
