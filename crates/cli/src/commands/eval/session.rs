//! Answering the samples of an evaluation with each of its methods.

use shadowkv_engine::{Engine, EngineOptions, Progress as Report};
use shadowkv_eval::Sample;
use shadowkv_eval::harness::{
    self, EngineAnswerer, Prompter, Record, RunInfo, ServerAnswerer, ServerApi, Store, overhead,
};
use shadowkv_model::Model;

use super::methods::Setting;
use crate::args::{EvalModelArgs, EvalRunArgs, ModelArgs, ServerApiChoice};
use crate::commands::locate::locate;
use crate::devices;
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Progress, Stage};

/// Tokens that a prompt may be longer by than its parts.
const SLACK: usize = 4;

/// What all methods have in common.
pub struct Session<'a> {
    args: &'a EvalRunArgs,
    console: &'a Console,
    interrupt: &'a Interrupt,
    /// The model, whose weights are not read yet.
    pub model: Model,
    store: Store,
}

impl<'a> Session<'a> {
    /// Opens the model and the file of answers.
    pub fn open(
        args: &'a EvalRunArgs,
        console: &'a Console,
        interrupt: &'a Interrupt,
    ) -> Result<Self> {
        let store = match &args.out {
            Some(path) => Store::open(path)?,
            None => Store::in_memory(),
        };
        if store.was_torn() {
            console.note("the file's last answer was cut off and is asked again");
        }
        Ok(Self {
            args,
            console,
            interrupt,
            model: open(&args.model)?,
            store,
        })
    }

    fn prompter(&self) -> Prompter<'_> {
        Prompter::new(&self.model, !self.args.model.no_chat)
    }

    /// Tokens that prompts get beside their samples.
    pub fn overhead(&self) -> Result<usize> {
        let around = match self.prompter().is_chat() {
            true => overhead(&self.model)?,
            false => 1,
        };
        Ok(around + SLACK)
    }

    /// The longest context: what was asked for, else the model's.
    pub fn limit(&self) -> Result<usize> {
        devices::context(&self.args.context, &self.model.architecture)
    }

    /// Refuses lengths beyond the context before samples are made for them.
    pub fn check_lengths(&self, lengths: &[usize]) -> Result<()> {
        let limit = self.limit()?;
        match lengths.iter().find(|&&length| length > limit) {
            Some(length) => Err(shadowkv_eval::Error::Setting {
                setting: "--lengths",
                value: length.to_string(),
                reason: format!("the context holds {limit} tokens; give shorter lengths"),
            }
            .into()),
            None => Ok(()),
        }
    }

    /// The context that these samples need, or the one that was asked for.
    pub fn context(&self, samples: &[Sample]) -> Result<usize> {
        let limit = self.limit()?;
        let all: Vec<&Sample> = samples.iter().collect();
        let prompts = self.prompter().encode_all(&all, limit)?;
        if self.args.context.max_model_len.is_some() {
            return Ok(limit);
        }
        let longest = prompts
            .iter()
            .zip(samples)
            .map(|(prompt, sample)| prompt.len() + sample.max_new_tokens);
        Ok(longest.max().unwrap_or(1).next_multiple_of(64).min(limit))
    }

    /// Answers the samples with a server or with each method, and returns all records.
    pub fn run(
        &mut self,
        samples: &[Sample],
        settings: &[Setting],
        context: usize,
    ) -> Result<Vec<Record>> {
        if let Some(url) = &self.args.model.server {
            return self.ask(url, samples);
        }
        let mut records = Vec::new();
        for setting in settings {
            records.extend(self.answer(setting, samples, context)?);
        }
        Ok(records)
    }

    fn answer(
        &mut self,
        setting: &Setting,
        samples: &[Sample],
        context: usize,
    ) -> Result<Vec<Record>> {
        let mut info = RunInfo {
            method: setting.name.clone(),
            model: self.model.name.clone(),
            settings: setting.values.clone(),
            device: String::new(),
            commit: env!("SHADOWKV_COMMIT").into(),
        };
        info.settings["chat"] = self.prompter().is_chat().into();
        if let Some(context) = self.args.context.max_model_len {
            info.settings["max_model_len"] = context.into();
        }
        let missing = harness::missing(&info, samples, &self.store).len();
        self.console.note(format_args!(
            "{}: {} samples, {} answered before",
            info.method,
            samples.len(),
            samples.len() - missing
        ));
        if missing == 0 {
            return Ok(harness::found(&info, samples, &self.store));
        }
        let args = self.args;
        let mut options =
            devices::engine_options(&args.device, &args.memory, setting.cache.clone(), context)?;
        options.max_num_seqs = args.batch.min(missing);
        let progress = Progress::new(*self.console);
        let engine = load(&self.model, options, self.interrupt, &progress)?;
        info.device = format!("{}, {}", engine.device_name(), engine.dtype().name());
        let prompter = Prompter::new(&self.model, !args.model.no_chat);
        let mut answerer = EngineAnswerer::new(engine, &self.model, prompter);
        let report = |p: harness::Progress| {
            progress.report(Stage::Evaluating, p.done as u64, p.total as u64);
            Ok(())
        };
        let records = harness::run(&mut answerer, &info, samples, &mut self.store, report);
        progress.finish();
        Ok(records?)
    }

    fn ask(&mut self, url: &str, samples: &[Sample]) -> Result<Vec<Record>> {
        let args = &self.args.model;
        let name = args
            .server_model
            .clone()
            .unwrap_or_else(|| self.model.name.clone());
        let api = match args.server_api {
            ServerApiChoice::Chat if args.no_chat => ServerApi::Completions,
            ServerApiChoice::Chat => ServerApi::Chat,
            ServerApiChoice::Completions => ServerApi::Completions,
        };
        let key = std::env::var("OPENAI_API_KEY").ok();
        let mut answerer = ServerAnswerer::new(url, &name, key, api, self.args.batch)?;
        let info = RunInfo {
            method: "server".into(),
            model: name,
            settings: serde_json::json!({ "server": url, "api": format!("{api:?}").to_lowercase() }),
            device: url.into(),
            commit: env!("SHADOWKV_COMMIT").into(),
        };
        let progress = Progress::new(*self.console);
        let control = self.interrupt.control();
        let report = |p: harness::Progress| {
            progress.report(Stage::Evaluating, p.done as u64, p.total as u64);
            match control.is_cancelled() {
                true => Err(shadowkv_engine::Error::Cancelled.into()),
                false => Ok(()),
            }
        };
        let records = harness::run(&mut answerer, &info, samples, &mut self.store, report);
        progress.finish();
        Ok(records?)
    }
}

/// Opens the model of an evaluation.
pub fn open(args: &EvalModelArgs) -> Result<Model> {
    let model = args.model.clone().ok_or(Error::NoModel)?;
    locate(&ModelArgs { model })?.open()
}

/// Loads an engine. How far single prompts are is not told: what counts is how many samples are answered.
pub fn load(
    model: &Model,
    options: EngineOptions,
    interrupt: &Interrupt,
    progress: &Progress,
) -> Result<Engine> {
    let listener = progress.clone();
    let control = interrupt.control().on_progress(move |report| {
        if !matches!(report, Report::Prefill { .. }) {
            listener.engine(&report);
        }
    });
    let engine = Engine::load(model, options, control);
    progress.finish();
    Ok(engine?)
}
