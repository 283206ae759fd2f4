//! Models in several GGUF files, as llama.cpp's `gguf-split` cuts them: the metadata is in the first, tensors are in all of them, and
//! each says which one it is and how many tensors all hold.

use std::collections::HashSet;
use std::path::Path;

use super::{Gguf, reader};
use crate::Error;
use crate::fields::Fields;
use crate::part::Part;

const NUMBER: &str = "split.no";
const COUNT: &str = "split.count";
const TENSORS: &str = "split.tensors.count";

/// What a file says about being one of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    /// The first is 1, as in names; in the file it is 0.
    number: usize,
    count: usize,
    /// Tensors of all parts, where the file states it.
    tensors: Option<usize>,
}

impl Place {
    /// `None` for a file that is whole.
    fn read(fields: &Fields) -> Result<Option<Self>, Error> {
        let count = fields.opt_usize(COUNT)?.unwrap_or(0);
        if count < 2 {
            return Ok(None);
        }
        let number = fields
            .opt_usize(NUMBER)?
            .ok_or_else(|| fields.missing(NUMBER))?;
        if number >= count {
            let expected = format!("below {count}, the number of parts");
            return Err(fields.invalid(NUMBER, &expected));
        }
        Ok(Some(Self {
            number: number + 1,
            count,
            tensors: fields.opt_usize(TENSORS)?,
        }))
    }
}

/// Opens a file, and all other parts where it is one of several: their tensors under the metadata of the first.
pub(super) fn open(path: &Path) -> Result<Gguf, Error> {
    let asked = reader::open(path)?;
    let Some(place) = Place::read(&asked.fields)? else {
        return Ok(asked);
    };
    let folder = path.parent().unwrap_or(Path::new(""));
    let names = named(path, place)?.all_in(folder, path)?;
    let mut whole = if place.number == 1 {
        asked
    } else {
        reader::open(&folder.join(&names[0]))?
    };
    check(&whole, Place { number: 1, ..place }, path)?;
    let mut known: HashSet<String> = whole.tensors.iter().map(|t| t.name.clone()).collect();
    for (name, number) in names.iter().zip(1..).skip(1) {
        let part = reader::open(&folder.join(name))?;
        check(&part, Place { number, ..place }, path)?;
        check_architecture(&part, &whole)?;
        if let Some(twice) = part.tensors.iter().find(|t| known.contains(&t.name)) {
            let reason = format!("a part before it has the tensor `{}` too", twice.name);
            return Err(foreign(&part, path, reason));
        }
        known.extend(part.tensors.iter().map(|t| t.name.clone()));
        whole.tensors.extend(part.tensors);
    }
    match place.tensors {
        Some(n) if n != whole.tensors.len() => {
            let expected = format!("{}, as many as all parts hold", whole.tensors.len());
            Err(whole.fields.invalid(TENSORS, &expected))
        }
        _ => Ok(whole),
    }
}

/// The part that the file's name says it is, which must be what the file says itself: the others are found by their names.
fn named(path: &Path, place: Place) -> Result<Part, Error> {
    let name = path.file_name().and_then(|name| name.to_str());
    let part = name.and_then(|name| Part::parse(name, "gguf"));
    let agrees =
        |part: &Part| (part.number as usize, part.count as usize) == (place.number, place.count);
    part.filter(agrees).ok_or_else(|| Error::NotAModel {
        path: path.to_owned(),
        reason: format!(
            "it is part {number} of {count} of a split GGUF file, and parts are found by their names; call it \
             NAME-{number:05}-of-{count:05}.gguf, with the other parts beside it",
            number = place.number,
            count = place.count,
        ),
    })
}

/// Whether a file says that it is the part that its name says, of the same model as the file that was asked for.
fn check(part: &Gguf, expected: Place, asked: &Path) -> Result<(), Error> {
    let reason = match Place::read(&part.fields)? {
        Some(found) if found == expected => return Ok(()),
        Some(Place { number, count, .. })
            if (number, count) != (expected.number, expected.count) =>
        {
            format!("it says that it is part {number} of {count}")
        }
        Some(found) => {
            let stated = |count: Option<usize>| match count {
                Some(count) => format!("{count} tensors"),
                None => "no number of tensors".to_owned(),
            };
            let (own, other) = (stated(found.tensors), stated(expected.tensors));
            format!("it states {own} in all parts, that one {other}")
        }
        None => "it says that it is a whole file".to_owned(),
    };
    Err(foreign(part, asked, reason))
}

/// Parts behind the first need no metadata; some writers repeat it.
fn check_architecture(part: &Gguf, first: &Gguf) -> Result<(), Error> {
    const KEY: &str = "general.architecture";
    match (part.fields.opt_str(KEY)?, first.fields.opt_str(KEY)?) {
        (Some(own), Some(other)) if own != other => {
            let reason = format!("its architecture is `{own}`, not `{other}`");
            Err(foreign(part, first.path(), reason))
        }
        _ => Ok(()),
    }
}

fn foreign(part: &Gguf, other: &Path, reason: String) -> Error {
    Error::ForeignPart {
        path: part.path().to_owned(),
        other: other.to_owned(),
        reason,
    }
}
