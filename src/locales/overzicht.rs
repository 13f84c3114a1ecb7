//! The texts of the overview, in both languages. They stand apart from those of any page, since the
//! overview is a part of its own.

use super::{Taal, Teksten};

woorden! {
/// Texts of the overview.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl say what they are")]
pub struct OverzichtTeksten {
    pub titel: &'static str,
    pub inleiding: &'static str,
    pub hulpmiddelen: &'static str,
    pub toon_als: &'static str,
    pub grid: &'static str,
    pub lijst: &'static str,
    pub filter_op: &'static str,
    pub domein: &'static str,
    pub stand: &'static str,
    pub wacht_op_u: &'static str,
    pub bij_gemeente: &'static str,
    pub klaar: &'static str,
    pub sorteer_op: &'static str,
    pub standaard: &'static str,
    pub nieuwste: &'static str,
    pub op_termijn: &'static str,
    pub gewijzigd: &'static str,
    pub zoeken: &'static str,
    pub zoek_op_trefwoord: &'static str,
    pub wis_filters: &'static str,
    pub gevonden: fn(usize) -> String,
    pub aantal: fn(usize) -> String,
    pub toon_meer: fn(usize) -> String,
    pub getoond: fn(usize, usize) -> String,
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
    pub zaaknummer: &'static str,
    pub bekijk: &'static str,
    pub onderdelen: &'static str,
    pub onleesbaar: fn(usize) -> String,
    pub overige_staan_hieronder: &'static str,
}
}

impl OverzichtTeksten {
    /// The texts in the language of `app`.
    pub fn of(app: &Teksten) -> &'static Self {
        let own = match app.taal {
            Taal::Nederlands => &NL,
            Taal::Engels => &EN,
        };
        app.overzicht.unwrap_or(own)
    }
}

static NL: OverzichtTeksten = OverzichtTeksten {
    titel: "Mijn aanvragen",
    inleiding: "Hier werkt u samen met uw contactpersonen aan uw doelen.",
    hulpmiddelen: "Filteren en sorteren",
    toon_als: "Toon als",
    grid: "Grid",
    lijst: "Lijst",
    filter_op: "Filter op",
    domein: "Domein",
    stand: "Wie is aan zet",
    wacht_op_u: "Wacht op u",
    bij_gemeente: "Bij de gemeente",
    klaar: "Afgerond",
    sorteer_op: "Sorteer op",
    standaard: "Standaard",
    nieuwste: "Nieuwste aanvraag",
    op_termijn: "Termijn",
    gewijzigd: "Laatste wijziging",
    zoeken: "Zoeken",
    zoek_op_trefwoord: "Zoek op trefwoord",
    wis_filters: "Wis alle filters",
    gevonden: |n| match n {
        0 => "Geen aanvragen gevonden".to_owned(),
        1 => "1 aanvraag gevonden".to_owned(),
        n => format!("{n} aanvragen gevonden"),
    },
    aantal: |n| match n {
        1 => "1 aanvraag".to_owned(),
        n => format!("{n} aanvragen"),
    },
    toon_meer: |n| format!("Toon meer ({n})"),
    getoond: |getoond, alle| format!("{getoond} van {alle} aanvragen getoond"),
    laden: "Een ogenblik, wij halen uw aanvragen op.",
    geladen: |aantal, totaal| match totaal {
        Some(totaal) => format!("{aantal} van {totaal} geladen"),
        None => format!("{aantal} geladen"),
    },
    niet_alles_geladen: "Niet al uw aanvragen zijn geladen",
    geen_aanvragen: |gemeente| format!("U hebt geen aanvragen bij {gemeente}."),
    geen_aanvragen_uitleg: "Hebt u pas iets aangevraagd? Dan kan het een paar dagen duren \
            voordat uw aanvraag hier staat.",
    niets_gevonden: "Geen van uw aanvragen past bij wat u zoekt.",
    niets_gevonden_uitleg: "Probeer een ander of korter woord, of wis de filters.",
    geen_lopende: "U hebt geen lopende aanvragen.",
    geen_afgeronde: "U hebt geen afgeronde aanvragen.",
    geen_lopende_gevonden: "Geen lopende aanvragen gevonden.",
    geen_afgeronde_gevonden: "Geen afgeronde aanvragen gevonden.",
    status: "Status",
    resultaat: "Resultaat",
    zaaknummer: "Zaaknummer",
    bekijk: "Bekijk aanvraag",
    onderdelen: "Hoort bij deze aanvraag",
    onleesbaar: |n| match n {
        1 => "1 aanvraag kunnen wij nu niet laten zien".to_owned(),
        n => format!("{n} aanvragen kunnen wij nu niet laten zien"),
    },
    overige_staan_hieronder: "Uw andere aanvragen staan hieronder.",
};

static EN: OverzichtTeksten = OverzichtTeksten {
    titel: "My requests",
    inleiding: "Here you work on your goals together with your contacts.",
    hulpmiddelen: "Filter and sort",
    toon_als: "Show as",
    grid: "Grid",
    lijst: "List",
    filter_op: "Filter by",
    domein: "Domain",
    stand: "Whose turn it is",
    wacht_op_u: "Waiting for you",
    bij_gemeente: "With the municipality",
    klaar: "Closed",
    sorteer_op: "Sort by",
    standaard: "Default",
    nieuwste: "Newest request",
    op_termijn: "Deadline",
    gewijzigd: "Last change",
    zoeken: "Search",
    zoek_op_trefwoord: "Search by keyword",
    wis_filters: "Clear all filters",
    gevonden: |n| match n {
        0 => "No requests found".to_owned(),
        1 => "1 request found".to_owned(),
        n => format!("{n} requests found"),
    },
    aantal: |n| match n {
        1 => "1 request".to_owned(),
        n => format!("{n} requests"),
    },
    toon_meer: |n| format!("Show more ({n})"),
    getoond: |getoond, alle| format!("{getoond} of {alle} requests shown"),
    laden: "One moment, we are getting your requests.",
    geladen: |aantal, totaal| match totaal {
        Some(totaal) => format!("{aantal} of {totaal} loaded"),
        None => format!("{aantal} loaded"),
    },
    niet_alles_geladen: "Not all of your requests have been loaded",
    geen_aanvragen: |gemeente| format!("You have no requests with {gemeente}."),
    geen_aanvragen_uitleg: "Did you submit a request recently? It can take a few days before it \
            is listed here.",
    niets_gevonden: "None of your requests match what you are looking for.",
    niets_gevonden_uitleg: "Try another or a shorter word, or clear the filters.",
    geen_lopende: "You have no open requests.",
    geen_afgeronde: "You have no closed requests.",
    geen_lopende_gevonden: "No open requests found.",
    geen_afgeronde_gevonden: "No closed requests found.",
    status: "Status",
    resultaat: "Result",
    zaaknummer: "Case number",
    bekijk: "View request",
    onderdelen: "Belongs to this request",
    onleesbaar: |n| match n {
        1 => "We cannot show 1 request right now".to_owned(),
        n => format!("We cannot show {n} requests right now"),
    },
    overige_staan_hieronder: "Your other requests are listed below.",
};
