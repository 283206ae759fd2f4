//! Parses the header: magic, version, metadata, tensor descriptions.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::cursor::Cursor;
use super::{Array, Gguf};
use crate::dtype::ggml_name;
use crate::fields::Fields;
use crate::file::ModelFile;
use crate::tensor::{Tensor, stored_bytes};
use crate::{Dtype, Error};

/// Real models have some thousand tensors and some dozen metadata entries.
const MAX_TENSORS: u64 = 1 << 16;
const MAX_ENTRIES: u64 = 1 << 14;
/// The largest vocabularies have 256 K tokens and twice as many merges.
const MAX_ARRAY: u64 = 1 << 22;
const MAX_KEY: u64 = 1 << 16;
const MAX_STRING: u64 = 4 << 20;
const MAX_DIMS: u32 = 4;
const MAX_ALIGNMENT: usize = 1 << 20;
const DEFAULT_ALIGNMENT: usize = 32;

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

/// A tensor description before the start of the data section is known.
struct Described {
    name: String,
    dtype: Dtype,
    shape: Vec<usize>,
    offset: u64,
    bytes: u64,
}

pub(super) fn open(path: &Path) -> Result<Gguf, Error> {
    let file = Arc::new(ModelFile::open(path)?);
    let mut cursor = Cursor::new(Arc::clone(&file));
    check_version(&mut cursor)?;
    // A description takes at least its name's length, its dimension count, type and offset; an entry its key's length, type and value.
    let tensor_count = cursor.count("tensors", 24, MAX_TENSORS)?;
    let entry_count = cursor.count("metadata entries", 13, MAX_ENTRIES)?;
    let (fields, arrays) = read_metadata(&mut cursor, entry_count)?;
    if fields.opt_usize("split.count")?.is_some_and(|n| n > 1) {
        return Err(fields.invalid(
            "split.count",
            "an unsplit file (join the parts with llama.cpp's `llama-gguf-split --merge`)",
        ));
    }
    let alignment = fields
        .opt_usize("general.alignment")?
        .unwrap_or(DEFAULT_ALIGNMENT);
    if !alignment.is_power_of_two() || alignment > MAX_ALIGNMENT {
        return Err(fields.invalid("general.alignment", "a power of two up to 1048576"));
    }
    let described = (0..tensor_count)
        .map(|_| describe(&mut cursor))
        .collect::<Result<Vec<_>, _>>()?;
    let data = cursor.position().next_multiple_of(alignment as u64);
    let mut names = HashSet::new();
    let mut tensors = Vec::with_capacity(described.len());
    for tensor in described {
        let malformed = |reason: String| Error::Malformed {
            path: path.to_owned(),
            reason,
        };
        let end = data
            .checked_add(tensor.offset)
            .and_then(|start| start.checked_add(tensor.bytes));
        if end.is_none_or(|end| end > file.len()) {
            return Err(malformed(format!(
                "tensor `{}` needs {} bytes at offset {} of the data section, the file ends at byte {}",
                tensor.name,
                tensor.bytes,
                tensor.offset,
                file.len()
            )));
        }
        if !tensor.offset.is_multiple_of(alignment as u64) {
            return Err(malformed(format!(
                "tensor `{}` lies at offset {}, not a multiple of {alignment}",
                tensor.name, tensor.offset
            )));
        }
        if !names.insert(tensor.name.clone()) {
            return Err(malformed(format!(
                "tensor `{}` is described twice",
                tensor.name
            )));
        }
        let Described {
            name,
            dtype,
            shape,
            offset,
            bytes,
        } = tensor;
        tensors.push(Tensor {
            name,
            dtype,
            shape,
            file: Arc::clone(&file),
            offset: data + offset,
            bytes,
        });
    }
    check_overlap(path, &tensors)?;
    Ok(Gguf {
        fields,
        arrays,
        tensors,
    })
}

/// Two tensors in the same place mean that one of their descriptions is wrong.
fn check_overlap(path: &Path, tensors: &[Tensor]) -> Result<(), Error> {
    let mut by_offset: Vec<&Tensor> = tensors.iter().filter(|t| t.bytes > 0).collect();
    by_offset.sort_by_key(|t| t.offset);
    for pair in by_offset.windows(2) {
        if pair[0].offset + pair[0].bytes > pair[1].offset {
            return Err(Error::Malformed {
                path: path.to_owned(),
                reason: format!("tensors `{}` and `{}` overlap", pair[0].name, pair[1].name),
            });
        }
    }
    Ok(())
}

