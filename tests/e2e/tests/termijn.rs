//! The term of a zaak.

use anyhow::{Context, Result, ensure};
use e2e::Visit;
use thirtyfour::prelude::*;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, every_kind_of_termijn_says_what_it_means).of_rules(),
        case!(Desktop, a_termijn_that_passed_leads_to_contact).of_rules(),
        case!(Desktop, a_termijn_is_explained_in_english_and_the_reason_stays_dutch).of_rules(),
        case!(Desktop, a_termijn_is_saved_for_the_calendar_with_its_exact_bytes),
        case!(Phone, a_termijn_with_its_button_fits_a_telephone),
    ]
}

/// The text about the term of this zaak, on 15 June 2026.
async fn termijn(visit: &Visit, zaak: &str, more: &str) -> Result<String> {
    visit.open(&format!("/aanvragen/{zaak}?scenario=alles{more}")).await?;
    let term = visit.see(".feiten__rij:has(.termijn)").await?.text().await?;
    let (_label, said) = term.split_once('\n').context("a label alone")?;
    Ok(said.to_owned())
}

const SUSPENDED: &str = "52358c08-6340-578f-aa79-c5fa712a3849";
const RUNNING: &str = "f4855b29-78d9-5e04-ad12-541148c18ac7";
const PASSED: &str = "2bb15141-cd14-531c-b636-237ab174d788";

async fn every_kind_of_termijn_says_what_it_means(visit: &Visit) -> Result<()> {
    const KNOP: &str = "Zet in uw agenda";
    const VRAAG: &str = "Vraag ons hoe het ermee staat.";
    const DAAROM: &str = "Daarom staat hier nu geen datum.";
    let cases: [(&str, &[&str]); 14] = [
        (RUNNING, &["05-07-2026", "Nog 20 dagen.", KNOP]),
        (
            "fd3a1cd0-d4b6-5aa8-882f-086c6924986e",
            &[
                "29-06-2026",
                "Nog 14 dagen.",
                "Dit is een verwachting. Een aanvraag als deze mag 8 weken duren.",
                KNOP,
            ],
        ),
        (
            "6b6aa794-6665-5f58-809d-f35164bcf68e",
            &[
                "30-06-2026",
                "Nog 15 dagen.",
                "Dit is een verwachting. Een aanvraag als deze mag 1 maand duren.",
                KNOP,
            ],
        ),
        (
            "06c841cd-2313-5948-a597-aa030cf4db17",
            &["08-07-2026", "Nog 23 dagen. Wij verwachten klaar te zijn op 24 juni.", KNOP],
        ),
        (
            "3527a958-e66e-5ad3-8413-71243ad18a71",
            &["01-07-2026", "Nog 16 dagen. Wij verwachten later klaar te zijn: op 10 juli.", KNOP],
        ),
        ("5375efa3-458b-52f5-bbfc-42471dd33e59", &["15-06-2026", "Dat is vandaag."]),
        ("392fe832-865b-59ad-87a3-f739bf080360", &["16-06-2026", "Nog 1 dag.", KNOP]),
        (
            SUSPENDED,
            &["De dagen tellen nu niet mee: Wij wachten op uw aanvullende gegevens", DAAROM],
        ),
        ("1583f013-573d-5b2d-8a53-84774f1db893", &["De dagen tellen nu niet mee", DAAROM, VRAAG]),
        (
            "23635534-e9d1-5b37-b424-e8e8f7389d44",
            &[
                "29-06-2026",
                "Nog 14 dagen.",
                "Wij hebben 6 weken extra tijd genomen: De welstandscommissie heeft haar advies \
                 nog niet gegeven",
                KNOP,
            ],
        ),
        (
            "43e57c75-4bb2-5ec0-b578-18fb69d47494",
            &[
                "29-06-2026",
                "Deze datum is nog zonder de extra tijd.",
                "Wij hebben 6 weken extra tijd genomen: De constructieberekening moet nog worden \
                 beoordeeld",
            ],
        ),
        ("935a06d8-b0ee-5b2a-9ad6-118090a105b6", &["30-03-2026", "Wij waren op tijd."]),
        ("75ec7615-16e8-5770-b6ef-f8633f4e40c7", &["09-03-2026", "Wij waren 18 dagen te laat."]),
        ("fa9f2397-f8e4-5b4a-b407-2dc9096ccf50", &["Niet bekend", VRAAG]),
    ];
    for (zaak, expected) in cases {
        let said = termijn(visit, zaak, "").await?;
        // Leaves out the text for screen readers, which says what the button is about.
        let is_seen = |it: &&str| !it.is_empty() && !it.starts_with(": ");
        let lines: Vec<_> = said.lines().filter(is_seen).collect();
        ensure!(lines == expected, "{zaak}: {said:?}");
    }
    Ok(())
}

