use icondata_tb::{TbCameraOutline, TbUploadOutline};
use leptos::prelude::*;
use web_sys::{DragEvent, FileList, HtmlInputElement};

use super::presentation;
use crate::browser::chosen::Chosen;
use crate::components::Icoon;
use crate::config::Upload;
use crate::locales::{AanleverenTeksten, lang_of_gemeente};
use crate::pages::use_teksten;

/// Where files are chosen, dropped or photographed. It says what is asked for, and what may be
/// sent.
#[component]
pub(crate) fn KiezerBeeld(
    /// What is asked for, in a sentence.
    #[prop(into)]
    vraag: Signal<String>,
    /// What may be sent.
    upload: StoredValue<Upload>,
    /// Called with the files that were chosen.
    kies: Callback<Files>,
) -> impl IntoView {
    let app = use_teksten();
    let teksten = AanleverenTeksten::of(app);
    let regels = presentation::regels(&upload.read_value(), teksten);
    let takes_photos = presentation::takes_photos(&upload.read_value().types);
    let is_over = RwSignal::new(false);
    let drop = move |event: DragEvent| {
        event.prevent_default();
        is_over.set(false);
        if let Some(files) = event.data_transfer().and_then(|it| it.files()) {
            kies.run(Files::of(&files));
        }
    };
    let over = move |event: DragEvent| {
        event.prevent_default();
        is_over.set(true);
    };
    view! {
        <p class="aanleveren__vraag" lang=lang_of_gemeente(app.taal)>{vraag}</p>
        <p class="aanleveren__regels">{regels}</p>
        <div
            class="aanleveren__vak"
            class:aanleveren__vak--over=move || is_over.get()
            on:dragover=over
            on:dragleave=move |_| is_over.set(false)
            on:drop=drop
        >
            <Kies upload kies />
            {takes_photos.then(|| view! { <Foto kies /> })}
            <p class="aanleveren__sleep">{teksten.sleep}</p>
        </div>
    }
}

/// The button that lets the browser show the files on the device.
#[component]
fn Kies(upload: StoredValue<Upload>, kies: Callback<Files>) -> impl IntoView {
    let teksten = AanleverenTeksten::of(use_teksten());
    let accept = presentation::accept(&upload.read_value().types);
    view! {
        <label class="knop aanleveren__kies">
            <input
                type="file"
                class="alleen-voorgelezen"
                multiple
                accept=accept
                on:change=move |event| chosen(&event_target(&event), kies)
            />
            <Icoon icoon=TbUploadOutline />
            <span>{teksten.kies}</span>
        </label>
    }
}

/// The button that opens the camera of a phone. Devices with a mouse have none to hold.
#[component]
fn Foto(kies: Callback<Files>) -> impl IntoView {
    let teksten = AanleverenTeksten::of(use_teksten());
    view! {
        <label class="knop knop--stil aanleveren__kies aanleveren__foto">
            <input
                type="file"
                class="alleen-voorgelezen"
                accept="image/*"
                capture="environment"
                on:change=move |event| chosen(&event_target(&event), kies)
            />
            <Icoon icoon=TbCameraOutline />
            <span>{teksten.foto}</span>
        </label>
    }
}

/// Passes on what was chosen, and empties the field, so that the same file can be chosen again.
fn chosen(field: &HtmlInputElement, kies: Callback<Files>) {
    if let Some(files) = field.files() {
        kies.run(Files::of(&files));
    }
    field.set_value("");
}

/// Files that were chosen.
pub(crate) struct Files(pub(super) Vec<Chosen>);

impl Files {
    fn of(files: &FileList) -> Self {
        Self((0..files.length()).filter_map(|it| files.get(it)).map(Chosen::of).collect())
    }
}
