use super::toestand::{Plek, Toestand};

/// The ids of two zaken in `docs/scenario-alles.md`.
const BESLUIT: &str = "16b6dc6d-20eb-5be9-bcc3-ccbdb9d3ce90";
const VOL: &str = "d56fc4d6-62d3-5eaf-8123-708c68365748";

pub(super) fn toestanden() -> Vec<Toestand> {
    goed().into_iter().chain(mis()).collect()
}

/// The states in which nothing is missing.
fn goed() -> Vec<Toestand> {
    vec![
        zaak(
            "Ontvangen",
            "De gemeente is nog niet begonnen.",
            "3d839349-cdf9-56e9-be04-09fdd2e28811",
        ),
        zaak("Loopt", "De gemeente is bezig.", "f4855b29-78d9-5e04-ad12-541148c18ac7"),
        zaak(
            "Wacht op de inwoner",
            "De gemeente mist nog iets.",
            "8d42ebf0-68aa-5d82-99c1-8951af46c5fc",
        ),
        zaak("Staat stil", "De gemeente zegt niet waarom.", "1583f013-573d-5b2d-8a53-84774f1db893"),
        zaak(
            "Laatste dag",
            "Vandaag moet de gemeente klaar zijn.",
            "5375efa3-458b-52f5-bbfc-42471dd33e59",
        ),
        zaak("Te laat", "De laatste dag is voorbij.", "2bb15141-cd14-531c-b636-237ab174d788"),
        zaak("Verlengd", "De gemeente nam meer tijd.", "43e57c75-4bb2-5ec0-b578-18fb69d47494"),
        zaak("Veel documenten", "Met documenten en gesprekken van elke soort.", VOL),
        zaak("Zonder documenten", "Er hoort niets bij.", "346c7bcd-e8f9-54b7-89a8-1540dee877c9"),
        zaak(
            "Tussenstappen",
            "Binnen een stap gebeurde meer.",
            "5cd37795-eda5-5d08-919c-14e260551d46",
        ),
        zaak(
            "Met onderdelen",
            "Andere aanvragen horen erbij.",
            "a90eb5d5-8a55-58e5-8ef0-8ef96588829f",
        ),
        elders(
            "Met acties",
            "De gemeente vraagt de inwoner om een document.",
            &[("scenario", "mijngroningen")],
            "90631aa0-a72b-53f5-909f-73c966c5dc67",
        ),
        elders(
            "Document toevoegen",
            "De inwoner kan zelf iets toevoegen.",
            &[("scenario", "aanleveren")],
            "11b7f947-d7d1-5d26-bfc4-169fba58ae4d",
        ),
        zaak("Heropend", "De aanvraag was al klaar.", "fae3cb45-9079-5cce-ac50-a7f3de9fd7b1"),
        zaak("Vergunning verleend", "De inwoner kan nog bezwaar maken.", BESLUIT),
        zaak(
            "Vergunning geweigerd",
            "Vandaag is de laatste dag om bezwaar te maken.",
            "68462d9c-2b1a-5b17-96f0-0181fa40d4ba",
        ),
        zaak("Ingetrokken", "Het besluit geldt niet meer.", "5c3059f7-705d-5aec-a257-be1547899bdd"),
        zaak(
            "Lange woorden",
            "Namen die nauwelijks passen.",
            "0aaa8362-534f-5de7-aa39-447a0ef42535",
        ),
    ]
}

/// The states in which something is missing.
fn mis() -> Vec<Toestand> {
    vec![
        door(
            "Laden",
            "Zolang de gemeente nog niet antwoordt. Hier duurt dat tien minuten.",
            &[("scenario", "alles"), ("traag", "600000")],
        ),
        door(
            "Mislukt",
            "Er is geen verbinding met de gemeente.",
            &[("scenario", "alles"), ("storing", "alles")],
        ),
        door(
            "Zonder documenten door een storing",
            "De aanvraag is er, de documenten komen niet.",
            &[("scenario", "alles"), ("storing", "documenten")],
        ),
        door(
            "Zonder besluit door een storing",
            "Niet te zien is of er een besluit is.",
            &[("scenario", "alles"), ("storing", "besluiten")],
        ),
        door(
            "Zonder eerder contact door een storing",
            "Niet te zien is of er eerder contact was.",
            &[("scenario", "alles"), ("storing", "klantinteracties")],
        ),
        door(
            "Zonder namen",
            "De catalogus met namen van soorten en stappen antwoordt niet.",
            &[("scenario", "alles"), ("storing", "catalogi")],
        ),
        zaak(
            "Niet gevonden",
            "De aanvraag bestaat niet, of hoort bij iemand anders.",
            "00000000-0000-4000-8000-000000000000",
        ),
    ]
}

fn zaak(naam: &'static str, wanneer: &'static str, id: &'static str) -> Toestand {
    elders(naam, wanneer, &[("scenario", "alles")], id)
}

/// A state of a zaak of another scenario.
fn elders(
    naam: &'static str,
    wanneer: &'static str,
    door: &'static [(&'static str, &'static str)],
    id: &'static str,
) -> Toestand {
    Toestand { naam, wanneer, plek: Plek::Zaak(id), door }
}

/// A state of the zaak `BESLUIT`, caused by the parameters in `door`.
fn door(
    naam: &'static str,
    wanneer: &'static str,
    door: &'static [(&'static str, &'static str)],
) -> Toestand {
    Toestand { naam, wanneer, plek: Plek::Zaak(BESLUIT), door }
}
