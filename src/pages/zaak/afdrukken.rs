use icondata_tb::TbPrinterOutline;
use leptos::ev::Custom;
use leptos::prelude::*;
use web_sys::Element;

use super::use_woorden;
use crate::components::Icoon;

/// The button that prints the page.
#[component]
pub(crate) fn AfdrukKnop() -> impl IntoView {
    // A browser that cannot print does nothing.
    let start = move |_| _ = window().print();
    view! {
        <button type="button" class="knop knop--stil" on:click=start>
            <Icoon icoon=TbPrinterOutline />
            {use_woorden().app.algemeen.afdrukken}
        </button>
    }
}

/// Opens all folded parts while the page is printed, because paper has no buttons to open them.
pub(super) fn open_details_on_paper() {
    let opened = StoredValue::<Vec<Element>, LocalStorage>::new_local(vec![]);
    let before = window_event_listener(Custom::<web_sys::Event>::new("beforeprint"), move |_| {
        let all = document().get_elements_by_tag_name("details");
        let closed: Vec<_> = (0..all.length())
            .filter_map(|index| all.item(index))
            .filter(|it| !it.has_attribute("open"))
            .collect();
        closed.iter().for_each(|it| _ = it.set_attribute("open", ""));
        opened.set_value(closed);
    });
    let after = window_event_listener(Custom::<web_sys::Event>::new("afterprint"), move |_| {
        for it in opened.try_update_value(std::mem::take).unwrap_or_default() {
            _ = it.remove_attribute("open");
        }
    });
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
}
