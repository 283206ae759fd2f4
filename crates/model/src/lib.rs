//! Model folders and GGUF files as plain data: configuration, weights, tokenizer, chat template.
//!
//! [`Model::open`] takes a Hugging Face folder or a `.gguf` file, one or any part of several, and checks everything (sizes, offsets, shapes, storage types,
//! missing and unexpected tensors) before it allocates anything large. Weights are then read by [`WeightRole`], converted to `f32`
//! on the way, one tensor or one range of rows at a time, so that nobody else ever sees a tensor's name or its storage type.
//! [`Header::open`] reads the configuration and the tensor list only; [`convert::gguf_to_hf`] turns a GGUF file into a folder.
//!
//! Weights are read with positioned reads, not mapped: a map needs `unsafe`, a mapped file that is truncated while in use ends the
//! process with a signal, and every byte is converted and copied once anyway.
//!
//! This crate never touches a device, never opens the network, contains no `unsafe`, and is the only one that knows file formats.
#![forbid(unsafe_code)]

mod architecture;
mod brief;
mod chat;
pub mod convert;
mod dtype;
mod error;
mod families;
mod fields;
mod file;
mod file_type;
mod folder;
mod gguf;
mod header;
mod hf;
mod model;
mod part;
mod quant;
mod role;
mod rope;
mod safetensors_file;
mod shapes;
mod substitute;
mod tensor;
mod tied;
mod tokenizer;
mod unusual;
mod weights;

pub use architecture::{Architecture, Family};
pub use chat::{ChatTemplate, Dialogue, Message};
pub use dtype::Dtype;
pub use error::Error;
pub use file_type::unreadable_by_name;
pub use header::{Format, Header, TensorSummary};
pub use model::{GenerationDefaults, Model};
pub use role::WeightRole;
pub use rope::{Rope, RopeScaling};
pub use tokenizer::{StreamDecoder, Tokenizer, catches_panics};
pub use weights::Weights;
