//! The metadata of one file: numbers and strings by key, and the arrays that somebody reads.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Array;
use super::cursor::Cursor;
use super::layers::{self, PerLayer};
use crate::Error;
use crate::fields::Fields;

/// The largest vocabularies have 256 K tokens and twice as many merges.
const MAX_ARRAY: u64 = 1 << 22;
/// The longest key and the longest name of a tensor, in bytes.
pub(super) const MAX_KEY: u64 = 1 << 16;
const MAX_STRING: u64 = 4 << 20;

/// Metadata value types by their number in the file.
mod kind {
    pub(super) const U8: u32 = 0;
    pub(super) const I8: u32 = 1;
    pub(super) const U16: u32 = 2;
    pub(super) const I16: u32 = 3;
    pub(super) const U32: u32 = 4;
    pub(super) const I32: u32 = 5;
    pub(super) const F32: u32 = 6;
    pub(super) const BOOL: u32 = 7;
    pub(super) const STRING: u32 = 8;
    pub(super) const ARRAY: u32 = 9;
    pub(super) const U64: u32 = 10;
    pub(super) const I64: u32 = 11;
    pub(super) const F64: u32 = 12;
}

/// What a header says before its tensors.
pub(super) struct Metadata {
    pub(super) fields: Fields,
    pub(super) arrays: BTreeMap<String, Array>,
    pub(super) per_layer: BTreeMap<String, PerLayer>,
}

impl Metadata {
    pub(super) fn read(cursor: &mut Cursor, count: u64) -> Result<Self, Error> {
        let mut scalars = Map::new();
        let mut arrays = BTreeMap::new();
        let mut per_layer = BTreeMap::new();
        for _ in 0..count {
            let key = cursor.string(MAX_KEY)?;
            if scalars.contains_key(&key)
                || arrays.contains_key(&key)
                || per_layer.contains_key(&key)
            {
                return Err(cursor.malformed(format!("metadata key `{key}` appears twice")));
            }
            match cursor.u32()? {
                kind::ARRAY => match read_array(cursor, &key)? {
                    Kept::Tokenizer(array) => drop(arrays.insert(key, array)),
                    Kept::PerLayer(values) => drop(per_layer.insert(key, values)),
                    Kept::Nothing => {}
                },
                kind => {
                    let value = read_scalar(cursor, kind)?;
                    scalars.insert(key, value);
                }
            }
        }
        layers::merge(&mut scalars, &mut per_layer);
        Ok(Self {
            fields: Fields::new(cursor.path(), scalars),
            arrays,
            per_layer,
        })
    }
}

fn read_scalar(cursor: &mut Cursor, kind: u32) -> Result<Value, Error> {
    Ok(match kind {
        kind::U8 => u8::from_le_bytes(cursor.array()?).into(),
        kind::I8 => i8::from_le_bytes(cursor.array()?).into(),
        kind::U16 => u16::from_le_bytes(cursor.array()?).into(),
        kind::I16 => i16::from_le_bytes(cursor.array()?).into(),
        kind::U32 => cursor.u32()?.into(),
        kind::I32 => i32::from_le_bytes(cursor.array()?).into(),
        // JSON has no NaN or infinity; they read as absent.
        kind::F32 => f64::from(f32::from_le_bytes(cursor.array()?)).into(),
        kind::BOOL => (cursor.array::<1>()?[0] != 0).into(),
        kind::STRING => cursor.string(MAX_STRING)?.into(),
        kind::U64 => cursor.u64()?.into(),
        kind::I64 => i64::from_le_bytes(cursor.array()?).into(),
        kind::F64 => f64::from_le_bytes(cursor.array()?).into(),
        other => {
            return Err(cursor.malformed(format!("metadata value type {other} does not exist")));
        }
    })
}

/// What is kept of an array.
enum Kept {
    Tokenizer(Array),
    PerLayer(PerLayer),
    Nothing,
}

/// Keeps the arrays of a tokenizer, what may be the numbers of layers of the others, and skips the rest.
fn read_array(cursor: &mut Cursor, key: &str) -> Result<Kept, Error> {
    let kind = cursor.u32()?;
    let width = match kind {
        kind::U8 | kind::I8 | kind::BOOL => 1,
        kind::U16 | kind::I16 => 2,
        kind::U32 | kind::I32 | kind::F32 => 4,
        kind::U64 | kind::I64 | kind::F64 | kind::STRING => 8,
        other => {
            return Err(cursor.malformed(format!(
                "`{key}` is an array of value type {other}, which is not supported"
            )));
        }
    };
    let count = cursor.count("array elements", width, MAX_ARRAY)?;
    let keep = key.starts_with("tokenizer.ggml.");
    Ok(match kind {
        kind::STRING if keep => Kept::Tokenizer(Array::Strings(
            (0..count)
                .map(|_| cursor.string(MAX_STRING))
                .collect::<Result<_, _>>()?,
        )),
        kind::STRING => {
            for _ in 0..count {
                let len = cursor.u64()?;
                cursor.skip(len)?;
            }
            Kept::Nothing
        }
        kind::F32 if keep => Kept::Tokenizer(Array::Floats(
            (0..count)
                .map(|_| cursor.array().map(f32::from_le_bytes))
                .collect::<Result<_, _>>()?,
        )),
        kind::I32 | kind::U32 if keep => Kept::Tokenizer(Array::Ints(
            (0..count)
                .map(|_| cursor.array().map(i32::from_le_bytes))
                .collect::<Result<_, _>>()?,
        )),
        _ if keep => {
            cursor.skip(count * width)?;
            Kept::Nothing
        }
        _ => {
            let mut values = PerLayer::default();
            for _ in 0..count {
                values.push(read_scalar(cursor, kind)?);
            }
            Kept::PerLayer(values)
        }
    })
}
