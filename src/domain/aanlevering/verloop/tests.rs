use super::*;

const ID: &str = "00000000-0000-4000-8000-000000000001";

/// A register that answers each step in order. It fails when a step is not the expected one.
fn walk(verloop: &mut Verloop, steps: Vec<(Stap, Antwoord)>) -> Stap {
    for (stap, antwoord) in steps {
        assert_eq!(verloop.stap(), stap);
        verloop.na(antwoord);
    }
    verloop.stap()
}

fn after(steps: Vec<(Stap, Antwoord)>) -> (Verloop, Stap) {
    let mut verloop = Verloop::default();
    let stap = walk(&mut verloop, steps);
    (verloop, stap)
}

fn klein() -> Antwoord {
    let id = ID.parse().unwrap();
    Antwoord::Document(Geregistreerd { id, is_locked: false, lock: None, delen: vec![] })
}

/// A large file in two parts, of which these were sent.
fn groot(sent: [bool; 2]) -> Antwoord {
    let deel = |is_voltooid| Bestandsdeel { id: ID.parse().unwrap(), omvang: 4, is_voltooid };
    let lock = Some("slot".to_owned());
    let delen = sent.map(deel).to_vec();
    Antwoord::Document(Geregistreerd { id: ID.parse().unwrap(), is_locked: true, lock, delen })
}

fn niet(reden: NietOntvangen) -> Stap {
    Stap::Afloop(Afloop::Niet(reden))
}

use Antwoord::{Gedaan, Geen, Geweigerd, Onbekend};
const ONTVANGEN: Stap = Stap::Afloop(Afloop::Ontvangen);
const WEET_NIET: Stap = Stap::Afloop(Afloop::Onbekend);

#[test]
fn a_small_file_is_made_and_added() {
    let (_, stap) =
        after(vec![(Stap::Controleer, Gedaan), (Stap::Maak, klein()), (Stap::Koppel, Gedaan)]);
    assert_eq!(stap, ONTVANGEN);
}

#[test]
fn a_large_file_is_added_only_after_it_was_unlocked() {
    let (_, stap) = after(vec![
        (Stap::Controleer, Gedaan),
        (Stap::Maak, groot([false; 2])),
        (Stap::Deel(0), Gedaan),
        (Stap::Deel(1), Gedaan),
        (Stap::Ontgrendel, Gedaan),
        (Stap::Koppel, Gedaan),
    ]);
    assert_eq!(stap, ONTVANGEN);
}

#[test]
fn nothing_is_sent_to_a_zaak_that_is_closed() {
    let (_, stap) = after(vec![(Stap::Controleer, Geweigerd(Weigering::Gesloten))]);
    assert_eq!(stap, niet(NietOntvangen::Gesloten));
}

#[test]
fn a_document_whose_answer_was_lost_is_found_by_its_mark_and_not_made_again() {
    let (_, stap) = after(vec![
        (Stap::Controleer, Gedaan),
        (Stap::Maak, Onbekend),
        (Stap::Zoek, klein()),
        (Stap::Koppel, Gedaan),
    ]);
    assert_eq!(stap, ONTVANGEN);
}

#[test]
fn a_document_that_was_not_made_is_made_after_all_and_later_when_the_resident_tries_again() {
    let (mut verloop, stap) = after(vec![
        (Stap::Controleer, Gedaan),
        (Stap::Maak, Onbekend),
        (Stap::Zoek, Geen),
        (Stap::Maak, Onbekend),
        (Stap::Zoek, Geen),
        (Stap::Maak, Onbekend),
        (Stap::Zoek, Geen),
    ]);
    assert_eq!(stap, niet(NietOntvangen::Verbinding));
    verloop.hervat();
    let stap = walk(&mut verloop, vec![(Stap::Controleer, Gedaan)]);
    assert_eq!(stap, Stap::Maak);
}

#[test]
fn a_document_that_cannot_be_looked_for_is_looked_for_first_when_trying_again() {
    let (mut verloop, stap) =
        after(vec![(Stap::Controleer, Gedaan), (Stap::Maak, Onbekend), (Stap::Zoek, Onbekend)]);
    assert_eq!(stap, WEET_NIET);
    verloop.hervat();
    let stap = walk(&mut verloop, vec![(Stap::Controleer, Gedaan), (Stap::Zoek, klein())]);
    assert_eq!(stap, Stap::Koppel);
}

#[test]
fn a_mark_that_is_taken_is_our_own_document() {
    let (_, stap) = after(vec![
        (Stap::Controleer, Gedaan),
        (Stap::Maak, Geweigerd(Weigering::Bestaat)),
        (Stap::Zoek, groot([true, false])),
    ]);
    assert_eq!(stap, Stap::Deel(1));
}

