//! The text of a message, which is Markdown of the basic kind: paragraphs, headings, lists, emphasis
//! and links. What it becomes are elements of the app; HTML in it is text like any other, and an
//! image is its description.

mod regel;

pub use regel::{Deel, Doel};

/// A part of a text that stands by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blok {
    /// A heading, whatever its level: the page has one of its own above it.
    Kop(Vec<Deel>),
    /// A paragraph.
    Alinea(Vec<Deel>),
    /// A list, and whether its items are numbered.
    Lijst(bool, Vec<Vec<Deel>>),
}

/// Reads a text. Any text can be read, and nothing but marks of the kinds above is left out of it.
pub fn opgemaakt(text: &str) -> Vec<Blok> {
    let mut reader = Reader::default();
    for line in text.lines() {
        reader.take(line.trim_end());
    }
    reader.end();
    reader.blokken
}

#[derive(Default)]
struct Reader {
    blokken: Vec<Blok>,
    /// What the lines below one another belong to, and their text.
    open: Option<(Soort, String)>,
}

/// What a line begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Soort {
    Kop,
    Alinea,
    Item(bool),
}

impl Reader {
    fn take(&mut self, line: &str) {
        let text = line.trim_start();
        let text = text.strip_prefix('>').map_or(text, str::trim_start);
        if text.is_empty() || is_rule(text) {
            self.end();
        } else if let Some((soort, text)) = beginning(text) {
            self.end();
            self.open = Some((soort, text.to_owned()));
            if soort == Soort::Kop {
                self.end();
            }
        } else if let Some((_, open)) = &mut self.open {
            open.push('\n');
            open.push_str(text);
        } else {
            self.open = Some((Soort::Alinea, text.to_owned()));
        }
    }

    /// Ends what is open. An item joins the list that it follows.
    fn end(&mut self) {
        let Some((soort, text)) = self.open.take() else { return };
        let delen = regel::delen(&text);
        match (soort, self.blokken.last_mut()) {
            (Soort::Item(genummerd), Some(Blok::Lijst(of, items))) if *of == genummerd => {
                items.push(delen);
            }
            (Soort::Item(genummerd), _) => self.blokken.push(Blok::Lijst(genummerd, vec![delen])),
            (Soort::Kop, _) => self.blokken.push(Blok::Kop(delen)),
            (Soort::Alinea, _) => self.blokken.push(Blok::Alinea(delen)),
        }
    }
}

/// Whether a line only separates.
fn is_rule(text: &str) -> bool {
    let marks = text.bytes().filter(|it| *it != b' ');
    let is_of = |mark: u8| marks.clone().all(|it| it == mark) && marks.clone().count() >= 3;
    is_of(b'-') || is_of(b'*') || is_of(b'_') || is_of(b'=') || text.starts_with("```")
}

/// What a line begins with a mark, and its text after that.
fn beginning(text: &str) -> Option<(Soort, &str)> {
    let kop = text.trim_start_matches('#');
    if (1..=6).contains(&(text.len() - kop.len())) && kop.starts_with(' ') {
        return Some((Soort::Kop, kop.trim().trim_end_matches('#').trim_end()));
    }
    if let Some(rest) = text.strip_prefix(['-', '*', '+']) {
        return rest.strip_prefix([' ', '\t']).map(|it| (Soort::Item(false), it.trim_start()));
    }
    let rest = text.trim_start_matches(|it: char| it.is_ascii_digit());
    let has_number = (1..=9).contains(&(text.len() - rest.len()));
    let item =
        rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") ")).filter(|_| has_number)?;
    Some((Soort::Item(true), item.trim_start()))
}

#[cfg(test)]
mod tests;
