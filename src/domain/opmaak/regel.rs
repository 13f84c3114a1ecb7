//! What stands within a paragraph: emphasis and links.

use crate::domain::Weblink;

/// A piece of text in one way of writing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deel {
    /// The text. A line break in it is one on the page.
    pub tekst: String,
    /// Whether it is important.
    pub is_sterk: bool,
    /// Whether it is stressed.
    pub is_nadruk: bool,
    /// Where it leads, when it is a link.
    pub doel: Option<Doel>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doel {
    /// The address. Its scheme is http, https, mailto or tel.
    pub href: String,
    /// The server that it leads to, when the text of the link does not name that.
    pub host: Option<String>,
}

/// How far the end of emphasis or of a link may be, in bytes. A search to the end of a long text for
/// each of its marks would take minutes.
const FAR: usize = 600;

/// How deep ways of writing can lie in each other.
const DEEP: u8 = 3;

/// The characters that a backslash makes text.
const MARKS: &str = "\\`*_{}[]()#+-.!|<>~&";

/// Reads the text of a paragraph.
pub(super) fn delen(text: &str) -> Vec<Deel> {
    let mut pieces = Pieces { delen: vec![], stijl: Deel::default(), depth: DEEP };
    pieces.read(text);
    pieces.delen
}

struct Pieces {
    delen: Vec<Deel>,
    /// How the text is written at this place.
    stijl: Deel,
    depth: u8,
}

impl Pieces {
    fn read(&mut self, text: &str) {
        let mut rest = text;
        let mut before = None;
        while let Some(first) = rest.chars().next() {
            let length = self.mark(rest, first, before).unwrap_or_else(|| {
                self.push(rest.get(..first.len_utf8()).unwrap_or_default());
                first.len_utf8()
            });
            before = rest.get(..length).and_then(|it| it.chars().next_back());
            rest = rest.get(length..).unwrap_or_default();
        }
    }

    /// Reads a mark at the beginning of `rest`. The length of what was read; `None` when it is text.
    fn mark(&mut self, rest: &str, first: char, before: Option<char>) -> Option<usize> {
        let is_in_word = before.is_some_and(char::is_alphanumeric);
        match first {
            '\\' => {
                let next = rest.chars().nth(1)?;
                MARKS.contains(next).then(|| self.push(&next.to_string()))?;
                Some(2)
            }
            '&' => self.entity(rest),
            '`' => self.code(rest),
            '*' | '_' if first == '*' || !is_in_word => self.emphasis(rest, first),
            '!' if rest.starts_with("![") => {
                let (alt, _, length) = link(rest.get(1..)?)?;
                self.push(alt);
                Some(length + 1)
            }
            '[' if self.stijl.doel.is_none() => self.link(rest),
            '<' => self.autolink(rest.get(1..)?, true),
            'h' if !is_in_word => self.autolink(rest, false),
            _ => None,
        }
    }

    fn push(&mut self, text: &str) {
        match self.delen.last_mut() {
            Some(last) if self.stijl.is_like(last) => last.tekst.push_str(text),
            _ => self.delen.push(Deel { tekst: text.to_owned(), ..self.stijl.clone() }),
        }
    }

    /// Reads a text within another way of writing.
    fn within(&mut self, text: &str, change: impl FnOnce(&mut Deel)) {
        let outer = self.stijl.clone();
        change(&mut self.stijl);
        if self.depth == 0 {
            self.push(text);
        } else {
            self.depth -= 1;
            self.read(text);
            self.depth += 1;
        }
        self.stijl = outer;
    }

