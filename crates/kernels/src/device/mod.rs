//! Devices: opening one, moving data to and from it, and what it can do.

mod compiled;
mod cuda;
mod faults;
mod graph;
mod memory;
mod select;

use std::sync::OnceLock;

use bytemuck::{NoUninit, Pod};
use cubecl::bytes::Bytes;
use cubecl::client::Client;
use cubecl::prelude::{CubeCount, CubeDim};
use cubecl_environment::stream::StreamId;

pub use cuda::{DeviceMemory, cuda_memory};
pub use graph::Graph;
pub use select::{DeviceChoice, DeviceReport, available};

use crate::buffer::{Buffer, Dtype, Elem};
use crate::error::{Error, Result};
use crate::kind::DeviceKind;
use crate::plan::Plan;

/// One opened device. Clones share it.
#[derive(Clone)]
pub struct Device {
    /// Reserves, launches and records.
    client: Client,
    /// Writes, reads and waits: the same, or on the stream of a lane.
    transfers: Client,
    /// The stream of `client`, where it is pinned to one.
    stream: Option<StreamId>,
    /// The stream of `transfers`, where it is another one.
    lane: Option<StreamId>,
    kind: DeviceKind,
    name: String,
    plan: Plan,
    workspace: Option<Workspace>,
    faults: faults::Faults,
}

/// What cubes that share a result leave for each other; zeroed where they count.
#[derive(Clone)]
pub(crate) struct Workspace {
    /// Partial sums, `f32`.
    pub partial: Buffer,
    /// Cubes that have arrived, for each result; 0 between launches.
    pub arrived: Buffer,
}

/// Partial sums that cubes of one launch share: fewer than 300 cubes of 64 x 64, four splits.
const PARTIAL_SUMS: usize = 5 << 20;
/// Results that cubes share in one launch.
const SHARED_RESULTS: usize = 1 << 14;

/// The stream of all devices that record: work goes to it whichever thread asks, so that an engine may move between threads,
/// and memory that one device gives back serves the next.
fn shared_stream() -> StreamId {
    static STREAM: OnceLock<StreamId> = OnceLock::new();
    *STREAM.get_or_init(StreamId::allocate)
}

fn pin(client: &mut Client, stream: StreamId) {
    // SAFETY: the stream is allocated, and buffers meet another stream's work only as documented at `Device::lane`.
    unsafe { client.set_stream(stream) }
}

impl Device {
    /// Opens a device and says in one line which it is and why it was taken.
    ///
    /// # Errors
    /// The runtime is not in this build, or the machine has no such device.
    pub fn open(choice: DeviceChoice) -> Result<(Self, String)> {
        let selected = select::select(choice)?;
        let client = select::client(&selected.device, &selected.name)?;
        let mut device = Self::behind(client, selected.kind, selected.name)?;
        device.plan.warpgroups &= cuda::compiles_warpgroups();
        Ok((device, selected.reason))
    }

    /// The device that a client reaches, with the plan that follows from its properties.
    pub(crate) fn behind(mut client: Client, kind: DeviceKind, name: String) -> Result<Self> {
        let plan = Plan::of(client.properties(), kind);
        let stream = kind.records().then(shared_stream);
        if let Some(stream) = stream {
            pin(&mut client, stream);
        }
        let mut device = Self {
            transfers: client.clone(),
            client,
            stream,
            lane: None,
            kind,
            name,
            plan,
            workspace: None,
            faults: faults::Faults::default(),
        };
        device.workspace = device.new_workspace()?;
        Ok(device)
    }

    /// The same device for work that runs beside it: writes, reads, waits and replays of recordings go to a stream of their
    /// own, and what cubes share is its own. Where the device has no lanes, only the latter.
    ///
    /// Streams are not ordered among each other: wait for one ([`Device::sync`]) before the other uses what it made. Launches
    /// that are not part of a recording stay on the device's one stream.
    ///
    /// # Errors
    /// As for [`Device::empty`].
    pub fn lane(&self) -> Result<Self> {
        let mut lane = self.clone();
        if self.kind.has_lanes() {
            let stream = StreamId::allocate();
            pin(&mut lane.transfers, stream);
            lane.lane = Some(stream);
        }
        lane.workspace = self.new_workspace()?;
        Ok(lane)
    }

