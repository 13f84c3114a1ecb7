use icondata_tb::TbCheckOutline;
use leptos::prelude::*;

use super::{Icoon, Tekst};

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
    pub naam: Tekst,
    /// When it was taken, or is expected.
    pub dag: Option<String>,
    /// Where it stands.
    pub toestand: Toestand,
    /// What there is to say about it.
    pub uitleg: Vec<Tekst>,
    /// What happened within it.
    pub delen: Vec<Deelstap>,
}

/// Something that happened within a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deelstap {
    /// What.
    pub naam: Tekst,
    /// When.
    pub dag: String,
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

/// What happened within a step, in order of time.
#[component]
pub fn Deelstappen(
    /// What, and when.
    delen: Vec<Deelstap>,
) -> impl IntoView {
    let item = |Deelstap { naam: Tekst { woorden, lang }, dag }| {
        view! { <li><span class="stap__dag">{dag}</span> " " <span lang=lang>{woorden}</span></li> }
    };
    (!delen.is_empty()).then(|| {
        view! { <ul class="stap__delen">{delen.into_iter().map(item).collect_view()}</ul> }
    })
}

#[component]
fn StapRij(stap: Stap, woorden: StapWoorden) -> impl IntoView {
    let Stap { naam, dag, toestand, uitleg, delen } = stap;
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
    let uitleg = uitleg
        .into_iter()
        .map(|it| view! { <p class="stap__uitleg" lang=it.lang>{it.woorden}</p> })
        .collect_view();
    view! {
        <li class=class aria-current=(toestand == Toestand::Nu).then_some("step")>
            <span class="stap__teken">
                {(toestand == Toestand::Geweest).then(|| view! { <Icoon icoon=TbCheckOutline /> })}
            </span>
            <div class="stap__tekst">
                {dag}
                <p class="stap__naam" lang=naam.lang>{naam.woorden}</p>
                <p class="stap__toestand">{woord}</p>
                {uitleg}
                <Deelstappen delen />
            </div>
        </li>
    }
}
