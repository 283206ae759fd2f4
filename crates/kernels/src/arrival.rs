//! Cubes that work on one result: the last to arrive finishes it.

use cubecl::prelude::*;

/// Whether this cube is the last of `cubes` that share result `at`. Then it sees what the others stored before, and `arrived`
/// counts nothing again.
///
/// All units of the cube take part. Between launches `arrived` is zero.
#[cube]
pub(crate) fn arrives_last(
    arrived: &mut [Atomic<u32>],
    at: usize,
    cubes: usize,
    unit: usize,
) -> bool {
    sync_storage();
    sync_cube();
    let mut before = Shared::<[u32]>::new_slice(1usize);
    if unit == 0 {
        before[0] = arrived[at].fetch_add(1u32);
    }
    sync_cube();
    let is_last = before[0] as usize + 1 == cubes;
    if is_last {
        sync_storage();
        if unit == 0 {
            arrived[at].store(0u32);
        }
    }
    is_last
}
