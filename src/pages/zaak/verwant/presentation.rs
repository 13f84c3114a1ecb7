//! The related zaken, their headings, and what the page says of each.

use crate::domain::ZaakId;
use crate::gateway::{Dossier, Verwanten};
use crate::locales::Woordenboek;
use crate::pages::zaak::presentation::{naam, status};
use crate::pages::zaaktekst::adds_something;

/// The related zaken with the same kind of relation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages::zaak) struct Groep {
    /// The heading, which names the relation.
    pub(in crate::pages::zaak) kop: &'static str,
    /// The zaken, in the order in which this zaak names them.
    pub(in crate::pages::zaak) rijen: Vec<Rij>,
}

/// A related zaak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages::zaak) struct Rij {
    /// The id of the zaak to link to.
    pub(in crate::pages::zaak) id: ZaakId,
    /// The text of the link, in the words of the municipality.
    pub(in crate::pages::zaak) titel: String,
    /// What sets the zaak apart from others with the same title.
    pub(in crate::pages::zaak) ondertitel: Option<String>,
    /// The name of its current status.
    pub(in crate::pages::zaak) status: String,
}

/// The related zaken, grouped by relation. There are no empty groups.
pub(in crate::pages::zaak) fn groepen(verwanten: &Verwanten, boek: Woordenboek) -> Vec<Groep> {
    let woorden = &boek.pagina.verwant;
    [
        (woorden.hoofdzaak, &verwanten.hoofdzaken),
        (woorden.deelzaken, &verwanten.deelzaken),
        (woorden.andere, &verwanten.andere),
    ]
    .into_iter()
    .filter(|(_, dossiers)| !dossiers.is_empty())
    .map(|(kop, dossiers)| {
        let rijen = dossiers.iter().map(|it| rij(it, boek)).collect();
        Groep { kop, rijen }
    })
    .collect()
}

fn rij(dossier: &Dossier, boek: Woordenboek) -> Rij {
    let zaak = &dossier.zaak;
    let titel = naam(dossier).unwrap_or(boek.app.zaak.zonder_zaaktype);
    let omschrijving = adds_something(zaak.omschrijving.as_deref(), titel);
    // A zaak without the name of its zaaktype is known by its number.
    let nummer = dossier.zaaktype.is_none().then_some(zaak.identificatie.as_str());
    Rij {
        id: zaak.id,
        titel: titel.to_owned(),
        ondertitel: omschrijving.or(nummer).map(str::to_owned),
        status: status(dossier, boek).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use futures::executor::block_on;

    use super::*;
    use crate::domain::Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
    use crate::gateway::Gateway;
    use crate::locales::NL;

    fn dossier(id: &str) -> Dossier {
        let visible = vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk];
        let gateway = Gateway::fixtures("/fixtures/openzaak-burger".to_owned(), visible);
        block_on(gateway.dossier(id.parse().unwrap())).unwrap()
    }

    #[test]
    fn zaken_stand_under_how_they_belong_and_nothing_stands_over_none() {
        let bijstand = dossier("fd0ccf76-af55-40a0-b29e-c9c2ec49704c");
        let melding = dossier("8ec4be6a-2e39-4104-a5ec-0471f935437c");
        let verwanten = Verwanten {
            deelzaken: vec![bijstand.clone()],
            andere: vec![melding],
            ..Verwanten::default()
        };
        let groepen = groepen(&verwanten, Woordenboek::of(&NL));
        let koppen: Vec<_> = groepen.iter().map(|it| it.kop).collect();
        assert_eq!(koppen, ["Onderdelen van deze aanvraag", "Heeft hiermee te maken"]);
        assert_eq!(
            groepen[0].rijen,
            [Rij {
                id: bijstand.zaak.id,
                titel: "Bijzondere bijstand".to_owned(),
                ondertitel: Some("Bijzondere bijstand: kosten bewindvoering".to_owned()),
                status: "Afgehandeld".to_owned(),
            }]
        );
    }

    #[test]
    fn a_zaak_without_a_name_is_known_by_its_number() {
        let mut dossier = dossier("fd0ccf76-af55-40a0-b29e-c9c2ec49704c");
        (dossier.zaaktype, dossier.zaak.omschrijving) = (None, None);
        let rij = rij(&dossier, Woordenboek::of(&NL));
        assert_eq!(rij.titel, "Aanvraag");
        assert_eq!(rij.ondertitel.as_deref(), Some("ZAAK-2026-0000000002"));
    }
}
