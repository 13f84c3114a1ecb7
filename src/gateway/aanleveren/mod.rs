//! Sends a document for a zaak, step by step. What comes next after each answer is decided in
//! `domain/aanlevering`; here the steps are asked and sent.

mod antwoord;
mod opdracht;
mod opdrachten;
mod soort;
mod stop;

use std::rc::Rc;

use super::Gateway;
use super::asked::Again;
use super::deelzending::Deelzending;
use super::question::Question;
use super::resource::Resource;
use super::wire::Aanleverzaak;
use crate::browser::chosen::Chosen;
use crate::domain::{
    Afloop, Antwoord, DocumentId, Geregistreerd, Koppeling, Stand, Stap, Verloop, Weigering,
};
use antwoord::{made, of_error, of_outcome, of_part};

pub(crate) use opdracht::Opdracht;
pub(crate) use soort::Aanleversoort;
pub(crate) use stop::Stop;

/// One file on its way.
struct Zending<'a> {
    gateway: &'a Gateway,
    opdracht: &'a Opdracht,
    bestand: &'a Chosen,
    /// The organisation whose document it becomes; known once the zaak was asked for.
    bronorganisatie: String,
    tell: &'a Rc<dyn Fn(Stand)>,
    stop: &'a Stop,
}

impl Gateway {
    /// Sends a file until it is received, or until it is clear that it is not. `verloop` is where it
    /// was, and goes on from there.
    pub(crate) async fn lever(
        &self,
        opdracht: &Opdracht,
        bestand: &Chosen,
        verloop: &mut Verloop,
        tell: Rc<dyn Fn(Stand)>,
        stop: &Stop,
    ) -> Afloop {
        let mut zending = Zending {
            gateway: self,
            opdracht,
            bestand,
            bronorganisatie: String::new(),
            tell: &tell,
            stop,
        };
        loop {
            if stop.is_asked() {
                verloop.stop();
            }
            let stap = verloop.stap();
            if let Stap::Afloop(einde) = stap {
                return einde;
            }
            tell(match stap {
                Stap::Ontgrendel | Stap::Koppel | Stap::KijkKoppeling | Stap::Ruim => {
                    Stand::Afronden
                }
                _ => Stand::Versturen(verloop.verstuurd()),
            });
            // Nothing is known of what was stopped halfway. Stopping decides what comes next.
            if let Some(antwoord) = zending.doe(stap, verloop).await {
                verloop.na(antwoord);
            }
        }
    }
}

