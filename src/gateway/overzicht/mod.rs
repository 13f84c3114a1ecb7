mod lijst;
mod result;

use std::sync::Arc;

use futures::FutureExt;

use super::paging::Paging;
use super::{Answer, Gateway, Question};
use crate::domain::{Catalogus, Zaak};
use crate::error::LoadError;
use lijst::Lijst;

pub use result::{Overzicht, Tussenstand, Types};

impl Gateway {
    /// All zaken of the resident, asked for once per session. `tell` hears what comes before the last
    /// page.
    pub fn overzicht(&self, tell: impl Fn(Tussenstand) + 'static) -> Answer<Arc<Overzicht>> {
        let gateway = self.clone();
        async move {
            let forgotten = gateway.0.forgotten.get();
            let known = gateway.0.overzicht.borrow().clone();
            let overzicht = match known {
                Some(known) => known,
                None => gateway.ask_overzicht(&tell).await?,
            };
            let is_whole = overzicht.is_whole();
            gateway.keep_if(is_whole);
            if is_whole && gateway.0.forgotten.get() == forgotten {
                *gateway.0.overzicht.borrow_mut() = Some(Arc::clone(&overzicht));
            }
            Ok(overzicht)
        }
        .boxed_local()
    }

    /// While the types of one page are asked for, the next page is on its way.
    async fn ask_overzicht(&self, tell: &dyn Fn(Tussenstand)) -> Result<Arc<Overzicht>, LoadError> {
        let question = Question::all::<Zaak>();
        let catalogussen = self.ask(Question::all::<Catalogus>());
        let (page, catalogussen) =
            futures::join!(self.0.transport.ask(&question, None), catalogussen);
        let mut page = page?;
        let mut lijst = Lijst { totaal: page.total, ..Lijst::default() };
        lijst.add_catalogussen(catalogussen);
        let mut pages = Paging::default();
        loop {
            let next = pages.after(&mut page);
            lijst.add(&page);
            let Some(next) = next else { break };
            let is_first = lijst.geladen == page.items.len();
            tell(Tussenstand::Geladen { aantal: lijst.geladen, totaal: lijst.totaal });
            let following = self.0.transport.ask(&question, Some(&next));
            let shown = async {
                self.ask_types(&mut lijst).await;
                if is_first {
                    tell(Tussenstand::Eerste(Arc::new(lijst.clone().finish(&self.0.visible))));
                }
            };
            let (following, ()) = futures::join!(following, shown);
            match following {
                Ok(following) => page = following,
                Err(error) => {
                    lijst.afgebroken = Some(error);
                    break;
                }
            }
        }
        self.ask_types(&mut lijst).await;
        Ok(Arc::new(lijst.finish(&self.0.visible)))
    }

    /// Asks once for each type that the zaken refer to.
    async fn ask_types(&self, lijst: &mut Lijst) {
        let questions = lijst.questions();
        for (question, answer) in questions.iter().zip(self.ask_all(questions.clone()).await) {
            lijst.add_type(question, answer);
        }
        lijst.asked.extend(questions);
        lijst.settled = lijst.zaken.len();
    }
}
