//! What cannot be wanted of logits.

use shadowkv_engine::{Engine, EngineOptions, Request, Sampling, mask_words};
use shadowkv_tests::{greedy, load};

use crate::sampling::{VOCABULARY, add, model, options, prompt};

#[test]
fn an_engine_without_room_for_it_refuses_to_process_logits() {
    let model = model();
    let plain = EngineOptions {
        logits_processing: false,
        ..options(1)
    };
    let mut engine = load(&model, plain);
    let request = Request {
        sampling: Sampling {
            presence_penalty: 0.5,
            ..Sampling::default()
        },
        ..greedy(&prompt(9), 4, &[])
    };
    let refused = engine.add(request.clone()).unwrap_err();
    assert!(refused.is_usage() && refused.to_string().contains("logits-processing"));
    // Everything that leaves logits as they are needs no room.
    let drawn = Request {
        sampling: Sampling {
            temperature: 1.0,
            min_p: 0.1,
            ..Sampling::default()
        },
        logprobs: Some(1),
        ..request.clone()
    };
    let id = add(&mut engine, drawn);
    let all = vec![u32::MAX; mask_words(VOCABULARY)];
    let refused = engine.set_token_mask(id, Some(all)).unwrap_err();
    assert!(refused.to_string().contains("logits-processing"));
    let (with, without) = (load(&model, options(1)), engine);
    let bytes = |engine: &Engine| engine.plan().device_bytes();
    // Three words a token for tables and processed logits, a mask, and seven words of settings.
    let room = 3 * VOCABULARY + mask_words(VOCABULARY) + 7;
    assert_eq!(bytes(&with) - bytes(&without), 4 * room as u64);
}

#[test]
fn masks_that_cannot_be_are_refused() {
    let model = model();
    let mut engine = load(&model, options(1));
    let id = add(&mut engine, greedy(&prompt(9), 4, &[]));
    let words = mask_words(VOCABULARY);
    let mut refused = |mask: Vec<u32>| {
        let error = engine.set_token_mask(id, Some(mask)).unwrap_err();
        assert!(error.is_usage());
        error.to_string()
    };
    assert!(refused(vec![u32::MAX; words - 1]).contains("words"));
    assert!(refused(vec![0; words]).contains("at least one token"));
    // Bits beyond the vocabulary allow nothing.
    let mut beyond = vec![0; words];
    beyond[VOCABULARY / 32] = 1 << (VOCABULARY % 32);
    assert!(refused(beyond).contains("at least one token"));
    engine.remove(id);
    assert!(engine.set_token_mask(id, None).is_err());
}
