//! Random weights, made on the device.

use shadowkv_kernels::noise::noise;
use shadowkv_kernels::{Buffer, Device, Dtype, Elem};
use shadowkv_model::{Architecture, WeightRole};

use crate::control::{Control, Progress};
use crate::error::Result;
use crate::projection::Projection;
use crate::weights::{DeviceWeights, LayerWeights, weight_bytes};

impl DeviceWeights {
    /// Weights of the right shapes under which activations keep their size from layer to layer.
    pub fn noise(
        device: &Device,
        architecture: &Architecture,
        dtype: Dtype,
        seed: u32,
        control: &Control,
    ) -> Result<Self> {
        let mut maker = Maker {
            device,
            architecture,
            dtype,
            control,
            seed,
            done: 0,
        };
        let embedding = maker.make(&[WeightRole::Embedding])?;
        let layers = (0..architecture.num_layers)
            .map(|l| {
                Ok(LayerWeights {
                    attention_norm: maker.make(&[WeightRole::AttentionNorm(l)])?,
                    qkv: maker.make(&Projection::Qkv.roles(l))?,
                    qkv_bias: architecture
                        .qkv_bias
                        .then(|| {
                            maker.make(&[
                                WeightRole::QueryBias(l),
                                WeightRole::KeyBias(l),
                                WeightRole::ValueBias(l),
                            ])
                        })
                        .transpose()?,
                    attention_output: maker.make(&Projection::Output.roles(l))?,
                    mlp_norm: maker.make(&[WeightRole::MlpNorm(l)])?,
                    gate_up: maker.make(&Projection::GateUp.roles(l))?,
                    down: maker.make(&Projection::Down.roles(l))?,
                })
            })
            .collect::<Result<Vec<_>>>()?;
        let final_norm = maker.make(&[WeightRole::FinalNorm])?;
        let lm_head = if architecture.tied_embeddings {
            embedding.clone()
        } else {
            maker.make(&[WeightRole::LmHead])?
        };
        Ok(Self {
            embedding,
            layers,
            final_norm,
            lm_head,
        })
    }
}

struct Maker<'a> {
    device: &'a Device,
    architecture: &'a Architecture,
    dtype: Dtype,
    control: &'a Control,
    seed: u32,
    done: u64,
}

impl Maker<'_> {
    /// Weights one below the other as one buffer.
    fn make(&mut self, roles: &[WeightRole]) -> Result<Buffer> {
        self.control.check()?;
        let shapes = || roles.iter().filter_map(|&r| self.architecture.shape(r));
        let elements: usize = shapes().map(|s| s.iter().product::<usize>()).sum();
        // Uniform numbers of this range have variance 1 / depth. A norm's gains, of one dimension, are below 1.
        let scale = match shapes().next().as_deref() {
            Some([_, depth]) => (3.0 / *depth as f32).sqrt(),
            _ => 1.0,
        };
        let buffer = self.device.empty(Elem::Float(self.dtype), elements)?;
        noise(self.device, &buffer, self.seed, scale)?;
        self.seed += 1;
        self.device.sync()?;
        self.done += buffer.bytes();
        self.control.report(Progress::Loading {
            done: self.done,
            total: weight_bytes(self.architecture, self.dtype),
        });
        Ok(buffer)
    }
}
