//! What an engine has room for: told by a mix, or by the memory that there is.

use shadowkv_engine::{Attention, Capacity, Engine, EngineOptions, Error, Refused, Request};
use shadowkv_tests::{load, shadow};

use crate::scheduling::{Told, request};
use crate::store::{CONTEXT, add, cache, model, options};

#[test]
fn sequences_share_the_memory_that_there_is() {
    let model = model();
    let mut options = EngineOptions {
        max_model_len: Some(CONTEXT),
        max_num_seqs: 6,
        capacity: Capacity::Shared,
        ..shadow(cache(Attention::ShadowKv))
    };
    let whole = {
        let whole = EngineOptions {
            capacity: Capacity::Longest,
            ..options.clone()
        };
        load(&model, whole).plan().clone()
    };
    let room = whole.geometry().room;
    // Six contexts fit; then what 11 pages less take is missing, of 4 a sequence.
    for (missing, pages) in [(0, room.pages), (11, room.pages - 11)] {
        let g = whole.geometry();
        let fewer = shadowkv_engine::Room {
            pages: room.pages - missing,
            ..room
        };
        let less = (g.room_bytes(room) - g.room_bytes(fewer)) * g.layers as u64;
        options.device_memory = Some(whole.device_bytes() - less);
        let mut engine = load(&model, options.clone());
        let own = engine.plan().geometry().room;
        assert_eq!(
            (own.pages, own.slots, own.bases),
            (pages, room.slots, room.bases)
        );
        let (cache, _) = engine.allocated_cache_bytes();
        assert_eq!(cache, engine.plan().cache_device_bytes());
        assert!(engine.plan().device_bytes() <= whole.device_bytes() - less);
        // Of long ones as many at once as the pages are enough for; short ones need none.
        let long: Vec<Request> = (0..6).map(|i| request(i, 1990, 4)).collect();
        let short: Vec<Request> = (0..5).map(|i| request(i, 40, 4)).collect();
        for request in &long {
            add(&mut engine, request);
        }
        assert_eq!(engine.queued(), 6 - pages / 4);
        let mut told = Told::default();
        told.run(&mut engine);
        assert_eq!((told.finished.len(), told.failed.len()), (6, 0));
        for request in long[..1].iter().chain(&short) {
            add(&mut engine, request);
        }
        assert_eq!(engine.queued(), 0);
        told.run(&mut engine);
        assert_eq!((told.finished.len(), engine.free_room()), (12, own));
        let refused = engine.add(request(0, CONTEXT, 1)).unwrap_err();
        assert!(
            matches!(refused, Error::Refused(Refused::ContextOverflow { .. })),
            "{refused}"
        );
    }
    // One of the longest context there must be.
    options.device_memory = Some(whole.device_bytes() / 4);
    let refused = Engine::load(&model, options, shadowkv_engine::Control::new());
    let refused = refused.err().expect("it does not fit");
    assert!(
        matches!(refused, Error::Refused(Refused::DeviceMemory { .. })),
        "{refused}"
    );
}

#[test]
fn a_mix_decides_the_longest_context() {
    let model = model();
    let refuse = |options| {
        let loaded = Engine::load(&model, options, shadowkv_engine::Control::new());
        loaded.err().expect("it cannot be").to_string()
    };
    let with = |mix: &str, max_model_len| EngineOptions {
        max_model_len,
        ..options(Attention::ShadowKv, mix)
    };
    assert!(refuse(with("1x300+2x40", Some(400))).contains("max-model-len = 400"));
    assert!(refuse(with("1x3000+2x40", None)).contains("2048"));
    assert_eq!(
        load(&model, with("1x300+2x40", Some(300))).max_model_len(),
        300
    );
}
