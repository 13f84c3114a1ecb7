use super::*;
use crate::config::Variant;
use crate::domain::{Adresfout, Besluitkanaal, Contactadres, Kanaal, Meldingen, Onderwerp};
use crate::locales::{NL, Taal, VoorkeurTeksten};

const EMAIL: Keuze = Keuze::Adres(Kanaal::Email);

fn woorden() -> &'static VoorkeurTeksten {
    VoorkeurTeksten::of(&NL)
}

fn adres(text: &str) -> Option<Contactadres> {
    Some(Contactadres::registered(text.to_owned()))
}

fn register() -> Voorkeuren {
    Voorkeuren {
        email: adres("oud@post.example"),
        telefoon: adres("06 1234 5678"),
        ..Voorkeuren::default()
    }
}

/// A municipality that offers every choice.
fn aanbod() -> Voorkeurkeuzes {
    let mut meldingen = Meldingen::default();
    for kanaal in Kanaal::ALL {
        Onderwerp::ALL.into_iter().for_each(|it| meldingen.set(kanaal, it, true));
    }
    Voorkeurkeuzes { besluiten: true, meldingen }
}

fn concept() -> Concept {
    Concept::new(Some(register()), aanbod(), Apparaat::default())
}

fn gebreken(change: impl Fn(&mut Invoer)) -> Gebreken {
    let mut concept = concept();
    change(&mut concept.invoer);
    concept.gewenst().err().unwrap_or_default()
}

/// What became of saving one choice, in a form with another e-mail address in it.
fn after(uitslag: Uitslag, nu: &str) -> Concept {
    let mut concept = concept();
    concept.invoer.email = "nieuw@post.example".to_owned();
    concept.stand = Stand::Bezig;
    let gewenst = concept.gewenst().unwrap();
    let nu = Voorkeuren { email: adres(nu), ..register() };
    concept.settle(Outcome::Done(Bewaard { uitslagen: vec![(EMAIL, uitslag)], nu }), &gewenst);
    concept
}

#[test]
fn a_form_that_is_as_it_was_opened_has_nothing_to_lose() {
    assert!(!concept().is_unsaved());
    let mut typed = concept();
    typed.invoer.email.push('x');
    assert!(typed.is_unsaved());
    let mut chosen = concept();
    chosen.invoer.apparaat.variant = Variant::B;
    assert!(chosen.is_unsaved());
}

#[test]
fn only_what_was_touched_is_judged() {
    // The register has this telephone number with spaces, and would not take it today.
    assert_eq!(gebreken(|_| ()), Gebreken::default());
    let fout = |it| Some(Gebrek::Adres(it));
    assert_eq!(
        gebreken(|it| it.telefoon = "06 1234".into()).telefoon,
        fout(Adresfout::GeenTelefoon)
    );
    assert_eq!(
        gebreken(|it| it.telefoon = "14 050".into()).telefoon,
        fout(Adresfout::Servicenummer)
    );
    assert_eq!(gebreken(|it| it.email = "geen-email".into()).email, fout(Adresfout::GeenEmail));
    assert_eq!(gebreken(|it| it.email = "x".repeat(81)).email, fout(Adresfout::TeLang));
}

#[test]
fn a_choice_that_needs_an_address_says_so_at_that_address() {
    let nodig = |it| Some(Gebrek::Nodig(it));
    let digital = gebreken(|it| {
        it.email.clear();
        it.besluiten = Besluitkanaal::Digitaal;
    });
    assert_eq!(digital.email, nodig(Kanaal::Email));
    let sms = gebreken(|it| {
        it.telefoon = " ".into();
        it.meldingen.set(Kanaal::Sms, Onderwerp::Acties, true);
    });
    assert_eq!(sms, Gebreken { email: None, telefoon: nodig(Kanaal::Sms) });
    assert_eq!(gebreken(|it| it.email.clear()), Gebreken::default());
}

