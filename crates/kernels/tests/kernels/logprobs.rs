//! `logprobs` against its oracle.

use shadowkv_kernels::logprobs::{LogprobRow, LogprobRows, MOST_TOP, logprobs, logprobs_oracle};
use shadowkv_kernels::{Dtype, NONE};

use crate::common::tolerance::assert_close;
use crate::common::{Case, every_case, every_device, random};

#[test]
fn chosen_forced_and_likeliest_tokens_have_their_logarithms() {
    every_case(|case: &Case| {
        for vocabulary in [1, 21, 130, case.size(20_000, 1000)] {
            // Rounded, so that many tokens are equally likely; the last row is not.
            let mut values: Vec<f32> = random(5, 6 * vocabulary, 9.0)
                .iter()
                .map(|v| v.round())
                .collect();
            values[5 * vocabulary..].copy_from_slice(&random(6, vocabulary, 9.0));
            let logits = case.upload(&values);
            let last = vocabulary as u32 - 1;
            let most = MOST_TOP.min(vocabulary);
            let asked = |top: usize, forced| {
                let top = top.min(vocabulary);
                Some(LogprobRow { top, forced })
            };
            let rows = [
                asked(0, None),
                asked(most, None),
                None,
                asked(1, Some(last / 2)),
                asked(3, None),
                asked(most, Some(0)),
            ];
            // The row before the last one has no token: its logits were not finite.
            let tokens = [last, 0, last, last, NONE, last];
            let step = LogprobRows::new(&case.device, rows.len()).unwrap();
            assert_eq!(step.bytes(), LogprobRows::bytes_for(rows.len()));
            step.write(&case.device, &rows, vocabulary).unwrap();
            let chosen = case.words(&tokens);
            let buffer = &logits.buffer;
            logprobs(&case.device, buffer, &chosen, &step, 6, vocabulary).unwrap();
            let words = case.read_words(step.answers());
            for (i, row) in rows.iter().enumerate().filter(|(i, _)| *i != 4) {
                let Some(row) = row else { continue };
                let (chosen, top) = LogprobRows::answer(&words, i, row.top);
                let own = &logits.values[i * vocabulary..][..vocabulary];
                let (want, order) = logprobs_oracle(own);
                assert_eq!(chosen.token, row.forced.unwrap_or(tokens[i]), "row {i}");
                let ids: Vec<usize> = top.iter().map(|t| t.token as usize).collect();
                assert_eq!(ids, order[..row.top], "row {i} of {vocabulary}");
                let got: Vec<f32> = [chosen].iter().chain(&top).map(|t| t.logprob).collect();
                let all = [chosen.token as usize].into_iter().chain(ids);
                let want: Vec<f64> = all.map(|token| want[token]).collect();
                assert_close("logprobs", Dtype::F32, vocabulary, &got, &want);
            }
        }
    });
}

#[test]
fn what_cannot_be_is_refused() {
    every_device(|case: &Case| {
        let step = LogprobRows::new(&case.device, 1).unwrap();
        let write = |top, forced| {
            let row = LogprobRow { top, forced };
            step.write(&case.device, &[Some(row)], 30)
        };
        assert!(write(MOST_TOP, Some(29)).is_ok());
        assert!(write(MOST_TOP + 1, None).is_err());
        assert!(write(0, Some(30)).is_err());
        assert!(step.write(&case.device, &[None, None], 30).is_err());
        let small = Some(LogprobRow {
            top: 5,
            forced: None,
        });
        assert!(step.write(&case.device, &[small], 4).is_err());
        let (logits, tokens) = (case.f32s(&[0.0; 30]), case.words(&[1]));
        assert!(logprobs(&case.device, &logits, &tokens, &step, 1, 30).is_ok());
        assert!(logprobs(&case.device, &logits, &tokens, &step, 1, 31).is_err());
        assert!(logprobs(&case.device, &logits, &tokens, &step, 2, 15).is_err());
    });
}
