//! Sending documents for a zaak: choosing, sending whole and in parts, stopping, trying again, and
//! what goes wrong at each step.

use std::fs::File;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, ensure};
use e2e::{Engine, Gemeente, Visit, eventually};
use gateway::{Entry, Fault, FaultKind};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Production, Desktop, aanleveren_of_a_small_file_ends_with_a_document_at_the_zaak),
        case!(Production, Phone, aanleveren_of_a_large_file_goes_in_parts_and_links_once_unlocked),
        case!(Production, Desktop, aanleveren_takes_what_is_dropped_and_offers_the_camera),
        case!(Production, Desktop, aanleveren_of_a_file_that_changed_since_sends_nothing_of_it)
            .not_in(Engine::Firefox, "it reads the changed file and tells nobody"),
        case!(Production, Desktop, aanleveren_refuses_each_file_that_may_not_be_sent),
        case!(Production, Desktop, aanleveren_can_be_stopped_and_tried_again),
        case!(Production, Desktop, aanleveren_survives_a_fault_at_each_step_of_a_small_file),
        case!(Production, Desktop, aanleveren_survives_a_fault_at_each_step_of_a_large_file)
            .of_rules(),
        case!(Production, Desktop, aanleveren_says_when_nobody_knows_and_finds_out_later)
            .of_rules(),
        case!(Production, Desktop, aanleveren_names_a_refusal_and_leaves_no_document).of_rules(),
        case!(Production, Desktop, aanleveren_of_what_a_proxy_finds_too_large_says_so).of_rules(),
        case!(Production, Desktop, aanleveren_to_a_closed_zaak_is_not_offered).of_rules(),
        case!(Production, Desktop, aanleveren_tells_what_became_of_files_when_the_session_ended),
        case!(Desktop, aanleveren_works_in_fixture_mode_with_the_keyboard_only),
        case!(Phone, aanleveren_is_accessible_in_each_state),
    ]
}

const PACK: &str = "aanleveren";
const BIJSTAND: &str = "/aanvragen/11b7f947-d7d1-5d26-bfc4-169fba58ae4d";
const ZAAK: &str = "11b7f947-d7d1-5d26-bfc4-169fba58ae4d";
/// It is closed.
const MELDING: &str = "/aanvragen/1c09a332-101d-5d18-b344-57dec69f57c8";
/// Its zaaktype takes no files.
const PARKEREN: &str = "/aanvragen/c1b240fb-7fc6-5108-a3d1-5530761816ce";
/// More than what goes in one piece: three parts of a million bytes.
const GROOT: usize = 3_000_000;

const MAAK: &str = "POST /enkelvoudiginformatieobjecten$";
const KOPPEL: &str = "POST /zaakinformatieobjecten$";
const DEEL: &str = "PUT /bestandsdelen";
const UNLOCK: &str = "/unlock";

/// A municipality that takes files, where Samir comes to a page.
async fn at(visit: &Visit, page: &str) -> Result<Gemeente> {
    let gemeente = Gemeente::open(visit, PACK).await?;
    gemeente.gateway.part_size(1_000_000);
    let mut config: Value = serde_json::from_str(&visit.site.content_of("config.json")?)?;
    config["upload"] = json!({
        "types": ["pdf", "jpg", "heic"], "maxBytes": 13_000_000, "when": "always",
        "informatieobjecttypen": {
            "ZAAKTYPE-2021-0000000227": "Bewijsstuk", "ZAAKTYPE-2021-0000000883": "Foto",
        },
    });
    config["beurt"] = json!({ "bijU": ["Wachten op aanvulling"] });
    visit.site.put("config.json", &config.to_string())?;
    visit.goto(page).await?;
    visit.log_in_as("Inloggen met DigiD", "Samir el Idrissi").await?;
    visit.see(".persoon").await?;
    visit.settled().await?;
    Ok(gemeente)
}

/// Files on the device of the visitor.
struct Files(TempDir);

impl Files {
    fn new() -> Result<Self> {
        Ok(Self(tempfile::tempdir()?))
    }

    fn put(&self, name: &str, bytes: &[u8]) -> Result<PathBuf> {
        let path = self.0.path().join(name);
        std::fs::write(&path, bytes)?;
        Ok(path)
    }

    /// A PDF of so many bytes.
    fn pdf(&self, name: &str, size: usize) -> Result<PathBuf> {
        let mut bytes = b"%PDF-1.7\n".to_vec();
        bytes.resize(size, b'x');
        self.put(name, &bytes)
    }
}

