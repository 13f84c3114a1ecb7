//! A folder per page: `mod.rs` asks, waits and hands over; `presentation.rs` decides what to show.

mod apart;
mod bezoek;
mod context;
mod fout;
mod loaded;
mod loading;
mod niet_gevonden;
mod overzicht;
mod paginatitel;
#[cfg(feature = "fixtures")]
mod scenario;
mod sessie;
mod taal;
#[cfg(feature = "fixtures")]
mod testbalk;
#[cfg(feature = "fixtures")]
pub(crate) mod voorbeeld;
#[cfg(feature = "fixtures")]
pub(crate) mod waarneming;
mod zaak;

pub use apart::{Apart, PaginaApart};
pub use bezoek::Bezoekboek;
pub use context::{
    Context, Today, provide, use_bezoekboek, use_config, use_gateway, use_keep, use_labels,
    use_session, use_taal, use_teksten, use_today, use_wachten,
};
pub use fout::StartFout;
pub use niet_gevonden::NietGevonden;
pub use overzicht::OverzichtPagina;
pub use paginatitel::PaginaTitel;
pub use sessie::{BentUErNog, Persoonsmenu, VertrekPagina, Wachtmelding};
pub use taal::{Taalkeuze, chosen_taal, teksten_in};
use zaak::ZaakPagina;
#[cfg(feature = "fixtures")]
pub(crate) use {
    apart::wake_styles,
    context::{take_first_page, use_keeping},
    fout::{Details, Foutmelding, Ontbreekt},
    loaded::Loaded,
    loading::Loading,
    niet_gevonden::WegTerug,
    paginatitel::focus_on,
    sessie::{InlogPagina, UitgelogdPagina},
    zaak::delen as zaakdelen,
};
#[cfg(feature = "fixtures")]
pub use {
    context::use_scenario,
    scenario::{Scenario, Sessieloop},
    testbalk::{ScenarioOnbekend, Testbalk},
};
