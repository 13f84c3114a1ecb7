use std::sync::Arc;

use leptos::prelude::*;

use super::antwoorden::{Antwoorden, Vragen};
use super::blik::blik;
use super::gezien::tell;
use super::presentation::{self, Regel, Rondom, dagkop, groepen, nieuwste};
use super::verslink::Verslink;
use crate::components::{Nieuwsregel, NieuwsregelInhoud, changing, whenever};
use crate::domain::Acties;
use crate::gateway::Overzicht;
use crate::locales::MeldingTeksten;
use crate::pages::fout::Foutmelding;
use crate::pages::{use_keep, use_teksten, use_today};
use crate::routes::{Anker, Route};

/// The most meldingen on the home page.
const OP_HOME: usize = 3;

/// The newest meldingen and messages on the home page. Shows nothing when there are none.
#[component]
pub(crate) fn OpHome(
    /// The zaken of the resident, as far as they have come.
    overzicht: Arc<Overzicht>,
    /// Asks for the zaken again.
    retry: Callback<()>,
) -> impl IntoView {
    let vragen = Vragen::of_home();
    let answered = move || vragen.with(Some(Ok(Arc::clone(&overzicht))));
    whenever({
        let answered = answered.clone();
        move || tell(&answered())
    });
    let inhoud = changing(move || {
        // What has come is shown at once, beside the zaken: nothing below it moves later.
        let antwoorden = answered();
        let regels = nieuwste(&antwoorden.bekend().regels(&blik()), OP_HOME);
        let failed = matches!(antwoorden.berichten, Some(Err(_)));
        (failed || !regels.is_empty())
            .then(|| view! { <Sectie regels antwoorden=&antwoorden vragen /> })
            .into_any()
    });
    let toon = Callback::new(move |()| {
        vragen.retry();
        retry.run(());
    });
    view! {
        {inhoud}
        <Verslink toon />
    }
}

#[component]
fn Sectie<'a>(
    regels: Vec<Regel>,
    antwoorden: &'a Antwoorden,
    vragen: Vragen,
) -> impl IntoView + use<> {
    let woorden = MeldingTeksten::of(use_teksten());
    let href = Route::Meldingen.href(&use_keep());
    let [_, failure, ..] = antwoorden.failed();
    let failure = failure.map(|error| {
        let retry = Callback::new(move |()| vragen.retry());
        view! { <Foutmelding titel=woorden.berichten_fout error retry /> }
    });
    view! {
        <section class="sectie" aria-labelledby=Anker::Meldingen.id()>
            <h2 id=Anker::Meldingen.id()>{woorden.titel}</h2>
            {failure}
            <Lijst regels=&regels antwoorden met_dag=true />
            <p class="verder"><a href=href>{woorden.alle}</a></p>
        </section>
    }
}

/// Lines below a heading for each day.
#[component]
pub(super) fn PerDag<'a>(regels: &'a [Regel], antwoorden: &'a Antwoorden) -> impl IntoView + use<> {
    let (teksten, today) = (use_teksten(), use_today());
    let dag = |regels: &[Regel]| {
        let kop = dagkop(regels.first().and_then(|it| it.dag), today, teksten);
        view! {
            <h2 class="meldingen__dag">{kop}</h2>
            <Lijst regels antwoorden />
        }
    };
    groepen(regels).into_iter().map(dag).collect_view()
}

/// A list of lines.
#[component]
fn Lijst<'a>(
    regels: &'a [Regel],
    antwoorden: &'a Antwoorden,
    /// Whether each line says its day, which otherwise stands above the list.
    #[prop(optional)]
    met_dag: bool,
) -> impl IntoView + use<> {
    let (teksten, today) = (use_teksten(), use_today());
    let (leeg, geen) = (Overzicht::default(), Acties::default());
    let bekend = antwoorden.bekend();
    let keep = use_keep();
    let rondom = Rondom {
        teksten,
        today,
        keep: &keep,
        overzicht: bekend.overzicht.as_deref().unwrap_or(&leeg),
        documenten: bekend.documenten.as_deref().map_or(&[], Vec::as_slice),
        acties: bekend.acties.as_deref().map_or(&geen, |it| &it.acties),
    };
    let items = regels
        .iter()
        .map(|it| {
            let dag = met_dag.then(|| dagkop(it.dag, today, teksten));
            let inhoud = NieuwsregelInhoud { dag, ..presentation::inhoud(it, &rondom) };
            view! { <li><Nieuwsregel inhoud /></li> }
        })
        .collect_view();
    view! { <ul class="meldingen" role="list">{items}</ul> }
}
