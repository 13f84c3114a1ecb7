//! Looks for news while the app is open, and says so once. What someone reads never moves: the news
//! is shown when they ask for it.

use std::time::Duration;

use chrono::NaiveDate;
use futures::FutureExt;
use leptos::ev;
use leptos::prelude::*;

use super::blik::blik;
use super::peiling::Peiling;
use super::presentation::{Bekend, Regel};
use crate::browser::clock::now_ms;
use crate::browser::{bureaumelding, spawn};
use crate::components::lees_voor;
use crate::domain::{Beurtlijst, MeldingId};
use crate::error::LoadError;
use crate::gateway::Gateway;
use crate::locales::MeldingTeksten;
use crate::pages::nieuwsstand::Nieuwsstand;
use crate::pages::{
    acties, berichten, use_config, use_gateway, use_nieuws, use_session, use_teksten, use_today,
    use_wachten,
};
use crate::session::Session;

/// How often the app looks whether it is time. Timers stand still while the device sleeps, so that
/// each look reads the clock.
const EVERY: Duration = Duration::from_secs(5);

/// What looking for news needs. Cheap to copy.
#[derive(Clone, Copy)]
struct Kijker {
    peiling: StoredValue<Peiling>,
    gateway: StoredValue<Gateway, LocalStorage>,
    beurt: StoredValue<Beurtlijst>,
    today: NaiveDate,
    has_acties: bool,
    has_berichten: bool,
    session: Session,
    wachten: RwSignal<Option<u32>>,
    nieuws: Nieuwsstand,
    owner: StoredValue<Option<Owner>>,
}

/// Begins to look, while the window is visible. A request is no activity of the resident: only what
/// they do keeps the session open.
///
/// The pages that are open were asked for at `start`, in milliseconds since 1970.
pub(super) fn begin(start: f64) {
    let config = use_config();
    let kijker = Kijker {
        peiling: StoredValue::new(Peiling::new(start)),
        gateway: StoredValue::new_local(use_gateway()),
        beurt: StoredValue::new(config.beurt.clone()),
        today: use_today(),
        has_acties: config.taken().is_some(),
        has_berichten: config.berichten().is_some(),
        session: use_session(),
        wachten: use_wachten(),
        nieuws: use_nieuws(),
        owner: StoredValue::new(Owner::current()),
    };
    kijker.look(true);
    let timer = set_interval_with_handle(move || kijker.look(false), EVERY);
    let back = window_event_listener(ev::visibilitychange, move |_| kijker.look(true));
    on_cleanup(move || {
        back.remove();
        if let Ok(timer) = timer {
            timer.clear();
        }
    });
}

impl Kijker {
    /// Asks for news, if it is time.
    fn look(self, is_terug: bool) {
        let is_inside = self.session.state_untracked().is_inside();
        let is_busy = self.wachten.get_untracked().is_some();
        let now = now_ms();
        let is_time = self.peiling.try_get_value().is_some_and(|it| it.is_time(now, is_terug));
        // What no page has asked for is not asked for here.
        let is_known = self.nieuws.bekend().is_some();
        if document().hidden() || !is_inside || is_busy || !is_time || !is_known {
            return;
        }
        self.peiling.update_value(|it| it.ask(now));
        self.nieuws.set_kijkt(true);
        let ask = async move {
            let bekend = self.ask().await;
            self.nieuws.set_kijkt(false);
            _ = self.peiling.try_update_value(|it| it.end(bekend.is_ok()));
            if let Ok(bekend) = bekend {
                self.compare(&bekend);
            }
        };
        spawn(ask.boxed_local());
    }

    async fn ask(self) -> Result<Bekend, LoadError> {
        let (Some(gateway), Some(beurt)) =
            (self.gateway.try_get_value(), self.beurt.try_get_value())
        else {
            return Err(LoadError::NotFound);
        };
        let (overzicht, today) = (Some(gateway.refresh_overzicht().await?), self.today);
        let berichten = if self.has_berichten {
            gateway.forget_berichten();
            Some(berichten::ask(gateway.clone(), today).await?)
        } else {
            None
        };
        let acties = if self.has_acties { Some(acties::ask(gateway, today).await?) } else { None };
        let (besluiten, documenten) = (None, None);
        Ok(Bekend { overzicht, berichten, besluiten, documenten, acties, beurt, today })
    }

    /// Says so when there is something that was neither shown nor told of before.
    fn compare(self, bekend: &Bekend) {
        let Some(Some(owner)) = self.owner.try_get_value() else { return };
        let is_left = !self.session.state_untracked().is_inside();
        let Some(mut known) = self.nieuws.bekend().filter(|_| !is_left) else { return };
        let regels = bekend.regels(&owner.with(blik));
        let fresh = fresh(&regels, &known);
        if fresh.is_empty() {
            return;
        }
        known.extend(fresh);
        self.nieuws.set(regels.iter().filter(|it| it.is_nieuw).count(), known);
        self.nieuws.announce();
        let woorden = owner.with(|| MeldingTeksten::of(use_teksten()));
        lees_voor(woorden.er_is_nieuws);
        if document().hidden() {
            bureaumelding::show(woorden.bureaublad);
        }
    }
}

/// The new ones that are not known.
fn fresh(regels: &[Regel], known: &[MeldingId]) -> Vec<MeldingId> {
    let new = regels.iter().filter(|it| it.is_nieuw).map(Regel::id);
    new.filter(|it| !known.contains(it)).collect()
}
