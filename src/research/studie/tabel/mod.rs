use csv::{Terminator, WriterBuilder};

use super::meting::meet_any;
use super::uitvoer::{kept, lawful};
use super::{Afloop, Gebeurtenis, Onderzoek, Taakverslag, Verslag, Vraagstuk};

/// Writes CSV with a row for each task of a participant, and a row for the final questions.
///
/// Dutch Excel opens the file as it is: it has semicolons, since commas are for decimals, CRLF and
/// UTF-8 with a byte order mark. It has no fractions, because other languages read those
/// differently: times are whole seconds or milliseconds. A cell that a spreadsheet would take for a
/// formula begins with an apostrophe.
pub fn naar_csv(verslag: &Verslag, onderzoek: &Onderzoek) -> String {
    let Onderzoek { na_taak, na_afloop, .. } = onderzoek;
    let koppen = KOLOMMEN.into_iter().map(str::to_owned);
    let koppen = koppen.chain(na_taak.iter().chain(na_afloop).map(kop)).collect();
    let rij = |begin: Vec<String>, taak: &[(String, u8)], einde: &[(String, u8)]| {
        let antwoorden = cellen(taak, na_taak).chain(cellen(einde, na_afloop));
        begin.into_iter().chain(antwoorden).collect::<Vec<_>>()
    };
    let mut rijen: Vec<Vec<String>> = vec![koppen];
    let taken = verslag.taken.iter();
    rijen.extend(taken.map(|it| rij(taakcellen(verslag, it, onderzoek), &it.antwoorden, &[])));
    if lawful(&verslag.antwoorden, na_afloop).next().is_some() {
        let begin = [verslag.deelnemer.as_str(), kept(&verslag.onderzoek), NA_AFLOOP];
        let mut begin = begin.map(str::to_owned).to_vec();
        begin.resize(KOLOMMEN.len(), String::new());
        rijen.push(rij(begin, &[], &verslag.antwoorden));
    }
    schrijf(&rijen)
}

/// Writes CSV of the same kind as [`naar_csv`], with a row for each event and note of a
/// participant. A note outside the tasks has a row without a task and a time, at the place where it
/// was written.
pub fn gebeurtenissen_csv(verslag: &Verslag) -> String {
    let koppen = ["deelnemer", "onderzoek", "taak", "variant", "ms", "gebeurtenis", "wat"];
    let (deelnemer, onderzoek) = (verslag.deelnemer.as_str(), kept(&verslag.onderzoek));
    let mut rijen = vec![koppen.map(str::to_owned).to_vec()];
    for nummer in 0..=verslag.taken.len() {
        let is_last = nummer == verslag.taken.len();
        let hier = |na: usize| na == nummer || (is_last && na > nummer);
        for notitie in verslag.notities.iter().filter(|it| hier(it.na_taken)) {
            let rij = [deelnemer, onderzoek, "", "", "", "notitie", &notitie.tekst];
            rijen.push(rij.map(str::to_owned).to_vec());
        }
        let Some(taak) = verslag.taken.get(nummer) else { continue };
        let begin = [deelnemer, onderzoek, kept(&taak.taak), variant(taak)];
        let mut add = |ms: u64, (gebeurtenis, wat): (&str, &str)| {
            let ms = ms.to_string();
            let rij = begin.into_iter().chain([ms.as_str(), gebeurtenis, wat]);
            rijen.push(rij.map(str::to_owned).collect());
        };
        for regel in &taak.regels {
            add(regel.na_ms, woorden(&regel.wat));
        }
        add(taak.duur_ms, ("einde", afloop(taak.afloop)));
    }
    schrijf(&rijen)
}

const KOLOMMEN: [&str; 14] = [
    "deelnemer",
    "onderzoek",
    "taak",
    "scenario",
    "variant",
    "afloop",
    "seconden",
    "eerste klik",
    "eerste klik na ms",
    "eerste klik goed",
    "pad",
    "keer terug",
    "lege zoekopdrachten",
    "klikken",
];

