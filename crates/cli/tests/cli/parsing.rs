//! Every flag of every command.

use clap::{CommandFactory, Parser};
use shadowkv::args::{
    AttentionChoice, Cli, Command, DtypeChoice, Lanes, ParseSizeError, Residents, Sequences, Size,
    ValueBits,
};
use shadowkv_engine::{Attention, DeviceChoice, Dtype, ResidentChunks, ValueStorage};

fn parse(line: &str) -> Command {
    Cli::try_parse_from(line.split(' '))
        .unwrap_or_else(|e| panic!("{line}: {e}"))
        .command
}

fn refused(line: &str) -> String {
    match Cli::try_parse_from(line.split(' ')) {
        Ok(cli) => panic!("{line} gave {cli:?}"),
        Err(error) => {
            assert_eq!(error.exit_code(), 2, "{line}");
            error.to_string()
        }
    }
}

#[test]
fn definitions_are_consistent() {
    Cli::command().debug_assert();
}

#[test]
fn generate_takes_every_flag() {
    let line = "shadowkv generate -m model --prompt-file text --question why --chat --system be --attention shadowkv \
                --sparse-budget 512 --chunk-size 4 --rank 32 --outlier-chunks 6 --local-chunks 2 --resident-chunks 200 \
                --value-bits 32 --device wgpu:1 --dtype f32 --max-model-len 4096 --gpu-memory 2GiB --host-memory 512MiB \
                --seed 7 --temperature 0.5 --top-p 0.9 --top-k 40 --min-p 0.05 --repetition-penalty 1.1 \
                --frequency-penalty -0.5 --presence-penalty 0.25 --logit-bias 5=-100 --logit-bias 7=2.5 --ignore-eos --logprobs 4 \
                --max-tokens 12 --stop one --stop two --json --compare-full --expect turtle";
    let Command::Generate(args) = parse(line) else {
        panic!()
    };
    assert_eq!(args.model.model.to_str(), Some("model"));
    assert_eq!(
        args.prompt.prompt_file.as_deref().and_then(|p| p.to_str()),
        Some("text")
    );
    assert_eq!(args.prompt.question.as_deref(), Some("why"));
    assert_eq!(args.prompt.system.as_deref(), Some("be"));
    assert!(args.prompt.chat && !args.prompt.no_chat && !args.prompt.raw);
    assert_eq!(args.attention.attention, AttentionChoice::Shadowkv);
    let settings = args
        .cache
        .settings(Attention::ShadowKv, || Dtype::F32)
        .unwrap();
    assert_eq!(settings.attention, Attention::ShadowKv);
    assert_eq!(
        (settings.sparse_budget, settings.chunk_size, settings.rank),
        (Some(512), 4, Some(32))
    );
    assert_eq!(
        (
            settings.outlier_chunks,
            settings.local_chunks,
            settings.resident_chunks
        ),
        (Some(6), 2, ResidentChunks::Count(200))
    );
    assert_eq!(settings.value_storage, Some(ValueStorage::F32));
    assert_eq!(
        (args.device.device, args.device.dtype),
        (DeviceChoice::Wgpu(1), DtypeChoice::F32)
    );
    assert_eq!(args.context.max_model_len, Some(4096));
    assert_eq!(args.memory.gpu_memory, Some(Size(2 << 30)));
    assert_eq!(args.memory.host_memory, Some(Size(512 << 20)));
    let sampling = args.sampling.sampling().unwrap();
    assert_eq!(
        (
            sampling.temperature,
            sampling.top_p,
            sampling.top_k,
            sampling.seed
        ),
        (0.5, 0.9, Some(40), 7)
    );
    assert_eq!(
        (
            sampling.min_p,
            sampling.repetition_penalty,
            sampling.frequency_penalty,
            sampling.presence_penalty
        ),
        (0.05, 1.1, -0.5, 0.25)
    );
    assert_eq!(sampling.logit_bias, [(5, -100.0), (7, 2.5)]);
    assert!(sampling.check().is_ok() && args.sampling.ignore_eos);
    assert_eq!(args.sampling.logprobs, Some(4));
    assert_eq!(
        (args.sampling.max_tokens, args.sampling.stop.as_slice()),
        (12, &["one".to_owned(), "two".to_owned()][..])
    );
    assert!(args.output.json && args.output.compare_full);
    assert_eq!(args.output.expect.as_deref(), Some("turtle"));
}

