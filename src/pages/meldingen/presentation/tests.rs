use std::sync::Arc;

use chrono::NaiveDate;
use futures::executor::block_on;

use super::*;
use crate::config::{Bron, Config};
use crate::domain::{
    Acties, Bericht, Bezoeken, Gezien, MeldingId, Vertrouwelijkheid, gepubliceerde,
};
use crate::gateway::{Gateway, Gelezen};
use crate::locales::{EN, NL, Teksten};
use crate::pages::actiebron::Stand;
use crate::routes::Keep;

fn gateway(pack: &str) -> Gateway {
    use Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
    let visible = vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk];
    Gateway::fixtures(format!("/fixtures/{pack}"), visible)
}

/// What is known in a pack on this day.
fn bekend(pack: &str, today: &str) -> Bekend {
    let gateway = gateway(pack);
    gateway.take_acties_from(Some(Bron::Objecten(
        "3e852115-277a-4570-873a-9a64be3aeb35".parse().ok(),
    )));
    gateway.take_berichten_from(Some(Bron::Vtb));
    let overzicht = block_on(gateway.overzicht(drop)).unwrap();
    let config = include_str!("../../../../public/config.json");
    let today: NaiveDate = today.parse().unwrap();
    let acties = Acties::of(&block_on(gateway.acties()).unwrap().items, today);
    Bekend {
        overzicht: Some(overzicht.clone()),
        berichten: block_on(gateway.berichten()).ok().map(|it| {
            let items = gepubliceerde(it.items, today);
            Arc::new(Gelezen { items, ..it })
        }),
        besluiten: block_on(gateway.besluiten()).ok().map(Arc::new),
        documenten: block_on(
            gateway.nieuwe_documenten(Gezien::first_day(today), overzicht.clone()),
        )
        .ok()
        .map(Arc::new),
        acties: Some(Arc::new(Stand { acties, onleesbaar: vec![] })),
        beurt: Config::parse(config, None).unwrap().beurt,
        today,
    }
}

fn blik() -> Blik {
    Blik { gezien: Gezien::default(), bezoeken: Bezoeken::default() }
}

/// The lines in words: the title, and the case.
fn shown(bekend: &Bekend, teksten: &'static Teksten) -> Vec<String> {
    let keep = Keep::default();
    let stand = bekend.acties.clone().unwrap();
    let rondom = Rondom {
        teksten,
        today: bekend.today,
        keep: &keep,
        overzicht: bekend.overzicht.as_ref().unwrap(),
        documenten: bekend.documenten.as_deref().unwrap(),
        acties: &stand.acties,
    };
    let words = |it: &Regel| {
        let inhoud = inhoud(it, &rondom);
        let titel = [Some(inhoud.titel), inhoud.woorden].into_iter().flatten();
        titel.collect::<Vec<_>>().join(": ")
    };
    bekend.regels(&blik()).iter().map(words).collect()
}

#[test]
fn each_line_of_each_pack_has_words_and_a_zaak_to_go_to_in_both_languages() {
    for pack in ["mijngroningen", "openzaak-burger", "mockup", "alles", "termijn-voorbij"] {
        let bekend = bekend(pack, "2026-11-19");
        for teksten in [&NL, &EN] {
            let shown = shown(&bekend, teksten);
            assert!(!shown.is_empty(), "{pack}");
            assert!(shown.iter().all(|it| it.len() > 10), "{pack}: {shown:#?}");
        }
    }
}

#[test]
fn what_is_asked_of_the_resident_is_among_the_meldingen() {
    let shown = shown(&bekend("mijngroningen", "2026-11-19"), &NL);
    let document = "Wij missen een document: Stuur uw bankafschrift van oktober";
    assert!(shown.iter().any(|it| it == document), "{shown:#?}");
    let due = "Doe dit uiterlijk op 20 november 2026: Bevestig de tijden van de taxi voor Milan";
    assert!(shown.iter().any(|it| it == due), "{shown:#?}");
}

