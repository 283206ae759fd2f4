//! Whatever comes, everybody ends.

use proptest::prelude::*;

use crate::scheduler::{Limits, Phase, Room, SequenceId};
use crate::world::{Truth, World};

/// Something that users do between two steps.
#[derive(Clone, Debug)]
enum Act {
    Add {
        tokens: usize,
        apart: bool,
        wanted: usize,
        need: Room,
    },
    Remove(usize),
    Halt(usize),
    Extend {
        which: usize,
        tokens: usize,
        apart: bool,
        need: Room,
    },
    Fail(usize),
    Steps(usize),
}

/// What one sequence takes at most.
const MOST: usize = 4;

/// Slots alone, or some of everything.
fn needs() -> impl Strategy<Value = Room> {
    let some = (0..=MOST, 0..=MOST, 0usize..=1);
    prop_oneof![
        (0..=MOST).prop_map(|slots| Room {
            slots,
            ..Room::default()
        }),
        some.prop_map(|(slots, pages, bases)| Room {
            slots,
            pages,
            bases
        }),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    let tokens = prop_oneof![1usize..=4, 1usize..=16, 1usize..=80];
    prop_oneof![
        4 => (tokens.clone(), any::<bool>(), 1usize..12, needs())
            .prop_map(|(tokens, apart, wanted, need)| Act::Add { tokens, apart, wanted, need }),
        1 => (0usize..20).prop_map(Act::Remove),
        1 => (0usize..20).prop_map(Act::Halt),
        2 => (0usize..20, tokens, any::<bool>(), needs())
            .prop_map(|(which, tokens, apart, need)| Act::Extend { which, tokens, apart, need }),
        1 => (0usize..20).prop_map(Act::Fail),
        4 => (0usize..6).prop_map(Act::Steps),
    ]
}

fn limits() -> impl Strategy<Value = Limits> {
    let sizes = (1usize..6, 0usize..5, 1usize..4, (1usize..5, 1usize..5));
    let rows = (0usize..6, 1usize..5);
    let budgets = (0usize..60, 1usize..80, 0.0..3.0f64);
    // Room for one of the largest at least.
    let shared = (MOST..20, MOST..20, 1usize..5);
    (sizes, rows, budgets, shared).prop_map(|(sizes, rows, budgets, shared)| Limits {
        places: sizes.0,
        room: Room {
            slots: shared.0,
            pages: shared.1,
            bases: shared.2,
        },
        queue: sizes.1,
        layers: sizes.2,
        block: sizes.3.0 * sizes.3.1,
        unit: sizes.3.1,
        few_rows: rows.0,
        row_multiple: rows.1,
        longest: 1000,
        short: budgets.0,
        step_tokens: budgets.1,
        delay: budgets.2,
    })
}

/// Steps after which all that is there must have ended: every step does one piece at least.
const ENOUGH: usize = 20_000;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Every sequence that is added ends, whatever is added, removed, halted, extended or fails beside it. Places are
    /// never given twice, rooms and budgets hold, and pieces come in their order: `World` checks that in every step.
    #[test]
    fn every_sequence_ends(limits in limits(), acts in prop::collection::vec(act(), 1..60)) {
        let truth = Truth { token: 0.02, pair: 0.0005, fixed: 0.1 };
        let mut world = World::new(limits, truth);
        let mut added: Vec<SequenceId> = Vec::new();
        for act in acts {
            let pick = |which: usize| added.get(which % added.len().max(1)).copied();
            match act {
                Act::Add { tokens, apart, wanted, need } => {
                    let waiting = world.scheduler.queued();
                    let id = world.add_taking(need, tokens, apart, wanted);
                    prop_assert!(id.is_some() || waiting >= limits.queue);
                    added.extend(id);
                }
                Act::Remove(which) => {
                    if let Some(id) = pick(which).filter(|id| world.seen.contains_key(id)) {
                        world.remove(id);
                    }
                }
                Act::Halt(which) => {
                    if let Some(id) = pick(which) {
                        let runs = world.scheduler.phase(id) == Some(Phase::Running);
                        prop_assert_eq!(world.scheduler.ended(id), runs);
                    }
                }
                Act::Extend { which, tokens, apart, need } => {
                    if let Some(id) = pick(which) {
                        let idle = world.scheduler.phase(id) == Some(Phase::Idle);
                        if idle && world.grow(id, need) {
                            prop_assert!(world.scheduler.extend(id, tokens, apart));
                            let seen = world.seen.get_mut(&id).expect("held");
                            (seen.prefilled, seen.tokens) = (false, 0);
                        }
                    }
                }
                Act::Fail(which) => world.restart(which),
                Act::Steps(steps) => {
                    for _ in 0..steps {
                        world.step();
                    }
                }
            }
        }
        // Held sequences go, so that queued ones get their places.
        for _ in 0..ENOUGH {
            let idle = |id: &&SequenceId| world.scheduler.phase(**id) == Some(Phase::Idle);
            let held: Vec<SequenceId> = added.iter().filter(idle).copied().collect();
            held.into_iter().for_each(|id| world.remove(id));
            if world.seen.is_empty() {
                break;
            }
            world.step();
        }
        prop_assert!(world.seen.is_empty(), "left: {:?}", world.seen);
        prop_assert!(world.scheduler.is_idle());
    }

    /// Short prompts that never cease do not keep a long one from ending: it gets an equal share at least of what is
    /// done.
    #[test]
    fn nothing_starves(short in 1usize..9, long in 20usize..200) {
        let truth = Truth { token: 0.0, pair: 0.0, fixed: 0.0 };
        let mut world = World::new(crate::world::limits(), truth);
        let id = world.add(long, true, 1).unwrap();
        let mut last = None;
        let mut steps = 0;
        while !world.seen[&id].prefilled {
            steps += 1;
            // A short prompt is there in every step.
            if world.scheduler.queued() == 0 {
                last = world.add(short, false, 1).or(last);
            }
            for ended in world.step() {
                if ended != id {
                    world.remove(ended);
                }
            }
            prop_assert!(steps < 10_000);
        }
        // Work of the long prompt at 32 tokens a step, beside as much of short ones, and a step for each short one that
        // is in the way.
        let work = 3 * long.next_multiple_of(8);
        prop_assert!(steps <= 2 * work / 3 + 20, "{} steps for {}", steps, work);
    }
}
