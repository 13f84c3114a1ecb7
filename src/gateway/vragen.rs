use futures::FutureExt;
use serde_json::{Map, json};

use super::asked::Again;
use super::command::Command;
use super::outcome::{Outcome, Reason, Refused};
use super::{Answer, Gateway, Question, Resource, Sending};
use crate::domain::{Partij, PartijId, ZaakId};
use crate::error::LoadError;

/// The path on which Open Klant makes a klantcontact with who asked and what it is about: all of it
/// or nothing.
const MAAK: &str = "maak-klantcontact";

/// A question of a resident about a zaak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vraag {
    /// The zaak that it is about.
    pub zaak: ZaakId,
    /// Who asks.
    pub van: PartijId,
    /// The subject, of 200 characters at most.
    pub onderwerp: String,
    /// The question, of 1,000 characters at most.
    pub tekst: String,
    /// The language that it is written in, such as "nld".
    pub taal: &'static str,
    /// When it was asked, written as "2026-11-23T09:30:00.000Z".
    pub moment: String,
    /// Its own number, which stays the same when it is sent again.
    pub nummer: Vraagnummer,
}

/// The number of a question, which Open Klant takes once. So a question that is sent again, because
/// no answer came, does not become two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vraagnummer(String);

impl Vraagnummer {
    /// The characters that a number is made of, and how many it has: as many as Open Klant takes.
    const CHARACTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    const LENGTH: usize = 10;

    /// A number made of these random bytes.
    pub fn of_random(bytes: [u8; 32]) -> Self {
        let character = |it: u8| Self::CHARACTERS.get(usize::from(it) % 32).copied();
        let characters = bytes.into_iter().take(Self::LENGTH).filter_map(character);
        Self(characters.map(char::from).collect())
    }
}

impl Gateway {
    /// The resident as Klantinteracties knows them. `None` when it does not: then nobody would find
    /// their question. An answer with more than one party is refused whole.
    pub fn partij(&self) -> Answer<Option<Partij>> {
        self.answer(async move |gateway, again| gateway.ask_partij(again).await)
    }

    async fn ask_partij(&self, again: &mut Again) -> Result<Option<Partij>, LoadError> {
        let asked = self.ask(Question::all::<Partij>()).await;
        if asked.answer.as_ref().is_ok_and(|raw| raw.items.len() > 1) {
            again.add(&asked.question);
            return Err(LoadError::OfOthers);
        }
        let mut partijen = match asked.list::<Partij>(again) {
            Err(LoadError::NotFound) => return Ok(None),
            partijen => partijen?,
        };
        match (partijen.items.pop(), partijen.onleesbaar.pop()) {
            (None, Some(defect)) => Err(defect.into()),
            (partij, _) => Ok(partij),
        }
    }

    /// Asks a question. When its number was taken before, it has arrived before: that is
    /// [`Outcome::Done`] as well. A party that is not known there any more is
    /// [`Reason::NotFound`].
    pub fn stel_vraag(&self, vraag: &Vraag) -> Sending {
        let sending = self.send(Command::create_by(MAAK, Resource::Klantcontacten, fields(vraag)));
        Sending::new(sending.map(|it| judged(it.without_answer())).boxed_local())
    }
}

fn judged(outcome: Outcome) -> Outcome {
    let Outcome::Refused(refused) = outcome else { return outcome };
    let is_about = |name: &str, code: &str| {
        let mut fields = refused.problem.fields.iter();
        fields.any(|it| it.name.ends_with(name) && (code.is_empty() || it.code == code))
    };
    if is_about("nummer", "unique") {
        return Outcome::Done(());
    }
    if is_about("wasPartij.uuid", "") {
        return Outcome::Refused(Refused { reason: Reason::NotFound, ..refused });
    }
    Outcome::Refused(refused)
}

