//! Numbers as people read them.

/// `1.5 GiB`, `18.2 MiB`, `512 B`.
pub fn bytes(n: u64) -> String {
    const UNITS: [(&str, u32); 4] = [("TiB", 40), ("GiB", 30), ("MiB", 20), ("KiB", 10)];
    match UNITS.iter().find(|(_, shift)| n >> shift > 0) {
        Some((unit, shift)) => format!("{:.1} {unit}", n as f64 / (1u64 << shift) as f64),
        None => format!("{n} B"),
    }
}

/// `830 ms`, `12.3 s`, `3 min 05 s`.
pub fn seconds(s: f64) -> String {
    if s < 0.9995 {
        format!("{:.0} ms", s * 1000.0)
    } else if s < 99.95 {
        format!("{s:.1} s")
    } else {
        let whole = s.round() as u64;
        format!("{} min {:02} s", whole / 60, whole % 60)
    }
}

/// `1 token`, `2 tokens`.
pub fn count(n: usize, thing: &str) -> String {
    if n == 1 {
        format!("1 {thing}")
    } else {
        format!("{n} {thing}s")
    }
}

/// `61.0 %`, or `-` where there is nothing to measure.
pub fn percent(fraction: Option<f64>) -> String {
    fraction.map_or_else(|| "-".to_owned(), |f| format!("{:.1} %", f * 100.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_change_their_unit_at_its_first_whole_number() {
        assert_eq!(bytes(0), "0 B");
        assert_eq!(bytes(1023), "1023 B");
        assert_eq!(bytes(1024), "1.0 KiB");
        assert_eq!(bytes(3 << 19), "1.5 MiB");
        assert_eq!(bytes(u64::MAX), "16777216.0 TiB");
    }

    #[test]
    fn times_never_round_to_a_unit_they_left() {
        assert_eq!(seconds(0.0), "0 ms");
        assert_eq!(seconds(0.9994), "999 ms");
        assert_eq!(seconds(0.9996), "1.0 s");
        assert_eq!(seconds(99.96), "1 min 40 s");
        assert_eq!(seconds(185.2), "3 min 05 s");
    }

    #[test]
    fn counts_and_shares() {
        assert_eq!(count(1, "token"), "1 token");
        assert_eq!(count(0, "token"), "0 tokens");
        assert_eq!(percent(None), "-");
        assert_eq!(percent(Some(0.6104)), "61.0 %");
    }
}
