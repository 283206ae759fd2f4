//! What a setting costs in accuracy: tasks, metrics, a harness that resumes, and reports.
//!
//! A task is a generator or a loader of [`Sample`]s; a [`Metric`] scores an answer; the [`harness`] lets an engine or a
//! server answer and keeps every answer in a file; a [`report`] is made of such files. Tasks never see an engine, and
//! the harness never sees what a task is about. Prompts and scoring follow RULER (arXiv 2404.06654, Apache-2.0) and
//! LongBench (arXiv 2308.14508 and 2412.15204, MIT), whose wording is kept so that scores can be compared.

#![forbid(unsafe_code)]

pub mod agreement;
pub mod context;
mod error;
mod generate;
pub mod harness;
mod jsonl;
pub mod length;
pub mod longbench;
pub mod metrics;
pub mod niah;
mod random;
pub mod report;

pub mod ruler;
mod sample;
pub mod summary;

pub use error::{Error, Result};
pub use metrics::Metric;
pub use random::Draws;
pub use sample::Sample;
