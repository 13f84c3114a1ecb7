//! Opens each scenario by its link, as a researcher does.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use e2e::Visit;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Phone, every_scenario_shows_what_it_is_about),
        case!(Desktop, long_words_fit_a_wide_screen_too),
        case!(Desktop, a_researcher_tries_a_label_and_an_order_without_a_build).of_rules(),
        case!(Desktop, what_a_scenario_says_wrongly_is_told_at_the_top).of_rules(),
        case!(Desktop, an_invented_person_logs_out_and_in_again).of_rules(),
    ]
}

/// The scenarios, each with a page and words on that page.
const SCENARIOS: [(&str, &str, &str); 25] = [
    ("leeg", "", "U hebt geen aanvragen"),
    ("een", "", "Lopende aanvragen (1)"),
    ("negen", "", "Lopende aanvragen (6)"),
    ("zestig", "", "Afgeronde aanvragen (49)"),
    ("aanleveren", "/11b7f947-d7d1-5d26-bfc4-169fba58ae4d", "Wij hebben van u nodig: Bewijsstuk."),
    ("actie-nodig", "", "U moet iets doen"),
    ("actie-nodig", "/11b7f947-d7d1-5d26-bfc4-169fba58ae4d", "rekening van uw opticien"),
    ("acties", "", "Lopende aanvragen (2)"),
    ("mijngroningen", "/90631aa0-a72b-53f5-909f-73c966c5dc67", "Dit moet u nog doen"),
    ("laatste-dag", "/095b52d0-a3b6-5c64-a522-75100f5b753d", "U krijgt uiterlijk vandaag antwoord"),
    ("termijn-voorbij", "/425f56d2-c10b-5967-bc4a-09be2161628c", "Dat was 9 dagen geleden"),
    (
        "opgeschort",
        "/e48cc34d-a46d-5409-b306-f953058f0816",
        "De dagen tellen nu niet mee: U vroeg ons",
    ),
    ("opgeschort", "/d59167d2-2f83-5f1f-92ef-bbe8488ac801", "Hier staat niet waarom"),
    ("bezwaar", "/8f61283d-3e9b-5185-826b-2cd130b23d2e", "U hebt nog 26 dagen"),
    ("alleen-afgerond", "", "U hebt geen lopende aanvragen"),
    ("lange-woorden", "", "Brandveiligheidsvoorschriftencontrole"),
    ("ondernemer", "/08c6c49e-7b60-52e7-ad54-6165450c2847", "Lunchroom Lotus Havenkade"),
    ("ondernemer", "/e1a36e31-24a5-589a-8b88-ef16afdc56c3", "Lunchroom Lotus Centrum"),
    ("ondernemer", "", "Namens Lunchroom Lotus B.V."),
    ("gemachtigde", "", "Namens Hatice Öztürk"),
    ("gemachtigde", "/09153fab-834a-5a07-8441-087d92df1332", "Hatice Öztürk"),
    ("gesprek", "", "Lopende aanvragen (4)"),
    ("gesprek", "/dce9e034-f385-5b54-a31b-9a1132f93771", "Foto van de kapotte wasmachine"),
    ("gesprek", "/90631aa0-a72b-53f5-909f-73c966c5dc67", "uw bankafschrift van oktober"),
    ("gesprek", "/5c3d6e2a-3ca9-58f2-af15-bff6b99b0159", "U hebt nog 7 dagen"),
];

/// The scenarios about a fault, each with a page and words on that page.
const FAULTS: [(&str, &str, &str); 4] = [
    ("traag", "", "Een ogenblik, uw aanvragen komen eraan."),
    (
        "documenten-storing",
        "/531fe663-a294-5d96-8ff6-05ae5b88ae3f",
        "Kunnen wij nu niet laten zien",
    ),
    ("alles-storing", "", "Wij kunnen uw aanvragen nu niet laten zien"),
    ("sessie-loopt-af", "", "Over 2 minuten loggen wij u uit"),
];

/// The scenarios that other tests open.
const ELSEWHERE: [&str; 4] = ["alles", "mockup", "openzaak-burger", "openzaak-veel"];

async fn every_scenario_shows_what_it_is_about(visit: &Visit) -> Result<()> {
    let there = names()?;
    let known = SCENARIOS.iter().chain(&FAULTS).map(|(name, ..)| *name).chain(ELSEWHERE);
    let known: BTreeSet<_> = known.map(str::to_owned).collect();
    ensure!(there == known, "there are {there:?}, and the tests know {known:?}");
    for (name, page, words) in SCENARIOS.iter().chain(&FAULTS) {
        let address = format!("/aanvragen{page}?scenario={name}");
        // Some pages never finish loading, on purpose.
        visit.goto(&address).await?;
        visit.see("h1").await?;
        visit.reads(words).await.with_context(|| address.clone())?;
        visit.fits().await.context(address)?;
    }
    Ok(())
}

