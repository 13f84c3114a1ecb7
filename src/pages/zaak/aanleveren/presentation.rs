//! What the page says about sending documents, decided without a browser.

use crate::config::{Aanlevermoment, Upload};
use crate::domain::{Afkeuring, Bestandssoort, Beurt, Beurtlijst, NietOntvangen, Stand};
use crate::gateway::Dossier;
use crate::locales::AanleverenTeksten;

/// Whether a resident can add documents to a zaak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aanbod {
    /// They are asked to.
    Gevraagd,
    /// They may.
    Mogelijk,
    /// They could, if the zaak were not closed.
    Gesloten,
}

/// What a resident can do at a zaak; `None` when nothing is said of it. `is_asked` is whether an
/// action asks for a document.
pub(super) fn aanbod(
    when: Aanlevermoment,
    dossier: &Dossier,
    beurt: &Beurtlijst,
    is_asked: bool,
) -> Option<Aanbod> {
    let Dossier { zaak, statustype, .. } = dossier;
    let is_your_turn = Beurt::of(zaak, statustype.as_ref(), beurt) == Some(Beurt::U);
    match (zaak.is_afgerond(), is_asked || is_your_turn, when) {
        (true, true, _) | (true, _, Aanlevermoment::Altijd) => Some(Aanbod::Gesloten),
        (false, true, _) => Some(Aanbod::Gevraagd),
        (false, false, Aanlevermoment::Altijd) => Some(Aanbod::Mogelijk),
        (_, false, Aanlevermoment::Gevraagd) => None,
    }
}

/// What is asked for, in a sentence: by actions, or else by the name of the kind of document.
pub(super) fn vraag(
    aanbod: Aanbod,
    asked: &[String],
    soort: &str,
    teksten: &AanleverenTeksten,
) -> String {
    let wat = if asked.is_empty() { soort.to_owned() } else { opsomming(asked, teksten) };
    match aanbod {
        Aanbod::Gevraagd => (teksten.gevraagd)(&wat),
        Aanbod::Mogelijk => (teksten.mogelijk)(&wat),
        Aanbod::Gesloten => teksten.zaak_gesloten.to_owned(),
    }
}

/// What may be sent, in a sentence.
pub(super) fn regels(upload: &Upload, teksten: &AanleverenTeksten) -> String {
    (teksten.regels)(&soorten(&upload.types, teksten), &grootte(upload.max_bytes))
}

/// The names of kinds of files, in words.
pub(super) fn soorten(types: &[Bestandssoort], teksten: &AanleverenTeksten) -> String {
    let namen: Vec<_> = types.iter().map(|it| it.naam().to_owned()).collect();
    opsomming(&namen, teksten)
}

/// The endings of names of files that a browser offers to choose.
pub(super) fn accept(types: &[Bestandssoort]) -> String {
    let endings = types.iter().flat_map(|it| it.endings()).map(|it| format!(".{it}"));
    endings.collect::<Vec<_>>().join(",")
}

/// Whether a photo may be sent.
pub(super) fn takes_photos(types: &[Bestandssoort]) -> bool {
    types.iter().any(|it| it.formaat().starts_with("image/"))
}

fn opsomming(namen: &[String], teksten: &AanleverenTeksten) -> String {
    match namen {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} {} {last}", rest.join(", "), teksten.en),
    }
}

/// A size in whole units: "345 kB", "20 MB".
pub(crate) fn grootte(bytes: u64) -> String {
    const KILO: u64 = 1_000;
    const MEGA: u64 = 1_000_000;
    const GIGA: u64 = 1_000_000_000;
    match bytes {
        0..KILO => format!("{bytes} B"),
        KILO..MEGA => format!("{} kB", bytes / KILO),
        MEGA..GIGA => format!("{} MB", bytes / MEGA),
        _ => format!("{} GB", bytes / GIGA),
    }
}

/// How a file stands, in a sentence.
pub(crate) fn melding(
    stand: Stand,
    omvang: u64,
    upload: &Upload,
    teksten: &AanleverenTeksten,
) -> String {
    let tekst = match stand {
        Stand::Bekijken => teksten.bekijken,
        Stand::Gekozen => teksten.gekozen,
        Stand::Wacht => teksten.wacht,
        Stand::Versturen(bytes) => {
            return kwart(bytes, omvang)
                .map_or_else(|| teksten.begonnen.to_owned(), teksten.procent);
        }
        Stand::Afronden => teksten.afronden,
        Stand::Ontvangen => teksten.ontvangen,
        Stand::Onbekend => teksten.onbekend,
        Stand::Niet(reden) => return waarom(reden, upload, teksten),
    };
    tekst.to_owned()
}

