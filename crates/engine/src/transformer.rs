//! The one transformer: every family is data to it.

use shadowkv_kernels::attention_prefill::{PrefillArgs, attention_prefill};
use shadowkv_kernels::embed::embed;
use shadowkv_kernels::rms_norm::rms_norm;
use shadowkv_kernels::rope::rope;
use shadowkv_kernels::{Buffer, Device, Dtype, Elem, VIEW_ALIGNMENT};
use shadowkv_model::Architecture;

use crate::cache::{Cache, PromptKv};
use crate::error::Result;
use crate::laps::Laps;
use crate::projection::{Logits, Projection};
use crate::weights::DeviceWeights;

/// Scratch for a block of at most `rows` tokens.
pub(crate) struct BlockScratch {
    rows: usize,
    normed: Buffer,
    qkv: Buffer,
    q: Buffer,
    attended: Buffer,
    mlp: Buffer,
}

impl BlockScratch {
    pub fn new(
        device: &Device,
        architecture: &Architecture,
        dtype: Dtype,
        rows: usize,
    ) -> Result<Self> {
        let elem = Elem::Float(dtype);
        let widths = Widths::of(architecture);
        Ok(Self {
            rows,
            normed: device.empty(elem, rows * widths.hidden)?,
            qkv: device.empty(elem, rows * widths.qkv)?,
            q: device.empty(elem, rows * widths.q)?,
            attended: device.empty(elem, rows * widths.q)?,
            mlp: device.empty(elem, rows * widths.mlp)?,
        })
    }

    /// Bytes that [`BlockScratch::new`] reserves.
    pub fn bytes_for(architecture: &Architecture, dtype: Dtype, rows: usize) -> u64 {
        let widths = Widths::of(architecture);
        (rows * (widths.hidden + widths.qkv + 2 * widths.q + widths.mlp) * dtype.bytes()) as u64
    }

    /// Tokens of a block.
    pub fn rows(&self) -> usize {
        self.rows
    }

    pub fn bytes(&self) -> u64 {
        [&self.normed, &self.qkv, &self.q, &self.attended, &self.mlp]
            .iter()
            .map(|b| b.bytes())
            .sum()
    }
}

struct Widths {
    hidden: usize,
    q: usize,
    qkv: usize,
    mlp: usize,
}

impl Widths {
    fn of(a: &Architecture) -> Self {
        Self {
            hidden: a.hidden_size,
            q: Projection::Output.shape(a).depth,
            qkv: Projection::Qkv.shape(a).cols,
            mlp: Projection::GateUp.shape(a).cols,
        }
    }
}

/// Weights and shapes; holds no state of any sequence.
pub(crate) struct Transformer {
    /// Where the weights are and prompts are processed.
    pub device: Device,
    pub architecture: Architecture,
    pub dtype: Dtype,
    pub weights: DeviceWeights,
    pub laps: Laps,
}

/// Tokens that go through a layer together.
pub(crate) struct Block<'a> {
    pub device: &'a Device,
    /// Hidden states `[rows, hidden]`, in place.
    pub x: &'a Buffer,
    pub rows: usize,
    pub scratch: &'a BlockScratch,
}

/// Bytes of a row for `rope`.
pub(crate) const PLACE_BYTES: usize = 3 * 4;

/// Where keys and values of a block go. Rows without a position go nowhere.
pub(crate) struct Target {
    /// Rows for `rope`.
    pub places: Buffer,
    pub k: Buffer,
    pub v: Buffer,
}

