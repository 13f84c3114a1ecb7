use leptos::prelude::*;

use super::source_docs::{self, ComponentDocs};

/// A component or a part of a page, with the states it is shown in.
pub(super) struct Deel {
    /// As it is called in the source. Where a component asks or acts, this is its name, and the
    /// component that shows it has `Beeld` behind that name.
    pub(super) naam: &'static str,
    /// The source file, from the folder of the project on.
    pub(super) bron: &'static str,
    /// In the order in which residents may see them.
    pub(super) staten: Vec<Staat>,
}

/// A state of a component.
#[derive(Clone, Copy)]
pub(super) struct Staat {
    /// What designers call it. It is part of the address as well.
    pub(super) naam: &'static str,
    /// When residents see it, or what to look at.
    pub(super) uitleg: &'static str,
    pub(super) vorm: Vorm,
    pub(super) toon: fn() -> AnyView,
}

/// Where an example can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Vorm {
    /// In a box of any width, to which it adapts.
    Vrij,
    /// In one box: it adapts to the window rather than to the box.
    Venster,
    /// By itself: it lies over the page, or a page has it once.
    Los,
    /// By itself: it is a whole page, with its own heading.
    Pagina,
}

impl Staat {
    /// One that fits a box.
    pub(super) fn new(naam: &'static str, uitleg: &'static str, toon: fn() -> AnyView) -> Self {
        Self { naam, uitleg, vorm: Vorm::Vrij, toon }
    }

    /// The same in another form.
    pub(super) fn als(self, vorm: Vorm) -> Self {
        Self { vorm, ..self }
    }

    /// In the letters of an address.
    pub(super) fn slug(&self) -> String {
        slug(self.naam)
    }
}

impl Deel {
    /// In the letters of an address.
    pub(super) fn slug(&self) -> String {
        slug(self.naam)
    }

    /// What its source says of the component that shows it.
    pub(super) fn docs(&self) -> Option<&'static ComponentDocs> {
        let find = |name: &str| source_docs::find(self.bron, name);
        find(&format!("{}Beeld", self.naam)).or_else(|| find(self.naam))
    }

    /// Where all of its states can be shown, when that is the same for all.
    pub(super) fn vorm(&self) -> Option<Vorm> {
        let first = self.staten.first()?.vorm;
        self.staten.iter().all(|it| it.vorm == first).then_some(first)
    }

    /// The state of that slug.
    pub(super) fn staat(&self, slug: &str) -> Option<Staat> {
        self.staten.iter().find(|it| it.slug() == slug).copied()
    }
}

/// A name in the letters of an address: "Wacht op u" is `wacht-op-u`.
fn slug(naam: &str) -> String {
    let words = naam.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}