    fn entity(&mut self, rest: &str) -> Option<usize> {
        const KNOWN: [(&str, &str); 5] =
            [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", "\u{a0}")];
        let (name, character) = KNOWN.iter().find(|(name, _)| rest.starts_with(name))?;
        self.push(character);
        Some(name.len())
    }

    /// What is written as code has no marks in it.
    fn code(&mut self, rest: &str) -> Option<usize> {
        let inner = near(rest.get(1..)?);
        let end = inner.find('`').filter(|it| *it > 0)?;
        self.push(inner.get(..end)?);
        Some(end + 2)
    }

    fn emphasis(&mut self, rest: &str, mark: char) -> Option<usize> {
        let double: String = [mark, mark].iter().collect();
        let is_double = rest.starts_with(&double);
        let delimiter = if is_double { &*double } else { double.get(1..)? };
        let inner = near(rest.get(delimiter.len()..)?);
        if inner.starts_with(|it: char| it.is_whitespace() || it == mark) {
            return None;
        }
        let end = closing(inner, delimiter, mark)?;
        self.within(inner.get(..end)?, |stijl| {
            if is_double { stijl.is_sterk = true } else { stijl.is_nadruk = true }
        });
        Some(end + 2 * delimiter.len())
    }

    fn link(&mut self, rest: &str) -> Option<usize> {
        let (text, address, length) = link(rest)?;
        // An address that is no link for residents leaves its text.
        let doel = doel(address, text);
        self.within(text, |stijl| stijl.doel = doel);
        Some(length)
    }

    /// An address that stands in the text by itself.
    fn autolink(&mut self, rest: &str, is_within_brackets: bool) -> Option<usize> {
        if self.stijl.doel.is_some() || !is_within_brackets && !rest.starts_with("http") {
            return None;
        }
        let end = near(rest).find(|it: char| it.is_whitespace() || matches!(it, '<' | '>' | '"'));
        let end = end.unwrap_or_else(|| near(rest).len());
        if is_within_brackets && !rest.get(end..)?.starts_with('>') {
            return None;
        }
        let address = rest.get(..end)?;
        // What ends a sentence is not part of the address.
        let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '*', '_', '\'']);
        let doel = doel(address, address)?;
        self.within(address, |stijl| stijl.doel = Some(doel));
        Some(if is_within_brackets { end + 2 } else { address.len() })
    }
}

impl Deel {
    /// Whether another piece is written in the same way.
    fn is_like(&self, other: &Self) -> bool {
        (self.is_sterk, self.is_nadruk, &self.doel)
            == (other.is_sterk, other.is_nadruk, &other.doel)
    }
}

/// The beginning of a text, in which the end of a mark is looked for.
fn near(text: &str) -> &str {
    let mut end = text.len().min(FAR);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// Where emphasis ends: at the mark after a word.
fn closing(inner: &str, delimiter: &str, mark: char) -> Option<usize> {
    let ends = inner.match_indices(delimiter).map(|(at, _)| at);
    ends.into_iter().find(|at| {
        let before = inner.get(..*at).and_then(|it| it.chars().next_back());
        let after = inner.get(at + delimiter.len()..).and_then(|it| it.chars().next());
        let is_word = before.is_some_and(|it| !it.is_whitespace() && it != mark && it != '\\');
        let is_whole = after != Some(mark) || delimiter.len() == 2;
        let in_word = mark == '_' && after.is_some_and(char::is_alphanumeric);
        is_word && is_whole && !in_word
    })
}

/// The text, the address and the length of `[text](address)`.
fn link(rest: &str) -> Option<(&str, &str, usize)> {
    let inner = near(rest.strip_prefix('[')?);
    let middle = inner.find("](")?;
    let text = inner.get(..middle)?;
    let after = near(rest.get(middle + 3..)?);
    let end = after.find(')')?;
    let inside = after.get(..end)?.trim();
    // A title may follow the address.
    let address = inside.split_whitespace().next().unwrap_or_default();
    let is_plain = !text.contains(['[', '\n']);
    is_plain.then_some((text, address, middle + 3 + end + 1))
}

/// Where an address leads, when residents may be led there.
fn doel(address: &str, text: &str) -> Option<Doel> {
    let address = address.trim_start_matches('<').trim_end_matches('>');
    if let Some(link) = Weblink::parse(address) {
        let host = link.host().to_owned();
        let host =
            (!text.to_ascii_lowercase().contains(&host.to_ascii_lowercase())).then_some(host);
        return Some(Doel { href: link.with_zaaknummer(None)?, host });
    }
    let (scheme, rest) = address.split_once(':')?;
    let is_plain = |extra: &str| {
        !rest.is_empty() && rest.chars().all(|it| it.is_ascii_alphanumeric() || extra.contains(it))
    };
    let may = match scheme.to_ascii_lowercase().as_str() {
        "mailto" => is_plain("@.-_+") && rest.matches('@').count() == 1,
        "tel" => {
            rest.chars().all(|it| it.is_ascii_digit() || "+-".contains(it)) && !rest.is_empty()
        }
        _ => false,
    };
    may.then(|| Doel { href: address.to_owned(), host: None })
}
