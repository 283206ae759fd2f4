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

/// The settings of a batch on the device. Reused step after step.
pub struct SampleSettings {
    /// `[rows, 3]`, `f32`: 1 / temperature, `top_p` and `u`.
    params: Buffer,
    /// `[rows]`
    top_k: Buffer,
    rows: usize,
}

impl SampleSettings {
    /// Reserves settings for `rows` rows; what they are is undefined.
    ///
    /// # Errors
    /// As for [`Device::empty`].
    pub fn new(device: &Device, rows: usize) -> Result<Self> {
        Ok(Self {
            params: device.empty(Elem::F32, rows * 3)?,
            top_k: device.empty(Elem::U32, rows)?,
            rows,
        })
    }

    /// Bytes that [`SampleSettings::new`] reserves.
    pub fn bytes_for(rows: usize) -> u64 {
        (rows * 16) as u64
    }

    /// Bytes on the device.
    pub fn bytes(&self) -> u64 {
        self.params.bytes() + self.top_k.bytes()
    }

    /// Sets the first rows, in stream order.
    ///
    /// # Errors
    /// [`crate::Error::Shape`] when there are more than reserved or a setting is out of range.
    pub fn write(&self, device: &Device, settings: &[SampleRow]) -> Result<()> {
        let valid = settings.len() <= self.rows
            && settings.iter().all(|s| {
                s.temperature > 0.0
                    && s.top_k >= 1
                    && s.top_p > 0.0
                    && s.top_p <= 1.0
                    && (0.0..1.0).contains(&s.u)
            });
        ensure("sample", valid, || {
            format!(
                "more than {} settings or one out of range in {settings:?}",
                self.rows
            )
        })?;
        let params: Vec<f32> = settings
            .iter()
            .flat_map(|s| [1.0 / s.temperature, s.top_p, s.u])
            .collect();
        let top_k: Vec<u32> = settings.iter().map(|s| s.top_k).collect();
        device.write(&self.params, 0, &params)?;
        device.write(&self.top_k, 0, &top_k)
    }
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
    // SAFETY: the lengths were checked above and the kernel drops surplus positions.
    unsafe {
        sample_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            logits.arg(),
            settings.params.arg(),
            settings.top_k.arg(),
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
