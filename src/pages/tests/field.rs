//! What the pages show of the packs in `tests/field`: small inputs as real registers send them.
//! Each row is a pack, with the lines that a resident must read and words that no line may have.

use crate::config::Config;
use crate::gateway::Gateway;
use crate::pages::{overzicht, zaak};

/// The zaak that most packs are about.
const ZAAK: &str = "000000a1-0000-4000-8000-000000000001";

/// The lines that a resident reads of a pack on the overview, and then on the page of the zaak.
fn lines(pack: &str) -> Vec<String> {
    let config = Config::parse(include_str!("../../../public/config.json"), None).unwrap();
    let today = if pack == "halve-emoji" { "2026-11-23" } else { "2026-06-01" };
    let today = today.parse().unwrap();
    let folder = format!("{}/tests/field/{pack}", env!("CARGO_MANIFEST_DIR"));
    let gateway = Gateway::fixtures(folder, config.visibility.clone());
    let mut lines = overzicht::tests::shown::shown(&gateway, &config, today).lines;
    lines.extend(zaak::tests::shown::shown(&gateway, ZAAK.parse().unwrap(), &config, today));
    lines
}

/// The rows of a table: a pack, the lines that it must have, and the words that no line may have.
type Rows<'a> = &'a [(&'a str, &'a [&'a str], &'a [&'a str])];

fn check(rows: Rows) {
    let mut wrong = vec![];
    for (pack, has, lacks) in rows {
        let lines = lines(pack);
        for line in *has {
            if !lines.iter().any(|it| it == line) {
                wrong.push(format!("{pack} lacks {line:?}: {lines:#?}"));
            }
        }
        for words in *lacks {
            if lines.iter().any(|it| it.contains(words)) {
                wrong.push(format!("{pack} has {words:?}: {lines:#?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const NOTHING_LOST: [&str; 4] =
    ["niet laten zien", "niet alles laten zien", "niet alle", "geen aanvragen"];

#[test]
fn nothing_is_lost_over_a_field() {
    let shown: &[&str] = &[
        "Omgevingsvergunning",
        "Aanvraag Omgevingsvergunning",
        "Status: In behandeling",
        "Ontvangstdatum: 04-05-2026",
    ];
    let steps: &[&str] = &["Status: In behandeling", "In behandeling (Hier zijn wij nu)"];
    let same = [
        "basis",
        "url-hoofdletters",
        "url-schuine-streep-achteraan",
        "url-versie-1-2",
        "url-relatief",
        "php-lege-lijst-als-verlenging",
        "php-lege-lijst-als-expand",
        "php-lege-lijst-als-object-opschorting",
        "xxllnc-startdatum-met-tijd",
        "xxllnc-registratiedatum-met-tijd",
        "xxllnc-zaaktype-als-object",
        "hoofdzaak-elders",
        "zaak-zonder-startdatum",
        "vertrouwelijkheid-hoofdletters",
        "esuite-status-moment-zonder-zone",
        "indicatie-laatst-gezet-tekst",
        "xxllnc-statustype-volgnummer-tekst",
        "stuf-volgnummer-voorloopnullen",
        "volgnummer-kommagetal",
        "zaaktype-zonder-catalogus",
        "zaaktype-catalogus-vreemde-url",
        "pagina-bom",
        "uuid-zonder-streepjes",
        "url-naam-hoofdletter",
        "koppeling-met-versie-in-pad",
        "rol-tweede-rol-kapot",
        "document-omvang-tekst",
    ];
    let rows: Vec<_> = same.iter().map(|it| (*it, shown, &NOTHING_LOST[..])).collect();
    check(&rows);
    let moment = ["esuite-status-moment-afwezig", "esuite-status-zonder-moment"];
    let rows: Vec<_> = moment.iter().map(|it| (*it, steps, &NOTHING_LOST[..])).collect();
    check(&rows);
    check(&[
        ("xxllnc-registratiedatum-met-tijd", &["Ontvangstdatum: 04-05-2026"], &[]),
        (
            "esuite-status-moment-zonder-zone",
            &["4 mei Ontvangen (Gedaan)", "18 mei In behandeling (Hier zijn wij nu)"],
            &[],
        ),
        ("xxllnc-statustype-volgnummer-tekst", &["Besluit genomen (Mogelijke volgende stap)"], &[]),
        ("openregister-id-geen-uuid", &["Omgevingsvergunning"], &["geen aanvragen"]),
        ("halve-emoji", &["Lopende aanvragen"], &["niet laten zien"]),
        (
            "een-kapotte-van-twee",
            &["Dakkapel Testlaan 5", "Schutting Testlaan 5"],
            &["niet laten zien"],
        ),
        (
            "oz2388-zelfde-zaaknummer",
            &["Dakkapel Testlaan 5", "Schutting Testlaan 5"],
            &["niet laten zien"],
        ),
    ]);
}

#[test]
fn days_and_terms_agree() {
    check(&[
        (
            "xxllnc-streefdatum-met-tijd",
            &["Nog 28 dagen. Wij verwachten klaar te zijn op 15 juni."],
            &["niet laten zien"],
        ),
        (
            "afgerond-basis",
            &["Afgeronde aanvragen", "Afgerond op: 25-05-2026", "Wij waren op tijd."],
            &["antwoord (nog", "opnieuw naar"],
        ),
        ("xxllnc-einddatum-met-tijd", &["Afgeronde aanvragen", "Afgerond op: 25-05-2026"], &[]),
        (
            "xxllnc-opschorting-tekst-true",
            &["De dagen tellen nu niet mee: Unknown", "De dagen tellen nu niet mee."],
            &["aan de beurt", "U moet iets doen"],
        ),
        (
            "amsterdam8093-eindstatus-zonder-einddatum",
            &["Status: Afgehandeld"],
            &["te laat", "geleden", "ingebrekestelling"],
        ),
        (
            "net-datum-nul",
            &["Omgevingsvergunning"],
            &["te laat", "geleden", "0001", "ingebrekestelling", "januari 1"],
        ),
        (
            "oz959-te-laat-of-op-tijd",
            &["Afgerond op: 30-06-2026", "30 juni Afgehandeld (Gedaan)"],
            &["29-06-2026 ("],
        ),
        (
            "gemma1953-verlengd-datum-al-verschoven",
            &["10-08-2026", "Wij hebben 6 weken extra tijd genomen: Advies nodig"],
            &[],
        ),
        ("doorlooptijd-0y0m42d", &["15-06-2026"], &[]),
        (
            "gepland-na-uiterlijk",
            &["29-06-2026", "Nog 28 dagen. Wij verwachten later klaar te zijn: op 15 juli."],
            &[],
        ),
    ]);
}

#[test]
fn the_steps_are_as_they_were_taken() {
    check(&[
        (
            "esuite-huidige-status-niet-in-geschiedenis",
            &["Status: Besluit genomen", "25 mei Besluit genomen (Hier zijn wij nu)"],
            &["In behandeling (Hier zijn wij nu)"],
        ),
        ("gemma2087-eindstatus-eerder-dan-vorige", &["Status: Afgehandeld"], &["opnieuw naar"]),
        ("oz744-volgnummer-niet-leidend", &[], &["Overgeslagen: In behandeling, Afgehandeld"]),
        ("esuite-geen-volgnummer", &[], &["Mogelijke volgende stap"]),
        (
            "gemma895-twee-eindstatussen",
            &["Ingetrokken (Mogelijke volgende stap)", "Afgehandeld (Mogelijke volgende stap)"],
            &["Overgeslagen"],
        ),
        ("gemma1977-resultaat-maar-open", &["Status: In behandeling"], &["Resultaat"]),
    ]);
    let begin = lines("gemma2562-dubbele-beginstatus");
    assert_eq!(begin.iter().filter(|it| it.contains("Ontvangen (")).count(), 1, "{begin:#?}");
}

#[test]
fn whose_turn_it_is_is_not_guessed() {
    check(&[
        (
            "amsterdam-informatie-nodig",
            &["U moet iets doen.", "U moet iets doen"],
            &["Wij zijn aan de beurt"],
        ),
        ("amsterdam-hersteltermijn", &[], &["Wij zijn aan de beurt"]),
        (
            "oz885-opgeschort-termijn-verstreken",
            &["De dagen tellen nu niet mee."],
            &["Wij zijn aan de beurt", "te laat", "geleden"],
        ),
    ]);
}

#[test]
fn none_and_hidden_are_told_apart() {
    check(&[
        (
            "nijmegen-alle-zaaktypen-intern",
            &["Wij kunnen uw aanvragen hier niet laten zien"],
            &["U hebt geen aanvragen"],
        ),
        (
            "xxllnc-zonder-vertrouwelijkheid",
            &["Wij kunnen uw aanvragen hier niet laten zien"],
            &["U hebt geen aanvragen"],
        ),
        ("document-ontvangen-zonder-status", &["Aanvraagformulier", "Van u"], &["geen documenten"]),
        ("document-status-hoofdletters", &["Aanvraagformulier"], &[]),
        ("document-zonder-titel", &["aanvraag.pdf"], &["niet laten zien"]),
        (
            "xxllnc-document-creatiedatum-met-tijd",
            &["Aanvraagformulier", "04-05-2026"],
            &["niet laten zien"],
        ),
    ]);
}

#[test]
fn names_and_decisions_are_as_registered() {
    check(&[
        ("rol-handelsnaam-tekst", &["Aanvrager: Bakkerij De Proef"], &[]),
        ("rol-betrokkene-lege-lijst", &["Aanvrager: Niet bekend"], &[]),
        ("rol-xxllnc-achternaam", &["Aanvrager: Tessa Testpersoon"], &[]),
        ("rol-bsn-als-getal", &["Aanvrager: Tessa Testpersoon"], &[]),
        ("rol-tweede-rol-kapot", &["Aanvrager: Tessa Testpersoon"], &[]),
        (
            "klantcontact-onderwerp-leeg",
            &["20 mei 2026", "Gebeld over de beslisdatum"],
            &["niet laten zien"],
        ),
        (
            "esuite-catalogussen-500",
            &[
                "Omgevingsvergunning",
                "Status: In behandeling",
                "Filteren op domein lukt nu niet. Probeer het later opnieuw.",
            ],
            &NOTHING_LOST,
        ),
        (
            "esuite-resultaat-alleen-naam",
            &["Resultaat: Vergunning onder voorwaarden verleend"],
            &["niet alles laten zien"],
        ),
        ("besluit-zonder-datum", &["Wij hebben het besluit op 23 mei 2026 verstuurd."], &[]),
    ]);
    let step = lines("toelichting-regels-en-html");
    assert!(step.iter().any(|it| it.contains("\n- een situatietekening\n")), "{step:#?}");
    let objection = "U kunt tot en met";
    for pack in ["besluit-datum-met-tijd", "besluittype-elders", "besluit-zonder-datum"] {
        let lines = lines(pack);
        assert!(
            lines.iter().any(|it| it.contains(objection) && it.contains("4 juli 2026")),
            "{pack} {lines:#?}"
        );
    }
}

#[test]
fn what_belongs_to_another_zaak_is_left_out() {
    check(&[("gw-filters", &["Aanvrager: Tessa Testpersoon"], &["Buurman", "besluit genomen"])]);
}
