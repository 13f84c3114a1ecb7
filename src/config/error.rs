//! What can be wrong with the configuration.

use std::fmt;

/// A mistake in the configuration, which keeps the app from starting. `Display` gives a line such as
/// `config.json: gatway: is not known; known are mode, …`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// The file that has the mistake.
    pub file: ConfigFile,
    /// The field of the configuration, such as `organisation.name`; empty for the whole.
    pub field: String,
    /// What is the matter with it.
    pub problem: String,
}

/// A file that the configuration is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConfigFile {
    /// Its name.
    pub name: &'static str,
    /// The object of the file that holds the configuration; empty for the whole file.
    pub within: &'static str,
}

impl ConfigFile {
    /// `config.json`.
    pub const CONFIG: Self = Self { name: "config.json", within: "" };
}

impl ConfigError {
    /// All of `config.json` is wrong, or it cannot be had.
    pub fn whole(problem: String) -> Self {
        Self { file: ConfigFile::CONFIG, field: String::new(), problem }
    }

    /// The field with the objects of the file that it is in; empty for the whole file.
    pub fn place(&self) -> String {
        let names = [self.file.within, &self.field].into_iter().filter(|it| !it.is_empty());
        names.collect::<Vec<_>>().join(".")
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.place();
        let parts = [self.file.name, &place, &self.problem].into_iter();
        f.write_str(&parts.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(": "))
    }
}

impl std::error::Error for ConfigError {}
