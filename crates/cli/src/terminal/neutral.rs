//! Text from models and files on a terminal. A document can make a model write control codes, and a terminal obeys them: they move
//! the cursor, set titles, fill the clipboard. Each is shown as a visible character instead; pipes and files get text as it is.

use std::borrow::Cow;

/// The text with visible characters in place of control codes; line ends and tabs stay. Every code is replaced by itself, so a
/// sequence may come in any pieces.
pub fn neutral(text: &str) -> Cow<'_, str> {
    if !text.contains(is_control) {
        return text.into();
    }
    // The line ends of Windows are line ends; a carriage return alone lets what follows overwrite the line.
    let text = text.replace("\r\n", "\n");
    text.chars().map(visible).collect::<String>().into()
}

/// Everything that a terminal acts upon, and the two characters that turn the direction of what follows them around.
fn is_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t') || matches!(c, '\u{202D}' | '\u{202E}')
}

fn visible(c: char) -> char {
    match c {
        c if !is_control(c) => c,
        '\0'..='\x1F' => picture(c as u32),
        '\x7F' => '\u{2421}',
        _ => char::REPLACEMENT_CHARACTER,
    }
}

/// Unicode's picture of a control code of ASCII.
fn picture(code: u32) -> char {
    char::from_u32(0x2400 + code).unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_untouched() {
        for text in [
            "",
            "a\tb\nc",
            "caf\u{E9} \u{1F600} \u{5D0}\u{5D1} \u{2067}x\u{2069}",
        ] {
            assert!(matches!(neutral(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn no_code_reaches_the_terminal() {
        assert_eq!(neutral("\x1B]52;c;eA==\x07"), "\u{241B}]52;c;eA==\u{2407}");
        assert_eq!(
            neutral("\u{9B}2J\u{9D}0;t\u{9C}"),
            "\u{FFFD}2J\u{FFFD}0;t\u{FFFD}"
        );
        assert_eq!(
            neutral("no\x08\x08yes\x7F"),
            "no\u{2408}\u{2408}yes\u{2421}"
        );
        assert_eq!(neutral("one\r\ntwo\rTWO"), "one\ntwo\u{240D}TWO");
        assert_eq!(
            neutral("\u{202E}txt.exe\u{202C}"),
            "\u{FFFD}txt.exe\u{202C}"
        );
        for code in (0..0xA0).filter_map(char::from_u32) {
            let text = neutral(&format!("a{code}b")).into_owned();
            let kept = text
                .chars()
                .any(|c| c.is_control() && !matches!(c, '\n' | '\t'));
            assert!(!kept, "{code:?}: {text:?}");
        }
    }

    #[test]
    fn pieces_give_what_the_whole_gives() {
        let text = "a\x1B[31mb\u{9B}1mc\x1B]0;x\x07\x1B\\d\re";
        let pieces: String = text
            .chars()
            .map(|c| neutral(&c.to_string()).into_owned())
            .collect();
        assert_eq!(pieces, neutral(text));
    }
}
