//! Who has which slots of the arenas.
//!
//! The slots of a sequence are one run, because a prompt's keys in slots are read as one block. Runs have any length,
//! so what is free may lie in several holes none of which is long enough. Then runs move: [`Runs::gather`] says which
//! ones, the fewest slots in all, and whoever asked copies them. So a run is to be had whenever as many slots are free.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A run of slots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    start: usize,
    len: usize,
    /// Whether a move of it failed, so that nobody knows what is in it.
    lost: bool,
}

impl Run {
    fn end(self) -> usize {
        self.start + self.len
    }
}

/// A run that is to be copied from one place to another, which may overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Move {
    pub run: u64,
    pub from: usize,
    pub to: usize,
    pub len: usize,
}

#[derive(Debug)]
struct State {
    slots: usize,
    runs: BTreeMap<u64, Run>,
    next: u64,
}

impl State {
    /// Runs from the lowest on.
    fn sorted(&self) -> Vec<(u64, Run)> {
        let mut runs: Vec<(u64, Run)> = self.runs.iter().map(|(&id, &run)| (id, run)).collect();
        runs.sort_by_key(|(_, run)| run.start);
        runs
    }

    /// Holes from the lowest on, one before each run and one behind the last: first slot and length, which may be 0.
    fn holes(&self) -> Vec<(usize, usize)> {
        let mut holes = Vec::with_capacity(self.runs.len() + 1);
        let mut end = 0;
        for (_, run) in self.sorted() {
            holes.push((end, run.start - end));
            end = run.end();
        }
        holes.push((end, self.slots - end));
        holes
    }

    /// Runs `of` slide down until they lie behind each other from slot `to` on.
    fn down(of: &[(u64, Run)], mut to: usize) -> Vec<Move> {
        let slide = |&(id, run): &(u64, Run)| {
            let from = run.start;
            let slid = Move {
                run: id,
                from,
                to,
                len: run.len,
            };
            to += run.len;
            (from != slid.to).then_some(slid)
        };
        of.iter().filter_map(slide).collect()
    }

    /// Runs `of` slide up until they end before each other and before slot `end`. The highest comes first.
    fn up(of: &[(u64, Run)], mut end: usize) -> Vec<Move> {
        let slide = |&(id, run): &(u64, Run)| {
            end -= run.len;
            let slid = Move {
                run: id,
                from: run.start,
                to: end,
                len: run.len,
            };
            (slid.from != slid.to).then_some(slid)
        };
        of.iter().rev().filter_map(slide).collect()
    }
}

/// All runs of an engine's arenas.
#[derive(Clone, Debug)]
pub(crate) struct Runs(Arc<Mutex<State>>);

/// A run of slots that somebody has. Dropped, it is free. It may move while others are made room for.
#[derive(Debug)]
pub(crate) struct SlotRun {
    id: u64,
    runs: Runs,
}

impl SlotRun {
    fn run(&self) -> Run {
        self.runs.state().runs[&self.id]
    }

    /// First slot.
    pub fn start(&self) -> usize {
        self.run().start
    }

    /// Slots.
    pub fn len(&self) -> usize {
        self.run().len
    }

    /// Whether its contents were lost.
    pub fn is_lost(&self) -> bool {
        self.run().lost
    }

    /// Something that moved its contents failed.
    pub fn lose(&self) {
        self.runs.lose(self.id);
    }
}

impl Drop for SlotRun {
    fn drop(&mut self) {
        self.runs.state().runs.remove(&self.id);
    }
}

