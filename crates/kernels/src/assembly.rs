//! Assembly that a Rust module composes, for pipelines whose registers are filled while other work goes on: those cannot
//! pass through CubeCL's values.

use std::ops::Range;

/// A text that grows line by line.
#[derive(Default)]
pub(crate) struct Assembly {
    text: String,
    labels: usize,
}

impl Assembly {
    pub fn line(&mut self, line: impl AsRef<str>) {
        self.text.push_str(line.as_ref());
        self.text.push('\n');
    }

    /// A name of its own.
    pub fn label(&mut self) -> String {
        self.labels += 1;
        format!("L{}", self.labels)
    }

    /// Waits until phase `parity` of the barrier in `bar` is over.
    pub fn wait(&mut self) {
        let again = self.label();
        self.line(format!(
            "{again}: mbarrier.try_wait.parity.shared::cta.b64 ready, [bar], parity; @!ready bra {again};"
        ));
    }

    /// Says how many bytes will come at the barrier whose address is `bar`.
    pub fn expect(&mut self, bar: &str, bytes: usize) {
        self.line(format!(
            "mbarrier.arrive.expect_tx.shared::cta.b64 state, [{bar}], {bytes};"
        ));
    }

    pub fn into_text(self) -> String {
        self.text
    }
}

/// `{a0,a1,..}`
pub(crate) fn list(name: &str, range: Range<usize>) -> String {
    let names: Vec<String> = range.map(|i| format!("{name}{i}")).collect();
    format!("{{{}}}", names.join(","))
}

/// A number as assembly takes it.
pub(crate) fn float(value: f32) -> String {
    format!("0f{:08X}", value.to_bits())
}

/// What elements are called, `count` of them in a register.
pub(crate) fn element(bf16: bool, count: usize) -> &'static str {
    match (bf16, count) {
        (true, 2) => "bf16x2",
        (true, _) => "bf16",
        (false, 2) => "f16x2",
        (false, _) => "f16",
    }
}
