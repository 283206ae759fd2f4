//! `attention_decode` against exact attention over the tokens that the slots hold.

use shadowkv_kernels::attention_decode::{Active, DecodeArgs, attention_decode, decode_splits};
use shadowkv_kernels::attention_prefill::attention_oracle;
use shadowkv_kernels::select::Selection;
use shadowkv_kernels::{Buffer, SequenceRow};

use crate::common::{Case, Data, every_case, shuffled, tolerance::assert_close_weighted};

const CHUNK: usize = 8;
const KV_HEADS: usize = 2;

/// Sequences of unequal length and their slots. What attention must not read is NaN.
struct Batch {
    rows: Vec<SequenceRow>,
    /// Slots that attention reads, a list for each (sequence, KV head).
    lists: Vec<Vec<u32>>,
    q: Data,
    k: Data,
    v: Data,
    group: usize,
    dim: usize,
}

impl Batch {
    /// Every chunk in the slot of its number; the last one is filled up to the position.
    fn full(case: &Case, group: usize, dim: usize) -> Self {
        let rows = [(0, 3), (37, 5), (130, 20), (23, 3)]
            .map(|(position, slots)| (position, slots, 0, slots));
        Self::new(case, group, dim, &rows, |row, _| {
            (0..=row.position / CHUNK as u32).collect()
        })
    }

    /// Pinned, recent and some resident slots, in any order.
    fn sparse(case: &Case, group: usize, dim: usize) -> Self {
        let rows = [(203, 12, 2, 3), (64, 30, 4, 2), (1000, 9, 0, 1)];
        Self::new(case, group, dim, &rows, |row, list| {
            let newest = row.position / CHUNK as u32;
            let filling = row.pinned + newest % row.ring;
            let mut slots = shuffled(list as u64, row.slots as usize);
            slots.truncate(row.slots as usize - 3);
            if !slots.contains(&filling) {
                slots[0] = filling;
            }
            slots
        })
    }

    /// Rows are (position, slots, pinned, ring).
    fn new(
        case: &Case,
        group: usize,
        dim: usize,
        shapes: &[(u32, u32, u32, u32)],
        list: impl Fn(&SequenceRow, usize) -> Vec<u32>,
    ) -> Self {
        let mut slot_base = 2;
        let rows: Vec<SequenceRow> = shapes
            .iter()
            .map(|&(position, slots, pinned, ring)| {
                let row = SequenceRow {
                    position,
                    slot_base,
                    slots,
                    pinned,
                    ring,
                    ..Default::default()
                };
                slot_base += KV_HEADS as u32 * slots + 1;
                row
            })
            .collect();
        let lists: Vec<Vec<u32>> = (0..rows.len() * KV_HEADS)
            .map(|l| list(&rows[l / KV_HEADS], l))
            .collect();
        let mut batch = Self {
            q: case.random(1, lists.len() * group * dim, 3.0),
            k: case.upload(&[]),
            v: case.upload(&[]),
            rows,
            lists,
            group,
            dim,
        };
        let mut exists = vec![false; slot_base as usize * CHUNK];
        for list in 0..batch.lists.len() {
            batch
                .tokens(list)
                .into_iter()
                .for_each(|token| exists[token] = true);
        }
        let arena = |seed| {
            let mut values = case.random(seed, exists.len() * dim, 1.0).values;
            for (token, values) in values.chunks_exact_mut(dim).enumerate() {
                if !exists[token] {
                    values.fill(f32::NAN);
                }
            }
            case.upload(&values)
        };
        (batch.k, batch.v) = (arena(2), arena(3));
        batch
    }

    /// Token places in the arena that one list reads.
    fn tokens(&self, list: usize) -> Vec<usize> {
        let row = &self.rows[list / KV_HEADS];
        let first = row.slot_base + (list % KV_HEADS) as u32 * row.slots;
        let filling = row.pinned + row.position / CHUNK as u32 % row.ring;
        self.lists[list]
            .iter()
            .flat_map(|&slot| {
                let filled = if slot == filling {
                    row.position as usize % CHUNK + 1
                } else {
                    CHUNK
                };
                let from = (first + slot) as usize * CHUNK;
                from..from + filled
            })
            .collect()
    }

