//! What a first visit asks the server for: each file once. A preload that a browser does not use
//! would be a second request. config.json is left out: see docs/browsers.md.

use anyhow::{Result, ensure};
use e2e::{Gemeente, Sent, Visit};

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, a_first_visit_to_home_asks_for_each_file_once),
        case!(Desktop, a_first_visit_to_the_overview_asks_for_each_file_once),
        case!(Desktop, a_first_visit_to_a_zaak_asks_for_each_file_once),
        case!(Production, Desktop, a_first_visit_without_a_session_asks_for_each_file_once),
    ]
}

async fn a_first_visit_to_home_asks_for_each_file_once(visit: &Visit) -> Result<()> {
    visit.open("/").await?;
    visit.reads("Bekijk al uw aanvragen (7)").await?;
    each_file_came_once(visit)
}

async fn a_first_visit_to_the_overview_asks_for_each_file_once(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    visit.reads("7 aanvragen gevonden").await?;
    each_file_came_once(visit)
}

async fn a_first_visit_to_a_zaak_asks_for_each_file_once(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen/595483b4-c03c-5bfc-83ff-f4c3580f1843").await?;
    visit.see(".samenvatting").await?;
    visit.settled().await?;
    each_file_came_once(visit)
}

async fn a_first_visit_without_a_session_asks_for_each_file_once(visit: &Visit) -> Result<()> {
    let gemeente = Gemeente::open(visit, "openzaak-burger").await?;
    visit.goto("/aanvragen").await?;
    visit.reads("Inloggen met DigiD").await?;
    drop(gemeente);
    each_file_came_once(visit)
}

/// Fails unless the files of the app came once each, and are what they are named after: a server
/// for an app of one page sends index.html for a file that is not there.
fn each_file_came_once(visit: &Visit) -> Result<()> {
    let sent = visit.site.sent();
    let is_file = |it: &&Sent| {
        let endings = [".wasm", ".js", ".css", ".bin"];
        !it.path.starts_with("/_") && endings.iter().any(|end| it.path.ends_with(end))
    };
    let files: Vec<_> = sent.iter().filter(is_file).collect();
    for file in &files {
        let times = files.iter().filter(|it| it.path == file.path).count();
        ensure!(times == 1, "{} was asked for {times} times", file.path);
        ensure!(file.status == 200 && !file.kind.starts_with("text/html"), "{file:?}");
        // The smallest file has more. An answer that only says "not changed" would have about 250.
        ensure!(file.bytes.is_none_or(|it| it > 300), "{file:?}");
    }
    for ending in [".wasm", ".js", ".css", ".bin"] {
        ensure!(files.iter().any(|it| it.path.ends_with(ending)), "no {ending}: {files:?}");
    }
    Ok(())
}
