//! `select` with the keys of a list in the registers of one cube of planes, for CUDA.
//!
//! Plane `p` looks after the consecutive chunks `128 steps p..128 steps (p + 1)`; in its step `s` lane `l` has the four from
//! `128 s + 4 l` on, so that reads are whole and the order of (plane, step, lane, place) is that of the chunks.

use cubecl::prelude::*;

use crate::mma::plane_total;
use crate::score::EXCLUDED;
use crate::table::*;
use crate::team::PLANE;

/// Units of a cube. Two cubes share a multiprocessor, so a unit has 64 registers.
pub(super) const UNITS: u32 = 512;
/// Planes of a cube.
const PLANES: usize = (UNITS / PLANE) as usize;
/// Keys a unit has of one step.
const KEYS: usize = 4;
/// Most steps: beyond, keys would leave the registers.
const MOST_STEPS: usize = 16;
/// A chunk that is not selected, where selected ones have a slot or [`NONE`].
const PASSED: u32 = NONE - 1;

/// Compile-time shape of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct PlanesShape {
    /// Query heads a KV head.
    pub group: usize,
    /// Steps of a unit, 4 keys each.
    pub steps: usize,
}

impl PlanesShape {
    /// Pages of the chunks of a list, at most one for each unit.
    fn pages(self) -> usize {
        self.steps * KEYS * UNITS as usize / PAGE_CHUNKS
    }
}

/// Steps for lists of at most `chunks` chunks, from few so that a kernel serves many lengths; none for longer lists.
pub(super) fn steps_for(chunks: usize) -> Option<usize> {
    [1, 2, 4, 8, MOST_STEPS]
        .into_iter()
        .find(|steps| chunks <= steps * KEYS * UNITS as usize)
}

