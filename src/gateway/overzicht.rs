use std::sync::Arc;

use futures::FutureExt;

use super::lijst::Lijst;
use super::paging::Paging;
use super::{Answer, Gateway, Overzicht, Question, Tussenstand};
use crate::domain::{Catalogus, Zaak};
use crate::error::LoadError;

impl Gateway {
    /// All zaken of the resident, asked for once per session. `tell` is called with progress before
    /// the last page has come.
    pub fn overzicht(&self, tell: impl Fn(Tussenstand) + 'static) -> Answer<Arc<Overzicht>> {
        let gateway = self.clone();
        async move {
            let known = gateway.0.overzicht.borrow().clone();
            match known {
                Some(known) => Ok(known),
                None => gateway.ask_and_keep_overzicht(&tell).await,
            }
        }
        .boxed_local()
    }

    /// Asks for the overview, and keeps it if it is complete. If only types are missing, what came
    /// is kept, so that only those types are asked for next time.
    async fn ask_and_keep_overzicht(
        &self,
        tell: &dyn Fn(Tussenstand),
    ) -> Result<Arc<Overzicht>, LoadError> {
        let forgotten = self.0.forgotten.get();
        let unfinished = self.0.unfinished.borrow().clone();
        let asked = match unfinished {
            Some(lijst) => Ok(self.ask_missing(lijst).await),
            None => self.ask_lijst(tell).await,
        };
        let lijst = match asked {
            Ok(lijst) => lijst,
            Err(error) => {
                self.forget_only(&[Question::all::<Zaak>()]);
                return Err(error);
            }
        };
        self.forget_only(lijst.again.questions());
        let is_unfinished = lijst.has_all_zaken() && !lijst.again.questions().is_empty();
        let unfinished = is_unfinished.then(|| lijst.clone());
        let overzicht = Arc::new(lijst.finish(&self.0.visible));
        if self.0.forgotten.get() == forgotten {
            let whole = overzicht.is_whole().then(|| Arc::clone(&overzicht));
            self.0.overzicht.replace(whole);
            self.0.unfinished.replace(unfinished);
        }
        Ok(overzicht)
    }

    /// Asks for the types that an overview lacks.
    async fn ask_missing(&self, mut lijst: Lijst) -> Lijst {
        let again = lijst.retry();
        let catalogussen = Question::all::<Catalogus>();
        let asked = async {
            if again.has(&catalogussen) { Some(self.ask(catalogussen).await) } else { None }
        };
        let (catalogussen, ()) = futures::join!(asked, self.ask_types(&mut lijst));
        if let Some(catalogussen) = catalogussen {
            lijst.add_catalogussen(&catalogussen);
        }
        lijst
    }

    /// Asks for all pages of zaken. The types of a page are asked for while the next page is
    /// fetched.
    async fn ask_lijst(&self, tell: &dyn Fn(Tussenstand)) -> Result<Lijst, LoadError> {
        let question = Question::all::<Zaak>();
        let catalogussen = self.ask(Question::all::<Catalogus>());
        let (page, catalogussen) =
            futures::join!(self.0.transport.ask(&question, None), catalogussen);
        let mut page = page?;
        let mut lijst = Lijst { totaal: page.total, ..Lijst::default() };
        lijst.add_catalogussen(&catalogussen);
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
        Ok(lijst)
    }

    /// Asks once for each type that the zaken refer to.
    async fn ask_types(&self, lijst: &mut Lijst) {
        let questions = lijst.questions();
        for asked in self.ask_all(questions.clone()).await {
            lijst.add_type(&asked);
        }
        lijst.asked.extend(questions);
        lijst.settled = lijst.zaken.len();
    }
}
