//! `energy` against its oracle.

use shadowkv_kernels::Dtype;
use shadowkv_kernels::energy::{energy, energy_oracle};

use crate::common::{Case, every_case, tolerance::assert_close};

#[test]
fn squares_add_up_over_launches() {
    every_case(|case: &Case| {
        for len in [1, 7, 64, 1000, 40_000] {
            // What stands behind does not count.
            let values = case.random(1, len + 5, 3.0);
            let out = case.f32s(&[f32::NAN, 2.0, f32::NAN]);
            for _ in 0..2 {
                energy(&case.device, &values.buffer, len, (&out, 1)).unwrap();
            }
            let got = case.device.read::<f32>(&out).unwrap();
            assert!(got[0].is_nan() && got[2].is_nan());
            let want = 2.0 + 2.0 * energy_oracle(&values.values[..len]);
            assert_close("energy", Dtype::F32, len, &got[1..2], &[want]);
        }
        let (values, out) = (case.random(1, 4, 1.0), case.f32s(&[0.0]));
        assert!(energy(&case.device, &values.buffer, 5, (&out, 0)).is_err());
        assert!(energy(&case.device, &values.buffer, 4, (&out, 1)).is_err());
    });
}
