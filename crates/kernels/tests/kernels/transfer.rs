//! `transfer` moves elements exactly.

use shadowkv_kernels::transfer::{
    FillArgs, PackArgs, PlaceArgs, RestoreArgs, clear, copy, fill, pack, place, restore, unpack,
};
use shadowkv_kernels::{Dtype, Elem, NONE, Record};

use crate::common::{
    Case, assert_only_written, every_case, every_device, pages::Pages, round, shuffled, tolerance,
};

#[test]
fn chunks_are_placed_and_noted_and_the_last_may_be_short() {
    every_case(|case: &Case| {
        for (kv_heads, dim) in [(2, 64), (3, 9)] {
            let chunk_size = 8;
            // Five chunks, of which the last has 3 tokens.
            let (tokens, head_stride) = (35, 41);
            let (listed, slots) = (3, 6);
            let mut pages = Pages::new(2);
            let map_pages = pages.take(5) as usize;
            let args = PlaceArgs {
                listed,
                kv_heads,
                first: 0,
                base: 0,
                chunk_stride: chunk_size,
                head_stride,
                tokens,
                slot_base: 2,
                slots,
                map_pages,
                chunk_size,
                head_dim: dim,
            };
            let k = case.random(1, kv_heads * head_stride * dim, 1.0);
            let v = case.random(2, kv_heads * head_stride * dim, 1.0);
            // A different choice for each head, always with the short one.
            let chunks: Vec<u32> = (0..kv_heads as u32).flat_map(|h| [h % 3, 4, 3]).collect();
            let places = [5, 0, 2];
            let arena = (args.slot_base + kv_heads * slots + 1) * chunk_size * dim;
            let (k_slots, v_slots) = (case.poison(arena), case.poison(arena));
            let slot_chunk = case.poison_words(args.slot_base + kv_heads * slots + 1);
            let chunk_slot = case.poison_words(pages.chunks() * kv_heads);
            place(
                &case.device,
                (&k.buffer, &v.buffer),
                (&case.words(&chunks), &case.words(&places)),
                (&k_slots, &v_slots),
                (&slot_chunk, &chunk_slot, &pages.upload(case)),
                args,
            )
            .unwrap();

            let mut want_slot_chunk = vec![NONE; slot_chunk.len()];
            let mut want_chunk_slot = vec![NONE; chunk_slot.len()];
            for (what, source, target) in [("k", &k, &k_slots), ("v", &v, &v_slots)] {
                let got = case.read(target);
                let mut want = vec![f32::NAN; arena];
                for head in 0..kv_heads {
                    for (i, &slot) in places.iter().enumerate() {
                        let chunk = chunks[head * listed + i] as usize;
                        let own = args.slot_base + head * slots + slot as usize;
                        want_slot_chunk[own] = chunk as u32;
                        let at = pages.row(map_pages as u32, chunk, (kv_heads, head));
                        want_chunk_slot[at] = slot;
                        let count = chunk_size.min(tokens - chunk * chunk_size) * dim;
                        let from = (head * head_stride + chunk * chunk_size) * dim;
                        let to = own * chunk_size * dim;
                        want[to..to + count].copy_from_slice(&source.values[from..from + count]);
                    }
                }
                assert_only_written(what, &got, |i| !want[i].is_nan());
                assert!(
                    got.iter().zip(&want).all(|(g, w)| g == w || w.is_nan()),
                    "{what}"
                );
            }
            assert_eq!(case.read_words(&slot_chunk), want_slot_chunk);
            assert_eq!(case.read_words(&chunk_slot), want_chunk_slot);
        }
    });
}

