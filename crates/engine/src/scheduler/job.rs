//! A prefill on its way through the layers.

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
    block: usize,
    layers: usize,
    /// Rows of all blocks, those that nobody has any more included.
    rows: usize,
    cursor: Option<Cursor>,
}

impl Job {
    /// Of `members`, through `layers` layers in blocks of `block` tokens.
    pub fn new(id: JobId, members: Vec<Member>, short: bool, block: usize, layers: usize) -> Self {
        let rows = members.last().map_or(0, |m| m.first_row + m.turn.tokens);
        let mut job = Self {
            id,
            members,
            short,
            finish: 0.0,
            block,
            layers,
            rows,
            cursor: None,
        };
        job.cursor = (layers > 0).then(|| job.first_of(0));
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
            Part::Open => here(Part::Block(0)),
            Part::Block(block) if block + 1 < self.blocks() => here(Part::Block(block + 1)),
            Part::Block(_) if self.members.iter().any(|m| m.turn.apart) => here(Part::Close),
            Part::Block(_) | Part::Close => {
                let next = piece.layer + 1;
                (next < self.layers).then(|| self.first_of(next))
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
            Part::Block(block) => self.block.min(self.rows.saturating_sub(block * self.block)),
            Part::Open | Part::Close => 0,
        }
    }

    /// Rows of a block, and pairs of tokens that attention in it looks at.
    pub fn block_size(&self, block: usize) -> (usize, f64) {
        let rows = self.rows(Part::Block(block));
        let pairs = self.members.iter().map(|m| {
            // A sequence of several blocks is alone.
            let own = rows.min(m.turn.tokens) as f64;
            own * ((m.turn.start + block * self.block) as f64 + own / 2.0)
        });
        (rows, pairs.sum())
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
        let total = self.layers * self.rows;
        let done = match self.cursor {
            None => total,
            Some(Cursor { layer, part }) => {
                let rows = match part {
                    Part::Open => 0,
                    Part::Block(block) => block * self.block,
                    Part::Close => self.rows,
                };
                layer * self.rows + rows
            }
        };
        (done, total)
    }

    /// Layers that it goes through.
    pub fn layers(&self) -> usize {
        self.layers
    }

    /// Blocks of a layer.
    pub fn blocks(&self) -> usize {
        self.rows.div_ceil(self.block)
    }

    fn first_of(&self, layer: usize) -> Cursor {
        let opens = self.members.iter().any(|m| m.turn.opens());
        let part = if opens { Part::Open } else { Part::Block(0) };
        Cursor { layer, part }
    }
}