/// See the module. One cube a (sequence, KV head).
#[cube(launch_unchecked)]
#[allow(clippy::too_many_arguments)]
pub(super) fn select_planes_kernel(
    scores: &[Vector<f32, Const<4>>],
    stats: &[Vector<f32, Const<2>>],
    table: &[u32],
    pages: &[u32],
    chunk_slot: &mut [u32],
    slot_chunk: &mut [u32],
    last_used: &mut [u32],
    active: &mut [u32],
    misses: &mut [u32],
    counts: &mut [u32],
    traffic: &mut [u32],
    tasks: usize,
    kv_heads: usize,
    wanted: u32,
    score_stride: usize,
    stat_stride: usize,
    active_stride: usize,
    #[comptime] shape: PlanesShape,
) {
    let task = CUBE_POS;
    if task < tasks {
        let unit = UNIT_POS as usize;
        let units = UNITS as usize;
        let head = task % kv_heads;
        let row = task / kv_heads * ROW_WORDS;
        let searchable = table[row + SEARCHABLE] as usize;
        let pinned = table[row + PINNED];
        let ring = table[row + RING];
        let clock = table[row + CLOCK];
        let slots = table[row + SLOTS] as usize;
        let first_slot = table[row + SLOT_BASE] as usize + head * slots;
        let map = table[row + MAP_PAGES] as usize;
        let recent_first = table[row + RECENT_FIRST];
        let recent_len = table[row + RECENT_LEN];
        let always = pinned + recent_len;
        let list = task * active_stride;
        let miss_list = task * wanted as usize * 2;
        let mut sums = Shared::<[u32]>::new_slice(comptime!(2 * PLANES));
        // Each unit brings at most one number of a page; `head_norms` waits for all units before any is read.
        let mut own_pages = Shared::<[u32]>::new_slice(comptime!(shape.pages()));
        if unit < searchable.div_ceil(PAGE_CHUNKS) && unit < comptime!(shape.pages()) {
            own_pages[unit] = pages[map + unit];
        }

        for i in range_stepped(unit, pinned as usize, units) {
            active[list + i] = i as u32;
        }
        for i in range_stepped(unit, recent_len as usize, units) {
            active[list + pinned as usize + i] = pinned + (recent_first + i as u32) % ring;
        }

        let mut keys = chunk_keys(
            scores,
            stats,
            task,
            searchable,
            score_stride,
            stat_stride,
            shape,
        );
        take(&mut keys, wanted, &mut sums, shape.steps);

        // Of what is taken, the slot; read before anything is counted, so that the reads are under way together.
        let first_own = own_first(shape.steps);
        #[unroll]
        for k in 0..comptime!(shape.steps * KEYS) {
            if keys[k] != PASSED {
                let own = first_own + place(k);
                keys[k] = chunk_slot[paged_by_head(&own_pages, 0usize, own, kv_heads, head)];
            }
        }
        // Taken chunks in the lower half, misses in the upper.
        let mut own = 0u32;
        #[unroll]
        for k in 0..comptime!(shape.steps * KEYS) {
            own += weight(keys[k]);
        }
        let (before, all) = planes_before(own, &mut sums, 1usize);
        let mut running = before;
        #[unroll]
        for s in 0..shape.steps {
            let mut own = 0u32;
            #[unroll]
            for j in 0..KEYS {
                own += weight(keys[s * KEYS + j]);
            }
            let mut at = running + plane_exclusive_sum(own);
            running += plane_total(own);
            #[unroll]
            for j in 0..KEYS {
                let slot = keys[s * KEYS + j];
                if slot != PASSED {
                    let entry = always + (at & 0xffff);
                    if slot == NONE {
                        let miss = miss_list + 2 * (at >> 16) as usize;
                        misses[miss] = (first_own + place(s * KEYS + j)) as u32;
                        // Its place in the active list, until it has a slot.
                        misses[miss + 1] = entry;
                    } else {
                        active[list + entry as usize] = slot;
                        last_used[first_slot + slot as usize] = clock;
                    }
                    at += weight(slot);
                }
            }
        }
        let missed = all >> 16;
        sync_storage();
        sync_cube();

        let resident = (pinned + ring) as usize;
        if missed > 0u32 {
            let residents = slots - resident;
            let threshold = oldest(
                last_used,
                first_slot + resident,
                residents,
                missed,
                clock,
                &mut sums,
            );
            // Slots in order: older ones, and of the threshold's age as many as are still needed.
            let mut older = 0u32;
            for i in range_stepped(unit, residents, units) {
                older += u32::cast_from(clock - last_used[first_slot + resident + i] > threshold);
            }
            let quota = missed - cube_total(older, &mut sums, 1usize);
            let mut before = 0u32;
            for block in 0..residents.div_ceil(units) {
                let i = block * units + unit;
                let mut age = 0u32;
                if i < residents {
                    age = clock - last_used[first_slot + resident + i];
                }
                let own = u32::cast_from(age > threshold)
                    + (u32::cast_from(age == threshold && age > 0) << 16);
                let (planes, all) = planes_before(own, &mut sums, 0usize);
                let ahead = before + planes + plane_exclusive_sum(own);
                before += all;
                let ties = ahead >> 16;
                if age > threshold || (own > 0 && ties < quota) {
                    let victim = (ahead & 0xffff) + min(ties, quota);
                    let slot = resident + i;
                    let evicted = slot_chunk[first_slot + slot];
                    if evicted != NONE {
                        let at =
                            paged_by_head(&own_pages, 0usize, evicted as usize, kv_heads, head);
                        chunk_slot[at] = NONE;
                    }
                    let miss = miss_list + 2 * victim as usize;
                    let chunk = misses[miss];
                    active[list + misses[miss + 1] as usize] = slot as u32;
                    misses[miss + 1] = slot as u32;
                    slot_chunk[first_slot + slot] = chunk;
                    let at = paged_by_head(&own_pages, 0usize, chunk as usize, kv_heads, head);
                    chunk_slot[at] = slot as u32;
                    last_used[first_slot + slot] = clock;
                }
                sync_cube();
            }
        }
        if unit == 0 {
            let taken = all & 0xffff;
            counts[task * 2] = always + taken;
            counts[task * 2 + 1] = missed;
            traffic[task * 2] += taken;
            traffic[task * 2 + 1] += missed;
        }
    }
}

/// What a selected chunk adds to the counts: one taken, and one missed if it has no slot.
#[cube]
fn weight(slot: u32) -> u32 {
    u32::cast_from(slot != PASSED) + (u32::cast_from(slot == NONE) << 16)
}

/// First chunk of this unit.
#[cube]
fn own_first(#[comptime] steps: usize) -> usize {
    let plane = (UNIT_POS / PLANE) as usize;
    let lane = (UNIT_POS % PLANE) as usize;
    plane * comptime!(steps * KEYS * PLANE as usize) + lane * KEYS
}

