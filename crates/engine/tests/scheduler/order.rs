//! Who comes first.

use crate::scheduler::{Limits, Phase, SequenceId};
use crate::world::{Truth, World, limits, room};

const FREE: Truth = Truth {
    token: 0.0,
    pair: 0.0,
    fixed: 0.0,
};

fn steps_until_prefilled(world: &mut World, id: SequenceId) -> usize {
    for steps in 0..10_000 {
        if world.seen[&id].prefilled {
            return steps;
        }
        world.step();
    }
    panic!("{id:?} never began to generate");
}

#[test]
fn a_short_prompt_does_not_wait_for_a_long_one() {
    let mut world = World::new(limits(), FREE);
    let long = world.add(200, true, 100).unwrap();
    for _ in 0..3 {
        world.step();
    }
    let short = world.add(5, false, 1).unwrap();
    // Three layers of one block, all in one step.
    assert_eq!(steps_until_prefilled(&mut world, short), 1);
    assert!(!world.seen[&long].prefilled);
    // The long one lost what the short one took, and no more: 75 blocks of 8 tokens, four a step, and one step with 3 +
    // 2 blocks. The short one decodes in one step, which leaves room for three.
    let left: usize = 75 - 3 * 4 - 2 - 3;
    assert_eq!(
        steps_until_prefilled(&mut world, long),
        1 + left.div_ceil(4)
    );
}

#[test]
fn short_prompts_share_a_block_and_few_rows_are_apart() {
    let mut world = World::new(
        Limits {
            row_multiple: 2,
            ..limits()
        },
        FREE,
    );
    let ids: Vec<_> = [3, 1, 3, 1]
        .into_iter()
        .map(|tokens| world.add(tokens, false, 9).unwrap())
        .collect();
    while world.scheduler.place().is_some() {}
    let work = world.scheduler.next();
    let rows: Vec<Vec<(SequenceId, usize)>> = work
        .start
        .iter()
        .map(|started| {
            started
                .members
                .iter()
                .map(|m| (m.id, m.first_row))
                .collect()
        })
        .collect();
    // Two prompts of three rows in one block, the second at an even row; one row each does not fit two rows at even
    // places.
    assert_eq!(
        rows,
        [
            vec![(ids[0], 0), (ids[2], 4)],
            vec![(ids[1], 0)],
            vec![(ids[3], 0)],
        ]
    );
    assert_eq!(work.prefill.len(), 3 * 3);
}

#[test]
fn long_prompts_take_turns_in_their_order_and_the_queue_is_bounded() {
    let mut world = World::new(limits(), FREE);
    let ids: Vec<SequenceId> = (0..7).map(|_| world.add(100, true, 1).unwrap()).collect();
    assert!(world.add(1, false, 1).is_none(), "the queue is full");
    assert_eq!(world.scheduler.queued(), 7);
    let mut order = Vec::new();
    for _ in 0..1000 {
        for id in world.step() {
            order.push(id);
            world.remove(id);
        }
    }
    assert_eq!(order, ids);
    assert!(world.scheduler.is_idle());
}

#[test]
fn a_full_engine_whose_sequences_are_held_is_idle() {
    let limits = Limits {
        places: 1,
        ..limits()
    };
    let mut world = World::new(limits, FREE);
    let (first, second) = (
        world.add(4, false, 1).unwrap(),
        world.add(4, false, 1).unwrap(),
    );
    while !world.scheduler.is_idle() {
        world.step();
    }
    assert_eq!(world.scheduler.phase(first), Some(Phase::Idle));
    assert_eq!(world.scheduler.phase(second), Some(Phase::Queued));
    world.remove(first);
    assert!(!world.scheduler.is_idle());
    while !world.scheduler.is_idle() {
        world.step();
    }
    assert_eq!(world.seen[&second].tokens, 1);
    // A further turn of what is held; not of what is gone.
    assert!(world.scheduler.extend(second, 3, false));
    assert!(!world.scheduler.extend(second, 3, false));
    assert!(!world.scheduler.extend(first, 3, false));
    assert!(!world.scheduler.is_idle());
}

#[test]
fn a_prefill_that_failed_as_a_whole_begins_anew_one_by_one() {
    let mut world = World::new(limits(), FREE);
    let ids = [3, 4].map(|tokens| world.add(tokens, false, 2).unwrap());
    while world.scheduler.place().is_some() {}
    let work = world.scheduler.next();
    assert_eq!(work.start.len(), 1);
    assert_eq!(work.start[0].members.len(), 2);
    world.scheduler.restart(work.start[0].job);
    assert!(world.scheduler.members(work.start[0].job).is_empty());
    let again = world.scheduler.next();
    let alone: Vec<SequenceId> = again.start.iter().map(|s| s.members[0].id).collect();
    assert_eq!(alone, ids);
    assert!(again.start.iter().all(|s| s.members.len() == 1));
}

/// Seconds by the place in the prompt: the estimate must follow, or a step takes too much at the end of a long prompt.
#[test]
fn blocks_late_in_a_prompt_take_more_of_the_time_than_early_ones() {
    let truth = Truth {
        token: 0.01,
        pair: 0.001,
        fixed: 0.05,
    };
    let mut world = World::new(
        Limits {
            layers: 20,
            step_tokens: 1000,
            ..limits()
        },
        truth,
    );
    let running = world.add(1, false, usize::MAX).unwrap();
    steps_until_prefilled(&mut world, running);
    world.add(200, true, 1).unwrap();
    let mut blocks = Vec::new();
    for _ in 0..400 {
        // `World::step` checks that the time is kept; here, that it is used.
        let before = world.blocks;
        world.step();
        blocks.push(world.blocks - before);
    }
    assert!(blocks.iter().max() >= Some(&4), "{blocks:?}");
    assert!(blocks.contains(&1), "{blocks:?}");
}

#[test]
fn nobody_passes_who_waits_for_room() {
    let mut world = World::new(limits(), FREE);
    let take = |world: &mut World, of_each| {
        world
            .add_taking(room(of_each), 5, false, 3)
            .expect("the queue has room")
    };
    let first = take(&mut world, 3);
    world.step();
    // Room for one of each is left: not enough for the large one, and the small one came later.
    let (large, small) = (take(&mut world, 2), take(&mut world, 1));
    assert_eq!(world.scheduler.queued(), 2);
    while world.scheduler.phase(first) != Some(Phase::Idle) {
        world.step();
    }
    let queued = |world: &World, id| world.scheduler.phase(id) == Some(Phase::Queued);
    assert!(queued(&world, large) && queued(&world, small));
    // A finished sequence that holds the room leaves nothing to do, until it goes.
    assert!(world.scheduler.is_idle());
    world.remove(first);
    assert!(!world.scheduler.is_idle());
    world.step();
    assert!(!queued(&world, large) && !queued(&world, small));
    assert_eq!(world.scheduler.room(), room(1));
}