#[test]
fn a_choice_that_is_not_offered_stops_nobody() {
    let mut concept = concept();
    concept.aanbod = Voorkeurkeuzes::default();
    concept.invoer.besluiten = Besluitkanaal::Digitaal;
    concept.invoer.meldingen = aanbod().meldingen;
    concept.invoer.email.clear();
    concept.invoer.telefoon.clear();
    assert!(concept.gewenst().is_ok());
}

#[test]
fn what_is_wrong_is_said_when_the_resident_saves_and_not_before() {
    let mut concept = concept();
    concept.invoer.email = "x".to_owned();
    assert_eq!(concept.gebreken(), Gebreken::default());
    concept.is_nagekeken = true;
    assert!(concept.gebreken().email.is_some());
}

#[test]
fn what_was_saved_is_no_longer_unsaved() {
    let mut concept = after(Uitslag::Bewaard, "nieuw@post.example");
    assert!(!concept.is_unsaved());
    assert_eq!(concept.said(), concept.stand);
    let Stand::Klaar(uitslagen) = &concept.stand else { panic!("{:?}", concept.stand) };
    assert_eq!(titel(uitslagen, woorden()).1, "Uw voorkeuren zijn opgeslagen");
    assert_eq!(regels(uitslagen, woorden())[0].tekst, "E-mailadres: opgeslagen.");
    concept.invoer.email.push('x');
    assert_eq!(concept.said(), Stand::Invullen, "there is something to save again");
}

#[test]
fn what_was_not_saved_stays_typed_and_says_why() {
    for (uitslag, words) in [
        (Uitslag::Niet(Reason::Unreachable), "niet bereikbaar"),
        (Uitslag::Niet(Reason::LoggedOut), "niet meer ingelogd"),
        (Uitslag::Niet(Reason::Invalid), "neemt dit niet aan"),
        (Uitslag::Niet(Reason::Other), "Dit lukt nu niet"),
        (Uitslag::Onbekend, "niet of het is gelukt"),
    ] {
        let concept = after(uitslag, "oud@post.example");
        assert_eq!(concept.invoer.email, "nieuw@post.example", "{uitslag:?}");
        assert!(concept.is_unsaved() && concept.vragen().is_empty());
        let Stand::Klaar(uitslagen) = &concept.stand else { panic!("{:?}", concept.stand) };
        assert_eq!(
            titel(uitslagen, woorden()),
            (crate::components::Soort::Fout, "Uw voorkeuren zijn niet opgeslagen")
        );
        assert!(regels(uitslagen, woorden())[0].tekst.contains(words), "{uitslag:?}");
    }
}

#[test]
fn what_somebody_else_changed_becomes_a_question_with_two_answers() {
    let asked = after(Uitslag::Veranderd, "ander@post.example");
    assert_eq!(asked.vragen(), [EMAIL]);
    assert_eq!(waarde(EMAIL, &asked.nu, woorden()), "ander@post.example");
    let mut mine = asked.clone();
    mine.answer(EMAIL, true);
    assert_eq!((mine.invoer.email.as_str(), mine.vragen()), ("nieuw@post.example", vec![]));
    assert_eq!(mine.getoond.email, adres("ander@post.example"), "saving again writes it");
    let mut theirs = asked;
    theirs.answer(EMAIL, false);
    assert_eq!(theirs.invoer.email, "ander@post.example");
    assert!(!theirs.is_unsaved());
}

#[test]
fn when_nothing_could_be_read_each_change_is_named_as_not_saved() {
    let mut concept = concept();
    concept.invoer.email = "nieuw@post.example".to_owned();
    concept.invoer.telefoon.clear();
    let gewenst = concept.gewenst().unwrap();
    concept.settle(Outcome::Refused(Reason::Unreachable.into()), &gewenst);
    let Stand::Klaar(uitslagen) = &concept.stand else { panic!("{:?}", concept.stand) };
    assert_eq!(uitslagen.len(), 2);
    assert!(concept.is_unsaved());
}

