//! Host entry of `rope`.

use super::kernel::{FINE, Heads, Unroping, rope_kernel, unrope_heads_kernel, unrope_kernel};
use crate::buffer::{Buffer, Dtype, Elem};
use crate::device::Device;
use crate::error::{Result, ensure};

/// Cosines and sines for every position up to a maximum.
#[derive(Clone)]
pub struct RopeTable {
    pub(crate) buffer: Buffer,
    /// The table that takes keys back: the same one, unless cosines and sines are scaled.
    pub(crate) inverse: Buffer,
    /// How many tables these are.
    tables: u64,
    /// Pairs that are rotated; the table rows are `2 half` long.
    pub half: usize,
    /// Positions the table covers.
    pub positions: usize,
}

impl RopeTable {
    /// Bytes that [`RopeTable::scaled`] takes on the device.
    pub fn bytes_for(half: usize, positions: usize, scale: f32) -> u64 {
        let tables = if scale == 1.0 { 1 } else { 2 };
        (tables * (FINE + positions.div_ceil(FINE)) * 2 * half * 4) as u64
    }

    /// Makes the table for `frequencies` (radians a position, one a pair) and positions `0..positions`.
    ///
    /// # Errors
    /// As for [`Device::upload`].
    pub fn new(device: &Device, frequencies: &[f32], positions: usize) -> Result<Self> {
        Self::scaled(device, frequencies, 1.0, positions)
    }

    /// As [`RopeTable::new`], with all cosines and sines times `scale`, which is above zero.
    ///
    /// # Errors
    /// As for [`Device::upload`].
    pub fn scaled(
        device: &Device,
        frequencies: &[f32],
        scale: f32,
        positions: usize,
    ) -> Result<Self> {
        let coarse = positions.div_ceil(FINE);
        let table = |scale: f64| device.upload(Elem::F32, &rows(frequencies, scale, coarse));
        let buffer = table(f64::from(scale))?;
        let (inverse, tables) = if scale == 1.0 {
            (buffer.clone(), 1)
        } else {
            (table(1.0 / f64::from(scale))?, 2)
        };
        Ok(Self {
            buffer,
            inverse,
            tables,
            half: frequencies.len(),
            positions: coarse * FINE,
        })
    }

    /// Bytes the table takes on the device.
    pub fn bytes(&self) -> u64 {
        self.buffer.bytes() * self.tables
    }

    /// Widest vector that fits heads of `dim` elements, both halves and the rest.
    pub(crate) fn vector(&self, device: &Device, dtype: Dtype, dim: usize) -> usize {
        device.plan().vector(dtype, &[self.half, dim])
    }
}

/// Rows of the low parts of positions, times `scale`, then rows of the high parts: an angle takes one of each.
fn rows(frequencies: &[f32], scale: f64, coarse: usize) -> Vec<f32> {
    let fine = (0..FINE).map(|b| (b, scale));
    let starts = fine.chain((0..coarse).map(|a| (a * FINE, 1.0)));
    let mut rows = Vec::with_capacity((FINE + coarse) * frequencies.len() * 2);
    for (start, scale) in starts {
        let angle = |f: &f32| start as f64 * f64::from(*f);
        rows.extend(frequencies.iter().map(|f| (scale * angle(f).cos()) as f32));
        rows.extend(frequencies.iter().map(|f| (scale * angle(f).sin()) as f32));
    }
    rows
}

/// Shapes of one `rope` launch.
#[derive(Clone, Copy, Debug)]
pub struct RopeArgs {
    /// Tokens.
    pub rows: usize,
    /// Query heads.
    pub query_heads: usize,
    /// KV heads.
    pub kv_heads: usize,
    /// Elements of a head.
    pub head_dim: usize,
}

impl RopeArgs {
    pub(crate) fn heads(self, device: &Device, table: &RopeTable, vector: usize) -> Heads {
        let half = table.half / vector;
        Heads {
            // A unit of a processor does a whole head.
            pieces: if device.plan().team == 1 { 1 } else { half },
            queries: self.query_heads,
            kv: self.kv_heads,
            dim: self.head_dim / vector,
            half,
        }
    }
}

