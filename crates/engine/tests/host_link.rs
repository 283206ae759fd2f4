//! Kernels that address pinned host memory, against plain Rust: needs kernels, pool and a CUDA device.

#[cfg(not(feature = "cuda"))]
#[test]
fn host_memory_is_addressed_on_cuda() {
    eprintln!("cuda: not tested, not in this build");
}

#[cfg(feature = "cuda")]
mod cuda {
    use std::io::Write;

    use rand::{RngExt, SeedableRng};
    use rand_chacha::ChaCha8Rng;
    use shadowkv_kernels::attention_decode::{Active, DecodeArgs, attention_decode};
    use shadowkv_kernels::fetch::{
        FetchArgs, KeyFactors, LinkTurns, fetch_host, rebuild, rebuild_oracle,
    };
    use shadowkv_kernels::rope::RopeTable;
    use shadowkv_kernels::select::Selection;
    use shadowkv_kernels::transfer::{PackArgs, copy, from_host, pack, to_host, unpack};
    use shadowkv_kernels::{
        Buffer, Device, DeviceChoice, Dtype, Elem, Error, HostRange, PAGE_CHUNKS, Record,
        SequenceRow, Sequences, available,
    };
    use shadowkv_pool::PinnedMemory;

    fn device() -> Option<Device> {
        let there = available()
            .iter()
            .any(|r| r.runtime == "cuda" && !r.devices.is_empty());
        if !there {
            // The print macros would be captured.
            let _ = writeln!(
                std::io::stderr(),
                "cuda: not tested, this machine has no such device"
            );
            return None;
        }
        Some(Device::open(DeviceChoice::Cuda(0)).unwrap().0)
    }

    fn pinned(bytes: usize) -> HostRange {
        HostRange::new(PinnedMemory::allocate(0, bytes, &mut |_| true).unwrap())
    }

    fn random(rng: &mut ChaCha8Rng, dtype: Dtype, len: usize) -> Vec<f32> {
        (0..len)
            .map(|_| {
                let value = rng.random::<f32>() * 2.0 - 1.0;
                match dtype {
                    Dtype::Bf16 => half::bf16::from_f32(value).to_f32(),
                    _ => half::f16::from_f32(value).to_f32(),
                }
            })
            .collect()
    }

    /// Half a unit in the last place, relative.
    fn unit(dtype: Dtype) -> f32 {
        if dtype == Dtype::Bf16 {
            2f32.powi(-8)
        } else {
            2f32.powi(-11)
        }
    }

    #[test]
    fn a_buffer_comes_back_from_host_memory() {
        let Some(device) = device() else { return };
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        let words: Vec<u32> = (0..300_004).map(|_| rng.random()).collect();
        let host = pinned(words.len() * 4 + 64);
        let there = device.upload(Elem::U32, &words).unwrap();
        let part = host.range(48, words.len() as u64 * 4).unwrap();
        to_host(&device, &there, &part).unwrap();
        let back = device
            .upload(Elem::U32, &vec![u32::MAX; words.len()])
            .unwrap();
        from_host(&device, &part, &back).unwrap();
        assert!(device.read::<u32>(&back).unwrap() == words);
        assert!(host.range(64, host.bytes()).is_none());
    }

    #[test]
    fn memory_is_pinned_and_given_back_while_a_thread_records() {
        let Some(device) = device() else { return };
        let (from, to) = (
            device.upload(Elem::F32, &[2.0f32, 7.0, 1.0, 8.0]).unwrap(),
            device.empty(Elem::F32, 4).unwrap(),
        );
        let recording = std::thread::spawn(move || {
            for _ in 0..50 {
                let graph = device
                    .record(|| copy(&device, (&from, 0), (&to, 0), 4))
                    .unwrap_or_else(|e: Error| panic!("{e}"));
                graph.replay().unwrap();
                assert_eq!(device.read::<f32>(&to).unwrap(), [2.0, 7.0, 1.0, 8.0]);
            }
        });
        while !recording.is_finished() {
            drop(pinned(1 << 20));
        }
        recording.join().unwrap();
    }

    /// (rank, dimensions, rotated pairs, tokens a chunk): tensor cores, a rank that is no multiple of their blocks, and what
    /// they cannot do.
    const SHAPES: [(usize, usize, usize, usize); 7] = [
        (160, 128, 64, 8),
        (32, 64, 32, 8),
        (40, 64, 32, 8),
        (264, 128, 64, 8),
        (20, 64, 32, 8),
        (32, 96, 40, 8),
        (32, 64, 32, 4),
    ];