async fn choose(visit: &Visit, files: &[PathBuf]) -> Result<()> {
    let field = visit.see(".aanleveren__kies input").await?;
    let names: Vec<_> = files.iter().map(|it| it.display().to_string()).collect();
    Ok(field.send_keys(names.join("\n")).await?)
}

async fn send(visit: &Visit, file: PathBuf) -> Result<()> {
    choose(visit, &[file]).await?;
    visit.click("Verstuur 1 bestand").await
}

/// The requests that change something, without those that were refused a token.
fn commands(gemeente: &Gemeente) -> Vec<Entry> {
    let is_command = |it: &Entry| !matches!(it.method.as_str(), "GET" | "OPTIONS");
    gemeente.gateway.log().into_iter().filter(is_command).collect()
}

/// How often a document with this title is at the zaak. Fails when a document was linked while it
/// was locked.
fn linked(gemeente: &Gemeente, titel: &str) -> Result<usize> {
    let log = gemeente.gateway.log();
    ensure!(!log.iter().any(|it| it.while_locked), "linked while locked: {log:#?}");
    let rows = gemeente.gateway.rows("zaakinformatieobjecten");
    let is_meant = |it: &&Value| {
        it["titel"] == titel && it["zaak"].as_str().is_some_and(|it| it.ends_with(ZAAK))
    };
    Ok(rows.iter().filter(is_meant).count())
}

/// How many documents with this title there are, at a zaak or not.
fn made(gemeente: &Gemeente, titel: &str) -> usize {
    let rows = gemeente.gateway.rows("enkelvoudiginformatieobjecten");
    rows.iter().filter(|it| it["titel"] == titel).count()
}

async fn aanleveren_of_a_small_file_ends_with_a_document_at_the_zaak(visit: &Visit) -> Result<()> {
    let (gemeente, files) = (at(visit, BIJSTAND).await?, Files::new()?);
    visit.reads("Wij hebben van u nodig: Bewijsstuk.").await?;
    visit.reads("Wij nemen pdf, jpg en heic aan.").await?;
    choose(visit, &[files.pdf("rekening opticien.pdf", 2_000)?]).await?;
    visit.reads("Nog niet verstuurd.").await?;
    ensure!(commands(&gemeente).is_empty(), "sent before it was asked for");
    visit.click("Verstuur 1 bestand").await?;
    visit.reads("Ontvangen. Het staat nu bij").await?;
    visit.reads("rekening opticien").await?;
    let sent: Vec<_> = commands(&gemeente).iter().map(|it| it.method.clone()).collect();
    ensure!(sent == ["POST", "POST"], "{sent:?}");
    ensure!(linked(&gemeente, "rekening opticien")? == 1);
    let rows = gemeente.gateway.rows("enkelvoudiginformatieobjecten");
    let row = rows.iter().find(|it| it["titel"] == "rekening opticien").context("no document")?;
    for (field, value) in [
        ("bronorganisatie", "002564440"),
        ("auteur", "Samir el Idrissi"),
        ("taal", "nld"),
        ("status", "definitief"),
        ("formaat", "application/pdf"),
        ("bestandsnaam", "rekening opticien.pdf"),
    ] {
        ensure!(row[field] == value, "{field}: {row:#?}");
    }
    eventually("the list has it", || async {
        Ok(visit.texts(".document").await?.iter().any(|it| it.contains("rekening opticien")))
    })
    .await?;
    visit.keeps_nothing_of(&["rekening opticien"]).await
}

async fn aanleveren_takes_what_is_dropped_and_offers_the_camera(visit: &Visit) -> Result<()> {
    let gemeente = at(visit, BIJSTAND).await?;
    let camera = visit.see(".aanleveren__foto input").await?;
    ensure!(camera.attr("capture").await?.as_deref() == Some("environment"));
    ensure!(camera.attr("accept").await?.as_deref() == Some("image/*"));
    visit
        .script(
            "const dataTransfer = new DataTransfer();
             const file = new File(['%PDF-1.7 gesleept'], 'loonstrook.pdf');
             dataTransfer.items.add(file);
             const place = document.querySelector('.aanleveren__vak');
             for (const name of ['dragover', 'drop']) place.dispatchEvent(
               new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }))",
        )
        .await?;
    visit.click("Verstuur 1 bestand").await?;
    visit.reads("Ontvangen. Het staat nu bij").await?;
    ensure!(linked(&gemeente, "loonstrook")? == 1);
    Ok(())
}

