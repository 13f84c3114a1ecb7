use leptos::prelude::*;

use super::staaf::Staaf;
use crate::research::minuten;
use crate::research::studie::{
    Aandeel, Cijfers, METHODE, Samenvatting, Spreiding, Taaksamenvatting,
};

/// The results of one study.
#[component]
pub(super) fn Uitkomst(
    /// The title of the study.
    titel: String,
    /// The combined results of its participants.
    samenvatting: Samenvatting,
) -> impl IntoView {
    let Samenvatting { deelnemers, dubbel, taken, eindcijfer, .. } = samenvatting;
    let wie =
        if deelnemers == 1 { "1 deelnemer".to_owned() } else { format!("{deelnemers} deelnemers") };
    let dubbel = (!dubbel.is_empty()).then(|| {
        let nummers = dubbel.join(", ");
        view! { <p>"Deze nummers komen bij meer dan een verslag voor: " {nummers} "."</p> }
    });
    let eind = eindcijfer.map(|it| {
        let van = format!(
            "UMUX-Lite: gemiddeld {} van 100, van {} tot {}; antwoorden van {}.",
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

/// A proportion with its interval, such as "3 van 4 (30-95%)".
fn aandeel(it: Aandeel) -> String {
    format!("{} van {} ({:.0}-{:.0}%)", it.aantal, it.van, it.laag * 100.0, it.hoog * 100.0)
}

/// A median time with its range, such as "1:05 (0:40-2:10)".
fn tijd(it: Spreiding) -> String {
    // Times are never negative.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let [mediaan, min, max] = [it.mediaan, it.min, it.max].map(|it| minuten(it.round() as u64));
    format!("{mediaan} ({min}-{max})")
}

/// A number with at most one decimal, with a decimal comma.
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
