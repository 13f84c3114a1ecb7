//! The texts of the home page, in both languages.

woorden! {
/// Texts of the home page.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts in nl say what they are")]
pub struct HomeTeksten {
    pub welkom: &'static str,
    pub welkom_naam: fn(&str) -> String,
    pub inleiding: fn(&str) -> String,
    pub acties_laden: &'static str,
    pub nieuw: &'static str,
    pub nieuw_uitleg: fn(&str, Option<&str>) -> String,
    pub meer_nieuw: fn(usize) -> String,
    pub geen_lopende: &'static str,
    pub alle_aanvragen: fn(usize) -> String,
    pub meer_aanvragen: &'static str,
}
}

pub(super) static NL: HomeTeksten = HomeTeksten {
    welkom: "Welkom",
    welkom_naam: |naam| format!("Welkom, {naam}"),
    inleiding: |gemeente| format!("Hier ziet u wat u bij {gemeente} hebt lopen."),
    acties_laden: "Een ogenblik, wij kijken of u iets moet doen.",
    nieuw: "Nieuw sinds uw vorige bezoek",
    nieuw_uitleg: |status, dag| match dag {
        Some(dag) => format!("{status} (sinds {dag})"),
        None => status.to_owned(),
    },
    meer_nieuw: |n| match n {
        1 => "Er is nog 1 andere aanvraag met nieuws.".to_owned(),
        n => format!("Er zijn nog {n} andere aanvragen met nieuws."),
    },
    geen_lopende: "U hebt nu geen lopende aanvragen.",
    alle_aanvragen: |n| match n {
        1 => "Bekijk uw aanvraag in het overzicht".to_owned(),
        n => format!("Bekijk al uw aanvragen ({n})"),
    },
    meer_aanvragen: "Bekijk al uw aanvragen",
};

pub(super) static EN: HomeTeksten = HomeTeksten {
    welkom: "Welcome",
    welkom_naam: |naam| format!("Welcome, {naam}"),
    inleiding: |gemeente| format!("Here you see what is going on for you at {gemeente}."),
    acties_laden: "One moment, we are checking whether you need to do something.",
    nieuw: "New since your last visit",
    nieuw_uitleg: |status, dag| match dag {
        Some(dag) => format!("{status} (since {dag})"),
        None => status.to_owned(),
    },
    meer_nieuw: |n| match n {
        1 => "There is news about 1 other request.".to_owned(),
        n => format!("There is news about {n} other requests."),
    },
    geen_lopende: "You have no open requests right now.",
    alle_aanvragen: |n| match n {
        1 => "View your request in the overview".to_owned(),
        n => format!("View all your requests ({n})"),
    },
    meer_aanvragen: "View all your requests",
};