#[test]
fn a_part_that_failed_is_sent_again_and_then_asked_about() {
    let (mut verloop, stap) = after(vec![
        (Stap::Controleer, Gedaan),
        (Stap::Maak, groot([false; 2])),
        (Stap::Deel(0), Gedaan),
        (Stap::Deel(1), Onbekend),
        (Stap::Deel(1), Onbekend),
        (Stap::Deel(1), Onbekend),
    ]);
    assert_eq!((stap, verloop.verstuurd()), (niet(NietOntvangen::Verbinding), 4));
    verloop.hervat();
    let stap =
        walk(&mut verloop, vec![(Stap::Controleer, Gedaan), (Stap::Kijk, groot([true, false]))]);
    assert_eq!(stap, Stap::Deel(1));
}

#[test]
fn a_part_that_a_proxy_finds_too_large_ends_it_and_names_what_is_left() {
    let (mut verloop, stap) = after(vec![
        (Stap::Controleer, Gedaan),
        (Stap::Maak, groot([false; 2])),
        (Stap::Deel(0), Geweigerd(Weigering::TeGroot)),
    ]);
    assert_eq!(stap, niet(NietOntvangen::TeGrootOnderweg));
    assert_eq!(verloop.take_wees().map(|it| it.to_string()).as_deref(), Some(ID));
    assert_eq!(verloop.take_wees(), None);
}

#[test]
fn an_unlock_whose_answer_was_lost_is_looked_at_before_the_link() {
    let begin = vec![
        (Stap::Controleer, Gedaan),
        (Stap::Maak, groot([true; 2])),
        (Stap::Ontgrendel, Onbekend),
    ];
    let (mut verloop, _) = after(begin.clone());
    assert_eq!(walk(&mut verloop, vec![(Stap::Kijk, klein())]), Stap::Koppel);
    let (mut verloop, _) = after(begin);
    assert_eq!(walk(&mut verloop, vec![(Stap::Kijk, groot([true; 2]))]), Stap::Ontgrendel);
}

#[test]
fn a_link_that_is_there_already_counts_as_done() {
    let unique = Geweigerd(Weigering::Bestaat);
    let (_, stap) =
        after(vec![(Stap::Controleer, Gedaan), (Stap::Maak, klein()), (Stap::Koppel, unique)]);
    assert_eq!(stap, ONTVANGEN);
}

#[test]
fn a_link_whose_answer_was_lost_is_looked_for() {
    let begin = vec![(Stap::Controleer, Gedaan), (Stap::Maak, klein()), (Stap::Koppel, Onbekend)];
    let (mut verloop, _) = after(begin.clone());
    assert_eq!(walk(&mut verloop, vec![(Stap::KijkKoppeling, Gedaan)]), ONTVANGEN);
    let (mut verloop, _) = after(begin.clone());
    assert_eq!(walk(&mut verloop, vec![(Stap::KijkKoppeling, Geen)]), Stap::Koppel);
    let (mut verloop, _) = after(begin);
    assert_eq!(walk(&mut verloop, vec![(Stap::KijkKoppeling, Onbekend)]), WEET_NIET);
    verloop.hervat();
    assert_eq!(verloop.stap(), Stap::KijkKoppeling);
}

#[test]
fn a_document_that_a_closed_zaak_refuses_is_removed() {
    let closed = Geweigerd(Weigering::Gesloten);
    let begin = vec![(Stap::Controleer, Gedaan), (Stap::Maak, klein()), (Stap::Koppel, closed)];
    let (mut verloop, _) = after(begin.clone());
    let stap = walk(&mut verloop, vec![(Stap::Ruim, Gedaan)]);
    assert_eq!((stap, verloop.take_wees()), (niet(NietOntvangen::Gesloten), None));
    let (mut verloop, _) = after(begin);
    let refused = Geweigerd(Weigering::Anders);
    assert_eq!(walk(&mut verloop, vec![(Stap::Ruim, refused)]), niet(NietOntvangen::Gesloten));
    assert!(verloop.take_wees().is_some());
}

#[test]
fn a_session_that_ends_keeps_the_document_for_later() {
    let ended = Geweigerd(Weigering::Uitgelogd);
    let (mut verloop, stap) =
        after(vec![(Stap::Controleer, Gedaan), (Stap::Maak, klein()), (Stap::Koppel, ended)]);
    assert_eq!(stap, niet(NietOntvangen::Uitgelogd));
    verloop.hervat();
    let stap = walk(&mut verloop, vec![(Stap::Controleer, Gedaan), (Stap::Kijk, klein())]);
    assert_eq!(stap, Stap::Koppel);
}

