use icondata_tb::TbCheckOutline;
use leptos::prelude::*;

use super::{Icoon, Tekst};

/// The state of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toestand {
    /// The step is over.
    Geweest,
    /// The current step.
    Nu,
    /// A step that may follow.
    Mogelijk,
}

/// One step of a process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stap {
    /// The name of the step.
    pub naam: Tekst,
    /// The day on which the step was taken or is expected.
    pub dag: Option<String>,
    /// The state of the step.
    pub toestand: Toestand,
    /// Paragraphs that explain the step.
    pub uitleg: Vec<Tekst>,
    /// Events within the step.
    pub delen: Vec<Deelstap>,
}

/// An event within a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deelstap {
    /// The name of the event.
    pub naam: Tekst,
    /// The day of the event, when it is known.
    pub dag: Option<String>,
}

/// Words that say the state of a step, so that the reader does not depend on colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StapWoorden {
    /// For a step that is over.
    pub geweest: &'static str,
    /// For the current step.
    pub nu: &'static str,
    /// For a step that may follow.
    pub mogelijk: &'static str,
    /// Precedes the day on which a step is expected.
    pub verwacht: &'static str,
}

/// A vertical list of steps, joined by a line.
#[component]
pub fn Stappen(
    /// The steps, in order of time.
    stappen: Vec<Stap>,
    /// The words for the state of each step.
    woorden: StapWoorden,
) -> impl IntoView {
    let items = stappen.into_iter().map(|stap| view! { <StapRij stap woorden /> }).collect_view();
    // Safari ignores the list role of a list without bullets, unless it is explicit.
    view! { <ol class="stappen" role="list">{items}</ol> }
}

/// Events within a step, in order of time.
#[component]
pub fn Deelstappen(
    /// The events, each with its day.
    delen: Vec<Deelstap>,
) -> impl IntoView {
    let item = |Deelstap { naam: Tekst { woorden, lang }, dag }| {
        let dag = dag.map(|it| view! { <span class="stap__dag">{it}</span> " " });
        view! { <li>{dag} <span lang=lang>{woorden}</span></li> }
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