fn check_version(cursor: &mut Cursor) -> Result<(), Error> {
    let not_gguf = |cursor: &Cursor, reason: String| Error::NotAModel {
        path: cursor.path().to_owned(),
        reason,
    };
    if cursor.remaining() < 24 {
        return Err(not_gguf(
            cursor,
            format!(
                "it has {} bytes, less than a GGUF header",
                cursor.remaining()
            ),
        ));
    }
    if cursor.array()? != *b"GGUF" {
        return Err(not_gguf(
            cursor,
            "it does not start with the letters GGUF".into(),
        ));
    }
    match cursor.u32()? {
        2 | 3 => Ok(()),
        v if matches!(v.swap_bytes(), 1..=16) => Err(not_gguf(
            cursor,
            "it is a big-endian GGUF file; only little-endian ones are supported".into(),
        )),
        v => Err(not_gguf(
            cursor,
            format!(
                "it is GGUF version {v}; versions 2 and 3 are supported, so convert the model again"
            ),
        )),
    }
}

fn read_metadata(
    cursor: &mut Cursor,
    count: u64,
) -> Result<(Fields, BTreeMap<String, Array>), Error> {
    let mut scalars = Map::new();
    let mut arrays = BTreeMap::new();
    for _ in 0..count {
        let key = cursor.string(MAX_KEY)?;
        if scalars.contains_key(&key) || arrays.contains_key(&key) {
            return Err(cursor.malformed(format!("metadata key `{key}` appears twice")));
        }
        match cursor.u32()? {
            kind::ARRAY => {
                if let Some(array) = read_array(cursor, &key)? {
                    arrays.insert(key, array);
                }
            }
            kind => {
                let value = read_scalar(cursor, kind)?;
                scalars.insert(key, value);
            }
        }
    }
    Ok((Fields::new(cursor.path(), scalars), arrays))
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

/// Keeps the arrays of a tokenizer and skips all others.
fn read_array(cursor: &mut Cursor, key: &str) -> Result<Option<Array>, Error> {
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
        kind::STRING if keep => Some(Array::Strings(
            (0..count)
                .map(|_| cursor.string(MAX_STRING))
                .collect::<Result<_, _>>()?,
        )),
        kind::STRING => {
            for _ in 0..count {
                let len = cursor.u64()?;
                cursor.skip(len)?;
            }
            None
        }
        kind::F32 if keep => Some(Array::Floats(
            (0..count)
                .map(|_| cursor.array().map(f32::from_le_bytes))
                .collect::<Result<_, _>>()?,
        )),
        kind::I32 | kind::U32 if keep => Some(Array::Ints(
            (0..count)
                .map(|_| cursor.array().map(i32::from_le_bytes))
                .collect::<Result<_, _>>()?,
        )),
        _ => {
            cursor.skip(count * width)?;
            None
        }
    })
}

fn describe(cursor: &mut Cursor) -> Result<Described, Error> {
    let name = cursor.string(MAX_KEY)?;
    let dims = cursor.u32()?;
    if dims == 0 || dims > MAX_DIMS {
        return Err(cursor.malformed(format!(
            "tensor `{name}` has {dims} dimensions, 1 to {MAX_DIMS} are possible"
        )));
    }
    let mut shape = Vec::new();
    for _ in 0..dims {
        let n = cursor.u64()?;
        shape
            .push(usize::try_from(n).map_err(|_| {
                cursor.malformed(format!("tensor `{name}` has a dimension of {n}"))
            })?);
    }
    // The file stores the fastest dimension first.
    shape.reverse();
    let code = cursor.u32()?;
    let dtype = Dtype::from_ggml(code).ok_or_else(|| Error::UnknownDtype {
        path: cursor.path().to_owned(),
        tensor: name.clone(),
        dtype: ggml_name(code),
        supported: Dtype::supported(),
    })?;
    let bytes = stored_bytes(dtype, &shape).ok_or_else(|| {
        cursor.malformed(format!(
            "tensor `{name}` of shape {shape:?} overflows or is no whole number of {dtype} blocks"
        ))
    })?;
    let offset = cursor.u64()?;
    Ok(Described {
        name,
        dtype,
        shape,
        offset,
        bytes,
    })
}
