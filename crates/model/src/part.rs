//! Names of the files that a model is cut into: `stem-00001-of-00003.gguf`, and the same with `.safetensors`.

use std::path::Path;

use crate::Error;
use crate::weights::first_names;

/// No model is cut into more files; each is open while the model is.
const MOST: u32 = 512;

/// One of several files, by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// What all parts begin with.
    pub(crate) stem: String,
    /// The first is 1.
    pub(crate) number: u32,
    /// How many there are.
    pub(crate) count: u32,
    /// How many digits a number has.
    digits: usize,
    /// The count as the name has it.
    total: String,
    /// With its dot, as the file has it.
    extension: String,
}

impl Part {
    /// Reads a file's name; `extension` is without a dot and in small letters.
    pub(crate) fn parse(name: &str, extension: &str) -> Option<Self> {
        let (whole, found) = name.rsplit_once('.')?;
        if found.to_ascii_lowercase() != extension {
            return None;
        }
        let (rest, total) = whole.rsplit_once("-of-")?;
        let (stem, number) = rest.rsplit_once('-')?;
        let value = |text: &str| {
            let digits = text.bytes().all(|b| b.is_ascii_digit());
            text.parse().ok().filter(|_| digits)
        };
        let (number_value, count) = (value(number)?, value(total)?);
        (1..=count).contains(&number_value).then(|| Self {
            stem: stem.to_owned(),
            number: number_value,
            count,
            digits: number.len(),
            total: total.to_owned(),
            extension: format!(".{found}"),
        })
    }

    /// The name of another part of the same model.
    pub(crate) fn sibling(&self, number: u32) -> String {
        let Self {
            stem,
            digits,
            total,
            extension,
            ..
        } = self;
        format!("{stem}-{number:0digits$}-of-{total}{extension}")
    }

    /// Names of all parts, which have to lie in `folder`; `path` is what was asked for.
    ///
    /// # Errors
    /// [`Error::TooLarge`] for more parts than a model has, [`Error::MissingPart`].
    pub(crate) fn all_in(&self, folder: &Path, path: &Path) -> Result<Vec<String>, Error> {
        if self.count > MOST {
            return Err(Error::TooLarge {
                path: path.to_owned(),
                what: "the number of files that the model is cut into".into(),
                actual: self.count.into(),
                limit: MOST.into(),
            });
        }
        let names: Vec<String> = (1..=self.count).map(|n| self.sibling(n)).collect();
        let missing: Vec<String> = names
            .iter()
            .filter(|name| !folder.join(name).is_file())
            .cloned()
            .collect();
        if missing.is_empty() {
            return Ok(names);
        }
        Err(Error::MissingPart {
            path: path.to_owned(),
            count: names.len(),
            missing: first_names(&missing),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_parts_say_which_and_of_how_many() {
        let part = Part::parse("a-b.Q4_K-00002-of-00010.GGUF", "gguf").unwrap();
        assert_eq!(
            (part.stem.as_str(), part.number, part.count),
            ("a-b.Q4_K", 2, 10)
        );
        assert_eq!(part.sibling(10), "a-b.Q4_K-00010-of-00010.GGUF");
        let short = Part::parse("a-01-of-2.gguf", "gguf").unwrap();
        assert_eq!(short.sibling(2), "a-02-of-2.gguf");
        for whole in [
            "a.gguf",
            "best-of-three.gguf",
            "a-00000-of-00002.gguf",
            "a-00003-of-00002.gguf",
            "a-+1-of-00002.gguf",
            "a-1-of-99999999999.gguf",
            "a-00001-of-00002.safetensors",
            "-of-.gguf",
        ] {
            assert_eq!(Part::parse(whole, "gguf"), None, "{whole}");
        }
    }
}
