//! Parses the header of one file: magic, version, metadata, tensor descriptions.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use super::Gguf;
use super::cursor::Cursor;
use super::metadata::{MAX_KEY, Metadata};
use crate::dtype::ggml_name;
use crate::file::ModelFile;
use crate::tensor::{Tensor, stored_bytes};
use crate::{Dtype, Error};

/// Real models have some thousand tensors and some dozen metadata entries.
const MAX_TENSORS: u64 = 1 << 16;
const MAX_ENTRIES: u64 = 1 << 14;
const MAX_DIMS: u32 = 4;
const MAX_ALIGNMENT: usize = 1 << 20;
const DEFAULT_ALIGNMENT: usize = 32;

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
    let Metadata {
        fields,
        arrays,
        per_layer,
    } = Metadata::read(&mut cursor, entry_count)?;
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
        per_layer,
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
