//! The memory plan against what is really reserved, and refusals before any work.

use shadowkv_engine::{
    CacheSettings, Control, DeviceKind, Dtype, Engine, EngineOptions, Error, MemoryPlan, Request,
    Sampling, Target, ValueLink,
};
use shadowkv_tests::{default_model, full, load, shadow};

#[test]
fn the_plan_is_right_to_the_byte() {
    let model = default_model();
    for options in [
        shadow(CacheSettings::default()),
        EngineOptions {
            max_model_len: Some(3000),
            max_num_seqs: 3,
            ..shadow(CacheSettings::default())
        },
        shadow(CacheSettings {
            value_link: Some(ValueLink::Staged),
            ..CacheSettings::default()
        }),
        EngineOptions {
            max_model_len: Some(600),
            ..shadow(CacheSettings::default())
        },
        EngineOptions {
            max_model_len: Some(4096),
            max_num_seqs: 2,
            ..full()
        },
    ] {
        let engine = load(&model, options);
        let plan = engine.plan();
        let (cache, scratch) = engine.allocated_cache_bytes();
        assert_eq!(cache, plan.cache_device_bytes());
        assert_eq!(scratch, plan.cache_scratch_bytes());
        assert!(plan.cache_device_bytes() <= plan.full_cache_bytes());
        assert!(engine.allocated_activation_bytes() <= plan.device_bytes());
    }
}

#[test]
fn default_settings_at_8k_take_less_than_a_third_of_the_full_cache() {
    let model = default_model();
    let engine = load(&model, shadow(CacheSettings::default()));
    let plan = engine.plan();
    assert_eq!(plan.context, 8192);
    assert_eq!(engine.cache().rank, 32);
    assert_eq!(plan.full_cache_bytes(), 2 * 8192 * 192 * 4 * 30);
    assert!(
        3 * plan.cache_device_bytes() < plan.full_cache_bytes(),
        "{}",
        plan.cache_device_bytes()
    );
}

#[test]
fn host_memory_is_admitted_as_planned() {
    let model = default_model();
    let mut engine = load(
        &model,
        EngineOptions {
            max_model_len: Some(4096),
            ..shadow(CacheSettings::default())
        },
    );
    let request = Request {
        prompt: vec![1; 4000],
        max_new_tokens: 1000,
        sampling: Sampling::default(),
        stop_tokens: Vec::new(),
    };
    engine.add(request).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(engine.host_bytes(), engine.plan().cache_host_bytes());
}

#[test]
fn what_does_not_fit_is_refused_with_what_would() {
    let model = default_model();
    let refuse = |options: EngineOptions| {
        Engine::load(&model, options, Control::new())
            .err()
            .expect("it does not fit")
    };
    let weights = 4 * model.architecture.parameters();
    let tight = EngineOptions {
        device_memory: Some(weights + (400 << 20)),
        max_num_seqs: 64,
        ..shadow(CacheSettings::default())
    };
    let error = refuse(tight.clone());
    assert!(matches!(error, Error::DeviceMemory { .. }), "{error}");
    let plan = MemoryPlan::new(
        &model.architecture,
        &tight.cache,
        Target {
            kind: DeviceKind::Cpu,
            dtype: Dtype::F32,
        },
        8192,
        64,
    )
    .expect("valid");
    let fits = plan.largest_batch(weights + (400 << 20), u64::MAX);
    assert!(
        fits >= 1
            && error
                .to_string()
                .contains(&format!("--max-num-seqs {fits}")),
        "{error}"
    );

    let no_host = EngineOptions {
        host_memory: Some(1 << 20),
        ..shadow(CacheSettings::default())
    };
    let error = refuse(no_host);
    assert!(matches!(error, Error::HostMemory { .. }), "{error}");
    assert!(!error.is_usage());
    // 30 layers, 3 KV heads of 64, a byte and a sixteenth of a value.
    let narrow = 8192 * 30 * 3 * (64 + 4);
    let words = format!("With --value-bits 8 it needs 47.8 MiB ({narrow} B)");
    assert!(error.to_string().contains(&words), "{error}");

    let rank = CacheSettings {
        rank: Some(193),
        ..CacheSettings::default()
    };
    let error = refuse(shadow(rank));
    assert!(
        error.is_usage() && error.to_string().contains("192"),
        "{error}"
    );
}