#[test]
fn what_is_stopped_is_removed_unless_it_is_being_added() {
    let (mut verloop, _) = after(vec![(Stap::Controleer, Gedaan)]);
    verloop.stop();
    assert_eq!(verloop.stap(), niet(NietOntvangen::Gestopt));

    let (mut verloop, _) = after(vec![(Stap::Controleer, Gedaan), (Stap::Maak, groot([false; 2]))]);
    verloop.stop();
    assert_eq!(verloop.stap(), niet(NietOntvangen::Gestopt));
    assert!(verloop.take_wees().is_some());
    verloop.hervat();
    let next = walk(&mut verloop, vec![(Stap::Controleer, Gedaan)]);
    assert_eq!(next, Stap::Kijk, "the document is used again");

    let (mut verloop, _) = after(vec![(Stap::Controleer, Gedaan), (Stap::Maak, klein())]);
    verloop.stop();
    assert_eq!(verloop.stap(), Stap::Ruim);

    let (mut verloop, _) = after(vec![
        (Stap::Controleer, Gedaan),
        (Stap::Maak, klein()),
        (Stap::Koppel, Onbekend),
        (Stap::KijkKoppeling, Geen),
    ]);
    verloop.stop();
    assert_eq!(verloop.stap(), Stap::Koppel, "it may be at the zaak");
}

#[test]
fn a_document_that_is_gone_is_made_anew() {
    let (mut verloop, _) = after(vec![
        (Stap::Controleer, Gedaan),
        (Stap::Maak, groot([false; 2])),
        (Stap::Deel(0), Geweigerd(Weigering::Weg)),
    ]);
    assert_eq!(walk(&mut verloop, vec![(Stap::Kijk, Geweigerd(Weigering::Weg))]), Stap::Maak);
}

#[test]
fn a_file_that_changed_is_said_so() {
    let unreadable = Antwoord::Onleesbaar;
    let (_, stap) = after(vec![(Stap::Controleer, Gedaan), (Stap::Maak, unreadable.clone())]);
    assert_eq!(stap, niet(NietOntvangen::Veranderd));
    let (mut verloop, stap) = after(vec![
        (Stap::Controleer, Gedaan),
        (Stap::Maak, groot([false; 2])),
        (Stap::Deel(0), unreadable),
    ]);
    assert_eq!(stap, niet(NietOntvangen::Veranderd));
    assert!(verloop.take_wees().is_some());
}

#[test]
fn without_the_lock_a_broken_off_document_is_left_and_named() {
    let Antwoord::Document(mut document) = groot([true, false]) else { panic!() };
    document.lock = None;
    let (mut verloop, stap) = after(vec![
        (Stap::Controleer, Gedaan),
        (Stap::Maak, Onbekend),
        (Stap::Zoek, Antwoord::Document(document)),
    ]);
    assert_eq!(stap, niet(NietOntvangen::Verbinding));
    assert!(verloop.take_wees().is_some());
    verloop.hervat();
    assert_eq!(walk(&mut verloop, vec![(Stap::Controleer, Gedaan)]), Stap::Maak);
    assert_eq!(verloop.kenmerk("K"), "K-1", "the mark of the other one is taken");
}

#[test]
fn a_lock_that_is_told_once_is_kept() {
    let Antwoord::Document(mut document) = groot([true, false]) else { panic!() };
    document.lock = None;
    let (mut verloop, _) = after(vec![
        (Stap::Controleer, Gedaan),
        (Stap::Maak, groot([false; 2])),
        (Stap::Deel(0), Geweigerd(Weigering::Uitgelogd)),
    ]);
    verloop.hervat();
    let steps = vec![(Stap::Controleer, Gedaan), (Stap::Kijk, Antwoord::Document(document))];
    assert_eq!(walk(&mut verloop, steps), Stap::Deel(1));
    let lock = verloop.document().and_then(|it| it.lock.as_deref());
    assert_eq!(lock, Some("slot"));
}

#[test]
fn whatever_is_answered_it_ends() {
    let answers = [
        Gedaan,
        Geen,
        Onbekend,
        klein(),
        groot([false; 2]),
        groot([true; 2]),
        Geweigerd(Weigering::Bestaat),
        Geweigerd(Weigering::Weg),
        Geweigerd(Weigering::Anders),
        Geweigerd(Weigering::Druk),
    ];
    for seed in 0..20_000_usize {
        let mut verloop = Verloop::default();
        let mut chance = seed;
        for step in 0.. {
            if matches!(verloop.stap(), Stap::Afloop(_)) {
                break;
            }
            assert!(step < 1_000, "{seed} goes on for ever: {verloop:?}");
            // The constants of Knuth, which make the answers come in any order.
            chance = chance
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let antwoord = answers[(chance >> 33) % answers.len()].clone();
            let was = verloop.stap();
            verloop.na(antwoord);
            if verloop.stap() == Stap::Koppel {
                let document = verloop.document().unwrap();
                assert!(!document.is_locked, "{was:?} leads to a link of what is locked");
            }
        }
    }
}