fn fields(vraag: &Vraag) -> Map<String, serde_json::Value> {
    let klantcontact = json!({
        "nummer": vraag.nummer.0,
        "kanaal": "mijnzaken",
        "onderwerp": vraag.onderwerp,
        "inhoud": vraag.tekst,
        "taal": vraag.taal,
        "vertrouwelijk": false,
        "indicatieContactGelukt": null,
        "plaatsgevondenOp": vraag.moment,
    });
    let betrokkene = json!({
        "wasPartij": { "uuid": vraag.van.to_string() },
        "rol": "klant",
        "organisatienaam": "",
        "initiator": true,
    });
    let onderwerpobject = json!({
        "wasKlantcontact": null,
        "onderwerpobjectidentificator": {
            "objectId": vraag.zaak.to_string(),
            "codeObjecttype": "zaak",
            "codeRegister": "openzaak",
            "codeSoortObjectId": "uuid",
        },
    });
    let parts = [
        ("klantcontact", klantcontact),
        ("betrokkene", betrokkene),
        ("onderwerpobject", onderwerpobject),
    ];
    parts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

#[cfg(feature = "fixtures")]
#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use futures::executor::block_on;
    use serde_json::Value;

    use super::*;
    use crate::config::Api;
    use crate::gateway::Faults;
    use crate::gateway::outcome::Problem;

    const ZAAK: &str = "c0789d38-6f48-417d-99b8-354c82767722";
    const PARTIJEN: &str = include_str!("../../tests/sources/packs/partijen.json");

    fn gateway(partijen: &str) -> Gateway {
        let files = [("partijen.json".to_owned(), partijen.to_owned())];
        Gateway::in_memory(BTreeMap::from(files), vec![])
    }

    fn vraag(van: PartijId, nummer: u8) -> Vraag {
        Vraag {
            zaak: ZAAK.parse().unwrap(),
            van,
            onderwerp: "Vraag over mijn aanvraag".to_owned(),
            tekst: "Wanneer krijg ik bericht?".to_owned(),
            taal: "nld",
            moment: "2026-11-29T09:45:00.000Z".to_owned(),
            nummer: Vraagnummer::of_random([nummer; 32]),
        }
    }

    /// The refusal that was recorded with this name.
    fn recorded(text: &str) -> Outcome {
        let exchange: Value = serde_json::from_str(text).unwrap();
        let problem: Problem = crate::json::read(&exchange["response"]["body"]).unwrap();
        Outcome::Refused(Refused { reason: Reason::Invalid, problem })
    }

    #[test]
    fn the_resident_is_known_with_the_preferred_address_of_each_kind() {
        let partij = block_on(gateway(PARTIJEN).partij()).unwrap().unwrap();
        assert_eq!(partij.email.as_deref(), Some("suzanne@example.nl"));
        assert_eq!(partij.telefoon.as_deref(), Some("+31612345679"));
        assert_eq!(block_on(gateway("[]").partij()), Ok(None));
    }

    #[test]
    fn more_than_one_party_is_not_the_resident() {
        let one: Vec<Value> = serde_json::from_str(PARTIJEN).unwrap();
        let two = Value::from([one.clone(), one].concat()).to_string();
        assert_eq!(block_on(gateway(&two).partij()), Err(LoadError::OfOthers));
    }

    #[test]
    fn a_question_is_among_the_earlier_contacts_and_arrives_once() {
        let gateway = gateway(PARTIJEN);
        let van = block_on(gateway.partij()).unwrap().unwrap().id;
        for nummer in [1, 1, 2] {
            assert_eq!(block_on(gateway.stel_vraag(&vraag(van, nummer))), Outcome::Done(()));
        }
        let contacten = block_on(gateway.klantcontacten(ZAAK.parse().unwrap())).unwrap();
        assert_eq!((contacten.items.len(), contacten.onleesbaar), (2, vec![]));
        let contact = &contacten.items[0];
        assert_eq!(contact.inhoud.as_deref(), Some("Wanneer krijg ik bericht?"));
        assert_eq!(
            contact.moment.map(|it| it.to_rfc3339()).as_deref(),
            Some("2026-11-29T09:45:00+00:00")
        );
        let other = "fd0ccf76-af55-40a0-b29e-c9c2ec49704c".parse().unwrap();
        assert_eq!(block_on(gateway.klantcontacten(other)).unwrap().items, []);
    }

    #[test]
    fn without_an_answer_nobody_knows_whether_the_question_arrived() {
        let gateway = gateway(PARTIJEN);
        let van = block_on(gateway.partij()).unwrap().unwrap().id;
        gateway.set_faults(Faults { down: vec![Api::Klantinteracties], ..Faults::default() });
        assert_eq!(block_on(gateway.stel_vraag(&vraag(van, 1))), Outcome::Unknown);
    }

    #[test]
    fn a_number_that_was_taken_before_says_that_the_question_arrived() {
        let text =
            include_str!("../../tests/sources/exchanges/kl-fout-400-vraag-nummer-dubbel.json");
        assert_eq!(judged(recorded(text)), Outcome::Done(()));
    }

    #[test]
    fn a_party_that_is_not_known_is_not_found() {
        let text =
            include_str!("../../tests/sources/exchanges/kl-fout-400-vraag-partij-onbekend.json");
        let Outcome::Refused(refused) = judged(recorded(text)) else { panic!() };
        assert_eq!(refused.reason, Reason::NotFound);
    }

    #[test]
    fn what_is_sent_is_what_open_klant_took() {
        let text =
            include_str!("../../tests/sources/exchanges/kl-fout-400-vraag-nummer-dubbel.json");
        let exchange: Value = serde_json::from_str(text).unwrap();
        let sent = Value::from(fields(&vraag(ZAAK.parse().unwrap(), 1)));
        let names = |it: &Value| {
            let mut names: Vec<_> = it.as_object().unwrap().keys().cloned().collect();
            names.sort();
            names
        };
        let taken = &exchange["request"]["body"];
        assert_eq!(names(&sent), names(taken));
        for part in ["klantcontact", "betrokkene", "onderwerpobject"] {
            assert_eq!(names(&sent[part]), names(&taken[part]), "{part}");
        }
    }

    #[test]
    fn a_number_has_ten_characters_that_are_hard_to_confuse() {
        let Vraagnummer(nummer) = Vraagnummer::of_random([
            0, 31, 32, 255, 4, 5, 6, 7, 8, 9, 10, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0,
        ]);
        assert_eq!(nummer, "A9A9EFGHJK");
    }
}
