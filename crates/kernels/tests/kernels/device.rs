//! Devices: what is opened, what is refused, and that bytes come back as they went.

use shadowkv_kernels::rms_norm::rms_norm;
use shadowkv_kernels::{
    Device, DeviceChoice, DeviceKind, Dtype, Elem, Error, VIEW_ALIGNMENT, available, cuda_memory,
};

use crate::common::{Case, every_case, every_device, random};

#[test]
fn every_runtime_is_reported_and_cpu_is_always_there() {
    let reports = available();
    let runtimes: Vec<&str> = reports.iter().map(|r| r.runtime).collect();
    assert_eq!(runtimes, ["cuda", "wgpu", "cpu"]);
    for report in &reports {
        assert!(report.linked || report.devices.is_empty(), "{report:?}");
    }
    // Whatever keeps CUDA from working has a name.
    let cuda = &reports[0];
    assert_eq!(
        cuda.linked && cuda.devices.is_empty(),
        cuda.missing.iter().any(|missing| missing.part == "driver"),
        "{cuda:?}"
    );
    if cfg!(feature = "cpu") {
        assert_eq!(reports[2].devices, [("cpu".to_string(), DeviceKind::Cpu)]);
    }
}

#[test]
fn names_parse_and_unknown_ones_say_what_there_is() {
    assert_eq!("auto".parse::<DeviceChoice>().unwrap(), DeviceChoice::Auto);
    assert_eq!(
        "wgpu".parse::<DeviceChoice>().unwrap(),
        DeviceChoice::Wgpu(0)
    );
    assert_eq!(
        "wgpu:2".parse::<DeviceChoice>().unwrap(),
        DeviceChoice::Wgpu(2)
    );
    assert_eq!(
        "cuda:1".parse::<DeviceChoice>().unwrap(),
        DeviceChoice::Cuda(1)
    );
    for wrong in [
        "", "gpu", "CPU", "cpu:0", "auto:1", "wgpu:", "wgpu:-1", "cuda:x", "cuda:0:0",
    ] {
        let error = wrong.parse::<DeviceChoice>().unwrap_err();
        assert!(
            matches!(&error, Error::UnknownDevice(text) if text == wrong),
            "{wrong}: {error}"
        );
        assert!(error.to_string().contains("auto, cpu, wgpu"), "{error}");
    }
}

#[test]
fn a_device_that_is_not_there_is_an_error() {
    for choice in [DeviceChoice::Wgpu(1000), DeviceChoice::Cuda(1000)] {
        let error = Device::open(choice).map(|_| ()).unwrap_err();
        assert!(
            matches!(
                error,
                Error::NoDevice { .. } | Error::NotLinked { .. } | Error::NotReady { .. }
            ),
            "{choice:?}: {error}"
        );
    }
}

#[test]
fn cuda_without_what_it_needs_is_an_error_that_says_so() {
    let missing = available().swap_remove(0).missing;
    let outcome = Device::open(DeviceChoice::Cuda(0)).map(|_| ());
    match outcome {
        Ok(()) => {
            assert_eq!(missing, []);
            let memory = cuda_memory(0).unwrap();
            assert!(0 < memory.free && memory.free <= memory.total, "{memory:?}");
        }
        Err(Error::NotLinked { runtime }) => assert_eq!((runtime, missing.len()), ("cuda", 0)),
        Err(error) => {
            assert!(!missing.is_empty(), "{error}");
            for part in missing {
                assert!(error.to_string().contains(&part.to_string()), "{error}");
            }
        }
    }
    assert_eq!(cuda_memory(1000), None);
}

#[test]
fn auto_opens_something_and_says_why() {
    let (device, reason) = Device::open(DeviceChoice::Auto).unwrap();
    assert!(
        reason.contains(device.name()) && reason.contains("auto"),
        "{reason}"
    );
}

#[test]
fn bytes_come_back_as_they_went() {
    every_case(|case: &Case| {
        // Odd lengths: two-byte types then end in the middle of a word.
        for len in [0, 1, 7, 64] {
            let data = case.random(1, len, 10.0);
            assert_eq!(data.buffer.len(), len);
            assert_eq!(data.buffer.bytes(), (len * case.dtype.bytes()) as u64);
            assert_eq!(data.buffer.is_empty(), len == 0);
            assert_eq!(case.read(&data.buffer), data.values);
        }
    });
}

