//! `outliers` keeps exactly what sorting keeps, however the chunks are divided into turns.

use shadowkv_kernels::outliers::{EMPTY, OutlierArgs, OutlierScratch, outliers, outliers_oracle};
use shadowkv_kernels::{NONE, PAGE_CHUNKS};

use crate::common::{Case, every_device, pages::Pages, random};

const FREE_SLOTS: usize = 2;

/// A sequence whose chunks come in turns, on the device and on the host.
struct Turns<'a> {
    case: &'a Case,
    args: OutlierArgs,
    pages: Pages,
    cosine: shadowkv_kernels::Buffer,
    slot_chunk: shadowkv_kernels::Buffer,
    chunk_slot: shadowkv_kernels::Buffer,
    /// What is pinned in each head and slot: chunk and cosine.
    pinned: Vec<Vec<(u32, f32)>>,
    /// Where each chunk of each head is.
    places: Vec<Vec<u32>>,
}

impl<'a> Turns<'a> {
    fn new(case: &'a Case, kv_heads: usize, wanted: usize, capacity: usize) -> Self {
        let slots = wanted + FREE_SLOTS;
        let mut pages = Pages::new(capacity.div_ceil(PAGE_CHUNKS) + 1);
        let map_pages = pages.take(capacity) as usize;
        let args = OutlierArgs {
            kv_heads,
            candidates: 0,
            first_chunk: 0,
            wanted,
            pinned_base: 3,
            slot_base: 5,
            slots,
            map_pages,
        };
        let mut cosine = vec![f32::NAN; args.pinned_base + kv_heads * wanted + 1];
        cosine[args.pinned_base..][..kv_heads * wanted].fill(EMPTY);
        Self {
            case,
            args,
            cosine: case.f32s(&cosine),
            slot_chunk: case.poison_words(args.slot_base + kv_heads * slots + 1),
            chunk_slot: case.poison_words(pages.chunks() * kv_heads),
            pages,
            pinned: vec![vec![(NONE, EMPTY); wanted]; kv_heads],
            places: vec![vec![NONE; capacity]; kv_heads],
        }
    }

    /// The next chunks, with these cosines in each head.
    fn turn(&mut self, name: &str, heads: &[&[f32]]) {
        let (device, wanted) = (&self.case.device, self.args.wanted);
        let candidates = heads[0].len();
        let args = OutlierArgs {
            candidates,
            ..self.args
        };
        let scratch = OutlierScratch::new(device, args.kv_heads, candidates, wanted).unwrap();
        let bytes = OutlierScratch::bytes_for(args.kv_heads, candidates, wanted);
        assert_eq!(scratch.bytes(), bytes);
        let cosines = self.case.f32s(&heads.concat());
        let pages = self.pages.upload(self.case);
        let maps = (&self.slot_chunk, &self.chunk_slot, &pages);
        outliers(device, (&cosines, &self.cosine), maps, &scratch, args).unwrap();

        let moves = self.case.read_words(&scratch.moves);
        for (head, own) in heads.iter().enumerate() {
            let before: Vec<f32> = self.pinned[head]
                .iter()
                .map(|&(_, cosine)| cosine)
                .collect();
            let want = outliers_oracle(&before, own);
            for (slot, winner) in want.into_iter().enumerate() {
                let moved = moves[head * wanted + slot];
                let chunk = winner.map_or(NONE, |i| (args.first_chunk + i) as u32);
                assert_eq!(moved, chunk, "{name}, head {head}, slot {slot}");
                let Some(winner) = winner else { continue };
                let left = self.pinned[head][slot].0;
                if left != NONE {
                    self.places[head][left as usize] = NONE;
                }
                self.pinned[head][slot] = (chunk, own[winner]);
                // `place` does this in an engine.
                self.places[head][chunk as usize] = slot as u32;
                let own_slot = args.slot_base + head * args.slots + slot;
                device.write(&self.slot_chunk, own_slot, &[chunk]).unwrap();
                let at = self.entry(head, chunk as usize);
                device.write(&self.chunk_slot, at, &[slot as u32]).unwrap();
            }
        }
        self.args.first_chunk += candidates;
        self.check(name);
    }

    /// Nothing else has changed.
    fn check(&self, name: &str) {
        let args = &self.args;
        let mut chunk_slot = vec![NONE; self.chunk_slot.len()];
        for (head, places) in self.places.iter().enumerate() {
            for (chunk, &slot) in places.iter().enumerate() {
                chunk_slot[self.entry(head, chunk)] = slot;
            }
        }
        assert_eq!(self.case.read_words(&self.chunk_slot), chunk_slot, "{name}");
        let cosine = self.case.device.read::<f32>(&self.cosine).unwrap();
        for (i, got) in cosine.iter().enumerate() {
            let place = i.wrapping_sub(args.pinned_base);
            match self.pinned.concat().get(place) {
                Some((_, want)) => assert_eq!(got, want, "{name}, place {place}"),
                None => assert!(got.is_nan(), "{name}: wrote past the ends"),
            }
        }
    }

