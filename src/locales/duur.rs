use crate::domain::Duur;

/// A unit of time, in the singular and the plural.
pub(super) type Woord = (&'static str, &'static str);

/// A duration in words: "1 jaar en 2 maanden", "8 weken". Days that make whole weeks are written as
/// weeks, because registers differ in this (Open Zaak turns P8W into P56D).
pub(super) fn in_woorden(duur: Duur, woorden: [Woord; 4], en: &str) -> String {
    let (weken, dagen) =
        if duur.dagen.is_multiple_of(7) { (duur.dagen / 7, 0) } else { (0, duur.dagen) };
    let counts = [duur.maanden / 12, duur.maanden % 12, weken, dagen];
    let parts: Vec<_> = counts
        .into_iter()
        .zip(woorden)
        .filter(|(count, _)| *count > 0)
        .map(|(count, (one, more))| format!("{count} {}", if count == 1 { one } else { more }))
        .collect();
    match parts.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} {en} {last}", others.join(", ")),
        // A duration of zero is written as "0 dagen".
        None => {
            let [.., (_, dagen)] = woorden;
            format!("0 {dagen}")
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::Duur;
    use crate::locales::{EN, NL};

    #[test]
    fn a_duration_is_told_in_the_largest_units_that_fit() {
        let said = |text: &str| (NL.duur)(Duur::parse(text).unwrap());
        assert_eq!(said("P56D"), "8 weken");
        assert_eq!(said("P8W"), "8 weken");
        assert_eq!(said("P1D"), "1 dag");
        assert_eq!(said("P1Y2M"), "1 jaar en 2 maanden");
        assert_eq!(said("P1Y2M10D"), "1 jaar, 2 maanden en 10 dagen");
        assert_eq!(said("P0D"), "0 dagen");
        assert_eq!((EN.duur)(Duur::parse("P7D").unwrap()), "1 week");
    }
}
