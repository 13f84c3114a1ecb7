use serde_json::Value;

use super::lezen::{at, each};
use super::namen::is_sleutel;
use super::uitvoer::{FORMAT, VERSIE, afloop_code};
use super::{Afloop, Deelnemer, Gebeurtenis, Naam, Notitie, Regel, Sjabloon, Taakverslag, Verslag};
use crate::velden::{FromVelden, Velden, parse_json, read};

/// Reads what [`naar_json`](super::naar_json) wrote. The error names the field and what was expected,
/// and never what stands there.
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

/// A task with its lists unread, which are read with the number of the item that is wrong.
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

fn one<T: FromVelden>(place: &str, value: &Value) -> Result<T, String> {
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

impl FromVelden for Bestand {
    fn from_velden(velden: &Velden) -> Option<Self> {
        let format = expected(velden, "format", FORMAT, |it| (it == FORMAT).then_some(()));
        let versie = velden.number("version");
        if format.is_some() && versie != Some(VERSIE) {
            velden.note("version", format!("expected {VERSIE}"));
        }
        let list = |name: &str| velden.items(name).to_vec();
        Some(Self {
            onderzoek: sleutel(velden, "study")?,
            deelnemer: expected(velden, "participant", "a number such as P01", Deelnemer::new)?,
            vragen: list("questions"),
            taken: list("tasks"),
            antwoorden: list("answers"),
            notities: list("notes"),
        })
    }
}

impl FromVelden for Taakbestand {
    fn from_velden(velden: &Velden) -> Option<Self> {
        let variant = velden.value("variant").map(|_| sleutel(velden, "variant"));
        let afloop = |it: &str| Afloop::ALL.into_iter().find(|known| afloop_code(*known) == it);
        let verslag = Taakverslag {
            taak: sleutel(velden, "task")?,
            scenario: sleutel(velden, "scenario")?,
            variant: variant.flatten().unwrap_or_default(),
            duur_ms: need_number(velden, "durationMs")?,
            afloop: expected(velden, "outcome", "done, failed or brokenOff", afloop)?,
            regels: vec![],
            antwoorden: vec![],
        };
        let list = |name: &str| velden.items(name).to_vec();
        Some(Self { verslag, regels: list("events"), antwoorden: list("answers") })
    }
}

impl FromVelden for Regel {
    fn from_velden(velden: &Velden) -> Option<Self> {
        let wat = match velden.str("event") {
            Some("page") => Gebeurtenis::Pagina {
                sjabloon: expected(velden, "page", "the template of a page", Sjabloon::new)?,
                terug: velden.required("back", velden.flag("back"))?,
            },
            Some("click") => Gebeurtenis::Klik { element: naam(velden, "element")? },
            Some("emptySearch") => Gebeurtenis::LegeZoekopdracht,
            Some("note") => Gebeurtenis::Notitie { tekst: tekst(velden)? },
            Some("fault") => Gebeurtenis::Storing { naam: naam(velden, "fault")? },
            _ => {
                velden.note("event", "expected page, click, emptySearch, note or fault".to_owned());
                return None;
            }
        };
        Some(Self { na_ms: need_number(velden, "afterMs")?, wat })
    }
}

impl FromVelden for Notitie {
    fn from_velden(velden: &Velden) -> Option<Self> {
        let na_taken = usize::try_from(need_number(velden, "afterTasks")?).ok()?;
        Some(Self { na_taken, tekst: tekst(velden)? })
    }
}

impl FromVelden for Schaal {
    fn from_velden(velden: &Velden) -> Option<Self> {
        Some(Self { vraag: sleutel(velden, "id")?, hoogste: need_number(velden, "scale")? })
    }
}

impl FromVelden for Antwoord {
    fn from_velden(velden: &Velden) -> Option<Self> {
        Some(Self { vraag: sleutel(velden, "question")?, waarde: need_number(velden, "answer")? })
    }
}

/// As the moderator wrote it.
fn tekst(velden: &Velden) -> Option<String> {
    velden.required("text", velden.str("text").map(str::to_owned))
}

fn need_number(velden: &Velden, key: &str) -> Option<u64> {
    velden.required(key, velden.number(key))
}

fn naam(velden: &Velden, key: &str) -> Option<Naam> {
    expected(velden, key, "the name of an element or a fault", Naam::new)
}

fn sleutel(velden: &Velden, key: &str) -> Option<String> {
    let known = |it: &str| is_sleutel(it).then(|| it.to_owned());
    expected(velden, key, "a name of letters, digits, - and _", known)
}

/// Obligatory text that can be read as something.
fn expected<T>(
    velden: &Velden,
    key: &str,
    what: &str,
    parse: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let read = velden.required(key, velden.str(key)).and_then(parse);
    if read.is_none() {
        velden.note(key, format!("expected {what}"));
    }
    read
}

#[cfg(test)]
mod tests;
