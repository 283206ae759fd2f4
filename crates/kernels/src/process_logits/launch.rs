//! Host entry of `process_logits`.

use super::kernel::process_logits_kernel;
use super::tables::{ProcessRows, ProcessTables, mask_words};
use crate::buffer::Buffer;
use crate::device::Device;
use crate::error::{Result, ensure};

/// Tokens that each unit of a team works on; a unit that is alone has more.
const TOKENS: usize = 8;
/// Tokens of a unit that is alone.
const TOKENS_ALONE: usize = 8192;

/// Processes the first `rows` rows of `logits [rows, vocabulary]` into `of_step.logits`, and notes newest tokens in
/// `tables`.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn process_logits(
    device: &Device,
    logits: &Buffer,
    tables: &ProcessTables,
    of_step: &ProcessRows,
    rows: usize,
) -> Result<()> {
    let vocabulary = of_step.vocabulary;
    let fits = logits.len() >= rows * vocabulary
        && rows <= of_step.rows
        && tables.vocabulary == vocabulary;
    ensure("process_logits", fits, || {
        format!(
            "{rows} rows of {vocabulary} tokens, logits {}",
            logits.len()
        )
    })?;
    if rows == 0 || vocabulary == 0 {
        return Ok(());
    }
    let team = device.plan().team;
    let span = if team == 1 {
        TOKENS_ALONE
    } else {
        team as usize * TOKENS
    };
    let parts = vocabulary.div_ceil(span);
    let (count, dim) = device.teams(rows * parts);
    // SAFETY: the lengths were checked above, places when they were written, and the kernel drops surplus positions.
    unsafe {
        process_logits_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            logits.arg(),
            of_step.words.arg(),
            of_step.params.arg(),
            of_step.masks.arg(),
            tables.bias.arg(),
            tables.seen.arg(),
            of_step.logits.arg(),
            rows * parts,
            parts,
            span,
            vocabulary,
            mask_words(vocabulary),
            team,
            logits.dtype().elem(),
        );
    }
    Ok(())
}
