//! The error about a pack that cannot be read says where the mistake is.

use std::fs;

use gateway::Pack;

fn error(file: &str, content: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("bestanden")).unwrap();
    fs::write(folder.path().join(file), content).unwrap();
    format!("{:#}", Pack::read(folder.path()).unwrap_err())
}

#[test]
fn an_error_names_the_file_and_the_place_in_it() {
    let zaak = r#"{ "url": "http://x/zaken/api/v1/zaken/fd0ccf76-af55-40a0-b29e-c9c2ec49704c" }"#;
    for (file, content, place) in [
        ("zaken.json", format!("[{zaak}, {{}}]"), "[1] has no url"),
        (
            "zaken.json",
            format!("[{zaak}, {{ \"url\": \"x\" }}]"),
            "[1].url does not end with zaken/",
        ),
        ("statussen.json", format!("[{zaak}]"), "[0].url does not end with statussen/"),
        ("rollen.json", "{}".to_owned(), "is no JSON array"),
        ("rollen.json", "[,]".to_owned(), "line 1 column 2"),
        ("scenario.json", "nee".to_owned(), "line 1"),
        ("bestanden/foto.png", String::new(), "is no uuid"),
    ] {
        let error = error(file, &content);
        assert!(error.contains(file) && error.contains(place), "{error}");
    }
}

#[test]
fn an_empty_pack_is_a_pack_but_no_folder_is_none() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Pack::read(folder.path()).is_ok());
    let error = Pack::read(&folder.path().join("nergens")).unwrap_err().to_string();
    assert!(error.contains("nergens is no folder"), "{error}");
}
