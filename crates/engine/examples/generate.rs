//! Loads a model and continues a text, on an engine that the caller steps: `generate MODEL TEXT`.

use std::io::Write;

use shadowkv_engine::{Control, Engine, EngineOptions, Event, Request, TextStream};
use shadowkv_model::Model;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(path), Some(text)) = (args.next(), args.next()) else {
        return Err("give a model, a folder or a GGUF file, and a text".into());
    };
    let model = Model::open(path.as_ref())?;
    let options = EngineOptions {
        max_model_len: Some(4096.min(model.architecture.max_position_embeddings)),
        ..EngineOptions::default()
    };
    let mut engine = Engine::load(&model, options, Control::new())?;
    let id = engine.add(Request {
        prompt: model.tokenizer.encode_plain(&text, true)?,
        max_new_tokens: 64,
        stop_tokens: model.generation.eos_token_ids.clone(),
        ..Request::default()
    })?;

    // Characters may span tokens, so text comes when it is certain.
    let mut stream = TextStream::new(&model.tokenizer, Vec::new());
    let mut stdout = std::io::stdout();
    while !engine.is_idle() {
        for event in engine.step()? {
            match event {
                Event::Token { token, .. } => {
                    write!(stdout, "{}", stream.push(token)?.text)?;
                    stdout.flush()?;
                }
                Event::Failed { error, .. } => return Err(error.into()),
                Event::Prefilled { .. } | Event::Logprobs { .. } | Event::Finished { .. } => {}
            }
        }
    }
    writeln!(stdout, "{}", stream.finish()?)?;
    if let Some(stats) = engine.remove(id) {
        let (tokens, speed) = (stats.new_tokens, stats.decode_tok_s());
        eprintln!("{tokens} tokens, {speed:.1} tok/s");
    }
    Ok(())
}
