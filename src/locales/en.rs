use super::Taal;
use super::duur::{Woord, in_woorden};
use super::teksten::{Algemeen, Fout, Labels, Overzicht, Sessie, Teksten, Termijnkort, Zaakkort};

/// English, in plain words, for residents who read no Dutch yet.
pub static EN: Teksten = Teksten {
    taal: Taal::Engels,
    algemeen: Algemeen {
        naar_inhoud: "Skip to content",
        hoofdmenu: "Main menu",
        taal: "Language",
        mijn_aanvragen: "My requests",
        op_deze_pagina: "On this page",
        terug_naar_boven: "Back to top",
        laden: "One moment, the page is being loaded.",
        vragen: "Questions?",
        bel: |nummer| format!("Call {nummer}"),
        pagina_niet_gevonden: "Page not found",
        pagina_niet_gevonden_uitleg: "This page does not exist. The address may be wrong.",
        nieuw: "New",
        afdrukken: "Print",
        afgedrukt_op: |dag| format!("Printed on {dag}"),
    },
    variant_a: Labels {
        lopend: "Open requests",
        afgerond: "Closed requests",
        ontvangstdatum: "Received on",
        termijn: "Legal deadline",
        datum: "Date",
    },
    variant_b: Labels {
        lopend: "Requests we are working on",
        afgerond: "Requests that are finished",
        ontvangstdatum: "Request submitted on",
        termijn: "Expected decision on",
        datum: "Known to us since",
    },
    overzicht: Overzicht {
        titel: "My requests",
        inleiding: "Here you work on your goals together with your contacts.",
        hulpmiddelen: "Filter and sort",
        toon_als: "Show as",
        grid: "Grid",
        lijst: "List",
        filter_op: "Filter by",
        domein: "Domain",
        stand: "Whose turn it is",
        wacht_op_u: "Waiting for you",
        bij_gemeente: "With the municipality",
        klaar: "Closed",
        sorteer_op: "Sort by",
        standaard: "Default",
        nieuwste: "Newest request",
        op_termijn: "Deadline",
        gewijzigd: "Last change",
        zoeken: "Search",
        zoek_op_trefwoord: "Search by keyword",
        wis_filters: "Clear all filters",
        gevonden: |n| match n {
            0 => "No requests found".to_owned(),
            1 => "1 request found".to_owned(),
            n => format!("{n} requests found"),
        },
        aantal: |n| match n {
            1 => "1 request".to_owned(),
            n => format!("{n} requests"),
        },
        toon_meer: |n| format!("Show more ({n})"),
        getoond: |getoond, alle| format!("{getoond} of {alle} requests shown"),
        laden: "One moment, we are getting your requests.",
        geladen: |aantal, totaal| match totaal {
            Some(totaal) => format!("{aantal} of {totaal} loaded"),
            None => format!("{aantal} loaded"),
        },
        niet_alles_geladen: "Not all of your requests have been loaded",
        geen_aanvragen: |gemeente| format!("You have no requests with {gemeente}."),
        geen_aanvragen_uitleg: "Did you submit a request recently? It can take a few days before it \
            is listed here.",
        niets_gevonden: "None of your requests match what you are looking for.",
        niets_gevonden_uitleg: "Try another or a shorter word, or clear the filters.",
        geen_lopende: "You have no open requests.",
        geen_afgeronde: "You have no closed requests.",
        geen_lopende_gevonden: "No open requests found.",
        geen_afgeronde_gevonden: "No closed requests found.",
        status: "Status",
        resultaat: "Result",
        zaaknummer: "Case number",
        bekijk: "View request",
        onderdelen: "Belongs to this request",
        onleesbaar: |n| match n {
            1 => "We cannot show 1 request right now".to_owned(),
            n => format!("We cannot show {n} requests right now"),
        },
        overige_staan_hieronder: "Your other requests are listed below.",
        woorden_ontbreken: "We could not load everything, such as the name or the status of a request",
    },
    zaak: Zaakkort {
        zonder_zaaktype: "Request",
        geen_status: "Received, work has not started yet",
        afgerond: "Closed",
        status_onbekend: "Could not be loaded",
        laden: "One moment, we are getting your request.",
    },
    termijn: Termijnkort {
        nog_dagen: |dag, n| match n {
            1 => format!("Answer by {dag}, 1 day left"),
            n => format!("Answer by {dag}, {n} days left"),
        },
        vandaag: "Today is the last day",
        verstreken: |dag| format!("The deadline was {dag}"),
        staat_stil: "The deadline is on hold",
    },
    sessie: Sessie {
        vertrekt: "One moment, you are being logged out.",
        menu: "Personal menu",
        ingelogd: "Logged in",
        namens: |naam| format!("On behalf of {naam}"),
        namens_kvk: |nummer| format!("On behalf of the company with KVK number {nummer}"),
        namens_rsin: |nummer| format!("On behalf of the organisation with RSIN {nummer}"),
        namens_ander: "On behalf of someone else",
        inloggen: "Log in",
        uitloggen: "Log out",
        bent_u_er_nog: "Are you still there?",
        bijna_uitgelogd: |minuten| {
            let over =
                if minuten == 1 { "1 minute".to_owned() } else { format!("{minuten} minutes") };
            format!("You have not done anything for a while. You will be logged out in {over}.")
        },
        blijf_ingelogd: "Stay logged in",
        wacht: |seconden| {
            let over =
                if seconden == 1 { "1 second".to_owned() } else { format!("{seconden} seconds") };
            format!("This takes longer than usual. We will try again in {over}.")
        },
    },
    fout: Fout {
        aanvragen: "We cannot show your requests right now",
        aanvraag: "We cannot show your request right now",
        pagina: "We cannot show this page right now",
        sessie: "You are no longer logged in. Log in again.",
        niet_gevonden: "We cannot find this.",
        onbereikbaar: "We have no connection. Check your internet connection, or try again in a few \
            minutes.",
        onverwacht: "Something went wrong on our side. Try again later.",
        bel: |nummer| format!("If this keeps happening, call {nummer}."),
        opnieuw: "Try again",
        details: "Technical details",
        config_titel: "MijnZaken cannot start",
        config_uitleg: |file| {
            format!(
                "The settings file {file} is missing or wrong. The administrator must solve this:"
            )
        },
        fixtures_geweigerd: "\"fixtures\" is for test environments only; this version of MijnZaken \
            needs \"gateway\"",
    },
    pagina: None,
    maanden: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    // Which of two figures is the month is read in two ways in English.
    cijfers: |dag, maand, jaar| {
        const MONTHS: [&str; 12] =
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let index = usize::try_from(maand).unwrap_or_default().saturating_sub(1);
        format!("{dag} {} {jaar:04}", MONTHS.get(index).copied().unwrap_or_default())
    },
    duur: |duur| {
        const WOORDEN: [Woord; 4] =
            [("year", "years"), ("month", "months"), ("week", "weeks"), ("day", "days")];
        in_woorden(duur, WOORDEN, "and")
    },
};
