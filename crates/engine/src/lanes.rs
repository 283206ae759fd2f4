//! Lanes and buckets: how the sequences of a decode step are shared out, and to which sizes batches are filled up.
//!
//! While one lane fetches values over the host link, the other computes. A recording of a step is made for one number of
//! rows, so batches are filled up to a few sizes with rows that do nothing.

use shadowkv_kernels::DeviceKind;

use crate::error::{Error, Refused, Result};
use crate::settings::ValueLink;

/// Sequences from which two lanes are worth reading the weights twice.
const WORTH_SHARING: usize = 8;

/// Sizes of batches; above the last one multiples of [`COARSE`].
const BUCKETS: [usize; 13] = [1, 2, 4, 8, 12, 16, 20, 24, 32, 40, 48, 56, 64];

/// Distance of sizes above the listed ones.
const COARSE: usize = 16;

/// What the plan says about the lanes of decode steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LanePlan {
    /// Sequences held at once.
    sequences: usize,
    /// Sequences from which steps that search are shared out to two lanes; none where there is one lane.
    shared_from: Option<usize>,
    /// Whether batches are filled up.
    fills_up: bool,
}

impl LanePlan {
    /// Lanes for `sequences` sequences of a cache that `searches` or not: one where it does not, else what was asked for, by
    /// default two where values come over the direct link, lanes run at the same time and there are enough sequences.
    pub fn new(
        asked: Option<usize>,
        kind: DeviceKind,
        (searches, link): (bool, ValueLink),
        sequences: usize,
    ) -> Self {
        let from = match asked {
            Some(2) => Some(2),
            Some(_) => None,
            None => (kind.has_lanes() && link != ValueLink::Staged).then_some(WORTH_SHARING),
        };
        Self {
            sequences,
            shared_from: from.filter(|&from| searches && sequences >= from),
            fills_up: kind.records(),
        }
    }

    /// Refuses numbers of lanes that there cannot be.
    ///
    /// # Errors
    /// [`Refused::Setting`]
    pub fn check(asked: Option<usize>, link: ValueLink) -> Result<()> {
        match (asked, link) {
            (None | Some(1), _) => Ok(()),
            (Some(2), ValueLink::Direct | ValueLink::Pinned) => Ok(()),
            (Some(2), ValueLink::Staged) => {
                let why = "the host, which copies the values here, serves one lane alone; use 1";
                refuse(2, why)
            }
            (Some(lanes), _) => refuse(lanes, "must be 1 or 2"),
        }
    }

    /// Most rows of each lane.
    pub fn rows(&self) -> impl Iterator<Item = usize> + use<> {
        // Steps that do not search take the first lane alone.
        let second = self
            .shared_from
            .map(|_| self.bucket(self.sequences / 2).min(self.sequences));
        std::iter::once(self.sequences).chain(second)
    }

    /// Sequences of each lane in a step of `running` sequences.
    pub fn shares(&self, running: usize, searches: bool) -> Vec<usize> {
        match self.shared_from {
            Some(from) if searches && running >= from => vec![running.div_ceil(2), running / 2],
            _ => vec![running],
        }
    }

    /// Rows to which a batch of `sequences` is filled up.
    pub fn bucket(&self, sequences: usize) -> usize {
        if !self.fills_up {
            return sequences;
        }
        let listed = BUCKETS.into_iter().find(|&size| size >= sequences);
        let size = listed.unwrap_or_else(|| sequences.next_multiple_of(COARSE));
        size.min(self.sequences)
    }
}

fn refuse(lanes: usize, reason: &str) -> Result<()> {
    Err(Error::Refused(Refused::Setting {
        setting: "lanes",
        value: lanes.to_string(),
        reason: reason.into(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIRECT: (bool, ValueLink) = (true, ValueLink::Direct);

    fn plan(asked: Option<usize>, kind: DeviceKind, sequences: usize) -> LanePlan {
        LanePlan::new(asked, kind, DIRECT, sequences)
    }

    #[test]
    fn buckets_hold_the_batch_and_never_more_than_there_are_places() {
        let lanes = plan(None, DeviceKind::Cuda, 100);
        let sizes =
            |batches: &[usize]| batches.iter().map(|&n| lanes.bucket(n)).collect::<Vec<_>>();
        assert_eq!(
            sizes(&[1, 2, 3, 5, 9, 24, 25, 64, 65, 96, 97, 100]),
            [1, 2, 4, 8, 12, 24, 32, 64, 80, 96, 100, 100]
        );
        assert_eq!(plan(None, DeviceKind::Cuda, 5).bucket(5), 5);
        assert_eq!(plan(None, DeviceKind::Cpu, 100).bucket(5), 5);
    }

    #[test]
    fn every_share_fits_its_lane() {
        for sequences in 1..200 {
            for asked in [None, Some(1), Some(2)] {
                let lanes = plan(asked, DeviceKind::Cuda, sequences);
                let rows: Vec<usize> = lanes.rows().collect();
                for running in 1..=sequences {
                    for searches in [false, true] {
                        let shares = lanes.shares(running, searches);
                        assert_eq!(shares.iter().sum::<usize>(), running);
                        assert!(shares.len() <= rows.len());
                        for (share, rows) in shares.into_iter().zip(&rows) {
                            let bucket = lanes.bucket(share);
                            assert!(share >= 1 && share <= bucket && bucket <= *rows);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn two_lanes_are_for_large_sparse_batches_over_the_direct_link() {
        let lanes = |asked, kind, cache, sequences| {
            LanePlan::new(asked, kind, cache, sequences).rows().count()
        };
        let auto = |kind, cache, n| lanes(None, kind, cache, n);
        assert_eq!(auto(DeviceKind::Cuda, DIRECT, 8), 2);
        assert_eq!(auto(DeviceKind::Cuda, DIRECT, 7), 1);
        assert_eq!(auto(DeviceKind::Cpu, DIRECT, 8), 1);
        assert_eq!(auto(DeviceKind::Cuda, (true, ValueLink::Staged), 8), 1);
        assert_eq!(auto(DeviceKind::Cuda, (false, ValueLink::Direct), 8), 1);
        assert_eq!(lanes(Some(2), DeviceKind::Cpu, DIRECT, 2), 2);
        assert_eq!(lanes(Some(2), DeviceKind::Cpu, DIRECT, 1), 1);
        assert_eq!(lanes(Some(1), DeviceKind::Cuda, DIRECT, 64), 1);
        assert_eq!(plan(Some(2), DeviceKind::Cpu, 5).shares(3, true), [2, 1]);
        assert_eq!(plan(Some(2), DeviceKind::Cpu, 5).shares(3, false), [3]);
        assert!(LanePlan::check(Some(2), ValueLink::Direct).is_ok());
        assert!(LanePlan::check(None, ValueLink::Staged).is_ok());
        for (asked, link) in [
            (0, ValueLink::Direct),
            (3, ValueLink::Direct),
            (2, ValueLink::Staged),
        ] {
            let refused = LanePlan::check(Some(asked), link);
            assert!(refused.is_err_and(|e| e.to_string().contains("lanes")));
        }
    }
}
