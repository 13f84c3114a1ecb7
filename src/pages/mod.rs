//! A folder per page: `mod.rs` asks the gateway and passes on the answers; `presentation.rs`
//! decides what to show. [`page_at`] says which page an address leads to.

pub(crate) mod aanleverboek;
pub(crate) mod actiebron;
pub(crate) mod acties;
mod afgedrukt;
pub(crate) mod berichten;
mod bezoek;
pub(crate) mod contact;
pub(crate) mod context;
pub(crate) mod fout;
mod home;
pub(crate) mod kanalen;
pub(crate) mod loaded;
pub(crate) mod loading;
pub(crate) mod meldingen;
pub(crate) mod niet_gevonden;
pub(crate) mod nieuwsstand;
mod onopgeslagen;
mod overzicht;
mod page;
pub(crate) mod paginatitel;
#[cfg_attr(not(feature = "fixtures"), path = "no_scenario.rs")]
pub(crate) mod scenario;
pub(crate) mod sessie;
mod taal;
pub(crate) mod terugkoppeling;
pub(crate) mod voor_u;
pub(crate) mod voorkeuren;
pub(crate) mod zaak;
mod zaaktekst;

use crate::routes::Route;
pub use afgedrukt::use_afgedrukt;
pub use bezoek::Bezoekboek;
pub(crate) use context::use_variantwissel;
pub use context::{
    Context, Today, provide, use_actiebron, use_bezoekboek, use_config, use_gateway, use_keep,
    use_keeping, use_labels, use_nieuws, use_scenario, use_session, use_taal, use_teksten,
    use_today, use_wachten,
};
pub use fout::StartFout;
pub use niet_gevonden::NietGevonden;
pub(crate) use page::{Page, ShownPage};
pub use paginatitel::PaginaTitel;
pub use scenario::Scenario;
pub use sessie::{BentUErNog, Persoonsmenu, VertrekPagina, Wachtmelding};
pub(crate) use sessie::{inlog_page, uitgelogd_page};
pub(crate) use taal::{EigenWoorden, use_taalwissel};
pub use taal::{Taalkeuze, chosen_taal, teksten_in};

/// The page at an address, for a resident who may see it. `None` for an address that redirects to
/// another page, and for the addresses of designers and researchers.
pub(crate) fn page_at(route: Route) -> Option<Page> {
    match route {
        Route::Home => Some(home::page()),
        Route::Acties => Some(acties::page()),
        Route::Meldingen => Some(meldingen::page()),
        Route::Bericht(id) => Some(berichten::page(id)),
        Route::Aanvragen => Some(overzicht::page()),
        Route::Voorkeuren => Some(voorkeuren::page()),
        Route::Zaak(id) => Some(zaak::page(id)),
        Route::Contact => Some(contact::page()),
        Route::Inloggen | Route::Terug | Route::Uitgelogd | Route::Tool(_) => None,
    }
}

#[cfg(any(test, fuzzing))]
mod tests;
#[cfg(fuzzing)]
pub use tests::fuzz;
