//! The words of texts that registers write as HTML, and JSON with broken characters.

use std::borrow::Cow;

/// The names of tags after which a new line begins, between spaces.
const BLOCKS: &str = " p br div li ul ol tr h1 h2 h3 h4 h5 h6 table ";
/// The names of tags within a line.
const INLINE: &str = " a b i u s em strong span font small sub sup td th tbody img ";
/// The names of elements that have no words.
const SILENT: &str = " script style ";

/// The characters that HTML has names for, as far as registers use them.
const ENTITIES: [(&str, char); 8] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("#39", '\''),
    ("nbsp", ' '),
    ("euro", '€'),
];

/// The words of a text. A text without HTML stays as it is: what looks like an entity in it was
/// typed.
pub(super) fn words(text: Cow<str>) -> Cow<str> {
    let mut words = String::new();
    let mut rest: &str = &text;
    let mut has_html = false;
    while let Some((before, from)) = rest.find('<').and_then(|at| rest.split_at_checked(at)) {
        words.push_str(before);
        let Some(Tag { name, length, is_end }) = tag(from) else {
            words.push('<');
            rest = from.get(1..).unwrap_or_default();
            continue;
        };
        has_html = true;
        if BLOCKS.contains(&name) {
            words.push('\n');
        }
        rest = from.get(length..).unwrap_or_default();
        if SILENT.contains(&name) && !is_end {
            let end = rest.to_ascii_lowercase().find(&format!("</{}", name.trim()));
            rest = end.and_then(|it| rest.get(it..)).unwrap_or_default();
        }
    }
    if !has_html {
        return text;
    }
    words.push_str(rest);
    let lines: Vec<&str> = words.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    Cow::Owned(with_characters(&lines.join("\n")))
}

/// A tag or comment at the beginning of a text.
struct Tag {
    /// Its name in lower case, between spaces; "-" for a comment.
    name: String,
    /// How many bytes it takes.
    length: usize,
    /// Whether it ends an element.
    is_end: bool,
}

fn tag(text: &str) -> Option<Tag> {
    if text.starts_with("<!--") {
        let length = text.find("-->").map_or(text.len(), |it| it + 3);
        return Some(Tag { name: " - ".to_owned(), length, is_end: false });
    }
    let inner = text.strip_prefix("</").or_else(|| text.strip_prefix('<'))?;
    let end = inner.find(|it: char| !it.is_ascii_alphanumeric())?;
    let name = format!(" {} ", inner.get(..end)?.to_ascii_lowercase());
    let known = [BLOCKS, INLINE, SILENT].iter().any(|it| it.contains(&name));
    let length = text.find('>')? + 1;
    known.then_some(Tag { name, length, is_end: text.starts_with("</") })
}

fn with_characters(text: &str) -> String {
    let mut pieces = text.split('&');
    let mut written = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let named = piece.split_once(';').and_then(|(name, rest)| {
            let (_, character) = ENTITIES.iter().find(|(it, _)| *it == name)?;
            Some((*character, rest))
        });
        let (character, rest) = named.unwrap_or(('&', piece));
        written.push(character);
        written.push_str(rest);
    }
    written
}

/// How many lists and objects may lie in each other. The parser goes down 127 of them.
const DEEP: usize = 100;
/// How many characters a number may have. One with three hundred figures is too large for a
/// computer.
const LONG: usize = 300;

