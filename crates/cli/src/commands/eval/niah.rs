//! `eval niah`: one needle at every depth.

use shadowkv_eval::niah::{Heatmap, depths, generate};

use super::heatmap;
use super::output::show;
use super::ruler::{answer, essay, with_overhead};
use super::session::Session;
use crate::args::EvalNiahArgs;
use crate::error::Result;
use crate::interrupt::Interrupt;
use crate::terminal::Console;

/// Runs the command.
pub fn run(args: &EvalNiahArgs, console: &Console, interrupt: &Interrupt) -> Result<()> {
    let depths = depths(args.depths)?;
    let mut session = Session::open(&args.run, console, interrupt)?;
    session.check_lengths(&args.lengths)?;
    let sources = essay(args.essay.as_deref())?;
    let overhead = session.overhead()?;
    let mut samples = Vec::new();
    for &length in &args.lengths {
        let room = length.saturating_sub(overhead);
        let tokenizer = &session.model.tokenizer;
        let made = generate(&sources, tokenizer, room, &depths, args.limit, args.seed)?;
        samples.extend(with_overhead(made, length, overhead));
    }
    let records = answer(&mut session, &args.run, &samples)?;
    if let Some(folder) = &args.plot {
        for map in Heatmap::of(&records) {
            let path = folder.join(format!("niah-{}.png", file_name(&map.method)));
            heatmap::write(&path, &map)?;
            console.note(format_args!("heatmap: {}", path.display()));
        }
    }
    show("A needle at every depth", &args.run, &records, console)
}

/// A method's name as part of a file name.
fn file_name(method: &str) -> String {
    let words = method.split(|c: char| !c.is_ascii_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_of_methods_are_names_of_files() {
        assert_eq!(
            super::file_name("shadowkv, budget 256, rank 32"),
            "shadowkv-budget-256-rank-32"
        );
        assert_eq!(super::file_name("full"), "full");
    }
}
