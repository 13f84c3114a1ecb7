//! Feeds texts to the app as if a register had sent them. libFuzzer keeps the texts that reach code
//! that no other text reached, and goes on from those. `cargo xtask fuzz` builds and runs this.
#![no_main]
#![allow(unsafe_code, reason = "libFuzzer calls functions by their names")]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|data: &[u8]| mijnzaken::pages::fuzz(data));

// Half of the changes are of bytes, the others are what the mutants of the host tests suffer.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if seed % 2 == 0
        && let Some(length) = damage(data, size, max_size, seed)
    {
        return length;
    }
    fuzzer_mutate(data, size, max_size)
});

/// Damages the list in `data`, after the letter that says of which file it is. The new length, or
/// `None` when there is no list or no room.
fn damage(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> Option<usize> {
    let list = std::str::from_utf8(data.get(1..size)?).ok()?;
    let damaged = mutants::damaged(list, seed.into())?;
    let length = 1 + damaged.len();
    data.get_mut(1..length).filter(|_| length <= max_size)?.copy_from_slice(damaged.as_bytes());
    Some(length)
}
