use futures::executor::block_on;

use super::*;
use crate::config::Config;
use crate::domain::Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
use crate::gateway::Gateway;
use crate::locales::NL;

fn index() -> Arc<Index> {
    let visible = vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk];
    let gateway = Gateway::fixtures("/fixtures/openzaak-veel".to_owned(), visible);
    let overzicht = block_on(gateway.overzicht(drop)).unwrap();
    let config = include_str!("../../../../public/config.json");
    let config = Config::parse(config, None).unwrap();
    Arc::new(Index::new(overzicht, &config, "2026-06-15".parse().unwrap(), &NL))
}

fn chosen(query: &str) -> Chosen {
    let selectie = Selectie::parse(query);
    Chosen { selectie, toon: Toon::Grid, is_unfolded: false, is_wide: true }
}

/// The views after each of the two `queries`. The second view is made from the first.
fn last_two(index: &Arc<Index>, queries: [&str; 2]) -> (View, View) {
    let [first, then] = queries.map(chosen);
    let before = View::new(None, Arc::clone(index), first);
    let after = View::new(Some(&before), Arc::clone(index), then);
    (before, after)
}

#[test]
fn typing_makes_no_order_again_and_finds_what_a_first_look_finds() {
    let index = index();
    let (before, after) = last_two(&index, ["sorteer=termijn&zoek=v", "sorteer=termijn&zoek=ve"]);
    assert!(Arc::ptr_eq(&before.order, &after.order));
    let fresh = View::new(None, index, chosen("sorteer=termijn&zoek=ve"));
    assert_eq!(after.found, fresh.found);
    assert!(after.found.count() > 0 && after.found.count() < before.order.len());
}

#[test]
fn another_order_is_made_and_used() {
    let (before, after) = last_two(&index(), ["", "sorteer=nieuwste"]);
    assert_ne!(before.order, after.order);
    assert_ne!(before.found.lopend, after.found.lopend);
}

#[test]
fn folding_the_tools_does_not_look_again() {
    let index = index();
    let before = View::new(None, Arc::clone(&index), chosen("zoek=a"));
    let unfolded = Chosen { is_unfolded: true, ..chosen("zoek=a") };
    let after = View::new(Some(&before), index, unfolded);
    assert!(Arc::ptr_eq(&before.found, &after.found));
    assert!(before != after);
}

#[test]
fn what_was_found_among_other_zaken_is_not_used_again() {
    let before = View::new(None, index(), chosen(""));
    let after = View::new(Some(&before), index(), chosen(""));
    assert!(!Arc::ptr_eq(&before.order, &after.order) && !Arc::ptr_eq(&before.found, &after.found));
    assert!(before != after);
}
