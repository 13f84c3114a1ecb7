//! The question at the foot of each page: whether the page was clear. It is a part of its own, which
//! is fetched after the page, and is not there when the municipality does not ask it.

pub(crate) mod beeld;

use std::time::Duration;

use futures::FutureExt;
use leptos::prelude::*;

use super::loading::Loading;
use super::{use_config, use_gateway};
use crate::browser::spawn;
use crate::components::{changing, replaced};
use crate::gateway::{Outcome, Terugkoppeling};
use crate::pages::paginatitel::focus_on;
use crate::parts::{Part, part};
use crate::routes::Route;
use beeld::{Antwoord, Stand, TerugkoppelingBeeld};

/// The page that is shown; `None` while that is none. Follows changes.
type Getoond = Box<dyn Fn() -> Option<Route> + Send + Sync>;

static PART: Part<fn(Getoond) -> AnyView> = part!(terugkoppeling: fn(Getoond) -> AnyView = vragen);

/// How long the page comes first.
const LATER: Duration = Duration::from_secs(2);

/// The question about the page that `getoond` gives, which follows changes.
pub(crate) fn onderaan(
    getoond: impl Fn() -> Option<Route> + Copy + Send + Sync + 'static,
) -> AnyView {
    if !use_config().feedback {
        return ().into_any();
    }
    let deel = Loading::idle(|| PART.cut().fetch());
    if PART.ready().is_none() {
        set_timeout(move || deel.refresh(), LATER);
    }
    changing(move || {
        // Without its part there is no question, and nobody misses it.
        _ = deel.get();
        match PART.ready() {
            Some(vragen) => vragen(Box::new(getoond)),
            None => ().into_any(),
        }
    })
}

/// The question about each kind of page. It is made anew for each, so that no answer about another
/// page stays.
fn vragen(getoond: Getoond) -> AnyView {
    let template = Memo::new(move |_| match getoond() {
        Some(Route::Tool(_)) | None => None,
        Some(it) => Some(it.template()),
    });
    replaced(move || template.get(), |pagina| pagina.map(|pagina| view! { <Vraag pagina /> }))
}

/// The question, and what becomes of the answer.
#[component]
fn Vraag(
    /// The template of the address of the page.
    pagina: &'static str,
) -> impl IntoView {
    let gateway = StoredValue::new_local(use_gateway());
    let antwoord = RwSignal::new(Antwoord::default());
    let stand = RwSignal::new(Stand::Vraag);
    let verstuur = Callback::new(move |()| {
        let Antwoord { is_duidelijk: Some(is_duidelijk), toelichting } = antwoord.get_untracked()
        else {
            return;
        };
        if stand.get_untracked() == Stand::Bezig {
            return;
        }
        stand.set(Stand::Bezig);
        let toelichting = Some(toelichting.trim().to_owned()).filter(|it| !it.is_empty());
        let said = Terugkoppeling { pagina, is_duidelijk, toelichting };
        let sending = gateway.read_value().terugkoppelen(said);
        let send = async move {
            let next = match sending.await {
                Outcome::Done(()) => Stand::Bedankt,
                Outcome::Refused(_) => Stand::Mislukt,
                Outcome::Unknown => Stand::Onzeker,
            };
            _ = stand.try_set(next);
            if next == Stand::Bedankt {
                // The button that had the focus is gone.
                request_animation_frame(|| focus_on("#terugkoppeling"));
            }
        };
        spawn(send.boxed_local());
    });
    view! { <TerugkoppelingBeeld antwoord stand verstuur /> }
}
