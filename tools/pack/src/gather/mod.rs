//! Decides which questions to ask the register: first the zaken, then everything that belongs to
//! them. What residents may not see is left out as early as possible, so that the register is not
//! asked for what belongs to it.

mod found;
mod hide;

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use futures::stream::{self, StreamExt};
use mijnzaken::domain::Zichtbaarheid;
use serde_json::Value;
use uuid::Uuid;

use crate::register::{Failure, Question, Register};
use found::keep_own;

pub(crate) use found::{Gathered, id_at, is_initiator, url_of};
pub(crate) use hide::reasons;

/// Which zaken to export.
#[derive(Clone, Debug)]
pub enum Choice {
    /// All zaken that the token gives access to.
    All,
    /// The zaken with these ids.
    These(Vec<Uuid>),
    /// The zaken whose initiator has this BSN.
    Initiator(String),
}

/// A list to ask for: its API, its path, and a filter.
type Listed = (&'static str, String, Option<(&'static str, String)>);

/// The number of questions that are in progress at the same time.
const AT_A_TIME: usize = 6;

type Tell<'a> = &'a dyn Fn(&str);

/// Asks the register for everything that `visible` lets residents see; without it, for everything.
/// `tell` receives progress messages.
pub(crate) async fn gather(
    register: &Register,
    choice: &Choice,
    visible: Option<&Zichtbaarheid>,
    with_bytes: bool,
    tell: Tell<'_>,
) -> Result<Gathered> {
    let mut asker = Asker { register, found: Gathered::default(), tell };
    asker.zaken(choice).await?;
    let zaaktypen = asker.found.ids("zaken", "zaaktype");
    asker.each("catalogi", "zaaktypen", zaaktypen, false).await?;
    if let Some(visible) = visible {
        asker.hide_zaken(visible)?;
    }
    asker.of_zaken().await?;
    if visible.is_some() {
        asker.hide_substatussen();
    }
    asker.documents().await?;
    asker.kinds().await?;
    if let Some(visible) = visible {
        asker.hide_documents(visible);
    }
    asker.types().await?;
    if with_bytes {
        asker.bytes().await?;
    }
    Ok(asker.found)
}

struct Asker<'a> {
    register: &'a Register,
    found: Gathered,
    tell: Tell<'a>,
}

