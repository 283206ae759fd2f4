//! Host entry of `score`.

use cubecl::prelude::CubeDim;

use super::TILE;
use super::kernel::{ScoreShape, score_kernel};
use super::mma::{MOST_TILES, MmaShape, PLANES, score_mma_kernel};
use crate::buffer::{Buffer, Dtype, Elem};
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::table::Sequences;

/// Shapes of one launch.
#[derive(Clone, Copy, Debug)]
pub struct ScoreArgs {
    /// Sequences.
    pub batch: usize,
    /// KV heads.
    pub kv_heads: usize,
    /// Query heads a KV head.
    pub group: usize,
    /// Elements of a head.
    pub head_dim: usize,
    /// Largest number of searchable chunks in the batch.
    pub chunks: usize,
}

/// Scores of one step and their statistics. Reused step after step.
#[derive(Clone)]
pub struct Scores {
    /// `[batch, H_q, stride]`, `f32`.
    pub values: Buffer,
    /// `[batch, H_q, stat_stride, 2]`, `f32`: maximum and mass of each tile.
    pub stats: Buffer,
    /// Elements from one query head's scores to the next, whole tiles.
    pub stride: usize,
    /// Tiles from one query head's statistics to the next.
    pub stat_stride: usize,
}

impl Scores {
    /// Reserves scores for `heads` (sequence, query head) pairs over at most `chunks` chunks.
    ///
    /// # Errors
    /// As for [`Device::empty`].
    pub fn new(device: &Device, heads: usize, chunks: usize) -> Result<Self> {
        let stat_stride = chunks.div_ceil(TILE);
        let stride = stat_stride * TILE;
        Ok(Self {
            values: device.empty(Elem::F32, heads * stride)?,
            stats: device.empty(Elem::F32, heads * stat_stride * 2)?,
            stride,
            stat_stride,
        })
    }

    /// Bytes that [`Scores::new`] reserves.
    pub fn bytes_for(heads: usize, chunks: usize) -> u64 {
        (heads * chunks.div_ceil(TILE) * (TILE + 2) * 4) as u64
    }

    /// Bytes on the device.
    pub fn bytes(&self) -> u64 {
        self.values.bytes() + self.stats.bytes()
    }
}

/// Scores `q [batch, H_q, D]` with the landmarks of each of `sequences` into `scores`. `chunk_slot` says which chunks sit in
/// pinned slots and do not take part.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn score(
    device: &Device,
    q: &Buffer,
    landmarks: &Buffer,
    sequences: Sequences,
    chunk_slot: &Buffer,
    scores: &Scores,
    args: ScoreArgs,
) -> Result<()> {
    let ScoreArgs {
        batch,
        kv_heads,
        group,
        head_dim,
        chunks,
    } = args;
    let query_heads = kv_heads * group;
    if batch == 0 || chunks == 0 {
        return Ok(());
    }
    let fits = q.len() >= batch * query_heads * head_dim
        && scores.values.len() >= batch * query_heads * scores.stride
        && chunks <= scores.stride
        && sequences.fit(batch);
    ensure("score", fits, || {
        format!("{args:?}, q {}, scores {}", q.len(), scores.values.len())
    })?;
    let dtype = q.dtype();
    let vector = device.plan().vector(dtype, &[head_dim]);
    let tiles = chunks.div_ceil(TILE);
    let tasks = batch * kv_heads * tiles;
    let (count, dim) = device.tasks(tasks);
    let scale = 1.0 / (head_dim as f32).sqrt();
    if device.plan().multiplies_tiles(dtype) && head_dim.is_multiple_of(64) && group <= 16 {
        let shape = MmaShape {
            group,
            dim: head_dim,
            stages: 3,
            bf16: dtype == Dtype::Bf16,
        };
        // Many tiles a plane for a full pipeline, but enough cubes for several turns of all multiprocessors.
        let lists = batch * kv_heads;
        let busy = 4 * device.plan().workers / 4;
        let most = tiles
            .div_ceil(busy.div_ceil(lists))
            .clamp(PLANES, MOST_TILES * PLANES);
        let span = most.next_multiple_of(PLANES);
        let spans = tiles.div_ceil(span);
        // SAFETY: as below; landmarks behind the end are clamped.
        unsafe {
            score_mma_kernel::launch_unchecked(
                device.client(),
                device.cubes(lists * spans),
                CubeDim::new_2d(32, PLANES as u32),
                q.arg_words(),
                landmarks.arg_words(),
                sequences.rows.arg(),
                sequences.pages.arg(),
                chunk_slot.arg(),
                scores.values.arg_vectors(4),
                scores.stats.arg_vectors(2),
                lists * spans,
                spans,
                span,
                kv_heads,
                scores.stride,
                scores.stat_stride,
                scale,
                shape,
            );
        }
        return Ok(());
    }
    // SAFETY: the lengths were checked above; rows of landmarks come from the cache, which keeps them in its arena.
    unsafe {
        score_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            q.arg_vectors(vector),
            landmarks.arg_vectors(vector),
            sequences.rows.arg(),
            sequences.pages.arg(),
            chunk_slot.arg(),
            scores.values.arg(),
            scores.stats.arg(),
            tasks,
            tiles,
            kv_heads,
            scores.stride,
            scores.stat_stride,
            scale,
            ScoreShape {
                group,
                dim: head_dim / vector,
                polynomial: device.plan().team == 1,
            },
            dtype.elem(),
        );
    }
    Ok(())
}
