//! The texts that residents read: no sentence is long, and no word is jargon. A person must judge
//! whether a text is clear; these are the mistakes that a machine can find.
#![allow(clippy::unwrap_used, reason = "a test that cannot read the sources fails")]

use std::fs;
use std::path::Path;

/// The most words in a sentence. Readers at level B1 follow about fifteen.
const LONGEST: usize = 15;

/// DigiD prescribes these texts to the letter (Logius, checklist testen, T6).
const PRESCRIBED: [&str; 2] = [
    "Er is een fout opgetreden in de communicatie met DigiD.",
    "An error has occurred in the communication with DigiD.",
];

/// Words that residents did not understand, that read as an order, or that only the people know who
/// made the app. A text has none of them.
const DUTCH: [&str; 27] = [
    "aan zet",
    "automatisch",
    "behandeling staat",
    "betrokkene",
    "geladen",
    "halen",
    "heropend",
    "indien",
    "je",
    "jouw",
    "kon niet",
    "laden",
    "middels",
    "nogmaals",
    "norm",
    "ophalen",
    "opgehaald",
    "opgetreden",
    "staat stil",
    "streefdatum",
    "toelichting",
    "verlengd",
    "verlenging",
    "verstreken",
    "vervallen",
    "wacht op u",
    "we",
];

/// The same in English.
const ENGLISH: [&str; 10] = [
    "could not",
    "domain",
    "extension",
    "loaded",
    "loading",
    "on hold",
    "please",
    "prior to",
    "reopened",
    "up to and including",
];

/// The only text with the word "termijn": the mock-up has it above a registered day.
const TERMIJN: &str = "Wettelijke termijn";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Taal {
    Dutch,
    English,
}

#[test]
fn every_text_is_short_and_without_jargon() {
    let texts = texts();
    assert!(texts.len() > 400, "only {} texts were found", texts.len());
    let wrong: Vec<_> = texts.iter().flat_map(|(taal, text)| mistakes(*taal, text)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_long_sentence_and_jargon_are_found() {
    let found = |taal, text: &str| mistakes(taal, text).len();
    assert_eq!(found(Taal::Dutch, "Uw aanvraag was afgerond. Wij kijken opnieuw."), 0);
    assert_eq!(found(Taal::Dutch, "Uw aanvraag is heropend."), 1);
    assert_eq!(found(Taal::Dutch, "Dit lukt niet. Kon niet worden geladen"), 2);
    assert_eq!(found(Taal::English, "Not all could be loaded"), 1);
    assert_eq!(found(Taal::English, "Je"), 0, "this is no English jargon");
    assert_eq!(found(Taal::Dutch, "De wettelijke termijn"), 1);
    assert_eq!(found(Taal::Dutch, TERMIJN), 0);
    let words = |n: usize| vec!["woord"; n].join(" ");
    assert_eq!(found(Taal::Dutch, &format!("{}? {}.", words(LONGEST), words(LONGEST))), 0);
    assert_eq!(found(Taal::Dutch, &words(LONGEST + 1)), 1);
    // A value that the app fills in is one word.
    let filled = format!("{} {{een.twee drie}}", words(LONGEST - 1));
    assert_eq!(found(Taal::Dutch, &filled), 0);
}

#[test]
fn texts_are_read_from_the_source_as_rust_reads_them() {
    let source = "// \"no text\"\n#[allow(x, reason = \"none\")]\nconst A: &'static str = \"een \\\n    \
        twee \\\"drie\\\"\";\nkomma: ',', b: \"vier\",\n#[cfg(test)]\nmod tests { \"vijf\" }";
    assert_eq!(literals(source), ["een twee \"drie\"", "vier"]);
}

/// What is wrong with a text.
fn mistakes(taal: Taal, text: &str) -> Vec<String> {
    if PRESCRIBED.iter().any(|it| text.starts_with(it)) {
        return vec![];
    }
    let (long, words) = (sentences(text), plain_words(text));
    let jargon = match taal {
        Taal::Dutch => &DUTCH[..],
        Taal::English => &ENGLISH,
    };
    let long = long
        .iter()
        .map(|it| it.split_whitespace().count())
        .filter(|it| *it > LONGEST)
        .map(|it| format!("{it} words: {text}"));
    let jargon = jargon
        .iter()
        .filter(|it| words.contains(&format!(" {it} ")))
        .map(|it| format!("{it}: {text}"));
    let termijn =
        (words.contains(" termijn") && text != TERMIJN).then(|| format!("termijn: {text}"));
    long.chain(jargon).chain(termijn).collect()
}

/// The sentences of a text, with one word for each value that the app fills in.
fn sentences(text: &str) -> Vec<String> {
    let mut filled = String::new();
    let mut depth = 0_u32;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                filled.push('x');
            }
            _ if depth == 0 => filled.push(c),
            _ => {}
        }
    }
    let ends = |c: char| matches!(c, '.' | '?' | '!' | ':');
    let mut sentences = vec![String::new()];
    for word in filled.split_whitespace() {
        let last = sentences.last_mut().unwrap();
        last.push_str(word);
        last.push(' ');
        if word.ends_with(ends) {
            sentences.push(String::new());
        }
    }
    sentences
}

