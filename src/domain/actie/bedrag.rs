/// An amount in euros, to the cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bedrag(u64);

/// The largest amount that is believed: a hundred million euros.
const MOST: u64 = 10_000_000_000;

impl Bedrag {
    /// An amount of this many cents. `None` for nothing, and for more than anybody is asked for.
    pub fn of_cents(cents: u64) -> Option<Self> {
        (1..=MOST).contains(&cents).then_some(Self(cents))
    }

    /// Reads an amount such as "56.5", "147,43" or "12". `None` for parts of a cent, for thousands
    /// that are set apart, and for what is no amount.
    pub fn parse(text: &str) -> Option<Self> {
        let (euros, cents) = text.trim().split_once(['.', ',']).unwrap_or((text.trim(), ""));
        let is_figures = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
        let cents = cents.trim_end_matches('0');
        if euros.is_empty() || cents.len() > 2 || !is_figures(euros) || !is_figures(cents) {
            return None;
        }
        // "5" after the comma is fifty cents.
        let cents: u64 = format!("{cents:0<2}").parse().ok()?;
        Self::of_cents(euros.parse::<u64>().ok()?.checked_mul(100)?.checked_add(cents)?)
    }

    /// The whole euros.
    pub fn euros(self) -> u64 {
        self.0 / 100
    }

    /// The cents beside the whole euros.
    pub fn cents(self) -> u64 {
        self.0 % 100
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_to_the_cent() {
        for (text, euros, cents) in [
            ("56.5", 56, 50),
            ("56.50", 56, 50),
            ("147.43", 147, 43),
            ("147,43", 147, 43),
            ("12", 12, 0),
            (" 0.05 ", 0, 5),
            ("12.000000", 12, 0),
            ("5.", 5, 0),
        ] {
            let bedrag = Bedrag::parse(text).unwrap();
            assert_eq!((bedrag.euros(), bedrag.cents()), (euros, cents), "{text}");
        }
    }

    #[test]
    fn no_amount_is_made_up() {
        for text in [
            "",
            "0",
            "0.00",
            "-5",
            "+5",
            "1.234,56",
            "1e3",
            "vijf",
            "12.345",
            ".5",
            "5 5",
            "9999999999",
        ] {
            assert_eq!(Bedrag::parse(text), None, "{text}");
        }
    }
}
