//! Every tensor-core plan of `linear` at a model's shapes, to see whether the chosen one is the fastest.

use shadowkv_kernels::linear::{Epilogue, LinearArgs, MmaPlan, Products, linear_mma_with};
use shadowkv_kernels::noise::noise;
use shadowkv_kernels::{Buffer, Elem};

use super::KernelTime;
use super::cost::Cost;
use super::timing::Series;
use crate::engine::Engine;
use crate::error::{Error, Refused, Result};
use crate::projection::{Projection, ProjectionShape};

/// Shared memory of a cube on sm_90; smaller devices are for smaller plans.
const SHARED_BYTES: usize = 220 << 10;

impl Engine {
    /// Times every plan of the `wanted` projections of a layer for a step of all sequences, the fastest of each first.
    ///
    /// # Errors
    /// [`Refused::Setting`] on a device without tensor cores and where none of the projections is wanted, and what launches report.
    pub fn time_plans(
        &self,
        repeats: usize,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<KernelTime>> {
        let named = |p: &Projection| wanted(p.kernel());
        let wanted: Vec<_> = Projection::ALL.into_iter().filter(named).collect();
        if wanted.is_empty() {
            let names = Projection::ALL.map(Projection::kernel);
            return Err(Error::Refused(Refused::Setting {
                setting: "kernel",
                value: "no projection".into(),
                reason: format!("only {} have plans to time", names.join(", ")),
            }));
        }
        let mut times = Vec::new();
        for projection in wanted {
            times.extend(self.plans_of(projection, repeats)?);
        }
        if times.is_empty() {
            return Err(Error::Refused(Refused::Setting {
                setting: "plans",
                value: self.device_name().into(),
                reason: "this device multiplies this type without tensor cores, by one plan".into(),
            }));
        }
        Ok(times)
    }

    fn plans_of(&self, projection: Projection, repeats: usize) -> Result<Vec<KernelTime>> {
        let device = &self.transformer.device;
        let layers = &self.transformer.weights.layers;
        let ProjectionShape {
            weight_rows,
            cols,
            depth,
        } = projection.shape(&self.transformer.architecture);
        let swiglu = projection.is_gated();
        let rows = self.sequences.len();
        let make = |elements: usize| -> Result<Buffer> {
            let buffer = device.empty(Elem::Float(self.dtype()), elements)?;
            noise(device, &buffer, 1, 1.0)?;
            Ok(buffer)
        };
        let (x, out) = (make(rows * depth)?, make(rows * cols)?);
        let args = LinearArgs { rows, cols, depth };
        let Some(chosen) = MmaPlan::choose(device, &out, args, swiglu) else {
            return Ok(Vec::new());
        };
        let epilogue = Epilogue {
            residual: projection.adds().then_some(&out),
            swiglu,
            ..Epilogue::default()
        };
        let mut times = Vec::new();
        for plan in plans_beside(chosen) {
            self.control.check()?;
            let launch = |layer: usize| {
                let weight = projection.weight(&layers[layer]);
                Ok(linear_mma_with(
                    device, &x, weight, &out, args, epilogue, plan,
                )?)
            };
            let mark = if plan == chosen { " (chosen)" } else { "" };
            times.push(KernelTime {
                kernel: format!(
                    "{}, {:?}, {} planes of {} tiles, {} stages, {} splits{mark}",
                    projection.kernel(),
                    plan.products,
                    plan.planes,
                    plan.tiles,
                    plan.stages,
                    plan.splits
                ),
                per_step: layers.len(),
                timing: Series::recorded(device, layers.len(), &launch)?.time(repeats)?,
                cost: Cost {
                    device_bytes: (weight_rows * depth * self.dtype().bytes()) as u64,
                    link_bytes: 0,
                    flops: 2 * (rows * weight_rows * depth) as u64,
                },
            });
        }
        times.sort_by(|a, b| a.timing.median.total_cmp(&b.timing.median));
        Ok(times)
    }
}

/// The chosen plan and others in planes, tiles, depth of staging and splits, as far as stages fit into shared memory.
fn plans_beside(chosen: MmaPlan) -> Vec<MmaPlan> {
    use Products::{Planes, TallInput, TallWeight};
    let shapes: &[_] = if chosen.products == Planes {
        &[
            (Planes, 4, 1),
            (Planes, 8, 1),
            (Planes, 4, 2),
            (Planes, 8, 2),
        ]
    } else {
        &[
            (TallWeight, 4, 1),
            (TallWeight, 8, 1),
            (TallWeight, 12, 1),
            (TallInput, 4, 4),
            (TallInput, 4, 6),
            (TallInput, 8, 3),
            (TallInput, 8, 4),
            (TallInput, 8, 6),
            (TallInput, 8, 7),
        ]
    };
    // Clusters need no room for partial sums.
    let splits: &[_] = match (chosen.products, chosen.splits) {
        (Planes, _) => &[chosen.splits],
        (_, 1) => &[1, 2],
        _ => &[2, 4],
    };
    let mut plans = vec![chosen];
    for &splits in splits {
        for &(products, planes, tiles) in shapes {
            for stages in [3, 4, 5, 6, 8, 11] {
                let plan = MmaPlan {
                    planes,
                    tiles,
                    stages,
                    splits,
                    products,
                    ..chosen
                };
                if plan != chosen && plan.shared_bytes() <= SHARED_BYTES {
                    plans.push(plan);
                }
            }
        }
    }
    plans
}
