//! Pinning against a stand-in for the driver that counts and fails.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use super::map::HUGE_PAGE;
use super::{PinProgress, PinnedMemory, Registrar};
use crate::Error;

/// Where the stand-in maps memory for its device: this far from the host's addresses.
const SHIFT: usize = 1 << 50;

/// What is registered, and what is to go wrong.
#[derive(Default)]
struct Driver {
    /// Length of each registered piece by its address.
    pieces: Mutex<BTreeMap<usize, usize>>,
    /// The piece that cannot be registered.
    refused: Option<usize>,
    /// The piece whose address cannot be had.
    unknown: Option<usize>,
    /// The piece that is not behind the one before.
    elsewhere: Option<usize>,
}

impl Driver {
    fn bytes(&self) -> usize {
        self.pieces.lock().unwrap().values().sum()
    }
}

impl Registrar for Arc<Driver> {
    fn register(&self, piece: &mut [u8]) -> Result<(), String> {
        let mut pieces = self.pieces.lock().unwrap();
        if self.refused == Some(pieces.len()) {
            return Err("no more".into());
        }
        let before = pieces.insert(piece.as_ptr().addr(), piece.len());
        assert_eq!(before, None, "registered twice");
        Ok(())
    }

    fn unregister(&self, piece: &mut [u8]) {
        let length = self.pieces.lock().unwrap().remove(&piece.as_ptr().addr());
        assert_eq!(length, Some(piece.len()), "not what was registered");
    }

    fn device_pointer(&self, piece: &mut [u8]) -> Result<u64, String> {
        let last = self.pieces.lock().unwrap().len() - 1;
        if self.unknown == Some(last) {
            return Err("no address".into());
        }
        let gap = if self.elsewhere == Some(last) {
            4096
        } else {
            0
        };
        Ok((piece.as_ptr().addr() + SHIFT + gap) as u64)
    }
}

fn pin(
    driver: &Arc<Driver>,
    bytes: usize,
    progress: &mut dyn FnMut(PinProgress) -> bool,
) -> Result<PinnedMemory, Error> {
    PinnedMemory::pin(
        Box::new(driver.clone()),
        bytes,
        2 * HUGE_PAGE,
        None,
        progress,
    )
}

/// Four pieces and a bit.
const BYTES: usize = 8 * HUGE_PAGE + 5;

#[test]
fn everything_is_registered_in_one_range_and_given_back_on_drop() {
    let driver = Arc::new(Driver::default());
    let mut seen = Vec::new();
    let memory = pin(&driver, BYTES, &mut |progress| {
        seen.push(progress.done);
        assert_eq!(progress.total, BYTES as u64);
        true
    })
    .unwrap();
    let piece = 2 * HUGE_PAGE as u64;
    assert_eq!(
        seen,
        [0, piece, 2 * piece, 3 * piece, 4 * piece, BYTES as u64]
    );
    assert_eq!(memory.bytes(), BYTES);
    let first = memory.device_address() as usize - SHIFT;
    assert!(first.is_multiple_of(HUGE_PAGE));
    let pieces = driver.pieces.lock().unwrap().clone();
    let want: Vec<(usize, usize)> = (0..5)
        .map(|i| (first + i * 2 * HUGE_PAGE, 2 * HUGE_PAGE))
        .map(|(at, len)| (at, len.min(first + 9 * HUGE_PAGE - at)))
        .collect();
    assert_eq!(pieces.into_iter().collect::<Vec<_>>(), want);
    drop(memory);
    assert_eq!(driver.bytes(), 0);
}

#[test]
fn bytes_are_zero_and_come_back_as_written() {
    let driver = Arc::new(Driver::default());
    let mut memory = pin(&driver, BYTES, &mut |_| true).unwrap();
    // Across two pieces, and the last byte.
    let across = 2 * HUGE_PAGE - 3;
    let mut out = [7; 6];
    memory.read(across, &mut out);
    assert_eq!(out, [0; 6]);
    memory.write(across, &[1, 2, 3, 4, 5, 6]);
    memory.write(BYTES - 1, &[9]);
    memory.read(across, &mut out);
    assert_eq!(out, [1, 2, 3, 4, 5, 6]);
    let mut last = [0; 2];
    memory.read(BYTES - 2, &mut last);
    assert_eq!(last, [0, 9]);
}

