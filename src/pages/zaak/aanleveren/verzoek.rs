use leptos::prelude::*;

/// What somebody asks the resident to send, such as an action does.
#[derive(Clone)]
pub(crate) struct Verzoek {
    /// The document, in words of the municipality.
    pub(crate) wat: String,
    /// Called each time that a document was received.
    pub(crate) ontvangen: Callback<()>,
}

/// What is asked for at the zaak on the page; cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Verzoeken(RwSignal<Vec<Verzoek>>);

impl Verzoeken {
    /// Asks for a document. The page then offers to send one, at
    /// [`Anker::Aanleveren`](crate::routes::Anker::Aanleveren).
    pub(crate) fn ask(self, verzoek: Verzoek) {
        self.0.update(|all| {
            all.retain(|it| it.wat != verzoek.wat);
            all.push(verzoek);
        });
    }

    /// No longer asks for a document.
    pub(crate) fn withdraw(self, wat: &str) {
        self.0.update(|all| all.retain(|it| it.wat != wat));
    }

    /// Whether anything is asked for. Follows changes.
    pub(super) fn is_asked(self) -> bool {
        !self.0.read().is_empty()
    }

    /// What is asked for. Follows changes.
    pub(super) fn wat(self) -> Vec<String> {
        self.0.read().iter().map(|it| it.wat.clone()).collect()
    }

    /// Tells all who asked that a document was received.
    pub(super) fn tell(self) {
        for verzoek in self.0.get_untracked() {
            verzoek.ontvangen.run(());
        }
    }
}

/// Makes it possible to ask for documents at the zaak on the page.
pub(in crate::pages::zaak) fn provide_verzoek() {
    provide_context(Verzoeken(RwSignal::new(vec![])));
}

/// What is asked for at the zaak on the page; `None` on other pages.
pub(crate) fn use_verzoek() -> Option<Verzoeken> {
    use_context()
}
