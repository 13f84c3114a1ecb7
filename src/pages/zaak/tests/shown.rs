//! What the page of a zaak shows of a gateway, line by line, for tests that read it as a resident
//! does.

use chrono::NaiveDate;
use futures::executor::block_on;

use super::super::besluit;
use super::super::contact::presentation::eerder;
use super::super::documenten::presentation::{groepen as groepen_documenten, rij};
use super::super::presentation::{aantal_documenten, feiten, status, titel};
use super::super::status::presentation as stappen;
use super::super::termijn::Besluitvorming;
use super::super::termijn::presentation::{Verder, getoond};
use super::super::verwant::presentation::groepen;
use crate::components::{Stap, Toestand};
use crate::config::Config;
use crate::domain::ZaakId;
use crate::gateway::{Dossier, Gateway};
use crate::locales::{NL, Woordenboek};

/// The lines, from top to bottom.
pub(in crate::pages) fn shown(
    gateway: &Gateway,
    id: ZaakId,
    config: &Config,
    today: NaiveDate,
) -> Vec<String> {
    let boek = Woordenboek::of(&NL);
    let Ok(dossier) = block_on(gateway.dossier(id)) else {
        return vec![NL.fout.aanvraag.to_owned()];
    };
    let documenten = block_on(gateway.documenten(id, gateway.zaaktype_of(id)));
    let besluit = Besluitvorming::of(Some(&documenten), today);
    let mut lines = vec![titel(&dossier, boek), format!("Status: {}", status(&dossier, boek))];
    if !dossier.failures.is_empty() {
        lines.push(NL.zaak.woorden_ontbreken.to_owned());
    }
    let gezegd = dossier.zaak.status.bekend().and_then(|it| it.toelichting.as_deref());
    let statustype = dossier.statustype.as_ref();
    let stand = stappen::aan_zet(&dossier.zaak, statustype, gezegd, &config.beurt, boek);
    if let Some(stand) = stand {
        lines.extend(stand.titel.map(|it| it.woorden));
        lines.extend(stand.uitleg.into_iter().map(|it| it.woorden));
    }
    let feiten = feiten(&dossier, &NL.variant_a, boek);
    lines.extend(feiten.into_iter().map(|it| format!("{}: {}", it.label, it.waarde)));
    lines.push(match block_on(gateway.aanvrager(id)) {
        Ok(naam) => {
            let naam = naam.unwrap_or_else(|| boek.pagina.zaak.aanvrager_onbekend.to_owned());
            format!("Aanvrager: {naam}")
        }
        Err(_) => format!("Aanvrager: {}", boek.pagina.zaak.aanvrager_mislukt),
    });
    let termijn = getoond(&dossier, besluit, today, &NL.variant_a, "Gemeente", boek);
    let waarde = [termijn.waarde].into_iter().chain(termijn.uitleg);
    lines.extend(
        waarde.map(|it| {
            [Some(it.tekst), it.reden].into_iter().flatten().collect::<Vec<_>>().join(": ")
        }),
    );
    if termijn.verder == Verder::VraagOfSchrijf {
        lines.push(boek.pagina.termijn.ingebrekestelling.to_owned());
    }
    lines.extend(steps(gateway, dossier.clone(), today));
    if let Ok(documenten) = documenten {
        lines.push(aantal_documenten(&documenten, boek));
        if !documenten.failures.is_empty() {
            lines.push((boek.pagina.document.onleesbaar)(documenten.failures.len()));
        }
        for besluit in &documenten.besluiten {
            lines.extend(documenten.besluittype(besluit).map(|it| it.omschrijving.clone()));
            lines.extend(besluit::zinnen(besluit, today, boek));
        }
        lines.extend(besluit::open_for_objection(&documenten.besluiten, today, boek));
        for groep in groepen_documenten(documenten.alle().cloned().collect(), boek) {
            lines.extend(groep.kop.map(str::to_owned));
            for rij in groep.documenten.iter().map(|it| rij(it, None, boek)) {
                lines.extend([Some(rij.naam), rij.soort, rij.datum].into_iter().flatten());
            }
        }
    }
    lines.extend(besluit::uitslag(&dossier, boek).map(|it| {
        [Some(it.woorden), it.resultaat].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }));
    if let Ok(contacten) = block_on(gateway.klantcontacten(id)) {
        if !contacten.onleesbaar.is_empty() {
            lines.push((boek.pagina.contact.eerder_onleesbaar)(contacten.onleesbaar.len()));
        }
        for contact in contacten.items {
            let contact = eerder(contact, boek);
            let words = [contact.dag, contact.kanaal, contact.onderwerp, contact.inhoud];
            lines.extend(words.into_iter().flatten());
        }
    }
    let verwanten = block_on(gateway.verwanten(&dossier.zaak)).unwrap_or_default();
    for groep in groepen(&verwanten, boek) {
        lines.push(groep.kop.to_owned());
        for rij in groep.rijen {
            lines.extend([Some(rij.titel), rij.ondertitel, Some(rij.status)].into_iter().flatten());
        }
    }
    lines
}

fn steps(gateway: &Gateway, dossier: Dossier, today: NaiveDate) -> Vec<String> {
    let boek = Woordenboek::of(&NL);
    let Ok(verloop) = block_on(gateway.verloop(dossier.zaak.clone())) else {
        return vec![boek.pagina.tijdlijn.mislukt.to_owned()];
    };
    let tussenstappen = block_on(gateway.tussenstappen(dossier.zaak.id)).unwrap_or_default();
    let tijdlijn = verloop.tijdlijn.with_substatussen(tussenstappen.substatussen);
    let line = |it: Stap| {
        let toestand = match it.toestand {
            Toestand::Geweest => boek.pagina.tijdlijn.geweest,
            Toestand::Nu => boek.pagina.tijdlijn.nu,
            Toestand::Mogelijk => boek.pagina.tijdlijn.mogelijk,
        };
        let dag = it.dag.map(|it| format!("{it} ")).unwrap_or_default();
        let uitleg = it.uitleg.into_iter().map(|it| format!(" {}", it.woorden));
        format!("{dag}{} ({toestand}){}", it.naam.woorden, uitleg.collect::<String>())
    };
    let (early, recent) = stappen::stappen(&tijdlijn, &dossier.zaak, today, boek);
    let mut lines: Vec<_> = early.into_iter().chain(recent).map(line).collect();
    let skipped = stappen::overgeslagen(&tijdlijn, boek);
    lines.extend(skipped.map(|it| format!("{} {}", boek.pagina.tijdlijn.overgeslagen, it.woorden)));
    let delen = tijdlijn.gebeurd.iter().map(|it| &it.substatussen).chain([&tijdlijn.zonder_stap]);
    for deel in delen.flat_map(|it| stappen::delen(it, today, boek)) {
        lines.push([deel.dag, Some(deel.naam.woorden)].into_iter().flatten().collect());
    }
    if !verloop.onleesbaar.is_empty() {
        lines.push((boek.pagina.tijdlijn.onleesbaar)(verloop.onleesbaar.len()));
    }
    lines
}
