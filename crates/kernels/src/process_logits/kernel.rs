//! Device code of `process_logits`.

use cubecl::prelude::*;

use super::FORBIDDEN;
use super::seen::COUNT;
use super::tables::{BIAS, MASK, PARAMS, PENALTIES, WORDS};
use crate::sample::is_broken;
use crate::table::NONE;
use crate::team::{team_rank, team_task};

/// See the module. A team works on `span` consecutive tokens of a row.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn process_logits_kernel<F: Float>(
    logits: &[F],
    words: &[u32],
    params: &[f32],
    masks: &[u32],
    bias: &[f32],
    seen: &mut [u32],
    processed: &mut [f32],
    tasks: usize,
    parts: usize,
    span: usize,
    vocabulary: usize,
    mask_words: usize,
    #[comptime] team: u32,
    #[define(F)] _dtype: ElemType,
) {
    let task = team_task(team);
    if task < tasks {
        let row = task / parts;
        let first = task % parts * span;
        let place = words[row * WORDS] as usize * vocabulary;
        let flags = words[row * WORDS + 1];
        let newest = words[row * WORDS + 2];
        let repetition = params[row * PARAMS];
        let frequency = params[row * PARAMS + 1];
        let presence = params[row * PARAMS + 2];
        let end = min(first + span, vocabulary);
        for token in range_stepped(first + team_rank(team), end, team as usize) {
            let mut value = f32::cast_from(logits[row * vocabulary + token]);
            let mut word = 0u32;
            if flags & PENALTIES != 0u32 {
                word = seen[place + token];
                if newest != NONE && newest == token as u32 {
                    word = words[row * WORDS + 3];
                    seen[place + token] = word;
                }
            }
            if !is_broken(value) {
                if flags & BIAS != 0u32 {
                    value += bias[place + token];
                }
                if word != 0u32 {
                    if value > 0.0f32 {
                        value /= repetition;
                    } else {
                        value *= repetition;
                    }
                    let count = word & COUNT;
                    if count > 0u32 {
                        value -= frequency * f32::cast_from(count) + presence;
                    }
                }
                if flags & MASK != 0u32 {
                    let bits = masks[row * mask_words + token / 32];
                    if (bits >> (token % 32) as u32) & 1u32 == 0u32 {
                        value = f32::new(FORBIDDEN);
                    }
                }
            }
            processed[row * vocabulary + token] = value;
        }
    }
}
