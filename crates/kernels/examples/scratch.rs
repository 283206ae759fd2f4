use shadowkv_kernels::attention_prefill::*;
use shadowkv_kernels::*;
fn main() {
    let (d, _) = Device::open(DeviceChoice::Cpu).unwrap();
    for s in [1024usize, 4096] {
        let rows = 512;
        let start = s - rows;
        let (hq, hkv, dim) = (9, 3, 64);
        let data = |n: usize| (0..n).map(|i| ((i * 7919) % 1000) as f32 / 1000.0 - 0.5).collect::<Vec<_>>();
        let q = d.upload(Elem::F32, &data(rows * hq * dim)).unwrap();
        let k = d.upload(Elem::F32, &data(hkv * s * dim)).unwrap();
        let v = d.upload(Elem::F32, &data(hkv * s * dim)).unwrap();
        let o = d.empty(Elem::F32, rows * hq * dim).unwrap();
        let args = PrefillArgs { rows, start, query_heads: hq, kv_heads: hkv, head_dim: dim, base: 0, head_stride: s };
        let mut best = f64::MAX;
        for _ in 0..12 {
            let t = std::time::Instant::now();
            attention_prefill(&d, &q, &k, &v, &o, args).unwrap();
            d.sync().unwrap();
            best = best.min(t.elapsed().as_secs_f64());
        }
        let flops = 4.0 * (rows as f64) * (start as f64 + rows as f64 / 2.0) * (hq * dim) as f64;
        println!("{s}: best {:.3} ms {:.1} GFLOP/s", best * 1e3, flops / best / 1e9);
    }
}