    #[test]
    fn misses_are_fetched_and_rebuilt() {
        let Some(device) = device() else { return };
        for dtype in [Dtype::Bf16, Dtype::F16] {
            for shape in SHAPES {
                for record in [Record::Elements(dtype), Record::Bytes] {
                    // Few long lists, and more lists than a plane has lanes.
                    for (batch, kv_heads, wanted) in [(2, 3, 37), (18, 2, 5)] {
                        check(&device, dtype, record, shape, (batch, kv_heads, wanted));
                    }
                }
            }
        }
    }

    fn check(
        device: &Device,
        dtype: Dtype,
        record: Record,
        (rank, dim, half, chunk): (usize, usize, usize, usize),
        (batch, kv_heads, wanted): (usize, usize, usize),
    ) {
        let what = format!(
            "{} {record:?}, rank {rank}, {dim} dimensions, chunks of {chunk}, {batch} sequences",
            dtype.name()
        );
        let mut rng = ChaCha8Rng::seed_from_u64(7);
        // A page each, the last sequence's first.
        let (capacity, slots) = (PAGE_CHUNKS, wanted + 3);
        let page = |b: usize| batch - 1 - b;
        let page_table: Vec<u32> = (0..batch).map(|b| page(b) as u32).collect();
        let page_table = device.upload(Elem::U32, &page_table).unwrap();
        let float = |values: &[f32]| device.upload_floats(dtype, values).unwrap();
        let frequencies: Vec<f32> = (0..half)
            .map(|i| 10_000f32.powf(-(i as f32) / half as f32))
            .collect();
        let table = RopeTable::new(device, &frequencies, capacity * chunk).unwrap();
        let rows: Vec<SequenceRow> = (0..batch)
            .map(|b| SequenceRow {
                slot_base: (b * kv_heads * slots) as u32,
                slots: slots as u32,
                factor_pages: b as u32,
                value_pages: b as u32,
                basis_base: (b * rank) as u32,
                mean_base: (batch - 1 - b) as u32,
                ..Default::default()
            })
            .collect();
        let rows = device.upload(Elem::U32, &rows).unwrap();
        let sequences = Sequences {
            rows: &rows,
            pages: &page_table,
        };
        let factors = random(&mut rng, dtype, batch * capacity * chunk * rank);
        let basis = random(&mut rng, dtype, batch * rank * kv_heads * dim);
        let means = random(&mut rng, Dtype::F32, batch * kv_heads * dim);

        // Values of all chunks, packed on the device and stored to the host sequence by sequence.
        let tokens = capacity * chunk;
        let record_bytes = record.bytes(chunk, dim);
        let sequence_bytes = capacity * kv_heads * record_bytes;
        let host = pinned(batch * sequence_bytes);
        let packed = device
            .empty(record.elem(), sequence_bytes / record.elem().bytes())
            .unwrap();
        let starts: Vec<u32> = (0..capacity as u32).map(|j| j * chunk as u32).collect();
        let starts = device.upload(Elem::U32, &starts).unwrap();
        let packing = PackArgs {
            first: 0,
            chunks: capacity,
            kv_heads,
            head_stride: tokens,
            chunk_size: chunk,
            head_dim: dim,
        };
        let mut values = Vec::new();
        for b in 0..batch {
            let own = random(&mut rng, dtype, kv_heads * tokens * dim);
            let range = host
                .range((page(b) * sequence_bytes) as u64, sequence_bytes as u64)
                .unwrap();
            pack(device, &float(&own), &packed, &starts, packing).unwrap();
            to_host(device, &packed, &range).unwrap();
            values.push(own);
        }
        let unpacked = float(&vec![f32::NAN; kv_heads * tokens * dim]);
        let last = host.range(0, sequence_bytes as u64);
        from_host(device, &last.unwrap(), &packed).unwrap();
        unpack(device, &packed, &unpacked, &starts, packing).unwrap();
        let unpacked = device.read_floats(&unpacked).unwrap();
        let unpacked: Vec<&[f32]> = unpacked.chunks_exact(dim).collect();
        for (token, want) in values[batch - 1].chunks_exact(dim).enumerate() {
            assert_values(&what, dtype, record, unpacked[token], want);
        }

        let lists = batch * kv_heads;
        let selection = Selection::new(device, lists, slots, capacity, wanted).unwrap();
        let mut misses = Vec::new();
        for list in 0..lists {
            // None, all, and anything between.
            let count = [0, wanted, 1][list % 4 % 3]
                .min(wanted)
                .max(if list % 4 == 3 {
                    rng.random_range(0..=wanted)
                } else {
                    0
                });
            let own: Vec<(u32, u32)> = (0..count)
                .map(|i| (rng.random_range(0..capacity as u32), (wanted - i) as u32))
                .collect();
            let mut words = vec![u32::MAX; wanted * 2];
            for (i, &(chunk, slot)) in own.iter().enumerate() {
                (words[2 * i], words[2 * i + 1]) = (chunk, slot);
            }
            device
                .write(&selection.misses, list * wanted * 2, &words)
                .unwrap();
            device
                .write(&selection.counts, list * 2, &[u32::MAX, count as u32])
                .unwrap();
            misses.push(own);
        }
        let nothing = vec![f32::NAN; lists * slots * chunk * dim];
        let (k_slots, v_slots) = (float(&nothing), float(&nothing));
        let args = FetchArgs {
            batch,
            kv_heads,
            wanted,
            rank,
            chunk_size: chunk,
            head_dim: dim,
        };
        let (factor_rows, basis_rows) = (float(&factors), float(&basis));
        let mean_rows = device.upload(Elem::F32, &means).unwrap();
        let keys = KeyFactors {
            factors: &factor_rows,
            basis: &basis_rows,
            means: &mean_rows,
        };
        fetch_host(
            device,
            keys,
            &table,
            (&host, record),
            (&LinkTurns::new(device).unwrap(), 0),
            sequences,
            &selection,
            (&k_slots, &v_slots),
            args,
        )
        .unwrap();
        // What the staged link launches.
        let rebuilt = float(&nothing);
        rebuild(device, keys, &table, sequences, &selection, &rebuilt, args).unwrap();

        let read = |buffer: &Buffer| device.read_floats(buffer).unwrap();
        let (k, v) = (read(&k_slots), read(&v_slots));
        let bits = |keys: &[f32]| keys.iter().map(|k| k.to_bits()).collect::<Vec<_>>();
        assert!(
            bits(&k) == bits(&read(&rebuilt)),
            "{what}: fetch_host rebuilds other keys than rebuild"
        );
        let mut written = vec![false; lists * slots];
        for (list, own) in misses.iter().enumerate() {
            let (b, head) = (list / kv_heads, list % kv_heads);
            for &(j, slot) in own {
                let place = list * slots + slot as usize;
                written[place] = true;
                for t in 0..chunk {
                    let position = j as usize * chunk + t;
                    let at = (place * chunk + t) * dim;
                    let value = &values[b][(head * tokens + position) * dim..][..dim];
                    assert_values(&what, dtype, record, &v[at..at + dim], value);
                    let factor = &factors[(page(b) * tokens + position) * rank..][..rank];
                    let basis: Vec<&[f32]> = (0..rank)
                        .map(|r| &basis[((b * rank + r) * kv_heads + head) * dim..][..dim])
                        .collect();
                    let mean = &means[((batch - 1 - b) * kv_heads + head) * dim..][..dim];
                    let want = rebuild_oracle(factor, &basis, mean, &frequencies, position);
                    let largest = want.iter().fold(0.0f64, |most, w| most.max(w.abs()));
                    for (d, (&got, &want)) in k[at..at + dim].iter().zip(&want).enumerate() {
                        let allowed = 2.0
                            * (f64::from(unit(dtype)) * want.abs()
                                + 2f64.powi(-24) * ((rank as f64).sqrt() + 8.0) * largest);
                        let error = (f64::from(got) - want).abs();
                        assert!(
                            error <= allowed,
                            "{what}: list {list}, chunk {j}, token {t}, key {d}: {got}, not {want}"
                        );
                    }
                }
            }
        }
        for (i, (k, v)) in k.iter().zip(&v).enumerate() {
            if !written[i / dim / chunk] {
                assert!(k.is_nan() && v.is_nan(), "{what}: element {i} was written");
            }
        }
    }

