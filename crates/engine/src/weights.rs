//! A model's weights on the device, fused as the transformer reads them.

mod blocks;
mod loader;

use shadowkv_kernels::{Buffer, Device, Dtype};
use shadowkv_model::{Architecture, WeightRole, Weights};

use self::loader::Loader;
use crate::control::Control;
use crate::error::Result;
use crate::projection::Projection;

/// Weights of one layer.
pub(crate) struct LayerWeights {
    pub attention_norm: Buffer,
    /// Query, key and value rows, `[(H_q + 2 H_kv) D, hidden]`.
    pub qkv: Buffer,
    /// Below each other as their rows, `[(H_q + 2 H_kv) D]`; `None` for families without biases.
    pub qkv_bias: Option<Buffer>,
    pub attention_output: Buffer,
    pub mlp_norm: Buffer,
    /// Gate rows, then up rows, `[2 intermediate, hidden]`.
    pub gate_up: Buffer,
    pub down: Buffer,
}

/// All weights of a model.
pub(crate) struct DeviceWeights {
    pub embedding: Buffer,
    pub layers: Vec<LayerWeights>,
    pub final_norm: Buffer,
    pub lm_head: Buffer,
}

/// Bytes the weights take on a device in `dtype`.
pub(crate) fn weight_bytes(architecture: &Architecture, dtype: Dtype) -> u64 {
    architecture.parameters() * dtype.bytes() as u64
}

impl DeviceWeights {
    /// Reads, converts and uploads every weight, a block at a time.
    pub fn load(
        device: &Device,
        architecture: &Architecture,
        weights: &Weights,
        dtype: Dtype,
        control: &Control,
    ) -> Result<Self> {
        let total = weight_bytes(architecture, dtype);
        let mut loader = Loader::new(device, weights, dtype, control, total);
        let embedding = loader.upload(&[WeightRole::Embedding])?;
        let layers = (0..architecture.num_layers)
            .map(|l| {
                Ok(LayerWeights {
                    attention_norm: loader.upload(&[WeightRole::AttentionNorm(l)])?,
                    qkv: loader.upload(&Projection::Qkv.roles(l))?,
                    qkv_bias: architecture
                        .qkv_bias
                        .then(|| {
                            loader.upload(&[
                                WeightRole::QueryBias(l),
                                WeightRole::KeyBias(l),
                                WeightRole::ValueBias(l),
                            ])
                        })
                        .transpose()?,
                    attention_output: loader.upload(&Projection::Output.roles(l))?,
                    mlp_norm: loader.upload(&[WeightRole::MlpNorm(l)])?,
                    gate_up: loader.upload(&Projection::GateUp.roles(l))?,
                    down: loader.upload(&Projection::Down.roles(l))?,
                })
            })
            .collect::<Result<Vec<_>>>()?;
        let final_norm = loader.upload(&[WeightRole::FinalNorm])?;
        let lm_head = if architecture.tied_embeddings {
            embedding.clone()
        } else {
            loader.upload(&[WeightRole::LmHead])?
        };
        Ok(Self {
            embedding,
            layers,
            final_norm,
            lm_head,
        })
    }
}
