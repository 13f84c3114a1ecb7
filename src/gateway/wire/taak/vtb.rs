//! Externe taken of Open VTB.

use super::waarden::{bedrag, weblink};
use crate::domain::{Actie, ActieId, Betaling, Externetaak, Hoe, Rekening, Staat, Zaakverwijzing};
use crate::gateway::wire::link::own_id;
use crate::json::{Fields, FromFields};

impl FromFields for Externetaak {
    fn from_fields(fields: &Fields) -> Option<Self> {
        // What is nobody's is not for this resident.
        fields.need_text("isToegewezenAan")?;
        Some(Self(Actie {
            id: ActieId::Externetaak(own_id(fields)?),
            titel: fields.need_text("titel")?,
            waarom: waarom(fields),
            sinds: fields.day("startdatum"),
            uiterlijk: fields.day("einddatumHandelingsTermijn"),
            hoe: hoe(fields),
            zaak: zaak(fields),
            staat: staat(fields),
        }))
    }
}

/// Why. Release 0.1.0 has free text where later ones have a word of a list, which says nothing that
/// the kind does not say.
fn waarom(fields: &Fields) -> Option<String> {
    let perspectief = || {
        let words = fields.text("handelingsPerspectief")?;
        (words.contains(' ') && !words.contains('_')).then_some(words)
    };
    fields.text("toelichting").or_else(perspectief)
}

fn staat(fields: &Fields) -> Staat {
    let staat = fields.word_of("status", |word| match word {
        "open" => Some(Staat::Open),
        "uitgevoerd" | "verwerkt" => Some(Staat::Gedaan(None)),
        "niet_uitgevoerd" => Some(Staat::NietGedaan),
        "afgebroken" => Some(Staat::Vervallen),
        _ => None,
    });
    staat.unwrap_or(Staat::Open)
}

fn hoe(fields: &Fields) -> Hoe {
    let kind = fields.word("taakSoort");
    let hoe = fields.within("details", |it| match kind.as_deref() {
        Some("urltaak") => weblink(it, "uitvraagLink").map(Hoe::Link),
        Some("betaaltaak") => betaling(it).map(Hoe::Betaling),
        _ => weblink(it, "uitvraagLink").map(Hoe::Algemeen),
    });
    hoe.unwrap_or(Hoe::Geen)
}

fn betaling(details: &Fields) -> Option<Betaling> {
    if details.str("valuta").is_some_and(|it| !it.eq_ignore_ascii_case("eur")) {
        details.leave_out("valuta", "expected EUR".to_owned());
        return None;
    }
    Some(Betaling {
        bedrag: bedrag(details, "bedrag")?,
        kenmerk: details.text("transactieomschrijving"),
        rekening: details.within("doelrekening", |it| {
            Some(Rekening { iban: it.text("iban")?, naam: it.text("naam") })
        }),
        link: None,
    })
}

/// The first zaak that it is related to.
fn zaak(fields: &Fields) -> Option<Zaakverwijzing> {
    let urn = |it: &serde_json::Value| Zaakverwijzing::of_urn(it.get("urn")?.as_str()?);
    fields.items("isGerelateerdAan").iter().find_map(urn)
}
