//! The header of a safetensors file, checked against the file's size; the `safetensors` crate parses and validates it.

use std::path::Path;
use std::sync::Arc;

use safetensors::tensor::Metadata;

use crate::file::ModelFile;
use crate::tensor::Tensor;
use crate::{Dtype, Error};

/// Headers of real shards take some hundred KiB; parsing multiplies the size by a small factor.
const HEADER_LIMIT: u64 = 32 << 20;

/// The tensors of one file.
pub(crate) fn open(path: &Path) -> Result<Vec<Tensor>, Error> {
    let file = Arc::new(ModelFile::open(path)?);
    let malformed = |reason: String| Error::Malformed {
        path: path.to_owned(),
        reason,
    };
    let mut prefix = [0; 8];
    if file.len() < 8 {
        return Err(malformed(format!(
            "it has {} bytes, a safetensors file starts with an 8-byte header length",
            file.len()
        )));
    }
    file.read_exact_at(0, &mut prefix)?;
    let header_len = u64::from_le_bytes(prefix);
    if header_len > file.len() - 8 {
        return Err(malformed(format!(
            "its header length is {header_len}, but only {} bytes follow",
            file.len() - 8
        )));
    }
    if header_len > HEADER_LIMIT {
        let what = "the header's size in bytes".into();
        return Err(Error::TooLarge {
            path: path.to_owned(),
            what,
            actual: header_len,
            limit: HEADER_LIMIT,
        });
    }
    let mut header = vec![0; header_len as usize];
    file.read_exact_at(8, &mut header)?;
    let metadata: Metadata = serde_json::from_slice(&header)
        .map_err(|e| malformed(format!("its header is invalid: {e}")))?;
    let data = 8 + header_len;
    let expected = data + metadata.data_len() as u64;
    if expected != file.len() {
        return Err(malformed(format!(
            "its header describes {expected} bytes, the file has {}",
            file.len()
        )));
    }
    let tensors = metadata.offset_keys().into_iter().filter_map(|name| {
        let info = metadata.info(&name)?;
        let (start, end) = info.data_offsets;
        Some(Tensor {
            dtype: Dtype::from_safetensors(info.dtype),
            shape: info.shape.clone(),
            file: Arc::clone(&file),
            offset: data + start as u64,
            bytes: (end - start) as u64,
            name,
        })
    });
    Ok(tensors.collect())
}
