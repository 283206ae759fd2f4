//! One file's content: locked, continued, checked, and only then under its name.

use std::io::Read;

use super::Hub;
use crate::cache::{Lock, Part};
use crate::error::{Error, Result};
use crate::event::Event;
use crate::http::{Answer, Asked, Failure, Watch, refusal};
use crate::reference::{Repo, Revision};
use crate::remote::RemoteFile;

impl Hub {
    /// Whether the whole content is there.
    pub(super) fn has(&self, repo: &Repo, file: &RemoteFile) -> bool {
        let blob = std::fs::metadata(self.cache.blob(repo, &file.etag));
        blob.is_ok_and(|blob| blob.is_file() && blob.len() == file.size)
    }

    /// Brings a blob into the cache; false where another process did so meanwhile. `(before, total)` place its bytes among all.
    pub(super) fn fetch(
        &self,
        repo: &Repo,
        revision: &Revision,
        file: &RemoteFile,
        (before, total): (u64, u64),
        watch: &mut Watch<'_>,
    ) -> Result<bool> {
        let events = &mut *watch.events;
        let waiting = || events(Event::Waiting { file: &file.name });
        let _lock = Lock::acquire(&self.cache, repo, &file.etag, watch.cancel, waiting)?;
        if self.has(repo, file) {
            return Ok(false);
        }
        let blob = self.cache.blob(repo, &file.etag);
        let asked = Asked {
            repo,
            revision,
            file: Some(&file.name),
        };
        loop {
            let mut part = Part::open(&blob, &file.etag, file.size, |there| {
                (watch.events)(Event::Progress {
                    done: before + there,
                    total,
                });
                watch.check()
            })?;
            let continued = part.len() > 0;
            match self.fill(&mut part, file, asked, (before, total), watch) {
                Err(error @ Error::WrongSize { .. }) => {
                    part.discard()?;
                    return Err(error);
                }
                other => other?,
            }
            match part.finish(&blob, &file.name) {
                // What an earlier run left may have been of something else: once more, from the start.
                Err(Error::WrongChecksum { .. }) if continued => {}
                other => return other.map(|()| true),
            }
        }
    }

    /// Brings a part to its full length.
    fn fill(
        &self,
        part: &mut Part,
        file: &RemoteFile,
        asked: Asked<'_>,
        (before, total): (u64, u64),
        watch: &mut Watch<'_>,
    ) -> Result<()> {
        if part.len() == file.size {
            return Ok(());
        }
        let wrong_size = |actual| {
            Failure::Final(Error::WrongSize {
                file: file.name.clone(),
                expected: file.size,
                actual,
            })
        };
        self.client.retrying(&file.url, watch, |watch, seen| {
            let mut answer = self.client.get(&file.url, part.len())?;
            let announced = match answer.status() {
                200 => {
                    // Also where a part was asked for: some servers know no ranges.
                    if part.len() > 0 {
                        part.restart()?;
                    }
                    answer.number("content-length")
                }
                206 => match range(&answer) {
                    Some((start, whole)) if start == part.len() => whole,
                    _ => {
                        part.restart()?;
                        return Err(Failure::passing(
                            "the server sent another range than asked for",
                        ));
                    }
                },
                416 => {
                    part.restart()?;
                    return Err(Failure::passing("the server has a shorter file"));
                }
                _ => return Err(refusal(&self.client, &answer, asked)),
            };
            if let Some(announced) = announced.filter(|announced| *announced != file.size) {
                return Err(wrong_size(announced));
            }
            let mut body = answer
                .response
                .body_mut()
                .with_config()
                .limit(u64::MAX)
                .reader();
            let mut block = vec![0; 1 << 18];
            loop {
                watch.check()?;
                let read = body
                    .read(&mut block)
                    .map_err(|error| Failure::passing(error.to_string()))?;
                if read == 0 {
                    break;
                }
                let there = part.len() + read as u64;
                if there > file.size {
                    return Err(wrong_size(there));
                }
                part.write(&block[..read])?;
                *seen = (*seen).max(there);
                (watch.events)(Event::Progress {
                    done: before + there,
                    total,
                });
            }
            if part.len() < file.size {
                let reason = format!("the line broke after {} of {} bytes", part.len(), file.size);
                return Err(Failure::passing(reason));
            }
            Ok(())
        })
    }
}

/// First byte and whole length of `Content-Range: bytes 10-99/100`.
fn range(answer: &Answer) -> Option<(u64, Option<u64>)> {
    let (span, whole) = answer
        .header("content-range")?
        .strip_prefix("bytes ")?
        .split_once('/')?;
    let (start, _) = span.split_once('-')?;
    Some((start.parse().ok()?, whole.parse().ok()))
}
