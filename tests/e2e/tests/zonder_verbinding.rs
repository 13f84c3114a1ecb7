//! A later visit without a connection.

use anyhow::{Result, ensure};
use e2e::{Engine, Site, Visit, eventually};

use crate::{Case, case};

const NO_WORKER: &str = "the driver of WebKitGTK keeps no service worker in the session it starts";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Phone, without_a_connection_the_page_says_so_at_once)
            .not_in(Engine::WebKit, NO_WORKER),
        case!(Desktop, with_a_connection_the_page_comes_from_the_server)
            .not_in(Engine::WebKit, NO_WORKER),
        case!(Desktop, only_the_page_and_its_style_are_kept).not_in(Engine::WebKit, NO_WORKER),
        case!(Desktop, config_takes_the_worker_away).not_in(Engine::WebKit, NO_WORKER),
    ]
}

const KEPT: &str = "const cache = await caches.open('mijnzaken');
    return (await cache.keys()).map((it) => new URL(it.url).pathname)";

/// Opens the overview, and waits until the page is kept.
async fn kept(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    eventually("the page is kept", || async {
        let kept = visit.script_async(KEPT).await?;
        Ok(kept.as_array().is_some_and(|it| it.iter().any(|it| it == "/")))
    })
    .await
}

async fn without_a_connection_the_page_says_so_at_once(visit: &Visit) -> Result<()> {
    kept(visit).await?;
    visit.site.goes_away();
    visit.goto("/aanvragen?zoek=bijstand").await?;
    visit.reads("Er is geen verbinding").await?;
    visit.is_accessible().await?;
    visit.fits().await?;
    visit.site.comes_back();
    visit.click("Probeer het opnieuw").await?;
    visit.reads("aanvragen gevonden").await?;
    visit.is_at("/aanvragen?zoek=bijstand").await
}

async fn with_a_connection_the_page_comes_from_the_server(visit: &Visit) -> Result<()> {
    kept(visit).await?;
    let html = Site::file("index.html")?;
    visit.site.deploy(&html.replace("</template>", "</template><i id=nieuw></i>"), &[]);
    visit.goto("/aanvragen").await?;
    visit.see("#nieuw").await.map(drop)
}

async fn only_the_page_and_its_style_are_kept(visit: &Visit) -> Result<()> {
    kept(visit).await?;
    // The second visit is under the worker.
    visit.open("/aanvragen").await?;
    visit.reads("aanvragen gevonden").await?;
    let kept = visit.script_async(KEPT).await?;
    let mut kept: Vec<String> = serde_json::from_value(kept)?;
    // The page has a script of these tests in some engines.
    kept.retain(|it| it != "/_eerst.js");
    let is_meant = |it: &String| it == "/" || it.ends_with(".js") || it.starts_with("/stijl-");
    ensure!(kept.len() == 3 && kept.iter().all(is_meant), "{kept:?}");
    Ok(())
}

async fn config_takes_the_worker_away(visit: &Visit) -> Result<()> {
    kept(visit).await?;
    let config = Site::file("config.json")?;
    visit.site.put("config.json", &config.replacen('{', "{ \"offline\": false,", 1))?;
    visit.goto("/aanvragen").await?;
    visit.reads("aanvragen gevonden").await?;
    let left = "const all = await navigator.serviceWorker.getRegistrations();
        return [all.length, await caches.has('mijnzaken')]";
    eventually("it is gone", || async {
        Ok(visit.script_async(left).await? == serde_json::json!([0, false]))
    })
    .await
}
