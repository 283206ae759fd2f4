//! Against values that the `gguf` Python package gives for the same blocks: random ones, extreme scales, zeros.

use super::dequantize;
use crate::Dtype;

const FIXTURES: &str = include_str!("../../tests/fixtures/quants.txt");

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len() / 2)
        .map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap())
        .collect()
}

fn dtype(name: &str) -> Dtype {
    (0..64)
        .filter_map(Dtype::from_ggml)
        .find(|d| d.to_string() == name)
        .unwrap()
}

#[test]
fn every_type_matches_the_reference_to_the_bit() {
    let mut seen = 0;
    for line in FIXTURES.lines() {
        let [name, blocks, values] = line.split(' ').collect::<Vec<_>>()[..] else {
            panic!("three fields: {line}")
        };
        let expected: Vec<u32> = bytes(values)
            .as_chunks()
            .0
            .iter()
            .map(|b| u32::from_le_bytes(*b))
            .collect();
        let mut out = vec![f32::NAN; expected.len()];
        dequantize(dtype(name), &bytes(blocks), &mut out);
        for (i, (got, want)) in out.iter().zip(&expected).enumerate() {
            assert_eq!(
                got.to_bits(),
                *want,
                "{name}, value {i}: {got} against {}",
                f32::from_bits(*want)
            );
        }
        seen += 1;
    }
    assert_eq!(seen, crate::dtype::SUPPORTED.len(), "a line for every type");
}

#[test]
fn plain_floats_of_any_count_convert() {
    for count in [0, 1, 7, 511, 512, 513, 1025] {
        let values: Vec<f32> = (0..count).map(|i| (i as f32 - 300.0) / 64.0).collect();
        let mut out = vec![f32::NAN; count];
        dequantize(
            Dtype::F32,
            &values
                .iter()
                .flat_map(|v| v.to_le_bytes())
                .collect::<Vec<_>>(),
            &mut out,
        );
        assert_eq!(out, values);
        let halves: Vec<u8> = values
            .iter()
            .flat_map(|&v| half::f16::from_f32(v).to_le_bytes())
            .collect();
        dequantize(Dtype::F16, &halves, &mut out);
        assert_eq!(out, values, "multiples of 1/64 are exact in half precision");
        let brain: Vec<u8> = values
            .iter()
            .flat_map(|&v| half::bf16::from_f32(v).to_le_bytes())
            .collect();
        dequantize(Dtype::BF16, &brain, &mut out);
        assert!(
            out.iter()
                .zip(&values)
                .all(|(o, v)| (o - v).abs() <= v.abs() / 256.0)
        );
    }
}
