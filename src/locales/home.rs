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
    geen_lopende: "You have no open requests right now.",
    alle_aanvragen: |n| match n {
        1 => "View your request in the overview".to_owned(),
        n => format!("View all your requests ({n})"),
    },
    meer_aanvragen: "View all your requests",
};
