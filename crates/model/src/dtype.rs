//! How a tensor's elements are stored.

use std::fmt;

/// Storage type of a tensor: plain floats, or ggml's blocks of quantised values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(non_camel_case_types)]
#[non_exhaustive]
pub enum Dtype {
    /// 32-bit float.
    F32,
    /// IEEE half precision.
    F16,
    /// The upper half of a 32-bit float.
    BF16,
    /// 32 signed bytes and a scale.
    Q8_0,
    /// 32 values of 4 bits around 8, and a scale.
    Q4_0,
    /// 32 values of 4 bits, a scale and a minimum.
    Q4_1,
    /// 32 values of 5 bits around 16, and a scale.
    Q5_0,
    /// 32 values of 5 bits, a scale and a minimum.
    Q5_1,
    /// 256 values of 2 bits in 16 groups with 4-bit scales and minima.
    Q2_K,
    /// 256 values of 3 bits in 16 groups with 6-bit scales.
    Q3_K,
    /// 256 values of 4 bits in 8 groups with 6-bit scales and minima.
    Q4_K,
    /// 256 values of 5 bits in 8 groups with 6-bit scales and minima.
    Q5_K,
    /// 256 values of 6 bits in 16 groups with 8-bit scales.
    Q6_K,
    /// 32 values out of 16 uneven levels, and a scale.
    IQ4_NL,
    /// 256 values out of 16 uneven levels in 8 groups with 6-bit scales.
    IQ4_XS,
    /// A safetensors type that no weight may have; tensors nobody needs may.
    Other(safetensors::Dtype),
}

/// Every type that a weight may have.
pub(crate) const SUPPORTED: [Dtype; 15] = [
    Dtype::F32,
    Dtype::F16,
    Dtype::BF16,
    Dtype::Q8_0,
    Dtype::Q4_0,
    Dtype::Q4_1,
    Dtype::Q5_0,
    Dtype::Q5_1,
    Dtype::Q2_K,
    Dtype::Q3_K,
    Dtype::Q4_K,
    Dtype::Q5_K,
    Dtype::Q6_K,
    Dtype::IQ4_NL,
    Dtype::IQ4_XS,
];

impl Dtype {
    /// Elements and bytes of one block; plain types have blocks of one element.
    pub fn block(self) -> (usize, usize) {
        match self {
            Self::F32 => (1, 4),
            Self::F16 | Self::BF16 => (1, 2),
            Self::Q8_0 => (32, 34),
            Self::Q4_0 | Self::IQ4_NL => (32, 18),
            Self::Q4_1 => (32, 20),
            Self::Q5_0 => (32, 22),
            Self::Q5_1 => (32, 24),
            Self::Q2_K => (256, 84),
            Self::Q3_K => (256, 110),
            Self::IQ4_XS => (256, 136),
            Self::Q4_K => (256, 144),
            Self::Q5_K => (256, 176),
            Self::Q6_K => (256, 210),
            // Sub-byte types round up: two elements of four bits, four of six.
            Self::Other(d) if d.bitsize() % 8 == 0 => (1, d.bitsize() / 8),
            Self::Other(d) => (4, d.bitsize() / 2),
        }
    }

    /// The type with this number in a GGUF file.
    pub(crate) fn from_ggml(code: u32) -> Option<Self> {
        Some(match code {
            0 => Self::F32,
            1 => Self::F16,
            2 => Self::Q4_0,
            3 => Self::Q4_1,
            6 => Self::Q5_0,
            7 => Self::Q5_1,
            8 => Self::Q8_0,
            10 => Self::Q2_K,
            11 => Self::Q3_K,
            12 => Self::Q4_K,
            13 => Self::Q5_K,
            14 => Self::Q6_K,
            20 => Self::IQ4_NL,
            23 => Self::IQ4_XS,
            30 => Self::BF16,
            _ => return None,
        })
    }

    pub(crate) fn from_safetensors(dtype: safetensors::Dtype) -> Self {
        match dtype {
            safetensors::Dtype::F32 => Self::F32,
            safetensors::Dtype::F16 => Self::F16,
            safetensors::Dtype::BF16 => Self::BF16,
            other => Self::Other(other),
        }
    }

    /// Whether a weight may be stored so.
    pub(crate) fn is_supported(self) -> bool {
        !matches!(self, Self::Other(_))
    }

    /// The supported types, for messages.
    pub(crate) fn supported() -> String {
        SUPPORTED.map(|d| d.to_string()).join(", ")
    }
}

impl fmt::Display for Dtype {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Other(d) => write!(f, "{d}"),
            known => write!(f, "{known:?}"),
        }
    }
}

/// The name of a ggml type number that is not supported, for messages.
pub(crate) fn ggml_name(code: u32) -> String {
    let name = match code {
        4 => "Q4_2",
        5 => "Q4_3",
        9 => "Q8_1",
        15 => "Q8_K",
        16 => "IQ2_XXS",
        17 => "IQ2_XS",
        18 => "IQ3_XXS",
        19 => "IQ1_S",
        21 => "IQ3_S",
        22 => "IQ2_S",
        24 => "I8",
        25 => "I16",
        26 => "I32",
        27 => "I64",
        28 => "F64",
        29 => "IQ1_M",
        31 => "Q4_0_4_4",
        32 => "Q4_0_4_8",
        33 => "Q4_0_8_8",
        34 => "TQ1_0",
        35 => "TQ2_0",
        36 => "IQ4_NL_4_4",
        37 => "IQ4_NL_4_8",
        38 => "IQ4_NL_8_8",
        39 => "MXFP4",
        40 => "NVFP4",
        41 => "Q1_0",
        _ => return format!("ggml type {code}"),
    };
    format!("{name} (ggml type {code})")
}
