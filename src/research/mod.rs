//! What designers and usability researchers have in fixture mode, and residents never: the gallery,
//! the contrast of colours, the scenarios, and studies with participants.
//!
//! Reading guide: `apart` fetches these pages, which are a file of their own; `galerij` shows the
//! components; `contrast` the colours; `start` the scenarios; `studie` is what participants are asked,
//! what is kept of what they did, and what is counted.

mod apart;
mod contrast;
mod galerij;
mod gesprek;
mod lab;
mod onderzoeker;
mod paneel;
mod start;
pub mod studie;
mod waarnemer;
mod zitting;

pub use apart::{Hulp, HulpPagina};
pub(crate) use lab::provide;
pub use onderzoeker::Onderzoeker;
pub use waarnemer::Waarnemer;
