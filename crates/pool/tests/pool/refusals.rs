//! Wrong calls are errors that say what was wrong, and leave everything as it was.

use shadowkv_pool::{ChunkHead, Error, HostPool, LayerValues, ValueStorage};

use crate::{STORAGES, layout, miss, values};

fn three_chunks() -> LayerValues {
    let layout = layout(2, 4, 8, ValueStorage::F16);
    let mut layer = LayerValues::new(&HostPool::new(None), layout, 5).unwrap();
    layer.append(&values(&layout, 3, 1)).unwrap();
    layer
}

#[test]
fn a_gather_of_what_is_not_stored_is_refused() {
    let layer = three_chunks();
    let wrong = [
        miss(3, 0), // admitted, not stored
        miss(0, 2),
        ChunkHead {
            chunk: u32::MAX,
            head: 0,
        },
        ChunkHead {
            chunk: 0,
            head: u32::MAX,
        },
    ];
    for bad in wrong {
        let mut out = [7.0f32; 3 * 32];
        let error = layer
            .gather(&[miss(0, 0), miss(2, 1), bad], &mut out)
            .unwrap_err();
        let want = Error::OutOfRange {
            index: 2,
            chunk: bad.chunk,
            head: bad.head,
            chunks: 3,
            kv_heads: 2,
        };
        assert_eq!(error, want);
        assert!(out.iter().all(|x| *x == 7.0), "a refused gather wrote");
    }
}

#[test]
fn a_large_gather_is_checked_too() {
    let layer = three_chunks();
    let mut misses = vec![miss(1, 1); 10_000];
    misses[4321] = miss(9, 0);
    let mut out = vec![7.0f32; misses.len() * 32];
    assert!(matches!(
        layer.gather(&misses, &mut out),
        Err(Error::OutOfRange {
            index: 4321,
            chunk: 9,
            ..
        })
    ));
    assert!(out.iter().all(|x| *x == 7.0));
}

#[test]
fn truncated_chunks_are_gone() {
    let mut layer = three_chunks();
    layer.truncate(9);
    assert_eq!(layer.len_chunks(), 3);
    layer.truncate(2);
    let mut out = [0.0f32; 32];
    assert!(layer.gather(&[miss(1, 1)], &mut out).is_ok());
    assert!(matches!(
        layer.gather(&[miss(2, 0)], &mut out),
        Err(Error::OutOfRange { chunks: 2, .. })
    ));
}

#[test]
fn an_output_of_the_wrong_length_is_refused() {
    let layer = three_chunks();
    for length in [0, 31, 33, 63, 65] {
        let mut out = vec![0.0f32; length];
        let error = layer
            .gather(&[miss(0, 0), miss(1, 0)], &mut out)
            .unwrap_err();
        assert_eq!(
            error,
            Error::OutputLength {
                misses: 2,
                expected: 64,
                actual: length
            }
        );
    }
    assert!(layer.gather::<f32>(&[], &mut []).is_ok());
    assert!(layer.gather(&[], &mut [0.0f32]).is_err());
}

#[test]
fn a_partial_chunk_is_refused() {
    let mut layer = three_chunks();
    // A row is 64 elements; 32 is one head's chunk only.
    for length in [1, 32, 63, 65, 96] {
        let error = layer.append(&vec![0.5f32; length]).unwrap_err();
        assert_eq!(error, Error::PartialChunk { length, row: 64 });
    }
    layer.append::<f32>(&[]).unwrap();
    assert_eq!(layer.len_chunks(), 3);
}

#[test]
fn an_append_beyond_the_capacity_stores_nothing() {
    let mut layer = three_chunks();
    let error = layer.append(&[0.5f32; 3 * 64]).unwrap_err();
    assert_eq!(
        error,
        Error::OverCapacity {
            chunks: 3,
            stored: 3,
            capacity: 5
        }
    );
    assert!(error.to_string().contains("LayerValues::grow"));
    assert_eq!(layer.len_chunks(), 3);
    layer.append(&[0.5f32; 2 * 64]).unwrap();
    assert_eq!(layer.len_chunks(), 5);
}

#[test]
fn empty_and_absurd_layouts_are_refused() {
    let pool = HostPool::new(None);
    for storage in STORAGES {
        for shape in [(0, 8, 64), (4, 0, 64), (4, 8, 0)] {
            let bad = layout(shape.0, shape.1, shape.2, storage);
            assert_eq!(
                LayerValues::new(&pool, bad, 1).unwrap_err(),
                Error::EmptyLayout { layout: bad }
            );
        }
        let huge = layout(usize::MAX, usize::MAX, 2, storage);
        assert!(matches!(
            LayerValues::new(&pool, huge, 1),
            Err(Error::OverBudget { fits: 0, .. })
        ));
        let many = layout(4, 8, 64, storage);
        assert!(matches!(
            LayerValues::new(&pool, many, usize::MAX),
            Err(Error::OverBudget { .. })
        ));
    }
    assert_eq!(pool.used_bytes(), 0);
}
