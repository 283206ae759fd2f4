//! Factors of the keys before RoPE: `K_pre ~= mean + A B`.

use std::ops::Range;

use shadowkv_kernels::energy::energy;
use shadowkv_kernels::gram::gram;
use shadowkv_kernels::linear::{Epilogue, LinearArgs, linear};
use shadowkv_kernels::mean::{RotatedKeys, mean_before_rope};
use shadowkv_kernels::rope::{KeyPlaces, unrope_at};
use shadowkv_kernels::subspace::subspace;
use shadowkv_kernels::transfer::{clear, copy};
use shadowkv_kernels::{Buffer, Elem};

use super::pages::PageKind;
use super::{Cache, PromptKv, SequenceCache, places};
use crate::error::Result;

/// How much more than of the keys it was made from a basis may leave of those that came later. Measured on SmolLM2 at its default
/// rank of 32: later keys of the same text have 1.1 to 1.25 times as large a share outside, those of another text 1.3 to 2.1
/// times. Making the basis anew costs the old keys little (0.225 of their energy outside, 0.221 if all had come at once) and gives
/// much to the new ones (0.21 instead of 0.37).
const WORTH_REMAKING: f64 = 1.25;
/// Shares below which a basis is good enough, whatever it was made from.
const NEGLIGIBLE: f64 = 0.02;
/// One chunk in so many must have come since, for what is outside of them to mean something.
const ENOUGH_NEW: usize = 32;

/// What a layer's basis leaves of the energy of the keys about their centre.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Leftover {
    /// Share outside of the keys it was made from.
    made: f64,
    /// Energy of keys that left in later turns, and of their coefficients.
    later: [f64; 2],
    /// Chunks of them.
    chunks: usize,
}

impl Leftover {
    /// For a basis of which keys of energy `keys` have coefficients of energy `coefficients`.
    fn of([keys, coefficients]: [f64; 2]) -> Self {
        Self {
            made: share_outside([keys, coefficients]),
            ..Self::default()
        }
    }

    /// Counts chunks of a later turn. Returns whether the basis is worth making anew, with `all` chunks there are.
    fn count(&mut self, [keys, coefficients]: [f64; 2], chunks: usize, all: usize) -> bool {
        self.later[0] += keys;
        self.later[1] += coefficients;
        self.chunks += chunks;
        let limit = WORTH_REMAKING * self.made.max(NEGLIGIBLE);
        self.chunks * ENOUGH_NEW >= all && share_outside(self.later) > limit
    }
}

fn share_outside([keys, coefficients]: [f64; 2]) -> f64 {
    if keys > 0.0 {
        (1.0 - coefficients / keys).max(0.0)
    } else {
        0.0
    }
}

impl Cache {
    /// Notes what the basis of one layer leaves of chunks `new`, which have just left. Makes it anew from all `tokens` tokens in
    /// `kv`, and all coefficients with it, where that is much more than of the keys it was made from.
    pub(super) fn renew_basis(
        &self,
        layer: usize,
        sequence: &mut SequenceCache,
        kv: &PromptKv,
        tokens: usize,
        new: Range<usize>,
    ) -> Result<()> {
        let energies = self.energies()?;
        let Some(leftover) = sequence.leftovers.get_mut(layer) else {
            // The layers come in their order.
            sequence.leftovers.push(Leftover::of(energies));
            return Ok(());
        };
        if leftover.count(energies, new.len(), new.end) {
            self.factorise(layer, sequence, kv, tokens)?;
            let size = self.geometry.cache.chunk_size;
            let starts: Vec<u32> = (0..new.end).map(|j| (kv.base + j * size) as u32).collect();
            self.project(layer, sequence, &kv.k, 0, (&starts, kv.head_stride))?;
            sequence.leftovers[layer] = Leftover::of(self.energies()?);
        }
        Ok(())
    }

    /// Energies of the keys that were projected last, and of their coefficients.
    fn energies(&self) -> Result<[f64; 2]> {
        let read: Vec<f32> = self.device.read(&self.sparse()?.compress.energies)?;
        Ok([f64::from(read[0]), f64::from(read[1])])
    }

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
        let keys = RotatedKeys {
            k: &kv.k,
            position: 0,
            place: kv.base,
            head_stride: kv.head_stride,
        };
        let centre = (&arena.means, base);
        let args = g.rope_args(tokens);
        mean_before_rope(device, keys, &self.table, &scratch.k_pre, centre, args)?;
        clear(device, &scratch.gram, 0, width * width)?;
        let block = g.compression_block();
        for start in (0..tokens).step_by(block) {
            let rows = block.min(tokens - start);
            self.keys_before_rope(&kv.k, keys.places(start), rows, centre)?;
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
        clear(device, &scratch.energies, 0, 2)?;
        let mut token = first * size;
        for starts in starts.chunks(g.block_chunks()) {
            let rows = starts.len() * size;
            let centre = (&arena.means, sequence.mean_base());
            let follows = starts
                .windows(2)
                .all(|two| two[0] as usize + size == two[1] as usize);
            if follows {
                let places = KeyPlaces::From {
                    position: token,
                    place: starts[0] as usize,
                    head_stride,
                };
                self.keys_before_rope(k, places, rows, centre)?;
            } else {
                // Chunks of a ring lie in any order.
                let tokens = starts
                    .iter()
                    .flat_map(|&start| (0..size).map(move |t| start as usize + t));
                let list = places((token..).zip(tokens), head_stride);
                let list = device.upload(Elem::U32, &list)?;
                self.keys_before_rope(k, KeyPlaces::Listed(&list), rows, centre)?;
            }
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
            energy(device, &scratch.k_pre, rows * width, (&scratch.energies, 0))?;
            energy(
                device,
                &scratch.factors,
                rows * rank,
                (&scratch.energies, 1),
            )?;
            let chunk = token / size;
            let own = chunk..chunk + starts.len();
            for (place, run) in sequence.pages.long_runs(PageKind::Keys, own, usize::MAX) {
                let from = (run.start - chunk) * size * rank;
                let elements = run.len() * size * rank;
                copy(
                    device,
                    (&scratch.factors, from),
                    (&arena.factors, place * size * rank),
                    elements,
                )?;
            }
            token += rows;
        }
        Ok(())
    }

    /// Keys before RoPE of `rows` tokens of `k`, less the `centre`, into the scratch.
    fn keys_before_rope(
        &self,
        k: &Buffer,
        places: KeyPlaces,
        rows: usize,
        centre: (&Buffer, usize),
    ) -> Result<()> {
        let scratch = &self.sparse()?.compress;
        unrope_at(
            &self.device,
            k,
            &self.table,
            places,
            &scratch.k_pre,
            Some(centre),
            self.geometry.rope_args(rows),
        )?;
        Ok(())
    }
}
