//! The largest buffers of an engine, which a device must be able to hold each in one piece.

use shadowkv_kernels::Dtype;
use shadowkv_kernels::score::Scores;
use shadowkv_model::Architecture;

use crate::cache::Geometry;
use crate::projection::Projection;
use crate::settings::{ValueLink, record_of};

/// One kind of buffer that grows with the model, the context or the batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LargeBuffer {
    /// What it holds.
    pub name: &'static str,
    /// Elements.
    pub elements: u64,
    /// Bytes of an element.
    pub element_bytes: u64,
}

impl LargeBuffer {
    /// A word for each of `rows` rows and each token of the vocabulary.
    pub fn per_token(name: &'static str, rows: usize, a: &Architecture) -> Self {
        Self {
            name,
            elements: (rows as u64).saturating_mul(a.vocab_size as u64),
            element_bytes: 4,
        }
    }

    /// Bytes it takes.
    pub fn bytes(self) -> u64 {
        self.elements.saturating_mul(self.element_bytes)
    }

    /// Bytes it may take at most: what the device can hold in one piece, and what indices of 32 bits reach.
    pub fn limit(self, device: u64) -> u64 {
        device.min(u64::from(u32::MAX) * self.element_bytes)
    }
}

/// All of them, for `rows` rows of a decode step and prompts of `context` tokens.
pub(crate) fn large_buffers(
    a: &Architecture,
    g: &Geometry,
    dtype: Dtype,
    rows: usize,
    context: usize,
) -> Vec<LargeBuffer> {
    let element = dtype.bytes() as u64;
    let product = |factors: &[usize]| {
        let factors = factors.iter().map(|&factor| factor as u64);
        factors.fold(1u64, u64::saturating_mul)
    };
    let stored = |name, factors: &[usize]| LargeBuffer {
        name,
        elements: product(factors),
        element_bytes: element,
    };
    let weight = |projection: Projection| {
        let shape = projection.shape(a);
        stored(projection.title(), &[shape.weight_rows, shape.depth])
    };
    let mut buffers = vec![
        stored("embedding", &[a.vocab_size, a.hidden_size]),
        weight(Projection::GateUp),
        weight(Projection::Down),
        weight(Projection::Qkv),
        weight(Projection::Output),
        stored("logits", &[rows, a.vocab_size]),
        stored(
            "slots of keys",
            &[g.room.slots, g.kv_heads, g.chunk_elements()],
        ),
    ];
    if g.is_sparse() {
        buffers.extend([
            stored("landmarks", &[g.paged_chunks(), g.kv_heads, g.head_dim]),
            stored(
                "key factors",
                &[g.paged_chunks(), g.cache.chunk_size, g.cache.rank],
            ),
            stored("keys of a prompt", &[context, g.width()]),
            LargeBuffer {
                name: "scores",
                elements: Scores::bytes_for(rows * g.query_heads, g.chunk_capacity()) / 4,
                element_bytes: 4,
            },
        ]);
        if g.cache.value_link == ValueLink::Direct {
            let parts = [
                ("values", Some(g.value_layout)),
                ("exact keys", g.key_layout),
            ];
            buffers.extend(parts.into_iter().filter_map(|(name, layout)| {
                let elem = record_of(layout?.storage).elem();
                Some(LargeBuffer {
                    name,
                    elements: g.value_elements() as u64,
                    element_bytes: elem.bytes() as u64,
                })
            }));
        }
    }
    buffers
}

#[cfg(test)]
mod tests {
    use shadowkv_kernels::DeviceKind;

    use super::*;
    use crate::error::{Error, Refused};
    use crate::plan::MemoryPlan;
    use crate::settings::{CacheSettings, Target};

    fn plan(context: usize, sequences: usize) -> MemoryPlan {
        let architecture = Architecture::published("llama-3.1-8b").unwrap();
        let target = Target {
            kind: DeviceKind::Wgpu,
            dtype: Dtype::F16,
        };
        let settings = CacheSettings::default();
        MemoryPlan::new(&architecture, &settings, target, context, sequences).unwrap()
    }

    #[test]
    fn what_an_adapter_cannot_bind_is_refused_by_name() {
        plan(8192, 1).admit(u64::MAX, u64::MAX).unwrap();
        let limit = 128 << 20;
        let plan = plan(8192, 1).with_buffer_limit(limit);
        let error = plan.admit(u64::MAX, u64::MAX).unwrap_err();
        let embedding = 128_256 * 4096 * 2;
        assert!(
            matches!(error, Error::Refused(Refused::BufferTooLarge { name: "embedding", needed, limit: least, .. })
                if needed == embedding && least == limit),
            "{error}"
        );
        assert_eq!(plan.largest_batch(u64::MAX, u64::MAX), 0);
    }

    #[test]
    fn indices_of_32_bits_bound_the_batch() {
        let plan = plan(124_928, 300);
        let (name, bytes, limit) = plan.oversized().unwrap();
        let factors = 124_928 * 160;
        assert_eq!((name, bytes), ("key factors", 300 * factors * 2));
        assert_eq!(limit, u64::from(u32::MAX) * 2);
        // As many as fit below 2^32 elements, however much memory there is.
        let largest = plan.largest_batch(u64::MAX, u64::MAX) as u64;
        assert_eq!(largest, u64::from(u32::MAX) / factors);
    }
}
