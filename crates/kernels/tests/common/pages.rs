//! Page tables of the sequences of a test.

use shadowkv_kernels::{Buffer, PAGE_CHUNKS};

use super::{Case, shuffled};

/// Pages of an arena in any order, given to one sequence after the other.
pub struct Pages {
    entries: Vec<u32>,
    free: Vec<u32>,
    pages: usize,
}

impl Pages {
    /// An arena of so many pages.
    pub fn new(pages: usize) -> Self {
        Self {
            // No table begins where the buffer does.
            entries: vec![u32::MAX; 3],
            free: shuffled(77, pages),
            pages,
        }
    }

    /// Pages for `chunks` chunks. Returns the first entry of their table.
    pub fn take(&mut self, chunks: usize) -> u32 {
        let first = self.entries.len();
        for _ in 0..chunks.div_ceil(PAGE_CHUNKS) {
            self.entries.push(self.free.pop().expect("a free page"));
        }
        first as u32
    }

    /// Chunks that the arena has room for.
    pub fn chunks(&self) -> usize {
        self.pages * PAGE_CHUNKS
    }

    /// Where a chunk is among all of the arena, by the table that begins at entry `first`.
    pub fn chunk(&self, first: u32, chunk: usize) -> usize {
        self.entries[first as usize + chunk / PAGE_CHUNKS] as usize * PAGE_CHUNKS
            + chunk % PAGE_CHUNKS
    }

    /// Where (chunk, head) is in an arena of pages `[H_kv, 64]`.
    pub fn row(&self, first: u32, chunk: usize, (kv_heads, head): (usize, usize)) -> usize {
        let page = self.entries[first as usize + chunk / PAGE_CHUNKS] as usize;
        (page * kv_heads + head) * PAGE_CHUNKS + chunk % PAGE_CHUNKS
    }

    /// The tables on the device.
    pub fn upload(&self, case: &Case) -> Buffer {
        case.words(&self.entries)
    }
}