    /// What attention gives, and the same for the magnitudes of the values.
    fn expected(&self) -> (Vec<f64>, Vec<f64>) {
        let dim = self.dim;
        let (mut want, mut magnitudes) = (Vec::new(), Vec::new());
        for list in 0..self.lists.len() {
            let tokens = self.tokens(list);
            let rows = |data: &'_ Data| -> Vec<Vec<f32>> {
                tokens
                    .iter()
                    .map(|&t| data.values[t * dim..(t + 1) * dim].to_vec())
                    .collect()
            };
            let (keys, values) = (rows(&self.k), rows(&self.v));
            let sizes: Vec<Vec<f32>> = values
                .iter()
                .map(|v| v.iter().map(|x| x.abs()).collect())
                .collect();
            let sizes: Vec<&[f32]> = sizes.iter().map(Vec::as_slice).collect();
            let keys: Vec<&[f32]> = keys.iter().map(Vec::as_slice).collect();
            let values: Vec<&[f32]> = values.iter().map(Vec::as_slice).collect();
            for g in 0..self.group {
                let q = &self.q.values[(list * self.group + g) * dim..][..dim];
                want.extend(attention_oracle(q, &keys, &values));
                magnitudes.extend(attention_oracle(q, &keys, &sizes));
            }
        }
        (want, magnitudes)
    }

    fn selection(&self, case: &Case) -> Selection {
        let stride = self.lists.iter().map(Vec::len).max().unwrap() + 1;
        let selection = Selection::new(&case.device, self.lists.len(), stride, 1, 1).unwrap();
        for (i, list) in self.lists.iter().enumerate() {
            // Slots behind the end of a list are from another step.
            let mut words = list.clone();
            words.resize(stride, 0);
            case.device
                .write(&selection.active, i * stride, &words)
                .unwrap();
            case.device
                .write(&selection.counts, i * 2, &[list.len() as u32, u32::MAX])
                .unwrap();
        }
        selection
    }

    fn run(&self, case: &Case, active: Active, splits: usize) -> Vec<f32> {
        self.run_rows(case, active, splits, &self.rows, &self.q.buffer)
    }

    fn run_rows(
        &self,
        case: &Case,
        active: Active,
        splits: usize,
        rows: &[SequenceRow],
        q: &Buffer,
    ) -> Vec<f32> {
        let heads = rows.len() * KV_HEADS * self.group;
        let (parts, stats) = (
            case.poison_f32(heads * splits * self.dim),
            case.poison_f32(heads * splits * 2),
        );
        let out = case.poison(heads * self.dim);
        let table = case.words(bytemuck::cast_slice(rows));
        let args = DecodeArgs {
            batch: rows.len(),
            kv_heads: KV_HEADS,
            group: self.group,
            head_dim: self.dim,
            chunk_size: CHUNK,
            splits,
        };
        let (k, v) = (&self.k.buffer, &self.v.buffer);
        attention_decode(
            &case.device,
            q,
            k,
            v,
            &table,
            active,
            (&parts, &stats),
            &out,
            args,
        )
        .unwrap();
        case.read(&out)
    }
}

/// Longest list of tokens in the batches above.
const TERMS: usize = 131;

#[test]
fn every_slot_in_order_is_full_attention() {
    every_case(|case: &Case| {
        for (group, dim) in case.size(
            vec![(1, 64), (3, 80), (8, 128), (16, 64)],
            vec![(1, 64), (3, 20)],
        ) {
            let batch = Batch::full(case, group, dim);
            let (want, magnitudes) = batch.expected();
            // One part, parts of unequal length, more parts than slots, what the engine takes.
            for splits in [1, 3, 25, decode_splits(case.device.kind(), 1300)] {
                let name = format!("group {group} of {dim}, {splits} splits");
                let got = batch.run(case, Active::All, splits);
                let pair = (&got[..], &want[..]);
                assert_close_weighted(&name, case.dtype, TERMS + dim, pair, &magnitudes);
            }
        }
    });
}

