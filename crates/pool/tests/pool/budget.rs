//! The account is right to the byte, whoever asks and whenever they let go.

use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use proptest::prelude::*;
use shadowkv_pool::{Error, HostPool, LayerValues, ValueStorage};

use crate::{STORAGES, layout, values};

#[test]
fn admission_is_counted_in_full_and_given_back() {
    let layout = layout(3, 8, 64, ValueStorage::F16);
    let row = 3 * 8 * 64 * 2;
    let pool = HostPool::new(Some(10 * row));
    assert_eq!(pool.used_bytes(), 0);
    let four = LayerValues::new(&pool, layout, 4).unwrap();
    assert_eq!((four.bytes(), pool.used_bytes()), (4 * row, 4 * row));
    let six = LayerValues::new(&pool.clone(), layout, 6).unwrap();
    assert_eq!(pool.used_bytes(), 10 * row);
    assert!(LayerValues::new(&pool, layout, 1).is_err());
    assert!(LayerValues::new(&pool, layout, 0).is_ok());
    drop(four);
    assert_eq!(pool.used_bytes(), 6 * row);
    let mut again = LayerValues::new(&pool, layout, 3).unwrap();
    again.append(&values(&layout, 3, 1)).unwrap();
    assert_eq!(pool.used_bytes(), 9 * row);
    drop((six, again));
    assert_eq!(pool.used_bytes(), 0);
}

#[test]
fn a_refusal_names_the_figures_and_changes_nothing() {
    let layout = layout(2, 8, 32, ValueStorage::Bf16);
    let pool = HostPool::new(Some(10_500));
    let _held = LayerValues::new(&pool, layout, 3).unwrap();
    let error = LayerValues::new(&pool, layout, 8).unwrap_err();
    assert_eq!(
        error,
        Error::OverBudget {
            chunks: 8,
            asked: 8192,
            budget: 10_500,
            used: 3072,
            fits: 7
        }
    );
    let text = error.to_string();
    for part in [
        "8 chunks",
        "8192 B",
        "10500 B",
        "3072 B",
        "fit: 7",
        "Raise the budget",
    ] {
        assert!(text.contains(part), "{part} is not in: {text}");
    }
    assert_eq!(pool.used_bytes(), 3072);
    assert!(LayerValues::new(&pool, layout, 7).is_ok());
}

#[test]
fn one_byte_decides() {
    // 8-bit records have a scale of four bytes for each of their four tokens.
    for (storage, record) in [
        (ValueStorage::F32, 4 * 8 * 4),
        (ValueStorage::Int8, 4 * 8 + 4 * 4),
    ] {
        let layout = layout(1, 4, 8, storage);
        let bytes = 5 * record;
        let five = LayerValues::new(&HostPool::new(Some(bytes)), layout, 5).unwrap();
        assert_eq!(five.bytes(), bytes);
        let short = LayerValues::new(&HostPool::new(Some(bytes - 1)), layout, 5);
        assert!(matches!(short, Err(Error::OverBudget { fits: 4, .. })));
    }
    let layout = layout(1, 4, 8, ValueStorage::F32);
    assert!(matches!(
        LayerValues::new(&HostPool::new(Some(0)), layout, 1),
        Err(Error::OverBudget { fits: 0, .. })
    ));
}

#[test]
fn concurrent_callers_never_exceed_the_budget() {
    // Room for 6 of 8 callers with 3 chunks each, and 7 bytes that serve nobody.
    let layout = layout(1, 8, 16, ValueStorage::F16);
    let budget = 20 * layout.row_bytes() + 7;
    let pool = HostPool::new(Some(budget));
    let together = Barrier::new(8);
    let admitted = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for round in 1..=300 {
                    together.wait();
                    let layer = LayerValues::new(&pool.clone(), layout, 3);
                    admitted.fetch_add(usize::from(layer.is_ok()), Ordering::Relaxed);
                    together.wait();
                    assert_eq!(admitted.load(Ordering::Relaxed), 6 * round);
                    assert_eq!(pool.used_bytes(), 18 * layout.row_bytes());
                    together.wait();
                    drop(layer);
                }
            });
        }
    });
    assert_eq!(pool.used_bytes(), 0);
}

#[test]
fn no_update_is_lost_under_contention() {
    // An account that reads and then writes ends wrong once two callers meet. That is up to the scheduler, so no single run
    // proves its absence; many rounds make a meeting likely.
    let layout = layout(1, 8, 16, ValueStorage::F16);
    let budget = 3 * layout.row_bytes();
    let pool = HostPool::new(Some(budget));
    thread::scope(|scope| {
        for chunks in [1, 2, 1, 3] {
            let pool = pool.clone();
            scope.spawn(move || {
                for _ in 0..1_000_000 {
                    let layer = LayerValues::new(&pool, layout, chunks);
                    assert!(pool.used_bytes() <= budget);
                    drop(layer);
                }
            });
        }
    });
    assert_eq!(pool.used_bytes(), 0);
}

#[test]
fn values_move_between_threads_and_are_counted_until_dropped() {
    fn shared<T: Send + Sync + 'static>(_: &T) {}
    let layout = layout(2, 2, 2, ValueStorage::F32);
    let pool = HostPool::new(None);
    let layer = LayerValues::new(&pool, layout, 3).unwrap();
    shared(&pool);
    shared(&layer);
    thread::spawn(move || assert_eq!(layer.bytes(), 3 * layout.row_bytes()))
        .join()
        .unwrap();
    assert_eq!(pool.used_bytes(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_account_is_the_sum_of_what_lives(
        budget in prop::option::of(0u64..40_000),
        steps in prop::collection::vec((0usize..4, 0usize..12, 0usize..8), 1..40),
    ) {
        let pool = HostPool::new(budget);
        let mut live: Vec<LayerValues> = Vec::new();
        for (kind, chunks, pick) in steps {
            let used: u64 = live.iter().map(LayerValues::bytes).sum();
            let layout = layout(1 + pick % 3, 4, 10, STORAGES[pick % 4]);
            let room = |bytes: u64| budget.is_none_or(|b| used + bytes <= b);
            match kind {
                0 if !live.is_empty() => drop(live.swap_remove(pick % live.len())),
                1 if !live.is_empty() => {
                    let at = pick % live.len();
                    let asked = chunks as u64 * live[at].layout().row_bytes();
                    prop_assert_eq!(live[at].grow(chunks).is_ok(), room(asked));
                }
                _ => {
                    let asked = chunks as u64 * layout.row_bytes();
                    let got = LayerValues::new(&pool, layout, chunks);
                    prop_assert_eq!(got.is_ok(), room(asked));
                    live.extend(got);
                }
            }
            let used: u64 = live.iter().map(|l| l.capacity_chunks() as u64 * l.layout().row_bytes()).sum();
            prop_assert_eq!(pool.used_bytes(), used);
        }
        drop(live);
        prop_assert_eq!(pool.used_bytes(), 0);
    }
}
