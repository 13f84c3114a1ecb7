//! One style sheet instead of a dozen: trunk knows no bundles, designers want a file per component,
//! and a phone wants one request. Smaller too: one hash, one dictionary.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::html::{Tag, fingerprint, integrity, tags};

/// Puts the style sheets of a build together, in their order, with a hash in the name and one to
/// check it by.
pub(crate) fn styles(folder: &Path) -> Result<()> {
    let index = folder.join("index.html");
    let html = fs::read_to_string(&index)?;
    let links = links(&html);
    let first = links.first().context("index.html has no style sheets")?;
    let mut css = String::new();
    for href in links.iter().filter_map(|it| it.attribute("href")) {
        let file = folder.join(href.trim_start_matches('/'));
        css.push_str(&fs::read_to_string(&file).with_context(|| file.display().to_string())?);
        fs::remove_file(file)?;
    }
    let name = format!("stijl-{}.css", fingerprint(css.as_bytes()));
    let integrity = integrity(css.as_bytes());
    fs::write(folder.join(&name), css)?;

    let mut bundled = html.clone();
    for link in links.iter().skip(1) {
        bundled = bundled.replace(link.text, "");
    }
    let link = format!("<link rel=stylesheet href=/{name} integrity={integrity}>");
    Ok(fs::write(index, bundled.replace(first.text, &link))?)
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
}
