//! What can be wrong with the configuration.

use std::fmt;

/// A mistake in the configuration, which keeps the app from starting. `Display` gives a line such as
/// `config.json: gatway: is not known; known are mode, …`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// The file that has the mistake.
    pub file: ConfigFile,
    /// The field in `config.json`, or the field in the `config` of `scenario.json`, such as
    /// `organisation.name`; empty for the whole.
    pub field: String,
    /// What is the matter with it.
    pub problem: String,
}

/// A file that the configuration is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConfigFile {
    /// `config.json`.
    Config,
    /// `scenario.json` of a resource pack; its `config` is laid over `config.json`.
    Scenario,
}

impl ConfigFile {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Config => "config.json",
            Self::Scenario => "scenario.json",
        }
    }
}

impl ConfigError {
    /// All of `config.json` is wrong, or it cannot be had.
    pub fn whole(problem: String) -> Self {
        Self { file: ConfigFile::Config, field: String::new(), problem }
    }

    /// The field with the objects of the file that it is in; empty for the whole file.
    pub fn place(&self) -> String {
        let within = match self.file {
            ConfigFile::Config => "",
            ConfigFile::Scenario => "config",
        };
        let names = [within, &self.field].into_iter().filter(|it| !it.is_empty());
        names.collect::<Vec<_>>().join(".")
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.place();
        let parts = [self.file.name(), &place, &self.problem].into_iter();
        f.write_str(&parts.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(": "))
    }
}

impl std::error::Error for ConfigError {}