/// JSON without what a parser refuses all of it for: with U+FFFD in the place of each half of a
/// character, which registers leave that cut a text in UTF-16, and with `null` in the place of
/// numbers that may be too large and of what lies too deep.
pub(super) fn readable(json: &str) -> String {
    let mut whole = String::with_capacity(json.len());
    let (mut rest, mut depth, mut in_text) = (json, 0_usize, false);
    while let Some(first) = rest.chars().next() {
        let mut length = first.len_utf8();
        let mut instead = None;
        let was_deep = depth > DEEP;
        match first {
            '\\' => (length, instead) = escape(rest),
            '"' => in_text = !in_text,
            _ if in_text => {}
            '[' | '{' => {
                depth += 1;
                instead = (depth > DEEP).then_some("null");
            }
            ']' | '}' => depth = depth.saturating_sub(1),
            '-' | '0'..='9' => {
                let is_over = |it: char| !matches!(it, '0'..='9' | '+' | '-' | '.' | 'e' | 'E');
                length = rest.find(is_over).unwrap_or(rest.len());
                let number = rest.get(..length).unwrap_or_default();
                instead = (length > LONG || number.contains(['e', 'E'])).then_some("null");
            }
            _ => {}
        }
        let (piece, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        if !was_deep {
            whole.push_str(instead.unwrap_or(piece));
        }
        rest = after;
    }
    whole
}

/// The length of the escape that a text begins with, and what stands in its place.
fn escape(text: &str) -> (usize, Option<&str>) {
    let is_first = is_half(text, 0xD800);
    match text.starts_with("\\u") {
        true if is_first && text.get(6..).is_some_and(|it| is_half(it, 0xDC00)) => (12, None),
        true if is_first || is_half(text, 0xDC00) => (6, Some("\\ufffd")),
        true => (6, None),
        false => (2, None),
    }
}

/// Whether a text begins with an escape such as `\ud83d` for one of the 1024 halves from `first`
/// on.
fn is_half(text: &str, first: u16) -> bool {
    let code = text.strip_prefix("\\u").and_then(|it| it.get(..4));
    let code = code.and_then(|it| u16::from_str_radix(it, 16).ok());
    code.is_some_and(|it| it & 0xFC00 == first)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn shown(text: &str) -> String {
        words(Cow::Borrowed(text)).into_owned()
    }

    #[test]
    fn html_becomes_its_words_line_by_line() {
        for (text, expected) in [
            ("<p>Uw aanvraag is <strong>compleet</strong>.</p>", "Uw aanvraag is compleet."),
            ("Regel 1<br/>Regel 2<BR>Regel 3", "Regel 1\nRegel 2\nRegel 3"),
            ("<ul><li>een</li><li>twee</li></ul>", "een\ntwee"),
            ("<p>A &amp; B &lt;C&gt;&nbsp;&euro; 5 &onbekend; &</p>", "A & B <C> € 5 &onbekend; &"),
            ("voor<script>alert(1)</script><!-- weg -->na", "voorna"),
            ("<p onclick='x'>tekst", "tekst"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn a_text_without_html_stays_as_it_is() {
        for text in
            ["a < b > c", "A &amp; B", "<naam>", "1<2", "regel 1\n\n  regel 2", "<", "</", ""]
        {
            assert_eq!(shown(text), text, "{text}");
        }
    }

    #[test]
    fn half_a_character_does_not_cost_the_others() {
        let read = |json: &str| serde_json::from_str::<String>(&readable(json)).unwrap();
        assert_eq!(read(r#""Feest \ud83d""#), "Feest \u{fffd}");
        assert_eq!(read(r#""\ude00 feest""#), "\u{fffd} feest");
        assert_eq!(read(r#""\ud83d\ude00 \\ud83d \u00e9""#), "😀 \\ud83d é");
        assert_eq!(read(r#""\ud83d\n""#), "\u{fffd}\n");
    }

    #[test]
    fn a_number_that_is_too_large_and_what_lies_too_deep_do_not_cost_the_others() {
        let read = |json: &str| serde_json::from_str::<Value>(&readable(json)).unwrap();
        let long = "9".repeat(400);
        let numbers = format!(r#"{{"a": 1e999, "b": [-{long}, 4.5, -1], "c": "1e999 {long}"}}"#);
        let text = format!("1e999 {long}");
        assert_eq!(read(&numbers), json!({ "a": null, "b": [null, 4.5, -1], "c": text }));
        for (open, close) in [("[", "]"), (r#"{"a": "#, "}")] {
            let deep = format!(r#"{}"]}}"{}"#, open.repeat(1000), close.repeat(1000));
            assert_eq!(read(&format!("[{deep}, 2]"))[1], json!(2));
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in "[<>/&;a-zé\\\\ud8]{0,40}") {
            _ = (shown(&text), readable(&text));
        }

        #[test]
        fn whole_json_stays_as_it_is(text in "\\PC*") {
            let json = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(readable(&json), json);
        }
    }
}
