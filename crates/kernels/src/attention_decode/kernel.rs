//! Device code of `attention_decode`.

use cubecl::prelude::*;

use crate::table::*;

/// Compile-time shape of `attention_decode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct DecodeShape {
    /// Query heads a KV head.
    pub group: usize,
    /// Vectors of a head.
    pub dim: usize,
    /// Tokens a chunk.
    pub chunk: usize,
    /// Whether slot `i` of the list is slot `i` of the sequence.
    pub identity: bool,
}

/// See the module. One unit a (sequence, KV head, split); `parts` holds sums, `stats` maximum and mass of each part.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn attention_decode_kernel<F: Float, N: Size>(
    q: &[Vector<F, N>],
    k_slots: &[Vector<F, N>],
    v_slots: &[Vector<F, N>],
    table: &[u32],
    active: &[u32],
    counts: &[u32],
    parts: &mut [Vector<f32, N>],
    stats: &mut [f32],
    tasks: usize,
    splits: usize,
    kv_heads: usize,
    active_stride: usize,
    scale: f32,
    #[comptime] shape: DecodeShape,
    #[define(F)] _dtype: ElemType,
) {
    let task = ABSOLUTE_POS;
    if task < tasks {
        let split = task % splits;
        let list = task / splits;
        let head = list % kv_heads;
        let row = list / kv_heads * ROW_WORDS;
        let position = table[row + POSITION] as usize;
        let slots = table[row + SLOTS] as usize;
        let first_slot = table[row + SLOT_BASE] as usize + head * slots;
        let newest = position / shape.chunk;
        let filling = table[row + PINNED] as usize + newest % table[row + RING] as usize;
        let filled = position % shape.chunk + 1;
        let mut length = if comptime!(shape.identity) {
            newest + 1
        } else {
            counts[list * 2] as usize
        };
        if table[row + POSITION] == NONE {
            length = 0usize.runtime();
        }
        let share = length.div_ceil(splits);
        let first = min(split * share, length);
        let end = min(first + share, length);

        let mut query = Array::<Vector<f32, N>>::new(comptime!(shape.group * shape.dim));
        let mut sums = Array::<Vector<f32, N>>::new(comptime!(shape.group * shape.dim));
        let mut most = Array::<f32>::new(shape.group);
        let mut mass = Array::<f32>::new(shape.group);
        let mut weights = Array::<f32>::new(comptime!(shape.group * shape.chunk));
        let from_query = list * comptime!(shape.group * shape.dim);
        #[unroll]
        for i in 0..comptime!(shape.group * shape.dim) {
            query[i] = Vector::<f32, N>::cast_from(q[from_query + i]) * Vector::new(scale);
            sums[i] = Vector::new(0.0f32);
        }
        #[unroll]
        for g in 0..shape.group {
            most[g] = f32::new(-1.0e30f32);
            mass[g] = 0.0f32;
        }

        for entry in first..end {
            let mut slot = entry;
            if comptime!(!shape.identity) {
                slot = active[list * active_stride + entry] as usize;
            }
            let tokens = if slot == filling {
                filled
            } else {
                shape.chunk.runtime()
            };
            let from = (first_slot + slot) * comptime!(shape.chunk * shape.dim);
            for t in 0..tokens {
                let mut dots = Array::<Vector<f32, N>>::new(shape.group);
                #[unroll]
                for g in 0..shape.group {
                    dots[g] = Vector::new(0.0f32);
                }
                #[unroll]
                for i in 0..shape.dim {
                    let key = Vector::<f32, N>::cast_from(k_slots[from + t * shape.dim + i]);
                    #[unroll]
                    for g in 0..shape.group {
                        dots[g] = fma(query[g * shape.dim + i], key, dots[g]);
                    }
                }
                #[unroll]
                for g in 0..shape.group {
                    weights[g * shape.chunk + t] = dots[g].vector_sum();
                }
            }
            #[unroll]
            for g in 0..shape.group {
                let mut highest = most[g];
                for t in 0..tokens {
                    highest = max(highest, weights[g * shape.chunk + t]);
                }
                let shrink = (most[g] - highest).exp();
                let mut added = 0.0f32;
                for t in 0..tokens {
                    let weight = (weights[g * shape.chunk + t] - highest).exp();
                    weights[g * shape.chunk + t] = weight;
                    added += weight;
                }
                mass[g] = mass[g] * shrink + added;
                most[g] = highest;
                #[unroll]
                for i in 0..shape.dim {
                    sums[g * shape.dim + i] *= Vector::new(shrink);
                }
            }
            for t in 0..tokens {
                let mut own = Array::<Vector<f32, N>>::new(shape.group);
                #[unroll]
                for g in 0..shape.group {
                    own[g] = Vector::new(weights[g * shape.chunk + t]);
                }
                #[unroll]
                for i in 0..shape.dim {
                    let value = Vector::<f32, N>::cast_from(v_slots[from + t * shape.dim + i]);
                    #[unroll]
                    for g in 0..shape.group {
                        let at = g * shape.dim + i;
                        sums[at] = fma(own[g], value, sums[at]);
                    }
                }
            }
        }

        #[unroll]
        for g in 0..shape.group {
            let part = (list * shape.group + g) * splits + split;
            stats[part * 2] = most[g];
            stats[part * 2 + 1] = mass[g];
            #[unroll]
            for i in 0..shape.dim {
                parts[part * shape.dim + i] = sums[g * shape.dim + i];
            }
        }
    }
}

/// Joins the parts of each query head. One unit a (query head, vector); `dim` counts vectors.
#[cube(launch_unchecked)]
pub(super) fn merge_kernel<F: Float, N: Size>(
    parts: &[Vector<f32, N>],
    stats: &[f32],
    out: &mut [Vector<F, N>],
    heads: usize,
    splits: usize,
    dim: usize,
    #[define(F)] _dtype: ElemType,
) {
    let task = ABSOLUTE_POS;
    let head = task / dim;
    let i = task % dim;
    if head < heads {
        let mut most = f32::new(-1.0e30f32);
        for s in 0..splits {
            most = max(most, stats[(head * splits + s) * 2]);
        }
        let mut mass = 0.0f32;
        let mut sum = Vector::<f32, N>::new(0.0f32);
        for s in 0..splits {
            let part = head * splits + s;
            let weight = (stats[part * 2] - most).exp();
            mass += stats[part * 2 + 1] * weight;
            sum = fma(parts[part * dim + i], Vector::new(weight), sum);
        }
        // A row that fills up a batch has attended to nothing.
        let mass = if mass > 0.0f32 {
            mass
        } else {
            1.0f32.runtime()
        };
        out[head * dim + i] = Vector::cast_from(sum / Vector::new(mass));
    }
}
