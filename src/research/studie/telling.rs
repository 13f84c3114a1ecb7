//! Numbers about few people.

/// How the limits of an [`Aandeel`] are found: for few participants, it is the way that comes nearest to
/// what it promises (Agresti & Coull 1998; Sauro & Lewis 2005).
pub const METHODE: &str = "adjusted Wald, 95%";

/// How many of how many, and what that says about everybody else.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aandeel {
    /// So many did.
    pub aantal: usize,
    /// Of so many; at least one.
    pub van: usize,
    /// The lower limit of the interval ([`METHODE`]), 0 to 1.
    pub laag: f64,
    /// The upper limit.
    pub hoog: f64,
}

/// The middle of a number of times, the shortest and the longest, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spreiding {
    /// Half took longer.
    pub mediaan: f64,
    /// The shortest.
    pub min: f64,
    /// The longest.
    pub max: f64,
}

impl Aandeel {
    /// `None` when it is about nobody.
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

    /// 0 to 1.
    pub fn deel(self) -> f64 {
        self.aantal as f64 / self.van as f64
    }
}

impl Spreiding {
    /// `None` of nothing.
    pub(super) fn new(waarden: &[f64]) -> Option<Self> {
        let ends = |pick: fn(f64, f64) -> f64| waarden.iter().copied().reduce(pick);
        Some(Self { mediaan: mediaan(waarden)?, min: ends(f64::min)?, max: ends(f64::max)? })
    }
}

/// The middle one, or what is between the middle two; `None` of nothing.
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
        // 4 of 5: Tullis & Albert, "Measuring the user experience".
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
