//! The texts of the contact page, in both languages.

use super::kanalen::{self, Kanaalwoorden};

woorden! {
/// The texts of the contact page.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct ContactpaginaWoorden {
    pub titel: &'static str,
    pub uitleg: fn(&str) -> String,
    pub kanalen: &'static str,
    pub geen_kanalen: &'static str,
    pub meenemen: &'static str,
    pub meenemen_uitleg: &'static str,
    pub afdrukken: &'static str,
    pub zaaknummer: &'static str,
    pub status: &'static str,
    pub geen_lopende: &'static str,
    pub niet_alle: &'static str,
    pub inloggen: &'static str,
}
}

/// The texts in one language that only the contact page uses.
#[derive(Clone, Debug)]
pub struct ContactpaginaTeksten {
    /// The page.
    pub pagina: ContactpaginaWoorden,
    /// The ways to reach the municipality.
    pub kanalen: Kanaalwoorden,
}

pub(super) static NL: ContactpaginaTeksten = ContactpaginaTeksten {
    pagina: ContactpaginaWoorden {
        titel: "Contact",
        uitleg: |gemeente| format!("Hebt u een vraag, of lukt iets niet? Zo bereikt u {gemeente}."),
        kanalen: "Zo bereikt u ons",
        geen_kanalen: "Hier staat nog niet hoe u ons bereikt. Kijk op de website van de gemeente.",
        meenemen: "Neem dit mee",
        meenemen_uitleg: "Belt u ons, of komt u langs? Met deze lijst vinden wij uw aanvragen \
            meteen.",
        afdrukken: "Druk deze lijst af",
        zaaknummer: "Zaaknummer",
        status: "Status",
        geen_lopende: "U hebt nu geen lopende aanvragen.",
        niet_alle: "Misschien staan hier niet al uw aanvragen. Wij kregen niet alles te zien.",
        inloggen: "Log in om een lijst met uw aanvragen te zien.",
    },
    kanalen: kanalen::NL,
};

pub(super) static EN: ContactpaginaTeksten = ContactpaginaTeksten {
    pagina: ContactpaginaWoorden {
        titel: "Contact",
        uitleg: |gemeente| {
            format!("Is something unclear, or does it fail? This is how to reach {gemeente}.")
        },
        kanalen: "How to reach us",
        geen_kanalen: "This page does not say yet how to reach us. Look at the municipality's \
            website.",
        meenemen: "Take this with you",
        meenemen_uitleg: "Are you calling or visiting us? With this list we find your requests at \
            once.",
        afdrukken: "Print this list",
        zaaknummer: "Case number",
        status: "Status",
        geen_lopende: "You have no open requests right now.",
        niet_alle: "Your requests may not all be here. We did not get everything.",
        inloggen: "Log in to see a list of your requests.",
    },
    kanalen: kanalen::EN,
};