/// Distance of key `k` of a unit from its first chunk.
#[cube]
fn place(#[comptime] k: usize) -> usize {
    comptime!(k / KEYS * KEYS * PLANE as usize + k % KEYS).runtime()
}

/// The value of each chunk as order-preserving bits; 0 for what cannot be selected.
///
/// The logarithm of the softmax orders as the softmax does: it is the score less `maximum + ln(mass)` of its query head.
#[cube]
fn chunk_keys(
    scores: &[Vector<f32, Const<4>>],
    stats: &[Vector<f32, Const<2>>],
    task: usize,
    searchable: usize,
    score_stride: usize,
    stat_stride: usize,
    #[comptime] shape: PlanesShape,
) -> Array<u32> {
    let norms = head_norms(stats, task, searchable, stat_stride, shape.group);
    let first = own_first(shape.steps);
    let own = task * shape.group * score_stride;
    let mut keys = Array::<u32>::new(comptime!(shape.steps * KEYS));
    #[unroll]
    for s in 0..shape.steps {
        let chunk = first + place(s * KEYS);
        #[unroll]
        for j in 0..KEYS {
            keys[s * KEYS + j] = 0u32;
        }
        if chunk < searchable {
            let at = (own + chunk) / KEYS;
            let head_stride = score_stride / KEYS;
            let mine = scores[at];
            let mut best = mine - Vector::new(norms[0]);
            #[unroll]
            for g in 1..shape.group {
                best = max(best, scores[at + g * head_stride] - Vector::new(norms[g]));
            }
            #[unroll]
            for j in 0..KEYS {
                if chunk + j < searchable && mine.extract(j) > f32::new(0.5 * EXCLUDED) {
                    // Logarithms are at most 0, so the bits of their magnitude order the other way round.
                    let magnitude = max(0.0f32 - best.extract(j), 0.0f32);
                    keys[s * KEYS + j] = 0x7f80_0001u32 - u32::reinterpret(magnitude);
                }
            }
        }
    }
    keys
}

/// `maximum + ln(mass)` of each query head, from the statistics of the tiles.
#[cube]
fn head_norms(
    stats: &[Vector<f32, Const<2>>],
    task: usize,
    searchable: usize,
    stat_stride: usize,
    #[comptime] group: usize,
) -> Array<f32> {
    let plane = (UNIT_POS / PLANE) as usize;
    let tiles = searchable.div_ceil(crate::score::TILE);
    let mut most = Array::<f32>::new(group);
    let mut mass = Array::<f32>::new(group);
    #[unroll]
    for g in 0..group {
        most[g] = f32::new(EXCLUDED);
        mass[g] = 0.0f32;
    }
    for t in range_stepped(UNIT_POS as usize, tiles, UNITS as usize) {
        #[unroll]
        for g in 0..group {
            let stat = stats[(task * group + g) * stat_stride + t];
            let highest = max(most[g], stat.extract(0usize));
            mass[g] = mass[g] * (most[g] - highest).exp()
                + stat.extract(1usize) * (stat.extract(0usize) - highest).exp();
            most[g] = highest;
        }
    }
    let mut parts = Shared::<[f32]>::new_slice(comptime!(2 * group * PLANES));
    #[unroll]
    for g in 0..group {
        let highest = plane_max(most[g]);
        let total = plane_sum(mass[g] * (most[g] - highest).exp());
        if UNIT_POS.is_multiple_of(PLANE) {
            parts[g * PLANES + plane] = highest;
            parts[comptime!((group + g) * PLANES) + plane] = total;
        }
    }
    sync_cube();
    let mut norms = Array::<f32>::new(group);
    #[unroll]
    for g in 0..group {
        let mut highest = parts[g * PLANES];
        #[unroll]
        for p in 1..PLANES {
            highest = max(highest, parts[g * PLANES + p]);
        }
        let mut total = 0.0f32;
        #[unroll]
        for p in 0..PLANES {
            let weight = (parts[g * PLANES + p] - highest).exp();
            total += parts[comptime!((group + g) * PLANES + p)] * weight;
        }
        norms[g] = highest + total.ln();
    }
    norms
}

