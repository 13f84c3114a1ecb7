//! Statistics for small numbers of participants.

/// The method for the interval of an [`Aandeel`]. For small samples its real coverage is the
/// closest to the nominal 95% (Agresti & Coull 1998; Sauro & Lewis 2005).
pub const METHODE: &str = "adjusted Wald, 95%";

/// A proportion in a sample, with a confidence interval for the whole population.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aandeel {
    /// The number of successes.
    pub aantal: usize,
    /// The size of the sample; at least one.
    pub van: usize,
    /// The lower limit of the interval ([`METHODE`]), from 0 to 1.
    pub laag: f64,
    /// The upper limit of the interval, from 0 to 1.
    pub hoog: f64,
}

/// The median and the range of a number of times, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spreiding {
    /// The median.
    pub mediaan: f64,
    /// The shortest time.
    pub min: f64,
    /// The longest time.
    pub max: f64,
}

impl Aandeel {
    /// `None` for an empty sample.
    pub(super) fn new(aantal: usize, van: usize) -> Option<Self> {
        const Z: f64 = 1.959_963_984_540_054;
        if van == 0 {
            return None;
        }
        let n = van as f64 + Z * Z;
        let p = (aantal as f64 + Z * Z / 2.0) / n;
        let half = Z * (p * (1.0 - p) / n).sqrt();
        let (laag, hoog) = ((p - half).max(0.0), (p + half).min(1.0));
        Some(Self { aantal, van, laag, hoog })
    }

    /// The proportion, from 0 to 1.
    pub fn deel(self) -> f64 {
        self.aantal as f64 / self.van as f64
    }
}

impl Spreiding {
    /// `None` when there are no values.
    pub(super) fn new(waarden: &[f64]) -> Option<Self> {
        let ends = |pick: fn(f64, f64) -> f64| waarden.iter().copied().reduce(pick);
        Some(Self { mediaan: mediaan(waarden)?, min: ends(f64::min)?, max: ends(f64::max)? })
    }
}

/// The median: the middle value, or the mean of the two middle values. `None` when there are no
/// values.
pub(super) fn mediaan(waarden: &[f64]) -> Option<f64> {
    let mut waarden = waarden.to_vec();
    waarden.sort_by(f64::total_cmp);
    let upper = waarden.get(waarden.len() / 2)?;
    let lower = waarden.get((waarden.len() - 1) / 2)?;
    Some(f64::midpoint(*lower, *upper))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limits_are_those_of_the_books() {
        // The example of 4 out of 5 is from Tullis & Albert, "Measuring the user experience".
        let four_of_five = Aandeel::new(4, 5).unwrap();
        assert!((four_of_five.laag - 0.3596).abs() < 0.001, "{four_of_five:?}");
        assert!((four_of_five.hoog - 0.9796).abs() < 0.001, "{four_of_five:?}");
    }

    #[test]
    fn nobody_is_no_share_and_limits_stay_between_none_and_all() {
        assert_eq!(Aandeel::new(0, 0), None);
        assert!(Aandeel::new(0, 1).unwrap().laag.abs() < f64::EPSILON);
        let all = Aandeel::new(3, 3).unwrap();
        assert!((all.hoog - 1.0).abs() < f64::EPSILON && all.laag < 1.0);
    }

    #[test]
    fn the_median_of_an_even_number_lies_between_the_middle_two() {
        assert_eq!(mediaan(&[4.0, 1.0, 3.0, 2.0]), Some(2.5));
        assert_eq!(mediaan(&[9.0, 1.0, 3.0]), Some(3.0));
        assert_eq!(mediaan(&[5.0]), Some(5.0));
        assert_eq!(mediaan(&[]), None);
    }
}
