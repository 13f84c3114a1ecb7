//! Starts a task, and follows the participant through its pages.

use leptos::prelude::*;

use super::{LiveStudy, now_ms};
use crate::config::Variant;
use crate::research::sitting::Wandeling;
use crate::research::studie::Gebeurtenis;
use crate::routes::{Keep, Route, TAAL, THEMA, VARIANT};
use crate::scenario::SwitchError;

impl LiveStudy {
    /// Switches to the scenario of a task, and shows the task to the participant.
    pub(in crate::research) async fn show(self, place: usize) -> Result<(), SwitchError> {
        let address = self.sitting.with_untracked(|it| {
            let taak = it.as_ref()?.taak(place)?;
            let keep = self.keep().with("scenario", &taak.scenario);
            let variant = taak.variant.as_deref().map(|it| (VARIANT, it));
            let taal = taak.taal.as_deref().map(|it| (TAAL, it));
            let keep = [variant, taal]
                .into_iter()
                .flatten()
                .fold(keep, |keep, (name, value)| keep.with(name, value));
            let start = taak.start.as_deref().and_then(Route::parse);
            Some((start.unwrap_or(Route::Aanvragen).href(&keep), keep))
        });
        let Some((address, keep)) = address else { return Ok(()) };
        self.is_loading.set(true);
        let went = self.switch.to(&address).await;
        self.is_loading.set(false);
        if went? {
            self.begin.set_value(keep);
            self.gegeven.set(vec![]);
            self.change(|sitting| sitting.show(place));
            self.is_open.set(false);
        }
        Ok(())
    }

    /// The parameters for the next scenario. The theme is kept; the parameters of a scenario are
    /// not.
    pub(super) fn keep(self) -> Keep {
        let app = self.app.read_value();
        let thema = app.as_ref().and_then(|it| it.keep.get(THEMA));
        thema.map_or_else(Keep::default, |it| Keep::default().with(THEMA, it))
    }

    /// Begins the task and starts its clock.
    pub(in crate::research) fn begin(self) {
        self.switch.stop();
        self.tussendoor.set(None);
        let path = window().location().pathname().unwrap_or_default();
        let variant = self.sitting.with_untracked(|it| it.as_ref()?.huidige()?.1.variant.clone());
        let own = self.app.read_value().as_ref().map(|it| match it.variant {
            Variant::A => "A".to_owned(),
            Variant::B => "B".to_owned(),
        });
        let variant = variant.or(own).unwrap_or_default();
        let now = now_ms();
        self.wandeling.set_value(Wandeling::at(&path));
        self.change(|sitting| {
            sitting.begin(variant, now);
            if let Some(route) = Route::parse(&path) {
                sitting.keep(Gebeurtenis::pagina(route, false), now);
            }
        });
    }

    /// Records that a page is shown.
    pub(in crate::research) fn walk(self, path: &str) {
        let is_back = self.wandeling.try_update_value(|it| it.go(path)).unwrap_or_default();
        if let Some(route) = Route::parse(path) {
            self.log(Gebeurtenis::pagina(route, is_back));
        }
    }

    /// Whether an address is a page for residents within the scenario of the task.
    pub(in crate::research) fn belongs_here(self, path: &str, query: &str) -> bool {
        let is_tool = matches!(Route::parse(path), Some(Route::Tool(_)));
        let kept = Keep::parse(query);
        let same = |name| self.begin.read_value().get(name) == kept.get(name);
        !is_tool && same("scenario") && same(VARIANT)
    }
}