#[test]
fn packed_chunks_are_placed_and_those_that_are_none_are_not() {
    every_case(|case: &Case| {
        let (kv_heads, chunk_size, dim, slots) = (2, 8, 12, 3);
        // Chunks 4, 5 and 6 as `pack` leaves them, behind a token of something else.
        let (first, chunks, base) = (4, 3, 1);
        let mut pages = Pages::new(2);
        let map_pages = pages.take(first + chunks) as usize;
        let args = PlaceArgs {
            listed: 2,
            kv_heads,
            first,
            base,
            chunk_stride: kv_heads * chunk_size,
            head_stride: chunk_size,
            tokens: (first + chunks) * chunk_size,
            slot_base: 1,
            slots,
            map_pages,
            chunk_size,
            head_dim: dim,
        };
        let length = (base + chunks * kv_heads * chunk_size) * dim;
        let (k, v) = (case.random(1, length, 1.0), case.random(2, length, 1.0));
        let arena = (args.slot_base + kv_heads * slots) * chunk_size * dim;
        let (k_slots, v_slots) = (case.poison(arena), case.poison(arena));
        let slot_chunk = case.poison_words(args.slot_base + kv_heads * slots);
        let chunk_slot = case.poison_words(pages.chunks() * kv_heads);
        let moves = [NONE, 6, 4, NONE];
        let put = |args: PlaceArgs| {
            place(
                &case.device,
                (&k.buffer, &v.buffer),
                (&case.words(&moves), &case.words(&[0, 2])),
                (&k_slots, &v_slots),
                (&slot_chunk, &chunk_slot, &pages.upload(case)),
                args,
            )
        };
        put(args).unwrap();
        // (head, slot, chunk)
        let moved = [(0, 2, 6), (1, 0, 4)];
        let mut want_slot_chunk = vec![NONE; slot_chunk.len()];
        let mut want_chunk_slot = vec![NONE; chunk_slot.len()];
        let mut want = [vec![f32::NAN; arena], vec![f32::NAN; arena]];
        for (head, slot, chunk) in moved {
            let own = args.slot_base + head * slots + slot;
            want_slot_chunk[own] = chunk as u32;
            let at = pages.row(map_pages as u32, chunk, (kv_heads, head));
            want_chunk_slot[at] = slot as u32;
            let from = (base + ((chunk - first) * kv_heads + head) * chunk_size) * dim;
            let elements = chunk_size * dim;
            for (want, data) in want.iter_mut().zip([&k, &v]) {
                want[own * elements..][..elements]
                    .copy_from_slice(&data.values[from..from + elements]);
            }
        }
        assert_eq!(case.read_words(&slot_chunk), want_slot_chunk);
        assert_eq!(case.read_words(&chunk_slot), want_chunk_slot);
        for (want, slots) in want.iter().zip([&k_slots, &v_slots]) {
            let got = case.read(slots);
            assert_only_written("slots", &got, |i| !want[i].is_nan());
            assert!(got.iter().zip(want).all(|(g, w)| g == w || w.is_nan()));
        }
        let beyond = put(PlaceArgs {
            tokens: args.tokens + 1,
            ..args
        });
        assert!(beyond.is_err(), "the source has no such token");

        // And back, among the tokens of all chunks.
        let (head_stride, base) = (59, 2);
        let linear = || case.poison(kv_heads * head_stride * dim);
        let (k_all, v_all) = (linear(), linear());
        let restoring = RestoreArgs {
            listed: slots,
            kv_heads,
            base,
            head_stride,
            slot_base: args.slot_base,
            slots,
            chunk_size,
            head_dim: dim,
        };
        restore(
            &case.device,
            (&k_slots, &v_slots),
            &slot_chunk,
            (&k_all, &v_all),
            restoring,
        )
        .unwrap();
        for (all, slots_of) in [(&k_all, &k_slots), (&v_all, &v_slots)] {
            let (got, held) = (case.read(all), case.read(slots_of));
            let mut want = vec![f32::NAN; got.len()];
            for (head, slot, chunk) in moved {
                let from = (args.slot_base + head * slots + slot) * chunk_size * dim;
                let to = (head * head_stride + base + chunk * chunk_size) * dim;
                let elements = chunk_size * dim;
                want[to..to + elements].copy_from_slice(&held[from..from + elements]);
            }
            assert_only_written("restore", &got, |i| !want[i].is_nan());
            assert!(got.iter().zip(&want).all(|(g, w)| g == w || w.is_nan()));
        }
        let too_many = RestoreArgs {
            listed: slots + 1,
            ..restoring
        };
        let refused = restore(
            &case.device,
            (&k_slots, &v_slots),
            &slot_chunk,
            (&k_all, &v_all),
            too_many,
        );
        assert!(refused.is_err());
    });
}

