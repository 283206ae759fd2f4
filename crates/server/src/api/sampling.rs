//! Fields that both ways to generate have.

use shadowkv_engine::{Request, Sampling};

use super::fields::{Fields, wrong};
use super::random;
use crate::failure::Failure;
use crate::served::Served;

/// Most answers of a request, those to all of its prompts together.
pub const MOST_CHOICES: usize = 128;
/// Most stop strings, and most bytes of one.
const MOST_STOPS: (usize, usize) = (64, 1024);

/// What every answer of a request asks for.
pub struct Common {
    /// Without a prompt and the length of the answer.
    pub request: Request,
    /// Texts before which answers end.
    pub stop: Vec<String>,
    /// Answers to each prompt.
    pub n: usize,
    /// Whether tokens go out as they come.
    pub streams: bool,
    /// Whether a stream ends with figures.
    pub usage: bool,
}

/// Reads them.
pub fn read(fields: &Fields, served: &Served) -> Result<Common, Failure> {
    let n = fields.count("n", 1, MOST_CHOICES)?.unwrap_or(1);
    let streams = fields.flag("stream")?;
    let options = fields.object("stream_options")?;
    if options.is_some() && !streams {
        let message = "`stream_options` are for `stream`: true alone";
        return Err(Failure::field("stream_options", message));
    }
    let usage = match options {
        Some(options) => options.flag("include_usage")?,
        None => false,
    };
    let mut stop_tokens = fields.tokens("stop_token_ids")?;
    if !fields.flag("ignore_eos")? {
        stop_tokens.extend(&served.model.generation.eos_token_ids);
    }
    let request = Request {
        sampling: sampling(fields, served)?,
        stop_tokens,
        ..Request::default()
    };
    Ok(Common {
        request,
        stop: stop(fields)?,
        n,
        streams,
        usage,
    })
}

fn sampling(fields: &Fields, served: &Served) -> Result<Sampling, Failure> {
    let number = |name, default| Ok(fields.number(name)?.unwrap_or(default));
    let top_k = fields.whole("top_k", -1, i64::from(u32::MAX))?;
    let seed = match fields.get("seed") {
        None => random()?,
        Some(value) => {
            let signed = value.as_i64().map(|seed| seed as u64);
            let seed = signed.or_else(|| value.as_u64());
            seed.ok_or_else(|| wrong("seed", "a whole number", value))?
        }
    };
    let sampling = Sampling {
        logit_bias: logit_bias(fields, served)?,
        repetition_penalty: number("repetition_penalty", 1.0)?,
        frequency_penalty: number("frequency_penalty", 0.0)?,
        presence_penalty: number("presence_penalty", 0.0)?,
        temperature: number("temperature", 1.0)?,
        min_p: number("min_p", 0.0)?,
        top_k: top_k.and_then(|k| u32::try_from(k).ok()),
        top_p: number("top_p", 1.0)?,
        seed,
    };
    let checked = sampling.check();
    checked.map_err(|error| Failure::engine(&error, "prompt"))?;
    Ok(sampling)
}

fn logit_bias(fields: &Fields, served: &Served) -> Result<Vec<(u32, f32)>, Failure> {
    let name = "logit_bias";
    let Some(biases) = fields.object(name)? else {
        return Ok(Vec::new());
    };
    let bias = |(token, bias): (&String, &serde_json::Value)| {
        let vocabulary = served.model.architecture.vocab_size;
        let known = token.parse().ok();
        let Some(token) = known.filter(|&token: &u32| (token as usize) < vocabulary) else {
            let message = format!("`{name}` has `{token}`, which is none of {vocabulary} tokens");
            return Err(Failure::field(name, message));
        };
        match bias.as_f64() {
            Some(bias) => Ok((token, bias as f32)),
            None => Err(wrong(name, "numbers by token", bias)),
        }
    };
    biases.iter().map(bias).collect()
}

fn stop(fields: &Fields) -> Result<Vec<String>, Failure> {
    let stop = fields.texts("stop")?;
    let (most, longest) = MOST_STOPS;
    if stop.len() > most || stop.iter().any(|text| text.len() > longest) {
        let message = format!("`stop` may have {most} texts of {longest} bytes");
        return Err(Failure::field("stop", message));
    }
    Ok(stop)
}

/// Refuses in words what clients know and this server does not do, where it would change the answer.
pub fn refuse_unknown(fields: &Fields) -> Result<(), Failure> {
    let refuse = |name: &str, message: &str| Err(Failure::field(name, message));
    for name in ["tools", "functions"] {
        let some = |value: &serde_json::Value| value.as_array().is_none_or(|all| !all.is_empty());
        if fields.get(name).is_some_and(some)
            && fields.get("tool_choice").is_none_or(|c| c != "none")
        {
            return refuse(name, "tools are not known to this server; leave them out");
        }
    }
    if let Some(format) = fields.object("response_format")?
        && format.text("type")? != Some("text")
    {
        return refuse(
            "response_format",
            "answers are plain text; only the type `text` is known",
        );
    }
    for name in [
        "structured_outputs",
        "guided_json",
        "guided_regex",
        "guided_choice",
        "guided_grammar",
    ] {
        if fields.get(name).is_some() {
            return refuse(
                name,
                "answers cannot be held to a grammar yet; leave it out",
            );
        }
    }
    if fields.flag("use_beam_search")? {
        return refuse(
            "use_beam_search",
            "there is no beam search; use `n` answers",
        );
    }
    if fields.count("min_tokens", 0, usize::MAX)?.unwrap_or(0) > 0 {
        return refuse(
            "min_tokens",
            "a least length is not known; use `ignore_eos` and a most",
        );
    }
    if let Some(best) = fields.count("best_of", 1, usize::MAX)?
        && best > fields.count("n", 1, MOST_CHOICES)?.unwrap_or(1)
    {
        return refuse(
            "best_of",
            "no more answers are made than are returned; use `n`",
        );
    }
    Ok(())
}
