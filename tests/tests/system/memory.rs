//! The memory plan against what is really reserved, and refusals before any work.

use shadowkv_engine::{
    CacheSettings, Control, DeviceChoice, DeviceKind, Dtype, Engine, EngineOptions, Error,
    MemoryPlan, Refused, Request, ResidentChunks, Target, TurnKeys, ValueLink, check_prompt,
};
use shadowkv_model::Architecture;
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
        EngineOptions {
            max_model_len: Some(3000),
            max_num_seqs: 3,
            logits_processing: true,
            ..shadow(CacheSettings::default())
        },
    ] {
        let engine = load(&model, options);
        let plan = engine.plan();
        let (cache, scratch) = engine.allocated_cache_bytes();
        assert_eq!(cache, plan.cache_device_bytes());
        assert_eq!(scratch, plan.cache_scratch_bytes());
        assert!(plan.cache_device_bytes() <= plan.full_cache_bytes());
        assert_eq!(engine.allocated_activation_bytes(), plan.activation_bytes());
        assert!(plan.activation_bytes() + cache + scratch < plan.device_bytes());
    }
}

#[test]
fn residents_take_what_the_memory_leaves() {
    let model = default_model();
    let settings = |resident_chunks| CacheSettings {
        resident_chunks,
        ..CacheSettings::default()
    };
    let target = Target {
        kind: DeviceKind::Cpu,
        dtype: Dtype::F32,
    };
    let plan = |residents, context| {
        MemoryPlan::new(
            &model.architecture,
            &settings(residents),
            target,
            context,
            2,
        )
        .unwrap_or_else(|e| panic!("{e}"))
    };
    let residents = |context, bytes| {
        plan(ResidentChunks::Auto, context)
            .within(bytes)
            .cache
            .resident_chunks
    };
    let bytes = |chunks| plan(ResidentChunks::Count(chunks), 8192).device_bytes();
    // One step selects 128 chunks.
    assert_eq!(residents(8192, 0), 128);
    assert_eq!(residents(8192, bytes(128)), 128);
    for chunks in [129, 300, 512] {
        assert_eq!(residents(8192, bytes(chunks)), chunks);
        assert_eq!(residents(8192, bytes(chunks) - 1), chunks - 1);
    }
    assert_eq!(residents(8192, u64::MAX), 512);
    // 2048 tokens are 256 chunks, of which one is left to search; 1024 never were searched.
    assert_eq!(residents(2048, u64::MAX), 256 - 24 - 9 - 1);
    assert_eq!(residents(1024, u64::MAX), 128);
    // Other settings stay as they are.
    let fixed = plan(ResidentChunks::Count(200), 8192).within(u64::MAX);
    assert_eq!(fixed.cache.resident_chunks, 200);
    // The largest batch is that of the fewest residents.
    let room = bytes(128);
    let auto = plan(ResidentChunks::Auto, 8192).within(u64::MAX);
    assert_eq!(auto.largest_batch(room, u64::MAX), 2);

    let options = EngineOptions {
        device: DeviceChoice::Cpu,
        max_model_len: Some(4096),
        device_memory: Some(plan(ResidentChunks::Count(200), 4096).device_bytes()),
        max_num_seqs: 2,
        ..shadow(settings(ResidentChunks::Auto))
    };
    let engine = load(&model, options);
    assert_eq!(engine.cache().resident_chunks, 200);
    let (cache, _) = engine.allocated_cache_bytes();
    assert_eq!(cache, engine.plan().cache_device_bytes());
}