#[test]
fn a_new_document_has_its_title_and_a_link_to_the_documents_of_its_zaak() {
    let bekend = bekend("openzaak-burger", "2026-11-29");
    let stand = bekend.acties.clone().unwrap();
    let keep = Keep::default();
    let rondom = Rondom {
        teksten: &NL,
        today: bekend.today,
        keep: &keep,
        overzicht: bekend.overzicht.as_ref().unwrap(),
        documenten: bekend.documenten.as_deref().unwrap(),
        acties: &stand.acties,
    };
    let regels = bekend.regels(&blik());
    let told = regels.iter().map(|it| inhoud(it, &rondom));
    let told: Vec<_> = told.filter(|it| it.titel == "Er is een document toegevoegd").collect();
    let title = Some("Verzoek om aanvullende gegevens");
    let told = told.iter().find(|it| it.uitleg.as_deref() == title).unwrap();
    let doe = told.doe.as_ref().unwrap();
    assert_eq!(doe.tekst, "Bekijk de documenten bij uw aanvraag");
    assert!(doe.href.ends_with("#documenten"), "{}", doe.href);
    assert!(told.zaak.is_some());
}

fn bericht(number: u32, moment: &str, is_gelezen: bool) -> Bericht {
    Bericht {
        id: format!("7d000000-0000-4000-8000-{number:012}").parse().unwrap(),
        onderwerp: "Nieuws".to_owned(),
        tekst: String::new(),
        gepubliceerd: moment.parse().ok(),
        is_gelezen,
        uiterlijk: None,
        zaak: None,
        bijlagen: vec![],
    }
}

fn with_berichten(berichten: Vec<Bericht>) -> Bekend {
    let bekend = bekend("openzaak-burger", "2026-11-29");
    let items = gepubliceerde(berichten, bekend.today);
    Bekend { berichten: Some(Arc::new(Gelezen { items, ..Gelezen::none() })), ..bekend }
}

#[test]
fn messages_stand_among_the_meldingen_by_their_day() {
    let berichten = vec![
        bericht(1, "2020-01-01T09:00:00Z", true),
        bericht(2, "2026-11-29T09:00:00Z", false),
        bericht(3, "2026-12-01T09:00:00Z", false),
    ];
    let regels = with_berichten(berichten).regels(&blik());
    let days: Vec<_> = regels.iter().filter_map(|it| it.dag).collect();
    assert!(days.is_sorted_by(|one, other| one >= other), "{days:?}");
    let of_berichten: Vec<_> =
        regels.iter().filter(|it| matches!(it.wat, Wat::Bericht(_))).collect();
    assert_eq!(of_berichten.len(), 2, "one is for a day to come");
    assert!(of_berichten[0].is_nieuw && !of_berichten[1].is_nieuw);
    let groups = groepen(&regels);
    assert_eq!(groups.concat(), regels);
    assert!(groups.iter().all(|it| it.iter().all(|line| line.dag == it[0].dag)));
}

#[test]
fn home_has_what_is_new_first_and_no_history() {
    let regels = with_berichten(vec![bericht(1, "2020-01-01T09:00:00Z", false)]).regels(&blik());
    let home = nieuwste(&regels, 3);
    assert_eq!(home.len(), 3);
    let new = regels.iter().filter(|it| it.is_nieuw).count().min(3);
    assert!(home[..new].iter().all(|it| it.is_nieuw));
    let is_history = |it: &Regel| matches!(&it.wat, Wat::Melding(it) if it.is_geschiedenis);
    assert!(!nieuwste(&regels, 1_000).iter().any(is_history));
    assert_eq!(nieuwste(&[], 3), []);
}

#[test]
fn who_opened_a_zaak_has_read_what_happened_in_it() {
    let bekend = bekend("openzaak-burger", "2026-11-29");
    let new =
        |blik: &Blik| bekend.regels(blik).into_iter().filter(|it| it.is_nieuw).collect::<Vec<_>>();
    let before =
        new(&Blik { bezoeken: Bezoeken::since("2000-01-01T00:00:00Z".parse().unwrap()), ..blik() });
    let Wat::Melding(first) = &before[0].wat else { panic!("{before:?}") };
    let mut bezoeken = Bezoeken::since("2000-01-01T00:00:00Z".parse().unwrap());
    bezoeken.open(first.zaak.unwrap(), "2026-11-29T12:00:00Z".parse().unwrap());
    let after = new(&Blik { bezoeken, ..blik() });
    assert!(after.len() < before.len());
    let ids: Vec<MeldingId> = after.iter().map(Regel::id).collect();
    assert!(!ids.contains(&first.id));
}

#[test]
fn a_day_says_that_it_is_today_or_that_it_is_not_known() {
    let today = "2026-11-29".parse().unwrap();
    assert_eq!(dagkop(Some(today), today, &NL), "Vandaag, 29 november 2026");
    assert_eq!(dagkop("2026-11-28".parse().ok(), today, &NL), "28 november 2026");
    assert_eq!(dagkop(None, today, &NL), "Wij weten niet op welke dag");
}
