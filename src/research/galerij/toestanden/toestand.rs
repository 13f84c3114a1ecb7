//! A page in a state, and the address that shows it.

use crate::domain::ZaakId;
use crate::routes::{Keep, Route, Selectie, TAAL, THEMA, VARIANT};

/// A page in a state.
pub(crate) struct Toestand {
    /// The name of the state.
    pub(crate) naam: &'static str,
    /// When residents see it.
    pub(crate) wanneer: &'static str,
    /// The page.
    pub(super) plek: Plek,
    /// The parameters of fixture mode that cause the state.
    pub(super) door: &'static [(&'static str, &'static str)],
}

/// A page of the app.
pub(super) enum Plek {
    /// The overview, with this choice.
    Overzicht(fn() -> Selectie),
    /// Another page.
    Pagina(Route),
    /// The page of the zaak with this uuid.
    Zaak(&'static str),
}

impl Toestand {
    /// The address of the page, in the chosen language, theme and variant.
    pub(crate) fn href(&self, keep: &Keep) -> String {
        let chosen = [TAAL, VARIANT, THEMA].map(|it| (it, keep.get(it)));
        let chosen = chosen.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let keep = self.door.iter().copied().chain(chosen);
        let keep = keep.fold(Keep::default(), |keep, (name, value)| keep.with(name, value));
        match self.plek {
            Plek::Overzicht(selectie) => selectie().href(&keep),
            Plek::Pagina(route) => route.href(&keep),
            Plek::Zaak(id) => id
                .parse::<ZaakId>()
                .map_or_else(|_| String::new(), |it| Route::Zaak(it).href(&keep)),
        }
    }
}
