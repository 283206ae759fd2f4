//! Host entry of `logprobs`.

use super::kernel::{LogprobShape, logprobs_kernel};
use crate::buffer::{Buffer, Elem};
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::kind::DeviceKind;
use crate::table::NONE;

/// Likeliest tokens of a row at most.
pub const MOST_TOP: usize = 20;
/// Words of an entry: the token and the bits of the logarithm.
pub(super) const ENTRY: usize = 2;
/// Words of a row's entries.
const STRIDE: usize = (MOST_TOP + 1) * ENTRY;

/// What a row wants to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogprobRow {
    /// How many of the likeliest tokens, at most [`MOST_TOP`].
    pub top: usize,
    /// The token in question, where it is not the one that was chosen.
    pub forced: Option<u32>,
}

/// A token with the natural logarithm of its probability.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TokenLogprob {
    /// The token.
    pub token: u32,
    /// The logarithm, at most 0.
    pub logprob: f32,
}

/// What the rows of a step ask and get. Reused step after step.
pub struct LogprobRows {
    /// `[rows, 2]`
    asked: Buffer,
    /// `[rows, 21, 2]`
    out: Buffer,
    rows: usize,
}

impl LogprobRows {
    /// Reserves buffers for `rows` rows; what is in them is undefined.
    ///
    /// # Errors
    /// As for [`Device::empty`].
    pub fn new(device: &Device, rows: usize) -> Result<Self> {
        Ok(Self {
            asked: device.empty(Elem::U32, rows * 2)?,
            out: device.empty(Elem::U32, rows * STRIDE)?,
            rows,
        })
    }

    /// Bytes that [`LogprobRows::new`] reserves.
    pub fn bytes_for(rows: usize) -> u64 {
        (rows * (2 + STRIDE) * 4) as u64
    }

    /// Bytes on the device.
    pub fn bytes(&self) -> u64 {
        self.asked.bytes() + self.out.bytes()
    }

    /// Says what the first rows want to know, if anything, in stream order.
    ///
    /// # Errors
    /// [`crate::Error::Shape`] when there are more rows than reserved, or one wants more than [`MOST_TOP`] tokens or
    /// forces one beyond `vocabulary`.
    pub fn write(
        &self,
        device: &Device,
        rows: &[Option<LogprobRow>],
        vocabulary: usize,
    ) -> Result<()> {
        let valid = |row: &LogprobRow| {
            row.top <= MOST_TOP.min(vocabulary)
                && row.forced.is_none_or(|token| (token as usize) < vocabulary)
        };
        let fits = rows.len() <= self.rows && rows.iter().flatten().all(valid);
        ensure("logprobs", fits, || {
            format!("{rows:?} of {} rows of {vocabulary} tokens", self.rows)
        })?;
        let asked: Vec<u32> = rows
            .iter()
            .flat_map(|row| match row {
                Some(row) => [row.top as u32, row.forced.unwrap_or(NONE)],
                None => [NONE, NONE],
            })
            .collect();
        device.write(&self.asked, 0, &asked)
    }

    /// Where the answers are, to be read with other buffers and handed to [`LogprobRows::answer`].
    pub fn answers(&self) -> &Buffer {
        &self.out
    }

    /// The answer of a row that asked for `top` tokens: its own token, then the likeliest ones.
    pub fn answer(words: &[u32], row: usize, top: usize) -> (TokenLogprob, Vec<TokenLogprob>) {
        let entry = |n: usize| {
            let at = row * STRIDE + n * ENTRY;
            TokenLogprob {
                token: words[at],
                logprob: f32::from_bits(words[at + 1]),
            }
        };
        (entry(0), (1..=top).map(entry).collect())
    }
}

/// Answers what the first `rows` rows ask about `logits [rows, vocabulary]`; `tokens [rows]` are those that were
/// chosen. A row whose token is [`NONE`] is left out.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn logprobs(
    device: &Device,
    logits: &Buffer,
    tokens: &Buffer,
    of_step: &LogprobRows,
    rows: usize,
    vocabulary: usize,
) -> Result<()> {
    let fits = logits.len() >= rows * vocabulary
        && tokens.len() >= rows
        && rows <= of_step.rows
        && (1..1 << 24).contains(&vocabulary);
    ensure("logprobs", fits, || {
        format!("{rows} rows of {vocabulary}, logits {}", logits.len())
    })?;
    if rows == 0 {
        return Ok(());
    }
    let (count, dim) = device.teams(rows);
    let vector = device.plan().vector(logits.dtype(), &[vocabulary]);
    let shape = LogprobShape {
        team: device.plan().team,
        polynomial: device.kind() == DeviceKind::Cpu,
        stride: STRIDE,
    };
    // SAFETY: the lengths were checked above, tokens are of this vocabulary, and the kernel drops surplus positions.
    unsafe {
        logprobs_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            logits.arg_vectors(vector),
            tokens.arg(),
            of_step.asked.arg(),
            of_step.out.arg(),
            rows,
            vocabulary / vector,
            shape,
            logits.dtype().elem(),
        );
    }
    Ok(())
}
