//! What the scheduler takes and gives: turns in, pieces of work out.

use std::ops::Range;

/// Names a sequence of one engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SequenceId(pub(crate) u64);

/// Names a prefill that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct JobId(pub(crate) u64);

/// Tokens of a sequence that are to be prefilled: a prompt, or a further turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Turn {
    /// Tokens computed before: position of the first new one.
    pub start: usize,
    /// New tokens.
    pub tokens: usize,
    /// Whether keys and values outgrow the slots, so that they lie in buffers of their own while a layer is processed.
    pub apart: bool,
}

impl Turn {
    /// Tokens there are once it is done.
    pub fn end(self) -> usize {
        self.start + self.tokens
    }

    /// Tokens of prompt buffers that it holds while it is under way.
    pub fn held(self) -> usize {
        if self.apart { self.end() } else { self.tokens }
    }

    /// Whether each layer begins by bringing back what was computed before.
    pub fn opens(self) -> bool {
        self.apart && self.start > 0
    }

    /// Whether it can begin anew after a failure in its midst: nothing that it reads is overwritten.
    pub fn restarts(self) -> bool {
        self.start == 0 || !self.apart
    }
}

/// One sequence of a prefill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    /// The sequence.
    pub id: SequenceId,
    /// Its tokens.
    pub turn: Turn,
    /// Row of its first token in the block that it shares; 0 where it is alone.
    pub first_row: usize,
}

impl Member {
    /// Of `rows` rows from row `first` of its prefill on, those that are its own, counted from `first`; and how many of its
    /// tokens come before them.
    pub fn part_of(&self, first: usize, rows: usize) -> (usize, Range<usize>) {
        let end = self.first_row + self.turn.tokens;
        let from = self.first_row.clamp(first, first + rows);
        let to = end.clamp(from, first + rows);
        (
            from.saturating_sub(self.first_row),
            from - first..to - first,
        )
    }
}

/// A prefill that begins: one sequence, or several short ones that go through the layers in one block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Started {
    /// Its name.
    pub job: JobId,
    /// Its sequences, in the order of their rows.
    pub members: Vec<Member>,
}

/// A part of one layer of a prefill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Keys and values of earlier turns come back to the prompt buffers.
    Open,
    /// Rows of one block of tokens go through the layer.
    Block {
        /// The first of them, among all rows of the prefill.
        first: usize,
        /// How many.
        rows: usize,
    },
    /// Keys and values leave the prompt buffers for slots, factors and host memory.
    Close,
}

/// What a worker does between two decode steps at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The prefill.
    pub job: JobId,
    /// The layer.
    pub layer: usize,
    /// Which part of it.
    pub part: Part,
}

/// One step of the engine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Work {
    /// Prefills that begin.
    pub start: Vec<Started>,
    /// Pieces of prefills, in their order.
    pub prefill: Vec<Piece>,
    /// Sequences that get one token each.
    pub decode: Vec<SequenceId>,
}
