use std::sync::Arc;

use futures::FutureExt;
use leptos::ev::{Event, Targeted};
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

use super::uitkomst::Uitkomst;
use crate::browser::spawn;
use crate::components::{Melding, Soort};
use crate::pages::loaded::Loaded;
use crate::pages::loading::Loading;
use crate::research::live_study::{Onderzoeken, fetch_studies, use_live_study};
use crate::research::studie::{Onderzoek, Verslag, samenvatten, van_json};

/// The files that were read: reports, and the reasons for refusing other files.
#[derive(Clone, Debug, Default, PartialEq)]
struct Gelezen {
    verslagen: Vec<Verslag>,
    geweigerd: Vec<String>,
}

/// The results of participants, from saved files and from the session in progress. The files are
/// read in the browser and are not sent anywhere.
#[component]
pub(super) fn SamenvattingDeel() -> impl IntoView {
    let gelezen = RwSignal::new(Gelezen::default());
    let read = move |event: Targeted<Event, HtmlInputElement>| {
        let input = event.target();
        spawn(
            async move {
                let read = read_files(&input).await;
                _ = gelezen.try_set(read);
            }
            .boxed_local(),
        );
    };
    let geweigerd = move || {
        let geweigerd = gelezen.with(|it| it.geweigerd.clone());
        (!geweigerd.is_empty()).then(|| {
            let items = geweigerd.into_iter().map(|it| view! { <li>{it}</li> }).collect_view();
            view! {
                <Melding soort=Soort::Waarschuwing titel="Niet alle bestanden zijn gelezen">
                    <ul>{items}</ul>
                </Melding>
            }
        })
    };
    view! {
        <section aria-labelledby="samenvatting">
            <h2 id="samenvatting">"Samenvatting"</h2>
            <p>
                "Kies de JSON-bestanden die u van deelnemers hebt bewaard. Ze worden alleen hier, in uw \
                browser, gelezen. Een deelnemer die nu bezig is telt mee."
            </p>
            <label class="paneel__veld">
                "Bestanden"
                <input
                    id="samenvatting-bestanden"
                    type="file"
                    accept=".json,application/json"
                    multiple=true
                    on:change:target=read
                />
            </label>
            <p role="status">{move || gelezen.with(Gelezen::woorden)}</p>
            <div role="alert">{geweigerd}</div>
            <Loaded
                loading=Loading::new(|| fetch_studies().map(Ok::<Onderzoeken, _>).boxed_local())
                laden="De onderzoeken komen eraan."
                fout="De onderzoeken zijn niet te laden"
                let:onderzoeken
            >
                {onderzoeken
                    .map_or_else(
                        |problem| {
                            view! { <OnderzoekKapot problem /> }.into_any()
                        },
                        |onderzoeken| {
                            let namen = onderzoeken.iter().map(|it| it.naam.clone()).collect();
                            (view! { <Andere namen gelezen /> }, onderzoeken
                                .into_iter()
                                .map(|onderzoek| view! { <VanOnderzoek onderzoek gelezen /> })
                                .collect_view())
                                .into_any()
                        },
                    )}
            </Loaded>
        </section>
    }
}

impl Gelezen {
    /// The number of reports in words. `None` without reports.
    fn woorden(&self) -> Option<String> {
        match self.verslagen.len() {
            0 => None,
            1 => Some("1 verslag gelezen.".to_owned()),
            n => Some(format!("{n} verslagen gelezen.")),
        }
    }
}

/// Lists the reports that belong to none of the available studies.
#[component]
fn Andere(namen: Vec<String>, gelezen: RwSignal<Gelezen>) -> impl IntoView {
    let andere = move || {
        let of_others = |it: &Gelezen| {
            let mut andere: Vec<_> = it.verslagen.iter().map(|it| it.onderzoek.clone()).collect();
            andere.retain(|it| !namen.contains(it));
            andere.sort();
            andere.dedup();
            andere.join(", ")
        };
        Some(gelezen.with(of_others)).filter(|it| !it.is_empty())
    };
    move || {
        andere().map(|it| {
            view! {
                <p role="status">
                    "Niet meegeteld: verslagen van een onderzoek dat niet in onderzoek.json staat (" {it} ")."
                </p>
            }
        })
    }
}

#[component]
fn OnderzoekKapot(problem: String) -> impl IntoView {
    view! {
        <Melding soort=Soort::Fout titel="Het onderzoek kan niet worden gelezen">
            <p><code lang="en">{problem}</code></p>
        </Melding>
    }
}

async fn read_files(input: &HtmlInputElement) -> Gelezen {
    let mut gelezen = Gelezen::default();
    let Some(files) = input.files() else { return gelezen };
    for file in (0..files.length()).filter_map(|place| files.get(place)) {
        let text: Option<String> =
            JsFuture::from(file.text()).await.ok().and_then(|it| it.as_string());
        match van_json(&text.unwrap_or_default()) {
            Ok(verslag) => gelezen.verslagen.push(verslag),
            Err(problem) => gelezen.geweigerd.push(format!("{}: {problem}", file.name())),
        }
    }
    gelezen
}

/// The results of one study. Nothing is shown without reports.
#[component]
fn VanOnderzoek(onderzoek: Arc<Onderzoek>, gelezen: RwSignal<Gelezen>) -> impl IntoView {
    let study = use_live_study();
    move || {
        let mut verslagen = gelezen.with(|it| it.verslagen.clone());
        let now = study.sitting.with(|it| it.as_ref().map(|it| it.verslag.clone()));
        // A report that was saved and then read again is already among the files.
        verslagen.extend(now.filter(|it| !it.taken.is_empty() && !verslagen.contains(it)));
        let samenvatting = samenvatten(&onderzoek, &verslagen);
        let titel = onderzoek.titel.clone();
        (samenvatting.deelnemers > 0).then(|| view! { <Uitkomst titel samenvatting /> })
    }
}
