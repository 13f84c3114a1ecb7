//! The documents that were added to zaken lately.

use std::cmp::Reverse;
use std::sync::Arc;

use chrono::NaiveDate;

use super::asked::Again;
use super::{Answer, Gateway, Overzicht, Question};
use crate::domain::{
    Document, Koppeling, NieuwDocument, Zaak, ZaaktypeInformatieobjecttype, amsterdam_day, in_order,
};

/// The most documents that are asked for. Each costs a request.
const MOST: usize = 10;

/// A link with a zaak that the resident has.
struct Nieuw<'a> {
    zaak: &'a Zaak,
    koppeling: Koppeling,
    dag: NaiveDate,
}

impl Gateway {
    /// The documents that were added to these zaken on or after the day `sinds`, newest first, and
    /// of many the last ones. A link that does not say its zaak or its moment is no news. Documents
    /// that may not be shown, or that cannot be read, are left out.
    pub fn nieuwe_documenten(
        &self,
        sinds: Option<NaiveDate>,
        overzicht: Arc<Overzicht>,
    ) -> Answer<Vec<NieuwDocument>> {
        self.answer(async move |gateway, again| {
            let koppelingen = gateway.ask(Question::all::<Koppeling>()).await.list(again)?;
            let nieuw = newest(koppelingen.items, sinds, &overzicht.zaken);
            Ok(gateway.ask_nieuw(&nieuw, again).await)
        })
    }

    async fn ask_nieuw(&self, nieuw: &[Nieuw<'_>], again: &mut Again) -> Vec<NieuwDocument> {
        let documenten = nieuw.iter().map(|it| Question::one(it.koppeling.document)).collect();
        // Only these say that documents of a kind stay within the municipality.
        let zaaktypen = || nieuw.iter().filter_map(|it| it.zaak.zaaktype);
        let soorten = zaaktypen().map(Question::of::<ZaaktypeInformatieobjecttype, _>).collect();
        let (documenten, soorten) = futures::join!(self.ask_all(documenten), self.ask_all(soorten));
        let soorten: Vec<_> = zaaktypen().zip(soorten).collect();
        let mut visible = vec![];
        for (asked, nieuw) in documenten.iter().zip(nieuw) {
            let Ok(document) = asked.item::<Document>(again) else { continue };
            let own = soorten.iter().find(|(of, _)| Some(*of) == nieuw.zaak.zaaktype);
            let own = own.and_then(|(_, asked)| asked.list(again).ok());
            let own = own.map_or_else(Vec::new, |it| it.items);
            let documenten = self.visible_with_richting(vec![document], &own, again).await;
            visible.extend(documenten.into_iter().map(|Document { id, titel, .. }| {
                NieuwDocument { zaak: nieuw.zaak.id, id, titel, dag: Some(nieuw.dag) }
            }));
        }
        visible
    }
}

/// The newest links with these zaken, each document of a zaak once.
fn newest(koppelingen: Vec<Koppeling>, sinds: Option<NaiveDate>, zaken: &[Zaak]) -> Vec<Nieuw<'_>> {
    let recent = koppelingen.into_iter().filter_map(|koppeling| {
        let dag = amsterdam_day(koppeling.geregistreerd?);
        let is_of = |it: &&Zaak| Some(it.id) == koppeling.zaak;
        let zaak = zaken.iter().find(is_of).filter(|_| Some(dag) >= sinds)?;
        Some(Nieuw { zaak, koppeling, dag })
    });
    let ordered = in_order(recent.collect(), |it| Reverse(it.koppeling.geregistreerd));
    let mut newest: Vec<Nieuw> = vec![];
    for it in ordered {
        let is_known = |known: &Nieuw| {
            (known.zaak.id, known.koppeling.document) == (it.zaak.id, it.koppeling.document)
        };
        if newest.len() < MOST && !newest.iter().any(is_known) {
            newest.push(it);
        }
    }
    newest
}

#[cfg(feature = "fixtures")]
#[cfg(test)]
mod tests;