    #[test]
    fn attention_over_bytes_is_near_that_over_elements() {
        let Some(device) = device() else { return };
        let (dtype, dim, chunk, wanted, group) = (Dtype::Bf16, 128, 8, 256, 4);
        let mut rng = ChaCha8Rng::seed_from_u64(3);
        // Sums of uniform numbers: tails like those of values.
        let mut bell = |len: usize| -> Vec<f32> {
            (0..len)
                .map(|_| (0..6).map(|_| rng.random::<f32>() - 0.5).sum::<f32>())
                .collect()
        };
        let tokens = wanted * chunk;
        let float = |values: &[f32]| device.upload_floats(dtype, values).unwrap();
        let (values, q, keys) = (bell(tokens * dim), bell(group * dim), bell(tokens * dim));
        let (values, q, k_slots) = (float(&values), float(&q), float(&keys));
        let rank = 32;
        let (factors, basis) = (
            float(&vec![0.0; tokens * rank]),
            float(&vec![0.0; rank * dim]),
        );
        let table = RopeTable::new(&device, &[0.01; 64], tokens).unwrap();
        let row = SequenceRow {
            position: tokens as u32 - 1,
            slots: wanted as u32,
            ring: wanted as u32,
            ..Default::default()
        };
        let rows = device.upload(Elem::U32, &[row]).unwrap();
        let pages: Vec<u32> = (0..wanted.div_ceil(PAGE_CHUNKS) as u32).collect();
        let sequences = Sequences {
            rows: &rows,
            pages: &device.upload(Elem::U32, &pages).unwrap(),
        };
        let selection = Selection::new(&device, 1, wanted, wanted, wanted).unwrap();
        let each: Vec<u32> = (0..wanted as u32).collect();
        let misses: Vec<u32> = each.iter().flat_map(|&i| [i, i]).collect();
        device.write(&selection.misses, 0, &misses).unwrap();
        device.write(&selection.active, 0, &each).unwrap();
        let counts = [wanted as u32; 2];
        device.write(&selection.counts, 0, &counts).unwrap();
        let starts: Vec<u32> = each.iter().map(|j| j * chunk as u32).collect();
        let starts = device.upload(Elem::U32, &starts).unwrap();
        let outputs = [Record::Elements(dtype), Record::Bytes].map(|record| {
            let bytes = wanted * record.bytes(chunk, dim);
            let packed = device.empty(record.elem(), bytes / record.elem().bytes());
            let (packed, host) = (packed.unwrap(), pinned(bytes));
            let packing = PackArgs {
                first: 0,
                chunks: wanted,
                kv_heads: 1,
                head_stride: tokens,
                chunk_size: chunk,
                head_dim: dim,
            };
            pack(&device, &values, &packed, &starts, packing).unwrap();
            to_host(&device, &packed, &host).unwrap();
            let rebuilt = float(&vec![0.0; tokens * dim]);
            let v_slots = float(&vec![f32::NAN; tokens * dim]);
            let args = FetchArgs {
                batch: 1,
                kv_heads: 1,
                wanted,
                rank,
                chunk_size: chunk,
                head_dim: dim,
            };
            let means = device.upload(Elem::F32, &vec![0.0f32; dim]).unwrap();
            let keys = KeyFactors {
                factors: &factors,
                basis: &basis,
                means: &means,
            };
            fetch_host(
                &device,
                keys,
                &table,
                (&host, record),
                (&LinkTurns::new(&device).unwrap(), 0),
                sequences,
                &selection,
                (&rebuilt, &v_slots),
                args,
            )
            .unwrap();
            let scratch = |len| device.empty(Elem::F32, len).unwrap();
            let (parts, stats) = (scratch(group * dim), scratch(group * 2));
            let out = float(&vec![f32::NAN; group * dim]);
            let args = DecodeArgs {
                batch: 1,
                kv_heads: 1,
                group,
                head_dim: dim,
                chunk_size: chunk,
                splits: 1,
            };
            attention_decode(
                &device,
                &q,
                &k_slots,
                &v_slots,
                &rows,
                Active::Selected(&selection),
                (&parts, &stats),
                &out,
                args,
            )
            .unwrap();
            device.read_floats(&out).unwrap()
        });
        let [exact, bytes] = &outputs;
        let norm = |values: &mut dyn Iterator<Item = f32>| -> f64 {
            values
                .map(|x| f64::from(x) * f64::from(x))
                .sum::<f64>()
                .sqrt()
        };
        let off = norm(&mut exact.iter().zip(bytes).map(|(a, b)| a - b));
        let error = off / norm(&mut exact.iter().copied());
        println!("relative error of attention over 8-bit values: {error:.2e}");
        assert!(error > 0.0 && error < 0.02, "{error}");
    }

    /// One token of one head as it comes back: as it is, or within half a step of its bytes.
    fn assert_values(what: &str, dtype: Dtype, record: Record, got: &[f32], want: &[f32]) {
        let most = want.iter().fold(0.0f32, |most, w| most.max(w.abs()));
        for (&got, &want) in got.iter().zip(want) {
            let allowed = match record {
                Record::Elements(_) => 0.0,
                Record::Bytes => most / 127.0 * 0.501 + most * unit(dtype),
            };
            assert!((got - want).abs() <= allowed, "{what}: {got}, not {want}");
        }
    }
}