#[test]
fn defaults_are_greedy_shadowkv_on_the_best_device() {
    let Command::Generate(args) = parse("shadowkv generate -m model") else {
        panic!()
    };
    let sampling = args.sampling.sampling().unwrap();
    assert_eq!(
        (
            sampling.temperature,
            sampling.top_p,
            sampling.top_k,
            sampling.seed
        ),
        (0.0, 1.0, None, 0)
    );
    assert_eq!(sampling, shadowkv_engine::Sampling::default());
    assert!(args.sampling.logprobs.is_none() && !args.sampling.ignore_eos);
    assert_eq!(args.device.device, DeviceChoice::Auto);
    assert_eq!(args.device.dtype, DtypeChoice::Auto);
    assert_eq!(args.attention.attention, AttentionChoice::Shadowkv);
    let settings = args
        .cache
        .settings(Attention::ShadowKv, || {
            unreachable!("16-bit values fit every device")
        })
        .unwrap();
    assert_eq!(settings, shadowkv_engine::CacheSettings::default());
    assert!(!args.output.json && !args.output.compare_full && args.output.expect.is_none());
}

#[test]
fn the_other_commands_take_theirs() {
    let Command::Chat(args) = parse(
        "shadowkv chat -m m --system s --attention full --device cuda:1 --max-tokens 9 --max-model-len 64",
    ) else {
        panic!()
    };
    assert_eq!(
        (args.system.as_deref(), args.attention.attention),
        (Some("s"), AttentionChoice::Full)
    );
    assert_eq!(
        (args.device.device, args.sampling.max_tokens),
        (DeviceChoice::Cuda(1), 9)
    );

    let line = "shadowkv plan -m m --context 4096 --sequences 3 --device-memory 20GB --dtype bf16 --rank 16 \
                --lanes 2 --resident-chunks auto --json";
    let Command::Plan(args) = parse(line) else {
        panic!()
    };
    assert_eq!(
        (args.context.max_model_len, args.batch.max_num_seqs),
        (Some(4096), Sequences::Count(3))
    );
    assert_eq!(
        (args.batch.lanes, args.cache.resident_chunks),
        (Lanes(Some(2)), Some(Residents(ResidentChunks::Auto)))
    );
    assert_eq!(
        (args.memory.gpu_memory, args.cache.rank),
        (Some(Size(20_000_000_000)), Some(16))
    );
    assert!(args.json);

    let Command::Inspect(args) = parse("shadowkv inspect --model m --tensors --dtype f32 --json")
    else {
        panic!()
    };
    assert!(args.tensors && args.json && args.dtype == DtypeChoice::F32);
    let Command::Convert(args) = parse("shadowkv convert -m m.gguf -o out --dtype f16") else {
        panic!()
    };
    assert_eq!(
        (args.out.to_str(), args.dtype),
        (Some("out"), DtypeChoice::F16)
    );
    let line = "shadowkv pull org/name --revision v1 --file *Q4* --json";
    let Command::Pull(args) = parse(line) else {
        panic!()
    };
    assert_eq!(args.repo.repo.as_str(), "org/name");
    assert_eq!(args.revision.as_ref().map(|r| r.as_str()), Some("v1"));
    assert!(args.json && args.file.as_deref() == Some("*Q4*"));
    assert!(refused("shadowkv pull name").contains("give org/name"));
    assert!(refused("shadowkv pull org/name --revision ../x").contains("`../x` is not a revision"));
    assert!(matches!(parse("shadowkv doctor --json"), Command::Doctor(args) if args.json));
    assert!(matches!(
        parse("shadowkv completions bash"),
        Command::Completions(_)
    ));
}

#[test]
fn verbosity_goes_before_or_after_the_command() {
    let verbosity = |line: &str| Cli::try_parse_from(line.split(' ')).unwrap().verbosity;
    assert!(verbosity("shadowkv -q doctor").quiet);
    assert!(verbosity("shadowkv doctor -q").quiet);
    assert_eq!(verbosity("shadowkv doctor -vv").verbose, 2);
    assert_eq!(verbosity("shadowkv doctor").verbose, 0);
    refused("shadowkv doctor -q -v");
}