/// The names of the scenarios.
pub(crate) fn names() -> Result<BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/fixtures");
    let folders = fs::read_dir(folder)?.filter_map(Result::ok).filter(|it| it.path().is_dir());
    Ok(folders.map(|it| it.file_name().to_string_lossy().into_owned()).collect())
}

/// Three zaken with long names: an open one, one that waits for the resident, and a closed one with
/// a besluit.
const LONG: [&str; 3] = [
    "11b7df10-7fde-5429-9e0b-11ad125e28c6",
    "696d3e7c-8f72-57b0-88f9-b770e5df8113",
    "fda23dce-b073-50a6-a07a-58595b89012a",
];

async fn long_words_fit_a_wide_screen_too(visit: &Visit) -> Result<()> {
    for view in ["grid", "lijst"] {
        visit.open(&format!("/aanvragen?scenario=lange-woorden&toon={view}")).await?;
        visit.fits().await.context(view)?;
    }
    for zaak in LONG {
        visit.open(&format!("/aanvragen/{zaak}?scenario=lange-woorden")).await?;
        visit.fits().await.context(zaak)?;
        visit.is_accessible().await.context(zaak)?;
    }
    Ok(())
}

async fn a_researcher_tries_a_label_and_an_order_without_a_build(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("mockup", "proef")?;
    let scenario = r#"{ "clock": "2023-05-10",
        "texts": { "variant_a.lopend": "Wat nu loopt", "en.variant_a.lopend": "What is going on" },
        "variants": { "kort": { "like": "B", "order": ["contact", "documenten"],
            "texts": { "variant_b.lopend": "Bezig" } } } }"#;
    visit.site.put("fixtures/proef/scenario.json", scenario)?;
    visit.open("/aanvragen?scenario=proef").await?;
    ensure!(visit.texts("#lopend").await? == ["Wat nu loopt"]);
    // Each language has its own texts.
    visit.click("English").await?;
    visit.reads("What is going on").await?;
    visit.open("/aanvragen?scenario=proef&variant=kort&taal=nl").await?;
    ensure!(visit.texts("#lopend").await? == ["Bezig"]);
    visit.click("Bekijk aanvraag Aanwezigheidsvergunning").await?;
    visit.see(".samenvatting").await?;
    visit.settled().await?;
    let links = visit.texts(".paginamenu a").await?;
    ensure!(links.first().map(String::as_str) == Some("Contact"), "{links:?}");
    ensure!(links.get(1).map(String::as_str) == Some("Documenten"), "{links:?}");
    let order = "return [...document.querySelectorAll('.sectie > h2')].map((it) => it.id)";
    let order = visit.script(order).await?;
    ensure!(order[0] == "contact" && order[1] == "documenten", "{order}");
    Ok(())
}

async fn what_a_scenario_says_wrongly_is_told_at_the_top(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("mockup", "proef")?;
    visit.site.put("fixtures/proef/scenario.json", r#"{ "texts": { "lopend": "x" } }"#)?;
    for (query, words) in [
        ("", "Er is geen tekst ‘lopend’"),
        ("&variant=Z", "‘variant=Z’ bestaat niet. Kies uit: A, B."),
        ("&storing=brieven", "‘storing=brieven’ bestaat niet. Kies uit: zaken, catalogi"),
        ("&traag=heel", "‘traag=heel’ bestaat niet."),
        ("&sessie=weg", "Kies uit: loopt-af, verlopen."),
    ] {
        visit.open(&format!("/aanvragen?scenario=proef{query}")).await?;
        visit.reads(words).await.context(query)?;
        // The mistake does not hide the zaken.
        visit.reads("7 aanvragen gevonden").await.context(query)?;
    }
    Ok(())
}

async fn an_invented_person_logs_out_and_in_again(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen?scenario=gemachtigde").await?;
    visit.script("window.isTheSame = true").await?;
    visit.see(".persoon summary").await?.click().await?;
    visit.click("Uitloggen").await?;
    visit.reads("U bent uitgelogd").await?;
    visit.is_at("/uitgelogd?scenario=gemachtigde&state=zelf").await?;
    ensure!(!visit.page_text().await?.contains("Hatice"), "someone is still there");
    visit.see(".inlogknoppen button").await?.click().await?;
    visit.see(".kaart").await?;
    ensure!(visit.script("return window.isTheSame").await? == true, "the page was loaded anew");
    visit.open("/aanvragen?scenario=gemachtigde&sessie=verlopen").await?;
    visit.reads("Log opnieuw in").await
}
