use leptos::html::Ul;
use leptos::prelude::*;
use leptos::tachys::view::Mountable;
use leptos::web_sys::{Element, HtmlUListElement};

use super::{Kaart, KaartInhoud};

/// The cards of a list that changes while the visitor types. A card stays in the page for as long
/// as its content stays the same, because making a card takes a phone longer than finding it. Cheap
/// to copy.
#[derive(Clone, Copy)]
pub struct Kaarten {
    /// The element that holds the cards. It must have no other children.
    pub lijst: NodeRef<Ul>,
    inhouden: RwSignal<Vec<KaartInhoud>>,
}

impl Kaarten {
    /// A list without cards.
    pub fn empty() -> Self {
        let (lijst, inhouden) = (NodeRef::new(), RwSignal::new(vec![]));
        Effect::new(move |shown: Option<Vec<Shown>>| {
            let (shown, inhouden) = (shown.unwrap_or_default(), inhouden.get());
            match lijst.get() {
                Some(lijst) => show(&lijst, shown, inhouden),
                None => shown,
            }
        });
        Self { lijst, inhouden }
    }

    /// Shows these cards, in this order.
    pub fn set(self, inhouden: Vec<KaartInhoud>) {
        self.inhouden.set(inhouden);
    }
}

/// A card in the page.
struct Shown {
    inhoud: KaartInhoud,
    item: Element,
}

/// Changes the list to these cards, without leptos. A list of leptos ends with a comment, and
/// leptos loses the place of the list where an extension removes comments.
fn show(lijst: &HtmlUListElement, mut shown: Vec<Shown>, inhouden: Vec<KaartInhoud>) -> Vec<Shown> {
    let cards: Vec<_> = inhouden
        .into_iter()
        .filter_map(|inhoud| match shown.iter().position(|it| it.inhoud == inhoud) {
            Some(stays) => Some(shown.swap_remove(stays)),
            None => Some(Shown { item: item(inhoud.clone())?, inhoud }),
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

/// The item of the list for a card. Nothing in it follows a signal, so the element is all of it.
fn item(inhoud: KaartInhoud) -> Option<Element> {
    view! { <li><Kaart inhoud /></li> }.build().elements().pop()
}
