//! Whole pages in every state: addresses of the app, with the parameters that cause the state.

mod aanvraag;
mod home;
mod overzicht;
mod toestand;

pub(super) use toestand::Toestand;

/// A page with its states.
pub(super) struct Pagina {
    pub(super) titel: &'static str,
    pub(super) uitleg: &'static str,
    pub(super) toestanden: Vec<Toestand>,
}

/// All pages that have states to show.
pub(super) fn paginas() -> Vec<Pagina> {
    vec![
        Pagina { titel: "Home", uitleg: "Waar inloggen naartoe leidt.", toestanden: home::home() },
        Pagina {
            titel: "Acties",
            uitleg: "Wat de gemeente van de inwoner vraagt.",
            toestanden: home::acties(),
        },
        Pagina {
            titel: "Meldingen",
            uitleg: "Wat er is gebeurd, en wat de gemeente schrijft.",
            toestanden: home::meldingen(),
        },
        Pagina {
            titel: "Contact",
            uitleg: "Hoe een inwoner de gemeente bereikt, en een lijst om mee te nemen.",
            toestanden: home::contact(),
        },
        Pagina {
            titel: "Voorkeuren",
            uitleg: "Hoe de inwoner van de gemeente hoort.",
            toestanden: home::voorkeuren(),
        },
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
    use crate::routes::Keep;

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