impl Zending<'_> {
    async fn doe(&mut self, stap: Stap, verloop: &Verloop) -> Option<Antwoord> {
        let document = verloop.document();
        let id = document.map(|it| it.id);
        Some(match (stap, id) {
            (Stap::Controleer, _) => self.controleer().await,
            (Stap::Maak, _) => self.maak(&verloop.kenmerk(&self.opdracht.kenmerk)).await,
            (Stap::Zoek, _) => self.zoek(&verloop.kenmerk(&self.opdracht.kenmerk)).await,
            (Stap::Deel(place), _) => {
                wait(verloop.attempts()).await;
                self.deel(document?, place).await?
            }
            (Stap::Ontgrendel, Some(id)) => {
                let lock = document?.lock.as_deref().unwrap_or_default();
                of_outcome(self.gateway.send(opdrachten::ontgrendel(id, lock)).await)
            }
            (Stap::Kijk, Some(id)) => self.kijk(id).await,
            (Stap::Koppel, Some(id)) => {
                of_outcome(self.gateway.send(opdrachten::koppel(self.opdracht, id)).await)
            }
            (Stap::KijkKoppeling, Some(id)) => self.kijk_naar_koppeling(id).await,
            (Stap::Ruim, Some(id)) => of_outcome(self.gateway.send(opdrachten::ruim(id)).await),
            // These steps are about a document that there is.
            (_, None) | (Stap::Afloop(_), _) => Antwoord::Onbekend,
        })
    }

    async fn controleer(&mut self) -> Antwoord {
        let asked = self.gateway.ask(Question::one(self.opdracht.zaak)).await;
        match asked.item::<Aanleverzaak>(&mut Again::default()) {
            Ok(zaak) if zaak.is_afgerond => Antwoord::Geweigerd(Weigering::Gesloten),
            Ok(Aanleverzaak { bronorganisatie: Some(it), .. }) => {
                self.bronorganisatie = it;
                Antwoord::Gedaan
            }
            Ok(_) => Antwoord::Geweigerd(Weigering::Anders),
            Err(error) => of_error(&error),
        }
    }

    async fn maak(&self, kenmerk: &str) -> Antwoord {
        let omvang = self.bestand.size();
        let inhoud = match opdrachten::inhoud(self.bestand).await {
            Ok(it) => it,
            Err(unreadable) => return unreadable,
        };
        let (opdracht, bron) = (self.opdracht, &self.bronorganisatie);
        let sent = self.gateway.send(opdrachten::maak(opdracht, kenmerk, bron, omvang, inhoud));
        made(sent.await)
    }

    async fn zoek(&self, mark: &str) -> Antwoord {
        let question = Question::marked(Resource::Enkelvoudiginformatieobjecten, mark);
        match self.gateway.ask(question).await.list::<Geregistreerd>(&mut Again::default()) {
            Ok(found) if found.items.is_empty() && found.is_whole() => Antwoord::Geen,
            Ok(found) => {
                found.items.into_iter().next().map_or(Antwoord::Onbekend, Antwoord::Document)
            }
            Err(error) => of_error(&error),
        }
    }

    async fn kijk(&self, id: DocumentId) -> Antwoord {
        let asked = self.gateway.ask(Question::one(id)).await;
        match asked.item::<Geregistreerd>(&mut Again::default()) {
            Ok(document) => Antwoord::Document(document),
            Err(error) => of_error(&error),
        }
    }

    async fn kijk_naar_koppeling(&self, id: DocumentId) -> Antwoord {
        let question = Question::of::<Koppeling, _>(self.opdracht.zaak);
        match self.gateway.ask(question).await.list::<Koppeling>(&mut Again::default()) {
            Ok(found) if found.items.iter().any(|it| it.document == id) => Antwoord::Gedaan,
            Ok(found) if found.is_whole() => Antwoord::Geen,
            Ok(_) => Antwoord::Onbekend,
            Err(error) => of_error(&error),
        }
    }

    /// Sends a part. `None` when it was stopped.
    async fn deel(&self, document: &Geregistreerd, place: usize) -> Option<Antwoord> {
        let before = document.delen.iter().take(place);
        let from: u64 = before.map(|it| it.omvang).sum();
        let deel = document.delen.get(place)?;
        let to = from.saturating_add(deel.omvang);
        if to > self.bestand.size() || !self.is_readable(from, to).await {
            return Some(Antwoord::Onleesbaar);
        }
        let Some(inhoud) = self.bestand.piece(from, to) else {
            return Some(Antwoord::Onleesbaar);
        };
        let lock = document.lock.clone().unwrap_or_default();
        let part = Deelzending { document: document.id, deel: deel.id, lock, inhoud };
        let done: u64 = document.delen.iter().filter(|it| it.is_voltooid).map(|it| it.omvang).sum();
        let tell = Rc::clone(self.tell);
        let progress = Rc::new(move |bytes| tell(Stand::Versturen(done.saturating_add(bytes))));
        let sending = self.gateway.send_part(&part, progress);
        let answer = of_part(self.stop.or_stopped(sending).await?);
        let is_lost = matches!(answer, Antwoord::Onbekend);
        Some(match is_lost && !self.is_readable(from, to).await {
            true => Antwoord::Onleesbaar,
            false => answer,
        })
    }

    /// Whether the browser can still read these bytes. It cannot when the file was changed.
    async fn is_readable(&self, from: u64, to: u64) -> bool {
        self.bestand.read(to.saturating_sub(1).max(from), to).await.is_some()
    }
}

/// Waits before a step is done again, so that a connection can come back.
async fn wait(attempts: u8) {
    #[cfg(target_arch = "wasm32")]
    if attempts > 0 {
        gloo_timers::future::TimeoutFuture::new(u32::from(attempts) * 1_000).await;
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = attempts;
}

#[cfg(test)]
mod tests;
