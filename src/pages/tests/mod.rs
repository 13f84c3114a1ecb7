//! What pages show of whole packs.

#[cfg(test)]
mod field;
#[cfg(fuzzing)]
mod fuzz;
#[cfg(test)]
mod mutants;
mod shown;

#[cfg(fuzzing)]
pub use fuzz::fuzz;
