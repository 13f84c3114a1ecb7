use std::sync::Arc;

use futures::FutureExt;
use leptos::ev::{Event, Targeted};
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

use super::staaf::Staaf;
use crate::components::{Melding, Soort};
use crate::pages::{Loaded, Vraag};
use crate::research::lab::{Onderzoeken, fetch_studies, use_lab};
use crate::research::minuten;
use crate::research::studie::{
    Aandeel, Cijfers, METHODE, Onderzoek, Samenvatting, Spreiding, Taaksamenvatting, Verslag,
    samenvatten, van_json,
};
use crate::spawn::spawn;

/// What was read: reports, and files that are none with the reason.
#[derive(Clone, Debug, Default, PartialEq)]
struct Gelezen {
    verslagen: Vec<Verslag>,
    geweigerd: Vec<String>,
}

/// What participants told together: of files that were saved before, and of the session that goes on.
/// Files are read in the browser and go nowhere.
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
            <div role="alert">{geweigerd}</div>
            <Loaded
                vraag=Vraag::new(|| fetch_studies().map(Ok::<Onderzoeken, _>).boxed_local())
                laden="De onderzoeken worden geladen."
                fout="De onderzoeken zijn niet te laden"
                let:onderzoeken
            >
                {onderzoeken
                    .map_or_else(
                        |problem| {
                            view! { <OnderzoekKapot problem /> }.into_any()
                        },
                        |onderzoeken| {
                            onderzoeken
                                .into_iter()
                                .map(|onderzoek| view! { <VanOnderzoek onderzoek gelezen /> })
                                .collect_view()
                                .into_any()
                        },
                    )}
            </Loaded>
        </section>
    }
}

#[component]
fn OnderzoekKapot(problem: String) -> impl IntoView {
    view! {
        <Melding soort=Soort::Fout titel="Het onderzoek kan niet worden gelezen">
            <p><code>{problem}</code></p>
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

/// What is known of one study; nothing before there is something.
#[component]
fn VanOnderzoek(onderzoek: Arc<Onderzoek>, gelezen: RwSignal<Gelezen>) -> impl IntoView {
    let lab = use_lab();
    move || {
        let mut verslagen = gelezen.with(|it| it.verslagen.clone());
        let now = lab.zitting.with(|it| it.as_ref().map(|it| it.verslag.clone()));
        // One that was saved and read again is in the files.
        verslagen.extend(now.filter(|it| !it.taken.is_empty() && !verslagen.contains(it)));
        let samenvatting = samenvatten(&onderzoek, &verslagen);
        let titel = onderzoek.titel.clone();
        (samenvatting.deelnemers > 0).then(|| view! { <Uitkomst titel samenvatting /> })
    }
}

#[component]
fn Uitkomst(titel: String, samenvatting: Samenvatting) -> impl IntoView {
    let Samenvatting { deelnemers, dubbel, taken, eindcijfer, .. } = samenvatting;
    let wie =
        if deelnemers == 1 { "1 deelnemer".to_owned() } else { format!("{deelnemers} deelnemers") };
    let dubbel = (!dubbel.is_empty()).then(|| {
        let nummers = dubbel.join(", ");
        view! { <p>"Deze nummers komen bij meer dan een verslag voor: " {nummers} "."</p> }
    });
    let eind = eindcijfer.map(|it| {
        let van = format!(
            "UMUX-Lite: gemiddeld {} van 100, van {} tot {}, {} antwoorden.",
            rond(it.gemiddelde),
            rond(it.min),
            rond(it.max),
            it.deelnemers
        );
        view! { <p>{van}</p> }
    });
    let rijen = taken.into_iter().map(|taak| view! { <TaakUitkomst taak /> }).collect_view();
    view! {
        <article class="onderzoek__uitkomst">
            <h3>{titel} ": " {wie}</h3>
            {dubbel}
            {eind}
            {rijen}
            <p class="paneel__uitleg">
                "Tussen haakjes: het interval voor kleine groepen (" {METHODE} "). Tijden zijn van wie het lukte."
            </p>
        </article>
    }
}

#[component]
fn TaakUitkomst(taak: Taaksamenvatting) -> impl IntoView {
    let Taaksamenvatting { titel, geheel, per_variant, .. } = taak;
    let rows = std::iter::once(("Alle".to_owned(), geheel.clone()))
        .chain(per_variant.into_iter().map(|(variant, it)| (format!("Variant {variant}"), it)))
        .map(|(wat, cijfers)| view! { <Rij wat cijfers /> })
        .collect_view();
    let kop = titel.clone();
    view! {
        <h4>{titel}</h4>
        <Staaf geslaagd=geheel.geslaagd naam=kop.clone() />
        <div class="onderzoek__tabel" tabindex="0" role="region" aria-label=format!("Cijfers van {kop}")>
            <table>
                <thead>
                    <tr>
                        <th scope="col">"Wie"</th>
                        <th scope="col">"Gelukt"</th>
                        <th scope="col">"Tijd (mediaan)"</th>
                        <th scope="col">"Makkelijk (1-7)"</th>
                        <th scope="col">"Eerste klik goed"</th>
                        <th scope="col">"Terug (mediaan)"</th>
                        <th scope="col">"Lege zoekopdrachten"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Rij(wat: String, cijfers: Cijfers) -> impl IntoView {
    let seq = cijfers.seq().map_or_else(geen, rond);
    let terug = cijfers.terugstappen.map_or_else(geen, rond);
    view! {
        <tr>
            <th scope="row">{wat}</th>
            <td>{cijfers.geslaagd.map_or_else(geen, aandeel)}</td>
            <td>{cijfers.tijd.map_or_else(geen, tijd)}</td>
            <td>{seq}</td>
            <td>{cijfers.eerste_klik_goed.map_or_else(geen, aandeel)}</td>
            <td>{terug}</td>
            <td>{cijfers.lege_zoekopdrachten}</td>
        </tr>
    }
}

fn geen() -> String {
    "-".to_owned()
}

/// "3 van 4 (30-95%)".
fn aandeel(it: Aandeel) -> String {
    format!("{} van {} ({:.0}-{:.0}%)", it.aantal, it.van, it.laag * 100.0, it.hoog * 100.0)
}

/// "1:05 (0:40-2:10)".
fn tijd(it: Spreiding) -> String {
    // Times are never negative.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let [mediaan, min, max] = [it.mediaan, it.min, it.max].map(|it| minuten(it.round() as u64));
    format!("{mediaan} ({min}-{max})")
}

/// With a comma, and without one where there is nothing behind it.
fn rond(it: f64) -> String {
    let text = format!("{it:.1}");
    text.strip_suffix(".0").map_or_else(|| text.replace('.', ","), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_in_dutch() {
        assert_eq!([5.0, 5.5, 62.25].map(rond), ["5", "5,5", "62,2"]);
    }

    #[test]
    fn times_have_their_middle_and_their_ends() {
        let it = Spreiding { mediaan: 65_000.0, min: 40_000.0, max: 130_000.0 };
        assert_eq!(tijd(it), "1:05 (0:40-2:10)");
    }

    #[test]
    fn a_share_has_its_interval() {
        let it = Aandeel { aantal: 3, van: 4, laag: 0.301, hoog: 0.954 };
        assert_eq!(aandeel(it), "3 van 4 (30-95%)");
    }
}
