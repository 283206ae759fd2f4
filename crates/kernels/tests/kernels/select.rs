//! `select` against its oracle, step after step: slots and maps must be the same to the last word.

use rand::RngExt;
use shadowkv_kernels::score::{Scores, score_stats_oracle};
use shadowkv_kernels::select::{SelectArgs, SelectState, Selection, select, select_oracle};
use shadowkv_kernels::{Buffer, NONE, PAGE_CHUNKS, ROW_WORDS, SequenceRow, Sequences};

use crate::common::{Case, every_device, pages::Pages, rng, shuffled};

const KV_HEADS: usize = 2;
const POISON: u32 = u32::MAX - 1;

/// A batch on the device and what the oracle knows about it.
struct Batch {
    rows: Vec<SequenceRow>,
    /// One state a (sequence, KV head).
    states: Vec<SelectState>,
    pages: Pages,
    chunk_slot: Buffer,
    slot_chunk: Buffer,
    last_used: Buffer,
    selection: Selection,
    scores: Scores,
    args: SelectArgs,
    /// Chunks selected and missed so far, for each (sequence, KV head).
    traffic: Vec<u32>,
}

/// (searchable chunks, pinned, ring, recent, resident slots)
type Sizes = (u32, u32, u32, u32, u32);

impl Batch {
    fn new(case: &Case, sizes: &[Sizes], group: usize, wanted: usize) -> Self {
        let mut slot_base = 3;
        let capacity = |sizes: &Sizes| (sizes.0 + sizes.3 + 2) as usize;
        let all = sizes.iter().map(|own| capacity(own).div_ceil(PAGE_CHUNKS));
        let mut pages = Pages::new(all.sum::<usize>() + 1);
        let mut rows = Vec::new();
        let mut states = Vec::new();
        for (b, own) in sizes.iter().enumerate() {
            let &(searchable, pinned, ring, recent_len, resident) = own;
            let row = SequenceRow {
                slot_base,
                slots: pinned + ring + resident,
                map_pages: pages.take(capacity(own)),
                searchable,
                pinned,
                ring,
                recent_first: searchable,
                recent_len,
                ..Default::default()
            };
            // Slots of sequences do not touch.
            slot_base += KV_HEADS as u32 * row.slots + 1;
            for head in 0..KV_HEADS {
                let mut state = SelectState {
                    chunk_slot: vec![NONE; capacity(own)],
                    slot_chunk: vec![NONE; row.slots as usize],
                    last_used: vec![0; row.slots as usize],
                    ..Default::default()
                };
                let order = shuffled((b * KV_HEADS + head) as u64, searchable as usize);
                let pins = (0..pinned).zip(order);
                let recent =
                    (0..recent_len).map(|i| (pinned + (searchable + i) % ring, searchable + i));
                for (slot, chunk) in pins.chain(recent) {
                    state.chunk_slot[chunk as usize] = slot;
                    state.slot_chunk[slot as usize] = chunk;
                }
                states.push(state);
            }
            rows.push(row);
        }
        let lists = rows.len() * KV_HEADS;
        let slots = rows.iter().map(|row| row.slots).max().unwrap() as usize;
        let score_stride = sizes.iter().map(|s| s.0).max().unwrap().max(1) as usize + 3;
        let selection = Selection::new(&case.device, lists, slots, score_stride, wanted).unwrap();
        assert_eq!(
            selection.bytes(),
            Selection::bytes_for(lists, slots, score_stride, wanted)
        );
        let args = SelectArgs {
            batch: rows.len(),
            kv_heads: KV_HEADS,
            group,
            wanted,
        };
        let mut batch = Self {
            scores: Scores::new(&case.device, lists * group, score_stride).unwrap(),
            traffic: vec![0; lists * 2],
            chunk_slot: case.words(&vec![POISON; pages.chunks() * KV_HEADS]),
            slot_chunk: case.words(&vec![POISON; slot_base as usize]),
            last_used: case.words(&vec![POISON; slot_base as usize]),
            rows,
            states,
            pages,
            selection,
            args,
        };
        let (chunk_slot, slot_chunk, last_used) = batch.expected_maps();
        batch.chunk_slot = case.words(&chunk_slot);
        batch.slot_chunk = case.words(&slot_chunk);
        batch.last_used = case.words(&last_used);
        batch
    }

