//! Choosing and sending files. The work goes on when the page is left.

use std::rc::Rc;

use futures::FutureExt;
use leptos::prelude::*;

use super::plek::Plek;
use crate::browser::chosen::Chosen;
use crate::browser::{crypto, spawn};
use crate::config::Upload;
use crate::domain::{
    Aangeboden, Afkeuring, Afloop, Bestandssoort, Goedgekeurd, NietOntvangen, Stand, Stap, keur,
    safe_file_name,
};
use crate::gateway::{Gateway, Opdracht, Stop};
use crate::pages::aanleverboek::{self as boek, Zending};

/// Looks at files that were chosen, and puts them on the list.
pub(super) fn kies(plek: &Plek, files: Vec<Chosen>, upload: &Upload) {
    for bestand in files {
        let naam = safe_file_name(&bestand.name()).unwrap_or_else(|| "-".to_owned());
        let nummer = boek::add(plek.zaak, naam, bestand.clone());
        let (types, grootste) = (upload.types.clone(), upload.max_bytes);
        let zaak = plek.zaak;
        let look = async move {
            let stand = match bekijk(&bestand, &types, grootste).await {
                Err(reden) => Stand::Niet(NietOntvangen::Afgekeurd(reden)),
                Ok(_) if boek::has_same(zaak, nummer, &bestand) => {
                    Stand::Niet(NietOntvangen::Afgekeurd(Afkeuring::Dubbel))
                }
                Ok(_) => Stand::Gekozen,
            };
            boek::set_stand(nummer, stand);
        };
        spawn(look.boxed_local());
    }
}

async fn bekijk(
    bestand: &Chosen,
    types: &[Bestandssoort],
    grootste: u64,
) -> Result<Goedgekeurd, Afkeuring> {
    let (naam, omvang) = (bestand.name(), bestand.size());
    let head = u64::from(Bestandssoort::HEAD).min(omvang);
    let begin = bestand.read(0, head).await.ok_or(Afkeuring::Onleesbaar)?;
    keur(Aangeboden { naam: &naam, omvang, begin: &begin }, types, grootste)
}

/// Sends all files that were chosen for this zaak, one after the other.
pub(super) fn verstuur(plek: &Plek, gateway: Gateway, upload: &Upload, auteur: &str) {
    let chosen: Vec<u32> = boek::regels().with_untracked(|all| {
        let is_meant = |it: &&boek::Regel| it.zaak == plek.zaak && it.stand == Stand::Gekozen;
        all.iter().filter(is_meant).map(|it| it.nummer).collect()
    });
    for nummer in chosen {
        boek::change(nummer, |it| {
            it.opdracht = opdracht(plek, &it.bestand, upload, auteur);
        });
        boek::set_stand(nummer, Stand::Wacht);
    }
    go_on(gateway);
}

/// Sends a file once more.
pub(super) fn opnieuw(plek: &Plek, gateway: Gateway, nummer: u32) {
    boek::change(nummer, |it| {
        it.stop = Stop::default();
        it.verloop.hervat();
        if let Some(opdracht) = &mut it.opdracht {
            opdracht.soort = plek.soort.id;
        }
    });
    boek::set_stand(nummer, Stand::Wacht);
    go_on(gateway);
}

/// Stops a file.
pub(super) fn annuleer(nummer: u32) {
    match boek::stand(nummer) {
        Some(Stand::Wacht) => boek::set_stand(nummer, Stand::Niet(NietOntvangen::Gestopt)),
        Some(_) => {
            if let Some(zending) = boek::zending(nummer) {
                zending.stop.ask();
            }
        }
        None => {}
    }
}

fn opdracht(plek: &Plek, bestand: &Chosen, upload: &Upload, auteur: &str) -> Option<Opdracht> {
    let naam = safe_file_name(&bestand.name())?;
    let soort = Bestandssoort::of_name(&naam).filter(|it| upload.types.contains(it))?;
    let titel = naam.rsplit_once('.').map_or(naam.as_str(), |(stem, _)| stem);
    Some(Opdracht {
        zaak: plek.zaak,
        soort: plek.soort.id,
        titel: titel.chars().take(200).collect(),
        formaat: soort.formaat(),
        auteur: auteur.to_owned(),
        dag: plek.today,
        kenmerk: kenmerk()?,
        naam,
    })
}

/// A mark that no other document has.
fn kenmerk() -> Option<String> {
    let bytes: [u8; 12] = crypto::random()?;
    let digits = bytes.iter().map(|it| format!("{it:02x}")).collect::<String>();
    Some(format!("MIJNZAKEN-{digits}"))
}

/// Sends what waits, unless that is being done already.
fn go_on(gateway: Gateway) {
    if !boek::begin_sending() {
        return;
    }
    let send = async move {
        while let Some(nummer) = boek::next_to_send() {
            send(&gateway, nummer).await;
        }
    };
    spawn(send.boxed_local());
}

async fn send(gateway: &Gateway, nummer: u32) {
    let Some(Zending { bestand, opdracht, mut verloop, stop }) = boek::zending(nummer) else {
        return boek::remove(nummer);
    };
    let tell: Rc<dyn Fn(Stand)> = Rc::new(move |stand| boek::set_stand(nummer, stand));
    let afloop = match &opdracht {
        Some(opdracht) => gateway.lever(opdracht, &bestand, &mut verloop, tell, &stop).await,
        None => Afloop::Niet(NietOntvangen::Geweigerd),
    };
    if let Some(id) = verloop.take_wees() {
        // For the operator. An id of a document says nothing of whose it is.
        leptos::logging::warn!("MijnZaken left document {id} without a zaak");
    }
    if afloop == Afloop::Onbekend && matches!(verloop.stap(), Stap::Afloop(_)) {
        leptos::logging::warn!("MijnZaken does not know of a document whether it is at its zaak");
    }
    boek::change(nummer, |it| it.verloop = verloop);
    boek::set_stand(
        nummer,
        match afloop {
            Afloop::Ontvangen => Stand::Ontvangen,
            Afloop::Niet(reden) => Stand::Niet(reden),
            Afloop::Onbekend => Stand::Onbekend,
        },
    );
}
