use shadowkv_kernels::linear::*;
use shadowkv_kernels::*;
fn main() {
    let (d, why) = Device::open(DeviceChoice::Cpu).unwrap();
    println!("{why} {:?}", d.plan());
    for (rows, cols, depth) in [(512usize, 1536usize, 576usize), (512, 576, 1536), (1, 1536, 576), (1, 49152, 576), (1,576,1536)] {
        let x = d.upload(Elem::F32, &vec![0.5f32; rows * depth]).unwrap();
        let w = d.upload(Elem::F32, &vec![0.25f32; cols * depth]).unwrap();
        let o = d.empty(Elem::F32, rows * cols).unwrap();
        let args = LinearArgs { rows, cols, depth };
        let mut plans = vec![LinearPlan::choose(&d, args)];
        for (r, c) in [(3, 4), (4, 3), (4, 4), (2, 6), (6,2), (1, 4), (1, 8),(2,4)] {
            for rt in [1, 8, 32] { plans.push(LinearPlan { rows: r, cols: c, row_tiles: rt }); }
        }
        for p in plans {
            if rows == 1 && p.rows > 1 { continue; }
            for _ in 0..2 { linear_with(&d, &x, &w, &o, args, Epilogue::default(), p).unwrap(); }
            d.sync().unwrap();
            let t = std::time::Instant::now();
            let n = if rows == 1 { 20 } else { 3 };
            for _ in 0..n { linear_with(&d, &x, &w, &o, args, Epilogue::default(), p).unwrap(); }
            let out: Vec<f32> = d.read(&o).unwrap();
            let s = t.elapsed().as_secs_f64() / n as f64;
            assert!((out[7] - 0.125 * depth as f32).abs() < 1e-2, "{}", out[7]);
            println!("{rows}x{cols}x{depth} {p:?}: {:.3} ms {:.1} GFLOP/s {:.1} GB/s", s * 1e3, 2.0 * (rows * cols * depth) as f64 / s / 1e9, (cols * depth * 4) as f64 / s / 1e9);
        }
    }
}
