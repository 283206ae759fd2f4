//! Taking pieces while budgets last.

use super::Scheduler;
use super::job::{Cursor, Job};
use super::work::{Part, Piece};

/// Keys at which attention counts as much as the weights. Only the order of prefills depends on it.
const KEYS_LIKE_WEIGHTS: f64 = 8192.0;

impl Job {
    /// Work of a part, in tokens through the weights.
    pub(super) fn work_of(&self, part: Part) -> f64 {
        match part {
            Part::Open | Part::Close => 0.0,
            Part::Block(block) => {
                let (rows, pairs) = self.block_size(block);
                rows as f64 + pairs / KEYS_LIKE_WEIGHTS
            }
        }
    }

    /// Work of all layers.
    pub(super) fn work(&self) -> f64 {
        let layer: f64 = (0..self.blocks())
            .map(|block| self.work_of(Part::Block(block)))
            .sum();
        layer * self.layers() as f64
    }
}

impl Scheduler {
    /// The pieces of a step in which so many sequences decode.
    pub(super) fn pieces(&self, decoding: usize) -> Vec<Piece> {
        let mut order: Vec<&Job> = self.jobs.iter().collect();
        order.sort_by(|a, b| a.finish.total_cmp(&b.finish).then(a.id.cmp(&b.id)));
        let next = order.into_iter().flat_map(pieces_of);
        // None are left once the first piece took more than there were.
        let mut tokens = self.limits.step_tokens.checked_sub(decoding);
        let mut seconds = 0.0;
        let mut taken = Vec::new();
        for (job, piece) in next {
            let rows = job.rows(piece.part);
            let estimate = self.costs.seconds(job, piece.part);
            let in_time = decoding == 0
                || estimate.is_some_and(|estimate| seconds + estimate <= self.limits.delay);
            let in_tokens = tokens.is_some_and(|left| rows <= left);
            if !(taken.is_empty() || in_tokens && in_time) {
                break;
            }
            tokens = tokens.and_then(|left| left.checked_sub(rows));
            // What was never measured leaves no time for more.
            seconds += estimate.unwrap_or(f64::INFINITY);
            taken.push(piece);
        }
        taken
    }
}

/// What is left of a prefill.
fn pieces_of(job: &Job) -> impl Iterator<Item = (&Job, Piece)> {
    let first: Option<Cursor> = job.cursor();
    std::iter::successors(first.map(|cursor| job.piece(cursor)), |&piece| {
        job.after(piece).map(|cursor| job.piece(cursor))
    })
    .map(move |piece| (job, piece))
}
