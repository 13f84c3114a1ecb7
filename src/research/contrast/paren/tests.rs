use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::*;
use crate::research::contrast::kleur::{Kleur, contrast};

/// The CSS properties that set a colour.
const COLOURING: [&str; 9] = [
    "color",
    "background",
    "border",
    "outline",
    "fill",
    "stroke",
    "box-shadow",
    "accent-color",
    "text-decoration",
];

fn style() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("style")
}

fn css_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(css_files(&path));
        } else if path.extension().is_some_and(|it| it == "css") {
            found.push(path);
        }
    }
    found
}

fn themes() -> Vec<(PathBuf, String)> {
    css_files(&style().join("themes"))
        .into_iter()
        .map(|file| {
            let text = fs::read_to_string(&file).unwrap();
            (file, text)
        })
        .collect()
}

/// The declaration blocks of each style sheet that uses tokens, without comments.
fn rules() -> Vec<(PathBuf, Vec<String>)> {
    let uses =
        |it: &PathBuf| !it.starts_with(style().join("themes")) && !it.ends_with("tokens.css");
    css_files(&style())
        .into_iter()
        .filter(uses)
        .map(|file| {
            let text = fs::read_to_string(&file).unwrap();
            let bare: String = text
                .split("/*")
                .enumerate()
                .map(|(at, it)| if at == 0 { it } else { it.split_once("*/").unwrap().1 })
                .collect();
            // The text between the innermost braces.
            let bodies = bare.split('{').skip(1).map(|it| it.split('}').next().unwrap().to_owned());
            (file, bodies.collect())
        })
        .collect()
}

fn is_colour(token: &str) -> bool {
    token.contains("-color") || token.ends_with("-bg")
}

/// The property and the colour tokens of each declaration that sets a colour.
fn colours(body: &str) -> Vec<(String, String)> {
    let declarations = body.split(';').filter_map(|it| it.split_once(':'));
    let mut found = vec![];
    for (property, value) in declarations {
        let property = property.trim();
        if COLOURING.iter().any(|it| property == *it || property.starts_with(&format!("{it}-"))) {
            for token in value.split("var(").skip(1) {
                let token = token.split([')', ',']).next().unwrap().trim();
                if is_colour(token) {
                    found.push((property.to_owned(), token.to_owned()));
                }
            }
        }
    }
    found
}

#[test]
fn every_colour_in_the_style_sheets_is_in_a_pair() {
    let known: BTreeSet<_> = PAREN.iter().flat_map(|it| [it.voor, it.achter]).collect();
    let mut used = BTreeSet::new();
    for (file, bodies) in rules() {
        for (property, token) in bodies.iter().flat_map(|it| colours(it)) {
            assert!(
                known.contains(token.as_str()),
                "{}: {property} has {token}, of which the contrast is not looked at: add it to PAREN",
                file.display()
            );
            used.insert(token);
        }
    }
    for token in known {
        assert!(used.contains(token), "{token} is in a pair and in no style sheet");
    }
}

#[test]
fn what_a_rule_puts_on_what_is_a_pair() {
    for (file, bodies) in rules() {
        for body in bodies {
            let colours = colours(&body);
            let behind = colours.iter().filter(|(property, _)| property.starts_with("background"));
            for (_, achter) in behind {
                let is_before = |it: &&(String, String)| {
                    !it.0.starts_with("background")
                        && !it.0.starts_with("accent")
                        && it.1 != *achter
                };
                for (property, voor) in colours.iter().filter(is_before) {
                    assert!(
                        PAREN.iter().any(|it| it.voor == *voor && it.achter == *achter),
                        "{}: {property} {voor} lies on {achter}, which is no pair in PAREN",
                        file.display()
                    );
                }
            }
        }
    }
}

#[test]
fn no_pair_is_there_twice() {
    let mut seen = BTreeSet::new();
    for paar in PAREN {
        assert!(seen.insert((paar.voor, paar.achter)), "{paar:?}");
    }
}

