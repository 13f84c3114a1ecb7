//! Reads the body of a form with files.

use std::collections::HashMap;

/// The fields in a body of the type `multipart/form-data`. `None` if the type has no boundary.
pub(crate) fn parse(content_type: &str, body: &[u8]) -> Option<HashMap<String, Vec<u8>>> {
    let boundary = content_type.split(';').find_map(|it| it.trim().strip_prefix("boundary="))?;
    let delimiter = format!("--{}", boundary.trim_matches('"'));
    let pieces = split(body, delimiter.as_bytes());
    Some(pieces.into_iter().filter_map(field).collect())
}

/// The name and the value in a piece between two boundaries.
fn field(piece: &[u8]) -> Option<(String, Vec<u8>)> {
    let piece = piece.strip_prefix(b"\r\n")?.strip_suffix(b"\r\n")?;
    let end = find(piece, b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(piece.get(..end)?).into_owned();
    let name = head.split(['\r', '\n', ';']).find_map(|it| it.trim().strip_prefix("name="))?;
    Some((name.trim_matches('"').to_owned(), piece.get(end + 4..)?.to_vec()))
}

fn split<'a>(mut body: &'a [u8], delimiter: &[u8]) -> Vec<&'a [u8]> {
    let mut pieces = vec![];
    while let Some(at) = find(body, delimiter) {
        let (before, rest) = body.split_at(at);
        pieces.push(before);
        body = rest.get(delimiter.len()..).unwrap_or_default();
    }
    pieces
}

/// The place of the first occurrence. Looks for the first byte first, because bodies are large.
fn find(body: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let mut from = 0;
    loop {
        let at = from + body.get(from..)?.iter().position(|it| *it == first)?;
        if body.get(at..)?.starts_with(wanted) {
            return Some(at);
        }
        from = at + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn fields_keep_every_byte_also_line_ends_and_dashes() {
        let file = b"\r\n--grens\r\n\r\n--\0\xff";
        let mut body = b"--grens2\r\nContent-Disposition: form-data; name=\"lock\"\r\n\r\nabc\r\n\
            --grens2\r\nContent-Disposition: form-data; name=\"inhoud\"; filename=\"a.pdf\"\r\n\
            Content-Type: application/pdf\r\n\r\n"
            .to_vec();
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--grens2--\r\n");
        let fields = parse("multipart/form-data; boundary=\"grens2\"", &body).unwrap();
        assert_eq!(fields.get("lock").unwrap(), b"abc");
        assert_eq!(fields.get("inhoud").unwrap(), file);
        assert_eq!(fields.len(), 2);
        assert_eq!(parse("multipart/form-data", &body), None);
    }
}
