use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::context::use_vertaling;
use super::use_teksten;
use crate::browser::address::{HistoryEntry, address, go_to, query};
use crate::browser::storage::{self, Item};
use crate::browser::{boot, spawn};
use crate::locales::{EN, NL, Taal, Teksten};
use crate::parts::{Part, part};
use crate::routes::{Keep, TAAL, with_parameter};

/// The English texts. They are a part of their own, because most visitors do not need them.
static ENGLISH: Part<&'static Teksten> = part!(engels: &'static Teksten = &EN);

/// The language to begin in: the one in the address, or else the last one on this device.
pub fn chosen_taal(keep: &Keep) -> Taal {
    let asked = keep.get(TAAL).and_then(Taal::parse);
    asked.or_else(|| Taal::parse(&storage::get(Item::Taal)?)).unwrap_or_default()
}

/// The texts of a language. When they cannot be fetched, these are the Dutch texts.
pub async fn teksten_in(taal: Taal) -> &'static Teksten {
    match taal {
        Taal::Nederlands => &NL,
        Taal::Engels => ENGLISH.fetch().await.unwrap_or_else(|_| {
            boot::tell(boot::MISSING);
            &NL
        }),
    }
}

/// Says in which language the municipality's own texts are, when that is not the language of the
/// page. A page says it once.
#[component]
pub(crate) fn EigenWoorden() -> impl IntoView {
    use_teksten().algemeen.eigen_woorden.map(|it| view! { <p class="inleiding">{it}</p> })
}

/// Returns a function that switches to a language, and remembers it on the device.
pub(crate) fn use_taalwissel() -> impl Fn(Taal) + Copy {
    let translate = use_vertaling();
    move |taal| {
        spawn(Box::pin(async move {
            let teksten = teksten_in(taal).await;
            _ = storage::set(Item::Taal, taal.code());
            go_to(&with_parameter(&address(), TAAL, taal.code()), HistoryEntry::Same);
            // What else stays in every link may have changed while the texts came.
            translate(teksten, Keep::parse(&query()).with(TAAL, taal.code()));
        }));
    }
}

/// A link to the page in the other language, which is called by its own name.
#[component]
pub fn Taalkeuze() -> impl IntoView {
    let taal = match use_teksten().taal {
        Taal::Nederlands => Taal::Engels,
        Taal::Engels => Taal::Nederlands,
    };
    let location = use_location();
    let href = move || {
        location.pathname.track();
        location.search.track();
        with_parameter(&address(), TAAL, taal.code())
    };
    let switch = use_taalwissel();
    // The page is not loaded again, because the visitor would have to log in again. With a modifier
    // key the browser opens another window, as for any link.
    let choose = move |event: MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        event.prevent_default();
        switch(taal);
    };
    view! {
        <a
            class="taal"
            rel="external"
            href=href
            lang=taal.code()
            hreflang=taal.code()
            on:click=choose
        >
            {taal.naam()}
        </a>
    }
}
