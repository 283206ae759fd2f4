//! Device functions shared by kernels in which the units of a cube work on one task as a team.
//!
//! With a team of one (the processor) they are the identity, and no shared memory and no barrier is generated.

use cubecl::prelude::*;

/// Units of a plane, where teams are made of planes.
pub(crate) const PLANE: u32 = 32;

/// Teams of more units are made of planes, which CUDA alone promises.
pub(crate) const LARGEST_WITHOUT_PLANES: u32 = 64;

/// Position of this unit in its team.
#[cube]
pub(crate) fn team_rank(#[comptime] team: u32) -> usize {
    if comptime!(team == 1) {
        0usize.runtime()
    } else {
        UNIT_POS as usize
    }
}

/// The task this team works on.
#[cube]
pub(crate) fn team_task(#[comptime] team: u32) -> usize {
    if comptime!(team == 1) {
        ABSOLUTE_POS
    } else {
        CUBE_POS
    }
}

/// Whether the team is made of whole planes of [`PLANE`] units.
pub(crate) fn has_planes(team: u32) -> bool {
    team > LARGEST_WITHOUT_PLANES
}

/// Sum of `value` over the team, given to every unit.
#[cube]
pub(crate) fn team_sum<T: Numeric>(value: T, #[comptime] team: u32) -> T {
    if comptime!(team == 1) {
        value
    } else if comptime!(has_planes(team)) {
        let own = plane_sum(value);
        let parts = parts_of_planes::<T>(own, team);
        let mut sum = T::from_int(0);
        #[unroll]
        for p in 0..comptime!((team / PLANE) as usize) {
            sum += parts[p];
        }
        sum
    } else {
        let mut shared = Shared::<[T]>::new_slice(team as usize);
        sync_cube();
        shared[UNIT_POS as usize] = value;
        sync_cube();
        let mut sum = T::from_int(0);
        for i in 0..team as usize {
            sum += shared[i];
        }
        sum
    }
}

/// Maximum of `value` over the team, given to every unit.
#[cube]
pub(crate) fn team_max(value: f32, #[comptime] team: u32) -> f32 {
    if comptime!(team == 1) {
        value
    } else if comptime!(has_planes(team)) {
        let own = plane_max(value);
        let parts = parts_of_planes::<f32>(own, team);
        let mut most = parts[0];
        #[unroll]
        for p in 1..comptime!((team / PLANE) as usize) {
            most = max(most, parts[p]);
        }
        most
    } else {
        let mut shared = Shared::<[f32]>::new_slice(team as usize);
        sync_cube();
        shared[UNIT_POS as usize] = value;
        sync_cube();
        let mut most = shared[0];
        for i in 1..team as usize {
            most = max(most, shared[i]);
        }
        most
    }
}

/// Sum of `value` over the units of the team before this one.
#[cube]
pub(crate) fn team_sum_before(value: u32, #[comptime] team: u32) -> u32 {
    if comptime!(team == 1) {
        0u32.runtime()
    } else if comptime!(has_planes(team)) {
        let before = plane_exclusive_sum(value);
        let parts = parts_of_planes::<u32>(plane_sum(value), team);
        let mut sum = before;
        for p in 0..(UNIT_POS / PLANE) as usize {
            sum += parts[p];
        }
        sum
    } else {
        let mut shared = Shared::<[u32]>::new_slice(team as usize);
        sync_cube();
        shared[UNIT_POS as usize] = value;
        sync_cube();
        let mut sum = 0u32;
        for i in 0..UNIT_POS as usize {
            sum += shared[i];
        }
        sum
    }
}

/// What the planes of the team brought, one value a plane, which all of its units hold.
#[cube]
fn parts_of_planes<T: Numeric>(own: T, #[comptime] team: u32) -> Shared<[T]> {
    let mut shared = Shared::<[T]>::new_slice(comptime!((team / PLANE) as usize));
    sync_cube();
    if UNIT_POS.is_multiple_of(PLANE) {
        shared[(UNIT_POS / PLANE) as usize] = own;
    }
    sync_cube();
    shared
}

/// Waits until every unit of the team has come here, and makes what they wrote to buffers visible to all of them.
#[cube]
pub(crate) fn team_sync(#[comptime] team: u32) {
    if comptime!(team > 1) {
        sync_storage();
        sync_cube();
    }
}