#[test]
fn contradictions_and_nonsense_are_refused() {
    let cases = [
        ("--prompt a --prompt-file b", "cannot be used with"),
        ("--chat --no-chat", "cannot be used with"),
        ("--raw --chat", "cannot be used with"),
        ("--raw --system s", "cannot be used with"),
        (
            "--gpu-memory 1GiB --gpu-memory-utilization 0.5",
            "cannot be used with",
        ),
        ("--gpu-memory-utilization 1.5", "at most 1"),
        ("--gpu-memory-utilization 0", "above 0"),
        ("--gpu-memory 5XB", "unknown unit `XB`"),
        ("--value-bits 4", "8, 16 or 32 bits"),
        ("--value-bits int8", "8, 16 or 32 bits"),
        ("--device gpu", "unknown device `gpu`"),
        ("--device cuda:x", "unknown device `cuda:x`"),
        ("--dtype f64", "invalid value"),
        ("--attention quest", "invalid value"),
        ("--temperature -1", "at least 0"),
        ("--temperature inf", "at least 0"),
        ("--temperature 1 --top-p 1.5", "from 0 to 1"),
        ("--temperature 1 --top-p=-0.5", "from 0 to 1"),
        ("--temperature 1 --top-k=-1", "--top-k"),
        ("--top-p 0.9", "--temperature"),
        ("--top-k 5", "--temperature"),
        ("--max-tokens 0", "at least 1"),
        ("--max-tokens 18446744073709551615", "up to 2147483648"),
        ("--sparse-budget 18446744073709551615", "up to 2147483648"),
        ("--resident-chunks 9999999999", "up to 2147483648"),
        ("--resident-chunks all", "auto or a whole number"),
        ("--rank -1", "-1"),
        ("--max-model-len 0", "at least 1"),
        ("--sparse-budget many", "--sparse-budget"),
        ("--stop=", "--stop"),
        ("--no-such-flag", "--no-such-flag"),
    ];
    for (flags, words) in cases {
        let message = refused(&format!("shadowkv generate -m model {flags}"));
        assert!(message.contains(words), "{flags}: {message}");
    }
    assert!(refused("shadowkv plan -m model --sequences 0").contains("at least 1"));
    assert!(refused("shadowkv plan -m model --lanes 3").contains("auto, 1 or 2"));
    assert!(refused("shadowkv completions tcsh").contains("invalid value"));
    refused("shadowkv");
    refused("shadowkv generates");
}

#[test]
fn of_a_flag_that_is_repeated_the_last_counts() {
    let line = "shadowkv generate -m one -m two --max-tokens 3 --max-tokens 5 --device cpu --device auto --json --json \
                --stop a --stop b --system x --system y -q -q";
    let Command::Generate(args) = parse(line) else {
        panic!()
    };
    assert_eq!(args.model.model.to_str(), Some("two"));
    assert_eq!(args.sampling.max_tokens, 5);
    assert_eq!(args.device.device, DeviceChoice::Auto);
    assert_eq!(args.prompt.system.as_deref(), Some("y"));
    assert!(args.output.json);
    assert_eq!(args.sampling.stop, ["a", "b"], "these add up");
    let message =
        refused("shadowkv generate -m model --gpu-memory 1GiB --gpu-memory-utilization 0.5");
    assert!(message.contains("cannot be used with"), "{message}");
}

#[test]
fn serve_takes_its_port_its_keys_and_its_room() {
    let line = "shadowkv serve -m m --host 0.0.0.0 --port 9000 --api-key a --api-key b --api-key-file keys \
                --served-model-name name --max-num-seqs 1x120+40x20 --max-queue 7 --lanes 2 --max-body 1MiB \
                --max-connections 9 --max-model-len 120 --host-memory 1GiB --attention full --rank 16";
    let Command::Serve(args) = parse(line) else {
        panic!()
    };
    let network = &args.network;
    assert_eq!((network.host.as_str(), network.port), ("0.0.0.0", 9000));
    assert_eq!(network.api_key, ["a", "b"]);
    let file = network.api_key_file.as_deref();
    assert_eq!(file.and_then(|path| path.to_str()), Some("keys"));
    assert_eq!(
        (network.max_body, network.max_connections),
        (Size(1 << 20), 9)
    );
    assert_eq!(args.served_model_name.as_deref(), Some("name"));
    let mix = "1x120+40x20".parse().unwrap();
    assert_eq!(args.capacity.max_num_seqs, Sequences::Mix(mix));
    assert_eq!(
        (args.capacity.max_queue, args.capacity.lanes),
        (7, Lanes(Some(2)))
    );
    assert_eq!(args.attention.attention, AttentionChoice::Full);

    let Command::Serve(args) = parse("shadowkv serve -m m") else {
        panic!()
    };
    let network = &args.network;
    assert_eq!((network.host.as_str(), network.port), ("127.0.0.1", 8000));
    assert!(network.api_key.is_empty() && args.served_model_name.is_none());
    assert_eq!(args.capacity.max_num_seqs, Sequences::Count(8));
    for bad in [
        "--port 70000",
        "--max-queue 0",
        "--max-num-seqs 0",
        "--max-body 0",
    ] {
        refused(&format!("shadowkv serve -m m {bad}"));
    }
}

