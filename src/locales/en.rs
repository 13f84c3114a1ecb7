use super::Taal;
use super::duur::{Woord, in_woorden};
use super::teksten::{Algemeen, Fout, Labels, Sessie, Teksten, Termijnkort, Zaakkort};
use super::{
    aanleveren, acties, contactpagina, home, inlog, meldingen, overzicht, terugkoppeling, voor_u,
    voorkeuren, zaak,
};

/// The English texts, in plain words, for residents who cannot read Dutch yet.
pub static EN: Teksten = Teksten {
    taal: Taal::Engels,
    algemeen: Algemeen {
        naar_inhoud: "Skip to content",
        menu: "Menu",
        hoofdmenu: "Main menu",
        home: "Home",
        acties: "Actions",
        acties_aantal: |n| match n {
            1 => "1 open action".to_owned(),
            n => format!("{n} open actions"),
        },
        meldingen: "Updates",
        meldingen_aantal: |n| match n {
            1 => "1 new update".to_owned(),
            n => format!("{n} new updates"),
        },
        mijn_aanvragen: "My requests",
        contact: "Contact",
        voorkeuren: "Preferences",
        op_deze_pagina: "On this page",
        terug_naar_boven: "Back to top",
        laden: "One moment, the page is on its way.",
        vragen: "Questions?",
        bel: |nummer| format!("Call {nummer}"),
        pagina_niet_gevonden: "Page not found",
        pagina_niet_gevonden_uitleg: "This page does not exist. The link may be wrong.",
        nieuw: "New",
        afdrukken: "Print",
        afgedrukt_op: |dag| format!("Printed on {dag}"),
        eigen_woorden: Some("What the municipality wrote itself is in Dutch."),
    },
    variant_a: Labels {
        lopend: "Open requests",
        afgerond: "Closed requests",
        ontvangstdatum: "Received on",
        termijn: "Legal deadline",
        laatste_dag: "Legal deadline",
        datum: "Date",
    },
    variant_b: Labels {
        lopend: "Requests we are working on",
        afgerond: "Requests that are finished",
        ontvangstdatum: "Request submitted on",
        termijn: "You will get an answer by",
        laatste_dag: "Last day for our answer",
        datum: "Known to us since",
    },
    zaak: Zaakkort {
        zonder_zaaktype: "Request",
        geen_status: "Received, work has not started yet",
        afgerond: "Closed",
        woorden_ontbreken: "We cannot show everything right now, such as the name or status of a request",
        status_onbekend: "We cannot show this right now",
        laden: "One moment, your request is on its way.",
    },
    termijn: Termijnkort {
        nog_dagen: |dag, n| match n {
            1 => format!("You will get an answer by {dag} (1 day left)"),
            n => format!("You will get an answer by {dag} ({n} days left)"),
        },
        vandaag: "You will get an answer by the end of today",
        te_laat: "We are late",
        voorbij: |dag| format!("The last day was {dag}"),
        staat_stil: "The days do not count now",
    },
    sessie: Sessie {
        vertrekt: "One moment, we are logging you out.",
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
            format!("You have not done anything for a while. We will log you out in {over}.")
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
        acties: "We cannot show right now whether you need to do something",
        pagina: "We cannot show this page right now",
        sessie: "You are no longer logged in. Log in again.",
        niet_gevonden: "We cannot find this.",
        geen_antwoord: "Our systems are not giving a proper answer right now. They may be too \
            busy. Try again in a few minutes.",
        onbereikbaar: "We have no connection. Check your internet, or try again in a few minutes.",
        van_anderen: "We also received information about somebody else. So we show nothing now.",
        onverwacht: "Something went wrong on our side. Try again later.",
        bel: |nummer| format!("If this keeps happening, call {nummer}."),
        contact: "See how to reach us",
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
    inlog: Some(&inlog::EN),
    home: Some(&home::EN),
    acties: Some(&acties::EN),
    meldingen: Some(&meldingen::EN),
    aanleveren: Some(&aanleveren::EN),
    overzicht: Some(&overzicht::EN),
    contact: Some(&contactpagina::EN),
    terugkoppeling: Some(&terugkoppeling::EN),
    voor_u: Some(&voor_u::EN),
    voorkeuren: Some(&voorkeuren::EN),
    pagina: Some(&zaak::EN),
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
    // The month is a word, because readers of English differ in which figure they take for the
    // month.
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
