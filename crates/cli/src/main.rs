//! The binary `shadowkv`; everything is in the library, so that tests can parse command lines.

fn main() -> std::process::ExitCode {
    shadowkv::main()
}