#[test]
fn results_of_the_device_and_of_the_register_stand_together() {
    let mut concept = after(Uitslag::Niet(Reason::Other), "oud@post.example");
    let apparaat = Apparaat { taal: Taal::Engels, ..Apparaat::default() };
    concept.settle_device(vec![(Wat::Taal, Uitslag::Bewaard)], apparaat);
    let Stand::Klaar(uitslagen) = &concept.stand else { panic!("{:?}", concept.stand) };
    assert_eq!(titel(uitslagen, woorden()).1, "Niet alles is opgeslagen");
    assert_eq!(uitslagen.len(), 2);
}

#[test]
fn what_was_typed_stays_when_the_page_is_opened_again() {
    let mut typed = concept();
    typed.invoer.email = "nieuw@post.example".to_owned();
    let changed = Voorkeuren { email: adres("ander@post.example"), ..register() };
    let again = typed.reopened(Some(changed.clone()), Apparaat::default());
    assert_eq!(again, typed, "saving compares with what was shown then");
    // Without a change, the page shows what is there now.
    let fresh = concept().reopened(Some(changed), Apparaat::default());
    assert_eq!(fresh.invoer.email, "ander@post.example");
}

#[test]
fn a_register_that_answers_later_fills_in_its_part_only() {
    let mut before = Concept::new(None, aanbod(), Apparaat::default());
    before.invoer.apparaat.variant = Variant::B;
    let after = before.reopened(Some(register()), Apparaat::default());
    assert_eq!(after.invoer.email, "oud@post.example");
    assert_eq!(after.invoer.apparaat.variant, Variant::B);
    assert!(after.is_bekend && after.is_unsaved());
}

#[test]
fn each_choice_has_a_name_and_a_value_in_words() {
    let names: std::collections::BTreeSet<_> =
        Keuze::all().map(|it| naam(Wat::Keuze(it), woorden())).collect();
    assert_eq!(names.len(), 9);
    let besluiten = naam(Wat::Keuze(Keuze::Besluiten), woorden());
    assert_eq!(besluiten, "Besluiten");
    let digital = Voorkeuren { besluiten: Besluitkanaal::Digitaal, ..register() };
    assert_eq!(waarde(Keuze::Besluiten, &digital, woorden()), "Digitaal");
    assert_eq!(waarde(EMAIL, &Voorkeuren::default(), woorden()), "niets");
}

#[test]
fn a_language_that_was_chosen_elsewhere_counts_unless_the_form_has_another_choice() {
    let english = Apparaat { taal: Taal::Engels, ..Apparaat::default() };
    let mut typed = concept();
    typed.invoer.email = "nieuw@post.example".to_owned();
    typed.invoer.apparaat.variant = Variant::B;
    let again = typed.reopened(Some(register()), english);
    assert_eq!((again.apparaat, again.invoer.email.as_str()), (english, "nieuw@post.example"));
    assert_eq!(again.invoer.apparaat, Apparaat { variant: Variant::B, ..english });
}

#[test]
fn results_stay_while_the_page_is_made_anew_and_are_gone_the_next_time() {
    let wil = Apparaat { taal: Taal::Engels, variant: Variant::B, bureaumelding: false };
    let mut saved = after(Uitslag::Bewaard, "nieuw@post.example");
    saved.invoer.apparaat = wil;
    saved.settle_device(vec![], wil);
    // The variant comes first, and the texts of the other language a little later.
    let half = saved.reopened(Some(saved.nu.clone()), Apparaat { taal: Taal::Nederlands, ..wil });
    let mut whole = half.reopened(Some(saved.nu.clone()), wil);
    assert_eq!((&half.stand, &whole.stand), (&saved.stand, &saved.stand));
    assert!(!whole.is_unsaved());
    whole.leave();
    assert_eq!(whole.reopened(Some(saved.nu.clone()), wil).stand, Stand::Invullen);
}

#[test]
fn what_was_not_saved_is_still_said_after_the_page_was_left() {
    let mut failed = after(Uitslag::Niet(Reason::Unreachable), "nieuw@post.example");
    let stand = failed.stand.clone();
    failed.leave();
    assert_eq!(failed.stand, stand);
}
