//! Every page of the app with its address, in one table. `cargo xtask dist` reads it as well: it has
//! the browser fetch the part of a page together with the app, which knows its address only later.

/// Calls the macro `$then` with a row for each page: its name, its address, and the part of a
/// production build that shows it, for a page that has one of its own. Behind `then` stands the part
/// for what is below the first screen.
///
/// An address has one parameter at most, a segment that begins with a colon, whose type stands
/// behind the name.
macro_rules! every_page {
    ($then:ident) => {
        $then! {
            /// The home page. Until it has content of its own it leads to the overview.
            Home "/",
            /// The overview: all zaken of the resident.
            Aanvragen "/aanvragen" in aanvragen,
            /// One zaak in full.
            Zaak(ZaakId) "/aanvragen/:zaak" in zaak then zaak_onder,
            /// Where residents log in.
            Inloggen "/inloggen" in inloggen,
            /// Says that the resident is logged out, and why.
            Uitgelogd "/uitgelogd" in inloggen,
            /// Where the provider sends residents back to after they logged in.
            Terug "/terug",
        }
    };
}
