//! What sequences need of the caches, and what that takes in bytes.

use shadowkv_kernels::PAGE_CHUNKS;

use super::Geometry;
use crate::scheduler::Room;

/// Slots are given to sequences that will not outgrow them in multiples of this, so that holes between them serve
/// others.
const SLOTS_TOGETHER: usize = 8;

/// Tokens of keys or values that move at a time where there is no scratch of a compression.
const MOVED_TOKENS: usize = 512;

impl Geometry {
    /// What a sequence takes that grows to `tokens` tokens.
    pub fn need(&self, tokens: usize) -> Room {
        let chunks = tokens.div_ceil(self.cache.chunk_size).max(1);
        if chunks <= self.slots() {
            let slots = chunks.next_multiple_of(SLOTS_TOGETHER).min(self.slots());
            return Room {
                slots,
                ..Room::default()
            };
        }
        Room {
            slots: self.slots(),
            pages: chunks.div_ceil(PAGE_CHUNKS),
            bases: 1,
        }
    }

    /// Bytes that `room` takes on the device in one layer.
    pub fn room_bytes(&self, room: Room) -> u64 {
        let element = self.dtype.bytes();
        let slots = 2 * room.slots * self.kv_heads * self.chunk_elements() * element;
        if !self.is_sparse() {
            return slots as u64;
        }
        let paged = room.pages * PAGE_CHUNKS;
        let landmarks = paged * self.width() * element;
        let factors = paged * self.cache.chunk_size * self.cache.rank * element;
        let basis = room.bases * self.cache.rank * self.width() * element;
        let means = room.bases * self.width() * 4;
        let cosines = room.bases * self.pinned_cosines() * 4;
        let maps = (paged + 2 * room.slots) * self.kv_heads * 4;
        (slots + landmarks + factors + basis + means + cosines + maps) as u64
    }

    /// Bytes that `room` takes in host memory, all layers together.
    pub fn room_host_bytes(&self, room: Room) -> u64 {
        (room.pages * PAGE_CHUNKS) as u64 * self.row_bytes() * self.pool_layers as u64
    }

    /// Bytes one layer's buffers take for all sequences.
    pub fn layer_bytes(&self) -> u64 {
        self.room_bytes(self.room)
    }

    /// Cosines of pinned chunks of a sequence and layer.
    pub(crate) fn pinned_cosines(&self) -> usize {
        self.kv_heads * self.cache.outlier_chunks.max(1)
    }

    /// Elements of the buffer through which slots move from one place to another, where there is one for that alone.
    pub(crate) fn moving_elements(&self) -> usize {
        if self.is_sparse() {
            0
        } else {
            MOVED_TOKENS * self.width()
        }
    }

    /// Bytes of that buffer.
    pub(crate) fn moving_bytes(&self) -> u64 {
        (self.moving_elements() * self.dtype.bytes()) as u64
    }
}

#[cfg(test)]
mod tests {
    use shadowkv_kernels::{DeviceKind, Dtype};
    use shadowkv_model::Architecture;

    use super::*;
    use crate::settings::{CacheSettings, Target};

    fn geometry(context: usize, sequences: usize) -> Geometry {
        let architecture = Architecture::published("llama-3.1-8b").unwrap();
        let target = Target {
            kind: DeviceKind::Cuda,
            dtype: Dtype::Bf16,
        };
        let cache = CacheSettings::default()
            .resolve(&architecture, target, context)
            .unwrap();
        Geometry::new(&architecture, cache, Dtype::Bf16, context, sequences)
    }

    #[test]
    fn needs_grow_with_the_tokens_up_to_the_longest() {
        let g = geometry(124_928, 24);
        // 48 pinned, 9 recent and 256 resident slots.
        assert_eq!(g.slots(), 313);
        let slots = |tokens| {
            let need = g.need(tokens);
            assert_eq!((need.pages, need.bases), (0, 0), "{tokens}");
            need.slots
        };
        assert_eq!([0, 1, 64, 65, 2000].map(slots), [8, 8, 8, 16, 256]);
        assert_eq!([2496, 2497, 2504].map(slots), [312, 313, 313]);
        let mut before = g.need(0);
        for tokens in (0..=124_928).step_by(61) {
            let need = g.need(tokens);
            assert!(need.holds(before), "{tokens}");
            before = need;
        }
        assert_eq!(g.room, g.need(124_928) * 24);
        assert_eq!(g.need(124_928).pages, g.pages_per_sequence());
    }

    #[test]
    fn a_chunk_that_is_being_filled_has_its_entry_in_the_map() {
        let g = geometry(8192, 1);
        let outgrown = g.dense_tokens() + 1;
        // A page maps 64 chunks of 8 tokens.
        let pages = |tokens: usize| g.need(tokens.max(outgrown)).pages;
        assert_eq!([4095, 4096, 4097, 4608, 4609].map(pages), [8, 8, 9, 9, 10]);
    }
}
