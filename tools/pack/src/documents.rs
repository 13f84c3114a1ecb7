//! Replaces real documents by samples that can be opened and contain no personal data.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::gather::id_at;
use crate::people::text;

/// A sample file of one kind.
struct Sample {
    formaat: &'static str,
    /// The file extensions of this kind.
    ends: &'static [&'static str],
    bytes: &'static [u8],
}

const SAMPLES: &[Sample] = &[
    Sample {
        formaat: "application/pdf",
        ends: &[".pdf"],
        bytes: include_bytes!("../voorbeeld/voorbeeld.pdf"),
    },
    Sample {
        formaat: "image/png",
        ends: &[".png"],
        bytes: include_bytes!("../voorbeeld/voorbeeld.png"),
    },
    Sample {
        formaat: "image/jpeg",
        ends: &[".jpg", ".jpeg"],
        bytes: include_bytes!("../voorbeeld/voorbeeld.jpg"),
    },
    Sample {
        formaat: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ends: &[".docx"],
        bytes: include_bytes!("../voorbeeld/voorbeeld.docx"),
    },
];

/// The sample for all other kinds.
const TEXT: Sample =
    Sample { formaat: "text/plain", ends: &[".txt"], bytes: b"Voorbeelddocument\n" };

/// Gives each document with a file a sample, and changes its fields accordingly. A document of a
/// kind without a sample becomes a text file.
pub(crate) fn replace(documents: &mut [Value]) -> BTreeMap<Uuid, Vec<u8>> {
    let mut bytes = BTreeMap::new();
    for document in documents.iter_mut().filter(|it| !text(it, "inhoud").is_empty()) {
        let name = text(document, "bestandsnaam").to_lowercase();
        let is_of = |it: &&Sample| {
            it.formaat == text(document, "formaat") || it.ends.iter().any(|end| name.ends_with(end))
        };
        let sample = SAMPLES.iter().find(is_of);
        let Some(id) = id_at(document, "url") else { continue };
        let Some(fields) = document.as_object_mut() else { continue };
        let sample = sample.unwrap_or(&TEXT);
        fields.insert("bestandsomvang".to_owned(), json!(sample.bytes.len()));
        if sample.formaat == TEXT.formaat {
            fields.insert("formaat".to_owned(), json!(TEXT.formaat));
            if !name.is_empty() && !name.ends_with(".txt") {
                let name = fields.get("bestandsnaam").and_then(Value::as_str).unwrap_or_default();
                fields.insert("bestandsnaam".to_owned(), json!(format!("{name}.txt")));
            }
        }
        bytes.insert(id, sample.bytes.to_vec());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replaced(formaat: &str, bestandsnaam: &str) -> (Value, Vec<u8>) {
        let id = Uuid::from_u128(1);
        let mut documents = [json!({
            "url": format!("https://x/{id}"), "inhoud": "https://x/download",
            "formaat": formaat, "bestandsnaam": bestandsnaam, "bestandsomvang": 2_000_000,
        })];
        let bytes = replace(&mut documents).remove(&id).unwrap();
        let [document] = documents;
        assert_eq!(document["bestandsomvang"], json!(bytes.len()));
        (document, bytes)
    }

    #[test]
    fn a_sample_is_of_the_kind_that_the_document_was() {
        for (formaat, name, begin) in [
            ("application/pdf", "brief", b"%PDF".as_slice()),
            ("", "Brief.PDF", b"%PDF"),
            ("image/png", "foto.png", b"\x89PNG"),
            ("image/jpeg", "foto.jpg", b"\xff\xd8\xff"),
            ("application/octet-stream", "brief.docx", b"PK"),
            ("video/mp4", "film.mp4", b"Voorbeelddocument"),
        ] {
            let (_, bytes) = replaced(formaat, name);
            assert!(bytes.starts_with(begin), "{formaat} {name}");
        }
        let (film, _) = replaced("video/mp4", "film.mp4");
        assert_eq!(
            (&film["formaat"], &film["bestandsnaam"]),
            (&json!("text/plain"), &json!("film.mp4.txt"))
        );
    }

    #[test]
    fn a_document_without_a_file_gets_none() {
        let mut documents = [json!({ "url": "https://x/1", "inhoud": null, "bestandsomvang": 5 })];
        assert!(replace(&mut documents).is_empty());
        assert_eq!(documents[0]["bestandsomvang"], json!(5));
    }
}
