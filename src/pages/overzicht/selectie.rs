use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use crate::apparaat;
use crate::pages::use_keep;
use crate::routes::{Keep, Selectie, Toon};

/// What the visitor chose to see, kept in the address.
#[derive(Clone, Copy)]
pub(super) struct Gekozen {
    /// As the router knows it.
    address: Memo<Selectie>,
    /// What is in the search box: ahead of the router, which hears of it when the visitor goes
    /// somewhere.
    zoek: RwSignal<String>,
    keep: StoredValue<Keep>,
}

impl Gekozen {
    /// Follows the address from here on.
    pub(super) fn new() -> Self {
        let search = use_location().search;
        let address = Memo::new(move |_| Selectie::parse(&search.read()));
        let zoek = RwSignal::new(address.read_untracked().zoek.clone());
        // Back and Forward.
        Effect::new(move || {
            let in_address = address.read().zoek.clone();
            if *zoek.read_untracked() != in_address {
                zoek.set(in_address);
            }
        });
        Self {
            address,
            zoek,
            keep: StoredValue::new(use_keep()),
        }
    }

    /// What to show. Follows changes.
    pub(super) fn get(self) -> Selectie {
        Selectie {
            zoek: self.zoek.get(),
            ..self.address.get()
        }
    }

    /// How to show it: as the address says, or else as it was last on this device.
    pub(super) fn toon(self) -> Toon {
        self.address
            .read()
            .toon
            .or_else(apparaat::last_toon)
            .unwrap_or_default()
    }

    /// What is in the search box.
    pub(super) fn zoek(self) -> String {
        self.zoek.get()
    }

    /// Takes what was typed. The history gets no entry per key.
    pub(super) fn search(self, typed: String) {
        self.zoek.set(typed);
        let href = self.untracked().href(&self.keep.read_value());
        // Not through the router, which panics when the browser refuses; Safari does after a
        // hundred changes in a short time. The address is then one word behind, no more.
        _ = window()
            .history()
            .and_then(|it| it.replace_state_with_url(&it.state()?, "", Some(&href)));
    }

    /// Goes to another view.
    pub(super) fn choose_toon(self, toon: Toon) {
        apparaat::remember_toon(toon);
        let selectie = Selectie {
            toon: Some(toon),
            ..self.untracked()
        };
        // Replaced: going back to the address without `toon` would show the same again.
        self.go(&selectie, true);
    }

    /// Adds or takes away a domein.
    pub(super) fn toggle(self, domein: &str) {
        self.go(&self.untracked().toggled(domein), false);
    }

    /// Shows all zaken again.
    pub(super) fn clear(self) {
        self.zoek.set(String::new());
        // Replaced: the router does not push an address that it believes to be at already.
        self.go(&self.untracked().unfiltered(), true);
    }

    fn untracked(self) -> Selectie {
        Selectie {
            zoek: self.zoek.get_untracked(),
            ..self.address.get_untracked()
        }
    }

    fn go(self, selectie: &Selectie, replace: bool) {
        let options = NavigateOptions {
            replace,
            scroll: false,
            ..NavigateOptions::default()
        };
        use_navigate()(&selectie.href(&self.keep.read_value()), options);
    }
}
