//! Recordings: launches replayed with what their buffers hold by then, on the device's stream and on a lane's.

use std::panic::AssertUnwindSafe;
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering};

use shadowkv_kernels::embed::embed;
use shadowkv_kernels::transfer::copy;
use shadowkv_kernels::{Buffer, Device, Elem, Error, Graph};

use crate::common::{Case, every_device};

const WIDTH: usize = 8;
const ROWS: usize = 5;

/// `out[n] = table[ids[n]]`, then `last = out[ROWS - 1]`.
struct Work {
    ids: Buffer,
    out: Buffer,
    last: Buffer,
}

impl Work {
    fn new(device: &Device) -> Self {
        let floats = |len| device.empty(Elem::F32, len).unwrap();
        Self {
            ids: device.empty(Elem::U32, ROWS).unwrap(),
            out: floats(ROWS * WIDTH),
            last: floats(WIDTH),
        }
    }

    fn launch(&self, device: &Device, table: &Buffer) -> Result<(), Error> {
        embed(device, &self.ids, table, &self.out, (0, ROWS, WIDTH))?;
        let from = (&self.out, (ROWS - 1) * WIDTH);
        copy(device, from, (&self.last, 0), WIDTH)
    }

    fn record(&self, device: &Device, table: &Buffer) -> Graph {
        device.write(&self.ids, 0, &[0u32; ROWS]).unwrap();
        let recorded: Result<Graph, Error> = device.record(|| self.launch(device, table));
        recorded.unwrap()
    }

    fn write(&self, device: &Device, ids: [u32; ROWS]) {
        device.write(&self.ids, 0, &ids).unwrap();
    }

    /// Asserts that the last row is that of `id`.
    fn check(&self, device: &Device, id: u32) {
        let want: Vec<f32> = row(id).collect();
        assert_eq!(device.read::<f32>(&self.last).unwrap(), want);
    }
}

fn row(id: u32) -> impl Iterator<Item = f32> {
    (0..WIDTH).map(move |i| (id as usize * WIDTH + i) as f32)
}

fn table(case: &Case) -> Buffer {
    case.f32s(&(0..100).flat_map(row).collect::<Vec<f32>>())
}

#[test]
fn a_replay_sees_what_was_written_before() {
    every_device(|case: &Case| {
        let (device, table, work) = (&case.device, table(case), Work::new(&case.device));
        if !device.records() {
            let refused: Result<Graph, Error> = device.record(|| work.launch(device, &table));
            assert!(matches!(refused, Err(Error::Runtime { .. })));
            return;
        }
        let graph = work.record(device, &table);
        // The first run happened, the recorded one did not, and nothing of it lingers.
        work.check(device, 0);
        for id in [7, 3, 99] {
            work.write(device, [1, 2, 3, 4, id]);
            graph.replay().unwrap();
            work.check(device, id);
        }
        // Twice in a row, and something else in between.
        work.write(device, [1, 2, 3, 4, 50]);
        graph.replay().unwrap();
        graph.replay().unwrap();
        let other = Work::new(device);
        other.write(device, [8; ROWS]);
        other.launch(device, &table).unwrap();
        other.check(device, 8);
        work.check(device, 50);
    });
}

#[test]
fn what_fails_while_recording_is_reported_and_the_device_goes_on() {
    every_device(|case: &Case| {
        let (device, table, work) = (&case.device, table(case), Work::new(&case.device));
        if !device.records() {
            return;
        }
        let short = device.empty(Elem::F32, 1).unwrap();
        let refused: Result<Graph, Error> =
            device.record(|| embed(device, &work.ids, &table, &short, (0, ROWS, WIDTH)));
        assert!(matches!(refused, Err(Error::Shape { .. })));
        let graph = work.record(device, &table);
        work.write(device, [1, 2, 3, 4, 5]);
        graph.replay().unwrap();
        work.check(device, 5);
    });
}

#[test]
fn a_thread_records_while_another_waits() {
    every_device(|case: &Case| {
        if !case.device.records() {
            return;
        }
        let (device, table) = (&case.device, table(case));
        let (recorded, started) = (AtomicBool::new(false), Barrier::new(2));
        std::thread::scope(|scope| {
            scope.spawn(|| {
                started.wait();
                while !recorded.load(Ordering::Relaxed) {
                    let words = device.upload(Elem::U32, &[3, 1, 4]).unwrap();
                    assert_eq!(device.read::<u32>(&words).unwrap(), [3, 1, 4]);
                    device.sync().unwrap();
                }
            });
            started.wait();
            // The other thread must end even if this one fails.
            let outcome = std::panic::catch_unwind(AssertUnwindSafe(|| {
                for id in 0..20 {
                    let work = Work::new(device);
                    let graph = work.record(device, &table);
                    work.write(device, [1, 2, 3, 4, id]);
                    graph.replay().unwrap();
                    work.check(device, id);
                }
            }));
            recorded.store(true, Ordering::Relaxed);
            if let Err(panic) = outcome {
                std::panic::resume_unwind(panic);
            }
        });
    });
}

#[test]
fn lanes_replay_beside_each_other() {
    every_device(|case: &Case| {
        if !case.device.records() {
            return;
        }
        let (main, table) = (case.device.clone(), table(case));
        let lane = main.lane().unwrap();
        assert_eq!(lane.workspace_bytes(), main.workspace_bytes());
        let works = [Work::new(&main), Work::new(&lane)];
        let graphs = [
            works[0].record(&main, &table),
            works[1].record(&lane, &table),
        ];
        for round in 0..20u32 {
            for (work, device) in works.iter().zip([&main, &lane]) {
                let last = if std::ptr::eq(device, &lane) { 60 } else { 10 };
                work.write(device, [0, 0, 0, 0, last + round]);
            }
            for graph in &graphs {
                graph.replay().unwrap();
            }
            works[0].check(&main, 10 + round);
            works[1].check(&lane, 60 + round);
        }
        // What the lane made is there for the device's own stream once it was read or waited for.
        let copied = main.empty(Elem::F32, WIDTH).unwrap();
        works[1].write(&lane, [0, 0, 0, 0, 42]);
        graphs[1].replay().unwrap();
        lane.sync().unwrap();
        copy(&main, (&works[1].last, 0), (&copied, 0), WIDTH).unwrap();
        assert_eq!(
            main.read::<f32>(&copied).unwrap(),
            row(42).collect::<Vec<_>>()
        );
    });
}

#[test]
fn a_recording_is_replayed_from_any_thread() {
    every_device(|case: &Case| {
        if !case.device.records() {
            return;
        }
        let (device, table, work) = (&case.device, table(case), Work::new(&case.device));
        let graph = work.record(device, &table);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                work.write(device, [1, 2, 3, 4, 77]);
                graph.replay().unwrap();
                work.check(device, 77);
            });
        });
    });
}
