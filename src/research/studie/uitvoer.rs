use serde_json::{Value, json};

use super::namen::is_sleutel;
use super::{Afloop, Gebeurtenis, Onderzoek, Regel, Taakverslag, Verslag, Vraagstuk};

/// The value that identifies the file format.
pub(super) const FORMAT: &str = "mijnzaken-onderzoek";

/// The version of the format. It goes up when [`van_json`](super::van_json) can no longer read
/// older files.
pub(super) const VERSIE: u64 = 1;

/// Writes the report of a participant as JSON, including the questions as they were asked.
/// [`van_json`](super::van_json) reads it.
pub fn naar_json(verslag: &Verslag, onderzoek: &Onderzoek) -> String {
    let taken: Vec<_> = verslag.taken.iter().map(|it| taak(it, onderzoek)).collect();
    let notities: Vec<_> = verslag
        .notities
        .iter()
        .filter(|it| !it.tekst.trim().is_empty())
        .map(|it| json!({ "afterTasks": it.na_taken, "text": it.tekst }))
        .collect();
    let asked = |when: &'static str| move |it: &Vraagstuk| vraag(it, when);
    let na_taak = onderzoek.na_taak.iter().map(asked("afterTask"));
    let na_afloop = onderzoek.na_afloop.iter().map(asked("afterAll"));
    let value = json!({
        "format": FORMAT,
        "version": VERSIE,
        "study": kept(&verslag.onderzoek),
        "studyTitle": onderzoek.titel,
        "participant": verslag.deelnemer.as_str(),
        "questions": na_taak.chain(na_afloop).collect::<Vec<_>>(),
        "tasks": taken,
        "answers": antwoorden(&verslag.antwoorden, &onderzoek.na_afloop),
        "notes": notities,
    });
    format!("{value:#}\n")
}

/// A key that a researcher gave. Any other text becomes "onbekend".
pub(super) fn kept(text: &str) -> &str {
    if is_sleutel(text) { text } else { "onbekend" }
}

/// The answers to questions of the study that are within their scale.
pub(super) fn lawful<'a>(
    antwoorden: &'a [(String, u8)],
    vragen: &'a [Vraagstuk],
) -> impl Iterator<Item = (&'a Vraagstuk, u8)> {
    antwoorden.iter().filter_map(|(id, waarde)| {
        let vraag = vragen.iter().find(|it| it.id == *id)?;
        vraag.antwoord(*waarde).map(|_| (vraag, *waarde))
    })
}

/// The outcome of a task, as it is written in the file.
pub(super) fn afloop_code(afloop: Afloop) -> &'static str {
    match afloop {
        Afloop::Klaar => "done",
        Afloop::LuktNiet => "failed",
        Afloop::Afgebroken => "brokenOff",
    }
}

fn taak(verslag: &Taakverslag, onderzoek: &Onderzoek) -> Value {
    let events: Vec<_> = verslag.regels.iter().filter_map(regel).collect();
    json!({
        "task": kept(&verslag.taak),
        "title": onderzoek.taak(&verslag.taak).map(|it| &it.titel),
        "scenario": kept(&verslag.scenario),
        "variant": (!verslag.variant.is_empty()).then(|| kept(&verslag.variant)),
        "durationMs": verslag.duur_ms,
        "outcome": afloop_code(verslag.afloop),
        "events": events,
        "answers": antwoorden(&verslag.antwoorden, &onderzoek.na_taak),
    })
}

fn regel(Regel { na_ms, wat }: &Regel) -> Option<Value> {
    Some(match wat {
        Gebeurtenis::Pagina { sjabloon, terug } => {
            let page = sjabloon.as_str();
            json!({ "afterMs": na_ms, "event": "page", "page": page, "back": terug })
        }
        Gebeurtenis::Klik { element } => {
            json!({ "afterMs": na_ms, "event": "click", "element": element.as_str() })
        }
        Gebeurtenis::LegeZoekopdracht => json!({ "afterMs": na_ms, "event": "emptySearch" }),
        Gebeurtenis::Notitie { tekst } if tekst.trim().is_empty() => return None,
        Gebeurtenis::Notitie { tekst } => {
            json!({ "afterMs": na_ms, "event": "note", "text": tekst })
        }
        Gebeurtenis::Storing { naam } => {
            json!({ "afterMs": na_ms, "event": "fault", "fault": naam.as_str() })
        }
    })
}

fn antwoorden(antwoorden: &[(String, u8)], vragen: &[Vraagstuk]) -> Vec<Value> {
    lawful(antwoorden, vragen)
        .map(|(vraag, waarde)| json!({ "question": vraag.id, "answer": waarde }))
        .collect()
}

fn vraag(vraag: &Vraagstuk, asked: &str) -> Value {
    json!({
        "id": vraag.id,
        "text": vraag.tekst,
        "low": vraag.laag,
        "high": vraag.hoog,
        "scale": vraag.schaal,
        "source": vraag.bron,
        "asked": asked,
    })
}
