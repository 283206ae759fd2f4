//! Factors of the keys before RoPE: `K_pre ~= mean + A B`.

use shadowkv_kernels::gram::gram;
use shadowkv_kernels::linear::{Epilogue, LinearArgs, linear};
use shadowkv_kernels::mean::{MeanArgs, mean};
use shadowkv_kernels::rope::unrope;
use shadowkv_kernels::subspace::subspace;
use shadowkv_kernels::transfer::copy;
use shadowkv_kernels::{Buffer, Elem};

use super::{Cache, PromptKv, SequenceCache, places};
use crate::error::Result;

impl Cache {
    /// Centre and basis of one layer's keys from the first `tokens` tokens of a sequence, which are in `kv`.
    pub(super) fn factorise(
        &self,
        layer: usize,
        sequence: &SequenceCache,
        kv: &PromptKv,
        tokens: usize,
    ) -> Result<()> {
        let (device, g) = (&self.device, &self.geometry);
        let sparse = self.sparse()?;
        let (arena, scratch) = (&sparse.layers[layer], &sparse.compress);
        let (width, base) = (g.width(), sequence.mean_base());
        let block = g.compression_block();
        let blocks = || {
            (0..tokens)
                .step_by(block)
                .map(|start| (start, block.min(tokens - start)))
        };
        let rows_of = |start: usize, rows: usize| {
            (start..start + rows).map(|position| (position, kv.base + position))
        };
        device.write(&arena.means, base * width, &vec![0.0f32; width])?;
        for (start, rows) in blocks() {
            self.keys_before_rope(&kv.k, rows_of(start, rows), kv.head_stride, None)?;
            let args = MeanArgs {
                rows,
                width,
                base,
                share: 1.0 / tokens as f32,
            };
            mean(device, &scratch.k_pre, &arena.means, args)?;
        }
        device.write(&scratch.gram, 0, &vec![0.0f32; width * width])?;
        for (start, rows) in blocks() {
            let centre = Some((&arena.means, base));
            self.keys_before_rope(&kv.k, rows_of(start, rows), kv.head_stride, centre)?;
            gram(device, &scratch.k_pre, &scratch.gram, rows, width)?;
        }
        let basis = subspace(device, &scratch.gram, &scratch.subspace)?;
        let to = sequence.basis_base() * width;
        copy(
            device,
            (&basis, 0),
            (&arena.basis, to),
            g.cache.rank * width,
        )?;
        Ok(())
    }

    /// Coefficients of whole chunks at token places `starts` of `k`, the first of which is chunk `first` of the sequence, with
    /// the sequence's own centre and basis.
    pub(super) fn project(
        &self,
        layer: usize,
        sequence: &SequenceCache,
        k: &Buffer,
        first: usize,
        (starts, head_stride): (&[u32], usize),
    ) -> Result<()> {
        let (device, g) = (&self.device, &self.geometry);
        let sparse = self.sparse()?;
        let (arena, scratch) = (&sparse.layers[layer], &sparse.compress);
        let (size, rank, width) = (g.cache.chunk_size, g.cache.rank, g.width());
        let own_basis = (&arena.basis, sequence.basis_base() * width);
        copy(device, own_basis, (&scratch.basis, 0), rank * width)?;
        let mut token = first * size;
        for starts in starts.chunks(g.block_chunks()) {
            let rows = starts.len() * size;
            let places = starts
                .iter()
                .flat_map(|&start| (0..size).map(move |t| start as usize + t));
            let centre = Some((&arena.means, sequence.mean_base()));
            self.keys_before_rope(k, (token..).zip(places), head_stride, centre)?;
            let args = LinearArgs {
                rows,
                cols: rank,
                depth: width,
            };
            linear(
                device,
                &scratch.k_pre,
                &scratch.basis,
                &scratch.factors,
                args,
                Epilogue::default(),
            )?;
            let to = (sequence.factor_base() + token) * rank;
            copy(
                device,
                (&scratch.factors, 0),
                (&arena.factors, to),
                rows * rank,
            )?;
            token += rows;
        }
        Ok(())
    }

    /// Keys before RoPE of tokens given by position and token place in `k`, less the `centre` if there is one, into the scratch.
    fn keys_before_rope(
        &self,
        k: &Buffer,
        tokens: impl Iterator<Item = (usize, usize)>,
        head_stride: usize,
        centre: Option<(&Buffer, usize)>,
    ) -> Result<()> {
        let rows_of_places = places(tokens, head_stride);
        let rows = rows_of_places.len() / 3;
        let uploaded = self.device.upload(Elem::U32, &rows_of_places)?;
        let scratch = &self.sparse()?.compress;
        unrope(
            &self.device,
            k,
            &self.table,
            &uploaded,
            &scratch.k_pre,
            centre,
            self.geometry.rope_args(rows),
        )?;
        Ok(())
    }
}
