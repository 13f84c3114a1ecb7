use super::Taal;
use super::ZaakTeksten;
use super::aanleveren::AanleverenTeksten;
use super::acties::ActieTeksten;
use super::contactpagina::ContactpaginaTeksten;
use super::home::HomeTeksten;
use super::inlog::InlogTeksten;
use super::meldingen::MeldingTeksten;
use super::overzicht::OverzichtTeksten;
use super::terugkoppeling::TerugkoppelingTeksten;
use super::voor_u::VoorUTeksten;
use super::voorkeuren::VoorkeurTeksten;
use crate::domain::Duur;

/// The texts in one language that any page may need.
#[derive(Clone, Debug)]
pub struct Teksten {
    /// The language.
    pub taal: Taal,
    /// Texts on every page.
    pub algemeen: Algemeen,
    /// The labels of variant A: those of the original design.
    pub variant_a: Labels,
    /// The labels of variant B: those that residents found clearer.
    pub variant_b: Labels,
    /// A zaak, on any page.
    pub zaak: Zaakkort,
    /// A short description of the term of a zaak.
    pub termijn: Termijnkort,
    /// The session of the resident.
    pub sessie: Sessie,
    /// Errors, and what the resident can do.
    pub fout: Fout,
    /// The texts of the login pages, unless these are the Dutch ones. The Dutch texts of a page are
    /// in the wasm part of that page. The English ones are in the part of the English texts, so
    /// that Dutch visitors do not load them. A scenario of fixture mode also puts its texts here.
    pub inlog: Option<&'static InlogTeksten>,
    /// The texts of the home page, unless these are the Dutch ones.
    pub home: Option<&'static HomeTeksten>,
    /// The texts of openstaande acties, unless these are the Dutch ones.
    pub acties: Option<&'static ActieTeksten>,
    /// The texts of meldingen, unless these are the Dutch ones.
    pub meldingen: Option<&'static MeldingTeksten>,
    /// Those about sending documents.
    pub aanleveren: Option<&'static AanleverenTeksten>,
    /// The texts of the overview, unless these are the Dutch ones.
    pub overzicht: Option<&'static OverzichtTeksten>,
    /// The texts of the contact page, unless these are the Dutch ones.
    pub contact: Option<&'static ContactpaginaTeksten>,
    /// Those of the question at the foot of each page.
    pub terugkoppeling: Option<&'static TerugkoppelingTeksten>,
    /// Those about content, suggestions and appointments.
    pub voor_u: Option<&'static VoorUTeksten>,
    /// The texts of the preferences, unless these are the Dutch ones.
    pub voorkeuren: Option<&'static VoorkeurTeksten>,
    /// The texts of the page of a zaak, unless these are the Dutch ones.
    pub pagina: Option<&'static ZaakTeksten>,
    /// The names of the months, January first, as they are written in a date.
    pub maanden: [&'static str; 12],
    /// Writes a date in figures from its day, month and year.
    pub cijfers: fn(u32, u32, i32) -> String,
    /// Writes a duration, such as "8 weken".
    pub duur: fn(Duur) -> String,
}

impl Teksten {
    /// The labels of variant B or A.
    pub fn labels(&self, is_b: bool) -> &Labels {
        if is_b { &self.variant_b } else { &self.variant_a }
    }
}

woorden! {
/// The labels that differ between the variants A and B.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl say what they are")]
pub struct Labels {
    pub lopend: &'static str,
    pub afgerond: &'static str,
    pub ontvangstdatum: &'static str,
    /// Above the last day of the term, while that day is still to come.
    pub termijn: &'static str,
    /// Above any other last day, and where there is none.
    pub laatste_dag: &'static str,
    pub datum: &'static str,
}
}

woorden! {
/// The texts of every page.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl say what they are")]
pub struct Algemeen {
    pub naar_inhoud: &'static str,
    pub menu: &'static str,
    pub hoofdmenu: &'static str,
    pub home: &'static str,
    pub acties: &'static str,
    pub acties_aantal: fn(usize) -> String,
    pub meldingen: &'static str,
    pub meldingen_aantal: fn(usize) -> String,
    pub mijn_aanvragen: &'static str,
    pub contact: &'static str,
    pub voorkeuren: &'static str,
    pub op_deze_pagina: &'static str,
    pub terug_naar_boven: &'static str,
    pub laden: &'static str,
    pub vragen: &'static str,
    pub bel: fn(&str) -> String,
    pub pagina_niet_gevonden: &'static str,
    pub pagina_niet_gevonden_uitleg: &'static str,
    pub nieuw: &'static str,
    pub afdrukken: &'static str,
    pub afgedrukt_op: fn(&str) -> String,
    /// Says in which language the municipality's own texts are; `None` when it is this one.
    pub eigen_woorden: Option<&'static str>,
}
}

woorden! {
/// The texts about a zaak that more than one page uses.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl say what they are")]
pub struct Zaakkort {
    pub zonder_zaaktype: &'static str,
    pub geen_status: &'static str,
    pub afgerond: &'static str,
    pub woorden_ontbreken: &'static str,
    pub status_onbekend: &'static str,
    pub laden: &'static str,
}
}

woorden! {
/// A short description of the term of a zaak.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl say what they are")]
pub struct Termijnkort {
    pub nog_dagen: fn(&str, u32) -> String,
    pub vandaag: &'static str,
    pub te_laat: &'static str,
    pub voorbij: fn(&str) -> String,
    pub staat_stil: &'static str,
}
}

woorden! {
/// The texts about the session of the resident.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl say what they are")]
pub struct Sessie {
    pub vertrekt: &'static str,
    pub menu: &'static str,
    pub ingelogd: &'static str,
    pub namens: fn(&str) -> String,
    pub namens_kvk: fn(&str) -> String,
    pub namens_rsin: fn(&str) -> String,
    pub namens_ander: &'static str,
    pub inloggen: &'static str,
    pub uitloggen: &'static str,
    pub bent_u_er_nog: &'static str,
    pub bijna_uitgelogd: fn(u32) -> String,
    pub blijf_ingelogd: &'static str,
    pub wacht: fn(u32) -> String,
}
}

woorden! {
/// The texts for errors.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl say what they are")]
pub struct Fout {
    pub aanvragen: &'static str,
    pub aanvraag: &'static str,
    pub acties: &'static str,
    pub pagina: &'static str,
    pub sessie: &'static str,
    pub niet_gevonden: &'static str,
    pub onbereikbaar: &'static str,
    pub geen_antwoord: &'static str,
    pub van_anderen: &'static str,
    pub onverwacht: &'static str,
    pub bel: fn(&str) -> String,
    pub contact: &'static str,
    pub opnieuw: &'static str,
    pub details: &'static str,
    pub config_titel: &'static str,
    pub config_uitleg: fn(&str) -> String,
    pub fixtures_geweigerd: &'static str,
}
}
