//! Telling the municipality whether a page was clear.

use futures::FutureExt;
use serde_json::{Map, Value};

use super::{Gateway, Sending};

/// What a resident says of a page. It names nobody and no zaak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terugkoppeling {
    /// The page, as the template of its address, such as "/aanvragen/:zaak".
    pub pagina: &'static str,
    /// Whether the page was clear.
    pub is_duidelijk: bool,
    /// What could be better, in the words of the resident.
    pub toelichting: Option<String>,
}

impl Terugkoppeling {
    /// The fields that are sent.
    pub(super) fn fields(self) -> Map<String, Value> {
        let mut fields = Map::new();
        fields.insert("pagina".to_owned(), self.pagina.into());
        fields.insert("duidelijk".to_owned(), self.is_duidelijk.into());
        if let Some(toelichting) = self.toelichting {
            fields.insert("toelichting".to_owned(), toelichting.into());
        }
        fields
    }
}

impl Gateway {
    /// Sends what a resident says of a page, once, without saying who it is.
    pub fn terugkoppelen(&self, said: Terugkoppeling) -> Sending {
        let gateway = self.clone();
        let send = async move { gateway.0.transport.tell(&said.fields()).await };
        Sending::new(send.boxed_local())
    }
}
