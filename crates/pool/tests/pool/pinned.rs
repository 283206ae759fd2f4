//! Pinned memory with the real driver, or its refusal where there is none.

use shadowkv_pool::{Error, PinProgress, PinnedMemory};

#[test]
fn memory_is_pinned_where_there_is_a_device_and_refused_in_words_elsewhere() {
    let bytes = (5 << 20) + 3;
    let mut last = None;
    let pinned = PinnedMemory::allocate(0, bytes, &mut |progress| {
        last = Some(progress);
        true
    });
    match pinned {
        Ok(mut memory) => {
            let total = bytes as u64;
            assert_eq!(last, Some(PinProgress { done: total, total }));
            assert_eq!(memory.bytes(), bytes);
            assert_ne!(memory.device_address(), 0);
            memory.write(bytes - 3, &[1, 2, 3]);
            let mut out = [0; 4];
            memory.read(bytes - 4, &mut out);
            assert_eq!(out, [0, 1, 2, 3]);
            let again = PinnedMemory::allocate(0, 1 << 20, &mut |_| true).unwrap();
            assert_ne!(again.device_address(), memory.device_address());
        }
        Err(error) => {
            println!("no pinned memory here: {error}");
            assert!(matches!(error, Error::NoCuda { .. }), "{error}");
            assert_eq!(last, None, "progress before there was a device");
        }
    }
}

#[test]
fn a_device_that_is_not_there_is_refused() {
    let error = PinnedMemory::allocate(1000, 1, &mut |_| true).unwrap_err();
    assert!(matches!(error, Error::NoCuda { .. }), "{error}");
}
