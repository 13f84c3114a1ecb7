//! The style sheets of parts of the app, which index.html marks with `data-deel`: a page that is not
//! of that part must not need them.
#![allow(clippy::unwrap_used, reason = "a test that cannot read the sources fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders and files below `src/` that are not of a part, by the part. Components are left out:
/// which page shows one is not known here.
const ELSEWHERE: [(&str, &[&str]); 8] = [
    ("home", &["app", "pages/zaak", "pages/sessie", "pages/fout.rs", "pages/loaded.rs"]),
    ("acties", &["app", "pages/overzicht", "pages/sessie", "pages/fout.rs", "pages/loaded.rs"]),
    ("meldingen", &["app", "pages/overzicht", "pages/sessie", "pages/fout.rs"]),
    ("berichten", &["app", "pages/overzicht", "pages/sessie", "pages/fout.rs"]),
    ("aanvragen", &["app", "pages/zaak", "pages/sessie", "pages/fout.rs", "pages/loaded.rs"]),
    ("inloggen", &["app", "pages/overzicht", "pages/zaak", "pages/fout.rs", "pages/loaded.rs"]),
    ("voorkeuren", &["app", "pages/overzicht", "pages/sessie", "pages/fout.rs", "pages/loaded.rs"]),
    ("zaak", &["app", "pages/overzicht", "pages/sessie", "pages/fout.rs", "pages/loaded.rs"]),
];

#[test]
fn a_style_of_one_page_is_not_needed_by_another() {
    for (part, elsewhere) in ELSEWHERE {
        // What the shell styles as well, a part only adds to.
        let shell = classes_styled_in(|it| !it.contains("data-deel"));
        let own = classes_styled_in(|it| is_of(it, part));
        let styled = &own - &shell;
        assert!(!styled.is_empty(), "{part} has no style sheets");
        for source in elsewhere.iter().flat_map(|it| sources(&root().join("src").join(it))) {
            let used = classes_used_in(&fs::read_to_string(&source).unwrap());
            let shared: Vec<_> = used.intersection(&styled).collect();
            assert!(shared.is_empty(), "{} needs {shared:?} of {part}", source.display());
        }
    }
}

/// Whether a link is to a style sheet of this part.
fn is_of(link: &str, part: &str) -> bool {
    let parts = link.split("data-deel=\"").nth(1).and_then(|it| it.split('"').next());
    parts.is_some_and(|it| it.split(' ').any(|it| it == part))
}

/// The classes that begin a rule in the style sheets whose link in index.html is one of these.
fn classes_styled_in(is_meant: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let html = fs::read_to_string(root().join("index.html")).unwrap();
    let links = html.lines().filter(|it| it.contains("rel=\"css\"") && is_meant(it));
    let files = links.map(|it| it.split("href=\"").nth(1).unwrap().split('"').next().unwrap());
    let css: String = files.map(|it| fs::read_to_string(root().join(it)).unwrap()).collect();
    let rules = css.lines().filter_map(|it| it.trim().strip_prefix('.'));
    rules.map(name).filter(|it| !it.is_empty()).collect()
}

/// The classes in the attributes of a source.
fn classes_used_in(source: &str) -> BTreeSet<String> {
    let lists = source.split("class=\"").skip(1).filter_map(|it| it.split('"').next());
    let single = source.split("class:").skip(1).map(name);
    lists.flat_map(str::split_whitespace).map(str::to_owned).chain(single).collect()
}

fn name(text: &str) -> String {
    text.chars().take_while(|it| it.is_alphanumeric() || matches!(it, '-' | '_')).collect()
}

fn sources(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let entries = fs::read_dir(path).unwrap().map(|it| it.unwrap().path());
    entries
        .flat_map(|it| sources(&it))
        .filter(|it| it.extension().is_some_and(|it| it == "rs"))
        .collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
