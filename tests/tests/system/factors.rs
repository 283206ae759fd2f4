//! The factorisation on the real model's keys: close to the best there can be.

use faer::Mat;
use shadowkv_kernels::gram::gram;
use shadowkv_kernels::mean::mean_oracle;
use shadowkv_kernels::subspace::{Subspace, optimal_error, projection_error, subspace};
use shadowkv_kernels::{Device, Elem};
use shadowkv_tests::{default_model, device, document, full, load};

#[test]
fn bases_of_real_keys_are_within_one_percent_of_the_optimum() {
    let model = default_model();
    let width = model.architecture.num_kv_heads * model.architecture.head_dim;
    let mut tokens = model
        .tokenizer
        .encode(&document(), false)
        .expect("the document encodes");
    tokens.truncate(1024);
    let mut engine = load(&model, full());
    let (device, _) = Device::open(device()).expect("the engine has opened it");
    for layer in [0, 11, 29] {
        let mut keys = engine
            .keys_before_rope(&tokens, layer)
            .unwrap_or_else(|e| panic!("{e}"));
        let centre = mean_oracle(&keys, width);
        for (key, mean) in keys.iter_mut().zip(centre.iter().cycle()) {
            *key -= *mean as f32;
        }
        let matrix = Mat::from_fn(tokens.len(), width, |i, j| f64::from(keys[i * width + j]));
        let singular = matrix
            .singular_values()
            .expect("the decomposition converges");
        let uploaded = device.upload(Elem::F32, &keys).expect("the keys fit");
        let product = device
            .upload(Elem::F32, &vec![0.0f32; width * width])
            .expect("the product fits");
        gram(&device, &uploaded, &product, tokens.len(), width).expect("gram runs");
        for rank in [16, 32, 64, 128, 160] {
            let scratch = Subspace::new(&device, rank, width).expect("the scratch fits");
            let basis = subspace(&device, &product, &scratch).expect("subspace runs");
            let basis: Vec<f32> = device.read(&basis).expect("the basis reads");
            let error = projection_error(&keys, &basis, width);
            let best = optimal_error(&singular, rank);
            println!(
                "layer {layer}, rank {rank}: {error:.4} against {best:.4}, {:.3} %",
                100.0 * (error / best - 1.0)
            );
            assert!(
                error <= 1.01 * best,
                "layer {layer}, rank {rank}: {error} against {best}"
            );
        }
    }
}
