//! Saves the form.

use futures::FutureExt;
use leptos::prelude::*;

use super::apparaat::{set_bureaumelding, switched};
use super::boek;
use super::presentation::{Apparaat, Concept, Stand, titel};
use super::woorden::use_woorden;
use crate::browser::{bureaumelding, spawn};
use crate::components::lees_voor;
use crate::config::Variant;
use crate::gateway::Gateway;
use crate::locales::{Taal, VoorkeurTeksten};
use crate::pages::paginatitel::focus_on;
use crate::pages::{use_gateway, use_taalwissel, use_variantwissel};

/// What is needed to save.
#[derive(Clone, Copy)]
pub(super) struct Bewaarder {
    gateway: StoredValue<Gateway, LocalStorage>,
    woorden: &'static VoorkeurTeksten,
    wissels: StoredValue<Wissels, LocalStorage>,
}

/// Switches to another variant or language, which makes the page anew.
struct Wissels {
    variant: Box<dyn Fn(Variant)>,
    taal: Box<dyn Fn(Taal)>,
}

impl Bewaarder {
    pub(super) fn new() -> Self {
        let (variant, taal) = (Box::new(use_variantwissel()), Box::new(use_taalwissel()));
        Self {
            gateway: StoredValue::new_local(use_gateway()),
            woorden: use_woorden(),
            wissels: StoredValue::new_local(Wissels { variant, taal }),
        }
    }

    /// Saves what was changed, once: while it is being saved, nothing is sent again.
    pub(super) fn bewaar(self) {
        let concept = boek::lasting();
        let Concept { stand, getoond, apparaat: was, invoer, .. } = concept.get_untracked();
        if stand == Stand::Bezig {
            return;
        }
        let gewenst = concept.with_untracked(Concept::gewenst);
        concept.update(|it| it.is_nagekeken = gewenst.is_err());
        let Ok(gewenst) = gewenst else {
            lees_voor(self.woorden.controleer);
            // The fields are marked by then.
            request_animation_frame(|| focus_on(".voorkeuren [aria-invalid]"));
            return;
        };
        let wil = invoer.apparaat;
        concept.update(|it| it.stand = Stand::Bezig);
        let gateway = self.gateway.get_value();
        let save = async move {
            let mut uitslagen = set_bureaumelding(was, wil).await;
            if gewenst != getoond {
                let outcome = gateway.bewaar_voorkeuren(getoond, gewenst.clone()).await;
                concept.update(|it| it.settle(outcome, &gewenst));
            }
            uitslagen.extend(switched(was, wil));
            let bureaumelding = bureaumelding::is_on();
            let apparaat = Apparaat { bureaumelding, ..wil };
            concept.update(|it| {
                it.settle_device(uitslagen, apparaat);
            });
            self.say(&concept);
            self.switch(was, wil);
        };
        spawn(save.boxed_local());
    }

    /// Has the heading of the results read aloud.
    fn say(self, concept: &ArcRwSignal<Concept>) {
        if let Stand::Klaar(uitslagen) = concept.get_untracked().stand {
            lees_voor(titel(&uitslagen, self.woorden).1);
        }
    }

    /// Comes last, since it makes the page anew. The page may have been left.
    fn switch(self, was: Apparaat, wil: Apparaat) {
        _ = self.wissels.try_with_value(|it| {
            if was.variant != wil.variant {
                (it.variant)(wil.variant);
            }
            if was.taal != wil.taal {
                (it.taal)(wil.taal);
            }
        });
    }
}
