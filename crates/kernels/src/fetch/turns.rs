//! Turns of two lanes on the host link.
//!
//! In each layer lane 0 fetches, then lane 1, so that one lane computes while the other has the link to itself. Two lanes that
//! fetch and compute at the same times would gain nothing, and that is what they drift into when left alone.

#![allow(
    clippy::collapsible_if,
    reason = "both sides of `&&` are evaluated, and one unit alone should look"
)]

use cubecl::prelude::*;

use crate::buffer::{Buffer, Elem};
use crate::device::Device;
use crate::error::Result;

/// Words of [`LinkTurns`]: fetches that each of two lanes has done, whether they take turns, cubes of each lane that are
/// through with the fetch under way, and begin and end of the first fetches of each lane.
const TAKING_TURNS: usize = 2;
const THROUGH: usize = 3;
const TIMES: usize = 5;
/// Fetches of a lane whose times are kept.
const TIMED: usize = 128;

/// Most looks at the other lane, 0.2 us apart at least: turns are good manners, and no result depends on them.
const PATIENCE: u32 = 20_000;

/// When a fetch had the link, by the device's clock in nanoseconds, which wraps around every 4.3 s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkTurn {
    /// Its turn began.
    pub from_ns: u32,
    /// Its last value had come.
    pub to_ns: u32,
}

/// Who of two lanes that share a host link fetches when; shared by both.
#[derive(Clone)]
pub struct LinkTurns {
    words: Buffer,
}

impl LinkTurns {
    /// Words on the device.
    const WORDS: usize = TIMES + 2 * 2 * TIMED;

    /// Turns that nobody takes yet.
    ///
    /// # Errors
    /// As for [`Device::upload`].
    pub fn new(device: &Device) -> Result<Self> {
        let words = device.upload(Elem::U32, &[0u32; Self::WORDS])?;
        Ok(Self { words })
    }

    /// Bytes that [`LinkTurns::new`] reserves.
    pub const fn bytes_for() -> u64 {
        Self::WORDS as u64 * 4
    }

    /// When each lane had the link in the last step, fetch by fetch, the first 128 of them; nothing where no turns were taken.
    ///
    /// # Errors
    /// As for [`Device::read`].
    pub fn read(&self, device: &Device) -> Result<[Vec<LinkTurn>; 2]> {
        let words: Vec<u32> = device.read(&self.words)?;
        let taken = words[2] > 0;
        Ok([0, 1].map(|lane| {
            let count = (words[lane] as usize).min(TIMED);
            let times = &words[TIMES + lane * 2 * TIMED..][..2 * count];
            let turns = times.chunks_exact(2).map(|t| LinkTurn {
                from_ns: t[0],
                to_ns: t[1],
            });
            turns.filter(|_| taken).collect()
        }))
    }

    /// Begins a step in which the lanes take turns, or one in which a single lane fetches. No fetch may be under way.
    ///
    /// # Errors
    /// As for [`Device::write`].
    pub fn begin(&self, device: &Device, taken: bool) -> Result<()> {
        device.write(&self.words, 0, &[0, 0, u32::from(taken), 0, 0])
    }

    pub(super) fn arg(&self) -> BufferArg {
        self.words.arg()
    }
}

/// Waits until the link is this lane's.
#[cube]
pub(super) fn wait_for_turn(turns: &[Atomic<u32>], lane: u32) {
    if UNIT_POS == 0 {
        if turns[TAKING_TURNS].load() > 0 {
            let expected = turns[lane as usize].load() + lane;
            let other = 1 - lane as usize;
            let mut looks = 0u32;
            while turns[other].load() < expected && looks < PATIENCE {
                pause();
                looks += 1;
            }
            if CUBE_POS == 0 {
                note_time(turns, lane, 0usize);
            }
        }
    }
    sync_cube();
}

/// Leaves the link to the other lane once all cubes of the fetch are through.
#[cube]
pub(super) fn end_turn(turns: &[Atomic<u32>], lane: u32, transfers: usize) {
    sync_cube();
    if UNIT_POS == 0 {
        let before = turns[THROUGH + lane as usize].fetch_add(1u32);
        if before as usize == transfers - 1 {
            turns[THROUGH + lane as usize].store(0u32);
            note_time(turns, lane, 1usize);
            turns[lane as usize].fetch_add(1u32);
        }
    }
}

/// Notes when the fetch under way began (`end` 0) or ended (1).
#[cube]
fn note_time(turns: &[Atomic<u32>], lane: u32, #[comptime] end: usize) {
    let fetch = turns[lane as usize].load() as usize;
    if fetch < TIMED {
        let now: u32;
        gpu_asm!("mov.u32 {d}, %globaltimer_lo;", d = out(_) now);
        turns[comptime!(TIMES + end) + (lane as usize * TIMED + fetch) * 2].store(now);
    }
}

/// Gives the multiprocessor to others for a moment.
#[cube]
fn pause() {
    gpu_asm!("nanosleep.u32 200;");
}
