//! Parts of pages that have states of their own.

mod aanleveren;
mod aanvrager;
mod alles;
mod bereik;
mod contact;
mod document;
mod download;
mod fout;
mod heel;
mod knoppen;
mod loaded;
mod niets;
mod opmaak;
mod sessie;
mod termijn;
mod voor_u;
mod voorkeuren;
mod vraag;

use super::{Deel, Staat, Vorm, voorbeelden};

/// The parts of any page.
pub(super) fn algemeen() -> Vec<Deel> {
    vec![
        voor_u::afspraken(),
        fout::details(),
        fout::foutmelding(),
        fout::ontbreekt(),
        sessie::inactief(),
        voor_u::inhoud(),
        loaded::deel(),
        opmaak::deel(),
        bereik::meenemen(),
        sessie::persoonsmenu(),
        voor_u::suggesties(),
        knoppen::taalkeuze(),
        bereik::terugkoppeling(),
        voor_u::tip(),
        sessie::wacht(),
        heel::weg_terug(),
        voorkeuren::deel(),
        voorkeuren::weg(),
    ]
}

/// The parts of the page of a zaak.
pub(super) fn aanvraag() -> Vec<Deel> {
    vec![
        aanleveren::bestand(),
        aanleveren::kiezer(),
        aanvrager::deel(),
        knoppen::afdrukken(),
        knoppen::agenda(),
        document::deel(),
        download::download(),
        alles::deel(),
        contact::eerder(),
        contact::kopieer(),
        vraag::deel(),
        termijn::deel(),
        download::voortgang(),
    ]
}

/// Whole pages.
pub(super) fn heel() -> Vec<Deel> {
    vec![
        heel::inloggen(),
        heel::niet_gevonden(),
        heel::scenario_onbekend(),
        heel::uitgelogd(),
        heel::vertrek(),
    ]
}
