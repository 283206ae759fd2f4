//! `process_logits` against its oracle.

use shadowkv_kernels::Dtype;
use shadowkv_kernels::process_logits::{
    FORBIDDEN, ProcessRow, ProcessRows, ProcessTables, Seen, mask_words, process_logits,
    process_logits_oracle,
};

use crate::common::tolerance::assert_close;
use crate::common::{Case, every_case, every_device, random};

/// A mask that forbids every third token.
fn mask(vocabulary: usize) -> Vec<u32> {
    let mut mask = vec![0u32; mask_words(vocabulary)];
    for token in (0..vocabulary).filter(|token| token % 3 != 0) {
        mask[token / 32] |= 1 << (token % 32);
    }
    mask
}

/// Tokens that a prompt has, and of them and others some that were generated, some of them often.
fn seen(vocabulary: usize, seed: usize) -> Seen {
    let mut seen = Seen::new(vocabulary);
    let prompt: Vec<u32> = (0..vocabulary as u32)
        .filter(|t| (t * 7 + seed as u32).is_multiple_of(5))
        .collect();
    seen.begin_turn(&prompt);
    for i in 0..3 * vocabulary {
        seen.generated((i * i + seed) as u32 % vocabulary as u32);
    }
    seen
}

#[test]
fn every_processor_alone_and_all_together() {
    every_case(|case: &Case| {
        for vocabulary in [1, 33, 1000, case.size(20_000, 2000)] {
            let rows = [
                ProcessRow::UNCHANGED,
                ProcessRow {
                    place: 2,
                    has_bias: true,
                    ..ProcessRow::UNCHANGED
                },
                ProcessRow {
                    place: 1,
                    repetition: 1.3,
                    ..ProcessRow::UNCHANGED
                },
                ProcessRow {
                    place: 0,
                    frequency: 0.25,
                    presence: -0.5,
                    ..ProcessRow::UNCHANGED
                },
                ProcessRow::UNCHANGED,
                ProcessRow {
                    place: 2,
                    has_bias: true,
                    repetition: 0.8,
                    frequency: 0.1,
                    presence: 1.5,
                    ..ProcessRow::UNCHANGED
                },
            ];
            let mask = mask(vocabulary);
            let masked = [false, false, false, false, true, true];
            let mut values = random(9, rows.len() * vocabulary, 12.0);
            values[2 * vocabulary] = 0.0;
            let logits = case.upload(&values);
            let tables = ProcessTables::new(&case.device, 3, vocabulary).unwrap();
            assert_eq!(tables.bytes(), ProcessTables::bytes_for(3, vocabulary));
            let biases: Vec<(u32, f32)> = (0..vocabulary as u32)
                .step_by(2)
                .map(|token| (token, token as f32 % 7.0 - 3.5))
                .collect();
            let seen: Vec<Seen> = (0..3).map(|place| seen(vocabulary, place)).collect();
            for (place, seen) in seen.iter().enumerate() {
                tables.write_seen(&case.device, place, seen).unwrap();
                let own: &[_] = if place == 2 { &biases } else { &[] };
                tables.write_bias(&case.device, place, own).unwrap();
            }
            let step = ProcessRows::new(&case.device, rows.len(), vocabulary).unwrap();
            assert_eq!(step.bytes(), ProcessRows::bytes_for(rows.len(), vocabulary));
            let with_masks: Vec<_> = rows
                .iter()
                .zip(masked)
                .map(|(row, masked)| (row.clone(), masked.then_some(&mask[..])))
                .collect();
            step.write(&case.device, &with_masks).unwrap();
            let all = rows.len();
            process_logits(&case.device, &logits.buffer, &tables, &step, all).unwrap();
            let got = case.read(&step.logits);
            let mut dense = vec![0.0; vocabulary];
            biases.iter().for_each(|b| dense[b.0 as usize] = b.1);
            for (i, (row, mask)) in with_masks.iter().enumerate() {
                let own = i * vocabulary..(i + 1) * vocabulary;
                let bias: &[f32] = if row.has_bias { &dense } else { &[] };
                let seen = row.has_penalties().then_some(&seen[row.place]);
                let want =
                    process_logits_oracle(&logits.values[own.clone()], row, bias, seen, *mask);
                let (got, want) = allowed(&got[own], &want);
                let name = format!("row {i} of {vocabulary}");
                assert_close(&name, Dtype::F32, 4, &got, &want);
            }
        }
    });
}

/// Both without what is forbidden, which has to be the same tokens: beside it, every error would be small.
fn allowed(got: &[f32], want: &[f64]) -> (Vec<f32>, Vec<f64>) {
    let forbidden = |value: f64| value == f64::from(FORBIDDEN);
    for (token, (&got, &want)) in got.iter().zip(want).enumerate() {
        assert_eq!(forbidden(f64::from(got)), forbidden(want), "token {token}");
    }
    let pairs = got.iter().zip(want).filter(|pair| !forbidden(*pair.1));
    pairs.unzip()
}

