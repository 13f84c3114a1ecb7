//! Whole pages in every state: addresses of the app itself, with what brings the state about.

mod aanvraag;
mod overzicht;

use crate::domain::ZaakId;
use crate::routes::{Keep, Route, Selectie, TAAL, THEMA, VARIANT};

/// Pages that belong together.
pub(super) struct Pagina {
    pub(super) titel: &'static str,
    pub(super) uitleg: &'static str,
    pub(super) toestanden: Vec<Toestand>,
}

/// A page in a state.
pub(super) struct Toestand {
    pub(super) naam: &'static str,
    /// When residents see it.
    pub(super) wanneer: &'static str,
    plek: Plek,
    /// Parameters of fixture mode that bring it about.
    door: &'static [(&'static str, &'static str)],
}

/// Which page.
enum Plek {
    Overzicht(fn() -> Selectie),
    /// By the uuid.
    Zaak(&'static str),
}

impl Toestand {
    /// Its address, in the language, theme and variant that are chosen.
    pub(super) fn href(&self, keep: &Keep) -> String {
        let chosen = [TAAL, VARIANT, THEMA].map(|it| (it, keep.get(it)));
        let chosen = chosen.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let keep = self.door.iter().copied().chain(chosen);
        let keep = keep.fold(Keep::default(), |keep, (name, value)| keep.with(name, value));
        match self.plek {
            Plek::Overzicht(selectie) => selectie().href(&keep),
            Plek::Zaak(id) => id
                .parse::<ZaakId>()
                .map_or_else(|_| String::new(), |it| Route::Zaak(it).href(&keep)),
        }
    }
}

/// All of them.
pub(super) fn paginas() -> Vec<Pagina> {
    vec![
        Pagina {
            titel: "Het overzicht",
            uitleg: "De pagina ‘Mijn aanvragen’, met echte adressen.",
            toestanden: overzicht::toestanden(),
        },
        Pagina {
            titel: "Een aanvraag",
            uitleg: "De pagina van één aanvraag: wat er kan gebeuren, en wat er kan misgaan.",
            toestanden: aanvraag::toestanden(),
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_an_address_and_a_sentence() {
        for toestand in paginas().into_iter().flat_map(|it| it.toestanden) {
            let href = toestand.href(&Keep::default());
            assert!(
                href.starts_with('/') && href.contains("scenario="),
                "{}: {href}",
                toestand.naam
            );
            assert!(toestand.wanneer.ends_with('.'), "{}", toestand.naam);
        }
    }

    #[test]
    fn what_designers_chose_goes_along_and_their_scenario_does_not() {
        let keep = Keep::parse("scenario=leeg&nu=2026-01-01&taal=en&thema=groningen&traag=3");
        let toestand = paginas().remove(0).toestanden.remove(0);
        let href = toestand.href(&keep);
        assert!(href.contains("taal=en") && href.contains("thema=groningen"), "{href}");
        assert!(
            !href.contains("leeg") && !href.contains("nu=") && !href.contains("traag"),
            "{href}"
        );
    }
}
