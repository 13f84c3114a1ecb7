//! Asking the municipality a question about a zaak.

pub(crate) mod beeld;
pub(crate) mod presentation;
mod veld;

use futures::FutureExt;
use leptos::prelude::*;

use crate::browser::clock::now_text;
use crate::browser::{crypto, spawn};
use crate::components::{Laden, Melding, Soort, changing, lees_voor};
use crate::domain::{Partij, PartijId, ZaakId};
use crate::gateway::{Outcome, Reason, Vraag, Vraagnummer};
use crate::locales::Taal;
use crate::pages::fout::Foutmelding;
use crate::pages::loading::Loading;
use crate::pages::paginatitel::{focus, focus_on};
use crate::pages::zaak::use_woorden;
use crate::pages::{onopgeslagen, use_gateway, use_session};
use crate::routes::Anker;
use beeld::{Formulier, StelVraagBeeld};
use presentation::{Gebreken, Invoer, Stand, geweigerd, inhoud, wegen};

/// A button that unfolds the form for a question. Who asks is only looked up then. What was typed
/// stays when the form is folded.
#[component]
pub(super) fn VraagOver(
    zaak: ZaakId,
    /// Is called when a question has arrived.
    gesteld: Callback<()>,
) -> impl IntoView {
    let woorden = &use_woorden().pagina.vraag;
    let is_open = RwSignal::new(false);
    let was_open = Memo::new(move |before: Option<&bool>| before == Some(&true) || is_open.get());
    let vak =
        changing(move || was_open.get().then(|| view! { <VraagVak zaak gesteld /> }).into_any());
    view! {
        <button
            type="button"
            class="knop knop--stil"
            aria-expanded=move || is_open.get().to_string()
            on:click=move |_| is_open.update(|it| *it = !*it)
        >
            {woorden.knop}
        </button>
        <div hidden=move || !is_open.get()>{vak}</div>
    }
}

/// The form, once it is known who asks.
#[component]
fn VraagVak(zaak: ZaakId, gesteld: Callback<()>) -> impl IntoView {
    let woorden = &use_woorden().pagina.vraag;
    let gateway = use_gateway();
    let partij = Loading::new(move || gateway.partij());
    let retry = Callback::new(move |()| partij.retry());
    changing(move || match partij.get() {
        None => view! { <Laden tekst=woorden.laden /> }.into_any(),
        Some(Ok(Some(partij))) => view! { <StelVraag zaak partij gesteld /> }.into_any(),
        Some(Ok(None)) => {
            let uitleg = woorden.niet_bekend;
            view! { <Melding soort=Soort::Informatie titel=woorden.niet_mogelijk><p>{uitleg}</p></Melding> }
                .into_any()
        }
        Some(Err(error)) => {
            view! { <Foutmelding titel=woorden.niet_mogelijk error retry /> }.into_any()
        }
    })
}

/// Asks the question when the form is complete, and says when it has arrived.
#[component]
fn StelVraag(zaak: ZaakId, partij: Partij, gesteld: Callback<()>) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.vraag;
    let formulier = Formulier::new(Invoer::default(), Stand::Invullen);
    onopgeslagen::watch(use_session(), move || formulier.is_unsent());
    let gateway = StoredValue::new_local(use_gateway());
    let van = partij.id;
    let wegen = StoredValue::new(wegen(&partij, woorden));
    let last = StoredValue::new(None::<(Invoer, Vraagnummer)>);
    let taal = if boek.app.taal == Taal::Engels { "eng" } else { "nld" };
    let verstuur = Callback::new(move |()| {
        if formulier.stand.get_untracked() == Stand::Bezig || !is_complete(formulier) {
            return;
        }
        let Some(nummer) = number_for(&formulier.invoer.get_untracked(), last) else {
            return formulier.stand.set(Stand::Geweigerd(Reason::Other));
        };
        formulier.stand.set(Stand::Bezig);
        let invoer = formulier.invoer.get_untracked();
        let inhoud = inhoud(&invoer, woorden);
        let vraag = vraag(zaak, van, &invoer, inhoud, taal, nummer);
        let sending = gateway.read_value().stel_vraag(&vraag);
        let send = async move { settle(formulier, &sending.await, woorden.gesteld_titel, gesteld) };
        spawn(send.boxed_local());
    });
    let is_gesteld = Memo::new(move |_| formulier.stand.get() == Stand::Gesteld);
    changing(move || match is_gesteld.get() {
        true => {
            let uitleg = woorden.gesteld;
            view! { <Melding soort=Soort::Informatie titel=woorden.gesteld_titel><p>{uitleg}</p></Melding> }
                .into_any()
        }
        false => {
            let wegen = wegen.get_value();
            view! { <StelVraagBeeld wegen formulier verstuur /> }.into_any()
        }
    })
}

/// Whether the form can be sent. If not, what is wrong is said and the first such field has the
/// focus.
fn is_complete(formulier: Formulier) -> bool {
    let is_complete = Gebreken::of(&formulier.invoer.read_untracked()).is_none();
    formulier.is_nagekeken.set(!is_complete);
    if !is_complete {
        // The fields are marked by then.
        request_animation_frame(|| {
            focus_on(".vraag [aria-invalid], .vraag .veld--fout input");
        });
    }
    is_complete
}

/// The number for what was filled in: the same when the same is sent again, so that it arrives once.
fn number_for(
    invoer: &Invoer,
    last: StoredValue<Option<(Invoer, Vraagnummer)>>,
) -> Option<Vraagnummer> {
    if let Some((before, nummer)) = last.get_value()
        && before == *invoer
    {
        return Some(nummer);
    }
    let nummer = Vraagnummer::of_random(crypto::random()?);
    last.set_value(Some((invoer.clone(), nummer.clone())));
    Some(nummer)
}

fn vraag(
    zaak: ZaakId,
    van: PartijId,
    invoer: &Invoer,
    tekst: String,
    taal: &'static str,
    nummer: Vraagnummer,
) -> Vraag {
    let onderwerp = invoer.onderwerp.trim().to_owned();
    Vraag { zaak, van, onderwerp, tekst, taal, moment: now_text(), nummer }
}

/// Shows what became of a question. The page may have been left.
fn settle(formulier: Formulier, outcome: &Outcome, is_gesteld: &str, gesteld: Callback<()>) {
    let stand = match outcome {
        Outcome::Done(()) => Stand::Gesteld,
        Outcome::Refused(refused) => geweigerd(refused),
        Outcome::Unknown => Stand::Onzeker,
    };
    if formulier.stand.try_set(stand).is_none() && stand == Stand::Gesteld {
        // The button that had the focus is gone.
        focus(Anker::Contact);
        lees_voor(is_gesteld);
        gesteld.run(());
    }
}