#[test]
fn the_newest_token_is_noted_once_however_often_a_step_runs() {
    every_device(|case: &Case| {
        let vocabulary = 100;
        let logits = case.random(4, 2 * vocabulary, 3.0);
        let tables = ProcessTables::new(&case.device, 2, vocabulary).unwrap();
        let mut seen = [Seen::new(vocabulary), Seen::new(vocabulary)];
        for (place, seen) in seen.iter().enumerate() {
            tables.write_seen(&case.device, place, seen).unwrap();
        }
        let row = |place| ProcessRow {
            place,
            frequency: 1.0,
            presence: 0.5,
            ..ProcessRow::UNCHANGED
        };
        let step = ProcessRows::new(&case.device, 2, vocabulary).unwrap();
        for tokens in [[7, 99], [7, 0], [8, 99]] {
            for (seen, token) in seen.iter_mut().zip(tokens) {
                seen.generated(token);
            }
            // Rows change places from step to step.
            let rows = [1, 0].map(|p| (row(p).with_newest(tokens[p], &seen[p]), None));
            step.write(&case.device, &rows).unwrap();
            for _ in 0..2 {
                process_logits(&case.device, &logits.buffer, &tables, &step, 2).unwrap();
            }
            let got = case.read(&step.logits);
            for (i, place) in [1, 0].into_iter().enumerate() {
                let own = i * vocabulary..(i + 1) * vocabulary;
                let values = &logits.values[own.clone()];
                let want = process_logits_oracle(values, &rows[i].0, &[], Some(&seen[place]), None);
                assert_close("penalties", Dtype::F32, 4, &got[own], &want);
            }
        }
        // A step that brings nothing new finds what those before have noted.
        step.write(&case.device, &[(row(0), None)]).unwrap();
        process_logits(&case.device, &logits.buffer, &tables, &step, 1).unwrap();
        let values = &logits.values[..vocabulary];
        let want = process_logits_oracle(values, &row(0), &[], Some(&seen[0]), None);
        let got = case.read(&step.logits);
        assert_close("kept", Dtype::F32, 4, &got[..vocabulary], &want);
    });
}

#[test]
fn what_is_no_finite_number_stays_so_though_it_be_forbidden() {
    every_case(|case: &Case| {
        let vocabulary = 40;
        let mut values = random(2, vocabulary, 2.0);
        (values[3], values[6], values[9]) = (f32::NAN, f32::INFINITY, f32::NEG_INFINITY);
        let logits = case.upload(&values);
        let tables = ProcessTables::new(&case.device, 1, vocabulary).unwrap();
        let step = ProcessRows::new(&case.device, 1, vocabulary).unwrap();
        let none = vec![0u32; mask_words(vocabulary)];
        let row = (ProcessRow::UNCHANGED, Some(&none[..]));
        step.write(&case.device, &[row]).unwrap();
        process_logits(&case.device, &logits.buffer, &tables, &step, 1).unwrap();
        for (token, value) in case.read(&step.logits).into_iter().enumerate() {
            match token {
                3 => assert!(value.is_nan()),
                6 => assert_eq!(value, f32::INFINITY),
                9 => assert_eq!(value, f32::NEG_INFINITY),
                _ => assert_eq!(value, FORBIDDEN),
            }
        }
    });
}

#[test]
fn what_cannot_be_is_refused() {
    every_device(|case: &Case| {
        let tables = ProcessTables::new(&case.device, 1, 64).unwrap();
        let step = ProcessRows::new(&case.device, 1, 64).unwrap();
        let device = &case.device;
        let write = |row: ProcessRow, mask: Option<&[u32]>| step.write(device, &[(row, mask)]);
        assert!(write(ProcessRow::UNCHANGED, Some(&[1, 2])).is_ok());
        assert!(write(ProcessRow::UNCHANGED, Some(&[1])).is_err());
        for repetition in [0.0, -1.0, f32::NAN, f32::INFINITY] {
            let row = ProcessRow {
                repetition,
                ..ProcessRow::UNCHANGED
            };
            assert!(write(row, None).is_err(), "{repetition}");
        }
        assert!(tables.write_bias(device, 0, &[(64, 1.0)]).is_err());
        assert!(tables.write_bias(device, 1, &[(3, 1.0)]).is_err());
        assert!(tables.write_seen(device, 0, &Seen::new(63)).is_err());
        let logits = case.f32s(&[0.0; 64]);
        assert!(process_logits(device, &logits, &tables, &step, 1).is_ok());
        assert!(process_logits(device, &logits, &tables, &step, 2).is_err());
    });
}
