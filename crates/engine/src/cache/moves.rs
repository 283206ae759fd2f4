//! Giving sequences their slots, and moving those of others out of the way.

use shadowkv_kernels::transfer::copy;

use super::Cache;
use super::runs::{Move, SlotRun};
use crate::error::{Error, Full, Result};
use crate::scheduler::Room;

impl Cache {
    /// A run of `len` slots of each KV head and layer. No step may be under way: others may move.
    ///
    /// # Errors
    /// [`Full::Room`] where so many are not free; what the device reports.
    pub(super) fn take_slots(&self, len: usize) -> Result<SlotRun> {
        // Long runs, which all have one length, lie at one end and short ones at the other, so that holes serve again.
        let high = self.geometry.sequences > 1 && len < self.geometry.slots();
        if let Some(run) = self.runs.take(len, high) {
            return Ok(run);
        }
        self.relocate_all(&self.runs.gather(len))?;
        let run = self.runs.take(len, high);
        run.ok_or_else(|| self.too_few_slots(len))
    }

    /// Lengthens the run of a sequence all of which is in slots to `len` slots, with what is in it. No step may be
    /// under way.
    ///
    /// # Errors
    /// As for [`Cache::take_slots`].
    pub(super) fn widen_slots(&self, run: &SlotRun, len: usize) -> Result<()> {
        let before = run.len();
        let more = len.saturating_sub(before);
        if more == 0 {
            return Ok(());
        }
        if more > self.runs.free() {
            return Err(self.too_few_slots(more));
        }
        self.relocate_all(&self.runs.gather_behind(run, more))?;
        if !self.runs.widen(run, len) {
            return Err(self.too_few_slots(more));
        }
        let spread = self.spread(run, before);
        if spread.is_err() {
            run.lose();
        }
        spread
    }

    fn too_few_slots(&self, wanted: usize) -> Error {
        let room = |slots| Room {
            slots,
            ..Room::default()
        };
        Error::Full(Full::Room {
            wanted: room(wanted),
            free: room(self.runs.free()),
        })
    }

    /// Slots of a KV head lie behind those of the one before, `before` slots apart until now.
    fn spread(&self, run: &SlotRun, before: usize) -> Result<()> {
        let (heads, len) = (self.geometry.kv_heads, run.len());
        let first = run.start() * heads;
        for layer in 0..self.geometry.layers {
            for head in (1..heads).rev() {
                let (from, to) = (first + head * before, first + head * len);
                self.copy_slots(layer, from, to, before)?;
            }
            self.device.point()?;
        }
        Ok(self.device.sync()?)
    }

    fn relocate_all(&self, moves: &[Move]) -> Result<()> {
        for step in moves {
            let done = self.relocate(step);
            if done.is_err() {
                self.runs.lose(step.run);
                return done;
            }
            self.runs.moved(step);
        }
        Ok(())
    }

    fn relocate(&self, step: &Move) -> Result<()> {
        let heads = self.geometry.kv_heads;
        let (from, to, len) = (step.from * heads, step.to * heads, step.len * heads);
        for layer in 0..self.geometry.layers {
            self.copy_slots(layer, from, to, len)?;
            self.device.point()?;
            let Some(sparse) = &self.sparse else { continue };
            let arena = &sparse.layers[layer];
            for map in [&arena.slot_chunk, &arena.last_used] {
                let words: Vec<u32> = self.device.read(map)?;
                self.device.write(map, to, &words[from..from + len])?;
            }
        }
        Ok(self.device.sync()?)
    }

    /// Copies keys and values of `count` slots of one layer from slot `from` on to slot `to` on, counted over all KV
    /// heads. Both ranges may overlap: pieces go through a buffer of their own, in the order in which none overwrites
    /// what is still to be read.
    fn copy_slots(&self, layer: usize, from: usize, to: usize, count: usize) -> Result<()> {
        let elements = self.geometry.chunk_elements();
        let through = &self.moving;
        let most = through.len() / elements;
        let mut pieces: Vec<usize> = (0..count).step_by(most).collect();
        if to > from {
            pieces.reverse();
        }
        let (k, v) = self.slot_arena(layer);
        for first in pieces {
            let piece = most.min(count - first) * elements;
            let (source, target) = ((from + first) * elements, (to + first) * elements);
            for slots in [k, v] {
                copy(&self.device, (slots, source), (through, 0), piece)?;
                copy(&self.device, (through, 0), (slots, target), piece)?;
            }
        }
        Ok(())
    }
}
