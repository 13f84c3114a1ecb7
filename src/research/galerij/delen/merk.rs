use leptos::prelude::*;

use super::voorbeelden::{boek, over};
use super::{Deel, Staat};
use crate::components::{Merk, Merken, Nadruk};
use crate::locales::{OverzichtTeksten, cijfers};

pub(super) fn deel() -> Deel {
    Deel {
        naam: "Merken",
        bron: "src/components/merk.rs",
        staten: vec![
            Staat::new("Geen nadruk", "Er is nog tijd genoeg.", || merken(vec![ruim()])),
            Staat::new("Nieuw", "Veranderd sinds het vorige bezoek.", || merken(vec![nieuw()])),
            Staat::new("Let op", "Het is de moeite waard om te kijken.", || merken(vec![let_op()])),
            Staat::new("Dringend", "De inwoner moet iets doen.", || merken(vec![dringend()])),
            Staat::new("Allemaal", "Het dringendste staat voorop.", || {
                merken(vec![dringend(), nieuw(), let_op(), ruim()])
            }),
        ],
    }
}

fn merken(merken: Vec<Merk>) -> AnyView {
    view! { <Merken merken /> }.into_any()
}

fn ruim() -> Merk {
    let dag = cijfers(over(40), boek().app);
    Merk::new((boek().app.termijn.nog_dagen)(&dag, 40), Nadruk::Geen)
}

fn nieuw() -> Merk {
    Merk::new(boek().app.algemeen.nieuw, Nadruk::Nieuw)
}

fn let_op() -> Merk {
    Merk::new(boek().app.termijn.vandaag, Nadruk::Let)
}

fn dringend() -> Merk {
    Merk::new(OverzichtTeksten::of(boek().app).wacht_op_u, Nadruk::Dringend)
}
