use icondata_tb::{TbDeviceMobileOutline, TbExternalLinkOutline};
use leptos::prelude::*;

use super::deel::{Deel, Staat, Vorm};
use crate::components::Icoon;
use crate::pages::{use_keep, use_teksten};
use crate::routes::tools::Galerijplek;

/// A state: its name, when residents see it, and the example.
#[component]
pub(super) fn Voorbeeld<'a>(deel: &'a Deel, staat: Staat) -> impl IntoView + use<> {
    let opmerking = deel.vorm().is_none().then(|| view! { <Opmerking vorm=staat.vorm /> });
    let id = format!("{}-{}", deel.slug(), staat.slug());
    let plek = Galerijplek { deel: Some(deel.slug()), staat: Some(staat.slug()) };
    let (href, wat) = (plek.href(&use_keep()), format!("{}, {}", deel.naam, staat.naam));
    view! {
        <div class="staat">
            <div class="staat__kop">
                <h4 id=id>{staat.naam}</h4>
                <Openen href wat />
            </div>
            <p class="staat__uitleg">{staat.uitleg}</p>
            {opmerking}
            <Vakken staat />
        </div>
    }
}

/// Two ways to open an example: a link to its own page, and a button for a window of the size of a
/// phone.
#[component]
pub(super) fn Openen(
    href: String,
    /// The name of the example. Screen readers read it out with the links.
    wat: String,
) -> impl IntoView {
    let address = href.clone();
    // A browser that opens no windows does nothing; the link beside it always works.
    let open = move |_| {
        let size = "width=360,height=740";
        _ = window().open_with_url_and_target_and_features(&address, "telefoon", size);
    };
    let wat = format!(": {wat}");
    view! {
        <span class="openen">
            <a class="openen__los" rel="external" href=href>
                <Icoon icoon=TbExternalLinkOutline />
                <span>"Los bekijken"<span class="alleen-voorgelezen">{wat.clone()}</span></span>
            </a>
            <button type="button" class="openen__telefoon" on:click=open>
                <Icoon icoon=TbDeviceMobileOutline />
                <span>"Op telefoonformaat"<span class="alleen-voorgelezen">{wat}</span></span>
            </button>
        </span>
    }
}

/// A note about how an example is shown, when that needs one.
#[component]
pub(super) fn Opmerking(vorm: Vorm) -> impl IntoView {
    let woorden = match vorm {
        Vorm::Vrij => return None,
        Vorm::Venster => {
            "Dit past zich aan de breedte van het venster aan, niet aan die van een vak. ‘Op \
             telefoonformaat’ laat zien hoe het op een telefoon is."
        }
        Vorm::Los => "Dit staat niet tussen de rest van de pagina. Het opent los.",
        Vorm::Pagina => "Dit is een hele pagina. Die opent los.",
    };
    Some(view! { <p class="opmerking">{woorden}</p> })
}

/// The boxes with the example: one as wide as a phone and one as wide as the page. An example that
/// adapts to the window has only the second box. One that needs its own page has none.
#[component]
fn Vakken(staat: Staat) -> impl IntoView {
    match staat.vorm {
        Vorm::Vrij => view! {
            <div class="vakken">
                <Vak staat naam="320 pixels breed" class="vak vak--telefoon" />
                <Vak staat naam="Volle breedte" class="vak" />
            </div>
        }
        .into_any(),
        Vorm::Venster => view! { <Vak staat naam="Volle breedte" class="vak" /> }.into_any(),
        Vorm::Los | Vorm::Pagina => ().into_any(),
    }
}

#[component]
fn Vak(staat: Staat, naam: &'static str, class: &'static str) -> impl IntoView {
    let naam = format!("Voorbeeld ‘{}’, {}", staat.naam, naam.to_lowercase());
    view! {
        <div class=class role="group" aria-label=naam>
            <div class="vak__inhoud" lang=use_teksten().taal.code()>{(staat.toon)()}</div>
        </div>
    }
}
