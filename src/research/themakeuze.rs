//! Lets a designer or researcher choose another theme while looking at a page.

use std::cell::{Cell, RefCell};

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use serde_json::Value;

use crate::browser::address::{HistoryEntry, address, go_to};
use crate::browser::spawn;
use crate::gateway::fetch_text;
use crate::pages::paginatitel::focus_on;
use crate::pages::{use_keep, use_keeping};
use crate::routes::{THEMA, files, with_parameter};
use crate::theme::{current_theme, switch_theme};

thread_local! {
    /// The themes of the build, read once.
    static KNOWN: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
    /// Whether a theme was just chosen. The page is then rebuilt, and the focus returns to the
    /// choice.
    static IS_CHOSEN: Cell<bool> = const { Cell::new(false) };
}

/// Returns a function that switches the theme of this page and of the links on it. The function
/// returns whether that theme exists.
pub(crate) fn use_themawissel() -> impl AsyncFn(String) -> bool + Copy {
    let (keeping, kept) = (use_keeping(), StoredValue::new(use_keep()));
    async move |theme: String| {
        // Copied first, because the page may be left while the theme loads.
        let kept = kept.get_value().with(THEMA, &theme);
        if !switch_theme(&theme).await {
            return false;
        }
        go_to(&with_parameter(&address(), THEMA, &theme), HistoryEntry::Same);
        keeping(kept);
        true
    }
}

/// A row of links with the themes of the build and the current theme.
#[component]
pub(crate) fn Themakeuze() -> impl IntoView {
    let themes =
        RwSignal::new(with_current(KNOWN.with_borrow(|it| it.clone().unwrap_or_default())));
    if KNOWN.with_borrow(Option::is_none) {
        spawn(Box::pin(async move {
            let text = fetch_text(files::THEMES).await.ok().flatten().unwrap_or_default();
            let known = names(&text);
            _ = themes.try_set(with_current(known.clone()));
            KNOWN.set(Some(known));
        }));
    }
    let failed = RwSignal::new(None::<String>);
    let links = move || {
        let link = |theme: String| view! { <li><Keuze theme failed /></li> };
        themes.get().into_iter().map(link).collect_view()
    };
    Effect::new(move || {
        if IS_CHOSEN.replace(false) {
            focus_on(".themas [aria-current]");
        }
    });
    let problem = move || failed.get().map(|theme| format!("Het thema ‘{theme}’ is er niet meer."));
    view! {
        <nav class="themas" aria-labelledby="themas-kop" lang="nl">
            <p id="themas-kop">"Thema"</p>
            <ul role="list">{links}</ul>
            <p role="alert">{problem}</p>
        </nav>
    }
}

#[component]
fn Keuze(
    /// The name of the theme, which is the name of its style sheet.
    theme: String,
    /// Receives the name of the theme when it cannot be loaded.
    failed: RwSignal<Option<String>>,
) -> impl IntoView {
    let is_this = theme == current_theme();
    let href = with_parameter(&address(), THEMA, &theme);
    let (switch, name) = (use_themawissel(), theme.clone());
    // With these keys, the browser opens a new window or tab as for any link.
    let choose = move |event: MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        event.prevent_default();
        let theme = theme.clone();
        spawn(Box::pin(async move {
            IS_CHOSEN.set(true);
            if !switch(theme.clone()).await {
                IS_CHOSEN.set(false);
                _ = failed.try_set(Some(theme));
            }
        }));
    };
    view! {
        <a rel="external" href=href aria-current=is_this.then_some("true") on:click=choose>
            {titel(&name)}
        </a>
    }
}

/// The names in `themes/index.json`, which each build writes.
fn names(text: &str) -> Vec<String> {
    let list: Vec<Value> = serde_json::from_str(text).unwrap_or_default();
    list.iter().filter_map(|it| Some(it.get("name")?.as_str()?.to_owned())).collect()
}

/// Adds the current theme, in case it was added to a finished build and is not in the list.
fn with_current(mut themes: Vec<String>) -> Vec<String> {
    let current = current_theme();
    if !themes.contains(&current) {
        themes.push(current);
    }
    themes
}

/// The name for people: `haven-stad` becomes "Haven stad".
fn titel(name: &str) -> String {
    let words = name.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn themes_are_called_as_people_write() {
        assert_eq!(titel("oosterhaven"), "Oosterhaven");
        assert_eq!(titel("haven-stad_2"), "Haven stad 2");
        assert_eq!(titel(""), "");
    }

    #[test]
    fn a_list_that_is_not_there_names_nothing() {
        assert_eq!(names(r#"[{"name": "neutraal"}, {}]"#), ["neutraal"]);
        assert!(names("<!doctype html>").is_empty());
    }
}
