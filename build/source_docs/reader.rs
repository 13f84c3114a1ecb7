//! As much of Rust as is needed to find doc comments. Strings with brackets in them and comments of
//! the form `/* */` are not understood.

use super::Field;

/// The doc comment at the end of a text, in one line; what is between back quotes stays so.
pub(super) fn docs_above(text: &str) -> String {
    let lines = text.trim_end().lines().rev().map(str::trim);
    let mut docs: Vec<_> = lines
        .take_while(|it| it.starts_with("///") || it.starts_with("#["))
        .filter_map(|it| it.strip_prefix("///"))
        .collect();
    docs.reverse();
    joined(&docs)
}

fn joined(docs: &[&str]) -> String {
    let words = docs.iter().flat_map(|it| it.split_whitespace()).collect::<Vec<_>>();
    // A link to other documentation is a name here.
    words.join(" ").replace("[`", "`").replace("`]", "`")
}

/// What stands between the first `open` and the bracket that closes it.
pub(super) fn body_after(text: &str, open: char) -> Option<&str> {
    let start = text.find(open)? + open.len_utf8();
    let body = text.get(start..)?;
    let end = Depths::new(body).find(|(_, depth, _)| *depth < 0)?.0;
    body.get(..end)
}

/// The parts of a text that commas separate, but for those within brackets.
pub(super) fn pieces(body: &str) -> Vec<&str> {
    let mut starts = vec![0];
    starts.extend(Depths::new(body).filter(|it| it.1 == 0 && it.2 == ',').map(|it| it.0 + 1));
    let ends = starts.iter().skip(1).map(|it| it - 1).chain([body.len()]);
    starts.iter().zip(ends).filter_map(|(start, end)| body.get(*start..end)).collect()
}

/// A prop, a field or a value with its attributes and its doc comment.
pub(super) fn field(piece: &str) -> Option<Field> {
    let lines: Vec<_> = piece.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    let docs: Vec<_> = lines.iter().filter_map(|it| it.strip_prefix("///")).collect();
    let is_comment = |it: &&&str| it.starts_with("//") || it.starts_with("#[");
    let code = lines.iter().filter(|it| !is_comment(it)).copied().collect::<Vec<_>>().join(" ");
    let (name, kind) = code.split_once(':').unwrap_or((&code, ""));
    let name = name.rsplit_once(' ').map_or(name, |(_, name)| name);
    let is_optional = lines
        .iter()
        .any(|it| it.starts_with("#[prop(") && (it.contains("optional") || it.contains("default")));
    let name = word(name);
    let (kind, text) = (kind.trim().to_owned(), joined(&docs));
    (!name.is_empty()).then_some(Field { name, kind, text, is_optional })
}

/// The word that a text begins with.
pub(super) fn word(text: &str) -> String {
    text.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect()
}

/// The characters of a text outside of comments, each with its place and how many brackets are open
/// after it.
struct Depths<'a> {
    chars: std::str::CharIndices<'a>,
    depth: i32,
    before: char,
}

impl<'a> Depths<'a> {
    fn new(text: &'a str) -> Self {
        Self { chars: text.char_indices(), depth: 0, before: ' ' }
    }
}

impl Iterator for Depths<'_> {
    type Item = (usize, i32, char);

    fn next(&mut self) -> Option<Self::Item> {
        let (mut at, mut it) = self.chars.next()?;
        if it == '/' && self.before == '/' {
            (at, it) = self.chars.find(|(_, it)| *it == '\n')?;
        }
        // An arrow closes nothing.
        let is_arrow = it == '>' && matches!(self.before, '-' | '=');
        match it {
            '(' | '[' | '{' | '<' => self.depth += 1,
            ')' | ']' | '}' | '>' if !is_arrow => self.depth -= 1,
            _ => {}
        }
        self.before = it;
        Some((at, self.depth, it))
    }
}
