use std::sync::Arc;

use futures::executor::block_on;

use super::*;
use crate::config::Config;
use crate::domain::Vertrouwelijkheid;
use crate::gateway::Gateway;
use crate::locales::NL;

fn index(pack: &str) -> Index {
    use Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
    let visible = vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk];
    let gateway = Gateway::fixtures(format!("/fixtures/{pack}"), visible);
    let overzicht = block_on(gateway.overzicht(drop)).unwrap();
    let config = include_str!("../../../../public/config.json");
    let config = Config::parse(config, None).unwrap();
    Index::new(Arc::clone(&overzicht), &config, "2026-06-15".parse().unwrap(), &NL)
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
