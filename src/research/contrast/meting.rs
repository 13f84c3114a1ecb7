//! Measures the pairs of colours in the current theme.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::kleur::{Kleur, contrast};
use super::paren::{Eis, PAGINA, PAREN, Paar};

/// A measured pair. A colour is `None` when the token does not exist or cannot be read as a colour.
#[derive(Clone, Debug)]
pub(super) struct Uitslag {
    pub(super) paar: &'static Paar,
    pub(super) voor: Option<Kleur>,
    pub(super) achter: Option<Kleur>,
    /// The contrast ratio, from 1 to 21.
    pub(super) ratio: Option<f64>,
}

impl Uitslag {
    /// Whether the contrast is sufficient. `None` for a pair that needs no contrast.
    pub(super) fn voldoet(&self) -> Option<bool> {
        let least = self.paar.eis.ratio()?;
        Some(self.ratio.is_some_and(|it| it >= least))
    }
}

/// Measures all pairs and puts those that fail first. `colour` resolves a token.
pub(super) fn measure(colour: impl Fn(&str) -> Option<Kleur>) -> Vec<Uitslag> {
    let page = colour(PAGINA);
    let mut all: Vec<_> = PAREN
        .iter()
        .map(|paar| {
            let (voor, achter) = (colour(paar.voor), colour(paar.achter));
            // A transparent background shows the colour of the page behind it.
            let seen = achter.zip(page).map(|(achter, page)| achter.over(page));
            let ratio = voor.zip(seen).map(|(voor, achter)| contrast(voor, achter));
            Uitslag { paar, voor, achter, ratio }
        })
        .collect();
    all.sort_by_key(|it| it.voldoet() != Some(false));
    all
}

/// How many pairs have sufficient contrast, and how many need it.
pub(super) fn telling(all: &[Uitslag]) -> (usize, usize) {
    let needed: Vec<_> = all.iter().filter_map(Uitslag::voldoet).collect();
    (needed.iter().filter(|it| **it).count(), needed.len())
}

/// A ratio with two decimals. It is rounded down, because 4.499 is not sufficient.
pub(super) fn getal(ratio: f64) -> String {
    format!("{:.2}", (ratio * 100.0).floor() / 100.0).replace('.', ",")
}

/// The result in words.
pub(super) fn woorden(uitslag: &Uitslag) -> &'static str {
    match (uitslag.voldoet(), uitslag.ratio) {
        (Some(true), _) => "Voldoet",
        (Some(false), Some(_)) => "Voldoet niet",
        (Some(false), None) => "Voldoet niet: een kleur ontbreekt",
        (None, _) => "Geen eis",
    }
}

/// The required ratio in words.
pub(super) fn nodig(eis: Eis) -> String {
    match eis.ratio() {
        Some(ratio) => format!("{}:1", getal(ratio)),
        None => "Geen: versiering".to_owned(),
    }
}

/// The colour of a token on this page. The browser resolves `var()`, colour names and mixes.
pub(super) fn resolved(probe: &HtmlElement, token: &str) -> Option<Kleur> {
    let value = computed(&document().document_element()?, token)?;
    let style = probe.style();
    _ = style.remove_property("color");
    _ = style.set_property("color", value.trim());
    // The browser ignores a value that is not a colour.
    let taken = style.get_property_value("color").is_ok_and(|it| !it.is_empty());
    let colour = computed(probe.unchecked_ref(), "color").filter(|_| taken)?;
    Kleur::parse(&colour)
}

fn computed(element: &Element, property: &str) -> Option<String> {
    let style = window().get_computed_style(element).ok()??;
    style.get_property_value(property).ok().filter(|it| !it.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_without_enough_contrast_come_first() {
        let link = "--basis-color-action-1-color-default";
        let all = measure(|token| {
            let is_grey = token == link || token.contains("-border-subtle");
            // Tokens with "-bg" are backgrounds. The exact colours of the other pairs do not
            // matter.
            Kleur::parse(if is_grey {
                "#777777"
            } else if token.contains("-bg") {
                "#fff"
            } else {
                "#000"
            })
        });
        let first = all.first().unwrap();
        assert_eq!(first.paar.voor, link);
        assert_eq!(first.voldoet(), Some(false));
        assert_eq!(woorden(first), "Voldoet niet");
        let subtle = all.iter().find(|it| it.paar.voor.contains("-border-subtle")).unwrap();
        assert_eq!((subtle.voldoet(), woorden(subtle)), (None, "Geen eis"));
        let (good, of) = telling(&all);
        assert!(good < of && of < all.len(), "{good} {of}");
    }

    #[test]
    fn a_colour_that_is_not_there_is_not_enough() {
        let all = measure(|_| None);
        assert_eq!(telling(&all).0, 0);
        assert_eq!(woorden(all.first().unwrap()), "Voldoet niet: een kleur ontbreekt");
    }

    #[test]
    fn a_ratio_is_never_rounded_up() {
        assert_eq!(getal(4.4999), "4,49");
        assert_eq!(getal(4.5), "4,50");
        assert_eq!(getal(21.0), "21,00");
        assert_eq!(nodig(Eis::Vorm), "3,00:1");
    }
}
