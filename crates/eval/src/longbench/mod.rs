//! LongBench, version 1 (arXiv 2308.14508) and 2 (arXiv 2412.15204), from the official files.
//!
//! Prompts, lengths of answers, truncation and metrics are the published ones. Three Chinese data sets are left out,
//! whose metrics need a dictionary of Chinese words: `multifieldqa_zh`, `dureader` and `vcsum`.

mod datasets;
mod truncate;
mod v1;
mod v2;

pub use datasets::{DATASETS, Dataset};
pub use truncate::from_the_middle;
pub use v1::load as load_v1;
pub use v2::{MAX_NEW_TOKENS as V2_MAX_NEW_TOKENS, load as load_v2};
