use icondata_tb::{TbFileTextOutline, TbInfoCircleOutline};
use leptos::prelude::*;

use super::voorbeelden::boek;
use super::{Deel, Staat};
use crate::components::Icoon;

pub(super) fn deel() -> Deel {
    Deel {
        naam: "Icoon",
        bron: "src/components/icoon.rs",
        staten: vec![
            Staat::new("Naast woorden", "Het neemt de kleur van de woorden aan.", || {
                view! {
                    <p>
                        <Icoon icoon=TbFileTextOutline />
                        " "
                        {boek().pagina.zaak.documenten}
                    </p>
                }
                .into_any()
            }),
            Staat::new("In een knop", "Zo staat het in knoppen.", || {
                view! {
                    <button type="button" class="knop knop--stil">
                        <Icoon icoon=TbInfoCircleOutline />
                        {boek().app.fout.details}
                    </button>
                }
                .into_any()
            }),
        ],
    }
}
