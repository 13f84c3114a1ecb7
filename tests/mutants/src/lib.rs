//! Resource packs that are damaged at random. The same pack and number always give the same
//! mutant, so that a failure can be repeated alone.

mod damage;
mod kind;
mod pack;
mod place;
mod raw;
mod values;

pub use pack::{Mutant, Pack, id_of};

use fastrand::Rng;

/// The seed of all mutants. Another seed gives other mutants.
const SEED: u64 = 20_000;

/// The numbers that make the mutant with this number.
fn random(number: u64) -> Rng {
    Rng::with_seed(SEED.wrapping_add(number))
}

/// Damages a text in one place when it is a list of resources; `None` when it is none. For fuzzing,
/// where the text of one file is all there is.
pub fn damaged(text: &str, seed: u64) -> Option<String> {
    let mut random = Rng::with_seed(seed);
    let mut items = pack::items_of(text)?;
    kind::damage(&mut items, &mut random)?;
    Some(raw::written(&items.into()))
}

/// A random item of a list; `None` when the list is empty.
fn one_of<'a, T>(list: &'a [T], random: &mut Rng) -> Option<&'a T> {
    if list.is_empty() { None } else { list.get(random.usize(..list.len())) }
}

#[cfg(test)]
mod tests;
