use leptos::prelude::*;

use super::presentation::{Gebreken, Invoer, MOST_SUBJECT, MOST_TEXT, Stand, Weg, geteld, reden};
use super::veld::{Veld, VeldFout, Veldnamen};
use crate::components::{Melding, Soort, changing};
use crate::pages::zaak::use_woorden;

const ONDERWERP: Veldnamen =
    Veldnamen { veld: "vraag-onderwerp", fout: "vraag-onderwerp-fout", bij: "vraag-onderwerp-bij" };
const TEKST: Veldnamen =
    Veldnamen { veld: "vraag-tekst", fout: "vraag-tekst-fout", bij: "vraag-tekst-bij" };
const WEG_FOUT: &str = "vraag-weg-fout";

/// What a form for a question holds. It stays when sending fails.
#[derive(Clone, Copy)]
pub(crate) struct Formulier {
    pub(crate) invoer: RwSignal<Invoer>,
    /// Whether what is wrong is said. That begins when the resident sends the form.
    pub(crate) is_nagekeken: RwSignal<bool>,
    pub(crate) stand: RwSignal<Stand>,
}

impl Formulier {
    pub(crate) fn new(invoer: Invoer, stand: Stand) -> Self {
        Self {
            invoer: RwSignal::new(invoer),
            is_nagekeken: RwSignal::new(false),
            stand: RwSignal::new(stand),
        }
    }

    /// Whether something was typed that was not sent.
    pub(super) fn is_unsent(self) -> bool {
        let Invoer { onderwerp, tekst, .. } = self.invoer.get_untracked();
        self.stand.get_untracked() != Stand::Gesteld && !(onderwerp + &tekst).trim().is_empty()
    }

    fn gebreken(self) -> Gebreken {
        if self.is_nagekeken.get() {
            Gebreken::of(&self.invoer.read())
        } else {
            Gebreken::default()
        }
    }
}

/// A form to ask a question about a zaak, and what became of the question.
#[component]
pub(crate) fn StelVraagBeeld(
    /// The ways in which the resident can be answered, with their labels.
    wegen: Vec<(Weg, String)>,
    /// What was filled in, and how far the question is.
    formulier: Formulier,
    /// Checks the form and sends it.
    verstuur: Callback<()>,
) -> impl IntoView {
    let woorden = &use_woorden().pagina.vraag;
    let Formulier { stand, .. } = formulier;
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        verstuur.run(());
    };
    let knop = move || match stand.get() {
        Stand::Bezig => woorden.bezig,
        Stand::Onzeker => woorden.opnieuw,
        _ => woorden.verstuur,
    };
    view! {
        <form class="vraag" novalidate=true on:submit=submit>
            <Tekstvelden formulier />
            <Wegkeuze wegen formulier />
            <Afloop stand />
            <button class="knop" aria-disabled=move || (stand.get() == Stand::Bezig).then_some("true")>
                {knop}
            </button>
        </form>
    }
}

/// The subject and the question.
#[component]
fn Tekstvelden(formulier: Formulier) -> impl IntoView {
    let woorden = &use_woorden().pagina.vraag;
    let Formulier { invoer, .. } = formulier;
    let onderwerp = Signal::derive(move || formulier.gebreken().onderwerp);
    let tekst = Signal::derive(move || formulier.gebreken().tekst);
    let subject_left = move || geteld(&invoer.read().onderwerp, MOST_SUBJECT, woorden);
    let text_left = move || geteld(&invoer.read().tekst, MOST_TEXT, woorden);
    view! {
        <Veld namen=ONDERWERP label=woorden.onderwerp gebrek=onderwerp leeg=woorden.onderwerp_leeg
            geteld=Signal::derive(subject_left)>
            <input
                id=ONDERWERP.veld
                type="text"
                aria-invalid=move || onderwerp.get().map(|_| "true")
                aria-describedby=ONDERWERP.beschrijving()
                prop:value=move || invoer.read().onderwerp.clone()
                on:input=move |it| invoer.write().onderwerp = event_target_value(&it)
            />
        </Veld>
        <Veld namen=TEKST label=woorden.tekst gebrek=tekst leeg=woorden.tekst_leeg
            geteld=Signal::derive(text_left)>
            <textarea
                id=TEKST.veld
                rows="6"
                aria-invalid=move || tekst.get().map(|_| "true")
                aria-describedby=TEKST.beschrijving()
                prop:value=move || invoer.read().tekst.clone()
                on:input=move |it| invoer.write().tekst = event_target_value(&it)
            ></textarea>
        </Veld>
    }
}

/// The choice of how to be answered.
#[component]
fn Wegkeuze(wegen: Vec<(Weg, String)>, formulier: Formulier) -> impl IntoView {
    let woorden = &use_woorden().pagina.vraag;
    let Formulier { invoer, .. } = formulier;
    let gebrek = Signal::derive(move || formulier.gebreken().weg);
    let keuze = |(weg, label): (Weg, String)| {
        let is_chosen = move || invoer.read().weg == Some(weg);
        view! {
            <label class="veld__keuze">
                <input
                    type="radio"
                    name="vraag-weg"
                    aria-describedby=WEG_FOUT
                    prop:checked=is_chosen
                    on:change=move |_| invoer.write().weg = Some(weg)
                />
                <span translate="no">{label}</span>
            </label>
        }
    };
    let keuzes = wegen.into_iter().map(keuze).collect_view();
    view! {
        <fieldset class="veld" class:veld--fout=move || gebrek.get().is_some()>
            <legend class="veld__label">{woorden.weg}</legend>
            <VeldFout id=WEG_FOUT gebrek leeg=woorden.weg_leeg />
            {keuzes}
        </fieldset>
    }
}

/// What became of the question, when it did not arrive for certain. The element is there beforehand,
/// so that screen readers read what comes into it.
#[component]
fn Afloop(stand: RwSignal<Stand>) -> impl IntoView {
    let woorden = &use_woorden().pagina.vraag;
    let melding = changing(move || {
        let (soort, titel, uitleg) = match stand.get() {
            Stand::Geweigerd(reason) => (Soort::Fout, woorden.niet_gesteld, reden(reason, woorden)),
            Stand::Onzeker => (Soort::Waarschuwing, woorden.onzeker_titel, woorden.onzeker),
            Stand::Invullen | Stand::Bezig | Stand::Gesteld => return ().into_any(),
        };
        view! { <Melding soort titel><p>{uitleg}</p></Melding> }.into_any()
    });
    view! { <div role="alert">{melding}</div> }
}
