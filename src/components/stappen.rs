use icondata_tb::TbCheckOutline;
use leptos::prelude::*;

use super::Icoon;

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toestand {
    /// Behind us.
    Geweest,
    /// Where we are.
    Nu,
    /// May follow.
    Mogelijk,
}

/// A step on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stap {
    /// What it is called.
    pub naam: String,
    /// When it was taken, or is expected.
    pub dag: Option<String>,
    /// Where it stands.
    pub toestand: Toestand,
    /// What there is to say about it.
    pub uitleg: Vec<String>,
}

/// The words that say where a step stands, so that no colour is needed to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StapWoorden {
    /// Behind us.
    pub geweest: &'static str,
    /// Where we are.
    pub nu: &'static str,
    /// May follow.
    pub mogelijk: &'static str,
    /// Before the day of a step that may follow.
    pub verwacht: &'static str,
}

/// Steps from top to bottom, with a line through them.
#[component]
pub fn Stappen(
    /// In order of time.
    stappen: Vec<Stap>,
    /// How to say where each stands.
    woorden: StapWoorden,
) -> impl IntoView {
    let items = stappen.into_iter().map(|stap| view! { <StapRij stap woorden /> }).collect_view();
    // Safari drops the list role of lists without bullets, unless told.
    view! { <ol class="stappen" role="list">{items}</ol> }
}

#[component]
fn StapRij(stap: Stap, woorden: StapWoorden) -> impl IntoView {
    let Stap { naam, dag, toestand, uitleg } = stap;
    let (class, woord) = match toestand {
        Toestand::Geweest => ("stap stap--geweest", woorden.geweest),
        Toestand::Nu => ("stap stap--nu", woorden.nu),
        Toestand::Mogelijk => ("stap stap--mogelijk", woorden.mogelijk),
    };
    let is_mogelijk = toestand == Toestand::Mogelijk;
    let dag = dag.map(|dag| {
        let verwacht = is_mogelijk.then(|| view! { <span>" ("{woorden.verwacht}")"</span> });
        view! { <p class="stap__dag">{dag}{verwacht}</p> }
    });
    view! {
        <li class=class aria-current=(toestand == Toestand::Nu).then_some("step")>
            <span class="stap__teken">
                {(toestand == Toestand::Geweest).then(|| view! { <Icoon icoon=TbCheckOutline /> })}
            </span>
            <div class="stap__tekst">
                {dag}
                <p class="stap__naam">{naam}</p>
                <p class="stap__toestand">{woord}</p>
                {uitleg.into_iter().map(|it| view! { <p class="stap__uitleg">{it}</p> }).collect_view()}
            </div>
        </li>
    }
}
