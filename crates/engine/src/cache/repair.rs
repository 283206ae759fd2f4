//! After a step that failed: maps may name residents whose keys and values never came.

use shadowkv_kernels::NONE;

use super::pages::PageKind;
use super::{Cache, SequenceCache};
use crate::error::Result;

impl Cache {
    /// Empties the resident slots of a sequence in all layers. What sits in pinned and recent slots stays, and steps
    /// select the same chunks as before; they only miss them all.
    pub(crate) fn forget_residents(&self, sequence: &SequenceCache) -> Result<()> {
        if sequence.is_dense() {
            return Ok(());
        }
        let (device, g) = (&self.device, &self.geometry);
        let first = sequence.pinned() + sequence.ring();
        let residents = sequence.slots() - first;
        let entries = || {
            sequence
                .pages
                .runs(PageKind::Maps, 0..sequence.searchable())
        };
        for arena in &self.sparse()?.layers {
            let mut chunk_slot: Vec<u32> = device.read(&arena.chunk_slot)?;
            for head in 0..g.kv_heads {
                let slots = sequence.slot_base() + head * sequence.slots() + first;
                device.write(&arena.slot_chunk, slots, &vec![NONE; residents])?;
                device.write(&arena.last_used, slots, &vec![0u32; residents])?;
                for (place, run) in entries() {
                    let at = self.map_entry(place, head);
                    let own = &mut chunk_slot[at..at + run.len()];
                    let resident = |slot: &&mut u32| **slot != NONE && **slot as usize >= first;
                    own.iter_mut()
                        .filter(resident)
                        .for_each(|slot| *slot = NONE);
                    device.write(&arena.chunk_slot, at, own)?;
                }
            }
        }
        Ok(())
    }
}
