use super::{Gebrek, Wat, is_away};
use crate::components::Soort;
use crate::domain::{Adresfout, Besluitkanaal, Kanaal, Keuze, MOST_ADDRESS, Onderwerp, Voorkeuren};
use crate::gateway::{Reason, Uitslag};
use crate::locales::VoorkeurTeksten;

/// A sentence about what became of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Regel {
    /// Whether it was saved.
    pub(crate) is_bewaard: bool,
    /// The sentence.
    pub(crate) tekst: String,
}

/// What is wrong with a field, and how to write it.
pub(crate) fn gebrek(gebrek: Gebrek, woorden: &VoorkeurTeksten) -> String {
    let tekst = match gebrek {
        Gebrek::Adres(Adresfout::TeLang) => return (woorden.te_lang)(MOST_ADDRESS),
        Gebrek::Adres(Adresfout::GeenEmail) => woorden.geen_email,
        Gebrek::Adres(Adresfout::GeenTelefoon) => woorden.geen_telefoon,
        Gebrek::Adres(Adresfout::Servicenummer) => woorden.servicenummer,
        Gebrek::Nodig(Kanaal::Email) => woorden.email_nodig,
        Gebrek::Nodig(Kanaal::Sms) => woorden.telefoon_nodig,
    };
    tekst.to_owned()
}

/// What meldingen about this are for.
pub(crate) fn onderwerp(onderwerp: Onderwerp, woorden: &VoorkeurTeksten) -> &'static str {
    match onderwerp {
        Onderwerp::Acties => woorden.over_acties,
        Onderwerp::Status => woorden.over_status,
        Onderwerp::Berichten => woorden.over_berichten,
    }
}

/// The name of what a result is about.
pub(crate) fn naam(wat: Wat, woorden: &VoorkeurTeksten) -> String {
    let naam = match wat {
        Wat::Keuze(Keuze::Adres(Kanaal::Email)) => woorden.email,
        Wat::Keuze(Keuze::Adres(Kanaal::Sms)) => woorden.telefoon,
        Wat::Keuze(Keuze::Besluiten) => woorden.besluiten_naam,
        Wat::Keuze(Keuze::Melding(kanaal, it)) => {
            let kanaal = match kanaal {
                Kanaal::Email => woorden.per_email,
                Kanaal::Sms => woorden.per_sms,
            };
            return format!("{kanaal}, {}", onderwerp(it, woorden));
        }
        Wat::Taal => woorden.taal,
        Wat::Weergave => woorden.weergave,
        Wat::Bureaumelding => woorden.bureaumelding,
    };
    naam.to_owned()
}

/// A choice in words.
pub(crate) fn waarde(keuze: Keuze, van: &Voorkeuren, woorden: &VoorkeurTeksten) -> String {
    let tekst = match keuze {
        Keuze::Adres(kanaal) => match van.adres(kanaal) {
            Some(adres) => return adres.to_string(),
            None => woorden.leeg,
        },
        Keuze::Melding(kanaal, it) if van.meldingen.has(kanaal, it) => woorden.aan,
        Keuze::Melding(..) => woorden.uit,
        Keuze::Besluiten if van.besluiten == Besluitkanaal::Post => woorden.post,
        Keuze::Besluiten => woorden.digitaal.split(['.', ',']).next().unwrap_or_default(),
    };
    tekst.to_owned()
}

/// The heading above the results, and how urgent it is.
pub(crate) fn titel(
    uitslagen: &[(Wat, Uitslag)],
    woorden: &VoorkeurTeksten,
) -> (Soort, &'static str) {
    let wel = uitslagen.iter().filter(|(_, it)| *it == Uitslag::Bewaard).count();
    match (uitslagen.len(), wel) {
        (0, _) => (Soort::Informatie, woorden.niets_veranderd),
        (all, wel) if wel == all => (Soort::Informatie, woorden.opgeslagen),
        (_, 0) => (Soort::Fout, woorden.niet_opgeslagen),
        _ => (Soort::Waarschuwing, woorden.deels_opgeslagen),
    }
}

/// A sentence for each result. What the resident is asked about has a place of its own.
pub(crate) fn regels(uitslagen: &[(Wat, Uitslag)], woorden: &VoorkeurTeksten) -> Vec<Regel> {
    let regel = |(wat, uitslag): &(Wat, Uitslag)| {
        let naam = naam(*wat, woorden);
        let waarom = match uitslag {
            Uitslag::Bewaard => {
                return Regel { is_bewaard: true, tekst: (woorden.wel)(&naam) };
            }
            Uitslag::Veranderd => woorden.veranderd_titel.to_owned() + ".",
            Uitslag::Onbekend => woorden.onzeker.to_owned(),
            Uitslag::Niet(_) if *wat == Wat::Bureaumelding => woorden.browser_weigert.to_owned(),
            Uitslag::Niet(reason) => reden(*reason, woorden).to_owned(),
        };
        Regel { is_bewaard: false, tekst: (woorden.niet)(&naam, &waarom) }
    };
    uitslagen.iter().map(regel).collect()
}

fn reden(reason: Reason, woorden: &VoorkeurTeksten) -> &'static str {
    match reason {
        Reason::LoggedOut => woorden.uitgelogd,
        Reason::Invalid => woorden.geweigerd,
        reason if is_away(reason) => woorden.druk,
        _ => woorden.anders,
    }
}
