//! `landmarks`: the mean key of each chunk, and how far the chunk's keys stray from it.
//!
//! ```text
//! landmark[h, j, :] = mean_t k[h, j c + t, :]
//! min_cosine[h, j]  = min_t cos(landmark[h, j], k[h, j c + t])
//! ```
//! Keys are after RoPE (section 3.1 of the paper). The minimum cosine is the outlier score: low means that the mean
//! says little about the chunk. One unit a (head, chunk); keys are read twice, from cache the second time. On CUDA one
//! plane a (head, chunk), which reads the keys once (`planes.rs`): 288 MB at 122K tokens, 8 heads of 128 and 16 bits,
//! 0.09 ms at 3.3 TB/s.

mod kernel;
mod launch;
mod oracle;
mod planes;

pub use launch::{LandmarkArgs, landmarks};
pub use oracle::landmarks_oracle;