    /// Bytes that each lane of such a device reserves for what cubes share.
    pub fn workspace_bytes_for(kind: DeviceKind) -> u64 {
        match kind {
            DeviceKind::Cuda => (PARTIAL_SUMS + SHARED_RESULTS) as u64 * 4,
            DeviceKind::Cpu | DeviceKind::Wgpu | DeviceKind::WgpuSoftware => 0,
        }
    }

    /// Bytes that this lane reserved for what cubes share.
    pub fn workspace_bytes(&self) -> u64 {
        let shared = self.workspace.iter();
        shared.map(|w| w.partial.bytes() + w.arrived.bytes()).sum()
    }

    fn new_workspace(&self) -> Result<Option<Workspace>> {
        if !self.plan.tensor_cores {
            return Ok(None);
        }
        Ok(Some(Workspace {
            partial: self.empty(Elem::F32, PARTIAL_SUMS)?,
            arrived: self.upload(Elem::U32, &[0u32; SHARED_RESULTS])?,
        }))
    }

    /// Which runtime this is and whether real hardware stands behind it.
    pub fn kind(&self) -> DeviceKind {
        self.kind
    }

    /// The name shown to users.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The storage type this device works best in.
    pub fn preferred_dtype(&self) -> Dtype {
        match self.kind {
            DeviceKind::Cuda => Dtype::Bf16,
            DeviceKind::Wgpu | DeviceKind::WgpuSoftware | DeviceKind::Cpu => Dtype::F32,
        }
    }

    /// Whether kernels can store and load this type here.
    pub fn supports(&self, dtype: Dtype) -> bool {
        // LLVM leaves rounding to bf16 to a routine of the C runtime (`__truncsfbf2`) that many systems do not have.
        let can_round = self.kind != DeviceKind::Cpu || dtype != Dtype::Bf16;
        can_round && self.client.properties().supports_type(dtype.elem())
    }

    /// Whether kernels can address pinned host memory.
    pub fn addresses_host(&self) -> bool {
        self.kind == DeviceKind::Cuda
    }

    /// Compile-time choices that follow from the device alone.
    pub fn plan(&self) -> Plan {
        self.plan
    }

    /// Largest single buffer in bytes.
    pub fn max_buffer_bytes(&self) -> u64 {
        self.client.properties().memory.max_page_size
    }

    /// What cubes share, on devices with tensor cores.
    pub(crate) fn workspace(&self) -> Option<&Workspace> {
        self.workspace.as_ref()
    }

    /// CubeCL's client, which launches: for kernels of one's own.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Reserves `len` elements whose contents are undefined.
    ///
    /// # Errors
    /// [`Error::TooLarge`] when the buffer exceeds what the device or 32-bit indices reach.
    pub fn empty(&self, elem: Elem, len: usize) -> Result<Buffer> {
        self.check_size(elem, len)?;
        // A zero-sized buffer cannot be bound, so nothing is smaller than one element.
        let bytes = len.max(1) * elem.bytes();
        Ok(Buffer::new(
            self.reserve(bytes.next_multiple_of(4)),
            elem,
            len,
        ))
    }

    /// Reserves a buffer and fills it. `data` holds the elements in their storage type.
    ///
    /// # Errors
    /// As for [`Device::empty`].
    pub fn upload<T: NoUninit>(&self, elem: Elem, data: &[T]) -> Result<Buffer> {
        let bytes: &[u8] = bytemuck::cast_slice(data);
        let len = bytes.len() / elem.bytes();
        self.check_size(elem, len)?;
        let mut padded = bytes.to_vec();
        padded.resize(bytes.len().max(1).next_multiple_of(4), 0);
        let handle = if self.allocates(padded.len()) {
            let handle = self.reserve(padded.len());
            self.client.write(&handle, Bytes::from_bytes_vec(padded));
            handle
        } else {
            self.client.create(Bytes::from_bytes_vec(padded))
        };
        Ok(Buffer::new(handle, elem, len))
    }

    /// Reserves a float buffer and fills it with `values` rounded to `dtype`.
    ///
    /// # Errors
    /// As for [`Device::empty`].
    pub fn upload_floats(&self, dtype: Dtype, values: &[f32]) -> Result<Buffer> {
        let elem = Elem::Float(dtype);
        match dtype {
            Dtype::F32 => self.upload(elem, values),
            Dtype::F16 => {
                let rounded: Vec<half::f16> =
                    values.iter().map(|&v| half::f16::from_f32(v)).collect();
                self.upload(elem, &rounded)
            }
            Dtype::Bf16 => {
                let rounded: Vec<half::bf16> =
                    values.iter().map(|&v| half::bf16::from_f32(v)).collect();
                self.upload(elem, &rounded)
            }
        }
    }

