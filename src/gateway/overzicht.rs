use std::cell::RefCell;
use std::sync::Arc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;

use super::asked::Asked;
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
            let is_unfinished = gateway.0.unfinished.borrow().is_some();
            match known.filter(|_| !is_unfinished) {
                Some(known) => Ok(known),
                None => gateway.ask_and_keep_overzicht(&tell).await,
            }
        }
        .boxed_local()
    }

    /// Asks for all zaken again. What was kept stays until all of the answer is there, and when
    /// something of it is missing.
    pub fn refresh_overzicht(&self) -> Answer<Arc<Overzicht>> {
        let gateway = self.clone();
        async move {
            let forgotten = gateway.0.forgotten.get();
            let lijst = gateway.ask_lijst(&drop).await?;
            gateway.forget_only(lijst.again.questions());
            let overzicht = Arc::new(lijst.finish(&gateway.0.visible));
            if overzicht.is_whole() && gateway.0.forgotten.get() == forgotten {
                gateway.0.overzicht.replace(Some(Arc::clone(&overzicht)));
            }
            match &overzicht.afgebroken {
                Some(error) => Err(error.clone()),
                None => Ok(overzicht),
            }
        }
        .boxed_local()
    }

    /// Asks for the overview, and keeps it if it has all that is shown of zaken. If only types or
    /// catalogussen are missing, what came is kept, so that only those are asked for next time.
    async fn ask_and_keep_overzicht(
        &self,
        tell: &dyn Fn(Tussenstand),
    ) -> Result<Arc<Overzicht>, LoadError> {
        let forgotten = self.0.forgotten.get();
        let unfinished = self.0.unfinished.borrow().clone();
        let asked = match unfinished {
            Some(lijst) => self.ask_missing(lijst, tell).await,
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

    /// Asks for what an overview lacks.
    async fn ask_missing(
        &self,
        mut lijst: Lijst,
        tell: &dyn Fn(Tussenstand),
    ) -> Result<Lijst, LoadError> {
        let again = lijst.retry();
        let types = async {
            self.ask_types(&mut lijst).await;
            Ok(lijst)
        };
        if !again.has(&Question::all::<Catalogus>()) {
            return types.await;
        }
        let came = Came::default();
        self.with_catalogussen(&came, types.boxed_local(), tell).await
    }

    /// Asks for all zaken with their types, and for the catalogussen.
    async fn ask_lijst(&self, tell: &dyn Fn(Tussenstand)) -> Result<Lijst, LoadError> {
        let came = Came::default();
        let zaken = self.ask_zaken(&came, tell);
        self.with_catalogussen(&came, zaken.boxed_local(), tell).await
    }

    /// Asks for the catalogussen beside the rest of the overview, `lijst`, which does not wait for
    /// them: only a filter needs them.
    async fn with_catalogussen(
        &self,
        came: &Came,
        lijst: LocalBoxFuture<'_, Result<Lijst, LoadError>>,
        tell: &dyn Fn(Tussenstand),
    ) -> Result<Lijst, LoadError> {
        let catalogussen = async {
            let asked = self.ask(Question::all::<Catalogus>()).await;
            came.replace(Some(asked));
            Ok::<(), LoadError>(())
        };
        let lijst = async {
            let lijst = lijst.await?;
            if came.borrow().is_none() {
                tell(Tussenstand::Eerste(self.so_far(&lijst, came)));
            }
            Ok(lijst)
        };
        let ((), mut lijst) = futures::try_join!(catalogussen, lijst)?;
        lijst.add_catalogussen(came.take().as_ref());
        Ok(lijst)
    }

    /// The overview as far as it has come.
    fn so_far(&self, lijst: &Lijst, came: &Came) -> Arc<Overzicht> {
        let mut lijst = lijst.clone();
        lijst.add_catalogussen(came.borrow().as_ref());
        Arc::new(lijst.finish(&self.0.visible))
    }

    /// Asks for all pages of zaken. The types of a page are asked for while the next page is
    /// fetched.
    async fn ask_zaken(&self, came: &Came, tell: &dyn Fn(Tussenstand)) -> Result<Lijst, LoadError> {
        let question = Question::all::<Zaak>();
        let mut page = self.0.transport.ask(&question, None).await?;
        let mut lijst = Lijst { totaal: page.total, ..Lijst::default() };
        let mut pages = Paging::default();
        loop {
            let next = pages.after(&mut page);
            lijst.add(&page);
            let is_first = lijst.geladen == page.items.len();
            // Also of the last page: its types and the catalogussen may take long. Of a single page
            // there is nothing to tell.
            if !is_first || next.is_some() {
                tell(Tussenstand::Geladen { aantal: lijst.geladen, totaal: lijst.totaal });
            }
            let Some(next) = next else { break };
            let following = self.0.transport.ask(&question, Some(&next));
            let shown = async {
                self.ask_types(&mut lijst).await;
                let eerste = is_first.then(|| self.so_far(&lijst, came));
                // Without a zaak to show, the page would say that there is none. The next pages
                // may have some.
                if let Some(eerste) = eerste.filter(|it| !it.zaken.is_empty()) {
                    tell(Tussenstand::Eerste(eerste));
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

    /// Asks once for each type that the zaken refer to. An API that gave no answer about a page of
    /// zaken is not asked about the next pages: each would take as long again.
    pub(super) async fn ask_types(&self, lijst: &mut Lijst) {
        if lijst.is_silent {
            return;
        }
        let questions = lijst.questions();
        let answers = self.ask_all(questions.clone()).await;
        lijst.is_silent = !answers.is_empty() && answers.iter().all(Asked::is_unanswered);
        for asked in answers {
            lijst.add_type(&asked);
        }
        lijst.asked.extend(questions);
        lijst.settled = lijst.zaken.len();
    }
}

/// The answer about catalogussen, once it has come.
type Came = RefCell<Option<Asked>>;
