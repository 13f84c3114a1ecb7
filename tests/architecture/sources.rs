//! The source files of the crate.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The text of each source file, by its path from `src/`.
pub(crate) type Sources = BTreeMap<String, String>;

/// The sources of this crate, without the files of its tests.
pub(crate) fn sources() -> Sources {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Sources::new();
    collect(&src, &src, &mut found);
    found
}

fn collect(src: &Path, folder: &Path, found: &mut Sources) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.strip_prefix(src).unwrap().to_str().unwrap().replace('\\', "/");
        if path.is_dir() {
            collect(src, &path, found);
        } else if file.ends_with(".rs") && !is_test(&file) {
            found.insert(file, fs::read_to_string(&path).unwrap());
        }
    }
}

/// Whether a file holds tests only.
fn is_test(file: &str) -> bool {
    file.split('/').any(|it| it == "tests" || it == "tests.rs")
}

/// What a file is called in the table of arrows: its path without extension, and without `mod`.
pub(crate) fn place_of(file: &str) -> &str {
    let place = file.trim_end_matches(".rs");
    place.strip_suffix("/mod").unwrap_or(place)
}

/// Whether a place is this folder or file, or lies in this folder.
pub(crate) fn lies_in(place: &str, folder: &str) -> bool {
    place.strip_prefix(folder).is_some_and(|it| it.is_empty() || it.starts_with('/'))
}
