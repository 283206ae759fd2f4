//! All launches of one decode step, from token ids to the next token ids.

use shadowkv_kernels::Buffer;
use shadowkv_kernels::embed::embed;

use super::buffers::{LaneBuffers, StepShape};
use crate::cache::{Cache, SequenceCache};
use crate::error::Result;
use crate::transformer::{Block, BlockAttention, Target, Transformer};

/// Launches one step through the first `layers` layers. Reads of the buffers `table`, `places`, `ids` and `choice`; leaves
/// logits and tokens. With the staged link it waits for the host in each layer, and `sequences` are those
/// of the first rows; elsewhere nobody looks at them.
pub(crate) fn launch_step(
    transformer: &Transformer,
    cache: &Cache,
    lane: &LaneBuffers,
    shape: StepShape,
    layers: usize,
    sequences: &[&SequenceCache],
) -> Result<()> {
    let (device, a) = (&lane.device, &transformer.architecture);
    let rows = shape.rows;
    let embedding = &transformer.weights.embedding;
    embed(
        device,
        &lane.ids,
        embedding,
        &lane.x,
        (0, rows, a.hidden_size),
    )?;
    let step = lane.step(shape);
    let block = Block {
        device,
        x: &lane.x,
        rows,
        scratch: &lane.scratch,
    };
    for layer in 0..layers {
        let mut attend = |q: &Buffer, out: &Buffer| cache.attend(layer, &step, (q, out), sequences);
        let attention = BlockAttention::Decode(&mut attend);
        let (k, v) = cache.slot_arena(layer);
        let slots = [Target {
            places: lane.places.clone(),
            k: k.clone(),
            v: v.clone(),
        }];
        transformer.layer(layer, &block, cache, &slots, attention, false)?;
        device.pace()?;
    }
    transformer.logits(device, &lane.x, (0, rows), &lane.scratch, &lane.logits)?;
    lane.choice
        .launch(device, &lane.logits, (shape.choice, rows))
}
