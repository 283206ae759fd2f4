//! A kernel of one's own: the Euclidean norm of each row of a matrix, its oracle, and the comparison of both.
//!
//! ```text
//! cargo run --release --workspace --example own_kernel -- [DEVICE]
//! ```

use cubecl::prelude::*;
use shadowkv_kernels::{Buffer, Device, Elem};

/// One unit per row. `width` counts vectors; `F` and `N` are the storage type and the length of a vector.
#[cube(launch)]
fn row_norms_kernel<F: Float, N: Size>(
    x: &[Vector<F, N>],
    norms: &mut [f32],
    rows: usize,
    width: usize,
    #[define(F)] _dtype: ElemType,
) {
    let row = ABSOLUTE_POS;
    // A grid may have more units than there are rows.
    if row < rows {
        let mut squares = Vector::<f32, N>::new(0.0f32);
        for i in 0..width {
            let value = Vector::<f32, N>::cast_from(x[row * width + i]);
            squares = fma(value, value, squares);
        }
        norms[row] = squares.vector_sum().sqrt();
    }
}

/// Norms of the rows of `x [rows, width]`, stored as `dtype`, into `norms [rows]`.
fn row_norms(device: &Device, x: &Buffer, norms: &Buffer, rows: usize, width: usize) {
    let Elem::Float(dtype) = x.elem() else {
        panic!("rows of floating-point numbers are asked for");
    };
    assert!(x.len() >= rows * width && norms.len() >= rows);
    let vector = device.plan().vector(dtype, &[width]);
    let ((count, dim), client) = (device.tasks(rows), device.client());
    let (x, norms) = (x.arg_vectors(vector), norms.arg());
    let width = width / vector;
    row_norms_kernel::launch(
        client,
        count,
        dim,
        vector,
        x,
        norms,
        rows,
        width,
        dtype.elem(),
    );
}

/// The same in plain Rust, with sums in `f64`.
fn row_norms_oracle(x: &[f32], width: usize) -> Vec<f64> {
    let square = |&v: &f32| f64::from(v) * f64::from(v);
    let rows = x.chunks_exact(width);
    rows.map(|row| row.iter().map(square).sum::<f64>().sqrt())
        .collect()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let choice = std::env::args().nth(1);
    let (device, reason) = Device::open(choice.as_deref().unwrap_or("cpu").parse()?)?;
    let (rows, width) = (70, 96);
    let values: Vec<f32> = (0..rows * width).map(|i| (i as f32 * 0.37).sin()).collect();
    let x = device.upload_floats(device.preferred_dtype(), &values)?;
    // What is not written shows.
    let norms = device.upload(Elem::F32, &vec![f32::NAN; rows])?;
    row_norms(&device, &x, &norms, rows, width);
    // The oracle gets what the device has: rounded values.
    let want = row_norms_oracle(&device.read_floats(&x)?, width);
    let got: Vec<f32> = device.read(&norms)?;
    for (row, (&got, want)) in got.iter().zip(want).enumerate() {
        let error = (f64::from(got) / want - 1.0).abs();
        assert!(error < 1e-6, "row {row}: {got}, not {want}");
    }
    println!("{reason}: {rows} norms are right");
    Ok(())
}