#[test]
fn a_list_of_slots_is_attention_over_their_tokens() {
    every_case(|case: &Case| {
        for (group, dim) in case.size(vec![(1, 96), (4, 64)], vec![(2, 24)]) {
            let batch = Batch::sparse(case, group, dim);
            let ((want, magnitudes), selection) = (batch.expected(), batch.selection(case));
            for splits in [1, 4, 40] {
                let got = batch.run(case, Active::Selected(&selection), splits);
                let (name, pair) = (format!("{splits} splits"), (&got[..], &want[..]));
                assert_close_weighted(&name, case.dtype, TERMS + dim, pair, &magnitudes);
            }
        }
    });
}

#[test]
fn the_list_of_all_slots_in_any_order_is_the_identity() {
    every_case(|case: &Case| {
        let mut batch = Batch::full(case, 2, 24);
        let (want, magnitudes) = batch.expected();
        let all = batch.run(case, Active::All, 3);
        assert_close_weighted("all", case.dtype, TERMS, (&all, &want), &magnitudes);
        let in_order = batch.selection(case);
        assert_eq!(batch.run(case, Active::Selected(&in_order), 3), all);
        for (i, list) in batch.lists.iter_mut().enumerate() {
            *list = shuffled(i as u64, list.len());
        }
        let shuffled = batch.selection(case);
        let got = batch.run(case, Active::Selected(&shuffled), 3);
        assert_close_weighted("shuffled", case.dtype, TERMS, (&got, &want), &magnitudes);
    });
}

#[test]
fn a_sequence_gives_the_same_bits_alone_and_in_a_batch() {
    every_case(|case: &Case| {
        for (group, dim) in case.size(vec![(2, 24), (4, 64)], vec![(2, 24)]) {
            let batch = Batch::full(case, group, dim);
            let splits = decode_splits(case.device.kind(), 1300);
            let together = batch.run(case, Active::All, splits);
            let size = KV_HEADS * group * dim;
            for (b, row) in batch.rows.iter().enumerate() {
                let own = b * size..(b + 1) * size;
                let q = case.upload(&batch.q.values[own.clone()]);
                let alone = batch.run_rows(case, Active::All, splits, &[*row], &q.buffer);
                assert_eq!(alone, together[own], "sequence {b}");
            }
        }
    });
}

#[test]
fn a_row_that_fills_up_a_batch_gets_zeros_and_leaves_the_others_alone() {
    every_case(|case: &Case| {
        for (group, dim) in case.size(vec![(2, 24), (4, 64)], vec![(2, 24)]) {
            let (full, sparse) = (
                Batch::full(case, group, dim),
                Batch::sparse(case, group, dim),
            );
            let selection = sparse.selection(case);
            let size = KV_HEADS * group * dim;
            for (batch, active) in [
                (&full, Active::All),
                (&sparse, Active::Selected(&selection)),
            ] {
                let whole = batch.run(case, active, 3);
                let mut rows = batch.rows.clone();
                rows[1] = SequenceRow::inactive();
                case.device
                    .write(&selection.counts, 2 * KV_HEADS, &[0u32; 2 * KV_HEADS])
                    .unwrap();
                let got = batch.run_rows(case, active, 3, &rows, &batch.q.buffer);
                assert!(got[size..2 * size].iter().all(|&x| x == 0.0));
                assert_eq!(got[..size], whole[..size]);
                assert_eq!(got[2 * size..], whole[2 * size..]);
            }
        }
    });
}

#[test]
fn parts_of_a_list_follow_what_it_may_hold() {
    use shadowkv_kernels::DeviceKind::{Cpu, Cuda, Wgpu};
    let cuda =
        [1, 640, 641, 2504, 5000, 122_880, 1 << 20].map(|tokens| decode_splits(Cuda, tokens));
    assert_eq!(cuda, [1, 1, 2, 4, 8, 32, 32]);
    assert_eq!(decode_splits(Cpu, 1), decode_splits(Cpu, 1 << 20));
    assert_eq!(decode_splits(Wgpu, 1), decode_splits(Wgpu, 1 << 20));
}
