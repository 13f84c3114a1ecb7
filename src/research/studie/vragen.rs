//! The questions for a study without its own.
//!
//! The only questionnaire with a validated Dutch translation is the SUS (D-SUS, Ensink, Keijsers &
//! Groen 2024, doi 10.1080/09638288.2022.2160837, for rehabilitation technology). Borsci et al.
//! 2022 (doi 10.1007/s00779-022-01690-0) translated the UMUX-Lite to compare another questionnaire
//! with it, but did not validate that translation. The translations here are therefore our own, and
//! say so.

use super::Vraagstuk;

/// The id of the Single Ease Question (Sauro & Dumas 2009), on a scale of 7.
pub const SEQ: &str = "seq";

/// The ids of the two questions of the UMUX-Lite, on a scale of 7: whether the website does what
/// the participant needs, and whether it is easy to use.
pub const UMUX_LITE: [&str; 2] = ["umux-lite-1", "umux-lite-2"];

/// The highest number of the scale. The scores are defined for this scale only.
pub(super) const SCHAAL: u8 = 7;

/// The questions after each task.
pub(super) fn na_taak() -> Vec<Vraagstuk> {
    vec![Vraagstuk {
        id: SEQ.to_owned(),
        tekst: "Hoe makkelijk of moeilijk was deze opdracht?".to_owned(),
        laag: "Heel moeilijk".to_owned(),
        hoog: "Heel makkelijk".to_owned(),
        schaal: SCHAAL,
        bron: Some("Single Ease Question, Sauro & Dumas 2009; eigen vertaling".to_owned()),
    }]
}

/// The questions at the end.
pub(super) fn na_afloop() -> Vec<Vraagstuk> {
    let teksten =
        ["Deze website doet wat ik nodig heb.", "Deze website is makkelijk te gebruiken."];
    let vraag = |(id, tekst): (&str, &str)| Vraagstuk {
        id: id.to_owned(),
        tekst: tekst.to_owned(),
        laag: "Helemaal mee oneens".to_owned(),
        hoog: "Helemaal mee eens".to_owned(),
        schaal: SCHAAL,
        bron: Some("UMUX-Lite, Lewis, Utesch & Maher 2013; eigen vertaling".to_owned()),
    };
    UMUX_LITE.into_iter().zip(teksten).map(vraag).collect()
}

/// The UMUX-Lite score, from 0 to 100: the mean of both answers, each converted to that scale
/// (Lewis, Utesch & Maher 2013, "UMUX-LITE: when there's no time for the SUS"). The regression that
/// makes the score comparable with a SUS score is not applied. `None` unless both questions were
/// answered.
pub fn umux_lite(antwoorden: &[(String, u8)]) -> Option<f64> {
    let points = |id: &str| {
        let (_, waarde) = antwoorden.iter().find(|(known, _)| known == id)?;
        (1..=SCHAAL).contains(waarde).then(|| f64::from(waarde - 1))
    };
    let [doet, makkelijk] = UMUX_LITE.map(points);
    Some((doet? + makkelijk?) * 100.0 / f64::from(2 * (SCHAAL - 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(doet: u8, makkelijk: u8) -> Option<f64> {
        let [first, second] = UMUX_LITE.map(str::to_owned);
        umux_lite(&[(second, makkelijk), (first, doet)])
    }

    #[test]
    fn the_umux_lite_goes_from_nothing_to_a_hundred() {
        assert_eq!(score(1, 1), Some(0.0));
        assert_eq!(score(4, 4), Some(50.0));
        assert_eq!(score(7, 7), Some(100.0));
        assert_eq!(score(7, 4), Some(75.0));
    }

    #[test]
    fn there_is_no_umux_lite_without_both_answers_on_their_scale() {
        assert_eq!(umux_lite(&[]), None);
        assert_eq!(umux_lite(&[(UMUX_LITE[0].to_owned(), 7)]), None);
        assert_eq!(score(0, 7), None);
        assert_eq!(score(7, 8), None);
    }

    #[test]
    fn questions_of_ours_say_that_their_translation_is_not_validated() {
        for vraag in na_taak().into_iter().chain(na_afloop()) {
            assert!(vraag.bron.unwrap().contains("eigen vertaling"), "{}", vraag.id);
        }
    }
}
