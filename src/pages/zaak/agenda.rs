use icondata_tb::TbCalendarPlusOutline;
use leptos::prelude::*;

use super::use_woorden;
use crate::agenda::Agendadag;
use crate::browser::clock::now;
use crate::browser::save::save_calendar;
use crate::components::Icoon;
use crate::domain::safe_file_name;

/// A button that saves a day as a calendar file.
#[component]
pub(crate) fn AgendaKnop(
    /// What the calendar gets to know.
    dag: Agendadag,
    /// Under which name.
    bestandsnaam: String,
) -> impl IntoView {
    let woorden = &use_woorden().pagina.agenda;
    let saved = RwSignal::new(None);
    #[cfg(feature = "fixtures")]
    saved.set(crate::pages::voorbeeld::asked_begin::<bool>());
    let titel = dag.titel.clone();
    let save = move |_| {
        // The real moment, in fixture mode as well: calendars compare it.
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
