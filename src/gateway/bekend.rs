//! What the overview of this session has told about a zaak, without asking again.

use super::{Dossier, Gateway, Types};
use crate::domain::{Resultaattype, Statustype, Zaak, ZaakId};

impl Gateway {
    /// The zaak with its words as the overview that was kept has them; `None` when no overview was
    /// kept or when it does not show this zaak. The register may have changed since.
    pub fn bekend(&self, id: ZaakId) -> Option<Dossier> {
        let overzicht = self.0.overzicht.borrow().clone()?;
        // A zaak that was sent twice is shown as it was sent last.
        let zaak = overzicht.zaken.iter().rev().find(|it| it.id == id)?;
        let types = &overzicht.types;
        Some(Dossier {
            zaak: zaak.clone(),
            zaaktype: types.zaaktype_of(zaak).cloned(),
            statustype: types.statustype_of(zaak).cloned(),
            resultaattype: types.resultaattype_of(zaak).cloned(),
            failures: vec![],
        })
    }
}

impl Types {
    /// The statustype of the zaak's current status, when the gateway sent that status along.
    pub fn statustype_of(&self, zaak: &Zaak) -> Option<&Statustype> {
        self.statustype(zaak.status.bekend()?.statustype?)
    }

    /// The resultaattype of the zaak's result.
    pub fn resultaattype_of(&self, zaak: &Zaak) -> Option<&Resultaattype> {
        self.resultaattype(zaak.resultaat.as_ref()?.resultaattype?)
    }
}
