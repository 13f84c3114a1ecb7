use super::{Afloop, Gebeurtenis, Taak, Taakverslag};

/// What is counted of one task of one participant.
#[derive(Clone, Debug, PartialEq)]
pub struct Meting {
    /// How long it took, in milliseconds.
    pub duur_ms: u64,
    /// How it ended.
    pub afloop: Afloop,
    /// What was clicked first, and how many milliseconds after the start.
    pub eerste_klik: Option<(String, u64)>,
    /// Whether that was right; `None` without a click, and when it is not judged.
    pub eerste_klik_goed: Option<bool>,
    /// The templates of the pages, in order; one that was shown again stands there again.
    pub pad: Vec<String>,
    /// How often someone went back.
    pub terugstappen: usize,
    /// How often a search found nothing.
    pub lege_zoekopdrachten: usize,
    /// How often something was clicked.
    pub klikken: usize,
    /// By the name of the question.
    pub antwoorden: Vec<(String, u8)>,
}

/// Counts what happened.
pub fn meet(taak: &Taak, verslag: &Taakverslag) -> Meting {
    meet_any(Some(taak), verslag)
}

/// The same for a task that the study may not have any more: then no first click is judged.
pub(super) fn meet_any(taak: Option<&Taak>, verslag: &Taakverslag) -> Meting {
    let count =
        |is: fn(&Gebeurtenis) -> bool| verslag.regels.iter().filter(|it| is(&it.wat)).count();
    let eerste_klik = verslag.regels.iter().find_map(|it| match &it.wat {
        Gebeurtenis::Klik { element } => Some((element.to_string(), it.na_ms)),
        _ => None,
    });
    let pad = verslag.regels.iter().filter_map(|it| match it.wat {
        Gebeurtenis::Pagina { sjabloon, .. } => Some(sjabloon.to_string()),
        _ => None,
    });
    Meting {
        duur_ms: verslag.duur_ms,
        afloop: verslag.afloop,
        eerste_klik_goed: eerste_klik.as_ref().and_then(|(element, _)| taak?.is_goed(element)),
        eerste_klik,
        pad: pad.collect(),
        terugstappen: count(|it| matches!(it, Gebeurtenis::Pagina { terug: true, .. })),
        lege_zoekopdrachten: count(|it| matches!(it, Gebeurtenis::LegeZoekopdracht)),
        klikken: count(|it| matches!(it, Gebeurtenis::Klik { .. })),
        antwoorden: verslag.antwoorden.clone(),
    }
}

#[cfg(test)]
mod tests;
