//! Texts that are equal when the kernels are: numbers and names that the runtime makes up are replaced.

use std::collections::HashMap;

/// Numbers variables in the order in which they appear and names the entry point after the kernel: the runtime's own
/// numbers and the hash in its name change with things that do not change the code.
pub(super) fn renumber(source: &str, kernel: &str) -> String {
    let mut numbers = HashMap::new();
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(start) = rest.find(|c: char| c.is_ascii_alphanumeric() || c == '_') {
        let (before, from) = rest.split_at(start);
        let end = from
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .unwrap_or(from.len());
        let (word, after) = from.split_at(end);
        out.push_str(before);
        if word.starts_with(&format!("{kernel}_kernel_")) {
            out.push_str(kernel);
        } else if let Some((prefix, number, suffix)) =
            variable(word).filter(|_| !out.ends_with('.'))
        {
            // What follows a point is a member, or in assembly a modifier such as `.v4`.
            let next = numbers.len();
            let number = *numbers.entry(number).or_insert(next);
            out.push_str(&format!("{prefix}{number}{suffix}"));
        } else {
            out.push_str(word);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Gives each statement a line of its own, as deep as the braces around it.
pub(super) fn indent(source: &str) -> String {
    let mut depth = 0usize;
    let mut out = String::with_capacity(source.len() * 2);
    for line in source.lines().flat_map(statements) {
        let closes = line.matches('}').count();
        let own = depth.saturating_sub(usize::from(line.starts_with('}')));
        out.push_str(&"  ".repeat(own));
        out.push_str(line);
        out.push('\n');
        depth = (depth + line.matches('{').count()).saturating_sub(closes);
    }
    out
}

/// Splits a line where a statement begins right behind another, which in a head of `for` it does not.
fn statements(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (i, c) in line.char_indices() {
        quoted ^= c == '"';
        let next = line[i + c.len_utf8()..].chars().next();
        let begins = next.is_some_and(|n| n.is_ascii_alphabetic() || n == '_' || n == '*');
        if c == ';' && begins && !quoted {
            found.push(&line[start..=i]);
            start = i + 1;
        }
    }
    found.push(&line[start..]);
    found
        .into_iter()
        .map(str::trim)
        .filter(|statement| !statement.is_empty())
        .collect()
}

/// Splits `v12`, `v12_store` and `info_v12` into what is before the number, the number, and what is behind it.
fn variable(word: &str) -> Option<(&str, &str, &str)> {
    let start = ["v", "info_v"]
        .iter()
        .find(|prefix| word.starts_with(**prefix))?
        .len();
    let (prefix, digits) = word.split_at(start);
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    let (number, suffix) = digits.split_at(end);
    (!number.is_empty() && (suffix.is_empty() || suffix.starts_with('_')))
        .then_some((prefix, number, suffix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_numbered_as_they_appear() {
        let source = "fn gram_kernel_f_f32_n_4_1a2b(v70: vec4<f32>) {\nlet v9_store = v70.x + 1v; v9 = vector;\n}";
        let want = "fn gram(v0: vec4<f32>) {\nlet v1_store = v0.x + 1v; v1 = vector;\n}";
        assert_eq!(renumber(source, "gram"), want);
    }

    #[test]
    fn a_number_keeps_what_is_around_it() {
        let source = "copy_kernel_9(uint32_t* v7, info_st info_v31) { T v7_store = info_v31.v; invoice_v2(v8x); }";
        let want =
            "copy(uint32_t* v0, info_st info_v1) { T v0_store = info_v1.v; invoice_v2(v8x); }";
        assert_eq!(renumber(source, "copy"), want);
    }

    #[test]
    fn modifiers_of_assembly_are_no_variables() {
        let source = "asm(\"ld.global.v4.u32 {%0, %1}, [%2];\" : \"=r\"(v4.v) : \"l\"(v31));";
        let want = "asm(\"ld.global.v4.u32 {%0, %1}, [%2];\" : \"=r\"(v0.v) : \"l\"(v1));";
        assert_eq!(renumber(source, "copy"), want);
    }

    #[test]
    fn each_statement_has_a_line() {
        let source =
            "for(i = 0; i < n; i++) {\nasm(\"a;b {x};\" : );__syncthreads();*p = 1;\n}();float q;";
        let want = "for(i = 0; i < n; i++) {\n  asm(\"a;b {x};\" : );\n  __syncthreads();\n  *p = 1;\n}();\nfloat q;\n";
        assert_eq!(indent(source), want);
    }

    #[test]
    fn lines_stand_as_deep_as_their_braces() {
        let source = "fn f() {\nif a {\nlet s = S { x };\n\n} else {\nb;\n}\n}";
        let want = "fn f() {\n  if a {\n    let s = S { x };\n  } else {\n    b;\n  }\n}\n";
        assert_eq!(indent(source), want);
    }
}