impl Runs {
    /// `slots` slots that nobody has.
    pub fn new(slots: usize) -> Self {
        Self(Arc::new(Mutex::new(State {
            slots,
            runs: BTreeMap::new(),
            next: 0,
        })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Slots that nobody has, wherever they are.
    pub fn free(&self) -> usize {
        let state = self.state();
        state.slots - state.runs.values().map(|run| run.len).sum::<usize>()
    }

    /// A run of `len` slots of one hole, if one is long enough: the lowest ones, or the highest.
    pub fn take(&self, len: usize, high: bool) -> Option<SlotRun> {
        let mut state = self.state();
        let mut fitting = state.holes().into_iter().filter(|hole| hole.1 >= len);
        let start = if high {
            fitting.next_back().map(|(first, hole)| first + hole - len)
        } else {
            fitting.next().map(|(first, _)| first)
        }?;
        let id = state.next;
        state.next += 1;
        let lost = false;
        state.runs.insert(id, Run { start, len, lost });
        drop(state);
        let runs = self.clone();
        Some(SlotRun { id, runs })
    }

    /// Moves after which a hole has `len` slots, in an order in which each only enters what is free by then. Nothing
    /// where one has already, or where so many are not free.
    pub fn gather(&self, len: usize) -> Vec<Move> {
        let state = self.state();
        let (holes, runs) = (state.holes(), state.sorted());
        let mut best: Option<(usize, Vec<Move>)> = None;
        for first in 0..holes.len() {
            let (mut hole, mut between) = (0, 0);
            for last in first..holes.len() {
                hole += holes[last].1;
                if last > first {
                    between += runs[last - 1].1.len;
                }
                if hole >= len {
                    if best.as_ref().is_none_or(|(slots, _)| between < *slots) {
                        best = Some((between, State::down(&runs[first..last], holes[first].0)));
                    }
                    break;
                }
            }
        }
        best.map(|(_, moves)| moves).unwrap_or_default()
    }

    /// Moves after which a run has `more` free slots behind it at least, if so many are free; in an order as above.
    pub fn gather_behind(&self, run: &SlotRun, more: usize) -> Vec<Move> {
        let state = self.state();
        let (holes, runs) = (state.holes(), state.sorted());
        let Some(index) = runs.iter().position(|(id, _)| *id == run.id) else {
            return Vec::new();
        };
        if holes[index + 1].1 >= more {
            return Vec::new();
        }
        let (below, above) = runs.split_at(index + 1);
        let mut moves = State::down(below, 0);
        moves.extend(State::up(above, state.slots));
        moves
    }

    /// A move was made.
    pub fn moved(&self, done: &Move) {
        if let Some(run) = self.state().runs.get_mut(&done.run) {
            run.start = done.to;
        }
    }

    /// A move of a run failed in its midst.
    pub fn lose(&self, run: u64) {
        if let Some(run) = self.state().runs.get_mut(&run) {
            run.lost = true;
        }
    }

    /// Lengthens a run to `len` slots, if those behind it are free. Returns whether it has as many now.
    pub fn widen(&self, run: &SlotRun, len: usize) -> bool {
        let mut state = self.state();
        let own = state.runs[&run.id];
        let more = len.saturating_sub(own.len);
        let hole = state
            .holes()
            .into_iter()
            .find(|(first, _)| *first == own.end());
        if hole.is_none_or(|(_, free)| free < more) {
            return false;
        }
        if let Some(own) = state.runs.get_mut(&run.id) {
            own.len += more;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Slots as they would be on the device: each holds the number of its run, and its place in that.
    struct World {
        runs: Runs,
        slots: Vec<Option<(usize, usize)>>,
        held: Vec<Option<SlotRun>>,
    }

    impl World {
        fn new(slots: usize) -> Self {
            Self {
                runs: Runs::new(slots),
                slots: vec![None; slots],
                held: Vec::new(),
            }
        }

        fn make(&mut self, moves: Vec<Move>) {
            for m in moves {
                let old: Vec<_> = self.slots[m.from..m.from + m.len].to_vec();
                self.slots[m.from..m.from + m.len].fill(None);
                let to = &mut self.slots[m.to..m.to + m.len];
                assert!(to.iter().all(Option::is_none), "{m:?} enters a run");
                to.copy_from_slice(&old);
                self.runs.moved(&m);
            }
        }

        fn note(&mut self, owner: usize) {
            let run = self.held[owner].as_ref().expect("held");
            for i in 0..run.len() {
                let slot = &mut self.slots[run.start() + i];
                assert!(slot.is_none_or(|(of, at)| of == owner && at == i));
                *slot = Some((owner, i));
            }
        }

        /// Takes a run if so many slots are free, as whoever is admitted does.
        fn take(&mut self, len: usize, high: bool) {
            let free = self.slots.iter().filter(|slot| slot.is_none()).count();
            assert_eq!(self.runs.free(), free);
            if self.runs.take(len, high).is_none() {
                let moves = self.runs.gather(len);
                assert_eq!(moves.is_empty(), len > free, "{len} of {free}");
                self.make(moves);
            }
            let run = self.runs.take(len, high);
            assert_eq!(run.is_some(), len <= free, "{len} of {free}");
            if let Some(run) = run {
                self.held.push(Some(run));
                self.note(self.held.len() - 1);
            }
        }

        fn widen(&mut self, which: usize, more: usize) {
            let len = self.held.len().max(1);
            let Some(Some(run)) = self.held.get(which % len) else {
                return;
            };
            let (wanted, free) = (run.len() + more, self.runs.free());
            let moves = self.runs.gather_behind(run, more);
            if more <= free {
                self.make(moves);
                let run = self.held[which % len].as_ref().expect("held");
                assert!(self.runs.widen(run, wanted));
                self.note(which % len);
            } else {
                assert!(!self.runs.widen(run, wanted));
            }
        }

        fn release(&mut self, which: usize) {
            let owner = which % self.held.len().max(1);
            if let Some(run) = self.held.get_mut(owner).and_then(Option::take) {
                self.slots[run.start()..run.start() + run.len()].fill(None);
            }
        }

        /// Every run still holds what was put into it.
        fn check(&self) {
            for (owner, run) in self.held.iter().enumerate() {
                let Some(run) = run else { continue };
                for i in 0..run.len() {
                    assert_eq!(self.slots[run.start() + i], Some((owner, i)));
                }
            }
        }
    }

    #[derive(Clone, Debug)]
    enum Act {
        Take(usize, bool),
        Widen(usize, usize),
        Release(usize),
    }

    fn act() -> impl Strategy<Value = Act> {
        prop_oneof![
            4 => (1usize..40, any::<bool>()).prop_map(|(len, high)| Act::Take(len, high)),
            1 => (0usize..20, 1usize..20).prop_map(|(which, more)| Act::Widen(which, more)),
            3 => (0usize..20).prop_map(Act::Release),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        /// A run is to be had exactly if as many slots are free, and no move changes what a run holds.
        #[test]
        fn nothing_fails_while_enough_is_free(slots in 1usize..120, acts in prop::collection::vec(act(), 1..80)) {
            let mut world = World::new(slots);
            for act in acts {
                match act {
                    Act::Take(len, high) => world.take(len, high),
                    Act::Widen(which, more) => world.widen(which, more),
                    Act::Release(which) => world.release(which),
                }
                world.check();
            }
            world.held.clear();
            prop_assert_eq!(world.runs.free(), slots);
            prop_assert!(world.runs.take(slots, false).is_some());
        }
    }

    #[test]
    fn the_fewest_slots_move() {
        let runs = Runs::new(100);
        let lens = [10, 40, 10, 5, 10, 25];
        let mut held: Vec<_> = lens.into_iter().map(|len| runs.take(len, false)).collect();
        // Holes of 10 slots before the run of 40, and on both sides of the run of 5.
        for i in [0, 2, 4] {
            held[i] = None;
        }
        assert!(runs.take(20, false).is_none());
        let moves = runs.gather(20);
        assert_eq!(moves.len(), 1);
        assert_eq!((moves[0].from, moves[0].to, moves[0].len), (60, 50, 5));
        assert!(runs.gather(31).is_empty());
    }
}
