//! Beginning prefills: who gets room, and who shares a block.

use super::job::Job;
use super::work::{JobId, Member, SequenceId, Started, Turn};
use super::{Limits, Phase, Scheduler};

/// A prefill that is being put together.
struct Group {
    members: Vec<Member>,
    short: bool,
    /// Whether further sequences may join.
    open: bool,
}

impl Group {
    /// Where a further sequence would begin, if it can share the block.
    fn row_for(&self, turn: Turn, limits: &Limits) -> Option<usize> {
        let last = self.members.last().filter(|_| self.open)?;
        let few = |tokens: usize| tokens <= limits.few_rows;
        let most = if few(turn.tokens) {
            limits.few_rows.min(limits.block)
        } else {
            limits.block
        };
        let row = (last.first_row + last.turn.tokens).next_multiple_of(limits.row_multiple.max(1));
        let alike = few(last.turn.tokens) == few(turn.tokens);
        (alike && row + turn.tokens <= most).then_some(row)
    }
}

impl Scheduler {
    /// Begins what there is room for.
    pub(super) fn start(&mut self) -> Vec<Started> {
        let mut waiting: Vec<(u64, SequenceId)> = self
            .entries
            .iter()
            .filter(|(_, entry)| entry.phase == Phase::Waiting)
            .map(|(&id, entry)| (entry.asked, id))
            .collect();
        waiting.sort_unstable();
        let held = |short: bool| -> usize {
            let jobs = self.jobs.iter().filter(|job| job.short == short);
            jobs.map(Job::held).sum()
        };
        let mut short_left = self.limits.short.saturating_sub(held(true));
        let mut long_free = held(false) == 0;
        let mut groups: Vec<Group> = Vec::new();
        for (_, id) in waiting {
            let entry = &self.entries[&id];
            let turn = entry.turn();
            let shares = !entry.alone && turn.restarts() && turn.tokens <= self.limits.block;
            let fits = turn.held() <= short_left;
            // Whoever joins a block in the long room stays within what that has.
            let joins = |group: &Group| {
                let held: usize = group.members.iter().map(|m| m.turn.held()).sum();
                let room = if group.short {
                    fits
                } else {
                    held + turn.held() <= self.limits.longest
                };
                let row = group.row_for(turn, &self.limits);
                row.filter(|_| shares && room)
            };
            let found = groups
                .iter_mut()
                .find_map(|group| joins(group).map(|row| (group, row)));
            if let Some((group, first_row)) = found {
                if group.short {
                    short_left -= turn.held();
                }
                group.members.push(Member {
                    id,
                    turn,
                    first_row,
                });
                continue;
            }
            if fits {
                short_left -= turn.held();
            } else if long_free {
                long_free = false;
            } else {
                continue;
            }
            groups.push(Group {
                members: vec![Member {
                    id,
                    turn,
                    first_row: 0,
                }],
                short: fits,
                open: shares,
            });
        }
        groups.into_iter().map(|group| self.begin(group)).collect()
    }

    fn begin(&mut self, group: Group) -> Started {
        let id = JobId(self.next_job);
        self.next_job += 1;
        for member in &group.members {
            if let Some(entry) = self.entries.get_mut(&member.id) {
                entry.phase = Phase::Prefilling(id);
            }
        }
        let mut job = Job::new(id, group.members.clone(), group.short, self.limits);
        job.finish = self.clock + job.work();
        self.jobs.push(job);
        Started {
            job: id,
            members: group.members,
        }
    }
}
