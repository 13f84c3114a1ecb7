//! What the meldingen are made from, as far as it has come.

use std::sync::Arc;

use leptos::prelude::*;

use super::later;
use super::presentation::Bekend;
use crate::domain::{Bericht, Besluit, NieuwDocument};
use crate::error::LoadError;
use crate::gateway::{Gateway, Gelezen, Overzicht};
use crate::pages::actiebron::{Actiebron, Stand};
use crate::pages::loading::Loading;
use crate::pages::{berichten, use_actiebron, use_config, use_gateway, use_today};

type Answered<T> = Option<Result<Arc<T>, LoadError>>;

/// The questions beside that for the zaken. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Vragen {
    gateway: StoredValue<Gateway, LocalStorage>,
    berichten: Option<Loading<Arc<Gelezen<Bericht>>>>,
    besluiten: Option<Loading<Arc<Gelezen<Besluit>>>>,
    documenten: Option<Loading<Arc<Vec<NieuwDocument>>>>,
    acties: Option<Actiebron>,
}

/// The answers. `None` is on its way.
pub(super) struct Antwoorden {
    pub(super) overzicht: Answered<Overzicht>,
    pub(super) berichten: Answered<Gelezen<Bericht>>,
    pub(super) besluiten: Answered<Gelezen<Besluit>>,
    pub(super) documenten: Answered<Vec<NieuwDocument>>,
    pub(super) acties: Answered<Stand>,
}

impl Vragen {
    /// The questions that home has as well.
    pub(super) fn of_home() -> Self {
        let (gateway, today) = (StoredValue::new_local(use_gateway()), use_today());
        let ask = move || berichten::ask(gateway.get_value(), today);
        let berichten = use_config().berichten().is_some().then(|| Loading::new(ask));
        let (besluiten, documenten) = (None, None);
        Self { gateway, berichten, besluiten, documenten, acties: use_actiebron() }
    }

    /// All questions. That for documents follows the one for the zaken.
    pub(super) fn all(overzicht: Loading<Arc<Overzicht>>) -> Self {
        let (vragen, today) = (Self::of_home(), use_today());
        let gateway = vragen.gateway;
        let besluiten = Loading::new(move || later::besluiten(gateway.get_value()));
        let ask = move |overzicht| later::documenten(gateway.get_value(), overzicht, today);
        let documenten = Loading::after(overzicht, ask);
        Self { besluiten: Some(besluiten), documenten: Some(documenten), ..vragen }
    }

    /// The answers, with that about the zaken. Follows changes.
    pub(super) fn with(self, overzicht: Answered<Overzicht>) -> Antwoorden {
        let documenten = match (&overzicht, self.documenten) {
            // Without zaken nothing is asked about their documents.
            (Some(Err(_)), _) | (_, None) => Some(Ok(Arc::default())),
            (_, Some(it)) => it.get(),
        };
        Antwoorden {
            overzicht,
            documenten,
            berichten: self.berichten.map_or_else(none, Loading::get),
            besluiten: self.besluiten.map_or_else(none, Loading::get),
            acties: match self.acties {
                None => Some(Ok(Arc::new(Stand { acties: <_>::default(), onleesbaar: vec![] }))),
                Some(bron) => bron.get(),
            },
        }
    }

    /// Asks again for what can change. Documents are asked for again with the zaken.
    pub(super) fn retry(self) {
        self.gateway.read_value().forget_berichten();
        if let Some(it) = self.berichten {
            it.retry();
        }
        if let Some(it) = self.besluiten {
            it.retry();
        }
        if let Some(it) = self.acties {
            it.refresh();
        }
    }
}

impl Antwoorden {
    /// Whether all answers have come.
    pub(super) fn are_all(&self) -> bool {
        self.overzicht.is_some()
            && self.berichten.is_some()
            && self.besluiten.is_some()
            && self.documenten.is_some()
            && self.acties.is_some()
    }

    /// What is known.
    pub(super) fn bekend(&self) -> Bekend {
        let config = use_config();
        Bekend {
            overzicht: came(&self.overzicht),
            berichten: came(&self.berichten),
            besluiten: came(&self.besluiten),
            documenten: came(&self.documenten),
            acties: came(&self.acties),
            beurt: config.beurt.clone(),
            today: use_today(),
        }
    }
}

/// The answer to a question that is not asked here.
fn none<T>() -> Answered<Gelezen<T>> {
    Some(Ok(Arc::new(Gelezen::none())))
}

fn came<T>(answer: &Answered<T>) -> Option<Arc<T>> {
    answer.as_ref().and_then(|it| it.as_ref().ok()).cloned()
}

impl Antwoorden {
    /// Why the zaken, the messages, the besluiten, the documents and the actions could not be had.
    pub(super) fn failed(&self) -> [Option<LoadError>; 5] {
        // A gateway without such a list has none.
        let is_there = |it: &LoadError| *it != LoadError::NotFound;
        [
            failure(&self.overzicht),
            failure(&self.berichten),
            failure(&self.besluiten).filter(is_there),
            failure(&self.documenten).filter(is_there),
            failure(&self.acties),
        ]
    }

    /// What is wrong with messages that could not be read.
    pub(super) fn onleesbaar(&self) -> Vec<LoadError> {
        let gelezen = came(&self.berichten);
        let all = gelezen.iter().flat_map(|it| it.onleesbaar.iter().chain(&it.missing));
        all.cloned().map(LoadError::from).collect()
    }

    /// Whether nothing is missing, so that no melding can be.
    pub(super) fn is_whole(&self) -> bool {
        let is_whole = |it: &Overzicht| it.onleesbaar.is_empty() && it.afgebroken.is_none();
        self.failed().iter().all(Option::is_none)
            && self.onleesbaar().is_empty()
            && came(&self.overzicht).is_some_and(|it| is_whole(&it))
    }
}

fn failure<T>(answer: &Answered<T>) -> Option<LoadError> {
    answer.as_ref().and_then(|it| it.as_ref().err()).cloned()
}
