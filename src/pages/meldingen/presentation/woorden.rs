//! The words of each line.

use chrono::NaiveDate;

use super::{Regel, Wat};
use crate::components::{Doe, Merk, Nadruk, NieuwsregelInhoud, Verwijzing};
use crate::domain::{
    Actie, ActieId, Acties, Bericht, Gebeurtenis, Herkomst, Hoe, Melding, NieuwDocument, Uiterlijk,
    Zaak, ZaakId,
};
use crate::gateway::Overzicht;
use crate::locales::{MeldingTeksten, Teksten, lang_of_gemeente, voluit};
use crate::pages::zaaktekst;
use crate::routes::{Anker, Keep, Route};

/// What is shown of a line depends on this as well.
#[derive(Clone, Copy)]
pub(in crate::pages::meldingen) struct Rondom<'a> {
    pub(in crate::pages::meldingen) teksten: &'static Teksten,
    pub(in crate::pages::meldingen) today: NaiveDate,
    pub(in crate::pages::meldingen) keep: &'a Keep,
    pub(in crate::pages::meldingen) overzicht: &'a Overzicht,
    pub(in crate::pages::meldingen) documenten: &'a [NieuwDocument],
    pub(in crate::pages::meldingen) acties: &'a Acties,
}

/// The heading of a day.
pub(in crate::pages::meldingen) fn dagkop(
    dag: Option<NaiveDate>,
    today: NaiveDate,
    teksten: &'static Teksten,
) -> String {
    let woorden = MeldingTeksten::of(teksten);
    match dag {
        None => woorden.zonder_dag.to_owned(),
        Some(dag) if dag == today => (woorden.vandaag)(&voluit(dag, teksten)),
        Some(dag) => voluit(dag, teksten),
    }
}

/// What is shown of a line.
pub(in crate::pages::meldingen) fn inhoud(regel: &Regel, rondom: &Rondom) -> NieuwsregelInhoud {
    let nieuw = rondom.teksten.algemeen.nieuw;
    let merk = regel.is_nieuw.then(|| Merk::new(nieuw, Nadruk::Nieuw));
    let inhoud = match &regel.wat {
        Wat::Melding(melding) => of_melding(melding, rondom),
        Wat::Bericht(bericht) => of_bericht(bericht, rondom),
    };
    NieuwsregelInhoud { merk, lang: lang_of_gemeente(rondom.teksten.taal), ..inhoud }
}

fn of_bericht(bericht: &Bericht, rondom: &Rondom) -> NieuwsregelInhoud {
    let woorden = MeldingTeksten::of(rondom.teksten);
    NieuwsregelInhoud {
        titel: woorden.bericht.to_owned(),
        woorden: Some(bericht.onderwerp.clone()),
        href: Some(Route::Bericht(bericht.id).href(rondom.keep)),
        zaak: bericht.zaak_in(&rondom.overzicht.zaken).map(|it| verwijzing(it, rondom)),
        tekst: bericht.uiterlijk.map(|it| (woorden.doe_voor)(&voluit(it, rondom.teksten))),
        ..NieuwsregelInhoud::default()
    }
}

fn of_melding(melding: &Melding, rondom: &Rondom) -> NieuwsregelInhoud {
    let zaak = melding.zaak.and_then(|id| rondom.overzicht.zaken.iter().find(|it| it.id == id));
    let (titel, van_gemeente, tekst) = zinnen(melding, zaak, rondom);
    NieuwsregelInhoud {
        titel,
        woorden: van_gemeente,
        tekst,
        uitleg: uitleg(melding, zaak, rondom),
        zaak: zaak.map(|it| verwijzing(it, rondom)),
        doe: doe(melding, rondom),
        ..NieuwsregelInhoud::default()
    }
}

/// What the municipality itself says of it.
fn uitleg(melding: &Melding, zaak: Option<&Zaak>, rondom: &Rondom) -> Option<String> {
    match melding.wat {
        Gebeurtenis::Status | Gebeurtenis::BijU => {
            rondom.overzicht.types.statustype_of(zaak?)?.statustekst.clone()
        }
        Gebeurtenis::Document(id) => {
            rondom.documenten.iter().find(|it| it.id == id).map(|it| it.titel.clone())
        }
        _ => None,
    }
}

/// The title, the words of the municipality in it, and the sentence below it.
type Zinnen = (String, Option<String>, Option<String>);

