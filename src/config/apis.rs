//! The APIs of a gateway, and where they are.

use super::bron::Bron;
use crate::json::Fields;

/// Declares the APIs. A row has the variant, its name (the key in `config.json`, which also stands in
/// addresses and in `scenario.json`) and whether `config.json` must have an address for it.
macro_rules! apis {
    ($($(#[$doc:meta])* $api:ident: $name:literal, $need:ident;)+) => {
        /// One of the APIs; each has its own base address.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Api {
            $($(#[$doc])* $api,)+
        }

        impl Api {
            /// All APIs.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$api),+];

            /// Its name, such as "zaken".
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$api => $name,)+
                }
            }

            fn is_needed(self) -> bool {
                match self {
                    $(Self::$api => apis!(@ $need),)+
                }
            }
        }
    };
    (@ needed) => { true };
    (@ optional) => { false };
    (@ source) => { false };
}

apis! {
    /// Zaken, their statussen, resultaten and rollen, and which documents belong to them.
    Zaken: "zaken", needed;
    /// The types of all that.
    Catalogi: "catalogi", needed;
    /// Documents.
    Documenten: "documenten", needed;
    /// Decisions.
    Besluiten: "besluiten", needed;
    /// Contacts between residents and the municipality.
    Klantinteracties: "klantinteracties", optional;
    /// What residents are asked to do. Its kind stands beside its address.
    Taken: "taken", source;
}

/// The key for messages, which no part of the app uses yet.
pub(super) const BERICHTEN: &str = "berichten";

/// The base addresses of the APIs.
#[derive(Clone, Debug, Default)]
pub struct GatewayConfig {
    /// The address of each API, in the order of [`Api::ALL`]; `None` when the gateway has no such API.
    bases: [Option<String>; Api::ALL.len()],
    taken: Option<Bron>,
}

impl GatewayConfig {
    /// The base address of an API, such as `https://gateway.example/zaken/api/v1`, without a slash at
    /// its end; `None` when the gateway does not have it.
    pub fn base(&self, api: Api) -> Option<&str> {
        Some(self.bases.get(api as usize)?.as_deref()?.trim_end_matches('/'))
    }

    /// The source of what residents are asked to do; `None` when there is none.
    pub fn taken(&self) -> Option<Bron> {
        self.taken
    }

    /// The same with addresses that name their origin: registers want whole URLs in a query.
    #[must_use]
    pub fn on(self, origin: &str) -> Self {
        let whole = |it: String| {
            if it.starts_with('/') { format!("{origin}{it}") } else { it }
        };
        Self { bases: self.bases.map(|it| it.map(whole)), ..self }
    }

    /// Reads the addresses. A resource pack needs none: there it counts which APIs there are.
    pub(super) fn read(fields: &Fields, needs_addresses: bool) -> Self {
        let known: Vec<_> = Api::ALL.into_iter().map(Api::name).chain([BERICHTEN]).collect();
        fields.only(&known);
        let source = |name| fields.within(name, |it| Bron::read(it, needs_addresses)).unzip();
        let (taken, url) = source(Api::Taken.name());
        _ = source(BERICHTEN);
        let base = |api: Api| match api {
            Api::Taken => url.clone().flatten(),
            _ => {
                let base = fields.text(api.name());
                let is_needed = api.is_needed() && needs_addresses;
                if is_needed { fields.required(api.name(), base) } else { base }
            }
        };
        Self { bases: Api::ALL.map(base), taken }
    }
}