fn waarom(reden: NietOntvangen, upload: &Upload, teksten: &AanleverenTeksten) -> String {
    let tekst = match reden {
        NietOntvangen::Afgekeurd(Afkeuring::Leeg) => teksten.leeg,
        NietOntvangen::Afgekeurd(Afkeuring::TeGroot) => {
            return (teksten.te_groot)(&grootte(upload.max_bytes));
        }
        NietOntvangen::Afgekeurd(Afkeuring::Soort) => {
            return (teksten.soort)(&soorten(&upload.types, teksten));
        }
        NietOntvangen::Afgekeurd(Afkeuring::Inhoud) => teksten.inhoud,
        NietOntvangen::Afgekeurd(Afkeuring::Dubbel) => teksten.dubbel,
        NietOntvangen::Afgekeurd(Afkeuring::Onleesbaar) => teksten.onleesbaar,
        NietOntvangen::Gesloten => teksten.gesloten,
        NietOntvangen::Verbinding => teksten.verbinding,
        NietOntvangen::Druk => teksten.druk,
        NietOntvangen::Uitgelogd => teksten.uitgelogd,
        NietOntvangen::TeGrootOnderweg => teksten.te_groot_onderweg,
        NietOntvangen::Veranderd => teksten.veranderd,
        NietOntvangen::Gestopt => teksten.gestopt,
        NietOntvangen::Geweigerd => teksten.geweigerd,
    };
    tekst.to_owned()
}

/// The last quarter that was sent, in percent. Screen readers announce only quarters.
fn kwart(bytes: u64, omvang: u64) -> Option<u64> {
    let quarters = bytes.saturating_mul(4).checked_div(omvang)?;
    (1..=4).contains(&quarters).then_some(quarters * 25)
}

/// What the button of a file does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Knop {
    /// Takes it off the list.
    Verwijder,
    /// Stops it.
    Annuleer,
    /// Sends it once more.
    Opnieuw,
}

