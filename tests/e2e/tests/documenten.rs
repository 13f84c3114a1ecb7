//! The documents of a zaak: their descriptions and how to download them.

use std::io::{Cursor, Read};

use anyhow::{Context, Result, ensure};
use e2e::{Gemeente, Site, Visit, eventually};
use gateway::{Fault, FaultKind};
use serde_json::Value;
use thirtyfour::prelude::*;
use zip::ZipArchive;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, documents_say_what_they_are_and_from_whom_they_came).of_rules(),
        case!(Desktop, documents_that_cannot_be_downloaded_say_why).of_rules(),
        case!(Phone, a_large_document_shows_how_far_it_is_and_can_be_cancelled),
        case!(Desktop, a_small_document_that_takes_long_shows_how_far_it_is),
        case!(Desktop, a_document_that_fails_can_be_tried_again_right_there),
        case!(Phone, all_documents_are_saved_in_one_zip_and_those_that_fail_are_named),
        case!(Desktop, a_zip_can_be_cancelled),
        case!(Desktop, when_no_document_comes_nothing_is_saved),
        case!(
            Production,
            Desktop,
            a_document_that_the_register_has_no_file_of_says_so_and_types_are_asked_for_once
        ),
        case!(Production, Desktop, a_download_begins_again_by_itself_but_not_halfway),
        case!(Phone, files_that_are_too_large_say_so_before_they_are_asked_for).of_rules(),
        case!(Production, Desktop, a_file_that_turns_out_too_large_is_not_read),
        case!(Production, Desktop, an_answer_that_is_not_the_registered_file_is_not_saved),
        case!(Production, Desktop, a_download_that_stalls_ends_by_itself_and_can_be_tried_again),
    ]
}

const WONINGAANPASSING: &str = "/aanvragen/d56fc4d6-62d3-5eaf-8123-708c68365748";
const BOUWTEKENING: &str = "7b21f793-618c-5a1c-b0fa-fc87259f9187";
const PLATTEGROND: &str = "9231edfc-8e16-5908-8c05-7b19f0a95554";
const RAPPORT: &str = "3c4d1247-519e-54c7-ab5f-718b694eae66";

/// Opens the zaak with a document of every kind.
async fn open_zaak(visit: &Visit, pack: &str) -> Result<()> {
    visit.open(&format!("{WONINGAANPASSING}?scenario={pack}")).await?;
    visit.see(".document").await?;
    visit.settled().await
}

fn file(id: &str) -> String {
    format!("fixtures/alles/bestanden/{id}")
}

async fn documents_say_what_they_are_and_from_whom_they_came(visit: &Visit) -> Result<()> {
    open_zaak(visit, "alles").await?;
    let rows = visit.texts(".document").await?;
    ensure!(rows.len() == 17, "{rows:#?}");
    let groups = visit.texts(".documenten__kop").await?;
    ensure!(groups == ["Van u", "Van de gemeente", "Overige documenten"], "{groups:?}");
    for (group, document) in [
        (0, "Download\nFoto van de trap (png, 345 kB)\n28-04-2026"),
        (0, "Download\nBouwtekening van de badkamer (pdf, 2,4 MB)\n11-05-2026"),
        // The catalogus says who it came from.
        (0, "Download\nMedische verklaring van de huisarts (pdf, 716 B)\n14-05-2026"),
        (1, "Download\nOntvangstbevestiging (pdf, 701 B)\n29-04-2026"),
        (1, "Download\nVerslag van het huisbezoek (pdf, 707 B)\n10-06-2026 Nieuw"),
        // Nothing says who it came from.
        (2, "Download\nPlattegrond van de woning (pdf, 706 B)\n15-05-2026"),
    ] {
        let place = group + 1;
        let rows = visit.texts(&format!(".documenten > ul:nth-of-type({place}) > li")).await?;
        ensure!(rows.iter().any(|it| it.starts_with(document)), "{document:?}: {rows:#?}");
        let days = visit
            .texts(&format!(
                ".documenten > ul:nth-of-type({place}) .document__feiten > span:first-child"
            ))
            .await?;
        let mut newest_first = days.clone();
        newest_first.sort_by_key(|it| std::cmp::Reverse(it.split('-').rev().collect::<String>()));
        ensure!(!days.is_empty() && days == newest_first, "{days:?}");
    }
    let page = visit.page_text().await?;
    for hidden in ["ergotherapeut aan", "Concept van", "wijkteam", "Prijsafspraken"] {
        ensure!(!page.contains(hidden), "{hidden}");
    }
    Ok(())
}

