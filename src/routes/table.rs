//! The table of all pages and their addresses. `cargo xtask dist` includes this file as well: it
//! writes the script that fetches the part of a page together with the app, before the app runs.

/// Calls the macro `$then` with a row for each page. A row has the name of the page and its
/// address; after `in`, the part of a production build that shows the page, if it has one; and
/// after `then`, the part for what is below the first screen, if there is one.
///
/// An address has one parameter at most: a segment that begins with a colon. The type of the
/// parameter is in parentheses after the name of the page.
macro_rules! every_page {
    ($then:ident) => {
        $then! {
            /// The home page: what the resident has to do, what is new, and what goes on.
            Home "/" in home then acties,
            /// What the municipality asks the resident to do.
            Acties "/acties" in acties,
            /// What happened in the zaken of the resident, and messages.
            Meldingen "/meldingen" in meldingen then meldingen_later,
            /// One message.
            Bericht(BerichtId) "/meldingen/:bericht" in berichten,
            /// The overview: all zaken of the resident.
            Aanvragen "/aanvragen" in aanvragen,
            /// One zaak in full.
            Zaak(ZaakId) "/aanvragen/:zaak" in zaak then zaak_onder,
            /// How to reach the municipality.
            Contact "/contact" in contact,
            /// How the resident wants to be reached, and how the pages look on this device.
            Voorkeuren "/voorkeuren" in voorkeuren,
            /// Where residents log in.
            Inloggen "/inloggen" in inloggen,
            /// Says that the resident is logged out, and why.
            Uitgelogd "/uitgelogd" in inloggen,
            /// The address to which the provider sends residents back after logging in.
            Terug "/terug",
        }
    };
}
