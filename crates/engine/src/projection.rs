//! The products with weights of a forward pass: what each is called, its shape, its weight and what follows it.
//!
//! The transformer launches them, benches time them, and costs count them, all from here.

use shadowkv_kernels::linear::{Epilogue, LinearArgs, linear};
use shadowkv_kernels::{Buffer, Device};
use shadowkv_model::{Architecture, WeightRole};

use crate::error::Result;
use crate::weights::{DeviceWeights, LayerWeights};

/// A projection of a layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Projection {
    /// Queries, keys and values of the normed hidden states, with biases in families that have them.
    Qkv,
    /// What the heads attended to, added to the hidden states.
    Output,
    /// Gate and up of the MLP, multiplied by SwiGLU.
    GateUp,
    /// The MLP's result, added to the hidden states.
    Down,
}

/// Shape of a product with a weight `[rows, depth]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ProjectionShape {
    /// Rows of the weight.
    pub weight_rows: usize,
    /// Elements of a row of results: the rows of the weight, or half of them behind SwiGLU.
    pub cols: usize,
    /// Elements of a row of inputs.
    pub depth: usize,
}

impl ProjectionShape {
    /// Of a plain product.
    pub const fn plain(cols: usize, depth: usize) -> Self {
        Self {
            weight_rows: cols,
            cols,
            depth,
        }
    }

    /// Elements of the weight.
    pub fn weight_elements(self) -> u64 {
        (self.weight_rows as u64).saturating_mul(self.depth as u64)
    }
}

impl Projection {
    /// All of a layer, in the order of a forward pass.
    pub const ALL: [Self; 4] = [Self::Qkv, Self::Output, Self::GateUp, Self::Down];

    /// The name of its kernel in reports of a step.
    pub const fn kernel(self) -> &'static str {
        match self {
            Self::Qkv => "linear_qkv",
            Self::Output => "linear_o",
            Self::GateUp => "linear_gate_up",
            Self::Down => "linear_down",
        }
    }

    /// The name of its part in reports of a prefill.
    pub const fn part(self) -> &'static str {
        match self {
            Self::Qkv => "qkv",
            Self::Output => "o",
            Self::GateUp => "gate, up",
            Self::Down => "down",
        }
    }

    /// What it and its buffer are called in messages.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Qkv => "query, key and value projections",
            Self::Output => "output projection",
            Self::GateUp => "gate and up projections",
            Self::Down => "down projection",
        }
    }

    /// Shape of the product in a model.
    pub fn shape(self, a: &Architecture) -> ProjectionShape {
        let queries = a.num_heads * a.head_dim;
        let keys = a.num_kv_heads * a.head_dim;
        let (hidden, inner) = (a.hidden_size, a.intermediate_size);
        match self {
            Self::Qkv => ProjectionShape::plain(queries + 2 * keys, hidden),
            Self::Output => ProjectionShape::plain(hidden, queries),
            Self::GateUp => ProjectionShape {
                weight_rows: 2 * inner,
                cols: inner,
                depth: hidden,
            },
            Self::Down => ProjectionShape::plain(hidden, inner),
        }
    }

    /// What its weight consists of in a model's files, one below the other.
    pub fn roles(self, layer: usize) -> Vec<WeightRole> {
        match self {
            Self::Qkv => vec![
                WeightRole::Query(layer),
                WeightRole::Key(layer),
                WeightRole::Value(layer),
            ],
            Self::Output => vec![WeightRole::AttentionOutput(layer)],
            Self::GateUp => vec![WeightRole::Gate(layer), WeightRole::Up(layer)],
            Self::Down => vec![WeightRole::Down(layer)],
        }
    }

    /// Its weight `[weight_rows, depth]` in a layer.
    pub fn weight(self, layer: &LayerWeights) -> &Buffer {
        match self {
            Self::Qkv => &layer.qkv,
            Self::Output => &layer.attention_output,
            Self::GateUp => &layer.gate_up,
            Self::Down => &layer.down,
        }
    }

    /// Whether its results are added to the hidden states.
    pub const fn adds(self) -> bool {
        matches!(self, Self::Output | Self::Down)
    }

    /// Whether its results go through SwiGLU.
    pub const fn is_gated(self) -> bool {
        matches!(self, Self::GateUp)
    }

    /// What follows the product: biases, SwiGLU, or the sum with `x [rows, hidden]`.
    pub fn epilogue<'a>(self, layer: &'a LayerWeights, x: &'a Buffer) -> Epilogue<'a> {
        Epilogue {
            bias: match self {
                Self::Qkv => layer.qkv_bias.as_ref(),
                Self::Output | Self::GateUp | Self::Down => None,
            },
            residual: self.adds().then_some(x),
            swiglu: self.is_gated(),
        }
    }

    /// Launches it on `rows` rows of `from [rows, depth]` into `to [rows, cols]`; `x [rows, hidden]` is what projections
    /// add to, and may be `to`.
    pub fn launch(
        self,
        device: &Device,
        a: &Architecture,
        layer: &LayerWeights,
        rows: usize,
        (from, x, to): (&Buffer, &Buffer, &Buffer),
    ) -> Result<()> {
        let ProjectionShape { cols, depth, .. } = self.shape(a);
        let args = LinearArgs { rows, cols, depth };
        let epilogue = self.epilogue(layer, x);
        linear(device, from, self.weight(layer), to, args, epilogue)?;
        Ok(())
    }
}

/// The projection to the vocabulary, which follows the last layer.
pub(crate) struct Logits;

impl Logits {
    /// The name of its kernel in reports of a step.
    pub const KERNEL: &'static str = "linear_logits";

    /// Shape of the product in a model.
    pub const fn shape(a: &Architecture) -> ProjectionShape {
        ProjectionShape::plain(a.vocab_size, a.hidden_size)
    }

    /// Logits of `rows` rows of `from [rows, hidden]` into `to [rows, vocabulary]`.
    pub fn launch(
        device: &Device,
        a: &Architecture,
        weights: &DeviceWeights,
        rows: usize,
        (from, to): (&Buffer, &Buffer),
    ) -> Result<()> {
        let ProjectionShape { cols, depth, .. } = Self::shape(a);
        let args = LinearArgs { rows, cols, depth };
        linear(
            device,
            from,
            &weights.lm_head,
            to,
            args,
            Epilogue::default(),
        )?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The model crate says what shapes weights have in files; here they are fused.
    #[test]
    fn shapes_are_those_of_the_weights() {
        for name in Architecture::published_names() {
            let a = Architecture::published(name).unwrap();
            for projection in Projection::ALL {
                let roles = projection.roles(1);
                let shapes: Vec<_> = roles.iter().map(|&role| a.shape(role).unwrap()).collect();
                let rows: usize = shapes.iter().map(|shape| shape[0]).sum();
                let shape = projection.shape(&a);
                assert_eq!(shape.weight_rows, rows, "{name}, {projection:?}");
                for of_part in shapes {
                    assert_eq!(of_part[1], shape.depth, "{name}, {projection:?}");
                }
                let gated = if projection.is_gated() { 2 } else { 1 };
                assert_eq!(shape.weight_rows, gated * shape.cols, "{projection:?}");
            }
            let logits = Logits::shape(&a);
            let embedding = a.shape(WeightRole::Embedding).unwrap();
            assert_eq!([logits.cols, logits.depth], embedding[..], "{name}");
        }
    }
}
