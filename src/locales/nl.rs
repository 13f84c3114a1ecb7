use super::Taal;
use super::duur::{Woord, in_woorden};
use super::teksten::{Algemeen, Fout, Labels, Overzicht, Sessie, Teksten, Termijnkort, Zaakkort};

/// Dutch, in plain words (B1).
pub static NL: Teksten = Teksten {
    taal: Taal::Nederlands,
    algemeen: Algemeen {
        naar_inhoud: "Naar de inhoud",
        hoofdmenu: "Hoofdmenu",
        taal: "Taal",
        mijn_aanvragen: "Mijn aanvragen",
        op_deze_pagina: "Op deze pagina",
        terug_naar_boven: "Terug naar boven",
        laden: "Een ogenblik, de pagina wordt geladen.",
        vragen: "Vragen?",
        bel: |nummer| format!("Bel {nummer}"),
        pagina_niet_gevonden: "Pagina niet gevonden",
        pagina_niet_gevonden_uitleg: "Deze pagina bestaat niet. Misschien klopt het adres niet.",
        nieuw: "Nieuw",
        afdrukken: "Afdrukken",
        afgedrukt_op: |dag| format!("Afgedrukt op {dag}"),
    },
    variant_a: Labels {
        lopend: "Lopende aanvragen",
        afgerond: "Afgeronde aanvragen",
        ontvangstdatum: "Ontvangstdatum",
        termijn: "Wettelijke termijn",
        datum: "Datum",
    },
    variant_b: Labels {
        lopend: "Aanvragen waar wij mee bezig zijn",
        afgerond: "Aanvragen die klaar zijn",
        ontvangstdatum: "Aanvraag ingediend op",
        termijn: "Verwachte uitslag op",
        datum: "Bij ons bekend sinds",
    },
    overzicht: Overzicht {
        titel: "Mijn aanvragen",
        inleiding: "Hier werkt u samen met uw contactpersonen aan uw doelen.",
        hulpmiddelen: "Filteren en sorteren",
        toon_als: "Toon als",
        grid: "Grid",
        lijst: "Lijst",
        filter_op: "Filter op",
        domein: "Domein",
        stand: "Wie is aan zet",
        wacht_op_u: "Wacht op u",
        bij_gemeente: "Bij de gemeente",
        klaar: "Afgerond",
        sorteer_op: "Sorteer op",
        standaard: "Standaard",
        nieuwste: "Nieuwste aanvraag",
        op_termijn: "Termijn",
        gewijzigd: "Laatste wijziging",
        zoeken: "Zoeken",
        zoek_op_trefwoord: "Zoek op trefwoord",
        wis_filters: "Wis alle filters",
        gevonden: |n| match n {
            0 => "Geen aanvragen gevonden".to_owned(),
            1 => "1 aanvraag gevonden".to_owned(),
            n => format!("{n} aanvragen gevonden"),
        },
        aantal: |n| match n {
            1 => "1 aanvraag".to_owned(),
            n => format!("{n} aanvragen"),
        },
        toon_meer: |n| format!("Toon meer ({n})"),
        getoond: |getoond, alle| format!("{getoond} van {alle} aanvragen getoond"),
        laden: "Een ogenblik, wij halen uw aanvragen op.",
        geladen: |aantal, totaal| match totaal {
            Some(totaal) => format!("{aantal} van {totaal} geladen"),
            None => format!("{aantal} geladen"),
        },
        niet_alles_geladen: "Niet al uw aanvragen zijn geladen",
        geen_aanvragen: |gemeente| format!("U hebt geen aanvragen bij {gemeente}."),
        geen_aanvragen_uitleg: "Hebt u pas iets aangevraagd? Dan kan het een paar dagen duren \
            voordat uw aanvraag hier staat.",
        niets_gevonden: "Geen van uw aanvragen past bij wat u zoekt.",
        niets_gevonden_uitleg: "Probeer een ander of korter woord, of wis de filters.",
        geen_lopende: "U hebt geen lopende aanvragen.",
        geen_afgeronde: "U hebt geen afgeronde aanvragen.",
        geen_lopende_gevonden: "Geen lopende aanvragen gevonden.",
        geen_afgeronde_gevonden: "Geen afgeronde aanvragen gevonden.",
        status: "Status",
        resultaat: "Resultaat",
        zaaknummer: "Zaaknummer",
        bekijk: "Bekijk aanvraag",
        onderdelen: "Hoort bij deze aanvraag",
        onleesbaar: |n| match n {
            1 => "1 aanvraag kunnen wij nu niet laten zien".to_owned(),
            n => format!("{n} aanvragen kunnen wij nu niet laten zien"),
        },
        overige_staan_hieronder: "Uw andere aanvragen staan hieronder.",
        woorden_ontbreken: "Wij konden niet alles laden, zoals de naam of de status van een aanvraag",
    },
    zaak: Zaakkort {
        zonder_zaaktype: "Aanvraag",
        geen_status: "Ontvangen, nog niet in behandeling",
        afgerond: "Afgerond",
        status_onbekend: "Kon niet worden geladen",
        laden: "Een ogenblik, wij halen uw aanvraag op.",
    },
    termijn: Termijnkort {
        nog_dagen: |dag, n| match n {
            1 => format!("Antwoord uiterlijk {dag}, nog 1 dag"),
            n => format!("Antwoord uiterlijk {dag}, nog {n} dagen"),
        },
        vandaag: "Vandaag is de laatste dag",
        verstreken: |dag| format!("Termijn voorbij op {dag}"),
        staat_stil: "Termijn staat stil",
    },
    sessie: Sessie {
        vertrekt: "Een ogenblik, u wordt uitgelogd.",
        menu: "Persoonlijk menu",
        ingelogd: "Ingelogd",
        namens: |naam| format!("Namens {naam}"),
        namens_kvk: |nummer| format!("Namens de onderneming met KVK-nummer {nummer}"),
        namens_rsin: |nummer| format!("Namens de organisatie met RSIN {nummer}"),
        namens_ander: "Namens iemand anders",
        inloggen: "Inloggen",
        uitloggen: "Uitloggen",
        bent_u_er_nog: "Bent u er nog?",
        bijna_uitgelogd: |minuten| {
            let over =
                if minuten == 1 { "1 minuut".to_owned() } else { format!("{minuten} minuten") };
            format!("U hebt een tijd niets gedaan. Over {over} wordt u automatisch uitgelogd.")
        },
        blijf_ingelogd: "Blijf ingelogd",
        wacht: |seconden| {
            let over =
                if seconden == 1 { "1 seconde".to_owned() } else { format!("{seconden} seconden") };
            format!("Het duurt langer dan normaal. Wij proberen het over {over} opnieuw.")
        },
    },
    fout: Fout {
        aanvragen: "Wij kunnen uw aanvragen nu niet laten zien",
        aanvraag: "Wij kunnen uw aanvraag nu niet laten zien",
        pagina: "Wij kunnen deze pagina nu niet laten zien",
        sessie: "U bent niet meer ingelogd. Log opnieuw in.",
        niet_gevonden: "Wij kunnen dit niet vinden.",
        onbereikbaar: "Wij krijgen geen verbinding. Controleer uw internetverbinding, of probeer \
            het over een paar minuten opnieuw.",
        onverwacht: "Er is bij ons iets misgegaan. Probeer het later opnieuw.",
        bel: |nummer| format!("Blijft het misgaan? Bel dan {nummer}."),
        opnieuw: "Probeer opnieuw",
        details: "Technische details",
        config_titel: "MijnZaken kan niet starten",
        config_uitleg: |bestand| {
            format!(
                "Het instellingenbestand {bestand} ontbreekt of is niet goed. De beheerder moet \
                 dit oplossen:"
            )
        },
        fixtures_geweigerd: "\"fixtures\" is alleen voor testomgevingen; deze versie van MijnZaken \
            heeft \"gateway\" nodig",
    },
    pagina: None,
    maanden: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    cijfers: |dag, maand, jaar| format!("{dag:02}-{maand:02}-{jaar:04}"),
    duur: |duur| {
        const WOORDEN: [Woord; 4] =
            [("jaar", "jaar"), ("maand", "maanden"), ("week", "weken"), ("dag", "dagen")];
        in_woorden(duur, WOORDEN, "en")
    },
};