    /// Where a chunk is in `chunk_slot`.
    fn entry(&self, head: usize, chunk: usize) -> usize {
        let heads = (self.args.kv_heads, head);
        self.pages.row(self.args.map_pages as u32, chunk, heads)
    }

    /// Cosines of what is pinned in one head, sorted.
    fn kept(&self, head: usize) -> Vec<f32> {
        let mut kept: Vec<f32> = self.pinned[head]
            .iter()
            .map(|&(_, cosine)| cosine)
            .collect();
        kept.sort_by(f32::total_cmp);
        kept
    }
}

/// Cosines on a grid, so that `1 - cosine` is exact and orders as the cosines do.
fn grid(seed: u64, len: usize, steps: f32) -> Vec<f32> {
    random(seed, len, 1.0)
        .iter()
        .map(|v| (v * steps).round() / steps)
        .collect()
}

#[test]
fn the_lowest_cosines_are_pinned_whatever_the_turns() {
    every_device(|case: &Case| {
        for (chunks, wanted) in [(1, 1), (7, 3), (64, 64), (65, 64), (200, 24), (200, 199)] {
            let heads: Vec<Vec<f32>> = (0..3).map(|h| grid(h, chunks, 4096.0)).collect();
            let mut lowest = heads.clone();
            for head in &mut lowest {
                head.sort_by(f32::total_cmp);
                head.truncate(wanted);
            }
            // All at once; the first that fill the slots, a few, one, and all others.
            for cuts in [vec![chunks], vec![wanted, wanted + 2, wanted + 3, chunks]] {
                let mut turns = Turns::new(case, heads.len(), wanted, chunks);
                let mut first = 0;
                for cut in cuts.into_iter().map(|cut| cut.min(chunks)) {
                    if cut > first {
                        let own: Vec<&[f32]> = heads.iter().map(|h| &h[first..cut]).collect();
                        turns.turn(&format!("{wanted} of {first}..{cut}"), &own);
                        first = cut;
                    }
                }
                for (head, want) in lowest.iter().enumerate() {
                    assert_eq!(turns.kept(head), *want, "{wanted} of {chunks}, head {head}");
                }
            }
        }
    });
}

#[test]
fn a_first_turn_pins_in_the_order_of_the_chunks() {
    every_device(|case: &Case| {
        let mut turns = Turns::new(case, 1, 3, 6);
        turns.turn("first", &[&[0.9, 0.1, 0.8, 0.3, 0.2, 0.7]]);
        let chunks: Vec<u32> = turns.pinned[0].iter().map(|&(chunk, _)| chunk).collect();
        assert_eq!(chunks, [1, 3, 4]);
    });
}

#[test]
fn ties_go_to_what_is_pinned_and_then_to_the_lowest_chunk() {
    every_device(|case: &Case| {
        let many = [grid(1, 150, 4.0), grid(2, 150, 2.0), vec![0.5; 150]];
        for wanted in [1, 24, 75, 149, 150] {
            let mut turns = Turns::new(case, 3, wanted, 300);
            let own: Vec<&[f32]> = many.iter().map(Vec::as_slice).collect();
            turns.turn("many ties", &own);
            turns.turn("the same again", &own);
        }
    });
}

#[test]
fn rounding_above_one_is_no_outlier_and_no_empty_slot() {
    every_device(|case: &Case| {
        // A cosine may come out a rounding above 1.
        let mut turns = Turns::new(case, 1, 2, 8);
        turns.turn("above one", &[&[1.000_000_1, 1.0, 1.000_000_1]]);
        turns.turn("better", &[&[0.25, 1.000_000_1, 0.5]]);
        assert_eq!(turns.kept(0), [0.25, 0.5]);
    });
}

#[test]
fn slots_that_would_stay_empty_are_refused() {
    every_device(|case: &Case| {
        let turns = Turns::new(case, 1, 5, 8);
        let scratch = OutlierScratch::new(&case.device, 1, 4, 5).unwrap();
        let run = |candidates: usize, wanted: usize| {
            let args = OutlierArgs {
                candidates,
                wanted,
                ..turns.args
            };
            let cosines = (&case.f32s(&[0.5; 4]), &turns.cosine);
            let pages = turns.pages.upload(case);
            let maps = (&turns.slot_chunk, &turns.chunk_slot, &pages);
            outliers(&case.device, cosines, maps, &scratch, args)
        };
        assert!(run(4, 5).is_err());
        // Nothing to pin, and nothing new.
        run(4, 0).unwrap();
        run(0, 5).unwrap();
    });
}
