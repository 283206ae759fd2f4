//! What every kernel test needs: the devices of this machine, seeded data, poisoned outputs.

pub mod pages;
pub mod tolerance;

use std::io::Write;
use std::sync::OnceLock;

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use shadowkv_kernels::{Buffer, Device, DeviceKind, DeviceReport, Dtype, Elem, available};

/// A device and the storage types that kernels take on it.
struct Target {
    device: Device,
    dtypes: Vec<Dtype>,
}

/// The first device of every runtime, or of the one that `SHADOWKV_TEST_RUNTIME` names. What is missing is said once, past the
/// capture of the test harness.
fn targets() -> &'static [Target] {
    static TARGETS: OnceLock<Vec<Target>> = OnceLock::new();
    TARGETS.get_or_init(|| {
        let only = std::env::var("SHADOWKV_TEST_RUNTIME").ok();
        let reports = available();
        let wanted = |r: &&DeviceReport| only.as_deref().is_none_or(|only| only == r.runtime);
        let targets: Vec<Target> = reports.iter().filter(wanted).filter_map(open).collect();
        assert!(!targets.is_empty(), "no device to test on: {only:?}");
        targets
    })
}

fn open(report: &DeviceReport) -> Option<Target> {
    let Some((name, _)) = report.devices.first() else {
        let why = if report.linked {
            "this machine has no such device"
        } else {
            "not in this build"
        };
        announce(&format!("{}: not tested, {why}", report.runtime));
        return None;
    };
    if let Some(missing) = report.missing.first() {
        announce(&format!("{name}: not tested, {missing}"));
        return None;
    }
    let choice = name.parse().expect("a name that `available` made");
    let (device, reason) = Device::open(choice).expect("a device that `available` listed");
    let all = [Dtype::F32, Dtype::F16, Dtype::Bf16];
    let dtypes: Vec<Dtype> = all
        .into_iter()
        .filter(|&dtype| device.supports(dtype))
        .collect();
    let names: Vec<&str> = dtypes.iter().map(|dtype| dtype.name()).collect();
    announce(&format!("{reason}: tested with {}", names.join(", ")));
    Some(Target { device, dtypes })
}

fn announce(line: &str) {
    // The print macros would be captured and shown only when a test fails.
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// One device and storage type, and the data of one test on it.
pub struct Case {
    pub device: Device,
    pub dtype: Dtype,
}

/// Runs a test on every device in every storage type that it supports.
pub fn every_case(test: impl Fn(&Case)) {
    for target in targets() {
        for &dtype in &target.dtypes {
            run(
                &test,
                Case {
                    device: target.device.clone(),
                    dtype,
                },
            );
        }
    }
}

/// Runs a test on every device in `f32`, for kernels that know no other type.
pub fn every_device(test: impl Fn(&Case)) {
    for target in targets() {
        run(
            &test,
            Case {
                device: target.device.clone(),
                dtype: Dtype::F32,
            },
        );
    }
}

fn run(test: &impl Fn(&Case), case: Case) {
    struct OnPanic(String);
    impl Drop for OnPanic {
        fn drop(&mut self) {
            if std::thread::panicking() {
                announce(&format!("failed on {}", self.0));
            }
        }
    }
    let _context = OnPanic(format!("{} {}", case.device.name(), case.dtype.name()));
    test(&case);
}

/// Numbers on the host, already rounded to the storage type, and the same on the device.
pub struct Data {
    pub values: Vec<f32>,
    pub buffer: Buffer,
}

impl Case {
    /// `tiny` on a software adapter, where everything is slow; `full` elsewhere.
    pub fn size<T>(&self, full: T, tiny: T) -> T {
        if self.device.kind() == DeviceKind::WgpuSoftware {
            tiny
        } else {
            full
        }
    }

    /// Uploads values in the storage type of the case.
    pub fn upload(&self, values: &[f32]) -> Data {
        let values: Vec<f32> = values.iter().map(|&v| round(self.dtype, v)).collect();
        let buffer = self.device.upload_floats(self.dtype, &values).unwrap();
        Data { values, buffer }
    }

    /// `len` seeded numbers in `-amplitude..amplitude`, in the storage type of the case.
    pub fn random(&self, seed: u64, len: usize, amplitude: f32) -> Data {
        self.upload(&random(seed, len, amplitude))
    }

    pub fn f32s(&self, values: &[f32]) -> Buffer {
        self.device.upload(Elem::F32, values).unwrap()
    }

    pub fn words(&self, values: &[u32]) -> Buffer {
        self.device.upload(Elem::U32, values).unwrap()
    }

    /// `len` NaNs in the storage type of the case.
    pub fn poison(&self, len: usize) -> Buffer {
        self.upload(&vec![f32::NAN; len]).buffer
    }

    /// `len` NaNs in `f32`.
    pub fn poison_f32(&self, len: usize) -> Buffer {
        self.f32s(&vec![f32::NAN; len])
    }

    /// `len` words with all bits set.
    pub fn poison_words(&self, len: usize) -> Buffer {
        self.words(&vec![u32::MAX; len])
    }

    pub fn read(&self, buffer: &Buffer) -> Vec<f32> {
        self.device.read_floats(buffer).unwrap()
    }

    pub fn read_words(&self, buffer: &Buffer) -> Vec<u32> {
        self.device.read(buffer).unwrap()
    }
}

/// `value` as the storage type keeps it.
pub fn round(dtype: Dtype, value: f32) -> f32 {
    match dtype {
        Dtype::F32 => value,
        Dtype::F16 => half::f16::from_f32(value).to_f32(),
        Dtype::Bf16 => half::bf16::from_f32(value).to_f32(),
    }
}

pub fn rng(seed: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(seed)
}

/// `len` seeded numbers in `-amplitude..amplitude`.
pub fn random(seed: u64, len: usize, amplitude: f32) -> Vec<f32> {
    let mut rng = rng(seed);
    (0..len)
        .map(|_| (rng.random::<f32>() * 2.0 - 1.0) * amplitude)
        .collect()
}

/// `0..len` in a seeded random order.
pub fn shuffled(seed: u64, len: usize) -> Vec<u32> {
    let mut rng = rng(seed);
    let mut order: Vec<u32> = (0..len as u32).collect();
    for i in (1..len).rev() {
        order.swap(i, rng.random_range(0..=i));
    }
    order
}

/// Radians a position for `half` pairs, as the models have them.
pub fn frequencies(half: usize) -> Vec<f32> {
    (0..half)
        .map(|i| 10_000f64.powf(-(i as f64) / half as f64) as f32)
        .collect()
}

/// Asserts that elements `written` of an output that was poisoned are numbers, and the others still poison.
pub fn assert_only_written(what: &str, values: &[f32], written: impl Fn(usize) -> bool) {
    for (i, value) in values.iter().enumerate() {
        assert_eq!(
            value.is_nan(),
            !written(i),
            "{what}: element {i} is {value}, written: {}",
            written(i)
        );
    }
}