/// What the queries of a block attend to.
pub(crate) enum BlockAttention<'a> {
    /// Rows of prompts, each of which attends to its own.
    Prefill(&'a [PromptRows]),
    /// One new token a sequence; the closure attends from the first buffer into the second.
    Decode(&'a mut dyn FnMut(&Buffer, &Buffer) -> Result<()>),
}

/// Rows of one prompt in a block.
pub(crate) struct PromptRows {
    /// Its keys and values.
    pub kv: PromptKv,
    /// Position of its first token in the block.
    pub start: usize,
    /// The row of that.
    pub first_row: usize,
    pub rows: usize,
}

/// A multiple of rows of queries at which a prompt may begin in a block that it shares: a buffer that begins there is
/// aligned as kernels and adapters ask for.
pub(crate) fn row_multiple(a: &Architecture, dtype: Dtype) -> usize {
    let row = Widths::of(a).q * dtype.bytes();
    // Both are powers of two times something odd, which does not help.
    VIEW_ALIGNMENT >> row.trailing_zeros().min(VIEW_ALIGNMENT.trailing_zeros())
}

impl Transformer {
    /// Embeds `tokens` into `x [tokens, hidden]`.
    pub fn embed(&self, tokens: &[u32], x: &Buffer) -> Result<()> {
        let ids = self.device.upload(Elem::U32, tokens)?;
        embed(
            &self.device,
            &ids,
            &self.weights.embedding,
            x,
            (0, tokens.len(), self.architecture.hidden_size),
        )?;
        Ok(())
    }

    /// Runs one layer over a block, whose keys and values go to `targets`. With `keys_only` nothing but these is
    /// computed.
    pub fn layer(
        &self,
        layer: usize,
        block: &Block,
        cache: &Cache,
        targets: &[Target],
        attention: BlockAttention,
        keys_only: bool,
    ) -> Result<()> {
        let &Block {
            device,
            x,
            rows,
            scratch,
        } = block;
        debug_assert!(rows <= scratch.rows);
        device.point()?;
        let a = &self.architecture;
        let weights = &self.weights.layers[layer];
        let hidden = a.hidden_size;
        let project = |projection: Projection, from: &Buffer, to: &Buffer| {
            projection.launch(device, a, weights, rows, (from, x, to))?;
            self.laps.lap(device, projection.part())
        };

        rms_norm(
            device,
            x,
            &weights.attention_norm,
            &scratch.normed,
            (0, rows, hidden),
            a.norm_eps,
        )?;
        self.laps.lap(device, "norms")?;
        project(Projection::Qkv, &scratch.normed, &scratch.qkv)?;
        let rope_args = cache.geometry().rope_args(rows);
        for Target { places, k, v } in targets {
            rope(
                device,
                &scratch.qkv,
                cache.rope_table(),
                places,
                &scratch.q,
                k,
                v,
                rope_args,
            )?;
        }
        self.laps.lap(device, "rope")?;
        if keys_only {
            return Ok(());
        }
        device.point()?;
        match attention {
            BlockAttention::Prefill(prompts) => {
                for prompt in prompts {
                    self.attend(device, scratch, prompt)?;
                }
            }
            BlockAttention::Decode(attend) => attend(&scratch.q, &scratch.attended)?,
        }
        self.laps.lap(device, "attention")?;
        project(Projection::Output, &scratch.attended, x)?;

        rms_norm(
            device,
            x,
            &weights.mlp_norm,
            &scratch.normed,
            (0, rows, hidden),
            a.norm_eps,
        )?;
        self.laps.lap(device, "norms")?;
        project(Projection::GateUp, &scratch.normed, &scratch.mlp)?;
        project(Projection::Down, &scratch.mlp, x)
    }

    /// Queries of one prompt in a block attend to the prompt's keys.
    fn attend(&self, device: &Device, scratch: &BlockScratch, prompt: &PromptRows) -> Result<()> {
        let (a, kv) = (&self.architecture, &prompt.kv);
        let args = PrefillArgs {
            rows: prompt.rows,
            start: prompt.start,
            query_heads: a.num_heads,
            kv_heads: a.num_kv_heads,
            head_dim: a.head_dim,
            base: kv.base,
            head_stride: kv.head_stride,
        };
        let width = Widths::of(a).q;
        let (first, len) = (prompt.first_row * width, prompt.rows * width);
        let q = scratch.q.view(first, len)?;
        let attended = scratch.attended.view(first, len)?;
        attention_prefill(device, &q, &kv.k, &kv.v, &attended, args)?;
        Ok(())
    }

    /// Logits of rows `first..first + rows` of `x` into `logits [rows, vocabulary]`.
    pub fn logits(
        &self,
        device: &Device,
        x: &Buffer,
        (first, rows): (usize, usize),
        scratch: &BlockScratch,
        logits: &Buffer,
    ) -> Result<()> {
        device.point()?;
        let a = &self.architecture;
        let shape = (first, rows, a.hidden_size);
        rms_norm(
            device,
            x,
            &self.weights.final_norm,
            &scratch.normed,
            shape,
            a.norm_eps,
        )?;
        Logits::launch(device, a, &self.weights, rows, (&scratch.normed, logits))
    }
}
