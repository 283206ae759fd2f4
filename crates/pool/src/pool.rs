//! The budget: which bytes are admitted, over all sequences and layers.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use crate::Error;

/// A budget of host memory, counted to the byte and shared by its clones.
///
/// Admission comes first: what a [`crate::LayerValues`] may ever hold is counted in full when it is made, so work that
/// started cannot run out of budget midway. Dropping the values gives the bytes back.
#[derive(Clone, Debug)]
pub struct HostPool {
    account: Arc<Account>,
}

#[derive(Debug)]
struct Account {
    budget: Option<u64>,
    used: AtomicU64,
}

impl HostPool {
    /// A pool that admits at most `budget_bytes`; `None` admits whatever the address space can hold.
    pub fn new(budget_bytes: Option<u64>) -> Self {
        let account = Account {
            budget: budget_bytes,
            used: AtomicU64::new(0),
        };
        Self {
            account: Arc::new(account),
        }
    }

    /// Bytes admitted now.
    pub fn used_bytes(&self) -> u64 {
        self.account.used.load(Relaxed)
    }

    /// Counts `chunks` rows of `row_bytes` until the [`Reservation`] is dropped, for memory that the caller holds.
    ///
    /// # Errors
    /// [`Error::OverBudget`] with the number of chunks that would fit.
    pub fn admit(&self, row_bytes: u64, chunks: usize) -> Result<Reservation, Error> {
        let mut reservation = Reservation {
            pool: self.clone(),
            bytes: 0,
        };
        reservation.extend(row_bytes, chunks)?;
        Ok(reservation)
    }
}

/// Admitted bytes; given back on drop.
#[derive(Debug)]
pub struct Reservation {
    pool: HostPool,
    bytes: u64,
}

impl Reservation {
    /// Bytes admitted.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Admits `chunks` more rows of `row_bytes`. One atomic update decides, so concurrent callers never exceed the budget.
    ///
    /// # Errors
    /// [`Error::OverBudget`] with the number of chunks that would fit; nothing changes then.
    pub fn extend(&mut self, row_bytes: u64, chunks: usize) -> Result<(), Error> {
        let account = &self.pool.account;
        let limit = account.budget.unwrap_or(u64::MAX).min(isize::MAX as u64);
        let asked = row_bytes.saturating_mul(chunks as u64);
        let admitted = |used: u64| used.checked_add(asked).filter(|&total| total <= limit);
        match account.used.fetch_update(Relaxed, Relaxed, admitted) {
            Ok(_) => {
                self.bytes += asked;
                Ok(())
            }
            Err(used) => {
                let fits = usize::try_from((limit - used) / row_bytes).unwrap_or(usize::MAX);
                Err(Error::OverBudget {
                    chunks,
                    asked,
                    budget: limit,
                    used,
                    fits,
                })
            }
        }
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        self.pool.account.used.fetch_sub(self.bytes, Relaxed);
    }
}