async fn aanleveren_of_a_file_that_changed_since_sends_nothing_of_it(visit: &Visit) -> Result<()> {
    let (gemeente, files) = (at(visit, BIJSTAND).await?, Files::new()?);
    choose(visit, &[files.pdf("brief.pdf", 2_000)?]).await?;
    visit.reads("Nog niet verstuurd.").await?;
    let changed = files.pdf("brief.pdf", 3_000)?;
    // Browsers tell by the moment of the change, to the second.
    let later = SystemTime::now() + Duration::from_secs(60);
    File::options().write(true).open(changed)?.set_modified(later)?;
    visit.click("Verstuur 1 bestand").await?;
    visit.reads("Niet ontvangen, omdat het bestand").await?;
    ensure!(made(&gemeente, "brief") == 0);
    Ok(())
}

async fn aanleveren_of_a_large_file_goes_in_parts_and_links_once_unlocked(
    visit: &Visit,
) -> Result<()> {
    let (gemeente, files) = (at(visit, BIJSTAND).await?, Files::new()?);
    visit.notes_texts().await?;
    send(visit, files.pdf("dossier.pdf", GROOT)?).await?;
    visit.reads("Ontvangen. Het staat nu bij").await?;
    let sent = commands(&gemeente);
    let methods: Vec<_> = sent.iter().map(|it| it.method.as_str()).collect();
    ensure!(methods == ["POST", "PUT", "PUT", "PUT", "POST", "POST"], "{sent:#?}");
    ensure!(sent[4].path.ends_with(UNLOCK) && sent[5].path.ends_with("zaakinformatieobjecten"));
    ensure!(linked(&gemeente, "dossier")? == 1 && made(&gemeente, "dossier") == 1);
    let id = sent[5].document.clone().context("no document")?;
    let bytes = gemeente.gateway.bytes(&id).context("no bytes")?;
    ensure!(bytes.len() == GROOT && bytes.starts_with(b"%PDF-1.7\nx"));
    Ok(())
}

async fn aanleveren_refuses_each_file_that_may_not_be_sent(visit: &Visit) -> Result<()> {
    let (gemeente, files) = (at(visit, BIJSTAND).await?, Files::new()?);
    let mut heic = b"\0\0\0\x18ftypheic".to_vec();
    heic.resize(12_000_000, 0);
    let goed = files.pdf("goed.pdf", 2_000)?;
    let all = [
        (files.put("leeg.pdf", b"")?, "omdat er niets in dit bestand staat"),
        (files.pdf("groot.pdf", 13_000_001)?, "omdat dit bestand te groot is"),
        (files.put("programma.exe", b"MZ\x90")?, "omdat wij deze soort niet aannemen"),
        (files.put("factuur.pdf", b"MZ\x90\0\x03")?, "omdat de inhoud niet past bij de naam"),
        (files.put("brief.docx", b"PK\x03\x04word/")?, "omdat wij deze soort niet aannemen"),
        (files.put("IMG_0001.HEIC", &heic)?, "Nog niet verstuurd"),
        (goed.clone(), "Nog niet verstuurd"),
        (goed, "omdat u dit bestand al hebt gekozen"),
    ];
    for (count, (file, why)) in all.iter().enumerate() {
        choose(visit, std::slice::from_ref(file)).await?;
        eventually(why, || async {
            let rows = visit.texts(".bestand").await?;
            Ok(rows.len() == count + 1 && rows[count].contains(why))
        })
        .await?;
    }
    ensure!(commands(&gemeente).is_empty(), "{:#?}", commands(&gemeente));
    visit.see(".aanleveren__verstuur").await?;
    visit.reads("Verstuur 2 bestanden").await
}

async fn aanleveren_can_be_stopped_and_tried_again(visit: &Visit) -> Result<()> {
    let (gemeente, files) = (at(visit, BIJSTAND).await?, Files::new()?);
    let slow = FaultKind::Latency(std::time::Duration::from_secs(8));
    gemeente.fails(Fault::new(DEEL, slow).after(1).times(1));
    send(visit, files.pdf("dossier.pdf", GROOT)?).await?;
    visit.see(".bestand progress").await?;
    eventually("the first part is there", || async {
        Ok(commands(&gemeente).iter().any(|it| it.method == "PUT"))
    })
    .await?;
    visit.click("Annuleer").await?;
    visit.reads("omdat u bent gestopt").await?;
    ensure!(linked(&gemeente, "dossier")? == 0);
    gemeente.gateway.heal();
    visit.click("Probeer opnieuw").await?;
    visit.reads("Ontvangen. Het staat nu bij").await?;
    ensure!(made(&gemeente, "dossier") == 1 && linked(&gemeente, "dossier")? == 1);
    Ok(())
}

