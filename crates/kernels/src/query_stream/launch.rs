//! Host entry of `query_stream`.

use super::kernel::query_stream_kernel;
use crate::buffer::Buffer;
use crate::device::Device;
use crate::error::{Result, ensure};

/// Shapes of one launch.
#[derive(Clone, Copy, Debug)]
pub struct QueryStreamArgs {
    /// Sequences.
    pub batch: usize,
    /// Query heads.
    pub query_heads: usize,
    /// Elements of a head; even.
    pub head_dim: usize,
}

/// Overwrites `q [batch, H_q, D]` with the queries of each row's clock in `table`, turned by `theta [1]` (a word).
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small or the heads have an odd number of elements.
pub fn query_stream(
    device: &Device,
    theta: &Buffer,
    table: &Buffer,
    q: &Buffer,
    args: QueryStreamArgs,
) -> Result<()> {
    let QueryStreamArgs {
        batch,
        query_heads,
        head_dim,
    } = args;
    let elements = batch * query_heads * head_dim;
    let fits = q.len() >= elements
        && theta.len() == 1
        && table.len() >= batch * crate::table::ROW_WORDS
        && head_dim.is_multiple_of(2);
    ensure("query_stream", fits, || format!("{args:?}, q {}", q.len()))?;
    if elements == 0 {
        return Ok(());
    }
    let tasks = elements / 2;
    let (count, dim) = device.tasks(tasks);
    // SAFETY: the lengths were checked above and the kernel drops surplus positions.
    unsafe {
        query_stream_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            theta.arg(),
            table.arg(),
            q.arg(),
            tasks,
            query_heads,
            head_dim / 2,
            q.dtype().elem(),
        );
    }
    Ok(())
}
