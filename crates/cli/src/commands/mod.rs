//! One module a command, and what several of them share.

mod answer;
pub mod bench;
pub mod chat;
pub mod completions;
pub mod convert;
pub mod doctor;
mod document;
pub mod eval;
mod figures;
pub mod generate;
pub mod inspect;
mod load;
mod locate;
pub mod plan;
pub mod pull;
pub mod serve;