    fn expected_maps(&self) -> (Vec<u32>, Vec<u32>, Vec<u32>) {
        let mut chunk_slot = vec![POISON; self.chunk_slot.len()];
        let mut slot_chunk = vec![POISON; self.slot_chunk.len()];
        let mut last_used = slot_chunk.clone();
        for (i, state) in self.states.iter().enumerate() {
            let row = &self.rows[i / KV_HEADS];
            let head = (i % KV_HEADS) as u32;
            let slots = (row.slot_base + head * row.slots) as usize;
            for (j, &slot) in state.chunk_slot.iter().enumerate() {
                let heads = (KV_HEADS, head as usize);
                chunk_slot[self.pages.row(row.map_pages, j, heads)] = slot;
            }
            slot_chunk[slots..slots + state.slot_chunk.len()].copy_from_slice(&state.slot_chunk);
            last_used[slots..slots + state.last_used.len()].copy_from_slice(&state.last_used);
        }
        (chunk_slot, slot_chunk, last_used)
    }

    /// Runs one step on the device and in the oracle and compares everything. Returns hits and misses.
    fn step(&mut self, case: &Case, scores: &[f32], clock: u32) -> (usize, usize) {
        self.rows.iter_mut().for_each(|row| row.clock = clock);
        let Batch {
            selection, args, ..
        } = self;
        let lists = args.batch * KV_HEADS;
        for (list, len) in [
            (&selection.active, 1),
            (&selection.misses, 2),
            (&selection.counts, 2),
        ] {
            case.device
                .write(list, 0, &vec![POISON; list.len() / len * len])
                .unwrap();
        }
        let table = case.words(bytemuck::cast_slice(&self.rows));
        assert_eq!(table.len(), args.batch * ROW_WORDS);
        let maps = (&self.chunk_slot, &self.slot_chunk, &self.last_used);
        let stride = self.scores.stride;
        let mut masked = scores.to_vec();
        let mut stats = Vec::new();
        for (head, scores) in masked.chunks_exact_mut(stride).enumerate() {
            let list = head / args.group;
            let row = &self.rows[list / KV_HEADS];
            let slots = &self.states[list].chunk_slot;
            stats.extend(score_stats_oracle(
                row,
                slots,
                scores,
                self.scores.stat_stride,
            ));
        }
        case.device.write(&self.scores.values, 0, &masked).unwrap();
        case.device.write(&self.scores.stats, 0, &stats).unwrap();
        select(
            &case.device,
            &self.scores,
            Sequences {
                rows: &table,
                pages: &self.pages.upload(case),
            },
            maps.0,
            maps.1,
            maps.2,
            selection,
            *args,
        )
        .unwrap();

        let counts = case.read_words(&selection.counts);
        let active = case.read_words(&selection.active);
        let misses = case.read_words(&selection.misses);
        let (mut hits, mut missed) = (0, 0);
        for list in 0..lists {
            let heads: Vec<&[f32]> = (0..args.group)
                .map(|g| &scores[(list * args.group + g) * stride..][..stride])
                .collect();
            let row = &self.rows[list / KV_HEADS];
            let state = &mut self.states[list];
            select_oracle(state, row, &heads, args.wanted);
            let what = format!("step {clock}, list {list}");
            let count = [state.active.len() as u32, state.misses.len() as u32];
            assert_eq!(counts[list * 2..list * 2 + 2], count, "{what}: counts");
            let mut want = state.active.clone();
            want.resize(selection.active_stride, POISON);
            assert_eq!(
                active[list * selection.active_stride..][..want.len()],
                want,
                "{what}: active"
            );
            let mut want: Vec<u32> = state
                .misses
                .iter()
                .flat_map(|&(chunk, slot)| [chunk, slot])
                .collect();
            want.resize(args.wanted * 2, POISON);
            assert_eq!(
                misses[list * args.wanted * 2..][..want.len()],
                want,
                "{what}: misses"
            );
            let selected = state.active.len() - (row.pinned + row.recent_len) as usize;
            missed += state.misses.len();
            hits += selected - state.misses.len();
            self.traffic[list * 2] += selected as u32;
            self.traffic[list * 2 + 1] += state.misses.len() as u32;
        }
        assert_eq!(
            case.read_words(&selection.traffic),
            self.traffic,
            "step {clock}: traffic"
        );
        let (chunk_slot, slot_chunk, last_used) = self.expected_maps();
        assert_eq!(
            case.read_words(&self.chunk_slot),
            chunk_slot,
            "step {clock}: chunk_slot"
        );
        assert_eq!(
            case.read_words(&self.slot_chunk),
            slot_chunk,
            "step {clock}: slot_chunk"
        );
        assert_eq!(
            case.read_words(&self.last_used),
            last_used,
            "step {clock}: last_used"
        );
        (hits, missed)
    }

