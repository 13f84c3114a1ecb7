//! The events of one action.

use chrono::{Days, NaiveDate};

use super::{Gebeurtenis, Melding, MeldingId, Zaakstand};
use crate::domain::{Actie, Urgentie};

/// The events of an action that is to be done: that it is asked, and that it is due.
pub(super) fn of(actie: &Actie, standen: &[Zaakstand], today: NaiveDate) -> Vec<Melding> {
    if !actie.is_te_doen(today) {
        return vec![];
    }
    let verwijzing = actie.zaak.as_ref();
    let zaak = standen.iter().find(|it| verwijzing.is_some_and(|to| to.is(it.zaak)));
    let zaak = zaak.map(|it| it.zaak.id);
    let melding = |dag, wat, naam, uit: String| {
        let id = MeldingId::of(&actie.id, naam, &uit);
        Melding { id, dag, zaak, wat, is_geschiedenis: false }
    };
    let nieuw = melding(actie.sinds, Gebeurtenis::Actie(actie.id), "actie", String::new());
    let Some(dag) = actie.uiterlijk else { return vec![nieuw] };
    let due = match actie.urgentie(today) {
        Urgentie::Vandaag | Urgentie::Binnenkort(_) => {
            let sinds = dag.checked_sub_days(Days::new(7)).max(actie.sinds);
            Some(melding(sinds, Gebeurtenis::ActieNadert(actie.id, dag), "nadert", dag.to_string()))
        }
        Urgentie::Verlopen(_) => {
            let wat = Gebeurtenis::ActieTeLaat(actie.id, dag);
            Some(melding(dag.succ_opt(), wat, "te laat", dag.to_string()))
        }
        Urgentie::Later(_) | Urgentie::GeenDag => None,
    };
    std::iter::once(nieuw).chain(due).collect()
}
