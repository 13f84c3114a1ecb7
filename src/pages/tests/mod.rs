//! What pages show of whole packs.

#[cfg(test)]
mod field;
#[cfg(test)]
mod mutants;
mod shown;
