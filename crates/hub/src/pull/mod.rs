//! From the name of a repository to a model on disk.

mod blob;
mod space;

use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use serde::Serialize;

use crate::cache::{Cache, place};
use crate::error::{Error, Result};
use crate::event::Event;
use crate::http::{Client, Watch};
use crate::reference::{Repo, Revision};
use crate::remote::{self, RemoteFile};
use crate::select::{Wanted, select};
use crate::settings::Settings;

/// What to fetch.
#[derive(Debug, Clone)]
pub struct Request {
    /// The repository.
    pub repo: Repo,
    /// The branch, tag or commit.
    pub revision: Revision,
    /// The name of one GGUF file, a pattern with `*` and `?` that only one matches, or the folder that it is alone in.
    pub file: Option<String>,
    /// The storage type of one GGUF file, as its name has it.
    pub quant: Option<String>,
    /// Asked for each file before anything is fetched: why it cannot be loaded, if its name tells. This crate opens no model.
    pub unreadable: fn(&str) -> Option<String>,
}

impl Request {
    fn wanted(&self) -> Wanted<'_> {
        Wanted {
            file: self.file.as_deref(),
            quant: self.quant.as_deref(),
        }
    }
}

/// A model on disk.
#[derive(Debug, Clone, Serialize)]
pub struct Pulled {
    /// `org/name`.
    pub repo: String,
    /// The revision that was asked for.
    pub revision: String,
    /// The commit that it stands for.
    pub commit: String,
    /// The folder, or the GGUF file; of one in several parts the first.
    pub path: PathBuf,
    /// Its files.
    pub files: Vec<PulledFile>,
    /// Bytes of all files.
    pub bytes: u64,
    /// Bytes of the files that this call fetched.
    pub fetched_bytes: u64,
    /// Whether the hub was not asked, so that the revision may have moved since.
    pub offline: bool,
}

/// One file of a model on disk.
#[derive(Debug, Clone, Serialize)]
pub struct PulledFile {
    /// Its name in the repository.
    pub name: String,
    /// Its size.
    pub bytes: u64,
    /// Whether this call fetched it; it was there otherwise.
    pub fetched: bool,
}

/// A hub, and the cache that its files go to.
pub struct Hub {
    cache: Cache,
    client: Client,
    offline: bool,
}

impl Hub {
    /// The hub and the cache of these settings.
    pub fn new(settings: &Settings) -> Self {
        Self::with_pause(settings, Duration::from_secs(1))
    }

    /// As [`Hub::new`], with another pause after a first failed attempt; it doubles with each further one.
    pub fn with_pause(settings: &Settings, pause: Duration) -> Self {
        Self {
            cache: Cache::new(&settings.cache),
            client: Client::new(settings, pause),
            offline: settings.offline,
        }
    }

