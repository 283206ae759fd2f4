//! Host entries of `sample`.

use super::kernel::{argmax_kernel, sample_kernel};
use crate::buffer::{Buffer, Elem};
use crate::device::Device;
use crate::error::{Result, ensure};

/// How one sequence draws its next token.
#[derive(Clone, Copy, Debug)]
pub struct SampleRow {
    /// Above 0; logits are divided by it.
    pub temperature: f32,
    /// Tokens that stay, at least 1.
    pub top_k: u32,
    /// Mass that stays, in `(0, 1]`.
    pub top_p: f32,
    /// The draw, in `[0, 1)`.
    pub u: f32,
}

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
    // SAFETY: the lengths were checked above and the kernel drops surplus positions.
    unsafe {
        argmax_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            logits.arg(),
            tokens.arg(),
            rows,
            vocabulary,
            device.plan().team,
            logits.dtype().elem(),
        );
    }
    Ok(())
}

/// Draws a token for each row of `logits [rows, vocabulary]` into `tokens [rows]`.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small or a setting is out of range.
pub fn sample(
    device: &Device,
    logits: &Buffer,
    settings: &[SampleRow],
    tokens: &Buffer,
    vocabulary: usize,
) -> Result<()> {
    let rows = settings.len();
    check(logits, tokens, rows, vocabulary)?;
    if rows == 0 {
        return Ok(());
    }
    let valid = settings.iter().all(|s| {
        s.temperature > 0.0
            && s.top_k >= 1
            && s.top_p > 0.0
            && s.top_p <= 1.0
            && (0.0..1.0).contains(&s.u)
    });
    ensure("sample", valid, || {
        format!("a setting is out of range in {settings:?}")
    })?;
    let params: Vec<f32> = settings
        .iter()
        .flat_map(|s| [1.0 / s.temperature, s.top_p, s.u])
        .collect();
    let top_k: Vec<u32> = settings
        .iter()
        .map(|s| s.top_k.min(vocabulary as u32))
        .collect();
    let params = device.upload(Elem::F32, &params)?;
    let top_k = device.upload(Elem::U32, &top_k)?;
    let (count, dim) = device.teams(rows);
    // SAFETY: the lengths were checked above and the kernel drops surplus positions.
    unsafe {
        sample_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            logits.arg(),
            params.arg(),
            top_k.arg(),
            tokens.arg(),
            rows,
            vocabulary,
            device.plan().team,
            logits.dtype().elem(),
        );
    }
    Ok(())
}

fn check(logits: &Buffer, tokens: &Buffer, rows: usize, vocabulary: usize) -> Result<()> {
    let fits = logits.len() >= rows * vocabulary && tokens.len() >= rows && vocabulary < 1 << 24;
    ensure("sample", fits, || {
        format!("{rows} rows of {vocabulary}, logits {}", logits.len())
    })
}
