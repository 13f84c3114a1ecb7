//! Makes a pack from the content of a register.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::Result;
use mijnzaken::domain::Zichtbaarheid;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::documents;
use crate::gather::{Choice, Gathered, gather, reasons};
use crate::kept::kept;
use crate::people::text;
use crate::register::Register;
use crate::rewrite::{Rewritten, rewrite};
use crate::write::{can_be_put, put};

/// What to export, and where to.
#[derive(Debug)]
pub struct Export {
    /// The source.
    pub register: Register,
    /// Which zaken to export.
    pub choice: Choice,
    /// What residents may see; everything else is left out. `None` exports all.
    pub visible: Option<Zichtbaarheid>,
    /// The part `visibility` of the `config.json` that says it, for `scenario.json`.
    pub visibility: Option<Value>,
    /// The folder for the pack.
    pub to: PathBuf,
    /// The seed of the invented data.
    pub seed: String,
    /// Whether an existing folder may be overwritten.
    pub overwrite: bool,
    /// Whether texts that someone wrote about a zaak are replaced as a whole.
    pub drop_texts: bool,
    /// Whether the real documents are kept.
    pub keep_documents: bool,
}

const WARNING: &str = "
  ************************************************************************
  *  --keep-documents: the documents in this pack are REAL. They name     *
  *  real people, with their numbers and addresses. Do not share it, do   *
  *  not show it to participants, and throw it away when you are done.    *
  ************************************************************************
";

/// Makes a pack. `tell` receives progress messages. Nothing is written until everything is
/// complete.
pub async fn export(wanted: &Export, tell: &dyn Fn(&str)) -> Result<()> {
    can_be_put(&wanted.to, wanted.overwrite)?;
    if wanted.keep_documents {
        tell(WARNING);
    }
    let Export { register, choice, visible, .. } = wanted;
    let found = gather(register, choice, visible.as_ref(), wanted.keep_documents, tell).await?;
    let Rewritten { mut rows, persona, documents, words } =
        rewrite(&found, &wanted.seed, wanted.drop_texts)?;
    let bytes = match wanted.keep_documents {
        true => kept_bytes(&found, &documents),
        false => {
            let own = rows.entry("enkelvoudiginformatieobjecten").or_default();
            documents::replace(own)
        }
    };
    let mut scenario = scenario(&found, persona);
    if let (Some(visibility), Some(fields)) = (&wanted.visibility, scenario.as_object_mut()) {
        fields.insert("config".to_owned(), json!({ "visibility": visibility }));
    }
    put(&wanted.to, &scenario, &rows, &bytes)?;
    tell(&format!("written: {}", wanted.to.display()));
    tell_left_out(&found, wanted.visible.is_some(), tell);
    kept(&rows, &words).lines().iter().for_each(|it| tell(it));
    if wanted.keep_documents {
        tell(WARNING);
    }
    Ok(())
}

fn tell_left_out(found: &Gathered, is_filtered: bool, tell: &dyn Fn(&str)) {
    if !is_filtered {
        tell("--also-hidden: what residents may not see is in the pack too");
    } else if found.left_out.is_empty() {
        tell("nothing was left out: residents may see all of it");
    } else {
        tell("left out, with what belongs to it, because residents may not see it:");
        reasons(found).iter().for_each(|it| tell(&format!("  {it}")));
    }
}

fn kept_bytes(found: &Gathered, documents: &BTreeMap<Uuid, Uuid>) -> BTreeMap<Uuid, Vec<u8>> {
    let own = |(id, bytes): (&Uuid, &Vec<u8>)| Some((*documents.get(id)?, bytes.clone()));
    found.bytes.iter().filter_map(own).collect()
}

/// The content of `scenario.json`. Its clock is the last day on which something was registered, so
/// that deadlines keep their distance.
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