/// Sends a file while one step fails in some way, and tries again until it is received. However it
/// fails, it is at the zaak once.
async fn survives(visit: &Visit, size: usize, steps: &[&str]) -> Result<()> {
    let (gemeente, files) = (at(visit, BIJSTAND).await?, Files::new()?);
    let kinds = [
        FaultKind::Reset,
        FaultKind::Dropped,
        FaultKind::LostWith(500),
        FaultKind::Status { code: 503, retry_after: Some("1".to_owned()) },
        FaultKind::Unauthorized,
    ];
    let mut number = 0;
    for step in steps {
        for kind in &kinds {
            number += 1;
            let titel = format!("stuk{number}");
            gemeente.fails(Fault::new(step, kind.clone()).times(1));
            send(visit, files.pdf(&format!("{titel}.pdf"), size + number)?).await?;
            let row = format!(".bestanden > li:nth-of-type({number})");
            let stand = || async { Ok::<_, anyhow::Error>(visit.texts(&row).await?.concat()) };
            eventually("it ended", || async {
                let text = stand().await?;
                Ok(text.contains("Ontvangen.") || text.contains("Probeer opnieuw"))
            })
            .await?;
            gemeente.gateway.heal();
            if stand().await?.contains("Probeer opnieuw") {
                visit.see(&format!("{row} button")).await?.click().await?;
            }
            eventually("it was received", || async { Ok(stand().await?.contains("Ontvangen.")) })
                .await
                .with_context(|| format!("{step} {kind:?}"))?;
            let count = linked(&gemeente, &titel)?;
            ensure!(count == 1, "{step} {kind:?}: {count} times at the zaak");
            let is_lost_lock = size > 1_000_000 && *step == MAAK;
            ensure!(made(&gemeente, &titel) == 1 || is_lost_lock, "{step} {kind:?}: made twice");
        }
    }
    Ok(())
}

async fn aanleveren_survives_a_fault_at_each_step_of_a_small_file(visit: &Visit) -> Result<()> {
    survives(visit, 2_000, &[MAAK, KOPPEL]).await
}

async fn aanleveren_survives_a_fault_at_each_step_of_a_large_file(visit: &Visit) -> Result<()> {
    survives(visit, 2_000_000, &[MAAK, DEEL, UNLOCK, KOPPEL]).await
}

async fn aanleveren_says_when_nobody_knows_and_finds_out_later(visit: &Visit) -> Result<()> {
    let (gemeente, files) = (at(visit, BIJSTAND).await?, Files::new()?);
    gemeente.fails(Fault::new(KOPPEL, FaultKind::LostWith(500)));
    let list = Fault::status("GET /zaken/api/v1/zaakinformatieobjecten", 404);
    gemeente.fails(list);
    send(visit, files.pdf("rekening.pdf", 2_000)?).await?;
    visit.reads("Wij weten niet of wij dit hebben ontvangen.").await?;
    gemeente.gateway.heal();
    visit.click("Probeer opnieuw").await?;
    visit.reads("Ontvangen. Het staat nu bij").await?;
    ensure!(linked(&gemeente, "rekening")? == 1 && made(&gemeente, "rekening") == 1);
    Ok(())
}

async fn aanleveren_names_a_refusal_and_leaves_no_document(visit: &Visit) -> Result<()> {
    let (gemeente, files) = (at(visit, BIJSTAND).await?, Files::new()?);
    gemeente.fails(Fault::status(KOPPEL, 400));
    send(visit, files.pdf("rekening.pdf", 2_000)?).await?;
    visit.reads("omdat ons systeem dit bestand niet aanneemt").await?;
    ensure!(linked(&gemeente, "rekening")? == 0);
    ensure!(made(&gemeente, "rekening") == 0, "an orphan was left");
    // The zaak was closed after the page was opened.
    gemeente.gateway.heal();
    gemeente.gateway.edit("zaken", |zaken| {
        let is_it = |it: &&mut Value| it["uuid"] == ZAAK;
        zaken.iter_mut().filter(is_it).for_each(|it| it["einddatum"] = json!("2026-10-15"));
    })?;
    let before = commands(&gemeente).len();
    send(visit, files.pdf("nog een.pdf", 2_000)?).await?;
    visit.reads("omdat deze aanvraag al klaar is").await?;
    ensure!(commands(&gemeente).len() == before, "sent for a closed zaak");
    Ok(())
}

