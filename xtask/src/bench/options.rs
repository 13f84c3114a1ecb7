//! The arguments of the command.

use anyhow::{Context, Result, bail};

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// Everything.
    All,
    /// How soon a visitor sees the list: some minutes.
    Visits,
    /// How soon an edit is on the screen, which needs no production build.
    Edits,
}

impl What {
    /// As the browser bench knows it; empty for everything.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Visits => "visits",
            Self::Edits => "edits",
        }
    }
}

/// The arguments of the command.
#[derive(Debug, PartialEq)]
pub(super) struct Options {
    /// Whether to build first.
    pub(super) build: bool,
    /// What to measure.
    pub(super) what: What,
    pub(super) zaken: u32,
    /// How often each first visit is repeated.
    pub(super) rounds: u32,
}

impl Options {
    pub(super) fn parse(arguments: &[&str]) -> Result<Self> {
        let mut options = Self { build: true, what: What::All, zaken: 10_000, rounds: 5 };
        let mut arguments = arguments.iter();
        while let Some(name) = arguments.next() {
            let mut number = || -> Result<u32> {
                let value = arguments.next().with_context(|| format!("{name} how many?"))?;
                value.parse().with_context(|| format!("{name} {value}: no number"))
            };
            match *name {
                "--no-build" => options.build = false,
                "--edits" => options.what = What::Edits,
                "--visits" => options.what = What::Visits,
                "--zaken" => options.zaken = number()?,
                "--rounds" => options.rounds = number()?,
                _ => bail!("bench: unknown option: {name}"),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_in_any_order() {
        let some = Options::parse(&["--zaken", "500", "--no-build"]).unwrap();
        let expected = Options { build: false, what: What::All, zaken: 500, rounds: 5 };
        assert_eq!(some, expected);
        assert_eq!(Options::parse(&["--edits"]).unwrap().what, What::Edits);
        assert_eq!(Options::parse(&["--visits"]).unwrap().what, What::Visits);
        assert!(Options::parse(&["--zaken"]).is_err());
        assert!(Options::parse(&["--fast"]).is_err());
    }
}
