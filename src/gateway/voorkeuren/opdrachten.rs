//! The commands that write a choice.

use serde_json::{Map, Value, json};

use crate::domain::{
    Adresboek, Besluitkanaal, Contactadres, DigitaalAdres, Kanaal, Keuze, Onderwerp,
    PORTAALVOORKEUR, Voorkeuren,
};
use crate::gateway::command::Command;
use crate::gateway::resource::Resource;

/// The commands that write a choice, in order. `None` when the choice needs an address, and there
/// is none.
pub(super) fn opdrachten(
    keuze: Keuze,
    gewenst: &Voorkeuren,
    boek: &Adresboek,
) -> Option<Vec<Command>> {
    match keuze {
        Keuze::Adres(kanaal) => Some(adres(kanaal, gewenst.adres(kanaal), boek)),
        Keuze::Melding(kanaal, it) if gewenst.meldingen.has(kanaal, it) => {
            Some(vec![kopie(kanaal, it, &boek.adres(kanaal)?.adres, boek)])
        }
        Keuze::Melding(kanaal, onderwerp) => {
            let of = boek.kopieen(kanaal).filter(|it| it.onderwerp() == Some(onderwerp));
            Some(of.map(|it| Command::delete(it.id)).collect())
        }
        Keuze::Besluiten => {
            let adres = match gewenst.besluiten {
                Besluitkanaal::Post => Value::Null,
                Besluitkanaal::Digitaal => {
                    json!({ "uuid": boek.adres(Kanaal::Email)?.id.to_string() })
                }
            };
            // This field only: with `digitaleAdressen` a partij loses all its addresses.
            let fields = fields([("voorkeursDigitaalAdres", adres)]);
            Some(vec![Command::change(boek.inwoner.id, fields)])
        }
    }
}

/// Changes the copies first: should that stop halfway, the address itself is not changed yet, and
/// saving again goes on from there.
fn adres(kanaal: Kanaal, gewenst: Option<&Contactadres>, boek: &Adresboek) -> Vec<Command> {
    let own = boek.adres(kanaal);
    let Some(gewenst) = gewenst else {
        return boek.kopieen(kanaal).chain(own).map(|it| Command::delete(it.id)).collect();
    };
    let differs = |it: &&DigitaalAdres| it.adres != *gewenst;
    let change = |it: &DigitaalAdres| Command::change(it.id, changed(gewenst));
    let changes = boek.kopieen(kanaal).chain(own).filter(differs).map(change);
    let first = own.is_none().then(|| nieuw(kanaal, gewenst, boek, PORTAALVOORKEUR, true));
    changes.chain(first).collect()
}

fn kopie(kanaal: Kanaal, van: Onderwerp, adres: &Contactadres, boek: &Adresboek) -> Command {
    nieuw(kanaal, adres, boek, van.referentie(), false)
}

/// The fields of an address that changes. Nobody has verified the new one; Open Klant would keep
/// the day on which the old one was. The `referentie` is not sent: repeating it is refused.
fn changed(adres: &Contactadres) -> Map<String, Value> {
    fields([("adres", adres.to_string().into()), ("verificatieDatum", Value::Null)])
}

fn nieuw(
    kanaal: Kanaal,
    adres: &Contactadres,
    boek: &Adresboek,
    referentie: &str,
    is_standaard: bool,
) -> Command {
    let fields = fields([
        ("verstrektDoorPartij", json!({ "uuid": boek.inwoner.id.to_string() })),
        // It may be null, and Open Klant refuses an address without the field.
        ("verstrektDoorBetrokkene", Value::Null),
        ("adres", adres.to_string().into()),
        ("soortDigitaalAdres", kanaal.soort().into()),
        ("isStandaardAdres", is_standaard.into()),
        ("omschrijving", "MijnZaken".into()),
        ("referentie", referentie.into()),
    ]);
    Command::create(Resource::Digitaleadressen, fields)
}

fn fields<const N: usize>(fields: [(&str, Value); N]) -> Map<String, Value> {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
