//! Records as they are stored: out of one layer, into another, and nothing changes.

use shadowkv_pool::{Error, HostPool};

use crate::{STORAGES, layout, miss, scattered, values};

#[test]
fn records_move_between_layers_bit_for_bit() {
    // A row is 4 to 16 KiB, so 400 chunks cross extents and threads.
    for storage in STORAGES {
        let layout = layout(4, 8, 128, storage);
        let chunks = 400;
        let mut layer = HostPool::new(None).reserve(layout, chunks).unwrap();
        layer.append(&values(&layout, chunks, 3)).unwrap();

        let mut in_order = scattered(chunks, layout.kv_heads);
        in_order.sort_by_key(|m| (m.chunk, m.head));
        let mut records = vec![0xaa; chunks * layout.row_bytes() as usize];
        layer.gather_records(&in_order, &mut records).unwrap();

        let mut copy = HostPool::new(None).reserve(layout, chunks).unwrap();
        let (first, rest) = records.split_at(7 * layout.row_bytes() as usize);
        copy.append_records(first).unwrap();
        copy.append_records(rest).unwrap();
        assert_eq!(copy.len_chunks(), chunks);

        let misses = scattered(chunks, layout.kv_heads);
        let mut want = vec![f32::NAN; misses.len() * layout.chunk_elements()];
        let mut got = want.clone();
        layer.gather(&misses, &mut want).unwrap();
        copy.gather(&misses, &mut got).unwrap();
        assert!(want == got, "{storage:?}");
    }
}

#[test]
fn truncated_records_are_gone_and_the_rest_stays() {
    for storage in STORAGES {
        let layout = layout(2, 4, 8, storage);
        let mut layer = HostPool::new(None).reserve(layout, 5).unwrap();
        layer.append(&values(&layout, 5, 1)).unwrap();
        let mut before = vec![0; layout.chunk_bytes() as usize];
        layer.gather_records(&[miss(1, 1)], &mut before).unwrap();
        layer.truncate(2);
        layer.append(&values(&layout, 3, 2)).unwrap();
        let mut after = vec![0; layout.chunk_bytes() as usize];
        layer.gather_records(&[miss(1, 1)], &mut after).unwrap();
        assert_eq!(before, after, "{storage:?}");
    }
}

#[test]
fn partial_records_and_wrong_outputs_are_refused() {
    for storage in STORAGES {
        let layout = layout(2, 4, 8, storage);
        let row = layout.row_bytes() as usize;
        let mut layer = HostPool::new(None).reserve(layout, 2).unwrap();
        for length in [1, row / 2, row + 1] {
            let error = layer.append_records(&vec![0; length]).unwrap_err();
            assert_eq!(error, Error::PartialChunk { length, row });
        }
        layer.append_records(&vec![0; row]).unwrap();
        assert!(matches!(
            layer.append_records(&vec![0; 2 * row]),
            Err(Error::OverCapacity { chunks: 2, .. })
        ));
        let mut out = vec![7; row / 2 - 1];
        assert!(matches!(
            layer.gather_records(&[miss(0, 1)], &mut out),
            Err(Error::OutputLength { expected, .. }) if expected == row / 2
        ));
        let mut out = vec![7; row / 2];
        assert!(matches!(
            layer.gather_records(&[miss(1, 1)], &mut out),
            Err(Error::OutOfRange { chunk: 1, .. })
        ));
        assert!(out.iter().all(|byte| *byte == 7));
    }
}
