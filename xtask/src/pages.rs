//! The pages of the app, from the same table that the app itself uses.

#[macro_use]
#[path = "../../src/routes/table.rs"]
mod table;

/// A page that is a part of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    /// Its address. A segment that begins with a colon stands for any segment.
    pub(crate) address: &'static str,
    /// The name of its part.
    pub(crate) part: &'static str,
    /// The name of the part for what is below its first screen, if there is one.
    pub(crate) below: Option<&'static str>,
}

macro_rules! below {
    () => {
        None
    };
    ($part:ident) => {
        Some(stringify!($part))
    };
}

macro_rules! pages {
    ($($(#[$doc:meta])* $name:ident $(($parameter:ty))? $address:literal
        $(in $part:ident $(then $below:ident)?)?,)*) => {
        /// All pages that are a part of their own.
        pub(crate) const PAGES: &[Page] =
            &[$($(Page {
                address: $address,
                part: stringify!($part),
                below: below!($($below)?),
            },)?)*];
    };
}

every_page!(pages);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_are_those_of_the_app_that_have_a_part() {
        let zaak = Page { address: "/aanvragen/:zaak", part: "zaak", below: Some("zaak_onder") };
        assert!(PAGES.contains(&zaak));
        assert!(PAGES.iter().all(|it| it.address != "/terug"), "leads on to another page");
    }
}
