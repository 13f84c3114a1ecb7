//! Every text of the app that a resident reads, except those in index.html that are shown when the
//! app itself cannot run.
//!
//! A language is one value of [`Teksten`]: a text that is missing, or that takes another number of
//! values, does not compile. Texts of the municipality come from the gateway and stay as they are.

mod datum;
mod nl;

pub use datum::{cijfers, dag_en_maand, voluit};
pub use nl::NL;

/// The texts of one language.
#[derive(Debug)]
pub struct Teksten {
    /// Everywhere.
    pub algemeen: Algemeen,
    /// `/aanvragen`.
    pub overzicht: Overzicht,
    /// `/aanvragen/<uuid>`.
    pub zaak: Zaak,
    /// Documents, wherever they are listed.
    pub document: Document,
    /// Logging in and out.
    pub sessie: Sessie,
    /// What went wrong, and what to do.
    pub fout: Fout,
    /// Fixture mode.
    #[cfg(feature = "fixtures")]
    pub testomgeving: Testomgeving,
    /// January to December, as in a date.
    pub maanden: [&'static str; 12],
}

/// Texts that are on every page.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl.rs say what they are")]
pub struct Algemeen {
    pub naar_inhoud: &'static str,
    pub hoofdmenu: &'static str,
    pub mijn_aanvragen: &'static str,
    pub op_deze_pagina: &'static str,
    pub terug_naar_boven: &'static str,
    pub laden: &'static str,
    pub vragen: &'static str,
    pub bel: fn(&str) -> String,
    pub contactformulier: &'static str,
    pub pagina_niet_gevonden: &'static str,
    pub pagina_niet_gevonden_uitleg: &'static str,
}

/// Texts of the overview.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl.rs say what they are")]
pub struct Overzicht {
    pub titel: &'static str,
    pub inleiding: &'static str,
    pub lopend: &'static str,
    pub afgerond: &'static str,
    pub toon_als: &'static str,
    pub grid: &'static str,
    pub lijst: &'static str,
    pub filter_op: &'static str,
    pub domein: &'static str,
    pub zoeken: &'static str,
    pub zoek_op_trefwoord: &'static str,
    pub wis_filters: &'static str,
    pub gevonden: fn(usize) -> String,
    pub laden: &'static str,
    pub geladen: fn(usize, Option<usize>) -> String,
    pub niet_alles_geladen: &'static str,
    pub geen_aanvragen: fn(&str) -> String,
    pub geen_aanvragen_uitleg: &'static str,
    pub niets_gevonden: &'static str,
    pub niets_gevonden_uitleg: &'static str,
    pub geen_lopende: &'static str,
    pub geen_afgeronde: &'static str,
    pub geen_lopende_gevonden: &'static str,
    pub geen_afgeronde_gevonden: &'static str,
    pub status: &'static str,
    pub resultaat: &'static str,
    pub ontvangstdatum: &'static str,
    pub bekijk: &'static str,
    pub onderdelen: &'static str,
    pub onleesbaar: fn(usize) -> String,
    pub overige_staan_hieronder: &'static str,
    pub woorden_ontbreken: &'static str,
}

/// Texts of a zaak.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl.rs say what they are")]
pub struct Zaak {
    pub titel: fn(&str) -> String,
    pub zonder_zaaktype: &'static str,
    pub geen_status: &'static str,
    pub afgerond: &'static str,
    pub status_onbekend: &'static str,
    pub samenvatting: &'static str,
    pub zaaknummer: &'static str,
    pub datum: &'static str,
    pub status: &'static str,
    pub documenten: &'static str,
    pub aantal_documenten: fn(usize) -> String,
    pub aantal_onbekend: &'static str,
    pub aanvraag: &'static str,
    pub omschrijving: &'static str,
    pub aanvrager: &'static str,
    pub aanvrager_onbekend: &'static str,
    pub ontvangstdatum: &'static str,
    pub wettelijke_termijn: &'static str,
    pub geen_termijn: &'static str,
    pub opgeschort: &'static str,
    pub afgerond_op: &'static str,
    pub resultaat: &'static str,
    pub uw_vergunning: &'static str,
    pub uw_besluit: &'static str,
    pub bekijk_vergunning: &'static str,
    pub bekijk_besluit: &'static str,
    pub besluit_onbekend: &'static str,
    pub besluit_genomen: fn(&str) -> String,
    pub contact: &'static str,
    pub contact_uitleg: fn(&str) -> String,
    pub telefoon: &'static str,
    pub balie: &'static str,
    pub stap_geweest: &'static str,
    pub stap_nu: &'static str,
    pub stap_mogelijk: &'static str,
    pub verwacht: &'static str,
    pub geen_stappen: &'static str,
    pub geen_stappen_bekend: &'static str,
    pub stappen_onleesbaar: fn(usize) -> String,
    pub niet_gevonden: &'static str,
    pub niet_gevonden_uitleg: &'static str,
    pub laden: &'static str,
}

/// Texts about documents.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl.rs say what they are")]
pub struct Document {
    pub download: &'static str,
    pub bezig: fn(&str) -> String,
    pub klaar: fn(&str) -> String,
    pub mislukt: fn(&str) -> String,
    pub opnieuw: &'static str,
    pub geen: &'static str,
    pub geen_overige: &'static str,
    pub laden: &'static str,
    pub zonder_bestand: &'static str,
    pub onleesbaar: fn(usize) -> String,
}

/// Texts about logging in and out.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl.rs say what they are")]
pub struct Sessie {
    pub inloggen: &'static str,
    pub opnieuw_inloggen: &'static str,
    pub met: fn(&str, &str) -> String,
    pub inloggen_uitleg: fn(&str) -> String,
    pub onderweg: fn(&str) -> String,
    pub geen_digid: &'static str,
    pub digid_aanvragen: &'static str,
    pub liever_niet: fn(&str) -> String,
    pub uitgelogd: &'static str,
    pub uitgelogd_uitleg: &'static str,
    pub vertrekt: &'static str,
    pub alleen_hier: &'static str,
    pub inactief: &'static str,
    pub elders: &'static str,
    pub verlopen: &'static str,
    pub geannuleerd: &'static str,
    pub geen_opslag: &'static str,
    pub onbekend: &'static str,
    pub digid_mislukt: &'static str,
    pub mislukt_met: fn(&str) -> String,
    pub mislukt: &'static str,
    pub menu: &'static str,
    pub ingelogd: &'static str,
    pub namens: fn(&str) -> String,
    pub namens_kvk: fn(&str) -> String,
    pub namens_rsin: fn(&str) -> String,
    pub namens_ander: &'static str,
    pub uitloggen: &'static str,
    pub bent_u_er_nog: &'static str,
    pub bijna_uitgelogd: fn(u32) -> String,
    pub blijf_ingelogd: &'static str,
    pub wacht: fn(u32) -> String,
}

/// Texts for when something failed.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl.rs say what they are")]
pub struct Fout {
    pub aanvragen: &'static str,
    pub aanvraag: &'static str,
    pub status: &'static str,
    pub documenten: &'static str,
    pub aanvrager: &'static str,
    pub sessie: &'static str,
    pub niet_gevonden: &'static str,
    pub onbereikbaar: &'static str,
    pub onverwacht: &'static str,
    pub bel: fn(&str) -> String,
    pub opnieuw: &'static str,
    pub details: &'static str,
    pub config_titel: &'static str,
    pub config_uitleg: &'static str,
    #[cfg(not(feature = "fixtures"))]
    pub fixtures_geweigerd: &'static str,
}

/// Texts of fixture mode.
#[cfg(feature = "fixtures")]
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl.rs say what they are")]
pub struct Testomgeving {
    pub naam: &'static str,
    pub verzonnen: &'static str,
    pub scenario: &'static str,
    pub vandaag: &'static str,
    pub onbekend_titel: &'static str,
    pub onbekend: fn(&str) -> String,
    pub bestaan: &'static str,
    pub geen_lijst: &'static str,
    pub verborgen: fn(usize, &str) -> String,
    pub vertrouwelijkheid: &'static str,
    pub intern_zaaktype: &'static str,
    pub concept_zaaktype: &'static str,
    pub ongeldige_datum: fn(&str) -> String,
    pub scenario_onleesbaar: &'static str,
}
