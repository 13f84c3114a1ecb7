//! The pages and parts of fixture mode are one part of the app, so that a participant with a phone
//! waits no longer for the overview than a resident does.

use leptos::prelude::*;

use super::contrast::ContrastPagina;
use super::galerij::GalerijPagina;
use super::paneel::Paneel;
use super::participant::ParticipantDialog;
use super::start::OnderzoekPagina;
use crate::browser::style;
use crate::pages::{Page, ShownPage};
use crate::parts::{Part, part};
use crate::routes::Tool;

type Show = fn() -> AnyView;

/// What the part holds.
#[derive(Clone, Copy)]
struct Tools {
    galerij: Show,
    contrast: Show,
    onderzoek: Show,
    paneel: Show,
    participant_dialog: Show,
}

static PART: Part<Tools> = part!(onderzoek: Tools = Tools {
    galerij: || view! { <GalerijPagina /> }.into_any(),
    contrast: || view! { <ContrastPagina /> }.into_any(),
    onderzoek: || view! { <OnderzoekPagina /> }.into_any(),
    paneel: || view! { <Paneel /> }.into_any(),
    participant_dialog: || view! { <ParticipantDialog /> }.into_any(),
});

/// The page for designers or researchers.
pub(crate) fn page(tool: Tool) -> Page {
    // The gallery shows parts of other pages.
    for name in [
        "aanvragen",
        "zaak",
        "aanleveren",
        "inloggen",
        "acties",
        "meldingen",
        "berichten",
        "voor_u",
        "voorkeuren",
        "contact",
        "terugkoppeling",
    ] {
        _ = style::wake(name);
    }
    tools_page(move |tools| match tool {
        Tool::Galerij => (tools.galerij)(),
        Tool::Contrast => (tools.contrast)(),
        Tool::Onderzoek => (tools.onderzoek)(),
    })
}

/// The panel of the moderator.
#[component]
pub(super) fn PaneelPart() -> impl IntoView {
    view! { <ShownPage page=tools_page(|tools| (tools.paneel)()) /> }
}

/// What a participant of a study is to read or to answer.
#[component]
pub(super) fn ParticipantPart() -> impl IntoView {
    view! { <ShownPage page=tools_page(|tools| (tools.participant_dialog)()) /> }
}

fn tools_page(show: impl Fn(Tools) -> AnyView + Clone + Send + Sync + 'static) -> Page {
    Page::new(&PART, |teksten| teksten.algemeen.mijn_aanvragen, show)
}
