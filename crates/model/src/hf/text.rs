//! Tokenizer, special tokens, chat template and generation defaults of a Hugging Face folder.

use std::path::Path;

use serde_json::Value;

use super::tokenizer;
use crate::chat::TOKEN_NAMES;
use crate::fields::{CONFIG_LIMIT, Fields};
use crate::file::read_text;
use crate::model::Text;
use crate::{ChatTemplate, Error, GenerationDefaults};

const TEMPLATE_LIMIT: u64 = 4 << 20;
/// `tokenizer_config.json` describes each added token in some 200 bytes. Files with thousands of them take several MiB, and all 256 K
/// tokens of the largest vocabularies would fit.
const SETTINGS_LIMIT: u64 = 64 << 20;

pub(crate) fn text(folder: &Path, config: &Fields, vocab_size: usize) -> Result<Text, Error> {
    let optional = |name: &str, limit: u64| {
        let path = folder.join(name);
        if path.is_file() {
            Fields::read(&path, limit)
        } else {
            Ok(Fields::new(&path, serde_json::Map::new()))
        }
    };
    let (settings, special) = (
        optional("tokenizer_config.json", SETTINGS_LIMIT)?,
        optional("special_tokens_map.json", SETTINGS_LIMIT)?,
    );
    let token = |key: &str| token_text(&settings, key).or_else(|| token_text(&special, key));
    let (bos_token, eos_token) = (token("bos_token"), token("eos_token"));

    let tokenizer = tokenizer::open(folder, config, &settings, vocab_size)?;
    let defaults = optional("generation_config.json", CONFIG_LIMIT)?;
    let generation = generation(
        &defaults,
        config,
        eos_token.as_deref().and_then(|t| tokenizer.token_id(t)),
    )?;
    let tokenizer = tokenizer.with_eos(generation.eos_token_ids.clone());
    let chat_template = chat_template(folder, &settings)?.map(|(path, source)| {
        let tokens = TOKEN_NAMES
            .iter()
            .filter_map(|name| Some((*name, token(name)?)));
        ChatTemplate::new(&path, source, tokens.collect())
    });
    Ok(Text {
        tokenizer,
        chat_template,
        generation,
        bos_token,
        eos_token,
    })
}

/// A special token is a string, or an object that holds one.
fn token_text(fields: &Fields, key: &str) -> Option<String> {
    match fields.get(key)? {
        Value::String(s) => Some(s.clone()),
        Value::Object(o) => o.get("content")?.as_str().map(str::to_owned),
        _ => None,
    }
}

/// The tokenizer's end token counts beside those of the configuration: chat models often list only the base model's there.
fn generation(
    defaults: &Fields,
    config: &Fields,
    eos: Option<u32>,
) -> Result<GenerationDefaults, Error> {
    let mut eos_token_ids = defaults.token_ids("eos_token_id")?;
    if eos_token_ids.is_empty() {
        eos_token_ids = config.token_ids("eos_token_id")?;
    }
    if let Some(eos) = eos.filter(|id| !eos_token_ids.contains(id)) {
        eos_token_ids.push(eos);
    }
    let sampled = defaults.opt_bool("do_sample")?.unwrap_or(false);
    let number = |key| Ok(defaults.opt_f64(key)?.filter(|_| sampled).map(|v| v as f32));
    Ok(GenerationDefaults {
        eos_token_ids,
        temperature: number("temperature")?,
        top_p: number("top_p")?,
        // 0 and -1 stand for no limit in some files.
        top_k: (defaults.opt_f64("top_k")?.filter(|&k| k >= 1.0 && sampled)).map(|k| k as usize),
    })
}

/// A file of its own wins over the setting; of several named templates the one called `default` is meant.
fn chat_template(
    folder: &Path,
    settings: &Fields,
) -> Result<Option<(std::path::PathBuf, String)>, Error> {
    let path = folder.join("chat_template.jinja");
    if path.is_file() {
        let source = read_text(&path, TEMPLATE_LIMIT)?;
        return Ok(Some((path, source)));
    }
    let source = match settings.get("chat_template") {
        None => None,
        Some(Value::String(s)) => Some(s.clone()),
        Some(Value::Array(named)) => named
            .iter()
            .find(|t| t["name"] == "default")
            .or(named.first())
            .and_then(|t| t["template"].as_str())
            .map(str::to_owned),
        Some(_) => {
            return Err(settings.invalid("chat_template", "a string or a list of named templates"));
        }
    };
    Ok(source.map(|s| (settings.path().to_owned(), s)))
}