    /// Scores for one step. `levels` different values make ties; beyond the searchable chunks there is no number.
    fn scores(&self, seed: u64, levels: u32) -> Vec<f32> {
        let mut rng = rng(seed);
        let SelectArgs { batch, group, .. } = self.args;
        let score_stride = self.scores.stride;
        let mut scores = vec![f32::NAN; batch * KV_HEADS * group * score_stride];
        for (i, head) in scores.chunks_exact_mut(score_stride).enumerate() {
            let searchable = self.rows[i / group / KV_HEADS].searchable as usize;
            head[..searchable]
                .fill_with(|| rng.random_range(0..levels) as f32 * 6.0 / levels as f32 - 3.0);
        }
        scores
    }
}

/// Several steps with scores that change a little each time, so that there are hits, misses and victims.
fn run(case: &Case, sizes: &[Sizes], group: usize, wanted: usize, levels: u32) {
    let mut batch = Batch::new(case, sizes, group, wanted);
    let mut scores = batch.scores(1, levels);
    let (mut hits, mut misses) = (0, 0);
    for clock in 1..=6 {
        let fresh = batch.scores(100 + u64::from(clock), levels);
        let mut rng = rng(200 + u64::from(clock));
        for (score, new) in scores.iter_mut().zip(fresh) {
            if rng.random_range(0..5) == 0 {
                *score = new;
            }
        }
        let (hit, missed) = batch.step(case, &scores, clock);
        hits += hit;
        misses += missed;
    }
    let searched = sizes
        .iter()
        .any(|&(searchable, pinned, ..)| searchable > pinned + wanted as u32);
    assert!(
        !searched || (hits > 0 && misses > wanted),
        "{hits} hits, {misses} misses: nothing was tested"
    );
}

#[test]
fn batches_of_unequal_lengths_over_several_steps() {
    every_device(|case: &Case| {
        // Everything in the ring; long; fewer candidates than wanted; a single candidate.
        let sizes = [
            (0, 0, 9, 3, 0),
            (150, 7, 4, 3, 20),
            (9, 5, 3, 3, 12),
            (3, 2, 2, 1, 12),
        ];
        for group in [1, 3] {
            run(case, &sizes, group, 12, 1 << 20);
        }
    });
}

#[test]
fn any_number_of_chunks_may_be_selected() {
    every_device(|case: &Case| {
        for wanted in [1, 2, 17, 64, 140] {
            run(
                case,
                &[(140, 3, 4, 2, wanted as u32 + 1)],
                2,
                wanted,
                1 << 20,
            );
        }
        // All of them, and more than there are.
        run(case, &[(20, 0, 4, 2, 20)], 2, 20, 1 << 20);
        run(case, &[(20, 4, 4, 2, 30)], 2, 30, 1 << 20);
    });
}

#[test]
fn ties_go_to_the_lowest_chunk_and_the_lowest_slot() {
    every_device(|case: &Case| {
        // Two values, then one: every step is decided by ties. One query head, or equal values could differ by rounding.
        for levels in [2, 1] {
            run(case, &[(100, 5, 4, 4, 8), (70, 0, 2, 1, 40)], 1, 8, levels);
        }
    });
}

