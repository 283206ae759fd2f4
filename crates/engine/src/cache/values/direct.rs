//! The direct link: kernels address values in host memory.

use shadowkv_kernels::fetch::fetch;
use shadowkv_kernels::transfer::{PackArgs, pack, unpack};
use shadowkv_kernels::{Buffer, Elem};

use crate::cache::pages::PageKind;
use crate::cache::{Cache, DecodeStep, PromptKv, SequenceCache, StepScratch};
use crate::error::Result;

impl Cache {
    pub(super) fn store_direct(
        &self,
        arena: &Buffer,
        sequence: &SequenceCache,
        from: &Buffer,
        first: usize,
        (starts, head_stride): (&[u32], usize),
    ) -> Result<()> {
        let own = first..first + starts.len();
        for (place, run) in sequence.pages.long_runs(PageKind::Host, own, usize::MAX) {
            let starts = &starts[run.start - first..run.end - first];
            let starts_there = self.device.upload(Elem::U32, starts)?;
            let args = PackArgs {
                first: place,
                ..self.pack_args(starts.len(), head_stride)
            };
            pack(&self.device, from, arena, &starts_there, args)?;
        }
        Ok(())
    }

    pub(super) fn fetch_direct(
        &self,
        layer: usize,
        arena: &Buffer,
        step: &DecodeStep,
        search: &StepScratch,
    ) -> Result<()> {
        let keys = &self.sparse()?.layers[layer];
        fetch(
            step.device,
            keys.keys(),
            &self.table,
            arena,
            self.sequences(step)?,
            &search.selection,
            self.slot_arena(layer),
            self.geometry.fetch_args(step.rows),
        )?;
        Ok(())
    }

    pub(super) fn load_direct(
        &self,
        arena: &Buffer,
        sequence: &SequenceCache,
        to: &Buffer,
        kv: &PromptKv,
    ) -> Result<()> {
        let size = self.geometry.cache.chunk_size;
        let all = 0..sequence.searchable();
        for (place, run) in sequence.pages.long_runs(PageKind::Host, all, usize::MAX) {
            let starts: Vec<u32> = run.map(|j| (kv.base + j * size) as u32).collect();
            let starts_there = self.device.upload(Elem::U32, &starts)?;
            let args = PackArgs {
                first: place,
                ..self.pack_args(starts.len(), kv.head_stride)
            };
            unpack(&self.device, arena, to, &starts_there, args)?;
        }
        Ok(())
    }
}
