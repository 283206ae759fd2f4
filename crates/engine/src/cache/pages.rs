//! Pages of the arenas: who has which, and the tables by which kernels find them.
//!
//! A page has room for [`PAGE_CHUNKS`] chunks that have left the slots. Each kind of arena has pages of its own: a sequence may share
//! landmarks and coefficients with others and not its map of slots. A page is given back when nobody refers to it any more.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use shadowkv_kernels::{Buffer, Device, Elem, PAGE_CHUNKS};

use super::Geometry;
use crate::error::{Error, Result};

/// Kinds of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageKind {
    /// Landmarks and coefficients of the keys.
    Keys,
    /// Which slot a chunk is in.
    Maps,
    /// Values in host memory, and exact keys where they are kept there.
    Host,
}

impl PageKind {
    pub const ALL: [Self; 3] = [Self::Keys, Self::Maps, Self::Host];
}

/// Pages of one kind that nobody has.
type Free = Arc<Mutex<Vec<u32>>>;

fn locked(free: &Free) -> std::sync::MutexGuard<'_, Vec<u32>> {
    free.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One page, given back when the last reference goes.
#[derive(Debug)]
pub(crate) struct Page {
    number: u32,
    free: Free,
}

impl Drop for Page {
    fn drop(&mut self) {
        locked(&self.free).push(self.number);
    }
}

/// The pages of a sequence, one list per kind, each in the order of the chunks.
#[derive(Clone, Debug, Default)]
pub(crate) struct SequencePages {
    lists: [Vec<Arc<Page>>; 3],
}

impl SequencePages {
    /// Numbers of the pages of a kind.
    fn numbers(&self, kind: PageKind) -> Vec<u32> {
        self.lists[kind as usize]
            .iter()
            .map(|page| page.number)
            .collect()
    }

    /// Cuts chunks into runs that lie in one page each: the place of the first in the arena, counted in chunks, and the run.
    pub fn runs(
        &self,
        kind: PageKind,
        chunks: Range<usize>,
    ) -> impl Iterator<Item = (usize, Range<usize>)> {
        let list = &self.lists[kind as usize];
        let mut next = chunks.start;
        std::iter::from_fn(move || {
            if next >= chunks.end {
                return None;
            }
            let (page, within) = (next / PAGE_CHUNKS, next % PAGE_CHUNKS);
            let end = ((page + 1) * PAGE_CHUNKS).min(chunks.end);
            let run = next..end;
            next = end;
            Some((list[page].number as usize * PAGE_CHUNKS + within, run))
        })
    }

    /// The same, of as many pages each as follow each other in the arena and have at most `most` chunks together. Those of a prompt
    /// mostly do, and a launch takes all of a run.
    pub fn long_runs(
        &self,
        kind: PageKind,
        chunks: Range<usize>,
        most: usize,
    ) -> Vec<(usize, Range<usize>)> {
        let mut long: Vec<(usize, Range<usize>)> = Vec::new();
        for (place, run) in self.runs(kind, chunks) {
            match long.last_mut() {
                Some((first, before))
                    if *first + before.len() == place && before.len() + run.len() <= most =>
                {
                    before.end = run.end;
                }
                _ => long.push((place, run)),
            }
        }
        long
    }
}

/// The pages of an engine and the page tables of its sequences.
pub(crate) struct Pages {
    free: [Free; 3],
    /// `[sequences, kinds, pages of the longest context]`, numbers of pages.
    tables: Buffer,
    geometry: Geometry,
}

impl Pages {
    pub fn new(device: &Device, g: &Geometry) -> Result<Self> {
        // Given out from the lowest on.
        let all: Vec<u32> = (0..g.pages() as u32).rev().collect();
        Ok(Self {
            free: std::array::from_fn(|_| Arc::new(Mutex::new(all.clone()))),
            tables: device.empty(Elem::U32, Self::entries(g))?,
            geometry: *g,
        })
    }

    fn entries(g: &Geometry) -> usize {
        g.sequences * PageKind::ALL.len() * g.pages_per_sequence()
    }

    /// Bytes that the tables take.
    pub fn bytes_for(g: &Geometry) -> u64 {
        Self::entries(g) as u64 * 4
    }

    pub fn bytes(&self) -> u64 {
        self.tables.bytes()
    }

    /// The page tables.
    pub fn tables(&self) -> &Buffer {
        &self.tables
    }

    /// First entry of the table of a kind of the sequence in a region.
    pub fn table(g: &Geometry, region: usize, kind: PageKind) -> usize {
        (region * PageKind::ALL.len() + kind as usize) * g.pages_per_sequence()
    }

    /// Gives a sequence pages for `chunks` chunks, those that it has included, and notes them in its tables. All or nothing.
    ///
    /// # Errors
    /// [`Error::Pages`] where so many are not free.
    pub fn grow(
        &self,
        device: &Device,
        region: usize,
        pages: &mut SequencePages,
        chunks: usize,
    ) -> Result<()> {
        let wanted = chunks.div_ceil(PAGE_CHUNKS);
        for kind in PageKind::ALL {
            let free = locked(&self.free[kind as usize]).len();
            let more = wanted.saturating_sub(pages.lists[kind as usize].len());
            if more > free {
                return Err(Error::Pages { wanted: more, free });
            }
        }
        for kind in PageKind::ALL {
            let list = &mut pages.lists[kind as usize];
            while list.len() < wanted {
                let Some(number) = locked(&self.free[kind as usize]).pop() else {
                    break;
                };
                let free = Arc::clone(&self.free[kind as usize]);
                list.push(Arc::new(Page { number, free }));
            }
            let numbers = pages.numbers(kind);
            if !numbers.is_empty() {
                let at = Self::table(&self.geometry, region, kind);
                device.write(&self.tables, at, &numbers)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_follow_each_other_are_one_run() {
        let free = Free::default();
        let page = |number| {
            let free = Arc::clone(&free);
            Arc::new(Page { number, free })
        };
        let pages = SequencePages {
            lists: [[4, 5, 6, 2, 3].map(page).to_vec(), Vec::new(), Vec::new()],
        };
        let runs = |chunks, most| pages.long_runs(PageKind::Keys, chunks, most);
        let page = PAGE_CHUNKS;
        assert_eq!(
            runs(3..5 * page - 1, usize::MAX),
            [
                (4 * page + 3, 3..3 * page),
                (2 * page, 3 * page..5 * page - 1)
            ]
        );
        assert_eq!(
            runs(0..3 * page, 2 * page),
            [(4 * page, 0..2 * page), (6 * page, 2 * page..3 * page)]
        );
        assert_eq!(runs(7..7, page), []);
        // Every chunk is in one run, where single pages have it.
        let short: Vec<_> = pages.runs(PageKind::Keys, 3..300).collect();
        for (place, run) in runs(3..300, 128) {
            for (i, chunk) in run.enumerate() {
                let found = short.iter().find(|(_, run)| run.contains(&chunk)).unwrap();
                assert_eq!(found.0 + chunk - found.1.start, place + i);
            }
        }
    }
}
