//! The arguments of the command.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Error, Result, bail, ensure};
use mijnzaken::domain::Zichtbaarheid;
use mijnzaken::pack_check::visibility;
use serde_json::Value;
use uuid::Uuid;

use crate::export::Export;
use crate::gather::Choice;
use crate::register::{Bases, Register};
use crate::token::token;

/// The help text.
pub const HELP: &str = "\
cargo xtask pack --check [DIR]...
  says what is wrong with each resource pack, and what the app repairs in it; without DIR, in all
  of public/fixtures

cargo xtask pack --token
  prints a token for a register, which is valid for an hour, from the client id and the secret
  that are in MIJNZAKEN_CLIENT_ID and MIJNZAKEN_CLIENT_SECRET in the environment

cargo xtask pack --from URL --to DIR [OPTION]...
  makes a resource pack of what is in a Zaak register, with invented people in it

  MIJNZAKEN_TOKEN  in the environment: the bearer token for the register
  --from URL       under which /zaken/api/v1, /catalogi/api/v1, /documenten/api/v1 and
                   /besluiten/api/v1 lie
  --to DIR         the new pack, such as public/fixtures/mijn-scenario
  --zaak UUID...   only these zaken
  --initiator-bsn-env NAME
                   only the zaken of who has the BSN that is in this variable of the environment
  --also-hidden    also what residents may not see: confidential zaken and documents, zaken of
                   zaaktypen that are intern or concept, documents that are not final, and
                   substatussen for staff
  --config FILE    a config.json; its visibility says what residents may see, and is put in the
                   pack. When absent, public/config.json says what residents may see
  --overwrite      DIR may be there, and is then replaced
  --seed WORD      other inventions; the same word gives the same ones
  --drop-texts     every text that someone wrote about a zaak or a document is replaced by
                   \"Voorbeeldtekst\", also titles and names of files
  --keep-documents real documents, instead of samples: THEY TELL WHO PEOPLE ARE
  --zaken URL, --catalogi URL, --documenten URL, --besluiten URL
                   where one of the APIs lies, when it is elsewhere
  --allow-http     the token may go over a connection that others can read
  --timeout N      how many seconds an answer may take (60)
";

/// The environment variable that holds the token.
const TOKEN: &str = "MIJNZAKEN_TOKEN";

/// What the command must do.
pub enum Options {
    /// Print the help text.
    Help,
    /// Check these packs. An empty list means all packs.
    Check(Vec<PathBuf>),
    /// Print this token.
    Token(String),
    /// Export a pack.
    Export(Box<Export>),
}