#[test]
fn a_single_resident_slot_is_taken_over_and_over() {
    every_device(|case: &Case| {
        let mut batch = Batch::new(case, &[(6, 0, 1, 1, 1)], 1, 1);
        for (clock, best) in [(1, 4), (2, 4), (3, 0), (4, 4)] {
            let mut scores = batch.scores(1, 1);
            for head in scores.chunks_exact_mut(batch.scores.stride) {
                head[best] = 5.0;
            }
            let (hits, misses) = batch.step(case, &scores, clock);
            let expected = if clock == 2 {
                (KV_HEADS, 0)
            } else {
                (0, KV_HEADS)
            };
            assert_eq!((hits, misses), expected, "step {clock}");
        }
    });
}

#[test]
fn a_row_that_fills_up_a_batch_touches_nothing() {
    every_device(|case: &Case| {
        let (group, wanted) = (2, 8);
        let mut batch = Batch::new(case, &[(40, 2, 4, 3, 12); 3], group, wanted);
        let scores = batch.scores(1, 1 << 20);
        batch.rows.iter_mut().for_each(|row| row.clock = 1);
        let (chunk_slot, slot_chunk, last_used) = batch.expected_maps();
        let idle = std::mem::replace(&mut batch.rows[1], SequenceRow::inactive());
        case.device.write(&batch.scores.values, 0, &scores).unwrap();
        let stats = vec![0.0f32; batch.scores.stats.len()];
        case.device.write(&batch.scores.stats, 0, &stats).unwrap();
        let selection = &batch.selection;
        for list in [&selection.active, &selection.misses, &selection.counts] {
            case.device
                .write(list, 0, &vec![POISON; list.len()])
                .unwrap();
        }
        let table = case.words(bytemuck::cast_slice(&batch.rows));
        select(
            &case.device,
            &batch.scores,
            Sequences {
                rows: &table,
                pages: &batch.pages.upload(case),
            },
            &batch.chunk_slot,
            &batch.slot_chunk,
            &batch.last_used,
            selection,
            batch.args,
        )
        .unwrap();
        let own = |buffer: &Buffer| {
            let words = case.read_words(buffer);
            let each = words.len() / batch.rows.len();
            words[each..2 * each].to_vec()
        };
        assert_eq!(own(&selection.counts), [0; 2 * KV_HEADS]);
        assert_eq!(own(&selection.traffic), [0; 2 * KV_HEADS]);
        for list in [&selection.active, &selection.misses] {
            assert!(own(list).iter().all(|&word| word == POISON));
        }
        let slots = idle.slot_base as usize..;
        let slots: Vec<usize> = slots.take(KV_HEADS * idle.slots as usize).collect();
        let chunks: Vec<usize> = (0..KV_HEADS)
            .flat_map(|head| (0..45).map(move |chunk| (head, chunk)))
            .map(|(head, chunk)| batch.pages.row(idle.map_pages, chunk, (KV_HEADS, head)))
            .collect();
        let unchanged = |buffer: &Buffer, before: &[u32], places: &[usize]| {
            let after = case.read_words(buffer);
            for &place in places {
                assert_eq!(after[place], before[place]);
            }
            assert_ne!(after, before, "the other rows were not at work");
        };
        unchanged(&batch.chunk_slot, &chunk_slot, &chunks);
        unchanged(&batch.slot_chunk, &slot_chunk, &slots);
        unchanged(&batch.last_used, &last_used, &slots);
    });
}

#[test]
fn lists_longer_than_registers_hold_give_the_same() {
    every_device(|case: &Case| {
        // On CUDA two, four and sixteen steps of a unit, then more than its registers hold.
        for chunks in case.size(&[2100, 4000, 17_000, 40_000][..], &[2100]) {
            run(case, &[(*chunks, 7, 4, 3, 300)], 2, 200, 1 << 24);
            run(case, &[(*chunks, 7, 4, 3, 200)], 1, 200, 900);
        }
    });
}
