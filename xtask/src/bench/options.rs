//! The arguments of the command.

use anyhow::{Context, Result, bail};

/// The arguments of the command.
#[derive(Debug, PartialEq)]
pub(super) struct Options {
    /// Whether to build first.
    pub(super) build: bool,
    /// Whether to measure only how soon an edit is on the screen, which needs no production build.
    pub(super) only_edits: bool,
    pub(super) zaken: u32,
    /// How often each first visit is repeated.
    pub(super) rounds: u32,
}

impl Options {
    pub(super) fn parse(arguments: &[&str]) -> Result<Self> {
        let mut options = Self { build: true, only_edits: false, zaken: 10_000, rounds: 5 };
        let mut arguments = arguments.iter();
        while let Some(name) = arguments.next() {
            let mut number = || -> Result<u32> {
                let value = arguments.next().with_context(|| format!("{name} how many?"))?;
                value.parse().with_context(|| format!("{name} {value}: no number"))
            };
            match *name {
                "--no-build" => options.build = false,
                "--edits" => options.only_edits = true,
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
        let expected = Options { build: false, only_edits: false, zaken: 500, rounds: 5 };
        assert_eq!(some, expected);
        assert!(Options::parse(&["--edits"]).unwrap().only_edits);
        assert!(Options::parse(&["--zaken"]).is_err());
        assert!(Options::parse(&["--fast"]).is_err());
    }
}