/// Marks all keys but the `wanted` highest as [`PASSED`]; of equal ones the first are taken.
#[cube]
fn take(keys: &mut Array<u32>, wanted: u32, sums: &mut [u32], #[comptime] steps: usize) {
    let threshold = highest_threshold(keys, wanted, sums, steps);
    let mut own = 0u32;
    #[unroll]
    for k in 0..comptime!(steps * KEYS) {
        own += u32::cast_from(keys[k] > threshold);
        own += u32::cast_from(keys[k] == threshold && threshold > 0) << 16;
    }
    let (before, all) = planes_before(own, sums, 0usize);
    let quota = wanted - (all & 0xffff);
    if all >> 16 <= quota {
        #[unroll]
        for k in 0..comptime!(steps * KEYS) {
            if keys[k] < threshold || keys[k] == 0u32 {
                keys[k] = PASSED.runtime();
            }
        }
    } else {
        let mut running = before >> 16;
        #[unroll]
        for s in 0..steps {
            let mut own = 0u32;
            #[unroll]
            for j in 0..KEYS {
                own += u32::cast_from(keys[s * KEYS + j] == threshold);
            }
            let mut tie = running + plane_exclusive_sum(own);
            running += plane_total(own);
            #[unroll]
            for j in 0..KEYS {
                let key = keys[s * KEYS + j];
                if key < threshold || (key == threshold && tie >= quota) {
                    keys[s * KEYS + j] = PASSED.runtime();
                }
                tie += u32::cast_from(key == threshold);
            }
        }
    }
}

/// A threshold that exactly `wanted` keys reach, or the largest that at least as many reach; 0 if there are too few.
#[cube]
fn highest_threshold(
    keys: &mut Array<u32>,
    wanted: u32,
    sums: &mut [u32],
    #[comptime] steps: usize,
) -> u32 {
    let mut threshold = 0u32;
    let mut bit = comptime!(1u32 << 30).runtime();
    let mut turn = 0u32;
    while bit > 0u32 {
        let candidate = threshold | bit;
        let mut own = 0u32;
        #[unroll]
        for k in 0..comptime!(steps * KEYS) {
            own += u32::cast_from(keys[k] >= candidate);
        }
        let reached = cube_total(own, sums, (turn & 1) as usize);
        if reached >= wanted {
            threshold = candidate;
        }
        bit >>= 1u32;
        if reached == wanted {
            bit = 0u32.runtime();
        }
        turn += 1;
    }
    sync_cube();
    threshold
}

/// The largest age that at least `missed` of the slots reach; slots of this step have age 0 and are never taken.
#[cube]
fn oldest(
    last_used: &mut [u32],
    first: usize,
    residents: usize,
    missed: u32,
    clock: u32,
    sums: &mut [u32],
) -> u32 {
    let mut threshold = 0u32;
    let mut bit = 1u32 << (31 - clock.leading_zeros());
    let mut turn = 0u32;
    while bit > 0u32 {
        let candidate = threshold | bit;
        let mut own = 0u32;
        for i in range_stepped(UNIT_POS as usize, residents, UNITS as usize) {
            own += u32::cast_from(clock - last_used[first + i] >= candidate);
        }
        let reached = cube_total(own, sums, (turn & 1) as usize);
        if reached >= missed {
            threshold = candidate;
        }
        bit >>= 1u32;
        turn += 1;
    }
    sync_cube();
    threshold
}

/// Sum over the cube. Calls in turn use halves 0 and 1 of `sums`, or wait for all units in between.
#[cube]
fn cube_total(own: u32, sums: &mut [u32], half: usize) -> u32 {
    let (_before, all) = planes_before(own, sums, half);
    all
}

/// Sums over the planes before this one, and over the cube.
#[cube]
fn planes_before(own: u32, sums: &mut [u32], half: usize) -> (u32, u32) {
    let lane = UNIT_POS % PLANE;
    let plane = UNIT_POS / PLANE;
    let own_plane = plane_total(own);
    if lane == 0 {
        sums[half * PLANES + plane as usize] = own_plane;
    }
    sync_cube();
    let mut part = 0u32;
    if lane < PLANES as u32 {
        part = sums[half * PLANES + lane as usize];
    }
    let all = plane_total(part);
    let mut earlier = 0u32;
    if lane < plane {
        earlier = part;
    }
    (plane_total(earlier), all)
}