impl Asker<'_> {
    async fn zaken(&mut self, choice: &Choice) -> Result<()> {
        let bsn = "rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn";
        let query = match choice {
            Choice::These(ids) => {
                self.each("zaken", "zaken", ids.clone(), true).await?;
                return self.count("zaken");
            }
            Choice::All => vec![],
            Choice::Initiator(own) => vec![(bsn, own.as_str())],
        };
        let question = Question { api: "zaken", path: "zaken".to_owned(), query };
        let zaken = self.register.list(question).await.map_err(|it| it.fatal("zaken"))?;
        let mut seen = BTreeSet::new();
        // The list may change while its pages are read.
        let once = zaken.into_iter().filter(|it| seen.insert(id_at(it, "url")));
        self.found.rows.insert("zaken", once.collect());
        if let Choice::Initiator(own) = choice {
            // Some registers ignore the filter and return the zaken of everyone.
            self.of_each("zaken", "zaken", "rollen", "zaak").await?;
            keep_own(&mut self.found, own);
        }
        self.count("zaken")
    }

    fn count(&self, name: &str) -> Result<()> {
        let count = self.found.of(name).len();
        ensure!(count > 0, "the register has no {name} for this token and these options");
        (self.tell)(&format!("{name}: {count}"));
        Ok(())
    }

    async fn of_zaken(&mut self) -> Result<()> {
        if !self.found.rows.contains_key("rollen") {
            self.of_each("zaken", "zaken", "rollen", "zaak").await?;
        }
        for name in ["statussen", "substatussen", "resultaten", "zaakinformatieobjecten"] {
            self.of_each("zaken", "zaken", name, "zaak").await?;
        }
        for name in ["rollen", "statussen", "substatussen", "resultaten", "zaakinformatieobjecten"]
        {
            self.found.keep_those_of(name, "zaak", "zaken");
        }
        let ids = self.found.ids("zaken", "url");
        let below = |id: Uuid| format!("zaken/{id}/zaakeigenschappen");
        let questions = ids.into_iter().map(|id| ("zaken", below(id), None)).collect();
        self.lists("zaakeigenschappen", questions).await?;
        self.of_each("zaken", "besluiten", "besluiten", "zaak").await?;
        self.found.keep_those_of("besluiten", "zaak", "zaken");
        let links = "besluitinformatieobjecten";
        self.of_each("besluiten", "besluiten", links, "besluit").await?;
        self.found.keep_those_of(links, "besluit", "besluiten");
        Ok(())
    }

    /// Fetches the documents. Links to a document that is not accessible are removed.
    async fn documents(&mut self) -> Result<()> {
        let name = "enkelvoudiginformatieobjecten";
        for links in ["zaakinformatieobjecten", "besluitinformatieobjecten"] {
            self.more("documenten", name, links, "informatieobject").await?;
        }
        let seen = self.found.ids(name, "url");
        for links in ["zaakinformatieobjecten", "besluitinformatieobjecten"] {
            let rows = self.found.rows.entry(links).or_default();
            rows.retain(|it| id_at(it, "informatieobject").is_some_and(|id| seen.contains(&id)));
        }
        Ok(())
    }

    /// Fetches the kinds of documents, and which of them zaken of a zaaktype have.
    async fn kinds(&mut self) -> Result<()> {
        let of_zaaktype = "zaaktype-informatieobjecttypen";
        self.of_each("zaaktypen", "catalogi", of_zaaktype, "zaaktype").await?;
        self.found.keep_those_of(of_zaaktype, "zaaktype", "zaaktypen");
        for of in ["enkelvoudiginformatieobjecten", of_zaaktype] {
            self.more("catalogi", "informatieobjecttypen", of, "informatieobjecttype").await?;
        }
        Ok(())
    }

    async fn types(&mut self) -> Result<()> {
        self.of_each("zaaktypen", "catalogi", "statustypen", "zaaktype").await?;
        self.found.keep_those_of("statustypen", "zaaktype", "zaaktypen");
        for (name, of, field) in [
            ("statustypen", "statussen", "statustype"),
            ("resultaattypen", "resultaten", "resultaattype"),
            ("roltypen", "rollen", "roltype"),
            ("besluittypen", "besluiten", "besluittype"),
            ("zaaktypen", "statustypen", "zaaktype"),
            ("zaaktypen", "resultaattypen", "zaaktype"),
            ("catalogussen", "zaaktypen", "catalogus"),
        ] {
            self.more("catalogi", name, of, field).await?;
        }
        Ok(())
    }

    /// Fetches resources that `field` refers to and that are not there yet, such as types of
    /// another version.
    async fn more(
        &mut self,
        api: &'static str,
        name: &'static str,
        of: &str,
        field: &str,
    ) -> Result<()> {
        let known = self.found.ids(name, "url");
        let named = self.found.ids(of, field);
        let others: Vec<Uuid> = named.into_iter().filter(|it| !known.contains(it)).collect();
        if others.is_empty() {
            return Ok(());
        }
        let rows = self.found.rows.remove(name).unwrap_or_default();
        self.each(api, name, others, false).await?;
        self.found.rows.entry(name).or_default().splice(0..0, rows);
        Ok(())
    }

    async fn bytes(&mut self) -> Result<()> {
        let with_file =
            self.found.of("enkelvoudiginformatieobjecten").iter().filter(|it| {
                it.get("inhoud").and_then(Value::as_str).is_some_and(|it| !it.is_empty())
            });
        let ids: Vec<Uuid> = with_file.filter_map(|it| id_at(it, "url")).collect();
        let register = self.register;
        let asked = stream::iter(ids).map(|id| async move { (id, register.bytes(id).await) });
        let answers: Vec<_> = asked.buffered(AT_A_TIME).collect().await;
        for (id, answer) in answers {
            match answer {
                Ok(bytes) => _ = bytes.map(|it| self.found.bytes.insert(id, it)),
                Err(Failure::NotThis(status)) => {
                    (self.tell)(&format!("a document cannot be downloaded ({status})"));
                }
                Err(failure) => return Err(failure.fatal("documents")),
            }
        }
        (self.tell)(&format!("bytes of documents: {}", self.found.bytes.len()));
        Ok(())
    }

    /// Fetches the resources with these ids. One that is not accessible is an error when `needed`,
    /// and is left out otherwise.
    async fn each(
        &mut self,
        api: &'static str,
        name: &'static str,
        ids: Vec<Uuid>,
        needed: bool,
    ) -> Result<()> {
        let asked = stream::iter(ids).map(|id| self.register.one(api, name, id));
        let answers: Vec<_> = asked.buffered(AT_A_TIME).collect().await;
        let mut left_out = 0;
        let mut rows = vec![];
        for answer in answers {
            match answer {
                Ok(row) => rows.push(row),
                Err(Failure::NotThis(_)) if !needed => left_out += 1,
                Err(failure) => return Err(failure.fatal(name)),
            }
        }
        let without = match left_out {
            0 => String::new(),
            count => format!(", without {count} that are not there or not for this token"),
        };
        (self.tell)(&format!("{name}: {}{without}", rows.len()));
        self.found.rows.insert(name, rows);
        Ok(())
    }

    /// Fetches the resources that refer to each item of `list`.
    async fn of_each(
        &mut self,
        list: &str,
        api: &'static str,
        name: &'static str,
        field: &'static str,
    ) -> Result<()> {
        let urls = self.found.of(list).iter().filter_map(|it| it.get("url")?.as_str());
        let of = |url: &str| (api, name.to_owned(), Some((field, url.to_owned())));
        let questions = urls.map(of).collect();
        self.lists(name, questions).await
    }

    async fn lists(&mut self, name: &'static str, questions: Vec<Listed>) -> Result<()> {
        let asked = stream::iter(&questions).map(|(api, path, filter)| {
            let query = filter.iter().map(|(name, value)| (*name, value.as_str())).collect();
            self.register.list(Question { api, path: path.clone(), query })
        });
        let answers: Vec<_> = asked.buffered(AT_A_TIME).collect().await;
        let mut rows = vec![];
        for answer in answers {
            match answer {
                Ok(found) => rows.extend(found),
                // Only Open Zaak has substatussen, as an experimental feature.
                Err(Failure::NotThis(_)) if name == "substatussen" => {}
                Err(failure) => return Err(failure.fatal(name)),
            }
        }
        (self.tell)(&format!("{name}: {}", rows.len()));
        self.found.rows.insert(name, rows);
        Ok(())
    }
}