async fn documents_that_cannot_be_downloaded_say_why(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("alles", "vervallen")?;
    let name = "vervallen/enkelvoudiginformatieobjecten.json";
    let mut documents: Vec<Value> =
        serde_json::from_str(&Site::pack_file(&name.replace("vervallen", "alles"))?)?;
    let foto = documents.iter_mut().find(|it| it["titel"] == "Foto van de trap");
    foto.context("no photo")?["inhoudIsVervallen"] = true.into();
    let text = serde_json::to_string(&documents)?;
    visit.site.put(&format!("fixtures/{name}"), &text)?;
    open_zaak(visit, "vervallen").await?;
    let rows = visit.texts(".document").await?;
    for (titel, why) in [
        ("Voorwaarden op de website van de leverancier", "staat in een ander systeem"),
        ("Filmpje van de badkamer", "staat hier geen bestand"),
        ("Foto van de trap", "geldt niet meer"),
    ] {
        let row = rows.iter().find(|it| it.starts_with(titel)).context(titel)?;
        ensure!(row.contains(why) && !row.contains("Download"), "{row}");
    }
    // The external address is not meant for residents, and must not receive the token.
    let source = visit.browser.source().await?;
    ensure!(!source.contains("documenten.gemeente.example"));
    visit.see(".document__uitleg a[href='#contact']").await.map(drop)
}

async fn has_focus(visit: &Visit, words: &str) -> Result<()> {
    eventually(&format!("{words} has the focus"), || async {
        let focused = visit.browser.active_element().await?;
        let text = focused.prop("textContent").await?.unwrap_or_default();
        Ok(focused.tag_name().await? == "button" && text.contains(words))
    })
    .await
}

async fn a_large_document_shows_how_far_it_is_and_can_be_cancelled(visit: &Visit) -> Result<()> {
    let held = visit.site.hold(&file(BOUWTEKENING));
    open_zaak(visit, "alles").await?;
    visit.click("Download Bouwtekening").await?;
    visit.reads("Bouwtekening van de badkamer (pdf, 2,4 MB): 50 procent is gedownload.").await?;
    let bar = visit.script(
        "const it = document.querySelector('progress'); return [it.max, it.value, it.ariaLabel]",
    );
    let named = "Voortgang van Bouwtekening van de badkamer (pdf, 2,4 MB)";
    let bar = bar.await?;
    ensure!(bar == serde_json::json!([2_400_000, 1_200_000, named]), "{bar}");
    visit.is_accessible().await?;
    visit.fits().await?;
    visit.click("Annuleer").await?;
    visit.reads("U bent gestopt met het downloaden van Bouwtekening").await?;
    has_focus(visit, "Download Bouwtekening").await?;
    eventually("the rest is not sent any more", || async { Ok(held.is_given_up()) }).await?;
    ensure!(visit.browser.find_all(By::Css("progress")).await?.is_empty());

    held.release();
    visit.click("Download Bouwtekening").await?;
    drawing_is_saved(visit).await
}

/// Waits until the page says that the drawing is saved, and until the file is whole.
async fn drawing_is_saved(visit: &Visit) -> Result<()> {
    visit.reads("Bouwtekening van de badkamer (pdf, 2,4 MB) is gedownload.").await?;
    let expected = Site::pack_bytes(&format!("alles/bestanden/{BOUWTEKENING}"))?;
    eventually("it is whole", || async {
        Ok(visit.downloaded("bouwtekening-badkamer.pdf").await? == expected)
    })
    .await
}