#[test]
fn unpack_takes_back_what_pack_made() {
    every_case(|case: &Case| {
        let all = [Dtype::F32, Dtype::F16, Dtype::Bf16];
        for stored in all.into_iter().filter(|&dtype| case.device.supports(dtype)) {
            for (kv_heads, chunk_size, dim) in [(2, 8, 64), (3, 5, 7)] {
                pack_and_unpack(case, stored, kv_heads, chunk_size, dim);
            }
        }
    });
}

/// Packs a few chunks behind others, cast to `stored`, and takes them back.
fn pack_and_unpack(case: &Case, stored: Dtype, kv_heads: usize, chunk_size: usize, dim: usize) {
    let (first, chunks) = (2, 4);
    let head_stride = 6 * chunk_size + 2;
    let args = PackArgs {
        first,
        chunks,
        kv_heads,
        head_stride,
        chunk_size,
        head_dim: dim,
    };
    let linear = case.random(1, kv_heads * head_stride * dim, 1.0);
    let starts: Vec<u32> = shuffled(2, 6)
        .iter()
        .take(chunks)
        .map(|&chunk| chunk * chunk_size as u32)
        .collect();
    let start_buffer = case.words(&starts);
    let size = chunk_size * dim;
    let row = kv_heads * size;
    let poison = vec![f32::NAN; (first + chunks + 1) * row];
    let packed = case.device.upload_floats(stored, &poison).unwrap();
    pack(&case.device, &linear.buffer, &packed, &start_buffer, args).unwrap();
    let got = case.read(&packed);
    assert_only_written("pack", &got, |i| {
        (first..first + chunks).contains(&(i / row))
    });
    for (i, &start) in starts.iter().enumerate() {
        for head in 0..kv_heads {
            let from = (head * head_stride + start as usize) * dim;
            let want: Vec<f32> = linear.values[from..from + size]
                .iter()
                .map(|&v| round(stored, v))
                .collect();
            let at = (first + i) * row + head * size;
            assert_eq!(got[at..at + size], want, "chunk {i}, head {head}");
        }
    }
    let back = case.poison(linear.values.len());
    unpack(&case.device, &packed, &back, &start_buffer, args).unwrap();
    let back = case.read(&back);
    assert_only_written("unpack", &back, |i| {
        let token = i / dim % head_stride;
        starts
            .iter()
            .any(|&s| (s as usize..s as usize + chunk_size).contains(&token))
    });
    let taken_back =
        |(b, l): (&f32, &f32)| b.is_nan() || *b == round(case.dtype, round(stored, *l));
    assert!(back.iter().zip(&linear.values).all(taken_back));

    let short = case.device.upload_floats(stored, &poison[..row]).unwrap();
    assert!(pack(&case.device, &linear.buffer, &short, &start_buffer, args).is_err());
}

#[test]
fn bytes_are_within_half_a_step_and_odd_numbers_spoil_no_other_token() {
    every_case(|case: &Case| {
        let (kv_heads, chunk_size, dim, chunks, first) = (2, 5, 12, 3, 1);
        let tokens = 4 * chunk_size;
        let mut values = case.random(1, kv_heads * tokens * dim, 3.0).values;
        // A token of zeros, one with what is no number, one too small for a reciprocal.
        values[..dim].fill(0.0);
        (values[dim], values[dim + 1], values[dim + 2]) = (f32::NAN, f32::INFINITY, -5.0);
        values[2 * dim..3 * dim].fill(1e-38);
        let linear = case.upload(&values);
        let starts: Vec<u32> = [0, 2, 3].map(|j| j * chunk_size as u32).to_vec();
        let starts_there = case.words(&starts);
        let args = PackArgs {
            first,
            chunks,
            kv_heads,
            head_stride: tokens,
            chunk_size,
            head_dim: dim,
        };
        let words = Record::Bytes.bytes(chunk_size, dim) / 4;
        let packed = case.poison_words((first + chunks) * kv_heads * words);
        pack(&case.device, &linear.buffer, &packed, &starts_there, args).unwrap();
        let got = case.read_words(&packed);
        assert!(
            got[..first * kv_heads * words]
                .iter()
                .all(|&w| w == u32::MAX)
        );
        let back = case.poison(values.len());
        unpack(&case.device, &packed, &back, &starts_there, args).unwrap();
        let back = case.read(&back);
        for (i, &start) in starts.iter().enumerate() {
            for head in 0..kv_heads {
                let record = &got[((first + i) * kv_heads + head) * words..][..words];
                for t in 0..chunk_size {
                    let at = (head * tokens + start as usize + t) * dim;
                    let own = &linear.values[at..at + dim];
                    let finite = own.iter().filter(|x| x.is_finite());
                    let most = finite.fold(0.0f32, |most, x| most.max(x.abs()));
                    let scale = f32::from_bits(record[chunk_size * dim / 4 + t]);
                    let want = if most < 1e-36 { 0.0 } else { most / 127.0 };
                    assert!(
                        (scale - want).abs() <= 1e-6 * want,
                        "scale {scale}, not {want}"
                    );
                    let half_step = scale * 0.501 + most * tolerance::unit(case.dtype) as f32;
                    for (x, y) in own.iter().zip(&back[at..at + dim]) {
                        let kept = match x {
                            x if x.is_nan() => 0.0,
                            x => x.clamp(-most, most),
                        };
                        assert!((kept - y).abs() <= half_step.max(1e-37), "{x} became {y}");
                    }
                }
            }
        }
        let short = case.words(&vec![0; words]);
        assert!(pack(&case.device, &linear.buffer, &short, &starts_there, args).is_err());
    });
}

