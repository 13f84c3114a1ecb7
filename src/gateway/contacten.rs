use std::cmp::Reverse;

use super::asked::Again;
use super::{Answer, Gateway, Gelezen, Question};
use crate::domain::{Klantcontact, ZaakId, contact_is_visible, in_order};
use crate::error::LoadError;

impl Gateway {
    /// The earlier contacts about a zaak that a resident may see, the most recent first. Without a
    /// Klantinteracties API there are none.
    pub fn klantcontacten(&self, zaak: ZaakId) -> Answer<Gelezen<Klantcontact>> {
        self.answer(async move |gateway, again| gateway.ask_klantcontacten(zaak, again).await)
    }

    async fn ask_klantcontacten(
        &self,
        zaak: ZaakId,
        again: &mut Again,
    ) -> Result<Gelezen<Klantcontact>, LoadError> {
        let asked = self.ask(Question::about::<Klantcontact>(zaak)).await;
        let gelezen = match asked.list::<Klantcontact>(again) {
            // The contacts are not for this resident, or there is no such API.
            Err(LoadError::NotFound) => return Ok(Gelezen::none()),
            gelezen => gelezen?,
        };
        let Gelezen { items, onleesbaar, missing } = gelezen;
        let visible = items.into_iter().filter(contact_is_visible).collect();
        Ok(Gelezen { items: in_order(visible, |it| Reverse(it.moment)), onleesbaar, missing })
    }
}

#[cfg(feature = "fixtures")]
#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use futures::executor::block_on;
    use serde_json::{Value, json};

    use super::*;

    const ZAAK: &str = "c0789d38-6f48-417d-99b8-354c82767722";
    const OTHER: &str = "fd0ccf76-af55-40a0-b29e-c9c2ec49704c";

    /// A klantcontact as Open Klant sends it, with what it is about.
    fn contact(onderwerp: &str, zaak: &str, day: &str, vertrouwelijk: Value) -> Value {
        json!({
            "kanaal": "telefoon", "onderwerp": onderwerp, "inhoud": "", "taal": "nld",
            "indicatieContactGelukt": true, "vertrouwelijk": vertrouwelijk,
            "plaatsgevondenOp": format!("{day}T09:00:00Z"),
            "_expand": { "gingOverOnderwerpobjecten": [
                { "onderwerpobjectidentificator": { "objectId": zaak, "codeObjecttype": "zaak" } }
            ]},
        })
    }

    fn asked(test: &str, contacten: &Value) -> Result<Gelezen<Klantcontact>, LoadError> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tmp").join(test);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("klantcontacten.json"), contacten.to_string()).unwrap();
        let gateway = Gateway::fixtures(folder.display().to_string(), vec![]);
        block_on(gateway.klantcontacten(ZAAK.parse().unwrap()))
    }

    fn subjects(gelezen: &Gelezen<Klantcontact>) -> Vec<&str> {
        gelezen.items.iter().map(|it| it.onderwerp.as_deref().unwrap()).collect()
    }

    #[test]
    fn contacts_about_the_zaak_are_told_the_last_one_first() {
        let contacten = json!([
            contact("Eerste", ZAAK, "2026-05-01", json!(false)),
            contact("Laatste", &ZAAK.to_uppercase(), "2026-05-09", json!(false)),
            contact("Andere zaak", OTHER, "2026-05-08", json!(false)),
        ]);
        let gelezen = asked("contacten_about", &contacten).unwrap();
        assert_eq!(subjects(&gelezen), ["Laatste", "Eerste"]);
        assert_eq!(gelezen.items[0].inhoud, None);
    }

    #[test]
    fn a_contact_that_is_or_may_be_vertrouwelijk_is_hidden() {
        let mut silent = contact("Zwijgt", ZAAK, "2026-05-03", Value::Null);
        silent.as_object_mut().unwrap().remove("vertrouwelijk");
        let contacten = json!([
            contact("Geheim", ZAAK, "2026-05-01", json!(true)),
            contact("Leeg", ZAAK, "2026-05-02", Value::Null),
            silent,
            contact("Open", ZAAK, "2026-05-04", json!(false)),
        ]);
        assert_eq!(subjects(&asked("contacten_hidden", &contacten).unwrap()), ["Open"]);
    }

    #[test]
    fn a_contact_that_cannot_be_read_is_counted_and_the_others_stay() {
        let mut unreadable = contact("Kapot", ZAAK, "gisteren", json!(false));
        unreadable["onderwerp"] = json!({});
        let contacten = json!([unreadable, contact("Heel", ZAAK, "2026-05-04", json!(false))]);
        let gelezen = asked("contacten_unreadable", &contacten).unwrap();
        assert_eq!(subjects(&gelezen), ["Heel"]);
        assert_eq!(gelezen.onleesbaar.len(), 1);
    }

    #[test]
    fn a_pack_without_contacts_has_none() {
        let gateway = Gateway::fixtures("/fixtures/mockup".to_owned(), vec![]);
        assert_eq!(block_on(gateway.klantcontacten(ZAAK.parse().unwrap())), Ok(Gelezen::none()));
    }
}