async fn a_small_document_that_takes_long_shows_how_far_it_is(visit: &Visit) -> Result<()> {
    let held = visit.site.hold(&file(PLATTEGROND));
    open_zaak(visit, "alles").await?;
    visit.click("Download Plattegrond").await?;
    let annuleer = visit.see(".voortgang button").await?;
    visit.reads("Plattegrond van de woning (pdf, 706 B): 50 procent is gedownload.").await?;
    // The focus must move when the focused element disappears.
    annuleer.focus().await?;
    held.release();
    visit.reads("Plattegrond van de woning (pdf, 706 B) is gedownload.").await?;
    has_focus(visit, "Download Plattegrond").await
}

async fn a_document_that_fails_can_be_tried_again_right_there(visit: &Visit) -> Result<()> {
    open_zaak(visit, "alles").await?;
    visit.click("Download Rapport van de GGD").await?;
    visit.reads("Rapport van de GGD (pdf, 48 kB) downloaden lukt nu niet.").await?;
    visit.site.put(&file(RAPPORT), "nu wel")?;
    visit.click("Probeer opnieuw Rapport van de GGD").await?;
    visit.reads("Rapport van de GGD (pdf, 48 kB) is gedownload.").await?;
    ensure!(visit.downloaded("rapport-ggd.pdf").await? == b"nu wel");
    Ok(())
}

/// The names and contents of the files in a zip file.
fn unzipped(bytes: Vec<u8>) -> Result<Vec<(String, Vec<u8>)>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut files = vec![];
    for place in 0..archive.len() {
        let mut file = archive.by_index(place)?;
        let mut content = vec![];
        file.read_to_end(&mut content)?;
        files.push((file.name()?.into_owned(), content));
    }
    Ok(files)
}

async fn saved_zip(visit: &Visit, name: &str) -> Result<Vec<(String, Vec<u8>)>> {
    eventually(&format!("{name} is whole"), || async {
        Ok(unzipped(visit.downloaded(name).await?).is_ok())
    })
    .await?;
    unzipped(visit.downloaded(name).await?)
}

async fn all_documents_are_saved_in_one_zip_and_those_that_fail_are_named(
    visit: &Visit,
) -> Result<()> {
    open_zaak(visit, "alles").await?;
    visit.click("Download alles (zip, 2,9 MB)").await?;
    visit.reads("14 van 15 documenten zijn gedownload.").await?;
    ensure!(visit.texts(".alles li").await? == ["Rapport van de GGD"]);
    visit.is_accessible().await?;
    visit.fits().await?;
    let files = saved_zip(visit, "ZAAK-2026-0000000127-documenten.zip").await?;
    ensure!(files.len() == 14);
    for (name, id) in [
        ("bouwtekening-badkamer.pdf", BOUWTEKENING),
        ("rekening.pdf", "28af5468-604a-52a2-bae2-597202f6fa5c"),
        ("rekening (2).pdf", "40066203-7e27-57d0-99a0-9ce2072cba63"),
        (
            "Brief 1-2- -drempels- - café Zoë & co – -fdp.exe.pdf",
            "5496b0d2-ed1f-5b41-8bfd-6bccc4360d77",
        ),
    ] {
        let (_, content) = files.iter().find(|(it, _)| it == name).context(name)?;
        ensure!(*content == Site::pack_bytes(&format!("alles/bestanden/{id}"))?, "{name}");
    }

    // Browsers have other names for a second file with the same name.
    visit.remove_saved()?;
    visit.site.put(&file(RAPPORT), "nu wel")?;
    visit.click("Probeer opnieuw (zip, 2,9 MB)").await?;
    visit.reads("15 documenten zijn gedownload in één zip-bestand.").await?;
    let files = saved_zip(visit, "ZAAK-2026-0000000127-documenten.zip").await?;
    ensure!(files.contains(&("rapport-ggd.pdf".to_owned(), b"nu wel".to_vec())));
    ensure!(files.len() == 15);
    Ok(())
}

