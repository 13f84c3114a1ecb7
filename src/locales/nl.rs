use super::Taal;
use super::duur::{Woord, in_woorden};
use super::teksten::{Algemeen, Fout, Labels, Sessie, Teksten, Termijnkort, Zaakkort};

/// The Dutch texts, in plain words (CEFR level B1).
pub static NL: Teksten = Teksten {
    taal: Taal::Nederlands,
    algemeen: Algemeen {
        naar_inhoud: "Naar de inhoud",
        menu: "Menu",
        hoofdmenu: "Hoofdmenu",
        home: "Home",
        acties: "Acties",
        acties_aantal: |n| match n {
            1 => "1 openstaande actie".to_owned(),
            n => format!("{n} openstaande acties"),
        },
        meldingen: "Meldingen",
        meldingen_aantal: |n| match n {
            1 => "1 nieuwe melding".to_owned(),
            n => format!("{n} nieuwe meldingen"),
        },
        mijn_aanvragen: "Mijn aanvragen",
        contact: "Contact",
        voorkeuren: "Voorkeuren",
        op_deze_pagina: "Op deze pagina",
        terug_naar_boven: "Terug naar boven",
        laden: "Een ogenblik, de pagina komt eraan.",
        vragen: "Vragen?",
        bel: |nummer| format!("Bel {nummer}"),
        pagina_niet_gevonden: "Pagina niet gevonden",
        pagina_niet_gevonden_uitleg: "Deze pagina bestaat niet. Misschien klopt de link niet.",
        nieuw: "Nieuw",
        afdrukken: "Afdrukken",
        afgedrukt_op: |dag| format!("Afgedrukt op {dag}"),
        eigen_woorden: None,
    },
    variant_a: Labels {
        lopend: "Lopende aanvragen",
        afgerond: "Afgeronde aanvragen",
        ontvangstdatum: "Ontvangstdatum",
        termijn: "Wettelijke termijn",
        laatste_dag: "Wettelijke termijn",
        datum: "Datum",
    },
    variant_b: Labels {
        lopend: "Aanvragen waar wij mee bezig zijn",
        afgerond: "Aanvragen die klaar zijn",
        ontvangstdatum: "Aanvraag ingediend op",
        termijn: "U krijgt uiterlijk antwoord op",
        laatste_dag: "Laatste dag voor ons antwoord",
        datum: "Bij ons bekend sinds",
    },
    zaak: Zaakkort {
        zonder_zaaktype: "Aanvraag",
        geen_status: "Ontvangen, nog niet in behandeling",
        afgerond: "Afgerond",
        woorden_ontbreken: "Wij kunnen nu niet alles laten zien, zoals de naam of status van een aanvraag",
        status_onbekend: "Kunnen wij nu niet laten zien",
        laden: "Een ogenblik, uw aanvraag komt eraan.",
    },
    termijn: Termijnkort {
        nog_dagen: |dag, n| match n {
            1 => format!("U krijgt uiterlijk op {dag} antwoord (nog 1 dag)"),
            n => format!("U krijgt uiterlijk op {dag} antwoord (nog {n} dagen)"),
        },
        vandaag: "U krijgt uiterlijk vandaag antwoord",
        te_laat: "Wij zijn te laat",
        voorbij: |dag| format!("De laatste dag was {dag}"),
        staat_stil: "De dagen tellen nu niet mee",
    },
    sessie: Sessie {
        vertrekt: "Een ogenblik, wij loggen u uit.",
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
            format!("U hebt een tijd niets gedaan. Over {over} loggen wij u uit.")
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
        acties: "Wij kunnen nu niet laten zien of u iets moet doen",
        pagina: "Wij kunnen deze pagina nu niet laten zien",
        sessie: "U bent niet meer ingelogd. Log opnieuw in.",
        niet_gevonden: "Wij kunnen dit niet vinden.",
        geen_antwoord: "Onze systemen geven nu geen goed antwoord. Misschien is het te druk. \
            Probeer het over een paar minuten opnieuw.",
        onbereikbaar: "Wij krijgen geen verbinding. Controleer uw internet, of probeer het over \
            een paar minuten opnieuw.",
        van_anderen: "Wij kregen ook gegevens van iemand anders. Daarom laten wij nu niets zien.",
        onverwacht: "Er is bij ons iets misgegaan. Probeer het later opnieuw.",
        bel: |nummer| format!("Blijft het misgaan? Bel dan {nummer}."),
        contact: "Bekijk hoe u ons bereikt",
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
    inlog: None,
    home: None,
    acties: None,
    meldingen: None,
    aanleveren: None,
    overzicht: None,
    contact: None,
    terugkoppeling: None,
    voor_u: None,
    voorkeuren: None,
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
