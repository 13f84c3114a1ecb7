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
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$api => $name,)+
                }
            }

            fn is_needed(self) -> bool {
                match self {
                    $(Self::$api => apis!(@ $need),)+
                }
            }

            /// Whether this is a file of the municipality: its address is beside the gateway in
            /// `config.json`, and is that of the file itself.
            pub(crate) fn is_file(self) -> bool {
                match self {
                    $(Self::$api => apis!(@ is_file $need),)+
                }
            }
        }
    };
    (@ needed) => { true };
    (@ optional) => { false };
    (@ source) => { false };
    (@ file) => { false };
    (@ is_file file) => { true };
    (@ is_file $need:ident) => { false };
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
    /// Messages to residents. Their kind stands beside the address as well.
    Berichten: "berichten", source;
    /// What the municipality writes for its residents.
    Inhoud: "inhoud", file;
    /// What else may be of use to them.
    Suggesties: "suggesties", file;
    /// The appointments of who asks.
    Afspraken: "afspraken", file;
    /// Where residents say what could be better.
    Feedback: "feedback", file;
}

impl Api {
    /// Whether anybody may ask it. It is not told who asks.
    pub(crate) fn is_public(self) -> bool {
        matches!(self, Self::Inhoud | Self::Suggesties | Self::Feedback)
    }
}

/// The base addresses of the APIs.
#[derive(Clone, Debug, Default)]
pub struct GatewayConfig {
    /// The address of each API, in the order of [`Api::ALL`]; `None` when the gateway has no such API.
    bases: [Option<String>; Api::ALL.len()],
    taken: Option<Bron>,
    berichten: Option<Bron>,
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

    /// The source of messages to residents; `None` when there is none.
    pub fn berichten(&self) -> Option<Bron> {
        self.berichten
    }

    /// The same with addresses that name their origin: registers want whole URLs in a query.
    #[must_use]
    pub fn on(mut self, origin: &str) -> Self {
        for base in self.bases.iter_mut().flatten() {
            if base.starts_with('/') {
                base.insert_str(0, origin);
            }
        }
        self
    }

    /// Reads the addresses from the key `gateway`, and those of files from beside it. A resource
    /// pack needs none: there it counts which APIs there are.
    pub(super) fn read(fields: &Fields, beside: &Fields, needs_addresses: bool) -> Self {
        let apis = Api::ALL.into_iter().filter(|it| !it.is_file()).map(Api::name);
        fields.only(&apis.collect::<Vec<_>>());
        let mut own = Self::default();
        for (api, base) in Api::ALL.into_iter().zip(&mut own.bases) {
            let name = api.name();
            let source = || fields.within(name, |it| Bron::read(it, needs_addresses)).unzip();
            *base = match api {
                Api::Taken | Api::Berichten => {
                    let (bron, base) = source();
                    if api == Api::Taken {
                        own.taken = bron
                    } else {
                        own.berichten = bron
                    }
                    base.flatten()
                }
                _ if api.is_file() => beside.text(name),
                _ if api.is_needed() && needs_addresses => Some(fields.must_text(name)),
                _ => fields.text(name),
            };
        }
        own
    }
}