async fn a_zip_can_be_cancelled(visit: &Visit) -> Result<()> {
    let held = visit.site.hold(&file(PLATTEGROND));
    open_zaak(visit, "alles").await?;
    visit.click("Download alles").await?;
    // The rapport fails, but is counted in the total.
    visit.reads("8 van 15 documenten").await?;
    visit.click("Annuleer").await?;
    visit.reads("U bent gestopt met het downloaden van de documenten.").await?;
    has_focus(visit, "Download alles").await?;
    eventually("the rest is not sent any more", || async { Ok(held.is_given_up()) }).await?;
    ensure!(visit.saved()?.is_empty());
    Ok(())
}

async fn when_no_document_comes_nothing_is_saved(visit: &Visit) -> Result<()> {
    // `copy_pack` does not copy the documents.
    visit.site.copy_pack("alles", "zonder")?;
    open_zaak(visit, "zonder").await?;
    visit.click("Download alles").await?;
    visit.reads("De documenten downloaden lukt nu niet. Probeer het opnieuw.").await?;
    visit.click("Probeer opnieuw (zip").await?;
    visit.reads("De documenten downloaden lukt nu niet. Probeer het opnieuw.").await?;
    ensure!(visit.saved()?.is_empty());
    Ok(())
}

async fn logged_in(visit: &Visit) -> Result<Gemeente> {
    let gemeente = Gemeente::open(visit, "alles").await?;
    visit.goto(WONINGAANPASSING).await?;
    visit.log_in_as("Inloggen met DigiD", "Samira de Boer").await?;
    visit.see(".document").await?;
    visit.settled().await?;
    Ok(gemeente)
}

async fn a_document_that_the_register_has_no_file_of_says_so_and_types_are_asked_for_once(
    visit: &Visit,
) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    let rows = visit.texts(".document").await?;
    let verslag = "Download\nVerslag van het huisbezoek (pdf, 707 B)\n10-06-2026";
    ensure!(rows.len() == 17 && rows.iter().any(|it| it.starts_with(verslag)), "{rows:#?}");
    visit.click("Download Rapport van de GGD").await?;
    visit.reads("Bij dit document staat hier geen bestand.").await?;

    let asked = gemeente.asked();
    let of = |part: &str| asked.iter().filter(|it| it.contains(part)).collect::<Vec<_>>();
    ensure!(of("/zaken/api/v1/zaken/d56fc4d6").len() == 1, "{asked:#?}");
    ensure!(of("/zaaktype-informatieobjecttypen?").len() == 1, "{asked:#?}");
    let mut kinds = of("/informatieobjecttypen/");
    let all = kinds.len();
    kinds.sort();
    kinds.dedup();
    ensure!(all > 0 && kinds.len() == all, "{asked:#?}");
    Ok(())
}

async fn a_download_begins_again_by_itself_but_not_halfway(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    let path = format!("{BOUWTEKENING}/download");
    gemeente.fails(Fault::new(&path, FaultKind::Unauthorized).times(1));
    gemeente.fails(Fault::status(&path, 503).times(1));
    gemeente.fails(Fault::new(&path, FaultKind::HalfSent).times(1));
    visit.click("Download Bouwtekening").await?;
    // The app renewed the token and repeated the request. Then the connection broke.
    visit.reads("downloaden lukt nu niet. Probeer het opnieuw.").await?;
    let asked = gemeente.asked();
    ensure!(asked.iter().filter(|it| it.contains(&path)).count() == 3, "{asked:#?}");
    ensure!(visit.saved()?.is_empty());
    visit.click("Probeer opnieuw Bouwtekening").await?;
    drawing_is_saved(visit).await
}

