//! What residents are asked to do, from the Objects API and from Open VTB.
//!
//! Neither checks what it is sent: a link may be a script, a day may be a word, and the part that
//! says how something is done may be absent.

mod eigenaar;
mod object;
mod vtb;
mod waarden;

pub(crate) use eigenaar::is_of_one_owner;
pub(super) use eigenaar::need_identificatie;
pub(super) use waarden::dag_van_moment;

#[cfg(test)]
mod tests;
