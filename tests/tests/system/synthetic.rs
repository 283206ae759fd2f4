//! Engines without a model, which benches are made of.

use shadowkv_engine::{
    Attention, CacheSettings, Control, Dtype, Engine, EngineOptions, Result, SyntheticOptions,
    ValueLink,
};
use shadowkv_model::Architecture;
use shadowkv_tests::device;

const CONTEXT: usize = 2048;

fn synthetic(
    cache: CacheSettings,
    lengths: &[usize],
    pool_layers: Option<usize>,
) -> Result<Engine> {
    synthetic_of(&published("smollm2-135m", 4), cache, lengths, pool_layers)
}

fn published(name: &str, num_layers: usize) -> Architecture {
    Architecture {
        num_layers,
        ..Architecture::published(name).expect("the table has it")
    }
}

fn synthetic_of(
    architecture: &Architecture,
    cache: CacheSettings,
    lengths: &[usize],
    pool_layers: Option<usize>,
) -> Result<Engine> {
    let options = EngineOptions {
        device: device(),
        dtype: Some(Dtype::F32),
        cache,
        max_model_len: Some(CONTEXT),
        max_num_seqs: lengths.len(),
        ..EngineOptions::default()
    };
    let synthetic = SyntheticOptions {
        lengths: lengths.to_vec(),
        pool_layers,
        seed: 1,
    };
    Engine::synthetic(architecture, &options, &synthetic, Control::new())
}

fn shadow(sparse_budget: usize) -> CacheSettings {
    CacheSettings {
        sparse_budget: Some(sparse_budget),
        ..CacheSettings::default()
    }
}

#[test]
fn steps_hit_as_often_as_is_asked() {
    for (link, wanted) in [(None, 0.6), (None, 0.9), (Some(ValueLink::Staged), 0.6)] {
        let cache = CacheSettings {
            value_link: link,
            ..shadow(256)
        };
        let mut engine = synthetic(cache, &[1900, 1200], None).unwrap();
        engine.calibrate(wanted).unwrap();
        let (timing, traffic) = engine.time_steps(1, 20).unwrap();
        let rate = traffic.hit_rate().unwrap();
        assert!((rate - wanted).abs() < 0.02, "{rate} instead of {wanted}");
        // Two sequences, three heads, four layers, 32 chunks.
        assert_eq!(traffic.lookups, 20 * 2 * 3 * 4 * 32);
        assert!(timing.least > 0.0 && timing.most >= timing.median);
    }
}

#[test]
fn a_rate_that_no_turn_gives_is_refused() {
    // Half of all chunks are selected, so that queries with nothing in common select many of the same.
    let mut engine = synthetic(shadow(512), &[1100], None).unwrap();
    let refusal = engine.calibrate(0.01).unwrap_err().to_string();
    assert!(refusal.contains("hit-rate = 0.01"), "{refusal}");
}

#[test]
fn full_attention_searches_nothing() {
    let cache = CacheSettings {
        attention: Attention::Full,
        ..CacheSettings::default()
    };
    let mut engine = synthetic(cache, &[2000; 2], None).unwrap();
    engine.calibrate(0.6).unwrap();
    let (_, traffic) = engine.time_steps(1, 20).unwrap();
    assert_eq!((traffic.lookups, engine.host_bytes()), (0, 0));
    let times = engine.time_kernels(3, |_| true).unwrap();
    assert!(
        times
            .iter()
            .all(|t| t.kernel != "score" && t.kernel != "fetch")
    );
    assert!(times.iter().any(|t| t.kernel == "attention_decode"));
}

#[test]
fn shapes_with_biases_have_them() {
    let narrow = |name| Architecture {
        vocab_size: 512,
        hidden_size: 128,
        intermediate_size: 256,
        num_heads: 4,
        num_kv_heads: 2,
        ..published(name, 2)
    };
    let with = narrow("qwen2-7b-128k");
    let without = narrow("yi-9b-200k");
    let weights = |a: &Architecture| {
        let mut engine = synthetic_of(a, shadow(256), &[1900], None).unwrap();
        engine.time_steps(0, 3).unwrap();
        let parts = &engine.plan().parts;
        parts
            .iter()
            .find(|p| p.name == "weights")
            .unwrap()
            .device_bytes
    };
    // Two layers of eight heads of 128 elements, in f32.
    assert_eq!(weights(&with), weights(&without) + 2 * 8 * 128 * 4);
}

#[test]
fn few_layers_of_values_stand_in_for_all() {
    let whole = synthetic(shadow(256), &[1900; 2], None)
        .unwrap()
        .host_bytes();
    for link in [None, Some(ValueLink::Staged)] {
        let cache = CacheSettings {
            value_link: link,
            ..shadow(256)
        };
        let mut engine = synthetic(cache, &[1900; 2], Some(1)).unwrap();
        assert_eq!(engine.host_bytes() * 4, whole);
        assert_eq!(engine.host_bytes(), engine.plan().host_bytes());
        // Long enough for a fold, which stores values of every layer.
        engine.time_steps(0, 60).unwrap();
    }
    let refusal = synthetic(shadow(256), &[1900], Some(5)).err().unwrap();
    assert!(refusal.to_string().contains("pool-layers = 5"), "{refusal}");
}

#[test]
fn every_kernel_of_a_step_has_a_time_and_a_limit() {
    let mut engine = synthetic(shadow(256), &[1900, 1300], None).unwrap();
    engine.calibrate(0.6).unwrap();
    engine.time_steps(0, 3).unwrap();
    let rates = engine.rates(3).unwrap();
    let times = engine.time_kernels(3, |_| true).unwrap();
    assert_eq!(times.len(), shadowkv_engine::kernel_names().count());
    for time in &times {
        assert!(time.timing.median >= 0.0 && time.per_step >= 1);
        assert!(time.cost.limit(&rates) > 0.0, "{time:?}");
    }
    let fetch = times.iter().find(|t| t.kernel == "fetch").unwrap();
    // 6 lists of 32 chunks of 8 x 64 values of 16 bits, of which about two in five were missed.
    let all = 6 * 32 * 8 * 64 * 2;
    let share = fetch.cost.link_bytes as f64 / f64::from(all);
    assert!((0.2..0.6).contains(&share), "{share}");
    // Steps go on afterwards.
    engine.time_steps(0, 2).unwrap();
    // A kernel that follows lists finds them when it is timed alone, too.
    let one = engine.time_kernels(3, |name| name == "fetch").unwrap();
    let share = one[0].cost.link_bytes as f64 / f64::from(all);
    assert!(one.len() == 1 && (0.2..0.6).contains(&share), "{one:?}");
}

#[test]
fn sequences_need_room_to_grow() {
    assert!(synthetic(shadow(256), &[CONTEXT], None).is_err());
    let mut engine = synthetic(shadow(256), &[CONTEXT - 4], None).unwrap();
    let refusal = engine.time_steps(0, 20).unwrap_err().to_string();
    assert!(refusal.contains("steps = 20"), "{refusal}");
}
