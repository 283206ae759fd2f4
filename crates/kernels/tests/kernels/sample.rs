//! `argmax` and `sample` against their oracles.

use rand::RngExt;
use shadowkv_kernels::NONE;
use shadowkv_kernels::sample::{
    SampleRow, SampleSettings, argmax, argmax_oracle, sample, sample_oracle,
};

use crate::common::{Case, Data, every_case, every_device, random, rng};

const PLAIN: SampleRow = SampleRow {
    temperature: 1.0,
    top_k: u32::MAX,
    top_p: 1.0,
    u: 0.5,
};

#[test]
fn the_highest_logit_wins_and_ties_go_to_the_lowest_token() {
    every_case(|case: &Case| {
        for vocabulary in [1, 7, 64, 1000] {
            let rows = 4;
            let mut values = case.random(1, rows * vocabulary, 5.0).values;
            // A row with the highest first and last, one where all are equal, one far below zero.
            values[vocabulary] = 9.0;
            values[2 * vocabulary - 1] = 9.0;
            values[2 * vocabulary..3 * vocabulary].fill(-2.5);
            values[3 * vocabulary..]
                .iter_mut()
                .for_each(|v| *v -= 1000.0);
            let logits = case.upload(&values);
            let tokens = case.poison_words(rows + 1);
            argmax(&case.device, &logits.buffer, &tokens, rows, vocabulary).unwrap();
            let mut want: Vec<u32> = logits
                .values
                .chunks(vocabulary)
                .map(|row| argmax_oracle(row) as u32)
                .collect();
            want.push(u32::MAX);
            assert_eq!(case.read_words(&tokens), want, "{vocabulary} tokens");
        }
    });
}

#[test]
fn a_row_with_what_is_no_finite_number_gives_no_token() {
    every_case(|case: &Case| {
        for vocabulary in [1, 7, 1000] {
            let broken = [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, -f32::NAN];
            for place in [0, vocabulary / 2, vocabulary - 1] {
                // Each row has one such number, but the first has none.
                let rows = broken.len() + 1;
                let mut values = random(3, rows * vocabulary, 5.0);
                for (row, value) in broken.into_iter().enumerate() {
                    values[(row + 1) * vocabulary + place] = value;
                }
                let logits = case.upload(&values);
                let best = argmax_oracle(&logits.values[..vocabulary]) as u32;
                let tokens = case.words(&vec![7; rows]);
                argmax(&case.device, &logits.buffer, &tokens, rows, vocabulary).unwrap();
                let mut want = vec![NONE; rows];
                want[0] = best;
                assert_eq!(case.read_words(&tokens), want, "{vocabulary}, at {place}");

                let settings = SampleSettings::new(&case.device, rows).unwrap();
                // Of equal logits the first is drawn, as `argmax` takes it.
                let row = SampleRow {
                    top_k: 1,
                    u: 0.0,
                    ..PLAIN
                };
                settings.write(&case.device, &vec![row; rows]).unwrap();
                let tokens = case.words(&vec![7; rows]);
                sample(
                    &case.device,
                    &logits.buffer,
                    &settings,
                    &tokens,
                    rows,
                    vocabulary,
                )
                .unwrap();
                assert_eq!(case.read_words(&tokens), want, "{vocabulary}, at {place}");
            }
        }
    });
}

/// Draws one token for each setting from the same logits.
fn draw(case: &Case, logits: &[f32], settings: &[SampleRow]) -> Vec<u32> {
    let vocabulary = logits.len();
    let all: Data = case.upload(&logits.repeat(settings.len()));
    let tokens = case.poison_words(settings.len());
    let rows = settings.len();
    let there = SampleSettings::new(&case.device, rows).unwrap();
    assert_eq!(there.bytes(), SampleSettings::bytes_for(rows));
    there.write(&case.device, settings).unwrap();
    sample(&case.device, &all.buffer, &there, &tokens, rows, vocabulary).unwrap();
    case.read_words(&tokens)
}

