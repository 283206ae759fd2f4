//! What fits: a plan against what a device and a machine have, and what to ask for instead.

use shadowkv_pool::ValueStorage;

use super::{Asked, MemoryPlan};
use crate::buffers::{LargeBuffer, large_buffers};
use crate::cache::Geometry;
use crate::error::{Error, Fits, Refused, Result, Saving};
use crate::mix::Mix;
use crate::settings::{Attention, ResidentChunks};

impl MemoryPlan {
    /// Most sequences of the longest context that fit both budgets; 0 when not even one does.
    pub fn largest_batch(&self, device_budget: u64, host_budget: u64) -> usize {
        largest(1 << 16, |n| {
            self.resized(self.context, n)
                .fits(device_budget, host_budget)
        })
    }

    /// Longest context that fits both budgets with this number of sequences, up to the model's; 0 when none does.
    pub fn largest_context(&self, device_budget: u64, host_budget: u64) -> usize {
        let longest = self.architecture.max_position_embeddings;
        largest(longest, |n| {
            self.resized(n, self.sequences)
                .fits(device_budget, host_budget)
        })
    }

    /// The buffer that outgrows most what one may have, on the device or by its indices: what it holds, its bytes and the limit.
    pub fn oversized(&self) -> Option<(&'static str, u64, u64)> {
        let rows = self.lane_plan.rows().max().unwrap_or(1);
        let mut buffers = large_buffers(
            &self.architecture,
            &self.geometry,
            self.dtype,
            rows,
            self.context,
        );
        if self.asked.processes_logits {
            let rows = self.sequences.max(rows);
            buffers.push(LargeBuffer::per_token(
                "biases and penalties",
                rows,
                &self.architecture,
            ));
        }
        buffers
            .into_iter()
            .map(|buffer| {
                (
                    buffer.name,
                    buffer.bytes(),
                    buffer.limit(self.asked.buffer_limit),
                )
            })
            .filter(|&(_, bytes, limit)| bytes > limit)
            .max_by_key(|&(_, bytes, limit)| bytes - limit)
    }

    /// Refuses a plan that does not fit, with what would.
    ///
    /// # Errors
    /// [`Refused::BufferTooLarge`], [`Refused::DeviceMemory`] or [`Refused::HostMemory`].
    pub fn admit(&self, device_budget: u64, host_budget: u64) -> Result<()> {
        let fits = || {
            let batch = self.largest_batch(device_budget, host_budget);
            let context = self.largest_context(device_budget, host_budget);
            match (batch, context, self.cache.attention) {
                (0, 0, Attention::Full) => Fits::NothingInFull,
                (0, 0, Attention::ShadowKv) => Fits::Nothing,
                (0, context, _) => Fits::Context(context),
                (batch, _, _) => Fits::Sequences(batch),
            }
        };
        if let Some((name, needed, limit)) = self.oversized() {
            return Err(Error::Refused(Refused::BufferTooLarge {
                name,
                needed,
                limit,
                mix: self.mix.clone(),
                fits: fits(),
            }));
        }
        if self.device_bytes() > device_budget {
            return Err(Error::Refused(Refused::DeviceMemory {
                needed: self.device_bytes(),
                available: device_budget,
                mix: self.mix.clone(),
                fits: fits(),
            }));
        }
        if self.host_bytes() > host_budget {
            return Err(Error::Refused(Refused::HostMemory {
                needed: self.host_bytes(),
                available: host_budget,
                mix: self.mix.clone(),
                fits: fits(),
                savings: self.savings(),
            }));
        }
        Ok(())
    }

    /// What else would take less host memory, and how much that is; empty where there is nothing to save.
    fn savings(&self) -> Vec<(Saving, u64)> {
        let bytes = |g: Geometry| g.room_host_bytes(g.room);
        let mut savings = Vec::new();
        if self.geometry.key_layout.is_some() {
            let mut geometry = self.geometry;
            geometry.key_layout = None;
            savings.push((Saving::RebuiltKeys, bytes(geometry)));
        }
        if self.cache.value_storage != ValueStorage::Int8 {
            let mut geometry = self.geometry;
            geometry.value_layout.storage = ValueStorage::Int8;
            savings.push((Saving::NarrowValues, bytes(geometry)));
        }
        savings
    }

    /// With residents and short prompts left to the memory, the fewest count.
    fn resized(&self, context: usize, sequences: usize) -> Self {
        let mut cache = self.cache;
        if self.asked.residents == ResidentChunks::Auto {
            cache.resident_chunks = cache.selected_chunks;
        }
        let asked = Asked {
            most_short: 0,
            pages: None,
            ..self.asked
        };
        let mix = Mix::uniform(sequences, context);
        let pooled = self.geometry.pool_layers;
        Self::with(&self.architecture, cache, asked, &mix, pooled)
    }

    pub(crate) fn fits(&self, device_budget: u64, host_budget: u64) -> bool {
        self.device_bytes() <= device_budget
            && self.host_bytes() <= host_budget
            && self.oversized().is_none()
    }
}

/// The largest `n` in `1..=limit` for which `fits` holds, given that it holds for all smaller ones; 0 if for none.
pub(super) fn largest(limit: usize, fits: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, limit);
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if fits(middle) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    low
}
