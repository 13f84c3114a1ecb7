//! One style sheet instead of a dozen: trunk knows no bundles, designers want a file per component,
//! and a phone wants one request. Smaller too: one hash, one dictionary.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha384};

/// Puts the style sheets of a build together, in their order, with a hash in the name and one to
/// check it by.
pub(crate) fn styles(folder: &Path) -> Result<()> {
    let index = folder.join("index.html");
    let html = fs::read_to_string(&index)?;
    let links = links(&html);
    ensure!(!links.is_empty(), "index.html has no style sheets");
    let mut css = String::new();
    for (_, href) in &links {
        let file = folder.join(href.trim_start_matches('/'));
        css.push_str(&fs::read_to_string(&file).with_context(|| file.display().to_string())?);
        fs::remove_file(file)?;
    }
    let hash = Sha384::digest(&css);
    let short: String = hash.iter().take(8).map(|it| format!("{it:02x}")).collect();
    let integrity = BASE64_STANDARD.encode(hash);
    fs::write(folder.join(format!("stijl-{short}.css")), css)?;

    let mut bundled = html.clone();
    for (link, _) in links.iter().skip(1) {
        bundled = bundled.replace(link, "");
    }
    let link = format!(
        "<link href=\"/stijl-{short}.css\" integrity=\"sha384-{integrity}\" rel=\"stylesheet\">"
    );
    if let Some((first, _)) = links.first() {
        bundled = bundled.replace(first, &link);
    }
    Ok(fs::write(index, bundled)?)
}

/// The links to style sheets, each with its address.
fn links(html: &str) -> Vec<(&str, &str)> {
    let tags = html.match_indices("<link ").filter_map(|(start, _)| {
        let tag = html.get(start..)?;
        tag.get(..=tag.find('>')?)
    });
    tags.filter(|tag| attribute(tag, "rel") == Some("stylesheet"))
        .filter_map(|tag| Some((tag, attribute(tag, "href")?)))
        .collect()
}

/// The value of an attribute, in quotes or, as a minifier leaves it, without.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {name}="))?;
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split([' ', '>']).next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_sheets_are_found_in_order_with_and_without_quotes() {
        let html = "<link href=/a.css integrity=x rel=stylesheet><link rel=icon href=/i.svg>\
            <link rel=\"stylesheet\" href=\"/b.css\"/>";
        let found: Vec<_> = links(html).into_iter().map(|(_, href)| href).collect();
        assert_eq!(found, ["/a.css", "/b.css"]);
    }

    #[test]
    fn the_bundle_takes_the_place_of_its_parts() {
        let folder = std::env::temp_dir().join(format!("mijnzaken-bundle-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("a.css"), "a{}").unwrap();
        fs::write(folder.join("b.css"), "b{}").unwrap();
        let html = "<link href=/a.css rel=stylesheet><link href=/b.css rel=stylesheet><p>";
        fs::write(folder.join("index.html"), html).unwrap();
        styles(&folder).unwrap();
        let html = fs::read_to_string(folder.join("index.html")).unwrap();
        let [(_, href)] = links(&html)[..] else { panic!("{html}") };
        let css = fs::read_to_string(folder.join(href.trim_start_matches('/'))).unwrap();
        assert_eq!(css, "a{}b{}");
        assert!(!folder.join("a.css").exists());
        assert!(html.ends_with("<p>"));
        fs::remove_dir_all(folder).unwrap();
    }
}