/// What the button of a file does, and whether it can do so now.
pub(crate) fn knop(stand: Stand) -> (Knop, bool) {
    match stand {
        _ if stand.is_onderweg() => (Knop::Annuleer, stand.can_stop()),
        _ if stand.can_try_again() => (Knop::Opnieuw, true),
        _ => (Knop::Verwijder, true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Statustype, Voortgang, Zaak};
    use crate::locales::NL;

    const WACHT: &str = "Informatie nodig";

    fn teksten() -> &'static AanleverenTeksten {
        AanleverenTeksten::of(&NL)
    }

    fn upload() -> Upload {
        Upload {
            types: vec![Bestandssoort::Pdf, Bestandssoort::Jpg, Bestandssoort::Docx],
            max_bytes: 20_000_000,
            informatieobjecttypen: vec![],
            when: Aanlevermoment::Gevraagd,
        }
    }

    fn offered(
        status: &str,
        is_closed: bool,
        when: Aanlevermoment,
        is_asked: bool,
    ) -> Option<Aanbod> {
        let voortgang = match is_closed {
            true => Voortgang::Afgerond("2026-11-01".parse().unwrap()),
            false => Voortgang::Lopend,
        };
        let statustype = Statustype {
            id: "00000000-0000-4000-8000-000000000000".parse().unwrap(),
            omschrijving: status.to_owned(),
            statustekst: None,
            volgnummer: None,
            is_eindstatus: false,
            doorlooptijd: None,
        };
        let dossier = Dossier {
            zaak: Zaak { voortgang, ..Zaak::example() },
            zaaktype: None,
            statustype: Some(statustype),
            resultaattype: None,
            failures: vec![],
        };
        aanbod(when, &dossier, &Beurtlijst::new(&[WACHT], &[]), is_asked)
    }

    #[test]
    fn documents_are_added_when_asked_for_or_where_that_is_always_so() {
        use Aanlevermoment::{Altijd, Gevraagd};
        assert_eq!(offered("Ontvangen", false, Gevraagd, false), None);
        assert_eq!(offered("Ontvangen", false, Gevraagd, true), Some(Aanbod::Gevraagd));
        assert_eq!(offered(WACHT, false, Gevraagd, false), Some(Aanbod::Gevraagd));
        assert_eq!(offered("Ontvangen", false, Altijd, false), Some(Aanbod::Mogelijk));
        assert_eq!(offered(WACHT, false, Altijd, false), Some(Aanbod::Gevraagd));
    }

    #[test]
    fn a_closed_zaak_says_so_before_anything_is_sent() {
        use Aanlevermoment::{Altijd, Gevraagd};
        assert_eq!(offered("Klaar", true, Altijd, false), Some(Aanbod::Gesloten));
        assert_eq!(offered("Klaar", true, Gevraagd, true), Some(Aanbod::Gesloten));
        assert_eq!(offered(WACHT, true, Gevraagd, false), None);
        let zin = vraag(Aanbod::Gesloten, &[], "Bewijsstuk", teksten());
        assert!(zin.starts_with("Deze aanvraag is klaar."), "{zin}");
    }

    #[test]
    fn what_is_asked_for_is_named() {
        let zin = |asked: &[&str]| {
            let asked: Vec<_> = asked.iter().map(|it| (*it).to_owned()).collect();
            vraag(Aanbod::Gevraagd, &asked, "Bewijsstuk", teksten())
        };
        assert_eq!(zin(&[]), "Wij hebben van u nodig: Bewijsstuk.");
        assert_eq!(zin(&["Bankafschrift"]), "Wij hebben van u nodig: Bankafschrift.");
        assert_eq!(zin(&["A", "B", "C"]), "Wij hebben van u nodig: A, B en C.");
    }

    #[test]
    fn what_may_be_sent_is_said_and_offered() {
        let zin = regels(&upload(), teksten());
        assert!(zin.starts_with("Wij nemen pdf, jpg en docx aan."), "{zin}");
        assert!(zin.contains("20 MB"), "{zin}");
        assert_eq!(accept(&upload().types), ".pdf,.jpg,.jpeg,.docx");
        assert!(takes_photos(&upload().types) && !takes_photos(&[Bestandssoort::Pdf]));
    }

    #[test]
    fn each_reason_has_its_own_sentence() {
        let afkeuringen = [
            Afkeuring::Leeg,
            Afkeuring::TeGroot,
            Afkeuring::Soort,
            Afkeuring::Inhoud,
            Afkeuring::Dubbel,
            Afkeuring::Onleesbaar,
        ];
        let redenen = [
            NietOntvangen::Gesloten,
            NietOntvangen::Verbinding,
            NietOntvangen::Druk,
            NietOntvangen::Uitgelogd,
            NietOntvangen::TeGrootOnderweg,
            NietOntvangen::Veranderd,
            NietOntvangen::Gestopt,
            NietOntvangen::Geweigerd,
        ];
        let all = afkeuringen.map(NietOntvangen::Afgekeurd).into_iter().chain(redenen);
        let mut zinnen: Vec<_> =
            all.map(|it| melding(Stand::Niet(it), 1, &upload(), teksten())).collect();
        assert!(zinnen.iter().all(|it| it.starts_with("Niet ontvangen, omdat ")), "{zinnen:#?}");
        let count = zinnen.len();
        zinnen.sort_unstable();
        zinnen.dedup();
        assert_eq!(zinnen.len(), count);
    }

    #[test]
    fn progress_is_said_by_the_quarter() {
        let zin = |bytes| melding(Stand::Versturen(bytes), 1000, &upload(), teksten());
        assert_eq!(zin(0), "Het versturen is begonnen.");
        assert_eq!(zin(249), zin(0));
        assert_eq!(zin(740), "50 procent is verstuurd.");
        assert_eq!(zin(1000), "100 procent is verstuurd.");
    }

    #[test]
    fn a_file_has_one_button_that_does_what_helps() {
        let niet = |reden| Stand::Niet(reden);
        for (stand, expected) in [
            (Stand::Gekozen, (Knop::Verwijder, true)),
            (Stand::Wacht, (Knop::Annuleer, true)),
            (Stand::Versturen(1), (Knop::Annuleer, true)),
            (Stand::Afronden, (Knop::Annuleer, false)),
            (Stand::Ontvangen, (Knop::Verwijder, true)),
            (Stand::Onbekend, (Knop::Opnieuw, true)),
            (niet(NietOntvangen::Verbinding), (Knop::Opnieuw, true)),
            (niet(NietOntvangen::Gesloten), (Knop::Verwijder, true)),
        ] {
            assert_eq!(knop(stand), expected, "{stand:?}");
        }
    }

    #[test]
    fn a_size_is_said_in_whole_units() {
        let sizes = [900, 345_999, 20_000_000, 2_147_483_648].map(grootte);
        assert_eq!(sizes, ["900 B", "345 kB", "20 MB", "2 GB"]);
    }
}
