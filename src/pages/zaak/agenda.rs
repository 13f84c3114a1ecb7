use icondata_tb::TbCalendarPlusOutline;
use leptos::prelude::*;

use super::use_woorden;
use crate::agenda::Agendadag;
use crate::browser::clock::now;
use crate::browser::save::save_calendar;
use crate::components::Icoon;
use crate::domain::safe_file_name;

/// Saves a day as a calendar file when the visitor asks for it.
#[component]
pub(super) fn AgendaKnop(
    /// The day, with its title and description.
    dag: Agendadag,
    /// The name of the file.
    bestandsnaam: String,
) -> impl IntoView {
    let saved = RwSignal::new(None);
    let titel = dag.titel.clone();
    let save = Callback::new(move |()| {
        // The real time, in fixture mode as well: calendars compare it to find the newest version.
        saved.set(Some(save_calendar(&bestandsnaam, &dag.ics(now())).is_ok()));
    });
    view! { <AgendaKnopBeeld titel saved save /> }
}

/// The button that saves a day as a calendar file, and whether that worked.
#[component]
pub(crate) fn AgendaKnopBeeld(
    /// The title of the day, such as "Laatste dag: Aanvraag Parkeervergunning".
    titel: String,
    /// Whether saving worked; `None` until the visitor asks for it.
    saved: RwSignal<Option<bool>>,
    /// Saves the day.
    save: Callback<()>,
) -> impl IntoView {
    let woorden = &use_woorden().pagina.agenda;
    let melding =
        move || saved.get().map(|saved| if saved { woorden.opgeslagen } else { woorden.mislukt });
    view! {
        <button type="button" class="knop knop--stil agendaknop" on:click=move |_| save.run(())>
            <Icoon icoon=TbCalendarPlusOutline />
            <span>{woorden.knop}<span class="alleen-voorgelezen">": "{titel}</span></span>
        </button>
        <p role="status">{melding}</p>
    }
}

/// The name of the calendar file: `<soort>-<zaaknummer>.ics`, made safe.
pub(super) fn bestandsnaam(soort: &str, zaaknummer: &str) -> String {
    let named = safe_file_name(&format!("{soort}-{zaaknummer}.ics"));
    named.unwrap_or_else(|| format!("{soort}.ics"))
}