#[test]
fn copies_cast_between_all_types() {
    every_case(|case: &Case| {
        let from = case.random(1, 41, 3.0);
        for to in [Dtype::F32, Dtype::F16, Dtype::Bf16] {
            if !case.device.supports(to) {
                continue;
            }
            // The second copies whole vectors.
            for (at, start, len) in [(5, 3, 36), (8, 4, 32)] {
                let target = case.device.upload_floats(to, &[f32::NAN; 40]).unwrap();
                copy(&case.device, (&from.buffer, at), (&target, start), len).unwrap();
                let got = case.device.read_floats(&target).unwrap();
                assert_only_written("copy", &got, |i| (start..start + len).contains(&i));
                let own = from.values[at..at + len].iter();
                let want: Vec<f32> = own.map(|&v| round(to, v)).collect();
                assert_eq!(got[start..start + len], want, "to {}", to.name());
            }
        }
        let small = case.poison(4);
        assert!(copy(&case.device, (&from.buffer, 38), (&small, 0), 4).is_err());
        assert!(copy(&case.device, (&from.buffer, 0), (&small, 1), 4).is_err());
    });
}

#[test]
fn a_launch_may_need_more_cubes_than_one_dimension_has() {
    every_device(|case: &Case| {
        let len = 65_536 * case.device.plan().units as usize + 5;
        let values: Vec<f32> = (0..len).map(|i| (i % 8191) as f32).collect();
        let (from, to) = (
            case.f32s(&values),
            case.device.empty(Elem::F32, len).unwrap(),
        );
        copy(&case.device, (&from, 0), (&to, 0), len).unwrap();
        assert!(case.device.read::<f32>(&to).unwrap() == values);
    });
}

#[test]
fn words_are_filled_row_by_row() {
    every_device(|case: &Case| {
        let args = FillArgs {
            start: 3,
            len: 70,
            rows: 3,
            stride: 100,
        };
        let to = case.words(&(0..280).collect::<Vec<u32>>());
        fill(&case.device, &to, NONE, args).unwrap();
        for (i, got) in case.read_words(&to).into_iter().enumerate() {
            let inside = i >= 3 && (i - 3) % 100 < 70;
            let want = if inside { NONE } else { i as u32 };
            assert_eq!(got, want, "element {i}");
        }
        let floats = case.f32s(&[f32::NAN, f32::NAN, 1.0, f32::NAN]);
        clear(&case.device, &floats, 1, 2).unwrap();
        let got = case.read(&floats);
        assert!(got[0].is_nan() && got[1..3] == [0.0, 0.0] && got[3].is_nan());

        // One element more than there is, and elements of another size.
        let more = FillArgs { len: 78, ..args };
        assert!(fill(&case.device, &to, NONE, more).is_err());
        let halves = case.device.empty(Elem::Float(Dtype::F16), 8).unwrap();
        assert!(clear(&case.device, &halves, 0, 1).is_err());
    });
}
