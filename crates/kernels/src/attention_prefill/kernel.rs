//! Device code of `attention_prefill`.

use cubecl::prelude::*;

use crate::math::exp_nonpositive;

/// Compile-time choices of `attention_prefill`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Tile {
    /// Vectors of queries a unit takes.
    pub vectors: usize,
    /// Keys between two updates of the running maximum.
    pub keys: usize,
    /// Keys whose scores are summed in registers at a time; divides `keys`.
    pub key_step: usize,
    /// Value dimensions summed in registers at a time; divides `dim`.
    pub dim_step: usize,
    /// Elements of a head.
    pub dim: usize,
    /// Whether the exponential is a polynomial.
    pub polynomial: bool,
}

/// See the module. One unit a (tile of queries, head); lane `l` of vector `v` is query `v N + l` of the tile.
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn attention_prefill_kernel<F: Float, N: Size>(
    q: &[F],
    k: &[F],
    v: &[F],
    out: &mut [F],
    rows: usize,
    start: usize,
    query_heads: usize,
    group: usize,
    base: usize,
    head_stride: usize,
    scale: f32,
    #[comptime] tile: Tile,
    #[define(F)] _dtype: ElemType,
) {
    let lanes = N::value();
    let tile_rows = lanes * tile.vectors;
    let task = ABSOLUTE_POS;
    let head = task % query_heads;
    // The last tiles have the most keys: they come first, so that the units finish together.
    let tiles = rows.div_ceil(tile_rows);
    let tile_index = task / query_heads;
    if tile_index < tiles {
        let row0 = (tiles - 1 - tile_index) * tile_rows;
        let kv_start = (base + head / group * head_stride) * tile.dim;

        let mut queries = Array::<Vector<f32, N>>::new(comptime!(tile.dim * tile.vectors));
        let mut sums = Array::<Vector<f32, N>>::new(comptime!(tile.dim * tile.vectors));
        let mut position = Array::<Vector<f32, N>>::new(tile.vectors);
        let mut most = Array::<Vector<f32, N>>::new(tile.vectors);
        let mut mass = Array::<Vector<f32, N>>::new(tile.vectors);
        let mut scores = Array::<Vector<f32, N>>::new(comptime!(tile.keys * tile.vectors));

        #[unroll]
        for w in 0..tile.vectors {
            let mut own = Vector::<f32, N>::new(0.0f32);
            #[unroll]
            for lane in 0..lanes {
                let row = min(row0 + w * lanes + lane, rows - 1);
                own.insert(lane, f32::cast_from(start + row));
            }
            position[w] = own;
            most[w] = Vector::new(-1.0e30f32);
            mass[w] = Vector::new(0.0f32);
        }
        for d in 0..tile.dim {
            #[unroll]
            for w in 0..tile.vectors {
                let mut lane_values = Vector::<f32, N>::new(0.0f32);
                #[unroll]
                for lane in 0..lanes {
                    let row = min(row0 + w * lanes + lane, rows - 1);
                    let value = f32::cast_from(q[(row * query_heads + head) * tile.dim + d]);
                    lane_values.insert(lane, value * scale);
                }
                queries[d * tile.vectors + w] = lane_values;
                sums[d * tile.vectors + w] = Vector::new(0.0f32);
            }
        }

        let end = start + min(row0 + tile_rows, rows);
        let key_tiles = end.div_ceil(tile.keys);
        for key_tile in 0..key_tiles {
            let key0 = key_tile * tile.keys;
            let keys = min(tile.keys, end - key0);
            tile_scores::<F, N>(k, kv_start, key0, keys, &queries, &mut scores, tile);
            if key0 + keys > start + row0 + 1 {
                for key in 0..keys {
                    let at = f32::cast_from(key0 + key);
                    #[unroll]
                    for w in 0..tile.vectors {
                        // Zero up to the diagonal, far below any score behind it.
                        let behind = min(position[w] - Vector::new(at), Vector::new(0.0f32));
                        scores[key * tile.vectors + w] += behind * Vector::new(1.0e30f32);
                    }
                }
            }
            #[unroll]
            for w in 0..tile.vectors {
                let mut highest = most[w];
                for key in 0..keys {
                    highest = max(highest, scores[key * tile.vectors + w]);
                }
                let shrink = exp_nonpositive::<N>(most[w] - highest, tile.polynomial);
                let mut added = Vector::<f32, N>::new(0.0f32);
                for key in 0..keys {
                    let weight = exp_nonpositive::<N>(
                        scores[key * tile.vectors + w] - highest,
                        tile.polynomial,
                    );
                    scores[key * tile.vectors + w] = weight;
                    added += weight;
                }
                mass[w] = fma(mass[w], shrink, added);
                most[w] = highest;
                for d in 0..tile.dim {
                    sums[d * tile.vectors + w] *= shrink;
                }
            }
            add_values::<F, N>(v, kv_start, key0, keys, &scores, &mut sums, tile);
        }

        for d in 0..tile.dim {
            #[unroll]
            for w in 0..tile.vectors {
                let mean = sums[d * tile.vectors + w] / mass[w];
                #[unroll]
                for lane in 0..lanes {
                    let row = row0 + w * lanes + lane;
                    if row < rows {
                        out[(row * query_heads + head) * tile.dim + d] =
                            F::cast_from(mean.extract(lane));
                    }
                }
            }
        }
    }
}

