//! The thread's loop: commands between two steps, updates after each.

use std::collections::BTreeMap;

use async_channel::{Receiver, Sender};

use super::command::{Command, Submission, Ticket, Watch};
use super::ending::{Ending, Shared};
use super::generation::{Failure, Logprobs, Sent, Update};
use super::metrics::Metrics;
use super::sequences::Sequences;
use crate::error::{Error, Internal};
use crate::request::{Event, FinishReason};
use crate::scheduler::SequenceId;
use crate::sequence::Canceller;

/// A generation as the thread sees it.
struct Client {
    id: SequenceId,
    updates: Sender<Sent>,
    keep: bool,
    watch: Option<Watch>,
    /// Counts turns.
    turn: u64,
    /// Whether its turn has not ended.
    at_work: bool,
    /// Whether its turn has a token.
    begun: bool,
    /// Of the token that comes next.
    logprobs: Option<Logprobs>,
}

/// See the module.
pub(super) struct Service<'a, S> {
    sequences: S,
    shared: &'a Shared,
    commands: &'a Receiver<Command>,
    clients: BTreeMap<Ticket, Client>,
    tickets: BTreeMap<SequenceId, Ticket>,
    metrics: Metrics,
}

impl<'a, S: Sequences> Service<'a, S> {
    pub fn new(sequences: S, shared: &'a Shared, commands: &'a Receiver<Command>) -> Self {
        Self {
            sequences,
            shared,
            commands,
            clients: BTreeMap::new(),
            tickets: BTreeMap::new(),
            metrics: Metrics::default(),
        }
    }

    /// Lets go of all generations, and gives the engine back.
    pub fn into_sequences(self) -> S {
        self.sequences
    }

    /// Works until there is a reason to end.
    pub fn run(&mut self) -> Ending {
        loop {
            if self.shared.is_closing() {
                self.release_held();
            }
            if self.sequences.is_idle() && !self.is_done() {
                match self.commands.recv_blocking() {
                    Ok(command) => self.take(command),
                    Err(_) => return Ending::ShutDown,
                }
            }
            while let Ok(command) = self.commands.try_recv() {
                self.take(command);
            }
            self.publish();
            if self.is_done() {
                return Ending::ShutDown;
            }
            if self.sequences.is_idle() {
                continue;
            }
            match self.sequences.step() {
                Ok(events) => events.into_iter().for_each(|event| self.deliver(event)),
                Err(Error::Cancelled) => return Ending::Cancelled,
                Err(Error::Internal(internal)) => return Ending::Broken(internal),
                Err(error) => return Ending::Broken(Internal::new(error.to_string())),
            }
            self.metrics.steps += 1;
            self.publish();
        }
    }

    fn is_done(&self) -> bool {
        let at_work = || self.clients.values().any(|client| client.at_work);
        self.shared.ends_at_once() || self.shared.is_closing() && !at_work()
    }

    /// Nobody can extend what is kept any more, and others may wait for its places.
    fn release_held(&mut self) {
        let held = self.clients.iter().filter(|(_, client)| !client.at_work);
        let held: Vec<Ticket> = held.map(|(&ticket, _)| ticket).collect();
        for ticket in held {
            self.release(ticket);
        }
    }

    fn publish(&mut self) {
        let held = self.clients.values().filter(|c| !c.at_work).count();
        self.metrics.queued = self.sequences.queued();
        self.metrics.held = held;
        self.metrics.running = (self.clients.len() - held).saturating_sub(self.metrics.queued);
        self.metrics.host_bytes = self.sequences.host_bytes();
        self.shared.publish(self.metrics);
    }

    fn take(&mut self, command: Command) {
        match command {
            Command::Submit {
                ticket,
                submission,
                canceller,
                updates,
            } => {
                self.shared.taken();
                self.submit(ticket, submission, canceller, updates);
            }
            Command::Extend {
                ticket,
                tokens,
                max_new_tokens,
                watch,
            } => self.extend(ticket, &tokens, max_new_tokens, watch),
            Command::Halt { ticket, turn } => self.halt(ticket, turn),
            Command::Cancelled { ticket } => self.cancel(ticket),
            Command::Release { ticket } => self.release(ticket),
            Command::Wake => {}
        }
    }

    fn submit(
        &mut self,
        ticket: Ticket,
        submission: Submission,
        canceller: Canceller,
        updates: Sender<Sent>,
    ) {
        self.metrics.requests += 1;
        let Submission {
            request,
            keep,
            watch,
        } = submission;
        let added = if self.shared.is_closing() {
            Err(Error::ShutDown)
        } else {
            self.sequences.add(request, canceller)
        };
        match added {
            Ok(id) => {
                let client = Client {
                    id,
                    updates,
                    keep,
                    watch,
                    turn: 0,
                    at_work: true,
                    begun: false,
                    logprobs: None,
                };
                self.clients.insert(ticket, client);
                self.tickets.insert(id, ticket);
            }
            Err(error) => {
                self.metrics.failed += 1;
                // Whoever hears of it finds it counted. Who is gone needs no answer, here as below.
                self.publish();
                let _ = updates.try_send(Err(Failure { error, kept: false }));
            }
        }
    }

