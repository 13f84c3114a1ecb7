//! The texts about content, suggestions and appointments, in both languages.

woorden! {
/// The texts about what the municipality has for a resident beside their zaken.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct VoorUTeksten {
    pub afspraken: &'static str,
    pub afspraken_mislukt: &'static str,
    pub afspraken_onleesbaar: fn(usize) -> String,
    pub geweest: fn(usize) -> String,
    pub wanneer: &'static str,
    /// The day in words, and the hours and minutes of the begin and of the end.
    pub tijd: fn(&str, (u16, u16), Option<(u16, u16)>) -> String,
    pub waar: &'static str,
    pub wijzig: &'static str,
    pub agenda: &'static str,
    pub agenda_opgeslagen: &'static str,
    pub agenda_mislukt: &'static str,
    pub inhoud: &'static str,
    pub lees_meer: &'static str,
    pub suggesties: &'static str,
    pub omdat_resultaat: fn(&str, &str) -> String,
    pub omdat_zaaktype: fn(&str) -> String,
    pub omdat_domein: fn(&str, &str) -> String,
    pub van: fn(&str) -> String,
    pub van_andere_overheid: fn(&str, &str) -> String,
    pub niet_meer: &'static str,
    pub is_weg: fn(&str) -> String,
}
}

pub(super) static NL: VoorUTeksten = VoorUTeksten {
    afspraken: "Uw afspraken",
    afspraken_mislukt: "Wij kunnen uw afspraken nu niet laten zien",
    afspraken_onleesbaar: |n| match n {
        1 => "Wij kunnen 1 afspraak nu niet laten zien".to_owned(),
        n => format!("Wij kunnen {n} afspraken nu niet laten zien"),
    },
    geweest: |n| match n {
        1 => "Bekijk 1 eerdere afspraak".to_owned(),
        n => format!("Bekijk {n} eerdere afspraken"),
    },
    wanneer: "Wanneer",
    tijd: |dag, van, tot| match tot {
        None => format!("{dag} om {}", uur(van)),
        Some(tot) => format!("{dag} van {} tot {}", uur(van), uur(tot)),
    },
    waar: "Waar",
    wijzig: "Wijzig of annuleer uw afspraak",
    agenda: "Zet in uw agenda",
    agenda_opgeslagen: "Het bestand is opgeslagen. Open het om de afspraak in uw agenda te zetten.",
    agenda_mislukt: "Het bestand opslaan is niet gelukt. Probeer het opnieuw.",
    inhoud: "Van de gemeente",
    lees_meer: "Lees meer",
    suggesties: "Misschien ook iets voor u",
    omdat_resultaat: |naam, resultaat| {
        format!("U ziet dit omdat uw aanvraag {naam} dit resultaat heeft: {resultaat}.")
    },
    omdat_zaaktype: |naam| format!("U ziet dit omdat u deze aanvraag deed: {naam}."),
    omdat_domein: |naam, domein| format!("U ziet dit omdat uw aanvraag {naam} gaat over {domein}."),
    van: |aanbieder| format!("Dit is van {aanbieder}."),
    van_andere_overheid: |aanbieder, host| {
        format!("Dit is van een andere overheid: {aanbieder}. U gaat naar de website {host}.")
    },
    niet_meer: "Laat dit niet meer zien",
    is_weg: |product| format!("{product} ziet u hier niet meer."),
};

pub(super) static EN: VoorUTeksten = VoorUTeksten {
    afspraken: "Your appointments",
    afspraken_mislukt: "We cannot show your appointments right now",
    afspraken_onleesbaar: |n| match n {
        1 => "We cannot show 1 appointment right now".to_owned(),
        n => format!("We cannot show {n} appointments right now"),
    },
    geweest: |n| match n {
        1 => "View 1 earlier appointment".to_owned(),
        n => format!("View {n} earlier appointments"),
    },
    wanneer: "When",
    tijd: |dag, van, tot| match tot {
        None => format!("{dag} at {}", time(van)),
        Some(tot) => format!("{dag} from {} to {}", time(van), time(tot)),
    },
    waar: "Where",
    wijzig: "Change or cancel your appointment",
    agenda: "Add to your calendar",
    agenda_opgeslagen: "The file has been saved. Open it to put the appointment in your calendar.",
    agenda_mislukt: "Saving the file did not work. Try again.",
    inhoud: "From the municipality",
    lees_meer: "Read more",
    suggesties: "Perhaps also of use to you",
    omdat_resultaat: |naam, resultaat| {
        format!("You see this because your request {naam} has this result: {resultaat}.")
    },
    omdat_zaaktype: |naam| format!("You see this because you made this request: {naam}."),
    omdat_domein: |naam, domein| {
        format!("You see this because your request {naam} is about {domein}.")
    },
    van: |aanbieder| format!("This is from {aanbieder}."),
    van_andere_overheid: |aanbieder, host| {
        format!("This is from another public body: {aanbieder}. You go to the website {host}.")
    },
    niet_meer: "Do not show this again",
    is_weg: |product| format!("You will not see {product} here any more."),
};

fn uur((uur, minuut): (u16, u16)) -> String {
    format!("{uur}.{minuut:02} uur")
}

fn time((hour, minute): (u16, u16)) -> String {
    format!("{hour}:{minute:02}")
}
