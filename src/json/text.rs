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

/// JSON with U+FFFD in the place of each half of a character. Registers that cut a text in UTF-16
/// leave such halves, and a parser of JSON then refuses all of it.
pub(super) fn with_whole_characters(json: &str) -> String {
    let mut whole = String::with_capacity(json.len());
    let mut rest = json;
    while let Some((before, from)) = rest.find('\\').and_then(|at| rest.split_at_checked(at)) {
        whole.push_str(before);
        let is_pair = is_half(from, 0xD800) && from.get(6..).is_some_and(|it| is_half(it, 0xDC00));
        let is_alone = !is_pair && (is_half(from, 0xD800) || is_half(from, 0xDC00));
        let length = match from.starts_with("\\u") {
            true if is_pair => 12,
            true => 6,
            false => 2,
        };
        let (escape, after) = from.split_at_checked(length).unwrap_or((from, ""));
        whole.push_str(if is_alone { "\\ufffd" } else { escape });
        rest = after;
    }
    whole.push_str(rest);
    whole
}

/// Whether a text begins with an escape such as `\ud83d` for one of the 1024 halves from `first` on.
fn is_half(text: &str, first: u16) -> bool {
    let code = text.strip_prefix("\\u").and_then(|it| it.get(..4));
    let code = code.and_then(|it| u16::from_str_radix(it, 16).ok());
    code.is_some_and(|it| it & 0xFC00 == first)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

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
        let read =
            |json: &str| serde_json::from_str::<String>(&with_whole_characters(json)).unwrap();
        assert_eq!(read(r#""Feest \ud83d""#), "Feest \u{fffd}");
        assert_eq!(read(r#""\ude00 feest""#), "\u{fffd} feest");
        assert_eq!(read(r#""\ud83d\ude00 \\ud83d \u00e9""#), "😀 \\ud83d é");
        assert_eq!(read(r#""\ud83d\n""#), "\u{fffd}\n");
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in "[<>/&;a-zé\\\\ud8]{0,40}") {
            _ = (shown(&text), with_whole_characters(&text));
        }

        #[test]
        fn whole_json_stays_as_it_is(text in "\\PC*") {
            let json = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(with_whole_characters(&json), json);
        }
    }
}
