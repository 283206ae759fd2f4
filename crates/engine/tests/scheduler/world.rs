//! A worker that takes no time: it does what the scheduler says, keeps books of its own, and checks that the scheduler
//! keeps within its limits.

use std::collections::{BTreeMap, BTreeSet};

use crate::scheduler::{JobId, Limits, Member, Part, Piece, Scheduler, SequenceId, Work};

/// Seconds that pieces really take, which the scheduler does not know.
#[derive(Clone, Copy, Debug)]
pub struct Truth {
    pub token: f64,
    pub pair: f64,
    pub fixed: f64,
}

/// What the worker knows of a sequence.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    pub place: Option<usize>,
    pub prefilled: bool,
    pub tokens: usize,
    pub wanted: usize,
}

pub struct World {
    pub scheduler: Scheduler,
    limits: Limits,
    pub seen: BTreeMap<SequenceId, Seen>,
    pub truth: Truth,
    /// Blocks that were run.
    pub blocks: usize,
    jobs: BTreeMap<JobId, (Vec<Member>, Option<Piece>)>,
    measured: bool,
}

pub fn limits() -> Limits {
    Limits {
        places: 4,
        queue: 3,
        layers: 3,
        block: 8,
        unit: 4,
        few_rows: 2,
        row_multiple: 1,
        longest: 200,
        short: 24,
        step_tokens: 32,
        delay: 1.0,
    }
}

impl World {
    pub fn new(limits: Limits, truth: Truth) -> Self {
        Self {
            scheduler: Scheduler::new(limits),
            limits,
            seen: BTreeMap::new(),
            truth,
            blocks: 0,
            jobs: BTreeMap::new(),
            measured: false,
        }
    }

    /// Adds a prompt that is to give `wanted` tokens.
    pub fn add(&mut self, tokens: usize, apart: bool, wanted: usize) -> Option<SequenceId> {
        let id = self.scheduler.add(tokens, apart)?;
        let seen = Seen {
            wanted,
            ..Seen::default()
        };
        self.seen.insert(id, seen);
        Some(id)
    }

    pub fn remove(&mut self, id: SequenceId) {
        assert_eq!(self.scheduler.remove(id), self.seen.remove(&id).is_some());
        for (members, _) in self.jobs.values_mut() {
            members.retain(|member| member.id != id);
        }
        self.jobs.retain(|_, (members, _)| !members.is_empty());
    }

    /// A prefill under way fails as a whole, if there is one.
    pub fn restart(&mut self, which: usize) {
        let restarts = |members: &[Member]| members.iter().all(|m| m.turn.restarts());
        let jobs = self
            .jobs
            .iter()
            .filter(|(_, (members, _))| restarts(members));
        let jobs: Vec<JobId> = jobs.map(|(&job, _)| job).collect();
        if let Some(&job) = jobs.get(which % jobs.len().max(1)) {
            self.jobs.remove(&job);
            self.scheduler.restart(job);
        }
    }

    /// One step; sequences that end are returned, and stay.
    pub fn step(&mut self) -> Vec<SequenceId> {
        while let Some((id, place)) = self.scheduler.place() {
            let taken: BTreeSet<usize> = self.seen.values().filter_map(|s| s.place).collect();
            assert!(!taken.contains(&place), "place {place} is given twice");
            assert!(place < self.limits.places);
            self.seen.get_mut(&id).expect("known").place = Some(place);
        }
        let work = self.scheduler.next();
        self.check(&work);
        for started in work.start {
            self.jobs.insert(started.job, (started.members, None));
        }
        self.check_rooms();
        for piece in work.prefill {
            self.run(piece);
        }
        let mut ended = Vec::new();
        for id in work.decode {
            let seen = self.seen.get_mut(&id).expect("known");
            assert!(seen.prefilled, "{id:?} decodes before its prompt is there");
            seen.tokens += 1;
            self.scheduler.stepped(id);
            if seen.tokens >= seen.wanted {
                assert!(self.scheduler.ended(id));
                ended.push(id);
            }
        }
        ended
    }

