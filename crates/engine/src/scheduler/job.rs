//! A prefill on its way through the layers.

use super::Limits;
use super::work::{JobId, Member, Part, Piece};

/// Where a prefill is: the next piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cursor {
    layer: usize,
    part: Part,
}

/// A prefill that is under way.
#[derive(Clone, Debug)]
pub(crate) struct Job {
    pub id: JobId,
    /// Sequences that are left of it.
    pub members: Vec<Member>,
    /// Whether it has a place among the short ones.
    pub short: bool,
    /// When it would end if all prefills shared the device equally, see `Scheduler`.
    pub finish: f64,
    limits: Limits,
    /// Rows of all blocks, those that nobody has any more included.
    rows: usize,
    cursor: Option<Cursor>,
}

impl Job {
    /// Of `members`, through the layers and in the blocks that `limits` has.
    pub fn new(id: JobId, members: Vec<Member>, short: bool, limits: Limits) -> Self {
        let rows = members.last().map_or(0, |m| m.first_row + m.turn.tokens);
        let mut job = Self {
            id,
            members,
            short,
            finish: 0.0,
            limits,
            rows,
            cursor: None,
        };
        job.cursor = (limits.layers > 0).then(|| job.first_of(0));
        job
    }

    /// The next piece; nothing once all are done.
    pub fn cursor(&self) -> Option<Cursor> {
        self.cursor
    }

    /// The piece at a cursor.
    pub fn piece(&self, cursor: Cursor) -> Piece {
        Piece {
            job: self.id,
            layer: cursor.layer,
            part: cursor.part,
        }
    }

    /// The cursor behind a piece.
    pub fn after(&self, piece: Piece) -> Option<Cursor> {
        let here = |part| {
            Some(Cursor {
                layer: piece.layer,
                part,
            })
        };
        match piece.part {
            Part::Open => here(self.block_at(0)),
            Part::Block { first, rows } if first + rows < self.rows => {
                here(self.block_at(first + rows))
            }
            Part::Block { .. } if self.members.iter().any(|m| m.turn.apart) => here(Part::Close),
            Part::Block { .. } | Part::Close => {
                let next = piece.layer + 1;
                (next < self.limits.layers).then(|| self.first_of(next))
            }
        }
    }

    /// Moves on behind a piece.
    pub fn advance(&mut self, piece: Piece) {
        self.cursor = self.after(piece);
    }

    /// Rows of a block.
    pub fn rows(&self, part: Part) -> usize {
        match part {
            Part::Block { rows, .. } => rows,
            Part::Open | Part::Close => 0,
        }
    }

    /// What is left of the block that row `first` is in.
    pub fn block_at(&self, first: usize) -> Part {
        let block = self.limits.block;
        let rows = (block - first % block).min(self.rows.saturating_sub(first));
        Part::Block { first, rows }
    }

    /// A smaller part of what is left of a block, of `units` units, unless that is all of it. Few rows are never left over
    /// for a part of their own: they might be computed differently, and results must not depend on what there was time for.
    pub fn block_of(&self, first: usize, units: usize) -> Part {
        let Part::Block { rows: left, .. } = self.block_at(first) else {
            return Part::Close;
        };
        let rows = units * self.limits.unit;
        if rows + self.limits.few_rows < left {
            Part::Block { first, rows }
        } else {
            Part::Block { first, rows: left }
        }
    }

    /// Pairs of tokens that attention in some rows looks at.
    pub fn pairs(&self, first: usize, rows: usize) -> f64 {
        let pairs = self.members.iter().map(|m| {
            let (before, own) = m.part_of(first, rows);
            let own_rows = own.len() as f64;
            own_rows * ((m.turn.start + before) as f64 + own_rows / 2.0)
        });
        pairs.sum()
    }

    /// Tokens in prompt buffers.
    pub fn tokens_apart(&self) -> usize {
        let apart = self.members.iter().filter(|m| m.turn.apart);
        apart.map(|m| m.turn.end()).sum()
    }

    /// Tokens of prompt buffers that it holds.
    pub fn held(&self) -> usize {
        self.members.iter().map(|m| m.turn.held()).sum()
    }

    /// Tokens times layers that are done, and that there are.
    pub fn progress(&self) -> (usize, usize) {
        let total = self.limits.layers * self.rows;
        let done = match self.cursor {
            None => total,
            Some(Cursor { layer, part }) => {
                let rows = match part {
                    Part::Open => 0,
                    Part::Block { first, .. } => first,
                    Part::Close => self.rows,
                };
                layer * self.rows + rows
            }
        };
        (done, total)
    }

    /// Layers that it goes through.
    pub fn layers(&self) -> usize {
        self.limits.layers
    }

    /// The blocks of a layer.
    pub fn blocks(&self) -> impl Iterator<Item = Part> {
        (0..self.rows)
            .step_by(self.limits.block)
            .map(|first| self.block_at(first))
    }

    fn first_of(&self, layer: usize) -> Cursor {
        let opens = self.members.iter().any(|m| m.turn.opens());
        let part = if opens { Part::Open } else { self.block_at(0) };
        Cursor { layer, part }
    }
}