impl Options {
    /// Reads the arguments. `variable` reads an environment variable.
    pub fn parse(
        arguments: impl Iterator<Item = String>,
        variable: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Self> {
        let mut arguments = arguments.peekable();
        let mut said = Said::default();
        while let Some(name) = arguments.next() {
            match name.as_str() {
                "--help" | "-h" => return Ok(Self::Help),
                "--token" => return token(variable).map(Self::Token),
                "--check" => {
                    let folders: Vec<PathBuf> = arguments.map(PathBuf::from).collect();
                    let is_option = |it: &&PathBuf| it.to_string_lossy().starts_with("--");
                    if let Some(option) = folders.iter().find(is_option) {
                        bail!("--check takes folders only, not {}", option.display());
                    }
                    return Ok(Self::Check(folders));
                }
                "--overwrite" => said.overwrite = true,
                "--also-hidden" => said.also_hidden = true,
                "--drop-texts" => said.drop_texts = true,
                "--keep-documents" => said.keep_documents = true,
                "--allow-http" => said.allow_http = true,
                "--zaak" => {
                    while let Some(id) = arguments.next_if(|it| !it.starts_with("--")) {
                        let id = id.parse::<Uuid>().with_context(|| format!("no uuid: {id}"))?;
                        said.zaken.push(id);
                    }
                    ensure!(!said.zaken.is_empty(), "--zaak which?\n\n{HELP}");
                }
                _ => {
                    let value = arguments.next().filter(|it| !it.starts_with("--"));
                    let value = || value.with_context(|| format!("{name} what?\n\n{HELP}"));
                    match name.as_str() {
                        "--from" => said.from = Some(value()?),
                        "--to" => said.to = Some(PathBuf::from(value()?)),
                        "--config" => said.config = Some(PathBuf::from(value()?)),
                        "--initiator-bsn-env" => said.bsn = Some(value()?),
                        "--seed" => said.seed = value()?,
                        "--timeout" => said.timeout = Some(value()?.parse().context("--timeout")?),
                        "--zaken" | "--catalogi" | "--documenten" | "--besluiten" => {
                            said.bases.push((name.trim_start_matches('-').to_owned(), value()?));
                        }
                        _ => bail!("unknown option: {name}\n\n{HELP}"),
                    }
                }
            }
        }
        said.export(variable).map(|it| Self::Export(Box::new(it)))
    }
}

#[derive(Default)]
struct Said {
    from: Option<String>,
    to: Option<PathBuf>,
    zaken: Vec<Uuid>,
    /// The name of the environment variable that holds the BSN.
    bsn: Option<String>,
    bases: Vec<(String, String)>,
    seed: String,
    timeout: Option<u64>,
    /// The `config.json` that says what residents may see.
    config: Option<PathBuf>,
    also_hidden: bool,
    overwrite: bool,
    drop_texts: bool,
    keep_documents: bool,
    allow_http: bool,
}

impl Said {
    fn export(self, variable: &dyn Fn(&str) -> Option<String>) -> Result<Export> {
        let from = self.from.with_context(|| format!("--from, --check or --token?\n\n{HELP}"))?;
        let to = self.to.with_context(|| format!("--to where?\n\n{HELP}"))?;
        let mut bases = Bases::below(&from)?;
        for (api, url) in &self.bases {
            bases.replace(api, url)?;
        }
        ensure!(
            self.allow_http || bases.are_private(),
            "the token would go over a connection that others can read: use https://, or \
             --allow-http where nobody else is on the network"
        );
        let token = variable(TOKEN).map(|it| it.trim().to_owned()).filter(|it| !it.is_empty());
        let token = token.with_context(|| {
            format!(
                "put a token for the register in the variable {TOKEN} of the environment; --token \
                 makes one from a client id and a secret"
            )
        })?;
        let choice = match (self.bsn, self.zaken) {
            (Some(_), zaken) if !zaken.is_empty() => {
                bail!("--zaak or --initiator-bsn-env, not both")
            }
            (Some(name), _) => Choice::Initiator(bsn(&name, variable)?),
            (None, zaken) if zaken.is_empty() => Choice::All,
            (None, zaken) => Choice::These(zaken),
        };
        let (visible, visibility) = visible(self.config.as_deref())?;
        let timeout = Duration::from_secs(self.timeout.unwrap_or(60));
        Ok(Export {
            register: Register::new(bases, &token, timeout)?,
            choice,
            visible: Some(visible).filter(|_| !self.also_hidden),
            visibility,
            to,
            seed: self.seed,
            overwrite: self.overwrite,
            drop_texts: self.drop_texts,
            keep_documents: self.keep_documents,
        })
    }
}

/// What residents may see by this `config.json`, and its own words for that.
fn visible(config: Option<&Path>) -> Result<(Zichtbaarheid, Option<Value>)> {
    let Some(file) = config else { return Ok((visibility(None).map_err(Error::msg)?, None)) };
    let name = || file.display().to_string();
    let text = fs::read_to_string(file).with_context(name)?;
    let visible = visibility(Some(&text)).map_err(Error::msg).with_context(name)?;
    let said: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))?;
    Ok((visible, said.get("visibility").cloned()))
}