/// Scores of the first `keys` keys of a tile, `key_step` at a time and then one by one.
#[cube]
fn tile_scores<F: Float, N: Size>(
    k: &[F],
    kv_start: usize,
    key0: usize,
    keys: usize,
    queries: &Array<Vector<f32, N>>,
    scores: &mut Array<Vector<f32, N>>,
    #[comptime] tile: Tile,
) {
    let steps = keys / tile.key_step;
    for step in 0..steps {
        let key = step * tile.key_step;
        score_keys::<F, N>(
            k,
            kv_start + (key0 + key) * tile.dim,
            key,
            queries,
            scores,
            tile.key_step,
            tile,
        );
    }
    for key in steps * tile.key_step..keys {
        score_keys::<F, N>(
            k,
            kv_start + (key0 + key) * tile.dim,
            key,
            queries,
            scores,
            1usize,
            tile,
        );
    }
}

/// Scores of `count` keys that start at `from`, to `scores[first..]`.
#[cube]
fn score_keys<F: Float, N: Size>(
    k: &[F],
    from: usize,
    first: usize,
    queries: &Array<Vector<f32, N>>,
    scores: &mut Array<Vector<f32, N>>,
    #[comptime] count: usize,
    #[comptime] tile: Tile,
) {
    let mut partial = Array::<Vector<f32, N>>::new(comptime!(count * tile.vectors));
    #[unroll]
    for at in 0..comptime!(count * tile.vectors) {
        partial[at] = Vector::new(0.0f32);
    }
    for d in 0..tile.dim {
        #[unroll]
        for key in 0..count {
            let value =
                Vector::<f32, N>::new(f32::cast_from(k[from + d + comptime!(key * tile.dim)]));
            #[unroll]
            for w in 0..tile.vectors {
                let at = key * tile.vectors + w;
                partial[at] = fma(queries[d * tile.vectors + w], value, partial[at]);
            }
        }
    }
    #[unroll]
    for at in 0..comptime!(count * tile.vectors) {
        scores[first * tile.vectors + at] = partial[at];
    }
}

/// Adds the weighted values of a tile of keys.
#[cube]
fn add_values<F: Float, N: Size>(
    v: &[F],
    kv_start: usize,
    key0: usize,
    keys: usize,
    weights: &Array<Vector<f32, N>>,
    sums: &mut Array<Vector<f32, N>>,
    #[comptime] tile: Tile,
) {
    for step in 0..comptime!(tile.dim / tile.dim_step) {
        let d0 = step * tile.dim_step;
        let mut partial = Array::<Vector<f32, N>>::new(comptime!(tile.dim_step * tile.vectors));
        #[unroll]
        for at in 0..comptime!(tile.dim_step * tile.vectors) {
            partial[at] = sums[d0 * tile.vectors + at];
        }
        for key in 0..keys {
            let from = kv_start + (key0 + key) * tile.dim + d0;
            #[unroll]
            for d in 0..tile.dim_step {
                let value = Vector::<f32, N>::new(f32::cast_from(v[from + d]));
                #[unroll]
                for w in 0..tile.vectors {
                    let at = d * tile.vectors + w;
                    partial[at] = fma(weights[key * tile.vectors + w], value, partial[at]);
                }
            }
        }
        #[unroll]
        for at in 0..comptime!(tile.dim_step * tile.vectors) {
            sums[d0 * tile.vectors + at] = partial[at];
        }
    }
}