async fn files_that_are_too_large_say_so_before_they_are_asked_for(visit: &Visit) -> Result<()> {
    visit.site.copy_pack("alles", "groot")?;
    let name = "groot/enkelvoudiginformatieobjecten.json";
    let mut documents: Vec<Value> =
        serde_json::from_str(&Site::pack_file(&name.replace("groot", "alles"))?)?;
    for (titel, bytes) in [
        ("Foto van de trap", 2_300_000_000_u64),
        ("Bouwtekening van de badkamer", 300_000_000),
        ("Rapport van de GGD", 300_000_000),
    ] {
        let document = documents.iter_mut().find(|it| it["titel"] == titel);
        document.context(titel)?["bestandsomvang"] = bytes.into();
    }
    visit.site.put(&format!("fixtures/{name}"), &serde_json::to_string(&documents)?)?;
    open_zaak(visit, "groot").await?;
    let rows = visit.texts(".document").await?;
    let row = rows.iter().find(|it| it.starts_with("Foto van de trap")).context("no photo")?;
    let why = "Dit bestand is te groot om hier te downloaden. Vraag ons om het document";
    ensure!(row.contains(why) && !row.contains("Download"), "{row}");
    // The photo is not among those that go together; the two others are too large for one zip.
    visit.reads("Alle documenten samen zijn te groot voor één bestand.").await?;
    ensure!(!visit.page_text().await?.contains("Download alles"));
    visit.is_accessible().await?;
    visit.fits().await
}

async fn a_file_that_turns_out_too_large_is_not_read(visit: &Visit) -> Result<()> {
    let _gemeente = logged_in(visit).await?;
    let script = "const over = fetch; fetch = async (request, ...rest) => {
          const { body } = await over(request, ...rest);
          return new Response(body, { headers: { 'Content-Length': '2300000000' } });
        }";
    visit.script(script).await?;
    visit.click("Download Bouwtekening").await?;
    visit.reads("Dit bestand is te groot om hier te downloaden.").await?;
    ensure!(visit.saved()?.is_empty());
    Ok(())
}

async fn an_answer_that_is_not_the_registered_file_is_not_saved(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    let path = format!("{BOUWTEKENING}/download");
    // A page with status 200, and a file of another size.
    for (kind, button) in [
        (FaultKind::Html, "Download Bouwtekening"),
        (FaultKind::Truncated, "Probeer opnieuw Bouwtekening"),
    ] {
        gemeente.fails(Fault::new(&path, kind).times(1));
        visit.click(button).await?;
        eventually("the download has ended", || async {
            let asked = gemeente.asked();
            let count = asked.iter().filter(|it| it.contains(&path)).count();
            let expected = if button.starts_with("Download") { 1 } else { 2 };
            Ok(count == expected && !visit.page_text().await?.contains("is begonnen"))
        })
        .await?;
        visit.reads("Wij kregen een ander bestand dan Bouwtekening van de badkamer").await?;
        ensure!(visit.saved()?.is_empty());
    }
    visit.click("Probeer opnieuw Bouwtekening").await?;
    visit.reads("Bouwtekening van de badkamer (pdf, 2,4 MB) is gedownload.").await
}

async fn a_download_that_stalls_ends_by_itself_and_can_be_tried_again(visit: &Visit) -> Result<()> {
    let gemeente = logged_in(visit).await?;
    let path = format!("{BOUWTEKENING}/download");
    gemeente.fails(Fault::new(&path, FaultKind::Stalled).times(1));
    // Shortens the minute in which no bytes come.
    let script = "window.over = setTimeout;
        setTimeout = (run, after) => window.over(run, after === 60000 ? 300 : after)";
    visit.script(script).await?;
    visit.click("Download Bouwtekening").await?;
    visit.reads("Er komt niets meer binnen van Bouwtekening van de badkamer").await?;
    ensure!(visit.saved()?.is_empty());
    visit.script("setTimeout = window.over").await?;
    visit.click("Probeer opnieuw Bouwtekening").await?;
    drawing_is_saved(visit).await
}
