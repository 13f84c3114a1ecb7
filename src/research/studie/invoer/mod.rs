use serde_json::Value;

use super::lezen::{at, each};
use super::namen::is_sleutel;
use super::uitvoer::{FORMAT, VERSIE, afloop_code};
use super::{Afloop, Deelnemer, Gebeurtenis, Naam, Notitie, Regel, Sjabloon, Taakverslag, Verslag};
use crate::json::{Fields, FromFields, parse_json, read};

/// Reads a report that [`naar_json`](super::naar_json) wrote. The error names the field and the
/// expected value, but never the value that was found.
pub fn van_json(text: &str) -> Result<Verslag, String> {
    let value = parse_json(text)?;
    let bestand: Bestand = read(&value).map_err(|it| at("report", it))?;
    let schalen: Vec<Schaal> = each("question", "id", &bestand.vragen, one)?;
    let taak = |place: &str, value: &Value| {
        let taak: Taakbestand = one(place, value)?;
        let regels = each(&format!("{place}: event"), "", &taak.regels, one)?;
        let antwoorden = antwoorden(&format!("{place}: answer"), &taak.antwoorden, &schalen)?;
        Ok(Taakverslag { regels, antwoorden, ..taak.verslag })
    };
    Ok(Verslag {
        taken: each("task", "task", &bestand.taken, taak)?,
        antwoorden: antwoorden("answer", &bestand.antwoorden, &schalen)?,
        notities: each("note", "", &bestand.notities, one)?,
        ..Verslag::new(&bestand.onderzoek, bestand.deelnemer)
    })
}

struct Bestand {
    onderzoek: String,
    deelnemer: Deelnemer,
    vragen: Vec<Value>,
    taken: Vec<Value>,
    antwoorden: Vec<Value>,
    notities: Vec<Value>,
}

/// A task whose lists are not read yet. They are read separately, so that an error can give the
/// number of the item.
struct Taakbestand {
    verslag: Taakverslag,
    regels: Vec<Value>,
    antwoorden: Vec<Value>,
}

struct Schaal {
    vraag: String,
    hoogste: u64,
}

struct Antwoord {
    vraag: String,
    waarde: u64,
}

fn one<T: FromFields>(place: &str, value: &Value) -> Result<T, String> {
    read(value).map_err(|it| at(place, it))
}

fn antwoorden(
    place: &str,
    items: &[Value],
    schalen: &[Schaal],
) -> Result<Vec<(String, u8)>, String> {
    let on_its_scale = |place: &str, value: &Value| {
        let Antwoord { vraag, waarde } = one(place, value)?;
        let schaal = schalen.iter().find(|it| it.vraag == vraag);
        let hoogste =
            schaal.ok_or_else(|| format!("{place}: question: is not in questions"))?.hoogste;
        u8::try_from(waarde)
            .ok()
            .filter(|_| (1..=hoogste).contains(&waarde))
            .map(|waarde| (vraag, waarde))
            .ok_or_else(|| format!("{place}: answer: expected a number from 1 to {hoogste}"))
    };
    each(place, "question", items, on_its_scale)
}

impl FromFields for Bestand {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let format = expected(fields, "format", FORMAT, |it| (it == FORMAT).then_some(()));
        let versie = fields.number("version");
        if format.is_some() && versie != Some(VERSIE) {
            fields.note("version", format!("expected {VERSIE}"));
        }
        let list = |name: &str| fields.items(name).to_vec();
        Some(Self {
            onderzoek: sleutel(fields, "study")?,
            deelnemer: expected(fields, "participant", "a number such as P01", Deelnemer::new)?,
            vragen: list("questions"),
            taken: list("tasks"),
            antwoorden: list("answers"),
            notities: list("notes"),
        })
    }
}

impl FromFields for Taakbestand {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let variant = fields.value("variant").map(|_| sleutel(fields, "variant"));
        let afloop = |it: &str| Afloop::ALL.into_iter().find(|known| afloop_code(*known) == it);
        let verslag = Taakverslag {
            taak: sleutel(fields, "task")?,
            scenario: sleutel(fields, "scenario")?,
            variant: variant.flatten().unwrap_or_default(),
            duur_ms: need_number(fields, "durationMs")?,
            afloop: expected(fields, "outcome", "done, failed or brokenOff", afloop)?,
            regels: vec![],
            antwoorden: vec![],
        };
        let list = |name: &str| fields.items(name).to_vec();
        Some(Self { verslag, regels: list("events"), antwoorden: list("answers") })
    }
}

impl FromFields for Regel {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let wat = match fields.str("event") {
            Some("page") => Gebeurtenis::Pagina {
                sjabloon: expected(fields, "page", "the template of a page", Sjabloon::new)?,
                terug: fields.required("back", fields.flag("back"))?,
            },
            Some("click") => Gebeurtenis::Klik { element: naam(fields, "element")? },
            Some("emptySearch") => Gebeurtenis::LegeZoekopdracht,
            Some("note") => Gebeurtenis::Notitie { tekst: tekst(fields)? },
            Some("fault") => Gebeurtenis::Storing { naam: naam(fields, "fault")? },
            _ => {
                fields.note("event", "expected page, click, emptySearch, note or fault".to_owned());
                return None;
            }
        };
        Some(Self { na_ms: need_number(fields, "afterMs")?, wat })
    }
}

impl FromFields for Notitie {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let na_taken = usize::try_from(need_number(fields, "afterTasks")?).ok()?;
        Some(Self { na_taken, tekst: tekst(fields)? })
    }
}

impl FromFields for Schaal {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self { vraag: sleutel(fields, "id")?, hoogste: need_number(fields, "scale")? })
    }
}

impl FromFields for Antwoord {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self { vraag: sleutel(fields, "question")?, waarde: need_number(fields, "answer")? })
    }
}

/// The text of a note, exactly as the moderator wrote it.
fn tekst(fields: &Fields) -> Option<String> {
    fields.required("text", fields.str("text").map(str::to_owned))
}

fn need_number(fields: &Fields, key: &str) -> Option<u64> {
    fields.required(key, fields.number(key))
}

fn naam(fields: &Fields, key: &str) -> Option<Naam> {
    expected(fields, key, "the name of an element or a fault", Naam::new)
}

fn sleutel(fields: &Fields, key: &str) -> Option<String> {
    let known = |it: &str| is_sleutel(it).then(|| it.to_owned());
    expected(fields, key, "a name of letters, digits, - and _", known)
}

/// Required text that `parse` accepts.
fn expected<T>(
    fields: &Fields,
    key: &str,
    what: &str,
    parse: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let read = fields.required(key, fields.str(key)).and_then(parse);
    if read.is_none() {
        fields.note(key, format!("expected {what}"));
    }
    read
}

#[cfg(test)]
mod tests;
