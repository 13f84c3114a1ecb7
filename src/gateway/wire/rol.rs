use serde::Deserialize;

use super::veld::optional_text;
use crate::domain::{Naam, Rol};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RolJson {
    #[serde(default, deserialize_with = "optional_text")]
    omschrijving_generiek: Option<String>,
    #[serde(default, deserialize_with = "optional_text")]
    afwijkende_naam_betrokkene: Option<String>,
    #[serde(default)]
    betrokkene_identificatie: Option<BetrokkeneJson>,
}

/// The names that the different kinds of betrokkene have; no number or address is read.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
struct BetrokkeneJson {
    #[serde(default, deserialize_with = "optional_text")]
    voornamen: Option<String>,
    #[serde(default, deserialize_with = "optional_text")]
    voorletters: Option<String>,
    #[serde(default, deserialize_with = "optional_text")]
    voorvoegsel_geslachtsnaam: Option<String>,
    #[serde(default, deserialize_with = "optional_text")]
    geslachtsnaam: Option<String>,
    #[serde(default, deserialize_with = "optional_text")]
    statutaire_naam: Option<String>,
    #[serde(default)]
    handelsnaam: Option<Vec<String>>,
}

impl From<RolJson> for Rol {
    fn from(json: RolJson) -> Self {
        if json.omschrijving_generiek.as_deref() != Some("initiator") {
            return Self::Ander;
        }
        let naam = json.betrokkene_identificatie.unwrap_or_default().naam();
        Self::Initiator(json.afwijkende_naam_betrokkene.or(naam))
    }
}

impl BetrokkeneJson {
    fn naam(self) -> Naam {
        let persoon = self.geslachtsnaam.map(|geslachtsnaam| {
            [self.voornamen.or(self.voorletters), self.voorvoegsel_geslachtsnaam, Some(geslachtsnaam)]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
        });
        let handelsnaam =
            self.handelsnaam.into_iter().flatten().find(|it| !it.trim().is_empty());
        persoon.or(self.statutaire_naam).or(handelsnaam)
    }
}
