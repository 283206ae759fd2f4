//! Two sequences at once on an engine that has a thread of its own, one waited for by blocking and one as a future:
//! `two_sequences MODEL TEXT TEXT`.

use shadowkv_engine::{
    Answering, Control, Engine, EngineOptions, Handle, Request, Result, Shutdown, Worker,
};
use shadowkv_model::{Model, Tokenizer};

fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(path), Some(first), Some(second)) = (args.next(), args.next(), args.next()) else {
        return Err("give a model, a folder or a GGUF file, and two texts".into());
    };
    let model = Model::open(path.as_ref())?;
    let tokenizer = model.tokenizer.clone();
    let worker = Worker::spawn(move || {
        let options = EngineOptions {
            max_model_len: Some(4096.min(model.architecture.max_position_embeddings)),
            max_num_seqs: 2,
            ..EngineOptions::default()
        };
        Engine::load(&model, options, Control::new())
    })?;
    let handle = worker.handle();

    let blocking = submit(handle, &tokenizer, &first)?;
    let future = submit(handle, &tokenizer, &second)?;
    let (second, first) = std::thread::scope(|scope| {
        let blocking = scope.spawn(|| text(blocking));
        (pollster::block_on(text_async(future)), blocking.join())
    });
    // A panic of this example is not the engine's.
    println!("{}\n---\n{}", first.map_err(|_| "a panic")??, second?);
    eprintln!("{:?}", handle.metrics());
    worker.shut_down(Shutdown::Drain)?;
    Ok(())
}

fn submit(handle: &Handle, tokenizer: &Tokenizer, text: &str) -> Result<Answering> {
    let request = Request {
        prompt: tokenizer.encode_plain(text, true)?,
        max_new_tokens: 64,
        ..Request::default()
    };
    Answering::submit(handle, request, tokenizer, &["\n\n".into()], false)
}

fn text(mut answering: Answering) -> Result<String> {
    let mut text = String::new();
    while let Some(piece) = answering.recv() {
        text.push_str(piece?.text());
    }
    Ok(text)
}

/// Whatever runtime polls it: the engine brings none.
async fn text_async(mut answering: Answering) -> Result<String> {
    let mut text = String::new();
    while let Some(piece) = answering.recv_async().await {
        text.push_str(piece?.text());
    }
    Ok(text)
}
