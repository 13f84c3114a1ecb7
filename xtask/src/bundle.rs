//! Bundles style sheets. Designers work with a file per component, and a phone should need one
//! request for the styles of the first screen; trunk cannot bundle. A bundle is also smaller: it
//! has one hash, and compresses as a whole.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::html::{Tag, fingerprint, integrity, tags};

/// The attribute of style sheets that not all of the app needs. Its value is the name of the part that
/// needs it, or the names of several.
const PART: &str = "data-deel";

/// Bundles the style sheets of a build, in their order. A bundle has a hash in its name, and its
/// link has the hash that the browser checks. Each part has a bundle of its own, which is disabled
/// until `src/parts.rs` asks for it.
pub(crate) fn styles(folder: &Path) -> Result<()> {
    let index = folder.join("index.html");
    let html = fs::read_to_string(&index)?;
    let links = links(&html);
    ensure!(!links.is_empty(), "index.html has no style sheets");
    let mut done: Vec<Option<&str>> = vec![];
    let mut bundled = html.clone();
    for link in &links {
        let mut bundles = String::new();
        // A bundle takes the place of the first of its style sheets.
        for part in parts(link) {
            if !done.contains(&part) {
                let of_part: Vec<_> = links.iter().filter(|it| parts(it).contains(&part)).collect();
                bundles.push_str(&bundle(folder, part, &of_part)?);
                done.push(part);
            }
        }
        bundled = bundled.replace(link.text, &bundles);
    }
    for link in &links {
        fs::remove_file(file(folder, link)?)?;
    }
    Ok(fs::write(index, bundled)?)
}

/// The parts that need a style sheet. `None` is the shell, which every page needs.
fn parts<'a>(link: &Tag<'a>) -> Vec<Option<&'a str>> {
    match link.attribute(PART) {
        Some(parts) => parts.split_whitespace().map(Some).collect(),
        None => vec![None],
    }
}

fn file(folder: &Path, link: &Tag) -> Result<PathBuf> {
    let href = link.attribute("href").context("a style sheet has no address")?;
    Ok(folder.join(href.trim_start_matches('/')))
}

/// Removes the style sheets of a part from a build. Call this before [`styles`].
pub(crate) fn without(folder: &Path, part: &str) -> Result<()> {
    let index = folder.join("index.html");
    let html = fs::read_to_string(&index)?;
    let links: Vec<_> =
        links(&html).into_iter().filter(|it| it.attribute(PART) == Some(part)).collect();
    ensure!(!links.is_empty(), "index.html has no style sheets with {PART}={part}");
    let mut rest = html.clone();
    for link in links {
        rest = rest.replace(link.text, "");
        let file = folder.join(link.attribute("href").unwrap_or_default().trim_start_matches('/'));
        fs::remove_file(&file).with_context(|| file.display().to_string())?;
    }
    Ok(fs::write(index, rest)?)
}

/// Bundles these style sheets, and returns the link to the bundle.
fn bundle(folder: &Path, part: Option<&str>, links: &[&Tag]) -> Result<String> {
    let mut css = String::new();
    for link in links {
        let file = file(folder, link)?;
        css.push_str(&fs::read_to_string(&file).with_context(|| file.display().to_string())?);
    }
    let name = format!("{}-{}.css", part.unwrap_or("stijl"), fingerprint(css.as_bytes()));
    let integrity = integrity(css.as_bytes());
    fs::write(folder.join(&name), css)?;
    let later = part.map(|it| format!(" {PART}={it} disabled")).unwrap_or_default();
    Ok(format!("<link rel=stylesheet href=/{name} integrity={integrity}{later}>"))
}

