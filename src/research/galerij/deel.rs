use leptos::prelude::*;

use super::source_docs::{self, ComponentDocs};

/// A component or a part of a page, with its states.
pub(super) struct Deel {
    /// The name in the source. Some components are split in two: a component that asks and acts,
    /// and a component that only shows, with the same name and `Beeld` behind it. This is the name
    /// of the first.
    pub(super) naam: &'static str,
    /// The path of the source file, relative to the folder of the project.
    pub(super) bron: &'static str,
    /// The states, in the order in which residents may see them.
    pub(super) staten: Vec<Staat>,
}

/// A state of a component.
#[derive(Clone, Copy)]
pub(super) struct Staat {
    /// The name for designers. The address has it as a slug.
    pub(super) naam: &'static str,
    /// When residents see it, or what to look at.
    pub(super) uitleg: &'static str,
    pub(super) vorm: Vorm,
    pub(super) toon: fn() -> AnyView,
}

/// Where an example can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Vorm {
    /// In a box of any width: the example adapts to the box.
    Vrij,
    /// In one box: the example adapts to the window, not to the box.
    Venster,
    /// On a page of its own: the example lies over the page, or a page can have it only once.
    Los,
    /// On a page of its own: the example is a whole page with its own heading.
    Pagina,
}

impl Staat {
    /// A state that can be shown in a box of any width.
    pub(super) fn new(naam: &'static str, uitleg: &'static str, toon: fn() -> AnyView) -> Self {
        Self { naam, uitleg, vorm: Vorm::Vrij, toon }
    }

    /// The same state, shown in another form.
    pub(super) fn als(self, vorm: Vorm) -> Self {
        Self { vorm, ..self }
    }

    /// In the letters of an address.
    pub(super) fn slug(&self) -> String {
        slug(self.naam)
    }
}

impl Deel {
    /// The same part, with each state on a page of its own: a page can have its ids only once.
    pub(super) fn los(self) -> Self {
        Self { staten: self.staten.into_iter().map(|it| it.als(Vorm::Los)).collect(), ..self }
    }

    /// In the letters of an address.
    pub(super) fn slug(&self) -> String {
        slug(self.naam)
    }

    /// The doc comments of the component that shows this part.
    pub(super) fn docs(&self) -> Option<&'static ComponentDocs> {
        let find = |name: &str| source_docs::find(self.bron, name);
        find(&format!("{}Beeld", self.naam)).or_else(|| find(self.naam))
    }

    /// The form of all states; `None` when they differ.
    pub(super) fn vorm(&self) -> Option<Vorm> {
        let first = self.staten.first()?.vorm;
        self.staten.iter().all(|it| it.vorm == first).then_some(first)
    }

    /// The state with this slug.
    pub(super) fn staat(&self, slug: &str) -> Option<Staat> {
        self.staten.iter().find(|it| it.slug() == slug).copied()
    }
}

/// A name in the letters of an address: "U moet iets doen" is `u-moet-iets-doen`.
fn slug(naam: &str) -> String {
    let words = naam.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}
