//! What engines take of a GPU's memory, beside the plan by which they are admitted. One test alone in its process, all of which
//! it measures.

use shadowkv_engine::{
    Attention, CacheSettings, Control, DeviceChoice, Dtype, Engine, EngineOptions, SyntheticOptions,
};
use shadowkv_model::Architecture;
use shadowkv_tests::device;

const CONTEXT: usize = 2048;
const SEQUENCES: usize = 13;

/// Pages of the runtime's for small buffers, and what small buffers leave of them.
const PAGES: u64 = 16 << 20;

/// A page as large as the largest weight, 36 MiB, has room for one buffer of full attention's cache, 19.5 MiB, and not for two.
fn model() -> Architecture {
    Architecture {
        num_layers: 4,
        vocab_size: 16_384,
        ..Architecture::published("smollm2-135m").expect("the table has it")
    }
}

/// The device under test, or a software adapter: on the processor nobody counts pages.
fn gpu() -> DeviceChoice {
    match device() {
        DeviceChoice::Cpu => "wgpu".parse().expect("the name of a runtime"),
        other => other,
    }
}

#[test]
fn engines_reserve_what_the_plan_says() {
    for attention in [Attention::Full, Attention::ShadowKv] {
        let options = EngineOptions {
            device: gpu(),
            dtype: Some(Dtype::F32),
            cache: CacheSettings {
                attention,
                sparse_budget: Some(256),
                ..CacheSettings::default()
            },
            max_model_len: Some(CONTEXT),
            max_num_seqs: SEQUENCES,
            ..EngineOptions::default()
        };
        let synthetic = SyntheticOptions {
            lengths: vec![CONTEXT - 8; SEQUENCES],
            pool_layers: Some(1),
            seed: 1,
        };
        let engine = Engine::synthetic(&model(), &options, &synthetic, Control::new())
            .unwrap_or_else(|e| panic!("{e}"));
        let (reserved, plan) = (engine.reserved_device_bytes(), engine.plan());
        println!(
            "{attention:?}: {reserved} bytes reserved, {} planned",
            plan.device_bytes()
        );
        assert!(reserved > plan.cache_device_bytes());
        assert!(
            reserved <= plan.device_bytes() + PAGES,
            "{reserved} bytes for a plan of {}",
            plan.device_bytes()
        );
    }
}
