use leptos::prelude::*;

use super::voorbeelden::boek;
use super::{Deel, Staat};
use crate::components::{Laden, Melding, Soort};
use crate::locales::OverzichtTeksten;

pub(super) fn melding() -> Deel {
    Deel {
        naam: "Melding",
        bron: "src/components/melding.rs",
        staten: vec![
            Staat::new("Informatie", "Goed om te weten.", || {
                let woorden = OverzichtTeksten::of(boek().app);
                let titel = woorden.niets_gevonden;
                view! {
                    <Melding soort=Soort::Informatie titel>
                        <p>{woorden.niets_gevonden_uitleg}</p>
                    </Melding>
                }
                .into_any()
            }),
            Staat::new("Waarschuwing", "Er ontbreekt iets.", || {
                let woorden = OverzichtTeksten::of(boek().app);
                view! {
                    <Melding soort=Soort::Waarschuwing titel=woorden.niet_alles>
                        <p>{woorden.overige_staan_hieronder}</p>
                    </Melding>
                }
                .into_any()
            }),
            Staat::new("Fout", "Er ging iets mis.", || {
                let woorden = &boek().app.fout;
                view! {
                    <Melding soort=Soort::Fout titel=woorden.aanvragen>
                        <p>{woorden.onbereikbaar}</p>
                    </Melding>
                }
                .into_any()
            }),
            Staat::new("Alleen een titel", "Meer is er niet te zeggen.", || {
                let titel = boek().pagina.besluit.bezwaar_vandaag;
                view! { <Melding soort=Soort::Waarschuwing titel /> }.into_any()
            }),
            Staat::new("Met een knop", "De inwoner kan er iets aan doen.", || {
                let woorden = &boek().app.fout;
                view! {
                    <Melding soort=Soort::Fout titel=woorden.aanvraag>
                        <p>{woorden.onverwacht}</p>
                        <button type="button" class="knop">
                            {woorden.opnieuw}
                        </button>
                    </Melding>
                }
                .into_any()
            }),
        ],
    }
}

pub(super) fn laden() -> Deel {
    Deel {
        naam: "Laden",
        bron: "src/components/melding.rs",
        staten: vec![Staat::new(
            "Bezig",
            "Zolang een deel van een pagina nog op zich laat wachten. Wie de pagina laat voorlezen, \
             hoort het ook.",
            || view! { <Laden tekst=OverzichtTeksten::of(boek().app).laden /> }.into_any(),
        )],
    }
}
