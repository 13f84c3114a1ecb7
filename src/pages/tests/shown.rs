use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::config::Config;
use crate::domain::ZaakId;
use crate::gateway::Gateway;
use crate::pages::overzicht::tests::shown::Shown as Overview;
use crate::pages::{overzicht, zaak};

/// A pack in memory, as a resident sees it.
pub(super) struct Shown<'a> {
    gateway: Gateway,
    config: &'a Config,
    today: NaiveDate,
}

impl<'a> Shown<'a> {
    /// `texts` has the text of each file, by its name.
    pub(super) fn of(texts: BTreeMap<String, String>, config: &'a Config) -> Self {
        let gateway = Gateway::in_memory(texts, config.visibility.clone());
        let today = NaiveDate::from_ymd_opt(2026, 6, 1).unwrap_or_default();
        Self { gateway, config, today }
    }

    /// The overview.
    pub(super) fn overview(&self) -> Overview {
        overzicht::tests::shown::shown(&self.gateway, self.config, self.today)
    }

    /// The lines on the page of a zaak.
    pub(super) fn page_of(&self, zaak: ZaakId) -> Vec<String> {
        zaak::tests::shown::shown(&self.gateway, zaak, self.config, self.today)
    }
}