async fn aanleveren_of_what_a_proxy_finds_too_large_says_so(visit: &Visit) -> Result<()> {
    let (gemeente, files) = (at(visit, BIJSTAND).await?, Files::new()?);
    gemeente.fails(Fault::new(DEEL, FaultKind::HtmlWith(413)));
    send(visit, files.pdf("dossier.pdf", GROOT)?).await?;
    visit.reads("omdat dit bestand te groot is om te versturen").await?;
    ensure!(linked(&gemeente, "dossier")? == 0);
    Ok(())
}

async fn aanleveren_to_a_closed_zaak_is_not_offered(visit: &Visit) -> Result<()> {
    let gemeente = at(visit, MELDING).await?;
    visit.reads("U kunt er geen documenten meer aan toevoegen.").await?;
    ensure!(visit.browser.find_all(By::Css("input[type=file]")).await?.is_empty());
    visit.goto(PARKEREN).await?;
    visit.reads("Parkeervergunning bewoners").await?;
    visit.settled().await?;
    ensure!(!visit.page_text().await?.contains("Document toevoegen"));
    ensure!(commands(&gemeente).is_empty());
    Ok(())
}

async fn aanleveren_tells_what_became_of_files_when_the_session_ended(visit: &Visit) -> Result<()> {
    let (gemeente, files) = (at(visit, BIJSTAND).await?, Files::new()?);
    send(visit, files.pdf("eerste.pdf", 2_000)?).await?;
    visit.reads("Ontvangen. Het staat nu bij").await?;
    gemeente.fails(Fault::new(KOPPEL, FaultKind::Unauthorized));
    send(visit, files.pdf("tweede.pdf", 3_000)?).await?;
    visit.reads("Ontvangen: 1 bestand. Niet ontvangen: 1 bestand.").await?;
    let page = visit.page_text().await?;
    ensure!(!page.contains("tweede"), "the name is still on the screen: {page}");
    visit.keeps_nothing_of(&["eerste", "tweede"]).await?;
    ensure!(linked(&gemeente, "eerste")? == 1 && linked(&gemeente, "tweede")? == 0);
    Ok(())
}

async fn aanleveren_works_in_fixture_mode_with_the_keyboard_only(visit: &Visit) -> Result<()> {
    let files = Files::new()?;
    visit.open(&format!("{BIJSTAND}?scenario={PACK}")).await?;
    choose(visit, &[files.pdf("rekening.pdf", 2_000)?, files.pdf("dossier.pdf", GROOT)?]).await?;
    visit.reads("Verstuur 2 bestanden").await?;
    visit.script("document.querySelector('.aanleveren__verstuur').focus()").await?;
    visit.keys(Key::Enter + "").await?;
    eventually("both were received", || async {
        let rows = visit.texts(".bestand").await?;
        Ok(rows.len() == 2 && rows.iter().all(|it| it.contains("Ontvangen.")))
    })
    .await?;
    let has_focus = "return document.activeElement.className";
    let focused = visit.script(has_focus).await?;
    ensure!(focused == "bestanden", "the focus was lost: {focused}");
    eventually("the list has both", || async {
        let rows = visit.texts(".document").await?.concat();
        Ok(rows.contains("rekening") && rows.contains("dossier"))
    })
    .await?;
    visit.keys(Key::Tab + "").await?;
    visit.keys(Key::Enter + "").await?;
    eventually("one was taken off", || async { Ok(visit.texts(".bestand").await?.len() == 1) })
        .await
}

async fn aanleveren_is_accessible_in_each_state(visit: &Visit) -> Result<()> {
    let files = Files::new()?;
    for taal in ["nl", "en"] {
        visit.open(&format!("{BIJSTAND}?scenario={PACK}&taal={taal}")).await?;
        visit.see(".aanleveren").await?;
        choose(visit, &[files.put("leeg.pdf", b"")?, files.pdf("goed.pdf", 2_000)?]).await?;
        visit.see(".aanleveren__verstuur").await?;
        visit.is_accessible().await?;
        visit.fits().await?;
        visit.targets_are_large().await?;
        visit.see(".aanleveren__verstuur").await?.click().await?;
        let received = if taal == "nl" { "Ontvangen." } else { "Received." };
        visit.reads(received).await?;
        visit.is_accessible().await?;
    }
    Ok(())
}
