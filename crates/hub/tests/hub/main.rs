//! Pulls from a hub on this machine, good and bad, into caches that are looked at from outside.

mod case;
mod damage;
mod layout;
mod refusals;
mod server;
mod turns;