    /// Fetches what is missing of a model. Links to the files appear when all of them are there; `cancel` stops it soon, and what has
    /// arrived is continued by the next call. Where the hub cannot be reached or is in trouble, a model that is in the cache is taken from
    /// there.
    ///
    /// # Errors
    /// Everything that [`Error`] lists but [`Error::NotCached`] and [`Error::Incomplete`].
    pub fn pull(
        &self,
        request: &Request,
        cancel: &AtomicBool,
        events: &mut dyn FnMut(Event<'_>),
    ) -> Result<Pulled> {
        let mut watch = Watch { cancel, events };
        if self.offline {
            let forbidden = Error::Offline {
                repo: request.repo.to_string(),
            };
            return self
                .local(request, "HF_HUB_OFFLINE is set", &mut watch)
                .ok_or(forbidden);
        }
        let (commit, files) = match self.look(request, &mut watch) {
            Err(error) if error.is_passing() => {
                return self
                    .local(request, &error.to_string(), &mut watch)
                    .ok_or(error);
            }
            other => other?,
        };
        let Request { repo, revision, .. } = request;
        let fetched = self.fetch_all(repo, revision, &files, &mut watch)?;
        let snapshot = self.cache.snapshot(repo, &commit);
        for file in &files {
            place(
                &self.cache.blob(repo, &file.etag),
                &snapshot.join(&file.name),
            )?;
        }
        self.cache.set_commit(repo, revision, &commit)?;
        let files = files.into_iter().zip(fetched);
        let files = files.map(|(file, fetched)| PulledFile {
            name: file.name,
            bytes: file.size,
            fetched,
        });
        Ok(self.pulled(request, commit, files.collect(), false))
    }

    /// Brings every blob into the cache and says for each whether it was fetched now.
    fn fetch_all(
        &self,
        repo: &Repo,
        revision: &Revision,
        files: &[RemoteFile],
        watch: &mut Watch<'_>,
    ) -> Result<Vec<bool>> {
        let missing: Vec<bool> = files.iter().map(|file| !self.has(repo, file)).collect();
        let absent = || {
            files
                .iter()
                .zip(&missing)
                .filter(|(_, missing)| **missing)
                .map(|(file, _)| file)
        };
        let sum = |sizes: &mut dyn Iterator<Item = u64>| sizes.fold(0, u64::saturating_add);
        let total = sum(&mut absent().map(|file| file.size));
        let bytes = sum(&mut files.iter().map(|file| file.size));
        (watch.events)(Event::Chosen {
            files: files.len(),
            bytes,
            missing: total,
        });
        space::check(&self.cache, repo, absent())?;
        let mut fetched = vec![false; files.len()];
        let mut done = 0;
        for (index, file) in files
            .iter()
            .enumerate()
            .filter(|(index, _)| missing[*index])
        {
            fetched[index] = self.fetch(repo, revision, file, (done, total), watch)?;
            done += file.size;
            (watch.events)(Event::Progress { done, total });
        }
        Ok(fetched)
    }

    /// The commit that a revision is, and the files to have of it.
    fn look(&self, request: &Request, watch: &mut Watch<'_>) -> Result<(String, Vec<RemoteFile>)> {
        let Request { repo, revision, .. } = request;
        let listing = remote::list(&self.client, repo, revision, watch)?;
        let names = select(repo, &listing.files, request.wanted())?;
        for name in &names {
            if let Some(reason) = (request.unreadable)(name) {
                return Err(Error::Unreadable {
                    repo: repo.to_string(),
                    file: name.clone(),
                    reason,
                });
            }
        }
        let describe = |name: &String| {
            remote::describe(&self.client, repo, revision, &listing.commit, name, watch)
        };
        let files = names.iter().map(describe).collect::<Result<_>>()?;
        Ok((listing.commit, files))
    }

    /// What the cache holds of a request, if that is all it needs.
    fn local(&self, request: &Request, reason: &str, watch: &mut Watch<'_>) -> Option<Pulled> {
        let Request { repo, revision, .. } = request;
        let commit = self.cache.commit(repo, revision)?;
        let snapshot = self.cache.snapshot(repo, &commit);
        let names = select(repo, &Cache::names(&snapshot), request.wanted()).ok()?;
        let describe = |name: String| {
            let bytes = std::fs::metadata(snapshot.join(&name)).ok()?.len();
            Some(PulledFile {
                name,
                bytes,
                fetched: false,
            })
        };
        let files = names.into_iter().map(describe).collect::<Option<_>>()?;
        (watch.events)(Event::Offline { reason });
        Some(self.pulled(request, commit, files, true))
    }

    fn pulled(
        &self,
        request: &Request,
        commit: String,
        files: Vec<PulledFile>,
        offline: bool,
    ) -> Pulled {
        let snapshot = self.cache.snapshot(&request.repo, &commit);
        let is_gguf = |file: &&PulledFile| file.name.to_ascii_lowercase().ends_with(".gguf");
        let path = match files.first().filter(is_gguf) {
            Some(first) => snapshot.join(&first.name),
            None => snapshot,
        };
        Pulled {
            repo: request.repo.to_string(),
            revision: request.revision.to_string(),
            commit,
            path,
            bytes: files.iter().map(|file| file.bytes).sum(),
            fetched_bytes: files
                .iter()
                .filter(|file| file.fetched)
                .map(|file| file.bytes)
                .sum(),
            files,
            offline,
        }
    }
}
