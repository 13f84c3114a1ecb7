//! Who can log in.

use serde_json::{Value, json};

use crate::pack::Pack;
use crate::partij::Nummer;
use crate::resources::key;

/// Someone who can log in at the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Says who it is without a number that means anything.
    pub sub: String,
    /// What the page calls them.
    pub name: String,
    /// Their BSN.
    pub bsn: Option<String>,
    /// Their KVK number.
    pub kvk: Option<String>,
    /// Their RSIN.
    pub rsin: Option<String>,
    /// For whom they act, if not for themselves. That one's zaken are the ones they see.
    pub represents: Option<Represents>,
}

/// The one for whom an account acts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Represents {
    /// What the page calls them.
    pub name: String,
    /// Their BSN, which no ID token tells.
    pub bsn: Option<String>,
    /// Their KVK number.
    pub kvk: Option<String>,
    /// Their RSIN.
    pub rsin: Option<String>,
}

impl Account {
    /// Someone of whom only the name is known.
    pub fn new(sub: &str, name: &str) -> Self {
        let (sub, name) = (sub.to_owned(), name.to_owned());
        Self { sub, name, bsn: None, kvk: None, rsin: None, represents: None }
    }

    /// The same with a BSN.
    pub fn with_bsn(self, bsn: &str) -> Self {
        Self { bsn: Some(bsn.to_owned()), ..self }
    }

    /// The same with a KVK number.
    pub fn with_kvk(self, kvk: &str) -> Self {
        Self { kvk: Some(kvk.to_owned()), ..self }
    }

    /// The same, acting for another.
    pub fn acting_for(self, represents: Represents) -> Self {
        Self { represents: Some(represents), ..self }
    }

    /// As the provider reads it.
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
