use std::time::Duration;

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::browser::address::{HistoryEntry, go_to};
use crate::browser::storage::{self, Item};
use crate::domain::Beurt;
use crate::pages::use_keep;
use crate::routes::{Anker, Keep, Selectie, Sorteer, Toon};

/// What is to be seen now.
#[derive(Clone)]
pub(super) struct Keuze {
    pub(super) selectie: Selectie,
    /// As the address says, or else as it was last on this device.
    pub(super) toon: Toon,
    /// Whether the tools are unfolded, where they fold.
    pub(super) is_unfolded: bool,
}

/// What the visitor chose to see, kept in the address.
#[derive(Clone, Copy)]
pub(super) struct Gekozen {
    /// All of it but the words.
    address: Memo<Selectie>,
    /// What is in the search box, which the address follows.
    zoek: RwSignal<String>,
    keep: StoredValue<Keep>,
    /// Whether the tools are unfolded, where they fold.
    unfolded: RwSignal<bool>,
}

impl Gekozen {
    /// Follows the address from here on.
    pub(super) fn new() -> Self {
        let search = use_location().search;
        let address =
            Memo::new(move |_| Selectie { zoek: String::new(), ..Selectie::parse(&search.read()) });
        let zoek = RwSignal::new(Selectie::parse(&search.read_untracked()).zoek);
        // Back and Forward.
        Effect::new(move || {
            let in_address = Selectie::parse(&search.read()).zoek;
            if *zoek.read_untracked() != in_address {
                zoek.set(in_address);
            }
        });
        let keep = StoredValue::new(use_keep());
        Self { address, zoek, keep, unfolded: RwSignal::new(false) }
    }

    /// What to show. Follows changes, but not from within a component, whose own body never does.
    pub(super) fn get(self) -> Keuze {
        let selectie = Selectie { zoek: self.zoek.get(), ..self.address.get() };
        let toon =
            selectie.toon.or_else(|| Toon::parse(&storage::get(Item::Toon)?)).unwrap_or_default();
        Keuze { selectie, toon, is_unfolded: self.unfolded.get() }
    }

    /// Folds the tools, or unfolds them.
    pub(super) fn fold_or_unfold(self) {
        self.unfolded.update(|it| *it = !*it);
    }

    /// Takes what was typed. The history gets no entry per key, and the address follows once what
    /// was found is on the screen: that costs a phone more than finding it.
    pub(super) fn search(self, typed: String) {
        self.zoek.set(typed);
        set_timeout(
            move || {
                // Nobody types when the page was left.
                if let Some(zoek) = self.zoek.try_get_untracked() {
                    let selectie = Selectie { zoek, ..self.address.get_untracked() };
                    self.go(&selectie.from_top(), HistoryEntry::Same);
                }
            },
            Duration::ZERO,
        );
    }

    /// Goes to another view. Back skips it: the address without `toon` would show the same again.
    pub(super) fn choose_toon(self, toon: Toon) {
        _ = storage::set(Item::Toon, toon.name());
        self.go(&Selectie { toon: Some(toon), ..self.untracked() }, HistoryEntry::Same);
    }

    /// Adds or takes away a domein.
    pub(super) fn toggle(self, domein: &str) {
        self.go(&self.untracked().toggled(domein).from_top(), HistoryEntry::New);
    }

    /// Adds or takes away a beurt.
    pub(super) fn toggle_beurt(self, beurt: Beurt) {
        self.go(&self.untracked().toggled_beurt(beurt).from_top(), HistoryEntry::New);
    }

    /// Puts zaken in another order.
    pub(super) fn sort(self, sorteer: Sorteer) {
        self.go(&Selectie { sorteer, ..self.untracked().from_top() }, HistoryEntry::New);
    }

    /// Shows more zaken of a list. Back skips it, and comes back to it: it is in the address.
    pub(super) fn show_more(self, list: Anker) {
        let mut selectie = self.untracked();
        let more = match list {
            Anker::Afgerond => &mut selectie.meer_afgerond,
            _ => &mut selectie.meer_lopend,
        };
        *more = more.saturating_add(1);
        self.go(&selectie, HistoryEntry::Same);
    }

    /// Shows all zaken again.
    pub(super) fn clear(self) {
        self.zoek.set(String::new());
        self.go(&self.untracked().unfiltered(), HistoryEntry::New);
    }

    fn untracked(self) -> Selectie {
        Selectie { zoek: self.zoek.get_untracked(), ..self.address.get_untracked() }
    }

    fn go(self, selectie: &Selectie, entry: HistoryEntry) {
        go_to(&selectie.href(&self.keep.read_value()), entry);
    }
}
