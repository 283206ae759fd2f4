//! Where a weight lies in a file.

use crate::{Architecture, WeightRole};

/// Rows of a tensor that hold a weight; a vector's elements count as rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Location {
    /// The tensor's name.
    pub(crate) name: String,
    /// The shape the whole tensor must have.
    pub(crate) tensor_shape: Vec<usize>,
    /// The weight's first row in it.
    pub(crate) first_row: usize,
    /// Order of the rows within the weight.
    pub(crate) order: RowOrder,
}

/// How a weight's rows are arranged in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowOrder {
    /// As Hugging Face has them.
    Plain,
    /// Of each head's first `rotary_dim` rows, row `i` and row `i + rotary_dim / 2` are neighbours: models whose rotation takes
    /// neighbouring elements together (GLM-4), and llama.cpp's files.
    PairsAdjacent {
        /// Rows of a head.
        head_dim: usize,
        /// Those that turn.
        rotary_dim: usize,
    },
}

impl RowOrder {
    /// Where row `row` of the weight is stored, counted from the weight's first row.
    pub(crate) fn stored_row(self, row: usize) -> usize {
        match self {
            Self::Plain => row,
            Self::PairsAdjacent {
                head_dim,
                rotary_dim,
            } => {
                let (head, within) = (row / head_dim, row % head_dim);
                let half = rotary_dim / 2;
                if within < rotary_dim {
                    head * head_dim + 2 * (within % half) + within / half
                } else {
                    row
                }
            }
        }
    }
}

impl Location {
    /// A tensor that is the weight.
    pub(super) fn whole(a: &Architecture, role: WeightRole, name: String) -> Option<Self> {
        Some(Self {
            name,
            tensor_shape: a.shape(role)?,
            first_row: 0,
            order: RowOrder::Plain,
        })
    }

    /// Queries, keys and values, or their biases, below each other in one tensor.
    pub(super) fn in_qkv(a: &Architecture, role: WeightRole, name: String) -> Option<Self> {
        let (q, kv) = (a.num_heads * a.head_dim, a.num_kv_heads * a.head_dim);
        let first_row = match role {
            WeightRole::Key(_) | WeightRole::KeyBias(_) => q,
            WeightRole::Value(_) | WeightRole::ValueBias(_) => q + kv,
            _ => 0,
        };
        Self::part(a, role, name, (first_row, q + 2 * kv))
    }

    /// Gate above up in one tensor.
    pub(super) fn in_gate_up(a: &Architecture, role: WeightRole, name: String) -> Option<Self> {
        let first_row = match role {
            WeightRole::Up(_) => a.intermediate_size,
            _ => 0,
        };
        Self::part(a, role, name, (first_row, 2 * a.intermediate_size))
    }

    fn part(
        a: &Architecture,
        role: WeightRole,
        name: String,
        (first_row, rows): (usize, usize),
    ) -> Option<Self> {
        let mut whole = Self::whole(a, role, name)?;
        whole.tensor_shape[0] = rows;
        Some(Self { first_row, ..whole })
    }

    /// The same place, with the rows of what turns in neighbouring pairs.
    pub(super) fn with_adjacent_pairs(self, a: &Architecture, role: WeightRole) -> Self {
        let order = match role {
            WeightRole::Query(_)
            | WeightRole::Key(_)
            | WeightRole::QueryBias(_)
            | WeightRole::KeyBias(_) => RowOrder::PairsAdjacent {
                head_dim: a.head_dim,
                rotary_dim: a.rope.rotary_dim,
            },
            _ => RowOrder::Plain,
        };
        Self { order, ..self }
    }
}
