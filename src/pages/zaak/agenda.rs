use chrono::{DateTime, Utc};
use icondata_tb::TbCalendarPlusOutline;
use leptos::prelude::*;

use super::use_woorden;
use crate::agenda::Agendadag;
use crate::components::Icoon;
use crate::domain::safe_file_name;
use crate::opslaan::save_calendar;

/// A button that saves a day as a calendar file.
#[component]
pub(super) fn AgendaKnop(
    /// What the calendar gets to know.
    dag: Agendadag,
    /// Under which name.
    bestandsnaam: String,
) -> impl IntoView {
    let woorden = &use_woorden().pagina.agenda;
    let saved = RwSignal::new(None);
    let titel = dag.titel.clone();
    let save = move |_| {
        saved.set(Some(save_calendar(&bestandsnaam, &dag.ics(now())).is_ok()));
    };
    let melding =
        move || saved.get().map(|saved| if saved { woorden.opgeslagen } else { woorden.mislukt });
    view! {
        <button type="button" class="knop knop--stil agendaknop" on:click=save>
            <Icoon icoon=TbCalendarPlusOutline />
            <span>{woorden.knop}<span class="alleen-voorgelezen">": "{titel}</span></span>
        </button>
        <p role="status">{melding}</p>
    }
}

/// How the file with a day of a zaak is called.
pub(super) fn bestandsnaam(soort: &str, zaaknummer: &str) -> String {
    let named = safe_file_name(&format!("{soort}-{zaaknummer}.ics"));
    named.unwrap_or_else(|| format!("{soort}.ics"))
}

/// When the file is made. Not the day that fixture mode says it is: calendars compare it.
fn now() -> DateTime<Utc> {
    // Milliseconds since 1970 fit an i64 without loss for longer than calendars last.
    #[allow(clippy::cast_possible_truncation)]
    DateTime::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or_default()
}
