//! The style sheets that belong to parts of the app (see `parts.rs`).

use futures::FutureExt;
use futures::future::{Either, LocalBoxFuture, select};
use gloo_timers::future::TimeoutFuture;
use js_sys::Promise;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlLinkElement;

/// How long a page waits for its style sheet, in milliseconds. After that, an unstyled page is
/// better than no page.
const PATIENCE: u32 = 3_000;

/// Has the browser fetch the style sheet of the part with this name, and waits until it is there.
/// In index.html such a style sheet has the attribute `data-deel` and is disabled until it is
/// needed. A part without a style sheet is ready at once.
pub(crate) fn fetch(part: &str) -> LocalBoxFuture<'static, ()> {
    let Some(link) = wake(part).filter(|it| it.sheet().is_none()) else {
        return std::future::ready(()).boxed_local();
    };
    let loaded = Promise::new(&mut |resolve, _| {
        for event in ["load", "error"] {
            _ = link.add_event_listener_with_callback(event, &resolve);
        }
    });
    let wait = select(JsFuture::from(loaded), TimeoutFuture::new(PATIENCE));
    wait.map(|it| match it {
        Either::Left(_) | Either::Right(_) => (),
    })
    .boxed_local()
}

/// Has the browser fetch the style sheet of a part, without waiting for it. `None` if the part has
/// no style sheet.
pub(crate) fn wake(part: &str) -> Option<HtmlLinkElement> {
    let link = document().query_selector(&format!("link[data-deel~={part}]")).ok()??;
    _ = link.remove_attribute("disabled");
    link.dyn_into().ok()
}