#[test]
fn draws_are_those_of_the_oracle() {
    every_case(|case: &Case| {
        let mut rng = rng(2);
        for vocabulary in [1, 5, 130, 777] {
            let logits = case.random(3, vocabulary, 4.0).values;
            let mut settings = Vec::new();
            for temperature in [0.1, 0.7, 1.0, 3.0] {
                for top_k in [1, 3, 50, u32::MAX] {
                    for top_p in [0.01, 0.5, 0.9, 1.0] {
                        settings.push(SampleRow {
                            temperature,
                            top_k,
                            top_p,
                            u: rng.random(),
                        });
                    }
                }
            }
            for (setting, &token) in settings.iter().zip(&draw(case, &logits, &settings)) {
                let token = token as usize;
                let (kept, want) = sample_oracle(&logits, *setting);
                if token == want {
                    continue;
                }
                // Sums in f32 may put a draw that falls on a boundary to the other side, never further.
                let at = |t: usize| kept.iter().position(|&(i, _)| i == t);
                let below = |place: usize| kept[..place].iter().map(|&(_, p)| p).sum::<f64>();
                let (Some(got_at), Some(want_at)) = (at(token), at(want)) else {
                    panic!("{setting:?}: {token} is not among the kept tokens");
                };
                let boundary = below(got_at.max(want_at));
                assert!(
                    (boundary - f64::from(setting.u)).abs() < 1e-4,
                    "{setting:?}: {token}, not {want}"
                );
            }
        }
    });
}

#[test]
fn narrow_settings_leave_the_highest_token() {
    every_case(|case: &Case| {
        let logits = case.random(4, 300, 4.0).values;
        let best = argmax_oracle(&logits) as u32;
        let settings = [
            SampleRow {
                top_k: 1,
                u: 0.999,
                ..PLAIN
            },
            SampleRow {
                top_p: 1e-6,
                u: 0.999,
                ..PLAIN
            },
            SampleRow {
                temperature: 1e-3,
                u: 0.999,
                ..PLAIN
            },
        ];
        assert_eq!(draw(case, &logits, &settings), [best; 3]);
    });
}

#[test]
fn the_ends_of_the_draw_are_the_first_and_last_kept_token() {
    every_case(|case: &Case| {
        let logits = [0.0, -100.0, 1.0, 0.5, -100.0];
        let settings = [
            SampleRow { u: 0.0, ..PLAIN },
            SampleRow {
                u: 0.999_999_9,
                ..PLAIN
            },
        ];
        assert_eq!(draw(case, &logits, &settings), [0, 3]);
    });
}

#[test]
fn tokens_come_as_often_as_they_should() {
    every_device(|case: &Case| {
        let logits = [0.3f32, 2.0, -1.0, 1.1, 0.0, 1.9, -3.0];
        let (draws, mut rng) = (case.size(20_000, 200), rng(5));
        let setting = |u| SampleRow {
            temperature: 0.8,
            top_k: 6,
            top_p: 0.95,
            u,
        };
        let settings: Vec<SampleRow> = (0..draws).map(|_| setting(rng.random())).collect();
        let mut counts = [0usize; 7];
        for token in draw(case, &logits, &settings) {
            counts[token as usize] += 1;
        }
        let (kept, _) = sample_oracle(&logits, setting(0.0));
        assert!(kept.len() < logits.len() && kept.len() > 2, "{kept:?}");
        let mut expected = [0.0f64; 7];
        kept.iter()
            .for_each(|&(token, share)| expected[token] = share);
        for (token, (&count, share)) in counts.iter().zip(expected).enumerate() {
            // Five standard deviations of a binomial.
            let spread = 5.0 * (share * (1.0 - share) * draws as f64).sqrt();
            let off = (count as f64 - share * draws as f64).abs();
            assert!(
                off <= spread,
                "token {token}: {count} of {draws}, expected {share}"
            );
        }
    });
}

#[test]
fn settings_out_of_range_are_refused() {
    every_device(|case: &Case| {
        let logits = case.f32s(&[0.0; 8]);
        let settings = SampleSettings::new(&case.device, 1).unwrap();
        let run = |row: SampleRow| settings.write(&case.device, &[row]);
        assert!(run(PLAIN).is_ok());
        for row in [
            SampleRow {
                temperature: 0.0,
                ..PLAIN
            },
            SampleRow {
                temperature: f32::NAN,
                ..PLAIN
            },
            SampleRow { top_k: 0, ..PLAIN },
            SampleRow {
                top_p: 0.0,
                ..PLAIN
            },
            SampleRow {
                top_p: 1.5,
                ..PLAIN
            },
            SampleRow { u: 1.0, ..PLAIN },
        ] {
            assert!(run(row).is_err(), "{row:?}");
        }
        assert!(settings.write(&case.device, &[PLAIN; 2]).is_err());
        let draw = |rows, vocabulary| {
            let tokens = case.poison_words(2);
            sample(&case.device, &logits, &settings, &tokens, rows, vocabulary)
        };
        assert!(draw(1, 8).is_ok());
        assert!(draw(2, 4).is_err(), "more rows than settings");
        assert!(draw(1, 9).is_err(), "more tokens than logits");
        assert!(argmax(&case.device, &logits, &case.poison_words(2), 2, 8).is_err());
    });
}
