//! Models in several files: `stem-00001-of-00003.gguf`, and the same with `.safetensors`.

/// No model is cut into more files.
const MOST: u32 = 512;

/// Names of all files of the model that a file belongs to, in their order: of a whole one, its own.
pub(crate) fn all(name: &str) -> Vec<String> {
    numbered(name).unwrap_or_else(|| vec![name.to_owned()])
}

/// The first file of the model that a file belongs to.
pub(crate) fn first(name: &str) -> String {
    all(name).swap_remove(0)
}

fn numbered(name: &str) -> Option<Vec<String>> {
    let (whole, extension) = name.rsplit_once('.')?;
    let (rest, total) = whole.rsplit_once("-of-")?;
    let (stem, number) = rest.rsplit_once('-')?;
    let value = |text: &str| -> Option<u32> {
        let digits = text.bytes().all(|b| b.is_ascii_digit());
        text.parse().ok().filter(|_| digits)
    };
    let (number_value, count, digits) = (value(number)?, value(total)?, number.len());
    let possible = (1..=count).contains(&number_value) && count <= MOST;
    possible.then(|| {
        let part = |n| format!("{stem}-{n:0digits$}-of-{total}.{extension}");
        (1..=count).map(part).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_tells_the_names_of_all() {
        assert_eq!(
            all("sub/x-00002-of-00003.gguf"),
            [
                "sub/x-00001-of-00003.gguf",
                "sub/x-00002-of-00003.gguf",
                "sub/x-00003-of-00003.gguf"
            ]
        );
        assert_eq!(first("x-00002-of-00002.GGUF"), "x-00001-of-00002.GGUF");
        for whole in [
            "x.gguf",
            "best-of-three.gguf",
            "x-00000-of-00002.gguf",
            "x-00003-of-00002.gguf",
            "x-00001-of-60000.gguf",
            "x-+1-of-2.gguf",
            "-of-.gguf",
        ] {
            assert_eq!(all(whole), [whole]);
        }
    }
}
