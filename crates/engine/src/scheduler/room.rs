//! What sequences take of an engine besides a place.

use std::ops::{Add, Mul};

/// Amounts of what sequences share. A sequence that will not outgrow its slots takes slots alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// Slots of each KV head and layer.
    pub slots: usize,
    /// Pages of landmarks and factors, of maps and of host memory; as many of each.
    pub pages: usize,
    /// Centres and bases of keys, with the cosines of pinned chunks.
    pub bases: usize,
}

impl Room {
    /// Whether there is at least `other` of everything.
    pub fn holds(self, other: Self) -> bool {
        self.slots >= other.slots && self.pages >= other.pages && self.bases >= other.bases
    }

    /// What is left without `other`; nothing below 0.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        Self {
            slots: self.slots.saturating_sub(other.slots),
            pages: self.pages.saturating_sub(other.pages),
            bases: self.bases.saturating_sub(other.bases),
        }
    }

    /// The larger amount of each.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        Self {
            slots: self.slots.max(other.slots),
            pages: self.pages.max(other.pages),
            bases: self.bases.max(other.bases),
        }
    }
}

impl Add for Room {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            slots: self.slots + other.slots,
            pages: self.pages + other.pages,
            bases: self.bases + other.bases,
        }
    }
}

impl Mul<usize> for Room {
    type Output = Self;

    fn mul(self, times: usize) -> Self {
        Self {
            slots: self.slots * times,
            pages: self.pages * times,
            bases: self.bases * times,
        }
    }
}
