use std::sync::Arc;

use crate::domain::{
    Catalogus, Resultaattype, ResultaattypeId, Statustype, StatustypeId, Verborgen, Zaak, Zaaktype,
};
use crate::error::{Defect, LoadError};

/// All zaken of a resident, with their types.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overzicht {
    /// The zaken that may be shown, in the order of the gateway.
    pub zaken: Vec<Zaak>,
    /// Why other zaken are hidden, one reason for each.
    pub verborgen: Vec<Verborgen>,
    /// What is wrong with zaken that could not be read.
    pub onleesbaar: Vec<Defect>,
    /// Why the gateway did not send all of them.
    pub afgebroken: Option<LoadError>,
    /// The types of the zaken.
    pub types: Types,
}

/// A report of progress before the overview is complete.
#[derive(Clone, Debug, PartialEq)]
pub enum Tussenstand {
    /// The zaken of the first page.
    Eerste(Arc<Overzicht>),
    /// How many zaken have come.
    Geladen {
        /// The number of zaken so far.
        aantal: usize,
        /// The number of all zaken, when the gateway says it.
        totaal: Option<usize>,
    },
}

/// The types that zaken refer to, each once. A type that could not be loaded is absent, and
/// `failures` says why; for catalogussen `domein_failures` does.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Types {
    /// The zaaktypen.
    pub zaaktypen: Vec<Zaaktype>,
    /// The types of the current statussen.
    pub statustypen: Vec<Statustype>,
    /// The types of the resultaten of closed zaken.
    pub resultaattypen: Vec<Resultaattype>,
    /// All catalogussen.
    pub catalogussen: Vec<Catalogus>,
    /// Why some types are absent, so that names or statuses of zaken are.
    pub failures: Vec<LoadError>,
    /// Why some catalogussen are absent, so that zaken cannot be filtered by domein.
    pub domein_failures: Vec<LoadError>,
}

impl Overzicht {
    /// Whether nothing is missing of what is shown of zaken. Catalogussen are not shown.
    pub(in crate::gateway) fn is_whole(&self) -> bool {
        self.types.failures.is_empty() && self.onleesbaar.is_empty() && self.afgebroken.is_none()
    }
}

impl Types {
    /// The zaaktype of a zaak.
    pub fn zaaktype_of(&self, zaak: &Zaak) -> Option<&Zaaktype> {
        self.zaaktypen.iter().find(|it| Some(it.id) == zaak.zaaktype)
    }

    /// The statustype with this id.
    pub fn statustype(&self, id: StatustypeId) -> Option<&Statustype> {
        self.statustypen.iter().find(|it| it.id == id)
    }

    /// The resultaattype with this id.
    pub fn resultaattype(&self, id: ResultaattypeId) -> Option<&Resultaattype> {
        self.resultaattypen.iter().find(|it| it.id == id)
    }

    /// The catalogus that the zaaktype of a zaak is in.
    pub fn catalogus_of(&self, zaak: &Zaak) -> Option<&Catalogus> {
        let id = self.zaaktype_of(zaak)?.catalogus?;
        self.catalogussen.iter().find(|it| it.id == id)
    }
}
