use futures::FutureExt;
use leptos::prelude::*;
use serde_json::Value;

use super::qr::Qr;
use crate::browser::clipboard::write_text;
use crate::browser::spawn;
use crate::components::{Feit, Feiten, Melding, Soort};
use crate::error::{Defect, LoadError};
use crate::gateway::{Answer, fetch_text};
use crate::json::{Fields, FromFields, parse_day, parse_json, read};
use crate::locales::voluit;
use crate::pages::loaded::Loaded;
use crate::pages::loading::Loading;
use crate::pages::{use_keep, use_teksten};
use crate::routes::{Keep, Route, THEMA, files};

/// A scenario in the list.
#[derive(Clone, Debug, PartialEq)]
struct Kaartje {
    name: String,
    title: String,
    description: Option<String>,
    story: Option<String>,
    persona: Option<String>,
    clock: Option<String>,
}

impl FromFields for Kaartje {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let name = fields.need_text("name")?;
        Some(Self {
            title: fields.text("title").unwrap_or_else(|| name.clone()),
            description: fields.text("description"),
            story: fields.text("story"),
            persona: fields.text("persona"),
            clock: fields.text("clock"),
            name,
        })
    }
}

/// Fetches the list that the last build wrote. An entry that cannot be read is left out; its
/// scenario reports the mistake when it is opened.
fn fetch() -> Answer<Vec<Kaartje>> {
    async {
        let text = fetch_text(files::PACKS).await?.ok_or(LoadError::NotFound)?;
        let list = parse_json(&text).map_err(|it| Defect::whole(files::PACKS, it))?;
        let items = list.as_array().map(Vec::as_slice).unwrap_or_default();
        Ok(items.iter().filter_map(|it: &Value| read(it).ok()).collect())
    }
    .boxed_local()
}

/// The list of scenarios, each with its link.
#[component]
pub(super) fn Scenarios() -> impl IntoView {
    let origin = window().location().origin().unwrap_or_default();
    let host = window().location().hostname().unwrap_or_default();
    let is_here_only = matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]");
    view! {
        <section aria-labelledby="scenarios">
            <h2 id="scenarios">"Scenario's"</h2>
            <p>
                "Elk scenario is een verzonnen persoon op een vaste dag. Open het, deel de link, of \
                richt een telefoon op de QR-code."
            </p>
            {is_here_only.then(|| view! { <AlleenHier /> })}
            <Loaded
                loading=Loading::new(fetch)
                laden="De scenario's komen eraan."
                fout="De lijst van scenario's is niet te laden"
                let:kaartjes
            >
                <ul class="onderzoek__scenarios" role="list">
                    {kaartjes
                        .into_iter()
                        .map(|kaartje| {
                            let origin = origin.clone();
                            view! { <ScenarioKaart kaartje origin /> }
                        })
                        .collect_view()}
                </ul>
            </Loaded>
        </section>
    }
}

/// Says that links to this computer do not work on a phone.
#[component]
fn AlleenHier() -> impl IntoView {
    view! {
        <Melding soort=Soort::Informatie titel="Deze links werken alleen op deze computer">
            <p>
                "Wilt u een telefoon op hetzelfde netwerk gebruiken? Start dan met "
                <code>"cargo xtask serve --network"</code>
                " en open het adres dat daar staat."
            </p>
        </Melding>
    }
}

#[component]
fn ScenarioKaart(kaartje: Kaartje, origin: String) -> impl IntoView {
    let Kaartje { name, title, description, story, persona, clock } = kaartje;
    let teksten = use_teksten();
    let keep = use_keep();
    let thema = keep.get(THEMA).map(|it| Keep::default().with(THEMA, it)).unwrap_or_default();
    let href = Route::Aanvragen.href(&thema.with("scenario", &name));
    let adres = format!("{origin}{href}");
    let dag = clock.and_then(|it| parse_day(&it)).map(|it| voluit(it, teksten));
    let feiten = [("Persoon", persona), ("Vandaag", dag), ("Map", Some(name))];
    let feiten = feiten
        .into_iter()
        .filter_map(|(label, it)| Some(Feit::new(label, it?)))
        .collect::<Vec<_>>();
    view! {
        <li class="onderzoek__scenario">
            <h3>
                // `external`: another scenario requires a fresh start of the app.
                <a rel="external" href=href>{title.clone()}</a>
            </h3>
            {description.map(|it| view! { <p>{it}</p> })}
            {story.map(|it| view! { <p class="onderzoek__verhaal">{it}</p> })}
            <Feiten feiten />
            <Link adres=adres.clone() titel=title.clone() />
            <details>
                <summary>"QR-code" <span class="alleen-voorgelezen">" van " {title.clone()}</span></summary>
                <Qr adres naam=format!("QR-code van {title}") />
            </details>
        </li>
    }
}

/// An address with a button that copies it.
#[component]
fn Link(adres: String, titel: String) -> impl IntoView {
    let melding = RwSignal::new("");
    let tekst = StoredValue::new(adres.clone());
    let copy = move |_| {
        melding.set("");
        let copy = async move {
            let is_copied = write_text(&tekst.get_value()).await;
            let woorden = if is_copied {
                "De link is gekopieerd."
            } else {
                "Kopieer de link zelf uit het veld."
            };
            _ = melding.try_set(woorden);
        };
        spawn(copy.boxed_local());
    };
    view! {
        <div class="onderzoek__link">
            <input type="text" readonly=true prop:value=adres aria-label=format!("Link naar {titel}") />
            <button type="button" class="knop knop--stil" on:click=copy>
                "Kopieer link"
                <span class="alleen-voorgelezen">" naar " {titel}</span>
            </button>
        </div>
        <p role="status">{melding}</p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scenario_that_says_nothing_goes_by_its_folder() {
        let kaartje: Kaartje = read(&serde_json::json!({ "name": "een" })).unwrap();
        assert_eq!((kaartje.title.as_str(), kaartje.persona), ("een", None));
    }
}