    /// Budgets of tokens and time, by times that really pass.
    fn check(&mut self, work: &Work) {
        let mut jobs: BTreeMap<JobId, &[Member]> = BTreeMap::new();
        for (job, (members, _)) in &self.jobs {
            jobs.insert(*job, members);
        }
        for started in &work.start {
            jobs.insert(started.job, &started.members);
        }
        let limits = self.limits;
        let rows = |piece: &Piece| rows_of(piece.part);
        let tokens: usize = work.prefill.iter().map(rows).sum();
        let one = work.prefill.len() <= 1;
        assert!(one || tokens + work.decode.len() <= limits.step_tokens);
        if !work.decode.is_empty() && self.measured {
            let seconds: f64 = work
                .prefill
                .iter()
                .map(|piece| self.seconds(jobs[&piece.job], piece.part))
                .sum();
            assert!(
                one || seconds <= limits.delay * 1.001,
                "{seconds} s in {:?}",
                work.prefill
            );
        }
        let anything = !jobs.is_empty();
        assert_eq!(anything, !work.prefill.is_empty(), "prefills go on");
    }

    /// Room for one long prompt, and short ones beside it.
    fn check_rooms(&self) {
        let limits = self.limits;
        let held = |members: &Vec<Member>| members.iter().map(|m| m.turn.held()).sum::<usize>();
        let mut all: Vec<usize> = self
            .jobs
            .values()
            .map(|(members, _)| held(members))
            .collect();
        all.sort_unstable();
        let most = all.pop().unwrap_or(0);
        assert!(most <= limits.longest);
        assert!(all.iter().sum::<usize>() + most <= limits.longest + limits.short);
        for (members, _) in self.jobs.values().filter(|(members, _)| members.len() > 1) {
            let last = members.last().expect("some");
            assert!(last.first_row + last.turn.tokens <= limits.block);
            for pair in members.windows(2) {
                assert!(pair[0].first_row + pair[0].turn.tokens <= pair[1].first_row);
                assert!(pair[1].first_row.is_multiple_of(limits.row_multiple));
                let few = |m: &Member| m.turn.tokens <= limits.few_rows;
                assert_eq!(few(&pair[0]), few(&pair[1]));
            }
        }
    }

    /// Pieces of a prefill come in their order and all of them.
    fn run(&mut self, piece: Piece) {
        let Some((members, last)) = self.jobs.get_mut(&piece.job) else {
            // Its sequences went in the midst of the step.
            return;
        };
        let expected = match *last {
            None => (0, 0),
            Some(Piece {
                layer,
                part: Part::Close,
                ..
            }) => (layer + 1, 0),
            Some(Piece {
                layer,
                part: Part::Open,
                ..
            }) => (layer, 0),
            Some(Piece {
                layer,
                part: Part::Block { first, rows },
                ..
            }) => (layer, first + rows),
        };
        if let Part::Block { first, rows } = piece.part {
            self.blocks += 1;
            assert!(
                (piece.layer, first) == expected || (piece.layer, first) == (expected.0 + 1, 0)
            );
            let limits = self.limits;
            let all = members.last().map_or(0, |m| m.first_row + m.turn.tokens);
            let (end, block) = (first + rows, first / limits.block * limits.block);
            let block_end = all.max(end).min(block + limits.block);
            assert!(rows > 0 && end <= block_end, "{piece:?} of {all} rows");
            // Whole units, and not few rows left over; the rest of a block is whatever it is.
            let left = block_end - end;
            assert!(left == 0 || rows.is_multiple_of(limits.unit) && left > limits.few_rows);
        }
        *last = Some(piece);
        let members = members.clone();
        let seconds = self.seconds(&members, piece.part);
        self.measured = true;
        self.scheduler.measured(&[piece], seconds);
        let ended = self.scheduler.done(piece);
        if !ended.is_empty() {
            assert_eq!(piece.layer + 1, self.limits.layers);
            assert_eq!(ended, members);
            self.jobs.remove(&piece.job);
        }
        for member in ended {
            self.seen.get_mut(&member.id).expect("known").prefilled = true;
            self.scheduler.prefilled(member.id);
        }
    }

    fn seconds(&self, members: &[Member], part: Part) -> f64 {
        let Truth { token, pair, fixed } = self.truth;
        match part {
            Part::Open | Part::Close => fixed,
            Part::Block { first, rows } => {
                let pairs = members.iter().map(|m| {
                    let own = (first..first + rows)
                        .filter(|row| (m.first_row..m.first_row + m.turn.tokens).contains(row));
                    let before = first.max(m.first_row) - m.first_row;
                    let own = own.count() as f64;
                    own * ((m.turn.start + before) as f64 + own / 2.0)
                });
                token * rows as f64 + pair * pairs.sum::<f64>()
            }
        }
    }
}

fn rows_of(part: Part) -> usize {
    match part {
        Part::Block { rows, .. } => rows,
        Part::Open | Part::Close => 0,
    }
}