/// The paper's case, 122K tokens at the shapes of Llama-3.1-8B, on a GPU with 80 GB.
#[test]
fn room_for_short_prompts_costs_no_sequence() {
    let architecture = Architecture::published("llama-3.1-8b").expect("the table has it");
    let target = Target {
        kind: DeviceKind::Cuda,
        dtype: Dtype::Bf16,
    };
    let plan = |sequences| {
        let settings = CacheSettings::default();
        MemoryPlan::new(&architecture, &settings, target, 124_928, sequences).unwrap()
    };
    // 79.1 GiB are free, of which 5 % are left to the driver.
    let budget = (79.1 * 0.95 * f64::from(1 << 30)) as u64;
    let one = plan(2).device_bytes() - plan(1).device_bytes();
    println!("{one} bytes a sequence, {} of 23", plan(23).device_bytes());
    assert_eq!(plan(23).largest_batch(budget, u64::MAX), 23);
    assert!(plan(23).within(budget).device_bytes() <= budget);
    // As tight as it gets: what short prompts need is what gives way.
    let least = plan(23).within(0);
    assert_eq!(least.short_prompts(), 0);
    let tight = least.device_bytes() + 50_000_000;
    let within = plan(23).within(tight);
    assert!(within.short_prompts() > 1000 && within.short_prompts() < 8192);
    assert!(within.device_bytes() <= tight);
    assert_eq!(plan(23).largest_batch(tight, u64::MAX), 23);
    // Where so much was asked for, it stays.
    let asked = plan(23).with_short_prompts(Some(8192)).within(tight);
    assert_eq!(asked.short_prompts(), 8192);
    assert_eq!(asked.largest_batch(tight, u64::MAX), 22);
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
    let rebuilt = admitted_host_bytes(TurnKeys::Rebuilt);
    // Keys are as many as values, and have 32 bits where those have 16.
    assert_eq!(admitted_host_bytes(TurnKeys::Exact), 3 * rebuilt);
}

fn admitted_host_bytes(turn_keys: TurnKeys) -> u64 {
    let model = default_model();
    let cache = CacheSettings {
        turn_keys,
        ..CacheSettings::default()
    };
    let mut engine = load(
        &model,
        EngineOptions {
            max_model_len: Some(4096),
            ..shadow(cache)
        },
    );
    let request = |tokens, max_new_tokens| Request {
        prompt: vec![1; tokens],
        max_new_tokens,
        ..Request::default()
    };
    let added = match engine.add(request(4000, 1000)) {
        // What software Vulkan takes and can grow to as much.
        Err(Error::Refused(Refused::PromptTooLong { .. })) => engine.add(request(1500, 3000)),
        added => added,
    };
    let id = added.unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(engine.host_bytes(), engine.plan().cache_host_bytes());
    engine.remove(id);
    // An answer without an end is admitted as one that fills the context.
    engine
        .add(request(100, usize::MAX))
        .unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(engine.host_bytes(), engine.plan().cache_host_bytes());
    engine.host_bytes()
}

#[test]
fn prompts_that_software_vulkan_would_compute_wrongly_are_refused() {
    let architecture = default_model().architecture;
    let check = |tokens, kind| check_prompt(tokens, &architecture, kind);
    for kind in [DeviceKind::Cpu, DeviceKind::Wgpu, DeviceKind::Cuda] {
        assert!(check(8191, kind).is_ok());
    }
    assert!(check(1616, DeviceKind::WgpuSoftware).is_ok());
    let error = check(1617, DeviceKind::WgpuSoftware).unwrap_err();
    assert!(error.is_usage());
    assert!(error.to_string().contains("use the processor"), "{error}");
}

#[test]
fn what_does_not_fit_is_refused_with_what_would() {
    let model = default_model();
    let refuse = |options: EngineOptions| {
        let options = EngineOptions {
            device: DeviceChoice::Cpu,
            ..options
        };
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
    assert!(
        matches!(error, Error::Refused(Refused::DeviceMemory { .. })),
        "{error}"
    );
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
                .contains(&format!("Largest batch that fits: {fits}.")),
        "{error}"
    );

    let no_host = EngineOptions {
        host_memory: Some(1 << 20),
        ..shadow(CacheSettings::default())
    };
    let error = refuse(no_host);
    assert!(
        matches!(error, Error::Refused(Refused::HostMemory { .. })),
        "{error}"
    );
    assert!(!error.is_usage());
    // 30 layers, 3 KV heads of 64, a byte and a sixteenth of a value.
    let narrow = 8192 * 30 * 3 * (64 + 4);
    let words = format!("With 8-bit values it needs 47.8 MiB ({narrow} B)");
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
