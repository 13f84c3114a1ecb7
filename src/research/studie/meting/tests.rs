use super::super::tests::{klik, notitie, onderzoek, pagina, regel, taak};
use super::*;

fn gemeten(regels: Vec<super::super::Regel>) -> Meting {
    let onderzoek = onderzoek();
    let verslag = Taakverslag { regels, ..taak("status", Afloop::Klaar, 9000) };
    meet(onderzoek.taak("status").unwrap(), &verslag)
}

#[test]
fn the_first_click_is_the_first_and_is_judged_by_the_task() {
    let meting = gemeten(vec![
        regel(0, pagina("/aanvragen", false)),
        regel(900, notitie("leest voor")),
        regel(1500, klik("filters")),
        regel(2000, klik("kaart")),
    ]);
    assert_eq!(meting.eerste_klik, Some(("filters".to_owned(), 1500)));
    assert_eq!((meting.eerste_klik_goed, meting.klikken), (Some(false), 2));
    let meting = gemeten(vec![regel(2000, klik("kaart")), regel(2100, klik("filters"))]);
    assert_eq!(meting.eerste_klik_goed, Some(true));
}

#[test]
fn without_a_click_or_a_right_one_to_make_nothing_is_judged() {
    assert_eq!((gemeten(vec![]).eerste_klik, gemeten(vec![]).eerste_klik_goed), (None, None));
    let onderzoek = onderzoek();
    let verslag =
        Taakverslag { regels: vec![regel(1, klik("kaart"))], ..taak("labels", Afloop::Klaar, 2) };
    let meting = meet(onderzoek.taak("labels").unwrap(), &verslag);
    assert_eq!((meting.klikken, meting.eerste_klik_goed), (1, None));
}

#[test]
fn the_path_has_every_page_in_order_and_counts_the_ways_back() {
    let meting = gemeten(vec![
        regel(0, pagina("/aanvragen", false)),
        regel(1, pagina("/aanvragen/:zaak", false)),
        regel(2, Gebeurtenis::LegeZoekopdracht),
        regel(3, pagina("/aanvragen", true)),
        regel(4, pagina("/aanvragen/:zaak", false)),
    ]);
    let pad = ["/aanvragen", "/aanvragen/:zaak", "/aanvragen", "/aanvragen/:zaak"];
    assert_eq!(meting.pad, pad);
    assert_eq!((meting.terugstappen, meting.lege_zoekopdrachten), (1, 1));
}

#[test]
fn a_click_before_the_start_is_of_no_task() {
    use super::super::Regel;
    assert_eq!(Regel::sinds(1000, 999, klik("kaart")), None);
    assert_eq!(Regel::sinds(1000, 1000, klik("kaart")), Some(regel(0, klik("kaart"))));
    assert_eq!(Regel::sinds(1000, 2500, klik("kaart")), Some(regel(1500, klik("kaart"))));
}

#[test]
fn a_task_that_was_broken_off_is_measured_as_it_is() {
    let onderzoek = onderzoek();
    let meting = meet(onderzoek.taak("status").unwrap(), &taak("status", Afloop::Afgebroken, 70));
    assert_eq!((meting.afloop, meting.duur_ms), (Afloop::Afgebroken, 70));
}
