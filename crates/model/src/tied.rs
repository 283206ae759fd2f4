//! Folders that hold the output beside the embedding although their configuration ties the two.

use crate::families::{Naming, locate};
use crate::tensor::Tensor;
use crate::{Architecture, Error, WeightRole};

/// Elements compared at once.
const BLOCK: usize = 1 << 18;

/// The names of the two tensors of a folder that a configuration can tie.
fn names(architecture: &Architecture) -> Option<[String; 2]> {
    let name = |role| Some(locate(architecture, Naming::HuggingFace, role)?.name);
    Some([name(WeightRole::Embedding)?, name(WeightRole::LmHead)?])
}

/// The output, where there is an embedding too.
pub(crate) fn output_beside_embedding<'a>(
    architecture: &Architecture,
    tensors: &'a [Tensor],
) -> Option<[&'a Tensor; 2]> {
    let find = |name: String| tensors.iter().find(|t| t.name == name);
    let [embedding, output] = names(architecture)?;
    Some([find(embedding)?, find(output)?])
}

/// Takes a folder that holds two different tensors for one that is not tied, as `transformers` 5 does. Equal ones stay one weight:
/// older checkpoints have both. They are compared up to the first difference.
pub(crate) fn untie(architecture: &mut Architecture, tensors: &[Tensor]) -> Result<(), Error> {
    if architecture.tied_embeddings
        && let Some([embedding, output]) = output_beside_embedding(architecture, tensors)
    {
        architecture.tied_embeddings = same(embedding, output)?;
    }
    Ok(())
}

fn same(a: &Tensor, b: &Tensor) -> Result<bool, Error> {
    if a.shape != b.shape || !a.dtype.is_supported() || !b.dtype.is_supported() {
        return Ok(false);
    }
    let Some(elements) = a.shape.iter().try_fold(1usize, |n, &d| n.checked_mul(d)) else {
        return Ok(false);
    };
    let (mut left, mut right) = (vec![0.0; BLOCK], vec![0.0; BLOCK]);
    for first in (0..elements).step_by(BLOCK) {
        let count = BLOCK.min(elements - first);
        a.read(first, &mut left[..count])?;
        b.read(first, &mut right[..count])?;
        let mut pairs = left[..count].iter().zip(&right[..count]);
        if pairs.any(|(l, r)| l.to_bits() != r.to_bits()) {
            return Ok(false);
        }
    }
    Ok(true)
}
