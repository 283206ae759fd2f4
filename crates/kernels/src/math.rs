//! Arithmetic that runtimes leave to a scalar library call.

use cubecl::prelude::*;

/// `exp(x)` for finite `x <= 0`, elementwise; below -87 it gives 0. What is no number stays none.
///
/// With `polynomial` the exponent is split off and the rest is a degree-6 polynomial (relative error below 1e-7), which
/// stays in vector registers; without it the device's own exponential is used.
#[allow(clippy::eq_op, reason = "what is no number is none minus itself too")]
#[cube]
pub(crate) fn exp_nonpositive<N: Size>(
    x: Vector<f32, N>,
    #[comptime] polynomial: bool,
) -> Vector<f32, N> {
    if comptime!(polynomial) {
        let clamped = max(x, Vector::new(-87.0f32));
        // 2^(n + f) with n = floor(x / ln 2) and f in [0, 1).
        let scaled = clamped * Vector::new(std::f32::consts::LOG2_E);
        let whole = scaled.floor();
        let f = scaled - whole;
        let mut p = Vector::new(2.161_291_6e-4f32);
        p = fma(p, f, Vector::new(1.246_784_6e-3f32));
        p = fma(p, f, Vector::new(9.675_452e-3f32));
        p = fma(p, f, Vector::new(5.548_528e-2f32));
        p = fma(p, f, Vector::new(2.402_293_1e-1f32));
        p = fma(p, f, Vector::new(6.931_470_6e-1f32));
        p = fma(p, f, Vector::new(1.0f32));
        let bits = Vector::<i32, N>::cast_from(whole + Vector::new(127.0f32)) << Vector::new(23i32);
        let power = Vector::<f32, N>::reinterpret(bits);
        // A factor of 0 or 1: 0 from one below the clamp down.
        let alive = clamp(
            x + Vector::new(88.0f32),
            Vector::new(0.0f32),
            Vector::new(1.0f32),
        );
        // The clamps would make a weight of 0 of what is no number, and nobody would see it.
        p * power * alive + (x - x)
    } else {
        x.exp()
    }
}
