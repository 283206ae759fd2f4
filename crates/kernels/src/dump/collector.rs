//! What launches compile to, named after the kernels.

use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard};

use cubecl::prelude::KernelId;

use super::recorder;
use super::target::Target;
use super::text;
use crate::device::Device;
use crate::error::{Error, Result};

/// Held by the one collector there may be: all take from the same list.
static ALONE: Mutex<()> = Mutex::new(());

/// Launches on a device that only compiles, and keeps each new text.
pub(super) struct Collector {
    target: Target,
    device: Device,
    seen: HashSet<KernelId>,
    found: Vec<Found>,
    _alone: MutexGuard<'static, ()>,
}

/// A text, the kernel it comes from, and what its launch was called.
struct Found {
    kernel: String,
    variant: String,
    text: String,
}

impl Collector {
    /// Waits until there is no other collector.
    pub fn new(target: Target) -> Result<Self> {
        let alone = ALONE
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        let client = recorder::client(target);
        Ok(Self {
            target,
            device: Device::behind(client, target.kind(), target.name().into())?,
            seen: HashSet::new(),
            found: Vec::new(),
            _alone: alone,
        })
    }

    /// Where launches go.
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// Makes a launch whose kernels have no other text.
    pub fn kernel(&mut self, launch: impl FnOnce(&Device) -> Result<()>) -> Result<()> {
        self.variant("", launch)
    }

    /// Makes one of several launches that give a kernel different texts.
    pub fn variant(
        &mut self,
        variant: &str,
        launch: impl FnOnce(&Device) -> Result<()>,
    ) -> Result<()> {
        launch(&self.device)?;
        self.device.sync()?;
        let compiled = recorder::take();
        if compiled.is_empty() {
            return Err(self.failure("a launch compiled nothing"));
        }
        for compiled in compiled {
            let path = compiled.id.type_name();
            let kernel = kernel_name(path)
                .ok_or_else(|| self.failure(&format!("`{path}` is no kernel's type")))?;
            let text = compiled
                .text
                .map_err(|reason| self.failure(&format!("{kernel}: {reason}")))?;
            if self.seen.insert(compiled.id) {
                self.found.push(Found {
                    text: text::indent(&text::renumber(&text, &kernel)),
                    kernel,
                    variant: variant.into(),
                });
            }
        }
        Ok(())
    }

    /// Names and texts, sorted by name: that of the kernel, with the variant behind it where there are several.
    pub fn finish(self) -> Result<Vec<(String, String)>> {
        let several = |kernel: &str| self.found.iter().filter(|f| f.kernel == kernel).count() > 1;
        let mut named: Vec<(String, String)> = self
            .found
            .iter()
            .map(|found| {
                let name = if several(&found.kernel) && !found.variant.is_empty() {
                    format!("{}_{}", found.kernel, found.variant)
                } else {
                    found.kernel.clone()
                };
                (name, found.text.clone())
            })
            .collect();
        named.sort();
        match named.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            Some(pair) => Err(self.failure(&format!(
                "two texts are called `{}`: their launches need different variants",
                pair[0].0
            ))),
            None => Ok(named),
        }
    }

    fn failure(&self, detail: &str) -> Error {
        Error::Runtime {
            device: self.target.name().into(),
            detail: detail.into(),
        }
    }
}

/// `gram` of the type that the macro makes of the function `gram_kernel`.
fn kernel_name(path: &str) -> Option<String> {
    let path = path.split('<').next()?;
    let name = path.rsplit("::").nth(1)?.strip_suffix("_kernel")?;
    Some(name.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::buffer::{Buffer, Elem};
    use crate::embed::embed;

    /// Embeds rows of `width`, whose greatest power of two up to 4 is the one thing that the text depends on.
    fn embed_rows(device: &Device, width: usize) -> Result<()> {
        let buffer = |elem| -> Result<Buffer> { device.empty(elem, 64) };
        let (words, floats, out) = (buffer(Elem::U32)?, buffer(Elem::F32)?, buffer(Elem::F32)?);
        embed(device, &words, &floats, &out, (0, 1, width))
    }

    #[test]
    fn a_variant_is_in_the_name_where_there_are_several() {
        let mut one = Collector::new(Target::Wgsl).unwrap();
        for (variant, width) in [("wide", 4), ("as_wide", 8)] {
            one.variant(variant, |device| embed_rows(device, width))
                .unwrap();
        }
        let named = one.finish().unwrap();
        assert_eq!(named.len(), 1);
        assert_eq!(named[0].0, "embed");

        let mut several = Collector::new(Target::Sm90).unwrap();
        for (variant, width) in [("wide", 4), ("narrow", 3)] {
            several
                .variant(variant, |device| embed_rows(device, width))
                .unwrap();
        }
        let names: Vec<String> = several.finish().unwrap().into_iter().map(|n| n.0).collect();
        assert_eq!(names, ["embed_narrow", "embed_wide"]);
    }

    #[test]
    fn texts_that_would_share_a_name_are_refused() {
        let mut collector = Collector::new(Target::Wgsl).unwrap();
        for width in [4, 3] {
            collector
                .kernel(|device| embed_rows(device, width))
                .unwrap();
        }
        let error = collector.finish().unwrap_err().to_string();
        assert!(error.contains("two texts are called `embed`"), "{error}");
    }

    #[test]
    fn a_launch_of_nothing_is_no_kernel() {
        let mut collector = Collector::new(Target::Sm80).unwrap();
        let error = collector.kernel(|_| Ok(())).unwrap_err().to_string();
        assert!(error.contains("compiled nothing"), "{error}");
    }

    #[test]
    fn kernels_are_called_as_their_functions() {
        let path = "shadowkv_kernels::score::mma::score_mma_kernel::ScoreMmaKernel<a::B, c::d::E>";
        assert_eq!(kernel_name(path).as_deref(), Some("score_mma"));
        assert_eq!(kernel_name("shadowkv_kernels::score::ScoreMma"), None);
    }
}
