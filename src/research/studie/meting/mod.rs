use super::{Afloop, Gebeurtenis, Taak, Taakverslag};

/// The measurements of one attempt at a task.
#[derive(Clone, Debug, PartialEq)]
pub struct Meting {
    /// The duration in milliseconds.
    pub duur_ms: u64,
    /// The outcome.
    pub afloop: Afloop,
    /// The name of the element that was clicked first, and the time of that click in milliseconds
    /// since the start.
    pub eerste_klik: Option<(String, u64)>,
    /// Whether the first click was right. `None` without a click, and when the task does not judge
    /// it.
    pub eerste_klik_goed: Option<bool>,
    /// The templates of the pages that were shown, in order. A page that was shown twice occurs
    /// twice.
    pub pad: Vec<String>,
    /// The number of steps back.
    pub terugstappen: usize,
    /// The number of searches without a result.
    pub lege_zoekopdrachten: usize,
    /// The number of clicks.
    pub klikken: usize,
    /// The answers, by the id of the question.
    pub antwoorden: Vec<(String, u8)>,
}

/// Measures one attempt.
pub fn meet(taak: &Taak, verslag: &Taakverslag) -> Meting {
    meet_any(Some(taak), verslag)
}

/// Like [`meet`], for a task that the study may no longer contain. Its first click is then not
/// judged.
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