#[test]
fn views_are_parts_of_their_buffer() {
    every_case(|case: &Case| {
        let bytes = Elem::Float(case.dtype).bytes();
        let (first, rows, width) = (VIEW_ALIGNMENT / bytes, 3, 32);
        let x = case.random(1, first + rows * width + 2, 1.0);
        let weight = case.random(2, width, 1.0);
        let view = x.buffer.view(first, rows * width).unwrap();
        assert_eq!(view.len(), rows * width);
        let behind = &x.values[first..first + rows * width];
        assert_eq!(case.read(&view), behind);
        // As an argument to be read and to be written; what lies around stays as it was.
        let out = case.upload(&vec![7.0; first + rows * width + 2]);
        let part = out.buffer.view(first, rows * width).unwrap();
        let (device, shape) = (&case.device, (0, rows, width));
        rms_norm(device, &view, &weight.buffer, &part, shape, 1e-5).unwrap();
        let copy = case.upload(behind);
        let expected = case.poison(rows * width);
        rms_norm(device, &copy.buffer, &weight.buffer, &expected, shape, 1e-5).unwrap();
        let mut whole = out.values;
        whole[first..first + rows * width].copy_from_slice(&case.read(&expected));
        assert_eq!(case.read(&out.buffer), whole);

        assert!(x.buffer.view(1, 4).is_err(), "not aligned");
        assert!(x.buffer.view(first, x.values.len()).is_err(), "too long");
    });
}

#[test]
fn a_point_fails_once_where_it_was_asked_for() {
    let (device, _) = Device::open(DeviceChoice::Cpu).unwrap();
    let other = device.clone();
    device.fail_at(3);
    assert!(other.is_to_fail());
    let buffer = device.upload(Elem::U32, &[1u32]).unwrap();
    device.write(&buffer, 0, &[2u32]).unwrap();
    let error = other.read::<u32>(&buffer).unwrap_err();
    assert!(error.to_string().contains("on purpose"), "{error}");
    assert!(!device.is_to_fail());
    assert_eq!(device.read::<u32>(&buffer).unwrap(), [2]);
    for point in [1, 2] {
        device.fail_at(point);
        let tried = device.sync().and_then(|()| device.point());
        assert!(tried.is_err());
        assert!(device.point().is_ok());
    }
}

#[test]
fn writes_land_at_their_offset_and_nowhere_else() {
    every_case(|case: &Case| {
        let mut expected = random(2, 23, 1.0);
        let data = case.upload(&expected);
        expected = data.values;
        let new = case.random(3, 6, 1.0).values;
        // (start, length): the beginning, the middle, up to an odd end, nothing.
        for (start, len) in [(0, 4), (8, 6), (20, 3), (23, 0)] {
            match case.dtype {
                Dtype::F32 => case.device.write(&data.buffer, start, &new[..len]).unwrap(),
                Dtype::F16 => {
                    let new: Vec<half::f16> =
                        new[..len].iter().map(|&v| half::f16::from_f32(v)).collect();
                    case.device.write(&data.buffer, start, &new).unwrap();
                }
                Dtype::Bf16 => {
                    let new: Vec<half::bf16> = new[..len]
                        .iter()
                        .map(|&v| half::bf16::from_f32(v))
                        .collect();
                    case.device.write(&data.buffer, start, &new).unwrap();
                }
            }
            expected[start..start + len].copy_from_slice(&new[..len]);
            assert_eq!(
                case.read(&data.buffer),
                expected,
                "write of {len} at {start}"
            );
        }
    });
}

#[test]
fn writes_that_do_not_fit_or_split_a_word_are_refused() {
    every_device(|case: &Case| {
        let words = case.words(&[1, 2, 3]);
        let beyond = case.device.write(&words, 2, &[7u32, 8]);
        assert!(
            matches!(
                beyond,
                Err(Error::Shape {
                    kernel: "write",
                    ..
                })
            ),
            "{beyond:?}"
        );
        let halves = case
            .device
            .upload(Elem::Float(Dtype::F16), &[1u16, 2, 3, 4, 5])
            .unwrap();
        for (start, len) in [(1, 2), (0, 1), (3, 2)] {
            let split = case.device.write(&halves, start, &vec![9u16; len]);
            assert!(
                matches!(
                    split,
                    Err(Error::Shape {
                        kernel: "write",
                        ..
                    })
                ),
                "{start} {len}: {split:?}"
            );
        }
        assert_eq!(case.read_words(&words), [1, 2, 3]);
        assert_eq!(case.device.read::<u16>(&halves).unwrap(), [1, 2, 3, 4, 5]);
    });
}

#[test]
fn a_buffer_beyond_the_limit_is_refused_with_both_numbers() {
    every_device(|case: &Case| {
        let limit = case.device.max_buffer_bytes().min(u64::from(u32::MAX) * 4);
        let len = (limit / 4) as usize + 1;
        match case.device.empty(Elem::F32, len) {
            Err(Error::TooLarge { bytes, limit: said }) => {
                assert_eq!(bytes, len as u64 * 4);
                assert_eq!(said, limit);
            }
            other => panic!("{len} elements: {other:?}"),
        }
        // A length whose bytes do not fit 64 bits must not wrap around to a small one.
        assert!(matches!(
            case.device.empty(Elem::F32, usize::MAX / 2),
            Err(Error::TooLarge { .. })
        ));
    });
}

#[test]
fn sync_and_release_leave_live_buffers_alone() {
    every_device(|case: &Case| {
        let kept = case.words(&[5, 6, 7, 8]);
        drop(case.words(&vec![1; 4096]));
        case.device.sync().unwrap();
        case.device.release_unused().unwrap();
        assert_eq!(case.read_words(&kept), [5, 6, 7, 8]);
    });
}
