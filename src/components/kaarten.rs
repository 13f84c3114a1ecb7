use leptos::html::Ul;
use leptos::prelude::*;
use leptos::tachys::view::Mountable;
use leptos::web_sys::{Element, HtmlUListElement};

use super::{Kaart, KaartInhoud, after_paint};

/// How long making cards may take before the browser paints those that are there, in milliseconds.
const LONG: f64 = 8.0;
/// As many cards as fill a window. They are on the screen together.
const WINDOW: usize = 4;

/// Tells screen readers that more cards come.
const BUSY: &str = "aria-busy";

/// The cards of a list that changes while the visitor types. A card stays in the page for as long
/// as its content stays the same, because making a card takes a phone longer than finding it. On a
/// slow phone, cards below the window come in the next frames. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Kaarten {
    /// The element that holds the cards. It must have no other children.
    pub lijst: NodeRef<Ul>,
    asked: RwSignal<Asked>,
}

/// What the list must show.
#[derive(Default)]
struct Asked {
    inhouden: Vec<KaartInhoud>,
    /// Whether all cards must be there in the next frame.
    at_once: bool,
}

impl Kaarten {
    /// A list without cards.
    pub fn empty() -> Self {
        let (lijst, asked) = (NodeRef::new(), RwSignal::new(Asked::default()));
        Effect::new(move |shown: Option<Vec<Shown>>| {
            let (shown, asked_now) = (shown.unwrap_or_default(), asked.read());
            let Some(lijst) = lijst.get() else { return shown };
            let shown = show(&lijst, shown, &asked_now);
            if shown.len() < asked_now.inhouden.len() {
                _ = lijst.set_attribute(BUSY, "true");
                // The page may have been left by then.
                after_paint(move || _ = asked.try_update(|_| ()));
            } else if lijst.has_attribute(BUSY) {
                _ = lijst.remove_attribute(BUSY);
            }
            shown
        });
        Self { lijst, asked }
    }

    /// Shows these cards, in this order. `at_once` is for who is taken to a place on the page, which
    /// would move while cards come above it.
    pub fn set(self, inhouden: Vec<KaartInhoud>, at_once: bool) {
        self.asked.set(Asked { inhouden, at_once });
    }
}

/// A card in the page.
struct Shown {
    inhoud: KaartInhoud,
    item: Element,
}

/// Changes the list to the cards that are asked for, without leptos, or to as many as one frame has
/// room for. A list of leptos ends with a comment, and leptos loses the place of the list where an
/// extension removes comments.
fn show(lijst: &HtmlUListElement, mut shown: Vec<Shown>, asked: &Asked) -> Vec<Shown> {
    let (start, mut made) = (now(), 0);
    let mut make = |inhoud: &KaartInhoud| {
        if !asked.at_once && made >= WINDOW && now() - start > LONG {
            return None;
        }
        made += 1;
        Some(Shown { item: item(inhoud.clone())?, inhoud: inhoud.clone() })
    };
    let cards: Vec<_> = asked
        .inhouden
        .iter()
        .filter_map(|inhoud| match shown.iter().position(|it| it.inhoud == *inhoud) {
            Some(stays) => Some(shown.swap_remove(stays)),
            None => make(inhoud),
        })
        .collect();
    for gone in shown {
        gone.item.remove();
    }
    let mut next = lijst.first_element_child();
    for Shown { item, .. } in &cards {
        if next.as_ref() == Some(item) {
            next = item.next_element_sibling();
        } else {
            // The browser only refuses to put an element inside itself.
            _ = lijst.insert_before(item, next.as_deref());
        }
    }
    cards
}

/// In milliseconds, since the page began to load.
fn now() -> f64 {
    window().performance().map_or(0.0, |it| it.now())
}

/// The item of the list for a card. Nothing in it follows a signal, so the element is all of it.
fn item(inhoud: KaartInhoud) -> Option<Element> {
    view! { <li><Kaart inhoud /></li> }.build().elements().pop()
}
