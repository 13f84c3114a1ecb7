use leptos::prelude::*;

use super::voorbeelden::{boek, lang, over};
use super::{Deel, Staat, Vorm};
use crate::components::{Etiket, Feit, Kaart, KaartInhoud, Merk, Nadruk};
use crate::domain::ZaakId;
use crate::locales::{OverzichtTeksten, cijfers};
use crate::pages::{use_keep, use_labels};
use crate::routes::Route;

pub(super) fn deel() -> Deel {
    Deel {
        naam: "Kaart",
        bron: "src/components/kaart.rs",
        staten: vec![
            Staat::new("Gewoon", "Een lopende aanvraag waar niets bijzonders mee is.", || {
                kaart(gewoon())
            }),
            Staat::new("Met ondertitel", "Er zijn meer aanvragen van dezelfde soort.", || {
                kaart(KaartInhoud { ondertitel: Some("Buurtfeest Oosterpark".into()), ..gewoon() })
            }),
            Staat::new("Nieuw", "Er is iets veranderd sinds het vorige bezoek.", || {
                met_merken(vec![Merk::new(boek().app.algemeen.nieuw, Nadruk::Nieuw)])
            }),
            Staat::new("Let op de termijn", "De laatste dag is over minder dan een week.", || {
                let dag = cijfers(over(3), boek().app);
                let tekst = (boek().app.termijn.nog_dagen)(&dag, 3);
                met_merken(vec![Merk::new(tekst, Nadruk::Let)])
            }),
            Staat::new("Dringend", "De gemeente wacht op de inwoner.", || {
                met_merken(vec![Merk::new(
                    OverzichtTeksten::of(boek().app).wacht_op_u,
                    Nadruk::Dringend,
                )])
            }),
            Staat::new("Toegekend", "Alleen wat is toegekend of verleend, is groen.", || {
                afgerond("Toegekend", true)
            }),
            Staat::new("Afgewezen", "Elk ander resultaat heeft geen eigen kleur.", || {
                afgerond("Afgewezen", false)
            }),
            Staat::new("Met onderdelen", "Bij deze aanvraag horen andere aanvragen.", || {
                let onderdelen = ["Advies monumenten (Gestart)", "Ontheffing steiger (Afgerond)"];
                let onderdelen = onderdelen.map(|it| (it.to_owned(), gewoon().href)).into();
                let kop = OverzichtTeksten::of(boek().app).onderdelen.to_owned();
                kaart(KaartInhoud { onderdelen: Some((kop, onderdelen)), ..gewoon() })
            }),
            Staat::new(
                "Lange woorden",
                "Titels komen uit de catalogus en kunnen lang zijn.",
                || {
                    let titel =
                        "Ontheffing om met een zware vrachtwagen te rijden in het oude centrum";
                    let ondertitel = "Kindercarnavalsoptochtvoorbereidingswerkzaamhedencomitéleden";
                    let ondertitel = Some(ondertitel.to_owned());
                    kaart(KaartInhoud { titel: titel.to_owned(), ondertitel, ..gewoon() })
                },
            ),
            Staat::new("In een lijst", "De inwoner koos ‘Toon als lijst’.", || {
                view! {
                    <ul class="zaken zaken--lijst" role="list">
                        <li><Kaart inhoud=gewoon() /></li>
                        <li><Kaart inhoud=dringend() /></li>
                    </ul>
                }
                .into_any()
            })
            .als(Vorm::Venster),
        ],
    }
}

fn kaart(inhoud: KaartInhoud) -> AnyView {
    view! { <Kaart inhoud /> }.into_any()
}

fn met_merken(merken: Vec<Merk>) -> AnyView {
    kaart(KaartInhoud { merken, ..gewoon() })
}

fn afgerond(resultaat: &str, is_gelukt: bool) -> AnyView {
    let woorden = OverzichtTeksten::of(boek().app);
    let stand = [(woorden.status, "Afgehandeld", false), (woorden.resultaat, resultaat, is_gelukt)];
    kaart(KaartInhoud { etiketten: stand.map(etiket).into(), ..gewoon() })
}

fn etiket((label, waarde, is_gelukt): (&str, &str, bool)) -> Etiket {
    Etiket { feit: Feit::in_taal(label, waarde, lang()), is_gelukt }
}

fn dringend() -> KaartInhoud {
    let merk = Merk::new(OverzichtTeksten::of(boek().app).wacht_op_u, Nadruk::Dringend);
    KaartInhoud { titel: "Bijzondere bijstand".to_owned(), merken: vec![merk], ..gewoon() }
}

fn gewoon() -> KaartInhoud {
    let woorden = OverzichtTeksten::of(boek().app);
    // No zaak has this id, so the link leads to a page that says so.
    let nergens = "00000000-0000-4000-8000-000000000000".parse::<ZaakId>().ok();
    let href = nergens.map_or_else(String::new, |it| Route::Zaak(it).href(&use_keep()));
    KaartInhoud {
        titel: "Evenementenvergunning".to_owned(),
        ondertitel: None,
        lang: lang(),
        merken: vec![],
        etiketten: vec![etiket((woorden.status, "In behandeling", false))],
        feiten: vec![Feit::new(use_labels().ontvangstdatum, cijfers(over(-20), boek().app))],
        href,
        link: woorden.bekijk.to_owned(),
        onderdelen: None,
    }
}
