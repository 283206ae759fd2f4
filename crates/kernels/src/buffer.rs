//! Element types and device buffers.

use cubecl::ir::{ElemType, FloatKind};
use cubecl::prelude::BufferArg;
use cubecl::server::Handle;

use crate::error::{Result, ensure};

/// How activations, weights and caches are stored. Arithmetic accumulates in `f32` whatever this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dtype {
    /// IEEE single precision.
    F32,
    /// IEEE half precision.
    F16,
    /// bfloat16.
    Bf16,
}

impl Dtype {
    /// Bytes of one element.
    pub const fn bytes(self) -> usize {
        match self {
            Dtype::F32 => 4,
            Dtype::F16 | Dtype::Bf16 => 2,
        }
    }

    /// The name used on command lines and in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Dtype::F32 => "f32",
            Dtype::F16 => "f16",
            Dtype::Bf16 => "bf16",
        }
    }

    /// The type as kernels receive it.
    pub fn elem(self) -> ElemType {
        ElemType::Float(match self {
            Dtype::F32 => FloatKind::F32,
            Dtype::F16 => FloatKind::F16,
            Dtype::Bf16 => FloatKind::BF16,
        })
    }
}

/// What one element of a [`Buffer`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Elem {
    /// A floating-point number in a storage type.
    Float(Dtype),
    /// An index, length or position.
    U32,
}

impl Elem {
    /// Single precision, the type of scores, statistics and tables.
    pub const F32: Elem = Elem::Float(Dtype::F32);

    /// Bytes of one element.
    pub const fn bytes(self) -> usize {
        match self {
            Elem::Float(dtype) => dtype.bytes(),
            Elem::U32 => 4,
        }
    }
}

/// Bytes of which a [`Buffer::view`] begins at a multiple: what wgpu adapters may ask for, and more than kernels load
/// at once.
pub const VIEW_ALIGNMENT: usize = 256;

/// A contiguous run of elements on a device. Clones share the memory, which is freed with the last one.
#[derive(Clone, Debug)]
pub struct Buffer {
    pub(crate) handle: Handle,
    elem: Elem,
    len: usize,
}

impl Buffer {
    pub(crate) fn new(handle: Handle, elem: Elem, len: usize) -> Self {
        Self { handle, elem, len }
    }

    /// Number of elements.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Elements `start..start + len` as a buffer of their own in the same memory.
    ///
    /// # Errors
    /// [`crate::Error::Shape`] when there are not so many, or `start` is not at a multiple of [`VIEW_ALIGNMENT`] bytes.
    pub fn view(&self, start: usize, len: usize) -> Result<Self> {
        let bytes = self.elem.bytes();
        let fits = start + len <= self.len && (start * bytes).is_multiple_of(VIEW_ALIGNMENT);
        ensure("view", fits, || {
            format!("{len} elements from {start} of {}", self.len)
        })?;
        let behind = self.handle.size_in_used() - ((start + len) * bytes) as u64;
        let handle = self.handle.clone();
        let handle = handle
            .offset_start((start * bytes) as u64)
            .offset_end(behind);
        Ok(Self::new(handle, self.elem, len))
    }

    /// Size in bytes.
    pub fn bytes(&self) -> u64 {
        (self.len * self.elem.bytes()) as u64
    }

    /// What one element is.
    pub fn elem(&self) -> Elem {
        self.elem
    }

    /// The storage type, for buffers of floating-point numbers; `f32` for the others.
    pub(crate) fn dtype(&self) -> Dtype {
        match self.elem {
            Elem::Float(dtype) => dtype,
            Elem::U32 => Dtype::F32,
        }
    }

    /// The buffer as a kernel argument of scalars.
    pub fn arg(&self) -> BufferArg {
        self.arg_vectors(1)
    }

    /// The buffer of 16-bit elements as a kernel argument of vectors of 4 words, 16 bytes.
    pub(crate) fn arg_words(&self) -> BufferArg {
        self.arg_vectors(8)
    }

    /// The buffer as a kernel argument of vectors of `width` elements.
    pub fn arg_vectors(&self, width: usize) -> BufferArg {
        // SAFETY: the handle was allocated for `len` elements of this type.
        unsafe { BufferArg::from_raw_parts(self.handle.clone(), self.len / width) }
    }
}
