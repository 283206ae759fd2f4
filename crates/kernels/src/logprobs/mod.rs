//! `logprobs`: how likely the model held the next token of each sequence to be, and which tokens it held likeliest.
//!
//! For each row of `logits [rows, vocabulary]`, as the model gave them: `logit - ln(sum(exp(logits)))` of one token,
//! which was chosen or is forced, and of the `top` likeliest ones, ties to the lowest token. Logits are read twice, and
//! once more for each of the likeliest but the first. One team a sequence. Rows that ask for nothing cost nothing.

mod kernel;
mod launch;
mod oracle;

pub use launch::{LogprobRow, LogprobRows, MOST_TOP, TokenLogprob, logprobs};
pub use oracle::logprobs_oracle;
