//! A gateway that answers from a resource pack, with the faults of fixture mode.

use super::ask::Gateway;
pub use super::faults::Faults;
use super::fixtures::Fixtures;
pub(crate) use super::fixtures::fetch_text;
use super::transport::Transport;
use crate::domain::Zichtbaarheid;
use crate::error::Defect;

impl Gateway {
    /// Asks the resource pack in the folder at this address.
    pub fn fixtures(folder: String, visible: impl Into<Zichtbaarheid>) -> Self {
        Self::new(Transport::Fixtures(Fixtures::new(folder)), visible.into())
    }

    /// Asks a resource pack in memory: the text of each file, by its name.
    #[cfg(any(test, fuzzing))]
    pub(crate) fn in_memory(
        texts: std::collections::BTreeMap<String, String>,
        visible: impl Into<Zichtbaarheid>,
    ) -> Self {
        Self::new(Transport::Fixtures(Fixtures::in_memory(texts)), visible.into())
    }

    /// Calls `listener` with what the reader repaired in the pack so far, now and each time that
    /// there is more.
    pub fn on_repair(&self, listener: impl Fn(&[Defect]) + 'static) {
        if let Transport::Fixtures(fixtures) = &self.0.transport {
            fixtures.on_repair(Box::new(listener));
        }
    }

    /// What goes wrong on purpose.
    pub fn faults(&self) -> Faults {
        match &self.0.transport {
            Transport::Fixtures(fixtures) => fixtures.faults(),
            Transport::Http(_) => Faults::default(),
        }
    }

    /// From now on, answers with these faults. All answers are forgotten, so that the faults show.
    /// Does nothing with a real gateway.
    pub fn set_faults(&self, faults: Faults) {
        if let Transport::Fixtures(fixtures) = &self.0.transport {
            fixtures.set_faults(faults);
            self.forget();
        }
    }
}