#[test]
fn every_theme_sets_every_colour() {
    let tokens = fs::read_to_string(style().join("tokens.css")).unwrap();
    let research = fs::read_to_string(style().join("components/onderzoek.css")).unwrap();
    let themes = themes();
    assert!(themes.len() >= 3, "{themes:?}");
    for (file, text) in themes {
        for token in PAREN.iter().flat_map(|it| [it.voor, it.achter]) {
            let sets = |css: &str| css.contains(&format!("{token}:"));
            assert!(
                sets(&text) || sets(&tokens) || sets(&research),
                "{} does not set {token}",
                file.display()
            );
        }
    }
}

#[test]
fn a_theme_is_for_the_class_with_its_name() {
    for (file, text) in themes() {
        let name = file.file_stem().unwrap().to_string_lossy();
        let selector =
            if name == "groningen" { ":root {".to_owned() } else { format!("\n.{name}-theme {{") };
        assert!(text.contains(&selector), "{} has no {selector}", file.display());
    }
}

/// The tokens that a style sheet sets, in the light and in the dark. `None` when it has no block for
/// the dark.
struct Kleuren {
    light: BTreeMap<String, String>,
    dark: Option<BTreeMap<String, String>>,
}

impl Kleuren {
    fn of(css: &str) -> Self {
        let set = |text: &str| {
            let declarations = text.split(['{', ';', '}']).filter_map(|it| it.split_once(':'));
            let tokens = declarations.filter(|(name, _)| name.trim().starts_with("--"));
            tokens.map(|(name, value)| (name.trim().into(), value.trim().into())).collect()
        };
        match css.split_once("@media screen and (prefers-color-scheme: dark)") {
            Some((light, dark)) => Self { light: set(light), dark: Some(set(dark)) },
            None => Self { light: set(css), dark: None },
        }
    }
}

/// The colour of a token, after following references with `var(…)`.
fn resolved(tokens: &BTreeMap<String, String>, token: &str) -> Kleur {
    let value = tokens.get(token).unwrap_or_else(|| panic!("nothing sets {token}"));
    match value.strip_prefix("var(").and_then(|it| it.strip_suffix(')')) {
        Some(other) => resolved(tokens, other),
        None => Kleur::parse(value).unwrap_or_else(|| panic!("{token}: {value}")),
    }
}

/// The names of the themes, each with all tokens in the light and in the dark.
fn all_schemes() -> Vec<(String, BTreeMap<String, String>)> {
    let read = |path: &str| Kleuren::of(&fs::read_to_string(style().join(path)).unwrap());
    let tools = read("components/onderzoek.css").light;
    let base: BTreeMap<_, _> =
        [read("tokens.css").light, read("themes/groningen.css").light, tools]
            .into_iter()
            .flatten()
            .collect();
    let mut all = vec![];
    for (file, css) in themes() {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let Kleuren { light, dark } = Kleuren::of(&css);
        let with = |more| base.clone().into_iter().chain(more).collect::<BTreeMap<_, _>>();
        let light_and = |dark| light.clone().into_iter().chain(dark).collect::<BTreeMap<_, _>>();
        all.extend(dark.map(|it| (format!("{name} in the dark"), with(light_and(it)))));
        all.push((name, with(light)));
    }
    all
}

#[test]
fn every_pair_has_enough_contrast_in_the_light_and_in_the_dark() {
    let all = all_schemes();
    assert!(all.iter().filter(|(name, _)| name.ends_with("dark")).count() >= 2);
    let mut bad = vec![];
    for (theme, tokens) in all {
        let page = resolved(&tokens, PAGINA);
        for Paar { voor, achter, eis, waar } in PAREN {
            let behind = resolved(&tokens, achter).over(page);
            let ratio = contrast(resolved(&tokens, voor), behind);
            if eis.ratio().is_some_and(|it| ratio < it) {
                bad.push(format!("{theme}: {voor} on {achter} ({waar}) has {ratio:.2}"));
            }
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn a_theme_that_has_dark_colours_is_not_half_dark() {
    let mut found = 0;
    for (file, css) in themes() {
        let Kleuren { light, dark } = Kleuren::of(&css);
        let Some(dark) = dark else { continue };
        let block = css.split_once("prefers-color-scheme: dark").unwrap().1;
        assert!(block.contains("color-scheme: dark;"), "{}", file.display());
        for token in light.keys().filter(|it| is_colour(it)) {
            assert!(dark.contains_key(token), "{}: {token} is not set", file.display());
        }
        found += 1;
    }
    assert!(found >= 2, "no theme has dark colours");
}