/// Takes the place of the task in the row of the final questions.
const NA_AFLOOP: &str = "(na afloop)";

fn taakcellen(verslag: &Verslag, taak: &Taakverslag, onderzoek: &Onderzoek) -> Vec<String> {
    let meting = meet_any(onderzoek.taak(&taak.taak), taak);
    let (klik, klik_na) = meting.eerste_klik.unzip();
    let begin = [verslag.deelnemer.as_str(), kept(&verslag.onderzoek), kept(&taak.taak)];
    let begin = begin.into_iter().chain([kept(&taak.scenario), variant(taak), afloop(taak.afloop)]);
    let seconden = meting.duur_ms / 1000 + u64::from(meting.duur_ms % 1000 >= 500);
    let goed = meting.eerste_klik_goed.map(|it| if it { "ja" } else { "nee" });
    let rest = [
        seconden.to_string(),
        klik.unwrap_or_default(),
        klik_na.map(|it| it.to_string()).unwrap_or_default(),
        goed.unwrap_or_default().to_owned(),
        meting.pad.join(" > "),
        meting.terugstappen.to_string(),
        meting.lege_zoekopdrachten.to_string(),
        meting.klikken.to_string(),
    ];
    begin.map(str::to_owned).chain(rest).collect()
}

fn variant(taak: &Taakverslag) -> &str {
    if taak.variant.is_empty() { "" } else { kept(&taak.variant) }
}

/// The heading of the column of a question: its id, the meaning of its numbers, and its source.
fn kop(vraag: &Vraagstuk) -> String {
    let Vraagstuk { id, laag, hoog, schaal, bron, .. } = vraag;
    let bron = bron.as_ref().map(|it| format!("; {it}")).unwrap_or_default();
    format!("{id} (1 = {laag}, {schaal} = {hoog}{bron})")
}

fn cellen(antwoorden: &[(String, u8)], vragen: &[Vraagstuk]) -> impl Iterator<Item = String> {
    vragen.iter().map(|vraag| {
        let found = lawful(antwoorden, vragen).find(|(it, _)| it.id == vraag.id);
        found.map(|(_, waarde)| waarde.to_string()).unwrap_or_default()
    })
}

fn afloop(afloop: Afloop) -> &'static str {
    match afloop {
        Afloop::Klaar => "klaar",
        Afloop::LuktNiet => "lukt niet",
        Afloop::Afgebroken => "afgebroken",
    }
}

fn woorden(wat: &Gebeurtenis) -> (&'static str, &str) {
    match wat {
        Gebeurtenis::Pagina { sjabloon, terug: false } => ("pagina", sjabloon.as_str()),
        Gebeurtenis::Pagina { sjabloon, terug: true } => ("terug naar pagina", sjabloon.as_str()),
        Gebeurtenis::Klik { element } => ("klik", element.as_str()),
        Gebeurtenis::LegeZoekopdracht => ("lege zoekopdracht", ""),
        Gebeurtenis::Notitie { tekst } => ("notitie", tekst),
        Gebeurtenis::Storing { naam } => ("storing", naam.as_str()),
    }
}

/// Writing to memory cannot fail, so the errors are ignored.
fn schrijf(rijen: &[Vec<String>]) -> String {
    let mut writer =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(vec![]);
    for rij in rijen {
        let _ = writer.write_record(rij.iter().map(|cel| onschuldig(cel)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

/// A cell that no spreadsheet takes for a formula (OWASP, "CSV injection"). Leading white space and
/// invisible characters do not make a formula harmless.
fn onschuldig(cel: &str) -> String {
    let seen = cel.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0');
    let looks_like_formula =
        seen.starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
    let begins_oddly = cel.starts_with(['\t', '\r', '\n', '\0']);
    if looks_like_formula || begins_oddly { format!("'{cel}") } else { cel.to_owned() }
}

#[cfg(test)]
mod tests;
