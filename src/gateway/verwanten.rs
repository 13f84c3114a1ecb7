use futures::FutureExt;
use futures::future::join_all;

use super::{Answer, Dossier, Gateway};
use crate::domain::{Zaak, ZaakId};
use crate::error::LoadError;

/// The maximum number of related zaken that are asked for.
const MOST: usize = 20;

/// Other zaken that belong to a zaak, as far as the resident may see them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verwanten {
    /// The zaak of which it is a part.
    pub hoofdzaken: Vec<Dossier>,
    /// Its parts.
    pub deelzaken: Vec<Dossier>,
    /// The zaken that are related in another way.
    pub andere: Vec<Dossier>,
    /// The limit, when the zaak names more zaken than are asked for.
    pub most: Option<usize>,
    /// Why some zaken could not be loaded: a reason for each.
    pub failures: Vec<LoadError>,
    /// Why types of the loaded zaken are absent.
    pub words: Vec<LoadError>,
}

impl Verwanten {
    /// Whether there is nothing to show and nothing to say.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How a zaak belongs to another.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verband {
    Hoofdzaak,
    Deelzaak,
    Ander,
}

impl Gateway {
    /// The zaken that `zaak` names. A zaak that is not for this resident is left out silently.
    pub fn verwanten(&self, zaak: &Zaak) -> Answer<Verwanten> {
        let gateway = self.clone();
        let named = named(zaak);
        async move { Ok(gateway.ask_verwanten(named).await) }.boxed_local()
    }

    async fn ask_verwanten(&self, mut named: Vec<(Verband, ZaakId)>) -> Verwanten {
        let most = (named.len() > MOST).then_some(MOST);
        named.truncate(MOST);
        let answers = join_all(named.iter().map(|(_, id)| self.dossier(*id))).await;
        let mut verwanten = Verwanten { most, ..Verwanten::default() };
        for ((verband, _), answer) in named.into_iter().zip(answers) {
            match answer {
                Ok(dossier) => {
                    verwanten.words.extend(dossier.failures.iter().cloned());
                    match verband {
                        Verband::Hoofdzaak => verwanten.hoofdzaken.push(dossier),
                        Verband::Deelzaak => verwanten.deelzaken.push(dossier),
                        Verband::Ander => verwanten.andere.push(dossier),
                    }
                }
                Err(LoadError::NotFound) => {}
                Err(error) => verwanten.failures.push(error),
            }
        }
        verwanten
    }
}

/// The zaken that a zaak names, each once and never itself.
fn named(zaak: &Zaak) -> Vec<(Verband, ZaakId)> {
    let of = |verband| move |id: &ZaakId| (verband, *id);
    let all = zaak.hoofdzaak.iter().map(of(Verband::Hoofdzaak));
    let all = all.chain(zaak.deelzaken.iter().map(of(Verband::Deelzaak)));
    let all = all.chain(zaak.relevante_andere_zaken.iter().map(of(Verband::Ander)));
    let mut named: Vec<(Verband, ZaakId)> = vec![];
    for (verband, id) in all {
        if id != zaak.id && named.iter().all(|(_, known)| *known != id) {
            named.push((verband, id));
        }
    }
    named
}

#[cfg(feature = "fixtures")]
#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use futures::executor::block_on;

    use super::*;
    use crate::domain::Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};

    const BIJSTAND: &str = "c0789d38-6f48-417d-99b8-354c82767722";

    fn pack(folder: &str) -> Gateway {
        Gateway::fixtures(folder.to_owned(), vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk])
    }

    /// All zaken of the pack, and `zaak` as one that names others.
    fn burger() -> (Gateway, Vec<ZaakId>, Zaak) {
        let gateway = pack("/fixtures/openzaak-burger");
        let zaken = block_on(gateway.overzicht(drop)).unwrap().zaken.clone();
        let ids: Vec<_> = zaken.iter().map(|it| it.id).collect();
        let zaak = zaken.into_iter().find(|it| it.id == id(BIJSTAND)).unwrap();
        let nobody =
            Zaak { hoofdzaak: None, deelzaken: vec![], relevante_andere_zaken: vec![], ..zaak };
        let others = ids.into_iter().filter(|it| *it != nobody.id).collect();
        (gateway, others, nobody)
    }

    fn id(text: &str) -> ZaakId {
        text.parse().unwrap()
    }

    fn ids(dossiers: &[Dossier]) -> Vec<ZaakId> {
        dossiers.iter().map(|it| it.zaak.id).collect()
    }

    #[test]
    fn a_zaak_that_names_no_others_has_none() {
        let (gateway, _, zaak) = burger();
        assert!(block_on(gateway.verwanten(&zaak)).unwrap().is_empty());
    }

    #[test]
    fn zaken_are_told_by_how_they_belong_each_once_and_never_the_zaak_itself() {
        let (gateway, others, zaak) = burger();
        let zaak = Zaak {
            hoofdzaak: Some(others[0]),
            deelzaken: vec![others[1], others[1], zaak.id],
            relevante_andere_zaken: vec![others[1], others[2], others[0]],
            ..zaak
        };
        let verwanten = block_on(gateway.verwanten(&zaak)).unwrap();
        assert_eq!(ids(&verwanten.hoofdzaken), [others[0]]);
        assert_eq!(ids(&verwanten.deelzaken), [others[1]]);
        assert_eq!(ids(&verwanten.andere), [others[2]]);
        assert_eq!((verwanten.most, verwanten.failures), (None, vec![]));
    }

    #[test]
    fn zaken_that_are_not_for_the_resident_are_left_out_and_not_told_of() {
        let (gateway, _, zaak) = burger();
        // One is "intern", the other does not exist.
        let hidden = id("1b0bd4db-0a36-475f-a3f9-12c86635d7fe");
        let nobodys = id("00000000-0000-4000-8000-000000000000");
        let zaak = Zaak { deelzaken: vec![hidden, nobodys], ..zaak };
        assert!(block_on(gateway.verwanten(&zaak)).unwrap().is_empty());
    }

    #[test]
    fn no_more_than_twenty_are_asked_for_and_that_is_told() {
        let (gateway, others, zaak) = burger();
        let nobodys = (0..MOST).map(|it| id(&format!("00000000-0000-4000-8000-{it:012}")));
        let zaak = Zaak { deelzaken: nobodys.chain([others[0]]).collect(), ..zaak };
        let verwanten = block_on(gateway.verwanten(&zaak)).unwrap();
        assert_eq!((verwanten.deelzaken.len(), verwanten.most), (0, Some(20)));
    }

    #[test]
    fn zaken_that_fail_are_counted() {
        let (_, others, zaak) = burger();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tmp/verwanten_fail");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("zaken.json"), "{").unwrap();
        let zaak = Zaak { deelzaken: vec![others[0], others[1]], ..zaak };
        let verwanten = block_on(pack(&folder.display().to_string()).verwanten(&zaak)).unwrap();
        assert_eq!((verwanten.deelzaken.len(), verwanten.failures.len()), (0, 2));
    }
}
