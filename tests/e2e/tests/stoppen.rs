//! An app that stops while it is open: a panic, and a trap.

use anyhow::{Result, ensure};
use e2e::{Visit, eventually};

use crate::{Case, case};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(Desktop, a_panic_shows_a_page_with_a_button_to_reload),
        case!(Desktop, a_trap_shows_the_page_of_an_outage),
        case!(Desktop, a_full_stack_shows_the_page_of_an_outage),
        case!(Desktop, an_error_of_another_script_leaves_the_app_running),
    ]
}

async fn a_panic_shows_a_page_with_a_button_to_reload(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    // The router panics when the browser refuses to change the address for a link.
    visit.see("#zoek").await?.send_keys("dolor").await?;
    visit.script("history.pushState = () => { throw new Error('refused') }").await?;
    visit.script("const a = document.querySelector('.menu a'); a.href += '?x'; a.click()").await?;
    visit.reads("Er is iets misgegaan").await?;
    visit.click("Laad de pagina opnieuw").await?;
    visit.reads("1 aanvraag gevonden").await
}

/// Runs WebAssembly with one function, by itself and not for a caller who could catch its error.
async fn runs_wasm(visit: &Visit, body: &[u8]) -> Result<()> {
    let length = body.len() + 2;
    // One type without parameters and results; one function of that type, exported as "a".
    let mut module =
        b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x07\x05\x01\x01a\0\0".to_vec();
    let code = [10, length + 2, 1, length, 0].map(|it| u8::try_from(it).unwrap_or_default());
    module.extend(code.into_iter().chain(body.iter().copied()).chain([11]));
    let script = format!(
        "const module = new WebAssembly.Module(new Uint8Array({module:?}));
         setTimeout(new WebAssembly.Instance(module).exports.a)"
    );
    visit.script(&script).await.map(drop)
}

async fn a_trap_shows_the_page_of_an_outage(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    // unreachable
    runs_wasm(visit, &[0]).await?;
    visit.reads("Er is iets misgegaan").await?;
    visit.reads("Gemeente Groningen: 14 050").await?;
    // Traps that follow leave the button as it is, so that it keeps the focus.
    visit.script("document.querySelector('button.knop').id = 'eerste'").await?;
    runs_wasm(visit, &[0]).await?;
    visit.script("addEventListener('error', () => (window.again = true))").await?;
    runs_wasm(visit, &[0]).await?;
    eventually("another trap", || async { Ok(visit.script("return window.again").await? == true) })
        .await?;
    visit.see("#eerste").await?;
    visit.click("Laad de pagina opnieuw").await?;
    visit.reads("7 aanvragen gevonden").await
}

async fn a_full_stack_shows_the_page_of_an_outage(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    // The function calls itself.
    runs_wasm(visit, &[16, 0]).await?;
    visit.reads("Er is iets misgegaan").await
}

async fn an_error_of_another_script_leaves_the_app_running(visit: &Visit) -> Result<()> {
    visit.open("/aanvragen").await?;
    visit
        .script(
            "window.heard = 0;
             for (const it of ['error', 'unhandledrejection']) addEventListener(it, () => heard++);
             const endless = () => endless();
             setTimeout(() => { throw new Error('of an extension') });
             setTimeout(() => { throw null });
             setTimeout(endless);
             Promise.reject(new RangeError('of an extension'));
             Promise.reject()",
        )
        .await?;
    eventually("all errors", || async { Ok(visit.script("return window.heard").await? == 5) })
        .await?;
    visit.see(".kaart").await?;
    ensure!(!visit.page_text().await?.contains("Er is iets misgegaan"));
    Ok(())
}
