use std::time::Duration;

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::view::Chosen;
use crate::browser::address::{HistoryEntry, go_to};
use crate::browser::storage::{self, Item};
use crate::browser::width::is_wide;
use crate::components::whenever;
use crate::domain::Beurt;
use crate::pages::use_keep;
use crate::routes::{Anker, Keep, Selectie, Sorteer, Toon};

/// Reads and changes what the visitor chose to see. The choice stands in the address. Cheap to
/// copy.
#[derive(Clone, Copy)]
pub(super) struct Chooser {
    /// The choice in the address, parsed once for each change of the address.
    address: Memo<Selectie>,
    /// The text of the search box, until the address has it too.
    typed: RwSignal<Option<String>>,
    keep: StoredValue<Keep>,
    /// Whether the tools that can be folded are unfolded.
    unfolded: RwSignal<bool>,
    /// Whether the window is wide.
    wide: Memo<bool>,
}

impl Chooser {
    /// Follows the address from here on.
    pub(super) fn new() -> Self {
        let search = use_location().search;
        let address = Memo::new(move |_| Selectie::parse(&search.read()));
        let typed = RwSignal::new(None);
        // A new address either has what was typed, or comes from Back, Forward or a link. Either
        // way the address counts from here on.
        whenever(move || {
            address.track();
            if typed.read_untracked().is_some() {
                typed.set(None);
            }
        });
        let keep = StoredValue::new(use_keep());
        let resized = Trigger::new();
        let listener = window_event_listener_untyped("resize", move |_| resized.notify());
        on_cleanup(move || listener.remove());
        let wide = Memo::new(move |_| {
            resized.track();
            is_wide()
        });
        Self { address, typed, keep, unfolded: RwSignal::new(false), wide }
    }

    /// The choice of the visitor. Follows changes.
    pub(super) fn get(self) -> Chosen {
        let mut selectie = self.address.get();
        if let Some(typed) = self.typed.get() {
            selectie.zoek = typed;
        }
        let on_device = || Toon::parse(&storage::get(Item::Toon)?);
        let toon = selectie.toon.or_else(on_device).unwrap_or_default();
        Chosen { selectie, toon, is_unfolded: self.unfolded.get(), is_wide: self.wide.get() }
    }

    /// Folds the tools, or unfolds them.
    pub(super) fn fold_or_unfold(self) {
        self.unfolded.update(|it| *it = !*it);
    }

    /// Searches for what was typed. The address changes only after the results are on the screen,
    /// because changing it takes a phone longer than searching. Typing makes no history entries.
    pub(super) fn search(self, typed: String) {
        self.typed.set(Some(typed));
        let write = move || {
            // There is nothing to write when the page was left, or when the address is up to date.
            if let Some(Some(_)) = self.typed.try_get_untracked() {
                self.go(&self.untracked().from_top(), HistoryEntry::Same);
            }
        };
        set_timeout(write, Duration::ZERO);
    }

    /// Shows the zaken as cards or as rows. This makes no history entry: the address before it,
    /// without `toon`, would show the same view, because the choice is also kept on the device.
    pub(super) fn choose_toon(self, toon: Toon) {
        _ = storage::set(Item::Toon, toon.name());
        self.go(&Selectie { toon: Some(toon), ..self.untracked() }, HistoryEntry::Same);
    }

    /// Adds a domein to the choice, or removes it.
    pub(super) fn toggle(self, domein: &str) {
        self.go(&self.untracked().toggled(domein).from_top(), HistoryEntry::New);
    }

    /// Adds a beurt to the choice, or removes it.
    pub(super) fn toggle_beurt(self, beurt: Beurt) {
        self.go(&self.untracked().toggled_beurt(beurt).from_top(), HistoryEntry::New);
    }

    /// Shows the zaken in another order.
    pub(super) fn sort(self, sorteer: Sorteer) {
        self.go(&Selectie { sorteer, ..self.untracked().from_top() }, HistoryEntry::New);
    }

    /// Shows more zaken of a list. This makes no history entry. The number is in the
    /// address, so a visitor who returns from a zaak sees the same zaken.
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
        // The search box is emptied here, in case the browser refuses the new address.
        self.typed.set(Some(String::new()));
        self.go(&self.untracked().unfiltered(), HistoryEntry::New);
    }

    fn untracked(self) -> Selectie {
        let mut selectie = self.address.get_untracked();
        if let Some(typed) = self.typed.get_untracked() {
            selectie.zoek = typed;
        }
        selectie
    }

    fn go(self, selectie: &Selectie, entry: HistoryEntry) {
        go_to(&selectie.href(&self.keep.read_value()), entry);
    }
}
