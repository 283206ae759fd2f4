//! `rebuild`, `fetch`, `rebuild_all` and `scatter` against their oracle.

use shadowkv_kernels::fetch::{
    FactorRows, FetchArgs, KeyFactors, fetch, rebuild, rebuild_all, rebuild_oracle, scatter,
};
use shadowkv_kernels::rope::RopeTable;
use shadowkv_kernels::select::Selection;
use shadowkv_kernels::{Buffer, Dtype, PAGE_CHUNKS, SequenceRow, Sequences};

use crate::common::{
    Case, Data, assert_only_written, every_case, frequencies, pages::Pages, random, round,
    tolerance::assert_close,
};

const CHUNK: usize = 8;
const KV_HEADS: usize = 2;
/// Rows of means.
const MEANS: usize = 4;

struct Factors {
    args: FetchArgs,
    frequencies: Vec<f32>,
    table: RopeTable,
    factors: Data,
    basis: Data,
    means: Vec<f32>,
    means_there: Buffer,
}

impl Factors {
    fn new(
        case: &Case,
        (rank, dim, half): (usize, usize, usize),
        pages: usize,
        bases: usize,
    ) -> Self {
        let frequencies = frequencies(half);
        let means = random(3, MEANS * KV_HEADS * dim, 3.0);
        Self {
            means_there: case.f32s(&means),
            means,
            args: FetchArgs {
                batch: 2,
                kv_heads: KV_HEADS,
                wanted: 3,
                rank,
                chunk_size: CHUNK,
                head_dim: dim,
            },
            table: RopeTable::new(&case.device, &frequencies, 4096).unwrap(),
            frequencies,
            factors: case.random(1, pages * PAGE_CHUNKS * CHUNK * rank, 1.0),
            basis: case.random(2, bases * KV_HEADS * dim, 0.5),
        }
    }

    fn keys(&self) -> KeyFactors<'_> {
        KeyFactors {
            factors: &self.factors.buffer,
            basis: &self.basis.buffer,
            means: &self.means_there,
        }
    }

    /// The key of one token of a sequence whose factors are there.
    fn key(&self, pages: &Pages, at: FactorRows, head: usize, position: usize) -> Vec<f64> {
        let FetchArgs { rank, head_dim, .. } = self.args;
        let chunk = pages.chunk(at.factor_pages as u32, position / CHUNK);
        let row = chunk * CHUNK + position % CHUNK;
        let factor = &self.factors.values[row * rank..][..rank];
        let basis: Vec<&[f32]> = (0..rank)
            .map(|r| {
                &self.basis.values[((at.basis + r) * KV_HEADS + head) * head_dim..][..head_dim]
            })
            .collect();
        let mean = &self.means[(at.mean * KV_HEADS + head) * head_dim..][..head_dim];
        rebuild_oracle(factor, &basis, mean, &self.frequencies, position)
    }
}

/// (rank, head size, half of the rotated part): two for tensor cores, full, partial, nothing that divides evenly.
const SHAPES: [(usize, usize, usize); 5] = [
    (40, 64, 32),
    (32, 128, 64),
    (20, 64, 32),
    (7, 96, 36),
    (33, 30, 15),
];

/// Whether `rebuild` multiplies with tensor cores, which sum in an order of their own.
fn takes_tensor_cores(case: &Case, (rank, dim, half): (usize, usize, usize)) -> bool {
    case.device.plan().tensor_cores
        && case.dtype != Dtype::F32
        && rank.is_multiple_of(8)
        && matches!(dim, 64 | 128)
        && 2 * half == dim
}

