//! What each kernel of a decode step must move and compute at least: the formulas of all limits.
//!
//! Symbols: `b` sequences, `h` hidden size, `M = H_kv D`, `k` selected chunks, `c` tokens a chunk, `r` rank, `e` bytes of an
//! element. Weights are counted once, activations once in and once out.

use shadowkv_kernels::SequenceRow;
use shadowkv_model::Architecture;

use super::Rates;
use super::kernels::Kernel;
use crate::cache::Geometry;
use crate::projection::{Logits, ProjectionShape};

/// Bytes and operations of one launch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Cost {
    /// Bytes read from and written to device memory.
    pub device_bytes: u64,
    /// Bytes over the link to the host.
    pub link_bytes: u64,
    /// Floating-point operations.
    pub flops: u64,
}

impl Cost {
    /// Seconds that the launch cannot go below at measured rates: what takes longest of memory, link and arithmetic.
    pub fn limit(self, rates: &Rates) -> f64 {
        [
            self.device_bytes as f64 / rates.copy,
            self.link_bytes as f64 / rates.link,
            self.flops as f64 / rates.matrix,
        ]
        .into_iter()
        .fold(0.0, f64::max)
    }
}

/// What the cost of a step's kernels depends on.
pub(super) struct StepShape<'a> {
    pub architecture: &'a Architecture,
    pub geometry: &'a Geometry,
    pub rows: &'a [SequenceRow],
    /// Chunks missed in one layer, over all sequences and KV heads.
    pub misses: u64,
}

impl StepShape<'_> {
    /// The cost of one launch.
    pub fn cost(&self, kernel: Kernel) -> Cost {
        let (a, g) = (self.architecture, self.geometry);
        let e = g.dtype.bytes() as u64;
        let b = self.rows.len() as u64;
        let hidden = a.hidden_size as u64;
        let vocabulary = a.vocab_size as u64;
        let (head, kv_heads) = (g.head_dim as u64, g.kv_heads as u64);
        let (q, m) = (g.query_heads as u64 * head, g.width() as u64);
        let searchable: u64 = self.rows.iter().map(|row| u64::from(row.searchable)).sum();
        let scores = g.query_heads as u64 * searchable * 4;
        let device = |device_bytes: u64| Cost {
            device_bytes,
            ..Cost::default()
        };
        // Weights come once; inputs, results and what these are added to come or go once per row.
        let product = |shape: ProjectionShape, adds: bool| {
            let (out, depth) = (shape.cols as u64, shape.depth as u64);
            let added = if adds { out } else { 0 };
            Cost {
                device_bytes: e * (shape.weight_elements() + b * (depth + out + added)),
                flops: 2 * b * shape.weight_elements(),
                link_bytes: 0,
            }
        };
        match kernel {
            Kernel::Embed => device(2 * b * hidden * e),
            Kernel::RmsNorm => device((2 * b + 1) * hidden * e),
            Kernel::Project(projection) => product(projection.shape(a), projection.adds()),
            Kernel::Rope => device(2 * b * (q + 2 * m) * e),
            Kernel::QueryStream => device(b * q * e),
            Kernel::Score => Cost {
                device_bytes: searchable * m * e + scores,
                flops: 2 * searchable * q,
                link_bytes: 0,
            },
            Kernel::Select => device(scores),
            Kernel::Fetch => {
                let (size, rank) = (g.cache.chunk_size as u64, g.cache.rank as u64);
                let basis = if self.misses > 0 { b * rank * m } else { 0 };
                Cost {
                    device_bytes: e * (self.misses * size * (rank + 2 * head) + basis),
                    link_bytes: self.misses * g.value_layout.row_bytes() / kv_heads,
                    flops: 2 * self.misses * size * rank * head,
                }
            }
            Kernel::Attention => {
                let tokens: u64 = self.rows.iter().map(|row| self.attended(row)).sum();
                Cost {
                    device_bytes: e * (2 * tokens * m + 2 * b * q),
                    flops: 4 * tokens * q,
                    link_bytes: 0,
                }
            }
            Kernel::Logits => product(Logits::shape(a), false),
            Kernel::Argmax => device(b * vocabulary * e),
        }
    }

    /// Tokens a head attends to.
    fn attended(&self, row: &SequenceRow) -> u64 {
        let g = self.geometry;
        let tokens = u64::from(row.position) + 1;
        if row.searchable == 0 {
            return tokens;
        }
        let left = u64::from(row.searchable) * g.cache.chunk_size as u64;
        let selected = g.cache.selected_chunks.min(row.searchable as usize);
        let exact = u64::from(row.pinned) + selected as u64;
        exact * g.cache.chunk_size as u64 + tokens - left
    }
}

#[cfg(test)]
mod tests {
    use shadowkv_kernels::{DeviceKind, Dtype};

    use super::*;
    use crate::projection::Projection;
    use crate::settings::{CacheSettings, Target};

    /// The paper's case: 24 sequences of 122K tokens, 8B shapes, 60 % hits, in bytes of 2.
    #[test]
    fn costs_are_those_of_the_algorithm() {
        let architecture = Architecture::published("llama-3.1-8b").unwrap();
        let target = Target {
            kind: DeviceKind::Cuda,
            dtype: Dtype::Bf16,
        };
        let settings = CacheSettings {
            sparse_budget: Some(2048),
            ..CacheSettings::default()
        };
        let cache = settings.resolve(&architecture, target, 124_928).unwrap();
        let geometry = Geometry::new(&architecture, cache, Dtype::Bf16, 124_928, 24);
        let row = SequenceRow {
            position: 124_927,
            searchable: 15_612,
            pinned: 48,
            ..Default::default()
        };
        let shape = StepShape {
            architecture: &architecture,
            geometry: &geometry,
            rows: &[row; 24],
            misses: 24 * 8 * 256 * 2 / 5,
        };
        let fetch = shape.cost(Kernel::Fetch);
        // (1 - hit) k c M elements a sequence.
        let exact = 24.0 * 0.4 * 256.0 * 8.0 * 1024.0 * 2.0;
        assert!((fetch.link_bytes as f64 / exact - 1.0).abs() < 1e-4);
        let score = shape.cost(Kernel::Score);
        let landmarks = 24 * 15_612 * 1024 * 2;
        assert_eq!(score.device_bytes, landmarks + 24 * 32 * 15_612 * 4);
        let attention = shape.cost(Kernel::Attention);
        let slots = 24 * 2 * 1024 * 2 * (48 + 256 + 4) * 8;
        assert_eq!(attention.device_bytes, slots + 24 * 2 * 4096 * 2);
        let weights = 2 * 14_336 * 4096 * 2;
        let gate_up = shape.cost(Kernel::Project(Projection::GateUp));
        assert_eq!(gate_up.device_bytes, weights + 24 * (4096 + 14_336) * 2);
        assert_eq!(gate_up.flops, 24 * weights);

        let rates = Rates {
            copy: 4.2e12,
            link: 55e9,
            matrix: 500e12,
        };
        // The link decides over the fetch, memory over the rest.
        assert_eq!(fetch.limit(&rates), fetch.link_bytes as f64 / 55e9);
        assert_eq!(score.limit(&rates), score.device_bytes as f64 / 4.2e12);
    }
}