fn links(html: &str) -> Vec<Tag<'_>> {
    let is_style = |it: &Tag| it.attribute("rel") == Some("stylesheet");
    tags(html, "link").into_iter().filter(is_style).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundle_takes_the_place_of_its_parts() {
        let folder = std::env::temp_dir().join(format!("mijnzaken-bundle-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("a.css"), "a{}").unwrap();
        fs::write(folder.join("b.css"), "b{}").unwrap();
        let html = "<link href=/a.css rel=stylesheet><link rel=icon href=/i.svg>\
            <link rel=\"stylesheet\" href=\"/b.css\"/><p>";
        fs::write(folder.join("index.html"), html).unwrap();
        styles(&folder).unwrap();
        let html = fs::read_to_string(folder.join("index.html")).unwrap();
        let [link] = &links(&html)[..] else { panic!("{html}") };
        let href = link.attribute("href").unwrap().trim_start_matches('/');
        assert_eq!(fs::read_to_string(folder.join(href)).unwrap(), "a{}b{}");
        assert!(!folder.join("a.css").exists());
        assert!(html.ends_with("<link rel=icon href=/i.svg><p>"));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_one_page_needs_is_a_file_that_waits() {
        let folder = std::env::temp_dir().join(format!("mijnzaken-parts-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for name in ["a", "b", "c"] {
            fs::write(folder.join(format!("{name}.css")), format!("{name}{{}}")).unwrap();
        }
        let html = "<link href=/a.css rel=stylesheet><link href=/b.css rel=stylesheet data-deel=zaak>\
            <link href=/c.css rel=stylesheet>";
        fs::write(folder.join("index.html"), html).unwrap();
        styles(&folder).unwrap();
        let html = fs::read_to_string(folder.join("index.html")).unwrap();
        let [first, later] = &links(&html)[..] else { panic!("{html}") };
        let css = |it: &Tag| {
            fs::read_to_string(folder.join(it.attribute("href").unwrap().trim_start_matches('/')))
        };
        assert_eq!((css(first).unwrap(), css(later).unwrap()), ("a{}c{}".into(), "b{}".into()));
        assert!(later.text.ends_with(" data-deel=zaak disabled>"), "{html}");
        assert!(!first.text.contains("disabled"));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_two_pages_need_is_in_the_file_of_each() {
        let folder = std::env::temp_dir().join(format!("mijnzaken-both-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for name in ["a", "b", "c"] {
            fs::write(folder.join(format!("{name}.css")), format!("{name}{{}}")).unwrap();
        }
        let html = "<link href=/a.css rel=stylesheet><link href=/b.css rel=stylesheet \
            data-deel=\"home zaak\"><link href=/c.css rel=stylesheet data-deel=zaak>";
        fs::write(folder.join("index.html"), html).unwrap();
        styles(&folder).unwrap();
        let html = fs::read_to_string(folder.join("index.html")).unwrap();
        let css = |it: &Tag| fs::read_to_string(file(&folder, it).unwrap()).unwrap();
        let found: Vec<_> = links(&html).iter().map(|it| (it.attribute(PART), css(it))).collect();
        let expected = [(None, "a{}"), (Some("home"), "b{}"), (Some("zaak"), "b{}c{}")];
        assert_eq!(found, expected.map(|(part, css)| (part, css.to_owned())));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn residents_get_no_styles_of_fixture_mode() {
        let folder = std::env::temp_dir().join(format!("mijnzaken-without-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for name in ["a", "b", "c"] {
            fs::write(folder.join(format!("{name}.css")), format!("{name}{{}}")).unwrap();
        }
        let html = "<link href=/a.css rel=stylesheet><link href=/b.css rel=stylesheet data-deel=onderzoek>\
            <link href=/c.css rel=stylesheet data-deel=zaak>";
        fs::write(folder.join("index.html"), html).unwrap();
        without(&folder, "onderzoek").unwrap();
        let html = fs::read_to_string(folder.join("index.html")).unwrap();
        let left =
            "<link href=/a.css rel=stylesheet><link href=/c.css rel=stylesheet data-deel=zaak>";
        assert_eq!(html, left);
        assert!(!folder.join("b.css").exists() && folder.join("c.css").exists());
        assert!(without(&folder, "onderzoek").is_err(), "a part that is not there is noticed");
        fs::remove_dir_all(folder).unwrap();
    }
}
