//! Host entry of `select`.

use cubecl::prelude::CubeDim;

use super::kernel::{SelectShape, select_kernel};
use super::planes::{self, PlanesShape, select_planes_kernel};
use crate::buffer::{Buffer, Elem};
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::score::Scores;
use crate::table::Sequences;

/// Shapes of one launch.
#[derive(Clone, Copy, Debug)]
pub struct SelectArgs {
    /// Sequences.
    pub batch: usize,
    /// KV heads.
    pub kv_heads: usize,
    /// Query heads a KV head.
    pub group: usize,
    /// Chunks to select (`k`).
    pub wanted: usize,
}

/// The lists that one step makes, and the scratch to make them. Reused step after step.
#[derive(Clone)]
pub struct Selection {
    /// `[batch, H_kv, active_stride]`: slots attention reads.
    pub active: Buffer,
    /// `[batch, H_kv, k, 2]`: (chunk, slot) of what must be fetched.
    pub misses: Buffer,
    /// `[batch, H_kv, 2]`: active slots, misses.
    pub counts: Buffer,
    /// `[batch, H_kv, 2]`: chunks selected and missed so far, over all steps and layers; wraps around.
    pub traffic: Buffer,
    /// Entries from one list of active slots to the next.
    pub active_stride: usize,
    keys: Buffer,
    key_stride: usize,
    slot_keys: Buffer,
    slot_stride: usize,
}

impl Selection {
    /// Reserves lists for `lists` (sequence, KV head) pairs of at most `slots` slots, `chunks` chunks and `wanted` misses.
    ///
    /// # Errors
    /// As for [`Device::empty`].
    pub fn new(
        device: &Device,
        lists: usize,
        slots: usize,
        chunks: usize,
        wanted: usize,
    ) -> Result<Self> {
        Ok(Self {
            active: device.empty(Elem::U32, lists * slots)?,
            misses: device.empty(Elem::U32, lists * wanted * 2)?,
            counts: device.empty(Elem::U32, lists * 2)?,
            traffic: device.upload(Elem::U32, &vec![0u32; lists * 2])?,
            active_stride: slots,
            keys: device.empty(Elem::U32, lists * chunks)?,
            key_stride: chunks,
            slot_keys: device.empty(Elem::U32, lists * slots)?,
            slot_stride: slots,
        })
    }

    /// Bytes that [`Selection::new`] reserves.
    pub fn bytes_for(lists: usize, slots: usize, chunks: usize, wanted: usize) -> u64 {
        (lists * (2 * slots + 2 * wanted + 4 + chunks) * 4) as u64
    }

    /// Bytes on the device.
    pub fn bytes(&self) -> u64 {
        [
            &self.active,
            &self.misses,
            &self.counts,
            &self.traffic,
            &self.keys,
            &self.slot_keys,
        ]
        .iter()
        .map(|b| b.bytes())
        .sum()
    }
}

/// Selects for each of `sequences` from what [`crate::score::score`] made, and updates `chunk_slot`, `slot_chunk` and
/// `last_used` (`u32` arenas).
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
#[allow(clippy::too_many_arguments)]
pub fn select(
    device: &Device,
    scores: &Scores,
    sequences: Sequences,
    chunk_slot: &Buffer,
    slot_chunk: &Buffer,
    last_used: &Buffer,
    selection: &Selection,
    args: SelectArgs,
) -> Result<()> {
    let SelectArgs {
        batch,
        kv_heads,
        group,
        wanted,
    } = args;
    let lists = batch * kv_heads;
    if lists == 0 {
        return Ok(());
    }
    let fits = scores.values.len() >= lists * group * scores.stride
        && sequences.fit(batch)
        && selection.key_stride <= scores.stride
        && selection.misses.len() >= lists * wanted * 2
        && selection.counts.len() >= lists * 2
        && selection.active.len() >= lists * selection.active_stride;
    ensure("select", fits, || {
        format!(
            "{args:?}, scores {}, keys {}",
            scores.values.len(),
            selection.keys.len()
        )
    })?;
    if let Some(steps) =
        planes::steps_for(selection.key_stride).filter(|_| device.plan().tensor_cores)
    {
        // SAFETY: as below; a list has at most as many chunks as keys.
        unsafe {
            select_planes_kernel::launch_unchecked(
                device.client(),
                device.cubes(lists),
                CubeDim::new_1d(planes::UNITS),
                scores.values.arg_vectors(4),
                scores.stats.arg_vectors(2),
                sequences.rows.arg(),
                sequences.pages.arg(),
                chunk_slot.arg(),
                slot_chunk.arg(),
                last_used.arg(),
                selection.active.arg(),
                selection.misses.arg(),
                selection.counts.arg(),
                selection.traffic.arg(),
                lists,
                kv_heads,
                wanted as u32,
                scores.stride,
                scores.stat_stride,
                selection.active_stride,
                PlanesShape { group, steps },
            );
        }
        return Ok(());
    }
    let shape = SelectShape {
        group,
        team: device.plan().team,
    };
    let (count, dim) = device.teams(lists);
    // SAFETY: the lengths were checked above; slots and chunks come from the cache, which keeps them in its arenas.
    unsafe {
        select_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            scores.values.arg(),
            scores.stats.arg(),
            sequences.rows.arg(),
            sequences.pages.arg(),
            chunk_slot.arg(),
            slot_chunk.arg(),
            last_used.arg(),
            selection.keys.arg(),
            selection.slot_keys.arg(),
            selection.active.arg(),
            selection.misses.arg(),
            selection.counts.arg(),
            selection.traffic.arg(),
            lists,
            kv_heads,
            wanted as u32,
            scores.stride,
            scores.stat_stride,
            selection.key_stride,
            selection.slot_stride,
            selection.active_stride,
            shape,
        );
    }
    Ok(())
}
