use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::pauze::Pauze;
use super::view::Chosen;
use crate::browser::address::{HistoryEntry, go_to};
use crate::browser::storage::{self, Item};
use crate::browser::width::is_wide;
use crate::components::{after_paint, whenever};
use crate::domain::Beurt;
use crate::pages::use_keep;
use crate::routes::{Anker, Keep, Selectie, Sorteer, Toon};

/// Reads and changes what the visitor chose to see. The choice stands in the address. Cheap to
/// copy.
///
/// A choice is shown before the address has it: a new address takes a phone longer than the choice.
#[derive(Clone, Copy)]
pub(super) struct Chooser {
    /// The choice in the address, parsed once for each change of the address.
    address: Memo<Selectie>,
    /// The choice that the address does not have yet.
    ahead: RwSignal<Option<Selectie>>,
    writing: StoredValue<Writing>,
    /// Between two words.
    pauze: Pauze,
    keep: StoredValue<Keep>,
    /// Whether the tools that can be folded are unfolded.
    unfolded: RwSignal<bool>,
    /// Whether the window is wide.
    wide: Memo<bool>,
}

/// What the address is to have.
#[derive(Default)]
struct Writing {
    /// How the choice is to be written; `None` once it has been.
    entry: Option<HistoryEntry>,
    /// What was written last.
    written: Option<Selectie>,
}

impl Chooser {
    /// Follows the address from here on.
    pub(super) fn new() -> Self {
        let search = use_location().search;
        let address = Memo::new(move |_| Selectie::parse(&search.read()));
        let (ahead, writing) = (RwSignal::new(None), StoredValue::new(Writing::default()));
        // A new address comes from here, or from Back, Forward or a link. Either way it counts from
        // here on, unless the visitor chose something else while it was being written.
        whenever(move || {
            let came = address.get();
            let is_late = |it: &Writing| it.entry.is_some() && it.written.as_ref() == Some(&came);
            if ahead.read_untracked().is_some() && !writing.with_value(is_late) {
                ahead.set(None);
                writing.set_value(Writing::default());
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
        let (pauze, unfolded) = (Pauze::of(300), RwSignal::new(false));
        Self { address, ahead, writing, pauze, keep, unfolded, wide }
    }

    /// The choice of the visitor. Follows changes.
    pub(super) fn get(self) -> Chosen {
        let address = self.address.get();
        let selectie = self.ahead.get().unwrap_or(address);
        let on_device = || Toon::parse(&storage::get(Item::Toon)?);
        let toon = selectie.toon.or_else(on_device).unwrap_or_default();
        Chosen { selectie, toon }
    }

    /// Whether the tools that can be folded are unfolded. Follows changes.
    pub(super) fn is_unfolded(self) -> bool {
        self.unfolded.get()
    }

    /// Whether the window is wide, so that fewer tools are among those that can be folded. Follows
    /// changes.
    pub(super) fn is_wide(self) -> bool {
        self.wide.get()
    }

    /// Folds the tools, or unfolds them.
    pub(super) fn fold_or_unfold(self) {
        self.unfolded.update(|it| *it = !*it);
    }

    /// Searches for what was typed. The address changes when the visitor pauses. Typing makes no
    /// history entries.
    pub(super) fn search(self, typed: String) {
        let selectie = Selectie { zoek: typed, ..self.untracked() };
        self.show(selectie.from_top(), HistoryEntry::Same);
        self.pauze.then(move || self.write());
    }

    /// Writes the choice in the address at once: the visitor goes on to something else.
    pub(super) fn write(self) {
        // There is nothing to write when the page was left, or when the address is up to date.
        if let Some(Some(selectie)) = self.ahead.try_get_untracked()
            && let Some(Some(entry)) = self.writing.try_update_value(|it| it.entry.take())
        {
            let href = selectie.href(&self.keep.read_value());
            self.writing.update_value(|it| it.written = Some(selectie));
            go_to(&href, entry);
        }
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
        self.go(&self.untracked().unfiltered(), HistoryEntry::New);
    }

    fn untracked(self) -> Selectie {
        let address = self.address.get_untracked();
        self.ahead.get_untracked().unwrap_or(address)
    }

    /// Shows a choice, and writes it in the address once it is on the screen.
    fn go(self, selectie: &Selectie, entry: HistoryEntry) {
        self.show(selectie.clone(), entry);
        after_paint(move || self.write());
    }

    fn show(self, selectie: Selectie, entry: HistoryEntry) {
        // Back leads to what was shown before the first of the choices that are not written yet.
        self.writing.update_value(|it| match it.entry {
            Some(HistoryEntry::New) => {}
            _ => it.entry = Some(entry),
        });
        self.ahead.set(Some(selectie));
    }
}
