//! GGUF files under construction.

use std::path::Path;

/// A metadata value.
#[derive(Debug, Clone)]
pub enum Meta {
    U32(u32),
    F32(f32),
    Bool(bool),
    Str(String),
    Strs(Vec<String>),
    Floats(Vec<f32>),
    Ints(Vec<i32>),
    /// Type number and bytes, for what the format forbids.
    Raw(u32, Vec<u8>),
}

/// A tensor of a GGUF file.
#[derive(Debug, Clone)]
pub struct GgufTensor {
    pub name: String,
    /// Slowest dimension first.
    pub shape: Vec<u64>,
    pub kind: u32,
    pub data: Vec<u8>,
    /// Replaces the true offset.
    pub offset: Option<u64>,
}

/// A GGUF file under construction.
#[derive(Debug, Clone)]
pub struct GgufFile {
    pub version: u32,
    pub alignment: usize,
    pub meta: Vec<(String, Meta)>,
    pub tensors: Vec<GgufTensor>,
    /// Replaces the true number of tensors.
    pub tensor_count: Option<u64>,
}

fn put_str(out: &mut Vec<u8>, s: &str) {
    out.extend((s.len() as u64).to_le_bytes());
    out.extend(s.as_bytes());
}

fn put_array(out: &mut Vec<u8>, kind: u32, count: usize) {
    out.extend(9u32.to_le_bytes());
    out.extend(kind.to_le_bytes());
    out.extend((count as u64).to_le_bytes());
}

impl GgufFile {
    pub fn set(&mut self, key: &str, value: Meta) -> &mut Self {
        self.unset(key);
        self.meta.push((key.into(), value));
        self
    }

    pub fn unset(&mut self, key: &str) -> &mut Self {
        self.meta.retain(|(k, _)| k != key);
        self
    }

    pub fn tensor(&mut self, name: &str) -> &mut GgufTensor {
        self.tensors.iter_mut().find(|t| t.name == name).unwrap()
    }

    /// Puts tensors of a layer below each other into one.
    fn fuse(&mut self, layer: usize, parts: &[&str], whole: &str) {
        let name = |part: &str| format!("blk.{layer}.{part}.weight");
        let all: Vec<GgufTensor> = parts
            .iter()
            .map(|p| self.tensor(&name(p)).clone())
            .collect();
        self.tensors
            .retain(|t| parts.iter().all(|p| t.name != name(p)));
        let mut fused = all[0].clone();
        fused.name = name(whole);
        fused.shape[0] = all.iter().map(|t| t.shape[0]).sum();
        fused.data = all.iter().flat_map(|t| t.data.clone()).collect();
        self.tensors.push(fused);
    }

    /// Adds a vector of 32-bit floats.
    pub fn vector(&mut self, name: &str, values: &[f32]) -> &mut Self {
        self.tensors.push(GgufTensor {
            name: name.into(),
            shape: vec![values.len() as u64],
            kind: 0,
            data: f32_bytes(values),
            offset: None,
        });
        self
    }

    /// Everything before the tensors' data.
    pub fn header(&self) -> Vec<u8> {
        let mut out = b"GGUF".to_vec();
        out.extend(self.version.to_le_bytes());
        out.extend(
            self.tensor_count
                .unwrap_or(self.tensors.len() as u64)
                .to_le_bytes(),
        );
        out.extend((self.meta.len() as u64).to_le_bytes());
        for (key, value) in &self.meta {
            put_str(&mut out, key);
            match value {
                Meta::U32(v) => out.extend([4u32.to_le_bytes(), v.to_le_bytes()].concat()),
                Meta::F32(v) => out.extend([6u32.to_le_bytes(), v.to_le_bytes()].concat()),
                Meta::Bool(v) => out.extend([&7u32.to_le_bytes()[..], &[u8::from(*v)]].concat()),
                Meta::Str(v) => {
                    out.extend(8u32.to_le_bytes());
                    put_str(&mut out, v);
                }
                Meta::Strs(v) => {
                    put_array(&mut out, 8, v.len());
                    v.iter().for_each(|s| put_str(&mut out, s));
                }
                Meta::Floats(v) => {
                    put_array(&mut out, 6, v.len());
                    out.extend(v.iter().flat_map(|x| x.to_le_bytes()));
                }
                Meta::Ints(v) => {
                    put_array(&mut out, 5, v.len());
                    out.extend(v.iter().flat_map(|x| x.to_le_bytes()));
                }
                Meta::Raw(kind, bytes) => {
                    out.extend(kind.to_le_bytes());
                    out.extend(bytes);
                }
            }
        }
        let mut offset = 0u64;
        for t in &self.tensors {
            put_str(&mut out, &t.name);
            out.extend((t.shape.len() as u32).to_le_bytes());
            t.shape
                .iter()
                .rev()
                .for_each(|d| out.extend(d.to_le_bytes()));
            out.extend(t.kind.to_le_bytes());
            out.extend(t.offset.unwrap_or(offset).to_le_bytes());
            offset += t.data.len().next_multiple_of(self.alignment) as u64;
        }
        out
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut out = self.header();
        for t in &self.tensors {
            out.resize(out.len().next_multiple_of(self.alignment), 0);
            out.extend(&t.data);
        }
        out.resize(out.len().next_multiple_of(self.alignment), 0);
        out
    }

    pub fn write(&self, path: &Path) {
        std::fs::write(path, self.bytes()).unwrap();
    }

    /// The same model cut into files as llama.cpp's `gguf-split` does it.
    pub fn split(&self, parts: usize) -> Vec<Self> {
        let per_part = self.tensors.len().div_ceil(parts);
        let cut = self.tensors.chunks(per_part).enumerate();
        cut.map(|(number, tensors)| {
            let mut part = self.clone();
            part.tensors = tensors.to_vec();
            if number > 0 {
                part.meta.clear();
            }
            part.set("split.no", u16_meta(number))
                .set("split.count", u16_meta(parts))
                .set("split.tensors.count", Meta::U32(self.tensors.len() as u32));
            part
        })
        .collect()
    }
}

pub fn u16_meta(n: usize) -> Meta {
    Meta::Raw(2, (n as u16).to_le_bytes().into())
}

/// Writes the parts of a model as `stem-00001-of-00003.gguf` and so on, and returns their paths.
pub fn write_parts(parts: &[GgufFile], folder: &Path, stem: &str) -> Vec<std::path::PathBuf> {
    let count = parts.len();
    let named = parts.iter().zip(1..).map(|(part, number)| {
        let path = folder.join(format!("{stem}-{number:05}-of-{count:05}.gguf"));
        part.write(&path);
        path
    });
    named.collect()
}
