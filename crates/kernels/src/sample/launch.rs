//! Host entries of `sample`.

use super::kernel::{SampleShape, argmax_kernel, sample_kernel};
use super::settings::SampleSettings;
use super::shares::MOST_TOKENS;
use crate::buffer::Buffer;
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::kind::DeviceKind;

/// Writes the highest token of each row of `logits [rows, vocabulary]` to `tokens [rows]`.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn argmax(
    device: &Device,
    logits: &Buffer,
    tokens: &Buffer,
    rows: usize,
    vocabulary: usize,
) -> Result<()> {
    check(logits, tokens, rows, vocabulary)?;
    if rows == 0 {
        return Ok(());
    }
    let (count, dim) = device.teams(rows);
    let vector = device.plan().vector(logits.dtype(), &[vocabulary]);
    // SAFETY: the lengths were checked above and the kernel drops surplus positions.
    unsafe {
        argmax_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            logits.arg_vectors(vector),
            tokens.arg(),
            rows,
            vocabulary / vector,
            device.plan().team,
            logits.dtype().elem(),
        );
    }
    Ok(())
}

/// Draws a token for each of the first `rows` rows of `logits [rows, vocabulary]` into `tokens [rows]`.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn sample(
    device: &Device,
    logits: &Buffer,
    settings: &SampleSettings,
    tokens: &Buffer,
    rows: usize,
    vocabulary: usize,
) -> Result<()> {
    check(logits, tokens, rows, vocabulary)?;
    ensure("sample", settings.rows >= rows, || {
        format!("{rows} rows, {} settings", settings.rows)
    })?;
    if rows == 0 {
        return Ok(());
    }
    let (count, dim) = device.teams(rows);
    let vector = device.plan().vector(logits.dtype(), &[vocabulary]);
    let shape = SampleShape {
        team: device.plan().team,
        polynomial: device.kind() == DeviceKind::Cpu,
    };
    // SAFETY: the lengths were checked above and the kernel drops surplus positions.
    unsafe {
        sample_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            logits.arg_vectors(vector),
            settings.params.arg(),
            settings.top_k.arg(),
            tokens.arg(),
            rows,
            vocabulary / vector,
            shape,
            logits.dtype().elem(),
        );
    }
    Ok(())
}

fn check(logits: &Buffer, tokens: &Buffer, rows: usize, vocabulary: usize) -> Result<()> {
    let fits = logits.len() >= rows * vocabulary
        && tokens.len() >= rows
        && (1..MOST_TOKENS).contains(&vocabulary);
    ensure("sample", fits, || {
        format!("{rows} rows of {vocabulary}, logits {}", logits.len())
    })
}
