//! Host entry of `landmarks`.

use cubecl::prelude::CubeDim;

use super::kernel::landmarks_kernel;
use super::planes::{PLANES, PlanesShape, landmarks_planes_kernel};
use crate::buffer::Buffer;
use crate::device::Device;
use crate::error::{Result, ensure};
use crate::table::PAGE_CHUNKS;
use crate::team::{PLANE, has_planes};

/// Shapes and places of one launch.
#[derive(Clone, Copy, Debug)]
pub struct LandmarkArgs {
    /// Chunks to summarise.
    pub chunks: usize,
    /// KV heads.
    pub kv_heads: usize,
    /// Tokens a chunk.
    pub chunk_size: usize,
    /// Elements of a head.
    pub head_dim: usize,
    /// Tokens from one KV head to the next in `k`.
    pub head_stride: usize,
    /// Number of the first chunk.
    pub first: usize,
    /// First entry of the sequence's page table of landmarks.
    pub landmark_pages: usize,
}

/// Summarises chunks whose tokens start at token place `starts[i]` (KV head 0) of `k`, into
/// `landmarks`, pages of `[H_kv, 64, D]` that the page tables `pages` name, and into `min_cosine [H_kv, chunks]` (`f32`).
///
/// # Errors
/// [`crate::Error::Shape`] when a buffer is too small.
pub fn landmarks(
    device: &Device,
    k: &Buffer,
    starts: &Buffer,
    (landmarks, pages): (&Buffer, &Buffer),
    min_cosine: &Buffer,
    args: LandmarkArgs,
) -> Result<()> {
    if args.chunks == 0 {
        return Ok(());
    }
    let entries = (args.first + args.chunks).div_ceil(PAGE_CHUNKS);
    let fits = starts.len() >= args.chunks
        && landmarks.len() >= args.kv_heads * PAGE_CHUNKS * args.head_dim
        && pages.len() >= args.landmark_pages + entries
        && min_cosine.len() >= args.kv_heads * args.chunks;
    ensure("landmarks", fits, || {
        format!("{args:?}, landmarks {}", landmarks.len())
    })?;
    let dtype = k.dtype();
    let vector = device.plan().vector(dtype, &[args.head_dim]);
    let shape = PlanesShape {
        chunk_size: args.chunk_size,
        dim: args.head_dim / vector,
    };
    if has_planes(device.plan().team) && shape.fits() {
        let tasks = args.chunks * args.kv_heads;
        // SAFETY: as below.
        unsafe {
            landmarks_planes_kernel::launch_unchecked(
                device.client(),
                device.cubes(tasks.div_ceil(PLANES)),
                CubeDim::new_2d(PLANE, PLANES as u32),
                vector,
                k.arg_vectors(vector),
                starts.arg(),
                landmarks.arg_vectors(vector),
                pages.arg(),
                min_cosine.arg(),
                args.chunks,
                args.kv_heads,
                args.head_stride,
                args.first,
                args.landmark_pages,
                shape,
                dtype.elem(),
            );
        }
        return Ok(());
    }
    let (count, dim) = device.tasks(args.chunks * args.kv_heads);
    // SAFETY: the lengths were checked above; starts come from the cache, which keeps them inside k.
    unsafe {
        landmarks_kernel::launch_unchecked(
            device.client(),
            count,
            dim,
            vector,
            k.arg_vectors(vector),
            starts.arg(),
            landmarks.arg_vectors(vector),
            pages.arg(),
            min_cosine.arg(),
            args.chunks,
            args.kv_heads,
            args.head_stride,
            args.first,
            args.landmark_pages,
            args.chunk_size,
            args.head_dim / vector,
            dtype.elem(),
        );
    }
    Ok(())
}
