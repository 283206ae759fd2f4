//! `landmarks` against its oracle.

use shadowkv_kernels::landmarks::{LandmarkArgs, landmarks, landmarks_oracle};
use shadowkv_kernels::{Dtype, PAGE_CHUNKS};

use crate::common::{
    Case, assert_only_written, every_case,
    pages::Pages,
    shuffled,
    tolerance::{assert_close, assert_close_cosines},
};

#[test]
fn means_and_cosines_of_chunks_anywhere() {
    every_case(|case: &Case| {
        for (kv_heads, chunk_size, dim) in [(2, 8, 64), (1, 5, 80), (3, 8, 15)] {
            let chunks = 6;
            let head_stride = 9 * chunk_size;
            let k = case.random(1, kv_heads * head_stride * dim, 1.0);
            // Ring buffers hold chunks in any order.
            let starts: Vec<u32> = shuffled(2, 9)
                .iter()
                .take(chunks)
                .map(|&slot| slot * chunk_size as u32)
                .collect();
            let mut pages = Pages::new(3);
            let landmark_pages = pages.take(61 + chunks) as usize;
            let args = LandmarkArgs {
                chunks,
                kv_heads,
                chunk_size,
                head_dim: dim,
                head_stride,
                // Over the end of a page.
                first: 61,
                landmark_pages,
            };
            let out = case.poison(pages.chunks() * kv_heads * dim);
            let cosines = case.poison_f32(kv_heads * chunks + 1);
            let start_buffer = case.words(&starts);
            let into = (&out, &pages.upload(case));
            landmarks(&case.device, &k.buffer, &start_buffer, into, &cosines, args).unwrap();

            let got = case.read(&out);
            let row_of = |head: usize, i: usize| {
                pages.row(landmark_pages as u32, args.first + i, (kv_heads, head))
            };
            let rows: Vec<usize> = (0..kv_heads)
                .flat_map(|head| (0..chunks).map(move |i| (head, i)))
                .map(|(head, i)| row_of(head, i))
                .collect();
            assert_only_written("landmarks", &got, |i| rows.contains(&(i / dim)));
            let got_cosines: Vec<f32> = case.device.read(&cosines).unwrap();
            assert_only_written("min_cosine", &got_cosines, |i| i < kv_heads * chunks);
            for head in 0..kv_heads {
                let mut want_cosines = Vec::new();
                for (i, &start) in starts.iter().enumerate() {
                    let from = (head * head_stride + start as usize) * dim;
                    let (mean, cosine) =
                        landmarks_oracle(&k.values[from..from + chunk_size * dim], dim);
                    let to = row_of(head, i) * dim;
                    assert_close(
                        "landmarks",
                        case.dtype,
                        chunk_size,
                        &got[to..to + dim],
                        &mean,
                    );
                    want_cosines.push(cosine);
                }
                // Cosines are taken with the landmark as it is stored.
                let got = &got_cosines[head * chunks..(head + 1) * chunks];
                assert_close_cosines("min_cosine", case.dtype, dim, got, &want_cosines);
            }
        }
    });
}

#[test]
fn keys_that_agree_have_cosine_one_and_zeros_do_no_harm() {
    every_case(|case: &Case| {
        let dim = 64;
        let one = case.random(3, dim, 1.0).values;
        let mut keys = one.repeat(8);
        keys.extend(vec![0.0; 8 * dim]);
        let k = case.upload(&keys);
        let args = LandmarkArgs {
            chunks: 2,
            kv_heads: 1,
            chunk_size: 8,
            head_dim: dim,
            head_stride: 16,
            first: 0,
            landmark_pages: 0,
        };
        let (out, cosines) = (case.poison(PAGE_CHUNKS * dim), case.poison_f32(2));
        landmarks(
            &case.device,
            &k.buffer,
            &case.words(&[0, 8]),
            (&out, &case.words(&[0])),
            &cosines,
            args,
        )
        .unwrap();
        let got: Vec<f32> = case.device.read(&cosines).unwrap();
        assert_close("cosine", Dtype::F32, dim, &got[..1], &[1.0]);
        assert!(
            got[1].is_finite() && case.read(&out)[dim..2 * dim].iter().all(|&v| v == 0.0),
            "{got:?}"
        );
    });
}
