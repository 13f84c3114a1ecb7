//! Fields of a form, each with its label and what is wrong with it.

use leptos::prelude::*;

use super::presentation::Gebrek;
use crate::components::changing;
use crate::pages::zaak::use_woorden;

/// The label of a field, what is wrong with the field, and the field itself. The field says with
/// `aria-describedby` that [`Veldnamen::fout`] and [`Veldnamen::bij`] are about it.
#[component]
pub(super) fn Veld(
    namen: Veldnamen,
    label: &'static str,
    /// What is wrong with the field.
    #[prop(into)]
    gebrek: Signal<Option<Gebrek>>,
    /// What to say when nothing is filled in.
    leeg: &'static str,
    /// How many characters can still be written.
    #[prop(into)]
    geteld: Signal<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="veld" class:veld--fout=move || gebrek.get().is_some()>
            <label class="veld__label" for=namen.veld>{label}</label>
            <VeldFout id=namen.fout gebrek leeg />
            {children()}
            <p class="veld__bij" id=namen.bij>{move || geteld.get()}</p>
        </div>
    }
}

/// What is wrong with a field, in words. The element is always there, so that the field can refer to
/// it.
#[component]
pub(super) fn VeldFout(
    id: &'static str,
    gebrek: Signal<Option<Gebrek>>,
    leeg: &'static str,
) -> impl IntoView {
    let woorden = &use_woorden().pagina.vraag;
    let tekst = changing(move || match gebrek.get() {
        None => ().into_any(),
        Some(Gebrek::Leeg) => leeg.into_any(),
        Some(Gebrek::TeLang(most)) => (woorden.te_lang)(most).into_any(),
    });
    view! { <p class="veld__fout" id=id>{tekst}</p> }
}

/// The ids of a field and of what is said about it.
#[derive(Clone, Copy)]
pub(super) struct Veldnamen {
    pub(super) veld: &'static str,
    pub(super) fout: &'static str,
    pub(super) bij: &'static str,
}

impl Veldnamen {
    /// What the field refers to with `aria-describedby`.
    pub(super) fn beschrijving(self) -> String {
        format!("{} {}", self.fout, self.bij)
    }
}
