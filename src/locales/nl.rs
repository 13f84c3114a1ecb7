#[cfg(feature = "fixtures")]
use super::Testomgeving;
use super::{Algemeen, Document, Fout, Overzicht, Sessie, Teksten, Zaak};

/// Dutch, in plain words (B1).
pub static NL: Teksten = Teksten {
    algemeen: Algemeen {
        naar_inhoud: "Naar de inhoud",
        hoofdmenu: "Hoofdmenu",
        mijn_aanvragen: "Mijn aanvragen",
        op_deze_pagina: "Op deze pagina",
        terug_naar_boven: "Terug naar boven",
        laden: "Een ogenblik, wij halen uw gegevens op.",
        vragen: "Vragen?",
        bel: |nummer| format!("Bel {nummer}"),
        contactformulier: "Stel uw vraag met het contactformulier",
        pagina_niet_gevonden: "Pagina niet gevonden",
        pagina_niet_gevonden_uitleg: "Deze pagina bestaat niet. Misschien klopt het adres niet.",
    },
    overzicht: Overzicht {
        titel: "Mijn aanvragen",
        inleiding: "Hier werkt u samen met uw contactpersonen aan uw doelen.",
        lopend: "Lopende aanvragen",
        afgerond: "Afgeronde aanvragen",
        toon_als: "Toon als",
        grid: "Grid",
        lijst: "Lijst",
        filter_op: "Filter op",
        domein: "Domein",
        zoeken: "Zoeken",
        zoek_op_trefwoord: "Zoek op trefwoord",
        wis_filters: "Wis alle filters",
        gevonden: |n| match n {
            0 => "Geen aanvragen gevonden".to_owned(),
            1 => "1 aanvraag gevonden".to_owned(),
            n => format!("{n} aanvragen gevonden"),
        },
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
        ontvangstdatum: "Ontvangstdatum",
        bekijk: "Bekijk aanvraag",
        onderdelen: "Hoort bij deze aanvraag",
        onleesbaar: |n| match n {
            1 => "1 aanvraag kunnen wij nu niet laten zien".to_owned(),
            n => format!("{n} aanvragen kunnen wij nu niet laten zien"),
        },
        overige_staan_hieronder: "Uw andere aanvragen staan hieronder.",
        woorden_ontbreken: "Wij konden niet alles laden, zoals de naam of de status van een aanvraag",
    },
    zaak: Zaak {
        titel: |zaaktype| format!("Aanvraag {zaaktype}"),
        zonder_zaaktype: "Aanvraag",
        afgerond: "Afgerond",
        geen_status: "Ontvangen, nog niet in behandeling",
        status_onbekend: "Kon niet worden geladen",
        samenvatting: "Samenvatting",
        zaaknummer: "Zaaknummer",
        datum: "Datum",
        status: "Status",
        documenten: "Documenten",
        aantal_documenten: |n| match n {
            0 => "Geen documenten".to_owned(),
            1 => "1 document".to_owned(),
            n => format!("{n} documenten"),
        },
        aantal_onbekend: "Kon niet worden geladen",
        aanvraag: "Aanvraag",
        omschrijving: "Omschrijving",
        aanvrager: "Aanvrager",
        aanvrager_onbekend: "Niet bekend",
        ontvangstdatum: "Ontvangstdatum",
        wettelijke_termijn: "Wettelijke termijn",
        geen_termijn: "Niet bekend",
        opgeschort: "De termijn staat stil",
        afgerond_op: "Afgerond op",
        resultaat: "Resultaat",
        uw_vergunning: "Uw vergunning",
        uw_besluit: "Uw besluit",
        bekijk_vergunning: "Bekijk uw vergunning",
        bekijk_besluit: "Bekijk uw besluit",
        besluit_onbekend: "Wij kunnen nu niet zien of er een besluit is",
        besluit_genomen: |dag| format!("Wij hebben op {dag} een besluit genomen."),
        contact: "Contact",
        contact_uitleg: |zaaknummer| {
            format!("Hebt u een vraag over deze aanvraag? Noem dan zaaknummer {zaaknummer}.")
        },
        telefoon: "Telefoon",
        balie: "Balie",
        stap_geweest: "Gedaan",
        stap_nu: "Hier zijn wij nu",
        stap_mogelijk: "Mogelijke volgende stap",
        verwacht: "verwacht",
        geen_stappen_bekend: "Van deze aanvraag zijn geen stappen bekend.",
        geen_stappen: "Wij hebben uw aanvraag ontvangen. Er is nog niet aan begonnen.",
        stappen_onleesbaar: |n| match n {
            1 => "1 stap kunnen wij nu niet laten zien.".to_owned(),
            n => format!("{n} stappen kunnen wij nu niet laten zien."),
        },
        niet_gevonden: "Aanvraag niet gevonden",
        niet_gevonden_uitleg: "Wij kunnen deze aanvraag niet vinden. Misschien klopt het adres \
            niet, of hoort de aanvraag niet bij u.",
        laden: "Een ogenblik, wij halen uw aanvraag op.",
    },
    document: Document {
        download: "Download",
        bezig: |naam| format!("{naam} wordt opgehaald."),
        klaar: |naam| format!("{naam} is gedownload."),
        mislukt: |naam| format!("{naam} kon niet worden opgehaald. Probeer het opnieuw."),
        opnieuw: "Probeer opnieuw",
        geen: "Er zijn geen documenten bij deze aanvraag.",
        geen_overige: "Er zijn geen andere documenten bij deze aanvraag.",
        laden: "Een ogenblik, wij halen de documenten op.",
        zonder_bestand: "Dit document kunt u hier niet downloaden. Vraag het op bij de gemeente.",
        onleesbaar: |n| match n {
            1 => "1 document kunnen wij nu niet laten zien.".to_owned(),
            n => format!("{n} documenten kunnen wij nu niet laten zien."),
        },
    },
    sessie: Sessie {
        inloggen: "Inloggen",
        opnieuw_inloggen: "Opnieuw inloggen",
        met: |inloggen, naam| match naam {
            "" => inloggen.to_owned(),
            naam => format!("{inloggen} met {naam}"),
        },
        inloggen_uitleg: |gemeente| format!("Log in om uw aanvragen bij {gemeente} te bekijken."),
        onderweg: |naar| match naar {
            "" => "Een ogenblik, u gaat naar de inlogpagina.".to_owned(),
            naar => format!("Een ogenblik, u gaat naar {naar}."),
        },
        geen_digid: "Hebt u nog geen DigiD?",
        digid_aanvragen: "Vraag uw DigiD aan",
        liever_niet: |nummer| format!("Logt u liever niet in? Bel dan {nummer}."),
        uitgelogd: "U bent uitgelogd",
        uitgelogd_uitleg: "Gebruiken anderen dit apparaat ook? Sluit dan uw browser.",
        vertrekt: "Een ogenblik, u wordt uitgelogd.",
        alleen_hier: "U bent hier uitgelogd, maar misschien nog niet bij de dienst waarmee u inlogde: \
            die is nu niet bereikbaar. Sluit uw browser, zodat niemand anders uw gegevens kan bekijken.",
        inactief: "U bent uitgelogd, omdat u 15 minuten niets hebt gedaan. Zo kan niemand anders \
            uw gegevens bekijken.",
        elders: "U bent uitgelogd in een ander venster.",
        verlopen: "U bent niet meer ingelogd. Log opnieuw in om verder te gaan waar u was.",
        geannuleerd: "U hebt het inloggen geannuleerd.",
        geen_opslag: "Uw browser staat niet toe dat deze website iets bewaart. Daardoor kunt u niet \
            inloggen. Sta cookies en websitegegevens toe, en probeer het opnieuw.",
        onbekend: "Wij kunnen nu niet zien of u bent ingelogd. Probeer het over een paar minuten \
            opnieuw.",
        digid_mislukt: "Er is een fout opgetreden in de communicatie met DigiD. Probeert u het \
            later nogmaals. Indien deze fout blijft aanhouden, kijk dan op de website \
            https://www.digid.nl voor de laatste informatie.",
        mislukt_met: |naam| {
            format!(
                "Er is een fout opgetreden in de communicatie met {naam}. Probeer het later \
                opnieuw."
            )
        },
        mislukt: "Inloggen is niet gelukt. Probeer het later opnieuw.",
        menu: "Persoonlijk menu",
        ingelogd: "Ingelogd",
        namens: |naam| format!("Namens {naam}"),
        namens_kvk: |nummer| format!("Namens de onderneming met KVK-nummer {nummer}"),
        namens_rsin: |nummer| format!("Namens de organisatie met RSIN {nummer}"),
        namens_ander: "Namens iemand anders",
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
        status: "Wij kunnen de stappen nu niet laten zien",
        documenten: "Wij kunnen de documenten nu niet laten zien",
        aanvrager: "Kon niet worden geladen",
        sessie: "U bent niet meer ingelogd. Log opnieuw in.",
        niet_gevonden: "Wij kunnen dit niet vinden.",
        onbereikbaar: "Wij krijgen geen verbinding. Controleer uw internetverbinding, of probeer \
            het over een paar minuten opnieuw.",
        onverwacht: "Er is bij ons iets misgegaan. Probeer het later opnieuw.",
        bel: |nummer| format!("Blijft het misgaan? Bel dan {nummer}."),
        opnieuw: "Probeer opnieuw",
        details: "Technische details",
        config_titel: "MijnZaken kan niet starten",
        config_uitleg: "Het instellingenbestand config.json ontbreekt of is niet goed. De beheerder \
            moet dit oplossen:",
        #[cfg(not(feature = "fixtures"))]
        fixtures_geweigerd: "mode \"fixtures\" is alleen voor testomgevingen; deze versie van \
            MijnZaken heeft mode \"gateway\" nodig",
    },
    #[cfg(feature = "fixtures")]
    testomgeving: Testomgeving {
        naam: "Testomgeving",
        verzonnen: "Testomgeving: dit zijn verzonnen gegevens.",
        scenario: "Scenario",
        vandaag: "Vandaag",
        onbekend_titel: "Scenario niet gevonden",
        onbekend: |naam| format!("Het scenario ‘{naam}’ bestaat niet."),
        bestaan: "Deze scenario's bestaan:",
        geen_lijst: "Er is geen lijst van scenario's (fixtures/index.json).",
        verborgen: |n, regel| match n {
            1 => format!("1 aanvraag verborgen: {regel}."),
            n => format!("{n} aanvragen verborgen: {regel}."),
        },
        vertrouwelijkheid: "vertrouwelijkheid",
        intern_zaaktype: "intern zaaktype",
        concept_zaaktype: "zaaktype is een concept",
        ongeldige_datum: |tekst| format!("‘nu={tekst}’ is geen datum. Schrijf hem als 2023-05-10."),
        scenario_onleesbaar: "Het scenario kan niet worden gelezen",
    },
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
};
