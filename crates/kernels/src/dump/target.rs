//! What the dump compiles for: the properties of a device that is not there, and the compiler it would use.

use cubecl::Compiler;
use cubecl::ir::features::{AtomicUsage, Plane, Tma, TypeUsage};
use cubecl::ir::{
    AddressType, DeviceIdentity, ElemType, FloatKind, HardwareProperties, IntKind,
    MemoryDeviceProperties, Type, UIntKind,
};
use cubecl::prelude::{DeviceProperties, KernelDefinition};
use cubecl::profile::TimingMethod;
use cubecl_cpp::cuda::arch::CudaArchitecture;
use cubecl_cpp::cuda::supported_mma_combinations;
use cubecl_cpp::shared::{
    CompilationOptions, CppCompiler, CppSupportedFeatures, register_mma_features,
};
use cubecl_cpp::target::Cuda;

use crate::kind::DeviceKind;

/// A language, and the device it is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// WGSL for a GPU of common limits.
    Wgsl,
    /// CUDA for an A100.
    Sm80,
    /// CUDA for an H100.
    Sm90,
}

impl Target {
    const ALL: &[Self] = &[Self::Wgsl, Self::Sm80, Self::Sm90];

    /// The target whose device has this number.
    pub fn of_index(index: u16) -> Self {
        Self::ALL[usize::from(index)]
    }

    /// The inverse of [`Target::of_index`].
    pub fn index(self) -> u16 {
        self as u16
    }

    /// What messages call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wgsl => "wgsl",
            Self::Sm80 => "sm_80",
            Self::Sm90 => "sm_90",
        }
    }

    pub fn kind(self) -> DeviceKind {
        match self {
            Self::Wgsl => DeviceKind::Wgpu,
            Self::Sm80 | Self::Sm90 => DeviceKind::Cuda,
        }
    }

    pub fn properties(self) -> DeviceProperties {
        match self {
            Self::Wgsl => common_gpu(),
            Self::Sm80 => nvidia(80, 108),
            Self::Sm90 => nvidia(90, 132),
        }
    }

    /// The text of a kernel, for CUDA with what its launch reserves in front, or why there is none.
    pub fn compile(self, kernel: KernelDefinition) -> Result<String, String> {
        let options = match self {
            Self::Wgsl => {
                let compiled = cubecl::wgpu::WgslCompiler.compile(kernel, &Default::default());
                return Ok(compiled.map_err(|e| e.to_string())?.to_string());
            }
            Self::Sm80 => cpp_options(80),
            Self::Sm90 => cpp_options(90),
        };
        let cube = kernel.settings.cube_dim;
        let compiled = CppCompiler::<Cuda>::default().compile(kernel, &options);
        let compiled = compiled.map_err(|e| e.to_string())?;
        let (shared, most) = (
            compiled.shared_memory_size,
            self.properties().hardware.max_shared_memory_size,
        );
        if shared > most {
            return Err(format!("needs {shared} bytes of shared memory of {most}"));
        }
        Ok(format!(
            "// A cube of {} x {} x {} units, {shared} bytes of shared memory.\n{compiled}",
            cube.x, cube.y, cube.z
        ))
    }
}

/// As `cubecl-cuda` sets them for a device of this compute capability.
fn cpp_options(version: u32) -> CompilationOptions {
    CompilationOptions {
        supports_features: CppSupportedFeatures {
            grid_constants: true,
            clusters: version >= 90,
            fast_math: true,
            fast_tanh: true,
            elect_sync: version >= 90,
            dp4a: true,
        },
        ..Default::default()
    }
}

/// What `cubecl-cuda` registers for a device of this compute capability, as far as a kernel's expansion may ask for it.
fn nvidia(version: u32, multiprocessors: u32) -> DeviceProperties {
    let mut properties = device(HardwareProperties {
        plane_size_min: 32,
        plane_size_max: 32,
        max_shared_memory_size: if version >= 90 { 227 << 10 } else { 163 << 10 },
        max_units_per_cube: 1024,
        max_cube_dim: (1024, 1024, 64),
        num_streaming_multiprocessors: Some(multiprocessors),
        num_tensor_cores: Some(4),
        min_tensor_cores_dim: Some(8),
        ..hardware()
    });
    cubecl_cpp::register_supported_types(&mut properties);
    let architecture = CudaArchitecture {
        version,
        tensor_cores: true,
    };
    register_mma_features(supported_mma_combinations(&architecture), &mut properties);
    let features = &mut properties.features;
    features.memory_reinterpret = true;
    features.alignment = true;
    features.device_memory_scope = true;
    features.copy_async = true;
    features.plane = Plane::Ops | Plane::Sync | Plane::NonUniformControlFlow;
    let halves = [FloatKind::F16, FloatKind::BF16].map(ElemType::Float);
    features.matmul.ldmatrix.extend(halves);
    if version >= 90 {
        features.matmul.stmatrix.extend(halves);
        features.cube_cluster = true;
        features.tma.insert(Tma::Base);
    }
    properties
}

/// What every adapter of wgpu has.
fn common_gpu() -> DeviceProperties {
    let mut properties = device(hardware());
    properties.register_address_type(AddressType::U32);
    let words = [ElemType::UInt(UIntKind::U32), ElemType::Int(IntKind::I32)];
    for elem in words {
        properties.register_atomic_type_usage(
            Type::atomic(elem),
            AtomicUsage::LoadStore | AtomicUsage::Exchange | AtomicUsage::Add,
        );
    }
    let others = [
        ElemType::Index,
        ElemType::Bool,
        ElemType::Float(FloatKind::F32),
    ];
    for elem in words.into_iter().chain(others) {
        properties.register_type_usage(elem, TypeUsage::all());
    }
    properties
}

fn device(hardware: HardwareProperties) -> DeviceProperties {
    DeviceProperties::new(
        Default::default(),
        MemoryDeviceProperties::new(16 << 30, 512),
        hardware,
        TimingMethod::System,
        DeviceIdentity::default(),
    )
}

fn hardware() -> HardwareProperties {
    HardwareProperties {
        load_width: 128,
        vector_register_count: None,
        plane_size_min: 1,
        plane_size_max: 1,
        max_bindings: 64,
        max_shared_memory_size: 32 << 10,
        max_cube_count: (65_535, 65_535, 65_535),
        max_units_per_cube: 256,
        max_cube_dim: (256, 256, 64),
        num_streaming_multiprocessors: None,
        num_cpu_cores: None,
        last_level_cache_size: None,
        num_tensor_cores: None,
        min_tensor_cores_dim: None,
        max_vector_size: 16,
        cube_mma_reserved_shared_memory: 0,
    }
}
