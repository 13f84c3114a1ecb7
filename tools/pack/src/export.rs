//! A pack of what is in a register.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::Result;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::documents;
use crate::gather::{Choice, Gathered, gather};
use crate::people::text;
use crate::register::Register;
use crate::rewrite::{Rewritten, rewrite};
use crate::write::{can_be_put, put};

/// What to make a pack of, and where.
#[derive(Debug)]
pub struct Export {
    /// The register.
    pub register: Register,
    /// Which zaken.
    pub choice: Choice,
    /// The folder of the pack.
    pub to: PathBuf,
    /// What chooses among the inventions.
    pub seed: String,
    /// Whether the folder may be there already.
    pub overwrite: bool,
    /// Whether texts that someone wrote about a zaak are replaced as a whole.
    pub drop_texts: bool,
    /// Whether documents are the real ones.
    pub keep_documents: bool,
}

const WARNING: &str = "
  ************************************************************************
  *  --keep-documents: the documents in this pack are REAL. They name     *
  *  real people, with their numbers and addresses. Do not share it, do   *
  *  not show it to participants, and throw it away when you are done.    *
  ************************************************************************
";

/// Makes a pack; `tell` hears how far it is. Nothing is written before all of it is there.
pub async fn export(wanted: &Export, tell: &dyn Fn(&str)) -> Result<()> {
    can_be_put(&wanted.to, wanted.overwrite)?;
    if wanted.keep_documents {
        tell(WARNING);
    }
    let found = gather(&wanted.register, &wanted.choice, wanted.keep_documents, tell).await?;
    let Rewritten { mut rows, persona, documents } =
        rewrite(&found, &wanted.seed, wanted.drop_texts)?;
    let bytes = match wanted.keep_documents {
        true => kept(&found, &documents),
        false => {
            let own = rows.entry("enkelvoudiginformatieobjecten").or_default();
            documents::replace(own)
        }
    };
    let scenario = scenario(&found, persona);
    put(&wanted.to, &scenario, &rows, &bytes)?;
    tell(&format!("written: {}", wanted.to.display()));
    if wanted.keep_documents {
        tell(WARNING);
    }
    Ok(())
}

fn kept(found: &Gathered, documents: &BTreeMap<Uuid, Uuid>) -> BTreeMap<Uuid, Vec<u8>> {
    let own = |(id, bytes): (&Uuid, &Vec<u8>)| Some((*documents.get(id)?, bytes.clone()));
    found.bytes.iter().filter_map(own).collect()
}

/// The last day on which something was registered counts as today: then deadlines are as they were.
fn scenario(found: &Gathered, persona: Option<String>) -> Value {
    let day = |(name, field): (&str, &str)| {
        let days = found.of(name).iter().filter_map(|it| text(it, field).get(..10));
        days.filter(|it| it.split('-').count() == 3).max().map(str::to_owned)
    };
    let clock = [
        ("zaken", "registratiedatum"),
        ("zaken", "laatstGemuteerd"),
        ("statussen", "datumStatusGezet"),
        ("enkelvoudiginformatieobjecten", "beginRegistratie"),
    ];
    let clock = clock.into_iter().filter_map(day).max();
    let mut scenario = json!({
        "title": "Uit een register",
        "description": "Zaken uit een register, met verzonnen namen en nummers.",
        "persona": persona.unwrap_or_else(|| "Inwoner".to_owned()),
    });
    if let (Some(clock), Some(fields)) = (clock, scenario.as_object_mut()) {
        fields.insert("clock".to_owned(), json!(clock));
    }
    scenario
}
