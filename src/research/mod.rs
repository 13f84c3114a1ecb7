//! What designers and usability researchers have in fixture mode, and residents never: the gallery,
//! the contrast of colours, the scenarios, and studies with participants.
//!
//! Reading guide: `apart` fetches these pages, which are a file of their own; `galerij` shows the
//! components; `contrast` the colours; `themakeuze` switches the theme; `start` the scenarios; `studie` says what participants are
//! asked, `logboek` keeps what they did, `meting` counts it, `uitvoer` writes it down.

mod apart;
mod contrast;
mod galerij;
mod start;
mod themakeuze;

pub use apart::{Hulp, HulpPagina};
#[allow(unused_imports, reason = "for every page of designers and researchers")]
pub(crate) use themakeuze::{Themakeuze, use_themawissel};
