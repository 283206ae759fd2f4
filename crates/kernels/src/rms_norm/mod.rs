//! `rms_norm`: `out[n, i] = x[n, i] / sqrt(mean_i(x[n, i]^2) + eps) * weight[i]`, one team a row.
//!
//! Reads and writes each row once; the sum of squares is kept in `f32`.

mod kernel;
mod launch;
mod oracle;

pub use launch::rms_norm;
pub use oracle::rms_norm_oracle;
