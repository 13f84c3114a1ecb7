//! The accounts with which people can log in.

use serde_json::{Value, json};

use crate::pack::Pack;
use crate::partij::Nummer;
use crate::resources::key;

/// An account of a person or company that can log in at the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The subject identifier. It reveals no number of the person.
    pub sub: String,
    /// The name that pages show.
    pub name: String,
    /// The BSN.
    pub bsn: Option<String>,
    /// The KVK number.
    pub kvk: Option<String>,
    /// The RSIN.
    pub rsin: Option<String>,
    /// The person or company for which this account acts, and whose zaken it sees. `None` if it
    /// acts for itself.
    pub represents: Option<Represents>,
}

/// The person or company for which an account acts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Represents {
    /// The name that pages show.
    pub name: String,
    /// The BSN, which is in no ID token.
    pub bsn: Option<String>,
    /// The KVK number.
    pub kvk: Option<String>,
    /// The RSIN.
    pub rsin: Option<String>,
}

impl Account {
    /// An account with a name and no numbers.
    pub fn new(sub: &str, name: &str) -> Self {
        let (sub, name) = (sub.to_owned(), name.to_owned());
        Self { sub, name, bsn: None, kvk: None, rsin: None, represents: None }
    }

    /// The same account with a BSN.
    pub fn with_bsn(self, bsn: &str) -> Self {
        Self { bsn: Some(bsn.to_owned()), ..self }
    }

    /// The same account with a KVK number.
    pub fn with_kvk(self, kvk: &str) -> Self {
        Self { kvk: Some(kvk.to_owned()), ..self }
    }

    /// The same account, acting for another person or company.
    pub fn acting_for(self, represents: Represents) -> Self {
        Self { represents: Some(represents), ..self }
    }

    /// The account in the format that provider.mjs reads.
    pub(crate) fn json(&self) -> Value {
        let Self { sub, name, bsn, kvk, rsin, represents } = self;
        let represents = represents.as_ref().map(|Represents { name, bsn, kvk, rsin }| {
            without_nulls([
                ("name", json!(name)),
                ("bsn", json!(bsn)),
                ("kvk", json!(kvk)),
                ("rsin", json!(rsin)),
            ])
        });
        without_nulls([
            ("sub", json!(sub)),
            ("name", json!(name)),
            ("bsn", json!(bsn)),
            ("kvk", json!(kvk)),
            ("rsin", json!(rsin)),
            ("represents", json!(represents)),
        ])
    }
}

fn without_nulls<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let fields = fields.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(fields.map(|(name, value)| (name.to_owned(), value)).collect())
}

pub(crate) fn in_pack(pack: &Pack) -> Vec<Account> {
    let mut found: Vec<(usize, Nummer, String)> = vec![];
    let zaken = pack.rows("zaken").iter().filter_map(|it| key(it.get("url")?.as_str()?));
    for partij in zaken.flat_map(|(_, id)| pack.partijen(id)).filter(|it| it.own) {
        match found.iter_mut().find(|(_, nummer, _)| *nummer == partij.nummer) {
            Some((count, ..)) => *count += 1,
            None => found.push((1, partij.nummer.clone(), partij.name.clone())),
        }
    }
    found.sort_by_key(|(count, ..)| std::cmp::Reverse(*count));
    let persona = pack.persona.as_deref().unwrap_or("Inwoner");
    if found.is_empty() {
        found.extend(in_sources(pack).map(|nummer| (0, nummer, String::new())).next());
    }
    if found.is_empty() {
        return vec![Account::new("inwoner-1", persona)];
    }
    let account = |(at, (_, nummer, name)): (usize, (usize, Nummer, String))| {
        let name = if name.is_empty() { persona } else { &name };
        let account = Account::new(&format!("inwoner-{}", at + 1), name);
        match nummer {
            Nummer::Persoon(bsn) => account.with_bsn(&bsn),
            Nummer::Bedrijf(kvk) => account.with_kvk(&kvk),
        }
    };
    found.into_iter().enumerate().map(account).collect()
}

/// The numbers of those to whom tasks and messages are addressed.
fn in_sources(pack: &Pack) -> impl Iterator<Item = Nummer> {
    let urn = |row: &Value, field| row.get(field)?.as_str().and_then(Nummer::in_urn);
    let objects = pack.rows("objects").iter().filter_map(|it| {
        it.pointer("/record/data/identificatie").and_then(Nummer::in_identificatie)
    });
    let taken = pack.rows("externetaken").iter();
    let taken = taken.filter_map(move |it| urn(it, "isToegewezenAan"));
    let berichten = pack.rows("berichten").iter();
    objects.chain(taken).chain(berichten.filter_map(move |it| urn(it, "ontvanger")))
}