#[test]
fn zero_switches_limits_of_sampling_off() {
    let Command::Chat(args) = parse("shadowkv chat -m model --temperature 1 --top-k 0 --top-p 0")
    else {
        panic!()
    };
    let sampling = args.sampling.sampling().unwrap();
    assert_eq!((sampling.top_k, sampling.top_p), (Some(0), 0.0));
    sampling.check().unwrap();
    // Without a seed each run has its own.
    let seeds: Vec<u64> = (0..4)
        .map(|_| args.sampling.sampling().unwrap().seed)
        .collect();
    assert!(seeds.windows(2).any(|two| two[0] != two[1]), "{seeds:?}");
}

#[test]
fn narrow_values_fit_every_device() {
    for line in [
        "shadowkv generate -m model --value-bits 8",
        "shadowkv chat -m model --value-bits=8",
        "shadowkv plan -m model --value-bits 8",
    ] {
        let cache = match parse(line) {
            Command::Generate(args) => args.cache,
            Command::Chat(args) => args.cache,
            Command::Plan(args) => args.cache,
            other => panic!("{other:?}"),
        };
        assert_eq!(cache.value_bits, ValueBits::Eight);
        let settings = cache
            .settings(Attention::ShadowKv, || unreachable!("8 bits need no type"))
            .unwrap();
        assert_eq!(settings.value_storage, Some(ValueStorage::Int8));
    }
}

#[test]
fn wide_values_need_a_wide_device() {
    let Command::Generate(args) = parse("shadowkv generate -m model --value-bits 32") else {
        panic!()
    };
    assert_eq!(args.cache.value_bits, ValueBits::ThirtyTwo);
    let error = args
        .cache
        .settings(Attention::ShadowKv, || Dtype::Bf16)
        .unwrap_err();
    assert_eq!(error.exit_code(), 2);
    assert!(error.to_string().contains("bf16"), "{error}");
}

#[test]
fn sizes_have_decimal_and_binary_units() {
    let cases = [
        ("1", 1),
        ("512MiB", 512 << 20),
        ("8GiB", 8 << 30),
        ("8gib", 8 << 30),
        ("20GB", 20_000_000_000),
        ("1.5GiB", 3 << 29),
        ("2 TiB", 2 << 40),
        ("3k", 3072),
        ("7KB", 7000),
        ("0.5MB", 500_000),
        ("100B", 100),
    ];
    for (text, bytes) in cases {
        assert_eq!(text.parse(), Ok(Size(bytes)), "{text}");
    }
    for text in ["", "GiB", "0", "0GiB", "-1GiB", "1.2.3GiB", "."] {
        assert!(text.parse::<Size>().is_err(), "{text}");
    }
    assert_eq!(
        "5 parsecs".parse::<Size>(),
        Err(ParseSizeError::Unit("parsecs".into()))
    );
    assert_eq!(
        "99999999999999999999B".parse::<Size>(),
        Err(ParseSizeError::TooLarge)
    );
    assert_eq!(
        "18446744073709551615K".parse::<Size>(),
        Err(ParseSizeError::TooLarge)
    );
    assert_eq!(
        "99999999999.5TiB".parse::<Size>(),
        Err(ParseSizeError::TooLarge)
    );
}

#[test]
fn what_no_sampler_can_do_is_refused() {
    for (flags, expected) in [
        ("--temperature 1 --min-p 1.5", "from 0 to 1"),
        ("--min-p 0.1", "--temperature"),
        ("--repetition-penalty 0", "from 0.01 to 100"),
        ("--frequency-penalty 3", "from -2 to 2"),
        ("--presence-penalty -3", "from -2 to 2"),
        ("--logit-bias 5", "TOKEN=BIAS"),
        ("--logit-bias x=5", "number of a token"),
        ("--logit-bias 5=-inf", "from -100 to 100"),
        ("--logprobs 3", "--json"),
        ("--json --logprobs 21", "from 0 to 20"),
    ] {
        let refused = refused(&format!("shadowkv generate -m m {flags}"));
        assert!(refused.contains(expected), "{flags}: {refused}");
    }
}
