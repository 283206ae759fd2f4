//! Host entry of `score`.

use super::kernel::{ScoreShape, score_kernel};
use crate::buffer::Buffer;
use crate::device::Device;
use crate::error::{Result, ensure};

/// Shapes of one launch.
#[derive(Clone, Copy, Debug)]
pub struct ScoreArgs {
    /// Sequences.
    pub batch: usize,
    /// KV heads.
    pub kv_heads: usize,
    /// Query heads a KV head.
    pub group: usize,
    /// Elements of a head.
    pub head_dim: usize,
    /// Largest number of searchable chunks in the batch.
    pub chunks: usize,
    /// Elements from one query head's scores to the next.
    pub score_stride: usize,
}

/// Scores `q [batch, H_q, D]` with the landmarks of each row of `table` into `scores [batch, H_q, score_stride]`.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn score(
    device: &Device,
    q: &Buffer,
    landmarks: &Buffer,
    table: &Buffer,
    scores: &Buffer,
    args: ScoreArgs,
) -> Result<()> {
    let ScoreArgs {
        batch,
        kv_heads,
        group,
        head_dim,
        chunks,
        score_stride,
    } = args;
    let query_heads = kv_heads * group;
    if batch == 0 || chunks == 0 {
        return Ok(());
    }
    let fits = q.len() >= batch * query_heads * head_dim
        && scores.len() >= batch * query_heads * score_stride
        && chunks <= score_stride
        && table.len() >= batch * crate::table::ROW_WORDS;
    ensure("score", fits, || {
        format!("{args:?}, q {}, scores {}", q.len(), scores.len())
    })?;
    let dtype = q.dtype();
    let vector = device.plan().vector(dtype, &[head_dim]);
    let run = if device.plan().team == 1 { 64 } else { 1 };
    let runs = chunks.div_ceil(run);
    let tasks = batch * kv_heads * runs;
    let (count, dim) = device.tasks(tasks);
    // SAFETY: the lengths were checked above; rows of landmarks come from the cache, which keeps them in its arena.
    unsafe {
        score_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            q.arg_vectors(vector),
            landmarks.arg_vectors(vector),
            table.arg(),
            scores.arg(),
            tasks,
            runs,
            kv_heads,
            score_stride,
            1.0 / (head_dim as f32).sqrt(),
            ScoreShape {
                group,
                dim: head_dim / vector,
                run,
            },
            dtype.elem(),
        );
    }
    Ok(())
}
