use proptest::prelude::*;

use super::files::is_name;
use super::*;
use crate::domain::Beurt;

const ID: &str = "c0789d38-6f48-417d-99b8-354c82767722";

#[test]
fn every_page_is_found_at_its_own_path() {
    for route in [Route::Home, Route::Aanvragen, Route::Zaak(ID.parse().unwrap())] {
        assert_eq!(Route::parse(&route.path()), Some(route));
        assert_eq!(Route::parse(&format!("{}/", route.path())), Some(route));
    }
}

#[test]
fn the_template_of_a_page_is_its_path_without_the_zaak() {
    let routes = [
        Route::Home,
        Route::Aanvragen,
        Route::Zaak(ID.parse().unwrap()),
        Route::Inloggen,
        Route::Uitgelogd,
        Route::Terug,
    ];
    let tools = Tool::ALL.iter().map(|it| Route::Tool(*it));
    for route in routes.into_iter().chain(tools) {
        assert_eq!(route.template(), route.path().replace(ID, ":zaak"));
        assert_eq!(Route::known_template(route.template()), Some(route.template()));
    }
}

#[test]
fn no_address_of_a_zaak_is_a_template() {
    for text in [&format!("/aanvragen/{ID}"), "/aanvragen/", "/x", "", ":zaak", "/aanvragen/:x"] {
        assert_eq!(Route::known_template(text), None, "{text}");
    }
}

#[test]
fn a_path_that_is_no_page_is_none() {
    for path in ["/aanvragen/1", "/aanvragen/not-a-uuid", "/x", "/Aanvragen"] {
        assert_eq!(Route::parse(path), None, "{path}");
    }
    assert_eq!(Route::parse(&format!("/aanvragen/{ID}/x")), None);
}

#[test]
fn fixture_parameters_stay_in_links_and_a_search_does_not() {
    let keep = Keep::parse("?scenario=leeg&zoek=bijstand&nu=2026-11-23&toon=lijst");
    assert_eq!(Route::Home.href(&keep), "/?scenario=leeg&nu=2026-11-23");
    assert_eq!(Route::Aanvragen.href_at(&Keep::default(), Anker::Afgerond), "/aanvragen#afgerond");
}

#[test]
fn a_number_is_called_however_it_is_written_and_two_numbers_are_none() {
    assert_eq!(bel("14 050").as_deref(), Some("tel:14050"));
    assert_eq!(bel("+31 (50) 367-81 11").as_deref(), Some("tel:+31503678111"));
    for text in ["op afspraak", "", "+", "14 050 of (050) 367 81 11", "bel ons!"] {
        assert_eq!(bel(text), None, "{text}");
    }
}

#[test]
fn only_addresses_of_this_site_are_own() {
    assert!(is_own("/aanvragen"));
    for address in ["//evil.example", "/\\evil.example", "https://evil.example", ""] {
        assert!(!is_own(address), "{address}");
    }
}

#[test]
fn another_language_leaves_the_rest_of_the_address_as_it_is() {
    let english = |address| with_parameter(address, TAAL, "en");
    assert_eq!(english("/aanvragen"), "/aanvragen?taal=en");
    assert_eq!(english("/aanvragen?zoek=a+b&taal=nl#lopend"), "/aanvragen?zoek=a+b&taal=en#lopend");
}

#[test]
fn the_first_of_a_repeated_parameter_counts() {
    assert_eq!(Keep::parse("scenario=a&scenario=b").get("scenario"), Some("a"));
    assert_eq!(Keep::parse("scenario=a").with("scenario", "c").get("scenario"), Some("c"));
}

#[test]
fn an_unknown_view_leaves_it_to_the_device() {
    assert_eq!(Selectie::parse("toon=kolommen").toon, None);
    assert_eq!(Selectie::parse("toon=lijst").toon, Some(Toon::Lijst));
}

#[test]
fn a_domein_is_chosen_and_let_go_by_the_same_action() {
    let chosen = Selectie::default().toggled("SOCIA").toggled("VERGU");
    assert_eq!(chosen.href(&Keep::default()), "/aanvragen?domein=SOCIA&domein=VERGU");
    assert_eq!(chosen.toggled("SOCIA").domeinen, ["VERGU"]);
}

#[test]
fn clearing_the_filters_keeps_the_view() {
    let selectie = Selectie::parse("toon=lijst&domein=SOCIA&zoek=x");
    assert!(selectie.is_filtered());
    assert_eq!(selectie.unfiltered().href(&Keep::default()), "/aanvragen?toon=lijst");
}

proptest! {
    #[test]
    fn a_selectie_survives_its_own_address(
        zoek in "[^ ]\\PC*",
        domeinen in proptest::collection::hash_set("\\PC{1,5}", 0..4),
        toon in proptest::option::of(Just(Toon::Lijst)),
        beurten in proptest::sample::subsequence(Beurt::ALL.to_vec(), 0..=3),
        sorteer in proptest::sample::select(Sorteer::ALL.to_vec()),
        meer_lopend: usize,
        meer_afgerond: usize,
    ) {
        let domeinen = domeinen.into_iter().collect();
        let selectie =
            Selectie { toon, domeinen, beurten, zoek, sorteer, meer_lopend, meer_afgerond };
        let href = selectie.href(&Keep::default());
        let query = href.split_once('?').map_or("", |(_, query)| query);
        let read = Selectie::parse(query);
        prop_assume!(!selectie.zoek.trim().is_empty());
        prop_assert_eq!(read, selectie);
    }
}

#[test]
fn a_name_cannot_lead_anywhere_else() {
    for name in ["", "..", "a/b", "a%2fb", "a?b", "http://x", "a.css"] {
        assert!(!is_name(name), "{name}");
    }
    assert!(is_name("openzaak-burger") && is_name("Gemeente_2"));
}

#[cfg(feature = "fixtures")]
#[test]
fn a_state_in_the_gallery_can_be_shared() {
    use super::tools::Galerijplek;
    let plek = Galerijplek { deel: Some("kaart".into()), staat: Some("dringend".into()) };
    let address = plek.href(&Keep::parse("thema=groningen"));
    assert_eq!(address, "/galerij?thema=groningen&deel=kaart&staat=dringend");
    assert_eq!(Galerijplek::parse(address.split_once('?').unwrap().1), plek);
    assert_eq!(Galerijplek::default().href(&Keep::default()), "/galerij");
}
