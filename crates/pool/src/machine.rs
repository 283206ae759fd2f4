//! What host memory the machine has and what this process may take of it.

use std::fs;
use std::path::Path;

/// Where control groups are mounted.
const CONTROL_GROUPS: &str = "/sys/fs/cgroup";

/// From here on a limit of the first version of control groups means none.
const NO_LIMIT: u64 = 1 << 62;

/// Host memory in bytes, where the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HostMemory {
    /// In all. Some virtual machines start with little and are given more as they use it.
    pub total: Option<u64>,
    /// What could be taken without swapping.
    pub available: Option<u64>,
    /// What the control groups of this process leave it; a process that takes more is ended.
    pub limit_left: Option<u64>,
}

/// Names of a version's files and of the field that counts cached files nobody used lately.
struct Files {
    limit: &'static str,
    used: &'static str,
    cached: &'static str,
}

const VERSION_1: Files = Files {
    limit: "memory.limit_in_bytes",
    used: "memory.usage_in_bytes",
    cached: "total_inactive_file",
};
const VERSION_2: Files = Files {
    limit: "memory.max",
    used: "memory.current",
    cached: "inactive_file",
};

impl HostMemory {
    /// Asks the operating system.
    pub fn read() -> Self {
        let text = fs::read_to_string("/proc/meminfo").unwrap_or_default();
        let groups = fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
        let kib = |name| field(&text, name).map(|kib| kib * 1024);
        Self {
            total: kib("MemTotal:"),
            available: kib("MemAvailable:"),
            limit_left: limit_left(&groups, Path::new(CONTROL_GROUPS)),
        }
    }

    /// The smaller of what is available and what the limit leaves.
    pub fn takeable(&self) -> Option<u64> {
        [self.available, self.limit_left]
            .into_iter()
            .flatten()
            .min()
    }
}

/// What the groups of `/proc/self/cgroup` and those above them leave, with their files below `mount`.
fn limit_left(groups: &str, mount: &Path) -> Option<u64> {
    let of_line = |line: &str| {
        let (_, rest) = line.split_once(':')?;
        let (controllers, path) = rest.split_once(':')?;
        if controllers.is_empty() {
            smallest(mount, path, &VERSION_2)
        } else if controllers.split(',').any(|name| name == "memory") {
            smallest(&mount.join("memory"), path, &VERSION_1)
        } else {
            None
        }
    };
    groups.lines().filter_map(of_line).min()
}

/// The least that a group and those above it leave.
fn smallest(mount: &Path, path: &str, files: &Files) -> Option<u64> {
    // Within a namespace, a path may lead out of what is mounted or not be there; the mount's root then is the group.
    let group = mount.join(path.trim_start_matches('/'));
    let groups = group.ancestors().take_while(|dir| dir.starts_with(mount));
    groups.filter_map(|dir| left(dir, files)).min()
}

fn left(dir: &Path, files: &Files) -> Option<u64> {
    let read = |name| fs::read_to_string(dir.join(name)).ok();
    let number = |name| read(name)?.trim().parse::<u64>().ok();
    let limit = number(files.limit).filter(|&limit| limit < NO_LIMIT)?;
    // Cached files give way, for example to a model's that was read and is on the device by now.
    let cached = read("memory.stat").and_then(|text| field(&text, files.cached));
    let used = number(files.used)?.saturating_sub(cached.unwrap_or(0));
    Some(limit.saturating_sub(used))
}

/// The number behind a name at the start of a line.
fn field(text: &str, name: &str) -> Option<u64> {
    text.lines()
        .map(str::split_whitespace)
        .find_map(|mut words| (words.next() == Some(name)).then(|| words.next()?.parse().ok())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(dir: &Path, files: &Files, limit: &str, used: u64, cached: u64) {
        fs::create_dir_all(dir).unwrap();
        fs::write(dir.join(files.limit), format!("{limit}\n")).unwrap();
        fs::write(dir.join(files.used), format!("{used}\n")).unwrap();
        let stat = format!("anon 1\n{} {cached}\nfile 7\n", files.cached);
        fs::write(dir.join("memory.stat"), stat).unwrap();
    }

    #[test]
    fn the_tightest_group_above_counts_and_cached_files_give_way() {
        let mount = tempfile::tempdir().unwrap();
        let root = mount.path();
        group(&root.join("a/b"), &VERSION_2, "max", 50, 0);
        group(&root.join("a"), &VERSION_2, "1000", 700, 300);
        assert_eq!(limit_left("0::/a/b\n", root), Some(600));
        group(&root.join("a/b"), &VERSION_2, "500", 50, 0);
        assert_eq!(limit_left("0::/a/b\n", root), Some(450));
        group(&root.join("a"), &VERSION_2, "1000", 2000, 0);
        assert_eq!(limit_left("0::/a/b\n", root), Some(0));
    }

    #[test]
    fn the_first_version_is_understood_and_its_largest_number_is_no_limit() {
        let mount = tempfile::tempdir().unwrap();
        let root = mount.path();
        let groups = "5:cpu,cpuacct:/x\n4:memory:/job\n0::/\n";
        assert_eq!(limit_left(groups, root), None);
        let memory = root.join("memory");
        group(&memory, &VERSION_1, "9223372036854771712", 50, 0);
        assert_eq!(limit_left(groups, root), None);
        group(&memory.join("job"), &VERSION_1, "4096", 96, 0);
        assert_eq!(limit_left(groups, root), Some(4000));
    }

    #[test]
    fn a_path_that_is_not_mounted_falls_back_to_the_root() {
        let mount = tempfile::tempdir().unwrap();
        let root = mount.path();
        group(root, &VERSION_2, "100", 1, 0);
        for path in ["0::/kubepods/pod7", "0::/../../other", "0::/"] {
            assert_eq!(limit_left(path, root), Some(99), "{path}");
        }
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn this_machine_has_memory() {
        let memory = HostMemory::read();
        assert!(memory.takeable().unwrap() > 0);
        assert!(memory.available.unwrap() <= memory.total.unwrap());
    }
}
