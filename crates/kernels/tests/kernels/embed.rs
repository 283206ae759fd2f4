//! `embed` copies rows exactly.

use shadowkv_kernels::embed::embed;

use crate::common::{Case, assert_only_written, every_case};

#[test]
fn rows_are_copied_to_their_place() {
    every_case(|case: &Case| {
        let (vocabulary, first) = (11, 2);
        let ids = [10u32, 0, 3, 3, 7];
        for width in [64, 20, 7] {
            let table = case.random(1, vocabulary * width, 1.0);
            let out = case.poison((first + ids.len() + 1) * width);
            let id_buffer = case.words(&ids);
            embed(
                &case.device,
                &id_buffer,
                &table.buffer,
                &out,
                (first, ids.len(), width),
            )
            .unwrap();
            let got = case.read(&out);
            assert_only_written("embed", &got, |i| {
                (first..first + ids.len()).contains(&(i / width))
            });
            for (n, &id) in ids.iter().enumerate() {
                let (to, from) = ((first + n) * width, id as usize * width);
                assert_eq!(
                    got[to..to + width],
                    table.values[from..from + width],
                    "row {n}"
                );
            }
        }
    });
}

#[test]
fn an_output_that_is_too_small_is_refused() {
    every_case(|case: &Case| {
        let table = case.random(1, 64, 1.0);
        let ids = case.words(&[0, 1]);
        let out = case.poison(8);
        assert!(embed(&case.device, &ids, &table.buffer, &out, (1, 2, 4)).is_err());
    });
}
