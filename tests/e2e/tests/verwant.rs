//! Related zaken.

use anyhow::{Context, Result, ensure};
use e2e::{Gemeente, Visit};
use gateway::Fault;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, a_hoofdzaak_leads_to_its_deelzaken_and_they_lead_back).of_rules(),
        case!(Desktop, a_zaak_leads_to_others_that_the_resident_may_see_and_to_no_more).of_rules(),
        case!(Desktop, a_zaak_on_its_own_says_nothing_of_others).of_rules(),
        case!(Desktop, a_deelzaak_that_cannot_be_read_is_told_and_the_others_stay).of_rules(),
        case!(Phone, zaken_that_belong_together_are_accessible_on_a_phone),
    ]
}

/// A hoofdzaak with two deelzaken.
const MONUMENT: &str = "a90eb5d5-8a55-58e5-8ef0-8ef96588829f";
const ADVIES: &str = "2ca9fbf0-b324-59eb-a050-68f275ccae07";
const BEZWAAR: &str = "768c4b63-2880-5dce-8f56-9d06b38b1c62";
const SPEELPLEK: &str = "346c7bcd-e8f9-54b7-89a8-1540dee877c9";

fn address(zaak: &str, scenario: &str) -> String {
    format!("/aanvragen/{zaak}?scenario={scenario}")
}

async fn a_hoofdzaak_leads_to_its_deelzaken_and_they_lead_back(visit: &Visit) -> Result<()> {
    visit.open(&address(MONUMENT, "alles")).await?;
    visit.reads("Onderdelen van deze aanvraag").await?;
    let mut parts = visit.texts(".verwant").await?;
    parts.sort();
    ensure!(
        parts
            == [
                "Advies monumentencommissie\nAdvies over de kleur van de ramen\n\
                 Status: In behandeling",
                "Ontheffing steiger\nSteiger op de stoep voor het pakhuis\nStatus: Afgehandeld",
            ],
        "{parts:?}"
    );
    let links = visit.texts(".paginamenu a").await?;
    ensure!(links.contains(&"Aanvragen die hierbij horen".to_owned()), "{links:?}");
    visit.click("Advies monumentencommissie").await?;
    visit.is_at(&address(ADVIES, "alles")).await?;
    visit.reads("Deze aanvraag is een onderdeel van").await?;
    visit.click("Verbouwing monument").await?;
    visit.is_at(&address(MONUMENT, "alles")).await?;
    visit.reads("Onderdelen van deze aanvraag").await
}

async fn a_zaak_leads_to_others_that_the_resident_may_see_and_to_no_more(
    visit: &Visit,
) -> Result<()> {
    visit.open(&address(BEZWAAR, "alles")).await?;
    visit.reads("Heeft hiermee te maken").await?;
    // The other related zaak is not in the pack, because it does not belong to this resident.
    let others = visit.texts(".verwant a").await?;
    ensure!(others == ["Klacht over de gemeente"], "{others:?}");
    ensure!(!visit.page_text().await?.contains("niet laten zien"), "what is not theirs is told");
    Ok(())
}

async fn a_zaak_on_its_own_says_nothing_of_others(visit: &Visit) -> Result<()> {
    visit.open(&address(SPEELPLEK, "alles")).await?;
    visit.reads("Kopieer zaaknummer").await?;
    ensure!(!visit.page_text().await?.contains("Aanvragen die hierbij horen"));
    Ok(())
}

async fn a_deelzaak_that_cannot_be_read_is_told_and_the_others_stay(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "alles").await?;
    // The first refusal may be about what was asked to come along; so it is asked without.
    gemeente.fails(Fault::status(&format!("/zaken/{ADVIES}"), 400).times(2));
    visit.goto(&format!("/aanvragen/{MONUMENT}")).await?;
    visit.log_in_as("Inloggen met DigiD", "Samira de Boer").await?;
    visit.reads("Wij kunnen 1 aanvraag die hierbij hoort, nu niet laten zien").await?;
    ensure!(visit.texts(".verwant a").await? == ["Ontheffing steiger"]);
    visit.reads("Kopieer zaaknummer").await?;
    visit.is_accessible().await?;
    visit.click("Probeer opnieuw").await?;
    visit.reads("Advies monumentencommissie").await
}

async fn zaken_that_belong_together_are_accessible_on_a_phone(visit: &Visit) -> Result<()> {
    for language in ["nl", "en"] {
        for zaak in [MONUMENT, ADVIES] {
            visit.open(&format!("{}&taal={language}", address(zaak, "alles"))).await?;
            visit.see(".verwant").await?;
            visit.is_accessible().await.with_context(|| format!("{zaak} {language}"))?;
            visit.fits().await.with_context(|| format!("{zaak} {language}"))?;
        }
    }
    Ok(())
}