    /// Overwrites elements `start..` of a buffer, in stream order. `data` holds them in their storage type.
    ///
    /// Runtimes write whole words of 4 bytes: a write starts on one, and ends on one or at the end of the buffer.
    ///
    /// # Errors
    /// [`Error::Shape`] when the data does not fit or splits a word.
    pub fn write<T: NoUninit>(&self, buffer: &Buffer, start: usize, data: &[T]) -> Result<()> {
        let bytes: &[u8] = bytemuck::cast_slice(data);
        if bytes.is_empty() {
            return Ok(());
        }
        self.point()?;
        let offset = start * buffer.elem().bytes();
        let end = offset + bytes.len();
        crate::error::ensure("write", end as u64 <= buffer.bytes(), || {
            format!(
                "writes bytes {offset}..{end} of a buffer of {}",
                buffer.bytes()
            )
        })?;
        let whole_words =
            offset.is_multiple_of(4) && (end.is_multiple_of(4) || end as u64 == buffer.bytes());
        crate::error::ensure("write", whole_words, || {
            format!("bytes {offset}..{end} split a word of 4 bytes")
        })?;
        let rest = buffer.handle.size_in_used() - end as u64;
        let target = buffer
            .handle
            .clone()
            .offset_start(offset as u64)
            .offset_end(rest);
        self.transfers
            .write(&target, Bytes::from_bytes_vec(bytes.to_vec()));
        Ok(())
    }

    /// Waits for the buffer and copies it to the host, elements in their storage type.
    ///
    /// # Errors
    /// [`Error::Runtime`] when a kernel that should have written it failed.
    pub fn read<T: Pod>(&self, buffer: &Buffer) -> Result<Vec<T>> {
        self.point()?;
        let bytes = self
            .wait(|| self.transfers.read_one(buffer.handle.clone()))
            .map_err(|e| self.failure(&e))?;
        let used = &bytes[..buffer.bytes() as usize];
        Ok(bytemuck::pod_collect_to_vec(used))
    }

    /// Waits once for several buffers of words and copies them to the host.
    ///
    /// # Errors
    /// As for [`Device::read`].
    pub fn read_words<const N: usize>(&self, buffers: [&Buffer; N]) -> Result<[Vec<u32>; N]> {
        let mut read = self.read_all_words(&buffers)?;
        Ok(std::array::from_fn(|i| std::mem::take(&mut read[i])))
    }

    /// The same for a number of buffers that shows when a program runs.
    ///
    /// # Errors
    /// As for [`Device::read`].
    pub fn read_all_words(&self, buffers: &[&Buffer]) -> Result<Vec<Vec<u32>>> {
        self.point()?;
        let handles = buffers.iter().map(|b| b.handle.clone()).collect();
        let read = self
            .wait(|| self.transfers.read(handles))
            .map_err(|e| self.failure(&e))?;
        let words = |(bytes, buffer): (&Bytes, &&Buffer)| {
            bytemuck::pod_collect_to_vec(&bytes[..buffer.bytes() as usize])
        };
        Ok(read.iter().zip(buffers).map(words).collect())
    }

    /// Waits for a float buffer and copies it to the host as `f32`.
    ///
    /// # Errors
    /// As for [`Device::read`].
    pub fn read_floats(&self, buffer: &Buffer) -> Result<Vec<f32>> {
        Ok(match buffer.dtype() {
            Dtype::F32 => self.read::<f32>(buffer)?,
            Dtype::F16 => self
                .read::<half::f16>(buffer)?
                .iter()
                .map(|v| v.to_f32())
                .collect(),
            Dtype::Bf16 => self
                .read::<half::bf16>(buffer)?
                .iter()
                .map(|v| v.to_f32())
                .collect(),
        })
    }

    /// Waits for everything launched so far; on a lane, for everything written and replayed.
    ///
    /// # Errors
    /// [`Error::Runtime`] on a device fault. A failed launch shows when its output is read.
    pub fn sync(&self) -> Result<()> {
        self.point()?;
        self.wait(|| pollster::block_on(self.transfers.sync()))
            .map_err(|e| self.failure(&e))
    }

