//! `eval agreement`: ShadowKV beside full attention on a text that both are told.

use serde_json::json;
use shadowkv_engine::{Attention, CacheSettings, ResidentChunks};
use shadowkv_eval::agreement::{Agreement, Position, compare, trace};
use shadowkv_model::Model;

use super::session::load;
use crate::args::{ContextArgs, EvalAgreementArgs};
use crate::commands::document;
use crate::commands::locate::locate;
use crate::devices;
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use crate::terminal::{Console, Progress, Stage, Stdout};

/// A text in tokens, and how many are read before the others are told.
struct Text {
    tokens: Vec<u32>,
    read: usize,
}

/// Runs the command.
pub fn run(args: &EvalAgreementArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    let model = locate(&args.model)?.open()?;
    let text = text(args, &model)?;
    let engine = |attention, residents: Option<ResidentChunks>| {
        let cache = args
            .cache
            .settings(attention, || devices::dtype(&args.device))?;
        let cache = CacheSettings {
            resident_chunks: residents.unwrap_or(cache.resident_chunks),
            ..cache
        };
        let context = (text.tokens.len() + 1).next_multiple_of(64);
        let limit = model.architecture.max_position_embeddings;
        let options =
            devices::engine_options(&args.device, &args.memory, cache, context.min(limit))?;
        load(&model, options, interrupt, &Progress::new(*console))
    };
    let (positions, selected) = {
        let mut full = engine(Attention::Full, None)?;
        let mut ours = engine(Attention::ShadowKv, None)?;
        if ours.cache().is_dense(text.tokens.len()) {
            console.note("the whole text fits the slots, so that both compute the same; lower --sparse-budget");
        }
        let progress = Progress::new(*console);
        let told = (text.tokens.len() - text.read) as u64;
        let positions = compare(&mut full, &mut ours, &text.tokens, text.read, |done| {
            progress.report(Stage::Evaluating, done as u64, told);
            match interrupt.control().is_cancelled() {
                true => Err(shadowkv_engine::Error::Cancelled.into()),
                false => Ok(()),
            }
        });
        progress.finish();
        (positions?, ours.cache().selected_chunks)
    };
    show(args, &positions)?;
    let mut traces = Vec::new();
    for &selections in &args.residents {
        let residents = ResidentChunks::Count(selected * selections);
        let mut ours = engine(Attention::ShadowKv, Some(residents))?;
        let figures = trace(&mut ours, &model.architecture, &text.tokens, text.read)?;
        traces.push((selections, selected * selections, figures));
    }
    if traces.is_empty() {
        return Ok(());
    }
    if args.json {
        for (selections, residents, figures) in traces {
            let line = json!({ "selections": selections, "resident_chunks": residents, "figures": figures });
            Stdout.json_line(&line)?;
        }
        return Ok(());
    }
    Stdout.write("\n| resident selections | chunks | hits | link bytes per step |\n| ---: | ---: | ---: | ---: |\n")?;
    for (selections, residents, figures) in traces {
        let rate = figures
            .hit_rate
            .map_or_else(String::new, |r| format!("{:.1} %", 100.0 * r));
        let bytes = figures.link_bytes_per_step;
        Stdout.line(&format!(
            "| {selections} | {residents} | {rate} | {bytes:.0} |"
        ))?;
    }
    Ok(())
}

fn text(args: &EvalAgreementArgs, model: &Model) -> Result<Text> {
    let mut content = document::read(&args.prompt_file)?;
    document::trim_end(&mut content);
    let mut tokens = model.tokenizer.encode_plain(&content, true)?;
    let limit = devices::context(
        &ContextArgs {
            max_model_len: None,
        },
        &model.architecture,
    )?;
    tokens.truncate(limit - 1);
    if tokens.len() < 2 {
        return Err(Error::EmptyDocument {
            from: args.prompt_file.display().to_string(),
        });
    }
    let read = args.prompt_tokens.unwrap_or((tokens.len() * 3 / 4).max(1));
    tokens.truncate(read.saturating_add(args.forced));
    Ok(Text { tokens, read })
}

fn show(args: &EvalAgreementArgs, positions: &[Position]) -> Result<()> {
    let all = Agreement::of(positions);
    if args.json {
        for position in positions {
            Stdout.json_line(position)?;
        }
        return Stdout.json_line(&json!({ "summary": all }));
    }
    Stdout.write(
        "| tokens before | positions | mean KL | largest KL | same top token | perplexity, full | perplexity |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    )?;
    let part = positions.len().div_ceil(args.parts).max(1);
    let mut parts: Vec<&[Position]> = positions.chunks(part).collect();
    if parts.len() > 1 {
        parts.push(positions);
    }
    for part in parts {
        let (Some(means), Some(first), Some(last)) =
            (Agreement::of(part), part.first(), part.last())
        else {
            continue;
        };
        Stdout.line(&format!(
            "| {} to {} | {} | {:.4} | {:.4} | {:.1} % | {:.2} | {:.2} |",
            first.tokens,
            last.tokens,
            means.positions,
            means.kl,
            means.largest_kl,
            100.0 * means.same,
            means.full_perplexity,
            means.perplexity
        ))?;
    }
    Ok(())
}
