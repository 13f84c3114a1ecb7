use super::Taal;
use super::ZaakTeksten;
use super::overzicht::OverzichtTeksten;
use crate::domain::Duur;

/// The texts of one language that any page may need.
#[derive(Clone, Debug)]
pub struct Teksten {
    /// Which.
    pub taal: Taal,
    /// Everywhere.
    pub algemeen: Algemeen,
    /// The words of the mock-up.
    pub variant_a: Labels,
    /// The words that residents found clearer.
    pub variant_b: Labels,
    /// A zaak, wherever it is shown.
    pub zaak: Zaakkort,
    /// The term of a zaak in a few words.
    pub termijn: Termijnkort,
    /// Being logged in.
    pub sessie: Sessie,
    /// What went wrong, and what to do.
    pub fout: Fout,
    /// The texts of the overview, where a scenario of fixture mode replaces some.
    pub overzicht: Option<&'static OverzichtTeksten>,
    /// The texts of the page of a zaak, where a scenario of fixture mode replaces some.
    pub pagina: Option<&'static ZaakTeksten>,
    /// January to December, as in a date.
    pub maanden: [&'static str; 12],
    /// A day in figures: day, month, year.
    pub cijfers: fn(u32, u32, i32) -> String,
    /// "8 weken".
    pub duur: fn(Duur) -> String,
}

impl Teksten {
    /// The words of the variant: of B, or else of A.
    pub fn labels(&self, is_b: bool) -> &Labels {
        if is_b { &self.variant_b } else { &self.variant_a }
    }
}

woorden! {
/// Words that differ between the variants A and B.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl say what they are")]
pub struct Labels {
    pub lopend: &'static str,
    pub afgerond: &'static str,
    pub ontvangstdatum: &'static str,
    pub termijn: &'static str,
    pub datum: &'static str,
}
}

woorden! {
/// Texts that are on every page.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl say what they are")]
pub struct Algemeen {
    pub naar_inhoud: &'static str,
    pub hoofdmenu: &'static str,
    pub taal: &'static str,
    pub mijn_aanvragen: &'static str,
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
}
}

woorden! {
/// Texts about a zaak that more than one page has.
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
/// The term of a zaak in a few words.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl say what they are")]
pub struct Termijnkort {
    pub nog_dagen: fn(&str, u32) -> String,
    pub vandaag: &'static str,
    pub verstreken: fn(&str) -> String,
    pub staat_stil: &'static str,
}
}

woorden! {
/// Texts about being logged in.
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
/// Texts for when something failed.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl say what they are")]
pub struct Fout {
    pub aanvragen: &'static str,
    pub aanvraag: &'static str,
    pub pagina: &'static str,
    pub sessie: &'static str,
    pub niet_gevonden: &'static str,
    pub onbereikbaar: &'static str,
    pub onverwacht: &'static str,
    pub bel: fn(&str) -> String,
    pub opnieuw: &'static str,
    pub details: &'static str,
    pub config_titel: &'static str,
    pub config_uitleg: fn(&str) -> String,
    pub fixtures_geweigerd: &'static str,
}
}