/// A text in lower case, with a space on both sides of each word.
fn plain_words(text: &str) -> String {
    let plain = text.to_lowercase().replace(|c: char| !c.is_alphanumeric(), " ");
    format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The texts of the app and of index.html.
fn texts() -> Vec<(Taal, String)> {
    let mut texts = vec![];
    for folder in ["src/locales", "src/locales/zaak"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            // These texts are for designers and researchers.
            if !name.ends_with(".rs") || matches!(name, "vervangen.rs" | "testomgeving.rs") {
                continue;
            }
            let source = fs::read_to_string(&path).unwrap();
            let (dutch, english) = match source.find(" EN: ") {
                Some(_) if name == "en.rs" => ("", source.as_str()),
                Some(at) => source.split_at(at),
                None => (source.as_str(), ""),
            };
            texts.extend(literals(dutch).into_iter().map(|it| (Taal::Dutch, it)));
            texts.extend(literals(english).into_iter().map(|it| (Taal::English, it)));
        }
    }
    let html = fs::read_to_string(root().join("index.html")).unwrap();
    let (_, body) = html.split_once("<body>").unwrap();
    texts.extend(paragraphs(body).into_iter().map(|it| (Taal::Dutch, it)));
    texts
}

/// The text of each element of a page. What is within a line stays in it.
fn paragraphs(html: &str) -> Vec<String> {
    let mut html = html.replace("<span data-bel>", "").replace("</span>", "");
    while let Some((before, after)) = html.split_once("<!--") {
        html = [before, after.split_once("-->").unwrap().1].concat();
    }
    let texts = html.split('<').filter_map(|it| it.split_once('>'));
    let texts = texts.map(|(_, it)| it.split_whitespace().collect::<Vec<_>>().join(" "));
    texts.filter(|it| !it.is_empty()).collect()
}

/// The string literals of a Rust source, except those of attributes, comments and tests.
fn literals(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]").next().unwrap();
    let is_code =
        |it: &&str| !it.trim_start().starts_with("//") && !it.trim_start().starts_with("#[");
    let code = source.lines().filter(is_code).collect::<Vec<_>>().join("\n");
    let mut literals = vec![];
    let mut rest = code.as_str();
    while let Some((_, after)) = rest.split_once('"') {
        let mut text = String::new();
        let mut chars = after.char_indices();
        rest = loop {
            match chars.next().unwrap() {
                (at, '"') => break &after[at + 1..],
                (_, '\\') => match chars.next().unwrap().1 {
                    // The text goes on at the first letter of the next line.
                    '\n' => {
                        let line = chars.as_str();
                        let spaces = line.len() - line.trim_start().len();
                        (0..spaces).for_each(|_| _ = chars.next());
                    }
                    escaped => text.push(escaped),
                },
                (_, c) => text.push(c),
            }
        };
        literals.push(text);
    }
    literals
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