#[test]
fn missed_keys_are_rebuilt_in_their_slots() {
    every_case(|case: &Case| {
        for &shape in case.size(&SHAPES[..], &SHAPES[3..]) {
            let (rank, dim, _) = shape;
            let mut pages = Pages::new(8);
            let f = Factors::new(case, shape, 8, 2 * rank + 1);
            let mut row = |slot_base, slots, chunks, basis_base, mean_base| SequenceRow {
                slot_base,
                slots,
                factor_pages: pages.take(chunks),
                value_pages: pages.take(chunks),
                basis_base,
                mean_base,
                ..Default::default()
            };
            let rows = [row(1, 4, 12, 0, 2), row(10, 6, 80, rank as u32 + 1, 1)];
            // (chunk, slot) for each sequence and head: none, some, as many as there may be; far into the second.
            let misses: [&[(u32, u32)]; 4] = [
                &[],
                &[(11, 3), (0, 0)],
                &[(70, 5), (2, 1), (79, 4)],
                &[(33, 2)],
            ];
            let slots = 10 + KV_HEADS * 6 + 1;
            let selection = Selection::new(&case.device, 4, 6, 50, f.args.wanted).unwrap();
            for (list, list_misses) in misses.iter().enumerate() {
                // What stands behind the last miss is from another step.
                let mut words = vec![u32::MAX; f.args.wanted * 2];
                for (i, &(chunk, slot)) in list_misses.iter().enumerate() {
                    (words[2 * i], words[2 * i + 1]) = (chunk, slot);
                }
                case.device
                    .write(&selection.misses, list * f.args.wanted * 2, &words)
                    .unwrap();
                let counts = [u32::MAX, list_misses.len() as u32];
                case.device
                    .write(&selection.counts, list * 2, &counts)
                    .unwrap();
            }
            let k_slots = case.poison(slots * CHUNK * dim);
            let table = case.words(bytemuck::cast_slice(&rows));
            let page_tables = pages.upload(case);
            let sequences = Sequences {
                rows: &table,
                pages: &page_tables,
            };
            rebuild(
                &case.device,
                f.keys(),
                &f.table,
                sequences,
                &selection,
                &k_slots,
                f.args,
            )
            .unwrap();

            let own_slot = |list: usize, slot: u32| {
                let row = &rows[list / KV_HEADS];
                row.slot_base as usize + list % KV_HEADS * row.slots as usize + slot as usize
            };
            let mut written = vec![false; slots];
            for (list, list_misses) in misses.iter().enumerate() {
                for &(_, slot) in *list_misses {
                    written[own_slot(list, slot)] = true;
                }
            }
            let assert_keys = |what: &str, got: &[f32]| {
                for (list, list_misses) in misses.iter().enumerate() {
                    let (row, head) = (&rows[list / KV_HEADS], list % KV_HEADS);
                    let base = FactorRows {
                        factor_pages: row.factor_pages as usize,
                        basis: row.basis_base as usize,
                        mean: row.mean_base as usize,
                    };
                    for &(chunk, slot) in *list_misses {
                        for t in 0..CHUNK {
                            let want = f.key(&pages, base, head, chunk as usize * CHUNK + t);
                            let at = (own_slot(list, slot) * CHUNK + t) * dim;
                            let what = format!("{what}: list {list}, chunk {chunk}");
                            assert_close(&what, case.dtype, rank, &got[at..at + dim], &want);
                        }
                    }
                }
                assert_only_written(what, got, |i| written[i / dim / CHUNK]);
            };
            let rebuilt = case.read(&k_slots);
            assert_keys("rebuild", &rebuilt);

            // Keys and values in one launch, values in any storage type.
            let value_rows = pages.chunks() * KV_HEADS;
            for stored in [Dtype::F32, Dtype::F16]
                .into_iter()
                .filter(|&dtype| case.device.supports(dtype))
            {
                let values: Vec<f32> = random(7, value_rows * CHUNK * dim, 1.0)
                    .iter()
                    .map(|&v| round(stored, v))
                    .collect();
                let arena = case.device.upload_floats(stored, &values).unwrap();
                let v_slots = case.poison(slots * CHUNK * dim);
                let both = case.poison(slots * CHUNK * dim);
                fetch(
                    &case.device,
                    f.keys(),
                    &f.table,
                    &arena,
                    sequences,
                    &selection,
                    (&both, &v_slots),
                    f.args,
                )
                .unwrap();
                let fetched = case.read(&both);
                assert_keys("fetch", &fetched);
                if !takes_tensor_cores(case, shape) {
                    let bits = |keys: &[f32]| keys.iter().map(|k| k.to_bits()).collect::<Vec<_>>();
                    assert!(
                        bits(&fetched) == bits(&rebuilt),
                        "fetch rebuilds other keys than rebuild"
                    );
                }
                let got = case.read(&v_slots);
                assert_only_written("v_slots", &got, |i| written[i / dim / CHUNK]);
                for (list, list_misses) in misses.iter().enumerate() {
                    let (row, head) = (&rows[list / KV_HEADS], list % KV_HEADS);
                    for &(chunk, slot) in *list_misses {
                        let own = own_slot(list, slot);
                        let chunk = pages.chunk(row.value_pages, chunk as usize);
                        let from = chunk * KV_HEADS + head;
                        let want: Vec<f32> = values[from * CHUNK * dim..][..CHUNK * dim]
                            .iter()
                            .map(|&v| round(case.dtype, v))
                            .collect();
                        assert_eq!(got[own * CHUNK * dim..][..CHUNK * dim], want);
                    }
                }
            }
        }
    });
}