    /// Waits for launches, which a lane's own stream knows nothing of.
    fn sync_launches(&self) -> Result<()> {
        self.wait(|| pollster::block_on(self.client.sync()))
            .map_err(|e| self.failure(&e))
    }

    /// Runs what waits for the device on this thread, also while another thread records.
    fn wait<T>(&self, wait: impl FnOnce() -> T) -> T {
        match self.kind {
            #[cfg(feature = "cuda")]
            DeviceKind::Cuda => shadowkv_pool::beside_recordings(wait),
            _ => wait(),
        }
    }

    /// Keeps the caller from running ahead of a device that is the processor: a full launch queue is waited for by
    /// spinning, which takes a core from the kernels. Does nothing on other devices.
    ///
    /// # Errors
    /// As for [`Device::sync`].
    pub fn pace(&self) -> Result<()> {
        if self.kind == DeviceKind::Cpu {
            self.sync()
        } else {
            Ok(())
        }
    }

    fn check_size(&self, elem: Elem, len: usize) -> Result<()> {
        self.point()?;
        let bytes = (len as u64).saturating_mul(elem.bytes() as u64);
        let by_index = u64::from(u32::MAX) * elem.bytes() as u64;
        let limit = self.max_buffer_bytes().min(by_index);
        if bytes > limit {
            Err(Error::TooLarge { bytes, limit })
        } else {
            Ok(())
        }
    }

    fn failure(&self, error: &dyn std::fmt::Display) -> Error {
        let text = error.to_string();
        let words: Vec<&str> = text
            .lines()
            .take_while(|line| !line.starts_with("Backtrace"))
            .collect();
        let (device, detail) = (self.name.clone(), words.join(" "));
        match out_of_memory(&detail) {
            Some(detail) => Error::OutOfMemory { device, detail },
            None => Error::Runtime { device, detail },
        }
    }

    /// Cubes and units for `tasks` independent tasks of one unit each, within the device's limits. There may be more units
    /// than tasks.
    pub fn tasks(&self, tasks: usize) -> (CubeCount, CubeDim) {
        let units = self.plan.units;
        (
            self.cubes(tasks.div_ceil(units as usize)),
            CubeDim::new_1d(units),
        )
    }

    /// Cubes and units for `tasks` tasks of one team each.
    pub(crate) fn teams(&self, tasks: usize) -> (CubeCount, CubeDim) {
        if self.plan.team == 1 {
            return self.tasks(tasks);
        }
        (self.cubes(tasks), CubeDim::new_1d(self.plan.team))
    }

    /// A grid of at least `cubes` cubes; kernels drop the surplus by their position.
    pub(crate) fn cubes(&self, cubes: usize) -> CubeCount {
        let widest = 65_535usize;
        let cubes = cubes.max(1);
        let rows = cubes.div_ceil(widest);
        CubeCount::Static(cubes.div_ceil(rows) as u32, rows as u32, 1)
    }
}

/// What a runtime's failure says of memory, if it is about that. Allocations fail late: a buffer that was not to be had shows when
/// it is first used.
fn out_of_memory(text: &str) -> Option<String> {
    const REFUSED: &str = "out of device memory allocating";
    const NEVER: &str = "Memory location was never initialized";
    if let Some((_, after)) = text.split_once(REFUSED) {
        let bytes: String = after
            .trim_start()
            .chars()
            .take_while(char::is_ascii_digit)
            .collect();
        return Some(format!("{bytes} bytes could not be allocated"));
    }
    text.contains(NEVER)
        .then(|| "a buffer could not be allocated".to_string())
}

#[cfg(test)]
mod tests {
    use super::out_of_memory;

    #[test]
    fn failures_for_lack_of_memory_are_told_from_others() {
        let late = "An error happened Caused by: An IO error Caused by: out of device memory allocating 2048 bytes No backtrace";
        assert_eq!(
            out_of_memory(late).as_deref(),
            Some("2048 bytes could not be allocated")
        );
        let later = "couldn't find resource for that handle: Memory location was never initialized";
        assert!(out_of_memory(later).is_some());
        assert_eq!(out_of_memory("an illegal instruction"), None);
    }
}
