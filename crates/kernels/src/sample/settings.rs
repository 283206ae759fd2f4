//! How the tokens of a batch are drawn, on the device.

use super::shares::UNLIMITED;
use crate::buffer::{Buffer, Elem};
use crate::device::Device;
use crate::error::{Result, ensure};

/// How one sequence draws its next token.
#[derive(Clone, Copy, Debug)]
pub struct SampleRow {
    /// Logits are divided by it; 0 takes the highest one and looks at nothing below.
    pub temperature: f32,
    /// Tokens that stay, at least 1.
    pub top_k: u32,
    /// Share of the probability that stays, in `(0, 1]`.
    pub top_p: f32,
    /// How likely a token must be beside the likeliest one, in `[0, 1]`; 0 keeps all.
    pub min_p: f32,
    /// The draw, in `[0, 1)`.
    pub u: f32,
}

impl SampleRow {
    /// Takes the highest logit, ties to the lowest token.
    pub const GREEDY: Self = Self {
        temperature: 0.0,
        top_k: u32::MAX,
        top_p: 1.0,
        min_p: 0.0,
        u: 0.0,
    };

    fn is_valid(&self) -> bool {
        (self.temperature == 0.0
            || (self.temperature > 0.0 && (1.0 / self.temperature).is_finite()))
            && self.top_k >= 1
            && self.top_p > 0.0
            && self.top_p <= 1.0
            && (0.0..=1.0).contains(&self.min_p)
            && (0.0..1.0).contains(&self.u)
    }

    fn params(&self) -> [f32; PARAMS] {
        let sharpness = if self.temperature > 0.0 {
            1.0 / self.temperature
        } else {
            0.0
        };
        let spread = if self.min_p > 0.0 {
            -self.min_p.ln()
        } else {
            UNLIMITED
        };
        [sharpness, self.top_p, self.u, spread]
    }
}

/// Numbers of a row besides `top_k`.
const PARAMS: usize = 4;

/// The settings of a batch on the device. Reused step after step.
pub struct SampleSettings {
    /// `[rows, 4]`, `f32`: 1 / temperature or 0, `top_p`, `u`, and the distance that `min_p` lets stay.
    pub(super) params: Buffer,
    /// `[rows]`
    pub(super) top_k: Buffer,
    pub(super) rows: usize,
}

impl SampleSettings {
    /// Reserves settings for `rows` rows; what they are is undefined.
    ///
    /// # Errors
    /// As for [`Device::empty`].
    pub fn new(device: &Device, rows: usize) -> Result<Self> {
        Ok(Self {
            params: device.empty(Elem::F32, rows * PARAMS)?,
            top_k: device.empty(Elem::U32, rows)?,
            rows,
        })
    }

    /// Bytes that [`SampleSettings::new`] reserves.
    pub fn bytes_for(rows: usize) -> u64 {
        (rows * (PARAMS + 1) * 4) as u64
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
        let valid = settings.len() <= self.rows && settings.iter().all(SampleRow::is_valid);
        ensure("sample", valid, || {
            format!(
                "more than {} settings or one out of range in {settings:?}",
                self.rows
            )
        })?;
        let params: Vec<f32> = settings.iter().flat_map(SampleRow::params).collect();
        let top_k: Vec<u32> = settings.iter().map(|s| s.top_k).collect();
        device.write(&self.params, 0, &params)?;
        device.write(&self.top_k, 0, &top_k)
    }
}
