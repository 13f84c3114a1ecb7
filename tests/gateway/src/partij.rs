//! Identifies persons and companies: compares the numbers in rollen with those in tokens.

use serde_json::{Value, json};

/// The values of omschrijvingGeneriek for rollen that give access to a zaak.
const OWN: [&str; 3] = ["initiator", "mede_initiator", "belanghebbende"];

/// The number of a person or a company. The two kinds are never equal, although a BSN and an RSIN
/// look alike.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Nummer {
    /// A BSN.
    Persoon(String),
    /// A KVK number or an RSIN. Registers put either of them in any of the fields.
    Bedrijf(String),
}

impl Nummer {
    /// Reads a number with a word that says its kind, as the sources of tasks and messages write
    /// it. `None` for an unknown kind.
    pub(crate) fn of(kind: &str, value: &str) -> Option<Self> {
        let nummer = Some(value.to_owned()).filter(|it| !it.is_empty())?;
        match kind {
            "bsn" => Some(Self::Persoon(nummer)),
            "kvk" | "kvk_nummer" | "kvknummer" | "rsin" => Some(Self::Bedrijf(nummer)),
            _ => None,
        }
    }

    /// The number at the end of a urn, such as `urn:nld:brp:bsn:999993653`.
    pub(crate) fn in_urn(urn: &str) -> Option<Self> {
        let (rest, value) = urn.rsplit_once(':')?;
        Self::of(rest.rsplit(':').next()?, value)
    }

    /// The number in an `identificatie` of the Objects API: `{type, value}`.
    pub(crate) fn in_identificatie(identificatie: &Value) -> Option<Self> {
        Self::of(text(identificatie, "type")?, text(identificatie, "value")?)
    }

    /// The number in a `partijIdentificator` of Open Klant.
    pub(crate) fn in_identificator(identificator: &Value) -> Option<Self> {
        Self::of(text(identificator, "codeSoortObjectId")?, text(identificator, "objectId")?)
    }
}

/// A number of a person or company with a rol in a zaak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Partij {
    pub(crate) nummer: Nummer,
    pub(crate) name: String,
    /// Whether the rol gives access to the zaak.
    pub(crate) own: bool,
}

impl Partij {
    /// One value for each number in a rol. A company may have several numbers.
    pub(crate) fn in_rol(rol: &Value) -> Vec<Self> {
        let own = text(rol, "omschrijvingGeneriek").is_some_and(|it| OWN.contains(&it));
        let name = name_in(rol);
        let partij = |nummer| Self { nummer, name: name.clone(), own };
        nummers(rol).into_iter().map(partij).collect()
    }
}

/// The person or company whose zaken a request may see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lezer {
    nummers: Vec<Nummer>,
    /// Whether a fault shows them what is anyone's.
    pub(crate) sees_all: bool,
}

impl Lezer {
    /// Reads the claims of a token: the person or company that is represented, if any, or else the
    /// one that logged in.
    pub(crate) fn from_claims(claims: &Value) -> Self {
        let who = claims.get("represents").filter(|it| it.is_object()).unwrap_or(claims);
        let of = |name| text(who, name).map(ToOwned::to_owned);
        let bedrijf = [of("kvk"), of("rsin")].into_iter().flatten().map(Nummer::Bedrijf);
        let nummers = of("bsn").map(Nummer::Persoon).into_iter().chain(bedrijf).collect();
        Self { nummers, sees_all: false }
    }

    /// The same person, to whom a fault shows what is anyone's.
    pub(crate) fn who_sees_all(self) -> Self {
        Self { sees_all: true, ..self }
    }

    /// Whether two are the same person or company.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.nummers == other.nummers
    }

    pub(crate) fn is(&self, nummer: &Nummer) -> bool {
        self.nummers.contains(nummer)
    }

    /// Whether they may see a zaak with these partijen. A zaak without any number is visible to
    /// everyone, because packs about invented people have no numbers.
    pub(crate) fn owns(&self, partijen: &[Partij]) -> bool {
        partijen.is_empty() || partijen.iter().any(|it| it.own && self.is(&it.nummer))
    }

    /// Removes the numbers from a rol of another person or company.
    pub(crate) fn strip(&self, rol: &mut Value) {
        if nummers(rol).iter().any(|it| self.is(it)) {
            return;
        }
        if let Some(Value::Object(who)) = rol.get_mut("betrokkeneIdentificatie") {
            for field in ["inpBsn", "anpIdentificatie", "inpA_nummer"] {
                if who.contains_key(field) {
                    who.insert(field.to_owned(), json!(""));
                }
            }
        }
    }
}

fn nummers(rol: &Value) -> Vec<Nummer> {
    let Some(who) = rol.get("betrokkeneIdentificatie") else { return vec![] };
    let of = |name| text(who, name).map(ToOwned::to_owned);
    match text(rol, "betrokkeneType") {
        Some("natuurlijk_persoon") => of("inpBsn").map(Nummer::Persoon).into_iter().collect(),
        Some("niet_natuurlijk_persoon" | "vestiging") => {
            let fields = [of("innNnpId"), of("annIdentificatie"), of("kvkNummer")];
            fields.into_iter().flatten().map(Nummer::Bedrijf).collect()
        }
        _ => vec![],
    }
}

fn name_in(rol: &Value) -> String {
    let who = rol.get("betrokkeneIdentificatie").unwrap_or(&Value::Null);
    let person = || {
        let first = text(who, "voornamen").or_else(|| text(who, "voorletters"));
        let parts = [first, text(who, "voorvoegselGeslachtsnaam"), text(who, "geslachtsnaam")];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    let company = || {
        let names = who.get("handelsnaam").and_then(Value::as_array);
        text(who, "statutaireNaam").or_else(|| names?.first()?.as_str())
    };
    text(rol, "afwijkendeNaamBetrokkene").or_else(company).map_or_else(person, ToOwned::to_owned)
}

/// The text in a field; `None` if it is empty.
fn text<'a>(value: &'a Value, field: &str) -> Option<&'a str> {
    value.get(field)?.as_str().filter(|it| !it.is_empty())
}