async fn a_termijn_that_passed_leads_to_contact(visit: &Visit) -> Result<()> {
    let said = termijn(visit, PASSED, "").await?;
    ensure!(said.starts_with("03-06-2026\nDat was 12 dagen geleden."), "{said:?}");
    ensure!(said.contains("in gebreke stellen (ingebrekestelling)."), "{said:?}");
    let law = visit.see(".termijn a[href^='https://wetten.overheid.nl/']").await?;
    ensure!(law.text().await? == "Lees wat de wet daarover zegt (wetten.overheid.nl)");
    let summary = visit.see(".samenvatting").await?.text().await?;
    let late = "Wij zijn te laat. U had op 03-06-2026 antwoord moeten krijgen.";
    ensure!(summary.contains(late), "{summary:?}");
    visit.is_accessible().await?;
    visit.click("Vraag ons hoe het ermee staat.").await?;
    visit.is_at(&format!("/aanvragen/{PASSED}?scenario=alles#contact")).await
}

async fn a_termijn_is_explained_in_english_and_the_reason_stays_dutch(visit: &Visit) -> Result<()> {
    let said = termijn(visit, SUSPENDED, "&taal=en").await?;
    let english = "The days do not count now: Wij wachten op uw aanvullende gegevens\n\
        That is why there is no date here now.";
    ensure!(said.trim_end() == english, "{said:?}");
    let reden = visit.see(".feiten dd span[lang=nl]").await?;
    ensure!(reden.text().await? == "Wij wachten op uw aanvullende gegevens");
    Ok(())
}

async fn a_termijn_is_saved_for_the_calendar_with_its_exact_bytes(visit: &Visit) -> Result<()> {
    termijn(visit, RUNNING, "").await?;
    visit.browser.find(By::Css(".agendaknop")).await?.click().await?;
    visit.reads("Open het om de datum in uw agenda te zetten.").await?;
    let bytes = visit.downloaded("termijn-ZAAK-2026-0000000101.ics").await?;
    let saved = String::from_utf8(bytes)?;
    // The time of saving comes from the real clock.
    let (before, after) = saved.split_once("DTSTAMP:").context("no DTSTAMP")?;
    let (stamp, after) = after.split_once("\r\n").context("one line")?;
    ensure!(stamp.len() == "20260615T070905Z".len() && stamp.ends_with('Z'), "{stamp}");
    let expected_before = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//MijnZaken//MijnZaken//NL",
        "BEGIN:VEVENT",
        "UID:termijn-f4855b29-78d9-5e04-ad12-541148c18ac7",
        "",
    ];
    ensure!(before == expected_before.join("\r\n"), "{before:?}");
    let expected_after = [
        "DTSTART;VALUE=DATE:20260705",
        "SUMMARY:Laatste dag voor antwoord: Aanvraag Bijzondere bijstand",
        "DESCRIPTION:Gemeente Groningen\\, zaaknummer ZAAK-2026-0000000101",
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
    ];
    ensure!(after.starts_with(&expected_after.join("\r\n")), "{after:?}");
    ensure!(after.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"), "{after:?}");
    ensure!(saved.replace("\r\n", "").chars().all(|it| it != '\n' && it != '\r'));
    Ok(())
}

async fn a_termijn_with_its_button_fits_a_telephone(visit: &Visit) -> Result<()> {
    termijn(visit, "23635534-e9d1-5b37-b424-e8e8f7389d44", "").await?;
    visit.fits().await?;
    visit.is_accessible().await
}