fn zinnen(melding: &Melding, zaak: Option<&Zaak>, rondom: &Rondom) -> Zinnen {
    let woorden = MeldingTeksten::of(rondom.teksten);
    let dag = |it: NaiveDate| voluit(it, rondom.teksten);
    let zin = |titel: &str, tekst: &str| (titel.to_owned(), None, Some(tekst.to_owned()));
    match melding.wat {
        Gebeurtenis::Ontvangen(uiterlijk) => {
            (woorden.ontvangen.to_owned(), None, uiterlijk.map(|it| duurt(it, rondom)))
        }
        Gebeurtenis::Status => status(zaak, rondom),
        Gebeurtenis::BijU => {
            let (_, naam, _) = status(zaak, rondom);
            (woorden.bij_u.to_owned(), naam, Some(woorden.bij_u_uitleg.to_owned()))
        }
        Gebeurtenis::NogBezig => zin(woorden.nog_bezig, woorden.nog_bezig_uitleg),
        Gebeurtenis::Verlengd => zin(woorden.langer, woorden.langer_uitleg),
        Gebeurtenis::StaatStil => zin(woorden.stil, woorden.stil_uitleg),
        Gebeurtenis::TermijnNadert(op) => {
            let dagen = u32::try_from((op - rondom.today).num_days()).unwrap_or_default();
            ((woorden.nadert)(dagen), None, Some((woorden.nadert_uitleg)(&dag(op))))
        }
        Gebeurtenis::TermijnVoorbij(op) => {
            zin(woorden.voorbij, &(woorden.voorbij_uitleg)(&dag(op)))
        }
        Gebeurtenis::Besluit(_) => (woorden.besluit.to_owned(), None, None),
        Gebeurtenis::Document(_) => (woorden.document.to_owned(), None, None),
        Gebeurtenis::Bezwaar(_, op) => zin(&(woorden.bezwaar)(&dag(op)), woorden.bezwaar_uitleg),
        Gebeurtenis::Afgerond => (woorden.afgerond.to_owned(), resultaat(zaak, rondom), None),
        Gebeurtenis::Actie(id) => {
            let actie = actie(id, rondom);
            let mist = actie.is_some_and(|it| matches!(it.hoe, Hoe::Upload(_)));
            let titel = if mist { woorden.document_mist } else { woorden.actie };
            (titel.to_owned(), actie.map(|it| it.titel.clone()), None)
        }
        Gebeurtenis::ActieNadert(id, op) => {
            let titel = (woorden.actie_nadert)(&dag(op));
            (titel, actie(id, rondom).map(|it| it.titel.clone()), None)
        }
        Gebeurtenis::ActieTeLaat(id, op) => {
            let titel = (woorden.actie_te_laat)(&dag(op));
            (titel, actie(id, rondom).map(|it| it.titel.clone()), None)
        }
    }
}

/// How long it takes: by a day that is registered, or one that is only expected.
fn duurt(uiterlijk: Uiterlijk, rondom: &Rondom) -> String {
    let woorden = MeldingTeksten::of(rondom.teksten);
    let dag = voluit(uiterlijk.dag, rondom.teksten);
    match uiterlijk.herkomst {
        Herkomst::Geregistreerd => (woorden.klaar_op)(&dag),
        Herkomst::Berekend | Herkomst::ExclusiefVerlenging => (woorden.verwacht_op)(&dag),
    }
}

fn status(zaak: Option<&Zaak>, rondom: &Rondom) -> Zinnen {
    let woorden = MeldingTeksten::of(rondom.teksten);
    let statustype = zaak.and_then(|it| rondom.overzicht.types.statustype_of(it));
    match statustype {
        Some(it) => (woorden.status.to_owned(), Some(it.omschrijving.clone()), None),
        None => (woorden.status_onbekend.to_owned(), None, None),
    }
}

/// How the zaak ended, in the words of the municipality.
fn resultaat(zaak: Option<&Zaak>, rondom: &Rondom) -> Option<String> {
    let zaak = zaak?;
    let resultaattype = rondom.overzicht.types.resultaattype_of(zaak);
    zaaktekst::resultaat(zaak, resultaattype).map(str::to_owned)
}

fn actie<'a>(id: ActieId, rondom: &Rondom<'a>) -> Option<&'a Actie> {
    rondom.acties.te_doen.iter().find(|it| it.id == id)
}

fn verwijzing(zaak: &Zaak, rondom: &Rondom) -> Verwijzing {
    let naam = zaaktekst::naam(zaak, rondom.overzicht.types.zaaktype_of(zaak));
    let naam = naam.unwrap_or(rondom.teksten.zaak.zonder_zaaktype);
    let naam = match zaaktekst::adds_something(zaak.omschrijving.as_deref(), naam) {
        Some(omschrijving) => format!("{naam}: {omschrijving}"),
        None => naam.to_owned(),
    };
    let href = Some(Route::Zaak(zaak.id).href(rondom.keep));
    Verwijzing { voor: MeldingTeksten::of(rondom.teksten).voor, naam, href }
}

/// What the resident can do, besides going to the zaak.
fn doe(melding: &Melding, rondom: &Rondom) -> Option<Doe> {
    let woorden = MeldingTeksten::of(rondom.teksten);
    let at = |zaak: ZaakId, anker| Route::Zaak(zaak).href_at(rondom.keep, anker);
    let (tekst, href) = match melding.wat {
        Gebeurtenis::Besluit(_) | Gebeurtenis::Bezwaar(..) => {
            (woorden.naar_besluit, at(melding.zaak?, Anker::Besluit))
        }
        Gebeurtenis::Document(_) => (woorden.naar_documenten, at(melding.zaak?, Anker::Documenten)),
        Gebeurtenis::Actie(_) | Gebeurtenis::ActieNadert(..) | Gebeurtenis::ActieTeLaat(..) => {
            (woorden.naar_acties, Route::Acties.href(rondom.keep))
        }
        _ => return None,
    };
    Some(Doe { tekst, href, is_hier: false })
}
