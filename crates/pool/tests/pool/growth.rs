//! Memory follows what is stored, never exceeds what is admitted, and survives growth and truncation.

use proptest::prelude::*;
use shadowkv_pool::{Error, HostPool, LayerValues, ValueStorage};

use crate::{STORAGES, layout, miss, scattered, values};

/// All stored values of `f32` storage, `[n][KV head][c][D]`.
fn contents(layer: &LayerValues) -> Vec<f32> {
    let (chunks, heads) = (layer.len_chunks(), layer.layout().kv_heads);
    let mut misses = scattered(chunks, heads);
    misses.sort_by_key(|m| (m.chunk, m.head));
    let mut out = vec![f32::NAN; chunks * layer.layout().row_elements()];
    layer.gather(&misses, &mut out).unwrap();
    out
}

#[test]
fn memory_is_taken_as_chunks_arrive() {
    let layout = layout(4, 8, 128, ValueStorage::F16);
    let chunks = 100_000;
    let mut layer = LayerValues::new(&HostPool::new(None), layout, chunks).unwrap();
    assert_eq!(layer.bytes(), chunks as u64 * layout.row_bytes());
    assert_eq!(layer.allocated_bytes(), 0);
    layer.append(&values(&layout, 1, 1)).unwrap();
    assert!(layer.allocated_bytes() >= layout.row_bytes());
    assert!(
        layer.allocated_bytes() < layer.bytes() / 50,
        "{}",
        layer.allocated_bytes()
    );
}

#[test]
fn a_small_capacity_takes_no_full_extent() {
    for storage in STORAGES {
        let layout = layout(3, 8, 64, storage);
        let mut layer = LayerValues::new(&HostPool::new(None), layout, 5).unwrap();
        layer.append(&values(&layout, 1, 1)).unwrap();
        assert_eq!(layer.allocated_bytes(), layer.bytes());
    }
}

#[test]
fn growth_keeps_values_and_admits_exactly_what_is_asked() {
    let layout = layout(2, 4, 16, ValueStorage::F32);
    let pool = HostPool::new(Some(7 * layout.row_bytes()));
    let mut layer = LayerValues::new(&pool, layout, 2).unwrap();
    let all = values(&layout, 7, 3);
    layer.append(&all[..2 * layout.row_elements()]).unwrap();
    assert!(matches!(
        layer.append(&all[2 * layout.row_elements()..][..layout.row_elements()]),
        Err(Error::OverCapacity {
            chunks: 1,
            stored: 2,
            capacity: 2
        })
    ));
    for grown in 3..=7 {
        layer.grow(1).unwrap();
        assert_eq!(layer.capacity_chunks(), grown);
        assert_eq!(pool.used_bytes(), grown as u64 * layout.row_bytes());
        layer
            .append(&all[(grown - 1) * layout.row_elements()..grown * layout.row_elements()])
            .unwrap();
        assert_eq!(contents(&layer), all[..grown * layout.row_elements()]);
    }
    assert!(matches!(
        layer.grow(1),
        Err(Error::OverBudget {
            chunks: 1,
            fits: 0,
            ..
        })
    ));
    assert_eq!(
        (layer.capacity_chunks(), layer.bytes()),
        (7, 7 * layout.row_bytes())
    );
    assert_eq!(contents(&layer), all);
}

#[test]
fn truncating_to_nothing_frees_memory_and_keeps_the_admission() {
    let layout = layout(2, 8, 64, ValueStorage::Bf16);
    let pool = HostPool::new(None);
    let mut layer = LayerValues::new(&pool, layout, 9).unwrap();
    layer.append(&values(&layout, 9, 1)).unwrap();
    layer.truncate(0);
    assert_eq!(
        (
            layer.len_chunks(),
            layer.capacity_chunks(),
            layer.allocated_bytes()
        ),
        (0, 9, 0)
    );
    assert_eq!(pool.used_bytes(), 9 * layout.row_bytes());
    layer.append(&values(&layout, 9, 2)).unwrap();
    assert_eq!(layer.len_chunks(), 9);
}

#[test]
fn truncation_frees_whole_extents() {
    // A row is 256 KiB.
    let layout = layout(8, 8, 1024, ValueStorage::F32);
    let mut layer = LayerValues::new(&HostPool::new(None), layout, 40).unwrap();
    let all = values(&layout, 40, 6);
    layer.append(&all).unwrap();
    assert_eq!(layer.allocated_bytes(), layer.bytes());
    layer.truncate(17);
    assert!(
        layer.allocated_bytes() <= 24 * layout.row_bytes(),
        "{}",
        layer.allocated_bytes()
    );
    assert_eq!(contents(&layer), all[..17 * layout.row_elements()]);
}

#[test]
fn truncated_chunks_are_gone_and_the_rest_stays() {
    for storage in STORAGES {
        let layout = layout(2, 4, 8, storage);
        let mut layer = LayerValues::new(&HostPool::new(None), layout, 5).unwrap();
        layer.append(&values(&layout, 5, 1)).unwrap();
        let mut before = vec![f32::NAN; layout.chunk_elements()];
        layer.gather(&[miss(1, 1)], &mut before).unwrap();
        layer.truncate(2);
        layer.append(&values(&layout, 3, 2)).unwrap();
        let mut after = vec![f32::NAN; layout.chunk_elements()];
        layer.gather(&[miss(1, 1)], &mut after).unwrap();
        assert_eq!(before, after, "{storage:?}");
    }
}

#[derive(Clone, Debug)]
enum Step {
    Append(usize),
    Grow(usize),
    Truncate(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        3 => (0usize..12).prop_map(Step::Append),
        2 => (0usize..9).prop_map(Step::Grow),
        1 => (0usize..30).prop_map(Step::Truncate),
    ];
    prop::collection::vec(step, 1..30)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    // A row is 512 KiB: few chunks cross extents, and growth leaves short ones in the middle.
    #[test]
    fn any_sequence_of_steps_behaves_like_a_vector(steps in steps()) {
        let layout = layout(2, 4, 16 << 10, ValueStorage::F32);
        let row = layout.row_elements();
        let pool = HostPool::new(Some(40 * layout.row_bytes()));
        let mut layer = LayerValues::new(&pool, layout, 4).unwrap();
        let mut model: Vec<f32> = Vec::new();
        for (seed, step) in steps.into_iter().enumerate() {
            let (len, capacity) = (model.len() / row, layer.capacity_chunks());
            match step {
                Step::Append(n) => {
                    let new = values(&layout, n, seed as u64 + 1);
                    let fits = len + n <= capacity;
                    prop_assert_eq!(layer.append(&new).is_ok(), fits);
                    if fits {
                        model.extend(new);
                    }
                }
                Step::Grow(n) => prop_assert_eq!(layer.grow(n).is_ok(), capacity + n <= 40),
                Step::Truncate(n) => {
                    layer.truncate(n);
                    model.truncate(n * row);
                }
            }
            prop_assert_eq!(layer.len_chunks(), model.len() / row);
            prop_assert!(layer.allocated_bytes() <= layer.bytes());
            prop_assert_eq!(layer.bytes(), layer.capacity_chunks() as u64 * layout.row_bytes());
            prop_assert_eq!(pool.used_bytes(), layer.bytes());
        }
        prop_assert!(contents(&layer) == model);
    }
}