#[test]
fn all_keys_of_a_sequence_are_rebuilt() {
    every_case(|case: &Case| {
        for &shape in case.size(&SHAPES[..], &SHAPES[3..]) {
            let (rank, dim, _) = shape;
            // Into a second page.
            let (tokens, head_stride) = (517usize, 520);
            let mut pages = Pages::new(3);
            let base = FactorRows {
                factor_pages: pages.take(tokens.div_ceil(CHUNK)) as usize,
                basis: 2,
                mean: 3,
            };
            let page_tables = pages.upload(case);
            let f = Factors::new(case, shape, 3, base.basis + rank);
            let out = case.poison(KV_HEADS * head_stride * dim);
            let lengths = (tokens, head_stride);
            rebuild_all(
                &case.device,
                f.keys(),
                &f.table,
                &page_tables,
                &out,
                base,
                lengths,
                f.args,
            )
            .unwrap();
            let got = case.read(&out);
            assert_only_written("rebuild_all", &got, |i| i / dim % head_stride < tokens);
            for head in 0..KV_HEADS {
                for position in (0..40).chain(480..tokens) {
                    let want = f.key(&pages, base, head, position);
                    let got = &got[(head * head_stride + position) * dim..][..dim];
                    assert_close(
                        &format!("position {position}"),
                        case.dtype,
                        rank,
                        got,
                        &want,
                    );
                }
            }
            let short: Buffer = case.poison(8);
            assert!(
                rebuild_all(
                    &case.device,
                    f.keys(),
                    &f.table,
                    &page_tables,
                    &short,
                    base,
                    lengths,
                    f.args
                )
                .is_err()
            );
        }
    });
}

#[test]
fn staged_values_go_to_their_slots() {
    every_case(|case: &Case| {
        for (chunk_size, dim) in [(8, 64), (3, 21)] {
            let slots = [6u32, 0, 3];
            let size = chunk_size * dim;
            let staged = case.random(3, slots.len() * size, 1.0);
            let v_slots = case.poison(8 * size);
            let places = case.words(&slots);
            scatter(
                &case.device,
                &staged.buffer,
                &places,
                &v_slots,
                slots.len(),
                (chunk_size, dim),
            )
            .unwrap();
            let got = case.read(&v_slots);
            assert_only_written("scatter", &got, |i| slots.contains(&((i / size) as u32)));
            for (i, &slot) in slots.iter().enumerate() {
                assert_eq!(
                    got[slot as usize * size..][..size],
                    staged.values[i * size..][..size],
                    "chunk {i}"
                );
            }
            let refused = scatter(
                &case.device,
                &staged.buffer,
                &places,
                &v_slots,
                4,
                (chunk_size, dim),
            );
            assert!(refused.is_err());
        }
    });
}
