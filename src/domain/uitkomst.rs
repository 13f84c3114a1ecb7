use super::fold_whole;

/// Whether the resident got what they asked for, where the result of the zaak says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uitkomst {
    /// It was given.
    Gegeven,
    /// It was refused.
    Geweigerd,
}

impl Uitkomst {
    /// The outcome of a result with these names: its own, and the general one of the national list
    /// (`omschrijvingGeneriek`). Only a whole name counts. Any other name, such as "Ingetrokken" or
    /// "Deels verleend", tells neither, and neither do two names that contradict each other.
    pub fn of(omschrijving: Option<&str>, generiek: Option<&str>) -> Option<Self> {
        match (omschrijving.and_then(Self::named), generiek.and_then(Self::named)) {
            (Some(own), Some(general)) if own != general => None,
            (own, general) => own.or(general),
        }
    }

    fn named(name: &str) -> Option<Self> {
        const GIVEN: [&str; 5] = ["verleend", "toegekend", "toegewezen", "vergund", "verstrekt"];
        const REFUSED: [&str; 2] = ["geweigerd", "afgewezen"];
        let name = fold_whole(name);
        let (negation, word) = name.strip_prefix("niet ").map_or((false, &*name), |it| (true, it));
        match (GIVEN.contains(&word), negation) {
            (true, false) => Some(Self::Gegeven),
            (true, true) => Some(Self::Geweigerd),
            (false, _) => REFUSED.contains(&&*name).then_some(Self::Geweigerd),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_the_national_list_tell_what_the_resident_got() {
        let of = |own, general| Uitkomst::of(Some(own), Some(general));
        for (own, general) in [("Verleend", "Verleend"), ("Toegekend", "Verstrekt")] {
            assert_eq!(of(own, general), Some(Uitkomst::Gegeven), "{own}");
        }
        let refused = [("Geweigerd", "Geweigerd"), ("Afgewezen", "Niet verstrekt")];
        for (own, general) in refused.into_iter().chain([("niet  Verleend", "")]) {
            assert_eq!(of(own, general), Some(Uitkomst::Geweigerd), "{own}");
        }
        assert_eq!(of("Vergunning met voorschriften", "Verleend"), Some(Uitkomst::Gegeven));
        assert_eq!(Uitkomst::of(None, Some("Geweigerd")), Some(Uitkomst::Geweigerd));
    }

    #[test]
    fn no_other_name_is_understood() {
        for name in [
            "Ingetrokken",
            "Deels verleend",
            "Niet geweigerd",
            "Ongegrond",
            "Afgebroken",
            "",
            "niet ",
        ] {
            assert_eq!(Uitkomst::of(Some(name), None), None, "{name}");
        }
        assert_eq!(Uitkomst::of(Some("Niet verleend"), Some("Verleend")), None);
    }
}