#[test]
#[should_panic(expected = "out of range")]
fn bytes_behind_the_last_are_out_of_reach() {
    let driver = Arc::new(Driver::default());
    let memory = pin(&driver, BYTES, &mut |_| true).unwrap();
    memory.read(BYTES - 1, &mut [0; 2]);
}

#[test]
fn whoever_cancels_keeps_nothing() {
    for stop_after in 0..=5 {
        let driver = Arc::new(Driver::default());
        let (mut calls, mut held) = (0, 0);
        let outcome = pin(&driver, BYTES, &mut |_| {
            calls += 1;
            held = driver.bytes();
            calls <= stop_after
        });
        assert_eq!(outcome.unwrap_err(), Error::Cancelled);
        assert_eq!(held, (stop_after * 2 * HUGE_PAGE).min(9 * HUGE_PAGE));
        assert_eq!(driver.bytes(), 0, "after {stop_after} pieces");
    }
}

#[test]
fn a_refusal_gives_back_what_was_registered_and_says_how_far_it_came() {
    for refused in 0..5 {
        let driver = Arc::new(Driver {
            refused: Some(refused),
            ..Driver::default()
        });
        let error = pin(&driver, BYTES, &mut |_| true).unwrap_err();
        let want = Error::NotPinned {
            asked: BYTES as u64,
            pinned: (refused * 2 * HUGE_PAGE) as u64,
            reason: "no more".into(),
        };
        assert_eq!(error, want);
        for words in ["no more", "budget", "8-bit values"] {
            assert!(error.to_string().contains(words), "{error}");
        }
        assert_eq!(driver.bytes(), 0);
    }
}

#[test]
fn a_range_with_gaps_or_without_address_is_refused() {
    let elsewhere = Driver {
        elsewhere: Some(2),
        ..Driver::default()
    };
    let unknown = Driver {
        unknown: Some(1),
        ..Driver::default()
    };
    for (driver, words) in [(elsewhere, "one range"), (unknown, "no address")] {
        let driver = Arc::new(driver);
        let error = pin(&driver, BYTES, &mut |_| true).unwrap_err();
        assert!(
            matches!(&error, Error::NotPinned { reason, .. } if reason.contains(words)),
            "{error}"
        );
        assert_eq!(driver.bytes(), 0);
    }
}

#[test]
fn nothing_is_nothing() {
    let driver = Arc::new(Driver::default());
    let memory = pin(&driver, 0, &mut |progress| {
        assert_eq!(progress, PinProgress { done: 0, total: 0 });
        true
    })
    .unwrap();
    assert_eq!((memory.bytes(), memory.device_address()), (0, 0));
    assert_eq!(driver.bytes(), 0);
    memory.read(0, &mut []);
}

#[test]
fn what_a_limit_does_not_leave_is_refused_before_it_is_taken() {
    let driver = Arc::new(Driver::default());
    let within = |left| {
        let registrar = Box::new(driver.clone());
        PinnedMemory::pin(registrar, BYTES, HUGE_PAGE, Some(left), &mut |_| true)
    };
    let error = within(BYTES as u64 - 1).unwrap_err();
    assert_eq!(
        error,
        Error::OverLimit {
            asked: BYTES as u64,
            available: BYTES as u64 - 1
        }
    );
    for words in ["16777221 B", "16777220 B", "budget", "8-bit values"] {
        assert!(error.to_string().contains(words), "{error}");
    }
    assert!(within(BYTES as u64).is_ok());
}

#[test]
fn what_the_system_does_not_have_is_refused() {
    let driver = Arc::new(Driver::default());
    for bytes in [isize::MAX as usize / 4, usize::MAX - 1] {
        let error = pin(&driver, bytes, &mut |_| true).unwrap_err();
        assert!(
            matches!(error, Error::NotMapped { asked, .. } if asked == bytes as u64),
            "{error}"
        );
        assert!(error.to_string().contains("budget"), "{error}");
    }
}

#[test]
fn it_moves_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    let driver = Arc::new(Driver::default());
    let memory = pin(&driver, HUGE_PAGE, &mut |_| true).unwrap();
    shared(&memory);
    std::thread::spawn(move || drop(memory)).join().unwrap();
    assert_eq!(driver.bytes(), 0);
}
