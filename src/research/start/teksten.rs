use leptos::prelude::*;

use crate::locales::Taal;
use crate::locales::vervangen::names;
use crate::pages::use_teksten;

/// The names of all texts that `scenario.json` can replace.
#[component]
pub(super) fn Vervangbaar() -> impl IntoView {
    let teksten = use_teksten();
    let before = if teksten.taal == Taal::Nederlands { "" } else { "en." };
    let rows = names(teksten)
        .into_iter()
        .map(|(name, text)| {
            view! {
                <tr>
                    <th scope="row"><code>{before} {name}</code></th>
                    <td>{text}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section aria-labelledby="teksten">
            <h2 id="teksten">"Teksten vervangen"</h2>
            <p>
                "Met de naam van een tekst probeert u in " <code>"scenario.json"</code>
                " een andere, onder " <code>"texts"</code> "."
            </p>
            <details>
                <summary>"Alle namen"</summary>
                <div class="onderzoek__tabel" tabindex="0" role="region" aria-labelledby="teksten">
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">"Naam"</th>
                                <th scope="col">"Tekst"</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </details>
        </section>
    }
}
