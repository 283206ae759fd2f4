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
    min_p: 0.0,
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
        // A vocabulary of more tokens than there are bins, and one of several vectors to each of them.
        let large = case.size([4100, 20_000], [2100, 4100]);
        for vocabulary in [1, 5, 130, 777].into_iter().chain(large) {
            let logits = case.random(3, vocabulary, 4.0).values;
            let mut settings = Vec::new();
            for temperature in [0.1, 0.7, 1.0, 3.0] {
                for top_k in [1, 3, 50, u32::MAX] {
                    for top_p in [0.01, 0.5, 0.9, 1.0] {
                        for min_p in [0.0, 0.03, 0.5] {
                            settings.push(SampleRow {
                                temperature,
                                top_k,
                                top_p,
                                min_p,
                                u: rng.random(),
                            });
                        }
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
            min_p: 0.0,
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
                temperature: -1.0,
                ..PLAIN
            },
            SampleRow {
                temperature: 1e-40,
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
            SampleRow {
                min_p: -0.1,
                ..PLAIN
            },
            SampleRow {
                min_p: f32::NAN,
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

#[test]
fn a_temperature_of_zero_takes_what_argmax_takes_beside_rows_that_draw() {
    every_case(|case: &Case| {
        for vocabulary in [7, 1000] {
            // Many ties at the top.
            let values: Vec<f32> = random(6, 4 * vocabulary, 3.0)
                .iter()
                .map(|v| v.round())
                .collect();
            let logits = case.upload(&values);
            let best = case.poison_words(4);
            argmax(&case.device, &logits.buffer, &best, 4, vocabulary).unwrap();
            let best = case.read_words(&best);
            let drawn = SampleRow { u: 0.7, ..PLAIN };
            let rows = [SampleRow::GREEDY, drawn, SampleRow::GREEDY, drawn];
            let settings = SampleSettings::new(&case.device, 4).unwrap();
            settings.write(&case.device, &rows).unwrap();
            let tokens = case.poison_words(4);
            let (device, buffer) = (&case.device, &logits.buffer);
            sample(device, buffer, &settings, &tokens, 4, vocabulary).unwrap();
            let tokens = case.read_words(&tokens);
            assert_eq!((tokens[0], tokens[2]), (best[0], best[2]));
            for row in [1, 3] {
                let logits = &logits.values[row * vocabulary..][..vocabulary];
                let (_, want) = sample_oracle(logits, drawn);
                assert_eq!(tokens[row] as usize, want);
            }
        }
    });
}

/// The least and the greatest logits there are, and forbidden ones, do no harm.
#[test]
fn extreme_logits_have_their_places() {
    every_device(|case: &Case| {
        let largest = 3.0e38;
        let logits = [-largest, 1.0, -1.0e30, 1.0, -largest];
        let row = |u, temperature| SampleRow {
            u,
            temperature,
            ..PLAIN
        };
        let settings = [
            row(0.0, 1.0),
            row(0.4, 1e-5),
            row(0.6, 1.0),
            row(0.999_999_9, 1e3),
        ];
        assert_eq!(draw(case, &logits, &settings), [1, 1, 3, 3]);
        let top = [largest, -largest, 0.0, largest];
        let settings = [row(0.4, 1.0), row(0.6, 1e-5), row(0.9, 1e3)];
        assert_eq!(draw(case, &top, &settings), [0, 3, 3]);
        // Whatever is drawn of logits that are all equal, it is where the draw falls.
        let flat = vec![-2.5; case.size(30_000, 3000)];
        for u in [0.0, 0.25, 0.5, 0.999] {
            let want = u * flat.len() as f32;
            let token = draw(case, &flat, &[row(u, 1.0)])[0] as f32;
            assert!((token - want).abs() <= 2.0, "{token}, not {want}");
        }
    });
}

/// A row is drawn alike whatever rows are beside it.
#[test]
fn other_rows_change_no_draw() {
    every_case(|case: &Case| {
        let vocabulary = 4100;
        let rows = case.size(40, 5);
        let logits = case.random(8, rows * vocabulary, 6.0);
        let row = |i: usize| SampleRow {
            temperature: 0.5 + 0.1 * i as f32,
            top_k: [u32::MAX, 40][i % 2],
            top_p: [0.9, 1.0, 0.5][i % 3],
            min_p: [0.0, 0.01][i % 2],
            u: i as f32 / rows as f32,
        };
        let settings: Vec<SampleRow> = (0..rows).map(row).collect();
        let there = SampleSettings::new(&case.device, rows).unwrap();
        there.write(&case.device, &settings).unwrap();
        let tokens = case.poison_words(rows);
        let (device, buffer) = (&case.device, &logits.buffer);
        sample(device, buffer, &there, &tokens, rows, vocabulary).unwrap();
        let together = case.read_words(&tokens);
        for i in [0, rows / 2, rows - 1] {
            let own = &logits.values[i * vocabulary..][..vocabulary];
            assert_eq!(draw(case, own, &[settings[i]])[0], together[i], "row {i}");
        }
    });
}