/// Reads the BSN. It must not be empty, since an empty filter would return the zaken of everyone.
fn bsn(name: &str, variable: &dyn Fn(&str) -> Option<String>) -> Result<String> {
    let value = variable(name).map(|it| it.trim().to_owned()).unwrap_or_default();
    let is_bsn = value.len() == 9 && value.chars().all(|it| it.is_ascii_digit());
    ensure!(is_bsn, "the variable {name} of the environment has no BSN of nine digits");
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &str) -> Result<Options> {
        let variable = |name: &str| match name {
            TOKEN => Some("abc".to_owned()),
            "WIE" => Some("999990019".to_owned()),
            "LEEG" => Some(" ".to_owned()),
            _ => None,
        };
        Options::parse(words.split_whitespace().map(str::to_owned), &variable)
    }

    fn refused(words: &str) -> String {
        parse(words).err().unwrap().to_string()
    }

    #[test]
    fn a_check_takes_any_number_of_folders() {
        assert!(matches!(parse("--check").unwrap(), Options::Check(it) if it.is_empty()));
        assert!(matches!(parse("--check a b").unwrap(), Options::Check(it) if it.len() == 2));
        assert!(refused("--check --from").contains("folders only"));
    }

    #[test]
    fn an_export_can_be_of_everyone_of_some_zaken_or_of_one_resident() {
        let choice = |words: &str| match parse(&format!("--from https://x --to y {words}")) {
            Ok(Options::Export(export)) => export.choice,
            _ => panic!("{words}"),
        };
        let id = "9214244f-86b2-4e32-8a15-c7ed222563b1";
        assert!(matches!(choice(""), Choice::All));
        assert!(matches!(choice(&format!("--zaak {id} {id}")), Choice::These(it) if it.len() == 2));
        assert!(matches!(choice("--initiator-bsn-env WIE"), Choice::Initiator(_)));
    }

    #[test]
    fn what_residents_may_not_see_is_left_out_by_the_rules_of_a_config_unless_asked_for() {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("config.json");
        let said = r#"{"mode":"fixtures","organisation":{"name":"Gemeente","contact":{"telephone":
            "14 050","hours":"altijd"}},"visibility":{"internZaaktype":true}}"#;
        fs::write(&file, said).unwrap();
        let export = |words: &str| match parse(&format!("--from https://x --to y {words}")) {
            Ok(Options::Export(export)) => (export.visible, export.visibility),
            Ok(_) => panic!("{words}"),
            Err(error) => panic!("{words}: {error:#}"),
        };
        let usual = export("");
        assert_eq!(usual, (Some(Zichtbaarheid::default()), None));
        assert_eq!(export("--also-hidden"), (None, None));
        let (visible, said) = export(&format!("--config {}", file.display()));
        assert!(visible.unwrap().intern_zaaktype);
        assert_eq!(said, Some(serde_json::json!({ "internZaaktype": true })));
        assert!(refused("--from https://x --to y --config nergens.json").contains("nergens"));
    }

    #[test]
    fn what_is_missing_or_wrong_is_named() {
        assert!(refused("--from https://x").contains("--to where?"));
        assert!(refused("--to x").contains("--from, --check or --token?"));
        assert!(refused("--from https://x --to y --zaak 5").contains("no uuid: 5"));
        assert!(refused("--from https://x --to --overwrite").contains("--to what?"));
        assert!(refused("--frum https://x").contains("unknown option: --frum"));
        assert!(refused("--from nergens --to y").contains("nergens"));
    }

    #[test]
    fn an_empty_bsn_is_refused_since_registers_then_give_everyone() {
        let words = "--from https://x --to y --initiator-bsn-env";
        assert!(refused(&format!("{words} LEEG")).contains("LEEG"));
        assert!(refused(&format!("{words} ONBEKEND")).contains("ONBEKEND"));
    }

    #[test]
    fn a_token_goes_over_plain_http_to_this_machine_only_unless_that_is_asked_for() {
        assert!(refused("--from http://register.example --to y").contains("others can read"));
        assert!(refused("--from https://x --zaken http://x.example/z --to y").contains("--allow"));
        assert!(parse("--from http://127.0.0.1:8000 --to y").is_ok());
        assert!(parse("--from http://register.example --to y --allow-http").is_ok());
    }
}
