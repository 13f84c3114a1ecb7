//! A folder per page: `mod.rs` asks, waits and hands over; `presentation.rs` decides what to show.

mod context;
mod fout;
mod loaded;
mod niet_gevonden;
mod overzicht;
mod paginatitel;
#[cfg(feature = "fixtures")]
mod testbalk;
mod vraag;
mod zaak;

pub use context::{
    Context, Scenario, Today, provide, use_config, use_gateway, use_keep, use_scenario,
    use_teksten, use_today,
};
pub use fout::StartFout;
pub use niet_gevonden::NietGevonden;
pub use overzicht::OverzichtPagina;
pub use paginatitel::{Bezoek, PaginaTitel};
#[cfg(feature = "fixtures")]
pub use testbalk::{ScenarioOnbekend, Testbalk};
pub use zaak::ZaakPagina;
