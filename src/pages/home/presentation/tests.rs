use std::sync::Arc;

use futures::executor::block_on;

use super::*;
use crate::config::Config;
use crate::domain::Vertrouwelijkheid;
use crate::gateway::Gateway;
use crate::locales::{EN, NL};

fn index(pack: &str) -> Index {
    use Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
    let visible = vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk];
    let gateway = Gateway::fixtures(format!("/fixtures/{pack}"), visible);
    let overzicht = block_on(gateway.overzicht(drop)).unwrap();
    let config = include_str!("../../../../public/config.json");
    let config = Config::parse(config, None).unwrap();
    Index::new(Arc::clone(&overzicht), &config, "2026-06-15".parse().unwrap(), &NL)
}

fn news_since(pack: &str, since: &str, teksten: &'static Teksten) -> (Vec<Bericht>, usize) {
    let bezoeken = Bezoeken::since(since.parse().unwrap());
    nieuws(&index(pack), &bezoeken, teksten, &Keep::default())
}

#[test]
fn the_home_page_shows_six_zaken_that_go_on() {
    let bundel = bundel(&index("openzaak-burger"));
    assert_eq!((bundel.lopend, bundel.getoond.len(), bundel.alle), (7, 6, 10));
}

#[test]
fn what_waits_for_the_resident_is_shown_first() {
    let index = index("alles");
    let first = bundel(&index).getoond[0];
    let (_, beurt, _) = index.get(first).unwrap();
    assert_eq!(beurt, Some(crate::domain::Beurt::U));
}

#[test]
fn nothing_is_new_at_a_first_visit() {
    let index = index("openzaak-burger");
    let (berichten, meer) = nieuws(&index, &Bezoeken::default(), &NL, &Keep::default());
    assert_eq!((berichten, meer), (vec![], 0));
}

#[test]
fn news_names_five_zaken_with_how_they_stand_and_counts_the_others() {
    let (berichten, meer) = news_since("openzaak-burger", "2000-01-01T00:00:00Z", &NL);
    assert_eq!((berichten.len(), meer), (5, 5));
    for Bericht { titel, href, uitleg } in berichten {
        assert!(!titel.is_empty() && !uitleg.is_empty(), "{titel}: {uitleg}");
        assert!(href.starts_with("/aanvragen/"), "{href}");
    }
}

#[test]
fn the_day_of_a_status_is_said_in_words() {
    let (berichten, _) = news_since("mockup", "2000-01-01T00:00:00Z", &NL);
    let of = |teksten| news_since("mockup", "2000-01-01T00:00:00Z", teksten).0[0].uitleg.clone();
    assert!(!berichten.is_empty());
    assert_eq!(of(&NL), "In behandeling (sinds 4 mei 2023)");
    assert_eq!(of(&EN), "In behandeling (since 4 May 2023)");
}