    fn extend(
        &mut self,
        ticket: Ticket,
        tokens: &[u32],
        max_new_tokens: usize,
        watch: Option<Watch>,
    ) {
        let Some(client) = self.clients.get_mut(&ticket) else {
            return;
        };
        self.metrics.requests += 1;
        client.turn += 1;
        let extended = if self.shared.is_closing() {
            Err(Error::ShutDown)
        } else {
            self.sequences.extend(client.id, tokens, max_new_tokens)
        };
        match extended {
            Ok(()) => {
                client.watch = watch;
                (client.at_work, client.begun) = (true, false);
            }
            Err(error) => {
                self.metrics.failed += 1;
                let _ = client.updates.try_send(Err(Failure { error, kept: true }));
            }
        }
    }

    fn halt(&mut self, ticket: Ticket, turn: u64) {
        let Some(client) = self.clients.get(&ticket) else {
            return;
        };
        if !client.at_work || client.turn != turn {
            return;
        }
        if client.begun && self.sequences.halt(client.id) {
            self.metrics.cancelled += 1;
            self.finish(ticket, FinishReason::Halted);
        } else {
            // The next step tells.
            self.sequences.cancel(client.id);
        }
    }

    /// The canceller of a sequence at work is looked at within the step; here is who is not, or is not stepped.
    fn cancel(&mut self, ticket: Ticket) {
        match self.clients.get(&ticket) {
            Some(client) if client.at_work => {
                self.sequences.cancel(client.id);
            }
            Some(_) => self.release(ticket),
            None => {}
        }
    }

    fn release(&mut self, ticket: Ticket) {
        if let Some(client) = self.forget(ticket) {
            self.metrics.cancelled += u64::from(client.at_work);
        }
    }

    /// Lets go of a generation and its sequence.
    fn forget(&mut self, ticket: Ticket) -> Option<Client> {
        let client = self.clients.remove(&ticket)?;
        self.tickets.remove(&client.id);
        self.sequences.remove(client.id);
        Some(client)
    }

    fn fail(&mut self, ticket: Ticket, error: Error) {
        if let Some(client) = self.forget(ticket) {
            self.metrics.failed += 1;
            self.publish();
            let _ = client.updates.try_send(Err(Failure { error, kept: false }));
        }
    }

    /// The turn of a generation has ended. What it need not keep is given back before it hears so.
    fn finish(&mut self, ticket: Ticket, reason: FinishReason) {
        let Some(client) = self.clients.get_mut(&ticket) else {
            return;
        };
        client.at_work = false;
        client.watch = None;
        let stats = self.sequences.stats(client.id).cloned().unwrap_or_default();
        let updates = client.updates.clone();
        if !client.keep || reason == FinishReason::Cancelled {
            self.forget(ticket);
        }
        self.publish();
        let _ = updates.try_send(Ok(Update::Finished { reason, stats }));
    }

    fn deliver(&mut self, event: Event) {
        match event {
            Event::Prefilled {
                id,
                tokens,
                seconds,
            } => {
                self.metrics.prompt_tokens += tokens as u64;
                if let Some(client) = self.at_work(id) {
                    let update = Update::Prefilled { tokens, seconds };
                    let _ = client.updates.try_send(Ok(update));
                }
            }
            Event::Logprobs { id, chosen, top } => {
                if let Some(client) = self.at_work(id) {
                    client.logprobs = Some(Logprobs { chosen, top });
                }
            }
            Event::Token { id, token } => self.token(id, token),
            Event::Finished { id, reason } => {
                if self.at_work(id).is_some() {
                    match reason {
                        FinishReason::Cancelled => self.metrics.cancelled += 1,
                        _ => self.metrics.finished += 1,
                    }
                    self.finish(self.tickets[&id], reason);
                }
            }
            Event::Failed { id, error } => {
                if let Some(&ticket) = self.tickets.get(&id) {
                    self.fail(ticket, error);
                }
            }
        }
    }

    fn token(&mut self, id: SequenceId, token: u32) {
        self.metrics.new_tokens += 1;
        let Some(client) = self.at_work(id) else {
            return;
        };
        client.begun = true;
        let logprobs = client.logprobs.take();
        let last = client.watch.as_mut().is_some_and(|watch| watch(token));
        let _ = client
            .updates
            .try_send(Ok(Update::Token { token, logprobs }));
        if last {
            // Where it was the last one anyway, nothing is left to halt, and what the engine says of it is ignored.
            self.sequences.halt(id);
            self.metrics.finished += 1;
            self.finish(self.tickets[&id], FinishReason::Halted);
        }
    }

    /// The generation of a sequence whose turn has not ended.
    fn at_work(&mut self, id: SequenceId) -> Option<&mut Client> {
        let ticket = self.tickets.get(&id)?;
        self.clients.get_mut(ticket).filter(|c| c.at_work)
    }
}