/// Rotates `qkv [rows, (H_q + 2 H_kv) D]` into `q [rows, H_q, D]`, and writes keys (rotated) and values to token places
/// of `k` and `v`. `places [rows, 3]` holds position, token place for KV head 0, and tokens from one KV head to the next.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
#[allow(clippy::too_many_arguments)]
pub fn rope(
    device: &Device,
    qkv: &Buffer,
    table: &RopeTable,
    places: &Buffer,
    q: &Buffer,
    k: &Buffer,
    v: &Buffer,
    args: RopeArgs,
) -> Result<()> {
    let RopeArgs {
        rows,
        query_heads,
        kv_heads,
        head_dim,
    } = args;
    if rows == 0 {
        return Ok(());
    }
    let all_heads = query_heads + 2 * kv_heads;
    let fits = qkv.len() >= rows * all_heads * head_dim
        && places.len() >= rows * 3
        && q.len() >= rows * query_heads * head_dim
        && 2 * table.half <= head_dim;
    ensure("rope", fits, || {
        format!("{args:?}, half {}, qkv {}", table.half, qkv.len())
    })?;
    let dtype = q.dtype();
    let vector = table.vector(device, dtype, head_dim);
    let heads = args.heads(device, table, vector);
    let (count, dim) = device.tasks(rows * all_heads * heads.pieces);
    // SAFETY: the lengths were checked above; places come from the cache, which keeps them inside k and v.
    unsafe {
        rope_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            qkv.arg_vectors(vector),
            table.buffer.arg_vectors(vector),
            places.arg(),
            q.arg_vectors(vector),
            k.arg_vectors(vector),
            v.arg_vectors(vector),
            rows,
            heads,
            dtype.elem(),
        );
    }
    Ok(())
}

/// Where the keys of some tokens are.
#[derive(Clone, Copy, Debug)]
pub enum KeyPlaces<'a> {
    /// `[rows, 3]`: position, token place for KV head 0, and tokens from one KV head to the next.
    Listed(&'a Buffer),
    /// One token behind the other.
    From {
        /// Position of the first one.
        position: usize,
        /// Its token place for KV head 0.
        place: usize,
        /// Tokens from one KV head to the next.
        head_stride: usize,
    },
}

/// Takes keys back to before the rotation: `out [rows, H_kv, D]` from token places of `k`, given as for [`rope`]. With
/// `centre`, an arena of means `[.., H_kv D]` (`f32`) and a row of it, the keys are those less that row.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn unrope(
    device: &Device,
    k: &Buffer,
    table: &RopeTable,
    places: &Buffer,
    out: &Buffer,
    centre: Option<(&Buffer, usize)>,
    args: RopeArgs,
) -> Result<()> {
    unrope_at(
        device,
        k,
        table,
        KeyPlaces::Listed(places),
        out,
        centre,
        args,
    )
}

/// [`unrope`] of tokens that need not be listed.
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn unrope_at(
    device: &Device,
    k: &Buffer,
    table: &RopeTable,
    places: KeyPlaces,
    out: &Buffer,
    centre: Option<(&Buffer, usize)>,
    args: RopeArgs,
) -> Result<()> {
    let RopeArgs {
        rows,
        kv_heads,
        head_dim,
        ..
    } = args;
    if rows == 0 {
        return Ok(());
    }
    let there = match places {
        KeyPlaces::Listed(list) => list.len() >= rows * 3,
        KeyPlaces::From {
            place, head_stride, ..
        } => k.len() >= ((kv_heads - 1) * head_stride + place + rows) * head_dim,
    };
    let fits = there
        && out.len() >= rows * kv_heads * head_dim
        && centre.is_none_or(|(means, base)| means.len() >= (base + 1) * kv_heads * head_dim)
        && 2 * table.half <= head_dim;
    ensure("unrope", fits, || {
        format!("{args:?}, half {}, out {}", table.half, out.len())
    })?;
    let dtype = out.dtype();
    let vector = table.vector(device, dtype, head_dim);
    let heads = args.heads(device, table, vector);
    // Without a centre nothing is read of what takes its place, and without a list nothing of that.
    let (means, base) = centre.unwrap_or((&table.inverse, 0));
    let (list, position, place, head_stride) = match places {
        KeyPlaces::Listed(list) => (list, 0, 0, 0),
        KeyPlaces::From {
            position,
            place,
            head_stride,
        } => (&table.inverse, position, place, head_stride),
    };
    let unroping = Unroping {
        listed: matches!(places, KeyPlaces::Listed(_)),
        centred: centre.is_some(),
        together: if device.plan().tensor_cores {
            heads_together(kv_heads)
        } else {
            1
        },
    };
    let several = unroping.together > 1;
    let launch = if several {
        unrope_heads_kernel::launch_unchecked
    } else {
        unrope_kernel::launch_unchecked
    };
    let pieces = if several {
        heads.dim - heads.half
    } else {
        heads.pieces
    };
    let (count, dim) = device.tasks(rows * kv_heads / unroping.together * pieces);
    // SAFETY: as for `rope`.
    unsafe {
        launch(
            device.client(),
            count,
            dim,
            vector,
            k.arg_vectors(vector),
            table.inverse.arg_vectors(vector),
            list.arg(),
            means.arg_vectors(vector),
            out.arg_vectors(vector),
            rows,
            position,
            place,
            head_stride,
            base,
            heads,
            unroping,
            dtype.elem(),
        );
    }
    Ok(())
}

/// KV heads that a unit of a GPU takes back together: as many as have registers.
pub(crate) fn heads_together(kv_heads: usize) -> usize {
    (1..=4)
        .rev()
        .find(|&n| kv_heads.is_multiple_of(n))
        .unwrap_or(1)
}
