//! What can go wrong, in words that name the way out.

use std::fmt;

use crate::ValueLayout;

/// Everything the pool refuses. A refused call changes neither the pool nor the stored values.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A layout in which some dimension is zero.
    #[error(
        "values of {} KV heads x {} tokens a chunk x {} dimensions cannot be stored: each must be at least 1",
        .layout.kv_heads, .layout.chunk_size, .layout.head_dim
    )]
    EmptyLayout {
        /// The refused layout.
        layout: ValueLayout,
    },

    /// Admission failed: the bytes do not fit into what is left of the budget.
    #[error(
        "the values of {chunks} chunks need {} of host memory; {} of the budget of {} are in use. \
         Chunks that fit: {fits}. Raise the budget, or use 8-bit values, a shorter context or fewer sequences",
        Size(*.asked), Size(*.used), Size(*.budget)
    )]
    OverBudget {
        /// Chunks asked for.
        chunks: usize,
        /// Their bytes.
        asked: u64,
        /// The pool's limit: its budget, or the address space where it has none.
        budget: u64,
        /// Bytes already admitted when the call was refused.
        used: u64,
        /// Chunks of this layout that would still have been admitted.
        fits: usize,
    },

    /// The operating system refused memory that the budget admits.
    #[error(
        "the system refused {} of host memory that the budget admits. Close other programs, \
         or lower the budget to what the machine has",
        Size(*.bytes)
    )]
    OutOfMemory {
        /// Bytes of the refused extent.
        bytes: u64,
    },

    /// No CUDA device to pin memory for.
    #[error("host memory cannot be pinned for CUDA: {reason}")]
    NoCuda {
        /// What the driver says, in words.
        reason: String,
    },

    /// Pinned memory beyond what the control group of this process allows. Asking for it would end the process.
    #[error(
        "pinning {} of host memory exceeds the {} that this process may still have. \
         Lower the budget to that, use 8-bit values, or a shorter context or fewer sequences",
        Size(*.asked), Size(*.available)
    )]
    OverLimit {
        /// Bytes asked for.
        asked: u64,
        /// Bytes that the control group leaves.
        available: u64,
    },

    /// The operating system refused memory to be pinned.
    #[error(
        "the system refused {} of host memory to pin{}. \
         Lower the budget, use 8-bit values, or a shorter context or fewer sequences",
        Size(*.asked), Available(*.available)
    )]
    NotMapped {
        /// Bytes asked for.
        asked: u64,
        /// Bytes that the system calls available, where it says.
        available: Option<u64>,
    },

    /// The driver refused to pin memory. What it had pinned before is given back.
    #[error(
        "pinning {} of host memory failed after {}: {reason}. \
         Lower the budget, use 8-bit values, or a shorter context or fewer sequences",
        Size(*.asked), Size(*.pinned)
    )]
    NotPinned {
        /// Bytes asked for.
        asked: u64,
        /// Bytes pinned before the failure.
        pinned: u64,
        /// What the driver says, in words.
        reason: String,
    },

    /// The caller asked to stop while memory was being pinned. What was pinned is given back.
    #[error("cancelled")]
    Cancelled,

    /// An append beyond the admitted capacity.
    #[error(
        "appending {chunks} chunks to {stored} exceeds the {capacity} chunks that were admitted; \
         admit more first (LayerValues::grow)"
    )]
    OverCapacity {
        /// Chunks in the refused append.
        chunks: usize,
        /// Chunks already stored.
        stored: usize,
        /// Chunks admitted.
        capacity: usize,
    },

    /// An append that is not a whole number of chunks.
    #[error(
        "a slice of length {length} is not a whole number of chunks: one chunk of all KV heads has length {row}; \
         keep the ragged tail on the device until its chunk is complete"
    )]
    PartialChunk {
        /// Length of the refused slice, in elements, or in bytes of records.
        length: usize,
        /// Length of one chunk over all KV heads.
        row: usize,
    },

    /// A gather whose output does not have the length of what was asked.
    #[error(
        "gathering {misses} (chunk, head) pairs needs an output of length {expected}; it has {actual}"
    )]
    OutputLength {
        /// Pairs asked for.
        misses: usize,
        /// Their length, in elements, or in bytes of records.
        expected: usize,
        /// Length of the output slice.
        actual: usize,
    },

    /// A gather of a (chunk, head) that is not stored.
    #[error(
        "miss {index} asks for chunk {chunk} of KV head {head}; stored are {chunks} chunks of {kv_heads} KV heads"
    )]
    OutOfRange {
        /// Position in the miss list.
        index: usize,
        /// Chunk asked for.
        chunk: u32,
        /// KV head asked for.
        head: u32,
        /// Chunks stored.
        chunks: usize,
        /// KV heads of the layout.
        kv_heads: usize,
    },
}

/// A byte count as people read it, with the exact figure beside a rounded one: `1.5 MiB (1572864 B)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size(pub u64);

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const UNITS: [(&str, u32); 4] = [("TiB", 40), ("GiB", 30), ("MiB", 20), ("KiB", 10)];
        match UNITS.iter().find(|(_, shift)| self.0 >> shift > 0) {
            Some((unit, shift)) => {
                let rounded = self.0 as f64 / (1u64 << shift) as f64;
                write!(f, "{rounded:.1} {unit} ({} B)", self.0)
            }
            None => write!(f, "{} B", self.0),
        }
    }
}

/// What the system calls available, as the end of a clause.
struct Available(Option<u64>);

impl fmt::Display for Available {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(bytes) => write!(f, "; {} are available", Size(bytes)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_rounded_and_exact() {
        assert_eq!(Size(0).to_string(), "0 B");
        assert_eq!(Size(1023).to_string(), "1023 B");
        assert_eq!(Size(1024).to_string(), "1.0 KiB (1024 B)");
        assert_eq!(Size(1_572_864).to_string(), "1.5 MiB (1572864 B)");
        assert_eq!(Size(3 << 30).to_string(), "3.0 GiB (3221225472 B)");
        assert_eq!(Size(5 << 40).to_string(), "5.0 TiB (5497558138880 B)");
    }
}
